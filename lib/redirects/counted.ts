import { addressOf } from "./address.ts";

/** Pages of one person: their addresses carry order numbers and tokens, and no redirect belongs there. */
const personal = /^\/(account|cart|checkout|orders|reservations|reserve|gift-card|retractation)(\/|$)/;

/** What robots try at every door: no shopper lost a page there. */
const tried =
  /(^|\/)(\.|wp-|cgi-bin)|\.(php\d?|aspx?|cgi|env|git|sql|bak|zip|gz|ico|map|ini|ya?ml|json|txt|xml|js|css)$/;

/** Looks like a name, a mail address or a secret rather than like a page. */
const telling = /@|(^|\/)[^/-]{32,}(\/|$)|[^/]{121,}/;

/** The path under which an address asked for is counted; null for one that is none of a page, or that may say who asked. */
export function countedPath(asked: string): string | null {
  const path = addressOf(asked)?.path;
  return !path || personal.test(path) || tried.test(path) || telling.test(path) ? null : path;
}
