"use client";

import { Elements, PaymentElement, useElements, useStripe } from "@stripe/react-stripe-js";
import { loadStripe, type Stripe } from "@stripe/stripe-js";
import { useEffect, useRef, useState } from "react";

/**
 * Stripe's own card fields. Before the form is sent they hand over a confirmation token, which the server pays with:
 * no card number is ever in our page or on our server.
 */
export function StripeCard({
  publishableKey,
  amountMinor,
  currency,
  locale,
  failed,
}: {
  publishableKey: string;
  amountMinor: number;
  currency: string;
  locale: "fr" | "en";
  failed: string;
}) {
  const [stripe, setStripe] = useState<Promise<Stripe | null> | null>(null);
  useEffect(() => setStripe(loadStripe(publishableKey, { locale })), [publishableKey, locale]);
  return (
    <Elements
      stripe={stripe}
      options={{ mode: "payment", amount: amountMinor, currency, locale, appearance: { theme: "flat" } }}
    >
      <Fields failed={failed} />
    </Elements>
  );
}

/** Nothing else is chosen, where there is a choice. */
const isChosen = (filled: FormData, name: string, value: string): boolean =>
  [null, value].includes(filled.get(name) as string | null);

function Fields({ failed }: { failed: string }) {
  const stripe = useStripe();
  const elements = useElements();
  const token = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    const form = token.current?.form;
    if (!form || !stripe || !elements) return;
    const exchange = async (event: SubmitEvent) => {
      const button = event.submitter;
      const ordering = button instanceof HTMLButtonElement && button.value === "order";
      const filled = new FormData(form);
      const otherwise = !isChosen(filled, "means", "card") || !isChosen(filled, "savedCard", "other");
      if (!ordering || otherwise || token.current?.value) return;
      event.preventDefault();
      event.stopPropagation();
      elements.update({ setupFutureUsage: filled.has("keepCard") ? "off_session" : null });
      const checked = await elements.submit();
      const made = checked.error ? checked : await stripe.createConfirmationToken({ elements });
      if (made.error || !("confirmationToken" in made) || !token.current) {
        setProblem(made.error?.message ?? failed);
        return;
      }
      setProblem(null);
      token.current.value = made.confirmationToken.id;
      form.requestSubmit(button);
      token.current.value = "";
    };
    form.addEventListener("submit", exchange, { capture: true });
    return () => form.removeEventListener("submit", exchange, { capture: true });
  }, [stripe, elements, failed]);

  return (
    <div>
      <PaymentElement options={{ wallets: { applePay: "auto", googlePay: "auto" } }} />
      <input ref={token} type="hidden" name="paymentMethod" />
      {problem && (
        <p role="alert" className="mt-2 text-sm font-medium text-vermilion">
          {problem}
        </p>
      )}
    </div>
  );
}
