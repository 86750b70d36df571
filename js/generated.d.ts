// What the build makes, and the JavaScript that ships in the crate. What the crate exports is `#crate`, with the types that
// wasm-bindgen wrote (tsconfig.json).
declare module '#bytes' {
  export const bytes: () => Uint8Array<ArrayBuffer>;
}
declare module '#imports' {
  /** What the core imports. */
  export const imports: WebAssembly.Imports;
  /** Hands what the core exports to the functions of `#crate`. */
  export const __wbg_set_wasm: (exports: WebAssembly.Exports) => void;
}
declare module '#edge' {
  type Wrong = [code: string, sentence: string];
  export class Edge {
    constructor(
      core: unknown,
      options: object,
      refused: unknown,
      fault: (...wrong: [...Wrong, ended?: boolean]) => void,
    );
    start(): Wrong | undefined;
    hear(event: MessageEvent): void;
    refused(reason: string, event: MessageEvent, type: string | null): void;
    on(name: string, handler: unknown): number | Wrong;
    replay(id: number, name: string, everything: boolean): void;
    off(id: number): void;
    scan(root?: Document | Element): void;
    state(frame?: HTMLIFrameElement): import('./types.js').FrameState | undefined;
    stats(): import('./types.js').Stats;
    overflow(times: number): void;
    connect(widget: object): import('./types.js').Connection;
    destroy(): void;
  }
  export const toText: (value: unknown) => string;
  export const bare: <O extends object>(object: O | undefined) => O;
  export const asGiven: (sentence: string) => string;
  /** Calls a function of the page; what it throws, or its promise rejects with, is reported. */
  export const callHandler: <E>(handler: (event: E) => unknown, event: E) => void;
  export const show: (value: unknown) => string;
}
declare module '#dom' {
  export const matches: (element: Element, selector: string) => boolean;
  export const describe: (element: Element) => string;
  export const queryAll: (selector: string) => Element[];
  export const set: (element: Element, name: string, value: string) => void;
  export const attribute: (element: Element, name: string) => string | null;
  export const setting: (element: Element, name: string) => string | null;
  export const flag: (element: Element, name: string) => boolean;
  export const isIgnored: (element: Element) => boolean;
  export const listen: <E extends Event>(name: string, hear: (event: E) => void) => () => void;
  export const originOf: (address: string | URL) => string;
  export const iframes: () => HTMLIFrameElement[];
  export const readyState: () => DocumentReadyState;
  export const root: () => HTMLElement;
  export const windowOf: (frame: Element) => Window | null;
  export const src: (frame: Element) => string;
}
