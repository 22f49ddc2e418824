import { type CycleSettings } from '#application';
import { formatDay, lastDay, type Months, parseIsoDay, parseIsoMonths } from '#domain';
import { CHANNEL_PROFILES, programmeCode } from '#intake';
import { type FieldFault, fieldFault } from '../problems/request-fault.js';
import { type CycleChangeBody } from './cycle-bodies.js';

/** Programmes, tolerance and days that count where nothing is said. */
const USUAL = { programmes: ['BPNT', 'PKH'], tolerance: 0, graceDays: 30, idleDays: 105 } as const;

const MOST_MONTHS = 12;

const CHANNELS = CHANNEL_PROFILES.map(({ channel }) => channel);

/**
 * The settings that a body asks for, on top of those that are there. Faults: FIELDS_INVALID, with each value that cannot be taken.
 */
export function readSettings(body: Omit<CycleChangeBody, 'version'>, there?: CycleSettings): CycleSettings {
  const faults: FieldFault[] = [];
  const months = readMonths(body.months ?? there?.months ?? '', faults);
  const cutoffs = months && readCutoffs(body.cutoffs ?? {}, there, months, faults);
  const programmes = body.programmes
    ? readProgrammes(body.programmes, faults)
    : (there?.programmes ?? USUAL.programmes);
  const window = body.window === undefined ? there?.window : (body.window ?? undefined);
  if (window && window.last < window.first) faults.push({ field: 'window.last', code: 'WINDOW_REVERSED' });
  if (months === undefined || cutoffs === undefined || faults.length > 0) throw fieldFault(...faults);
  return {
    months: monthsText(months),
    programmes: [...programmes],
    cutoffs,
    ...(window ? { window: { first: window.first, last: window.last } } : {}),
    tolerance: body.tolerance ?? there?.tolerance ?? USUAL.tolerance,
    graceDays: body.graceDays ?? there?.graceDays ?? USUAL.graceDays,
    idleDays: body.idleDays ?? there?.idleDays ?? USUAL.idleDays,
    ...secondPerson(body.secondPersonAbove ?? there?.secondPersonAbove),
  };
}

/** 0 is for nobody. */
function secondPerson(secondPersonAbove = 0): Pick<CycleSettings, 'secondPersonAbove'> {
  return secondPersonAbove === 0 ? {} : { secondPersonAbove };
}

function readMonths(text: string, faults: FieldFault[]): Months | undefined {
  const months = parseIsoMonths(text);
  if (months === undefined) faults.push({ field: 'months', code: 'MONTHS_INVALID' });
  else if (months.last - months.first >= MOST_MONTHS)
    faults.push({ field: 'months', code: 'MONTHS_TOO_MANY' });
  else return months;
  return undefined;
}

/** `2026-01/2026-03`, also for a single month. */
function monthsText({ first, last }: Months): string {
  return [first, last]
    .map((month) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`)
    .join('/');
}

/** The cut-off of every channel: as given, as it was, or the last day of the cycle (which a cut-off that was it follows). */
function readCutoffs(
  given: Readonly<Record<string, unknown>>,
  there: CycleSettings | undefined,
  months: Months,
  faults: FieldFault[],
): Record<string, string> {
  const end = formatDay(lastDay(months));
  const start = `${monthsText(months).slice(0, 7)}-01`;
  const before = there && formatDay(lastDay(parseIsoMonths(there.months)!));
  for (const name of Object.keys(given).filter((name) => !CHANNELS.includes(name)))
    faults.push({
      field: /^[A-Z]\w{0,30}$/.test(name) ? `cutoffs.${name}` : 'cutoffs',
      code: 'CHANNEL_UNKNOWN',
      details: { known: CHANNELS.join(', ') },
    });
  const cutoffs = CHANNELS.map((channel) => {
    const kept = there?.cutoffs[channel];
    const day = given[channel] ?? (kept === undefined || kept === before ? end : kept);
    const field = `cutoffs.${channel}`;
    if (typeof day !== 'string' || parseIsoDay(day) === undefined) faults.push({ field, code: 'NO_DAY' });
    else if (day < start) faults.push({ field, code: 'CUTOFF_TOO_EARLY', details: { first: start } });
    return [channel, day];
  });
  return Object.fromEntries(cutoffs) as Record<string, string>;
}

function readProgrammes(given: readonly unknown[], faults: FieldFault[]): string[] {
  const codes = given.map((word, at) => {
    const code = typeof word === 'string' && word.length <= 64 ? programmeCode(word) : undefined;
    if (code === undefined)
      faults.push({ field: `programmes.${at}`, code: 'PROGRAMME_UNKNOWN', details: { known: 'BPNT, PKH' } });
    return code ?? '';
  });
  codes.forEach((code, at) => {
    if (code !== '' && codes.indexOf(code) < at)
      faults.push({ field: `programmes.${at}`, code: 'PROGRAMME_TWICE' });
  });
  return codes.sort();
}
