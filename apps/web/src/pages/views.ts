import { type ComponentType, lazy } from 'react';
import { type PageName } from './page-list.js';

/** What is shown for each page; fetched when it is first looked at. */
export const VIEWS: Readonly<Record<PageName, ComponentType>> = {
  overview: lazy(async () => ({ default: (await import('./overview/overview-page.js')).OverviewPage })),
  files: lazy(async () => ({ default: (await import('./files/files-page.js')).FilesPage })),
  discrepancies: lazy(async () => ({
    default: (await import('./discrepancies/discrepancies-page.js')).DiscrepanciesPage,
  })),
  recipients: lazy(async () => ({
    default: (await import('./recipients/recipients-page.js')).RecipientsPage,
  })),
  household: lazy(async () => ({ default: (await import('./household/household-page.js')).HouseholdPage })),
  reviews: lazy(async () => ({ default: (await import('./reviews/reviews-page.js')).ReviewsPage })),
  lists: lazy(async () => ({ default: (await import('./lists/lists-page.js')).ListsPage })),
  minutes: lazy(async () => ({ default: (await import('./minutes/minutes-page.js')).MinutesPage })),
  settings: lazy(async () => ({ default: (await import('./settings/settings-page.js')).SettingsPage })),
  ownAccount: lazy(async () => ({
    default: (await import('./own-account/own-account-page.js')).OwnAccountPage,
  })),
  webhooks: lazy(async () => ({ default: (await import('./webhooks/webhooks-page.js')).WebhooksPage })),
  webhook: lazy(async () => ({ default: (await import('./webhooks/webhook-page.js')).WebhookPage })),
  digests: lazy(async () => ({ default: (await import('./digests/digests-page.js')).DigestsPage })),
  audit: lazy(async () => ({ default: (await import('./audit/audit-page.js')).AuditPage })),
  accounts: lazy(async () => ({ default: (await import('./accounts/accounts-page.js')).AccountsPage })),
  newAccount: lazy(async () => ({
    default: (await import('./accounts/new-account-page.js')).NewAccountPage,
  })),
  account: lazy(async () => ({ default: (await import('./accounts/account-page.js')).AccountPage })),
  breach: lazy(async () => ({ default: (await import('./breach/breach-page.js')).BreachPage })),
  cycles: lazy(async () => ({ default: (await import('./cycles/cycles-page.js')).CyclesPage })),
  cycleSettings: lazy(async () => ({
    default: (await import('./cycles/settings/cycle-settings-page.js')).CycleSettingsPage,
  })),
  mappings: lazy(async () => ({ default: (await import('./mappings/mappings-page.js')).MappingsPage })),
  retention: lazy(async () => ({ default: (await import('./retention/retention-page.js')).RetentionPage })),
  newCycle: lazy(async () => ({ default: (await import('./cycles/new-cycle-page.js')).NewCyclePage })),
  secondFactor: lazy(async () => ({
    default: (await import('./entry/second-factor-page.js')).SecondFactorPage,
  })),
  signIn: lazy(async () => ({ default: (await import('./entry/sign-in-page.js')).SignInPage })),
  setUp: lazy(async () => ({ default: (await import('./entry/set-up-page.js')).SetUpPage })),
};
