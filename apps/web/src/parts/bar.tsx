interface BarPiece {
  /** Share of the whole bar, 0 to 1. */
  readonly share: number;
  /** Of the colours of the charts, 1 to 5. */
  readonly colour: 1 | 2 | 3 | 4 | 5;
}

/** A bar of pieces, for the eye: its numbers stand beside it. */
export function Bar({ pieces }: { readonly pieces: readonly BarPiece[] }) {
  let left = 0;
  const placed = pieces.map(({ share, colour }) => {
    const piece = { x: left, width: Math.max(0, share) * 100, colour };
    left += piece.width;
    return piece;
  });
  return (
    <svg
      className="share-bar"
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect className="share-ground" width="100" height="10" />
      {placed.map(({ x, width, colour }, at) => (
        <rect key={at} className={`share-${colour}`} x={x} width={width} height="10" />
      ))}
    </svg>
  );
}
