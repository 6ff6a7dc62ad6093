import { completions } from "./completions.js";
import { at, follow, shortcuts } from "./page.js";

const form = at("form");
const filters = () => new URLSearchParams([...form.querySelectorAll("[type=hidden]")].map(({ name, value }) => [name, value]));

/** Leaves out of the address what is empty or as it is anyway. */
function tidy({ formData }) {
  for (const name of new Set(formData.keys())) {
    const usual = form.elements[name].options?.[0].value;
    const values = formData.getAll(name).filter((value) => value && value !== usual);
    formData.delete(name);
    values.forEach((value) => formData.append(name, value));
  }
}

form.addEventListener("formdata", tidy);
form.addEventListener("change", ({ target }) => target.matches("select, [type=checkbox]") && form.requestSubmit());
if (at("q")) {
  completions({ box: at("q"), list: at("offers"), told: at("offers-told"), kinds: at("kinds") }, filters, () => form.requestSubmit());
}
shortcuts({ "/": () => at("q")?.focus() });
follow(() => (at("fresh").hidden = false));
if (document.querySelector(".settings")) {
  await import("./report.js");
}
const drawable = [...document.querySelectorAll("[data-chart]")];
if (drawable.length) {
  const { charts } = await import("./chart.js");
  charts(drawable);
}
