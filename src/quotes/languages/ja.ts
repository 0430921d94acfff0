import { defineLanguage, listed } from './language.ts';

/** Japanese: quotes are 「…」 and, within them or for titles, 『…』; と marks what is said (JIS X 4051, and any grammar of と). */
export const japanese = defineLanguage({
  code: 'ja',
  words: new Map(),
  unspaced: {
    quotatives: ['と', 'って'],
    cues: [
      ...listed(
        '言 云 いう いっ いわ いひ 述べ 語 話 答 叫 尋 訊 聞 書 記 つぶや 呟 囁 ささや 説明 強調 主張 発言 コメント 指摘 批判 訴え 呼び 問 返事 笑 伝え 認め 明か 宣言 約束 励ま 結 続け 詠 評',
      ),
    ],
    subjectEnds: ['は', 'が', 'も'],
    honorifics: ['さん', '氏', '様', '君'],
    pronouns: ['彼', '彼女', '私', '僕', '俺', '誰か'],
    isVerbFinal: true,
  },
});
