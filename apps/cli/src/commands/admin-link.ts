import { refusedFault } from '../command-fault.js';
import { type Texts } from '../messages/texts.js';
import { onStore, operatedStore } from './operated-store.js';
import { type RawOptions } from './reconcile-options.js';

/** `tersalur admin-link`: makes a link by which an administrator chooses a new password. The services of a folder must not run; those that run apart go on. Throws a CommandFault. */
export async function adminLink(options: RawOptions, { adminLink: words }: Texts): Promise<void> {
  const { makeAdminLink } = await import('../../../serve/src/index.js');
  const account = String(options.account);
  const withoutFactor = options.withoutFactor === true;
  const link = await onStore(await operatedStore(options), (store) =>
    makeAdminLink(store, { account, withoutFactor }),
  );
  if (link === undefined) throw refusedFault(({ adminLink: told }) => told.noAdmin(account));
  process.stderr.write(`${words.made(account, link)}\n`);
}
