import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { isSomethingWaiting, WAYS } from '../../api/session.js';

/**
 * Signing in by the identity provider, where there is one. What was written and not saved is in the memory of this window alone, which would be gone with its
 * page: while something waits, the provider has a tab of its own, and this one goes on once somebody has signed in there.
 */
export function ProviderLink() {
  const { t } = useTranslation();
  const hint = useId();
  const isWaiting = isSomethingWaiting(useQueryClient());
  const { data } = useQuery(WAYS);
  if (data?.provider === undefined) return null;
  const { label, address } = data.provider;
  return (
    <div className="stack-tight">
      <p>
        <a
          className="button"
          href={address}
          {...(isWaiting ? { target: '_blank', rel: 'noopener', 'aria-describedby': hint } : {})}
        >
          {t('entry.byProvider', { label })}
        </a>
      </p>
      {isWaiting && (
        <p className="soft" id={hint}>
          {t('entry.inNewTab')}
        </p>
      )}
    </div>
  );
}
