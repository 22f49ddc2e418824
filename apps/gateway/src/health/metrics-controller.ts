import { Controller, Get, Header, Inject, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Request } from 'express';
import { Public } from '../access/allow.js';
import { addressOf } from '../edge/connection/client-address.js';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { RequestFault } from '../problems/request-fault.js';
import { mayReadMetrics } from './metrics-readers.js';

const PROMETHEUS_TEXT = 'text/plain; version=0.0.4; charset=utf-8';

/** For Prometheus. */
@ApiTags('health')
@Controller()
export class MetricsController {
  constructor(@Inject(PARTS) private readonly parts: GatewayParts) {}

  @Get('metrics')
  @Public()
  @ApiOperation({
    summary:
      'Counts and times, without people. For this computer itself; where a token is set, for who sends it as Authorization: Bearer.',
  })
  @Header('Content-Type', PROMETHEUS_TEXT)
  @ApiProduces('text/plain')
  @ApiOkResponse({ schema: { type: 'string' } })
  async metrics(@Req() request: Request): Promise<string> {
    const { operations } = this.parts;
    const asked = { headers: request.headers, address: addressOf(request) };
    if (!mayReadMetrics(asked, operations?.metricsToken)) throw new RequestFault('METRICS_CLOSED');
    return (await operations?.metrics()) ?? '';
  }
}
