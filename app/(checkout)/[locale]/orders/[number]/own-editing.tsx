import { currentActor } from "#app/actor";
import { Versions } from "#components/edits/versions";
import { ButtonLink } from "#components/ui/button";
import { timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { versionsOf } from "#lib/orders/queries-versions";
import type { OrderView } from "#lib/orders/schema";

/** The way to edit a young order, for the customer whose it is, and what it said before it was edited. */
export async function OwnEditing({ order, until, locale }: { order: OrderView; until: Date | null; locale: Locale }) {
  const t = translator(locale);
  const [actor, versions] = await Promise.all([currentActor(), versionsOf(order.id)]);
  const isMine = actor.kind === "customer" && actor.id === order.customer.accountId;
  return (
    <>
      {isMine && until && (
        <section aria-labelledby="modifier">
          <h2 id="modifier" className="text-xl">
            {t("edits.own.title")}
          </h2>
          <p className="mt-2 max-w-[56ch] text-[15px]">{t("edits.own.text", { time: timeText(until, locale) })}</p>
          <ButtonLink href={`/${locale}/orders/${order.number}/edit`} look="secondary" className="mt-4">
            {t("edits.own.link")}
          </ButtonLink>
        </section>
      )}
      {versions.length > 0 && (
        <section aria-labelledby="versions">
          <h2 id="versions" className="pb-2 text-xl">
            {t("edits.versions.seen", { number: versions[0]?.number ?? 1 })}
          </h2>
          <Versions versions={versions} named={false} locale={locale} />
        </section>
      )}
    </>
  );
}
