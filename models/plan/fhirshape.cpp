#include "fhirshape.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>
#include <array>

namespace dispatch::fhir {

using namespace Qt::StringLiterals;

namespace {

/// Elements as R4 lists them: name, how often (`!` once, `?` at most once, `*` any number, `+` once or more), and after a colon the shape of
/// what stands in it. Elements of every resource and every part of one are in `base` and `part`.
struct Shape {
    QLatin1StringView name;
    QLatin1StringView base;
    QLatin1StringView elements;
};
constexpr QLatin1StringView bundleBase("resourceType! id? meta? implicitRules? language?");
constexpr QLatin1StringView resourceBase("resourceType! id? meta? implicitRules? language? text? contained* extension* modifierExtension*");
constexpr QLatin1StringView partBase("id? extension* modifierExtension*");
constexpr auto shapes = std::to_array<Shape>({
    {"Bundle"_L1, bundleBase, "identifier? type! timestamp? total? link*:Link entry*:Entry signature?"_L1},
    {"Link"_L1, partBase, "relation! url!"_L1},
    {"Entry"_L1, partBase, "link*:Link fullUrl? resource?:Resource search? request? response?"_L1},
    {"Patient"_L1, resourceBase,
        "identifier* active? name* telecom* gender? birthDate? deceasedBoolean? deceasedDateTime? address* maritalStatus? multipleBirthBoolean? "
        "multipleBirthInteger? photo* contact* communication* generalPractitioner* managingOrganization? link*"_L1},
    {"Questionnaire"_L1, resourceBase,
        "url? identifier* version? name? title? derivedFrom* status! experimental? subjectType* date? publisher? contact* description? useContext* "
        "jurisdiction* purpose? copyright? approvalDate? lastReviewDate? effectivePeriod? code* item*:Question"_L1},
    {"Question"_L1, partBase,
        "linkId! definition? code* prefix? text? type! enableWhen* enableBehavior? required? repeats? readOnly? maxLength? answerValueSet? "
        "answerOption* initial* item*:Question"_L1},
    {"QuestionnaireResponse"_L1, resourceBase,
        "identifier? basedOn* partOf* questionnaire? status! subject? encounter? authored? author? source? item*:Answered"_L1},
    {"Answered"_L1, partBase, "linkId! definition? text? answer*:Answer item*:Answered"_L1},
    {"Answer"_L1, partBase,
        "valueBoolean? valueDecimal? valueInteger? valueDate? valueDateTime? valueTime? valueString? valueUri? valueAttachment? valueCoding? "
        "valueQuantity? valueReference? item*:Answered"_L1},
    {"CarePlan"_L1, resourceBase,
        "identifier* instantiatesCanonical* instantiatesUri* basedOn* replaces* partOf* status! intent! category* title? description? subject! "
        "encounter? period? created? author? contributor* careTeam* addresses* supportingInfo* goal* activity*:Activity note*:Note"_L1},
    {"Activity"_L1, partBase, "outcomeCodeableConcept* outcomeReference* progress*:Note reference? detail?:Detail"_L1},
    {"Detail"_L1, partBase,
        "kind? instantiatesCanonical* instantiatesUri* code? reasonCode* reasonReference* goal* status! statusReason? doNotPerform? scheduledTiming? "
        "scheduledPeriod? scheduledString? location? performer* productCodeableConcept? productReference? dailyAmount? quantity? description?"_L1},
    {"Note"_L1, "id? extension*"_L1, "authorReference? authorString? time? text!"_L1},
    {"Consent"_L1, resourceBase,
        "identifier* status! scope! category+ patient? dateTime? performer* organization* sourceAttachment? sourceReference? policy*:Policy policyRule? "
        "verification* provision?:Provision"_L1},
    {"Policy"_L1, partBase, "authority? uri?"_L1},
    {"Provision"_L1, partBase,
        "type? period? actor*:Actor action* securityLabel* purpose* class* code* dataPeriod? data* provision*:Provision"_L1},
    {"Actor"_L1, partBase, "role! reference!"_L1},
});

struct Element {
    QString name;
    QChar often;
    QString shape;
};

const Shape* shapeOf(const QString& name)
{
    const auto found = std::ranges::find(shapes, name, [](const Shape& shape) { return QString(shape.name); });
    return found == shapes.end() ? nullptr : &*found;
}

QList<Element> elementsOf(const Shape& shape)
{
    QList<Element> elements;
    for (const auto& word : QString(shape.base + u' ' + shape.elements).split(u' ')) {
        const auto parts = word.split(u':');
        elements.append({parts.first().chopped(1), parts.first().back(), parts.value(1)});
    }
    return elements;
}

class Look {
public:
    explicit Look(qsizetype most) : m_most(most) {}

    QList<Misshapen> found;

    void resource(const QJsonObject& object, const QString& where)
    {
        within(object, where, object.value(u"resourceType").toString());
    }

private:
    void tell(const QString& where, Misshape how)
    {
        if (found.size() < m_most)
            found.append({where, how});
    }

    void within(const QJsonObject& object, const QString& where, const QString& shapeName)
    {
        const auto* shape = shapeOf(shapeName);
        if (!shape) {
            empties(object, where);
            return;
        }
        const auto elements = elementsOf(*shape);
        for (const auto& element : elements) {
            const auto path = where + u'.' + element.name;
            if (object.contains(element.name))
                put(object.value(element.name), path, element);
            else if (element.often == u'!' || element.often == u'+')
                tell(path, Misshape::Missing);
        }
        for (const auto& name : object.keys())
            // A primitive's id and extensions stand beside it, under its name with a line before.
            if (!std::ranges::contains(elements, name.startsWith(u'_') ? name.sliced(1) : name, &Element::name))
                tell(where + u'.' + name, Misshape::Unknown);
    }

    void put(const QJsonValue& value, const QString& path, const Element& element)
    {
        const bool many = element.often == u'*' || element.often == u'+';
        if (isEmpty(value))
            tell(path, Misshape::Empty);
        else if (many != value.isArray())
            tell(path, many ? Misshape::Alone : Misshape::Repeated);
        else if (!many)
            one(value, path, element.shape);
        else
            for (qsizetype at = 0; at < value.toArray().size(); ++at)
                one(value.toArray().at(at), u"%1[%2]"_s.arg(path).arg(at), element.shape);
    }

    void one(const QJsonValue& value, const QString& path, const QString& shape)
    {
        if (isEmpty(value))
            tell(path, Misshape::Empty);
        else if (shape == u"Resource")
            resource(value.toObject(), path);
        else if (shape.isEmpty())
            empties(value, path);
        else
            within(value.toObject(), path, shape);
    }

    void empties(const QJsonValue& value, const QString& path)
    {
        if (isEmpty(value)) {
            tell(path, Misshape::Empty);
        } else if (value.isArray()) {
            for (qsizetype at = 0; at < value.toArray().size(); ++at)
                empties(value.toArray().at(at), u"%1[%2]"_s.arg(path).arg(at));
        } else if (value.isObject()) {
            const auto object = value.toObject();
            for (auto it = object.begin(); it != object.end(); ++it)
                empties(it.value(), path + u'.' + it.key());
        }
    }

    [[nodiscard]] static bool isEmpty(const QJsonValue& value)
    {
        return value.isNull() || (value.isString() && value.toString().trimmed().isEmpty()) || (value.isArray() && value.toArray().isEmpty())
            || (value.isObject() && value.toObject().isEmpty());
    }

    qsizetype m_most;
};

} // namespace

QList<Misshapen> misshapenIn(const QJsonObject& resource, qsizetype most)
{
    Look look(most);
    look.resource(resource, resource.value(u"resourceType").toString());
    return look.found;
}

} // namespace dispatch::fhir
