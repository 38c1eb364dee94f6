import type { Locale } from "#lib/kernel/locale";

/** What people type, without accents → what catalogues say. A group of words on the right must all be there. */
const french: Readonly<Record<string, readonly string[]>> = {
  tele: ["televiseur"],
  television: ["televiseur"],
  tv: ["televiseur"],
  ecran: ["televiseur"],
  hifi: ["enceinte", "platine"],
  baffle: ["enceinte"],
  "haut parleur": ["enceinte"],
  retroprojecteur: ["videoprojecteur"],
  projecteur: ["videoprojecteur"],
  ecouteur: ["casque"],
  frigo: ["refrigerateur"],
  ordi: ["ordinateur"],
  pc: ["ordinateur"],
  laptop: ["ordinateur portable"],
  portable: ["smartphone"],
  gsm: ["smartphone"],
  sofa: ["canape"],
  divan: ["canape"],
  tasse: ["mug"],
  bouilloir: ["bouilloire"],
  toaster: ["grille pain"],
  marmite: ["cocotte"],
  faitout: ["cocotte"],
  expresso: ["espresso"],
  nounours: ["ours peluche"],
  doudou: ["ours peluche"],
  peluche: ["ours"],
  liseuse: ["e reader"],
  chandelier: ["bougeoir"],
  lustre: ["suspension"],
  couverture: ["plaid"],
  bbq: ["barbecue"],
  powerbank: ["batterie externe"],
  "tire bouchon": ["tirebouchon"],
  basket: ["chaussure"],
  "tourne disque": ["platine vinyle"],
  pendule: ["horloge"],
  ebook: ["livre numerique", "numerique"],
  corbeille: ["panier"],
  "power bank": ["batterie externe"],
  bebe: ["premier age"],
};

const english: Readonly<Record<string, readonly string[]>> = {
  telly: ["tv"],
  television: ["tv"],
  couch: ["sofa"],
  settee: ["sofa"],
  headset: ["headphones", "earphones"],
  earphones: ["earbuds", "headphones"],
  phone: ["smartphone"],
  loudspeaker: ["speaker"],
  fridge: ["refrigerator"],
  cellphone: ["smartphone"],
  notebook: ["laptop"],
  laptop: ["notebook"],
  pc: ["computer", "desktop"],
  desktop: ["pc"],
  tv: ["television"],
  headphone: ["headset"],
  flashlight: ["torch"],
  torch: ["flashlight"],
  rug: ["carpet"],
  carpet: ["rug"],
  pillow: ["cushion"],
  blanket: ["throw"],
  cup: ["mug"],
  saucepan: ["casserole"],
  skillet: ["frying pan"],
  lamp: ["light"],
  plate: ["dinner plates"],
  bbq: ["barbecue"],
  powerbank: ["power bank"],
  cookie: ["shortbread"],
  biscuit: ["shortbread"],
  bike: ["bicycle", "balance bike"],
};

const lists: Readonly<Record<Locale, ReadonlyMap<string, readonly string[]>>> = {
  fr: new Map(Object.entries(french)),
  en: new Map(Object.entries(english)),
};

/** Other words for a word or a phrase, without accents; none most of the time. */
export type SynonymsOf = (phrase: string) => readonly string[];

/** A word or a phrase without its plurals. */
export const singular = (phrase: string): string => phrase.replaceAll(/[sx](?= |$)/g, "");

/** What merchants say of a word, else what the search knows by itself; singular or plural. */
export const synonymsIn =
  (locale: Locale, kept: ReadonlyMap<string, readonly string[]> = new Map()): SynonymsOf =>
  (phrase) => {
    const lookUp = (known: ReadonlyMap<string, readonly string[]>) => known.get(phrase) ?? known.get(singular(phrase));
    return lookUp(kept) ?? lookUp(lists[locale]) ?? [];
  };
