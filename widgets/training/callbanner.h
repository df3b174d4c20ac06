#pragma once

#include <QWidget>

namespace dispatch {

class BandButton;
class IconLine;
class Looks;
class ScenarioPlayer;

/// A call is ringing: from where, since when, and the key that answers. Pushes the rest down and takes no focus.
class CallBanner : public QWidget {
    Q_OBJECT
public:
    explicit CallBanner(const Looks* looks, QWidget* parent = nullptr);

    /// Whether anything rings.
    bool show(const ScenarioPlayer* player);

Q_SIGNALS:
    void answerAsked(const QString& caller);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Looks* m_looks;
    IconLine* m_words;
    BandButton* m_answer;
    QString m_caller;
};

} // namespace dispatch
