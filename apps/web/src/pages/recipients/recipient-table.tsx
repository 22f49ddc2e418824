import { useTranslation } from 'react-i18next';
import { type AskedLedger, useLedgerPages } from '../../api/ledger.js';
import { isProblem } from '../../api/problem.js';
import { LongTable } from '../../parts/lists/long-table.js';
import { isNarrowed } from '../../parts/lists/use-filters.js';
import { rowIn, useSight } from '../../parts/lists/use-sight.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useFormats } from '../../texts/formats.js';
import { NothingYet } from '../overview/nothing-yet.js';
import { RecipientRow } from './recipient-row.js';

const COLUMNS = [
  'household',
  'area',
  'programme',
  'state',
  'entitled',
  'delivered',
  'withdrawn',
  'findings',
] as const;

/** Pixels: three lines. */
const ROW_HEIGHT = 64;

/** Columns of rupiah. */
const NUMBERS: readonly string[] = ['entitled', 'delivered', 'withdrawn'];

/** A table of any length, whose pages are fetched as they come into sight. */
export function RecipientTable({ asked }: { readonly asked: AskedLedger }) {
  const { t } = useTranslation();
  const { count } = useFormats();
  const [first] = useLedgerPages(asked, [0]);
  const total = first?.data?.total ?? 0;
  const sight = useSight(asked, total, ROW_HEIGHT);
  const pages = useLedgerPages(asked, sight.pages);
  if (isProblem(first?.error, 'BOOK_NOT_COMPUTED')) return <NothingYet />;
  if (first?.error) return <ProblemNotice problem={first.error} again={first.refetch} />;
  if (first?.data === undefined) return <Loading />;
  if (total === 0) {
    return (
      <p role="status">
        {t(isNarrowed(asked.filters, asked.text) ? 'recipients.none' : 'recipients.noneAtAll')}
      </p>
    );
  }
  return (
    <div className="stack-tight">
      <p role="status">{t('recipients.count', { total: count(total) })}</p>
      <LongTable
        label={t('recipients.table')}
        layout="of-recipients"
        columns={COLUMNS.map((column) => ({
          text: t(`recipients.columns.${column}`),
          isNumber: NUMBERS.includes(column),
        }))}
        total={total}
        sight={sight}
        rowAt={(at, top) => <RecipientRow key={at} at={at} top={top} row={rowIn(sight, pages, at)} />}
      />
    </div>
  );
}
