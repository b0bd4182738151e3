export { runProcess as start } from './action/process.ts'
