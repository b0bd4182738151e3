import type { Finding } from '../../core/finding.ts'
import type { Language } from './languages.ts'

export type DebugRule = {
  readonly rule: string
  readonly languages: readonly Language['name'][]
  /** What makes a file worth a closer look: one of these texts is in it. */
  readonly keywords: readonly string[]
  /** Global; the match begins at the code that is meant. */
  readonly pattern: RegExp
  readonly level: Finding['level']
  readonly what: string
  readonly help: string
  /** Only in files whose path matches. */
  readonly paths?: RegExp
}

const remove = 'Remove it before the merge.'

/** Code that helps while writing and must not ship. */
export const DEBUG_RULES: readonly DebugRule[] = [
  {
    rule: 'debugger',
    languages: ['javascript'],
    keywords: ['debugger'],
    pattern: /(?<![\w$.])debugger\s*(?:;|$|\n)/gm,
    level: 'error',
    what: '`debugger` stops the page of everybody who has developer tools open',
    help: remove,
  },
  {
    rule: 'console-log',
    languages: ['javascript'],
    keywords: ['console.'],
    pattern: /(?<![\w$.])console\s*\.\s*(?:log|debug|trace|table|dir|count|time|timeEnd)\s*\(/g,
    level: 'error',
    what: '`console` output is left in the code',
    help: 'Remove it, or use the logger of the application.',
  },
  {
    rule: 'alert',
    languages: ['javascript'],
    keywords: ['alert('],
    pattern: /(?<![\w$.])(?:window\.)?alert\s*\(/g,
    level: 'error',
    what: '`alert` stops whoever uses the page',
    help: remove,
  },
  {
    rule: 'focused-test',
    languages: ['javascript'],
    keywords: ['.only', 'fit(', 'fdescribe('],
    pattern: /(?<![\w$.])(?:(?:describe|it|test|suite)\s*\.\s*only\s*[(.`]|f(?:it|describe)\s*\()/g,
    level: 'error',
    what: 'one test is focused, so that all the others are left out',
    help: 'Remove the focus, so that every test runs.',
  },
  {
    rule: 'skipped-test',
    languages: ['javascript'],
    keywords: ['.skip', 'xit(', 'xdescribe('],
    pattern: /(?<![\w$.])(?:(?:describe|it|test|suite|context)\s*\.\s*skip\s*[(.`]|x(?:it|describe)\s*\()/g,
    level: 'warning',
    what: 'a test is switched off',
    help: 'Mend the test, or remove it.',
  },
  {
    rule: 'breakpoint',
    languages: ['python'],
    keywords: ['breakpoint(', 'set_trace'],
    pattern: /(?<![\w.])(?:breakpoint|(?:i?pdb|pudb|bpdb|wdb|rpdb|remote_pdb)\s*\.\s*set_trace|set_trace)\s*\(/g,
    level: 'error',
    what: 'a breakpoint halts the process of whoever comes by',
    help: remove,
  },
  {
    rule: 'debugger-import',
    languages: ['python'],
    keywords: ['pdb', 'pudb', 'debugpy', 'pydevd', 'icecream'],
    pattern: /(?<=^|\n)[ \t]*(?:import|from)[ \t]+(?:i?pdb|pudb|bpdb|debugpy|pydevd\w*|icecream)\b/g,
    level: 'error',
    what: 'a debugger is imported',
    help: remove,
  },
  {
    rule: 'print',
    languages: ['python'],
    keywords: ['print('],
    pattern: /(?<![\w.])print\s*\(/g,
    level: 'warning',
    what: '`print` writes to wherever the server sends its output',
    help: 'Use `logging`.',
  },
  {
    rule: 'debug-run',
    languages: ['python'],
    keywords: ['debug'],
    pattern: /\.run\s*\([^)\n]*\bdebug\s*=\s*True/g,
    level: 'error',
    what: 'the development server runs with a debugger that executes what visitors send',
    help: 'Take `debug` from the environment, and leave it off in production.',
  },
  {
    rule: 'debug-setting',
    languages: ['python'],
    keywords: ['DEBUG'],
    pattern: /(?<=^|\n)(?:DEBUG|TEMPLATE_DEBUG)[ \t]*(?::[ \t]*bool[ \t]*)?=[ \t]*True\b/g,
    level: 'error',
    what: '`DEBUG = True` shows code and settings to every visitor who meets an error',
    help: 'Take it from the environment, with False as default.',
    paths: /(?:^|\/)(?:settings[^/]*|config[^/]*|base|prod[^/]*)\.py$|\/settings\//,
  },
  {
    rule: 'tls-verification-off',
    languages: ['python'],
    keywords: ['verify'],
    pattern: /\bverify\s*=\s*False\b/g,
    level: 'error',
    what: 'certificates are not checked: anybody in between can read and change what is sent',
    help: 'Remove `verify=False`, or name the authority with `verify="ca.pem"`.',
  },
  {
    rule: 'tls-verification-off',
    languages: ['javascript'],
    keywords: ['rejectUnauthorized', 'NODE_TLS_REJECT_UNAUTHORIZED'],
    pattern: /\brejectUnauthorized\s*:\s*false\b|NODE_TLS_REJECT_UNAUTHORIZED['"\]]*\s*=\s*['"]?0/g,
    level: 'error',
    what: 'certificates are not checked: anybody in between can read and change what is sent',
    help: 'Remove it, or name the authority with `ca`.',
  },
  {
    rule: 'csrf-exempt',
    languages: ['python'],
    keywords: ['csrf_exempt'],
    pattern: /(?<=^|\n)[ \t]*@csrf_exempt\b/g,
    level: 'warning',
    what: 'a view takes requests that other sites send in the name of a visitor',
    help: 'Remove it, or say in a suppression what protects the view instead.',
  },
  {
    rule: 'breakpoint',
    languages: ['ruby'],
    keywords: ['binding.', 'byebug', 'debugger'],
    pattern: /(?<![\w.:])(?:binding\s*\.\s*(?:pry|irb|break|remote_pry)|byebug|debugger)\b(?!\s*[:=])/g,
    level: 'error',
    what: 'a breakpoint halts the process of whoever comes by',
    help: remove,
  },
  {
    rule: 'print',
    languages: ['ruby'],
    keywords: ['puts', 'pp ', 'p '],
    pattern: /(?<=^|\n)[ \t]*(?:puts|pp)[ \t(]/g,
    level: 'warning',
    what: 'output is left in the code',
    help: 'Use the logger.',
    paths: /(?:^|\/)(?:app|lib)\//,
  },
  {
    rule: 'dump',
    languages: ['php'],
    keywords: ['dd(', 'dump(', 'print_r(', 'phpinfo(', 'var_export('],
    pattern: /(?<![\w$>:\\])(?:dd|dump|var_dump|print_r|phpinfo|ddd|xdebug_break|debug_print_backtrace)\s*\(/g,
    level: 'error',
    what: 'the insides of the program are shown to visitors',
    help: remove,
  },
  {
    rule: 'dump',
    languages: ['go'],
    keywords: ['spew.', 'println('],
    pattern: /(?<![\w.])(?:spew\.(?:Dump|Printf|Println)|println|runtime\.Breakpoint)\s*\(/g,
    level: 'error',
    what: 'debug output is left in the code',
    help: remove,
  },
  {
    rule: 'print',
    languages: ['go'],
    keywords: ['fmt.Print'],
    pattern: /(?<![\w.])fmt\.Print(?:ln|f)?\s*\(/g,
    level: 'warning',
    what: 'output is left in the code',
    help: 'Use the logger.',
    paths: /^(?!.*(?:^|\/)(?:cmd|main)\b).*\.go$/,
  },
  {
    rule: 'print',
    languages: ['java'],
    keywords: ['System.out', 'System.err', 'printStackTrace'],
    pattern: /(?<![\w.])System\s*\.\s*(?:out|err)\s*\.\s*print(?:ln|f)?\s*\(|\.\s*printStackTrace\s*\(\s*\)/g,
    level: 'warning',
    what: 'output goes past the log',
    help: 'Use the logger.',
  },
  {
    rule: 'dump',
    languages: ['rust'],
    keywords: ['dbg!'],
    pattern: /(?<!\w)dbg!\s*[([{]/g,
    level: 'error',
    what: '`dbg!` writes to standard error in production',
    help: remove,
  },
  {
    rule: 'unfinished',
    languages: ['rust'],
    keywords: ['todo!', 'unimplemented!'],
    pattern: /(?<!\w)(?:todo|unimplemented)!\s*[([{]/g,
    level: 'error',
    what: 'the program ends when it comes here',
    help: 'Write what is missing.',
  },
  {
    rule: 'destructive-seed',
    languages: ['sql'],
    keywords: ['DROP', 'drop', 'TRUNCATE', 'truncate', 'DELETE', 'delete', 'Drop', 'Delete', 'Truncate'],
    pattern: /\b(?:drop\s+(?:table|schema|database)|truncate(?:\s+table)?\s+["\w]|delete\s+from\s+["\w.]+\s*;)/gi,
    level: 'error',
    what: 'seed data removes what is there: run against production it empties a table',
    help: 'Insert with ON CONFLICT DO NOTHING, or keep resets out of the files that are shipped.',
    paths: /(?:^|\/)(?:seeds?|fixtures?|data|sample)[^/]*(?:\/|\.sql$)/i,
  },
]
