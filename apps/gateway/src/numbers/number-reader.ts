import { Inject, Injectable } from '@nestjs/common';
import { type Request } from 'express';
import {
  type Head,
  heldPayment,
  householdOf,
  isOpen,
  NumbersOfRows,
  Refused,
  type RowOf,
  Unmaskings,
} from '#application';
import { addressOf } from '../edge/connection/client-address.js';
import { accessOf, openedOf } from '../access/access.js';
import { PaymentNames } from '../audit/payment-names.js';
import { BookShelf } from '../books/book-shelf.js';
import { languageOf } from '../edge/language-of.js';
import { parsePaymentId } from '../reviews/payment-id.js';
import { keptReason } from '../reviews/reason-text.js';
import { type PurposeBody, UNMASKING_REASON } from './number-bodies.js';
import { type NumbersView, numbersView } from './number-views.js';

/** The row whose numbers are asked for, and what is noted of it. */
interface SoughtRow {
  readonly head: Head;
  readonly ref: string;
  readonly of: RowOf;
  readonly to: string;
  readonly details: Readonly<Record<string, string>>;
}

/** Shows the whole numbers of one household or payment at a time, to who says for what, and notes it first. */
@Injectable()
export class NumberReader {
  constructor(
    @Inject(BookShelf) private readonly shelf: BookShelf,
    @Inject(NumbersOfRows) private readonly rows: NumbersOfRows,
    @Inject(Unmaskings) private readonly unmaskings: Unmaskings,
    @Inject(PaymentNames) private readonly payments: PaymentNames,
  ) {}

  /** Of a household of a cycle. Faults: CYCLE_MISSING, BOOK_NOT_COMPUTED, HOUSEHOLD_MISSING, UNMASKING_STOPPED; FIELDS_INVALID for a reason that says nothing; those of segments and trail. */
  async ofHousehold(
    request: Request,
    cycle: string,
    household: string,
    purpose: PurposeBody,
  ): Promise<NumbersView> {
    const { view } = await this.shelf.newest(cycle);
    const place = householdOf(view, household);
    if (place === undefined || !isOpen(openedOf(request), place)) throw new Refused('HOUSEHOLD_MISSING');
    const details = { cycle, household, ...place };
    return this.show(request, purpose, { head: view.head, ref: household, of: 'LIST', to: cycle, details });
  }

  /** Of a payment that waits for a decision. Faults: REVIEW_MISSING, and those of a household. */
  async ofPayment(request: Request, id: string, purpose: PurposeBody): Promise<NumbersView> {
    const { cycle, paymentKey } = parsePaymentId(id);
    const { view } = await this.shelf.newest(cycle);
    const held = heldPayment(view, paymentKey);
    if (held === undefined) throw new Refused('REVIEW_MISSING');
    const { payment, payee } = held;
    const { kelurahan, kecamatan } = payee;
    const details = { cycle, payment: payment.paymentRef, kelurahan, kecamatan };
    return this.show(request, purpose, {
      ...{ head: view.head, ref: payment.paymentRef, of: 'REPORT', details },
      to: await this.payments.nameOf(id),
    });
  }

  private async show(
    request: Request,
    { purpose, reason }: PurposeBody,
    { head, ref, of, to, details }: SoughtRow,
  ): Promise<NumbersView> {
    const kept = keptReason(reason, UNMASKING_REASON);
    const numbers = await this.rows.find(head, ref, of);
    if (numbers === undefined) throw new Refused(of === 'LIST' ? 'HOUSEHOLD_MISSING' : 'REVIEW_MISSING');
    const shown = await this.unmaskings.note({
      by: accessOf(request).username,
      address: addressOf(request),
      to,
      details: { ...details, purpose, reason: kept },
    });
    return numbersView(numbers, shown, languageOf(request));
  }
}
