import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import MarkdownIt from 'markdown-it'

/** A browser of the Chromium family; undefined where there is none. GONOGO_CHROMIUM names one. */
export const findChromium = (): string | undefined =>
  [process.env['GONOGO_CHROMIUM'] ?? '', 'chromium', 'chromium-browser', 'google-chrome', 'chrome'].find(
    (name) => name !== '' && spawnSync(name, ['--version'], { encoding: 'utf8' }).status === 0,
  )

/** GitHub's Markdown as a page that looks like a comment of a pull request: close enough to judge how it reads. */
export const pageOf = (
  markdown: string,
  /** What the bar above says after the name of the author; a summary has none. */
  title: string | undefined,
  /** Comments keep the ends of lines, summaries do not. */
  { breaks = true }: { readonly breaks?: boolean } = {},
): string => {
  const body = new MarkdownIt({ html: true, linkify: true, breaks })
    .render(markdown)
    .replace(
      /<blockquote>\s*<p>\[!(CAUTION|WARNING|NOTE)\]\s*/g,
      (_, kind: string) => `<blockquote class="alert ${kind.toLowerCase()}"><p><b>${kind}</b><br>`,
    )
  const head =
    title === undefined ? '<b>gate</b> summary' : `<b>github-actions</b> <span class="bot">bot</span> ${title}`
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>gonogo</title><style>${STYLE}</style><div class="comment"><div class="head">${head}</div><div class="body">${body}</div></div></html>`
}

const STYLE = `
body { margin: 16px; font: 14px/1.5 "Liberation Sans", Arial, "Noto Color Emoji", sans-serif; color: #1f2328; background: #fff; }
.comment { border: 1px solid #d1d9e0; border-radius: 6px; max-width: 860px; }
.head { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; padding: 8px 16px; color: #59636e; border-radius: 6px 6px 0 0; }
.head b { color: #1f2328 } .bot { border: 1px solid #d1d9e0; border-radius: 2em; padding: 0 6px; font-size: 12px; }
.body { padding: 16px; overflow-wrap: break-word; } .body > :first-child { margin-top: 0 }
h2 { font-size: 1.5em; border-bottom: 1px solid #d1d9e0b3; padding-bottom: .3em; margin: 24px 0 16px; }
h3 { font-size: 1.25em; margin: 24px 0 16px; } p, ul, table, details, blockquote, pre { margin: 0 0 16px; }
ul { padding-left: 2em } li + li { margin-top: .25em } li > p { margin-top: 16px }
code { background: #818b981f; border-radius: 6px; padding: .2em .4em; font: 85% "DejaVu Sans Mono", monospace; }
pre { background: #f6f8fa; border-radius: 6px; padding: 16px; overflow: auto } pre code { background: none; padding: 0 }
table { border-collapse: collapse; display: block; width: max-content; max-width: 100%; overflow: auto }
th, td { border: 1px solid #d1d9e0; padding: 6px 13px } tr:nth-child(2n) { background: #f6f8fa } th { font-weight: 600 }
blockquote { border-left: .25em solid #d1d9e0; color: #59636e; padding: 0 1em } .alert { border-color: #cf222e; color: inherit }
.alert b { color: #cf222e } summary { cursor: pointer } sub { font-size: 75%; color: #59636e; line-height: 0 }
`

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
]

/** Opens a page in a browser of its own: its DOM as the browser has read it, and a picture where a file is named. */
export const openPage = async (
  chromium: string,
  html: string,
  picture?: { readonly file: string; readonly width: number },
): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'gonogo-picture-'))
  try {
    const page = join(folder, 'page.html')
    // The page tells its own height, for the picture to have it.
    writeFileSync(
      page,
      `${html}<script>document.documentElement.dataset.height = Math.ceil(document.querySelector('.comment').getBoundingClientRect().bottom + 16)</script>`,
    )
    const start = (args: readonly string[]): Promise<string> =>
      new Promise((resolve, reject) => {
        const child = spawn(
          chromium,
          [...FLAGS, `--user-data-dir=${join(folder, 'profile')}`, ...args, `file://${page}`],
          {
            stdio: ['ignore', 'pipe', 'ignore'],
          },
        )
        let output = ''
        child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
        child.on('error', reject)
        child.on('close', (code) =>
          code === 0 ? resolve(output) : reject(new Error(`${chromium} ended with ${code}`)),
        )
      })
    const width = picture?.width ?? 900
    const dom = await start([`--window-size=${width},600`, '--dump-dom'])
    if (picture !== undefined) {
      const height = Number(/data-height="(\d+)"/.exec(dom)?.[1] ?? 600)
      await start([`--window-size=${width},${height}`, `--screenshot=${picture.file}`])
      if (!existsSync(picture.file)) throw new Error(`${chromium} wrote no picture`)
    }
    return dom
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Width and height of a PNG. */
export const sizeOf = (file: string): { readonly width: number; readonly height: number } => {
  const bytes = readFileSync(file)
  if (bytes.subarray(1, 4).toString('latin1') !== 'PNG') throw new Error(`${file} is no PNG`)
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}
