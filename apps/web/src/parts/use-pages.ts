import { useKeptHere } from './lists/use-kept-here.js';

/** Where one is in a list of which each page names the next. */
export interface Pages {
  /** Of the page that is shown; undefined for the first. */
  readonly cursor: string | undefined;
  /** Counted from 1. */
  readonly number: number;
  goOn(next: string): void;
  goBack(): void;
}

/** Goes through a list whose pages are asked for by cursors, and back; who comes back to the list finds the page that was left. What it is a list of tells it from others on its page. */
export function usePages(list: unknown): Pages {
  const [kept, keep] = useKeptHere(`pages of ${JSON.stringify(list)}`);
  const cursors = kept === '' ? [] : (JSON.parse(kept) as readonly string[]);
  const setCursors = (cursors: readonly string[]): void => keep(JSON.stringify(cursors));
  return {
    cursor: cursors.at(-1),
    number: cursors.length + 1,
    goOn: (next) => setCursors([...cursors, next]),
    goBack: () => setCursors(cursors.slice(0, -1)),
  };
}
