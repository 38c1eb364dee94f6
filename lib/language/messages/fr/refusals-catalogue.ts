/** What the catalogue answers when the answer is no. */
export const catalogueRefusals = {
  cannot_filter: {
    title: "Filtre impossible",
    detail:
      "Un texte, un intervalle ou une date ne filtre pas une liste. Choisissez un nombre, un oui/non ou une liste.",
  },
  values_do_not_fit: {
    title: "Des produits disent autre chose",
    detail:
      "Des produits portent une valeur que cette nature ou cette liste ne connaît pas. Corrigez-les d’abord, ou gardez la valeur dans la liste.",
  },
  attribute_in_use: {
    title: "Attribut utilisé",
    detail: "Un type le demande ou un produit le porte. Retirez-le d’abord de ce type et de ces produits.",
  },
  unknown_attribute: { title: "Attribut inconnu", detail: "Aucun attribut ne porte ce code." },
  type_in_use: { title: "Type utilisé", detail: "Des produits sont de ce type. Donnez-leur d’abord un autre type." },
  unknown_type: { title: "Type inconnu", detail: "Aucun type de produit ne porte ce code." },
  legal_facts_missing: {
    title: "Pas encore en vente",
    detail: "Il manque des mentions que la loi veut avant la vente. La complétude de la fiche les nomme.",
  },
  ends_before_it_begins: { title: "Dates inversées", detail: "La fin de la vente vient avant son début." },
  unknown_brand: { title: "Marque inconnue", detail: "Aucune marque ne porte ce code." },
  file_too_large: { title: "Fichier trop lourd", detail: "Une image pèse au plus 20 Mo." },
  svg_refused: {
    title: "SVG refusé",
    detail: "Un SVG peut contenir un programme. Envoyez un JPEG, un PNG, un WebP ou un AVIF.",
  },
  not_a_picture: {
    title: "Pas une image",
    detail:
      "Ce fichier n’est pas une image lisible, quoi que dise son nom. Envoyez un JPEG, un PNG, un WebP ou un AVIF.",
  },
  picture_too_large: {
    title: "Image trop grande",
    detail: "Une image a au plus 100 millions de pixels, soit 10 000 × 10 000.",
  },
  picture_too_small: { title: "Image trop petite", detail: "Une image a au moins 100 pixels de côté." },
  too_many_pictures: { title: "Trop d’images", detail: "Un produit a au plus 60 images." },
  too_many_variants: { title: "Trop de déclinaisons", detail: "Ces choix font plus de 5 000 combinaisons." },
  value_in_use: {
    title: "Choix utilisé",
    detail:
      "Une déclinaison porte une valeur qui disparaîtrait, ou n’a pas tous ces choix. Gardez-la, ou retirez la déclinaison de la vente.",
  },
  value_not_offered: {
    title: "Valeur retirée",
    detail:
      "Une déclinaison remise en vente porte une valeur que les choix n’offrent plus. Rendez-la d’abord aux choix.",
  },
  gtin_taken: {
    title: "Code-barres déjà pris",
    detail: "Deux déclinaisons ne peuvent pas porter le même code-barres.",
  },
  nothing_found: { title: "Rien trouvé", detail: "Ce filtre ne trouve aucun produit." },
  unknown_version: { title: "Version inconnue", detail: "Cette fiche n’a pas de version de ce numéro." },
  not_used: {
    title: "Article neuf",
    detail: "Un prix d’achat à un particulier ne se donne que pour un article d’occasion : indiquez d’abord son état.",
  },
  category_under_itself: {
    title: "Sous elle-même",
    detail: "Une catégorie ne se range ni sous elle-même, ni sous ce qu’elle contient.",
  },
  category_too_deep: {
    title: "Trop profond",
    detail: "Il y a des rayons, et des catégories dans les rayons. Un rayon qui en contient reste un rayon.",
  },
  handle_held: {
    title: "Adresse d’une autre catégorie",
    detail:
      "Une autre catégorie a eu cette adresse : des promotions et des pages la nomment encore. Choisissez-en une autre.",
  },
  category_in_use: {
    title: "Catégorie occupée",
    detail: "Des produits ou des catégories y sont chez eux. Donnez-leur d’abord une autre place.",
  },
  at_home_already: {
    title: "Déjà chez lui",
    detail: "Ce produit est chez lui dans cette catégorie, qui le montre déjà.",
  },
  too_many_chosen: {
    title: "Trop de produits choisis",
    detail: "Une catégorie a au plus 1 000 produits choisis à la main.",
  },
  related_to_itself: { title: "Lui-même", detail: "Un produit ne se lie pas à lui-même." },
  too_many_relations: { title: "Trop de liens", detail: "Un produit a au plus 100 liens." },
  not_a_pdf: {
    title: "Pas un PDF",
    detail: "Ce fichier n’est pas un PDF lisible, quoi que dise son nom. Envoyez un PDF sans mot de passe.",
  },
  pdf_with_script: {
    title: "PDF avec programme",
    detail: "Ce PDF contient un programme ou un fichier joint. Enregistrez-le sans, puis renvoyez-le.",
  },
  document_too_large: { title: "Document trop lourd", detail: "Un document pèse au plus 20 Mo." },
  too_many_documents: { title: "Trop de documents", detail: "Un produit a au plus 30 documents." },
};
