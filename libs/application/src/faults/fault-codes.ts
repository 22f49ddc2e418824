/** What can go wrong below a port, in the order: the whole store, the log, segments and heads, collections, keys, mail. `true`: the same work begun anew may succeed. */
export const FAULT_CODES = {
  /** Another process has the folder. */
  STORE_IN_USE: false,
  /** The folder or a file in it may not be written. */
  STORE_READ_ONLY: false,
  /** No room is left. What was acknowledged is there. */
  STORE_FULL: true,
  /** What is stored is not what was written. Nothing is written on top of it. */
  STORE_DAMAGED: false,
  /** A newer version of the product wrote it. */
  STORE_NEWER: false,
  /** It holds files that an early version did not seal. */
  STORE_UNSEALED: false,
  /** This Node.js cannot open it. */
  STORE_UNSUPPORTED: false,
  /** Nobody answers, whatever is asked: the work can be done once the store, or the way to it, is back. */
  STORE_AWAY: true,
  /** It answered with a fault that may pass, or not as it should. */
  STORE_UNAVAILABLE: true,
  /** It does not know us, or does not let us do that. */
  STORE_FORBIDDEN: false,
  /** It was closed here. */
  STORE_CLOSED: false,

  TOPIC_UNKNOWN: false,
  /** The topic is there with another number of partitions, which never changes. */
  TOPIC_DIFFERS: false,
  /** Another member of the group has the partition now. */
  PARTITION_LOST: false,

  SEGMENT_MISSING: false,
  /** Its content no longer has its hash. */
  SEGMENT_DAMAGED: false,
  /** Another owner took the head over: this one must stop. */
  FENCED: false,
  /** The head is no longer at the revision that was read. */
  HEAD_MOVED: true,

  /** The id or a unique key is taken. */
  ITEM_EXISTS: false,
  ITEM_MISSING: false,
  /** Somebody changed the item after it was read. */
  ITEM_CHANGED: true,
  /** The cursor was not given out for this list. */
  CURSOR_INVALID: false,
  /** Another service writes this collection. */
  NOT_OWNER: false,

  /** There is something already where a backup, or what is made of it, should stand. */
  BACKUP_EXISTS: false,
  /** The backup is not what was saved. */
  BACKUP_DAMAGED: false,

  /** Others than its owner may use the file with the keys. */
  KEY_FILE_EXPOSED: false,
  /** It cannot be read or written, or what is in it are no keys. */
  KEY_FILE_UNUSABLE: false,
  /** The key with which it was sealed cannot be had: it is wrapped by another key than the one that was given. */
  KEY_MISSING: false,
  /** The key with which it was sealed was destroyed: nobody can read it any more. */
  KEY_DESTROYED: false,
  /** It was not sealed as that, or was changed since. */
  SEAL_BROKEN: false,

  /** The mail server does not answer, or not to us. */
  MAIL_UNAVAILABLE: true,
  /** It does not take that letter now. */
  MAIL_DEFERRED: true,
  /** It will not take that letter. */
  MAIL_REFUSED: false,
  /** It may have taken it, or not. */
  MAIL_UNCERTAIN: false,
} as const satisfies Record<string, boolean>;

export type FaultCode = keyof typeof FAULT_CODES;
