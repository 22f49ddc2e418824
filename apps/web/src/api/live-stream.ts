/** Milliseconds until a stream that was refused is asked for again: twice as many after each refusal, up to a minute. */
const SOONEST = 2_000;
const LATEST = 60_000;

/** Who listens to a stream. */
export interface StreamListener {
  /** What is done with the data of an event, by its name. */
  readonly heard: Readonly<Record<string, (data: string) => void>>;
  /** It was refused so many times in a row. */
  refused(times: number): void;
  /** It was lost, and is there again: something may have been missed. */
  isBack(): void;
}

/**
 * Listens to a stream of events until what is returned is called. A browser comes back by itself where the connection broke, but not where
 * somebody on the way answered with an error, as a proxy does while the service is started anew: that is for this to do.
 */
export function followStream(url: string, listener: StreamListener): () => void {
  let stream: EventSource;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let refusals = 0;
  let isLost = false;
  const open = (): void => {
    stream = new EventSource(url);
    for (const [name, hear] of Object.entries(listener.heard))
      stream.addEventListener(name, ({ data }: MessageEvent<string>) => hear(data));
    stream.addEventListener('open', () => {
      refusals = 0;
      if (isLost) listener.isBack();
      isLost = false;
    });
    stream.addEventListener('error', () => {
      isLost = true;
      if (stream.readyState !== EventSource.CLOSED) return;
      waiting = setTimeout(open, Math.min(SOONEST * 2 ** refusals, LATEST));
      listener.refused(++refusals);
    });
  };
  open();
  return () => {
    stream.close();
    clearTimeout(waiting);
  };
}
