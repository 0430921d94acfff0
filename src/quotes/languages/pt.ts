import { femaleNames, maleNames } from './given-names.ts';
import * as is from './language.ts';
import { classes, defineLanguage, listed } from './language.ts';

/** Forms of verbs in -ar by their stems: afirma, afirmou, afirmava (Cunha e Cintra, “Nova gramática”, 13). */
function regular(stems: string): Iterable<string> {
  return {
    *[Symbol.iterator]() {
      for (const stem of listed(stems))
        for (const ending of [
          'a',
          'am',
          'ou',
          'aram',
          'ava',
          'avam',
          'ado',
          'ando',
          'ar',
          'ei',
          'ara',
          'asse',
        ])
          yield stem + ending;
    },
  };
}

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
admitiu admite admitia admitiram reconheceu reconhece reconheceram prometeu promete prometeram garantiu garante garantem garantiram advertiu
adverte sugeriu sugere sugeriram repetiu repete repetia pensou pensa pensava pediu pede pedia pediram leu lê sorriu sorri riu ri chorou gemeu
interrompeu interrompe interveio intervém defendeu defende defendem defenderam rebateu rebate desmentiu desmente esclareceu esclarece propôs
propõe opinou opina resumiu resume informou informa informaram exigiu exige exclamou murmurou atirou fez fazia rugiu mentiu corrigiu corrige
`);
const otherVerbs = listed(`
é era eram foi foram está estava estavam são será tem tinha tinham teve tiveram há havia houve vai ia vão pode podia deve devia quer queria
olhou olha entrou entra saiu sai chegou chega deixou deixa pegou pôs põe fechou fecha abriu abre levantou voltou volta viu vê deu dá ficou fica
`);
const words = classes(() => [
  [is.REPORTING_VERB | is.CORE_CUE, coreRegular],
  [is.REPORTING_VERB | is.CORE_CUE, coreCues],
  [is.REPORTING_VERB, otherRegular],
  [is.REPORTING_VERB, otherCues],
  [
    is.NAMING,
    listed(
      'chamou chama chamava chamado chamada chamaram classificou classifica classificado classificada considerou considera considerado definiu define definido descreveu descreve descrito apelidou rotulou tachou',
    ),
  ],
  [
    is.TITLING,
    listed(
      'intitulado intitulada título romance livro filme canção revista jornal série programa apelidado apelidada chamado chamada chamados chamadas suposto suposta supostos supostas denominado denominada dito dita batizado batizada',
    ),
  ],
  [is.NOT_SPEECH_VERB, otherVerbs],
  [is.AUXILIARY, listed('tem tinha tinham têm tenho havia haviam há foi foram é são teria terá')],
  [
    is.ADVERB,
    listed(
      'também então depois já ainda sempre nunca não muito mais menos bem quase só apenas ontem hoje logo enfim baixinho',
    ),
  ],
  [is.PRONOUN | is.MALE, ['ele']],
  [is.PRONOUN | is.FEMALE, ['ela']],
  [is.PRONOUN | is.PLURAL, listed('eles elas nós')],
  [is.PRONOUN | is.FIRST_PERSON, listed('eu nós')],
  [is.PRONOUN, listed('você vocês tu vós')],
  [is.OBJECT, listed('lhe lhes me te se nos')],
  [
    is.DETERMINER,
    listed(
      'o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas',
    ),
  ],
  [is.DETERMINER | is.POSSESSIVE, listed('seu sua seus suas meu minha meus minhas nosso nossa')],
  [
    is.PREPOSITION,
    listed(
      'de do da dos das em no na nos nas num numa ao à aos às com por pelo pela pelos pelas para sobre sem entre desde até contra perante sob após durante',
    ),
  ],
  [is.PLACE, listed('em no na')],
  [is.ACCORDING, listed('segundo conforme')],
  [is.CONJUNCTION, listed('e ou mas nem')],
  [is.CLAUSE, listed('que quando se como porque enquanto embora')],
  [is.RELATIVE, listed('quem qual quais cujo cuja onde')],
  [is.TITLE, listed('sr sra srta dr dra prof senhor senhora senhorita dom dona doutor doutora seu')],
  [
    is.TITLE | is.PERSON,
    listed(
      'presidente presidenta vice-presidente ministro ministra primeiro-ministro prefeito prefeita governador governadora deputado deputada senador senadora vereador vereadora porta-voz secretário secretária procurador procuradora juiz juíza general coronel capitão delegado delegada bispo cardeal papa rei rainha príncipe princesa professor professora diretor diretora treinador treinadora',
    ),
  ],
  [is.MALE, listed('sr senhor dom rei príncipe presidente ministro doutor')],
  [is.FEMALE, listed('sra senhora dona rainha princesa ministra doutora diretora')],
  [
    is.MALE | is.PERSON,
    listed('homem rapaz menino pai filho irmão tio avô marido velho médico advogado escritor'),
  ],
  [
    is.FEMALE | is.PERSON,
    listed('mulher rapariga moça menina mãe filha irmã tia avó esposa velha médica advogada escritora'),
  ],
  [
    is.PERSON,
    listed(
      'testemunha jornalista polícia policial vizinho vizinha manifestante governo ministério empresa relatório comunicado partido sindicato especialista líder candidato candidata jogador jogadora aluno aluna estudante enfermeiro enfermeira operário operária morador moradora moradores cidadão cidadã pesquisador pesquisadora investigador investigadora responsável fonte fontes criado criada ator atriz',
    ),
  ],
  [
    is.TIME,
    listed(
      'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro ontem hoje amanhã',
    ),
  ],
  [is.FUNCTION, listed('sim não pois assim então isto isso aquilo agora porém')],
  [is.PARTICLE, listed('de da do das dos e van von')],
  [
    is.GIVEN_NAME | is.MALE,
    listed(
      'joão josé antónio antônio rui luís tiago vasco nuno gonçalo duarte simão estêvão zé tomé inácio caio',
    ),
  ],
  [
    is.GIVEN_NAME | is.FEMALE,
    listed('rita inês joana catarina conceição fátima luísa beatriz leonor matilde graça dulce glória'),
  ],
  [is.GIVEN_NAME | is.MALE, maleNames],
  [is.GIVEN_NAME | is.FEMALE, femaleNames],
  [is.CUE_NOUN, listed('palavras resposta mensagem frase')],
]);

/** Portuguese: see Cunha e Cintra, “Nova gramática do português contemporâneo”, 22, on travessão and aspas. */
export const portuguese = defineLanguage('pt', () => ({
  words,
  articled: true,
  abbreviations: new Set(listed('sr sra srta dr dra d prof etc exmo pág av')),
}));
