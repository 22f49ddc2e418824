import { Inject, Injectable } from '@nestjs/common';
import { type FileRecord, RememberedMappings } from '#application';
import { type GivenMapping, type HeaderRow, headerRowOf, keptMapping, memorySource } from '#intake';
import { type GatewayParts, PARTS } from '../../gateway-parts.js';
import { startOf } from './start-of.js';
import { type Upload } from './upload.js';

/** So much of a CSV is looked at to find its header row. */
const HEADER_BYTES = 256 * 1024;

/** What is known of the columns of an upload. */
export interface UploadMapping extends Pick<FileRecord, 'remembered'> {
  /** The mapping as a person gave it, now or before, and its text (JSON). */
  readonly given?: GivenMapping;
  readonly text?: string;
  /** The header row by which the mapping is remembered from now on; absent where it came before. */
  readonly header?: HeaderRow;
}

/** Finds the mapping of an upload: the one that comes with it, else the one that came with an earlier file of the same sender. */
@Injectable()
export class UploadMappings {
  constructor(
    @Inject(RememberedMappings) private readonly remembered: RememberedMappings,
    @Inject(PARTS) private readonly parts: GatewayParts,
  ) {}

  /** Faults: those of segments and collections. */
  async of(upload: Upload, region: string): Promise<UploadMapping> {
    const { mapping: given, fields } = upload;
    const { role, mapping: text } = fields;
    const sender = { region, role };
    if (given !== undefined) {
      const header = await headerOf(upload);
      return { given, text: text!, ...(header === undefined ? {} : { header }) };
    }
    if (!(await this.remembered.knows(sender))) return {};
    const header = await headerOf(upload);
    const found = header === undefined ? undefined : await this.remembered.find(sender, header.key);
    if (found === undefined) return {};
    const { mapping, file, name, at } = found;
    const kept = await this.parts.segments.get(mapping);
    return {
      given: keptMapping(kept),
      text: new TextDecoder().decode(kept),
      remembered: { file, name, at },
    };
  }
}

async function headerOf(upload: Upload): Promise<HeaderRow | undefined> {
  return headerRowOf(memorySource(upload.name, await startOf(upload, HEADER_BYTES)));
}
