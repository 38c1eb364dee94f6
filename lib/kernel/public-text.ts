import { z } from "zod";

/** What no reader sees, and what turns the writing direction of what follows. */
const unseen = /[\p{Cc}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** A text that people will read as it was typed: plain, without invisible characters or holes of empty lines. */
export const publicText = (least: number, most: number) =>
  z
    .string()
    .max(most * 2)
    .transform((text) =>
      text
        .normalize("NFC")
        .replace(/\r\n?/g, "\n")
        .replace(unseen, (mark) => (mark === "\n" ? mark : ""))
        .replace(/\n{3,}/g, "\n\n")
        .trim(),
    )
    .pipe(z.string().min(least).max(most));

const address = /[\p{L}\d._%+-]+\s?(?:@|\(at\)|\[at\])\s?[\p{L}\d-]+(?:\.|\s?\(dot\)\s?)\p{L}{2,}/iu;
const link = /https?:\/\/|www\.|\b[\p{L}\d-]+\.(?:com|fr|net|org|eu|io|shop|info|biz)\b/iu;
/** Ten digits that begin with 0, or a country's prefix, however they are parted. */
const phone = /(?:^|[^\d])(?:0[1-9](?:[\s.\-/]?\d{2}){4}|(?:\+|00)\d{2,3}(?:[\s.\-/()]{0,2}\d){7,11})(?!\d)/u;

export type ContactKind = "email" | "phone" | "link";

/** How somebody could be reached by what a public text says: it is refused before anybody can read it (PRV). */
export function contactIn(...texts: readonly string[]): ContactKind | null {
  const text = texts.join("\n");
  if (address.test(text)) return "email";
  if (phone.test(text)) return "phone";
  return link.test(text) ? "link" : null;
}
