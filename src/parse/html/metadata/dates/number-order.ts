/** Countries that write the month before the day in numbers (Unicode CLDR, short dates). */
const MONTH_FIRST = /^(?:US|PH|PR|GU|VI|AS|FM|MH|PW|BZ|CA)$/;

/** Top-level domains of the United States alone. */
const AMERICAN = /^(?:gov|mil|edu)$/;
/** Domains of countries that sites of all countries take for their sound. */
const VANITY = /^(?:io|ai|co|me|tv|ly|to|fm|gg|so|sh|cc|ws|im|is|it|in|us|eu|app|la|vc|st|gl|am|nu)$/;

/**
 * Whether 3/4/2025 is March 4 on a page: by the country of its domain, else of its language (`en-GB`) or locale, else as in
 * the United States where it is in English or says nothing.
 */
export function isMonthFirst(page: {
  readonly url: string | null;
  readonly lang: string | null;
  readonly locale: string | null;
}): boolean {
  const domain = page.url === null ? '' : (/\.([a-z]{2,3})$/.exec(new URL(page.url).hostname)?.[1] ?? '');
  if (AMERICAN.test(domain)) return true;
  if (domain.length === 2 && !VANITY.test(domain)) return MONTH_FIRST.test(domain.toUpperCase());
  // Themes and plugins say en-US unless somebody changes it, so what says otherwise was meant.
  const countries = [page.lang, page.locale].flatMap((tag) => /[-_]([a-z]{2})\b/i.exec(tag ?? '')?.[1] ?? []);
  const meant = countries.find((country) => country.toUpperCase() !== 'US') ?? countries[0];
  if (meant !== undefined) return MONTH_FIRST.test(meant.toUpperCase());
  return page.lang === null || /^en/i.test(page.lang);
}
