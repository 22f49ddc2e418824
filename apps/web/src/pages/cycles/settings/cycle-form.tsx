import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api } from '../../../api/client.js';
import { type Cycle } from '../../../api/cycles.js';
import { isProblem, Problem } from '../../../api/problem.js';
import { ActionButton } from '../../../parts/action-button.js';
import { Notice } from '../../../parts/notice.js';
import { ProblemNotice } from '../../../parts/problem-notice.js';
import { PageLink } from '../../../shell/page-link.js';
import { ChangeDialog } from './change-dialog.js';
import { changesIn, type CycleChange, type CycleDraft, draftOf } from './cycle-draft.js';
import { type FieldsProps } from './fields-props.js';
import { DayFields } from './day-fields.js';
import { MoneyFields } from './money-fields.js';
import { PeriodFields } from './period-fields.js';

/** What came of it, where nothing went wrong. */
type Told = 'saved' | 'nothing';

/**
 * Changes the settings of a cycle, once the person saw what will come of it. What somebody else changed meanwhile is shown instead of being written over; what
 * the person touched stays in the form.
 */
export function CycleForm({ cycle }: { readonly cycle: Cycle }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [touched, setTouched] = useState<Partial<CycleDraft>>({});
  const [told, setTold] = useState<Told>();
  const [isAsked, setIsAsked] = useState(false);
  const before = draftOf(cycle);
  const draft = { ...before, ...touched };
  const changes = changesIn(before, touched);
  const changing = useMutation({
    mutationFn: (body: CycleChange) =>
      answered(api.PATCH('/api/v1/cycles/{id}', { body, params: { path: { id: cycle.id } } })),
    async onSuccess() {
      setTouched({});
      setTold('saved');
      await client.invalidateQueries({ queryKey: ['cycle', cycle.id] });
    },
    async onSettled() {
      setIsAsked(false);
      await client.invalidateQueries({ queryKey: ['cycles'] });
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    changing.reset();
    setTold(changes.length === 0 ? 'nothing' : undefined);
    setIsAsked(changes.length > 0);
  };
  const save = (): void => {
    const wanted = Object.fromEntries(changes.map((setting) => [setting, draft[setting]])) as CycleChange;
    changing.mutate({ ...wanted, version: cycle.version });
  };
  const fields: FieldsProps = {
    ...{ cycle, draft },
    wrong: changing.error instanceof Problem ? changing.error.fields : {},
    onChange: (change) => setTouched({ ...touched, ...change }),
  };
  return (
    <form className="panel form-page stack" onSubmit={submit}>
      <DayFields {...fields} />
      <MoneyFields {...fields} />
      <PeriodFields {...fields} />
      <Outcome told={told} problem={changing.error} />
      <p>
        <ActionButton kind="main" isBusy={changing.isPending}>
          {t('cycleSettings.save')}
        </ActionButton>
      </p>
      {isAsked && (
        <ChangeDialog
          changes={changes}
          before={before}
          after={draft}
          isBusy={changing.isPending}
          onConfirm={save}
          onClose={() => setIsAsked(false)}
        />
      )}
    </form>
  );
}

interface OutcomeProps {
  readonly told: Told | undefined;
  readonly problem: Error | null;
}

/** What came of the last try. */
function Outcome({ told, problem }: OutcomeProps) {
  const { t } = useTranslation();
  if (isProblem(problem, 'CYCLE_CHANGED')) return <Notice kind="warn">{t('cycleSettings.conflict')}</Notice>;
  if (problem) return <ProblemNotice problem={problem} />;
  if (told === 'nothing') return <Notice kind="plain">{t('cycleSettings.nothing')}</Notice>;
  return told === undefined ? null : (
    <Notice kind="good">
      <p>{t('cycleSettings.saved')}</p>
      <p>
        <PageLink page="overview">{t('cycleSettings.look')}</PageLink>
      </p>
    </Notice>
  );
}
