const somewhere = "http://comptoir.invalid";

/**
 * `wanted` when it is a path of this shop, else `otherwise`: the only way a callbackUrl becomes a redirect (AUT-13).
 * Refuses other origins in every spelling a browser understands: //evil, /\evil, %2f%2f, tabs, javascript:.
 */
export function localPath(wanted: unknown, otherwise: string): string {
  if (typeof wanted !== "string" || !wanted.startsWith("/") || wanted.length > 500) return otherwise;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a browser drops control characters before it reads a URL
  if (/[\u0000-\u0020\u007f\\]/.test(wanted) || /^\/(\/|%2f|%5c)/i.test(wanted)) return otherwise;
  if (!URL.canParse(wanted, somewhere)) return otherwise;
  const { origin, pathname, search, hash } = new URL(wanted, somewhere);
  return origin === somewhere && !pathname.startsWith("//") ? pathname + search + hash : otherwise;
}
