/**
 * The library behind the command: the pure core, text in and lines out. Semantic versioning holds for what is exported
 * here.
 */
export type * from './article.ts';
export { anyText } from './layout/any-text.ts';
export { createTheme } from './layout/create-theme.ts';
export { layOutArticle } from './layout/lay-out-article.ts';
export type { LinkStyle } from './layout/links.ts';
export type { PageOptions } from './layout/page.ts';
export type { BlockOptions, Signs, TextOptions } from './layout/text-options.ts';
export type { Colors, Role, Theme, ThemeLevel } from './layout/theme.ts';
export type { Typesetter } from './layout/typesetter.ts';
export { type ParsedArticle, type ParseOptions, parseArticle } from './parse/parse-article.ts';
export { findQuotes, type QuoteContext } from './quotes/find-quotes.ts';
