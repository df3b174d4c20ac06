#include "callerandperson.h"

#include "agewords.h"
#include "codebox.h"
#include "labelledfield.h"
#include "flexlayout.h"
#include "intakedesk.h"
#include "observedrow.h"
#include "typedline.h"
#include "typednote.h"

#include <QCheckBox>
#include <QCompleter>
#include <QSignalBlocker>
#include <QStringListModel>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

    template <typename Editor>
    Editor* named(Editor* editor, const QString& name)
    {
        editor->setObjectName(name);
        return editor;
    }

    /// The question list's ids for what a row of the form asks.
    QString questionOf(const QString& observation)
    {
        return observation.startsWith("weapon"_L1) ? u"weapon"_s : observation;
    }

} // namespace

CallerAndPerson::CallerAndPerson(const IntakeDesk* desk, const Looks* looks, QWidget* parent)
    : CallPart(Kind::Plain, looks, parent), m_desk(desk),
      m_relation(named(new CodeBox(&desk->codes(), u"relations"_s, this), u"intakeRelation"_s)),
      m_callerName(named(new TypedLine(this), u"intakeCallerName"_s)), m_personName(named(new TypedLine(this), u"intakePersonName"_s)),
      m_pronouns(named(new TypedLine(this), u"intakePronouns"_s)), m_age(named(new TypedLine(this), u"intakeAge"_s)),
      m_language(named(new CodeBox(&desk->codes(), u"languages"_s, this), u"intakeLanguage"_s)),
      m_interpreter(named(new QCheckBox(this), u"intakeInterpreter"_s)), m_access(named(new TypedLine(this), u"intakeAccess"_s)),
      m_nature(named(new CodeBox(&desk->codes(), u"natures"_s, this), u"intakeNature"_s)),
      m_happened(named(new TypedNote(looks, this), u"intakeWhatHappened"_s)), m_helps(named(new TypedLine(this), u"intakeWhatHelps"_s)),
      m_relationField(new LabelledField(m_relation, looks, this)), m_callerField(new LabelledField(m_callerName, looks, this)),
      m_personField(new LabelledField(m_personName, looks, this)), m_pronounsField(new LabelledField(m_pronouns, looks, this)),
      m_ageField(new LabelledField(m_age, looks, this)), m_languageField(new LabelledField(m_language, looks, this)),
      m_interpreterField(new LabelledField(m_interpreter, looks, this)), m_accessField(new LabelledField(m_access, looks, this)),
      m_natureField(new LabelledField(m_nature, looks, this)), m_happenedField(new LabelledField(m_happened, looks, this)),
      m_helpsField(new LabelledField(m_helps, looks, this))
{
    setObjectName(u"callerAndPerson"_s);
    addRows(looks);
    listen();
    CallerAndPerson::retranslate();
}

void CallerAndPerson::addRows(const Looks* looks)
{
    auto* people = new FlexLayout(looks);
    people->add(m_relationField, 92, 1);
    people->add(m_callerField, 115, 3);
    people->add(m_personField, 125, 3);
    people->add(m_pronounsField, 64, 1);
    people->add(m_ageField, 64, 1);
    auto* needs = new FlexLayout(looks);
    needs->add(m_languageField, 118, 1);
    needs->add(m_interpreterField, 0, 0);
    needs->add(m_accessField, 105, 2);
    needs->add(m_natureField, 110, 2);
    auto* observed = new FlexLayout(looks);
    observed->setGaps(12, 3);
    observed->setCentred();
    for (const auto& code : m_desk->codes().valid(u"observations"_s)) {
        auto* row = new ObservedRow(code.id, looks, this);
        observed->add(row, 0, 0);
        m_observed.append(row);
    }
    body()->addLayout(people);
    body()->addLayout(needs);
    body()->addWidget(m_happenedField);
    body()->addLayout(observed);
    body()->addWidget(m_helpsField);
    // Focus goes as the eye reads: the observations stand before what helps.
    QWidget* last = m_happened;
    for (auto* row : m_observed)
        for (auto* stop : row->findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
            if (stop->focusPolicy() & Qt::TabFocus) {
                setTabOrder(last, stop);
                last = stop;
            }
    setTabOrder(last, m_helps);
}

void CallerAndPerson::listen()
{
    for (auto* box : {m_relation, m_language, m_nature})
        connect(box, &CodeBox::chosen, this, &CallerAndPerson::edited);
    for (auto* line : {m_callerName, m_personName, m_pronouns, m_age, m_access, m_helps})
        connect(line, &TypedLine::textChanged, this, &CallerAndPerson::edited);
    connect(m_interpreter, &QCheckBox::toggled, this, &CallerAndPerson::edited);
    connect(m_happened, &TypedNote::textChanged, this, &CallerAndPerson::edited);
    for (auto* row : m_observed)
        connect(row, &ObservedRow::edited, this, &CallerAndPerson::edited);
}

void CallerAndPerson::setCall(const CallIntake& call)
{
    const QSignalBlocker quiet(this);
    m_relation->setCode(call.relation);
    m_callerName->setText(call.callerName);
    m_personName->setText(call.personName);
    setPronouns(call.pronouns);
    m_age->setText(call.ageWords);
    m_language->setCode(call.language);
    m_interpreter->setChecked(call.interpreter);
    m_access->setText(call.accessNeeds);
    m_nature->setCode(call.nature);
    m_happened->setPlainText(call.whatHappened);
    m_helps->setText(call.whatHelps);
    m_otherObserved = call.observed;
    m_otherWords = call.observedWords;
    for (auto* row : m_observed) {
        row->setObserved(call.observed.contains(row->code()), call.observedWords.value(row->code()).toString());
        m_otherObserved.removeAll(row->code());
        m_otherWords.remove(row->code());
    }
    follow(call);
}

void CallerAndPerson::writeTo(CallIntake& call) const
{
    call.relation = m_relation->code();
    call.callerName = m_callerName->text();
    call.personName = m_personName->text();
    call.pronouns = pronouns();
    call.ageWords = m_age->text();
    call.language = m_language->code();
    call.interpreter = m_interpreter->isChecked();
    call.accessNeeds = m_access->text();
    call.nature = m_nature->code();
    call.whatHappened = m_happened->toPlainText();
    call.whatHelps = m_helps->text();
    call.observed = m_otherObserved;
    call.observedWords = m_otherWords;
    for (const auto* row : m_observed) {
        if (row->isObserved())
            call.observed.append(row->code());
        if (!row->words().isEmpty())
            call.observedWords.insert(row->code(), row->words());
    }
}

void CallerAndPerson::follow(const CallIntake& call)
{
    const bool same = call.relation == "self"_L1;
    setSubtitle(same ? tr("are the same: self") : QString());
    // A name that was written stays in sight, whatever the relation is now.
    m_callerField->setVisible(!same || !call.callerName.isEmpty());
    m_personField->setLabel(same ? tr("Name") : tr("Person in crisis"));
    m_callerField->setLabel(tr("Caller"));

    const auto by = call.source.isEmpty() ? tr("the sender") : m_desk->codes().words(u"sources"_s, call.source);
    const auto asked = [&](const QString& question) { return call.alreadyAsked.contains(question) ? by : QString(); };
    m_personField->setAskedBy(asked(u"name"_s));
    m_ageField->setAskedBy(asked(u"age"_s));
    for (auto* row : m_observed)
        row->setAskedBy(asked(questionOf(row->code())));
    m_natureField->setWanted(call.nature.isEmpty());

    const auto age = ageSaid(call.ageWords, toDateTime(m_desk->now(), m_desk->zone()).date());
    m_ageField->say(age.sentence, age.caution ? LabelledField::Tone::Caution : LabelledField::Tone::Note);
    const auto* language = m_desk->codes().find(u"languages"_s, call.language);
    const bool needsWords = language && language->id != "en"_L1 && !call.interpreter;
    m_interpreterField->say(needsWords ? tr("Offer one.") : QString(), LabelledField::Tone::Caution);
}

void CallerAndPerson::fillFrom(const Person& person)
{
    const auto fill = [](TypedLine* line, const QString& words) {
        if (line->text().isEmpty() && !words.isEmpty())
            line->setText(words);
    };
    fill(m_personName, person.name);
    if (m_pronouns->text().isEmpty())
        setPronouns(person.pronouns);
    fill(m_age, person.ageWords);
    fill(m_helps, person.whatHelps);
    if (m_language->code().isEmpty() && !person.language.isEmpty())
        m_language->setCode(person.language);
}

QString CallerAndPerson::pronouns() const
{
    const auto typed = m_pronouns->text();
    for (const auto& code : m_desk->codes().valid(u"pronouns"_s))
        for (const auto& words : code.text)
            if (typed.compare(words, Qt::CaseInsensitive) == 0)
                return code.id;
    return typed;
}

void CallerAndPerson::setPronouns(const QString& codeOrWords)
{
    m_pronouns->setText(m_desk->codes().find(u"pronouns"_s, codeOrWords) ? m_desk->codes().words(u"pronouns"_s, codeOrWords) : codeOrWords);
}

void CallerAndPerson::retranslate()
{
    const QSignalBlocker quiet(this);
    setTitle(tr("Caller and person"));
    for (auto* box : {m_relation, m_language, m_nature}) {
        box->setNone(tr("not said"));
        box->refill();
    }
    const auto said = pronouns();
    QStringList offered;
    for (const auto& code : m_desk->codes().valid(u"pronouns"_s))
        offered.append(m_desk->codes().words(u"pronouns"_s, code.id));
    m_pronouns->setPlaceholderText(offered.join(u" · "));
    m_pronouns->setToolTip(tr("One of %1, or their own words").arg(offered.join(u", ")));
    setPronouns(said);
    m_relationField->setLabel(tr("Caller is"));
    m_pronounsField->setLabel(tr("Pronouns"));
    m_ageField->setLabel(tr("Age"));
    m_languageField->setLabel(tr("Language"));
    m_interpreterField->setLabel(QString(QChar::Nbsp));
    m_interpreter->setText(tr("Interpreter on line"));
    m_interpreter->setAccessibleName(tr("Interpreter on line"));
    m_accessField->setLabel(tr("Access needs"));
    m_access->setPlaceholderText(tr("none said"));
    m_natureField->setLabel(tr("Nature of the call"), tr("Nature"));
    m_happenedField->setLabel(tr("What has happened, in their words"));
    m_helpsField->setLabel(tr("What helps"));
    for (auto* row : m_observed)
        row->setLabel(m_desk->codes().words(u"observations"_s, row->code()));
    CallIntake now;
    writeTo(now);
    follow(now);
}

} // namespace dispatch
