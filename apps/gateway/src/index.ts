export { createGateway, type GatewayOptions } from './create-gateway.js';
export { linkOf } from './accounts/account-views.js';
