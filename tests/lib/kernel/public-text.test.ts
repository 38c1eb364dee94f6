import { describe, expect, test } from "vitest";
import { contactIn, publicText } from "#lib/kernel/public-text";

describe("what everybody will read says nobody’s address", () => {
  test.each([
    ["Écrivez-moi : camille.rousseau@courrier.example", "email"],
    ["camille (at) courrier.example", "email"],
    ["Appelez le 06 12 34 56 78 ce soir", "phone"],
    ["au 0612345678", "phone"],
    ["06.12.34.56.78", "phone"],
    ["call +33 6 12 34 56 78", "phone"],
    ["moins cher sur https://ailleurs.example/promo", "link"],
    ["voyez www.ailleurs.example", "link"],
    ["sur ailleurs.com", "link"],
  ])("%s", (text, found) => expect(contactIn("Un titre", text)).toBe(found));

  test.each([
    "Commandée le 06/11, reçue le 08/11/2026, 12 € de port",
    "Référence BF-CUI-017, code-barres 3760123456789",
    "Elle mesure 106 cm sur 62,5 et pèse 12 500 g",
    "Très bien.Je recommande",
    "Compatible plaque de 28 cm, 10 000 mAh, 220-240 V",
    "Note : 10/10 !",
  ])("but %s is no address", (text) => expect(contactIn(text)).toBeNull());
});

test("a public text is plain: nothing invisible, no holes, its length counted after that", () => {
  const text = publicText(3, 20);
  expect(text.parse("  Tre\u0301s bien\r\n\r\n\r\n\r\nOui \u202E\u200B\u0007")).toBe("Trés bien\n\nOui");
  expect(text.safeParse("\u200B\u200B\u200B a").success).toBe(false);
  expect(text.safeParse("a".repeat(21)).success).toBe(false);
  expect(text.parse("<b>gras</b>")).toBe("<b>gras</b>");
});
