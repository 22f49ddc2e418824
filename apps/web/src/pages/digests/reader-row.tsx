import { useTranslation } from 'react-i18next';
import { type DigestReader } from '../../api/digests.js';
import { PageLink } from '../../shell/page-link.js';
import { useFormats } from '../../texts/formats.js';
import { ACCOUNT } from '../accounts/account-table.js';

const TAGS = {
  SENDING: 'tag tag-warn',
  SENT: 'tag tag-good',
  NOTHING_NEW: 'tag',
  UNAVAILABLE: 'tag tag-warn',
  DEFERRED: 'tag tag-warn',
  REFUSED: 'tag tag-bad',
  UNCERTAIN: 'tag tag-warn',
} as const;

interface ReaderRowProps {
  readonly reader: DigestReader;
  /** When the next letters are due; undefined where none are sent. */
  readonly nextAt: string | undefined;
}

/** Where the letters of a manager go, what became of the last one, and when the next one comes, or why none does. */
export function ReaderRow({ reader, nextAt }: ReaderRowProps) {
  const { t } = useTranslation();
  const { day, moment } = useFormats();
  const { account, name, email, state, last } = reader;
  return (
    <tr>
      <th scope="row">
        <PageLink page="account" query={{ [ACCOUNT]: account }}>
          {name}
        </PageLink>
      </th>
      <td className="breaking">{email ?? <span className="soft">{t('digests.noAddress')}</span>}</td>
      <td>{last?.sentAt === undefined ? t('digests.never') : moment(last.sentAt)}</td>
      <td>
        {last && (
          <>
            <span className={TAGS[last.outcome]}>{t(`digests.outcomes.${last.outcome}`)}</span>
            <div>{t('digests.ofDay', { day: day(last.day) })}</div>
            <div className="soft">{t(`digests.nextSteps.${last.outcome}`)}</div>
          </>
        )}
      </td>
      <td>
        {state !== 'GETS'
          ? t(`digests.reasons.${state}`)
          : nextAt === undefined
            ? t('digests.notSent')
            : moment(nextAt)}
      </td>
    </tr>
  );
}
