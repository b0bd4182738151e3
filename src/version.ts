// Set by the build.
export const VERSION: string = typeof GONOGO_VERSION === 'string' ? GONOGO_VERSION : '0.0.0-source'
declare const GONOGO_VERSION: string | undefined
