// Time that stands still in browsers whose driver cannot stop it, as Playwright's does in Chromium: timers, dates, and when
// events happened. It passes for pages, not for the frames in them.

/** Runs at the start of every document. */
function stopTime() {
  let now = 1000;
  let last = 0;
  const timers = new Map();
  const begin = (act, delay, given, every) => {
    const wait = Math.max(0, Number(delay) || 0);
    last += 1;
    timers.set(last, { act, due: now + wait, given, every: every ? Math.max(1, wait) : 0 });
    return last;
  };
  const end = (timer) => void timers.delete(timer);
  const NativeDate = Date;
  class StoppedDate extends NativeDate {
    constructor(...given) {
      super(.../** @type {[any]} */ (given.length ? given : [now]));
    }
    static now() {
      return now;
    }
  }
  Object.assign(window, {
    setTimeout: (act, delay, ...given) => begin(act, delay, given, false),
    setInterval: (act, delay, ...given) => begin(act, delay, given, true),
    clearTimeout: end,
    clearInterval: end,
    requestAnimationFrame: (act) => begin(() => act(now), 16, [], false),
    cancelAnimationFrame: end,
    Date: StoppedDate,
  });
  performance.now = () => now - 1000;
  Object.defineProperty(Event.prototype, 'timeStamp', { get: () => now - 1000, configurable: true });

  /** Lets time pass at once: what is due by then runs once. */
  const pass = (milliseconds) => {
    now += milliseconds;
    const due = [...timers].filter(([, timer]) => timer.due <= now).toSorted(([, a], [, b]) => a.due - b.due);
    for (const [id, timer] of due) {
      if (!timers.has(id)) continue;
      if (timer.every) timer.due = now + timer.every;
      else timers.delete(id);
      timer.act(...timer.given);
    }
  };
  /** @type {any} */ (window).stoppedTime = { pass };
}

/** The clock of a context, with the members of Playwright's that the scenes use. */
export class Clock {
  #context;

  constructor(context) {
    this.#context = context;
  }

  async install() {
    await this.#context.addInitScript(stopTime);
  }

  async pauseAt() {}

  async fastForward(milliseconds) {
    for (const page of this.#context.pages) {
      await page.evaluate((time) => /** @type {any} */ (window).stoppedTime.pass(time), milliseconds);
    }
  }
}
