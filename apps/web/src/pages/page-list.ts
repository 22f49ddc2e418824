/** What there is to see at an address of the console. */
interface PageDescription {
  /** Names its texts and its view. */
  readonly name: string;
  readonly path: string;
  /** Who does not have it does not see the page in the navigation. */
  readonly action?: string;
  /** Absent for a page that another one leads to. */
  readonly isInNavigation?: true;
  /** In the navigation of the settings, which stands beside all of them. */
  readonly isInSettings?: true;
  /** Shown before signing in. */
  readonly isOpen?: true;
  /** Shown also where no cycle was begun. */
  readonly needsNoCycle?: true;
}

/** All pages, in the order of the navigation: router, navigation, gateway and tests take them from here. */
export const PAGES = [
  { name: 'overview', path: '/', action: 'BOOKS_SUM_UP', isInNavigation: true },
  { name: 'files', path: '/berkas', action: 'FILES_READ', isInNavigation: true },
  { name: 'discrepancies', path: '/selisih', action: 'BOOKS_READ', isInNavigation: true },
  { name: 'recipients', path: '/penerima', action: 'BOOKS_READ', isInNavigation: true },
  { name: 'household', path: '/keluarga', action: 'BOOKS_READ' },
  { name: 'reviews', path: '/tinjau', action: 'REVIEWS_READ', isInNavigation: true },
  { name: 'lists', path: '/daftar', action: 'LISTS_EXPORT', isInNavigation: true },
  { name: 'minutes', path: '/berita-acara', action: 'BOOKS_SUM_UP', isInNavigation: true },
  {
    name: 'settings',
    path: '/pengaturan',
    action: 'OWN_ACCOUNT',
    isInNavigation: true,
    needsNoCycle: true,
  },
  {
    name: 'ownAccount',
    path: '/pengaturan/akun-saya',
    action: 'OWN_ACCOUNT',
    isInSettings: true,
    needsNoCycle: true,
  },
  {
    name: 'accounts',
    path: '/pengaturan/akun',
    action: 'ACCOUNTS_MANAGE',
    isInSettings: true,
    needsNoCycle: true,
  },
  { name: 'newAccount', path: '/pengaturan/akun/baru', action: 'ACCOUNTS_MANAGE', needsNoCycle: true },
  { name: 'account', path: '/pengaturan/akun/rincian', action: 'ACCOUNTS_MANAGE', needsNoCycle: true },
  {
    name: 'cycles',
    path: '/pengaturan/siklus',
    action: 'CYCLES_READ',
    isInSettings: true,
    needsNoCycle: true,
  },
  {
    name: 'mappings',
    path: '/pengaturan/pemetaan-kolom',
    action: 'FILES_READ',
    isInSettings: true,
    needsNoCycle: true,
  },
  { name: 'cycleSettings', path: '/pengaturan/siklus/rincian', action: 'CYCLES_READ' },
  {
    name: 'webhooks',
    path: '/pengaturan/webhook',
    action: 'WEBHOOKS_MANAGE',
    isInSettings: true,
    needsNoCycle: true,
  },
  {
    name: 'webhook',
    path: '/pengaturan/webhook/rincian',
    action: 'WEBHOOKS_MANAGE',
    needsNoCycle: true,
  },
  {
    name: 'digests',
    path: '/pengaturan/surat-ringkasan',
    action: 'ACCOUNTS_MANAGE',
    isInSettings: true,
    needsNoCycle: true,
  },
  {
    name: 'audit',
    path: '/pengaturan/jejak-audit',
    action: 'AUDIT_READ',
    isInSettings: true,
    needsNoCycle: true,
  },
  {
    name: 'breach',
    path: '/pengaturan/kebocoran',
    action: 'AUDIT_READ',
    isInSettings: true,
    needsNoCycle: true,
  },
  {
    name: 'retention',
    path: '/pengaturan/penyimpanan',
    action: 'RETENTION_READ',
    isInSettings: true,
    needsNoCycle: true,
  },
  { name: 'newCycle', path: '/siklus/baru', action: 'CYCLES_WRITE', needsNoCycle: true },
  { name: 'secondFactor', path: '/faktor-kedua', needsNoCycle: true },
  { name: 'signIn', path: '/masuk', isOpen: true },
  { name: 'setUp', path: '/set-up', isOpen: true },
] as const satisfies readonly PageDescription[];

export type PageName = (typeof PAGES)[number]['name'];

/** Those in the navigation of the settings. */
export const SETTINGS_PAGES = PAGES.filter((page) => 'isInSettings' in page);

export type Page = PageDescription & { readonly name: PageName };

/** The address of a page. */
export function addressOf(name: PageName): string {
  return PAGES.find((page) => page.name === name)!.path;
}
