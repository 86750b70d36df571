// The core as the engine runs it: its bytes, compiled. The file for pages that refuse WebAssembly has the translated
// core in its place.

import { bytes } from '#bytes';

/** Compiles at once. */
export const instantiate = (imports: WebAssembly.Imports): WebAssembly.Exports =>
  new WebAssembly.Instance(new WebAssembly.Module(bytes()), imports).exports;

/** Compiles off the main thread. */
export const instantiateLater = async (imports: WebAssembly.Imports): Promise<WebAssembly.Exports> =>
  (await WebAssembly.instantiate(bytes(), imports)).instance.exports;
