import { feeds } from "./feeds.ts";

/** Words of being found: redirects, and what the journal says of them. */
export const found = {
  room: "Être trouvé",
  redirects: {
    title: "Redirections",
    text: "Une ancienne adresse mène à la page qui la remplace, dans la langue du visiteur. Les moteurs de recherche suivent (301).",
    count: "{count, plural, =0 {aucune} one {# redirection} other {# redirections}}",
    search: "Chercher une adresse",
    from: "Ancienne adresse",
    fromHint: "Par exemple /12-cocotte.html, ou l’adresse entière de l’ancien site.",
    to: "Mène à",
    toHint: "Une page de la boutique, sans la langue : /p/cocotte-fontebrune.",
    source: "Origine",
    sources: { admin: "à la main", file: "fichier", handle: "page renommée", import: "import {name}" },
    added: "Depuis le",
    hits: "Suivies (30 j)",
    acts: "Actions",
    add: "Ajouter une redirection",
    addSubmit: "Rediriger",
    delete: "Supprimer",
    missing: "Indiquez une adresse.",
    keep: "Ne rien changer",
    none: "Aucune redirection ici.",
    missed: "Adresses demandées en vain",
    missedText:
      "Les pages introuvables les plus demandées des trente derniers jours. On compte des adresses, jamais des personnes.",
    missedNone: "Aucune page n’a manqué à personne.",
    times: "Demandes",
    lastDay: "Dernière fois",
    redirectThis: "Rediriger",
    import: "Importer un fichier",
    importTitle: "Importer des redirections",
    importText:
      "Un CSV avec une colonne « from » et une colonne « to » (ou « ancienne adresse » et « nouvelle adresse »).",
    importFile: "Fichier CSV",
    importSubmit: "Importer",
    imported:
      "{written, plural, =0 {Aucune redirection écrite} one {# redirection écrite} other {# redirections écrites}}, {unchanged, plural, =0 {aucune inchangée} one {# inchangée} other {# inchangées}}.",
    refusedLines: "{count, plural, one {# ligne refusée :} other {# lignes refusées :}}",
    refusedLine: "Ligne {line} : {path}",
  },
  feeds,
  markdown: {
    brand: "Marque",
    category: "Catégorie",
    page: "Page",
    offers: "Offres",
    prior: "au lieu de {amount} (prix le plus bas des 30 jours précédents)",
    reference: "référence",
    storeOnly: "en magasin uniquement",
    online: {
      in_stock: "en stock en ligne",
      low: "peu d’exemplaires en ligne",
      out: "épuisé en ligne",
      later: "à commander, arrive plus tard",
    },
    stores: "en magasin : {names}",
    returns: "Retours",
    returnsText: "Quatorze jours après réception pour changer d’avis, retour gratuit en magasin.",
    noReturns: "La loi ne prévoit pas de rétractation pour cet article.",
  },
  llms: {
    how: "Chaque page de produit existe aussi en Markdown : ajoutez .md à son adresse (/fr/p/… ou /en/p/…). Les prix sont TTC, en euros, et valent pour l’heure où vous les lisez.",
    departments: "Rayons",
    stores: "Magasins",
    guides: "Guides et sélections",
    help: "Commandes, retours et droits",
    machines: "Pour les programmes",
    sitemap: "Plan du site",
    api: "API publique (OpenAPI)",
  },
};

export const foundDeeds = {
  redirects: {
    add: "a redirigé une ancienne adresse",
    delete: "a supprimé une redirection",
    import: "a importé des redirections",
  },
  feeds: {
    ask: "a demandé de refaire les flux",
    map_categories: "a changé les catégories de Google dans",
    renew_address: "a donné une nouvelle adresse au flux",
  },
};
