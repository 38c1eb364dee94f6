import type { IncomingMessage } from "node:http";
import { groupOrderCookie } from "#lib/ranking/group-order-cookie";

const list = /^\/(fr|en)\/c(\/[^/?]+){1,3}\/?(\?|$)/;
const cookie = new RegExp(`(?:^|;\\s*)${groupOrderCookie}=([a-z0-9-]{1,64})(?:;|$)`);

/**
 * Where a member of a group is sent who asks for a list: to the same in the order of that group, a shared page like all
 * lists, at an address of its own. Null for everybody else, and where the address says already whose order, or which.
 */
export function groupOrderOf({ method, url = "/", headers }: IncomingMessage): string | null {
  const [, group] = cookie.exec(headers.cookie ?? "") ?? [];
  if (!group || method !== "GET" || !list.test(url)) return null;
  const [path, search] = url.split("?");
  const query = new URLSearchParams(search);
  if (query.has("pour") || query.has("tri") || query.has("asof")) return null;
  query.set("pour", group);
  return `${path}?${query}`;
}
