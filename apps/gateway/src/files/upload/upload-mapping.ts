import { Inject, Injectable } from '@nestjs/common';
import { type FileRecord, RememberedMappings } from '#application';
import { type GivenMapping, headerRowKey, memorySource, parseMapping } from '#intake';
import { type GatewayParts, PARTS } from '../../gateway-parts.js';
import { startOf } from './start-of.js';
import { type Upload } from './upload.js';

/** So much of a CSV is looked at to find its header row. */
const HEADER_BYTES = 256 * 1024;

/** What is known of the columns of an upload. */
export interface UploadMapping extends Pick<FileRecord, 'header' | 'remembered'> {
  /** The mapping as a person gave it, now or before, and its text (JSON). */
  readonly given?: GivenMapping;
  readonly text?: string;
}

/** Finds the mapping of an upload: the one that comes with it, else the one that came with an earlier file of the same sender. */
@Injectable()
export class UploadMappings {
  private readonly remembered: RememberedMappings;

  constructor(@Inject(PARTS) private readonly parts: GatewayParts) {
    this.remembered = new RememberedMappings(parts.collections);
  }

  /** Faults: those of segments and collections. */
  async of(upload: Upload, region: string): Promise<UploadMapping> {
    const { mapping: given, fields } = upload;
    const { role, mapping: text } = fields;
    const sender = { region, role };
    if (given !== undefined) return { given, text: text!, ...(await headerOf(upload)) };
    if (!(await this.remembered.knows(sender))) return {};
    const { header } = await headerOf(upload);
    const found = header === undefined ? undefined : await this.remembered.find(sender, header);
    if (found === undefined) return {};
    const { mapping, file, name, at } = found;
    const before = new TextDecoder().decode(await this.parts.segments.get(mapping));
    return { given: parseMapping(before) as GivenMapping, text: before, remembered: { file, name, at } };
  }
}

async function headerOf(upload: Upload): Promise<Pick<FileRecord, 'header'>> {
  const header = await headerRowKey(memorySource(upload.name, await startOf(upload, HEADER_BYTES)));
  return header === undefined ? {} : { header };
}
