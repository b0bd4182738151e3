/** Text of a file in UTF-16, which its byte order mark tells; undefined for any other. */
export const decodeUtf16 = (bytes: Buffer): string | undefined =>
  bytes[0] === 0xff && bytes[1] === 0xfe
    ? new TextDecoder('utf-16le').decode(bytes)
    : bytes[0] === 0xfe && bytes[1] === 0xff
      ? new TextDecoder('utf-16be').decode(bytes)
      : undefined
