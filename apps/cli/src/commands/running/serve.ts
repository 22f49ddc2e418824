import { usageFault } from '../../command-fault.js';
import { type Texts } from '../../messages/texts.js';
import { dayOf } from '../../settings/day-of.js';
import { digestOptions } from '../../settings/digest-options.js';
import { frontDoorOptions } from '../../settings/front-door-options.js';
import { keySourceOf } from '../../settings/key-source.js';
import { openTelemetry } from '../../settings/open-telemetry.js';
import { readSettings } from '../../settings/read-settings.js';
import { type RawOptions } from '../reconcile-options.js';
import { storeCommandFault } from '../store-command-fault.js';
import { listeningAt } from './listening-at.js';
import { DEMO, say, welcome, whenTold } from './run-until-told.js';
import { startFault } from './start-fault.js';

/** `tersalur serve`: all services in this process, until it is told to end. Throws a CommandFault when they cannot start. */
export async function serve(options: RawOptions, texts: Texts): Promise<void> {
  const settings = await readSettings(process.env);
  if (settings.TERSALUR_KAFKA_BROKERS !== undefined) throw usageFault(({ apart }) => apart.notEmbedded);
  const isDemo = options.demo === true;
  const folder = String(options.data ?? (isDemo ? DEMO.folder : settings.TERSALUR_DATA));
  const { host, port } = listeningAt(options, settings);
  const told = whenTold();
  // Only who serves loads what serving needs.
  const { makeDemoCity, startServices, systemClock } = await import('../../../../serve/src/index.js');
  const month = isDemo ? makeDemoCity(DEMO.files) : undefined;
  const telemetry = await openTelemetry(settings);
  const { tell } = telemetry.of('serve');
  try {
    const services = await startServices({
      ...frontDoorOptions(settings, isDemo, telemetry),
      folder,
      host,
      port,
      clock: systemClock,
      today: dayOf(settings.TERSALUR_AS_OF ?? month?.options.asOf),
      anchorPath: settings.TERSALUR_AUDIT_ANCHORS,
      keySource: keySourceOf(settings),
      digests: digestOptions(settings),
    });
    try {
      tell({ what: 'SERVING', address: services.address });
      say(texts.serve.ready(services.address, folder));
      await welcome(services, month, told, texts);
      tell({ what: 'ENDING' });
      say(texts.serve.ending);
    } finally {
      await services.close();
    }
  } catch (thrown) {
    const storeFault = (code: string) => storeCommandFault(code, folder);
    throw startFault(thrown, { store: folder, host, port, storeFault });
  } finally {
    await telemetry.close();
  }
}
