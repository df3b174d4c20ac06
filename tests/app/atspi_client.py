"""How the tests meet the running program through AT-SPI."""
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402


def until(what, ask, seconds=40):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            found = ask()
        except Exception:  # the tree changes while it is read
            found = None
        if found:
            return found
        time.sleep(0.2)
    sys.exit(f"not seen in {seconds} s: {what}")


def children(node):
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child is not None:
            yield child


def walk(node, depth=0):
    yield node
    # Tables are read through their interface: walking each cell would take minutes.
    if depth < 40 and node.get_role() not in (Atspi.Role.TABLE, Atspi.Role.TREE, Atspi.Role.TREE_TABLE, Atspi.Role.LIST):
        for child in children(node):
            yield from walk(child, depth + 1)


def showing(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def program():
    desktop = Atspi.get_desktop(0)
    return next((app for app in children(desktop) if "dispatch" in (app.get_name() or "").lower()), None)


def named(name, role=None):
    return next((n for n in walk(program()) if n.get_name() == name and showing(n) and (role is None or n.get_role() == role)), None)
