import type { Rule } from "../rule";
import { agreementIncomplete } from "./agreement-incomplete";
import { amendmentOpen } from "./amendment-open";
import { commentBlocking } from "./comment-blocking";
import { estimateMissing } from "./estimate-missing";
import { exceptionOpen } from "./exception-open";
import { fundingMismatch } from "./funding-mismatch";
import { itemWithoutLot } from "./item-without-lot";
import { needOverMaximum } from "./need-over-maximum";
import { nothingToFreeze } from "./nothing-to-freeze";
import { objectionOpen } from "./objection-open";
import { participationOpen } from "./participation-open";
import { rateMissing } from "./rate-missing";

export const processRules: readonly Rule[] = [
  agreementIncomplete, amendmentOpen, commentBlocking, estimateMissing, exceptionOpen, fundingMismatch, itemWithoutLot, needOverMaximum,
  nothingToFreeze, objectionOpen, participationOpen, rateMissing,
];
