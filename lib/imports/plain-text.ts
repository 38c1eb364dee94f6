const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00A0",
  eacute: "é",
  egrave: "è",
  ecirc: "ê",
  agrave: "à",
  acirc: "â",
  ccedil: "ç",
  icirc: "î",
  iuml: "ï",
  ocirc: "ô",
  ugrave: "ù",
  ucirc: "û",
  oelig: "œ",
  Eacute: "É",
  Agrave: "À",
  laquo: "«",
  raquo: "»",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  bull: "•",
  euro: "€",
  deg: "°",
  times: "×",
  frac12: "½",
  copy: "©",
  reg: "®",
  trade: "™",
};

/** What is never read: its words are not for people. */
const unread = /<(script|style|template|iframe|noscript|svg|head)\b[\s\S]*?(<\/\1\s*>|$)|<!--[\s\S]*?(-->|$)/gi;
const tag = /<\/?[a-z][^<>]*(>|$)/gi;
const block = /<\/?(p|div|br|h[1-6]|ul|ol|table|tr|section|article|blockquote|hr)\b[^<>]*(>|$)/gi;

/**
 * A description as the shop shows it: paragraphs on lines of their own, points of a list with a dot before them, and
 * nothing else of HTML. No tag is ever kept, whatever was written; "a < b" stays as it is.
 */
export function plainText(text: string): string {
  if (!/[<&]/.test(text)) return text;
  const laidOut = text
    .replaceAll(unread, "")
    .replaceAll(/\s*<li\b[^<>]*(>|$)\s*/gi, "\n• ")
    .replaceAll(/<\/li\s*>/gi, "\n")
    .replaceAll(block, "\n");
  const read = withoutTags(laidOut).replaceAll(/&(#x?[0-9a-f]{1,6}|[a-z][a-z0-9]{1,8});/gi, characterOf);
  return withoutTags(read)
    .replaceAll(/[ \t\u00A0]*\n\s*/g, "\n")
    .trim();
}

/** Tags inside tags come to light when those are gone; who hides them deeper than anybody writes loses the signs. */
function withoutTags(text: string): string {
  let left = text;
  for (let pass = 0; pass < 5; pass += 1) {
    const next = left.replaceAll(tag, "");
    if (next === left) return left;
    left = next;
  }
  return left.replaceAll("<", "");
}

function characterOf(whole: string, name: string): string {
  if (!name.startsWith("#")) return named[name] ?? named[name.toLowerCase()] ?? whole;
  const code = name[1]?.toLowerCase() === "x" ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code >= 0x20 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff) ? String.fromCodePoint(code) : "";
}
