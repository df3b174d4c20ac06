#pragma once

#include "incident.h"

#include <QWidget>

namespace dispatch {

class Looks;

/// The risk level as bars and a word; unknown has its own face.
class RiskSign : public QWidget {
    Q_OBJECT
public:
    explicit RiskSign(const Looks* looks, QWidget* parent = nullptr);

    void setRisk(RiskLevel risk);
    [[nodiscard]] QString words() const;
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
