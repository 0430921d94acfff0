/** Everything that was asked for is done. It is also success when nobody reads the output any more. */
export const DONE = 0;

/** Something that was asked for could not be done; the rest was. */
export const FAILED = 1;

/** The command line was wrong. */
export const MISUSED = 2;
