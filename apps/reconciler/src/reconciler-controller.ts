import { Controller, Inject } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { LogContext } from '#adapters/log-transport';
import { type BookMessage } from '#application';
import { Reconciler } from './reconciler.js';

/** Every type of message that is an input of a book. */
const BOOK_MESSAGES: BookMessage['type'][] = [
  'report.closed.v1',
  'decision.made.v1',
  'file.withdrawn.v1',
  'file.restored.v1',
  'settings.changed.v1',
  'day.begun.v1',
];

/** Every input of a book makes a revision of it. */
@Controller()
export class ReconcilerController {
  constructor(@Inject(Reconciler) private readonly reconciler: Reconciler) {}

  @EventPattern<BookMessage['type'][]>(BOOK_MESSAGES)
  take(@Payload() message: BookMessage, @Ctx() { record }: LogContext): Promise<void> {
    return this.reconciler.take(record.offset, message);
  }
}
