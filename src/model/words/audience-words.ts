import type { Audience } from '../audience.ts'

/** How one language writes an audience mark. Words as written; readers fold case, accents and Arabic vowels. */
export interface AudienceWords {
  /** Single words, in all numbers, genders and cases. */
  names: Record<Audience, string>
  /** What makes a bracket a mark. */
  only: string
  /** Words that may stand in a mark and say nothing. */
  joining: string
}

/** A stem with each of its endings; `-` is the bare stem. */
function inflect(stem: string, endings: string): string {
  return endings
    .split(' ')
    .map((ending) => stem + ending.replace('-', ''))
    .join(' ')
}

/** Arabic writes the article and short prepositions in one word with the noun. */
function prefixed(nouns: string): string {
  const prefixes = ['', 'ال', 'لل', 'ل', 'و', 'وال', 'ولل', 'ول', 'بال', 'ب']
  return nouns
    .split(' ')
    .flatMap((noun) => prefixes.map((prefix) => prefix + noun))
    .join(' ')
}

const russianMasculine = '- а у ом е ы ов ам ами ах'
const russianSoftMasculine = 'ь я ю ем е и ей ям ями ях'
const russianActive = 'ий его ему им ем ие их ими ая ей ую'
const russianFeminine = 'а и е у ой ам ами ах -'

/** Marks of any of these languages are read in every brief. */
export const audienceWords = {
  en: {
    names: {
      moderator:
        'moderator moderators moderator’s chair chairs chairperson chairpersons facilitator facilitators',
      speaker: 'speaker speakers speaker’s panellist panellists panelist panelists',
      principal: 'principal principals principal’s',
      participant: 'participant participants participant’s attendee attendees',
      interpreter: 'interpreter interpreters interpreter’s',
      rapporteur: 'rapporteur rapporteurs rapporteur’s notetaker notetakers',
    },
    only: 'only exclusively solely',
    joining: 'for the and or to of s reserved restricted session eyes',
  },
  fr: {
    names: {
      moderator:
        'modérateur modérateurs modératrice modératrices animateur animateurs animatrice animatrices facilitateur facilitateurs facilitatrice facilitatrices',
      speaker:
        'intervenant intervenants intervenante intervenantes orateur orateurs oratrice oratrices conférencier conférenciers conférencière conférencières panéliste panélistes',
      principal: 'principal principaux principale principales responsable responsables',
      participant: 'participant participants participante participantes',
      interpreter: 'interprète interprètes',
      rapporteur: 'rapporteur rapporteurs rapporteuse rapporteuses rapportrice rapportrices',
    },
    only: 'seulement uniquement exclusivement seul seuls seule seules réservé réservés réservée réservées',
    joining: 'pour à au aux le la les l de du des d et ou strictement séance session rice trice rices trices',
  },
  es: {
    names: {
      moderator:
        'moderador moderadora moderadores moderadoras facilitador facilitadora facilitadores facilitadoras',
      speaker:
        'ponente ponentes orador oradora oradores oradoras panelista panelistas conferenciante conferenciantes',
      principal: 'principal principales responsable responsables',
      participant: 'participante participantes asistente asistentes',
      interpreter: 'intérprete intérpretes',
      rapporteur: 'relator relatora relatores relatoras',
    },
    only: 'solo sólo solamente únicamente exclusivamente exclusivo exclusiva reservado reservada',
    joining: 'para por a al el la los las de del y e o u uso sesión',
  },
  ar: {
    names: {
      moderator: prefixed('ميسر ميسرة ميسرين ميسرون ميسري ميسرات مدير مديرة رئيس رئيسة منسق منسقة'),
      speaker: prefixed('متحدث متحدثة متحدثين متحدثون متحدثات متكلم متكلمة متكلمين متكلمون متكلمات'),
      principal: prefixed('مسؤول مسؤولة مسؤولين مسؤولون'),
      participant: prefixed('مشارك مشاركة مشاركين مشاركون مشاركات'),
      interpreter: prefixed('مترجم مترجمة مترجمين مترجمون مترجمات'),
      rapporteur: prefixed('مقرر مقررة مقررين مقررون مقررات'),
    },
    only: 'فقط حصرا حصريا وحده وحدها وحدهم لا‌غير',
    joining: 'و أو ل الجلسة جلسة الأول الرئيسي خاص خاصة',
  },
  de: {
    names: {
      moderator:
        'Moderator Moderators Moderatoren Moderatorin Moderatorinnen Moderation Sitzungsleitung Sitzungsleiter Sitzungsleiterin',
      speaker:
        'Redner Redners Rednern Rednerin Rednerinnen Referent Referenten Referentin Referentinnen Vortragende Vortragenden Vortragender Sprecher Sprechers Sprechern Sprecherin Sprecherinnen',
      principal: 'Prinzipal Prinzipale Prinzipalin Hausleitung Leitungsebene',
      participant:
        'Teilnehmer Teilnehmers Teilnehmern Teilnehmerin Teilnehmerinnen Teilnehmende Teilnehmenden Teilnehmender',
      interpreter:
        'Dolmetscher Dolmetschers Dolmetschern Dolmetscherin Dolmetscherinnen Dolmetschende Dolmetschenden',
      rapporteur:
        'Berichterstatter Berichterstatters Berichterstattern Berichterstatterin Berichterstatterinnen Protokollführer Protokollführern Protokollführerin Protokollführerinnen',
    },
    only: 'nur ausschließlich ausschliesslich lediglich exklusiv vorbehalten',
    joining: 'für den die der das dem des und oder in innen Sitzung',
  },
  pt: {
    names: {
      moderator: 'moderador moderadora moderadores moderadoras mediador mediadora mediadores mediadoras',
      speaker:
        'orador oradora oradores oradoras palestrante palestrantes painelista painelistas interveniente intervenientes',
      principal: 'principal principais responsável responsáveis',
      participant: 'participante participantes',
      interpreter: 'intérprete intérpretes',
      rapporteur: 'relator relatora relatores relatoras',
    },
    only: 'apenas somente só exclusivamente unicamente exclusivo exclusiva reservado reservada',
    joining: 'para a o as os ao à aos às de do da dos das e ou uso sessão',
  },
  ru: {
    names: {
      moderator: `${inflect('модератор', russianMasculine)} ${inflect('ведущ', russianActive)} ${inflect('председател', russianSoftMasculine)}`,
      speaker: `${inflect('докладчик', russianMasculine)} ${inflect('спикер', russianMasculine)} ${inflect('выступающ', russianActive)} ${inflect('оратор', russianMasculine)}`,
      principal: `${inflect('руководител', russianSoftMasculine)} ${inflect('принципал', russianMasculine)}`,
      participant: `${inflect('участник', russianMasculine)} ${inflect('участниц', russianFeminine)}`,
      interpreter: `${inflect('переводчик', russianMasculine)} ${inflect('переводчиц', russianFeminine)}`,
      rapporteur: inflect('репортёр', russianMasculine),
    },
    only: 'только лишь исключительно',
    joining: 'для и или на в сессии заседания',
  },
} as const satisfies Record<string, AudienceWords>
