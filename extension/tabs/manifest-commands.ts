/**
 * The commands and their suggested keys: J and K step forward and back, as in many readers, L opens a card and U pins
 * it. docs/adr/0009-use-browser-commands-for-shortcuts.md gives the reasons.
 */
export const COMMANDS = {
  'next-mention': command('J', '__MSG_commandNextMention__'),
  'previous-mention': command('K', '__MSG_commandPreviousMention__'),
  'open-card': command('L', '__MSG_commandOpenCard__'),
  'pin-card': command('U', '__MSG_commandPinCard__'),
};

export type CommandName = keyof typeof COMMANDS;
export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[];

function command(letter: string, description: string) {
  // On a Mac, Option types special characters; Control is free.
  const keys = { default: `Alt+Shift+${letter}`, mac: `MacCtrl+Shift+${letter}` };
  return { suggested_key: keys, description };
}
