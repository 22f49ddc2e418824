import { useTranslation } from 'react-i18next';
import { type BreachReport } from '../../api/breach.js';
import { FramedTable, numbers as numberColumn } from '../../parts/framed-table.js';
import { useFormats } from '../../texts/formats.js';
import { useWords } from '../../texts/words-of.js';
import { useCycleName } from '../audit/use-cycle-name.js';
import { Sight } from './sight.js';

/** Whole numbers that were shown: which row, for what purpose. The numbers themselves stand nowhere. */
export function Numbers({ numbers }: Pick<BreachReport, 'numbers'>) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const wordOf = useWords();
  return (
    <Sight title={t('breach.numbers.title')} none={t('breach.numbers.none')} count={numbers.length}>
      <FramedTable
        label={t('breach.numbers.title')}
        columns={[
          t('audit.at'),
          t('audit.by'),
          t('breach.address'),
          t('breach.numbers.row'),
          t('breach.numbers.purpose'),
        ]}
      >
        {numbers.map(({ at, by, address, ref, area, purpose, reason }, place) => (
          <tr key={place}>
            <td>{moment(at)}</td>
            <td>{by}</td>
            <td>{address}</td>
            <td>
              {ref}
              <div className="soft">{area.kelurahan}</div>
            </td>
            <td>
              {wordOf('breach.purposes', purpose)}
              <div className="soft">{reason}</div>
            </td>
          </tr>
        ))}
      </FramedTable>
    </Sight>
  );
}

/** Tables that left as files: how many rows, and which columns. */
export function Exported({ exported }: Pick<BreachReport, 'exported'>) {
  const { t } = useTranslation();
  const { moment, count } = useFormats();
  const cycleName = useCycleName();
  return (
    <Sight title={t('breach.exported.title')} none={t('breach.exported.none')} count={exported.length}>
      <FramedTable
        label={t('breach.exported.title')}
        columns={[
          t('audit.at'),
          t('audit.by'),
          t('breach.address'),
          t('breach.exported.table'),
          numberColumn(t('breach.exported.rows')),
          t('breach.exported.columns'),
        ]}
      >
        {exported.map(({ at, by, address, table, cycle, rows, columns }, place) => (
          <tr key={place}>
            <td>{moment(at)}</td>
            <td>{by}</td>
            <td>{address}</td>
            <td>
              {table}
              {cycle !== '' && <div className="soft">{cycleName(cycle)}</div>}
            </td>
            <td className="number">{rows !== undefined && count(rows)}</td>
            <td>{columns.join(', ')}</td>
          </tr>
        ))}
      </FramedTable>
    </Sight>
  );
}

/** Lists that were read, names and areas with masked numbers: how many rows at least. */
export function Read({ read }: Pick<BreachReport, 'read'>) {
  const { t } = useTranslation();
  const wordOf = useWords();
  const { moment, count } = useFormats();
  const cycleName = useCycleName();
  return (
    <Sight title={t('breach.read.title')} none={t('breach.read.none')} count={read.length}>
      <p className="soft">{t('breach.read.text')}</p>
      <FramedTable
        label={t('breach.read.title')}
        columns={[
          t('breach.read.span'),
          t('audit.by'),
          t('breach.address'),
          t('breach.read.list'),
          numberColumn(t('breach.read.rows')),
        ]}
      >
        {read.map(({ by, cycle, list, first, last, rows, addresses, areas }, place) => (
          <tr key={place}>
            <td>
              {moment(first) === moment(last)
                ? moment(first)
                : t('breach.read.fromTo', { from: moment(first), to: moment(last) })}
            </td>
            <td>{by}</td>
            <td>{addresses.join(', ')}</td>
            <td>
              {wordOf('breach.lists', list)}
              <div className="soft">{cycleName(cycle)}</div>
              {areas && <div className="soft">{areas.map(({ kelurahan }) => kelurahan).join(', ')}</div>}
            </td>
            <td className="number">{count(rows)}</td>
          </tr>
        ))}
      </FramedTable>
    </Sight>
  );
}
