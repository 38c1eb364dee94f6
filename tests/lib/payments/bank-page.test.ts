import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aStandin } from "./a-standin.ts";

let standin: Awaited<ReturnType<typeof aStandin>>;
let bank: typeof import("../../../app/(standin)/payment/3ds/[intent]/route.ts");
beforeAll(async () => {
  standin = await aStandin();
  process.env.STRIPE_API_URL = standin.url();
  bank = await import("../../../app/(standin)/payment/3ds/[intent]/route.ts");
});
afterAll(() => standin.stop());

/** A payment that waits for its shopper at the bank. */
async function waiting(returnUrl = "https://shop.example/en/checkout/return?attempt=7") {
  const intent = await standin.stripe().paymentIntents.create({
    amount: 2_000,
    currency: "eur",
    payment_method: "pm_card_authenticationRequired",
    confirm: true,
    return_url: returnUrl,
  });
  return { id: intent.id, secret: intent.client_secret ?? "", url: intent.next_action?.redirect_to_url?.url ?? "" };
}
const statusOf = async (id: string) => (await standin.stripe().paymentIntents.retrieve(id)).status;

function answer({ id, secret, url }: Awaited<ReturnType<typeof waiting>>, button: "accept" | "refuse") {
  const form = new URLSearchParams({
    client_secret: secret,
    return_url: new URL(url).searchParams.get("return_url") ?? "",
    answer: button,
  });
  return bank.POST(new Request(url, { method: "POST", body: form }), { params: Promise.resolve({ intent: id }) });
}

describe("the bank's page of the demo shop", () => {
  test("asks in the language of the page the shopper came from", async () => {
    const english = await (await bank.GET(new Request((await waiting()).url))).text();
    expect(english).toContain('lang="en"');
    expect(english).toContain("Confirm</button>");
    const french = await bank.GET(new Request((await waiting("https://shop.example/fr/checkout/return")).url));
    expect(await french.text()).toContain("Confirmer</button>");
  });

  test("takes a yes: the payment is made and the shopper goes back to the shop, once or twice clicked", async () => {
    const payment = await waiting();
    for (const click of [1, 2]) {
      const response = await answer(payment, "accept");
      expect(response.status, `click ${click}`).toBe(303);
      const back = new URL(response.headers.get("location") ?? "", "https://shop.example");
      expect(back.pathname).toBe("/en/checkout/return");
      expect(Object.fromEntries(back.searchParams)).toMatchObject({
        attempt: "7",
        payment_intent: payment.id,
        redirect_status: "succeeded",
      });
    }
    expect(await statusOf(payment.id)).toBe("succeeded");
  });

  test("takes a no: nothing is paid", async () => {
    const payment = await waiting();
    const response = await answer(payment, "refuse");
    expect(response.headers.get("location")).toContain("redirect_status=failed");
    expect(await statusOf(payment.id)).toBe("requires_payment_method");
  });

  test("knows nobody who lacks the payment's own secret", async () => {
    const payment = await waiting();
    expect((await answer({ ...payment, secret: "guessed" }, "accept")).status).toBe(404);
    expect((await bank.GET(new Request(`http://shop.example/payment/3ds/${payment.id}`))).status).toBe(404);
    expect(await statusOf(payment.id)).toBe("requires_action");
  });

  test.each(["https://evil.example/en/", "//evil.example/en/", "https://x.example//evil.example/"])(
    "sends nobody to another site: %s",
    async (elsewhere) => {
      const payment = await waiting();
      const url = new URL(payment.url);
      url.searchParams.set("return_url", elsewhere);
      const response = await answer({ ...payment, url: url.href }, "accept");
      expect(response.headers.get("location")).toMatch(/^\/(?!\/)/);
    },
  );

  test("writes what it was given as text, never as markup", async () => {
    const url = `http://shop.example/payment/3ds/pi_1?client_secret=${encodeURIComponent('"><script>x</script>')}&return_url=/fr/`;
    expect(await (await bank.GET(new Request(url))).text()).not.toContain("<script>");
  });
});
