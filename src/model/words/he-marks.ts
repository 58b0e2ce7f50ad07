import { prefixed } from './forms.ts'
import type { MarkList } from './words.ts'

/** With the article, `for` and `and`, which Hebrew writes in one word with the noun. */
const nouns = (list: string) => prefixed(list, '- ה ל ו וה ול')

/** The words of marks in Hebrew: what our packs print, and what people write for the same. */
export const heMarks: MarkList = {
  audiences: {
    moderator: nouns('מנחה, מנחת, מנחים, מנחות, מנחי, הנחיה, יושב, יושבת, יושבי, יו, יור'),
    speaker: nouns(
      'דובר, דוברת, דוברים, דוברות, דוברי, נואם, נואמת, נואמים, נואמות, מרצה, מרצים, מרצות, פנליסט, פנליסטית, פנליסטים',
    ),
    principal: nouns('דרג, בכיר, בכירה, בכירים, בכירות, שר, שרה, שרים, מנהל, מנהלת, מנהלים'),
    participant: nouns('משתתף, משתתפת, משתתפים, משתתפות, משתתפי, נוכחים, נציג, נציגה, נציגים, נציגות'),
    interpreter: nouns('מתורגמן, מתורגמנית, מתורגמנים, מתורגמניות, מתרגם, מתרגמת, מתרגמים, מתרגמות'),
    rapporteur: nouns('רושם, רושמת, רושמי, פרוטוקול, רשם, רשמת, רפורטר, מסכם, מסכמת'),
  },
  only: 'בלבד, רק, בלעדי, בלעדית, בלעדיים',
  markLinks: nouns('או, ראש, ר, של, על, מושב, דיון, ישיבה, שימוש, עיון, עיונם, מיועד, מיועדת, פנימי'),
}
