import { type Texts } from '../indonesian/index.js';

export const SHELL: Pick<Texts, 'pages' | 'shell' | 'parts' | 'unknown' | 'firstSteps'> = {
  pages: {
    overview: 'Overview',
    files: 'Files',
    discrepancies: 'Discrepancies',
    household: 'Household',
    reviews: 'Review',
    lists: 'Lists',
    minutes: 'Minutes',
    settings: 'Settings',
    ownAccount: 'My account',
    webhooks: 'Webhooks',
    webhook: 'One webhook',
    audit: 'Audit trail',
    accounts: 'Accounts',
    newAccount: 'Make an account',
    account: 'An account',
    newCycle: 'Begin a cycle',
    secondFactor: 'Second factor',
    signIn: 'Sign in',
    setUp: 'Choose a password',
    unknown: 'Page not found',
  },
  shell: {
    skip: 'Skip to the content',
    home: 'Tersalur, to the overview',
    navigation: 'Pages',
    cycle: 'Cycle',
    cycleOf: '{{region}}, {{months}}',
    language: 'Language',
    scheme: { light: 'Light', dark: 'Dark' },
    signOut: 'Sign out',
    demo: {
      label: 'Sample data',
      text: 'This is a demonstration: city, households and money are invented, nothing here is of real people.',
    },
    offline:
      'There is no network. What you see is the last state that was fetched; the page updates itself when the network is back.',
    crashed:
      'This page could not be shown. Your data did not change. Reload it; if it happens again, tell whoever looks after the service.',
    reload: 'Reload',
    notYours: 'The role of your account does not include this page. If you need it, ask an administrator.',
  },
  parts: {
    turner: {
      label: 'Pages of the list',
      back: 'Previous',
      next: 'Next',
      at: 'Page {{number}}',
    },
    forms: { csv: 'CSV', xlsx: 'Excel' },
    loading: 'Loading…',
    again: 'Try again',
    noAnswer:
      'The service does not answer. Check the network and try again; if it stays so, tell whoever looks after the service.',
    unexpected:
      'Something unexpected happened. Reload the page; if it happens again, tell whoever looks after the service.',
    cancel: 'Cancel',
    secret: {
      copy: 'Copy',
      copied: 'Copied.',
      select: 'This browser does not copy by itself. The text is selected: press Ctrl+C.',
      close: 'Done, it is kept',
    },
  },
  unknown: {
    title: 'Page not found',
    text: 'There is nothing at this address. It may be mistyped, or the link is old.',
    back: 'To the overview',
  },
  firstSteps: {
    title: 'Begin the first reconciliation',
    text: 'There is no cycle yet. A cycle is one round of disbursement in one city or district, such as January to March. The steps:',
    cycle: 'Begin a cycle: region, months, and the cut-off of each channel.',
    roster: 'Upload the list of recipients (BNBA) from SIKS-NG, as it comes from Excel or CSV.',
    reports: 'Upload the reports of BRI and Kantor Pos. They may come bit by bit, in any order.',
    look: 'Look at the overview: who has not received the aid, in which kelurahan, and why.',
    begin: 'Begin a cycle',
    ask: 'Your account cannot begin a cycle. Ask a program manager or an administrator to; this page then fills by itself.',
    demo: 'Would you rather try it first without real data? Stop this service and run: npm run demo',
  },
};
