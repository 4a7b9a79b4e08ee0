/** A condition is a region of one or none. */
export function when<View>(view: View, condition: boolean): readonly View[] {
  return condition ? [view] : [];
}
