// What a host page notes about itself, from before its first script on. Handed to the browser as source text.

/** Runs in every document of a test; keeps `window.probe` in host pages only. */
export function installProbe() {
  const url = location.href === 'about:srcdoc' ? document.baseURI : location.href;
  if (!/^https:\/\/(host|shop)\.example\//.test(url)) return;

  const probe = {
    messages: 0,
    messageErrors: 0,
    windowErrors: [],
    violations: [],
    dataReads: 0,
    handlerMs: 0,
    maxHandlerMs: 0,
    added: {},
    listening: {},
    reveals: [],
    changes: [],
  };
  window.probe = probe;

  addEventListener('message', () => {
    probe.messages += 1;
  });
  addEventListener('messageerror', () => {
    probe.messageErrors += 1;
  });
  addEventListener('error', (event) => {
    probe.windowErrors.push(String(event.message));
  });
  document.addEventListener('securitypolicyviolation', (event) => {
    // Firefox looks for an icon of the site, by the page's policy.
    if (event.blockedURI.endsWith('/favicon.ico')) return;
    probe.violations.push(`${event.effectiveDirective} ${event.blockedURI}`);
  });

  const data = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data');
  const read = data.get;
  const reflect = Reflect.apply;
  Object.defineProperty(MessageEvent.prototype, 'data', {
    ...data,
    get() {
      probe.dataReads += 1;
      return reflect(read, this, []);
    },
  });

  // Listeners of the window are counted, and those of messages timed. The page sees no difference.
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const stands = new WeakMap();
  const now = performance.now.bind(performance);
  const isCapture = (options) =>
    typeof options === 'object' && options !== null ? Boolean(options.capture) : !!options;

  function standIn(listener) {
    const own = stands.get(listener);
    if (own) return own.call;
    const entry = { seats: new Set() };
    entry.call = function call(event) {
      const begun = now();
      try {
        return reflect(typeof listener === 'function' ? listener : listener.handleEvent, this, [event]);
      } finally {
        const spent = now() - begun;
        probe.handlerMs += spent;
        if (spent > probe.maxHandlerMs) probe.maxHandlerMs = spent;
      }
    };
    stands.set(listener, entry);
    return entry.call;
  }

  const COUNTED = new Set(['message', 'messageerror', 'unload', 'beforeunload', 'pagehide', 'pageshow']);
  const counts = (target, type, listener) => (target ?? window) === window && COUNTED.has(type) && Boolean(listener);

  EventTarget.prototype.addEventListener = function addEventListener(type, listener, options) {
    if (!counts(this, type, listener)) return reflect(add, this, [type, listener, options]);
    const stand = type === 'message' ? standIn(listener) : listener;
    const seats = (stands.get(listener) ?? stands.set(listener, { seats: new Set() }).get(listener)).seats;
    const seat = `${type} ${isCapture(options)}`;
    if (!seats.has(seat)) {
      seats.add(seat);
      probe.added[type] = (probe.added[type] ?? 0) + 1;
      probe.listening[type] = (probe.listening[type] ?? 0) + 1;
      const signal = typeof options === 'object' && options !== null ? options.signal : undefined;
      if (signal) {
        reflect(add, signal, ['abort', () => seats.delete(seat) && (probe.listening[type] -= 1), { once: true }]);
      }
    }
    return reflect(add, this, [type, stand, options]);
  };

  EventTarget.prototype.removeEventListener = function removeEventListener(type, listener, options) {
    if (!counts(this, type, listener)) return reflect(remove, this, [type, listener, options]);
    const entry = stands.get(listener);
    if (entry?.seats.delete(`${type} ${isCapture(options)}`)) probe.listening[type] -= 1;
    return reflect(remove, this, [type, entry?.call ?? listener, options]);
  };

  // How often each element with an id lost its `hidden` attribute, and every other change of the document.
  const watch = new MutationObserver((records) => {
    for (const record of records) {
      const name = record.target.id || record.target.nodeName;
      probe.changes.push(`${record.type} ${record.attributeName ?? ''} of ${name}`);
      if (record.attributeName === 'hidden' && record.oldValue !== null) probe.reveals.push(name);
    }
  });
  watch.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeOldValue: true,
  });
}
