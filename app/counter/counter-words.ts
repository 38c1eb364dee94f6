import { refusalWords } from "#app/refusal-words";
import type { CameraWords } from "#components/counter/code-camera";
import type { Locale } from "#lib/kernel/locale";
import { written } from "#lib/language/translator";

const codes = [
  "pickup_not_found",
  "pickup_not_ready",
  "already_collected",
  "wrong_code",
  "code_opens_nothing",
  "too_many_tries",
  "order_held",
  "payment_not_secured",
  "payment_not_received",
  "nothing_owed",
  "not_allowed_now",
  "not_here_yet",
  "order_not_found",
  "out_of_stock",
  "unknown_sku",
  "price_frozen",
  "not_reserved_here",
  "too_many_reservations",
  "nothing_due",
  "unknown_wave",
  "unknown_pick",
  "nothing_missing",
  "cross_site",
  "forbidden",
  "invalid",
] as const;

/** Sentences with a place for what the refusal names: the store, the article, the code. */
function writtenRefusals(locale: Locale) {
  const { otherStore, picks } = written(locale).counter;
  const { unknownCode, wrongArticle, surplusArticle } = picks;
  return {
    other_store: otherStore,
    unknown_code: unknownCode,
    wrong_article: wrongArticle,
    surplus_article: surplusArticle,
  };
}

/** What the forms of the counter say when they are refused. */
export const counterWords = (locale: Locale) => ({
  refusals: {
    ...refusalWords(codes, locale),
    ...writtenRefusals(locale),
  },
  problems: written(locale).counter.problems,
});

export const cameraWords = (locale: Locale): CameraWords => written(locale).counter.camera;
