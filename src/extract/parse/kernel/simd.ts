import { type Kernel, SCRATCH } from './kernel.js';
import { KERNEL_BINARY } from './kernel-binary.js';

const PAGE = 65536;

/** The kernel in WebAssembly with 128-bit SIMD, over `bytes` bytes of fresh memory. */
export function createSimdKernel(bytes: number): Kernel {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
  const module = new WebAssembly.Module(Buffer.from(KERNEL_BINARY, 'base64'));
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  const dense = exportedFunction(exports, 'dense');
  const lstm = exportedFunction(exports, 'lstm');
  const dots = exportedFunction(exports, 'dots');
  return {
    memory: memory.buffer,
    dense({ rows, columns, reluFrom, weights, scales, bias }, input, stride, count, output) {
      dense(input, stride, count, rows, columns, reluFrom, weights, scales, bias, output, SCRATCH);
    },
    lstm({ rows, weights, scales }, input, stride, count, output, outputStride, backward) {
      lstm(input, stride, count, rows, weights, scales, output, outputStride, backward ? 1 : 0, SCRATCH);
    },
    dots,
  };
}

function exportedFunction(exports: Readonly<Record<string, unknown>>, name: string) {
  const found = exports[name];
  if (typeof found !== 'function') throw new Error(`the kernel has no function "${name}"`);
  return (...values: readonly number[]): void => {
    found(...values);
  };
}
