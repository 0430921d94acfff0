import type { Block } from '../article.ts';
import { MAX_WAITING, type Parser, SILENT_HEAD } from './parser.ts';
import { sanitize } from './sanitize.ts';

/** Languages of programs, by the endings of their files. Endings that are also those of texts are left out. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ...{
    c: 'c',
    h: 'c',
    cc: 'cpp',
    cpp: 'cpp',
    cxx: 'cpp',
    hpp: 'cpp',
    cs: 'csharp',
    m: 'objectivec',
    swift: 'swift',
  },
  ...{
    js: 'javascript',
    mjs: 'javascript',
    cjs: 'javascript',
    jsx: 'jsx',
    ts: 'typescript',
    mts: 'typescript',
  },
  ...{ cts: 'typescript', tsx: 'tsx', vue: 'vue', svelte: 'svelte', css: 'css', scss: 'scss', less: 'less' },
  ...{
    py: 'python',
    pyi: 'python',
    rb: 'ruby',
    pl: 'perl',
    pm: 'perl',
    php: 'php',
    lua: 'lua',
    tcl: 'tcl',
    r: 'r',
  },
  ...{
    go: 'go',
    rs: 'rust',
    java: 'java',
    kt: 'kotlin',
    scala: 'scala',
    groovy: 'groovy',
    dart: 'dart',
    zig: 'zig',
  },
  ...{
    hs: 'haskell',
    ml: 'ocaml',
    mli: 'ocaml',
    fs: 'fsharp',
    elm: 'elm',
    ex: 'elixir',
    exs: 'elixir',
    erl: 'erlang',
  },
  ...{
    clj: 'clojure',
    lisp: 'lisp',
    el: 'elisp',
    scm: 'scheme',
    jl: 'julia',
    f90: 'fortran',
    asm: 'asm',
    nim: 'nim',
  },
  ...{
    sh: 'sh',
    bash: 'bash',
    zsh: 'zsh',
    fish: 'fish',
    ps1: 'powershell',
    bat: 'bat',
    awk: 'awk',
    sed: 'sed',
  },
  ...{
    sql: 'sql',
    yaml: 'yaml',
    yml: 'yaml',
    toml: 'toml',
    ini: 'ini',
    json: 'json',
    jsonc: 'jsonc',
    json5: 'json5',
  },
  ...{
    tex: 'latex',
    sty: 'latex',
    bib: 'bibtex',
    diff: 'diff',
    patch: 'diff',
    cmake: 'cmake',
    mk: 'make',
    nix: 'nix',
  },
  ...{
    proto: 'protobuf',
    graphql: 'graphql',
    tf: 'hcl',
    vim: 'vim',
    dockerfile: 'dockerfile',
    vhd: 'vhdl',
    v: 'verilog',
  },
};

/** The language of a program by its file's name; `null` where that is no program's. */
export function languageOf(fileName: string | null): string | null {
  const name = (fileName ?? '').toLowerCase();
  if (/^(?:makefile|gnumakefile)$/.test(name)) return 'make';
  if (name === 'dockerfile') return 'dockerfile';
  const ending = /\.([a-z\d]{1,10})$/.exec(name)?.[1] ?? '';
  return Object.hasOwn(LANGUAGES, ending) ? (LANGUAGES[ending] ?? null) : null;
}

/** Show a program as it stands: a block of code, or several where it is too long to be held. */
export function createSourceCodeParser(lang: string | null): Parser {
  let waiting: string[] = [];
  let length = 0;

  function release(): readonly Block[] {
    const text = sanitize(waiting.join('')).replace(/^\n{1,100}/, '');
    waiting = [];
    length = 0;
    return text.trim() === ''
      ? []
      : [{ kind: 'code', text: text.trimEnd(), ...(lang === null ? {} : { lang }) }];
  }

  return {
    push(piece) {
      waiting.push(piece);
      length += piece.length;
      return length > MAX_WAITING ? release() : [];
    },
    end: release,
    head: () => SILENT_HEAD,
    notes: () => [],
  };
}
