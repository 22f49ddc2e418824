import { BaseRpcContext } from '@nestjs/microservices';
import { type LogRecord } from '#application';

/** What a handler can learn of the record that it was handed, by `@Ctx()`. */
export class LogContext extends BaseRpcContext<
  [record: LogRecord, following: readonly LogRecord[], takeAlong: (count: number) => void]
> {
  get record(): LogRecord {
    return this.args[0];
  }

  /** What was read behind it and will come again (`deliver`), unless it is taken along. */
  get following(): readonly LogRecord[] {
    return this.args[1];
  }

  /** Says that the first so many that follow are done with, too, once the handler has ended well. */
  takeAlong(count: number): void {
    this.args[2](count);
  }
}
