import { inflect } from './forms.ts'
import type { WordList } from './words.ts'

/** One man, one woman, several, and both in one word: `moderátor`, `moderátorka`, `moderátoři`, `moderátor/ka`. */
const person = (stem: string) =>
  `${inflect(stem, '- ka ky /ka (ka)')}, ${stem.slice(0, -1)}ři, ${stem.slice(0, -1)}ři a ${stem}ky`
/** All cases of a man and men: `řečník`, `řečníka`; and of a woman and women in `-ka`. */
const man = '- a ovi u em e i y ů ům ích ech ové'
const woman = 'ka ky ce ku ko kou ek kám kách kami'
/** Women in `-ice`: `řečnice`, `řečnici`. */
const womanIce = 'ice ici icí icím icích icemi ic'
/** As written, and without accents as hurried hands and old programs write. */
const either = (list: string) =>
  [...new Set(`${list}, ${list.normalize('NFD').replace(/\p{M}/gu, '')}`.split(', '))].join(', ')

export const cs: WordList = {
  code: 'cs',
  script: 'Latin',
  months: [
    'ledna, leden, lednu, lednem',
    'února, únor, únoru, únorem, unora, unor, unoru',
    'března, březen, březnu, březnem, brezna, brezen, breznu',
    'dubna, duben, dubnu, dubnem',
    'května, květen, květnu, květnem, kvetna, kveten, kvetnu',
    'června, červen, červnu, červnem, cervna, cerven, cervnu',
    'července, červenec, červenci, červencem, cervence, cervenec, cervenci',
    'srpna, srpen, srpnu, srpnem',
    'září, zářím, zari',
    'října, říjen, říjnu, říjnem, rijna, rijen, rijnu',
    'listopadu, listopad, listopadem',
    'prosince, prosinec, prosinci, prosincem',
  ],
  shortMonths: [
    'led',
    'úno, ún',
    'bře, břez',
    'dub',
    'kvě, květ',
    'čvn, čer, červ',
    'čvc, červec',
    'srp',
    'zář',
    'říj',
    'lis, list',
    'pros',
  ],
  weekdays: [
    'pondělí, pondeli, pondělím, pondělky, pondělek, pondělka, po, pon',
    'úterý, utery, úterky, úterek, úterním, úterního, út, úte',
    'středa, středu, středy, středě, středou, streda, stredu, stredy, st, stř',
    'čtvrtek, čtvrtka, čtvrtku, čtvrtkem, čtvrtky, ctvrtek, ctvrtka, čt, čtv',
    'pátek, pátku, pátkem, pátky, patek, patku, pá, pát',
    'sobota, sobotu, soboty, sobotě, sobotou, so, sob',
    'neděle, neděli, nedělí, nedele, nedeli, ne, ned',
  ],
  dateLinks: 'roku, rok, r., dne, dni, měsíce, ve dnech',
  rangeLinks: 'do, až, až do, a',
  timeLinks:
    'v, ve, od, na, ode, dne, dny, den, dnech, ve dnech, hodin, hodiny, hod, mezi, kolem, cca, asi, přibližně, přesně, čas, času, místního, místní, místního času, středoevropského, večer, celý, celodenní, vždy, denně, začínáme, začíná, včetně',
  am: 'dopoledne, ráno, dop., dopol., hodin ráno, hodin dopoledne, hodiny ráno',
  pm: 'odpoledne, večer, odp., odpol., hodin odpoledne, hodiny odpoledne, hodin večer, hodiny večer',
  noon: 'poledne',
  midnight: 'půlnoc, půlnoci, půlnocí',
  clockHours: 'hodin, hod, hod., hodiny, hodina, hodinou, h, h.',
  clockMinutes: 'minut, min, min.',
  hours:
    'hodina, hodiny, hodin, hodinu, hodině, hod, hod., h, hodinový, hodinová, hodinové, hodinového, vyučovacích hodin, vyučovací hodiny',
  minutes: 'minuta, minuty, minut, minutu, min, min., minutový, minutová, minutové, minutového',
  roles: {
    moderator: either(
      `${person('moderátor')}, ${person('spolumoderátor')}, moderátor diskuse, moderátorka diskuse, moderátor diskuze, moderátorka diskuze, moderátor panelu, moderátorka panelu, moderátor setkání, moderátorka setkání, moderace, moderování, moderuje, moderují, moderoval, moderovala, bude moderovat, diskusi moderuje, diskuzi moderuje, debatu moderuje, večerem provází, setkáním provází, programem provází, akcí provází, provází, provázejí, provede, facilitátor, facilitátorka, facilitátoři, facilitace, facilituje, facilitují, konferenciér, konferenciérka, diskusi vede, diskuzi vede, debatu vede, rozhovor vede, besedu vede, vedení diskuse, řízení diskuse, řídí diskusi, uvádí a moderuje, ceremoniář`,
    ),
    speaker: either(
      `řečník, řečnice, řečníci, řečníci a řečnice, řečník/řečnice, hlavní řečník, hlavní řečnice, hlavní řečníci, hostující řečník, pozvaný řečník, pozvaní řečníci, zvaný řečník, zvaní řečníci, přednášející, hlavní přednášející, hostující přednášející, zvaný přednášející, zvaní přednášející, pozvaný přednášející, přednášející host, přednáší, přednášejí, přednese, přednesou, vystupující, vystoupí, vystupuje, vystupují, hovoří, promluví, mluví, mluvčí, hlavní mluvčí, hlavní projev, úvodní projev, příspěvek přednese, referát, referující, ${person('referátor')}, ${person('prezentátor')}, prezentující, prezentuje, prezentují, úvodní slovo, úvodní slovo pronese, úvodní slova, úvodní poznámky, úvodem promluví, uvítání, přivítání, uvítací slovo, zahájí, zahajuje, závěrečné slovo, závěrečná slova, závěrečné poznámky, zdravice, zdravici pronese, keynote, keynote řečník, keynote speaker, host, hosté, hostka, speciální host, čestný host, čestní hosté, čestná hostka, hosty jsou, hostem je, s účastí, za účasti, ${person('lektor')}, lektorský tým, školitel, školitelka, školitelé, školící, vyučující, instruktor, instruktorka, instruktoři, trenér, trenérka, trenéři, učitel, učitelka, vede kurz, vypráví, účinkuje, účinkují, účinkující`,
    ),
    chair: either(
      'předseda, předsedkyně, předsedové, předsedající, předsedajícího, předsedá, předsedají, předsednictví, předsednictvo, spolupředseda, spolupředsedkyně, spolupředsedové, spolupředsedající, spolupředsednictví, místopředseda, místopředsedkyně, místopředsedové, předseda schůze, předsedkyně schůze, předseda zasedání, předsedkyně zasedání, předseda jednání, předsedkyně jednání, předseda sekce, předsedkyně sekce, předseda výboru, předsedkyně výboru, předseda panelu, předsedkyně panelu, pod předsednictvím, za předsednictví, schůzi předsedá, schůzi vede, schůzi řídí, jednání vede, jednání řídí, zasedání řídí, řídící schůze, vedoucí schůze, řídící jednání',
    ),
    panellist: either(
      `panelista, panelistka, panelisté, panelistky, panelisti, panelisté a panelistky, členové panelu, členky panelu, účastníci panelu, účastníci panelové diskuse, účastníci panelové diskuze, účastníci diskuse, účastníci diskuze, účastníci debaty, účastníci kulatého stolu, diskutující, diskutér, diskutéři, diskutérka, diskutují, debatují, debatující, ${person('komentátor')}, komentují, komentuje, oponent, oponentka, oponenti, respondent, respondentka, respondenti, v diskusi vystoupí, v diskuzi vystoupí, v panelu vystoupí, v debatě vystoupí, besedující`,
    ),
    rapporteur: either(
      'zpravodaj, zpravodajka, zpravodajové, zpravodajky, hlavní zpravodaj, zapisovatel, zapisovatelka, zapisovatelé, zapisovatelky, zapisuje, zapisují, zápis, zápis pořídil, zápis pořídila, zápis provádí, zápis vede, pořizuje zápis, pořízení zápisu, vyhotovil, vyhotovila, tajemník, tajemnice, tajemníci, protokolista, zpracovatel zápisu, zpracovatelka zápisu, ověřovatel zápisu, ověřovatelé zápisu, ověřovatelka zápisu, rapportér',
    ),
    host: either(
      'hostitel, hostitelka, hostitelé, hostitelky, spoluhostitel, spoluhostitelka, spoluhostitelé, hostitelská organizace, hostitelské organizace, hostitelská instituce, hostitelská země, hostí, hostuje, pořádající instituce, na pozvání, hostitelem je, hostitelská strana',
    ),
    organiser: either(
      `garant, garantka, garanti, odborný garant, odborná garantka, odborní garanti, garant akce, garant setkání, garant sekce, garanti sekce, garant bloku, odborná garance, ${person('koordinátor')}, koordinátor akce, koordinátorka akce, koordinace, koordinuje, koordinují, vedoucí, vedoucí sekce, vedoucí akce, vedoucí setkání, vedoucí projektu, vedoucí týmu, vedoucí kurzu, pod vedením, odpovědná osoba, odpovědné osoby, zodpovídá, zodpovědná osoba, zodpovědný, zodpovědná, odpovědný, odpovědná, iniciátor, iniciátorka, iniciátoři, z iniciativy, svolavatel, svolavatelka, svolavatelé, svolává, svolal, svolala, navrhovatel, navrhovatelka, navrhovatelé, předkladatel, předkladatelka, předkladatelé, předkládá, národní kontaktní místo, organizátor setkání, organizátorka setkání, organizátor sekce, organizátoři sekce`,
    ),
    partner: either(
      `partner, partnerka, partneři, partnerky, partneři akce, partner akce, partneři projektu, partneři konference, partner konference, generální partner, generální partneři, hlavní partner, hlavní partneři, mediální partner, mediální partneři, odborný partner, odborní partneři, strategický partner, partnerská organizace, partnerské organizace, partnerská instituce, partnerské instituce, partnerství, spolupráce, ve spolupráci s, ve spolupráci se, za spolupráce, ve spolupráci, v partnerství s, společně s, spolu s, s podporou, za podpory, s finanční podporou, za finanční podpory, s přispěním, podporuje, podporují, podpořili, podpořil, pod záštitou, záštita, záštitu převzal, záštitu převzala, spolupořadatel, spolupořadatelé, ${person('sponzor')}, generální sponzor, spolufinancováno`,
    ),
    participant: either(
      'účastník, účastnice, účastníci, účastníci a účastnice, účastník/účastnice, zúčastnění, zúčastnili se, přítomen, přítomna, přítomni, přítomní, přítomné, přítomný, přítomná, přítomní členové, omluven, omluvena, omluveni, omluvení, nepřítomen, nepřítomni, nepřítomní, prezence, hosté přítomni, delegát, delegátka, delegáti, delegátky, delegace, účastní se, posluchač, posluchačka, posluchači, pozváni, pozvaní, seznam účastníků, seznam přítomných',
    ),
    interpreter: either(
      'tlumočník, tlumočnice, tlumočníci, tlumočnice a tlumočníci, tlumočníci a tlumočnice, tlumočník/tlumočnice, simultánní tlumočník, simultánní tlumočníci, konferenční tlumočník, konferenční tlumočníci, tlumočí, tlumočení zajišťuje, tlumočení zajišťují, tlumočení zajistí, tlumočník znakového jazyka, tlumočnice znakového jazyka, tlumočníci znakového jazyka, překladatel, překladatelka, překladatelé, překládá',
    ),
    team: either(
      'tým, týmy, členové týmu, členky týmu, tým projektu, realizační tým, organizační tým, přípravný tým, výbor, členové výboru, organizační výbor, programový výbor, vědecký výbor, přípravný výbor, řídicí výbor, řídící výbor, komise, členové komise, členové rady, poradní sbor, pracovní skupina, členové pracovní skupiny, řídicí skupina, sekretariát, členové, člen, členka, členky, lidé, zaměstnanci, pracovníci, odborník, odbornice, odborníci, odborníci a odbornice, expert, expertka, experti, expertky, specialisté, specialista, porota, porotci',
    ),
  },
  roleVerbs:
    'moderuje, moderují, bude moderovat, provází, provázejí, provede, facilituje, facilitují, předsedá, předsedají, přednáší, přednášejí, přednese, přednesou, vystoupí, vystupuje, vystupují, hovoří, promluví, prezentuje, prezentují, diskutují, debatují, komentuje, komentují, účastní se, zapisuje, zapisují, tlumočí, koordinuje, koordinují, hostí, zahajuje, zahájí, diskusi vede, diskuzi vede, debatu vede, besedu vede, rozhovor vede, jednání vede, schůzi vede, jednání řídí, schůzi řídí, uvádí a moderuje',
  fields: {
    kicker: either(
      'cyklus, cyklus přednášek, cyklus setkání, cyklus seminářů, série, série setkání, akce, událost, druh akce, typ akce, typ události, typ setkání, typ zasedání, druh zasedání, typ sekce, typ programu, typ jednání, forma akce, rubrika, nadtitulek, konference',
    ),
    title: either(
      'název, název akce, název setkání, název sekce, název semináře, název přednášky, název workshopu, název zasedání, název konference, název schůzky, název události, název jednání, název bloku, titul, titulek, titul akce, nadpis, téma, téma setkání, téma sekce, téma semináře, téma zasedání, téma přednášky, téma akce, téma konference, téma schůzky, předmět, předmět jednání, sekce, zasedání, jednání, věc, pracovní název',
    ),
    date: either(
      'datum, data, den, dny, datum konání, data konání, den konání, dny konání, termín, termíny, termín konání, termín akce, datum akce, datum setkání, datum zasedání, datum jednání, datum schůze, datum události, datum zahájení, datum začátku, datum od',
    ),
    endDate: either(
      'datum ukončení, datum konce, datum do, konec akce dne, poslední den, termín ukončení, datum závěru',
    ),
    time: either(
      'čas, časy, hodina, hodiny, čas konání, čas akce, čas setkání, čas zasedání, čas jednání, čas schůze, časový rozsah, časové rozmezí, časový údaj, doba konání',
    ),
    start: either(
      'začátek, začátek v, začátek akce, začátek setkání, zahájení, zahájení v, čas zahájení, čas začátku, začíná, začíná v, začínáme, začínáme v, od, počátek, začátek jednání, zahájení akce, zahájení jednání',
    ),
    end: either(
      'konec, konec v, ukončení, ukončení v, čas ukončení, čas konce, končí, končí v, konec akce, konec setkání, do, předpokládaný konec, předpokládané ukončení, ukončení jednání, ukončení akce',
    ),
    dateTime: either(
      'kdy, datum a čas, datum a hodina, datum/čas, datum & čas, den a hodina, den a čas, čas a datum, termín a čas, datum a čas konání, datum a čas akce, termín a čas konání, data a časy, dny a časy, kdy se koná, datum a doba konání, doba a datum konání',
    ),
    duration: either(
      'délka, délka trvání, trvání, doba trvání, délka akce, délka setkání, délka jednání, délka programu, celková délka, rozsah, časová dotace, předpokládaná délka, předpokládaná doba trvání',
    ),
    timeZone: either('časové pásmo, časová pásma, pásmo, časová zóna'),
    venue: either(
      'místo, místo konání, místa konání, místo konání akce, místo setkání, místo akce, místo zasedání, místo jednání, místo schůze, kde, kde se koná, adresa, adresa místa konání, adresa konání, sál, místnost, zasedací místnost, zasedačka, učebna, posluchárna, prostor, prostory, budova, lokalita, dějiště, místo a sál, místo/místnost, místo a místnost, místo a adresa, město',
    ),
    organiser: either(
      'pořadatel, pořadatelka, pořadatelé, pořadatelky, pořadatel akce, pořadatelé akce, spolupořadatelé akce, hlavní pořadatel, hlavní pořadatelé, pořádá, pořádají, pořádající organizace, společně pořádají, organizátor, organizátorka, organizátoři, organizátorky, organizátor akce, organizátoři akce, hlavní organizátor, hlavní organizátoři, organizuje, organizují, organizace, organizováno, vyhlašovatel, vyhlašovatelé, zřizovatel, realizátor, realizuje, zajišťuje, gestor, akci pořádá, akci pořádají, akci organizuje, akci organizují, akci spolupořádají, svolavatel zasedání',
    ),
    languages: either(
      'jazyk, jazyky, jednací jazyk, jednací jazyky, pracovní jazyk, pracovní jazyky, jazyk akce, jazyky akce, jazyk jednání, jazyky jednání, jazyk setkání, jazyk konference, jazyky konference, jazyk přednášky, tlumočení, simultánní tlumočení, úřední jazyky, překlad, jazykový režim, jazykové verze',
    ),
    documents: either(
      'dokumenty, dokument, podkladový dokument, podkladové dokumenty, podklady, podklady k jednání, podklad, podkladové materiály, referenční dokumenty, referenční dokument, dokumentace, pracovní dokumenty, pracovní dokument, jednací dokumenty, přiložené dokumenty, související dokumenty',
    ),
    contact: either(
      'kontakt, kontakty, kontaktní osoba, kontaktní osoby, kontaktní údaje, kontaktní adresa, kontaktní e-mail, kontaktní místo, kontaktujte, dotazy, dotazy směřujte na, s dotazy se obracejte na, další informace podá, více informací podá, bližší informace, informace podá, informace podává, informace u, e-mail, email, mail, telefon, tel, mobil, e-mailová adresa',
    ),
    symbol: either(
      'značka, značka dokumentu, označení dokumentu, číslo dokumentu, č. dokumentu, číslo jednací, čj, č.j, č. j, čj., spisová značka, sp. zn, spis. zn, referenční číslo, reference, ref, evidenční číslo, číslo tisku, tisk č, naše značka',
    ),
    version: either('verze, verze dokumentu, číslo verze, verze návrhu, revize, znění, vydání, redakce'),
    versionDate: either(
      'datum verze, datum této verze, datum revize, datum vydání verze, datum aktualizace, aktualizováno, aktualizováno dne, poslední aktualizace, naposledy aktualizováno, poslední změna, poslední úprava, naposledy upraveno, naposledy změněno, změněno, upraveno, stav k, stav ke dni, ke dni, verze ze dne, verze k, znění ke dni, platné k',
    ),
    status: either(
      'stav, stav dokumentu, status, status dokumentu, stádium, stadium, stav zpracování, statut dokumentu',
    ),
    embargo: either(
      'embargo, embargo do, informační embargo, pod embargem, pod embargem do, pod informačním embargem do, nezveřejňovat před, nezveřejňovat do, nepublikovat před, nepublikovat do, neuvolňovat před, není určeno ke zveřejnění před, ke zveřejnění od, zveřejnění možné od',
    ),
    distribution: either(
      'rozdělovník, distribuce, distribuční seznam, stupeň utajení, utajení, klasifikace, stupeň důvěrnosti, důvěrnost, okruh příjemců',
    ),
    deadline: either(
      'uzávěrka, uzávěrka přihlášek, uzávěrka registrace, uzávěrka registrací, uzávěrka příspěvků, uzávěrka abstraktů, termín registrace, termín přihlášení, termín přihlášek, termín odevzdání, termín pro podání, termín pro přihlášení, lhůta, lhůta pro přihlášení, lhůta pro podání, konečný termín, nejzazší termín, mezní termín, deadline, registrace do, přihlášky do, přihlášky zasílejte do, přihlaste se do, přihlášení do, registrujte se do, registrace nejpozději do, odpovězte do, potvrďte do, potvrďte účast do, potvrzení účasti do, r.s.v.p, rsvp, rsvp do, zveřejněno, zveřejněno dne, vloženo, vloženo dne, vyvěšeno, vyvěšeno dne, sejmuto, publikováno, publikováno dne, datum zveřejnění, datum publikace, platnost do, platí do, vyprší',
    ),
  },
  columns: {
    name: either(
      `jméno, jména, jméno a příjmení, příjmení a jméno, příjmení, celé jméno, titul jméno a příjmení, titul a jméno, osoba, osoby, kdo, řečník, řečnice, řečníci, přednášející, vystupující, panelista, panelistka, panelisté, účastník, účastnice, účastníci, lektor, lektorka, lektoři, host, hosté, prezentující, odpovědná osoba`,
    ),
    role: either(
      'role, úloha, úlohy, funkce, funkce na akci, role na akci, role v sekci, role na zasedání, v roli, pověření',
    ),
    affiliation: either(
      'organizace, instituce, pracoviště, působiště, afiliace, příslušnost, zaměstnavatel, společnost, firma, podnik, úřad, resort, pozice, pracovní pozice, funkce a organizace, funkce/organizace, organizace/funkce, organizace/pozice, organizace a funkce, pozice a organizace, instituce/funkce, titul, zařazení, pracovní zařazení, povolání, profese, země, stát, medailonek, životopis, stručný životopis, bio, o řečníkovi, podrobnosti, údaje',
    ),
    language: either('jazyk, jazyky, jazyk vystoupení, jazyk přednášky, jazyk příspěvku, řeč'),
    slot: either(
      'čas na vystoupení, doba vystoupení, délka vystoupení, časový limit, řečnický čas, délka příspěvku, časový slot, slot, vyhrazený čas',
    ),
    contact: either(
      'kontakt, kontakty, kontaktní údaje, e-mail, email, mail, telefon, tel, mobil, telefonní číslo, spojení',
    ),
    date: either('datum, den, termín, dny, data, datum konání'),
    time: either(
      'čas, hodina, hod, hodiny, kdy, od, začátek, zahájení, časy, časový plán, časový rozvrh, čas od, čas konání, doba',
    ),
    duration: either(
      'délka, trvání, doba trvání, minuty, minut, min, délka v minutách, časová dotace, počet minut',
    ),
    item: either(
      'bod, body, bod programu, body programu, bod jednání, bod pořadu, bod agendy, program, programový bod, aktivita, činnost, téma, témata, co, obsah, náplň, název, název příspěvku, název přednášky, popis, sekce, blok, část, segment, přednáška, příspěvek, předmět, agenda, pořad jednání, pořad, událost, zasedání, krok',
    ),
    symbol: either('značka, číslo dokumentu, označení, reference, č. j, čj, číslo, číslo tisku, č'),
    document: either(
      'dokument, dokumenty, název dokumentu, podklad, podklady, materiál, materiály, příloha, přílohy',
    ),
    status: either('stav, status, stav dokumentu, stádium, stav plnění'),
  },
  headings: {
    background: either(
      'východiska, východisko, kontext, pozadí, souvislosti, úvod, úvodem, úvodní informace, úvodní text, základní informace, obecné informace, výchozí situace, výchozí stav, stav věcí, historie, zdůvodnění, odůvodnění, důvody konání, proč toto téma, přehled, stručný přehled, shrnutí, souhrn, resumé, anotace, abstrakt, popis, popis akce, popis sekce, popis setkání, popis projektu, popis workshopu, stručný popis, popis problému, vymezení problému, formulace problému, představení, představení tématu, představení akce, preambule, informace o akci, o akci, o konferenci, o semináři, o setkání, o projektu, o sekci, o workshopu, o čem to bude, o čem je, uvedení do tématu, uvedení do problematiky, nástin, vstupní informace',
    ),
    objectives: either(
      'cíl, cíle, cílem, cíle akce, cíl akce, cíle setkání, cíl setkání, cíle sekce, cíl sekce, cíle jednání, hlavní cíl, hlavní cíle, dílčí cíle, cíl a účel, cíle a účel, účel, účel setkání, účel akce, záměr, záměry, smysl setkání, čeho chceme dosáhnout, úkoly setkání',
    ),
    questions: either(
      'otázka, otázky, otázek, otázky k diskusi, otázky k diskuzi, otázky k zamyšlení, otázky do diskuse, otázky pro diskusi, otázky pro diskuzi, otázky pro panelisty, otázky pro řečníky, otázky pro účastníky, otázky k projednání, hlavní otázky, klíčové otázky, návodné otázky, vodicí otázky, vodící otázky, naváděcí otázky, orientační otázky, diskusní otázky, diskuzní otázky, výzkumné otázky, okruhy otázek, okruhy k diskusi, okruhy k diskuzi, tematické okruhy, diskusní okruhy, témata k diskusi, témata k diskuzi, témata pro diskusi, témata diskuse, témata diskuze, témata do diskuse, témata k projednání, náměty k diskusi, náměty k diskuzi, náměty do diskuse, náměty k zamyšlení, body k diskusi, body k diskuzi, body k projednání, body pro diskusi, diskusní body, o čem budeme diskutovat, o čem budeme mluvit, čemu se budeme věnovat',
    ),
    outcomes: either(
      'výsledek, výsledky, očekávaný výsledek, očekávané výsledky, předpokládané výsledky, výstup, výstupy, očekávané výstupy, očekávaný výstup, předpokládané výstupy, plánované výstupy, výstupy setkání, závěry, závěry a doporučení, doporučení, přínos, přínosy, očekávané přínosy, očekávaný přínos, další kroky, další postup, následné kroky, navazující kroky, co bude následovat, co si odnesete, co se naučíte',
    ),
    format: either(
      'formát, formát akce, formát sekce, formát setkání, forma, forma akce, forma setkání, forma konání, struktura, struktura akce, struktura sekce, struktura setkání, průběh, průběh akce, průběh setkání, průběh sekce, průběh jednání, jak bude setkání probíhat, jak to bude probíhat, jak akce probíhá, způsob práce, způsob jednání, způsob konání, metodika, metodologie, metody, metody práce, pracovní metody, postup práce, organizace práce, pravidla diskuse, pravidla diskuze, pravidla setkání, základní pravidla, jednací řád, modality, technika vedení',
    ),
    speakers: either(
      'řečníci, řečník, řečnice, řečníci a řečnice, hlavní řečníci, přednášející, hlavní přednášející, vystupující, vystoupí, panelisté, panelista, panelistky, členové panelu, účastníci, účastníci panelu, účastníci diskuse, účastníci debaty, účastníci setkání, seznam účastníků, seznam řečníků, moderátor, moderátorka, moderátoři, předsedající, kdo vystoupí, kdo přijde, kdo bude mluvit, na koho se můžete těšit, hosté, naši hosté, hosté večera, lektoři, lektor, lektorka, lektorský tým, tým, realizační tým, organizační tým, organizační výbor, programový výbor, vědecký výbor, členové výboru, porota, medailonky, medailonky řečníků, profily řečníků, o řečnících, o přednášejících, o lektorovi, o lektorce, životopisy',
    ),
    agenda: either(
      'program, program akce, program setkání, program jednání, program sekce, program schůze, program konference, program dne, program semináře, program zasedání, předběžný program, návrh programu, podrobný program, rámcový program, agenda, návrh agendy, pořad jednání, pořad schůze, pořad zasedání, pořad dne, denní pořádek, body jednání, body programu, časový plán, časový harmonogram, časový rozvrh, harmonogram, harmonogram akce, rozvrh, rozvrh dne, rozpis, časový program, scénář akce, plán setkání, plán jednání, plán akce, itinerář',
    ),
    logistics: either(
      'praktické informace, organizační informace, organizační pokyny, organizační záležitosti, organizační zajištění, organizační poznámky, technické informace, technické pokyny, informace pro účastníky, důležité informace, pokyny pro účastníky, logistika, registrace, registrace účastníků, přihlášení, přihlášky, přihláška, jak se přihlásit, jak se registrovat, jak se zúčastnit, jak se připojit, odkaz na připojení, přístup k přenosu, účast na akci, podmínky účasti, vstupné, vložné, účastnický poplatek, kontakt, kontakty, kontaktní informace, kontaktní osoba, kontaktní osoby, kontaktní údaje, místo konání, místo a čas, místo a čas konání, čas a místo, čas a místo konání, datum a místo, datum a místo konání, termín a místo, termín a místo konání, místo a termín, kdy a kde, kde a kdy, kde nás najdete, jak se k nám dostanete, jak se tam dostat, doprava a ubytování, ubytování, ubytování a doprava, občerstvení, přístupnost místa, tlumočení',
    ),
    documents: either(
      'dokumenty, dokument, dokumentace, podkladové dokumenty, podklady, podkladové materiály, materiály, materiály ke stažení, ke stažení, literatura, doporučená literatura, další literatura, použitá literatura, bibliografie, seznam literatury, doporučená četba, k přečtení, četba, odkazy, užitečné odkazy, související odkazy, zdroje informací, zdroje a odkazy, použité zdroje, reference, příloha, přílohy, seznam příloh, další informace, více informací, bližší informace, související dokumenty',
    ),
  },
  questionWords:
    'co, čeho, čemu, čím, o čem, v čem, na čem, k čemu, z čeho, s čím, na co, za co, jak, jakým způsobem, jak moc, jak dlouho, jak často, proč, nač, kdo, koho, komu, kým, o kom, s kým, od koho, pro koho, ke komu, čí, jaký, jaká, jaké, jací, jakého, jakému, jakým, jakou, jakými, jakých, který, která, které, kteří, kterého, kterému, kterým, kterou, kterými, kterých, v jakém, v jaké, v jakých, v čem spočívá, na jaké, na jakém, na jakých, při jakých, za jakých, za jakého, podle jakých, podle jakého, podle čeho, s jakými, s jakým, s jakou, pro jaké, k jakým, k jakému, z jakých, z jakého, o jaké, o jakých, do jaké míry, do jaké, nakolik, kolik, kolika, kolikrát, kde, kam, odkud, kudy, kdy, odkdy, dokdy, od kdy, do kdy, je, jsou, není, nejsou, jsme, jste, byl, byla, bylo, byly, byli, bude, budou, má, mají, máme, máte, mám, měl by, měla by, mělo by, měly by, měli by, měli bychom, mohou, mohl by, mohla by, mohlo by, mohly by, mohli by, mohli bychom, může, můžeme, můžete, lze, dá se, dají se, daří se, existuje, existují, patří, potřebuje, potřebujeme, potřebují, stačí, umí, umíme, víte, víme, ví, chceme, chcete, chce, chtějí, musí, musíme, smí, hrozí, platí, funguje, fungují, dokáže, dokážeme, dokážou, znamená, znamenají, souhlasíte, myslíte, zda, zdali, copak, cožpak, opravdu, skutečně, jde',
  leadIns:
    'otázka, otázky, otázek, otázkám, otázkami, otázkách, budou dotázáni, budou požádáni, jsou žádáni, prosíme, jsou vyzváni, jsou zváni, budou vyzváni, vyzýváme, žádáme, zveme, diskutovat, budeme diskutovat, bude diskutovat, budou diskutovat, prodiskutovat, prodiskutuje, prodiskutujeme, diskusi o, k diskusi, k diskuzi, do diskuse, projednat, projedná, projednáme, projednají, k projednání, zamyslet se, zamyslíme, zamyslí, k zamyšlení, zvážit, zváží, zvážíme, prozkoumat, prozkoumá, prozkoumáme, zkoumat, zabývat se, bude zabývat, budou zabývat, budeme zabývat, zabývá se, věnovat se, bude věnovat, budeme věnovat, věnovat bude, zaměří se, zaměříme se, zaměřit se, dotkne se, dotkneme se, odpovědět, odpoví, odpovíme, odpovídat, odpovědi na, hledat odpovědi, debatovat, budeme debatovat, tematické okruhy, okruhy, okruhům, témata k diskusi, témata k diskuzi, témata diskuse, témata zahrnují, mezi témata, náměty k diskusi, náměty do diskuse, body k diskusi, body k diskuzi, body k projednání, podělte se o, podělit se o, sdílet, vyjádřit se k, řekněte nám',
  announcements:
    'budou dotázáni, budou požádáni, jsou žádáni, prosíme o odpověď, prosíme odpovězte, jsou vyzváni k odpovědi, vyzváni aby odpověděli, následující otázky, následujících otázek, následujícím otázkám, následujícími otázkami, návodné otázky, návodných otázek, vodicí otázky, vodící otázky, klíčové otázky, klíčových otázek, klíčovým otázkám, hlavní otázky, hlavních otázek, otázky k diskusi, otázky k diskuzi, otázky do diskuse, otázky pro diskusi, otázky pro diskuzi, otázky k zamyšlení, otázky k projednání, diskusní otázky, diskuzní otázky, otázky jako, otázky typu, otázek jako, otázkám jako, otázkami jako, otázky například, otázky mimo jiné, ústřední otázka, ústřední otázky, zásadní otázka, zásadní otázky, základní otázka, základní otázky, položíme si otázky, položíme si otázku, klademe si otázky, klademe si otázku, budeme si klást, bude klást, bude hledat odpovědi, budou hledat odpovědi, budeme hledat odpovědi, hledat odpovědi na, hledání odpovědí, pokusíme se odpovědět, pokusí se odpovědět, odpovědět na otázky, odpovědět na následující, odpoví na otázky, odpoví na následující, odpovědi na otázky, odpovědi na následující, zodpovědět, zodpoví, zodpovíme, diskutovat o otázkách, tyto otázky budou, zeptáme se řečníků, zeptáme se panelistů',
  answers:
    'odpovědět na tyto otázky, odpoví na tyto otázky, odpovíme na tyto otázky, odpovědět si na tyto otázky, odpovídat na tyto otázky, odpovědi na tyto otázky, odpověď na tyto otázky, odpovědi na tyto a další otázky, zodpovědět tyto otázky, zodpoví tyto otázky, zodpovíme tyto otázky, na tyto otázky, na tyto a další otázky, na tyto a jiné otázky, na výše uvedené otázky, výše uvedené otázky, výše uvedenými otázkami, výše uvedeným otázkám, výše uvedených otázkách, tyto otázky budou, tyto otázky budeme, tyto otázky bude, těmito otázkami, těmito a dalšími otázkami, těmito a podobnými otázkami, těmto otázkám, těmto a dalším otázkám, o těchto otázkách, o těchto a dalších otázkách, nad těmito otázkami, diskutovat o těchto, diskutovat tyto otázky, prodiskutovat tyto otázky, projednat tyto otázky, projedná tyto otázky, zvážit tyto otázky, zamyslet nad těmito, zabývat těmito, tyto a další otázky, tyto i další otázky, tyto a mnohé další',
  otherQuestions:
    'kontrolní seznam*, checklist*, kontrolní otázky, kontrolních otázek, časté dotazy, častých dotazů, často kladené, často kladených, nejčastější dotazy, nejčastější otázky, otázky a odpovědi, dotazy a odpovědi, faq, dotazník*, anketa, ankety, anketě, anketu, anketní, průzkum, průzkumu, kvíz*, test, testu, testy, testové, zkušební otázky, zkouška, sebehodnocení, sebehodnotící, hodnoticí formulář, hodnotící formulář, hodnoticího formuláře, hodnotícího formuláře, zpětnovazební formulář, evaluační formulář, evaluační dotazník, otázky k rozhovoru, otázky pro rozhovor, otázky do rozhovoru, rozhovor s, řečnická otázka, řečnické otázky, domácí úkol, přihlašovací formulář, registrační formulář',
  eventKinds:
    'dialog, dialogu, dialogy, zasedání, plenární zasedání, plénum, valná hromada, valné hromady, shromáždění, seminář*, webinář*, workshop*, dílna, dílny, tvůrčí dílna, konferenc*, tisková konference, fórum, fóra, fóru, kulatý stůl, kulatého stolu, kulatém stole, panelová diskuse, panelová diskuze, panelové diskuse, panelové diskuze, panelovou diskusi, panel, panelu, diskuse, diskuze, diskusi, diskuzi, diskusní večer, diskusní setkání, diskusní fórum, debata, debaty, debatu, debatní večer, veřejná debata, veřejné projednání, veřejné slyšení, slyšení, beseda, besedy, besedu, přednáška, přednášky, přednášku, cyklus přednášek, setkání, odborné setkání, pracovní setkání, sousedské setkání, schůzka, schůzky, schůzku, schůze, členská schůze, jednání, porada, porady, poradu, konzultace, konzultaci, sympozium, sympozia, sympoziu, symposium, kongres*, sjezd, sjezdu, summit*, kolokvium, kolokvia, školení, kurz, kurzu, kurs, letní škola, zimní škola, masterclass, akce, doprovodná akce, vedlejší akce, doprovodný program, událost, festival*, veletrh*, den otevřených dveří, pracovní skupina, pracovní skupiny, brífink, briefing, koncepční nota, koncepční poznámka, koncepční dokument, koncept akce, pozvánka, informační schůzka, snídaně s, podcast*, epizoda, hackathon*, barcamp, exkurze, vernisáž, strategické setkání, sekce',
  documentNames:
    'koncepční nota, koncepční dokument, program, předběžný program, pozvánka, zápis, tisková zpráva, podklady, pořad jednání',
  byWords:
    'autor, autorka, autoři, napsal, napsala, napsali, připravil, připravila, připravili, vypracoval, vypracovala, vypracovali, zpracoval, zpracovala, zpracovali, sestavil, sestavila, přednáší, od',
  addressees: 'pro, na, k, ke, směrem k, určeno, určená, adresováno, dotaz na, otázka na, otázka pro',
  conjunctions: 'a, i, nebo, či, a také, a dále, spolu s',
  nameLinks: 'z, ze, de, van, von, der, den, bin, ibn, al, el, da, di, du, la, le',
  titles:
    'pan, pana, panu, pánové, pán, paní, slečna, vážený pan, vážená paní, ing, ing. arch, arch, mgr, mgr. et mgr, mga, bc, bca, dr, doktor, doktorka, prof, profesor, profesorka, doc, docent, docentka, mudr, mddr, mvdr, judr, phdr, rndr, rsdr, paeddr, pharmdr, thdr, thlic, icdr, ak. mal, akad, odb. as, phmr, rtdr, j.e, jeho excelence, její excelence, jeho magnificence, jeho eminence, jeho svatost, jeho výsost, ctihodný, mons, otec, velvyslanec, velvyslankyně, soudce, soudkyně, ministr, ministryně, gen, generál, generálmajor, plk, plukovník, pplk, mjr, kpt, kapitán, poručík, sir, lord, lady',
  titlesBehind: 'ph.d, phd, csc, drsc, dsc, th.d, dis, mba, bba, msc, m.sc, ll.m, llm, mpa, dba, fcca',
  positions:
    'ředitel*, generální ředitel, generální ředitelka, výkonný ředitel, výkonná ředitelka, vedoucí, vrchní, bývalý, bývalá, bývalého, úřadující, pověřený, pověřená, zastupující, zástupce, zástupkyně, šéf, šéfa, šéfka, šéfredaktor*, předsed*, místopředsed*, spolupředsed*, prezident, prezidenta, prezidentka, prezidentky, viceprezident*, premiér*, ministr, ministra, ministryně, ministrem, vicepremiér*, tajemník, tajemníka, tajemnice, generální tajemník, generální tajemnice, státní tajemník, primátor*, místostarost*, hejtman*, radní, zastupitel, zastupitele, zastupitelka, zastupitelky, poslanec, poslankyně, poslance, poslanci, senátor*, europoslan*, velvyslanec, velvyslanci, velvyslankyně, konzul, konzulka, atašé, vyslanec, vyslankyně, zmocněnec, zmocněnkyně, komisař*, ombudsman*, guvernér*, profesor*, docent*, přednášející, lektor*, učitel, učitelka, učitelky, pedagog, pedagožka, vychovatel*, děkan*, proděkan*, rektor*, prorektor*, vědec, vědkyně, vědecký pracovník, vědecká pracovnice, výzkumník, výzkumnice, výzkumný pracovník, výzkumná pracovnice, akademik, akademička, doktorand*, student, studenta, studentka, studentky, absolvent*, postdoktorand*, asistent*, manažer*, projektový manažer, koordinátor*, referent*, úředník, úřednice, pracovník, pracovnice, zaměstnanec, zaměstnankyně, poradce, poradkyně, konzultant*, specialist*, odborník, odbornice, expert, expertka, experta, analytik, analytička, ekonom, ekonomka, právník, právnička, advokát*, notář*, soudce, soudkyně, státní zástupce, státní zástupkyně, inženýr, inženýrka, architekt, architektka, urbanista, urbanistka, designér*, vývojář*, programátor*, technik, sociolog, socioložka, politolog, politoložka, psycholog, psycholožka, historik, historička, filozof, filozofka, geograf, geografka, ekolog, ekoložka, biolog, bioložka, statistik, lékař, lékařka, lékaře, primář, primářka, zdravotní sestra, porodní asistentka, farmaceut*, veterinář*, sociální pracovník, sociální pracovnice, zemědělec, zemědělkyně, farmář*, podnikatel, podnikatelka, zakladatel, zakladatelka, spoluzakladatel, spoluzakladatelka, majitel, majitelka, jednatel, jednatelka, partner, společník, člen, členka, člena, členové, představitel, představitelka, reprezentant*, zástupci, delegát*, mluvčí, tiskový mluvčí, tisková mluvčí, novinář, novinářka, redaktor*, publicist*, spisovatel, spisovatelka, autor, autorka, spoluautor*, editor, editorka, režisér*, dramaturg*, umělec, umělkyně, výtvarník, výtvarnice, hudebník, fotograf, fotografka, kurátor*, knihovník, knihovnice, archivář*, muzejník, aktivista, aktivistka, dobrovolník, dobrovolnice, kronikář*, velitel*, garant, garantka, správce, správkyně, pokladník, pokladnice, zpravodaj, zpravodajka, ceo, cto, cfo, starosta, starosty, starostka, starostky, starostovi, starostou, starostové, náměstek, náměstka, náměstkem, náměstkyně, náměstkyní',
  organisations:
    'ministerstv*, univerzit*, vysoká škola, vysoké školy, vysoké učení, fakult*, katedra, katedry, akademi*, akademie věd, ústav, ústavu, institut*, škola, školy, gymnázium, gymnázia, základní škola, mateřská škola, střední škola, asociac*, sdružení, spolek, spolku, svaz, svazu, unie, unií, federac*, konfederac*, komora, komory, hospodářská komora, agentura, agentury, komise, evropská komise, výbor, výboru, síť, sítě, nadac*, nadační fond, fond, fondu, organizac*, nezisková organizace, centrum, centra, středisko, střediska, banka, banky, národní banka, společnost, společnosti, podnik, podniku, s.r.o, z.s, z.ú, o.p.s, p.o, v.v.i, skupina, koncern, konsorci*, aliance, koalice, platforma, iniciativa, hnutí, odbor, odboru, odborová, odborový svaz, oddělení, sekretariát, úřad, úřadu, městský úřad, obecní úřad, krajský úřad, úřad vlády, úřad práce, magistrát*, městská část, městské části, město, obec, kraj, kraje, vláda, vlády, parlament*, poslanecká sněmovna, senát, senátu, zastupitelstv*, soud, soudu, nejvyšší soud, policie, hasičský, inspekce, inspekc*, velvyslanectv*, konzulát*, zastoupení, osn, unesco, unicef, evropská unie, evropské unie, spojených národů, spojené národy, muzeum, muzea, galerie, knihovna, knihovny, divadlo, divadla, nemocnice, klinika, poliklinika, hospic, charita, diecéze, farnost, církev, klub, klubu, liga, družstvo, družstva, nakladatelství, vydavatelství, redakce, rozhlas, televize, observatoř, laboratoř, fundace, mezinárodní federace, národní síť, místní akční skupina, čvut, ujep, spol. s r.o, akciová společnost, rada města, rady města, rada obce, rada kraje, rada vlády, městská rada, obecní rada, národní rada, evropská rada, správní rada, dozorčí rada, bezpečnostní rada',
  units:
    'fakult*, katedra, katedry, ústav, ústavu, odbor, odboru, oddělení, odděl, ministerstv*, sekce ministerstva, děkanát, rektorát, magistrát, krajský úřad, kancelář, sekretariát, výbor',
  isA: 'je, byl, byla, jsou, byli, působí, působí jako, působil, působila, pracuje, pracuje jako, pracoval, pracovala, zastává, zastává funkci, zastává pozici, zastával, zastávala, vede, vedl, vedla, řídí, řídil, řídila, předsedá, stojí v čele, vykonává funkci, zastupuje, reprezentuje, přednáší, vyučuje, učí, učil, učila, vystudoval, vystudovala, studuje, absolvoval, absolvovala, zabývá se, se zabývá, se věnuje, věnuje se, se specializuje, specializuje se, se narodil, se narodila, narodil se, narodila se, patří, založil, založila, stal se, stala se, je jedním, je jednou, má zkušenosti, má na starosti, získal, získala, odborně se, dlouhodobě se',
  interpretation: 'tlumočení, tlumoč*, překlad*',
  speaks:
    'vystoupí, vystoupí s, vystupuje, vystupují, bude hovořit, bude mluvit, budou hovořit, promluví, hovoří, mluví, přednese, přednesou, přednáší, bude přednášet, představí, představí se, představuje, představují, bude prezentovat, prezentuje, prezentují, odprezentuje, seznámí, seznámí s, podělí se, podělí se o, se podělí, sdílí, bude sdílet, bude moderovat, moderuje, moderují, povede, povedou, vede, bude předsedat, předsedá, zahájí, zahajuje, otevře, uvede, uvádí, uvítá, přivítá, pozdraví, uzavře, zakončí, shrne, vysvětlí, vysvětluje, objasní, ukáže, ukazuje, předvede, popíše, přiblíží, nastíní, zhodnotí, rozebere, bude diskutovat, diskutuje, debatuje, bude debatovat, odpoví, odpoví na, bude odpovídat, se zaměří, zaměří se, se bude věnovat, bude se věnovat, bude se zabývat, okomentuje, komentuje, vypráví, bude vyprávět, pohovoří, pohovoří o, zazní, zúčastní se, se zúčastní, bude tlumočit',
  takesPlace:
    'se uskuteční, uskuteční se, uskuteční, se bude konat, bude se konat, budou se konat, se budou konat, se koná, koná se, konají se, se konají, konaný, konaná, konané, konaného, konanou, konat se bude, konat bude, konal se, konala se, konalo se, proběhne, proběhnou, probíhá, probíhají, bude probíhat, budou probíhat, bude uspořádán, bude uspořádána, bude uspořádáno, je naplánován, je naplánována, je naplánováno, je plánován, je plánována, je plánováno, plánujeme, se sejde, se sejdou, sejde se, sejdou se, sejdeme se, se sejdeme, se setká, se setkají, setkáme se, se setkáme, zasedá, zasedne, zveme vás, vás zveme, srdečně zveme, srdečně vás zveme, zve vás, vás zve, dovoluje pozvat, dovolujeme si vás pozvat, dovoluje si vás pozvat, máme tu čest pozvat, přijďte, přijďte na, přijďte do, připojte se, těšíme se na vás, uvidíme se, začíná, začne, začínáme, se odehraje, odehraje se, bude vysílán, bude vysílána, bude vysíláno, bude hostit, hostí, se svolává',
  organisedBy:
    'pořádá, pořádají, pořádaný, pořádaná, pořádané, pořádaného, pořádanou, pořádaném, pořádán, pořádána, pořádáno, je pořádán, je pořádána, je pořádáno, společně pořádají, pořádaný společně, pořádaná společně, spolupořádá, spolupořádají, spolupořádaný, spolupořádaná, organizuje, organizují, organizovaný, organizovaná, organizované, organizovaného, organizovanou, organizován, organizována, organizováno, je organizován, je organizována, je organizováno, společně organizují, uspořádal, uspořádala, uspořádalo, uspořádali, uspořádá, uspořádají, pořadatelem je, pořadateli jsou, organizátorem je, organizátory jsou, hostitelem je, hostí, svolává, svolaný, svolaná, svolané, svolal, svolala, ve spolupráci s, ve spolupráci se, za spolupráce s, v partnerství s, společně s, společně se, za podpory, s podporou, pod záštitou, z iniciativy, na pozvání, připravuje, připravují, zajišťuje, zajišťují, zaštiťuje, realizuje',
  placeLinks:
    'v, ve, na, u, při, do, v sále, v budově, v prostorách, v prostoru, v místnosti, v areálu, v sídle, na půdě, na adrese, nedaleko',
  places:
    'sál, sálu, sále, velký sál, malý sál, aula, aule, auditorium, auditoriu, místnost, místnosti, zasedací místnost, zasedací místnosti, zasedačka, zasedačce, učebna, učebně, posluchárna, posluchárně, kancelář č, hotel, hotelu, hostinec, restaurace, restauraci, kavárna, kavárně, čajovna, budova, budově, pavilon, pavilonu, areál, areálu, kampus*, patro, patře, poschodí, přízemí, podlaží, suterén, ulice, ulici, ul, náměstí, nám, tř, nábřeží, nábř, bulvár, alej, sídliště, palác, paláci, zámek, zámku, hrad, hradu, radnice, radnici, nová radnice, městský úřad, obecní úřad, kulturní dům, kulturním domě, kulturní centrum, kulturním centru, kulturák, komunitní centrum, komunitním centru, obecní dům, lidový dům, národní dům, dům dětí, dům kultury, domě kultury, konferenční centrum, konferenčním centru, kongresové centrum, kongresovém centru, výstaviště, výstavišti, sokolovna, sokolovně, tělocvična, tělocvičně, divadlo, divadle, kino, kině, muzeum, muzeu, galerie, galerii, knihovna, knihovně, klubovna, klubovně, ateliér, studio, studiu, foyer, vestibul, salonek, salonku, salónek, sídlo, sídle, ústředí, věž, park, parku, zahrada, zahradě, stadion, stadionu, hřiště, kostel, kostele, kaple, loft, coworking*, psč, sportovní hala, sportovní hale, městská hala, městské hale',
  online:
    'online, on-line, virtuálně, virtuální, virtuálního, virtuálním, distančně, distanční, distanční formou, na dálku, dálkově, vzdáleně, prostřednictvím videokonference, videokonference, videokonferenci, videokonferenčně, telekonference, telekonferenci, webová konference, přes internet, na internetu, zoom, zoomu, přes zoom, microsoft teams, ms teams, teams, webex, google meet, jitsi, živý přenos, živé vysílání, živě online, přímý přenos, stream, livestream, streamováno, hybridní, hybridně, hybridní formou, hybridní formě, youtube',
  otherDates:
    'uzávěrka, uzávěrky, uzávěrku, termín registrace, termín přihlášení, termín odevzdání, konečný termín, nejzazší termín, lhůta, lhůty, lhůtě, deadline, zveřejněno, zveřejněna, zveřejněn, publikováno, publikován, vloženo, vyvěšeno, sejmuto, vydáno, vydána, vydán, vydaná, vydaný, nejpozději, nejpozději do, do konce, registrace, registrujte, registrovat, registrujte se, registraci, přihlaste, přihlaste se, přihlásit, přihlášky, přihlášku, přihlášení, zápis do, potvrďte, potvrzení účasti, odpovězte, zašlete, zasílejte, zaslat, zaslání, odevzdat, odevzdání, podání, podat, rsvp, aktualizováno, aktualizován, aktualizována, poslední aktualizace, upraveno, změněno, revidováno, přijato, přijat, přijata, přijatý, přijatá, přijaté, schváleno, schválen, schválena, schválený, schválená, podepsáno, podepsána, účinnost, nabývá účinnosti, v platnosti, vstoupil v platnost, vstoupila v platnost, platnost, platí do, platné do, vyprší, od roku, založen, založena, založeno, založil, založila, vznikl, vznikla, vzniklo, zřízen, zřízena, zahájen v, ze dne, zvýhodněné, zvýhodněná cena, early bird, sleva do, návrhy do, návrhy zasílejte, abstrakty do, výzva k, splatnost',
  breaks:
    'přestávka, přestávky, přestávku, krátká přestávka, kávová přestávka, přestávka na kávu, přestávka na oběd, polední přestávka, obědová přestávka, coffee break, káva, čaj, káva a čaj, pauza, oběd, obědová pauza, večeře, slavnostní večeře, společná večeře, snídaně, pracovní snídaně, pracovní oběd, občerstvení, malé občerstvení, raut, recepce, číše vína, přípitek, koktejl, banket, registrace, registrace účastníků, prezence, prezence účastníků, příchod, příchod účastníků, příchod hostů, uvítání, přivítání, přivítání účastníků, uvítání účastníků, úvod, úvodní slovo, zahájení, slavnostní zahájení, zahájení konference, závěr, závěrečné slovo, ukončení, zakončení, slavnostní zakončení, ukončení konference, shrnutí a závěr, networking, neformální setkání, neformální diskuse, volná diskuse, volný program, volná zábava, kulturní program, společné foto, společná fotografie, fotografování, prohlídka, odjezd, odchod',
  sessions:
    'sekce, zasedání, jednání, panel, blok, schůze, setkání, seminář, workshop, přednáška, lekce, schůzka, session, beseda, díl',
  toBeConfirmed:
    'bude potvrzeno, bude potvrzen, bude potvrzena, budou potvrzeni, budou potvrzeny, k potvrzení, čeká na potvrzení, čeká se na potvrzení, v jednání, v řešení, nepotvrzeno, nepotvrzen, nepotvrzena, zatím nepotvrzeno, dosud nepotvrzeno, bude upřesněno, bude upřesněn, bude upřesněna, budou upřesněny, bude upřesněno později, upřesníme, upřesníme později, k upřesnění, bude oznámeno, bude oznámen, bude oznámena, bude oznámeno později, oznámíme, oznámíme později, bude sděleno, bude doplněno, bude doplněn, bude doplněna, k doplnění, doplníme, bude určeno, bude určen, bude určena, bude stanoveno, bude stanoven, bude stanovena, bude rozhodnuto, bude vybráno, bude zveřejněno, bude zveřejněno později, zatím není znám, zatím není známa, zatím není známo, zatím neznámý, není znám, není známo, neznámo, neuvedeno, neurčeno, žádný, žádná, žádné, není, není k dispozici, n/a, nevztahuje se, netýká se, tbc, tba, tbd',
  decorative:
    'dekorativní, dekorativní obrázek, čistě dekorativní, ozdobný, ozdobný obrázek, dekorativni, dekorativni obrazek, jen ozdoba, pouze dekorace',
  sessionFacts:
    'údaje o sekci, údaje o zasedání, údaje o setkání, údaje o akci, údaje o jednání, údaje o schůzce, fakta o sekci, fakta o zasedání, fakta o setkání, fakta o akci, základní údaje o zasedání, základní údaje o akci, základní údaje o setkání, data sekce, informační karta zasedání',
  marks: {
    question: 'otázka, hlavní otázka, návodná otázka, klíčová otázka, vodicí otázka, je to otázka',
    notQuestion:
      'není otázka, není to otázka, toto není otázka, ne otázka, žádná otázka, neotázka, bez otázky',
    heading:
      'nadpis, titulek, podnadpis, mezititulek, název oddílu, nadpis oddílu, název části, nadpis části, je to nadpis',
    text: 'text, prostý text, běžný text, základní text, text odstavce, odstavec, je to text',
  },
  statuses:
    'návrh, návrh dokumentu, první návrh, pracovní návrh, revidovaný návrh, koncept, pracovní verze, pracovní znění, pracovní dokument, předběžný, předběžná, předběžné, předběžná verze, předběžné znění, předběžný návrh, prozatímní, prozatímní verze, prozatímní znění, konečný, konečná, konečné, konečná verze, konečné znění, finální, finální verze, finální znění, definitivní, definitivní verze, revidovaný, revidovaná, revidované, revidovaná verze, revidované znění, upravený, upravená, upravená verze, opravená verze, aktualizovaná verze, předběžný výtisk, neredigovaný, neredigovaná, neredigovaná verze, bez jazykové úpravy, neoficiální překlad, k připomínkám, k připomínkování, k připomínkovému řízení, k vyjádření, ke schválení, k projednání, schválený, schválená, schválené, schváleno, přijatý, přijatá, přijato, originál, původní znění, důvěrné, interní, pro vnitřní potřebu, draft',
  checkAgainstDelivery:
    'platí mluvené slovo, platí pronesené slovo, rozhodující je pronesené znění, rozhodující je přednesený text, závazné je mluvené slovo, platí přednesené znění, platí pouze přednesený text, ověřte podle skutečného projevu, nutno porovnat s předneseným projevem',
  languageNames: {
    en: 'angličtina, angličtině, angličtiny, angličtinu, angličtinou, anglicky, anglický, anglická, anglické, anglického, anglickém, aj',
    fr: 'francouzština, francouzštině, francouzštiny, francouzštinu, francouzštinou, francouzsky, francouzský, francouzská, francouzské',
    es: 'španělština, španělštině, španělštiny, španělštinu, španělštinou, španělsky, španělský, španělská, španělské',
    pt: 'portugalština, portugalštině, portugalštiny, portugalštinu, portugalsky, portugalský',
    de: 'němčina, němčině, němčiny, němčinu, němčinou, německy, německý, německá, německé, nj',
    it: 'italština, italštině, italštiny, italštinu, italsky, italský',
    ru: 'ruština, ruštině, ruštiny, ruštinu, ruštinou, rusky, ruský, ruská, ruské',
    ar: 'arabština, arabštině, arabštiny, arabštinu, arabsky, arabský',
    zh: 'čínština, čínštině, čínštiny, čínštinu, čínsky, čínský, mandarínština, mandarínštině',
    ja: 'japonština, japonštině, japonštiny, japonštinu, japonsky, japonský',
    ko: 'korejština, korejštině, korejštiny, korejštinu, korejsky, korejský',
    nl: 'nizozemština, nizozemštině, nizozemštiny, nizozemštinu, nizozemsky, nizozemský, holandština, holandštině, holandsky, vlámština, vlámštině',
    cs: 'čeština, češtině, češtiny, češtinu, češtinou, česky, český, česká, české, českého, českém, čj',
    tr: 'turečtina, turečtině, turečtiny, turečtinu, turecky, turecký',
  },
  stopWords:
    'na, se, je, že, pro, jsou, které, který, která, jako, nebo, při, ze, bude, budou, aby, také, od, k, v, s, z, jejich, této, tento, podle, mezi',
  audiences: {
    moderator: `${inflect('moderátor', man)}, moderátoři, ${inflect('moderátor', woman)}, ${inflect('facilitátor', man)}, facilitátoři, ${inflect('facilitátor', woman)}, předsedající, předsedajícího, předsedajícímu, předsedajícím, předsedajících, předsedajícími, ${inflect('předsed', 'a y ovi u o ou ové ů ům ech')}, ${inflect('předsedkyn', 'ě i í ím ích ěmi ě')}, ${inflect('spolupředsed', 'a y ovi u ou ové ů ům ech')}`,
    speaker: `${inflect('řečník', man)}, řečníci, řečnících, ${inflect('řečn', womanIce)}, přednášející, přednášejícího, přednášejícímu, přednášejícím, přednášejících, přednášejícími, vystupující, vystupujícího, vystupujícímu, vystupujícím, vystupujících, vystupujícími, ${inflect('panelist', 'a y ovi u ou é ů ům ech')}, ${inflect('panelist', woman)}, ${inflect('mluvčí', '- ho mu m ch mi')}, ${inflect('prezentující', '- ho mu m ch mi')}`,
    principal: `${inflect('představen', 'ý á é ého ému ém ým ou í ých ými')}, ${inflect('ministr', man)}, ministři, ${inflect('ministryn', 'ě i í ím ích ěmi')}, ${inflect('šéf', man)}, ${inflect('šéf', woman)}, ${inflect('vedoucí', '- ho mu m ch mi')}, nadřízený, nadřízené, nadřízeného, nadřízenému, nadřízená, nadřízenou`,
    participant: `${inflect('účastník', man)}, účastníci, účastnících, ${inflect('účastn', womanIce)}, ${inflect('delegát', man)}, delegáti, ${inflect('delegát', woman)}, ${inflect('posluchač', '- e i ovi em ů ům ích')}, ${inflect('posluchač', woman)}`,
    interpreter: `${inflect('tlumočník', man)}, tlumočníci, tlumočnících, ${inflect('tlumočn', womanIce)}`,
    rapporteur: `${inflect('zpravodaj', '- e i ovi em ové ů ům ích')}, ${inflect('zpravodaj', woman)}, ${inflect('zapisovatel', '- e i ovi em é ů ům ích')}, ${inflect('zapisovatel', woman)}`,
  },
  only: 'pouze, jen, jenom, výhradně, výlučně, jedině, toliko',
  markLinks:
    'pro, a, nebo, i, k, ke, na, do, potřebu, potřeby, určeno, určené, určený, určená, vyhrazeno, vyhrazené, vyhrazený, vyhrazena, je, sekce, zasedání, setkání, jednání, schůze, oči, interní, důvěrné',
}
