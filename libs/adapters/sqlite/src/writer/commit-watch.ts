/** How far a transaction is: its writes are done, or it is durable and nobody was answered yet. */
export type CommitStep = 'WRITTEN' | 'COMMITTED';

/** What a module exports that watches the writer's thread: only there can a process be ended between a commit and its answer. */
export interface CommitWatch {
  reach(step: CommitStep): void;
}

/** Watches nothing. */
export const UNWATCHED: CommitWatch = { reach: () => undefined };
