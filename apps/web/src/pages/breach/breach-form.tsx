import { type FormEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type BreachQuestion } from '../../api/breach.js';
import { useMayDo } from '../../api/session.js';
import { ActionButton } from '../../parts/action-button.js';
import { DateField } from '../../parts/date-field.js';
import { TextField } from '../../parts/text-field.js';
import { textsOf } from '../../parts/texts-of.js';
import { AccountNames } from '../accounts/account-names.js';

/** Times of the form are those of Jakarta. */
const ZONE = '+07:00';
const AHEAD = 7 * 60 * 60 * 1_000;

const WEEK = 7 * 24 * 60 * 60 * 1_000;

/** A moment as a field of the form has it. */
function inField(milliseconds: number): string {
  return new Date(milliseconds + AHEAD).toISOString().slice(0, 'YYYY-MM-DDTHH:MM'.length);
}

/** Which span of time, and whose account: the last week, of everybody, unless somebody knows more. */
export function BreachForm({ onAsk }: { onAsk(question: BreachQuestion): void }) {
  const { t } = useTranslation();
  const mayDo = useMayDo();
  const names = useId();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    onAsk(questionIn(event.currentTarget));
  };
  return (
    <form className="panel" onSubmit={submit} aria-label={t('breach.form.title')}>
      <div className="filters">
        <DateField
          label={t('breach.form.from')}
          name="from"
          type="datetime-local"
          defaultValue={inField(Date.now() - WEEK)}
          required
        />
        <DateField
          label={t('breach.form.to')}
          name="to"
          type="datetime-local"
          defaultValue={inField(Date.now())}
          required
        />
        <TextField
          label={t('breach.form.account')}
          hint={t('breach.form.accountHint')}
          name="account"
          autoComplete="off"
          maxLength={100}
          list={mayDo('ACCOUNTS_MANAGE') ? names : undefined}
        />
        {mayDo('ACCOUNTS_MANAGE') && <AccountNames id={names} />}
        <DateField
          label={t('breach.form.known')}
          hint={t('breach.form.knownHint')}
          name="known"
          type="datetime-local"
        />
      </div>
      <p className="soft">{t('breach.form.zone')}</p>
      <p>
        <ActionButton kind="main">{t('breach.form.ask')}</ActionButton>
      </p>
    </form>
  );
}

/** What was left empty is left out. */
function questionIn(form: HTMLFormElement): BreachQuestion {
  const { from = '', to = '', account = '', known = '' } = textsOf(form);
  return {
    from: from + ZONE,
    to: `${to}:59${ZONE}`,
    ...(account.trim() === '' ? {} : { account: account.trim() }),
    ...(known === '' ? {} : { known: known + ZONE }),
  };
}
