import { Command, type CommanderError, Option } from 'commander';
import { CHANNEL_PROFILES } from '#intake';
import { CommandFault, EXIT } from './command-fault.js';
import { generate } from './commands/generate.js';
import { inspectFile } from './commands/inspect.js';
import { channelOption, type RawOptions } from './commands/reconcile-options.js';
import { reconcile } from './commands/reconcile.js';
import { verify } from './commands/verify.js';
import { type Texts } from './messages/texts.js';

/** The command line: its commands and their options (command line contract). */
export function programOf(texts: Texts): Command {
  const program = new Command('tersalur')
    .description(texts.help.program)
    .exitOverride(endProgram)
    .configureOutput({ outputError: (text, write) => write(text) });
  const { help } = texts;
  addShared(addInputs(command(program, 'reconcile', help.reconcile), texts), texts)
    .requiredOption('--out <dir>', help.out)
    .option('--strict', help.strict)
    .option('--force', help.force)
    .option('--format <list>', help.format)
    .action((options: RawOptions) => reconcile(options, texts));
  addShared(addInputs(command(program, 'verify', help.verify), texts), texts)
    .argument('<dir>', help.directory)
    .action((directory: string, options: RawOptions) => verify(directory, options, texts));
  addShared(command(program, 'inspect', help.inspect), texts)
    .argument('<file>', help.file)
    .option('--cycle <months>', help.cycle)
    .option('--programme <code>', help.programme)
    .action((file: string, options: RawOptions) => inspectFile(file, options, texts));
  addShared(command(program, 'generate', help.generate), texts)
    .requiredOption('--households <n>', help.households)
    .option('--seed <n>', help.seed, '1')
    .requiredOption('--out <dir>', help.out)
    .option('--format <list>', help.format)
    .action((options: RawOptions) => generate(options, texts));
  return program;
}

function command(program: Command, name: string, description: string): Command {
  return program.command(name).description(description).exitOverride(endProgram);
}

function addShared(target: Command, { help }: Texts): Command {
  return target
    .addOption(new Option('--lang <code>', help.language).choices(['id', 'en']).default('id'))
    .option('--quiet', help.quiet);
}

function addInputs(target: Command, { help }: Texts): Command {
  target
    .option('--cycle <months>', help.cycle)
    .option('--roster <file...>', help.roster)
    .option('--amendments <file...>', help.amendments);
  for (const { channel, name } of CHANNEL_PROFILES)
    target
      .option(`--${channelOption(channel)} <file...>`, help.report(name))
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
    .option('--decisions <file>', help.decisions)
    .option('--unmask', help.unmask);
}

/** Commander's own endings: help is no fault, everything else is wrong usage (it has said so already). */
function endProgram(end: CommanderError): never {
  throw new CommandFault(end.exitCode === 0 ? EXIT.done : EXIT.usage, () => []);
}
