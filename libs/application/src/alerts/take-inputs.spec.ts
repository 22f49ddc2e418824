import { credited, FULL, month, report } from '../../../testing/src/builders/sample-month.js';
import { messagesOf } from '../../test/book-messages.js';
import { ToldBook, turnOf } from '../../test/told-book.js';
import { type BookMessage, NO_INPUTS } from '../book/book-inputs.js';
import { takeInputs } from './take-inputs.js';

const WHOLE = month({ reports: [report('BRI', '2026-02-14', [credited(FULL)])] });

const said = (fields: object): BookMessage =>
  ({ id: 'x', region: '18.72', cycle: 't1', at: '2026-04-01T00:00:00.000Z', ...fields }) as BookMessage;

const DAY = said({ type: 'day.begun.v1', asOf: '2027-01-01' });
const DECIDED = said({ type: 'decision.made.v1', decision: 'd-1', content: 'a'.repeat(64) });
const UNDONE = said({ type: 'decision.withdrawn.v1', decision: 'd-1' });

it('names what made a difference, and nothing that was known', async () => {
  const book = new ToldBook(WHOLE);
  const messages = await messagesOf(WHOLE, book.parts.segments);
  const { inputs, occasion } = takeInputs(NO_INPUTS, messages);
  expect(occasion.inputs).toContainEqual({
    input: 'FILE_READ',
    file: 'report-0',
    name: WHOLE.reports[0]!.file.name,
  });
  const turns = [turnOf('file.withdrawn.v1', 'w-1', 'report-0'), turnOf('file.restored.v1', 'r-1', 'f-9')];
  const next = takeInputs(inputs, [...messages, DAY, ...turns, DECIDED, DECIDED, UNDONE, UNDONE, DAY]);
  expect(next.occasion).toEqual({
    at: '2026-04-01T00:00:00.000Z',
    inputs: [
      { input: 'DAY_BEGUN', day: '2027-01-01' },
      { input: 'FILE_WITHDRAWN', file: 'report-0', name: WHOLE.reports[0]!.file.name },
      { input: 'FILE_RESTORED', file: 'f-9' },
      { input: 'DECISION_MADE', decision: 'd-1' },
      { input: 'DECISION_WITHDRAWN', decision: 'd-1' },
    ],
  });
});

it('a cleared alert of a book names the report that cleared it', async () => {
  const book = await ToldBook.of(month({}));
  await book.tell(...(await book.closing(WHOLE)));
  const [opened, cleared] = await book.alerts();
  expect(opened).not.toHaveProperty('clearedBy');
  expect(cleared).toMatchObject({
    transition: 'CLEARED',
    ordinal: 2,
    clearedBy: [{ input: 'FILE_READ', file: 'report-0' }],
  });
});
