export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/jest-esbuild.mjs' },
  reporters: ['default', '<rootDir>/scripts/jest-closing-line.mjs'],
  globalSetup: '<rootDir>/scripts/jest-build.mjs',
  testTimeout: 20_000,
  randomize: true,
}
