import { Inject, Injectable } from '@nestjs/common';
import { type Request, type Response } from 'express';
import { type Claim, type GivenAnswer, REPEATS, Repeats } from '#application';
import { accessOf } from '../access/access.js';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { RequestFault } from '../problems/request-fault.js';

const KEY = /^[\w.:~-]{1,128}$/;

/** Answers writes: one that repeats another by its `Idempotency-Key` gets the answer of the first and does nothing. */
@Injectable()
export class Writes {
  private readonly repeats: Repeats;

  constructor(@Inject(PARTS) { collections, clock }: GatewayParts) {
    this.repeats = new Repeats(collections.writing(REPEATS, 'gateway'), clock);
  }

  /**
   * Does a write for whoever sent it (`by`: the user name, which stays and which people know), sets status and headers, and returns the body. `content` is what was sent, as far as it makes the request another one.
   * Faults: IDEMPOTENCY_KEY_INVALID, IDEMPOTENCY_KEY_REUSED; those of the work.
   */
  async answer(
    request: Request,
    response: Response,
    content: unknown,
    work: (claim: Claim, by: string) => Promise<GivenAnswer>,
  ): Promise<unknown> {
    const { account, username } = accessOf(request);
    const key = keyOf(request);
    const asked = canonical([request.method, request.path, request.header('if-match') ?? '', content]);
    const given = await this.repeats.once({ caller: account, key, request: asked }, (claim) =>
      work(claim, username),
    );
    for (const [name, value] of Object.entries(given.headers)) response.setHeader(name, value);
    if (given.isRepeat) response.setHeader('Idempotency-Replayed', 'true');
    response.status(given.status);
    return given.body;
  }
}

/** The key that a request names. Faults: IDEMPOTENCY_KEY_INVALID. */
export function keyOf(request: Request): string | undefined {
  const key = request.header('idempotency-key');
  if (key === undefined || KEY.test(key)) return key;
  throw new RequestFault('IDEMPOTENCY_KEY_INVALID');
}

/** JSON in which equal values are equal texts, whatever the order of their fields. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  );
}
