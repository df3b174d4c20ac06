#pragma once

#include "picture.h"

#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

/// Nouns with every field filled at random, by the same list of fields that the codec walks: a field that is added later is
/// tried without a change here.
namespace dispatch::test {

class Anything {
public:
    explicit Anything(quint32 seed) : m_random(seed) {}

    template <Stored Noun>
    [[nodiscard]] Noun noun()
    {
        Noun made;
        RowOf<Noun>::fields([&](const auto&... each) { (fill(each.of(made)), ...); });
        return made;
    }
    [[nodiscard]] bool coin() { return m_random.bounded(2) == 1; }
    [[nodiscard]] int below(int end) { return m_random.bounded(end); }

    void fill(QString& value)
    {
        static const QString letters = QString::fromUtf8("abcXYZ 0123456789 _-'\"\\,;:{}[]\n\tñüß中文עב\U0001F436\U0001F9D1‍\U0001F680");
        value.clear();
        // Whole code points, so that the text is well formed.
        const auto points = letters.toUcs4();
        for (int i = below(12); i > 0; --i) {
            const char32_t point = points.at(below(static_cast<int>(points.size())));
            value += QString::fromUcs4(&point, 1);
        }
    }
    void fill(bool& value) { value = coin(); }
    void fill(int& value) { value = static_cast<int>(m_random.generate()); }
    void fill(double& value) { value = m_random.generateDouble() * 360 - 180; }
    void fill(Instant& value) { value = fromMsecs(static_cast<qint64>(m_random.generate64() >> 20)); }
    void fill(Point& value) { value = {m_random.generateDouble() * 180 - 90, m_random.generateDouble() * 360 - 180}; }
    void fill(QJsonObject& value)
    {
        value = {};
        for (int i = below(4); i > 0; --i) {
            QString text;
            fill(text);
            value.insert(QString::number(i), coin() ? QJsonValue(text) : QJsonValue(below(1000)));
        }
    }
    template <typename Noun>
    void fill(Id<Noun>& value) { value = Id<Noun>{QUuid(m_random.generate(), 1, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1)}; }
    template <Worded E>
    void fill(E& value) { value = wordsOf<E>[static_cast<size_t>(below(static_cast<int>(wordsOf<E>.size())))].first; }
    template <typename Value>
    void fill(std::optional<Value>& value)
    {
        value.reset();
        if (coin())
            fill(value.emplace());
    }
    template <typename Value>
    void fill(QList<Value>& values)
    {
        values.clear();
        for (int i = below(4); i > 0; --i)
            fill(values.emplaceBack());
    }

private:
    QRandomGenerator m_random;
};

/// A property over random seeds; RapidCheck prints the seed that breaks it.
template <typename Property>
void always(const char* what, Property property)
{
    const bool held = rc::check(what, [property] { property(Anything(*rc::gen::arbitrary<quint32>())); });
    CHECK(held);
}

} // namespace dispatch::test
