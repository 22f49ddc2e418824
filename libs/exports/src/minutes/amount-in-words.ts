const UNITS = 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'.split(' ');

/** Groups of three digits, the largest first; *miliar* as KBBI has it, not *milyar*. */
const GROUPS = [
  [1_000_000_000_000, 'triliun'],
  [1_000_000_000, 'miliar'],
  [1_000_000, 'juta'],
] as const;

/** The first amount that has no words here. */
const TOO_MUCH = 1_000_000_000_000_000;

/** A whole amount in Indonesian words (*terbilang*), up to 999 trillion: `1.250.000` -> `satu juta dua ratus lima puluh ribu`. Throws a RangeError for any other. */
export function amountInWords(amount: number): string {
  if (!Number.isInteger(amount) || amount < 0 || amount >= TOO_MUCH)
    throw new RangeError(`${amount} has no words`);
  return wordsOf(amount).join(' ');
}

function wordsOf(amount: number): string[] {
  if (amount < UNITS.length) return [UNITS[amount]!];
  if (amount < 20) return [UNITS[amount - 10]!, 'belas'];
  if (amount < 100) return [UNITS[Math.floor(amount / 10)]!, 'puluh', ...rest(amount % 10)];
  if (amount < 200) return ['seratus', ...rest(amount - 100)];
  if (amount < 1_000) return [UNITS[Math.floor(amount / 100)]!, 'ratus', ...rest(amount % 100)];
  if (amount < 2_000) return ['seribu', ...rest(amount - 1_000)];
  if (amount < 1_000_000) return [...wordsOf(Math.floor(amount / 1_000)), 'ribu', ...rest(amount % 1_000)];
  const [size, name] = GROUPS.find(([least]) => amount >= least)!;
  return [...wordsOf(Math.floor(amount / size)), name, ...rest(amount % size)];
}

/** What follows; nothing is said of nothing. */
function rest(amount: number): string[] {
  return amount === 0 ? [] : wordsOf(amount);
}
