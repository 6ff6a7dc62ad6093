import { download } from "./download.js";
import { at } from "./page.js";

const settings = [...at("form").querySelectorAll(".settings input")];

/** The address with the settings as they are typed. */
function settled(address) {
  const url = new URL(address);
  for (const { name, value } of settings) {
    if (value.trim()) {
      url.searchParams.set(name, value.trim());
    } else {
      url.searchParams.delete(name);
    }
  }
  return url.href;
}

function settle() {
  history.replaceState(history.state, "", settled(location.href));
  for (const link of document.querySelectorAll(".formats a")) {
    link.href = settled(link.href);
  }
}

settings.forEach((input) => input.addEventListener("input", settle));
for (const link of document.querySelectorAll(".formats a[download]")) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    download(link);
  });
}
