import { type INestMicroservice } from '@nestjs/common';
import { createIntakeService, type IntakeServiceOptions } from '#file-intake';

/** Makes the service that reads reports of Kantor Pos. */
export function createIngestPos(options: IntakeServiceOptions): Promise<INestMicroservice> {
  return createIntakeService('ingest-pos', { roles: ['pos'], streams: 'pos' }, options);
}
