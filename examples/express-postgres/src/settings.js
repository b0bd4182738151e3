// Everything that differs between environments, read once. What has no value stops the start, not a request.
const need = (name) => {
  const value = process.env[name]
  if (value === undefined || value === '') throw new Error(`${name} is not set`)
  return value
}

export const settings = {
  port: Number(process.env.PORT ?? 3000),
  databaseUrl: need('DATABASE_URL'),
  sessionSecret: need('SESSION_SECRET'),
  release: process.env.RELEASE_SHA ?? 'unknown',
  origins: (process.env.ALLOWED_ORIGINS ?? '').split(',').filter((origin) => origin !== ''),
}
