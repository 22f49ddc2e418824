import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import { type WriterQuestion } from './writer-messages.js';

/** A question, and through which port it came. */
export interface Asked {
  readonly asker: MessagePort;
  readonly question: WriterQuestion;
}

/** The threads that ask the writer's one. */
export class WriteAskers {
  private readonly ports = new Set<MessagePort>();

  /** `take` is called with a question when one came, and may take those that wait behind it. */
  constructor(private readonly take: (first: Asked) => void) {}

  /** One more asks, until its port is closed. */
  add(asker: MessagePort): void {
    this.ports.add(asker);
    asker.on('message', (question: WriterQuestion) => this.take({ asker, question }));
    asker.on('close', () => this.ports.delete(asker));
  }

  /** A question, and those that came meanwhile: one of each asker in turn. */
  *from(first: Asked): Generator<Asked> {
    yield first;
    for (let isMore = true; isMore;) {
      isMore = false;
      for (const asker of this.ports) {
        const waiting = receiveMessageOnPort(asker);
        if (waiting === undefined) continue;
        isMore = true;
        yield { asker, question: waiting.message as WriterQuestion };
      }
    }
  }

  /** Nobody is answered any more. */
  close(): void {
    for (const port of this.ports) port.close();
  }
}
