import { type PropsWithChildren } from 'react';

/** Gets the minutes as a PDF. */
export function PaperLink({ cycle, children }: PropsWithChildren<{ readonly cycle: string }>) {
  return (
    <a className="button" href={`/api/v1/cycles/${cycle}/berita-acara.pdf`} download>
      {children}
    </a>
  );
}
