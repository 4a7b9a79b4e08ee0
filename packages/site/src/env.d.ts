/// <reference types="astro/client" />

declare module 'virtual:stifinner/input' {
  const input: import('./build/input.ts').SiteInput;
  export default input;
}

declare namespace App {
  interface Locals {
    planned?: import('@stifinner/core').PlannedPage;
    /** What a page is drawn from, where one is drawn at a time. */
    drawing?: import('./build/drawing.ts').Drawing;
    map?: { view: import('./map/map-view.ts').MapView } | { catalog: import('@stifinner/core').Catalog };
  }
}
