import { describePlainRows } from '../../test/plain-rows-suite.js';
import { ScannedCells } from './cells/scanned-cells.js';

describePlainRows((form) => new ScannedCells(form));
