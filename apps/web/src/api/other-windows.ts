/** By which windows of one browser tell each other that somebody signed in or out: their cookies are the same. Nothing of who it is. */
const CHANNEL = new BroadcastChannel('session');

export function tellOtherWindows(): void {
  CHANNEL.postMessage(null);
}

export function whenOthersTell(listener: () => void): void {
  CHANNEL.addEventListener('message', listener);
}
