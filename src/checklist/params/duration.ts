import type { Reading } from '../reading.ts'

/** How long something is watched or kept. */
export const durationsOf = (reading: Reading): readonly string[] =>
  reading.facts.durations.filter((duration) =>
    new RegExp(
      `(?:for|last|first|within|during|über|während|durante|beobachten|old deployment for)\\s+(?:the\\s+)?(?:first\\s+|last\\s+|at least\\s+)?${duration.replace(/[^\w\s–-]/g, '.')}|${duration.replace(/[^\w\s–-]/g, '.')} (?:after|beobachten|lang|without)`,
      'i',
    ).test(reading.inline.text),
  )
