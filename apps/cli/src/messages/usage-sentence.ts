import { type CommanderError } from 'commander';
import { type Texts } from './texts.js';

/** What commander found wrong with the command line, in the words of a catalogue. Its own English message is where the names stand. */
export function usageSentence({ code, message }: CommanderError, { fault, help }: Texts): string {
  const [named = '', value = ''] = Array.from(message.matchAll(/'(.*?)'/g), ([, text]) => text!);
  const option = named.split(/[ ,]/)[0]!;
  const similar = /Did you mean (?:one of )?(.*?)\?/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'commander.missingMandatoryOptionValue':
      return fault.missingOption(option);
    case 'commander.optionMissingArgument':
      return fault.missingValue(option);
    case 'commander.missingArgument':
      return fault.missingArgument(help.placeholders[named] ?? named);
    case 'commander.unknownOption':
      return fault.unknownOption(named, similar);
    case 'commander.unknownCommand':
      return fault.unknownCommand(named, similar);
    case 'commander.excessArguments':
      return fault.excessWords(message.split(': ').slice(2).join(': ').replace(/\.$/, ''));
    case 'commander.invalidArgument':
      return fault.badChoice(option, value, /choices are (.*)\./.exec(message)?.[1] ?? '');
    default:
      return fault.badUsage;
  }
}
