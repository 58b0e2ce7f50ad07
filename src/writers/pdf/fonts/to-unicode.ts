/** Entries of one block of a CMap (PDF 32000-1, 9.10.3, after Adobe's CMap specification). */
const blockSize = 100

/** The CMap that gives each code its characters; `texts[code]`, empty where a code stands for none. */
export function toUnicodeMap(texts: readonly string[]): string {
  const ranges = rangesOf(texts)
  const blocks: string[] = []
  for (let i = 0; i < ranges.length; i += blockSize) {
    const block = ranges.slice(i, i + blockSize)
    blocks.push(`${block.length} beginbfrange\n${block.join('\n')}\nendbfrange`)
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}

/** Codes in a row that stand for something: their first byte is one, as the format asks. */
function rangesOf(texts: readonly string[]): string[] {
  const ranges: string[] = []
  for (let first = 0; first < texts.length; ) {
    let end = first
    let said = ''
    while (end < texts.length && texts[end] !== '' && end >> 8 === first >> 8 && end - first < blockSize) {
      said += `<${utf16(texts[end] as string)}>`
      end++
    }
    if (end > first) ranges.push(`<${hex(first)}> <${hex(end - 1)}> [${said}]`)
    first = Math.max(end, first + 1)
  }
  return ranges
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0')
}

function utf16(text: string): string {
  let out = ''
  for (let i = 0; i < text.length; i++) out += hex(text.charCodeAt(i))
  return out
}
