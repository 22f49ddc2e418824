import { anchorsBeside } from '#adapters/anchor-file';
import { usageFault } from '../../command-fault.js';
import { type Texts } from '../../messages/texts.js';
import { clusterOptions } from '../../settings/cluster-options.js';
import { dayOf } from '../../settings/day-of.js';
import { digestOptions } from '../../settings/digest-options.js';
import { frontDoorOptions } from '../../settings/front-door-options.js';
import { keySourceOf } from '../../settings/key-source.js';
import { readSettings } from '../../settings/read-settings.js';
import { type RawOptions } from '../reconcile-options.js';
import { clusterFault } from './cluster-fault.js';
import { listeningAt } from './listening-at.js';
import { DEMO, runUntilTold, whenTold } from './run-until-told.js';

/** `tersalur service NAME`: one service on Kafka and MongoDB, until it is told to end. Throws a CommandFault when it cannot start. */
export async function runService(name: string, options: RawOptions, texts: Texts): Promise<void> {
  const settings = await readSettings(process.env);
  const { host, port } = listeningAt(options, settings);
  const told = whenTold();
  const { makeDemoCity, SERVICE_NAMES, startService, systemClock } =
    await import('../../../../serve/src/index.js');
  const service = SERVICE_NAMES.find((each) => each === name);
  if (service === undefined)
    throw usageFault(({ apart }) => apart.unknownService(name, SERVICE_NAMES.join(', ')));
  const cluster = clusterOptions(settings);
  const keySource = keySourceOf(settings);
  const digests = digestOptions(settings);
  if (cluster === undefined) throw usageFault(({ apart }) => apart.noCluster);
  if (keySource === undefined) throw usageFault(({ apart }) => apart.noKeys);
  if (service === 'digest' && digests === undefined) throw usageFault(({ apart }) => apart.noMailServer);
  const isDemo = options.demo === true && service === 'gateway';
  const month = isDemo ? makeDemoCity(DEMO.files) : undefined;
  await runUntilTold(
    {
      ...{ name: service, settings, month, told, store: cluster.mongo.database, host, port },
      start: (telemetry) =>
        startService({
          ...frontDoorOptions(settings, isDemo, telemetry),
          ...{ service, cluster, keySource, digests, host, port, clock: systemClock },
          today: dayOf(settings.TERSALUR_AS_OF ?? month?.options.asOf),
          anchorPath: settings.TERSALUR_AUDIT_ANCHORS ?? anchorsBeside(settings.TERSALUR_DATA),
        }),
      ready: (address) => texts.apart.ready(service, address),
      storeFault: (code) => clusterFault(code, ({ apart }) => apart.fault(service, code)),
    },
    texts,
  );
}
