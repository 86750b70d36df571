// @ts-check

/** Why something cannot be set up: a stable `code`, and a sentence with the offending value. */
export class BridgeError extends Error {
  /**
   * @param {string} code
   * @param {string} sentence
   */
  constructor(code, sentence) {
    super(`${code}: ${sentence}`);
    this.name = 'BridgeError';
    /** @readonly */
    this.code = code;
  }
}
