<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AgeWords</name>
    <message>
        <source>“%1” is no day of the calendar. It is kept as typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” makes nobody’s age today. It is kept as typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is nobody’s age. It is kept as typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes %1 years today.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Assignment</name>
    <message>
        <source>Reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phoned ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This team is already “%1” here. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This team&apos;s part here has ended (%1). Offer it again to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This team is only reserved here. Offer it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A team that is “%1” can&apos;t decline any more. Cancel its assignment, with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This team is already “%1”, so it can&apos;t go back to “%2”. A correction goes into the timeline as a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is before this team was “%1” here. Give a later time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CentralLink</name>
    <message>
        <source>The file that says where the centre is can&apos;t be read. Copy it again from the administrator&apos;s kit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that says where the centre is lacks “%1”. Copy it again from the administrator&apos;s kit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that says where the centre is mixes a local socket with another machine. Copy it again from the administrator&apos;s kit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that says where the centre is names no certificates. Copy it again from the administrator&apos;s kit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the centre&apos;s kit has a semicolon in its name. Rename it without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came from the centre is not whole. It was not used; this desk asks for all of it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre does not know this workstation any more. Everything stays here; call your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>unknown, %1</source>
        <comment>%1: for how long</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>%1: 52 min</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>%1: 2 min</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrived %1 late</source>
        <comment>%1: 5 min</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met in %1</source>
        <comment>%1: 28 min</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will miss by %1</source>
        <comment>%1: 3 min</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · rural</source>
        <comment>%1: 71 min left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Still there?” in %1</source>
        <comment>%1: 6 min</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Still there?” now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Still there?” %1 late</source>
        <comment>%1: 6 min</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not reach</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>A change that waits here can&apos;t be read. It is kept as it is; call your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>another team was sent, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded as happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept as the centre had it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both were joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first was kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Duress</name>
    <message>
        <source>Code phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed check-ins</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactEditor</name>
    <message>
        <source>No place in the map pack has this address. The words are kept here; choose a place from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map has not answered yet. The words are kept here; save again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>The three things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where, in the caller’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call-back number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back to the caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danger now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller and person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person in crisis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter on the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen or heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the call came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message>
        <source>Person not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, interpreter on the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call-back number missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding a bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Instant</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>%1: a duration such as 4 min</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date without year, as QLocale formats it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date, as QLocale formats it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonFile</name>
    <message>
        <source>One of the program&apos;s data files can&apos;t be read. Nothing was changed. Install the program again, or call your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveDesk</name>
    <message>
        <source>The centre does not know that sign-in name with that passphrase. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that says where the centre is can&apos;t be read. Copy it again from the administrator&apos;s kit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that says where the centre is lacks “%1”. Copy it again from the administrator&apos;s kit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 could not be removed. Remove it by hand: this desk keeps the password in its encrypted file now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre can&apos;t be reached, and it must know you the first time you sign in here. Try again when the link is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre can&apos;t be reached, and this desk has no data yet. Check the cable, or call your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase does not open this desk, and the centre can&apos;t be reached to ask whether it is a new one. Try again when the link is back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>“%1” begins with a country code that nobody has. It is kept as typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too long for a call-back number. It is kept as typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too short for a call-back number. It is kept as typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not read as a telephone number. It is kept as typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no area code. It is kept as typed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>%1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PossibleVerb</name>
    <message>
        <source>Send a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in by…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ranking</name>
    <message>
        <source>another incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered %1, has not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En route to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En route to %1, phoned ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transporting for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a facility with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On scene at %1, check-in %2</source>
        <comment>%2: 2 min late</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On scene at %1, check-in due in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On scene at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined this one %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined this one %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position %1</source>
        <comment>%1: stale, 4 min ago</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 of shift left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would miss the promise by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody carries naloxone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks %1, as asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest: %1 in a straight line, about %2 to drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 away in a straight line, about %2 to drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There with %1 to spare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of shift left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No response this shift yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responses this shift: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest: %1 by road, about %2 to drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 away by road, about %2 to drive.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>ddd d MMM</source>
        <comment>date without year, as QLocale formats it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would be on two shifts at once from %2 on %3.</source>
        <comment>name, time, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has none of the licences that this work needs: %2.</source>
        <comment>name, licences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The licence of %1 ends with %2; the shift of %3 needs it.</source>
        <comment>name, day, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would have %2 of rest; the rule is %3.</source>
        <comment>name, hours, hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would work %2 without a rest from %3 on %4; the rule is %5.</source>
        <comment>name, hours, time, day, hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would work %2 in the week of %3; the rule is %4.</source>
        <comment>name, hours, day, hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would have %2 of overtime in the week of %3: it is paid after %4 a week.</source>
        <comment>name, hours, day, hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 would work %n night(s) one after the other from %2; the rule is %3.</source>
        <comment>name, day, number</comment>
        <translation>
            <numerusform>%1 would work %n night one after the other from %2; the rule is %3.</numerusform>
            <numerusform>%1 would work %n nights one after the other from %2; the rule is %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would have %2 of overtime on %3: it is paid after %4 a day.</source>
        <comment>name, hours, day, hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other work</source>
        <comment>why somebody can&apos;t fill a gap</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>licence</source>
        <comment>why somebody can&apos;t fill a gap</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <comment>why somebody can&apos;t fill a gap</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave</source>
        <comment>why somebody can&apos;t fill a gap</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on shift</source>
        <comment>why somebody can&apos;t fill a gap</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not willing</source>
        <comment>why somebody can&apos;t fill a gap</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest</source>
        <comment>why somebody can&apos;t fill a gap</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <comment>why somebody can&apos;t fill a gap</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nights</source>
        <comment>why somebody can&apos;t fill a gap</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>reason, how many people: rest 22</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3:</source>
        <comment>name, when, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rule broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 this week (limit %2).</source>
        <comment>hours, hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rather not for %1 of it: ask.</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>what is missing, time, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>what is missing, what is missing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: need %2, have %3.</source>
        <comment>what is needed, number, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was planned for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>when, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) short</source>
        <translation>
            <numerusform>%n team short</numerusform>
            <numerusform>%n teams short</numerusform>
        </translation>
    </message>
    <message>
        <source>no %1</source>
        <comment>what is needed: licensed clinician</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 short</source>
        <comment>what is needed, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 called off %2, so %3 has one person: no team.</source>
        <comment>name, when, team</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 called off %2.</source>
        <comment>name, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was never filled for %2.</source>
        <comment>team, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends at %2.</source>
        <comment>name, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begins at %2.</source>
        <comment>name, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner for %1, %2</source>
        <comment>name, team</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat on %1</source>
        <comment>team</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more team, %1</source>
        <comment>team</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On call: %1</source>
        <comment>a shift</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts of %1</source>
        <comment>name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>team, name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>hours, minutes: 8 h 30</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RosterImport</name>
    <message>
        <source>There is a quotation mark inside a cell that does not begin with one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a closing quotation mark there must be a comma or the end of the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large to be a roster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not text in UTF-8. Save it as &quot;CSV UTF-8&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Its first line names the columns: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. Known are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line has %1 cells, the first line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known as %2. Known are %3.</source>
        <comment>word, column, words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no licence with its last day. Write it as LCSW 2027-05-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no %2. Write it as 2027-02-01 22:00.</source>
        <comment>words, column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on the staff is called &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one person is called &quot;%1&quot;. Add the column employer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person needs a name and an employer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in line %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person needs a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shift needs a job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shift ends after it begins, within a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shift stands in line %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShiftCalendar</name>
    <message>
        <source>The list of public holidays can&apos;t be read. No shift was made. Install the program again, or call your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a first day. No shift was made.</source>
        <comment>%1: a shift pattern such as T1 night</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day of %1 is not a date. No shift was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would end before it begins. No shift was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours of %1 are not hours of a day. No shift was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody stands in %1 twice. No shift was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule of %1 can&apos;t be understood. No shift was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule of %1 repeats within a day; a shift begins once a day. No shift was made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>%1 (you)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>stale, %1</source>
        <comment>%1: 4 min ago</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost, %1</source>
        <comment>%1: 21 min ago</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingDesk</name>
    <message>
        <source>The folder for this desk&apos;s file can&apos;t be made: %1. Choose another with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old training shift can&apos;t be put aside. It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>%1 letters pasted; the first %2 are kept here, the rest is kept as a note.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypedLine</name>
    <message>
        <source>This field is full. Nothing of the %1 letters was pasted; they are still on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 letters pasted; the first %2 are kept here. The rest is still on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs that can’t be shown were left out of what was pasted. All words are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line breaks became spaces. All words are kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workstation</name>
    <message>
        <source>This program is not whole: a data file is missing. Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>carryOut</name>
    <message>
        <source>This was not kept: the store is closing. Your words are still here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::Alarms</name>
    <message>
        <source>Training desk. Everything is kept on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training desk. Everything is kept on this laptop, last %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions: %1 live, %2 stale, %3 lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sound device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check-in sound off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) need you.</source>
        <translation>
            <numerusform>%n conflict needs you.</numerusform>
            <numerusform>%n conflicts need you.</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting this desk&apos;s data from the centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catching up: %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) on the way.</source>
        <translation>
            <numerusform>%n change on the way.</numerusform>
            <numerusform>%n changes on the way.</numerusform>
        </translation>
    </message>
    <message>
        <source>Linked with the centre since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait here, safe on this disk.</source>
        <translation>
            <numerusform>%n change waits here, safe on this disk.</numerusform>
            <numerusform>%n changes wait here, safe on this disk.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again in %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working alone since %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n duress</source>
        <translation>
            <numerusform>%n duress</numerusform>
            <numerusform>%n duresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::AlonePane</name>
    <message>
        <source>Waiting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits. Everything is saved at the centre, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits. What you do is kept here first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre refused nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting this desk&apos;s data from the centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked with the centre since %1. All of it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working alone since %1, %2. What you do is safe on this disk. Trying again in %3 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working alone since %1, %2. What you do is safe on this disk. Trying now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Your changes wait here, safe on this disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety plans and people, up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What other desks did after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What works without the centre, what does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take, screen, send, note, close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All clocks and check-in timers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses, search, drive times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the cars are: ask by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether another desk sent the same team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages to and from the clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask by phone: teams where they are, the clinician before you decide alone. The numbers stand on the printed roster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the link now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that wait for the centre, in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that the centre refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::AskRow</name>
    <message>
        <source>Leave as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::BandButton</name>
    <message>
        <source>Key %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::CallWords</name>
    <message>
        <source>Where, in the caller&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call-back number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call-back number, as dialled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danger now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the danger is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter on line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen or told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About what was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>911 criteria met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>911 criteria asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::CallerAndPerson</name>
    <message>
        <source>are the same: self</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person in crisis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller and person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of %1, or their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter on line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nature of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has happened, in their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::CandidateModel</name>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responses this shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misses by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 spare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team %1 cannot be sent now. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By road where the map knows a way, else guessed over the straight line. An estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the other free teams would need longest, by road. An estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover if sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>area, how much longer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nobody</source>
        <comment>area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in a straight line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 by road</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1, %2 straight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, team %2, %3, drive %4, there at %5, promise %6, speaks %7, shift left %8, cover if sent: %9</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::CandidateView</name>
    <message>
        <source>Teams that can go, best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams that cannot be sent now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No team can be sent now. The reasons stand below; a team can be kept for later from its row on the team board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be sent now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown so you need not wonder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::CentralLink</name>
    <message>
        <source>The centre needs another version of this program. Everything stays here and goes up after the update; call your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre does not know this workstation any more. Everything stays here; call your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre is not set up for this program. Everything stays here; call your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre&apos;s identity or this workstation&apos;s certificate is not valid. Nothing was sent. Everything stays here; call your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::CentreSide</name>
    <message>
        <source>The centre does not accept this sign-in any more. Sign in with your newest passphrase, or call your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::ClosePane</name>
    <message>
        <source>%1 has ended already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is %1 cancelled? Nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diverted from what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic needs given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups this creates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel incident…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::ColumnFit</name>
    <message>
        <source>narrow: %1 of %2 columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::CommandBar</name>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command: send, note, find …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Space comes here and goes back without losing your place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 new call · F4 send · N note on a row · Ctrl+J what is due next · F1 keys and commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::CommandLine</name>
    <message>
        <source>That is too long for a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command holds %1 letters. Nothing was done with it. Long words go into a note: N on the incident&apos;s row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc leaves everything as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::CommandReader</name>
    <message>
        <source>Enter does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc leaves everything as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab completes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a command. Did you mean %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands begin with a verb: send, onscene, checkin, note, close, find. F1 lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a time of day. Nothing would be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no team %1 now. Nothing would be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a new call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call that is open is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not open on this desk. “find %1” looks through all history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No incident is selected. Type its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which incident? Type its number, or select it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on no incident now. Nothing would be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not at %2. Nothing would be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which team? Type its callsign: T3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No team is on %1 now. Nothing would be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 teams are on %2. Type which one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens Send for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No team is free now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranked first: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to? Known places: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given? The list has: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has ended already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens Close for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It still needs: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens Find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing open fits. Enter looks through all history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open now: %1. Enter looks through all history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No team is in duress. Nothing would be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every duress is taken. Nothing would be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has taken the duress yet. F12 takes it; then it can be ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::CommandWords</name>
    <message>
        <source>send,offer</source>
        <extracomment>Command words: separated by commas, no spaces inside a word; the first is the one shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[incident] [team] [why]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers the incident to the team; without a team it opens the ranked list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reserve,keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[incident] [team]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the team for the incident after its present one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept,accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[team] [time]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team accepted its offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decline,declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[team] [why]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team declined its offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enroute,rolling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phoned,phonedahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team phoned ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onscene,there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team is on scene. The response clock stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transport,carry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[incident or team] [place]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team carries the person, who agreed, to the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facility,arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team is at the place it carries the person to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handedover,received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[team] [by whom]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place accepted the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear,free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team is clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checkin,check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[team]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team told you that it is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note,n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[incident] words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes on the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>callback,called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[incident] [words]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You spoke with the waiting caller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>need,gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[incident] [what]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something basic was given: water, a blanket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place,bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[incident]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bed or another place is being looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens Close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancel,calloff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[incident or team] why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls the team off; without a team, cancels the incident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find,search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks through all history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open,show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the incident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new,call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a new call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[team] [silent] [words]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team called for help. Red and loud on every workstation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>testduress,drill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[team] [words]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As duress, marked as a test everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takeduress,take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You take the duress, and your name stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endduress,safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[team] how it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duress that somebody took has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent,button</source>
        <extracomment>What stands after &quot;duress&quot;: separated by commas, no spaces inside a word.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed,noanswer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::ConflictDesk</name>
    <message>
        <source>%1 Why: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That conflict is not open on this desk. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 decided this at %2: %3. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a clinician decides this. Nothing was changed; both versions stay here until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words why it was not carried out. The reason stays with the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words why %1 is called off %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words why this one is right. Addresses and clinical words are never chosen without a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not carried out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to record here. Choose one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on %2. Why: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is called off %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a team again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. Two desks had sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as happened: %1 is on %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as happened: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entry goes on its timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your times stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It follows a change that was refused too. Decide about that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it changes is not open on this desk any more. Discard yours with a reason: the conflict keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has ended already. Discard yours with a reason; it stays on the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, so this can&apos;t be recorded any more. Discard yours with a reason; it stays on the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as happened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as happened on %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on top of what the centre has now. Your times stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No team was sent here. Choose another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; that is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not on shift. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1, because %2 was sent elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer %1 to %2 instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was sent elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first offer stays on the timeline, marked “not carried out”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was refused here. Choose one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard on %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entry stays on the timeline, marked “not carried out”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays among the solved conflicts, marked “not carried out”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refused change is recorded as happened, or discarded. Choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it changes is not open on this desk any more. Keep what the centre has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old value, new value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take for %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the centre had stays on the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as %1 decided: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of this decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conflict it was about is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays. Not taken: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not taken stays on the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what shall be true.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::ConflictDetail</name>
    <message>
        <source>Only a clinician decides this. Both versions stay here until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, about %2 away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet: %1 needs a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you had written, kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? A few words, kept with both entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, kept with both entries (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what shall be true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard mine, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what the centre has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall be true?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who goes instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first to decide, decides for all desks. Nothing is decided by whose clock was later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, kept with both entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::ConflictModel</name>
    <message>
        <source>What clashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need you %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the clinician %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, made %2 by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, solved: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::ConflictPreview</name>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses and clinical words are never joined by the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::ConflictStory</name>
    <message>
        <source>%1, both desks in one order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both desks in one order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offered %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>how a team stands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost the centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is back with the centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what she did</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre refused what %1 did: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre kept what it had beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 decided: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::ConflictStoryView</name>
    <message>
        <source>Times of this desk are corrected by the centre&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::ConflictWords</name>
    <message>
        <source>you</source>
        <comment>who did it, in a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody this desk does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>incident number, what clashes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 told twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody had decided it before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another desk had sent the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else had changed it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this role may not do that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it follows a change that was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is about something the centre does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the centre has the same already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the centre could not take it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>On scene since 02:46</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Promise: %2.</source>
        <comment>how it stands, its clock</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason was owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by the centre %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept here, not taken yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not open on this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workstation %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the centre has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: it is free by now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody needed to decide: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decided at %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 decided at %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Why: %2</source>
        <comment>what was decided, the reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody proved who gave it; a passphrase may have changed while this desk was alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::ConflictsPane</name>
    <message>
        <source>%1 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No conflicts. %n change(s) taken today, none refused.</source>
        <translation>
            <numerusform>No conflicts. %n change taken today, none refused.</numerusform>
            <numerusform>No conflicts. %n changes taken today, none refused.</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts, those that need you first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes to the choices, Alt+Down to the next conflict.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::CountyMap</name>
    <message>
        <source>This program is not whole: a data file is missing. Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::CriteriaPanel</name>
    <message>
        <source>Met: think of 911, with the clinician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not gone through yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>911 criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, list of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::Desk</name>
    <message>
        <source>%1, continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That incident is not open on this desk. Nothing was changed. F3 finds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is closed. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That team is not known on this desk. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on no incident now. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is longer than the %1 letters kept here. It stands as typed; make it shorter, or write a note.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::DispatchDesk</name>
    <message>
        <source>disposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diverted from what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a determination, or “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service of each linkage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer kept for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1, owed by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays open. It still needs: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays open. Choose from the lists; what is chosen there is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays open. Choose who owes the follow-ups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed as resolved by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Determined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diverted from: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note at close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No follow-up is owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 owes: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays open. %2. Call the team off first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words why %1 is cancelled. Nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is deleted; F3 finds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no determination yet. Nothing is sent. Determine first: Ctrl+D starts its clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was determined as %2. Nothing is sent. Determine a mobile team first: Ctrl+O.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, check-in %2</source>
        <comment>Team 5 is on scene at 099, check-in 2 min late</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Nothing is sent. Nearest free: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Nothing is sent. No team is free now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not on shift. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be sent now: %2. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is ranked first for %2. Say in a few words why %3 goes instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive time unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive about %1 (%2 in a straight line), there about %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 inside the promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 past the promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no %1: interpreter line</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer incident %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer incident %1 to %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 too; that is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1. Why this team: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept there any more. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept for %1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not on shift. Nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Nothing else is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already kept for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1 for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is free now. %2 still needs a team until you offer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1 for %2 when %3 is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1 for %2 when it is clear of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still needs a team until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is kept for this incident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 checked in, told to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next due %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check-in is owed while it stands so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still to come. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2; %3 is before that. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted %2 at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was en route to %2 at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 phoned ahead to %2 at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was on scene at %2 at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was clear of %2 at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>Team 4 is at MHUCC with the person of 097 at 02:41</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, entered %2 later by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is free. Next: %2, kept for it. F4 offers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is free. %2 stays open until you close it: F9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not accepted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in every %1 min from now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in due %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2. Voluntary, consent noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from determination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is owed when an assignment ends before its time. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to, and that the person agreed: F7. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 carries nobody. Say where to first: F7. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already, since %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That assignment has ended already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An assignment ends before its time only as declined or called off. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words why %1 declines %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words why %1 is called off %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a team again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to: a place of the list. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport is voluntary. Note that %1 agrees first. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 carries %2 to %3, voluntary, consent noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not been told yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is being taken to a place there. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted at %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepts %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepts %2, said by %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That incident is not open on this desk. The words stand as typed. F3 finds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note on %1 has no words yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on %1 (%2):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the line to correct first. The words stand as typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The correction on %1 has no words yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction holds %1 letters. It stands as typed; make it shorter, or write a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction on %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The line it corrects stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called back on %1, now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next “Still there?” is due %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place is being looked for since %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a place for %1 of %2, from now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands under Somewhere to go until a team carries somebody, or it is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding a bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place is being looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what was given from the list. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given at %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive about %1 (%2 by road, as of %4), there about %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test duress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in duress already, since %2. F12 takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>which team, in which way it called</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEST: %1 is in duress, now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in duress, now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every workstation shows and sounds it, marked as a test, until somebody takes it: F12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red and loud on every workstation until somebody takes it: F12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in duress. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took the duress of %2 at %3. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, taken by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You take the duress of %1, raised %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name stands there. It is quiet on every workstation and stays red until you end it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has taken the duress of %1 yet. F12 takes it; then it can be ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words how the duress of %1 ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, ended: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duress of %1 has ended: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves every workstation and stays on the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::DispatcherActions</name>
    <message>
        <source>&amp;Lock this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find over all history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the &amp;board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Called back: still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a &amp;place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to what is due &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ancel with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;En route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phoned ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;On scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Command bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf &amp;Talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf &amp;Responding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf &amp;Somewhere to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf &amp;Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>125 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>150 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>175 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>200 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;spañol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check-in late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Promise or waiting person due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Timers stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Watch a first call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin a new shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dispatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About CWRT Dispatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when &amp;idle for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;raining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wind&amp;ow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing &amp;blinks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Working alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the l&amp;ink now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ke the duress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the team in &amp;duress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team calls for &amp;help: duress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;st a duress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;nd the duress with words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::DispatcherWindow</name>
    <message>
        <source>No team is chosen. Choose a team or an incident that has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked · CWRT Dispatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispatcher · CWRT Dispatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a team to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find over all history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call intake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About CWRT Dispatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CWRT Dispatch %1
The dispatchers&apos; workstation of a non-police mobile crisis team.
Free software, GPL-3.0-or-later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No team is in duress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone number of %1 is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its crew: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::DockTitle</name>
    <message>
        <source>Float or dock this pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::DuressBand</name>
    <message>
        <source>It is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in and take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it with words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::DuressNotice</name>
    <message>
        <source>a team this desk does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on no incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>incident number, address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has taken it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken by %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody this desk does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEST: DURESS, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DURESS, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3 · position %4</source>
        <comment>how it called, at which time, how long ago</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk is alone: it is not known whether other desks have seen it. Tell them by phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in duress: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last check-in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last position %1 (shown after sign-in).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test duress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::DutyDetail</name>
    <message>
        <source>Why is it not taken over?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not take it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, from %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You owe it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 owes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. It was handed to you and is not accepted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Handed to %2, not accepted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tries made. It may end as “could not reach”.</source>
        <translation>
            <numerusform>%n try made. It may end as “could not reach”.</numerusform>
            <numerusform>%n tries made. It may end as “could not reach”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“Could not reach” needs %n more tries.</source>
        <translation>
            <numerusform>“Could not reach” needs %n more try.</numerusform>
            <numerusform>“Could not reach” needs %n more tries.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said, or what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not take it over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::FactsPage</name>
    <message>
        <source>Amend the facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts of the call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::FindPane</name>
    <message>
        <source>Type a number, a name, a phone number, a place or words from the call. All history is looked through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, name, phone, place, words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in all history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::FleetModel</name>
    <message>
        <source>%1’s way: nothing was heard of it this shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s way since the shift began, %2 of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s way over the last %2 only, as this desk heard it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::FollowUpDesk</name>
    <message>
        <source>That follow-up is not open on this desk. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That follow-up has ended already: %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>72 h overdose, Shauna Kerr of 072</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 owes nothing more here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try %1 for %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays open until you say what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may end as “could not reach” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 tries made before it may end as “could not reach”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 tries were made. The follow-up stays open; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be reached, %1 tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who takes it over. %1 still owes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 owes it already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was offered to %1 at %2 and is not accepted yet. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still owes it until %2 accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, not accepted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody handed this over. %1 owes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was offered to %1, and only %1 can accept it. %2 still owes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over %1 from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You owe it from now, due %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 owes it now, before that %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was offered to %1. %2 still owes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words why it is not taken over. %1 still owes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken over: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays with %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::FollowUpModel</name>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, offered to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %3, %4, owed by %5, tries %6</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::FollowUpPane</name>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups by due time, yours first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No follow-up is owed. Closing an incident creates them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::FoundModel</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::IncidentBoard</name>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open work in four shelves. Enter opens, N writes a note, / filters, digits go to a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter of the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, name, place or word. Esc shows all again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing open fits “%1”. Enter looks in all history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open incidents. F2 takes a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last one closed %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::IncidentBoardModel</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding a bed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where? not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>danger? ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call-back missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where? not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>danger? not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrives in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrival unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check-in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somewhere to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 check-in late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will miss the promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waiting for acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 call-back due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 due in 12 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hand-over not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not screened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk not screened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>shelf and its count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. A change here waits for the centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, a change waits for the centre</source>
        <comment>a row as a colleague would say it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in duress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::IncidentFacts</name>
    <message>
        <source>Verified address: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::IncidentHead</name>
    <message>
        <source> of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>determined %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not determined yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::IncidentPane</name>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No incident is chosen. Choose one on the board, or F3 finds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This incident has ended; its history is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::IntakeDesk</name>
    <message>
        <source>The caller&apos;s own words for the place stay as they were typed. Nothing was changed. Write what is new as a note: N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs from what %1 says already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old value, new value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk changes: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old words stay on the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words why %1 is thrown away. Until then it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call-back number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>danger now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item %1 of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the 911 criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named who sent this call. Say where it came from first. The draft is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words why it goes back to %1. The draft is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed back to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass %1 back to %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender stays on the line with the caller. What was typed is kept with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not taken on: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is deleted; F3 finds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact with this person is in progress. Say why you need to look. It is recorded and the clinician sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the safety plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The look is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety plan v%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened for this contact. Look recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not screened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call from %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of the caller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This draft has no number yet. It is kept; file it again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was filed already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already asked there: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed without a call-back number. %1 shows it as missing until someone adds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays with you under Talking until somebody determines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File %1 and determine: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay on the line until 911 has the call. The clinician approves it, unless someone is dying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No arrival is promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts the %1 min clock: without a pin the urban promise counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts the %1 min clock: the pin is outside the county, the urban promise counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts the %1 min clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what %1 needs from the list. Nothing was determined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>911 owes a reason: say what less was tried, or why there was no time. Nothing was determined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recommendation yet. Say in a few words why: %1. Nothing was determined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recommendation is: %1. Say in a few words why: %2. Nothing was determined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As recommended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended was: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no recommendation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Determined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was determined so at %2. Its clock runs on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Determine %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; that is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map pin, as typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts the %1 min clock: without a map the urban promise counts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::IntakeFoot</name>
    <message>
        <source>Nothing typed yet. Every letter is kept on this workstation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept on this workstation, %1. Not sent anywhere until filed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold, take another call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass back to %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard draft…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::IntakeForm</name>
    <message>
        <source>Found as you left it at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (draft, %2 on hold)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (%3 on hold)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and family name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide %1, with the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Determine so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass %1 back. The sender stays on the line with the caller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard %1. What was typed is kept with the reason; F3 finds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::IntakePane</name>
    <message>
        <source>Call intake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls being written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call is being written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 takes a call. First the three things that cannot wait: Alt+W where, Alt+B call-back number, Alt+D danger now. Every letter is kept on this workstation as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1 · draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::KeyButton</name>
    <message>
        <source>Key %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::KeyVault</name>
    <message>
        <source>The keyring of this machine did not give this desk&apos;s key. Nothing was changed. Sign in with your passphrase instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine&apos;s keyring does not answer. Nothing was changed. Sign in with your passphrase instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase does not open this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-in name and a passphrase are needed. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk has its key already. It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery key does not open this desk. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in could not be checked on this machine. Try again, and tell the administrator if it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no recovery key. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::KeysWindow</name>
    <message>
        <source>Keys and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::KnownCard</name>
    <message>
        <source>Name not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>an incident&apos;s number and when it was filed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, due %2, owner %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Safety plan v%1&lt;/b&gt; signed %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The look is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please don’t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety plan. Helps: %1. Worse: %2. Call: %3. Please don’t: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not him</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is him</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken for this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contacts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::KnownPanel</name>
    <message>
        <source>Alt+Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known here: no contact from this number in 10 years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known here by this name or address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is known shows here while you type a number, a name or an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::LabelledField</name>
    <message>
        <source>still to be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked by %1, do not ask again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::LadderPreview</name>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;, due %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a disposition to see what is owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No follow-up is owed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who owes them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who owes the follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::LinkStrip</name>
    <message>
        <source>State of this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::LinkageRows</name>
    <message>
        <source>Add a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::LocalCluster</name>
    <message>
        <source>%1 can not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 could not be given to the system&apos;s user postgres. Install the package postgresql.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no PostgreSQL server on this computer. Install the package postgresql, version 15 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL does not run as root, and there is no system user postgres. Install the package postgresql.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s %1 did not come to an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 belongs to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a database server in %1 already. It was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database server could not be made in %1. Is the disk full, or the folder somebody else&apos;s?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no database server in %1 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database server did not start. %1 says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database server did not stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of the database server in %1 can not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database server in %1 does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database server in %1 belongs to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::LockCard</name>
    <message>
        <source>This desk is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk %1 is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your open work goes on: timers run, changes arrive, %n drafts are kept.</source>
        <translation>
            <numerusform>Your open work goes on: timers run, changes arrive, %n draft is kept.</numerusform>
            <numerusform>Your open work goes on: timers run, changes arrive, %n drafts are kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your open work goes on: timers run, changes arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type it, it is never suggested here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your open work goes on: timers run, changes arrive, drafts are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else may sign in; drafts stay with their owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be read or changed here until someone signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in and take the duress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::LockKeeper</name>
    <message numerus="yes">
        <source>no key or mouse for %n min</source>
        <translation>
            <numerusform>no key or mouse for %n min</numerusform>
            <numerusform>no key or mouse for %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>talking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check-in late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow-ups due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many tries. Wait %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>That passphrase does not open this desk. %n tries left, then wait 1 min.</source>
        <translation>
            <numerusform>That passphrase does not open this desk. %n try left, then wait 1 min.</numerusform>
            <numerusform>That passphrase does not open this desk. %n tries left, then wait 1 min.</numerusform>
        </translation>
    </message>
    <message>
        <source>That passphrase does not open this desk. Wait 1 min, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::LockScreen</name>
    <message>
        <source>Locked desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While locked this screen shows alarms and counts. It never shows names, places or numbers of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>a date, see QLocale::toString</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::MapCard</name>
    <message>
        <source>What is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as the call&apos;s &amp;pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near %1, %2 away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address known near here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>area · jurisdiction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rural: arrive within %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrive within %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the nearest address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area not known without a map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::MapPack</name>
    <message>
        <source>There is no map pack at this place, or it can&apos;t be read. Choose another file, or tell the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a map pack of this program. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This map pack was made for a newer version of this program. Install that version, or use an older pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This map pack is damaged and is not used. Copy it anew from where it was made, or make it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This map pack was just replaced by another. Open the map again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map pack could not be written. Nothing was changed. Choose another place, or tell the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map pack was not made: the disk is full. Nothing was changed. Free space on this disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to draw in this source, so no map pack was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map can&apos;t be drawn on this machine. Addresses and calls work as always; tell the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::MapPane</name>
    <message>
        <source>Not to send by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is being opened. Addresses are kept as typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No map on this desk. Addresses are kept as typed. Administrator: load a map pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 teams, %2 open places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 without a pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You moved the map. Home refits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond the edge: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond the edge: %1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::MapScene</name>
    <message>
        <source>Not in this map pack</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::MapTools</name>
    <message>
        <source>Nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farther</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Facilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Names of posts and facilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;rail of the chosen team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List of what is on the map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::MarkList</name>
    <message>
        <source>risk: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::MergeWords</name>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Determined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise, minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last word with the caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a place since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident filed and determined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered to a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered to the team that was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team kept for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up: could not reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up not taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict decided: record as happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict decided: reassign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict decided: discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict decided: take the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict decided: keep what the centre has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not screened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody this desk does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a timeline line is about, its words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test duress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duress taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duress ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::Migrator</name>
    <message>
        <source>The central database could not be brought up to date. It is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central database did not answer as expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central database could not be prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database was not prepared for CWRT Dispatch yet. A superuser does that once: dispatch-admin server init.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central database is newer than this program (%1, this program knows %2). Nothing was changed. Update this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The central database has schema %1; this program expects %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role %1 may do more in the central database than it should. Have it looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 is not watched at the moment. Have it looked at.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::NarrativeModel</name>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Written down %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::NoteBar</name>
    <message>
        <source>Note for %1: N on its row, Enter saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This incident has ended. Its timeline takes no more notes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter saves, Shift+Enter begins a new line, Esc returns.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::NoteEdit</name>
    <message>
        <source>A note keeps %1 letters. Save this one with Enter and go on in the next.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::ObservedRow</name>
    <message>
        <source>%1, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked by %1, do not ask again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::Options</name>
    <message>
        <source>The dispatchers&apos; workstation of a non-police mobile crisis team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the desk&apos;s file in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a guided tour through the real windows, then quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the tour writes its pictures and its summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the tour at reading pace with captions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with this text size in per cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start in this language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build the whole workstation in a temporary folder, then quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme is light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--text-size is a number from 100 to 200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an option. dispatch --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the training desk on the sample county. Without this option a live desk opens where one is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live desk: sign in as this person; the passphrase is the first line of standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live desk: keep a picture of the window in this file once it is linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sign-in is for a live desk. There is none in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a live desk&apos;s folder. Train in another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::PlaceList</name>
    <message>
        <source>Alt+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also fits:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places that fit show here; Alt+1 takes the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>place, why it fits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near the pin: %1, %2 away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::PlaceSearch</name>
    <message>
        <source>exact address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the street&apos;s numbering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>street only, number %1 not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpolated between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near %1, the last known number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intersection of two streets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also called %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordinates, read as west</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest address, %1 away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one letter different: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 letters different: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sounds like %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another kind of street: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins so: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::PlanCard</name>
    <message>
        <source>Plan v%1, signed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please don’t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::ReachSwitch</name>
    <message>
        <source>Blue: %1 by road from a free team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. An estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Hatched: no longer, if %2 goes. An estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 on, without %3. Hatched: reached now, not then. An estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If %1 goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C goes on to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What of the reach the map shows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::ReachTable</name>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (rural)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: now %2, without %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you send %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the other teams reach is not known: it needs a map with roads, and a position of the team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive to 9 of 10 corners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other free teams reach every area as soon as now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No area passes its promise by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past the promise: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 on the next shift&apos;s teams count at their posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams that are free now, by road; an estimate as of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other areas, hit less or as now: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other areas, as now: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::ReasonRow</name>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::RecommendationBar</name>
    <message>
        <source>No recommendation yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can determine without it, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs %1. You can determine without it, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still good to know: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Determine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Determine: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide otherwise, with reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide otherwise, with reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts the %1 min clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the program recommends this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::RiskLabel</name>
    <message>
        <source>Risk: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not screened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::RiskSign</name>
    <message>
        <source>Risk: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not screened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::ScreenHistory</name>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria for 911</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the five is met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Determined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. As recommended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. Recommended was: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is determined yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;, %2, %3, protocol %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::ScreenPage</name>
    <message>
        <source>Decide %1, with the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Determine so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide otherwise, with reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::ScreenPanel</name>
    <message>
        <source>the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if %1 is %2</source>
        <comment>an item of the screen is asked if another one was answered so</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <comment>between answers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C-SSRS screener, set of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters answer the row that has the focus; arrows move. An item that is not to be asked says what would lead to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::ScreenRow</name>
    <message>
        <source>Item %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers this while the row has the focus, Delete takes an answer out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by %1, do not ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer asked; Delete takes it out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::SendPane</name>
    <message>
        <source>Why %1 and not %2? A few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent. Esc goes back to the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a team to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positions as of %1, oldest used %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no position is known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::SignInWindow</name>
    <message>
        <source>Sign in · CWRT Dispatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first sign-in on a new workstation needs the centre. After that this desk knows you without it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::Spoken</name>
    <message>
        <source>Team %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>incident number, who and where</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is kept for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was offered %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has accepted %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is en route to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has phoned ahead to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on scene at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 carries the person of %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is at %3 with the person of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is clear of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 declined %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was called off %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody this desk does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::Store</name>
    <message>
        <source>This was not kept. What you typed is still here; try again, and tell the administrator if it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be read from this desk&apos;s file. Nothing is lost; try again, and tell the administrator if it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not kept: the disk is full. What you typed is still here, and everything kept before is safe. Free space on this disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk&apos;s file can&apos;t be read past a damaged place. Everything sent to the centre is safe; what still waited here may not be. Nothing was changed. Don&apos;t delete anything; call the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data on this desk is here but its key is not. Nothing was made new. Use the recovery key or call the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data on this desk is here but this key does not open it. Nothing was made new and nothing was changed. Use the recovery key or call the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk&apos;s data was written by a newer version. Install that version to open it. It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk&apos;s data was written by a newer version (%1). Install %1 to open it. It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk&apos;s file is open in another window of this program. Use that one, or close it first. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program can&apos;t protect this desk&apos;s data on this machine, so it does not open it. Nothing was changed. Call the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk&apos;s file could not be opened. Nothing was changed. Call the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk is closing. This was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call was already filed or put away. What you typed since is still on the screen: keep it as a note on the incident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already with %2, sent %3. Nothing was changed; what you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already with %2, sent by %3 %4. Nothing was changed; what you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::TeamBoard</name>
    <message>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams on shift. Enter shows the incident a team is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on shift · %2 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on shift now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next shift begins %1 (teams: %2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::TeamBoardModel</name>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responses this shift · time on shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>responses this shift · time on shift</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shift ends %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::TeamsPage</name>
    <message>
        <source>No team was offered this incident yet. F4 shows who can go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the person’s consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does %1 decline?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is %1 called off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call off %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned %1 by %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::ThreeThings</name>
    <message>
        <source>all three are answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 3 still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three things that cannot wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where, in the caller’s own words (never changed by the program)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where, caller’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call-&amp;back number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call-&amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is anyone in &amp;danger right now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Danger now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the danger?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If yes: who, what, how near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call-back number was read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y</source>
        <comment>key that answers yes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <comment>key that answers no</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U</source>
        <comment>key that answers not known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified in the map pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place in the map pack fits these words. They are kept. Drop a pin, or file without a pin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed by hand, not verified. It is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 min promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rural</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 min promise · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pin is outside the county. It is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads as %1. Changed since it was read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again. %1 did not record it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again as soon as you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is in danger, of what, how near?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a place, or type one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>38.5706, −121.4895</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a pin yet. It reads like 38.5706, −121.4895; words belong in Where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No map on this desk. Addresses are kept as typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a map nobody knows which area this is. The pin is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::TimelineDelegate</name>
    <message>
        <source>corrected above</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::TimelinePage</name>
    <message>
        <source>Correct the entry of %1. It stays, and the correction stands above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the correction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::TimelineView</name>
    <message>
        <source>Correct…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written here yet. N writes a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first. N writes a note, Shift+F10 corrects an entry.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::TimerWatch</name>
    <message>
        <source>Timers alive, %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timers stopped %1 ago. Watch the clocks yourself, call the teams.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::TourPlayer</name>
    <message>
        <source>The tour stopped at step %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::TrainingRibbon</name>
    <message>
        <source>TRAINING. Nothing here is real, nothing leaves this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::TransferIn</name>
    <message>
        <source>what is ticked was asked already · do not ask it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the call came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>02:41</source>
        <comment>a time of day, as it is typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked already:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a time of day yet. It reads like 02:41.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::TransportRow</name>
    <message>
        <source>Where does %1 carry the person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person agreed to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::TypedLine</name>
    <message>
        <source>This field keeps %1 letters, and they are used up. What you typed before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::TypedNote</name>
    <message>
        <source>This field keeps %1 letters, and they are used up. What you typed before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::VerbBar</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not possible for this incident now. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does %1 decline?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is %1 called off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call off %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took the person in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did the caller say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::WaitingModel</name>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another desk may have sent %1: you send another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another desk may have sent it: you send another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never refused: it only adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept here with its number; you decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are kept; you choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as happened, or discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, for %3. If it is refused: %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::WhyPanel</name>
    <message>
        <source>Why %1 is first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1 is number %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 will get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address and pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the caller’s own words for the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call-back number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan’s “please don’t”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Goes&lt;/b&gt; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Stays here&lt;/b&gt; what was said about substances: 42 CFR Part 2, no consent on file for the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Missing&lt;/b&gt; a verified address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Missing&lt;/b&gt; a call-back number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drives are by road, worked out at %1: an estimate that knows the hour, but no turn restrictions and nothing of today&apos;s traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way by road is known for this team: the drive is guessed over the straight line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dispatch::Workstation</name>
    <message>
        <source>TRAINING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine&apos;s clock moved by %1. Every clock here was computed anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no guided tour “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CWRT Dispatch can&apos;t open this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training: sign in as rosa, brandt or osei with the passphrase “training”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre can&apos;t be reached, and this desk has no data yet. It tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre has no active person of that sign-in name. Nothing was changed; call your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
