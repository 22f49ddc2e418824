import { useTranslation } from 'react-i18next';
import { type Discrepancy } from '../../api/discrepancies.js';
import { type Formats, useFormats } from '../../texts/formats.js';
import { useWords } from '../../texts/words-of.js';

type Detail = Discrepancy['detail'];

/** Makes the sentence that says what was compared and what to do next. */
export function useFindingText(): (discrepancy: Discrepancy) => string {
  const { t, i18n } = useTranslation();
  const formats = useFormats();
  const wordOf = useWords();
  return (discrepancy) => {
    const key = `findings.says.${sentenceOf(discrepancy)}`;
    if (!i18n.exists(key)) return '';
    const code = String(discrepancy.detail['reason'] ?? '');
    const texts = {
      ...written(discrepancy, formats),
      failure: wordOf('findings.failures', code),
      step: wordOf('findings.steps', code),
    };
    return t(key as 'findings.says.RETURNED', texts);
  };
}

/** Which of the sentences of its kind fits. */
function sentenceOf({ kind, detail }: Discrepancy): string {
  switch (kind) {
    case 'NOT_DELIVERED':
      return detail['pending'] === '' ? kind : 'NOT_DELIVERED_PENDING';
    case 'DUPLICATE_ENTITLEMENT':
      return detail['by'] === 'KK' ? 'DUPLICATE_ENTITLEMENT_KK' : kind;
    case 'NOT_WITHDRAWN':
    case 'WITHDRAWN_LESS_THAN_CREDITED':
      return Number(detail['daysLeft']) >= 0 ? 'IDLE' : 'IDLE_TOO_LONG';
    case 'NOT_ON_ROSTER':
      return STRANGERS[String(detail['why'])] ?? kind;
    default:
      return kind;
  }
}

const STRANGERS: Readonly<Record<string, string>> = {
  OTHER_PROGRAMME: 'NOT_ON_ROSTER_PROGRAMME',
  OTHER_MONTHS: 'NOT_ON_ROSTER_MONTHS',
  DECIDED: 'NOT_ON_ROSTER_DECIDED',
};

/** What a discrepancy compares, as people write it. */
function written(
  discrepancy: Discrepancy,
  { rupiah, day, count }: Formats,
): Readonly<Record<string, unknown>> {
  const { detail, difference = 0, channel, rosterRefs } = discrepancy;
  const dayOf = (name: string): string => textIn(detail, name, day);
  return {
    ...detail,
    excess: rupiah(difference),
    short: rupiah(-difference),
    channel,
    candidates: rosterRefs.length,
    listedRef: rosterRefs[0],
    cutoff: dayOf('cutoff'),
    creditDay: dayOf('creditDay'),
    days: textIn(detail, 'days', (days) => days.split(';').map(day).join(', ')),
    pending: textIn(detail, 'pending', (channels) => channels.replaceAll(';', ', ')),
    channels: textIn(detail, 'channels', (channels) => channels.replaceAll(';', ', ')),
    numbers: textIn(detail, 'numbers', (numbers) => numbers.split(';').map(shortened).join(', ')),
    idle: rupiah(Number(detail['idle'] ?? 0)),
    amount: rupiah(Number(detail['amount'] ?? 0)),
    total: count(Number(detail['count'] ?? 0)),
    daysOver: -Number(detail['daysLeft'] ?? 0),
  };
}

/** A masked number as lists have it. */
const shortened = (masked: string): string => `…${masked.slice(-4)}`;

/** A text of the detail in another form; empty where there is none. */
function textIn(detail: Detail, name: string, form: (text: string) => string): string {
  const text = String(detail[name] ?? '');
  return text === '' ? '' : form(text);
}
