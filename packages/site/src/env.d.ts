/// <reference types="astro/client" />

declare module 'virtual:stifinner/input' {
  const input: import('./build/input.ts').SiteInput;
  export default input;
}

declare namespace App {
  interface Locals {
    planned?: import('@stifinner/core').PlannedPage;
  }
}
