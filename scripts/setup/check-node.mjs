const LOWEST = { major: 20, minor: 19 };

/**
 * One sentence when this Node is too old, else undefined.
 * @param {string} version such as `20.19.0`
 */
export function describeOldNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const ok = major > LOWEST.major || (major === LOWEST.major && minor >= LOWEST.minor);
  return ok
    ? undefined
    : `Factlight needs Node ${LOWEST.major}.${LOWEST.minor} or later; this is Node ${version}. Get it from https://nodejs.org.`;
}
