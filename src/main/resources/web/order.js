/** The values of a dimension in the order in which they are read; those without one come last. */
export function arranged(dimension, values) {
  if (dimension === "date") {
    return byCalendar(values);
  }
  if (dimension === "deadline") {
    const rank = { yes: 0, none: 1 };
    return [...values].sort((a, b) => (rank[a.value] ?? 2) - (rank[b.value] ?? 2) || (a.value < b.value ? -1 : 1));
  }
  return [...values].sort((a, b) => (a.value === "none") - (b.value === "none"));
}

/** Years, newest first, each followed by its quarters, each by its months. */
function byCalendar(values) {
  return values
    .map((entry) => ({ ...entry, ...place(entry.value) }))
    .sort((a, b) => b.year - a.year || a.order - b.order);
}

function place(value) {
  const [year, part] = value.split("-");
  if (!/^\d{4}$/.test(year)) {
    return { year: 0, order: 0, depth: 0 };
  }
  if (part === undefined) {
    return { year: Number(year), order: 0, depth: 0 };
  }
  if (part.startsWith("Q")) {
    return { year: Number(year), order: Number(part.slice(1)) * 10, depth: 1 };
  }
  const month = Number(part);
  return { year: Number(year), order: Math.ceil(month / 3) * 10 + 1 + ((month - 1) % 3), depth: 2 };
}
