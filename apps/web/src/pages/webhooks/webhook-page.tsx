import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { isProblem } from '../../api/problem.js';
import { useWebhook, type Webhook } from '../../api/webhooks.js';
import { ActionButton } from '../../parts/action-button.js';
import { Loading } from '../../parts/loading.js';
import { Notice } from '../../parts/notice.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { PageLink } from '../../shell/page-link.js';
import { Deliveries } from './deliveries.js';
import { KeysPanel } from './keys-panel.js';
import { RemoveDialog } from './remove-dialog.js';
import { StateNotice } from './state-notice.js';
import { TestPanel } from './test-panel.js';
import { useFilterText } from './use-filter-text.js';
import { shownAddress, WEBHOOK } from './webhook-address.js';
import { WebhookDialog } from './webhook-dialog.js';

/** One webhook: how it gets on and what to do, its keys, a test, and what became of the alerts. */
export function WebhookPage() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const id = search.get(WEBHOOK);
  return (
    <div className="stack">
      <p>
        <PageLink page="webhooks">{t('webhooks.all')}</PageLink>
      </p>
      {id === null ? <NoWebhook /> : <OneWebhook id={id} />}
    </div>
  );
}

function NoWebhook() {
  const { t } = useTranslation();
  return (
    <>
      <h1>{t('pages.webhook')}</h1>
      <p>{t('webhooks.missing')}</p>
    </>
  );
}

function OneWebhook({ id }: { readonly id: string }) {
  const { data, error, refetch } = useWebhook(id);
  if (isProblem(error, 'WEBHOOK_MISSING')) return <NoWebhook />;
  if (data === undefined) return error ? <ProblemNotice problem={error} again={refetch} /> : <Loading />;
  return (
    <>
      <Heading webhook={data} />
      <StateNotice webhook={data} />
      <div className="grid">
        <KeysPanel webhook={data} />
        <TestPanel webhook={data} />
      </div>
      <Deliveries id={id} />
    </>
  );
}

function Heading({ webhook }: { readonly webhook: Webhook }) {
  const { t } = useTranslation();
  const filterText = useFilterText();
  const [open, setOpen] = useState<'CHANGE' | 'REMOVE'>();
  const close = (): void => setOpen(undefined);
  return (
    <>
      <div className="stack-tight">
        <h1>{webhook.name}</h1>
        <p>{shownAddress(webhook)}</p>
        <p className="soft">{filterText(webhook.filter)}</p>
      </div>
      <p className="row">
        <ActionButton onPress={() => setOpen('CHANGE')}>{t('webhooks.change')}</ActionButton>
        <ActionButton kind="danger" onPress={() => setOpen('REMOVE')}>
          {t('webhooks.remove')}
        </ActionButton>
      </p>
      {webhook.urlProblem !== undefined && (
        <Notice kind="warn">
          <p>{webhook.urlProblem}</p>
          <p>{t('webhooks.urlProblem.next', { change: t('webhooks.change') })}</p>
        </Notice>
      )}
      {open === 'CHANGE' && <WebhookDialog webhook={webhook} onClose={close} onDone={close} />}
      {open === 'REMOVE' && <RemoveDialog webhook={webhook} onClose={close} />}
    </>
  );
}
