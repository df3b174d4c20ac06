#include "heardpane.h"

#include "looklabel.h"
#include "scenarioplayer.h"
#include "wrappedlist.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dispatch {

HeardPane::HeardPane(const Looks* looks, QWidget* parent)
    : QWidget(parent), m_looks(looks), m_weather(new LookLabel(looks, Looks::Body, false, Looks::Text2, this)), m_lines(new WrappedList(3, {2}, this))
{
    setObjectName(u"heardPane"_s);
    m_lines->setObjectName(u"heardLines"_s);
    m_lines->setHeaderHidden(true);
    m_weather->setObjectName(u"heardWeather"_s);
    // Where there is little room the list gives way: it can be scrolled, and the weather can't.
    m_lines->setMinimumHeight(1);
    auto* all = new QVBoxLayout(this);
    all->addWidget(m_weather);
    all->addWidget(m_lines, 1);
    setFocusProxy(m_lines);
    retranslate();
}

void HeardPane::show(const ScenarioPlayer* player, const QTimeZone& zone)
{
    if (player != m_player || (player && player->record().entries().size() < m_shown)) {
        m_player = player;
        m_lines->clear();
        m_shown = 0;
    }
    m_weather->setVisible(player && !player->weather().isEmpty());
    if (!player)
        return;
    m_weather->setText(player->weather());
    const auto& entries = player->record().entries();
    bool grew = false;
    for (; m_shown < entries.size(); ++m_shown) {
        const auto& entry = entries.at(m_shown);
        QString who;
        QString icon;
        QString words = entry.words;
        if (entry.what == "radio"_L1) {
            who = entry.facts.value(u"team"_s);
            icon = u"car"_s;
        } else if (entry.what == "heard"_L1) {
            who = tr("Background");
            icon = u"talking"_s;
        } else if (entry.what == "clinician"_L1) {
            who = tr("Clinician");
            icon = u"medical"_s;
        } else if (entry.what == "event"_L1 && !words.isEmpty()) {
            who = tr("Outside");
            icon = u"info"_s;
        } else if (entry.what == "gave_up"_L1) {
            who = tr("Line");
            icon = u"phone"_s;
            words = tr("It stopped ringing. Nobody answered.");
        } else if (entry.what == "went_back"_L1) {
            who = tr("Story");
            icon = u"stepback"_s;
            words = tr("Back at the bookmark. What stands above happened, and was undone.");
        } else {
            continue;
        }
        auto* row = new QTreeWidgetItem(m_lines, {clockWords(player->begins() + entry.at, zone), who, words});
        row->setIcon(1, m_looks->icon(icon, Looks::Text2));
        row->setFont(1, m_looks->font(Looks::Body, true));
        row->setForeground(0, m_looks->color(Looks::Text2));
        for (int column = 0; column < 3; ++column)
            row->setTextAlignment(column, Qt::AlignTop | Qt::AlignLeading);
        row->setData(0, Qt::AccessibleTextRole, QString(who + u": "_s + words));
        grew = true;
    }
    if (grew)
        m_lines->scrollToBottom();
}

void HeardPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HeardPane::retranslate() { m_lines->setAccessibleName(tr("Radio and background")); }

} // namespace dispatch
