import { applyDecorators } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  getSchemaPath,
} from '@nestjs/swagger';
import { Takes } from '../edge/media-type-guard.js';
import { ApiIdempotencyKey } from '../writes/idempotency-header.js';
import { SheetDoneView, SheetFields, SheetPreviewView } from './sheet-views.js';

const MULTIPART = 'multipart/form-data';

/** Describes a route that takes a filled-in sheet. */
export function TakesSheet(summary: string): MethodDecorator {
  return applyDecorators(
    Takes(MULTIPART),
    ApiOperation({ summary }),
    ApiIdempotencyKey(),
    ApiConsumes(MULTIPART),
    ApiExtraModels(SheetFields, SheetPreviewView, SheetDoneView),
    ApiBody({
      schema: {
        allOf: [
          { $ref: getSchemaPath(SheetFields) },
          { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
        ],
      },
    }),
    ApiOkResponse({
      schema: { oneOf: [{ $ref: getSchemaPath(SheetPreviewView) }, { $ref: getSchemaPath(SheetDoneView) }] },
    }),
  );
}
