import { useTranslation } from 'react-i18next';
import { useVerifying, type Verdict } from '../../api/audit.js';
import { ActionButton } from '../../parts/action-button.js';
import { Notice } from '../../parts/notice.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useFormats } from '../../texts/formats.js';

/** Whether the trail is as it was written: checked when somebody wants to know. */
export function Verification() {
  const { t } = useTranslation();
  const verifying = useVerifying();
  return (
    <section className="panel" aria-labelledby="verification">
      <h2 id="verification">{t('audit.verify.title')}</h2>
      <p className="soft">{t('audit.verify.text')}</p>
      <p>
        <ActionButton isBusy={verifying.isPending} onPress={() => verifying.mutate()}>
          {t(verifying.isPending ? 'audit.verify.checking' : 'audit.verify.check')}
        </ActionButton>
      </p>
      {verifying.error && <ProblemNotice problem={verifying.error} />}
      {verifying.data && <VerdictNotice verdict={verifying.data} />}
    </section>
  );
}

/** What a check found, and what it was compared with. */
function VerdictNotice({ verdict: { entries, flaw, anchors } }: { readonly verdict: Verdict }) {
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
