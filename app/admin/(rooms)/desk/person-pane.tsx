import type { ReactNode } from "react";
import { Timeline } from "#components/admin/timeline";
import { Icon } from "#components/ui/icon";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { OrderView } from "#lib/orders/schema";

type Props = Readonly<{
  name: string;
  order: OrderView | null;
  typed: string;
  now: Date;
  locale: Locale;
  /** Where the order stands, in words. */
  children: ReactNode;
}>;

const noMails: ReadonlyMap<string, string> = new Map();

/** Whoever was found, before anything is written: where their order is, and what happened to it, newest first. */
export function PersonPane({ name, order, typed, now, locale, children }: Props) {
  const t = translator(locale);
  return (
    <section aria-label={t("lookUp.person")} className="flex min-h-0 flex-col">
      <div className="shrink-0 border-b border-hairline px-4 py-2.5">
        <a
          href={`/admin/desk?${new URLSearchParams({ find: typed })}`}
          className="flex min-h-11 items-center gap-1 text-[13px] text-muted hover:text-ink lg:hidden"
        >
          <Icon name="chevron-left" className="size-3.5" />
          {t("lookUp.results")}
        </a>
        <h2 className="text-lg leading-6 [overflow-wrap:anywhere]">{name || t("desk.somebody")}</h2>
        {!order && <p className="text-[13px] text-muted">{t("lookUp.noOrder")}</p>}
      </div>
      {order && (
        <div className="scroll-quiet min-h-0 flex-1 overflow-y-auto">
          {children}
          <div className="px-4 py-4">
            <h3 className="mb-2 text-sm">{t("lookUp.story")}</h3>
            <Timeline events={order.events} stock={[]} mails={noMails} places={placesOf(order)} {...{ now, locale }} />
          </div>
        </div>
      )}
    </section>
  );
}

const placesOf = ({ parcels }: OrderView) =>
  Object.fromEntries(parcels.map(({ locationCode, locationName }) => [locationCode, locationName]));
