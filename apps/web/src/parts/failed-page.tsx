import { ProblemNotice } from './problem-notice.js';

interface FailedPageProps {
  /** Of the page, which is still where one is. */
  readonly title: string;
  readonly problem: unknown;
  readonly again: () => unknown;
}

/** A page of which nothing can be shown, and why. */
export function FailedPage({ title, problem, again }: FailedPageProps) {
  return (
    <div className="stack">
      <h1>{title}</h1>
      <ProblemNotice problem={problem} again={again} />
    </div>
  );
}
