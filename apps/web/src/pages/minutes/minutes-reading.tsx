import { useTranslation } from 'react-i18next';
import { type Minutes } from '../../api/minutes.js';
import { FramedTable } from '../../parts/framed-table.js';
import { useFormats } from '../../texts/formats.js';

/** What people wrote into the minutes, for those who only read them. */
export function MinutesReading({ minutes }: { readonly minutes: Minutes }) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const open = t('minutes.open');
  const dayOf = (iso: string): string => (iso === '' ? open : day(iso));
  return (
    <section className="panel" aria-labelledby="minutes-texts">
      <h2 id="minutes-texts">{t('minutes.written')}</h2>
      <dl className="tiles">
        <Fact name={t('minutes.texts.number')} text={minutes.number || open} />
        <Fact name={t('minutes.texts.place')} text={minutes.place || open} />
        <Fact name={t('minutes.texts.day')} text={dayOf(minutes.day)} />
      </dl>
      <h3>{t('minutes.texts.parties')}</h3>
      <FramedTable
        label={t('minutes.texts.parties')}
        columns={[t('minutes.institution'), t('minutes.position'), t('minutes.name')]}
      >
        {minutes.parties.map(({ institution, position, name }, at) => (
          <tr key={at}>
            <th scope="row">{institution}</th>
            <td>{position || open}</td>
            <td>{name || open}</td>
          </tr>
        ))}
      </FramedTable>
      <h3>{t('minutes.texts.legalBasis')}</h3>
      <ol>
        {minutes.legalBasis.map((rule, at) => (
          <li key={at}>{rule}</li>
        ))}
      </ol>
      <h3>{t('minutes.texts.followUps')}</h3>
      <FramedTable
        label={t('minutes.texts.followUps')}
        columns={[t('minutes.matter'), t('minutes.owner'), t('minutes.deadline')]}
      >
        {minutes.followUps.map(({ matter, owner, deadline }, at) => (
          <tr key={at}>
            <th scope="row">{matter}</th>
            <td>{owner || open}</td>
            <td>{dayOf(deadline)}</td>
          </tr>
        ))}
      </FramedTable>
    </section>
  );
}

function Fact({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <div className="tile">
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  );
}
