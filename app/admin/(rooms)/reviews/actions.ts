"use server";

import { buttonAction, formAction } from "#app/action";
import { answerReview, publishReview, refusePicture, refuseReview } from "#lib/reviews/commands-moderate";

export const publishAction = buttonAction(publishReview);
export const refuseAction = formAction(refuseReview);
export const refusePictureAction = formAction(refusePicture);
export const answerAction = formAction(answerReview);
