import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { formatDay } from '#domain';
import { Public } from '../access/allow.js';
import { type GatewayParts, PARTS } from '../gateway-parts.js';

class ServiceView {
  @ApiProperty({ description: 'It shows an invented city: nothing in it is of real people.' })
  readonly isDemo: boolean;

  @ApiProperty({ format: 'date', description: 'The day that counts as today.' })
  readonly today: string;
}

/** What everybody may know of the service, before signing in. */
@ApiTags('service')
@Controller('api/v1/service')
export class ServiceController {
  constructor(@Inject(PARTS) private readonly parts: GatewayParts) {}

  @Get()
  @Public()
  @ApiOperation({ summary: 'Whether this is a demonstration, and which day counts as today.' })
  @ApiOkResponse({ type: ServiceView })
  get(): ServiceView {
    const { isDemo = false, today } = this.parts;
    return { isDemo, today: formatDay(today()) };
  }
}
