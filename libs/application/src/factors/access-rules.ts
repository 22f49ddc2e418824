import { type Role } from '#security';
import { changeItem } from '../collections/change-item.js';
import { type CollectionDefinition, type Collections } from '../ports/collections.js';

/** What administrators say of signing in. */
export interface AccessRulesRecord {
  /** Whoever has one of these roles needs a second factor. */
  readonly secondFactorRoles: readonly Role[];
}

/** The one item of the collection. */
const ONE = 'rules';

/** Rules of signing in; written by the gateway. */
const ACCESS_RULES: CollectionDefinition<AccessRulesRecord> = { name: 'access-rules', owner: 'gateway' };

/** Keeps the rules of signing in. Every method may raise the faults of the collections. */
export class AccessRules {
  private readonly records;

  constructor(collections: Collections) {
    this.records = collections.writing(ACCESS_RULES, 'gateway');
  }

  /** As long as nothing was said, nobody needs a second factor. */
  async now(): Promise<AccessRulesRecord> {
    return (await this.records.get(ONE))?.item ?? { secondFactorRoles: [] };
  }

  /** Of two who change them at once the later has it. */
  async change(rules: AccessRulesRecord): Promise<AccessRulesRecord> {
    return (await changeItem(this.records, ONE, () => rules))!.item;
  }

  async needFactor(role: Role): Promise<boolean> {
    return (await this.now()).secondFactorRoles.includes(role);
  }
}
