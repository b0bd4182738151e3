/** A secret as it may be shown: what it is, and how it ends where it is long enough for that to say nothing. */
export const describeSecret = (kind: string, secret: string): string =>
  `${kind.charAt(0).toUpperCase()}${kind.slice(1)}${secret.length >= 20 ? ` (…${secret.slice(-4).replace(/[^\w-]/g, '*')})` : ''} stands in the file.`

export const SECRET_HELP =
  'Exchange it where it was issued: whoever has the repository has it. Then read it from the environment or a secret store.'
