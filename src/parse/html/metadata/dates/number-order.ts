/** Countries that write the month before the day in numbers (Unicode CLDR, short dates). */
const MONTH_FIRST = /^(?:US|PH|PR|GU|VI|AS|FM|MH|PW|BZ|CA)$/;

/** Top-level domains of the United States alone. */
const AMERICAN = /^(?:gov|mil|edu)$/;
/** Domains of countries that sites of all countries take for their sound. */
const VANITY = /^(?:io|ai|co|me|tv|ly|to|fm|gg|so|sh|cc|ws|im|is|it|in|us|eu|app|la|vc|st|gl|am|nu)$/;

/**
 * Whether 3/4/2025 is March 4 on a page: by the country of its domain, else of its language (`en-GB`) or locale, else by its
 * other dates, as 3/14/2025 has the month first; `null` where nothing tells, as English is written with both.
 */
export function monthFirstOn(page: {
  readonly url: string | null;
  readonly lang: string | null;
  readonly locale: string | null;
  /** The lines of the page, in which other dates may stand. */
  readonly texts: readonly string[];
}): boolean | null {
  const domain = page.url === null ? '' : (/\.([a-z]{2,3})$/.exec(new URL(page.url).hostname)?.[1] ?? '');
  if (AMERICAN.test(domain)) return true;
  if (domain.length === 2 && !VANITY.test(domain)) return MONTH_FIRST.test(domain.toUpperCase());
  // Themes and plugins say en-US unless somebody changes it, so what says otherwise was meant.
  const countries = [page.lang, page.locale].flatMap((tag) => /[-_]([a-z]{2})\b/i.exec(tag ?? '')?.[1] ?? []);
  const meant = countries.find((country) => country.toUpperCase() !== 'US') ?? countries[0];
  if (meant !== undefined) return MONTH_FIRST.test(meant.toUpperCase());
  if (page.lang !== null && !/^en/i.test(page.lang)) return false;
  return orderIn(page.texts);
}

/** Dates in numbers whose year is last and of four digits. */
const IN_NUMBERS = /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2\d{4}(?![\d/-])/g;

/** Whether the month is first in dates of which one number is no month; `null` where there are none, or of both orders. */
function orderIn(texts: readonly string[]): boolean | null {
  const orders = new Set<boolean>();
  for (const text of texts) {
    for (const [, first, , other] of text.matchAll(IN_NUMBERS)) {
      if (Number(first) > 12) orders.add(false);
      else if (Number(other) > 12) orders.add(true);
    }
  }
  return orders.size === 1 ? orders.has(true) : null;
}
