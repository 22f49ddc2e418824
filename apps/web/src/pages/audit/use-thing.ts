import { useTranslation } from 'react-i18next';
import { type AuditEntry } from '../../api/audit.js';
import { CYCLE } from '../../api/cycles.js';
import { useMayDo } from '../../api/session.js';
import { ACCOUNT } from '../accounts/account-table.js';
import { type PageName } from '../page-list.js';
import { WEBHOOK } from '../webhooks/webhook-address.js';
import { useCycleName } from './use-cycle-name.js';

/** What an entry is about, as people call it. */
interface Thing {
  readonly text: string;
  /** Where it is shown; absent for whoever may not look there. */
  readonly page?: PageName;
  readonly query?: Readonly<Record<string, string>>;
}

/** Names what an entry is about: by its id where nothing else is known of it. */
export function useThing(): (entry: AuditEntry, id: string) => Thing {
  const { t } = useTranslation();
  const mayDo = useMayDo();
  const cycleName = useCycleName();
  return ({ cycle, name = '' }, id) => {
    const shown = (text: string, action: string, page: PageName, query: Thing['query']): Thing =>
      mayDo(action) && query !== undefined ? { text, page, query } : { text };
    const inCycle = cycle === undefined ? undefined : { [CYCLE]: cycle };
    const kind = id.slice(0, 2);
    if (name !== '' && kind === 'f-')
      return shown(t('audit.things.file', { name }), 'FILES_READ', 'files', inCycle);
    if (name !== '' && kind === 'w-')
      return shown(t('audit.things.webhook', { name }), 'WEBHOOKS_MANAGE', 'webhook', { [WEBHOOK]: id });
    if (name !== '' && kind === 'a-')
      return shown(t('audit.things.account', { name }), 'ACCOUNTS_MANAGE', 'account', { [ACCOUNT]: id });
    if (cycle === undefined) return { text: id };
    return kind === 'd-' || id.includes('.')
      ? shown(t('audit.things.payment', { cycle: cycleName(cycle) }), 'REVIEWS_READ', 'reviews', inCycle)
      : shown(t('audit.things.cycle', { cycle: cycleName(cycle) }), 'BOOKS_SUM_UP', 'overview', inCycle);
  };
}
