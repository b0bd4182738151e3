/**
 * Secrets that can be told by how they look. `start` is the literal text (as a pattern without groups) by which a place is
 * found at all; `pattern` has to match from there. Prefixes are those that the providers document.
 */
export type SecretKind = {
  /** With its article: `a GitHub token`. */
  readonly kind: string
  readonly start: string
  readonly pattern: RegExp
  /** May stand inside a longer word. */
  readonly anywhere?: boolean
}

const END = '(?![A-Za-z0-9_-])'

const kind = (name: string, start: string, rest: string, end = END): SecretKind => ({
  kind: name,
  start,
  pattern: new RegExp(`(?:${start})${rest}${end}`, 'y'),
})

export const secretKinds: readonly SecretKind[] = [
  kind('an AWS access key', 'AKIA|ASIA|ABIA|ACCA', '[A-Z0-9]{16}'),
  kind('an AWS Bedrock key', 'ABSK', '[A-Za-z0-9+/]{100,}={0,2}'),
  kind('a Google API key', 'AIza', '[\\w-]{35}'),
  kind('a Google client secret', 'GOCSPX-', '[\\w-]{28}'),
  kind('a Google access token', 'ya29\\.', '[\\w-]{20,}'),
  kind('a Google refresh token', '1//0', '[\\w-]{38,}'),
  kind('an Azure storage key', 'AccountKey=', '[A-Za-z0-9+/]{86}==', ''),
  kind('an Azure shared access key', 'SharedAccessKey=', '[A-Za-z0-9+/]{42,}=', ''),
  kind('a GitHub token', 'ghp_|gho_|ghu_|ghs_|ghr_', '[A-Za-z0-9]{36,251}'),
  kind('a GitHub token', 'github_pat_', '[A-Za-z0-9]{22}_[A-Za-z0-9]{59}'),
  kind(
    'a GitLab token',
    'glpat-|gldt-|glrt-|glcbt-|glptt-|glft-|glimt-|glagent-|gloas-|glsoat-|glffct-',
    '[\\w.-]{20,}',
  ),
  kind('a GitLab token', 'GR1348941', '[\\w-]{20,}'),
  kind('a Slack token', 'xoxb-|xoxp-|xoxa-|xoxr-|xoxs-|xoxe-|xoxo-|xoxe\\.xox[bp]-', '[\\w-]{10,}'),
  kind('a Slack app token', 'xapp-', '\\d-[A-Z0-9]+-\\d+-[a-z0-9]+'),
  kind('a Slack webhook', 'hooks\\.slack\\.com/', '(?:services|workflows|triggers)/[A-Za-z0-9+/]{20,}'),
  kind('a Stripe key', 'sk_live_|rk_live_', '[A-Za-z0-9]{16,}'),
  kind('a Stripe test key', 'sk_test_|rk_test_', '[A-Za-z0-9]{16,}'),
  kind('a Stripe webhook secret', 'whsec_', '[A-Za-z0-9+/]{24,}={0,2}'),
  kind('a Twilio key', '(?:SK|AC)(?=[0-9a-f]{32})', '[0-9a-f]{32}'),
  kind('a SendGrid key', 'SG\\.', '[\\w-]{16,32}\\.[\\w-]{16,64}'),
  kind('a Mailgun key', 'key-(?=[0-9a-f]{32})', '[0-9a-f]{32}'),
  kind('a DigitalOcean token', 'dop_v1_|doo_v1_|dor_v1_', '[0-9a-f]{64}'),
  kind('an npm token', 'npm_', '[A-Za-z0-9]{36}'),
  kind('a PyPI token', 'pypi-Ag', '[\\w-]{50,}'),
  kind('a Sentry token', 'sntrys_', '[A-Za-z0-9+/=_-]{40,}'),
  kind('a Sentry token', 'sntryu_', '[0-9a-f]{64}'),
  kind('a Heroku key', 'HRKU-', '[\\w-]{36,}'),
  kind('a Shopify token', 'shpat_|shpca_|shppa_|shpss_', '[0-9a-fA-F]{32}'),
  kind('an OpenAI key', 'sk-proj-|sk-svcacct-|sk-admin-|sk-None-', '[\\w-]{20,}'),
  kind('an Anthropic key', 'sk-ant-', '[\\w-]{20,}'),
  kind('an OpenRouter key', 'sk-or-v1-', '[0-9a-f]{64}'),
  kind('an OpenAI key', 'sk-(?=[A-Za-z0-9]{20})', '[A-Za-z0-9]{32,}'),
  kind('a Hugging Face token', 'hf_', '[A-Za-z]{34}'),
  kind('a Groq key', 'gsk_', '[A-Za-z0-9]{48,}'),
  kind('a Perplexity key', 'pplx-', '[A-Za-z0-9]{40,}'),
  kind('an xAI key', 'xai-', '[A-Za-z0-9]{60,}'),
  kind('a Replicate token', 'r8_', '[A-Za-z0-9]{37,}'),
  kind('a Supabase token', 'sbp_', '[0-9a-f]{40}'),
  kind('a Supabase secret key', 'sb_secret_', '[\\w-]{20,}'),
  kind('a HashiCorp Vault token', 'hvs\\.|hvb\\.|hvr\\.', '[\\w-]{24,}'),
  kind('a Terraform Cloud token', '[A-Za-z0-9]{14}\\.atlasv1\\.', '[\\w-]{60,}'),
  kind('a Databricks token', 'dapi(?=[0-9a-f]{32})', '[0-9a-f]{32}(?:-\\d)?'),
  kind('a New Relic key', 'NRAK-|NRII-|NRJS-', '[A-Za-z0-9-]{19,}'),
  kind('a Postman key', 'PMAK-', '[0-9a-f]{24}-[0-9a-f]{34}'),
  kind('a Linear key', 'lin_api_', '[A-Za-z0-9]{32,}'),
  kind('a Notion token', 'ntn_', '[A-Za-z0-9]{40,}'),
  kind('a Figma token', 'figd_', '[\\w-]{36,}'),
  kind('a Grafana token', 'glsa_', '[A-Za-z0-9]{32}_[0-9a-fA-F]{8}'),
  kind('a Grafana token', 'glc_', '[A-Za-z0-9+/]{32,}={0,2}'),
  kind('a Square token', 'sq0atp-|sq0csp-|EAAAE', '[\\w-]{22,}'),
  kind('a Braintree token', 'access_token\\$production\\$', '[0-9a-z]{16}\\$[0-9a-f]{32}'),
  kind('a Mailchimp key', '[0-9a-f]{32}-us(?=\\d)', '\\d{1,2}'),
  kind('a Doppler token', 'dp\\.(?:pt|st|ct|sa|scim|audit)\\.', '[\\w.-]{40,}'),
  kind('a PlanetScale secret', 'pscale_(?:tkn|pw|oauth)_', '[\\w.=-]{32,}'),
  kind('an age key', 'AGE-SECRET-KEY-1', '[0-9A-Z]{58}'),
  kind('a Docker Hub token', 'dckr_pat_|dckr_oat_', '[\\w-]{27,}'),
  kind('a RubyGems key', 'rubygems_', '[0-9a-f]{48}'),
  kind('a HubSpot token', 'pat-(?:na|eu)\\d-', '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'),
  kind('an Atlassian token', 'ATATT3|ATCTT3', '[\\w=-]{60,}'),
  kind('a Dropbox token', 'sl\\.(?=[\\w-]{100})', '[\\w-]{100,}'),
  kind('a Facebook token', 'EAAC', '[A-Za-z0-9]{80,}'),
  kind('an Artifactory key', 'AKCp', '[A-Za-z0-9]{60,}'),
  kind('a Pulumi token', 'pul-', '[0-9a-f]{40}'),
  kind('a Netlify token', 'nfp_', '[A-Za-z0-9]{36,}'),
  kind('a Render key', 'rnd_', '[A-Za-z0-9]{28,}'),
  kind('a Fly.io token', 'FlyV1 fm|fo1_', '[\\w+/=,-]{40,}'),
  kind('a Resend key', 're_(?=[A-Za-z0-9]{8}_)', '[A-Za-z0-9]{8}_[A-Za-z0-9]{20,}'),
  kind('an Airtable token', 'pat(?=[A-Za-z0-9]{14}\\.)', '[A-Za-z0-9]{14}\\.[0-9a-f]{64}'),
  kind('a Firebase server key', 'AAAA[A-Za-z0-9_-]{7}:', 'APA91[\\w-]{100,}'),
  kind('a Typeform token', 'tfp_', '[\\w-]{40,}'),
  kind('a LaunchDarkly key', '(?:sdk|api|mob)-(?=[0-9a-f]{8}-)', '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'),
  kind('a Brevo key', 'xkeysib-|xsmtpsib-', '[0-9a-f]{64}-[A-Za-z0-9]{16}'),
  kind('a Telegram bot token', '\\d{8,10}:AA', '[\\w-]{32,35}'),
  kind('an Azure client secret', '[\\w~.-]{3}\\dQ~', '[\\w~.-]{31,34}'),
  kind('a Discord webhook', 'discord(?:app)?\\.com/api/webhooks/', '\\d{17,20}/[\\w-]{60,}'),
  kind('a Discord bot token', '[MNO][\\w-]{23,27}\\.(?=[\\w-]{6}\\.)', '[\\w-]{6}\\.[\\w-]{27,40}'),
  kind('a Mailgun key', '[0-9a-f]{32}-(?=[0-9a-f]{8}-[0-9a-f]{8})', '[0-9a-f]{8}-[0-9a-f]{8}'),
  kind('a JSON web token', 'eyJ(?=[A-Za-z0-9_-]+\\.eyJ)', '[\\w-]{8,}\\.eyJ[\\w-]{8,}\\.[\\w-]{16,}'),
]
