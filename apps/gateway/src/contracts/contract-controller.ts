import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { asyncApi, isDescribed, type JsonSchema, messageSchema } from '#contracts';
import { Public } from '../access/allow.js';
import { RequestFault } from '../problems/request-fault.js';

/** What others read of the messages. */
@ApiTags('contracts')
@Controller('api')
export class ContractController {
  @Get('asyncapi.json')
  @Public()
  @ApiOperation({ summary: 'The messages of all topics (AsyncAPI 3).' })
  @ApiOkResponse({ schema: { type: 'object' } })
  asyncApi(): object {
    return asyncApi();
  }

  @Get('schemas/:id')
  @Public()
  @Header('Content-Type', 'application/schema+json')
  @ApiOperation({
    summary:
      'The JSON Schema of a message type, such as `id.tersalur.discrepancy.opened.v1`: what events name as `urn:tersalur:schema:<type>`.',
  })
  @ApiOkResponse({ schema: { type: 'object' } })
  schema(@Param('id') type: string): JsonSchema {
    if (!isDescribed(type)) throw new RequestFault('SCHEMA_UNKNOWN');
    return messageSchema(type);
  }
}
