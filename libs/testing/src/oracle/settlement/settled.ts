import { type Statement } from '../statements.js';
import { type DecidedLink } from './decisions.js';

/** What has become of a statement. */
export interface Settled {
  readonly statement: Statement;
  readonly link: DecidedLink;
  /** False when superseded. */
  readonly isStanding: boolean;
  /** What returns have left of its money; 0 when it moved none. */
  readonly left: number;
  /** Rupiah of the latest payment in its thread that it restates. */
  readonly takenOver: number;
  /** Its money went back, all of it. */
  readonly isReturned: boolean;
}
