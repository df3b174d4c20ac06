#pragma once

#include "looks.h"

#include <QTableWidget>

#include <functional>

namespace dispatch {

/// A number for each hour of the week, Monday first. A digit stands in every chosen hour; plus and minus change each by one.
class HourTable : public QTableWidget {
    Q_OBJECT
public:
    /// No number is above @p most. Where that is one, an hour is marked or not, and Space turns it over.
    HourTable(int most, const Looks* looks, QWidget* parent = nullptr);

    void setHours(const QList<int>& numbers);
    [[nodiscard]] QList<int> numbers() const;
    /// Where hours are only marked: what the mark says.
    void setMark(const QString& words);

Q_SIGNALS:
    void entered();
    /// Somebody set hours.
    void changed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void put(QTableWidgetItem* item, int number);
    void change(const std::function<int(int)>& how);
    void measure();
    void retranslate();

    int m_most;
    const Looks* m_looks;
    QString m_mark;
};

} // namespace dispatch
