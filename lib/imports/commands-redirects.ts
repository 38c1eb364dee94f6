import { z } from "zod";
import type { Actor } from "#lib/kernel/actor";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { addRedirects } from "#lib/redirects/commands";
import { redirectsTag } from "#lib/redirects/tags";

const portion = 500;

/** Who wrote a redirect, so that undoing the import finds it. */
export const redirectSource = (runId: string) => `import:${runId}`;

const redirectPortion = command({
  name: "import.redirect",
  input: z.strictObject({ id: z.uuid(), after: z.int() }),
  allow: "imports.run",
  untold: true,
  async run({ id, after }, { tx, now, audit, expire }) {
    const rows = await tx.$queryRaw<{ line: number; handle: string; oldPaths: string[] }[]>`
      SELECT c.line, p.handle, c.old_paths AS "oldPaths" FROM import_change c JOIN product p ON p.id = c.product_id
      WHERE c.run_id = ${id}::uuid AND c.line > ${after} AND c.old_paths IS NOT NULL ORDER BY c.line LIMIT ${portion}`;
    const wanted = rows.flatMap(({ handle, oldPaths }) =>
      oldPaths.map((fromPath) => ({ fromPath, toPath: `/p/${handle}`, source: redirectSource(id) })),
    );
    const { written } = wanted.length > 0 ? await addRedirects(tx, wanted, now) : { written: 0 };
    if (written > 0) audit({ subject: `import:${id}`, changes: { redirects: [null, written] } });
    if (written > 0) expire(redirectsTag);
    return ok({ written, last: rows.length < portion ? null : (rows.at(-1)?.line ?? null) });
  },
});

/** Has the addresses under which an import's products were known elsewhere lead to their pages; says how many do. */
export async function redirectOldPaths(actor: Actor, runId: string): Promise<number> {
  let total = 0;
  for (let after: number | null = -1; after !== null; ) {
    const done: Awaited<ReturnType<typeof redirectPortion>> = await redirectPortion(actor, { id: runId, after });
    if (!done.ok) throw new Error(`the old addresses were refused: ${done.refusal.code}`);
    total += done.value.written;
    after = done.value.last;
  }
  return total;
}
