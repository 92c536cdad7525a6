/** Runs `task` once in the next animation frame, however often it is requested: event handlers stay free of layout. */
export function createFrameTask(window: Window, task: () => void): () => void {
  let isQueued = false;
  return () => {
    if (isQueued) return;
    isQueued = true;
    window.requestAnimationFrame(() => {
      isQueued = false;
      task();
    });
  };
}
