const MOST_BITS = 32;

/** Small numbers that are packed into one of 32 bits. */
export class PackedNumber {
  value = 0;
  /** Whether all of them fit. */
  fits = true;
  private bits = 0;

  /** Begins anew. */
  begin(): void {
    this.value = 0;
    this.fits = true;
    this.bits = 0;
  }

  /** Adds a number from 0 on that has to fit so many bits. */
  add(number: number, bits: number): void {
    this.bits += bits;
    if (number >>> bits !== 0 || this.bits > MOST_BITS) this.fits = false;
    this.value = (this.value << bits) | number;
  }
}
