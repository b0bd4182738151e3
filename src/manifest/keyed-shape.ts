import * as z from 'zod/mini'

type Makers = Readonly<Record<string, () => z.ZodMiniType>>
type ShapeOf<M extends Makers> = { -readonly [K in keyof M]: ReturnType<M[K]> }
type ObjectOf<M extends Makers> = z.ZodMiniObject<ShapeOf<M>, z.core.$strict>

export type KeyedShape<M extends Makers> = {
  readonly makers: M
  readonly keys: readonly string[]
  /** The schema of all keys: what schemas for editors are made of. */
  whole(): ObjectOf<M>
  /** As `whole().safeParse`, with the same data and the same issues. */
  safeParse(value: unknown): z.core.util.SafeParseResult<z.output<ObjectOf<M>>>
}

/**
 * A strict object whose keys get their schemas when a value first has them: an item has four of its twenty keys, and making
 * a schema takes longer than using it. `required` names the keys that are not optional.
 */
export const keyedShape = <const M extends Makers>(
  makers: M,
  required: readonly (keyof M & string)[] = [],
): KeyedShape<M> => {
  const made = new Map<string, z.ZodMiniType>()
  const make = (key: string): z.ZodMiniType | undefined => {
    const known = made.get(key) ?? (Object.hasOwn(makers, key) ? makers[key]?.() : undefined)
    if (known !== undefined) made.set(key, known)
    return known
  }
  const objects = new Map<string, ObjectOf<M>>()
  /** Undefined when one of the keys is not known. */
  const objectOf = (keys: readonly string[]): ObjectOf<M> | undefined => {
    const name = keys.join('\0')
    let object = objects.get(name)
    if (object === undefined) {
      const shape: Record<string, z.ZodMiniType> = {}
      for (const key of keys) {
        const schema = make(key)
        if (schema === undefined) return undefined
        shape[key] = schema
      }
      // Keys that are left out are optional ones that the value does not have: for this value it is the whole.
      object = z.strictObject(shape) as unknown as ObjectOf<M>
      objects.set(name, object)
    }
    return object
  }
  const keys = Object.keys(makers)
  let all: ObjectOf<M> | undefined
  const whole = (): ObjectOf<M> => {
    all ??= objectOf(keys)
    if (all === undefined) throw new Error('a key has no schema')
    return all
  }
  return {
    makers,
    keys,
    whole,
    safeParse: (value) => {
      if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
        const given = Object.keys(value)
        if (given.length <= keys.length && required.every((key) => Object.hasOwn(value, key))) {
          const parsed = objectOf(given)?.safeParse(value)
          if (parsed?.success === true) return parsed
        }
      }
      // What is wrong is said by the whole schema, in the order of its keys.
      return whole().safeParse(value)
    },
  }
}
