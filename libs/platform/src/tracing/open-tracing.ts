import { type SpanContext, type Tracer } from '@opentelemetry/api';
import { type Facts, failureReason, type Origin, type SpanName } from '#application';

/** Where traces of one service go. */
export interface Tracing {
  /** Does work as a span of a service: `work` is given what it then belongs to. Faults: those of the work. */
  span<Result>(
    service: string,
    span: {
      readonly name: SpanName;
      readonly facts: Facts | (() => Facts);
      readonly origin: Origin | undefined;
    },
    work: (trace: string) => Promise<Result>,
  ): Promise<Result>;
  /** Sends what was not sent yet. */
  close(): Promise<void>;
}

/** Milliseconds for which spans wait to be sent together. */
const TOGETHER = 1_000;

/** Milliseconds for which a receiver is waited for, also at the end. */
const LONGEST_SENDING = 3_000;

/** Begins to send traces by OTLP over HTTP (JSON). What cannot be sent is lost, and nothing waits for it. Only who follows traces loads what does so. */
export async function openTracing(endpoint: string): Promise<Tracing> {
  const [
    { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace },
    sdk,
    { OTLPTraceExporter },
    { resourceFromAttributes },
  ] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace-base'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ]);
  const sender = new sdk.BatchSpanProcessor(
    new OTLPTraceExporter({ url: endpoint, timeoutMillis: LONGEST_SENDING }),
    {
      scheduledDelayMillis: TOGETHER,
    },
  );
  const tracers = new Map<string, Tracer>();
  const tracerOf = (service: string): Tracer => {
    const known = tracers.get(service);
    if (known !== undefined) return known;
    const resource = resourceFromAttributes({ 'service.name': `tersalur-${service}` });
    const tracer = new sdk.BasicTracerProvider({ resource, spanProcessors: [sender] }).getTracer('tersalur');
    tracers.set(service, tracer);
    return tracer;
  };
  return {
    span: async (service, { name, facts, origin }, work) => {
      const parent = origin?.trace === undefined ? undefined : contextOf(origin.trace);
      const context = parent === undefined ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, parent);
      const kind = name === 'request' ? SpanKind.SERVER : SpanKind.INTERNAL;
      const span = tracerOf(service).startSpan(name, { kind }, context);
      if (origin !== undefined) span.setAttribute('correlation', origin.correlation);
      try {
        return await work(headerOf(span.spanContext()));
      } catch (thrown) {
        const { code } = failureReason(thrown);
        span.setStatus({ code: SpanStatusCode.ERROR, message: code });
        throw thrown;
      } finally {
        span.setAttributes({ ...(typeof facts === 'function' ? facts() : facts) });
        span.end();
      }
    },
    // What was not taken until now will not be.
    close: () => sender.shutdown().catch(() => undefined),
  };
}

/** A span as the header `traceparent` names it (W3C Trace Context). */
function headerOf({ traceId, spanId, traceFlags }: SpanContext): string {
  return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`;
}

/** The span that such a header names. */
function contextOf(header: string): SpanContext {
  const [, traceId, spanId, flags] = header.split('-') as [string, string, string, string];
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
}
