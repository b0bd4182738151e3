/** Kinds of objects whose own name stands in the statement that makes them. */
const OWN_NAME =
  /^(TABLE|VIEW|MATERIALIZED VIEW|SEQUENCE|TYPE|DOMAIN|SCHEMA|INDEX|EXTENSION|ROW SECURITY|TABLE ATTACH)$/

/** Kinds whose tag is a table's name and their own, with a space between. */
const TABLE_AND_NAME = /^(CONSTRAINT|FK CONSTRAINT|TRIGGER|POLICY|DEFAULT)$/

/**
 * Whether a statement is about the object that its entry or comment names. Both are written from the same name, so that a
 * flipped bit in either makes them differ. Kinds that are written in other ways are taken to agree.
 */
export const mentions = (statement: string, kind: string, tag: string): boolean => {
  if (OWN_NAME.test(kind)) return names(statement, tag)
  if (!TABLE_AND_NAME.test(kind)) return true
  // Names may hold spaces themselves: any of them can be the one between.
  for (let space = tag.indexOf(' '); space !== -1; space = tag.indexOf(' ', space + 1))
    if (names(statement, tag.slice(0, space)) && names(statement, tag.slice(space + 1))) return true
  return !tag.includes(' ')
}

/** The name as it is, or with its quotes doubled; comments have spaces for line ends. */
const names = (statement: string, name: string): boolean =>
  statement.includes(name) ||
  statement.includes(name.replaceAll('"', '""')) ||
  statement.replace(/[\r\n]/g, ' ').includes(name.replaceAll('"', '""'))
