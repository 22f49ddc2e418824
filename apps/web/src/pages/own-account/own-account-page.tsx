import { useTranslation } from 'react-i18next';
import { OwnDigest } from './own-digest.js';
import { OwnSessions } from './own-sessions.js';

/** One's own account. */
export function OwnAccountPage() {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <h1>{t('pages.ownAccount')}</h1>
      <OwnSessions />
      <OwnDigest />
    </div>
  );
}
