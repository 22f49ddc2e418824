import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Discrepancy } from '../../api/discrepancies.js';
import { useMayDo } from '../../api/session.js';
import { LongRow } from '../../parts/lists/long-table.js';
import { MoneyCell } from '../../parts/lists/money-cell.js';
import { PairCell } from '../../parts/lists/pair-cell.js';
import { shortNik } from '../../parts/lists/short-nik.js';
import { PageLink } from '../../shell/page-link.js';
import { useWords } from '../../texts/words-of.js';
import { HouseholdLink } from '../household/household-link.js';
import { RemarkTag } from './remark-tag.js';
import { SeverityTag } from './severity-tag.js';
import { type Choice } from './use-choice.js';
import { VisitTag } from './visit-tag.js';
import { useFindingText } from './use-finding-text.js';

interface DiscrepancyRowProps {
  /** Position in the list, from 0. */
  readonly at: number;
  /** Pixels from the top of the rows. */
  readonly top: number;
  /** Undefined while it is being fetched. */
  readonly row: Discrepancy | undefined;
  /** Undefined for who may choose nothing. */
  readonly choice: Choice | undefined;
}

/** A discrepancy in the table. Scrolling makes the rows that come into sight, and leaves the others as they are. */
export const DiscrepancyRow = memo(({ at, top, row, choice }: DiscrepancyRowProps) => (
  <LongRow at={at} top={top}>
    {row && <Cells row={row} choice={choice} />}
  </LongRow>
));

function Cells({ row, choice }: Pick<DiscrepancyRowProps, 'choice'> & { readonly row: Discrepancy }) {
  const wordOf = useWords();
  const textOf = useFindingText();
  const { kelurahan, kecamatan, programme, channel, entitled, delivered, difference } = row;
  return (
    <>
      {choice && <ChoiceCell row={row} choice={choice} />}
      <div role="cell">
        <b>{wordOf('words.kinds', row.kind)}</b>
        <span>
          <SeverityTag severity={row.severity} /> <RemarkTag remark={row.remark} />
        </span>
      </div>
      <div role="cell">
        <HouseholdCell row={row} />
      </div>
      <PairCell upper={kelurahan} lower={kecamatan} />
      <PairCell upper={programme} lower={channel} />
      <MoneyCell amount={entitled} />
      <MoneyCell amount={delivered} />
      <MoneyCell amount={difference} />
      <div role="cell" className="says">
        <VisitTag visit={row.visit} /> {textOf(row)}
      </div>
    </>
  );
}

/** Chooses the discrepancy, or not any more; one of a book of before has no name to choose it by. */
function ChoiceCell({ row, choice }: { readonly row: Discrepancy; readonly choice: Choice }) {
  const { t } = useTranslation();
  const { subject, name = '' } = row;
  return (
    <div role="cell">
      {subject !== undefined && (
        <input
          type="checkbox"
          aria-label={t('remarks.chooseOne', { name })}
          checked={choice.subjects.has(subject)}
          onChange={() => choice.toggle(subject)}
        />
      )}
    </div>
  );
}

/** Whose it is, and where more of it is told. */
function HouseholdCell({ row }: { readonly row: Discrepancy }) {
  const { t } = useTranslation();
  const mayDo = useMayDo();
  const { rosterRefs, paymentRefs, kind, name, nik } = row;
  const [ref] = rosterRefs;
  const isAsked = kind === 'IDENTITY_MISMATCH' || kind === 'AMBIGUOUS_MATCH';
  const who = name ?? paymentRefs[0] ?? t('discrepancies.nobody');
  return (
    <>
      {ref === undefined ? (
        <span>{who}</span>
      ) : (
        <HouseholdLink householdRef={ref} list="discrepancies">
          {who}
        </HouseholdLink>
      )}
      {isAsked && mayDo('REVIEWS_READ') ? (
        <PageLink page="reviews">{t('discrepancies.decide')}</PageLink>
      ) : (
        <span className="soft">{shortNik(nik)}</span>
      )}
    </>
  );
}
