import { type PropsWithChildren, useId } from 'react';

interface SightProps {
  readonly title: string;
  /** What is said where there is nothing. */
  readonly none: string;
  readonly count: number;
}

/** A way in which data were seen. */
export function Sight({ title, none, count, children }: PropsWithChildren<SightProps>) {
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {count === 0 ? <p>{none}</p> : children}
    </section>
  );
}
