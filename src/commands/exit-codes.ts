/** All that was asked for is done. A reader that goes away is success, too. */
export const DONE = 0;

/** Something that was asked for could not be had; the rest was done. */
export const FAILED = 1;

/** The command line was wrong. */
export const MISUSED = 2;
