import { defineLanguage } from './define-language.ts';
import * as form from './form.ts';
import { femaleNames, maleNames } from './given-names.ts';
import * as is from './grammar.ts';
import { withEndings } from './inflect.ts';
import * as means from './meaning.ts';
import { classes, listed } from './word-lists.ts';

/** Forms of verbs in -ar by their stems: afirma, afirmou, afirmava (Cunha e Cintra, “Nova gramática”, 13). */
const regular = (stems: string): Iterable<string> =>
  withEndings(stems, ['a', 'am', 'ou', 'aram', 'ava', 'avam', 'ado', 'ando', 'ar', 'ei', 'ara', 'asse']);

const coreRegular = regular(`
afirm explic declar pergunt coment exclam grit murmur sussurr replic continu contest assegur lembr anunci
`);
const coreCues = listed(`
disse diz dizia diziam dizem disseram dito dizer dizendo respondeu responde respondia responderam respondido respondendo
escreveu escreve escrevia escreveram escrito acrescentou acrescenta acrescentava acrescentaram acrescentado prosseguiu prossegue
concluiu conclui insistiu insiste insistia sustentou sustenta referiu refere referiram indagou indaga retorquiu retrucou retruca tornou
`);
const otherRegular = regular(`
observ ressalt destac salient critic conden acus lament reclam orden implor confess desabaf alert avis apel argument
consider avali revel denunci ponder brinc ironiz confirm neg reforç reiter sublinh fris tuit not cont
balbuci gaguej resmung rosn soluç berr suspir cochich segred jur interrog question protest
`);
const otherCues = listed(`
alega alegou alegam pondera ponderou discorda discordou
admitiu admite admitia admitiram reconheceu reconhece reconheceram prometeu promete prometeram garantiu garante garantem garantiram advertiu
adverte sugeriu sugere sugeriram repetiu repete repetia pensou pensa pensava pediu pede pedia pediram sorriu sorri riu ri chorou gemeu
interrompeu interrompe interveio intervém defendeu defende defendem defenderam rebateu rebate desmentiu desmente esclareceu esclarece propôs
propõe opinou opina resumiu resume informou informa informaram exigiu exige exclamou murmurou atirou fez fazia rugiu mentiu corrigiu corrige
`);
const otherVerbs = listed(`
é era eram foi foram está estava estavam são será tem tinha tinham teve tiveram há havia houve vai ia vão pode podia deve devia quer queria
olhou olha entrou entra saiu sai chegou chega deixou deixa pegou pôs põe fechou fecha abriu abre levantou voltou volta viu vê deu dá ficou fica
`);
const words = classes(() => [
  [is.REPORTING_VERB | is.CORE_CUE, 0, coreRegular],
  [is.REPORTING_VERB | is.CORE_CUE, 0, coreCues],
  [is.REPORTING_VERB, 0, otherRegular],
  [is.REPORTING_VERB, 0, otherCues],
  [
    is.NAMING,
    0,
    listed(
      'falou fala falava falaram acusa acusou acusam acusaram chamou chama chamava chamado chamada chamaram classificou classifica classificado classificada considerou considera considerado definiu define definido descreveu descreve descrito apelidou rotulou tachou classificados considerada definida descrita apelidado apelidada tachado tachada',
    ),
  ],
  [
    is.TITLING,
    0,
    listed(
      'lema slogan intitulado intitulada título romance livro filme canção revista jornal série programa apelidado apelidada chamado chamada chamados chamadas suposto suposta supostos supostas denominado denominada dito dita batizado batizada',
    ),
  ],
  [
    is.REPORTING_VERB,
    means.FIRST_PERSON,
    listed('perguntei respondi gritei exclamei murmurei sussurrei pensei acrescentei repliquei retorqui'),
  ],
  [is.NOT_SPEECH_VERB, 0, otherVerbs],
  [is.AUXILIARY, 0, listed('tem tinha tinham têm tenho havia haviam há foi foram é são teria terá')],
  [
    is.ADVERB,
    0,
    listed(
      'também então depois já ainda sempre nunca não muito mais menos bem quase só apenas ontem hoje logo enfim baixinho',
    ),
  ],
  [is.PRONOUN, means.MALE, ['ele']],
  [is.PRONOUN, means.FEMALE, ['ela']],
  [is.PRONOUN, means.PLURAL, listed('eles elas nós')],
  [is.PRONOUN, means.FIRST_PERSON, listed('eu nós')],
  [is.PRONOUN, 0, listed('você vocês tu vós aquele aquela')],
  [is.OBJECT, 0, listed('lhe lhes me te se nos')],
  [
    is.DETERMINER,
    0,
    listed(
      'o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas',
    ),
  ],
  [is.DETERMINER | is.POSSESSIVE, 0, listed('seu sua seus suas meu minha meus minhas nosso nossa')],
  [
    is.PREPOSITION,
    0,
    listed(
      'de do da dos das em no na nos nas num numa ao à aos às com por pelo pela pelos pelas para sobre sem entre desde até contra perante sob após durante',
    ),
  ],
  [0, means.PLACE, listed('em no na')],
  [is.ACCORDING, 0, listed('segundo conforme acordo')],
  [is.CONJUNCTION, 0, listed('e ou mas nem')],
  [is.CLAUSE, 0, listed('que quando se como porque enquanto embora')],
  [is.RELATIVE, 0, listed('quem qual quais cujo cuja onde')],
  [0, means.TITLE, listed('sr sra srta dr dra prof senhor senhora senhorita dom dona doutor doutora seu')],
  [
    0,
    means.TITLE | means.PERSON,
    listed(
      'presidente presidenta vice-presidente ministro ministra primeiro-ministro prefeito prefeita governador governadora deputado deputada senador senadora vereador vereadora porta-voz secretário secretária procurador procuradora juiz juíza general coronel capitão delegado delegada bispo cardeal papa rei rainha príncipe princesa professor professora diretor diretora treinador treinadora',
    ),
  ],
  [0, means.MALE, listed('sr senhor dom rei príncipe presidente ministro doutor')],
  [0, means.FEMALE, listed('sra senhora dona rainha princesa ministra doutora diretora')],
  [
    0,
    means.MALE | means.PERSON,
    listed(
      'criado conde duque barão marquês soldado camponês moleiro lojista merceeiro mestre taberneiro caçador pastor padre frade mendigo forasteiro viajante patrão empregado moço primo sogro padeiro alfaiate carpinteiro barbeiro marinheiro pescador mercador ladrão notário doutor guarda homem rapaz menino pai filho irmão tio avô marido velho médico advogado escritor',
    ),
  ],
  [
    0,
    means.FEMALE | means.PERSON,
    listed(
      'condessa duquesa baronesa marquesa patroa criada empregada camponesa viúva noiva freira bruxa mestra taberneira sogra prima senhora velhinha mulher rapariga moça menina mãe filha irmã tia avó esposa velha médica advogada escritora',
    ),
  ],
  [
    0,
    means.PERSON,
    listed(
      'oposição prefeitura câmara críticos detratores defensores opositores vizinhos moradores especialistas observadores testemunhas autoridades ativistas sindicatos ambientalistas associações pais alunos médicos trabalhadores usuários testemunha jornalista polícia policial vizinho vizinha manifestante governo ministério empresa relatório comunicado partido sindicato especialista líder candidato candidata jogador jogadora aluno aluna estudante enfermeiro enfermeira operário operária morador moradora moradores cidadão cidadã pesquisador pesquisadora investigador investigadora responsável fonte fontes criado criada ator atriz',
    ),
  ],
  [
    is.TIME,
    0,
    listed(
      'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro ontem hoje amanhã',
    ),
  ],
  [is.FUNCTION, 0, listed('oh ah ai eh bem sim não pois assim então isto isso aquilo agora porém')],
  [is.PARTICLE, 0, listed('de da do das dos e van von')],
  [
    0,
    means.GIVEN_NAME | means.MALE,
    listed(
      'joão josé antónio antônio rui luís tiago vasco nuno gonçalo duarte simão estêvão zé tomé inácio caio',
    ),
  ],
  [
    0,
    means.GIVEN_NAME | means.FEMALE,
    listed('rita inês joana catarina conceição fátima luísa beatriz leonor matilde graça dulce glória'),
  ],
  [0, means.GIVEN_NAME | means.MALE, maleNames],
  [0, means.GIVEN_NAME | means.FEMALE, femaleNames],
  [0, means.CUE_NOUN, listed('palavras resposta mensagem frase')],
]);

/** Participles: chamada, descrito. */
const PARTICIPLE = /(?:[ai]d|descrit)[oa]s?$/;

/** Portuguese: see Cunha e Cintra, “Nova gramática do português contemporâneo”, 22, on travessão and aspas. */
export const portuguese = defineLanguage('pt', () => ({
  words,
  dropsSubjects: true,
  roles: {
    content: 'que',
    company: 'com',
    'other-man': 'aquele',
    'other-woman': 'aquela',
    partitive: 'de',
    passive: 'é são era eram foi foram sido ser sendo',
    agent: 'por pelo pela pelos pelas',
    belonging: 'de da do das dos',
    indefinite: 'um uma',
    opining: 'para',
    joining: 'com',
    impersonal: 'se',
    endearing: 'o oh ah',
    'family-title': 'dr',
  },
  formOf: (lower) =>
    (lower.endsWith('s') ? form.PLURAL_FORM : 0) | (PARTICIPLE.test(lower) ? form.PAST_PARTICIPLE : 0),
  articled: true,
  abbreviations: new Set(listed('sr sra srta dr dra d prof etc exmo pág av')),
  tellsSources: true,
  asserting: new Set([
    ...coreRegular,
    ...coreCues,
    ...listed('acusa acusou acusam acusaram prometeu promete exige exigiu'),
  ]),
  labelled: new Set(listed('botão aba guia tecla link menu campo caixa etiqueta')),
  unspoken: new Set(['de dizer', 'sem dizer', 'para dizer', 'a dizer', 'sem responder']),
  goingOn: new Set([
    'acaba de',
    'acabou de',
    'antes de',
    'depois de',
    'chegou a',
    'voltou a',
    'volta a',
    'continua a',
    'continuou a',
  ]),
  firstPerson: new Set(listed('eu me mim meu minha meus minhas sou estou tenho acho quero')),
  firstPersonPlural: new Set(listed('nós nos nosso nossa nossos nossas somos estamos temos')),
  secondPerson: new Set(listed('tu te ti teu tua você vocês vós vosso vossa')),
  frequentQuestions: /\bFAQ\b|perguntas (?:mais )?frequentes/i,
  noSpeakers: new Set(
    listed(
      'pergunta resposta p r nota notas nb ps atenção aviso advertência dica info informação informações preço preços custo foto fotos ' +
        'imagem vídeo fonte fontes redação texto autor autora título data local hora endereço telefone tel fax correio e-mail email ' +
        'contato contacto site link ver veja atualização correção conclusão resultado problema solução objetivo vantagens desvantagens ' +
        'exemplo passo parte capítulo ingredientes preparo preparação tamanho peso altura comprimento cor material nascido nascida idade ' +
        'nome profissão tema versão leia ler tags categoria publicado horário entrada',
    ),
  ),
  giving: new Set(listed('como segundo conforme')),
}));
