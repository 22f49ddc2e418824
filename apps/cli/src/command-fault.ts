import { type Texts } from './messages/texts.js';

/** How a command ends (command line contract). */
export const EXIT = { done: 0, failed: 1, usage: 2, refused: 3 } as const;

/** A fault that a command decided on: its sentences in both languages and the exit code. */
export class CommandFault extends Error {
  constructor(
    readonly exit: number,
    /** One sentence a line: what, where, what to do. */
    readonly sentences: (texts: Texts) => readonly string[],
  ) {
    super('the command ended with a fault');
  }
}

/** The command was called in a wrong way. */
export function usageFault(sentence: (texts: Texts) => string): CommandFault {
  return new CommandFault(EXIT.usage, (texts) => [sentence(texts)]);
}

/** An input was refused; nothing was written. */
export function refusedFault(...sentences: ((texts: Texts) => string)[]): CommandFault {
  return new CommandFault(EXIT.refused, (texts) => sentences.map((sentence) => sentence(texts)));
}

/** Something else went wrong; nothing was written. */
export function failedFault(sentence: (texts: Texts) => string): CommandFault {
  return new CommandFault(EXIT.failed, (texts) => [sentence(texts)]);
}
