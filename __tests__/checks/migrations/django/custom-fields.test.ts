import { describe, expect, test } from '@jest/globals'
import { judge } from '../shop.ts'

const migration = (imports: string, body: string): string =>
  `from django.db import migrations, models\n${imports}\nclass Migration(migrations.Migration):\n${body}\n`

/** A picture whose field changes from Django's own to a class of the team, and the files that the class is in. */
const rulesFor = async (
  from: string,
  to: string,
  files: Readonly<Record<string, string>> = {},
  imports = 'import shop.fields\nimport jsonfield.fields\n',
) => {
  const { outcome } = await judge(
    {
      'backend/shop/migrations/0001_initial.py': migration(
        imports,
        `    operations = [migrations.CreateModel('Picture', [('id', models.BigAutoField(primary_key=True)), ('file', ${from})])]`,
      ),
      'backend/shop/migrations/0002_file.py': migration(
        imports,
        `    dependencies = [('shop', '0001_initial')]\n    operations = [migrations.AlterField('picture', 'file', ${to})]`,
      ),
      ...files,
    },
    { paths: undefined },
  )
  return (outcome.findings ?? []).filter(({ level }) => level !== 'notice').map(({ rule, level }) => `${level} ${rule}`)
}

const FREE: readonly string[] = []

describe('a field that Django does not bring', () => {
  test('is followed through imports and bases of the repository', async () => {
    expect(
      await rulesFor('models.ImageField()', 'shop.fields.OurImage()', {
        'backend/shop/fields/__init__.py': 'from .images import OurImage\n',
        'backend/shop/fields/images.py':
          'from django.db.models import fields, ImageField as Base\nfrom shop.mixins import Small\n\nclass Middle(Base):\n    pass\n\nclass OurImage(Small, Middle):\n    pass\n',
      }),
    ).toEqual(FREE)
  })

  test('is judged by what is behind it, not by its name', async () => {
    const inText = {
      'backend/shop/fields.py': 'from django.db import models\nclass JSONField(models.TextField):\n    pass\n',
    }
    expect(await rulesFor('shop.fields.JSONField()', 'models.JSONField()', inText)).toContain(
      'error column-type-narrowing',
    )
    expect(await rulesFor('jsonfield.fields.JSONField()', 'models.JSONField()')).toContain(
      'error column-type-narrowing',
    )
  })

  test('has the length that the migration gives it', async () => {
    const choices = (length: string) => `multiselectfield.db.fields.MultiSelectField(choices=[('a', 'a')]${length})`
    const imports = 'import multiselectfield.db.fields\nimport acme.fields\n'
    const rules = (from: string, to: string) => rulesFor(from, to, {}, imports)
    expect(await rules(choices(', max_length=24'), choices(', max_length=33'))).toEqual([
      'warning missing-lock-timeout',
    ])
    expect(await rules(choices(', max_length=33'), choices(', max_length=24'))).toContain('error column-type-narrowing')
    // Of a class that is not known, a longer one is most likely no more than that.
    const unknown = (length: number) => `acme.fields.Text(max_length=${length})`
    expect(await rules(unknown(24), unknown(33))).toEqual(['warning opaque-dynamic-sql'])
    expect(await rules(unknown(33), unknown(24))).toContain('error column-type-unknown')
  })

  test('has no column where it refers to another model and says nothing of deleting', async () => {
    const added = async (field: string) => {
      const { outcome } = await judge(
        {
          'backend/shop/migrations/0001_initial.py': migration(
            '',
            `    operations = [migrations.CreateModel('Tag', [('id', models.BigAutoField(primary_key=True))]), migrations.CreateModel('Book', [('id', models.BigAutoField(primary_key=True))])]`,
          ),
          'backend/shop/migrations/0002_tags.py': migration(
            'import tagulous.models.fields\nimport acme.fields\n',
            `    dependencies = [('shop', '0001_initial')]\n    operations = [migrations.AddField('book', 'tags', ${field})]`,
          ),
        },
        { paths: undefined },
      )
      return (outcome.findings ?? []).filter(({ level }) => level === 'error').map(({ rule }) => rule)
    }
    expect(await added("tagulous.models.fields.TagField(_set_tag_meta=True, blank=True, to='shop.tag')")).toEqual([])
    expect(await added("acme.fields.Tags(to='shop.tag')")).toEqual([])
    expect(await added("acme.fields.Link(to='shop.tag', on_delete=models.CASCADE)")).toContain('add-required-column')
  })

  test('says its own type by get_internal_type', async () => {
    const said = (type: string) => ({
      'backend/shop/fields.py': `from django.db import models\nclass Token(models.Field):\n    def get_internal_type(self):\n        return ${type}\n`,
    })
    expect(await rulesFor('models.UUIDField()', 'shop.fields.Token()', said("'UUIDField'"))).toEqual(FREE)
    expect(await rulesFor('models.UUIDField()', 'shop.fields.Token()', said('kind()'))).toEqual([
      'error column-type-unknown',
    ])
  })

  test('with a type of its own in the database is not known', async () => {
    const own = {
      'backend/shop/fields.py':
        "from django.db import models\nclass Name(models.CharField):\n    def db_type(self, connection):\n        return 'citext'\n",
    }
    expect(await rulesFor('models.TextField()', 'shop.fields.Name()', own)).toEqual(['error column-type-unknown'])
  })

  test('of which nothing is at hand but the name is a warning when the name says the same type', async () => {
    expect(await rulesFor('models.ImageField()', 'shop.fields.BigImageField()')).toEqual(['warning opaque-dynamic-sql'])
    expect(await rulesFor('models.ImageField()', 'shop.fields.Money()')).toEqual(['error column-type-unknown'])
  })

  test('of classes that stand for each other in a circle is not known', async () => {
    const circle = { 'backend/shop/fields.py': 'class A(B):\n    pass\nclass B(A):\n    pass\n' }
    expect(await rulesFor('models.ImageField()', 'shop.fields.A()', circle)).toEqual(['error column-type-unknown'])
  })

  test('is another class than its base: Django makes the foreign key again', async () => {
    const to = "(to='shop.Picture', null=True, on_delete=models.CASCADE)"
    const link = {
      'backend/shop/fields.py': 'from django.db import models\nclass Link(models.ForeignKey):\n    pass\n',
    }
    const again = ['error add-fk-validating', 'warning missing-lock-timeout']
    expect(await rulesFor(`models.ForeignKey${to}`, `shop.fields.Link${to}`, link)).toEqual(again)
    expect(await rulesFor(`shop.fields.Link${to}`, `models.ForeignKey${to}`, link)).toEqual(again)
    expect(await rulesFor(`shop.fields.Link${to}`, `shop.fields.Link${to}`, link)).toEqual(FREE)
    expect(
      await rulesFor(`models.ForeignKey${to}`, `mptt.fields.TreeForeignKey${to}`, {}, 'import mptt.fields\n'),
    ).toEqual(again)
    expect(
      await rulesFor(`mptt.fields.TreeForeignKey${to}`, `mptt.TreeForeignKey${to}`, {}, 'import mptt.fields\n'),
    ).toEqual(FREE)
  })
})
