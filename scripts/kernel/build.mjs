/** Compiles kernel.ts and writes it as base64 to src/extract/parse/kernel/kernel-binary.ts: `npm run kernel`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { main } from 'assemblyscript/asc';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const target = '../../src/extract/parse/kernel/kernel-binary.ts';
const options = [
  '--optimizeLevel',
  '3',
  '--noAssert',
  '--runtime',
  'stub',
  '--importMemory',
  '--enable',
  'simd',
];
let binary;
const { error, stderr } = await main([at('kernel.ts'), '--outFile', 'kernel.wasm', ...options], {
  writeFile: (_name, contents) => {
    binary = contents;
  },
});
if (error) throw new Error(`the kernel does not compile: ${stderr}`);

const text = Buffer.from(binary).toString('base64');
const lines = text.match(/.{1,104}/g).map((line) => `  '${line}',`);
writeFileSync(
  at(target),
  `// Made by \`npm run kernel\` from scripts/kernel/kernel.ts: do not edit.

/** The WebAssembly module of the kernel, in base64. */
export const KERNEL_BINARY = [
${lines.join('\n')}
].join('');
`,
);
process.stdout.write(`kernel-binary.ts: ${binary.length} bytes of WebAssembly\n`);
