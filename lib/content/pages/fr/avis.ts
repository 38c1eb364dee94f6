import type { LegalText } from "../../schema.ts";

export const avis: LegalText = {
  title: "Comment les avis sont contrôlés",
  summary: "Qui peut donner un avis, qui le relit, et ce qui n’y change rien.",
  sections: [
    {
      heading: "Qui donne un avis",
      blocks: [
        "Seul qui a commandé et reçu un article peut donner son avis : la commande est vérifiée, et chaque article reçu donne droit à un avis. Une dizaine de jours après la livraison ou le retrait, nous le demandons une fois par courriel. On peut aussi le donner depuis la page de sa commande.",
        "Un avis n’est jamais payé. Ni remise, ni cadeau, ni point n’est donné en échange.",
      ],
    },
    {
      heading: "La relecture",
      blocks: [
        "Chaque avis est relu par quelqu’un de la maison avant sa publication, sous trois jours ouvrés. Bon ou mauvais, il est publié tel qu’il a été écrit : nous n’en changeons pas un mot.",
        "Cinq photos au plus peuvent l’accompagner. Le lieu de la prise de vue en est effacé, et elles sont relues avec lui : un avis est accepté ou refusé en entier.",
        "Un avis n’est refusé que pour l’une de ces raisons, dite à son auteur :",
        {
          list: [
            "il est injurieux ;",
            "il ne porte pas sur le produit ;",
            "il permet d’identifier ou de joindre une personne ;",
            "il fait de la publicité ;",
            "son contenu est illicite ;",
            "il est incompréhensible.",
          ],
        },
        "Tout lecteur peut signaler un avis publié. Il est alors relu, et reste en ligne s’il respecte ces règles.",
      ],
    },
    {
      heading: "L’affichage",
      blocks: [
        "Les avis sont montrés du plus récent au plus ancien. Vous pouvez voir d’abord les notes les plus basses ou les plus hautes, ou une seule note. Chacun porte la date de réception de l’article et celle de sa publication.",
        "La note d’un produit est la moyenne de tous ses avis publiés, sans autre calcul.",
        "La maison peut répondre sous un avis. Sa réponse est signalée comme telle.",
      ],
    },
    {
      heading: "Modifier, retirer, conserver",
      blocks: [
        "Son auteur peut modifier ou retirer son avis à tout moment, par le lien de l’invitation ou depuis sa commande. Un avis modifié est relu à nouveau et le dit.",
        "Un avis reste publié tant que le produit est présenté. Il est signé du prénom et d’une initiale ; si son auteur demande l’effacement de ses données, il reste sans signature et ses photos sont effacées.",
      ],
    },
  ],
};
