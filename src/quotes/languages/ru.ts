import { russianFemaleNames, russianMaleNames } from './given-names.ts';
import * as is from './grammar.ts';
import { inflect } from './inflect.ts';
import { defineLanguage } from './language.ts';
import * as means from './meaning.ts';
import { classes, listed, type WordClasses } from './word-lists.ts';

/** Forms of the past by the masculine: сказал, сказала, сказали; согласился, согласилась. */
const past = (forms: string): Iterable<string> =>
  inflect(forms, (form) => {
    const isReflexive = form.endsWith('ся');
    const stem = isReflexive ? form.slice(0, -2) : form;
    return [form, ...['а', 'о', 'и'].map((ending) => stem + ending + (isReflexive ? 'сь' : ''))];
  });

const corePast = past(`
сказал говорил спросил ответил заявил отметил подчеркнул добавил написал объяснил рассказал сообщил крикнул воскликнул прошептал
продолжал произнёс произнес повторил возразил заметил
`);
const otherPast = past(`
пояснил уточнил признал признался предупредил пообещал думал подумал закричал проговорил пробормотал вздохнул засмеялся усмехнулся
начал отвечал отозвался перебил попросил приказал велел кивнул согласился возмутился удивился рассмеялся улыбнулся спрашивал
поинтересовался продолжил заключил констатировал посетовал посоветовал предложил призвал напомнил утверждал считал полагал
вскричал взмолился буркнул проворчал прохрипел простонал рявкнул шепнул молвил промолвил процедил протянул выпалил всхлипнул
заверил уверил обратился высказался выразил опроверг подтвердил осудил раскритиковал прокомментировал пошутил похвалил поблагодарил
`);
const presentCues = listed(`
говорит говорят спрашивает отвечает пишет пишут заявляет отмечает подчёркивает подчеркивает добавляет объясняет рассказывает
сообщает сообщают считает считают полагает утверждает уверяет уверен уверена поясняет вспоминает признаётся признается
`);
const words = classes(() => [
  [is.REPORTING_VERB | is.CORE_CUE, 0, corePast],
  [is.REPORTING_VERB, 0, otherPast],
  [is.REPORTING_VERB | is.CORE_CUE, 0, presentCues],
  [is.NAMING, 0, listed('назвал назвала назвали называет')],
  [
    is.TITLING,
    0,
    listed(
      'роман фильм газета журнал книга компания группа песня газете журнале романе фильме так называемый так называемые',
    ),
  ],
  [
    is.NOT_SPEECH_VERB,
    0,
    listed(
      'был была было были есть стал стала стали может могут вошёл вошел вошла вышел вышла посмотрел посмотрела взял взяла',
    ),
  ],
  [
    is.ADVERB,
    0,
    listed('также потом тогда уже ещё еще тихо громко быстро вдруг снова опять не вчера сегодня'),
  ],
  [is.PRONOUN, means.MALE, ['он']],
  [is.PRONOUN, means.FEMALE, ['она']],
  [is.PRONOUN, means.PLURAL, ['они', 'мы']],
  [is.PRONOUN, means.FIRST_PERSON, ['я', 'мы']],
  [is.PRONOUN, means.MALE, ['тот']],
  [is.PRONOUN, means.FEMALE, ['та']],
  [is.OBJECT, 0, listed('нему ней себе себя ему ей им мне нам его её')],
  [is.POSSESSIVE | is.DETERMINER, 0, listed('его её их мой моя наш наша')],
  [is.DETERMINER, 0, listed('этот эта это эти тот та один одна')],
  [
    is.PREPOSITION,
    0,
    listed('в во на с со к ко от из у о об по за до для при без под над перед после через между'),
  ],
  [0, means.PLACE, listed('в на')],
  [is.ACCORDING, 0, listed('согласно словам мнению данным сведениям утверждению оценке')],
  [is.CONJUNCTION, 0, listed('и или но а')],
  [is.CLAUSE, 0, listed('что когда если как чтобы потому')],
  [is.RELATIVE, 0, listed('который которая которые кто')],
  [
    0,
    means.TITLE | means.PERSON,
    listed(
      'г-н г-жа господин госпожа президент премьер-министр премьер вице-премьер министр губернатор мэр депутат сенатор директор тренер доктор профессор генерал полковник майор капитан князь княгиня граф графиня глава председатель секретарь пресс-секретарь представитель журналист адвокат судья писатель певец певица актёр актриса режиссёр академик священник отец тётя дядя президента премьера премьер-министра министра губернатора мэра депутата сенатора директора тренера прокурора прокурор представителя адвоката судьи эксперта аналитика профессора председателя',
    ),
  ],
  [0, means.MALE, listed('г-н господин князь граф')],
  [0, means.FEMALE, listed('г-жа госпожа княгиня графиня')],
  [
    0,
    means.PERSON,
    listed(
      'слуга житель жительница сосед соседка врач учитель учительница солдат офицер ребёнок хозяин хозяйка водитель полицейский свидетель эксперт аналитик компания министерство ведомство полиция суд правительство агентство',
    ),
  ],
  [
    0,
    means.MALE | means.PERSON,
    listed(
      'граф князь барон солдат крестьянин мельник лавочник трактирщик охотник пастух монах нищий незнакомец путник слуга лакей кузен тесть пекарь портной плотник матрос рыбак купец вор нотариус хозяин сторож староста муж юноша парень мужик старичок внук мужчина мальчик отец сын брат дядя дед старик',
    ),
  ],
  [
    0,
    means.FEMALE | means.PERSON,
    listed(
      'графиня княгиня вдова монахиня ведьма служанка горничная хозяйка кузина тёща старушка барыня барышня жена внучка царевна женщина девочка девушка мать дочь сестра тётя бабушка старуха',
    ),
  ],
  [
    is.TIME,
    0,
    listed(
      'понедельник вторник среда четверг пятница суббота воскресенье вчера сегодня завтра утром вечером',
    ),
  ],
  [is.FUNCTION, 0, listed('ах ох эй ну эх да нет ну вот так там здесь')],
  [
    0,
    means.GIVEN_NAME | means.MALE,
    listed('миша коля ваня петя вася дима серёжа алёша митя гриша боря володя костя паша лёша юра толя'),
  ],
  [
    0,
    means.GIVEN_NAME | means.FEMALE,
    listed(
      'лиза маша катя таня наташа настя аня оля лена соня даша люба надя галя вера варя дуня поля зина нюра ира света',
    ),
  ],
  [0, means.GIVEN_NAME | means.MALE, russianMaleNames],
  [0, means.GIVEN_NAME | means.FEMALE, russianFemaleNames],
]);

/** A patronymic shows the gender. */
function patronymic(word: string): WordClasses | undefined {
  if (/(?:ович|евич|ильич)$/.test(word)) return { is: 0, means: means.GIVEN_NAME | means.MALE };
  const isHers = /(?:овна|евна|инична)$/.test(word);
  return isHers ? { is: 0, means: means.GIVEN_NAME | means.FEMALE } : undefined;
}

/** Russian: see Rosenthal’s handbook, on direct speech and dialogue (§ 47-54): « » for quotes, a dash for dialogue. */
export const russian = defineLanguage('ru', () => ({
  words: { get: (word) => words.get(word) ?? patronymic(word) },
  roles: { 'other-man': 'тот', 'other-woman': 'та' },
  bareNouns: true,
  dropsSubjects: true,
  genderOfVerb: (verb) => (/ла(?:сь)?$/.test(verb) ? 'female' : /л(?:ся)?$/.test(verb) ? 'male' : null),
  abbreviations: new Set(listed('г гг др пр ул им стр')),
  // Any other form of the past.
  classify: (lower) =>
    /(?:л[аои]?|л(?:ся|[аои]сь))$/.test(lower) && lower.length > 3 ? is.NOT_SPEECH_VERB : 0,
}));
