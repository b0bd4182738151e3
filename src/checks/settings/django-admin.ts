import { entryOf, type Value } from '../../settings/python/value.ts'
import type { Judge } from './judge.ts'
import type { View } from './python-view.ts'

/** What the admin needs beside itself; Django's own checks `admin.E401` to `admin.E410` say the same. */
export const djangoAdmin = (
  view: View,
  judge: Judge,
  apps: readonly string[] | undefined,
  middleware: readonly string[] | undefined,
): void => {
  if (apps === undefined || !apps.some((app) => app.startsWith('django.contrib.admin'))) return
  const report = (what: string, place: 'INSTALLED_APPS' | 'MIDDLEWARE' | 'TEMPLATES'): void =>
    judge.report(
      'django-admin-incomplete',
      `The admin is installed without ${what}: Django's checks refuse to start it.`,
      view.place(place),
    )
  for (const app of ['django.contrib.contenttypes', 'django.contrib.auth', 'django.contrib.messages'])
    if (!apps.some((one) => one === app || one.startsWith(`${app}.apps.`)))
      report(`${app} in INSTALLED_APPS`, 'INSTALLED_APPS')
  const templates = view.get('TEMPLATES')
  const engines: readonly Value[] = templates?.kind === 'list' ? templates.items : []
  if (templates === undefined || templates.kind === 'list') {
    const django = engines.find((engine) => {
      const backend = entryOf(engine, 'BACKEND')
      return backend?.kind === 'text' && backend.value === 'django.template.backends.django.DjangoTemplates'
    })
    if (django === undefined) {
      if (templates?.kind !== 'list' || templates.open !== true)
        report('the DjangoTemplates engine in TEMPLATES', 'TEMPLATES')
    } else {
      const processors = entryOf(entryOf(django, 'OPTIONS'), 'context_processors')
      const names =
        processors?.kind === 'list'
          ? processors.items.flatMap((item) => (item.kind === 'text' ? [item.value] : []))
          : []
      if (processors === undefined || (processors.kind === 'list' && processors.open !== true))
        for (const [name, needed] of [
          ['auth', 'django.contrib.auth.context_processors.auth'],
          ['messages', 'django.contrib.messages.context_processors.messages'],
        ] as const)
          if (!names.includes(needed)) report(`the context processor of ${name} in TEMPLATES`, 'TEMPLATES')
    }
  }
  if (middleware === undefined) return
  for (const one of [
    'django.contrib.auth.middleware.AuthenticationMiddleware',
    'django.contrib.messages.middleware.MessageMiddleware',
    'django.contrib.sessions.middleware.SessionMiddleware',
  ])
    if (!middleware.includes(one)) report(`${one.split('.').at(-1)} in MIDDLEWARE`, 'MIDDLEWARE')
}
