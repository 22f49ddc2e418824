import { type components } from './schema.js';

export type ProblemDocument = components['schemas']['Problem'];

/** Nothing came back: the service is away, or the network is. */
const NO_ANSWER = 'NO_ANSWER';

/** A request that was not done. Its message is the sentence that the service answered with, in the language of the page. */
export class Problem extends Error {
  constructor(
    readonly code: string,
    readonly sentence: string,
    /** What is wrong with single fields, by their path. */
    readonly fields: Readonly<Record<string, string>> = {},
    readonly document?: ProblemDocument,
  ) {
    super(sentence || code);
  }

  static ofDocument(document: ProblemDocument): Problem {
    const fields = Object.fromEntries((document.errors ?? []).map(({ field, detail }) => [field, detail]));
    return new Problem(document.code, document.detail, fields, document);
  }

  /** Without a sentence of its own: the page has one. */
  static withoutAnswer(): Problem {
    return new Problem(NO_ANSWER, '');
  }

  get isWithoutAnswer(): boolean {
    return this.code === NO_ANSWER;
  }
}

/** Whether a request failed with one of some codes. */
export function isProblem(thrown: unknown, ...codes: readonly string[]): thrown is Problem {
  return thrown instanceof Problem && codes.includes(thrown.code);
}
