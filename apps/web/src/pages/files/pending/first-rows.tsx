import { useTranslation } from 'react-i18next';
import { type Preview } from './uploads.js';
import { TableFrame } from '../../../parts/table-frame.js';

/** The first rows of each sheet, masked. */
export function FirstRows({ sheets }: { readonly sheets: Preview['sheets'] }) {
  const { t } = useTranslation();
  return sheets.map(({ name, headerRow, headers, firstRows }) => (
    <details key={name}>
      <summary>{name === '' ? t('files.firstRows') : t('files.firstRowsOf', { name })}</summary>
      <TableFrame label={t('files.firstRows')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{headerRow}</th>
              {headers.map((header, at) => (
                <th key={at} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {firstRows.map(({ row, cells }) => (
              <tr key={row}>
                <th scope="row">{row}</th>
                {cells.map((cell, at) => (
                  <td key={at}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </details>
  ));
}
