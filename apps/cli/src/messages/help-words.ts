import { type Help } from 'commander';
import { type Texts } from './texts.js';

/** Commander's help in the words of a catalogue. */
export function helpWords({ help }: Texts): Partial<Help> {
  const inWords = (text: string): string =>
    text.replaceAll(/(?<=[<[])[a-z]+/g, (word) => help.placeholders[word] ?? word);
  return {
    styleTitle: (title) => help.titles[title] ?? title,
    styleUsage: inWords,
    styleSubcommandTerm: inWords,
    styleOptionTerm: inWords,
    styleArgumentTerm: (name) => help.placeholders[name] ?? name,
    optionDescription: ({ description }) => description,
  };
}
