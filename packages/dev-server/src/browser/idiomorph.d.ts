/** As far as it is used here; the package brings no types. */
declare module 'idiomorph' {
  interface Callbacks {
    beforeNodeMorphed(live: Node, next: Node): boolean;
    afterNodeMorphed(live: Node, next: Node): void;
    beforeNodeRemoved(live: Node): boolean;
    afterNodeAdded(live: Node): void;
    beforeAttributeUpdated(name: string, live: Element): boolean;
  }
  export const Idiomorph: {
    morph(live: Element, next: Element, options: { morphStyle: 'outerHTML' | 'innerHTML'; callbacks: Partial<Callbacks> }): void;
  };
}
