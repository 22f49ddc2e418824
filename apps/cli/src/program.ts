import { Command, type CommanderError, Option } from 'commander';
import { CHANNEL_PROFILES } from '#intake';
import { CommandFault, EXIT } from './command-fault.js';
import { inspectFile } from './commands/inspect.js';
import { channelOption, type RawOptions } from './commands/reconcile-options.js';
import { reconcile } from './commands/reconcile.js';
import { verify } from './commands/verify.js';
import { helpWords } from './messages/help-words.js';
import { type Texts } from './messages/texts.js';
import { usageSentence } from './messages/usage-sentence.js';
import { productVersion } from './product-version.js';

/** The command line: its commands and their options (command line contract). */
export function programOf(texts: Texts): Command {
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
    .action((options: RawOptions) => reconcile(options, texts));
  addShared(addInputs(command(program, 'verify', help.verify), texts), texts)
    .argument('<dir>', help.directory)
    .action((directory: string, options: RawOptions) => verify(directory, options, texts));
  addFolderCommands(program, texts);
  addShared(command(program, 'inspect', help.inspect), texts)
    .argument('<file>', help.file)
    .option('--cycle <months>', help.cycle)
    .option('--programme <code>', help.programme)
    .option('--mapping <file...>', help.mapping)
    .option('--save-mapping <file>', help.saveMapping)
    .action((file: string, options: RawOptions) => inspectFile(file, options, texts));
  addShared(command(program, 'generate', help.generate), texts)
    .requiredOption('--households <n>', help.households)
    .option('--seed <n>', help.seed, '1')
    .requiredOption('--out <dir>', help.out)
    .option('--format <list>', help.sampleFormat)
    .action(async (options: RawOptions) => (await import('./commands/generate.js')).generate(options, texts));
  folderCommand(program, 'serve', help.serve, texts)
    .option('--port <n>', help.port)
    .option('--host <host>', help.host)
    .option('--demo', help.demo)
    .action(async (options: RawOptions) =>
      (await import('./commands/running/serve.js')).serve(options, texts),
    );
  addApartCommands(program, texts);
  return program;
}

/** What is done to a data folder by who looks after it. What only services need is loaded by whoever asks for it. */
function addFolderCommands(program: Command, texts: Texts): void {
  const { help } = texts;
  folderCommand(program, 'verify-audit', help.verifyAudit, texts).action(async (options: RawOptions) =>
    (await import('./commands/verify-audit.js')).verifyAudit(options, texts),
  );
  folderCommand(program, 'backup', help.backup, texts)
    .requiredOption('--out <dir>', help.backupOut)
    .action(async (options: RawOptions) => (await import('./commands/backup.js')).backup(options, texts));
  folderCommand(program, 'restore', help.restore, texts)
    .argument('<dir>', help.backupDirectory)
    .option('--before <moment>', help.before)
    .option('--revision <cycle=n>', help.revision)
    .action(async (from: string, options: RawOptions) =>
      (await import('./commands/backup.js')).restoreBackup(from, options, texts),
    );
  folderCommand(program, 'verify-data', help.verifyData, texts).action(async (options: RawOptions) =>
    (await import('./commands/backup.js')).verifyData(options, texts),
  );
  folderCommand(program, 'rotate-keys', help.rotateKeys, texts)
    .option('--drop-retired', help.dropRetired)
    .option('--yes', help.yes)
    .action(async (options: RawOptions) => (await import('./commands/keys.js')).rotateKeys(options, texts));
  folderCommand(program, 'forget-lost-keys', help.forgetLostKeys, texts)
    .option('--yes', help.yes)
    .action(async (options: RawOptions) => (await import('./commands/keys.js')).forgetLost(options, texts));
  folderCommand(program, 'admin-link', help.adminLink, texts)
    .option('--account <name>', help.account, 'admin')
    .option('--without-factor', help.withoutFactor)
    .action(async (options: RawOptions) =>
      (await import('./commands/admin-link.js')).adminLink(options, texts),
    );
  folderCommand(program, 'dead-letters', help.deadLetters, texts)
    .option('--replay', help.replay)
    .addOption(new Option('--drop', help.drop).conflicts('replay'))
    .action(async (options: RawOptions) =>
      (await import('./commands/dead-letters.js')).deadLetters(options, texts),
    );
}

/** Where services run apart. */
function addApartCommands(program: Command, texts: Texts): void {
  const { help } = texts;
  addLanguage(command(program, 'service', help.service), texts)
    .argument('<name>', help.serviceName)
    .option('--port <n>', help.port)
    .option('--host <host>', help.host)
    .option('--demo', help.demo)
    .action(async (name: string, options: RawOptions) =>
      (await import('./commands/running/service.js')).runService(name, options, texts),
    );
  addLanguage(command(program, 'topics', help.topics), texts).action(async () =>
    (await import('./commands/running/topics.js')).makeTopics(texts),
  );
  folderCommand(program, 'export-data', help.exportData, texts)
    .requiredOption('--out <dir>', help.exportOut)
    .action(async (options: RawOptions) =>
      (await import('./commands/running/moving.js')).exportFolder(options, texts),
    );
  addLanguage(command(program, 'import-data', help.importData), texts)
    .argument('<dir>', help.exportDirectory)
    .action(async (from: string) => (await import('./commands/running/moving.js')).importFolder(from, texts));
  addLanguage(command(program, 'rights', help.rights), texts).action(async () =>
    (await import('./commands/running/rights.js')).printRights(),
  );
}

function command(program: Command, name: string, description: string): Command {
  return program.command(name).description(description);
}

/** A command about a data folder. */
function folderCommand(program: Command, name: string, description: string, texts: Texts): Command {
  return addLanguage(command(program, name, description), texts).option('--data <dir>', texts.help.data);
}

function addShared(target: Command, texts: Texts): Command {
  return addLanguage(target, texts).option('--quiet', texts.help.quiet);
}

function addLanguage(target: Command, { help }: Texts): Command {
  return target.addOption(new Option('--lang <code>', help.language).choices(['id', 'en']).default('id'));
}

function addInputs(target: Command, { help }: Texts): Command {
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
