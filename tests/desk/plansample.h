#pragma once

#include "busynight.h"
#include "plandesk.h"

#include <QFile>

namespace dispatch::test {

inline QByteArray planData(const QString& name)
{
    QFile file(QStringLiteral(":/plan/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Rosa writes with Darnell Okoro, who is on incident 102 and has a card from before; Osei signs.
class PlanSample : public SampleDesk {
public:
    PlanSample()
    {
        Changes more;
        more.of<DirectoryEntry>() = {entry("Loaves & Fishes", DirectoryState::Open, 3), entry("Wellspring", DirectoryState::Open, 300), entry("Cedar House", DirectoryState::Full, 1)};
        picture.apply(more);
        loaves = more.of<DirectoryEntry>().at(0);
        wellspring = more.of<DirectoryEntry>().at(1);
        cedar = more.of<DirectoryEntry>().at(2);
        ledger.emplace(picture);
    }

    [[nodiscard]] PlanDesk desk()
    {
        auto tools = SampleDesk::tools();
        tools.actor = [this] { return Actor{who->id, who->name, who->role}; };
        return PlanDesk(tools, &rules);
    }
    /// His file, as the store would read it now.
    [[nodiscard]] PlanFile file() const
    {
        Changes read;
        const auto all = [&]<typename... Nouns>(std::type_identity<std::tuple<Nouns...>>) { ((read.of<Nouns>() = ledger->all<Nouns>()), ...); };
        all(std::type_identity<std::tuple<Person, SafetyPlan, PlanDraft, PlanItem, PlanMark, PlanVersion, Consent, Disclosure, Approval, Look, Assessment, Referral>>{});
        return PlanFile(okoro.id, read);
    }
    Proposal does(const Result<Proposal>& proposal)
    {
        INFO((proposal ? QString() : proposal.error().summary).toStdString());
        REQUIRE(proposal);
        CHECK(ledger->keep(proposal->command, proposal->draft) == QStringList{});
        CHECK_FALSE(proposal->sentence.isEmpty());
        CHECK(proposal->command.actor.id == who->id);
        clock.advance(minute);
        return *proposal;
    }
    PlanDraft draft() const { return *file().draft(); }
    PlanItem add(PlanPart part, const QString& words)
    {
        PlanItem item;
        item.plan = draft().id;
        item.part = part;
        item.words = words;
        return inserted<PlanItem>(does(desk().put(file(), item)).command).first();
    }
    void begin() { does(desk().begin(file(), form, QStringLiteral("en"))); }
    void askReview()
    {
        auto about = draft();
        about.reviewBy = QStringLiteral("2027-03-01");
        about.reviewOwner = osei.id;
        does(desk().describe(file(), about));
        does(desk().askReview(file(), about.id));
    }
    Proposal signsOff()
    {
        who = &osei;
        const auto made = does(desk().sign(file(), draft().id, PlanDesk::toSign(file(), draft().id)));
        who = &rosa;
        return made;
    }
    [[nodiscard]] QStringList words(PlanPart part) const
    {
        QStringList words;
        for (const auto& item : file().itemsOf(draft().id))
            if (item.part == part && item.state == PlanItemState::Standing)
                words.append(item.words);
        return words;
    }

    PlanRules rules = PlanRules::fromJson(planData(QStringLiteral("rules-2026-09.json"))).value();
    PlanTemplate form = PlanTemplate::fromJson(planData(QStringLiteral("template-adult-2026-09.json"))).value();
    const Staff* who = &rosa;
    DirectoryEntry loaves, wellspring, cedar;
    std::optional<Ledger> ledger;

private:
    DirectoryEntry entry(const char* name, DirectoryState state, int daysOld)
    {
        DirectoryEntry made;
        made.id = ids.next<DirectoryEntryId>();
        made.name = QString::fromUtf8(name);
        made.kind = QStringLiteral("housing");
        made.state = state;
        made.asOf = toDateTime(clock.now() - daysOld * day, zone).date().toString(Qt::ISODate);
        made.source = QStringLiteral("called");
        return made;
    }
};

inline Effect patchIn(const Proposal& proposal)
{
    REQUIRE(proposal.command.effects.size() == 1);
    REQUIRE(proposal.command.effects.first().kind == Effect::Kind::Patch);
    return proposal.command.effects.first();
}

} // namespace dispatch::test
