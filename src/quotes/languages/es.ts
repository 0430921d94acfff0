import { femaleNames, maleNames } from './given-names.ts';
import * as is from './language.ts';
import { classes, defineLanguage, listed } from './language.ts';

/** Forms of verbs in -ar by their stems: explica, explicó, explicaron (Real Academia Española, “amar”). */
function regular(stems: string): Iterable<string> {
  return {
    *[Symbol.iterator]() {
      for (const stem of listed(stems))
        for (const ending of ['a', 'an', 'ó', 'aron', 'aba', 'aban', 'ado', 'ando', 'ar', 'é'])
          yield stem + ending;
    },
  };
}

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
admitió admite admitieron reconoció reconoce reconocieron reconocía prometió promete sostuvo sostiene sostienen sostuvieron indicó indica
indicaron indicado informó informa informaron pensó piensa pensaba interrumpió interrumpe suplicó rogó ruega pidió pide pidieron pedía
exigió exige exigieron sonrió sonríe rió lloró leyó repitió repite criticó aseveró arguyó argumentó argumenta defendió defiende
reiteró reitera confió confía intervino interviene propuso propone gruñó siseó jadeó bramó aulló mintió corrigió corrige
`);
const otherVerbs = listed(`
es era son eran fue fueron está estaba están estaban ha han había habían hay tiene tenía va iba puede podía debe debía quiere quería
miró entró salió llegó dejó tomó cogió levantó volvió puso cerró abrió bajó subió negó sacó dio hizo vio
`);
const words = classes(() => [
  [is.REPORTING_VERB | is.CORE_CUE, coreRegular],
  [is.REPORTING_VERB | is.CORE_CUE, coreCues],
  [is.REPORTING_VERB, otherRegular],
  [is.REPORTING_VERB, otherCues],
  [
    is.NAMING,
    listed(
      'llamó llama llamaba calificó califica calificaron calificado tachó tacha tachado consideró considera considerado juzgó definió define acusó acusa denominó tildó describió describe',
    ),
  ],
  [
    is.TITLING,
    listed(
      'titulado titulada llamado llamada apodado apodada llamados llamadas novela película libro revista diario canción serie supuesto supuesta supuestos supuestas bautizado bautizada denominado denominada',
    ),
  ],
  [is.NOT_SPEECH_VERB, otherVerbs],
  [is.AUXILIARY, listed('ha han había habían he hemos hubo fue')],
  [
    is.ADVERB,
    listed(
      'también entonces luego después ya aún todavía siempre nunca no muy más bien casi solo sólo ayer hoy',
    ),
  ],
  [is.PRONOUN | is.MALE, ['él']],
  [is.PRONOUN | is.FEMALE, ['ella']],
  [is.PRONOUN | is.PLURAL, listed('ellos ellas nosotros')],
  [is.PRONOUN | is.FIRST_PERSON, listed('yo nosotros')],
  [is.PRONOUN, listed('usted ustedes tú')],
  [is.OBJECT, listed('le les me te se nos lo')],
  [is.DETERMINER, listed('el la los las un una unos unas este esta estos estas ese esa aquel aquella')],
  [is.DETERMINER | is.POSSESSIVE, listed('su sus mi mis nuestro nuestra')],
  [
    is.PREPOSITION,
    listed('de del a al en con por para sobre sin entre desde hasta hacia contra ante bajo tras durante'),
  ],
  [is.PLACE, ['en']],
  [is.ACCORDING, listed('según acuerdo')],
  [is.CONJUNCTION, listed('y e o u pero ni')],
  [is.CLAUSE, listed('que cuando si como porque mientras aunque')],
  [is.RELATIVE, listed('quien quienes cual cuales donde')],
  [is.TITLE, listed('sr sra srta dr dra señor señora señorita don doña doctor doctora')],
  [
    is.TITLE | is.PERSON,
    listed(
      'presidente presidenta vicepresidente vicepresidenta ministro ministra exministro exministra consejero consejera diputado diputada portavoz secretario secretaria fiscal senador senadora alcalde alcaldesa general coronel capitán rey reina papa juez jueza',
    ),
  ],
  [is.MALE, listed('sr señor don rey presidente ministro alcalde')],
  [is.FEMALE, listed('sra srta señora señorita doña reina presidenta ministra alcaldesa')],
  [is.MALE | is.PERSON, listed('hombre niño padre hijo hermano tío abuelo abogado escritor portero médico')],
  [is.FEMALE | is.PERSON, listed('mujer niña madre hija hermana tía abuela abogada escritora')],
  [
    is.PERSON,
    listed(
      'portavoz testigo periodista policía vecino vecina manifestantes gobierno ministerio empresa fiscalía informe comunicado partido sindicato experto experta dirigente candidato candidata diputado diputada entrenador entrenadora jugador profesor profesora médica criado criada viejo vieja muchacho muchacha joven anciano anciana secretario secretaria director directora responsable líder',
    ),
  ],
  [
    is.TIME,
    listed(
      'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ayer hoy',
    ),
  ],
  [is.FUNCTION, listed('sí no pues así entonces luego esto eso')],
  [is.PARTICLE, listed('de del la las los van von')],
  [
    is.GIVEN_NAME | is.MALE,
    listed(
      'andrés tomás jesús ramón joaquín adrián martín iván rubén raúl víctor óscar álvaro ángel germán fermín agustín',
    ),
  ],
  [
    is.GIVEN_NAME | is.FEMALE,
    listed('lucía sofía inés mónica verónica rocío belén begoña asunción concepción rosalía nuria águeda'),
  ],
  [is.GIVEN_NAME | is.MALE, maleNames],
  [is.GIVEN_NAME | is.FEMALE, femaleNames],
  [is.CUE_NOUN, listed('palabras respuesta mensaje')],
]);

/** Spanish: see the Real Academia Española, “Ortografía”, on the raya in dialogue (3.4.8.2) and comillas (3.4.9). */
export const spanish = defineLanguage('es', () => ({
  definite: new Set(listed('el la los las')),
  words,
  articled: true,
  abbreviations: new Set(listed('sr sra srta dr dra d dña ud uds etc')),
}));
