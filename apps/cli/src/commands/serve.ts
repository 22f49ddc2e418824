import { once } from 'node:events';
import { KeysLost, Refused } from '#application';
import { type GeneratedMonth } from '#demo';
import { type Day, parseIsoDay } from '#domain';
import { type EdgeFault } from '../../../gateway/src/index.js';
import { type Services } from '../../../serve/src/index.js';
import { CommandFault, failedFault, usageFault } from '../command-fault.js';
import { type Texts } from '../messages/texts.js';
import { digestOptions } from '../settings/digest-options.js';
import { openIdOptions } from '../settings/open-id-options.js';
import { anchorReceiverOf } from '../settings/anchor-receiver.js';
import { edgeOf } from '../settings/edge-of.js';
import { openTelemetry } from '../settings/open-telemetry.js';
import { keySourceOf } from '../settings/key-source.js';
import { readSettings } from '../settings/read-settings.js';
import { unmaskingLimitsOf } from '../settings/unmasking-limits.js';
import { keysLostFault } from './keys-lost-fault.js';
import { type RawOptions, readNumber } from './reconcile-options.js';
import { storeCommandFault } from './store-command-fault.js';
import { today } from './today.js';

/** Where the sample data are, and the store that they are loaded into: never beside a city's own. */
const DEMO = { files: 'demo/masukan', folder: 'demo/data' };

const LARGEST_PORT = 65_535;

/** `tersalur serve`: all services in this process, until it is told to end. Throws a CommandFault when they cannot start. */
export async function serve(options: RawOptions, texts: Texts): Promise<void> {
  const settings = await readSettings(process.env);
  const isDemo = options.demo === true;
  const folder = String(options.data ?? (isDemo ? DEMO.folder : settings.TERSALUR_DATA));
  const host = String(options.host ?? settings.TERSALUR_HOST);
  const port = readNumber('--port', wordOf(options.port), settings.TERSALUR_PORT, LARGEST_PORT);
  const told = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  // Only who serves loads what serving needs.
  const { loadMonth, makeDemoCity, startServices, systemClock } = await import('../../../serve/src/index.js');
  const demo = isDemo ? makeDemoCity(DEMO.files) : undefined;
  const telemetry = await openTelemetry(settings);
  const { tell } = telemetry.of('serve');
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const showDemo = async ({ address, people }: Services, month: GeneratedMonth): Promise<void> => {
    const cycle = await loadMonth(address, people[0]!, month);
    say(texts.serve.demoLoaded(address, cycle));
    for (const { username, role, password } of people) say(texts.serve.demoAccount(username, role, password));
  };
  try {
    const services = await startServices({
      folder,
      host,
      port,
      clock: systemClock,
      today: dayOf(settings.TERSALUR_AS_OF ?? demo?.options.asOf),
      adminPassword: settings.TERSALUR_ADMIN_PASSWORD,
      anchorPath: settings.TERSALUR_AUDIT_ANCHORS,
      anchorReceiver: anchorReceiverOf(settings),
      keySource: keySourceOf(settings),
      webhookRules: {
        allowsPrivate: settings.TERSALUR_WEBHOOKS_TO === 'any',
        allowsPlain: settings.TERSALUR_WEBHOOKS_OVER === 'any',
      },
      // The sample data are given by HTTP.
      edge: isDemo ? { ...edgeOf(settings), tls: undefined } : edgeOf(settings),
      openId: openIdOptions(settings),
      digests: digestOptions(settings),
      unmasking: unmaskingLimitsOf(settings),
      isDemo,
      telemetry,
      metricsToken: settings.TERSALUR_METRICS_TOKEN,
    });
    try {
      tell({ what: 'SERVING', address: services.address });
      say(texts.serve.ready(services.address, folder));
      if (services.setUp !== undefined) say(texts.serve.setUp(services.setUp));
      const loaded = demo === undefined ? told : showDemo(services, demo).then(() => told);
      await Promise.race([told, loaded]);
      tell({ what: 'ENDING' });
      say(texts.serve.ending);
    } finally {
      await services.close();
    }
  } catch (thrown) {
    throw startFault(thrown, folder, host, port);
  } finally {
    await telemetry.close();
  }
}

function wordOf(option: RawOptions[string]): string | undefined {
  return typeof option === 'string' ? option : undefined;
}

/** Today, or the day that stands for it. */
function dayOf(word: string | undefined): () => Day {
  if (word === undefined) return today;
  const day = parseIsoDay(word);
  if (day === undefined) throw usageFault(({ fault }) => fault.badDay('TERSALUR_AS_OF', word));
  return () => day;
}

/** By its name: what would know its class is loaded only by who serves. */
function isEdgeFault(thrown: unknown): thrown is EdgeFault {
  return thrown instanceof Error && thrown.name === 'EdgeFault';
}

function startFault(thrown: unknown, folder: string, host: string, port: number): unknown {
  if (thrown instanceof CommandFault) return thrown;
  if (thrown instanceof Refused) return failedFault(({ serve: words }) => words.badAdminPassword);
  if (thrown instanceof KeysLost) return keysLostFault(thrown, folder);
  if (isEdgeFault(thrown)) return failedFault(({ serve: words }) => words.edge[thrown.code](thrown.about));
  const { code } = thrown as { readonly code?: string };
  switch (code) {
    case undefined:
      return thrown;
    case 'EADDRINUSE':
      return failedFault(({ serve: words }) => words.portInUse(port));
    case 'EACCES':
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return failedFault(({ serve: words }) => words.noAddress(host, port));
    default:
      return storeCommandFault(code, folder);
  }
}
