import { currentActor, may } from "#app/actor";
import { adminLocale } from "#app/admin/locale";
import { isFromOurPages } from "#app/caller";
import { fieldsOf } from "#app/form-fields";
import type { ActPreviewAnswer } from "#components/cases/act-preview";
import { act } from "#lib/cases/acts";
import { deedText } from "#lib/cases/deed-text";
import { previewAct } from "#lib/cases/queries-preview";
import { refusalText } from "#lib/language/refusal-text";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { readAct } from "../../(rooms)/desk/read-act.ts";

const bytesAtMost = 64_000;

/** What an act would do as its form is filled in: 204 while it is not filled in. */
export async function POST(request: Request): Promise<Response> {
  if (!isFromOurPages(request.headers)) return new Response(null, { status: 403 });
  if (Number(request.headers.get("content-length") ?? bytesAtMost + 1) > bytesAtMost)
    return new Response(null, { status: 413 });
  const [staff, locale, form] = await Promise.all([
    currentActor(),
    adminLocale(),
    request.formData().catch(() => new FormData()),
  ]);
  if (!may(staff, "cases.answer")) return new Response(null, { status: 403 });
  const asked = readAct(fieldsOf(form));
  const wanted = act.safeParse(asked.act);
  const caseId = String(asked.caseId ?? "");
  if (!wanted.success || !/^[0-9a-f-]{36}$/.test(caseId)) return Response.json(null, quiet);
  const t = translator(locale);
  const tried = await previewAct({ caseId, act: wanted.data, staff, now: clock.now() });
  if (!tried.ok) {
    const refusal = refusalText(tried.refusal.code, locale).detail;
    return Response.json({ says: [], refusal, totalMinor: null } satisfies ActPreviewAnswer, quiet);
  }
  const { deed, signs, totalMinor } = tried.value;
  const says = [
    `${deedText(deed, locale)}.`,
    t(deed.waits ? "desk.preview.waits" : "desk.preview.mail"),
    ...(signs ? [t("desk.preview.signs")] : []),
  ];
  return Response.json({ says, refusal: null, totalMinor } satisfies ActPreviewAnswer, quiet);
}

const quiet = { headers: { "cache-control": "private, no-store" } };
