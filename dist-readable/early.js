"use strict";
(() => {
  // js/early.ts
  ((origins, queue) => {
    queue.n = 0;
    queue.f = (event) => {
      if (event.isTrusted && origins.includes(event.origin)) {
        if (queue.length < 32) queue.push(event);
        else queue.n++;
      }
    };
    addEventListener("message", queue.f, true);
    window.drimifyEarly = queue;
  })(["https://apps.drimify.com", "https://go.drimify.com"], []);
})();
