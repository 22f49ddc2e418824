import { type Decision } from '#domain';
import { type DecisionRecord } from './decision-record.js';

/** What is left of a decision whose cycle was purged: that somebody decided, and when. The id stands where payment and evidence were named. */
export function forgotten(id: string, record: DecisionRecord): DecisionRecord {
  if (record.paymentKey === id) return record;
  const { withdrawal } = record;
  return {
    ...record,
    paymentKey: id,
    decision: ofNothing(id, record.decision),
    ...(withdrawal === undefined ? {} : { withdrawal: { ...withdrawal, reason: '' } }),
  };
}

function ofNothing(id: string, { about, decision, by, at }: Decision): Decision {
  const word = { decision, by, at, reason: '' };
  return about === 'PAYMENT'
    ? { about, paymentKey: id, rosterRef: '', ...word }
    : { about, evidence: id, choice: 0, ...word };
}
