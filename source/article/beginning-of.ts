/** The beginning of a text, `length` UTF-16 code units or one less: no pair of surrogates is parted. */
export function beginningOf(text: string, length: number): string {
  const last = text.charCodeAt(length - 1);
  const parts = last >= 0xd800 && last <= 0xdbff && text.length > length;
  return text.slice(0, parts ? length - 1 : length);
}
