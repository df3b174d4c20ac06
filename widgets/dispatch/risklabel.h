#pragma once

#include "incident.h"
#include "looks.h"

#include <QWidget>

namespace dispatch {

/// A risk level as bars and its word; High stands in a filled box.
class RiskLabel : public QWidget {
    Q_OBJECT
public:
    explicit RiskLabel(const Looks* looks, QWidget* parent = nullptr);

    void show(RiskLevel risk);
    [[nodiscard]] static QString words(RiskLevel risk);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    const Looks* m_looks;
    RiskLevel m_risk = RiskLevel::NotScreened;
};

} // namespace dispatch
