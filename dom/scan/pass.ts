/** Resumable work on a tree: continues until `deadline` (`performance.now()` time); true when it is done. */
export type Pass = (deadline: number) => boolean;
