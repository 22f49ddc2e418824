import { type Command } from 'commander';
import { CommandFault, EXIT } from './command-fault.js';
import { languageOf, type Texts, textsOf } from './messages/texts.js';

const texts = textsOf(languageOf(process.argv));

/** Carries out what the words of this process ask for, and says what went wrong; its exit code tells it, too. */
export async function run(programOf: (texts: Texts) => Command): Promise<void> {
  process.stdout.on('error', endOutput);
  // Talk that nobody hears is no reason to stop the work.
  process.stderr.on('error', () => {});
  try {
    await programOf(texts).parseAsync(process.argv);
  } catch (fault) {
    process.exitCode = report(fault);
  }
}

/** A reader that has seen enough (`| head`) is no fault; an output that takes nothing more is one. */
function endOutput({ code }: NodeJS.ErrnoException): void {
  if (code === 'EPIPE') return;
  process.stderr.write(`${texts.fault.outputFailed(String(code))}\n`);
  process.exitCode = EXIT.failed;
}

/** Says what went wrong in one sentence a line, never with a stack; returns the exit code. */
function report(fault: unknown): number {
  if (fault instanceof CommandFault) {
    for (const sentence of fault.sentences(texts)) process.stderr.write(`${sentence}\n`);
    return fault.exit;
  }
  const code = (fault as { code?: string }).code ?? (fault as Error).name;
  process.stderr.write(`${texts.fault.unexpected(code)}\n`);
  if (process.env.TERSALUR_DEBUG) process.stderr.write(`${(fault as Error).stack}\n`);
  return EXIT.failed;
}
