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

/** Describes a route that takes a filled-in sheet: to show what it would change, or to change that. */
export function TakesSheet(summary: string): MethodDecorator {
  return applyDecorators(
    SendsSheet(),
    ApiOperation({ summary }),
    ApiIdempotencyKey(),
    ApiExtraModels(SheetPreviewView, SheetDoneView),
    ApiOkResponse({
      schema: { oneOf: [{ $ref: getSchemaPath(SheetPreviewView) }, { $ref: getSchemaPath(SheetDoneView) }] },
    }),
  );
}

/** Describes a route to which a filled-in sheet is sent. */
export function SendsSheet(): MethodDecorator {
  return applyDecorators(
    Takes(MULTIPART),
    ApiConsumes(MULTIPART),
    ApiExtraModels(SheetFields),
    ApiBody({
      schema: {
        allOf: [
          { $ref: getSchemaPath(SheetFields) },
          { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
        ],
      },
    }),
  );
}
