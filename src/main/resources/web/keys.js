import { element, label } from "./dom.js";

const OFF = "giaoban.keys.off";
const TYPING = "input:not([type=checkbox]), select, textarea, [contenteditable]";

/** Lets single keys do what `actions` says, unless one is typing or has switched them off. */
export function shortcuts(actions) {
  addEventListener("keydown", (event) => {
    const act = actions[event.key];
    const meant = event.ctrlKey || event.altKey || event.metaKey || event.isComposing;
    if (act && !meant && !localStorage.getItem(OFF) && !event.target.closest?.(TYPING)) {
      event.preventDefault();
      act();
    }
  });
}

/** The switch for the keys: they may stand in the way of speech input. */
export function keySwitch() {
  const box = element("input", { type: "checkbox", checked: !localStorage.getItem(OFF) });
  box.addEventListener("change", () => {
    if (box.checked) {
      localStorage.removeItem(OFF);
    } else {
      localStorage.setItem(OFF, "1");
    }
  });
  return element("label", { class: "keys" }, box, " ", label("Dùng phím tắt", "keyboard shortcuts"));
}
