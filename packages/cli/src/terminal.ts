/** Colour only for a person at a terminal who has not said no to it. */
export const useColour = (stream: NodeJS.WriteStream = process.stdout): boolean =>
  stream.isTTY === true && !process.env['NO_COLOR'];

/** A line of progress: rewritten in place on a terminal, and else left out, so that logs stay short. */
export function progressLine(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[2K${text}`);
}

export function endProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[2K');
}
