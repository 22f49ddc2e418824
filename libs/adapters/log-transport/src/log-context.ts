import { BaseRpcContext } from '@nestjs/microservices';
import { type LogRecord } from '#application';

/** What a handler can learn of the record that it was handed, by `@Ctx()`. */
export class LogContext extends BaseRpcContext<[LogRecord]> {
  get record(): LogRecord {
    return this.args[0];
  }
}
