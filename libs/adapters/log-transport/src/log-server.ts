import { type CustomTransportStrategy, type MessageHandler, Server } from '@nestjs/microservices';
import { isObservable, lastValueFrom } from 'rxjs';
import {
  type Clock,
  deliver,
  type DeliveryOptions,
  type Log,
  messageOf,
  type Subscription,
  type SubscriptionOptions,
  type Telemetry,
} from '#application';
import { type TopicName, topicOf } from '#contracts';
import { LogContext } from './log-context.js';

/** By which a handler that serves several transports names this one. */
export const LOG_TRANSPORT = Symbol('log');

export interface LogServerOptions {
  readonly log: Log;
  /** The service: its instances share the partitions, and other services get all records too. */
  readonly group: string;
  readonly clock: Clock;
  /** How long messages wait for others, to be taken together (SubscriptionOptions). */
  readonly gather?: SubscriptionOptions['gather'];
  /** As delivery has it. */
  readonly isGone?: DeliveryOptions['isGone'];
  readonly telemetry?: Telemetry | undefined;
}

/**
 * The log as a transport of Nest: a message goes to the handlers of `@EventPattern(<its type>)`, after those before it in its partition. When a handler's
 * promise or Observable fails, the message is tried again and at last a dead letter, as `deliver` says. Types without a handler here are passed over.
 */
export class LogServer extends Server implements CustomTransportStrategy {
  override readonly transportId = LOG_TRANSPORT;
  override readonly propagatesEventHandlerErrors = true;
  private subscription: Subscription | undefined;

  constructor(private readonly options: LogServerOptions) {
    super();
  }

  /** Begins to take messages. Calls back with an error for a pattern that is no message type, and with the faults of `deliver`. */
  listen(callback: (error?: unknown) => void): void {
    this.start().then(() => callback(), callback);
  }

  /** Waits for the message that each partition is at. */
  async close(): Promise<void> {
    await this.subscription?.stop();
  }

  override on(): never {
    throw new Error('the log has no events of its own');
  }

  override unwrap<Wrapped>(): Wrapped {
    return this.options.log as Wrapped;
  }

  private async start(): Promise<void> {
    const { log, group, clock, gather, isGone, telemetry } = this.options;
    const topics = new Set(
      [...this.messageHandlers].map(([pattern, handler]) => topicHandledBy(pattern, handler)),
    );
    this.subscription = await deliver(log, {
      group,
      topics: [...topics],
      clock,
      gather,
      ...(isGone === undefined ? {} : { isGone }),
      handle: (...given) => this.handle(new LogContext(given)),
      telemetry,
    });
    this._status$.next('connected');
  }

  private async handle(context: LogContext): Promise<void> {
    const message = messageOf(context.record);
    const handler = this.messageHandlers.get(message.type);
    if (handler === undefined) return;
    await new Promise<void>((done, fail) => {
      this.runWithProcessingHooks(context, async (end) => {
        await settle(handler, message, context).then(done, fail);
        end();
      });
    });
  }
}

/** The topic of a handler's messages. */
function topicHandledBy(pattern: string, { isEventHandler }: MessageHandler): TopicName {
  const topic = topicOf(pattern);
  if (topic === undefined) throw new Error(`no message has the type ${pattern}`);
  if (!isEventHandler) throw new Error(`${pattern}: the log has no answers, use @EventPattern`);
  return topic;
}

/** Waits for what a handler begins: an Observable is nothing until somebody subscribes to it. */
async function settle(handler: MessageHandler, message: unknown, context: LogContext): Promise<void> {
  const result: unknown = await handler(message, context);
  if (isObservable(result)) await lastValueFrom(result, { defaultValue: undefined });
}
