#include "printedtext.h"

#include "printpages.h"

#include <QGlyphRun>
#include <QTextLayout>

namespace dispatch {

namespace {

constexpr double leading = 1.4; ///< from line to line, in heights of a letter

} // namespace

PrintedText::PrintedText(const QString& text, const QFont& font, double width, ReadDirection reading, const QString& strong)
    : m_layout(std::make_shared<QTextLayout>(text, font))
{
    QTextOption option;
    option.setTextDirection(reading == ReadDirection::RightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    // QTextLayout itself does not turn the sides.
    option.setAlignment(reading == ReadDirection::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    if (const auto at = strong.isEmpty() ? -1 : text.lastIndexOf(strong); at >= 0) {
        QTextCharFormat format;
        format.setFontWeight(QFont::DemiBold);
        m_layout->setFormats({{static_cast<int>(at), static_cast<int>(strong.size()), format}});
    }
    // Some scripts' fonts ask for twice the room of others, and every language gets its page.
    const double pitch = leading * font.pixelSize();
    double y = 0;
    m_layout->beginLayout();
    for (auto line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width * PrintPages::unitsOfMillimetre);
        line.setPosition({0, y + (pitch - line.height()) / 2});
        y += pitch;
    }
    m_layout->endLayout();
    m_height = y / PrintPages::unitsOfMillimetre;
}

void PrintedText::paint(QPainter& painter, QPointF at) const { m_layout->draw(&painter, at); }

QString PrintedText::lettersWithoutFont() const
{
    QString missing;
    const auto text = m_layout->text();
    for (const auto& run : m_layout->glyphRuns(-1, -1, QTextLayout::RetrieveGlyphIndexes | QTextLayout::RetrieveStringIndexes)) {
        const auto glyphs = run.glyphIndexes();
        const auto places = run.stringIndexes();
        for (qsizetype i = 0; i < glyphs.size() && i < places.size(); ++i) {
            const auto letter = text.at(places.at(i));
            // What only says in which direction it goes on has no shape of its own.
            if (glyphs.at(i) == 0 && letter.category() != QChar::Other_Format && !letter.isSpace())
                missing.append(letter);
        }
    }
    return missing;
}

} // namespace dispatch
