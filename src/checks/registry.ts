import type { Registry } from '../core/check.ts'

/** Every kind of check, one line a kind; loaded when a manifest uses it. */
export const registry: Registry = {}
