type Run = Readonly<{ text: string; isBrand: boolean }>;

/** What the Latin files of the brand's fonts hold. */
const brand = /[ -~\u00A0-£¥§-«®°´¶-¸º»¿-ÿŒœ–—‘’‚“”„•…€™−]/;
/** What DejaVu Sans holds besides: Latin, Greek and Cyrillic letters of all of Europe, marks and signs. */
const known =
  /[ -\u024F\u0386-\u038A\u038C\u038E-\u03A1\u03A3-\u04FF\u1E00-\u1EFB\u2010-\u205E\u20A0-\u20B5\u2190-\u22FF]/;

/**
 * A text as stretches that one font can set. A letter that no font of ours has is drawn as an empty square: PDF/A lets no
 * glyph be missing. The full name stands in the attached XML.
 */
export function runsOf(text: string): Run[] {
  const runs: { text: string; isBrand: boolean }[] = [];
  for (const letter of text.normalize("NFC").replaceAll("\u202F", "\u00A0")) {
    const isBrand = brand.test(letter);
    const shown = isBrand || known.test(letter) ? letter : "\u25A1";
    const last = runs.at(-1);
    if (last?.isBrand === isBrand) last.text += shown;
    else runs.push({ text: shown, isBrand });
  }
  return runs;
}
