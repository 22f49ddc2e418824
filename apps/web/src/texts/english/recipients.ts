import { type Texts } from '../indonesian/index.js';

export const RECIPIENTS: Texts['recipients'] = {
  text: 'Every entitlement on the list of recipients, also those without a discrepancy: here one sees whether somebody’s aid arrived.',
  none: 'No recipient passes these filters. Loosen them, or clear all.',
  count: '{{total}} entitlements',
  table: 'List of entitlements',
  exports: 'All entitlements of this cycle:',
  state: 'State',
  asInOverview: 'As in the overview',
  oneState: 'One state',
  parts: {
    DELIVERED: 'Delivered',
    WITHDRAWN: 'Withdrawn, all or in part',
    NOT_DELIVERED: 'Not delivered, failed, or returned',
    UNKNOWN: 'Not known yet',
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
