import { displayWidth, findClusters } from './display-width.ts';
import { findBreaks } from './find-breaks.ts';
import type { Typesetter } from './typesetter.ts';

/** Sets text in any script. It takes some 10 ms to load, so import it only for text that is not plain (`isPlain`). */
export const anyText: Typesetter = { width: displayWidth, findBreaks, clusters: findClusters };
