import type { Format } from './setting.ts'

/** What a file is, by its name and, where that is not enough, by its text: a source of values, or code that asks for them. */
export type FileKind =
  | { readonly kind: 'source'; readonly format: Format }
  | {
      readonly kind: 'code'
      readonly language: 'python' | 'javascript' | 'ruby' | 'php' | 'spring' | 'aspnet'
    }

const BY_NAME: readonly (readonly [RegExp, FileKind])[] = [
  [/(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/i, { kind: 'source', format: 'compose' }],
  [/(?:^|\/)render\.ya?ml$/i, { kind: 'source', format: 'render' }],
  [/(?:^|\/)vercel\.json$/i, { kind: 'source', format: 'vercel' }],
  [/(?:^|\/)app\.json$/i, { kind: 'source', format: 'heroku' }],
  [/(?:^|\/)fly[^/]*\.toml$/i, { kind: 'source', format: 'fly' }],
  [/(?:^|\/)netlify\.toml$/i, { kind: 'source', format: 'netlify' }],
  [/(?:^|\/)(?:[^/]*\.)?Dockerfile(?:\.[^/]*)?$|(?:^|\/)Containerfile$/i, { kind: 'source', format: 'dockerfile' }],
  [/\.service$/, { kind: 'source', format: 'systemd' }],
  [/(?:^|\/)application[^/]*\.(?:ya?ml|properties)$/, { kind: 'code', language: 'spring' }],
  [/(?:^|\/)appsettings[^/]*\.json$/i, { kind: 'code', language: 'aspnet' }],
  [/(?:^|\/)(?:\.env[^/]*|[^/]*\.env)$/, { kind: 'source', format: 'dotenv' }],
  [/(?:^|\/)(?:env|environment)\.(?:example|sample|template|production|prod)$/, { kind: 'source', format: 'dotenv' }],
  [/(?:^|\/)values[^/]*\.ya?ml$/, { kind: 'source', format: 'helm' }],
  [/\.py$/, { kind: 'code', language: 'python' }],
  [/\.(?:[cm]?[jt]sx?)$/, { kind: 'code', language: 'javascript' }],
  [/\.rb$|(?:^|\/)config\.ru$/, { kind: 'code', language: 'ruby' }],
  [/\.php$/, { kind: 'code', language: 'php' }],
]

/** Undefined when neither the name nor the text says what it is. */
export const detectFile = (path: string, text: string): FileKind | undefined => {
  const named = BY_NAME.find(([pattern]) => pattern.test(path))?.[1]
  if (named !== undefined) return named
  if (/\.ya?ml$/i.test(path)) {
    if (/^\s*(?:- )?kind:\s*\w/m.test(text) || /(?:^|\/)kustomization\.ya?ml$/.test(path))
      return { kind: 'source', format: 'kubernetes' }
    if (/^services:/m.test(text))
      return /envVars:/.test(text) ? { kind: 'source', format: 'render' } : { kind: 'source', format: 'compose' }
    return { kind: 'source', format: 'helm' }
  }
  if (/\.json$/i.test(path)) {
    if (/"(?:planned_values|terraform_version)"\s*:/.test(text)) return { kind: 'source', format: 'terraform' }
    if (/"containerDefinitions"\s*:/.test(text)) return { kind: 'source', format: 'ecs' }
    if (/"kind"\s*:\s*"/.test(text) && /"apiVersion"/.test(text)) return { kind: 'source', format: 'kubernetes' }
    return { kind: 'source', format: 'json' }
  }
  return /^\s*(?:export\s+)?[A-Za-z_][A-Za-z0-9_.]*\s*=/m.test(text) ? { kind: 'source', format: 'dotenv' } : undefined
}
