import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CYCLES, isFault, Refused } from '#application';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { type PaymentId, parsePaymentId } from '../reviews/payment-id.js';

const CONTEXT = Buffer.from('payment of the audit trail');

/** Hex digits that tell payments of a cycle apart. */
const DIGITS = 16;

/**
 * Names payments in the trail, which outlasts their data and lies unsealed. Their keys are hashes of numbers of which there are few enough to try them all; the
 * names are made with the key of the cycle, and nobody can make them any more once that was destroyed.
 */
@Injectable()
export class PaymentNames {
  private readonly keys;
  private readonly cycles;

  constructor(@Inject(PARTS) { keys, collections }: GatewayParts) {
    this.keys = keys;
    this.cycles = collections.reading(CYCLES);
  }

  /** The name of the payment of an id; the cycle’s id where its data were destroyed. What is the id of something else stays as it is. Faults: those of the collections. */
  async nameOf(id: string): Promise<string> {
    const payment = paymentOf(id);
    if (payment === undefined) return id;
    const { cycle, paymentKey } = payment;
    const stored = await this.cycles.get(cycle);
    if (stored === undefined) return id;
    try {
      const { key } = await this.keys.of({ region: stored.item.region, cycle });
      const sealed = key.seal(Buffer.from(paymentKey), CONTEXT);
      return `${cycle}.p${createHash('sha256').update(sealed).digest('hex').slice(0, DIGITS)}`;
    } catch (fault) {
      if (isFault(fault, 'KEY_DESTROYED')) return cycle;
      throw fault;
    }
  }
}

function paymentOf(id: string): PaymentId | undefined {
  try {
    return parsePaymentId(id);
  } catch (thrown) {
    if (thrown instanceof Refused) return undefined;
    throw thrown;
  }
}
