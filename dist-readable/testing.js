// js/testing.ts
var WIRE = {
  ready: "ready",
  firstInteraction: "firstinteraction",
  routeChange: "routechange",
  scrollToTop: "scrolltotop",
  complete: "complete",
  close: "close",
  error: "error"
};
var PATIENCE = 3e3;
var isData = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var respell = (data) => {
  if (!isData(data)) return data;
  const { sessionId, projectId, preview, won, score, prize, profile, ...rest } = data;
  const put = (into, name, value) => {
    if (value !== void 0 && value !== null) into[name] = value;
  };
  const credentials = {};
  put(credentials, "sessionID", sessionId);
  put(credentials, "projectID", projectId);
  put(credentials, "isPreviewMode", preview);
  const metrics = {};
  put(metrics, "userWon", won);
  put(metrics, "score", score);
  if (isData(prize)) {
    put(metrics, "prizeID", prize["id"]);
    put(metrics, "prizeTitle", prize["title"]);
    put(metrics, "prizeRef", prize["ref"]);
    put(metrics, "code", prize["code"]);
    put(metrics, "prizeImage", prize["image"]);
  }
  if (isData(profile)) {
    put(metrics, "profilUid", profile["id"]);
    put(metrics, "profil", profile["title"]);
  }
  const respelt = { ...rest };
  if (Object.keys(credentials).length) respelt["credentials"] = { ...credentials, ...rest["credentials"] };
  if (Object.keys(metrics).length) respelt["gameMetrics"] = { ...metrics, ...rest["gameMetrics"] };
  return respelt;
};
var count = 0;
var simulate = (iframe, milestone, data, { timeout = PATIENCE } = {}) => {
  const type = milestone.startsWith("custom:") ? milestone.slice(7) : Object.hasOwn(WIRE, milestone) && WIRE[milestone];
  if (!type) return Promise.reject(new Error(`no experience says "${milestone}": use a milestone that comes from one`));
  if (!(iframe instanceof HTMLIFrameElement)) {
    return Promise.reject(new Error(`expected an iframe to simulate in, found ${String(iframe)}`));
  }
  if (!iframe.isConnected) {
    return Promise.reject(new Error("the iframe is not in the document: put it there before you simulate"));
  }
  const id = `simulated-${Date.now()}-${++count}`;
  const words = { simulate: id, type, data: milestone === "complete" ? respell(data) : data };
  return new Promise((resolve, reject) => {
    const command = () => iframe.contentWindow?.postMessage(words, "*");
    const settle = () => {
      clearTimeout(timer);
      iframe.removeEventListener("load", command);
      removeEventListener("message", hear);
    };
    const hear = (event) => {
      if (event.source !== iframe.contentWindow || typeof event.data !== "string" || !event.data.includes(id)) return;
      settle();
      resolve();
    };
    const timer = setTimeout(() => {
      settle();
      const address = iframe.src || "about:blank";
      const step = `the iframe (${address}) did not answer within ${timeout} ms: have your test server serve simulatorHtml at its src`;
      reject(new Error(step));
    }, timeout);
    addEventListener("message", hear);
    iframe.addEventListener("load", command);
    command();
  });
};
var simulatorHtml = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Simulated experience</title>
<p>Simulated experience</p>
<script>
const said = new Set();
function say(type, data, id) {
  const message = JSON.stringify({ isDigitaService: true, type, data, id });
  parent.postMessage('[iFrameSizer]simulator:0:0:message:' + message, '*');
}
addEventListener('message', ({ source, data }) => {
  if (source !== parent || typeof data?.simulate !== 'string' || said.has(data.simulate)) return;
  said.add(data.simulate);
  say(data.type, data.data, data.simulate);
});
<\/script>
</html>
`;
export {
  simulate,
  simulatorHtml
};
