/** Exports: what can be taken out of the shop, and how. */
export const exports = {
  title: "Exports",
  door: "Exports",
  intro:
    "Vos données sont à vous : prenez-les quand vous voulez, en CSV ou en JSON Lines. Le fichier des produits se réimporte tel quel. Chaque export est noté au journal.",
  columns: { what: "Données", says: "Contenu", take: "Télécharger" },
  formats: { csv: "CSV", jsonl: "JSON Lines" },
  personal: "Données personnelles",
  personalText: "Dites pourquoi vous les prenez : la raison est gardée au journal avec votre nom.",
  reason: "Raison",
  kinds: {
    products: {
      name: "Produits et articles",
      says: "tout ce que l’import relit : textes, catégorie, marque, caractéristiques, choix, prix, stock",
    },
    categories: {
      name: "Catégories",
      says: "chemin, noms, introductions",
    },
    attributes: {
      name: "Caractéristiques",
      says: "codes, libellés, unités, valeurs",
    },
    prices: {
      name: "Prix de vente",
      says: "référence, prix TTC en centimes, depuis quand",
    },
    costs: {
      name: "Coûts et planchers",
      says: "référence, prix d’achat et plancher en centimes",
    },
    stock: {
      name: "Stock",
      says: "par article et par lieu : présent, réservé, retenu",
    },
    suppliers: {
      name: "Tarifs des fournisseurs",
      says: "références, colisages, prix d’achat",
    },
    orders: {
      name: "Commandes",
      says: "numéros, dates, états et montants, sans nom ni adresse",
    },
    "order-lines": {
      name: "Lignes de commandes",
      says: "articles, quantités, prix payés",
    },
    invoices: {
      name: "Factures et avoirs",
      says: "numéros, dates, montants, empreintes",
    },
    "list-prices": {
      name: "Listes de prix",
      says: "par liste, groupe et référence : montants en centimes, quantités, périodes",
    },
    promotions: {
      name: "Promotions",
      says: "conditions, avantage, dates, usages et dépense",
    },
    stores: {
      name: "Magasins",
      says: "adresses, coordonnées, horaires",
    },
    reviews: {
      name: "Avis",
      says: "notes, textes, dates et réponses, sans le nom de leur auteur",
    },
    redirects: {
      name: "Redirections",
      says: "anciennes adresses et où elles mènent",
    },
    customers: {
      name: "Clients",
      says: "comptes : nom, e-mail, langue, groupes",
    },
    "order-addresses": {
      name: "Adresses des commandes",
      says: "nom, e-mail, téléphone, adresse de chaque commande",
    },
  },
};
