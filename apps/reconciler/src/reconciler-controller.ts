import { Controller, Inject } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { LogContext } from '#adapters/log-transport';
import { type BookMessage } from '#application';
import { BOOK_MESSAGES, inputsOfBook } from './book-following.js';
import { Reconciler } from './reconciler.js';

/** Every input of a book is in a revision of it; those that wait already make one together. */
@Controller()
export class ReconcilerController {
  constructor(@Inject(Reconciler) private readonly reconciler: Reconciler) {}

  @EventPattern<BookMessage['type'][]>([...BOOK_MESSAGES])
  take(@Payload() message: BookMessage, @Ctx() { record, following }: LogContext): Promise<void> {
    return this.reconciler.take({ offset: record.offset, message }, inputsOfBook(message, following));
  }
}
