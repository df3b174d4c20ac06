#include "formfield.h"

#include "codebox.h"
#include "codesbutton.h"
#include "hourtable.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QJsonArray>
#include <QLineEdit>
#include <QSpinBox>

namespace dispatch {
namespace {

template <typename Read, typename Write>
FormField choice(Read read, Write write)
{
    return {[read] { return QJsonArray{read()}; }, [write](const QJsonValue& stands) { write(stands.toArray().first()); }};
}

QJsonArray asArray(const QList<int>& numbers)
{
    QJsonArray all;
    for (const int each : numbers)
        all.append(each);
    return all;
}

QList<int> asNumbers(const QJsonArray& all)
{
    QList<int> numbers;
    for (const auto& each : all)
        numbers.append(each.toInt());
    return numbers;
}

} // namespace

std::optional<FormField> fieldOf(QWidget* editor, const QObject* context, const std::function<void()>& changed)
{
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        QObject::connect(line, &QLineEdit::textChanged, context, changed);
        return FormField{[line] { return line->text().isEmpty() ? QJsonValue(QJsonArray{QString()}) : QJsonValue(line->text()); },
            [line](const QJsonValue& stands) {
                if (line->text() != stands.toString())
                    line->setText(stands.toString());
            }};
    }
    if (auto* codes = qobject_cast<CodeBox*>(editor)) {
        QObject::connect(codes, &CodeBox::chosen, context, changed);
        return choice([codes] { return codes->code(); }, [codes](const QJsonValue& stands) { codes->setCode(stands.toString()); });
    }
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        QObject::connect(box, &QComboBox::currentIndexChanged, context, changed);
        return choice([box] { return QJsonValue::fromVariant(box->currentData()); },
            [box](const QJsonValue& stands) {
                // Whoever can't be chosen any more leaves the box as it is.
                if (const int at = box->findData(stands.toVariant()); at >= 0)
                    box->setCurrentIndex(at);
            });
    }
    if (auto* codes = qobject_cast<CodesButton*>(editor)) {
        QObject::connect(codes, &CodesButton::chosenChanged, context, changed);
        return choice([codes] { return QJsonArray::fromStringList(codes->chosen()); },
            [codes](const QJsonValue& stands) { codes->setChosen(stands.toVariant().toStringList()); });
    }
    if (auto* box = qobject_cast<QCheckBox*>(editor)) {
        QObject::connect(box, &QCheckBox::toggled, context, changed);
        return choice([box] { return box->isChecked(); }, [box](const QJsonValue& stands) { box->setChecked(stands.toBool()); });
    }
    if (auto* box = qobject_cast<QSpinBox*>(editor)) {
        QObject::connect(box, &QSpinBox::valueChanged, context, changed);
        return choice([box] { return box->value(); }, [box](const QJsonValue& stands) { box->setValue(stands.toInt()); });
    }
    if (auto* time = qobject_cast<QDateTimeEdit*>(editor)) {
        QObject::connect(time, &QDateTimeEdit::dateTimeChanged, context, changed);
        return choice([time] { return time->dateTime().toString(Qt::ISODate); }, [time](const QJsonValue& stands) { time->setDateTime(QDateTime::fromString(stands.toString(), Qt::ISODate)); });
    }
    if (auto* hours = qobject_cast<HourTable*>(editor)) {
        QObject::connect(hours, &HourTable::changed, context, changed);
        return choice([hours] { return asArray(hours->numbers()); }, [hours](const QJsonValue& stands) { hours->setHours(asNumbers(stands.toArray())); });
    }
    return std::nullopt;
}

} // namespace dispatch
