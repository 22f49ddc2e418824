import { useTranslation } from 'react-i18next';
import { type LedgerFilters } from '../../api/ledger.js';

/** What the overview sums up, in its order. */
const PARTS = ['DELIVERED', 'WITHDRAWN', 'NOT_DELIVERED', 'UNKNOWN'] as const;

const STATES = [
  'RECEIVED',
  'CREDITED',
  'PARTLY_WITHDRAWN',
  'NOT_DELIVERED',
  'FAILED',
  'RETURNED',
  'PENDING',
  'AWAITING_REPORT',
  'UNDER_REVIEW',
] as const;

interface StateFieldProps {
  readonly filters: LedgerFilters;
  readonly onFilters: (filters: LedgerFilters) => void;
}

/** What became of the aid: as the overview sums it up, or one state. */
export function StateField({ filters, onFilters }: StateFieldProps) {
  const { t } = useTranslation();
  const { part, state, ...others } = filters;
  const chosen = state === undefined ? (part === undefined ? '' : `part ${part}`) : `state ${state}`;
  return (
    <label className="field wide">
      <span>{t('recipients.state')}</span>
      <select
        value={chosen}
        onChange={({ target }) => {
          const [field = '', word = ''] = target.value.split(' ');
          onFilters(field === '' ? others : { ...others, [field]: word });
        }}
      >
        <option value="">{t('parts.filters.all')}</option>
        <optgroup label={t('recipients.asInOverview')}>
          {PARTS.map((word) => (
            <option key={word} value={`part ${word}`}>
              {t(`recipients.parts.${word}`)}
            </option>
          ))}
        </optgroup>
        <optgroup label={t('recipients.oneState')}>
          {STATES.map((word) => (
            <option key={word} value={`state ${word}`}>
              {t(`words.states.${word}`)}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  );
}
