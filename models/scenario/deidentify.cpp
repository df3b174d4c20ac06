#include "deidentify.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr qsizetype mostCalls = 60;
/// Nobody is laid where somebody was.
constexpr double farEnough = 400;
/// A shorter text is in every name.
constexpr qsizetype leastWords = 3;
constexpr int weeksLeast = 4;
constexpr int weeksMost = 60;

const QStringList& inventedFirst()
{
    static const QStringList names{u"Alder"_s, u"Briar"_s, u"Corin"_s, u"Dara"_s, u"Ellis"_s, u"Fenn"_s, u"Gale"_s, u"Harlow"_s, u"Indra"_s, u"Jory"_s, u"Kit"_s, u"Lennox"_s, u"Marlow"_s, u"Nour"_s, u"Oakley"_s,
        u"Perrin"_s, u"Quill"_s, u"Rowan"_s, u"Sage"_s, u"Tamsin"_s};
    return names;
}

const QStringList& inventedLast()
{
    static const QStringList names{u"Ashgrove"_s, u"Brookfield"_s, u"Castlemere"_s, u"Dunwell"_s, u"Eastlake"_s, u"Farrowby"_s, u"Greystone"_s, u"Hollowell"_s, u"Ironwood"_s, u"Juniper"_s, u"Kestrel"_s, u"Larkhill"_s,
        u"Meadowes"_s, u"Northcote"_s, u"Orchard"_s};
    return names;
}

QJsonObject wording(const QString& english, const QString& spanish) { return {{u"en"_s, english}, {u"es"_s, spanish}}; }

QString spanText(Span span)
{
    const auto seconds = static_cast<int>(span / second);
    return u"%1:%2:%3"_s.arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, QChar(u'0')).arg(seconds % 60, 2, 10, QChar(u'0'));
}

/// Takes a shift apart and tells it anew. All chance comes from the seed, so that the same shift makes the same file.
class Deidentifier {
public:
    Deidentifier(const Changes& shift, const Deidentifying& how) : m_shift(shift), m_how(how), m_random(how.seed) {}

    [[nodiscard]] Result<QByteArray> tell()
    {
        for (const auto& each : m_shift.of<Incident>())
            m_calls.append(each);
        if (m_calls.isEmpty())
            return refuse(u"There is no call in that time."_s);
        if (m_calls.size() > mostCalls)
            return refuse(u"There are %1 calls in that time, and a scenario has %2 at most. Choose a shorter time."_s.arg(m_calls.size()).arg(mostCalls));
        std::ranges::stable_sort(m_calls, {}, &Incident::answeredAt);
        gatherPlaces();
        gatherNames();
        gatherNumbers();
        if (m_venues.isEmpty())
            return refuse(u"Every place on the bundled map is one of the shift's own. Choose another time."_s);
        if (m_numbers.size() < m_calls.size())
            return refuse(u"The shift has nearly every 555-01 number itself. Choose another time."_s);
        QJsonArray callers;
        QJsonArray events;
        QJsonArray points;
        QJsonArray good;
        QJsonArray mixed;
        auto at = 30 * second;
        for (qsizetype i = 0; i < m_calls.size(); ++i) {
            const auto id = u"caller-%1"_s.arg(i + 1);
            if (i > 0)
                at += jittered(m_calls.at(i).answeredAt - m_calls.at(i - 1).answeredAt);
            const auto venue = m_venues.at(i % m_venues.size());
            const auto number = m_numbers.at(i);
            callers.append(caller(m_calls.at(i), id, m_names.at(i), number, venue));
            events.append(QJsonObject{{u"id"_s, u"ring-%1"_s.arg(i + 1)}, {u"kind"_s, u"ring"_s}, {u"at"_s, spanText(at)}, {u"caller"_s, id}});
            addPoints(points, id, outcomeOf(m_calls.at(i)));
            addSteps(good, id, number, venue, outcomeOf(m_calls.at(i)), true);
            addSteps(mixed, id, number, venue, outcomeOf(m_calls.at(i)), false);
        }
        const auto ends = at + hour;
        const QJsonObject file{{u"format"_s, 1}, {u"id"_s, u"past-shift-%1"_s.arg(m_how.seed)}, {u"version"_s, u"1"_s}, {u"place"_s, 900},
            {u"title"_s, wording(u"A shift of another day"_s, u"Un turno de otro día"_s)},
            {u"about"_s, wording(u"Calls that followed each other like this once. People, numbers, places and times are invented; of what was said only the coded facts are left."_s,
                             u"Llamadas que se sucedieron así una vez. Personas, números, lugares y horas son inventados; de lo dicho solo quedan los datos codificados."_s)},
            {u"goals"_s, QJsonArray{QJsonObject{{u"id"_s, u"each-call"_s}, {u"words"_s, wording(u"Each call gets what cannot wait, and a decision"_s, u"Cada llamada recibe lo urgente y una decisión"_s)}}}},
            {u"start"_s, QJsonObject{{u"begins"_s, begins()}, {u"ends"_s, spanText(ends)}, {u"base"_s, u"teams_only"_s}}},
            {u"callers"_s, callers}, {u"events"_s, events}, {u"points"_s, points},
            {u"trainees"_s, QJsonObject{{u"good"_s, trainee(u"Asks what cannot wait and decides each call."_s, 60, 100, good)},
                                {u"mixed"_s, trainee(u"Takes the calls and asks only where."_s, 10, 59, mixed)},
                                {u"bad"_s, trainee(u"Takes no call."_s, 0, 9, {QJsonObject{{u"do"_s, u"pause"_s}, {u"for"_s, spanText(ends)}}})}}}};
        return QJsonDocument(file).toJson(QJsonDocument::Indented);
    }

private:
    template <typename Value>
    void shuffle(QList<Value>& values)
    {
        for (auto i = values.size() - 1; i > 0; --i)
            values.swapItemsAt(i, static_cast<qsizetype>(m_random.bounded(static_cast<quint32>(i + 1))));
    }

    /// What stands anywhere in the shift, so that what is invented is never by chance the same.
    [[nodiscard]] bool stands(const QString& words) const
    {
        const auto has = [&](const QString& text) { return text.contains(words, Qt::CaseInsensitive) || (text.size() >= leastWords && words.contains(text, Qt::CaseInsensitive)); };
        return std::ranges::any_of(m_shift.of<Incident>(), [&](const Incident& each) {
            return has(each.call.callerName) || has(each.call.personName) || has(each.call.transferFrom) || has(each.call.address) || has(each.call.whereWords);
        }) || std::ranges::any_of(m_shift.of<Person>(), [&](const Person& each) { return has(each.name) || has(each.address); })
            || std::ranges::any_of(m_shift.of<Staff>(), [&](const Staff& each) { return has(each.name); });
    }

    void gatherPlaces()
    {
        for (const auto& venue : m_how.venues) {
            const bool isNear = std::ranges::any_of(m_calls, [&](const Incident& each) { return each.call.pin && metresBetween(*each.call.pin, venue.point) < farEnough; });
            if (!isNear && !stands(venue.address))
                m_venues.append(venue);
        }
        shuffle(m_venues);
    }

    void gatherNames()
    {
        QStringList names;
        for (const auto& first : inventedFirst())
            for (const auto& last : inventedLast())
                names.append(first + u' ' + last);
        names.removeIf([this](const QString& name) { return stands(name.section(u' ', 0, 0)) || stands(name.section(u' ', 1)); });
        // Somebody needs a name even when every invented one was somebody's.
        for (qsizetype i = names.size(); i < m_calls.size(); ++i)
            names.append(u"Caller %1"_s.arg(i + 1));
        shuffle(names);
        m_names = names;
    }

    void gatherNumbers()
    {
        QSet<QString> digits;
        const auto keep = [&](const QString& text) {
            QString only;
            std::ranges::copy_if(text, std::back_inserter(only), [](QChar each) { return each.isDigit(); });
            digits.insert(only.right(7));
        };
        for (const auto& each : m_calls) {
            keep(each.call.callback);
            keep(each.call.callbackPhone);
        }
        for (const auto& each : m_shift.of<Person>())
            keep(each.phone);
        for (int last = 100; last < 200; ++last)
            if (!digits.contains(u"5550%1"_s.arg(last)))
                m_numbers.append(u"(916) 555-0%1"_s.arg(last));
        shuffle(m_numbers);
    }

    /// Shorter or longer by some part of it: the order stays, no span does.
    [[nodiscard]] Span jittered(Span gap)
    {
        const double share = (m_random.bounded(2U) == 0U ? 0.82 : 1.06) + 0.12 * m_random.generateDouble();
        const auto seconds = static_cast<qint64>(static_cast<double>(gap.count()) / 1000 * share);
        return std::max<qint64>(5, seconds) * second;
    }

    /// The same weekday, weeks before, at another hour of the clock by minutes.
    [[nodiscard]] QString begins()
    {
        const auto weeks = weeksLeast + static_cast<int>(m_random.bounded(static_cast<quint32>(weeksMost - weeksLeast)));
        const auto first = toDateTime(m_calls.constFirst().answeredAt, m_how.zone);
        const auto minutes = 7 + static_cast<int>(m_random.bounded(35U));
        const auto moved = first.addDays(-7 * weeks).addSecs(-60 * minutes);
        return moved.toString(u"yyyy-MM-dd'T'HH:mm"_s);
    }

    [[nodiscard]] QString outcomeOf(const Incident& incident) const { return m_how.codes->find(u"outcomes"_s, incident.outcome) ? incident.outcome : u"phone"_s; }

    [[nodiscard]] QString known(const QString& list, const QString& code, const QString& otherwise) const { return m_how.codes->find(list, code) ? code : otherwise; }

    [[nodiscard]] QJsonObject codeWords(const QString& list, const QString& code) const
    {
        const auto* found = m_how.codes->find(list, code);
        return found ? wording(found->words(u"en"_s), found->words(u"es"_s)) : wording(u"I don’t know."_s, u"No sé."_s);
    }

    static void answer(QJsonArray& answers, const QString& to, const QJsonObject& says)
    {
        answers.append(QJsonObject{{u"id"_s, QString(to).replace(u'_', u'-')}, {u"to"_s, to}, {u"says"_s, says}});
    }

    [[nodiscard]] QJsonObject caller(const Incident& incident, const QString& id, const QString& name, const QString& number, const Venue& venue)
    {
        const auto& call = incident.call;
        const auto has = [&](const QString& code) { return call.observed.contains(code); };
        const auto yes = wording(u"Yes."_s, u"Sí."_s);
        const auto no = wording(u"No."_s, u"No."_s);
        QJsonArray answers;
        QStringList offers{u"where"_s, u"callback"_s, u"danger"_s, u"who"_s, u"happened"_s, u"name"_s, u"alone"_s, u"children"_s, u"means"_s, u"substances"_s, u"medical"_s};
        answer(answers, u"where"_s, wording(venue.address, venue.address));
        answer(answers, u"place_again"_s, yes);
        answer(answers, u"callback"_s, wording(number, number));
        answer(answers, u"danger"_s, call.danger == Danger::Yes ? yes : call.danger == Danger::No ? no : wording(u"I don’t know."_s, u"No sé."_s));
        answer(answers, u"name"_s, wording(name, name));
        answer(answers, u"who"_s, codeWords(u"relations"_s, call.relation));
        answer(answers, u"happened"_s, codeWords(u"natures"_s, call.nature));
        answer(answers, u"alone"_s, has(u"alone"_s) ? no : yes);
        answer(answers, u"children"_s, has(u"children"_s) || has(u"animal"_s) ? yes : no);
        answer(answers, u"means"_s, has(u"weapon_held"_s) || has(u"weapon_reach"_s) ? yes : no);
        answer(answers, u"substances"_s, has(u"substances"_s) ? yes : no);
        answer(answers, u"medical"_s, has(u"medical"_s) ? yes : no);
        answer(answers, u"language"_s, codeWords(u"languages"_s, call.language));
        for (const auto& item : m_how.protocol->items()) {
            const auto given = call.screen.value(item.id).toString();
            const auto known = std::ranges::find(item.answers, given, &Answer::id);
            const auto question = u"screen_"_s + item.id;
            if (known == item.answers.cend())
                continue;
            answer(answers, question, given == "no"_L1 ? no : given == "unclear"_L1 ? wording(u"I don’t know."_s, u"No sé."_s) : yes);
            offers.append(question);
        }
        QJsonArray asked;
        for (const auto& each : call.alreadyAsked)
            if (m_how.codes->find(u"questions"_s, each))
                asked.append(each);
        QJsonObject made{{u"id"_s, id}, {u"name"_s, name}, {u"number"_s, number}, {u"language"_s, known(u"languages"_s, call.language, u"en"_s)},
            {u"source"_s, known(u"sources"_s, call.source, u"county_line"_s)}, {u"mood"_s, wording(u"waiting"_s, u"a la espera"_s)},
            {u"greeting"_s, wording(u"Hello?"_s, u"¿Hola?"_s)}, {u"rings"_s, u"0:20:00"_s}, {u"patience"_s, 90}, {u"point"_s, QJsonArray{venue.point.latitude, venue.point.longitude}},
            {u"address"_s, venue.address}, {u"outcomes"_s, QJsonArray{outcomeOf(incident)}}, {u"offers"_s, QJsonArray::fromStringList(offers)}, {u"answers"_s, answers},
            {u"unsure"_s, wording(u"I don’t know."_s, u"No sé."_s)}, {u"scene"_s, scene(incident)}};
        if (!asked.isEmpty()) {
            made.insert(u"already_asked"_s, asked);
            made.insert(u"transfer_from"_s, u"a colleague"_s);
        }
        return made;
    }

    /// By how it was closed.
    [[nodiscard]] QJsonObject scene(const Incident& incident)
    {
        QStringList ended;
        QJsonArray needs;
        for (const auto& each : m_shift.of<Closure>()) {
            if (each.incident != incident.id)
                continue;
            ended += each.dispositions;
            for (const auto& need : each.basicNeeds)
                if (m_how.codes->find(u"needs"_s, need))
                    needs.append(need);
        }
        QString facility;
        for (const auto& each : m_shift.of<Assignment>())
            if (each.incident == incident.id && m_how.codes->find(u"facilities"_s, each.facility))
                facility = each.facility;
        QJsonObject made{{u"minutes"_s, 15 + static_cast<int>(m_random.bounded(20U))}, {u"words"_s, wording(u"We are with the person."_s, u"Estamos con la persona."_s)}};
        if (!needs.isEmpty())
            made.insert(u"needs"_s, needs);
        if (ended.contains(u"no_person_found"_s)) {
            made.insert(u"finds"_s, u"nobody"_s);
            made.insert(u"words"_s, wording(u"Nobody is here."_s, u"Aquí no hay nadie."_s));
        } else if (ended.contains(u"refused"_s)) {
            made.insert(u"finds"_s, u"refuses"_s);
        } else if (!facility.isEmpty()) {
            made.insert(u"finds"_s, u"transport"_s);
            made.insert(u"facility"_s, facility);
        } else {
            made.insert(u"finds"_s, u"person"_s);
        }
        return made;
    }

    static void addPoints(QJsonArray& points, const QString& caller, const QString& outcome)
    {
        const auto add = [&](const QString& name, const QString& step, const QJsonObject& words, const QJsonObject& reason, const QJsonObject& after, const QJsonObject& expects, int within, int late, int full) {
            points.append(QJsonObject{{u"id"_s, QString(name + u'-' + caller)}, {u"goal"_s, u"each-call"_s}, {u"step"_s, step}, {u"words"_s, words}, {u"reason"_s, reason}, {u"after"_s, after},
                {u"expects"_s, expects}, {u"within"_s, within}, {u"late"_s, late}, {u"full"_s, full}, {u"part"_s, full / 2}});
        };
        const QJsonObject rings{{u"what"_s, u"rings"_s}, {u"caller"_s, caller}};
        const QJsonObject answered{{u"what"_s, u"answered"_s}, {u"caller"_s, caller}};
        const auto asked = [&](const QString& question) { return QJsonObject{{u"what"_s, u"asked"_s}, {u"caller"_s, caller}, {u"question"_s, question}}; };
        add(u"answered"_s, u"answer"_s, wording(u"The call was answered within 30 seconds"_s, u"La llamada se contestó en 30 segundos"_s),
            wording(u"Who waits hangs up."_s, u"Quien espera cuelga."_s), rings, answered, 30, 300, 10);
        const auto first = wording(u"It cannot wait: the line may end at any moment."_s, u"No puede esperar: la línea puede cortarse."_s);
        add(u"where"_s, u"where"_s, wording(u"Where was asked within 60 seconds"_s, u"El lugar se preguntó en 60 segundos"_s), first, answered, asked(u"where"_s), 60, 180, 5);
        add(u"callback"_s, u"callback"_s, wording(u"The call-back number was asked within 2 minutes"_s, u"El número se preguntó en 2 minutos"_s), first, answered, asked(u"callback"_s), 120, 300, 5);
        add(u"danger"_s, u"danger"_s, wording(u"Danger was asked within 2 minutes"_s, u"El peligro se preguntó en 2 minutos"_s), first, answered, asked(u"danger"_s), 120, 300, 10);
        add(u"decided"_s, u"determination"_s, wording(u"It was decided within 10 minutes, as it was then"_s, u"Se decidió en 10 minutos, como entonces"_s),
            wording(u"So it was decided by whoever had the call. Another decision can be right: talk about it."_s, u"Así lo decidió quien tuvo la llamada. Otra decisión puede ser correcta: háblenlo."_s), answered,
            QJsonObject{{u"what"_s, u"did"_s}, {u"caller"_s, caller}, {u"outcome"_s, outcome}}, 600, 1200, 10);
    }

    static void addSteps(QJsonArray& steps, const QString& caller, const QString& number, const Venue& venue, const QString& outcome, bool whole)
    {
        const auto step = [&](const QString& deed, const QList<std::pair<QString, QJsonValue>>& more = {}) {
            QJsonObject made{{u"do"_s, deed}};
            for (const auto& [key, value] : more)
                made.insert(key, value);
            steps.append(made);
        };
        step(u"wait"_s, {{u"until"_s, QJsonObject{{u"what"_s, u"rings"_s}, {u"caller"_s, caller}}}, {u"most"_s, u"24:00:00"_s}});
        step(u"answer"_s, {{u"caller"_s, caller}});
        step(u"ask"_s, {{u"question"_s, u"where"_s}});
        if (whole) {
            step(u"write"_s, {{u"field"_s, u"where_words"_s}, {u"words"_s, venue.address}});
            step(u"ask"_s, {{u"question"_s, u"callback"_s}});
            step(u"write"_s, {{u"field"_s, u"callback"_s}, {u"words"_s, number}});
            step(u"ask"_s, {{u"question"_s, u"danger"_s}});
            step(u"determine"_s, {{u"outcome"_s, outcome}, {u"words"_s, u"as it was decided then"_s}});
        }
        step(u"hang_up"_s);
    }

    [[nodiscard]] static QJsonObject trainee(const QString& about, int least, int most, const QJsonArray& steps)
    {
        return {{u"about"_s, about}, {u"score"_s, QJsonObject{{u"least"_s, least}, {u"most"_s, most}}}, {u"steps"_s, steps}};
    }

    const Changes& m_shift;
    const Deidentifying& m_how;
    QRandomGenerator m_random;
    QList<Incident> m_calls;
    QList<Venue> m_venues;
    QStringList m_names;
    QStringList m_numbers;
};

} // namespace

QList<Venue> venuesOf(const QByteArray& sampleShift)
{
    QList<Venue> venues;
    for (const auto& each : QJsonDocument::fromJson(sampleShift).object().value("rows"_L1).toArray()) {
        const auto row = each.toObject().value("row"_L1).toObject();
        const auto pin = row.value("pin"_L1).toArray();
        const auto address = row.value("address"_L1).toString();
        if (each.toObject().value("entity"_L1) == "incident"_L1 && !address.isEmpty() && pin.size() == 2)
            venues.append({address.section(u',', 0, 0), {pin.at(0).toDouble(), pin.at(1).toDouble()}});
    }
    return venues;
}

Result<QByteArray> deidentified(const Changes& shift, const Deidentifying& how) { return Deidentifier(shift, how).tell(); }

} // namespace dispatch
