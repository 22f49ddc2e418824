import { useTranslation } from 'react-i18next';
import { type Mapping } from '../../api/mappings.js';
import { useMayDo } from '../../api/session.js';
import { ActionButton } from '../../parts/action-button.js';
import { FramedTable } from '../../parts/framed-table.js';
import { useFieldName } from '../../texts/field-name.js';
import { useFormats } from '../../texts/formats.js';

interface MappingPanelProps {
  readonly mapping: Mapping;
  onForget(): void;
}

/** What is remembered of one sender: since when, by whom, how much was read by it, and what its columns mean. */
export function MappingPanel({ mapping, onForget }: MappingPanelProps) {
  const { t } = useTranslation();
  const { count, moment } = useFormats();
  const mayForget = useMayDo()('FILES_WRITE');
  const { id, role, name, at, by, usedAt, usedBy, files } = mapping;
  return (
    <section className="panel" aria-labelledby={`mapping-${id}`}>
      <h2 id={`mapping-${id}`}>{t('mappings.of', { role: t(`words.roles.${role}`), name })}</h2>
      <dl className="facts">
        <div>
          <dt>{t('mappings.given')}</dt>
          <dd>{t('mappings.atBy', { at: moment(at), by })}</dd>
        </div>
        <div>
          <dt>{t('mappings.used')}</dt>
          <dd>{t('mappings.atBy', { at: moment(usedAt), by: usedBy })}</dd>
        </div>
        <div>
          <dt>{t('mappings.files')}</dt>
          <dd>{count(files)}</dd>
        </div>
      </dl>
      <Columns mapping={mapping} />
      <Words mapping={mapping} />
      {mayForget && (
        <p>
          <ActionButton kind="danger" onPress={onForget}>
            {t('mappings.forget')}
            <span className="hidden"> {name}</span>
          </ActionButton>
        </p>
      )}
    </section>
  );
}

function Columns({ mapping: { columns } }: { readonly mapping: Mapping }) {
  const { t } = useTranslation();
  const { count } = useFormats();
  const fieldName = useFieldName();
  if (columns.length === 0) return <p>{t('mappings.noColumns')}</p>;
  return (
    <details>
      <summary>{t('mappings.columns', { total: count(columns.length) })}</summary>
      <FramedTable
        label={t('files.mapping.columns')}
        columns={[t('files.mapping.column'), t('files.mapping.header'), t('files.mapping.field')]}
      >
        {columns.map(({ column, header, field }) => (
          <tr key={column}>
            <td>{column}</td>
            <th scope="row" className="breaking">
              {header === '' ? <span className="soft">{t('mappings.noHeader')}</span> : header}
            </th>
            <td>
              {field === null ? <span className="soft">{t('files.mapping.notRead')}</span> : fieldName(field)}
            </td>
          </tr>
        ))}
      </FramedTable>
    </details>
  );
}

/** Words of the sender that were given a meaning. */
function Words({ mapping: { words } }: { readonly mapping: Mapping }) {
  const { t } = useTranslation();
  const fieldName = useFieldName();
  if (words.length === 0) return null;
  return (
    <div>
      <h3>{t('mappings.words')}</h3>
      <ul>
        {words.map(({ field, word, means }) => (
          <li key={`${field} ${word}`}>{t('mappings.word', { field: fieldName(field), word, means })}</li>
        ))}
      </ul>
    </div>
  );
}
