import { type Provider, type Type } from '@nestjs/common';
import { AccessRules, Accounts, Factors, Programs, Sessions, SignIn } from '#application';
import { GATE } from '../access/access.js';
import { ProgramGate } from '../access/program-gate.js';
import { SessionGate } from '../access/session-gate.js';
import { DigestController } from '../digests/digest-controller.js';
import { AccessRulesController } from '../factors/access-rules-controller.js';
import { FactorController } from '../factors/factor-controller.js';
import { type GatewayParts } from '../gateway-parts.js';
import { FlowCookie } from '../provider/flow-cookie.js';
import { ProviderController } from '../provider/provider-controller.js';
import { AccountController } from './account-controller.js';
import { AccountTableController } from './account-table-controller.js';
import { Entry } from './entry.js';
import { ProgramController } from './program-controller.js';
import { SessionController } from './session-controller.js';
import { SignInController } from './sign-in-controller.js';

/** Routes of people: who they are, and how they prove it. */
export const ACCOUNT_CONTROLLERS: readonly Type[] = [
  SignInController,
  SessionController,
  AccountController,
  AccountTableController,
  ProgramController,
  FactorController,
  AccessRulesController,
  ProviderController,
  DigestController,
];

/** What those routes, and the guard of all others, work with. */
export function accountProviders(parts: GatewayParts): Provider[] {
  const accounts = new Accounts(parts);
  const sessions = new Sessions(parts, accounts);
  const factors = new Factors(parts, accounts);
  return [
    { provide: Accounts, useValue: accounts },
    { provide: Sessions, useValue: sessions },
    { provide: Programs, useValue: new Programs(parts, accounts) },
    ProgramGate,
    { provide: Factors, useValue: factors },
    { provide: SignIn, useValue: new SignIn(parts, accounts, sessions, factors) },
    { provide: AccessRules, useValue: new AccessRules(parts.collections) },
    Entry,
    FlowCookie,
    parts.gate === undefined
      ? { provide: GATE, useClass: SessionGate }
      : { provide: GATE, useValue: parts.gate },
  ];
}
