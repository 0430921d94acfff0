/** An array that one element was pushed to has room for sixteen more: in a text of very short blocks, most of what these take. */
const GROWN = 17;

/** The same elements in no more room than they need. */
export function fit<Element>(list: Element[]): Element[] {
  return list.length < GROWN ? list.slice() : list;
}
