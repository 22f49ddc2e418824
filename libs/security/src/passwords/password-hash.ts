import { hash, verify } from '@node-rs/argon2';

/** Argon2id with 19 MiB and two passes: what OWASP's password storage sheet asks for at the least. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** A password as it is stored: argon2id in PHC form, with its cost and a salt of its own. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), COST);
}

/** Whether a password is the one that was stored. */
export function isPassword(stored: string, password: string): Promise<boolean> {
  return verify(stored, password.normalize('NFKC'));
}

/** A stored password that nobody has: what an unknown name is compared with, so that the answer takes as long as for a known one. */
export const NOBODYS_PASSWORD =
  '$argon2id$v=19$m=19456,t=2,p=1$GpLGJcH8spW+Wc0CPXHkZQ$RfXKepgwZGBkbVLn9cuSHsU2m4zIZqP+NmtVnd4RHmM';
