#include "plandelegate.h"

#include "roles.h"
#include "spelledline.h"
#include "typedline.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr int numberWidth = 24;
constexpr int padding = 6;

bool isLine(const QModelIndex& index) { return index.parent().isValid(); }

} // namespace

QRect PlanDelegate::wordsRect(const QRect& cell, Qt::LayoutDirection direction) const
{
    const int before = m_looks->scaled(numberWidth + padding);
    const int after = m_looks->scaled(padding);
    return direction == Qt::RightToLeft ? cell.adjusted(after, 0, -before, 0) : cell.adjusted(before, 0, -after, 0);
}

void PlanDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!isLine(index)) {
        StateDelegate::paint(painter, option, index);
        return;
    }
    painter->save();
    painter->setClipRect(option.rect);
    QStyleOptionViewItem panel = option;
    panel.index = index;
    panel.text.clear();
    panel.showDecorationSelected = true;
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, option.widget);
    if (index.column() == PlanModel::Line) {
        const bool isStruck = index.data(PlanModel::StruckRole).toBool();
        const auto room = wordsRect(option.rect, option.direction);
        auto font = m_looks->font(Looks::Body);
        painter->setFont(font);
        painter->setPen(m_looks->color(Looks::Text2));
        const int number = m_looks->scaled(numberWidth);
        const QRect numberRoom(option.direction == Qt::RightToLeft ? room.right() + 1 : room.left() - number, room.top(), number, room.height());
        painter->drawText(numberRoom, Qt::AlignCenter, index.data(PlanModel::NumberRole).toString());
        font.setStrikeOut(isStruck);
        painter->setFont(font);
        painter->setPen(m_looks->color(isStruck ? Looks::Text2 : Looks::Text));
        painter->drawText(room, Qt::TextWordWrap | Qt::AlignVCenter | Qt::AlignLeading, index.data().toString());
    } else {
        paintChip(painter, option, index);
    }
    painter->setPen(m_looks->mixed(Looks::Base, Looks::Line, 0.45));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

void PlanDelegate::paintChip(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto words = index.data().toString();
    if (words.isEmpty())
        return;
    const auto tone = static_cast<PlanModel::Tone>(index.data(PlanModel::SignRole).toInt());
    const auto token = tone == PlanModel::Tone::Good ? Looks::Ok : tone == PlanModel::Tone::Mind ? Looks::Amber : tone == PlanModel::Tone::News ? Looks::Accent : Looks::Text2;
    QRect room(QPoint(), chipSize(index));
    room.moveCenter(option.rect.center());
    if (option.direction == Qt::LeftToRight)
        room.moveRight(option.rect.right() - m_looks->scaled(padding));
    else
        room.moveLeft(option.rect.left() + m_looks->scaled(padding));
    if (tone != PlanModel::Tone::None) {
        painter->setPen(m_looks->color(token));
        painter->drawRect(room.adjusted(0, 0, -1, -1));
    }
    auto inside = room.adjusted(m_looks->scaled(padding), 0, -m_looks->scaled(padding), 0);
    if (const auto icon = index.data(IconRole).toString(); !icon.isEmpty()) {
        const int side = m_looks->scaled(16);
        const bool mirrored = option.direction == Qt::RightToLeft;
        painter->drawPixmap(mirrored ? inside.right() + 1 - side : inside.left(), inside.top() + (inside.height() - side) / 2,
            m_looks->pixmap(icon, token, painter->device()->devicePixelRatioF()));
        inside.adjust(mirrored ? 0 : side + m_looks->scaled(4), 0, mirrored ? -side - m_looks->scaled(4) : 0, 0);
    }
    painter->setFont(m_looks->font(Looks::Body, tone == PlanModel::Tone::News));
    painter->setPen(m_looks->color(tone == PlanModel::Tone::None ? Looks::Text : token));
    painter->drawText(inside, Qt::AlignVCenter | Qt::AlignLeading, words);
}

QSize PlanDelegate::chipSize(const QModelIndex& index) const
{
    const QFontMetrics metrics(m_looks->font(Looks::Body, true));
    const int icon = index.data(IconRole).toString().isEmpty() ? 0 : m_looks->scaled(20);
    return {metrics.horizontalAdvance(index.data().toString()) + icon + m_looks->scaled(2 * padding), metrics.height() + m_looks->scaled(2)};
}

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!isLine(index))
        return StateDelegate::sizeHint(option, index);
    const QFontMetrics metrics(m_looks->font(Looks::Body));
    const int least = std::max(m_looks->scaled(25), metrics.height() + m_looks->scaled(6));
    if (index.column() != PlanModel::Line) {
        const bool isEmpty = index.data().toString().isEmpty();
        return {isEmpty ? 0 : chipSize(index).width() + m_looks->scaled(2 * padding), least};
    }
    const auto* tree = qobject_cast<const QTreeView*>(option.widget);
    const int width = tree ? wordsRect({0, 0, tree->columnWidth(index.column()), 0}, Qt::LeftToRight).width() : 0;
    const auto room = metrics.boundingRect(QRect(0, 0, std::max(width, metrics.averageCharWidth() * 8), 0), Qt::TextWordWrap, index.data().toString());
    return {0, std::max(least, room.height() + m_looks->scaled(6))};
}

QWidget* PlanDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* editor = new TypedLine(parent, m_limit);
    editor->setObjectName(u"planLineEditor"_s);
    editor->setAccessibleName(tr("The line, in the person's words"));
    editor->setFont(m_looks->font(Looks::Body));
    if (m_spelling)
        new SpelledLine(m_spelling, PlanSpelling::Tongue::Plans, editor);
    const QPersistentModelIndex line(index);
    connect(editor, &QLineEdit::textEdited, this, [this, line](const QString& words) { Q_EMIT typed(line, words); });
    connect(editor, &TypedLine::complained, this, &PlanDelegate::complained);
    return editor;
}

/// Once: what another desk changes meanwhile does not take away what is typed.
void PlanDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* line = static_cast<TypedLine*>(editor);
    if (line->property("begun").toBool())
        return;
    line->setProperty("begun", true);
    line->setText(index.data(Qt::EditRole).toString());
}

void PlanDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    editor->setGeometry(wordsRect(option.rect, option.direction));
}

bool PlanDelegate::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        Q_EMIT givenUp();
    return StateDelegate::eventFilter(watched, event);
}

} // namespace dispatch
