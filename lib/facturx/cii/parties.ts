import type { BalancedInvoice } from "../balanced.ts";
import type { InvoiceAddress } from "../schema.ts";
import { group, text } from "./xml.ts";

/** Registers of companies (ISO 6523): SIREN and SIRET; the SIREN as an address of the French network; an e-mail address. */
const schemes = { siren: "0002", siret: "0009", network: "0225", mail: "EM" } as const;

/** The seller and what the law wants told of it (BG-4; CGI annexe II, 242 nonies A; Code de commerce, R123-237). */
export function sellerParty({ seller, vat }: BalancedInvoice): string {
  return group("ram:SellerTradeParty", [
    text("ram:GlobalID", seller.siret, { schemeID: schemes.siret }),
    text("ram:Name", seller.name),
    group("ram:SpecifiedLegalOrganization", [text("ram:ID", seller.siren, { schemeID: schemes.siren })]),
    group("ram:DefinedTradeContact", [
      text("ram:PersonName", seller.name),
      group("ram:EmailURIUniversalCommunication", [text("ram:URIID", seller.email)]),
    ]),
    postalAddress(seller.address),
    reachedAt(seller.siren, schemes.network),
    vatNumber(nothingIsSold(vat) ? null : seller.vatNumber),
  ]);
}

/** The buyer (BG-7): the company where there is one, and then the person as its contact. */
export function buyerParty({ buyer, vat }: BalancedInvoice): string {
  return group("ram:BuyerTradeParty", [
    text("ram:GlobalID", buyer.siret ?? null, { schemeID: schemes.siret }),
    text("ram:Name", buyer.company ?? buyer.name),
    group("ram:SpecifiedLegalOrganization", [text("ram:ID", buyer.siren, { schemeID: schemes.siren })]),
    group("ram:DefinedTradeContact", [
      text("ram:PersonName", buyer.company === null ? null : buyer.name),
      group("ram:EmailURIUniversalCommunication", [text("ram:URIID", buyer.email)]),
    ]),
    postalAddress(buyer.address),
    buyer.siren === null ? reachedAt(buyer.email, schemes.mail) : reachedAt(buyer.siren, schemes.network),
    vatNumber(nothingIsSold(vat) ? null : buyer.vatNumber),
  ]);
}

/** Where the goods went (BG-13). A supply to another country of the Union must say it, even when it is the buyer's (BR-IC-12). */
export function shipToParty({ delivery, buyer, vat }: BalancedInvoice): string {
  const crossesUnion = vat.some(({ category }) => category === "K");
  const to = delivery ?? (crossesUnion ? { name: buyer.company ?? buyer.name, address: buyer.address } : null);
  return to === null ? "" : group("ram:ShipToTradeParty", [text("ram:Name", to.name), postalAddress(to.address)]);
}

/** An invoice of what is no sale alone must not tell VAT numbers (BR-O-02). */
const nothingIsSold = (vat: BalancedInvoice["vat"]): boolean => vat.every(({ category }) => category === "O");

const vatNumber = (number: string | null): string =>
  group("ram:SpecifiedTaxRegistration", [text("ram:ID", number, { schemeID: "VA" })]);

const reachedAt = (address: string | null, schemeID: string): string =>
  group("ram:URIUniversalCommunication", [text("ram:URIID", address, { schemeID })]);

const postalAddress = ({ line1, line2, postcode, city, country }: InvoiceAddress): string =>
  group("ram:PostalTradeAddress", [
    text("ram:PostcodeCode", postcode),
    text("ram:LineOne", line1),
    text("ram:LineTwo", line2),
    text("ram:CityName", city),
    text("ram:CountryID", country),
  ]);
