export const common = {
  shopName: "Bonnefoy & Filles",
  save: "Enregistrer",
  cancel: "Annuler",
  edit: "Modifier",
  close: "Fermer",
  remove: "Retirer",
  search: "Rechercher",
  vatIncluded: "TTC",
};
