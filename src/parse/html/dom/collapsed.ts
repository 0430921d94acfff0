import type { Element } from './element.ts';
import { attribute, findElement, textOf } from './element.ts';

/** Whether a hidden element is the closed part of an accordion or of tabs, which a control opens (WAI-ARIA, disclosure and tabs patterns). */
export function isCollapsed(element: Element): boolean {
  const isPanel = /^(?:region|tabpanel)$/.test(attribute(element, 'role'));
  if (isPanel && element.attributes.has('aria-labelledby')) return true;
  return (
    [...beside(element, -1, 2), ...beside(element, 1, 1)].some(
      (sibling) => opens(sibling) || findElement(sibling, opens) !== null,
    ) || goesOnBelow(element)
  );
}

/** Whether what is pressed to read the rest of a text comes right behind an element, or behind the paragraph that it ends. */
function goesOnBelow(element: Element): boolean {
  const [next] = beside(element, 1, 1);
  if (next !== undefined) return offersRest(next);
  const { parent } = element;
  return parent?.tag === 'p' && beside(parent, 1, 1).some(offersRest);
}

/** A longer label says what there is to read elsewhere. In UTF-16 code units. */
const MAX_LABEL = 30;
const REST =
  /^(?:(?:read|show|see|view) (?:more|all|the rest)|(?:continue|keep) reading|expand|mehr (?:lesen|anzeigen)|weiter\s?lesen|(?:lire|afficher) (?:la suite|plus)|voir plus|(?:leer|ver|mostrar|seguir) (?:más|leyendo)|leggi (?:tutto|di più)|continua a leggere|mostra (?:altro|di più)|(?:ler|ver|mostrar|continuar) (?:mais|lendo)|(?:lees|toon) (?:meer|verder)|meer (?:lezen|tonen)|(?:läs|les|visa|vis|læs) (?:mer|mere)|(?:czytaj|pokaż) (?:więcej|dalej)|(?:читать|показать) (?:далее|дальше|полностью|ещё|еще)|続きを読む|もっと(?:見る|読む)|全文を読む|(?:阅读|展开|查看)(?:全文|更多)|展开|더 ?보기)/iu;

/** A button, or a link that leads nowhere, which says that there is more; also in a line of its own. */
export function offersRest(element: Element): boolean {
  const only = element.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  const [child] = only;
  if (only.length !== 1 || child === undefined) return false;
  if (typeof child !== 'string' && !isPressed(element))
    return /^(?:p|div|a|button)$/.test(child.tag) && offersRest(child);
  if (!isPressed(element)) return false;
  const said = textOf(element);
  return said.length <= MAX_LABEL && REST.test(said);
}

function isPressed(element: Element): boolean {
  if (element.tag === 'button' || element.attributes.has('onclick')) return true;
  if (attribute(element, 'role') === 'button') return true;
  return element.tag === 'a' && /^(?:#|javascript:.*)?$/i.test(attribute(element, 'href'));
}

/** The next elements beside an element, on one side. */
function beside(element: Element, step: 1 | -1, count: number): readonly Element[] {
  const siblings = element.parent?.children ?? [];
  const found: Element[] = [];
  for (let at = element.at + step; at >= 0 && at < siblings.length && found.length < count; at += step) {
    const sibling = siblings[at];
    if (typeof sibling === 'object') found.push(sibling);
  }
  return found;
}

function opens(element: Element): boolean {
  return element.attributes.has('aria-expanded');
}
