import { createTranslator } from "use-intl/core";
import type { Locale } from "#lib/kernel/locale";
import { en } from "./messages/en.ts";
import { fr } from "./messages/fr.ts";

/** The shop's words, French first: English must have every key that French has, or the types do not hold. */
export type Messages = typeof fr;

const made = (locale: Locale, messages: Messages) =>
  createTranslator<Messages>({ locale, messages, timeZone: "Europe/Paris" });

const endedTwice = /(\p{L})\.\.(?![.\p{L}])/gu;

/** A month that is cut short ("nov.") has already ended the sentence that it ends. */
const make = (locale: Locale, messages: Messages) =>
  new Proxy(made(locale, messages), {
    apply: (say, _, words) => Reflect.apply(say, undefined, words).replace(endedTwice, "$1."),
  });

const translators = { fr: make("fr", fr), en: make("en", en) };

/** `const t = translator(locale); t("shop.header.cart")`. ICU messages; made once, so parsing is paid once. */
export const translator = (locale: Locale): Translator => translators[locale];
export type Translator = ReturnType<typeof made>;

/** The messages as they are written, for a form whose words have no figures to fill in. */
export const written = (locale: Locale): Messages => ({ fr, en })[locale];
