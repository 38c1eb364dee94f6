import type { Locale } from "#lib/kernel/locale";

/** What somebody may let us do; nothing of it is needed to buy, and none is ticked beforehand (L31). */
export const purposes = ["news_email", "news_sms", "news_phone"] as const;
export type Purpose = (typeof purposes)[number];

/** What somebody said of a purpose, when and to which words. */
export type ConsentView = Readonly<{ purpose: Purpose; given: boolean; wording: number; channel: string; at: Date }>;

type Wording = Readonly<Record<Locale, string>>;

/**
 * The words somebody agrees to, every version that ever stood on a page: what was agreed to names its own (GDPR, article
 * 7.1). A version is never changed: other words are a new one, at the end.
 */
const wordings: Readonly<Record<Purpose, readonly [Wording, ...Wording[]]>> = {
  news_email: [
    {
      fr: "J’accepte de recevoir par e-mail les nouveautés et les offres de Bonnefoy & Filles. Je peux changer d’avis à tout moment.",
      en: "I agree to receive news and offers from Bonnefoy & Filles by e-mail. I can change my mind at any time.",
    },
  ],
  news_sms: [
    {
      fr: "J’accepte de recevoir par SMS les nouveautés et les offres de Bonnefoy & Filles. Je peux changer d’avis à tout moment.",
      en: "I agree to receive news and offers from Bonnefoy & Filles by text message. I can change my mind at any time.",
    },
  ],
  news_phone: [
    {
      fr: "J’accepte que Bonnefoy & Filles m’appelle pour me proposer ses offres. Je peux changer d’avis à tout moment.",
      en: "I agree to be called by Bonnefoy & Filles about its offers. I can change my mind at any time.",
    },
  ],
};

/** The version that stands on the pages today, counted from 1. */
export const wordingNow = (purpose: Purpose): number => wordings[purpose].length;

export const wordingOf = (purpose: Purpose, version: number, locale: Locale): string =>
  (wordings[purpose][version - 1] ?? wordings[purpose][0])[locale];
