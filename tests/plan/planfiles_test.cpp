#include "planfiles.h"

#include "print.h"

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

TEST_CASE("the county's template has every part, in the order it is read, with prompts")
{
    const auto form = planTemplate();
    CHECK(form.kind == u"adult");
    QList<PlanPart> parts;
    for (const auto& part : form.parts) {
        INFO(part.heading.toStdString());
        parts.append(part.part);
        CHECK_FALSE(part.prompts.isEmpty());
        CHECK(part.printed == (part.part != PlanPart::Worse && part.part != PlanPart::PleaseDont));
    }
    QList<PlanPart> asRead;
    for (const auto& [part, name] : wordsOf<PlanPart>)
        asRead.append(part);
    CHECK(parts == asRead);
    CHECK(form.find(PlanPart::People)->contacts);
    CHECK_FALSE(form.find(PlanPart::Signs)->contacts);
}

TEST_CASE("a bad template says where and why")
{
    const auto good = planFile(u"template-adult-2026-09.json"_s);
    const auto why = [&](const std::function<void(QJsonObject&)>& change) {
        const auto form = PlanTemplate::fromJson(changed(good, change));
        REQUIRE_FALSE(form);
        CHECK_FALSE(form.error().summary.isEmpty());
        return form.error().detail;
    };
    const auto inPart = [](const QString& key, const QJsonValue& value) {
        return [=](QJsonObject& file) {
            auto parts = file.value(u"parts").toArray();
            auto part = parts.at(1).toObject();
            part.insert(key, value);
            parts.replace(1, part);
            file.insert(u"parts"_s, parts);
        };
    };
    CHECK(why([](QJsonObject& file) { file.remove(u"source"); }) == u"plan template: file: source is missing or not text");
    CHECK(why([](QJsonObject& file) { file.insert(u"line_letter"_s, 5); }) == u"plan template: file: \"line_letter\" is not known here");
    CHECK(why([](QJsonObject& file) { file.insert(u"line_letters"_s, 5); }) == u"plan template: file: line_letters is not a whole number from 40 to 1000");
    CHECK(why(inPart(u"part"_s, u"mysef"_s)) == u"plan template: parts: \"mysef\" is no part of a plan");
    CHECK(why(inPart(u"part"_s, u"signs"_s)) == u"plan template: parts: \"signs\" is there 2 times, not once");
    CHECK(why(inPart(u"heading"_s, u" "_s)) == u"plan template: myself: heading is missing or empty");
    CHECK(why(inPart(u"printed"_s, u"yes"_s)) == u"plan template: myself: printed is neither true nor false");
    CHECK(why(inPart(u"prompts"_s, QJsonArray{u"How?"_s, 3})) == u"plan template: myself: prompts has an entry that is empty or not text");
    CHECK(PlanTemplate::fromJson("[]").error().detail == u"plan template: file: it is not an object");
    CHECK(PlanTemplate::fromJson("{").error().detail.startsWith(u"plan template: byte 1"));
}

TEST_CASE("every language of the county's flyers is there, whole, and says truly whether somebody has reviewed it")
{
    CHECK(planLanguages() == QStringList{u"ar"_s, u"en"_s, u"es"_s, u"fa"_s, u"hmn"_s, u"ru"_s, u"vi"_s, u"zh-Hans"_s, u"zh-Hant"_s});
    const auto english = planLanguage(u"en"_s);
    for (const auto& code : planLanguages()) {
        INFO(code.toStdString());
        // The reader takes no file that lacks a heading or a phrase, or that leaves open something else than the phrase should.
        const auto language = planLanguage(code);
        CHECK(language.code == code);
        CHECK((language.reading == ReadDirection::RightToLeft) == (code == u"ar" || code == u"fa"));
        CHECK(language.draftMark().isEmpty() == (code == u"en"));
        CHECK(language.draftMarkInEnglish() == (code == u"en" ? QString() : u"draft translation"_s));
        if (code == u"en")
            continue;
        for (const auto& [part, name] : wordsOf<PlanPart>) {
            INFO(name.data());
            CHECK(language.heading(part) != english.heading(part));
        }
        for (const auto& [phrase, name] : wordsOf<PlanPhrase>) {
            INFO(name.data());
            // The numbers that save a life are the same in every language, in the digits that are on the keys.
            for (const auto& number : {u"988"_s, u"911"_s})
                CHECK(language.phrase(phrase).contains(number) == english.phrase(phrase).contains(number));
        }
    }
}

TEST_CASE("the template's headings are those that were translated; a county's own stays as it is")
{
    const auto english = planLanguage(u"en"_s);
    const auto spanish = planLanguage(u"es"_s);
    auto form = planTemplate();
    for (const auto& part : form.parts)
        CHECK(part.heading == english.heading(part.part));
    CHECK(planHeading(PlanPart::Myself, form, spanish, english) == u"Lo que puedo hacer yo");
    form.parts[1].heading = u"Things to try alone"_s;
    CHECK(planHeading(PlanPart::Myself, form, spanish, english) == u"Things to try alone");
    CHECK(planHeading(PlanPart::Signs, form, spanish, english) == u"Señales de que estoy empeorando");
}

TEST_CASE("a bad language file says where and why")
{
    const auto good = planFile(u"languages/es.json"_s);
    const auto why = [&](const std::function<void(QJsonObject&)>& change) {
        const auto language = PlanLanguage::fromJson(changed(good, change));
        REQUIRE_FALSE(language);
        return language.error().detail;
    };
    const auto phrase = [](const QString& key, const QJsonValue& value) {
        return [=](QJsonObject& file) {
            auto phrases = file.value(u"phrases").toObject();
            phrases.insert(key, value);
            file.insert(u"phrases"_s, phrases);
        };
    };
    CHECK(why(phrase(u"kept_in"_s, u"Lo guardo"_s)) == u"plan language: phrases: kept_in leaves open {}, and should {where}");
    CHECK(why(phrase(u"page"_s, u"{page} {page} {pages}"_s)) == u"plan language: phrases: page leaves open {page} {page} {pages}, and should {page} {pages}");
    CHECK(why(phrase(u"titel"_s, u"x"_s)) == u"plan language: phrases: \"titel\" is not known here");
    CHECK(why([](QJsonObject& file) { file.remove(u"headings"); }) == u"plan language: headings: signs is missing or not text");
    CHECK(why([](QJsonObject& file) { file.insert(u"digits"_s, u"0123456798"_s); }) == u"plan language: file: digits are not the ten digits from 0 to 9");
    CHECK(why([](QJsonObject& file) { file.insert(u"direction"_s, u"left"_s); }) == u"plan language: file: direction is neither \"ltr\" nor \"rtl\"");
    CHECK(why([](QJsonObject& file) { file.insert(u"reviewed_on"_s, u"3 May"_s); }) == u"plan language: file: reviewed_on is not a date like 2026-09-01");
    CHECK(why([](QJsonObject& file) { file.insert(u"months"_s, QJsonArray{u"enero"_s}); }) == u"plan language: file: months are not twelve");
}

TEST_CASE("dates, counts and contacts as the person reads them")
{
    const QDate date(2026, 11, 9);
    CHECK(planLanguage(u"en"_s).dateWords(date) == u"9 November 2026");
    CHECK(planLanguage(u"es"_s).filled(PlanPhrase::ReviewBy, planLanguage(u"es"_s).dateWords(date)) == u"Revisarlo antes del 9 de noviembre de 2026");
    CHECK(planLanguage(u"zh-Hant"_s).dateWords(date) == u"2026 年 11 月 9 日");
    CHECK(planLanguage(u"vi"_s).dateWords(date) == u"ngày 9 tháng 11 năm 2026");
    CHECK(planLanguage(u"ru"_s).dateWords(date) == u"9 ноября 2026 г.");
    CHECK(planLanguage(u"fa"_s).dateWords(date) == u"۹ نوامبر ۲۰۲۶");
    CHECK(planLanguage(u"fa"_s).pageWords(1, 12) == u"صفحهٔ ۱ از ۱۲");

    const PlanContact emeka{u"Emeka"_s, u"uncle"_s, u"+19165550188"_s, u"916 555 0188"_s, MayCall::Yes};
    CHECK(planLanguage(u"en"_s).contactWords(emeka, u"916-555-0188"_s) == u"Emeka, uncle: 916-555-0188");
    CHECK(planLanguage(u"en"_s).contactWords(emeka, {}) == u"Emeka, uncle");
    CHECK(planLanguage(u"en"_s).contactWords({u"{phone}"_s, {}, {}, {}, MayCall::No}, u"988"_s) == u"{phone}: 988");
    CHECK(planLanguage(u"en"_s).contactWords({u"Lupe"_s, {}, {}, {}, MayCall::No}, {}) == u"Lupe");
    // In a line from right to left a number is read from left to right all the same.
    CHECK(planLanguage(u"ar"_s).contactWords({u"ليلى"_s, u"أختي"_s, {}, {}, MayCall::Yes}, u"916-555-0113"_s) == u"ليلى، أختي: \u2066916-555-0113\u2069");
}
