import { ScanField } from "#components/counter/scan-field";
import { ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { Icon } from "#components/ui/icon";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { cameraWords } from "../../../counter-words";
import { clubWords } from "../../club/words";
import { giveToMember } from "./actions";

/** Who bought without an account, and has a card of the club, earns by it. */
export function ClubForm({ orderId, locale }: { orderId: string; locale: Locale }) {
  const t = translator(locale);
  return (
    <details className="group/club mt-4 border-y border-hairline">
      <summary className="flex min-h-12 list-none items-center justify-between font-medium">
        {t("club.counter.card")}
        <Icon name="chevron-right" className="size-4 text-muted transition-transform group-open/club:rotate-90" />
      </summary>
      <ActionForm action={giveToMember} {...clubWords(locale)} className="grid gap-3 pt-1 pb-4">
        <input type="hidden" name="orderId" value={orderId} />
        <ScanField name="number" label={t("club.counter.number")} camera={cameraWords(locale)} />
        <Button type="submit" look="secondary" size="lg" wide>
          {t("club.counter.count")}
        </Button>
      </ActionForm>
    </details>
  );
}
