/** Numbers of spans of months, from 0 on, in the order in which they are met. */
export class MonthSpans {
  private readonly numbers = new Map<number, number>();
  private lastMonths = -1;
  private lastNumber = -1;

  of(first: number, last: number): number {
    const months = first * 65_536 + last;
    if (months === this.lastMonths) return this.lastNumber;
    const number = this.numbers.get(months) ?? this.numbers.size;
    this.numbers.set(months, number);
    this.lastMonths = months;
    return (this.lastNumber = number);
  }
}
