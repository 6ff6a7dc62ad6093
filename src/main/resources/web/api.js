/** An answer of the server that is not what was asked for (RFC 9457). */
export class Problem extends Error {
  constructor(body) {
    super(body.detail || body.title);
    this.kind = (body.type || "").split("/").pop();
    this.body = body;
  }
}

export async function get(path, signal) {
  const response = await answered(() => fetch(path, { signal, headers: { accept: "application/json" } }));
  if (!response.ok) {
    throw new Problem(await response.json().catch(() => ({ title: `HTTP ${response.status}` })));
  }
  return answered(() => response.json());
}

/** A request that is given up stays one, even while its answer is being read. */
async function answered(step) {
  try {
    return await step();
  } catch (error) {
    if (error.name === "AbortError") {
      throw error;
    }
    throw new Problem({ title: "Không kết nối được với máy chủ Giao Ban (the server does not answer)" });
  }
}
