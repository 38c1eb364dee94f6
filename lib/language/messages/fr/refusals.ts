import { clubRefusals } from "./club.ts";
import { lookUpRefusals } from "./look-up.ts";
import { ownershipRefusals } from "./ownership.ts";
import { privacyRefusals } from "./privacy.ts";
import { rankingRefusals } from "./ranking.ts";
import { caseRefusals } from "./refusals-cases.ts";
import { catalogueRefusals } from "./refusals-catalogue.ts";
import { deliveryRefusals } from "./refusals-delivery.ts";
import { documentRefusals } from "./refusals-documents.ts";
import { editRefusals } from "./refusals-edits.ts";
import { foundRefusals } from "./refusals-found.ts";
import { fulfilmentRefusals } from "./refusals-fulfilment.ts";
import { importRefusals } from "./refusals-imports.ts";
import { keyRefusals } from "./refusals-keys.ts";
import { kindRefusals } from "./refusals-kinds.ts";
import { lateRefusals } from "./refusals-late.ts";
import { paymentRefusals } from "./refusals-payments.ts";
import { peopleRefusals } from "./refusals-people.ts";
import { pickupRefusals } from "./refusals-pickups.ts";
import { promotionRefusals } from "./refusals-promotions.ts";
import { purchasingRefusals } from "./refusals-purchasing.ts";
import { reroutingRefusals } from "./refusals-rerouting.ts";
import { reservationRefusals } from "./refusals-reservations.ts";
import { returnRefusals } from "./refusals-returns.ts";
import { reviewRefusals } from "./refusals-reviews.ts";
import { stockRefusals } from "./refusals-stock.ts";
import { showcaseRefusals } from "./showcases.ts";
import { viewingRefusals } from "./viewing.ts";
import { voiceRefusals } from "./voice.ts";

/** What a person is told when the answer is no. Every refusal code of lib/ has its title and a sentence here. */
export const refusals = {
  codes: {
    unknown: { title: "Demande refusée", detail: "Cette demande ne peut pas être acceptée dans l’état actuel." },
    invalid: {
      title: "Données incorrectes",
      detail: "Certains champs sont absents ou incorrects ; la liste dit lesquels.",
    },
    malformed_json: { title: "JSON illisible", detail: "Le corps de la requête n’est pas un JSON valide." },
    body_too_large: { title: "Corps trop volumineux", detail: "Le corps de la requête dépasse 256 Ko." },
    unsupported_media_type: {
      title: "Type de contenu refusé",
      detail: "Envoyez du JSON, avec l’en-tête Content-Type: application/json.",
    },
    not_found: { title: "Introuvable", detail: "Il n’y a rien à cette adresse." },
    token_missing: {
      title: "Jeton absent",
      detail: "Envoyez le jeton du panier dans l’en-tête Authorization: Bearer.",
    },
    forbidden: { title: "Action non autorisée", detail: "Vous n’avez pas le droit de faire cela." },
    cross_site: {
      title: "Demande venue d’ailleurs",
      detail: "Cette demande ne vient pas d’une page de la boutique. Rechargez la page et recommencez.",
    },
    too_many_requests: {
      title: "Trop de demandes",
      detail: "Vous avez envoyé trop de demandes. Attendez un peu avant de recommencer.",
    },
    too_busy: {
      title: "Trop de monde à la fois",
      detail: "Beaucoup de connexions en ce moment. Réessayez dans quelques secondes.",
    },
    too_many_attempts: {
      title: "Trop d’essais",
      detail: "Il y a eu trop d’essais. Attendez un peu avant de recommencer.",
    },
    internal_error: {
      title: "Erreur de notre côté",
      detail:
        "Quelque chose n’a pas marché chez nous. Recommencez dans un instant, et donnez-nous le numéro de la demande si cela se répète.",
    },
    unavailable: {
      title: "Boutique momentanément indisponible",
      detail: "La boutique ne répond pas pour l’instant. Recommencez dans quelques secondes.",
    },
    idempotency_key_reused: {
      title: "Clé déjà utilisée",
      detail: "Cette clé d’idempotence a déjà servi pour une autre demande. Prenez-en une nouvelle.",
    },
    idempotency_key_malformed: {
      title: "Clé d’idempotence incorrecte",
      detail: "La clé d’idempotence compte de 1 à 255 caractères visibles, sans espace.",
    },
    request_in_progress: {
      title: "Demande en cours",
      detail: "La même demande est en train d’être traitée. Recommencez dans un instant.",
    },
    cart_not_found: { title: "Panier introuvable", detail: "Ce panier n’existe pas, ou n’est plus ouvert." },
    line_not_found: { title: "Ligne introuvable", detail: "Cette ligne n’est pas dans le panier." },
    unknown_sku: { title: "Article inconnu", detail: "Nous ne vendons pas d’article qui porte cette référence." },
    unknown_store: { title: "Magasin inconnu", detail: "Aucun de nos magasins ne porte ce code." },
    unknown_place: {
      title: "Lieu inconnu",
      detail: "Nous ne reconnaissons pas ce lieu. Donnez un code postal français ou des coordonnées.",
    },
    product_not_found: { title: "Produit introuvable", detail: "Ce produit n’existe pas, ou n’est plus en vente." },
    store_only: { title: "Réservé aux magasins", detail: "Cet article se retire en magasin ; il n’est pas livré." },
    too_many_lines: { title: "Panier plein", detail: "Un panier contient au plus cent lignes." },
    short_of_stock: { title: "Quantité indisponible", detail: "Il n’en reste pas assez pour cette quantité." },
    out_of_stock: {
      title: "Stock épuisé",
      detail: "Un article du panier n’est plus disponible dans la quantité voulue. Rien n’a été débité.",
    },
    no_longer_sold: {
      title: "Article retiré de la vente",
      detail: "Un article du panier n’est plus en vente. Retirez-le pour continuer.",
    },
    price_changed: { title: "Prix modifié", detail: "Le prix d’un article a changé depuis que vous l’avez ajouté." },
    not_delivered: { title: "Adresse non desservie", detail: "Nous ne livrons pas à ce code postal." },
    unknown_delivery_option: { title: "Mode de livraison inconnu", detail: "Ce mode de livraison n’existe pas." },
    ...caseRefusals,
    ...deliveryRefusals,
    ...editRefusals,
    ...fulfilmentRefusals,
    ...kindRefusals,
    ...documentRefusals,
    ...lateRefusals,
    ...paymentRefusals,
    ...pickupRefusals,
    ...promotionRefusals,
    ...purchasingRefusals,
    ...reroutingRefusals,
    ...reservationRefusals,
    ...reviewRefusals,
    ...returnRefusals,
    ...stockRefusals,
    gift_card_expired: { title: "Carte expirée", detail: "Cette carte cadeau a expiré." },
    gift_card_empty: { title: "Carte vide", detail: "Cette carte cadeau est vide." },
    gift_card_spent: {
      title: "Carte déjà utilisée",
      detail: "La carte cadeau de cette ligne a servi : elle ne se rembourse plus.",
    },
    credit_changed: {
      title: "Carte cadeau modifiée",
      detail: "Une carte cadeau du panier vaut moins qu’affiché. Rien n’a été débité ; vérifiez le reste à payer.",
    },
    due_changed: {
      title: "Reste à payer modifié",
      detail:
        "Le reste à payer a changé depuis que vous l’avez vu. Rien n’a été débité ; vérifiez-le avant de commander.",
    },
    date_changed: {
      title: "Date modifiée",
      detail:
        "Une date promise est plus tardive que celle que vous avez vue. Rien n’a été débité ; vérifiez-la avant de commander.",
    },
    no_store_credit: { title: "Pas d’avoir", detail: "Ce compte n’a pas d’avoir." },
    credit_not_found: { title: "Carte introuvable", detail: "Cette carte n’existe pas." },
    credit_not_active: { title: "Carte inactive", detail: "La carte n’est pas active." },
    credit_unchanged: { title: "Rien à changer", detail: "La carte est déjà dans cet état." },
    already_activated: { title: "Déjà activée", detail: "Cette carte a déjà été activée." },
    below_held: { title: "Argent retenu", detail: "Un paiement en cours retient cet argent." },
    break_not_open: { title: "Écart déjà clos", detail: "Cet écart n’attend plus rien." },
    own_request: { title: "Votre propre demande", detail: "Une autre personne doit signer." },
    request_not_waiting: { title: "Déjà traitée", detail: "Cette demande a déjà été traitée." },
    forbidden_request: {
      title: "Demande d’une autre personne",
      detail: "Seul son auteur, ou qui peut signer, retire une demande.",
    },
    entry_not_found: { title: "Mouvement introuvable", detail: "Ce mouvement ne se reprend pas ici." },
    already_undone: { title: "Déjà repris", detail: "Ce mouvement a déjà été repris." },
    credit_spent: { title: "Avoir dépensé", detail: "Le client a déjà dépensé cet avoir." },
    gift_card_day_limit: {
      title: "Trop de cartes cadeaux en un jour",
      detail: "On achète pour 1 000 € de cartes cadeaux par jour au plus. Retirez-en du panier.",
    },
    unknown_account: { title: "Compte inconnu", detail: "Ce compte n’existe pas." },
    empty_cart: { title: "Panier vide", detail: "Le panier est vide." },
    total_changed: {
      title: "Total modifié",
      detail: "Le total a changé depuis que vous l’avez vu. Rien n’a été débité ; vérifiez-le avant de commander.",
    },
    cart_incomplete: {
      title: "Commande incomplète",
      detail:
        "Il manque des coordonnées, une adresse, un mode de livraison ou une heure de retrait ; la liste dit quoi.",
    },
    total_updated: {
      title: "Total mis à jour",
      detail: "Le total tient compte de vos derniers choix. Vérifiez-le avant de commander.",
    },
    refunded: {
      title: "Paiement rendu",
      detail: "Le paiement est arrivé quand la commande ne pouvait plus être tenue. Il est intégralement remboursé.",
    },
    empty_file: { title: "Fichier vide", detail: "Le fichier ne contient aucune ligne." },
    unknown_dialect: { title: "Format inconnu", detail: "Nous ne reconnaissons pas le format de ce fichier." },
    order_not_found: {
      title: "Commande introuvable",
      detail: "Cette commande n’existe pas, ou le lien n’est plus valable.",
    },
    order_held: {
      title: "Commande retenue",
      detail: "Un prix de cette commande est à vérifier : rien ne part avant la décision.",
    },
    vat_number_wrong: {
      title: "Numéro de TVA incorrect",
      detail: "Vérifiez le numéro : il ne correspond pas au format ou à la clé de contrôle de son pays.",
    },
    own_cancelling_over: {
      title: "La demi-heure est passée",
      detail: "Cette commande ne s’annule plus ici. Vous pouvez renoncer au contrat, ou nous appeler.",
    },
    not_held: { title: "Pas retenue", detail: "Cette commande n’est pas retenue." },
    not_allowed_now: { title: "Pas dans cet état", detail: "L’état de la commande ne le permet pas." },
    more_than_captured: { title: "Plus que l’encaissé", detail: "Le remboursement dépasse ce qui a été encaissé." },
    period_too_long: {
      title: "Période trop longue",
      detail: "Une répétition porte sur quatre cents jours au plus.",
    },
    nothing_to_replay: {
      title: "Rien à rejouer",
      detail: "Aucune commande n’a été passée pendant cette période.",
    },
    rehearsal_over: { title: "Répétition finie", detail: "Cette répétition est déjà terminée ou arrêtée." },
    ...peopleRefusals,
    unknown_product: { title: "Produit inconnu", detail: "Ce produit n’existe pas." },
    unknown_category: { title: "Rayon inconnu", detail: "Ce rayon n’existe pas." },
    unknown_location: { title: "Lieu de stock inconnu", detail: "Ce lieu de stock n’existe pas." },
    sku_taken: { title: "Référence déjà prise", detail: "Un autre article porte déjà cette référence." },
    handle_taken: { title: "Adresse déjà prise", detail: "Un autre produit a déjà cette adresse." },
    edited_meanwhile: {
      title: "Modifié entre-temps",
      detail: "Quelqu’un a modifié cette fiche entre-temps. Rechargez-la.",
    },
    below_promised: {
      title: "Moins que le promis",
      detail: "Le stock ne peut pas descendre sous ce qui est déjà promis à des clients.",
    },
    needs_second_person: { title: "Seconde signature", detail: "Une autre personne doit confirmer." },
    change_not_waiting: {
      title: "Plus en attente",
      detail: "Ce changement de prix n’attend plus : il a été décidé, remplacé ou retiré.",
    },
    changed_meanwhile: {
      title: "Prix modifié entre-temps",
      detail: "Ce n’est plus le changement que vous avez lu. Relisez-le avant de décider.",
    },
    own_change: {
      title: "Votre propre demande",
      detail: "Une autre personne que son auteur doit approuver ce changement.",
    },
    approval_too_late: {
      title: "Délai dépassé",
      detail: "Ce changement a attendu plus de 24 heures. Demandez-le de nouveau.",
    },
    nothing_to_undo: {
      title: "Rien à annuler",
      detail: "Le prix a changé depuis, ou il n’y en avait pas avant.",
    },
    list_exists: { title: "Tarif déjà présent", detail: "Un autre tarif porte déjà ce code." },
    list_for_everybody: {
      title: "Un tarif est pour certains",
      detail:
        "Nommez un groupe de clients, ou un canal autre que le site. Pour tout le monde, changez le prix de base ou faites une promotion.",
    },
    unknown_list: { title: "Tarif inconnu", detail: "Aucun tarif ne porte ce code." },
    no_price_file: {
      title: "Aucun prix lu",
      detail: "Il faut un fichier CSV avec les colonnes sku et price.",
    },
    price_file_too_large: {
      title: "Trop de changements",
      detail: "Plus de 10 000 changements : passez par l’import en ligne de commande.",
    },
    not_frozen: { title: "Article en vente", detail: "Le prix de cet article n’est pas gelé." },
    incident_not_open: { title: "Incident clos", detail: "Cet incident n’existe pas, ou il a déjà été décidé." },
    ...importRefusals,
    ...keyRefusals,
    ...privacyRefusals,
    ...foundRefusals,
    ...showcaseRefusals,
    ...lookUpRefusals,
    ...viewingRefusals,
    ...ownershipRefusals,
    ...voiceRefusals,
    ...rankingRefusals,
    ...catalogueRefusals,
    ...clubRefusals,
  },
  issues: {
    missing: "Ce champ manque.",
    wrong_type: "La valeur n’est pas du bon type.",
    too_small: "La valeur doit être au moins {minimum, number}.",
    too_big: "La valeur doit être au plus {maximum, number}.",
    too_small_length: "Il en faut au moins {minimum, number}.",
    too_big_length: "Il en faut au plus {maximum, number}.",
    wrong_format: "La valeur n’a pas la bonne forme.",
    unknown_field: "Ce champ n’existe pas ici.",
    not_allowed: "Cette valeur n’est pas prévue.",
  },
};
