import { z } from 'zod';
import { type SettingNote } from './setting-note.js';

/** A secret, and the setting that names a file with it. */
type SecretSettings<Name extends string, Rule extends z.ZodType> = Record<Name, z.ZodOptional<Rule>> &
  Record<`${Name}_FILE`, z.ZodOptional<z.ZodString>>;

/** A secret as a setting of its own, or in a file that the setting `NAME_FILE` names, in its place: there it stands alone. */
export function secretSetting<const Name extends string, Rule extends z.ZodType>(
  name: Name,
  rule: Rule,
  note: SettingNote,
  fileExample: string,
): SecretSettings<Name, Rule> {
  const meaning = 'file in which that stands, in its place';
  const file: SettingNote = { meaning, example: fileExample, holds: name };
  return {
    [name]: rule.optional().meta({ ...note }),
    [`${name}_FILE`]: z
      .string()
      .min(1)
      .optional()
      .meta({ ...file }),
  } as SecretSettings<Name, Rule>;
}
