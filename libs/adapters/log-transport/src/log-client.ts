import { ClientProxy, type ReadPacket, type WritePacket } from '@nestjs/microservices';
import { type Log, publishMessage } from '#application';
import { checkMessage, MessageFault } from '#contracts';

/** Publishes messages: `emit(<type>, <message>)` completes when the message is durable. Fails with the faults of checkMessage and of the log. */
export class LogClient extends ClientProxy {
  private readonly log: Log;

  constructor({ log }: { readonly log: Log }) {
    super();
    this.log = log;
  }

  async connect(): Promise<void> {
    // Whoever opened the log closes it, too.
  }

  close(): void {
    this._status$.complete();
  }

  override unwrap<Wrapped>(): Wrapped {
    return this.log as Wrapped;
  }

  protected async dispatchEvent<Result>({ pattern, data }: ReadPacket): Promise<Result> {
    const message = checkMessage(data);
    if (message.type !== pattern)
      throw new MessageFault('MESSAGE_INVALID', `the message has the type ${message.type}`);
    await publishMessage(this.log, message);
    return undefined as Result;
  }

  protected publish(_: ReadPacket, callback: (packet: WritePacket) => void): () => void {
    callback({ err: new Error('the log has no answers, use emit'), isDisposed: true });
    return () => undefined;
  }
}
