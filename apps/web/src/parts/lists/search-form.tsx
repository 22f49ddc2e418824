import { type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../action-button.js';
import { TextField } from '../text-field.js';
import { textsOf } from '../texts-of.js';

interface SearchFormProps {
  /** What is searched for. */
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Absent where nothing narrows the list. */
  readonly onClear?: (() => void) | undefined;
}

/** Searches a list of people. What is searched for stays out of the address: it may be somebody's name. */
export function SearchForm({ text, onText, onClear }: SearchFormProps) {
  const { t } = useTranslation();
  const search = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    onText((textsOf(event.currentTarget)['text'] ?? '').trim());
  };
  return (
    <form className="row search" role="search" onSubmit={search} key={text}>
      <TextField
        label={t('parts.search.text')}
        hint={t('parts.search.textHint')}
        name="text"
        type="search"
        minLength={2}
        maxLength={100}
        autoComplete="off"
        defaultValue={text}
      />
      <ActionButton>{t('parts.search.go')}</ActionButton>
      {onClear && <ActionButton onPress={onClear}>{t('parts.search.clear')}</ActionButton>}
    </form>
  );
}
