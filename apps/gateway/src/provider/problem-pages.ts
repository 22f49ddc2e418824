import { type ArgumentsHost, Catch, type ExceptionFilter, Inject, Logger } from '@nestjs/common';
import { type Request, type Response } from 'express';
import { RequestNumbers } from '../edge/request-numbers.js';
import { ProblemFilter } from '../problems/problem-filter.js';
import { reasonOf } from '../problems/reason-of.js';
import { ONE_STEP_LEFT, signInPage } from './sign-in-page.js';

/** Tells people of problems on a page, and programs by a problem document. */
@Catch()
export class ProblemPages implements ExceptionFilter {
  private readonly logger = new Logger('gateway');

  constructor(
    @Inject(ProblemFilter) private readonly documents: ProblemFilter,
    @Inject(RequestNumbers) private readonly numbers: RequestNumbers,
  ) {}

  async catch(thrown: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    if (request.accepts('json', 'html') !== 'html') return this.documents.catch(thrown, host);
    const { code, kind, details } = reasonOf(thrown);
    if (kind.status >= 500)
      this.logger.error(`request ${this.numbers.of(request)}: ${code} ${details.reason ?? ''}`);
    const words =
      code === 'CODE_NEEDED' ? ONE_STEP_LEFT : { id: kind.id(details), en: kind.en(details), goesOn: false };
    http
      .getResponse<Response>()
      .status(kind.status)
      .setHeader('Content-Type', 'text/html; charset=utf-8')
      .end(signInPage(words));
  }
}
