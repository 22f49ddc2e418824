import { useTranslation } from 'react-i18next';
import { type BreachReport } from '../../api/breach.js';
import { FramedTable } from '../../parts/framed-table.js';
import { useFormats } from '../../texts/formats.js';
import { Sight } from './sight.js';

interface DeedsProps {
  readonly title: string;
  /** What is said where there are none. */
  readonly none: string;
  readonly deeds: BreachReport['signIns'];
}

/** Things that somebody did, with when and from where. */
export function Deeds({ title, none, deeds }: DeedsProps) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  return (
    <Sight title={title} none={none} count={deeds.length}>
      <FramedTable label={title} columns={[t('audit.at'), t('audit.by'), t('breach.address')]}>
        {deeds.map(({ at, by, address }, place) => (
          <tr key={place}>
            <td>{moment(at)}</td>
            <td>{by === '' ? t('audit.nobody') : by}</td>
            <td>{address}</td>
          </tr>
        ))}
      </FramedTable>
    </Sight>
  );
}
