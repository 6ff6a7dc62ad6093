/** An answer of the server that is not what was asked for (RFC 9457). */
export class Problem extends Error {
  constructor(body) {
    super(body.detail || body.title);
    this.kind = (body.type || "").split("/").pop();
    this.body = body;
  }
}

export async function get(path, signal) {
  let response;
  try {
    response = await fetch(path, { signal, headers: { accept: "application/json" } });
  } catch (error) {
    if (error.name === "AbortError") {
      throw error;
    }
    throw new Problem({ title: "Không kết nối được với máy chủ Giao Ban (the server does not answer)" });
  }
  const body = await response.json().catch(() => ({ title: `HTTP ${response.status}` }));
  if (!response.ok) {
    throw new Problem(body);
  }
  return body;
}
