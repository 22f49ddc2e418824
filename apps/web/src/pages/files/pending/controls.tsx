import { useTranslation } from 'react-i18next';
import { type Preview } from './uploads.js';
import { TableFrame } from '../../../parts/table-frame.js';
import { useFormats } from '../../../texts/formats.js';

/** What the file itself says that its rows come to, against what they come to. */
export function Controls({ controls }: { readonly controls: NonNullable<Preview['controls']> }) {
  const { t } = useTranslation();
  const { count } = useFormats();
  if (controls.length === 0) return <p className="soft">{t('files.controls.none')}</p>;
  return (
    <TableFrame label={t('files.controls.title')}>
      <table>
        <caption>{t('files.controls.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('files.controls.measure')}</th>
            <th scope="col" className="number">
              {t('files.controls.stated')}
            </th>
            <th scope="col" className="number">
              {t('files.controls.counted')}
            </th>
            <th scope="col">{t('files.controls.result')}</th>
          </tr>
        </thead>
        <tbody>
          {controls.map(({ measure, stated, counted }) => (
            <tr key={measure}>
              <th scope="row">{measure === 'COUNT' ? t('files.controls.rows') : measure}</th>
              <td className="number">{count(stated)}</td>
              <td className="number">{count(counted)}</td>
              <td>
                {stated === counted ? (
                  <span className="tag tag-good">{t('files.controls.fits')}</span>
                ) : (
                  <span className="tag tag-bad">{t('files.controls.differs')}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
