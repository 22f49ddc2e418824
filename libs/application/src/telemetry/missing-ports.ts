import { failureReason } from '../delivery/failure-reason.js';
import { type Log } from '../ports/log.js';
import { type Segments } from '../ports/segments.js';
import { type MissingPart } from '../ports/telemetry.js';

/** What a group works on that does not answer it: topics that it uses, and the store; none when all does. */
export async function missingPorts(
  group: string,
  topics: readonly string[],
  { log, segments }: { readonly log: Log; readonly segments: Segments },
): Promise<readonly MissingPart[]> {
  const asked = await Promise.all([
    ...topics.map((topic) => ask(`topic ${topic}`, () => log.lag(group, topic))),
    ask('store', () => segments.readHead('ready')),
  ]);
  return asked.flat();
}

async function ask(part: string, question: () => Promise<unknown>): Promise<readonly MissingPart[]> {
  try {
    await question();
    return [];
  } catch (thrown) {
    return [{ part, code: failureReason(thrown).code }];
  }
}
