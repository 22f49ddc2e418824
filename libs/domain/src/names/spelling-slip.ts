/** Letters of a word in which a slip of the pen leaves the word to be known; shorter ones become other names (ANI, ANA, RANI). */
const FEWEST_LETTERS = 5;

/**
 * Whether two normalised names are the same words but for their order, or one of them but for a letter doubled or two neighbours exchanged, behind its first letter. No two people of a family are
 * called so; another letter, or one more, may be a brother's or sister's name (RINA and RINI, YULIANI and YULIANTI, FEBRIAN and FEBRIANA).
 */
export function isSpellingSlip(one: string, other: string): boolean {
  const rest = other.split(' ');
  const unlike = one.split(' ').filter((word) => {
    const place = rest.indexOf(word);
    if (place !== -1) rest.splice(place, 1);
    return place === -1;
  });
  if (unlike.length !== rest.length) return false;
  return unlike.length === 0 || (unlike.length === 1 && isSlip(unlike[0]!, rest[0]!));
}

function isSlip(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  if (longer.length < FEWEST_LETTERS || longer.length - shorter.length > 1) return false;
  let place = 0;
  while (place < shorter.length && shorter[place] === longer[place]) place++;
  if (place === 0) return false;
  if (shorter.length < longer.length)
    return longer[place] === longer[place - 1] && shorter.slice(place) === longer.slice(place + 1);
  return (
    one[place] === other[place + 1] &&
    one[place + 1] === other[place] &&
    one.slice(place + 2) === other.slice(place + 2)
  );
}
