import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChosenCycle } from '../../api/cycles.js';
import { useDiscrepancyCounts } from '../../api/discrepancies.js';
import { isProblem } from '../../api/problem.js';
import { useMayDo } from '../../api/session.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { SelectField } from '../../parts/select-field.js';
import { NothingYet } from '../overview/nothing-yet.js';
import { ListPanel } from './list-panel.js';
import { VisitsMade } from './visit-progress.js';
import { type Place, PlaceFields } from './place-fields.js';

const CHANNELS = ['BRI', 'POS'] as const;

/** The lists for people who walk and phone. */
export function ListsPage() {
  const { t } = useTranslation();
  const cycle = useChosenCycle()!;
  const mayExport = useMayDo()('BOOKS_EXPORT');
  const { error, refetch } = useDiscrepancyCounts(cycle.id, {});
  if (isProblem(error, 'BOOK_NOT_COMPUTED')) return <NothingYet />;
  return (
    <div className="stack" key={cycle.id}>
      <div>
        <h1>{t('pages.lists')}</h1>
        <p className="soft">{t('lists.intro')}</p>
      </div>
      {error && <ProblemNotice problem={error} again={refetch} />}
      <Visits cycle={cycle.id} />
      <VisitsMade cycle={cycle.id} />
      {mayExport && <ByChannel cycle={cycle.id} list="follow-ups" />}
      {mayExport && <ByChannel cycle={cycle.id} list="pay-again" />}
    </div>
  );
}

function Visits({ cycle }: { readonly cycle: string }) {
  const { t } = useTranslation();
  const [place, setPlace] = useState<Place>({ kecamatan: '', kelurahan: '' });
  return (
    <ListPanel
      cycle={cycle}
      list="visits"
      title={t('lists.visits.title')}
      text={t('lists.visits.text')}
      query={filled(place)}
    >
      <PlaceFields cycle={cycle} place={place} onPlace={setPlace} />
    </ListPanel>
  );
}

function ByChannel({ cycle, list }: { readonly cycle: string; readonly list: 'follow-ups' | 'pay-again' }) {
  const { t } = useTranslation();
  const [place, setPlace] = useState<Place>({ kecamatan: '', kelurahan: '' });
  const [channel, setChannel] = useState('');
  const texts = list === 'follow-ups' ? 'followUps' : 'payAgain';
  return (
    <ListPanel
      cycle={cycle}
      list={list}
      title={t(`lists.${texts}.title`)}
      text={t(`lists.${texts}.text`)}
      query={filled({ ...place, channel })}
    >
      <SelectField
        label={t('lists.channel')}
        value={channel}
        onChange={({ target }) => setChannel(target.value)}
      >
        <option value="">{t('lists.all')}</option>
        {CHANNELS.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </SelectField>
      <PlaceFields cycle={cycle} place={place} onPlace={setPlace} />
    </ListPanel>
  );
}

/** Without what was left open. */
function filled(words: Readonly<Record<string, string>> | Place): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(words as Record<string, string>).filter(([, word]) => word !== ''),
  );
}
