/** Engines limit how many arguments a call may have. */
const CODES_PER_CALL = 8192;

/** The string of these UTF-16 codes; lone surrogates are kept. */
export function codesToString(codes: Uint16Array): string {
  let text = '';
  for (let i = 0; i < codes.length; i += CODES_PER_CALL) {
    // `apply` on the typed array is many times faster than spreading it.
    text += String.fromCharCode.apply(null, codes.subarray(i, i + CODES_PER_CALL) as unknown as number[]);
  }
  return text;
}
