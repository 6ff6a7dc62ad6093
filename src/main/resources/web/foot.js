import { get } from "./api.js";
import { element, label } from "./dom.js";
import { count } from "./words.js";

/** What is indexed, and what could not be read and why; nothing where the server does not say. */
export async function foot() {
  let status;
  try {
    status = await get("/api/v1/status");
  } catch {
    return [];
  }
  const indexed = element("p", {}, `${count(status.notices)} văn bản, ${count(status.directives)} nhiệm vụ`);
  return status.unreadable.length ? [indexed, unreadable(status.unreadable)] : [indexed];
}

function unreadable(files) {
  return element(
    "details",
    {},
    element("summary", {}, label(`${count(files.length)} tệp không đọc được`, "files that could not be read")),
    element("ul", {}, files.map(({ path, reason }) => element("li", {}, `${path}: ${reason}`))),
  );
}
