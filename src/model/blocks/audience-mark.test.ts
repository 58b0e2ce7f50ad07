import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { audienceNames } from '../audience.ts'
import { audienceOfName, audiencesOfMark, readBracket } from './audience-mark.ts'

describe('marks in every language', () => {
  it.each([
    ['moderator only', 'moderator'],
    ['MODERATORS  ONLY', 'moderator'],
    ['for the moderator only', 'moderator'],
    ['moderator and speakers only', 'moderator,speaker'],
    ['interpreters only', 'interpreter'],
    ['only for principals', 'principal'],
    ['rapporteur, interpreters only', 'interpreter,rapporteur'],
    ['modérateur uniquement', 'moderator'],
    ['MODERATEUR SEULEMENT', 'moderator'],
    ['réservé à la modératrice', 'moderator'],
    ['pour les interprètes et l’animatrice seulement', 'moderator,interpreter'],
    ['réservé aux intervenant·es', null],
    ['solo moderadora', 'moderator'],
    ['sólo para los ponentes', 'speaker'],
    ['únicamente moderador e intérpretes', 'moderator,interpreter'],
    ['للميسر فقط', 'moderator'],
    ['للمُيسِّر والمتحدثين فقط', 'moderator,speaker'],
    ['لمدير الجلسة فقط', 'moderator'],
    ['المترجمون فقط', 'interpreter'],
    ['nur für die Moderation', 'moderator'],
    ['nur für Dolmetscherinnen und Redner', 'speaker,interpreter'],
    ['ausschließlich Teilnehmende', 'participant'],
    ['apenas para o moderador', 'moderator'],
    ['só os oradores', 'speaker'],
    ['somente intérpretes', 'interpreter'],
    ['только для модератора', 'moderator'],
    ['Только для переводчиков и ведущей', 'moderator,interpreter'],
    ['лишь докладчикам', 'speaker'],
    ['仅限 主持人', 'moderator'],
    ['仅限主持人', 'moderator'],
    ['仅供主持人和口译员使用', 'moderator,interpreter'],
    ['主持人、发言人专用', 'moderator,speaker'],
    ['モデレーターのみ', 'moderator'],
    ['司会者・通訳者限定', 'moderator,interpreter'],
    ['사회자만', 'moderator'],
    ['למנחה בלבד', 'moderator'],
    ['לַמַּנְחָה וּלְדוֹבְרִים בִּלְבַד', 'moderator,speaker'],
    ['ליו״ר ולמתורגמנים בלבד', 'moderator,interpreter'],
    ['רק ליושב־ראש המושב', 'moderator'],
  ])('%s is for %s', (words, audiences) => {
    expect(audiencesOfMark(words)?.toString() ?? null).toBe(audiences)
  })

  it.each(['en', 'fr', 'es', 'ar', 'he', 'ru', 'zh', 'de', 'pt', 'it'])(
    'reads the marks that packs in %s are printed with',
    (language) => {
      const path = new URL(`../../../templates/labels/${language}.yml`, import.meta.url)
      const { marks } = parse(readFileSync(path, 'utf8'))
      for (const name of audienceNames) {
        const printed = marks.only.replace('{audiences}', marks.audiences[name])
        expect([printed, audiencesOfMark(printed)]).toEqual([printed, [name]])
      }
      const both = [marks.audiences.moderator, marks.audiences.speaker].join(marks.separator)
      expect(audiencesOfMark(marks.only.replace('{audiences}', both))).toEqual(['moderator', 'speaker'])
    },
  )
})

describe('other brackets', () => {
  it.each([
    ['moderater only', 'near'],
    ['moderator onyl', 'near'],
    ['moderater onyl', 'near'],
    ['moderator olny', 'near'],
    ['modertor and speakers only', 'near'],
    ['moderator and press only', 'near'],
    ['not for the moderator only', 'near'],
    ['modérateur seulment', 'near'],
    ['press only', 'unknown'],
    ['by invitation only', 'unknown'],
    ['nur auf Einladung', 'unknown'],
    ['only', 'unknown'],
    ['仅限主持人和媒体', 'near'],
    ['moderatoronly', 'near'],
    ['onlymoderators', 'near'],
    ['ForTheModeratorsOnly', 'near'],
    ['for the moderatoronly', 'near'],
    ['animateuruniquement', 'near'],
    ['nurmoderatoren', 'near'],
    ['moderator\u200bonly', 'near'],
    ['moderator\u200conly', 'near'],
    ['moderator\u2060only', 'near'],
    ['moderator\u00adonly', 'near'],
    ['moderator\ufeffonly', 'near'],
    ['Alleinmoderation', 'words'],
    ['nurses', 'words'],
    ['soloists', 'words'],
    ['commoner', 'words'],
    ['למנחה ולעיתונות בלבד', 'near'],
    ['仅供参考', 'words'],
    ['主持人', 'role'],
    ['发言人代表主持人致辞', 'words'],
    ['moderator', 'role'],
    ['for the moderators', 'role'],
    ['it takes only one reader to see this', 'words'],
    ['question', 'words'],
    ['annex 2', 'words'],
    ['holy speaker', 'words'],
    ['', 'words'],
  ])('[%s] is %s', (words, kind) => {
    expect(readBracket(words).kind).toBe(kind)
  })

  it('says which word was probably meant', () => {
    const read = (words: string) => {
      const reading = readBracket(words)
      return reading.kind === 'near' ? [reading.meant, reading.audiences.join()] : null
    }
    expect(read('moderater only')).toEqual(['moderator', 'moderator'])
    expect(read('spekers only')).toEqual(['speakers', 'speaker'])
    expect(read('moderator and spekers only')).toEqual(['speakers', 'moderator,speaker'])
    expect(read('speakeronly')).toEqual(['speaker only', 'speaker'])
  })

  it('knows the names of :::for in any language, and only whole names', () => {
    expect(['moderator', 'Modératrice', 'interpreters', 'moderater', 'only', ''].map(audienceOfName)).toEqual(
      ['moderator', 'moderator', 'interpreter', null, null, null],
    )
  })
})
