import { Controller, Get, Inject } from '@nestjs/common';
import {
  ApiOkResponse,
  ApiOperation,
  ApiProperty,
  ApiServiceUnavailableResponse,
  ApiTags,
} from '@nestjs/swagger';
import { Public } from '../access/allow.js';
import { Problem } from '../problems/problem.js';
import { RequestFault } from '../problems/request-fault.js';
import { Readiness } from './readiness.js';

class HealthView {
  @ApiProperty({ enum: ['up'] })
  readonly status: string;
}

/** For operators. */
@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(@Inject(Readiness) private readonly readiness: Readiness) {}

  @Get('live')
  @Public()
  @ApiOperation({ summary: 'The process answers.' })
  @ApiOkResponse({ type: HealthView })
  live(): HealthView {
    return { status: 'up' };
  }

  @Get('ready')
  @Public()
  @ApiOperation({ summary: 'Requests can be served; else the problem names what is missing.' })
  @ApiOkResponse({ type: HealthView })
  @ApiServiceUnavailableResponse({ type: Problem })
  async ready(): Promise<HealthView> {
    const missing = await this.readiness.missing();
    if (missing.length === 0) return { status: 'up' };
    const named = missing.map(({ part, code }) => `${part} (${code})`).join(', ');
    throw new RequestFault('NOT_READY', { missing: named });
  }
}
