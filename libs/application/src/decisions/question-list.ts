import { type DescribedQuestion } from '#domain';
import { type List, type ListRow } from '../pages/list-page.js';

/** The questions of a book as its pages keep them. Keys of payments are joined with `;`, the question is JSON. */
export const QUESTION_LIST = {
  kind: 'QUESTIONS',
  fields: {
    evidence: 'text',
    paymentKeys: 'text',
    kelurahan: 'word',
    kecamatan: 'word',
    question: 'text',
  },
} as const satisfies List;

export type QuestionEntry = ListRow<typeof QUESTION_LIST.fields>;

export function questionEntry(question: DescribedQuestion): QuestionEntry {
  const { evidence, paymentKeys, payee } = question;
  return {
    evidence,
    paymentKeys: paymentKeys.join(';'),
    kelurahan: payee.kelurahan,
    kecamatan: payee.kecamatan,
    question: JSON.stringify(question),
  };
}

/** The question of an entry. */
export function questionOf({ question }: QuestionEntry): DescribedQuestion {
  return JSON.parse(question!) as DescribedQuestion;
}
