#include "looksstyle.h"

#include "looks.h"

#include <QAbstractItemView>
#include <QDockWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTabBar>

namespace dispatch {

using namespace Qt::StringLiterals;

LooksStyle::LooksStyle(const Looks* looks) : QProxyStyle(u"Fusion"_s), m_looks(looks) {}

void LooksStyle::frame(QPainter* painter, const QRect& rect, bool hasFocus) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    const qreal width = hasFocus ? 2 : 1;
    painter->setPen(QPen(m_looks->color(hasFocus ? Looks::Focus : Looks::Ctl), width));
    painter->drawRoundedRect(QRectF(rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), 2, 2);
    painter->restore();
}

void LooksStyle::outline(QPainter* painter, const QRect& rect, bool isRound) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(m_looks->color(Looks::Ctl));
    const auto edge = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isRound)
        painter->drawEllipse(edge);
    else
        painter->drawRect(edge);
    painter->restore();
}

void LooksStyle::chevron(QPainter* painter, const QRect& rect, int turned, bool isEnabled) const
{
    const qreal half = std::min({m_looks->scaled(8), rect.width(), rect.height()}) / 2.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(QRectF(rect).center());
    painter->rotate(turned);
    painter->setPen(QPen(m_looks->color(isEnabled ? Looks::Text : Looks::Text3), half / 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF{{-half, -half / 2}, {0, half / 2}, {half, -half / 2}});
    painter->restore();
}

void LooksStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        frame(painter, option->rect, true);
        return;
    case PE_Frame:
        if (qobject_cast<const QAbstractItemView*>(widget)) {
            const bool hasFocus = option->state.testFlag(State_HasFocus);
            painter->fillRect(option->rect, m_looks->color(hasFocus ? Looks::Focus : Looks::Base));
            if (!hasFocus) {
                painter->setPen(m_looks->color(Looks::Line));
                painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
            }
            return;
        }
        // A text of several lines has the frame of a line.
        if (qobject_cast<const QPlainTextEdit*>(widget))
            frame(painter, option->rect, option->state.testFlag(State_HasFocus));
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
        // Fusion's own outline is too faint on a dark ground: what can be ticked must be seen to be (3:1).
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        outline(painter, option->rect, element == PE_IndicatorRadioButton);
        return;
    // Fusion's own arrows stay small when the letters become larger.
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowRight: {
        const int turned = element == PE_IndicatorArrowLeft ? 90 : element == PE_IndicatorArrowUp ? 180 : element == PE_IndicatorArrowRight ? 270 : 0;
        chevron(painter, option->rect, turned, option->state.testFlag(State_Enabled));
        return;
    }
    case PE_FrameLineEdit:
        frame(painter, option->rect, option->state.testFlag(State_HasFocus));
        return;
    case PE_PanelItemViewItem: {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const auto* cell = qstyleoption_cast<const QStyleOptionViewItem*>(option);
        const bool isFirst = cell
            && (cell->viewItemPosition == QStyleOptionViewItem::Beginning || cell->viewItemPosition == QStyleOptionViewItem::OnlyOne
                || (cell->viewItemPosition == QStyleOptionViewItem::Invalid && cell->index.column() == 0));
        if (isFirst && cell->state.testFlag(State_Selected)) {
            const QRect bar(option->rect.left(), option->rect.top(), 3, option->rect.height());
            painter->fillRect(visualRect(option->direction, option->rect, bar), m_looks->color(Looks::Accent));
        }
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void LooksStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == CE_DockWidgetTitle) {
        if (const auto* dock = qstyleoption_cast<const QStyleOptionDockWidget*>(option)) {
            painter->save();
            painter->fillRect(dock->rect, m_looks->color(Looks::Header));
            painter->setFont(m_looks->font(Looks::Body, true));
            painter->setPen(m_looks->color(Looks::Text));
            const QRect words = subElementRect(SE_DockWidgetTitleBarText, option, widget).adjusted(4, 0, -4, 0);
            const QString title = painter->fontMetrics().elidedText(dock->title, Qt::ElideRight, words.width());
            painter->drawText(words, static_cast<int>(visualAlignment(dock->direction, Qt::AlignLeft | Qt::AlignVCenter)), title);
            painter->restore();
            return;
        }
    }
    if (element == CE_TabBarTabShape) {
        const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
        if (tab && tab->shape == QTabBar::RoundedNorth) {
            paintTab(painter, *tab);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void LooksStyle::paintTab(QPainter* painter, const QStyleOptionTab& tab) const
{
    const bool isChosen = tab.state.testFlag(State_Selected);
    const QRect box = isChosen ? tab.rect : tab.rect.adjusted(0, 3, 0, -1);
    painter->fillRect(box, m_looks->color(isChosen ? Looks::Base : Looks::Header));
    painter->setPen(m_looks->color(Looks::Line));
    painter->drawLine(box.topLeft(), box.bottomLeft());
    painter->drawLine(box.topRight(), box.bottomRight());
    if (isChosen)
        painter->fillRect(QRect(box.left(), box.top(), box.width(), 2), m_looks->color(Looks::Accent));
    else
        painter->drawLine(box.topLeft(), box.topRight());
}

void LooksStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option); combo && control == CC_ComboBox) {
        auto withoutArrow = *combo;
        withoutArrow.subControls.setFlag(SC_ComboBoxArrow, false);
        QProxyStyle::drawComplexControl(control, &withoutArrow, painter, widget);
        chevron(painter, subControlRect(control, option, SC_ComboBoxArrow, widget), 0, option->state.testFlag(State_Enabled));
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
    const bool isField = control == CC_ComboBox || control == CC_SpinBox;
    if (isField && option->state.testFlag(State_HasFocus) && option->state.testFlag(State_Enabled))
        frame(painter, option->rect, true);
}

int LooksStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
    case PM_LineEditIconSize:
        return m_looks->scaled(16);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_looks->scaled(14);
    case PM_DefaultFrameWidth:
        return qobject_cast<const QAbstractItemView*>(widget) ? 2 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_MenuButtonIndicator:
        return m_looks->scaled(12);
    case PM_HeaderMargin:
        return m_looks->scaled(6);
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent:
        return 5;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int LooksStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
        return 0; // nothing moves by itself
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize LooksStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
    case CT_PushButton:
    case CT_ToolButton:
    case CT_HeaderSection:
        size.setHeight(std::max(size.height(), m_looks->scaled(26)));
        break;
    default:
        break;
    }
    return size;
}

} // namespace dispatch
