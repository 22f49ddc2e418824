import { memo } from 'react';
import { type LedgerRow } from '../../api/ledger.js';
import { LongRow } from '../../parts/lists/long-table.js';
import { MoneyCell } from '../../parts/lists/money-cell.js';
import { PairCell } from '../../parts/lists/pair-cell.js';
import { shortNik } from '../../parts/lists/short-nik.js';
import { StateTag } from '../../parts/state-tag.js';
import { useWords } from '../../texts/words-of.js';
import { HouseholdLink } from '../household/household-link.js';

interface RecipientRowProps {
  /** Position in the list, from 0. */
  readonly at: number;
  /** Pixels from the top of the rows. */
  readonly top: number;
  /** Undefined while it is being fetched. */
  readonly row: LedgerRow | undefined;
}

/** An entitlement in the table. Scrolling makes the rows that come into sight, and leaves the others as they are. */
export const RecipientRow = memo(({ at, top, row }: RecipientRowProps) => (
  <LongRow at={at} top={top}>
    {row && <Cells row={row} />}
  </LongRow>
));

function Cells({ row }: { readonly row: LedgerRow }) {
  const wordOf = useWords();
  const { rosterRef, name, nik, kelurahan, kecamatan, programme, channel, state, findings } = row;
  return (
    <>
      <div role="cell">
        <HouseholdLink householdRef={rosterRef} list="recipients">
          {name ?? rosterRef}
        </HouseholdLink>
        <span className="soft">{shortNik(nik)}</span>
      </div>
      <PairCell upper={kelurahan} lower={kecamatan} />
      <PairCell upper={programme} lower={channel} />
      <div role="cell">
        <StateTag state={state} />
      </div>
      <MoneyCell amount={row.entitled} />
      <MoneyCell amount={row.delivered} />
      <MoneyCell amount={row.withdrawn} />
      <div role="cell" className="says">
        {findings.map((kind) => wordOf('words.kinds', kind)).join(', ')}
      </div>
    </>
  );
}
