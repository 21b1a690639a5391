/** Which baseline a document says that it shows: the first hash under one of the names that our writers give it. Anyone can write such a line. */
export const claimedHash = (text: string): string | null =>
  /(?:SHA-256[^0-9A-Za-z]{1,4}|baseline-sha256" content="|JointspecBaselineSha256"><vt:lpwstr>)([0-9a-f]{64})(?![0-9a-f])/.exec(text)?.[1] ?? null;
