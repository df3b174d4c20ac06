"""A line of a plan is dragged to another place, while a screen reader listens: by whoever likes the pointer better than the keys."""
import time

from atspi_client import Atspi, children, named, program, showing, until, walk


def place(node):
    box = node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
    return box.x + min(60, box.width // 2), box.y + box.height // 2


def pointer(what, at):
    Atspi.generate_mouse_event(*at, what)
    time.sleep(0.1)


def window():
    return next((w for w in children(program()) if "Safety plan of" in (w.get_name() or "")), None)


def entry(name):
    return next(n for n in walk(program()) if n.get_name() == name and n.get_role() == Atspi.Role.MENU_ITEM and n.get_action_iface())


def lines():
    """The words of the draft's lines, in their order, each with its row."""
    for node in walk(window()):
        if node.get_role() in (Atspi.Role.TREE, Atspi.Role.TREE_TABLE) and showing(node) and node.get_name() == "The lines of the plan":
            return [(n.get_name(), n) for n in children(node) if n.get_name()]


until("the program", program)
board = until("the board", lambda: named("Board", Atspi.Role.TREE) or named("Board", Atspi.Role.TREE_TABLE))
row = until("the row of 102", lambda: next(n for n in children(board) if "102" in n.get_name()))
pointer("b1c", place(row))
until("the plan", lambda: entry("Safety plan").get_action_iface().do_action(0))
until("the plan's window", window)
until("the next version", lambda: entry("Write the next version").get_action_iface().do_action(0))
first, second = "I stop answering the phone", "I walk at night"


def order():
    said = [name for name, _ in lines() if first in name or second in name]
    return said if len(said) == 2 else None


assert until("both lines of the draft", order)[0].startswith("1, " + first), order()
start, end = (place(next(node for name, node in lines() if words in name)) for words in (first, second))
pointer("b1p", start)
# By steps, as a hand does; the lower half of a line is the place behind it.
for step in range(1, 9):
    Atspi.generate_mouse_event(start[0] + step, start[1] + (end[1] + 9 - start[1]) * step // 8, "abs")
    time.sleep(0.05)
pointer("b1r", (start[0] + 8, end[1] + 9))
until("the line at its new place", lambda: (order() or [""])[0].startswith("1, " + second))
print("dragged:", order())
