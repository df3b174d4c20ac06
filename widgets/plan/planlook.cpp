#include "planlook.h"

#include "carryout.h"
#include "planreason.h"

using namespace Qt::StringLiterals;

namespace dispatch {

PlanLook::PlanLook(const PlanDesk* desk, const Looks* looks, QWidget* window) : QObject(window), m_desk(desk), m_looks(looks), m_window(window) {}

void PlanLook::ask(const PersonId& person)
{
    drop();
    m_person = person;
    look({});
}

/// A reason to look at somebody is none to look at somebody else.
void PlanLook::drop()
{
    ++m_asked;
    delete m_asking.data();
}

void PlanLook::look(const QString& reason)
{
    const auto proposal = m_desk->look(m_person, reason);
    if (!proposal) {
        askReason(proposal.error());
        return;
    }
    // What is shown is on record before it is.
    carryOut(*m_desk, proposal, m_asking, this, [this, reason, asked = m_asked](const Result<Receipt>& kept) {
        if (asked != m_asked)
            return;
        if (!kept) {
            refuse(kept.error());
            return;
        }
        if (m_asking)
            m_asking->taken();
        m_desk->read(m_person).then(this, [this, reason, asked](const Result<PlanFile>& file) {
            if (asked != m_asked)
                return;
            if (file)
                recall(*file, reason);
            else
                Q_EMIT refused(file.error().summary);
        });
    });
}

void PlanLook::askReason(const Failure& why)
{
    if (m_asking) {
        m_asking->refuse(why.summary);
        return;
    }
    m_asking = new PlanReason(*m_desk, u"look "_s + m_person.toString(), tr("Why do you need to look?"), tr("No contact with this person is in progress. Say why you need to look. It is recorded, and the supervising clinician sees it."),
        tr("Look"), m_looks, m_window);
    connect(m_asking, &PlanReason::given, this, &PlanLook::look);
    m_asking->show();
}

void PlanLook::refuse(const Failure& why)
{
    if (m_asking)
        m_asking->refuse(why.summary);
    else
        Q_EMIT refused(why.summary);
}

/// What was being typed when the program ended is asked for before anything can be typed in its place.
void PlanLook::recall(const PlanFile& file, const QString& reason)
{
    if (!file.draft()) {
        Q_EMIT seen(file, reason, std::optional<PlanTyping>());
        return;
    }
    m_desk->typedIn(file.draft()->id, m_desk->actor().id).then(this, [this, file, reason, asked = m_asked](const Result<std::optional<PlanTyping>>& typed) {
        if (asked == m_asked)
            Q_EMIT seen(file, reason, typed);
    });
}

} // namespace dispatch
