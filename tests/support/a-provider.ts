/** The payment stand-in of this test file, itself (own-provider.ts): never a door that stands before it. */
const standin = `http://127.0.0.1:${process.env.TEST_STANDIN_PORT}`;

/** Lets the provider have a bad day (knobs of the stand-in). */
export const turn = (knobs: object) =>
  fetch(`${standin}/standin/knobs`, { method: "POST", body: JSON.stringify(knobs) });

/** What happens at the provider without the shop, in its stand-in's own paths: a dispute, a refund by hand. */
export async function withoutTheShop(
  path: string,
  form: Readonly<Record<string, string>> = {},
): Promise<{ id: string }> {
  const answer = await fetch(`${standin}/${path}`, {
    method: "POST",
    headers: { authorization: "Bearer sk_test_standin" },
    body: new URLSearchParams(form),
  });
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as { id: string };
}

export type Charge = Readonly<{
  id: string;
  status: string;
  metadata: Readonly<Record<string, string>>;
  amount: number;
  amount_received: number;
  amount_capturable: number;
  latest_charge: string | null;
  last_payment_error: object | null;
}>;
type MoneyBack = Readonly<{ id: string; status: string; amount: number; payment_intent: string }>;
type Told = Readonly<{ id: string; type: string; data: { object: { id: string } } }>;

/** Everything the provider was ever asked to take, for counting. */
export const intentsAtProvider = () => everyOne<Charge>("payment_intents");
/** Everything it was ever asked to give back. */
export const refundsAtProvider = () => everyOne<MoneyBack>("refunds");
/** Everything it ever had to tell, as its webhooks carry it. */
export const eventsAtProvider = () => everyOne<Told>("events");

async function everyOne<T extends { id: string }>(kind: string): Promise<readonly T[]> {
  const found: T[] = [];
  for (let more = true; more; ) {
    const after = found.at(-1) ? `&starting_after=${found.at(-1)?.id}` : "";
    const response = await fetch(`${standin}/v1/${kind}?limit=100${after}`, {
      headers: { authorization: "Bearer sk_test_standin" },
    });
    const page = (await response.json()) as { data: T[]; has_more: boolean };
    found.push(...page.data);
    more = page.has_more;
  }
  return found;
}
