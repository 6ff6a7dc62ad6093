/** Without marks; đ counts as one. */
function plain(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
}

function words(text) {
  return text.normalize("NFC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) || [];
}

/**
 * Whether each typed word starts a word of `name`, by the server's rule: typed without marks they match every marking,
 * with any they match as typed, or words that have none.
 */
export function fits(name, typed) {
  const asked = words(typed);
  const marked = asked.some((word) => word !== plain(word));
  const starts = (found, word) =>
    marked && found !== plain(found) ? found.startsWith(word) : plain(found).startsWith(plain(word));
  return asked.every((word) => words(name).some((found) => starts(found, word)));
}
