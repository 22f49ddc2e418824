import { alertContent } from './alert-content.js';
import { cloudEvent } from './cloud-event.js';

export const discrepancyOpenedV1 = cloudEvent('id.tersalur.discrepancy.opened.v1', alertContent).describe(
  'There is a discrepancy.',
);
