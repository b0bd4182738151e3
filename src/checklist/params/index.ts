import type { Reading } from '../reading.ts'
import type { Rule } from '../rules/rule.ts'
import { collect, type Params } from './collect.ts'
import { commandParams } from './command.ts'
import { dataParams } from './data.ts'
import { durationsOf } from './duration.ts'
import { logPatterns, scanParams } from './pattern.ts'
import { requestParams } from './request.ts'
import { roleOf } from './role.ts'
import { settingsParams } from './settings.ts'

/** Collects what stands literally in the document for an item, under names that do not depend on the check. */
export const paramsOf = (reading: Reading, rule: Rule): Params => {
  const found = collect()
  const { facts } = reading
  switch (rule.uses) {
    case 'sign-off':
      found.add('role', roleOf(reading))
      if (reading.stage === 'rollback' || rule.name === 'reversal') found.add('command', ...facts.commands)
      if (rule.name === 'destructive-statement') found.add('sql', ...reading.statements.map((one) => one.text))
      found.add('duration', ...durationsOf(reading))
      return found.result()
    case 'settings':
      settingsParams(reading, found)
      return found.result()
    case 'http':
    case 'openapi':
    case 'tcp':
      requestParams(reading, rule, found)
      return found.result()
    case 'sql':
    case 'schema':
      dataParams(reading, rule, found)
      return found.result()
    case 'scan':
      scanParams(reading, found)
      return found.result()
    default:
      found.add('path', ...facts.paths, ...(rule.uses === 'files' ? facts.endpoints : []))
      found.add('url', ...facts.urls)
      found.add('threshold', ...facts.thresholds)
      if (rule.uses !== 'metrics' || /\bevery\b/.test(reading.says)) found.add('interval', ...facts.intervals)
      found.add('duration', ...durationsOf(reading))
      found.add('expected', facts.expected)
      commandParams(reading, rule, found)
      if (rule.uses === 'logs') found.add('pattern', ...logPatterns(reading))
      if (rule.uses === 'migrations' && /^\w[\w ]+ (approved|reviewed) by/.test(reading.says))
        found.add('role', roleOf(reading))
      return found.result()
  }
}
