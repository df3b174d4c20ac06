#pragma once

#include "plandesk.h"

#include <QWidget>

namespace dispatch {

class AskRow;
class IconLine;
class KeyButton;
class Looks;

/// How something of a plan is given although no consent of the person holds: asked of a clinician and answered, decided by one, or done alone
/// by somebody who can't wait. Shown where nothing but the consent is missing, and while what was agreed to has not been given.
class ReleaseRow : public QWidget {
    Q_OBJECT
public:
    ReleaseRow(const PlanDesk* desk, const Looks* looks, QWidget* parent = nullptr);

    void show(const PlanFile& file, const ShareDecision& decision);
    void retranslate();

Q_SIGNALS:
    void said(const QString& sentence);

private:
    enum class Deed { Ask, Release };
    void begin(Deed deed);
    void give(const QString& words);
    void takeBack();
    void renew();
    [[nodiscard]] QString standing() const;

    const PlanDesk* m_desk;
    PlanFile m_file;
    ShareDecision m_decision;
    std::optional<Approval> m_known;
    Deed m_deed = Deed::Ask;
    IconLine* m_state;
    QWidget* m_deeds;
    KeyButton* m_ask;
    KeyButton* m_release;
    KeyButton* m_back;
    AskRow* m_row;
};

} // namespace dispatch
