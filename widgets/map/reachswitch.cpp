#include "reachswitch.h"

#include "looks.h"

#include <QBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace dispatch {

using namespace Qt::StringLiterals;

ReachSwitch::ReachSwitch(const Looks* looks, QWidget* parent)
    : QFrame(parent), m_looks(looks), m_now(new QToolButton(this)), m_ifSent(new QToolButton(this)), m_later(new QToolButton(this)), m_off(new QToolButton(this)),
      m_legend(new QLabel(this))
{
    setObjectName(u"mapReach"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_legend->setObjectName(u"mapReachLegend"_s);
    m_legend->setTextFormat(Qt::PlainText);
    m_legend->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    const std::pair<QToolButton*, ReachMode> buttons[] = {{m_now, ReachMode::Now}, {m_ifSent, ReachMode::IfSent}, {m_later, ReachMode::Later}, {m_off, ReachMode::Off}};
    for (const auto& [button, mode] : buttons) {
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, mode] { choose(mode); });
    }
    m_now->setObjectName(u"mapReachNow"_s);
    m_ifSent->setObjectName(u"mapReachIfSent"_s);
    m_later->setObjectName(u"mapReachLater"_s);
    m_off->setObjectName(u"mapReachOff"_s);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(m_legend);
    connect(looks, &Looks::changed, this, &ReachSwitch::renew);
    retranslate();
    renew();
    hide();
}

void ReachSwitch::renew()
{
    const int margin = m_looks->scaled(4);
    layout()->setContentsMargins(margin, margin, margin, margin);
    layout()->setSpacing(m_looks->scaled(2));
    const auto small = m_looks->font(Looks::Small);
    for (auto* button : {m_now, m_ifSent, m_later, m_off}) {
        button->setFont(small);
        button->setMinimumHeight(m_looks->scaled(24));
    }
    m_legend->setFont(small);
}

void ReachSwitch::setReach(const std::optional<ReachView>& view)
{
    m_view = view;
    setVisible(view.has_value());
    retranslate();
    Q_EMIT changed();
}

void ReachSwitch::choose(ReachMode mode)
{
    m_mode = mode;
    retranslate();
    Q_EMIT changed();
}

void ReachSwitch::next()
{
    if (!m_view)
        return;
    switch (m_mode) {
    case ReachMode::Off: choose(ReachMode::Now); break;
    case ReachMode::Now: choose(ReachMode::IfSent); break;
    case ReachMode::IfSent: choose(m_view->change.isEmpty() ? ReachMode::Off : ReachMode::Later); break;
    case ReachMode::Later: choose(ReachMode::Off); break;
    }
}

QString ReachSwitch::legend() const
{
    if (!m_view)
        return {};
    const auto blue = tr("Blue: %1 by road from a free team").arg(spanWords(ReachBook::within));
    switch (m_mode) {
    case ReachMode::Off: return {};
    case ReachMode::Now: return tr("%1. An estimate.").arg(blue);
    case ReachMode::IfSent: return tr("%1. Hatched: no longer, if %2 goes. An estimate.").arg(blue, m_view->team);
    case ReachMode::Later: return tr("%1 from %2 on, without %3. Hatched: reached now, not then. An estimate.").arg(blue, m_view->change, m_view->team);
    }
    std::unreachable();
}

void ReachSwitch::retranslate()
{
    const auto team = m_view ? m_view->team : QString();
    const auto change = m_view ? m_view->change : QString();
    m_now->setText(tr("Reach now"));
    m_ifSent->setText(tr("If %1 goes").arg(team));
    m_later->setText(tr("From %1").arg(change));
    m_off->setText(tr("Hide"));
    m_later->setVisible(!change.isEmpty());
    if (m_mode == ReachMode::Later && m_view && change.isEmpty())
        m_mode = ReachMode::IfSent;
    m_now->setChecked(m_mode == ReachMode::Now);
    m_ifSent->setChecked(m_mode == ReachMode::IfSent);
    m_later->setChecked(m_mode == ReachMode::Later);
    m_off->setChecked(m_mode == ReachMode::Off);
    setToolTip(tr("C goes on to the next"));
    setAccessibleName(tr("What of the reach the map shows"));
    m_legend->setText(legend());
    m_legend->setVisible(!m_legend->text().isEmpty());
    setAccessibleDescription(m_legend->text());
}

void ReachSwitch::fit(int width)
{
    setFixedWidth(std::max(width, layout()->totalMinimumSize().width()));
    setFixedHeight(layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(this->width()) : sizeHint().height());
}

} // namespace dispatch
