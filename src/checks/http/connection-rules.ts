import { rulePage, type RulePage } from '../../core/rule.ts'

const NOBODY = 'Users get no answer either, unless only this machine is kept out.'

/** Why no answer came at all. */
export const connectionRules: readonly RulePage[] = [
  rulePage('url-invalid', 'The address is no URL', 'Nothing was asked.', 'Write it as https://example.org/path.'),
  rulePage(
    'dns-failed',
    'A name cannot be resolved',
    NOBODY,
    'See whether the name is spelled right and is in the DNS.',
  ),
  rulePage('connection-refused', 'The connection was refused', NOBODY, 'Start the service, or open its port.'),
  rulePage(
    'connection-failed',
    'No connection came about',
    NOBODY,
    'See whether the host is up and a firewall lets you through.',
  ),
  rulePage('connection-reset', 'The connection was ended before an answer', NOBODY, 'See in the logs why it hung up.'),
  rulePage(
    'http-timeout',
    'No answer came in time',
    NOBODY,
    'The message names the phase in which it hung: look there.',
  ),
  rulePage('tls-failed', 'The TLS handshake failed', NOBODY, 'See whether the port speaks TLS, and which versions.'),
  rulePage(
    'certificate-invalid',
    'The certificate is not accepted',
    'Browsers and clients refuse the connection, or users learn to click warnings away.',
    'Install a valid certificate with its intermediates; for an authority of your own give it with `tls.ca`.',
  ),
  rulePage('response-malformed', 'The answer is no HTTP', NOBODY, 'See what listens on that port.'),
  rulePage(
    'body-incomplete',
    'The body ended too early',
    'Users get half of it.',
    'See in the logs why it was cut off.',
  ),
  rulePage(
    'body-malformed',
    'The body is not compressed as it says',
    'No client can read it.',
    'Mend the compression.',
  ),
  rulePage('no-answer', 'No answer came', NOBODY, 'See whether the service is up and the address is right.'),
  rulePage('too-many-redirects', 'Redirects go on for ever', 'Browsers give up.', 'Mend the loop.'),
  rulePage('redirect-invalid', 'A redirect leads to no web address', 'Browsers give up.', 'Mend the Location header.'),
  rulePage(
    'link-local-refused',
    'A link-local address was to be asked',
    'There a cloud machine gives its credentials to whoever asks, so nothing is asked there by mistake.',
    'Ask the service by its own address, or allow the host by name with `allow-link-local`.',
    { notes: '169.254.0.0/16 and fe80::/10, in every notation, after name resolution, and on every redirect.' },
  ),
]
