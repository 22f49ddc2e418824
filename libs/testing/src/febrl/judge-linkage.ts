import { probabilityOf } from '../../../domain/src/scoring/score-pair.js';
import { type Candidate } from './candidates.js';
import { type Linkage } from './link-records.js';
import { positionsBy } from './positions-by.js';

/** What went wrong with a pair, and what its records had in common. */
interface Mistake {
  /** `linked`: two persons taken for one. `no common key`: never compared. `odds`: compared, and unlikely. `left out`: likely, but the assignment or the clusters decided otherwise. */
  readonly kind: 'linked' | 'no common key' | 'odds' | 'left out';
  readonly ids: readonly [string, string];
  /** That the two are one person, as the model has it. */
  readonly probability: number;
  /** Each evidence with its level and weight (log2). */
  readonly levels: string;
}

/** How a linkage compares with the truth, by pairs. */
export interface Judgement {
  readonly truePairs: number;
  readonly foundPairs: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly mistakes: readonly Mistake[];
}

/** Compares a linkage with who the records really are: the same number in `rec-N-org` and `rec-N-dup-K`. For one file give its ids as left and right. */
export function judgeLinkage(
  linkage: Linkage,
  lefts: readonly string[],
  rights: readonly string[],
): Judgement {
  const { pairs, candidates, model } = linkage;
  const keyOf = ([left, right]: Candidate): number => left * rights.length + right;
  const isTrue = ([left, right]: Candidate): boolean => personOf(lefts[left]!) === personOf(rights[right]!);
  const found = new Set(pairs.map(keyOf));
  const compared = new Set(candidates.map(keyOf));
  const truth = truePairs(lefts, rights);
  const mistake = (kind: Mistake['kind'], [left, right]: Candidate): Mistake => {
    const held = model.explain(left, right).held.map(describeLevel);
    const probability = probabilityOf(model.oddsOf(left, right));
    return { kind, ids: [lefts[left]!, rights[right]!], probability, levels: held.join(', ') };
  };
  const missed = truth.filter((pair) => !found.has(keyOf(pair)));
  const reason = (pair: Candidate): Mistake['kind'] =>
    !compared.has(keyOf(pair)) ? 'no common key' : model.oddsOf(...pair) > 0 ? 'left out' : 'odds';
  const right = truth.length - missed.length;
  return {
    truePairs: truth.length,
    foundPairs: pairs.length,
    precision: right / pairs.length,
    recall: right / truth.length,
    f1: (2 * right) / (pairs.length + truth.length),
    mistakes: [
      ...pairs.filter((pair) => !isTrue(pair)).map((pair) => mistake('linked', pair)),
      ...missed.map((pair) => mistake(reason(pair), pair)),
    ],
  };
}

function describeLevel({ evidence, level, weight }: { evidence: string; level: string; weight: number }) {
  return `${evidence} ${level} ${(weight / 100).toFixed(1)}`;
}

function truePairs(lefts: readonly string[], rights: readonly string[]): Candidate[] {
  const holders = positionsBy(rights, personOf);
  return lefts.flatMap((id, left) =>
    (holders.get(personOf(id)) ?? [])
      .filter((right) => lefts !== rights || left < right)
      .map((right) => [left, right] as const),
  );
}

function personOf(id: string): string {
  const person = /^rec-(\d+)-(org|dup-\d+)$/.exec(id)?.[1];
  if (person === undefined) throw new Error(`"${id}" is not an id of a FEBRL record`);
  return person;
}
