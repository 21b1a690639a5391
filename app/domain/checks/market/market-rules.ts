import type { Rule } from "../rule";
import { dataOwnershipMissing } from "./data-ownership-missing";
import { escrowMissing } from "./escrow-missing";
import { exitMissing } from "./exit-missing";
import { interfacesMissing } from "./interfaces-missing";
import { licenceMissing } from "./licence-missing";
import { marketNarrow } from "./market-narrow";
import { portabilityMissing } from "./portability-missing";
import { proprietaryFormat } from "./proprietary-format";
import { proprietaryProtocol } from "./proprietary-protocol";

export const marketRules: readonly Rule[] = [
  dataOwnershipMissing, escrowMissing, exitMissing, interfacesMissing, licenceMissing, marketNarrow, portabilityMissing, proprietaryFormat,
  proprietaryProtocol,
];
