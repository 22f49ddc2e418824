import { Inject, Injectable } from '@nestjs/common';
import { failureReason } from '#application';
import { TOPICS } from '#contracts';
import { type GatewayParts, PARTS } from '../gateway-parts.js';

/** Something that does not answer, and why. */
export interface MissingPart {
  readonly part: string;
  readonly code: string;
}

/** Asks every part whether it answers. */
@Injectable()
export class Readiness {
  constructor(@Inject(PARTS) private readonly parts: GatewayParts) {}

  /** The parts that do not answer; none when the gateway is ready. */
  async missing(): Promise<readonly MissingPart[]> {
    const { log, segments } = this.parts;
    const asked = await Promise.all([
      ...Object.values(TOPICS).map((topic) => ask(`topic ${topic}`, () => log.lag('gateway', topic))),
      ask('store', () => segments.readHead('ready')),
    ]);
    return asked.flat();
  }
}

async function ask(part: string, question: () => Promise<unknown>): Promise<readonly MissingPart[]> {
  try {
    await question();
    return [];
  } catch (thrown) {
    return [{ part, code: failureReason(thrown).code }];
  }
}
