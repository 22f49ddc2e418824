import { type Corruption } from './corruption.js';
import { NAME_CORRUPTIONS } from './name-corruptions.js';
import { NATIONAL_ID_CORRUPTIONS } from './national-id-corruptions.js';
import { OTHER_CORRUPTIONS } from './other-corruptions.js';

/** All corruptions, in the order of the report. */
export const CORRUPTIONS: readonly Corruption[] = [
  ...NATIONAL_ID_CORRUPTIONS,
  ...NAME_CORRUPTIONS,
  ...OTHER_CORRUPTIONS,
];
