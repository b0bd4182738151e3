import type { ItemReport, Report } from '../core/report.ts'
import { oneLine } from '../core/shown.ts'
import type { RunEvent } from '../engine/run.ts'
import { renderEnd, renderItem, type TerminalStyle } from '../reporters/terminal.ts'
import type { Output } from './command.ts'

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']

/**
 * Shows items as they settle, in the order of the manifest whoever finishes first, and below them on a terminal what is
 * still running. Without a terminal the output is plain lines.
 */
export const createLive = (stdout: Output | undefined, stderr: Output, style: TerminalStyle, withStage: boolean) => {
  const settled = new Map<number, ItemReport>()
  const running = new Map<string, { name: string; since: number; text: string }>()
  let shown = 0
  let previous: ItemReport | undefined
  let status = ''
  let frame = 0
  const interactive = stdout?.terminal === true && style.color
  const statusStream = stdout === undefined ? stderr : stdout
  const animated = interactive || (stdout === undefined && stderr.terminal)

  const clear = (): void => {
    if (status !== '') statusStream.write('\r\u001b[2K')
    status = ''
  }
  const draw = (): void => {
    if (!animated) return
    clear()
    const [first, ...others] = running.values()
    if (first === undefined) return
    frame = (frame + 1) % FRAMES.length
    const seconds = Math.floor((Date.now() - first.since) / 1000)
    const text = `${FRAMES[frame] ?? ''} ${oneLine(first.name)}${first.text === '' ? '' : `: ${oneLine(first.text)}`}${seconds >= 2 ? ` (${seconds} s)` : ''}${others.length > 0 ? ` and ${others.length} more` : ''}`
    status = text.slice(0, Math.max(20, statusStream.columns - 1))
    statusStream.write(status)
  }
  const timer = animated ? setInterval(draw, 120) : undefined
  timer?.unref()

  const flush = (): void => {
    if (stdout === undefined || !interactive) return
    while (settled.has(shown)) {
      const item = settled.get(shown)
      settled.delete(shown)
      shown++
      if (item === undefined) continue
      clear()
      stdout.write(renderItem(item, previous, withStage, style))
      previous = item
    }
  }

  const onEvent = (event: RunEvent): void => {
    switch (event.kind) {
      case 'started':
        running.set(`${event.item.stage}\0${event.item.id}`, { name: event.name, since: Date.now(), text: '' })
        return
      case 'progress': {
        const entry = running.get(`${event.item.stage}\0${event.item.id}`)
        if (entry !== undefined) entry.text = event.text
        return
      }
      case 'settled':
        running.delete(`${event.item.stage}\0${event.item.id}`)
        settled.set(event.index, event.item)
        flush()
        return
    }
  }

  return {
    /** Undefined where nothing of it would be seen: events are masked for whoever listens. */
    onEvent: animated ? onEvent : undefined,
    stop: (): void => {
      if (timer !== undefined) clearInterval(timer)
      clear()
    },
    /** The rest of the report: what live output has not shown yet, and the verdict. Everything is masked by now. */
    finish: (report: Report): void => {
      if (stdout === undefined) return
      let before = shown > 0 ? report.items[shown - 1] : undefined
      for (const item of report.items.slice(shown)) {
        stdout.write(renderItem(item, before, withStage || report.stages.length > 1, style))
        before = item
      }
      stdout.write(renderEnd(report, style))
    },
  }
}
