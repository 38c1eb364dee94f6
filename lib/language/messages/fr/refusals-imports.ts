/** What imports and exports refuse. */
export const importRefusals = {
  already_running: {
    title: "Import déjà en cours",
    detail: "Un autre import de cette source est en cours. Attendez qu’il soit terminé.",
  },
  import_not_ready: {
    title: "Pas maintenant",
    detail: "L’import a avancé entre-temps. Relisez la page avant de continuer.",
  },
  mapping_incomplete: {
    title: "Correspondances incomplètes",
    detail:
      "Choisissez la colonne de la référence ou du code-barres, et celle du nom ; ou, pour un tarif, celle du prix d’achat et le fournisseur.",
  },
  upload_too_large: {
    title: "Fichier trop grand",
    detail: "Un fichier a 512 Mo au plus. Compressez-le ou partagez-le.",
  },
  no_address: { title: "Pas d’adresse", detail: "Ce n’est pas une adresse du web (https://…)." },
  forbidden_address: {
    title: "Adresse interdite",
    detail: "Cette adresse mène à un réseau privé : elle n’est pas visitée.",
  },
  unreachable: { title: "Site injoignable", detail: "Le site n’a pas répondu. Essayez plus tard." },
  upload_cut: { title: "Envoi interrompu", detail: "Le fichier n’est pas arrivé en entier. Envoyez-le de nouveau." },
  not_permitted: {
    title: "Export non autorisé",
    detail: "Ces données demandent un autre droit. Demandez-le à un administrateur.",
  },
  reason_required: { title: "Raison demandée", detail: "Dites pourquoi vous prenez des données personnelles." },
};
