const LOWEST = { major: 20, minor: 19 };

/**
 * A message for the user when this Node is too old, otherwise undefined.
 * @param {string} version such as `20.19.0`
 */
export function describeOldNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const ok = major > LOWEST.major || (major === LOWEST.major && minor >= LOWEST.minor);
  return ok
    ? undefined
    : `Factlight needs Node ${LOWEST.major}.${LOWEST.minor} or later, but this is Node ${version}. Get a newer one from https://nodejs.org.`;
}
