import { type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { answered, api } from '../../api/client.js';
import { CYCLE } from '../../api/cycles.js';
import { useOrderKey } from '../../api/order-key.js';
import { Problem } from '../../api/problem.js';
import { type components } from '../../api/schema.js';
import { ActionButton } from '../../parts/action-button.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { DateField } from '../../parts/date-field.js';
import { textsOf } from '../../parts/texts-of.js';
import { usePageAddress } from '../../shell/page-link.js';
import { PROGRAMMES } from './programmes.js';
import { RegionField, regionIn } from './region-field.js';

type NewCycle = components['schemas']['NewCycleBody'];

/** Channels of which reports can be read. */
const CHANNELS = ['BRI', 'POS'] as const;

/** Beginning a cycle. */
export function NewCyclePage() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  const addressOf = usePageAddress();
  const orderKey = useOrderKey();
  const beginning = useMutation({
    mutationFn: (body: NewCycle) =>
      answered(api.POST('/api/v1/cycles', { body, params: { header: orderKey(body) } })),
    async onSuccess({ id }) {
      await client.invalidateQueries({ queryKey: ['cycles'] });
      await navigate(addressOf('files', { [CYCLE]: id }));
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    beginning.mutate(cycleIn(event.currentTarget));
  };
  const fields = beginning.error instanceof Problem ? beginning.error.fields : {};
  return (
    <div className="panel entry">
      <h1>{t('pages.newCycle')}</h1>
      <p>{t('cycles.intro')}</p>
      <form className="stack" onSubmit={submit}>
        <RegionField wrong={fields['region']} />
        <fieldset className="stack">
          <legend>{t('cycles.months')}</legend>
          <DateField
            label={t('cycles.firstMonth')}
            name="first"
            type="month"
            wrong={fields['months']}
            required
          />
          <DateField label={t('cycles.lastMonth')} name="last" type="month" required />
        </fieldset>
        <Programmes />
        <fieldset className="stack">
          <legend>{t('cycles.cutoffs')}</legend>
          <p className="soft">{t('cycles.cutoffsHint')}</p>
          {CHANNELS.map((channel) => (
            <DateField
              key={channel}
              label={channel}
              name={channel}
              type="date"
              wrong={fields[`cutoffs.${channel}`]}
            />
          ))}
        </fieldset>
        {beginning.error && <ProblemNotice problem={beginning.error} />}
        <p>
          <ActionButton kind="main" isBusy={beginning.isPending}>
            {t('cycles.begin')}
          </ActionButton>
        </p>
      </form>
    </div>
  );
}

function Programmes() {
  const { t } = useTranslation();
  return (
    <fieldset>
      <legend>{t('cycles.programmes')}</legend>
      {PROGRAMMES.map((programme) => (
        <label key={programme} className="check">
          <input type="checkbox" name={`programme-${programme}`} defaultChecked />
          {programme}
        </label>
      ))}
    </fieldset>
  );
}

/** The cycle as the form asks for it; what was left empty is left out. */
function cycleIn(form: HTMLFormElement): NewCycle {
  const texts = textsOf(form);
  const cutoffs = CHANNELS.flatMap((channel) => (texts[channel] ? [[channel, texts[channel]]] : []));
  return {
    region: regionIn(texts['region'] ?? ''),
    months: `${texts['first']}/${texts['last']}`,
    programmes: PROGRAMMES.filter((programme) => texts[`programme-${programme}`] !== undefined),
    cutoffs: Object.fromEntries(cutoffs) as Record<string, string>,
  };
}
