import { inflect } from './forms.ts'
import type { WordList } from './words.ts'

/** `Spreker`, `sprekers`, and the possessive. */
const plural = '- s'
/** `Aanwezige`, `aanwezigen`. */
const adjective = '- n'

export const nl: WordList = {
  code: 'nl',
  script: 'Latin',
  months: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  shortMonths: ['jan', 'feb, febr', 'mrt', 'apr', '', 'jun', 'jul', 'aug', 'sep, sept', 'okt', 'nov', 'dec'],
  weekdays: [
    'maandag, maandags, ma',
    'dinsdag, dinsdags, di',
    'woensdag, woensdags, wo, woe',
    'donderdag, donderdags, do',
    'vrijdag, vrijdags, vr',
    'zaterdag, zaterdags, za',
    'zondag, zondags, zo',
  ],
  dateLinks: 'de, van, den, op, het',
  rangeLinks: 'tot, tot en met, t/m, t.e.m., tot aan, tot ongeveer, tot circa, tot uiterlijk, en',
  timeLinks:
    "om, van, vanaf, op, uur, u, uren, tussen, rond, ca, circa, aanvang, inloop, start, einde, 's, lokale, plaatselijke, tijd, dag, telkens",
  am: "'s ochtends, 's morgens, ’s ochtends, ’s morgens, v.m., voormiddag",
  pm: "'s middags, 's namiddags, 's avonds, ’s middags, ’s namiddags, ’s avonds, n.m., namiddag",
  noon: 'middag, twaalf uur, middaguur',
  midnight: 'middernacht',
  clockHours: 'uur, u, h',
  clockMinutes: '',
  hours: 'uur, uren, uurtje, u, h, uurs',
  minutes: 'minuut, minuten, min, minuutje',
  roles: {
    moderator: `moderator, moderators, moderatoren, moderatie, moderatie door, gemodereerd door, modereren, ${inflect('gespreksleider', plural)}, gespreksleidster, gespreksleidsters, gespreksleiding, ${inflect('discussieleider', plural)}, discussieleiding, ${inflect('debatleider', plural)}, debatleiding, onder leiding van, in goede banen geleid door, begeleid door, ${inflect('begeleider', plural)}, begeleidster, begeleiding, ${inflect('facilitator', `${plural} en`)}, gefaciliteerd door, ${inflect('workshopleider', plural)}, ${inflect('presentator', `${plural} en`)}, presentatrice, presentatrices, ${inflect('ceremoniemeester', plural)}, ${inflect('sessiebegeleider', plural)}, ${inflect('procesbegeleider', plural)}`,
    speaker: `${inflect('spreker', plural)}, spreekster, spreeksters, ${inflect('hoofdspreker', plural)}, ${inflect('gastspreker', plural)}, gastspreekster, ${inflect('keynotespreker', plural)}, ${inflect('keynote-spreker', plural)}, ${inflect('inleider', plural)}, inleidster, inleiding door, ingeleid door, ${inflect('referent', '- en')}, ${inflect('redenaar', plural)}, uitgenodigde sprekers, bevestigde sprekers, aan het woord, lezing door, lezing van, lezingen door, gastlezing, gastcollege, openingslezing, voordracht, voordracht door, voordrachten, presentatie door, presentatie van, presentaties door, gepresenteerd door, voorgesteld door, toegelicht door, toelichting door, bijdrage van, bijdragen van, met bijdragen van, met medewerking van, openingswoord, openingswoord door, opening door, welkomstwoord, welkomstwoord door, welkom door, verwelkoming door, slotwoord, slotwoord door, slotbeschouwing, afsluiting door, pitch door, pitches door, column door, ${inflect('gast', '- en')}, eregast, eregasten, ${inflect('docent', '- en')}, docente, docentes, ${inflect('cursusleider', plural)}, ${inflect('trainer', plural)}, ${inflect('lesgever', plural)}, ${inflect('lezinggever', plural)}, geopend door`,
    chair: `voorzitter, voorzitters, voorzitster, voorzitsters, voorzitterschap, onder voorzitterschap van, voorgezeten door, ${inflect('dagvoorzitter', plural)}, dagvoorzitster, ${inflect('sessievoorzitter', plural)}, ${inflect('zittingsvoorzitter', plural)}, ${inflect('vergadervoorzitter', plural)}, ${inflect('medevoorzitter', plural)}, ${inflect('covoorzitter', plural)}, ${inflect('co-voorzitter', plural)}, ${inflect('vicevoorzitter', plural)}, vice-voorzitter, ${inflect('ondervoorzitter', plural)}, ${inflect('plaatsvervangend voorzitter', plural)}, technisch voorzitter, sessieleider, sessieleiders`,
    panellist: `panellid, panelleden, panel-lid, panel-leden, ${inflect('panellist', '- en')}, ${inflect('panelist', '- en')}, leden van het panel, in het panel, ${inflect('paneldeelnemer', plural)}, ${inflect('discussiant', '- en')}, ${inflect('discutant', '- en')}, ${inflect('gesprekspartner', plural)}, ${inflect('gespreksdeelnemer', plural)}, ${inflect('tafelgast', '- en')}, ${inflect('tafelheer', '- en')}, coreferent, coreferenten, co-referent, co-referenten, ${inflect('respondent', '- en')}, ${inflect('debater', plural)}, ${inflect('commentator', `${plural} en`)}, reactie van, reacties van, repliek van`,
    rapporteur: `${inflect('rapporteur', plural)}, rapportrice, ${inflect('verslaggever', plural)}, verslaggeefster, ${inflect('verslaglegger', plural)}, verslaglegging, verslag, verslag door, ${inflect('notulist', '- en')}, notuliste, notulen, notulen door, secretaris, secretarissen, ${inflect('notitiemaker', plural)}, ${inflect('griffier', plural)}`,
    host: `gastheer, gastheren, ${inflect('gastvrouw', '- en')}, gastorganisatie, gastorganisaties, ontvangende organisatie, ontvangende partij, ontvangen door, te gast bij, medegastheer, medegastvrouw, ontvangst door, gehost door`,
    organiser: `aanspreekpunt, aanspreekpunten, verantwoordelijk, ${inflect('verantwoordelijke', adjective)}, ${inflect('sessieverantwoordelijke', adjective)}, eindverantwoordelijke, trekker, trekkers, getrokken door, leiding, leiding van de sessie, geleid door, ${inflect('projectleider', plural)}, ${inflect('programmaleider', plural)}, coördinatie, coordinatie, ${inflect('coördinator', plural)}, coördinatoren, coordinator, gecoördineerd door, ${inflect('initiatiefnemer', plural)}, initiatiefneemster, op initiatief van, bijeengeroepen door, belegd door, ${inflect('indiener', plural)}, ingediend door, ${inflect('kwartiermaker', plural)}, ${inflect('sessieorganisator', `${plural} en`)}`,
    partner: `${inflect('partner', plural)}, ${inflect('samenwerkingspartner', plural)}, ${inflect('kennispartner', plural)}, ${inflect('mediapartner', plural)}, partnerorganisatie, partnerorganisaties, ${inflect('medeorganisator', `${plural} en`)}, samenwerking, in samenwerking met, i.s.m, in partnerschap met, samen met, mede mogelijk gemaakt door, mogelijk gemaakt door, ondersteund door, gesteund door, met steun van, met ondersteuning van, met dank aan, gesponsord door, ${inflect('sponsor', `${plural} en`)}, gefinancierd door, ${inflect('subsidiegever', plural)}`,
    participant: `${inflect('deelnemer', plural)}, deelneemster, deelneemsters, deelnemende, aanwezig, ${inflect('aanwezige', adjective)}, ${inflect('genodigde', adjective)}, ${inflect('afgevaardigde', adjective)}, ${inflect('gedelegeerde', adjective)}, delegatie, delegaties, ${inflect('toehoorder', plural)}, ${inflect('bezoeker', plural)}, publiek`,
    interpreter: `${inflect('tolk', '- en')}, ${inflect('gebarentolk', '- en')}, ${inflect('schrijftolk', '- en')}, ${inflect('conferentietolk', '- en')}, simultaantolk, simultaantolken, tolkenteam, getolkt door, vertolking door, vertaling door`,
    team: `team, teams, teamleden, leden, comité, comite, comitéleden, commissie, commissieleden, programmacommissie, organisatiecomité, organiserend comité, stuurgroep, werkgroep, werkgroepleden, voorbereidingsgroep, kerngroep, bestuur, bestuursleden, jury, juryleden, personen, ${inflect('medewerker', plural)}, medewerkster, medewerksters, personeel, ${inflect('deskundige', adjective)}, ${inflect('expert', plural)}, ${inflect('ervaringsdeskundige', adjective)}, ${inflect('vrijwilliger', plural)}`,
  },
  roleVerbs: 'modereert, modereren, begeleidt, begeleiden, spreekt, spreken, leidt het gesprek',
  fields: {
    kicker:
      'reeks, serie, lezingenreeks, lezingencyclus, evenement, activiteit, soort bijeenkomst, soort sessie, type sessie, type bijeenkomst, type evenement, sessietype, sessievorm, soort activiteit, conferentie, congres, bovenkop, rubriek',
    title:
      'titel, titel van de sessie, titel van de bijeenkomst, titel van de lezing, titel workshop, sessietitel, sessie, werktitel, onderwerp, onderwerp van de sessie, thema, thema van de sessie, thema van de bijeenkomst, naam van de sessie, naam van de bijeenkomst, naam van het evenement, naam evenement, naam activiteit, betreft',
    date: 'datum, data, dag, dagen, datum van de sessie, datum van de bijeenkomst, datum bijeenkomst, datum sessie, datum vergadering, sessiedatum, vergaderdatum, begindatum, startdatum, datum evenement, zittingsdatum',
    endDate: 'einddatum, datum einde, laatste dag, slotdatum, tot en met',
    time: 'tijd, tijden, uur, uren, tijdstip, tijdstippen, tijdvak, tijdslot, sessietijd, vergadertijd, uurregeling, duur en tijd',
    start:
      'begin, aanvang, start, van, vanaf, begintijd, starttijd, aanvangstijd, aanvangsuur, beginuur, startuur, begint om, start om, inloop vanaf',
    end: 'einde, eind, tot, eindtijd, einduur, sluiting, sluitingstijd, eindigt om, einde sessie, einde bijeenkomst',
    dateTime:
      'wanneer, datum en tijd, datum en uur, datum en tijdstip, datum & tijd, datum & uur, datum/tijd, datum/uur, dag en tijd, dag en uur, data en tijden, tijd en datum, tijdstip en datum, periode, moment',
    duration: 'duur, tijdsduur, lengte, duurtijd, sessieduur, totale duur',
    timeZone: 'tijdzone, tijdzones, tijdszone, zone',
    venue:
      'plaats, locatie, waar, zaal, ruimte, lokaal, vergaderzaal, vergaderruimte, vergaderlocatie, plaats van de sessie, plaats van de bijeenkomst, plaats bijeenkomst, locatie van de sessie, locatie van de bijeenkomst, adres, adres van de locatie, plaats en zaal, plaats/zaal, locatie/zaal, zaal en locatie, accommodatie, trefpunt, verzamelpunt, ontmoetingsplaats',
    organiser:
      'organisator, organisatoren, organisators, organisatie, organisaties, organisatie door, georganiseerd door, gezamenlijk georganiseerd door, mede georganiseerd door, georganiseerd vanuit, organiserende organisatie, organiserende instantie, organiserende instelling, inrichter, inrichters, ingericht door, penvoerder, leidende organisatie, trekkende organisatie, uitnodigende organisatie, een initiatief van, een activiteit van, een organisatie van',
    languages:
      'taal, talen, voertaal, voertalen, werktaal, werktalen, taal van de sessie, taal van de bijeenkomst, sessietaal, vergadertaal, conferentietaal, gesproken taal, vertolking, vertaling, simultaanvertaling, simultaanvertolking, tolkvoorziening, tolkdiensten',
    documents:
      'documenten, document, stukken, vergaderstukken, bijbehorende stukken, bijbehorende documenten, achtergronddocumenten, achtergronddocument, achtergrondstukken, referentiedocumenten, werkdocumenten, bijlage, bijlagen, bijlage(n), documentatie',
    contact: `contact, contacten, contactpersoon, contactpersonen, contactpunt, contactpunten, contactgegevens, contactadres, inlichtingen, informatie en contact, vragen aan, meer informatie bij, voor vragen, e-mail, email, mail, e-mailadres, mailadres, telefoon, tel, telefoonnummer`,
    symbol:
      'kenmerk, ons kenmerk, documentkenmerk, documentnummer, documentcode, document-nr, dossiernummer, zaaknummer, referentie, referentienummer, ref, volgnummer, stuknummer, kamerstuk',
    version: 'versie, versienummer, conceptversie, herziening, revisie, documentversie, druk',
    versionDate:
      'versiedatum, datum van de versie, datum van deze versie, datum versie, bijgewerkt, bijgewerkt op, bijgewerkt tot, laatst bijgewerkt, laatst bijgewerkt op, laatst gewijzigd, laatst gewijzigd op, laatste wijziging, laatste update, laatste aanpassing, gewijzigd op, stand per, stand van zaken per',
    status: 'status, documentstatus, status van het document, status van dit document, status document',
    embargo:
      'embargo, embargo tot, onder embargo, onder embargo tot, niet publiceren voor, niet publiceren vóór, niet voor publicatie vóór, vrij te geven op, publicatie vanaf',
    distribution:
      'verspreiding, verspreidingslijst, verzendlijst, distributie, distributielijst, rubricering, classificatie, vertrouwelijkheid, vertrouwelijkheidsniveau, verdeling',
    deadline:
      'deadline, uiterste datum, uiterlijke datum, uiterlijk, uiterlijk op, inschrijven voor, inschrijven vóór, inschrijven tot, inschrijving tot, aanmelden voor, aanmelden vóór, aanmelden tot, aanmelding tot, aanmelddeadline, inschrijfdeadline, inschrijftermijn, sluitingsdatum, inleverdatum, indienen voor, indienen vóór, indienen tot, inzenden voor, inzenden vóór, reageren voor, reageren vóór, reageren tot, antwoord voor, gepubliceerd, gepubliceerd op, publicatiedatum, geplaatst, geplaatst op, vervaldatum, geldig tot, termijn',
  },
  columns: {
    name: 'naam, namen, voor- en achternaam, voornaam en naam, naam en voornaam, volledige naam, persoon, personen, wie, spreker, sprekers, spreekster, panellid, panelleden, deelnemer, deelnemers, inleider, presentator, verantwoordelijke, met',
    role: 'rol, rollen, functie, functies, taak, taken, rol in de sessie, functie in de sessie, hoedanigheid',
    affiliation:
      'organisatie, instelling, instantie, affiliatie, aansluiting, positie, titel, functietitel, werkgever, bedrijf, dienst, afdeling, vereniging, organisatie/functie, functie/organisatie, instelling/functie, functie en organisatie, beroep, land, gegevens, biografie, korte biografie, bio, werkzaam bij',
    language: 'taal, talen, voertaal',
    slot: 'spreektijd, spreektijden, tijdslot, tijdsslot, spreekbeurt, spreekbeurten, tijdvak',
    contact:
      'contact, contactgegevens, e-mail, email, mail, e-mailadres, telefoon, tel, telefoonnummer, mobiel, gsm',
    date: 'datum, dag, data',
    time: 'tijd, tijden, uur, tijdstip, wanneer, aanvang, begin, van, vanaf, start, uurrooster, tijdschema',
    duration: 'duur, tijdsduur, lengte, minuten, min, benodigde tijd',
    item: 'punt, agendapunt, agendapunten, programmapunt, programmapunten, programmaonderdeel, onderdeel, onderdelen, onderwerp, onderwerpen, thema, activiteit, activiteiten, programma, agenda, sessie, wat, inhoud, omschrijving, beschrijving, titel, bespreekpunt, stap, bijdrage',
    symbol: 'kenmerk, documentkenmerk, documentnummer, referentie, nummer, code',
    document: 'document, documenten, stuk, stukken, bijlage, bijlagen, titel van het document, documenttitel',
    status: 'status, stand van zaken',
  },
  headings: {
    background:
      'achtergrond, achtergronden, achtergrondinformatie, context, inleiding, introductie, overzicht, aanleiding, probleem, probleemstelling, probleemschets, probleembeschrijving, situatieschets, uitgangssituatie, uitgangspunt, uitgangspunten, samenvatting, korte inhoud, beschrijving, omschrijving, korte beschrijving, beschrijving van de sessie, abstract, toelichting, motivering, onderbouwing, relevantie, kader, ter inleiding, vooraf, voorwoord, waar gaat het over, waarover gaat het, waar het over gaat, over deze sessie, over de sessie, over de bijeenkomst, over deze bijeenkomst, over het thema, over de workshop, waarom dit thema',
    objectives:
      'doel, doelen, doeleinden, doelstelling, doelstellingen, oogmerk, leerdoel, leerdoelen, hoofddoel, hoofddoelen, opzet en doel, ambitie, bedoeling, inzet van de sessie',
    questions:
      "vraag, vragen, hoofdvraag, hoofdvragen, kernvraag, kernvragen, leidende vragen, richtvragen, richtinggevende vragen, sleutelvragen, discussievraag, discussievragen, gespreksvragen, vraagstelling, deelvragen, bespreekpunten, bespreekpunt, discussiepunten, gesprekspunten, punten ter bespreking, onderwerpen ter bespreking, ter bespreking, ter discussie, discussiethema, discussiethema's, gespreksonderwerpen, vraagpunten, stellingen",
    outcomes:
      'uitkomst, uitkomsten, resultaat, resultaten, verwachte resultaten, verwachte uitkomsten, beoogde resultaten, beoogd resultaat, opbrengst, opbrengsten, beoogde opbrengst, eindproduct, eindproducten, conclusie, conclusies, vervolg, vervolgstappen, volgende stappen, hoe verder, opvolging, vervolgtraject, wat levert het op, follow-up, take-aways',
    format:
      'vorm, werkvorm, werkvormen, opzet, opbouw, structuur, indeling, format, formule, methode, methodiek, methodologie, werkwijze, aanpak van de sessie, modaliteit, modaliteiten, spelregels, gespreksregels, huisregels, vergaderwijze, hoe de sessie verloopt, zo verloopt de sessie, verloop van de sessie',
    speakers:
      'spreker, sprekers, spreeksters, hoofdsprekers, inleiders, panelleden, panel, paneldeelnemers, deelnemers, deelnemerslijst, aanwezigen, genodigden, sprekerslijst, moderator, moderatoren, moderators, moderatie, gespreksleider, gespreksleiders, gespreksleiding, voorzitter, voorzitters, dagvoorzitter, gasten, tafelgasten, docenten, wie spreekt, wie spreken, wie doen mee, met wie, over de sprekers, over de spreker, wie is wie, comité, team',
    agenda:
      "agenda, voorlopige agenda, ontwerpagenda, conceptagenda, programma, programma's, programmaoverzicht, dagprogramma, conferentieprogramma, voorlopig programma, dagindeling, draaiboek, tijdschema, tijdsschema, tijdpad, tijdsplanning, planning, uurrooster, rooster, dagorde, orde van de dag, verloop, tijdlijn, spoorboekje",
    logistics:
      'praktisch, praktische informatie, praktische gegevens, praktische zaken, praktische afspraken, praktische info, logistiek, organisatorisch, aanmelding, aanmelden, inschrijving, inschrijven, registratie, registreren, contact, contactgegevens, contactpersoon, contactpersonen, plaats, locatie, plaats en tijd, tijd en plaats, datum en plaats, datum en locatie, plaats en datum, waar en wanneer, wanneer en waar, bereikbaarheid, routebeschrijving, route, hoe deelnemen, hoe doet u mee, meedoen, deelname en inschrijving, kosten, deelnameprijs, inloggegevens, inbelgegevens, verbindingsgegevens, toegankelijkheid, huishoudelijke mededelingen, in het kort',
    documents:
      'documenten, document, stukken, vergaderstukken, achtergronddocumenten, literatuur, literatuurlijst, literatuurverwijzingen, bronnen, bronvermelding, bronnenlijst, referenties, verwijzingen, leesmateriaal, leestips, leeslijst, verder lezen, meer lezen, materiaal, materialen, bijlage, bijlagen, meer informatie, nadere informatie, verdere informatie, links, bibliografie, voetnoten',
  },
  questionWords:
    'wat, hoe, waarom, wie, wiens, wier, welke, welk, waar, wanneer, waaruit, waardoor, waarvoor, waarmee, waarin, waarop, waaraan, waarbij, waarover, waartoe, waarnaar, waarvan, waarheen, vanwaar, hoeveel, hoelang, hoe lang, hoever, hoe ver, hoezeer, hoezo, in hoeverre, in welke mate, in welke, in welk, op welke, op welk, op wat voor, met welke, met welk, onder welke, door welke, voor welke, voor wie, met wie, van wie, aan wie, door wie, bij wie, bij welke, aan welke, uit welke, van welke, tot welke, naar welke, volgens welke, sinds wanneer, vanaf wanneer, wat voor, is, zijn, was, waren, heeft, hebben, hebt, had, hadden, kan, kunnen, kunt, kon, konden, moet, moeten, moest, moesten, mag, mogen, wil, willen, wilt, zal, zullen, zou, zouden, wordt, worden, werd, werden, gaat, gaan, doet, doen, komt, komen, bestaat er, bestaan er, zijn er, is er, geldt, vindt u, vind je, denkt u, denk je, heb je, ben je, bent u, lukt het, klopt het, hoeft, hoeven, volstaat, volstaan',
  leadIns:
    "vraag, vragen, hoofdvragen, kernvragen, richtvragen, discussievragen, gevraagd, wordt gevraagd, worden gevraagd, wordt verzocht, worden verzocht, worden uitgenodigd, wordt uitgenodigd, zijn uitgenodigd, nodigen u uit om, ter bespreking, ter discussie, bespreekpunten, discussiepunten, gesprekspunten, mogelijke onderwerpen, mogelijke thema's, onderwerpen zijn onder meer, thema's zijn onder meer, te verkennen, verkennen, verkent, te bespreken, bespreken, bespreekt, besproken, zullen bespreken, discussiëren, discussiëren over, bediscussiëren, van gedachten wisselen, van gedachten te wisselen, in gesprek over, gaan in op, gaat in op, ingaan op, staan stil bij, stilstaan bij, buigen zich over, buigt zich over, nadenken over, na te denken over, om over na te denken, te overwegen, overwegen, onderzoeken, behandelen, behandeld, aan de orde komen, aan bod komen, komen aan bod, komen aan de orde, centraal staan, staan centraal, staat centraal, deel uw gedachten, deel je gedachten",
  announcements:
    'wordt gevraagd, worden gevraagd, zal worden gevraagd, zullen worden gevraagd, volgende vragen, onderstaande vragen, hiernavolgende vragen, volgende vraag, richtvragen, leidende vragen, richtinggevende vragen, hoofdvragen, kernvragen, sleutelvragen, centrale vragen, belangrijkste vragen, discussievragen, vragen ter discussie, vragen ter bespreking, vragen voor de discussie, te bespreken vragen, te beantwoorden vragen, vragen zoals, vragen als, vragen waaronder, deze vragen zullen, deze vragen worden, vragen die aan bod komen, vragen die aan de orde komen, vragen die centraal staan, centraal staan de vragen, gevraagd te antwoorden op, vragen te beantwoorden, vragen wij het panel, vragen we het panel, drie vragen aan',
  answers:
    'deze vragen beantwoorden, beantwoorden deze vragen, antwoord op deze vragen, antwoorden op deze vragen, op deze vragen, deze vragen, die vragen, deze en andere vragen, die en andere vragen, bovenstaande vragen, de bovenstaande vragen, bovengenoemde vragen, de bovengenoemde vragen, voorgaande vragen, de voorgaande vragen, genoemde vragen, de genoemde vragen, al deze vragen, dit soort vragen, dergelijke vragen',
  otherQuestions:
    'checklist, checklists, checklijst, controlelijst, afvinklijst, faq, veelgestelde vragen, veel gestelde vragen, vaak gestelde vragen, meestgestelde vragen, vragenlijst, vragenlijsten, enquête, enquêtes, enquete, peiling, quiz, test, toets, evaluatieformulier, evaluatie van de bijeenkomst, feedbackformulier, interviewvragen, interviewleidraad, zelfevaluatie, zelftest, zelfbeoordeling, zelfscan, scorekaart, kennisvragen, toetsvragen, controlevragen, retorische vraag, retorische vragen, retorisch, reflectievragen, vragen om te stellen aan',
  eventKinds:
    'reeks, cyclus, dialoog, beleidsdialoog, burgerdialoog, stadsdialoog, sessie, werksessie, deelsessie, themasessie, openingssessie, slotsessie, breakoutsessie, brainstormsessie, inspiratiesessie, kennissessie, informatiesessie, workshop, atelier, panel, panelgesprek, paneldiscussie, paneldebat, debat, debatavond, forum, conferentie, ministersconferentie, persconferentie, congres, vakcongres, webinar, rondetafel, ronde tafel, rondetafelgesprek, rondetafelconferentie, rondetafelbijeenkomst, vergadering, ledenvergadering, jaarvergadering, bestuursvergadering, commissievergadering, raadsvergadering, gemeenteraadsvergadering, plenaire vergadering, algemene vergadering, algemene ledenvergadering, overleg, werkoverleg, beleidsoverleg, bestuurlijk overleg, bijeenkomst, themabijeenkomst, netwerkbijeenkomst, informatiebijeenkomst, slotbijeenkomst, startbijeenkomst, bewonersbijeenkomst, inloopbijeenkomst, ontmoeting, evenement, nevenevenement, zijevenement, seminar, seminarie, studiedag, studiemiddag, studienamiddag, studieavond, themadag, themamiddag, thema-avond, netwerkdag, vakdag, heidag, kennisdag, infoavond, informatieavond, bewonersavond, inspraakavond, briefing, technische briefing, plenaire, plenaire zitting, zitting, raadpleging, consultatie, inspraak, hoorzitting, conceptnota, concept note, topontmoeting, topoverleg, symposium, colloquium, colloque, lezing, lezingenreeks, lezingencyclus, gastcollege, college, masterclass, leergang, cursus, training, opleidingsdag, bijscholing, werkgroep, klankbordgroep, burgerberaad, burgertop, expertmeeting, werkbezoek, stadsgesprek, dorpsgesprek, wijkgesprek, keukentafelgesprek, netwerkborrel, lunchlezing, beurs, opendeurdag, open dag, podcast, podcastaflevering',
  documentNames:
    'conceptnota, concept note, achtergrondnotitie, discussienota, programma, voorlopig programma, agenda, uitnodiging, draaiboek, notulen, verslag, persbericht',
  byWords: 'door',
  addressees: 'aan, voor',
  conjunctions: 'en, alsook, én',
  nameLinks: "van, de, der, den, 't, 's, te, ten, ter, het, von, la, el, du, di, del",
  titles:
    'dhr, de heer, heer, mevr, mevrouw, mw, mej, mejuffrouw, meneer, mijnheer, mr, dr, drs, dra, ds, ir, ing, prof, prof. dr, prof. mr, prof. ir, professor, em. prof, bc, lic, jhr, jkvr, jonkheer, jonkvrouw, baron, barones, graaf, gravin, z.e, h.e, z.exc, h.exc, zijne excellentie, hare excellentie, excellentie, z.k.h, h.k.h, ambassadeur, ambassadrice, dominee, pastoor, pater, zuster, bisschop, kolonel, luitenant-kolonel, kapitein, majoor, generaal, meester',
  titlesBehind: '',
  positions:
    'directeur*, directrice*, adjunct-directeur*, directeur-generaal, algemeen directeur, uitvoerend directeur, hoofd, hoofden, hoofd van, afdelingshoofd*, diensthoofd*, teamhoofd*, chef, kabinetschef*, minister, ministers, minister van, minister-president, premier, vicepremier, vice-premier, oud-minister, staatssecretaris*, secretaris*, secretaris-generaal, ondersecretaris*, president van, vicepresident*, vice-president*, oud-president, voorzitter*, voorzitster*, vicevoorzitter*, ondervoorzitter*, bestuursvoorzitter*, fractievoorzitter*, voormalig*, gewezen, ereburger*, waarnemend*, plaatsvervangend*, interim, senior, burgemeester*, locoburgemeester*, wethouder*, schepen van, gedeputeerde*, gouverneur*, commissaris, commissarissen, commissaris van de koning, eurocommissaris*, hoge commissaris, regeringscommissaris*, ambassadeur*, ambassadrice*, consul, consul-generaal, gezant*, afgezant*, vertegenwoordiger*, vertegenwoordigster*, afgevaardigde*, delegatieleider*, delegatiehoofd*, hoogleraar*, hoogleraren, professor, lector, docent*, universitair docent, universitair hoofddocent, gastdocent*, onderzoeker*, onderzoekster*, onderzoeksleider*, promovendus, promovenda, promovendi, postdoc, doctoraatsstudent*, aspirant, assistent*, student, studente, studenten, rector, rector magnificus, vicerector*, decaan, decanen, manager, beleidsmedewerker*, beleidsadviseur*, beleidsmaker*, stafmedewerker*, medewerker*, medewerkster*, adviseur*, consulent*, consultant, raadgever*, coördinator*, coördinatoren, programmamanager*, projectmanager*, projectleider*, programmaleider*, teamleider*, teammanager*, afdelingsmanager*, bestuurder*, bestuurslid*, bestuursleden, bestuursadviseur*, toezichthouder*, oprichter*, oprichtster*, medeoprichter*, mede-oprichter*, stichter*, ondernemer*, onderneemster*, eigenaar*, eigenares, zaakvoerder*, zelfstandige*, afgevaardigd bestuurder, gedelegeerd bestuurder, partner bij, vennoot, advocaat, advocate, advocaten, jurist*, officier van justitie, rechter in, rechter bij, raadsheer, raadsvrouw, notaris*, kamerlid, kamerleden, tweede kamerlid, raadslid, raadsleden, statenlid, statenleden, parlementslid, parlementsleden, volksvertegenwoordiger*, europarlementariër*, senator, senatoren, ingenieur*, wetenschapper*, wetenschapster*, analist*, econoom, econome, economen, hoofdeconoom, journalist*, redacteur*, redactrice*, hoofdredacteur*, columnist*, auteur*, schrijfster*, schrijver van, expert, deskundige*, ervaringsdeskundige*, specialist*, lid, leden, lid van, erelid, penningmeester*, woordvoerder*, woordvoerster*, griffier*, ambtenaar, ambtenaren, topambtenaar, rapporteur, onderhandelaar*, conservator*, curator, bibliothecaris*, archivaris*, leraar, lerares, leraren, leerkracht*, schoolleider*, verpleegkundige*, huisarts*, kinderarts*, arts-onderzoeker, chirurg*, psycholoog, psychologe, maatschappelijk werker, jongerenwerker*, opbouwwerker*, ontwikkelaar*, ontwerper*, ontwerpster*, architect, architecte, stedenbouwkundige*, kunstenaar*, kunstenares, activist*, landbouwer*, ombudsman, ombudsvrouw, vrijwilliger*, initiatiefnemer*, emeritus',
  organisations:
    'ministerie*, universiteit*, hogeschool, hogescholen, technische universiteit, raad van, raad voor, gemeenteraad, adviesraad, onderzoeksraad, veiligheidsraad, vereniging*, koepelvereniging, vakvereniging, stichting*, instituut, instituten, kennisinstituut, onderzoeksinstituut, agentschap*, agentuur, commissie, commissies, europese commissie, rijkscommissie, netwerk, netwerken, kennisnetwerk, organisatie, organisaties, brancheorganisatie*, koepelorganisatie*, koepel, belangenorganisatie*, welzijnsorganisatie*, hulporganisatie*, centrum, centra, kenniscentrum, onderzoekscentrum, expertisecentrum, comité, bank, ontwikkelingsbank, bedrijf, bedrijven, onderneming*, bv, nv, vzw, ivzw, vof, cvba, coöperatie*, corporatie*, woningcorporatie*, woonstichting, groep, unie, europese unie, federatie*, genootschap*, verbond, vakbond*, consumentenbond, bond van, bond voor, werkgeversorganisatie*, liga, afdeling, departement*, parlement, europees parlement, tweede kamer, eerste kamer, kamer van koophandel, senaat, regering, overheid, overheidsdienst*, gemeente, gemeenten, gemeentebestuur, stad, steden, stadsbestuur, provincie, provincies, waterschap*, hoogheemraadschap*, veiligheidsregio*, omgevingsdienst*, rijksdienst*, rijksinstituut, rijkswaterstaat, planbureau, dienst, diensten, bureau, adviesbureau, ingenieursbureau, kantoor, school, scholen, basisschool, scholengemeenschap, academie*, college, faculteit*, vakgroep*, leerstoel, secretariaat, autoriteit, autoriteiten, alliantie*, coalitie*, consortium, initiatief, burgerinitiatief, platform, fonds, fondsen, programmabureau, museum, musea, bibliotheek, bibliotheken, archief, ziekenhuis*, universitair medisch centrum, umc, ggd, politie, brandweer, rode kruis, kerk, parochie, bisdom, ambassade*, consulaat, hoge raad, rekenkamer, rechtbank, gerechtshof, uitgeverij, omroep, redactie, beweging, wijkraad, dorpsraad, ondernemersvereniging, bewonersvereniging, sportvereniging, nationale, nationaal, nederlandse, vlaamse, koninklijke, koninklijk, internationale, internationaal, verenigde naties',
  units:
    'faculteit, afdeling, vakgroep, leerstoel, departement, directie, dienst, bureau, instituut, ministerie, secretariaat, commissie, eenheid',
  isA: 'is, zijn, was, waren, is een, is de, is het, is sinds, is als, was een, was de, was eerder, was tot, werd, werkt, werken, werkt als, werkt bij, werkt voor, werkt aan, werkte, werkte als, leidt, leidde, doceert, doceerde, onderzoekt, doet onderzoek, geeft les, geeft leiding, maakt deel uit, vertegenwoordigt, studeert, studeerde, promoveerde, is verbonden aan, is werkzaam, is hoogleraar, treedt op als, fungeert als, behoort tot, richtte, adviseert, coördineert, houdt zich bezig',
  interpretation: 'vertolking, tolk*, vertolk*, vertal*, simultaanvertaling',
  speaks:
    'spreekt, spreken, sprak, spreekt over, zal spreken, zullen spreken, presenteert, presenteren, presenteerde, zal presenteren, zullen presenteren, vertelt, vertellen, zal vertellen, modereert, modereren, zal modereren, leidt, leiden, leidt het gesprek, zal leiden, opent, openen, zal openen, geeft, geven, geeft een, geeft de, geeft het, zal geven, houdt, houden, houdt een, zal houden, bespreekt, bespreken, zal bespreken, deelt, delen, zal delen, toont, tonen, laat zien, laten zien, laat, legt uit, leggen uit, legt, licht toe, lichten toe, licht, belicht, belichten, introduceert, introduceren, leidt in, verzorgt, verzorgen, begeleidt, begeleiden, faciliteert, faciliteren, gaat in op, gaan in op, gaat in gesprek, gaan in gesprek, gaat in debat, gaan in debat, gaat dieper in, zal ingaan, staat stil bij, schetst, schetsen, doet verslag, brengt, beantwoordt, beantwoorden, bericht, reflecteert, reflecteren, reageert, reageren, verwelkomt, verwelkomen, heet, zit, zit voor, sluit af, sluiten af, sluit, vat samen, neemt deel, nemen deel, neemt ons mee, neemt u mee, neemt het woord, neemt, treedt op, stelt voor, stelt, bepleit, discussieert, discussiëren, debatteert, debatteren, zal de, zal het, zal een, zal over, zal in, zal ons, zal haar, zal zijn, zal hun, zal u, zal met, zal als, zullen de, zullen het, zullen een, zullen over, zullen ons, zullen hun, zullen met',
  takesPlace:
    'vindt plaats, vinden plaats, vond plaats, plaatsvinden, plaatsvindt, plaatsgevonden, zal plaatsvinden, zullen plaatsvinden, plaats te vinden, heeft plaats, hebben plaats, vindt op, vindt in, vindt om, vindt online, vindt digitaal, vindt hybride, vindt de, vindt het, vindt een, vindt deze, vindt dit, vindt ons, vindt onze, vinden de, vinden op, vinden in, gaat door op, gaat door in, gaat door van, gaat door om, gaan door op, gaan door in, zal doorgaan, zal doorgaan op, zal doorgaan in, doorgaan op, wordt gehouden, worden gehouden, zal worden gehouden, zal gehouden worden, gehouden op, gehouden in, wordt georganiseerd op, wordt georganiseerd in, organiseren we op, organiseren wij op, komt bijeen, komen bijeen, kwam bijeen, bijeenkomen, komt samen, komen samen, samenkomen, vergadert, vergaderen op, ontmoeten elkaar, ontmoeten we elkaar, treffen elkaar, is op, staat gepland, is gepland, gepland op, gepland voor, staat op de agenda voor, geprogrammeerd op, belegd op, begint op, begint om, start op, start om, nodigt u uit, nodigen u uit, nodigt je uit, nodigen je uit, bent u welkom, ben je welkom, welkom op',
  organisedBy:
    'georganiseerd door, georganiseerd door de, georganiseerd door het, gezamenlijk georganiseerd door, gezamenlijk georganiseerd door de, gezamenlijk georganiseerd door het, mede georganiseerd door, mede georganiseerd door de, mede georganiseerd door het, medegeorganiseerd door, georganiseerd vanuit, gehost door, gehost door de, gehost door het, ingericht door, ingericht door de, ingericht door het, belegd door, belegd door de, belegd door het, bijeengeroepen door, bijeengeroepen door de, bijeengeroepen door het, opgezet door, opgezet door de, opgezet door het, verzorgd door, verzorgd door de, verzorgd door het, op initiatief van, op initiatief van de, op initiatief van het, een initiatief van, een initiatief van de, een initiatief van het, op uitnodiging van, op uitnodiging van de, op uitnodiging van het, in samenwerking met, in samenwerking met de, in samenwerking met het, i.s.m, i.s.m. de, i.s.m. het, in partnerschap met, in partnerschap met de, in partnerschap met het, samen met de, samen met het, een organisatie van, een organisatie van de, een organisatie van het, de organisatie is in handen van, de organisatie is in handen van de, de organisatie is in handen van het, in opdracht van, in opdracht van de, in opdracht van het, mede mogelijk gemaakt door, mede mogelijk gemaakt door de, mede mogelijk gemaakt door het',
  placeLinks: 'in, in de, in het, te, bij, bij de, bij het, op, op de, op het, aan de, aan het, aan',
  places:
    'zaal, zalen, vergaderzaal, raadzaal, raadszaal, conferentiezaal, congreszaal, collegezaal, gehoorzaal, feestzaal, theaterzaal, balzaal, grote zaal, kleine zaal, plenaire zaal, schepenzaal, trouwzaal, ruimte, vergaderruimte, werkruimte, kamer, vergaderkamer, bestuurskamer, commissiekamer, lokaal, klaslokaal, leslokaal, vergaderlokaal, aula, auditorium, foyer, atrium, centrale hal, stationshal, sporthal, sportzaal, turnzaal, gymzaal, evenementenhal, jaarbeurs, gebouw, hoofdgebouw, bijgebouw, provinciehuis, gemeentehuis, stadhuis, stadskantoor, districtshuis, buurthuis, dorpshuis, wijkcentrum, buurtcentrum, gemeenschapscentrum, dienstencentrum, cultuurcentrum, cultureel centrum, jongerencentrum, ontmoetingscentrum, verenigingsgebouw, clubhuis, parochiezaal, bibliotheek, museum, theater, schouwburg, concertgebouw, galerie, paviljoen, paleis, kasteel, kerk, abdij, hotel, restaurant, café, grand café, brouwerij, kantine, congrescentrum, conferentiecentrum, vergadercentrum, hoofdkantoor, hoofdzetel, campus, universiteitsgebouw, studio, begane grond, gelijkvloers, verdieping, etage, eerste verdieping, tweede verdieping, straat, kerkstraat, dorpsstraat, hoofdstraat, schoolstraat, stationsstraat, molenstraat, nieuwstraat, hoogstraat, marktstraat, stationsweg, kerkweg, dorpsweg, molenweg, steenweg, laan van, stationslaan, julianalaan, wilhelminalaan, beatrixlaan, parklaan, kerklaan, stationsplein, kerkplein, marktplein, dorpsplein, raadhuisplein, stadhuisplein, grote markt, markt, gracht, herengracht, keizersgracht, prinsengracht, kade, singel, stadspark',
  online:
    'online, virtueel, virtuele, digitaal, digitale, hybride, op afstand, videoconferentie, videovergadering, videobellen, videogesprek, teleconferentie, telefonische vergadering, webconferentie, livestream, live-stream, via internet, via een livestream, zoom, microsoft teams, teams, webex, google meet, jitsi',
  otherDates:
    'deadline, uiterlijk, uiterste datum, ten laatste, aanmelden, aanmelding, aanmeldingen, meld u aan, meld je aan, inschrijven, inschrijving, inschrijvingen, schrijf u in, schrijf je in, inschrijftermijn, registratie tot, registreren, registreer, rsvp, gelieve te antwoorden, gelieve te bevestigen, gelieve in te schrijven, gelieve u in te schrijven, laat het ons weten, reageren, reageer, indienen, ingediend, in te dienen, indiening, inzenden, inzending, inzendingen, inleveren, inleverdatum, insturen, kandidaatstelling, solliciteren, sluitingsdatum, sluit op, opent op, gepubliceerd, publicatie, verschenen, uitgegeven, uitgebracht, geplaatst, geplaatst op, bijgewerkt, laatst gewijzigd, gewijzigd op, herzien, versie van, vóór, voor eind, vroegboekkorting, vroegboekers, early bird, geldig tot, loopt tot, tot uiterlijk, nog tot, sinds, sedert, opgericht, oprichting, vastgesteld op, vastgesteld, aangenomen op, goedgekeurd op, bekrachtigd, ondertekend, in werking, van kracht, geboren, embargo',
  breaks:
    'pauze, pauzes, koffiepauze, theepauze, koffie- en theepauze, lunchpauze, middagpauze, korte pauze, netwerkpauze, plaspauze, koffie, koffie en thee, thee, lunch, netwerklunch, broodjeslunch, wandellunch, diner, avondmaal, middagmaal, borrel, netwerkborrel, receptie, drink, hapje en drankje, netwerken, netwerkmoment, inloop, inloop met koffie, ontvangst, onthaal, ontvangst met koffie, registratie, aanmelding, inschrijving, aankomst, welkom, verwelkoming, opening, afsluiting, sluiting, slot, einde, einde programma, einde van de bijeenkomst, vertrek, energizer, groepsfoto',
  sessions:
    'sessie, sessies, deelsessie, panel, zitting, vergadering, bijeenkomst, workshop, ronde, blok, deel, werkgroep, module, dagdeel, lezing',
  toBeConfirmed:
    'n.t.b, n.t.b., ntb, nader te bepalen, nog te bepalen, te bepalen, nog te bevestigen, te bevestigen, wordt bevestigd, wordt nog bevestigd, nog niet bevestigd, onder voorbehoud, nader te bevestigen, wordt nog bekendgemaakt, wordt nog bekend gemaakt, wordt bekendgemaakt, wordt later bekendgemaakt, wordt nader bekendgemaakt, nader bekend te maken, nog bekend te maken, wordt nog meegedeeld, wordt later meegedeeld, wordt later medegedeeld, nog niet bekend, nog onbekend, onbekend, nog niet vastgelegd, nog vast te leggen, nog vast te stellen, nog open, nog in te vullen, nog te regelen, volgt, volgt nog, volgt later, volgt spoedig, n.n.b, n.n.b., nnb, nnb., nog niet bepaald, n.n., n.n, n.v.t, n.v.t., nvt, niet van toepassing, geen, geen antwoord, geen opgave, in afwachting, in behandeling, gevraagd, in optie, wordt nog ingevuld',
  decorative:
    'decoratief, decoratieve afbeelding, decoratief beeld, puur decoratief, zuiver decoratief, sierafbeelding, decoratieve foto',
  sessionFacts:
    'sessiegegevens, gegevens van de sessie, gegevens over de sessie, feiten van de sessie, feiten over de sessie, kerngegevens van de sessie, sessie in het kort',
  marks: {
    question: 'vraag, hoofdvraag, kernvraag, richtvraag, discussievraag, leidende vraag',
    notQuestion: 'geen vraag, niet een vraag, geen hoofdvraag, geen richtvraag',
    heading: 'kop, tussenkop, koptekst, kopje, tussenkopje, titel van een onderdeel',
    text: 'tekst, gewone tekst, platte tekst, lopende tekst, broodtekst',
  },
  statuses:
    'concept, conceptversie, ontwerp, ontwerptekst, ontwerpversie, eerste concept, werkdocument, werkversie, kladversie, voorlopig, voorlopige versie, voorpublicatie, vooruitgave, herzien, herziene versie, definitief, definitieve versie, eindversie, eindconcept, vastgesteld, goedgekeurd, ter bespreking, ter commentaar, voor commentaar, ter becommentariëring, ongeredigeerd, niet geredigeerd',
  checkAgainstDelivery:
    'alleen het gesproken woord geldt, het gesproken woord geldt, uitsluitend het gesproken woord geldt, enkel het gesproken woord telt, enkel het gesproken woord geldt, alleen de uitgesproken tekst geldt, de uitgesproken tekst geldt',
  languageNames: {
    en: 'engels, engelse, engelstalig, engelstalige',
    fr: 'frans, franse, franstalig, franstalige',
    es: 'spaans, spaanse, spaanstalig, spaanstalige',
    pt: 'portugees, portugese, portugeestalig',
    de: 'duits, duitse, duitstalig, duitstalige',
    it: 'italiaans, italiaanse, italiaanstalig',
    ru: 'russisch, russische, russischtalig',
    ar: 'arabisch, arabische, arabischtalig',
    zh: 'chinees, chinese, mandarijn',
    ja: 'japans, japanse',
    ko: 'koreaans, koreaanse',
    nl: 'nederlands, nederlandse, nederlandstalig, nederlandstalige, vlaams, vlaamse, hollands',
    cs: 'tsjechisch, tsjechische',
    tr: 'turks, turkse',
  },
  stopWords:
    'het, een, van, de, en, in, dat, die, op, te, met, voor, niet, aan, om, ook, als, bij, door, naar, wij, deze, dit, er, over',
  audiences: {
    moderator: `moderator, moderators, moderatoren, moderatie, ${inflect('gespreksleider', plural)}, gespreksleidster, gespreksleidsters, gespreksleiding, ${inflect('discussieleider', plural)}, discussieleiding, ${inflect('debatleider', plural)}, ${inflect('sessieleider', plural)}, ${inflect('voorzitter', plural)}, voorzitster, voorzitsters, ${inflect('dagvoorzitter', plural)}, dagvoorzitster, dagvoorzitsters, ${inflect('sessievoorzitter', plural)}, facilitator, facilitators, facilitatoren, ${inflect('begeleider', plural)}, begeleidster, begeleidsters`,
    speaker: `${inflect('spreker', plural)}, spreekster, spreeksters, ${inflect('gastspreker', plural)}, ${inflect('hoofdspreker', plural)}, ${inflect('inleider', plural)}, inleidster, inleidsters, panellid, panelleden, panellist, panellisten, panelist, panelisten`,
    principal:
      'principaal, principalen, bewindspersoon, bewindspersonen, bewindsman, bewindsvrouw, bewindslieden, minister, ministers, staatssecretaris, staatssecretarissen, kabinetsleiding, ambtsdrager, ambtsdragers, departementsleiding',
    participant: `${inflect('deelnemer', plural)}, deelneemster, deelneemsters, aanwezige, aanwezigen, genodigde, genodigden`,
    interpreter:
      'tolk, tolken, gebarentolk, gebarentolken, conferentietolk, conferentietolken, simultaantolk, simultaantolken, schrijftolk, schrijftolken, tolkenteam, tolkencabine',
    rapporteur: `rapporteur, rapporteurs, rapportrice, rapportrices, ${inflect('verslaggever', plural)}, verslaggeefster, verslaggeefsters, ${inflect('verslaglegger', plural)}, notulist, notulisten, notuliste, notulistes, notulant, notulanten`,
  },
  only: 'alleen, enkel, uitsluitend, slechts, louter, exclusief, voorbehouden',
  markLinks:
    'voor, de, het, een, en, of, van, aan, door, ten, behoeve, bestemd, bedoeld, gereserveerd, strikt, sessie, zitting, intern, gebruik, ogen, s',
}
