/** What YAML makes of text that people write in manifests, and the quoted form that means what they meant. */

type Trap = { readonly message: string; readonly hint: string }

const quoted = (text: string): string => (text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`)

/** A hint for a parser error or warning on this line, when the line shows one of the known traps. */
export const hintForYamlError = (code: string, line: string): Trap | undefined => {
  if (/^\s*\t/.test(line)) return { message: 'A tab cannot indent YAML.', hint: 'Indent with spaces.' }
  const odd = /^\s*([\u00a0\u2000-\u200b\u202f\u3000])/u.exec(line)
  if (odd !== null)
    return {
      message: 'The line begins with a no-break space or another space that YAML does not know.',
      hint: 'Replace it by plain spaces.',
    }
  if (code === 'MULTIPLE_DOCS')
    return {
      message: 'The file holds several YAML documents; a manifest is one.',
      hint: 'Remove the line `---` and what follows, or put it into a manifest of its own.',
    }
  const bare = line.replace(/\s+#.*$/, '')
  const flowExpression = /[{,]\s*([\w-]+):\s*(\$\{\{[^}]*\}\})/.exec(bare)
  if (flowExpression !== null)
    return {
      message: 'An expression inside `{ }` is read by YAML as a mapping.',
      hint: `Quote it: \`${flowExpression[1] ?? ''}: ${quoted(flowExpression[2] ?? '')}\`.`,
    }
  const value = /^\s*(?:-\s+)?(?:([\w-]+):\s+)?(.*)$/.exec(bare)
  const [key, text] = [value?.[1], (value?.[2] ?? '').trim()]
  if (code === 'DUPLICATE_KEY')
    return {
      message: `The key \`${key ?? text}\` stands twice; one of the two would be lost.`,
      hint: 'Remove one, or give the second its own name.',
    }
  // The text that begins wrongly: the whole value, or one inside [ ] or { }.
  const inner = /[!@*`%]/.test(text.charAt(0)) ? { before: '', text } : innerOf(text)
  if (inner === undefined) {
    return code === 'BLOCK_AS_IMPLICIT_KEY' || /:\s.*:\s/.test(bare)
      ? {
          message: 'A text with `: ` in it is read by YAML as a mapping.',
          hint: `Quote it: \`${key === undefined ? '' : `${key}: `}${quoted(text)}\`.`,
        }
      : undefined
  }
  const form =
    inner.text === text
      ? `${key === undefined ? (line.trim().startsWith('-') ? '- ' : '') : `${key}: `}${quoted(text)}`
      : `${inner.before}${quoted(inner.text)}`
  const hint = `Quote it: \`${form}\`.`
  switch (inner.text.charAt(0)) {
    case '!':
      return { message: 'YAML reads a leading `!` as a type, not as "not".', hint }
    case '*':
      return { message: 'YAML reads a leading `*` as a reference, not as a pattern.', hint }
    default:
      return { message: `YAML does not allow a plain text that begins with \`${inner.text.charAt(0)}\`.`, hint }
  }
}

const innerOf = (text: string): { before: string; text: string } | undefined => {
  const match = /[[{,]\s*((?:[\w-]+:\s+)?)([!@*`%][^,\]}]*)/.exec(text)
  return match === null ? undefined : { before: match[1] ?? '', text: (match[2] ?? '').trim() }
}

/** Keys that people know from workflow files and that are written differently here. */
export const WORKFLOW_KEYS: Readonly<Record<string, string>> = {
  'continue-on-error': 'An item that must not block has `level: warn`.',
  'timeout-minutes': 'Write the time with its unit: `timeout: 5m`.',
  '<<': 'Merge keys of YAML are not read here. Write the keys out, or use `extends`.',
  steps: 'A stage is a list of items: `stages: { merge: [ … ] }`.',
  jobs: 'There are no jobs here; stages hold items.',
  on: 'A manifest has no events; the workflow that calls the action has them.',
  'runs-on': 'Items run where the action runs.',
  strategy: 'Write `matrix:` directly at the item.',
  permissions: 'Permissions belong to the workflow that calls the action.',
  stage: 'The stage is the key under `stages` that holds the item; `also-in` names further ones.',
  severity: 'How much an item weighs is its `level`: block, warn or info.',
  type: 'The kind of check is named with `uses`.',
  check: 'The kind of check is named with `uses`.',
  command: 'A command is written `run: …`.',
  args: 'Options stand under `with`.',
  options: 'Options stand under `with`.',
  depends_on: 'Write `needs: [id]`.',
  'depends-on': 'Write `needs: [id]`.',
}

/** The hint for a key with nothing behind it but what YAML takes for a comment: `name: #1 check`. */
export const hintForComment = (line: string): string | undefined => {
  const match = /^\s*(?:-\s+)?([\w-]+):\s+(#\S.*?)\s*$/.exec(line)
  return match === null
    ? undefined
    : `YAML reads what follows \`#\` as a comment. Quote it: \`${match[1] ?? ''}: ${quoted(match[2] ?? '')}\`.`
}
