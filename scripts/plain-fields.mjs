const DEFINED = /_defineProperty\(\s*this,\s*(?:\/\*[\s\S]*?\*\/\s*)?"(\w+)",/g;

/**
 * A rolldown plugin: has markdown-it set its fields as fields. What it publishes defines each by a helper for old
 * engines, with every token that it makes.
 */
export function plainFields() {
  return {
    name: 'plain-fields',
    transform(code, id) {
      if (!id.includes('/markdown-it/')) return null;
      // Lines stay where they are, for the map.
      const set = (call, name) => `(this.${name} =${call.replaceAll(/[^\n]/g, '')}`;
      return { code: code.replaceAll(DEFINED, set), map: null };
    },
  };
}
