import { show } from '#edge';
import { BridgeError } from './error.js';

/** Something else than expected was given. */
export const unexpected = (expected: string, found: unknown, code = 'config_type'): BridgeError => {
  return new BridgeError(code, `expected ${expected}, found ${show(found)}`);
};
