#pragma once

#include "planspelling.h"

#include <QPointer>

class QContextMenuEvent;

namespace dispatch {

class TypedLine;

/// Marks the words of a line that nobody knows with a wave below them, and offers what may have been meant: in the line's own menu, and on
/// a key. What is typed waits for none of it, and nothing is changed by itself.
class SpelledLine : public QObject {
    Q_OBJECT
public:
    /// Lives with @p line.
    SpelledLine(PlanSpelling* spelling, PlanSpelling::Tongue tongue, TypedLine* line);

    /// Words that are marked now, as they are written.
    [[nodiscard]] QStringList marked() const;
    /// What may have been meant by the word at the caret, else by the next one that is marked. Says when there is none.
    void offer();

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();
    void mark();
    [[nodiscard]] const WordPlace* at(qsizetype place) const;
    void offer(const WordPlace& word, const QPoint& where);
    void showMenu(const WordPlace& word, const QString& written, const QStringList& suggestions, const QPoint& where);

    PlanSpelling* m_spelling;
    PlanSpelling::Tongue m_tongue;
    TypedLine* m_line;
    QList<WordPlace> m_unknown;        ///< in `m_looked`
    QString m_looked;
    bool m_isLooking = false;
    bool m_isStale = true;             ///< other words are known since it was looked at
    bool m_isTypedAt = false;          ///< the word at whose end the caret stands is still being typed
    bool m_isComposing = false;        ///< an input method holds letters that are not in the line yet
    bool m_isMarking = false;
    int m_asked = 0;
};

} // namespace dispatch
