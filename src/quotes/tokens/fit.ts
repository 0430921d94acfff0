/**
 * An array to which one element was pushed has room for sixteen more: in a text of very short blocks, that is most of
 * their memory.
 */
const GROWN = 17;

/** The same elements in no more memory than they need. */
export function fit<Element>(list: Element[]): Element[] {
  return list.length < GROWN ? list.slice() : list;
}
