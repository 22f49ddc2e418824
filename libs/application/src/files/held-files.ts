import { type HeldReport } from '../book/compute-standing.js';
import { changeItem } from '../collections/change-item.js';
import { allItems } from '../collections/each-item.js';
import { type CollectionDefinition, type WritableCollection } from '../ports/collections.js';
import { type RefusalReason } from '../intake/file-rows.js';

/** Whether a book holds a file that was read; the item's id is the file's. */
export interface HeldFile {
  readonly cycle: string;
  /** Why it is held; absent when it is not any more. */
  readonly reason?: RefusalReason;
  readonly changedAt: string;
}

/** Files that books hold, or held. */
export const HELD_FILES: CollectionDefinition<HeldFile> = {
  name: 'held-files',
  owner: 'reconciler',
  lists: {
    heldOf: ({ cycle, reason }) => (reason ? { of: cycle, at: '' } : undefined),
    byChange: ({ changedAt }) => ({ of: '', at: changedAt }),
  },
};

/** Stores which files the book of a cycle holds now, and why; the same again changes nothing. Faults: those of the collection. */
export async function noteHeld(
  files: WritableCollection<HeldFile>,
  cycle: string,
  held: readonly HeldReport[],
  changedAt: string,
): Promise<void> {
  const ids = new Set(held.map(({ file }) => file));
  // Read to the end before any of them leaves the list.
  for (const { id } of await allItems(files, 'heldOf', cycle))
    if (!ids.has(id)) await note(files, id, { cycle, changedAt });
  for (const report of held) await note(files, report.file, { cycle, reason: reasonOf(report), changedAt });
}

async function note(files: WritableCollection<HeldFile>, id: string, said: HeldFile): Promise<void> {
  await changeItem(files, id, (known) => (known && known.reason?.id === said.reason?.id ? known : said));
}

function reasonOf({ ref, otherRef }: HeldReport): RefusalReason {
  return {
    code: 'REPORTS_CONTRADICT',
    id: `Ditahan: bertentangan dengan laporan lain bertanggal sama tentang satu pembayaran (${ref} dan ${otherRef}), sehingga tidak jelas mana yang lebih baru. Tarik yang salah; bila keduanya benar, tarik yang lebih baru dan unggah lagi dengan tanggal laporannya (statementDate).`,
    en: `Held: another report of the same date contradicts it about one payment (${ref} and ${otherRef}), so that it is not clear which is newer. Withdraw the one that is wrong; if both are right, withdraw the newer one and upload it again with its day (statementDate).`,
  };
}
