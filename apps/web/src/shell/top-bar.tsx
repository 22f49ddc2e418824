import { useTranslation } from 'react-i18next';
import { useMayDo, useSession } from '../api/session.js';
import { type Page, PAGES } from '../pages/page-list.js';
import { CyclePicker } from './settings/cycle-picker.js';
import { LanguageSwitch } from './settings/language-switch.js';
import { PageLink } from './page-link.js';
import { SchemeSwitch } from './settings/scheme-switch.js';
import { SignOut } from './settings/sign-out.js';

/** Navigation, which cycle, who is signed in, and how pages are shown. */
export function TopBar() {
  const { t } = useTranslation();
  const { data } = useSession();
  const isIn = data != null && !data.lacksFactor;
  return (
    <header className="top">
      <PageLink page="overview" className="brand" aria-label={t('shell.home')} aria-current={undefined}>
        <img src="/tersalur.svg" alt="" width="28" height="28" />
        Tersalur
      </PageLink>
      <div className="settings">
        {isIn && <CyclePicker />}
        <LanguageSwitch />
        <SchemeSwitch />
        {data && <SignOut name={data.user.name} />}
      </div>
      {isIn && <Navigation />}
    </header>
  );
}

function Navigation() {
  const { t } = useTranslation();
  const mayDo = useMayDo();
  const pages = PAGES.filter(({ isInNavigation, action }: Page) => isInNavigation && mayDo(action ?? ''));
  return (
    <nav aria-label={t('shell.navigation')}>
      <ul>
        {pages.map(({ name }) => (
          <li key={name}>
            {/* Settings are the place of all pages in them. */}
            <PageLink page={name} end={name !== 'settings'}>
              {t(`pages.${name}`)}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
