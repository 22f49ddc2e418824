import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryClient } from '@tanstack/react-query';
import { Navigate, useSearchParams } from 'react-router';
import { beginSession, isSomethingWaiting, type SignedIn, useSession } from '../../api/session.js';
import { Notice } from '../../parts/notice.js';
import { GOES_ON } from '../../shell/goes-on.js';
import { CodeForm } from './code-form.js';
import { PasswordForm } from './password-form.js';
import { ProviderLink } from './provider-link.js';

/** Signing in: by name and password, and by a code where the account has a second factor. Leads back to where the person came from. */
export function SignInPage() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const session = useSession();
  const [search] = useSearchParams();
  const [needsCode, setNeedsCode] = useState(false);
  if (session.data) return <Navigate to={ownPath(search.get(GOES_ON))} replace />;
  const begin = (signedIn: SignedIn): void => beginSession(client, signedIn);
  return (
    <div className="panel entry">
      <h1>{t('pages.signIn')}</h1>
      {isSomethingWaiting(client) && <Notice kind="plain">{t('entry.waiting')}</Notice>}
      {needsCode ? (
        <CodeForm onSignedIn={begin} onAgain={() => setNeedsCode(false)} />
      ) : (
        <>
          <PasswordForm onSignedIn={begin} onCodeNeeded={() => setNeedsCode(true)} />
          <ProviderLink />
        </>
      )}
    </div>
  );
}

/** Only a path of this console: whatever else stands in an address that was sent leads nowhere. */
function ownPath(given: string | null): string {
  return given !== null && /^\/(?![/\\])/.test(given) ? given : '/';
}
