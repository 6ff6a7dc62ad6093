import { completions } from "./completions.js";
import { at, shortcuts } from "./page.js";

completions(
  { box: at("q"), list: at("offers"), told: at("offers-told"), kinds: at("kinds") },
  () => new URLSearchParams(),
  () => at("form").submit(),
);
shortcuts({ "/": () => at("q").focus() });
