const STOP = new Set(
  'a an and any are as at be been being by can do does for from has have if in into is it its no not of on or should so than that the their them then there these this to up via was were will with all each every verify check test ensure confirm make sure run new new set der die das und ist in mit auf für alle el la los las de del y en con para todos un una le les des du et'.split(
    ' ',
  ),
)

/** The words of a text that carry meaning, in lower case and without endings; names are taken apart at `_`, `-` and capitals. */
export const stemsOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .slice(0, 2000)
      .replace(/([a-z\d])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '' && !STOP.has(word))
      .map(stem),
  ),
]

const stem = (word: string): string =>
  word.length <= 3
    ? word
    : word
        .replace(/(?:ies|ied)$/, 'y')
        .replace(/(?<=\w{3})(?:ations?|ating|ated|ate|ions?|ing|ed|es|s)$/, '')
        .replace(/e$/, '')

/** How many of `wanted` occur among `given`: the same stem, or one that begins like it for at least five letters. */
export const countShared = (wanted: readonly string[], given: readonly string[]): number =>
  wanted.filter((word) => given.some((other) => isSame(word, other))).length

const isSame = (a: string, b: string): boolean => {
  if (a === b) return true
  const length = Math.min(a.length, b.length)
  return length >= 5 && a.slice(0, length) === b.slice(0, length) && Math.abs(a.length - b.length) <= 3
}
