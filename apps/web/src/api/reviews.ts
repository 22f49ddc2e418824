import { answered, api } from './client.js';
import { type components } from './schema.js';

export type Review = components['schemas']['ReviewView'];
export type Candidate = components['schemas']['CandidateView'];
export type Evidence = components['schemas']['EvidenceView'];
export type Decision = components['schemas']['DecisionView'];
type Answer = components['schemas']['DecisionBody'];

type Order = Readonly<{ 'Idempotency-Key': string }>;

/** The first questions of a cycle, the one that settles most payments first; and how many there are. */
export function askReviews(cycle: string, limit: number, after: string | undefined) {
  const params = { path: { id: cycle }, query: { limit, ...(after === undefined ? {} : { after }) } };
  return answered(api.GET('/api/v1/cycles/{id}/reviews', { params }));
}

/** Says whose a payment is. Throws a Problem: EVIDENCE_CHANGED has the question as it is now. */
export function decide(id: string, body: Answer, header: Order): Promise<Decision> {
  return answered(api.POST('/api/v1/reviews/{id}/decision', { params: { path: { id }, header }, body }));
}

/** Takes a decision back: its question is asked again. */
export function takeBack(id: string, header: Order): Promise<Decision> {
  return answered(
    api.POST('/api/v1/decisions/{id}/withdraw', { params: { path: { id }, header }, body: {} }),
  );
}

export type Awaiting = components['schemas']['AwaitingView'];

/** The decisions of a cycle that wait for a second person. */
export async function askAwaiting(cycle: string): Promise<readonly Awaiting[]> {
  const params = { path: { id: cycle }, query: { limit: 100 } };
  return (await answered(api.GET('/api/v1/cycles/{id}/decisions/awaiting', { params }))).items;
}

/** Confirms what somebody else decided. */
export function confirmDecision(id: string, evidence: string, header: Order): Promise<Decision> {
  return answered(
    api.POST('/api/v1/decisions/{id}/confirm', { params: { path: { id }, header }, body: { evidence } }),
  );
}

/** Rejects what somebody else decided. */
export function rejectDecision(id: string, reason: string, header: Order): Promise<Decision> {
  return answered(
    api.POST('/api/v1/decisions/{id}/reject', { params: { path: { id }, header }, body: { reason } }),
  );
}
