import { useTranslation } from 'react-i18next';

/** While something is being fetched. */
export function Loading() {
  const { t } = useTranslation();
  return (
    <p role="status" className="soft">
      {t('parts.loading')}
    </p>
  );
}
