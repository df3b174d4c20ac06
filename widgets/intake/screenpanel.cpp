#include "screenpanel.h"

#include "intakedesk.h"
#include "looklabel.h"
#include "screenrow.h"

#include <QSignalBlocker>

namespace dispatch {

using namespace Qt::StringLiterals;

ScreenPanel::ScreenPanel(const IntakeDesk* desk, const Looks* looks, QWidget* parent)
    : CallPart(Kind::Plain, looks, parent), m_desk(desk), m_rule(new LookLabel(looks, Looks::Small, false, Looks::Text2, this))
{
    setObjectName(u"screenPanel"_s);
    auto* rows = new QVBoxLayout;
    rows->setSpacing(0);
    for (const auto& item : desk->protocol().items()) {
        auto* row = new ScreenRow(item, looks, this);
        rows->addWidget(row);
        const int at = static_cast<int>(m_rows.size());
        connect(row, &ScreenRow::edited, this, &ScreenPanel::edited);
        connect(row, &ScreenRow::left, this, [this, at](int direction) { move(at, direction); });
        m_rows.append(row);
    }
    body()->addLayout(rows);
    body()->addWidget(m_rule);
    ScreenPanel::retranslate();
}

void ScreenPanel::setCall(const CallIntake& call)
{
    const QSignalBlocker quiet(this);
    m_otherAnswers = call.screen;
    m_otherWords = call.screenWords;
    for (auto* row : m_rows) {
        row->setAnswer(call.screen.value(row->id()).toString(), call.screenWords.value(row->id()).toString());
        m_otherAnswers.remove(row->id());
        m_otherWords.remove(row->id());
    }
    follow(call);
}

void ScreenPanel::writeTo(CallIntake& call) const
{
    call.screen = m_otherAnswers;
    call.screenWords = m_otherWords;
    for (const auto* row : m_rows) {
        if (!row->answer().isEmpty())
            call.screen.insert(row->id(), row->answer());
        if (!row->words().isEmpty())
            call.screenWords.insert(row->id(), row->words());
    }
}

void ScreenPanel::follow(const CallIntake& call)
{
    const auto asked = m_desk->asked(call);
    const auto by = call.source.isEmpty() ? tr("the sender") : m_desk->codes().words(u"sources"_s, call.source);
    bool nextFound = false;
    int answered = 0;
    for (auto* row : m_rows) {
        const bool hasAnswer = call.screen.contains(row->id());
        const bool toAsk = asked.contains(row->id());
        answered += toAsk && hasAnswer ? 1 : 0;
        row->setAskedBy(call.alreadyAsked.contains("screen_"_L1 + row->id()) ? by : QString());
        if (!toAsk) {
            row->setStanding(hasAnswer ? ScreenRow::Standing::Leftover : ScreenRow::Standing::NotAsked, whyNot(call, row->id()));
        } else if (!hasAnswer && !nextFound) {
            nextFound = true;
            row->setStanding(ScreenRow::Standing::Next);
        } else {
            row->setStanding(ScreenRow::Standing::ToAsk);
        }
    }
    setAside(tr("%1 of %2").arg(answered).arg(asked.size()));
}

QString ScreenPanel::whyNot(const CallIntake& call, const QString& item) const
{
    const auto language = m_desk->codes().language();
    for (const auto& other : m_desk->protocol().items()) {
        if (other.id == item)
            continue;
        QStringList leading;
        for (const auto& answer : other.answers) {
            auto instead = call;
            instead.screen.insert(other.id, answer.id);
            if (m_desk->asked(instead).contains(item))
                leading.append(answer.label.value(language, answer.label.value(u"en"_s)));
        }
        if (!leading.isEmpty())
            return tr("if %1 is %2", "an item of the screen is asked if another one was answered so")
                .arg(other.id, leading.join(tr(" or ", "between answers")));
    }
    return tr("not asked now");
}

void ScreenPanel::move(int from, int direction)
{
    for (auto at = from + direction; at >= 0 && at < m_rows.size(); at += direction)
        if (m_rows.at(at)->takesFocus()) {
            m_rows.at(at)->takeFocus();
            return;
        }
}

void ScreenPanel::retranslate()
{
    const auto& protocol = m_desk->protocol();
    setTitle(tr("Risk screen"), u"shield"_s);
    setSubtitle(tr("C-SSRS screener, set of %1").arg(dateOfVersion(protocol.screenVersion(), m_desk->codes().language())));
    m_rule->setText(
        tr("Letters answer the row that has the focus; arrows move. An item that is not to be asked says what would lead to it."));
    for (auto* row : m_rows)
        row->speak(m_desk->codes().language());
    CallIntake now;
    writeTo(now);
    follow(now);
}

} // namespace dispatch
