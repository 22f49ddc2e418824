import { type Discrepancy } from '../../api/discrepancies.js';
import { useWords } from '../../texts/words-of.js';

const CLASSES: Readonly<Record<string, string>> = { EXPLAINED: 'tag tag-good', TO_SETTLE: 'tag tag-warn' };

/** How far somebody is with a discrepancy; nothing where nobody has begun. */
export function RemarkTag({ remark }: { readonly remark: Discrepancy['remark'] }) {
  const wordOf = useWords();
  if (remark === undefined || remark.status === 'NEW') return null;
  return (
    <span className={CLASSES[remark.status]} title={remark.reason}>
      {wordOf('remarks.statuses', remark.status)}
    </span>
  );
}
