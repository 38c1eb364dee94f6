import { adminLocale } from "#app/admin/locale";
import type { ImportedFile } from "#components/admin/found/import-redirects";
import type { Actor } from "#lib/kernel/actor";
import { ok, type Refusal, type Result } from "#lib/kernel/result";
import { refusalText } from "#lib/language/refusal-text";
import { translator } from "#lib/language/translator";
import type { Circumstance } from "#lib/platform/command";
import { importRedirects } from "#lib/redirects/commands";

/** Imports a file of redirects and answers in the words of whoever sent it. */
export async function importInWords(
  actor: Actor,
  raw: unknown,
  at?: Circumstance,
): Promise<Result<ImportedFile, Refusal>> {
  const result = await importRedirects(actor, raw, at);
  if (!result.ok) return result;
  const { written, unchanged, refused } = result.value;
  const locale = await adminLocale();
  const t = translator(locale);
  return ok({
    done: t("found.redirects.imported", { written, unchanged }),
    refused: t("found.redirects.refusedLines", { count: refused.length }),
    lines: refused.map(
      ({ line, fromPath, code }) =>
        `${t("found.redirects.refusedLine", { line, path: fromPath })} (${refusalText(code, locale).title})`,
    ),
  });
}
