// Runs in the host page before any contender. `?clock` times every listener of messages, all alike; `?silent` makes
// `dispatchEvent` do nothing, for who wants the cost without the DOM event.

(() => {
  const now = performance.now.bind(performance);
  const reflect = Reflect.apply;
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const { searchParams } = new URL(document.currentScript.src);

  /** @type {Record<string, any>} */
  const meter = (window.meter = { spent: 0, calls: 0, handled: 0, listening: 0, wasmBytes: () => 0 });

  if (searchParams.has('clock')) {
    const timed = new WeakMap();
    const timer = (listener) => {
      const call = /** @this {unknown} */ function (event) {
        const begun = now();
        try {
          return reflect(listener, this, [event]);
        } finally {
          meter.spent += now() - begun;
          meter.calls += 1;
        }
      };
      timed.set(listener, call);
      return call;
    };
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      const isMessage = type === 'message' && typeof listener === 'function';
      return reflect(add, this ?? window, [
        type,
        isMessage ? (timed.get(listener) ?? timer(listener)) : listener,
        options,
      ]);
    };
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      return reflect(remove, this ?? window, [type, timed.get(listener) ?? listener, options]);
    };
  }

  if (searchParams.has('start')) {
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      if (type === 'message') meter.listening = now();
      return reflect(add, this ?? window, [type, listener, options]);
    };
  }

  if (searchParams.has('silent')) EventTarget.prototype.dispatchEvent = () => true;

  if (searchParams.has('memory')) {
    // The memory of a module is seen from outside as one of its exports.
    WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
      construct(target, given, made) {
        const instance = Reflect.construct(target, given, made);
        const memory = Object.values(instance.exports).find((value) => value instanceof WebAssembly.Memory);
        if (memory) meter.wasmBytes = () => memory.buffer.byteLength;
        return instance;
      },
    });
  }

  let left = 0;
  let done;

  /** Counts one message of a burst as over. */
  const tick = () => {
    left -= 1;
    if (left === 0) done();
  };

  /** The one handler of every contender: reads what it is handed, so that nothing of that can be left out. */
  meter.handler = (value) => {
    meter.last = value;
    meter.handled += 1;
    if (meter.byHandler) tick();
  };

  /** Runs a script's text at once; answers the milliseconds until its last listener of messages was on. */
  meter.run = (text) => {
    const script = document.createElement('script');
    script.textContent = text;
    const begun = now();
    document.head.append(script);
    return meter.listening - begun;
  };

  /** Called when the contender listens: from now on bursts are over when all else has heard of their last message. */
  meter.watch = ({ byHandler = false } = {}) => {
    meter.byHandler = byHandler;
    if (!byHandler) reflect(add, window, ['message', tick]);
    meter.ready = true;
  };

  /** Has a frame post the messages it has prepared; answers how long that took, in milliseconds. */
  meter.burst = (selector, count) =>
    new Promise((resolve) => {
      left = count;
      meter.spent = meter.calls = meter.handled = 0;
      const begun = now();
      done = () => {
        const elapsed = now() - begun;
        const { spent, calls, handled } = meter;
        resolve({ elapsed, spent, calls, handled });
      };
      document.querySelector(selector).contentWindow.postMessage('go', '*');
    });
})();
