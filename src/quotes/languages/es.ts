import { defineLanguage, NO_TITLES } from './define-language.ts';
import * as form from './form.ts';
import { femaleNames, maleNames } from './given-names.ts';
import * as is from './grammar.ts';
import { withEndings } from './inflect.ts';
import * as means from './meaning.ts';
import { classes, listed } from './word-lists.ts';

/** Forms of verbs in -ar by stem: explica, explicó, explicaron (Real Academia Española, “amar”). */
const regular = (stems: string): Iterable<string> =>
  withEndings(stems, ['a', 'an', 'ó', 'aron', 'aba', 'aban', 'ado', 'ando', 'ar', 'é']);

const coreRegular = regular(`
afirm explic señal asegur contest pregunt declar coment exclam grit murmur susurr replic continu manifest
`);
const coreCues = listed(`
dijo dice decía decían dicen dijeron dicho decir diciendo dije añadió añade añadía añadieron añadido agregó agrega agregaron
respondió responde respondía respondieron respondido escribió escribe escribieron escrito contó cuenta contaba advirtió advierte
advirtieron advertido insistió insiste insistía recordó recuerda recordaba recordado concluyó concluye concluyeron continúa
prosiguió prosigue manifiesta aseveró asevera
`);
const otherRegular = regular(`
anunci apunt confes lament precis subray destac observ orden protest suspir tuite opin critic consider reclam denunci reproch
record detall bromé brome ironiz aclar valor celebr alert avis cuestion justific aconsej recalc remarc exhort inst implor
rechaz descart resalt enfatiz puntualiz matiz zanj sentenci razon balbuce tartamude farfull gimote solloz chill llam-a relat narr reiter
`);
const otherCues = listed(`
revela reveló revelan confirma confirmó confirmaron garantiza garantizó resume resumió bromea
admitió admite admitieron reconoció reconoce reconocieron reconocía prometió promete sostuvo sostiene sostienen sostuvieron indicó indica
indicaron indicado informó informa informaron pensó piensa pensaba interrumpió interrumpe suplicó rogó ruega pidió pide pidieron pedía
exigió exige exigieron sonrió sonríe rió lloró repitió repite criticó aseveró arguyó argumentó argumenta defendió defiende
reiteró reitera confió confía intervino interviene propuso propone gruñó siseó jadeó bramó aulló mintió corrigió corrige
`);
const otherVerbs = listed(`
es era son eran fue fueron está estaba están estaban ha han había habían hay tiene tenía va iba puede podía debe debía quiere quería
miró entró salió llegó dejó tomó cogió levantó volvió puso cerró abrió bajó subió negó sacó dio hizo vio
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
      'habló habla hablaba hablaron hablado tachan tacharon acusaron acusan acusaba acusado llamó llama llamaba calificó califica calificaron calificado tachó tacha tachado consideró considera considerado juzgó definió define acusó acusa denominó tildó describió describe llamado llamada calificada calificados calificadas tachada considerada definido definida tildado tildada descrito descrita',
    ),
  ],
  [
    is.TITLING,
    0,
    listed(
      'lema eslogan titulado titulada llamado llamada apodado apodada llamados llamadas novela película libro revista diario canción serie supuesto supuesta supuestos supuestas bautizado bautizada denominado denominada',
    ),
  ],
  [
    is.REPORTING_VERB,
    means.FIRST_PERSON,
    listed('dije pregunté respondí contesté exclamé grité pensé murmuré susurré añadí repliqué'),
  ],
  [is.NOT_SPEECH_VERB, 0, otherVerbs],
  [is.AUXILIARY, 0, listed('ha han había habían he hemos hubo fue')],
  [
    is.ADVERB,
    0,
    listed(
      'también entonces luego después ya aún todavía siempre nunca no muy más bien casi solo sólo ayer hoy',
    ),
  ],
  [is.PRONOUN, means.MALE, ['él']],
  [is.PRONOUN, means.FEMALE, ['ella']],
  [is.PRONOUN, means.PLURAL, listed('ellos ellas nosotros')],
  [is.PRONOUN, means.FIRST_PERSON, listed('yo nosotros')],
  [is.PRONOUN, 0, listed('usted ustedes tú éste ésta aquel aquél aquella aquélla')],
  [is.OBJECT, 0, listed('le les me te se nos lo')],
  [is.DETERMINER, 0, listed('el la los las un una unos unas este esta estos estas ese esa aquel aquella')],
  [is.DETERMINER | is.POSSESSIVE, 0, listed('su sus mi mis nuestro nuestra')],
  [
    is.PREPOSITION,
    0,
    listed('de del a al en con por para sobre sin entre desde hasta hacia contra ante bajo tras durante'),
  ],
  [0, means.PLACE, ['en']],
  [is.ACCORDING, 0, listed('según acuerdo')],
  [is.CONJUNCTION, 0, listed('y e o u pero ni')],
  [is.CLAUSE, 0, listed('que cuando si como porque mientras aunque')],
  [is.RELATIVE, 0, listed('quien quienes cual cuales donde')],
  [0, means.TITLE, listed('sr sra srta dr dra señor señora señorita don doña doctor doctora')],
  [
    0,
    means.TITLE | means.PERSON,
    listed(
      'presidente presidenta vicepresidente vicepresidenta ministro ministra exministro exministra consejero consejera diputado diputada portavoz secretario secretaria fiscal senador senadora alcalde alcaldesa general coronel capitán rey reina papa juez jueza',
    ),
  ],
  [0, means.MALE, listed('sr señor don rey presidente ministro alcalde')],
  [0, means.FEMALE, listed('sra srta señora señorita doña reina presidenta ministra alcaldesa')],
  [
    0,
    means.MALE | means.PERSON,
    listed(
      'anciano viejo muchacho criado conde duque barón marqués soldado campesino molinero tendero maestro posadero cazador pastor cura fraile mendigo forastero viajero amo camarero mozo primo suegro panadero sastre carpintero barbero marinero pescador mercader ladrón notario doctor marido guardia hombre niño padre hijo hermano tío abuelo abogado escritor portero médico',
    ),
  ],
  [
    0,
    means.FEMALE | means.PERSON,
    listed(
      'anciana vieja muchacha criada condesa duquesa baronesa marquesa dueña camarera campesina viuda esposa monja bruja maestra posadera suegra prima señora reina princesa mujer niña madre hija hermana tía abuela abogada escritora',
    ),
  ],
  [
    0,
    means.PERSON,
    listed(
      'oposición ayuntamiento alcaldía prefectura críticos detractores partidarios opositores vecinos vecinas observadores testigos autoridades activistas sindicatos ecologistas asociaciones padres alumnos médicos trabajadores usuarios portavoz testigo periodista policía vecino vecina manifestantes gobierno ministerio empresa fiscalía informe comunicado partido sindicato experto experta dirigente candidato candidata diputado diputada entrenador entrenadora jugador profesor profesora médica criado criada viejo vieja muchacho muchacha joven anciano anciana secretario secretaria director directora responsable líder',
    ),
  ],
  [
    is.TIME,
    0,
    listed(
      'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ayer hoy',
    ),
  ],
  [is.FUNCTION, 0, listed('ay oh ah eh bah sí no pues así entonces luego esto eso')],
  [is.PARTICLE, 0, listed('de del la las los van von')],
  [
    0,
    means.GIVEN_NAME | means.MALE,
    listed(
      'andrés tomás jesús ramón joaquín adrián martín iván rubén raúl víctor óscar álvaro ángel germán fermín agustín',
    ),
  ],
  [
    0,
    means.GIVEN_NAME | means.FEMALE,
    listed('lucía sofía inés mónica verónica rocío belén begoña asunción concepción rosalía nuria águeda'),
  ],
  [0, means.GIVEN_NAME | means.MALE, maleNames],
  [0, means.GIVEN_NAME | means.FEMALE, femaleNames],
  [0, means.CUE_NOUN, listed('palabras respuesta mensaje')],
]);

/** Participles: calificada, descrito. */
const PARTICIPLE = /(?:[ai]d|descrit)[oa]s?$/;

/** Spanish: see the Real Academia Española, “Ortografía”, on the raya in dialogue (3.4.8.2) and comillas (3.4.9). */
export const spanish = defineLanguage('es', () => ({
  words,
  dropsSubjects: true,
  roles: {
    likeness: 'como',
    content: 'que',
    company: 'con',
    exemplifying: 'palabras términos expresiones frases preguntas',
    'other-man': 'éste aquel aquél',
    'other-woman': 'ésta aquella aquélla',
    definite: 'el la los las',
    partitive: 'de',
    belonging: 'de del',
    passive: 'es son era eran fue fueron sido ser siendo',
    agent: 'por',
    indefinite: 'un una uno',
    opining: 'para',
    joining: 'con',
    impersonal: 'se',
    endearing: 'o oh ah no',
    'family-title': 'señor señora dr',
  },
  titles: { ...NO_TITLES, abbreviated: new Map([['dr', ['doctor']]]) },
  formOf: (lower) =>
    (lower.endsWith('s') ? form.PLURAL_FORM : 0) | (PARTICIPLE.test(lower) ? form.PAST_PARTICIPLE : 0),
  exemplifying: new Set(['como']),
  ranges: [
    ['de', 'a'],
    ['desde', 'hasta'],
  ],
  wordNouns: new Set(
    listed('palabra término expresión nombre botón tecla comando etiqueta categoría noción pestaña'),
  ),
  operating: new Set(listed('clic pulse pulsa pulsar seleccione selecciona seleccionar escriba teclee')),
  glossing: new Set(listed('significa significaba significan')),
  together: new Set(listed('dos tres hermanos hermanas padres amigos gemelos')),
  giving: new Set(listed('como según')),
  articled: true,
  abbreviations: new Set(listed('sr sra srta dr dra d dña ud uds etc')),
  tellsSources: true,
  asserting: new Set([
    ...coreRegular,
    ...coreCues,
    ...listed('acusó acusa acusan acusaron acusaba prometió promete exigió exige'),
  ]),
  labelled: new Set(listed('botón pestaña tecla enlace menú campo casilla etiqueta')),
  unspoken: new Set(['de decir', 'sin decir', 'para decir', 'a decir', 'sin responder', 'sin contestar']),
  goingOn: new Set([
    'acaba de',
    'acababa de',
    'antes de',
    'después de',
    'termina de',
    'llegó a',
    'volvió a',
    'vuelve a',
    'atrevió a',
  ]),
  firstPerson: new Set(listed('yo me mí mi mis mío mía soy estoy tengo he creo quiero')),
  firstPersonPlural: new Set(
    listed('nosotros nosotras nos nuestro nuestra nuestros nuestras somos estamos tenemos hemos'),
  ),
  secondPerson: new Set(
    listed('tú te ti tu tus tuyo usted ustedes vosotros os vuestro vuestra eres has tienes'),
  ),
  frequentQuestions: /\bFAQ\b|preguntas (?:más )?frecuentes/i,
  noSpeakers: new Set(
    listed(
      'pregunta respuesta p r nota notas nb ps atención aviso advertencia consejo truco info información precio precios coste foto fotos ' +
        'imagen vídeo video fuente fuentes redacción texto autor autora título fecha lugar hora dirección teléfono tel fax correo e-mail ' +
        'email contacto web sitio enlace ver véase actualización corrección conclusión resultado problema solución objetivo ventajas ' +
        'desventajas ejemplo paso parte capítulo ingredientes preparación elaboración tamaño peso altura longitud color material nacido ' +
        'nacida edad nombre profesión tema versión lea leer etiquetas categoría publicado horario entrada',
    ),
  ),
}));
