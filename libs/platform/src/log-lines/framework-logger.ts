import { type LoggerService } from '@nestjs/common';
import { failureReason, type Telemetry } from '#application';

/**
 * What Nest says of itself, as it takes it. Its sentences may quote what they are about, so that only warnings and errors are told, and of these the part
 * that spoke and what kind of error it was.
 */
export function frameworkLogger(telemetry: Telemetry): LoggerService {
  const tell = (said: unknown, rest: readonly unknown[]): void => {
    const part = `nest ${partOf(rest)}`;
    telemetry.tell({ what: 'PART_FAILED', part: 'framework', about: part, ...failureReason(said) });
  };
  return {
    log: () => undefined,
    debug: () => undefined,
    verbose: () => undefined,
    warn: (said: unknown, ...rest: unknown[]) => tell(said, rest),
    error: (said: unknown, ...rest: unknown[]) => tell(said, rest),
    fatal: (said: unknown, ...rest: unknown[]) => tell(said, rest),
  };
}

/** The name of the part that spoke: Nest gives it last. */
function partOf(rest: readonly unknown[]): string {
  const last = rest.at(-1);
  return typeof last === 'string' && /^[A-Za-z][\w-]{0,40}$/.test(last) ? last : '';
}
