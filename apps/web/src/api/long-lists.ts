/** Rows of a long list that are fetched together. */
export const ROWS_A_PAGE = 100;

/** What is looked for in a list of people: a NIK or its last four digits, else a part of a name or ref. */
export function soughtBy(text: string): { readonly nik: string } | { readonly text: string } {
  return /^(\d{4}|\d{16})$/.test(text) ? { nik: text } : { text };
}
