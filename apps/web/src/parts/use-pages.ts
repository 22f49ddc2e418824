import { useState } from 'react';

/** Where one is in a list of which each page names the next. */
export interface Pages {
  /** Of the page that is shown; undefined for the first. */
  readonly cursor: string | undefined;
  /** Counted from 1. */
  readonly number: number;
  goOn(next: string): void;
  goBack(): void;
}

/** Goes through a list whose pages are asked for by cursors, and back. */
export function usePages(): Pages {
  const [cursors, setCursors] = useState<readonly string[]>([]);
  return {
    cursor: cursors.at(-1),
    number: cursors.length + 1,
    goOn: (next) => setCursors([...cursors, next]),
    goBack: () => setCursors(cursors.slice(0, -1)),
  };
}
