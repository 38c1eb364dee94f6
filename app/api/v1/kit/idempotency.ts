import type { Refusal } from "#lib/kernel/result";
import { once, type Reply } from "#lib/platform/idempotency";
import { hashToken } from "#lib/platform/tokens";

type Keyed = Readonly<{
  key: string;
  token: string;
  /** What was asked, in full: under one key it must stay the same. */
  request: string;
  now: Date;
  run: () => Promise<Response>;
  refused: (refusal: Refusal) => Response;
}>;

/** What a customer was told stays told; "come back later" and "you sent it wrong" do not use the key up. */
const final = ({ status }: Reply): boolean => status < 300 || status === 402 || status === 409;

/** Runs a request once for its Idempotency-Key, and gives the same answer when it is asked again. */
export async function replayed({ key, token, request, now, run, refused }: Keyed): Promise<Response> {
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) return refused({ code: "idempotency_key_malformed" });
  let made: Response | undefined;
  const work = async (): Promise<Reply> => {
    made = await run();
    return { status: made.status, body: await made.clone().json() };
  };
  const result = await once({ scope: `api:${hashToken(token)}`, key, request, now }, work, final);
  if (!result.ok) return refused(result.refusal);
  if (made) return made;
  const { status, body } = result.value;
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      "content-type": status < 400 ? "application/json" : "application/problem+json",
      "cache-control": "no-store",
      "idempotent-replayed": "true",
    },
  });
}
