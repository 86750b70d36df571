/** Why something cannot be set up: a stable `code`, and a sentence with the offending value. */
export declare class BridgeError extends Error {
    readonly code: string;
    constructor(code: string, text: string);
}
/** Something else than expected was given. */
export declare const unexpected: (expected: string, found: unknown, code?: string) => BridgeError;
