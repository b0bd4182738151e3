import { expect, test } from '@jest/globals'
import { readCodeowners } from '../../src/people/codeowners.ts'
import { covers } from '../../src/people/scope.ts'

const owners = readCodeowners(`
# everything
*       @all
*.js    @js # inline
/build/logs/ @logs
docs/*  docs@example.com
apps/   @apps
/scripts/ @a @b
**/deep @deep
/apps/github
`)

test.each([
  ['README.md', ['@all']],
  ['src/a.js', ['@js']],
  ['build/logs/x/y.log', ['@logs']],
  ['other/build/logs/x.log', ['@all']],
  ['docs/start.md', ['docs@example.com']],
  ['docs/deeper/start.md', ['@all']],
  ['any/apps/x', ['@apps']],
  ['scripts/run.sh', ['@a', '@b']],
  ['x/y/deep/z', ['@deep']],
  ['apps/github', []],
])('%s is owned by %j', (path, expected) => {
  expect(owners(path)).toEqual(expected)
})

test.each([
  [['backend/**'], 'backend/a/b.py', true],
  [['backend'], 'backend/a/b.py', true],
  [['backend/'], 'backend/a.py', true],
  [['backend'], 'backend2/a.py', false],
  [['**/*.sql', '!old/**'], 'old/a.sql', false],
  [['**/*.sql', '!old/**'], 'new/a.sql', true],
  [[], 'anything', true],
  [['*.md'], '.hidden.md', true],
])('%j covers %s: %s', (globs, path, expected) => {
  expect(covers(globs)(path)).toBe(expected)
})
