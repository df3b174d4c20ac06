#include "threethings.h"

#include "choicerow.h"
#include "labelledfield.h"
#include "flexlayout.h"
#include "intakedesk.h"
#include "pinwords.h"
#include "placelist.h"
#include "typedline.h"

#include <QCheckBox>
#include <QSignalBlocker>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

    constexpr int wholeLine = 9999;

    TypedLine* line(const QString& name, QWidget* parent, int limit = lineLimit)
    {
        auto* made = new TypedLine(parent, limit);
        made->setObjectName(name);
        return made;
    }

    QString word(Danger danger) { return danger == Danger::NotAsked ? QString() : QString(dispatch::word(danger)); }

} // namespace

ThreeThings::ThreeThings(const IntakeDesk* desk, const Looks* looks, QWidget* parent)
    : CallPart(Kind::Urgent, looks, parent), m_desk(desk), m_where(line(u"intakeWhereWords"_s, this)),
      m_address(line(u"intakeAddress"_s, this)), m_pin(line(u"intakePin"_s, this, 80)), m_places(new PlaceList(desk, looks, this)),
      m_callback(line(u"intakeCallback"_s, this)), m_readBack(new QCheckBox(this)),
      m_danger(new ChoiceRow({{word(Danger::Yes), u"intakeDangerYes"_s}, {word(Danger::No), u"intakeDangerNo"_s},
                                 {word(Danger::NotKnown), u"intakeDangerNotKnown"_s}},
          looks, true, this)),
      m_dangerWords(line(u"intakeDangerWords"_s, this)), m_whereField(new LabelledField(m_where, looks, this)),
      m_addressField(new LabelledField(m_address, looks, this)), m_pinField(new LabelledField(m_pin, looks, this)),
      m_callbackField(new LabelledField(m_callback, looks, this)), m_dangerField(new LabelledField(m_danger, looks, this)),
      m_dangerWordsField(new LabelledField(m_dangerWords, looks, this)), m_columns(new FlexLayout(looks)), m_whereColumn(new QWidget(this)),
      m_backColumn(new QWidget(this)), m_dangerColumn(new QWidget(this))
{
    setObjectName(u"threeThings"_s);
    m_readBack->setObjectName(u"intakeReadBack"_s);
    for (auto* lead : {m_whereField, m_callbackField, m_dangerField})
        lead->setLead(true);

    auto* where = new FlexLayout(looks, m_whereColumn);
    where->add(m_whereField, wholeLine, 6);
    where->add(m_addressField, 150, 3);
    where->add(m_pinField, 150, 2);
    where->add(m_places, wholeLine);
    auto* back = new FlexLayout(looks, m_backColumn);
    back->add(m_callbackField, 160);
    back->add(m_readBack, 0, 0);
    auto* danger = new FlexLayout(looks, m_dangerColumn);
    danger->add(m_dangerField, 260, 1);
    danger->add(m_dangerWordsField, 200, 2);
    m_columns->setGaps(12, 6);
    m_columns->add(m_whereColumn, 340, 5);
    m_columns->add(m_backColumn, 165, 2);
    m_columns->add(m_dangerColumn, 292, 1);
    body()->addLayout(m_columns);

    connect(m_where, &TypedLine::textChanged, this, &ThreeThings::whereEdited);
    connect(m_address, &TypedLine::textChanged, this, &ThreeThings::addressEdited);
    connect(m_pin, &TypedLine::textChanged, this, &ThreeThings::pinEdited);
    connect(m_callback, &TypedLine::textChanged, this, &ThreeThings::callbackEdited);
    connect(m_readBack, &QCheckBox::toggled, this, [this] {
        m_readBackLapsed = false;
        sayCallback();
        Q_EMIT edited();
    });
    connect(m_danger, &ChoiceRow::chosen, this, &ThreeThings::edited);
    connect(m_dangerWords, &TypedLine::textChanged, this, &ThreeThings::edited);
    connect(m_places, &PlaceList::taken, this, &ThreeThings::taken);
    connect(m_places, &PlaceList::nearestTaken, this, &ThreeThings::nearestTaken);
    connect(&desk->map(), &PlaceFinder::changed, this, &ThreeThings::mapChanged);
    connect(m_places, &PlaceList::looked, this, &ThreeThings::sayAddress);
    ThreeThings::retranslate();
}

ThreeThings::~ThreeThings() { m_verifying.cancel(); }

void ThreeThings::setCall(const CallIntake& call)
{
    const QSignalBlocker quiet[] = {QSignalBlocker(m_where), QSignalBlocker(m_address), QSignalBlocker(m_pin), QSignalBlocker(m_callback),
        QSignalBlocker(m_readBack), QSignalBlocker(m_danger), QSignalBlocker(m_dangerWords)};
    m_where->setText(call.whereWords);
    m_address->setText(call.address);
    m_point = call.pin;
    m_area = m_desk->areaAt(m_point);
    m_pin->setText(m_point ? pinWords(*m_point) : QString());
    m_callback->setText(call.callback);
    m_phone = call.callbackPhone;
    m_readBack->setChecked(call.callbackReadBack);
    m_danger->setValue(word(call.danger));
    m_dangerWords->setText(call.dangerWords);
    m_verified.clear();
    m_pinByHand = false;
    m_places->setTaken({});
    verify(call.address);
    lookFor();
    lookNear();
    sayAddress();
    sayPin();
    sayCallback();
    follow(call);
}

void ThreeThings::writeTo(CallIntake& call) const
{
    call.whereWords = m_where->text();
    call.address = m_address->text();
    call.pin = m_point;
    call.area = m_area ? m_area->id : QString();
    call.callback = m_callback->text();
    call.callbackPhone = m_phone;
    call.callbackReadBack = m_readBack->isChecked();
    call.danger = m_danger->value().isEmpty() ? Danger::NotAsked : fromWord<Danger>(m_danger->value()).value_or(Danger::NotAsked);
    call.dangerWords = m_dangerWords->text();
}

QString ThreeThings::unreadPin() const { return m_point ? QString() : m_pin->text(); }

void ThreeThings::setUnreadPin(const QString& words)
{
    if (m_point || words.isEmpty())
        return;
    const QSignalBlocker quiet(m_pin);
    m_pin->setText(words);
    sayPin();
}

void ThreeThings::follow(const CallIntake& call)
{
    const bool noWhere = call.whereWords.isEmpty() && call.address.isEmpty() && !call.pin;
    const bool noDanger = call.danger == Danger::NotAsked || call.danger == Danger::NotKnown;
    m_whereField->setWanted(noWhere);
    m_callbackField->setWanted(call.callback.isEmpty());
    m_dangerField->setWanted(noDanger);
    m_open = (noWhere ? 1 : 0) + (call.callback.isEmpty() ? 1 : 0) + (noDanger ? 1 : 0);
    setSubtitle(m_open == 0 ? tr("all three are answered") : tr("%1 of 3 still open").arg(m_open));
    sayDanger(call);
}

void ThreeThings::setAnswered(Instant at)
{
    m_answered = at;
    beat(m_desk->now());
}

void ThreeThings::beat(Instant now)
{
    m_now = now;
    const auto clock = toDateTime(m_answered, m_desk->zone()).toString(u"HH:mm:ss"_s);
    setAside(tr("answered %1, %2").arg(clock, agoWords(m_answered, now)));
}

void ThreeThings::setTight(bool tight)
{
    m_tight = tight;
    setTitleShown(!tight);
    for (auto* field : {m_whereField, m_callbackField, m_dangerField})
        field->setTight(tight);
    for (auto* field : {m_addressField, m_pinField, m_dangerWordsField})
        field->setLabelShown(!tight);
    static_cast<FlexLayout*>(m_whereColumn->layout())->setBasis(m_whereField, tight ? 220 : wholeLine);
    static_cast<FlexLayout*>(m_whereColumn->layout())->setBasis(m_addressField, tight ? 130 : 150);
    static_cast<FlexLayout*>(m_whereColumn->layout())->setBasis(m_pinField, tight ? 120 : 150);
    static_cast<FlexLayout*>(m_dangerColumn->layout())->setBasis(m_dangerWordsField, tight ? 150 : 200);
    for (auto* field : {m_addressField, m_pinField, m_callbackField})
        field->setNotesShown(!tight);
    m_columns->setBasis(m_whereColumn, tight ? wholeLine : 340);
    m_columns->setBasis(m_backColumn, tight ? 290 : 165);
    m_columns->setBasis(m_dangerColumn, tight ? 330 : 292);
    m_columns->setGaps(12, tight ? 4 : 6);
    m_places->setMost(tight ? 4 : 9);
    renew();
    retranslate();
}

void ThreeThings::takePlace(int which)
{
    m_places->take(which);
}

void ThreeThings::toWhere()
{
    m_where->setFocus(Qt::ShortcutFocusReason);
}

void ThreeThings::toCallback()
{
    m_callback->setFocus(Qt::ShortcutFocusReason);
}

void ThreeThings::toDanger()
{
    m_danger->takeFocus(Qt::ShortcutFocusReason);
}

void ThreeThings::retranslate()
{
    setTitle(tr("Three things that cannot wait"), u"bell"_s, Looks::Accent);
    m_whereField->setLabel(tr("&Where, in the caller’s own words (never changed by the program)"),
        m_tight ? tr("&Where") : tr("&Where, caller’s words"));
    m_addressField->setLabel(tr("Verified address"));
    m_pinField->setLabel(tr("Map pin"));
    m_callbackField->setLabel(tr("Call-&back number"), tr("Call-&back"));
    m_dangerField->setLabel(tr("Is anyone in &danger right now?"), tr("&Danger now?"));
    m_dangerWordsField->setLabel(tr("What is the danger?"));
    m_address->setPlaceholderText(m_tight ? tr("Verified address") : tr("take a place, or type one"));
    m_pin->setPlaceholderText(m_tight ? tr("Map pin") : tr("38.5706, −121.4895"));
    m_dangerWords->setPlaceholderText(tr("If yes: who, what, how near"));
    m_readBack->setText(tr("Read back"));
    m_readBack->setAccessibleName(tr("Call-back number was read back"));
    m_danger->setWords(word(Danger::Yes), tr("Yes"), tr("Y", "key that answers yes"));
    m_danger->setWords(word(Danger::No), tr("No"), tr("N", "key that answers no"));
    m_danger->setWords(word(Danger::NotKnown), tr("Not known yet"), tr("U", "key that answers not known"));
    sayAddress();
    sayPin();
    sayCallback();
    CallIntake now;
    writeTo(now);
    follow(now);
    beat(m_desk->now());
}

void ThreeThings::renew()
{
    CallPart::renew();
    m_readBack->setMinimumHeight(m_tight ? looks().scaled(26) : 0);
}

void ThreeThings::whereEdited()
{
    lookFor();
    Q_EMIT edited();
}

void ThreeThings::setPin(const Point& point) { m_pin->setText(pinWords(point)); }

/// Whether a place of the map has just this address: as when it was taken from there before.
void ThreeThings::verify(const QString& address)
{
    m_verifying.cancel();
    if (address.isEmpty())
        return;
    m_verifying = m_desk->places(address);
    m_verifying.then(this, [this, address](const Result<QList<Hit>>& hits) {
        const bool isKnown = hits && std::ranges::any_of(*hits, [&](const Hit& hit) { return hit.place.address == address; });
        if (!isKnown || m_address->text() != address)
            return;
        m_verified = address;
        m_places->setTaken(address);
        lookFor();
        lookNear();
        sayAddress();
    });
}

/// What the map knows of a call that was begun before it was open.
void ThreeThings::mapChanged()
{
    const auto before = m_area;
    m_area = m_desk->areaAt(m_point);
    sayAddress();
    sayPin();
    if (m_area != before)
        Q_EMIT edited();
}

void ThreeThings::addressEdited()
{
    if (m_address->text() != m_verified) {
        m_verified.clear();
        m_places->setTaken({});
    }
    lookFor();
    lookNear();
    sayAddress();
    Q_EMIT edited();
}

void ThreeThings::pinEdited()
{
    m_point = typedPin(m_pin->text());
    m_area = m_desk->areaAt(m_point);
    m_pinByHand = true;
    lookNear();
    sayPin();
    sayAddress();
    Q_EMIT edited();
}

void ThreeThings::callbackEdited()
{
    const auto reading = m_desk->phone(m_callback->text());
    // A number that was read back and then changed was not read back.
    if (m_readBack->isChecked() && reading.e164 != m_phone) {
        const QSignalBlocker quiet(m_readBack);
        m_readBack->setChecked(false);
        m_readBackLapsed = true;
    }
    m_phone = reading.e164;
    sayCallback();
    Q_EMIT edited();
}

void ThreeThings::taken(const Place& place)
{
    {
        const QSignalBlocker quiet[] = {QSignalBlocker(m_address), QSignalBlocker(m_pin)};
        m_address->setText(place.address);
        m_address->setCursorPosition(0);
        m_pin->setText(pinWords(place.point));
    }
    m_point = place.point;
    m_area = m_desk->areaAt(m_point);
    m_verified = place.address;
    m_pinByHand = false;
    m_places->setTaken(place.address);
    lookNear();
    sayAddress();
    sayPin();
    Q_EMIT edited();
}

/// The pin is where somebody put it, and stays.
void ThreeThings::nearestTaken(const Place& place)
{
    {
        const QSignalBlocker quiet(m_address);
        m_address->setText(place.address);
        m_address->setCursorPosition(0);
    }
    m_verified = place.address;
    m_places->setTaken(place.address);
    lookNear();
    sayAddress();
    Q_EMIT edited();
}

void ThreeThings::lookNear() { m_places->lookNear(m_pinByHand || m_verified.isEmpty() ? m_point : std::nullopt); }

void ThreeThings::lookFor()
{
    // An address somebody types by hand says better what is looked for than the caller's words do.
    const bool byHand = !m_address->text().isEmpty() && m_verified.isEmpty();
    m_places->lookFor(byHand ? m_address->text() : m_where->text());
}

void ThreeThings::sayAddress()
{
    if (!m_verified.isEmpty())
        m_addressField->say(tr("Verified in the map pack."), LabelledField::Tone::Kept);
    else if (m_desk->map().state() == PlaceFinder::State::None)
        m_addressField->say(m_address->text().isEmpty() && m_where->text().isEmpty() ? QString() : tr("No map on this desk. Addresses are kept as typed."));
    else if (!m_places->trouble().isEmpty())
        m_addressField->say(m_places->trouble());
    else if (m_places->nothingFits() && !m_point)
        m_addressField->say(tr("No place in the map pack fits these words. They are kept. Drop a pin, or file without a pin."));
    else if (!m_address->text().isEmpty())
        m_addressField->say(tr("Typed by hand, not verified. It is kept."));
    else
        m_addressField->say({});
}

void ThreeThings::sayPin()
{
    if (!m_pin->text().isEmpty() && !m_point)
        m_pinField->say(tr("Not a pin yet. It reads like 38.5706, −121.4895; words belong in Where."),
            LabelledField::Tone::Caution);
    else if (m_area)
        m_pinField->say(m_area->jurisdiction.isEmpty()
                ? tr("%1, %2 min promise").arg(m_area->rural ? tr("Rural") : tr("Urban")).arg(m_area->promiseMinutes)
                : tr("%1, %2 min promise · %3")
                      .arg(m_area->rural ? tr("Rural") : tr("Urban"))
                      .arg(m_area->promiseMinutes)
                      .arg(m_area->jurisdiction));
    else if (m_point && m_desk->map().knowsAreas())
        m_pinField->say(tr("This pin is outside the county. It is kept."), LabelledField::Tone::Caution);
    else if (m_point)
        m_pinField->say(tr("Without a map nobody knows which area this is. The pin is kept."));
    else
        m_pinField->say({});
}

void ThreeThings::sayCallback()
{
    const auto typed = m_callback->text();
    const auto reading = m_desk->phone(typed);
    if (!reading.complaint.isEmpty())
        m_callbackField->say(reading.complaint, LabelledField::Tone::Caution);
    else if (m_readBackLapsed)
        m_callbackField->say(tr("Reads as %1. Changed since it was read back.").arg(reading.shown), LabelledField::Tone::Caution);
    else if (!reading.e164.isEmpty() && (reading.shown != typed.trimmed() || m_readBack->isChecked()))
        m_callbackField->say(m_readBack->isChecked() ? tr("%1, read back.").arg(reading.shown) : tr("Reads as %1.").arg(reading.shown),
            m_readBack->isChecked() ? LabelledField::Tone::Kept : LabelledField::Tone::Note);
    else
        m_callbackField->say({});
}

void ThreeThings::sayDanger(const CallIntake& call)
{
    const bool transferred = !call.source.isEmpty() && !call.transferFrom.isEmpty();
    const auto sender = m_desk->codes().words(u"sources"_s, call.source);
    const bool asked = call.alreadyAsked.contains("danger"_L1);
    m_dangerField->setAskedBy(asked ? sender : QString());
    if (call.danger == Danger::NotKnown)
        m_dangerWordsField->say(transferred && !asked ? tr("Ask again. %1 did not record it.").arg(sender)
                                                      : tr("Ask again as soon as you can."),
            LabelledField::Tone::Caution);
    else if (call.danger == Danger::Yes && call.dangerWords.isEmpty())
        m_dangerWordsField->say(tr("Who is in danger, of what, how near?"), LabelledField::Tone::Caution);
    else
        m_dangerWordsField->say({});
}

} // namespace dispatch
