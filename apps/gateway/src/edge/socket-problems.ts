import { randomUUID } from 'node:crypto';
import { type Server, STATUS_CODES } from 'node:http';
import { type Socket } from 'node:net';
import { PROBLEM_TYPE, problemOf } from '../problems/problem.js';
import { reasonOf } from '../problems/reason-of.js';
import { RequestFault } from '../problems/request-fault.js';
import { type EdgeCode } from '../problems/sentences/edge-problems.js';

const CODES: Readonly<Record<string, EdgeCode>> = {
  HPE_HEADER_OVERFLOW: 'HEADERS_TOO_LARGE',
  ERR_HTTP_REQUEST_TIMEOUT: 'REQUEST_TIMEOUT',
};

/** Answers what is no HTTP, and what did not arrive in time, with a problem document, too. */
export function answerBrokenRequests(server: Server): void {
  server.on('clientError', ({ code = '' }: NodeJS.ErrnoException, socket: Socket) => {
    if (!socket.writable || socket.bytesWritten > 0) {
      socket.destroy();
      return;
    }
    const reason = reasonOf(new RequestFault(CODES[code] ?? 'REQUEST_MALFORMED'));
    const body = JSON.stringify(problemOf(reason, 'id', randomUUID()));
    const { status } = reason.kind;
    socket.end(
      [
        `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
        `Content-Type: ${PROBLEM_TYPE}`,
        `Content-Length: ${Buffer.byteLength(body)}`,
        'Content-Language: id',
        'Connection: close',
        '',
        body,
      ].join('\r\n'),
    );
  });
}
