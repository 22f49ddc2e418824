import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface RowsProps<Item> {
  readonly title: string;
  readonly hint: string;
  /** Names the rows one by one. */
  readonly rowName: (at: number) => string;
  readonly items: readonly Item[];
  readonly most: number;
  /** What a row begins with. */
  readonly empty: Item;
  readonly addText: string;
  readonly onChange: (items: readonly Item[]) => void;
  /** The fields of a row; the first of them takes the focus where it was just added. */
  readonly row: (item: Item, change: (item: Item) => void, isNew: boolean) => ReactNode;
}

/** Rows that are filled in, added and taken out. */
export function Rows<Item>(props: RowsProps<Item>) {
  const { title, hint, rowName, items, most, empty, addText, onChange, row } = props;
  const { t } = useTranslation();
  const [added, setAdded] = useState<number>();
  const adding = useRef<HTMLButtonElement>(null);
  const remove = (at: number): void => {
    onChange(items.filter((_, each) => each !== at));
    // The button that was pressed is gone.
    adding.current?.focus();
  };
  return (
    <fieldset className="stack">
      <legend>{title}</legend>
      <p className="soft">{hint}</p>
      {items.map((item, at) => (
        <div key={at} className="form-row" role="group" aria-label={rowName(at)}>
          {row(item, (changed) => onChange(items.with(at, changed)), at === added)}
          <button
            type="button"
            className="button button-small"
            aria-label={t('minutes.removeRow', { row: rowName(at) })}
            onClick={() => remove(at)}
          >
            {t('minutes.remove')}
          </button>
        </div>
      ))}
      <p>
        {/* Stays where it is also when there are enough, so that the focus has a place. */}
        <button
          ref={adding}
          type="button"
          className="button button-small"
          aria-disabled={items.length >= most}
          onClick={() => {
            if (items.length >= most) return;
            setAdded(items.length);
            onChange([...items, empty]);
          }}
        >
          {addText}
        </button>
      </p>
    </fieldset>
  );
}
