import { defineLanguage } from './language.ts';

/** The commonest family names (Statistics Korea, census of 2015). */
const FAMILIES =
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추';

const WORD = '[가-힣A-Za-z0-9·]';

/** Korean: “…” with 라고 or 고 behind it. Spaces part the words, but particles are joined to them, so it is read as scripts without spaces are. */
export const korean = defineLanguage('ko', () => ({
  words: new Map(),
  unspaced: {
    subject: {
      by: 'particle',
      marked: new RegExp(
        `((?:${WORD}{1,12}(?:\\([^)]{1,12}\\))? ){0,2}${WORD}{1,12}?)(?:\\([^)]{1,12}\\))?(은|는|도|이|가|께서는?)(?=[ ,])`,
        'gu',
      ),
      topic: /[은는도]/,
      animate:
        /(?<![가-힣])([가-힣]{1,4}?이?|[A-Z])(?:(에게서?|에게로|한테서?|께서?|께서는|더러)|은|는|이|가|도)(?=[ ,.])/g,
    },
    quotative: /^\s*(?:이?라고|이?라며|이?라면서|이?라는|고|며|면서)/,
    cue: /말했|말한|말하|밝[혔힌히]|전했|전한|덧붙|설명|강조|주장|지적|물었|묻|대답|답했|외쳤|외치|속삭|중얼|소리|썼다|적었|비판|호소|토로|털어놓|털어놨|웃|울먹|했다|했습|한다|평가|당부|약속|인정|요구|반박|고백|생각/gu,
    relative: null,
    naming: null,
    source: new RegExp(`(${WORD}+)에 따르면`, 'u'),
    termBefore: /(?:이른바|소위|영화|소설|드라마|노래|책|앨범|잡지|작품|프로그램|이름은|제목은) ?$/,
    termBehind: /^(?:이?라(?:고|는) (?:불|부르|이름|제목|별명)|이?란 (?:이름|제목)|[은는이가을를의에와과] )/,
    pointing: new RegExp(`(${WORD}+)[은는이가] (?:그렇게|이렇게) (?:말|물|대답|속삭|외)`, 'u'),
    roles: new RegExp(`^.* (?=[${FAMILIES}][가-힣]{1,2}(?: |$))|\\([^)]*\\)`, 'gu'),
    titles:
      / ?[가-힣]{0,6}(?:씨|시장|도지사|지사|군수|구청장|대통령|총리|장관|차관|의원|대표|위원장|회장|사장|원장|총장|교수|박사|감독|코치|선수|기자|변호사|판사|검사|소장|국장|과장|팀장|부장|센터장|이사|작가|배우|가수|의사)$/u,
    of: '\0',
    common:
      /(?:관계자|대변인|사람|남자|여자|소년|소녀|노인|아이|어머니|아버지|할머니|할아버지|엄마|아빠|형|누나|오빠|언니|동생|선생님|주민|시민|학생|경찰|정부)$/,
    name: new RegExp(`^[${FAMILIES}][가-힣]{2}(?: |$)| 씨$`, 'u'),
    fullName: new RegExp(`^[${FAMILIES}][가-힣]{2}$`, 'u'),
    runs: null,
    nobody: /(?:^| )(?:오늘|어제|내일|이날|지금|이것|그것|여기|거기|때|말|것|비|눈|문|일)$/,
    male: /(?:아버지|할아버지|아빠|형|오빠|소년|남자)$/,
    female: /(?:어머니|할머니|엄마|누나|언니|소녀|여자)$/,
    pronouns: new Map([
      ['그', 'male'],
      ['그녀', 'female'],
      ['나', 'first'],
      ['내', 'first'],
      ['저', 'first'],
    ]),
  },
}));
