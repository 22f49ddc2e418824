import { type Accounts, type GivenAccount } from '#application';
import { EVERY_REGION, newToken } from '#security';

/** The people of the sample city. */
const PEOPLE: readonly GivenAccount[] = [
  { username: 'admin', name: 'Administrator', role: 'admin', grants: [{ region: EVERY_REGION }] },
  { username: 'manajer', name: 'Ibu Manajer (contoh)', role: 'manager', grants: [{ region: '18.72' }] },
  { username: 'peninjau', name: 'Pak Peninjau (contoh)', role: 'reviewer', grants: [{ region: '18.72' }] },
  {
    username: 'relawan',
    name: 'Relawan (contoh)',
    role: 'volunteer',
    grants: [{ region: '18.72', kecamatan: 'Metro Pusat' }],
  },
];

const PASSWORD_LENGTH = 16;

/** An account of the sample city, with the password that it has until the next start. */
export interface DemoAccount {
  readonly username: string;
  readonly role: string;
  readonly password: string;
}

/** Sees to it that the people of the sample city can sign in: with new passwords at each start, which nobody else knows. */
export async function openDemoAccounts(accounts: Accounts, now: string): Promise<readonly DemoAccount[]> {
  const opened: DemoAccount[] = [];
  for (const person of PEOPLE) {
    const { username, role } = person;
    const claim = { id: `demo-${username}`, at: now };
    const { id } = (await accounts.named(username)) ?? (await accounts.create(claim, person, ''));
    const password = newToken().slice(0, PASSWORD_LENGTH);
    await accounts.setPassword(id, password, '');
    opened.push({ username, role, password });
  }
  return opened;
}
