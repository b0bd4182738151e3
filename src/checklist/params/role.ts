import type { Reading } from '../reading.ts'
import { WORDS } from '../vocabulary.ts'

/** The role that approves: the label in a section of approvals, or who "approved" in the text. */
export const roleOf = (reading: Reading): string | undefined => {
  const { inline, heading } = reading
  const approved =
    /^(?:the )?([A-Z][\p{L}]*(?: [A-Z][\p{L}]*)*) (?:approved|approves|signed off|signs off|has approved)\b/u.exec(
      inline.text,
    )?.[1]
  const isApproval =
    WORDS.approvalSection.test(heading) ||
    /^\W*(?:sign-?offs?|approvals?|approved by|freigabe|firmas?)\W*$/i.test(reading.binding.lead)
  if (!isApproval) return approved === 'Security' || approved === undefined ? undefined : approved
  if (inline.label !== undefined) return inline.label
  const named = /^([\p{L}][\p{L}\p{N} /&-]{1,40}?)\s*(?::|[-–—]\s|_{2,}|\bapproval\b|\bsign-?off\b|\bapproved\b)/u.exec(
    inline.text,
  )?.[1]
  const whole =
    /^\p{Lu}[\p{L}&/ -]{2,40}$/u.test(inline.text) &&
    inline.text.split(' ').length <= 4 &&
    inline.text.split(' ').every((word) => /^(?:\p{Lu}|&|of|and|de|und)/u.test(word))
      ? inline.text
      : undefined
  const role = (named ?? whole)?.trim()
  return role === undefined || /\b(?:by|for|completed|verified|date|name|signature)$/i.test(role) ? undefined : role
}
