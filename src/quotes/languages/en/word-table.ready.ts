import { tableOf } from '../word-table.ts';
import { wordLists } from './words.ts';

export const table = tableOf(wordLists());
