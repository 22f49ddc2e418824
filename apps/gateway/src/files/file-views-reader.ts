import { Inject, Injectable } from '@nestjs/common';
import { FileReadings, type FileRecord, type Stored } from '#application';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { type Language } from '../problems/problem.js';
import { type FileView, fileView } from './file-views.js';

/** Puts files together with how far they were read. */
@Injectable()
export class FileViews {
  private readonly readings: FileReadings;

  constructor(@Inject(PARTS) { collections }: GatewayParts) {
    this.readings = new FileReadings(collections);
  }

  async of(file: Stored<FileRecord>, language: Language): Promise<FileView> {
    const reading = await this.readings.get(file.item.role, file.id);
    return fileView(file, reading?.item, language);
  }

  /** The views of several files by their ids. */
  async ofAll(
    files: readonly Stored<FileRecord>[],
    language: Language,
  ): Promise<ReadonlyMap<string, FileView>> {
    const views = await Promise.all(files.map((file) => this.of(file, language)));
    return new Map(views.map((view) => [view.id, view]));
  }
}
