// Sentences and labels that `make-brief.mjs` makes briefs of; all invented. `{n}` stands for a number, `{w}` for a noun.
export const languages = [
  {
    nouns:
      'rivers harbours forests bridges schools archives markets gardens clinics libraries roads wells'.split(
        ' ',
      ),
    title: 'Shared {w} in a warmer century',
    labels: { date: 'Date', time: 'Time', venue: 'Venue', moderator: 'Moderator', contact: 'Contact' },
    day: (d) => `${d} May 2027`,
    heads: {
      background: 'Background',
      aims: 'Objectives',
      questions: 'Guiding questions',
      agenda: 'Agenda',
      people: 'Speakers',
    },
    prose: [
      'More than {n} towns on the coast depend on their {w}, and few of them have a plan for the next decade.',
      'The council asked its members to tell what they have learned about {w} since the last meeting.',
      'Those who look after {w} are seldom those who pay for them, as the report of the league shows.',
      'In the north, {w} were given back to the communities {n} years ago, with good results.',
      'The session brings together people who plan {w}, people who use them and people who study them.',
    ],
    aims: [
      'Agree on how {w} are counted',
      'Compare the cost of {w} in {n} places',
      'Name who looks after {w}',
    ],
    questions: [
      'Who should pay for the {w} that all of us use?',
      'How can {n} small towns share their {w}?',
      'What would have to change before {w} are safe?',
    ],
    slots: ['Welcome and introduction', 'Round table on {w}', 'Discussion with the audience', 'Conclusions'],
    posts: [
      'Mayor of Vik',
      'Director, River League',
      'Professor, University of Sund',
      'Head of Harbour Safety',
    ],
  },
  {
    nouns:
      'rivières ports forêts ponts écoles archives marchés jardins cliniques bibliothèques routes puits'.split(
        ' ',
      ),
    title: 'Des {w} en partage',
    labels: { date: 'Date', time: 'Heure', venue: 'Lieu', moderator: 'Modératrice', contact: 'Contact' },
    day: (d) => `${d} mai 2027`,
    heads: {
      background: 'Contexte',
      aims: 'Objectifs',
      questions: 'Questions directrices',
      agenda: 'Programme',
      people: 'Intervenants',
    },
    prose: [
      'Plus de {n} villes de la côte dépendent de leurs {w}, et peu d’entre elles ont un plan pour dix ans.',
      'Le conseil a demandé à ses membres ce qu’ils ont appris sur les {w} depuis la dernière réunion.',
      'Ceux qui entretiennent les {w} sont rarement ceux qui les paient, comme le montre le rapport.',
      'Dans le nord, les {w} ont été rendus aux communes il y a {n} ans, avec de bons résultats.',
    ],
    aims: ['Convenir de la façon de compter les {w}', 'Comparer le coût des {w} dans {n} lieux'],
    questions: [
      'Qui doit payer les {w} dont nous nous servons tous ?',
      'Comment {n} petites villes peuvent-elles partager leurs {w} ?',
    ],
    slots: ['Accueil et introduction', 'Table ronde sur les {w}', 'Échange avec la salle', 'Conclusions'],
    posts: ['maire de Vik', 'directrice, Ligue des rivières', 'professeur, Université de Sund'],
  },
  {
    nouns:
      'Flüsse Häfen Wälder Brücken Schulen Archive Märkte Gärten Kliniken Büchereien Straßen Brunnen'.split(
        ' ',
      ),
    title: 'Gemeinsame {w} im neuen Jahrhundert',
    labels: { date: 'Datum', time: 'Uhrzeit', venue: 'Ort', moderator: 'Moderation', contact: 'Kontakt' },
    day: (d) => `${d}. Mai 2027`,
    heads: {
      background: 'Hintergrund',
      aims: 'Ziele',
      questions: 'Leitfragen',
      agenda: 'Programm',
      people: 'Referenten',
    },
    prose: [
      'Mehr als {n} Städte an der Küste brauchen ihre {w}, und nur wenige haben einen Plan für zehn Jahre.',
      'Der Rat hat seine Mitglieder gefragt, was sie seit dem letzten Treffen über {w} gelernt haben.',
      'Wer {w} pflegt, bezahlt sie selten auch, wie der Bericht des Verbandes zeigt.',
      'Im Norden wurden die {w} vor {n} Jahren den Gemeinden zurückgegeben, mit gutem Erfolg.',
    ],
    aims: ['Vereinbaren, wie {w} gezählt werden', 'Die Kosten der {w} an {n} Orten vergleichen'],
    questions: ['Wer soll die {w} bezahlen, die alle nutzen?', 'Wie teilen {n} kleine Städte ihre {w}?'],
    slots: ['Begrüßung', 'Gespräch über {w}', 'Fragen aus dem Publikum', 'Schlusswort'],
    posts: ['Bürgermeisterin von Vik', 'Leiter, Verband der Flüsse', 'Professorin, Universität Sund'],
  },
  {
    nouns: 'الأنهار الموانئ الغابات الجسور المدارس الأسواق الحدائق الطرق'.split(' '),
    title: 'مستقبل {w} المشتركة',
    labels: { date: 'التاريخ', time: 'الوقت', venue: 'المكان', moderator: 'مدير الجلسة', contact: 'للاتصال' },
    day: (d) => `${d} مايو 2027`,
    heads: {
      background: 'الخلفية',
      aims: 'الأهداف',
      questions: 'الأسئلة التوجيهية',
      agenda: 'جدول الأعمال',
      people: 'المتحدثون',
    },
    prose: [
      'تعتمد أكثر من {n} مدينة على {w} وقليل منها لديه خطة للعقد المقبل.',
      'طلب المجلس من أعضائه أن يشرحوا ما تعلموه عن {w} منذ الاجتماع الأخير.',
      'نادرا ما يدفع من يعتني بهذه {w} ثمنها كما يبين تقرير الرابطة.',
    ],
    aims: ['الاتفاق على كيفية حساب {w}', 'مقارنة تكلفة {w} في {n} أماكن'],
    questions: ['من يدفع ثمن {w} التي نستخدمها جميعا؟', 'كيف يمكن للمدن الصغيرة أن تتقاسم {w}؟'],
    slots: ['الافتتاح', 'مائدة مستديرة حول {w}', 'نقاش مع الجمهور', 'الختام'],
    posts: ['عمدة فيك', 'مديرة رابطة الأنهار', 'أستاذ في جامعة سوند'],
  },
]
