/** Letters of a word that stand for a longer one which begins (ABDUL for ABDULLAH) or ends with them (MINAH for AMINAH). */
const FEWEST_LETTERS = 4;

/** Whether one of two normalised names is a shorter form of the other: each word of the one with fewer words is a form of a word of its own in the other, and not by initials alone. */
export function isShorterForm(stated: string, listed: string): boolean {
  const statedWords = stated.split(' ');
  const listedWords = listed.split(' ');
  const [fewer, more] =
    statedWords.length <= listedWords.length ? [statedWords, listedWords] : [listedWords, statedWords];
  return haveWholeForm(fewer, more) && canPlace(fewer, more);
}

/** Of two names without a common word, one a shorter form of the other, the longest letters that are a form of a word; of equals the alphabetically first. */
export function longestForm(stated: string, listed: string): string {
  const forms = stated.split(' ').flatMap((word) =>
    listed
      .split(' ')
      .filter((other) => isForm(word, other))
      .map((other) => (word.length < other.length ? word : other)),
  );
  return forms.sort((one, other) => other.length - one.length || (one < other ? -1 : 1))[0]!;
}

/** Whether a word of more than one letter is a form of one of more than one. */
function haveWholeForm(words: readonly string[], others: readonly string[]): boolean {
  for (const word of words)
    for (const other of others) if (word.length > 1 && other.length > 1 && isForm(word, other)) return true;
  return false;
}

/** Whether each of the words is a form of a word of its own among the others (augmenting paths). */
function canPlace(words: readonly string[], others: readonly string[]): boolean {
  const owners = new Map<number, string>();
  const place = (word: string, tried: Set<number>): boolean =>
    others.some((other, at) => {
      if (tried.has(at) || !isForm(word, other)) return false;
      tried.add(at);
      const owner = owners.get(at);
      if (owner !== undefined && !place(owner, tried)) return false;
      owners.set(at, word);
      return true;
    });
  return words.every((word) => place(word, new Set()));
}

/** Whether two words are equal, or the shorter one stands for the longer one: its initial, its beginning, its end. */
export function isForm(one: string, other: string): boolean {
  if (one === other) return true;
  const shorter = one.length < other.length ? one : other;
  const longer = one.length < other.length ? other : one;
  if (shorter.length >= FEWEST_LETTERS) return longer.startsWith(shorter) || longer.endsWith(shorter);
  return shorter.length === 1 && longer.startsWith(shorter);
}
