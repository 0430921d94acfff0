import { sanitizeLine } from '../../sanitize.ts';
import { textOf } from '../dom/element.ts';
import { parseTree } from '../dom/tree.ts';

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

/** What a page says in JSON-LD. */
export interface LinkedData {
  /** The article, or what comes nearest to one; empty when there is none. */
  readonly article: JsonObject;
  /** Names of publishers, sites and organisations. */
  readonly publishers: readonly string[];
}

/** The types of schema.org that are articles, nearest first. */
const ARTICLE_TYPES = [
  /^(?:News|Blog|Tech|Scholarly|Medical|Opinion|Analysis|Reportage|Satirical|Advertiser|Background|Review|AskPublic).*Article$|^(?:Article|BlogPosting|SocialMediaPosting|LiveBlogPosting|Report)$/,
  /^(?:Recipe|HowTo|Review|CreativeWork|PodcastEpisode|VideoObject|DiscussionForumPosting|Posting|MedicalWebPage)$/,
  /^(?:WebPage|AboutPage|ItemPage|FAQPage|CollectionPage)$/,
];

const MAX_OBJECTS = 20_000;
const MAX_TEXT = 200_000;

/** What a page's JSON-LD scripts (json-ld.org) say; what is broken beyond repair says nothing. */
export function linkedData(scripts: readonly string[]): LinkedData {
  const objects = scripts.flatMap((script) => objectsIn(parseLoosely(script)));
  const byId = new Map<string, JsonObject>();
  for (const object of objects) {
    const id = object['@id'];
    if (typeof id === 'string' && Object.keys(object).length > 1 && !byId.has(id)) byId.set(id, object);
  }
  const article = ARTICLE_TYPES.map((types) =>
    objects.find((object) => typesOf(object).some((type) => types.test(type))),
  ).find((found) => found !== undefined);
  const publishers = objects
    .filter((object) =>
      typesOf(object).some((type) =>
        /^(?:WebSite|Organization|NewsMediaOrganization|Corporation|LocalBusiness)$/.test(type),
      ),
    )
    .flatMap((object) => [...stringsOf(object.name), ...stringsOf(object.alternateName)]);
  return { article: article === undefined ? {} : resolveReferences(article, byId), publishers };
}

/** The strings in a value: itself, its items', or its name. */
export function stringsOf(value: Json | undefined): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [plainText(value)];
  if (Array.isArray(value))
    return value.slice(0, 50).flatMap((item) => (Array.isArray(item) ? [] : stringsOf(item)));
  if (isObject(value)) return typeof value.name === 'object' ? [] : stringsOf(value.name ?? value['@value']);
  return [];
}

/** Whether a value is an object, and no list. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The types of an object, each without the address of its vocabulary: `NewsArticle`. */
export function typesOf(object: JsonObject): readonly string[] {
  return stringsOf(object['@type']).map((type) => type.replace(/^.*[/:#]/, ''));
}

/** Publishing systems put HTML where text is due: `&#8217;`, `<em>`. */
export function plainText(value: string): string {
  return sanitizeLine(/&[#a-z]|<[a-z/]/i.test(value) ? textOf(parseTree(value.slice(0, MAX_TEXT))) : value);
}

/** What publishing systems put around JSON, to hide it from the browsers of old. */
const WRAPPERS_BEFORE = ['<!--', '// <![CDATA[', '//<![CDATA[', '<![CDATA['];
const WRAPPERS_BEHIND = [';', '-->', '// ]]>', '//]]>', ']]>'];

function parseLoosely(script: string): Json {
  let json = script.trim();
  for (const wrapper of WRAPPERS_BEFORE)
    if (json.startsWith(wrapper)) json = json.slice(wrapper.length).trim();
  for (const wrapper of [...WRAPPERS_BEHIND, ';']) {
    if (json.endsWith(wrapper)) json = json.slice(0, -wrapper.length).trim();
  }
  for (const mend of [(text: string) => text, withoutUsualFaults]) {
    try {
      return JSON.parse(mend(json)) as Json;
    } catch {
      // The next attempt mends what publishing systems commonly break.
    }
  }
  return null;
}

/** Line breaks in strings, and a comma too many. */
function withoutUsualFaults(json: string): string {
  return json
    .replaceAll(/[\n\r\t]/g, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/, ?([}\]])/g, '$1');
}

/** Every object in a value, itself included, outer ones first. */
function objectsIn(value: Json): readonly JsonObject[] {
  const found: JsonObject[] = [];
  const pending: Json[] = [value];
  for (let at = 0; at < pending.length && at < MAX_OBJECTS; at++) {
    const next = pending[at];
    if (isObject(next)) found.push(next);
    const inner = Array.isArray(next) ? next : isObject(next) ? Object.values(next) : [];
    for (const item of inner) {
      if (pending.length >= MAX_OBJECTS) break;
      if (typeof item === 'object' && item !== null) pending.push(item);
    }
  }
  return found;
}

/** So many references to other objects an article has at most; each is copied once. */
const MAX_REFERENCES = 100;

function resolveReferences(article: JsonObject, byId: ReadonlyMap<string, JsonObject>): JsonObject {
  const resolved = new Map<string, JsonObject>();
  const resolve = (value: Json): Json => {
    const id = isObject(value) ? value['@id'] : undefined;
    if (!isObject(value) || typeof id !== 'string') return value;
    const known = resolved.get(id);
    if (known !== undefined || resolved.size >= MAX_REFERENCES) return known ?? value;
    const whole = { ...byId.get(id), ...value };
    resolved.set(id, whole);
    return whole;
  };
  return Object.fromEntries(
    Object.entries(article).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(resolve) : resolve(value),
    ]),
  );
}
