import { z } from "zod";
import { makerContact } from "./maker.ts";

/** What the law wants told of a product before it is bought, as kept in `product.legal`. All of it is optional. */
export const legalFacts = z
  .strictObject({
    /** A to G (regulation 2017/1369). */
    energyClass: z.string().regex(/^[A-G]$/),
    /** Its number in the EU's register of energy labels (EPREL), which leads to label and product sheet. */
    eprel: z.string().regex(/^\d{1,10}$/),
    /** 0 to 10 (décret 2024-316). */
    durabilityIndex: z.number().min(0).max(10),
    warrantyMonths: z.int().positive(),
    sparePartsYears: z.int().positive(),
    repairabilityNote: z.string(),
    /** Codes; "may-contain-" marks a trace (regulation 1169/2011). */
    allergens: z.array(z.string()),
    bestBeforeMonths: z.int().positive(),
    coldChain: z.boolean(),
    /** Why it cannot be withdrawn from, or only while its seal is whole (C. consom. L221-28). */
    withdrawal: z.enum(["made_to_measure", "perishable", "sealed", "dated_service"]),
    /** Youngest age at which it may be sold. */
    ageMin: z.int().positive(),
    /** Alcohol: the health message of the loi Évin. */
    loiEvin: z.boolean(),
    depositMinor: z.int().positive(),
    ce: z.boolean(),
    toyWarning: z.literal("small-parts"),
    fixedBookPrice: z.boolean(),
    isbnPlaceholder: z.boolean(),
    /** Hazard statement of a scented mixture (regulation 1272/2008). */
    clp: z.string(),
    triman: z.literal("textile"),
    /** Who answers for it, where it is not who makes what its brand sells. */
    maker: makerContact,
  })
  .partial();
export type LegalFacts = z.infer<typeof legalFacts>;
