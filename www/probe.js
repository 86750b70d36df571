// Shows each message beside what the bridge makes of it. Whatever a frame sends is put on the page as text, never as markup.
import { createBridge, version } from '/dist/index.js';

const ROWS = 500;
const SHOWN = 2_000;
const KEPT = 65_536;

const element = (id) => document.getElementById(id);
const query = new URLSearchParams(location.search);

const records = [];
let dropped = 0;
let faults = [];
let current = null; // the record of the message that is being dispatched
let bridge = null;
let frame = null;

function textOf(data) {
  if (typeof data === 'string') return data;
  try {
    return JSON.stringify(data) ?? String(data);
  } catch {
    return `a value that has no JSON text: ${Object.prototype.toString.call(data)}`;
  }
}

const cut = (text, length) => (text.length > length ? `${text.slice(0, length)}… (${text.length} characters)` : text);

function cell(text, scrolls = false) {
  const created = document.createElement('td');
  const inner = scrolls ? created.appendChild(document.createElement('pre')) : created;
  if (scrolls) inner.tabIndex = 0;
  inner.textContent = text;
  return created;
}

function addRow(record, source) {
  const row = document.createElement('tr');
  const verdict = cell('', true);
  row.append(
    cell(`${(record.time / 1000).toFixed(3)} s`),
    cell(record.origin ?? '–'),
    cell(source),
    record.raw === null ? cell('–') : cell(cut(record.raw, SHOWN), true),
    verdict,
  );
  element('messages').append(row);
  records.push(record);
  if (records.length > ROWS) {
    records.shift();
    element('messages').firstElementChild.remove();
    dropped += 1;
    element('dropped').textContent = `${dropped} older rows were let go.`;
    element('dropped').hidden = false;
  }
  return verdict;
}

function showVerdict(target, verdict) {
  target.dataset.verdict = verdict.decision;
  const { decision, reason, milestones = [], ...rest } = verdict;
  const lines = milestones.map(
    ({ milestone, round, sequence, flags, payload }) =>
      `${milestone} · round ${round} · no. ${sequence} ${flags.map((flag) => `[${flag}]`).join(' ')}\n${JSON.stringify(payload, null, 1)}`,
  );
  const details = Object.keys(rest).length ? JSON.stringify(rest) : '';
  target.firstChild.textContent = [[decision, reason].filter(Boolean).join(': '), ...lines, details]
    .filter(Boolean)
    .join('\n');
}

function showFailure(text) {
  element('failure').textContent = text;
  element('failure').hidden = false;
}

const describe = (error) => `${error?.code ? `${error.code}: ` : ''}${error?.message ?? error}`;

function showCounters() {
  if (!bridge) return;
  const { seen, accepted, ignored, refused } = bridge.stats();
  const reasons = Object.entries(refused).filter(([, count]) => count > 0);
  element('seen').textContent = seen;
  element('accepted').textContent = accepted;
  element('ignored').textContent = ignored;
  element('refused').textContent = reasons.map(([reason, count]) => `${reason} ${count}`).join(', ') || '0';
  element('state').textContent = bridge.state(frame);
}

/** What one message did to the counters: the one of them that grew names the bridge's decision. */
function decisionBetween(before, after) {
  if (after.accepted > before.accepted) return { decision: 'accepted' };
  if (after.ignored > before.ignored) return { decision: 'ignored' };
  const reason = Object.keys(after.refused).find((name) => after.refused[name] > (before.refused[name] ?? 0));
  return reason ? { decision: 'refused', reason } : { decision: 'unseen' };
}

const milestoneRecord = ({ milestone, payload, round, sequence, flags, via }) => ({
  milestone,
  payload,
  round,
  sequence,
  flags,
  via,
});

// Registered before the bridge's listener, so it runs first: the record is there when the bridge decides.
function openRecord(event) {
  const fromFrame = event.source !== null && event.source === frame.contentWindow;
  current = {
    record: {
      time: event.timeStamp,
      origin: event.origin,
      fromFrame,
      raw: cut(textOf(event.data), KEPT),
      verdict: null,
    },
    before: bridge?.stats(),
    milestones: [],
  };
  current.cell = addRow(current.record, fromFrame ? 'this frame' : 'another window');
}

// Registered after the bridge's listener, so it runs last.
function closeRecord() {
  if (!current) return;
  const { record, before, milestones, refusal, cell: target } = current;
  current = null;
  record.verdict = bridge ? decisionBetween(before, bridge.stats()) : { decision: 'unseen', reason: 'no bridge' };
  if (milestones.length) record.verdict.milestones = milestones;
  if (refusal?.type !== undefined) record.verdict.type = refusal.type;
  showVerdict(target, record.verdict);
  showCounters();
}

function onMilestone(event) {
  if (current) {
    current.milestones.push(milestoneRecord(event));
    return;
  }
  // What the bridge says of its own accord, `unavailable` for one.
  const verdict = { decision: 'accepted', milestones: [milestoneRecord(event)] };
  const record = { time: event.time, origin: null, fromFrame: false, raw: null, verdict };
  showVerdict(addRow(record, 'the bridge itself'), verdict);
  showCounters();
}

function onRefused(refusal) {
  if (current) {
    current.refusal = refusal;
    return;
  }
  const { reason, type, count } = refusal;
  const verdict = { decision: 'refused', reason, count, ...(type === undefined ? {} : { type }) };
  const record = { time: performance.now(), origin: refusal.origin, fromFrame: false, raw: null, verdict };
  showVerdict(addRow(record, 'the bridge itself'), verdict);
}

function onFault(error) {
  faults.push(describe(error));
  showFailure(describe(error));
}

function report() {
  return {
    src: frame.src,
    allowedOrigin: element('origin').textContent,
    dev: query.has('dev'),
    bridge: version,
    browser: navigator.userAgent,
    state: bridge ? bridge.state(frame) : null,
    stats: bridge ? bridge.stats() : null,
    faults,
    dropped,
    messages: records,
  };
}

async function copy() {
  const text = JSON.stringify(report(), null, 2);
  try {
    await navigator.clipboard.writeText(text);
    element('copy-status').textContent = `Copied, ${records.length} rows.`;
  } catch {
    element('copy-status').textContent = 'This browser does not let the page write to the clipboard.';
    element('copy-text').value = text;
    element('copy-box').hidden = false;
    element('copy-text').select();
  }
}

function clear() {
  records.length = 0;
  dropped = 0;
  faults = [];
  element('messages').replaceChildren();
  for (const id of ['failure', 'dropped', 'copy-box']) element(id).hidden = true;
  element('copy-status').textContent = '';
}

function parsed(address) {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

function probe(address) {
  const url = parsed(address);
  if (!url || !/^https?:$/.test(url.protocol)) {
    showFailure('The address must be a complete one, with http or https.');
    return;
  }
  frame = document.createElement('iframe');
  frame.title = 'The experience being probed';
  frame.src = url.href;
  element('stage').append(frame);
  element('session').hidden = false;
  element('origin').textContent = url.origin;
  element('version').textContent = version;

  addEventListener('message', openRecord, { capture: true });
  try {
    bridge = createBridge({
      frame,
      allowedOrigins: [url.origin],
      dev: query.has('dev'),
      debug: true,
      onRefused,
      onFault,
    });
    bridge.on('*', onMilestone);
  } catch (error) {
    faults.push(describe(error));
    showFailure(describe(error));
    element('state').textContent = 'no bridge';
  }
  addEventListener('message', closeRecord);
  showCounters();
  setInterval(showCounters, 500);

  element('copy').addEventListener('click', copy);
  element('clear').addEventListener('click', clear);
}

if (query.get('src')) {
  element('src').value = query.get('src');
  element('dev').checked = query.has('dev');
  probe(query.get('src'));
}
