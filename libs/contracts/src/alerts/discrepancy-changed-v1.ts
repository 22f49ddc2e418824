import { alertContent } from './alert-content.js';
import { cloudEvent } from './cloud-event.js';

export const discrepancyChangedV1 = cloudEvent('id.tersalur.discrepancy.changed.v1', alertContent).describe(
  'A discrepancy is still there, with another severity, other money or elsewhere: what it is now.',
);
