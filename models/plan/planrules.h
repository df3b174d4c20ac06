#pragma once

#include "consent.h"
#include "planitem.h"
#include "staff.h"

namespace dispatch {

/// Who writes and who signs.
struct SigningRule {
    QList<Role> writers;
    QList<Role> signers;
    QStringList credentials;     ///< one of them is needed to sign; empty: none is asked for
    bool authorMaySign = false;

    bool operator==(const SigningRule&) const = default;
};

/// When a plan is looked at again.
struct ReviewRule {
    int days = 90;               ///< after it was signed, at the latest
    int soonDays = 14;           ///< before that its owner is told

    bool operator==(const ReviewRule&) const = default;
};

/// Somebody whom the program gives something to, and what of it at most.
struct Recipient {
    QString code;                ///< "mhucc"
    QString name;                ///< "MHUCC"
    QList<Shared> shared;
    QList<PlanPart> parts;       ///< of a card or a plan

    bool operator==(const Recipient&) const = default;
};

/// How what is shared is shared.
struct SharingRule {
    QList<Recipient> recipients;
    QList<ConsentForm> part2Forms;   ///< in which a consent to share substance-use treatment must be given
    QString notice;                  ///< goes with it, word for word
    QString noticeSource;            ///< "42 CFR 2.32"
    Span releasedFor = day;          ///< so long after somebody agreed to it may it be given where no consent holds

    [[nodiscard]] const Recipient* find(const QString& code) const;
    bool operator==(const SharingRule&) const = default;
};

/// How long a referral may stand before somebody asks after it.
struct ReferralRule {
    Span received = day;         ///< after it was sent
    Span accepted = 3 * day;     ///< after it was received
    Span kept = 14 * day;        ///< after it was accepted

    bool operator==(const ReferralRule&) const = default;
};

/// What a safety plan is held to, read from a dated data file, each rule with its source there.
struct PlanRules {
    QString version;
    SigningRule signing;
    ReviewRule review;
    SharingRule sharing;
    int reasonLetters = 10;      ///< the shortest reason for a look outside a contact
    int directoryDays = 90;      ///< older than this nobody knows whether an entry of the directory still holds
    ReferralRule referral;

    /// A file that lacks something is refused with the place and the reason.
    [[nodiscard]] static Result<PlanRules> fromJson(const QByteArray& json);
};

} // namespace dispatch
