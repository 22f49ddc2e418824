import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { EVERY_REGION } from '../../api/accounts.js';
import { useCycles } from '../../api/cycles.js';
import { useRegionName, useRegions } from '../../api/regions.js';
import { useSession } from '../../api/session.js';
import { type WebhookFilter } from '../../api/webhooks.js';
import { Checks } from '../../parts/checks.js';
import { TextField } from '../../parts/text-field.js';
import { textsOf } from '../../parts/texts-of.js';
import { WORDS } from '../../texts/indonesian/words.js';
import { useWords } from '../../texts/words-of.js';
import { regionIn } from '../cycles/region-field.js';

const KINDS = Object.keys(WORDS.kinds) as NonNullable<WebhookFilter['kinds']>;

const SEVERITIES = ['high', 'medium', 'low'] as const;

interface FilterProps {
  /** Of what is told until now; absent for a new webhook. */
  readonly filter: WebhookFilter | undefined;
}

/** Of which regions is told: those of the person, those that have cycles, and any other by its name. */
export function RegionFields({ filter, wrong }: FilterProps & { readonly wrong: string | undefined }) {
  const { t } = useTranslation();
  const id = useId();
  const regionName = useRegionName();
  const { data: all = [] } = useRegions();
  const { data: cycles = [] } = useCycles();
  const { data: session } = useSession();
  const granted = session?.user.grants.map(({ region }) => region) ?? [];
  const chosen = filter?.regions ?? [granted.includes(EVERY_REGION) ? EVERY_REGION : granted[0]];
  const regions = [
    ...new Set([...granted, ...(filter?.regions ?? []), ...cycles.map(({ region }) => region)]),
  ];
  return (
    <fieldset className="stack">
      <legend>{t('webhooks.regions')}</legend>
      <div>
        <Checks
          name="region"
          values={regions}
          chosen={chosen}
          labelOf={(region) => (region === EVERY_REGION ? t('webhooks.everyRegion') : regionName(region))}
        />
      </div>
      <TextField
        label={t('webhooks.otherRegion')}
        hint={t('webhooks.otherRegionHint')}
        name="otherRegion"
        list={id}
        autoComplete="off"
        wrong={wrong}
      />
      <datalist id={id}>
        {all.map(({ code, name }) => (
          <option key={code} value={`${name} (${code})`} />
        ))}
      </datalist>
    </fieldset>
  );
}

/** Of which discrepancies is told: of all, unless some are chosen. */
export function KindFields({ filter }: FilterProps) {
  const { t } = useTranslation();
  const wordOf = useWords();
  return (
    <details open={filter?.kinds !== undefined || filter?.severities !== undefined}>
      <summary>{t('webhooks.onlySome')}</summary>
      <div className="stack">
        <p className="soft">{t('webhooks.onlySomeHint')}</p>
        <fieldset>
          <legend>{t('webhooks.severities')}</legend>
          <Checks
            name="severity"
            values={SEVERITIES}
            chosen={filter?.severities}
            labelOf={(severity) => wordOf('words.severities', severity)}
          />
        </fieldset>
        <fieldset>
          <legend>{t('webhooks.kinds')}</legend>
          <Checks
            name="kind"
            values={KINDS}
            chosen={filter?.kinds}
            labelOf={(kind) => wordOf('words.kinds', kind)}
          />
        </fieldset>
      </div>
    </details>
  );
}

/** What was chosen; all kinds where none was. */
export function filterIn(form: HTMLFormElement): WebhookFilter {
  const given = new FormData(form);
  const chosen = (name: string): string[] => given.getAll(name).map(String);
  const other = regionIn((textsOf(form)['otherRegion'] ?? '').trim());
  const kinds = KINDS.filter((kind) => chosen('kind').includes(kind));
  const severities = SEVERITIES.filter((severity) => chosen('severity').includes(severity));
  return {
    regions: [...chosen('region'), ...(other === '' ? [] : [other])],
    ...(kinds.length === 0 ? {} : { kinds }),
    ...(severities.length === 0 ? {} : { severities }),
  };
}
