import { type Configuration, type RunningTelemetry } from '#platform';

/** Begins to tell operators on standard output how the services run, and where the settings name a receiver by traces. */
export async function openTelemetry(settings: Configuration): Promise<RunningTelemetry> {
  const { startTelemetry } = await import('#platform');
  const { stdout } = process;
  const level = settings.TERSALUR_LOG_LEVEL;
  return startTelemetry({
    log: { level, isTerminal: stdout.isTTY === true, write: (line) => void stdout.write(line) },
    traces: settings.TERSALUR_TRACES,
  });
}
