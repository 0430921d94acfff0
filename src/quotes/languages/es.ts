import { femaleNames, maleNames } from './given-names.ts';
import * as is from './language.ts';
import { classes, defineLanguage, listed } from './language.ts';

const coreCues = listed(`
dijo dice decía dicen dijeron dicho decir diciendo afirmó afirma afirmaba explicó explica explicaba añadió añade agregó agrega señaló
señala aseguró asegura respondió responde respondía contestó contesta preguntó pregunta preguntaba escribió escribe declaró declara
manifestó manifiesta comentó comenta contó cuenta exclamó exclama gritó grita murmuró murmura susurró susurra replicó replica
advirtió advierte insistió insiste recordó recuerda concluyó concluye continuó continúa prosiguió prosigue
`);
const otherCues = listed(`
admitió admite anunció anuncia apuntó apunta reconoció reconoce confesó confiesa lamentó lamenta prometió promete sostuvo sostiene
indicó indica informó informa precisó precisa subrayó subraya destacó destaca observó observa pensó piensa interrumpió ordenó suplicó
rogó pidió pide exigió exige protestó suspiró suspira sonrió rió lloró tuiteó opinó opina criticó critica leyó repitió repite
`);
const words = classes(() => [
  [is.CUE | is.CORE_CUE, coreCues],
  [is.CUE, otherCues],
  [is.NAMING, listed('llamó llama llamaba calificó califica denominó tildó describió describe')],
  [
    is.TITLING,
    listed(
      'titulado titulada llamado llamada apodado apodada novela película libro revista diario supuesto supuesta',
    ),
  ],
  [
    is.NOT_SPEECH_VERB,
    listed(
      'es era son eran fue fueron está estaba están estaban ha han había habían hay tiene tenía va iba puede podía debe debía quiere quería miró entró salió llegó',
    ),
  ],
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
  [is.OBJECT, listed('le les me te se nos lo la')],
  [is.DETERMINER, listed('el la los las un una unos unas este esta estos estas ese esa aquel aquella')],
  [is.DETERMINER | is.POSSESSIVE, listed('su sus mi mis nuestro nuestra')],
  [
    is.PREPOSITION,
    listed('de del a al en con por para sobre sin entre desde hasta hacia contra ante bajo tras durante'),
  ],
  [is.PLACE, ['en']],
  [is.ACCORDING, ['según']],
  [is.CONJUNCTION, listed('y e o u pero ni')],
  [is.CLAUSE, listed('que cuando si como porque mientras aunque')],
  [is.RELATIVE, listed('quien quienes cual cuales donde')],
  [is.TITLE, listed('sr sra srta dr dra señor señora señorita don doña doctor doctora')],
  [
    is.TITLE | is.PERSON,
    listed(
      'presidente presidenta ministro ministra senador senadora alcalde alcaldesa general coronel capitán rey reina papa juez jueza',
    ),
  ],
  [is.MALE, listed('sr señor don rey presidente ministro alcalde')],
  [is.FEMALE, listed('sra srta señora señorita doña reina presidenta ministra alcaldesa')],
  [is.MALE | is.PERSON, listed('hombre niño padre hijo hermano tío abuelo abogado escritor portero médico')],
  [is.FEMALE | is.PERSON, listed('mujer niña madre hija hermana tía abuela abogada escritora')],
  [is.PERSON, listed('portavoz testigo periodista policía')],
  [
    is.TIME,
    listed(
      'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ayer hoy',
    ),
  ],
  [is.FUNCTION, listed('sí no pues así entonces luego esto eso')],
  [is.PARTICLE, listed('de del la las los y van von')],
  [is.GIVEN_NAME | is.MALE, maleNames],
  [is.GIVEN_NAME | is.FEMALE, femaleNames],
  [is.CUE_NOUN, listed('palabras respuesta mensaje')],
]);

/** Spanish: see the Real Academia Española, “Ortografía”, on the raya in dialogue (3.4.8.2) and comillas (3.4.9). */
export const spanish = defineLanguage({
  code: 'es',
  words,
  articled: true,
  abbreviations: new Set(listed('sr sra srta dr dra d dña ud uds etc')),
});
