import { type Command, Option } from 'commander';
import { inspectFile } from './commands/inspect.js';
import { type RawOptions } from './commands/reconcile-options.js';
import { verify } from './commands/verify.js';
import { type Texts } from './messages/texts.js';
import { addInputs, addLanguage, addShared, command, reconcileProgramOf } from './reconcile-program.js';

/** The command line: its commands and their options (command line contract). */
export function programOf(texts: Texts): Command {
  const { help } = texts;
  const program = reconcileProgramOf(texts);
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

/** A command about a data folder. */
function folderCommand(program: Command, name: string, description: string, texts: Texts): Command {
  return addLanguage(command(program, name, description), texts).option('--data <dir>', texts.help.data);
}
