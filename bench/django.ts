/** 1,500 Django migrations, read and turned into SQL: `node scripts/run.mjs bench/django`. */
import { performance } from 'node:perf_hooks'
import { readDjango } from '../src/checks/migrations/django/reader.ts'
import { loadSqlParser } from '../src/sql/parser.ts'

const APPS = 50
const PER_APP = 30

const operations = (index: number): string =>
  [
    `migrations.AddField(model_name='item', name='f${index}', field=models.CharField(max_length=${10 + index}, default='x', help_text='How it is called.'))`,
    `migrations.AlterField(model_name='item', name='f${index}', field=models.CharField(max_length=${20 + index}, null=True, blank=True, verbose_name='Name'))`,
    `migrations.AddIndex(model_name='item', index=models.Index(fields=['f${index}', 'total'], name='item_f${index}_idx'))`,
    `migrations.RunPython(forwards, migrations.RunPython.noop)`,
    `migrations.AlterModelOptions(name='item', options={'ordering': ['-f${index}'], 'verbose_name': 'item'})`,
  ]
    .slice(0, 2 + (index % 4))
    .map((text) => `        ${text},\n`)
    .join('')

const source = (app: number, index: number): string => {
  const head = `from django.conf import settings\nfrom django.db import migrations, models\nimport django.db.models.deletion\n\n\ndef forwards(apps, schema_editor):\n    Item = apps.get_model('app${app}', 'Item')\n    for item in Item.objects.filter(total__gt=3).iterator():\n        item.total = item.total + 1\n        item.save(update_fields=['total'])\n\n\n`
  const fields = Array.from(
    { length: 20 },
    (_, field) =>
      `                ('c${field}', models.IntegerField(default=${field}, db_index=${field % 3 === 0 ? 'True' : 'False'})),\n`,
  ).join('')
  const first = `        migrations.CreateModel(\n            name='Item',\n            fields=[\n                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),\n                ('total', models.IntegerField()),\n                ('owner', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to=settings.AUTH_USER_MODEL)),\n${fields}            ],\n        ),\n`
  const dependencies = index === 0 ? '' : `('app${app}', '${name(index - 1)}')`
  return `${head}class Migration(migrations.Migration):\n\n    dependencies = [${dependencies}]\n\n    operations = [\n${index === 0 ? first : operations(index)}    ]\n`
}

const name = (index: number): string => `${String(index + 1).padStart(4, '0')}_step`

const files = Array.from({ length: APPS }, (_, app) =>
  Array.from({ length: PER_APP }, (_, index) => ({
    path: `app${app}/migrations/${name(index)}.py`,
    text: source(app, index),
  })),
).flat()

const parser = await loadSqlParser()
const bytes = files.reduce((sum, file) => sum + file.text.length, 0)
for (let round = 0; round < Number(process.argv[2] ?? 3); round++) {
  const start = performance.now()
  const { migrations } = readDjango(files, parser)
  const statements = migrations.reduce((sum, migration) => sum + migration.statements.length, 0)
  console.log(
    `${files.length} files, ${(bytes / 1e6).toFixed(2)} MB, ${statements} statements: ${Math.round(performance.now() - start)} ms`,
  )
}
