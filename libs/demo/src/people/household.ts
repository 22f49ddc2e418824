import { type Area } from '../places/areas.js';

export type Programme = 'BPNT' | 'PKH';
export type Channel = 'BRI' | 'POS';

/** A person who is paid. */
export interface Payee {
  readonly nationalId: string;
  readonly name: string;
  readonly woman: boolean;
}

/** An amount of a programme for the months, in rupiah. */
export interface Grant {
  readonly programme: Programme;
  readonly amount: number;
}

/** A family card with the people on it, where they live, and how they are paid. */
export interface Household {
  readonly dossier: string;
  readonly familyCard: string;
  readonly payee: Payee;
  readonly area: Area;
  readonly street: string;
  readonly rt: number;
  readonly rw: number;
  readonly channel: Channel;
  /** Its account and card at the bank; a household on POS had them before its channel changed. */
  readonly account: string;
  readonly card: string;
  readonly danom: string;
  readonly grants: readonly Grant[];
}
