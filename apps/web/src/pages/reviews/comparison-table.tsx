import { useTranslation } from 'react-i18next';
import { type Candidate, type Evidence, type Review } from '../../api/reviews.js';
import { TableFrame } from '../../parts/table-frame.js';
import { type Formats, useFormats } from '../../texts/formats.js';
import { useWords } from '../../texts/words-of.js';
import { HouseholdLink } from '../household/household-link.js';

interface ComparisonTableProps {
  readonly review: Review;
  /** The household that is chosen. */
  readonly chosen: string | undefined;
  /** Undefined for who may not choose. */
  readonly onChoose: ((candidate: Candidate) => void) | undefined;
}

/** Field by field what the report says beside what the list says of each household that may be meant. */
export function ComparisonTable({ review, chosen, onChoose }: ComparisonTableProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const wordOf = useWords();
  const people = [...review.candidates, ...review.namesakes];
  const fields = people[0]?.evidence ?? [];
  return (
    <TableFrame label={t('reviews.compare')}>
      <table className="comparison">
        <caption>{t('reviews.compare')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('reviews.field')}</th>
            <th scope="col">{t('reviews.stated')}</th>
            {people.map((person, at) => (
              <CandidateHead
                key={person.entitlementId}
                person={person}
                number={at + 1}
                isNamesake={at >= review.candidates.length}
                isChosen={person.entitlementId === chosen}
                onChoose={onChoose}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {fields.map(({ kind, stated }, row) => (
            <tr key={kind}>
              <th scope="row">{wordOf('evidence.kinds', kind)}</th>
              <td>{shown(kind, formats, stated) || <span className="soft">{t('reviews.empty')}</span>}</td>
              {people.map(({ entitlementId, evidence }) => (
                <EvidenceCell key={entitlementId} piece={evidence[row]!} />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t('reviews.total')}
            </th>
            {people.map(({ entitlementId, weight }) => (
              <td key={entitlementId}>{formats.weight(weight)}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </TableFrame>
  );
}

interface CandidateHeadProps {
  readonly person: Candidate;
  /** By which it is chosen, from 1. */
  readonly number: number;
  readonly isNamesake: boolean;
  readonly isChosen: boolean;
  readonly onChoose: ((candidate: Candidate) => void) | undefined;
}

function CandidateHead({ person, number, isNamesake, isChosen, onChoose }: CandidateHeadProps) {
  const { t } = useTranslation();
  return (
    <th scope="col" className={isChosen ? 'chosen' : undefined}>
      <span className="candidate-name">{person.name}</span>
      <span className="soft">{[person.kelurahan, person.kecamatan].filter(Boolean).join(', ')}</span>
      {isNamesake && (
        <span className="tag tag-warn" title={t('reviews.namesakeHint')}>
          {t('reviews.namesake')}
        </span>
      )}
      <span className="row">
        {onChoose && (
          <button
            type="button"
            className="button button-small"
            aria-pressed={isChosen}
            onClick={() => onChoose(person)}
          >
            {isChosen ? t('reviews.chosen') : t('reviews.choose', { key: number })}
          </button>
        )}
        <HouseholdLink householdRef={person.entitlementId} list="reviews">
          {t('reviews.household')}
        </HouseholdLink>
      </span>
    </th>
  );
}

const CLASSES = { FOR: 'says-for', AGAINST: 'says-against', NOTHING: 'says-nothing' } as const;
const SIGNS = { FOR: '✓', AGAINST: '✗', NOTHING: '–' } as const;

/** What the list says, whether it agrees, and how much that weighs. */
function EvidenceCell({ piece }: { readonly piece: Evidence }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const wordOf = useWords();
  const { kind, level, says, listed, weight } = piece;
  return (
    <td className={CLASSES[says]}>
      <span>
        <span aria-hidden="true">{SIGNS[says]} </span>
        <span className="hidden">{wordOf('evidence.says', says)}: </span>
        {shown(kind, formats, listed) || <span className="soft">{t('reviews.empty')}</span>}
      </span>
      <span className="soft level">
        {wordOf(`evidence.levels.${kind}`, level)}
        {weight !== 0 && ` · ${t('reviews.weight', { weight: formats.weight(weight) })}`}
      </span>
    </td>
  );
}

/** Rupiah as people write it; everything else as it is, masked numbers by their end. */
function shown(kind: string, { rupiah }: Formats, text: string): string {
  if (kind === 'amount' && /^\d+$/.test(text)) return rupiah(Number(text));
  return text.replace(/\*{4,}/, '…');
}
