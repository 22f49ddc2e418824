import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Request } from 'express';

/** Numbers by which answers, problems and the log name a request: made here, so that nothing that was sent can stand in a log. */
@Injectable()
export class RequestNumbers {
  private readonly numbers = new WeakMap<Request, string>();

  of(request: Request): string {
    let number = this.numbers.get(request);
    if (number === undefined) this.numbers.set(request, (number = randomUUID()));
    return number;
  }
}
