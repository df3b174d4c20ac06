#include "candidatemodel.h"

#include "clockreading.h"
#include "stateicons.h"

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr auto littleSpare = 10 * minute;
constexpr auto littleShift = 60 * minute;
const QString noValue = u"–"_s;

/// "Carmichael" of "Carmichael and Fair Oaks": enough for a column; the whole name stands in the table below.
QString shortArea(const QString& name)
{
    return name.section(u',', 0, 0).section(u':', 0, 0).section(u" and "_s, 0, 0);
}

} // namespace

CandidateModel::CandidateModel(const LivePicture* picture, const CodeBook* codes, QTimeZone zone, QObject* parent)
    : QAbstractTableModel(parent), m_picture(picture), m_codes(codes), m_zone(std::move(zone))
{
}

void CandidateModel::show(QList<Candidate> candidates, Instant now)
{
    // The same teams in the same places keep their rows, so that a choice made by keyboard stays where it was made.
    const bool isSameOrder = std::ranges::equal(candidates, m_candidates, {}, &Candidate::team, &Candidate::team)
        && std::ranges::equal(candidates, m_candidates, {}, &Candidate::rank, &Candidate::rank);
    if (isSameOrder) {
        m_candidates = std::move(candidates);
        m_now = now;
        if (!m_candidates.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_candidates = std::move(candidates);
    m_now = now;
    endResetModel();
}

void CandidateModel::setReach(const ReachBook& book)
{
    m_costs.clear();
    for (auto it = book.ifSent.cbegin(); it != book.ifSent.cend(); ++it)
        m_costs.insert(it.key(), costOf(*it));
    if (!m_candidates.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const Candidate* CandidateModel::candidateAt(const QModelIndex& index) const
{
    return index.isValid() ? &m_candidates.at(index.row()) : nullptr;
}

int CandidateModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_candidates.size());
}

int CandidateModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CandidateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case Rank: return role == Qt::DisplayRole ? tr("#") : tr("Rank");
    case Team: return tr("Team");
    case Crew: return tr("Crew");
    case Drive: return role == Qt::ToolTipRole ? tr("By road where the map knows a way, else guessed over the straight line. An estimate.") : tr("Drive");
    case ThereAt: return tr("There at");
    case Promise: return tr("Promise");
    case Languages: return tr("Languages");
    case ShiftLeft: return tr("Shift left");
    case Load: return role == Qt::ToolTipRole ? tr("Responses this shift") : tr("Load");
    case Cover: return role == Qt::ToolTipRole ? tr("Where the other free teams would need longest, by road. An estimate.") : tr("Cover if sent");
    default: return {};
    }
}

ClockReading CandidateModel::promiseOf(const Candidate& candidate) const
{
    if (!candidate.spare)
        return {ClockFace::Unknown, 0, tr("unknown"), {}};
    const Span spare = *candidate.spare;
    if (spare < Span::zero())
        return {ClockFace::WillMiss, 0, tr("misses by %1").arg(spanWords(std::chrono::ceil<std::chrono::minutes>(-spare))), {}};
    const double left = std::min(1.0, static_cast<double>(spare.count()) / static_cast<double>(Span(hour).count()));
    return {spare < littleSpare ? ClockFace::Soon : ClockFace::InOrder, left, tr("%1 spare").arg(spanWords(spare)), {}};
}

/// How the county stands when this team has gone.
ClockReading CandidateModel::coverOf(const Candidate& candidate) const
{
    const auto cost = m_costs.constFind(candidate.team);
    if (cost == m_costs.cend())
        return {ClockFace::None, 0, noValue, {}};
    const auto place = shortArea(cost->area);
    switch (cost->kind) {
    case ReachCost::Kind::None: return {ClockFace::None, 0, tr("no change"), {}};
    case ReachCost::Kind::Longer: return {ClockFace::Soon, 0, tr("%1 +%2", "area, how much longer").arg(place, spanWords(cost->more)), {}};
    case ReachCost::Kind::Nobody: return {ClockFace::Late, 0, tr("%1: nobody", "area").arg(place), {}};
    }
    std::unreachable();
}

QString CandidateModel::driveWords(const Candidate& candidate) const
{
    if (!candidate.metres)
        return tr("unknown");
    const auto way = distanceWords(*candidate.metres);
    if (!candidate.driveTime)
        return tr("%1 in a straight line").arg(way);
    return (candidate.byRoad ? tr("%1, %2 by road") : tr("about %1, %2 straight")).arg(spanWords(*candidate.driveTime), way);
}

QString CandidateModel::words(const Candidate& candidate, int column) const
{
    const dispatch::Team* team = m_picture->now().find(candidate.team);
    if (!team)
        return {};
    const bool isRefused = candidate.rank == 0;
    switch (column) {
    case Rank: return isRefused ? noValue : QString::number(candidate.rank);
    case Team: return team->callsign;
    case Crew: {
        QStringList crew;
        for (const StaffId& staff : team->crew)
            crew.append(shortName(m_picture->now().nameOf(staff)));
        return crew.join(u", "_s);
    }
    case Drive: return isRefused ? candidate.refusal : driveWords(candidate);
    default: break;
    }
    if (isRefused)
        return {};
    switch (column) {
    case ThereAt: return candidate.driveTime ? clockWords(m_now + *candidate.driveTime, m_zone) : noValue;
    case Promise: return promiseOf(candidate).words;
    case Languages: {
        QStringList languages;
        for (const QString& language : team->languages)
            languages.append(m_codes->words(u"languages"_s, language));
        return languages.join(u", "_s);
    }
    case ShiftLeft: return spanWords(candidate.shiftLeft);
    case Cover: return coverOf(candidate).words;
    case Load: return candidate.responsesThisShift == 0 ? tr("none yet") : QString::number(candidate.responsesThisShift);
    default: return {};
    }
}

QVariant CandidateModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Candidate& candidate = m_candidates.at(index.row());
    const bool isRefused = candidate.rank == 0;
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return words(candidate, column);
    case Qt::ToolTipRole: return isRefused ? candidate.refusal : (candidate.reasons + candidate.cautions).join(u'\n');
    case Qt::AccessibleTextRole: return column == Rank ? spoken(candidate) : words(candidate, column);
    case KindRole: return static_cast<int>(isRefused ? RowKind::Refused : RowKind::Candidate);
    case IdRole: return candidate.team.toString();
    case DetailRole: return column == Drive && isRefused ? candidate.refusal : QString();
    case EmphasisRole: return column == Team && !isRefused;
    case BadgesRole: return column == Languages && !isRefused ? badges(candidate) : QStringList();
    case IconRole: return column == Languages && !isRefused && candidate.speaksLanguage ? u"check"_s : QString();
    case ClockRole:
        if (isRefused)
            return {};
        if (column == Promise)
            return QVariant::fromValue(promiseOf(candidate));
        if (column == Cover && coverOf(candidate).face != ClockFace::None)
            return QVariant::fromValue(coverOf(candidate));
        if (column == ShiftLeft && candidate.shiftLeft < littleShift)
            return QVariant::fromValue(ClockReading{ClockFace::Soon, 0, words(candidate, column), {}});
        return {};
    case SortRole: return column == Drive && candidate.metres ? QVariant(*candidate.metres) : QVariant(words(candidate, column));
    default: return {};
    }
}

QStringList CandidateModel::badges(const Candidate& candidate) const
{
    QStringList badges;
    if (const dispatch::Team* team = m_picture->now().find(candidate.team)) {
        for (const QString& language : team->languages) {
            const Code* code = m_codes->find(u"languages"_s, language);
            badges.append(code ? code->more.value("badge"_L1).toString(language.toUpper()) : language.toUpper());
        }
    }
    return badges;
}

QString CandidateModel::spoken(const Candidate& candidate) const
{
    if (candidate.rank == 0)
        return tr("Team %1 cannot be sent now. %2").arg(words(candidate, Team), candidate.refusal);
    return tr("%1, team %2, %3, drive %4, there at %5, promise %6, speaks %7, shift left %8, cover if sent: %9")
        .arg(words(candidate, Rank), words(candidate, Team), words(candidate, Crew), words(candidate, Drive), words(candidate, ThereAt),
            words(candidate, Promise), words(candidate, Languages), words(candidate, ShiftLeft), words(candidate, Cover));
}

} // namespace dispatch
