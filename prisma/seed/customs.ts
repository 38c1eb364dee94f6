import type { DemoProduct } from "./source.ts";

type Customs = readonly [hsCode: string, originCountry: string];

/** What customs ask of the demo's goods: six figures of the Harmonised System and where they are made. */
const byCategory: Readonly<Record<string, Customs>> = {
  "image-son/televiseurs": ["852872", "PL"],
  "image-son/audio": ["851822", "PT"],
  "image-son/photo": ["852589", "JP"],
  "image-son/connectes": ["854370", "KR"],
  "cuisine-table/vaisselle": ["691200", "FR"],
  "cuisine-table/cafe-the": ["732393", "FR"],
  "cuisine-table/cuisson": ["732392", "FR"],
  "cuisine-table/couteaux": ["821192", "FR"],
  "cuisine-table/electromenager": ["851679", "DE"],
  "cuisine-table/verrerie": ["701349", "FR"],
  "maison-deco/luminaires": ["940521", "ES"],
  "maison-deco/horloges": ["910529", "DE"],
  "maison-deco/decoration": ["691310", "FR"],
  "maison-deco/bougies": ["340600", "FR"],
  "maison-deco/textile": ["630419", "FR"],
  "meubles/assises": ["940161", "FR"],
  "meubles/tables": ["940360", "FR"],
  "meubles/rangements": ["940360", "FR"],
  "epicerie-fine/huiles-condiments": ["150920", "FR"],
  "epicerie-fine/conserves": ["160413", "FR"],
  "epicerie-fine/sucre": ["200799", "FR"],
  "epicerie-fine/boissons": ["220299", "FR"],
  "epicerie-fine/frais": ["040690", "FR"],
  "jardin/pots-plantes": ["691490", "FR"],
  "jardin/outils": ["820190", "FR"],
  "jardin/plein-air": ["940179", "FR"],
  "enfants-jeux/jouets-bois": ["950300", "FR"],
  "enfants-jeux/premier-age": ["950300", "FR"],
  "enfants-jeux/jeux-societe": ["950490", "FR"],
  "livres-papeterie/livres": ["490199", "FR"],
  "livres-papeterie/papeterie": ["482010", "FR"],
};

/** What is something else than its category is named for. */
const byHandle: Readonly<Record<string, Customs>> = {
  "videoprojecteur-lumivox-faisceau": ["852869", "PL"],
  "casque-ondelle-silence": ["851830", "PT"],
  "ecouteurs-ondelle-bulle": ["851830", "PT"],
  "platine-vinyle-ondelle-sillon": ["851930", "CZ"],
  "trepied-clairval-haut": ["962000", "IT"],
  "batterie-externe-lumivox-plein": ["850760", "KR"],
  "saladier-olivier": ["441990", "TN"],
  "theiere-fontebrune": ["732391", "FR"],
  "poele-fontebrune-acier": ["732399", "FR"],
  "planche-a-decouper-aulne": ["441911", "FR"],
  "machine-espresso-brulerie": ["851671", "IT"],
  "grille-pain-heure-douce": ["851672", "DE"],
  "miroir-rond-lueur": ["700992", "ES"],
  "bougeoir-laiton-lueur": ["741980", "ES"],
  "tapis-berbere-filaterre": ["570110", "MA"],
  "miel-aubepine": ["040900", "FR"],
  "chocolat-noir-talbot": ["180632", "FR"],
  "cafe-grains-brulerie": ["090121", "FR"],
  "the-vert-brulerie": ["090220", "FR"],
  "cidre-tramontane": ["220600", "FR"],
  "globe-quatrefeuille": ["490510", "DE"],
  "stylo-plume-quatrefeuille": ["960830", "DE"],
};

/** Nothing for what is not sent: a gift card, a code, a seat. */
export function customsOf({ kind, handle, department, category }: DemoProduct) {
  const known = kind === "physical" ? (byHandle[handle] ?? byCategory[`${department}/${category}`]) : undefined;
  return known ? { hsCode: known[0], originCountry: known[1] } : {};
}
