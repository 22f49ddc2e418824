import { type CSSProperties, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Sight } from './use-sight.js';

/** What stands above a column. */
interface LongColumn {
  readonly text: string;
  readonly isNumber?: boolean;
  /** Only read out. */
  readonly isHidden?: boolean;
}

interface LongTableProps {
  readonly label: string;
  /** How wide the columns are, by the name of their rule. */
  readonly layout: string;
  readonly columns: readonly LongColumn[];
  readonly total: number;
  readonly sight: Sight;
  /** The row at a position, so many pixels from the top of all. */
  readonly rowAt: (at: number, top: number) => ReactNode;
}

/** All rows, which know by it how high each is. */
interface RowsStyle extends CSSProperties {
  readonly '--row-height': string;
}

/** A table of any length: only the rows in sight are there. */
export function LongTable({ label, layout, columns, total, sight, rowAt }: LongTableProps) {
  const style: RowsStyle = { height: sight.height, '--row-height': `${sight.rowHeight}px` };
  return (
    <div className="table-frame long" role="region" aria-label={label} tabIndex={0} ref={sight.frame}>
      <div role="table" aria-label={label} aria-rowcount={total + 1} className={`long-table ${layout}`}>
        <div role="rowgroup" className="long-head">
          <div role="row" aria-rowindex={1} className="long-row">
            {columns.map(({ text, isNumber = false, isHidden = false }) => (
              <div key={text} role="columnheader" className={isNumber ? 'number' : undefined}>
                {isHidden ? <span className="hidden">{text}</span> : text}
              </div>
            ))}
          </div>
        </div>
        <div role="rowgroup" className="long-rows" style={style}>
          {sight.items.map(({ index, start }) => rowAt(index, start))}
        </div>
      </div>
    </div>
  );
}

interface LongRowProps {
  /** Position in the list, from 0. */
  readonly at: number;
  /** Pixels from the top of the rows. */
  readonly top: number;
  /** Its cells; undefined while they are being fetched. */
  readonly children: ReactNode;
}

/** A row at its place in the list. */
export function LongRow({ at, top, children }: LongRowProps) {
  const { t } = useTranslation();
  return (
    <div role="row" aria-rowindex={at + 2} className="long-row" style={{ transform: `translateY(${top}px)` }}>
      {children ?? (
        <div role="cell" className="soft">
          {t('parts.loading')}
        </div>
      )}
    </div>
  );
}
