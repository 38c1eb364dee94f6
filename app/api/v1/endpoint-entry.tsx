import { refusalText } from "#lib/language/refusal-text";
import type { Described } from "./kit/description.ts";
import { statusOf } from "./kit/statuses.ts";

/** One call of the API: what it is for, what it needs, and every "no" it may answer. */
export function EndpointEntry({ endpoint: of }: { endpoint: Described }) {
  return (
    <li className="py-5">
      <h3 className="font-mono text-base">
        <span className="text-blue">{of.method.toUpperCase()}</span> {of.path}
      </h3>
      <p className="mt-1 max-w-prose">{of.summary}</p>
      {of.needs ? (
        <p className="mt-1 text-muted text-sm">Needs the cart’s token: Authorization: Bearer TOKEN.</p>
      ) : null}
      {of.idempotent ? <p className="mt-1 text-muted text-sm">Takes an Idempotency-Key.</p> : null}
      {of.refusals?.length ? (
        <details className="mt-2 text-sm">
          <summary className="cursor-pointer text-muted">May refuse</summary>
          <ul className="mt-2 space-y-1">
            {of.refusals.map((code) => (
              <li key={code}>
                <code className="font-mono">
                  {statusOf(code)} {code}
                </code>{" "}
                {refusalText(code, "en").detail}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </li>
  );
}
