import { Controller, Delete, Get, HttpCode, HttpStatus, Inject, Param, Query, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Request } from 'express';
import { RememberedMappings, type SegmentHash, type SenderMapping } from '#application';
import { keptMapping } from '#intake';
import { accessOf } from '../access/access.js';
import { Allow } from '../access/allow.js';
import { Audited } from '../audit/audited.js';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { type ListView, listViewOf } from '../lists/list-view.js';
import { fieldFault, RequestFault } from '../problems/request-fault.js';
import { MappingQuery } from './mapping-query.js';
import { MappingView, mappingView } from './mapping-views.js';

/** What is remembered of the columns of senders. */
@ApiTags('files')
@Controller('api/v1/mappings')
export class MappingController {
  constructor(
    @Inject(RememberedMappings) private readonly mappings: RememberedMappings,
    @Inject(PARTS) private readonly parts: GatewayParts,
  ) {}

  @Get()
  @Allow('FILES_READ')
  @ApiOperation({
    summary: 'The column mappings that are remembered in a region, those first that were used last.',
  })
  @ApiOkResponse({ type: listViewOf(MappingView) })
  async list(
    @Query() { region, cursor, limit }: MappingQuery,
    @Req() request: Request,
  ): Promise<ListView<MappingView>> {
    if (!this.parts.areas.isRegion(region)) throw fieldFault({ field: 'region', code: 'REGION_UNKNOWN' });
    if (accessOf(request).opened(region) !== 'WHOLE') throw new RequestFault('AREA_LIMITED');
    const { items, ...more } = await this.mappings.ofRegion(region, { cursor, limit });
    return { items: await Promise.all(items.map((mapping) => this.view(mapping))), ...more };
  }

  @Delete(':id')
  @Allow('FILES_WRITE', 'FILE')
  @Audited('MAPPING_FORGOTTEN')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiOperation({
    summary:
      'Forgets a mapping: the next file of that sender is recognised afresh. What was read by it stays.',
  })
  @ApiNoContentResponse()
  forget(@Param('id') id: string): Promise<void> {
    return this.mappings.forget(id);
  }

  private async view(mapping: SenderMapping): Promise<MappingView> {
    const { mapping: given, headerTexts } = mapping.file.item;
    const texts = headerTexts === undefined ? '[]' : Buffer.from(await this.read(headerTexts)).toString();
    return mappingView(mapping, keptMapping(await this.read(given!)), JSON.parse(texts) as string[]);
  }

  private read(segment: SegmentHash): Promise<Uint8Array> {
    return this.parts.segments.get(segment);
  }
}
