// What the build makes of the crate: the module's bytes, and wasm-bindgen's glue.
export declare const bytes: () => Uint8Array<ArrayBuffer>;
export declare const imports: () => WebAssembly.Imports;
export declare const finish: (instance: WebAssembly.Instance) => void;
export declare const create: (options: object, elements: object, refused: unknown, fault: unknown) => number;
export declare const receive: (handle: number, event: MessageEvent) => void;
export declare const call: (
  handle: number,
  operation: number,
  argument: unknown,
  name: string,
  flag: boolean,
) => unknown;
export declare const pageOptions: (evenIfDeferred: boolean) => unknown;
