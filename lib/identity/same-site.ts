export type Provenance = Readonly<{ secFetchSite: string | null; origin: string | null; host: string | null }>;

/**
 * Whether a request that changes something comes from one of the shop's own pages (NXT-04). The browser's own word
 * (Sec-Fetch-Site) decides; a browser that does not send it must name our origin. Neither of them, or "null", is a no.
 * Forwarded headers are not read. `shopUrl` is null when the shop has no configured address: then Host stands for it.
 */
export function fromOurPages({ secFetchSite, origin, host }: Provenance, shopUrl: string | null): boolean {
  if (secFetchSite !== null) return secFetchSite === "same-origin";
  if (origin === null || !URL.canParse(origin)) return false;
  const home = shopUrl === null ? host : new URL(shopUrl).host;
  return new URL(origin).host === home;
}
