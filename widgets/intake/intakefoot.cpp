#include "intakefoot.h"

#include "flexlayout.h"
#include "iconline.h"
#include "keybutton.h"

#include <QEvent>
#include <QPainter>

namespace dispatch {

using namespace Qt::StringLiterals;

IntakeFoot::IntakeFoot(const Looks* looks, QWidget* parent)
    : QWidget(parent), m_looks(looks), m_row(new FlexLayout(looks, this)), m_file(new KeyButton(looks, this)),
      m_hold(new KeyButton(looks, this)), m_passBack(new KeyButton(looks, this)), m_discard(new KeyButton(looks, this)),
      m_kept(new IconLine(looks, Looks::Small, this))
{
    setObjectName(u"intakeFoot"_s);
    m_file->setObjectName(u"fileButton"_s);
    m_hold->setObjectName(u"holdButton"_s);
    m_passBack->setObjectName(u"passBackButton"_s);
    m_discard->setObjectName(u"discardButton"_s);
    m_kept->label()->setObjectName(u"draftKept"_s);
    m_row->setCentred();
    for (auto* button : {m_file, m_hold, m_passBack, m_discard})
        m_row->add(button, 0, 0);
    m_row->add(m_kept, 190, 1);
    connect(m_file, &KeyButton::clicked, this, &IntakeFoot::file);
    connect(m_hold, &KeyButton::clicked, this, &IntakeFoot::hold);
    connect(m_passBack, &KeyButton::clicked, this, &IntakeFoot::passBack);
    connect(m_discard, &KeyButton::clicked, this, &IntakeFoot::discard);
    connect(looks, &Looks::changed, this, &IntakeFoot::renew);
    renew();
    retranslate();
}

void IntakeFoot::setTight(bool tight)
{
    m_tight = tight;
    m_row->setBasis(m_kept, tight ? 20 : 190);
    renew();
    retranslate();
}

void IntakeFoot::setSender(const QString& sender)
{
    if (m_sender == sender)
        return;
    m_sender = sender;
    retranslate();
}

void IntakeFoot::setKept(std::optional<Instant> keptAt, Instant now, const QString& trouble)
{
    if (!trouble.isEmpty()) {
        m_kept->setIcon(u"late"_s, Looks::Red);
        m_kept->setWordsToken(Looks::Red);
        m_kept->setWords(trouble);
        return;
    }
    m_kept->setIcon(keptAt ? u"lock"_s : u"queued"_s, keptAt ? Looks::Ok : Looks::Text2);
    m_kept->setWordsToken(Looks::Text2);
    const auto ago = keptAt ? agoWords(*keptAt, now) : QString();
    const auto words = keptAt ? tr("Draft kept on this workstation, %1. Not sent anywhere until filed.").arg(ago)
                              : tr("Nothing typed yet. Every letter is kept on this workstation.");
    // A short window has room for one line: the icon, the age, and all of it where the pointer rests.
    m_kept->setWords(m_tight ? ago : words);
    m_kept->setToolTip(words);
    m_kept->setAccessibleName(words);
}

void IntakeFoot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void IntakeFoot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), m_looks->color(Looks::Line));
}

void IntakeFoot::retranslate()
{
    m_file->setDeed(tr("File call"), tr("Ctrl+Enter"));
    m_hold->setDeed(m_tight ? tr("Hold") : tr("Hold, take another call"), tr("F2"));
    m_hold->setAccessibleName(tr("Hold, take another call"));
    m_passBack->setDeed(m_tight || m_sender.isEmpty() ? tr("Pass back…") : tr("Pass back to %1…").arg(m_sender));
    m_passBack->setVisible(!m_sender.isEmpty());
    m_discard->setDeed(m_tight ? tr("Discard…") : tr("Discard draft…"));
}

void IntakeFoot::renew()
{
    const int side = m_looks->scaled(m_tight ? 6 : 8);
    m_row->setContentsMargins(side, m_looks->scaled(m_tight ? 4 : 7), side, m_looks->scaled(m_tight ? 4 : 7));
    update();
}

} // namespace dispatch
