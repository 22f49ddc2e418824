import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DELIVERY_LISTS, type DeliveryList, useDeliveries, useOrdering } from '../../api/webhooks.js';
import { ActionButton } from '../../parts/action-button.js';
import { FramedTable, numbers } from '../../parts/framed-table.js';
import { Loading } from '../../parts/loading.js';
import { PageTurner } from '../../parts/page-turner.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { usePages } from '../../parts/use-pages.js';
import { DeliveryRow } from './delivery-row.js';
import { DropDialog } from './drop-dialog.js';

/** What became of the alerts of a webhook, by what they are about, and what to do with those that were given up. */
export function Deliveries({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const [list, setList] = useState<DeliveryList>('all');
  return (
    <section className="panel" aria-labelledby="deliveries">
      <h2 id="deliveries">{t('webhooks.log.title')}</h2>
      <p className="soft">{t('webhooks.log.text')}</p>
      <div className="row chips" role="group" aria-label={t('webhooks.log.shown')}>
        {DELIVERY_LISTS.map((each) => (
          <button
            key={each}
            type="button"
            className="button button-small"
            aria-pressed={each === list}
            onClick={() => setList(each)}
          >
            {t(`webhooks.log.lists.${each}`)}
          </button>
        ))}
      </div>
      <DeliveryTable key={list} id={id} list={list} />
    </section>
  );
}

interface DeliveryTableProps {
  readonly id: string;
  readonly list: DeliveryList;
}

function DeliveryTable({ id, list }: DeliveryTableProps) {
  const { t } = useTranslation();
  const pages = usePages([id, list]);
  const { data, error, refetch } = useDeliveries(id, list, pages.cursor);
  const ordering = useOrdering(id);
  const [dropping, setDropping] = useState<{ readonly alert?: string }>();
  if (data === undefined) return error ? <ProblemNotice problem={error} again={refetch} /> : <Loading />;
  if (data.items.length === 0) return <p>{t(`webhooks.log.none.${list}`)}</p>;
  return (
    <>
      {list === 'dead' && (
        <>
          <p>{t('webhooks.log.deadText')}</p>
          <p className="row">
            <ActionButton kind="main" onPress={() => ordering.mutate({ order: 'replay' })}>
              {t('webhooks.log.replayAll')}
            </ActionButton>
            <ActionButton kind="danger" onPress={() => setDropping({})}>
              {t('webhooks.log.dropAll')}
            </ActionButton>
          </p>
        </>
      )}
      {ordering.error && <ProblemNotice problem={ordering.error} />}
      {dropping && <DropDialog id={id} alert={dropping.alert} onClose={() => setDropping(undefined)} />}
      <FramedTable
        label={t('webhooks.log.title')}
        columns={[
          t('webhooks.log.at'),
          t('webhooks.log.about'),
          t('webhooks.log.outcome'),
          numbers(t('webhooks.log.tries')),
          t('webhooks.log.next'),
        ]}
      >
        {data.items.map((subject) => (
          <DeliveryRow
            key={subject.subject}
            subject={subject}
            onReplay={(alert) => ordering.mutate({ order: 'replay', alert })}
            onDrop={(alert) => setDropping({ alert })}
          />
        ))}
      </FramedTable>
      <PageTurner pages={pages} next={data.next} />
      <p className="row">
        <span className="soft">{t('webhooks.log.exports')}</span>
        {(['csv', 'xlsx'] as const).map((form) => (
          <a
            key={form}
            className="button button-small"
            href={`/api/v1/webhooks/${id}/deliveries.${form}?state=${list}`}
            download
          >
            {t(`parts.forms.${form}`)}
          </a>
        ))}
      </p>
    </>
  );
}
