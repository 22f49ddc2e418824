import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCycles } from '../../api/cycles.js';
import { Problem } from '../../api/problem.js';
import { useRetentionChange } from '../../api/retention.js';
import { useService } from '../../api/service.js';
import { ActionButton } from '../../parts/action-button.js';
import { ConfirmDialog } from '../../parts/confirm-dialog.js';
import { TextField } from '../../parts/text-field.js';
import { textsOf } from '../../parts/texts-of.js';
import { isOver } from './is-over.js';
import { useCycleName } from './use-cycle-name.js';

/** Nobody destroys by mistake what is still worked on: the service takes no less. */
const LEAST_MONTHS = 12;
const MOST_MONTHS = 600;
const USUAL_MONTHS = 60;

/** Changes for how long data are kept, once it was seen whose time is over then. */
export function RetentionForm({ months }: { readonly months: number | null }) {
  const { t } = useTranslation();
  const [isForEver, setIsForEver] = useState(months === null);
  const [asked, setAsked] = useState<{ readonly months: number | null }>();
  const changing = useRetentionChange(() => setAsked(undefined));
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    changing.reset();
    setAsked({ months: isForEver ? null : Number(textsOf(event.currentTarget)['months']) });
  };
  return (
    <form className="stack entry-fields" onSubmit={submit}>
      <fieldset className="stack-tight">
        <legend>{t('retention.change')}</legend>
        <label className="check">
          <input type="radio" name="kept" checked={isForEver} onChange={() => setIsForEver(true)} />
          {t('retention.keepForEver')}
        </label>
        <label className="check">
          <input type="radio" name="kept" checked={!isForEver} onChange={() => setIsForEver(false)} />
          {t('retention.keepMonths')}
        </label>
        {!isForEver && (
          <TextField
            label={t('retention.months')}
            hint={t('retention.monthsHint', { least: LEAST_MONTHS })}
            name="months"
            type="number"
            min={LEAST_MONTHS}
            max={MOST_MONTHS}
            step={1}
            defaultValue={months ?? USUAL_MONTHS}
            wrong={changing.error instanceof Problem ? changing.error.fields['months'] : undefined}
            required
          />
        )}
      </fieldset>
      <p>
        <ActionButton isBusy={changing.isPending}>{t('retention.save')}</ActionButton>
      </p>
      {asked && (
        <ConfirmDialog
          title={t('retention.ask')}
          action={t('retention.save')}
          kind={asked.months === null ? 'main' : 'danger'}
          isBusy={changing.isPending}
          problem={changing.error}
          onConfirm={() => changing.mutate(asked.months)}
          onClose={() => setAsked(undefined)}
        >
          {asked.months === null ? <p>{t('retention.forEver')}</p> : <WhatGoes months={asked.months} />}
        </ConfirmDialog>
      )}
    </form>
  );
}

/** What is destroyed at once, and what in time. */
function WhatGoes({ months }: { readonly months: number }) {
  const { t } = useTranslation();
  const cycleName = useCycleName();
  const { data: service } = useService();
  const { data: cycles = [] } = useCycles();
  const over = cycles.filter(
    (cycle) => cycle.purgedAt === undefined && service && isOver(cycle.months, months, service.today),
  );
  return (
    <>
      <p>{t('retention.forMonths', { months })}</p>
      {over.length === 0 ? (
        <p>{t('retention.nothingGoes')}</p>
      ) : (
        <>
          <p>
            <strong>{t('retention.goes')}</strong>
          </p>
          <ul>
            {over.map((cycle) => (
              <li key={cycle.id}>{cycleName(cycle)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
