#include "storycontrols.h"

#include "looks.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

/// A word on the ribbon, outlined; white when it holds.
class RibbonButton : public QAbstractButton {
public:
    RibbonButton(const Looks* looks, const QString& icon, QWidget* parent) : QAbstractButton(parent), m_looks(looks), m_icon(icon)
    {
        setFocusPolicy(Qt::NoFocus);
        setCheckable(true);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(looks, &Looks::changed, this, [this] { updateGeometry(); update(); });
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(m_looks->font(Looks::Small, true));
        const int icon = m_icon.isEmpty() ? 0 : m_looks->scaled(20);
        return {std::max(m_looks->scaled(30), metrics.horizontalAdvance(text()) + icon + m_looks->scaled(14)), std::max(24, metrics.height() + m_looks->scaled(4))};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const auto white = m_looks->color(Looks::OnFill);
        const auto violet = m_looks->color(Looks::VioletFill);
        QPainter painter(this);
        painter.setPen(white);
        painter.setBrush(isChecked() ? QBrush(white) : QBrush(isDown() || underMouse() ? violet.darker(115) : violet));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
        auto room = rect().adjusted(m_looks->scaled(6), 0, -m_looks->scaled(6), 0);
        if (!m_icon.isEmpty()) {
            const int side = m_looks->scaled(14);
            const QRect place(room.left(), (height() - side) / 2, side, side);
            painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), place), m_looks->pixmapOf(m_icon, isChecked() ? violet : white, devicePixelRatioF(), side));
            room.setLeft(room.left() + m_looks->scaled(18));
        }
        painter.setPen(isChecked() ? violet : white);
        painter.setFont(m_looks->font(Looks::Small, true));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room), Qt::AlignCenter, text());
    }

private:
    const Looks* m_looks;
    QString m_icon;
};

} // namespace

StoryControls::StoryControls(const Looks* looks, QWidget* parent)
    : QWidget(parent), m_back(new RibbonButton(looks, u"stepback"_s, this)), m_pause(new RibbonButton(looks, u"pause"_s, this)), m_mark(new RibbonButton(looks, u"bookmark"_s, this))
{
    setObjectName(u"storyControls"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 1, 8, 1);
    row->setSpacing(1);
    m_pause->setObjectName(u"storyPause"_s);
    m_back->setObjectName(u"storyBack"_s);
    m_mark->setObjectName(u"storyBookmark"_s);
    for (auto* each : {m_back, m_pause, m_mark}) {
        row->addWidget(each);
        row->addSpacing(6);
    }
    for (auto* each : {m_back, m_mark})
        each->setCheckable(false);
    connect(m_back, &QAbstractButton::clicked, this, &StoryControls::backWanted);
    connect(m_mark, &QAbstractButton::clicked, this, &StoryControls::bookmarkWanted);
    // What holds is told by setState, not by the click.
    connect(m_pause, &QAbstractButton::clicked, this, [this] {
        m_pause->setChecked(m_isPaused);
        Q_EMIT pauseToggled();
    });
    for (const int pace : paces()) {
        auto* button = new RibbonButton(looks, {}, this);
        button->setObjectName(u"storyPace_%1"_s.arg(pace));
        button->setText(u"%1×"_s.arg(pace));
        row->addWidget(button);
        m_paces.append(button);
        connect(button, &QAbstractButton::clicked, this, [this, button, pace] {
            button->setChecked(true);
            Q_EMIT paceChosen(pace);
        });
    }
    retranslate();
}

void StoryControls::setState(bool isPaused, int pace, bool hasMark)
{
    m_isPaused = isPaused;
    m_pause->setChecked(isPaused);
    m_back->setVisible(hasMark);
    for (qsizetype at = 0; at < m_paces.size(); ++at)
        m_paces.at(at)->setChecked(paces().at(at) == pace);
    retranslate();
}

void StoryControls::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StoryControls::retranslate()
{
    const auto words = m_isPaused ? tr("Go on") : tr("Pause");
    if (m_pause->text() != words) {
        m_pause->setText(words);
        m_pause->updateGeometry();
    }
    m_pause->setToolTip(tr("F5"));
    m_mark->setText(tr("Bookmark"));
    m_mark->setToolTip(tr("Ctrl+F5"));
    m_back->setText(tr("Back to bookmark"));
    m_back->setToolTip(tr("Shift+F5"));
    for (qsizetype at = 0; at < m_paces.size(); ++at)
        m_paces.at(at)->setAccessibleName(tr("%1 times as fast").arg(paces().at(at)));
}

} // namespace dispatch
