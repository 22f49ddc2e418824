/** For what somebody may need the whole numbers of a household, with what that means. */
export const PURPOSES = {
  /** Bank or Kantor Pos asks for them, to correct, trace or pay. */
  PAYMENT_TRACING: 'to have a payment corrected, traced or paid by the bank or Kantor Pos',
  /** The card of the person, or the civil registry, says whether it is the same person. */
  IDENTITY_CHECK: 'to compare with a KTP, a KK or the civil registry',
  /** The household asks or complains, or wants to know what is kept of it. */
  HOUSEHOLD_REQUEST: 'to answer a question or complaint of the household, or to give it its own data',
  /** A visit at home. */
  FIELD_VISIT: 'to prepare a visit at home',
  /** An authority may ask for them by law. */
  AUTHORITY_REQUEST: 'because an authority asks for them by law',
} as const;

export type Purpose = keyof typeof PURPOSES;
