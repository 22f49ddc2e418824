import { useTranslation } from 'react-i18next';
import { type AuditEntry } from '../../api/audit.js';
import { CYCLE } from '../../api/cycles.js';
import { useMayDo } from '../../api/session.js';
import { PageLink } from '../../shell/page-link.js';
import { ACCOUNT } from '../accounts/account-table.js';
import { WEBHOOK } from '../webhooks/webhook-address.js';
import { useCycleName } from './use-cycle-name.js';

/** What an entry is about: by its name, leading to where it is shown, and to all that was done to it. */
export function EntryThing({ entry }: { readonly entry: AuditEntry }) {
  const { t } = useTranslation();
  const { to } = entry;
  const thing = to === '' ? (entry.cycle ?? '') : to;
  if (thing === '') return null;
  return (
    <>
      <ThingLink entry={entry} thing={thing} />
      <div>
        <PageLink page="audit" query={{ to: thing }} className="soft-link">
          {t('audit.allOfThis')}
          <span className="hidden"> {entry.name ?? thing}</span>
        </PageLink>
      </div>
    </>
  );
}

function ThingLink({ entry, thing }: { readonly entry: AuditEntry; readonly thing: string }) {
  const { t } = useTranslation();
  const mayDo = useMayDo();
  const cycleName = useCycleName();
  const { cycle, name } = entry;
  const kind = thing.slice(0, 2);
  if (kind === 'f-' && cycle !== undefined && mayDo('FILES_READ'))
    return (
      <PageLink page="files" query={{ [CYCLE]: cycle }}>
        {t('audit.things.file', { name: name ?? thing })}
      </PageLink>
    );
  if (kind === 'w-' && name !== undefined && mayDo('WEBHOOKS_MANAGE'))
    return (
      <PageLink page="webhook" query={{ [WEBHOOK]: thing }}>
        {t('audit.things.webhook', { name })}
      </PageLink>
    );
  if (kind === 'a-' && name !== undefined) return <AccountLink id={thing} name={name} />;
  if (cycle === undefined) return thing;
  const isOfReviews = kind === 'd-' || thing.includes('.');
  const page = isOfReviews ? 'reviews' : 'overview';
  const text = t(isOfReviews ? 'audit.things.payment' : 'audit.things.cycle', { cycle: cycleName(cycle) });
  if (!mayDo(isOfReviews ? 'REVIEWS_READ' : 'BOOKS_SUM_UP')) return text;
  return (
    <PageLink page={page} query={{ [CYCLE]: cycle }}>
      {text}
    </PageLink>
  );
}

function AccountLink({ id, name }: { readonly id: string; readonly name: string }) {
  const { t } = useTranslation();
  const mayDo = useMayDo();
  const text = t('audit.things.account', { name });
  if (!mayDo('ACCOUNTS_MANAGE')) return text;
  return (
    <PageLink page="account" query={{ [ACCOUNT]: id }}>
      {text}
    </PageLink>
  );
}
