import { useTranslation } from 'react-i18next';
import { EVERY_REGION, type Grant } from '../../api/accounts.js';
import { ActionButton } from '../../parts/action-button.js';
import { GrantRow } from './grant-row.js';

interface GrantsFieldProps {
  readonly grants: readonly Grant[];
  /** What is wrong with single fields, by their path. */
  readonly wrong: Readonly<Record<string, string>>;
  onChange(grants: readonly Grant[]): void;
}

/** A region that is yet to be named. */
const UNNAMED: Grant = { region: '' };

/** Where a role holds: everywhere, or in regions and parts of them. */
export function GrantsField({ grants, wrong, onChange }: GrantsFieldProps) {
  const { t } = useTranslation();
  const isEverywhere = grants.some(({ region, ...area }) => region === EVERY_REGION && isEmpty(area));
  const change = (at: number, grant: Grant | undefined): void =>
    onChange(grants.flatMap((each, place) => (place === at ? (grant ?? []) : each)));
  return (
    <fieldset className="stack">
      <legend>{t('accounts.areas')}</legend>
      <label className="check">
        <input
          type="radio"
          name="where"
          checked={isEverywhere}
          onChange={() => onChange([{ region: EVERY_REGION }])}
        />
        {t('accounts.everywhere')}
      </label>
      <label className="check">
        <input type="radio" name="where" checked={!isEverywhere} onChange={() => onChange([UNNAMED])} />
        {t('accounts.someAreas')}
      </label>
      {!isEverywhere && (
        <>
          <ul className="plain-list stack">
            {grants.map((grant, at) => (
              <li key={at}>
                <GrantRow
                  grant={grant}
                  number={at + 1}
                  wrong={['region', 'kecamatan', 'kelurahan']
                    .map((part) => wrong[`grants.${at}.${part}`])
                    .find(Boolean)}
                  onChange={(changed) => change(at, changed)}
                  onRemove={grants.length > 1 ? () => change(at, undefined) : undefined}
                />
              </li>
            ))}
          </ul>
          <p>
            <ActionButton onPress={() => onChange([...grants, { region: grants.at(-1)?.region ?? '' }])}>
              {t('accounts.addArea')}
            </ActionButton>
          </p>
        </>
      )}
    </fieldset>
  );
}

function isEmpty({ kecamatan, kelurahan }: Omit<Grant, 'region'>): boolean {
  return kecamatan === undefined && kelurahan === undefined;
}
