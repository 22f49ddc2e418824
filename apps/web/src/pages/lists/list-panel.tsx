import { type PropsWithChildren } from 'react';
import { useTranslation } from 'react-i18next';
import { useListDownload, type WantedList } from '../../api/work-lists.js';
import { ActionButton } from '../../parts/action-button.js';
import { ProblemNotice } from '../../parts/problem-notice.js';

interface ListPanelProps {
  readonly cycle: string;
  readonly list: 'visits' | 'follow-ups' | 'pay-again';
  readonly title: string;
  readonly text: string;
  readonly query: WantedList['query'];
}

/** A list: what it is for, what it is narrowed by, and getting it on paper or as a workbook. */
export function ListPanel({ cycle, list, title, text, query, children }: PropsWithChildren<ListPanelProps>) {
  const { t } = useTranslation();
  const fetching = useListDownload(cycle);
  return (
    <section className="panel" aria-label={title}>
      <h2>{title}</h2>
      <p>{text}</p>
      <div className="form-row">{children}</div>
      <p className="row">
        {(['pdf', 'xlsx'] as const).map((form) => (
          <ActionButton
            key={form}
            kind={form === 'pdf' ? 'main' : 'plain'}
            isBusy={fetching.isPending}
            onPress={() => fetching.mutate({ file: `${list}.${form}`, query })}
          >
            {t(`lists.${form}`)}
          </ActionButton>
        ))}
        {fetching.isPending && (
          <span role="status" className="soft">
            {t('lists.making')}
          </span>
        )}
      </p>
      {fetching.error && <ProblemNotice problem={fetching.error} />}
    </section>
  );
}
