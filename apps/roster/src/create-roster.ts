import { type INestMicroservice } from '@nestjs/common';
import { createIntakeService, type IntakeServiceOptions } from '#file-intake';

/** Makes the service that reads lists of entitlements, their amendments, and exclusions. */
export function createRoster(options: IntakeServiceOptions): Promise<INestMicroservice> {
  return createIntakeService('roster', { roles: ['roster', 'amendment', 'exclusions'] }, options);
}
