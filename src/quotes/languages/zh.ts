import { defineLanguage, listed } from './language.ts';

/** Chinese: “…” or 「…」 behind a verb of saying and a colon (GB/T 15834-2011, 4.7 and 4.8). */
export const chinese = defineLanguage({
  code: 'zh',
  words: new Map(),
  unspaced: {
    quotatives: [],
    cues: [
      ...listed(
        '说 說 道 表示 称 稱 指出 问 問 答 写 寫 强调 強調 认为 認為 喊 叫 告诉 告訴 解释 解釋 补充 補充 透露 承认 承認 宣布 呼吁 呼籲 评论 評論 回应 回應',
      ),
    ],
    subjectEnds: [
      ...listed('在 对 對 向 周 昨 今 还 還 则 則 也 又 曾 于 於 接受 笑着 笑著 继续 繼續 则 却 卻 再'),
    ],
    honorifics: ['先生', '女士'],
    pronouns: ['他', '她', '我', '他们', '她们', '他們'],
    isVerbFinal: false,
  },
});
