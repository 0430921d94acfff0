declare module 'linebreak' {
  /** Finds the line breaks of a text by UAX #14. */
  class LineBreaker {
    constructor(text: string);
    /** The next offset at which a line may or must end, the text's length last; then `null`. */
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }

  // biome-ignore lint/style/noDefaultExport: the package has a default export.
  export { LineBreaker as default };
}
