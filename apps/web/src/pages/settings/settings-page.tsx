import { useTranslation } from 'react-i18next';
import { useMayDo } from '../../api/session.js';
import { PageLink } from '../../shell/page-link.js';
import { SETTINGS_PAGES } from '../page-list.js';

/** What can be set, and where. */
export function SettingsPage() {
  const { t } = useTranslation();
  const mayDo = useMayDo();
  return (
    <div className="stack">
      <h1>{t('pages.settings')}</h1>
      <ul className="plain-list grid">
        {SETTINGS_PAGES.filter(({ action }) => mayDo(action)).map(({ name }) => (
          <li key={name} className="panel">
            <h2>
              <PageLink page={name}>{t(`pages.${name}`)}</PageLink>
            </h2>
            <p className="soft">{t(`settings.about.${name}`)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
