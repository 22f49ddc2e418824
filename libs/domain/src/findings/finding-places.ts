import { FINDING_KINDS, type FindingKind } from './finding-kinds.js';

/** A finding by what it is about: the number of an entitlement, instance, duplicate, channel, shared account or file, depending on the kind. */
export interface FindingPlace {
  readonly kind: FindingKind;
  readonly subject: number;
}

/** Findings in their order, as columns: a month may have half a million. */
export class FindingPlaces implements Iterable<FindingPlace> {
  /** Of each finding the position of its kind in FINDING_KINDS, and the subject. */
  constructor(
    readonly kinds: Uint8Array,
    readonly subjects: Int32Array,
  ) {}

  get length(): number {
    return this.kinds.length;
  }

  at(position: number): FindingPlace {
    return { kind: FINDING_KINDS[this.kinds[position]!]!, subject: this.subjects[position]! };
  }

  *[Symbol.iterator](): Generator<FindingPlace, undefined> {
    for (let position = 0; position < this.length; position++) yield this.at(position);
  }

  /** Those at these positions. */
  picked(positions: Int32Array): FindingPlaces {
    const { kinds, subjects } = this;
    return new FindingPlaces(
      Uint8Array.from(positions, (position) => kinds[position]!),
      positions.map((position) => subjects[position]!),
    );
  }
}
