import { useTranslation } from 'react-i18next';
import { type Minutes } from '../../api/minutes.js';
import { useMayDo } from '../../api/session.js';
import { FramedTable, numbers } from '../../parts/framed-table.js';
import { Notice } from '../../parts/notice.js';
import { useFormats } from '../../texts/formats.js';
import { useWords } from '../../texts/words-of.js';
import { PaperLink } from './paper-link.js';

interface FinalPaperProps {
  readonly cycle: string;
  readonly minutes: Minutes;
  readonly final: NonNullable<Minutes['final']>;
}

/** Minutes that never change any more: by what they, and what they rest on, are known for certain. */
export function FinalPaper({ cycle, minutes, final }: FinalPaperProps) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const mayExport = useMayDo()('BOOKS_EXPORT');
  return (
    <section className="panel" aria-labelledby="minutes-final">
      <h2 id="minutes-final">{t('minutes.final.title')}</h2>
      <Notice kind="good">
        {t('minutes.final.text', { at: moment(final.at), by: final.by, revision: minutes.revision })}
      </Notice>
      <p className="row">
        <PaperLink cycle={cycle} file="berita-acara.pdf">
          {t('minutes.final.paper')}
        </PaperLink>
        {mayExport && final.annexes !== undefined && (
          <PaperLink cycle={cycle} file="berita-acara-lampiran.xlsx">
            {t('minutes.annexes')}
          </PaperLink>
        )}
      </p>
      <dl className="stack-tight">
        <div>
          <dt>{t('minutes.final.sha256')}</dt>
          <dd>
            <code>{final.sha256}</code>
          </dd>
        </div>
        {final.annexes !== undefined && (
          <div>
            <dt>{t('minutes.final.annexes')}</dt>
            <dd>
              <code>{final.annexes}</code>
            </dd>
          </div>
        )}
        <div>
          <dt>{t('minutes.final.hash')}</dt>
          <dd>
            <code>{minutes.hash}</code>
          </dd>
        </div>
      </dl>
    </section>
  );
}

/** The files that minutes rest on. */
export function Sources({ minutes }: { readonly minutes: Minutes }) {
  const { t } = useTranslation();
  const { count } = useFormats();
  const wordOf = useWords();
  return (
    <section className="stack-tight" aria-labelledby="minutes-sources">
      <h2 id="minutes-sources">{t('minutes.sources.title')}</h2>
      <FramedTable
        label={t('minutes.sources.title')}
        columns={[
          t('minutes.sources.name'),
          t('minutes.sources.role'),
          numbers(t('minutes.sources.rows')),
          t('minutes.sources.sha256'),
        ]}
      >
        {minutes.sources.map(({ name, role, rows, sha256 }) => (
          <tr key={sha256}>
            <th scope="row">{name}</th>
            <td>{wordOf('words.roles', role)}</td>
            <td className="number">{count(rows)}</td>
            <td>
              <code>{sha256}</code>
            </td>
          </tr>
        ))}
      </FramedTable>
    </section>
  );
}
