import { z } from "zod";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import type { Transaction } from "#lib/platform/database";
import { addressOf, targetOf } from "./address.ts";
import { type Pair, withoutChains } from "./chains.ts";
import { readRedirectFile } from "./file.ts";
import { redirectsTag } from "./tags.ts";

export type WantedRedirect = Pair & Readonly<{ source: string }>;

/** What became of them: how many addresses were written, and those that were not, with the reason. */
export type AddedRedirects = Readonly<{
  written: number;
  refused: readonly Readonly<{ fromPath: string; code: "bad_address" | "redirect_loop" }>[];
}>;

/**
 * Has old addresses lead to pages of ours, inside the command of whoever moved them (an import, a new handle), which
 * expires `redirectsTag`. Addresses may be whole URLs; the last word on one wins. A page that comes back (source "handle")
 * is no redirect any more.
 */
export async function addRedirects(
  tx: Transaction,
  wanted: readonly WantedRedirect[],
  now: Date,
): Promise<AddedRedirects> {
  const read = wanted.map((one) => ({
    ...one,
    from: addressOf(one.fromPath)?.path ?? null,
    to: targetOf(one.toPath),
  }));
  const bad = read.filter(({ from, to }) => from === null || to === null);
  const pairs = read.flatMap(({ from, to }) => (from && to ? [{ fromPath: from, toPath: to }] : []));
  const ends = pairs.map(({ toPath }) => addressOf(toPath)?.path ?? toPath);
  const back = read.flatMap(({ source, to }) => (source === "handle" && to ? [to] : []));
  if (back.length > 0) await tx.redirect.deleteMany({ where: { fromPath: { in: back } } });

  const froms = pairs.map(({ fromPath }) => fromPath);
  const standing = await tx.$queryRaw<Pair[]>`
    SELECT from_path AS "fromPath", to_path AS "toPath" FROM redirect
    WHERE from_path = ANY(${[...froms, ...ends]}) OR split_part(to_path, '?', 1) = ANY(${froms})`;
  const settled = withoutChains(standing, pairs);
  const sources = new Map(read.map(({ from, source }) => [from, source]));
  await write(
    tx,
    settled.pairs.map((pair) => ({ ...pair, source: sources.get(pair.fromPath) ?? null })),
    now,
  );
  return {
    written: settled.pairs.length,
    refused: [
      ...bad.map(({ fromPath }) => ({ fromPath, code: "bad_address" as const })),
      ...settled.loops.map((fromPath) => ({ fromPath, code: "redirect_loop" as const })),
    ],
  };
}

/** One that only got a nearer end keeps the name of who wrote it. */
const write = (tx: Transaction, rows: readonly (Pair & { source: string | null })[], now: Date) => tx.$executeRaw`
  INSERT INTO redirect AS known (from_path, to_path, source, created_at)
  SELECT r."fromPath", r."toPath", coalesce(r.source, 'admin'), ${now}
  FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r("fromPath" text, "toPath" text, source text)
  ON CONFLICT (from_path) DO UPDATE SET to_path = excluded.to_path
  WHERE known.to_path <> excluded.to_path`;

const address = z.string().trim().min(1).max(400);

/** Has one old address lead to a page. Refuses `bad_address` and `redirect_loop`. */
export const addRedirect = command({
  name: "redirects.add",
  input: z.strictObject({ fromPath: address, toPath: address }),
  allow: "channels.write",
  async run(pair, { tx, now, audit, expire }) {
    const { refused } = await addRedirects(tx, [{ ...pair, source: "admin" }], now);
    const [first] = refused;
    if (first) return refuse({ code: first.code });
    const fromPath = addressOf(pair.fromPath)?.path ?? pair.fromPath;
    audit({ subject: `redirect:${fromPath}`, changes: { to: [null, targetOf(pair.toPath)] } });
    expire(redirectsTag);
    return ok({ fromPath });
  },
});

/** Forgets a redirect. Refuses `redirect_not_found`. */
export const deleteRedirect = command({
  name: "redirects.delete",
  input: z.strictObject({ fromPath: address }),
  allow: "channels.write",
  async run({ fromPath }, { tx, audit, expire }) {
    const [gone] = await tx.$queryRaw<{ to: string }[]>`
      DELETE FROM redirect WHERE from_path = ${fromPath} RETURNING to_path AS to`;
    if (!gone) return refuse({ code: "redirect_not_found" });
    audit({ subject: `redirect:${fromPath}`, changes: { to: [gone.to, null] } });
    expire(redirectsTag);
    return ok({ fromPath });
  },
});

/**
 * Reads a CSV of old and new addresses and writes what can be; the rest is told by its line, up to a hundred. Refuses
 * `columns_missing` when the file names no old or no new address.
 */
export const importRedirects = command({
  name: "redirects.import",
  input: z.strictObject({ text: z.string().min(1).max(5_000_000) }),
  allow: "channels.write",
  async run({ text }, { tx, now, audit, expire }) {
    const { rows, missing } = readRedirectFile(text);
    if (missing.length > 0) return refuse({ code: "columns_missing", columns: missing.join(", ") });
    const { written, refused } = await addRedirects(
      tx,
      rows.map(({ from, to }) => ({ fromPath: from, toPath: to, source: "file" })),
      now,
    );
    const why = new Map(refused.map(({ fromPath, code }) => [fromPath, code]));
    audit({ subject: "redirect:file", changes: { added: [0, written] } });
    expire(redirectsTag);
    return ok({
      written,
      unchanged: rows.length - written - refused.length,
      refused: rows
        .flatMap(({ line, from: fromPath }) => {
          const code = why.get(fromPath) ?? why.get(addressOf(fromPath)?.path ?? "");
          return code ? [{ line, fromPath, code }] : [];
        })
        .slice(0, 100),
    });
  },
});
