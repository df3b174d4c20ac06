#pragma once

#include "found.h"

#include <QWidget>

class QGridLayout;

namespace dispatch {

class CodeBook;
class IconLine;
class KeyButton;
class LookLabel;
class Looks;
class Picture;

/// One person this desk knows who fits the call: what was before, flags, what is owed, and the safety plan once somebody looks.
class KnownCard : public QWidget {
    Q_OBJECT
public:
    /// What the words on the card are made with.
    struct Words {
        const CodeBook* codes;
        const Picture* picture;
        QTimeZone zone;
        Instant now;
    };

    KnownCard(KnownPerson known, const Words& words, const Looks* looks, QWidget* parent = nullptr);

    [[nodiscard]] const KnownPerson& known() const { return m_known; }
    /// The first card has the key.
    void setKey(const QString& key);
    void setTaken(bool taken);
    /// The words of the plan; only after the look was recorded.
    void showPlan();
    void sayPlan(const QString& sentence);

Q_SIGNALS:
    void taken();
    void released();
    void planAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addFacts(const Words& words, QGridLayout* grid);
    void addPlan(const Words& words);
    void label();

    KnownPerson m_known;
    const Looks* m_looks;
    KeyButton* m_take;
    IconLine* m_pill;
    QWidget* m_plan = nullptr;
    KeyButton* m_look = nullptr;
    IconLine* m_planLine = nullptr;
    LookLabel* m_planWords = nullptr;
    QString m_key;
    bool m_taken = false;
};

} // namespace dispatch
