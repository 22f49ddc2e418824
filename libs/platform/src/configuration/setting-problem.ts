import { type SettingName } from './settings.js';

/** What is wrong with a variable; what is in it is not repeated, for it may be a secret. */
export type SettingProblem =
  | { readonly problem: 'UNKNOWN'; readonly variable: string }
  | { readonly problem: 'INVALID'; readonly variable: SettingName; readonly example: string }
  /** Another setting is of no use without it. */
  | {
      readonly problem: 'MISSING';
      readonly variable: SettingName;
      readonly neededBy: SettingName;
      readonly example: string;
    }
  /** It says what another setting says, too. */
  | { readonly problem: 'TWICE'; readonly variable: string; readonly other: string }
  /** The file that it names cannot be read, or is empty. */
  | { readonly problem: 'UNREADABLE'; readonly variable: string; readonly path: string };
