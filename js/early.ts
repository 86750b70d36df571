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
    if (event.isTrusted && origins.includes(event.origin)) {
      if (queue.length < 32) queue.push(event);
      else queue.n++;
    }
  };
  addEventListener('message', queue.f, true);
  window.drimifyEarly = queue;
})(['https://apps.drimify.com', 'https://go.drimify.com'], [] as unknown as NonNullable<Window['drimifyEarly']>);

export {};
