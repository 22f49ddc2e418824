/** Rows that are read ahead at once, where what they touch lies anywhere in the memory: it stays in the processor's own until they are worked on. */
export const READ_AHEAD = 256;
