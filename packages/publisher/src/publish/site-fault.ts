/** What is wrong with a built site. */
export interface SiteFault {
  /** Relative to the site. */
  file: string;
  fault: 'mark-left' | 'broken-link' | 'missing-page' | 'unplanned-file' | 'foreign-request' | 'missing-index';
  /** The link, page or mark. */
  detail: string;
}
