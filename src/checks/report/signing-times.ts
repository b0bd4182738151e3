import type { toSignedEntity } from '@sigstore/verify'

type SignedEntity = ReturnType<typeof toSignedEntity>

/**
 * The same with timestamps whose fraction of a second is read as RFC 3161 (2.4.2) writes it: without zeros at its end. The library
 * knows none or three digits only, and would refuse one moment in ten. Like there, the fraction itself does not count: a
 * certificate is valid for whole seconds.
 */
export const withSigningTimes = (entity: SignedEntity): SignedEntity => ({
  ...entity,
  timestamps: entity.timestamps.map((stamp) => {
    if (stamp.$case !== 'timestamp-authority') return stamp
    // What was signed stays as it is: only the answer to the question for its time is another one.
    const time = stamp.timestamp.tstInfo.root.subs[GEN_TIME]
    const whole = FRACTION.exec(time?.tag.isGeneralizedTime() === true ? time.value.toString('latin1') : '')
    if (whole === null) return stamp
    const [, year, month, day, hour, minute, second] = whole
    const value = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
    return { ...stamp, timestamp: Object.create(stamp.timestamp, { signingTime: { value } }) as typeof stamp.timestamp }
  }),
})

/** Where a TSTInfo has its genTime: after version, policy, messageImprint and serialNumber. */
const GEN_TIME = 4

const FRACTION = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)\.\d+Z$/
