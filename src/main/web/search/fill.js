// Fills the places of a text. The same in Words.java.
const PLACE = /\$\(([0-9])([ |])([^|)]*)\|([^)]*)\)|\$([0-9])/g;

/** `$0` is the first value, `$(0 form|forms)` the first value with its word, `$(0|is|are)` that word alone. */
export const fill = (text, ...values) => text.replace(PLACE, (place, number, way, one, other, plain) => {
  const value = String(values[plain === undefined ? number : plain]);
  if (plain !== undefined) return value;
  const word = value === "1" ? one : other;
  return way === " " ? value + " " + word : word;
});
