import { Inject, Injectable } from '@nestjs/common';
import { type Request } from 'express';
import { Cycles, Decisions, Files, Refused, type RefusedCode } from '#application';
import { SAMPLE_REGIONS } from '#security';
import { parsePaymentId } from '../reviews/payment-id.js';
import { type RouteOf } from './allow.js';

/** Finds the region that a request is about. */
@Injectable()
export class Places {
  constructor(
    @Inject(Cycles) private readonly cycles: Cycles,
    @Inject(Files) private readonly files: Files,
    @Inject(Decisions) private readonly decisions: Decisions,
  ) {}

  /** Undefined where the request names none. Faults: those of a cycle, file, payment or decision that is not there. */
  async regionOf(of: RouteOf, { params, query }: Request): Promise<string | undefined> {
    const id = String(params.id);
    switch (of) {
      case 'CYCLE':
        return this.ofCycle(id);
      case 'CYCLE_IN_QUERY':
        return typeof query.cycle === 'string' ? this.ofCycle(query.cycle) : undefined;
      case 'FILE':
        return (await this.files.get(id)).item.region;
      case 'PAYMENT':
        return this.ofCycle(parsePaymentId(id).cycle);
      case 'DECISION':
        return this.ofCycle((await this.decisions.get(id)).item.cycle);
      case 'SAMPLE':
        return SAMPLE_REGIONS[0];
    }
  }

  private async ofCycle(cycle: string): Promise<string> {
    return (await this.cycles.get(cycle)).item.region;
  }
}

/** What nobody learns of who may not. */
type Secret = Exclude<RouteOf, 'SAMPLE'>;

const MISSING: Readonly<Record<Secret, RefusedCode>> = {
  CYCLE: 'CYCLE_MISSING',
  CYCLE_IN_QUERY: 'CYCLE_MISSING',
  FILE: 'FILE_MISSING',
  PAYMENT: 'CYCLE_MISSING',
  DECISION: 'DECISION_MISSING',
};

/** What is told of something in a region that is not open: the same as of something that is not there. */
export function missing(of: Secret): Refused {
  return new Refused(MISSING[of]);
}
