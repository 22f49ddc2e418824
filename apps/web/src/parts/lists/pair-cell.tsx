interface PairCellProps {
  readonly upper: string | undefined;
  /** What it is of or goes by. */
  readonly lower: string | undefined;
}

/** Two words of a row, one above the other: a kelurahan and its kecamatan, a programme and its channel. */
export function PairCell({ upper, lower }: PairCellProps) {
  return (
    <div role="cell">
      <span>{upper}</span>
      <span className="soft">{lower}</span>
    </div>
  );
}
