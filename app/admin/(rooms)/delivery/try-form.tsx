import type { ReactNode } from "react";
import { Button } from "#components/ui/button";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** A change as it is typed: sent back to the page, which shows what it would move before it is made. */
export function TryForm({
  kind,
  place,
  locale,
  children,
}: {
  kind: "week" | "place_day" | "carrier_day";
  place?: string;
  locale: Locale;
  children: ReactNode;
}) {
  return (
    <form method="get" className="grid gap-3">
      <input type="hidden" name="try" value={kind} />
      {place && <input type="hidden" name="place" value={place} />}
      {children}
      <Button type="submit" look="secondary" size="sm" className="justify-self-start">
        {translator(locale)("adminDelivery.see")}
      </Button>
    </form>
  );
}
