import { currentStaff } from "#app/actor";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../locale";

/** What a person sees who opened a room of another role (ux A12). */
export default async function Forbidden({ searchParams }: PageProps<"/admin/forbidden">) {
  await currentStaff();
  const t = translator(await adminLocale());
  const { permission } = await searchParams;
  return (
    <div className="p-8">
      <h1 className="text-xl">{t("admin.forbiddenTitle")}</h1>
      <p className="mt-2 text-muted">{t("admin.forbiddenText", { permission: String(permission) })}</p>
    </div>
  );
}
