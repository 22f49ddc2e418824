import { cellKernel } from './cell-kernel.js';
import { KernelCells } from './kernel-cells.js';
import { type PlainCells, type PlainForm } from './plain-cells.js';
import { ScannedCells } from './scanned-cells.js';

/** Finds the cells of plain rows in the quickest way that there is here. */
export function findCells(form: PlainForm): PlainCells {
  const kernel = cellKernel();
  return kernel === undefined ? new ScannedCells(form) : new KernelCells(kernel, form);
}
