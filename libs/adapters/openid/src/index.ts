export { type OpenIdOptions, OpenIdProvider } from './openid-provider.js';
