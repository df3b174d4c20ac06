#pragma once

#include "looks.h"
#include "placesearch.h"

#include <QFuture>
#include <QWidget>

class QTimer;

namespace dispatch {

class IntakeDesk;
class LinkChip;
class LookLabel;

/// The places of the map that fit what was typed last, each with its key and why it fits; after them the house nearest to a pin that
/// somebody set. Changes no words; somebody takes one, or nobody. The map answers when it answers: typing never waits for it, and an
/// answer to older words is dropped.
class PlaceList : public QWidget {
    Q_OBJECT
public:
    PlaceList(const IntakeDesk* desk, const Looks* looks, QWidget* parent = nullptr);
    ~PlaceList() override;

    /// Looks soon, once the hand rests.
    void lookFor(const QString& words);
    /// Offers the address nearest to @p pin; empty offers none.
    void lookNear(const std::optional<Point>& pin);
    /// The one that was taken is not offered again.
    void setTaken(const QString& address);
    void setMost(int most);
    /// @p which counts from 0. Before the answer is there, the key counts for it; nothing happens when there are fewer.
    void take(int which);
    /// The map was searched for the last words and knows nothing that fits.
    [[nodiscard]] bool nothingFits() const { return m_isAnswered && !m_words.isEmpty() && m_hits.isEmpty(); }
    /// Why the map could not be searched, or nothing.
    [[nodiscard]] const QString& trouble() const { return m_trouble; }

Q_SIGNALS:
    void taken(const dispatch::Place& place);
    /// The house nearest to the pin was taken: the pin itself stays where it is.
    void nearestTaken(const dispatch::Place& place);
    void looked();

protected:
    void changeEvent(QEvent* event) override;

private:
    using Answer = Result<QList<Hit>>;
    void look();
    void answered(const Answer& answer);
    void offer();
    [[nodiscard]] QString wordsOf(const Hit& hit) const;

    const IntakeDesk* m_desk;
    const Looks* m_looks;
    QTimer* m_rest;
    LookLabel* m_lead;
    QList<LinkChip*> m_chips;
    QFuture<Answer> m_asking;
    QFuture<Result<std::optional<Hit>>> m_askingNear;
    quint64 m_request = 0;     ///< of the words that are looked for now
    quint64 m_nearRequest = 0;
    QList<Hit> m_hits;
    QList<Hit> m_offered;
    std::optional<Point> m_pin;
    std::optional<Hit> m_nearest; ///< to the pin
    QString m_words;
    QString m_taken;
    QString m_trouble;
    std::optional<int> m_wanted; ///< the key that came before the answer
    int m_most = 9;
    bool m_isAnswered = false;
};

} // namespace dispatch
