import type { WordList } from './words.ts'

export const es: WordList = {
  code: 'es',
  script: 'Latin',
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre, setiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  shortMonths: [
    'ene',
    'feb',
    'mar',
    'abr',
    'may',
    'jun',
    'jul',
    'ago',
    'sep, sept, set',
    'oct',
    'nov',
    'dic',
  ],
  weekdays: [
    'lunes, lun',
    'martes',
    'miércoles, miercoles, mié, mie',
    'jueves, jue',
    'viernes, vie',
    'sábado, sabado, sábados, sáb, sab',
    'domingo, domingos, dom',
  ],
  dateLinks: 'de, del, el',
  rangeLinks: 'a, al, y, hasta, hasta el, hasta las, e',
  timeLinks:
    'desde, de, del, la, las, a, el, los, entre, hora, horas, hrs, hs, hora local, local, partir, día, dia, inicio, fin, horario',
  am: 'a. m., am, a.m., de la mañana, de la madrugada',
  pm: 'p. m., pm, p.m., de la tarde, de la noche',
  noon: 'mediodía, mediodia, del mediodía, medio día',
  midnight: 'medianoche, media noche',
  clockHours: 'h, hs, hrs, hr, horas, hora',
  clockMinutes: '',
  hours: 'hora, horas, h, hs, hr, hrs',
  minutes: 'minuto, minutos, min, mins',
  roles: {
    moderator:
      'moderador, moderadora, moderadores, moderadoras, moderador/a, moderador(a), comoderador, comoderadora, moderación, modera, moderan, moderado por, moderada por, facilitador, facilitadora, facilitadores, facilitadoras, facilitador/a, facilitación, facilita, facilitan, facilitado por, facilitada por, conduce, conducción, conductor, conductora, conducido por, dinamizador, dinamizadora, dinamizadores, dinamiza, maestro de ceremonias, maestra de ceremonias, presentador del acto, moderacion, facilitacion, conduccion',
    speaker:
      'orador, oradora, oradores, oradoras, orador/a, orador(a), orador principal, oradora principal, oradores principales, ponente, ponentes, ponente principal, ponentes principales, ponente invitado, ponente invitada, ponencia, ponencias, ponencia de, ponencia a cargo de, conferenciante, conferenciantes, conferencista, conferencistas, conferencista principal, conferencia magistral, expositor, expositora, expositores, expositoras, exponente, exponentes, presentador, presentadora, presentadores, presentado por, presentada por, presenta, presentan, presentación a cargo de, presentación de, a cargo de, disertante, disertantes, charlista, charlistas, interviene, intervienen, intervención de, intervenciones, interviniente, intervinientes, palabras de bienvenida, palabras de apertura, palabras de clausura, palabras de cierre, palabras inaugurales, observaciones de apertura, observaciones finales, discurso inaugural, discurso de apertura, discurso de clausura, apertura a cargo de, invitado, invitada, invitados, invitadas, invitado especial, invitada especial, invitados especiales, formador, formadora, formadores, instructor, instructora, instructores, capacitador, capacitadora, tallerista, talleristas, docente, docentes, imparte, imparten, impartido por, autor, autora, autores, autoras, con, con la participación de, participan, presentacion a cargo de, presentacion de, intervencion de, con la participacion de, inaugurado por, inaugurada por, abierto por, abierta por',
    chair:
      'presidente, presidenta, presidentes, presidentas, preside, presiden, presidencia, copresidente, copresidenta, copresidentes, copresidentas, copresidencia, co-presidente, co-presidentes, vicepresidente, vicepresidenta, presidido por, presidida por, copresidido por, copresidida por, presidente de la sesión, presidenta de la sesión, presidencia de la sesión, presidente de mesa, presidenta de mesa, dirección de la sesión, presidente de la sesion, presidenta de la sesion, presidencia de la sesion, direccion de la sesion',
    panellist:
      'panelista, panelistas, integrantes del panel, miembros del panel, panel, comentarista, comentaristas, comentador, comentadora, comentadores, debatiente, debatientes, discutidor, contertulio, contertulia, contertulios, tertulianos, participantes en la mesa, integrantes de la mesa',
    rapporteur:
      'relator, relatora, relatores, relatoras, relator/a, relatoría, correlator, correlatora, secretario de actas, secretaria de actas, secretario, secretaria, toma de notas, encargado de las notas, encargada de las notas, redactor del acta, levanta el acta, tomador de notas, tomadora de notas, sistematizador, sistematizadora, relatoria',
    host: 'anfitrión, anfitriona, anfitriones, anfitrionas, anfitrión/a, coanfitrión, coanfitriona, coanfitriones, entidad anfitriona, institución anfitriona, acoge, acogido por, acogida por, anfitrion, anfitrion/a, coanfitrion, institucion anfitriona',
    organiser:
      'punto focal, puntos focales, responsable, responsables, responsable de la sesión, responsables de la sesión, líder, líderes, líder de la sesión, dirigido por, dirigida por, dirige, dirigen, liderado por, liderada por, lidera, coordinador, coordinadora, coordinadores, coordinadoras, coordinador/a, coordinación, coordina, coordinan, coordinado por, coordinada por, convocante, convocantes, convoca, convocado por, convocada por, proponente, proponentes, propuesto por, propuesta por, organizador de la sesión, organizadora de la sesión, organizadores de la sesión, persona de contacto, personas de contacto, enlace, enlaces, encargado, encargada, responsable de la sesion, responsables de la sesion, lider, lideres, lider de la sesion, coordinacion, organizador de la sesion, organizadora de la sesion, organizadores de la sesion',
    partner:
      'socio, socia, socios, socias, asociado, asociados, aliado, aliada, aliados, aliadas, colaborador, colaboradora, colaboradores, colabora, colaboran, entidades colaboradoras, patrocinador, patrocinadora, patrocinadores, patrocinadoras, patrocina, patrocinan, patrocinado por, patrocinada por, copatrocinador, copatrocinadores, copatrocinado por, auspicia, auspician, auspiciador, auspiciadores, auspiciado por, auspician y apoyan, apoya, apoyan, apoyado por, con el apoyo de, con la colaboración de, con el auspicio de, en colaboración con, en cooperación con, en alianza con, en asociación con, con la colaboracion de, en colaboracion con, en cooperacion con, en asociacion con',
    participant:
      'participante, participantes, asistente, asistentes, asistencia, presente, presentes, ausente, ausentes, excusan su asistencia, excusados, excusas, delegado, delegada, delegados, delegadas, concurrentes, público asistente, publico asistente',
    interpreter:
      'intérprete, intérpretes, interpretación a cargo de, interpretación por, interpretado por, traductor, traductora, traductores, traductoras, interprete, interpretes, interpretacion a cargo de, interpretacion por',
    team: 'equipo, equipos, miembros del equipo, integrantes del equipo, equipo de trabajo, equipo organizador, comité, comités, miembros del comité, comité organizador, comité científico, comité de programa, comisión organizadora, junta directiva, mesa directiva, miembros, miembro, integrantes, personas, personal, expertos, expertas, experto, experta, especialistas, personas expertas, comite, comites, miembros del comite, comite organizador, comite cientifico, comite de programa, comision organizadora',
  },
  roleVerbs:
    'modera, moderan, facilita, facilitan, interviene, intervienen, participa, participan, presenta, presentan, conduce, conducen, dinamiza, dinamizan',
  fields: {
    kicker:
      'antetítulo, serie, ciclo, evento, acto, tipo de sesión, tipo de evento, tipo de acto, tipo de actividad, tipo de reunión, clase de sesión, antetitulo, tipo de sesion, tipo de reunion, clase de sesion',
    title:
      'título, título de la sesión, título del evento, título del taller, título de la reunión, título de la actividad, título de la ponencia, nombre de la sesión, nombre del evento, nombre de la actividad, sesión, tema, tema de la sesión, asunto, denominación, titulo, titulo de la sesion, titulo del evento, titulo del taller, titulo de la reunion, titulo de la actividad, titulo de la ponencia, nombre de la sesion, sesion, tema de la sesion, denominacion',
    date: 'fecha, fechas, día, dia, días, fecha de la sesión, fecha del evento, fecha de la reunión, fecha de la actividad, fecha de inicio, fecha de celebración, fecha de realización, dias, fecha de la sesion, fecha de la reunion, fecha de celebracion, fecha de realizacion',
    endDate:
      'fecha de fin, fecha final, fecha de finalización, fecha de término, fecha de cierre, fecha de clausura, fecha de finalizacion, fecha de termino',
    time: 'hora, horas, horario, horarios, hora de la sesión, hora del evento, horario de la sesión, franja horaria, hora de la sesion, horario de la sesion',
    start:
      'inicio, hora de inicio, hora de comienzo, comienzo, comienza, empieza, inicia, desde, a partir de, inicio de la sesión, hora de apertura, inicio de la sesion',
    end: 'fin, hora de fin, hora de finalización, hora de término, hora de cierre, final, finaliza, termina, término, hasta, fin de la sesión, hora de finalizacion, hora de termino, termino, fin de la sesion',
    dateTime:
      'cuándo, cuando, fecha y hora, fecha y horas, fecha & hora, fechas y horas, fecha/hora, fecha y horario, fechas y horarios, día y hora, días y horarios, días y horas, día y horario, hora y fecha, dia y hora, dias y horarios, dias y horas, dia y horario',
    duration:
      'duración, duración de la sesión, duración prevista, duración total, duración estimada, duracion, duracion de la sesion, duracion prevista, duracion total, duracion estimada',
    timeZone: 'zona horaria, zonas horarias, huso horario',
    venue:
      'lugar, lugares, lugar de celebración, lugar de realización, lugar del evento, lugar de la sesión, lugar de la reunión, lugar y sala, lugar/sala, sede, sede del evento, sala, sala de reuniones, salón, dónde, donde, dirección, domicilio, ubicación, localización, local, recinto, espacio, lugar de celebracion, lugar de realizacion, lugar de la sesion, lugar de la reunion, salon, direccion, ubicacion, localizacion',
    organiser:
      'organizador, organizadora, organizadores, organizadoras, organizador/a, organizador(es), organizador(a), organiza, organizan, organizado por, organizada por, organizados por, coorganizador, coorganizadores, coorganiza, coorganizan, coorganizado por, coorganizada por, organizado conjuntamente por, organizada conjuntamente por, entidad organizadora, entidades organizadoras, institución organizadora, organización, organización responsable, organización convocante, entidad convocante, organismo organizador, institucion organizadora, organizacion, organizacion responsable, organizacion convocante',
    languages:
      'idioma, idiomas, idioma(s), lengua, lenguas, interpretación, interpretación simultánea, traducción simultánea, idiomas de trabajo, idioma de trabajo, idioma de la sesión, idiomas de la sesión, idiomas oficiales, lenguas de trabajo, interpretacion, interpretacion simultanea, traduccion simultanea, idioma de la sesion, idiomas de la sesion',
    documents:
      'documentos, documento, documento(s), documentos de referencia, documento de referencia, documentos de trabajo, documento de trabajo, documentos de antecedentes, documentación, documentos adjuntos, archivos adjuntos, adjuntos, documentacion',
    contact:
      'contacto, contactos, persona de contacto, personas de contacto, punto de contacto, puntos de contacto, datos de contacto, consultas, informes, correo, correo electrónico, correo-e, e-mail, email, mail, teléfono, tel, correo electronico, telefono',
    symbol:
      'signatura, signatura del documento, símbolo, código, código del documento, referencia, ref, número de documento, número del documento, n.º de documento, nº de documento, documento n.º, simbolo, codigo, codigo del documento, numero de documento, numero del documento',
    version:
      'versión, versión del documento, versión del borrador, revisión, version, version del documento, version del borrador, revision',
    versionDate:
      'fecha de la versión, fecha de versión, fecha de esta versión, actualizado, actualizada, actualizado el, actualizado al, actualización, última actualización, última modificación, fecha de actualización, fecha de revisión, versión del, fecha de la version, fecha de version, fecha de esta version, actualizacion, ultima actualizacion, ultima modificacion, fecha de actualizacion, fecha de revision, version del',
    status:
      'estado, estatus, estado del documento, situación, situación del documento, situacion, situacion del documento',
    embargo:
      'embargo, embargado hasta, embargada hasta, embargado hasta el, bajo embargo hasta, bajo embargo hasta el, embargo hasta, no publicar antes de, no publicar antes del, no difundir antes del',
    distribution:
      'distribución, difusión, clasificación, distr, nivel de difusión, distribucion, difusion, clasificacion, nivel de difusion',
    deadline:
      'fecha límite, fecha límite de inscripción, fecha límite de registro, fecha límite de entrega, fechas límite, plazo, plazo de inscripción, plazos, vencimiento, fecha de vencimiento, fecha tope, cierre de inscripción, cierre de inscripciones, inscripción hasta, inscripciones hasta, inscripción hasta el, inscripciones hasta el, inscribirse antes del, registro hasta, confirmar asistencia, confirmar asistencia antes del, rsvp, s.r.c, publicado, publicada, publicado el, fecha de publicación, caduca, fecha de caducidad, vence, fecha limite, fecha limite de inscripcion, fecha limite de registro, fecha limite de entrega, fechas limite, plazo de inscripcion, cierre de inscripcion, inscripcion hasta, inscripcion hasta el, fecha de publicacion',
  },
  columns: {
    name: 'nombre, nombres, nombre completo, nombre y apellido, nombre y apellidos, nombres y apellidos, apellidos y nombres, apellidos y nombre, ponente, ponentes, orador, oradora, oradores, panelista, panelistas, expositor, expositora, quién, quien, quiénes, persona, personas, participante, participantes, quienes, con, responsable, responsables',
    role: 'función, funciones, papel, rol, roles, rol en la sesión, papel en la sesión, calidad, funcion, rol en la sesion, papel en la sesion',
    affiliation:
      'afiliación, adscripción, organización, organizaciones, organismo, institución, instituciones, entidad, empresa, dependencia, cargo, puesto, título, organización/cargo, cargo y organización, cargo/institución, filiación, país, procedencia, biografía, bio, detalles, afiliacion, adscripcion, organizacion, institucion, titulo, organizacion/cargo, cargo y organizacion, cargo/institucion, filiacion, pais, biografia',
    language: 'idioma, idiomas, lengua, lenguas',
    slot: 'turno, turno de palabra, tiempo de palabra, tiempo de intervención, turno de intervención, tiempo asignado, tiempo de intervencion, turno de intervencion',
    contact:
      'contacto, contactos, correo, correo electrónico, e-mail, email, teléfono, tel, móvil, celular, correo electronico, telefono, movil',
    date: 'fecha, fechas, día, dia, días, dias',
    time: 'hora, horas, horario, horarios, cuándo, inicio, desde, franja horaria, cuando',
    duration: 'duración, minutos, tiempo, duracion',
    item: 'punto, puntos, actividad, actividades, programa, tema, temas, sesión, sesiones, punto del orden del día, orden del día, agenda, qué, asunto, descripción, contenido, contenidos, bloque, segmento, etapa, momento, sesion, punto del orden del dia, orden del dia, descripcion',
    symbol: 'signatura, símbolo, referencia, código, ref, número, simbolo, codigo, numero',
    document: 'documento, documentos, título del documento, nombre del documento, titulo del documento',
    status: 'estado, estatus, situación, situacion',
  },
  headings: {
    background:
      'antecedentes, antecedente, contexto, introducción, presentación, panorama, panorama general, visión general, descripción general, resumen, resumen ejecutivo, sumario, justificación, fundamentación, fundamentos, planteamiento, problemática, problema, planteamiento del problema, descripción, descripción de la sesión, acerca de, sobre la sesión, sobre el evento, preámbulo, exposición de motivos, generalidades, marco general, marco de referencia, introduccion, presentacion, vision general, descripcion general, justificacion, fundamentacion, problematica, descripcion, descripcion de la sesion, sobre la sesion, preambulo, exposicion de motivos',
    objectives:
      'objetivo, objetivos, objetivo general, objetivos específicos, finalidad, finalidades, propósito, propósitos, meta, metas, objetivos especificos, proposito, propositos',
    questions:
      'pregunta, preguntas, preguntas orientadoras, preguntas guía, puntos de debate, puntos de discusión, puntos para el debate, puntos para la discusión, puntos a tratar, temas de debate, temas de discusión, temas para el debate, temas a tratar, cuestión, cuestiones, cuestiones para el debate, interrogantes, ejes de discusión, preguntas guia, puntos de discusion, puntos para la discusion, temas de discusion, cuestion, ejes de discusion',
    outcomes:
      'resultado, resultados, resultados esperados, resultados previstos, productos, productos esperados, entregables, logros esperados, próximos pasos, pasos siguientes, siguientes pasos, conclusiones, conclusiones esperadas, recomendaciones, impacto esperado, proximos pasos',
    format:
      'formato, estructura, modalidad, modalidades, metodología, método, métodos de trabajo, dinámica, dinámica de la sesión, mecánica, desarrollo de la sesión, reglas de funcionamiento, normas de participación, reglas básicas, metodologia, metodo, metodos de trabajo, dinamica, dinamica de la sesion, mecanica, desarrollo de la sesion, normas de participacion, reglas basicas',
    speakers:
      'ponente, ponentes, orador, oradores, oradoras, conferenciantes, conferencistas, expositores, expositoras, disertantes, panelista, panelistas, participantes, moderador, moderadora, moderadores, moderación, facilitadores, facilitadoras, intervienen, intervinientes, presidencia, quiénes hablarán, comité, equipo, integrantes del panel, moderacion, quienes hablaran, comite',
    agenda:
      'programa, programación, agenda, orden del día, calendario, horario, cronograma, escaleta, temario, programa provisional, programa preliminar, esquema de la sesión, guion, guión, programacion, orden del dia, esquema de la sesion',
    logistics:
      'logística, información práctica, informaciones prácticas, información general, información logística, datos prácticos, aspectos prácticos, aspectos logísticos, detalles del evento, lugar, sede, inscripción, inscripciones, registro, cómo participar, cómo inscribirse, cómo llegar, cómo acceder, cómo conectarse, contacto, contactos, acceso, datos de conexión, enlace de conexión, dónde y cuándo, cuándo y dónde, logistica, informacion practica, informaciones practicas, informacion general, informacion logistica, datos practicos, aspectos practicos, aspectos logisticos, inscripcion, como participar, como inscribirse, como llegar, como acceder, como conectarse, datos de conexion, enlace de conexion, donde y cuando, cuando y donde',
    documents:
      'documento, documentos, documentación, referencia, referencias, referencias bibliográficas, bibliografía, recurso, recursos, lectura, lecturas, lecturas recomendadas, material, materiales, materiales de apoyo, anexo, anexos, adjuntos, enlaces, enlaces de interés, más información, información adicional, para saber más, documentacion, referencias bibliograficas, bibliografia, enlaces de interes, mas informacion, informacion adicional, para saber mas',
  },
  questionWords:
    'qué, que, cómo, como, por qué, por que, para qué, para que, quién, quien, quiénes, quienes, cuál, cual, cuáles, cuales, dónde, donde, adónde, de dónde, desde dónde, cuándo, cuando, desde cuándo, hasta cuándo, cuánto, cuanto, cuánta, cuántos, cuantos, cuántas, cuantas, cuán, de qué, de que manera, de qué manera, de qué modo, de qué forma, en qué, en que medida, en qué medida, hasta qué, hasta qué punto, hasta que punto, hasta dónde, a qué, a quién, a quiénes, a cuál, con qué, con quién, con quiénes, con cuál, con cuáles, de quién, de quiénes, de cuál, de cuáles, por quién, para quién, para quiénes, por cuál, en quién, en cuál, en cuáles, bajo qué, desde qué, sobre qué, según qué, mediante qué, entre qué, ante qué, hacia dónde, hacia qué, acaso, es posible, es necesario, es suficiente, podemos, puede, pueden, podría, podrían, podríamos, podrías, deberíamos, debería, deberían, debemos, conviene, existe, existen, considera usted, consideran ustedes, cree usted, qué tan, y cómo, y qué',
  leadIns:
    'pregunta, preguntas, se invita a, se invitará a, serán invitados a, serán invitadas a, están invitados a, se preguntará, se les preguntará, se pedirá, se les pedirá, se plantearán, puntos de debate, puntos de discusión, puntos para el debate, puntos a tratar, temas de debate, temas de discusión, temas a tratar, temas para el debate, temas posibles, posibles temas, cuestiones, interrogantes, responder, explorar, explorará, explorarán, debatir, debatirá, debatirán, se debatirá, se debatirán, discutir, discutirá, discutirán, se discutirá, se discutirán, examinar, examinará, examinarán, analizar, analizará, analizarán, se analizará, se analizarán, abordar, abordará, abordarán, se abordará, se abordarán, considerar, considerará, considerarán, reflexionar, reflexionará, reflexionarán, tratar, se tratará, se tratarán, intercambiar, comparta sus, compartan sus, para la reflexión, para reflexionar, para pensar, entre otros temas',
  announcements:
    'se preguntará, se les preguntará, se pedirá, se les pedirá que, se le preguntará, serán preguntados, siguientes preguntas, preguntas siguientes, siguientes cuestiones, cuestiones siguientes, siguientes interrogantes, preguntas orientadoras, preguntas guía, preguntas guías, preguntas rectoras, preguntas directrices, preguntas generadoras, preguntas disparadoras, preguntas clave, preguntas claves, preguntas para el debate, preguntas para la discusión, preguntas para la reflexión, preguntas de debate, preguntas de discusión, cuestiones para el debate, preguntas a debatir, preguntas que se debatirán, preguntas que guiarán, estas preguntas guiarán, estas preguntas orientarán, preguntas tales como, preguntas como, preguntas entre ellas, invitados a responder, invitadas a responder, responderán a las preguntas, responder a las siguientes, responder las siguientes, principales preguntas, siguiente pregunta, preguntaremos a los ponentes, preguntaremos al panel, en torno a tres preguntas, en torno a las siguientes',
  answers:
    'responder a estas preguntas, responder estas preguntas, responderán a estas preguntas, responderán estas preguntas, responderá a estas preguntas, responden a estas preguntas, responder a esas preguntas, respuesta a estas preguntas, respuestas a estas preguntas, responder a estas cuestiones, responder a estos interrogantes, responder a las preguntas anteriores, estas preguntas, esas preguntas, estas y otras preguntas, estas cuestiones, estas y otras cuestiones, estos interrogantes, todas estas preguntas, las preguntas anteriores, preguntas anteriores, preguntas precedentes, preguntas arriba mencionadas',
  otherQuestions:
    'lista de verificación, lista de comprobación, lista de control, lista de chequeo, lista de cotejo, checklist, preguntas frecuentes, preguntas más frecuentes, faq, cuestionario, cuestionarios, encuesta, encuestas, sondeo, quiz, test, formulario de evaluación, ficha de evaluación, evaluación del evento, autoevaluación, guía de entrevista, preguntas de la entrevista, preguntas de entrevista, preguntas para entrevistas, preguntas que hacer, preguntas retóricas, formulario de inscripción',
  eventKinds:
    'ciclo, serie, diálogo, sesión, sesiones, taller, talleres, panel, foro, conferencia, seminario, seminario web, webinar, webinario, mesa redonda, mesas redondas, reunión, evento, evento paralelo, acto, plenaria, sesión plenaria, encuentro, consulta, audiencia, audiencia pública, nota conceptual, nota de concepto, documento conceptual, términos de referencia, jornada, jornadas, asamblea, asamblea general, cumbre, simposio, coloquio, congreso, conversatorio, charla, tertulia, debate, ponencia, clase magistral, clase abierta, curso de formación, capacitación, escuela de verano, grupo de trabajo, ciclo de conferencias, ciclo de charlas, rueda de prensa, conferencia de prensa, sesión informativa, desayuno de trabajo, cabildo abierto, pódcast, podcast, episodio, hackatón, hackathon, cursillo, curso en línea, curso virtual, dialogo, sesion, reunion, sesion plenaria, audiencia publica, terminos de referencia, curso de formacion, capacitacion, sesion informativa, hackaton, curso en linea',
  documentNames:
    'nota conceptual, nota de concepto, documento conceptual, nota informativa, programa, programa provisional, agenda, orden del día, invitación, convocatoria, términos de referencia, acta, comunicado de prensa',
  byWords: 'por, escrito por, elaborado por, preparado por, a cargo de, una ponencia de',
  addressees: 'a, al, para, dirigida a, dirigido a, a la, a los, a las',
  conjunctions: 'y, e, así como',
  nameLinks: 'de, del, de la, de las, de los, la, las, los, van, von, da, dos',
  titles:
    'sr, sra, srta, sres, sras, señor, señora, señorita, señores, señoras, dr, dra, dres, dras, dr.a, doctor, doctora, lic, licda, lcdo, lcda, licenciado, licenciada, ing, ingeniero, ingeniera, arq, arquitecto, arquitecta, prof, profa, prof.ª, profesor, profesora, catedrático, catedrática, mtro, mtra, maestro, maestra, mg, mgtr, mgter, mag, msc, m.sc, ph.d, phd, abg, abog, don, doña, dña, d.ª, excmo, excma, ilmo, ilma, s.e, su excelencia, s.m, su majestad, s.a.r, su alteza, hon, honorable, mons, monseñor, emb, embajador, embajadora, gral, general, cnel, coronel, capitán, almirante, juez, jueza, magistrado, magistrada, ministro, ministra, fray, sor, rvdo, reverendo',
  titlesBehind: '',
  positions:
    'director, directora, directores, directoras, director general, directora general, director ejecutivo, directora ejecutiva, subdirector, subdirectora, jefe, jefa, jefe de, jefa de, responsable, responsable de, ministro, ministra, ministro de, ministra de, viceministro, viceministra, secretario, secretaria, secretario general, secretaria general, secretario de estado, secretaria de estado, subsecretario, subsecretaria, secretario ejecutivo, secretaria ejecutiva, presidente, presidenta, vicepresidente, vicepresidenta, alcalde, alcaldesa, intendente, intendenta, prefecto, prefecta, gobernador, gobernadora, concejal, concejala, regidor, regidora, embajador, embajadora, cónsul, enviado, enviada, representante, representante de, representante especial, delegado, delegada, comisionado, comisionada, comisario, comisaria, alto comisionado, alta comisionada, administrador, administradora, gerente, gerenta, coordinador, coordinadora, asesor, asesora, consejero, consejera, consultor, consultora, oficial de, encargado, encargada, gestor, gestora, profesor, profesora, catedrático, catedrática, docente, investigador, investigadora, becario, becaria, doctorando, doctoranda, estudiante, decano, decana, rector, rectora, vicerrector, vicerrectora, fundador, fundadora, cofundador, cofundadora, socio, socia, abogado, abogada, jurista, juez, jueza, magistrado, magistrada, fiscal general, procurador, procuradora, notario, notaria, senador, senadora, diputado, diputada, legislador, legisladora, asambleísta, parlamentario, parlamentaria, ingeniero, ingeniera, analista, economista, sociólogo, socióloga, antropólogo, antropóloga, historiador, historiadora, politólogo, politóloga, urbanista, arquitecto, arquitecta, periodista, editor, editora, redactor, redactora, autor, autora, escritor, escritora, experto, experta, especialista, miembro, miembro de, integrante, activista, artista, cineasta, comisario de exposiciones, curador, curadora, conservador, conservadora, bibliotecario, bibliotecaria, archivero, archivera, médico, médica, enfermero, enfermera, matrona, psicólogo, psicóloga, trabajador social, trabajadora social, agricultor, agricultora, empresario, empresaria, emprendedor, emprendedora, desarrollador, desarrolladora, diseñador, diseñadora, tesorero, tesorera, relator, relatora, portavoz, vocero, vocera, punto focal, asistente, voluntario, voluntaria, funcionario, funcionaria, defensor del pueblo, defensora del pueblo, director científico, directora científica, técnico de, técnica de, oficial superior',
  organisations:
    'ministerio, universidad, consejo, asociación, instituto, agencia, comisión, red, red de, fundación, organización, organismo, centro, comité, banco, empresa, compañía, grupo, unión, federación, confederación, sociedad, sindicato, departamento, dirección general, dirección de, parlamento, asamblea, asamblea nacional, congreso de, congreso nacional, senado, cámara de, gobierno, oficina, escuela, colegio, facultad, secretaría, secretariado, autoridad, alianza, coalición, programa, fondo, cooperativa, mancomunidad, consorcio, iniciativa, observatorio, laboratorio, museo, biblioteca, hospital, clínica, ayuntamiento, alcaldía, municipalidad, municipio, diputación, gobernación, prefectura, junta de, generalitat, comunidad autónoma, embajada, consulado, delegación, defensoría, corte suprema, corte interamericana, tribunal, naciones unidas, unión europea, cepal, colectivo, movimiento, liga, club, academia, editorial, internacional, nacional, s.a. de c.v, s.r.l, ltda, s.l.u, ong de, ong internacional, ong local, oenegé, oenegés',
  units:
    'facultad, departamento, escuela, cátedra, dirección, dirección general, subdirección, oficina, unidad de, instituto, secretaría, subsecretaría, ministerio, viceministerio, consejería, concejalía, comisión, comisión especial, vicerrectorado, rectorado',
  isA: 'es, era, fue, es un, es una, es el, es la, ha sido, son, es actualmente, actualmente es, ejerce como, ejerce de, trabaja como, trabaja en, se desempeña como, ocupa el cargo de, dirige, representa, enseña',
  interpretation: 'interpretación, interpret*, intérprete*, traducción, traduc*',
  speaks:
    'intervendrá, interviene, interviene en, intervendrán, intervienen, hablará, habla, hablarán, hablan, tomará la palabra, hará uso de la palabra, presentará, presenta, presentarán, presentan, compartirá, comparte, compartirán, expondrá, expone, expondrán, disertará, ofrecerá, dará, dará una charla, dictará, impartirá, imparte, debatirá, discutirá, moderará, modera, moderarán, facilitará, facilita, presidirá, preside, introducirá, introduce, abrirá, abre, inaugurará, clausurará, cerrará, explicará, explica, mostrará, muestra, dirigirá, dirige, conducirá, conduce, liderará, lidera, coordinará, pronunciará, abordará, ilustrará, comentará, dará la bienvenida, será el moderador, será la moderadora',
  takesPlace:
    'tendrá lugar, tendrán lugar, tiene lugar, tienen lugar, tener lugar, se celebrará, se celebrarán, se celebra, se celebran, celebrarse, será celebrado, será celebrada, se realizará, se realizarán, se realiza, se realizan, realizarse, se llevará a cabo, se llevarán a cabo, se lleva a cabo, llevarse a cabo, se desarrollará, se desarrollarán, se desarrolla, se efectuará, se hará, se impartirá, se reunirá, se reunirán, se reúne, se reúnen, nos reuniremos, será organizado, será organizada, está previsto, está prevista, están previstos, está programado, está programada, programado para, programada para, prevista para, previsto para, convocado para, convocada para, se transmitirá, será el día, será en, le invitamos, les invitamos, te invitamos, os invitamos, le invita, los invita, los esperamos, te esperamos, acompáñenos, acompáñanos, únase, únete',
  organisedBy:
    'organizado por, organizada por, organizados por, organizadas por, organizado conjuntamente por, organizada conjuntamente por, coorganizado por, coorganizada por, co-organizado por, co-organizada por, es organizado por, es organizada por, convocado por, convocada por, convocado conjuntamente por, auspiciado por, auspiciada por, acogido por, acogida por, impulsado por, impulsada por, promovido por, promovida por, organizan, en colaboración con, en alianza con, en asociación con, en conjunto con, con el apoyo de, por iniciativa de',
  placeLinks: 'en, en el, en la, en los, en las, en la sede de, en las instalaciones de, dentro de',
  places:
    'sala, salas, sala de conferencias, sala de reuniones, sala de juntas, salón, salón de actos, salón de plenos, auditorio, auditórium, aula, aula magna, paraninfo, anfiteatro, hotel, edificio, piso, planta baja, primera planta, segunda planta, tercera planta, calle, avenida, av, avda, paseo de, paseo del, plaza, plazoleta, carretera, camino de, bulevar, calzada, callejón, pasaje, ronda de, jirón, jr, campus, ciudad universitaria, biblioteca, teatro, cine, museo, galería, pabellón, palacio, palacio de congresos, centro de convenciones, centro de congresos, centro de conferencias, centro cultural, centro cívico, centro social, casa de la cultura, casa de la, ayuntamiento, alcaldía, rectorado, sede, instalaciones, polideportivo, gimnasio, estadio, parque, jardín, capilla, cafetería, comedor, vestíbulo, código postal, c.p, salón de usos múltiples',
  online:
    'en línea, en linea, online, virtual, virtuales, virtualmente, a distancia, videoconferencia, teleconferencia, telemático, telemática, telemáticamente, de forma remota, zoom, por zoom, vía zoom, microsoft teams, teams, webex, google meet, jitsi, híbrido, híbrida, modalidad híbrida, en streaming, transmisión en vivo, transmisión en directo, retransmisión en directo, facebook live, en remoto, modalidad remota, acceso remoto',
  otherDates:
    'fecha límite, fechas límite, fecha tope, plazo, plazos, vencimiento, vence, publicado, publicada, publicado el, fecha de publicación, antes del, antes de, a más tardar, a más tardar el, hasta el, actualizado, actualizada, última actualización, última revisión, revisado el, inscripción, inscripciones, inscribirse, inscríbase, inscríbete, regístrese, regístrate, cierre de inscripciones, apertura de inscripciones, confirmar asistencia, confirme su asistencia, rsvp, envío de, enviar, presentación de propuestas, presentación de candidaturas, candidaturas, postulaciones, postular, solicitudes, convocatoria de ponencias, recepción de, entrega de, tarifa reducida, inscripción anticipada, aprobado el, aprobada el, adoptado el, adoptada el, adoptada en, desde hace, fundado en, fundada en, creado en, creada en, establecido en, establecida en, lanzado en, emitido el, vigente, caduca, convocatoria abierta',
  breaks:
    'pausa, pausas, pausa para el café, pausa café, pausa para café, café, coffee break, receso, descanso, intermedio, almuerzo, pausa para el almuerzo, comida, pausa para comer, cena, merienda, refrigerio, cóctel, coctel, vino de honor, vino español, recepción, recepción de participantes, registro, registro de participantes, inscripción, acreditación, acreditaciones, bienvenida, apertura, apertura de puertas, palabras de bienvenida, clausura, cierre, cierre de la jornada, fin de la sesión, fin de la jornada, networking, foto de grupo, fotografía oficial, foto oficial',
  sessions: 'sesión, sesion, panel, mesa redonda, mesa, taller, reunión, reunion, encuentro, bloque',
  toBeConfirmed:
    'por confirmar, a confirmar, pendiente de confirmar, pendiente de confirmación, por determinar, a determinar, por definir, a definir, por anunciar, a anunciar, por designar, por decidir, por fijar, por precisar, se confirmará, se anunciará, se comunicará, sin confirmar, no confirmado, no confirmada, sin definir, pendiente, pendientes, aún no se sabe, no se conoce, ninguno, ninguna, no aplica, no procede, n/a, n/d, s/d, tbc, tbd, pendiente de confirmacion, se confirmara, se anunciara, se comunicara, aun no se sabe',
  decorative:
    'decorativa, decorativo, imagen decorativa, puramente decorativa, puramente decorativo, elemento decorativo, foto decorativa',
  sessionFacts:
    'datos de la sesión, hechos de la sesión, información de la sesión, ficha de la sesión, ficha de sesión, datos de la sesion, hechos de la sesion, informacion de la sesion, ficha de la sesion, ficha de sesion',
  marks: {
    question: 'pregunta, pregunta orientadora, pregunta guía, cuestión, pregunta guia, cuestion',
    notQuestion: 'no es una pregunta, no es pregunta, ninguna pregunta, no pregunta',
    heading:
      'título, encabezado, encabezamiento, epígrafe, subtítulo, título de sección, titulo, epigrafe, subtitulo, titulo de seccion',
    text: 'texto, texto simple, texto normal, texto corrido, cuerpo de texto, párrafo, parrafo',
  },
  statuses:
    'borrador, proyecto, anteproyecto, versión preliminar, preliminar, provisional, versión provisional, definitivo, definitiva, versión definitiva, final, versión final, revisado, revisada, versión revisada, borrador revisado, documento de trabajo, versión anticipada, avance, copia anticipada, versión sin editar, sin editar, para comentarios, para observaciones, para consulta, para aprobación, aprobado, aprobada, adoptado, adoptada, validado, original, version preliminar, version provisional, version definitiva, version final, version revisada, version anticipada, version sin editar, para aprobacion',
  checkAgainstDelivery:
    'cotéjese con el discurso pronunciado, cotejar con el discurso pronunciado, cotejar con la versión pronunciada, verifíquese con el discurso pronunciado, verificar con el discurso pronunciado, verificar contra lectura, cotéjese con la alocución, solo es válido el discurso pronunciado',
  languageNames: {
    en: 'inglés, ingles',
    fr: 'francés, frances',
    es: 'español, castellano',
    pt: 'portugués, portugues',
    de: 'alemán, aleman',
    it: 'italiano',
    ru: 'ruso',
    ar: 'árabe, arabe',
    zh: 'chino, mandarín, mandarin, chino mandarín',
    ja: 'japonés, japones',
    ko: 'coreano',
    nl: 'neerlandés, neerlandes, holandés, holandes',
    cs: 'checo',
    tr: 'turco',
  },
  stopWords:
    'el, los, las, y, del, una, un, es, para, por, con, que, se, al, como, su, sus, más, en, lo, esta, este, entre, sobre',
  audiences: {
    moderator:
      'moderador, moderadora, moderadores, moderadoras, moderación, comoderador, comoderadora, comoderadores, comoderadoras, facilitador, facilitadora, facilitadores, facilitadoras, presidente, presidenta, presidentes, presidentas, presidencia, copresidente, copresidenta, copresidentes, copresidentas',
    speaker:
      'ponente, ponentes, orador, oradora, oradores, oradoras, panelista, panelistas, conferenciante, conferenciantes, conferencista, conferencistas, expositor, expositora, expositores, expositoras, disertante, disertantes, exponente, exponentes, interviniente, intervinientes',
    principal:
      'principal, principales, responsable, responsables, ministro, ministra, ministros, ministras, titular, titulares, jefe, jefa',
    participant:
      'participante, participantes, asistente, asistentes, delegado, delegada, delegados, delegadas',
    interpreter: 'intérprete, intérpretes',
    rapporteur: 'relator, relatora, relatores, relatoras, relatoría',
  },
  only: 'solo, sólo, solamente, únicamente, exclusivamente, exclusivo, exclusiva, exclusivos, exclusivas, reservado, reservada, reservados, reservadas',
  markLinks:
    'para, por, a, al, el, la, lo, los, las, de, del, y, e, o, u, uso, atención, dirigido, dirigida, sesión, as, os, estrictamente',
}
