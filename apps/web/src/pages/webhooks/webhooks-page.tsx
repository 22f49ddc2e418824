import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useWebhooks, type Webhook } from '../../api/webhooks.js';
import { ActionButton } from '../../parts/action-button.js';
import { FramedTable } from '../../parts/framed-table.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { PageLink, usePageAddress } from '../../shell/page-link.js';
import { useFilterText } from './use-filter-text.js';
import { shownAddress, WEBHOOK } from './webhook-address.js';
import { WebhookDialog } from './webhook-dialog.js';
import { WebhookState } from './webhook-state.js';

/** All webhooks, and how they get on. */
export function WebhooksPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const addressOf = usePageAddress();
  const { data, error, refetch } = useWebhooks();
  const [isMaking, setIsMaking] = useState(false);
  return (
    <div className="stack">
      <h1>{t('pages.webhooks')}</h1>
      <p>{t('webhooks.intro')}</p>
      <p>
        <ActionButton kind="main" onPress={() => setIsMaking(true)}>
          {t('webhooks.make')}
        </ActionButton>
      </p>
      {isMaking && (
        <WebhookDialog
          onClose={() => setIsMaking(false)}
          onDone={({ id }) => void navigate(addressOf('webhook', { [WEBHOOK]: id }))}
        />
      )}
      {error && data === undefined && <ProblemNotice problem={error} again={refetch} />}
      {data === undefined ? (
        !error && <Loading />
      ) : data.length === 0 ? (
        <p>{t('webhooks.none')}</p>
      ) : (
        <FramedTable
          label={t('pages.webhooks')}
          columns={[t('webhooks.name'), t('webhooks.url'), t('webhooks.tells'), t('webhooks.state')]}
        >
          {data.map((webhook) => (
            <WebhookRow key={webhook.id} webhook={webhook} />
          ))}
        </FramedTable>
      )}
    </div>
  );
}

function WebhookRow({ webhook }: { readonly webhook: Webhook }) {
  const filterText = useFilterText();
  const { t } = useTranslation();
  const { id, name, filter, urlProblem } = webhook;
  return (
    <tr>
      <th scope="row">
        <PageLink page="webhook" query={{ [WEBHOOK]: id }}>
          {name}
        </PageLink>
      </th>
      <td className="breaking">
        {shownAddress(webhook)}
        {urlProblem !== undefined && (
          <div>
            <span className="tag tag-warn">{t('webhooks.urlProblem.tag')}</span>
          </div>
        )}
      </td>
      <td>{filterText(filter)}</td>
      <td>
        <WebhookState webhook={webhook} />
      </td>
    </tr>
  );
}
