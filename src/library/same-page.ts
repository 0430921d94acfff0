/**
 * Parameters that say where a visitor came from, never which page is meant. Names that some sites use for pages (`id`, `p`,
 * `ref`, `source`) are not among them: taking two pages for one would lose one of them.
 */
const TRACKING_PREFIXES = [
  'utm_',
  'mtm_',
  'pk_',
  'hsa_',
  'stm_',
  'vero_',
  '__hs',
  'oly_',
  'trk_',
  'at_custom',
  'ns_',
];
const TRACKING = new Set([
  // Advertising networks.
  'fbclid',
  'gclid',
  'gclsrc',
  'dclid',
  'gbraid',
  'wbraid',
  'msclkid',
  'yclid',
  'twclid',
  'ttclid',
  'li_fat_id',
  'igshid',
  'igsh',
  'epik',
  'sccid',
  'irclickid',
  'rdt_cid',
  // Newsletters and mailers.
  'mc_cid',
  'mc_eid',
  '_hsenc',
  '_hsmi',
  'hsctatracking',
  'mkt_tok',
  's_cid',
  'vgo_ee',
  'ml_subscriber',
  'ml_subscriber_hash',
  'sb_subscriber_id',
  'bsft_clkid',
  'bsft_uid',
  // Analytics.
  '_ga',
  '_gl',
  'gad_source',
  'gad_campaignid',
  'wickedid',
  'cmpid',
  'campaign_id',
  'xtor',
  'at_medium',
  'at_campaign',
  'wt_mc',
  'ncid',
  'srsltid',
  'sr_share',
  'guccounter',
  'guce_referrer',
  'guce_referrer_sig',
  'ref_src',
  'ref_url',
  'smid',
  'smtyp',
]);

/** Addresses longer than this are compared as they are. */
const MOST_CHARACTERS = 8192;

/**
 * A key that is equal for two addresses of one page: the address without its scheme, fragment and tracking parameters.
 * `null` for what is not an address on the web.
 */
export function pageOf(address: string | null): string | null {
  if (address === null || address.length > MOST_CHARACTERS || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const fragment = ROUTE.test(url.hash) ? url.hash : '';
  const query = url.search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !isTracking(parameter))
    .join('&');
  const path = `${url.host}${url.pathname}${query === '' ? '' : `?${query}`}${fragment}`;
  return path.replaceAll(/%[\da-f]{2}/gi, (code) => code.toUpperCase());
}

export function isSamePage(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  if (a === b) return true;
  const page = pageOf(b);
  return page !== null && pageOf(a) === page;
}

/** A fragment that names a page, as on sites that are a single-page application. */
const ROUTE = /^#[!/]/;

/** An address without its fragment and tracking parameters; anything else unchanged. */
export function withoutTracking(address: string): string {
  if (address.length > MOST_CHARACTERS || !URL.canParse(address)) return address;
  const url = new URL(address);
  const parameters = url.search.slice(1).split('&');
  const kept = parameters.filter((parameter) => !isTracking(parameter));
  const hasFragment = url.hash !== '' && !ROUTE.test(url.hash);
  if (kept.length === parameters.length && !hasFragment) return address;
  if (kept.length < parameters.length) url.search = kept.join('&');
  if (hasFragment) url.hash = '';
  return url.href;
}

function isTracking(parameter: string): boolean {
  const name = (parameter.split('=', 1)[0] ?? '').toLowerCase();
  return TRACKING.has(name) || TRACKING_PREFIXES.some((prefix) => name.startsWith(prefix));
}
