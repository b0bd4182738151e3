export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/jest-esbuild.mjs' },
  reporters: ['default', '<rootDir>/scripts/jest-closing-line.mjs'],
  globalSetup: '<rootDir>/scripts/jest-build.mjs',
  // Most tests wait for servers and processes of their own: a worker for each core, not for all but one.
  maxWorkers: '100%',
  // A worker keeps what each file has loaded, and both its collections of garbage and every start of a process take longer by that.
  workerIdleMemoryLimit: '256MB',
  testSequencer: '<rootDir>/scripts/jest-longest-first.mjs',
  testTimeout: 20_000,
  randomize: true,
}
