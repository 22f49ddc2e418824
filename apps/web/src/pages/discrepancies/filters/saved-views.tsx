import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Filters } from '../../../api/discrepancies.js';
import { ActionButton } from '../../../parts/action-button.js';
import { Notice } from '../../../parts/notice.js';
import { TextField } from '../../../parts/text-field.js';
import { textsOf } from '../../../parts/texts-of.js';
import { keepViews, keptViews, type KeptView, LONGEST_NAME, MOST_VIEWS } from './kept-views.js';

interface SavedViewsProps {
  readonly filters: Filters;
  readonly onChoose: (filters: Filters) => void;
}

/** Filters that somebody comes back to. */
export function SavedViews({ filters, onChoose }: SavedViewsProps) {
  const { t } = useTranslation();
  const [views, setViews] = useState(keptViews);
  const [isNaming, setNaming] = useState(false);
  const keep = (changed: readonly KeptView[]): void => {
    keepViews(changed);
    setViews(changed);
  };
  const save = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const name = (textsOf(event.currentTarget)['name'] ?? '').trim();
    if (name === '') return;
    keep([...views.filter((view) => view.name !== name), { name, filters }]);
    setNaming(false);
  };
  const isWorthSaving = Object.keys(filters).length > 0;
  if (views.length === 0 && !isWorthSaving) return null;
  return (
    <section className="stack-tight" aria-label={t('discrepancies.views.title')}>
      <ul className="row chips">
        {views.map((view) => (
          <li key={view.name}>
            <button
              type="button"
              className="button button-small"
              aria-pressed={isSame(view.filters, filters)}
              onClick={() => onChoose(view.filters)}
            >
              {view.name}
            </button>
            <button
              type="button"
              className="button button-small"
              aria-label={t('discrepancies.views.remove', { name: view.name })}
              onClick={() => keep(views.filter((each) => each !== view))}
            >
              ×
            </button>
          </li>
        ))}
        {isWorthSaving && !isNaming && (
          <li>
            <button type="button" className="button button-small" onClick={() => setNaming(true)}>
              {t('discrepancies.views.save')}
            </button>
          </li>
        )}
      </ul>
      {isNaming && isWorthSaving && (
        <Naming isFull={views.length >= MOST_VIEWS} onSave={save} onLeave={() => setNaming(false)} />
      )}
    </section>
  );
}

interface NamingProps {
  readonly isFull: boolean;
  readonly onSave: (event: FormEvent<HTMLFormElement>) => void;
  readonly onLeave: () => void;
}

/** Under which name the filters are saved. */
function Naming({ isFull, onSave, onLeave }: NamingProps) {
  const { t } = useTranslation();
  if (isFull) return <Notice kind="warn">{t('discrepancies.views.full', { most: MOST_VIEWS })}</Notice>;
  return (
    <form className="row" onSubmit={onSave}>
      <TextField
        label={t('discrepancies.views.name')}
        hint={t('discrepancies.views.nameHint')}
        name="name"
        maxLength={LONGEST_NAME}
        required
        autoFocus
        autoComplete="off"
      />
      <ActionButton kind="main">{t('discrepancies.views.keep')}</ActionButton>
      <ActionButton onPress={onLeave}>{t('parts.cancel')}</ActionButton>
    </form>
  );
}

function isSame(one: Filters, other: Filters): boolean {
  const textOf = (filters: Filters): string => JSON.stringify(Object.entries(filters).sort());
  return textOf(one) === textOf(other);
}
