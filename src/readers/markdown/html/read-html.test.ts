import { describe, expect, it } from 'vitest'
import { read, shape } from './read-for-test.ts'

describe('blocks', () => {
  it.each([
    ['<h2>Aims &amp; scope</h2>', ['h2: Aims & scope']],
    ['<p>One<p>Two', ['p: One', 'p: Two']],
    ['<div>a <b>bold</b></div><div>b</div>', ['p: a **bold**', 'p: b']],
    ['<div>\n\nA *Markdown* line\n\n</div>', ['p: A _Markdown_ line']],
    ['<p align="center">\n\n![Map](m.png)\n\n</p>\n\nafter', ['p: ![Map](m.png)', 'p: after']],
    ['<hr>\n<p>x', ['rule', 'p: x']],
    ['<blockquote>\nWords\n\nmore\n\n</blockquote>\n\nafter', ['quote(p: Words | p: more)', 'p: after']],
    ['<pre>\n  a &lt; b\n\n  c</pre>', ['code:   a < b\n\n  c']],
    [
      '<dl><dt>Venue<dd>Aula Magna<dt>What is it?<dd>A talk</dl>',
      ['p: Venue: Aula Magna', 'p: What is it? A talk'],
    ],
    ['<dl><dt>Rooms<dd>Blue<dd>Red</dl>', ['p: Rooms', 'p: Blue', 'p: Red']],
    ['<details><summary>Menu</summary>\n\n- soup\n\n</details>', ['p: Menu', 'ul(p: soup)']],
    ['<h2>Forgotten\n\nwords', ['h2: Forgotten', 'p: words']],
    ['<h2>Forgotten\n<p>words', ['h2: Forgotten', 'p: words']],
    ['<a href="x.pdf"><p>y</a> z</p>\n\n# After', ['p: [y z](x.pdf)', 'h1: After']],
    ['<a href="x.pdf"><p>y</a>\n\n# After', ['p: [y](x.pdf)', 'h1: After']],
    ['<div><b><p>y</b> z</p><p>w', ['p: y z', 'p: w']],
    ['<DIV>Capital<BR/>letters</DIV>', ['p: Capital⏎letters']],
    ['<p>&nbsp;</p>\n<p>x</p>', ['p: x']],
    [
      '<iframe src="https://video.example/7"></iframe>',
      ['p: [https://video.example/7](https://video.example/7)'],
    ],
    ['<!DOCTYPE html><html><body><p>x</p></body></html>', ['p: x']],
  ])('%j', (markdown, expected) => expect(shape(markdown)).toEqual(expected))
})

describe('lists', () => {
  it.each([
    ['<ul><li>a</li><li>b</li></ul>', ['ul(p: a / p: b)']],
    ['<ol start="3"><li>a<li>b</ol>', ['ol3(p: a / p: b)']],
    ['<ul><li>a<ul><li>b<li>c</ul><li>d</ul>', ['ul(p: a | ul(p: b / p: c) / p: d)']],
    ['<ul><li>a</li><ul><li>b</li></ul></ul>', ['ul(p: a | ul(p: b))']],
    ['<ul>\n\n<li>a</li>\n\n<li>\n\n*b*\n\n</li>\n\n</ul>\n\nc', ['ul(p: a / p: _b_)', 'p: c']],
    ['<ul>\n\n    <li>far</li>\n    <li>right</li>\n\n</ul>', ['ul(p: far / p: right)']],
    ['<ul><li>open\n\n# Next', ['ul(p: open)', 'h1: Next']],
    ['<li>stray<li>items', ['ul(p: stray / p: items)']],
    ['<ul><li><input type="checkbox" checked> done</ul>', ['ul([x] p: done)']],
    ['Agenda: <ul><li>One</li><li>Two</li></ul>', ['p: Agenda:', 'ul(p: One / p: Two)']],
  ])('%j', (markdown, expected) => expect(shape(markdown)).toEqual(expected))
})

describe('words', () => {
  it.each([
    ['*a* <b>b <i>c</i></b> <del>d</del>', 'p: _a_ **b _c_** ~~d~~'],
    ['one<br>two<br/>three', 'p: one⏎two⏎three'],
    ['<code>a  b</code> <kbd>Esc</kbd>', 'p: `a b` `Esc`'],
    ['<a href="https://x.example/?a=1&amp;b=2">go</a>', 'p: [go](https://x.example/?a=1&b=2)'],
    ['<a href="https://x.example">https://x.example</a>', 'p: [https://x.example](https://x.example)'],
    [
      '<a href="https://x.example">x <a href="https://y.example">y</a>',
      'p: [x ](https://x.example)[y](https://y.example)',
    ],
    ['<img src="a.png" alt="Ana &amp; Bo">', 'p: ![Ana & Bo](a.png)'],
    ['CO<sub>2</sub> <span style="x">s</span> <u>u</u> <mark>m</mark>', 'p: CO2 s u m'],
    ['<q>quoted</q>', 'p: “quoted”'],
    ['<span>caf&eacute; &#233;&#xE9; &amp;amp; &nosuch; &#0;</span>', 'p: café éé &amp; &nosuch; \ufffd'],
    ['<b>unclosed', 'p: **unclosed**'],
    ['stray</b> end</div>', 'p: stray end'],
    ['a <div>b</div> c', 'p: a⏎b⏎c'],
    ['**<b>x</b>** [<i>l</i>](https://x.example)', 'p: ****x**** [_l_](https://x.example)'],
    ['<span>\nsoft\n  line\n</span>', 'p: soft\nline'],
  ])('%j', (markdown, expected) => expect(shape(markdown)).toEqual([expected]))
})

describe('what is no HTML stays as it is written', () => {
  it.each([
    'Write to <name@example.org> or <TBC>',
    '<Name of speaker> opens',
    'Opening by <title> and <time>',
    'a < b and c > d',
    '{{< imgtxt src="/a.jpg" alt="Name" >}}',
    '{{<figure src="x">}} and {{</figure>}}',
    '<?php echo 1 ?>',
  ])('%j', (text) => {
    const inBlock = shape(`<div>\n${text}\n</div>`)
    expect(inBlock).toEqual([`p: ${text}`])
    const inLine = shape(text).join()
    expect(inLine.replace(/\[(name@example\.org)\]\(.*?\)/, '<$1>')).toBe(`p: ${text}`)
  })
})

describe('comments', () => {
  it('stay where they are, for others to read', () => {
    expect(
      shape('<!-- for all -->\n\nx <!-- y z -->\n\n<!-- briefpack: extras -->\n<p>a<!-- b c --></p>'),
    ).toEqual(['<!-- for all -->', 'p: x <!-- y z -->', '<!-- briefpack: extras -->', 'p: a<!-- b c -->'])
  })
})

describe('code for browsers', () => {
  it('is left out, and said to be', () => {
    const { said, outline } = read('a\n\n<script>let x = "<p>no"</script>\n\nb <style>c {}</style> d')
    expect(said).toEqual(['html-left-out@3:1', 'html-left-out@5:3'])
    expect(outline).not.toMatch(/let x|c \{/)
    expect(shape('a <script>f()</script> b')).toEqual(['p: a  b'])
  })
  it('is kept where its end is missing', () => {
    expect(shape('<script>\n\nAll the rest')).toEqual(['p: All the rest'])
  })
})

describe('places', () => {
  it('are those of the file, in quotes and lists too', () => {
    expect(read('> - <ul><li>a\n>   <li>b <i>c</i>\n>   </ul>').outline).toMatchInlineSnapshot(`
      "root 1:1-3:10
        blockquote 1:1-3:10
          list 1:3-3:10
            listItem 1:3-3:10
              list 1:5-3:10
                listItem 1:9-1:14
                  paragraph 1:13-1:14
                    text 1:13-1:14 "a"
                listItem 2:5-3:5
                  paragraph 2:9-2:19
                    text 2:9-2:10 "b "
                    emphasis 2:11-2:19
                      text 2:14-2:15 "c""
    `)
  })
})
