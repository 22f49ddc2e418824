import { type PropsWithChildren, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

/** As wide as styles/lists.css has it: a phone. */
const NARROW = matchMedia('(max-width: 45rem)');

interface FilterFieldsProps {
  /** Whether some of them narrow the list. */
  readonly areUsed: boolean;
}

/** The fields by which a list is narrowed. On a phone they lie folded above the list until they are wanted: ten of them are a screen of their own. */
export function FilterFields({ areUsed, children }: PropsWithChildren<FilterFieldsProps>) {
  const { t } = useTranslation();
  const isNarrow = useSyncExternalStore(onWidth, () => NARROW.matches);
  const fields = <div className="filters">{children}</div>;
  if (!isNarrow) return fields;
  return (
    <details className="filters-folded">
      <summary>{t(areUsed ? 'discrepancies.filters.used' : 'discrepancies.filters.title')}</summary>
      {fields}
    </details>
  );
}

function onWidth(changed: () => void): () => void {
  NARROW.addEventListener('change', changed);
  return () => NARROW.removeEventListener('change', changed);
}
