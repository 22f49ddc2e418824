import { useTranslation } from 'react-i18next';
import { Notice } from '../../parts/notice.js';
import { useCycleName } from './use-cycle-name.js';

interface DueCyclesProps {
  readonly due: readonly { readonly cycle: string; readonly region: string; readonly months: string }[];
}

/** Cycles whose time is over. */
export function DueCycles({ due }: DueCyclesProps) {
  const { t } = useTranslation();
  const cycleName = useCycleName();
  if (due.length === 0) return <p>{t('retention.noneDue')}</p>;
  return (
    <Notice kind="warn">
      <p>{t('retention.due')}</p>
      <ul>
        {due.map((cycle) => (
          <li key={cycle.cycle}>{cycleName(cycle)}</li>
        ))}
      </ul>
    </Notice>
  );
}
