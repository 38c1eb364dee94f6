import type { Locale } from "#lib/kernel/locale";

/** What people type, without accents → what the catalogue says. A group of words on the right must all be there. */
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
};

const english: Readonly<Record<string, readonly string[]>> = {
  telly: ["tv"],
  television: ["tv"],
  couch: ["sofa"],
  settee: ["sofa"],
  headset: ["headphones"],
  earphones: ["earbuds", "headphones"],
  loudspeaker: ["speaker"],
  fridge: ["refrigerator"],
  cellphone: ["smartphone"],
  notebook: ["laptop"],
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

/** Other words for one word, singular or plural; none most of the time. */
export const synonymsOf = (word: string, locale: Locale): readonly string[] =>
  lists[locale].get(word) ?? lists[locale].get(word.replace(/[sx]$/, "")) ?? [];
