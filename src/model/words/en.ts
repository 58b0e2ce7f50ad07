import type { WordList } from './words.ts'

export const en: WordList = {
  code: 'en',
  script: 'Latin',
  months: [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
  shortMonths: ['jan', 'feb', 'mar', 'apr', '', 'jun', 'jul', 'aug', 'sep, sept', 'oct', 'nov', 'dec'],
  weekdays: [
    'monday, mon',
    'tuesday, tue, tues',
    'wednesday, wed',
    'thursday, thu, thur, thurs',
    'friday, fri',
    'saturday, sat',
    'sunday, sun',
  ],
  dateLinks: 'of, the',
  rangeLinks: 'to, and, until, till, through',
  timeLinks: 'from, at, on, hrs, hours, between, starting, local time, day',
  am: 'am, a.m.',
  pm: 'pm, p.m.',
  noon: 'noon, midday',
  midnight: 'midnight',
  clockHours: 'h, hrs, hours, o’clock',
  clockMinutes: '',
  hours: 'hour, hours, hr, hrs, h',
  minutes: 'minute, minutes, min, mins, mn',
  roles: {
    moderator:
      'moderator, moderators, moderated by, facilitator, facilitators, facilitated by, moderation, moderating, emcee, master of ceremonies, mc',
    speaker:
      'speaker, speakers, keynote, keynote speaker, keynote speakers, guest speaker, guest speakers, invited speaker, invited speakers, main speaker, presenter, presenters, presented by, presentation by, presentations by, opening remarks, opening remarks by, closing remarks, closing remarks by, remarks by, welcome remarks, welcome remarks by, lead speaker, lead speakers, instructor, instructors, trainer, trainers, lecturer, featuring, guest, guests, talk by, contributor, contributors, opened by, introduced by',
    chair:
      'chair, chairs, co-chair, co-chairs, chairperson, chairpersons, chairman, chairwoman, chaired by, session chair, session chairs, presiding officer, vice-chair',
    panellist:
      'panellist, panellists, panelist, panelists, panel members, discussant, discussants, respondent, respondents, commentator, commentators',
    rapporteur:
      'rapporteur, rapporteurs, note-taker, note taker, note-takers, notetaker, notetakers, scribe, scribes, secretary',
    host: 'host, hosts, co-host, co-hosts, hosted by',
    organiser:
      'focal point, focal points, lead, leads, session lead, session leads, led by, convener, conveners, convenor, convenors, convened by, session organiser, session organisers, session organizer, session organizers, coordinator, coordinators, coordinated by, proposer, proposed by, champion',
    partner:
      'partner, partners, partner organisations, partner organizations, sponsor, sponsors, sponsored by, supporters, with the support of, in partnership with, in cooperation with, in collaboration with, cooperation, supported by',
    participant: 'participant, participants, attendee, attendees, attending, present, delegates',
    interpreter: 'interpreter, interpreters, interpretation by',
    team: 'team, team members, committee, committee members, programme committee, program committee, organising committee, organizing committee, members, people, staff, experts, resource persons',
  },
  roleVerbs: 'moderates, moderating, chairs the session, facilitates, facilitating',
  fields: {
    kicker: 'kicker, series, event, type of session, session type, event type, kind of session',
    title:
      'title, session title, session, topic, theme of the session, name of the session, event title, subject',
    date: 'date, dates, day, event date, start date, startdate, date start, session date, date of the session',
    endDate: 'end date, enddate, date end',
    time: 'time, times, hours, session time, event time, timing',
    start: 'start, starts, start time, starttime, begins, from, starts at',
    end: 'end, ends, end time, endtime, until, ends at',
    dateTime:
      'when, date and time, date & time, date/time, day and time, dates and times, schedule, time and date',
    duration: 'duration, length',
    timeZone: 'time zone, timezone, zone',
    venue:
      'venue, place, location, where, room, meeting room, venue and room, address, venue/room, location of the session, site',
    organiser:
      'organiser, organisers, organizer, organizers, organised by, organized by, organiser(s), organizer(s), organizing entity, organising entity, jointly organised by, jointly organized by, organisation, lead organisation, convening organisation, co-organiser, co-organisers, co-organizer, co-organizers, co-organised by, co-organized by',
    languages:
      'language, languages, working languages, working language, interpretation, languages of the session, session language',
    documents:
      'documents, document, reference documents, background documents, documentation, background document',
    contact:
      'contact, contacts, contact person, contact persons, contact point, enquiries, inquiries, email, e-mail',
    symbol: 'symbol, document symbol, reference, ref, document number, document no',
    version: 'version, draft version, revision',
    versionDate: 'version date, last updated, updated, as of, date of this version, last modified',
    status: 'status, document status, status of this document',
    embargo: 'embargo, embargoed until, under embargo until, not for release before',
    distribution: 'distribution, classification',
    deadline:
      'deadline, register by, registration deadline, posted, published, publish date, rsvp by, submit by, expires, expiry date, post date',
  },
  columns: {
    name: 'name, names, speaker, speakers, panellist, panelist, person, who, participant, presenter, full name, responsible, lead, led by, with',
    role: 'role, function, roles, role in the session',
    affiliation:
      'affiliation, organisation, organization, position, title, institution, organisation/position, bio, job title, company, country, details',
    language: 'language, languages',
    slot: 'slot, speaking slot, speaking time',
    contact: 'contact, email, e-mail, phone, ph, telephone, tel, mobile, mob, cell, fax',
    date: 'date, day',
    time: 'time, hour, when, start, from, times, timing, schedule',
    duration: 'duration, length, minutes',
    item: 'item, activity, programme, program, session, topic, agenda item, what, agenda, subject, title, description, content, segment',
    symbol: 'symbol, document symbol, reference',
    document: 'document, documents, document title',
    status: 'status',
  },
  headings: {
    background:
      'background, context, introduction, overview, rationale, problem, problem statement, summary, about the session, about this session, about the event, about this event, about the talk, about the panel, about this panel, about the workshop, about this workshop, about the webinar, about this webinar, about the dialogue, about the meeting, about the forum, about the conference, description, abstract, session description',
    objectives: 'objective, objectives, aim, aims, goal, goals, purpose',
    questions:
      'question, questions, discussion points, points for discussion, issues for discussion, topics for discussion, discussion topics, discussion prompts, prompts',
    outcomes:
      'outcome, outcomes, output, outputs, expected results, deliverables, next steps, takeaways, expected outcomes',
    format:
      'format, structure, modality, modalities, methodology, how the session works, ground rules, working methods',
    speakers:
      'speaker, speakers, panellists, panelists, panel members, participants, who will speak, moderator, moderators, presenters, chairs, committee, team',
    agenda:
      "agenda, programme, program, schedule, run of show, timetable, order of business, order of the day, outline of the session, what's on",
    logistics:
      'logistics, practical information, venue, registration, how to join, how to register, how to participate, contact, contacts, access, join, location, where, when, practicalities, event details, connection details',
    documents:
      'documents, document, reading, readings, references, resources, materials, annex, annexes, further information, links, literature, bibliography, further reading',
  },
  questionWords:
    'what, how, why, who, whom, whose, which, where, when, is, are, do, does, did, can, could, should, would, will, has, have, to what extent, in what, in which, at what, under what, by what, on what, for whom, with whom, what’s, who’s, where’s, how’s, may, might, must, was, were',
  leadIns:
    'question, questions, will be asked, are asked, are invited to, will be invited to, to explore, to discuss, will discuss, will explore, will address, points for discussion, topics include, will consider, to consider, to reflect on, topics for discussion, discussion topics, items for discussion, discuss, share your thoughts, potential topics, to think about',
  announcements:
    'will be asked, are asked, guiding questions, following questions, asked to answer, ask participants, ask you to, want to ask, would like to ask, questions for discussion, these questions will, questions to be discussed, questions such as, questions like, questions including, key questions, discussion questions, following key questions, ask the panel, ask our panel, ask the panellists, ask the panelists, ask the speakers, ask our speakers, ask our guests, ask each speaker, begin with these questions, start with these questions, begin with three questions, start with three questions',
  answers:
    'answer these questions, answer those questions, answer the questions above, address these questions, address the above questions, discuss these questions, explore these questions, consider these questions, debate these questions, these questions and more, these and other questions, these questions will be, the questions above will be, begin with these questions, start with these questions, come back to these questions',
  otherQuestions:
    'checklist, check list, faq, frequently asked, questionnaire, survey, quiz, test, evaluation form, interview questions, questions to ask, self-assessment, scorecard, rhetorical, evaluation',
  eventKinds:
    'series, dialogue, session, workshop, panel, forum, conference, webinar, round table, roundtable, meeting, event, seminar, briefing, plenary, consultation, hearing, concept note, summit, assembly, symposium, congress, side event, town hall, masterclass, working group, lecture series, podcast, episode',
  documentNames:
    'concept note, concept paper, background note, discussion paper, issue paper, information note, programme, program, agenda, invitation, flyer, draft programme, provisional programme, provisional agenda, terms of reference, run of show, briefing note, minutes, press release, call for papers',
  byWords: 'by',
  addressees: 'to, for',
  conjunctions: 'and',
  nameLinks: 'de, van, von, bin, ibn, al, el, the',
  titles:
    'mr, mrs, ms, miss, dr, prof, professor, sir, dame, lord, lady, h.e, he, hon, the hon, the honourable, honourable, his excellency, her excellency, rev, ambassador, judge, justice, captain, colonel, general, eng, phd',
  titlesBehind: '',
  positions:
    'warden, keeper, captain, guide, master, dean, senior, former, acting, interim, director, head, chief, minister, deputy, secretary, secretary-general, under-secretary, president, vice-president, chair, chairperson, chairman, chairwoman, mayor, ambassador, professor, lecturer, researcher, research fellow, fellow, manager, officer, adviser, advisor, consultant, coordinator, representative, commissioner, executive, ceo, cto, cfo, coo, founder, co-founder, partner, counsel, lawyer, attorney, judge, senator, governor, engineer, scientist, analyst, economist, journalist, editor, author, expert, specialist, lead, member, student, postdoc, associate, assistant, principal, president of, envoy, rapporteur, commander, nurse, teacher, developer, designer, architect, artist, activist, policymaker, delegate, spokesperson, administrator, librarian, curator, dean, rector, provost, trustee, secretariat',
  organisations:
    'ministry, university, council, association, institute, agency, commission, network, foundation, organization, organisation, centre, center, committee, bank, company, ltd, inc, llc, plc, corporation, group, union, federation, society, department, parliament, assembly, government, office, school, college, secretariat, authority, alliance, coalition, programme, fund, trust, league, club, board, chamber, consortium, initiative, museum, library, hospital, international, national',
  units:
    'faculty, department, school of, chair of, directorate, directorate-general, bureau, office of, regional office, secretariat, ministry, institute, select committee, standing committee',
  isA: 'is, was, is a, is an, is the',
  interpretation: 'interpretation, interpreting, interpret*, translation, translat*',
  speaks:
    'will speak, will talk, will share, will present, will give, will discuss, will moderate, will chair, will introduce, will open, will show, will explain, speaks, talks, presents, shares, moderates, will lead, leads',
  takesPlace:
    'will take place, takes place, take place, taking place, will be held, is held, be held, held, will meet, come together, meet in, gather in, is on, join us, hosted, happening, scheduled for',
  organisedBy:
    'organised by, organized by, jointly organised by, jointly organized by, co-organised by, co-organized by, hosted by, co-hosted by, convened by, jointly convened by, in partnership with',
  placeLinks: 'in, at',
  places:
    'room, hall, hotel, building, street, st, avenue, ave, road, rd, square, auditorium, campus, floor, conference centre, conference center, convention center, convention centre, library, theatre, theater, palace, chamber, cafe, café, headquarters, foyer, gallery, pavilion, boulevard, plaza, lounge, ballroom, tower, park, house, studio, gymnasium, museum',
  online:
    'online, virtual, virtually, zoom, microsoft teams, teams, webex, google meet, teleconference, videoconference, livestream, hybrid',
  otherDates:
    'deadline, posted, published, register by, register before, registration closes, registration opens, rsvp, submit, submission, apply by, updated, until, due, before, no later than, by the end of, closes on, early bird, proposals, last revised, adopted on, since, founded, established in, released, issued',
  breaks:
    'break, coffee break, tea break, lunch, lunch break, coffee, networking break, dinner, registration, welcome, closing, adjournment',
  sessions: 'session, panel, sitting, meeting, workshop',
  toBeConfirmed:
    'tbc, tba, tbd, to be confirmed, to be announced, to be determined, to be decided, n/a, no response, none, not yet known, pending',
  decorative:
    'decorative, decorative image, decorative picture, purely decorative, for decoration, for decoration only',
  sessionFacts: 'session facts, facts of the session',
  marks: {
    question: 'question, guiding question',
    notQuestion: 'not a question, no question',
    heading: 'heading, title of a section',
    text: 'text, plain text, body text',
  },
  statuses: 'draft, final, provisional, revised, advance copy, working draft, for comments, unedited',
  checkAgainstDelivery: 'check against delivery',
  languageNames: {
    en: 'english',
    fr: 'french',
    es: 'spanish',
    pt: 'portuguese',
    de: 'german',
    it: 'italian',
    ru: 'russian',
    ar: 'arabic',
    zh: 'chinese, mandarin',
    ja: 'japanese',
    ko: 'korean',
    nl: 'dutch',
    cs: 'czech',
    tr: 'turkish',
  },
  stopWords:
    'the, and, of, to, in, is, for, that, on, with, are, will, this, be, by, from, a, an, as, it, we, you, not, or, at',
  audiences: {
    moderator:
      'moderator, moderators, moderator’s, chair, chairs, chairperson, chairpersons, facilitator, facilitators',
    speaker: 'speaker, speakers, speaker’s, panellist, panellists, panelist, panelists',
    principal: 'principal, principals, principal’s',
    participant: 'participant, participants, participant’s, attendee, attendees',
    interpreter: 'interpreter, interpreters, interpreter’s',
    rapporteur: 'rapporteur, rapporteurs, rapporteur’s, notetaker, notetakers',
  },
  only: 'only, exclusively, solely',
  markLinks: 'for, the, and, or, to, of, s, reserved, restricted, session, eyes',
}
