import { completions } from "./completions.js";
import { ask, at, follow, shortcuts } from "./page.js";
import { saved } from "./saved.js";

/** Puts files into the corpus folder and says what became of each. */
async function send(files) {
  const form = new FormData();
  form.append("token", at("drop").elements.token.value);
  for (const file of files) {
    form.append("file", file);
  }
  const options = { method: "POST", body: form, headers: { accept: "application/json", "accept-language": document.documentElement.lang } };
  const response = await ask(at("drop").action, options).catch(() => null);
  const answer = await response?.json().catch(() => null);
  const { saved, failed } = at("dropped").dataset;
  if (response?.ok) {
    const reason = document.documentElement.lang === "vi" ? "reasonVi" : "reason";
    tell([...answer.saved.map((path) => [path, saved]), ...answer.refused.map((file) => [file.path, file[reason]])]);
    at("drop").reset();
  } else {
    tell([[failed, answer?.detail ?? ""]]);
  }
}

function tell(lines) {
  at("dropped").replaceChildren(
    ...lines.map(([path, text]) => {
      const line = document.createElement("li");
      const name = document.createElement("bdi");
      name.className = "path";
      name.textContent = path;
      line.append(name, ` ${text}`);
      return line;
    }),
  );
}

function letDrop(zone) {
  for (const kind of ["dragover", "dragleave", "drop"]) {
    zone.addEventListener(kind, (event) => {
      event.preventDefault();
      zone.classList.toggle("over", kind === "dragover");
    });
  }
  zone.addEventListener("drop", (event) => event.dataTransfer.files.length && send(event.dataTransfer.files));
  zone.addEventListener("submit", (event) => {
    event.preventDefault();
    send(at("file").files);
  });
}

completions(
  { box: at("q"), list: at("offers"), told: at("offers-told"), kinds: at("kinds") },
  () => new URLSearchParams(),
  () => at("form").submit(),
);
shortcuts({ "/": () => at("q").focus() });
follow(() => {
  at("fresh").hidden = false;
  saved();
});
saved();
if (at("drop")) {
  letDrop(at("drop"));
}
