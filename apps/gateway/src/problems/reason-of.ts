import { HttpException, HttpStatus } from '@nestjs/common';
import { EvidenceChanged, isFault, Refused } from '#application';
import { type ReviewView, reviewView } from '../reviews/review-views.js';
import { type Details, type ProblemKind } from './problem-kind.js';
import { type FieldFault, RequestFault } from './request-fault.js';
import { EDGE_PROBLEMS, type EdgeCode } from './sentences/edge-problems.js';
import { STORE_PROBLEMS } from './sentences/store-problems.js';
import { USE_CASE_PROBLEMS } from './sentences/use-case-problems.js';

/** Why a request was not done, as it may be told. */
export interface Reason {
  readonly code: string;
  readonly kind: ProblemKind;
  readonly details: Details;
  readonly fields: readonly FieldFault[];
  /** What has to be decided anew. */
  readonly review?: ReviewView;
}

/** What the parsers of bodies raise, by the `type` that they give it. */
const PARSER_CODES: Readonly<Record<string, EdgeCode>> = {
  'entity.parse.failed': 'JSON_MALFORMED',
  'entity.too.large': 'BODY_TOO_LARGE',
  'encoding.unsupported': 'MEDIA_TYPE_UNSUPPORTED',
  'charset.unsupported': 'MEDIA_TYPE_UNSUPPORTED',
  'request.aborted': 'UPLOAD_CUT',
};

/** What Nest makes of some of them, and of addresses that no route has. */
const STATUS_CODES: ReadonlyMap<number, EdgeCode> = new Map([
  [HttpStatus.NOT_FOUND, 'ROUTE_UNKNOWN'],
  [HttpStatus.PAYLOAD_TOO_LARGE, 'BODY_TOO_LARGE'],
  [HttpStatus.UNSUPPORTED_MEDIA_TYPE, 'MEDIA_TYPE_UNSUPPORTED'],
]);

/** The reason behind something thrown. Whatever is not known is UNEXPECTED: its own words may quote what it failed on. */
export function reasonOf(thrown: unknown): Reason {
  if (thrown instanceof RequestFault) return edge(thrown.code, thrown.details, thrown.fields);
  if (thrown instanceof Refused) return refused(thrown);
  if (isFault(thrown)) {
    const kind = STORE_PROBLEMS[thrown.code];
    return {
      code: kind === EDGE_PROBLEMS.UNEXPECTED ? 'UNEXPECTED' : thrown.code,
      kind,
      details: {},
      fields: [],
    };
  }
  return edge(edgeCodeOf(thrown), { expected: 'application/json' });
}

function refused(refusal: Refused): Reason {
  const { code, details } = refusal;
  const reason = { code, kind: USE_CASE_PROBLEMS[code], details, fields: [] };
  return refusal instanceof EvidenceChanged
    ? { ...reason, review: reviewView(refusal.cycle, refusal.question) }
    : reason;
}

function edgeCodeOf(thrown: unknown): EdgeCode {
  const type = typeof thrown === 'object' && thrown !== null && 'type' in thrown ? thrown.type : undefined;
  if (typeof type === 'string' && Object.hasOwn(PARSER_CODES, type)) return PARSER_CODES[type]!;
  const status = statusOf(thrown);
  const known = status === undefined ? undefined : STATUS_CODES.get(status);
  if (known !== undefined) return known;
  if (thrown instanceof HttpException && thrown.cause instanceof SyntaxError) return 'JSON_MALFORMED';
  return status !== undefined && status >= 400 && status < 500 ? 'REQUEST_MALFORMED' : 'UNEXPECTED';
}

/** The status that Nest or Express would answer with. */
function statusOf(thrown: unknown): number | undefined {
  if (thrown instanceof HttpException) return thrown.getStatus();
  if (!(thrown instanceof Error) || !('status' in thrown)) return undefined;
  return typeof thrown.status === 'number' ? thrown.status : undefined;
}

function edge(code: EdgeCode, details: Details, fields: readonly FieldFault[] = []): Reason {
  return { code, kind: EDGE_PROBLEMS[code], details, fields };
}
