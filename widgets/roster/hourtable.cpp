#include "hourtable.h"

#include "requirement.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int days = 7;
constexpr int hours = 24;

} // namespace

HourTable::HourTable(int most, const Looks* looks, QWidget* parent) : QTableWidget(days, hours, parent), m_most(most), m_looks(looks)
{
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setMinimumSectionSize(8);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(8);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (int hourOf = 0; hourOf < hours; ++hourOf)
        setHorizontalHeaderItem(hourOf, new QTableWidgetItem(u"%1"_s.arg(hourOf, 2, 10, QLatin1Char('0'))));
    for (int dayOf = 0; dayOf < days; ++dayOf) {
        setVerticalHeaderItem(dayOf, new QTableWidgetItem);
        for (int hourOf = 0; hourOf < hours; ++hourOf) {
            auto* item = new QTableWidgetItem;
            item->setTextAlignment(Qt::AlignCenter);
            setItem(dayOf, hourOf, item);
            put(item, 0);
        }
    }
    connect(looks, &Looks::changed, this, &HourTable::measure);
    measure();
    retranslate();
}

void HourTable::put(QTableWidgetItem* item, int number)
{
    item->setData(Qt::UserRole, number);
    item->setText(m_most > 1 ? QString::number(number) : number > 0 ? u"×"_s : QString());
    item->setData(Qt::AccessibleTextRole, m_most > 1 || number == 0 ? QVariant() : m_mark);
}

void HourTable::setHours(const QList<int>& numbers)
{
    for (int i = 0; i < Requirement::hoursOfWeek; ++i)
        put(item(i / hours, i % hours), numbers.value(i));
}

QList<int> HourTable::numbers() const
{
    QList<int> all;
    for (int i = 0; i < Requirement::hoursOfWeek; ++i)
        all.append(item(i / hours, i % hours)->data(Qt::UserRole).toInt());
    return all;
}

void HourTable::setMark(const QString& words)
{
    m_mark = words;
    setHours(numbers());
}

void HourTable::change(const std::function<int(int)>& how)
{
    for (auto* item : selectedItems())
        put(item, std::clamp(how(item->data(Qt::UserRole).toInt()), 0, m_most));
    Q_EMIT changed();
}

void HourTable::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key >= Qt::Key_0 && key <= Qt::Key_9)
        change([key](int) { return key - Qt::Key_0; });
    else if (key == Qt::Key_Plus || key == Qt::Key_Minus)
        change([by = key == Qt::Key_Plus ? 1 : -1](int number) { return number + by; });
    else if (key == Qt::Key_Space && m_most == 1)
        change([to = currentItem() && currentItem()->data(Qt::UserRole).toInt() > 0 ? 0 : 1](int) { return to; });
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT entered();
    else
        QTableWidget::keyPressEvent(event);
}

void HourTable::measure()
{
    setFont(m_looks->font(Looks::Small));
    verticalHeader()->setDefaultSectionSize(m_looks->scaled(24));
    setFixedHeight(m_looks->scaled(24) * days + horizontalHeader()->sizeHint().height() + 2 * frameWidth());
}

void HourTable::changeEvent(QEvent* event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HourTable::retranslate()
{
    for (int dayOf = 0; dayOf < days; ++dayOf)
        verticalHeaderItem(dayOf)->setText(QLocale().dayName(dayOf + 1, QLocale::ShortFormat));
}

} // namespace dispatch
