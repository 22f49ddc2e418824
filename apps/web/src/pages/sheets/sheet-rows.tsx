import { useTranslation } from 'react-i18next';
import { type SheetKind, type SheetPreview, type SheetRow } from '../../api/sheets.js';
import { FramedTable } from '../../parts/framed-table.js';
import { useFormats } from '../../texts/formats.js';
import { useWords } from '../../texts/words-of.js';

const TAGS: Readonly<Record<string, string>> = {
  CHANGE: 'tag tag-good',
  CONFLICT: 'tag tag-warn',
  REFUSED: 'tag tag-bad',
};

/** Where the words of the codes of each kind are. */
const WORDS = {
  remarks: 'remarks.statuses',
  decisions: 'sheets.decisions',
  visits: 'visits.outcomes',
} as const;

/** The rows of a filled-in sheet that change something, or cannot. */
export function SheetRows({ kind, preview }: { readonly kind: SheetKind; readonly preview: SheetPreview }) {
  const { t } = useTranslation();
  const { count } = useFormats();
  const { shown, changes, conflicts, refused } = preview;
  const total = changes + conflicts + refused;
  if (total === 0) return null;
  return (
    <>
      <FramedTable
        label={t('sheets.rows')}
        columns={[t('sheets.columns.row'), t('sheets.columns.name'), t('sheets.columns.outcome')]}
      >
        {shown.map((row) => (
          <tr key={`${row.sheet ?? ''} ${row.row}`}>
            <th scope="row">{[row.sheet, row.row].filter((part) => part !== undefined).join(' ')}</th>
            <td>{row.name}</td>
            <td>
              <Outcome kind={kind} row={row} />
            </td>
          </tr>
        ))}
      </FramedTable>
      {shown.length < total && (
        <p className="soft">{t('sheets.more', { shown: count(shown.length), total: count(total) })}</p>
      )}
    </>
  );
}

function Outcome({ kind, row }: { readonly kind: SheetKind; readonly row: SheetRow }) {
  const { t } = useTranslation();
  const wordOf = useWords();
  const { day } = useFormats();
  const { outcome, now, wanted, reason, detail } = row;
  const words = [now, wanted].flatMap((code) => (code === undefined ? [] : [wordOf(WORDS[kind], code)]));
  const details = [row.day === undefined ? '' : day(row.day), reason ?? ''].filter((text) => text !== '');
  const isChange = outcome === 'CHANGE';
  return (
    <>
      <span className={TAGS[outcome]}>{t(`sheets.outcomes.${outcome}`)}</span>{' '}
      {(isChange ? undefined : detail) ?? words.join(' → ')}
      {isChange && details.length > 0 && <span className="soft"> · {details.join(' · ')}</span>}
      {isChange && detail !== undefined && <p>{detail}</p>}
    </>
  );
}
