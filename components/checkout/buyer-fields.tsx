import { ActionSelect } from "#components/ui/action-choice";
import { ActionField } from "#components/ui/action-form";
import type { CompanyView } from "#lib/customers/schema";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

const kinds = ["person", "company", "public_body"] as const;

/** Whom it is bought for, folded until somebody buys for others; the fields of a kind show once it is chosen. */
export function BuyerFields({ company, locale }: { company: CompanyView | null; locale: Locale }) {
  const t = translator(locale);
  const known = (kind: CompanyView["kind"]) => (company?.kind === kind ? company : null);
  return (
    <details className="group/buyer" open={company !== null}>
      <summary className="flex min-h-11 w-fit list-none items-center text-sm text-blue underline underline-offset-[3px]">
        {t("checkout.buyer.open")}
      </summary>
      <input type="hidden" name="buyerWas" value={company?.kind ?? "person"} />
      <div className="mt-2 grid gap-4">
        <ActionSelect name="buyerKind" label={t("checkout.buyer.kind")} value={company?.kind ?? "person"}>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`checkout.buyer.${kind}`)}
            </option>
          ))}
        </ActionSelect>
        <div className="hidden gap-4 group-has-[option[value=company]:checked]/buyer:grid">
          <ActionField
            name="companyName"
            label={t("checkout.buyer.companyName")}
            autoComplete="organization"
            maxLength={120}
            value={known("company")?.name ?? ""}
          />
          <ActionField
            name="vatNumber"
            label={t("checkout.buyer.vatNumber")}
            hint={t("checkout.buyer.vatNumberHint")}
            maxLength={40}
            value={known("company")?.vatNumber ?? ""}
          />
          <ActionField
            name="orderReference"
            label={t("checkout.buyer.reference")}
            optional={t("checkout.optional")}
            maxLength={50}
            value={known("company")?.purchaseOrderReference ?? ""}
          />
        </div>
        <div className="hidden gap-4 group-has-[option[value=public_body]:checked]/buyer:grid">
          <ActionField
            name="bodyName"
            label={t("checkout.buyer.bodyName")}
            autoComplete="organization"
            maxLength={120}
            value={known("public_body")?.name ?? ""}
          />
          <ActionField
            name="siret"
            label={t("checkout.buyer.siret")}
            hint={t("checkout.buyer.siretHint")}
            inputMode="numeric"
            maxLength={30}
            value={known("public_body")?.siret ?? ""}
          />
          <ActionField
            name="service"
            label={t("checkout.buyer.service")}
            optional={t("checkout.optional")}
            maxLength={50}
            value={known("public_body")?.buyerReference ?? ""}
          />
          <ActionField
            name="engagement"
            label={t("checkout.buyer.engagement")}
            optional={t("checkout.optional")}
            maxLength={50}
            value={known("public_body")?.purchaseOrderReference ?? ""}
          />
        </div>
      </div>
    </details>
  );
}
