import { DiagnosticList } from '../diagnostics/report.ts'
import { loadTheme } from '../template/load-theme.ts'
import type { Theme } from '../template/theme.ts'

/** The built-in theme. */
export async function classicTheme(): Promise<Theme> {
  const list = new DiagnosticList(null)
  const theme = await loadTheme('classic', [], list.report)
  if (theme === null) throw new Error(list.all.map((one) => one.what).join('; '))
  return theme
}
