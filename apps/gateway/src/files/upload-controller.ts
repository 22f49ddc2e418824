import { Controller, HttpStatus, Inject, Param, Post, Req, Res } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBody,
  ApiConsumes,
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { type Claim, type CycleRecord, Cycles, Files, type GivenAnswer, Turns, within } from '#application';
import { formatDay } from '#domain';
import { programmeCode } from '#intake';
import { Allow } from '../access/allow.js';
import { Audited } from '../audit/audited.js';
import { languageOf } from '../edge/language-of.js';
import { Takes } from '../edge/media-type-guard.js';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { type Language } from '../problems/problem.js';
import { fieldFault } from '../problems/request-fault.js';
import { ApiIdempotencyKey } from '../writes/idempotency-header.js';
import { keyOf, Writes } from '../writes/writes.js';
import { TakenView } from './file-views.js';
import { previewOf } from './preview/preview.js';
import { PreviewView } from './preview/preview-view.js';
import { UploadFields } from './upload/upload-fields.js';
import { UploadMappings } from './upload/upload-mapping.js';
import { readUpload, type Upload } from './upload/upload.js';

const MULTIPART = 'multipart/form-data';

/** So many uploads are looked into at once: each has a file in memory. */
const PREVIEWS_AT_ONCE = 2;

/** An upload that is to be kept. */
interface Keeping {
  readonly cycle: string;
  readonly region: string;
  readonly upload: Upload;
  readonly by: string;
}

/** Files of a cycle come in here. */
@ApiTags('files')
@Controller('api/v1/cycles/:id/files')
export class UploadController {
  private readonly previews = new Turns(PREVIEWS_AT_ONCE);

  constructor(
    @Inject(Cycles) private readonly cycles: Cycles,
    @Inject(Files) private readonly files: Files,
    @Inject(UploadMappings) private readonly mappings: UploadMappings,
    @Inject(Writes) private readonly writes: Writes,
    @Inject(PARTS) private readonly parts: GatewayParts,
  ) {}

  @Post()
  @Allow('FILES_WRITE', 'CYCLE')
  @Audited('FILE_SENT')
  @Takes(MULTIPART)
  @ApiOperation({ summary: 'Takes a file in, or shows how it would be read (preview).' })
  @ApiIdempotencyKey()
  @ApiConsumes(MULTIPART)
  @ApiExtraModels(UploadFields)
  @ApiBody({
    schema: {
      allOf: [
        { $ref: getSchemaPath(UploadFields) },
        { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
      ],
    },
  })
  @ApiAcceptedResponse({ type: TakenView })
  @ApiOkResponse({ type: PreviewView })
  async take(
    @Param('id') cycle: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<unknown> {
    keyOf(request);
    const { item } = await this.cycles.kept(cycle);
    const segments = within(this.parts.segments, { region: item.region, cycle });
    const upload = await readUpload(request, segments, this.parts.limits);
    const { fields, name, sha256 } = upload;
    this.checkDay(fields);
    if (fields.preview) {
      response.status(HttpStatus.OK);
      // From here on nobody is silent but ourselves.
      request.socket.setTimeout(0);
      return this.previews.take(() => this.preview(upload, item, languageOf(request)));
    }
    return this.writes.answer(request, response, { fields, name, sha256 }, (claim, by) =>
      this.keep(claim, { cycle, region: item.region, upload, by }),
    );
  }

  /** A report of a day to come would be the newest for ever. Faults: FIELDS_INVALID. */
  private checkDay({ statementDate = '' }: UploadFields): void {
    const today = formatDay(this.parts.today());
    if (statementDate > today)
      throw fieldFault({ field: 'statementDate', code: 'DAY_AHEAD', details: { today } });
  }

  private async preview(
    upload: Upload,
    { region, settings }: CycleRecord,
    language: Language,
  ): Promise<PreviewView> {
    const mapping = await this.mappings.of(upload, region);
    return previewOf(upload, { months: settings.months, today: this.parts.today(), mapping, language });
  }

  private async keep(claim: Claim, { cycle, region, upload, by }: Keeping): Promise<GivenAnswer> {
    const { fields, name, sha256, bytes } = upload;
    const { role, statementDate, final, programme, replaces } = fields;
    const { text, header, remembered } = await this.previews.take(() => this.mappings.of(upload, region));
    const kept = (part: string | undefined): Promise<string> | undefined =>
      part === undefined ? undefined : this.parts.segments.put(Buffer.from(part), { region, cycle });
    // One that is remembered becomes this cycle's own: it stays when the data of the earlier one are destroyed.
    const mapping = await kept(text);
    const headerTexts = await kept(header && JSON.stringify(header.texts));
    const content = await bytes.keep();
    const given = {
      ...{ cycle, name, sha256, bytes: bytes.size, content, role, final },
      ...(statementDate === undefined ? {} : { statementDate }),
      ...(programme === undefined ? {} : { programme: programmeCode(programme)! }),
      ...(replaces === undefined ? {} : { replaces }),
      ...{ mapping, header: header?.key, headerTexts, remembered },
    };
    const { file, isDuplicate } = await this.files.take(claim, given, by);
    const { id, item } = file;
    const duplicate = isDuplicate
      ? { duplicateOf: id, duplicateAt: item.receivedAt, duplicateBy: item.receivedBy }
      : {};
    const body: TakenView = { id, sha256, ...duplicate, sequence: item.sequence };
    return { status: HttpStatus.ACCEPTED, headers: { Location: `/api/v1/files/${id}` }, body };
  }
}
