import { type PropsWithChildren, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useMayDo } from '../../api/session.js';
import { Loading } from '../../parts/loading.js';
import { PageLink } from '../../shell/page-link.js';
import { SETTINGS_PAGES } from '../page-list.js';

/** A page of the settings, with the way to the others that are open to the person. */
export function SettingsFrame({ children }: PropsWithChildren) {
  const { t } = useTranslation();
  const mayDo = useMayDo();
  return (
    <div className="with-side">
      <nav className="side" aria-label={t('settings.navigation')}>
        <ul>
          {SETTINGS_PAGES.filter(({ action }) => mayDo(action)).map(({ name }) => (
            <li key={name}>
              <PageLink page={name} end={false}>
                {t(`pages.${name}`)}
              </PageLink>
            </li>
          ))}
        </ul>
      </nav>
      <div className="beside">
        <Suspense fallback={<Loading />}>{children}</Suspense>
      </div>
    </div>
  );
}
