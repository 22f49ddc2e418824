import { type Worker } from 'node:worker_threads';
import { Command, type CommanderError, Option } from 'commander';
import { CHANNEL_PROFILES } from '#intake';
import { CommandFault, EXIT } from './command-fault.js';
import { channelOption, type RawOptions } from './commands/reconcile-options.js';
import { reconcile } from './commands/reconcile.js';
import { helpWords } from './messages/help-words.js';
import { type Texts } from './messages/texts.js';
import { usageSentence } from './messages/usage-sentence.js';
import { productVersion } from './product-version.js';

/** The command line as far as `reconcile` (command line contract), which is all that most runs need. `worker`: as of `SecondThread`. */
export function reconcileProgramOf(texts: Texts, worker?: Worker): Command {
  const { help } = texts;
  const program = addLanguage(new Command('tersalur'), texts)
    .description(help.program)
    .version(productVersion(), '-V, --version', help.version)
    .helpOption('-h, --help', help.help)
    .helpCommand('help [command]', help.helpCommand)
    .configureHelp(helpWords(texts))
    .exitOverride(endProgram)
    .configureOutput({ outputError: () => {} });
  addShared(addInputs(command(program, 'reconcile', help.reconcile), texts), texts)
    .requiredOption('--out <dir>', help.out)
    .option('--strict', help.strict)
    .option('--force', help.force)
    .option('--format <list>', help.format)
    .action((options: RawOptions) => reconcile(options, texts, worker));
  return program;
}

/** A further command. */
export function command(program: Command, name: string, description: string): Command {
  return program.command(name).description(description);
}

/** What every command takes that says something while it works. */
export function addShared(target: Command, texts: Texts): Command {
  return addLanguage(target, texts).option('--quiet', texts.help.quiet);
}

/** The language of what is said. */
export function addLanguage(target: Command, { help }: Texts): Command {
  return target.addOption(new Option('--lang <code>', help.language).choices(['id', 'en']).default('id'));
}

/** What a reconciliation reads, and by which settings. */
export function addInputs(target: Command, { help }: Texts): Command {
  target
    .option('--cycle <months>', help.cycle)
    .option('--roster <file...>', help.roster)
    .option('--amendments <file...>', help.amendments);
  for (const { channel, name } of CHANNEL_PROFILES)
    target
      .option(`--${channelOption(channel)} <file...>`, help.report(name, channelOption(channel)))
      .option(`--cutoff-${channelOption(channel)} <day>`, help.cutoff(name));
  return target
    .option('--exclusions <file...>', help.exclusions)
    .option('--region <code>', help.region)
    .option('--programme <code>', help.programme)
    .option('--as-of <day>', help.asOf)
    .option('--window <days>', help.window)
    .option('--tolerance <rupiah>', help.tolerance)
    .option('--grace-days <n>', help.graceDays)
    .option('--idle-days <n>', help.idleDays)
    .option('--interim <file...>', help.interim)
    .option('--decisions <file...>', help.decisions)
    .option('--mapping <file...>', help.mapping)
    .option('--unmask', help.unmask)
    .option('--threads <n>', help.threads)
    .option('--verbose', help.verbose);
}

/** Commander's own endings: help and version are no fault, everything else is wrong usage. Without a command the help was shown, which says enough. */
function endProgram(end: CommanderError): never {
  if (end.exitCode === 0) throw new CommandFault(EXIT.done, () => []);
  throw new CommandFault(EXIT.usage, (texts) =>
    end.code === 'commander.help' ? [] : [usageSentence(end, texts)],
  );
}
