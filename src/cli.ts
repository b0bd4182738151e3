export { runProcess as start } from './cli/process.ts'
