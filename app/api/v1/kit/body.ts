import { ok, type Result, refuse } from "#lib/kernel/result";

const largestBody = 262_144;

type BodyRefusal = { code: "unsupported_media_type" } | { code: "body_too_large" } | { code: "malformed_json" };

/** The JSON of a request of at most 256 KB. NUL is refused here: no text of ours holds one, and PostgreSQL has none. */
export async function jsonOf(request: Request): Promise<Result<unknown, BodyRefusal>> {
  if (!/^application\/json\b/i.test(request.headers.get("content-type") ?? ""))
    return refuse({ code: "unsupported_media_type" });
  if (Number(request.headers.get("content-length") ?? 0) > largestBody) return refuse({ code: "body_too_large" });
  const text = await request.text();
  if (text.length > largestBody) return refuse({ code: "body_too_large" });
  if (text.includes("\\u0000")) return refuse({ code: "malformed_json" });
  try {
    return ok(JSON.parse(text));
  } catch {
    return refuse({ code: "malformed_json" });
  }
}
