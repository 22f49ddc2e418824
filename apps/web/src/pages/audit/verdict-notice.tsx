import { useTranslation } from 'react-i18next';
import { type Verdict } from '../../api/audit.js';
import { Notice } from '../../parts/notice.js';
import { useFormats } from '../../texts/formats.js';

/** What a check found, and what it was compared with. */
export function VerdictNotice({ verdict: { entries, flaw, anchors } }: { readonly verdict: Verdict }) {
  const { t } = useTranslation();
  const { count } = useFormats();
  const compared = { total: count(anchors.count), number: count(anchors.last) };
  return (
    <Notice kind={flaw === undefined ? 'good' : 'bad'}>
      <p>
        <strong>
          {flaw === undefined
            ? t('audit.verify.whole', { total: count(entries) })
            : t(`audit.verify.flaws.${flaw.flaw}`, { number: count(flaw.number) })}
        </strong>
      </p>
      <p>{t(anchors.count === 0 ? 'audit.verify.noAnchors' : 'audit.verify.anchors', compared)}</p>
      {flaw !== undefined && <p>{t('audit.verify.next')}</p>}
    </Notice>
  );
}
