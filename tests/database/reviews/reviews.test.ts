import { beforeAll, describe, expect, test } from "vitest";
import { templates } from "#components/mails/templates";
import { system, visitor } from "#lib/kernel/actor";
import { markDelivered } from "#lib/orders/commands-carrier";
import { database } from "#lib/platform/database";
import { registerTemplates } from "#lib/platform/mail-templates";
import { askForReviews, reviews } from "#lib/processes/reviews";
import { askNoMore, reportReview, withdrawReview } from "#lib/reviews/commands";
import { forgetReviewer } from "#lib/reviews/commands-forget";
import { answerReview, publishReview, refuseReview } from "#lib/reviews/commands-moderate";
import { productReviews } from "#lib/reviews/queries";
import { reviewsDesk } from "#lib/reviews/queries-desk";
import { ownReview, ownReviewsOf } from "#lib/reviews/queries-own";
import { reviewToken } from "#lib/reviews/token";
import { chosenCards } from "#lib/search/queries-chosen";
import { morning } from "#tests/support/a-buyer";
import { aShop } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";
import { anOrder } from "#tests/support/an-order";
import { brokenInvariants } from "#tests/support/invariants";
import { aColleague } from "#tests/support/staff-actors";
import { accepted, at, inDays, mails, received, refused } from "./a-lamp-received.ts";

beforeAll(async () => {
  registerTemplates(templates);
  await aShop();
});

describe("who received something", () => {
  test("is asked once, ten days later, with a link that opens the page of what was received", async () => {
    const lamp = await received("AVIS-1");
    await lamp.deliver();
    await work(reviews);
    await askForReviews(inDays(5));
    await work(reviews);
    expect(await mails("review_invitation")).toEqual([]);

    await askForReviews(inDays(11));
    await askForReviews(inDays(11));
    await work(reviews);
    const [mail, ...more] = await mails("review_invitation");
    expect(more).toEqual([]);
    expect(mail?.recipient).toBe("camille@courrier.example");
    const token = /token=([^&"\s]+)/.exec(mail?.text ?? "")?.[1] ?? "";
    const asked = { lineId: lamp.line.id, token: decodeURIComponent(token) };
    expect(await ownReview(asked, visitor, inDays(12))).toMatchObject({ article: "Lampe AVIS-1", review: null });
    expect(await ownReview({ ...asked, token: "x.y.z" }, visitor, inDays(12))).toBeNull();
  });

  test("is not asked when they wrote before, or want no such mail", async () => {
    const sent = (await mails("review_invitation")).length;
    const [wrote, silent] = [await received("AVIS-2"), await received("AVIS-3")];
    await wrote.deliver();
    await silent.deliver();
    expect(await wrote.write({}, 2)).toMatchObject(accepted);
    expect(await askNoMore(visitor, { lineId: silent.line.id, token: silent.token }, at(2))).toMatchObject(accepted);
    await work(reviews);
    await askForReviews(inDays(12));
    await work(reviews);
    expect(await mails("review_invitation")).toHaveLength(sent);
    await database.reviewSilence.deleteMany({});
  });

  test("is the only one who writes: nobody before the parcel came, without the link, or with how to reach somebody", async () => {
    const lamp = await received("AVIS-4");
    expect(await lamp.write()).toMatchObject(refused("review_not_found"));
    await lamp.deliver();
    expect(await lamp.write({ token: undefined })).toMatchObject(refused("review_not_found"));
    expect(await lamp.write({ text: "Appelez-moi au 06 12 34 56 78 pour en parler" })).toMatchObject(
      refused("personal_data"),
    );
    expect(await lamp.write({ stars: 6 })).toMatchObject(refused("invalid"));
    expect(await ownReviewsOf(lamp.orderId)).toMatchObject([{ receivedOn: "2026-11-22", review: null }]);
  });
});

describe("a review", () => {
  test("is published as it was written, once somebody has read it, and counts in the score at once", async () => {
    const ines = await aColleague("Inès Moreau", "service_agent");
    const lamp = await received("AVIS-5");
    await lamp.deliver();
    expect(await lamp.write({ text: "<script>alert(1)</script> et pourtant une belle lampe" })).toMatchObject(accepted);
    expect(await lamp.read()).toMatchObject({ rating: { count: 0, average: null }, reviews: [] });
    const reviewId = await lamp.reviewId();
    expect(await reviewsDesk("waiting", "fr")).toContainEqual(expect.objectContaining({ id: reviewId, stars: 4 }));
    const seller = await aColleague("Léo", "store_staff");
    expect(await publishReview(seller, { reviewId })).toMatchObject(refused("forbidden"));
    expect(await publishReview(ines, { reviewId }, at(13))).toMatchObject(accepted);
    expect(
      await answerReview(ines, { reviewId, text: "Merci, le câble existe en deux mètres." }, at(14)),
    ).toMatchObject(accepted);
    expect(await lamp.read()).toMatchObject({
      rating: { count: 1, average: 4, stars: [0, 0, 0, 1, 0] },
      reviews: [
        {
          author: "Camille R.",
          text: "<script>alert(1)</script> et pourtant une belle lampe",
          experiencedOn: "2026-11-22",
          publishedAt: inDays(13),
          answer: { author: "Inès Moreau" },
        },
      ],
    });
    const expired = await database.outboxFact.findMany({ where: { name: "review.published" } });
    expect(expired.length).toBeGreaterThan(0);
    await work(reviews);
    const { handle } = await database.product.findUniqueOrThrow({ where: { id: lamp.productId } });
    expect(await chosenCards([handle], "fr", morning)).toMatchObject([{ rating: { average: 4, count: 1 } }]);
    const [published] = await mails("review_published");
    expect(published?.text).toContain("Belle lampe");
    expect((await mails("review_answered"))[0]?.text).toContain("deux mètres");
  });

  test("that is refused tells its author why; written anew it is read again, and says that it was changed once it was public", async () => {
    const ines = await aColleague("Inès Moreau", "service_agent");
    const lamp = await received("AVIS-6");
    await lamp.deliver();
    await lamp.write();
    const reviewId = await lamp.reviewId();
    await refuseReview(ines, { reviewId, reason: "off_topic", note: "Il parle du livreur." }, at(13));
    await work(reviews);
    expect((await mails("review_refused")).at(-1)?.text).toMatch(/ne porte pas sur le produit[\s\S]*livreur/);

    await lamp.write({ text: "Cette fois je parle bien de la lampe." }, 14);
    await publishReview(ines, { reviewId }, at(15));
    await lamp.write({ stars: 1, text: "Elle s’est éteinte au bout de trois jours." }, 20);
    expect((await lamp.read()).rating.count).toBe(0);
    await publishReview(ines, { reviewId }, at(21));
    expect(await lamp.read()).toMatchObject({ rating: { stars: [1, 0, 0, 0, 0] }, reviews: [{ changed: true }] });
  });

  test("that a reader reports stays until somebody has looked, and its author takes it back whenever they want", async () => {
    const ines = await aColleague("Inès Moreau", "service_agent");
    const lamp = await received("AVIS-7");
    await lamp.deliver();
    await lamp.write();
    const reviewId = await lamp.reviewId();
    expect(await reportReview(visitor, { reviewId, reason: "insult" })).toMatchObject(refused("review_not_found"));
    await publishReview(ines, { reviewId }, at(13));
    await reportReview(visitor, { reviewId, reason: "not_genuine", text: "Trop beau" }, at(14));
    expect((await lamp.read()).rating.count).toBe(1);
    expect(await reviewsDesk("reported", "fr")).toMatchObject([{ id: reviewId, reports: [{ text: "Trop beau" }] }]);
    await publishReview(ines, { reviewId }, at(15));
    expect(await reviewsDesk("reported", "fr")).toEqual([]);

    await withdrawReview(visitor, { lineId: lamp.line.id, token: lamp.token }, at(16));
    await work(reviews);
    const { handle } = await database.product.findUniqueOrThrow({ where: { id: lamp.productId } });
    const [card] = await chosenCards([handle], "fr", morning);
    expect([card?.handle, card?.rating]).toEqual([handle, undefined]);
    expect(await lamp.read()).toMatchObject({ rating: { count: 0 }, reviews: [] });
  });

  test("is signed by nobody once its author’s data are erased; two that are published at once both count", async () => {
    const ines = await aColleague("Inès Moreau", "service_agent");
    const lamp = await received("AVIS-8");
    const { variantId } = lamp.line;
    const { orderId } = await anOrder([{ variantId, sku: "AVIS-8", quantity: 1, unitGross: 4900 }]);
    const second = await database.orderLine.findFirstOrThrow({ where: { orderId } });
    await lamp.deliver();
    await markDelivered(system("carrier"), { orderId, parcelId: second.parcelId, at: inDays(1) }, at(1));
    await lamp.write();
    await lamp.write({ lineId: second.id, token: reviewToken(second.id, morning), stars: 2 });
    const ids = (await database.review.findMany({ where: { productId: lamp.productId } })).map(({ id }) => id);
    await Promise.all(ids.map((reviewId) => publishReview(ines, { reviewId }, at(13))));
    expect((await lamp.read()).rating).toMatchObject({ count: 2, average: 3 });
    expect(await productReviews(lamp.productId, { page: 1, stars: 2, order: "lowest" })).toMatchObject({
      pages: 1,
      reviews: [{ stars: 2 }],
    });

    await forgetReviewer(system("erasure"), { email: "camille@courrier.example" });
    expect((await lamp.read()).reviews.map(({ author }) => author)).toEqual(["", ""]);
    expect((await brokenInvariants()).RATING).toBeUndefined();
  });
});
