import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useMayDo, useSession } from '../api/session.js';
import { type Page, PAGES } from '../pages/page-list.js';
import { CyclePicker } from './settings/cycle-picker.js';
import { LanguageSwitch } from './settings/language-switch.js';
import { PageLink } from './page-link.js';
import { SchemeSwitch } from './settings/scheme-switch.js';
import { SignOut } from './settings/sign-out.js';

/** Navigation, which cycle, who is signed in, and how pages are shown. In a narrow window most of it is behind a button. */
export function TopBar() {
  const { t } = useTranslation();
  const { data } = useSession();
  const isIn = data != null && !data.lacksFactor;
  const menu = useMenu();
  return (
    <header
      className={`top ${isIn ? 'with-menu' : ''} ${menu.isOpen ? 'is-open' : ''}`}
      onKeyDown={menu.onKey}
    >
      <PageLink page="overview" className="brand" aria-label={t('shell.home')} aria-current={undefined}>
        <img src="/tersalur.svg" alt="" width="28" height="28" />
        <span>Tersalur</span>
      </PageLink>
      {isIn && (
        <>
          <CyclePicker />
          <button
            type="button"
            ref={menu.button}
            className="button menu-button"
            aria-expanded={menu.isOpen}
            aria-controls="menu"
            onClick={menu.turn}
          >
            {t('shell.menu')}
          </button>
        </>
      )}
      <div id="menu" className="menu">
        <div className="settings">
          <LanguageSwitch />
          <SchemeSwitch />
          {data && <SignOut name={data.user.name} />}
        </div>
        {isIn && <Navigation />}
      </div>
    </header>
  );
}

/** Closed again by going anywhere, also to the page that is shown, and by Escape; the focus goes back to the button, unless another page has it. */
function useMenu() {
  const { key } = useLocation();
  const button = useRef<HTMLButtonElement>(null);
  // Open as long as one is where it was opened.
  const [openAt, setOpenAt] = useState<string>();
  const isOpen = openAt === key;
  useEffect(() => {
    if (openAt === undefined || openAt === key) return;
    setOpenAt(undefined);
    button.current?.focus();
  }, [openAt, key]);
  return {
    ...{ button, isOpen },
    turn: () => setOpenAt(isOpen ? undefined : key),
    onKey: ({ key }: KeyboardEvent) => {
      if (key !== 'Escape' || !isOpen) return;
      setOpenAt(undefined);
      button.current?.focus();
    },
  };
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
