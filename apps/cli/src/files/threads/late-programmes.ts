import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';

/** Programmes on the roster, which another thread is still reading: one end tells them, the other one waits for them. */
export interface LateProgrammes {
  /** 1 once they were told. */
  readonly told: Int32Array<SharedArrayBuffer>;
  readonly port: MessagePort;
}

/** Tells the programmes to whoever waits at the other end. */
export function tellProgrammes({ told, port }: LateProgrammes, programmes: readonly string[]): void {
  port.postMessage(programmes);
  Atomics.store(told, 0, 1);
  Atomics.notify(told, 0);
}

/** A function that gives the programmes, and when it is first called waits for them. */
export function awaitedProgrammes({ told, port }: LateProgrammes): () => readonly string[] {
  let programmes: readonly string[] | undefined;
  return () => {
    if (programmes === undefined) {
      Atomics.wait(told, 0, 0);
      programmes = (receiveMessageOnPort(port) as { message: readonly string[] }).message;
    }
    return programmes;
  };
}
