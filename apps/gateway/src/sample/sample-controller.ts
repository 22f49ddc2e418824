import { Controller, Delete, Get, HttpStatus, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { Allow } from '../access/allow.js';
import { Audited } from '../audit/audited.js';
import { ApiIdempotencyKey } from '../writes/idempotency-header.js';
import { Writes } from '../writes/writes.js';
import { SampleCity } from './sample-city.js';
import { SampleView } from './sample-view.js';

/** An invented city to try things out with, in a region of its own. */
@ApiTags('sample')
@Controller('api/v1/sample')
export class SampleController {
  constructor(
    @Inject(SampleCity) private readonly city: SampleCity,
    @Inject(Writes) private readonly writes: Writes,
  ) {}

  @Get()
  @Allow('CYCLES_WRITE', 'SAMPLE')
  @ApiOperation({ summary: 'How far the sample data are loaded, and whether they may be.' })
  @ApiOkResponse({ type: SampleView })
  get(): Promise<SampleView> {
    return this.city.view();
  }

  @Post()
  @Allow('CYCLES_WRITE', 'SAMPLE')
  @Audited('SAMPLE_LOADED')
  @ApiOperation({
    summary: 'Loads the sample data, or goes on with it, while there is no real cycle: an invented city.',
  })
  @ApiIdempotencyKey()
  @ApiAcceptedResponse({ type: SampleView })
  load(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<unknown> {
    return this.writes.answer(request, response, undefined, async (claim, by) => {
      await this.city.load(claim, by);
      return { status: HttpStatus.ACCEPTED, headers: {}, body: await this.city.view() };
    });
  }

  @Delete()
  @Allow('CYCLES_WRITE', 'SAMPLE')
  @Audited('SAMPLE_REMOVED')
  @ApiOperation({ summary: 'Destroys the sample data; nothing else is touched.' })
  @ApiIdempotencyKey()
  @ApiOkResponse({ type: SampleView })
  remove(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<unknown> {
    return this.writes.answer(request, response, undefined, async (_, by) => {
      await this.city.remove(by);
      return { status: HttpStatus.OK, headers: {}, body: await this.city.view() };
    });
  }
}
