import fc from 'fast-check';
import { type Decision, parseIsoMonths } from '#domain';
import { DECISION_TABLE, recordPieces, TABLE_FORMS, type TableForm } from '#exports';
import { memorySource, readDecisions } from '#intake';
import { reasonText } from './reason-text.js';

const RUNS = Number(process.env['TERSALUR_FUZZ'] ?? 300);

const at = '2026-04-30T03:15:00.000Z';
const said = { by: 'local', at };

/** What somebody may write, with the signs and words that lists treat in their own way. */
const written = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        ...[
          '=',
          '+',
          '-',
          '@',
          "'",
          '"',
          ',',
          ';',
          '\n',
          '\t',
          ' ',
          '1872014501800001',
          '…',
          '\ufeff',
          '\u202e',
        ],
        ...[
          'JUMLAH',
          'TOTAL',
          'Subtotal',
          '#N/A',
          '#REF!',
          '(1)',
          'reason',
          'by',
          '30/04/2026',
          '1e9',
          '001',
        ],
      ),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

/** What the command line reads of a list that the door gave. */
async function readBack(given: readonly Decision[], form: TableForm): Promise<Decision[]> {
  const pieces: Uint8Array[] = [];
  const rows = given.map((decision) => ({ decision, standing: 'FOLLOWED', payments: 1 }));
  for await (const piece of recordPieces(DECISION_TABLE, form, rows)) pieces.push(piece);
  const decisions: Decision[] = [];
  const outcome = await readDecisions(memorySource(`keputusan.${form}`, Buffer.concat(pieces)), decisions, {
    file: 0,
    cycle: parseIsoMonths('2026-01/2026-03')!,
  });
  expect(outcome).toMatchObject({ refused: false, rejected: 0 });
  return decisions;
}

describe('the reason of a decision', () => {
  it.each([
    ['  dikenal\n tetangga ', 'dikenal tetangga'],
    ['NIK 1872014501800001', 'NIK …0001'],
    ['rekening 0123-4567-8901-234 miliknya', 'rekening …1234 miliknya'],
    ['=HYPERLINK("x")', 'HYPERLINK("x")'],
    ['- - sudah pindah', 'sudah pindah'],
    ['dibayar 30/04/2026', 'dibayar 30/04/2026'],
  ])('%j is kept as %j', (text, kept) => {
    expect(reasonText(text)).toBe(kept);
  });

  it('stays as it is when it is kept again', () => {
    fc.assert(
      fc.property(written, (text) => {
        expect(reasonText(reasonText(text))).toBe(reasonText(text));
      }),
      { numRuns: RUNS },
    );
  });

  it.each(TABLE_FORMS)(
    'comes back from the list of decisions as it was kept, whatever was written: %s',
    async (form) => {
      await fc.assert(
        fc.asyncProperty(fc.array(written, { minLength: 1, maxLength: 5 }), async (texts) => {
          const decisions = texts.map((text, choice): Decision => {
            const reason = reasonText(text);
            return choice === 0
              ? { ...said, reason, about: 'EVIDENCE', evidence: 'a123456789abcdef', decision: 'NONE', choice }
              : choice % 2 === 1
                ? {
                    ...said,
                    reason,
                    about: 'EVIDENCE',
                    evidence: 'a123456789abcdef',
                    decision: 'LINK',
                    choice,
                    rosterRef: '-bnba.csv#2',
                  }
                : {
                    ...said,
                    reason,
                    about: 'PAYMENT',
                    paymentKey: '0123456789abcdef',
                    rosterRef: 'bnba.csv#2',
                    decision: 'LINK',
                    evidence: 'a123456789abcdef',
                  };
          });
          expect(await readBack(decisions, form)).toEqual(decisions);
        }),
        { numRuns: RUNS },
      );
    },
  );
});
