import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session.js';
import { OwnDigest } from './own-digest.js';
import { OwnFactor } from './own-factor.js';
import { OwnPassword } from './own-password.js';
import { OwnSessions } from './own-sessions.js';

/** One's own account. */
export function OwnAccountPage() {
  const { t } = useTranslation();
  const { data: session } = useSession();
  return (
    <div className="stack">
      <h1>{t('pages.ownAccount')}</h1>
      <OwnSessions />
      {session?.user.signsInBy === 'PASSWORD' && <OwnPassword />}
      <OwnFactor />
      {session?.user.role === 'manager' && <OwnDigest />}
    </div>
  );
}
