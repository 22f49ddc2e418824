import { applyDecorators } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';

/** Describes the header by which a write can be repeated. */
export function ApiIdempotencyKey(): MethodDecorator & ClassDecorator {
  return applyDecorators(
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description: 'The same key with the same request gets the first answer, and nothing is done twice.',
      schema: { type: 'string', pattern: '^[\\w.:~-]{1,128}$' },
    }),
  );
}
