# Reads an iCalendar file from standard input with another library than the one that wrote it: one line an event, by its start.
import sys

import icalendar

calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
print(calendar["X-WR-CALNAME"], calendar["VERSION"], sep="|")
events = []
for event in calendar.walk("VEVENT"):
    assert event["DTSTART"].dt.utcoffset().total_seconds() == 0
    assert event["DTSTAMP"].dt
    events.append("|".join([event["DTSTART"].dt.strftime("%Y-%m-%dT%H:%MZ"), event["DTEND"].dt.strftime("%Y-%m-%dT%H:%MZ"), event["UID"],
                            event["SUMMARY"], event.get("LOCATION", ""), event["STATUS"], event["TRANSP"]]))
    assert not event.errors
print("\n".join(sorted(events)))
