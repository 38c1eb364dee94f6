import { createHash } from "node:crypto";
import { deferRuntime } from "./defer-runtime.ts";
import { type Bodies, quickBodies } from "./page-bodies.ts";
import type { RenderedPage } from "./render-page.ts";
import { hashPolicy } from "./security-headers.ts";

/** A page ready to be sent any number of times: its headers, its bodies, its mark. */
export type PackedPage = Readonly<{
  status: number;
  headers: Readonly<Record<string, string>>;
  bodies: Bodies;
  etag: string;
}>;

const kept = ["content-type", "location", "refresh", "x-nextjs-redirect"];
const forEverybody = "public, max-age=0, s-maxage=60, stale-while-revalidate=30";

/** Whether a rendered page may be given to somebody else as well. One that Next itself stores would escape our purges. */
export const isShareable = ({ status, headers }: RenderedPage): boolean =>
  (status === 200 || status === 404 || status === 301) && !headers["set-cookie"] && !headers["x-nextjs-prerender"];

/** HTML is rewritten and hashed as one character a byte: what is looked for is ASCII, and decoding costs more than all of it. */
export async function packPage(rendered: RenderedPage): Promise<PackedPage> {
  const isHtml = String(rendered.headers["content-type"] ?? "").startsWith("text/html");
  const html = isHtml ? deferRuntime(rendered.body.toString("latin1")) : null;
  const text = html === null ? rendered.body : Buffer.from(html, "latin1");
  return {
    status: rendered.status,
    headers: {
      ...Object.fromEntries(
        kept.flatMap((name) => (rendered.headers[name] ? [[name, String(rendered.headers[name])]] : [])),
      ),
      ...(html !== null && { "content-security-policy": hashPolicy(html) }),
      "cache-control": isShareable(rendered) ? forEverybody : "private, no-store",
      vary: [rendered.headers.vary, "accept", "accept-encoding"].flat().filter(Boolean).join(", "),
    },
    bodies: await quickBodies(text),
    etag: `W/"${createHash("sha1").update(text).digest("base64url")}"`,
  };
}
