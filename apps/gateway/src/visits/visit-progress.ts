import { Inject, Injectable } from '@nestjs/common';
import { type FINDING_LIST } from '#application';
import { VISIT_OUTCOMES, type VisitOutcome } from '#domain';
import { type OpenedRegion } from '#security';
import { openCriteria } from '../books/book-criteria.js';
import { BookShelf, type BookView } from '../books/book-shelf.js';
import { HouseholdCodes } from './household-codes.js';
import { isVisited, VisitMarks } from './visit-marks.js';
import { type VisitProgressView } from './visit-views.js';

type Fields = (typeof FINDING_LIST)['fields'];

/** A household on the visit list: whose, and where. */
interface Listed {
  readonly kecamatan?: string;
  readonly kelurahan?: string;
  readonly code: string;
}

const collator = new Intl.Collator('id', { numeric: true });

/** Counts how far visits are: of the households that are on the visit list now. */
@Injectable()
export class VisitProgress {
  constructor(
    @Inject(BookShelf) private readonly shelf: BookShelf,
    @Inject(HouseholdCodes) private readonly codes: HouseholdCodes,
    @Inject(VisitMarks) private readonly marks: VisitMarks,
  ) {}

  /** Of what is open. Faults: CYCLE_MISSING, BOOK_NOT_COMPUTED; those of get and of the collections. */
  async of(cycle: string, opened: OpenedRegion): Promise<VisitProgressView> {
    const { view } = await this.shelf.newest(cycle);
    const listed = listedIn(view, await this.codes.ofFindings(cycle, view), opened);
    const last = await this.marks.lastOutcomes(cycle);
    const outcomeOf = ({ code }: Listed): VisitOutcome | undefined => last.get(code)?.outcome;
    const counted = (some: readonly Listed[]) => ({
      households: some.length,
      visited: some.filter((each) => outcomeOf(each) !== undefined).length,
    });
    const areas = Map.groupBy(listed, ({ kecamatan, kelurahan }) => `${kecamatan}\n${kelurahan}`);
    return {
      revision: view.head.revision,
      ...counted(listed),
      outcomes: VISIT_OUTCOMES.map((outcome) => ({
        outcome,
        count: listed.filter((each) => outcomeOf(each) === outcome).length,
      })),
      areas: Array.from(areas.values(), (some) => ({ ...placeOf(some[0]!), ...counted(some) })).sort(byName),
    };
  }
}

/** Each household once in each place, as the list has it. */
function listedIn({ findings }: BookView, codes: readonly string[], opened: OpenedRegion): Listed[] {
  const households = new Map<string, Listed>();
  for (const position of findings.positions(openCriteria<Fields>(opened))) {
    if (!isVisited(findings.value(position, 'kind'))) continue;
    const place = placeOf({
      kecamatan: findings.value(position, 'kecamatan'),
      kelurahan: findings.value(position, 'kelurahan'),
    });
    const code = codes[position]!;
    households.set(`${code}\n${place.kecamatan}\n${place.kelurahan}`, { ...place, code });
  }
  return [...households.values()];
}

function placeOf({ kecamatan, kelurahan }: Partial<Record<'kecamatan' | 'kelurahan', string | undefined>>) {
  return {
    ...(kecamatan === undefined ? {} : { kecamatan }),
    ...(kelurahan === undefined ? {} : { kelurahan }),
  };
}

function byName(one: Omit<Listed, 'code'>, other: Omit<Listed, 'code'>): number {
  const order = collator.compare(one.kecamatan ?? '', other.kecamatan ?? '');
  return order === 0 ? collator.compare(one.kelurahan ?? '', other.kelurahan ?? '') : order;
}
