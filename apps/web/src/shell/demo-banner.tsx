import { useTranslation } from 'react-i18next';
import { useService } from '../api/service.js';

/** Says on every page of a demonstration that it is one. */
export function DemoBanner() {
  const { t } = useTranslation();
  const { data } = useService();
  if (!data?.isDemo) return null;
  return (
    <aside className="demo-banner" aria-label={t('shell.demo.label')}>
      <p>{t('shell.demo.text')}</p>
    </aside>
  );
}
