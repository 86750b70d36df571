// Speaks to the host page the way Drimify's shell does: through the iframe-resizer child, which stays mute until its parent
// has spoken to it. What is said before that waits its turn.

/** A random identifier; unlike `crypto.randomUUID` it also works outside secure contexts. */
export const uid = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Resolves once the parent has answered the child. */
export const connected = new Promise((resolve) => {
  if ('parentIFrame' in window) resolve(undefined);
  else window.iFrameResizer = { onReady: () => resolve(undefined) };
});

const waiting = [];

function flush() {
  while ('parentIFrame' in window && waiting.length) window.parentIFrame.sendMessage(waiting.shift());
}

connected.then(flush);

/** Sends one application message, or keeps it until the parent listens. */
export function say(type, data = null) {
  waiting.push({ isDigitaService: true, type, data, id: uid() });
  flush();
}
