import { Inject, Injectable } from '@nestjs/common';
import { type MissingPart, missingPorts } from '#application';
import { TOPICS } from '#contracts';
import { type GatewayParts, PARTS } from '../gateway-parts.js';

/** The topics that the gateway takes from or publishes on. */
const USED = [TOPICS.files, TOPICS.inputs];

/** Asks every part whether it answers. */
@Injectable()
export class Readiness {
  constructor(@Inject(PARTS) private readonly parts: GatewayParts) {}

  /** The parts that do not answer, or are not well; none when the gateway is ready. */
  async missing(): Promise<readonly MissingPart[]> {
    const missing = await missingPorts('gateway', USED, this.parts);
    return [...missing, ...((await this.parts.operations?.missing()) ?? [])];
  }
}
