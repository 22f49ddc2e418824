import { BaseRpcContext } from '@nestjs/microservices';
import { type LogRecord } from '#application';

/** What a handler can learn of the record that it was handed, by `@Ctx()`. */
export class LogContext extends BaseRpcContext<[record: LogRecord, following: readonly LogRecord[]]> {
  get record(): LogRecord {
    return this.args[0];
  }

  /** What was read behind it and will come again (`deliver`). */
  get following(): readonly LogRecord[] {
    return this.args[1];
  }
}
