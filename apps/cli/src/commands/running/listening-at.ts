import { type Configuration } from '#platform';
import { type RawOptions, readNumber } from '../reconcile-options.js';

const LARGEST_PORT = 65_535;

/** Where is to be listened: what the options say, otherwise the settings. Throws a CommandFault. */
export function listeningAt(
  { host, port }: RawOptions,
  settings: Configuration,
): { readonly host: string; readonly port: number } {
  return {
    host: String(host ?? settings.TERSALUR_HOST),
    port: readNumber(
      '--port',
      typeof port === 'string' ? port : undefined,
      settings.TERSALUR_PORT,
      LARGEST_PORT,
    ),
  };
}
