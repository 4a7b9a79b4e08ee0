/** Where maps lie, beside the sites: no school's id begins so. */
export const mapFolder = '_kart';
