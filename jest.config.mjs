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
  testTimeout: 20_000,
  randomize: true,
}
