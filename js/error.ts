// The crate's own class of errors: what Rust throws and what the loader throws is one kind.

import { BridgeError as Shipped } from '../src/web/hands/error.js';

/** Why something cannot be set up: a stable `code`, and a sentence with the offending value. */
export interface BridgeError extends Error {
  readonly code: string;
}

// Typed here, so that the declarations of the package stand without the crate's sources.
export const BridgeError: new (code: string, text: string) => BridgeError = Shipped;
