import { translator } from "#lib/language/translator";
import { shopUrl } from "#lib/platform/env";
import { EndpointEntry } from "./endpoint-entry.tsx";
import { endpoints } from "./endpoints/all.ts";
import { readerLocale } from "./locale.ts";

const order = `curl -X POST ${shopUrl()}/api/v1/carts \\
  -H 'Content-Type: application/json' \\
  -d '{"lines": [{"sku": "…", "quantity": 1}],
       "contact": {"email": "zoe@example.org", "name": "Zoé Martin"},
       "address": {"line1": "1 rue des Lices", "postcode": "49000", "city": "Angers", "country": "FR"},
       "deliveryOption": "cheapest"}'

curl -X POST ${shopUrl()}/api/v1/carts/ID/checkout \\
  -H 'Content-Type: application/json' \\
  -H 'Authorization: Bearer TOKEN' -H 'Idempotency-Key: any-text-of-yours' \\
  -d '{"payment": {"token": "pm_card_visa"}}'`;

export default async function ApiPage() {
  const locale = await readerLocale();
  const t = translator(locale);
  return (
    <main className="mx-auto max-w-4xl px-5 py-12">
      <p>
        <a href="/" className="text-blue underline underline-offset-4">
          Bonnefoy & Filles
        </a>
      </p>
      <h1 className="mt-6 text-3xl">{t("api.title")}</h1>
      <p className="mt-4 max-w-prose text-muted">
        {t("api.intro")}{" "}
        <a href="/api/v1/openapi.json" className="text-blue underline underline-offset-4">
          openapi.json
        </a>
        .
      </p>
      <h2 className="mt-10 text-xl">{t("api.order")}</h2>
      <pre className="mt-3 whitespace-pre-wrap break-words rounded-card bg-wash p-4 font-mono text-sm">{order}</pre>
      <h2 className="mt-10 text-xl">{t("api.calls")}</h2>
      <ul className="mt-3 divide-y divide-hairline border-hairline border-y">
        {endpoints.map(({ of }) => (
          <EndpointEntry key={`${of.method} ${of.path}`} endpoint={of} locale={locale} />
        ))}
      </ul>
    </main>
  );
}
