#pragma once

#include "instant.h"

#include <QTimeZone>
#include <QWidget>

namespace dispatch {

class LookLabel;
class Looks;
class ScenarioPlayer;
class WrappedList;

/// What is heard besides the caller's words, written out: the teams over the radio, the background of the call, the clinician, the
/// weather and what happens outside. The newest last.
class HeardPane : public QWidget {
    Q_OBJECT
public:
    explicit HeardPane(const Looks* looks, QWidget* parent = nullptr);

    void show(const ScenarioPlayer* player, const QTimeZone& zone);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    const Looks* m_looks;
    LookLabel* m_weather;
    WrappedList* m_lines;
    const ScenarioPlayer* m_player = nullptr;
    qsizetype m_shown = 0;
};

} // namespace dispatch
