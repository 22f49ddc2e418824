export { createGateway, type GatewayOptions } from './create-gateway.js';
export { linkOf } from './accounts/account-views.js';
export { checkListening } from './edge/connection/check-listening.js';
export { EdgeFault, type EdgeFaultCode } from './edge/connection/edge-fault.js';
export { type EdgeOptions } from './edge/connection/edge-options.js';
export { mayReadMetrics } from './health/metrics-readers.js';
