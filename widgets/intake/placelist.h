#pragma once

#include "looks.h"
#include "place.h"

#include <QWidget>

class QTimer;

namespace dispatch {

class IntakeDesk;
class LinkChip;
class LookLabel;

/// The places of the map pack that fit what was typed last, each with its key. Changes no words; somebody takes one, or nobody.
class PlaceList : public QWidget {
    Q_OBJECT
public:
    PlaceList(const IntakeDesk* desk, const Looks* looks, QWidget* parent = nullptr);

    /// Looks soon, once the hand rests.
    void lookFor(const QString& words);
    /// The one that was taken is not offered again.
    void setTaken(const QString& address);
    void setMost(int most);
    /// @p which counts from 0; nothing happens when there are fewer.
    void take(int which);
    [[nodiscard]] bool nothingFits() const { return !m_words.isEmpty() && m_places.isEmpty(); }

Q_SIGNALS:
    void taken(const dispatch::Place& place);
    void looked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void look();
    void offer();

    const IntakeDesk* m_desk;
    const Looks* m_looks;
    QTimer* m_rest;
    LookLabel* m_lead;
    QList<LinkChip*> m_chips;
    QList<Place> m_places;
    QList<Place> m_offered;
    QString m_words;
    QString m_taken;
    int m_most = 9;
};

} // namespace dispatch
