// HarfBuzz as WebAssembly, driven without the glue of its npm package: that glue looks for the file beside itself,
// which a bundle has not, and loads parts we never call. Only the functions below are used.

/** One glyph of shaped text, in font units. `cluster` is the UTF-16 offset of the first character it stands for. */
export interface ShapedGlyph {
  id: number
  cluster: number
  advance: number
  dx: number
  dy: number
}

/** How a stretch of text is shaped. */
export interface Shaping {
  rightToLeft: boolean
  /** BCP 47: some letters take other forms in some languages (`locl`). */
  language: string
  /** Figures of one width. */
  tabular: boolean
}

/** A font that HarfBuzz has opened. */
export interface ShapingFont {
  /**
   * Glyphs of `text` from `start` to `end`, in the order in which they stand from left to right; what is around is seen
   * but not drawn, so that letters join across a change of look. Clusters count from `start`.
   */
  shape(text: string, how: Shaping, start?: number, end?: number): ShapedGlyph[]
  /** Has the font a glyph of its own for this code point? */
  has(codePoint: number): boolean
}

interface Memory {
  buffer: ArrayBuffer
  grow(pages: number): number
}

/** Node has it; its types come with browsers' only. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object, imports: object) => { exports: unknown }
}

interface Exports {
  memory: Memory
  __wasm_call_ctors(): void
  malloc(size: number): number
  hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number
  hb_face_create(blob: number, index: number): number
  hb_font_create(face: number): number
  hb_font_get_nominal_glyph(font: number, codePoint: number, glyph: number): number
  hb_buffer_create(): number
  hb_buffer_clear_contents(buffer: number): void
  hb_buffer_add_utf16(buffer: number, text: number, length: number, offset: number, count: number): void
  hb_buffer_set_cluster_level(buffer: number, level: number): void
  hb_buffer_set_direction(buffer: number, direction: number): void
  hb_buffer_set_language(buffer: number, language: number): void
  hb_buffer_guess_segment_properties(buffer: number): void
  hb_buffer_get_length(buffer: number): number
  hb_buffer_get_glyph_infos(buffer: number, length: number): number
  hb_buffer_get_glyph_positions(buffer: number, length: number): number
  hb_language_from_string(text: number, length: number): number
  hb_shape(font: number, buffer: number, features: number, count: number): void
}

/** hb_direction_t. */
const directionLeftToRight = 4
const directionRightToLeft = 5
/** Marks keep a cluster of their own, so that each glyph can say which characters it stands for. */
const clustersOfCharacters = 1
/** Struct sizes in 32-bit words: hb_glyph_info_t and hb_glyph_position_t have five, hb_feature_t four. */
const infoWords = 5

/** Starts HarfBuzz from the bytes of `harfbuzz.wasm`; the result opens fonts from the bytes of TrueType files. */
export function startHarfBuzz(wasm: Uint8Array): (font: Uint8Array) => ShapingFont {
  let memory: Memory | undefined
  const stop = (): never => {
    throw new Error('HarfBuzz stopped')
  }
  const grow = (size: number): number => {
    if (memory === undefined) return 0
    const missing = (size >>> 0) - memory.buffer.byteLength
    return missing <= 0 || memory.grow(Math.ceil(missing / 65536)) >= 0 ? 1 : 0
  }
  const nothing = () => 0
  // At once: its functions are compiled when they are first called.
  const instance = new WebAssembly.Instance(new WebAssembly.Module(wasm), {
    env: {
      _emscripten_runtime_keepalive_clear: nothing,
      _setitimer_js: nothing,
      _abort_js: stop,
      emscripten_resize_heap: grow,
    },
    wasi_snapshot_preview1: { proc_exit: stop },
  })
  const hb = instance.exports as Exports
  memory = hb.memory
  hb.__wasm_call_ctors()
  const buffer = hb.hb_buffer_create()
  hb.hb_buffer_set_cluster_level(buffer, clustersOfCharacters)
  const scratch = new Scratch(hb)
  return (bytes) => openFont(hb, buffer, scratch, bytes)
}

function openFont(hb: Exports, buffer: number, scratch: Scratch, bytes: Uint8Array): ShapingFont {
  const data = hb.malloc(bytes.length)
  new Uint8Array(hb.memory.buffer).set(bytes, data)
  const font = hb.hb_font_create(hb.hb_face_create(hb.hb_blob_create(data, bytes.length, 0, 0, 0), 0))
  return {
    has: (codePoint) => hb.hb_font_get_nominal_glyph(font, codePoint, scratch.word) !== 0,
    shape(text, { rightToLeft, language, tabular }, start = 0, end = text.length) {
      hb.hb_buffer_clear_contents(buffer)
      hb.hb_buffer_add_utf16(buffer, scratch.put(text), text.length, start, end - start)
      hb.hb_buffer_set_direction(buffer, rightToLeft ? directionRightToLeft : directionLeftToRight)
      hb.hb_buffer_set_language(buffer, scratch.language(language))
      hb.hb_buffer_guess_segment_properties(buffer)
      hb.hb_shape(font, buffer, scratch.tabular, tabular ? 1 : 0)
      return readGlyphs(hb, buffer, start)
    },
  }
}

function readGlyphs(hb: Exports, buffer: number, start: number): ShapedGlyph[] {
  const count = hb.hb_buffer_get_length(buffer)
  const infos = new Uint32Array(hb.memory.buffer, hb.hb_buffer_get_glyph_infos(buffer, 0), count * infoWords)
  const places = new Int32Array(
    hb.memory.buffer,
    hb.hb_buffer_get_glyph_positions(buffer, 0),
    count * infoWords,
  )
  const glyphs: ShapedGlyph[] = []
  for (let at = 0; at < count * infoWords; at += infoWords) {
    glyphs.push({
      id: infos[at] as number,
      cluster: (infos[at + 2] as number) - start,
      advance: places[at] as number,
      dx: places[at + 2] as number,
      dy: places[at + 3] as number,
    })
  }
  return glyphs
}

/** Memory inside HarfBuzz that is written anew for each call; it only grows, so that nothing needs to be freed. */
class Scratch {
  readonly word: number
  readonly tabular: number
  private text = 0
  private room = 0
  private readonly languages = new Map<string, number>()
  private readonly hb: Exports

  constructor(hb: Exports) {
    this.hb = hb
    this.word = hb.malloc(4)
    this.tabular = hb.malloc(16)
    const tag = [...'tnum'].reduce((sum, letter) => sum * 256 + letter.charCodeAt(0), 0)
    new Uint32Array(hb.memory.buffer, this.tabular, 4).set([tag, 1, 0, 0xffffffff])
  }

  /** HarfBuzz keeps each language it is told of for good. */
  language(tag: string): number {
    let known = this.languages.get(tag)
    if (known === undefined) {
      const name = this.hb.malloc(tag.length + 1)
      const bytes = new Uint8Array(this.hb.memory.buffer, name, tag.length + 1)
      for (let i = 0; i < tag.length; i++) bytes[i] = tag.charCodeAt(i) & 0x7f
      bytes[tag.length] = 0
      known = this.hb.hb_language_from_string(name, tag.length)
      this.languages.set(tag, known)
    }
    return known
  }

  put(text: string): number {
    if (text.length > this.room) {
      this.room = Math.max(text.length, 256, this.room * 2)
      this.text = this.hb.malloc(this.room * 2)
    }
    const units = new Uint16Array(this.hb.memory.buffer, this.text, text.length)
    for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i)
    return this.text
  }
}
