import { useTranslation } from 'react-i18next';
import { type AskedList, useDiscrepancyPages } from '../../api/discrepancies.js';
import { isProblem } from '../../api/problem.js';
import { LongTable } from '../../parts/lists/long-table.js';
import { isNarrowed } from '../../parts/lists/use-filters.js';
import { rowIn, useSight } from '../../parts/lists/use-sight.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useFormats } from '../../texts/formats.js';
import { NothingYet } from '../overview/nothing-yet.js';
import { ChoiceBar } from './choice-bar.js';
import { DiscrepancyRow } from './discrepancy-row.js';
import { type Choice } from './use-choice.js';

/** Pixels: four lines, so that what to do is read whole. */
const ROW_HEIGHT = 80;

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

/** A table of any length, whose pages are fetched as they come into sight. */
export function DiscrepancyTable({ asked, choice }: DiscrepancyTableProps) {
  const { t } = useTranslation();
  const { count } = useFormats();
  const [first] = useDiscrepancyPages(asked, [0]);
  const total = first?.data?.total ?? 0;
  const sight = useSight(asked, total, ROW_HEIGHT);
  const pages = useDiscrepancyPages(asked, sight.pages);
  if (isProblem(first?.error, 'BOOK_NOT_COMPUTED')) return <NothingYet />;
  if (first?.error) return <ProblemNotice problem={first.error} again={first.refetch} />;
  if (first?.data === undefined) return <Loading />;
  if (total === 0) return <NoRows asked={asked} />;
  const columns = COLUMNS.map((column) => ({
    text: t(`discrepancies.columns.${column}`),
    isNumber: NUMBERS.includes(column),
  }));
  return (
    <div className="stack-tight">
      <div className="row spread">
        <p role="status">{t('discrepancies.count', { total: count(total) })}</p>
        {choice && <ChoiceBar asked={asked} total={total} choice={choice} />}
      </div>
      <LongTable
        label={t('discrepancies.table')}
        layout={choice ? 'of-discrepancies choosing' : 'of-discrepancies'}
        columns={choice ? [{ text: t('remarks.give'), isHidden: true }, ...columns] : columns}
        total={total}
        sight={sight}
        rowAt={(at, top) => (
          <DiscrepancyRow key={at} at={at} top={top} row={rowIn(sight, pages, at)} choice={choice} />
        )}
      />
    </div>
  );
}

function NoRows({ asked: { filters, text } }: { readonly asked: AskedList }) {
  const { t } = useTranslation();
  return (
    <p role="status">{t(isNarrowed(filters, text) ? 'discrepancies.none' : 'discrepancies.noneAtAll')}</p>
  );
}
