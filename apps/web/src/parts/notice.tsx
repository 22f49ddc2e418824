import { type PropsWithChildren } from 'react';

interface NoticeProps {
  readonly kind: 'plain' | 'good' | 'warn' | 'bad';
}

const CLASSES = {
  plain: 'notice',
  good: 'notice notice-good',
  warn: 'notice notice-warn',
  bad: 'notice notice-bad',
} as const;

/** A sentence that stands out, and is read out when it appears. */
export function Notice({ kind, children }: PropsWithChildren<NoticeProps>) {
  return (
    <div className={CLASSES[kind]} role={kind === 'bad' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}
