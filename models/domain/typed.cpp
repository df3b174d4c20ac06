#include "typed.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace dispatch {

namespace {

bool isIsolate(QChar c) { return c >= QChar(0x2066) && c <= QChar(0x2069); }

/// Isolates are good manners in mixed text, but one that is never closed turns what is shown after it.
bool isolatesClosed(const QString& text)
{
    int open = 0;
    for (const auto c : text) {
        if (c == QChar(0x2069)) {
            if (--open < 0)
                return false;
        } else if (isIsolate(c)) {
            ++open;
        } else if (c == u'\n' && open > 0) {
            return false;
        }
    }
    return open == 0;
}

QString withoutControls(const QString& text, bool lines)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = text.at(i);
        const bool lineBreak = c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == QChar(0x85) || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        const bool embedding = c >= QChar(0x202a) && c <= QChar(0x202e);
        if (lineBreak)
            kept += lines ? u'\n' : u' ';
        else if (c == u'\t')
            kept += lines ? u'\t' : u' ';
        else if (c.category() == QChar::Other_Control || embedding)
            continue;
        else if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            kept += c;
            kept += text.at(++i);
        } else if (c.isSurrogate())
            kept += QChar(QChar::ReplacementCharacter);
        else
            kept += c;
    }
    return kept;
}

QString cleaned(QString text, bool lines)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text = withoutControls(text, lines);
    if (!isolatesClosed(text))
        text.removeIf(isIsolate);
    return text;
}

/// The last place at or before @p limit where no character is cut apart.
qsizetype cutBefore(const QString& text, qsizetype limit)
{
    constexpr qsizetype longestCharacter = 256;
    const auto from = std::max<qsizetype>(0, limit - longestCharacter);
    const auto around = text.sliced(from, std::min(text.size() - from, 2 * longestCharacter));
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, around);
    finder.setPosition(limit - from);
    auto at = limit;
    if (!finder.isAtBoundary())
        at = from + std::max<qsizetype>(0, finder.toPreviousBoundary());
    // A heap of marks on one letter that is longer than any character: only pairs are kept together.
    if (at <= from && limit > 0)
        at = limit;
    if (at > 0 && at < text.size() && text.at(at).isLowSurrogate() && text.at(at - 1).isHighSurrogate())
        --at;
    return at;
}

/// 1 048 576
QString grouped(qsizetype count)
{
    auto digits = QString::number(count);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, QChar::Nbsp);
    return digits;
}

Typed limited(const QString& text, int limit)
{
    if (text.size() <= limit)
        return {text, {}, {}};
    const auto at = cutBefore(text, limit);
    return {text.first(at), text.sliced(at),
        QCoreApplication::translate("Typed", "%1 letters pasted; the first %2 are kept here, the rest is kept as a note.").arg(grouped(text.size()), grouped(at))};
}

} // namespace

Typed typedLine(const QString& text, int limit)
{
    return limited(cleaned(text, false), limit);
}

Typed typedText(const QString& text, int limit)
{
    return limited(cleaned(text, true), limit);
}

std::optional<Instant> typedClockTime(const QString& text, Instant now, const QTimeZone& zone)
{
    static const QRegularExpression shape(QStringLiteral("^([0-9]{1,2}):([0-9]{2})$|^([0-9]{2})([0-9]{2})$"));
    const auto match = shape.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    const int from = match.hasCaptured(1) ? 1 : 3;
    const QTime time(match.captured(from).toInt(), match.captured(from + 1).toInt());
    if (!time.isValid())
        return {};
    const auto today = toDateTime(now, zone).date();
    for (const auto& date : {today, today.addDays(-1)}) {
        // On the night the clocks go back a time happens twice: the later one that is not in the future is meant.
        for (const auto which : {QDateTime::TransitionResolution::PreferAfter, QDateTime::TransitionResolution::PreferBefore}) {
            const QDateTime at(date, time, zone, which);
            if (!at.isValid())
                return {};
            if (toInstant(at) > now)
                continue;
            // On the night they go forward an hour is skipped: no such time.
            if (at.time() != time)
                return {};
            return toInstant(at);
        }
    }
    return {};
}

} // namespace dispatch
