import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** The codes an order was given, to be read again or copied. */
export function GivenCodes({
  codes,
  locale,
}: {
  codes: readonly Readonly<{ name: string; code: string }>[];
  locale: Locale;
}) {
  if (codes.length === 0) return null;
  return (
    <section aria-labelledby="codes" className="rounded-card border border-hairline p-5">
      <h2 id="codes" className="text-xl">
        {translator(locale)("kinds.codes.title", { count: codes.length })}
      </h2>
      <dl className="mt-3 grid gap-3">
        {codes.map(({ name, code }) => (
          <div key={code}>
            <dt className="text-sm text-muted">{name}</dt>
            <dd className="figures mt-1 inline-block rounded-control bg-wash px-3 py-2 text-lg font-semibold tracking-wide select-all [overflow-wrap:anywhere]">
              {code}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
