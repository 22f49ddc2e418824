import {
  type BookInput,
  type ControlTotal,
  type FileIdentity,
  formatDay,
  formatMonths,
  type ReconciliationSettings,
  RosterTable,
  StatementTable,
  Vocabulary,
} from '#domain';
import { type ReportClosedV1, type SettingsChangedV1 } from '#contracts';
import { type BookMessage } from '../src/book/book-inputs.js';
import { putPages } from '../src/intake/put-pages.js';
import { packJson } from '../src/pages/json-page.js';
import { within } from '../src/ports/scoped-segments.js';
import { type Segments } from '../src/ports/segments.js';

const REGION = '18.72';
const SCOPE = { region: REGION, cycle: 't1' };
const envelope = (id: string) => ({ id, ...SCOPE, at: '2026-03-31T00:00:00.000Z' });

type Role = ReportClosedV1['file']['role'];

/** The messages that say a whole input, with its rows as stored pages: files, decisions, settings, day of assessment. */
export async function messagesOf(input: BookInput, segments: Segments): Promise<BookMessage[]> {
  const lists = [
    ...input.rosters.map((file) => ({ ...file, role: 'roster' as const })),
    ...input.amendments.map((file) => ({ ...file, role: 'amendment' as const })),
  ];
  const messages: BookMessage[] = [settingsMessage(input.settings)];
  messages.push({ ...envelope('day'), type: 'day.begun.v1', asOf: formatDay(input.settings.asOf) });
  for (const [at, { role, file, rows, controls }] of lists.entries()) {
    const table = new RosterTable(new Vocabulary());
    for (const row of rows) table.push(0, row);
    messages.push(await closed(segments, `${role}-${at}`, role, file, table, controls));
  }
  for (const [at, { channel, file, rows, controls, statementDate, final }] of input.reports.entries()) {
    const table = new StatementTable(new Vocabulary());
    for (const row of rows) table.push(0, row);
    const role = channel.toLowerCase() as Role;
    const message = await closed(segments, `report-${at}`, role, file, table, controls);
    const date = statementDate === undefined ? {} : { statementDate: formatDay(statementDate) };
    messages.push({ ...message, channel, final, ...date });
  }
  for (const [at, { file, rows, controls }] of input.exclusions.entries())
    messages.push(await closed(segments, `exclusions-${at}`, 'exclusions', file, rows, controls));
  for (const [at, decision] of input.decisions.entries()) {
    const content = await segments.put(packJson([decision]), SCOPE);
    messages.push({ ...envelope(`m-d${at}`), type: 'decision.made.v1', decision: `d-${at}`, content });
  }
  return messages;
}

async function closed(
  segments: Segments,
  id: string,
  role: Role,
  { name, sha256 }: FileIdentity,
  rows: RosterTable | StatementTable | readonly object[],
  controls: readonly ControlTotal[] = [],
): Promise<ReportClosedV1> {
  const chunks = (await putPages(within(segments, SCOPE), 'ROWS', rows)).map(({ hash, rows: count }) => ({
    hash,
    rows: count,
  }));
  const counts = { accepted: rows.length, rejected: 0, amount: 0, entries: rows.length, problems: 0 };
  const file = { id, name, sha256, role };
  return {
    ...envelope(`m-${id}`),
    ...counts,
    type: 'report.closed.v1',
    file,
    final: true,
    chunks,
    rejects: [],
    controls: controls.map((control) => ({ ...control })),
  };
}

function settingsMessage(settings: ReconciliationSettings): SettingsChangedV1 {
  const { cycle, cutoffs, window, tolerance, graceDays, idleDays } = settings;
  return {
    ...envelope('settings'),
    type: 'settings.changed.v1',
    settings: {
      months: formatMonths(cycle),
      programmes: ['BPNT', 'PKH'],
      cutoffs: Object.fromEntries(Object.entries(cutoffs).map(([channel, day]) => [channel, formatDay(day)])),
      ...(window && { window: { first: formatDay(window.first), last: formatDay(window.last) } }),
      tolerance,
      graceDays,
      idleDays,
    },
  };
}
