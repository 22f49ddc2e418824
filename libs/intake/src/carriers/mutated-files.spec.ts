import { type PlainRow, type Result, roster } from '../../test/reading.js';
import { Dice, spoiled, spoiledInside, TEXT_FILES, WORKBOOKS } from '../../test/mutated-files.js';
import { workbook } from '../../test/workbooks.js';

/** How many files are spoiled (more by TERSALUR_FUZZ), and from which seed (TERSALUR_FUZZ_SEED). */
const FILES = Number(process.env.TERSALUR_FUZZ ?? 24_000);
const SEED = Number(process.env.TERSALUR_FUZZ_SEED ?? 20_261_124);

/** Whatever a file holds, it is read or refused in one sentence, and nobody's number is told. */
function expectSense({ outcome, reading, problems, rows }: Result<PlainRow>): void {
  for (const { message } of problems)
    if (/\d{10}/.test(message.replace(/[\s.'-]/g, '')))
      throw new Error(`a long number in: ${message.replace(/\d/g, '9')}`);
  if (outcome.refused) {
    for (const language of ['id', 'en'] as const) {
      const sentence = outcome.message(language);
      // What stands in quotes are words of the file.
      const own = sentence.replace(/"[^"]*"/g, '');
      if (!/^[A-Z].{20,}[.)]$/su.test(own) || /undefined|NaN|\[object/.test(own))
        throw new Error(`no sentence: ${sentence}`);
    }
    if (rows.length > 0) throw new Error('rows of a refused file');
    return;
  }
  if (reading.rows !== reading.accepted + reading.rejected)
    throw new Error('rows are not accepted or rejected');
  if (rows.length !== reading.accepted) throw new Error('rows that were accepted are not there');
}

/** Spoils so many files, each from its own seed, and says which one failed. */
async function eachSpoiled(share: number, check: (dice: Dice) => Promise<void>): Promise<void> {
  for (let number = 0; number < FILES * share; number++)
    await check(new Dice(SEED + number)).catch((cause: unknown) => {
      throw new Error(`file from seed ${SEED + number}: ${(cause as Error).message}`, { cause });
    });
}

/** As long as it takes: how many files there are is a setting. */
const NO_HURRY = 3_600_000;

describe('spoiled files', () => {
  test(
    'texts',
    () => eachSpoiled(0.7, async (dice) => expectSense(await roster(spoiled(dice.pick(TEXT_FILES), dice)))),
    NO_HURRY,
  );

  test(
    'workbooks whose archive is spoiled give the same rows, or none',
    async () => {
      const whole = WORKBOOKS.map((raw) => workbook(raw));
      const rows = await Promise.all(whole.map(async (bytes) => (await roster(bytes)).rows));
      expect(rows.map(({ length }) => length)).toEqual([2, 3]);
      await eachSpoiled(0.2, async (dice) => {
        const at = dice.below(whole.length);
        const result = await roster(spoiled(whole[at]!, dice));
        expectSense(result);
        if (!result.outcome.refused) expect(result.rows).toEqual(rows[at]);
      });
    },
    NO_HURRY,
  );

  test(
    'workbooks whose parts are spoiled',
    () =>
      eachSpoiled(0.1, async (dice) => expectSense(await roster(spoiledInside(dice.pick(WORKBOOKS), dice)))),
    NO_HURRY,
  );
});
