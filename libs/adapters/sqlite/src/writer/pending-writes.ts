import { type Fault } from '#application';
import { type StoreState } from '../folder/store-state.js';
import { faultOf } from './told-fault.js';
import { type WriteRequest } from './write-request.js';
import { type WriterQuestion, type WrittenAnswer } from './writer-messages.js';

interface Pending {
  readonly done: (value: unknown) => void;
  readonly fail: (fault: Fault) => void;
}

/** Where writes are asked for. */
export interface WriteAccess {
  /** Resolves with the answer when the write is durable. `moved` are buffers that the writer takes over. Faults: those of the write and of the store. */
  write(request: WriteRequest, moved?: readonly ArrayBuffer[]): Promise<unknown>;
}

/** Takes questions to the writer's thread. */
interface QuestionPort {
  postMessage(question: WriterQuestion, moved: readonly ArrayBuffer[]): void;
}

/** Writes that were asked for through a port, until they are answered. */
export class PendingWrites implements WriteAccess {
  private readonly pending = new Map<number, Pending>();
  private last = 0;

  constructor(
    private readonly port: QuestionPort,
    private readonly state: StoreState,
  ) {}

  async write(request: WriteRequest, moved: readonly ArrayBuffer[] = []): Promise<unknown> {
    this.state.check();
    return new Promise((done, fail) => {
      const id = ++this.last;
      this.pending.set(id, { done, fail });
      this.port.postMessage({ ask: 'write', id, request }, moved);
    });
  }

  /** Answers came. */
  settle(answers: readonly WrittenAnswer[]): void {
    for (const { id, value, fault } of answers) {
      const { done, fail } = this.pending.get(id)!;
      this.pending.delete(id);
      if (fault) fail(this.state.meet(faultOf(fault)));
      else done(value);
    }
  }

  /** No more answers come: the store has ended. */
  end(fault: Fault): void {
    this.state.endWith(fault);
    for (const { fail } of this.pending.values()) fail(fault);
    this.pending.clear();
  }
}
