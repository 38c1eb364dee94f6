import { expect, test } from "vitest";
import { sizeText } from "#lib/kernel/size-text";

test.each([
  [12, "1\u00A0ko", "1\u00A0KB"],
  [340_200, "340\u00A0ko", "340\u00A0KB"],
  [1_240_000, "1,2\u00A0Mo", "1.2\u00A0MB"],
  [20_000_000, "20\u00A0Mo", "20\u00A0MB"],
])("%i bytes are %s", (bytes, french, english) => {
  expect(sizeText(bytes, "fr")).toBe(french);
  expect(sizeText(bytes, "en")).toBe(english);
});
