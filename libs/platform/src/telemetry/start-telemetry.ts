import { type LoggerService } from '@nestjs/common';
import {
  beganWith,
  type Check,
  failureReason,
  type MissingPart,
  originOf,
  type Telemetry,
} from '#application';
import { frameworkLogger } from '../log-lines/framework-logger.js';
import { type LogOptions, openLineWriter } from '../log-lines/line-writer.js';
import { openMetrics } from '../metrics/open-metrics.js';
import { openTracing } from '../tracing/open-tracing.js';

export interface TelemetryOptions {
  readonly log: LogOptions;
  /** Where traces are sent: the address of an OTLP receiver (`http://127.0.0.1:4318/v1/traces`). */
  readonly traces?: string | undefined;
}

/** What the services of a process tell, by log, metrics and traces. */
export interface RunningTelemetry {
  /** Where the service of a name tells. */
  of(service: string): Telemetry;
  /** What Nest says of itself, as it takes it. */
  readonly framework: LoggerService;
  /** All metrics, in the text that Prometheus reads. */
  metrics(): Promise<string>;
  /** The parts that are not well; none when all are. */
  missing(): Promise<readonly MissingPart[]>;
  /** Sends what was not sent yet. */
  close(): Promise<void>;
}

/** Begins to tell operators how the services of this process run. */
export async function startTelemetry({ log, traces }: TelemetryOptions): Promise<RunningTelemetry> {
  const [write, metrics, tracing] = await Promise.all([
    openLineWriter(log),
    openMetrics(),
    traces === undefined ? undefined : openTracing(traces),
  ]);
  const checks: Check[] = [];
  const of = (service: string): Telemetry => ({
    tell: (happening) => {
      metrics.count(happening);
      write(service, happening);
    },
    span: (name, facts, work) => {
      if (tracing === undefined) return work();
      const origin = originOf();
      return tracing.span(service, { name, facts, origin }, (trace) =>
        origin === undefined ? work() : beganWith({ ...origin, trace }, work),
      );
    },
    gauge: metrics.look,
    check: (check) => void checks.push(check),
  });
  return {
    of,
    framework: frameworkLogger(of('nest')),
    metrics: metrics.text,
    missing: async () => (await Promise.all(checks.map(ask))).flat(),
    close: async () => tracing?.close(),
  };
}

async function ask({ part, problem }: Check): Promise<readonly MissingPart[]> {
  try {
    const code = await problem();
    return code === undefined ? [] : [{ part, code }];
  } catch (thrown) {
    return [{ part, code: failureReason(thrown).code }];
  }
}
