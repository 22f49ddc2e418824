export {
  type AccountRecord,
  ACCOUNTS,
  isByProvider,
  isProgram,
  SIGN_IN_WAYS,
  type SignInWay,
} from './accounts/account-record.js';
export { type AccountChange, Accounts, type GivenAccount } from './accounts/accounts.js';
export { Programs } from './accounts/programs.js';
export { type SessionRecord } from './accounts/session-record.js';
export { type BegunSession, type HeldSession, Sessions } from './accounts/sessions.js';
export { type Asker, type Credentials, SignIn } from './accounts/sign-in.js';
export { AccessRules, type AccessRulesRecord } from './factors/access-rules.js';
export { type BegunFactor, Factors, hasFactor } from './factors/factors.js';
export {
  type Alert,
  type AlertScope,
  type Announced,
  householdName,
  shownSubject,
  type Transition,
} from './alerts/announce.js';
export { ALERT_KEY, alertKeyOf, ALERT_KEYS } from './alerts/alert-keys.js';
export { SUBJECT_LIST } from './book/subject-list.js';
export { type RemarkRecord, REMARK_STATUSES, type RemarkStatus } from './remarks/remark-record.js';
export { isSameRemark, remarkBefore, Remarks, type Saying } from './remarks/remarks.js';
export { type NewVisit, type VisitRecord, type VisitSource } from './visits/visit-record.js';
export { Visits, type VisitsByHousehold } from './visits/visits.js';
export { relayAlerts, type RelayParts } from './alerts/relay-alerts.js';
export { type BookDocument, readDocument, type WriteDocuments } from './book/book-documents.js';
export { type BookInputs, type BookMessage, standingFiles } from './book/book-inputs.js';
export { FINDING_LIST, type FindingEntry, LEDGER_LIST, type LedgerEntry } from './book/book-lists.js';
export { computeStanding, type HeldReport, type StandingBook } from './book/compute-standing.js';
export { FILE_LINKS, type FileLinks } from './book/file-links.js';
export { LEVEL_KINDS, LINK_LIST, type LinkEntry, type LinkRuling, rulingIn } from './links/link-list.js';
export { decisionsAbout } from './decisions/decisions-about.js';
export { KeptTables } from './book/kept-tables.js';
export { type FindingHistory, findingHistory } from './alerts/finding-history.js';
export { type Criterion, LoadedList, type ReadPages } from './book/loaded-list.js';
export {
  bookHead,
  type BookParts,
  inputsOf,
  reviseBook,
  rowsOf,
  type SequencedInput,
} from './book/revise-book.js';
export { appendToFeed, type PlacedAlert } from './feed/append-to-feed.js';
export { type FeedPlace, formatFeedPlace, parseFeedPlace } from './feed/feed-place.js';
export { type FeedPart, FeedReader } from './feed/feed-reader.js';
export { IncomingBytes, PIECE_BYTES } from './bytes/incoming-bytes.js';
export { piecesOf, readBytes } from './bytes/stored-bytes.js';
export { AUDIT, type AuditList, AuditTrail, type AuditVerdict, verifyTrail } from './audit/audit-trail.js';
export { EntryRegions } from './audit/entry-regions.js';
export { type EntryThing, EntryThings } from './audit/entry-things.js';
export { noteByOperator, type OperatorNote } from './audit/operator-notes.js';
export { isOpen } from './areas/open-areas.js';
export { type Anchors } from './ports/anchors.js';
export { type AreaNews, type CycleNews, type DigestNews, type WholeRegion } from './digest/digest-news.js';
export {
  DIGEST_OUTCOMES,
  type DigestOutcome,
  type DigestRecord,
  DIGESTS,
  READER_STATES,
  type ReaderState,
  readerState,
} from './digest/digest-record.js';
export { DIGEST_SCHEDULE, DIGEST_TIMES, type DigestSchedule, isSending } from './digest/digest-schedule.js';
export { type DigestParts, Digests } from './digest/digests.js';
export { type DataScope } from './ports/data-scope.js';
export {
  type BegunAtProvider,
  type Identity,
  type IdentityProvider,
  type ProviderChecks,
} from './ports/identity-provider.js';
export { type ScopedSegments, within } from './ports/scoped-segments.js';
export { type Secrets } from './ports/secrets.js';
export { type WrappingKeys } from './ports/wrapping-keys.js';
export { checkKeys, checkSealed, KeysLost } from './sealing/check-keys.js';
export { DATA_KEYS, type DataKeyRecord, DataKeys, type OpenKey, TRUSTED } from './sealing/data-keys.js';
export { type HeldKey, type SealingKeys } from './sealing/sealing-keys.js';
export { rewrapKeys } from './sealing/rewrap-keys.js';
export { SealedLog } from './sealing/sealed-log.js';
export { SealedSegments } from './sealing/sealed-segments.js';
export { SealedSecrets } from './sealing/sealed-secrets.js';
export {
  type BreachFacts,
  type Deed,
  type ExportedTable,
  type ReadList,
  type SeenNumbers,
} from './breach/breach-facts.js';
export { type BreachReport, BreachReports, type ConcernedCycle } from './breach/breach-reports.js';
export { type ConcernedPerson, type SeenHow } from './breach/concerned-persons.js';
export { ChangedItems } from './collections/changed-since.js';
export { type DayParts, tellDay } from './book/tell-day.js';
export { checkOwner } from './collections/check-owner.js';
export { type CursorPlace, cursorOf, type ListAddress, placeOf } from './collections/cursor.js';
export { openPage } from './collections/open-page.js';
export {
  ANNEX_PIECE,
  type FinalFacts,
  type FinishedDocument,
  type KeptMinutes,
  type MinutesSource,
  MinutesStore,
} from './minutes/minutes-store.js';
export { RecentlyUsed } from './collections/recently-used.js';
export { Turns } from './collections/turns.js';
export { changeItem } from './collections/change-item.js';
export { allItems, eachItem } from './collections/each-item.js';
export { entriesOf, type ItemEntries } from './collections/item-entries.js';
export { type CycleRecord, CYCLES, type CycleSettings } from './cycles/cycle-record.js';
export { type CycleChange, Cycles } from './cycles/cycles.js';
export { type AskedBook, heldPayment, questionAbout } from './decisions/asked-book.js';
export { type DecisionRecord } from './decisions/decision-record.js';
export { Confirmations } from './decisions/confirmations.js';
export { type Answer, Decisions } from './decisions/decisions.js';
export { EvidenceChanged } from './decisions/evidence-changed.js';
export { QUESTION_LIST, type QuestionEntry, questionOf } from './decisions/question-list.js';
export { standingsIn } from './decisions/standing-list.js';
export { deadLetterTopic, replayGroup } from './delivery/dead-letters.js';
export { deliver, type DeliveryOptions, type FailedTry, RETRY_PAUSES } from './delivery/deliver.js';
export { failureReason } from './delivery/failure-reason.js';
export { Gathering } from './delivery/gathering.js';
export { messageOf } from './delivery/message-of.js';
export { publishMessage } from './delivery/publish-message.js';
export { purgedCycles } from './delivery/purged-cycles.js';
export { dropDeadLetters, replayDeadLetters } from './delivery/replay-dead-letters.js';
export { type FaultCode } from './faults/fault-codes.js';
export { Fault, isFault } from './faults/fault.js';
export { Refused, type RefusedCode } from './faults/refused.js';
export {
  type FileReading,
  FileReadings,
  isSettled,
  readingsOf,
  type ReadingStatus,
} from './files/file-reading.js';
export { type FileRecord, type FileRole, FILES, withdrawalOf } from './files/file-record.js';
export { Files, type GivenFile } from './files/files.js';
export { HELD_FILES, noteHeld } from './files/held-files.js';
export { RememberedMappings, type SenderMapping } from './files/remembered-mappings.js';
export { householdOf, type HouseholdPlace } from './numbers/household-of.js';
export { NumbersOfRows, type RowOf, type StatedNumbers } from './numbers/stated-numbers.js';
export {
  type UnmaskingCounts,
  type UnmaskingLimits,
  Unmaskings,
  USUAL_UNMASKING_LIMITS,
} from './numbers/unmaskings.js';
export { EMPTY_HEAD, nextHead } from './heads/next-head.js';
export { type FileRows, type ReadFile, type ReadRows } from './intake/file-rows.js';
export { putEach } from './intake/put-pages.js';
export { fileHead, retraction, type StreamClosing, takeInFile, type TakenIn } from './intake/take-in-file.js';
export { packJson, unpackJson } from './pages/json-page.js';
export { type List, type ListPage, type ListRow, type ListShape } from './pages/list-page.js';
export { packRows, ROWS_A_PAGE } from './pages/pack-rows.js';
export { unpackRows } from './pages/unpack-rows.js';
export { Announcer } from './outbox/announcer.js';
export { type Clock } from './ports/clock.js';
export * from './ports/collections.js';
export * from './ports/log.js';
export { type Letter, type Mail } from './ports/mail.js';
export * from './ports/segments.js';
export * from './ports/telemetry.js';
export { type Claim, type GivenAnswer, REPEATS } from './repeats/repeat-record.js';
export { Repeats } from './repeats/repeats.js';
export { type SequenceRange } from './streams/sequence-ranges.js';
export {
  type Closing,
  type Contradiction,
  editionOf,
  identityOf,
  type MonthsText,
  type StreamRecord,
  type StreamRole,
} from './streams/stream-record.js';
export { Streams } from './streams/streams.js';
export { type Courier, type CourierProblem, type Parcel, type Receipt } from './ports/courier.js';
export {
  addressProblem,
  type AddressProblem,
  type AddressRules,
  holdsPersonalNumber,
  isPublicAddress,
} from './webhooks/address/receiver-address.js';
export { WebhookDispatcher } from './webhooks/webhook-dispatcher.js';
export { type SenderParts } from './webhooks/webhook-sender.js';
export { type DeliveryNote, type WebhookQueue } from './webhooks/webhook-queue.js';
export { type WebhookRecord } from './webhooks/webhook-record.js';
export { isAway, type WebhookState } from './webhooks/webhook-state.js';
export { type DeliveryList, type GivenWebhook, type WebhookChange, Webhooks } from './webhooks/webhooks.js';
export { WebhookQueues } from './webhooks/webhook-queues.js';
export { formatSequence, parseSequence, type Sequence } from './sequences/sequence.js';
export { type Happening, type Happenings } from './telemetry/happening.js';
export { missingPorts } from './telemetry/missing-ports.js';
export { type Origin, originHeaders, originIn, originOf, beganWith } from './telemetry/origin.js';
export { ORPHANS_KEPT } from './retention/orphans-kept.js';
export { type PurgeOrder, Purges } from './retention/purges.js';
export { type PurgeRecord } from './retention/purge-record.js';
export { Retention, type RetentionRecord } from './retention/retention.js';
export { streamedContentHead } from './streams/stream-record.js';
export { isAsComputed } from './book/recomputed-book.js';
export { Recurring } from './recurring/recurring.js';
export { readAhead } from './segments/read-ahead.js';
export { segmentHash } from './segments/segment-hash.js';
export { eachOf } from './collections/each-item.js';
export { moveLeft, moveTopic } from './moving/move-topic.js';
export {
  type ContentsCount,
  type SavedHead,
  type SavedItem,
  type SavedRecord,
  type SavedSegment,
  type SavedTopic,
  type StoreContents,
} from './moving/store-contents.js';
