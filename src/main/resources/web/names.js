import { period, valueName } from "./words.js";

/** What codes are called, learned from the facets of every answer. */
const known = new Map();

export function learn({ facets: all }) {
  for (const [dimension, values] of Object.entries(all)) {
    for (const { value, name } of values) {
      known.set(`${dimension} ${value}`, name);
    }
  }
}

const nameOf = (dimension) => (value) =>
  value === null ? "" : known.get(`${dimension} ${value}`) || known.get(`with ${value}`) || value;

export const names = { province: nameOf("province"), unit: nameOf("unit"), topic: nameOf("topic") };

/** How a chosen value is said, `-nghe-an` as `không Nghệ An`. */
export function choiceName(name, value) {
  if (name === "from" || name === "to") {
    return `${name === "from" ? "từ" : "đến"} ${period(value)}`;
  }
  if (name === "period") {
    return period(value);
  }
  const bare = value.replace(/^-/, "");
  const said = valueName(name, bare, known.get(`${name} ${bare}`));
  return value.startsWith("-") ? `không ${said}` : said;
}
