import { useTranslation } from 'react-i18next';
import { type AuditEntry } from '../../api/audit.js';
import { PageLink } from '../../shell/page-link.js';
import { useThing } from './use-thing.js';

/** What an entry is about: by its name, leading to where it is shown, and to all that was done to it. */
export function EntryThing({ entry }: { readonly entry: AuditEntry }) {
  const { t } = useTranslation();
  const thingOf = useThing();
  const id = entry.to === '' ? (entry.cycle ?? '') : entry.to;
  if (id === '') return null;
  const { text, page, query = {} } = thingOf(entry, id);
  return (
    <>
      {page === undefined ? (
        text
      ) : (
        <PageLink page={page} query={query}>
          {text}
        </PageLink>
      )}
      <div>
        <PageLink page="audit" query={{ to: id }} className="soft-link">
          {t('audit.allOfThis')}
          <span className="hidden"> {entry.name ?? id}</span>
        </PageLink>
      </div>
    </>
  );
}
