import { type PropsWithChildren } from 'react';

/** A table that scrolls sideways by itself where it is wider than the page, also by the keyboard. */
export function TableFrame({ label, children }: PropsWithChildren<{ readonly label: string }>) {
  return (
    <div className="table-frame" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
