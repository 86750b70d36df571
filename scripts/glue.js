// What the helpers of wasm-bindgen's glue are replaced by, under the same names: the engines this build is for have the
// text codecs and finalizers. `ENTRIES` is written in by the build, `guard` is js/core.ts.

let wasm;

// The memory has another buffer once it has grown.
let view;
const memory = () => {
  const { buffer } = wasm.memory;
  return view?.buffer === buffer ? view : (view = new Uint8Array(buffer));
};

// Safari's decoders fail after two gigabytes.
let decoder;
let left = -1;
const getStringFromWasm0 = (from, length) => {
  left -= length;
  if (left < 0) {
    decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    left = 2e9;
  }
  const start = from >>> 0;
  return decoder.decode(memory().subarray(start, start + length));
};

// Numbers where they stand: good until wasm runs again.
const getArrayF64FromWasm0 = (from, length) => new Float64Array(wasm.memory.buffer, from >>> 0, length);

const encoder = new TextEncoder();
let WASM_VECTOR_LEN;

// Where texts become bytes: an array of their own for each of them would be most of what a message leaves behind.
let bench = new Uint8Array(4096);

const passStringToWasm0 = (text) => {
  if (bench.length < text.length * 3) bench = new Uint8Array(text.length * 3);
  WASM_VECTOR_LEN = encoder.encodeInto(text, bench).written;
  const start = wasm.__wbindgen_malloc(WASM_VECTOR_LEN, 1) >>> 0;
  memory().set(bench.subarray(0, WASM_VECTOR_LEN), start);
  return start;
};

// Answers a text, or none, in two words of the memory.
const answerText = (at, text) => {
  const start = text === undefined ? 0 : passStringToWasm0(text);
  new Uint32Array(wasm.memory.buffer, at >>> 0, 2).set([start, WASM_VECTOR_LEN]);
};

// JavaScript's values, which the module knows by their places: first those that are lent for one call, from 1024 down,
// then undefined, null, true and false, then the rest. A place that is free holds the number of the next one.
const heap = [...Array(1025), null, true, false];
let stack_pointer = 1024;
let free = heap.length;

const addBorrowedObject = (value) => {
  heap[--stack_pointer] = value;
  return stack_pointer;
};

const addHeapObject = (value) => {
  if (value === undefined) return 1024;
  const place = free;
  free = heap[place] ?? place + 1;
  heap[place] = value;
  return place;
};

const getObject = (place) => heap[place];

const takeObject = (place) => {
  const value = heap[place];
  if (place > 1027) {
    heap[place] = free;
    free = place;
  }
  return value;
};

const handleError = (act) => {
  try {
    return act();
  } catch (error) {
    wasm.__wbindgen_exn_store(addHeapObject(error));
  }
};

const closures = new FinalizationRegistry(({ a, b }) => wasm.__wbindgen_destroy_closure(a, b));

// Counted, because it may be dropped while it runs. What is mutable is told, by a zero, that it was entered twice.
const makeClosure = (a, b, call, mutable) => {
  const state = { a, b, count: 1 };
  const real = (...given) => {
    const { a } = state;
    state.count++;
    if (mutable) state.a = 0;
    try {
      return call(a, b, ...given);
    } finally {
      state.a = a;
      real._wbg_cb_unref();
    }
  };
  real._wbg_cb_unref = () => {
    if (--state.count) return;
    wasm.__wbindgen_destroy_closure(state.a, b);
    state.a = 0;
    closures.unregister(state);
  };
  closures.register(real, state, state);
  return real;
};

const makeMutClosure = (a, b, call) => makeClosure(a, b, call, true);

export const finish = (instance) => {
  wasm = guard(instance.exports, ENTRIES);
};

export const imports = () => __wbg_get_imports();
