import { existsSync } from 'node:fs';
import { isFault } from '#application';
import { type BackupPoint, type VerifiedBook } from '../../../serve/src/operating.js';
import { CommandFault, EXIT, failedFault, refusedFault, usageFault } from '../command-fault.js';
import { type Texts } from '../messages/texts.js';
import { closedStore, onStore } from './operated-store.js';
import { type RawOptions } from './reconcile-options.js';

/** `tersalur backup`: copies a data folder, also while the services run. Throws a CommandFault. */
export async function backup(options: RawOptions, { backup: words }: Texts): Promise<void> {
  const closed = await closedStore(options);
  const { backUp } = await import('../../../serve/src/operating.js');
  const out = String(options.out);
  const made = await onStore(closed, ({ folder, clock, anchorPath }) =>
    telling(out, () => backUp({ folder, clock, anchorPath, out })),
  );
  if (made === undefined) throw refusedFault(({ audit }) => audit.noStore(closed.folder));
  say(words.made(out, made.bytes, made.books.length));
  for (const { region, months, cycle, revision } of made.books)
    say(words.book(region, months, cycle, revision));
  if (made.keys.length > 0) say(words.keys(made.keys.join(', ')));
}

/** `tersalur restore`: makes a data folder of a backup, and verifies it. Throws a CommandFault. */
export async function restoreBackup(from: string, options: RawOptions, texts: Texts): Promise<void> {
  const { backup: words } = texts;
  const closed = await closedStore(options);
  const { chooseBackup, restore } = await import('../../../serve/src/operating.js');
  const chosen = existsSync(from) ? await chooseBackup(from, pointOf(options)) : undefined;
  if (chosen === undefined) throw refusedFault(({ backup: told }) => told.none(from));
  say(words.chosen(chosen.folder, chosen.manifest.madeAt));
  await onStore(closed, ({ folder, anchorPath }) =>
    telling(folder, () => restore(chosen, folder, anchorPath)),
  );
  await verifyData(options, texts);
}

/** `tersalur verify-data`: checks a data folder whose services do not run. Throws a CommandFault where something is not as it should be. */
export async function verifyData(options: RawOptions, { backup: words }: Texts): Promise<void> {
  const closed = await closedStore(options);
  const serve = await import('../../../serve/src/operating.js');
  const tell = (book: VerifiedBook): void => say(words.verified(book));
  const verified = await onStore(closed, () => serve.verifyData(closed, tell));
  if (verified === undefined) throw refusedFault(({ audit }) => audit.noStore(closed.folder));
  const { books, auditEntries, isAuditWhole } = verified;
  if (books.some(({ verdict }) => verdict === 'DIFFERENT') || !isAuditWhole)
    throw new CommandFault(EXIT.failed, ({ backup: told }) => [told.notWhole(isAuditWhole)]);
  say(words.whole(books.length, auditEntries));
}

/** Throws a CommandFault for a point that cannot be understood. */
function pointOf({ before, revision }: RawOptions): BackupPoint | undefined {
  if (typeof before === 'string') {
    if (Number.isNaN(Date.parse(before))) throw usageFault(({ backup: words }) => words.badMoment(before));
    return { before };
  }
  if (typeof revision !== 'string') return undefined;
  const [, cycle, number] = /^(.+)=(\d{1,9})$/.exec(revision) ?? [];
  if (cycle === undefined) throw usageFault(({ backup: words }) => words.badRevision(revision));
  return { cycle, revision: Number(number) };
}

/** What a place that is taken or full, or a backup that is damaged, is told with. */
async function telling<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (thrown) {
    if (isFault(thrown, 'BACKUP_EXISTS')) throw refusedFault(({ backup: words }) => words.exists(path));
    if (isFault(thrown, 'BACKUP_DAMAGED')) throw failedFault(({ backup: words }) => words.damaged);
    if (isFull(thrown)) throw failedFault(({ backup: words }) => words.full(path));
    throw thrown;
  }
}

/** As the store says it, or the system of other files. */
function isFull(thrown: unknown): boolean {
  return (
    isFault(thrown, 'STORE_FULL') || /^(ENOSPC|EDQUOT)$/.test((thrown as NodeJS.ErrnoException).code ?? '')
  );
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
