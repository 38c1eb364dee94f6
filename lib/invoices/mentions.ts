import type { InvoiceMention, InvoiceVat, VatCategory } from "#lib/facturx/schema";
import type { Exemption } from "#lib/taxes/schema";

/**
 * The kind of VAT of what is sold. What a company elsewhere in the Union declares itself is a supply of goods or a
 * service, and each has its own. A gift card is no sale yet, it bears its VAT when it is spent (CGI, article 256 ter; law L27).
 */
export function categoryOf(
  basisPoints: number,
  exempt: Exemption | null,
  { giftCard = false, service = false },
): VatCategory {
  if (giftCard) return "O";
  if (exempt === "reverse_charge") return service ? "AE" : "K";
  if (exempt === "export") return "G";
  if (exempt === "margin") return "E";
  return basisPoints === 0 ? "Z" : "S";
}

/** What an invoice says where the VAT of used goods is that of the margin, and nothing else of it (CGI, article 297 E; annexe II, 242 nonies A). */
const usedGoods = "Régime particulier – Biens d’occasion";

const reasons: Readonly<Partial<Record<VatCategory, string>>> = {
  K: "Exonération de TVA, livraison intracommunautaire : article 262 ter, I du CGI",
  AE: "Autoliquidation : TVA due par le preneur, article 283, 2 du CGI",
  G: "Exonération de TVA, exportation : article 262, I du CGI",
  E: `${usedGoods} : article 297 A du CGI`,
  O: "Hors du champ de la TVA, bon à usages multiples : article 256 ter du CGI",
};
export const exemptionReason = (category: VatCategory): InvoiceVat["exemptionReason"] => reasons[category] ?? null;

/** Second-hand goods, among the reasons of E (CEF, VATEX). */
export const exemptionCode = (category: VatCategory): Pick<InvoiceVat, "exemptionCode"> =>
  category === "E" ? { exemptionCode: "VATEX-EU-F" } : {};

/**
 * What the law wants said: to a company what late payment costs (code de commerce, L441-9, L441-10 and D441-5), to a public
 * body the same by its own rate (code de la commande publique, L2192-13 and R2192-31), to a consumer that goods are guaranteed for two years (code de la consommation, D211-6; law L13).
 */
export function mentionsFor(of: Buyer & Readonly<{ categories: readonly VatCategory[] }>): InvoiceMention[] {
  const ofVat = [
    ...(of.categories.some((category) => category === "K" || category === "AE") ? ["Autoliquidation"] : []),
    ...(of.categories.includes("E") ? [usedGoods] : []),
  ].map((text): InvoiceMention => ({ subject: "TXD", text }));
  if (!of.company) return [...ofVat, { subject: "AAI", text: guarantee }];
  return [
    ...ofVat,
    { subject: "PMD", text: of.publicBody ? lateForPublicBodies : lateForCompanies },
    { subject: "PMT", text: "Indemnité forfaitaire pour frais de recouvrement en cas de retard de paiement : 40 €." },
    { subject: "AAB", text: "Pas d’escompte pour paiement anticipé." },
  ];
}

type Buyer = Readonly<{ company: boolean; publicBody: boolean }>;

const lateForCompanies = "Pénalités de retard : trois fois le taux d’intérêt légal.";
const lateForPublicBodies =
  "Intérêts moratoires en cas de retard : taux de la Banque centrale européenne majoré de huit points.";
const guarantee =
  "Garantie légale de conformité : deux ans à compter de la délivrance du bien (articles L217-3 et suivants du code de la consommation).";
