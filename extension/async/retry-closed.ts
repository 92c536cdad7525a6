/** The background may stop this often while it answers one message. */
const MOST_STOPS = 3;

/** What Chromium and Firefox say when the background was not there, or stopped before it answered. */
const CLOSED =
  /message (?:channel|port|manager)|Receiving end does not exist|Could not establish connection|Conduits|went out of scope|^nobody answered /i;

/**
 * Sends a message again when its channel closed without an answer: the browser stopped the background, and the next
 * message starts it. Any other failure is the answer.
 */
export async function retryClosed<T>(send: () => Promise<T>): Promise<T> {
  for (let stops = 0; ; stops++) {
    try {
      return await send();
    } catch (error) {
      if (stops >= MOST_STOPS || !(error instanceof Error) || !CLOSED.test(error.message)) throw error;
    }
  }
}
