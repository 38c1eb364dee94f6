import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { thingWord } from "#lib/ownership/things";

type Word = keyof typeof import("#lib/language/messages/fr/ownership").thingWords;

/** What a queue, an alert, a figure or a reason is called. */
export const thingName = (thing: string, locale: Locale): string =>
  translator(locale)(`ownership.things.${thingWord(thing) as Word}`);
