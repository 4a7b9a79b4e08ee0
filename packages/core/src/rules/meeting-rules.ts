/** Faults of: meeting. */
export const meetingRules = {};
