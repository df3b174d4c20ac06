#include "modeltext.h"

#include "followupmodel.h"
#include "incidentboardmodel.h"
#include "loadmodel.h"
#include "needsmodel.h"
#include "responsemodel.h"
#include "sampledesk.h"
#include "teamboardmodel.h"

#include <rapidcheck.h>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// Everything with a clock in it that a dispatcher or a clinician sees.
class Shown {
public:
    explicit Shown(SampleDesk& desk)
        : m_board(&desk.picture, &desk.codes, desk.zone), m_teams(&desk.picture, &desk.codes, desk.zone), m_responses(&desk.picture, &desk.codes, desk.zone), m_needs(&desk.picture, &desk.codes),
          m_load(&desk.picture), m_owed(&desk.picture, &desk.codes, desk.zone, [&desk] { return desk.rosa.id; })
    {
    }
    void tick(Instant now)
    {
        m_board.tick(now);
        m_board.resort();
        m_teams.tick(now);
        m_responses.tick(now);
        m_responses.resort();
        m_needs.tick(now);
        m_load.tick(now);
        m_owed.tick(now);
    }
    [[nodiscard]] QString text() const
    {
        QString text;
        for (const auto* model : std::initializer_list<const QAbstractItemModel*>{&m_board, &m_teams, &m_responses, &m_needs, &m_load, &m_owed})
            text += modelText(*model) + u"--\n"_s;
        return text;
    }

private:
    IncidentBoardModel m_board;
    TeamBoardModel m_teams;
    ResponseModel m_responses;
    NeedsModel m_needs;
    LoadModel m_load;
    FollowUpModel m_owed;
};

} // namespace

TEST_CASE("after any sleep and any jump of the clock every list reads as if it were looked at for the first time")
{
    SampleDesk desk;
    Changes changes;
    FollowUp owed;
    owed.id = desk.ids.next<FollowUpId>();
    owed.incident = desk.i102.id;
    owed.kind = u"hours_72"_s;
    owed.owner = desk.rosa.id;
    owed.madeAt = desk.clock.now() - hour;
    owed.dueAt = owed.madeAt + 72 * hour;
    changes.of<FollowUp>().append(owed);
    desk.picture.apply(changes);
    const auto began = desk.clock.now();
    CHECK(rc::check("a night of looks", [&] {
        Shown kept(desk);
        kept.tick(began);
        // A second, a sleep of ten minutes, a clock that is set by hours, and back.
        for (const int by : *rc::gen::container<std::vector<int>>(8, rc::gen::oneOf(rc::gen::just(1), rc::gen::just(600), rc::gen::inRange(-7'200, 7'200), rc::gen::inRange(-400'000, 400'000)))) {
            const auto now = began + by * second;
            kept.tick(now);
            Shown fresh(desk);
            fresh.tick(now);
            RC_ASSERT(kept.text().toStdString() == fresh.text().toStdString());
        }
    }));
}
