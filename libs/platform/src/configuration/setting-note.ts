/** What people are told of a setting. */
export interface SettingNote {
  /** What it does, in English, for the table of the README. */
  readonly meaning: string;
  /** A value as it may be written. */
  readonly example: string;
  /** The setting whose value stands in the file that this one names. */
  readonly holds?: string;
}
