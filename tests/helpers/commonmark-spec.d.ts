declare module 'commonmark-spec' {
  /** The examples of the CommonMark specification; tabs are written `→`. */
  export const tests: readonly {
    readonly number: number;
    readonly section: string;
    readonly markdown: string;
    readonly html: string;
  }[];
}
