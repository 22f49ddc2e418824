import fc from 'fast-check';
import { type BookInput, type FileIdentity } from '../../../domain/src/book/book-input.js';
import { arbitraryDecisions, type DecisionPlan, decisionsOn } from './decision-plan.js';
import { arbitraryHouseholds, listedRows } from './household-plan.js';
import {
  amendmentFiles,
  arbitraryLists,
  exclusionFiles,
  type ListsPlan,
  rosterFiles,
  UNCHANGED_LISTS,
} from './list-plans.js';
import { arbitraryReports, ONE_REPORT, reportFiles, type ReportPlan } from './report-plan.js';
import { arbitrarySettings, generatedAreas } from './settings-plan.js';
import { arbitraryMixUp, arbitraryStory, type StoryPlan } from './story-plan.js';

/** What a generated month is drawn from. */
interface MonthParts {
  readonly story: fc.Arbitrary<StoryPlan>;
  readonly reports: fc.Arbitrary<ReportPlan[]>;
  readonly lists: fc.Arbitrary<ListsPlan>;
  readonly decisions: fc.Arbitrary<DecisionPlan[]>;
}

/**
 * Small nasty months: 1 to 8 households of tiny pools, up to four reports of BRI and of Kantor Pos that tell up to six
 * stories of payments, lists that change, decisions on real payment keys.
 */
export function arbitraryBookInput(): fc.Arbitrary<BookInput> {
  return monthOf({
    story: arbitraryStory,
    reports: arbitraryReports,
    lists: arbitraryLists,
    decisions: arbitraryDecisions,
  });
}

/** Months in which each payment is told once and whole, and nothing is decided: only whose it is, is mixed up. */
export function arbitraryMixedUpPeople(): fc.Arbitrary<BookInput> {
  return monthOf({
    story: arbitraryMixUp,
    reports: fc.constant([ONE_REPORT]),
    lists: fc.constant(UNCHANGED_LISTS),
    decisions: fc.constant([]),
  });
}

function monthOf({ story, reports, ...parts }: MonthParts): fc.Arbitrary<BookInput> {
  return fc
    .record({
      households: arbitraryHouseholds,
      stories: fc.array(story, { minLength: 1, maxLength: 6 }),
      bank: reports,
      post: reports,
      ...parts,
      settings: arbitrarySettings,
    })
    .map(({ households, stories, bank, post, lists, decisions, settings }) => {
      const listed = households.map(listedRows);
      const firsts = listed.map((rows) => rows[0]!);
      const input: BookInput = {
        rosters: rosterFiles(lists, listed.flat()),
        amendments: amendmentFiles(lists, listed.flat()),
        reports: [...reportFiles('BRI', bank, stories, firsts), ...reportFiles('POS', post, stories, firsts)],
        exclusions: exclusionFiles(lists),
        decisions: [],
        settings,
        areas: generatedAreas,
      };
      return { ...input, decisions: decisionsOn(input, decisions) };
    });
}

/** The same input with files and decisions in another order, and some files given twice. */
export function arbitraryVariant(input: BookInput): fc.Arbitrary<BookInput> {
  return fc.record({
    rosters: filesShuffled(input.rosters),
    amendments: filesShuffled(input.amendments),
    reports: filesShuffled(input.reports),
    exclusions: filesShuffled(input.exclusions),
    decisions: shuffled(input.decisions),
    settings: fc.constant(input.settings),
    areas: fc.constant(input.areas),
  });
}

/** All of the files in some order, some of them twice: under the same name or a later one. */
function filesShuffled<File extends { file: FileIdentity }>(files: readonly File[]): fc.Arbitrary<File[]> {
  const copies = files.map(({ file }) =>
    fc.constantFrom<(string | undefined)[]>(undefined, file.name, `zz salinan ${file.name}`),
  );
  return fc.tuple(...copies).chain((names) => {
    const copied = names.flatMap((name, at) =>
      name === undefined ? [] : [{ ...files[at]!, file: { ...files[at]!.file, name } }],
    );
    return shuffled([...files, ...copied]);
  });
}

/** All of the values in some order. */
function shuffled<Value>(values: readonly Value[]): fc.Arbitrary<Value[]> {
  return fc.shuffledSubarray([...values], { minLength: values.length });
}
