<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Roster</name>
    <message numerus="yes">
        <source>%1 would work %n night(s) one after the other from %2; the rule is %3.</source>
        <comment>name, day, number</comment>
        <translation>
            <numerusform>%1 would work %n night one after the other from %2; the rule is %3.</numerusform>
            <numerusform>%1 would work %n nights one after the other from %2; the rule is %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) short</source>
        <translation>
            <numerusform>%n team short</numerusform>
            <numerusform>%n teams short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) could.</source>
        <translation>
            <numerusform>%n other could.</numerusform>
            <numerusform>%n others could.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterModel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::AccountPaper</name>
    <message numerus="yes">
        <source>%1, %n line(s)</source>
        <comment>what</comment>
        <translation>
            <numerusform>%1, %n line</numerusform>
            <numerusform>%1, %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::Alarms</name>
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
    <message numerus="yes">
        <source>%n change(s) on the way.</source>
        <translation>
            <numerusform>%n change on the way.</numerusform>
            <numerusform>%n changes on the way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait here, safe on this disk.</source>
        <translation>
            <numerusform>%n change waits here, safe on this disk.</numerusform>
            <numerusform>%n changes wait here, safe on this disk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duress</source>
        <translation>
            <numerusform>%n duress</numerusform>
            <numerusform>%n duresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) ahead</source>
        <translation>
            <numerusform>%n gap ahead</numerusform>
            <numerusform>%n gaps ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) due</source>
        <translation>
            <numerusform>%n review due</numerusform>
            <numerusform>%n reviews due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) or answer(s)</source>
        <translation>
            <numerusform>%n message or answer</numerusform>
            <numerusform>%n messages or answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::CallBanner</name>
    <message numerus="yes">
        <source>%n more wait</source>
        <translation>
            <numerusform>%n more waits</numerusform>
            <numerusform>%n more wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::CallerPane</name>
    <message numerus="yes">
        <source>%n seconds of silence first</source>
        <translation>
            <numerusform>%n second of silence first</numerusform>
            <numerusform>%n seconds of silence first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tab shows %n other readings.</source>
        <translation>
            <numerusform>Tab shows %n other reading.</numerusform>
            <numerusform>Tab shows %n other readings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::ConflictsPane</name>
    <message numerus="yes">
        <source>No conflicts. %n change(s) taken today, none refused.</source>
        <translation>
            <numerusform>No conflicts. %n change taken today, none refused.</numerusform>
            <numerusform>No conflicts. %n changes taken today, none refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::ConversationDesk</name>
    <message numerus="yes">
        <source>Read on %1: %n message(s).</source>
        <translation>
            <numerusform>Read on %1: %n message.</numerusform>
            <numerusform>Read on %1: %n messages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::ConversationPane</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::CoveragePane</name>
    <message numerus="yes">
        <source>%n short</source>
        <translation>
            <numerusform>%n short</numerusform>
            <numerusform>%n short</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::CoverageStrip</name>
    <message numerus="yes">
        <source>%n gaps in these days; the pane Gap tells each.</source>
        <translation>
            <numerusform>%n gap in these days; the pane Gap tells it.</numerusform>
            <numerusform>%n gaps in these days; the pane Gap tells each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::DebriefWords</name>
    <message numerus="yes">
        <source>%n point(s) when it does not happen within %1</source>
        <translation>
            <numerusform>%n point when it does not happen within %1</numerusform>
            <numerusform>%n points when it does not happen within %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) when it does not happen</source>
        <translation>
            <numerusform>%n point when it does not happen</numerusform>
            <numerusform>%n points when it does not happen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) within %1</source>
        <translation>
            <numerusform>%n point within %1</numerusform>
            <numerusform>%n points within %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) when it is done</source>
        <translation>
            <numerusform>%n point when it is done</numerusform>
            <numerusform>%n points when it is done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::DispatcherWindow</name>
    <message numerus="yes">
        <source>and %n more in 14 days: open the roster</source>
        <translation>
            <numerusform>and %n more in 14 days: open the roster</numerusform>
            <numerusform>and %n more in 14 days: open the roster</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::DutyDetail</name>
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
</context>
<context>
    <name>dispatch::FillerModel</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::HandOverDesk</name>
    <message numerus="yes">
        <source>%n open incident(s)</source>
        <translation>
            <numerusform>%n open incident</numerusform>
            <numerusform>%n open incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) with a check-in</source>
        <translation>
            <numerusform>%n team with a check-in</numerusform>
            <numerusform>%n teams with a check-in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) of yours</source>
        <translation>
            <numerusform>%n follow-up of yours</numerusform>
            <numerusform>%n follow-ups of yours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::ImportReport</name>
    <message numerus="yes">
        <source>%1: nothing was taken in, %n thing(s) to mend</source>
        <translation>
            <numerusform>%1: nothing was taken in, %n thing to mend</numerusform>
            <numerusform>%1: nothing was taken in, %n things to mend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::IncidentBoardModel</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::IncidentPane</name>
    <message numerus="yes">
        <source>Conversation, %n new</source>
        <comment>messages</comment>
        <translation>
            <numerusform>Conversation, %n new</numerusform>
            <numerusform>Conversation, %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::JudgedModel</name>
    <message numerus="yes">
        <source>To look at again, %n</source>
        <translation>
            <numerusform>To look at again, %n</numerusform>
            <numerusform>To look at again, %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done well, %n</source>
        <translation>
            <numerusform>Done well, %n</numerusform>
            <numerusform>Done well, %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not asked at all, %n</source>
        <translation>
            <numerusform>Not asked at all, %n</numerusform>
            <numerusform>Not asked at all, %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked twice, %n</source>
        <translation>
            <numerusform>Asked twice, %n</numerusform>
            <numerusform>Asked twice, %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Did not come up, %n</source>
        <translation>
            <numerusform>Did not come up, %n</numerusform>
            <numerusform>Did not come up, %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::LockCard</name>
    <message numerus="yes">
        <source>Your open work goes on: timers run, changes arrive, %n drafts are kept.</source>
        <translation>
            <numerusform>Your open work goes on: timers run, changes arrive, %n draft is kept.</numerusform>
            <numerusform>Your open work goes on: timers run, changes arrive, %n drafts are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your open work is kept: changes arrive, %n drafts wait.</source>
        <translation>
            <numerusform>Your open work is kept: changes arrive, %n draft waits.</numerusform>
            <numerusform>Your open work is kept: changes arrive, %n drafts wait.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>That passphrase does not open this desk. %n tries left, then wait 1 min.</source>
        <translation>
            <numerusform>That passphrase does not open this desk. %n try left, then wait 1 min.</numerusform>
            <numerusform>That passphrase does not open this desk. %n tries left, then wait 1 min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::NeedsPane</name>
    <message numerus="yes">
        <source>%n now and this hour</source>
        <translation>
            <numerusform>%n now and this hour</numerusform>
            <numerusform>%n now and this hour</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::OnShiftPane</name>
    <message numerus="yes">
        <source>&lt;b&gt;%1 hands you the desk&lt;/b&gt;, since %2: %n open incident(s).</source>
        <translation>
            <numerusform>&lt;b&gt;%1 hands you the desk&lt;/b&gt;, since %2: %n open incident.</numerusform>
            <numerusform>&lt;b&gt;%1 hands you the desk&lt;/b&gt;, since %2: %n open incidents.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::PaperPreview</name>
    <message numerus="yes">
        <source>Preview: %n page(s), Letter</source>
        <translation>
            <numerusform>Preview: %n page, Letter</numerusform>
            <numerusform>Preview: %n pages, Letter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::PlanAboutPane</name>
    <message numerus="yes">
        <source>Part 2: %n line(s) are marked</source>
        <translation>
            <numerusform>Part 2: %n line is marked</numerusform>
            <numerusform>Part 2: %n lines are marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looks: %n in 30 days</source>
        <translation>
            <numerusform>Looks: %n in 30 days</numerusform>
            <numerusform>Looks: %n in 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n outside a contact</source>
        <translation>
            <numerusform>, %n outside a contact</numerusform>
            <numerusform>, %n outside a contact</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::PlanChecks</name>
    <message numerus="yes">
        <source>It takes %n page(s), even with letters of %1 points</source>
        <translation>
            <numerusform>It takes %n page, even with letters of %1 points</numerusform>
            <numerusform>It takes %n pages, even with letters of %1 points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are printed as typed: they can&apos;t be read as one</source>
        <translation>
            <numerusform>%n number is printed as typed: it can&apos;t be read as one</numerusform>
            <numerusform>%n numbers are printed as typed: they can&apos;t be read as such</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have no English yet</source>
        <translation>
            <numerusform>%n line has no English yet</numerusform>
            <numerusform>%n lines have no English yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::PlanDesk</name>
    <message numerus="yes">
        <source>%n place(s) in it were written in two ways at once. Decide them first; nothing was signed.</source>
        <translation>
            <numerusform>%n place in it was written in two ways at once. Decide it first; nothing was signed.</numerusform>
            <numerusform>%n places in it were written in two ways at once. Decide them first; nothing was signed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in it were written in two ways at once. Decide them first; nobody was asked.</source>
        <translation>
            <numerusform>%n place in it was written in two ways at once. Decide it first; nobody was asked.</numerusform>
            <numerusform>%n places in it were written in two ways at once. Decide them first; nobody was asked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::PlanDifference</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::PlanDraftPane</name>
    <message numerus="yes">
        <source>%n line(s) were written in two ways at once: Ctrl+J.</source>
        <translation>
            <numerusform>%n line was written in two ways at once: Ctrl+J.</numerusform>
            <numerusform>%n lines were written in two ways at once: Ctrl+J.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::PlanFiles</name>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>%n page went to the printer.</numerusform>
            <numerusform>%n pages went to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is written, %n page(s).</source>
        <translation>
            <numerusform>%1 is written, %n page.</numerusform>
            <numerusform>%1 is written, %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::PlanLooks</name>
    <message numerus="yes">
        <source>%n look(s) in the last 30 days</source>
        <translation>
            <numerusform>%n look in the last 30 days</numerusform>
            <numerusform>%n looks in the last 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n outside a contact.</source>
        <translation>
            <numerusform>, %n outside a contact.</numerusform>
            <numerusform>, %n outside a contact.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::PlanModel</name>
    <message numerus="yes">
        <source>%1, %n line(s)</source>
        <translation>
            <numerusform>%1, %n line</numerusform>
            <numerusform>%1, %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::PlanPreview</name>
    <message numerus="yes">
        <source>Preview: %n page(s), Letter</source>
        <translation>
            <numerusform>Preview: %n page, Letter</numerusform>
            <numerusform>Preview: %n pages, Letter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::PlanReview</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::PlanReviews</name>
    <message numerus="yes">
        <source>%n plan(s) wait for somebody</source>
        <translation>
            <numerusform>%n plan waits for somebody</numerusform>
            <numerusform>%n plans wait for somebody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n overdue.</source>
        <translation>
            <numerusform>, %n overdue.</numerusform>
            <numerusform>, %n overdue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::PlanShare</name>
    <message numerus="yes">
        <source>%n line(s) go to %1</source>
        <translation>
            <numerusform>%n line goes to %1</numerusform>
            <numerusform>%n lines go to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n stay here.</source>
        <translation>
            <numerusform>, %n stays here.</numerusform>
            <numerusform>, %n stay here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::PossibleModel</name>
    <message numerus="yes">
        <source>%n call(s), one after another</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls, one after another</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The link is lost for %n minute(s)</source>
        <translation>
            <numerusform>The link is lost for %n minute</numerusform>
            <numerusform>The link is lost for %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The power is out for %n minute(s)</source>
        <translation>
            <numerusform>The power is out for %n minute</numerusform>
            <numerusform>The power is out for %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The map is gone for %n minute(s)</source>
        <translation>
            <numerusform>The map is gone for %n minute</numerusform>
            <numerusform>The map is gone for %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is heard of %1 for %n minute(s)</source>
        <translation>
            <numerusform>Nothing is heard of %1 for %n minute</numerusform>
            <numerusform>Nothing is heard of %1 for %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::ProposalModel</name>
    <message numerus="yes">
        <source>%n could still take it</source>
        <translation>
            <numerusform>%n could still take it</numerusform>
            <numerusform>%n could still take it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::ProposePane</name>
    <message numerus="yes">
        <source>%n shifts filled as proposed.</source>
        <translation>
            <numerusform>%n shift filled as proposed.</numerusform>
            <numerusform>%n shifts filled as proposed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n</source>
        <comment>suggestions</comment>
        <translation>
            <numerusform>Keep %n</numerusform>
            <numerusform>Keep %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats are free in these days.</source>
        <translation>
            <numerusform>%n seat is free in these days.</numerusform>
            <numerusform>%n seats are free in these days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats can be filled.</source>
        <translation>
            <numerusform>%n seat can be filled.</numerusform>
            <numerusform>%n seats can be filled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay open.</source>
        <translation>
            <numerusform>%n stays open.</numerusform>
            <numerusform>%n stay open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::ReferralLoop</name>
    <message numerus="yes">
        <source>open, made sure of %n day(s) ago</source>
        <translation>
            <numerusform>open, made sure of %n day ago</numerusform>
            <numerusform>open, made sure of %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not made sure of for %n day(s)</source>
        <translation>
            <numerusform>not made sure of for %n day</numerusform>
            <numerusform>not made sure of for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::ResponseModel</name>
    <message numerus="yes">
        <source>%n new:</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%n new:</numerusform>
            <numerusform>%n new:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::ReviewDue</name>
    <message numerus="yes">
        <source>review %n day(s) overdue</source>
        <translation>
            <numerusform>review %n day overdue</numerusform>
            <numerusform>review %n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>review due in %n day(s)</source>
        <translation>
            <numerusform>review due in %n day</numerusform>
            <numerusform>review due in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::RosterBars</name>
    <message numerus="yes">
        <source>%n gaps this week</source>
        <translation>
            <numerusform>%n gap this week</numerusform>
            <numerusform>%n gaps this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gaps</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rules of %1: rest %2, %3 a week, %n nights</source>
        <translation>
            <numerusform>Rules of %1: rest %2, %3 a week, %n night</numerusform>
            <numerusform>Rules of %1: rest %2, %3 a week, %n nights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::RosterDesk</name>
    <message numerus="yes">
        <source>%n person(s) taken in from a table.</source>
        <translation>
            <numerusform>%n person taken in from a table.</numerusform>
            <numerusform>%n people taken in from a table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::RosterFiles</name>
    <message numerus="yes">
        <source>%1 is written, %n page(s).</source>
        <translation>
            <numerusform>%1 is written, %n page.</numerusform>
            <numerusform>%1 is written, %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) taken in from a table.</source>
        <translation>
            <numerusform>%n shift taken in from a table.</numerusform>
            <numerusform>%n shifts taken in from a table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::RosterSide</name>
    <message numerus="yes">
        <source>%n gap(s) in 72 h</source>
        <translation>
            <numerusform>%n gap in 72 h</numerusform>
            <numerusform>%n gaps in 72 h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more in 14 days</source>
        <translation>
            <numerusform>and %n more in 14 days</numerusform>
            <numerusform>and %n more in 14 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::RunTimesModel</name>
    <message numerus="yes">
        <source>%3, %n run(s) from %1 to %2</source>
        <comment>how many, first value, last value, better or worse</comment>
        <translation>
            <numerusform>%3, %n run from %1 to %2</numerusform>
            <numerusform>%3, %n runs from %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::Sharing</name>
    <message numerus="yes">
        <source>%n line(s): %1</source>
        <translation>
            <numerusform>%n line: %1</numerusform>
            <numerusform>%n lines: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::StaffingModel</name>
    <message numerus="yes">
        <source>%n team(s) planned</source>
        <translation>
            <numerusform>%n team planned</numerusform>
            <numerusform>%n teams planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n short</source>
        <comment>teams</comment>
        <translation>
            <numerusform>%n short</numerusform>
            <numerusform>%n short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than suggested</source>
        <comment>teams</comment>
        <translation>
            <numerusform>%n more than suggested</numerusform>
            <numerusform>%n more than suggested</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::StaffingPane</name>
    <message numerus="yes">
        <source>%n call(s) are known, but of none how long it kept a team: that is counted from acceptance until the team is clear.</source>
        <translation>
            <numerusform>%n call is known, but not how long it kept a team: that is counted from acceptance until the team is clear.</numerusform>
            <numerusform>%n calls are known, but of none how long it kept a team: that is counted from acceptance until the team is clear.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n hour(s) have fewer teams than their calls ask for.</source>
        <comment>days</comment>
        <translation>
            <numerusform>%1: %n hour has fewer teams than its calls ask for.</numerusform>
            <numerusform>%1: %n hours have fewer teams than their calls ask for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From today&apos;s %n post(s) the next call is %1 min away on average, from as many suggested ones %2 min.</source>
        <comment>minutes, minutes</comment>
        <translation>
            <numerusform>From today&apos;s post the next call is %1 min away on average, from a suggested one %2 min.</numerusform>
            <numerusform>From today&apos;s %n posts the next call is %1 min away on average, from as many suggested ones %2 min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::TalkNews</name>
    <message numerus="yes">
        <source>%1: %n new message(s)</source>
        <comment>incident</comment>
        <translation>
            <numerusform>%1: %n new message</numerusform>
            <numerusform>%1: %n new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::WeekPrint</name>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
</context>
</TS>
