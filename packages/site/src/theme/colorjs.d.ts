/** The package has types for the same things by another name. */
declare module 'colorjs.io/dist/color-fn.js' {
  export * from 'colorjs.io/fn';
}
