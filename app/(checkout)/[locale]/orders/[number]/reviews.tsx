import { currentActor } from "#app/actor";
import { ArrowLink } from "#components/ui/text-link";
import { isLookingOn } from "#lib/kernel/actor";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { OrderView } from "#lib/orders/schema";
import { clock } from "#lib/platform/clock";
import { ownReviewsOf } from "#lib/reviews/queries-own";
import { reviewToken } from "#lib/reviews/token";

/** What was received of this order, each with the link to say what one thinks of it, which nobody else is handed. */
export async function Reviews({ order, locale }: { order: OrderView; locale: Locale }) {
  const received = await ownReviewsOf(order.id);
  if (received.length === 0 || isLookingOn(await currentActor())) return null;
  const t = translator(locale);
  const now = clock.now();
  return (
    <section aria-labelledby="votre-avis">
      <h2 id="votre-avis" className="text-xl">
        {t("reviews.own.title")}
      </h2>
      <p className="mt-2 max-w-[56ch] text-[15px]">{t("reviews.own.text")}</p>
      <ul className="mt-2 grid justify-items-start gap-2 sm:gap-0">
        {received.map(({ lineId, article, review }) => (
          <li key={lineId}>
            <ArrowLink href={`/${locale}/reviews/${lineId}?token=${encodeURIComponent(reviewToken(lineId, now))}`}>
              {t(review ? "reviews.own.see" : "reviews.own.write", { article })}
            </ArrowLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
