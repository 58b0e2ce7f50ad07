import { listResources, readResourceNow } from '../../../resources.ts'
import { startHarfBuzz } from '../harfbuzz.ts'
import { compileTable } from './compile-table.ts'
import { packTable, shapingTablePath } from './shaping-table.ts'

/** Part of the build: the table of every font of ours that has Latin letters, with its path in the package. */
export async function compileShaping(): Promise<{ path: string; bytes: Uint8Array }[]> {
  const open = startHarfBuzz(readResourceNow('dist/assets/harfbuzz.wasm'))
  const tables: { path: string; bytes: Uint8Array }[] = []
  for (const file of await fontFiles()) {
    const font = open(readResourceNow(file))
    if (!font.has(0x61)) continue
    tables.push({ path: shapingTablePath(file), bytes: packTable(compileTable(font)) })
  }
  return tables
}

/** The font files that briefpack brings along. */
export async function fontFiles(): Promise<string[]> {
  const root = 'templates/fonts'
  const folders = listResources(root)
  const files = await Promise.all(
    folders.map(async (folder) => listResources(`${root}/${folder}`).map((one) => `${folder}/${one}`)),
  )
  return files.flatMap((all) => all.filter((one) => one.endsWith('.ttf')).map((one) => `${root}/${one}`))
}
