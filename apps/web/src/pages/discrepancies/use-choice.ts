import { useState } from 'react';
import { useMayDo } from '../../api/session.js';

/** Discrepancies that are chosen, by their names. */
export interface Choice {
  readonly subjects: ReadonlySet<string>;
  toggle(subject: string): void;
  choose(subjects: readonly string[]): void;
}

/** What somebody chose; undefined for who may do nothing with it. */
export function useChoice(): Choice | undefined {
  const mayDo = useMayDo();
  const [subjects, setSubjects] = useState<ReadonlySet<string>>(new Set());
  if (!mayDo('DISCREPANCIES_REMARK')) return undefined;
  return {
    subjects,
    toggle(subject) {
      const others = [...subjects].filter((each) => each !== subject);
      setSubjects(new Set(subjects.has(subject) ? others : [...others, subject]));
    },
    choose: (chosen) => setSubjects(new Set(chosen)),
  };
}
