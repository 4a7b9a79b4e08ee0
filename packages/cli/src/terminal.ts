/** Colour only for a person at a terminal who has not said no to it. */
export const useColour = (stream: NodeJS.WriteStream = process.stdout): boolean =>
  stream.isTTY === true && !process.env['NO_COLOR'];
