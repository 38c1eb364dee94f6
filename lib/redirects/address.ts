import { canBeLookedUp } from "#lib/kernel/address";
import { isLocale, type Locale } from "#lib/kernel/locale";

/** An address in the words a redirect is kept in: its path without a language of ours, and that language if it had one. */
export type Address = Readonly<{ path: string; locale: Locale | null }>;

/** Doors of the house, never of the shop: nothing old stands under them. */
const reserved = /^\/(admin|counter|api|payment|_next)(\/|$)/;

const unreadable = /[\p{Cc}\\]/u;

/**
 * The address under which a redirect is looked up: host, query and fragment fall away, so do doubled and last slashes; it is
 * decoded and in lower case. Null for what can be no old page: the home page, the back office, what is no path.
 */
export function addressOf(typed: string): Address | null {
  const path = decoded(pathIn(typed.trim()));
  if (path === null || unreadable.test(path) || !canBeLookedUp(path)) return null;
  const parts = path.toLowerCase().normalize("NFC").split("/").filter(Boolean);
  const locale = isLocale(parts[0]) ? parts[0] : null;
  const own = `/${parts.slice(locale ? 1 : 0).join("/")}`;
  return own === "/" || reserved.test(own) ? null : { path: own, locale };
}

/**
 * Where a redirect may lead: a page of this shop, its home among them, with its query ("/p/lampe?colour=brick") and without
 * a language, which is the visitor's. Null for another house: a redirect never sends away.
 */
export function targetOf(typed: string): string | null {
  const text = typed.trim();
  if (!/^\/(?!\/)/.test(text) || unreadable.test(text) || !canBeLookedUp(text)) return null;
  const [, path = "/", rest = ""] = /^([^?#]*)(.*)$/.exec(text) ?? [];
  const own = path.replace(/\/{2,}/g, "/").replace(/^\/(fr|en)(?=\/|$)/, "");
  return reserved.test(own) ? null : `${own.replace(/\/+$/, "") || "/"}${rest}`;
}

const pathIn = (typed: string): string | null => {
  if (/^https?:\/\//i.test(typed)) return URL.canParse(typed) ? new URL(typed).pathname : null;
  return typed.startsWith("/") ? (typed.split(/[?#]/, 1)[0] ?? null) : null;
};

function decoded(path: string | null): string | null {
  if (path === null) return null;
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
