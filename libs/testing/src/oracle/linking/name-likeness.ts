/** Jaro-Winkler of two words in ten-thousandths, rounded; counted in whole numbers, so that nothing is lost before (docs/rules.md, 4). */
export function wordLikeness(one: string, other: string): number {
  if (one === other) return 10_000;
  const reach = Math.max(0, Math.floor(Math.max(one.length, other.length) / 2) - 1);
  const taken: number[] = [];
  for (let at = 0; at < one.length; at++) {
    const place = [...other].findIndex(
      (letter, there) => letter === one[at] && Math.abs(there - at) <= reach && !taken.includes(there),
    );
    if (place >= 0) taken.push(place);
  }
  const common = taken.length;
  if (common === 0) return 0;
  const inOrder = [...taken].sort((a, b) => a - b);
  const displaced = taken.filter((place, at) => other[place] !== other[inOrder[at]!]).length;
  let prefix = 0;
  while (prefix < 4 && prefix < one.length && one[prefix] === other[prefix]) prefix++;
  // jaro = (common/one + common/other + (common - displaced/2)/common) / 3, over one denominator
  const whole = 6 * one.length * other.length * common;
  const jaro =
    2 * common * common * (one.length + other.length) + (2 * common - displaced) * one.length * other.length;
  const winkler = 10 * jaro + prefix * (whole - jaro);
  return Math.floor((2 * 10_000 * winkler + 10 * whole) / (2 * 10 * whole));
}

interface Pair {
  readonly one: number;
  readonly other: number;
  readonly score: number;
}

/** The highest of the levels (.92, .88, .70) that two different normalised names reach, in hundredths; 0 when none. */
export function nameLikeness(stated: string, listed: string): 92 | 88 | 70 | 0 {
  if (isCutOff(stated, listed)) return 92;
  const words = stated.split(' ');
  const others = listed.split(' ');
  const pairs = words.flatMap((word, one) =>
    others.map((another, other): Pair => ({ one, other, score: wordLikeness(word, another) })),
  );
  let open = pairs.sort((a, b) => b.score - a.score || a.one - b.one || a.other - b.other);
  let score = 0;
  while (open.length > 0) {
    const best = open[0]!;
    score += best.score * (words[best.one]!.length + others[best.other]!.length);
    open = open.filter((pair) => pair.one !== best.one && pair.other !== best.other);
  }
  const letters = [...words, ...others].join('').length;
  return ([92, 88, 70] as const).find((level) => score >= level * 100 * letters) ?? 0;
}

/** The shorter name, without spaces, has at least 12 letters and begins the longer one. */
function isCutOff(one: string, other: string): boolean {
  const [shorter, longer] = [one, other]
    .map((name) => name.replaceAll(' ', ''))
    .sort((a, b) => a.length - b.length) as [string, string];
  return shorter.length >= 12 && longer.startsWith(shorter);
}
