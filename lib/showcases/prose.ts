/** A text as it is typed: paragraphs parted by an empty line, "## " before a heading, "- " before each item of a list. */
export type ProsePart =
  | Readonly<{ is: "heading" | "paragraph"; text: string }>
  | Readonly<{ is: "list"; items: readonly string[] }>;

export const prose = (text: string): readonly ProsePart[] =>
  text
    .replaceAll("\r\n", "\n")
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .flatMap(partsOf);

function partsOf(part: string): readonly ProsePart[] {
  const lines = part.split("\n").map((line) => line.trim());
  if (lines.every((line) => line.startsWith("- "))) return [{ is: "list", items: lines.map((line) => line.slice(2)) }];
  const [first = "", ...rest] = lines;
  if (!first.startsWith("## ")) return [{ is: "paragraph", text: lines.join(" ") }];
  const heading = { is: "heading", text: first.slice(3) } as const;
  return rest.length > 0 ? [heading, ...partsOf(rest.join("\n"))] : [heading];
}
