import { useTranslation } from 'react-i18next';
import { type FileRole } from '../../../api/files.js';
import { type Preview } from './uploads.js';
import { Notice } from '../../../parts/notice.js';
import { useFormats } from '../../../texts/formats.js';
import { useWords } from '../../../texts/words-of.js';
import { Controls } from './controls.js';
import { FirstRows } from './first-rows.js';
import { MappingTable } from './mapping-table.js';
import { roleByKind } from './guess-role.js';

interface PreviewReportProps {
  readonly preview: Preview;
  readonly role: FileRole;
  /** It is of before the last change, and another one is on its way. */
  readonly isOld: boolean;
  onMapping(mapping: string): void;
}

/** How a file would be read: counts, what is wrong, totals, columns and first rows. */
export function PreviewReport({ preview, role, isOld, onMapping }: PreviewReportProps) {
  const { t } = useTranslation();
  const { count, moment, rupiah } = useFormats();
  const { refusal, remembered, mapping, kind } = preview;
  const looksLike = roleByKind(kind, '');
  const isOther = looksLike !== undefined && looksLike !== (role === 'amendment' ? 'roster' : role);
  return (
    <div className="stack" aria-busy={isOld}>
      {refusal && <Notice kind="bad">{refusal.detail}</Notice>}
      {isOther && (
        <Notice kind="warn">{t('files.looksLike', { role: t(`words.roles.${looksLike}`) })}</Notice>
      )}
      {isOfAnother(preview) && <Notice kind="warn">{t('files.otherMonths')}</Notice>}
      {preview.partial && <Notice kind="plain">{t('files.partial')}</Notice>}
      {remembered && (
        <Notice kind="plain">
          {t('files.remembered', { name: remembered.name, at: moment(remembered.at) })}
        </Notice>
      )}
      {refusal === undefined && (
        <p>
          {t('files.read', {
            rows: count(preview.rows),
            accepted: count(preview.accepted),
            rejected: count(preview.rejected),
            amount: rupiah(preview.amount ?? 0),
          })}
        </p>
      )}
      <Counts name="problems" counts={preview.rejects} />
      <Counts name="warnings" counts={preview.warnings} />
      <Controls controls={preview.controls ?? []} />
      {mapping && (
        <MappingTable
          mapping={mapping}
          fields={preview.fields}
          role={role}
          isOpen={refusal !== undefined}
          onMapping={onMapping}
        />
      )}
      <FirstRows sheets={preview.sheets} />
    </div>
  );
}

/** Whether most of its rows are of another cycle. */
function isOfAnother({ rejects, accepted }: Preview): boolean {
  const outside = rejects.find(({ code }) => code === 'OUTSIDE_CYCLE');
  return outside !== undefined && outside.count > accepted;
}

interface CountsProps {
  readonly name: 'problems' | 'warnings';
  readonly counts: Preview['rejects'];
}

/** Why rows are rejected, or deserve a look, and how many. */
function Counts({ name, counts }: CountsProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { count } = useFormats();
  if (counts.length === 0) return null;
  return (
    <div>
      <h3>{t(`files.${name}`)}</h3>
      <ul>
        {counts.map(({ code, count: number }) => (
          <li key={code}>
            {words(`words.${name}`, code)}: <strong>{count(number)}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
