// The list of all checks. Problems stop a build; warnings are for a person to look at.
import { warnClaims } from './claims.ts';
import { checkConsent } from './personal-data.ts';
import type { Check } from './context.ts';
import { checkDates } from './dates.ts';
import { checkDecisionAgreement, warnSameDecision } from './decisions.ts';
import { checkDemonstrations } from './demonstrations.ts';
import { checkGtins } from './gtins.ts';
import { checkFormerIds, checkIdCase } from './ids.ts';
import { checkImages } from './images.ts';
import { checkLotAmounts, checkLotTakings } from './lots-amounts.ts';
import { warnExpiredInputs, warnLotChains } from './lots-chain.ts';
import { checkLotCodes } from './lots-codes.ts';
import { checkLotCycles } from './lots-cycle.ts';
import { checkLotLinks } from './lots-links.ts';
import { checkLotRecalls } from './lots-recalls.ts';
import { checkLotTimesAcross } from './lots-time-across.ts';
import { checkLotTimes } from './lots-time.ts';
import { checkOfficialCodes, warnOfficialCodes } from './official-codes.ts';
import { checkNames } from './names.ts';
import { checkPlaces, checkProvinceCodes } from './places.ts';
import { checkLifecycles, checkReferences } from './references.ts';
import { checkCodeList, checkShortCodes } from './short-codes.ts';
import { checkEverydayNames } from './search-words.ts';
import { checkSources } from './sources.ts';
import { checkClosedLists, checkGroups, checkGroupTree } from './taxonomy.ts';

export const CHECKS: readonly Check[] = [
  checkIdCase,
  checkFormerIds,
  checkReferences,
  checkLifecycles,
  checkDemonstrations,
  checkSources,
  checkNames,
  checkShortCodes,
  checkCodeList,
  checkGtins,
  checkOfficialCodes,
  checkGroupTree,
  checkGroups,
  checkClosedLists,
  checkEverydayNames,
  checkPlaces,
  checkProvinceCodes,
  checkDates,
  checkLotLinks,
  checkLotCycles,
  checkLotTimes,
  checkLotTimesAcross,
  checkLotAmounts,
  checkLotTakings,
  checkLotCodes,
  checkLotRecalls,
  checkDecisionAgreement,
  checkConsent,
  checkImages,
];

export const WARNINGS: readonly Check[] = [warnSameDecision, warnOfficialCodes, warnClaims, warnLotChains, warnExpiredInputs];
