import type { RulePage } from '../../../core/rule.ts'
import { page } from './page.ts'

/** What the running application shows from outside. */
export const outsideRules: readonly RulePage[] = [
  page(
    'outside-debug-page',
    'error',
    'The running application shows a debug page',
    'It shows source and settings to everybody, whatever the files say.',
    'Switch debugging off where the application really runs.',
  ),
  page(
    'outside-host-accepted',
    'error',
    'The running application takes a stranger’s Host',
    'Links in mails can be bent to another site.',
    'Name the allowed hosts in the application or the proxy.',
    { notes: 'A warning where the host is answered but not written into the answer.' },
  ),
  page(
    'outside-origin-accepted',
    'error',
    'The running application takes a stranger’s Origin',
    'Any site can read what it answers.',
    'Name the allowed origins.',
    { notes: 'A warning for `*` without credentials.' },
  ),
  page(
    'outside-header-missing',
    'warning',
    'A security header is missing',
    'Browsers are not told to protect people.',
    'Send it from the application or the proxy.',
  ),
  page(
    'outside-header-tells',
    'notice',
    'A header says what runs here',
    'It tells which attacks to try.',
    'Switch it off.',
  ),
  page(
    'outside-cookie',
    'error',
    'A cookie is open',
    'It travels over http, or scripts can read it.',
    'Set Secure and HttpOnly.',
  ),
  page(
    'outside-file-served',
    'error',
    'A file that must not be served is served',
    'It holds secrets, source or settings.',
    'Keep it out of what is served, and make new secrets.',
  ),
  page(
    'outside-unencrypted',
    'warning',
    'The application is asked over http',
    'What is seen is not what people get.',
    'Give its https address.',
  ),
]
