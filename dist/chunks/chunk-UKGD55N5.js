'use strict'
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  debugRules: () => debugRules
});
module.exports = __toCommonJS(stdin_exports);
var NOISE = "The output fills the logs, slows the program, and may hold data of users.";
var STOP = "The program stops at this point and waits for a person: for users it hangs.";
var debugRules = [
  {
    rule: "debugger",
    languages: ["javascript"],
    pattern: /(?<![\w$.])debugger(?![\w$:(.=])/g,
    level: "error",
    what: "a breakpoint (debugger)",
    danger: "With developer tools open the page stops at this point; others see code that was meant for nobody.",
    remedy: "Remove it.",
    bad: "debugger;"
  },
  {
    rule: "console-log",
    languages: ["javascript"],
    pattern: /(?<![\w$.])console\s*(?:\?\.|\.)\s*(?:log|debug|trace|table|dir|dirxml|count|time|timeEnd|timeLog|group|groupCollapsed|groupEnd|profile)\s*(?:\?\.)?\(/g,
    level: "error",
    what: "console output",
    danger: "Everybody who opens the developer tools reads it; on a server it fills the logs and may hold data of users.",
    remedy: "Remove it, or use the logger of the project at the right level.",
    bad: "console.log('user', user)",
    good: "logger.debug({ userId: user.id })"
  },
  {
    rule: "alert",
    languages: ["javascript"],
    pattern: /(?<![\w$.])(?:window\s*\.\s*)?alert\s*\(/g,
    level: "warning",
    what: "a message box (alert)",
    danger: "The page stops until the user closes the box.",
    remedy: "Remove it, or show the message in the page.",
    bad: "alert('here')"
  },
  {
    rule: "focused-test",
    languages: ["javascript"],
    pattern: /(?<![\w$.])(?:describe|it|test|context|suite|specify|feature|scenario)\s*\.\s*only\s*(?:\.\s*each\s*)?[(`]|(?<![\w$.])(?:fit|fdescribe|fcontext)\s*\(/g,
    level: "error",
    what: "a test that keeps all others from running (only)",
    danger: "All other tests of the file are silently left out, and the run is green.",
    remedy: "Take `.only` away.",
    bad: "it.only('works', \u2026)",
    good: "it('works', \u2026)",
    where: "everywhere"
  },
  {
    rule: "skipped-test",
    languages: ["javascript"],
    pattern: /(?<![\w$.])(?:describe|it|test|context|suite)\s*\.\s*skip\s*(?:\.\s*each\s*)?[(`]|(?<![\w$.])(?:xit|xdescribe|xcontext|xtest)\s*\(/g,
    level: "warning",
    what: "a test that is switched off (skip)",
    danger: "What it describes is not looked at any more.",
    remedy: "Mend the test and switch it on, or remove it.",
    bad: "it.skip('works', \u2026)",
    where: "everywhere"
  },
  {
    rule: "python-breakpoint",
    languages: ["python"],
    pattern: /(?<![\w.])(?:breakpoint\s*\(|(?:i?pdb|pudb|wdb|rpdb|remote_pdb|web_pdb|epdb|celery\.contrib\.rdb|rdb)\s*\.\s*(?:set_trace|post_mortem|run)\s*\(|(?:import|from)\s+(?:i?pdb|pudb|wdb|rpdb|web_pdb|icecream|snoop|pysnooper)\b|(?:IPython\s*\.\s*)?embed\s*\(\s*\)|(?:debugpy|ptvsd|pydevd)\s*\.\s*(?:listen|wait_for_client|breakpoint|settrace|enable_attach)\s*\()/g,
    level: "error",
    what: "a breakpoint",
    danger: STOP,
    remedy: "Remove it.",
    bad: "breakpoint()"
  },
  {
    rule: "print",
    languages: ["python"],
    pattern: /^(?:print|pprint|pp)\s*\(/gm,
    level: "warning",
    what: "a print at the level of the module",
    danger: NOISE,
    remedy: "Remove it, or use `logging`.",
    bad: "print('loaded')",
    good: "logger.debug('loaded')"
  },
  {
    rule: "debug-true",
    languages: ["python"],
    pattern: /^[ \t]*(?:DEBUG|TEMPLATE_DEBUG|DEBUG_PROPAGATE_EXCEPTIONS|FLASK_DEBUG)\s*(?::\s*bool\s*)?=\s*True\b/gm,
    level: "error",
    what: "the debug mode",
    danger: "Errors show source code, settings and values to everybody, and memory grows with each query.",
    remedy: "Read it from the environment, with False when it is not set.",
    bad: "DEBUG = True",
    good: "DEBUG = env.bool('DEBUG', default=False)",
    paths: /(?:^|\/)(?!.*(?:local|dev|test|debug|ci)[^/]*\.py$)[^/]*(?:settings|config|production|prod|base|common)[^/]*(?:\/[^/]*)?\.py$/i
  },
  {
    rule: "debug-server",
    languages: ["python"],
    pattern: /\.\s*run\s*\([^)\n]*\bdebug\s*=\s*True/g,
    level: "error",
    what: "a server in debug mode",
    danger: "The debugger of the server lets whoever meets an error run code.",
    remedy: "Take `debug=True` away and start the application with a real server.",
    bad: "app.run(debug=True)"
  },
  {
    rule: "csrf-exempt",
    languages: ["python"],
    pattern: /^[ \t]*@(?:\w+\.)*csrf_exempt\b/gm,
    level: "warning",
    what: "an exemption from CSRF protection",
    danger: "Another site can send requests in the name of a user who is logged in.",
    remedy: "Remove it, or make sure that the view authenticates by a token and not by a cookie.",
    bad: "@csrf_exempt"
  },
  {
    rule: "tls-unverified",
    languages: ["python"],
    pattern: /\bverify\s*=\s*False\b|\bssl\._create_unverified_context\b|\bcheck_hostname\s*=\s*False\b/g,
    level: "error",
    what: "a connection that takes any certificate",
    danger: "Whoever is on the way can read and change what is sent, passwords too.",
    remedy: "Remove it, and trust the authority of the other side by name.",
    bad: "requests.get(url, verify=False)"
  },
  {
    rule: "tls-unverified-node",
    languages: ["javascript"],
    pattern: /\brejectUnauthorized\s*:\s*false\b|\bNODE_TLS_REJECT_UNAUTHORIZED\b[^\n]{0,6}=\s*['"]?0/g,
    level: "error",
    what: "a connection that takes any certificate",
    danger: "Whoever is on the way can read and change what is sent, passwords too.",
    remedy: "Remove it, and hand over the authority of the other side as `ca`.",
    bad: "new Agent({ rejectUnauthorized: false })",
    raw: true
  },
  {
    rule: "ruby-breakpoint",
    languages: ["ruby"],
    pattern: /(?<![\w.@])(?:binding\s*\.\s*(?:pry|irb|break|remote_pry|b)\b|byebug\b(?!\s*[=,])|debugger\b(?!\s*[=:,])|save_and_open_(?:page|screenshot)\b)/g,
    level: "error",
    what: "a breakpoint",
    danger: STOP,
    remedy: "Remove it.",
    bad: "binding.pry"
  },
  {
    rule: "puts",
    languages: ["ruby"],
    pattern: /^[ \t]*(?:puts|pp|p)[ \t]+\S/gm,
    level: "warning",
    what: "output to the console",
    danger: NOISE,
    remedy: "Remove it, or use `Rails.logger`.",
    bad: "puts user.inspect"
  },
  {
    rule: "php-dump",
    languages: ["php"],
    pattern: /(?<![\w$>:\\])(?<!function\s)(?:dd|ddd|dump|var_dump|var_export|phpinfo|ray|xdebug_break|debug_print_backtrace|debug_zval_refcount)\s*\(|(?<![\w$>:\\])print_r\s*\((?![^;\n]*,\s*(?:true|1)\s*\))/g,
    level: "error",
    what: "a dump of values",
    danger: "Users see inner values in the page, or it ends at this point.",
    remedy: "Remove it, or log it.",
    bad: "dd($user);"
  },
  {
    rule: "php-display-errors",
    languages: ["php"],
    pattern: /\bini_set\s*\(\s*['"]display_errors['"]\s*,\s*(?:['"](?:1|on)['"]|1|true)/gi,
    level: "error",
    what: "the display of errors",
    danger: "Errors show paths and values to everybody.",
    remedy: "Remove it, and log errors instead.",
    bad: "ini_set('display_errors', 1);",
    raw: true
  },
  {
    rule: "go-debug",
    languages: ["go"],
    pattern: /(?<![\w.])(?:spew\.(?:Dump|Printf|Fdump)|pp\.Print(?:ln)?|litter\.Dump|runtime\.Breakpoint)\s*\(/g,
    level: "error",
    what: "a dump of values",
    danger: NOISE,
    remedy: "Remove it.",
    bad: "spew.Dump(user)"
  },
  {
    rule: "go-log-here",
    languages: ["go"],
    pattern: /(?<![\w.])(?:log|fmt)\.Print(?:ln|f)?\s*\(\s*"(?:here|debug|xxx|test|\d+|=+|-+|>+)[^"\n]{0,12}"/gi,
    level: "error",
    what: 'a mark that the program came by (log "here")',
    danger: NOISE,
    remedy: "Remove it.",
    bad: 'log.Println("here", user)',
    raw: true
  },
  {
    rule: "go-print",
    languages: ["go"],
    pattern: /^[ \t]*(?:fmt\.Print(?:ln|f)?|println|print)\s*\(/gm,
    level: "warning",
    what: "output to the console",
    danger: NOISE,
    remedy: "Remove it, or use the logger of the project.",
    bad: "fmt.Println(user)",
    paths: /^(?!(?:.*\/)?(?:cmd|cli)\/)(?!(?:.*\/)?main\.go$)/
  },
  {
    rule: "system-out",
    languages: ["java"],
    pattern: /\bSystem\s*\.\s*(?:out|err)\s*\.\s*print(?:ln|f)?\s*\(/g,
    level: "error",
    what: "output to the console",
    danger: NOISE,
    remedy: "Remove it, or use the logger.",
    bad: "System.out.println(user);"
  },
  {
    rule: "print-stack-trace",
    languages: ["java", "kotlin"],
    pattern: /\.\s*printStackTrace\s*\(\s*\)/g,
    level: "error",
    what: "a stack trace to the console",
    danger: "The error is lost for the logs, and the program goes on as if nothing had happened.",
    remedy: "Log the exception, or let it pass on.",
    bad: "e.printStackTrace();",
    good: 'log.error("Could not save", e);'
  },
  {
    rule: "kotlin-print",
    languages: ["kotlin"],
    pattern: /^[ \t]*print(?:ln)?\s*\(/gm,
    level: "warning",
    what: "output to the console",
    danger: NOISE,
    remedy: "Remove it, or use the logger.",
    bad: "println(user)"
  },
  {
    rule: "csharp-debug",
    languages: ["csharp"],
    pattern: /\bDebugger\s*\.\s*(?:Break|Launch)\s*\(/g,
    level: "error",
    what: "a breakpoint",
    danger: STOP,
    remedy: "Remove it.",
    bad: "Debugger.Break();"
  },
  {
    rule: "csharp-console",
    languages: ["csharp"],
    pattern: /\bConsole\s*\.\s*Write(?:Line)?\s*\(/g,
    level: "warning",
    what: "output to the console",
    danger: NOISE,
    remedy: "Remove it, or use the logger.",
    bad: "Console.WriteLine(user);"
  },
  {
    rule: "rust-debug",
    languages: ["rust"],
    pattern: /(?<![\w:])(?:std::)?dbg!\s*[([{]/g,
    level: "error",
    what: "a dump of values (dbg!)",
    danger: NOISE,
    remedy: "Remove it, or use `tracing`.",
    bad: "dbg!(user);"
  },
  {
    rule: "rust-todo",
    languages: ["rust"],
    pattern: /(?<![\w:])(?:todo|unimplemented)!\s*[([{]/g,
    level: "error",
    what: "code that is not written yet (todo!)",
    danger: "The program ends with a panic when it gets here.",
    remedy: "Write what belongs there.",
    bad: "todo!()"
  },
  {
    rule: "swift-print",
    languages: ["swift"],
    pattern: /^[ \t]*(?:print|debugPrint|dump|NSLog)\s*\(/gm,
    level: "warning",
    what: "output to the console",
    danger: NOISE,
    remedy: "Remove it, or use `Logger`.",
    bad: "print(user)"
  },
  {
    rule: "dart-print",
    languages: ["dart"],
    pattern: /^[ \t]*(?:print|debugPrint)\s*\(|(?<![\w.])debugger\s*\(/gm,
    level: "warning",
    what: "output to the console",
    danger: NOISE,
    remedy: "Remove it, or use a logger.",
    bad: "print(user);"
  },
  {
    rule: "elixir-debug",
    languages: ["elixir"],
    pattern: /\bIEx\.pry\b|\bIO\.inspect\b|(?<![\w.])dbg\s*\(/g,
    level: "error",
    what: "a dump of values",
    danger: NOISE,
    remedy: "Remove it, or use `Logger`.",
    bad: "IO.inspect(user)"
  },
  {
    rule: "shell-trace",
    languages: ["shell"],
    pattern: /^[ \t]*set\s+-[a-wyz]*x[a-z]*\b/gm,
    level: "warning",
    what: "a trace of all commands (set -x)",
    danger: "Every command is written to the log, with the secrets in its arguments.",
    remedy: "Remove it.",
    bad: "set -x"
  },
  {
    rule: "seed-destroys",
    languages: ["sql"],
    pattern: /^[ \t]*(?:DROP\s+(?:TABLE|SCHEMA|DATABASE)|TRUNCATE)\b|\bDELETE\s+FROM\s+[\w."]+\s*;/gim,
    level: "error",
    what: "a statement that destroys data in seed data",
    danger: "Run once against production it takes the data of users away.",
    remedy: "Remove it: seed data adds, with `ON CONFLICT DO NOTHING`.",
    bad: "TRUNCATE users;",
    paths: /(?:^|\/)[^/]*(?:seed|fixture|sample[_-]?data|demo[_-]?data|initial[_-]?data)[^/]*(?:\/.*)?$/i,
    where: "everywhere"
  },
  {
    rule: "release-marker",
    languages: [
      "javascript",
      "python",
      "ruby",
      "php",
      "go",
      "java",
      "csharp",
      "kotlin",
      "swift",
      "dart",
      "elixir",
      "rust",
      "shell",
      "sql"
    ],
    pattern: /\b(?:do\s*not|don'?t)\s+(?:merge|ship|commit|deploy|release)\b|\bno[-_ ]?commit\b|\b(?:TODO|FIXME|XXX|HACK)\b[^\n]{0,80}\b(?:before|until|prior to)\s+(?:the\s+)?(?:release|deploy(?:ment|ing)?|merg(?:e|ing)|prod(?:uction)?|launch|go[- ]?live|ship(?:ping)?)\b|\bremove\s+(?:this\s+|me\s+)?before\s+(?:release|deploy|merge|prod|launch|commit)/gi,
    level: "error",
    what: "a note that this must not ship",
    danger: "Whoever wrote it knew that something is not ready.",
    remedy: "Do what the note asks for, then remove it.",
    bad: "// TODO remove before release",
    inComments: true,
    where: "everywhere"
  },
  {
    rule: "local-address",
    languages: ["config", "javascript", "python", "ruby", "php", "shell"],
    pattern: /\bhttps?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::\d+)?/gi,
    level: "error",
    what: "an address of this machine in a production setting",
    danger: "In production nothing answers there, or something else does.",
    remedy: "Name the real address, or read it from the environment.",
    bad: "API_URL=http://localhost:8000",
    paths: /(?:^|\/)(?:\.env\.prod(?:uction)?|(?:[^/]*[._-])?prod(?:uction)?(?:[._-][^/]*)?\.(?:ya?ml|json|toml|ini|env|js|ts|py|rb|properties)|vercel\.json|netlify\.toml|render\.ya?ml|fly\.toml)$/i,
    raw: true
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  debugRules
});
