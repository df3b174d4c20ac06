#pragma once

#include "planlanguage.h"

#include <QFont>
#include <QPointF>

#include <memory>

class QPainter;
class QTextLayout;

namespace dispatch {

/// A paragraph laid out once, in the direction of its language, in the units of `PrintPages`.
class PrintedText {
public:
    /// @p strong: a part of it that stands out, a number to dial. @p width in millimetres.
    PrintedText(const QString& text, const QFont& font, double width, ReadDirection reading, const QString& strong = {});

    [[nodiscard]] double height() const { return m_height; }   ///< millimetres
    void paint(QPainter& painter, QPointF at) const;
    /// The letters of it that none of the fonts has: they would come out as boxes.
    [[nodiscard]] QString lettersWithoutFont() const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    double m_height = 0;
};

} // namespace dispatch
