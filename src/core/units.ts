const MS_PER_UNIT = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const
const BYTES_PER_UNIT = {
  B: 1,
  KB: 1000,
  MB: 1000 ** 2,
  GB: 1000 ** 3,
  TB: 1000 ** 4,
  KIB: 1024,
  MIB: 1024 ** 2,
  GIB: 1024 ** 3,
} as const

/** Milliseconds of `500ms`, `30s`, `15m`, `24h`, `7d` (also `1.5h`); undefined for anything else. */
export const parseDuration = (text: string): number | undefined => {
  const match = /^(\d+(?:\.\d+)?) ?(ms|s|m|h|d)$/.exec(text.trim())
  return match === null ? undefined : Number(match[1]) * MS_PER_UNIT[match[2] as keyof typeof MS_PER_UNIT]
}

/** Bytes of `512B`, `10KB`, `10MB`, `1.5GB`, `64MiB` (decimal but for the `i` forms); undefined for anything else. */
export const parseSize = (text: string): number | undefined => {
  const match = /^(\d+(?:\.\d+)?) ?(B|[KMG]i?B|TB)$/i.exec(text.trim())
  return match === null
    ? undefined
    : Math.round(Number(match[1]) * BYTES_PER_UNIT[(match[2] ?? 'B').toUpperCase() as keyof typeof BYTES_PER_UNIT])
}

/** A duration for people: `88 ms`, `2.5 s`, `12 min`, `31 h`, `9 d`. */
export const formatDuration = (ms: number): string => {
  if (ms < 1000) return `${Math.round(ms)} ms`
  if (ms < 120_000) return `${round(ms / 1000)} s`
  if (ms < 7_200_000) return `${round(ms / 60_000)} min`
  if (ms < 3 * 86_400_000) return `${round(ms / 3_600_000)} h`
  return `${round(ms / 86_400_000)} d`
}

/** A size for people: `512 bytes`, `10 KB`, `1.5 GB` (decimal). */
export const formatSize = (bytes: number): string => {
  if (bytes < 1000) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`
  if (bytes < 1000 ** 2) return `${round(bytes / 1000)} KB`
  if (bytes < 1000 ** 3) return `${round(bytes / 1000 ** 2)} MB`
  return `${round(bytes / 1000 ** 3)} GB`
}

const round = (value: number): string =>
  value < 10 ? value.toFixed(1).replace(/\.0$/, '') : Math.round(value).toString()
