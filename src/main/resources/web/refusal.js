import { element } from "./dom.js";
import { queryProblem } from "./words.js";

/** What is wrong with a question, in Vietnamese where it has a name there. */
export function refusal(error, query) {
  const said = queryProblem(error.body ?? {});
  const english = said && [" ", element("span", { class: "en", lang: "en" }, error.message)];
  return [said || error.message, english, pointer(error, query)].flat().filter(Boolean);
}

/** The query with the place where it could no longer be read. */
function pointer(error, query) {
  const place = error.body?.position;
  if (place === undefined) {
    return null;
  }
  return element(
    "code",
    { class: "pointer" },
    query.slice(0, place),
    element("mark", {}, query.slice(place, place + 1) || "␣"),
    query.slice(place + 1),
  );
}
