import { get } from "./api.js";

const PAUSE_MILLIS = 3000;

/**
 * Tells the state of the index now, and again whenever it has changed (`isNew`), for as long as the page is looked at.
 * A server that does not answer is asked again.
 */
export function follow(tell) {
  let known = null;

  async function look() {
    if (!document.hidden || known === null) {
      const status = await get("/api/v1/status").catch(() => null);
      const state = status && JSON.stringify(status);
      if (state !== null && state !== known) {
        const isNew = known !== null;
        known = state;
        tell(status, isNew);
      }
    }
    setTimeout(look, PAUSE_MILLIS);
  }

  look();
}
