import { createHmac, type KeyObject } from 'node:crypto';
import { type AlertInput } from '#contracts';
import { type Finding, formatMonths, maskNumber } from '#domain';
import { type NamedFinding } from './finding-subject.js';

export type Transition = 'OPENED' | 'CHANGED' | 'CLEARED';

/** What was last announced of a finding. It stays after it was cleared: the next alert of it has the next number. */
export interface Announced {
  readonly kind: Finding['kind'];
  readonly subject: string;
  /** How many alerts of it there were. */
  readonly ordinal: number;
  readonly isOpen: boolean;
  readonly content: AlertContent;
}

/** What receivers get to know: numbers that identify somebody are masked, and nobody is named. */
interface AlertContent {
  readonly severity: Finding['severity'];
  readonly programme?: string;
  readonly months?: string;
  readonly nik?: string;
  readonly kelurahan?: string;
  readonly kecamatan?: string;
  readonly channel?: string;
  readonly entitled?: number;
  readonly delivered?: number;
  readonly withdrawn?: number;
  readonly difference?: number;
}

export interface Alert extends AlertContent {
  /** Equal for the same alert, however often it is computed or sent. */
  readonly id: string;
  readonly transition: Transition;
  readonly kind: Finding['kind'];
  /** Stands for what it is about, without telling it. */
  readonly subject: string;
  /** How many alerts there were of the finding, with this one. */
  readonly ordinal: number;
  /** When the input came that made the difference: ISO 8601, UTC. */
  readonly at: string;
  /** Of what is cleared: the inputs that made the difference, and how many more there were. */
  readonly clearedBy?: readonly AlertInput[];
  readonly clearedByFurther?: number;
}

/** What brought about a revision. */
export interface Occasion {
  readonly at: string;
  readonly inputs: readonly AlertInput[];
}

/** An alert names so many inputs at most. */
const NAMED_INPUTS = 20;

/** For whom the alerts are, and the secret that their ids are made with: a NIK must not be found by trying all. */
export interface AlertScope {
  readonly region: string;
  readonly cycle: string;
  readonly key: KeyObject;
}

/** Compares findings with what was announced before: the alerts that say the difference and what made it, and what is announced with them. Both in a fixed order. */
export function announce(
  before: readonly Announced[],
  findings: readonly NamedFinding[],
  scope: AlertScope,
  occasion: Occasion,
): { readonly announced: readonly Announced[]; readonly alerts: readonly Alert[] } {
  const known = new Map(before.map((one) => [keyOf(one.kind, one.subject), one]));
  const alerts: Alert[] = [];
  const say = (transition: Transition, next: Announced): void => {
    known.set(keyOf(next.kind, next.subject), next);
    alerts.push({
      ...alertOf(transition, next, scope, occasion.at),
      ...(transition === 'CLEARED' ? clearedBy(occasion) : {}),
    });
  };
  const current = new Set<string>();
  for (const { finding, subject } of findings) {
    const { kind } = finding;
    const content = contentOf(finding);
    current.add(keyOf(kind, subject));
    const last = known.get(keyOf(kind, subject));
    const next = { kind, subject, ordinal: (last?.ordinal ?? 0) + 1, isOpen: true, content };
    if (!last?.isOpen) say('OPENED', next);
    else if (JSON.stringify(last.content) !== JSON.stringify(content)) say('CHANGED', next);
  }
  for (const last of [...known.values()])
    if (last.isOpen && !current.has(keyOf(last.kind, last.subject)))
      say('CLEARED', { ...last, ordinal: last.ordinal + 1, isOpen: false });
  return { announced: [...known.values()], alerts };
}

function alertOf(
  transition: Transition,
  { kind, subject, ordinal, content }: Announced,
  scope: AlertScope,
  at: string,
): Alert {
  return {
    id: keyed(scope, kind, subject, transition, ordinal),
    ...{ transition, kind, subject: shownSubject(scope, kind, subject), ordinal, at },
    ...content,
  };
}

/** Stands for what a finding is about, without telling it. */
export function shownSubject(scope: AlertScope, kind: Finding['kind'], subject: string): string {
  return keyed(scope, kind, subject);
}

/** Stands for a household in what leaves and comes back, without telling its NIK. */
export function householdName(scope: AlertScope, nik: string): string {
  return keyed(scope, 'HOUSEHOLD', nik);
}

function keyed({ region, cycle, key }: AlertScope, ...parts: readonly (string | number)[]): string {
  return createHmac('sha256', key)
    .update(JSON.stringify([region, cycle, ...parts]))
    .digest('hex')
    .slice(0, 32);
}

function clearedBy({ inputs }: Occasion): Pick<Alert, 'clearedBy' | 'clearedByFurther'> {
  const further = inputs.length - NAMED_INPUTS;
  return {
    clearedBy: inputs.slice(0, NAMED_INPUTS),
    ...(further > 0 ? { clearedByFurther: further } : {}),
  };
}

/** Refs and details are left out: a weekly report that restates a payment says nothing new. */
function contentOf(finding: Finding): AlertContent {
  const { severity, programme, months, nik, kelurahan, kecamatan, channel } = finding;
  const { entitled, delivered, withdrawn, difference } = finding;
  return JSON.parse(
    JSON.stringify({
      severity,
      programme,
      months: months && formatMonths(months),
      nik: nik === undefined ? undefined : maskNumber(nik),
      kelurahan,
      kecamatan,
      channel,
      entitled,
      delivered,
      withdrawn,
      difference,
    }),
  ) as AlertContent;
}

function keyOf(kind: string, subject: string): string {
  return `${kind} ${subject}`;
}
