#pragma once

#include "nounpane.h"

class QCheckBox;

namespace dispatch {

class LookLabel;
class TypedLine;

/// The cars of the program. The one place that shows a plate; a car is never deleted, only driven no more.
class VehiclePane : public NounPane<Vehicle> {
    Q_OBJECT
public:
    VehiclePane(RosterDesk* desk, const LivePicture* picture, const Looks* looks, QWidget* parent = nullptr);

protected:
    QList<Vehicle> listed() const override;
    QString rowWords(const Vehicle& vehicle) const override;
    void fill(const Vehicle& vehicle) override;
    Vehicle typed() const override;
    Result<Proposal> propose(const Vehicle& vehicle) const override;
    QWidget* firstField() const override;
    void retranslate() override;

private:
    TypedLine* m_name;
    TypedLine* m_plate;
    QCheckBox* m_active;
    LookLabel* m_hint;
};

} // namespace dispatch
