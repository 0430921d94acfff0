import { defineLanguage } from './define-language.ts';
import { NEVER } from './pattern-grammar.ts';

/** The commonest family names (Statistics Korea, census of 2015). */
const FAMILIES =
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추';

/** What follows a family name or a given name. */
const RANKS =
  '서방|생원|선달|첨지|주사|영감|참봉|초시|진사|대감|군|양|씨|선생|노인|국장|주임|과장|사장|의원|순사|형사';

/** What stands behind a name and is no part of it. */
const TITLES =
  '씨|시장|도지사|지사|군수|구청장|대통령|총리|장관|차관|의원|대표|위원장|회장|사장|원장|총장|교수|박사|감독|코치|선수|기자|변호사|판사|검사|소장|국장|과장|팀장|부장|센터장|이사|작가|배우|가수|의사';

const WORD = '[가-힣A-Za-z0-9·]';

/**
 * Korean: “…” followed by 라고 or 고. Spaces separate words, but particles are joined to them, so it is read by patterns.
 */
export const korean = defineLanguage('ko', () => ({
  words: new Map(),
  // With a lead of 2 or more three in five are right, with less one in three.
  leastMargin: 2,
  patterns: {
    subject: {
      by: 'particle',
      marked: new RegExp(
        `((?:${WORD}{1,12}(?:\\([^)]{1,12}\\))? ){0,2}${WORD}{1,12}?)(?:\\([^)]{1,12}\\))?(은|는|도|이|가|께서는?)(?=[ ,])`,
        'gu',
      ),
      topic: /[은는도]/,
      animate: new RegExp(
        `(?<![가-힣])(?![말것들듯일때곳줄수걸건씨](?:은|는|이|가|도|에게|한테|께|더러))((?:[가-힣]{1,3} )?(?:${RANKS})|[가-힣]{1,4}?이?|[A-Z])(?:(에게서?|에게로|한테서?|께서는?|께|더러)|은|는|이|가|도)(?=[ ,.])`,
        'gu',
      ),
      owned: /^(?:.* )?([가-힣]+|[A-Z])의 [가-힣]+$/,
      // 고 시장은: a family name alone goes with its title.
      before: new RegExp(
        `^(?!(?!한)[${FAMILIES}] (?:${TITLES})$).*(?:[을를에의은는고며서던한된인린진간온난과와로게지면도만가이해여요듯채]|그|어떤|한|두|세) (?!(?<!(?:^| )한 )(?:${TITLES})$)`,
      ),
      opening: new RegExp(
        `^(?:그러나 |그러면 |그래서 |그리고 |이때 |그때 )?((?:[가-힣]{1,3} )?(?:${RANKS})|[가-힣]{1,4}?이?|[A-Z])(?:은|는|이|가|도)(?=[ ,.])`,
        'u',
      ),
    },
    quotative: /^\s*(?:이?라고|이?라며|이?라면서|이?라는|고|며|면서)/,
    vocative: {
      before: /(?:^|[,.!?…] ?|(?:^|[ ,.!?…])(?:얘|애|여보|이봐|아니|오|네|예) )$/,
      behind: /^(?:아|야|이여|님)?[,.!?…~]/,
    },
    goingOn: /^(?:하고|하며|하면서|라고|이라고|하는|한다|하였|하자|하니|하더니|하더|하면|했|고 )/,
    verbEnding: /[다요까죠]$/,
    joined: NEVER,
    wordLetter: /[가-힣]/,
    cue: /말했|말한|말하|밝[혔힌히]|전했|전한|덧붙|설명|강조|주장|지적|물었|묻|대답|답했|외쳤|외치|속삭|중얼|소리|썼다|적었|비판|호소|토로|털어놓|털어놨|웃|울먹|했다|했습|한다|평가|당부|약속|인정|요구|반박|고백|생각|일렀|이르|타일|꾸짖|나무라|부르짖|지껄|투덜|한탄|탄식|애원|재촉|명령|다짐|반문|쏘아붙|소리쳤|소리치/gu,
    relative: null,
    naming: null,
    source: new RegExp(`(${WORD}{1,20})에 따르면`, 'u'),
    termBefore: /(?:이른바|소위|영화|소설|드라마|노래|책|앨범|잡지|작품|프로그램|이름은|제목은) ?$/,
    termBehind: /^(?:이?라(?:고|는) (?:불|부르|이름|제목|별명)|이?란 (?:이름|제목)|[은는이가을를의에와과] )/,
    pointing: new RegExp(`(${WORD}{1,20})[은는이가] (?:그렇게|이렇게) (?:말|물|대답|속삭|외)`, 'u'),
    leftByTitle: NEVER,
    // 장관 and 차관 are no names that begin with a family name.
    roles: new RegExp(`^.* (?=(?!(?:${TITLES})(?: |$))[${FAMILIES}][가-힣]{1,2}(?: |$))|\\([^()]*\\)`, 'gu'),
    titles: new RegExp(` ?[가-힣]{0,6}(?:${TITLES})$`, 'u'),
    of: '\0',
    common: new RegExp(
      `(?:[가-힣] (?:${RANKS})|관계자|대변인|사람|남자|여자|소년|소녀|노인|아이|어머니|아버지|할머니|할아버지|엄마|아빠|형|누나|오빠|언니|동생|선생님|마누라|아내|남편|영감|할멈|할아범|처형|처남|장모|장인님?|며느리|사위|시어머니|시아버지|시어미|순사|의사|간호부|하인|계집애?|처녀|색시|신랑|신부|친구|누님|형님|아우|오라버니|손님|딸|아들|손자|자식|모친|부친|계부|숙모|삼촌|노파|주인|감독|급사|이장|사내|젊은이|청년|여인|부인|여편네|형사|간수|스님|임금|왕|장군|주민|시민|학생|경찰|정부)$`,
      'u',
    ),
    name: new RegExp(`^[${FAMILIES}][가-힣]{2}(?: |$)| 씨$`, 'u'),
    fullName: new RegExp(`^[${FAMILIES}][가-힣]{2}$`, 'u'),
    runs: null,
    nobody:
      /^[가-힣]$|[하되지어아같듯]$|(?:^| )(?:오늘|어제|내일|이날|지금|이것|그것|여기|거기|때|말|것|비|눈|문|일|그래|그런|이런|저런|오라|조금|모두|무엇|누구|서로|자기|소리|목소리|얼굴|머리|허리|다리|가슴|생각|마음|기분|사실|하루|이튿날|처음|나중|지금|바람|방문|눈물|웃음|연기|시간|순간|모양|까닭|이야기|결과|자신|우리집|사람|우리|우리들|남들|말씀|부인은|의문|거기|저기|담당)$|(?:에|에서|면서|아와|어와|러드|어서|니까|마주 보이|있|없|않|겠|[았었였했갔왔]|셔|더라|대로|마디|만큼|뿐|까와)$/,
    male: /(?:아버지|할아버지|아빠|형|오빠|소년|남자)$/,
    female: /(?:어머니|할머니|엄마|누나|언니|소녀|여자)$/,
    pronouns: new Map([
      ['그', 'male'],
      ['그들', null],
      ['그네들', null],
      ['둘', null],
      ['그녀', 'female'],
      ['나', 'first'],
      ['내', 'first'],
      ['저', 'first'],
    ]),
  },
}));
