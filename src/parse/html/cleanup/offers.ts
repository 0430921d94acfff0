import type { Block } from '../../../article.ts';

/** A longer paragraph tells of newsletters. In UTF-16 code units. */
const MAX_OFFER = 360;
/** Notices of the law run longer. */
const MAX_NOTICE = 500;

/** How an offer to subscribe begins, in the languages of the pages that make most. */
const BEGINNING = new RegExp(
  `^(?:${[
    '(?:please )?(?:subscribe|sign up)|join (?:our|the|my|over|more than|[\\d,.]+)|want (?:more|to (?:keep|stay|get|receive|hear))|(?:enjoy(?:ed|ing)?|like|love) (?:this|what you)|(?:stay|keep) (?:up|connected|informed|in)|get (?:our|the|my|your|[^.!?]{0,60} (?:delivered|straight|in your|to your))|never miss|be the first',
    'abonnieren sie|melden sie sich|jetzt |(?:immer|bleiben sie) |sie (?:wollen|möchten)|du (?:willst|möchtest)|hier (?:können sie|geht)',
    '(?:abonnez|inscrivez)-vous|recevez|pour (?:ne rien|recevoir)|ne manquez',
    'suscríb|apúntate|regístrate|recib[ea]|iscriviti|ricevi|inscreva|assine|receba|meld je|schrijf je|ontvang|zapisz się|подпис(?:ывайтесь|аться)',
  ].join('|')})`,
  'iu',
);
const SUBJECT =
  /\b(?:newsletters?|mailing list|inbox|briefing|boletín|infolettre|nieuwsbrief|nyhetsbrev)\b|рассылк/iu;
/** What makes an offer of it: whose newsletter it is, or what it costs. A sentence about newsletters says neither. */
const OFFERED =
  /\b(?:our|my|free|your|here|us|daily|weekly|unsere[nrm]?|kostenlos\p{L}*|notre|nos|gratuit\p{L}*|nuestr[oa]s?|gratis|nostr[aeio]|nossas?|onze)\b/iu;

/** What the law wants said: that a site earns by its links, and who answers for what it prints. bounded: MAX_NOTICE */
const NOTICE = new RegExp(
  [
    'as an (?:amazon|affiliate)\\b.{0,40}(?:we|i) (?:may )?earn',
    '\\b(?:our|my|some|these|the|this|all|following|many) .{0,60}\\b(?:contains?|includes?|are|use) affiliate links',
    '(?=.*\\b(?:affiliates?|links?|partners?|purchases?|buy)\\b)(?=.*\\b(?:we|i|us|our|me)\\b).*\\b(?:earn|receives?|get|gets)\\b.{0,60}\\bcommissions?\\b',
    '(?=.*(?:affiliate|provisions-?links?|partnerlinks?|gekennzeichnet))(?=.*\\b(?:wir|uns|ich|mir)\\b).*\\bprovision',
    '(?=.*(?:liens? affiliés?|affiliation))(?=.*\\b(?:nous|notre)\\b).*\\bcommission',
    '(?=.*(?:afiliad|affiliat))(?=.*\\b(?:nos|recibi|guadagn|ricev|ganha|receb)).*\\b(?:comisi|commission|comiss)',
    '(?:views|opinions) expressed (?:by|in|here|on|are) .{0,120}\\b(?:do(?:es)? not (?:necessarily )?(?:reflect|represent))\\b',
  ].join('|'),
  'iu',
);

/** A quick test: a text without any of these words is neither an offer nor a notice. */
const QUICK =
  /commission|affiliate|newsletter|mailing|inbox|briefing|bolet|infolettre|nieuwsbrief|nyhetsbrev|рассылк|amazon|expressed|provision|comisi|comiss/i;

/** Whether a paragraph offers to subscribe, or says what the law wants said: nothing of the article. */
export function isOffer({ kind, text }: Block): boolean {
  if ((kind !== 'paragraph' && kind !== 'heading') || text.length > MAX_NOTICE || !QUICK.test(text))
    return false;
  if (text.length <= MAX_OFFER && BEGINNING.test(text) && SUBJECT.test(text) && OFFERED.test(text))
    return true;
  // Somebody may be quoted on commissions.
  return kind === 'paragraph' && !/["“„«「]/.test(text) && NOTICE.test(text);
}
