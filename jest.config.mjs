// Tests are TypeScript; what they import from src/ is the compiled code in dist/, so that worker threads and
// data files are found exactly as a user's installation finds them.
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  moduleNameMapper: {
    '^(?:\\.\\.?/)+((?:src|scripts)/.*)$': '<rootDir>/dist/$1',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  prettierPath: null,
  // What a test file loads stays in its worker's memory: a worker that holds much is followed by a new one. Two run at a
  // time, for some of them start a Neo4j of their own.
  maxWorkers: 2,
  workerIdleMemoryLimit: '1GB',
};
