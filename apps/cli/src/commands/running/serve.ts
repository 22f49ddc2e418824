import { usageFault } from '../../command-fault.js';
import { type Texts } from '../../messages/texts.js';
import { dayOf } from '../../settings/day-of.js';
import { digestOptions } from '../../settings/digest-options.js';
import { frontDoorOptions } from '../../settings/front-door-options.js';
import { keySourceOf } from '../../settings/key-source.js';
import { readSettings } from '../../settings/read-settings.js';
import { type RawOptions } from '../reconcile-options.js';
import { storeCommandFault } from '../store-command-fault.js';
import { listeningAt } from './listening-at.js';
import { DEMO, runUntilTold, whenTold } from './run-until-told.js';

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
  await runUntilTold(
    {
      ...{ name: 'serve', settings, month, told, store: folder, host, port },
      start: (telemetry) =>
        startServices({
          ...frontDoorOptions(settings, isDemo, telemetry),
          folder,
          host,
          port,
          clock: systemClock,
          today: dayOf(settings.TERSALUR_AS_OF ?? month?.options.asOf),
          anchorPath: settings.TERSALUR_AUDIT_ANCHORS,
          keySource: keySourceOf(settings),
          digests: digestOptions(settings),
        }),
      ready: (address) => texts.serve.ready(address, folder),
      storeFault: (code) => storeCommandFault(code, folder),
    },
    texts,
  );
}
