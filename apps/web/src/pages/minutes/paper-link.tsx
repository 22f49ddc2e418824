import { type PropsWithChildren } from 'react';

interface PaperLinkProps {
  readonly cycle: string;
  readonly file: 'berita-acara.pdf' | 'berita-acara-lampiran.xlsx';
}

/** Gets the minutes, or their annexes. */
export function PaperLink({ cycle, file, children }: PropsWithChildren<PaperLinkProps>) {
  return (
    <a className="button" href={`/api/v1/cycles/${cycle}/${file}`} download>
      {children}
    </a>
  );
}
