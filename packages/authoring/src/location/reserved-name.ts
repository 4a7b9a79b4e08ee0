/** Names that Windows keeps for itself, with any ending: no file or folder, of content or of a site, can have them. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

export const isReservedName = (name: string): boolean => reserved.test(name);
