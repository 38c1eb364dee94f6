import { StripeCard } from "#components/checkout/stripe-card";
import { TestCards } from "#components/checkout/test-cards";
import { Checkbox } from "#components/ui/checkbox";
import { Icon } from "#components/ui/icon";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { env } from "#lib/platform/env";

type Props = Readonly<{ amountMinor: number; failed: string; mayKeep?: boolean; locale: Locale }>;

/** Where the card is given: the provider's own fields, or the demo's test cards; who has an account may have it kept. */
export function CardFields({ amountMinor, failed, mayKeep = false, locale }: Props) {
  const keep = mayKeep && (
    <Checkbox name="keepCard" value="1" className="text-[15px]">
      {translator(locale)("payment.saved.box")}
    </Checkbox>
  );
  if (!env.STRIPE_PUBLISHABLE_KEY)
    return (
      <>
        <TestCards locale={locale} />
        {keep}
      </>
    );
  return (
    <>
      <StripeCard
        publishableKey={env.STRIPE_PUBLISHABLE_KEY}
        amountMinor={amountMinor}
        currency="eur"
        locale={locale}
        failed={failed}
      />
      {keep}
      <p className="mt-4 flex items-start gap-2.5 text-sm">
        <Icon name="lock" />
        {translator(locale)("checkout.secure")}
      </p>
    </>
  );
}
