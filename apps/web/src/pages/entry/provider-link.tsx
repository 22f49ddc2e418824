import { useTranslation } from 'react-i18next';
import { useQuery } from '@tanstack/react-query';
import { WAYS } from '../../api/session.js';

/** Signing in by the identity provider, where there is one. */
export function ProviderLink() {
  const { t } = useTranslation();
  const { data } = useQuery(WAYS);
  if (data?.provider === undefined) return null;
  const { label, address } = data.provider;
  return (
    <p>
      <a className="button" href={address}>
        {t('entry.byProvider', { label })}
      </a>
    </p>
  );
}
