import { AnchorFile } from '#adapters/anchor-file';
import { isFault } from '#application';
import { type AuditAnchor } from '#security';
import { CommandFault, EXIT, failedFault, refusedFault } from '../command-fault.js';
import { type Texts } from '../messages/texts.js';
import { type OperatedStore } from '../../../serve/src/operating.js';
import { nameOf, onStore, operatedStore } from './operated-store.js';
import { type RawOptions } from './reconcile-options.js';
import { storeCommandFault } from './store-command-fault.js';

/**
 * `tersalur verify-audit`: checks the audit trail of a data folder, or of services that run apart, against its chain and its anchors, also while the services run; it changes nothing. Throws a
 * CommandFault that names the first entry that is not as it was.
 */
export async function verifyAudit(options: RawOptions, texts: Texts): Promise<void> {
  const operated = await operatedStore(options);
  const { anchorPath: path } = operated;
  // Anchors first: those that are written meanwhile are of entries that are read.
  const anchors = await anchorsIn(path);
  const { entries, flaw } = await verdictOn(operated, anchors);
  if (flaw)
    throw new CommandFault(EXIT.failed, ({ audit: words }) => [
      words.flaw(flaw),
      words.next(entries, nameOf(operated), path),
    ]);
  const { audit: words } = texts;
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  say(words.whole(entries));
  if (anchors.length === 0) say(words.notAnchored(path));
  else say(words.anchored(anchors.length, Math.max(...anchors.map(({ number }) => number)), path));
}

async function anchorsIn(path: string): Promise<readonly AuditAnchor[]> {
  try {
    return await new AnchorFile(path).all();
  } catch (thrown) {
    if (!isFault(thrown)) throw thrown;
    throw failedFault(({ audit: words }) => words.noAnchors(path));
  }
}

async function verdictOn(operated: OperatedStore, anchors: readonly AuditAnchor[]) {
  if (!('cluster' in operated)) return verdictOnFolder(operated.folder, anchors);
  const { auditVerdict } = await import('../../../serve/src/operating.js');
  return onStore(operated, (shared) => auditVerdict(shared, anchors));
}

/** Reads it without taking the folder from the services. */
async function verdictOnFolder(folder: string, anchors: readonly AuditAnchor[]) {
  const { AUDIT, readSqlite, verifyTrail } = await import('./folder-trail.js');
  try {
    const store = readSqlite(folder);
    if (store === undefined) throw refusedFault(({ audit: words }) => words.noStore(folder));
    try {
      return await verifyTrail(store.reading(AUDIT), anchors);
    } finally {
      store.close();
    }
  } catch (thrown) {
    if (!isFault(thrown)) throw thrown;
    if (thrown.code === 'STORE_READ_ONLY') throw failedFault(({ audit: words }) => words.notWritable(folder));
    throw storeCommandFault(thrown.code, folder);
  }
}
