const CONSTANT = /^const (\w+) = (\/.+\/\w*|new Intl\.\w+\(\));$/gm;

/**
 * A rolldown plugin that makes the expressions and the segmenter of string-width at their first use. That for emoji takes
 * twice as long as Node to start, the segmenter as long, and most text needs neither.
 */
export function lazyConstants() {
  return {
    name: 'lazy-constants',
    transform(code, id) {
      if (!id.includes('/string-width/')) return null;
      return { code: [...code.matchAll(CONSTANT)].reduce(makeLazy, code), map: null };
    },
  };
}

function makeLazy(code, [declaration, name, value]) {
  return code
    .replace(declaration, () => `let ${name};`)
    .replaceAll(new RegExp(`\\b${name}(?=[.)])`, 'g'), () => `(${name} ??= ${value})`);
}
