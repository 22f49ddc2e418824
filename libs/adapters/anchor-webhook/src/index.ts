export { AnchorWebhook, type AnchorWebhookOptions } from './anchor-webhook.js';
export { ToldAnchors } from './told-anchors.js';
