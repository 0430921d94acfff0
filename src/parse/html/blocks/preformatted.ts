import type { Element } from '../dom/element.ts';
import { attribute, classesOf, isBlock } from '../dom/element.ts';

/** Numbers of lines that a highlighter sets beside code. */
const LINE_NUMBERS =
  /^(?:lineno|linenos|linenums?|lnt|lnlinks|line-?numbers?(?:-rows)?|gutter|ln-num|blob-num|hljs-ln-numbers|hljs-ln-n|crayon-nums|rouge-gutter|code-line-number)$/;

/** The text of `<pre>` with its line breaks; empty when it holds none. */
export function readPreformatted(element: Element): string {
  const text = verbatim(element);
  return (text.startsWith('\n') ? text.slice(1) : text).trimEnd();
}

function verbatim(element: Element): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      if (child.tag === 'br') return '\n';
      if (isLineNumber(child)) return '';
      const text = verbatim(child);
      // Highlighters that set a line as an element often leave the line break out.
      return isBlock(child) && !text.endsWith('\n') ? `${text}\n` : text;
    })
    .join('');
}

/** Whether an element is the number of a line of code. */
export function isLineNumber(element: Element): boolean {
  return element.attributes.has('class') && classesOf(element).some((name) => LINE_NUMBERS.test(name));
}

/** How highlighters name a language, in a class (Prism, highlight.js, GitHub, Sphinx, Jekyll, SyntaxHighlighter, pandoc). */
const LANGUAGE =
  /^(?:language|lang|highlight-source|highlight-text|highlight|brush|sourcecode|src)[-:\s]\s*([a-z][a-z0-9+#.-]{0,20});?$/i;
const NO_LANGUAGE =
  /^(?:plain|plaintext|text|txt|none|default|undefined|nohighlight|auto|html?-derivative|source)$/i;

/** The language that a page says its code is in; `null` where it does not. */
export function languageOf(pre: Element): string | null {
  const code = pre.children.find(
    (child): child is Element => typeof child !== 'string' && child.tag === 'code',
  );
  const near = [code, pre, pre.parent, pre.parent?.parent].filter(
    (element) => element !== undefined && element !== null,
  );
  for (const element of near) {
    const stated = attribute(element, 'data-lang') || attribute(element, 'data-language');
    for (const name of [stated === '' ? '' : `lang-${stated}`, ...namedLanguages(element)]) {
      const [, language] = LANGUAGE.exec(name) ?? [];
      if (language !== undefined && !NO_LANGUAGE.test(language)) return language.toLowerCase();
    }
  }
  return null;
}

/** Two classes that name a language together: `hljs python`, `sourceCode python`, `brush: js`. */
function namedLanguages(element: Element): readonly string[] {
  const classes = attribute(element, 'class').trim().split(/\s+/);
  const at = classes.findIndex((name) => /^(?:hljs|sourceCode|brush:|prettyprint)$/.test(name));
  const named = at < 0 ? undefined : classes[at + 1];
  return named === undefined ? classes : [...classes, `lang-${named.replace(/^lang(?:uage)?-/, '')}`];
}
