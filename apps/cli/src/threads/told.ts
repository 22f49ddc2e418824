import { type TransferListItem } from 'node:worker_threads';

/** What is told of a piece of work, and the memory that goes over with it. */
export interface Told<News> {
  readonly news: News;
  readonly moved?: readonly TransferListItem[];
}
