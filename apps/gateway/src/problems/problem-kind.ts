/** What a sentence may name: limits, fields, ids, days. Never people. */
export type Details = Readonly<Record<string, string>>;

/** What is wrong and what to do, in both languages. */
export interface Sentences {
  readonly id: (details: Details) => string;
  readonly en: (details: Details) => string;
}

/** A problem of a stable code: the status it is answered with, and its sentences. */
export interface ProblemKind extends Sentences {
  readonly status: number;
}

/** Sentences that name nothing. */
export function plain(id: string, en: string): Sentences {
  return { id: () => id, en: () => en };
}
