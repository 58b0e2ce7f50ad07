import type { WordList } from './words.ts'

export const it: WordList = {
  code: 'it',
  script: 'Latin',
  months: [
    'gennaio',
    'febbraio',
    'marzo',
    'aprile',
    'maggio',
    'giugno',
    'luglio',
    'agosto',
    'settembre',
    'ottobre',
    'novembre',
    'dicembre',
  ],
  shortMonths: [
    'gen, genn',
    'feb, febb',
    'mar',
    'apr',
    'mag, magg',
    'giu',
    'lug',
    'ago',
    'set, sett',
    'ott',
    'nov',
    'dic',
  ],
  weekdays: [
    'lunedì, lunedi, lun',
    'martedì, martedi',
    'mercoledì, mercoledi, mer',
    'giovedì, giovedi, gio',
    'venerdì, venerdi, ven',
    'sabato, sabati, sab',
    'domenica, domeniche, dom',
  ],
  dateLinks: 'di, del, il, dell',
  rangeLinks: 'a, al, alle, e, fino a, fino al, fino alle, sino al, sino alle',
  timeLinks:
    'dalle, dall, alle, all, ore, ora, h, dal, al, il, i, l, di, del, della, tra, fra, fino, partire, giorno, giorni, ora locale, ore locali, locale, inizio, fine, orario, circa',
  am: 'del mattino, di mattina, della mattina',
  pm: 'del pomeriggio, di pomeriggio, di sera, della sera',
  noon: 'mezzogiorno',
  midnight: 'mezzanotte',
  clockHours: 'h',
  clockMinutes: '',
  hours: 'ora, ore, h, hrs',
  minutes: 'minuto, minuti, min, mins',
  roles: {
    moderator:
      'moderatore, moderatrice, moderatori, moderatrici, moderatore/moderatrice, moderatore/trice, co-moderatore, co-moderatrice, comoderatore, comoderatrice, moderazione, modera, moderano, moderato da, moderata da, facilitatore, facilitatrice, facilitatori, facilitatrici, facilitazione, facilita, facilitato da, facilitata da, conduttore, conduttrice, conduttori, conduce, conducono, condotto da, condotta da, animatore, animatrice, animatori, animato da, coordina il dibattito, coordinatore del dibattito, maestro di cerimonie',
    speaker:
      'relatore, relatrice, relatori, relatrici, relatori e relatrici, relatore/relatrice, relatore/trice, relatore principale, relatrice principale, relatori principali, relazione di, relazioni di, relazione introduttiva, relazioni, oratore, oratrice, oratori, oratrici, conferenziere, conferenziera, conferenzieri, speaker, keynote, keynote speaker, interviene, intervengono, interventi, intervento, intervento di, interventi di, interverranno, interverrà, presentatore, presentatrice, presentatori, presentato da, presentata da, presentazione di, presenta, presentano, introduce, introducono, introduzione di, saluti, saluti di, saluti istituzionali, saluti introduttivi, saluto di benvenuto, indirizzi di saluto, apertura dei lavori, apre i lavori, discorso di apertura, discorso di chiusura, osservazioni introduttive, osservazioni conclusive, conclude, concludono, conclusioni di, ospite, ospiti, ospite speciale, ospiti speciali, invitato, invitata, invitati, formatore, formatrice, formatori, formatrici, docente, docenti, istruttore, istruttrice, istruttori, autore, autrice, autori, autrici, con, con la partecipazione di, partecipano, parteciperanno, interverra, aperto da, aperta da, inaugurato da, inaugurata da',
    chair:
      'presidente, presidentessa, presidenti, presidenza, copresidente, copresidenti, copresidenza, co-presidente, co-presidenti, vicepresidente, presiede, presiedono, presieduto da, presieduta da, copresieduto da, copresieduta da, presidente di sessione, presidente della sessione, presidente di seduta, presidente della seduta, presidenza della sessione, chair, chairperson',
    panellist:
      'panelist, panelists, partecipanti al panel, membri del panel, componenti del panel, panel, discussant, discutente, discutenti, commentatore, commentatrice, commentatori, ne discutono, ne discute, ne parlano, dialogano, dialoga con, partecipanti alla tavola rotonda, tavola rotonda con',
    rapporteur:
      'verbalizzante, verbalizzanti, verbalizzatore, verbalizzatrice, segretario verbalizzante, segretaria verbalizzante, segretario, segretaria, segretario di seduta, segretaria di seduta, rapporteur, redattore del verbale, redattrice del verbale, verbale a cura di, presa di appunti, estensore del verbale',
    host: 'padrone di casa, padrona di casa, padroni di casa, ospitante, ospitanti, ente ospitante, istituzione ospitante, ospitato da, ospitata da, host, co-host, accolto da, accolta da',
    organiser:
      'punto focale, punti focali, referente, referenti, referente della sessione, referenti della sessione, responsabile, responsabili, responsabile della sessione, responsabili della sessione, responsabile scientifico, responsabile scientifica, capofila, coordinatore, coordinatrice, coordinatori, coordinatrici, coordinamento, coordinamento scientifico, coordina, coordinano, coordinato da, coordinata da, guidato da, guidata da, diretto da, diretta da, curatore, curatrice, curatori, curatrici, a cura di, cura, proponente, proponenti, proposto da, proposta da, promotore, promotrice, convocato da, convocata da, organizzatore della sessione, organizzatrice della sessione, organizzatori della sessione, persona di contatto, persona di riferimento, persone di riferimento',
    partner:
      'partner, partners, partenariato, partenariati, sponsor, sponsors, sponsorizzato da, sponsorizzata da, co-sponsor, sostenitore, sostenitori, sostenuto da, sostenuta da, con il sostegno di, con il contributo di, con il supporto di, con il patrocinio di, patrocinio, patrocini, patrocinato da, patrocinata da, in collaborazione con, in cooperazione con, in partnership con, in partenariato con, in associazione con, collaborano, media partner',
    participant:
      'partecipante, partecipanti, presente, presenti, assente, assenti, assenti giustificati, assente giustificato, giustificati, intervenuti, delegato, delegata, delegati, delegate, uditori, iscritti',
    interpreter:
      'interprete, interpreti, interpretariato a cura di, interpretazione a cura di, interpretazione di, traduttore, traduttrice, traduttori, traduttrici',
    team: 'squadra, gruppo di lavoro, staff, team, membri del team, membri del gruppo, comitato, comitati, membri del comitato, componenti del comitato, comitato organizzatore, comitato scientifico, comitato di programma, comitato promotore, comitato direttivo, segreteria organizzativa, segreteria scientifica, membri, membro, componenti, persone, personale, esperti, esperte, esperto, esperta, segreteria',
  },
  roleVerbs:
    'modera, moderano, facilita, facilitano, interviene, intervengono, conduce, conducono, introduce, introducono, partecipa, partecipano, coordina',
  fields: {
    kicker:
      'occhiello, soprattitolo, serie, ciclo, rassegna, evento, tipo di sessione, tipo di evento, tipologia, tipologia di evento, tipologia di sessione, tipo di incontro, tipo di attività, tipo di riunione, tipo di attivita',
    title:
      "titolo, titolo della sessione, titolo dell'evento, titolo dell'incontro, titolo del workshop, titolo del convegno, titolo della riunione, titolo dell'attività, nome della sessione, nome dell'evento, denominazione, sessione, tema, tema della sessione, argomento, oggetto, titolo dell'attivita",
    date: "data, date, giorno, giorni, data della sessione, data dell'evento, data dell'incontro, data della riunione, data di inizio, data inizio, data di svolgimento",
    endDate: 'data di fine, data fine, data finale, data di chiusura, data di conclusione, data di termine',
    time: "ora, ore, orario, orari, orario della sessione, orario dell'evento, orario della riunione, ora della sessione, fascia oraria",
    start:
      'inizio, ora di inizio, ora inizio, orario di inizio, orario inizio, inizia alle, dalle, dalle ore, a partire dalle, inizio lavori, inizio dei lavori, inizio sessione',
    end: 'fine, ora di fine, ora fine, orario di fine, orario fine, termine, termina alle, alle ore, fino alle, fine lavori, fine dei lavori, fine sessione',
    dateTime:
      'quando, data e ora, data e ore, data & ora, date e orari, data/ora, data e orario, data e orari, giorno e ora, giorni e orari, giorno e orario, ora e data',
    duration: 'durata, durata della sessione, durata prevista, durata totale, durata complessiva',
    timeZone: 'fuso orario, fusi orari, fuso',
    venue:
      "luogo, luoghi, luogo della sessione, luogo dell'evento, luogo della riunione, luogo dell'incontro, luogo di svolgimento, luogo e sala, luogo/sala, sede, sede dell'evento, sede di svolgimento, sala, sala riunioni, aula, dove, indirizzo, ubicazione, località, spazio, location, localita",
    organiser:
      'organizzatore, organizzatrice, organizzatori, organizzatrici, organizzatore/i, organizzatore(i), organizzato da, organizzata da, organizzati da, organizzate da, organizza, organizzano, organizzazione, co-organizzatore, co-organizzatori, coorganizzatori, co-organizzato da, co-organizzata da, coorganizzato da, organizzato congiuntamente da, organizzata congiuntamente da, promosso da, promossa da, promotori, ente organizzatore, enti organizzatori, ente promotore, enti promotori, ente proponente, organizzazione responsabile, organizzazione capofila',
    languages:
      "lingua, lingue, lingua/e, lingua di lavoro, lingue di lavoro, lingua della sessione, lingue della sessione, lingua dell'evento, interpretazione, interpretazione simultanea, interpretariato, traduzione simultanea, traduzione",
    documents:
      'documenti, documento, documenti di riferimento, documento di riferimento, documenti di lavoro, documento di lavoro, documenti di base, documenti preparatori, documentazione, allegato, allegati',
    contact:
      'contatto, contatti, persona di contatto, persona di riferimento, punto di contatto, recapito, recapiti, info, per informazioni, per info, info e contatti, informazioni e contatti, posta elettronica, e-mail, email, mail, telefono, tel, pec',
    symbol:
      'sigla, codice, codice documento, codice del documento, riferimento, rif, protocollo, prot, n. protocollo, numero di protocollo, numero del documento, numero documento, n. documento, n° documento, simbolo del documento',
    version: 'versione, versione del documento, versione della bozza, revisione',
    versionDate:
      'data della versione, data versione, data di questa versione, aggiornato, aggiornata, aggiornato al, aggiornata al, aggiornato il, aggiornamento, ultimo aggiornamento, ultima modifica, ultima revisione, data di aggiornamento, data di revisione, versione del',
    status: 'stato, stato del documento, stato documento, status',
    embargo:
      'embargo, sotto embargo, sotto embargo fino al, sotto embargo fino alle, embargo fino al, embargo fino alle, da non diffondere prima del, da non pubblicare prima del, non diffondere prima del',
    distribution:
      'distribuzione, diffusione, classificazione, classifica, livello di diffusione, riservatezza',
    deadline:
      'scadenza, scadenze, data di scadenza, data scadenza, termine ultimo, termine di iscrizione, termine per le iscrizioni, termine iscrizioni, scadenza iscrizioni, scadenza per le iscrizioni, chiusura iscrizioni, chiusura delle iscrizioni, iscrizioni entro, iscrizioni entro il, iscrizione entro, iscrizione entro il, iscrizioni fino al, iscriversi entro il, registrarsi entro il, entro, entro il, conferma entro, confermare entro il, rsvp, rsvp entro, r.s.v.p, pubblicato, pubblicata, pubblicato il, data di pubblicazione, scade il',
  },
  columns: {
    name: 'nome, nomi, nome e cognome, cognome e nome, nominativo, nominativi, cognome, relatore, relatrice, relatori, relatrici, relatore/relatrice, oratore, oratori, panelist, chi, persona, persone, partecipante, partecipanti, docente, responsabile, responsabili, con',
    role: 'ruolo, ruoli, funzione, funzioni, ruolo nella sessione, in qualità di, qualità, in qualita di, qualita',
    affiliation:
      'affiliazione, ente, ente di appartenenza, appartenenza, organizzazione, organizzazioni, organismo, istituzione, istituzioni, istituto, struttura, azienda, società, carica, qualifica, posizione, incarico, titolo, ente/ruolo, organizzazione/carica, carica e organizzazione, paese, provenienza, biografia, bio, profilo, dettagli, societa',
    language: "lingua, lingue, lingua dell'intervento",
    slot: 'tempo di parola, tempo assegnato, turno, turno di parola, tempo di intervento, slot',
    contact:
      'contatto, contatti, recapito, recapiti, e-mail, email, mail, posta elettronica, telefono, tel, cellulare, cell',
    date: 'data, date, giorno, giorni',
    time: 'ora, ore, orario, orari, quando, inizio, dalle, fascia oraria',
    duration: 'durata, minuti, tempo, tempi',
    item: "punto, punti, attività, programma, tema, temi, argomento, argomenti, sessione, sessioni, punto all'ordine del giorno, punti all'ordine del giorno, ordine del giorno, o.d.g, odg, agenda, cosa, che cosa, oggetto, titolo, titolo dell'intervento, descrizione, contenuto, contenuti, intervento, interventi, fase, segmento, scaletta, attivita",
    symbol: 'sigla, codice, riferimento, rif, protocollo, numero',
    document: 'documento, documenti, titolo del documento, nome del documento, allegato',
    status: 'stato, status',
  },
  headings: {
    background:
      "contesto, contesto generale, introduzione, premessa, presentazione, panoramica, quadro generale, quadro di riferimento, inquadramento, sintesi, riassunto, sommario, abstract, motivazione, motivazioni, problematica, problema, il problema, antefatti, descrizione, descrizione della sessione, descrizione dell'evento, informazioni sull'evento, di cosa si tratta, cenni storici, razionale, background",
    objectives:
      "obiettivo, obiettivi, obiettivo generale, obiettivi specifici, obbiettivo, obbiettivi, scopo, scopi, finalità, fini, fine dell'incontro, intenti, finalita",
    questions:
      'domanda, domande, domande guida, domande orientative, quesito, quesiti, interrogativi, questioni, questioni da discutere, questioni da affrontare, punti di discussione, punti da discutere, punti per la discussione, temi di discussione, temi per la discussione, temi da discutere, temi da affrontare, argomenti di discussione, spunti di riflessione, spunti per la discussione, spunti di discussione, tracce di discussione',
    outcomes:
      'risultato, risultati, risultati attesi, risultati previsti, esito, esiti, esiti attesi, prodotti, prodotti attesi, output, deliverable, ricadute, ricadute attese, prossimi passi, passi successivi, prossime tappe, seguiti, follow-up, conclusioni, conclusioni attese, raccomandazioni, impatto atteso',
    format:
      'formato, struttura, modalità, modalità di svolgimento, metodologia, metodo, metodi di lavoro, svolgimento, articolazione, regole di funzionamento, come funziona, come si svolge, regole del gioco, regole di base, organizzazione dei lavori, format, modalita, modalita di svolgimento',
    speakers:
      'relatore, relatrice, relatori, relatrici, oratori, oratrici, conferenzieri, panelist, partecipanti, moderatore, moderatrice, moderatori, moderazione, intervengono, interventi, interverranno, ospiti, docenti, formatori, presidenza, chi parlerà, chi interviene, comitato, comitato scientifico, comitato organizzatore, speaker, chi parlera',
    agenda:
      'ordine del giorno, programma, programma provvisorio, programma preliminare, programma della giornata, agenda, scaletta, calendario, cronoprogramma, orario, orari, odg, o.d.g, tabella di marcia, piano della sessione',
    logistics:
      "logistica, informazioni pratiche, informazioni logistiche, informazioni generali, informazioni utili, info pratiche, note organizzative, note pratiche, aspetti pratici, aspetti logistici, dettagli dell'evento, luogo, sede, iscrizione, iscrizioni, registrazione, modalità di iscrizione, modalità di partecipazione, come partecipare, come iscriversi, come arrivare, come raggiungerci, come collegarsi, come accedere, contatto, contatti, accesso, dati di collegamento, link di collegamento, dove e quando, quando e dove, modalita di iscrizione, modalita di partecipazione",
    documents:
      'documento, documenti, documentazione, riferimento, riferimenti, riferimenti bibliografici, bibliografia, risorsa, risorse, lettura, letture, letture consigliate, letture di approfondimento, materiale, materiali, materiali di supporto, materiale didattico, allegato, allegati, link, link utili, collegamenti utili, approfondimenti, per approfondire, per saperne di più, ulteriori informazioni, maggiori informazioni, per saperne di piu',
  },
  questionWords:
    "che, che cosa, cosa, cos'è, cosa possiamo, cosa significa, come, come mai, com'è, perché, perche, perchè, chi, chi sono, di chi, a chi, con chi, per chi, da chi, quale, quali, qual, qual è, quali sono, dove, dov'è, da dove, verso dove, fin dove, quando, da quando, fino a quando, quanto, quanta, quanti, quante, quant'è, in che modo, in che misura, in quale misura, in quale modo, in quali, in quale, in che, in cosa, fino a che punto, fino a quale punto, a che, a che punto, a che cosa, a cosa, a quale, a quali, a quali condizioni, di che, di che cosa, di cosa, di quale, di quali, da che, da che cosa, da quale, da quali, con che, con quale, con quali, con quali strumenti, per quale, per quali, per quale motivo, per che cosa, su che, su cosa, su quale, su quali, secondo quali, attraverso quali, tra quali, sotto quali, verso quale, entro quali, è possibile, è necessario, è giusto, è sufficiente, è opportuno, è ancora, c'è, ci sono, esiste, esistono, possiamo, può, possono, potrebbe, potrebbero, potremmo, dobbiamo, dovremmo, dovrebbe, dovrebbero, ha senso, vale la pena, si può, si possono, si deve, bisogna, basta, pensate, ritenete, secondo voi, secondo lei, e come, e quali, deve essere",
  leadIns:
    'domanda, domande, quesiti, interrogativi, questioni, saranno invitati a, saranno invitate a, sono invitati a, sono invitate a, verrà chiesto, sarà chiesto, si chiederà, verrà chiesto loro, verranno poste, punti di discussione, punti da discutere, temi di discussione, temi da affrontare, temi da discutere, argomenti di discussione, spunti di riflessione, spunti per la discussione, possibili temi, rispondere, esplorare, esplorerà, esploreranno, discutere, discuterà, discuteranno, si discuterà, saranno discussi, saranno discusse, dibattere, si dibatterà, esaminare, esaminerà, esamineranno, analizzare, analizzerà, analizzeranno, affrontare, affronterà, affronteranno, saranno affrontati, saranno affrontate, si affronteranno, approfondire, approfondirà, approfondiranno, considerare, riflettere, rifletterà, rifletteranno, si rifletterà, interrogarsi, ci interrogheremo, si interrogherà, confrontarsi su, si confronteranno, ci confronteremo, trattare, si tratterà di, condividere, condividete, per riflettere, tra i temi, tra gli argomenti',
  announcements:
    'verrà chiesto, sarà chiesto, si chiederà, saranno interrogati, seguenti domande, domande seguenti, domande che seguono, seguenti quesiti, seguenti interrogativi, seguenti questioni, domande guida, domande-guida, domande orientative, domande stimolo, domande chiave, domande-chiave, domande principali, principali domande, domande per la discussione, domande per il dibattito, domande per la riflessione, domande di discussione, domande da discutere, questioni da discutere, queste domande guideranno, queste domande orienteranno, domande che guideranno, domande quali, domande come, domande del tipo, invitati a rispondere, invitate a rispondere, risponderanno alle domande, risponderanno alle seguenti, rispondere alle seguenti, seguente domanda, seguente quesito, domande saranno poste, domande che verranno poste, saranno poste le seguenti, verranno poste le seguenti, chiederemo ai relatori, chiederemo agli ospiti, intorno a tre domande',
  answers:
    'rispondere a queste domande, rispondere a tali domande, rispondere a questi interrogativi, rispondere a questi quesiti, rispondere a queste questioni, risponderanno a queste domande, risponderà a queste domande, rispondono a queste domande, risposta a queste domande, risposte a queste domande, risposta a questi interrogativi, rispondere alle domande precedenti, rispondere alle domande di cui sopra, queste domande, tali domande, queste e altre domande, queste ed altre domande, questi interrogativi, questi e altri interrogativi, questi quesiti, tutte queste domande, le domande precedenti, domande precedenti, domande di cui sopra, domande sopra elencate',
  otherQuestions:
    "lista di controllo, elenco di controllo, check list, check-list, checklist, domande frequenti, domande più frequenti, faq, questionario, questionari, sondaggio, sondaggi, quiz, test, modulo di valutazione, scheda di valutazione, questionario di gradimento, questionario di valutazione, autovalutazione, traccia di intervista, traccia dell'intervista, domande dell'intervista, domande di intervista, domande da porre, domande da fare, domande retoriche, modulo di iscrizione, scheda di iscrizione",
  eventKinds:
    'ciclo, dialogo, sessione, sessioni, seduta, laboratorio, workshop, panel, forum, conferenza, convegno, seminario, webinar, tavola rotonda, tavole rotonde, riunione, evento, evento collaterale, evento parallelo, side event, plenaria, sessione plenaria, seduta plenaria, incontro, incontro pubblico, consultazione, consultazione pubblica, audizione, nota concettuale, nota introduttiva, documento di indirizzo, termini di riferimento, assemblea, assemblea generale, assemblea pubblica, giornata di studio, giornata di studi, giornata, giornate, vertice, summit, simposio, colloquio, congresso, dibattito, dibattito pubblico, tavolo di lavoro, tavolo tecnico, gruppo di lavoro, lezione, lectio magistralis, lezione aperta, masterclass, corso di formazione, scuola estiva, formazione, ciclo di incontri, ciclo di conferenze, ciclo di seminari, conferenza stampa, presentazione del libro, festival, rassegna, stati generali, podcast, episodio, puntata, hackathon',
  documentNames:
    'nota concettuale, nota introduttiva, documento di indirizzo, programma, programma provvisorio, ordine del giorno, invito, termini di riferimento, verbale, comunicato stampa',
  byWords: 'di, a cura di, scritto da, redatto da, preparato da, una relazione di, un intervento di',
  addressees: 'a, ad, al, allo, alla, ai, agli, alle, per, rivolta a, rivolto a, indirizzata a',
  conjunctions: 'e, ed, nonché',
  nameLinks:
    "di, de, da, del, della, delle, dei, degli, dello, dal, dalla, dall, dell, d, d', lo, la, van, von",
  titles:
    'sig, sig.ra, sigra, sig.na, sigg, sigg.re, signor, signora, signorina, signori, signore, dott, dott.ssa, dottssa, dottor, dottore, dottoressa, dottori, dott.ri, dr, dr.ssa, drssa, prof, prof.ssa, profssa, proff, prof.sse, professor, professore, professoressa, professori, ing, ingegner, ingegnere, arch, architetto, architetta, avv, avvocato, avvocata, avv.ta, geom, rag, cav, comm, on.le, onorevole, sen, senatore, senatrice, s.e, s.e. il, sua eccellenza, s.em, sua eminenza, sua santità, don, suor, padre, mons, monsignor, monsignore, rev, reverendo, cardinale, amb, ambasciatore, ambasciatrice, gen, colonnello, capitano, ammiraglio, prefetto, giudice, ministro, ministra, sindaco, sindaca, phd, ph.d',
  titlesBehind: '',
  positions:
    'direttore, direttrice, direttori, direttrici, direttore generale, direttrice generale, direttore esecutivo, direttrice esecutiva, vicedirettore, vicedirettrice, capo, capo di, capo del, responsabile, responsabile di, ministro, ministra, ministro di, ministro della, viceministro, viceministra, sottosegretario, sottosegretaria, segretario, segretaria, segretario generale, segretaria generale, segretario di stato, segretario esecutivo, segretaria esecutiva, presidente, vicepresidente, amministratore, amministratrice, amministratore delegato, amministratrice delegata, sindaco, sindaca, vicesindaco, vicesindaca, assessore, assessora, prefetto, prefetta, governatore, governatrice, ambasciatore, ambasciatrice, addetto, addetta, inviato, inviata, inviato speciale, rappresentante, rappresentante di, delegato, delegata, commissario, commissaria, alto commissario, dirigente, funzionario, funzionaria, coordinatore, coordinatrice, consigliere, consigliera, consulente, incaricato, incaricata, referente, professore, professoressa, professore ordinario, professoressa ordinaria, professore associato, professoressa associata, ordinario di, ordinaria di, docente, docente di, insegnante, ricercatore, ricercatrice, assegnista, dottorando, dottoranda, borsista, studente, studentessa, rettore, rettrice, prorettore, prorettrice, decano, decana, fondatore, fondatrice, cofondatore, cofondatrice, co-fondatore, co-fondatrice, socio, socia, avvocato, avvocata, giurista, giudice, magistrato, magistrata, procuratore, procuratrice, notaio, notaia, senatore, senatrice, deputato, deputata, parlamentare, eurodeputato, eurodeputata, europarlamentare, ingegnere, ingegnera, scienziato, scienziata, analista, economista, sociologo, sociologa, antropologo, antropologa, politologo, politologa, urbanista, architetto, architetta, giornalista, redattore, redattrice, caporedattore, caporedattrice, autore, autrice, scrittore, scrittrice, esperto, esperta, specialista, membro, membro di, attivista, artista, regista, curatore, curatrice, bibliotecario, bibliotecaria, archivista, medico, infermiere, infermiera, ostetrica, psicologo, psicologa, assistente sociale, educatore, educatrice, operatore, operatrice, agricoltore, agricoltrice, imprenditore, imprenditrice, sviluppatore, sviluppatrice, progettista, designer, tesoriere, tesoriera, portavoce, punto focale, assistente, volontario, volontaria, difensore civico, garante, console generale, console onorario, direttore scientifico, direttrice scientifica, direttore tecnico, direttrice tecnica, dirigente scolastico, dirigente scolastica',
  organisations:
    'ministero, università, ateneo, politecnico, consiglio, associazione, istituto, agenzia, commissione, rete, rete di, fondazione, organizzazione, organismo, onlus, ets, centro, comitato, banca, società, azienda, impresa, compagnia, gruppo, unione, federazione, confederazione, sindacato, dipartimento, direzione generale, parlamento, assemblea, senato, camera dei deputati, camera di commercio, governo, presidenza del consiglio, ufficio, scuola, liceo, collegio, facoltà, segretariato, segreteria, autorità, alleanza, coalizione, programma, fondo, cooperativa, consorzio, iniziativa, osservatorio, laboratorio, museo, biblioteca, ospedale, asl, clinica, comune di, comune, città metropolitana, municipio, provincia, regione, prefettura, questura, ambasciata, consolato, delegazione, corte dei conti, corte costituzionale, corte di giustizia, tribunale, procura, nazioni unite, unione europea, commissione europea, cnr, collettivo, movimento, lega, circolo, accademia, ordine degli, ordine dei, casa editrice, edizioni, internazionale, nazionale, s.p.a, s.r.l, srl, coop, ong internazionale, ong locale',
  units:
    'facoltà, dipartimento, scuola, cattedra, direzione, direzione generale, ufficio, unità di, istituto, segreteria, ministero, assessorato, rettorato, commissione',
  isA: "è, era, è stato, è stata, fu, è un, è una, è il, è la, è l', è uno, sono, è attualmente, attualmente è, lavora come, lavora presso, lavora per, ricopre il ruolo di, ricopre la carica di, ricopre l'incarico di, svolge il ruolo di, dirige, guida, rappresenta, insegna, insegna presso, è membro di",
  interpretation: 'interpretazione, interpret*, interprete, traduzione, tradu*',
  speaks:
    'interverrà, interviene, interviene in, interverranno, intervengono, parlerà, parla, parleranno, parlano, prenderà la parola, prende la parola, prenderanno la parola, presenterà, presenta, presenteranno, presentano, condividerà, condivide, condivideranno, illustrerà, illustra, esporrà, espone, terrà, terrà una relazione, terrà un intervento, discuterà, discute, modererà, modera, modereranno, moderano, condurrà, conduce, faciliterà, facilita, presiederà, presiede, introdurrà, introduce, introdurranno, aprirà, apre, chiuderà, chiude, concluderà, conclude, spiegherà, spiega, mostrerà, mostra, guiderà, guida, coordinerà, coordina, pronuncerà, affronterà, affronta, approfondirà, racconterà, racconta, commenterà, dialogherà con, dialoga con, porterà i saluti, porta i saluti, darà il benvenuto',
  takesPlace:
    'si terrà, si terranno, si tiene, si tengono, tenersi, avrà luogo, avranno luogo, ha luogo, hanno luogo, avere luogo, si svolgerà, si svolgeranno, si svolge, si svolgono, svolgersi, sarà organizzato, sarà organizzata, verrà organizzato, verrà organizzata, sarà ospitato, sarà ospitata, è ospitato, è ospitata, si riunirà, si riuniranno, si riunisce, si riuniscono, ci riuniremo, ci incontreremo, ci incontriamo, ci vediamo, è in programma, sono in programma, in programma il, in programma per, in calendario, è previsto, è prevista, sono previsti, sono previste, previsto per, prevista per, è fissato, è fissata, fissato per, fissata per, è convocato, è convocata, convocato per, convocata per, sarà trasmesso, sarà trasmessa, appuntamento, vi aspettiamo, ti aspettiamo, vi invitiamo, vi invita, invita, invitano, siete invitati, sei invitato, abbiamo il piacere di invitarvi, siamo lieti di invitarvi, partecipate, unisciti, unitevi',
  organisedBy:
    "organizzato da, organizzata da, organizzati da, organizzate da, organizzato dal, organizzato dalla, organizzato dall', organizzato dai, organizzato dalle, organizzata dal, organizzata dalla, organizzata dall', organizzata dai, organizzata dalle, organizzato congiuntamente da, organizzata congiuntamente da, co-organizzato da, co-organizzata da, coorganizzato da, coorganizzata da, co-organizzato dal, co-organizzato dalla, co-organizzata dal, co-organizzata dalla, promosso da, promossa da, promosso dal, promosso dalla, promosso dall', promossa dal, promossa dalla, promossa dall', ospitato da, ospitata da, ospitato dal, ospitato dalla, ospitata dal, ospitata dalla, convocato da, convocata da, convocato dal, convocata dalla, curato da, curata da, su iniziativa di, per iniziativa di, in collaborazione con, in partnership con, in partenariato con, con il patrocinio di, con il sostegno di",
  placeLinks:
    "in, nel, nella, nello, nell', nei, nelle, negli, presso, presso il, presso la, presso lo, presso l', presso i, presso gli, presso le, al, allo, alla, all', ai, alle, nella sede di, nella sede del, nella sede della",
  places:
    "sala, sala conferenze, sala convegni, sala riunioni, sala consiliare, salone, aula, aula magna, anfiteatro, auditorium, emiciclo, hotel, albergo, edificio, fabbricato, piano terra, pianoterra, primo piano, secondo piano, terzo piano, piano interrato, via roma, via garibaldi, via mazzini, via cavour, via dante, via verdi, via marconi, via matteotti, via xx settembre, via del, via della, via delle, via dei, via degli, via dell', via di, via san, via santa, viale, piazza, piazzale, piazzetta, corso italia, corso vittorio emanuele, corso garibaldi, corso umberto, corso cavour, largo di, largo dei, vicolo, lungotevere, lungarno, lungomare, galleria, strada provinciale, strada statale, campus, polo universitario, biblioteca, mediateca, teatro, cinema, museo, padiglione, palazzo, palazzo dei congressi, palazzo comunale, palazzina, centro congressi, centro convegni, centro conferenze, centro culturale, centro civico, centro sociale, casa della cultura, casa del popolo, circolo, municipio, rettorato, sede, sede di, foyer, atrio, chiostro, palestra, palazzetto dello sport, stadio, parco, giardino, oratorio, mensa",
  online:
    'online, on line, on-line, virtuale, virtuali, virtualmente, a distanza, da remoto, in remoto, videoconferenza, in videoconferenza, teleconferenza, telematico, telematica, per via telematica, in modalità telematica, zoom, su zoom, piattaforma zoom, microsoft teams, teams, webex, google meet, jitsi, ibrido, ibrida, modalità ibrida, modalità mista, in diretta, diretta streaming, in streaming, streaming',
  otherDates:
    'scadenza, scadenze, scade, termine ultimo, termine per, pubblicato, pubblicata, pubblicato il, pubblicata il, data di pubblicazione, entro, entro il, entro e non oltre, non oltre il, prima del, fino al, aggiornato, aggiornata, aggiornato al, ultimo aggiornamento, ultima revisione, ultima modifica, rivisto il, iscrizione, iscrizioni, iscriversi, iscriviti, iscrivetevi, registrati, registratevi, chiusura delle iscrizioni, apertura delle iscrizioni, rsvp, r.s.v.p, confermare la presenza, si prega di confermare, conferma di partecipazione, invio di, invio delle, inviare, presentazione delle domande, presentazione delle proposte, candidatura, candidature, candidarsi, call for papers, call for proposals, proposte, bando, consegna, quota ridotta, iscrizione anticipata, approvato il, approvata il, adottato il, adottata il, adottata nel, fondato nel, fondata nel, creato nel, creata nel, istituito nel, istituita nel, nato nel, nata nel, lanciato nel, emesso il, in vigore, valido fino',
  breaks:
    'pausa, pausa caffè, pausa caffe, pausa pranzo, pausa tè, coffee break, coffee-break, caffè, caffè di benvenuto, intervallo, pranzo, pranzo di lavoro, light lunch, lunch, cena, cena sociale, buffet, aperitivo, rinfresco, cocktail, merenda, brindisi, ricevimento, registrazione, registrazione dei partecipanti, registrazione partecipanti, accreditamento, accredito, accoglienza, accoglienza dei partecipanti, arrivo dei partecipanti, apertura, apertura dei lavori, apertura delle porte, benvenuto, saluti, saluti istituzionali, chiusura, chiusura dei lavori, conclusione dei lavori, fine dei lavori, fine della sessione, termine dei lavori, networking, foto di gruppo',
  sessions:
    'sessione, seduta, panel, tavola rotonda, tavolo, laboratorio, workshop, riunione, incontro, modulo',
  toBeConfirmed:
    'da confermare, in attesa di conferma, in attesa, in corso di conferma, in via di definizione, in corso di definizione, da definire, da definirsi, da determinare, da stabilire, da decidere, da precisare, da annunciare, da comunicare, da designare, da individuare, da fissare, sarà comunicato, sarà comunicata, sarà confermato, sarà annunciato, verrà comunicato, verrà comunicata, non confermato, non confermata, non ancora noto, non ancora definito, non disponibile, non applicabile, nessuno, nessuna, n.d, nd, n/a, n/d, tbc, tbd, tba, sara comunicato, sara comunicata, sara confermato, sara annunciato, verra comunicato, verra comunicata',
  decorative:
    'decorativa, decorativo, immagine decorativa, puramente decorativa, puramente decorativo, elemento decorativo, foto decorativa',
  sessionFacts:
    'dati della sessione, fatti della sessione, informazioni sulla sessione, informazioni della sessione, scheda della sessione, scheda sessione',
  marks: {
    question: 'domanda, domanda guida, quesito',
    notQuestion:
      'non è una domanda, non una domanda, non è domanda, nessuna domanda, non domanda, non e una domanda, non e domanda',
    heading: 'titolo, titolo di sezione, titolo della sezione, intestazione, titoletto, sottotitolo',
    text: 'testo, testo semplice, testo normale, testo corrente, corpo del testo, paragrafo',
  },
  statuses:
    'bozza, bozza di lavoro, bozza finale, bozza riveduta, minuta, progetto, provvisorio, provvisoria, versione provvisoria, preliminare, versione preliminare, definitivo, definitiva, versione definitiva, finale, versione finale, rivisto, riveduto, riveduta, versione rivista, versione riveduta, documento di lavoro, copia anticipata, versione anticipata, versione non revisionata, non revisionato, per commenti, per osservazioni, per consultazione, per approvazione, approvato, approvata, adottato, adottata, validato, originale',
  checkAgainstDelivery:
    'fa fede il discorso pronunciato, fa fede solo il discorso pronunciato, fa fede il testo pronunciato, vale il discorso pronunciato, fa fede la versione pronunciata, verificare con il discorso pronunciato, da verificare con il discorso pronunciato',
  languageNames: {
    en: 'inglese',
    fr: 'francese',
    es: 'spagnolo, castigliano',
    pt: 'portoghese',
    de: 'tedesco',
    it: 'italiano',
    ru: 'russo',
    ar: 'arabo',
    zh: 'cinese, mandarino, cinese mandarino',
    ja: 'giapponese',
    ko: 'coreano',
    nl: 'olandese, nederlandese, neerlandese',
    cs: 'ceco',
    tr: 'turco',
  },
  stopWords:
    'il, lo, gli, di, che, è, e, del, della, delle, dei, nel, nella, con, per, sono, una, un, alla, dal, anche, più, questo, si',
  audiences: {
    moderator:
      'moderatore, moderatrice, moderatori, moderatrici, moderazione, comoderatore, comoderatrice, comoderatori, comoderatrici, facilitatore, facilitatrice, facilitatori, facilitatrici, conduttore, conduttrice, conduttori, conduttrici, presidente, presidentessa, presidenti, presidentesse, presidenza, copresidente, copresidenti',
    speaker:
      'relatore, relatrice, relatori, relatrici, oratore, oratrice, oratori, oratrici, conferenziere, conferenziera, conferenzieri, panelist, panelista, panelisti, paneliste, speaker, discussant',
    principal:
      'principale, principali, responsabile, responsabili, ministro, ministra, ministri, ministre, vertici, titolare, titolari, capo',
    participant: 'partecipante, partecipanti, delegato, delegata, delegati, delegate',
    interpreter: 'interprete, interpreti',
    rapporteur:
      'verbalizzante, verbalizzanti, verbalizzatore, verbalizzatrice, verbalizzatori, verbalizzatrici, rapporteur',
  },
  only: 'solo, sola, soli, sole, soltanto, solamente, unicamente, esclusivamente, esclusivo, esclusiva, esclusivi, esclusive, riservato, riservata, riservati, riservate',
  markLinks:
    'per, a, ad, al, allo, alla, all, ai, agli, alle, il, lo, la, l, i, gli, le, di, del, dello, della, dell, dei, degli, delle, d, e, ed, o, uso, attenzione, destinato, destinata, rivolto, rivolta, sessione, seduta, trice, trici, strettamente',
}
