import { tellingTable } from './telling-words.ts';

export const { codes, keys, lists } = tellingTable();
