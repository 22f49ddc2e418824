import { type RefObject, useEffect, useRef } from 'react';
import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { ROWS_A_PAGE } from '../../api/long-lists.js';
import { useKeptHere } from './use-kept-here.js';

/** Rows beyond those in sight that are there already. */
const AHEAD = 12;

/** What of a long list is in sight. */
export interface Sight {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly items: readonly VirtualItem[];
  /** Pixels of all rows together. */
  readonly height: number;
  /** Pixels of a row: all are as high, so that a table of any length knows where each stands. */
  readonly rowHeight: number;
  /** Numbers of the pages that the rows in sight are on, and of the first one. */
  readonly pages: readonly number[];
}

/** Looks at a list of so many rows, each so many pixels high, through its frame: from where it was left by whoever comes back to it. Another list, by what was asked, begins at its top. */
export function useSight(asked: unknown, total: number, rowHeight: number): Sight {
  const frame = useRef<HTMLDivElement>(null);
  const [left, keepLeft] = useKeptHere(`sight of ${JSON.stringify(asked)}`);
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: AHEAD,
    initialOffset: Number(left),
    // Before the frame has a size there are some rows already.
    initialRect: { width: 1_000, height: 600 },
  });
  useEffect(() => () => keepLeft(`${virtual.scrollOffset ?? left}`), [keepLeft, virtual, left]);
  const items = virtual.getVirtualItems();
  const pages = [...new Set([0, ...items.map(({ index }) => Math.floor(index / ROWS_A_PAGE))])];
  return { frame, items, height: virtual.getTotalSize(), rowHeight, pages };
}

/** The row at a position, of the pages of a sight; undefined while its page is being fetched. */
export function rowIn<Row>(
  { pages }: Sight,
  fetched: readonly { readonly data?: { readonly items: readonly Row[] } | undefined }[],
  at: number,
): Row | undefined {
  return fetched[pages.indexOf(Math.floor(at / ROWS_A_PAGE))]?.data?.items[at % ROWS_A_PAGE];
}
