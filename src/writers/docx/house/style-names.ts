// Word stores the names of its own styles in English whatever language its menus speak; but documents that other
// programs made, and styles that were typed by hand, have them as people read them. Names are those of the menus of
// Word and LibreOffice in English, French, German and Spanish.

/** Other names of a style, by our id of it. */
const names: Readonly<Record<string, string>> = {
  Title: 'Titre | Titre principal | Titel | Título | Título principal | Puesto',
  Subtitle: 'Sous-titre | Untertitel | Subtítulo',
  BodyText: 'Text body | Corps de texte | Textkörper | Texto independiente | Cuerpo de texto',
  Quote: 'Quotations | Block Text | Citation | Zitat | Cita',
  Caption: 'Légende | Beschriftung | Descripción | Epígrafe | Leyenda',
  Code: 'HTML Preformatted | Preformatted Text | Préformaté HTML | HTML vorformatiert | HTML con formato previo',
  TOCHeading:
    'Contents Heading | En-tête de table des matières | Titre de table des matières | Inhaltsverzeichnisüberschrift | Título de TDC | Encabezado de tabla de contenido',
  FootnoteText:
    'Footnote | Note de bas de page | Fußnotentext | Fußnote | Texto nota pie | Texto de nota al pie | Nota al pie',
  CommentText: 'Commentaire | Kommentartext | Texto comentario | Texto de comentario',
  Header: 'En-tête | Kopfzeile | Encabezado',
  Footer: 'Pied de page | Fußzeile | Pie de página',
  Question: 'Guiding Question | Frage | Leitfrage | Question directrice | Pregunta',
  ToBeConfirmed: 'À confirmer | Noch offen | Por confirmar',
  TableText:
    'Table Body | Table Contents | Texte de tableau | Contenu de tableau | Tabellentext | Texto de tabla',
  TableHeading:
    'Table Header | En-tête de tableau | Tabellenkopf | Tabellenüberschrift | Encabezado de tabla',
  Strong: 'Strong Emphasis | Élevé | Accentuation forte | Fett | Stark betont | Texto en negrita | Fuerte',
  Emphasis: 'Accentuation | Hervorhebung | Betont | Énfasis',
  Hyperlink:
    'Internet Link | Lien hypertexte | Lien Internet | Link | Internetlink | Hipervínculo | Enlace de Internet',
  FootnoteReference:
    'Footnote Anchor | Appel note de bas de p. | Appel de note de bas de page | Fußnotenzeichen | Fußnotenanker | Ref. de nota al pie',
  CommentReference: 'Marque de commentaire | Kommentarzeichen | Ref. de comentario',
  InlineCode: 'HTML Code | Code HTML | HTML Quellcode | Código HTML',
}

/** Other names of styles that have levels; the first level has no number unless it says so here. */
const levelled: Readonly<Record<string, { names: string; first: boolean }>> = {
  Heading: { names: 'Titre | Überschrift | Título | Encabezado', first: true },
  TOC: {
    names: 'Contents | TM | Table des matières niveau | Verzeichnis | Inhaltsverzeichnis | TDC | Índice',
    first: true,
  },
  ListBullet: { names: 'Liste à puces | Aufzählungszeichen | Lista con viñetas', first: false },
  ListNumber: { names: 'Liste à numéros | Listennummer | Lista con números', first: false },
  ListContinue: { names: 'Liste continue | Listenfortsetzung | Continuar lista', first: false },
}

/** Names that say what a style is for beside the name of a house: `ACME Heading`, `ACME Bullets`. */
const loose: Readonly<Record<string, string>> = {
  Heading1: 'Heading | Headline | Titre | Überschrift | Título',
  Heading2: 'Subheading | Sub-heading | Intertitre | Unterüberschrift',
  BodyText: 'Body | Text | Body Copy | Texte | Fließtext | Texto | Paragraph',
  ListBullet: 'Bullet | Bullets | Bullet List | Bullet 1 | Puces | Aufzählung | Viñetas',
  ListBullet2: 'Bullet 2',
  ListNumber: 'Numbered List | Numbers | Number 1',
  Quote: 'Pull Quote | Quotation',
  Caption: 'Captions',
}

const split = (list: string | undefined) => (list === undefined ? [] : list.split(' | '))

/** Names in French, German and Spanish, and those of other programs, of one of our styles. */
export function otherNames(id: string): readonly string[] {
  const [, stem = '', digits = ''] = /^(\D+)(\d?)$/.exec(id) ?? []
  const levels = levelled[stem]
  if (levels === undefined) return split(names[id])
  const level = digits === '' ? 1 : Number(digits)
  return split(levels.names).map((name) => (level === 1 && !levels.first ? name : `${name} ${level}`))
}

/** Names that are only asked for beside the name of a house. */
export function looseNames(id: string): readonly string[] {
  return split(loose[id])
}

/** Names as they are compared: Word tells no two apart that differ by case or spaces only. */
export function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}
