import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { templates } from "#components/mails/templates";
import { system, visitor } from "#lib/kernel/actor";
import { keptFile, smallOf } from "#lib/media/files";
import { database } from "#lib/platform/database";
import { registerTemplates } from "#lib/platform/mail-templates";
import { reviews } from "#lib/processes/reviews";
import { reportReview } from "#lib/reviews/commands";
import { forgetReviewer } from "#lib/reviews/commands-forget";
import { publishReview, refusePicture, refuseReview } from "#lib/reviews/commands-moderate";
import { reviewsDesk } from "#lib/reviews/queries-desk";
import { aShop } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";
import { aColleague } from "#tests/support/staff-actors";
import { accepted, at, mails, received, refused } from "./a-lamp-received.ts";

beforeAll(async () => {
  registerTemplates(templates);
  await aShop();
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
