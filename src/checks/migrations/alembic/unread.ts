import type { Expression } from '../../../python/syntax.ts'
import { lastName, type CallValue, type Value } from '../../../python/values.ts'
import { inside, statementsOf } from '../../../python/walk.ts'
import { isOfPackage, pathOf, whereNot, type Home, type Library } from '../python/library.ts'
import { isStandard } from '../python/standard-library.ts'

export type CallExpression = Expression & { readonly kind: 'call' }

/** Calls that stand in the arguments of another: they make a value for it. */
export const givenOn = (parts: readonly Expression[]): ReadonlySet<Expression> =>
  new Set(
    parts.flatMap((part) =>
      part.kind === 'call'
        ? part.args.flatMap(({ value }) => [...inside(value)]).filter(({ kind }) => kind === 'call')
        : [],
    ),
  )

/**
 * Why it cannot be told what a call of a function does that is in no file of the repository; undefined for what reaches no
 * database: Python's own, packages that only make values, and what only makes a value for another call.
 */
export const whyUnread = (
  home: Home,
  library: Library,
  call: CallValue,
  { callee, args }: CallExpression,
  isGiven: boolean,
): { readonly label: string; readonly reason: string } | undefined => {
  const name = lastName(call.path)
  const handed = handedOver(call)
  if (handed !== undefined && name !== 'hasattr')
    return {
      label: handed === OP ? name : lastName(handed),
      reason:
        handed === OP ? 'what it does with `op` is not read' : `what ${name}() does with ${shown(handed)} is not read`,
    }
  if (callee.kind === 'name' && RUNS_TEXT.has(callee.name) && call.path === callee.name)
    return { label: `${name}()`, reason: 'it runs code that is put together when it runs' }
  const path = pathOf(call.object?.kind === 'call' ? call.object : { ...call, kind: 'reference' })
  if (path === undefined || path.startsWith('__here__.')) return undefined
  const isBare = callee.kind === 'name' && !path.includes('.')
  if (isBare ? !hasStar(home) || BUILTINS.has(path) : !isImported(home, path)) return undefined
  if (isOfPackage(path) || isStandard(path) || isHarmless(path)) return undefined
  const isToldConnection = args.some(({ value }) => isConnection(value))
  // Classes make values, and so do methods of texts and the like.
  if (!isToldConnection && (isGiven || path.split('.').some((part) => /^_?[A-Z]/.test(part)) || PLAIN.has(name)))
    return undefined
  return { label: `${name}()`, reason: `${path} ${whereNot(library, path, home)}` }
}

/** Methods of texts, lists and dicts. */
const PLAIN: ReadonlySet<string> = new Set(
  'append copy count decode encode extend format get index items join keys lower pop replace split strip update upper values'.split(
    ' ',
  ),
)

const OP = 'alembic.op'

/** `op` itself, or one of its functions, as an argument: `getattr(op, …)`, `map(op.drop_table, …)`. */
export const handedOver = ({ positional, named }: CallValue): string | undefined =>
  [...positional, ...named.values()]
    .flatMap((value: Value) => (value.kind === 'reference' && value.object === undefined ? [value.path] : []))
    .find((path) => path === OP || /^alembic\.op\.\w+$/.test(path))

const shown = (path: string): string => path.replace('alembic.', '')

const RUNS_TEXT: ReadonlySet<string> = new Set(['exec', 'eval', 'compile', '__import__'])

/** Whether an import of the file, wherever it stands, brings the first name of a path. */
const isImported = ({ module }: Home, path: string): boolean => {
  if (path.startsWith('.')) return true
  const first = path.split('.')[0] ?? ''
  for (const statement of statementsOf(module.statements)) {
    if (statement.kind === 'import' && statement.names.some(({ name }) => name.split('.')[0] === first)) return true
    if (statement.kind === 'from-import' && statement.level === 0 && statement.module.split('.')[0] === first)
      return true
  }
  return false
}

const hasStar = ({ module }: Home): boolean =>
  module.statements.some(
    (statement) =>
      statement.kind === 'from-import' &&
      statement.names.some(({ name }) => name === '*') &&
      !isOfPackage(statement.module),
  )

const isConnection = (expression: Expression): boolean => {
  if (expression.kind === 'call')
    return (
      expression.callee.kind === 'attribute' && /^(?:get_bind|connection|connect|cursor)$/.test(expression.callee.name)
    )
  const name = expression.kind === 'name' || expression.kind === 'attribute' ? expression.name : ''
  return /^(?:bind|conn|connection|session|db|engine|cursor|op)$/.test(name)
}

/** Packages that make values, talk to others than the database, or write to the screen. */
const HARMLESS: ReadonlySet<string> = new Set(
  `attr attrs babel bcrypt boto3 cryptography dateutil dotenv email_validator emoji faker fastapi_users_db_sqlalchemy httpx
  inflection jinja2 jwt langcodes loguru msgspec nanoid numpy orjson passlib phonenumbers pycountry pydantic pydantic_core
  pydantic_settings pytz requests rich sentry_sdk shortuuid simplejson six slugify structlog tenacity tqdm typing_extensions
  tzlocal ulid unidecode uuid6 uuid_extensions uuid_utils uuid7 yaml yarl`.split(/\s+/),
)

const isHarmless = (path: string): boolean => HARMLESS.has(path.split('.')[0] ?? '')

const BUILTINS: ReadonlySet<string> = new Set(
  `abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod complex delattr dict dir divmod
  enumerate filter float format frozenset getattr globals hasattr hash help hex id input int isinstance issubclass iter len
  list locals map max memoryview min next object oct open ord pow print property range repr reversed round set setattr slice
  sorted staticmethod str sum super tuple type vars zip
  ArithmeticError AssertionError AttributeError BaseException Exception FileNotFoundError IndexError KeyError LookupError
  NotImplementedError OSError RuntimeError StopIteration SystemExit TypeError UserWarning ValueError Warning`.split(
    /\s+/,
  ),
)
