import { env } from "#lib/platform/env";

/**
 * Tells the stand-in what the shopper answered on its bank page (3-D Secure). Returns whether the payment then stands, taken or authorised,
 * or null when there is no such payment or the secret is not its own. With real keys Stripe shows its own page.
 */
export async function answerStandinBank(of: {
  intentId: string;
  clientSecret: string;
  accepted: boolean;
}): Promise<boolean | null> {
  if (!env.STRIPE_API_URL) return null;
  const verb = of.accepted ? "accept" : "refuse";
  const answer = await fetch(
    new URL(`/standin/payment_intents/${encodeURIComponent(of.intentId)}/${verb}`, env.STRIPE_API_URL),
    { method: "POST", body: new URLSearchParams({ client_secret: of.clientSecret }) },
  );
  if (!answer.ok) return null;
  const intent: unknown = await answer.json();
  if (typeof intent !== "object" || intent === null || !("status" in intent)) return false;
  return intent.status === "succeeded" || intent.status === "requires_capture";
}
