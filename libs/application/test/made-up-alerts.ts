import { createHash } from 'node:crypto';
import { type AlertEvent, checkAlert, schemaAddress } from '#contracts';

type Step = 'opened' | 'changed' | 'cleared';

/** What a made-up alert says; the rest is always the same. */
export interface MadeUpAlert {
  readonly subject: string;
  readonly ordinal: number;
  readonly step: Step;
  readonly region?: string;
  readonly cycle?: string;
  readonly data?: Partial<AlertEvent['data']>;
}

/** An alert as it stands on the topic. */
export function madeUpAlert({
  subject,
  ordinal,
  step,
  region = '18.72',
  cycle = 't1',
  data,
}: MadeUpAlert): AlertEvent {
  const type = `id.tersalur.discrepancy.${step}.v1`;
  return checkAlert({
    specversion: '1.0',
    id: digitsOf(`${subject} ${ordinal}`),
    source: `/regions/${region}/cycles/${cycle}`,
    type,
    subject: digitsOf(subject),
    time: '2026-03-31T00:00:00.000Z',
    datacontenttype: 'application/json',
    dataschema: schemaAddress(type),
    data: { ordinal, kind: 'UNDERPAID', severity: 'medium', ...data },
  });
}

function digitsOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
