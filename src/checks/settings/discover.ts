import type { Files } from '../../core/world.ts'
import { folderOf, join } from '../../settings/beside.ts'
import type { CodeFile } from './gather.ts'
import type { Framework } from './options.ts'

const VALUES = ['.env.production', '.env.prod', '**/.env.production', '**/.env.prod']

/** What a repository has by convention, where `from` says nothing: settings code first, then values of production. */
export const discoverSources = async (files: Files): Promise<readonly string[]> => {
  const result: string[] = []
  const first = async (patterns: readonly string[]): Promise<void> => {
    const found = (await files.find(patterns)).find(
      (path) => !/(?:^|\/)(?:tests?|__tests__|fixtures|examples?|site-packages|vendor)\//.test(path),
    )
    if (found !== undefined && !result.includes(found)) result.push(found)
  }
  const module = await djangoModule(files)
  if (module === undefined) await first(['**/settings/production.py', '**/settings/prod.py', '**/settings.py'])
  else result.push(module)
  await first(['next.config.js', 'next.config.mjs', 'next.config.ts', '**/next.config.{js,mjs,ts}'])
  await first(['config/environments/production.rb', '**/config/environments/production.rb'])
  for (const name of [
    'application-prod.yml',
    'application-production.yml',
    'application-prod.properties',
    'appsettings.Production.json',
  ])
    await first([name, `**/${name}`])
  for (const pattern of VALUES) await first([pattern])
  await first(['render.yaml', 'fly.toml', 'netlify.toml', 'vercel.json'])
  await first([
    'docker-compose.prod.yml',
    'docker-compose.production.yml',
    'compose.prod.yml',
    'compose.production.yaml',
  ])
  return result
}

/** The settings module that `manage.py`, `wsgi.py` or `asgi.py` name, as a file; the one of wsgi is production's. */
const djangoModule = async (files: Files): Promise<string | undefined> => {
  const starters = [
    ...(await files.find(['**/wsgi.py', '**/asgi.py'])),
    ...(await files.find(['manage.py', '**/manage.py'])),
  ]
  for (const starter of starters) {
    const text = await files.readText(starter, { maxBytes: 100_000 })
    const name = /DJANGO_SETTINGS_MODULE['"]\s*,\s*['"]([\w.]+)['"]/.exec(text)?.[1]
    if (name === undefined) continue
    for (let folder = folderOf(starter); ; folder = folderOf(folder)) {
      for (const end of ['.py', '/production.py', '/prod.py', '/__init__.py']) {
        const path = join(folder, name.replaceAll('.', '/') + end)
        if ((await files.stat(path))?.kind === 'file') return path
      }
      if (folder === '') break
    }
  }
  return undefined
}

/** Values of production beside code for which no source was given: `.env.production` near it, or the `.env` that its own library reads. */
export const valuesBeside = async (code: readonly CodeFile[], files: Files): Promise<string | undefined> => {
  const own = code.some(({ text }) => /\bdecouple\b|\bload_dotenv\b|\bread_env\b|\bdotenv\b/.test(text))
  const names = ['.env.production', '.env.prod', ...(own ? ['.env'] : [])]
  for (const name of names)
    for (const { path } of code)
      for (let folder = folderOf(path); ; folder = folderOf(folder)) {
        const candidate = join(folder, name)
        if ((await files.stat(candidate))?.kind === 'file') return candidate
        if (folder === '' || folder === '/') break
      }
  return undefined
}

/** Whose application this is, by what its code imports and by the files that stand beside it; undefined where nothing says it. */
export const detectFramework = async (
  code: readonly CodeFile[],
  files: Files,
  keys: readonly string[],
): Promise<Framework | undefined> => {
  for (const { path, text, language } of code) {
    if (language === 'python') {
      if (
        /^\s*(?:INSTALLED_APPS|ROOT_URLCONF|MIDDLEWARE|ALLOWED_HOSTS)\b/m.test(text) ||
        /from\s+\.+[\w.]*\s+import\s+\*/.test(text)
      )
        return 'django'
      if (/\bFastAPI\b|\bfastapi\b|\bstarlette\b|\bBaseSettings\b/.test(text)) return 'fastapi'
      if (/\bFlask\b|\bflask\b|SQLALCHEMY_DATABASE_URI/.test(text)) return 'flask'
    }
    if (language === 'javascript') {
      if (/next\.config\./.test(path)) return 'nextjs'
      if (/\bexpress\b/.test(text)) return 'express'
    }
    if (language === 'ruby') return 'rails'
    if (language === 'php') return 'laravel'
    if (language === 'spring' || language === 'aspnet') return language
  }
  if ((await files.stat('artisan'))?.kind === 'file' || (keys.includes('APP_KEY') && keys.includes('APP_DEBUG')))
    return 'laravel'
  if ((await files.stat('config/application.rb'))?.kind === 'file') return 'rails'
  const manifest = await files.stat('package.json')
  if (manifest?.kind === 'file') {
    const text = await files.readText('package.json', { maxBytes: 1024 * 1024 })
    if (/"next"\s*:/.test(text)) return 'nextjs'
    if (/"express"\s*:/.test(text)) return 'express'
  }
  return undefined
}
