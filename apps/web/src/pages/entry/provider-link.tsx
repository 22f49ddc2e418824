import { useTranslation } from 'react-i18next';
import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../../api/client.js';

/** Signing in by the identity provider, where there is one. */
export function ProviderLink() {
  const { t } = useTranslation();
  const { data } = useQuery({
    queryKey: ['service', 'ways'],
    queryFn: () => answered(api.GET('/api/v1/session/ways')),
  });
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
