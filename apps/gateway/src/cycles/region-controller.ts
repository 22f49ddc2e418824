import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Allow } from '../access/allow.js';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { fieldFault } from '../problems/request-fault.js';

class RegionView {
  @ApiProperty({ example: '18.72' })
  readonly code: string;

  @ApiProperty({ example: 'Kota Metro' })
  readonly name: string;
}

class DistrictView {
  @ApiProperty({ example: 'Metro Pusat' })
  readonly name: string;

  @ApiProperty({ type: [String], example: ['Imopuro'], description: 'Its kelurahan and desa.' })
  readonly villages: readonly string[];
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

  @Get(':code/districts')
  @Allow('CYCLES_READ')
  @ApiOperation({ summary: 'The kecamatan of a kabupaten or kota, in the order of their official codes.' })
  @ApiOkResponse({ type: [DistrictView] })
  districts(@Param('code') code: string): readonly DistrictView[] {
    if (!this.parts.areas.isRegion(code)) throw fieldFault({ field: 'code', code: 'REGION_UNKNOWN' });
    return this.parts.areas.districtsOf(code);
  }
}
