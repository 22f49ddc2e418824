import { type ArgumentsHost, Catch, type ExceptionFilter, Inject } from '@nestjs/common';
import { type Request, type Response } from 'express';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { ProblemFilter } from '../problems/problem-filter.js';
import { reasonOf } from '../problems/reason-of.js';
import { ONE_STEP_LEFT, signInPage } from './sign-in-page.js';

/** Tells people of problems on a page, and programs by a problem document. */
@Catch()
export class ProblemPages implements ExceptionFilter {
  constructor(
    @Inject(ProblemFilter) private readonly documents: ProblemFilter,
    @Inject(PARTS) private readonly parts: GatewayParts,
  ) {}

  async catch(thrown: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    if (request.accepts('json', 'html') !== 'html') return this.documents.catch(thrown, host);
    const { code, kind, details } = reasonOf(thrown);
    if (kind.status >= 500)
      this.parts.telemetry.tell({ what: 'REQUEST_FAILED', code, reason: details.reason ?? '' });
    const words =
      code === 'CODE_NEEDED' ? ONE_STEP_LEFT : { id: kind.id(details), en: kind.en(details), goesOn: false };
    http
      .getResponse<Response>()
      .status(kind.status)
      .setHeader('Content-Type', 'text/html; charset=utf-8')
      .end(signInPage(words));
  }
}
