import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Allow } from '../access/allow.js';
import { type GatewayParts, PARTS } from '../gateway-parts.js';

class RegionView {
  @ApiProperty({ example: '18.72' })
  readonly code: string;

  @ApiProperty({ example: 'Kota Metro' })
  readonly name: string;
}

/** The regions that there are. */
@ApiTags('cycles')
@Controller('api/v1/regions')
export class RegionController {
  constructor(@Inject(PARTS) private readonly parts: GatewayParts) {}

  @Get()
  @Allow('CYCLES_READ')
  @ApiOperation({ summary: 'All kabupaten and kota, in the order of their official codes.' })
  @ApiOkResponse({ type: [RegionView] })
  list(): readonly RegionView[] {
    return this.parts.areas.regions();
  }
}
