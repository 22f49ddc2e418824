import { existsSync, readFileSync } from 'node:fs';

/** What is used of WebAssembly; the types of Node.js do not describe it. */
declare const WebAssembly:
  | {
      validate(code: Uint8Array): boolean;
      Module: new (code: Uint8Array) => object;
      Instance: new (module: object) => { readonly exports: unknown };
    }
  | undefined;

/** What makes an instance of the code that stands at an address, with a memory of its own, and gives its exports; undefined where there is none: it was not built, or the machine cannot run it. */
export function openWebAssembly(address: URL): (() => unknown) | undefined {
  if (typeof WebAssembly === 'undefined' || !existsSync(address)) return undefined;
  const code = readFileSync(address);
  if (!WebAssembly.validate(code)) return undefined;
  const { Instance } = WebAssembly;
  const module = new WebAssembly.Module(code);
  return () => new Instance(module).exports;
}
