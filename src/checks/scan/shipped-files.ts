/** Files that must not be in a repository that ships: by their name, and for some by their content. */
export type ShippedRule = {
  readonly pattern: RegExp
  readonly except?: RegExp
  readonly what: string
  readonly content?: RegExp
}

export const SHIPPED_RULES: readonly ShippedRule[] = [
  {
    pattern: /(?:^|\/)\.env(?:\.[\w-]+)?$|\.env$/i,
    except: /\.(?:example|sample|template|dist|defaults?|tpl|schema|vault|enc|test|ci)$/i,
    what: 'an environment file, which holds the secrets of whoever made it',
  },
  { pattern: /\.(?:pem|key)$/i, what: 'a private key', content: /PRIVATE KEY-----/ },
  { pattern: /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)$/, what: 'a private SSH key' },
  { pattern: /\.(?:p12|pfx|jks|keystore|ppk|kdbx)$/i, what: 'a key store' },
  { pattern: /(?:^|\/)(?:\.netrc|\.git-credentials|\.pgpass|\.htpasswd|\.dockercfg)$/, what: 'a file of passwords' },
  {
    pattern: /(?:^|\/)(?:\.npmrc|\.pypirc|\.docker\/config\.json|\.aws\/credentials|kubeconfig|\.kube\/config)$/,
    what: 'a file of credentials',
    content:
      /_authToken\s*=\s*[^\s$]|_password\s*=|password\s*[:=]\s*[^\s$]|"auth"\s*:\s*"[^"$]{8}|aws_secret_access_key|client-key-data/i,
  },
  {
    pattern: /\.json$/i,
    what: 'the key file of a service account',
    content:
      /"type"\s*:\s*"service_account"[\s\S]*"private_key"\s*:\s*"-----BEGIN|"private_key"\s*:\s*"-----BEGIN[\s\S]*"type"\s*:\s*"service_account"/,
  },
  {
    pattern: /\.(?:dump|bak|backup|sql\.(?:gz|zst|xz|bz2|zip)|pgdump|mysqldump)$/i,
    what: 'a database dump, which holds the data of users',
  },
  { pattern: /\.(?:sqlite3?|db3?)$/i, except: /(?:^|\/)(?:Thumbs|thumbs)\.db$/, what: 'a database file' },
  { pattern: /\.tfstate(?:\.backup)?$/, what: 'the state of Terraform, which holds secrets in clear' },
  {
    pattern: /(?:^|\/)core(?:\.\d+)?$|\.(?:hprof|heapsnapshot|heapdump)$/,
    what: 'a memory dump, which holds whatever the process knew',
  },
]

/** Folders with files made up for tests; what lies there is nobody's. */
const INVENTED = /(?:^|\/)(?:tests?|__tests__|spec|specs|fixtures?|testdata|test-data|mocks?)\//i

/** What a file is that must not ship, when it is one. `content` is called only where the name is not enough. */
export const shippedFile = async (path: string, content: () => Promise<string>): Promise<string | undefined> => {
  if (INVENTED.test(path)) return undefined
  for (const rule of SHIPPED_RULES) {
    if (!rule.pattern.test(path) || rule.except?.test(path) === true) continue
    if (rule.content === undefined || rule.content.test(await content())) return rule.what
  }
  return undefined
}
