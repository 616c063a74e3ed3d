/**
 * string-width, loaded when it is first needed: its pattern of all emoji takes longer to compile than
 * everything else a start compiles, and Ink measures nothing here but handles of rows, which are ASCII.
 */
export default function stringWidth(text, options) {
  if (ASCII.test(text)) return text.length;
  real ??= require('../../node_modules/string-width/index.js').default;
  return real(text, options);
}

const ASCII = /^[ -~]*$/;
let real;
