import { type Texts } from '../indonesian/index.js';

export const FINDINGS: Texts['findings'] = {
  says: {
    PAID_TWICE: '{{payments}} payments, {{excess}} more than entitled. Check the receipt of the second one.',
    OVERPAID: 'Paid {{excess}} more than entitled. Compare with the order of payment.',
    UNDERPAID: '{{short}} less than entitled. Ask the channel for what is missing.',
    RETURNED: 'The money went back. Ask why; propose to pay again where the household is still entitled.',
    PAYMENT_FAILED: 'Failed: {{failure}}. {{step}}',
    NOT_DELIVERED:
      'The cut-off {{cutoff}} has passed without any payment. Visit the household and ask the channel.',
    NOT_DELIVERED_PENDING:
      'The report of {{pending}} still says pending after the cut-off {{cutoff}}. Ask the channel before visiting.',
    INELIGIBLE_RECIPIENT: 'Is on an exclusion list ({{reason}}). Verify eligibility.',
    DUPLICATE_ENTITLEMENT:
      'Same NIK as {{earlier}}. Find out which is right, then propose to drop the other.',
    DUPLICATE_ENTITLEMENT_KK:
      'Same family card as {{earlier}}. Ask the civil registry whether it is one family.',
    CARD_NOT_HANDED_OVER: 'Credited, but the card was not handed over. Ask the bank to do so.',
    IDLE: '{{idle}} in the account since {{creditDay}}, back to the treasury in {{daysLeft}} days. Remind the household to withdraw.',
    IDLE_TOO_LONG:
      '{{idle}} in the account since {{creditDay}}, {{daysOver}} days past the limit. Ask the bank whether it is still there.',
    WRONG_CHANNEL: 'Paid by {{channels}}, the list says {{channel}}. Bring the list up to date.',
    OUT_OF_WINDOW: 'Paid on {{days}}, outside the payment window. Check the day.',
    NOT_ON_ROSTER: 'No household of the list fits. Check who received it.',
    NOT_ON_ROSTER_PROGRAMME: 'Listed for {{programmes}} only. Compare with the order of payment.',
    NOT_ON_ROSTER_MONTHS: 'Listed for other months. Compare the period of the payment.',
    NOT_ON_ROSTER_DECIDED: 'An officer decided: no household of the list.',
    IDENTITY_MISMATCH: 'Like {{listedName}} ({{listedRef}}), but not all agrees. Decide under Review.',
    AMBIGUOUS_MATCH:
      '{{candidates}} households fit, the nearest is {{listedName}} ({{listedRef}}). Decide under Review.',
    REPORT_AWAITED:
      '{{total}} entitlements worth {{amount}} are not known, cut-off {{cutoff}}. Ask the channel for its report.',
    SHARED_ACCOUNT:
      '{{households}} households use the account or card {{numbers}}. Check who holds the card.',
    CONTROL_TOTAL_MISMATCH:
      'The totals that {{file}} states are not those of its rows. Ask for the right file.',
  },
  failures: {
    ACCOUNT_PASSIVE: 'account dormant',
    ACCOUNT_CLOSED: 'account closed',
    ACCOUNT_BLOCKED: 'account blocked',
    ACCOUNT_OPENING_FAILED: 'account could not be opened',
    NAME_MISMATCH: 'name differs',
    NIK_MISMATCH: 'NIK differs',
    CARD_NOT_DISTRIBUTED: 'card not handed out',
    ADDRESS_NOT_FOUND: 'address not found',
    MOVED: 'moved',
    DECEASED: 'deceased',
    OUT_OF_TOWN: 'out of town',
    TWO_IN_ONE_KK: 'two recipients on one family card',
    WELL_OFF: 'judged well-off',
    OTHER_AID: 'receives other aid already',
    REFUSED: 'refused',
    OTHER: 'another reason',
  },
  steps: {
    ACCOUNT_PASSIVE: 'Ask the bank to activate the account, then pay again.',
    ACCOUNT_CLOSED: 'Ask the bank to open a new account, then pay again.',
    ACCOUNT_BLOCKED: 'Ask the bank to unblock it, then pay again.',
    ACCOUNT_OPENING_FAILED: 'Complete the household’s data at the bank, then pay again.',
    NAME_MISMATCH: 'Make list and bank agree with the identity card, then pay again.',
    NIK_MISMATCH: 'Have the NIK checked by the civil registry, then pay again.',
    CARD_NOT_DISTRIBUTED: 'Ask the bank to hand out the card.',
    ADDRESS_NOT_FOUND: 'Find the address with the help of RT or PSM, then pay again.',
    MOVED: 'Find the new address with the help of RT or PSM, and bring the list up to date.',
    DECEASED: 'Make sure with kelurahan and heirs, then propose another recipient of the family.',
    OUT_OF_TOWN: 'Call the household; somebody of the same family card may collect it.',
    TWO_IN_ONE_KK: 'Ask the civil registry who is entitled.',
    WELL_OFF: 'Verify eligibility; do not ask to pay again before that is decided.',
    OTHER_AID: 'Verify eligibility; do not ask to pay again before that is decided.',
    REFUSED: 'Ask for a written waiver.',
    OTHER: 'Ask the channel why.',
  },
  outcomes: {
    CREDITED: 'Credited',
    PAID: 'Paid in cash',
    FAILED: 'Failed',
    PENDING: 'Pending',
    RETURNED: 'Back to the treasury',
  },
};
