/** Signs that are not seen: control characters, and those that turn the direction of writing and so show a text as another one. */
const UNSEEN = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]|(?!\s)\p{Cc}/gu;

/** A text with unseen signs and outer white space dropped, and inner white space collapsed to single spaces. */
export function tidyText(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim();
}
