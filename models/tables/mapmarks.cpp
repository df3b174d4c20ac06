#include "mapmarks.h"

#include <QJsonArray>

namespace dispatch {

using namespace Qt::StringLiterals;

MapMarks::MapMarks(const LivePicture* picture, const IncidentBoardModel* board, const FleetModel* fleet, const CodeBook* codes, QObject* parent)
    : MarkList(parent), m_picture(picture), m_board(board), m_fleet(fleet), m_codes(codes)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(FleetModel::quietest);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        if (std::exchange(m_waits, false))
            soon();
    });
    connect(board, &QAbstractItemModel::dataChanged, this, &MapMarks::soon);
    connect(board, &QAbstractItemModel::rowsInserted, this, &MapMarks::soon);
    connect(board, &QAbstractItemModel::rowsRemoved, this, &MapMarks::soon);
    connect(board, &QAbstractItemModel::rowsMoved, this, &MapMarks::soon);
    connect(board, &QAbstractItemModel::layoutChanged, this, [this] { soon(); });
    connect(board, &QAbstractItemModel::modelReset, this, &MapMarks::soon);
    // The fleet keeps the pace itself: a car's move is shown at once.
    connect(fleet, &MarkList::changed, this, &MapMarks::renew);
    renew();
}

QString MapMarks::keyOf(const IncidentId& incident) { return u"incident "_s + incident.toString(); }

QString MapMarks::keyOf(const TeamId& team) { return u"team "_s + team.toString(); }

void MapMarks::setLayers(int layers)
{
    if (std::exchange(m_layers, layers) != layers)
        renew();
}

void MapMarks::soon()
{
    if (m_quiet.isActive()) {
        m_waits = true;
        return;
    }
    m_quiet.start();
    renew();
}

void MapMarks::addIncidents(QList<MapMark>& marks)
{
    for (int shelf = 0; shelf < m_board->rowCount(); ++shelf) {
        const auto parent = m_board->index(shelf, 0);
        for (int row = 0; row < m_board->rowCount(parent); ++row) {
            const auto cell = [&](int column) { return m_board->index(row, column, parent); };
            const auto first = cell(IncidentBoardModel::Number);
            const auto kind = static_cast<RowKind>(first.data(KindRole).toInt());
            MapMark mark;
            if (kind == RowKind::Incident) {
                const auto id = m_board->incidentAt(first);
                const auto* incident = m_picture->now().find(id);
                if (!incident || !incident->call.pin) {
                    ++m_withoutPin;
                    continue;
                }
                mark.key = keyOf(id);
                mark.id = id.uuid();
                mark.point = incident->call.pin;
                mark.risk = incident->risk;
            } else if (kind == RowKind::Draft) {
                const auto id = m_board->draftAt(first);
                const auto* draft = m_picture->now().find(id);
                if (!draft || !draft->call.pin)
                    continue;
                mark.kind = MapMark::Kind::Draft;
                mark.key = u"draft "_s + id.toString();
                mark.id = id.uuid();
                mark.point = draft->call.pin;
            } else {
                continue;
            }
            mark.label = first.data().toString();
            mark.state = cell(IncidentBoardModel::State).data().toString();
            mark.icon = cell(IncidentBoardModel::State).data(IconRole).toString();
            mark.isTarget = first.data(IsTargetRole).toBool();
            const auto clock = cell(IncidentBoardModel::NextDue).data(ClockRole).value<ClockReading>();
            const auto checkIn = cell(IncidentBoardModel::CheckIn).data(ClockRole).value<ClockReading>();
            const auto urgency = [](ClockFace face) { return face == ClockFace::Late ? 3 : face == ClockFace::WillMiss || face == ClockFace::Soon ? 2 : face == ClockFace::InOrder ? 1 : 0; };
            const auto& next = urgency(checkIn.face) > urgency(clock.face) ? checkIn : clock;
            mark.face = next.face;
            mark.clockWords = next.words;
            marks.append(mark);
        }
    }
}

void MapMarks::addPosts(QList<MapMark>& marks) const
{
    QSet<QString> named;
    for (int row = 0; row < m_fleet->rowCount(); ++row) {
        const auto* team = m_picture->now().find(m_fleet->teamAt(row));
        if (!team || !team->postPoint || named.contains(team->post))
            continue;
        named.insert(team->post);
        MapMark mark;
        mark.kind = MapMark::Kind::Post;
        mark.key = u"post "_s + team->post;
        mark.point = team->postPoint;
        mark.label = team->post;
        mark.icon = u"home"_s;
        marks.append(mark);
    }
}

void MapMarks::addFacilities(QList<MapMark>& marks) const
{
    for (const auto& code : m_codes->valid(u"facilities"_s)) {
        const auto point = code.more.value("point"_L1).toArray();
        if (point.size() != 2)
            continue;
        MapMark mark;
        mark.kind = MapMark::Kind::Facility;
        mark.key = u"facility "_s + code.id;
        mark.point = Point{point.at(0).toDouble(), point.at(1).toDouble()};
        mark.label = m_codes->words(u"facilities"_s, code.id);
        mark.icon = u"facility"_s;
        marks.append(mark);
    }
}

void MapMarks::renew()
{
    QList<MapMark> marks;
    m_withoutPin = 0;
    if (m_layers & Incidents)
        addIncidents(marks);
    if (m_layers & Teams) {
        marks += m_fleet->marks();
    } else {
        // No layer hides a team that calls for help.
        for (const auto& mark : m_fleet->marks())
            if (!mark.alarm.isEmpty())
                marks.append(mark);
    }
    if (m_layers & Posts)
        addPosts(marks);
    if (m_layers & Facilities)
        addFacilities(marks);
    setMarks(std::move(marks));
}

} // namespace dispatch
