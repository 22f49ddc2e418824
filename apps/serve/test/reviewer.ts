import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import { type DecisionView } from '../../gateway/src/reviews/decision-views.js';
import { type ReviewView } from '../../gateway/src/reviews/review-views.js';
import { type Served } from './served.js';

/** What a reviewer sends. */
export interface Answer {
  readonly decision: string;
  readonly evidence: string;
  readonly entitlementId?: string;
  readonly reason?: string;
  readonly forAll?: boolean;
}

/** Somebody who answers the questions of a cycle by HTTP. */
export class Reviewer {
  /** The sequences of what was done. */
  readonly done: string[] = [];

  constructor(
    private readonly served: Served,
    private readonly cycle: string,
  ) {}

  /** The questions once the book has all that was done. */
  async reviews(): Promise<readonly ReviewView[]> {
    await this.settle();
    const { items } = await this.served.json<{ items: ReviewView[] }>(
      `/api/v1/cycles/${this.cycle}/reviews?limit=500`,
    );
    return items;
  }

  async decisions(): Promise<readonly DecisionView[]> {
    await this.settle();
    const { items } = await this.served.json<{ items: DecisionView[] }>(
      `/api/v1/cycles/${this.cycle}/decisions?limit=500`,
    );
    return items;
  }

  /** Says whose a payment is. */
  async decide(id: string, answer: Answer): Promise<DecisionView> {
    const made = await this.tell<DecisionView>(`/api/v1/reviews/${id}/decision`, {
      reason: 'dikenal tetangganya',
      ...answer,
    });
    return made;
  }

  async takeBack({ id }: Pick<DecisionView, 'id'>): Promise<DecisionView> {
    return this.tell(`/api/v1/decisions/${id}/withdraw`, {});
  }

  /** A request whose answer is looked at, whatever it is. */
  ask(path: string, body: object, key: string = randomUUID()): Promise<Response> {
    return this.served.ask(path, writing(body, key));
  }

  /** The list of decisions as a file for the command line. */
  async exported(form: 'csv' | 'xlsx' = 'csv'): Promise<string> {
    const answer = await this.served.ask(`/api/v1/cycles/${this.cycle}/decisions.${form}`);
    const path = join(newFolder(), `keputusan.${form}`);
    writeFileSync(path, new Uint8Array(await answer.arrayBuffer()));
    return path;
  }

  /** Waits until the book has all that was done. */
  async settle(): Promise<void> {
    await this.served.document(this.cycle, 'summary', this.done);
  }

  private async tell<Told extends { readonly sequence?: string }>(path: string, body: object): Promise<Told> {
    const told = await this.served.json<Told>(path, writing(body, randomUUID()));
    this.done.push(told.sequence!);
    return told;
  }
}

function writing(body: object, key: string): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(body),
  };
}
