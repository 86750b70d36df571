// What the build writes besides the crate's own JavaScript, which is `#crate` (tsconfig.json).
declare module '#bytes' {
  export const bytes: () => Uint8Array<ArrayBuffer>;
}
declare module '#imports' {
  /** What the core imports, in the order in which it names it. */
  export const functions: WebAssembly.ImportValue[];
  /** Hands what the core exports to the functions of `#crate`. */
  export const __wbg_set_wasm: (exports: WebAssembly.Exports) => void;
}
