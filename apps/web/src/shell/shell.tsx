import { Fragment, type PropsWithChildren, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation } from 'react-router';
import { useChanges } from './changes.js';
import { useChosenCycle, useCycles } from '../api/cycles.js';
import { isSampleRegion } from '../api/regions.js';
import { useMayDo, useSession } from '../api/session.js';
import { addressOf, type Page, type PageName, PAGES } from '../pages/page-list.js';
import { FailedPage } from '../parts/failed-page.js';
import { Loading } from '../parts/loading.js';
import { Notice } from '../parts/notice.js';
import { CrashGuard } from './crash-guard.js';
import { DemoBanner } from './demo-banner.js';
import { FirstSteps } from './first-steps.js';
import { GOES_ON } from './goes-on.js';
import { Guide } from './guide.js';
import { OfflineNotice } from './offline-notice.js';
import { SampleNotice } from './sample-notice.js';
import { TopBar } from './top-bar.js';

interface ShellProps {
  /** Absent at an address that nobody knows. */
  readonly page?: Page;
}

/** What stands around every page: way past the navigation, demo banner, top bar, and the page once it may be shown. */
export function Shell({ page, children }: PropsWithChildren<ShellProps>) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { data: session } = useSession();
  const main = useRef<HTMLElement>(null);
  const title = t(`pages.${page?.name ?? 'unknown'}`);
  useEffect(() => {
    document.title = `${title} · Tersalur`;
  }, [title]);
  useFocusOnNewPage(main, pathname);
  return (
    <>
      <a
        className="skip"
        href="#isi"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {t('shell.skip')}
      </a>
      <DemoBanner />
      <TopBar key={session?.user.id} />
      <main id="isi" ref={main} tabIndex={-1}>
        <OfflineNotice />
        <CrashGuard key={pathname}>
          <Suspense fallback={<Loading />}>
            <Admitted page={page}>{children}</Admitted>
          </Suspense>
        </CrashGuard>
      </main>
    </>
  );
}

/** Whoever comes to another page hears that it is one, and goes on from its beginning. */
function useFocusOnNewPage(main: React.RefObject<HTMLElement | null>, pathname: string): void {
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [main, pathname]);
}

/** Shows a page to whoever may see it. */
function Admitted({ page, children }: PropsWithChildren<{ readonly page: Page | undefined }>) {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  const session = useSession();
  const mayDo = useMayDo();
  if (page?.isOpen) return children;
  const title = t(`pages.${page?.name ?? 'unknown'}`);
  if (session.error) return <FailedPage title={title} problem={session.error} again={session.refetch} />;
  if (session.data === undefined) return <Loading />;
  if (session.data === null) {
    const goesOn = new URLSearchParams({ [GOES_ON]: pathname + search });
    return <Navigate to={`${addressOf('signIn')}?${goesOn.toString()}`} replace />;
  }
  if (session.data.lacksFactor && page?.name !== 'secondFactor')
    return <Navigate to={addressOf('secondFactor')} replace />;
  if (page?.action !== undefined && !mayDo(page.action)) {
    // Everybody comes to the overview first; who has none of it begins with the first page that is open.
    const first = PAGES.find((other: Page) => other.isInNavigation && mayDo(other.action ?? ''));
    return page.name === 'overview' && first !== undefined ? (
      <Navigate to={first.path + search} replace />
    ) : (
      <Notice kind="warn">{t('shell.notYours')}</Notice>
    );
  }
  return (
    // What one person had in sight is not there for the next.
    <Fragment key={session.data.user.id}>
      {page === undefined || page.needsNoCycle ? (
        children
      ) : (
        <OfCycle title={title} page={page.name}>
          {children}
        </OfCycle>
      )}
    </Fragment>
  );
}

/** Shows a page that is about a cycle, once there is one. */
function OfCycle({
  title,
  page,
  children,
}: PropsWithChildren<{ readonly title: string; readonly page: PageName }>) {
  const { t } = useTranslation();
  const cycles = useCycles();
  const cycle = useChosenCycle();
  const isLive = useChanges(cycle?.id);
  if (cycles.error && cycles.data === undefined)
    return <FailedPage title={title} problem={cycles.error} again={cycles.refetch} />;
  if (cycles.data === undefined) return <Loading />;
  if (cycle === undefined) return <FirstSteps />;
  return (
    <>
      {!isLive && <Notice kind="warn">{t('shell.notLive')}</Notice>}
      {isSampleRegion(cycle.region) && <SampleNotice />}
      {children}
      <Guide cycle={cycle} page={page} />
    </>
  );
}
