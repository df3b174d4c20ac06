#include "joinedlines.h"

#include <algorithm>
#include <map>

namespace dispatch {
namespace {

using Ends = std::pair<double, double>;
using Line = QList<Point>;

Ends key(const Point& p)
{
    return {p.latitude, p.longitude};
}

/// The pieces of one street.
class Pieces {
public:
    void add(const Line& line)
    {
        m_ends[key(line.first())].append(m_lines.size());
        m_ends[key(line.last())].append(m_lines.size());
        m_lines.append(line);
    }

    [[nodiscard]] QList<Line> joined()
    {
        m_used.fill(false, m_lines.size());
        QList<Line> whole;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (m_used.at(i))
                continue;
            m_used[i] = true;
            auto line = m_lines.at(i);
            extend(line);
            std::ranges::reverse(line);
            extend(line);
            std::ranges::reverse(line);
            whole.append(line);
        }
        return whole;
    }

private:
    /// Goes on from the line's last point for as long as there is one way only.
    void extend(Line& line)
    {
        for (;;) {
            const auto& here = m_ends.at(key(line.last()));
            if (here.size() != 2)
                return;
            const auto next = m_used.at(here.first()) ? here.last() : here.first();
            if (m_used.at(next))
                return;
            m_used[next] = true;
            auto more = m_lines.at(next);
            if (more.first() != line.last())
                std::ranges::reverse(more);
            line.append(more.sliced(1));
        }
    }

    QList<Line> m_lines;
    QList<bool> m_used;
    std::map<Ends, QList<qsizetype>> m_ends;
};

bool joins(const MapFeature& feature)
{
    return feature.shape == MapFeature::Shape::Line && !(feature.name.isEmpty() && feature.ref.isEmpty()) && feature.parts.size() == 1 && feature.parts.first().size() > 1;
}

} // namespace

QList<MapFeature> joinedLines(const QList<MapFeature>& features)
{
    QList<MapFeature> result;
    std::map<std::tuple<QString, QString, QString, QString>, Pieces> streets;
    for (const auto& each : features) {
        if (joins(each))
            streets[{each.layer, each.kind, each.name, each.ref}].add(each.parts.first());
        else
            result.append(each);
    }
    for (auto& [street, pieces] : streets) {
        const auto& [layer, kind, name, ref] = street;
        for (const auto& line : pieces.joined())
            result.append({layer, kind, name, ref, MapFeature::Shape::Line, {line}});
    }
    return result;
}

} // namespace dispatch
