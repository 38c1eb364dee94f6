import { StripeCard } from "#components/checkout/stripe-card";
import { TestCards } from "#components/checkout/test-cards";
import { Icon } from "#components/ui/icon";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { env } from "#lib/platform/env";

/** Where the card is given: the provider's own fields, or the demo's test cards. */
export function CardFields({ amountMinor, failed, locale }: { amountMinor: number; failed: string; locale: Locale }) {
  if (!env.STRIPE_PUBLISHABLE_KEY) return <TestCards locale={locale} />;
  return (
    <>
      <StripeCard
        publishableKey={env.STRIPE_PUBLISHABLE_KEY}
        amountMinor={amountMinor}
        currency="eur"
        locale={locale}
        failed={failed}
      />
      <p className="mt-4 flex items-start gap-2.5 text-sm">
        <Icon name="lock" />
        {translator(locale)("checkout.secure")}
      </p>
    </>
  );
}
