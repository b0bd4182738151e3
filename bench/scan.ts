/**
 * `gonogo check scan` as a whole process over 2,000 files and 24 MB, in a folder that is made for it. `node scripts/run.mjs
 * bench/scan`. The limit is one second; beside it, what reading the same files costs at least.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const FILES = 2000
const BYTES = 24_000_000
const folder = mkdtempSync(join(tmpdir(), 'gonogo-bench-'))
const LINES: Readonly<Record<string, string>> = {
  ts: 'export const load = async (id: string): Promise<User> => { const user = await users.find(id); if (user === undefined) throw new Error(`no user ${id}`); return user }\n',
  py: '    def save(self, *args, **kwargs):  # keeps the password out of the log\n        self.updated_at = timezone.now()\n        return super().save(*args, **kwargs)\n',
  po: '#: templates/account/login.html:42\nmsgid "Enter your password to continue, or ask for a new token"\nmsgstr "Geben Sie Ihr Passwort ein, um fortzufahren, oder fordern Sie ein neues Token an"\n\n',
  json: '  "dashboard.settings.token.title": "A token lets a program act for you; keep it like a password",\n',
}
const endings = Object.keys(LINES)
for (let index = 0; index < FILES; index++) {
  const ending = endings[index % endings.length] ?? 'ts'
  const line = LINES[ending] ?? ''
  const path = join(folder, 'src', `part-${index % 40}`)
  mkdirSync(path, { recursive: true })
  writeFileSync(join(path, `file-${index}.${ending}`), line.repeat(Math.ceil(BYTES / FILES / line.length)))
}
try {
  const time = (run: () => void): number => {
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now()
      run()
      return performance.now() - start
    }).sort((a, b) => a - b)
    return times[0] ?? 0
  }
  const read = time(() => {
    for (const part of readdirSync(join(folder, 'src')))
      for (const name of readdirSync(join(folder, 'src', part))) readFileSync(join(folder, 'src', part, name))
  })
  const scan = time(() => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(process.cwd(), 'dist/cli.js'), 'check', 'scan', '--with', 'scope=all', '--format', 'json'],
      { cwd: folder, maxBuffer: 64_000_000, encoding: 'utf8' },
    )
    if (status !== 0) throw new Error(`the scan ended with ${status}: ${stderr}`)
  })
  console.log(`${FILES} files, ${BYTES / 1e6} MB`)
  console.log(`read only, in this process   ${read.toFixed(0).padStart(6)} ms`)
  console.log(`gonogo check scan            ${scan.toFixed(0).padStart(6)} ms   (limit 1000 ms)`)
  if (scan > 1000) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
