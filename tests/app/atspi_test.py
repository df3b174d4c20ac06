"""Reads and works the running program through AT-SPI, as a screen reader does."""
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


app = until("the program", program)
until("the board", lambda: named("Board", Atspi.Role.TREE) or named("Board", Atspi.Role.TREE_TABLE))

# The board reads as a colleague would say it.
board = named("Board", Atspi.Role.TREE) or named("Board", Atspi.Role.TREE_TABLE)
texts = until("rows of the board", lambda: [c.get_name() for c in children(board) if c.get_name()])
assert any("104" in t and "Quiñones" in t for t in texts), texts[:60]

# Take a call through the action interface and write where it is.
new_call = until("New call", lambda: next((n for n in walk(app) if (n.get_name() or "").startswith("New call") and n.get_action_iface()), None))
new_call.get_action_iface().do_action(0)
where = until("the where field", lambda: next((n for n in walk(app) if "own words" in (n.get_name() or "") and n.get_editable_text_iface() and showing(n)), None))
where.get_editable_text_iface().set_text_contents("by the laundromat on R")
until("the words", lambda: Atspi.Text.get_text(where.get_text_iface(), 0, -1) == "by the laundromat on R")

# Nobody meets a nameless field, button or list.
roles = {Atspi.Role.TEXT, Atspi.Role.ENTRY, Atspi.Role.PUSH_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON, Atspi.Role.COMBO_BOX,
         Atspi.Role.TABLE, Atspi.Role.TREE, Atspi.Role.TREE_TABLE, Atspi.Role.LIST, Atspi.Role.SPIN_BUTTON}
nameless = []
for node in walk(app):
    state = node.get_state_set()
    if node.get_role() in roles and showing(node) and state.contains(Atspi.StateType.FOCUSABLE) and not (node.get_name() or "").strip():
        nameless.append(f"{node.get_role_name()} (id {node.get_accessible_id()}) in {node.get_parent().get_name()}")
assert not nameless, nameless
print("read", sum(1 for _ in walk(app)), "objects; none nameless")
