import { copyFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { AnchorFile } from '#adapters/anchor-file';
import { readContents } from '#adapters/sqlite';
import {
  AUDIT,
  type Clock,
  deadLetterTopic,
  Fault,
  moveLeft,
  moveTopic,
  replayGroup,
  type SavedTopic,
  type StoreContents,
  verifyTrail,
  type WrappingKeys,
} from '#application';
import { PARTITIONS } from '#contracts';
import { type ClusterOptions, openCluster } from '../apart/cluster.js';
import { SERVICE_NAMES, SERVICE_TOPICS } from '../apart/service-names.js';
import { type ChosenBackup } from '../backup/choose-backup.js';
import { BACKUP_FILES, type Manifest, sha256Of } from '../backup/manifest.js';
import { type KeySource, storeKeys } from '../sealing/store-keys.js';
import { type ServicePorts } from '../services/service-ports.js';

/** Where exported data are taken to. */
export interface ImportTarget {
  readonly cluster: ClusterOptions;
  readonly keySource: KeySource;
  /** File for the anchors of the audit trail. */
  readonly anchorPath: string;
  readonly clock: Clock;
}

/** What was taken over. */
export interface ImportedData {
  readonly books: number;
  readonly segments: number;
  readonly items: number;
  readonly auditEntries: number;
}

/**
 * Takes exported data to a cluster with nothing in it whose services do not run yet. Then it is looked whether all is there: heads and the pages that they name, and
 * the audit trail against its anchors. Faults: KEY_MISSING when the keys are not those of the data; BACKUP_DAMAGED, also when something is not there afterwards;
 * BACKUP_EXISTS when the database has something; those of openCluster, KeyFile and createTopic.
 */
export async function importData(
  { folder, manifest }: ChosenBackup,
  { cluster, keySource, anchorPath, clock }: ImportTarget,
): Promise<ImportedData> {
  if ((await sha256Of(join(folder, BACKUP_FILES.store))) !== manifest.sha256)
    throw new Fault('BACKUP_DAMAGED', `${folder} is not what was saved`);
  const contents = readContents(folder);
  const target = await openCluster(cluster, clock);
  try {
    const ports = target.portsOf('operator');
    checkGiven(manifest, await storeKeys(ports.collections, keySource, undefined));
    const { segments, items } = await target.fill(contents);
    for (const topic of contents.topics()) await moveLog(ports, topic);
    await compare(contents, ports);
    const anchors = join(folder, BACKUP_FILES.anchors);
    if (existsSync(anchors) && !existsSync(anchorPath)) await copyFile(anchors, anchorPath);
    const trail = await verifyTrail(ports.collections.reading(AUDIT), await new AnchorFile(anchorPath).all());
    if (trail.flaw) throw new Fault('BACKUP_DAMAGED', 'the audit trail is not whole');
    return { books: manifest.books.length, segments, items, auditEntries: trail.entries };
  } finally {
    contents.close();
    await target.close();
  }
}

/** Faults: KEY_MISSING when what was exported needs a key that was not given. */
function checkGiven({ keys }: Manifest, { current, earlier }: WrappingKeys): void {
  const given = [current, ...earlier].map(({ id }) => id);
  const missing = keys.filter((id) => !given.includes(id));
  if (missing.length > 0) throw new Fault('KEY_MISSING', `the data need the keys ${missing.join(', ')}`);
}

/** A topic with what its services have not taken yet, or with its dead letters. */
async function moveLog({ log }: ServicePorts, topic: SavedTopic): Promise<void> {
  const origin = Object.values(SERVICE_TOPICS)
    .flatMap(({ reads }): readonly string[] => reads)
    .find((name) => deadLetterTopic(name) === topic.name);
  if (origin !== undefined) {
    await log.createTopic(topic.name, topic.partitions);
    await moveLeft(log, topic, replayGroup(origin));
    return;
  }
  await moveTopic(log, { ...topic, partitions: PARTITIONS });
  const takers = SERVICE_NAMES.filter((name) => {
    const { reads }: { readonly reads: readonly string[] } = SERVICE_TOPICS[name];
    return reads.includes(topic.name);
  });
  for (const service of takers) await moveLeft(log, topic, service);
}

/** Faults: BACKUP_DAMAGED when a head is another one there, or a page that it names cannot be read. */
async function compare(contents: StoreContents, { segments }: ServicePorts): Promise<void> {
  for (const { name, head } of contents.heads()) {
    if (!isDeepStrictEqual({ ...(await segments.readHead(name)) }, { ...head }))
      throw new Fault('BACKUP_DAMAGED', `the head ${name} is another one there`);
    for (const { hash } of head.segments) await segments.get(hash);
  }
}
