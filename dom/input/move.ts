/** What the sampler needs of a move; a mouse event has it too. */
export type Move = Pick<
  MouseEvent,
  'clientX' | 'clientY' | 'timeStamp' | 'target' | 'eventPhase' | 'buttons'
>;
