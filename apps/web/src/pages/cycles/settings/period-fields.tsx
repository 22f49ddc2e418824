import { useTranslation } from 'react-i18next';
import { useFiles } from '../../../api/files.js';
import { ProblemNotice } from '../../../parts/problem-notice.js';
import { DateField } from '../../../parts/date-field.js';
import { useFormats } from '../../../texts/formats.js';
import { PROGRAMMES } from '../programmes.js';
import { type FieldsProps } from './fields-props.js';

/** Which months and programmes are paid: what files are read by, so that it stays once there are some. */
export function PeriodFields({ cycle, draft, wrong, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const { monthsOf } = useFormats();
  const { data: files, error, refetch } = useFiles(cycle.id);
  const { months, programmes } = draft;
  const [first = '', last = first] = months.split('/');
  if (error && files === undefined) return <ProblemNotice problem={error} again={refetch} />;
  if (files === undefined || files.length > 0)
    return (
      <>
        <dl className="facts">
          <div>
            <dt>{t('cycles.months')}</dt>
            <dd>{monthsOf(cycle.months)}</dd>
          </div>
          <div>
            <dt>{t('cycles.programmes')}</dt>
            <dd>{cycle.programmes.join(', ')}</dd>
          </div>
        </dl>
        <p className="soft">{t('cycleSettings.hasFiles')}</p>
      </>
    );
  return (
    <>
      <fieldset className="stack">
        <legend>{t('cycles.months')}</legend>
        <DateField
          label={t('cycles.firstMonth')}
          type="month"
          value={first}
          wrong={wrong['months']}
          onChange={({ target }) => onChange({ months: `${target.value}/${last}` })}
          required
        />
        <DateField
          label={t('cycles.lastMonth')}
          type="month"
          value={last}
          onChange={({ target }) => onChange({ months: `${first}/${target.value}` })}
          required
        />
      </fieldset>
      <fieldset>
        <legend>{t('cycles.programmes')}</legend>
        {PROGRAMMES.map((programme) => (
          <label key={programme} className="check">
            <input
              type="checkbox"
              checked={programmes.includes(programme)}
              onChange={({ target }) =>
                onChange({
                  programmes: PROGRAMMES.filter((each) =>
                    each === programme ? target.checked : programmes.includes(each),
                  ),
                })
              }
            />
            {programme}
          </label>
        ))}
      </fieldset>
    </>
  );
}
