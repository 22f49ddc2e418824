import { Controller, Get, Header, Inject, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Request } from 'express';
import { isSameSecret } from '#security';
import { Public } from '../access/allow.js';
import { addressOf, isLoopback } from '../edge/connection/client-address.js';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { RequestFault } from '../problems/request-fault.js';

const PROMETHEUS_TEXT = 'text/plain; version=0.0.4; charset=utf-8';

const BEARER = /^Bearer (\S+)$/;

/** What proxies add to what they pass on. */
const PASSED_ON = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
  'via',
];

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
    if (!mayRead(request, operations?.metricsToken)) throw new RequestFault('METRICS_CLOSED');
    return (await operations?.metrics()) ?? '';
  }
}

/** Whether a request knows the token, or where there is none comes from this computer, and not from a proxy on it. */
function mayRead(request: Request, token: string | undefined): boolean {
  if (token !== undefined)
    return isSameSecret(BEARER.exec(request.header('authorization') ?? '')?.[1] ?? '', token);
  const isPassedOn = PASSED_ON.some((name) => request.header(name) !== undefined);
  return !isPassedOn && isLoopback(addressOf(request));
}
