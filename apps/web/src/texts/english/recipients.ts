import { type Texts } from '../indonesian/index.js';

export const RECIPIENTS: Texts['recipients'] = {
  text: 'Every entitlement on the list of recipients, also those without a discrepancy: here one sees whether somebody’s aid arrived.',
  none: 'No recipient passes these filters. Loosen them, or clear all.',
  noneAtAll: 'There is no recipient in this cycle yet. Upload the BNBA list first, on the page of files.',
  count: '{{total}} entitlements',
  table: 'List of entitlements',
  exports: 'All entitlements of this cycle:',
  state: 'State',
  asInOverview: 'As in the overview',
  oneState: 'One state',
  parts: {
    DELIVERED: 'All that was delivered',
    WITHDRAWN: 'All that was withdrawn, also in part',
    NOT_DELIVERED: 'All that was not delivered',
    UNKNOWN: 'All that is not known yet',
  },
  columns: {
    household: 'Household',
    area: 'Kelurahan',
    programme: 'Programme',
    state: 'State',
    entitled: 'Entitled',
    delivered: 'Delivered',
    withdrawn: 'Withdrawn',
    findings: 'Discrepancies',
  },
};
