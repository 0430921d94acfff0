/** What a label says of the date behind it. */
export type DateKind = 'published' | 'updated' | 'other';

/** Labels of dates in the languages we know, as they begin; `updated` may be part of “published and updated on”. */
const LABELS: Readonly<Record<DateKind, string>> = {
  published: `submitted(?=\\s(?:on|by)\\s) published posted publication issued printed created written added uploaded
    veröffentlich\\p{L}* erschienen erstellt publiziert publié\\p{L}* paru\\p{L}* mis\\sen\\sligne publicad[oa] publicaci[oó]n publicação
    pubblicat[oa] gepubliceerd geplaatst publicerad\\p{L}* publicerat udgivet publiceret publisert julkaistu
    opublikowan\\p{L}* publikacji dodano zveřejněn\\p{L}* publikován\\p{L}* vydáno publikovan\\p{L}* megjelen\\p{L}* közzété\\p{L}* publicat[ă]?
    yayın\\p{L}* diterbitkan dipublikasikan đăng objavljeno
    δημοσ\\p{L}* опубликован\\p{L}* публикаци\\p{L}* опубліковано публікації публикуван\\p{L}* објављено
    נשר نشرت النشر نُشر نُشرت منتشر انتشار פורסם प्रकाशित เผยแพร่ 公開日? 投稿日? 掲載日? 配信 发布 发表 發布 發佈 發表 등록 입력 게시 작성`,
  updated: `updated? modified revised revision edited reviewed changed amended refreshed fact-checked
    aktualisier\\p{L}* geändert überarbeitet stand mise?\\sà\\sjour modifié\\p{L}* actualizad[oa] actualizaci[oó]n modificad[oa]
    atualizad[oa] atualização aggiornat[oa] aggiornamento modificato bijgewerkt gewijzigd uppdatera\\p{L}* opdateret oppdatert
    päivitetty muokattu aktualiz\\p{L}* zaktualizowan\\p{L}* frissít\\p{L}* módosít\\p{L}* actualizat[ă]? güncelle\\p{L}* diperbarui cập\\snhật ažurirano
    ενημερώθηκε ενημέρωση обновлен\\p{L}* изменен\\p{L}* оновлен\\p{L}* обновен\\p{L}* ажурирано
    تحديث آخر\\sتحديث به‌روزرسانی بروزرسانی עודכן अपडेट अद्यतन อัปเดต 更新日?時? 最終更新日? 수정`,
  other: `events? deadline expir\\p{L}* valid until due starts? ends? begins? born died accessed retrieved copyright joined since
    received accepted submitted archived when from opening venue next sale released? geboren gestorben bis né\\p{L}* mort`,
};

const PATTERNS = Object.entries(LABELS).map(([kind, words]) => ({
  kind: kind as DateKind,
  // No letter beside it, but in the scripts that are written without spaces.
  pattern: new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${words.trim().split(/\s+/).join('|')})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Arabic}\\p{M}])`,
    'giu',
  ),
}));

/** What a text in front of a date says of it, the last label first; `null` without a label. */
export function dateKindOf(text: string): DateKind | null {
  let last: { kind: DateKind; at: number } | null = null;
  for (const { kind, pattern } of PATTERNS) {
    for (const { index } of text.matchAll(pattern)) {
      if (last === null || index > last.at) last = { kind, at: index };
    }
  }
  return last?.kind ?? null;
}

/** A text without labels of dates. */
export function withoutDateLabels(text: string): string {
  return PATTERNS.reduce((rest, { pattern }) => rest.replaceAll(pattern, ' '), text);
}

/** What a day is called in the languages we know: a label that says nothing of it. */
const WORD_FOR_DATE =
  /^(?:dates?|day|datum|tag|dato|data|dzień|fecha|día|dia|giorno|jour|päivä(?:määrä|ys)?|kuupäev|dátum|datums|den|tarih|ημερομηνία|дата|датум|tanggal|ngày)$/iu;

/** Whether a word only says that a date follows: “Date”, “Datum”. */
export function isWordForDate(word: string): boolean {
  return WORD_FOR_DATE.test(word);
}
