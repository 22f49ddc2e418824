import { useTranslation } from 'react-i18next';
import { useVerifying } from '../../api/audit.js';
import { ActionButton } from '../../parts/action-button.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { VerdictNotice } from './verdict-notice.js';

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
