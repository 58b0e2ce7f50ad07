import type { WordList } from './words.ts'

export const fr: WordList = {
  code: 'fr',
  script: 'Latin',
  months: [
    'janvier',
    'février, fevrier',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août, aout',
    'septembre',
    'octobre',
    'novembre',
    'décembre, decembre',
  ],
  shortMonths: [
    'janv, jan',
    'févr, fév, fevr, fev',
    '',
    'avr',
    '',
    '',
    'juil, juill',
    'aoû',
    'sept, sep',
    'oct',
    'nov',
    'déc, dec',
  ],
  weekdays: [
    'lundi, lundis, lun',
    'mardi, mardis',
    'mercredi, mercredis, mer',
    'jeudi, jeudis, jeu',
    'vendredi, vendredis, ven',
    'samedi, samedis, sam',
    'dimanche, dimanches, dim',
  ],
  dateLinks: 'de, du, le',
  rangeLinks: "à, au, et, jusqu'à, jusqu’à, jusqu'au, jusqu’au",
  timeLinks:
    'du, à, de, des, dès, le, les, entre, à partir de, partir, jusqu, jour, heure, heures, heure locale, locale, précises, environ, début, fin',
  am: 'du matin',
  pm: "de l'après-midi, du soir",
  noon: 'midi',
  midnight: 'minuit',
  clockHours: 'h, heures, heure, hrs',
  clockMinutes: '',
  hours: 'heure, heures, h, hrs',
  minutes: 'minute, minutes, min, mins, mn',
  roles: {
    moderator:
      'modérateur, modératrice, modérateurs, modératrices, modération, modérateur/modératrice, modérateur(trice), co-modérateur, co-modératrice, co-modérateurs, comodérateur, comodératrice, modéré par, modérée par, modérés par, animateur, animatrice, animateurs, animatrices, animation, animé par, animée par, facilitateur, facilitatrice, facilitateurs, facilitatrices, facilitation, facilité par, facilitée par, débat animé par, maître de cérémonie, maîtresse de cérémonie, moderateur, moderatrice, moderateurs, moderatrices, moderation, moderateur/moderatrice, moderateur(trice), co-moderateur, co-moderatrice, co-moderateurs, comoderateur, comoderatrice, modere par, moderee par, moderes par, anime par, animee par, facilite par, facilitee par, debat anime par, maitre de ceremonie, maitresse de ceremonie',
    speaker:
      "orateur, oratrice, orateurs, oratrices, orateurs et oratrices, intervenant, intervenante, intervenants, intervenantes, intervenant(e)s, intervenants et intervenantes, orateur principal, oratrice principale, orateurs principaux, conférencier, conférencière, conférenciers, conférencières, conférencier principal, conférencière principale, conférencier invité, conférencière invitée, présentateur, présentatrice, présentateurs, présenté par, présentée par, présentation par, présentations, exposé par, communicant, communicante, communicants, intervention de, interventions de, intervention, interventions, mot d'ouverture, mot de bienvenue, mot de clôture, allocution, allocution de, allocutions, allocution d'ouverture, discours d'ouverture, discours de clôture, remarques liminaires, propos liminaires, remarques finales, invité, invitée, invités, invitées, invité spécial, invité d'honneur, invitée d'honneur, formateur, formatrice, formateurs, formatrices, enseignant, enseignante, auteur, autrice, auteure, auteurs, autrices, avec, avec la participation de, en présence de, conferencier, conferenciere, conferenciers, conferencieres, conferencier principal, conferenciere principale, conferencier invite, conferenciere invitee, presentateur, presentatrice, presentateurs, presente par, presentee par, presentation par, presentations, expose par, mot de cloture, discours de cloture, invite, invitee, invites, invitees, invite special, invite d'honneur, invitee d'honneur, en presence de, ouvert par, ouverte par, inauguré par, inaugurée par",
    chair:
      'président, présidente, présidents, présidentes, présidence, coprésident, coprésidente, coprésidents, coprésidentes, co-président, co-présidente, co-présidents, co-présidence, coprésidence, vice-président, vice-présidente, présidé par, présidée par, coprésidé par, coprésidée par, président de séance, présidente de séance, président de session, présidente de session, président de la séance, présidence de séance, présidence de la séance, president, presidente, presidents, presidentes, presidence, copresident, copresidente, copresidents, copresidentes, co-president, co-presidente, co-presidents, co-presidence, copresidence, vice-president, vice-presidente, preside par, presidee par, copreside par, copresidee par, president de seance, presidente de seance, president de session, presidente de session, president de la seance, presidence de seance, presidence de la seance',
    panellist:
      'panéliste, panélistes, panelliste, panellistes, paneliste, panelistes, membres du panel, panel, discutant, discutante, discutants, discutantes, répondant, répondante, répondants, commentateur, commentatrice, commentateurs, participants à la table ronde, repondant, repondante, repondants, participants a la table ronde',
    rapporteur:
      'rapporteur, rapporteuse, rapporteure, rapportrice, rapporteurs, rapporteuses, rapporteures, co-rapporteur, corapporteur, secrétaire de séance, secrétaire, secrétaires, preneur de notes, preneuse de notes, preneurs de notes, prise de notes, compte rendu, rédaction du compte rendu, secretaire de seance, secretaire, secretaires, redaction du compte rendu',
    host: 'hôte, hôtes, hôtesse, co-hôte, co-hôtes, accueilli par, accueillie par, hébergé par, hébergée par, accueil par, maître de maison, puissance invitante, hote, hotes, hotesse, co-hote, co-hotes, heberge par, hebergee par, maitre de maison',
    organiser:
      'point focal, points focaux, responsable, responsables, responsable de la session, responsable de session, responsables de la session, responsable de la séance, chef de file, cheffe de file, chefs de file, coordinateur, coordinatrice, coordinateurs, coordinatrices, coordonnateur, coordonnatrice, coordonnateurs, coordonnatrices, coordination, coordonné par, coordonnée par, dirigé par, dirigée par, conduit par, piloté par, pilotée par, pilote, pilotes, référent, référente, référents, référentes, proposé par, proposée par, convocateur, organisateur de la session, organisateurs de la session, organisatrice de la session, personne de contact, personne à contacter, personne-ressource, interlocuteur, interlocutrice, responsable de la seance, coordonne par, coordonnee par, dirige par, dirigee par, pilote par, pilotee par, referent, referente, referents, referentes, propose par, proposee par, personne a contacter',
    partner:
      "partenaire, partenaires, partenariat, partenariats, parrain, marraine, parrains, parrainé par, parrainée par, coparrain, coparrains, coparrainé par, sponsor, sponsors, mécène, mécènes, soutien, soutiens, soutenu par, soutenue par, avec le soutien de, avec l'appui de, avec le concours de, en partenariat avec, en collaboration avec, en coopération avec, en association avec, sous le patronage de, sous l'égide de, parraine par, parrainee par, coparraine par, mecene, mecenes, en cooperation avec, sous l'egide de",
    participant:
      'participant, participante, participants, participantes, participant(e)s, participants et participantes, participation, présent, présente, présents, présentes, présents et présentes, excusé, excusée, excusés, excusées, absents, absents excusés, assistance, délégué, déléguée, délégués, déléguées, invités présents, present, presente, presents, presentes, presents et presentes, excuse, excusee, excuses, excusees, absents excuses, delegue, deleguee, delegues, deleguees, invites presents',
    interpreter:
      'interprète, interprètes, interprétation par, interprétation assurée par, interprété par, traducteur, traductrice, traducteurs, traductrices, interprete, interpretes, interpretation par, interpretation assuree par, interprete par',
    team: "équipe, équipes, membres de l'équipe, équipe de projet, équipe d'organisation, comité, comités, membres du comité, comité d'organisation, comité de pilotage, comité scientifique, comité de programme, membres, membre, personnes, personnel, experts, expertes, expert, experte, personnes-ressources, personnes ressources, bureau, secrétariat, equipe, equipes, membres de l'equipe, equipe de projet, equipe d'organisation, comite, comites, membres du comite, comite d'organisation, comite de pilotage, comite scientifique, comite de programme, secretariat",
  },
  roleVerbs: 'anime, animent, animée par, modère, modèrent, interviennent, intervient, préside, président',
  fields: {
    kicker:
      "surtitre, sur-titre, série, cycle, événement, évènement, manifestation, type de session, type de séance, type d'événement, type d'évènement, type de réunion, nature de la session, nature de l'événement, serie, evénement, evenement, evènement, type de seance, type d'evenement, type de reunion, nature de l'evenement",
    title:
      "titre, titre de la session, titre de la séance, titre de l'événement, titre de l'évènement, titre de l'atelier, titre de la conférence, titre de la réunion, intitulé, intitulé de la session, nom de la session, nom de l'événement, session, séance, sujet, thème, thème de la session, thème de la séance, objet, titre de la seance, titre de l'evenement, titre de la conference, titre de la reunion, intitule, intitule de la session, nom de l'evenement, seance, theme, theme de la session, theme de la seance",
    date: "date, dates, jour, jours, date de la session, date de la séance, date de l'événement, date de l'évènement, date de la réunion, date de début, date de la seance, date de l'evenement, date de la reunion, date de debut",
    endDate: 'date de fin, date de clôture, date de cloture',
    time: 'heure, heures, horaire, horaires, heure de la session, heure de la séance, heure de la réunion, horaire de la session, plage horaire, créneau, créneau horaire, heure de la seance, heure de la reunion, creneau, creneau horaire',
    start:
      "début, heure de début, heure du début, commence à, à partir de, début de la session, début de la séance, heure d'ouverture, debut, heure de debut, heure du debut, commence a, a partir de, debut de la session, debut de la seance",
    end: "fin, heure de fin, jusqu'à, fin de la session, fin de la séance, se termine à, heure de clôture, jusqu'a, fin de la seance, se termine a, heure de cloture",
    dateTime:
      'quand, date et heure, date et heures, date & heure, dates et heures, date/heure, date et horaire, date et horaires, dates et horaires, jour et heure, jours et horaires, heure et date, jour et horaire',
    duration:
      'durée, durée de la session, durée de la séance, durée prévue, durée totale, duree, duree de la session, duree de la seance, duree prevue, duree totale',
    timeZone: 'fuseau horaire, fuseaux horaires, fuseau, zone horaire',
    venue:
      "lieu, lieux, lieu de la session, lieu de la séance, lieu de la réunion, lieu de l'événement, lieu et salle, lieu/salle, où, salle, salle de réunion, adresse, adresse du lieu, endroit, emplacement, localisation, lieu de la seance, lieu de la reunion, lieu de l'evenement, salle de reunion",
    organiser:
      'organisateur, organisatrice, organisateurs, organisatrices, organisateur(s), organisateur(trice), organisé par, organisée par, organisés par, organisées par, co-organisateur, co-organisateurs, coorganisateurs, co-organisé par, co-organisée par, coorganisé par, coorganisée par, organisé conjointement par, organisée conjointement par, organisation, organisations, organisme organisateur, entité organisatrice, organisation responsable, organisation chef de file, institution organisatrice, organise par, organisee par, organises par, organisees par, co-organise par, co-organisee par, coorganise par, coorganisee par, organise conjointement par, organisee conjointement par, entite organisatrice',
    languages:
      'langue, langues, langue de travail, langues de travail, langue de la session, langues de la session, langue de la séance, langues de la séance, langue(s), interprétation, interprétation simultanée, traduction simultanée, régime linguistique, langue de la seance, langues de la seance, interpretation, interpretation simultanee, traduction simultanee, regime linguistique',
    documents:
      "documents, document, document(s), documents de référence, document de référence, documents de travail, document de travail, documents d'information, documentation, pièces jointes, pièce jointe, documents préparatoires, documents de reference, document de reference, pieces jointes, piece jointe, documents preparatoires",
    contact:
      'contact, contacts, personne de contact, personne à contacter, personnes à contacter, point de contact, points de contact, renseignements, pour tout renseignement, coordonnées, courriel, courriels, e-mail, email, mél, mail, adresse électronique, adresse mail, tél, téléphone, personne a contacter, personnes a contacter, coordonnees, adresse electronique, telephone',
    symbol:
      'cote, cote du document, symbole, référence, référence du document, réf, numéro du document, numéro de document, n° du document, n° de document, document n°, reference, reference du document, numero du document, numero de document',
    version: 'version, version du document, révision, version du projet, revision',
    versionDate:
      'date de la version, date de version, date de cette version, mis à jour, mise à jour, mis à jour le, mise à jour le, dernière mise à jour, dernière modification, date de mise à jour, date de révision, version du, à jour au, en date du, mis a jour, mise a jour, mis a jour le, mise a jour le, derniere mise a jour, derniere modification, date de mise a jour, date de revision, a jour au',
    status:
      'statut, statut du document, état, état du document, statut de ce document, etat, etat du document',
    embargo:
      "embargo, embargo jusqu'au, sous embargo, sous embargo jusqu'au, sous embargo jusqu'à, ne pas diffuser avant, ne pas diffuser avant le, à ne pas publier avant le, sous embargo jusqu'a, a ne pas publier avant le",
    distribution: 'distribution, diffusion, classification, distr, niveau de diffusion, mention de diffusion',
    deadline:
      "date limite, date limite d'inscription, date limite de soumission, date limite de dépôt, dates limites, délai, échéance, échéances, clôture des inscriptions, inscription avant, inscription avant le, inscriptions avant le, inscription jusqu'au, inscriptions jusqu'au, s'inscrire avant le, réponse avant le, rsvp avant le, rsvp, publié le, publiée le, publié, date de publication, mis en ligne le, posté le, expire le, date d'expiration, date limite de depot, delai, echéance, echeance, echéances, echeances, cloture des inscriptions, reponse avant le, publie le, publiee le, publie, poste le",
  },
  columns: {
    name: 'nom, noms, nom et prénom, nom et prénoms, prénom et nom, prénom, nom complet, intervenant, intervenante, intervenants, intervenant(e)s, avec, orateur, oratrice, orateurs, panéliste, panélistes, personne, personnes, qui, participant, participante, participants, présentateur, nom et prenom, nom et prenoms, prenom et nom, prenom, paneliste, panelistes, presentateur, responsable, responsables',
    role: 'rôle, rôles, fonction, fonctions, rôle dans la session, rôle dans la séance, qualité, en qualité de, role, roles, role dans la session, role dans la seance, qualite, en qualite de',
    affiliation:
      'affiliation, organisation, organisations, organisme, institution, institutions, structure, entité, titre, poste, organisation/poste, fonction/organisation, titre et organisation, entreprise, société, pays, biographie, bio, détails, appartenance, établissement, entite, societe, details, etablissement',
    language: "langue, langues, langue d'intervention",
    slot: 'temps de parole, créneau, créneau de parole, temps imparti, passage, creneau, creneau de parole',
    contact:
      'contact, contacts, courriel, e-mail, email, mél, mail, adresse électronique, téléphone, tél, portable, mobile, coordonnées, adresse electronique, telephone, coordonnees',
    date: 'date, dates, jour, jours',
    time: 'heure, heures, horaire, horaires, quand, début, de, à partir de, plage horaire, tranche horaire, debut, a partir de',
    duration: 'durée, durées, minutes, temps, duree, durees',
    item: "point, points, activité, activités, programme, session, séance, séquence, sujet, sujets, thème, thèmes, point de l'ordre du jour, ordre du jour, quoi, intitulé, objet, description, contenu, déroulé, déroulement, étape, étapes, activite, activites, seance, sequence, theme, themes, intitule, deroule, deroulement, etape, etapes",
    symbol: 'cote, symbole, référence, réf, numéro, reference, numero',
    document:
      'document, documents, titre du document, intitulé du document, pièce, intitule du document, piece',
    status: 'statut, état, etat',
  },
  headings: {
    background:
      "contexte, contexte général, introduction, présentation, aperçu, vue d'ensemble, cadre, cadrage, résumé, sommaire, problématique, problème, justification, argumentaire, enjeux, enjeu, généralités, à propos, descriptif, description, rappel, préambule, raison d'être, exposé des motifs, bref historique, contexte general, presentation, apercu, resume, problematique, probleme, generalites, a propos, preambule, raison d'etre, expose des motifs",
    objectives:
      'objectif, objectifs, but, buts, finalité, finalités, visée, visées, objectif général, objectifs spécifiques, finalite, finalites, visee, visees, objectif general, objectifs specifiques',
    questions:
      'question, questions, questions directrices, points de discussion, points à discuter, points à débattre, points à examiner, pistes de réflexion, pistes de discussion, thèmes de discussion, sujets de discussion, thèmes à aborder, axes de réflexion, axes de discussion, interrogations, points a discuter, points a debattre, points a examiner, pistes de reflexion, themes de discussion, themes a aborder, axes de reflexion',
    outcomes:
      'résultat, résultats, résultats attendus, résultats escomptés, résultats visés, livrables, livrable, produits attendus, retombées, retombées attendues, suites, suites à donner, prochaines étapes, étapes suivantes, conclusions, conclusions attendues, recommandations, à retenir, resultat, resultats, resultats attendus, resultats escomptes, resultats vises, retombees, retombees attendues, suites a donner, prochaines etapes, etapes suivantes, a retenir',
    format:
      'format, structure, modalité, modalités, méthode, méthodes, méthodologie, déroulement, démarche, méthodes de travail, organisation des travaux, règles de fonctionnement, règles du jeu, format de la session, approche méthodologique, modalite, modalites, methode, methodes, methodologie, deroulement, demarche, methodes de travail, regles de fonctionnement, regles du jeu, approche methodologique',
    speakers:
      'intervenant, intervenante, intervenants, intervenantes, orateur, orateurs, oratrices, conférenciers, conférencières, panéliste, panélistes, participants, participantes, modérateur, modératrice, modération, animation, animateurs, présentateurs, présidence, qui parlera, équipe, comité, composition du panel, conferenciers, conferencieres, paneliste, panelistes, moderateur, moderatrice, moderation, presentateurs, presidence, equipe, comite',
    agenda:
      'ordre du jour, programme, programme provisoire, déroulé, calendrier, agenda, emploi du temps, horaire, horaires, conducteur, fil conducteur, plan de la session, déroulé de la session, deroule, deroule de la session',
    logistics:
      "logistique, informations pratiques, renseignements pratiques, infos pratiques, aspects pratiques, détails pratiques, modalités pratiques, modalités d'inscription, modalités de participation, lieu, lieux, inscription, inscriptions, s'inscrire, comment participer, comment s'inscrire, pour participer, pour s'inscrire, contact, contacts, accès, comment venir, se rendre, informations de connexion, lien de connexion, où et quand, quand et où, details pratiques, modalites pratiques, modalites d'inscription, modalites de participation, acces, ou et quand, quand et ou",
    documents:
      'document, documents, documentation, références, référence, bibliographie, ressources, ressource, lecture, lectures, lectures complémentaires, annexe, annexes, pièces jointes, liens utiles, pour en savoir plus, pour aller plus loin, informations complémentaires, supports, matériel, liens et documents, references, reference, lectures complementaires, pieces jointes, informations complementaires, materiel',
  },
  questionWords:
    "que, qu'est-ce, qu'est-ce que, qu'est-ce qui, qu'en est-il, qu'apporte, qu'attend-on, que faire, quel, quelle, quels, quelles, quel est, quelles sont, lequel, laquelle, lesquels, lesquelles, comment, pourquoi, pour quoi, qui, qui est-ce, quoi, où, d'où, par où, quand, combien, depuis quand, jusqu'où, jusqu'à quel, est-ce, est-ce que, est-il, est-elle, sont-ils, sont-elles, n'est-il, y a-t-il, a-t-on, a-t-il, a-t-elle, avons-nous, avez-vous, ont-ils, ont-elles, existe-t-il, existe-t-elle, faut-il, faudrait-il, peut-on, peut-il, peut-elle, peuvent-ils, peuvent-elles, pourrait-on, pouvons-nous, pouvez-vous, pourriez-vous, doit-on, doit-il, doit-elle, doivent-ils, devrait-on, devons-nous, devrions-nous, sommes-nous, êtes-vous, pensez-vous, savez-vous, voulez-vous, voulons-nous, souhaitez-vous, convient-il, reste-t-il, suffit-il, dans quelle mesure, dans quelle, dans quelles, dans quel, dans quels, dans quelles conditions, en quoi, en quelle, de quelle, de quel, de quels, de quelles, de quelle manière, de quelle façon, de quoi, à quel, à quelle, à quels, à quelles, à quoi, à qui, à quelles conditions, par quel, par quelle, par quels, par quelles, par quoi, pour quel, pour quelle, pour quels, pour quelles, pour qui, avec qui, avec quel, avec quelle, avec quels, avec quelles, chez qui, sur quoi, sur quel, sur quelle, sur quels, sur quelles, vers quel, vers quelle, sous quelle, sous quelles, selon vous, selon quels, selon quelles",
  leadIns:
    "question, questions, seront invités à, seront invitées à, sera invité à, sont invités à, sont invitées à, sont appelés à, seront appelés à, il sera demandé, il est demandé, sera demandé, sont priés de, points de discussion, points à discuter, points à aborder, pistes de réflexion, pistes de discussion, thèmes à aborder, thèmes de discussion, sujets de discussion, axes de réflexion, répondre, explorer, explorera, exploreront, examiner, examinera, examineront, débattre, débattra, débattront, discuter, discutera, discuteront, aborder, abordera, aborderont, seront abordés, seront abordées, réfléchir, réfléchira, réfléchiront, s'interroger, s'interrogera, s'interrogeront, se pencher sur, se penchera sur, se pencheront sur, échanger sur, échangeront sur, traiter, traitera, partager vos, partagez vos, pour nourrir la réflexion, à titre d'exemple, on pourra se demander",
  announcements:
    "sera demandé, il sera demandé, il est demandé, seront interrogés, seront interrogées, questions suivantes, questions ci-après, questions ci-dessous, questions directrices, questions d'orientation, questions indicatives, questions clés, questions-clés, questions pour la discussion, questions à débattre, questions à examiner, questions à discuter, questions de discussion, questions pour le débat, questions telles que, questions comme, questions notamment, ces questions guideront, ces questions orienteront, seront invités à répondre, seront invitées à répondre, sont invités à répondre, sont invitées à répondre, répondront aux questions, principales questions, question suivante, questions seront posées, questions sont posées, questions qui seront posées, autour de trois questions, autour de deux questions, autour des questions suivantes, autour de trois interrogations, interrogations suivantes, nous demanderons aux intervenants, poserons aux intervenants",
  answers:
    "répondre à ces questions, répondent à ces questions, répondront à ces questions, répondra à ces questions, répondre à ces interrogations, répondre aux questions ci-dessus, réponses à ces questions, réponse à ces questions, répondre à cette question, ces questions, ces interrogations, ces différentes questions, toutes ces questions, ces questions et d'autres, autant de questions, les questions ci-dessus, questions ci-dessus, questions précédentes, questions qui précèdent",
  otherQuestions:
    "liste de contrôle, liste de vérification, aide-mémoire, check-list, checklist, foire aux questions, faq, questions fréquentes, questions fréquemment posées, questions les plus fréquentes, questionnaire, questionnaires, enquête, sondage, quiz, test, formulaire d'évaluation, fiche d'évaluation, grille d'évaluation, auto-évaluation, autoévaluation, guide d'entretien, grille d'entretien, questions d'entretien, questions à poser, questions rhétoriques, formulaire d'inscription",
  eventKinds:
    "cycle, série, dialogue, session, séance, atelier, table ronde, tables rondes, panel, forum, conférence, webinaire, réunion, séminaire, événement, évènement, événement parallèle, évènement parallèle, plénière, séance plénière, consultation, audition, note de cadrage, note conceptuelle, note d'orientation, note de concept, termes de référence, assemblée, assemblée générale, journée, journée d'étude, journée d'études, journées, sommet, symposium, colloque, congrès, rencontre, rencontres, débat, débat public, concertation, réunion publique, café-débat, conférence-débat, groupe de travail, cycle de conférences, formation, université d'été, masterclass, classe de maître, petit-déjeuner, déjeuner-débat, point de presse, conférence de presse, balado, podcast, épisode, états généraux, assises, hackathon, cours magistral, cours en ligne, seance, conference, reunion, seminaire, evénement, evenement, evènement, evénement parallèle, evenement parallele, evènement parallèle, pleniere, seance pleniere, termes de reference, assemblee, assemblee generale, journee, journee d'etude, journee d'etudes, journees, congres, debat, debat public, reunion publique, cafe-debat, conference-debat, cycle de conferences, universite d'ete, classe de maitre, petit-dejeuner, dejeuner-debat, conference de presse, episode, etats généraux, etats generaux",
  documentNames:
    "note de cadrage, note conceptuelle, note de concept, note d'orientation, note d'information, document de réflexion, programme, programme provisoire, ordre du jour, invitation, termes de référence, compte rendu, communiqué de presse, appel à communications, dossier de presse",
  byWords:
    'par, rédigé par, rédigée par, préparé par, préparée par, écrit par, une présentation de, une communication de',
  addressees: "à, au, aux, pour, à l'attention de, à l'intention de, destinée à, adressée à",
  conjunctions: 'et, ainsi que',
  nameLinks: "de, du, des, de la, d, d', le, la, l, l', les, van, von, ben, ould, bin, el, al, dos, da",
  titles:
    "m, mm, mme, mmes, mlle, mlles, monsieur, madame, mademoiselle, messieurs, mesdames, dr, dre, drs, docteur, docteure, pr, prof, professeur, professeure, maître, maitre, s.e, s.e.m, s.e. m, s.e. mme, s.e.mme, son excellence, leurs excellences, sa majesté, son altesse, s.a.r, l'honorable, hon, monseigneur, mgr, père, sœur, soeur, rév, révérend, pasteure, ambassadeur, ambassadrice, général, colonel, colonelle, commandant, capitaine, amiral, juge, ministre, ing, ingénieur, ph.d, phd",
  titlesBehind: '',
  positions:
    "directeur, directrice, directeurs, directrices, directeur général, directrice générale, directeur adjoint, sous-directeur, sous-directrice, chef, cheffe, chef de, responsable, ministre, ministre de, ministre des, vice-ministre, secrétaire, secrétaire général, secrétaire générale, secrétaire d'état, secrétaire exécutif, secrétaire exécutive, sous-secrétaire, président, présidente, vice-président, vice-présidente, président-directeur général, pdg, dg, maire, mairesse, adjoint, adjointe, préfet, préfète, sous-préfet, gouverneur, gouverneure, ambassadeur, ambassadrice, consul, consule, attaché, attachée, envoyé, envoyée, représentant, représentante, représentant spécial, délégué, déléguée, commissaire, haut-commissaire, administrateur, administratrice, coordonnateur, coordonnatrice, coordinateur, coordinatrice, conseiller, conseillère, consultant, consultante, chargé, chargée, chargé de, chargée de, chargé de mission, gestionnaire, professeur, professeure, enseignant, enseignante, maître de conférences, maîtresse de conférences, chercheur, chercheuse, enseignant-chercheur, enseignante-chercheuse, doctorant, doctorante, post-doctorant, post-doctorante, étudiant, étudiante, doyen, doyenne, recteur, rectrice, fondateur, fondatrice, cofondateur, cofondatrice, associé, associée, avocat, avocate, juriste, juge, magistrat, magistrate, procureur, procureure, notaire, sénateur, sénatrice, député, députée, élu, élue, conseiller municipal, conseillère municipale, parlementaire, ingénieur, ingénieure, analyste, économiste, sociologue, historien, historienne, anthropologue, politologue, géographe, urbaniste, architecte, statisticien, statisticienne, journaliste, rédacteur, rédactrice, auteur, autrice, auteure, écrivain, écrivaine, expert, experte, spécialiste, membre, membre de, bénévole, militant, militante, activiste, artiste, cinéaste, commissaire d'exposition, conservateur, conservatrice, bibliothécaire, archiviste, médecin, infirmier, infirmière, sage-femme, pharmacien, pharmacienne, psychologue, agriculteur, agricultrice, entrepreneur, entrepreneuse, développeur, développeuse, designer, animateur, animatrice, trésorier, trésorière, rapporteur, rapporteuse, porte-parole, point focal, assistant, assistante, fonctionnaire, directeur scientifique, directrice scientifique",
  organisations:
    "ministère, université, école, lycée, collège, faculté, institut, conseil, association, agence, commission, réseau, fondation, organisation, organisme, centre, comité, banque, société, entreprise, compagnie, groupe, groupement, union, fédération, confédération, syndicat, département, direction générale, direction de, parlement, assemblée, assemblée nationale, sénat, gouvernement, bureau, cabinet, secrétariat, autorité, alliance, coalition, programme, fonds, mutuelle, coopérative, chambre de commerce, chambre des, consortium, initiative, observatoire, laboratoire, cnrs, musée, bibliothèque, médiathèque, hôpital, chu, clinique, mairie, ville de, commune de, commune, communauté de communes, métropole, région, préfecture, ambassade, consulat, délégation, haut-commissariat, haut-commissariat aux, nations unies, union européenne, union africaine, francophonie, collectif, mouvement, ligue, club, tribunal, ordre des, académie, éditions, internationale, sarl, sas, eurl, asbl, cour suprême, cour des comptes, cour de, cour d', ong internationale, ong locale, ong nationale, ongs",
  units:
    'faculté, département, école, chaire, direction de, direction des, direction du, direction générale, sous-direction, bureau, service de, service des, service du, unité de, institut, laboratoire, secrétariat, ministère, délégation, rectorat, commission',
  isA: "est, était, est un, est une, est le, est la, est l', a été, fut, sont, est actuellement, occupe le poste de, occupe les fonctions de, exerce les fonctions de, travaille comme, travaille à, exerce comme, dirige, représente, enseigne",
  interpretation: 'interprétation, interpret*, interprèt*, interprét*, traduction, traduit*, traduct*',
  speaks:
    'interviendra, intervient, intervient en, interviendront, interviennent, parlera, parle, parleront, prendra la parole, prend la parole, prendront la parole, présentera, présente, présenteront, présentent, partagera, partage, partageront, exposera, expose, discutera, débattra, modérera, modère, modérera la, animera, anime, animeront, présidera, préside, présideront, facilitera, introduira, introduit, ouvrira, ouvre, ouvriront, clôturera, conclura, expliquera, explique, montrera, montre, donnera, fera une présentation, fera un exposé, prononcera, prononce, dirigera, conduira, témoignera, témoigne, reviendra sur, traitera, évoquera, abordera, illustrera, accueillera, souhaitera la bienvenue',
  takesPlace:
    'aura lieu, auront lieu, a lieu, ont lieu, avoir lieu, ayant lieu, se tiendra, se tiendront, se tient, se tiennent, se tenir, tenue le, se déroulera, se dérouleront, se déroule, se déroulent, sera organisé, sera organisée, seront organisés, seront organisées, est organisé le, est organisée le, sera accueilli, sera accueillie, est prévu, est prévue, sont prévus, sont prévues, prévu le, prévue le, est programmé, est programmée, est fixé au, est fixée au, se réunira, se réuniront, se réunit, se réunissent, sera diffusé, sera diffusée, rendez-vous, retrouvons-nous, retrouvez-nous, rejoignez-nous, vous donne rendez-vous, vous invite, vous invitent, vous convie, vous convient, avons le plaisir de vous inviter, nous nous retrouverons',
  organisedBy:
    "organisé par, organisée par, organisés par, organisées par, organisé conjointement par, organisée conjointement par, co-organisé par, co-organisée par, coorganisé par, coorganisée par, co-organisés par, accueilli par, accueillie par, convoqué par, convoquée par, à l'initiative de, à l'invitation de, sous l'égide de, en partenariat avec, en collaboration avec, avec le soutien de, proposé par, proposée par, est organisé par, est organisée par",
  placeLinks:
    "à, au, aux, à la, à l', dans, dans la, dans le, dans les, en, chez, sur, au sein de, dans les locaux de, au siège de",
  places:
    "salle, salles, grande salle, salle de conférence, salle de conférences, salle de réunion, salle des fêtes, salle polyvalente, amphithéâtre, amphi, auditorium, hémicycle, hôtel, hôtel de ville, bâtiment, bât, immeuble, étage, rez-de-chaussée, sous-sol, rue, avenue, av, boulevard, bd, bld, place de, place du, place des, place d', place de la, quai, chemin de, chemin du, chemin des, allée, allées, ruelle, route de, route du, esplanade, parvis, faubourg, rond-point, square, campus, bibliothèque, médiathèque, théâtre, cinéma, musée, galerie, pavillon, palais, palais des congrès, palais des nations, centre de conférences, centre de congrès, centre culturel, centre social, maison de la, maison des, maison du, maison de quartier, mairie, préfecture, siège, siège de, château, gymnase, stade, parc, jardin, chapelle, cantine, cafétéria, espace culturel, espace polyvalent, cedex, code postal, dans les locaux, cité des, grand hall, b.p",
  online:
    'en ligne, en distanciel, distanciel, à distance, virtuel, virtuelle, virtuels, virtuelles, virtuellement, visioconférence, visio, vidéoconférence, téléconférence, audioconférence, webconférence, par zoom, zoom, microsoft teams, teams, webex, google meet, jitsi, bigbluebutton, hybride, en mode hybride, en direct, diffusion en direct, retransmission en direct, webdiffusion, via zoom',
  otherDates:
    "date limite, dates limites, délai, échéance, échéances, publié, publiée, publié le, publiée le, date de publication, mis en ligne, posté le, avant le, au plus tard, au plus tard le, d'ici le, d'ici au, d'ici à, d'ici fin, jusqu'au, jusqu’au, jusqu'à fin, mis à jour, mise à jour, dernière mise à jour, révisé le, révisée le, dernière révision, inscription, inscriptions, s'inscrire, inscrivez-vous, clôture des inscriptions, ouverture des inscriptions, rsvp, confirmer votre présence, réponse souhaitée, soumission, soumissions, soumettre, à soumettre, dépôt des, candidature, candidatures, appel à, appel à contributions, appel à communications, tarif préférentiel, adopté le, adoptée le, adopté en, adoptée en, depuis, fondé en, fondée en, créé en, créée en, lancé en, lancée en, paru le, parue le, date de parution, expire, en vigueur, valable",
  breaks:
    "pause, pauses, pause-café, pause café, pause déjeuner, pause-déjeuner, pause thé, pause santé, déjeuner, déjeuner libre, dîner, repas, buffet, cocktail, cocktail dînatoire, réception, vin d'honneur, pot de l'amitié, collation, café d'accueil, café, accueil, accueil des participants, accueil café, enregistrement, inscription, inscriptions, émargement, ouverture, ouverture des portes, mot de bienvenue, clôture, clôture de la journée, fin de la session, fin de la séance, fin des travaux, levée de la séance, réseautage, photo de groupe, photo de famille",
  sessions: 'session, séance, panel, table ronde, atelier, réunion, rencontre',
  toBeConfirmed:
    'à confirmer, à déterminer, à préciser, à définir, à venir, à annoncer, à communiquer, à désigner, à fixer, à décider, sera confirmé, sera confirmée, sera communiqué, sera précisé ultérieurement, communiqué ultérieurement, non confirmé, non confirmée, en attente, en attente de confirmation, pas encore connu, pas encore fixé, inconnu, néant, aucun, aucune, sans objet, s.o, n/a, n.c, nc, tbc, tbd, a confirmer, a déterminer, a determiner, a préciser, a preciser, a définir, a definir, a venir, a annoncer, a communiquer, a désigner, a designer, a fixer, a décider, a decider, sera confirme, sera confirmee, sera communique, sera precise ulterieurement, communique ulterieurement, non confirme, non confirmee, pas encore fixe, neant',
  decorative:
    'décoratif, décorative, image décorative, purement décoratif, purement décorative, photo décorative, decoratif, decorative, image decorative, purement decoratif, purement decorative, photo decorative',
  sessionFacts:
    'données de la session, faits de la session, informations de la session, données de la séance, fiche de la session, fiche de session, donnees de la session, donnees de la seance',
  marks: {
    question: 'question, question directrice',
    notQuestion:
      "pas une question, pas de question, n'est pas une question, ceci n'est pas une question, aucune question",
    heading: 'titre, intertitre, sous-titre, titre de section, titre de partie, rubrique',
    text: 'texte, texte simple, texte courant, corps de texte, paragraphe',
  },
  statuses:
    "projet, avant-projet, ébauche, brouillon, provisoire, version provisoire, définitif, définitive, version définitive, version finale, final, finale, révisé, révisée, version révisée, projet révisé, version préliminaire, préliminaire, document de travail, version préalable, version avancée, version non éditée, texte non édité, non revu par les services d'édition, pour observations, pour commentaires, pour consultation, pour validation, pour adoption, adopté, adoptée, approuvé, approuvée, validé, validée, original, ebauche, definitif, definitive, version definitive, revise, revisee, version revisee, projet revise, version preliminaire, preliminaire, version prealable, version avancee, version non editee, texte non edite, non revu par les services d'edition, adopte, adoptee, approuve, approuvee, valide, validee",
  checkAgainstDelivery:
    'seul le prononcé fait foi, seul le texte prononcé fait foi, le prononcé fait foi, seul le discours prononcé fait foi, à vérifier au prononcé',
  languageNames: {
    en: 'anglais',
    fr: 'français, francais',
    es: 'espagnol, castillan',
    pt: 'portugais',
    de: 'allemand',
    it: 'italien',
    ru: 'russe',
    ar: 'arabe',
    zh: 'chinois, mandarin',
    ja: 'japonais',
    ko: 'coréen, coreen',
    nl: 'néerlandais, neerlandais, flamand',
    cs: 'tchèque, tcheque',
    tr: 'turc',
  },
  stopWords:
    'le, la, les, des, et, du, une, un, est, dans, pour, sur, par, qui, aux, au, ce, cette, ces, avec, sont, nous, vous, en, plus',
  audiences: {
    moderator:
      'modérateur, modérateurs, modératrice, modératrices, comodérateur, comodérateurs, comodératrice, comodératrices, modération, animateur, animateurs, animatrice, animatrices, facilitateur, facilitateurs, facilitatrice, facilitatrices, président, présidente, présidents, présidentes, présidence, coprésident, coprésidente, coprésidents, coprésidentes',
    speaker:
      'intervenant, intervenants, intervenante, intervenantes, orateur, orateurs, oratrice, oratrices, conférencier, conférenciers, conférencière, conférencières, panéliste, panélistes, panelliste, panellistes, présentateur, présentateurs, présentatrice, présentatrices, discutant, discutants, discutante, discutantes',
    principal:
      'principal, principaux, principale, principales, responsable, responsables, ministre, ministres, chef, chefs, cheffe, cheffes',
    participant:
      'participant, participants, participante, participantes, délégué, délégués, déléguée, déléguées',
    interpreter: 'interprète, interprètes',
    rapporteur:
      'rapporteur, rapporteurs, rapporteuse, rapporteuses, rapporteure, rapporteures, rapportrice, rapportrices',
  },
  only: 'seulement, uniquement, exclusivement, seul, seuls, seule, seules, réservé, réservés, réservée, réservées, exclusif, exclusifs, exclusive, exclusives',
  markLinks:
    'pour, à, au, aux, le, la, les, l, de, du, des, d, et, ou, un, une, usage, attention, intention, destiné, destinée, strictement, séance, session, rice, trice, rices, trices, ère, ères, e, s',
}
