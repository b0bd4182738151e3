import { isExample, isTest } from './language.ts'

export type Unwanted = {
  readonly rule: string
  readonly level: 'error' | 'warning'
  readonly message: string
  readonly help: string
}

const OUT = 'Run `git rm --cached` on it, add it to .gitignore and .dockerignore, and exchange the secrets it held.'

type Entry = {
  readonly pattern: RegExp
  readonly rule: string
  readonly level: 'error' | 'warning'
  readonly what: string
  readonly content?: RegExp
}

const FILES: readonly Entry[] = [
  {
    pattern: /\.json$/i,
    rule: 'file-credentials',
    level: 'error',
    what: 'the key of a service account',
    content:
      /"type"\s*:\s*"service_account"[\s\S]*"private_key"\s*:\s*"-----BEGIN|"private_key"\s*:\s*"-----BEGIN[\s\S]*"type"\s*:\s*"service_account"/,
  },
  {
    pattern: /(?:^|\/)(?:\.pypirc|\.docker\/config\.json|\.kube\/config)$/,
    rule: 'file-credentials',
    level: 'error',
    what: 'credentials',
    content: /^\s*password\s*[:=]\s*[^\s$]|"auth"\s*:\s*"[^"$]{8}|client-key-data/im,
  },
  { pattern: /\.(?:hprof|heapsnapshot|heapdump)$/i, rule: 'file-dump', level: 'error', what: 'a dump of memory' },
  {
    pattern:
      /(?:^|\/)\.env(?:\.(?!example$|sample$|template$|dist$|defaults?$|schema$|vault$|test$|ci$)[^/]+)?$|(?:^|\/)\.envrc$/,
    rule: 'file-env',
    level: 'error',
    what: 'the settings of an environment, which hold its secrets',
  },
  {
    pattern: /(?:^|\/)(?:id_(?:rsa|dsa|ecdsa|ed25519)|[^/]+\.(?:pem|key|ppk))$/,
    rule: 'file-private-key',
    level: 'error',
    what: 'a private key',
    content: /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY|^PuTTY-User-Key-File/m,
  },
  {
    pattern: /\.(?:p12|pfx|jks|keystore|kdbx?|agilekeychain)$/i,
    rule: 'file-private-key',
    level: 'error',
    what: 'a store of keys',
  },
  {
    pattern:
      /(?:^|\/)(?:\.htpasswd|\.netrc|_netrc|\.pgpass|\.git-credentials|\.dockercfg|\.s3cfg|credentials\.(?:csv|json)|service[-_]?account(?:[-_]?key)?\.json|[^/]*firebase-adminsdk[^/]*\.json|config\/master\.key|config\/credentials\/[^/]+\.key|kubeconfig|\.aws\/credentials|terraform\.tfstate(?:\.backup)?|[^/]+\.tfstate|wp-config\.php|\.npmrc)$/,
    rule: 'file-credentials',
    level: 'error',
    what: 'credentials',
    content: /./,
  },
  {
    pattern:
      /\.(?:dump|pgdump|rdb|sql\.(?:gz|bz2|xz|zst)|bak\.sql)$|(?:^|\/)(?:dump|backup|db[-_]?backup|database[-_]?dump)[^/]*\.sql$/i,
    rule: 'file-dump',
    level: 'error',
    what: 'a dump of a database',
  },
  {
    pattern: /\.sql$/i,
    rule: 'file-dump',
    level: 'error',
    what: 'a dump of a database',
    content: /^-- (?:PostgreSQL database dump|MySQL dump|MariaDB dump)[\s\S]*?^(?:COPY |INSERT INTO )/m,
  },
  {
    pattern: /\.(?:sqlite3?|db3)$|(?:^|\/)(?:db|database|data)\.(?:sqlite3?|db)$/i,
    rule: 'file-database',
    level: 'error',
    what: 'a database',
  },
  {
    pattern:
      /\.(?:bak|orig|rej|swp|swo|tmp|old)$|~$|(?:^|\/)(?:core\.\d+|nohup\.out|npm-debug\.log|yarn-error\.log|debug\.log|hs_err_pid\d+\.log)$/i,
    rule: 'file-leftover',
    level: 'warning',
    what: 'a leftover of an editor or a program',
  },
  {
    pattern: /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/i,
    rule: 'file-leftover',
    level: 'warning',
    what: 'a leftover of an operating system',
  },
  {
    pattern: /(?:^|\/)(?:dist|build|out|public|www|\.next\/static)\/.*\.(?:js|css|mjs)\.map$/,
    rule: 'file-source-map',
    level: 'warning',
    what: 'a source map with the sources in it',
    content: /"sourcesContent"\s*:\s*\[\s*"/,
  },
]

/** Rules whose content has to be looked at before they hold. */
export const needsContent = (path: string): boolean =>
  FILES.some(({ pattern, content }) => content !== undefined && pattern.test(path))

/** What is wrong with this file being in the repository at all. `text` is its content where it was read. */
export const findUnwantedFile = (path: string, text: string | undefined): Unwanted | undefined => {
  if (isExample(path) || isTest(path)) return undefined
  for (const { pattern, rule, level, what, content } of FILES) {
    if (!pattern.test(path)) continue
    // Settings of npm without a token are harmless and usual; an empty file holds nothing.
    if (path.endsWith('.npmrc') && !/_authToken|_password|_auth\b/.test(text ?? '')) continue
    if (path.endsWith('wp-config.php') && !/DB_PASSWORD/.test(text ?? '')) continue
    if (content !== undefined && !content.test(text ?? '')) continue
    if (rule === 'file-env' && text !== undefined && text.replace(/^\s*(?:#.*)?$/gm, '').trim() === '') continue
    return { rule, level, message: `${path} is ${what}, and is not meant to be in the repository.`, help: OUT }
  }
  return undefined
}
