/** Why something cannot be set up: a stable `code`, and a sentence with the offending value. */
export class BridgeError extends Error {
  declare readonly code: string;

  constructor(code: string, text: string) {
    super(`${code}: ${text}`);
    this.name = 'BridgeError';
    this.code = code;
  }
}
