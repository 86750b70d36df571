// A frame that says what a test tells it to say. It keeps what it hears in `heard`.

(() => {
  const CALLBACKS = {
    onReady: 'ready',
    onComplete: 'complete',
    onCompletion: 'complete',
    onError: 'error',
    onScrollToTop: 'scrolltotop',
    onClose: 'close',
    onFirstInteraction: 'firstinteraction',
    onRouteChange: 'routechange',
  };
  const PREFIX = '[iFrameSizer]digita-widget-0.4711:0:0:message:';
  const LONGEST = 200_000;

  class NotJson extends Error {}

  function scalar(value) {
    if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
    if (typeof value === 'number' && Number.isFinite(value)) return Object.is(value, -0) ? '-0' : String(value);
    return undefined;
  }

  function plain(value) {
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== Array.prototype) throw new NotJson('an object of another kind');
    if (!Array.isArray(value)) return Object.keys(value);
    if (value.length > LONGEST || Object.keys(value).length !== value.length) throw new NotJson('a sparse array');
    return Array.from(value.keys());
  }

  // Written without recursion, because the values of hostile messages nest by the thousand. Unlike JSON.stringify it
  // keeps -0 and refuses what JSON cannot say.
  function toJson(root) {
    let text = '';
    /** @type {({ text: string } | { value: any })[]} */
    const work = [{ value: root }];
    while (work.length > 0) {
      if (text.length > LONGEST) throw new NotJson('too long to be worth sending as text');
      const next = work.pop();
      if ('text' in next) {
        text += next.text;
        continue;
      }
      const simple = scalar(next.value);
      if (simple !== undefined) {
        text += simple;
        continue;
      }
      if (typeof next.value !== 'object') throw new NotJson(typeof next.value);
      const keys = plain(next.value);
      const array = Array.isArray(next.value);
      const first = keys[0];
      text += array ? '[' : '{';
      work.push({ text: array ? ']' : '}' });
      for (const key of keys.toReversed()) {
        work.push({ value: next.value[key] });
        if (!array) work.push({ text: `${JSON.stringify(key)}:` });
        if (key !== first) work.push({ text: ',' });
      }
    }
    return text;
  }

  /** The text that the vendor's transport would carry for this neutral envelope, or null where JSON cannot say it. */
  function framed(data) {
    let value = data;
    try {
      structuredClone(data);
      if (typeof data === 'string') value = JSON.parse(data);
      if (value === null || typeof value !== 'object' || !Object.hasOwn(value, 'event')) {
        return typeof data === 'string' ? null : PREFIX + toJson(value);
      }
      plain(value);
      const { event, data: body, ...rest } = value;
      const type = typeof event === 'string' && Object.hasOwn(CALLBACKS, event) ? CALLBACKS[event] : event;
      const message = { isDigitaService: true, type };
      if (Object.hasOwn(value, 'data')) message.data = body;
      return PREFIX + toJson({ ...message, id: '1', ...rest });
    } catch (error) {
      if (error instanceof NotJson || error instanceof SyntaxError || error instanceof DOMException) return null;
      throw error;
    }
  }

  const evaluate = (js) => (0, eval)(`(${js})`);
  const targets = { parent: () => parent, top: () => top, opener: () => opener, above: () => parent.parent };

  /** Posts one message. Answers `{ sent }`, `{ threw }` with the error's name, or `{ skipped }`. */
  async function send({ json, js, wait, transfer, form = 'given', to = 'parent', times = 1 }) {
    let data = js === undefined ? json : evaluate(js);
    if (wait) data = await data;
    if (form === 'framed') {
      data = framed(data);
      if (data === null) return { skipped: true };
    }
    const list = transfer === undefined ? [] : new Function('data', `return ${transfer}`)(data);
    try {
      const target = targets[to]();
      for (let time = 0; time < times; time += 1) target.postMessage(data, '*', list);
    } catch (error) {
      return { threw: error.name };
    }
    return { sent: times, length: typeof data === 'string' ? data.length : null };
  }

  const heard = [];
  addEventListener('message', (event) => heard.push({ origin: event.origin, data: event.data }));
  window.puppet = { send, framed, heard };
})();
