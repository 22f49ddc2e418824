import { type AuditEntry } from '#security';
import { ACCOUNTS } from '../accounts/account-record.js';
import { DECISIONS } from '../decisions/decision-record.js';
import { FILES } from '../files/file-record.js';
import { type Collections } from '../ports/collections.js';
import { WEBHOOKS } from '../webhooks/webhook-record.js';

/** What an entry of the trail is about, as it is now: where it belongs, and what people call it. */
export interface EntryThing {
  readonly cycle?: string;
  readonly name?: string;
}

/** Finds out about the things that the trail names by their ids. */
export class EntryThings {
  private readonly files;
  private readonly decisions;
  private readonly accounts;
  private readonly webhooks;

  constructor(collections: Collections) {
    this.files = collections.reading(FILES);
    this.decisions = collections.reading(DECISIONS);
    this.accounts = collections.reading(ACCOUNTS);
    this.webhooks = collections.reading(WEBHOOKS);
  }

  /** What an entry is about; nothing of what is no longer there. Faults: those of the collections. */
  async of({ to, details }: Pick<AuditEntry, 'to' | 'details'>): Promise<EntryThing> {
    switch (to.slice(0, 2)) {
      case 'f-': {
        const file = (await this.files.get(to))?.item;
        return file === undefined ? inCycle(details.cycle) : { cycle: file.cycle, name: file.name };
      }
      case 'd-':
        return inCycle((await this.decisions.get(to))?.item.cycle ?? details.cycle);
      case 'a-':
        return called((await this.accounts.get(to))?.item.username);
      case 'w-':
        return called((await this.webhooks.get(to))?.item.name);
      case 'c-':
        // A payment is named by its cycle and its key.
        return inCycle(to.split('.')[0]);
      default:
        return inCycle(details.cycle);
    }
  }
}

function inCycle(cycle: string | undefined): EntryThing {
  return cycle === undefined ? {} : { cycle };
}

function called(name: string | undefined): EntryThing {
  return name === undefined ? {} : { name };
}
