#pragma once

#include "ids.h"

namespace dispatch {

struct PlanDraft;
struct PlanItem;
struct PlanMark;
struct PlanVersion;
struct Consent;
struct Disclosure;
struct Assessment;
struct DirectoryEntry;
struct Referral;

using PlanDraftId = Id<PlanDraft>;
using PlanItemId = Id<PlanItem>;
using PlanMarkId = Id<PlanMark>;
using PlanVersionId = Id<PlanVersion>;
using ConsentId = Id<Consent>;
using DisclosureId = Id<Disclosure>;
using AssessmentId = Id<Assessment>;
using DirectoryEntryId = Id<DirectoryEntry>;
using ReferralId = Id<Referral>;

} // namespace dispatch
