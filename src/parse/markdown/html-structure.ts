/** Elements whose parts belong together, also when Markdown stands between them. */
const STRUCTURE = /<(\/?)(?:table|ul|ol|dl|blockquote)\b/gi;

/** How many such elements HTML leaves open; negative when it ends some. */
export function openedBy(html: string): number {
  let depth = 0;
  for (const [, slash] of html.matchAll(STRUCTURE)) depth += slash === '/' ? -1 : 1;
  return depth;
}
