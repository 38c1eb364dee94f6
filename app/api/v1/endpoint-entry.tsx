import type { Locale } from "#lib/kernel/locale";
import { refusalText } from "#lib/language/refusal-text";
import { translator } from "#lib/language/translator";
import type { Described } from "./kit/description.ts";
import { statusOf } from "./kit/statuses.ts";

/** One call of the API: what it is for, what it needs, and every "no" it may answer. */
export function EndpointEntry({ endpoint: of, locale }: { endpoint: Described; locale: Locale }) {
  const t = translator(locale);
  return (
    <li className="py-5">
      <h3 className="font-mono text-base">
        <span className="text-blue">{of.method.toUpperCase()}</span> {of.path}
      </h3>
      <p className="mt-1 max-w-prose">{of.summary[locale]}</p>
      {of.needs ? (
        <p className="mt-1 text-muted text-sm">{t(of.needs === "key" ? "api.needsKey" : "api.needsToken")}</p>
      ) : null}
      {of.idempotent ? <p className="mt-1 text-muted text-sm">{t("api.idempotent")}</p> : null}
      {of.refusals?.length ? (
        <details className="mt-2 text-sm">
          <summary className="cursor-pointer text-muted">{t("api.refusals")}</summary>
          <ul className="mt-2 space-y-1">
            {of.refusals.map((code) => (
              <li key={code}>
                <code className="font-mono">
                  {statusOf(code)} {code}
                </code>{" "}
                {refusalText(code, locale).detail}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </li>
  );
}
