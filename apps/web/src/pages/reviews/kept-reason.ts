/** The reason that was given last, for the next question: it outlasts the question and not the page. */
let last = '';

export function lastReason(): string {
  return last;
}

export function keepReason(reason: string): void {
  last = reason;
}
