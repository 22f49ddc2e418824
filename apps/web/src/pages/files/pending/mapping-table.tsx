import { useTranslation } from 'react-i18next';
import { type FileRole } from '../../../api/files.js';
import { type Preview } from './uploads.js';
import { ActionButton } from '../../../parts/action-button.js';
import { FramedTable } from '../../../parts/framed-table.js';
import { useFormats } from '../../../texts/formats.js';
import { useFieldName } from '../../../texts/field-name.js';

type Mapping = NonNullable<Preview['mapping']>;

/** As mappings name what files are. */
const KINDS: Readonly<Record<FileRole, string>> = {
  roster: 'roster',
  amendment: 'amendments',
  bri: 'BRI',
  pos: 'POS',
  exclusions: 'exclusions',
};

/** Below it somebody should look at what a column is read as. */
const SURE = 0.8;

interface MappingTableProps {
  readonly mapping: Mapping;
  /** What a column can be read as. */
  readonly fields: readonly string[];
  readonly role: FileRole;
  /** Shown at once, because nothing else helps. */
  readonly isOpen: boolean;
  onMapping(mapping: string): void;
}

/** What each column is read as, which can be changed; it is remembered for later files of the same sender. */
export function MappingTable({ mapping, fields, role, isOpen, onMapping }: MappingTableProps) {
  const { t } = useTranslation();
  const fieldName = useFieldName();
  const { roughly } = useFormats();
  const { headerRow, columns } = mapping;
  const give = (column = '', field = ''): void => {
    const changed = columns.map((each) => {
      const meant = each.column === column ? field : each.field;
      return {
        column: each.column,
        header: each.header,
        field: fields.find((known) => known === meant) ?? null,
      };
    });
    onMapping(JSON.stringify({ kind: KINDS[role], headerRow, columns: changed }));
  };
  return (
    <details open={isOpen}>
      <summary>{t('files.mapping.title', { share: roughly(mapping.confidence) })}</summary>
      <p className="soft">{t('files.mapping.hint')}</p>
      <FramedTable
        label={t('files.mapping.columns')}
        columns={[
          t('files.mapping.column'),
          t('files.mapping.header'),
          t('files.mapping.field'),
          t('files.mapping.examples'),
        ]}
      >
        {columns.map(({ column, header, field, confidence, examples }) => (
          <tr key={column}>
            <td>{column}</td>
            <th scope="row">{header}</th>
            <td>
              <select
                aria-label={t('files.mapping.fieldOf', { column, header })}
                value={field ?? ''}
                onChange={({ target }) => give(column, target.value)}
              >
                <option value="">{t('files.mapping.notRead')}</option>
                {fields.map((each) => (
                  <option key={each} value={each}>
                    {fieldName(each)}
                  </option>
                ))}
              </select>
              {field !== null && confidence < SURE && (
                <div>
                  <span className="tag tag-warn">{t('files.mapping.check')}</span>
                </div>
              )}
            </td>
            <td>{examples.join(', ')}</td>
          </tr>
        ))}
      </FramedTable>
      {isOpen && (
        <p>
          <ActionButton onPress={() => give()}>{t('files.mapping.take')}</ActionButton>
        </p>
      )}
    </details>
  );
}
