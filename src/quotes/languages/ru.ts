import { russianFemaleNames, russianMaleNames } from './given-names.ts';
import * as is from './language.ts';
import { classes, defineLanguage, listed } from './language.ts';

const coreCues = listed(`
сказал сказала сказали сказало говорит говорил говорила говорили говорят спросил спросила спросили ответил ответила ответили
заявил заявила заявили отметил отметила подчеркнул подчеркнула добавил добавила написал написала пишет объяснил объяснила
рассказал рассказала сообщил сообщила крикнул крикнула воскликнул воскликнула прошептал прошептала продолжал продолжала произнёс
произнес произнесла повторил повторила возразил возразила заметил заметила
`);
const otherCues = listed(`
пояснил пояснила уточнил уточнила признал признала признался призналась предупредил предупредила пообещал пообещала думал подумал
подумала закричал закричала проговорил проговорила пробормотал пробормотала вздохнул вздохнула засмеялся засмеялась усмехнулся
начал начала отвечал отвечала отозвался перебил перебила считает полагает утверждает попросил попросила приказал велел кивнул
`);
const words = classes(() => [
  [is.CUE | is.CORE_CUE, coreCues],
  [is.CUE, otherCues],
  [is.NAMING, listed('назвал назвала назвали называет')],
  [
    is.TITLING,
    listed(
      'роман фильм газета журнал книга компания группа песня газете журнале романе фильме так называемый так называемые',
    ),
  ],
  [
    is.NOT_SPEECH_VERB,
    listed(
      'был была было были есть стал стала стали может могут вошёл вошел вошла вышел вышла посмотрел посмотрела взял взяла',
    ),
  ],
  [is.ADVERB, listed('также потом тогда уже ещё еще тихо громко быстро вдруг снова опять не вчера сегодня')],
  [is.PRONOUN | is.MALE, ['он']],
  [is.PRONOUN | is.FEMALE, ['она']],
  [is.PRONOUN | is.PLURAL, ['они', 'мы']],
  [is.PRONOUN | is.FIRST_PERSON, ['я', 'мы']],
  [is.OBJECT, listed('ему ей им мне нам его её')],
  [is.POSSESSIVE | is.DETERMINER, listed('его её их мой моя наш наша')],
  [is.DETERMINER, listed('этот эта это эти тот та один одна')],
  [
    is.PREPOSITION,
    listed('в во на с со к ко от из у о об по за до для при без под над перед после через между'),
  ],
  [is.PLACE, listed('в на')],
  [is.ACCORDING, listed('согласно словам')],
  [is.CONJUNCTION, listed('и или но а')],
  [is.CLAUSE, listed('что когда если как чтобы потому')],
  [is.RELATIVE, listed('который которая которые кто')],
  [
    is.TITLE,
    listed('г-н г-жа господин госпожа президент министр доктор профессор генерал князь княгиня граф графиня'),
  ],
  [is.MALE, listed('г-н господин князь граф')],
  [is.FEMALE, listed('г-жа госпожа княгиня графиня')],
  [is.MALE | is.PERSON, listed('мужчина мальчик отец сын брат дядя дед старик')],
  [is.FEMALE | is.PERSON, listed('женщина девочка девушка мать дочь сестра тётя бабушка старуха')],
  [
    is.TIME,
    listed(
      'понедельник вторник среда четверг пятница суббота воскресенье вчера сегодня завтра утром вечером',
    ),
  ],
  [is.FUNCTION, listed('да нет ну вот так там здесь')],
  [is.GIVEN_NAME | is.MALE, russianMaleNames],
  [is.GIVEN_NAME | is.FEMALE, russianFemaleNames],
]);

/** Russian: see Rosenthal’s handbook, on direct speech and dialogue (§ 47-54): « » for quotes, a dash for dialogue. */
export const russian = defineLanguage({
  code: 'ru',
  words,
  abbreviations: new Set(listed('г гг др пр ул им стр')),
});
