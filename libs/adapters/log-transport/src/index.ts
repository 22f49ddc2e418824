export { createLogService } from './create-log-service.js';
export { FaultFilter } from './fault-filter.js';
export { LogClient } from './log-client.js';
export { LogContext } from './log-context.js';
export { LOG_TRANSPORT, LogServer, type LogServerOptions } from './log-server.js';
