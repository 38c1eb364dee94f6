/** Who sells, as the law wants it told (LCEN, L12). Figures are the demo's. */
export const company = {
  name: "Bonnefoy & Filles SAS",
  capital: "1\u00A0200\u00A0000\u00A0€",
  register: "RCS Angers (démo)",
  vatNumber: "FR\u00A000\u00A0000\u00A0000\u00A0000 (démo)",
  address: "4 place du Ralliement, 49100 Angers",
  warehouse: "Entrepôt de Trélazé, 49800 Trélazé",
  /** Of the specimen that banks print: nobody can pay to it. */
  iban: "FR76\u00A03000\u00A06000\u00A00112\u00A03456\u00A07890\u00A0189",
  phone: "02\u00A061\u00A091\u00A010\u00A000",
  email: "bonjour@bonnefoy.example",
  dataEmail: "donnees@bonnefoy.example",
  director: "Jeanne Bonnefoy",
  mediator: "Médiateur de démonstration",
  mediatorSite: "mediateur.example",
  mediatorAddress: "1 rue de l’Exemple, 75000 Paris",
} as const;
