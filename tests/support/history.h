#pragma once

#include "connection.h"

#include <sqlcipher/sqlite3.h>

#include <QFile>

namespace dispatch::test {

/// Fills a new desk file with a past: people, and closed incidents with their timeline and closure, the newest a day before
/// @p now. Made by SQL alone, so that ten years take seconds. Returns why not, or nothing.
inline Result<> makeHistory(const QString& path, const DataKey& key, int incidents, int people, Instant now)
{
    Connection connection;
    if (auto opened = connection.open(path, key); !opened)
        return opened;
    const auto run = [&](const QString& sql) -> Result<> {
        if (sqlite3_exec(connection.handle(), sql.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK)
            return {};
        return refuse({}, QString::fromUtf8(sqlite3_errmsg(connection.handle())));
    };
    // The folder is thrown away if this does not end well.
    const auto script = QStringLiteral(R"(
        pragma synchronous = off;
        begin;
        create temp table word (kind, n, text, primary key (kind, n)) without rowid;
        insert into word select 'first', key, value from json_each('["Marisol","Darnell","Terrence","Oksana","Nguyen","Aaliyah","Pao","Priya","Jordan","Ezra","Fatima","Luis","Mei","Ivan","Grace","Omar","Tessa","Kai","Rosalind","Zoë","Bao","Yer","Anahit","Cora","Dmitri","Esther","Felix","Gita","Hugo","Ines","Jamal"]');
        insert into word select 'last', key, value from json_each('["Quiñones","Okoro","Abara","Hrynko","Tran","Brooks","Vang","Sharma","Pike","Ellison","Haddad","Ortega","Chen","Petrov","Okafor","Farah","Lindqvist","Moua","Delacroix","Ångström","Pham","Xiong","Sarkisian","Whitlock","Volkov","Mbeki","Navarro","Rao","Silva","Duarte","Washington","Abernathy","Castellanos","Dombrowski","Eriksen","Fitzgerald","Guerrero"]');
        insert into word select 'street', key, value from json_each('["Fruitridge Rd","4th Ave","R St","Pike Ave","Stockton Blvd","Florin Rd","Mack Rd","Folsom Blvd","Watt Ave","Madison Ave","Greenback Ln","Sunrise Blvd","Elk Grove Blvd","Elverta Rd","Marconi Ave","El Camino Ave","Broadway","Freeport Blvd","Power Inn Rd","Bradshaw Rd","Franklin Blvd","Hazel Ave","Auburn Blvd"]');
        insert into word select 'what', key, value from json_each('["has not slept for days and talks to the walls","says that nobody would miss him","sits in the cold and refuses to come in","cannot stop shaking since the funeral","thinks that the neighbours listen","walks in and out of traffic, crying","drank since the morning and is afraid","asks for someone to talk to"]');
        insert into staff (id, name, credential, sign_in_name, role, employer, languages, active) values ('%4', 'Rosa Delgado', '', 'rosa', 'dispatcher', 'county', '["en"]', 1);
        with recursive n(i) as (select 1 union all select i + 1 from n where i < %2)
        insert into person select printf('00000000-0000-7001-8000-%%012x', i),
            (select text from word where kind = 'first' and n = i %% 31) || ' ' || (select text from word where kind = 'last' and n = (i / 31) %% 37),
            'they', i %% 70 + 14, 'en', printf('+1916%%07d', 2000000 + (i * 79) %% 7999993),
            i %% 9000 + 100 || ' ' || (select text from word where kind = 'street' and n = i %% 23) || ', Sacramento', '' from n;
        with recursive n(i) as (select 1 union all select i + 1 from n where i < %1)
        insert into incident select printf('00000000-0000-7002-8000-%%012x', i), '' || i, 'closed', at, at, '%4', 'low', 'mobile_team', at, 60, at, at, null,
            at + 3600000, '', 'near the ' || (select text from word where kind = 'last' and n = i %% 37) || ' shop', p.address, '[38.52,-121.48]',
            'sacramento', substr(p.phone, 3), p.phone, 1, 'no', '', 'lifeline_988', '', null, '[]', 'self', '', p.id, p.name, p.pronouns, p.age_words,
            p.language, 0, '', 'panic', (select text from word where kind = 'what' and n = i %% 8), '', '[]', '{}', '{}', '{}', '[]', 1, ''
        from (select i, %3 - 86400000 - (%1 - i) * 1576800 as at from n)
            join person p on p.id = printf('00000000-0000-7001-8000-%%012x', (i * 7919) %% %2 + 1);
        insert into log_entry select printf('00000000-0000-7003-%%04x-', 32768 + k) || substr(id, 25), id, 'note', filed_at + k, filed_at + k, '%4',
            'Rosa Delgado', '', what_happened, '', null from incident, (select 0 as k union all select 1 union all select 2);
        insert into closure select '00000000-0000-7004-8000-' || substr(id, 25), id, ended_at, '%4', '["deescalated_stays"]', 'ed', '[]', '' from incident;
        update meta set v = %1 where k = 'last_number';
        commit;
        drop table word;
        pragma optimize;
    )").replace(QStringLiteral("%%"), QStringLiteral("\x01"));
    return run(script.arg(incidents).arg(std::max(people, 1)).arg(toMsecs(now)).arg(QStringLiteral("00000000-0000-7000-8000-000000000001"))
                   .replace(QChar(1), QLatin1Char('%')));
}

} // namespace dispatch::test
