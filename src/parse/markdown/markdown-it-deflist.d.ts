declare module 'markdown-it-deflist' {
  import type { MarkdownIt } from 'markdown-it';

  /** Definition lists as in pandoc. */
  function definitionLists(markdown: MarkdownIt): void;

  // biome-ignore lint/style/noDefaultExport: the package exports it so.
  export { definitionLists as default };
}
