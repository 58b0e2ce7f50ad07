import { inflect } from './forms.ts'
import type { WordList } from './words.ts'

/** One person, feminine, several; with the marks that German writes to name all genders. */
const person = '- in innen /in /innen *in *innen :in :innen _innen (in) (innen)'
/** Nouns in `-ent` and `-ist`: `Referent`, `Referentin`, `Referenten`. */
const weak = `${person} en`
/** The same in all cases, no marks: `Redner`, `Redners`, `Rednern`. */
const cases = '- s n in innen'
/** `Vorsitzende`, `Vorsitzender`, `Vorsitzenden`. */
const adjective = '- r n'

export const de: WordList = {
  code: 'de',
  script: 'Latin',
  months: [
    'januar, jänner, jaenner',
    'februar, feber',
    'märz, maerz',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'dezember',
  ],
  shortMonths: [
    'jan, jän',
    'feb, febr',
    'mär, mrz',
    'apr',
    '',
    'jun',
    'jul',
    'aug',
    'sep, sept',
    'okt',
    'nov',
    'dez',
  ],
  weekdays: [
    'montag, montags, mo',
    'dienstag, dienstags, di',
    'mittwoch, mittwochs, mi',
    'donnerstag, donnerstags, do',
    'freitag, freitags, fr',
    'samstag, samstags, sonnabend, sonnabends, sa',
    'sonntag, sonntags, so',
  ],
  dateLinks: 'den, am, dem, der, zum, vom',
  rangeLinks: 'bis, bis zum, bis einschließlich, bis ca., bis etwa, und, sowie',
  timeLinks:
    'um, von, vom, ab, uhr, am, zwischen, gegen, ca, jeweils, beginn, ortszeit, lokalzeit, tag, ganztägig, den',
  am: 'vormittags, morgens, früh, vorm.',
  pm: 'nachmittags, abends, nachm.',
  noon: 'mittag, mittags',
  midnight: 'mitternacht',
  clockHours: 'uhr, h',
  clockMinutes: '',
  hours: 'stunde, stunden, std, stdn, h, stündig, stündige, stündigen, stündiger, stündiges',
  minutes: 'minute, minuten, min, minütig, minütige, minütigen, minütiger, minütiges',
  roles: {
    moderator: `${inflect('moderator', person)}, moderatoren, moderation, moderierende, moderiert von, moderiert durch, gesprächsleitung, ${inflect('gesprächsleiter', person)}, diskussionsleitung, ${inflect('diskussionsleiter', person)}, podiumsleitung, ${inflect('podiumsleiter', person)}, gesprächsführung, durch den abend führt, durch die veranstaltung führt, durch das programm führt, es moderiert, es moderieren, moderationsteam, facilitation, facilitator, facilitatorin`,
    speaker: `${inflect('referent', weak)}, ${inflect('redner', person)}, ${inflect('hauptredner', person)}, ${inflect('gastredner', person)}, ${inflect('festredner', person)}, ${inflect('impulsgeber', person)}, ${inflect('vortragende', adjective)}, vortrag, vortrag von, vorträge, gastvortrag, impulsvortrag, impulsvorträge, impuls, impulse, impuls von, impulsreferat, kurzvortrag, festvortrag, fachvortrag, eröffnungsvortrag, hauptvortrag, keynote von, ${inflect('keynote-sprecher', person)}, ${inflect('sprecher', person)}, redebeitrag, redebeiträge, beitrag von, beiträge von, input von, präsentation von, präsentiert von, vorgestellt von, vorgetragen von, begrüßung, begrüssung, begrüßung durch, begrüssung durch, begrüßung und einführung, eröffnung durch, grußwort, grußworte, grusswort, grussworte, grußwort von, schlusswort, schlussworte, schlusswort von, einführung durch, mit beiträgen von, es spricht, es sprechen, es referiert, es referieren, gast, gäste, ehrengast, ehrengäste, ${inflect('dozent', weak)}, ${inflect('trainer', person)}, ${inflect('kursleiter', person)}, kursleitung, ${inflect('seminarleiter', person)}, seminarleitung, mitwirkende, mitwirkender, ${inflect('gesprächspartner', person)}, eröffnet von, eröffnet durch`,
    chair: `vorsitz, ${inflect('vorsitzende', adjective)}, co-vorsitz, ko-vorsitz, ${inflect('co-vorsitzende', adjective)}, ${inflect('ko-vorsitzende', adjective)}, doppelvorsitz, unter vorsitz von, unter dem vorsitz von, stellvertretender vorsitz, stellvertretende vorsitzende, stellvertretender vorsitzender, sitzungsleitung, ${inflect('sitzungsleiter', person)}, ${inflect('sitzungsvorsitzende', adjective)}, sitzungsvorsitz, versammlungsleitung, ${inflect('versammlungsleiter', person)}, tagungsleitung, ${inflect('tagungsleiter', person)}, tagungspräsident, tagungspräsidentin, sitzungspräsident, sitzungspräsidentin, präsidium`,
    panellist: `podiumsgast, podiumsgäste, podium, auf dem podium, panel-mitglied, panel-mitglieder, panelmitglied, panelmitglieder, ${inflect('panelist', weak)}, ${inflect('panellist', weak)}, ${inflect('diskutant', weak)}, diskutierende, ${inflect('podiumsteilnehmer', person)}, podiumsteilnehmende, ${inflect('podiumsdiskutant', weak)}, ${inflect('diskussionsteilnehmer', person)}, diskussionsteilnehmende, es diskutieren, es diskutiert, ${inflect('kommentator', '- in innen en')}, kommentar, kommentar von, kommentiert von, ${inflect('korreferent', weak)}, ${inflect('koreferent', weak)}, koreferat, korreferat, respondenz, talkgast, talkgäste`,
    rapporteur: `${inflect('berichterstatter', person)}, berichterstattung, ${inflect('protokollführer', person)}, ${inflect('protokollant', weak)}, ${inflect('schriftführer', person)}, protokollführung, schriftführung, protokollführende, protokoll, protokoll führt, ergebnisprotokoll, dokumentation durch`,
    host: `${inflect('gastgeber', person)}, gastgebende, gastgebende institution, gastgebende organisation, ${inflect('co-gastgeber', person)}, ${inflect('mitgastgeber', person)}, ${inflect('ausrichter', person)}, ausgerichtet von, ausrichtung, zu gast bei, ${inflect('hausherr', '- in')}`,
    organiser: `verantwortlich, ${inflect('verantwortliche', adjective)}, ${inflect('sitzungsverantwortliche', adjective)}, ${inflect('session-verantwortliche', adjective)}, gesamtverantwortung, federführung, federführend, federführende stelle, leitung, leitung der sitzung, geleitet von, gesamtleitung, projektleitung, ${inflect('projektleiter', person)}, fachliche leitung, wissenschaftliche leitung, koordination, koordinierung, ${inflect('koordinator', person)}, koordinatoren, koordiniert von, ${inflect('initiator', person)}, initiatoren, initiiert von, einberufen von, ${inflect('einberufer', person)}, ${inflect('einladende', adjective)}, ${inflect('organisator', person)}, organisatoren, organisationsleitung, anlaufstelle, fokalpunkt, vorgeschlagen von, ${inflect('antragsteller', person)}, antragstellende, eingereicht von`,
    partner: `${inflect('partner', person)}, partnerorganisation, partnerorganisationen, partnerinstitution, partnerinstitutionen, ${inflect('kooperationspartner', person)}, kooperation, in kooperation mit, in zusammenarbeit mit, in partnerschaft mit, gemeinsam mit, ${inflect('mitveranstalter', person)}, mitveranstaltende, ${inflect('projektpartner', person)}, ${inflect('medienpartner', person)}, gefördert von, gefördert durch, mit förderung von, unterstützt von, unterstützt durch, mit unterstützung von, mit freundlicher unterstützung von, ${inflect('förderer', '- n')}, ${inflect('unterstützer', person)}, sponsor, sponsoren`,
    participant: `${inflect('teilnehmer', person)}, ${inflect('teilnehmende', adjective)}, teilnahme von, teilnehmerkreis, teilnehmendenkreis, anwesend, ${inflect('anwesende', adjective)}, anwesend sind, ${inflect('delegierte', adjective)}, delegation, delegationen, ${inflect('besucher', person)}, ${inflect('beteiligte', adjective)}, publikum, ${inflect('zuhörer', person)}, zuhörende`,
    interpreter: `${inflect('dolmetscher', person)}, ${inflect('dolmetschende', adjective)}, ${inflect('simultandolmetscher', person)}, ${inflect('konferenzdolmetscher', person)}, ${inflect('gebärdensprachdolmetscher', person)}, dolmetschteam, gedolmetscht von, verdolmetschung durch, dolmetschung durch, ${inflect('sprachmittler', person)}`,
    team: `team, teammitglieder, mitglieder, mitglied, ausschuss, ausschussmitglieder, komitee, komiteemitglieder, programmkomitee, programmausschuss, organisationskomitee, organisationsteam, vorbereitungsteam, vorbereitungsgruppe, planungsgruppe, steuerungsgruppe, arbeitsgruppe, vorstand, beirat, personen, mitarbeitende, ${inflect('mitarbeiter', person)}, ${inflect('experte', '- n')}, ${inflect('expert', 'in innen *innen :innen _innen')}, fachleute, fachpersonen, ${inflect('sachverständige', adjective)}, jury`,
  },
  roleVerbs:
    'moderiert, moderieren, es moderiert, es sprechen, es spricht, referiert, referieren, es diskutieren, durch den abend führt',
  fields: {
    kicker:
      'reihe, veranstaltungsreihe, vortragsreihe, veranstaltung, anlass, art der sitzung, art der veranstaltung, veranstaltungsart, sitzungsart, veranstaltungstyp, veranstaltungsformat, rubrik, dachzeile, tagung, konferenz',
    title:
      'titel, titel der sitzung, titel der veranstaltung, veranstaltungstitel, sitzungstitel, vortragstitel, titel des vortrags, titel des workshops, thema, thema der sitzung, thema der veranstaltung, name der veranstaltung, name der sitzung, sitzung, betreff, gegenstand, arbeitstitel',
    date: 'datum, daten, tag, tage, termin, termine, sitzungstermin, veranstaltungstermin, sitzungsdatum, veranstaltungsdatum, datum der sitzung, datum der veranstaltung, tag der sitzung, anfangsdatum, startdatum, beginndatum, veranstaltungstag, sitzungstag',
    endDate: 'enddatum, datum ende, letzter tag, schlussdatum, bis zum',
    time: 'uhrzeit, zeit, zeiten, uhrzeiten, zeitfenster, sitzungszeit, veranstaltungszeit, stunde',
    start:
      'beginn, anfang, von, ab, start, startzeit, anfangszeit, beginnt um, beginn der sitzung, beginn der veranstaltung, sitzungsbeginn, veranstaltungsbeginn, einlass und beginn',
    end: 'ende, bis, schluss, endzeit, endet um, ende der sitzung, ende der veranstaltung, sitzungsende, veranstaltungsende, voraussichtliches ende',
    dateTime:
      'wann, datum und uhrzeit, datum und zeit, termin und uhrzeit, termin und zeit, tag und uhrzeit, tag und zeit, datum/uhrzeit, datum/zeit, datum & uhrzeit, datum & zeit, uhrzeit und datum, zeitpunkt, zeitraum, termin/uhrzeit, zeit und datum',
    duration: 'dauer, länge, zeitdauer, gesamtdauer, sitzungsdauer, zeitumfang, umfang',
    timeZone: 'zeitzone, zeitzonen, zone',
    venue:
      'ort, raum, wo, veranstaltungsort, sitzungsort, tagungsort, konferenzort, sitzungsraum, tagungsraum, besprechungsraum, seminarraum, sitzungszimmer, sitzungssaal, adresse, anschrift, saal, hörsaal, ort der sitzung, ort der veranstaltung, ort und raum, ort/raum, raum/ort, räumlichkeit, räumlichkeiten, lokal, treffpunkt, standort, örtlichkeit, veranstaltungsadresse',
    organiser:
      'veranstalter, veranstalterin, veranstalterinnen, veranstalter*innen, veranstalter:innen, veranstalter/innen, veranstalter/in, veranstalter*in, veranstalter:in, veranstalter(in), veranstaltende, veranstaltende organisation, veranstaltet von, veranstaltet durch, organisiert von, organisiert durch, gemeinsam organisiert von, gemeinsam veranstaltet von, organisation, organisation und leitung, organisation durch, ausrichtende organisation, federführende organisation, einladende organisation, einladende institution, trägerorganisation, eine veranstaltung von, eine veranstaltung der, eine veranstaltung des',
    languages:
      'sprache, sprachen, arbeitssprache, arbeitssprachen, sitzungssprache, sitzungssprachen, konferenzsprache, konferenzsprachen, tagungssprache, tagungssprachen, veranstaltungssprache, sprache der sitzung, sprache der veranstaltung, verhandlungssprache, dolmetschung, verdolmetschung, simultandolmetschung, übersetzung, simultanübersetzung, sprachregelung',
    documents:
      'unterlagen, unterlage, dokumente, dokument, sitzungsunterlagen, tagungsunterlagen, sitzungsdokumente, arbeitsunterlagen, hintergrunddokumente, hintergrunddokument, hintergrundpapier, referenzdokumente, bezugsdokumente, begleitdokumente, vorlagen, beilagen, anlagen, dokumentation',
    contact: `kontakt, kontakte, kontaktperson, kontaktpersonen, kontaktstelle, kontaktadresse, ansprechperson, ansprechpersonen, ${inflect('ansprechpartner', person)}, rückfragen, rückfragen an, für rückfragen, bei rückfragen, auskunft, auskünfte, anfragen an, e-mail, email, mail, e-mail-adresse, telefon, tel`,
    symbol:
      'zeichen, aktenzeichen, geschäftszeichen, dokumentenzeichen, dokumentzeichen, referenz, referenznummer, ref, az, gz, dokumentnummer, dokumentennummer, dokument-nr, dok.-nr, drucksache, drucksachennummer, vorlage nr, vorlagennummer, kennung, signatur',
    version:
      'version, fassung, entwurfsfassung, versionsnummer, revision, überarbeitung, textfassung, dokumentversion',
    versionDate:
      'stand, aktualisiert, aktualisiert am, zuletzt aktualisiert, zuletzt aktualisiert am, zuletzt geändert, zuletzt geändert am, letzte aktualisierung, letzte änderung, geändert am, datum der fassung, datum dieser fassung, stand vom, stand der information, bearbeitungsstand, redaktionsstand',
    status: 'status, dokumentstatus, dokumentenstatus, status des dokuments, bearbeitungsstatus',
    embargo:
      'sperrfrist, sperrfrist bis, embargo, embargo bis, gesperrt bis, frei ab, freigabe ab, veröffentlichung frühestens, nicht zur veröffentlichung vor, nicht vor',
    distribution:
      'verteiler, verteilung, einstufung, verschlusssache, geheimhaltungsgrad, vertraulichkeit, vertraulichkeitsstufe, klassifizierung, klassifikation, verbreitung',
    deadline:
      'frist, anmeldefrist, anmeldeschluss, anmeldung bis, anmeldungen bis, anmelden bis, einreichungsfrist, einreichung bis, einsendeschluss, abgabefrist, abgabe bis, bewerbungsfrist, bewerbungsschluss, rückmeldung bis, rückmeldefrist, antwort bis, u.a.w.g, u.a.w.g. bis, stichtag, redaktionsschluss, deadline, veröffentlicht, veröffentlicht am, veröffentlichungsdatum, publiziert am, eingestellt am, gültig bis, ablaufdatum, anmeldestart',
  },
  columns: {
    name: `name, namen, vor- und nachname, vorname und name, vollständiger name, person, personen, wer, ${inflect('referent, verantwortlich, zuständig', weak)}, ${inflect('redner', person)}, ${inflect('sprecher', person)}, vortragende, ${inflect('teilnehmer', person)}, teilnehmende, mitwirkende, mit, podiumsgast, podiumsgäste`,
    role: 'rolle, rollen, funktion, aufgabe, aufgaben, rolle in der sitzung, funktion in der sitzung, zuständigkeit',
    affiliation:
      'organisation, einrichtung, institution, zugehörigkeit, affiliation, position, stellung, amt, titel, dienststelle, behörde, firma, unternehmen, verein, verband, arbeitgeber, organisation/position, organisation/funktion, funktion/organisation, institution/funktion, beruf, berufsbezeichnung, stelle, land, angaben zur person, kurzbiografie, kurzbiographie, zur person',
    language: 'sprache, sprachen, arbeitssprache',
    slot: 'redezeit, redezeiten, sprechzeit, zeitfenster, vortragszeit, redebeitrag, slot',
    contact: 'kontakt, kontaktdaten, e-mail, email, mail, telefon, tel, mobil, handy, erreichbarkeit',
    date: 'datum, tag, termin',
    time: 'zeit, uhrzeit, uhr, wann, beginn, von, start, zeiten, zeitplan, stunde, ab',
    duration: 'dauer, länge, minuten, min, zeitbedarf, zeitansatz',
    item: 'punkt, programmpunkt, programmpunkte, tagesordnungspunkt, tagesordnungspunkte, top, traktandum, traktanden, thema, themen, programm, was, inhalt, inhalte, aktivität, ablauf, tagesordnung, agenda, agendapunkt, sitzung, beschreibung, gegenstand, titel, abschnitt, schritt, beitrag',
    symbol: 'zeichen, aktenzeichen, referenz, drucksache, dokumentnummer, nummer, signatur',
    document: 'dokument, dokumente, unterlage, unterlagen, vorlage, titel des dokuments, dokumenttitel',
    status: 'status, stand, bearbeitungsstand',
  },
  headings: {
    background:
      'hintergrund, hintergründe, hintergrundinformation, hintergrundinformationen, kontext, einleitung, einführung, überblick, ausgangslage, ausgangssituation, ausgangspunkt, problemstellung, problemlage, problem, problembeschreibung, zusammenfassung, kurzfassung, kurzbeschreibung, beschreibung, inhaltsbeschreibung, abstract, begründung, anlass, relevanz, sachstand, sachverhalt, vorbemerkung, vorbemerkungen, vorwort, worum geht es, worum es geht, darum geht es, zum thema, zum inhalt, zur sitzung, zur veranstaltung, über die sitzung, über die veranstaltung, über den workshop, warum dieses thema',
    objectives:
      'ziel, ziele, zielsetzung, zielsetzungen, zielstellung, zweck, absicht, anliegen, lernziele, sitzungsziel, sitzungsziele, hauptziel, hauptziele',
    questions:
      'frage, fragen, leitfrage, leitfragen, diskussionsfrage, diskussionsfragen, fragestellung, fragestellungen, kernfragen, schlüsselfragen, impulsfragen, fragenkatalog, fragenkomplexe, diskussionspunkte, diskussionsthemen, diskussionspunkt, themen zur diskussion, punkte zur diskussion, zur diskussion, zur diskussion gestellt, diskussionsanstöße, denkanstöße, gesprächspunkte',
    outcomes:
      'ergebnis, ergebnisse, erwartete ergebnisse, erwartetes ergebnis, angestrebte ergebnisse, ergebniserwartung, ergebniserwartungen, nächste schritte, weitere schritte, weiteres vorgehen, wie geht es weiter, wie es weitergeht, ausblick, fazit, schlussfolgerungen, ergebnissicherung, erwarteter nutzen, follow-up, nachbereitung',
    format:
      'format, aufbau, methode, methoden, methodik, struktur, arbeitsweise, vorgehensweise, arbeitsform, arbeitsformen, arbeitsmethoden, modalitäten, modalität, gesprächsregeln, spielregeln, regeln für die diskussion, veranstaltungsformat, sitzungsformat, gestaltung, so läuft die sitzung ab, ablauf und format, gliederung',
    speakers: `referenten, referentinnen, referierende, redner, rednerinnen, vortragende, sprecher, sprecherinnen, podium, podiumsgäste, diskutanten, diskutantinnen, diskutierende, panelisten, panelistinnen, teilnehmer, teilnehmerinnen, teilnehmende, teilnehmerliste, teilnehmendenliste, rednerliste, redeliste, mitwirkende, mit dabei, moderation, moderator, moderatorin, moderatoren, moderatorinnen, vorsitz, vorsitzende, gäste, dozenten, dozentinnen, dozierende, wer spricht, es sprechen, es diskutieren, zu den personen, zur person, besetzung, ausschuss, komitee, team`,
    agenda:
      'tagesordnung, vorläufige tagesordnung, programm, programmablauf, programmübersicht, programmpunkte, tagesprogramm, tagungsprogramm, ablauf, ablaufplan, ablauf der sitzung, ablauf der veranstaltung, zeitplan, zeitlicher ablauf, zeitplanung, agenda, regieplan, regieablauf, drehbuch, sitzungsablauf, sitzungsverlauf, veranstaltungsablauf, traktanden, traktandenliste',
    logistics:
      'organisatorisches, organisatorische hinweise, organisatorische informationen, praktische hinweise, praktische informationen, praktisches, logistik, anmeldung, registrierung, kontakt, kontakte, kontaktdaten, ansprechperson, ansprechpersonen, ansprechpartner, anfahrt, anreise, anreise und unterkunft, unterkunft, veranstaltungsort, tagungsort, ort, ort und zeit, zeit und ort, wann und wo, wo und wann, datum und ort, ort und datum, zugangsdaten, einwahldaten, einwahl, verbindungsdaten, teilnahmehinweise, teilnahmebedingungen, teilnahmegebühr, hinweise zur teilnahme, teilnahme und anmeldung, eckdaten, rahmendaten, auf einen blick, barrierefreiheit',
    documents:
      'unterlagen, dokumente, dokument, sitzungsunterlagen, hintergrunddokumente, literatur, literaturhinweise, literaturverzeichnis, literaturangaben, quellen, quellenangaben, quellenverzeichnis, lektüre, leseempfehlungen, lesetipps, vorbereitende lektüre, materialien, material, anhang, anhänge, anlage, anlagen, beilagen, weitere informationen, weiterführende informationen, weiterführende links, weiterführende literatur, zum weiterlesen, nähere informationen, links, referenzen, bibliografie, bibliographie, fußnoten, nachweise',
  },
  questionWords:
    'was, wie, warum, weshalb, weswegen, wieso, wer, wen, wem, wessen, welche, welcher, welches, welchen, welchem, wo, wann, woher, wohin, wozu, womit, wodurch, wofür, wogegen, woran, worauf, woraus, worin, worüber, worum, wovon, wovor, wobei, wonach, inwiefern, inwieweit, wieweit, wie weit, wie viel, wie viele, wieviel, in welchem, in welcher, in welchen, auf welche, auf welcher, auf welchem, mit welchen, mit welcher, mit welchem, unter welchen, an welchen, an welcher, aus welchen, aus welcher, bei welchen, durch welche, für welche, für wen, mit wem, von wem, an wen, bei wem, von welchen, vor welchen, welche art von, zu welchem, zu welchen, seit wann, bis wann, ab wann, ist, sind, waren, hat, haben, hatte, kann, können, könnte, könnten, soll, sollen, sollte, sollten, muss, müssen, müsste, müssten, darf, dürfen, dürfte, wird, werden, würde, würden, gibt es, gab es, braucht, brauchen, reicht, reichen, gelingt, lässt sich, lassen sich, wollen, möchten, stimmt es, bedarf es, geht es',
  leadIns:
    'frage, fragen, leitfrage, leitfragen, diskussionsfragen, fragestellungen, werden gefragt, wird gefragt, sind eingeladen, ist eingeladen, werden eingeladen, werden gebeten, wird gebeten, zur diskussion, diskussionspunkte, themen zur diskussion, punkte zur diskussion, mögliche themen, zu den themen gehören, diskutieren, diskutiert, diskutiert werden, erörtern, erörtert, besprechen, besprochen, soll erörtert werden, soll geklärt werden, zu klären, klären, geht der frage nach, gehen der frage nach, gehen wir der frage nach, beschäftigt sich mit, beschäftigen sich mit, befassen sich mit, befasst sich mit, setzen sich auseinander mit, nachzudenken über, zum nachdenken, denkanstöße, im mittelpunkt stehen, im mittelpunkt steht, im vordergrund stehen, wird beleuchtet, beleuchten, beleuchtet, teilen sie ihre gedanken, überlegen sie, bitte überlegen sie',
  announcements:
    'werden gefragt, wird gefragt, folgende fragen, folgenden fragen, folgender fragen, folgende frage, folgenden frage, nachstehende fragen, nachstehenden fragen, nachfolgenden fragen, nachfolgende fragen, leitfragen, diese fragen werden, fragen wie, fragen zur diskussion, zur diskussion stehen, diskussionsfragen, kernfragen, schlüsselfragen, zentrale fragen, zentralen fragen, wesentliche fragen, zu beantwortende fragen, unter anderem die fragen, insbesondere die fragen, beantworten sollen, wollen wir fragen, möchten wir fragen, fragen wir das podium, fragen wir die gäste, drei fragen an',
  answers:
    'diese fragen beantworten, beantworten diese fragen, diese fragen, diesen fragen, dieser fragen, jene fragen, jenen fragen, diese und andere fragen, diese und weitere fragen, diesen und anderen fragen, diesen und weiteren fragen, dieser und anderer fragen, dieser und weiterer fragen, die obigen fragen, den obigen fragen, der obigen fragen, die oben genannten fragen, den oben genannten fragen, die obengenannten fragen, die genannten fragen, den genannten fragen, die vorstehenden fragen, den vorstehenden fragen, die aufgeworfenen fragen, die gestellten fragen, all diese fragen, all diesen fragen',
  otherQuestions:
    'checkliste, checklisten, prüfliste, faq, faqs, häufige fragen, häufig gestellte fragen, häufigen fragen, häufig gestellten fragen, oft gestellte fragen, fragebogen, fragebögen, umfrage, umfragen, erhebung, quiz, test, evaluationsbogen, feedbackbogen, bewertungsbogen, rückmeldebogen, evaluation der veranstaltung, interviewfragen, interviewleitfaden, selbsteinschätzung, selbsttest, selbstbewertung, prüfungsfragen, wissensfragen, kontrollfragen, rhetorische frage, rhetorische fragen, rhetorisch, fragen zur selbstreflexion, fragen an sie selbst',
  eventKinds:
    'reihe, dialog, politikdialog, bürgerdialog, fachdialog, sitzung, sondersitzung, arbeitssitzung, plenarsitzung, ausschusssitzung, gemeinderatssitzung, stadtratssitzung, vorstandssitzung, eröffnungssitzung, abschlusssitzung, workshop, werkstatt, werkstattgespräch, zukunftswerkstatt, podium, podiumsdiskussion, podiumsgespräch, panel, diskussionsrunde, gesprächsrunde, diskussionsveranstaltung, diskussionsabend, forum, bürgerforum, konferenz, fachkonferenz, ministerkonferenz, pressekonferenz, kongress, fachkongress, tagung, fachtagung, jahrestagung, fachtag, klausur, klausurtagung, symposium, kolloquium, webinar, online-seminar, runder tisch, runden tisch, rundtischgespräch, treffen, netzwerktreffen, arbeitstreffen, expertentreffen, gipfeltreffen, gipfel, besprechung, veranstaltung, abendveranstaltung, begleitveranstaltung, nebenveranstaltung, rahmenveranstaltung, auftaktveranstaltung, abschlussveranstaltung, informationsveranstaltung, infoveranstaltung, infoabend, informationsabend, themenabend, seminar, blockseminar, schulung, fortbildung, weiterbildung, lehrgang, kurs, fachgespräch, expertengespräch, hintergrundgespräch, kamingespräch, plenum, anhörung, konsultation, konzeptpapier, kurzkonzept, versammlung, mitgliederversammlung, hauptversammlung, generalversammlung, jahreshauptversammlung, bürgerversammlung, einwohnerversammlung, vollversammlung, vortragsreihe, veranstaltungsreihe, vortragsabend, ringvorlesung, lesung, festakt, arbeitsgruppe, arbeitskreis, stammtisch, meisterklasse, fachmesse, tag der offenen tür, podcast, podcast-folge',
  documentNames:
    'konzeptpapier, kurzkonzept, konzept, hintergrundpapier, diskussionspapier, programm, vorläufiges programm, tagesordnung, einladung, ablaufplan, protokoll, pressemitteilung, faltblatt, flyer',
  byWords: 'von',
  addressees: 'an, für',
  conjunctions: 'und, sowie, u',
  nameLinks: 'von, vom, van, der, den, dem, zu, zum, zur, auf, de, la, du, di, ter, af, al',
  titles:
    'herr, herrn, frau, hr, fr, hrn, dr, dr. med, dr. jur, dr. phil, dr. rer. nat, dr. rer. pol, dr. iur, dr.-ing, dr. h.c, dres, prof, prof. em, professor, professorin, pd, priv.-doz, privatdozent, privatdozentin, dipl.-ing, dipl.-kfm, dipl.-volksw, dipl.-päd, dipl.-soz, dipl.-psych, dipl.-biol, mag, mag.a, maga, ddr, ing, s.e, i.e, s.exz, i.exz, seine exzellenz, ihre exzellenz, exzellenz, botschafter, botschafterin, pfarrer, pfarrerin, pater, bischof, bischöfin, oberst, oberstleutnant, hauptmann, general, freiherr, freifrau',
  titlesBehind: '',
  positions:
    'direktor*, generaldirektor*, abteilungsdirektor*, exekutivdirektor*, präsident*, vizepräsident*, vorsitzende*, vorsitz, vorstand, vorständin, vorstandsmitglied*, vorstandsvorsitzende*, aufsichtsrat, aufsichtsrätin, leiter, leiterin, leiterinnen, leitung, abteilungsleiter*, abteilungsleitung, referatsleiter*, bereichsleiter*, gruppenleiter*, teamleiter*, teamleitung, projektleiter*, amtsleiter*, schulleiter*, institutsleiter*, hauptamtsleiter*, sachgebietsleiter*, sachbearbeiter*, chef, chefin, stabschef*, büroleiter*, minister, ministerin, ministers, ministerinnen, minister für, bundesminister, bundesministerin, landesminister, landesministerin, umweltminister, umweltministerin, finanzminister, finanzministerin, außenminister, außenministerin, ministerpräsident*, staatsminister, staatsministerin, staatssekretär*, ministerialdirektor*, ministerialrat, ministerialrätin, ministerialdirigent*, unterabteilungsleiter*, bundeskanzler*, bundespräsident*, kanzler, kanzlerin, sekretär, sekretärin, generalsekretär*, untergeneralsekretär*, exekutivsekretär*, bürgermeister*, oberbürgermeister*, stadtpräsident*, gemeindepräsident*, landrätin, landrat, stadträtin, gemeinderätin, kantonsrätin, nationalrätin, ständerätin, regierungsrat, regierungsrätin, bundesrätin, dezernent*, beigeordnete*, abgeordnete*, mdb, mdl, mdep, senator*, gouverneur*, kommissar, kommissarin, hochkommissar*, botschafter*, generalkonsul*, konsulin, attaché, gesandte*, sonderbeauftragte*, sondergesandte*, beauftragte*, bundesbeauftragte*, gleichstellungsbeauftragte*, vertreter*, stellvertreter*, delegierte*, delegationsleiter*, professor*, juniorprofessor*, lehrstuhlinhaber*, dozent*, lehrbeauftragte*, wissenschaftler*, forscher*, mitarbeiter*, mitarbeitende*, referent*, fachreferent*, doktorand*, postdoktorand*, postdoc, assistent*, student*, studierende*, rektor*, prorektor*, dekan, dekanin, prodekan*, geschäftsführer*, geschäftsführende*, geschäftsführung, geschäftsleiter*, geschäftsleitung, inhaber, inhaberin, gründer, gründerin, mitgründer*, mitbegründer*, gesellschafter*, unternehmer, unternehmerin, manager, managerin, berater, beraterin, unternehmensberater*, koordinator*, rechtsanwalt, rechtsanwältin, anwalt, anwältin, staatsanwalt, staatsanwältin, richterin, richter am, richter des, bundesrichter*, verfassungsrichter*, jurist, juristin, notar, notarin, ingenieur, ingenieurin, ökonom, ökonomin, analyst, analystin, journalist, journalistin, redakteur, redakteurin, chefredakteur*, autor, autorin, schriftsteller*, publizist*, experte, expertin, sachverständige*, spezialist*, fachfrau, fachmann, sprecher, sprecherin, pressesprecher*, fraktionsvorsitzende*, mitglied, mitglieder, mitglied des, ehrenmitglied, schatzmeister*, kassenwart*, schriftführer*, kurator, kuratorin, bibliothekar*, lehrer, lehrerin, lehrkraft, erzieher*, ärztin, arzt, oberarzt, oberärztin, chefarzt, chefärztin, krankenpfleger*, pflegefachkraft, pflegefachfrau, hebamme, sozialarbeiter*, architekt, architektin, stadtplaner*, entwickler, entwicklerin, designer, designerin, künstler, künstlerin, aktivist*, landwirt, landwirtin, ehemalige*, amtierende*, kommissarische*, stellvertretende*, geschäftsführend, stv, leitende*, wissenschaftliche*, parlamentarische*, emeritus, emeritiert, außer dienst, berichterstatter*, unterhändler*, verhandlungsführer*, ombudsfrau, ombudsmann, ombudsperson',
  organisations:
    'eg, verbund, genossenschaft, ministerium, ministerien, ministeriums, bundesministerium, bundesministeriums, staatsministerium, landesministerium, umweltministerium, finanzministerium, innenministerium, außenministerium, auswärtiges amt, auswärtigen amt, auswärtige amt, universität*, technische hochschule, hochschule*, fachhochschule*, akademie*, verband, verbände, verbands, verbandes, bundesverband, landesverband, dachverband, fachverband, sozialverband, umweltverband, wohlfahrtsverband, jugendverband, sportverband, wirtschaftsverband, verein, vereins, vereine, vereinigung*, e.v, förderverein, sportverein, bürgerverein, kulturverein, institut, institute, instituts, forschungsinstitut, forschungszentrum, agentur, agenturen, umweltagentur, stiftung, stiftungen, netzwerk, netzwerke, bank, bundesbank, sparkasse, gmbh, ggmbh, mbh, ag, kg, ohg, gbr, unternehmen, konzern, firma, genossenschaft*, gesellschaft, gesellschaften, fachgesellschaft, behörde*, bundesamt, landesamt, umweltbundesamt, umweltamt, jugendamt, gesundheitsamt, landratsamt, kanzleramt, bundeskanzleramt, amt für, amt der, regierung, bundesregierung, landesregierung, staatskanzlei, senatsverwaltung, senatskanzlei, verwaltung, stadtverwaltung, gemeindeverwaltung, bundestag, bundesrat, landtag, nationalrat, ständerat, kantonsrat, gemeinderat, stadtrat, kreistag, parlament, parlaments, europarat, beirat, sicherheitsrat, forschungsrat, rat der, rat für, rat von, gemeinde, stadt, stadtwerke, landkreis, kreis, kanton, bezirk, kommission, ausschuss, komitee, kammer, handelskammer, handwerkskammer, ärztekammer, arbeiterkammer, gewerkschaft*, gewerkschaftsbund, städtetag, städtebund, gemeindebund, bund für, bund der, bund deutscher, naturschutzbund, union, föderation, bündnis, bündnisse, allianz, koalition, konsortium, initiative, bürgerinitiative, organisation, organisationen, nichtregierungsorganisation, hilfswerk*, jugendwerk, diakonie, caritas, rotes kreuz, roten kreuzes, feuerwehr, kirche, kirchengemeinde, landeskirche, bistum, klinik*, krankenhaus, universitätsklinikum, schule, grundschule, gesamtschule, berufsschule, volkshochschule, gymnasium, fakultät*, lehrstuhl, fachbereich, abteilung, referat, sekretariat, botschaft der, botschaft von, generalkonsulat, museum, bibliothek, theater, verlag, redaktion, zeitung, zentrum, zentrale, zentralrat, dienst, bundesagentur, landesanstalt, bundesanstalt, arbeitsgemeinschaft, dachorganisation, internationale, internationaler, deutsche, deutsches, österreichische, österreichischer, schweizerische, schweizerischer, vereinte nationen, vereinten nationen, europäische union, europäischen union',
  units:
    'fakultät, fachbereich, lehrstuhl, professur, institut, abteilung, referat, stabsstelle, stabstelle, dezernat, fachdienst, fachgruppe, geschäftsstelle, amt für, amt, landratsamt, ministerium, bundesministerium, staatsministerium, senatsverwaltung, direktion, sekretariat, dekanat, landkreis, stadtverwaltung',
  isA: 'ist, sind, war, waren, ist ein, ist eine, ist der, ist die, ist das, ist seit, war ein, war eine, war der, war die, war von, war bis, war zuvor, wurde, arbeitet, arbeitet als, arbeitet bei, arbeitet für, arbeitet seit, arbeitete, arbeitete als, leitet, leitete, lehrt, lehrte, forscht, forscht zu, wirkt als, amtiert als, fungiert als, dient als, gehört, vertritt, steht, studierte, studiert, promovierte, promoviert, gründete, berät, koordiniert, verantwortet, beschäftigt sich, setzt sich',
  interpretation:
    'verdolmetschung, dolmetsch*, verdolmetsch*, simultandolmetsch*, übersetz*, simultanübersetz*',
  speaks:
    'spricht, sprechen, spricht auf, sprach, spricht über, spricht zu, spricht zum, wird sprechen, werden sprechen, präsentiert, präsentieren, präsentierte, wird präsentieren, stellt vor, stellt, stellen, stellt den, stellt die, stellt das, moderiert, moderieren, moderierte, wird moderieren, referiert, referieren, referierte, wird referieren, hält, halten, hält den, hält die, hält einen, hält eine, wird den vortrag halten, eröffnet, eröffnen, wird eröffnen, leitet, leiten, wird leiten, führt, führt ein, führt in, führt durch, führen, führen durch, berichtet, berichten, wird berichten, erläutert, erläutern, wird erläutern, erklärt, erklären, zeigt, zeigen, diskutiert, diskutieren, wird diskutieren, gibt, geben, gibt einen, gibt eine, teilt, teilen, begrüßt, begrüsst, begrüßen, kommentiert, kommentieren, beleuchtet, beleuchten, skizziert, schildert, erzählt, beantwortet, beantworten, behandelt, thematisiert, schließt, fasst zusammen, fasst, übernimmt, übernehmen, nimmt teil, tritt auf, wird über, wird zu, wird zum, wird zur, wird in, wird die, wird den, wird das, wird der, wird einen, wird eine, wird ihre, wird seine, wird uns, wird durch, werden über, werden die, werden den, werden das, werden ihre, werden uns, werden in',
  takesPlace:
    'findet statt, finden statt, fand statt, stattfinden, stattfindet, stattfand, stattgefunden, findet am, findet vom, findet von, findet im, findet in, findet an, findet um, findet auf, findet ab, findet online, findet virtuell, findet hybrid, findet digital, findet als, findet die, findet der, findet das, findet dieser, findet diese, findet dieses, findet unser, findet unsere, findet ein, findet eine, finden am, finden vom, finden im, finden in, finden die, finden der, finden das, wird abgehalten, werden abgehalten, abgehalten, wird veranstaltet, wird durchgeführt, werden durchgeführt, tagt, wir tagen, tagen am, tagen in, trifft sich, treffen sich, wir treffen uns, kommt zusammen, kommen zusammen, tritt zusammen, zusammenkommen, zusammentreten, versammelt sich, versammeln sich, ist geplant für, ist geplant am, geplant für, angesetzt für, anberaumt, terminiert auf, beginnt am, beginnt um, startet am, startet um, ist am, ist vom, lädt ein, laden ein, laden wir, lädt zum, lädt zur, lädt zu, wird stattfinden, werden stattfinden, soll stattfinden, veranstaltet am',
  organisedBy:
    'organisiert von, organisiert vom, organisiert durch, gemeinsam organisiert von, mitorganisiert von, veranstaltet von, veranstaltet vom, veranstaltet durch, gemeinsam veranstaltet von, mitveranstaltet von, ausgerichtet von, ausgerichtet vom, ausgerichtet durch, gemeinsam ausgerichtet von, einberufen von, einberufen vom, einberufen durch, gemeinsam einberufen von, initiiert von, initiiert vom, durchgeführt von, durchgeführt vom, getragen von, getragen vom, auf einladung von, auf einladung der, auf einladung des, auf initiative von, auf initiative der, auf initiative des, in zusammenarbeit mit, in zusammenarbeit zwischen, in kooperation mit, in partnerschaft mit, gemeinsam mit, in trägerschaft von, in trägerschaft der, in trägerschaft des, eine veranstaltung von, eine veranstaltung der, eine veranstaltung des, eine veranstaltung vom, veranstalter ist, veranstalter sind, veranstalterin ist, veranstalterinnen sind, gastgeber ist, gastgeberin ist, federführung von, unter federführung von, unter federführung der, unter federführung des',
  placeLinks: 'in, im, in der, in den, an, am, an der, auf, auf dem, auf der, bei, beim, zu',
  places:
    'raum, räume, sitzungsraum, seminarraum, besprechungsraum, konferenzraum, tagungsraum, vortragsraum, gruppenraum, versammlungsraum, mehrzweckraum, klassenzimmer, klassenraum, sitzungszimmer, besprechungszimmer, zimmer nr, saal, großer saal, grosser saal, kleiner saal, hörsaal, sitzungssaal, festsaal, plenarsaal, plenum, konferenzsaal, vortragssaal, ratssaal, bürgersaal, gemeindesaal, pfarrsaal, theatersaal, kinosaal, halle, stadthalle, turnhalle, sporthalle, messehalle, mehrzweckhalle, festhalle, kongresshalle, aula, auditorium, audimax, lichthof, innenhof, haus, rathaus, bürgerhaus, gemeindehaus, kulturhaus, pfarrheim, vereinsheim, gewerkschaftshaus, schulhaus, gasthaus, gasthof, wirtshaus, restaurant, hotel, café, mensa, kantine, gebäude, hauptgebäude, nebengebäude, erdgeschoss, obergeschoss, untergeschoss, dachgeschoss, stockwerk, etage, erster stock, ersten stock, zweiter stock, zweiten stock, dritter stock, 1 stock, 2 stock, 3 stock, 4 stock, 5 stock, 1 og, 2 og, 3 og, 4 og, foyer, campus, kongresszentrum, konferenzzentrum, tagungszentrum, tagungsstätte, tagungshaus, messegelände, kulturzentrum, jugendzentrum, gemeindezentrum, bürgerzentrum, nachbarschaftszentrum, stadtteilzentrum, hauptsitz, amtssitz, bibliothek, stadtbibliothek, theater, museum, galerie, pavillon, palais, schloss, kirche, stadion, stadtpark, studio, straße, strasse, str, hauptstraße, hauptstrasse, bahnhofstraße, bahnhofstrasse, schulstraße, schulstrasse, kirchstraße, kirchstrasse, gartenstraße, dorfstraße, dorfstrasse, lindenstraße, bergstraße, ringstraße, friedrichstraße, wilhelmstraße, platz, marktplatz, rathausplatz, bahnhofplatz, bahnhofsplatz, kirchplatz, schlossplatz, domplatz, hauptplatz, dorfplatz, allee, gasse, chaussee, ufer, promenade',
  online:
    'online, virtuell, virtuelle, virtueller, virtuellen, virtuelles, digital, hybrid, hybride, hybrides, videokonferenz, videoschalte, telefonkonferenz, webkonferenz, videocall, zoom, microsoft teams, teams, webex, google meet, big blue button, bigbluebutton, jitsi, livestream, live-stream, im internet, per video, online-veranstaltung',
  otherDates:
    'frist, fristen, anmeldefrist, anmeldeschluss, anmeldung, anmeldungen, anmelden, melden sie sich, registrierung bis, registrieren, rückmeldung, um antwort, u.a.w.g, um rückmeldung, veröffentlicht, veröffentlichung, publiziert, erschienen, herausgegeben, aktualisiert, geändert, stand, eingereicht, einreichung, einreichungen, einreichen, einreichungsfrist, einsendeschluss, einzureichen, einzusenden, bewerbung, bewerbungen, bewerbungsfrist, bewerbungsschluss, spätestens, bis spätestens, bitte bis, noch bis, bis ende, abgabe, abgabefrist, abgabetermin, stichtag, redaktionsschluss, sperrfrist, frühbucher, frühbucherrabatt, gültig bis, gilt bis, läuft bis, seit, seit dem, gegründet, gründung, verabschiedet, beschlossen, in kraft, unterzeichnet, ratifiziert, geboren, zuletzt, deadline, eingestellt am, erstellt am, gedruckt am',
  breaks:
    'pause, pausen, kaffeepause, teepause, mittagspause, kurze pause, netzwerkpause, kommunikationspause, bewegungspause, erfrischungspause, kaffee, kaffee und kuchen, mittagessen, mittagsimbiss, mittagsbuffet, abendessen, imbiss, snack, buffet, empfang, stehempfang, sektempfang, apéro, umtrunk, ausklang, gemeinsamer ausklang, get-together, netzwerken, networking, anmeldung, registrierung, einlass, ankunft, ankommen, anreise, eintreffen, begrüßung, begrüssung, willkommen, eröffnung, abschluss, verabschiedung, schluss, schließung, abreise, ende der veranstaltung, ende der sitzung, gruppenfoto',
  sessions:
    'sitzung, session, panel, podium, workshop, block, themenblock, teil, arbeitsgruppe, ag, forum, modul, sitzungsblock, plenum, tagung',
  toBeConfirmed:
    'wird noch bekannt gegeben, n. n, n.n, noch offen, steht noch nicht fest, wird noch bekanntgegeben, wird bekannt gegeben, wird bekanntgegeben, wird noch mitgeteilt, wird noch bestätigt, noch zu bestätigen, zu bestätigen, noch nicht bestätigt, noch unbestätigt, wird noch festgelegt, noch festzulegen, noch zu klären, in klärung, in abstimmung, in planung, angefragt, offen, unbekannt, noch nicht bekannt, noch unbekannt, folgt, folgt in kürze, wird nachgereicht, n.n., n.n, nn, n. n., n. n, n.n.b, k.a., k.a, k. a., k. a, keine angabe, keine angaben, keine, keiner, kein, entfällt, nicht zutreffend, vorbehaltlich, steht aus, ausstehend',
  decorative:
    'dekorativ, dekoratives bild, rein dekorativ, schmuckbild, schmuckgrafik, zierbild, schmuckelement, dekobild',
  sessionFacts:
    'eckdaten der sitzung, sitzungsdaten, eckdaten zur sitzung, angaben zur sitzung, fakten zur sitzung, sitzungsangaben, sitzung auf einen blick',
  marks: {
    question: 'frage, leitfrage, diskussionsfrage',
    notQuestion: 'keine frage, nicht frage, keine leitfrage',
    heading: 'überschrift, zwischenüberschrift, abschnittstitel, titel eines abschnitts',
    text: 'text, fließtext, fliesstext, nur text, normaler text',
  },
  statuses:
    'entwurf, vorentwurf, arbeitsentwurf, arbeitsfassung, entwurfsfassung, vorläufig, vorläufige fassung, vorabfassung, vorabexemplar, vorabdruck, überarbeitet, überarbeitete fassung, revidiert, endgültig, endgültige fassung, endfassung, final, schlussfassung, verabschiedet, genehmigt, zur kommentierung, zur stellungnahme, unredigiert, unlektoriert, nicht lektoriert',
  checkAgainstDelivery:
    'es gilt das gesprochene wort, das gesprochene wort gilt, es zählt das gesprochene wort, nur das gesprochene wort gilt',
  languageNames: {
    en: 'englisch, englische, englischen, englischer',
    fr: 'französisch, französische, französischen, französischer',
    es: 'spanisch, spanische, spanischen, spanischer',
    pt: 'portugiesisch, portugiesische, portugiesischen, portugiesischer',
    de: 'deutsch, deutsche, deutschen, deutscher',
    it: 'italienisch, italienische, italienischen, italienischer',
    ru: 'russisch, russische, russischen, russischer',
    ar: 'arabisch, arabische, arabischen, arabischer',
    zh: 'chinesisch, chinesische, chinesischen, mandarin, hochchinesisch',
    ja: 'japanisch, japanische, japanischen',
    ko: 'koreanisch, koreanische, koreanischen',
    nl: 'niederländisch, niederländische, niederländischen, holländisch, flämisch',
    cs: 'tschechisch, tschechische, tschechischen',
    tr: 'türkisch, türkische, türkischen',
  },
  stopWords:
    'der, die, das, und, den, dem, von, zu, mit, ist, für, auf, ein, eine, einer, im, nicht, wir, wird, sich, zur, zum, bei, oder, auch',
  audiences: {
    moderator: `moderator, moderators, moderatoren, moderatorin, moderatorinnen, moderation, moderierende, moderierenden, ${inflect('sitzungsleiter', cases)}, sitzungsleitung, ${inflect('gesprächsleiter', cases)}, gesprächsleitung, ${inflect('diskussionsleiter', cases)}, diskussionsleitung, ${inflect('versammlungsleiter', cases)}, versammlungsleitung, tagungsleitung, vorsitz, vorsitzes, ${inflect('vorsitzende', adjective)}, facilitator, facilitatorin, facilitatoren`,
    speaker: `${inflect('redner', cases)}, referent, referenten, referentin, referentinnen, referierende, referierenden, ${inflect('vortragende', adjective)}, ${inflect('sprecher', cases)}, podiumsgast, podiumsgäste, podiumsgästen, podiumsteilnehmende, podiumsteilnehmenden, panelist, panelisten, panelistin, panelistinnen, diskutant, diskutanten, diskutantin, diskutantinnen`,
    principal:
      'prinzipal, prinzipale, prinzipals, prinzipalin, prinzipalinnen, hausleitung, hausspitze, behördenleitung, amtsleitung, leitungsebene, minister, ministers, ministern, ministerin, ministerinnen, staatssekretär, staatssekretärs, staatssekretäre, staatssekretären, staatssekretärin, staatssekretärinnen',
    participant: `${inflect('teilnehmer', cases)}, ${inflect('teilnehmende', adjective)}, anwesende, anwesenden, delegierte, delegierten, delegierter`,
    interpreter: `${inflect('dolmetscher', cases)}, ${inflect('dolmetschende', adjective)}, dolmetschteam, dolmetschteams, dolmetschkabine`,
    rapporteur: `${inflect('berichterstatter', cases)}, ${inflect('protokollführer', cases)}, protokollführung, ${inflect('schriftführer', cases)}, schriftführung, protokollant, protokollanten, protokollantin, protokollantinnen`,
  },
  only: 'nur, ausschließlich, ausschliesslich, lediglich, exklusiv, allein, vorbehalten',
  markLinks:
    'für, den, die, der, das, dem, des, und, oder, sowie, an, in, innen, r, n, zur, zum, von, bestimmt, gedacht, intern, sitzung, kenntnis, gebrauch',
}
