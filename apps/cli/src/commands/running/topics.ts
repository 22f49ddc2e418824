import { isFault } from '#application';
import { usageFault } from '../../command-fault.js';
import { type Texts } from '../../messages/texts.js';
import { clusterOptions } from '../../settings/cluster-options.js';
import { readSettings } from '../../settings/read-settings.js';
import { clusterFault } from './cluster-fault.js';
import { say } from './run-until-told.js';

/** `tersalur topics`: makes the topics of all services, for an account that may; those that are there are checked. Throws a CommandFault. */
export async function makeTopics(texts: Texts): Promise<void> {
  const settings = await readSettings(process.env);
  const cluster = clusterOptions(settings);
  if (cluster === undefined) throw usageFault(({ apart }) => apart.noCluster);
  const { openTopics, systemClock } = await import('../../../../serve/src/operating.js');
  try {
    for (const topic of await openTopics(cluster.kafka, systemClock)) say(texts.apart.topic(topic));
  } catch (thrown) {
    if (!isFault(thrown)) throw thrown;
    throw clusterFault(thrown.code, ({ apart }) => apart.notDone(thrown.code));
  }
}
