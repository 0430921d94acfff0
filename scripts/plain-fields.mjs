const DEFINED = /_defineProperty\(\s*this,\s*(?:\/\*[\s\S]*?\*\/\s*)?"(\w+)",/g;

/**
 * A rolldown plugin that makes markdown-it assign its fields. The published code defines each field by a helper for old
 * engines, in every token that it makes.
 */
export function plainFields() {
  return {
    name: 'plain-fields',
    transform(code, id) {
      if (!id.includes('/markdown-it/')) return null;
      // Line breaks are kept, for the source map.
      const set = (call, name) => `(this.${name} =${call.replaceAll(/[^\n]/g, '')}`;
      return { code: code.replaceAll(DEFINED, set), map: null };
    },
  };
}
