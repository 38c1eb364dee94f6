import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { templates } from "#components/mails/templates";
import { system, visitor } from "#lib/kernel/actor";
import { keptFile, smallOf } from "#lib/media/files";
import { markDelivered } from "#lib/orders/commands-carrier";
import { database } from "#lib/platform/database";
import { registerTemplates } from "#lib/platform/mail-templates";
import { askForReviews, reviews } from "#lib/processes/reviews";
import { askNoMore, reportReview, withdrawReview, writeReview } from "#lib/reviews/commands";
import { forgetReviewer } from "#lib/reviews/commands-forget";
import { answerReview, publishReview, refusePicture, refuseReview } from "#lib/reviews/commands-moderate";
import { productReviews } from "#lib/reviews/queries";
import { reviewsDesk } from "#lib/reviews/queries-desk";
import { ownReview, ownReviewsOf } from "#lib/reviews/queries-own";
import { reviewToken } from "#lib/reviews/token";
import { chosenCards } from "#lib/search/queries-chosen";
import { morning } from "#tests/support/a-buyer";
import { aShop, aVariant } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";
import { anOrder } from "#tests/support/an-order";
import { brokenInvariants } from "#tests/support/invariants";
import { aColleague } from "#tests/support/staff-actors";

const inDays = (days: number) => new Date(morning.getTime() + days * 86_400_000);
const at = (days: number) => ({ now: inDays(days) });
const firstPage = { page: 1, stars: null, order: "recent" } as const;
const mails = (template: string) => database.mail.findMany({ where: { template }, orderBy: { createdAt: "asc" } });

beforeAll(async () => {
  registerTemplates(templates);
  await aShop();
});

/** Camille has received a lamp; the carrier said so the day after she ordered it. */
async function received(sku: string) {
  const variantId = await aVariant({ sku, stock: { WEB: 5 } });
  const { productId } = await database.variant.findUniqueOrThrow({ where: { id: variantId } });
  const { orderId } = await anOrder([{ variantId, sku, quantity: 1, unitGross: 4900 }]);
  const line = await database.orderLine.findFirstOrThrow({ where: { orderId } });
  const deliver = () =>
    markDelivered(system("carrier"), { orderId, parcelId: line.parcelId, at: inDays(1) }, { now: inDays(1) });
  const token = reviewToken(line.id, morning);
  const said = {
    lineId: line.id,
    token,
    stars: 4,
    title: "Belle lampe",
    text: "Une lumière chaude, le câble est court.",
  };
  const write = (changes: object = {}, days = 12) =>
    writeReview(visitor, { ...said, locale: "fr", ...changes }, at(days));
  const reviewId = async () => (await database.review.findUniqueOrThrow({ where: { orderLineId: line.id } })).id;
  return {
    orderId,
    productId,
    line,
    token,
    deliver,
    write,
    reviewId,
    read: () => productReviews(productId, firstPage),
  };
}

const accepted = { ok: true };
const refused = (code: string) => ({ ok: false, refusal: { code } });

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

describe("pictures of a review", () => {
  const photo = (width: number) =>
    sharp({ create: { width, height: 300, channels: 3, background: "#1B3FAB" } })
      .jpeg()
      .withExif({ IFD3: { GPSLatitude: "48/1 51/1 0/1" } })
      .toBuffer();

  test("are drawn anew, wait with it, stand beside it once it is published, and go when its author wants", async () => {
    const ines = await aColleague("Inès Moreau", "service_agent");
    const lamp = await received("AVIS-9");
    const two = [await photo(500), await photo(600)];
    expect(await lamp.write({ pictures: two })).toMatchObject(refused("review_not_found"));
    await lamp.deliver();
    const liar = Buffer.from("PK\u0003\u0004", "latin1");
    expect(await lamp.write({ pictures: [...two, liar] })).toMatchObject({
      refusal: { code: "not_a_picture", field: "pictures", place: 3 },
    });
    expect(await database.reviewPicture.count()).toBe(0);

    expect(await lamp.write({ pictures: two })).toMatchObject(accepted);
    expect((await lamp.read()).reviews).toEqual([]);
    const reviewId = await lamp.reviewId();
    await publishReview(ines, { reviewId }, at(13));
    const [first, second] = (await lamp.read()).reviews[0]?.pictures ?? [];
    expect([first?.width, second?.width]).toEqual([500, 600]);
    const file = first?.file ?? "";
    const [large, small] = [await keptFile(file, "reviews"), await keptFile(smallOf(file), "reviews")];
    expect((await sharp(large ?? Buffer.of()).metadata()).exif).toBeUndefined();
    expect((await sharp(small ?? Buffer.of()).metadata()).height).toBe(256);

    const four = await Promise.all([700, 710, 720, 730].map(photo));
    expect(await lamp.write({ pictures: four })).toMatchObject(refused("too_many_review_pictures"));
    expect(await lamp.write({ pictures: four, without: [first?.id] })).toMatchObject(accepted);
    await work(reviews);
    expect(await keptFile(file, "reviews")).toBeNull();
    expect((await reviewsDesk("waiting", "fr")).find(({ id }) => id === reviewId)?.pictures).toHaveLength(5);
  });

  test("are shown to nobody once the review is refused or its author forgotten, and their files are gone", async () => {
    const ines = await aColleague("Inès Moreau", "service_agent");
    const files = async () => (await database.reviewPicture.findMany({})).map(({ file }) => file);
    const lamp = await received("AVIS-10");
    await lamp.deliver();
    await lamp.write({ pictures: [await photo(400)] });
    const reviewId = await lamp.reviewId();
    await refuseReview(ines, { reviewId, reason: "personal_data" }, at(13));
    expect(await database.reviewPicture.count({ where: { reviewId } })).toBe(0);
    await lamp.write({ pictures: [await photo(410)] });
    await publishReview(ines, { reviewId }, at(14));
    const shown = await files();
    await forgetReviewer(system("erasure"), { email: "camille@courrier.example" });
    await work(reviews);
    expect(await files()).toEqual([]);
    expect(await Promise.all(shown.map((file) => keptFile(file, "reviews")))).toEqual(shown.map(() => null));
    expect((await lamp.read()).reviews).toMatchObject([{ author: "", pictures: [] }]);
  });

  test("are refused one alone: the review stays as it was, and its author is told why, once", async () => {
    const ines = await aColleague("Inès Moreau", "service_agent");
    const seller = await aColleague("Léo", "store_staff");
    const lamp = await received("AVIS-11");
    await lamp.deliver();
    await lamp.write({ pictures: [await photo(440), await photo(450)], address: "203.0.113.9" });
    const reviewId = await lamp.reviewId();
    await publishReview(ines, { reviewId }, at(13));
    await reportReview(visitor, { reviewId, reason: "other", text: "On voit un visage" }, at(13));
    const [first, second] = (await lamp.read()).reviews[0]?.pictures ?? [];
    const refusal = { reviewId, pictureId: second?.id ?? "", reason: "personal_data", note: "On y voit un visage." };
    expect(await refusePicture(seller, refusal)).toMatchObject(refused("forbidden"));
    const twice = await Promise.all([refusePicture(ines, refusal, at(14)), refusePicture(ines, refusal, at(14))]);
    expect(twice.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(twice.find(({ ok }) => !ok)).toMatchObject(refused("review_picture_not_found"));

    expect(await lamp.read()).toMatchObject({
      rating: { count: 1, average: 4 },
      reviews: [{ text: "Une lumière chaude, le câble est court.", changed: false, pictures: [{ id: first?.id }] }],
    });
    expect(await reviewsDesk("reported", "fr")).toMatchObject([{ id: reviewId }]);
    await work(reviews);
    expect(await keptFile(second?.file ?? "", "reviews")).toBeNull();
    const told = await mails("review_picture_refused");
    expect(told).toHaveLength(1);
    expect(told[0]?.text).toMatch(/identifier ou de joindre une personne[\s\S]*visage/);
    const [deed] = await database.auditEntry.findMany({ where: { command: "reviews.refuse_picture" } });
    expect(deed).toMatchObject({ reason: "On y voit un visage.", actorName: "Inès Moreau" });
  });

  test("leave no file behind when the review cannot be written down", async () => {
    const lamp = await received("AVIS-12");
    await lamp.deliver();
    await database.$executeRaw`
      CREATE FUNCTION break_off() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'broken at %', NEW.file; END $$`;
    await database.$executeRaw`
      CREATE TRIGGER break_off BEFORE INSERT ON review_picture FOR EACH ROW EXECUTE FUNCTION break_off()`;
    const broken: Error = await lamp.write({ pictures: [await photo(420)] }).catch((error) => error);
    await database.$executeRaw`DROP TRIGGER break_off ON review_picture`;
    const [file = ""] = /[0-9a-f]{32}\.webp/.exec(String(broken)) ?? [];
    expect(file).not.toBe("");
    expect(await keptFile(file, "reviews")).toBeNull();
    expect(await lamp.write({ pictures: [await photo(420)] })).toMatchObject(accepted);
  });
});
