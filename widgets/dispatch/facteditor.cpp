#include "facteditor.h"

#include "codebox.h"
#include "codechoices.h"
#include "typedline.h"
#include "typednote.h"

#include <QCheckBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QSignalBlocker>
#include <QStringListModel>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

using Complain = std::function<void(const QString&)>;

QString CallIntake::* textOf(const FactSpec& spec)
{
    return std::get<QString CallIntake::*>(spec.member);
}

FactEditor lineEditor(const FactSpec& spec, QWidget* parent, const Complain& complain)
{
    auto* line = new TypedLine(parent);
    QObject::connect(line, &TypedLine::complained, line, complain);
    const auto member = textOf(spec);
    return {line, [line, member](const CallIntake& call) { line->setText(call.*member); },
        [line, member](CallIntake& call) {
            call.*member = line->text();
            return QString();
        }};
}

FactEditor linesEditor(const FactSpec& spec, const Looks* looks, QWidget* parent, const Complain& complain)
{
    auto* note = new TypedNote(looks, parent);
    QObject::connect(note, &TypedNote::complained, note, complain);
    const auto member = textOf(spec);
    return {note, [note, member](const CallIntake& call) { note->setPlainText(call.*member); },
        [note, member](CallIntake& call) {
            call.*member = note->toPlainText();
            return QString();
        }};
}

FactEditor phoneEditor(const IntakeDesk* desk, QWidget* parent, const Complain& complain)
{
    auto* line = new TypedLine(parent);
    QObject::connect(line, &TypedLine::complained, line, complain);
    QObject::connect(line, &QLineEdit::editingFinished, line, [line, desk, complain] {
        complain(line->text().isEmpty() ? QString() : desk->phone(line->text()).complaint);
    });
    return {line, [line](const CallIntake& call) { line->setText(call.callback); },
        [line, desk](CallIntake& call) {
            // A number that can't be dialled is kept as typed; the complaint has said so.
            call.callback = line->text();
            call.callbackPhone = line->text().isEmpty() ? QString() : desk->phone(line->text()).e164;
            return QString();
        }};
}

/// The places that the map knows for what stands in a line, as it answered last.
class KnownPlaces : public QObject {
public:
    KnownPlaces(const IntakeDesk* desk, QObject* parent) : QObject(parent), m_desk(desk) {}
    ~KnownPlaces() override { m_asking.cancel(); }

    void lookFor(const QString& words, const std::function<void(const QStringList&)>& known)
    {
        m_asking.cancel();
        m_words = words;
        m_asking = m_desk->places(words);
        m_asking.then(this, [this, words, known](const Result<QList<Hit>>& hits) {
            if (words != m_words)
                return;
            m_hits = hits.value_or(QList<Hit>());
            m_answered = words;
            QStringList addresses;
            for (const auto& hit : std::as_const(m_hits))
                addresses.append(hit.place.address);
            known(addresses);
        });
    }
    /// The map's answer is about @p words, or has a place of just this address.
    [[nodiscard]] bool knows(const QString& words) const { return m_answered.trimmed() == words || find(words); }
    [[nodiscard]] const Place* find(const QString& address) const
    {
        const auto it = std::ranges::find_if(m_hits, [&](const Hit& hit) { return hit.place.address == address; });
        return it == m_hits.end() ? nullptr : &it->place;
    }

private:
    const IntakeDesk* m_desk;
    QFuture<Result<QList<Hit>>> m_asking;
    QList<Hit> m_hits;
    QString m_words;
    QString m_answered;
};

FactEditor addressEditor(const IntakeDesk* desk, QWidget* parent, const Complain& complain)
{
    auto* line = new TypedLine(parent);
    auto* places = new KnownPlaces(desk, line);
    auto* known = new QStringListModel(line);
    auto* completer = new QCompleter(known, line);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    line->setCompleter(completer);
    QObject::connect(line, &TypedLine::complained, line, complain);
    QObject::connect(line, &QLineEdit::textChanged, line, [=](const QString& words) {
        places->lookFor(words, [=](const QStringList& addresses) {
            known->setStringList(addresses);
            // Nobody wants a list that covers what was only shown.
            if (!addresses.isEmpty() && line->isModified() && line->hasFocus())
                completer->complete();
        });
    });
    return {line, [line](const CallIntake& call) { line->setText(call.address); },
        [line, desk, places](CallIntake& call) {
            const auto words = line->text().trimmed();
            if (words == call.address)
                return QString();
            if (words.isEmpty()) {
                call.address.clear();
                call.pin.reset();
                call.area.clear();
                return QString();
            }
            if (const auto* place = places->find(words)) {
                call.address = place->address;
                call.pin = place->point;
                call.area = place->area.id;
                return QString();
            }
            if (desk->map().state() == PlaceFinder::State::None) {
                // As typed; the pin was the other address's.
                call.address = words;
                call.pin.reset();
                call.area.clear();
                return QString();
            }
            return places->knows(words)
                ? QCoreApplication::translate("FactEditor", "No place in the map pack has this address. The words are kept here; choose a place from the list.")
                : QCoreApplication::translate("FactEditor", "The map has not answered yet. The words are kept here; save again in a moment.");
        }};
}

FactEditor codeEditor(const FactSpec& spec, const IntakeDesk* desk, QWidget* parent)
{
    auto* box = new CodeBox(&desk->codes(), QString::fromLatin1(spec.list), parent);
    box->setNone(u"–"_s);
    const auto member = textOf(spec);
    return {box, [box, member](const CallIntake& call) { box->setCode(call.*member); },
        [box, member](CallIntake& call) {
            call.*member = box->code();
            return QString();
        }};
}

FactEditor codesEditor(const FactSpec& spec, const IntakeDesk* desk, const Looks* looks, QWidget* parent)
{
    const auto list = QString::fromLatin1(spec.list);
    auto* choices = new CodeChoices(&desk->codes(), list, u"fact_%1_"_s.arg(QString::fromLatin1(spec.name)), CodeChoices::Kind::Several,
        looks, parent);
    choices->offer(toDateTime(desk->now(), desk->zone()).date());
    const auto member = std::get<QStringList CallIntake::*>(spec.member);
    return {choices, [choices, member](const CallIntake& call) { choices->choose(call.*member); },
        [choices, member](CallIntake& call) {
            const auto chosen = choices->chosen();
            // The order in which things were seen stays; only what was added or taken away changes.
            QStringList kept;
            for (const auto& code : call.*member)
                if (chosen.contains(code))
                    kept.append(code);
            for (const auto& code : chosen)
                if (!kept.contains(code))
                    kept.append(code);
            call.*member = kept;
            return QString();
        }};
}

FactEditor flagEditor(const FactSpec& spec, QWidget* parent)
{
    auto* box = new QCheckBox(parent);
    const auto member = std::get<bool CallIntake::*>(spec.member);
    return {box, [box, member](const CallIntake& call) { box->setChecked(call.*member); },
        [box, member](CallIntake& call) {
            call.*member = box->isChecked();
            return QString();
        }};
}

FactEditor dangerEditor(QWidget* parent)
{
    auto* box = new QComboBox(parent);
    for (const auto danger : {Danger::NotAsked, Danger::Yes, Danger::No, Danger::NotKnown})
        box->addItem(dangerWords(danger), word(danger).toString());
    return {box, [box](const CallIntake& call) { box->setCurrentIndex(box->findData(word(call.danger).toString())); },
        [box](CallIntake& call) {
            call.danger = fromWord<Danger>(box->currentData().toString()).value_or(call.danger);
            return QString();
        }};
}

} // namespace

FactEditor makeFactEditor(const FactSpec& spec, const IntakeDesk* desk, const Looks* looks, QWidget* parent, const Complain& complain)
{
    using Kind = FactSpec::Kind;
    switch (spec.kind) {
    case Kind::Words: return lineEditor(spec, parent, complain);
    case Kind::Lines: return linesEditor(spec, looks, parent, complain);
    case Kind::Phone: return phoneEditor(desk, parent, complain);
    case Kind::Address: return addressEditor(desk, parent, complain);
    case Kind::Code: return codeEditor(spec, desk, parent);
    case Kind::Codes: return codesEditor(spec, desk, looks, parent);
    case Kind::Flag: return flagEditor(spec, parent);
    case Kind::Danger: return dangerEditor(parent);
    case Kind::CallersWords: return {};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace dispatch
