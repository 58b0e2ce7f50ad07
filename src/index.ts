// The library: the same four steps as the program, for other programs.
export {
  type Conversion,
  type ConvertOptions,
  convert,
  fillPack as fillTemplate,
  type Outcome,
  type PackFile,
  parseBrief,
  renderPack,
  type Source,
} from './convert.ts'
export type { Diagnostic, Place, Severity } from './diagnostics/diagnostic.ts'
export type { Asset } from './model/asset.ts'
export type { Audience, Audiences } from './model/audience.ts'
export type * from './model/brief.ts'
export type { AssetRefusal, ReadAsset } from './readers/assets/read-asset.ts'
export type { Labels } from './template/labels.ts'
export { loadLabels } from './template/load-labels.ts'
export { loadTemplate } from './template/load-template.ts'
export { loadTheme } from './template/load-theme.ts'
export type { Pack, PackBlock } from './template/pack.ts'
export type { Template } from './template/template.ts'
export type { HouseDocument, Theme } from './template/theme.ts'
export { type Format, formats } from './writers/index.ts'
