import type { RoleCode } from "#lib/identity/roles";

/** Whom one may be in the demo. One password for all; a real shop refuses to start with these accounts. */
export const demoPassword = "promis-tenu-1924";

type DemoPerson = Readonly<{
  label: string;
  name: string;
  email: string;
  roles: readonly RoleCode[];
  storeCode?: string;
}>;

const people: readonly DemoPerson[] = [
  { label: "Cliente", name: "Camille Renard", email: "camille@bonnefoy.example", roles: [] },
  { label: "Service client", name: "Nadia Benali", email: "nadia@bonnefoy.example", roles: ["service_agent"] },
  { label: "Chef de produit", name: "Olivier Garnier", email: "olivier@bonnefoy.example", roles: ["merchandiser"] },
  { label: "Acheteuse", name: "Élise Marchand", email: "elise@bonnefoy.example", roles: ["buyer"] },
  {
    label: "Vendeuse à Angers",
    name: "Inès Moreau",
    email: "ines@bonnefoy.example",
    roles: ["store_staff"],
    storeCode: "ANG",
  },
  { label: "Propriétaire", name: "Jeanne Bonnefoy", email: "jeanne@bonnefoy.example", roles: ["owner"] },
];

export const demoSignIns = people.map((person) => ({ ...person, password: demoPassword }));
