/**
 * Output of a command as it may be shown: colours and other control sequences are taken out, and a line that a runner would
 * read as a workflow command (`::set-output …`, `##[group]`) is broken up so that it is text.
 */
export const harmless = (text: string): string =>
  text
    .replace(ESCAPES, '')
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, '')
    .replace(/^(\s*):(?=:)/gm, '$1: ')
    .replaceAll('##[', '# #[')

// eslint-disable-next-line no-control-regex
const ESCAPES = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\-_])/g

// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g
