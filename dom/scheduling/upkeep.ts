/** Pages undo what we did without telling us; this often we look. Cheap work only. */
const UPKEEP_MS = 1000;

/** Runs `task` from time to time while it is switched on. */
export function createUpkeep(task: () => void, signal: AbortSignal) {
  let timer: ReturnType<typeof setInterval> | undefined;
  const stop = () => {
    clearInterval(timer);
    timer = undefined;
  };
  signal.addEventListener('abort', stop);

  return {
    setOn(isOn: boolean) {
      if (!isOn) stop();
      else if (!signal.aborted) timer ??= setInterval(task, UPKEEP_MS);
    },
  };
}
