import { Undecidable, messageOf } from '../core/errors.ts'
import { PERMISSIONS, type GitHub, type Permission } from '../core/github.ts'

/** Who may decide something, as the manifest says it. */
export type Electorate = {
  /** Why a person belongs to it; undefined when they do not. Throws Undecidable when a team that would decide it cannot be read. */
  membership(login: string, signal: AbortSignal): Promise<string | undefined>
  /** For people, without mentioning anybody: `octocat`, `a member of acme/dba`, … */
  readonly words: readonly string[]
  /** Whether somebody may sign by what they commit. */
  readonly hasAddresses: boolean
}

/** What may stand in a list of people: `@user`, `@org/team`, `role:NAME`, `permission:LEVEL`, an e-mail address of commits. */
export const PERSON_PATTERN =
  /^([^\s@:<>"]+@[^\s@:<>"]+|@[A-Za-z0-9][A-Za-z0-9-]*(\[bot\])?(\/[A-Za-z0-9._-]+)?|role:[A-Za-z0-9._-]+|permission:(read|triage|write|maintain|admin)|codeowners)$/

type Rule =
  | { readonly kind: 'user'; readonly login: string; readonly why: string }
  | { readonly kind: 'team'; readonly team: string; readonly why: string }
  /** Whoever commits under this address: only what is committed is signed by it. */
  | { readonly kind: 'address'; readonly address: string; readonly why: string }
  | { readonly kind: 'permission'; readonly level: Permission; readonly why: string }

/**
 * Resolves a list of people. `codeowners` stands for the owners that are given. A role that the manifest does not have
 * throws Undecidable: nobody would ever be allowed, or everybody.
 */
export const electorate = (
  by: readonly string[],
  given: {
    readonly github: GitHub
    readonly roles: Readonly<Record<string, readonly string[]>>
    readonly owners?: readonly string[]
  },
): Electorate => {
  const rules: Rule[] = []
  const add = (name: string, why: string): void => {
    if (name.startsWith('@') && name.includes('/'))
      rules.push({ kind: 'team', team: name.slice(1), why: why === '' ? `member of ${name.slice(1)}` : why })
    else if (name.startsWith('@')) rules.push({ kind: 'user', login: name.slice(1), why: why === '' ? 'named' : why })
    else if (name.includes('@')) rules.push({ kind: 'address', address: name, why: why === '' ? 'named' : why })
  }
  for (const name of by) {
    if (name.startsWith('role:')) {
      const role = name.slice('role:'.length)
      const people = given.roles[role]
      if (people === undefined)
        throw new Undecidable(`The manifest has no role "${role}".`, {
          rule: 'role-unknown',
          help: `Add \`${role}\` to \`roles\` of the manifest, with the people who hold it.`,
        })
      for (const person of people) add(person, `role ${role}`)
    } else if (name.startsWith('permission:')) {
      const level = PERMISSIONS.find((known) => known === name.slice('permission:'.length)) ?? 'admin'
      rules.push({ kind: 'permission', level, why: `may ${level}` })
    } else if (name === 'codeowners') for (const owner of given.owners ?? []) add(owner, 'code owner')
    else add(name, '')
  }
  return {
    words: [
      ...new Set(
        rules.map((rule) =>
          rule.kind === 'user'
            ? rule.login
            : rule.kind === 'address'
              ? rule.address
              : rule.kind === 'team'
                ? `a member of ${rule.team}`
                : `anybody who may ${rule.level === 'admin' ? 'administer' : rule.level}`,
        ),
      ),
    ],
    hasAddresses: rules.some(({ kind }) => kind === 'address'),
    async membership(login, signal) {
      const name = login.toLowerCase()
      // An address is no account: GitHub is not asked about it.
      if (name.includes('@'))
        return rules.find((rule) => rule.kind === 'address' && rule.address.toLowerCase() === name)?.why
      for (const rule of rules) if (rule.kind === 'user' && rule.login.toLowerCase() === name) return rule.why
      for (const rule of rules)
        if (rule.kind === 'permission') {
          const level = await given.github.permission(login, signal)
          if (PERMISSIONS.indexOf(level) >= PERMISSIONS.indexOf(rule.level)) return rule.why
        }
      const unreadable: Undecidable[] = []
      for (const rule of rules) {
        if (rule.kind !== 'team') continue
        try {
          const members = await given.github.teamMembers(rule.team, signal)
          if (members.some((member) => member.toLowerCase() === name)) return rule.why
        } catch (error) {
          if (!(error instanceof Undecidable)) throw error
          unreadable.push(error)
        }
      }
      const [first] = unreadable
      if (first !== undefined)
        throw new Undecidable(`Whether ${login} may decide this is not known: ${messageOf(first)}`, {
          rule: 'team-unreadable',
          help: first.help,
          cause: first,
        })
      return undefined
    },
  }
}
