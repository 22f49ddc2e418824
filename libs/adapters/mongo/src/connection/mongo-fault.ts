import { mongo } from 'mongoose';
import { Fault, isFault } from '#application';

/** The server's codes: OutOfDiskSpace. */
const FULL = [14_031];

/** Unauthorized, AuthenticationFailed, and what a service in a cloud says in their place. */
const FORBIDDEN = [13, 18, 8_000];

/**
 * What says that nobody is there to answer: names of the driver's errors, and codes of servers that stop, are not the primary, or have lost the others
 * (HostUnreachable, NetworkTimeout, WriteConcernFailed, ShutdownInProgress, PrimarySteppedDown, SocketException, NotWritablePrimary, InterruptedAtShutdown,
 * InterruptedDueToReplStateChange, NotPrimaryNoSecondaryOk, NotPrimaryOrSecondary).
 */
const AWAY: readonly (number | string)[] = [
  ...[
    'MongoNetworkError',
    'MongoNetworkTimeoutError',
    'MongoServerSelectionError',
    'MongooseServerSelectionError',
  ],
  ...[
    'MongoPoolClearedError',
    'MongoNotConnectedError',
    'MongoTopologyClosedError',
    'MongoWaitQueueTimeoutError',
  ],
  ...[6, 64, 89, 91, 189, 9_001, 10_107, 11_600, 11_602, 13_435, 13_436],
];

/** DuplicateKey. */
const DUPLICATE = 11_000;

/** The fault of the port that something raised by the driver is. Its sentence names codes alone: what the server says may quote what was to be stored. */
export function mongoFault(thrown: unknown): Fault {
  if (isFault(thrown)) return thrown;
  const code = codeOf(thrown);
  if (typeof code === 'number' && FULL.includes(code))
    return new Fault('STORE_FULL', 'the database has no room left', thrown);
  if (typeof code === 'number' && FORBIDDEN.includes(code))
    return new Fault('STORE_FORBIDDEN', `the database does not let us: ${code}`, thrown);
  if (AWAY.includes(code)) return new Fault('STORE_AWAY', `the database is not there: ${code}`, thrown);
  return new Fault('STORE_UNAVAILABLE', `the database does not answer as it should: ${code}`, thrown);
}

/** Whether something was not stored because a unique key is taken. */
export function isDuplicate(thrown: unknown): boolean {
  return codeOf(thrown) === DUPLICATE;
}

function codeOf(thrown: unknown): number | string {
  if (thrown instanceof mongo.MongoServerError && thrown.code !== undefined) return thrown.code;
  return thrown instanceof Error ? thrown.name : 'UNEXPECTED';
}
