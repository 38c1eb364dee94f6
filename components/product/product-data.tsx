import { JsonScript } from "#components/shells/json-script";
import type { Locale } from "#lib/kernel/locale";
import type { ProductQuestions } from "#lib/questions/schema";
import type { ProductReviews } from "#lib/reviews/schema";
import { questionSchema } from "../questions/question-schema.ts";
import { reviewSchema } from "../reviews/review-schema.ts";
import type { Offer } from "./offer.ts";
import { productSchema } from "./product-schema.ts";

/** What search engines read of the shown variant, beside what people read. `path` is that of the variant. */
export function ProductData({
  offer,
  reviews,
  questions,
  locale,
  base,
  path,
}: {
  offer: Offer;
  reviews: ProductReviews;
  questions: ProductQuestions;
  locale: Locale;
  /** The shop's public address. */
  base: string;
  path: string;
}) {
  const asked = questionSchema(questions);
  return (
    <>
      <JsonScript data={{ ...productSchema(offer, { locale, base, path }), ...reviewSchema(reviews) }} />
      {asked && <JsonScript data={asked} />}
    </>
  );
}
