// The foil: painted on a canvas, rubbed off with a pointer or swept off by a button. Knows nothing of games and messages.

const COLUMNS = 20;
const ROWS = 11;
const RADIUS = 0.075; // of the width
const ENOUGH = 0.42; // share of the foil that has to go
const SWEEP = 700; // ms

function paintFoil(context, width, height) {
  const gold = context.createLinearGradient(0, 0, width, height);
  for (const [stop, colour] of [
    [0, '#d9912b'],
    [0.3, '#f6cf73'],
    [0.5, '#e2a13a'],
    [0.75, '#fbe0a0'],
    [1, '#c97f1f'],
  ]) {
    gold.addColorStop(stop, colour);
  }
  context.globalCompositeOperation = 'source-over';
  context.fillStyle = gold;
  context.fillRect(0, 0, width, height);
  context.fillStyle = 'rgb(92 52 0 / 14%)';
  const gap = width / 22;
  for (let row = 0; row * gap < height + gap; row += 1) {
    for (let x = (row % 2) * gap * 0.5; x < width + gap; x += gap) {
      context.beginPath();
      context.arc(x, row * gap, gap * 0.14, 0, Math.PI * 2);
      context.fill();
    }
  }
  context.fillStyle = '#4a2b00';
  context.font = `700 ${Math.round(width * 0.062)}px ui-rounded, system-ui, sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText('Scratch here', width / 2, height / 2);
}

/**
 * Puts foil on a canvas. `onStart` is called with the first scratch after each `reset`, `onDone` when enough has gone.
 */
export function createCard(canvas, { onStart, onDone }) {
  const context = canvas.getContext('2d');
  let strokes = [];
  let cleared = new Set();
  let phase = 'covered';
  let last = null;
  let sweepTimer;

  function erase([fromX, fromY, toX, toY]) {
    const { width, height } = canvas;
    context.globalCompositeOperation = 'destination-out';
    context.lineCap = 'round';
    context.lineWidth = width * RADIUS * 2;
    context.beginPath();
    context.moveTo(fromX * width, fromY * height);
    // A line of no length is not painted by every engine.
    context.lineTo(toX * width + 0.01, toY * height);
    context.stroke();
  }

  function repaint() {
    const scale = Math.min(window.devicePixelRatio || 1, 2);
    canvas.width = Math.max(1, Math.round(canvas.clientWidth * scale));
    canvas.height = Math.max(1, Math.round(canvas.clientHeight * scale));
    paintFoil(context, canvas.width, canvas.height);
    strokes.forEach(erase);
  }

  function stopSweep() {
    clearTimeout(sweepTimer);
    sweepTimer = undefined;
  }

  function start() {
    if (phase !== 'covered') return;
    phase = 'scratching';
    onStart();
  }

  function finish() {
    if (phase === 'done') return;
    start();
    phase = 'done';
    last = null;
    stopSweep();
    canvas.classList.add('gone');
    onDone();
  }

  function scratch(stroke) {
    const [fromX, fromY, toX, toY] = stroke;
    strokes.push(stroke);
    erase(stroke);
    const ratio = canvas.height / canvas.width;
    const steps = Math.max(1, Math.ceil(Math.hypot(toX - fromX, (toY - fromY) * ratio) / (RADIUS / 2)));
    for (let step = 0; step <= steps; step += 1) {
      const x = fromX + ((toX - fromX) * step) / steps;
      const y = fromY + ((toY - fromY) * step) / steps;
      for (let cell = 0; cell < COLUMNS * ROWS; cell += 1) {
        const dx = ((cell % COLUMNS) + 0.5) / COLUMNS - x;
        const dy = ((Math.floor(cell / COLUMNS) + 0.5) / ROWS - y) * ratio;
        if (Math.hypot(dx, dy) <= RADIUS) cleared.add(cell);
      }
    }
  }

  function pointOf(event) {
    const box = canvas.getBoundingClientRect();
    return [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height];
  }

  canvas.addEventListener('pointerdown', (event) => {
    if (phase === 'done' || event.button !== 0) return;
    canvas.setPointerCapture(event.pointerId);
    last = pointOf(event);
    start();
    scratch([...last, ...last]);
  });
  canvas.addEventListener('pointermove', (event) => {
    if (!last || phase === 'done') return;
    const point = pointOf(event);
    scratch([...last, ...point]);
    last = point;
    if (cleared.size >= COLUMNS * ROWS * ENOUGH) finish();
  });
  for (const end of ['pointerup', 'pointercancel']) canvas.addEventListener(end, () => (last = null));

  new ResizeObserver(() => repaint()).observe(canvas);

  return {
    /** Covers the card again. */
    reset() {
      stopSweep();
      strokes = [];
      cleared = new Set();
      phase = 'covered';
      last = null;
      canvas.classList.remove('gone');
      repaint();
    },
    /** Scratches everything off, at once for those who prefer less motion. */
    sweep() {
      if (phase === 'done' || sweepTimer) return;
      start();
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) return finish();
      // The end is timed and not the last picture's: a frame out of view gets no animation frames.
      sweepTimer = setTimeout(finish, SWEEP);
      const from = performance.now();
      let previous = [0, 0.1];
      const draw = (now) => {
        if (phase !== 'scratching') return;
        const progress = Math.min(1, Math.max(0, (now - from) / SWEEP));
        const point = [progress, 0.5 - 0.42 * Math.cos(progress * Math.PI * 9)];
        scratch([...previous, ...point]);
        previous = point;
        if (progress < 1) requestAnimationFrame(draw);
      };
      requestAnimationFrame(draw);
    },
    /** Leaves the card as it is, until the next `reset`. */
    lock() {
      stopSweep();
      last = null;
      phase = 'done';
    },
    finish,
  };
}
