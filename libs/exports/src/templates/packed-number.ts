/** Small numbers that are packed into one of 32 bits. */
export class PackedNumber {
  value = 0;
  /** Whether all of them fit. */
  fits = true;

  /** Begins anew. */
  begin(): void {
    this.value = 0;
    this.fits = true;
  }

  /** Adds a number from 0 on that has to fit so many bits. */
  add(number: number, bits: number): void {
    if (number >>> bits !== 0) this.fits = false;
    this.value = (this.value << bits) | number;
  }
}
