import { Inject, Injectable, type NestMiddleware } from '@nestjs/common';
import { type NextFunction, type Request, type Response } from 'express';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { type ConsoleFile, ConsoleFiles, ENCODINGS } from './console-files.js';

/** What is never a page: programs ask there. */
const FOR_PROGRAMS = /^\/(api|health|metrics)(\/|$)/;

/** Serves the console, where it was built: its files, its page at each of its addresses, and at others to whoever looks at them with a browser. */
@Injectable()
export class ConsolePages implements NestMiddleware {
  private readonly files: ConsoleFiles | undefined;

  constructor(@Inject(PARTS) { consoleFolder }: GatewayParts) {
    this.files = consoleFolder === undefined ? undefined : ConsoleFiles.read(consoleFolder);
  }

  use(request: Request, response: Response, next: NextFunction): void {
    const path = request.originalUrl.split('?', 1)[0]!;
    const isReading = request.method === 'GET' || request.method === 'HEAD';
    if (this.files === undefined || !isReading || FOR_PROGRAMS.test(path)) return next();
    const file = this.files.file(path);
    if (file !== undefined) return send(request, response, file);
    const isKnown = this.files.shows(path);
    if (!isKnown && request.accepts('json', 'html') !== 'html') return next();
    response.status(isKnown ? 200 : 404);
    send(request, response, this.files.page);
  }
}

function send(request: Request, response: Response, { type, keeping, bytes }: ConsoleFile): void {
  const accepted = request.acceptsEncodings([...ENCODINGS]);
  const encoding = ENCODINGS.find((each) => each === accepted && bytes[each] !== bytes.identity);
  response
    .setHeader('Content-Type', type)
    .setHeader('Cache-Control', keeping)
    .setHeader('Vary', 'Accept-Encoding, Accept');
  if (encoding !== undefined) response.setHeader('Content-Encoding', encoding);
  const sent = bytes[encoding ?? 'identity'];
  response.setHeader('Content-Length', sent.length).end(request.method === 'HEAD' ? undefined : sent);
}
