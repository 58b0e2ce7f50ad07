import type { WordList } from './words.ts'

export const pt: WordList = {
  code: 'pt',
  script: 'Latin',
  months: [
    'janeiro',
    'fevereiro',
    'março, marco',
    'abril',
    'maio',
    'junho',
    'julho',
    'agosto',
    'setembro',
    'outubro',
    'novembro',
    'dezembro',
  ],
  shortMonths: ['jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez'],
  weekdays: [
    'segunda-feira, segunda, seg',
    'terça-feira, terça, terca-feira, terca, ter',
    'quarta-feira, quarta, qua',
    'quinta-feira, quinta, qui',
    'sexta-feira, sexta, sex',
    'sábado, sabado, sábados, sáb, sab',
    'domingo, domingos, dom',
  ],
  dateLinks: 'de, do, o',
  rangeLinks: 'a, às, as, ao, à, e, até, até às, até as, até ao, até o',
  timeLinks:
    'das, de, do, da, dia, às, as, à, a, ao, o, em, entre, hora, horas, hrs, hora local, local, partir, feira, início, fim, horário',
  am: 'da manhã, da madrugada',
  pm: 'da tarde, da noite',
  noon: 'meio-dia, meio dia',
  midnight: 'meia-noite, meia noite',
  clockHours: 'h, hs, hrs, horas, hora',
  clockMinutes: 'min',
  hours: 'hora, horas, h, hs, hr, hrs',
  minutes: 'minuto, minutos, min, mins',
  roles: {
    moderator:
      'moderador, moderadora, moderadores, moderadoras, moderador(a), moderador/a, comoderador, comoderadora, moderação, modera, moderado por, moderada por, mediador, mediadora, mediadores, mediadoras, mediador(a), mediação, medeia, mediado por, mediada por, facilitador, facilitadora, facilitadores, facilitadoras, facilitador(a), facilitação, facilitado por, facilitada por, dinamizador, dinamizadora, dinamizadores, dinamização, conduzido por, conduzida por, condução, mestre de cerimônias, mestre de cerimónias, mestre de cerimônia, cerimonialista, moderacao, mediacao, facilitacao, dinamizacao, conducao, mestre de cerimonias, mestre de cerimonia',
    speaker:
      'orador, oradora, oradores, oradoras, orador(a), orador principal, oradora principal, oradores principais, palestrante, palestrantes, palestrante principal, palestrante convidado, palestrante convidada, palestrantes convidados, palestra, palestra de, palestra com, conferencista, conferencistas, conferencista principal, conferência de, apresentador, apresentadora, apresentadores, apresentado por, apresentada por, apresentação de, apresentação por, apresentações, expositor, expositora, expositores, expositoras, preletor, preletora, comunicador, comunicadora, interveniente, intervenientes, intervenção de, intervenções, comunicação de, palavras de abertura, palavras de boas-vindas, palavras de encerramento, discurso de abertura, discurso de encerramento, observações iniciais, considerações iniciais, considerações finais, abertura por, convidado, convidada, convidados, convidadas, convidado especial, convidada especial, convidados especiais, formador, formadora, formadores, formadoras, instrutor, instrutora, instrutores, oficineiro, oficineira, docente, docentes, ministrante, ministrantes, ministrado por, ministrada por, autor, autora, autores, autoras, com, com a participação de, participam, a cargo de, conferencia de, apresentacao de, apresentacao por, apresentacoes, intervencao de, intervencoes, comunicacao de, observacoes iniciais, consideracoes iniciais, consideracoes finais, com a participacao de, aberto por, aberta por, inaugurado por, inaugurada por',
    chair:
      'presidente, presidenta, presidentes, presidência, copresidente, copresidentes, copresidência, co-presidente, co-presidentes, vice-presidente, presidido por, presidida por, preside, presidem, copresidido por, presidente da sessão, presidência da sessão, presidente da mesa, presidência da mesa, coordenação da mesa, presidencia, copresidencia, presidente da sessao, presidencia da sessao, presidencia da mesa, coordenacao da mesa',
    panellist:
      'painelista, painelistas, membros do painel, integrantes do painel, painel, debatedor, debatedora, debatedores, debatedoras, debatedor(a), comentador, comentadora, comentadores, comentadoras, comentarista, comentaristas, participantes da mesa, integrantes da mesa',
    rapporteur:
      'relator, relatora, relatores, relatoras, relator(a), relatoria, correlator, correlatora, secretário da sessão, secretária da sessão, secretário, secretária, redator da ata, redatora da ata, tomada de notas, responsável pela ata, responsável pelas notas, anotador, anotadora, secretario da sessao, secretaria da sessao, secretario, secretaria, responsavel pela ata, responsavel pelas notas',
    host: 'anfitrião, anfitriã, anfitriões, anfitriãs, anfitrião(ã), coanfitrião, coanfitriã, coanfitriões, entidade anfitriã, instituição anfitriã, acolhimento, acolhido por, acolhida por, sediado por, hospedado por, anfitriao, anfitria, anfitrioes, anfitrias, anfitriao(a), coanfitriao, coanfitria, coanfitrioes, entidade anfitria, instituicao anfitria',
    organiser:
      'ponto focal, pontos focais, responsável, responsáveis, responsável pela sessão, responsáveis pela sessão, líder, líderes, líder da sessão, liderado por, liderada por, dirigido por, dirigida por, coordenador, coordenadora, coordenadores, coordenadoras, coordenador(a), coordenação, coordenado por, coordenada por, convocado por, convocada por, proponente, proponentes, proposto por, proposta por, organizador da sessão, organizadora da sessão, organizadores da sessão, pessoa de contato, pessoa de contacto, pessoas de contacto, pessoas de contato, encarregado, encarregada, responsavel, responsaveis, responsavel pela sessao, responsaveis pela sessao, lider, lideres, lider da sessao, coordenacao, organizador da sessao, organizadora da sessao, organizadores da sessao',
    partner:
      'parceiro, parceira, parceiros, parceiras, parceria, parcerias, patrocinador, patrocinadora, patrocinadores, patrocínio, patrocinado por, patrocinada por, copatrocinador, copatrocinadores, apoio, apoios, apoiador, apoiadores, apoiado por, apoiada por, apoio institucional, realização e apoio, com o apoio de, com o patrocínio de, em parceria com, em colaboração com, em cooperação com, em associação com, patrocinio, realizacao e apoio, com o patrocinio de, em colaboracao com, em cooperacao com, em associacao com',
    participant:
      'participante, participantes, presente, presentes, presenças, ausente, ausentes, ausências justificadas, assistentes, delegado, delegada, delegados, delegadas, inscritos, público presente, presencas, ausencias justificadas, publico presente',
    interpreter:
      'intérprete, intérpretes, interpretação por, interpretação a cargo de, tradutor, tradutora, tradutores, tradutoras, intérprete de libras, intérpretes de libras, interprete, interpretes, interpretacao por, interpretacao a cargo de, interprete de libras, interpretes de libras',
    team: 'equipe, equipes, equipa, equipas, membros da equipe, membros da equipa, equipe organizadora, equipa organizadora, comitê, comité, comitês, membros do comitê, membros do comité, comitê organizador, comité organizador, comissão organizadora, comissão científica, comitê científico, comité científico, membros, membro, integrantes, pessoas, pessoal, especialistas, peritos, peritas, secretariado, comite, comites, membros do comite, comite organizador, comissao organizadora, comissao cientifica, comite cientifico',
  },
  roleVerbs:
    'modera, moderam, media, medeiam, facilita, facilitam, apresenta, apresentam, conduz, conduzem, participa, participam',
  fields: {
    kicker:
      'antetítulo, série, ciclo, evento, tipo de sessão, tipo de evento, tipo de atividade, tipo de reunião, natureza da sessão, antetitulo, serie, tipo de sessao, tipo de reuniao, natureza da sessao',
    title:
      'título, título da sessão, título do evento, título da atividade, título da oficina, título da reunião, título da palestra, nome da sessão, nome do evento, nome da atividade, sessão, tema, tema da sessão, assunto, designação, titulo, titulo da sessao, titulo do evento, titulo da atividade, titulo da oficina, titulo da reuniao, titulo da palestra, nome da sessao, sessao, tema da sessao, designacao',
    date: 'data, datas, dia, dias, data da sessão, data do evento, data da reunião, data da atividade, data de início, data de realização, data da sessao, data da reuniao, data de inicio, data de realizacao',
    endDate:
      'data final, data de fim, data de término, data de encerramento, data de conclusão, data de termino, data de conclusao',
    time: 'hora, horas, horário, horários, hora da sessão, horário da sessão, horário do evento, faixa horária, horario, horarios, hora da sessao, horario da sessao, horario do evento, faixa horaria',
    start:
      'início, hora de início, horário de início, hora do início, começo, começa, inicia, a partir de, a partir das, das, início da sessão, inicio, hora de inicio, horario de inicio, hora do inicio, comeco, comeca, inicio da sessao',
    end: 'fim, término, hora de término, hora de fim, horário de término, hora de encerramento, encerramento, termina, até, até às, fim da sessão, termino, hora de termino, horario de termino, ate as, fim da sessao',
    dateTime:
      'quando, data e hora, data & hora, datas e horas, data/hora, data e horário, datas e horários, dia e hora, dias e horários, dia e horário, hora e data, data e horario, datas e horarios, dias e horarios, dia e horario',
    duration:
      'duração, duração da sessão, duração prevista, duração total, carga horária, duracao, duracao da sessao, duracao prevista, duracao total, carga horaria',
    timeZone: 'fuso horário, fusos horários, fuso, zona horária, fuso horario, fusos horarios, zona horaria',
    venue:
      'local, locais, lugar, local da sessão, local do evento, local da reunião, local de realização, local e sala, local/sala, sede, sala, sala de reunião, sala de reuniões, onde, endereço, morada, localização, espaço, recinto, local da sessao, local da reuniao, local de realizacao, sala de reuniao, sala de reunioes, endereco, localizacao, espaco',
    organiser:
      'organizador, organizadora, organizadores, organizadoras, organizador(a), organizador(es), organização, organizado por, organizada por, organizados por, organiza, organizam, coorganizador, coorganizadores, coorganizado por, coorganizada por, co-organizado por, organizado conjuntamente por, organizada conjuntamente por, realização, realizado por, promovido por, promovida por, promotor, entidade organizadora, entidades organizadoras, instituição organizadora, organização responsável, entidade promotora, organizacao, realizacao, instituicao organizadora, organizacao responsavel',
    languages:
      'idioma, idiomas, idioma(s), língua, línguas, língua de trabalho, línguas de trabalho, idioma de trabalho, idiomas de trabalho, idioma da sessão, idiomas da sessão, língua da sessão, línguas da sessão, interpretação, interpretação simultânea, tradução simultânea, lingua, linguas, lingua de trabalho, linguas de trabalho, idioma da sessao, idiomas da sessao, lingua da sessao, linguas da sessao, interpretacao, interpretacao simultanea, traducao simultanea',
    documents:
      'documentos, documento, documento(s), documentos de referência, documento de referência, documentos de trabalho, documento de trabalho, documentos de apoio, documentação, documentos de referencia, documento de referencia, documentacao',
    contact:
      'contato, contatos, contacto, contactos, pessoa de contato, pessoa de contacto, pessoas de contato, ponto de contato, ponto de contacto, dúvidas, esclarecimentos, e-mail, email, mail, correio eletrónico, correio eletrônico, telefone, tel, duvidas, correio eletronico',
    symbol:
      'referência, referência do documento, ref, código, código do documento, símbolo, cota, número do documento, nº do documento, n.º do documento, documento nº, referencia, referencia do documento, codigo, codigo do documento, simbolo, numero do documento',
    version:
      'versão, versão do documento, versão da minuta, revisão, versao, versao do documento, versao da minuta, revisao',
    versionDate:
      'data da versão, data desta versão, atualizado, atualizada, atualizado em, atualizada em, atualização, última atualização, última modificação, última alteração, data de atualização, data da revisão, versão de, data da versao, data desta versao, atualizacao, ultima atualizacao, ultima modificacao, ultima alteracao, data de atualizacao, data da revisao, versao de',
    status:
      'estado, estado do documento, situação, situação do documento, status, status do documento, estatuto, situacao, situacao do documento',
    embargo:
      'embargo, embargado até, embargada até, sob embargo, sob embargo até, embargo até, não divulgar antes de, não publicar antes de, embargado ate, embargada ate, sob embargo ate, embargo ate, nao divulgar antes de, nao publicar antes de',
    distribution:
      'distribuição, difusão, divulgação, classificação, distr, nível de difusão, distribuicao, difusao, divulgacao, classificacao, nivel de difusao',
    deadline:
      'prazo, prazos, prazo de inscrição, prazo de inscrições, prazo para inscrição, prazo de submissão, prazo final, data limite, data-limite, data limite de inscrição, datas limite, inscrição até, inscrições até, inscreva-se até, inscrever-se até, encerramento das inscrições, confirmar presença até, confirmação até, rsvp, publicado, publicada, publicado em, data de publicação, postado em, vencimento, expira em, data de validade, prazo de inscricao, prazo de inscricoes, prazo para inscricao, prazo de submissao, data limite de inscricao, inscricao ate, inscricoes ate, inscreva-se ate, inscrever-se ate, encerramento das inscricoes, confirmar presenca ate, confirmacao ate, data de publicacao',
  },
  columns: {
    name: 'nome, nomes, nome completo, nome e apelido, nome e sobrenome, orador, oradora, oradores, palestrante, palestrantes, painelista, painelistas, debatedor, debatedores, quem, pessoa, pessoas, participante, participantes, apresentador, responsável, responsáveis, com',
    role: 'função, funções, papel, papéis, papel na sessão, função na sessão, qualidade, funcao, funcoes, papeis, papel na sessao, funcao na sessao',
    affiliation:
      'afiliação, filiação, vínculo, organização, organizações, organismo, instituição, instituições, entidade, empresa, órgão, cargo, posto, título, organização/cargo, cargo e organização, cargo/instituição, país, biografia, bio, minicurrículo, detalhes, afiliacao, filiacao, vinculo, organizacao, organizacoes, instituicao, instituicoes, orgao, titulo, organizacao/cargo, cargo e organizacao, cargo/instituicao, pais, minicurriculo',
    language: 'idioma, idiomas, língua, línguas, lingua, linguas',
    slot: 'tempo de palavra, tempo de fala, tempo de intervenção, turno, tempo atribuído, tempo de intervencao, tempo atribuido',
    contact:
      'contato, contatos, contacto, contactos, e-mail, email, correio eletrónico, telefone, tel, telemóvel, celular, correio eletronico, telemovel',
    date: 'data, datas, dia, dias',
    time: 'hora, horas, horário, horários, quando, início, das, faixa horária, horario, horarios, inicio, faixa horaria',
    duration: 'duração, minutos, tempo, duracao',
    item: 'ponto, pontos, atividade, atividades, actividade, programa, programação, tema, temas, sessão, sessões, ponto da ordem do dia, ponto da agenda, ordem do dia, agenda, pauta, item, itens, o quê, o que, assunto, descrição, conteúdo, conteúdos, bloco, momento, etapa, programacao, sessao, sessoes, descricao, conteudo, conteudos',
    symbol: 'símbolo, referência, código, ref, cota, número, simbolo, referencia, codigo, numero',
    document: 'documento, documentos, título do documento, nome do documento, titulo do documento',
    status: 'estado, situação, status, situacao',
  },
  headings: {
    background:
      'contexto, contextualização, antecedentes, introdução, apresentação, panorama, panorama geral, visão geral, resumo, resumo executivo, sumário, enquadramento, justificativa, justificação, fundamentação, problemática, problema, ementa, descrição, descrição da sessão, sobre a sessão, sobre o evento, nota introdutória, preâmbulo, breve histórico, contextualizacao, introducao, apresentacao, visao geral, sumario, justificacao, fundamentacao, problematica, descricao, descricao da sessao, sobre a sessao, nota introdutoria, preambulo, breve historico',
    objectives:
      'objetivo, objetivos, objectivo, objectivos, objetivo geral, objetivos específicos, finalidade, finalidades, propósito, propósitos, meta, metas, objetivos especificos, proposito, propositos',
    questions:
      'pergunta, perguntas, perguntas orientadoras, perguntas norteadoras, questão, questões, questões orientadoras, questões norteadoras, pontos de debate, pontos para debate, pontos de discussão, pontos para discussão, pontos a discutir, temas de debate, temas para debate, temas de discussão, temas para discussão, temas a abordar, eixos de discussão, tópicos para discussão, tópicos de discussão, interrogações, questao, questoes, questoes orientadoras, questoes norteadoras, pontos de discussao, pontos para discussao, temas de discussao, temas para discussao, eixos de discussao, topicos para discussao, topicos de discussao, interrogacoes',
    outcomes:
      'resultado, resultados, resultados esperados, resultados previstos, produtos, produtos esperados, entregáveis, entregas, próximos passos, passos seguintes, encaminhamentos, desdobramentos, conclusões, conclusões esperadas, recomendações, impactos esperados, entregaveis, proximos passos, conclusoes, conclusoes esperadas, recomendacoes',
    format:
      'formato, estrutura, modalidade, modalidades, metodologia, método, métodos de trabalho, dinâmica, dinâmica da sessão, regras de funcionamento, regras básicas, como funciona, como vai funcionar, formato da sessão, metodo, metodos de trabalho, dinamica, dinamica da sessao, regras basicas, formato da sessao',
    speakers:
      'orador, oradora, oradores, oradoras, palestrante, palestrantes, conferencistas, painelista, painelistas, debatedores, expositores, intervenientes, participantes, moderador, moderadora, moderação, mediação, mediadores, apresentadores, presidência, quem vai falar, convidados, comissão organizadora, comitê, comité, equipe, equipa, moderacao, mediacao, presidencia, comissao organizadora, comite',
    agenda:
      'programa, programação, agenda, ordem do dia, ordem de trabalhos, pauta, cronograma, calendário, horário, roteiro, alinhamento, programa provisório, programa preliminar, guião, plano da sessão, programacao, calendario, horario, programa provisorio, guiao, plano da sessao',
    logistics:
      'logística, informações práticas, informação prática, informações gerais, informações úteis, aspetos práticos, aspectos práticos, detalhes do evento, local, inscrição, inscrições, registo, registro, credenciamento, como participar, como se inscrever, como chegar, como aceder, como acessar, contato, contatos, contacto, contactos, acesso, link de acesso, dados de acesso, onde e quando, quando e onde, logistica, informacoes praticas, informacao pratica, informacoes gerais, informacoes uteis, aspetos praticos, aspectos praticos, inscricao, inscricoes',
    documents:
      'documento, documentos, documentação, referência, referências, referências bibliográficas, bibliografia, recurso, recursos, leitura, leituras, leituras recomendadas, leituras complementares, material, materiais, materiais de apoio, anexo, anexos, links, links úteis, mais informações, mais informação, informações adicionais, informações complementares, para saber mais, saiba mais, documentacao, referencia, referencias, referencias bibliograficas, links uteis, mais informacoes, mais informacao, informacoes adicionais, informacoes complementares',
  },
  questionWords:
    'o que, o que é, o que fazer, o quê, que, como, por que, por quê, porque é que, porquê, para que, para quê, quem, quem são, qual, quais, qual é, quais são, onde, aonde, de onde, para onde, quando, desde quando, até quando, quanto, quanta, quantos, quantas, de que, de que forma, de que modo, de que maneira, em que, em que medida, até que ponto, até onde, a que, a quem, com que, com quem, de quem, para quem, por quem, com qual, com quais, de qual, de quais, em qual, em quais, na qual, a qual, a quais, por qual, por quais, para qual, para quais, sob que, sob quais, sobre o que, sobre que, sobre quais, segundo que, através de que, perante que, será que, é possível, é necessário, é preciso, é suficiente, existe, existem, podemos, pode, podem, poderia, poderiam, poderíamos, devemos, deve, devem, deveria, deveriam, deveríamos, como podemos, como pode, como podem, e como, haverá, há como, há alguma, há algum',
  leadIns:
    'pergunta, perguntas, questão, questões, convidados a, convidadas a, serão convidados a, são convidados a, será perguntado, será pedido, será solicitado, serão colocadas, pontos de debate, pontos de discussão, pontos para discussão, pontos a discutir, temas de debate, temas para debate, temas de discussão, temas a abordar, tópicos para discussão, possíveis temas, responder, explorar, explorará, explorarão, discutir, discutirá, discutirão, irá discutir, irão discutir, serão discutidos, serão discutidas, debater, debaterá, debaterão, serão debatidos, serão debatidas, examinar, examinará, examinarão, analisar, analisará, analisarão, abordar, abordará, abordarão, irá abordar, irão abordar, serão abordados, serão abordadas, considerar, considerará, refletir, refletirá, refletirão, reflectir, tratar, tratará, partilhar, partilhe, compartilhe, trocar experiências, para reflexão, para refletir, para pensar, entre outros temas',
  announcements:
    'será perguntado, serão perguntados, será pedido, será solicitado, seguintes perguntas, perguntas seguintes, perguntas abaixo, seguintes questões, questões seguintes, questões abaixo, perguntas orientadoras, perguntas norteadoras, perguntas-guia, perguntas guia, perguntas motivadoras, perguntas disparadoras, questões orientadoras, questões norteadoras, perguntas-chave, perguntas chave, questões-chave, questões chave, principais perguntas, principais questões, perguntas para discussão, perguntas para debate, perguntas para reflexão, questões para discussão, questões para debate, questões para reflexão, questões a debater, questões a discutir, perguntas a debater, perguntas que orientarão, estas perguntas orientarão, estas questões orientarão, perguntas como, questões como, perguntas tais como, questões tais como, convidados a responder, convidadas a responder, responderão às perguntas, responderão às seguintes, responder às seguintes, seguinte pergunta, seguinte questão, perguntaremos aos participantes, perguntaremos ao painel, em torno de três perguntas',
  answers:
    'responder a estas perguntas, responder a essas perguntas, responder estas perguntas, responder essas perguntas, responder a estas questões, responder a essas questões, responderão a estas perguntas, responderão a essas perguntas, responderão a estas questões, responderá a estas perguntas, responderá a essas questões, respondem a estas perguntas, resposta a estas perguntas, resposta a estas questões, respostas a estas perguntas, respostas a essas perguntas, respostas a estas questões, responder às perguntas acima, responder às questões acima, estas perguntas, essas perguntas, estas questões, essas questões, estas e outras perguntas, essas e outras perguntas, estas e outras questões, essas e outras questões, todas estas perguntas, todas essas perguntas, perguntas acima, questões acima, perguntas anteriores, questões anteriores, perguntas precedentes',
  otherQuestions:
    'lista de verificação, lista de controlo, lista de checagem, lista de conferência, checklist, perguntas frequentes, dúvidas frequentes, perguntas mais frequentes, faq, questionário, questionários, inquérito, inquéritos, pesquisa de opinião, pesquisa de satisfação, enquete, sondagem, quiz, teste, formulário de avaliação, ficha de avaliação, avaliação do evento, autoavaliação, guião de entrevista, roteiro de entrevista, perguntas da entrevista, perguntas de entrevista, perguntas a fazer, perguntas retóricas, formulário de inscrição',
  eventKinds:
    'ciclo, série, diálogo, sessão, sessões, oficina, oficinas, workshop, painel, fórum, conferência, seminário, webinar, webinário, mesa redonda, mesa-redonda, mesas redondas, mesas-redondas, reunião, evento, evento paralelo, plenária, plenário, sessão plenária, encontro, consulta, consulta pública, audiência, audiência pública, nota conceitual, nota conceptual, nota de conceito, termos de referência, assembleia, assembleia geral, jornada, jornadas, cimeira, cúpula, simpósio, colóquio, congresso, palestra, roda de conversa, debate, tertúlia, bate-papo, aula aberta, aula magna, masterclass, minicurso, ação de formação, formação, capacitação, escola de verão, grupo de trabalho, ciclo de palestras, ciclo de conferências, conferência de imprensa, coletiva de imprensa, sessão informativa, sessão de esclarecimento, podcast, episódio, hackathon, curso online, curso livre, dialogo, sessao, sessoes, forum, conferencia, seminario, webinario, reuniao, plenaria, plenario, sessao plenaria, consulta publica, audiencia, audiencia publica, termos de referencia, cupula, simposio, coloquio, tertulia, acao de formacao, formacao, capacitacao, escola de verao, ciclo de conferencias, conferencia de imprensa, sessao informativa, sessao de esclarecimento, episodio',
  documentNames:
    'nota conceitual, nota conceptual, nota de conceito, nota concetual, nota informativa, programa, programa provisório, programação, pauta, agenda, ordem do dia, convite, termos de referência, ata, comunicado de imprensa',
  byWords: 'por, de autoria de, escrito por, elaborado por, preparado por, uma apresentação de',
  addressees: 'a, à, ao, aos, às, para, para o, para a, dirigida a, dirigido a',
  conjunctions: 'e, bem como, assim como',
  nameLinks: 'de, da, do, das, dos, di, del, van, von, la',
  titles:
    'sr, sra, srª, sr.ª, srta, srs, sras, senhor, senhora, senhores, senhoras, dr, dra, drª, dr.ª, drs, dras, doutor, doutora, prof, profa, profª, prof.ª, prof. dr, profa. dra, professor, professora, eng, engº, engª, eng.ª, engenheiro, engenheira, arq, arqª, arquiteto, arquiteta, exmo, exma, exmo. sr, exma. sra, ilmo, ilma, s. exa, s. ex.ª, s.exa, s.e, sua excelência, vossa excelência, v. exa, hon, dom, dona, d.ª, mestre, msc, m.sc, ph.d, phd, adv, embaixador, embaixadora, emb, gen, gal, general, cel, coronel, capitão, almirante, juiz, juíza, desembargador, desembargadora, ministro, ministra, deputado, deputada, vereador, vereadora, padre, pe, irmã, frei, reverendo, rev',
  titlesBehind: '',
  positions:
    'diretor, diretora, diretores, director, directora, diretor-geral, diretora-geral, diretor executivo, diretora executiva, subdiretor, subdiretora, chefe, chefe de, responsável, responsável por, ministro, ministra, ministro de, ministra de, ministro da, ministra da, vice-ministro, vice-ministra, secretário, secretária, secretário-geral, secretária-geral, secretário de estado, secretária de estado, secretário executivo, secretária executiva, subsecretário, subsecretária, presidente, vice-presidente, prefeito, prefeita, presidente da câmara, autarca, governador, governadora, vereador, vereadora, embaixador, embaixadora, cônsul, enviado, enviada, representante, representante de, representante especial, delegado, delegada, comissário, comissária, alto comissário, alta comissária, administrador, administradora, gerente, gestor, gestora, coordenador, coordenadora, assessor, assessora, conselheiro, conselheira, consultor, consultora, encarregado, encarregada, oficial de, superintendente, professor, professora, docente, professor associado, professora associada, professor catedrático, professora catedrática, pesquisador, pesquisadora, investigador, investigadora, bolsista, bolseiro, bolseira, doutorando, doutoranda, mestrando, mestranda, estudante, decano, decana, reitor, reitora, vice-reitor, vice-reitora, fundador, fundadora, cofundador, cofundadora, sócio, sócia, advogado, advogada, jurista, juiz, juíza, magistrado, magistrada, desembargador, desembargadora, procurador, procuradora, promotor, promotora, notário, notária, senador, senadora, deputado, deputada, parlamentar, engenheiro, engenheira, cientista, cientista social, analista, economista, sociólogo, socióloga, antropólogo, antropóloga, historiador, historiadora, politólogo, politóloga, urbanista, arquiteto, arquiteta, jornalista, editor, editora, redator, redatora, autor, autora, escritor, escritora, perito, perita, especialista, membro, membro de, integrante, ativista, artista, cineasta, curador, curadora, bibliotecário, bibliotecária, arquivista, médico, médica, enfermeiro, enfermeira, psicólogo, psicóloga, assistente social, agricultor, agricultora, empresário, empresária, empreendedor, empreendedora, desenvolvedor, desenvolvedora, programador, programadora, designer, tesoureiro, tesoureira, relator, relatora, porta-voz, ponto focal, assistente, voluntário, voluntária, funcionário, funcionária, servidor público, servidora pública, provedor, provedora, ouvidor, ouvidora, diretor científico, diretora científica, diretor técnico, diretora técnica',
  organisations:
    'ministério, universidade, conselho, associação, instituto, agência, comissão, rede, rede de, fundação, organização, organismo, centro, comitê, comité, banco, empresa, companhia, grupo, união, federação, confederação, sociedade, sindicato, departamento, direção-geral, direção de, diretoria de, parlamento, assembleia, assembleia legislativa, assembleia da república, senado, câmara, câmara municipal, câmara dos deputados, governo, gabinete, escritório, escola, colégio, faculdade, secretaria, secretaria de, secretariado, autoridade, aliança, coligação, coalizão, programa, fundo, cooperativa, consórcio, iniciativa, observatório, laboratório, museu, biblioteca, hospital, clínica, prefeitura, município, junta de freguesia, autarquia, embaixada, consulado, delegação, defensoria, procuradoria, tribunal, supremo tribunal, nações unidas, união europeia, união africana, cplp, coletivo, coletiva, movimento, liga, clube, academia, editora, internacional, nacional, ltda, lda, s.a.r.l, ong internacional, ong local, ong nacional, ongs',
  units:
    'faculdade, departamento, escola, cátedra, direção, direção-geral, gabinete, escritório, unidade de, instituto, secretaria, ministério, coordenação, pró-reitoria, reitoria, comissão, programa de pós-graduação',
  isA: 'é, era, foi, é um, é uma, é o, é a, tem sido, são, é atualmente, atualmente é, atua como, atua na, trabalha como, trabalha em, trabalha na, trabalha no, exerce o cargo de, exerce funções de, ocupa o cargo de, dirige, representa, leciona, ensina',
  interpretation: 'interpretação, interpret*, intérprete*, tradução, tradu*',
  speaks:
    'intervirá, intervém, intervém em, falará, fala, falarão, falam, vai falar, irá falar, usará da palavra, tomará a palavra, apresentará, apresenta, apresentarão, apresentam, vai apresentar, irá apresentar, compartilhará, compartilha, partilhará, partilha, exporá, expõe, discutirá, discute, debaterá, dará, dará uma palestra, ministrará, proferirá, profere, moderará, modera, moderarão, mediará, medeia, facilitará, facilita, presidirá, preside, introduzirá, introduz, abrirá, abre, encerrará, encerra, explicará, explica, mostrará, mostra, conduzirá, conduz, liderará, lidera, coordenará, coordena, dirigirá, abordará, aborda, comentará, ilustrará, dará as boas-vindas, será o moderador, será a moderadora',
  takesPlace:
    'terá lugar, terão lugar, tem lugar, têm lugar, ter lugar, realizar-se-á, realizar-se-ão, realiza-se, realizam-se, se realizará, se realizarão, será realizado, será realizada, serão realizados, serão realizadas, é realizado, é realizada, vai realizar-se, irá realizar-se, acontecerá, acontecerão, acontece, acontecem, vai acontecer, irá acontecer, ocorrerá, ocorrerão, decorrerá, decorrerão, vai decorrer, irá decorrer, reunir-se-á, se reunirá, reúne-se, será organizado, será organizada, será sediado, está previsto, está prevista, estão previstos, previsto para, prevista para, está marcado, está marcada, marcado para, marcada para, agendado para, agendada para, programado para, será transmitido, será transmitida, convidamos, convida, convidam, temos o prazer de convidar, junte-se a nós, venha participar, esperamos por si, esperamos você, contamos com a sua presença',
  organisedBy:
    'organizado por, organizada por, organizados por, organizadas por, organizado pela, organizado pelo, organizada pela, organizada pelo, organizada pelos, organizado conjuntamente por, organizada conjuntamente por, coorganizado por, coorganizada por, co-organizado por, co-organizada por, coorganizado pela, coorganizada pela, promovido por, promovida por, promovido pela, promovido pelo, promovida pela, promovida pelo, realizado por, realizada pela, convocado por, convocada por, convocada pela, convocado pela, acolhido por, sediado por, por iniciativa de, em parceria com, em colaboração com, em conjunto com, com o apoio de',
  placeLinks:
    'em, no, na, nos, nas, ao, junto a, na sede de, na sede da, nas instalações de, nas instalações da',
  places:
    'sala, salas, sala de conferências, sala de reuniões, salão, salão nobre, auditório, anfiteatro, aula magna, hotel, edifício, prédio, bloco, andar, piso, rés-do-chão, térreo, subsolo, rua, avenida, av, praça, largo do, largo da, largo de, travessa, alameda, calçada do, calçada da, estrada da, estrada do, estrada nacional, rodovia, rotunda, quadra, campus, câmpus, cidade universitária, biblioteca, teatro, cinema, museu, galeria, pavilhão, palácio, palácio de congressos, centro de convenções, centro de congressos, centro de conferências, centro de eventos, centro cultural, centro comunitário, casa da cultura, casa do povo, câmara municipal, paços do concelho, prefeitura, reitoria, sede, instalações, ginásio, estádio, parque, jardim, capela, cafeteria, refeitório, cep, código postal',
  online:
    'online, on-line, virtual, virtuais, virtualmente, à distância, videoconferência, teleconferência, remotamente, zoom, via zoom, pelo zoom, microsoft teams, teams, webex, google meet, jitsi, híbrido, híbrida, formato híbrido, em streaming, transmissão ao vivo, transmissão em direto, ao vivo pelo youtube, canal do youtube, formato remoto, modo remoto, acesso remoto',
  otherDates:
    'prazo, prazos, data limite, data-limite, datas limite, vencimento, vence, publicado, publicada, publicado em, publicada em, data de publicação, postado em, antes de, antes do dia, até o dia, até ao dia, até dia, até o fim, até ao fim, até o final, até ao final, o mais tardar, impreterivelmente até, atualizado, atualizada, última atualização, última revisão, revisto em, revista em, revisado em, inscrição, inscrições, inscrever-se, inscreva-se, inscrevam-se, encerramento das inscrições, abertura das inscrições, confirme a sua presença, confirmar presença, rsvp, submissão, submissões, submeter, envio de, enviar até, candidatura, candidaturas, candidate-se, chamada de trabalhos, chamada para, chamada pública, edital, entrega de, inscrição antecipada, aprovado em, aprovada em, adotado em, adotada em, adoptada em, fundado em, fundada em, criado em, criada em, estabelecido em, estabelecida em, lançado em, lançada em, emitido em, vigente, válido até, válida até, desde há',
  breaks:
    'pausa, pausas, pausa para café, pausa para o café, pausa café, café, coffee break, coffee-break, intervalo, intervalo para café, almoço, pausa para almoço, pausa para o almoço, intervalo para almoço, jantar, lanche, merenda, coquetel, cocktail, porto de honra, recepção, receção, recepção dos participantes, receção dos participantes, credenciamento, inscrição, inscrições, registo, registro, acolhimento, boas-vindas, abertura, abertura das portas, palavras de boas-vindas, encerramento, fim da sessão, fim dos trabalhos, encerramento dos trabalhos, networking, foto de grupo, fotografia de grupo, foto oficial',
  sessions:
    'sessão, sessao, painel, mesa redonda, mesa-redonda, mesa, oficina, workshop, reunião, reuniao, encontro, bloco',
  toBeConfirmed:
    'a confirmar, por confirmar, a definir, por definir, a determinar, por determinar, a anunciar, por anunciar, a designar, por designar, a decidir, por decidir, a indicar, por indicar, a fixar, a combinar, a divulgar, será confirmado, será confirmada, será anunciado, será divulgado, será comunicado, não confirmado, não confirmada, sem confirmação, pendente, pendentes, aguardando confirmação, a aguardar confirmação, em definição, ainda não definido, ainda não se sabe, nenhum, nenhuma, não se aplica, não aplicável, n/a, n/d, tbc, tbd, sera confirmado, sera confirmada, sera anunciado, sera divulgado, sera comunicado, nao confirmado, nao confirmada, sem confirmacao, aguardando confirmacao, a aguardar confirmacao, em definicao, ainda nao definido, ainda nao se sabe, nao se aplica, nao aplicavel',
  decorative:
    'decorativa, decorativo, imagem decorativa, puramente decorativa, puramente decorativo, elemento decorativo, foto decorativa',
  sessionFacts:
    'dados da sessão, factos da sessão, fatos da sessão, informações da sessão, ficha da sessão, dados da sessao, factos da sessao, fatos da sessao, informacoes da sessao, ficha da sessao',
  marks: {
    question: 'pergunta, pergunta orientadora, pergunta norteadora, questão, questao',
    notQuestion:
      'não é uma pergunta, não é pergunta, não é uma questão, nenhuma pergunta, sem pergunta, nao e uma pergunta, nao e pergunta, nao e uma questao',
    heading:
      'título, cabeçalho, subtítulo, intertítulo, título de seção, título de secção, rubrica, titulo, cabecalho, subtitulo, intertitulo, titulo de secao, titulo de seccao',
    text: 'texto, texto simples, texto normal, texto corrido, corpo de texto, corpo do texto, parágrafo, paragrafo',
  },
  statuses:
    'rascunho, minuta, esboço, projeto, projecto, anteprojeto, preliminar, versão preliminar, provisório, provisória, versão provisória, definitivo, definitiva, versão definitiva, final, versão final, revisto, revisado, revisada, versão revista, versão revisada, documento de trabalho, cópia antecipada, versão antecipada, versão não editada, não editado, para comentários, para consulta, para aprovação, para validação, aprovado, aprovada, adotado, adotada, validado, validada, original, esboco, versao preliminar, provisorio, provisoria, versao provisoria, versao definitiva, versao final, versao revista, versao revisada, copia antecipada, versao antecipada, versao nao editada, nao editado, para comentarios, para aprovacao, para validacao',
  checkAgainstDelivery:
    'só faz fé a versão efetivamente proferida, só faz fé o discurso proferido, faz fé o discurso proferido, vale o discurso proferido, prevalece o discurso proferido, confira com o discurso proferido, conferir com o discurso proferido, sujeito a confirmação no momento da leitura',
  languageNames: {
    en: 'inglês, ingles',
    fr: 'francês, frances',
    es: 'espanhol, castelhano',
    pt: 'português, portugues',
    de: 'alemão, alemao',
    it: 'italiano',
    ru: 'russo',
    ar: 'árabe, arabe',
    zh: 'chinês, chines, mandarim',
    ja: 'japonês, japones',
    ko: 'coreano',
    nl: 'neerlandês, neerlandes, holandês, holandes',
    cs: 'checo, tcheco',
    tr: 'turco',
  },
  stopWords:
    'o, os, as, e, do, da, dos, das, um, uma, é, para, por, com, que, não, ao, em, no, na, pelo, pela, são, mais',
  audiences: {
    moderator:
      'moderador, moderadora, moderadores, moderadoras, moderação, mediador, mediadora, mediadores, mediadoras, mediação, facilitador, facilitadora, facilitadores, facilitadoras, presidente, presidentes, presidência, copresidente, copresidentes',
    speaker:
      'orador, oradora, oradores, oradoras, palestrante, palestrantes, painelista, painelistas, interveniente, intervenientes, conferencista, conferencistas, expositor, expositora, expositores, expositoras, debatedor, debatedora, debatedores, debatedoras, apresentador, apresentadora, apresentadores, apresentadoras',
    principal:
      'principal, principais, responsável, responsáveis, ministro, ministra, ministros, ministras, titular, titulares, chefe, chefes',
    participant: 'participante, participantes, delegado, delegada, delegados, delegadas',
    interpreter: 'intérprete, intérpretes',
    rapporteur: 'relator, relatora, relatores, relatoras, relatoria',
  },
  only: 'apenas, somente, só, exclusivamente, unicamente, exclusivo, exclusiva, exclusivos, exclusivas, reservado, reservada, reservados, reservadas, restrito, restrita, restritos, restritas',
  markLinks:
    'para, a, o, as, os, ao, à, aos, às, de, do, da, dos, das, e, ou, uso, atenção, dirigido, dirigida, sessão, estritamente',
}
