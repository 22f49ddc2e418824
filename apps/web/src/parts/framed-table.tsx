import { type PropsWithChildren } from 'react';
import { TableFrame } from './table-frame.js';

/** What stands above a column. */
interface Column {
  readonly text: string;
  readonly isNumber: boolean;
}

/** A column of numbers: they stand below each other by their ends. */
export function numbers(text: string): Column {
  return { text, isNumber: true };
}

interface FramedTableProps {
  /** Names the frame for those who do not see it. */
  readonly label: string;
  /** From the first column to the last; a text alone is a column of words. */
  readonly columns: readonly (Column | string)[];
}

/** A table in its frame, with a head above each column; its rows are given. */
export function FramedTable({ label, columns, children }: PropsWithChildren<FramedTableProps>) {
  return (
    <TableFrame label={label}>
      <table>
        <thead>
          <tr>
            {columns.map((column, at) => {
              const { text, isNumber } =
                typeof column === 'string' ? { text: column, isNumber: false } : column;
              return (
                <th key={at} scope="col" className={isNumber ? 'number' : undefined}>
                  {text}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </TableFrame>
  );
}
