// The optional early stub: keeps what the listed origins say before the bridge is there. `docs/recipes.md` shows it
// inline, as it is built.

declare global {
  interface Window {
    drimifyEarly?: MessageEvent[] & { n: number; f: (event: MessageEvent) => void };
  }
}

((origins: string[], queue: NonNullable<Window['drimifyEarly']>) => {
  queue.n = 0;
  queue.f = (event) => {
    for (let at = 0; at < origins.length; at++) {
      if (!event.isTrusted || origins[at] !== event.origin) continue;
      if (queue.length < 32) queue[queue.length] = event;
      else queue.n++;
    }
  };
  addEventListener('message', queue.f, true);
  window.drimifyEarly = queue;
})(['https://apps.drimify.com', 'https://go.drimify.com'], [] as unknown as NonNullable<Window['drimifyEarly']>);

export {};
