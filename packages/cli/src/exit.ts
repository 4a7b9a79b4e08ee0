/** Exit codes: 0 sound, 1 faults in content or a site not built, 2 wrong usage or cannot run. */
export const exit = { sound: 0, faults: 1, cannotRun: 2 } as const;

/** Something that stops the command before it could do its work, told to the user in full. */
export class CannotRun extends Error {}
