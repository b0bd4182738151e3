/** How comments and strings are written, and which rules apply. */
export type Language =
  | 'javascript'
  | 'python'
  | 'ruby'
  | 'php'
  | 'go'
  | 'java'
  | 'csharp'
  | 'kotlin'
  | 'swift'
  | 'dart'
  | 'elixir'
  | 'rust'
  | 'shell'
  | 'sql'
  | 'config'
  | 'markup'
  | 'prose'
  | 'other'

const BY_EXTENSION: Readonly<Record<string, Language>> = Object.fromEntries(
  Object.entries({
    javascript: 'js mjs cjs jsx ts mts cts tsx vue svelte astro',
    python: 'py pyi pyw',
    ruby: 'rb rake erb gemspec ru',
    php: 'php phtml inc',
    go: 'go',
    java: 'java scala groovy gradle',
    csharp: 'cs',
    kotlin: 'kt kts',
    swift: 'swift',
    dart: 'dart',
    elixir: 'ex exs',
    rust: 'rs',
    shell: 'sh bash zsh ksh fish ps1 psm1 bat cmd',
    sql: 'sql psql',
    config:
      'yml yaml json jsonc json5 toml ini cfg conf config properties env tf tfvars hcl xml plist npmrc pypirc netrc pgpass service dockerfile envrc',
    markup: 'html htm hbs ejs twig jinja j2 njk liquid css scss less',
    prose: 'md markdown mdx rst adoc tex ipynb',
  }).flatMap(([language, extensions]) => extensions.split(' ').map((extension) => [extension, language as Language])),
)

/** The language of a file, by its name. */
export const languageOf = (path: string): Language => {
  const name = (path.split('/').at(-1) ?? '').toLowerCase()
  if (
    /^\.env(?:\.|$)|^\.envrc$|^dockerfile|^containerfile|^procfile$|^\.(?:npmrc|netrc|pgpass|pypirc|htpasswd|gitconfig)$/.test(
      name,
    )
  )
    return 'config'
  if (/^(?:rakefile|gemfile|vagrantfile|guardfile|capfile)$/.test(name)) return 'ruby'
  if (/^(?:makefile|gnumakefile|jenkinsfile)$/.test(name)) return 'shell'
  return BY_EXTENSION[name.includes('.') ? (name.split('.').at(-1) ?? '') : ''] ?? 'other'
}

/** Files that programs made, or that hold hashes only: nothing a person wrote is in them. */
export const isGenerated = (path: string): boolean =>
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|composer\.lock|gemfile\.lock|poetry\.lock|pdm\.lock|uv\.lock|pipfile\.lock|cargo\.lock|go\.sum|mix\.lock|pubspec\.lock|podfile\.lock|packages\.lock\.json|flake\.lock|\.terraform\.lock\.hcl|deno\.lock|gradle\.lockfile)$/i.test(
    path,
  ) || /(?:^|\/)(?:node_modules|bower_components|\.git|\.venv|venv|site-packages|__pycache__)\//.test(path)

/** Code of others, or made from sources: secrets are looked for, debug code is not. */
export const isBuilt = (path: string): boolean =>
  /(?:^|\/)(?:vendor|third[_-]?party|dist|build|out|public\/build|coverage|\.next|\.nuxt|target|wwwroot\/lib)\/|\.min\.(?:js|css|mjs)$|\.bundle\.js$|-min\.js$|\.map$/i.test(
    path,
  )

/** Tests, and what only they need. */
export const isTest = (path: string): boolean =>
  /(?:^|\/)(?:tests?|__tests__|__mocks__|specs?|e2e|cypress|playwright|testing|testdata|test[_-]?fixtures?|fixtures?|mocks?|stories|benchmarks?|bench)\//i.test(
    path,
  ) ||
  /(?:^|\/)(?:test_[^/]*|conftest|[^/]*_(?:test|spec)|[^/]*\.(?:test|spec|stories|e2e|cy)|[^/]*Tests?|[^/]*Spec)\.[A-Za-z]+$/.test(
    path,
  )

/** Documents and examples for people: keys in them are mostly made up. */
export const isExample = (path: string): boolean =>
  /(?:^|\/)(?:docs?|examples?|samples?|tutorials?)\//i.test(path) ||
  /\.(?:example|sample|template|dist|tmpl|tpl|default)(?:\.[a-z]+)?$|(?:^|\/)(?:example|sample)[._-]/i.test(path)

const BINARY =
  /\.(?:png|jpe?g|gif|webp|avif|ico|bmp|tiff?|psd|mp[34]|m4[av]|wav|ogg|webm|mov|avi|woff2?|ttf|otf|eot|pdf|docx?|xlsx?|pptx?|zip|gz|tgz|bz2|xz|zst|7z|rar|jar|war|class|pyc|so|dylib|dll|exe|o|a|wasm|node|bin|dat|db|sqlite3?|parquet|onnx|pt|h5|pkl|npy|gpg|mo|lockb)$/i

/** Whether a file is no text, by its name. */
export const isBinaryName = (path: string): boolean => BINARY.test(path)
