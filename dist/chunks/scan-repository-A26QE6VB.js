import { createRequire as __createRequire } from 'node:module'
import { dirname as __pathDirname } from 'node:path'
import { fileURLToPath as __fileURLToPath } from 'node:url'
const require = __createRequire(import.meta.url)
const __filename = __fileURLToPath(import.meta.url)
const __dirname = __pathDirname(__filename)
import {
  compilePattern
} from "./chunk-LMZ3SHOV.js";
import {
  require_dist
} from "./chunk-FCNPOKEQ.js";
import {
  require_picomatch
} from "./chunk-EMDP7UCP.js";
import {
  __toESM
} from "./chunk-6HMTDXZ4.js";

// src/checks/scan/scan-repository.ts
var import_picomatch = __toESM(require_picomatch(), 1);
import { Undecidable as Undecidable2 } from "./core.js";
import { failed, notApplicable, passed, undecided } from "./core.js";
import { formatSize } from "./core.js";

// src/checks/scan/accepted.ts
var import_yaml = __toESM(require_dist(), 1);
import { createHash } from "node:crypto";
import * as z from "./zod.js";
import { Undecidable } from "./core.js";
var Accepted = z.array(
  z.strictObject({
    fingerprint: z.string().check(z.regex(/^[0-9a-f]{12}$/)),
    reason: z.string().check(z.regex(/\S{3}/))
  })
);
var fingerprintOf = (rule, path, print) => createHash("sha256").update(`${rule}\0${path}\0${print.trim()}`).digest("hex").slice(0, 12);
var readAccepted = async (path, files) => {
  const text = await files.readText(path);
  let value;
  try {
    value = (0, import_yaml.parse)(text);
  } catch (cause) {
    throw new Undecidable(`the accepted findings in ${path} cannot be read as YAML`, {
      rule: "accepted-unreadable",
      help: "Write a list of { fingerprint, reason }.",
      cause
    });
  }
  const parsed = Accepted.safeParse(value ?? []);
  if (!parsed.success)
    throw new Undecidable(
      `${path} is no list of accepted findings: entry ${String(parsed.error.issues[0]?.path[0] ?? 0)} is not right`,
      {
        rule: "accepted-unreadable",
        help: "Give each entry a fingerprint of 12 hexadecimal digits, as the finding tells it, and a reason."
      }
    );
  return new Map(parsed.data.map((entry) => [entry.fingerprint, entry.reason]));
};

// src/checks/scan/debug-rules.ts
var remove = "Remove it before the merge.";
var DEBUG_RULES = [
  {
    rule: "debugger",
    languages: ["javascript"],
    keywords: ["debugger"],
    pattern: /(?<![\w$.])debugger\s*(?:;|$|\n)/gm,
    level: "error",
    what: "`debugger` stops the page of everybody who has developer tools open",
    help: remove
  },
  {
    rule: "console-log",
    languages: ["javascript"],
    keywords: ["console."],
    pattern: /(?<![\w$.])console\s*\.\s*(?:log|debug|trace|table|dir|count|time|timeEnd)\s*\(/g,
    level: "error",
    what: "`console` output is left in the code",
    help: "Remove it, or use the logger of the application."
  },
  {
    rule: "alert",
    languages: ["javascript"],
    keywords: ["alert("],
    pattern: /(?<![\w$.])(?:window\.)?alert\s*\(/g,
    level: "error",
    what: "`alert` stops whoever uses the page",
    help: remove
  },
  {
    rule: "focused-test",
    languages: ["javascript"],
    keywords: [".only", "fit(", "fdescribe("],
    pattern: /(?<![\w$.])(?:(?:describe|it|test|suite)\s*\.\s*only\s*[(.`]|f(?:it|describe)\s*\()/g,
    level: "error",
    what: "one test is focused, so that all the others are left out",
    help: "Remove the focus, so that every test runs."
  },
  {
    rule: "skipped-test",
    languages: ["javascript"],
    keywords: [".skip", "xit(", "xdescribe("],
    pattern: /(?<![\w$.])(?:(?:describe|it|test|suite|context)\s*\.\s*skip\s*[(.`]|x(?:it|describe)\s*\()/g,
    level: "warning",
    what: "a test is switched off",
    help: "Mend the test, or remove it."
  },
  {
    rule: "breakpoint",
    languages: ["python"],
    keywords: ["breakpoint(", "set_trace"],
    pattern: /(?<![\w.])(?:breakpoint|(?:i?pdb|pudb|bpdb|wdb|rpdb|remote_pdb)\s*\.\s*set_trace|set_trace)\s*\(/g,
    level: "error",
    what: "a breakpoint halts the process of whoever comes by",
    help: remove
  },
  {
    rule: "debugger-import",
    languages: ["python"],
    keywords: ["pdb", "pudb", "debugpy", "pydevd", "icecream"],
    pattern: /(?<=^|\n)[ \t]*(?:import|from)[ \t]+(?:i?pdb|pudb|bpdb|debugpy|pydevd\w*|icecream)\b/g,
    level: "error",
    what: "a debugger is imported",
    help: remove
  },
  {
    rule: "print",
    languages: ["python"],
    keywords: ["print("],
    pattern: /(?<![\w.])print\s*\(/g,
    level: "warning",
    what: "`print` writes to wherever the server sends its output",
    help: "Use `logging`."
  },
  {
    rule: "debug-run",
    languages: ["python"],
    keywords: ["debug"],
    pattern: /\.run\s*\([^)\n]*\bdebug\s*=\s*True/g,
    level: "error",
    what: "the development server runs with a debugger that executes what visitors send",
    help: "Take `debug` from the environment, and leave it off in production."
  },
  {
    rule: "debug-setting",
    languages: ["python"],
    keywords: ["DEBUG"],
    pattern: /(?<=^|\n)(?:DEBUG|TEMPLATE_DEBUG)[ \t]*(?::[ \t]*bool[ \t]*)?=[ \t]*True\b/g,
    level: "error",
    what: "`DEBUG = True` shows code and settings to every visitor who meets an error",
    help: "Take it from the environment, with False as default.",
    paths: /(?:^|\/)(?:settings[^/]*|config[^/]*|base|prod[^/]*)\.py$|\/settings\//
  },
  {
    rule: "tls-verification-off",
    languages: ["python"],
    keywords: ["verify"],
    pattern: /\bverify\s*=\s*False\b/g,
    level: "error",
    what: "certificates are not checked: anybody in between can read and change what is sent",
    help: 'Remove `verify=False`, or name the authority with `verify="ca.pem"`.'
  },
  {
    rule: "tls-verification-off",
    languages: ["javascript"],
    keywords: ["rejectUnauthorized", "NODE_TLS_REJECT_UNAUTHORIZED"],
    pattern: /\brejectUnauthorized\s*:\s*false\b|NODE_TLS_REJECT_UNAUTHORIZED['"\]]*\s*=\s*['"]?0/g,
    level: "error",
    what: "certificates are not checked: anybody in between can read and change what is sent",
    help: "Remove it, or name the authority with `ca`."
  },
  {
    rule: "csrf-exempt",
    languages: ["python"],
    keywords: ["csrf_exempt"],
    pattern: /(?<=^|\n)[ \t]*@csrf_exempt\b/g,
    level: "warning",
    what: "a view takes requests that other sites send in the name of a visitor",
    help: "Remove it, or say in a suppression what protects the view instead."
  },
  {
    rule: "breakpoint",
    languages: ["ruby"],
    keywords: ["binding.", "byebug", "debugger"],
    pattern: /(?<![\w.:])(?:binding\s*\.\s*(?:pry|irb|break|remote_pry)|byebug|debugger)\b(?!\s*[:=])/g,
    level: "error",
    what: "a breakpoint halts the process of whoever comes by",
    help: remove
  },
  {
    rule: "print",
    languages: ["ruby"],
    keywords: ["puts", "pp ", "p "],
    pattern: /(?<=^|\n)[ \t]*(?:puts|pp)[ \t(]/g,
    level: "warning",
    what: "output is left in the code",
    help: "Use the logger.",
    paths: /(?:^|\/)(?:app|lib)\//
  },
  {
    rule: "dump",
    languages: ["php"],
    keywords: ["dd(", "dump(", "print_r(", "phpinfo(", "var_export("],
    pattern: /(?<![\w$>:\\])(?:dd|dump|var_dump|print_r|phpinfo|ddd|xdebug_break|debug_print_backtrace)\s*\(/g,
    level: "error",
    what: "the insides of the program are shown to visitors",
    help: remove
  },
  {
    rule: "dump",
    languages: ["go"],
    keywords: ["spew.", "println("],
    pattern: /(?<![\w.])(?:spew\.(?:Dump|Printf|Println)|println|runtime\.Breakpoint)\s*\(/g,
    level: "error",
    what: "debug output is left in the code",
    help: remove
  },
  {
    rule: "print",
    languages: ["go"],
    keywords: ["fmt.Print"],
    pattern: /(?<![\w.])fmt\.Print(?:ln|f)?\s*\(/g,
    level: "warning",
    what: "output is left in the code",
    help: "Use the logger.",
    paths: /^(?!.*(?:^|\/)(?:cmd|main)\b).*\.go$/
  },
  {
    rule: "print",
    languages: ["java"],
    keywords: ["System.out", "System.err", "printStackTrace"],
    pattern: /(?<![\w.])System\s*\.\s*(?:out|err)\s*\.\s*print(?:ln|f)?\s*\(|\.\s*printStackTrace\s*\(\s*\)/g,
    level: "warning",
    what: "output goes past the log",
    help: "Use the logger."
  },
  {
    rule: "dump",
    languages: ["rust"],
    keywords: ["dbg!"],
    pattern: /(?<!\w)dbg!\s*[([{]/g,
    level: "error",
    what: "`dbg!` writes to standard error in production",
    help: remove
  },
  {
    rule: "unfinished",
    languages: ["rust"],
    keywords: ["todo!", "unimplemented!"],
    pattern: /(?<!\w)(?:todo|unimplemented)!\s*[([{]/g,
    level: "error",
    what: "the program ends when it comes here",
    help: "Write what is missing."
  },
  {
    rule: "destructive-seed",
    languages: ["sql"],
    keywords: ["DROP", "drop", "TRUNCATE", "truncate", "DELETE", "delete", "Drop", "Delete", "Truncate"],
    pattern: /\b(?:drop\s+(?:table|schema|database)|truncate(?:\s+table)?\s+["\w]|delete\s+from\s+["\w.]+\s*;)/gi,
    level: "error",
    what: "seed data removes what is there: run against production it empties a table",
    help: "Insert with ON CONFLICT DO NOTHING, or keep resets out of the files that are shipped.",
    paths: /(?:^|\/)(?:seeds?|fixtures?|data|sample)[^/]*(?:\/|\.sql$)/i
  }
];

// src/checks/scan/secret-rules.ts
var token = (kind, pattern, entropy = 2.8) => ({
  rule: "secret-token",
  kind,
  pattern,
  entropy
});
var TOKEN_RULES = [
  token("an AWS access key", /(?<![A-Za-z0-9])((?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16})(?![A-Za-z0-9])/g),
  token(
    "a GitHub token",
    /(?<![A-Za-z0-9_])(gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{60,255})(?![A-Za-z0-9_])/g
  ),
  token("a GitLab token", /(?<![A-Za-z0-9_-])(gl(?:pat|ptt|dt|rt|cbt|ft|soat|agent|imt|oas)-[A-Za-z0-9_-]{20,})/g),
  token("a Slack token", /(?<![A-Za-z0-9])(xox[abeoprs](?:\.xox[bp])?-[A-Za-z0-9-]{10,}|xapp-\d-[A-Za-z0-9-]{20,})/g),
  token("a Slack webhook", /(https:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9+/]{20,})/g),
  token(
    "a Discord webhook",
    /(https:\/\/(?:ptb\.|canary\.)?discord(?:app)?\.com\/api\/webhooks\/\d{17,20}\/[\w-]{60,})/g
  ),
  token("a Discord bot token", /(?<![\w.-])([MNO][A-Za-z\d_-]{23,27}\.[\w-]{6,7}\.[\w-]{27,40})(?![\w.-])/g, 4),
  token("a Teams webhook", /(https:\/\/[a-z0-9-]+\.webhook\.office\.com\/webhookb2\/[\w@/-]{60,})/g),
  token("a Stripe live key", /(?<![A-Za-z0-9])((?:sk|rk)_live_[A-Za-z0-9]{16,247})/g),
  token("a Stripe test key", /(?<![A-Za-z0-9])((?:sk|rk)_test_[A-Za-z0-9]{16,247})/g),
  token("a Stripe webhook secret", /(?<![A-Za-z0-9])(whsec_[A-Za-z0-9+/=]{24,})/g),
  token("a Square token", /(?<![A-Za-z0-9])((?:EAAA|sq0(?:atp|csp|idp)-)[\w-]{22,60})/g, 3.5),
  token("a PayPal or Braintree token", /(access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32})/g),
  token("a Twilio key", /(?<![A-Za-z0-9])((?:SK|AC)[0-9a-f]{32})(?![A-Za-z0-9])/g),
  token("a SendGrid key", /(?<![A-Za-z0-9])(SG\.[\w-]{16,32}\.[\w-]{32,64})/g),
  token("a Mailgun key", /(?<![A-Za-z0-9])(key-[0-9a-f]{32}|[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8})(?![A-Za-z0-9-])/g),
  token("a Mailchimp key", /(?<![A-Za-z0-9])([0-9a-f]{32}-us\d{1,2})(?![A-Za-z0-9])/g),
  token("a Postmark or Brevo key", /(?<![A-Za-z0-9])(xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16})/g),
  token("a Google API key", /(?<![A-Za-z0-9_-])(AIza[\w-]{35})(?![\w-])/g),
  token("a Google OAuth secret", /(?<![A-Za-z0-9])(GOCSPX-[\w-]{28})/g),
  token("a Google OAuth token", /(?<![A-Za-z0-9])(ya29\.[\w-]{30,})/g),
  token("an Azure storage key", /(?:AccountKey|SharedAccessKey)=([A-Za-z0-9+/]{42,86}={1,2})/g),
  token("an Azure storage key", /(?<![A-Za-z0-9+/])([A-Za-z0-9+/]{86}==)(?![A-Za-z0-9+/=])/g, 4.5),
  token("an Azure client secret", /(?<![\w~.-])([\w~.-]{3}\dQ~[\w~.-]{31,34})(?![\w~.-])/g, 3.5),
  token("a DigitalOcean token", /(?<![A-Za-z0-9])(do[opr]_v1_[0-9a-f]{64})/g),
  token("an npm token", /(?<![A-Za-z0-9])(npm_[A-Za-z0-9]{36})(?![A-Za-z0-9])/g),
  token("an npm token", /_auth(?:Token)?\s*=\s*([A-Za-z0-9+/_-]{20,}=*)/g, 3),
  token("a PyPI token", /(?<![A-Za-z0-9])(pypi-[A-Za-z0-9_-]{50,})/g),
  token("a RubyGems key", /(?<![A-Za-z0-9])(rubygems_[0-9a-f]{48})/g),
  token("a crates.io token", /(?<![A-Za-z0-9])(cio[A-Za-z0-9]{32})(?![A-Za-z0-9])/g, 4),
  token("a Docker Hub token", /(?<![A-Za-z0-9])(dckr_(?:pat|oat)_[\w-]{24,})/g),
  token("a Sentry token", /(?<![A-Za-z0-9])(sntry[su]_[A-Za-z0-9+/=_-]{40,})/g),
  token("a Sentry DSN with a secret", /(https:\/\/[0-9a-f]{32}:[0-9a-f]{32}@[\w.-]*sentry[\w.-]*\/\d+)/g),
  token("a Shopify token", /(?<![A-Za-z0-9])(shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32})/g),
  token("a Telegram bot token", /(?<![A-Za-z0-9:])(\d{8,10}:AA[\w-]{32,35})(?![\w-])/g),
  token(
    "an OpenAI key",
    /(?<![A-Za-z0-9_-])(sk-(?:proj-|svcacct-|admin-|None-)[\w-]{32,}|sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}|sk-[A-Za-z0-9]{48})(?![\w-])/g,
    3.5
  ),
  token("an Anthropic key", /(?<![A-Za-z0-9_-])(sk-ant-(?:api|admin|oat)\d\d-[\w-]{32,})/g),
  token("a Hugging Face token", /(?<![A-Za-z0-9])(hf_[A-Za-z]{34,40}|api_org_[A-Za-z]{34})(?![A-Za-z0-9])/g, 3.5),
  token("a Replicate token", /(?<![A-Za-z0-9])(r8_[A-Za-z0-9]{37,40})(?![A-Za-z0-9])/g),
  token("a Groq key", /(?<![A-Za-z0-9])(gsk_[A-Za-z0-9]{48,56})(?![A-Za-z0-9])/g),
  token(
    "a Vercel token",
    /(?<![A-Za-z0-9])(vc[aikprs]_[A-Za-z0-9]{24,}|vercel_blob_rw_[A-Za-z0-9]{10,}_[A-Za-z0-9]{20,})/g,
    3.5
  ),
  token("a Netlify token", /(?<![A-Za-z0-9])(nf[pcou]_[A-Za-z0-9]{36,40})(?![A-Za-z0-9])/g, 3.5),
  token("a Render key", /(?<![A-Za-z0-9])(rnd_[A-Za-z0-9]{28,36})(?![A-Za-z0-9])/g, 3.5),
  token("a Fly.io token", /(?<![A-Za-z0-9])(fo1_[\w-]{43}|fm[12][ar]?_[A-Za-z0-9+/]{100,}={0,3})/g, 3.5),
  token("a Supabase key", /(?<![A-Za-z0-9])(sbp_[0-9a-f]{40}|sb_secret_[\w-]{20,})/g),
  token("a Cloudflare key", /(?<![A-Za-z0-9])(v1\.0-[0-9a-f]{24}-[0-9a-f]{146}|cfut_[A-Za-z0-9]{40,})/g),
  token("a HashiCorp Vault token", /(?<![A-Za-z0-9])(hv[bsr]\.[\w-]{24,}|s\.[A-Za-z0-9]{24}(?=["'\s]))/g, 4),
  token("a Terraform Cloud token", /(?<![A-Za-z0-9])([A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,})/g),
  token("a Linear key", /(?<![A-Za-z0-9])(lin_(?:api|oauth)_[A-Za-z0-9]{40,})/g),
  token("a Notion token", /(?<![A-Za-z0-9])(ntn_[A-Za-z0-9]{40,}|secret_[A-Za-z0-9]{43})(?![A-Za-z0-9])/g, 4),
  token("a Figma token", /(?<![A-Za-z0-9])(fig[dou]_[\w-]{36,})/g),
  token("a New Relic key", /(?<![A-Za-z0-9])(NRAK-[A-Z0-9]{27}|NRII-[\w-]{32}|[0-9a-f]{36}NRAL)(?![A-Za-z0-9])/g),
  token("a Grafana token", /(?<![A-Za-z0-9])(gl(?:c|sa)_[A-Za-z0-9_+/=]{32,})/g, 3.5),
  token("a PlanetScale token", /(?<![A-Za-z0-9])(pscale_(?:tkn|pw|oauth)_[\w=.-]{32,})/g),
  token("a Databricks token", /(?<![A-Za-z0-9])(dapi[0-9a-f]{32})(?:-\d)?(?![A-Za-z0-9])/g),
  token("an Atlassian token", /(?<![A-Za-z0-9])(ATATT3[\w=-]{100,}|ATCTT3[\w=-]{100,})/g),
  token("a Doppler token", /(?<![A-Za-z0-9])(dp\.(?:pt|st|ct|sa|scim|audit)\.[A-Za-z0-9.]{40,})/g),
  token("a 1Password token", /(?<![A-Za-z0-9])(ops_eyJ[A-Za-z0-9+/=]{200,})/g),
  token("an age key", /(AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58})/g),
  token("a Postman key", /(?<![A-Za-z0-9])(PMAK-[0-9a-f]{24}-[0-9a-f]{34})/g),
  token("a Facebook token", /(?<![A-Za-z0-9])(EAA[CMB][A-Za-z0-9]{80,})/g, 4),
  token("a JSON web token", /(?<![\w-])(eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[\w-]{20,})/g, 3.5),
  {
    rule: "secret-private-key",
    kind: "a private key",
    pattern: /-----BEGIN (?:RSA |EC |DSA |OPENSSH |ENCRYPTED |PGP )?PRIVATE KEY(?: BLOCK)?-----(?:\s|\\n|\\r|["'+,])*([A-Za-z0-9+/=]{20,})/g,
    entropy: 3
  },
  {
    rule: "secret-in-url",
    kind: "a password inside a URL",
    pattern: /\b[a-z][a-z0-9+.-]{1,30}:\/\/[^\s:/?#@"'`<>()[\]{}]*:([^\s:/?#@"'`<>()]{1,200})@[A-Za-z0-9_.[\]-]+/gi
  }
];
var TOKEN_HINT = /AKIA|ASIA|ABIA|ACCA|gh[pousr]_|github_pat_|gl(?:pat|ptt|dt|rt|cbt|ft|soat|agent|imt|oas)-|xox[abeoprs]|xapp-|hooks\.slack|api\/webhooks|webhookb2|[sr]k_(?:live|test)_|whsec_|EAAA|sq0|access_token\$|SK[0-9a-f]{32}|AC[0-9a-f]{32}|SG\.|key-[0-9a-f]{32}|[0-9a-f]{8}-(?:us\d|[0-9a-f]{8}-[0-9a-f]{8}\b)|xkeysib-|AIza|GOCSPX|ya29\.|(?:Account|Access)Key=|[A-Za-z0-9+/]{20}==|Q~|do[opr]_v1_|npm_|_auth|pypi-|rubygems_|cio[A-Za-z0-9]{32}|dckr_|sntry|sentry|shp(?:at|ca|pa|ss)_|:AA[\w-]{30}|sk-|hf_|api_org_|r8_|gsk_|vc[aikprs]_|vercel_blob|nf[pcou]_|rnd_|fo1_|fm[12]|sbp_|sb_secret|v1\.0-|cfut_|hv[bsr]\.|s\.[A-Za-z0-9]{24}|atlasv1|lin_|ntn_|secret_|fig[dou]_|NR(?:AK|II|AL)|gl(?:c|sa)_|pscale_|dapi[0-9a-f]|AT[AC]TT3|dp\.|ops_eyJ|AGE-SECRET|PMAK-|EAA[CMB]|eyJ|PRIVATE KEY|:\/\/[^\s/]{0,100}@|[MNO][\w-]{23,27}\.[\w-]{6,7}\.[\w-]{27}/;
var NAME_HINT = /secret|passw|passphrase|pwd|token|api_?-?key|apikey|app_?key|access_?key|private_?key|client_?secret|auth_?key|credential|encryption_?key|signing_?key|salt|master\.key|dsn|connection_?string/i;

// src/checks/scan/find-secrets.ts
var UNQUOTED = /(?:^|\/)(?:\.env[^/]*|[^/]*\.env|Dockerfile[^/]*|\.npmrc|\.pypirc|\.netrc)$|\.(?:ya?ml|properties|ini|conf|cfg|toml|sh|bash|zsh|env|tfvars|envrc|service)$/i;
var INVENTED = /(?:^|\/)(?:tests?|__tests__|spec|specs|fixtures?|mocks?|__mocks__|examples?|docs?|samples?|testdata|e2e|cypress|stories)\/|(?:^|\/)(?:test_[^/]*|[^/]*[._-](?:test|tests|spec|stories|mock)\.[a-z]+|conftest\.py)$|\.(?:md|mdx|rst|adoc|txt|po|pot)$|\.(?:example|sample|template|dist|tpl)$/i;
var secretPlaceOf = (path) => ({
  path,
  unquoted: UNQUOTED.test(path),
  invented: INVENTED.test(path)
});
var findSecrets = (text, place) => {
  const found = /* @__PURE__ */ new Map();
  const add = (secret) => {
    for (const other of found.values())
      if (secret.offset < other.offset + other.value.length && other.offset < secret.offset + secret.value.length)
        return;
    found.set(secret.offset, secret);
  };
  if (TOKEN_HINT.test(text))
    for (const { rule, kind, pattern, entropy = 0 } of TOKEN_RULES)
      for (const match of text.matchAll(pattern)) {
        const value = match[1] ?? match[0];
        if (entropyOf(value) < entropy || isInvented(value)) continue;
        if (rule === "secret-in-url" && !isRealUrlPassword(match[0], value)) continue;
        add({ rule, kind, value, offset: match.index + match[0].lastIndexOf(value) });
      }
  if (NAME_HINT.test(text)) for (const secret of assigned(text, place)) add(secret);
  const railsKey = /(?:^|\/)(?:master|credentials\/[\w-]+)\.key$/.test(place.path) ? /^([0-9a-f]{32})\s*$/.exec(text) : null;
  if (railsKey?.[1] !== void 0)
    add({ rule: "secret-framework-key", kind: "a Rails master key", value: railsKey[1], offset: 0 });
  return [...found.values()].sort((a, b) => a.offset - b.offset);
};
var NAME = /secret|passw(?:or)?d|passwd|passphrase|pwd|token|api_?-?key|app_?key|access_?key|private_?key|auth_?key|account_?key|credential|encryption_?key|signing_?key|salt/gi;
var ASSIGNED = new RegExp(
  String.raw`([A-Za-z0-9_-]{0,40})["'\]]{0,3}` + String.raw`(?:\s{0,8}(?::\s{0,4}(?:str|string|String|bytes|&str|&'static str)\s{0,4})?(?:=>|:=|\?\?=|\|\|=|=|:)\s{0,8}|\s{0,4},\s{0,4}(?:default\s{0,2}=\s{0,2})?|\s{0,4}[)\]]?\s{0,4}(?:\|\||\?\?|or)\s{0,4})` + "(?:[rbfu]{0,2}([\"'`])((?:\\\\.|(?!\\2)[^\\\\\\n]){4,400})\\2|([^\\s\"'`#;,<>(){}\\[\\]]{4,400}))",
  "iy"
);
var assigned = (text, place) => {
  const secrets = [];
  let behind = 0;
  NAME.lastIndex = 0;
  for (let hit = NAME.exec(text); hit !== null; hit = NAME.exec(text)) {
    const end = hit.index + hit[0].length;
    if (hit.index < behind) continue;
    ASSIGNED.lastIndex = end;
    const match = ASSIGNED.exec(text);
    if (match === null) continue;
    const [whole, rest = "", , inQuotes, bare] = match;
    const value = inQuotes ?? bare ?? "";
    const before = whole.slice(0, whole.length - (bare?.length ?? value.length + 1));
    if (bare !== void 0 && (!place.unquoted || !/[=:]\s*$/.test(before))) continue;
    let start = hit.index;
    while (start > 0 && hit.index - start < 60 && /[A-Za-z0-9_.$-]/.test(text.charAt(start - 1))) start--;
    const judged = judgeAssigned(text.slice(start, end) + rest, value, place);
    behind = end + whole.length;
    if (judged !== void 0) secrets.push({ ...judged, value, offset: end + whole.lastIndexOf(value) });
  }
  return secrets;
};
var NO_SECRET_NAME = /(?:name|url|uri|path|file|dir|field|label|type|header|prefix|suffix|length|len|size|ttl|expir\w*|age|timeout|lifetime|count|hint|placeholder|regex|pattern|param\w*|column|env|endpoint|arn|ref|version|alg\w*|hash(?:ed|er|es)?|hashers?|digest|policy|rules?|validat\w*|reset\w*|input|error\w*|message|text|title|status|strength|confirm\w*|class|index|store|manager|provider|service|kind|format|rotation|storage|backend|_id|-id|Id|ID)$|^(?:public|publishable|pk)|public_?key|publishable|csrf|next_?page|page_?token|token_?(?:type|url|name)|tokeniz/;
var judgeAssigned = (name, value, place) => {
  const key = name.slice(name.lastIndexOf(".") + 1);
  if (isReference(value) || isInvented(value)) return void 0;
  const entropy = entropyOf(value);
  if (/^base64:[A-Za-z0-9+/]{40,}=*$/.test(value))
    return { rule: "secret-framework-key", kind: "a Laravel application key" };
  if (/secret_?key_?base$/i.test(key) && /^[0-9a-f]{60,}$/i.test(value))
    return { rule: "secret-framework-key", kind: "a Rails secret_key_base" };
  if (/^(?:DJANGO_)?SECRET_KEY$/i.test(key) && value.length >= 20 && !/\s/.test(value) && entropy > 3)
    return {
      rule: "secret-framework-key",
      kind: value.startsWith("django-insecure-") ? "a Django key made for development" : "an application secret key"
    };
  if (place.invented || NO_SECRET_NAME.test(key)) return void 0;
  if (/\s/.test(value) || isPathOrWord(value)) return void 0;
  if (/passw|pwd|passphrase/i.test(key)) {
    const mixed2 = /[A-Za-z]/.test(value) && /[^A-Za-z]/.test(value) && !/^[a-z]+(?:[_-][a-z]+)*$/i.test(value);
    return value.length >= 6 && value.length <= 128 && mixed2 && entropy >= 2 ? { rule: "password-assigned", kind: "a password" } : void 0;
  }
  const hexadecimal = /^[0-9a-f]{32,}$/i.test(value);
  const mixed = /[A-Za-z]/.test(value) && /\d/.test(value);
  return value.length >= 12 && mixed && entropy >= (hexadecimal ? 3 : 3.2) ? { rule: "secret-assigned", kind: kindOf(key) } : void 0;
};
var kindOf = (name) => /token/i.test(name) ? "a token" : /key/i.test(name) ? "a key" : /salt/i.test(name) ? "a salt" : "a secret";
var isReference = (value) => /\$\{|\$\(|\{\{|\}\}|%\(|%[A-Z_]+%|^\$[A-Za-z_]|^%[sd]|<%|^\{[\w.]*\}$|process\.env|os\.environ|getenv|^ENV\[|secrets\.|vars\.|^!(?:Ref|Sub|GetAtt|vault)|^(?:arn|projects\/|vault:|ssm:|op:\/\/|sm:\/\/|file:|env:|secretsmanager:)|^ENC\[|^encrypted:|^AQICA|^\*[A-Za-z]/.test(
  value
);
var PLACEHOLDER = /^(?:change|replace|insert|your|my-?own|todo|tbd|fixme|enter|none|null|undefined|true|false|dummy|fake|mock|placeholder|redacted|hidden|masked|unset|empty|default|optional|required|example|sample|test|testing|foo|bar|baz|abc|secret|password|passwd|admin|root|postgres|mysql|redis|guest|user|token|key|lorem|string|value)(?:[ _-]?[a-z]+)*[ _-]?\d{0,4}$|change.?me|change.?this|replace.?(?:me|this|with)|your[_.-]|[_-]here$|example|placeholder|not.?a.?(?:real|secret)|dummy|redacted|sample.?(?:key|token|secret)|fake.?(?:key|token|secret)|insert.?(?:your|key|token)|keyboard cat|supersecret|lorem|x{4,}|\*{3,}|\.{3}|0{6,}|12345|abcdef|qwert|<[^>]*>|…/i;
var isInvented = (value) => PLACEHOLDER.test(value) || /^(.)\1+$/.test(value) || new Set(value).size <= 3;
var isPathOrWord = (value) => /^(?:\.{0,2}\/|~\/|[A-Za-z]:\\|https?:|[a-z]+:\/\/)/.test(value) || /^[\w-]+(?:\.[A-Za-z_][\w-]*)+$/.test(value) || /^[A-Za-z]+$/.test(value) || /^[a-z]+(?:[A-Z][a-z]+)+\d?$/.test(value) || /^[A-Z][A-Z_]+\d?$/.test(value) || /^[a-z]+(?:[_-][a-z]+)+\d{0,2}$/i.test(value) || /^\d+(?:\.\d+)*$/.test(value) || /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(value) || /^(?:sha\d+-|[a-z]+\/[a-z-]+$)/i.test(value);
var isRealUrlPassword = (url, password) => {
  if (isReference(password) || /^[:$%{<*[(]|^:|^\d+$/.test(password)) return false;
  const user = /:\/\/([^:]*):/.exec(url)?.[1] ?? "";
  if (password.toLowerCase() === user.toLowerCase() && user !== "") return false;
  if (/@(?:[\w-]+\.)*(?:example\.(?:com|org|net)|example|invalid|test)\b/i.test(url)) return false;
  return !/^(?:pass(?:word|wd)?|pwd|pw|secret|token|test|dev|guest|key|api[_-]?key|p4ss|pass123)$/i.test(password);
};
var entropyOf = (value) => {
  const counts = /* @__PURE__ */ new Map();
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= count / value.length * Math.log2(count / value.length);
  return bits;
};

// src/checks/scan/languages.ts
var C_COMMENTS = { lineComments: ["//"], blockComments: [["/*", "*/"]] };
var JAVASCRIPT = { name: "javascript", ...C_COMMENTS, quotes: ["'", '"'], templates: true, patterns: true };
var LANGUAGES = {
  python: { name: "python", lineComments: ["#"], blockComments: [], quotes: ['"""', "'''", '"', "'"] },
  ruby: { name: "ruby", lineComments: ["#"], blockComments: [["\n=begin", "\n=end"]], quotes: ['"', "'", "`"] },
  php: { name: "php", lineComments: ["//", "#"], blockComments: [["/*", "*/"]], quotes: ['"', "'"] },
  go: { name: "go", ...C_COMMENTS, quotes: ['"', "`", "'"] },
  java: { name: "java", ...C_COMMENTS, quotes: ['"""', '"', "'"] },
  rust: { name: "rust", ...C_COMMENTS, quotes: ['"'], lifetimes: true },
  sql: { name: "sql", lineComments: ["--"], blockComments: [["/*", "*/"]], quotes: ["'", '"'] }
};
var BY_ENDING = new Map(
  Object.entries({
    "js jsx mjs cjs ts tsx mts cts vue svelte astro": JAVASCRIPT,
    "py pyi": LANGUAGES["python"],
    "rb rake erb": LANGUAGES["ruby"],
    "php phtml": LANGUAGES["php"],
    go: LANGUAGES["go"],
    "java kt kts scala groovy": LANGUAGES["java"],
    rs: LANGUAGES["rust"],
    sql: LANGUAGES["sql"]
  }).flatMap(
    ([endings, language]) => language === void 0 ? [] : endings.split(" ").map((ending) => [ending, language])
  )
);
var languageOf = (path) => BY_ENDING.get(path.slice(path.lastIndexOf(".") + 1).toLowerCase());
var notCode = (source, language) => {
  const [starts, ends, comments] = [[], [], []];
  const add = (from, to, comment) => {
    starts.push(from);
    ends.push(to);
    comments.push(comment);
  };
  const templates = [];
  let index = 0;
  let lastCode = "";
  const skipTemplate = (from, begin) => {
    let at = from;
    while (at < source.length) {
      if (source[at] === "\\") at += 2;
      else if (source[at] === "`") {
        add(begin, at + 1, false);
        return at + 1;
      } else if (source[at] === "$" && source[at + 1] === "{") {
        add(begin, at + 2, false);
        templates.push(0);
        return at + 2;
      } else at++;
    }
    add(begin, at, false);
    return at;
  };
  scan: while (index < source.length) {
    const character = source[index] ?? "";
    for (const comment of language.lineComments)
      if (source.startsWith(comment, index)) {
        const end = source.indexOf("\n", index);
        add(index, end === -1 ? source.length : end, true);
        index = end === -1 ? source.length : end;
        continue scan;
      }
    for (const [open, close] of language.blockComments)
      if (source.startsWith(open, index)) {
        const end = source.indexOf(close, index + open.length);
        add(index, end === -1 ? source.length : end + close.length, true);
        index = end === -1 ? source.length : end + close.length;
        continue scan;
      }
    if (language.templates === true) {
      if (character === "`") {
        index = skipTemplate(index + 1, index);
        lastCode = "`";
        continue;
      }
      const depth = templates.at(-1);
      if (depth !== void 0 && character === "{") templates[templates.length - 1] = depth + 1;
      if (depth !== void 0 && character === "}") {
        if (depth === 0) {
          templates.pop();
          index = skipTemplate(index + 1, index);
          continue;
        }
        templates[templates.length - 1] = depth - 1;
      }
      if (character === "/" && language.patterns === true && /[=(,:;!&|?{}[\n+\-*%~^<>]|^$/.test(lastCode)) {
        const end = endOfPattern(source, index);
        if (end !== void 0) {
          add(index, end, false);
          index = end;
          lastCode = "/";
          continue;
        }
      }
    }
    if (language.lifetimes === true && character === "'") {
      const literal = /^'(?:\\[^\n]+?|[^'\\\n])'/.exec(source.slice(index, index + 16));
      if (literal !== null) {
        add(index, index + literal[0].length, false);
        index += literal[0].length;
        continue;
      }
    }
    for (const quote of language.quotes)
      if (source.startsWith(quote, index)) {
        const end = endOfText(source, index + quote.length, quote, language);
        add(index, end, false);
        index = end;
        lastCode = quote;
        continue scan;
      }
    if (character !== " " && character !== "	") lastCode = character;
    index++;
  }
  return { starts, ends, comments };
};
var endOfText = (source, from, quote, language) => {
  const long = quote.length > 1 || quote === "`" || language.name === "php" || language.name === "ruby" || language.name === "sql" || language.name === "rust";
  const escapes = language.name !== "sql" && !(language.name === "go" && quote === "`");
  for (let index = from; index < source.length; index++) {
    if (escapes && source[index] === "\\") index++;
    else if (source.startsWith(quote, index)) return index + quote.length;
    else if (!long && source[index] === "\n") return index;
  }
  return source.length;
};
var endOfPattern = (source, from) => {
  let inClass = false;
  for (let index = from + 1; index < source.length; index++) {
    const character = source[index];
    if (character === "\\") index++;
    else if (character === "\n") return void 0;
    else if (character === "[") inClass = true;
    else if (character === "]") inClass = false;
    else if (character === "/" && !inClass) return index === from + 1 ? void 0 : index + 1;
  }
  return void 0;
};
var isCode = ({ starts, ends }, offset) => {
  let [low, high] = [0, starts.length - 1];
  while (low <= high) {
    const middle = low + high >> 1;
    if ((starts[middle] ?? 0) > offset) high = middle - 1;
    else if ((ends[middle] ?? 0) <= offset) low = middle + 1;
    else return false;
  }
  return true;
};

// src/checks/scan/suppressions.ts
var OURS = /gonogo-ignore\s+([a-z0-9, -]+?)\s*(?::\s*(.*?))?\s*(?:\*\/|-->|$)/;
var PEERS = /(?:gitleaks:allow|pragma:?\s*(?:allowlist|whitelist)\s*(?:nextline\s*)?secret|nosec\b[^:]*|noqa(?::\s*[A-Z0-9, ]+)?|secretlint-disable(?:-line|-next-line)?|nosemgrep[^\s]*|ggignore)\s*(?:--|:|-)\s*(\S.*?)\s*(?:\*\/|-->|$)/;
var suppressionAt = (rule, lines, line) => {
  for (const near of [line, line - 1]) {
    if (near < 1) continue;
    const text = lines.text(near);
    if (text.includes("gonogo-ignore")) {
      const match = OURS.exec(text);
      const rules = (match?.[1] ?? "").split(/[ ,]+/);
      if (rules.includes(rule)) return match?.[2]?.trim() ?? "";
    }
    if (near === line || /nextline|next-line/.test(text)) {
      const peer = PEERS.exec(text);
      if (peer?.[1] !== void 0) return peer[1];
    }
  }
  return void 0;
};

// src/checks/scan/find-in-text.ts
var TESTS = /(?:^|\/)(?:tests?|__tests__|spec|specs|e2e|cypress|fixtures?|__mocks__|mocks?|testdata|stories)\/|(?:^|\/)(?:test_[^/]*|[^/]*(?:[._-](?:test|tests|spec|stories)|_test)\.[a-z]+|conftest\.py)$|(?:^|\/)(?:scripts?|bin|tools?|bench|benchmarks?|examples?|migrations|management\/commands)\/|(?:^|\/)(?:gulpfile|gruntfile|webpack\.[^/]*|rollup\.[^/]*|vite\.[^/]*|jest\.[^/]*|manage)\.[a-z]+$/i;
var BUILT = /(?:^|\/)(?:dist|build|out|public\/assets|static\/js)\//;
var TEST_RULES = /* @__PURE__ */ new Set(["focused-test", "skipped-test"]);
var findInText = (text, path, options, extra) => {
  const seen = [];
  const lines = createLines(text);
  const add = (offset, found) => {
    if (options.rules?.[found.rule] === "off") return;
    const { line, column } = lines.at(offset);
    const suppressed = suppressionAt(found.rule, lines, line);
    seen.push({
      ...found,
      line,
      column,
      ...suppressed === void 0 ? {} : suppressed === "" ? { message: `${found.message} (its suppression gives no reason and does not count)` } : { suppressed }
    });
  };
  if (options.for.includes("debug-code")) debugCode(text, path, options.tests, add);
  if (options.for.includes("secrets"))
    for (const { rule, kind, value, offset } of findSecrets(text, secretPlaceOf(path)))
      add(offset, {
        rule,
        level: "error",
        message: `${kind.charAt(0).toUpperCase()}${kind.slice(1)} stands in the code${value.length >= 16 && rule !== "password-assigned" ? ` (it ends with ${value.slice(-4)})` : ""}.`,
        help: "Take it back where it was issued and make a new one, for history keeps it; read it from the environment or a secret store.",
        print: digestOf(value),
        secret: value
      });
  if (options.for.includes("merge-markers")) mergeMarkers(text, add);
  if (options.for.includes("todo")) todos(text, path, add);
  for (const rule of extra) {
    if (!rule.covers(path) || !rule.compiled.test(text)) continue;
    for (let line = 1; line <= lines.count; line++) {
      const content = lines.text(line);
      const match = rule.compiled.find(content);
      if (match !== void 0)
        add(lines.start(line) + match.start, {
          rule: rule.rule,
          level: rule.level,
          message: rule.message,
          help: rule.help ?? "Mend the line.",
          print: content
        });
    }
  }
  return seen;
};
var debugCode = (text, path, tests, add) => {
  const language = languageOf(path);
  if (language === void 0 || BUILT.test(path)) return;
  const inTests = TESTS.test(path);
  let stretches;
  for (const rule of DEBUG_RULES) {
    if (!rule.languages.includes(language.name) || inTests && !tests && !TEST_RULES.has(rule.rule) || rule.paths?.test(path) === false)
      continue;
    if (!rule.keywords.some((keyword) => text.includes(keyword))) continue;
    for (const match of text.matchAll(rule.pattern)) {
      stretches ??= notCode(text, language);
      const offset = match.index + (match[0].length - match[0].trimStart().length);
      if (!isCode(stretches, offset)) continue;
      add(offset, {
        rule: rule.rule,
        level: rule.level,
        message: `${rule.what.charAt(0) === "`" ? rule.what : rule.what.charAt(0).toUpperCase() + rule.what.slice(1)}.`,
        help: rule.help,
        print: lineAround(text, offset)
      });
    }
  }
};
var mergeMarkers = (text, add) => {
  if (!text.includes("<<<<<<<") && !text.includes(">>>>>>>")) return;
  for (const match of text.matchAll(/^(?:<{7}|>{7}|\|{7})(?: .*)?$/gm))
    add(match.index, {
      rule: "merge-marker",
      level: "error",
      message: "A merge conflict was committed as it was: both sides stand here.",
      help: "Decide for one side and remove the marker.",
      print: match[0]
    });
};
var todos = (text, path, add) => {
  const language = languageOf(path);
  if (language === void 0 || !/TODO|FIXME|XXX|HACK/.test(text)) return;
  const stretches = notCode(text, language);
  for (const match of text.matchAll(/\b(TODO|FIXME|XXX|HACK)\b/g))
    if (!isCode(stretches, match.index))
      add(match.index, {
        rule: "todo",
        level: "warning",
        message: `${match[0]} is left in a comment.`,
        help: "Do it, or write it down where it is tracked.",
        print: match[0]
      });
};
var lineAround = (text, offset) => {
  const from = text.lastIndexOf("\n", offset - 1) + 1;
  const to = text.indexOf("\n", offset);
  return text.slice(from, to === -1 ? void 0 : to);
};
var digestOf = (value) => {
  let hash = 0;
  for (let index = 0; index < value.length; index++) hash = Math.imul(hash, 31) + value.charCodeAt(index) | 0;
  return String(hash & 65535);
};
var createLines = (text) => {
  let starts;
  const all = () => {
    if (starts !== void 0) return starts;
    starts = [0];
    for (let index = text.indexOf("\n"); index !== -1; index = text.indexOf("\n", index + 1)) starts.push(index + 1);
    return starts;
  };
  return {
    get count() {
      return all().length;
    },
    start: (line) => all()[line - 1] ?? 0,
    text: (line) => {
      const from = all()[line - 1];
      if (from === void 0) return "";
      const to = text.indexOf("\n", from);
      return text.slice(from, to === -1 ? void 0 : to);
    },
    at: (offset) => {
      const known = all();
      let [low, high] = [0, known.length - 1];
      while (low < high) {
        const middle = low + high + 1 >> 1;
        if ((known[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: offset - (known[low] ?? 0) + 1 };
    }
  };
};

// src/checks/scan/shipped-files.ts
var SHIPPED_RULES = [
  {
    pattern: /(?:^|\/)\.env(?:\.[\w-]+)?$|\.env$/i,
    except: /\.(?:example|sample|template|dist|defaults?|tpl|schema|vault|enc|test|ci)$/i,
    what: "an environment file, which holds the secrets of whoever made it"
  },
  { pattern: /\.(?:pem|key)$/i, what: "a private key", content: /PRIVATE KEY-----/ },
  { pattern: /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)$/, what: "a private SSH key" },
  { pattern: /\.(?:p12|pfx|jks|keystore|ppk|kdbx)$/i, what: "a key store" },
  { pattern: /(?:^|\/)(?:\.netrc|\.git-credentials|\.pgpass|\.htpasswd|\.dockercfg)$/, what: "a file of passwords" },
  {
    pattern: /(?:^|\/)(?:\.npmrc|\.pypirc|\.docker\/config\.json|\.aws\/credentials|kubeconfig|\.kube\/config)$/,
    what: "a file of credentials",
    content: /_authToken\s*=\s*[^\s$]|_password\s*=|password\s*[:=]\s*[^\s$]|"auth"\s*:\s*"[^"$]{8}|aws_secret_access_key|client-key-data/i
  },
  {
    pattern: /\.json$/i,
    what: "the key file of a service account",
    content: /"type"\s*:\s*"service_account"[\s\S]*"private_key"\s*:\s*"-----BEGIN|"private_key"\s*:\s*"-----BEGIN[\s\S]*"type"\s*:\s*"service_account"/
  },
  {
    pattern: /\.(?:dump|bak|backup|sql\.(?:gz|zst|xz|bz2|zip)|pgdump|mysqldump)$/i,
    what: "a database dump, which holds the data of users"
  },
  { pattern: /\.(?:sqlite3?|db3?)$/i, except: /(?:^|\/)(?:Thumbs|thumbs)\.db$/, what: "a database file" },
  { pattern: /\.tfstate(?:\.backup)?$/, what: "the state of Terraform, which holds secrets in clear" },
  {
    pattern: /(?:^|\/)core(?:\.\d+)?$|\.(?:hprof|heapsnapshot|heapdump)$/,
    what: "a memory dump, which holds whatever the process knew"
  }
];
var INVENTED2 = /(?:^|\/)(?:tests?|__tests__|spec|specs|fixtures?|testdata|test-data|mocks?)\//i;
var shippedFile = async (path, content) => {
  if (INVENTED2.test(path)) return void 0;
  for (const rule of SHIPPED_RULES) {
    if (!rule.pattern.test(path) || rule.except?.test(path) === true) continue;
    if (rule.content === void 0 || rule.content.test(await content())) return rule.what;
  }
  return void 0;
};

// src/checks/scan/scan-repository.ts
var READERS = 16;
var MAX_FINDINGS = 500;
var MAX_SIZE_BYTES = 1e7;
var GENERATED = /(?:^|\/)(?:node_modules|vendor|bower_components|\.git|\.venv|venv|site-packages|__pycache__|\.next|\.nuxt)\/|(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|composer\.lock|poetry\.lock|uv\.lock|Gemfile\.lock|Cargo\.lock|go\.sum|Pipfile\.lock|bun\.lock)$|\.(?:map|snap|svg|min\.js|min\.css|lock)$/i;
var scanRepository = async (options, context) => {
  const { files, signal } = context;
  const scope = await scopeOf(options, context);
  if ("outcome" in scope) return scope.outcome;
  const accepted = options.accepted === void 0 ? /* @__PURE__ */ new Map() : await readAccepted(options.accepted, files);
  const extra = (options.extra ?? []).map((rule) => ({
    ...rule,
    compiled: compilePattern(rule.pattern),
    covers: rule.paths === void 0 ? () => true : (0, import_picomatch.default)([...rule.paths], { dot: true })
  }));
  const findings = [];
  const used = /* @__PURE__ */ new Set();
  let [scanned, bytes] = [0, 0];
  const unread = [];
  const paths = scope.paths;
  const lines = scope.lines === void 0 ? void 0 : await scope.lines(paths);
  let next = 0;
  const reader = async () => {
    for (; ; ) {
      const path = paths[next++];
      if (path === void 0) return;
      signal.throwIfAborted();
      const stat = await files.stat(path);
      if (stat?.kind !== "file") continue;
      if (options.for.includes("files")) {
        const what = await shippedFile(
          path,
          async () => decode(await files.readBytes(path, { start: 0, end: Math.min(stat.sizeBytes, 2e5) }))
        );
        if (what !== void 0)
          findings.push({
            path,
            seen: {
              rule: "file-must-not-ship",
              level: "error",
              message: `${path} is ${what}.`,
              help: "Remove it from the repository (`git rm --cached`), add it to .gitignore, and change what it held: history keeps it.",
              line: 1,
              column: 1,
              print: path
            }
          });
      }
      if (GENERATED.test(path)) continue;
      if (stat.sizeBytes > (options["max-size"] ?? MAX_SIZE_BYTES)) {
        unread.push({
          rule: "file-too-large",
          level: "warning",
          path,
          message: `${path} has ${formatSize(stat.sizeBytes)} and was not read.`,
          help: "Leave it out with `exclude`, or raise `max-size`."
        });
        continue;
      }
      const content = await files.readBytes(path, { start: 0, end: stat.sizeBytes });
      if (isBinary(content)) continue;
      scanned++;
      bytes += content.length;
      if (scanned % 500 === 0) context.progress(`${scanned} of ${paths.length} files`);
      const text = decode(content);
      for (const seen of findInText(text, path, options, extra))
        if (lines === void 0 || (lines.get(path)?.has(seen.line) ?? false)) findings.push({ path, seen });
    }
  };
  await Promise.all(Array.from({ length: Math.min(READERS, paths.length) }, reader));
  findings.sort(
    (a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : a.seen.line - b.seen.line || a.seen.column - b.seen.column
  );
  const reported = findings.map(({ path, seen }) => {
    if (seen.secret !== void 0) context.hide(seen.secret);
    const fingerprint = fingerprintOf(seen.rule, path, seen.print);
    const reason = seen.suppressed ?? accepted.get(fingerprint);
    if (accepted.has(fingerprint)) used.add(fingerprint);
    return {
      rule: seen.rule,
      level: options.rules?.[seen.rule] === void 0 || options.rules[seen.rule] === "off" ? seen.level : options.rules[seen.rule],
      message: seen.message,
      path,
      line: seen.line,
      column: seen.column,
      help: `${seen.help}${reason === void 0 ? ` To accept it: fingerprint ${fingerprint}.` : ""}`,
      ...reason === void 0 ? {} : { suppressed: reason }
    };
  });
  for (const [fingerprint, reason] of accepted)
    if (!used.has(fingerprint) && options.scope === "all")
      unread.push({
        rule: "accepted-unused",
        level: "notice",
        path: options.accepted ?? "",
        message: `The accepted finding ${fingerprint} ("${reason}") was not met.`,
        help: "Remove it from the file."
      });
  const counted = reported.filter((finding) => finding.suppressed === void 0);
  const errors = counted.filter((finding) => finding.level === "error");
  const details = {
    findings: [...reported.slice(0, MAX_FINDINGS), ...unread],
    measurements: [
      { name: "files", value: scanned },
      { name: "read", value: bytes, unit: "bytes" },
      { name: "findings", value: counted.length }
    ],
    evidence: {
      scope: scope.words,
      scanned,
      findings: countBy(counted),
      accepted: reported.length - counted.length,
      ...reported.length > MAX_FINDINGS ? { leftOut: reported.length - MAX_FINDINGS } : {}
    }
  };
  if (errors.length > 0) {
    const kinds = Object.entries(countBy(errors)).map(([rule, count]) => `${count} \xD7 ${rule}`);
    return failed(
      `${errors.length === 1 ? "1 finding" : `${errors.length} findings`} in ${scope.words}: ${kinds.join(", ")}`,
      {
        ...details,
        rule: errors[0]?.rule ?? "scan",
        help: "Mend each of them, or accept it with a reason: `gonogo-ignore RULE: reason` in a comment on the line or above it."
      }
    );
  }
  return passed(
    `nothing in ${scope.words} (${scanned} ${scanned === 1 ? "file" : "files"}${counted.length > 0 ? `, ${counted.length} warnings` : ""})`,
    details
  );
};
var scopeOf = async (options, { git, files, signal }) => {
  const wanted = options.paths === void 0 ? void 0 : (0, import_picomatch.default)(options.paths.filter((glob) => !glob.startsWith("!")).map(tidy), { dot: true });
  const unwanted = [
    ...options.exclude ?? [],
    ...(options.paths ?? []).filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1))
  ].map(tidy);
  const left = unwanted.length === 0 ? () => false : (0, import_picomatch.default)(
    unwanted.flatMap((glob) => [glob, `${glob.replace(/\/$/, "")}/**`]),
    { dot: true }
  );
  const exact = new Set((options.paths ?? []).map(tidy));
  const covered = (path) => (wanted === void 0 || wanted(path) || exact.has(path) || [...exact].some((prefix) => path.startsWith(`${prefix.replace(/\/$/, "")}/`))) && !left(path);
  if (options.scope === "all") {
    const all = await trackedFiles(git, files, signal);
    const paths2 = all.filter(covered);
    if (paths2.length === 0)
      return {
        outcome: undecided("no file is there to look at", { rule: "no-files", help: "Correct `paths` and `exclude`." })
      };
    return { paths: paths2, words: `${paths2.length} ${paths2.length === 1 ? "file" : "files"}` };
  }
  const change = await git.change(signal);
  if (change.status === "unknown")
    return {
      outcome: undecided(`what changed is not known: ${change.reason}`, {
        rule: "base-unknown",
        help: "Give the base with --base (base-ref in the action), or look at everything with `scope: all`."
      })
    };
  const paths = change.files.filter((file) => file.status !== "deleted" && covered(file.path)).map((file) => file.path);
  if (paths.length === 0) return { outcome: notApplicable("the change touches no file that is looked at") };
  return {
    paths,
    words: `the lines that the change adds to ${paths.length} ${paths.length === 1 ? "file" : "files"}`,
    lines: (changed) => git.addedLines(changed, signal)
  };
};
var trackedFiles = async (git, files, signal) => {
  try {
    const listed = await git.run(["ls-files", "-z", "--cached", "--others", "--exclude-standard"], signal);
    const paths = [...new Set(new TextDecoder().decode(listed).split("\0"))].filter((path) => path !== "");
    if (paths.length > 0) return paths.sort();
  } catch (thrown) {
    if (!(thrown instanceof Undecidable2)) throw thrown;
  }
  return files.find(["**/*", "**/.*", ".*/**"]);
};
var tidy = (glob) => glob.replace(/^\.\//, "");
var isBinary = (content) => content.subarray(0, 4096).includes(0);
var decode = (content) => Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString("latin1");
var countBy = (findings) => {
  const counts = {};
  for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
};
export {
  scanRepository
};
