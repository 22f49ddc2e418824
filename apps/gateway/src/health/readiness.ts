import { Inject, Injectable } from '@nestjs/common';
import { failureReason, type MissingPart } from '#application';
import { TOPICS } from '#contracts';
import { type GatewayParts, PARTS } from '../gateway-parts.js';

/** Asks every part whether it answers. */
@Injectable()
export class Readiness {
  constructor(@Inject(PARTS) private readonly parts: GatewayParts) {}

  /** The parts that do not answer, or are not well; none when the gateway is ready. */
  async missing(): Promise<readonly MissingPart[]> {
    const { log, segments, operations } = this.parts;
    const asked = await Promise.all([
      ...Object.values(TOPICS).map((topic) => ask(`topic ${topic}`, () => log.lag('gateway', topic))),
      ask('store', () => segments.readHead('ready')),
    ]);
    return [...asked.flat(), ...((await operations?.missing()) ?? [])];
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
