/** What all pages do: shortcuts, the connection to the server, and the way back here from the preferences. */
const KEYS_OFF = "giaoban.keys.off";
const TYPING = "input:not([type=checkbox]), select, textarea";
const PAUSE_MILLIS = 3000;

export const at = (id) => document.getElementById(id);

document.documentElement.classList.add("js");

/** Lets single keys do what `actions` says, unless one is typing or has switched them off. */
export function shortcuts(actions) {
  addEventListener("keydown", (event) => {
    const act = actions[event.key];
    const meant = event.ctrlKey || event.altKey || event.metaKey || event.isComposing;
    if (act && !meant && !localStorage.getItem(KEYS_OFF) && !event.target.closest?.(TYPING)) {
      event.preventDefault();
      act();
    }
  });
  at("keys").closest(".keys").hidden = false;
}

function keepKeys() {
  if (at("keys").checked) {
    localStorage.removeItem(KEYS_OFF);
  } else {
    localStorage.setItem(KEYS_OFF, "1");
  }
}

/** The answer to a request; a server that does not answer is said to be lost until it does. */
export async function ask(path, options) {
  try {
    const response = await fetch(path, options);
    at("lost").hidden = true;
    return response;
  } catch (error) {
    if (error.name !== "AbortError") {
      at("lost").hidden = false;
    }
    throw error;
  }
}

/** Tells of every new generation of the index for as long as the page is looked at. */
export function follow(tell) {
  async function look() {
    if (!document.hidden) {
      const response = await ask("/api/v1/status").catch(() => null);
      const status = response?.ok ? await response.json().catch(() => null) : null;
      if (status && String(status.generation) !== document.body.dataset.generation) {
        tell(status);
      }
    }
    setTimeout(look, PAUSE_MILLIS);
  }
  setTimeout(look, PAUSE_MILLIS);
}

/** A preference leads back to what the page shows now, which is not always what it showed first. */
function comeBackHere(event) {
  const link = event.target.closest("a[data-keep]");
  if (link) {
    const address = new URL(link.href);
    address.searchParams.set("back", location.pathname + location.search + location.hash);
    link.href = address.href;
  }
}

at("keys").checked = !localStorage.getItem(KEYS_OFF);
at("keys").addEventListener("change", keepKeys);
document.querySelector(".preferences").addEventListener("click", comeBackHere);
