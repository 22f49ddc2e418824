import { type Fault } from '#application';

/** Whether a store can still be used. After damage was seen nothing is written any more. */
export class StoreState {
  private end: Fault | undefined;

  /** Ends the store with a fault that every further call raises. */
  endWith(fault: Fault): void {
    this.end ??= fault;
  }

  /** Takes note of a fault that was met: damage ends the store. */
  meet(fault: Fault): Fault {
    if (fault.code === 'STORE_DAMAGED') this.endWith(fault);
    return fault;
  }

  /** Raises what ended the store. */
  check(): void {
    if (this.end) throw this.end;
  }
}
