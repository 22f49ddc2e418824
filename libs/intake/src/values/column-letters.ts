/** A column (from 0) as spreadsheets call it: `A`, `Z`, `AA`. */
export function columnLetters(column = 0): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return letters;
}
