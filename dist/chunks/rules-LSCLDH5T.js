import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import "./chunk-6HMTDXZ4.js";

// src/checks/scan/rules.ts
var rules = [
  {
    rule: "debugger",
    title: "`debugger` is left in the code",
    level: "error",
    danger: "Whoever has developer tools open is stopped there; a server started with an inspector halts for everybody.",
    remedy: "Remove it.",
    bad: "debugger;\n",
    language: "javascript"
  },
  {
    rule: "console-log",
    title: "`console.log` is left in the code",
    level: "error",
    danger: "Logs fill with what one developer wanted to see, personal data among it, and nobody finds what matters.",
    remedy: "Remove it, or use the logger of the application. Where it is meant, say so: `// gonogo-ignore console-log: the command prints its result`.",
    bad: "console.log('here', user)\n",
    good: "logger.debug({ userId: user.id }, 'signed in')\n",
    language: "javascript"
  },
  {
    rule: "alert",
    title: "`alert` is left in the code",
    level: "error",
    danger: "The page stops until the visitor answers.",
    remedy: "Remove it, or show the message in the page.",
    bad: "alert('saved')\n",
    language: "javascript"
  },
  {
    rule: "focused-test",
    title: "One test is focused",
    level: "error",
    danger: "All other tests of the file are left out, and the report is green.",
    remedy: "Remove `.only`.",
    bad: "test.only('signs in', () => {})\n",
    good: "test('signs in', () => {})\n",
    language: "javascript"
  },
  {
    rule: "skipped-test",
    title: "A test is switched off",
    level: "warning",
    danger: "What it guarded is not guarded any more.",
    remedy: "Mend the test, or remove it with its reason in the commit.",
    bad: "it.skip('pays', () => {})\n",
    language: "javascript"
  },
  {
    rule: "breakpoint",
    title: "A breakpoint is left in the code",
    level: "error",
    danger: "The first request that comes by waits for somebody at a keyboard; a worker process is lost.",
    remedy: "Remove it.",
    bad: "breakpoint()\n",
    language: "python"
  },
  {
    rule: "debugger-import",
    title: "A debugger is imported",
    level: "error",
    danger: "The package may be missing in production, so that the module does not load; if it is there, a breakpoint is near.",
    remedy: "Remove the import.",
    bad: "import pdb\n",
    language: "python"
  },
  {
    rule: "print",
    title: "Output goes past the log",
    level: "warning",
    danger: "It has no level, no time and no request, and is found by nobody.",
    remedy: "Use the logger.",
    bad: "print(user)\n",
    good: "logger.info('signed in', extra={'user_id': user.id})\n",
    language: "python"
  },
  {
    rule: "debug-run",
    title: "The development server is started with its debugger",
    level: "error",
    danger: "Everybody who meets an error gets a console that runs code on the server.",
    remedy: "Take `debug` from the environment and leave it off in production; serve with a production server.",
    bad: "app.run(debug=True)\n",
    good: "app.run(debug=os.environ.get('FLASK_DEBUG') == '1')\n",
    language: "python"
  },
  {
    rule: "debug-setting",
    title: "`DEBUG = True` stands in the settings",
    level: "error",
    danger: "Visitors who meet an error see code, settings and queries.",
    remedy: "Read it from the environment with False as default.",
    bad: "DEBUG = True\n",
    good: "DEBUG = config('DEBUG', default=False, cast=bool)\n",
    language: "python"
  },
  {
    rule: "tls-verification-off",
    title: "Certificates are not checked",
    level: "error",
    danger: "Anybody between the two can read and change what is sent, passwords included.",
    remedy: "Remove it; name the authority where it is your own.",
    bad: "requests.get(url, verify=False)\n",
    good: "requests.get(url, verify='ca.pem')\n",
    language: "python"
  },
  {
    rule: "csrf-exempt",
    title: "A view is exempt from the CSRF check",
    level: "warning",
    danger: "Another site can make a visitor send the request.",
    remedy: "Remove it, or say in a suppression what protects the view.",
    bad: "@csrf_exempt\ndef hook(request): ...\n",
    language: "python"
  },
  {
    rule: "dump",
    title: "The insides of the program are shown",
    level: "error",
    danger: "Visitors see variables, paths and keys.",
    remedy: "Remove it.",
    bad: "var_dump($user);\n",
    language: "php"
  },
  {
    rule: "unfinished",
    title: "Code that was never written is reached",
    level: "error",
    danger: "The program ends when it comes there.",
    remedy: "Write what is missing.",
    bad: "todo!()\n",
    language: "rust"
  },
  {
    rule: "destructive-seed",
    title: "Seed data removes what is there",
    level: "error",
    danger: "Run against production by mistake, it empties a table.",
    remedy: "Insert with ON CONFLICT DO NOTHING, and keep resets out of what is shipped.",
    bad: "DROP TABLE users;\n",
    good: "INSERT INTO plans (code) VALUES (1) ON CONFLICT DO NOTHING;\n",
    language: "sql"
  },
  {
    rule: "secret-token",
    title: "A credential of a provider stands in the code",
    level: "error",
    danger: "Whoever reads the repository, now or in its history, can act as you: programs look for these forms within minutes.",
    remedy: "Take it back where it was issued, make a new one, and read it from the environment or a secret store."
  },
  {
    rule: "secret-private-key",
    title: "A private key stands in the code",
    level: "error",
    danger: "Whoever has it can sign and decrypt in your name.",
    remedy: "Make a new pair, replace the public key wherever it is trusted, and keep the private one in a secret store."
  },
  {
    rule: "secret-in-url",
    title: "A URL holds a password",
    level: "error",
    danger: "It is in the code, and in every log that shows the URL.",
    remedy: "Change the password, and put the URL together from the environment."
  },
  {
    rule: "secret-assigned",
    title: "A secret is written into the code",
    level: "error",
    danger: "Everybody with the code can forge what the secret protects: sessions, tokens, requests.",
    remedy: "Make a new one, and read it from the environment without a default."
  },
  {
    rule: "secret-framework-key",
    title: "The key of the framework is written into the code",
    level: "error",
    danger: "With it sessions, password resets and signed cookies can be forged.",
    remedy: "Make a new one, and read it from the environment without a default. Everybody is signed out once."
  },
  {
    rule: "password-assigned",
    title: "A password is written into the code",
    level: "error",
    danger: "Everybody with the code has it, and it is the same in every environment.",
    remedy: "Change it, and read it from the environment."
  },
  {
    rule: "merge-marker",
    title: "A merge conflict was committed",
    level: "error",
    danger: "The file is not what anybody meant: it does not parse, or it holds both sides.",
    remedy: "Decide for one side and remove the markers.",
    bad: "<<<<<<< HEAD\n"
  },
  {
    rule: "file-must-not-ship",
    title: "A file that must not ship is in the repository",
    level: "error",
    danger: "Environment files, keys and dumps hold what everybody with the code must not have.",
    remedy: "Remove it (`git rm --cached`), add it to .gitignore, and change what it held."
  },
  {
    rule: "todo",
    title: "A note to come back is left",
    level: "warning",
    danger: "What was meant to be done before the release may not be.",
    remedy: "Do it, or track it.",
    bad: "// TODO before release\n",
    language: "javascript"
  },
  {
    rule: "file-too-large",
    title: "A file was too large to be read",
    level: "warning",
    danger: "Whatever it holds was not looked for.",
    remedy: "Leave it out with `exclude`, or raise `max-size`."
  },
  {
    rule: "accepted-unused",
    title: "An accepted finding was not met",
    level: "notice",
    danger: "The list of exceptions says more than is so.",
    remedy: "Remove the entry."
  },
  {
    rule: "accepted-unreadable",
    title: "The file of accepted findings cannot be read",
    level: "error",
    danger: "Nobody knows which findings were accepted.",
    remedy: "Write a YAML list of { fingerprint, reason }."
  },
  {
    rule: "base-unknown",
    title: "What changed is not known",
    level: "error",
    danger: "Without a base nobody can say which lines are new.",
    remedy: "Give the base with --base, or look at everything with `scope: all`."
  },
  {
    rule: "no-files",
    title: "There is no file to look at",
    level: "error",
    danger: "A scan of nothing finds nothing, which proves nothing.",
    remedy: "Correct `paths` and `exclude`."
  }
];
export {
  rules
};
