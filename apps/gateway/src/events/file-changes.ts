import { Inject, Injectable } from '@nestjs/common';
import { ChangedItems, FileReadings, type FileRecord, FILES, type ReadableCollection } from '#application';
import { fileView } from '../files/file-views.js';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { type Language } from '../problems/problem.js';
import { type Change, type ChangeSource } from './change-source.js';

/** Files that came in, were read on, taken out or brought back. */
@Injectable()
export class FileChanges implements ChangeSource {
  private readonly files: ReadableCollection<FileRecord>;
  private readonly changed: ChangedItems<FileRecord>;
  private readonly readings: FileReadings;

  constructor(@Inject(PARTS) { collections }: GatewayParts) {
    this.files = collections.reading(FILES);
    this.changed = new ChangedItems(collections, FILES);
    this.readings = new FileReadings(collections);
  }

  async since(at: string, language: Language): Promise<readonly Change[]> {
    const files = (await this.changed.since(at)).map(({ id }) => id);
    const ids = new Set([...files, ...(await this.readings.changedSince(at))]);
    const changes = await Promise.all([...ids].map((id) => this.changeOf(id, language)));
    return changes.flat().sort((one, other) => (one.at < other.at ? -1 : 1));
  }

  private async changeOf(id: string, language: Language): Promise<readonly Change[]> {
    const file = await this.files.get(id);
    if (file === undefined) return [];
    const reading = await this.readings.get(file.item.role, id);
    const { cycle, changedAt } = file.item;
    const read = reading?.item.changedAt ?? '';
    return [
      {
        event: 'file',
        id,
        cycle,
        mark: `${file.version}.${reading?.version ?? 0}`,
        at: changedAt > read ? changedAt : read,
        data: fileView(file, reading?.item, language),
      },
    ];
  }
}
