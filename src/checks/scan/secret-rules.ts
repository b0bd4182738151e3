/** What a leaked credential looks like. */
export type SecretRule = {
  readonly rule:
    | 'secret-token'
    | 'secret-private-key'
    | 'secret-in-url'
    | 'secret-assigned'
    | 'secret-framework-key'
    | 'password-assigned'
  /** The words for people: "a Stripe live key". */
  readonly kind: string
  /** Global. Group 1 is the secret where the match is longer than it. */
  readonly pattern: RegExp
  /** Least Shannon entropy in bits a character; what is below is a placeholder. */
  readonly entropy?: number
}

const token = (kind: string, pattern: RegExp, entropy = 2.8): SecretRule => ({
  rule: 'secret-token',
  kind,
  pattern,
  entropy,
})

/**
 * Credentials that can be told by their own form. A file is looked at with these only when `TOKEN_HINT` is in it. The forms are
 * those that the providers document.
 */
export const TOKEN_RULES: readonly SecretRule[] = [
  token('an AWS access key', /(?<![A-Za-z0-9])((?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16})(?![A-Za-z0-9])/g),
  token(
    'a GitHub token',
    /(?<![A-Za-z0-9_])(gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{60,255})(?![A-Za-z0-9_])/g,
  ),
  token('a GitLab token', /(?<![A-Za-z0-9_-])(gl(?:pat|ptt|dt|rt|cbt|ft|soat|agent|imt|oas)-[A-Za-z0-9_-]{20,})/g),
  token('a Slack token', /(?<![A-Za-z0-9])(xox[abeoprs](?:\.xox[bp])?-[A-Za-z0-9-]{10,}|xapp-\d-[A-Za-z0-9-]{20,})/g),
  token('a Slack webhook', /(https:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9+/]{20,})/g),
  token(
    'a Discord webhook',
    /(https:\/\/(?:ptb\.|canary\.)?discord(?:app)?\.com\/api\/webhooks\/\d{17,20}\/[\w-]{60,})/g,
  ),
  token('a Discord bot token', /(?<![\w.-])([MNO][A-Za-z\d_-]{23,27}\.[\w-]{6,7}\.[\w-]{27,40})(?![\w.-])/g, 4),
  token('a Teams webhook', /(https:\/\/[a-z0-9-]+\.webhook\.office\.com\/webhookb2\/[\w@/-]{60,})/g),
  token('a Stripe live key', /(?<![A-Za-z0-9])((?:sk|rk)_live_[A-Za-z0-9]{16,247})/g),
  token('a Stripe test key', /(?<![A-Za-z0-9])((?:sk|rk)_test_[A-Za-z0-9]{16,247})/g),
  token('a Stripe webhook secret', /(?<![A-Za-z0-9])(whsec_[A-Za-z0-9+/=]{24,})/g),
  token('a Square token', /(?<![A-Za-z0-9])((?:EAAA|sq0(?:atp|csp|idp)-)[\w-]{22,60})/g, 3.5),
  token('a PayPal or Braintree token', /(access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32})/g),
  token('a Twilio key', /(?<![A-Za-z0-9])((?:SK|AC)[0-9a-f]{32})(?![A-Za-z0-9])/g),
  token('a SendGrid key', /(?<![A-Za-z0-9])(SG\.[\w-]{16,32}\.[\w-]{32,64})/g),
  token('a Mailgun key', /(?<![A-Za-z0-9])(key-[0-9a-f]{32}|[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8})(?![A-Za-z0-9-])/g),
  token('a Mailchimp key', /(?<![A-Za-z0-9])([0-9a-f]{32}-us\d{1,2})(?![A-Za-z0-9])/g),
  token('a Postmark or Brevo key', /(?<![A-Za-z0-9])(xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16})/g),
  token('a Google API key', /(?<![A-Za-z0-9_-])(AIza[\w-]{35})(?![\w-])/g),
  token('a Google OAuth secret', /(?<![A-Za-z0-9])(GOCSPX-[\w-]{28})/g),
  token('a Google OAuth token', /(?<![A-Za-z0-9])(ya29\.[\w-]{30,})/g),
  token('an Azure storage key', /(?:AccountKey|SharedAccessKey)=([A-Za-z0-9+/]{42,86}={1,2})/g),
  token('an Azure storage key', /(?<![A-Za-z0-9+/])([A-Za-z0-9+/]{86}==)(?![A-Za-z0-9+/=])/g, 4.5),
  token('an Azure client secret', /(?<![\w~.-])([\w~.-]{3}\dQ~[\w~.-]{31,34})(?![\w~.-])/g, 3.5),
  token('a DigitalOcean token', /(?<![A-Za-z0-9])(do[opr]_v1_[0-9a-f]{64})/g),
  token('an npm token', /(?<![A-Za-z0-9])(npm_[A-Za-z0-9]{36})(?![A-Za-z0-9])/g),
  token('an npm token', /_auth(?:Token)?\s*=\s*([A-Za-z0-9+/_-]{20,}=*)/g, 3),
  token('a PyPI token', /(?<![A-Za-z0-9])(pypi-[A-Za-z0-9_-]{50,})/g),
  token('a RubyGems key', /(?<![A-Za-z0-9])(rubygems_[0-9a-f]{48})/g),
  token('a crates.io token', /(?<![A-Za-z0-9])(cio[A-Za-z0-9]{32})(?![A-Za-z0-9])/g, 4),
  token('a Docker Hub token', /(?<![A-Za-z0-9])(dckr_(?:pat|oat)_[\w-]{24,})/g),
  token('a Sentry token', /(?<![A-Za-z0-9])(sntry[su]_[A-Za-z0-9+/=_-]{40,})/g),
  token('a Sentry DSN with a secret', /(https:\/\/[0-9a-f]{32}:[0-9a-f]{32}@[\w.-]*sentry[\w.-]*\/\d+)/g),
  token('a Shopify token', /(?<![A-Za-z0-9])(shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32})/g),
  token('a Telegram bot token', /(?<![A-Za-z0-9:])(\d{8,10}:AA[\w-]{32,35})(?![\w-])/g),
  token(
    'an OpenAI key',
    /(?<![A-Za-z0-9_-])(sk-(?:proj-|svcacct-|admin-|None-)[\w-]{32,}|sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}|sk-[A-Za-z0-9]{48})(?![\w-])/g,
    3.5,
  ),
  token('an Anthropic key', /(?<![A-Za-z0-9_-])(sk-ant-(?:api|admin|oat)\d\d-[\w-]{32,})/g),
  token('a Hugging Face token', /(?<![A-Za-z0-9])(hf_[A-Za-z]{34,40}|api_org_[A-Za-z]{34})(?![A-Za-z0-9])/g, 3.5),
  token('a Replicate token', /(?<![A-Za-z0-9])(r8_[A-Za-z0-9]{37,40})(?![A-Za-z0-9])/g),
  token('a Groq key', /(?<![A-Za-z0-9])(gsk_[A-Za-z0-9]{48,56})(?![A-Za-z0-9])/g),
  token(
    'a Vercel token',
    /(?<![A-Za-z0-9])(vc[aikprs]_[A-Za-z0-9]{24,}|vercel_blob_rw_[A-Za-z0-9]{10,}_[A-Za-z0-9]{20,})/g,
    3.5,
  ),
  token('a Netlify token', /(?<![A-Za-z0-9])(nf[pcou]_[A-Za-z0-9]{36,40})(?![A-Za-z0-9])/g, 3.5),
  token('a Render key', /(?<![A-Za-z0-9])(rnd_[A-Za-z0-9]{28,36})(?![A-Za-z0-9])/g, 3.5),
  token('a Fly.io token', /(?<![A-Za-z0-9])(fo1_[\w-]{43}|fm[12][ar]?_[A-Za-z0-9+/]{100,}={0,3})/g, 3.5),
  token('a Supabase key', /(?<![A-Za-z0-9])(sbp_[0-9a-f]{40}|sb_secret_[\w-]{20,})/g),
  token('a Cloudflare key', /(?<![A-Za-z0-9])(v1\.0-[0-9a-f]{24}-[0-9a-f]{146}|cfut_[A-Za-z0-9]{40,})/g),
  token('a HashiCorp Vault token', /(?<![A-Za-z0-9])(hv[bsr]\.[\w-]{24,}|s\.[A-Za-z0-9]{24}(?=["'\s]))/g, 4),
  token('a Terraform Cloud token', /(?<![A-Za-z0-9])([A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,})/g),
  token('a Linear key', /(?<![A-Za-z0-9])(lin_(?:api|oauth)_[A-Za-z0-9]{40,})/g),
  token('a Notion token', /(?<![A-Za-z0-9])(ntn_[A-Za-z0-9]{40,}|secret_[A-Za-z0-9]{43})(?![A-Za-z0-9])/g, 4),
  token('a Figma token', /(?<![A-Za-z0-9])(fig[dou]_[\w-]{36,})/g),
  token('a New Relic key', /(?<![A-Za-z0-9])(NRAK-[A-Z0-9]{27}|NRII-[\w-]{32}|[0-9a-f]{36}NRAL)(?![A-Za-z0-9])/g),
  token('a Grafana token', /(?<![A-Za-z0-9])(gl(?:c|sa)_[A-Za-z0-9_+/=]{32,})/g, 3.5),
  token('a PlanetScale token', /(?<![A-Za-z0-9])(pscale_(?:tkn|pw|oauth)_[\w=.-]{32,})/g),
  token('a Databricks token', /(?<![A-Za-z0-9])(dapi[0-9a-f]{32})(?:-\d)?(?![A-Za-z0-9])/g),
  token('an Atlassian token', /(?<![A-Za-z0-9])(ATATT3[\w=-]{100,}|ATCTT3[\w=-]{100,})/g),
  token('a Doppler token', /(?<![A-Za-z0-9])(dp\.(?:pt|st|ct|sa|scim|audit)\.[A-Za-z0-9.]{40,})/g),
  token('a 1Password token', /(?<![A-Za-z0-9])(ops_eyJ[A-Za-z0-9+/=]{200,})/g),
  token('an age key', /(AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58})/g),
  token('a Postman key', /(?<![A-Za-z0-9])(PMAK-[0-9a-f]{24}-[0-9a-f]{34})/g),
  token('a Facebook token', /(?<![A-Za-z0-9])(EAA[CMB][A-Za-z0-9]{80,})/g, 4),
  token('a JSON web token', /(?<![\w-])(eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[\w-]{20,})/g, 3.5),
  {
    rule: 'secret-private-key',
    kind: 'a private key',
    pattern:
      /-----BEGIN (?:RSA |EC |DSA |OPENSSH |ENCRYPTED |PGP )?PRIVATE KEY(?: BLOCK)?-----(?:\s|\\n|\\r|["'+,])*([A-Za-z0-9+/=]{20,})/g,
    entropy: 3,
  },
  {
    rule: 'secret-in-url',
    kind: 'a password inside a URL',
    pattern: /\b[a-z][a-z0-9+.-]{1,30}:\/\/[^\s:/?#@"'`<>()[\]{}]*:([^\s:/?#@"'`<>()]{1,200})@[A-Za-z0-9_.[\]-]+/gi,
  },
]

/** Any of the texts with which the forms above begin: one pass over a file tells whether it is worth more. */
export const TOKEN_HINT =
  /AKIA|ASIA|ABIA|ACCA|gh[pousr]_|github_pat_|gl(?:pat|ptt|dt|rt|cbt|ft|soat|agent|imt|oas)-|xox[abeoprs]|xapp-|hooks\.slack|api\/webhooks|webhookb2|[sr]k_(?:live|test)_|whsec_|EAAA|sq0|access_token\$|SK[0-9a-f]{32}|AC[0-9a-f]{32}|SG\.|key-[0-9a-f]{32}|[0-9a-f]{8}-(?:us\d|[0-9a-f]{8}-[0-9a-f]{8}\b)|xkeysib-|AIza|GOCSPX|ya29\.|(?:Account|Access)Key=|[A-Za-z0-9+/]{20}==|Q~|do[opr]_v1_|npm_|_auth|pypi-|rubygems_|cio[A-Za-z0-9]{32}|dckr_|sntry|sentry|shp(?:at|ca|pa|ss)_|:AA[\w-]{30}|sk-|hf_|api_org_|r8_|gsk_|vc[aikprs]_|vercel_blob|nf[pcou]_|rnd_|fo1_|fm[12]|sbp_|sb_secret|v1\.0-|cfut_|hv[bsr]\.|s\.[A-Za-z0-9]{24}|atlasv1|lin_|ntn_|secret_|fig[dou]_|NR(?:AK|II|AL)|gl(?:c|sa)_|pscale_|dapi[0-9a-f]|AT[AC]TT3|dp\.|ops_eyJ|AGE-SECRET|PMAK-|EAA[CMB]|eyJ|PRIVATE KEY|:\/\/[^\s/]{0,100}@|[MNO][\w-]{23,27}\.[\w-]{6,7}\.[\w-]{27}/

/** Names under which credentials are kept. One pass tells whether a file has an assignment worth a closer look. */
export const NAME_HINT =
  /secret|passw|passphrase|pwd|token|api_?-?key|apikey|app_?key|access_?key|private_?key|client_?secret|auth_?key|credential|encryption_?key|signing_?key|salt|master\.key|dsn|connection_?string/i
