/** A key and its value on one line, also in a list. */
const KEY_AND_VALUE = /^([ \t]*(?:- +)?)([\p{L}_][\p{L}\p{N}_ -]{0,60}):[ \t]+(\S.*)$/u;

/** What a value may not begin with, or have in it, without quote marks (YAML 1.2 §7.3.3). */
const NEEDS_QUOTES =
  /: |:$|^[@`%]|^[&*!](?!\S+(?: |$))|^\{\{|^"(?:[^"\\]|\\.)*"[^\s#]|^"(?:[^"\\]|\\.)*"\s+[^\s#]|^'(?:[^']|'')*'\s*[^\s#']|^\[[^\]]*\]\s*[^\s#\]]/;

/** Put quote marks where a person has left them out, and spaces for tabs. */
export function repairYaml(yaml: string): string {
  return yaml
    .split('\n')
    .map((line) => quoted(line.replace(/^[ \t]*\t[ \t]*/, (indent) => indent.replaceAll('\t', '  '))) ?? line)
    .join('\n');
}

/** The line with its value between quote marks; `null` where it needs none. */
export function quoteLine(line: string): string | null {
  const [, before = '', key, written = ''] = KEY_AND_VALUE.exec(line.replace(/\r$/, '')) ?? [];
  const comment = written.search(/\s#/);
  const value = written.slice(0, comment < 0 ? written.length : comment).trimEnd();
  if (key === undefined || !NEEDS_QUOTES.test(value)) return null;
  const behind = comment < 0 ? '' : written.slice(comment).trimEnd();
  return `${before}${key}: ${JSON.stringify(withoutQuotes(value))}${behind}`;
}

/** `"Ana"s book"` is put between quote marks already, though not as YAML has it; of `"A" and "B"` they are a part. */
function withoutQuotes(value: string): string {
  const [quote = ''] = value;
  const isWithin = (quote === '"' || quote === "'") && value.length > 2 && value.endsWith(quote);
  return isWithin && value.split(quote).length % 2 === 0 ? value.slice(1, -1) : value;
}

function quoted(line: string): string {
  return quoteLine(line) ?? line;
}

/** Read the lines that are plainly a key with a value, or an item of the list below a key; all others are left out. */
export function readPlainLines(yaml: string): Readonly<Record<string, unknown>> {
  const map: Record<string, unknown> = {};
  let list: string[] | null = null;
  for (const line of yaml.split(/\r?\n/)) {
    const [, key, value = ''] = /^([\p{L}_][\p{L}\p{N}_ -]{0,60}):(?:[ \t](.*))?$/u.exec(line) ?? [];
    const [, item] = /^[ \t]*- +(\S.*)$/.exec(line) ?? [];
    if (key !== undefined) {
      list = value.trim() === '' ? [] : null;
      if (!Object.hasOwn(map, key)) map[key] = list ?? listOrText(value.trim());
    } else if (item !== undefined && list !== null) list.push(unquoted(item));
    else if (line.trim() !== '') list = null;
  }
  return map;
}

function listOrText(value: string): string | readonly string[] {
  const [, items] = /^\[([^[\]]*)\]?$/.exec(value) ?? [];
  return items === undefined ? unquoted(value) : items.split(',').map(unquoted);
}

function unquoted(value: string): string {
  const bare = value.trim();
  if (/^(["']).*\1$/.test(bare) && bare.length > 1) return unescaped(bare);
  // A mark that nothing closes is what broke it.
  return bare.lastIndexOf('"') === 0 ? bare.slice(1) : bare;
}

/** What stands between quote marks; YAML, TOML and JSON escape alike. */
function unescaped(quoted: string): string {
  if (quoted.startsWith('"') && quoted.includes('\\')) {
    try {
      return String(JSON.parse(quoted));
    } catch {}
  }
  return quoted.slice(1, -1);
}
