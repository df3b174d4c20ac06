"""Reads and works the running program through AT-SPI, as a screen reader does."""
from atspi_client import Atspi, children, named, program, showing, until, walk

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
