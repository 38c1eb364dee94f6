import { company } from "./company.ts";

/** The seller as its invoices name it (CGI, annexe II, 242 nonies A; code de commerce, R123-237). The demo's numbers are noughts. */
export const legalIdentity = {
  name: "Bonnefoy & Filles",
  legalForm: "SAS",
  capital: company.capital,
  address: { line1: "4 place du Ralliement", line2: null, postcode: "49100", city: "Angers", country: "FR" },
  siren: "000000000",
  siret: "00000000000000",
  vatNumber: "FR12000000000",
  rcs: "RCS Angers 000 000 000",
  email: company.email,
  account: null,
} as const;
