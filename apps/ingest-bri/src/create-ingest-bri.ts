import { type INestMicroservice } from '@nestjs/common';
import { createIntakeService, type IntakeServiceOptions } from '#file-intake';

/** Makes the service that reads reports of BRI. */
export function createIngestBri(options: IntakeServiceOptions): Promise<INestMicroservice> {
  return createIntakeService('ingest-bri', { roles: ['bri'], streams: 'bri' }, options);
}
