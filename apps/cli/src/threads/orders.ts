import { type ReportPart, type ReportTask } from '../files/threads/read-reports.js';
import { type LateTask, type PartTask, type WritingFailure } from '../results/threads/write-parts.js';
import { type ListedWords } from './know-list.js';
import { type OpenMemory } from './open-statements.js';
import {
  type LinkRemarks,
  type ListKnowledge,
  type NameKeys,
  type Question,
  type SettledBook,
  type Shared,
  type StatementEvidence,
} from '#domain';

/** What the second thread can do: what it is given, and what it tells. */
export interface Orders {
  readonly READ_REPORTS: { readonly task: ReportTask; readonly news: ReportPart };
  readonly KNOW_LIST: { readonly task: Shared<ListedWords>; readonly news: Shared<NameKeys> };
  readonly PREPARE_LINKING: {
    readonly task: Shared<StatementEvidence>;
    readonly news: Shared<ListKnowledge>;
  };
  /** With what was prepared. */
  readonly LINK_OPEN: { readonly task: OpenMemory; readonly news: LinkRemarks };
  readonly LIST_QUESTIONS: { readonly task: Shared<SettledBook>; readonly news: readonly Question[] };
  /** Of the book whose questions were listed. */
  readonly WRITE_EARLY: { readonly task: PartTask; readonly news: WritingFailure };
  readonly WRITE_LATE: { readonly task: LateTask; readonly news: WritingFailure };
}

/** A piece of work as a message. */
export type Order = {
  [Work in keyof Orders]: {
    readonly number: number;
    readonly work: Work;
    readonly task: Orders[Work]['task'];
  };
}[keyof Orders];

/** A message about a piece of work; without news the last one. */
export interface Message<News> {
  readonly order: number;
  readonly news?: News;
}
