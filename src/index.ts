import { runProcess } from './action/process.ts'

await runProcess()
