import { lookup as systemLookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { Undecidable } from '../core/errors.ts'

// Link-local ranges, and the ways in which an IPv6 address carries an IPv4 one: mapped, compatible, NAT64, translated, 6to4.
// fd00:ec2::254 is where a cloud machine's metadata service answers over IPv6.
const refused = new BlockList()
refused.addSubnet('169.254.0.0', 16, 'ipv4')
refused.addSubnet('fe80::', 10, 'ipv6')
refused.addAddress('fd00:ec2::254', 'ipv6')
refused.addSubnet('2002:a9fe::', 32, 'ipv6')
for (const prefix of ['::ffff:', '::', '64:ff9b::', '::ffff:0:']) refused.addSubnet(`${prefix}169.254.0.0`, 112, 'ipv6')

/** Whether an address belongs to a link-local range, however it is written. Anything that is no address does not. */
export const isLinkLocal = (address: string): boolean => {
  const [bare = ''] = address.replace(/^\[|\]$/g, '').split('%')
  const family = isIP(bare)
  return family !== 0 && refused.check(bare, family === 4 ? 'ipv4' : 'ipv6')
}

/** Throws Undecidable (rule `link-local-refused`) for an address literal that is link-local and not allowed by name. */
export const refuseLinkLocal = (host: string, allowed: readonly string[] = []): void => {
  if (isLinkLocal(host) && !isAllowed(host, allowed)) throw linkLocalRefused(host)
}

/** Name resolution that refuses a name as soon as one of its addresses is link-local, unless the name or address is allowed. */
export const guardedLookup =
  (allowed: readonly string[] = []): LookupFunction =>
  (host, options, callback) => {
    systemLookup(host, options, (error, address: string | { address: string; family: number }[], family?: number) => {
      if (error === null && !isAllowed(host, allowed)) {
        const addresses = typeof address === 'string' ? [address] : address.map((one) => one.address)
        const found = addresses.find((one) => isLinkLocal(one) && !isAllowed(one, allowed))
        if (found !== undefined) {
          callback(linkLocalRefused(host, found), '', 0)
          return
        }
      }
      callback(error, address, family)
    })
  }

const plain = (host: string): string =>
  host
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase()

const isAllowed = (host: string, allowed: readonly string[]): boolean =>
  allowed.some((name) => plain(name) === plain(host))

const linkLocalRefused = (host: string, address?: string): Undecidable =>
  new Undecidable(
    `${plain(host)} ${address === undefined ? 'is' : `resolves to ${address},`} a link-local address: there a cloud machine gives its credentials to whoever asks`,
    {
      rule: 'link-local-refused',
      help: 'Ask the service by its own address. If this host is really meant, allow it by name with `allow-link-local`.',
    },
  )
