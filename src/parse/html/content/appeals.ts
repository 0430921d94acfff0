import type { Element } from '../dom/element.ts';
import { attribute } from '../dom/element.ts';
import { type Measures, measureOf, weightOf } from '../dom/measure.ts';

/** What asks for consent, for another browser or for an address, in the languages of the pages that ask most. */
const APPEAL = new RegExp(
  [
    // consent to cookies, and to what others embed
    'einverstanden, dass (?:mir|ich)|personenbezogenen? daten .{0,40}(?:übermittelt|übertragen)|daten an dritt|empfohlener (?:redaktioneller |externer )?inhalt|an dieser stelle (?:steht|finden sie|befindet sich|sehen sie|wird) .{0,80}(?:video|inhalt|beitrag|karte|podcast)|(?:externe[rn]? inhalt|inhalt von .{0,30}) (?:laden|anzeigen)|verwende[tn] cookies|cookies (?:akzeptieren|zustimmen)',
    '(?:to (?:view|see|show|load|display|watch) this|this) (?:content|video|post|tweet|embed|map|article) .{0,160}(?:cookies|consent|third.part)|(?:we|this (?:site|website|page)|our (?:site|website)) uses? cookies|(?:accept|allow|manage) (?:all )?cookies|we need your (?:consent|permission)',
    '(?:ce contenu|cette vidéo|pour (?:afficher|voir|visionner|consulter)) .{0,160}cookies|(?:utilise|utilisons) des cookies|acceptez .{0,40}cookies',
    '(?:este contenido|para ver) .{0,160}cookies|(?:utiliza|utilizamos|usa|usamos) cookies',
    '(?:questo contenuto|per (?:vedere|visualizzare)) .{0,160}cookie|(?:utilizza|utilizziamo|usa) (?:i )?cookie',
    '(?:este conteúdo|para (?:ver|visualizar)) .{0,160}cookies|(?:utiliza|utilizamos|usa|usamos) (?:os )?cookies',
    '(?:deze|dit) (?:inhoud|content|video|bericht) .{0,160}cookies|(?:gebruikt|gebruiken|plaatst) cookies|gebruik van cookies',
    '(?:aby|żeby) (?:zobaczyć|wyświetlić|obejrzeć) .{0,160}(?:cookie|zgod)|używa(?:my)? (?:plików )?cookies?|(?:använder|bruger|bruker) cookies|používá(?:me)? (?:soubory )?cookies',
    'использу(?:ет|ем) (?:файлы )?(?:cookie|куки)|cookieを使用|クッキーを使用|使用.{0,4}cookie',
    // another browser
    "your browser (?:is (?:out of date|outdated|not supported|no longer supported|too old)|does not support)|(?:upgrade|update) your browser|an? (?:outdated|unsupported|old) browser|veraltete[nr]? browser|navigateur (?:obsolète|n’est pas|n'est pas)|浏览器版本过低|升级.{0,8}浏览器|最新版本的浏览器|お使いのブラウザ|ブラウザー?を(?:最新|更新|アップデート)|브라우저를? (?:업데이트|업그레이드)|지원(?:하지|되지) 않는 브라우저|navegador (?:está )?(?:obsoleto|desactualizado|desatualizado|antiguo)|(?:actuali[cz][ea]|atualize) (?:su |tu |o seu |seu )?navegador|aggiorna(?:re)? il (?:tuo )?browser|verouderde browser|устаревш\\p{L}+ (?:версию )?браузер|обновите (?:ваш )?браузер|przestarzał\\p{L}+ przeglądark|zaktualizuj przeglądarkę",
    // no blocker of advertisements
    '(?:using|use|disable|turn off|switch(?:ing)? off|pause) (?:an? |your )?ad(?:vertising)?[- ]?block(?:er|ing)?\\b|ad[- ]?block(?:er)? (?:detected|is on)|(?:ad|werbe)-?blocker (?:aktiv|erkannt|deaktivieren|ausschalten)|bloqueur de publicités?|bloqueador de anuncios',
    // an address: what is said beside the field
    'by (?:subscribing|signing up|submitting|entering your (?:e-?mail|address)|providing your e-?mail|clicking .{0,30})\\b.{0,60}(?:agree|accept|consent|acknowledge|terms|privacy)|(?:unsubscribe|opt out) at any time|this site is protected by recaptcha',
    '(?:abmeldung|abbestellung) .{0,20}jederzeit|(?:vous pouvez vous|désinscri).{0,30}à tout moment|cancelar .{0,20}suscripción en cualquier momento',
  ].join('|'),
  'iu',
);

const QUICK =
  /block(?:er|ing)|bloqueu|bloqueador|cookie|куки|クッキー|browser|navigateur|浏览器|ブラウザ|브라우저|navegador|браузер|przeglądark|consent|einverstanden|personenbezogene|daten an dritt|empfohlener|an dieser stelle|externe|inhalt von|by (?:sub|sign|enter|click|prov)|unsubscribe|opt out|recaptcha|jederzeit|tout moment|cualquier momento|zgod/i;

/** Longer runs are an article's. In UTF-16 code units. */
const MAX_RUN = 700;
/** A larger box holds more than an appeal. */
const MAX_BOX = 900;
/** The least share of a box that is the appeal itself. */
const MIN_SHARE = 0.35;
/** A page with more such boxes is about consent. */
const MAX_BOXES = 3;
const BOX = /^(?:div|aside|section|figure|li|span|form|fieldset|center|td)$/;

/** The boxes in a text that ask for something before they show it: consent, another browser, an address. */
export function findAppeals(
  body: Element,
  measures: Measures,
  text: ReadonlySet<Element>,
): ReadonlySet<Element> {
  const asked = new Map<Element, number>();
  const visit = (element: Element) => {
    for (const child of element.children) {
      if (typeof child !== 'string') {
        if (measures.has(child)) visit(child);
      } else if (child.length <= MAX_RUN && QUICK.test(child) && APPEAL.test(child)) {
        const box = boxOf(element, measures, text);
        if (box !== null) asked.set(box, (asked.get(box) ?? 0) + weightOf(child));
      }
    }
  };
  visit(body);
  const boxes = [...asked].filter(([box, weight]) => weight >= measureOf(measures, box).chars * MIN_SHARE);
  return new Set(boxes.length > MAX_BOXES ? [] : boxes.map(([box]) => box));
}

/** The outermost small box about an element that is not all of its part of the page. */
function boxOf(element: Element, measures: Measures, text: ReadonlySet<Element>): Element | null {
  let box: Element | null = null;
  for (let at: Element | null = element; at?.parent != null; at = at.parent) {
    const { chars } = measureOf(measures, at);
    if (chars > MAX_BOX || text.has(at) || /\barticleBody\b/.test(attribute(at, 'itemprop'))) break;
    if (BOX.test(at.tag)) {
      if (chars < measureOf(measures, at.parent).chars) box = at;
    } else if (!/^(?:p|a|b|i|em|strong|small|button|label|h[1-6]|ul|ol|font)$/.test(at.tag)) break;
  }
  return box;
}
