// AssemblyScript, not TypeScript: `npm run kernel` compiles it to WebAssembly with 128-bit SIMD.
// src/extract/parse/kernel/plain.ts is its twin and must give the same bits: change both together.
//
// Weights are int8 values kept as int16, activations are quantised to 14 bits and a sign, and products are summed as
// int32, so that a dot product is exact: 127 * 16383 * 200 stays below 2^31. A weight matrix lies in panels of
// sixteen columns; in a panel, rows come in pairs: column 0 of both rows, column 1 of both rows, and so on.

const LEVELS: f32 = 16383;
const PANEL_BYTES: usize = 64; // two rows of sixteen columns, two bytes each

/** Writes `size` floats as int16 and returns the value of one level. */
function quantise(input: usize, size: i32, output: usize): f32 {
  const end = input + ((<usize>size) << 2);
  let most = f32x4.splat(0);
  for (let p = input; p < end; p += 16) most = f32x4.max(most, f32x4.abs(v128.load(p)));
  const top = max(
    max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)),
    max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)),
  );
  const factor = f32x4.splat(top > 0 ? LEVELS / top : 0);
  let out = output;
  for (let p = input; p < end; p += 16, out += 8) store4(f32x4.mul(v128.load(p), factor), out);
  return top / LEVELS;
}

/** Four floats, rounded, as four int16. */
function store4(values: v128, output: usize): void {
  const whole = i32x4.trunc_sat_f32x4_s(f32x4.nearest(values));
  v128.store64_lane(output, i16x8.narrow_i32x4_s(whole, whole), 0);
}

/** sum * levelValue * scale + bias, then the lower bound. */
function finish(sum: v128, scale: v128, bias: v128, floor: v128): v128 {
  return f32x4.max(f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sum), scale), bias), floor);
}

/**
 * output[count x columns] = input[count x rows] * weights + bias; columns from `reluFrom` on are cut below at 0.
 * `rows` is a multiple of 4, `columns` and `reluFrom` of 16, `stride` the floats between two inputs.
 * `scratch` takes count * (2 * rows + 4) bytes.
 */
export function dense(
  input: usize,
  stride: i32,
  count: i32,
  rows: i32,
  columns: i32,
  reluFrom: i32,
  weights: usize,
  scales: usize,
  bias: usize,
  output: usize,
  scratch: usize,
): void {
  const rowBytes = (<usize>rows) << 1;
  const levels = scratch + <usize>count * rowBytes;
  for (let r = 0; r < count; r++) {
    f32.store(
      levels + ((<usize>r) << 2),
      quantise(input + ((<usize>(r * stride)) << 2), rows, scratch + <usize>r * rowBytes),
    );
  }
  const panel = PANEL_BYTES * (<usize>rows >> 1);
  const lineBytes = (<usize>columns) << 2;
  for (let column = 0; column < columns; column += 16) {
    const start = weights + <usize>(column >> 4) * panel;
    const at = (<usize>column) << 2;
    const s0 = v128.load(scales + at),
      s1 = v128.load(scales + at, 16),
      s2 = v128.load(scales + at, 32),
      s3 = v128.load(scales + at, 48);
    const b0 = v128.load(bias + at),
      b1 = v128.load(bias + at, 16),
      b2 = v128.load(bias + at, 32),
      b3 = v128.load(bias + at, 48);
    const floor = f32x4.splat(column >= reluFrom ? 0 : -Infinity);
    let r = 0;
    for (; r + 2 <= count; r += 2) {
      let a = scratch + <usize>r * rowBytes;
      const end = a + rowBytes;
      let c0 = i32x4.splat(0),
        c1 = c0,
        c2 = c0,
        c3 = c0,
        d0 = c0,
        d1 = c0,
        d2 = c0,
        d3 = c0;
      for (let w = start; a < end; a += 4, w += PANEL_BYTES) {
        const x = v128.load32_splat(a),
          y = v128.load32_splat(a + rowBytes);
        const w0 = v128.load(w),
          w1 = v128.load(w, 16),
          w2 = v128.load(w, 32),
          w3 = v128.load(w, 48);
        c0 = i32x4.add(c0, i32x4.dot_i16x8_s(w0, x));
        d0 = i32x4.add(d0, i32x4.dot_i16x8_s(w0, y));
        c1 = i32x4.add(c1, i32x4.dot_i16x8_s(w1, x));
        d1 = i32x4.add(d1, i32x4.dot_i16x8_s(w1, y));
        c2 = i32x4.add(c2, i32x4.dot_i16x8_s(w2, x));
        d2 = i32x4.add(d2, i32x4.dot_i16x8_s(w2, y));
        c3 = i32x4.add(c3, i32x4.dot_i16x8_s(w3, x));
        d3 = i32x4.add(d3, i32x4.dot_i16x8_s(w3, y));
      }
      const level = v128.load32_splat(levels + ((<usize>r) << 2)),
        next = v128.load32_splat(levels + ((<usize>r) << 2), 4);
      let o = output + <usize>r * lineBytes + at;
      v128.store(o, finish(c0, f32x4.mul(s0, level), b0, floor));
      v128.store(o, finish(c1, f32x4.mul(s1, level), b1, floor), 16);
      v128.store(o, finish(c2, f32x4.mul(s2, level), b2, floor), 32);
      v128.store(o, finish(c3, f32x4.mul(s3, level), b3, floor), 48);
      o += lineBytes;
      v128.store(o, finish(d0, f32x4.mul(s0, next), b0, floor));
      v128.store(o, finish(d1, f32x4.mul(s1, next), b1, floor), 16);
      v128.store(o, finish(d2, f32x4.mul(s2, next), b2, floor), 32);
      v128.store(o, finish(d3, f32x4.mul(s3, next), b3, floor), 48);
    }
    if (r < count) {
      let a = scratch + <usize>r * rowBytes;
      const end = a + rowBytes;
      let c0 = i32x4.splat(0),
        c1 = c0,
        c2 = c0,
        c3 = c0;
      for (let w = start; a < end; a += 4, w += PANEL_BYTES) {
        const x = v128.load32_splat(a);
        c0 = i32x4.add(c0, i32x4.dot_i16x8_s(v128.load(w), x));
        c1 = i32x4.add(c1, i32x4.dot_i16x8_s(v128.load(w, 16), x));
        c2 = i32x4.add(c2, i32x4.dot_i16x8_s(v128.load(w, 32), x));
        c3 = i32x4.add(c3, i32x4.dot_i16x8_s(v128.load(w, 48), x));
      }
      const level = v128.load32_splat(levels + ((<usize>r) << 2));
      const o = output + <usize>r * lineBytes + at;
      v128.store(o, finish(c0, f32x4.mul(s0, level), b0, floor));
      v128.store(o, finish(c1, f32x4.mul(s1, level), b1, floor), 16);
      v128.store(o, finish(c2, f32x4.mul(s2, level), b2, floor), 32);
      v128.store(o, finish(c3, f32x4.mul(s3, level), b3, floor), 48);
    }
  }
}

/** tanh as the usual quotient of two polynomials (degree 13 over 6), good to a few units in the last place. */
function tanh4(v: v128): v128 {
  const x = f32x4.max(f32x4.min(v, f32x4.splat(7.905311107635498)), f32x4.splat(-7.905311107635498));
  const s = f32x4.mul(x, x);
  let p = f32x4.splat(-2.76076847742355e-16);
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(2.00018790482477e-13));
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(-8.60467152213735e-11));
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(5.12229709037114e-8));
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(1.48572235717979e-5));
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(6.37261928875436e-4));
  p = f32x4.add(f32x4.mul(p, s), f32x4.splat(4.89352455891786e-3));
  let q = f32x4.splat(1.19825839466702e-6);
  q = f32x4.add(f32x4.mul(q, s), f32x4.splat(1.18534705686654e-4));
  q = f32x4.add(f32x4.mul(q, s), f32x4.splat(2.268434632439e-3));
  q = f32x4.add(f32x4.mul(q, s), f32x4.splat(4.89352518554385e-3));
  return f32x4.div(f32x4.mul(p, x), q);
}

/** 1 / (1 + exp(-v)) */
function sigmoid4(v: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(f32x4.mul(tanh4(f32x4.mul(v, half)), half), half);
}

/**
 * One direction of an LSTM over `count` tokens. `input` holds for each token the gates' input part (in, forget, cell,
 * out; size floats each) every `stride` floats; the state is written every `outputStride` floats.
 * `scratch` takes 2 * size (rounded up to 16) + 20 * size bytes.
 */
export function lstm(
  input: usize,
  stride: i32,
  count: i32,
  size: i32,
  weights: usize,
  scales: usize,
  output: usize,
  outputStride: i32,
  backward: i32,
  scratch: usize,
): void {
  const lane = (<usize>size) << 2;
  const stateBytes = (<usize>size) << 1;
  const cell = scratch + ((stateBytes + 15) & ~15);
  const gates = cell + lane;
  const panel = PANEL_BYTES * (<usize>size >> 1);
  memory.fill(scratch, 0, gates - scratch);
  for (let step = 0; step < count; step++) {
    const token = backward ? count - 1 - step : step;
    const x = input + ((<usize>(token * stride)) << 2);
    let w = weights;
    for (let at: usize = 0; at < lane << 2; at += 64) {
      let c0 = i32x4.splat(0),
        c1 = c0,
        c2 = c0,
        c3 = c0;
      const end = w + panel;
      for (let a = scratch; w < end; a += 4, w += PANEL_BYTES) {
        const h = v128.load32_splat(a);
        c0 = i32x4.add(c0, i32x4.dot_i16x8_s(v128.load(w), h));
        c1 = i32x4.add(c1, i32x4.dot_i16x8_s(v128.load(w, 16), h));
        c2 = i32x4.add(c2, i32x4.dot_i16x8_s(v128.load(w, 32), h));
        c3 = i32x4.add(c3, i32x4.dot_i16x8_s(v128.load(w, 48), h));
      }
      const s = scales + at,
        b = x + at,
        o = gates + at;
      v128.store(o, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(c0), v128.load(s)), v128.load(b)));
      v128.store(o, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(c1), v128.load(s, 16)), v128.load(b, 16)), 16);
      v128.store(o, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(c2), v128.load(s, 32)), v128.load(b, 32)), 32);
      v128.store(o, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(c3), v128.load(s, 48)), v128.load(b, 48)), 48);
    }
    const out = output + ((<usize>(token * outputStride)) << 2);
    for (let j: usize = 0; j < lane; j += 16) {
      const i = sigmoid4(v128.load(gates + j)),
        f = sigmoid4(v128.load(gates + lane + j));
      const g = tanh4(v128.load(gates + 2 * lane + j)),
        o = sigmoid4(v128.load(gates + 3 * lane + j));
      const c = f32x4.add(f32x4.mul(f, v128.load(cell + j)), f32x4.mul(i, g));
      const h = f32x4.mul(o, tanh4(c));
      v128.store(cell + j, c);
      v128.store(out + j, h);
      store4(f32x4.mul(h, f32x4.splat(LEVELS)), scratch + (j >> 1));
    }
  }
}

/** output[rows x columns]: dot products of every left vector with every right vector; `size` is a multiple of 4. */
export function dots(left: usize, right: usize, rows: i32, columns: i32, size: i32, output: usize): void {
  const bytes = (<usize>size) << 2;
  let o = output;
  for (let i = 0; i < rows; i++) {
    let y = right;
    for (let j = 0; j < columns; j++) {
      const x = left + <usize>i * bytes;
      let sum = f32x4.splat(0);
      for (let k: usize = 0; k < bytes; k += 16, y += 16) {
        sum = f32x4.add(sum, f32x4.mul(v128.load(x + k), v128.load(y)));
      }
      const even: f32 = f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1);
      const odd: f32 = f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3);
      f32.store(o, even + odd);
      o += 4;
    }
  }
}
