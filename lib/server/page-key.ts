import { createHash } from "node:crypto";
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";

/** The pages that are one and the same for everybody. Whatever is not named here is personal and never stored. */
const shared =
  /^\/(fr|en)(\/c(\/[^/]+){1,3}|\/p\/[^/]+|\/s\/[^/]+|\/search|\/guides|\/stores(\/[^/]+)?|\/legal\/[^/]+)?\/?$/;

/** What machines read of the shop, the same for all of them too. */
const forMachines = /^\/(robots\.txt|sitemap\.xml|llms\.txt|sitemaps\/[\w-]+\.xml)$/;

/** A product's page, which is also told as Markdown: at its address with ".md", or to who would rather have it. */
const product = /^\/(fr|en)\/p\/[^/]+(?<!\.md)$/;
function wantsMarkdown(accept = ""): boolean {
  const [markdown, html] = [accept.indexOf("text/markdown"), accept.indexOf("text/html")];
  return markdown >= 0 && (html < 0 || markdown < html);
}

/** Words that advertisers add to links, and staff to see another hour (preview.ts); no page of ours reads them. */
const unread = /^(utm_\w+|fbclid|gclid|gbraid|wbraid|msclkid|mc_cid|mc_eid|srsltid|_gl|asof|draft)$/;

/** With these Next asks for a part of a page as data instead of the whole as HTML. */
const partHeaders = [
  "rsc",
  "next-router-state-tree",
  "next-router-prefetch",
  "next-router-segment-prefetch",
  "next-url",
] as const;

/** What to ask Next for, and the name under which the answer is the same for everybody. */
export type PageRequest = Readonly<{ key: string; url: string; headers: IncomingHttpHeaders }>;

/** A request for a shared page, freed from everything that is its visitor's own; null for any other request. */
export function pageRequest({ method, url = "/", headers }: IncomingMessage): PageRequest | null {
  if (method !== "GET" && method !== "HEAD") return null;
  const [typed = "/", search] = url.split("?");
  if (!shared.test(typed) && !forMachines.test(typed)) return null;
  const path = product.test(typed) && wantsMarkdown(headers.accept) ? `${typed}.md` : typed;

  const query = new URLSearchParams(search);
  for (const name of new Set(query.keys())) if (unread.test(name)) query.delete(name);
  query.sort();
  const asked = query.size > 0 ? `${path}?${query}` : path;
  query.delete("_rsc");
  const named = query.size > 0 ? `${path}?${query}` : path;

  const parts = Object.fromEntries(partHeaders.flatMap((name) => (headers[name] ? [[name, headers[name]]] : [])));
  const isPart = Object.keys(parts).length > 0;
  return { key: isPart ? `${named}#${fingerprint(parts)}` : named, url: asked, headers: parts };
}

const fingerprint = (parts: object): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 22);
