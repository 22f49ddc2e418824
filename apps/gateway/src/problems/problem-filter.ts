import { type ArgumentsHost, Catch, type ExceptionFilter, Inject } from '@nestjs/common';
import { type Request, type Response } from 'express';
import { failureReason } from '#application';
import { askerOf } from '../access/access.js';
import { drain } from '../edge/drain.js';
import { languageOf } from '../edge/language-of.js';
import { RequestNumbers } from '../edge/request-numbers.js';
import { RouteTable } from '../edge/route-table.js';
import { type GatewayParts, PARTS } from '../gateway-parts.js';
import { PROBLEM_TYPE, problemOf } from './problem.js';
import { type Reason, reasonOf } from './reason-of.js';
import { RequestFault } from './request-fault.js';

/** Seconds after which a request may be repeated that could not be done now. */
const LATER = 5;

/** Answers whatever was thrown with a problem document: the only place where a fault becomes a status. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    @Inject(RouteTable) private readonly routes: RouteTable,
    @Inject(RequestNumbers) private readonly numbers: RequestNumbers,
    @Inject(PARTS) private readonly parts: GatewayParts,
  ) {}

  async catch(thrown: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    const reason = this.reasonFor(thrown, request, response);
    const number = this.numbers.of(request);
    this.tell(reason, thrown, request);
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const language = languageOf(request);
    if (reason.kind.status === 503) response.setHeader('Retry-After', LATER);
    if (reason.details.seconds !== undefined) response.setHeader('Retry-After', reason.details.seconds);
    await drain(request);
    if (!request.complete) response.setHeader('Connection', 'close');
    response
      .status(reason.kind.status)
      .setHeader('Content-Language', language)
      .setHeader('Content-Type', PROBLEM_TYPE)
      .end(JSON.stringify(problemOf(reason, language, number)));
  }

  private tell({ code, kind }: Reason, thrown: unknown, request: Request): void {
    const { telemetry } = this.parts;
    if (kind.status >= 500) telemetry.tell({ what: 'REQUEST_FAILED', ...failureReason(thrown) });
    else telemetry.tell({ what: 'REQUEST_REFUSED', code, account: askerOf(request) });
  }

  private reasonFor(thrown: unknown, request: Request, response: Response): Reason {
    const reason = reasonOf(thrown);
    if (reason.code !== 'ROUTE_UNKNOWN') return reason;
    const allowed = this.routes.methodsOf(request.path).join(', ');
    if (allowed === '') return reason;
    response.setHeader('Allow', allowed);
    return reasonOf(new RequestFault('METHOD_UNKNOWN', { allowed }));
  }
}
