import { type FormEvent, type RefObject, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../parts/action-button.js';
import { useFormats } from '../../texts/formats.js';

interface DecisionFormProps {
  readonly reason: string;
  readonly reasonRef: RefObject<HTMLInputElement | null>;
  readonly isChosen: boolean;
  readonly isNobody: boolean;
  /** How many payments have the same evidence. */
  readonly payments: number;
  readonly isForAll: boolean;
  /** Whether what is chosen may be said of all of them. */
  readonly mayBeForAll: boolean;
  readonly isBusy: boolean;
  readonly onNobody: () => void;
  readonly onForAll: (isForAll: boolean) => void;
  readonly onReason: (reason: string) => void;
  readonly onDecide: () => void;
}

/** The answer: nobody, or who was chosen above; why; and of how many payments. */
export function DecisionForm(props: DecisionFormProps) {
  const { reasonRef, reason, isChosen, isNobody, isBusy, onNobody, onReason, onDecide } = props;
  const { t } = useTranslation();
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (isChosen && !isBusy) onDecide();
  };
  return (
    <form className="stack" onSubmit={submit}>
      <p>
        <button type="button" className="button" aria-pressed={isNobody} onClick={onNobody}>
          {t('reviews.nobody')}
        </button>
      </p>
      <div className="field">
        <label htmlFor={id}>{t('reviews.reason')}</label>
        <input
          ref={reasonRef}
          id={id}
          name="reason"
          required
          minLength={3}
          maxLength={500}
          autoComplete="off"
          value={reason}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => onReason(target.value)}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onKeyDown={({ key, currentTarget }) => {
            if (key === 'Escape') currentTarget.blur();
          }}
        />
        <span className="hint" id={`${id}-hint`}>
          {t('reviews.reasonHint')}
        </span>
      </div>
      <ForAll {...props} />
      {isChosen ? (
        <p>
          <ActionButton kind="main" isBusy={isBusy}>
            {t('reviews.decide')}
          </ActionButton>
        </p>
      ) : (
        <p className="soft">{t('reviews.chooseFirst')}</p>
      )}
    </form>
  );
}

/** Whether it is said of all payments with the same evidence, also of later ones. */
function ForAll({ payments, isForAll, mayBeForAll, onForAll }: DecisionFormProps) {
  const { t } = useTranslation();
  const { count } = useFormats();
  if (!mayBeForAll) return <p className="soft">{t('reviews.notForAll')}</p>;
  return (
    <label className="check">
      <input type="checkbox" checked={isForAll} onChange={({ target }) => onForAll(target.checked)} />
      <span>
        {payments === 1 ? t('reviews.forAllOne') : t('reviews.forAll', { total: count(payments) })} (s)
      </span>
    </label>
  );
}
