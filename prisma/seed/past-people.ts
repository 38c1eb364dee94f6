import type { Chance } from "./random.ts";
import { demoStores } from "./source.ts";

/** Somebody who has bought here, most of them without an account; every name and address is invented. */
export type PastCustomer = Readonly<{
  name: string;
  email: string;
  phone: string | null;
  line1: string;
  postcode: string;
  city: string;
  /** The store they live near. */
  store: string;
  /** Buys again and again, or once. */
  faithful: boolean;
  accountId: string | null;
}>;

const firstNames =
  "Agathe Adrien Aline Amélie Anaïs Antoine Arnaud Aurore Baptiste Benoît Blanche Bruno Capucine Cécile Claire Clément Colette Damien Denis Diane Édith Élodie Élise Émile Estelle Étienne Fabien Fanny Florence Gaëlle Georges Guillaume Hélène Hugo Irène Isabelle Jacques Joséphine Jules Karim Laure Léon Lucie Maëlle Malik Manon Marguerite Mathilde Maud Maxime Mireille Nathan Nicole Odile Olympe Pascal Pauline Quentin Raphaël Renée Romain Rosalie Samia Sarah Simon Solène Sylvie Théo Thérèse Valentin Véronique Victor Yann Yasmine Yves Zoé".split(
    " ",
  );
const lastNames =
  "Abadie Allard Arnoux Aubrac Barbier Baudry Belloc Berthet Besson Blanchet Boisseau Bonnel Bouvier Brossard Cadiou Carlier Castaing Chapuis Charrier Chauvin Clavel Colas Cordier Costes Coulon Daumas Delorme Devaux Doucet Duchêne Faucher Ferrand Forestier Gaillard Garrigue Gauthier Gilles Granger Guérin Hamon Hébert Jaouen Jourdain Kaddour Labbé Lacroix Lambert Langlois Le Goff Leclair Lemoine Lesage Maillard Marchand Masson Mercadier Monnier Morvan Nadal Normand Ollivier Pagès Pasquier Perrot Picard Poirier Quéré Raynal Rivière Rocher Roussel Sabatier Saunier Serrano Tanguy Tessier Thomas Vasseur Verdier Vidal Weber".split(
    " ",
  );
const streets =
  "rue des Tilleuls,rue du Four,rue de la République,avenue Jean-Jaurès,rue des Lices,rue du Port,rue Pasteur,allée des Acacias,impasse du Moulin,boulevard Carnot,rue Basse,place du Marché,chemin des Vignes,rue de l’Église,quai Sud,rue Saint-Laud".split(
    ",",
  );

const plain = (text: string) =>
  text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replace(/[^a-z]+/g, "-");

/** So many people, most of them near one of the stores. */
export function pastPeople(count: number, { pick, between, happens, weighted }: Chance): PastCustomer[] {
  const near = demoStores.map((_, position) => 10 - position);
  return Array.from({ length: count }, (_, index) => {
    const [first, last] = [pick(firstNames), pick(lastNames)];
    const { code, address } = weighted(demoStores, near);
    const digits = String(between(0, 9999)).padStart(4, "0");
    return {
      name: `${first} ${last}`,
      email: `${plain(first)}.${plain(last)}.${index + 1}@clients.example`,
      phone: happens(0.7) ? `+336399${digits.slice(0, 2)}${digits.slice(2)}8` : null,
      line1: `${between(1, 140)} ${pick(streets)}`,
      postcode: address.postalCode,
      city: address.city,
      store: code,
      faithful: happens(0.3),
      accountId: null,
    };
  });
}
