import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import {
  type AskedList,
  type Discrepancy,
  ROWS_A_PAGE,
  useDiscrepancyPages,
} from '../../api/discrepancies.js';
import { isProblem } from '../../api/problem.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useFormats } from '../../texts/formats.js';
import { NothingYet } from '../overview/nothing-yet.js';
import { ChoiceBar } from './choice-bar.js';
import { DiscrepancyRow } from './discrepancy-row.js';
import { type Choice } from './use-choice.js';

/** Pixels of a row: all are as high, so that a table of any length knows where each stands. */
const ROW_HEIGHT = 64;

/** Rows beyond those in sight that are there already. */
const AHEAD = 12;

const COLUMNS = [
  'kind',
  'household',
  'area',
  'programme',
  'entitled',
  'delivered',
  'difference',
  'says',
] as const;

/** Columns of rupiah. */
const NUMBERS: readonly string[] = ['entitled', 'delivered', 'difference'];

interface DiscrepancyTableProps {
  readonly asked: AskedList;
  /** Undefined for who may choose nothing. */
  readonly choice: Choice | undefined;
}

/** A table of any length: only the rows in sight are there, and only their pages are fetched. */
export function DiscrepancyTable({ asked, choice }: DiscrepancyTableProps) {
  const { t } = useTranslation();
  const { count } = useFormats();
  const frame = useRef<HTMLDivElement>(null);
  const [first] = useDiscrepancyPages(asked, [0]);
  const total = first?.data?.total ?? 0;
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: AHEAD,
    // Before the frame has a size there are some rows already.
    initialRect: { width: 1_000, height: 600 },
  });
  const items = virtual.getVirtualItems();
  const rowAt = useRowsInSight(asked, items);
  if (isProblem(first?.error, 'BOOK_NOT_COMPUTED')) return <NothingYet />;
  if (first?.error) return <ProblemNotice problem={first.error} again={first.refetch} />;
  if (first?.data === undefined) return <Loading />;
  if (total === 0) return <NoRows asked={asked} />;
  return (
    <div className="stack-tight">
      <div className="row spread">
        <p role="status">{t('discrepancies.count', { total: count(total) })}</p>
        {choice && <ChoiceBar asked={asked} total={total} choice={choice} />}
      </div>
      <div
        className="table-frame long"
        role="region"
        aria-label={t('discrepancies.table')}
        tabIndex={0}
        ref={frame}
      >
        <div
          role="table"
          aria-label={t('discrepancies.table')}
          aria-rowcount={total + 1}
          className={choice ? 'long-table choosing' : 'long-table'}
        >
          <Head isChoosing={choice !== undefined} />
          <div role="rowgroup" className="long-rows" style={{ height: virtual.getTotalSize() }}>
            {items.map(({ index, start }) => (
              <DiscrepancyRow key={index} at={index} top={start} row={rowAt(index)} choice={choice} />
            ))}
          </div>
        </div>
      </div>
    </div>
  );
}

function Head({ isChoosing }: { readonly isChoosing: boolean }) {
  const { t } = useTranslation();
  return (
    <div role="rowgroup" className="long-head">
      <div role="row" aria-rowindex={1} className="long-row">
        {isChoosing && (
          <div role="columnheader">
            <span className="hidden">{t('remarks.give')}</span>
          </div>
        )}
        {COLUMNS.map((column) => (
          <div key={column} role="columnheader" className={NUMBERS.includes(column) ? 'number' : undefined}>
            {t(`discrepancies.columns.${column}`)}
          </div>
        ))}
      </div>
    </div>
  );
}

function NoRows({ asked: { filters, text } }: { readonly asked: AskedList }) {
  const { t } = useTranslation();
  const isNarrowed = Object.keys(filters).length > 0 || text !== '';
  return <p role="status">{t(isNarrowed ? 'discrepancies.none' : 'discrepancies.noneAtAll')}</p>;
}

/** The rows whose pages are there; undefined for one whose page is being fetched. */
function useRowsInSight(
  asked: AskedList,
  items: readonly VirtualItem[],
): (at: number) => Discrepancy | undefined {
  const numbers = [...new Set([0, ...items.map(({ index }) => Math.floor(index / ROWS_A_PAGE))])];
  const pages = useDiscrepancyPages(asked, numbers);
  return (at) => {
    const page = pages[numbers.indexOf(Math.floor(at / ROWS_A_PAGE))];
    return page?.data?.items[at % ROWS_A_PAGE];
  };
}
