#include "adminline.h"

#include "adminmaps.h"
#include "devices.h"
#include "jurisdictionverbs.h"
#include "planverbs.h"
#include "rosterverbs.h"
#include "scenarioverbs.h"
#include "secrets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

QList<QCommandLineOption> placeOptions()
{
    return {
        {u"host"_s, u"The centre's server, or the folder of a local socket."_s, u"host"_s},
        {u"port"_s, u"Its port."_s, u"port"_s},
        {u"database"_s, u"The database."_s, u"name"_s},
        {u"user"_s, u"Whom to sign in as: a superuser for init, a member of cad_owner for the rest."_s, u"name"_s},
        {u"password-file"_s, u"The file with the password, closed to others (chmod 600)."_s, u"file"_s},
        {u"ask-password"_s, u"Ask for the password, or read it as the first line of standard input."_s},
        {u"root-certificate"_s, u"The certificate that proves the server."_s, u"file"_s},
        {u"certificate"_s, u"The administrator's own certificate, where the server wants one."_s, u"file"_s},
        {u"key"_s, u"The key of that certificate."_s, u"file"_s},
    };
}

} // namespace

QList<AdminLine::Verb> AdminLine::verbs()
{
    const QCommandLineOption authority(u"ca"_s, u"The folder of the centre's certificate authority (see init --make-ca)."_s, u"folder"_s);
    return QList<Verb>{
        {"server"_L1, "init"_L1, {}, "Makes an empty PostgreSQL ready for CWRT Dispatch: the roles, the database, the tables. Run again, it changes nothing."_L1, true,
            {{u"make-ca"_s, u"Also make a certificate authority in this new folder, and with --server-name the server's certificate. Keep the folder where only you can read it."_s, u"folder"_s},
                {u"server-name"_s, u"The name by which workstations call the server; several by commas."_s, u"name"_s},
                {u"no-database"_s, u"Only make the certificates; connect to nothing."_s}}},
        {"server"_L1, "migrate"_L1, {}, "Brings the tables to the newest form that this program knows. A newer database is refused and not touched."_L1, true, {}},
        {"server"_L1, "check"_L1, {}, "Looks whether the centre is as it should be, and says so line by line. Changes nothing. Ends with 1 when something is bad."_L1, true, {}},
        {"server"_L1, "add-user"_L1, "NAME"_L1, "Lets a person sign in as NAME. Her passphrase is asked twice on a terminal, else it is the first line of standard input."_L1, true,
            {{u"name"_s, u"Her name, as the windows show it."_s, u"name"_s},
                {u"role"_s, u"dispatcher, clinician, supervisor, responder, trainer, analyst or administrator."_s, u"role"_s},
                {u"credential"_s, u"As it follows her name: LCSW."_s, u"letters"_s},
                {u"employer"_s, u"Who employs her."_s, u"code"_s},
                {u"languages"_s, u"Codes of the languages she speaks, by commas."_s, u"codes"_s, u"en"_s},
                {u"passphrase-only"_s, u"She is known already: only give her a new passphrase."_s}}},
        {"server"_L1, "revoke-user"_L1, "NAME"_L1, "From now on nothing that NAME signs is taken."_L1, true, {}},
        {"server"_L1, "add-workstation"_L1, "STATION"_L1, "Enrols a workstation, like W3, and writes the kit that becomes its data folder."_L1, true,
            {{u"audience"_s, u"dispatch, or oversight, which also sees who looked at whom."_s, u"audience"_s, u"dispatch"_s},
                {u"out"_s, u"The new folder for the kit."_s, u"folder"_s}, authority,
                {u"server"_s, u"Where the workstation finds the server, when not as --host; several by commas."_s, u"hosts"_s},
                {u"ports"_s, u"The ports of these, by commas."_s, u"ports"_s},
                {u"recovery-key"_s, u"The public half of the agency's recovery key (see desk recovery-key)."_s, u"key"_s},
                {u"days"_s, u"How long its certificate is good."_s, u"days"_s, u"825"_s}}},
        {"server"_L1, "renew-certificate"_L1, "STATION"_L1, "Makes a workstation's new certificate, from the authority alone. Its password stays."_L1, false,
            {{u"out"_s, u"The new folder for the certificate and its key."_s, u"folder"_s}, authority, {u"days"_s, u"How long it is good."_s, u"days"_s, u"825"_s}}},
        {"server"_L1, "revoke-workstation"_L1, "STATION"_L1, "Closes a workstation's login and cuts its connections. Its name is never given again."_L1, true, {}},
        {"server"_L1, "status"_L1, {}, "Shows the workstations, what was refused in the last day and where the feed of changes is."_L1, true, {}},
        {"server"_L1, "local"_L1, {}, "Opens a private centre on this computer, with two workstations. What is made stays for the next time."_L1, false,
            {{u"folder"_s, u"Where the centre and its desks are kept."_s, u"folder"_s},
                {u"sample"_s, u"With the sample shift and roster; a shift that has ended gets new teams for today."_s},
                {u"pictures"_s, u"Keep a picture of each window in this folder once both are linked, then end."_s, u"folder"_s},
                {u"no-desks"_s, u"Only make what is missing, then end."_s}}},
        {"desk"_L1, "recovery-key"_L1, {}, "Makes the agency's recovery key, which opens every desk that was enrolled with it. Its secret half goes into a safe; the public half is printed."_L1, false,
            {{u"out"_s, u"The new file for the secret half."_s, u"file"_s}}},
        {"desk"_L1, "recover"_L1, "FOLDER"_L1, "Opens the desk in this data folder with the recovery key and lets a person sign in there again. Her passphrase is asked twice on a terminal, else it is the first line of standard input."_L1, false,
            {{u"recovery-key"_s, u"The file with the secret half."_s, u"file"_s}, {u"sign-in"_s, u"Her sign-in name."_s, u"name"_s}}},
    } + devices::verbs() + rosterverbs::verbs() + planverbs::verbs() + scenarioverbs::verbs() + jurisdictionverbs::verbs() + adminmaps::verbs();
}

QString AdminLine::usage()
{
    QString text = u"Usage: dispatch-admin server|desk|roster|plan|scenario|jurisdiction|map-pack VERB [OPTION…]\n\nMakes and keeps the centre that CWRT Dispatch workstations share, and their map; reads the roster, prints and exchanges safety plans, checks what people train with and who comes to an address.\n\n"_s;
    for (const auto& verb : verbs()) {
        const auto head = verb.subject.isEmpty() ? verb.full() : verb.full() + u' ' + verb.subject;
        const QString sentence = verb.sentence;
        text += u"  %1 %2\n"_s.arg(head, -38).arg(sentence.left(sentence.indexOf(u". ") < 0 ? sentence.size() : sentence.indexOf(u". ") + 1));
    }
    return text + u"\ndispatch-admin server|desk|roster|plan|scenario|jurisdiction|map-pack VERB --help tells more. Exit status: 0 done, 1 not done or not well, 2 not understood.\n"_s;
}

Result<> AdminLine::read(const QStringList& arguments)
{
    const auto words = arguments.sliced(1);
    m_wantsVersion = words.value(0) == "--version"_L1;
    m_wantsHelp = words.isEmpty() || words.value(0) == "--help"_L1 || words.value(0) == "-h"_L1;
    if (m_wantsVersion || m_wantsHelp)
        return words.isEmpty() ? refuse(usage()) : Result<>{};
    const auto known = verbs();
    const auto& keeps = words.first();
    if (!std::ranges::contains(known, keeps, [](const Verb& verb) { return QString(verb.keeps); }))
        return refuse(u"“%1” is nothing that dispatch-admin keeps. Try: dispatch-admin --help"_s.arg(keeps));
    if (words.size() < 2 || words.at(1) == "--help"_L1 || words.at(1) == "-h"_L1) {
        m_wantsHelp = true;
        return words.size() < 2 ? refuse(usage()) : Result<>{};
    }
    const auto wanted = QString(keeps + u' ' + words.at(1));
    const auto found = std::ranges::find(known, wanted, &Verb::full);
    if (found == known.end())
        return refuse(u"There is no “%1”. Try: dispatch-admin --help"_s.arg(wanted));
    m_verb = *found;
    m_parser.setApplicationDescription(m_verb.sentence);
    m_parser.addHelpOption();
    const auto subjects = QString(m_verb.subject).split(u' ', Qt::SkipEmptyParts);
    for (const auto& each : subjects)
        m_parser.addPositionalArgument(each, {}, each);
    m_parser.addOptions(m_verb.options);
    if (m_verb.connects)
        m_parser.addOptions(placeOptions());
    if (!m_parser.parse(QStringList{u"dispatch-admin "_s + m_verb.full()} + words.sliced(2)))
        return refuse(m_parser.errorText());
    m_wantsHelp = m_parser.isSet(u"help"_s);
    if (m_wantsHelp)
        return {};
    const auto given = m_parser.positionalArguments();
    const bool takesMore = QString(m_verb.subject).endsWith("..."_L1) && given.size() > subjects.size();
    if (given.size() != subjects.size() && !takesMore)
        return refuse(subjects.isEmpty() ? u"“%1” takes options only, not “%2”."_s.arg(m_verb.full(), given.value(0))
                                         : u"“%1” takes one %2."_s.arg(m_verb.full(), subjects.join(u", one "_s).replace("..."_L1, " or more"_L1)));
    m_subjects = given;
    return {};
}

QString AdminLine::help() const
{
    if (m_verb.name.isEmpty())
        return usage();
    auto text = m_parser.helpText();
    // Qt puts the program's file name in front.
    const auto line = text.indexOf(u'\n');
    return u"Usage: dispatch-admin %1%2 [OPTION…]"_s.arg(m_verb.full(), m_verb.subject.isEmpty() ? QString{} : u' ' + m_verb.subject) + text.sliced(line);
}

Result<CentrePlace> AdminLine::place() const
{
    CentrePlace place{value(u"host"_s), value(u"port"_s), value(u"database"_s), value(u"user"_s), value(u"root-certificate"_s), value(u"certificate"_s), value(u"key"_s), {}};
    if (has(u"password-file"_s))
        return secrets::passwordIn(value(u"password-file"_s)).transform([&](const QString& password) {
            place.password = password;
            return place;
        });
    if (has(u"ask-password"_s))
        return secrets::askedOnce(u"Password of %1 at the centre"_s.arg(place.user)).transform([&](const QString& password) {
            place.password = password;
            return place;
        });
    return place;
}

} // namespace dispatch
