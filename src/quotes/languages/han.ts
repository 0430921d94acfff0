/** What a title may leave that is not a name, in Chinese and Japanese: 副 of 副大統領, 同社 of 同社社長. */
export const LEFT_BY_TITLE = /^[副元前現新同両某各大]$|公司$|[社国國省庁局党会會院校部課県都]$/;
