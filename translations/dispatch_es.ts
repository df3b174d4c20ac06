<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en">
<context>
    <name>AgeWords</name>
    <message>
        <source>“%1” is no day of the calendar. It is kept as typed.</source>
        <translation>“%1” no es un día del calendario. Se guarda tal como se escribió.</translation>
    </message>
    <message>
        <source>“%1” makes nobody’s age today. It is kept as typed.</source>
        <translation>“%1” no da hoy una edad posible. Se guarda tal como se escribió.</translation>
    </message>
    <message>
        <source>“%1” is nobody’s age. It is kept as typed.</source>
        <translation>“%1” no es una edad posible. Se guarda tal como se escribió.</translation>
    </message>
    <message>
        <source>Makes %1 years today.</source>
        <translation>Son %1 años hoy.</translation>
    </message>
</context>
<context>
    <name>Alert</name>
    <message>
        <source>check-in</source>
        <translation>control</translation>
    </message>
    <message>
        <source>promised arrival</source>
        <translation>llegada prometida</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>seguimiento</translation>
    </message>
    <message>
        <source>not signed on</source>
        <translation>sin presentarse</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is due, what its clock says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>incident or team, what is due, what its clock says</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>derivación</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>traspaso</translation>
    </message>
    <message>
        <source>%1 has not answered for %2</source>
        <comment>taker, time</comment>
        <translation>%1 no ha respondido desde hace %2</translation>
    </message>
    <message>
        <source>what became of it at %1 is not written down</source>
        <comment>taker</comment>
        <translation>no está anotado qué pasó en %1</translation>
    </message>
</context>
<context>
    <name>Assignment</name>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ofrecido</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>En route</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Phoned ahead</source>
        <translation>Llamó antes</translation>
    </message>
    <message>
        <source>On scene</source>
        <translation>En el lugar</translation>
    </message>
    <message>
        <source>Transporting</source>
        <translation>Trasladando</translation>
    </message>
    <message>
        <source>At facility</source>
        <translation>En el centro</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>This team is already “%1” here. Nothing was changed.</source>
        <translation>Este equipo ya figura aquí como “%1”. No se cambió nada.</translation>
    </message>
    <message>
        <source>This team&apos;s part here has ended (%1). Offer it again to send it again.</source>
        <translation>La parte de este equipo aquí ha terminado (%1). Ofrézcalo otra vez para enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>This team is only reserved here. Offer it first.</source>
        <translation>Este equipo solo está reservado aquí. Ofrézcalo primero.</translation>
    </message>
    <message>
        <source>A team that is “%1” can&apos;t decline any more. Cancel its assignment, with the reason.</source>
        <translation>Un equipo que figura como “%1” ya no puede rechazar. Cancele su asignación, con el motivo.</translation>
    </message>
    <message>
        <source>This team is already “%1”, so it can&apos;t go back to “%2”. A correction goes into the timeline as a note.</source>
        <translation>Este equipo ya figura como “%1”, así que no puede volver a “%2”. Una corrección va en la cronología como nota.</translation>
    </message>
    <message>
        <source>That is before this team was “%1” here. Give a later time.</source>
        <translation>Eso es antes de que este equipo figurara aquí como “%1”. Indique una hora posterior.</translation>
    </message>
</context>
<context>
    <name>CentralLink</name>
    <message>
        <source>The file that says where the centre is can&apos;t be read. Copy it again from the administrator&apos;s kit.</source>
        <translation>No se puede leer el archivo que dice dónde está la central. Cópielo otra vez del paquete del administrador.</translation>
    </message>
    <message>
        <source>The file that says where the centre is lacks “%1”. Copy it again from the administrator&apos;s kit.</source>
        <translation>Al archivo que dice dónde está la central le falta “%1”. Cópielo otra vez del paquete del administrador.</translation>
    </message>
    <message>
        <source>The file that says where the centre is mixes a local socket with another machine. Copy it again from the administrator&apos;s kit.</source>
        <translation>El archivo que dice dónde está la central mezcla un socket local con otra máquina. Cópielo otra vez del paquete del administrador.</translation>
    </message>
    <message>
        <source>The file that says where the centre is names no certificates. Copy it again from the administrator&apos;s kit.</source>
        <translation>El archivo que dice dónde está la central no nombra certificados. Cópielo otra vez del paquete del administrador.</translation>
    </message>
    <message>
        <source>A file of the centre&apos;s kit has a semicolon in its name. Rename it without one.</source>
        <translation>Un archivo del paquete de la central tiene un punto y coma en el nombre. Póngale otro nombre sin él.</translation>
    </message>
    <message>
        <source>What came from the centre is not whole. It was not used; this desk asks for all of it again.</source>
        <translation>Lo que llegó de la central no está completo. No se usó; este puesto lo pide todo otra vez.</translation>
    </message>
    <message>
        <source>The centre does not know this workstation any more. Everything stays here; call your administrator.</source>
        <translation>La central ya no conoce este puesto. Todo queda aquí; llame a su administrador.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>unknown, %1</source>
        <comment>%1: for how long</comment>
        <translation>no se sabe, %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>%1: 52 min</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>%1: 2 min</comment>
        <translation>%1 tarde</translation>
    </message>
    <message>
        <source>arrived %1 late</source>
        <comment>%1: 5 min</comment>
        <translation>llegó con %1 de retraso</translation>
    </message>
    <message>
        <source>met in %1</source>
        <comment>%1: 28 min</comment>
        <translation>cumplido en %1</translation>
    </message>
    <message>
        <source>will miss by %1</source>
        <comment>%1: 3 min</comment>
        <translation>incumplirá por %1</translation>
    </message>
    <message>
        <source>%1 · rural</source>
        <comment>%1: 71 min left</comment>
        <translation>%1 · rural</translation>
    </message>
    <message>
        <source>“Still there?” in %1</source>
        <comment>%1: 6 min</comment>
        <translation>“¿Sigue ahí?” en %1</translation>
    </message>
    <message>
        <source>“Still there?” now</source>
        <translation>“¿Sigue ahí?” ahora</translation>
    </message>
    <message>
        <source>“Still there?” %1 late</source>
        <comment>%1: 6 min</comment>
        <translation>“¿Sigue ahí?” con %1 de retraso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>could not reach</source>
        <translation>no se pudo contactar</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>A change that waits here can&apos;t be read. It is kept as it is; call your administrator.</source>
        <translation>Un cambio que espera aquí no se puede leer. Se conserva tal como está; llame a su administrador.</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>another team was sent, or none</source>
        <translation>se envió otro equipo, o ninguno</translation>
    </message>
    <message>
        <source>recorded as happened</source>
        <translation>registrado tal como ocurrió</translation>
    </message>
    <message>
        <source>not carried out</source>
        <translation>no se llevó a cabo</translation>
    </message>
    <message>
        <source>the change was taken</source>
        <translation>se tomó el cambio</translation>
    </message>
    <message>
        <source>kept as the centre had it</source>
        <translation>se conservó lo que tenía la central</translation>
    </message>
    <message>
        <source>both were joined</source>
        <translation>se unieron los dos</translation>
    </message>
    <message>
        <source>the first was kept</source>
        <translation>se conservó el primero</translation>
    </message>
</context>
<context>
    <name>Duress</name>
    <message>
        <source>Code phrase</source>
        <translation>Frase clave</translation>
    </message>
    <message>
        <source>Silent button</source>
        <translation>Botón silencioso</translation>
    </message>
    <message>
        <source>Missed check-ins</source>
        <translation>Controles sin respuesta</translation>
    </message>
</context>
<context>
    <name>FactEditor</name>
    <message>
        <source>No place in the map pack has this address. The words are kept here; choose a place from the list.</source>
        <translation>Ningún lugar del paquete de mapas tiene esta dirección. Las palabras se guardan aquí; elija un lugar de la lista.</translation>
    </message>
    <message>
        <source>The map has not answered yet. The words are kept here; save again in a moment.</source>
        <translation>El mapa todavía no responde. Las palabras se guardan aquí; guarde otra vez en un momento.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>The three things</source>
        <translation>Los tres datos</translation>
    </message>
    <message>
        <source>Where, in the caller’s words</source>
        <translation>Dónde, en palabras de quien llama</translation>
    </message>
    <message>
        <source>Verified address</source>
        <translation>Dirección verificada</translation>
    </message>
    <message>
        <source>Call-back number</source>
        <translation>Número para devolver la llamada</translation>
    </message>
    <message>
        <source>Read back to the caller</source>
        <translation>Repetido a quien llama</translation>
    </message>
    <message>
        <source>Danger now</source>
        <translation>Peligro ahora</translation>
    </message>
    <message>
        <source>Which danger</source>
        <translation>Qué peligro</translation>
    </message>
    <message>
        <source>Caller and person</source>
        <translation>Quien llama y la persona</translation>
    </message>
    <message>
        <source>The caller is</source>
        <translation>Quien llama es</translation>
    </message>
    <message>
        <source>Caller’s name</source>
        <translation>Nombre de quien llama</translation>
    </message>
    <message>
        <source>Person in crisis</source>
        <translation>Persona en crisis</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Interpreter on the line</source>
        <translation>Intérprete en la línea</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>Necesidades de acceso</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Qué está pasando</translation>
    </message>
    <message>
        <source>What is it about</source>
        <translation>De qué se trata</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Qué ayuda</translation>
    </message>
    <message>
        <source>Seen or heard</source>
        <translation>Visto u oído</translation>
    </message>
    <message>
        <source>Where the call came from</source>
        <translation>De dónde vino la llamada</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Entregado por</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>sin preguntar</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>no se sabe</translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message>
        <source>Person not known yet</source>
        <translation>Persona aún no conocida</translation>
    </message>
    <message>
        <source>%1, interpreter on the line</source>
        <translation>%1, intérprete en la línea</translation>
    </message>
    <message>
        <source>address not verified</source>
        <translation>dirección sin verificar</translation>
    </message>
    <message>
        <source>call-back number missing</source>
        <translation>falta el número para devolver la llamada</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Finding a bed</source>
        <translation>Busca cama</translation>
    </message>
    <message>
        <source>Needs a team</source>
        <translation>Sin equipo</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Al habla</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificada</translation>
    </message>
</context>
<context>
    <name>Instant</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>%1: a duration such as 4 min</comment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date without year, as QLocale formats it</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date, as QLocale formats it</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>JsonFile</name>
    <message>
        <source>One of the program&apos;s data files can&apos;t be read. Nothing was changed. Install the program again, or call your administrator.</source>
        <translation>Uno de los archivos de datos del programa no se puede leer. No se cambió nada. Instale el programa de nuevo o llame a su administrador.</translation>
    </message>
</context>
<context>
    <name>LiveDesk</name>
    <message>
        <source>The centre does not know that sign-in name with that passphrase. Nothing was changed.</source>
        <translation>La central no conoce ese nombre de acceso con esa frase de paso. No se cambió nada.</translation>
    </message>
    <message>
        <source>The file that says where the centre is can&apos;t be read. Copy it again from the administrator&apos;s kit.</source>
        <translation>No se puede leer el archivo que dice dónde está la central. Cópielo otra vez del paquete del administrador.</translation>
    </message>
    <message>
        <source>The file that says where the centre is lacks “%1”. Copy it again from the administrator&apos;s kit.</source>
        <translation>Al archivo que dice dónde está la central le falta “%1”. Cópielo otra vez del paquete del administrador.</translation>
    </message>
    <message>
        <source>The file %1 could not be removed. Remove it by hand: this desk keeps the password in its encrypted file now.</source>
        <translation>No se pudo quitar el archivo %1. Quítelo a mano: este puesto guarda ahora la contraseña en su archivo cifrado.</translation>
    </message>
    <message>
        <source>The centre can&apos;t be reached, and it must know you the first time you sign in here. Try again when the link is back.</source>
        <translation>No se puede llegar a la central, y ella debe conocerle la primera vez que entra aquí. Inténtelo de nuevo cuando vuelva el enlace.</translation>
    </message>
    <message>
        <source>The centre can&apos;t be reached, and this desk has no data yet. Check the cable, or call your administrator.</source>
        <translation>No se puede llegar a la central, y este puesto todavía no tiene datos. Revise el cable o llame a su administrador.</translation>
    </message>
    <message>
        <source>That passphrase does not open this desk, and the centre can&apos;t be reached to ask whether it is a new one. Try again when the link is back.</source>
        <translation>Esa contraseña no abre este puesto, y no se puede llegar a la central para preguntar si es nueva. Inténtelo de nuevo cuando vuelva el enlace.</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>“%1” begins with a country code that nobody has. It is kept as typed.</source>
        <translation>“%1” empieza con un código de país que no existe. Se guarda tal como se escribió.</translation>
    </message>
    <message>
        <source>“%1” is too long for a call-back number. It is kept as typed.</source>
        <translation>“%1” es demasiado largo para un número para devolver la llamada. Se guarda tal como se escribió.</translation>
    </message>
    <message>
        <source>“%1” is too short for a call-back number. It is kept as typed.</source>
        <translation>“%1” es demasiado corto para un número para devolver la llamada. Se guarda tal como se escribió.</translation>
    </message>
    <message>
        <source>“%1” does not read as a telephone number. It is kept as typed.</source>
        <translation>“%1” no parece un número de teléfono. Se guarda tal como se escribió.</translation>
    </message>
    <message>
        <source>“%1” has no area code. It is kept as typed.</source>
        <translation>“%1” no tiene código de área. Se guarda tal como se escribió.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
</context>
<context>
    <name>PlanContent</name>
    <message>
        <source>What this plan says can&apos;t be read. Nothing was changed. Call your administrator.</source>
        <translation>No se puede leer lo que dice este plan. No se cambió nada. Llame a su administrador.</translation>
    </message>
</context>
<context>
    <name>PossibleVerb</name>
    <message>
        <source>Send a team</source>
        <translation>Enviar un equipo</translation>
    </message>
    <message>
        <source>Offer now</source>
        <translation>Ofrecer ahora</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Registrar control</translation>
    </message>
    <message>
        <source>Transport…</source>
        <translation>Trasladar…</translation>
    </message>
    <message>
        <source>Taken in by…</source>
        <translation>Recibida por…</translation>
    </message>
    <message>
        <source>Called back…</source>
        <translation>Llamada devuelta…</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>Buscar un lugar</translation>
    </message>
    <message>
        <source>Declined…</source>
        <translation>Rechazó…</translation>
    </message>
    <message>
        <source>Call off…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Cerrar…</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Equipo %1</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Traspaso…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Mayús+T</translation>
    </message>
</context>
<context>
    <name>Ranking</name>
    <message>
        <source>another incident</source>
        <translation>otro incidente</translation>
    </message>
    <message>
        <source>Offered %1, has not answered yet</source>
        <translation>Se le ofreció %1, aún no responde</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>Aceptó %1</translation>
    </message>
    <message>
        <source>En route to %1</source>
        <translation>En camino a %1</translation>
    </message>
    <message>
        <source>En route to %1, phoned ahead</source>
        <translation>En camino a %1, llamó antes</translation>
    </message>
    <message>
        <source>Transporting for %1</source>
        <translation>Trasladando por %1</translation>
    </message>
    <message>
        <source>At a facility with %1</source>
        <translation>En un centro por %1</translation>
    </message>
    <message>
        <source>On scene at %1, check-in %2</source>
        <comment>%2: 2 min late</comment>
        <translation>En el lugar de %1, control con %2</translation>
    </message>
    <message>
        <source>On scene at %1, check-in due in %2</source>
        <translation>En el lugar de %1, el control vence en %2</translation>
    </message>
    <message>
        <source>On scene at %1</source>
        <translation>En el lugar de %1</translation>
    </message>
    <message>
        <source>Reserved for %1</source>
        <translation>Reservado para %1</translation>
    </message>
    <message>
        <source>Declined this one %1</source>
        <translation>Rechazó este %1</translation>
    </message>
    <message>
        <source>Declined this one %1: %2</source>
        <translation>Rechazó este %1: %2</translation>
    </message>
    <message>
        <source>Position unknown</source>
        <translation>Posición desconocida</translation>
    </message>
    <message>
        <source>Position %1</source>
        <comment>%1: stale, 4 min ago</comment>
        <translation>Posición %1</translation>
    </message>
    <message>
        <source>Only %1 of shift left</source>
        <translation>Solo quedan %1 de turno</translation>
    </message>
    <message>
        <source>Would miss the promise by %1</source>
        <translation>Incumpliría el plazo prometido por %1</translation>
    </message>
    <message>
        <source>Fewer than two people</source>
        <translation>Menos de dos personas</translation>
    </message>
    <message>
        <source>Nobody carries naloxone</source>
        <translation>Nadie lleva naloxona</translation>
    </message>
    <message>
        <source>Speaks %1, as asked for.</source>
        <translation>Habla %1, como se pidió.</translation>
    </message>
    <message>
        <source>Nearest: %1 in a straight line, about %2 to drive.</source>
        <translation>El más cercano: %1 en línea recta, cerca de %2 en auto.</translation>
    </message>
    <message>
        <source>%1 away in a straight line, about %2 to drive.</source>
        <translation>A %1 en línea recta, cerca de %2 en auto.</translation>
    </message>
    <message>
        <source>There with %1 to spare.</source>
        <translation>Llega con %1 de margen.</translation>
    </message>
    <message>
        <source>%1 of shift left.</source>
        <translation>Quedan %1 de turno.</translation>
    </message>
    <message>
        <source>No response this shift yet.</source>
        <translation>Ninguna respuesta aún en este turno.</translation>
    </message>
    <message>
        <source>Responses this shift: %1.</source>
        <translation>Respuestas en este turno: %1.</translation>
    </message>
    <message>
        <source>Nearest: %1 by road, about %2 to drive.</source>
        <translation>El más cercano: %1 por carretera, unos %2 en coche.</translation>
    </message>
    <message>
        <source>%1 away by road, about %2 to drive.</source>
        <translation>A %1 por carretera, unos %2 en coche.</translation>
    </message>
    <message>
        <source>No break for %1</source>
        <translation>Sin descanso desde hace %1</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>ddd d MMM</source>
        <comment>date without year, as QLocale formats it</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1 would be on two shifts at once from %2 on %3.</source>
        <comment>name, time, day</comment>
        <translation>%1 estaría en dos turnos a la vez desde las %2 del %3.</translation>
    </message>
    <message>
        <source>%1 has none of the licences that this work needs: %2.</source>
        <comment>name, licences</comment>
        <translation>%1 no tiene ninguna de las licencias que este trabajo exige: %2.</translation>
    </message>
    <message>
        <source>The licence of %1 ends with %2; the shift of %3 needs it.</source>
        <comment>name, day, day</comment>
        <translation>La licencia de %1 termina el %2; el turno del %3 la necesita.</translation>
    </message>
    <message>
        <source>%1 would have %2 of rest; the rule is %3.</source>
        <comment>name, hours, hours</comment>
        <translation>%1 tendría %2 de descanso; la regla es %3.</translation>
    </message>
    <message>
        <source>%1 would work %2 without a rest from %3 on %4; the rule is %5.</source>
        <comment>name, hours, time, day, hours</comment>
        <translation>%1 trabajaría %2 sin descanso desde las %3 del %4; la regla es %5.</translation>
    </message>
    <message>
        <source>%1 would work %2 in the week of %3; the rule is %4.</source>
        <comment>name, hours, day, hours</comment>
        <translation>%1 trabajaría %2 en la semana del %3; la regla es %4.</translation>
    </message>
    <message>
        <source>%1 would have %2 of overtime in the week of %3: it is paid after %4 a week.</source>
        <comment>name, hours, day, hours</comment>
        <translation>%1 tendría %2 de horas extra en la semana del %3: se pagan después de %4 por semana.</translation>
    </message>
    <message numerus="yes">
        <source>%1 would work %n night(s) one after the other from %2; the rule is %3.</source>
        <comment>name, day, number</comment>
        <translation>
            <numerusform>%1 trabajaría %n noche seguida desde el %2; la regla es %3.</numerusform>
            <numerusform>%1 trabajaría %n noches seguidas desde el %2; la regla es %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would have %2 of overtime on %3: it is paid after %4 a day.</source>
        <comment>name, hours, day, hours</comment>
        <translation>%1 tendría %2 de horas extra el %3: se pagan después de %4 por día.</translation>
    </message>
    <message>
        <source>other work</source>
        <comment>why somebody can&apos;t fill a gap</comment>
        <translation>otro trabajo</translation>
    </message>
    <message>
        <source>licence</source>
        <comment>why somebody can&apos;t fill a gap</comment>
        <translation>licencia</translation>
    </message>
    <message>
        <source>language</source>
        <comment>why somebody can&apos;t fill a gap</comment>
        <translation>idioma</translation>
    </message>
    <message>
        <source>leave</source>
        <comment>why somebody can&apos;t fill a gap</comment>
        <translation>ausencia</translation>
    </message>
    <message>
        <source>on shift</source>
        <comment>why somebody can&apos;t fill a gap</comment>
        <translation>en turno</translation>
    </message>
    <message>
        <source>not willing</source>
        <comment>why somebody can&apos;t fill a gap</comment>
        <translation>no quiere</translation>
    </message>
    <message>
        <source>rest</source>
        <comment>why somebody can&apos;t fill a gap</comment>
        <translation>descanso</translation>
    </message>
    <message>
        <source>hours</source>
        <comment>why somebody can&apos;t fill a gap</comment>
        <translation>horas</translation>
    </message>
    <message>
        <source>nights</source>
        <comment>why somebody can&apos;t fill a gap</comment>
        <translation>noches</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>reason, how many people: rest 22</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3:</source>
        <comment>name, when, when</comment>
        <translation>%1, %2 a %3:</translation>
    </message>
    <message>
        <source>no rule broken.</source>
        <translation>no incumple ninguna regla.</translation>
    </message>
    <message>
        <source>%1 this week (limit %2).</source>
        <comment>hours, hours</comment>
        <translation>%1 esta semana (límite %2).</translation>
    </message>
    <message>
        <source>Rather not for %1 of it: ask.</source>
        <comment>hours</comment>
        <translation>Preferiría no trabajar %1 de ese tiempo: pregunte.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>what is missing, time, time</comment>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>what is missing, what is missing</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1: need %2, have %3.</source>
        <comment>what is needed, number, number</comment>
        <translation>%1: hacen falta %2, hay %3.</translation>
    </message>
    <message>
        <source>Nobody was planned for it.</source>
        <translation>No había nadie previsto.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>when, when</comment>
        <translation>%1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) short</source>
        <translation>
            <numerusform>falta %n equipo</numerusform>
            <numerusform>faltan %n equipos</numerusform>
        </translation>
    </message>
    <message>
        <source>no %1</source>
        <comment>what is needed: licensed clinician</comment>
        <translation>nadie para: %1</translation>
    </message>
    <message>
        <source>%1: %2 short</source>
        <comment>what is needed, number</comment>
        <translation>%1: faltan %2</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>time</comment>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>%1 called off %2, so %3 has one person: no team.</source>
        <comment>name, when, team</comment>
        <translation>%1 avisó de que no viene (%2), así que %3 tiene una persona: no es equipo.</translation>
    </message>
    <message>
        <source>%1 called off %2.</source>
        <comment>name, when</comment>
        <translation>%1 avisó de que no viene (%2).</translation>
    </message>
    <message>
        <source>A shift</source>
        <translation>Un turno</translation>
    </message>
    <message>
        <source>%1 was never filled for %2.</source>
        <comment>team, when</comment>
        <translation>%1 no se cubrió nunca para %2.</translation>
    </message>
    <message>
        <source>%1 ends at %2.</source>
        <comment>name, time</comment>
        <translation>%1 termina a las %2.</translation>
    </message>
    <message>
        <source>%1 begins at %2.</source>
        <comment>name, time</comment>
        <translation>%1 empieza a las %2.</translation>
    </message>
    <message>
        <source>Partner for %1, %2</source>
        <comment>name, team</comment>
        <translation>Pareja para %1, %2</translation>
    </message>
    <message>
        <source>Seat on %1</source>
        <comment>team</comment>
        <translation>Puesto en %1</translation>
    </message>
    <message>
        <source>One more team, %1</source>
        <comment>team</comment>
        <translation>Un equipo más, %1</translation>
    </message>
    <message>
        <source>On call: %1</source>
        <comment>a shift</comment>
        <translation>De guardia: %1</translation>
    </message>
    <message>
        <source>Shifts of %1</source>
        <comment>name</comment>
        <translation>Turnos de %1</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie todavía</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>team, name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>hours, minutes: 8 h 30</comment>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>The only one who could.</source>
        <translation>Es la única persona que podría.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) could.</source>
        <translation>
            <numerusform>%n persona más podría.</numerusform>
            <numerusform>%n personas más podrían.</numerusform>
        </translation>
    </message>
    <message>
        <source>Night %1 of hers; on average %2.</source>
        <comment>number, number</comment>
        <translation>Su noche n.º %1; en promedio %2.</translation>
    </message>
    <message>
        <source>%1 is on leave from %2 until %3. If she works after all, take the leave back first.</source>
        <comment>name, day, day</comment>
        <translation>%1 tiene permiso desde el %2 hasta el %3. Si al final trabaja, retire antes el permiso.</translation>
    </message>
</context>
<context>
    <name>RosterImport</name>
    <message>
        <source>There is a quotation mark inside a cell that does not begin with one.</source>
        <translation>Hay unas comillas dentro de una celda que no empieza con ellas.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>Aquí se abren unas comillas que no se cierran.</translation>
    </message>
    <message>
        <source>After a closing quotation mark there must be a comma or the end of the line.</source>
        <translation>Después de las comillas de cierre debe haber una coma o el final de la línea.</translation>
    </message>
    <message>
        <source>The file is too large to be a roster.</source>
        <translation>El archivo es demasiado grande para ser una lista de turnos.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8. Save it as &quot;CSV UTF-8&quot;.</source>
        <translation>El archivo no es texto en UTF-8. Guárdelo como «CSV UTF-8».</translation>
    </message>
    <message>
        <source>The file is empty. Its first line names the columns: %1.</source>
        <translation>El archivo está vacío. Su primera línea nombra las columnas: %1.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. Known are %2.</source>
        <translation>No hay columna «%1». Se conocen %2.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is there twice.</source>
        <translation>La columna «%1» está dos veces.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is missing.</source>
        <translation>Falta la columna «%1».</translation>
    </message>
    <message>
        <source>This line has %1 cells, the first line %2.</source>
        <translation>Esta línea tiene %1 celdas, la primera %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known as %2. Known are %3.</source>
        <comment>word, column, words</comment>
        <translation>«%1» no se conoce como %2. Se conocen %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no licence with its last day. Write it as LCSW 2027-05-31.</source>
        <translation>«%1» no es una licencia con su último día. Escríbala como LCSW 2027-05-31.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no %2. Write it as 2027-02-01 22:00.</source>
        <comment>words, column</comment>
        <translation>«%1» no vale como %2. Escríbalo como 2027-02-01 22:00.</translation>
    </message>
    <message>
        <source>Nobody on the staff is called &quot;%1&quot;.</source>
        <translation>Nadie del personal se llama «%1».</translation>
    </message>
    <message>
        <source>More than one person is called &quot;%1&quot;. Add the column employer.</source>
        <translation>Más de una persona se llama «%1». Añada la columna employer.</translation>
    </message>
    <message>
        <source>A person needs a name and an employer.</source>
        <translation>Una persona necesita nombre y empleador.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in line %2 already.</source>
        <translation>«%1» ya está en la línea %2.</translation>
    </message>
    <message>
        <source>A person needs a role.</source>
        <translation>Una persona necesita una función.</translation>
    </message>
    <message>
        <source>A shift needs a job.</source>
        <translation>Un turno necesita un trabajo.</translation>
    </message>
    <message>
        <source>A shift ends after it begins, within a day.</source>
        <translation>Un turno termina después de empezar, dentro de un día.</translation>
    </message>
    <message>
        <source>This shift stands in line %1 already.</source>
        <translation>Este turno ya está en la línea %1.</translation>
    </message>
</context>
<context>
    <name>RosterModel</name>
    <message>
        <source>Without a shift in this time</source>
        <translation>Sin turno en este tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>on call</source>
        <translation>de guardia</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>off</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>dado de baja</translation>
    </message>
    <message>
        <source>trade?</source>
        <translation>¿cambio?</translation>
    </message>
    <message>
        <source>trade offered</source>
        <translation>cambio ofrecido</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>solo</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>team, when</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>RosterSpan</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>date, as QLocale formats it</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date, as QLocale formats it</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date without year, as QLocale formats it</comment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>RunShelf</name>
    <message>
        <source>The run could not be kept: this disk takes no more. It can be looked at until the window is closed.</source>
        <translation>El ejercicio no se pudo guardar: este disco no admite más. Puede verse hasta que se cierre la ventana.</translation>
    </message>
    <message>
        <source>Some runs could not be thrown away: their files are held by another program.</source>
        <translation>Algunos ejercicios no se pudieron borrar: otro programa tiene sus archivos.</translation>
    </message>
    <message>
        <source>Instructor, %1 into the story</source>
        <translation>Instructor, a %1 del inicio</translation>
    </message>
</context>
<context>
    <name>ScenarioShelf</name>
    <message>
        <source>This program is not whole: a data file is damaged. Install it again.</source>
        <translation>Este programa no está completo: un archivo de datos está dañado. Instálelo otra vez.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>There is no scenario “%1”. There are: %2</source>
        <translation>No hay ningún escenario “%1”. Hay: %2</translation>
    </message>
</context>
<context>
    <name>ShiftCalendar</name>
    <message>
        <source>The list of public holidays can&apos;t be read. No shift was made. Install the program again, or call your administrator.</source>
        <translation>La lista de días festivos no se puede leer. No se creó ningún turno. Instale el programa de nuevo o llame a su administrador.</translation>
    </message>
    <message>
        <source>%1 needs a first day. No shift was made.</source>
        <comment>%1: a shift pattern such as T1 night</comment>
        <translation>%1 necesita un primer día. No se creó ningún turno.</translation>
    </message>
    <message>
        <source>The last day of %1 is not a date. No shift was made.</source>
        <translation>El último día de %1 no es una fecha. No se creó ningún turno.</translation>
    </message>
    <message>
        <source>%1 would end before it begins. No shift was made.</source>
        <translation>%1 terminaría antes de empezar. No se creó ningún turno.</translation>
    </message>
    <message>
        <source>The hours of %1 are not hours of a day. No shift was made.</source>
        <translation>Las horas de %1 no son horas de un día. No se creó ningún turno.</translation>
    </message>
    <message>
        <source>Somebody stands in %1 twice. No shift was made.</source>
        <translation>Alguien está dos veces en %1. No se creó ningún turno.</translation>
    </message>
    <message>
        <source>The rule of %1 can&apos;t be understood. No shift was made.</source>
        <translation>La regla de %1 no se entiende. No se creó ningún turno.</translation>
    </message>
    <message>
        <source>The rule of %1 repeats within a day; a shift begins once a day. No shift was made.</source>
        <translation>La regla de %1 se repite dentro del día; un turno empieza una vez al día. No se creó ningún turno.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (usted)</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>stale, %1</source>
        <comment>%1: 4 min ago</comment>
        <translation>vieja, %1</translation>
    </message>
    <message>
        <source>lost, %1</source>
        <comment>%1: 21 min ago</comment>
        <translation>perdida, %1</translation>
    </message>
</context>
<context>
    <name>TrainingDesk</name>
    <message>
        <source>The folder for this desk&apos;s file can&apos;t be made: %1. Choose another with --data.</source>
        <translation>No se puede crear la carpeta del archivo de este puesto: %1. Elija otra con --data.</translation>
    </message>
    <message>
        <source>The old training shift can&apos;t be put aside. It was not changed.</source>
        <translation>No se puede apartar el turno de práctica anterior. No se cambió.</translation>
    </message>
    <message>
        <source>The bookmark can&apos;t be opened. The story is where it was.</source>
        <translation>No se puede abrir el marcador. La historia está donde estaba.</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>%1 letters pasted; the first %2 are kept here, the rest is kept as a note.</source>
        <translation>%1 caracteres pegados; los primeros %2 se guardan aquí y el resto se guarda como nota.</translation>
    </message>
</context>
<context>
    <name>TypedLine</name>
    <message>
        <source>This field is full. Nothing of the %1 letters was pasted; they are still on the clipboard.</source>
        <translation>Este campo está lleno. No se pegó nada de los %1 caracteres; siguen en el portapapeles.</translation>
    </message>
    <message>
        <source>%1 letters pasted; the first %2 are kept here. The rest is still on the clipboard.</source>
        <translation>%1 caracteres pegados; los primeros %2 se guardan aquí. El resto sigue en el portapapeles.</translation>
    </message>
    <message>
        <source>Signs that can’t be shown were left out of what was pasted. All words are kept.</source>
        <translation>Los signos que no se pueden mostrar se omitieron de lo pegado. Se conservan todas las palabras.</translation>
    </message>
    <message>
        <source>The line breaks became spaces. All words are kept.</source>
        <translation>Los saltos de línea pasaron a ser espacios. Se conservan todas las palabras.</translation>
    </message>
</context>
<context>
    <name>Workstation</name>
    <message>
        <source>This program is not whole: a data file is missing. Install it again.</source>
        <translation>Este programa no está completo: falta un archivo de datos. Instálelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>carryOut</name>
    <message>
        <source>This was not kept: the store is closing. Your words are still here.</source>
        <translation>Esto no se guardó: el almacén de datos se está cerrando. Sus palabras siguen aquí.</translation>
    </message>
</context>
<context>
    <name>dispatch::AccountPaper</name>
    <message numerus="yes">
        <source>%1, %n line(s)</source>
        <comment>what</comment>
        <translation>
            <numerusform>%1, %n renglón</numerusform>
            <numerusform>%1, %n renglones</numerusform>
        </translation>
    </message>
    <message>
        <source>consent not at hand</source>
        <translation>consentimiento no disponible aquí</translation>
    </message>
    <message>
        <source>consent of %1, %2</source>
        <comment>day, form</comment>
        <translation>consentimiento del %1, %2</translation>
    </message>
    <message>
        <source>Accounting of disclosures</source>
        <translation>Registro de divulgaciones</translation>
    </message>
    <message>
        <source>Nothing was given to anybody.</source>
        <translation>No se dio nada a nadie.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Under which consent, by whom</source>
        <translation>Con qué consentimiento, quién lo dio</translation>
    </message>
    <message>
        <source>with the notice against redisclosure</source>
        <translation>con el aviso contra la redivulgación</translation>
    </message>
    <message>
        <source>Withheld: %1</source>
        <translation>Retenido: %1</translation>
    </message>
    <message>
        <source>%1, a copy went with it</source>
        <translation>%1, se adjuntó una copia</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>As of %1, %2. What was given to the person, and what the team saw, is not part of it.</source>
        <comment>day, time</comment>
        <translation>Al %1, %2. Lo que se dio a la propia persona y lo que vio el equipo no forma parte de él.</translation>
    </message>
    <message>
        <source>no consent: by an approval that is not at hand</source>
        <translation>sin consentimiento: por una aprobación que no está a mano</translation>
    </message>
    <message>
        <source>no consent: given alone on %1</source>
        <comment>day</comment>
        <translation>sin consentimiento: entregado sin esperar el %1</translation>
    </message>
    <message>
        <source>no consent: a clinician agreed on %1</source>
        <comment>day</comment>
        <translation>sin consentimiento: un profesional clínico lo aceptó el %1</translation>
    </message>
</context>
<context>
    <name>dispatch::Alarms</name>
    <message>
        <source>Training desk. Everything is kept on this laptop</source>
        <translation>Puesto de práctica. Todo se guarda en esta computadora portátil</translation>
    </message>
    <message>
        <source>Training desk. Everything is kept on this laptop, last %1</source>
        <translation>Puesto de práctica. Todo se guarda en esta computadora portátil, última vez %1</translation>
    </message>
    <message>
        <source>Positions: %1 live, %2 stale, %3 lost</source>
        <translation>Posiciones: %1 en vivo, %2 desactualizadas, %3 perdidas</translation>
    </message>
    <message>
        <source>no sound device</source>
        <translation>sin dispositivo de sonido</translation>
    </message>
    <message>
        <source>check-in sound off</source>
        <translation>sonido de control desactivado</translation>
    </message>
    <message>
        <source>sound on</source>
        <translation>sonido activado</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alerta</numerusform>
            <numerusform>%n alertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) need you.</source>
        <translation>
            <numerusform>%n conflicto le necesita.</numerusform>
            <numerusform>%n conflictos le necesitan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting this desk&apos;s data from the centre.</source>
        <translation>Trayendo de la central los datos de este puesto.</translation>
    </message>
    <message>
        <source>Catching up: %1 of %2.</source>
        <translation>Poniéndose al día: %1 de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) on the way.</source>
        <translation>
            <numerusform>%n cambio en camino.</numerusform>
            <numerusform>%n cambios en camino.</numerusform>
        </translation>
    </message>
    <message>
        <source>Linked with the centre since %1.</source>
        <translation>Enlazado con la central desde las %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait here, safe on this disk.</source>
        <translation>
            <numerusform>%n cambio espera aquí, a salvo en este disco.</numerusform>
            <numerusform>%n cambios esperan aquí, a salvo en este disco.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nada espera.</translation>
    </message>
    <message>
        <source>Trying again in %1 s.</source>
        <translation>Otro intento en %1 s.</translation>
    </message>
    <message>
        <source>Working alone since %1, %2.</source>
        <translation>Trabajando solo desde las %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n duress</source>
        <translation>
            <numerusform>%n auxilio</numerusform>
            <numerusform>%n auxilios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) ahead</source>
        <translation>
            <numerusform>%n hueco por venir</numerusform>
            <numerusform>%n huecos por venir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) due</source>
        <translation>
            <numerusform>%n revisión pendiente</numerusform>
            <numerusform>%n revisiones pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) or answer(s)</source>
        <translation>
            <numerusform>%n mensaje o respuesta</numerusform>
            <numerusform>%n mensajes o respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>The timers here had stopped for %1, until %2. Every clock was computed anew.</source>
        <translation>Los temporizadores estuvieron detenidos %1, hasta las %2. Los relojes se han calculado de nuevo.</translation>
    </message>
</context>
<context>
    <name>dispatch::AlonePane</name>
    <message>
        <source>Waiting %1</source>
        <translation>En espera %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Rechazados %1</translation>
    </message>
    <message>
        <source>Nothing waits. Everything is saved at the centre, %1.</source>
        <translation>No espera nada. Todo está guardado en la central, %1.</translation>
    </message>
    <message>
        <source>Nothing waits. What you do is kept here first.</source>
        <translation>No espera nada. Lo que usted hace se guarda primero aquí.</translation>
    </message>
    <message>
        <source>The centre refused nothing.</source>
        <translation>La central no rechazó nada.</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>el más antiguo %1</translation>
    </message>
    <message>
        <source>the last link</source>
        <translation>la última conexión</translation>
    </message>
    <message>
        <source>Getting this desk&apos;s data from the centre.</source>
        <translation>Obteniendo de la central los datos de este puesto.</translation>
    </message>
    <message>
        <source>Linked with the centre since %1. All of it works.</source>
        <translation>Conectado con la central desde las %1. Funciona todo.</translation>
    </message>
    <message>
        <source>Working alone since %1, %2. What you do is safe on this disk. Trying again in %3 s.</source>
        <translation>Trabajando solo desde las %1, %2. Lo que usted hace está seguro en este disco. Nuevo intento en %3 s.</translation>
    </message>
    <message>
        <source>Working alone since %1, %2. What you do is safe on this disk. Trying now.</source>
        <translation>Trabajando solo desde las %1, %2. Lo que usted hace está seguro en este disco. Intentando ahora.</translation>
    </message>
    <message>
        <source>%1 Your changes wait here, safe on this disk.</source>
        <translation>%1 Sus cambios esperan aquí, seguros en este disco.</translation>
    </message>
    <message>
        <source>Safety plans and people, up to %1</source>
        <translation>Planes de seguridad y personas, hasta %1</translation>
    </message>
    <message>
        <source>What other desks did after %1</source>
        <translation>Qué hicieron otros puestos después de %1</translation>
    </message>
    <message>
        <source>Working alone</source>
        <translation>Trabajo sin la central</translation>
    </message>
    <message>
        <source>What works without the centre, what does not</source>
        <translation>Qué funciona sin la central y qué no</translation>
    </message>
    <message>
        <source>Take, screen, send, note, close</source>
        <translation>Atender, evaluar, enviar, anotar, cerrar</translation>
    </message>
    <message>
        <source>All clocks and check-in timers</source>
        <translation>Todos los relojes y los controles</translation>
    </message>
    <message>
        <source>Addresses, search, drive times</source>
        <translation>Direcciones, búsqueda, tiempos de viaje</translation>
    </message>
    <message>
        <source>Where the cars are: ask by phone</source>
        <translation>Dónde están los coches: pregunte por teléfono</translation>
    </message>
    <message>
        <source>Whether another desk sent the same team</source>
        <translation>Si otro puesto envió el mismo equipo</translation>
    </message>
    <message>
        <source>Messages to and from the clinician</source>
        <translation>Mensajes con el profesional clínico</translation>
    </message>
    <message>
        <source>Ask by phone: teams where they are, the clinician before you decide alone. The numbers stand on the printed roster.</source>
        <translation>Pregunte por teléfono: a los equipos dónde están, al profesional clínico antes de decidir a solas. Los números están en la lista de turnos impresa.</translation>
    </message>
    <message>
        <source>Try the link now</source>
        <translation>Probar la conexión ahora</translation>
    </message>
    <message>
        <source>Changes that wait for the centre, in order</source>
        <translation>Cambios que esperan a la central, en orden</translation>
    </message>
    <message>
        <source>Changes that the centre refused</source>
        <translation>Cambios que la central rechazó</translation>
    </message>
</context>
<context>
    <name>dispatch::ApprovalDesk</name>
    <message>
        <source>asked</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>denegado</translation>
    </message>
    <message>
        <source>done alone</source>
        <translation>hecho sin esperar</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>That request is not known on this desk. Nothing was changed.</source>
        <translation>Esta solicitud no se conoce en este puesto. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 was decided before, by %2: %3. Nothing was changed.</source>
        <translation>%1 ya lo decidió %2: %3. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 for %2 is asked already, since %3. Nothing was changed.</source>
        <translation>%1 para %2 ya se pidió, a las %3. No se cambió nada.</translation>
    </message>
    <message>
        <source>Say in a few words what is asked and why. The clinician decides on it.</source>
        <translation>Diga en pocas palabras qué se pide y por qué. El profesional clínico lo decide.</translation>
    </message>
    <message>
        <source>Approval asked</source>
        <translation>Aprobación pedida</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ask for approval on %1: %2.</source>
        <translation>Pedir aprobación en %1: %2.</translation>
    </message>
    <message>
        <source>Nothing is done before a clinician has decided.</source>
        <translation>No se hace nada antes de que un profesional clínico decida.</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <comment>incident, what was asked, decided how</comment>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>A clinician decides that. Nothing was changed.</source>
        <translation>Eso lo decide un profesional clínico. No se cambió nada.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>%1 may go on now.</source>
        <translation>%1 ya puede seguir.</translation>
    </message>
    <message>
        <source>Say in a few words why not, and what to do instead.</source>
        <translation>Diga en pocas palabras por qué no y qué hacer en su lugar.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>%1 is told: %2</source>
        <translation>Se le dice a %1: %2</translation>
    </message>
    <message>
        <source>Request taken back</source>
        <translation>Solicitud retirada</translation>
    </message>
    <message>
        <source>Nobody has to decide it any more.</source>
        <translation>Ya nadie tiene que decidirlo.</translation>
    </message>
    <message>
        <source>Say in a few words why it can not wait for a clinician.</source>
        <translation>Diga en pocas palabras por qué no puede esperar a un profesional clínico.</translation>
    </message>
    <message>
        <source>Without approval</source>
        <translation>Sin aprobación</translation>
    </message>
    <message>
        <source>%1, %2: without waiting for approval.</source>
        <comment>incident, what is done</comment>
        <translation>%1, %2: sin esperar la aprobación.</translation>
    </message>
    <message>
        <source>Your name and the reason stand there. A clinician reviews it.</source>
        <translation>Quedan su nombre y el motivo. Un profesional clínico lo revisa.</translation>
    </message>
    <message>
        <source>Nothing was done alone there. Nothing was changed.</source>
        <translation>Allí nada se hizo sin esperar. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 has reviewed it. Nothing was changed.</source>
        <translation>%1 ya lo revisó. No se cambió nada.</translation>
    </message>
    <message>
        <source>A clinician reviews that. Nothing was changed.</source>
        <translation>Eso lo revisa un profesional clínico. No se cambió nada.</translation>
    </message>
    <message>
        <source>What you did alone is reviewed by somebody else. Nothing was changed.</source>
        <translation>Lo que usted hizo sin esperar lo revisa otra persona. No se cambió nada.</translation>
    </message>
    <message>
        <source>Say in a few words what you found.</source>
        <translation>Diga en pocas palabras qué encontró.</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>%1, %2: reviewed.</source>
        <comment>incident, what was done alone</comment>
        <translation>%1, %2: revisado.</translation>
    </message>
    <message>
        <source>a person&apos;s plan</source>
        <translation>el plan de una persona</translation>
    </message>
</context>
<context>
    <name>dispatch::ApprovalPanel</name>
    <message>
        <source>Why can it not wait for a clinician? Your name and the reason stand there, and she reviews it.</source>
        <translation>¿Por qué no puede esperar a un profesional clínico? Quedan su nombre y el motivo, y después se revisa.</translation>
    </message>
    <message>
        <source>Go ahead alone</source>
        <translation>Seguir sin esperar</translation>
    </message>
    <message>
        <source>What is asked, and why? The clinician decides on it.</source>
        <translation>¿Qué se pide y por qué? El profesional clínico lo decide.</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Pedir aprobación</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was asked, what became of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Ask for approval…</source>
        <translation>Pedir aprobación…</translation>
    </message>
    <message>
        <source>Shift+F6</source>
        <translation>Mayús+F6</translation>
    </message>
    <message>
        <source>Can&apos;t wait…</source>
        <translation>No puede esperar…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarla</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Qué se pide</translation>
    </message>
</context>
<context>
    <name>dispatch::ApprovalRow</name>
    <message>
        <source>%1 approved it at %2.</source>
        <translation>%1 lo aprobó a las %2.</translation>
    </message>
    <message>
        <source>%1 acts alone since %2: %3. A clinician reviews it.</source>
        <translation>%1 actúa por su cuenta desde las %2: %3. Una profesional clínica lo revisa.</translation>
    </message>
    <message>
        <source>Asked at %1: %2. A clinician has not decided yet. Who can not wait acts alone and says why.</source>
        <translation>Pedido a las %1: %2. Ninguna profesional clínica ha decidido aún. Quien no pueda esperar actúa por su cuenta y dice por qué.</translation>
    </message>
    <message>
        <source>%1 declined it at %2: %3</source>
        <translation>%1 lo rechazó a las %2: %3</translation>
    </message>
    <message>
        <source>A clinician agrees first that 911 is asked. Who can not wait acts alone and says why.</source>
        <translation>Una profesional clínica aprueba antes que se llame al 911. Quien no pueda esperar actúa por su cuenta y dice por qué.</translation>
    </message>
    <message>
        <source>Ask the clinician…</source>
        <translation>Pedir a la profesional clínica…</translation>
    </message>
    <message>
        <source>Act alone…</source>
        <translation>Actuar por mi cuenta…</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <translation>Ya no hace falta</translation>
    </message>
    <message>
        <source>What is asked of 911, and why?</source>
        <translation>¿Qué se pide al 911, y por qué?</translation>
    </message>
    <message>
        <source>Ask the clinician</source>
        <translation>Pedir a la profesional clínica</translation>
    </message>
    <message>
        <source>Why can it not wait for a clinician?</source>
        <translation>¿Por qué no puede esperar a una profesional clínica?</translation>
    </message>
    <message>
        <source>Act alone</source>
        <translation>Actuar por mi cuenta</translation>
    </message>
</context>
<context>
    <name>dispatch::ApprovalSheet</name>
    <message>
        <source>%1: %2</source>
        <comment>what was asked, how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 may go on: words that go with it, or none.</source>
        <comment>what was asked</comment>
        <translation>%1 puede seguir: palabras que lo acompañan, o ninguna.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>%1 may not go on: why not, and what to do instead.</source>
        <comment>what was asked</comment>
        <translation>%1 no puede seguir: por qué no y qué hacer en su lugar.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Denegar</translation>
    </message>
    <message>
        <source>%1 was done alone: what you found.</source>
        <comment>what was done</comment>
        <translation>%1 se hizo sin esperar: qué encontró usted.</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Who:</source>
        <translation>Quién:</translation>
    </message>
    <message>
        <source>Where:</source>
        <translation>Dónde:</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>Qué:</translation>
    </message>
    <message>
        <source>In the caller&apos;s words:</source>
        <translation>En palabras de quien llamó:</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>Ahora:</translation>
    </message>
    <message>
        <source>Last word, %1:</source>
        <comment>time</comment>
        <translation>Última palabra, %1:</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Antes:</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>what is asked, incident</comment>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>Somebody else reviews what you did alone.</source>
        <translation>Lo que usted hizo sin esperar lo revisa otra persona.</translation>
    </message>
    <message>
        <source>A clinician decides that.</source>
        <translation>Eso lo decide un profesional clínico.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Lo que se sabe</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Aprobar…</translation>
    </message>
    <message>
        <source>Decline, with a reason…</source>
        <translation>Denegar, con un motivo…</translation>
    </message>
    <message>
        <source>Reviewed…</source>
        <translation>Revisado…</translation>
    </message>
    <message>
        <source>Whose plan:</source>
        <translation>Plan de:</translation>
    </message>
    <message>
        <source>Consent:</source>
        <translation>Consentimiento:</translation>
    </message>
    <message>
        <source>none of the person&apos;s holds for this. It may be given once, and not what is about substance-use treatment.</source>
        <translation>ninguno de la persona vale para esto. Puede entregarse una vez, y nada sobre el tratamiento por consumo de sustancias.</translation>
    </message>
</context>
<context>
    <name>dispatch::AskRow</name>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>dispatch::AssessmentPane</name>
    <message>
        <source>Nothing is kept for others yet.</source>
        <translation>Todavía no se guardó nada para los demás.</translation>
    </message>
    <message>
        <source>Yours, in the contact in progress: it can still be changed.</source>
        <translation>Suya, en el contacto en curso: todavía se puede cambiar.</translation>
    </message>
    <message>
        <source>Kept as it was written. A change is a new assessment.</source>
        <translation>Guardada como se escribió. Un cambio es una valoración nueva.</translation>
    </message>
    <message>
        <source>Found as you left it. It is not kept for others yet.</source>
        <translation>Está como la dejó. Todavía no se guardó para los demás.</translation>
    </message>
    <message>
        <source>A new assessment</source>
        <translation>Una valoración nueva</translation>
    </message>
    <message>
        <source>%1, %2, in %3</source>
        <comment>when, who, incident</comment>
        <translation>%1, %2, en %3</translation>
    </message>
    <message>
        <source>%1, %2, outside a contact</source>
        <comment>when, who</comment>
        <translation>%1, %2, fuera de un contacto</translation>
    </message>
    <message>
        <source>Risk screen</source>
        <translation>Cribado de riesgo</translation>
    </message>
    <message>
        <source>No risk screen of the person is known on this desk.</source>
        <translation>En este puesto no se conoce ningún cribado de riesgo de la persona.</translation>
    </message>
    <message>
        <source>Risk screen (C-SSRS) carried over from intake: %1, %2, %3</source>
        <comment>incident, when, who</comment>
        <translation>Cribado de riesgo (C-SSRS) tomado de la recepción: %1, %2, %3</translation>
    </message>
    <message>
        <source>an earlier contact</source>
        <translation>un contacto anterior</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>no está claro</translation>
    </message>
    <message>
        <source>None of its questions was answered.</source>
        <translation>Ninguna de sus preguntas fue contestada.</translation>
    </message>
    <message>
        <source>Needs and strengths</source>
        <translation>Necesidades y fortalezas</translation>
    </message>
    <message>
        <source>Which assessment</source>
        <translation>Qué valoración</translation>
    </message>
    <message>
        <source>What the person needs</source>
        <translation>Qué necesita la persona</translation>
    </message>
    <message>
        <source>Risks, beside the screen</source>
        <translation>Riesgos, además del cribado</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Fortalezas</translation>
    </message>
    <message>
        <source>Basic needs</source>
        <translation>Necesidades básicas</translation>
    </message>
    <message>
        <source>Services in place: mental health plan, substance-use provider, others</source>
        <translation>Servicios que ya tiene: plan de salud mental, proveedor de consumo de sustancias, otros</translation>
    </message>
    <message>
        <source>Linkages wanted</source>
        <translation>Conexiones que desea</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Otras palabras</translation>
    </message>
    <message>
        <source>Keep the assessment</source>
        <translation>Guardar la valoración</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Mayús+Intro</translation>
    </message>
</context>
<context>
    <name>dispatch::BandButton</name>
    <message>
        <source>Key %1</source>
        <translation>Tecla %1</translation>
    </message>
</context>
<context>
    <name>dispatch::CallBanner</name>
    <message>
        <source>number withheld</source>
        <translation>número oculto</translation>
    </message>
    <message>
        <source>A call rings: %1, %2</source>
        <translation>Suena una llamada: %1, %2</translation>
    </message>
    <message>
        <source>A transfer rings: %1 (%2), %3</source>
        <translation>Suena una transferencia: %1 (%2), %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait</source>
        <translation>
            <numerusform>espera %n más</numerusform>
            <numerusform>esperan %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Contestar</translation>
    </message>
    <message>
        <source>Shift+F2</source>
        <translation>Mayús+F2</translation>
    </message>
</context>
<context>
    <name>dispatch::CallWords</name>
    <message>
        <source>Where, in the caller&apos;s words</source>
        <translation>Dónde, en palabras de quien llama</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Map pin</source>
        <translation>Marcador en el mapa</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Call-back number</source>
        <translation>Número para devolver la llamada</translation>
    </message>
    <message>
        <source>Call-back number, as dialled</source>
        <translation>Número para devolver la llamada, como se marca</translation>
    </message>
    <message>
        <source>Number read back</source>
        <translation>Número repetido</translation>
    </message>
    <message>
        <source>Danger now</source>
        <translation>Peligro ahora</translation>
    </message>
    <message>
        <source>What the danger is</source>
        <translation>Cuál es el peligro</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Entregado por</translation>
    </message>
    <message>
        <source>Transfer accepted</source>
        <translation>Transferencia aceptada</translation>
    </message>
    <message>
        <source>Already asked</source>
        <translation>Ya preguntado</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Quien llama</translation>
    </message>
    <message>
        <source>Known person</source>
        <translation>Persona conocida</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Interpreter on line</source>
        <translation>Intérprete en la línea</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>Necesidades de acceso</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Qué ayuda</translation>
    </message>
    <message>
        <source>Seen or told</source>
        <translation>Visto o contado</translation>
    </message>
    <message>
        <source>About what was seen</source>
        <translation>Sobre lo que se vio</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Cribado</translation>
    </message>
    <message>
        <source>Words to the screen</source>
        <translation>Palabras sobre el cribado</translation>
    </message>
    <message>
        <source>911 criteria met</source>
        <translation>Criterios del 911 cumplidos</translation>
    </message>
    <message>
        <source>911 criteria asked</source>
        <translation>Criterios del 911 preguntados</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>sin preguntar</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>vinculada</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>sin indicar</translation>
    </message>
</context>
<context>
    <name>dispatch::CallerAndPerson</name>
    <message>
        <source>are the same: self</source>
        <translation>son la misma: la propia persona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Person in crisis</source>
        <translation>Persona en crisis</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Quien llama</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>quien transfirió</translation>
    </message>
    <message>
        <source>Offer one.</source>
        <translation>Ofrezca intérprete.</translation>
    </message>
    <message>
        <source>Caller and person</source>
        <translation>Quien llama y la persona</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no se dijo</translation>
    </message>
    <message>
        <source>One of %1, or their own words</source>
        <translation>Uno de %1, o sus propias palabras</translation>
    </message>
    <message>
        <source>Caller is</source>
        <translation>Quien llama es</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Interpreter on line</source>
        <translation>Intérprete en la línea</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>Necesidades de acceso</translation>
    </message>
    <message>
        <source>none said</source>
        <translation>no se mencionó ninguna</translation>
    </message>
    <message>
        <source>Nature of the call</source>
        <translation>Motivo de la llamada</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What has happened, in their words</source>
        <translation>Qué ha pasado, en sus palabras</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Qué ayuda</translation>
    </message>
</context>
<context>
    <name>dispatch::CallerPane</name>
    <message>
        <source>Caller · %1</source>
        <translation>Quien llama · %1</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Quien llama</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>en silencio</translation>
    </message>
    <message>
        <source>battery low</source>
        <translation>poca batería</translation>
    </message>
    <message>
        <source>may hang up</source>
        <translation>puede colgar</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>stayed silent</source>
        <translation>guardó silencio</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation>preguntó: %1</translation>
    </message>
    <message>
        <source>asked again: %1</source>
        <translation>preguntó otra vez: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds of silence first</source>
        <translation>
            <numerusform>antes, %n segundo de silencio</numerusform>
            <numerusform>antes, %n segundos de silencio</numerusform>
        </translation>
    </message>
    <message>
        <source>The line went dead.</source>
        <translation>La línea se cortó.</translation>
    </message>
    <message>
        <source>hung up</source>
        <translation>colgó</translation>
    </message>
    <message>
        <source>Stay silent</source>
        <translation>Guardar silencio</translation>
    </message>
    <message>
        <source>Type a question, or choose by its number. Ctrl+Shift+E comes back here.</source>
        <translation>Escriba una pregunta o elija por su número. Ctrl+Mayús+E vuelve aquí.</translation>
    </message>
    <message>
        <source>Not understood as a question: the caller will not know what you mean.</source>
        <translation>No se entiende como pregunta: quien llama no sabrá qué quiere decir.</translation>
    </message>
    <message>
        <source>Understood as: %1 (words: %2).</source>
        <translation>Se entiende como: %1 (palabras: %2).</translation>
    </message>
    <message numerus="yes">
        <source>Tab shows %n other readings.</source>
        <translation>
            <numerusform>Tab muestra %n otra lectura.</numerusform>
            <numerusform>Tab muestra otras %n lecturas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>Ask the caller</source>
        <translation>Pregunte a quien llama</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Decir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Nobody is on the line. Shift+F2 answers when it rings.</source>
        <translation>No hay nadie en la línea. Mayús+F2 contesta cuando suena.</translation>
    </message>
</context>
<context>
    <name>dispatch::CallerVoice</name>
    <message>
        <source>This computer&apos;s speech engine has no voice. The caller&apos;s words stand in the caller&apos;s pane, as before.</source>
        <translation>El motor de voz de este equipo no tiene ninguna voz. Lo que dice quien llama está en su panel, como antes.</translation>
    </message>
</context>
<context>
    <name>dispatch::CandidateModel</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>There at</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Plazo prometido</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Shift left</source>
        <translation>Turno restante</translation>
    </message>
    <message>
        <source>Responses this shift</source>
        <translation>Respuestas en este turno</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>misses by %1</source>
        <translation>incumple por %1</translation>
    </message>
    <message>
        <source>%1 spare</source>
        <translation>%1 de margen</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguna aún</translation>
    </message>
    <message>
        <source>Team %1 cannot be sent now. %2</source>
        <translation>El equipo %1 no se puede enviar ahora. %2</translation>
    </message>
    <message>
        <source>By road where the map knows a way, else guessed over the straight line. An estimate.</source>
        <translation>Por carretera donde el mapa conoce un camino; si no, calculado sobre la línea recta. Una estimación.</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Viaje</translation>
    </message>
    <message>
        <source>Where the other free teams would need longest, by road. An estimate.</source>
        <translation>Dónde tardarían más los otros equipos libres, por carretera. Una estimación.</translation>
    </message>
    <message>
        <source>Cover if sent</source>
        <translation>Cobertura si va</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <comment>area, how much longer</comment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>%1: nobody</source>
        <comment>area</comment>
        <translation>%1: nadie</translation>
    </message>
    <message>
        <source>%1 in a straight line</source>
        <translation>%1 en línea recta</translation>
    </message>
    <message>
        <source>%1, %2 by road</source>
        <translation>%1, %2 por carretera</translation>
    </message>
    <message>
        <source>about %1, %2 straight</source>
        <translation>unos %1, %2 en recta</translation>
    </message>
    <message>
        <source>%1, team %2, %3, drive %4, there at %5, promise %6, speaks %7, shift left %8, cover if sent: %9</source>
        <translation>%1, equipo %2, %3, viaje %4, llega a las %5, plazo prometido %6, habla %7, turno restante %8, cobertura si va: %9</translation>
    </message>
</context>
<context>
    <name>dispatch::CandidateView</name>
    <message>
        <source>Teams that can go, best first</source>
        <translation>Equipos que pueden ir, el mejor primero</translation>
    </message>
    <message>
        <source>Teams that cannot be sent now</source>
        <translation>Equipos que no se pueden enviar ahora</translation>
    </message>
    <message>
        <source>No team can be sent now. The reasons stand below; a team can be kept for later from its row on the team board.</source>
        <translation>Ningún equipo se puede enviar ahora. Los motivos están abajo; un equipo se puede reservar para después desde su fila en el tablero de equipos.</translation>
    </message>
    <message>
        <source>Cannot be sent now</source>
        <translation>No se pueden enviar ahora</translation>
    </message>
    <message>
        <source>shown so you need not wonder</source>
        <translation>se muestran para que no le quede la duda</translation>
    </message>
</context>
<context>
    <name>dispatch::CentralLink</name>
    <message>
        <source>The centre needs another version of this program. Everything stays here and goes up after the update; call your administrator.</source>
        <translation>La central necesita otra versión de este programa. Todo queda aquí y sube después de la actualización; llame a su administrador.</translation>
    </message>
    <message>
        <source>The centre does not know this workstation any more. Everything stays here; call your administrator.</source>
        <translation>La central ya no conoce este puesto. Todo queda aquí; llame a su administrador.</translation>
    </message>
    <message>
        <source>The centre is not set up for this program. Everything stays here; call your administrator.</source>
        <translation>La central no está preparada para este programa. Todo queda aquí; llame a su administrador.</translation>
    </message>
    <message>
        <source>The centre&apos;s identity or this workstation&apos;s certificate is not valid. Nothing was sent. Everything stays here; call your administrator.</source>
        <translation>La identidad de la central o el certificado de este puesto no es válido. No se envió nada. Todo queda aquí; llame a su administrador.</translation>
    </message>
</context>
<context>
    <name>dispatch::CentreSide</name>
    <message>
        <source>The centre does not accept this sign-in any more. Sign in with your newest passphrase, or call your administrator.</source>
        <translation>La central ya no acepta esta entrada. Entre con su frase de paso más reciente o llame a su administrador.</translation>
    </message>
</context>
<context>
    <name>dispatch::ClosePane</name>
    <message>
        <source>%1 has ended already.</source>
        <translation>%1 ya ha terminado.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation>Aún falta: %1.</translation>
    </message>
    <message>
        <source>Why is %1 cancelled? Nothing is deleted.</source>
        <translation>¿Por qué se cancela %1? No se borra nada.</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Cancelar %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>Diverted from what</source>
        <translation>De qué se desvió</translation>
    </message>
    <message>
        <source>Basic needs given</source>
        <translation>Necesidades básicas atendidas</translation>
    </message>
    <message>
        <source>Services connected</source>
        <translation>Servicios vinculados</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En pocas palabras</translation>
    </message>
    <message>
        <source>Follow-ups this creates</source>
        <translation>Seguimientos que esto crea</translation>
    </message>
    <message>
        <source>Close incident</source>
        <translation>Cerrar incidente</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel incident…</source>
        <translation>Cancelar incidente…</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Dejar abierto</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Transfer sheet for %1</source>
        <translation>Hoja de transferencia: %1</translation>
    </message>
</context>
<context>
    <name>dispatch::ColumnFit</name>
    <message>
        <source>narrow: %1 of %2 columns</source>
        <translation>angosto: %1 de %2 columnas</translation>
    </message>
    <message>
        <source>%1 of %2 columns</source>
        <translation>%1 de %2 columnas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Como al principio</translation>
    </message>
</context>
<context>
    <name>dispatch::ComesList</name>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; comes: %2. As of %3.</source>
        <comment>who, why, day</comment>
        <translation>&lt;b&gt;%1&lt;/b&gt; viene: %2. Según datos del %3.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Ask: %1&lt;/b&gt;, %2. As of %3.</source>
        <comment>who, why, day</comment>
        <translation>&lt;b&gt;Preguntar: %1&lt;/b&gt;, %2. Según datos del %3.</translation>
    </message>
    <message>
        <source>%1 does not come now: %2. As of %3.</source>
        <comment>who, why, day</comment>
        <translation>%1 no viene ahora: %2. Según datos del %3.</translation>
    </message>
</context>
<context>
    <name>dispatch::CommandBar</name>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Command: send, note, find …</source>
        <translation>Comando: enviar, nota, buscar …</translation>
    </message>
    <message>
        <source>Ctrl+Space comes here and goes back without losing your place.</source>
        <translation>Ctrl+Space lleva aquí y regresa sin que usted pierda su lugar.</translation>
    </message>
    <message>
        <source>F2 new call · F4 send · N note on a row · Ctrl+J what is due next · F1 keys and commands</source>
        <translation>F2 llamada nueva · F4 enviar · N nota en una fila · Ctrl+J lo próximo que vence · F1 teclas y comandos</translation>
    </message>
    <message>
        <source>Found as you left it.</source>
        <translation>Está como la dejó.</translation>
    </message>
</context>
<context>
    <name>dispatch::CommandLine</name>
    <message>
        <source>That is too long for a command.</source>
        <translation>Eso es demasiado largo para un comando.</translation>
    </message>
    <message>
        <source>A command holds %1 letters. Nothing was done with it. Long words go into a note: N on the incident&apos;s row.</source>
        <translation>Un comando admite %1 caracteres. No se hizo nada con él. Los textos largos van en una nota: N en la fila del incidente.</translation>
    </message>
    <message>
        <source>Esc leaves everything as it is</source>
        <translation>Esc deja todo como está</translation>
    </message>
</context>
<context>
    <name>dispatch::CommandReader</name>
    <message>
        <source>Enter does it</source>
        <translation>Intro lo hace</translation>
    </message>
    <message>
        <source>Enter opens it</source>
        <translation>Intro lo abre</translation>
    </message>
    <message>
        <source>Esc leaves everything as it is</source>
        <translation>Esc deja todo como está</translation>
    </message>
    <message>
        <source>Tab completes: %1</source>
        <translation>Tab completa: %1</translation>
    </message>
    <message>
        <source>Opens %1.</source>
        <translation>Abre %1.</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>“%1” is not a command. Did you mean %2?</source>
        <translation>“%1” no es un comando. ¿Quiso decir %2?</translation>
    </message>
    <message>
        <source>Tab takes it.</source>
        <translation>Tab lo acepta.</translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <translation>“%1” no es un comando.</translation>
    </message>
    <message>
        <source>Commands begin with a verb: send, onscene, checkin, note, close, find. F1 lists them.</source>
        <translation>Los comandos empiezan con un verbo: enviar, enlugar, control, nota, cerrar, buscar. F1 los muestra.</translation>
    </message>
    <message>
        <source>%1 is not a time of day. Nothing would be changed.</source>
        <translation>%1 no es una hora del día. No se cambiaría nada.</translation>
    </message>
    <message>
        <source>There is no team %1 now. Nothing would be changed.</source>
        <translation>Ahora no hay equipo %1. No se cambiaría nada.</translation>
    </message>
    <message>
        <source>Takes a new call.</source>
        <translation>Toma una llamada nueva.</translation>
    </message>
    <message>
        <source>A call that is open is held.</source>
        <translation>Una llamada abierta queda en espera.</translation>
    </message>
    <message>
        <source>%1 is not open on this desk. “find %1” looks through all history.</source>
        <translation>%1 no está abierto en este puesto. “buscar %1” busca en todo el historial.</translation>
    </message>
    <message>
        <source>No incident is selected. Type its number.</source>
        <translation>No hay ningún incidente seleccionado. Escriba su número.</translation>
    </message>
    <message>
        <source>Which incident? Type its number, or select it first.</source>
        <translation>¿Qué incidente? Escriba su número, o selecciónelo primero.</translation>
    </message>
    <message>
        <source>%1 is on no incident now. Nothing would be changed.</source>
        <translation>%1 no está en ningún incidente ahora. No se cambiaría nada.</translation>
    </message>
    <message>
        <source>%1, not at %2. Nothing would be changed.</source>
        <translation>%1, no en %2. No se cambiaría nada.</translation>
    </message>
    <message>
        <source>Which team? Type its callsign: T3.</source>
        <translation>¿Qué equipo? Escriba su indicativo: T3.</translation>
    </message>
    <message>
        <source>No team is on %1 now. Nothing would be changed.</source>
        <translation>Ningún equipo está en %1 ahora. No se cambiaría nada.</translation>
    </message>
    <message>
        <source>%1 teams are on %2. Type which one.</source>
        <translation>%1 equipos están en %2. Escriba cuál.</translation>
    </message>
    <message>
        <source>Opens Send for %1.</source>
        <translation>Abre Enviar para %1.</translation>
    </message>
    <message>
        <source>No team is free now.</source>
        <translation>Ningún equipo está libre ahora.</translation>
    </message>
    <message>
        <source>Ranked first: %1.</source>
        <translation>Primero en el orden: %1.</translation>
    </message>
    <message>
        <source>Where to? Known places: %1.</source>
        <translation>¿A dónde? Lugares conocidos: %1.</translation>
    </message>
    <message>
        <source>What was given? The list has: %1.</source>
        <translation>¿Qué se dio? La lista tiene: %1.</translation>
    </message>
    <message>
        <source>%1 has ended already.</source>
        <translation>%1 ya ha terminado.</translation>
    </message>
    <message>
        <source>Opens Close for %1.</source>
        <translation>Abre Cerrar para %1.</translation>
    </message>
    <message>
        <source>It still needs: %1.</source>
        <translation>Aún le falta: %1.</translation>
    </message>
    <message>
        <source>Opens Find.</source>
        <translation>Abre Buscar.</translation>
    </message>
    <message>
        <source>Find %1.</source>
        <translation>Buscar %1.</translation>
    </message>
    <message>
        <source>Nothing open fits. Enter looks through all history.</source>
        <translation>Nada abierto coincide. Intro busca en todo el historial.</translation>
    </message>
    <message>
        <source>Open now: %1. Enter looks through all history.</source>
        <translation>Abiertos ahora: %1. Intro busca en todo el historial.</translation>
    </message>
    <message>
        <source>No team is in duress. Nothing would be changed.</source>
        <translation>Ningún equipo pide auxilio. No se cambiaría nada.</translation>
    </message>
    <message>
        <source>Every duress is taken. Nothing would be changed.</source>
        <translation>Todos los auxilios están atendidos. No se cambiaría nada.</translation>
    </message>
    <message>
        <source>Nobody has taken the duress yet. F12 takes it; then it can be ended.</source>
        <translation>Nadie atiende el auxilio todavía. F12 lo toma; después puede terminarse.</translation>
    </message>
    <message>
        <source>Who takes over? The list has: %1.</source>
        <translation>¿Quién se hace cargo? La lista tiene: %1.</translation>
    </message>
    <message>
        <source>Opens the transfer sheet of %1.</source>
        <translation>Abre la hoja de transferencia de %1.</translation>
    </message>
    <message>
        <source>Opens the transfer sheet of %1: %2.</source>
        <comment>incident, taker</comment>
        <translation>Abre la hoja de transferencia de %1: %2.</translation>
    </message>
    <message>
        <source>Nobody is asked before you say so there.</source>
        <translation>No se pide a nadie antes de que usted lo diga allí.</translation>
    </message>
</context>
<context>
    <name>dispatch::CommandWords</name>
    <message>
        <source>send,offer</source>
        <extracomment>Command words: separated by commas, no spaces inside a word; the first is the one shown.</extracomment>
        <translation>enviar,ofrecer</translation>
    </message>
    <message>
        <source>[incident] [team] [why]</source>
        <translation>[incidente] [equipo] [motivo]</translation>
    </message>
    <message>
        <source>Offers the incident to the team; without a team it opens the ranked list.</source>
        <translation>Ofrece el incidente al equipo; sin equipo, abre la lista ordenada.</translation>
    </message>
    <message>
        <source>reserve,keep</source>
        <translation>reservar,guardar</translation>
    </message>
    <message>
        <source>[incident] [team]</source>
        <translation>[incidente] [equipo]</translation>
    </message>
    <message>
        <source>Keeps the team for the incident after its present one.</source>
        <translation>Reserva el equipo para el incidente, después del que tiene ahora.</translation>
    </message>
    <message>
        <source>accept,accepted</source>
        <translation>aceptar,acepto</translation>
    </message>
    <message>
        <source>[team] [time]</source>
        <translation>[equipo] [hora]</translation>
    </message>
    <message>
        <source>The team accepted its offer.</source>
        <translation>El equipo aceptó lo que se le ofreció.</translation>
    </message>
    <message>
        <source>decline,declined</source>
        <translation>rechazar,rechazo</translation>
    </message>
    <message>
        <source>[team] [why]</source>
        <translation>[equipo] [motivo]</translation>
    </message>
    <message>
        <source>The team declined its offer.</source>
        <translation>El equipo rechazó lo que se le ofreció.</translation>
    </message>
    <message>
        <source>enroute,rolling</source>
        <translation>encamino,camino</translation>
    </message>
    <message>
        <source>The team is on its way.</source>
        <translation>El equipo va en camino.</translation>
    </message>
    <message>
        <source>phoned,phonedahead</source>
        <translation>llamoantes,aviso</translation>
    </message>
    <message>
        <source>The team phoned ahead.</source>
        <translation>El equipo llamó antes.</translation>
    </message>
    <message>
        <source>onscene,there</source>
        <translation>enlugar,llego</translation>
    </message>
    <message>
        <source>The team is on scene. The response clock stops.</source>
        <translation>El equipo está en el lugar. El reloj de respuesta se detiene.</translation>
    </message>
    <message>
        <source>transport,carry</source>
        <translation>trasladar,traslado</translation>
    </message>
    <message>
        <source>[incident or team] [place]</source>
        <translation>[incidente o equipo] [centro]</translation>
    </message>
    <message>
        <source>The team carries the person, who agreed, to the place.</source>
        <translation>El equipo traslada a la persona, que aceptó ir, al centro.</translation>
    </message>
    <message>
        <source>facility,arrived</source>
        <translation>encentro,centro</translation>
    </message>
    <message>
        <source>The team is at the place it carries the person to.</source>
        <translation>El equipo está en el centro al que traslada a la persona.</translation>
    </message>
    <message>
        <source>handedover,received</source>
        <translation>entregado,recibido</translation>
    </message>
    <message>
        <source>[team] [by whom]</source>
        <translation>[equipo] [por quién]</translation>
    </message>
    <message>
        <source>The place accepted the person.</source>
        <translation>El centro aceptó a la persona.</translation>
    </message>
    <message>
        <source>clear,free</source>
        <translation>libre,liberar</translation>
    </message>
    <message>
        <source>The team is clear.</source>
        <translation>El equipo está libre.</translation>
    </message>
    <message>
        <source>checkin,check</source>
        <translation>control,reporte</translation>
    </message>
    <message>
        <source>[team]</source>
        <translation>[equipo]</translation>
    </message>
    <message>
        <source>The team told you that it is well.</source>
        <translation>El equipo le dijo que está bien.</translation>
    </message>
    <message>
        <source>note,n</source>
        <translation>nota,n</translation>
    </message>
    <message>
        <source>[incident] words</source>
        <translation>[incidente] texto</translation>
    </message>
    <message>
        <source>Writes on the timeline.</source>
        <translation>Escribe en la cronología.</translation>
    </message>
    <message>
        <source>callback,called</source>
        <translation>devolver,hablado</translation>
    </message>
    <message>
        <source>[incident] [words]</source>
        <translation>[incidente] [texto]</translation>
    </message>
    <message>
        <source>You spoke with the waiting caller.</source>
        <translation>Usted habló con quien llamó y espera.</translation>
    </message>
    <message>
        <source>need,gave</source>
        <translation>necesidad,dado</translation>
    </message>
    <message>
        <source>[incident] [what]</source>
        <translation>[incidente] [qué]</translation>
    </message>
    <message>
        <source>Something basic was given: water, a blanket.</source>
        <translation>Se dio algo básico: agua, una cobija.</translation>
    </message>
    <message>
        <source>place,bed</source>
        <translation>plaza,cama</translation>
    </message>
    <message>
        <source>[incident]</source>
        <translation>[incidente]</translation>
    </message>
    <message>
        <source>A bed or another place is being looked for.</source>
        <translation>Se busca una cama u otro lugar.</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cerrar</translation>
    </message>
    <message>
        <source>Opens Close.</source>
        <translation>Abre Cerrar.</translation>
    </message>
    <message>
        <source>cancel,calloff</source>
        <translation>cancelar,retirar</translation>
    </message>
    <message>
        <source>[incident or team] why</source>
        <translation>[incidente o equipo] motivo</translation>
    </message>
    <message>
        <source>Calls the team off; without a team, cancels the incident.</source>
        <translation>Retira al equipo; sin equipo, cancela el incidente.</translation>
    </message>
    <message>
        <source>find,search</source>
        <translation>buscar,busca</translation>
    </message>
    <message>
        <source>words</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>Looks through all history.</source>
        <translation>Busca en todo el historial.</translation>
    </message>
    <message>
        <source>open,show</source>
        <translation>abrir,mostrar</translation>
    </message>
    <message>
        <source>Opens the incident.</source>
        <translation>Abre el incidente.</translation>
    </message>
    <message>
        <source>new,call</source>
        <translation>nueva,llamada</translation>
    </message>
    <message>
        <source>Takes a new call.</source>
        <translation>Toma una llamada nueva.</translation>
    </message>
    <message>
        <source>team</source>
        <translation>equipo</translation>
    </message>
    <message>
        <source>duress</source>
        <translation>auxilio</translation>
    </message>
    <message>
        <source>[team] [silent] [words]</source>
        <translation>[equipo] [silencioso] [palabras]</translation>
    </message>
    <message>
        <source>The team called for help. Red and loud on every workstation.</source>
        <translation>El equipo pidió auxilio. Rojo y sonoro en todos los puestos.</translation>
    </message>
    <message>
        <source>testduress,drill</source>
        <translation>pruebaauxilio,simulacro</translation>
    </message>
    <message>
        <source>[team] [words]</source>
        <translation>[equipo] [palabras]</translation>
    </message>
    <message>
        <source>As duress, marked as a test everywhere.</source>
        <translation>Como auxilio, marcado como prueba en todas partes.</translation>
    </message>
    <message>
        <source>takeduress,take</source>
        <translation>tomarauxilio,tomar</translation>
    </message>
    <message>
        <source>You take the duress, and your name stands there.</source>
        <translation>Usted atiende el auxilio, y ahí queda su nombre.</translation>
    </message>
    <message>
        <source>endduress,safe</source>
        <translation>finauxilio,asalvo</translation>
    </message>
    <message>
        <source>[team] how it ended</source>
        <translation>[equipo] cómo terminó</translation>
    </message>
    <message>
        <source>The duress that somebody took has ended.</source>
        <translation>El auxilio que alguien atendía ha terminado.</translation>
    </message>
    <message>
        <source>silent,button</source>
        <extracomment>What stands after &quot;duress&quot;: separated by commas, no spaces inside a word.</extracomment>
        <translation>silencioso,botón</translation>
    </message>
    <message>
        <source>missed,noanswer</source>
        <translation>sinrespuesta,perdido</translation>
    </message>
    <message>
        <source>say,tell</source>
        <translation>decir,di</translation>
    </message>
    <message>
        <source>Says it to everybody on the incident.</source>
        <translation>Lo dice a todos los que están en el incidente.</translation>
    </message>
    <message>
        <source>heard,relay</source>
        <translation>oído,relevo</translation>
    </message>
    <message>
        <source>[incident or team] words</source>
        <translation>[incidente o equipo] palabras</translation>
    </message>
    <message>
        <source>Passes on what the team said.</source>
        <translation>Transmite lo que dijo el equipo.</translation>
    </message>
    <message>
        <source>transfer,handoff</source>
        <translation>transferir,transferencia</translation>
    </message>
    <message>
        <source>[incident] [911, MCST, …]</source>
        <translation>[incidente] [911, MCST, …]</translation>
    </message>
    <message>
        <source>Opens the sheet with which 911 or another service is asked to take over.</source>
        <translation>Abre la hoja con la que se pide al 911 o a otro servicio que se haga cargo.</translation>
    </message>
</context>
<context>
    <name>dispatch::ConflictDesk</name>
    <message>
        <source>%1 Why: %2</source>
        <translation>%1 Por qué: %2</translation>
    </message>
    <message>
        <source>That conflict is not open on this desk. Nothing was changed.</source>
        <translation>Ese conflicto no está abierto en este puesto. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 decided this at %2: %3. Nothing was changed.</source>
        <translation>%1 decidió esto a las %2: %3. No se cambió nada.</translation>
    </message>
    <message>
        <source>Only a clinician decides this. Nothing was changed; both versions stay here until then.</source>
        <translation>Esto solo lo decide un profesional clínico. No se cambió nada; las dos versiones quedan aquí hasta entonces.</translation>
    </message>
    <message>
        <source>Say in a few words why it was not carried out. The reason stays with the entry.</source>
        <translation>Diga en pocas palabras por qué no se llevó a cabo. El motivo queda con la anotación.</translation>
    </message>
    <message>
        <source>Say in a few words why %1 is called off %2.</source>
        <translation>Diga en pocas palabras por qué se retira a %1 de %2.</translation>
    </message>
    <message>
        <source>Say in a few words why this one is right. Addresses and clinical words are never chosen without a reason.</source>
        <translation>Diga en pocas palabras por qué es esta la correcta. Las direcciones y las palabras clínicas nunca se eligen sin un motivo.</translation>
    </message>
    <message>
        <source>Not carried out: %1</source>
        <translation>No se llevó a cabo: %1</translation>
    </message>
    <message>
        <source>There is nothing to record here. Choose one of the two.</source>
        <translation>Aquí no hay nada que registrar. Elija una de las dos.</translation>
    </message>
    <message>
        <source>%1 is on %2. Why: %3</source>
        <translation>%1 está en %2. Por qué: %3</translation>
    </message>
    <message>
        <source>%1 is called off %2.</source>
        <translation>Se retira a %1 de %2.</translation>
    </message>
    <message>
        <source>%1 needs a team again.</source>
        <translation>%1 vuelve a necesitar un equipo.</translation>
    </message>
    <message>
        <source>Recorded as happened</source>
        <translation>Registrado tal como ocurrió</translation>
    </message>
    <message>
        <source>%1, %2. Two desks had sent it.</source>
        <translation>%1, %2. Dos puestos lo habían enviado.</translation>
    </message>
    <message>
        <source>Record as happened: %1 is on %2 already.</source>
        <translation>Registrar tal como ocurrió: %1 ya está en %2.</translation>
    </message>
    <message>
        <source>Record as happened: %1, %2.</source>
        <translation>Registrar tal como ocurrió: %1, %2.</translation>
    </message>
    <message>
        <source>Your entry goes on its timeline.</source>
        <translation>Su anotación pasa a la cronología.</translation>
    </message>
    <message>
        <source>Your times stay.</source>
        <translation>Sus horas se conservan.</translation>
    </message>
    <message>
        <source>It follows a change that was refused too. Decide about that one first.</source>
        <translation>Sigue a un cambio que también fue rechazado. Decida primero sobre ese.</translation>
    </message>
    <message>
        <source>What it changes is not open on this desk any more. Discard yours with a reason: the conflict keeps it.</source>
        <translation>Lo que cambia ya no está abierto en este puesto. Descarte lo suyo con un motivo: el conflicto lo conserva.</translation>
    </message>
    <message>
        <source>%1 has ended already. Discard yours with a reason; it stays on the timeline.</source>
        <translation>%1 ya terminó. Descarte lo suyo con un motivo; queda en la cronología.</translation>
    </message>
    <message>
        <source>%1, so this can&apos;t be recorded any more. Discard yours with a reason; it stays on the timeline.</source>
        <translation>%1, así que esto ya no se puede registrar. Descarte lo suyo con un motivo; queda en la cronología.</translation>
    </message>
    <message>
        <source>%1. Nothing was changed.</source>
        <translation>%1. No se cambió nada.</translation>
    </message>
    <message>
        <source>Record as happened: %1</source>
        <translation>Registrar tal como ocurrió: %1</translation>
    </message>
    <message>
        <source>Record as happened on %1: %2</source>
        <translation>Registrar tal como ocurrió en %1: %2</translation>
    </message>
    <message>
        <source>It stands on top of what the centre has now. Your times stay.</source>
        <translation>Queda encima de lo que la central tiene ahora. Sus horas se conservan.</translation>
    </message>
    <message>
        <source>No team was sent here. Choose another way.</source>
        <translation>Aquí no se envió ningún equipo. Elija otra forma.</translation>
    </message>
    <message>
        <source>%1; that is not touched.</source>
        <translation>%1; eso no se toca.</translation>
    </message>
    <message>
        <source>%1 is not on shift. Nothing is sent.</source>
        <translation>%1 no está de turno. No se envía nada.</translation>
    </message>
    <message>
        <source>%1. Nothing is sent.</source>
        <translation>%1. No se envía nada.</translation>
    </message>
    <message>
        <source>To %1, because %2 was sent elsewhere.</source>
        <translation>A %1, porque %2 fue enviado a otro lugar.</translation>
    </message>
    <message>
        <source>Offer %1 to %2 instead.</source>
        <translation>Ofrecer %1 a %2 en su lugar.</translation>
    </message>
    <message>
        <source>Needs a team</source>
        <translation>Necesita un equipo</translation>
    </message>
    <message>
        <source>%1 was sent elsewhere.</source>
        <translation>%1 fue enviado a otro lugar.</translation>
    </message>
    <message>
        <source>%1 needs a team.</source>
        <translation>%1 necesita un equipo.</translation>
    </message>
    <message>
        <source>Your first offer stays on the timeline, marked “not carried out”.</source>
        <translation>Su primera oferta queda en la cronología, marcada “no se llevó a cabo”.</translation>
    </message>
    <message>
        <source>Nothing was refused here. Choose one of the two.</source>
        <translation>Aquí no se rechazó nada. Elija una de las dos.</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Discard on %1: %2</source>
        <translation>Descartar en %1: %2</translation>
    </message>
    <message>
        <source>Discard: %1</source>
        <translation>Descartar: %1</translation>
    </message>
    <message>
        <source>Your entry stays on the timeline, marked “not carried out”.</source>
        <translation>Su anotación queda en la cronología, marcada “no se llevó a cabo”.</translation>
    </message>
    <message>
        <source>It stays among the solved conflicts, marked “not carried out”.</source>
        <translation>Queda entre los conflictos resueltos, marcado “no se llevó a cabo”.</translation>
    </message>
    <message>
        <source>A refused change is recorded as happened, or discarded. Choose one of these.</source>
        <translation>Un cambio rechazado se registra tal como ocurrió o se descarta. Elija una de las dos.</translation>
    </message>
    <message>
        <source>What it changes is not open on this desk any more. Keep what the centre has.</source>
        <translation>Lo que cambia ya no está abierto en este puesto. Conserve lo que tiene la central.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old value, new value</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Take %1.</source>
        <translation>Tomar %1.</translation>
    </message>
    <message>
        <source>Take for %1: %2.</source>
        <translation>Tomar para %1: %2.</translation>
    </message>
    <message>
        <source>What the centre had stays on the timeline.</source>
        <translation>Lo que tenía la central queda en la cronología.</translation>
    </message>
    <message>
        <source>Leave it as %1 decided: %2.</source>
        <translation>Dejarlo como decidió %1: %2.</translation>
    </message>
    <message>
        <source>Let go of this decision.</source>
        <translation>Abandonar esta decisión.</translation>
    </message>
    <message>
        <source>Nothing else changes.</source>
        <translation>No cambia nada más.</translation>
    </message>
    <message>
        <source>The conflict it was about is open again.</source>
        <translation>El conflicto del que trataba vuelve a estar abierto.</translation>
    </message>
    <message>
        <source>%1 stays. Not taken: %2.</source>
        <translation>Queda %1. No se tomó: %2.</translation>
    </message>
    <message>
        <source>Keep %1.</source>
        <translation>Conservar %1.</translation>
    </message>
    <message>
        <source>Keep for %1: %2.</source>
        <translation>Conservar para %1: %2.</translation>
    </message>
    <message>
        <source>What was not taken stays on the timeline.</source>
        <translation>Lo que no se tomó queda en la cronología.</translation>
    </message>
    <message>
        <source>Choose what shall be true.</source>
        <translation>Elija qué debe valer.</translation>
    </message>
</context>
<context>
    <name>dispatch::ConflictDetail</name>
    <message>
        <source>Only a clinician decides this. Both versions stay here until then.</source>
        <translation>Esto solo lo decide un profesional clínico. Las dos versiones quedan aquí hasta entonces.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>%1, about %2 away</source>
        <translation>%1, a unos %2</translation>
    </message>
    <message>
        <source>Nobody yet: %1 needs a team</source>
        <translation>Todavía nadie: %1 necesita un equipo</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Todavía nadie</translation>
    </message>
    <message>
        <source>What you had written, kept here</source>
        <translation>Lo que usted había escrito, guardado aquí</translation>
    </message>
    <message>
        <source>Why? A few words, kept with both entries</source>
        <translation>¿Por qué? Unas pocas palabras, quedan con las dos anotaciones</translation>
    </message>
    <message>
        <source>Reason, kept with both entries (may stay empty)</source>
        <translation>Motivo, queda con las dos anotaciones (puede quedar vacío)</translation>
    </message>
    <message>
        <source>Choose what shall be true</source>
        <translation>Elija qué debe valer</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Record as happened</source>
        <translation>Registrar tal como ocurrió</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Reasignar</translation>
    </message>
    <message>
        <source>Discard mine, with a reason</source>
        <translation>Descartar lo mío, con un motivo</translation>
    </message>
    <message>
        <source>Discard it, with a reason</source>
        <translation>Descartarlo, con un motivo</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Tomar lo mío</translation>
    </message>
    <message>
        <source>Take the change</source>
        <translation>Tomar el cambio</translation>
    </message>
    <message>
        <source>Keep what the centre has</source>
        <translation>Conservar lo que tiene la central</translation>
    </message>
    <message>
        <source>What shall be true?</source>
        <translation>¿Qué debe valer?</translation>
    </message>
    <message>
        <source>Who goes instead</source>
        <translation>Quién va en su lugar</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Conflicto siguiente</translation>
    </message>
    <message>
        <source>Alt+↓</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>The first to decide, decides for all desks. Nothing is decided by whose clock was later.</source>
        <translation>Quien decide primero, decide para todos los puestos. Nada se decide por qué reloj iba más tarde.</translation>
    </message>
    <message>
        <source>Reason, kept with both entries</source>
        <translation>Motivo, queda con las dos anotaciones</translation>
    </message>
</context>
<context>
    <name>dispatch::ConflictModel</name>
    <message>
        <source>What clashes</source>
        <translation>Qué no encaja</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>seen everywhere</source>
        <translation>se ve en todas partes</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>el más antiguo %1</translation>
    </message>
    <message>
        <source>Need you %1</source>
        <translation>Le necesitan %1</translation>
    </message>
    <message>
        <source>For the clinician %1</source>
        <translation>Para el profesional clínico %1</translation>
    </message>
    <message>
        <source>Solved %1</source>
        <translation>Resueltos %1</translation>
    </message>
    <message>
        <source>%1, made %2 by %3</source>
        <translation>%1, hecho a las %2 por %3</translation>
    </message>
    <message>
        <source>%1, solved: %2</source>
        <translation>%1, resuelto: %2</translation>
    </message>
</context>
<context>
    <name>dispatch::ConflictPreview</name>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>Addresses and clinical words are never joined by the program.</source>
        <translation>El programa nunca une por sí solo direcciones ni palabras clínicas.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>lo mismo</translation>
    </message>
</context>
<context>
    <name>dispatch::ConflictStory</name>
    <message>
        <source>%1, both desks in one order</source>
        <translation>%1, los dos puestos en un solo orden</translation>
    </message>
    <message>
        <source>Both desks in one order</source>
        <translation>Los dos puestos en un solo orden</translation>
    </message>
    <message>
        <source>%1 offered %2 to %3.</source>
        <translation>%1 ofreció %2 a %3.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>how a team stands</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>lost the centre.</source>
        <translation>perdió la central.</translation>
    </message>
    <message>
        <source>is back with the centre.</source>
        <translation>vuelve a tener la central.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what she did</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The centre refused what %1 did: %2.</source>
        <translation>La central rechazó lo que hizo %1: %2.</translation>
    </message>
    <message>
        <source>The centre kept what it had beside it.</source>
        <translation>La central conservó también lo que tenía.</translation>
    </message>
    <message>
        <source>%1 decided: %2.</source>
        <translation>%1 decidió: %2.</translation>
    </message>
</context>
<context>
    <name>dispatch::ConflictStoryView</name>
    <message>
        <source>Times of this desk are corrected by the centre&apos;s clock.</source>
        <translation>Las horas de este puesto están corregidas según el reloj de la central.</translation>
    </message>
</context>
<context>
    <name>dispatch::ConflictWords</name>
    <message>
        <source>you</source>
        <comment>who did it, in a table</comment>
        <translation>usted</translation>
    </message>
    <message>
        <source>somebody this desk does not know</source>
        <translation>alguien que este puesto no conoce</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>incident number, what clashes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>decided twice</source>
        <translation>decidido dos veces</translation>
    </message>
    <message>
        <source>%1 sent twice</source>
        <translation>%1 enviado dos veces</translation>
    </message>
    <message>
        <source>%1, refused</source>
        <translation>%1, rechazado</translation>
    </message>
    <message>
        <source>%1 changed twice</source>
        <translation>%1, cambio doble</translation>
    </message>
    <message>
        <source>%1 told twice</source>
        <translation>%1, dicho dos veces</translation>
    </message>
    <message>
        <source>somebody had decided it before</source>
        <translation>alguien lo había decidido antes</translation>
    </message>
    <message>
        <source>another desk had sent the team</source>
        <translation>otro puesto había enviado el equipo</translation>
    </message>
    <message>
        <source>somebody else had changed it first</source>
        <translation>otra persona lo había cambiado antes</translation>
    </message>
    <message>
        <source>this role may not do that</source>
        <translation>esta función no puede hacer eso</translation>
    </message>
    <message>
        <source>it follows a change that was refused</source>
        <translation>sigue a un cambio que fue rechazado</translation>
    </message>
    <message>
        <source>it is about something the centre does not have</source>
        <translation>trata de algo que la central no tiene</translation>
    </message>
    <message>
        <source>the centre has the same already</source>
        <translation>la central ya tiene lo mismo</translation>
    </message>
    <message>
        <source>the centre could not take it as it is</source>
        <translation>la central no pudo tomarlo tal como está</translation>
    </message>
    <message>
        <source>%1 to</source>
        <translation>%1 a</translation>
    </message>
    <message>
        <source>%1, by you</source>
        <translation>%1, por usted</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>On scene since 02:46</comment>
        <translation>%1 desde las %2</translation>
    </message>
    <message>
        <source>%1. Promise: %2.</source>
        <comment>how it stands, its clock</comment>
        <translation>%1. Promesa: %2.</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Cómo está</translation>
    </message>
    <message>
        <source>Why this team</source>
        <translation>Por qué este equipo</translation>
    </message>
    <message>
        <source>no reason was owed</source>
        <translation>no hacía falta motivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>refused by the centre %1: %2</source>
        <translation>rechazado por la central a las %1: %2</translation>
    </message>
    <message>
        <source>stands now</source>
        <translation>vale ahora</translation>
    </message>
    <message>
        <source>kept here, not taken yet</source>
        <translation>guardado aquí, todavía no tomado</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Qué se decidió</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>todavía nada</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>sin motivo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>not open on this desk</source>
        <translation>no está abierto en este puesto</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Lo que hizo usted</translation>
    </message>
    <message>
        <source>What %1 did</source>
        <translation>Lo que hizo %1</translation>
    </message>
    <message>
        <source>workstation %1, %2</source>
        <translation>puesto %1, %2</translation>
    </message>
    <message>
        <source>What the centre has</source>
        <translation>Lo que tiene la central</translation>
    </message>
    <message>
        <source>nothing: it is free by now</source>
        <translation>nada: ya está libre</translation>
    </message>
    <message>
        <source>Nobody needed to decide: %1.</source>
        <translation>Nadie tuvo que decidir: %1.</translation>
    </message>
    <message>
        <source>You decided at %1: %2.</source>
        <translation>Usted decidió a las %1: %2.</translation>
    </message>
    <message>
        <source>%1 decided at %2: %3.</source>
        <translation>%1 decidió a las %2: %3.</translation>
    </message>
    <message>
        <source>%1 Why: %2</source>
        <comment>what was decided, the reason</comment>
        <translation>%1 Por qué: %2</translation>
    </message>
    <message>
        <source>nobody proved who gave it; a passphrase may have changed while this desk was alone</source>
        <translation>nadie probó quién lo dio; quizá cambió una contraseña mientras este puesto estaba solo</translation>
    </message>
</context>
<context>
    <name>dispatch::ConflictsPane</name>
    <message>
        <source>%1 open</source>
        <translation>%1 abiertos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>No conflicts. %n change(s) taken today, none refused.</source>
        <translation>
            <numerusform>No hay conflictos. Hoy se tomó %n cambio y ninguno se rechazó.</numerusform>
            <numerusform>No hay conflictos. Hoy se tomaron %n cambios y ninguno se rechazó.</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Conflicts, those that need you first</source>
        <translation>Conflictos, primero los que le necesitan</translation>
    </message>
    <message>
        <source>Enter goes to the choices, Alt+Down to the next conflict.</source>
        <translation>Intro va a las opciones, Alt+Abajo al conflicto siguiente.</translation>
    </message>
</context>
<context>
    <name>dispatch::ConsentWords</name>
    <message>
        <source>card for whoever comes</source>
        <translation>tarjeta para quien acuda</translation>
    </message>
    <message>
        <source>safety plan</source>
        <translation>plan de seguridad</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>evaluación</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>derivación</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>por escrito</translation>
    </message>
    <message>
        <source>electronic</source>
        <translation>electrónico</translation>
    </message>
    <message>
        <source>spoken</source>
        <translation>de palabra</translation>
    </message>
</context>
<context>
    <name>dispatch::ConversationDesk</name>
    <message>
        <source>To everybody</source>
        <translation>A todos</translation>
    </message>
    <message>
        <source>To the clinician</source>
        <translation>Al profesional clínico</translation>
    </message>
    <message>
        <source>To the dispatcher</source>
        <translation>A despacho</translation>
    </message>
    <message>
        <source>To the team</source>
        <translation>Al equipo</translation>
    </message>
    <message>
        <source>From the team</source>
        <translation>Del equipo</translation>
    </message>
    <message>
        <source>That incident is not open on this desk. The words stand as typed. F3 finds it.</source>
        <translation>Ese incidente no está abierto en este puesto. Las palabras quedan como se escribieron. F3 lo encuentra.</translation>
    </message>
    <message>
        <source>The message on %1 has no words yet.</source>
        <translation>El mensaje en %1 aún no tiene palabras.</translation>
    </message>
    <message>
        <source>A message holds %1 letters. It stands as typed; make it shorter, or write a note.</source>
        <translation>Un mensaje admite %1 letras. Queda como se escribió; acórtelo o escriba una nota.</translation>
    </message>
    <message>
        <source>%1 on %2:</source>
        <comment>to whom, incident</comment>
        <translation>%1 en %2:</translation>
    </message>
    <message>
        <source>All that was said on %1 is read.</source>
        <translation>Todo lo dicho en %1 está leído.</translation>
    </message>
    <message numerus="yes">
        <source>Read on %1: %n message(s).</source>
        <translation>
            <numerusform>Leído en %1: %n mensaje.</numerusform>
            <numerusform>Leídos en %1: %n mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Listens in</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Listens no more</source>
        <translation>Ya no escucha</translation>
    </message>
    <message>
        <source>You listen in on %1.</source>
        <translation>Usted escucha en %1.</translation>
    </message>
    <message>
        <source>You listen no more on %1.</source>
        <translation>Usted ya no escucha en %1.</translation>
    </message>
    <message>
        <source>Everybody on it sees that.</source>
        <translation>Todos los que están en él lo ven.</translation>
    </message>
    <message>
        <source>You listen in on %1 already. Nothing was changed.</source>
        <translation>Usted ya escucha en %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>You do not listen in on %1. Nothing was changed.</source>
        <translation>Usted no escucha en %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>A clinical note is written at a workstation that oversees. The words stand as typed.</source>
        <translation>Una nota clínica se escribe en un puesto de supervisión. Las palabras quedan como se escribieron.</translation>
    </message>
    <message>
        <source>A clinical note is a clinician&apos;s. The words stand as typed.</source>
        <translation>Una nota clínica es de un profesional clínico. Las palabras quedan como se escribieron.</translation>
    </message>
    <message>
        <source>The clinical note on %1 has no words yet.</source>
        <translation>La nota clínica en %1 aún no tiene palabras.</translation>
    </message>
    <message>
        <source>A clinical note holds %1 letters. It stands as typed; make it shorter, or write two.</source>
        <translation>Una nota clínica admite %1 letras. Queda como se escribió; acórtela o escriba dos.</translation>
    </message>
    <message>
        <source>Clinical note on %1.</source>
        <translation>Nota clínica en %1.</translation>
    </message>
    <message>
        <source>Only workstations that oversee are given it.</source>
        <translation>Solo la reciben los puestos de supervisión.</translation>
    </message>
</context>
<context>
    <name>dispatch::ConversationModel</name>
    <message>
        <source>%1 since %2</source>
        <comment>who listens in, when it began</comment>
        <translation>%1 desde las %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>%1, written down by you</source>
        <comment>from the team</comment>
        <translation>%1, anotado por usted</translation>
    </message>
    <message>
        <source>%1, written down by %2</source>
        <comment>from the team, name</comment>
        <translation>%1, anotado por %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who said it, to whom</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Your clinical note</source>
        <translation>Su nota clínica</translation>
    </message>
    <message>
        <source>Clinical note of %1</source>
        <translation>Nota clínica de %1</translation>
    </message>
    <message>
        <source>dispatchers can&apos;t read it</source>
        <translation>despacho no puede leerla</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún sin leer</translation>
    </message>
    <message>
        <source>read by %1</source>
        <translation>leído por %1</translation>
    </message>
    <message>
        <source>%1. Written down %2.</source>
        <translation>%1. Anotado a las %2.</translation>
    </message>
</context>
<context>
    <name>dispatch::ConversationPane</name>
    <message>
        <source>Clinical note</source>
        <translation>Nota clínica</translation>
    </message>
    <message>
        <source>Nobody listens in.</source>
        <translation>Nadie escucha.</translation>
    </message>
    <message>
        <source>Listens in, and everybody on it sees that: %1</source>
        <comment>names</comment>
        <translation>Escucha, y todos los que están en él lo ven: %1</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Dejar de escuchar</translation>
    </message>
    <message>
        <source>Listen in</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Ctrl+F6</source>
        <translation>Ctrl+F6</translation>
    </message>
    <message>
        <source>No incident is chosen.</source>
        <translation>No hay ningún incidente elegido.</translation>
    </message>
    <message>
        <source>Nothing was said on it yet.</source>
        <translation>Aún no se ha dicho nada.</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Clinical note, which dispatchers can&apos;t read</source>
        <translation>Nota clínica, que despacho no puede leer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>to whom, incident</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This incident has ended. Nothing more is said on it here.</source>
        <translation>Este incidente terminó. Aquí ya no se dice nada más.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>listens in: %1</source>
        <translation>escucha: %1</translation>
    </message>
    <message>
        <source>%1 in the thread, Alt+%1 while you type</source>
        <translation>%1 en la conversación, Alt+%1 mientras escribe</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>The newest is last. 1 to 9 take a quick phrase, Enter goes to the line.</source>
        <translation>Lo más nuevo va al final. 1 a 9 toman una frase rápida, Intro va a la línea.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line, Alt+1 to Alt+9 take a quick phrase, Esc returns.</source>
        <translation>Intro envía, Mayús+Intro empieza otra línea, Alt+1 a Alt+9 toman una frase rápida, Esc vuelve.</translation>
    </message>
</context>
<context>
    <name>dispatch::CountyMap</name>
    <message>
        <source>This program is not whole: a data file is missing. Install it again.</source>
        <translation>Este programa no está completo: falta un archivo de datos. Instálelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>dispatch::CoveragePane</name>
    <message numerus="yes">
        <source>%n short</source>
        <translation>
            <numerusform>falta %n</numerusform>
            <numerusform>faltan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>met</source>
        <translation>cubierto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>teams there, teams needed</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, how it is covered</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 teams, %4</source>
        <translation>%1: %2 de %3 equipos, %4</translation>
    </message>
    <message>
        <source>Coverage of the next hours</source>
        <translation>Cobertura de las próximas horas</translation>
    </message>
    <message>
        <source>Next gap: %1, %2</source>
        <comment>when, what is missing</comment>
        <translation>Próxima falta: %1, %2</translation>
    </message>
    <message>
        <source>Every requirement is covered for the next 14 days.</source>
        <translation>Todos los requisitos están cubiertos los próximos 14 días.</translation>
    </message>
    <message>
        <source>Who could fill it</source>
        <translation>Quién podría cubrirla</translation>
    </message>
    <message>
        <source>none needed</source>
        <comment>teams</comment>
        <translation>no hace falta ninguno</translation>
    </message>
</context>
<context>
    <name>dispatch::CoverageStrip</name>
    <message>
        <source>Coverage: what the roster has and needs</source>
        <translation>Cobertura: lo que el cuadrante tiene y necesita</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when, what is missing</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Being counted.</source>
        <translation>Contando.</translation>
    </message>
    <message>
        <source>No gap.</source>
        <translation>Ningún hueco.</translation>
    </message>
    <message>
        <source>Teams have / need</source>
        <translation>Equipos: hay / faltan</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>being counted</source>
        <translation>contando</translation>
    </message>
    <message>
        <source>fill: teams on shift, line: needed</source>
        <translation>relleno: equipos de turno, línea: necesarios</translation>
    </message>
    <message>
        <source>dashed: calls by hour</source>
        <translation>trazos: llamadas por hora</translation>
    </message>
    <message>
        <source>Nobody has said what is needed yet.</source>
        <translation>Nadie ha dicho todavía qué hace falta.</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps in these days; the pane Gap tells each.</source>
        <translation>
            <numerusform>%n hueco en estos días; el panel Hueco lo cuenta.</numerusform>
            <numerusform>%n huecos en estos días; el panel Hueco cuenta cada uno.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::CrewForm</name>
    <message>
        <source>%1: who is in the car, and which car?</source>
        <comment>a team</comment>
        <translation>%1: ¿quién va en el vehículo y en cuál?</translation>
    </message>
    <message>
        <source>rides now</source>
        <translation>va ahora</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a team</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>on shift until %1</source>
        <translation>de turno hasta %1</translation>
    </message>
    <message>
        <source>no shift now</source>
        <translation>sin turno ahora</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, what she does now</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>%1 · with %2</source>
        <comment>car, team</comment>
        <translation>%1 · con %2</translation>
    </message>
    <message>
        <source>Change crew or car</source>
        <translation>Cambiar dotación o vehículo</translation>
    </message>
    <message>
        <source>Who is in the car</source>
        <translation>Quién va en el vehículo</translation>
    </message>
    <message>
        <source>Space puts the person into the car or takes her out.</source>
        <translation>Espacio pone a la persona en el vehículo o la quita.</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Vehículo</translation>
    </message>
    <message>
        <source>Why, it is kept</source>
        <translation>Por qué; queda guardado</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>dispatch::CriteriaPanel</name>
    <message>
        <source>Met: think of 911, with the clinician.</source>
        <translation>Se cumple: considere el 911, con el profesional clínico.</translation>
    </message>
    <message>
        <source>None met.</source>
        <translation>No se cumple ninguno.</translation>
    </message>
    <message>
        <source>Not gone through yet.</source>
        <translation>Aún sin revisar.</translation>
    </message>
    <message>
        <source>911 criteria</source>
        <translation>Criterios del 911</translation>
    </message>
    <message>
        <source>%1, list of %2</source>
        <translation>%1, lista de %2</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Ninguno de ellos</translation>
    </message>
</context>
<context>
    <name>dispatch::DebriefActions</name>
    <message>
        <source>&amp;Print, marked TRAINING</source>
        <translation>Im&amp;primir, con la marca CAPACITACIÓN</translation>
    </message>
    <message>
        <source>&amp;Keep it as a PDF</source>
        <translation>&amp;Guardar como PDF</translation>
    </message>
    <message>
        <source>&amp;Close this window</source>
        <translation>&amp;Cerrar esta ventana</translation>
    </message>
    <message>
        <source>&amp;Previous judged point</source>
        <translation>Punto evaluado &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Next judged point</source>
        <translation>&amp;Siguiente punto evaluado</translation>
    </message>
    <message>
        <source>&amp;Write a comment</source>
        <translation>&amp;Escribir un comentario</translation>
    </message>
    <message>
        <source>The &amp;run as a whole</source>
        <translation>El &amp;ejercicio en conjunto</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Siguiente panel</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Panel &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>&amp;Restablecer la disposición</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Debrief</source>
        <translation>&amp;Repaso</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Ventana</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Try again from here</source>
        <translation>&amp;Intentar de nuevo desde aquí</translation>
    </message>
    <message>
        <source>Try the whole &amp;scenario again</source>
        <translation>Intentar de nuevo todo el e&amp;scenario</translation>
    </message>
    <message>
        <source>Throw away all kept r&amp;uns</source>
        <translation>Desechar todas las sesiones g&amp;uardadas</translation>
    </message>
</context>
<context>
    <name>dispatch::DebriefPaper</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Este ejercicio</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Last runs</source>
        <translation>Últimos ejercicios</translation>
    </message>
    <message>
        <source>Comments on the run</source>
        <translation>Comentarios sobre el ejercicio</translation>
    </message>
    <message>
        <source>Kept on the machine of the training desk only. Not a personnel record.</source>
        <translation>Se guarda solo en el equipo de capacitación. No es un expediente de personal.</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Repaso</translation>
    </message>
</context>
<context>
    <name>dispatch::DebriefSide</name>
    <message>
        <source>TRAINING</source>
        <translation>CAPACITACIÓN</translation>
    </message>
</context>
<context>
    <name>dispatch::DebriefTimeline</name>
    <message>
        <source>Caller</source>
        <translation>Quien llama</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Clínico</translation>
    </message>
    <message>
        <source>What happened beside what was expected</source>
        <translation>Lo que pasó junto a lo esperado</translation>
    </message>
    <message>
        <source>The keys ← and → go to the next judged point.</source>
        <translation>Las teclas ← y → van al siguiente punto evaluado.</translation>
    </message>
    <message>
        <source>%1, %2: %3. Expected: %4. %5 of %6 points.</source>
        <comment>when, point, what was done, expected, points</comment>
        <translation>%1, %2: %3. Esperado: %4. %5 de %6 puntos.</translation>
    </message>
</context>
<context>
    <name>dispatch::DebriefWhy</name>
    <message>
        <source>The run as a whole</source>
        <translation>El ejercicio en conjunto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, what was said or done</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose a judged point to see why it came out as it did.</source>
        <translation>Elija un punto evaluado para ver por qué resultó así.</translation>
    </message>
    <message>
        <source>Rule: %1 of scenario %2
Counts: %3
Protocol: %4</source>
        <comment>name of the rule, name of the scenario, points, step</comment>
        <translation>Regla: %1 del escenario %2
Cuenta: %3
Protocolo: %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what she wrote</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Por qué: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>A comment on this point</source>
        <translation>Un comentario sobre este punto</translation>
    </message>
    <message>
        <source>A comment on the run</source>
        <translation>Un comentario sobre el ejercicio</translation>
    </message>
    <message>
        <source>Keep the comment</source>
        <translation>Guardar el comentario</translation>
    </message>
</context>
<context>
    <name>dispatch::DebriefWindow</name>
    <message>
        <source>Debrief, TRAINING</source>
        <translation>Repaso, CAPACITACIÓN</translation>
    </message>
    <message>
        <source>The comment is kept with the run.</source>
        <translation>El comentario se guarda con el ejercicio.</translation>
    </message>
    <message>
        <source>Scenario %1, “%2”</source>
        <translation>Escenario %1, «%2»</translation>
    </message>
    <message>
        <source>%1, run of %2, %3, seed %4. %5 of %6 points, %7 of 100.</source>
        <comment>who, day, time, seed, earned, whole, score</comment>
        <translation>%1, ejercicio del %2, %3, semilla %4. %5 de %6 puntos, %7 de 100.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what she wrote</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Repaso</translation>
    </message>
    <message>
        <source>Debrief · Scenario %1, “%2” · %3</source>
        <comment>place, title, trainee</comment>
        <translation>Repaso · Escenario %1, «%2» · %3</translation>
    </message>
    <message>
        <source>What happened beside what was expected</source>
        <translation>Lo que pasó junto a lo esperado</translation>
    </message>
    <message>
        <source>Judged points</source>
        <translation>Puntos evaluados</translation>
    </message>
    <message>
        <source>Times, this run and before</source>
        <translation>Tiempos, este ejercicio y los anteriores</translation>
    </message>
    <message>
        <source>dashed green: what was expected · ← → next judged point</source>
        <translation>verde discontinuo: lo esperado · ← → siguiente punto</translation>
    </message>
    <message>
        <source>%1 of %2 points, %3 of 100</source>
        <translation>%1 de %2 puntos, %3 de 100</translation>
    </message>
    <message>
        <source>Kept on this machine only. Not a personnel record.</source>
        <translation>Se guarda solo en este equipo. No es un expediente de personal.</translation>
    </message>
    <message>
        <source>No server, by design</source>
        <translation>Sin servidor, a propósito</translation>
    </message>
    <message>
        <source>Throw away all kept runs?</source>
        <translation>¿Desechar todas las sesiones guardadas?</translation>
    </message>
    <message>
        <source>Every run that anybody played on this machine goes, with its comments and what it came to. It can&apos;t be undone. The run in this window stays until the window is closed.</source>
        <translation>Se van todas las sesiones que alguien jugó en este equipo, con sus comentarios y resultados. No se puede deshacer. La sesión de esta ventana queda hasta que se cierre la ventana.</translation>
    </message>
    <message>
        <source>&amp;Throw all away</source>
        <translation>Desechar &amp;todas</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Conservarlas</translation>
    </message>
    <message>
        <source>All kept runs were thrown away.</source>
        <translation>Se desecharon todas las sesiones guardadas.</translation>
    </message>
</context>
<context>
    <name>dispatch::DebriefWords</name>
    <message>
        <source>It did not come up</source>
        <translation>No se presentó</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>No ocurrió</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No se hizo</translation>
    </message>
    <message>
        <source>%1 after: %2</source>
        <comment>time, what was done</comment>
        <translation>%1 después: %2</translation>
    </message>
    <message>
        <source>rings</source>
        <translation>suena</translation>
    </message>
    <message>
        <source>%1 on the line</source>
        <comment>a caller&apos;s name</comment>
        <translation>%1 en la línea</translation>
    </message>
    <message>
        <source>on the line</source>
        <translation>en la línea</translation>
    </message>
    <message>
        <source>what can&apos;t wait</source>
        <translation>lo urgente</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>evaluación</translation>
    </message>
    <message>
        <source>talking</source>
        <translation>conversación</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>team, state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>ofrecido</translation>
    </message>
    <message>
        <source>told</source>
        <translation>avisado</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>de acuerdo</translation>
    </message>
    <message>
        <source>advises</source>
        <translation>aconseja</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>the call was filed</source>
        <translation>la llamada se registró</translation>
    </message>
    <message>
        <source>determined: %1</source>
        <translation>determinado: %1</translation>
    </message>
    <message>
        <source>offered to %1</source>
        <translation>ofrecido a %1</translation>
    </message>
    <message>
        <source>%1 reserved</source>
        <translation>%1 en reserva</translation>
    </message>
    <message>
        <source>%1 entered as: %2</source>
        <comment>team, state</comment>
        <translation>%1 anotado como: %2</translation>
    </message>
    <message>
        <source>a check-in was entered</source>
        <translation>se anotó un control</translation>
    </message>
    <message>
        <source>noted: “%1”</source>
        <translation>anotado: «%1»</translation>
    </message>
    <message>
        <source>called back</source>
        <translation>se devolvió la llamada</translation>
    </message>
    <message>
        <source>a need was entered</source>
        <translation>se anotó una necesidad</translation>
    </message>
    <message>
        <source>the place was corrected</source>
        <translation>el lugar se corrigió</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>traspasado</translation>
    </message>
    <message>
        <source>a follow-up was entered</source>
        <translation>se anotó un seguimiento</translation>
    </message>
    <message>
        <source>the plan was opened</source>
        <translation>se abrió el plan</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregido</translation>
    </message>
    <message>
        <source>duress raised for %1</source>
        <translation>auxilio de %1 pedido desde el puesto</translation>
    </message>
    <message>
        <source>the duress of %1 was taken</source>
        <translation>se atendió el auxilio de %1</translation>
    </message>
    <message>
        <source>the duress of %1 was ended</source>
        <translation>terminó el auxilio de %1</translation>
    </message>
    <message>
        <source>stayed silent</source>
        <translation>guardó silencio</translation>
    </message>
    <message>
        <source>asked: “%1”</source>
        <translation>preguntado: «%1»</translation>
    </message>
    <message>
        <source>said: “%1”, which was not understood</source>
        <translation>dicho: «%1», y no se entendió</translation>
    </message>
    <message>
        <source>the caller said: “%1”</source>
        <translation>quien llama dijo: «%1»</translation>
    </message>
    <message>
        <source>written: “%1”</source>
        <translation>escrito: «%1»</translation>
    </message>
    <message>
        <source>the call rings</source>
        <translation>la llamada suena</translation>
    </message>
    <message>
        <source>the call was answered</source>
        <translation>la llamada se contestó</translation>
    </message>
    <message>
        <source>the caller gave up</source>
        <translation>quien llama desistió</translation>
    </message>
    <message>
        <source>you hung up</source>
        <translation>usted colgó</translation>
    </message>
    <message>
        <source>the battery was empty</source>
        <translation>se acabó la batería</translation>
    </message>
    <message>
        <source>the caller hung up: nobody spoke</source>
        <translation>quien llama colgó: nadie hablaba</translation>
    </message>
    <message>
        <source>the caller hung up</source>
        <translation>quien llama colgó</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>team, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>team, what it says</comment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>%1 pressed duress</source>
        <translation>%1 pidió auxilio</translation>
    </message>
    <message>
        <source>%1 missed its check-in</source>
        <translation>%1 no hizo su control</translation>
    </message>
    <message>
        <source>the clinician: “%1”</source>
        <translation>el clínico: «%1»</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>says no</source>
        <translation>dice que no</translation>
    </message>
    <message>
        <source>en route</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>on scene</source>
        <translation>en el lugar</translation>
    </message>
    <message>
        <source>finds nobody</source>
        <translation>no encuentra a nadie</translation>
    </message>
    <message>
        <source>is refused</source>
        <translation>es rechazado</translation>
    </message>
    <message>
        <source>needs something</source>
        <translation>necesita algo</translation>
    </message>
    <message>
        <source>is well</source>
        <translation>está bien</translation>
    </message>
    <message>
        <source>transporting</source>
        <translation>trasladando</translation>
    </message>
    <message>
        <source>at the facility</source>
        <translation>en el centro</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>Not within %1</source>
        <translation>No antes de %1</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Within %1, in the right order</source>
        <translation>En %1, en el orden debido</translation>
    </message>
    <message>
        <source>Within %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>In the right order</source>
        <translation>En el orden debido</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) when it does not happen within %1</source>
        <translation>
            <numerusform>%n punto si no ocurre en %1</numerusform>
            <numerusform>%n puntos si no ocurre en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) when it does not happen</source>
        <translation>
            <numerusform>%n punto si no ocurre</numerusform>
            <numerusform>%n puntos si no ocurre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) within %1</source>
        <translation>
            <numerusform>%n punto en %1</numerusform>
            <numerusform>%n puntos en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) when it is done</source>
        <translation>
            <numerusform>%n punto si se hace</numerusform>
            <numerusform>%n puntos si se hace</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <comment>points, time</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 for what comes near</source>
        <comment>points</comment>
        <translation>%1 por lo que se acerca</translation>
    </message>
    <message>
        <source>else %1</source>
        <comment>points</comment>
        <translation>si no, %1</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Contestar</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Call-back number</source>
        <translation>Número para devolver la llamada</translation>
    </message>
    <message>
        <source>Danger now</source>
        <translation>Peligro ahora</translation>
    </message>
    <message>
        <source>Caller and person</source>
        <translation>Quien llama y la persona</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Criteria for 911</source>
        <translation>Criterios para el 911</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Clínico</translation>
    </message>
    <message>
        <source>Determination</source>
        <translation>Determinación</translation>
    </message>
    <message>
        <source>Sending a team</source>
        <translation>Envío de un equipo</translation>
    </message>
    <message>
        <source>On scene</source>
        <translation>En el lugar</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Duress</source>
        <translation>Auxilio</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Traslado</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Plan de seguridad</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Working alone</source>
        <translation>Trabajo sin enlace</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Traspaso</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Screen, item %1</source>
        <translation>Evaluación, punto %1</translation>
    </message>
    <message>
        <source>Ring to answer</source>
        <translation>De la llamada a contestar</translation>
    </message>
    <message>
        <source>Answer to where</source>
        <translation>De contestar al lugar</translation>
    </message>
    <message>
        <source>Answer to determination</source>
        <translation>De contestar a la determinación</translation>
    </message>
    <message>
        <source>Determination to offer</source>
        <translation>De la determinación a la oferta</translation>
    </message>
    <message>
        <source>Missed check-in to answer</source>
        <translation>Del control omitido a la respuesta</translation>
    </message>
    <message>
        <source>Check-ins missed</source>
        <translation>Controles omitidos</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 de 100</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no se llegó</translation>
    </message>
    <message>
        <source>said to the team or the clinician: “%1”</source>
        <translation>dicho al equipo o al profesional clínico: “%1”</translation>
    </message>
    <message>
        <source>listened in, or stopped</source>
        <translation>escuchó, o dejó de hacerlo</translation>
    </message>
    <message>
        <source>an approval: %1</source>
        <translation>una aprobación: %1</translation>
    </message>
    <message>
        <source>a transfer: %1</source>
        <translation>un traspaso: %1</translation>
    </message>
    <message>
        <source>a conflict was decided</source>
        <translation>se resolvió un conflicto</translation>
    </message>
    <message>
        <source>said: “%1”</source>
        <translation>dijo: «%1»</translation>
    </message>
    <message>
        <source>the centre refused a change of this desk, or keeps another one</source>
        <translation>el centro rechazó un cambio de esta mesa o conserva otro</translation>
    </message>
    <message>
        <source>the power is back</source>
        <translation>volvió la luz</translation>
    </message>
    <message>
        <source>the power is out</source>
        <translation>se fue la luz</translation>
    </message>
    <message>
        <source>the map is back</source>
        <translation>volvió el mapa</translation>
    </message>
    <message>
        <source>the map is gone</source>
        <translation>no hay mapa</translation>
    </message>
    <message>
        <source>the link is back</source>
        <translation>volvió el enlace</translation>
    </message>
    <message>
        <source>the link is lost</source>
        <translation>se perdió el enlace</translation>
    </message>
</context>
<context>
    <name>dispatch::Desk</name>
    <message>
        <source>%1, continued</source>
        <translation>%1, continuación</translation>
    </message>
    <message>
        <source>That incident is not open on this desk. Nothing was changed. F3 finds it.</source>
        <translation>Ese incidente no está abierto en este puesto. No se cambió nada. F3 lo busca.</translation>
    </message>
    <message>
        <source>%1 is closed. Nothing was changed.</source>
        <translation>%1 está cerrado. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 was cancelled. Nothing was changed.</source>
        <translation>%1 se canceló. No se cambió nada.</translation>
    </message>
    <message>
        <source>That team is not known on this desk. Nothing was changed.</source>
        <translation>Ese equipo no se conoce en este puesto. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is on no incident now. Nothing was changed.</source>
        <translation>%1 no está en ningún incidente ahora. No se cambió nada.</translation>
    </message>
    <message>
        <source>That is longer than the %1 letters kept here. It stands as typed; make it shorter, or write a note.</source>
        <translation>Eso supera los %1 caracteres que se guardan aquí. Queda como se escribió; acórtelo o escriba una nota.</translation>
    </message>
</context>
<context>
    <name>dispatch::DeskFrame</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>dispatch::DirectoryPane</name>
    <message>
        <source>No service is known here yet. Ctrl+N writes the first one.</source>
        <translation>Aquí todavía no se conoce ningún servicio. Ctrl+N escribe el primero.</translation>
    </message>
    <message>
        <source>No service fits “%1”.</source>
        <translation>Ningún servicio corresponde a “%1”.</translation>
    </message>
    <message>
        <source>A new service</source>
        <translation>Un servicio nuevo</translation>
    </message>
    <message>
        <source>Found as you left it. It is not kept yet.</source>
        <translation>Está como lo dejó. Todavía no se guardó.</translation>
    </message>
    <message>
        <source>A short number, dialled as it is.</source>
        <translation>Un número corto, se marca tal cual.</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation>Se lee como %1.</translation>
    </message>
    <message>
        <source>Kept as words; whether it is open now is not told. “Mon-Fri 8:00-17:00” can be read.</source>
        <translation>Se guarda como palabras; no se dice si está abierto ahora. “lun-vie 8:00-17:00” se puede leer.</translation>
    </message>
    <message>
        <source>Service directory</source>
        <translation>Directorio de servicios</translation>
    </message>
    <message>
        <source>Services, by what can be offered and by name</source>
        <translation>Servicios, por lo que se puede ofrecer y por nombre</translation>
    </message>
    <message>
        <source>Look for a service, a kind, a language or a number</source>
        <translation>Busque un servicio, una clase, un idioma o un número</translation>
    </message>
    <message>
        <source>Look for a service</source>
        <translation>Buscar un servicio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>A quién recibe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>Source: who said so</source>
        <translation>Fuente: quién lo dijo</translation>
    </message>
    <message>
        <source>Takes people</source>
        <translation>Recibe gente</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Lleno</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Not in the directory any more</source>
        <translation>Ya no está en el directorio</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>ningún día</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two languages of one service</comment>
        <translation>y</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elija</translation>
    </message>
    <message>
        <source>Keep this service</source>
        <translation>Guardar este servicio</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Made sure of today</source>
        <translation>Comprobado hoy</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
</context>
<context>
    <name>dispatch::DispatchDesk</name>
    <message>
        <source>disposition</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>diverted from what</source>
        <translation>de qué se desvió</translation>
    </message>
    <message>
        <source>a determination, or “%1”</source>
        <translation>una determinación, o “%1”</translation>
    </message>
    <message>
        <source>the service of each linkage</source>
        <translation>el servicio de cada vinculación</translation>
    </message>
    <message>
        <source>%1 ended</source>
        <translation>%1 terminó</translation>
    </message>
    <message>
        <source>%1 is no longer kept for it.</source>
        <translation>%1 ya no está reservado para este.</translation>
    </message>
    <message>
        <source>Due %1, owed by %2.</source>
        <translation>Vence: %1, a cargo de %2.</translation>
    </message>
    <message>
        <source>%1 stays open. It still needs: %2.</source>
        <translation>%1 sigue abierto. Aún le falta: %2.</translation>
    </message>
    <message>
        <source>%1 stays open. Choose from the lists; what is chosen there is not known.</source>
        <translation>%1 sigue abierto. Elija de las listas; lo elegido ahí no se reconoce.</translation>
    </message>
    <message>
        <source>%1 stays open. Choose who owes the follow-ups.</source>
        <translation>%1 sigue abierto. Elija quién tiene a cargo los seguimientos.</translation>
    </message>
    <message>
        <source>closed as resolved by phone</source>
        <translation>cerrado como resuelto por teléfono</translation>
    </message>
    <message>
        <source>Determined</source>
        <translation>Determinado</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Diverted from: %1.</source>
        <translation>Desviado de: %1.</translation>
    </message>
    <message>
        <source>Given: %1.</source>
        <translation>Se dio: %1.</translation>
    </message>
    <message>
        <source>Note at close</source>
        <translation>Nota al cierre</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Vinculado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close %1: %2.</source>
        <translation>Cerrar %1: %2.</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1, vence %2</translation>
    </message>
    <message>
        <source>No follow-up is owed.</source>
        <translation>No hay ningún seguimiento pendiente.</translation>
    </message>
    <message>
        <source>%1 owes: %2.</source>
        <translation>%1 tiene a cargo: %2.</translation>
    </message>
    <message>
        <source>%1 stays open. %2. Call the team off first.</source>
        <translation>%1 sigue abierto. %2. Primero retire al equipo.</translation>
    </message>
    <message>
        <source>Say in a few words why %1 is cancelled. Nothing is deleted.</source>
        <translation>Diga en pocas palabras por qué se cancela %1. No se borra nada.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Cancel %1: %2.</source>
        <translation>Cancelar %1: %2.</translation>
    </message>
    <message>
        <source>Nothing is deleted; F3 finds it.</source>
        <translation>No se borra nada; F3 lo encuentra.</translation>
    </message>
    <message>
        <source>%1 has no determination yet. Nothing is sent. Determine first: Ctrl+D starts its clock.</source>
        <translation>%1 aún no tiene determinación. No se envía nada. Determine primero: Ctrl+D inicia su reloj.</translation>
    </message>
    <message>
        <source>%1 was determined as %2. Nothing is sent. Determine a mobile team first: Ctrl+O.</source>
        <translation>%1 se determinó como %2. No se envía nada. Determine primero un equipo móvil: Ctrl+O.</translation>
    </message>
    <message>
        <source>%1, check-in %2</source>
        <comment>Team 5 is on scene at 099, check-in 2 min late</comment>
        <translation>%1, control con %2</translation>
    </message>
    <message>
        <source>%1. Nothing is sent. Nearest free: %2.</source>
        <translation>%1. No se envía nada. El libre más cercano: %2.</translation>
    </message>
    <message>
        <source>%1. Nothing is sent. No team is free now.</source>
        <translation>%1. No se envía nada. Ningún equipo está libre ahora.</translation>
    </message>
    <message>
        <source>%1 is not on shift. Nothing is sent.</source>
        <translation>%1 no está de turno. No se envía nada.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be sent now: %2. Nothing is sent.</source>
        <translation>%1 no se puede enviar ahora: %2. No se envía nada.</translation>
    </message>
    <message>
        <source>not on shift</source>
        <translation>no está de turno</translation>
    </message>
    <message>
        <source>%1 is ranked first for %2. Say in a few words why %3 goes instead.</source>
        <translation>%1 es el primero en el orden para %2. Diga en pocas palabras por qué va %3 en su lugar.</translation>
    </message>
    <message>
        <source>Another team</source>
        <translation>Otro equipo</translation>
    </message>
    <message>
        <source>Drive time unknown.</source>
        <translation>Tiempo en auto desconocido.</translation>
    </message>
    <message>
        <source>Drive about %1 (%2 in a straight line), there about %3</source>
        <translation>Cerca de %1 en auto (%2 en línea recta), llegada cerca de las %3</translation>
    </message>
    <message>
        <source>%1, %2 inside the promise.</source>
        <translation>%1, %2 dentro del plazo prometido.</translation>
    </message>
    <message>
        <source>%1, %2 past the promise.</source>
        <translation>%1, %2 después del plazo prometido.</translation>
    </message>
    <message>
        <source>no %1: interpreter line</source>
        <comment>language</comment>
        <translation>nadie habla %1: línea de intérpretes</translation>
    </message>
    <message>
        <source>Offer incident %1 to %2.</source>
        <translation>Ofrecer el incidente %1 a %2.</translation>
    </message>
    <message>
        <source>Offer incident %1 to %2, %3.</source>
        <translation>Ofrecer el incidente %1 a %2, %3.</translation>
    </message>
    <message>
        <source>%1 too; that is not touched.</source>
        <translation>%1 también; eso no se toca.</translation>
    </message>
    <message>
        <source>To %1.</source>
        <translation>A %1.</translation>
    </message>
    <message>
        <source>To %1. Why this team: %2</source>
        <translation>A %1. Por qué este equipo: %2</translation>
    </message>
    <message>
        <source>Nothing is kept there any more. Nothing is sent.</source>
        <translation>Ya no hay nada reservado ahí. No se envía nada.</translation>
    </message>
    <message>
        <source>kept for %1 since %2</source>
        <translation>reservado para %1 desde %2</translation>
    </message>
    <message>
        <source>%1 is not on shift. Nothing is kept.</source>
        <translation>%1 no está de turno. No se reserva nada.</translation>
    </message>
    <message>
        <source>%1. Nothing else is kept.</source>
        <translation>%1. No se reserva nada más.</translation>
    </message>
    <message>
        <source>%1 is already kept for %2.</source>
        <translation>%1 ya está reservado para %2.</translation>
    </message>
    <message>
        <source>Keep %1 for %2.</source>
        <translation>Reservar %1 para %2.</translation>
    </message>
    <message>
        <source>%1 is free now. %2 still needs a team until you offer it.</source>
        <translation>%1 está libre ahora. %2 sigue necesitando un equipo hasta que usted lo ofrezca.</translation>
    </message>
    <message>
        <source>Keep %1 for %2 when %3 is accepted.</source>
        <translation>Reservar %1 para %2 cuando se acepte %3.</translation>
    </message>
    <message>
        <source>Keep %1 for %2 when it is clear of %3.</source>
        <translation>Reservar %1 para %2 cuando quede libre de %3.</translation>
    </message>
    <message>
        <source>%1 still needs a team until then.</source>
        <translation>%1 sigue necesitando un equipo hasta entonces.</translation>
    </message>
    <message>
        <source>%1 is kept for this incident.</source>
        <translation>%1 está reservado para este incidente.</translation>
    </message>
    <message>
        <source>%1 checked in, told to you.</source>
        <translation>%1 se reportó; se lo dijeron a usted.</translation>
    </message>
    <message>
        <source>Next due %1.</source>
        <translation>Próximo a las %1.</translation>
    </message>
    <message>
        <source>No check-in is owed while it stands so.</source>
        <translation>No se debe ningún control mientras siga así.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>By %1. %2</source>
        <translation>De %1. %2</translation>
    </message>
    <message>
        <source>%1 is still to come. Nothing was changed.</source>
        <translation>%1 todavía no ha llegado. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 since %2; %3 is before that. Nothing was changed.</source>
        <translation>%1 desde las %2; %3 es anterior. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1, now.</source>
        <translation>%1, ahora.</translation>
    </message>
    <message>
        <source>%1 accepted %2 at %3</source>
        <translation>%1 aceptó %2 (%3)</translation>
    </message>
    <message>
        <source>%1 was en route to %2 at %3</source>
        <translation>%1 estaba en camino a %2 (%3)</translation>
    </message>
    <message>
        <source>%1 phoned ahead to %2 at %3</source>
        <translation>%1 llamó antes a %2 (%3)</translation>
    </message>
    <message>
        <source>%1 was on scene at %2 at %3</source>
        <translation>%1 estaba en el lugar de %2 (%3)</translation>
    </message>
    <message>
        <source>%1 was clear of %2 at %3</source>
        <translation>%1 quedó libre de %2 (%3)</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>Team 4 is at MHUCC with the person of 097 at 02:41</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, entered %2 later by you.</source>
        <translation>%1, anotado %2 después por usted.</translation>
    </message>
    <message>
        <source>%1 is free. Next: %2, kept for it. F4 offers it.</source>
        <translation>%1 está libre. Sigue: %2, reservado para este equipo. F4 lo ofrece.</translation>
    </message>
    <message>
        <source>%1 is free. %2 stays open until you close it: F9.</source>
        <translation>%1 está libre. %2 sigue abierto hasta que usted lo cierre: F9.</translation>
    </message>
    <message>
        <source>%1 has not accepted yet.</source>
        <translation>%1 todavía no ha aceptado.</translation>
    </message>
    <message>
        <source>Check-in every %1 min from now.</source>
        <translation>Control cada %1 min desde ahora.</translation>
    </message>
    <message>
        <source>Check-in due %1.</source>
        <translation>Próximo control: %1.</translation>
    </message>
    <message>
        <source>%1 to %2. Voluntary, consent noted.</source>
        <translation>%1 a %2. Voluntario, consentimiento anotado.</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%1 en %2.</translation>
    </message>
    <message>
        <source>%1 from determination.</source>
        <translation>%1 desde la determinación.</translation>
    </message>
    <message>
        <source>A reason is owed when an assignment ends before its time. Nothing was changed.</source>
        <translation>Se debe un motivo cuando una asignación termina antes de tiempo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Say where to, and that the person agreed: F7. Nothing was changed.</source>
        <translation>Diga a dónde, y que la persona aceptó: F7. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 carries nobody. Say where to first: F7. Nothing was changed.</source>
        <translation>%1 no lleva a nadie. Diga primero a dónde: F7. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 already, since %2. Nothing was changed.</source>
        <translation>%1, ya desde las %2. No se cambió nada.</translation>
    </message>
    <message>
        <source>That assignment has ended already. Nothing was changed.</source>
        <translation>Esa asignación ya terminó. No se cambió nada.</translation>
    </message>
    <message>
        <source>An assignment ends before its time only as declined or called off. Nothing was changed.</source>
        <translation>Una asignación solo termina antes de tiempo como rechazada o retirada. No se cambió nada.</translation>
    </message>
    <message>
        <source>Say in a few words why %1 declines %2.</source>
        <translation>Diga en pocas palabras por qué %1 rechaza %2.</translation>
    </message>
    <message>
        <source>Say in a few words why %1 is called off %2.</source>
        <translation>Diga en pocas palabras por qué se retira a %1 de %2.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 needs a team again.</source>
        <translation>%1 vuelve a necesitar un equipo.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 está libre.</translation>
    </message>
    <message>
        <source>Say where to: a place of the list. Nothing was changed.</source>
        <translation>Diga a dónde: un lugar de la lista. No se cambió nada.</translation>
    </message>
    <message>
        <source>Transport is voluntary. Note that %1 agrees first. Nothing was changed.</source>
        <translation>El traslado es voluntario. Anote primero que %1 acepta. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 carries %2 to %3, voluntary, consent noted.</source>
        <translation>%1 traslada a %2 a %3, voluntario, consentimiento anotado.</translation>
    </message>
    <message>
        <source>About %1.</source>
        <translation>Aproximadamente %1.</translation>
    </message>
    <message>
        <source>%1 has not been told yet.</source>
        <translation>Todavía no se ha avisado a %1.</translation>
    </message>
    <message>
        <source>Nobody is being taken to a place there. Nothing was changed.</source>
        <translation>Allí no se lleva a nadie a ningún lugar. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 accepted at %2. Nothing was changed.</source>
        <translation>%1 aceptó a las %2. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 accepts %2.</source>
        <translation>%1 acepta a %2.</translation>
    </message>
    <message>
        <source>%1 accepts %2, said by %3.</source>
        <translation>%1 acepta a %2, dicho por %3.</translation>
    </message>
    <message>
        <source>%1 can clear.</source>
        <translation>%1 puede quedar libre.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>De %1.</translation>
    </message>
    <message>
        <source>By %1, %2.</source>
        <translation>De %1, %2.</translation>
    </message>
    <message>
        <source>That incident is not open on this desk. The words stand as typed. F3 finds it.</source>
        <translation>Ese incidente no está abierto en este puesto. Las palabras quedan como se escribieron. F3 lo encuentra.</translation>
    </message>
    <message>
        <source>The note on %1 has no words yet.</source>
        <translation>La nota sobre %1 todavía no tiene palabras.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on %1:</source>
        <translation>Nota sobre %1:</translation>
    </message>
    <message>
        <source>Note on %1 (%2):</source>
        <translation>Nota sobre %1 (%2):</translation>
    </message>
    <message>
        <source>Choose the line to correct first. The words stand as typed.</source>
        <translation>Elija primero la línea que quiere corregir. Las palabras quedan como se escribieron.</translation>
    </message>
    <message>
        <source>The correction on %1 has no words yet.</source>
        <translation>La corrección sobre %1 todavía no tiene palabras.</translation>
    </message>
    <message>
        <source>A correction holds %1 letters. It stands as typed; make it shorter, or write a note.</source>
        <translation>Una corrección admite %1 letras. Queda como se escribió; acórtela o escriba una nota.</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Correction on %1:</source>
        <translation>Corrección sobre %1:</translation>
    </message>
    <message>
        <source>%1 The line it corrects stays as it was.</source>
        <translation>%1 La línea que corrige queda como estaba.</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Llamada devuelta</translation>
    </message>
    <message>
        <source>Still there.</source>
        <translation>Sigue ahí.</translation>
    </message>
    <message>
        <source>Called back on %1, now.</source>
        <translation>Llamada devuelta sobre %1, ahora.</translation>
    </message>
    <message>
        <source>The next “Still there?” is due %1.</source>
        <translation>El próximo “¿Sigue ahí?” toca a las %1.</translation>
    </message>
    <message>
        <source>A place is being looked for since %1. Nothing was changed.</source>
        <translation>Se busca un lugar desde las %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>Look for a place for %1 of %2, from now.</source>
        <translation>Buscar un lugar para %1, de %2, desde ahora.</translation>
    </message>
    <message>
        <source>%1 stands under Somewhere to go until a team carries somebody, or it is closed.</source>
        <translation>%1 queda en A dónde ir hasta que un equipo traslade a alguien o se cierre.</translation>
    </message>
    <message>
        <source>Finding a bed</source>
        <translation>Buscando cama</translation>
    </message>
    <message>
        <source>A place is being looked for.</source>
        <translation>Se está buscando un lugar.</translation>
    </message>
    <message>
        <source>Choose what was given from the list. Nothing was changed.</source>
        <translation>Elija de la lista lo que se dio. No se cambió nada.</translation>
    </message>
    <message>
        <source>Given at %1: %2.</source>
        <translation>Se dio en %1: %2.</translation>
    </message>
    <message>
        <source>It goes on the timeline.</source>
        <translation>Pasa a la cronología.</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Se dio</translation>
    </message>
    <message>
        <source>Drive about %1 (%2 by road, as of %4), there about %3</source>
        <translation>Cerca de %1 en auto (%2 por carretera, a las %4), llegada cerca de las %3</translation>
    </message>
    <message>
        <source>Test duress</source>
        <translation>Auxilio de prueba</translation>
    </message>
    <message>
        <source>Duress</source>
        <translation>Auxilio</translation>
    </message>
    <message>
        <source>%1 is in duress already, since %2. F12 takes it.</source>
        <translation>%1 ya pide auxilio, desde las %2. F12 lo toma.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>which team, in which way it called</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>TEST: %1 is in duress, now.</source>
        <translation>PRUEBA: %1 pide auxilio, ahora.</translation>
    </message>
    <message>
        <source>%1 is in duress, now.</source>
        <translation>%1 pide auxilio, ahora.</translation>
    </message>
    <message>
        <source>Every workstation shows and sounds it, marked as a test, until somebody takes it: F12.</source>
        <translation>Todos los puestos lo muestran y suenan, marcado como prueba, hasta que alguien lo tome: F12.</translation>
    </message>
    <message>
        <source>Red and loud on every workstation until somebody takes it: F12.</source>
        <translation>Rojo y sonoro en todos los puestos hasta que alguien lo tome: F12.</translation>
    </message>
    <message>
        <source>%1 is not in duress. Nothing was changed.</source>
        <translation>%1 no pide auxilio. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 took the duress of %2 at %3. Nothing was changed.</source>
        <translation>%1 tomó el auxilio de %2 a las %3. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1, taken by %2.</source>
        <translation>%1, atendido por %2.</translation>
    </message>
    <message>
        <source>You take the duress of %1, raised %2.</source>
        <translation>Usted toma el auxilio de %1, dado a las %2.</translation>
    </message>
    <message>
        <source>Your name stands there. It is quiet on every workstation and stays red until you end it.</source>
        <translation>Ahí queda su nombre. Calla en todos los puestos y sigue rojo hasta que usted lo termine.</translation>
    </message>
    <message>
        <source>Nobody has taken the duress of %1 yet. F12 takes it; then it can be ended.</source>
        <translation>Nadie atiende el auxilio de %1 todavía. F12 lo toma; después puede terminarse.</translation>
    </message>
    <message>
        <source>Say in a few words how the duress of %1 ended.</source>
        <translation>Diga en pocas palabras cómo terminó el auxilio de %1.</translation>
    </message>
    <message>
        <source>%1, ended: %2</source>
        <translation>%1, terminado: %2</translation>
    </message>
    <message>
        <source>The duress of %1 has ended: %2.</source>
        <translation>El auxilio de %1 ha terminado: %2.</translation>
    </message>
    <message>
        <source>It leaves every workstation and stays on the timeline.</source>
        <translation>Deja todos los puestos y queda en la cronología.</translation>
    </message>
    <message>
        <source>the answer of %1 to the transfer</source>
        <translation>la respuesta de %1 a la transferencia</translation>
    </message>
    <message>
        <source>a transfer to %1 that was accepted</source>
        <translation>una transferencia a %1 que fue aceptada</translation>
    </message>
    <message>
        <source>%1 stays open. %2 has not answered; record the answer, or take the transfer back.</source>
        <translation>%1 sigue abierto. %2 no ha respondido; anote la respuesta o retire la transferencia.</translation>
    </message>
</context>
<context>
    <name>dispatch::DispatcherActions</name>
    <message>
        <source>&amp;Lock this desk</source>
        <translation>&amp;Bloquear este puesto</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;New call</source>
        <translation>&amp;Nueva llamada</translation>
    </message>
    <message>
        <source>&amp;Find over all history</source>
        <translation>&amp;Buscar en todo el historial</translation>
    </message>
    <message>
        <source>Filter the &amp;board</source>
        <translation>&amp;Filtrar el tablero</translation>
    </message>
    <message>
        <source>&amp;Send a team</source>
        <translation>&amp;Enviar un equipo</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Called back: still there</source>
        <translation>Llamada &amp;devuelta: sigue ahí</translation>
    </message>
    <message>
        <source>Look for a &amp;place</source>
        <translation>Buscar un &amp;lugar</translation>
    </message>
    <message>
        <source>Go to what is due &amp;next</source>
        <translation>Ir a lo &amp;próximo que vence</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>C&amp;ancel with a reason</source>
        <translation>C&amp;ancelar con un motivo</translation>
    </message>
    <message>
        <source>&amp;Check-in</source>
        <translation>&amp;Control</translation>
    </message>
    <message>
        <source>&amp;Accepted</source>
        <translation>&amp;Aceptado</translation>
    </message>
    <message>
        <source>&amp;En route</source>
        <translation>&amp;En camino</translation>
    </message>
    <message>
        <source>&amp;Phoned ahead</source>
        <translation>Lla&amp;mó antes</translation>
    </message>
    <message>
        <source>&amp;On scene</source>
        <translation>En el &amp;lugar</translation>
    </message>
    <message>
        <source>&amp;Transport</source>
        <translation>&amp;Traslado</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>Li&amp;bre</translation>
    </message>
    <message>
        <source>&amp;Command bar</source>
        <translation>&amp;Barra de comandos</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>&amp;Tablero</translation>
    </message>
    <message>
        <source>&amp;Teams</source>
        <translation>&amp;Equipos</translation>
    </message>
    <message>
        <source>&amp;Incident</source>
        <translation>&amp;Incidente</translation>
    </message>
    <message>
        <source>&amp;Follow-ups</source>
        <translation>&amp;Seguimientos</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panel si&amp;guiente</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Panel &amp;anterior</translation>
    </message>
    <message>
        <source>Shelf &amp;Talking</source>
        <translation>Estante En &amp;conversación</translation>
    </message>
    <message>
        <source>Shelf &amp;Responding</source>
        <translation>Estante &amp;Respondiendo</translation>
    </message>
    <message>
        <source>Shelf &amp;Somewhere to go</source>
        <translation>Estante A &amp;dónde ir</translation>
    </message>
    <message>
        <source>Shelf &amp;Follow-up</source>
        <translation>Estante Seg&amp;uimiento</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>Claro u &amp;oscuro</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation>&amp;Seguir al sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>125 %</source>
        <translation>125 %</translation>
    </message>
    <message>
        <source>150 %</source>
        <translation>150 %</translation>
    </message>
    <message>
        <source>175 %</source>
        <translation>175 %</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200 %</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;English</translation>
    </message>
    <message>
        <source>E&amp;spañol</source>
        <translation>E&amp;spañol</translation>
    </message>
    <message>
        <source>&amp;Check-in late</source>
        <translation>&amp;Control atrasado</translation>
    </message>
    <message>
        <source>&amp;Promise or waiting person due</source>
        <translation>&amp;Plazo prometido o persona en espera que vence</translation>
    </message>
    <message>
        <source>&amp;Timers stopped</source>
        <translation>&amp;Temporizadores detenidos</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>20 min</source>
        <translation>20 min</translation>
    </message>
    <message>
        <source>60 min</source>
        <translation>60 min</translation>
    </message>
    <message>
        <source>&amp;Watch a first call</source>
        <translation>&amp;Ver una primera llamada</translation>
    </message>
    <message>
        <source>&amp;Begin a new shift</source>
        <translation>&amp;Comenzar un turno nuevo</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <translation>&amp;Llamadas</translation>
    </message>
    <message>
        <source>&amp;Dispatch</source>
        <translation>&amp;Despacho</translation>
    </message>
    <message>
        <source>&amp;Keys and commands</source>
        <translation>&amp;Teclas y comandos</translation>
    </message>
    <message>
        <source>&amp;About CWRT Dispatch</source>
        <translation>&amp;Acerca de CWRT Dispatch</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Lock when &amp;idle for</source>
        <translation>Bloquear tras &amp;inactividad de</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>S&amp;ounds</source>
        <translation>&amp;Sonidos</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Llamada</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Equipo</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>I&amp;r</translation>
    </message>
    <message>
        <source>T&amp;raining</source>
        <translation>&amp;Capacitación</translation>
    </message>
    <message>
        <source>Wind&amp;ow</source>
        <translation>Ve&amp;ntana</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Disposición</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Nothing &amp;blinks</source>
        <translation>Nada &amp;parpadea</translation>
    </message>
    <message>
        <source>&amp;Conflicts</source>
        <translation>&amp;Conflictos</translation>
    </message>
    <message>
        <source>&amp;Working alone</source>
        <translation>Tra&amp;bajo sin la central</translation>
    </message>
    <message>
        <source>Try the l&amp;ink now</source>
        <translation>&amp;Probar la conexión ahora</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Mapa</translation>
    </message>
    <message>
        <source>Ta&amp;ke the duress</source>
        <translation>&amp;Tomar el auxilio</translation>
    </message>
    <message>
        <source>Call the team in &amp;duress</source>
        <translation>&amp;Llamar al equipo que pide auxilio</translation>
    </message>
    <message>
        <source>Team calls for &amp;help: duress</source>
        <translation>El equipo &amp;pide auxilio</translation>
    </message>
    <message>
        <source>Te&amp;st a duress</source>
        <translation>P&amp;robar un auxilio</translation>
    </message>
    <message>
        <source>E&amp;nd the duress with words</source>
        <translation>Terminar el au&amp;xilio con palabras</translation>
    </message>
    <message>
        <source>&amp;On shift and hand-over</source>
        <translation>En &amp;turno y relevo</translation>
    </message>
    <message>
        <source>&amp;Roster</source>
        <translation>&amp;Cuadrante</translation>
    </message>
    <message>
        <source>Next coverage &amp;gap</source>
        <translation>&amp;Hueco siguiente de cobertura</translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <translation>A&amp;visos</translation>
    </message>
    <message>
        <source>Sa&amp;fety plan</source>
        <translation>Plan de se&amp;guridad</translation>
    </message>
    <message>
        <source>Who &amp;looked at plans</source>
        <translation>&amp;Quién miró los planes</translation>
    </message>
    <message>
        <source>Service &amp;directory</source>
        <translation>&amp;Directorio de servicios</translation>
    </message>
    <message>
        <source>Open r&amp;eferrals</source>
        <translation>D&amp;erivaciones abiertas</translation>
    </message>
    <message>
        <source>Plans to re&amp;view</source>
        <translation>Planes por re&amp;visar</translation>
    </message>
    <message>
        <source>&amp;Answer the call that rings</source>
        <translation>&amp;Contestar la llamada que suena</translation>
    </message>
    <message>
        <source>As&amp;k the caller</source>
        <translation>&amp;Preguntar a quien llama</translation>
    </message>
    <message>
        <source>&amp;Hang up</source>
        <translation>C&amp;olgar</translation>
    </message>
    <message>
        <source>&amp;Pause or go on</source>
        <translation>P&amp;ausar o seguir</translation>
    </message>
    <message>
        <source>&amp;Bookmark this moment</source>
        <translation>&amp;Marcar este momento</translation>
    </message>
    <message>
        <source>Back to the book&amp;mark</source>
        <translation>Volver al ma&amp;rcador</translation>
    </message>
    <message>
        <source>&amp;End this scenario</source>
        <translation>&amp;Terminar este escenario</translation>
    </message>
    <message>
        <source>&amp;Scenarios</source>
        <translation>&amp;Escenarios</translation>
    </message>
    <message>
        <source>O&amp;versight window</source>
        <translation>Ventana de super&amp;visión</translation>
    </message>
    <message>
        <source>&amp;Transfer to 911 or another service</source>
        <translation>&amp;Transferir al 911 o a otro servicio</translation>
    </message>
    <message>
        <source>&amp;Write to the clinician</source>
        <translation>E&amp;scribir al profesional clínico</translation>
    </message>
    <message>
        <source>L&amp;isten in, or stop</source>
        <translation>&amp;Escuchar, o dejar de hacerlo</translation>
    </message>
    <message>
        <source>Ask for a&amp;pproval</source>
        <translation>Pedir a&amp;probación</translation>
    </message>
    <message>
        <source>Let somebody else &amp;sign in</source>
        <translation>Que &amp;entre otra persona</translation>
    </message>
    <message>
        <source>&amp;Instructor&apos;s panel</source>
        <translation>Panel del &amp;instructor</translation>
    </message>
    <message>
        <source>A person is the &amp;clinician</source>
        <translation>Una persona es el &amp;clínico</translation>
    </message>
    <message>
        <source>Hear the caller&apos;s answers &amp;aloud</source>
        <translation>Oír en &amp;voz alta a quien llama</translation>
    </message>
    <message>
        <source>&amp;Message to you</source>
        <translation>&amp;Mensaje para usted</translation>
    </message>
</context>
<context>
    <name>dispatch::DispatcherWindow</name>
    <message>
        <source>No team is chosen. Choose a team or an incident that has one.</source>
        <translation>No hay ningún equipo elegido. Elija un equipo o un incidente que tenga uno.</translation>
    </message>
    <message>
        <source>Locked · CWRT Dispatch</source>
        <translation>Bloqueado · CWRT Dispatch</translation>
    </message>
    <message>
        <source>Dispatcher · CWRT Dispatch</source>
        <translation>Despacho · CWRT Dispatch</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Send a team to %1</source>
        <translation>Enviar un equipo a %1</translation>
    </message>
    <message>
        <source>Send a team</source>
        <translation>Enviar un equipo</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Find over all history</source>
        <translation>Buscar en todo el historial</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>Incident %1</source>
        <translation>Incidente %1</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Call intake</source>
        <translation>Toma de la llamada</translation>
    </message>
    <message>
        <source>About CWRT Dispatch</source>
        <translation>Acerca de CWRT Dispatch</translation>
    </message>
    <message>
        <source>CWRT Dispatch %1
The dispatchers&apos; workstation of a non-police mobile crisis team.
Free software, GPL-3.0-or-later.</source>
        <translation>CWRT Dispatch %1
La estación de despacho de un equipo móvil de crisis sin policía.
Software libre, GPL-3.0-or-later.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Working alone</source>
        <translation>Trabajo sin la central</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>No team is in duress.</source>
        <translation>Ningún equipo pide auxilio.</translation>
    </message>
    <message>
        <source>No phone number of %1 is written down.</source>
        <translation>No hay ningún teléfono anotado de %1.</translation>
    </message>
    <message>
        <source>Its crew: %1.</source>
        <translation>Su tripulación: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Covered for 14 days</source>
        <translation>Cubierto 14 días</translation>
    </message>
    <message>
        <source>On shift</source>
        <translation>En turno</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Cubierto</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Avisos</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in 14 days: open the roster</source>
        <translation>
            <numerusform>y %n más en 14 días: abrir el cuadrante</numerusform>
            <numerusform>y %n más en 14 días: abrir el cuadrante</numerusform>
        </translation>
    </message>
    <message>
        <source>I have read of all gaps</source>
        <translation>He leído todos los huecos</translation>
    </message>
    <message>
        <source>Nothing is due, and no gap is news.</source>
        <translation>Nada vence, y ningún hueco es nuevo.</translation>
    </message>
    <message>
        <source>Nobody knows yet who the person is. A plan is written with somebody.</source>
        <translation>Todavía no se sabe quién es la persona. Un plan se escribe con alguien.</translation>
    </message>
    <message>
        <source>Safety plan of %1: review %2</source>
        <comment>name, when</comment>
        <translation>Plan de seguridad de %1: revisión %2</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>No incident is chosen. Choose the one whose person goes to somebody else.</source>
        <translation>No hay ningún incidente elegido. Elija aquel cuya persona pasa a otro servicio.</translation>
    </message>
</context>
<context>
    <name>dispatch::DockTitle</name>
    <message>
        <source>Float or dock this pane</source>
        <translation>Soltar o acoplar este panel</translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation>Cerrar este panel</translation>
    </message>
</context>
<context>
    <name>dispatch::DuressBand</name>
    <message>
        <source>It is taken.</source>
        <translation>Está atendido.</translation>
    </message>
    <message>
        <source>Sign in and take it</source>
        <translation>Entrar y tomarlo</translation>
    </message>
    <message>
        <source>I take it</source>
        <translation>Lo tomo</translation>
    </message>
    <message>
        <source>End it with words</source>
        <translation>Terminarlo con palabras</translation>
    </message>
</context>
<context>
    <name>dispatch::DuressNotice</name>
    <message>
        <source>a team this desk does not know</source>
        <translation>un equipo que este puesto no conoce</translation>
    </message>
    <message>
        <source>on no incident</source>
        <translation>en ningún incidente</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>incident number, address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>Nobody has taken it yet.</source>
        <translation>Nadie lo atiende todavía.</translation>
    </message>
    <message>
        <source>Taken by %1, %2.</source>
        <translation>Lo atiende %1 desde las %2.</translation>
    </message>
    <message>
        <source>somebody this desk does not know</source>
        <translation>alguien que este puesto no conoce</translation>
    </message>
    <message>
        <source>TEST: DURESS, %1</source>
        <translation>PRUEBA: AUXILIO, %1</translation>
    </message>
    <message>
        <source>DURESS, %1</source>
        <translation>AUXILIO, %1</translation>
    </message>
    <message>
        <source>%1 %2, %3 · position %4</source>
        <comment>how it called, at which time, how long ago</comment>
        <translation>%1 %2, %3 · posición %4</translation>
    </message>
    <message>
        <source>This desk is alone: it is not known whether other desks have seen it. Tell them by phone.</source>
        <translation>Este puesto está solo: no se sabe si otros puestos lo han visto. Avíseles por teléfono.</translation>
    </message>
    <message>
        <source>Also in duress: %1.</source>
        <translation>También piden auxilio: %1.</translation>
    </message>
    <message>
        <source>Since %1, %2.</source>
        <translation>Desde las %1, %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Last check-in %1.</source>
        <translation>Último control a las %1.</translation>
    </message>
    <message>
        <source>Last position %1 (shown after sign-in).</source>
        <translation>Última posición %1 (se muestra al entrar).</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Llamar al %1</translation>
    </message>
    <message>
        <source>Test duress</source>
        <translation>Auxilio de prueba</translation>
    </message>
    <message>
        <source>Duress</source>
        <translation>Auxilio</translation>
    </message>
</context>
<context>
    <name>dispatch::DutyDetail</name>
    <message>
        <source>Why is it not taken over?</source>
        <translation>¿Por qué no se asume?</translation>
    </message>
    <message>
        <source>Do not take it over</source>
        <translation>No asumirlo</translation>
    </message>
    <message>
        <source>Person not known yet</source>
        <translation>Persona todavía no conocida</translation>
    </message>
    <message>
        <source>%1: %2, from %3</source>
        <translation>%1: %2, de %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You owe it</source>
        <translation>A cargo de usted</translation>
    </message>
    <message>
        <source>%1 owes it</source>
        <translation>A cargo de %1</translation>
    </message>
    <message>
        <source>%1. It was handed to you and is not accepted yet.</source>
        <translation>%1. Se le traspasó a usted y todavía no está aceptado.</translation>
    </message>
    <message>
        <source>%1. Handed to %2, not accepted yet.</source>
        <translation>%1. Traspasado a %2, todavía no aceptado.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries made. It may end as “could not reach”.</source>
        <translation>
            <numerusform>%n intento hecho. Puede terminar como “no se pudo contactar”.</numerusform>
            <numerusform>%n intentos hechos. Puede terminar como “no se pudo contactar”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“Could not reach” needs %n more tries.</source>
        <translation>
            <numerusform>“No se pudo contactar” necesita %n intento más.</numerusform>
            <numerusform>“No se pudo contactar” necesita %n intentos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1, vence: %2</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Se contactó</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>No se contactó</translation>
    </message>
    <message>
        <source>What was said, or what came of it</source>
        <translation>Qué se dijo, o qué resultó</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completar</translation>
    </message>
    <message>
        <source>Could not reach</source>
        <translation>No se pudo contactar</translation>
    </message>
    <message>
        <source>Hand over to</source>
        <translation>Traspasar a</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Traspasar</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Asumirlo</translation>
    </message>
    <message>
        <source>Do not take it over…</source>
        <translation>No asumirlo…</translation>
    </message>
    <message>
        <source>Tries so far</source>
        <translation>Intentos hasta ahora</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elija…</translation>
    </message>
</context>
<context>
    <name>dispatch::FactsPage</name>
    <message>
        <source>Amend the facts</source>
        <translation>Modificar los datos</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Dejar como estaba</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Facts of the call</source>
        <translation>Datos de la llamada</translation>
    </message>
</context>
<context>
    <name>dispatch::FieldTeams</name>
    <message>
        <source>Understood, going to the new place.</source>
        <translation>Entendido, vamos al nuevo lugar.</translation>
    </message>
    <message>
        <source>We can&apos;t take it: %1.</source>
        <translation>No podemos ir: %1.</translation>
    </message>
    <message>
        <source>We take it.</source>
        <translation>La tomamos.</translation>
    </message>
    <message>
        <source>Where do we go?</source>
        <translation>¿Adónde vamos?</translation>
    </message>
    <message>
        <source>On our way.</source>
        <translation>En camino.</translation>
    </message>
    <message>
        <source>We are there.</source>
        <translation>Ya llegamos.</translation>
    </message>
    <message>
        <source>They want to come along. We drive to the place we agreed on.</source>
        <translation>Quiere venir con nosotros. Vamos al lugar acordado.</translation>
    </message>
    <message>
        <source>We are clear.</source>
        <translation>Estamos libres.</translation>
    </message>
    <message>
        <source>We are at the place. They are being received.</source>
        <translation>Estamos en el lugar. Ya le reciben.</translation>
    </message>
    <message>
        <source>Nobody here who fits. Is the address right?</source>
        <translation>Aquí no hay nadie que corresponda. ¿Es correcta la dirección?</translation>
    </message>
    <message>
        <source>We are with them.</source>
        <translation>Estamos con la persona.</translation>
    </message>
    <message>
        <source>We give what was needed: %1.</source>
        <translation>Damos lo que hacía falta: %1.</translation>
    </message>
    <message>
        <source>All well here.</source>
        <translation>Todo bien aquí.</translation>
    </message>
</context>
<context>
    <name>dispatch::FillerModel</name>
    <message>
        <source>Cannot %1</source>
        <comment>how many people</comment>
        <translation>No pueden %1</translation>
    </message>
    <message>
        <source>why each: %1</source>
        <comment>rest 22, hours 9</comment>
        <translation>por qué: %1</translation>
    </message>
    <message>
        <source>nobody could</source>
        <translation>nadie podría</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>work, how many could</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>long day</source>
        <translation>jornada larga</translation>
    </message>
    <message>
        <source>full week</source>
        <translation>semana llena</translation>
    </message>
    <message>
        <source>many nights</source>
        <translation>muchas noches</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>licencia</translation>
    </message>
    <message>
        <source>twice at once</source>
        <translation>dos a la vez</translation>
    </message>
    <message>
        <source>no other work</source>
        <translation>sin otro trabajo</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Extra shift</source>
        <translation>Turno extra</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>De guardia</translation>
    </message>
    <message>
        <source>Stays on</source>
        <translation>Se queda</translation>
    </message>
    <message>
        <source>Comes early</source>
        <translation>Viene antes</translation>
    </message>
    <message>
        <source>%1, overtime</source>
        <comment>employer</comment>
        <translation>%1, horas extra</translation>
    </message>
    <message>
        <source>%1 cannot: %2</source>
        <comment>name, why</comment>
        <translation>%1 no puede: %2</translation>
    </message>
    <message>
        <source>%1, %2, rested %3, week hours %4, paid by %5</source>
        <translation>%1, %2, descanso %3, horas de la semana %4, paga %5</translation>
    </message>
    <message>
        <source>Could fill</source>
        <translation>Podría cubrir</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Rested</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Week h</source>
        <translation>h semana</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Paga</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>permiso</translation>
    </message>
</context>
<context>
    <name>dispatch::FillerPane</name>
    <message>
        <source>No gap is chosen. When there is one, the people who could fill it stand here.</source>
        <translation>No hay ningún hueco elegido. Cuando lo haya, aquí estarán las personas que podrían cubrirlo.</translation>
    </message>
    <message>
        <source>Choose somebody to see what it would mean.</source>
        <translation>Elija a alguien para ver qué supondría.</translation>
    </message>
    <message>
        <source>Nobody could take it as the roster and the rules stand. Each reason is below; another roster may help: Ctrl+P proposes.</source>
        <translation>Nadie podría tomarlo tal como están el cuadrante y las reglas. Cada motivo está abajo; otro cuadrante puede ayudar: Ctrl+P propone.</translation>
    </message>
    <message>
        <source>Put %1 on %2</source>
        <comment>name, team</comment>
        <translation>Poner a %1 en %2</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Phone %1</source>
        <comment>number</comment>
        <translation>Teléfono %1</translation>
    </message>
    <message>
        <source>%1 Override with a reason?</source>
        <translation>%1 ¿Hacer una excepción con un motivo?</translation>
    </message>
    <message>
        <source>Override and keep</source>
        <translation>Guardar con excepción</translation>
    </message>
    <message>
        <source>Who could fill it</source>
        <translation>Quién podría cubrirlo</translation>
    </message>
    <message>
        <source>Who could fill it, the best first; below, who cannot and why</source>
        <translation>Quién podría cubrirlo, primero los mejores; abajo, quién no puede y por qué</translation>
    </message>
    <message>
        <source>Propose the rest</source>
        <translation>Proponer lo demás</translation>
    </message>
</context>
<context>
    <name>dispatch::FindPane</name>
    <message>
        <source>Type a number, a name, a phone number, a place or words from the call. All history is looked through.</source>
        <translation>Escriba un número, un nombre, un teléfono, un lugar o palabras de la llamada. Se busca en todo el historial.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>No se encontró nada para “%1”.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Number, name, phone, place, words</source>
        <translation>Número, nombre, teléfono, lugar, palabras</translation>
    </message>
    <message>
        <source>Find in all history</source>
        <translation>Buscar en todo el historial</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
</context>
<context>
    <name>dispatch::FleetModel</name>
    <message>
        <source>%1’s way: nothing was heard of it this shift.</source>
        <translation>Recorrido de %1: no se oyó nada de él en este turno.</translation>
    </message>
    <message>
        <source>%1’s way since the shift began, %2 of it.</source>
        <translation>Recorrido de %1 desde el comienzo del turno, %2 en total.</translation>
    </message>
    <message>
        <source>%1’s way over the last %2 only, as this desk heard it.</source>
        <translation>Recorrido de %1 solo durante los últimos %2, tal como lo oyó este puesto.</translation>
    </message>
</context>
<context>
    <name>dispatch::FollowUpDesk</name>
    <message>
        <source>That follow-up is not open on this desk. Nothing was changed.</source>
        <translation>Ese seguimiento no está abierto en este puesto. No se cambió nada.</translation>
    </message>
    <message>
        <source>That follow-up has ended already: %1. Nothing was changed.</source>
        <translation>Ese seguimiento ya terminó: %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>la persona</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>72 h overdose, Shauna Kerr of 072</comment>
        <translation>%1, %2 de %3</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Could not reach</source>
        <translation>No se pudo contactar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation>no se pudo contactar</translation>
    </message>
    <message>
        <source>%1 owes nothing more here.</source>
        <translation>%1 no debe nada más aquí.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Se contactó</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>No se contactó</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Intento %1</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Try %1 for %2: %3.</source>
        <translation>Intento %1 para %2: %3.</translation>
    </message>
    <message>
        <source>It stays open until you say what came of it.</source>
        <translation>Sigue abierto hasta que usted diga qué resultó.</translation>
    </message>
    <message>
        <source>It may end as “could not reach” now.</source>
        <translation>Ya puede terminar como “no se pudo contactar”.</translation>
    </message>
    <message>
        <source>%1 of %2 tries made before it may end as “could not reach”.</source>
        <translation>%1 de %2 intentos hechos antes de poder terminar como “no se pudo contactar”.</translation>
    </message>
    <message>
        <source>Say in a few words what came of it.</source>
        <translation>Diga en pocas palabras qué resultó.</translation>
    </message>
    <message>
        <source>%1 of %2 tries were made. The follow-up stays open; try again.</source>
        <translation>Se hicieron %1 de %2 intentos. El seguimiento sigue abierto; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>could not be reached, %1 tries</source>
        <translation>no se pudo contactar, intentos: %1</translation>
    </message>
    <message>
        <source>Choose who takes it over. %1 still owes it.</source>
        <translation>Elija quién lo asume. Sigue a cargo de %1.</translation>
    </message>
    <message>
        <source>%1 owes it already. Nothing was changed.</source>
        <translation>Ya está a cargo de %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>It was offered to %1 at %2 and is not accepted yet. Nothing was changed.</source>
        <translation>Se ofreció a %1 (%2) y todavía no está aceptado. No se cambió nada.</translation>
    </message>
    <message>
        <source>Hand %1 to %2.</source>
        <translation>Traspasar %1 a %2.</translation>
    </message>
    <message>
        <source>%1 still owes it until %2 accepts.</source>
        <translation>Sigue a cargo de %1 hasta que %2 acepte.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ofrecido</translation>
    </message>
    <message>
        <source>%1 to %2, not accepted yet.</source>
        <translation>%1 a %2, todavía no aceptado.</translation>
    </message>
    <message>
        <source>Nobody handed this over. %1 owes it.</source>
        <translation>Nadie traspasó esto. Está a cargo de %1.</translation>
    </message>
    <message>
        <source>It was offered to %1, and only %1 can accept it. %2 still owes it.</source>
        <translation>Se ofreció a %1, y solo %1 puede aceptarlo. Sigue a cargo de %2.</translation>
    </message>
    <message>
        <source>Take over %1 from %2.</source>
        <translation>Asumir %1 de %2.</translation>
    </message>
    <message>
        <source>You owe it from now, due %1.</source>
        <translation>Queda a cargo de usted desde ahora, vence: %1.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>%1: %2 owes it now, before that %3.</source>
        <translation>%1: ahora a cargo de %2, antes de %3.</translation>
    </message>
    <message>
        <source>It was offered to %1. %2 still owes it.</source>
        <translation>Se ofreció a %1. Sigue a cargo de %2.</translation>
    </message>
    <message>
        <source>Say in a few words why it is not taken over. %1 still owes it.</source>
        <translation>Diga en pocas palabras por qué no se asume. Sigue a cargo de %1.</translation>
    </message>
    <message>
        <source>%1 stays with %2.</source>
        <translation>%1 se queda con %2.</translation>
    </message>
    <message>
        <source>Not taken over: %1</source>
        <translation>No se asumió: %1</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>No se asumió</translation>
    </message>
    <message>
        <source>%1 stays with %2: %3</source>
        <translation>%1 se queda con %2: %3</translation>
    </message>
</context>
<context>
    <name>dispatch::FollowUpModel</name>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>A cargo</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>todavía no se conoce</translation>
    </message>
    <message>
        <source>%1, offered to %2</source>
        <translation>%1, ofrecido a %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3, %4, owed by %5, tries %6</source>
        <translation>%1, %2 de %3, %4, a cargo de %5, intentos %6</translation>
    </message>
</context>
<context>
    <name>dispatch::FollowUpPane</name>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Follow-ups by due time, yours first</source>
        <translation>Seguimientos por vencimiento, los suyos primero</translation>
    </message>
    <message>
        <source>No follow-up is owed. Closing an incident creates them.</source>
        <translation>No se debe ningún seguimiento. Se crean al cerrar un incidente.</translation>
    </message>
</context>
<context>
    <name>dispatch::FoundModel</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
</context>
<context>
    <name>dispatch::GapListModel</name>
    <message>
        <source>%1: %2</source>
        <comment>when, what is missing</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Hueco</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
</context>
<context>
    <name>dispatch::GapNews</name>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>a duration</comment>
        <translation>En %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>how far ahead, when, what is missing</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>dispatch::GapPane</name>
    <message>
        <source>%1 of %2</source>
        <comment>which gap, how many</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Coverage is being counted.</source>
        <translation>Se está contando la cobertura.</translation>
    </message>
    <message>
        <source>No gap in these days.</source>
        <translation>Ningún hueco en estos días.</translation>
    </message>
    <message>
        <source>Nobody has said what is needed yet.</source>
        <translation>Nadie ha dicho todavía qué hace falta.</translation>
    </message>
    <message>
        <source>Coverage ▸ What is needed says how many teams and people each hour needs; gaps show here then.</source>
        <translation>Cobertura ▸ Lo que hace falta dice cuántos equipos y personas necesita cada hora; entonces los huecos se ven aquí.</translation>
    </message>
    <message>
        <source>%1 ahead.</source>
        <comment>how long</comment>
        <translation>Faltan %1.</translation>
    </message>
    <message>
        <source>It is now.</source>
        <translation>Es ahora.</translation>
    </message>
    <message>
        <source>About %1 calls wait longer than promised in these hours (usual range %2 to %3).</source>
        <translation>Unas %1 llamadas esperan más de lo prometido en estas horas (margen habitual de %2 a %3).</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Hueco</translation>
    </message>
    <message>
        <source>Gaps of these days, earliest first</source>
        <translation>Huecos de estos días, primero el más cercano</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What it would cost</source>
        <translation>Lo que costaría</translation>
    </message>
</context>
<context>
    <name>dispatch::GivenPaper</name>
    <message>
        <source>From the safety plan: what whoever comes needs</source>
        <translation>Del plan de seguridad: lo que necesita quien acuda</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Plan de seguridad</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Entregado a</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>day, name</comment>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>%1, signed %2 by %3</source>
        <comment>number, day, name</comment>
        <translation>%1, firmada el %2 por %3</translation>
    </message>
    <message>
        <source>Confidential: given to %1 under a consent</source>
        <translation>Confidencial: entregado a %1 con consentimiento</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>notice, its source</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>with its withdrawal</source>
        <translation>cuando se retire</translation>
    </message>
    <message>
        <source>Copy of the consent</source>
        <translation>Copia del consentimiento</translation>
    </message>
    <message>
        <source>Who consents</source>
        <translation>Quién consiente</translation>
    </message>
    <message>
        <source>%1, for the records of %2</source>
        <comment>who gave it, person</comment>
        <translation>%1, para los datos de %2</translation>
    </message>
    <message>
        <source>What may be given</source>
        <translation>Qué se puede entregar</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Substance-use treatment</source>
        <translation>Tratamiento por uso de sustancias</translation>
    </message>
    <message>
        <source>yes, named (42 CFR Part 2)</source>
        <translation>sí, nombrado (42 CFR Parte 2)</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>no nombrado</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>%1, taken by %2</source>
        <comment>day, name</comment>
        <translation>%1, recogido por %2</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Also agreed</source>
        <translation>También acordado</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>It can be taken back at any time.</source>
        <translation>Se puede retirar en cualquier momento.</translation>
    </message>
    <message>
        <source>Without a consent</source>
        <translation>Sin consentimiento</translation>
    </message>
    <message>
        <source>By the word of</source>
        <translation>Por decisión de</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Confidential: given to %1 without a consent</source>
        <translation>Confidencial: entregado a %1 sin consentimiento</translation>
    </message>
</context>
<context>
    <name>dispatch::GoalsPane</name>
    <message>
        <source>What this scenario teaches</source>
        <translation>Lo que enseña este escenario</translation>
    </message>
    <message>
        <source>F1 hides hints.</source>
        <translation>F1 oculta las pistas.</translation>
    </message>
    <message>
        <source>Hints are hidden. F1 shows them.</source>
        <translation>Las pistas están ocultas. F1 las muestra.</translation>
    </message>
    <message>
        <source>%1, reached</source>
        <translation>%1, logrado</translation>
    </message>
    <message>
        <source>%1, not yet</source>
        <translation>%1, todavía no</translation>
    </message>
</context>
<context>
    <name>dispatch::HandOverDesk</name>
    <message numerus="yes">
        <source>%n open incident(s)</source>
        <translation>
            <numerusform>%n incidente abierto</numerusform>
            <numerusform>%n incidentes abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) with a check-in</source>
        <translation>
            <numerusform>%n equipo con control</numerusform>
            <numerusform>%n equipos con control</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) of yours</source>
        <translation>
            <numerusform>%n seguimiento suyo</numerusform>
            <numerusform>%n seguimientos suyos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose who takes the desk: somebody who signs in here. It stays yours.</source>
        <translation>Elija quién toma el puesto: alguien que inicie sesión aquí. Sigue siendo suyo.</translation>
    </message>
    <message>
        <source>The desk is yours already. Choose who takes it.</source>
        <translation>El puesto ya es suyo. Elija quién lo toma.</translation>
    </message>
    <message>
        <source>It was offered to %1 at %2 and is not taken yet. Nothing was changed.</source>
        <translation>Se ofreció a %1 a las %2 y aún no se ha tomado. No se cambió nada.</translation>
    </message>
    <message>
        <source>Hand the desk to %1.</source>
        <translation>Entregar el puesto a %1.</translation>
    </message>
    <message>
        <source>It stays yours until %1 takes it: %2</source>
        <translation>Sigue siendo suyo hasta que %1 lo tome: %2</translation>
    </message>
    <message>
        <source>That hand-over was answered already. Nothing was changed.</source>
        <translation>Ese relevo ya tuvo respuesta. No se cambió nada.</translation>
    </message>
    <message>
        <source>It was offered to %1, and only %1 can take it.</source>
        <translation>Se ofreció a %1, y solo %1 puede tomarlo.</translation>
    </message>
    <message>
        <source>Desk handed over</source>
        <translation>Puesto relevado</translation>
    </message>
    <message>
        <source>%1 has it now, before that %2.</source>
        <translation>Ahora lo tiene %1, antes %2.</translation>
    </message>
    <message>
        <source>Take the desk from %1.</source>
        <translation>Tomar el puesto de %1.</translation>
    </message>
    <message>
        <source>You have what is open from now, and owe the follow-ups of %1.</source>
        <translation>Desde ahora tiene lo que está abierto y debe los seguimientos de %1.</translation>
    </message>
    <message>
        <source>Say why you do not take the desk; %1 reads it.</source>
        <translation>Diga por qué no toma el puesto; %1 lo leerá.</translation>
    </message>
    <message>
        <source>The desk stays with %1.</source>
        <translation>El puesto sigue con %1.</translation>
    </message>
</context>
<context>
    <name>dispatch::HeardPane</name>
    <message>
        <source>Background</source>
        <translation>De fondo</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Clínico</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Afuera</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>It stopped ringing. Nobody answered.</source>
        <translation>Dejó de sonar. Nadie contestó.</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Back at the bookmark. What stands above happened, and was undone.</source>
        <translation>De vuelta en el marcador. Lo de arriba pasó, y se deshizo.</translation>
    </message>
    <message>
        <source>Radio and background</source>
        <translation>Radio y sonido de fondo</translation>
    </message>
</context>
<context>
    <name>dispatch::HistoryPane</name>
    <message>
        <source>No shift is chosen.</source>
        <translation>No hay ningún turno elegido.</translation>
    </message>
    <message>
        <source>Choose a shift in the week; what was done to it, by whom and why, stands here.</source>
        <translation>Elija un turno de la semana; aquí está qué se hizo con él, quién y por qué.</translation>
    </message>
    <message>
        <source>Nothing was changed since it was planned. Whoever changes it is written down here, with the reason.</source>
        <translation>Nada ha cambiado desde que se planificó. Quien lo cambie queda anotado aquí, con el motivo.</translation>
    </message>
    <message>
        <source>What happened to the shift</source>
        <translation>Qué pasó con el turno</translation>
    </message>
    <message>
        <source>What happened to the shift, oldest first</source>
        <translation>Qué pasó con el turno, lo más antiguo primero</translation>
    </message>
</context>
<context>
    <name>dispatch::ImportReport</name>
    <message>
        <source>No table was refused.</source>
        <translation>No se rechazó ninguna tabla.</translation>
    </message>
    <message numerus="yes">
        <source>%1: nothing was taken in, %n thing(s) to mend</source>
        <translation>
            <numerusform>%1: no se incorporó nada, %n cosa por corregir</numerusform>
            <numerusform>%1: no se incorporó nada, %n cosas por corregir</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong, line by line</source>
        <translation>Qué está mal, línea por línea</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, what is wrong</comment>
        <translation>Línea %1: %2</translation>
    </message>
</context>
<context>
    <name>dispatch::IncidentBoard</name>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Open work in four shelves. Enter opens, N writes a note, / filters, digits go to a number.</source>
        <translation>Trabajo abierto en cuatro estantes. Enter abre, N escribe una nota, / filtra, los dígitos van a un número.</translation>
    </message>
    <message>
        <source>Filter of the board</source>
        <translation>Filtro del tablero</translation>
    </message>
    <message>
        <source>Number, name, place or word. Esc shows all again.</source>
        <translation>Número, nombre, lugar o palabra. Esc vuelve a mostrar todo.</translation>
    </message>
    <message>
        <source>Nothing open fits “%1”. Enter looks in all history.</source>
        <translation>Nada abierto coincide con “%1”. Enter busca en todo el historial.</translation>
    </message>
    <message>
        <source>No open incidents. F2 takes a call.</source>
        <translation>No hay incidentes abiertos. F2 toma una llamada.</translation>
    </message>
    <message>
        <source>Last one closed %1 (%2).</source>
        <translation>El último se cerró: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>dispatch::IncidentBoardModel</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Al habla</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>intento %1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>todavía no se conoce</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>has a plan</source>
        <translation>tiene un plan</translation>
    </message>
    <message>
        <source>access needs</source>
        <translation>necesidades de acceso</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>Finding a bed</source>
        <translation>Busca cama</translation>
    </message>
    <message>
        <source>Needs a team</source>
        <translation>Sin equipo</translation>
    </message>
    <message>
        <source>where? not verified</source>
        <translation>¿dónde? no verificado</translation>
    </message>
    <message>
        <source>danger? ask again</source>
        <translation>¿peligro? vuelva a preguntar</translation>
    </message>
    <message>
        <source>call-back missing</source>
        <translation>falta número para devolver</translation>
    </message>
    <message>
        <source>where? not asked</source>
        <translation>¿dónde? no se preguntó</translation>
    </message>
    <message>
        <source>danger? not asked</source>
        <translation>¿peligro? no se preguntó</translation>
    </message>
    <message>
        <source>not yet accepted</source>
        <translation>todavía no aceptado</translation>
    </message>
    <message>
        <source>arrives in %1</source>
        <translation>llega en %1</translation>
    </message>
    <message>
        <source>arrival unknown</source>
        <translation>llegada desconocida</translation>
    </message>
    <message>
        <source>check-in %1</source>
        <translation>control %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Responding</source>
        <translation>Respondiendo</translation>
    </message>
    <message>
        <source>Somewhere to go</source>
        <translation>A dónde ir</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>la más larga: %1</translation>
    </message>
    <message>
        <source>%1 check-in late</source>
        <translation>controles atrasados: %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>atrasados: %1</translation>
    </message>
    <message>
        <source>%1 will miss the promise</source>
        <translation>no cumplirán el plazo prometido: %1</translation>
    </message>
    <message>
        <source>%1 without a team</source>
        <translation>sin equipo: %1</translation>
    </message>
    <message>
        <source>%1 waiting for acceptance</source>
        <translation>esperan aceptación: %1</translation>
    </message>
    <message>
        <source>%1 call-back due</source>
        <translation>llamadas por devolver: %1</translation>
    </message>
    <message>
        <source>%1 due in 12 h</source>
        <translation>vencen en 12 h: %1</translation>
    </message>
    <message>
        <source>%1 hand-over not accepted</source>
        <translation>traspasos sin aceptar: %1</translation>
    </message>
    <message>
        <source>Not screened</source>
        <translation>Sin cribado</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderado</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>risk not screened</source>
        <translation>riesgo sin cribado</translation>
    </message>
    <message>
        <source>risk %1</source>
        <translation>riesgo %1</translation>
    </message>
    <message>
        <source>team %1</source>
        <translation>equipo %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Eq.</translation>
    </message>
    <message>
        <source>In state</source>
        <translation>Lleva</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Próximo plazo</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>shelf and its count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1. A change here waits for the centre.</source>
        <translation>%1. Un cambio aquí espera a la central.</translation>
    </message>
    <message>
        <source>%1, a change waits for the centre</source>
        <comment>a row as a colleague would say it</comment>
        <translation>%1, un cambio espera a la central</translation>
    </message>
    <message>
        <source>%1 in duress</source>
        <translation>%1 pide auxilio</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::IncidentFacts</name>
    <message>
        <source>Verified address: %1</source>
        <translation>Dirección verificada: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Plazo prometido</translation>
    </message>
    <message>
        <source> of %1 min</source>
        <translation> de %1 min</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
</context>
<context>
    <name>dispatch::IncidentHead</name>
    <message>
        <source> of %1</source>
        <translation> de %1</translation>
    </message>
    <message>
        <source>determined %1</source>
        <translation>determinado: %1</translation>
    </message>
    <message>
        <source>not determined yet</source>
        <translation>todavía no determinado</translation>
    </message>
</context>
<context>
    <name>dispatch::IncidentPane</name>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>No incident is chosen. Choose one on the board, or F3 finds one.</source>
        <translation>No hay ningún incidente elegido. Elija uno en el tablero, o F3 lo busca.</translation>
    </message>
    <message>
        <source>This incident has ended; its history is being read.</source>
        <translation>Este incidente terminó; se lee su historial.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Cribado</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Incident %1</source>
        <translation>Incidente %1</translation>
    </message>
    <message>
        <source>Incident %1 · %2</source>
        <translation>Incidente %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Conversation, %n new</source>
        <comment>messages</comment>
        <translation>
            <numerusform>Conversación, %n nuevo</numerusform>
            <numerusform>Conversación, %n nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
</context>
<context>
    <name>dispatch::InstructorActions</name>
    <message>
        <source>&amp;Let it happen now</source>
        <translation>&amp;Que ocurra ahora</translation>
    </message>
    <message>
        <source>Write a &amp;note for the debrief</source>
        <translation>Escribir una &amp;nota para el repaso</translation>
    </message>
    <message>
        <source>&amp;Speak for the caller</source>
        <translation>&amp;Hablar por quien llama</translation>
    </message>
    <message>
        <source>What the &amp;caller says</source>
        <translation>Lo que &amp;dice quien llama</translation>
    </message>
    <message>
        <source>The caller &amp;hangs up</source>
        <translation>Quien llama &amp;cuelga</translation>
    </message>
    <message>
        <source>&amp;Keep this session as a scenario</source>
        <translation>&amp;Guardar esta sesión como escenario</translation>
    </message>
    <message>
        <source>&amp;Close this window</source>
        <translation>&amp;Cerrar esta ventana</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Historia</translation>
    </message>
    <message>
        <source>&amp;Caller</source>
        <translation>&amp;Quien llama</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
</context>
<context>
    <name>dispatch::InstructorSide</name>
    <message>
        <source>The scenario could not be kept: this disk takes no more.</source>
        <translation>No se pudo guardar el escenario: este disco no admite más.</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>PRÁCTICA</translation>
    </message>
    <message>
        <source>Instructor</source>
        <translation>Instructor</translation>
    </message>
    <message>
        <source>Kept as a scenario. It stands under Training ▸ Scenarios; its file is %1.</source>
        <translation>Guardada como escenario. Está en Práctica ▸ Escenarios; su archivo es %1.</translation>
    </message>
</context>
<context>
    <name>dispatch::InstructorWindow</name>
    <message>
        <source>Noted. It stands in the debrief.</source>
        <translation>Anotado. Aparece en el repaso.</translation>
    </message>
    <message>
        <source>Choose what shall happen.</source>
        <translation>Elija qué debe ocurrir.</translation>
    </message>
    <message>
        <source>Say what the weather is like, in the line below the list.</source>
        <translation>Diga cómo está el tiempo, en la línea bajo la lista.</translation>
    </message>
    <message>
        <source>It happens: %1</source>
        <translation>Ocurre: %1</translation>
    </message>
    <message>
        <source>Nobody is on the line.</source>
        <translation>No hay nadie en la línea.</translation>
    </message>
    <message>
        <source>On the line: %1. You speak.</source>
        <translation>En la línea: %1. Habla usted.</translation>
    </message>
    <message>
        <source>On the line: %1</source>
        <translation>En la línea: %1</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Quien llama</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Central</translation>
    </message>
    <message>
        <source>Instructor&apos;s panel</source>
        <translation>Panel del instructor</translation>
    </message>
    <message>
        <source>What can happen</source>
        <translation>Qué puede ocurrir</translation>
    </message>
    <message>
        <source>Enter lets it happen now.</source>
        <translation>Intro hace que ocurra ahora.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>In your words (weather, outage, traffic)</source>
        <translation>Con sus palabras (tiempo, apagón, tráfico)</translation>
    </message>
    <message>
        <source>Let it happen now</source>
        <translation>Que ocurra ahora</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Speak for the caller</source>
        <translation>Hablar por quien llama</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>What the caller says</source>
        <translation>Lo que dice quien llama</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Decir</translation>
    </message>
    <message>
        <source>A note on this moment, for the debrief</source>
        <translation>Una nota sobre este momento, para el repaso</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>This session as a scenario: its title</source>
        <translation>Esta sesión como escenario: su título</translation>
    </message>
    <message>
        <source>Keep as a scenario</source>
        <translation>Guardar como escenario</translation>
    </message>
    <message>
        <source>No server, by design</source>
        <translation>Sin servidor, a propósito</translation>
    </message>
</context>
<context>
    <name>dispatch::IntakeDesk</name>
    <message>
        <source>The caller&apos;s own words for the place stay as they were typed. Nothing was changed. Write what is new as a note: N.</source>
        <translation>Las palabras de quien llama sobre el lugar quedan como se escribieron. No se cambió nada. Escriba lo nuevo como nota: N.</translation>
    </message>
    <message>
        <source>Nothing differs from what %1 says already.</source>
        <translation>Nada difiere de lo que %1 ya dice.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old value, new value</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, continuación</translation>
    </message>
    <message>
        <source>Change %1.</source>
        <translation>Cambiar %1.</translation>
    </message>
    <message>
        <source>Change %1: %2.</source>
        <translation>Cambiar %1: %2.</translation>
    </message>
    <message>
        <source>The risk changes: %1.</source>
        <translation>El riesgo cambia: %1.</translation>
    </message>
    <message>
        <source>The old words stay on the timeline.</source>
        <translation>Las palabras anteriores quedan en la cronología.</translation>
    </message>
    <message>
        <source>Say in a few words why %1 is thrown away. Until then it is kept.</source>
        <translation>Diga en pocas palabras por qué se descarta %1. Hasta entonces se conserva.</translation>
    </message>
    <message>
        <source>where</source>
        <translation>dónde</translation>
    </message>
    <message>
        <source>call-back number</source>
        <translation>número para devolver la llamada</translation>
    </message>
    <message>
        <source>danger now</source>
        <translation>peligro ahora</translation>
    </message>
    <message>
        <source>item %1 of the screen</source>
        <translation>punto %1 del cribado</translation>
    </message>
    <message>
        <source>the 911 criteria</source>
        <translation>los criterios del 911</translation>
    </message>
    <message>
        <source>Nobody is named who sent this call. Say where it came from first. The draft is kept.</source>
        <translation>No se indica quién envió esta llamada. Diga primero de dónde vino. El borrador se conserva.</translation>
    </message>
    <message>
        <source>Say in a few words why it goes back to %1. The draft is kept.</source>
        <translation>Diga en pocas palabras por qué vuelve a %1. El borrador se conserva.</translation>
    </message>
    <message>
        <source>passed back to %1: %2</source>
        <translation>devuelto a %1: %2</translation>
    </message>
    <message>
        <source>Pass %1 back to %2: %3.</source>
        <translation>Devolver %1 a %2: %3.</translation>
    </message>
    <message>
        <source>The sender stays on the line with the caller. What was typed is kept with it.</source>
        <translation>Quien la envió sigue en la línea con quien llama. Lo que se escribió se conserva con ella.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Not taken on</source>
        <translation>No se tomó</translation>
    </message>
    <message>
        <source>%1 is not taken on: %2.</source>
        <translation>%1 no se toma: %2.</translation>
    </message>
    <message>
        <source>Nothing is deleted; F3 finds it.</source>
        <translation>No se borra nada; F3 lo encuentra.</translation>
    </message>
    <message>
        <source>not screened</source>
        <translation>sin cribado</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderado</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>Cribado hecho</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Call from %1 (%2).</source>
        <translation>Llamada de %1 (%2).</translation>
    </message>
    <message>
        <source>Call from %1.</source>
        <translation>Llamada de %1.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Fuente: %1.</translation>
    </message>
    <message>
        <source>Where: %1.</source>
        <translation>Dónde: %1.</translation>
    </message>
    <message>
        <source>Nothing is known of the caller.</source>
        <translation>No se sabe nada de quien llama.</translation>
    </message>
    <message>
        <source>This draft has no number yet. It is kept; file it again in a moment.</source>
        <translation>Este borrador todavía no tiene número. Se conserva; regístrelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>%1 was filed already. Nothing was changed.</source>
        <translation>%1 ya estaba registrado. No se cambió nada.</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>De %1.</translation>
    </message>
    <message>
        <source>From %1, %2.</source>
        <translation>De %1, %2.</translation>
    </message>
    <message>
        <source>Accepted %1.</source>
        <translation>Aceptada a las %1.</translation>
    </message>
    <message>
        <source>Already asked there: %1.</source>
        <translation>Ya se preguntó allí: %1.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>Filed without a call-back number. %1 shows it as missing until someone adds it.</source>
        <translation>Registrado sin número para devolver la llamada. %1 lo muestra como faltante hasta que alguien lo agregue.</translation>
    </message>
    <message>
        <source>File %1.</source>
        <translation>Registrar %1.</translation>
    </message>
    <message>
        <source>It stays with you under Talking until somebody determines.</source>
        <translation>Queda con usted en En conversación hasta que alguien determine.</translation>
    </message>
    <message>
        <source>File %1 and determine: %2.</source>
        <translation>Registrar %1 y determinar: %2.</translation>
    </message>
    <message>
        <source>Stay on the line until 911 has the call. The clinician approves it, unless someone is dying.</source>
        <translation>Siga en la línea hasta que el 911 tenga la llamada. El profesional clínico lo aprueba, salvo que alguien esté muriendo.</translation>
    </message>
    <message>
        <source>No arrival is promised.</source>
        <translation>No se promete ninguna llegada.</translation>
    </message>
    <message>
        <source>Starts the %1 min clock: without a pin the urban promise counts.</source>
        <translation>Inicia el reloj de %1 min: sin marcador vale el plazo prometido urbano.</translation>
    </message>
    <message>
        <source>Starts the %1 min clock: the pin is outside the county, the urban promise counts.</source>
        <translation>Inicia el reloj de %1 min: el marcador está fuera del condado, vale el plazo prometido urbano.</translation>
    </message>
    <message>
        <source>Starts the %1 min clock.</source>
        <translation>Inicia el reloj de %1 min.</translation>
    </message>
    <message>
        <source>Choose what %1 needs from the list. Nothing was determined.</source>
        <translation>Elija de la lista lo que %1 necesita. No se determinó nada.</translation>
    </message>
    <message>
        <source>911 owes a reason: say what less was tried, or why there was no time. Nothing was determined.</source>
        <translation>El 911 requiere un motivo: diga qué se intentó antes de menor alcance, o por qué no hubo tiempo. No se determinó nada.</translation>
    </message>
    <message>
        <source>There is no recommendation yet. Say in a few words why: %1. Nothing was determined.</source>
        <translation>Todavía no hay recomendación. Diga en pocas palabras por qué: %1. No se determinó nada.</translation>
    </message>
    <message>
        <source>The recommendation is: %1. Say in a few words why: %2. Nothing was determined.</source>
        <translation>La recomendación es: %1. Diga en pocas palabras por qué: %2. No se determinó nada.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>As recommended.</source>
        <translation>Según lo recomendado.</translation>
    </message>
    <message>
        <source>Recommended was: %1.</source>
        <translation>Se recomendaba: %1.</translation>
    </message>
    <message>
        <source>There was no recommendation.</source>
        <translation>No había recomendación.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Determined</source>
        <translation>Determinado</translation>
    </message>
    <message>
        <source>%1 was determined so at %2. Its clock runs on.</source>
        <translation>%1 se determinó así a las %2. Su reloj sigue corriendo.</translation>
    </message>
    <message>
        <source>Determine %1: %2.</source>
        <translation>Determinar %1: %2.</translation>
    </message>
    <message>
        <source>%1; that is not touched.</source>
        <translation>%1; eso no se toca.</translation>
    </message>
    <message>
        <source>Map pin, as typed</source>
        <translation>Marcador del mapa, como se escribió</translation>
    </message>
    <message>
        <source>Starts the %1 min clock: without a map the urban promise counts.</source>
        <translation>Inicia el reloj de %1 min: sin mapa vale el plazo prometido urbano.</translation>
    </message>
    <message>
        <source>%1 instead of %2: %3</source>
        <comment>outcome, recommended outcome, reason</comment>
        <translation>%1 en lugar de %2: %3</translation>
    </message>
</context>
<context>
    <name>dispatch::IntakeFoot</name>
    <message>
        <source>Nothing typed yet. Every letter is kept on this workstation.</source>
        <translation>Todavía no se ha escrito nada. Cada letra se conserva en esta estación de trabajo.</translation>
    </message>
    <message>
        <source>Draft kept on this workstation, %1. Not sent anywhere until filed.</source>
        <translation>Borrador conservado en esta estación de trabajo, %1. No se envía a ninguna parte hasta registrarlo.</translation>
    </message>
    <message>
        <source>File call</source>
        <translation>Registrar llamada</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Hold, take another call</source>
        <translation>Poner en pausa y tomar otra llamada</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Pass back…</source>
        <translation>Devolver…</translation>
    </message>
    <message>
        <source>Pass back to %1…</source>
        <translation>Devolver a %1…</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Discard draft…</source>
        <translation>Descartar borrador…</translation>
    </message>
</context>
<context>
    <name>dispatch::IntakeForm</name>
    <message>
        <source>Found as you left it at %1.</source>
        <translation>Está como usted lo dejó a las %1.</translation>
    </message>
    <message>
        <source>%1 (draft, %2 on hold)</source>
        <translation>%1 (borrador, %2 en pausa)</translation>
    </message>
    <message>
        <source>%1 %2 (%3 on hold)</source>
        <translation>%1 %2 (%3 en pausa)</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <translation>%1 (borrador)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and family name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Decide %1, with the reason</source>
        <translation>Decidir %1, con el motivo</translation>
    </message>
    <message>
        <source>Determine so</source>
        <translation>Determinar así</translation>
    </message>
    <message>
        <source>Pass %1 back. The sender stays on the line with the caller.</source>
        <translation>Devolver %1. Quien la envió sigue en la línea con quien llama.</translation>
    </message>
    <message>
        <source>Pass it back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Discard %1. What was typed is kept with the reason; F3 finds it.</source>
        <translation>Descartar %1. Lo que se escribió se conserva con el motivo; F3 lo encuentra.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>dispatch::IntakePane</name>
    <message>
        <source>Call intake</source>
        <translation>Toma de la llamada</translation>
    </message>
    <message>
        <source>Calls being written down</source>
        <translation>Llamadas que se están anotando</translation>
    </message>
    <message>
        <source>No call is being written down</source>
        <translation>No se está anotando ninguna llamada</translation>
    </message>
    <message>
        <source>F2 takes a call. First the three things that cannot wait: Alt+W where, Alt+B call-back number, Alt+D danger now. Every letter is kept on this workstation as you type.</source>
        <translation>F2 toma una llamada. Primero las tres cosas que no pueden esperar: Alt+W dónde, Alt+B número para devolver la llamada, Alt+D peligro ahora. Cada letra se conserva en esta estación de trabajo mientras usted escribe.</translation>
    </message>
    <message>
        <source>Take a call</source>
        <translation>Tomar una llamada</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Call %1 · draft</source>
        <translation>Llamada %1 · borrador</translation>
    </message>
</context>
<context>
    <name>dispatch::JudgedModel</name>
    <message numerus="yes">
        <source>To look at again, %n</source>
        <translation>
            <numerusform>Para volver a ver, %n</numerusform>
            <numerusform>Para volver a ver, %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done well, %n</source>
        <translation>
            <numerusform>Bien hecho, %n</numerusform>
            <numerusform>Bien hecho, %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not asked at all, %n</source>
        <translation>
            <numerusform>No se preguntó, %n</numerusform>
            <numerusform>No se preguntó, %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked twice, %n</source>
        <translation>
            <numerusform>Preguntado dos veces, %n</numerusform>
            <numerusform>Preguntado dos veces, %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Did not come up, %n</source>
        <translation>
            <numerusform>No se presentó, %n</numerusform>
            <numerusform>No se presentó, %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>points</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Would have been said when asked</source>
        <translation>Se habría dicho al preguntar</translation>
    </message>
    <message>
        <source>Was not said</source>
        <translation>No se dijo</translation>
    </message>
    <message>
        <source>Asked at %1</source>
        <comment>times</comment>
        <translation>Preguntado a las %1</translation>
    </message>
    <message>
        <source>%1 had asked it before; asked at %2</source>
        <comment>who, times</comment>
        <translation>%1 ya lo había preguntado; preguntado a las %2</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Lo que hizo</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntos</translation>
    </message>
</context>
<context>
    <name>dispatch::KeyButton</name>
    <message>
        <source>Key %1</source>
        <translation>Tecla %1</translation>
    </message>
</context>
<context>
    <name>dispatch::KeyVault</name>
    <message>
        <source>The keyring of this machine did not give this desk&apos;s key. Nothing was changed. Sign in with your passphrase instead.</source>
        <translation>El llavero de esta máquina no entregó la clave de este puesto. No se cambió nada. Inicie sesión con su frase de contraseña.</translation>
    </message>
    <message>
        <source>This machine&apos;s keyring does not answer. Nothing was changed. Sign in with your passphrase instead.</source>
        <translation>El llavero de esta máquina no responde. No se cambió nada. Inicie sesión con su frase de contraseña.</translation>
    </message>
    <message>
        <source>That passphrase does not open this desk.</source>
        <translation>Esa frase de contraseña no abre este puesto.</translation>
    </message>
    <message>
        <source>A sign-in name and a passphrase are needed. Nothing was changed.</source>
        <translation>Se necesitan un nombre de usuario y una frase de contraseña. No se cambió nada.</translation>
    </message>
    <message>
        <source>This desk has its key already. It was not changed.</source>
        <translation>Este puesto ya tiene su clave. No se cambió.</translation>
    </message>
    <message>
        <source>This recovery key does not open this desk. Nothing was changed.</source>
        <translation>Esta clave de recuperación no abre este puesto. No se cambió nada.</translation>
    </message>
    <message>
        <source>The sign-in could not be checked on this machine. Try again, and tell the administrator if it stays.</source>
        <translation>No se pudo comprobar la entrada en esta máquina. Inténtelo de nuevo y avise al administrador si sigue igual.</translation>
    </message>
    <message>
        <source>This is no recovery key. Nothing was changed.</source>
        <translation>Esta no es una clave de recuperación. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>dispatch::KeysWindow</name>
    <message>
        <source>Keys and commands</source>
        <translation>Teclas y comandos</translation>
    </message>
    <message>
        <source>Key or command</source>
        <translation>Tecla o comando</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>dispatch::KnownCard</name>
    <message>
        <source>Name not known yet</source>
        <translation>Nombre todavía no conocido</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>an incident&apos;s number and when it was filed</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1, los últimos: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>None noted.</source>
        <translation>Ninguna anotada.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1, vence: %2</translation>
    </message>
    <message>
        <source>%1, due %2, owner %3</source>
        <translation>%1, vence: %2, a cargo de %3</translation>
    </message>
    <message>
        <source>Helps</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>&lt;b&gt;Safety plan v%1&lt;/b&gt; signed %2, %3</source>
        <translation>&lt;b&gt;Plan de seguridad v%1&lt;/b&gt; firmado %2, %3</translation>
    </message>
    <message>
        <source>Look at the plan</source>
        <translation>Ver el plan</translation>
    </message>
    <message>
        <source>The look is recorded.</source>
        <translation>La consulta queda registrada.</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Empeora</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Please don’t</source>
        <translation>Por favor, no</translation>
    </message>
    <message>
        <source>Safety plan. Helps: %1. Worse: %2. Call: %3. Please don’t: %4.</source>
        <translation>Plan de seguridad. Ayuda: %1. Empeora: %2. Llamar: %3. Por favor, no: %4.</translation>
    </message>
    <message>
        <source>Look recorded</source>
        <translation>Consulta registrada</translation>
    </message>
    <message>
        <source>It is not him</source>
        <translation>No es él</translation>
    </message>
    <message>
        <source>It is not her</source>
        <translation>No es ella</translation>
    </message>
    <message>
        <source>It is not them</source>
        <translation>No es esta persona</translation>
    </message>
    <message>
        <source>This is him</source>
        <translation>Es él</translation>
    </message>
    <message>
        <source>This is her</source>
        <translation>Es ella</translation>
    </message>
    <message>
        <source>This is them</source>
        <translation>Es esta persona</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>mismo número</translation>
    </message>
    <message>
        <source>name fits</source>
        <translation>el nombre coincide</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>misma dirección</translation>
    </message>
    <message>
        <source>taken for this call</source>
        <translation>elegida para esta llamada</translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation>1 contacto</translation>
    </message>
    <message>
        <source>%1 contacts</source>
        <translation>%1 contactos</translation>
    </message>
</context>
<context>
    <name>dispatch::KnownPanel</name>
    <message>
        <source>Alt+Y</source>
        <translation>Alt+Y</translation>
    </message>
    <message>
        <source>Not known here: no contact from this number in 10 years.</source>
        <translation>No se conoce aquí: ningún contacto desde este número en 10 años.</translation>
    </message>
    <message>
        <source>Not known here by this name or address.</source>
        <translation>No se conoce aquí por este nombre o esta dirección.</translation>
    </message>
    <message>
        <source>Who is known shows here while you type a number, a name or an address.</source>
        <translation>Quién es conocido aparece aquí mientras usted escribe un número, un nombre o una dirección.</translation>
    </message>
    <message>
        <source>Who is known</source>
        <translation>Quién es conocido</translation>
    </message>
</context>
<context>
    <name>dispatch::LabelledField</name>
    <message>
        <source>still to be asked</source>
        <translation>aún por preguntar</translation>
    </message>
    <message>
        <source>asked by %1</source>
        <translation>lo preguntó %1</translation>
    </message>
    <message>
        <source>asked by %1, do not ask again</source>
        <translation>lo preguntó %1, no vuelva a preguntar</translation>
    </message>
</context>
<context>
    <name>dispatch::LadderPreview</name>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;, due %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;, vence: %2</translation>
    </message>
    <message>
        <source>Choose a disposition to see what is owed.</source>
        <translation>Elija un resultado para ver qué se debe.</translation>
    </message>
    <message>
        <source>No follow-up is owed.</source>
        <translation>No se debe ningún seguimiento.</translation>
    </message>
    <message>
        <source>Who owes them</source>
        <translation>Quién los tiene a cargo</translation>
    </message>
    <message>
        <source>Who owes the follow-ups</source>
        <translation>Quién tiene a cargo los seguimientos</translation>
    </message>
</context>
<context>
    <name>dispatch::LeaveForm</name>
    <message>
        <source>%1, taken back</source>
        <comment>a leave</comment>
        <translation>%1, retirada</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day. It is kept as typed; write it like 2027-06-30 or 2027-06-30 14:00.</source>
        <translation>«%1» no es un día. Queda como se escribió; escríbalo así: 2027-06-30 o 2027-06-30 14:00.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Ausencias</translation>
    </message>
    <message>
        <source>Leaves of this person</source>
        <translation>Ausencias de esta persona</translation>
    </message>
    <message>
        <source>Kind of leave</source>
        <translation>Tipo de ausencia</translation>
    </message>
    <message>
        <source>First day, like 2027-06-30</source>
        <translation>Primer día, como 2027-06-30</translation>
    </message>
    <message>
        <source>Last day, or 2027-06-30 14:00</source>
        <translation>Último día, o 2027-06-30 14:00</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>Keep this leave</source>
        <translation>Guardar esta ausencia</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarla</translation>
    </message>
    <message>
        <source>Another leave</source>
        <translation>Otra ausencia</translation>
    </message>
</context>
<context>
    <name>dispatch::LicenceForm</name>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Last day, like 2027-06-30</source>
        <translation>Último día, como 2027-06-30</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>Keep this licence</source>
        <translation>Guardar esta licencia</translation>
    </message>
</context>
<context>
    <name>dispatch::LinkStrip</name>
    <message>
        <source>State of this desk</source>
        <translation>Estado de este puesto</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>Temporizadores</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>dispatch::LinkageRows</name>
    <message>
        <source>Add a service</source>
        <translation>Agregar un servicio</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Who took it on</source>
        <translation>Quién lo asumió</translation>
    </message>
    <message>
        <source>Remove this service</source>
        <translation>Quitar este servicio</translation>
    </message>
</context>
<context>
    <name>dispatch::LoadModel</name>
    <message>
        <source>free now</source>
        <translation>libre ahora</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>%1: 2 h 10</comment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno aún</translation>
    </message>
    <message>
        <source>%1: on shift for %2, responses in a row: %3, hard ones: %4, last break: %5</source>
        <translation>%1: en turno desde hace %2, respuestas seguidas: %3, difíciles: %4, último descanso: %5</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>On shift</source>
        <translation>En turno</translation>
    </message>
    <message>
        <source>In a row</source>
        <translation>Seguidas</translation>
    </message>
    <message>
        <source>Hard ones</source>
        <translation>Difíciles</translation>
    </message>
    <message>
        <source>Last break</source>
        <translation>Último descanso</translation>
    </message>
</context>
<context>
    <name>dispatch::LoadPane</name>
    <message>
        <source>Load of the teams</source>
        <translation>Carga de los equipos</translation>
    </message>
    <message>
        <source>No team is on shift now.</source>
        <translation>Ningún equipo está en turno ahora.</translation>
    </message>
</context>
<context>
    <name>dispatch::LocalCluster</name>
    <message>
        <source>%1 can not be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>%1 did not do it.</source>
        <translation>%1 no lo hizo.</translation>
    </message>
    <message>
        <source>The folder %1 could not be given to the system&apos;s user postgres. Install the package postgresql.</source>
        <translation>No se pudo dar la carpeta %1 al usuario postgres del sistema. Instale el paquete postgresql.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>There is no PostgreSQL server on this computer. Install the package postgresql, version 15 or newer.</source>
        <translation>No hay servidor PostgreSQL en este equipo. Instale el paquete postgresql, versión 15 o más nueva.</translation>
    </message>
    <message>
        <source>PostgreSQL does not run as root, and there is no system user postgres. Install the package postgresql.</source>
        <translation>PostgreSQL no corre como root, y no existe el usuario postgres del sistema. Instale el paquete postgresql.</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s %1 did not come to an end.</source>
        <translation>%1 de PostgreSQL no terminó.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>No se pudo crear la carpeta %1.</translation>
    </message>
    <message>
        <source>The folder %1 belongs to somebody else.</source>
        <translation>La carpeta %1 es de otra persona.</translation>
    </message>
    <message>
        <source>There is a database server in %1 already. It was not touched.</source>
        <translation>Ya hay un servidor de base de datos en %1. No se tocó.</translation>
    </message>
    <message>
        <source>The database server could not be made in %1. Is the disk full, or the folder somebody else&apos;s?</source>
        <translation>No se pudo crear el servidor de base de datos en %1. ¿Está lleno el disco, o la carpeta es de otra persona?</translation>
    </message>
    <message>
        <source>There is no database server in %1 yet.</source>
        <translation>Todavía no hay servidor de base de datos en %1.</translation>
    </message>
    <message>
        <source>The database server did not start. %1 says why.</source>
        <translation>El servidor de base de datos no arrancó. %1 dice por qué.</translation>
    </message>
    <message>
        <source>The database server did not stop.</source>
        <translation>El servidor de base de datos no se detuvo.</translation>
    </message>
    <message>
        <source>The password of the database server in %1 can not be read.</source>
        <translation>No se puede leer la contraseña del servidor de base de datos en %1.</translation>
    </message>
    <message>
        <source>The database server in %1 does not run.</source>
        <translation>El servidor de base de datos en %1 no está en marcha.</translation>
    </message>
    <message>
        <source>The database server in %1 belongs to somebody else.</source>
        <translation>El servidor de base de datos en %1 es de otra persona.</translation>
    </message>
</context>
<context>
    <name>dispatch::LockCard</name>
    <message>
        <source>This desk is locked</source>
        <translation>Este puesto está bloqueado</translation>
    </message>
    <message>
        <source>Desk %1 is locked</source>
        <translation>El puesto %1 está bloqueado</translation>
    </message>
    <message numerus="yes">
        <source>Your open work goes on: timers run, changes arrive, %n drafts are kept.</source>
        <translation>
            <numerusform>Su trabajo abierto continúa: los temporizadores corren, los cambios llegan, se conserva %n borrador.</numerusform>
            <numerusform>Su trabajo abierto continúa: los temporizadores corren, los cambios llegan, se conservan %n borradores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your open work goes on: timers run, changes arrive.</source>
        <translation>Su trabajo abierto continúa: los temporizadores corren, los cambios llegan.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Bloq Mayús está activado</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>type it, it is never suggested here</source>
        <translation>escríbalo, aquí nunca se sugiere</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Your open work goes on: timers run, changes arrive, drafts are kept.</source>
        <translation>Su trabajo abierto continúa: los temporizadores corren, los cambios llegan, los borradores se conservan.</translation>
    </message>
    <message>
        <source>Someone else may sign in; drafts stay with their owner.</source>
        <translation>Otra persona puede iniciar sesión; los borradores quedan con su autor.</translation>
    </message>
    <message>
        <source>Nothing can be read or changed here until someone signs in.</source>
        <translation>Aquí no se puede leer ni cambiar nada hasta que alguien inicie sesión.</translation>
    </message>
    <message>
        <source>Sign in and take the duress</source>
        <translation>Entrar y tomar el auxilio</translation>
    </message>
    <message numerus="yes">
        <source>Your open work is kept: changes arrive, %n drafts wait.</source>
        <translation>
            <numerusform>Su trabajo abierto está guardado: llegan los cambios, espera %n borrador.</numerusform>
            <numerusform>Su trabajo abierto está guardado: llegan los cambios, esperan %n borradores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your open work is kept: changes arrive.</source>
        <translation>Su trabajo abierto está guardado: llegan los cambios.</translation>
    </message>
</context>
<context>
    <name>dispatch::LockKeeper</name>
    <message numerus="yes">
        <source>no key or mouse for %n min</source>
        <translation>
            <numerusform>sin teclado ni mouse durante %n min</numerusform>
            <numerusform>sin teclado ni mouse durante %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>talking</source>
        <translation>en conversación</translation>
    </message>
    <message>
        <source>needs a team</source>
        <translation>sin equipo</translation>
    </message>
    <message>
        <source>check-in late</source>
        <translation>controles atrasados</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>vencen pronto</translation>
    </message>
    <message>
        <source>follow-ups due</source>
        <translation>seguimientos por hacer</translation>
    </message>
    <message>
        <source>Too many tries. Wait %1.</source>
        <translation>Demasiados intentos. Espere %1.</translation>
    </message>
    <message numerus="yes">
        <source>That passphrase does not open this desk. %n tries left, then wait 1 min.</source>
        <translation>
            <numerusform>Esa frase de contraseña no abre este puesto. Queda %n intento, luego espere 1 min.</numerusform>
            <numerusform>Esa frase de contraseña no abre este puesto. Quedan %n intentos, luego espere 1 min.</numerusform>
        </translation>
    </message>
    <message>
        <source>That passphrase does not open this desk. Wait 1 min, then try again.</source>
        <translation>Esa frase de contraseña no abre este puesto. Espere 1 min y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 has no work at a desk, so nothing opens. %2</source>
        <comment>name, where the work is</comment>
        <translation>%1 no trabaja en un puesto, así que nada se abre. %2</translation>
    </message>
</context>
<context>
    <name>dispatch::LockScreen</name>
    <message>
        <source>Locked desk</source>
        <translation>Puesto bloqueado</translation>
    </message>
    <message>
        <source>While locked this screen shows alarms and counts. It never shows names, places or numbers of people.</source>
        <translation>Mientras está bloqueada, esta pantalla muestra alarmas y recuentos. Nunca muestra nombres, lugares ni números de personas.</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>a date, see QLocale::toString</comment>
        <translation>dddd d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde las %1</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, desde las %2</translation>
    </message>
</context>
<context>
    <name>dispatch::Looking</name>
    <message>
        <source>Nobody knows yet who the person is.</source>
        <translation>Todavía nadie sabe quién es la persona.</translation>
    </message>
    <message>
        <source>There is no contact with this person in progress. To see the plan, say why; the clinician reads it.</source>
        <translation>No hay ningún contacto en curso con esta persona. Para ver el plan, diga por qué; lo lee el profesional clínico.</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>for %1: %2</source>
        <comment>incident, what was done</comment>
        <translation>por %1: %2</translation>
    </message>
    <message>
        <source>call %1</source>
        <translation>llamada %1</translation>
    </message>
</context>
<context>
    <name>dispatch::LookingDesk</name>
    <message>
        <source>Look at the safety plan of %1.</source>
        <translation>Ver el plan de seguridad de %1.</translation>
    </message>
    <message>
        <source>Look at the safety plan.</source>
        <translation>Ver el plan de seguridad.</translation>
    </message>
    <message>
        <source>The look is recorded.</source>
        <translation>La consulta queda registrada.</translation>
    </message>
    <message>
        <source>Safety plan v%1</source>
        <translation>Plan de seguridad v%1</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Plan de seguridad</translation>
    </message>
    <message>
        <source>Opened for this contact. Look recorded.</source>
        <translation>Abierto para este contacto. Consulta registrada.</translation>
    </message>
</context>
<context>
    <name>dispatch::MapCard</name>
    <message>
        <source>What is here</source>
        <translation>Qué hay aquí</translation>
    </message>
    <message>
        <source>Use as the call&apos;s &amp;pin</source>
        <translation>Usar como &amp;punto de la llamada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Near %1, %2 away</source>
        <translation>Cerca de %1, a %2</translation>
    </message>
    <message>
        <source>No address known near here</source>
        <translation>No se conoce ninguna dirección cerca</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>area · jurisdiction</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Rural: arrive within %1 min</source>
        <translation>Rural: llegar en %1 min</translation>
    </message>
    <message>
        <source>Arrive within %1 min</source>
        <translation>Llegar en %1 min</translation>
    </message>
    <message>
        <source>Outside the county</source>
        <translation>Fuera del condado</translation>
    </message>
    <message>
        <source>Looking for the nearest address</source>
        <translation>Se busca la dirección más cercana</translation>
    </message>
    <message>
        <source>Area not known without a map</source>
        <translation>Sin mapa no se conoce la zona</translation>
    </message>
</context>
<context>
    <name>dispatch::MapPack</name>
    <message>
        <source>There is no map pack at this place, or it can&apos;t be read. Choose another file, or tell the administrator.</source>
        <translation>No hay un paquete de mapa en este lugar, o no se puede leer. Elija otro archivo o avise al administrador.</translation>
    </message>
    <message>
        <source>This file is not a map pack of this program. Choose another file.</source>
        <translation>Este archivo no es un paquete de mapa de este programa. Elija otro archivo.</translation>
    </message>
    <message>
        <source>This map pack was made for a newer version of this program. Install that version, or use an older pack.</source>
        <translation>Este paquete de mapa se hizo para una versión más nueva de este programa. Instale esa versión o use un paquete anterior.</translation>
    </message>
    <message>
        <source>This map pack is damaged and is not used. Copy it anew from where it was made, or make it again.</source>
        <translation>Este paquete de mapa está dañado y no se usa. Cópielo de nuevo desde donde se hizo, o hágalo otra vez.</translation>
    </message>
    <message>
        <source>This map pack was just replaced by another. Open the map again.</source>
        <translation>Este paquete de mapa acaba de ser sustituido por otro. Abra el mapa de nuevo.</translation>
    </message>
    <message>
        <source>The map pack could not be written. Nothing was changed. Choose another place, or tell the administrator.</source>
        <translation>No se pudo escribir el paquete de mapa. No cambió nada. Elija otro lugar o avise al administrador.</translation>
    </message>
    <message>
        <source>The map pack was not made: the disk is full. Nothing was changed. Free space on this disk, then try again.</source>
        <translation>El paquete de mapa no se hizo: el disco está lleno. No cambió nada. Libere espacio en este disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is nothing to draw in this source, so no map pack was made.</source>
        <translation>En esta fuente no hay nada que dibujar, así que no se hizo ningún paquete de mapa.</translation>
    </message>
    <message>
        <source>The map can&apos;t be drawn on this machine. Addresses and calls work as always; tell the administrator.</source>
        <translation>El mapa no se puede dibujar en este equipo. Las direcciones y las llamadas funcionan como siempre; avise al administrador.</translation>
    </message>
</context>
<context>
    <name>dispatch::MapPane</name>
    <message>
        <source>Not to send by</source>
        <translation>No sirve para enviar equipos</translation>
    </message>
    <message>
        <source>map of %1</source>
        <translation>mapa del %1</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>En el mapa</translation>
    </message>
    <message>
        <source>The map is being opened. Addresses are kept as typed.</source>
        <translation>El mapa se está abriendo. Las direcciones se guardan como se escriben.</translation>
    </message>
    <message>
        <source>No map on this desk. Addresses are kept as typed. Administrator: load a map pack.</source>
        <translation>No hay mapa en este puesto. Las direcciones se guardan como se escriben. Administrador: cargue un paquete de mapa.</translation>
    </message>
    <message>
        <source>%1 teams, %2 open places</source>
        <translation>%1 equipos, %2 lugares abiertos</translation>
    </message>
    <message>
        <source>%1, %2 without a pin</source>
        <translation>%1, %2 sin punto en el mapa</translation>
    </message>
    <message>
        <source>You moved the map. Home refits.</source>
        <translation>Movió el mapa. Inicio lo reajusta.</translation>
    </message>
    <message>
        <source>Beyond the edge: %1</source>
        <translation>Fuera del borde: %1</translation>
    </message>
    <message>
        <source>Beyond the edge: %1 and %2 more</source>
        <translation>Fuera del borde: %1 y %2 más</translation>
    </message>
</context>
<context>
    <name>dispatch::MapScene</name>
    <message>
        <source>Not in this map pack</source>
        <translation>No está en este paquete de mapa</translation>
    </message>
</context>
<context>
    <name>dispatch::MapTools</name>
    <message>
        <source>Nearer</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Fit everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>North up</source>
        <translation>Norte arriba</translation>
    </message>
    <message>
        <source>&amp;Incidents</source>
        <translation>&amp;Incidentes</translation>
    </message>
    <message>
        <source>&amp;Teams</source>
        <translation>&amp;Equipos</translation>
    </message>
    <message>
        <source>&amp;Posts</source>
        <translation>&amp;Puestos de espera</translation>
    </message>
    <message>
        <source>&amp;Facilities</source>
        <translation>&amp;Centros</translation>
    </message>
    <message>
        <source>&amp;Areas</source>
        <translation>Á&amp;reas</translation>
    </message>
    <message>
        <source>&amp;Names of posts and facilities</source>
        <translation>&amp;Nombres de puestos y centros</translation>
    </message>
    <message>
        <source>T&amp;rail of the chosen team</source>
        <translation>R&amp;ecorrido del equipo elegido</translation>
    </message>
    <message>
        <source>&amp;List of what is on the map</source>
        <translation>&amp;Lista de lo que hay en el mapa</translation>
    </message>
</context>
<context>
    <name>dispatch::MarkList</name>
    <message>
        <source>risk: %1</source>
        <translation>riesgo: %1</translation>
    </message>
    <message>
        <source>position unknown</source>
        <translation>posición desconocida</translation>
    </message>
</context>
<context>
    <name>dispatch::MergeWords</name>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Determined</source>
        <translation>Determinado</translation>
    </message>
    <message>
        <source>Promise, minutes</source>
        <translation>Promesa, minutos</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Last word with the caller</source>
        <translation>Última palabra con quien llama</translation>
    </message>
    <message>
        <source>Looking for a place since</source>
        <translation>Buscando un lugar desde</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Why cancelled</source>
        <translation>Por qué se canceló</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Last check-in</source>
        <translation>Último control</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Agreed to go</source>
        <translation>Aceptó ir</translation>
    </message>
    <message>
        <source>Facility accepted</source>
        <translation>El centro aceptó</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>A cargo de</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Traspasado a</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Incident filed</source>
        <translation>Incidente registrado</translation>
    </message>
    <message>
        <source>Incident filed and determined</source>
        <translation>Incidente registrado y determinado</translation>
    </message>
    <message>
        <source>Facts changed</source>
        <translation>Datos cambiados</translation>
    </message>
    <message>
        <source>Offered to a team</source>
        <translation>Ofrecido a un equipo</translation>
    </message>
    <message>
        <source>Offered to the team that was kept</source>
        <translation>Ofrecido al equipo reservado</translation>
    </message>
    <message>
        <source>Team kept for later</source>
        <translation>Equipo reservado para después</translation>
    </message>
    <message>
        <source>State of a team</source>
        <translation>Estado de un equipo</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Team called off</source>
        <translation>Equipo retirado</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Traslado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Se devolvió la llamada</translation>
    </message>
    <message>
        <source>Looking for a place</source>
        <translation>Buscando un lugar</translation>
    </message>
    <message>
        <source>Need given</source>
        <translation>Ayuda básica dada</translation>
    </message>
    <message>
        <source>Plan looked at</source>
        <translation>Plan consultado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Follow-up tried</source>
        <translation>Seguimiento intentado</translation>
    </message>
    <message>
        <source>Follow-up done</source>
        <translation>Seguimiento hecho</translation>
    </message>
    <message>
        <source>Follow-up: could not reach</source>
        <translation>Seguimiento: no se pudo contactar</translation>
    </message>
    <message>
        <source>Follow-up handed over</source>
        <translation>Seguimiento traspasado</translation>
    </message>
    <message>
        <source>Follow-up taken over</source>
        <translation>Seguimiento asumido</translation>
    </message>
    <message>
        <source>Follow-up not taken over</source>
        <translation>Seguimiento no asumido</translation>
    </message>
    <message>
        <source>Conflict decided: record as happened</source>
        <translation>Conflicto decidido: registrar tal como ocurrió</translation>
    </message>
    <message>
        <source>Conflict decided: reassign</source>
        <translation>Conflicto decidido: reasignar</translation>
    </message>
    <message>
        <source>Conflict decided: discard</source>
        <translation>Conflicto decidido: descartar</translation>
    </message>
    <message>
        <source>Conflict decided: take the change</source>
        <translation>Conflicto decidido: tomar el cambio</translation>
    </message>
    <message>
        <source>Conflict decided: keep what the centre has</source>
        <translation>Conflicto decidido: conservar lo que tiene la central</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no se dijo</translation>
    </message>
    <message>
        <source>not screened</source>
        <translation>sin evaluar</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderado</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>somebody this desk does not know</source>
        <translation>alguien que este puesto no conoce</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a timeline line is about, its words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Atendido por</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>Atendido a las</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Terminado por</translation>
    </message>
    <message>
        <source>Duress</source>
        <translation>Auxilio</translation>
    </message>
    <message>
        <source>Test duress</source>
        <translation>Auxilio de prueba</translation>
    </message>
    <message>
        <source>Duress taken</source>
        <translation>Auxilio atendido</translation>
    </message>
    <message>
        <source>Duress ended</source>
        <translation>Auxilio terminado</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Dotación</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Vehículo</translation>
    </message>
    <message>
        <source>Shift ends</source>
        <translation>Fin del turno</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Shift added</source>
        <translation>Turno añadido</translation>
    </message>
    <message>
        <source>Shift changed</source>
        <translation>Turno cambiado</translation>
    </message>
    <message>
        <source>Shifts added</source>
        <translation>Turnos añadidos</translation>
    </message>
    <message>
        <source>Shift called off</source>
        <translation>Turno dado de baja</translation>
    </message>
    <message>
        <source>Shift withdrawn</source>
        <translation>Turno retirado</translation>
    </message>
    <message>
        <source>Shift split</source>
        <translation>Turno partido</translation>
    </message>
    <message>
        <source>Shifts made from a pattern</source>
        <translation>Turnos hechos de un patrón</translation>
    </message>
    <message>
        <source>Trade offered</source>
        <translation>Cambio ofrecido</translation>
    </message>
    <message>
        <source>Trade accepted</source>
        <translation>Cambio aceptado</translation>
    </message>
    <message>
        <source>Trade declined</source>
        <translation>Cambio rechazado</translation>
    </message>
    <message>
        <source>Trade taken back</source>
        <translation>Cambio retirado</translation>
    </message>
    <message>
        <source>Crew changed</source>
        <translation>Dotación cambiada</translation>
    </message>
    <message>
        <source>Person of the roster changed</source>
        <translation>Persona del cuadrante cambiada</translation>
    </message>
    <message>
        <source>Licence changed</source>
        <translation>Licencia cambiada</translation>
    </message>
    <message>
        <source>Car changed</source>
        <translation>Vehículo cambiado</translation>
    </message>
    <message>
        <source>Requirement changed</source>
        <translation>Requisito cambiado</translation>
    </message>
    <message>
        <source>Leave changed</source>
        <translation>Ausencia cambiada</translation>
    </message>
    <message>
        <source>Preference changed</source>
        <translation>Preferencia cambiada</translation>
    </message>
    <message>
        <source>Roster change undone</source>
        <translation>Cambio del cuadrante deshecho</translation>
    </message>
    <message>
        <source>Desk offered</source>
        <translation>Puesto ofrecido</translation>
    </message>
    <message>
        <source>Desk taken over</source>
        <translation>Puesto tomado</translation>
    </message>
    <message>
        <source>Desk not taken over</source>
        <translation>Puesto no tomado</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>En inglés</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>Número al que llamar</translation>
    </message>
    <message>
        <source>Number, as typed</source>
        <translation>Número, como se escribió</translation>
    </message>
    <message>
        <source>May we call</source>
        <translation>Podemos llamar</translation>
    </message>
    <message>
        <source>About substance-use treatment</source>
        <translation>Trata del tratamiento por consumo de sustancias</translation>
    </message>
    <message>
        <source>Place in the plan</source>
        <translation>Lugar en el plan</translation>
    </message>
    <message>
        <source>Part of the plan</source>
        <translation>Parte del plan</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>Written with</source>
        <translation>Escrito con</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Escrito por</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Dónde se guarda</translation>
    </message>
    <message>
        <source>How likely to be used, 0 to 10</source>
        <translation>Qué tan probable es que se use, de 0 a 10</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Revisar antes de</translation>
    </message>
    <message>
        <source>Who sees to the review</source>
        <translation>Quién se ocupa de la revisión</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riesgos</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Fortalezas</translation>
    </message>
    <message>
        <source>Basic needs</source>
        <translation>Necesidades básicas</translation>
    </message>
    <message>
        <source>Services in place</source>
        <translation>Servicios que ya tiene</translation>
    </message>
    <message>
        <source>Services wanted</source>
        <translation>Servicios que se buscan</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>How it was taken back</source>
        <translation>Cómo se retiró</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>Safety plan begun</source>
        <translation>Plan de seguridad empezado</translation>
    </message>
    <message>
        <source>Next version of a plan begun</source>
        <translation>Empezada la versión siguiente de un plan</translation>
    </message>
    <message>
        <source>Line of a plan written</source>
        <translation>Línea de un plan escrita</translation>
    </message>
    <message>
        <source>Line of a plan moved</source>
        <translation>Línea de un plan cambiada de lugar</translation>
    </message>
    <message>
        <source>Line of a plan left out</source>
        <translation>Línea de un plan quitada</translation>
    </message>
    <message>
        <source>Line of a plan taken back</source>
        <translation>Línea de un plan recuperada</translation>
    </message>
    <message>
        <source>Line of a plan marked</source>
        <translation>Línea de un plan marcada</translation>
    </message>
    <message>
        <source>Facts of a plan changed</source>
        <translation>Datos de un plan cambiados</translation>
    </message>
    <message>
        <source>Review of a plan asked for</source>
        <translation>Pedida la revisión de un plan</translation>
    </message>
    <message>
        <source>Plan sent back</source>
        <translation>Plan devuelto</translation>
    </message>
    <message>
        <source>Plan signed</source>
        <translation>Plan firmado</translation>
    </message>
    <message>
        <source>Plan taken back by the person</source>
        <translation>Plan retirado por la persona</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Consentimiento dado</translation>
    </message>
    <message>
        <source>Consent taken back</source>
        <translation>Consentimiento retirado</translation>
    </message>
    <message>
        <source>Given to somebody</source>
        <translation>Dado a alguien</translation>
    </message>
    <message>
        <source>Assessment written</source>
        <translation>Valoración escrita</translation>
    </message>
    <message>
        <source>Service in the directory changed</source>
        <translation>Servicio del directorio cambiado</translation>
    </message>
    <message>
        <source>Referred to a service</source>
        <translation>Derivación a un servicio</translation>
    </message>
    <message>
        <source>State of a referral</source>
        <translation>Estado de una derivación</translation>
    </message>
    <message>
        <source>Referral handed over</source>
        <translation>Derivación pasada a otra persona</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>está</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>quitada</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>waits for review</source>
        <translation>espera la revisión</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmada</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>sustituida</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibida</translation>
    </message>
    <message>
        <source>the person came</source>
        <translation>la persona llegó</translation>
    </message>
    <message>
        <source>not known what became of it</source>
        <translation>no se sabe qué fue de ella</translation>
    </message>
    <message>
        <source>works well</source>
        <translation>funciona bien</translation>
    </message>
    <message>
        <source>not lately</source>
        <translation>últimamente no</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no se preguntó</translation>
    </message>
    <message>
        <source>full</source>
        <translation>lleno</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>not in the directory any more</source>
        <translation>ya no está en el directorio</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>Plan printed</source>
        <translation>Plan impreso</translation>
    </message>
    <message>
        <source>Two wordings of a line decided</source>
        <translation>Decidido entre dos redacciones de una línea</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>Decidido a las</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revisado por</translation>
    </message>
    <message>
        <source>Reviewed at</source>
        <translation>Revisado a las</translation>
    </message>
    <message>
        <source>What the review found</source>
        <translation>Qué encontró la revisión</translation>
    </message>
    <message>
        <source>Who took the answer</source>
        <translation>Quién tomó la respuesta</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>Whether they came</source>
        <translation>Si vinieron</translation>
    </message>
    <message>
        <source>How long it took, minutes</source>
        <translation>Cuánto tardó, minutos</translation>
    </message>
    <message>
        <source>Use of force</source>
        <translation>Uso de fuerza</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>Result recorded at</source>
        <translation>Resultado anotado a las</translation>
    </message>
    <message>
        <source>Result recorded by</source>
        <translation>Resultado anotado por</translation>
    </message>
    <message>
        <source>Given back at</source>
        <translation>Devuelto a las</translation>
    </message>
    <message>
        <source>Follow-up given back</source>
        <translation>Seguimiento devuelto</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Messages read</source>
        <translation>Mensajes leídos</translation>
    </message>
    <message>
        <source>Listens in</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Listens no more</source>
        <translation>Ya no escucha</translation>
    </message>
    <message>
        <source>Clinical note</source>
        <translation>Nota clínica</translation>
    </message>
    <message>
        <source>Approval asked</source>
        <translation>Aprobación pedida</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Approval declined</source>
        <translation>Aprobación denegada</translation>
    </message>
    <message>
        <source>Request for approval taken back</source>
        <translation>Solicitud de aprobación retirada</translation>
    </message>
    <message>
        <source>Done without waiting for approval</source>
        <translation>Hecho sin esperar la aprobación</translation>
    </message>
    <message>
        <source>What was done alone reviewed</source>
        <translation>Revisado lo que se hizo sin esperar</translation>
    </message>
    <message>
        <source>Transfer asked</source>
        <translation>Traspaso pedido</translation>
    </message>
    <message>
        <source>Transfer accepted</source>
        <translation>Traspaso aceptado</translation>
    </message>
    <message>
        <source>Transfer declined</source>
        <translation>Traspaso rechazado</translation>
    </message>
    <message>
        <source>Transfer taken back</source>
        <translation>Traspaso retirado</translation>
    </message>
    <message>
        <source>What became of a transfer</source>
        <translation>Qué resultó de un traspaso</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>denegado</translation>
    </message>
    <message>
        <source>done alone</source>
        <translation>hecho sin esperar</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>they came</source>
        <translation>vinieron</translation>
    </message>
    <message>
        <source>they did not come</source>
        <translation>no vinieron</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>used</source>
        <translation>se usó</translation>
    </message>
</context>
<context>
    <name>dispatch::Migrator</name>
    <message>
        <source>The central database could not be brought up to date. It is as it was before.</source>
        <translation>No se pudo poner al día la base de datos central. Está como antes.</translation>
    </message>
    <message>
        <source>The central database did not answer as expected.</source>
        <translation>La base de datos central no respondió como se esperaba.</translation>
    </message>
    <message>
        <source>The central database could not be prepared.</source>
        <translation>No se pudo preparar la base de datos central.</translation>
    </message>
    <message>
        <source>This database was not prepared for CWRT Dispatch yet. A superuser does that once: dispatch-admin server init.</source>
        <translation>Esta base de datos todavía no se preparó para CWRT Dispatch. Un superusuario lo hace una vez: dispatch-admin server init.</translation>
    </message>
    <message>
        <source>The central database is newer than this program (%1, this program knows %2). Nothing was changed. Update this program.</source>
        <translation>La base de datos central es más nueva que este programa (%1; este programa conoce la %2). No se cambió nada. Actualice este programa.</translation>
    </message>
    <message>
        <source>The central database has schema %1; this program expects %2.</source>
        <translation>La base de datos central tiene el esquema %1; este programa espera el %2.</translation>
    </message>
    <message>
        <source>The role %1 may do more in the central database than it should. Have it looked at.</source>
        <translation>El rol %1 puede hacer en la base de datos central más de lo que debe. Hágalo revisar.</translation>
    </message>
    <message>
        <source>The table %1 is not watched at the moment. Have it looked at.</source>
        <translation>La tabla %1 no está vigilada en este momento. Hágalo revisar.</translation>
    </message>
</context>
<context>
    <name>dispatch::NarrativeModel</name>
    <message>
        <source>%1, by %2</source>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>%1. Written down %2.</source>
        <translation>%1. Anotado a las %2.</translation>
    </message>
</context>
<context>
    <name>dispatch::Need</name>
    <message>
        <source>%1: %2</source>
        <comment>team, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>timers</source>
        <translation>temporizadores</translation>
    </message>
    <message>
        <source>%1, check-in of %2: %3</source>
        <comment>incident, team, late by</comment>
        <translation>%1, control de %2: %3</translation>
    </message>
    <message>
        <source>%1, promised arrival: %2</source>
        <comment>incident, late by</comment>
        <translation>%1, llegada prometida: %2</translation>
    </message>
    <message>
        <source>%1 needs a team</source>
        <comment>incident</comment>
        <translation>%1 necesita un equipo</translation>
    </message>
    <message>
        <source>Two desks disagree; a person has to decide</source>
        <translation>Dos puestos no coinciden; tiene que decidir una persona</translation>
    </message>
    <message>
        <source>Plan v%1 to sign: %2</source>
        <translation>Plan v%1 por firmar: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3 has not accepted it</source>
        <comment>incident, follow-up, name</comment>
        <translation>%1, %2: %3 no lo ha aceptado</translation>
    </message>
    <message>
        <source>%1, %2: late, %3</source>
        <comment>incident, follow-up, tries</comment>
        <translation>%1, %2: atrasado, %3</translation>
    </message>
    <message>
        <source>nobody has tried</source>
        <translation>nadie lo ha intentado</translation>
    </message>
    <message>
        <source>tries: %1</source>
        <translation>intentos: %1</translation>
    </message>
    <message>
        <source>Referral of %1: no answer</source>
        <comment>name</comment>
        <translation>Derivación de %1: sin respuesta</translation>
    </message>
    <message>
        <source>somebody whose name is not known here</source>
        <translation>alguien cuyo nombre no se conoce aquí</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>This hour</source>
        <translation>Esta hora</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>%1, transfer: %2 has not answered</source>
        <comment>incident, taker</comment>
        <translation>%1, transferencia: %2 no ha respondido</translation>
    </message>
    <message>
        <source>%1, transfer: what became of it at %2?</source>
        <comment>incident, taker</comment>
        <translation>%1, transferencia: ¿qué pasó con %2?</translation>
    </message>
    <message>
        <source>%1, %2? “%3”</source>
        <comment>incident, what is asked, why</comment>
        <translation>%1, ¿%2? “%3”</translation>
    </message>
    <message>
        <source>%1, %2, to review: “%3”</source>
        <comment>incident, what was done alone, why</comment>
        <translation>%1, %2, por revisar: “%3”</translation>
    </message>
</context>
<context>
    <name>dispatch::NeedsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>how soon, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Espera</translation>
    </message>
</context>
<context>
    <name>dispatch::NeedsPane</name>
    <message>
        <source>nothing now or this hour</source>
        <translation>nada ahora ni en esta hora</translation>
    </message>
    <message numerus="yes">
        <source>%n now and this hour</source>
        <translation>
            <numerusform>%n ahora y en esta hora</numerusform>
            <numerusform>%n ahora y en esta hora</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Le necesitan</translation>
    </message>
    <message>
        <source>Enter goes where it is done. On what is asked: A approves, D declines; R reviews what was done alone.</source>
        <translation>Intro va a donde se hace. En lo que se pide: A aprueba, D deniega; R revisa lo que se hizo sin esperar.</translation>
    </message>
</context>
<context>
    <name>dispatch::NoteBar</name>
    <message>
        <source>Note for %1: N on its row, Enter saves</source>
        <translation>Nota para %1: N en su fila, Enter guarda</translation>
    </message>
    <message>
        <source>This incident has ended. Its timeline takes no more notes here.</source>
        <translation>Este incidente terminó. Su cronología ya no admite notas aquí.</translation>
    </message>
    <message>
        <source>Note for %1</source>
        <translation>Nota para %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Enter saves, Shift+Enter begins a new line, Esc returns.</source>
        <translation>Enter guarda, Shift+Enter empieza una línea nueva, Esc vuelve.</translation>
    </message>
</context>
<context>
    <name>dispatch::NoteEdit</name>
    <message>
        <source>A note keeps %1 letters. Save this one with Enter and go on in the next.</source>
        <translation>Una nota admite %1 letras. Guarde esta con Enter y siga en la próxima.</translation>
    </message>
</context>
<context>
    <name>dispatch::ObservedRow</name>
    <message>
        <source>%1, in a few words</source>
        <translation>%1, en pocas palabras</translation>
    </message>
    <message>
        <source>a few words</source>
        <translation>pocas palabras</translation>
    </message>
    <message>
        <source>asked by %1, do not ask again</source>
        <translation>lo preguntó %1, no vuelva a preguntar</translation>
    </message>
</context>
<context>
    <name>dispatch::OnShiftModel</name>
    <message>
        <source>%1 late %2</source>
        <comment>team or person, duration</comment>
        <translation>%1 con %2 de retraso</translation>
    </message>
    <message>
        <source>on call</source>
        <translation>de guardia</translation>
    </message>
    <message>
        <source>there since %1</source>
        <translation>presente desde las %1</translation>
    </message>
    <message>
        <source>not signed on, %1 late</source>
        <translation>sin entrada, %1 de retraso</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>debe estar ahora</translation>
    </message>
    <message>
        <source>begins in %1</source>
        <translation>empieza en %1</translation>
    </message>
    <message>
        <source>Team or work</source>
        <translation>Equipo o trabajo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>There?</source>
        <translation>¿Presente?</translation>
    </message>
</context>
<context>
    <name>dispatch::OnShiftPane</name>
    <message>
        <source>Why do you not take the desk?</source>
        <translation>¿Por qué no toma el puesto?</translation>
    </message>
    <message>
        <source>It stays where it is</source>
        <translation>Se queda donde está</translation>
    </message>
    <message>
        <source>The roster expects nobody now. Roster plans who works when.</source>
        <translation>El cuadrante no espera a nadie ahora. Cuadrante planifica quién trabaja y cuándo.</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%1 hands you the desk&lt;/b&gt;, since %2: %n open incident(s).</source>
        <translation>
            <numerusform>&lt;b&gt;%1 le entrega el puesto&lt;/b&gt;, desde las %2: %n incidente abierto.</numerusform>
            <numerusform>&lt;b&gt;%1 le entrega el puesto&lt;/b&gt;, desde las %2: %n incidentes abiertos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offered to %1 at %2, not taken yet. The desk is yours until then.</source>
        <translation>Ofrecido a %1 a las %2, aún sin tomar. El puesto es suyo hasta entonces.</translation>
    </message>
    <message>
        <source>You would hand over: %1</source>
        <translation>Entregaría: %1</translation>
    </message>
    <message>
        <source>On shift</source>
        <translation>En turno</translation>
    </message>
    <message>
        <source>Who the roster expects now</source>
        <translation>A quién espera el cuadrante ahora</translation>
    </message>
    <message>
        <source>Sign on</source>
        <translation>Dar entrada</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Sign the team off</source>
        <translation>Dar salida al equipo</translation>
    </message>
    <message>
        <source>Hand over the desk</source>
        <translation>Entregar el puesto</translation>
    </message>
    <message>
        <source>Who takes the desk</source>
        <translation>Quién toma el puesto</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elija…</translation>
    </message>
    <message>
        <source>What the next one has to know</source>
        <translation>Lo que debe saber quien releva</translation>
    </message>
    <message>
        <source>Offer the desk</source>
        <translation>Ofrecer el puesto</translation>
    </message>
    <message>
        <source>Take the desk</source>
        <translation>Tomar el puesto</translation>
    </message>
    <message>
        <source>Not now…</source>
        <translation>Ahora no…</translation>
    </message>
    <message>
        <source>Nobody has signed on there, so there is no crew to change. Roster plans who comes.</source>
        <translation>Nadie ha dado entrada ahí, así que no hay dotación que cambiar. Cuadrante planifica quién viene.</translation>
    </message>
    <message>
        <source>%1 Why: %2</source>
        <comment>what was done, the reason</comment>
        <translation>%1 Por qué: %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>time, who, what was done</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Enter signs the chosen team or person on, C changes the crew or the car.</source>
        <translation>Intro da entrada al equipo o a la persona elegida; C cambia la dotación o el vehículo.</translation>
    </message>
    <message>
        <source>Change crew or car…</source>
        <translation>Cambiar dotación o vehículo…</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
</context>
<context>
    <name>dispatch::OpenDesk</name>
    <message>
        <source>TRAINING</source>
        <translation>CAPACITACIÓN</translation>
    </message>
    <message>
        <source>Training: sign in as rosa, brandt, osei or achterberg with the passphrase “training”.</source>
        <translation>Práctica: entre como rosa, brandt, osei o achterberg con la contraseña «training».</translation>
    </message>
    <message>
        <source>locked by you</source>
        <translation>bloqueado por usted</translation>
    </message>
    <message>
        <source>This machine&apos;s clock moved by %1. Every clock here was computed anew.</source>
        <translation>El reloj de esta máquina se movió %1. Todos los relojes de aquí se calcularon de nuevo.</translation>
    </message>
    <message>
        <source>There is no guided tour “%1”.</source>
        <translation>No existe el recorrido guiado “%1”.</translation>
    </message>
    <message>
        <source>left for somebody else; what you were typing waits for you</source>
        <translation>dejado para otra persona; lo que estaba escribiendo le espera</translation>
    </message>
    <message>
        <source>Why do you need to look?</source>
        <translation>¿Por qué necesita mirar?</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>The timers here had stopped for %1. Every clock was computed anew.</source>
        <translation>Los temporizadores estuvieron detenidos %1. Los relojes se han calculado de nuevo.</translation>
    </message>
    <message>
        <source>See Alerts.</source>
        <translation>Vea Avisos.</translation>
    </message>
</context>
<context>
    <name>dispatch::Options</name>
    <message>
        <source>The dispatchers&apos; workstation of a non-police mobile crisis team.</source>
        <translation>La estación de trabajo de despacho de un equipo móvil de crisis no policial.</translation>
    </message>
    <message>
        <source>Keep the desk&apos;s file in this folder.</source>
        <translation>Guardar el archivo del puesto en esta carpeta.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>Play a guided tour through the real windows, then quit.</source>
        <translation>Mostrar un recorrido guiado por las ventanas reales y luego salir.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Where the tour writes its pictures and its summary.</source>
        <translation>Dónde escribe el recorrido sus imágenes y su resumen.</translation>
    </message>
    <message>
        <source>Play the tour at reading pace with captions.</source>
        <translation>Mostrar el recorrido a ritmo de lectura con subtítulos.</translation>
    </message>
    <message>
        <source>Start light or dark.</source>
        <translation>Iniciar en claro u oscuro.</translation>
    </message>
    <message>
        <source>Start with this text size in per cent.</source>
        <translation>Iniciar con este tamaño de texto en por ciento.</translation>
    </message>
    <message>
        <source>Start in this language.</source>
        <translation>Iniciar en este idioma.</translation>
    </message>
    <message>
        <source>Build the whole workstation in a temporary folder, then quit.</source>
        <translation>Crear toda la estación de trabajo en una carpeta temporal y luego salir.</translation>
    </message>
    <message>
        <source>--theme is light or dark.</source>
        <translation>--theme es light o dark.</translation>
    </message>
    <message>
        <source>--text-size is a number from 100 to 200.</source>
        <translation>--text-size es un número de 100 a 200.</translation>
    </message>
    <message>
        <source>“%1” is not an option. dispatch --help lists them.</source>
        <translation>“%1” no es una opción. dispatch --help las muestra.</translation>
    </message>
    <message>
        <source>Open the training desk on the sample county. Without this option a live desk opens where one is set up.</source>
        <translation>Abre el puesto de práctica con el condado de muestra. Sin esta opción se abre un puesto real donde haya uno preparado.</translation>
    </message>
    <message>
        <source>Live desk: sign in as this person; the passphrase is the first line of standard input.</source>
        <translation>Puesto real: entra como esta persona; la frase de paso es la primera línea de la entrada estándar.</translation>
    </message>
    <message>
        <source>Live desk: keep a picture of the window in this file once it is linked.</source>
        <translation>Puesto real: guarda en este archivo una imagen de la ventana en cuanto está enlazada.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>--sign-in is for a live desk. There is none in %1.</source>
        <translation>--sign-in es para un puesto real. No hay ninguno en %1.</translation>
    </message>
    <message>
        <source>%1 is a live desk&apos;s folder. Train in another one.</source>
        <translation>%1 es la carpeta de un puesto real. Practique en otra.</translation>
    </message>
    <message>
        <source>Training: play this scenario with a scripted trainee, print a summary as JSON, then quit.</source>
        <translation>Capacitación: jugar este escenario con un aprendiz automático, escribir un resumen en JSON y salir.</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>escenario</translation>
    </message>
    <message>
        <source>What chance is made from: the same seed makes the same run.</source>
        <translation>De qué se hace el azar: la misma semilla da la misma sesión.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>How fast the story runs: 1 to 20 times the real time, or as fast as it goes.</source>
        <translation>A qué velocidad corre la historia: de 1 a 20 veces el tiempo real, o lo más rápido posible.</translation>
    </message>
    <message>
        <source>Which trainee of the scenario plays.</source>
        <translation>Qué aprendiz del escenario juega.</translation>
    </message>
    <message>
        <source>--seed is a whole number.</source>
        <translation>--seed es un número entero.</translation>
    </message>
    <message>
        <source>--speed is a number from 1 to 20, or max.</source>
        <translation>--speed es un número de 1 a 20, o max.</translation>
    </message>
    <message>
        <source>--trainee is good, bad or mixed.</source>
        <translation>--trainee es good, bad o mixed.</translation>
    </message>
</context>
<context>
    <name>dispatch::OversightActions</name>
    <message>
        <source>&amp;Close this window</source>
        <translation>&amp;Cerrar esta ventana</translation>
    </message>
    <message>
        <source>&amp;Hold the view, or let it go</source>
        <translation>&amp;Fijar la vista o soltarla</translation>
    </message>
    <message>
        <source>&amp;Open the incident</source>
        <translation>Abrir el &amp;incidente</translation>
    </message>
    <message>
        <source>Sa&amp;fety plan</source>
        <translation>Plan de se&amp;guridad</translation>
    </message>
    <message>
        <source>Plans to re&amp;view</source>
        <translation>Planes por re&amp;visar</translation>
    </message>
    <message>
        <source>Who &amp;looked at plans</source>
        <translation>Quién &amp;vio los planes</translation>
    </message>
    <message>
        <source>Next coverage &amp;gap</source>
        <translation>Próxima &amp;falta de cobertura</translation>
    </message>
    <message>
        <source>&amp;Open responses</source>
        <translation>Respuestas &amp;abiertas</translation>
    </message>
    <message>
        <source>&amp;Needs you</source>
        <translation>Le &amp;necesitan</translation>
    </message>
    <message>
        <source>&amp;Coverage</source>
        <translation>&amp;Cobertura</translation>
    </message>
    <message>
        <source>&amp;Load of the teams</source>
        <translation>Car&amp;ga de los equipos</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Panel &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>&amp;Restablecer la disposición</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Response</source>
        <translation>&amp;Respuesta</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>R&amp;oster</source>
        <translation>&amp;Turnos</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Ventana</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Write to the team</source>
        <translation>&amp;Escribir al equipo</translation>
    </message>
    <message>
        <source>L&amp;isten in, or stop</source>
        <translation>E&amp;scuchar, o dejar de hacerlo</translation>
    </message>
    <message>
        <source>&amp;Clinical note</source>
        <translation>&amp;Nota clínica</translation>
    </message>
    <message>
        <source>&amp;Approve what is asked</source>
        <translation>&amp;Aprobar lo que se pide</translation>
    </message>
    <message>
        <source>&amp;Decline what is asked</source>
        <translation>&amp;Denegar lo que se pide</translation>
    </message>
    <message>
        <source>&amp;Review what was done alone</source>
        <translation>&amp;Revisar lo que se hizo sin esperar</translation>
    </message>
    <message>
        <source>C&amp;onversation</source>
        <translation>C&amp;onversación</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Aprobar</translation>
    </message>
</context>
<context>
    <name>dispatch::OversightSide</name>
    <message>
        <source>TRAINING</source>
        <translation>CAPACITACIÓN</translation>
    </message>
</context>
<context>
    <name>dispatch::OversightWindow</name>
    <message>
        <source>Choose a response first.</source>
        <translation>Elija primero una respuesta.</translation>
    </message>
    <message>
        <source>Choose a response to a person who is known here.</source>
        <translation>Elija una respuesta a una persona conocida aquí.</translation>
    </message>
    <message>
        <source>Every requirement is covered for the next 14 days.</source>
        <translation>Todos los requisitos están cubiertos los próximos 14 días.</translation>
    </message>
    <message>
        <source>Oversight</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>Open responses</source>
        <translation>Respuestas abiertas</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Le necesitan</translation>
    </message>
    <message>
        <source>Coverage, teams there and needed</source>
        <translation>Cobertura, equipos presentes y necesarios</translation>
    </message>
    <message>
        <source>Load of the teams</source>
        <translation>Carga de los equipos</translation>
    </message>
    <message>
        <source>Choose what is asked, in “Needs you”.</source>
        <translation>Elija lo que se pide, en “Le necesitan”.</translation>
    </message>
    <message>
        <source>Conversation: %1</source>
        <comment>incident, person</comment>
        <translation>Conversación: %1</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
</context>
<context>
    <name>dispatch::Paper</name>
    <message>
        <source>It could not be printed. Is the printer on, and is there room on the disk?</source>
        <translation>No se pudo imprimir. ¿Está encendida la impresora y hay espacio en el disco?</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>dispatch::PaperPreview</name>
    <message numerus="yes">
        <source>Preview: %n page(s), Letter</source>
        <translation>
            <numerusform>Vista previa: %n página, Carta</numerusform>
            <numerusform>Vista previa: %n páginas, Carta</numerusform>
        </translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Give it: print</source>
        <translation>&amp;Entregarlo: imprimir</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimir</translation>
    </message>
    <message>
        <source>Give it as a P&amp;DF</source>
        <translation>Entregarlo como P&amp;DF</translation>
    </message>
    <message>
        <source>&amp;Save PDF</source>
        <translation>&amp;Guardar PDF</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Vista previa de impresión</translation>
    </message>
</context>
<context>
    <name>dispatch::PatternPane</name>
    <message>
        <source>no seat</source>
        <translation>sin plaza</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie todavía</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patrones</translation>
    </message>
    <message>
        <source>Patterns of shifts</source>
        <translation>Patrones de turnos</translation>
    </message>
    <message>
        <source>Name, like “T1 night”</source>
        <translation>Nombre, como «T1 noche»</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Rule (RFC 5545)</source>
        <translation>Regla (RFC 5545)</translation>
    </message>
    <message>
        <source>First day, like 2027-06-30</source>
        <translation>Primer día, como 2027-06-30</translation>
    </message>
    <message>
        <source>Last day, empty: no end</source>
        <translation>Último día; vacío: sin fin</translation>
    </message>
    <message>
        <source>Make the shifts until</source>
        <translation>Hacer los turnos hasta</translation>
    </message>
    <message>
        <source>First person</source>
        <translation>Primera persona</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Segunda persona</translation>
    </message>
    <message>
        <source>Third person</source>
        <translation>Tercera persona</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elija</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>trabajando</translation>
    </message>
    <message>
        <source>on call</source>
        <translation>de guardia</translation>
    </message>
    <message>
        <source>Also on holidays</source>
        <translation>También en festivos</translation>
    </message>
    <message>
        <source>Shifts that stand already, changed by hand or not, stay as they are.</source>
        <translation>Los turnos que ya están, cambiados a mano o no, se quedan como están.</translation>
    </message>
    <message>
        <source>Keep it and make its shifts</source>
        <translation>Guardarlo y hacer sus turnos</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>A new pattern</source>
        <translation>Un patrón nuevo</translation>
    </message>
</context>
<context>
    <name>dispatch::PlaceList</name>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>Fits:</source>
        <translation>Coincide:</translation>
    </message>
    <message>
        <source>Also fits:</source>
        <translation>También coincide:</translation>
    </message>
    <message>
        <source>Places that fit show here; Alt+1 takes the first.</source>
        <translation>Los lugares que coinciden aparecen aquí; Alt+1 toma el primero.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>place, why it fits</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Near the pin: %1, %2 away</source>
        <translation>Cerca del marcador: %1, a %2</translation>
    </message>
</context>
<context>
    <name>dispatch::PlaceSearch</name>
    <message>
        <source>exact address</source>
        <translation>dirección exacta</translation>
    </message>
    <message>
        <source>by the street&apos;s numbering</source>
        <translation>según la numeración de la calle</translation>
    </message>
    <message>
        <source>street only, number %1 not known</source>
        <translation>solo la calle, el número %1 no se conoce</translation>
    </message>
    <message>
        <source>interpolated between %1 and %2</source>
        <translation>estimado entre %1 y %2</translation>
    </message>
    <message>
        <source>near %1, the last known number</source>
        <translation>cerca de %1, el último número conocido</translation>
    </message>
    <message>
        <source>street</source>
        <translation>calle</translation>
    </message>
    <message>
        <source>intersection of two streets</source>
        <translation>cruce de dos calles</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>por nombre</translation>
    </message>
    <message>
        <source>also called %1</source>
        <translation>también llamado %1</translation>
    </message>
    <message>
        <source>coordinates, read as west</source>
        <translation>coordenadas, leídas como oeste</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>coordenadas</translation>
    </message>
    <message>
        <source>nearest address, %1 away</source>
        <translation>dirección más cercana, a %1</translation>
    </message>
    <message>
        <source>one letter different: %1</source>
        <translation>una letra distinta: %1</translation>
    </message>
    <message>
        <source>%1 letters different: %2</source>
        <translation>%1 letras distintas: %2</translation>
    </message>
    <message>
        <source>sounds like %1</source>
        <translation>suena como %1</translation>
    </message>
    <message>
        <source>another kind of street: %1</source>
        <translation>otro tipo de calle: %1</translation>
    </message>
    <message>
        <source>begins so: %1</source>
        <translation>empieza así: %1</translation>
    </message>
</context>
<context>
    <name>dispatch::PlanAboutPane</name>
    <message>
        <source>Written in</source>
        <translation>Escrito en</translation>
    </message>
    <message>
        <source>Written with</source>
        <translation>Escrito con</translation>
    </message>
    <message>
        <source>Where the person keeps it</source>
        <translation>Dónde lo guarda la persona</translation>
    </message>
    <message>
        <source>“How likely am I to use it?” The person&apos;s own answer</source>
        <translation>«¿Qué tan probable es que lo use?» La respuesta de la propia persona</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Revisar antes del</translation>
    </message>
    <message>
        <source>Who sees to the review</source>
        <translation>Quién se ocupa de la revisión</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Todavía nadie</translation>
    </message>
    <message>
        <source>Was %1 in version %2</source>
        <translation>Era %1 en la versión %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>who, date</comment>
        <translation>%1 hasta el %2</translation>
    </message>
    <message>
        <source>Consent: none holds. The team and the clinician see the plan in a contact; nobody else gets it.</source>
        <translation>Consentimiento: no hay ninguno vigente. El equipo y el clínico ven el plan durante un contacto; nadie más lo recibe.</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>Consentimiento: %1</translation>
    </message>
    <message>
        <source>Part 2: nothing in this plan is marked</source>
        <translation>Parte 2: nada de este plan está marcado</translation>
    </message>
    <message numerus="yes">
        <source>Part 2: %n line(s) are marked</source>
        <translation>
            <numerusform>Parte 2: %n línea está marcada</numerusform>
            <numerusform>Parte 2: %n líneas están marcadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looks: %n in 30 days</source>
        <translation>
            <numerusform>Consultas: %n en 30 días</numerusform>
            <numerusform>Consultas: %n en 30 días</numerusform>
        </translation>
    </message>
    <message>
        <source>, all on contact</source>
        <translation>, todas en un contacto</translation>
    </message>
    <message numerus="yes">
        <source>, %n outside a contact</source>
        <translation>
            <numerusform>, %n fuera de un contacto</numerusform>
            <numerusform>, %n fuera de un contacto</numerusform>
        </translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Todavía sin día</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 de 10</translation>
    </message>
    <message>
        <source>About this plan</source>
        <translation>Sobre este plan</translation>
    </message>
</context>
<context>
    <name>dispatch::PlanAccount</name>
    <message>
        <source>Nothing was given to anybody. What is given with “Share with…” is written down here.</source>
        <translation>No se dio nada a nadie. Lo que se entregue con «Compartir con…» queda anotado aquí.</translation>
    </message>
    <message>
        <source>A copy of the consent went with it.</source>
        <translation>Se adjuntó una copia del consentimiento.</translation>
    </message>
    <message>
        <source>So did the notice against redisclosure: “%1”</source>
        <translation>También el aviso contra la redivulgación: «%1»</translation>
    </message>
    <message>
        <source>Withheld: %1</source>
        <translation>Retenido: %1</translation>
    </message>
    <message>
        <source>Accounting of disclosures</source>
        <translation>Registro de divulgaciones</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Under which consent</source>
        <translation>Con qué consentimiento</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>&amp;Print preview (Ctrl+P)</source>
        <translation>Vista &amp;previa (Ctrl+P)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>What was given to others, under the person&apos;s consent or by a clinician&apos;s word. What the person was printed, and who looked, stands among the looks.</source>
        <translation>Lo que se entregó a otros, con el consentimiento de la persona o por decisión de un profesional clínico. Lo que se imprimió para la persona, y quién miró, está entre las consultas.</translation>
    </message>
    <message>
        <source>Without a consent: %1</source>
        <comment>how it was agreed to</comment>
        <translation>Sin consentimiento: %1</translation>
    </message>
</context>
<context>
    <name>dispatch::PlanActions</name>
    <message>
        <source>&amp;Print preview</source>
        <translation>&amp;Vista previa de impresión</translation>
    </message>
    <message>
        <source>&amp;Close this window</source>
        <translation>&amp;Cerrar esta ventana</translation>
    </message>
    <message>
        <source>Ask for &amp;review</source>
        <translation>Pedir &amp;revisión</translation>
    </message>
    <message>
        <source>&amp;Send back</source>
        <translation>&amp;Devolver</translation>
    </message>
    <message>
        <source>&amp;Taken back by the person</source>
        <translation>Re&amp;tirado por la persona</translation>
    </message>
    <message>
        <source>&amp;Compare with a version</source>
        <translation>&amp;Comparar con una versión</translation>
    </message>
    <message>
        <source>&amp;Add a line</source>
        <translation>&amp;Añadir una línea</translation>
    </message>
    <message>
        <source>&amp;Edit the line</source>
        <translation>&amp;Editar la línea</translation>
    </message>
    <message>
        <source>&amp;Works well</source>
        <translation>&amp;Funciona bien</translation>
    </message>
    <message>
        <source>&amp;Not lately</source>
        <translation>Últimamente &amp;no</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Take &amp;back what was left out last</source>
        <translation>&amp;Recuperar lo último que se quitó</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Panel &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>&amp;Restablecer la disposición</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>&amp;Línea</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Ventana</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Consents</source>
        <translation>&amp;Consentimientos</translation>
    </message>
    <message>
        <source>&amp;Share with…</source>
        <translation>&amp;Compartir con…</translation>
    </message>
    <message>
        <source>&amp;Accounting of disclosures</source>
        <translation>&amp;Registro de divulgaciones</translation>
    </message>
    <message>
        <source>Who &amp;looked at plans</source>
        <translation>&amp;Quién miró los planes</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>C&amp;ompartir</translation>
    </message>
    <message>
        <source>&amp;Needs and strengths</source>
        <translation>&amp;Necesidades y fortalezas</translation>
    </message>
    <message>
        <source>&amp;Keep the assessment</source>
        <translation>&amp;Guardar la valoración</translation>
    </message>
    <message>
        <source>Re&amp;fer to a service</source>
        <translation>Deri&amp;var a un servicio</translation>
    </message>
    <message>
        <source>&amp;Beside it</source>
        <translation>A&amp;demás</translation>
    </message>
    <message>
        <source>&amp;Spelling of the word</source>
        <translation>&amp;Ortografía de la palabra</translation>
    </message>
    <message>
        <source>Next line with two &amp;wordings</source>
        <translation>Siguiente línea con dos &amp;redacciones</translation>
    </message>
    <message>
        <source>Keep &amp;this wording</source>
        <translation>Conservar &amp;esta redacción</translation>
    </message>
    <message>
        <source>&amp;Keep that wording</source>
        <translation>Conservar a&amp;quella redacción</translation>
    </message>
    <message>
        <source>Keep b&amp;oth</source>
        <translation>Conservar am&amp;bas</translation>
    </message>
</context>
<context>
    <name>dispatch::PlanCard</name>
    <message>
        <source>Plan v%1, signed %2</source>
        <translation>Plan v%1, firmado %2</translation>
    </message>
    <message>
        <source>Helps</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Empeora</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Please don’t</source>
        <translation>Por favor, no</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Plan de seguridad</translation>
    </message>
</context>
<context>
    <name>dispatch::PlanChecks</name>
    <message numerus="yes">
        <source>It takes %n page(s), even with letters of %1 points</source>
        <translation>
            <numerusform>Ocupa %n página, incluso con letras de %1 puntos</numerusform>
            <numerusform>Ocupa %n páginas, incluso con letras de %1 puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits one page only with letters of %1 points</source>
        <translation>Cabe en una página solo con letras de %1 puntos</translation>
    </message>
    <message>
        <source>Fits one page</source>
        <translation>Cabe en una página</translation>
    </message>
    <message>
        <source>Every letter has a font</source>
        <translation>Todas las letras tienen tipografía</translation>
    </message>
    <message>
        <source>No font here has: %1. They come out as boxes</source>
        <translation>Ninguna tipografía de aquí tiene: %1. Salen como cuadros</translation>
    </message>
    <message>
        <source>Numbers can be dialled as printed</source>
        <translation>Los números se pueden marcar como están impresos</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are printed as typed: they can&apos;t be read as one</source>
        <translation>
            <numerusform>%n número se imprime como se escribió: no se puede leer como tal</numerusform>
            <numerusform>%n números se imprimen como se escribieron: no se pueden leer como tales</numerusform>
        </translation>
    </message>
    <message>
        <source>Headings not reviewed</source>
        <translation>Encabezados sin revisar</translation>
    </message>
    <message>
        <source>Headings reviewed</source>
        <translation>Encabezados revisados</translation>
    </message>
    <message>
        <source>Every line has its English</source>
        <translation>Cada línea tiene su inglés</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have no English yet</source>
        <translation>
            <numerusform>%n línea todavía no tiene inglés</numerusform>
            <numerusform>%n líneas todavía no tienen inglés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::PlanClash</name>
    <message>
        <source>One left this line out while another changed it. It stays until somebody decides.</source>
        <translation>Una persona quitó esta línea mientras otra la cambiaba. Se queda hasta que alguien decida.</translation>
    </message>
    <message>
        <source>It was answered in two ways whether we may call. Until somebody decides, we may not.</source>
        <translation>Se respondió de dos maneras si podemos llamar. Hasta que alguien decida, no podemos.</translation>
    </message>
    <message>
        <source>Written in several ways at once: %1. All are kept; choose one.</source>
        <translation>Escrito de varias maneras a la vez: %1. Se guardan todas; elija una.</translation>
    </message>
</context>
<context>
    <name>dispatch::PlanClashBar</name>
    <message>
        <source>Two desks wrote this line at once. Both wordings are kept until somebody decides.</source>
        <translation>Dos puestos escribieron esta línea a la vez. Ambas redacciones se conservan hasta que alguien decida.</translation>
    </message>
    <message>
        <source>One desk left this line out while another one changed it. It stays until somebody decides.</source>
        <translation>Un puesto quitó esta línea mientras otro la cambiaba. Se queda hasta que alguien decida.</translation>
    </message>
    <message>
        <source>This: %1</source>
        <translation>Esta: %1</translation>
    </message>
    <message>
        <source>The line: %1</source>
        <translation>La línea: %1</translation>
    </message>
    <message>
        <source>That: %1 (%2 at %3, %4)</source>
        <comment>words, who, a desk, when</comment>
        <translation>Aquella: %1 (%2 en %3, %4)</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Conservar esta</translation>
    </message>
    <message>
        <source>Keep the line</source>
        <translation>Conservar la línea</translation>
    </message>
    <message>
        <source>Keep that</source>
        <translation>Conservar aquella</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambas</translation>
    </message>
</context>
<context>
    <name>dispatch::PlanConsentForm</name>
    <message>
        <source>Write down a consent</source>
        <translation>Anotar un consentimiento</translation>
    </message>
    <message>
        <source>It names &amp;substance-use treatment (42 CFR Part 2)</source>
        <translation>Nombra el tratamiento por uso de &amp;sustancias (42 CFR Parte 2)</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sin fin</translation>
    </message>
    <message>
        <source>What may be given</source>
        <translation>Qué se puede entregar</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>&amp;For what</source>
        <translation>&amp;Para qué</translation>
    </message>
    <message>
        <source>&amp;Who consents</source>
        <translation>&amp;Quién consiente</translation>
    </message>
    <message>
        <source>the person, or who does it in the person&apos;s place</source>
        <translation>la persona, o quien lo hace en su lugar</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>F&amp;orma</translation>
    </message>
    <message>
        <source>&amp;Until and with</source>
        <translation>&amp;Hasta e incluido</translation>
    </message>
    <message>
        <source>&amp;Also agreed</source>
        <translation>También &amp;acordado</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
</context>
<context>
    <name>dispatch::PlanConsents</name>
    <message>
        <source>No consent is written down yet. The team and the clinician see the plan in a contact; nobody else is given it. Ask the person, then press Ins.</source>
        <translation>Todavía no hay ningún consentimiento anotado. El equipo y el clínico ven el plan en un contacto; a nadie más se le entrega. Pregunte a la persona y pulse Ins.</translation>
    </message>
    <message>
        <source>What the person allows. The team and the clinician see the plan in a contact without it.</source>
        <translation>Lo que la persona permite. El equipo y el clínico ven el plan en un contacto sin necesidad de ello.</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>taken back %1</source>
        <translation>retirado el %1</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>named</source>
        <translation>nombrado</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>no nombrado</translation>
    </message>
    <message>
        <source>Given by %1, %2.</source>
        <comment>who, form</comment>
        <translation>Dado por %1, %2.</translation>
    </message>
    <message>
        <source>Taken by %1.</source>
        <translation>Recogido por %1.</translation>
    </message>
    <message>
        <source>Also agreed: %1</source>
        <translation>También acordado: %1</translation>
    </message>
    <message>
        <source>How it was taken back: %1</source>
        <translation>Cómo se retiró: %1</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What may be given</source>
        <translation>Qué se puede entregar</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>42 CFR Part 2</source>
        <translation>42 CFR Parte 2</translation>
    </message>
    <message>
        <source>&amp;Write down a consent (Ins)</source>
        <translation>&amp;Anotar un consentimiento (Ins)</translation>
    </message>
    <message>
        <source>&amp;Taken back (Del)</source>
        <translation>&amp;Retirado (Supr)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>dispatch::PlanDelegate</name>
    <message>
        <source>The line, in the person&apos;s words</source>
        <translation>La línea, en palabras de la persona</translation>
    </message>
</context>
<context>
    <name>dispatch::PlanDesk</name>
    <message>
        <source>the person</source>
        <translation>la persona</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>You can&apos;t write a safety plan. Nothing was changed.</source>
        <translation>Usted no puede escribir un plan de seguridad. No se cambió nada.</translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation>Plan de seguridad</translation>
    </message>
    <message>
        <source>That plan is not known on this desk. Nothing was changed.</source>
        <translation>Ese plan no se conoce en este puesto. No se cambió nada.</translation>
    </message>
    <message>
        <source>The plan waits for review. It is written on when the reviewer has sent it back.</source>
        <translation>El plan espera la revisión. Se sigue escribiendo cuando quien revisa lo haya devuelto.</translation>
    </message>
    <message>
        <source>Version %1 is signed and stays as it is. Begin the next version to change it.</source>
        <translation>La versión %1 está firmada y queda como está. Para cambiarla, empiece la versión siguiente.</translation>
    </message>
    <message>
        <source>%1 took this plan back. Nothing was changed.</source>
        <translation>%1 retiró este plan. No se cambió nada.</translation>
    </message>
    <message>
        <source>That line is not known on this desk. Nothing was changed.</source>
        <translation>Esa línea no se conoce en este puesto. No se cambió nada.</translation>
    </message>
    <message>
        <source>Nobody knows yet who the person is. A plan is written with somebody.</source>
        <translation>Todavía no se sabe quién es la persona. Un plan se escribe con alguien.</translation>
    </message>
    <message>
        <source>%1 has a plan already, last written by %2. Write on in that one.</source>
        <translation>%1 ya tiene un plan; lo escribió por última vez %2. Siga escribiendo en ese.</translation>
    </message>
    <message>
        <source>Choose the language that the plan is written in.</source>
        <translation>Elija el idioma en que se escribe el plan.</translation>
    </message>
    <message>
        <source>Begin a safety plan with %1.</source>
        <translation>Empezar un plan de seguridad con %1.</translation>
    </message>
    <message>
        <source>You answer for the draft; another signs it.</source>
        <translation>Usted responde del borrador; lo firma otra persona.</translation>
    </message>
    <message>
        <source>A plan is begun.</source>
        <translation>Se empezó un plan.</translation>
    </message>
    <message>
        <source>The plan is being written already, by %1. Nothing was changed.</source>
        <translation>El plan ya se está escribiendo; lo escribe %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>Write version %1 of the safety plan of %2.</source>
        <translation>Escribir la versión %1 del plan de seguridad de %2.</translation>
    </message>
    <message>
        <source>Version %1 holds until the next one is signed.</source>
        <translation>La versión %1 vale hasta que se firme la siguiente.</translation>
    </message>
    <message>
        <source>No version holds until this one is signed.</source>
        <translation>No vale ninguna versión hasta que se firme esta.</translation>
    </message>
    <message>
        <source>Version %1 is begun.</source>
        <translation>Se empezó la versión %1.</translation>
    </message>
    <message>
        <source>The line says that already. Nothing was changed.</source>
        <translation>La línea ya dice eso. No se cambió nada.</translation>
    </message>
    <message>
        <source>Write the line in the person&apos;s words, or leave it out.</source>
        <translation>Escriba la línea con las palabras de la persona, o quítela.</translation>
    </message>
    <message>
        <source>The line reads %1.</source>
        <translation>La línea dice %1.</translation>
    </message>
    <message>
        <source>A line is added: %1.</source>
        <translation>Se añade una línea: %1.</translation>
    </message>
    <message>
        <source>The line is moved.</source>
        <translation>La línea cambia de lugar.</translation>
    </message>
    <message>
        <source>The line that it was to follow is not there any more. Look again.</source>
        <translation>La línea a la que debía seguir ya no está. Mire otra vez.</translation>
    </message>
    <message>
        <source>The line stands there already. Nothing was changed.</source>
        <translation>La línea ya está ahí. No se cambió nada.</translation>
    </message>
    <message>
        <source>The line is left out; it can be taken back.</source>
        <translation>La línea se quita; se puede recuperar.</translation>
    </message>
    <message>
        <source>The line stands again.</source>
        <translation>La línea vuelve a estar.</translation>
    </message>
    <message>
        <source>Say whether it works, or what was said of it.</source>
        <translation>Diga si funciona, o qué se dijo de ella.</translation>
    </message>
    <message>
        <source>works well</source>
        <translation>funciona bien</translation>
    </message>
    <message>
        <source>not lately</source>
        <translation>últimamente no</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>It is kept beside the line; what was signed stays as it is.</source>
        <translation>Se guarda junto a la línea; lo firmado queda como está.</translation>
    </message>
    <message>
        <source>The plan says that already. Nothing was changed.</source>
        <translation>El plan ya dice eso. No se cambió nada.</translation>
    </message>
    <message>
        <source>How likely the person is to use the plan is a number from 0 to 10.</source>
        <translation>Qué tan probable es que la persona use el plan es un número de 0 a 10.</translation>
    </message>
    <message>
        <source>The day of the review can&apos;t be read. It stands as typed.</source>
        <translation>No se puede leer el día de la revisión. Queda como se escribió.</translation>
    </message>
    <message>
        <source>Choose who sees to the review: somebody who works here.</source>
        <translation>Elija quién se ocupa de la revisión: alguien que trabaje aquí.</translation>
    </message>
    <message>
        <source>Say who sees to the review; it is never nobody&apos;s.</source>
        <translation>Diga quién se ocupa de la revisión; nunca queda sin nadie.</translation>
    </message>
    <message>
        <source>What is about the whole plan is kept.</source>
        <translation>Se guarda lo que vale para todo el plan.</translation>
    </message>
    <message>
        <source>Version %1 of the safety plan of %2 waits for review.</source>
        <translation>La versión %1 del plan de seguridad de %2 espera la revisión.</translation>
    </message>
    <message>
        <source>Another clinician than %1 signs it.</source>
        <translation>La firma otro clínico que no sea %1.</translation>
    </message>
    <message>
        <source>Version %1 waits for review.</source>
        <translation>La versión %1 espera la revisión.</translation>
    </message>
    <message>
        <source>The plan goes back to %1: %2</source>
        <translation>El plan vuelve a %1: %2</translation>
    </message>
    <message>
        <source>Sent back: %1</source>
        <translation>Devuelto: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in it were written in two ways at once. Decide them first; nothing was signed.</source>
        <translation>
            <numerusform>%n lugar se escribió de dos maneras a la vez. Decídalo primero; no se firmó nada.</numerusform>
            <numerusform>%n lugares se escribieron de dos maneras a la vez. Decídalos primero; no se firmó nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign version %1 of the safety plan of %2.</source>
        <translation>Firmar la versión %1 del plan de seguridad de %2.</translation>
    </message>
    <message>
        <source>It can&apos;t be changed after that; a change is another version.</source>
        <translation>Después no se puede cambiar; un cambio es otra versión.</translation>
    </message>
    <message>
        <source>Version %1 is signed by %2.</source>
        <translation>La versión %1 la firmó %2.</translation>
    </message>
    <message>
        <source>A plan that holds is taken out of use by a clinician. Tell one; nothing was changed.</source>
        <translation>Un plan vigente lo retira un clínico. Avise a uno; no se cambió nada.</translation>
    </message>
    <message>
        <source>%1 takes the safety plan back.</source>
        <translation>%1 retira el plan de seguridad.</translation>
    </message>
    <message>
        <source>Version %1 holds no more; it stays readable, and says so.</source>
        <translation>La versión %1 ya no vale; se puede seguir leyendo, y lo dice.</translation>
    </message>
    <message>
        <source>The draft stays readable.</source>
        <translation>El borrador se puede seguir leyendo.</translation>
    </message>
    <message>
        <source>Taken back by the person: %1</source>
        <translation>Lo retiró la persona: %1</translation>
    </message>
    <message>
        <source>Say what may be given, and to whom.</source>
        <translation>Diga qué se puede dar, y a quién.</translation>
    </message>
    <message>
        <source>Choose to whom it may be given from the list.</source>
        <translation>Elija de la lista a quién se puede dar.</translation>
    </message>
    <message>
        <source>Say what it is given for.</source>
        <translation>Diga para qué se da.</translation>
    </message>
    <message>
        <source>Say who consents: the person, or who does it in the person&apos;s place.</source>
        <translation>Diga quién consiente: la persona, o quien lo hace en su lugar.</translation>
    </message>
    <message>
        <source>A consent to share what is about substance-use treatment is given in writing (42 CFR 2.31).</source>
        <translation>El consentimiento para dar lo que trata del tratamiento por consumo de sustancias se da por escrito (42 CFR 2.31).</translation>
    </message>
    <message>
        <source>A consent ends after it begins. It stands as typed.</source>
        <translation>Un consentimiento termina después de empezar. Queda como se escribió.</translation>
    </message>
    <message>
        <source>%1 consents that it is given to %2.</source>
        <translation>%1 consiente que se dé a %2.</translation>
    </message>
    <message>
        <source>It can be taken back at any time.</source>
        <translation>Se puede retirar en cualquier momento.</translation>
    </message>
    <message>
        <source>Consent given: %1.</source>
        <translation>Consentimiento dado: %1.</translation>
    </message>
    <message>
        <source>That consent is not known on this desk. Nothing was changed.</source>
        <translation>Ese consentimiento no se conoce en este puesto. No se cambió nada.</translation>
    </message>
    <message>
        <source>That consent was taken back already. Nothing was changed.</source>
        <translation>Ese consentimiento ya se retiró. No se cambió nada.</translation>
    </message>
    <message>
        <source>Say how it was taken back.</source>
        <translation>Diga cómo se retiró.</translation>
    </message>
    <message>
        <source>%1 takes the consent back.</source>
        <translation>%1 retira el consentimiento.</translation>
    </message>
    <message>
        <source>Nothing more is given under it. What was given stays in the accounting.</source>
        <translation>Ya no se da nada con él. Lo que se dio queda en la relación de entregas.</translation>
    </message>
    <message>
        <source>Consent taken back: %1</source>
        <translation>Consentimiento retirado: %1</translation>
    </message>
    <message>
        <source>No version is signed, and what is not signed is not given.</source>
        <translation>No hay ninguna versión firmada, y lo que no está firmado no se da.</translation>
    </message>
    <message>
        <source>Give it to %1.</source>
        <translation>Darlo a %1.</translation>
    </message>
    <message>
        <source>Withheld: %1</source>
        <translation>No se da: %1</translation>
    </message>
    <message>
        <source>The notice against redisclosure goes with it.</source>
        <translation>Lleva el aviso que prohíbe volver a divulgarlo.</translation>
    </message>
    <message>
        <source>It is accounted for.</source>
        <translation>Queda en la relación de entregas.</translation>
    </message>
    <message>
        <source>Given to %1: %2.</source>
        <translation>Dado a %1: %2.</translation>
    </message>
    <message>
        <source>The assessment of %1 is kept.</source>
        <translation>Se guarda la valoración de %1.</translation>
    </message>
    <message>
        <source>The assessment says that already. Nothing was changed.</source>
        <translation>La valoración ya dice eso. No se cambió nada.</translation>
    </message>
    <message>
        <source>That assessment is not known on this desk. Nothing was changed.</source>
        <translation>Esa valoración no se conoce en este puesto. No se cambió nada.</translation>
    </message>
    <message>
        <source>Needs and strengths are written down.</source>
        <translation>Se anotaron necesidades y fortalezas.</translation>
    </message>
    <message>
        <source>Say what the service is called.</source>
        <translation>Diga cómo se llama el servicio.</translation>
    </message>
    <message>
        <source>Choose what kind of service it is.</source>
        <translation>Elija qué clase de servicio es.</translation>
    </message>
    <message>
        <source>Say on which day somebody made sure of it.</source>
        <translation>Diga qué día alguien lo comprobó.</translation>
    </message>
    <message>
        <source>Say who told it: who was called, or where it stands.</source>
        <translation>Diga quién lo dijo: a quién se llamó, o dónde consta.</translation>
    </message>
    <message>
        <source>%1 in the directory: %2.</source>
        <translation>%1 en el directorio: %2.</translation>
    </message>
    <message>
        <source>That service is not known on this desk. Nothing was changed.</source>
        <translation>Ese servicio no se conoce en este puesto. No se cambió nada.</translation>
    </message>
    <message>
        <source>The directory says that already. Nothing was changed.</source>
        <translation>El directorio ya dice eso. No se cambió nada.</translation>
    </message>
    <message>
        <source>Choose a service of the directory.</source>
        <translation>Elija un servicio del directorio.</translation>
    </message>
    <message>
        <source>%1 takes nobody: %2. Choose another.</source>
        <translation>%1 no recibe a nadie: %2. Elija otro.</translation>
    </message>
    <message>
        <source>Choose who asks after it: somebody who works here.</source>
        <translation>Elija quién pregunta por ello: alguien que trabaje aquí.</translation>
    </message>
    <message>
        <source>referral to %1</source>
        <translation>derivación a %1</translation>
    </message>
    <message>
        <source>%1 Send it without anything about the person, or ask for a consent.</source>
        <translation>%1 Envíela sin nada sobre la persona, o pida un consentimiento.</translation>
    </message>
    <message>
        <source>Send %1 to %2.</source>
        <translation>Derivar a %1 a %2.</translation>
    </message>
    <message>
        <source>%1 asks after it until the person came.</source>
        <translation>%1 pregunta por ello hasta que la persona haya llegado.</translation>
    </message>
    <message>
        <source>Call first: %1. %2</source>
        <translation>Llame antes: %1. %2</translation>
    </message>
    <message>
        <source>Referred to %1.</source>
        <translation>Derivación a %1.</translation>
    </message>
    <message>
        <source>That referral is not open on this desk. Nothing was changed.</source>
        <translation>Esa derivación no está abierta en este puesto. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 has it.</source>
        <translation>%1 la tiene.</translation>
    </message>
    <message>
        <source>%1 takes %2.</source>
        <translation>%1 recibe a %2.</translation>
    </message>
    <message>
        <source>%2 came to %1.</source>
        <translation>%2 llegó a %1.</translation>
    </message>
    <message>
        <source>%1 does not take %2: %3</source>
        <translation>%1 no recibe a %2: %3</translation>
    </message>
    <message>
        <source>What became of it at %1 is not known: %2</source>
        <translation>No se sabe qué fue de ella en %1: %2</translation>
    </message>
    <message>
        <source>It is sent to %1.</source>
        <translation>Se envía a %1.</translation>
    </message>
    <message>
        <source>%1 asks after it.</source>
        <translation>%1 pregunta por ello.</translation>
    </message>
    <message>
        <source>It is closed.</source>
        <translation>Queda cerrada.</translation>
    </message>
    <message>
        <source>This referral has ended. Nobody need ask after it.</source>
        <translation>Esta derivación terminó. Nadie tiene que preguntar por ella.</translation>
    </message>
    <message>
        <source>%1 asks after it already. Nothing was changed.</source>
        <translation>%1 ya pregunta por ello. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 asks after it at %2.</source>
        <translation>%1 pregunta por ello en %2.</translation>
    </message>
    <message>
        <source>Nobody knows yet who the person is.</source>
        <translation>Todavía nadie sabe quién es la persona.</translation>
    </message>
    <message>
        <source>Choose what is printed.</source>
        <translation>Elija qué se imprime.</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>Impreso: %1</translation>
    </message>
    <message>
        <source>Print the safety plan of %1.</source>
        <translation>Imprimir el plan de seguridad de %1.</translation>
    </message>
    <message>
        <source>What is printed is recorded.</source>
        <translation>Lo que se imprime queda registrado.</translation>
    </message>
    <message>
        <source>Clinicians and supervisors see who looked. Ask one of them.</source>
        <translation>Quién miró lo ven los clínicos y supervisores. Pregunte a uno de ellos.</translation>
    </message>
    <message>
        <source>Have it reviewed and signed first.</source>
        <translation>Haga que primero se revise y firme.</translation>
    </message>
    <message>
        <source>Nothing was given.</source>
        <translation>No se entregó nada.</translation>
    </message>
    <message>
        <source>That is longer than the %1 letters kept here. It stands as typed; make it shorter, or write a note.</source>
        <translation>Eso supera los %1 caracteres que se guardan aquí. Queda como se escribió; acórtelo o escriba una nota.</translation>
    </message>
    <message>
        <source>Another person&apos;s assessment, or one of an earlier contact, stays as it is. Write a new one.</source>
        <translation>La valoración de otra persona, o la de un contacto anterior, queda como está. Escriba una nueva.</translation>
    </message>
    <message>
        <source>Nothing is written in it yet.</source>
        <translation>Todavía no hay nada escrito en ella.</translation>
    </message>
    <message>
        <source>Somebody has decided this line already. Nothing was changed.</source>
        <translation>Alguien ya decidió sobre esta línea. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is one wording only: keep the line, or leave it out.</source>
        <translation>Solo hay una redacción: conserve la línea o quítela.</translation>
    </message>
    <message>
        <source>The line stays: %1.</source>
        <translation>La línea se queda: %1.</translation>
    </message>
    <message>
        <source>What was not taken stays among the solved conflicts.</source>
        <translation>Lo que no se tomó queda entre los conflictos resueltos.</translation>
    </message>
    <message>
        <source>Both lines stand: %1 and %2.</source>
        <translation>Ambas líneas quedan: %1 y %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in it were written in two ways at once. Decide them first; nobody was asked.</source>
        <translation>
            <numerusform>%n lugar en él se escribió de dos maneras a la vez. Decídalo primero; no se pidió nada a nadie.</numerusform>
            <numerusform>%n lugares en él se escribieron de dos maneras a la vez. Decídalos primero; no se pidió nada a nadie.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may go as it is. Nothing was changed.</source>
        <translation>Puede entregarse tal como está. No se cambió nada.</translation>
    </message>
    <message>
        <source>the card of the safety plan</source>
        <translation>la tarjeta del plan de seguridad</translation>
    </message>
    <message>
        <source>the safety plan</source>
        <translation>el plan de seguridad</translation>
    </message>
    <message>
        <source>%1 to %2, for: %3. %4</source>
        <comment>what is given, to whom, what for, why without a consent</comment>
        <translation>%1 para %2, motivo: %3. %4</translation>
    </message>
    <message>
        <source>That is asked already, since %1. Nothing was changed.</source>
        <translation>Ya está pedido, desde las %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>Say in a few words why without the person&apos;s consent. The clinician decides on it.</source>
        <translation>Diga en pocas palabras por qué sin el consentimiento de la persona. El profesional clínico decide con eso.</translation>
    </message>
    <message>
        <source>Ask a clinician whether it may be given without a consent.</source>
        <translation>Preguntar a un profesional clínico si puede entregarse sin consentimiento.</translation>
    </message>
    <message>
        <source>Nothing is given before one has decided.</source>
        <translation>No se entrega nada antes de que alguien lo decida.</translation>
    </message>
    <message>
        <source>Approval asked</source>
        <translation>Aprobación pedida</translation>
    </message>
    <message>
        <source>Say in a few words why without the person&apos;s consent.</source>
        <translation>Diga en pocas palabras por qué sin el consentimiento de la persona.</translation>
    </message>
    <message>
        <source>Say in a few words why it can not wait for a clinician.</source>
        <translation>Diga en pocas palabras por qué no puede esperar a un profesional clínico.</translation>
    </message>
    <message>
        <source>It may be given once without a consent, on your word.</source>
        <translation>Puede entregarse una vez sin consentimiento, por decisión suya.</translation>
    </message>
    <message>
        <source>It may be given once without a consent, and without waiting for a clinician.</source>
        <translation>Puede entregarse una vez sin consentimiento y sin esperar a un profesional clínico.</translation>
    </message>
    <message>
        <source>Your name and the reason stand there.</source>
        <translation>Quedan su nombre y el motivo.</translation>
    </message>
    <message>
        <source>Your name and the reason stand there. A clinician reviews it.</source>
        <translation>Quedan su nombre y el motivo. Un profesional clínico lo revisa.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Without approval</source>
        <translation>Sin aprobación</translation>
    </message>
    <message>
        <source>Nothing is asked for this. Nothing was changed.</source>
        <translation>No hay nada pedido para esto. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is asked, about what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It may be given for “%1” and for nothing else. Clear “For what” to give it for that; anything else is asked anew.</source>
        <translation>Puede darse para «%1» y para nada más. Borre «Para qué» para darlo para eso; cualquier otra cosa se pide de nuevo.</translation>
    </message>
</context>
<context>
    <name>dispatch::PlanDifference</name>
    <message>
        <source>no mark</source>
        <translation>sin marca</translation>
    </message>
    <message>
        <source>works well</source>
        <translation>funciona bien</translation>
    </message>
    <message>
        <source>not lately</source>
        <translation>últimamente no</translation>
    </message>
    <message>
        <source>not asked whether we may call</source>
        <translation>no se preguntó si podemos llamar</translation>
    </message>
    <message>
        <source>we may call</source>
        <translation>podemos llamar</translation>
    </message>
    <message>
        <source>we may not call</source>
        <translation>no podemos llamar</translation>
    </message>
    <message>
        <source>%1: “%2” is new.</source>
        <translation>%1: «%2» es nuevo.</translation>
    </message>
    <message>
        <source>%1: “%2” was left out.</source>
        <translation>%1: «%2» se quitó.</translation>
    </message>
    <message>
        <source>%1: “%2” now reads “%3”.</source>
        <translation>%1: «%2» ahora dice «%3».</translation>
    </message>
    <message>
        <source>%1: the English of “%2” was changed.</source>
        <translation>%1: se cambió el inglés de «%2».</translation>
    </message>
    <message>
        <source>%1: “%2”: %3.</source>
        <translation>%1: «%2»: %3.</translation>
    </message>
    <message>
        <source>%1: “%2” came here from “%3”.</source>
        <translation>%1: «%2» vino aquí desde «%3».</translation>
    </message>
    <message>
        <source>%1: “%2” stands in another place.</source>
        <translation>%1: «%2» está en otro lugar.</translation>
    </message>
    <message>
        <source>%1: “%2” is about substance-use treatment now.</source>
        <translation>%1: «%2» trata ahora de un tratamiento por uso de sustancias.</translation>
    </message>
    <message>
        <source>%1: “%2” is not about substance-use treatment any more.</source>
        <translation>%1: «%2» ya no trata de un tratamiento por uso de sustancias.</translation>
    </message>
    <message>
        <source>%1: now “%2”.</source>
        <translation>%1: ahora «%2».</translation>
    </message>
    <message>
        <source>%1: “%2” was taken out.</source>
        <translation>%1: se quitó «%2».</translation>
    </message>
    <message>
        <source>%1: “%2” is now “%3”.</source>
        <translation>%1: «%2» ahora es «%3».</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Written with</source>
        <translation>Escrito con</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Dónde se guarda</translation>
    </message>
    <message>
        <source>How likely to be used</source>
        <translation>Qué tan probable es que se use</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Revisar antes del</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiada</numerusform>
            <numerusform>%n cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n quitada</numerusform>
            <numerusform>%n quitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>no line differs</source>
        <translation>ninguna línea es distinta</translation>
    </message>
</context>
<context>
    <name>dispatch::PlanDraftPane</name>
    <message>
        <source>Found as you left it at %1.</source>
        <translation>Encontrado como lo dejó a las %1.</translation>
    </message>
    <message>
        <source>The plan is not being written now, so no line can be added.</source>
        <translation>El plan no se está escribiendo ahora, así que no se puede añadir ninguna línea.</translation>
    </message>
    <message>
        <source>The plan is not being written now, so its lines stay as they are.</source>
        <translation>El plan no se está escribiendo ahora, así que sus líneas se quedan como están.</translation>
    </message>
    <message>
        <source>No plan. Begin one with the person, or look again after the contact.</source>
        <translation>No hay plan. Empiece uno con la persona, o vuelva a mirar después del contacto.</translation>
    </message>
    <message>
        <source>Draft.</source>
        <translation>Borrador.</translation>
    </message>
    <message>
        <source>Draft, written with %1.</source>
        <translation>Borrador, escrito con %1.</translation>
    </message>
    <message>
        <source>Waits for review since %1.</source>
        <translation>Espera revisión desde el %1.</translation>
    </message>
    <message>
        <source>Signed. What it says is what holds.</source>
        <translation>Firmado. Lo que dice es lo que vale.</translation>
    </message>
    <message>
        <source>Taken back by the person: %1</source>
        <translation>Retirado por la persona: %1</translation>
    </message>
    <message>
        <source>Sent back: %1</source>
        <translation>Devuelto: %1</translation>
    </message>
    <message>
        <source>Kept on this desk %1</source>
        <translation>Guardado en este puesto %1</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation>Guardado %1</translation>
    </message>
    <message>
        <source>The lines of the plan</source>
        <translation>Las líneas del plan</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Vista previa de impresión</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>The chosen line has one wording. Ctrl+J goes to one that has two.</source>
        <translation>La línea elegida tiene una sola redacción. Ctrl+J va a una que tiene dos.</translation>
    </message>
    <message>
        <source>No line of this plan has two wordings.</source>
        <translation>Ninguna línea de este plan tiene dos redacciones.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were written in two ways at once: Ctrl+J.</source>
        <translation>
            <numerusform>%n línea se escribió de dos maneras a la vez: Ctrl+J.</numerusform>
            <numerusform>%n líneas se escribieron de dos maneras a la vez: Ctrl+J.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::PlanExport</name>
    <message>
        <source>Say whether the plan goes under the person&apos;s name or under a pseudonym.</source>
        <translation>Diga si el plan va con el nombre de la persona o con un seudónimo.</translation>
    </message>
    <message>
        <source>Some lines are about substance-use treatment. They do not go without the notice against redisclosure.</source>
        <translation>Algunas líneas tratan de un tratamiento por uso de sustancias. No se entregan sin el aviso contra la redivulgación.</translation>
    </message>
</context>
<context>
    <name>dispatch::PlanFiles</name>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>%n página fue a la impresora.</numerusform>
            <numerusform>%n páginas fueron a la impresora.</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Choose another folder.</source>
        <translation>%1 no se puede escribir. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 is not written: this disk takes no more. Nothing half done was left there. Free space or choose another disk.</source>
        <translation>%1 no está escrito: en este disco no cabe más. No quedó nada a medias. Libere espacio o elija otro disco.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is written, %n page(s).</source>
        <translation>
            <numerusform>%1 está escrito, %n página.</numerusform>
            <numerusform>%1 está escrito, %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>%1 Nothing was printed.</source>
        <translation>%1 No se imprimió nada.</translation>
    </message>
    <message>
        <source>Keep it as a PDF</source>
        <translation>Guardarlo como PDF</translation>
    </message>
</context>
<context>
    <name>dispatch::PlanGiving</name>
    <message>
        <source>Consent taken back</source>
        <translation>Consentimiento retirado</translation>
    </message>
    <message>
        <source>Nothing more is given under it; what was given stays in the accounting. How was it taken back?</source>
        <translation>Ya no se entrega nada más con él; lo entregado sigue en el registro. ¿Cómo se retiró?</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>What is given to %1</source>
        <translation>Lo que se entrega a %1</translation>
    </message>
    <message>
        <source>Printing it or saving it gives it. %1</source>
        <translation>Imprimirlo o guardarlo es entregarlo. %1</translation>
    </message>
    <message>
        <source>safety plan version %1 given</source>
        <translation>plan de seguridad versión %1 entregado</translation>
    </message>
    <message>
        <source>What may go has changed since these papers were made. Close them and look again.</source>
        <translation>Lo que se puede entregar ha cambiado desde que se hicieron estos papeles. Ciérrelos y mire de nuevo.</translation>
    </message>
    <message>
        <source>Accounting of disclosures · %1</source>
        <comment>a person</comment>
        <translation>Registro de divulgaciones · %1</translation>
    </message>
    <message>
        <source>Accounting of disclosures.</source>
        <translation>Registro de divulgaciones.</translation>
    </message>
    <message>
        <source>For the person, who may ask for it at any time.</source>
        <translation>Para la persona, que puede pedirlo en cualquier momento.</translation>
    </message>
    <message>
        <source>accounting of disclosures</source>
        <translation>registro de divulgaciones</translation>
    </message>
</context>
<context>
    <name>dispatch::PlanHead</name>
    <message>
        <source>You see this plan for a contact or follow-up with this person. Every look is recorded.</source>
        <translation>Ve este plan por un contacto o seguimiento con esta persona. Cada consulta queda registrada.</translation>
    </message>
    <message>
        <source>You gave a reason: “%1”. Every look is recorded.</source>
        <translation>Dio un motivo: «%1». Cada consulta queda registrada.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Awaiting review</source>
        <translation>En espera de revisión</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Sin plan</translation>
    </message>
</context>
<context>
    <name>dispatch::PlanImport</name>
    <message>
        <source>%1: “%2” was not read.</source>
        <translation>%1: «%2» no se leyó.</translation>
    </message>
    <message>
        <source>There is more than one person in it; the first one was taken.</source>
        <translation>Contiene más de una persona; se tomó la primera.</translation>
    </message>
    <message>
        <source>An activity of the care plan that says nothing in words was not read.</source>
        <translation>Una actividad del plan de atención que no dice nada en palabras no se leyó.</translation>
    </message>
    <message>
        <source>A consent that is not in force, forbids something or has no clear dates was not read.</source>
        <translation>Un consentimiento que no está vigente, prohíbe algo o no tiene fechas claras no se leyó.</translation>
    </message>
    <message>
        <source>Exceptions within a consent were not read.</source>
        <translation>Las excepciones dentro de un consentimiento no se leyeron.</translation>
    </message>
    <message>
        <source>The file is too large for a safety plan (%1 MB at most). Nothing was taken.</source>
        <translation>El archivo es demasiado grande para un plan de seguridad (%1 MB como máximo). No se tomó nada.</translation>
    </message>
    <message>
        <source>The file is no FHIR bundle: it can&apos;t be read as JSON (byte %1). Nothing was taken.</source>
        <translation>El archivo no es un paquete FHIR: no se puede leer como JSON (byte %1). No se tomó nada.</translation>
    </message>
    <message>
        <source>There is no care plan and no answered questionnaire in it. Nothing was taken.</source>
        <translation>No contiene ningún plan de atención ni cuestionario respondido. No se tomó nada.</translation>
    </message>
    <message>
        <source>There is more than one answered questionnaire in it; their lines stand together.</source>
        <translation>Contiene más de un cuestionario respondido; sus líneas están juntas.</translation>
    </message>
    <message>
        <source>Entry %1: “%2” was not read.</source>
        <translation>Entrada %1: «%2» no se leyó.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>An answer of the kind “%1” was not read.</source>
        <translation>Una respuesta del tipo «%1» no se leyó.</translation>
    </message>
    <message>
        <source>“%1” was not read.</source>
        <translation>«%1» no se leyó.</translation>
    </message>
    <message>
        <source>Items within items were read to a depth of %1.</source>
        <translation>Los elementos dentro de otros se leyeron hasta una profundidad de %1.</translation>
    </message>
    <message>
        <source>More than this could not be read; it is not listed.</source>
        <translation>Hubo más que no se pudo leer; no aparece en la lista.</translation>
    </message>
    <message>
        <source>“%1 …” was cut after %2 letters.</source>
        <translation>«%1 …» se cortó después de %2 letras.</translation>
    </message>
    <message>
        <source>Only the first %1 lines were read.</source>
        <translation>Solo se leyeron las primeras %1 líneas.</translation>
    </message>
</context>
<context>
    <name>dispatch::PlanLife</name>
    <message>
        <source>You can&apos;t sign a safety plan. A clinician does.</source>
        <translation>Usted no puede firmar un plan de seguridad. Lo firma un profesional clínico.</translation>
    </message>
    <message>
        <source>Only somebody with a licence signs a safety plan (%1).</source>
        <translation>Un plan de seguridad solo lo firma alguien con licencia (%1).</translation>
    </message>
    <message>
        <source>%1 wrote it, so another licensed clinician signs.</source>
        <translation>Lo escribió %1, así que firma otro profesional con licencia.</translation>
    </message>
    <message>
        <source>This plan is not a draft any more. Look at it again.</source>
        <translation>Este plan ya no es un borrador. Véalo de nuevo.</translation>
    </message>
    <message>
        <source>There is nothing in the plan yet. Write at least one line with the person.</source>
        <translation>Todavía no hay nada en el plan. Escriba al menos una línea con la persona.</translation>
    </message>
    <message>
        <source>Say when the plan is looked at again, and who sees to it.</source>
        <translation>Diga cuándo se vuelve a revisar el plan y quién se encarga.</translation>
    </message>
    <message>
        <source>This plan is not waiting for review any more. Look at it again.</source>
        <translation>Este plan ya no espera revisión. Véalo de nuevo.</translation>
    </message>
    <message>
        <source>Say what is to be changed.</source>
        <translation>Diga qué hay que cambiar.</translation>
    </message>
    <message>
        <source>Version %1 was signed in the meantime. Look at it again.</source>
        <translation>Mientras tanto se firmó la versión %1. Véalo de nuevo.</translation>
    </message>
    <message>
        <source>The plan was changed while you read it. Read it again, then sign.</source>
        <translation>El plan se cambió mientras lo leía. Léalo de nuevo y luego firme.</translation>
    </message>
    <message>
        <source>You can&apos;t write a safety plan.</source>
        <translation>Usted no puede escribir un plan de seguridad.</translation>
    </message>
    <message>
        <source>This plan is waiting for review. Ask the reviewer to send it back.</source>
        <translation>Este plan espera revisión. Pida a quien lo revisa que lo devuelva.</translation>
    </message>
    <message>
        <source>This plan was withdrawn already.</source>
        <translation>Este plan ya se retiró.</translation>
    </message>
    <message>
        <source>Say how the person took the plan back.</source>
        <translation>Diga cómo retiró la persona el plan.</translation>
    </message>
    <message>
        <source>call %1</source>
        <translation>llamar a %1</translation>
    </message>
</context>
<context>
    <name>dispatch::PlanLineBar</name>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Quién</translation>
    </message>
    <message>
        <source>&amp;Relation</source>
        <translation>&amp;Relación</translation>
    </message>
    <message>
        <source>Nu&amp;mber</source>
        <translation>Nú&amp;mero</translation>
    </message>
    <message>
        <source>May we &amp;call?</source>
        <translation>¿Podemos &amp;llamar?</translation>
    </message>
    <message>
        <source>In the person&apos;s w&amp;ords</source>
        <translation>En &amp;palabras de la persona</translation>
    </message>
    <message>
        <source>The same in &amp;English, for the checking copy</source>
        <translation>Lo mismo en &amp;inglés, para la copia de control</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Sin preguntar</translation>
    </message>
    <message>
        <source>Yes, we may</source>
        <translation>Sí, podemos</translation>
    </message>
    <message>
        <source>No, don&apos;t</source>
        <translation>No, no llamar</translation>
    </message>
    <message>
        <source>About substance-use treatment (42 CFR Part 2): goes to nobody without a consent that says so</source>
        <translation>Sobre tratamiento por consumo de sustancias (42 CFR Parte 2): no va a nadie sin un consentimiento que lo diga</translation>
    </message>
</context>
<context>
    <name>dispatch::PlanLook</name>
    <message>
        <source>Why do you need to look?</source>
        <translation>¿Por qué necesita mirar?</translation>
    </message>
    <message>
        <source>No contact with this person is in progress. Say why you need to look. It is recorded, and the supervising clinician sees it.</source>
        <translation>No hay ningún contacto en curso con esta persona. Diga por qué necesita mirar. Queda registrado, y lo ve el clínico supervisor.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Mirar</translation>
    </message>
</context>
<context>
    <name>dispatch::PlanLooks</name>
    <message>
        <source>Nobody looked at a plan in the last 30 days.</source>
        <translation>Nadie miró un plan en los últimos 30 días.</translation>
    </message>
    <message numerus="yes">
        <source>%n look(s) in the last 30 days</source>
        <translation>
            <numerusform>%n consulta en los últimos 30 días</numerusform>
            <numerusform>%n consultas en los últimos 30 días</numerusform>
        </translation>
    </message>
    <message>
        <source>, all for a contact or follow-up.</source>
        <translation>, todas por un contacto o seguimiento.</translation>
    </message>
    <message numerus="yes">
        <source>, %n outside a contact.</source>
        <translation>
            <numerusform>, %n fuera de un contacto.</numerusform>
            <numerusform>, %n fuera de un contacto.</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody who is not known here</source>
        <translation>alguien que no se conoce aquí</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>contact or follow-up</source>
        <translation>contacto o seguimiento</translation>
    </message>
    <message>
        <source>outside a contact</source>
        <translation>fuera de un contacto</translation>
    </message>
    <message>
        <source>Who looked at plans</source>
        <translation>Quién miró los planes</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Close this window</source>
        <translation>&amp;Cerrar esta ventana</translation>
    </message>
    <message>
        <source>&amp;Only looks outside a contact</source>
        <translation>&amp;Solo consultas fuera de un contacto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>Quién miró</translation>
    </message>
    <message>
        <source>Whose plan</source>
        <translation>Plan de quién</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>dispatch::PlanMarksPane</name>
    <message>
        <source>works well</source>
        <translation>funciona bien</translation>
    </message>
    <message>
        <source>not lately</source>
        <translation>últimamente no</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line, what was said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Said about</source>
        <translation>Dicho sobre</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Últimamente</translation>
    </message>
    <message>
        <source>From later contacts</source>
        <translation>De contactos posteriores</translation>
    </message>
</context>
<context>
    <name>dispatch::PlanModel</name>
    <message>
        <source>%1 since version %2.</source>
        <comment>what changed, number</comment>
        <translation>%1 desde la versión %2.</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>sin preguntar</translation>
    </message>
    <message>
        <source>may call</source>
        <translation>se puede llamar</translation>
    </message>
    <message>
        <source>don&apos;t call</source>
        <translation>no llamar</translation>
    </message>
    <message>
        <source>works well</source>
        <translation>funciona bien</translation>
    </message>
    <message>
        <source>not lately</source>
        <translation>últimamente no</translation>
    </message>
    <message>
        <source>not in version %1</source>
        <translation>no está en la versión %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movida</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n line(s)</source>
        <translation>
            <numerusform>%1, %n línea</numerusform>
            <numerusform>%1, %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>new line</source>
        <translation>línea nueva</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>May we call</source>
        <translation>Podemos llamar</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Últimamente</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Desde entonces</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <comment>a desk, what was written there at the same time</comment>
        <translation>En %1: %2</translation>
    </message>
    <message>
        <source>One desk left it out while another one changed it.</source>
        <translation>Un puesto la quitó mientras otro la cambiaba.</translation>
    </message>
    <message>
        <source>two wordings</source>
        <translation>dos redacciones</translation>
    </message>
    <message>
        <source>left out?</source>
        <translation>¿quitada?</translation>
    </message>
</context>
<context>
    <name>dispatch::PlanPreview</name>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimir</translation>
    </message>
    <message>
        <source>&amp;Save PDF</source>
        <translation>&amp;Guardar PDF</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Full page</source>
        <translation>Página &amp;completa</translation>
    </message>
    <message>
        <source>&amp;Wallet card</source>
        <translation>&amp;Tarjeta de cartera</translation>
    </message>
    <message>
        <source>C&amp;hecking copy with English</source>
        <translation>Copia de c&amp;ontrol con inglés</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Arc&amp;hivo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>safety plan %1 %2</source>
        <comment>version, language code</comment>
        <translation>plan de seguridad %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Preview: %n page(s), Letter</source>
        <translation>
            <numerusform>Vista previa: %n página, carta</numerusform>
            <numerusform>Vista previa: %n páginas, carta</numerusform>
        </translation>
    </message>
    <message>
        <source>The person&apos;s own words stay as they were written, in %1.</source>
        <comment>a language</comment>
        <translation>Las palabras de la persona se quedan como se escribieron, en %1.</translation>
    </message>
    <message>
        <source>Prints no clinical notes, no risk level, no incident number</source>
        <translation>No imprime notas clínicas, nivel de riesgo ni número de incidente</translation>
    </message>
    <message>
        <source>English headings.</source>
        <translation>Encabezados en inglés.</translation>
    </message>
    <message>
        <source>They are the form&apos;s own.</source>
        <translation>Son los del propio formulario.</translation>
    </message>
    <message>
        <source>Reviewed translation.</source>
        <translation>Traducción revisada.</translation>
    </message>
    <message>
        <source>%1 headings read and approved by %2, %3.</source>
        <comment>language, who, date</comment>
        <translation>Encabezados en %1 leídos y aprobados por %2, %3.</translation>
    </message>
    <message>
        <source>Draft translation.</source>
        <translation>Traducción en borrador.</translation>
    </message>
    <message>
        <source>The %1 headings have not yet been read by a person who speaks %1, so the page says “%2” (draft translation).</source>
        <comment>language, words on the page</comment>
        <translation>Los encabezados en %1 todavía no los ha leído nadie que hable %1, así que la página dice «%2» (traducción en borrador).</translation>
    </message>
    <message>
        <source>Headings of %1, reviewer: none</source>
        <comment>a version</comment>
        <translation>Encabezados de %1, revisor: ninguno</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Vista previa de impresión</translation>
    </message>
    <message>
        <source>Print preview · %1</source>
        <comment>a person</comment>
        <translation>Vista previa de impresión · %1</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Qué se imprime</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Type size</source>
        <translation>&amp;Tamaño de letra</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 puntos</translation>
    </message>
    <message>
        <source>Safety plan, version %1, signed</source>
        <translation>Plan de seguridad, versión %1, firmado</translation>
    </message>
    <message>
        <source>Safety plan, version %1, not signed: the page says so</source>
        <translation>Plan de seguridad, versión %1, sin firmar: la página lo dice</translation>
    </message>
    <message>
        <source>On the person&apos;s page</source>
        <translation>En la página de la persona</translation>
    </message>
    <message>
        <source>Contacts with &amp;numbers</source>
        <translation>Contactos con &amp;números</translation>
    </message>
    <message>
        <source>St&amp;rengths and reasons</source>
        <translation>&amp;Fortalezas y razones</translation>
    </message>
    <message>
        <source>Where it is &amp;kept, review date</source>
        <translation>Dónde se &amp;guarda, fecha de revisión</translation>
    </message>
    <message>
        <source>N&amp;ame at the top</source>
        <translation>N&amp;ombre arriba</translation>
    </message>
    <message>
        <source>Never on it</source>
        <translation>Nunca en ella</translation>
    </message>
    <message>
        <source>Risk level, notes, diagnosis, numbers of incidents, marks “works well” and “not lately”</source>
        <translation>Nivel de riesgo, notas, diagnóstico, números de incidentes, marcas «funciona bien» y «últimamente no»</translation>
    </message>
    <message>
        <source>Checked before printing</source>
        <translation>Comprobado antes de imprimir</translation>
    </message>
    <message>
        <source>wallet card</source>
        <translation>tarjeta de bolsillo</translation>
    </message>
    <message>
        <source>the person&apos;s page</source>
        <translation>la página de la persona</translation>
    </message>
    <message>
        <source>checking copy</source>
        <translation>copia para comprobar</translation>
    </message>
    <message>
        <source>version %1, %2</source>
        <comment>number, papers</comment>
        <translation>versión %1, %2</translation>
    </message>
</context>
<context>
    <name>dispatch::PlanPrint</name>
    <message>
        <source>Checking copy</source>
        <translation>Copia de control</translation>
    </message>
    <message>
        <source>For the team and the interpreter, line beside line. Not for handing out.</source>
        <translation>Para el equipo y el intérprete, línea junto a línea. No es para entregar.</translation>
    </message>
    <message>
        <source>(not in English yet)</source>
        <translation>(todavía sin inglés)</translation>
    </message>
    <message>
        <source>The plan could not be printed. Is the printer on, and is there room on the disk?</source>
        <translation>El plan no se pudo imprimir. ¿Está encendida la impresora y hay espacio en el disco?</translation>
    </message>
</context>
<context>
    <name>dispatch::PlanPromptsPane</name>
    <message>
        <source>Part %1: %2</source>
        <comment>number, heading</comment>
        <translation>Parte %1: %2</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Ask, in your own way:</source>
        <translation>Pregunte, a su manera:</translation>
    </message>
    <message>
        <source>Prompts: form of %1, %2</source>
        <comment>version, kind of plan</comment>
        <translation>Preguntas: formulario de %1, %2</translation>
    </message>
</context>
<context>
    <name>dispatch::PlanReason</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
</context>
<context>
    <name>dispatch::PlanReview</name>
    <message>
        <source>review overdue</source>
        <translation>revisión atrasada</translation>
    </message>
    <message>
        <source>review due</source>
        <translation>revisión para hoy</translation>
    </message>
    <message>
        <source>waits for a signature</source>
        <translation>espera una firma</translation>
    </message>
    <message>
        <source>sent back, to be written on</source>
        <translation>devuelto, para seguir escribiendo</translation>
    </message>
    <message>
        <source>no review date</source>
        <translation>sin fecha de revisión</translation>
    </message>
    <message>
        <source>review due soon</source>
        <translation>revisión próxima</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n día de atraso</numerusform>
            <numerusform>%n días de atraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::PlanReviews</name>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>name, number</comment>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>No plan waits for anybody.</source>
        <translation>Ningún plan espera a nadie.</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) wait for somebody</source>
        <translation>
            <numerusform>%n plan espera a alguien</numerusform>
            <numerusform>%n planes esperan a alguien</numerusform>
        </translation>
    </message>
    <message>
        <source>, none of them overdue.</source>
        <translation>, ninguno atrasado.</translation>
    </message>
    <message numerus="yes">
        <source>, %n overdue.</source>
        <translation>
            <numerusform>, %n atrasado.</numerusform>
            <numerusform>, %n atrasados.</numerusform>
        </translation>
    </message>
    <message>
        <source>That plan is not known on this desk. Nothing was changed.</source>
        <translation>Ese plan no se conoce en este puesto. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 sees to the review now.</source>
        <translation>%1 se ocupa ahora de la revisión.</translation>
    </message>
    <message>
        <source>Plans to review</source>
        <translation>Planes por revisar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <source>&amp;Open the plan</source>
        <translation>&amp;Abrir el plan</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Entregar</translation>
    </message>
    <message>
        <source>&amp;Close this window</source>
        <translation>&amp;Cerrar esta ventana</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Abrir el plan</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>A &amp;quién</translation>
    </message>
    <message>
        <source>Who sees to the review</source>
        <translation>Quién se ocupa de la revisión</translation>
    </message>
    <message>
        <source>Whose plan</source>
        <translation>Plan de</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Quién se ocupa</translation>
    </message>
</context>
<context>
    <name>dispatch::PlanShare</name>
    <message>
        <source>goes</source>
        <translation>se entrega</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line, whether it goes</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) go to %1</source>
        <translation>
            <numerusform>%n renglón va a %1</numerusform>
            <numerusform>%n renglones van a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n stay here.</source>
        <translation>
            <numerusform>, %n se queda aquí.</numerusform>
            <numerusform>, %n se quedan aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Under the consent of %1.</source>
        <translation>Con el consentimiento del %1.</translation>
    </message>
    <message>
        <source>A copy of the consent goes with it.</source>
        <translation>Se adjunta una copia del consentimiento.</translation>
    </message>
    <message>
        <source>So does the notice against redisclosure: “%1” (%2)</source>
        <comment>notice, source</comment>
        <translation>También el aviso contra la redivulgación: «%1» (%2)</translation>
    </message>
    <message>
        <source>It is written into the accounting of disclosures when it is printed or saved, not before.</source>
        <translation>Se anota en el registro de divulgaciones cuando se imprime o se guarda, no antes.</translation>
    </message>
    <message>
        <source>Nothing is given yet.</source>
        <translation>Todavía no se ha entregado nada.</translation>
    </message>
    <message>
        <source>Share with…</source>
        <translation>Compartir con…</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>&amp;A quién</translation>
    </message>
    <message>
        <source>W&amp;hat</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>&amp;For what</source>
        <translation>&amp;Para qué</translation>
    </message>
    <message>
        <source>why it is needed there, in a few words</source>
        <translation>por qué se necesita allí, en pocas palabras</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Renglón</translation>
    </message>
    <message>
        <source>Goes, or why not</source>
        <translation>Se entrega, o por qué no</translation>
    </message>
    <message>
        <source>What may go and what not</source>
        <translation>Qué se puede entregar y qué no</translation>
    </message>
    <message>
        <source>See the &amp;papers</source>
        <translation>Ver los pape&amp;les</translation>
    </message>
    <message>
        <source>&amp;Consents</source>
        <translation>&amp;Consentimientos</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>By whose word it goes stands on it.</source>
        <translation>En el papel consta por decisión de quién se entrega.</translation>
    </message>
    <message>
        <source>as it was asked: %1</source>
        <comment>what for</comment>
        <translation>como se pidió: %1</translation>
    </message>
    <message>
        <source>Once, without a consent, for: %1.</source>
        <comment>what it was agreed to for</comment>
        <translation>Una vez, sin consentimiento, para: %1.</translation>
    </message>
</context>
<context>
    <name>dispatch::PlanSide</name>
    <message>
        <source>TRAINING</source>
        <translation>PRÁCTICA</translation>
    </message>
</context>
<context>
    <name>dispatch::PlanSpelling</name>
    <message>
        <source>Spelling: %1</source>
        <translation>Ortografía: %1</translation>
    </message>
    <message>
        <source>%1 has no spelling to check.</source>
        <comment>a language</comment>
        <translation>%1 no tiene ortografía que revisar.</translation>
    </message>
    <message>
        <source>No dictionary for %1 on this machine; its spelling is not checked.</source>
        <comment>a language</comment>
        <translation>No hay diccionario de %1 en este equipo; su ortografía no se revisa.</translation>
    </message>
    <message>
        <source>“%1” is not marked in this plan any more, on this desk.</source>
        <translation>“%1” ya no se marca en este plan, en este puesto.</translation>
    </message>
    <message>
        <source>“%1” is not marked in any plan any more, on this desk.</source>
        <translation>“%1” ya no se marca en ningún plan, en este puesto.</translation>
    </message>
</context>
<context>
    <name>dispatch::PlanVersionPane</name>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>What was signed can&apos;t be read on this desk. Nothing was changed; tell your administrator.</source>
        <translation>Lo que se firmó no se puede leer en este puesto. No se cambió nada; avise a su administrador.</translation>
    </message>
    <message>
        <source>No version was signed yet.</source>
        <translation>Todavía no se firmó ninguna versión.</translation>
    </message>
    <message>
        <source>Signed %1 by %2.</source>
        <comment>date, who</comment>
        <translation>Firmado el %1 por %2.</translation>
    </message>
    <message>
        <source>Taken back by the person.</source>
        <translation>Retirado por la persona.</translation>
    </message>
    <message>
        <source>A later version holds.</source>
        <translation>Vale una versión posterior.</translation>
    </message>
    <message>
        <source>Cannot be changed; content check holds.</source>
        <translation>No se puede cambiar; la comprobación del contenido es correcta.</translation>
    </message>
    <message>
        <source>The content check does NOT hold: it is not what was signed. Tell your administrator.</source>
        <translation>La comprobación del contenido NO es correcta: no es lo que se firmó. Avise a su administrador.</translation>
    </message>
    <message>
        <source>Version to compare with</source>
        <translation>Versión con la que comparar</translation>
    </message>
    <message>
        <source>The signed version</source>
        <translation>La versión firmada</translation>
    </message>
    <message>
        <source>what is written now</source>
        <translation>lo que se escribe ahora</translation>
    </message>
    <message>
        <source>That version can&apos;t be read on this desk.</source>
        <translation>Esa versión no se puede leer en este puesto.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>quitada</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movida</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of difference, sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Version to compare</source>
        <translation>Versión que se compara</translation>
    </message>
    <message>
        <source>besi&amp;de</source>
        <comment>version 3 beside version 2</comment>
        <translation>&amp;junto a</translation>
    </message>
    <message>
        <source>What is not the same</source>
        <translation>Lo que no es igual</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
</context>
<context>
    <name>dispatch::PlanWindow</name>
    <message>
        <source>Send back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Say what is still to be done. Whoever wrote the plan reads it.</source>
        <translation>Diga qué falta por hacer. Lo lee quien escribió el plan.</translation>
    </message>
    <message>
        <source>Taken back by the person</source>
        <translation>Retirado por la persona</translation>
    </message>
    <message>
        <source>What was signed stays readable and says so, but it holds no more. How was it taken back?</source>
        <translation>Lo que se firmó sigue siendo legible y lo dice, pero ya no vale. ¿Cómo se retiró?</translation>
    </message>
    <message>
        <source>Take it out of use</source>
        <translation>Dejarlo sin efecto</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Todavía no hay plan.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, age</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Safety plan of %1</source>
        <translation>Plan de seguridad de %1</translation>
    </message>
    <message>
        <source>Safety plan of %1, version %2 (%3)</source>
        <comment>person, number, state</comment>
        <translation>Plan de seguridad de %1, versión %2 (%3)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <comment>number, state</comment>
        <translation>Versión %1, %2</translation>
    </message>
    <message>
        <source>Version %1, signed</source>
        <translation>Versión %1, firmada</translation>
    </message>
    <message>
        <source>Signed version</source>
        <translation>Versión firmada</translation>
    </message>
    <message>
        <source>scrolls with the draft</source>
        <translation>se desplaza con el borrador</translation>
    </message>
    <message>
        <source>Begin a plan</source>
        <translation>Empezar un plan</translation>
    </message>
    <message>
        <source>Ask for review</source>
        <translation>Pedir revisión</translation>
    </message>
    <message>
        <source>%1 wrote it, so another licensed clinician signs.</source>
        <translation>Lo escribió %1, así que firma otro clínico con licencia.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>What is signed can&apos;t be changed; a change is another version.</source>
        <translation>Lo firmado no se puede cambiar; un cambio es otra versión.</translation>
    </message>
    <message>
        <source>Write the next version</source>
        <translation>Escribir la versión siguiente</translation>
    </message>
    <message>
        <source>Begin another plan</source>
        <translation>Empezar otro plan</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>About this plan</source>
        <translation>Sobre este plan</translation>
    </message>
    <message>
        <source>From later contacts</source>
        <translation>De contactos posteriores</translation>
    </message>
    <message>
        <source>Needs and strengths</source>
        <translation>Necesidades y fortalezas</translation>
    </message>
    <message>
        <source>Spelling is looked at in a line while it is typed. F2 types in the chosen line.</source>
        <translation>La ortografía se revisa en una línea mientras se escribe. F2 escribe en la línea elegida.</translation>
    </message>
</context>
<context>
    <name>dispatch::PlanWriting</name>
    <message>
        <source>It is the last line already.</source>
        <translation>Ya es la última línea.</translation>
    </message>
    <message>
        <source>It is the first line already.</source>
        <translation>Ya es la primera línea.</translation>
    </message>
    <message>
        <source>No line was left out here.</source>
        <translation>Aquí no se quitó ninguna línea.</translation>
    </message>
</context>
<context>
    <name>dispatch::PossibleModel</name>
    <message>
        <source>A call: %1</source>
        <translation>Una llamada: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s), one after another</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas, una tras otra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The link is lost for %n minute(s)</source>
        <translation>
            <numerusform>Se pierde el enlace durante %n minuto</numerusform>
            <numerusform>Se pierde el enlace durante %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>The link comes back</source>
        <translation>Vuelve el enlace</translation>
    </message>
    <message numerus="yes">
        <source>The power is out for %n minute(s)</source>
        <translation>
            <numerusform>Se va la luz durante %n minuto</numerusform>
            <numerusform>Se va la luz durante %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>The power comes back</source>
        <translation>Vuelve la luz</translation>
    </message>
    <message numerus="yes">
        <source>The map is gone for %n minute(s)</source>
        <translation>
            <numerusform>No hay mapa durante %n minuto</numerusform>
            <numerusform>No hay mapa durante %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>The map comes back</source>
        <translation>Vuelve el mapa</translation>
    </message>
    <message>
        <source>The shift ends: %1</source>
        <translation>Termina el turno: %1</translation>
    </message>
    <message>
        <source>Another weather, in your words</source>
        <translation>Otro tiempo, con sus palabras</translation>
    </message>
    <message>
        <source>Slow traffic: drives take %1 times as long</source>
        <translation>Tráfico lento: los viajes duran %1 veces más</translation>
    </message>
    <message>
        <source>Traffic as usual</source>
        <translation>Tráfico normal</translation>
    </message>
    <message>
        <source>Another desk writes something</source>
        <translation>Otra mesa registra algo</translation>
    </message>
    <message>
        <source>%1 presses duress</source>
        <translation>%1 pulsa la alarma</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is heard of %1 for %n minute(s)</source>
        <translation>
            <numerusform>No se oye a %1 durante %n minuto</numerusform>
            <numerusform>No se oye a %1 durante %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>when its cause comes</source>
        <translation>cuando llegue su causa</translation>
    </message>
    <message>
        <source>%1, planned: %2</source>
        <translation>%1, previsto: %2</translation>
    </message>
    <message>
        <source>What can happen</source>
        <translation>Qué puede ocurrir</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
</context>
<context>
    <name>dispatch::PostAdviser</name>
    <message>
        <source>No shift of these days names a post whose place is known, so there is nothing to compare with.</source>
        <translation>Ningún turno de estos días nombra un puesto cuyo lugar se conozca, así que no hay con qué comparar.</translation>
    </message>
    <message>
        <source>It is not known yet from which areas calls come, so no post can be suggested. Calls whose place is found on the map make it known.</source>
        <translation>Aún no se sabe de qué zonas vienen las llamadas, así que no se puede proponer ningún puesto. Se sabrá por las llamadas cuyo lugar se encuentre en el mapa.</translation>
    </message>
    <message>
        <source>This desk has no map pack, so drives are not known and no post can be suggested.</source>
        <translation>Este escritorio no tiene paquete de mapa, así que no se conocen los trayectos y no se puede proponer ningún puesto.</translation>
    </message>
</context>
<context>
    <name>dispatch::PostListModel</name>
    <message>
        <source>nearest to no call</source>
        <translation>no es el más cercano a ninguna llamada</translation>
    </message>
    <message>
        <source>%1 min to %2 % of calls</source>
        <comment>minutes, share</comment>
        <translation>%1 min al %2 % de las llamadas</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>se queda</translation>
    </message>
    <message>
        <source>suggested, new</source>
        <translation>propuesto, nuevo</translation>
    </message>
    <message>
        <source>today only</source>
        <translation>solo hoy</translation>
    </message>
    <message>
        <source>%1, %2; today %3; suggested %4</source>
        <comment>post, what changes, drive, drive</comment>
        <translation>%1, %2; hoy %3; propuesto %4</translation>
    </message>
    <message>
        <source>Waiting post</source>
        <translation>Puesto de espera</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Today&apos;s posts</source>
        <translation>Puestos de hoy</translation>
    </message>
    <message>
        <source>Suggested posts</source>
        <translation>Puestos propuestos</translation>
    </message>
</context>
<context>
    <name>dispatch::PreferenceForm</name>
    <message>
        <source>Extra work</source>
        <translation>Trabajo adicional</translation>
    </message>
    <message>
        <source>May be asked for extra shifts</source>
        <translation>Se le pueden pedir turnos adicionales</translation>
    </message>
    <message>
        <source>Hours a week, no more than</source>
        <translation>Horas por semana, no más de</translation>
    </message>
    <message>
        <source>as the rules say</source>
        <translation>según las reglas</translation>
    </message>
    <message>
        <source>Hours of the week in which this person would rather not work. Choose hours; Space marks them or takes the mark away.</source>
        <translation>Horas de la semana en que esta persona prefiere no trabajar. Elija horas; Espacio las marca o quita la marca.</translation>
    </message>
    <message>
        <source>Hours of the week in which this person would rather not work</source>
        <translation>Horas de la semana en que esta persona prefiere no trabajar</translation>
    </message>
    <message>
        <source>rather not</source>
        <translation>prefiere no</translation>
    </message>
    <message>
        <source>Keep what was said</source>
        <translation>Guardar lo dicho</translation>
    </message>
    <message>
        <source>Nothing of that any more</source>
        <translation>Ya nada de eso</translation>
    </message>
</context>
<context>
    <name>dispatch::ProposalModel</name>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>reason, how many people: rest 22</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n could still take it</source>
        <translation>
            <numerusform>%n aún podría tomarlo</numerusform>
            <numerusform>%n aún podrían tomarlo</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <translation>Propuestos: %1</translation>
    </message>
    <message>
        <source>Stays open: %1</source>
        <translation>Quedan libres: %1</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <comment>who, team, when, why</comment>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>dispatch::ProposePane</name>
    <message numerus="yes">
        <source>%n shifts filled as proposed.</source>
        <translation>
            <numerusform>%n turno cubierto como se propuso.</numerusform>
            <numerusform>%n turnos cubiertos como se propuso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n</source>
        <comment>suggestions</comment>
        <translation>
            <numerusform>Guardar %n</numerusform>
            <numerusform>Guardar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching %1. What is found so far is kept when you stop.</source>
        <comment>days</comment>
        <translation>Buscando %1. Lo hallado hasta ahora queda cuando usted la detiene.</translation>
    </message>
    <message numerus="yes">
        <source>%n seats are free in these days.</source>
        <translation>
            <numerusform>Hay %n plaza libre en estos días.</numerusform>
            <numerusform>Hay %n plazas libres en estos días.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search fills them within the rules of work, fair in nights, weekends and holidays.</source>
        <translation>La búsqueda las cubre dentro de las reglas de trabajo, con reparto justo de noches, fines de semana y festivos.</translation>
    </message>
    <message>
        <source>No seat is free in these days, so nothing can be proposed. Ins makes a seat without a person.</source>
        <translation>No hay plazas libres en estos días, así que no hay nada que proponer. Ins crea una plaza sin persona.</translation>
    </message>
    <message numerus="yes">
        <source>%n seats can be filled.</source>
        <translation>
            <numerusform>Se puede cubrir %n plaza.</numerusform>
            <numerusform>Se pueden cubrir %n plazas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay open.</source>
        <translation>
            <numerusform>Queda %n libre.</numerusform>
            <numerusform>Quedan %n libres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search was stopped; a longer one may find more.</source>
        <translation>La búsqueda se detuvo; una más larga puede hallar más.</translation>
    </message>
    <message>
        <source>Nothing is saved before you keep it.</source>
        <translation>Nada se guarda antes de que usted lo confirme.</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proponer</translation>
    </message>
    <message>
        <source>Suggestions, each taken or left alone</source>
        <translation>Propuestas, cada una se toma o se deja</translation>
    </message>
    <message>
        <source>How far the search is</source>
        <translation>Avance de la búsqueda</translation>
    </message>
    <message>
        <source>Propose who works</source>
        <translation>Proponer quién trabaja</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Stop the search</source>
        <translation>Detener la búsqueda</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todas</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>No marcar ninguna</translation>
    </message>
    <message>
        <source>Put them away</source>
        <translation>Descartarlas</translation>
    </message>
</context>
<context>
    <name>dispatch::ReachSwitch</name>
    <message>
        <source>Blue: %1 by road from a free team</source>
        <translation>Azul: a %1 por carretera de un equipo libre</translation>
    </message>
    <message>
        <source>%1. An estimate.</source>
        <translation>%1. Una estimación.</translation>
    </message>
    <message>
        <source>%1. Hatched: no longer, if %2 goes. An estimate.</source>
        <translation>%1. Rayado: ya no, si va %2. Una estimación.</translation>
    </message>
    <message>
        <source>%1 from %2 on, without %3. Hatched: reached now, not then. An estimate.</source>
        <translation>%1 desde las %2, sin %3. Rayado: ahora sí, entonces no. Una estimación.</translation>
    </message>
    <message>
        <source>Reach now</source>
        <translation>Alcance ahora</translation>
    </message>
    <message>
        <source>If %1 goes</source>
        <translation>Si va %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Desde las %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>C goes on to the next</source>
        <translation>C pasa al siguiente</translation>
    </message>
    <message>
        <source>What of the reach the map shows</source>
        <translation>Qué parte del alcance muestra el mapa</translation>
    </message>
</context>
<context>
    <name>dispatch::ReachTable</name>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>%1 (rural)</source>
        <translation>%1 (rural)</translation>
    </message>
    <message>
        <source>%1: now %2, without %3</source>
        <translation>%1: ahora %2, sin él %3</translation>
    </message>
    <message>
        <source>If you send %1</source>
        <translation>Si envía a %1</translation>
    </message>
    <message>
        <source>How far the other teams reach is not known: it needs a map with roads, and a position of the team.</source>
        <translation>No se sabe hasta dónde llegan los otros equipos: hace falta un mapa con carreteras y una posición del equipo.</translation>
    </message>
    <message>
        <source>Drive to 9 of 10 corners</source>
        <translation>Viaje a 9 de 10 esquinas</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Sin %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Desde las %1</translation>
    </message>
    <message>
        <source>The other free teams reach every area as soon as now.</source>
        <translation>Los otros equipos libres llegan a cada zona tan pronto como ahora.</translation>
    </message>
    <message>
        <source>No area passes its promise by it.</source>
        <translation>Ninguna zona pasa por ello de su plazo prometido.</translation>
    </message>
    <message>
        <source>Past the promise: %1.</source>
        <translation>Pasan del plazo prometido: %1.</translation>
    </message>
    <message>
        <source>From %1 on the next shift&apos;s teams count at their posts.</source>
        <translation>Desde las %1 los equipos del turno siguiente cuentan en sus puestos.</translation>
    </message>
    <message>
        <source>Teams that are free now, by road; an estimate as of %1.</source>
        <translation>Equipos libres ahora, por carretera; una estimación de las %1.</translation>
    </message>
    <message>
        <source>Other areas, hit less or as now: %1.</source>
        <translation>Otras zonas, menos afectadas o como ahora: %1.</translation>
    </message>
    <message>
        <source>Other areas, as now: %1.</source>
        <translation>Otras zonas, como ahora: %1.</translation>
    </message>
</context>
<context>
    <name>dispatch::ReasonRow</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Qué necesita</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
</context>
<context>
    <name>dispatch::RecommendationBar</name>
    <message>
        <source>No recommendation yet</source>
        <translation>Todavía no hay recomendación</translation>
    </message>
    <message>
        <source>You can determine without it, with a reason.</source>
        <translation>Puede determinar sin ella, con un motivo.</translation>
    </message>
    <message>
        <source>It needs %1. You can determine without it, with a reason.</source>
        <translation>Necesita %1. Puede determinar sin ella, con un motivo.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Still good to know: %1.</source>
        <translation>Todavía conviene saber: %1.</translation>
    </message>
    <message>
        <source>Determine…</source>
        <translation>Determinar…</translation>
    </message>
    <message>
        <source>Determine: %1</source>
        <translation>Determinar: %1</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Otherwise…</source>
        <translation>Otra cosa…</translation>
    </message>
    <message>
        <source>Decide otherwise, with reason…</source>
        <translation>Decidir otra cosa, con motivo…</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Decide otherwise, with reason</source>
        <translation>Decidir otra cosa, con motivo</translation>
    </message>
    <message>
        <source>Starts the %1 min clock.</source>
        <translation>Inicia el reloj de %1 min.</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Why the program recommends this</source>
        <translation>Por qué el programa recomienda esto</translation>
    </message>
</context>
<context>
    <name>dispatch::RecordDesk</name>
    <message>
        <source>There is no contact with this person in progress. To see %1, say why; the clinician reads it.</source>
        <translation>No hay ningún contacto en curso con esta persona. Para ver %1, diga por qué; lo lee el profesional clínico.</translation>
    </message>
    <message>
        <source>record of %1</source>
        <translation>registro de %1</translation>
    </message>
    <message>
        <source>record of %1: %2</source>
        <comment>incident, reason</comment>
        <translation>registro de %1: %2</translation>
    </message>
    <message>
        <source>Look at the record of %1.</source>
        <translation>Mirar el registro de %1.</translation>
    </message>
    <message>
        <source>The look is recorded.</source>
        <translation>La consulta queda registrada.</translation>
    </message>
</context>
<context>
    <name>dispatch::RecordedStory</name>
    <message>
        <source>This session makes no scenario that can be played: %1</source>
        <translation>Esta sesión no da un escenario que se pueda jugar: %1</translation>
    </message>
</context>
<context>
    <name>dispatch::ReferDialog</name>
    <message>
        <source>Refer %1</source>
        <translation>Derivar a %1</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>Look for a service, a kind, a language or a number</source>
        <translation>Busque un servicio, una clase, un idioma o un número</translation>
    </message>
    <message>
        <source>Look for a service</source>
        <translation>Buscar un servicio</translation>
    </message>
    <message>
        <source>Services, by what can be offered and by name</source>
        <translation>Servicios, por lo que se puede ofrecer y por nombre</translation>
    </message>
    <message>
        <source>Nothing is told about the person</source>
        <translation>No se dice nada sobre la persona</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>I asked there: it stands</source>
        <translation>Pregunté allí: sigue vigente</translation>
    </message>
    <message>
        <source>What the service is told about the person goes to</source>
        <translation>Lo que se dice al servicio sobre la persona va a</translation>
    </message>
    <message>
        <source>What is asked of the service</source>
        <translation>Qué se pide al servicio</translation>
    </message>
    <message>
        <source>Who asks after it</source>
        <translation>Quién pregunta por ella</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>service, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open already: %1</source>
        <translation>Ya abiertas: %1</translation>
    </message>
    <message>
        <source>Choose a service.</source>
        <translation>Elija un servicio.</translation>
    </message>
    <message>
        <source>Not to be offered yet, %1.</source>
        <comment>why</comment>
        <translation>Todavía no se ofrece, %1.</translation>
    </message>
    <message>
        <source>Not to be offered yet, %1. Call %2.</source>
        <comment>why, number</comment>
        <translation>Todavía no se ofrece, %1. Llame al %2.</translation>
    </message>
    <message>
        <source>Refer to %1</source>
        <translation>Derivar a %1</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Derivar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>The service is told that somebody will come, and nothing else.</source>
        <translation>Al servicio se le dice que vendrá alguien, y nada más.</translation>
    </message>
    <message>
        <source>Nothing goes to %1. %2</source>
        <translation>No va nada a %1. %2</translation>
    </message>
    <message>
        <source>The referral goes to %1 under the consent of %2, with a copy of it. It is accounted for.</source>
        <comment>who, day</comment>
        <translation>La derivación va a %1 bajo el consentimiento del %2, con una copia. Queda registrado.</translation>
    </message>
    <message>
        <source>The notice against redisclosure goes with it.</source>
        <translation>Lleva el aviso que prohíbe volver a divulgarlo.</translation>
    </message>
    <message>
        <source>The referral goes to %1. It is accounted for.</source>
        <translation>La derivación va a %1. Queda registrado.</translation>
    </message>
</context>
<context>
    <name>dispatch::ReferralLoop</name>
    <message>
        <source>This referral has ended already. Make a new one.</source>
        <translation>Esta derivación ya terminó. Haga una nueva.</translation>
    </message>
    <message>
        <source>This referral is further already. Look at it again.</source>
        <translation>Esta derivación ya está más avanzada. Véala de nuevo.</translation>
    </message>
    <message>
        <source>Say why it came to nothing.</source>
        <translation>Diga por qué no resultó.</translation>
    </message>
    <message>
        <source>full</source>
        <translation>lleno</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>not in the directory any more</source>
        <translation>ya no está en el directorio</translation>
    </message>
    <message>
        <source>nobody has made sure of it</source>
        <translation>nadie lo ha comprobado</translation>
    </message>
    <message numerus="yes">
        <source>open, made sure of %n day(s) ago</source>
        <translation>
            <numerusform>abierto, comprobado hace %n día</numerusform>
            <numerusform>abierto, comprobado hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not made sure of for %n day(s)</source>
        <translation>
            <numerusform>sin comprobar desde hace %n día</numerusform>
            <numerusform>sin comprobar desde hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibida</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>cumplida</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>no cumplida</translation>
    </message>
    <message>
        <source>do they have it?</source>
        <translation>¿la tienen?</translation>
    </message>
    <message>
        <source>do they take the person?</source>
        <translation>¿reciben a la persona?</translation>
    </message>
    <message>
        <source>did the person come?</source>
        <translation>¿fue la persona?</translation>
    </message>
</context>
<context>
    <name>dispatch::ReferralModel</name>
    <message>
        <source>somebody whose file is not open here</source>
        <translation>alguien cuyo expediente no está abierto aquí</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a duration</comment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>%1 to %2, %3, %4, next: %5, asked after by %6, sent %7</source>
        <comment>person, service, clock, state, step, who, age</comment>
        <translation>%1 a %2, %3, %4, lo siguiente: %5, pregunta por ella %6, enviada %7</translation>
    </message>
    <message>
        <source>Next step due</source>
        <translation>Siguiente paso, plazo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>Asks after it</source>
        <translation>Pregunta por ella</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
</context>
<context>
    <name>dispatch::ReferralPane</name>
    <message>
        <source>No referral is open. “Refer…” in a person&apos;s plan makes one.</source>
        <translation>No hay ninguna derivación abierta. “Derivar…” en el plan de una persona hace una.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>person, service</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is asked next, its clock</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing about the person went with it.</source>
        <translation>No fue con ella nada sobre la persona.</translation>
    </message>
    <message>
        <source>What the consent allows went with it, and is accounted for.</source>
        <translation>Fue con ella lo que permite el consentimiento, y queda registrado.</translation>
    </message>
    <message>
        <source>Sent %1 by %2</source>
        <comment>when, who</comment>
        <translation>Enviada %1 por %2</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Recibida %1</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>Aceptada %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Llamar al %1</translation>
    </message>
    <message>
        <source>You ask after it. Hand it to</source>
        <translation>Usted pregunta por ella. Pásela a</translation>
    </message>
    <message>
        <source>%1 asks after it. Hand it to</source>
        <translation>%1 pregunta por ella. Pásela a</translation>
    </message>
    <message>
        <source>Why do they not take the person?</source>
        <translation>¿Por qué no reciben a la persona?</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>How did it come to nothing? The person did not come, or nobody can say.</source>
        <translation>¿Cómo quedó en nada? La persona no fue, o nadie lo sabe.</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>No cumplida</translation>
    </message>
    <message>
        <source>Open referrals</source>
        <translation>Derivaciones abiertas</translation>
    </message>
    <message>
        <source>Open referrals, past their time first, then yours</source>
        <translation>Derivaciones abiertas, primero las vencidas, luego las suyas</translation>
    </message>
    <message>
        <source>They have it</source>
        <translation>La tienen</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>They take the person</source>
        <translation>Reciben a la persona</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>The person came</source>
        <translation>La persona fue</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Declined…</source>
        <translation>Rechazada…</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>Not kept…</source>
        <translation>No cumplida…</translation>
    </message>
    <message>
        <source>Ctrl+5</source>
        <translation>Ctrl+5</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elija…</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Traspasar</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Abrir el plan</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
</context>
<context>
    <name>dispatch::ReleaseRow</name>
    <message>
        <source>Why without the person&apos;s consent? The clinician decides on it.</source>
        <translation>¿Por qué sin el consentimiento de la persona? El profesional clínico decide con eso.</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Pedir aprobación</translation>
    </message>
    <message>
        <source>Why without the person&apos;s consent? Your name and the reason stand there.</source>
        <translation>¿Por qué sin el consentimiento de la persona? Quedan su nombre y el motivo.</translation>
    </message>
    <message>
        <source>It may be given</source>
        <translation>Puede entregarse</translation>
    </message>
    <message>
        <source>Why can it not wait for a clinician? Your name and the reason stand there, and one reviews it.</source>
        <translation>¿Por qué no puede esperar a un profesional clínico? Quedan su nombre y el motivo, y alguien lo revisa.</translation>
    </message>
    <message>
        <source>Go ahead alone</source>
        <translation>Seguir sin esperar</translation>
    </message>
    <message>
        <source>Without a consent: %1</source>
        <comment>how it was agreed to</comment>
        <translation>Sin consentimiento: %1</translation>
    </message>
    <message>
        <source>Without a consent: %1 That was too long ago, or the person has said no since.</source>
        <comment>how it was agreed to</comment>
        <translation>Sin consentimiento: %1 Fue hace demasiado tiempo, o la persona dijo que no después.</translation>
    </message>
    <message>
        <source>&amp;Give it on my word…</source>
        <translation>&amp;Decidirlo yo…</translation>
    </message>
    <message>
        <source>Can&apos;t &amp;wait…</source>
        <translation>No puede &amp;esperar…</translation>
    </message>
    <message>
        <source>Without the person&apos;s consent</source>
        <translation>Sin el consentimiento de la persona</translation>
    </message>
    <message>
        <source>&amp;Ask a clinician…</source>
        <translation>Preguntar a un profesional clí&amp;nico…</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>&amp;Retirar la petición</translation>
    </message>
</context>
<context>
    <name>dispatch::RequirementPane</name>
    <message>
        <source>What is needed</source>
        <translation>Lo que hace falta</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Requisitos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Area, empty: the whole county</source>
        <translation>Zona; vacío: todo el condado</translation>
    </message>
    <message>
        <source>First day, empty: always was</source>
        <translation>Primer día; vacío: siempre</translation>
    </message>
    <message>
        <source>Last day, empty: no end</source>
        <translation>Último día; vacío: sin fin</translation>
    </message>
    <message>
        <source>teams that may be sent</source>
        <translation>equipos que pueden salir</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>On call is enough</source>
        <translation>Basta con estar de guardia</translation>
    </message>
    <message>
        <source>How many in each hour of the week. Choose hours; a digit sets them, + and − change them by one.</source>
        <translation>Cuántos en cada hora de la semana. Elija horas; una cifra las fija, + y − las cambian en uno.</translation>
    </message>
    <message>
        <source>How many in each hour of the week</source>
        <translation>Cuántos en cada hora de la semana</translation>
    </message>
    <message>
        <source>Keep this requirement</source>
        <translation>Guardar este requisito</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>A new requirement</source>
        <translation>Un requisito nuevo</translation>
    </message>
    <message>
        <source>Licence, one is enough</source>
        <translation>Licencia, basta una</translation>
    </message>
    <message>
        <source>or</source>
        <comment>between two licences of which one is enough</comment>
        <translation>o</translation>
    </message>
</context>
<context>
    <name>dispatch::ResponseModel</name>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>time, words</comment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>position unknown</source>
        <translation>posición desconocida</translation>
    </message>
    <message>
        <source>position %1</source>
        <comment>%1: stale, 4 min ago</comment>
        <translation>posición %1</translation>
    </message>
    <message>
        <source>no team yet</source>
        <translation>aún sin equipo</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Person and place</source>
        <translation>Persona y lugar</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Team and state</source>
        <translation>Equipo y estado</translation>
    </message>
    <message>
        <source>In state</source>
        <translation>En el estado</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Last word</source>
        <translation>Última noticia</translation>
    </message>
    <message numerus="yes">
        <source>%n new:</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%n nuevo:</numerusform>
            <numerusform>%n nuevos:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::ResponsesPane</name>
    <message>
        <source>New while held: %1</source>
        <translation>Nuevo con la vista fija: %1</translation>
    </message>
    <message>
        <source>No open responses. Calls being talked: %1.</source>
        <translation>No hay respuestas abiertas. Llamadas en curso: %1.</translation>
    </message>
    <message>
        <source>View held for %1, new below the line: %2. Space lets go.</source>
        <translation>Vista fija desde hace %1, nuevos bajo la línea: %2. Espacio la suelta.</translation>
    </message>
    <message>
        <source>Worst first. Space holds the view. Calls being talked: %1</source>
        <translation>Lo peor primero. Espacio fija la vista. Llamadas en curso: %1</translation>
    </message>
    <message>
        <source>Open responses</source>
        <translation>Respuestas abiertas</translation>
    </message>
    <message>
        <source>Space holds the view, so that nothing moves while you read.</source>
        <translation>Espacio fija la vista, para que nada se mueva mientras lee.</translation>
    </message>
</context>
<context>
    <name>dispatch::ReviewDue</name>
    <message>
        <source>no review date</source>
        <translation>sin fecha de revisión</translation>
    </message>
    <message>
        <source>review due today</source>
        <translation>se revisa hoy</translation>
    </message>
    <message numerus="yes">
        <source>review %n day(s) overdue</source>
        <translation>
            <numerusform>revisión atrasada %n día</numerusform>
            <numerusform>revisión atrasada %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>review due in %n day(s)</source>
        <translation>
            <numerusform>se revisa en %n día</numerusform>
            <numerusform>se revisa en %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::Rights</name>
    <message>
        <source>a dispatcher</source>
        <translation>un despachador</translation>
    </message>
    <message>
        <source>a clinician</source>
        <translation>un profesional clínico</translation>
    </message>
    <message>
        <source>a responder</source>
        <translation>alguien de un equipo</translation>
    </message>
    <message>
        <source>a supervisor</source>
        <translation>un supervisor</translation>
    </message>
    <message>
        <source>a trainer</source>
        <translation>un instructor</translation>
    </message>
    <message>
        <source>Nobody does this at a workstation.</source>
        <translation>Nadie hace esto en un puesto.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two kinds of people, of several</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two kinds of people</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Only %1 does this.</source>
        <comment>one or several kinds of people</comment>
        <translation>Solo %1 hace esto.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <comment>sentence: who does this</comment>
        <translation>%1 No se cambió nada.</translation>
    </message>
    <message>
        <source>an analyst</source>
        <translation>un analista</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>un administrador</translation>
    </message>
    <message>
        <source>An analyst counts in the reports, with a login of her own.</source>
        <translation>Un analista trabaja con los informes, con su propio acceso.</translation>
    </message>
    <message>
        <source>An administrator keeps people, workstations and devices with dispatch-admin, and reads nobody&apos;s record.</source>
        <translation>Un administrador lleva personas, puestos y dispositivos con dispatch-admin, y no lee el expediente de nadie.</translation>
    </message>
    <message>
        <source>Somebody who takes calls or oversees them signs in.</source>
        <translation>Entra alguien que atiende llamadas o las supervisa.</translation>
    </message>
</context>
<context>
    <name>dispatch::RiskLabel</name>
    <message>
        <source>Risk: %1</source>
        <translation>Riesgo: %1</translation>
    </message>
    <message>
        <source>Not screened</source>
        <translation>Sin cribado</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderado</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
</context>
<context>
    <name>dispatch::RiskSign</name>
    <message>
        <source>Risk: %1</source>
        <translation>Riesgo: %1</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderado</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Not screened</source>
        <translation>Sin cribado</translation>
    </message>
</context>
<context>
    <name>dispatch::RosterActions</name>
    <message>
        <source>&amp;Close this window</source>
        <translation>&amp;Cerrar esta ventana</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Semana</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Mes</translation>
    </message>
    <message>
        <source>&amp;Quarter</source>
        <translation>&amp;Trimestre</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>&amp;New shift</source>
        <translation>Turno &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Edit the shift</source>
        <translation>&amp;Editar el turno</translation>
    </message>
    <message>
        <source>&amp;Longer by 15 min (Ctrl: 1 h)</source>
        <translation>Más &amp;largo, 15 min (Ctrl: 1 h)</translation>
    </message>
    <message>
        <source>&amp;Shorter by 15 min (Ctrl: 1 h)</source>
        <translation>Más &amp;corto, 15 min (Ctrl: 1 h)</translation>
    </message>
    <message>
        <source>L&amp;ater by 15 min (Ctrl: 1 h)</source>
        <translation>Más &amp;tarde, 15 min (Ctrl: 1 h)</translation>
    </message>
    <message>
        <source>Ea&amp;rlier by 15 min (Ctrl: 1 h)</source>
        <translation>Más te&amp;mprano, 15 min (Ctrl: 1 h)</translation>
    </message>
    <message>
        <source>&amp;Trade</source>
        <translation>Cam&amp;bio</translation>
    </message>
    <message>
        <source>&amp;Call-off</source>
        <translation>&amp;Baja</translation>
    </message>
    <message>
        <source>Call off or withdraw</source>
        <translation>Dar de baja o retirar</translation>
    </message>
    <message>
        <source>&amp;Withdraw: not needed</source>
        <translation>&amp;Retirar: no hace falta</translation>
    </message>
    <message>
        <source>S&amp;plit in two</source>
        <translation>&amp;Partir en dos</translation>
    </message>
    <message>
        <source>&amp;Next gap</source>
        <translation>&amp;Hueco siguiente</translation>
    </message>
    <message>
        <source>&amp;Who could fill it</source>
        <translation>&amp;Quién podría cubrirlo</translation>
    </message>
    <message>
        <source>&amp;Propose</source>
        <translation>&amp;Proponer</translation>
    </message>
    <message>
        <source>What is n&amp;eeded</source>
        <translation>Lo que hace &amp;falta</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personas</translation>
    </message>
    <message>
        <source>&amp;Somebody new</source>
        <translation>Persona &amp;nueva</translation>
    </message>
    <message>
        <source>&amp;Trades that wait</source>
        <translation>Cam&amp;bios en espera</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Panel &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>&amp;Restablecer la disposición</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Shift</source>
        <translation>&amp;Turno</translation>
    </message>
    <message>
        <source>&amp;Coverage</source>
        <translation>&amp;Cobertura</translation>
    </message>
    <message>
        <source>S&amp;taff</source>
        <translation>&amp;Personal</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Ve&amp;ntana</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Print the week</source>
        <translation>Im&amp;primir la semana</translation>
    </message>
    <message>
        <source>Keep the chosen one&apos;s &amp;calendar</source>
        <translation>Guardar el &amp;calendario de quien está elegido</translation>
    </message>
    <message>
        <source>Take in p&amp;eople from a table</source>
        <translation>Incorporar p&amp;ersonas de una tabla</translation>
    </message>
    <message>
        <source>Take in &amp;shifts from a table</source>
        <translation>Incorporar &amp;turnos de una tabla</translation>
    </message>
    <message>
        <source>P&amp;atterns</source>
        <translation>P&amp;atrones</translation>
    </message>
    <message>
        <source>A ne&amp;w pattern</source>
        <translation>Un patrón n&amp;uevo</translation>
    </message>
    <message>
        <source>What &amp;happened to it</source>
        <translation>Qué &amp;pasó con él</translation>
    </message>
    <message>
        <source>S&amp;uggested staffing and posts</source>
        <translation>Dotación y puestos &amp;propuestos</translation>
    </message>
    <message>
        <source>&amp;Cars</source>
        <translation>&amp;Vehículos</translation>
    </message>
</context>
<context>
    <name>dispatch::RosterBars</name>
    <message>
        <source>being counted</source>
        <translation>contando</translation>
    </message>
    <message>
        <source>no gap</source>
        <translation>ningún hueco</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps this week</source>
        <translation>
            <numerusform>%n hueco esta semana</numerusform>
            <numerusform>%n huecos esta semana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gaps</source>
        <translation>
            <numerusform>%n hueco</numerusform>
            <numerusform>%n huecos</numerusform>
        </translation>
    </message>
    <message>
        <source>one is now</source>
        <translation>uno es ahora</translation>
    </message>
    <message>
        <source>nearest: %1, %2</source>
        <comment>when, how far</comment>
        <translation>el más cercano: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>employer, how many people</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Rules of %1: rest %2, %3 a week, %n nights</source>
        <translation>
            <numerusform>Reglas de %1: descanso %2, %3 por semana, %n noche</numerusform>
            <numerusform>Reglas de %1: descanso %2, %3 por semana, %n noches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::RosterDesk</name>
    <message>
        <source>nobody yet</source>
        <translation>nadie todavía</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>who, for which team or job, when</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 No reason is enough for that. Nothing was changed.</source>
        <translation>%1 Ningún motivo basta para eso. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 Say why, and it is kept.</source>
        <translation>%1 Diga por qué, y queda guardado.</translation>
    </message>
    <message>
        <source>A shift ends after it begins. Nothing was changed; the times stand as typed.</source>
        <translation>Un turno termina después de empezar. No se cambió nada; las horas quedan como se escribieron.</translation>
    </message>
    <message>
        <source>A shift is 24 hours at most. Nothing was changed; the times stand as typed.</source>
        <translation>Un turno dura 24 horas como mucho. No se cambió nada; las horas quedan como se escribieron.</translation>
    </message>
    <message>
        <source>Say what is done on this shift: team, clinician or dispatcher. Nothing was changed.</source>
        <translation>Diga qué se hace en este turno: equipo, personal clínico o despacho. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 does not work here any more. Nothing was changed.</source>
        <translation>%1 ya no trabaja aquí. No se cambió nada.</translation>
    </message>
    <message>
        <source>That shift is not known on this desk. Nothing was changed.</source>
        <translation>Ese turno no se conoce en este puesto. No se cambió nada.</translation>
    </message>
    <message>
        <source>New shift: %1.</source>
        <translation>Turno nuevo: %1.</translation>
    </message>
    <message>
        <source>%1 instead of %2.</source>
        <translation>%1 en lugar de %2.</translation>
    </message>
    <message>
        <source>%1, before: %2.</source>
        <translation>%1, antes: %2.</translation>
    </message>
    <message>
        <source>Nothing is different. Nothing was changed.</source>
        <translation>Nada es distinto. No se cambió nada.</translation>
    </message>
    <message>
        <source>All of these shifts stand in the roster already. Nothing was changed.</source>
        <translation>Todos estos turnos ya están en el cuadrante. No se cambió nada.</translation>
    </message>
    <message>
        <source>Nobody has that shift, so nobody calls off. It can be withdrawn.</source>
        <translation>Nadie tiene ese turno, así que nadie se da de baja. Se puede retirar.</translation>
    </message>
    <message>
        <source>That shift is not worked already. Nothing was changed.</source>
        <translation>Ese turno ya no se trabaja. No se cambió nada.</translation>
    </message>
    <message>
        <source>Say why %1 calls off; it is kept.</source>
        <translation>Diga por qué se da de baja %1; queda guardado.</translation>
    </message>
    <message>
        <source>%1 called off %2.</source>
        <translation>%1 se dio de baja de %2.</translation>
    </message>
    <message>
        <source>That shift is withdrawn already. Nothing was changed.</source>
        <translation>Ese turno ya está retirado. No se cambió nada.</translation>
    </message>
    <message>
        <source>Say why this shift is not needed; it is kept.</source>
        <translation>Diga por qué no hace falta este turno; queda guardado.</translation>
    </message>
    <message>
        <source>Withdrawn: %1.</source>
        <translation>Retirado: %1.</translation>
    </message>
    <message>
        <source>A shift is split between its start and its end. Nothing was changed.</source>
        <translation>Un turno se parte entre su comienzo y su fin. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is split at %2; the second part is free.</source>
        <translation>%1 se parte a las %2; la segunda parte queda libre.</translation>
    </message>
    <message>
        <source>A pattern needs a name, like &quot;T1 night&quot;. Nothing was changed.</source>
        <translation>Un patrón necesita un nombre, como «T1 noche». No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 makes its shifts until %2.</source>
        <translation>%1 hace sus turnos hasta %2.</translation>
    </message>
    <message>
        <source>This pattern and its shifts stand in the roster already. Nothing was changed.</source>
        <translation>Este patrón y sus turnos ya están en el cuadrante. No se cambió nada.</translation>
    </message>
    <message>
        <source>A person needs a name. Nothing was changed.</source>
        <translation>Una persona necesita un nombre. No se cambió nada.</translation>
    </message>
    <message>
        <source>Say who employs %1. Nothing was changed.</source>
        <translation>Diga quién emplea a %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is on the roster.</source>
        <translation>%1 está en el cuadrante.</translation>
    </message>
    <message>
        <source>%1 works here no more; what was done stays.</source>
        <translation>%1 ya no trabaja aquí; lo hecho queda.</translation>
    </message>
    <message>
        <source>Say which licence it is. Nothing was changed.</source>
        <translation>Diga qué licencia es. No se cambió nada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day. It is kept as typed; write it like 2027-06-30, or leave it empty.</source>
        <translation>«%1» no es un día. Queda como se escribió; escríbalo como 2027-06-30, o déjelo vacío.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2, until %3.</source>
        <translation>%1: %2, hasta %3.</translation>
    </message>
    <message>
        <source>A car needs a name, like &quot;Car 7&quot;. Nothing was changed.</source>
        <translation>Un vehículo necesita un nombre, como «Vehículo 7». No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 can be driven.</source>
        <translation>%1 se puede conducir.</translation>
    </message>
    <message>
        <source>%1 is not driven any more.</source>
        <translation>%1 ya no se conduce.</translation>
    </message>
    <message>
        <source>A requirement needs a name, like &quot;Spanish&quot;. Nothing was changed.</source>
        <translation>Un requisito necesita un nombre, como «Español». No se cambió nada.</translation>
    </message>
    <message>
        <source>A requirement has a number for each of the 168 hours of the week, none below 0. Nothing was changed.</source>
        <translation>Un requisito tiene un número para cada una de las 168 horas de la semana, ninguno menor que 0. No se cambió nada.</translation>
    </message>
    <message>
        <source>Needed: %1.</source>
        <translation>Hace falta: %1.</translation>
    </message>
    <message>
        <source>A leave ends after it begins. Nothing was changed; the times stand as typed.</source>
        <translation>Una ausencia termina después de empezar. No se cambió nada; las horas quedan como se escribieron.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Retirado: %1.</translation>
    </message>
    <message>
        <source>Still planned in that time: %1.</source>
        <translation>Todavía previsto en ese tiempo: %1.</translation>
    </message>
    <message>
        <source>What %1 said about extra work is kept.</source>
        <translation>Queda guardado lo que dijo %1 sobre el trabajo extra.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Somebody has changed that since. Nothing was undone.</source>
        <translation>Alguien lo ha cambiado después. No se deshizo nada.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>That was new, and nothing here is ever deleted. Change it instead.</source>
        <translation>Eso era nuevo, y aquí nunca se borra nada. Cámbielo.</translation>
    </message>
    <message>
        <source>%1 is on shift already, until %2.</source>
        <translation>%1 ya está en turno, hasta las %2.</translation>
    </message>
    <message>
        <source>Nobody is planned on %1 now. Roster shows who is on.</source>
        <translation>Nadie está previsto en %1 ahora. Cuadrante muestra quién está.</translation>
    </message>
    <message>
        <source>%1 is on shift already, until %2. Change its crew, or sign it off first.</source>
        <translation>%1 ya está en turno, hasta las %2. Cambie su dotación, o dele salida primero.</translation>
    </message>
    <message>
        <source>%1 is on shift, with %2, until %3.</source>
        <translation>%1 está en turno, con %2, hasta las %3.</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 de %2 personas</translation>
    </message>
    <message>
        <source>Nobody: %1</source>
        <comment>a licence that a team needs</comment>
        <translation>Nadie: %1</translation>
    </message>
    <message>
        <source>Not a whole team. %1.</source>
        <translation>No es un equipo completo. %1.</translation>
    </message>
    <message>
        <source>That shift is not on now. Nothing was changed.</source>
        <translation>Ese turno no es ahora. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 signed on at %2 already.</source>
        <translation>%1 ya dio entrada a las %2.</translation>
    </message>
    <message>
        <source>%1 is there, until %2.</source>
        <translation>%1 está, hasta las %2.</translation>
    </message>
    <message>
        <source>%1 is not on shift. Nothing was changed.</source>
        <translation>%1 no está en turno. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1. It signs off when it is clear.</source>
        <translation>%1. Da salida cuando esté libre.</translation>
    </message>
    <message>
        <source>%1 is kept for %2. Give that to another team first.</source>
        <translation>%1 está reservado para %2. Dé eso antes a otro equipo.</translation>
    </message>
    <message>
        <source>%1 is off shift, now.</source>
        <translation>%1 está fuera de turno, ahora.</translation>
    </message>
    <message>
        <source>Somebody must be in the car. Sign the team off if nobody is.</source>
        <translation>Alguien debe ir en el vehículo. Dé salida al equipo si no va nadie.</translation>
    </message>
    <message>
        <source>Say why the crew changes; it is kept.</source>
        <translation>Diga por qué cambia la dotación; queda guardado.</translation>
    </message>
    <message>
        <source>%1 is %2 now, in %3.</source>
        <translation>%1 es ahora %2, en %3.</translation>
    </message>
    <message>
        <source>%1 is %2 now.</source>
        <translation>%1 es ahora %2.</translation>
    </message>
    <message>
        <source>That trade is not known on this desk. Nothing was changed.</source>
        <translation>Ese cambio no se conoce en este puesto. No se cambió nada.</translation>
    </message>
    <message>
        <source>That trade was answered already. Nothing was changed.</source>
        <translation>Ese cambio ya tuvo respuesta. No se cambió nada.</translation>
    </message>
    <message>
        <source>Only a planned shift that has not begun can be traded. Nothing was changed.</source>
        <translation>Solo se puede cambiar un turno previsto que no ha empezado. No se cambió nada.</translation>
    </message>
    <message>
        <source>Say who else takes it over. Nothing was changed.</source>
        <translation>Diga qué otra persona lo toma. No se cambió nada.</translation>
    </message>
    <message>
        <source>That shift is offered to %1 already. Take that back first.</source>
        <translation>Ese turno ya se ofreció a %1. Retire eso primero.</translation>
    </message>
    <message>
        <source>What is taken for it must be a planned shift of %1 that has not begun. Nothing was changed.</source>
        <translation>Lo que se toma a cambio debe ser un turno previsto de %1 que no ha empezado. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 offers %2 to %3</source>
        <comment>who, when, to whom</comment>
        <translation>%1 ofrece %2 a %3</translation>
    </message>
    <message>
        <source>, for %1</source>
        <comment>when: what is taken for it</comment>
        <translation>, por %1</translation>
    </message>
    <message>
        <source>Nothing changes before %1 has said yes.</source>
        <translation>Nada cambia antes de que %1 diga que sí.</translation>
    </message>
    <message>
        <source>That shift is not %1&apos;s to give any more. Take the trade back.</source>
        <translation>Ese turno ya no es de %1 para darlo. Retire el cambio.</translation>
    </message>
    <message>
        <source>What was to be taken for it is not %1&apos;s any more. Take the trade back.</source>
        <translation>Lo que se iba a tomar a cambio ya no es de %1. Retire el cambio.</translation>
    </message>
    <message>
        <source>%1 takes over %2 from %3.</source>
        <comment>who, when, from whom</comment>
        <translation>%1 toma %2 de %3.</translation>
    </message>
    <message>
        <source>%1 does not take over what %2 offered; it stays where it was.</source>
        <translation>%1 no toma lo que ofreció %2; queda donde estaba.</translation>
    </message>
    <message>
        <source>%1 takes back what was offered to %2.</source>
        <translation>%1 retira lo que ofreció a %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) taken in from a table.</source>
        <translation>
            <numerusform>%n persona incorporada de una tabla.</numerusform>
            <numerusform>%n personas incorporadas de una tabla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in that table stands in the roster already. Nothing was changed.</source>
        <translation>Todo lo de esa tabla ya está en el cuadrante. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>which leave, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>which leave, first day, last day</comment>
        <translation>%1, %2 a %3</translation>
    </message>
    <message>
        <source>There is a %1 already, and two cars of one name would be taken for one another. Nothing was changed.</source>
        <translation>Ya hay un %1, y dos vehículos con el mismo nombre se confundirían. No se cambió nada.</translation>
    </message>
    <message>
        <source>Say which leave it is. Nothing was changed.</source>
        <translation>Indique qué ausencia es. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, which leave and when</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is on %2 until %3. Change that crew first. Nothing was changed.</source>
        <translation>%1 está en %2 hasta las %3. Cambie primero esa dotación. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is not driven any more. Nothing was changed.</source>
        <translation>%1 ya no se conduce. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 is with %2 until %3. Nothing was changed.</source>
        <translation>%1 está con %2 hasta las %3. No se cambió nada.</translation>
    </message>
    <message>
        <source>Crew changed</source>
        <translation>Dotación cambiada</translation>
    </message>
</context>
<context>
    <name>dispatch::RosterFiles</name>
    <message>
        <source>Keep the week as a file to print</source>
        <translation>Guardar la semana como archivo para imprimir</translation>
    </message>
    <message>
        <source>roster %1.pdf</source>
        <comment>a date</comment>
        <translation>cuadrante %1.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Choose another folder.</source>
        <translation>%1 no se puede escribir. Elija otra carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is written, %n page(s).</source>
        <translation>
            <numerusform>%1 está escrito, %n página.</numerusform>
            <numerusform>%1 está escrito, %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a shift first: the calendar is that person&apos;s, or that team&apos;s where nobody has it.</source>
        <translation>Elija antes un turno: el calendario es de esa persona, o de ese equipo si nadie lo tiene.</translation>
    </message>
    <message>
        <source>Keep a calendar</source>
        <translation>Guardar un calendario</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message>
        <source>%1 is written. Read again later, it changes what it said before.</source>
        <translation>%1 está escrito. Leído de nuevo más tarde, cambia lo que decía antes.</translation>
    </message>
    <message>
        <source>Take in people from a table</source>
        <translation>Incorporar personas de una tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Take in shifts from a table</source>
        <translation>Incorporar turnos de una tabla</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Nothing was taken in.</source>
        <translation>%1 no se puede leer. No se incorporó nada.</translation>
    </message>
    <message>
        <source>%1 is too large for a table of the roster. Nothing was taken in.</source>
        <translation>%1 es demasiado grande para una tabla del cuadrante. No se incorporó nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) taken in from a table.</source>
        <translation>
            <numerusform>%n turno incorporado de una tabla.</numerusform>
            <numerusform>%n turnos incorporados de una tabla.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::RosterForm</name>
    <message>
        <source>Found as you left it. It is not kept yet.</source>
        <translation>Está como lo dejó. Todavía no se guardó.</translation>
    </message>
</context>
<context>
    <name>dispatch::RosterModel</name>
    <message>
        <source>%1, %2</source>
        <comment>group, what it has in common</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>can give naloxone</source>
        <translation>puede dar naloxona</translation>
    </message>
    <message>
        <source>%1, no shift</source>
        <comment>day</comment>
        <translation>%1, sin turno</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, shifts</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Team and people</source>
        <translation>Equipo y personas</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>date without year, as QLocale formats it</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>weekday and day, as QLocale formats it</comment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, holiday</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>dispatch::RosterPanes</name>
    <message>
        <source>Roster, %1</source>
        <comment>days</comment>
        <translation>Cuadrante, %1</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Hueco</translation>
    </message>
    <message>
        <source>Who could fill it</source>
        <translation>Quién podría cubrirlo</translation>
    </message>
    <message>
        <source>What-if, not saved</source>
        <translation>Prueba, sin guardar</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proponer</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>Vehículos</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Lo que hace falta</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patrones</translation>
    </message>
    <message>
        <source>Suggested staffing</source>
        <translation>Dotación propuesta</translation>
    </message>
    <message>
        <source>What happened to the shift</source>
        <translation>Qué pasó con el turno</translation>
    </message>
    <message>
        <source>What is wrong in the table</source>
        <translation>Qué está mal en la tabla</translation>
    </message>
    <message>
        <source>cross: can give naloxone · dashed: not fixed yet</source>
        <translation>cruz: puede dar naloxona · trazos: sin fijar</translation>
    </message>
</context>
<context>
    <name>dispatch::RosterSide</name>
    <message>
        <source>TRAINING</source>
        <translation>CAPACITACIÓN</translation>
    </message>
    <message>
        <source>Every requirement is covered for the next 14 days.</source>
        <translation>Todos los requisitos están cubiertos los próximos 14 días.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a duration</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when, what is missing</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) in 72 h</source>
        <translation>
            <numerusform>%n hueco en 72 h</numerusform>
            <numerusform>%n huecos en 72 h</numerusform>
        </translation>
    </message>
    <message>
        <source>then %1</source>
        <comment>when</comment>
        <translation>después %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more in 14 days</source>
        <translation>
            <numerusform>y %n más en 14 días</numerusform>
            <numerusform>y %n más en 14 días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dispatch::RosterWindow</name>
    <message>
        <source>Nothing was changed here yet, so nothing can be undone.</source>
        <translation>Aquí todavía no se ha cambiado nada, así que no hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Cuadrante</translation>
    </message>
</context>
<context>
    <name>dispatch::RunTimesModel</name>
    <message>
        <source>no run yet</source>
        <translation>ningún ejercicio aún</translation>
    </message>
    <message>
        <source>one run</source>
        <translation>un ejercicio</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>como antes</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
    <message numerus="yes">
        <source>%3, %n run(s) from %1 to %2</source>
        <comment>how many, first value, last value, better or worse</comment>
        <translation>
            <numerusform>%3, %n ejercicio de %1 a %2</numerusform>
            <numerusform>%3, %n ejercicios de %1 a %2</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1: %2, goal %3; last runs: %4</source>
        <translation>%1: %2, meta %3; últimos ejercicios: %4</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Este ejercicio</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Last 5</source>
        <translation>Últimos 5</translation>
    </message>
</context>
<context>
    <name>dispatch::ScenarioPlayer</name>
    <message>
        <source>Clinician</source>
        <translation>Clínico</translation>
    </message>
</context>
<context>
    <name>dispatch::ScenarioRun</name>
    <message>
        <source>The run scored %1, and %2 to %3 was expected.</source>
        <translation>La sesión obtuvo %1, y se esperaba de %2 a %3.</translation>
    </message>
</context>
<context>
    <name>dispatch::ScenarioSide</name>
    <message>
        <source>Caller</source>
        <translation>Quien llama</translation>
    </message>
    <message>
        <source>Radio and background</source>
        <translation>Radio y sonido de fondo</translation>
    </message>
    <message>
        <source>What this scenario teaches</source>
        <translation>Lo que enseña este escenario</translation>
    </message>
    <message>
        <source>Scenario %1, “%2” · the story is over: %3 of 100</source>
        <translation>Escenario %1, “%2” · la historia terminó: %3 de 100</translation>
    </message>
    <message>
        <source>Scenario %1, “%2” · story time %3, %4×</source>
        <translation>Escenario %1, “%2” · hora de la historia %3, %4×</translation>
    </message>
    <message>
        <source>The story is over: %1 of 100.</source>
        <translation>La historia terminó: %1 de 100.</translation>
    </message>
    <message>
        <source>Training ▸ Scenarios begins another one.</source>
        <translation>Capacitación ▸ Escenarios empieza otra.</translation>
    </message>
    <message>
        <source>The clinician is a person now: whoever signs in as osei (Ctrl+L).</source>
        <translation>El clínico es ahora una persona: quien inicie sesión como osei (Ctrl+L).</translation>
    </message>
    <message>
        <source>The clinician answers by the scenario&apos;s rules again.</source>
        <translation>El clínico vuelve a responder según las reglas del escenario.</translation>
    </message>
</context>
<context>
    <name>dispatch::ScreenHistory</name>
    <message>
        <source>Screen</source>
        <translation>Cribado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>no está claro</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no se preguntó</translation>
    </message>
    <message>
        <source>Criteria for 911</source>
        <translation>Criterios para el 911</translation>
    </message>
    <message>
        <source>None of the five is met.</source>
        <translation>No se cumple ninguno de los cinco.</translation>
    </message>
    <message>
        <source>Determined</source>
        <translation>Determinado</translation>
    </message>
    <message>
        <source>. As recommended.</source>
        <translation>. Según lo recomendado.</translation>
    </message>
    <message>
        <source>. Recommended was: %1.</source>
        <translation>. Se recomendaba: %1.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;, %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;, %2</translation>
    </message>
    <message>
        <source>Nothing is determined yet.</source>
        <translation>Todavía no se ha determinado nada.</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>Cribado hecho</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;, %2, %3, protocol %4</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;, %2, %3, protocolo %4</translation>
    </message>
</context>
<context>
    <name>dispatch::ScreenPage</name>
    <message>
        <source>Decide %1, with the reason</source>
        <translation>Decidir %1, con el motivo</translation>
    </message>
    <message>
        <source>Determine so</source>
        <translation>Determinar así</translation>
    </message>
    <message>
        <source>Screen again</source>
        <translation>Repetir el cribado</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Decide otherwise, with reason…</source>
        <translation>Decidir otra cosa, con motivo…</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Save the screen</source>
        <translation>Guardar el cribado</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Dejar como estaba</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Cribado</translation>
    </message>
</context>
<context>
    <name>dispatch::ScreenPanel</name>
    <message>
        <source>the sender</source>
        <translation>quien la envió</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>if %1 is %2</source>
        <comment>an item of the screen is asked if another one was answered so</comment>
        <translation>si %1 es %2</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between answers</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>not asked now</source>
        <translation>ahora no se pregunta</translation>
    </message>
    <message>
        <source>Risk screen</source>
        <translation>Cribado de riesgo</translation>
    </message>
    <message>
        <source>C-SSRS screener, set of %1</source>
        <translation>Cribado C-SSRS, versión de %1</translation>
    </message>
    <message>
        <source>Letters answer the row that has the focus; arrows move. An item that is not to be asked says what would lead to it.</source>
        <translation>Las letras responden la fila que tiene el foco; las flechas mueven. Un punto que no se debe preguntar dice qué llevaría a él.</translation>
    </message>
</context>
<context>
    <name>dispatch::ScreenRow</name>
    <message>
        <source>Item %1: %2</source>
        <translation>Punto %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 answers this while the row has the focus, Delete takes an answer out</source>
        <translation>%1 responde esto mientras la fila tiene el foco, Delete quita una respuesta</translation>
    </message>
    <message>
        <source>%1, in a few words</source>
        <translation>%1, en pocas palabras</translation>
    </message>
    <message>
        <source>a few words</source>
        <translation>pocas palabras</translation>
    </message>
    <message>
        <source>Asked by %1, do not ask again</source>
        <translation>Lo preguntó %1, no vuelva a preguntar</translation>
    </message>
    <message>
        <source>asked already</source>
        <translation>ya se preguntó</translation>
    </message>
    <message>
        <source>ask now</source>
        <translation>preguntar ahora</translation>
    </message>
    <message>
        <source>no longer asked; Delete takes it out</source>
        <translation>ya no se pregunta; Delete lo quita</translation>
    </message>
</context>
<context>
    <name>dispatch::SendPane</name>
    <message>
        <source>Why %1 and not %2? A few words.</source>
        <translation>¿Por qué %1 y no %2? En pocas palabras.</translation>
    </message>
    <message>
        <source>Offer to %1</source>
        <translation>Ofrecer a %1</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Ofrecer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Nothing is sent. Esc goes back to the board.</source>
        <translation>No se envía nada. Esc vuelve al tablero.</translation>
    </message>
    <message>
        <source>Enter: %1 %2</source>
        <translation>Enter: %1 %2</translation>
    </message>
    <message>
        <source>Send a team to %1</source>
        <translation>Enviar un equipo a %1</translation>
    </message>
    <message>
        <source>Send a team</source>
        <translation>Enviar un equipo</translation>
    </message>
    <message>
        <source>Reserve for later</source>
        <translation>Reservar para después</translation>
    </message>
    <message>
        <source>Send nobody</source>
        <translation>No enviar a nadie</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>positions as of %1, oldest used %2</source>
        <translation>posiciones de las %1, la más antigua usada %2</translation>
    </message>
    <message>
        <source>no position is known</source>
        <translation>no se conoce ninguna posición</translation>
    </message>
</context>
<context>
    <name>dispatch::ServiceHours</name>
    <message>
        <source>around the clock</source>
        <translation>las 24 horas</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days: Mon to Fri</comment>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>dispatch::ServiceModel</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>date, as QLocale formats it</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>ningún día</translation>
    </message>
    <message>
        <source>%1, says %2</source>
        <comment>day, who said so</comment>
        <translation>%1, dice %2</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>A quién recibe</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
</context>
<context>
    <name>dispatch::ServiceNow</name>
    <message>
        <source>d MMM</source>
        <comment>date, as QLocale formats it</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date, as QLocale formats it</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, as of %2, %3</source>
        <comment>state, day, who said so</comment>
        <translation>%1, a fecha de %2, %3</translation>
    </message>
    <message>
        <source>ask first: %1</source>
        <comment>nobody has made sure of it</comment>
        <translation>pregunte primero: %1</translation>
    </message>
    <message>
        <source>takes people</source>
        <translation>recibe gente</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>abierto ahora</translation>
    </message>
    <message>
        <source>closed now, opens %1 %2</source>
        <comment>day, time</comment>
        <translation>cerrado ahora, abre %1 %2</translation>
    </message>
</context>
<context>
    <name>dispatch::ServicesActions</name>
    <message>
        <source>&amp;Close this window</source>
        <translation>&amp;Cerrar esta ventana</translation>
    </message>
    <message>
        <source>&amp;Look for a service</source>
        <translation>&amp;Buscar un servicio</translation>
    </message>
    <message>
        <source>A &amp;new service</source>
        <translation>Un servicio &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Keep what is typed</source>
        <translation>&amp;Guardar lo escrito</translation>
    </message>
    <message>
        <source>&amp;Made sure of today</source>
        <translation>&amp;Comprobado hoy</translation>
    </message>
    <message>
        <source>&amp;They have it</source>
        <translation>&amp;La tienen</translation>
    </message>
    <message>
        <source>They ta&amp;ke the person</source>
        <translation>&amp;Reciben a la persona</translation>
    </message>
    <message>
        <source>The &amp;person came</source>
        <translation>La &amp;persona fue</translation>
    </message>
    <message>
        <source>&amp;Declined with a reason</source>
        <translation>Rec&amp;hazada, con motivo</translation>
    </message>
    <message>
        <source>&amp;Not kept, with a reason</source>
        <translation>&amp;No cumplida, con motivo</translation>
    </message>
    <message>
        <source>&amp;Hand to somebody else</source>
        <translation>Pasar a o&amp;tra persona</translation>
    </message>
    <message>
        <source>&amp;Open the person&apos;s plan</source>
        <translation>&amp;Abrir el plan de la persona</translation>
    </message>
    <message>
        <source>Service &amp;directory</source>
        <translation>&amp;Directorio de servicios</translation>
    </message>
    <message>
        <source>Open &amp;referrals</source>
        <translation>De&amp;rivaciones abiertas</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Servicio</translation>
    </message>
    <message>
        <source>&amp;Referral</source>
        <translation>De&amp;rivación</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>I&amp;r</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>dispatch::ServicesWindow</name>
    <message>
        <source>Service directory</source>
        <translation>Directorio de servicios</translation>
    </message>
    <message>
        <source>Open referrals</source>
        <translation>Derivaciones abiertas</translation>
    </message>
</context>
<context>
    <name>dispatch::Sharing</name>
    <message>
        <source>No line of it may go.</source>
        <translation>Ninguna línea puede entregarse.</translation>
    </message>
    <message>
        <source>Nobody of that name is on the list of those whom the program gives something to.</source>
        <translation>Nadie con ese nombre está en la lista de a quiénes el programa entrega algo.</translation>
    </message>
    <message>
        <source>%1 is not given this by the program.</source>
        <translation>El programa no entrega esto a %1.</translation>
    </message>
    <message>
        <source>Say what it is given for.</source>
        <translation>Diga para qué se entrega.</translation>
    </message>
    <message>
        <source>The person has not consented to give this to %1.</source>
        <translation>La persona no ha consentido en entregar esto a %1.</translation>
    </message>
    <message>
        <source>The person took the consent of %1 back on %2.</source>
        <translation>La persona retiró el %2 el consentimiento del %1.</translation>
    </message>
    <message>
        <source>The consent of %1 ended on %2.</source>
        <translation>El consentimiento del %1 terminó el %2.</translation>
    </message>
    <message>
        <source>The consent does not hold before %1.</source>
        <translation>El consentimiento no vale antes del %1.</translation>
    </message>
    <message>
        <source>%1 does not need this part.</source>
        <translation>%1 no necesita esta parte.</translation>
    </message>
    <message>
        <source>It is about substance-use treatment: a consent to that must be in writing (42 CFR 2.31).</source>
        <translation>Trata de un tratamiento por uso de sustancias: ese consentimiento debe ser por escrito (42 CFR 2.31).</translation>
    </message>
    <message>
        <source>It is about substance-use treatment, which the consent of %1 does not name (42 CFR Part 2).</source>
        <translation>Trata de un tratamiento por uso de sustancias, que el consentimiento del %1 no menciona (42 CFR Part 2).</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s): %1</source>
        <translation>
            <numerusform>%n línea: %1</numerusform>
            <numerusform>%n líneas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose something else or somebody else.</source>
        <translation>Elija otra cosa o a otra persona.</translation>
    </message>
    <message>
        <source>Ask the person. A consent that is written down here lets it go at once.</source>
        <translation>Pregunte a la persona. Un consentimiento anotado aquí permite entregarlo enseguida.</translation>
    </message>
    <message>
        <source>What is about substance-use treatment goes with a consent in writing that names it: ask the person for that one.</source>
        <translation>Lo relativo al tratamiento por uso de sustancias se entrega con un consentimiento por escrito que lo nombre: pídaselo a la persona.</translation>
    </message>
    <message>
        <source>It is about substance-use treatment: that goes with the person&apos;s own consent in writing and no other way (42 CFR 2.31).</source>
        <translation>Trata del tratamiento por consumo de sustancias: eso solo se entrega con el consentimiento escrito de la propia persona (42 CFR 2.31).</translation>
    </message>
    <message>
        <source>Ask the person: a consent that is written down here lets it go at once. Where that can&apos;t be, a clinician decides.</source>
        <translation>Pregunte a la persona: un consentimiento anotado aquí permite entregarlo enseguida. Donde eso no es posible, decide un profesional clínico.</translation>
    </message>
</context>
<context>
    <name>dispatch::SheetForm</name>
    <message>
        <source>Who is asked to take over</source>
        <translation>A quién se pide que se haga cargo</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Tried before, less restrictive</source>
        <translation>Lo que se intentó antes, menos restrictivo</translation>
    </message>
    <message>
        <source>What they are told, and no more</source>
        <translation>Lo que se les dice, y nada más</translation>
    </message>
    <message>
        <source>Read this aloud</source>
        <translation>Lea esto en voz alta</translation>
    </message>
    <message>
        <source>Who will come to this address now</source>
        <translation>Quién vendrá ahora a esta dirección</translation>
    </message>
    <message>
        <source>Which one, if there are several</source>
        <translation>Cuál, si hay varios</translation>
    </message>
    <message>
        <source>In other words, or why nothing could be tried</source>
        <translation>En otras palabras, o por qué no se pudo intentar nada</translation>
    </message>
    <message>
        <source>Where they reach us</source>
        <translation>Dónde pueden llamarnos</translation>
    </message>
</context>
<context>
    <name>dispatch::ShiftEditing</name>
    <message>
        <source>No shift is chosen. The arrows go to one, Ins makes one.</source>
        <translation>No hay ningún turno elegido. Las flechas llevan a uno, Ins crea uno.</translation>
    </message>
    <message>
        <source>No shift is chosen. The arrows go to one.</source>
        <translation>No hay ningún turno elegido. Las flechas llevan a uno.</translation>
    </message>
</context>
<context>
    <name>dispatch::ShiftEditor</name>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>the whole county</source>
        <translation>todo el condado</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elija</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>trabajando</translation>
    </message>
    <message>
        <source>on call</source>
        <translation>de guardia</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
</context>
<context>
    <name>dispatch::ShiftHistoryModel</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>when, who, what was done</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 Because: %2</source>
        <comment>what was done, reason</comment>
        <translation>%1 Motivo: %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>dispatch::SignInWindow</name>
    <message>
        <source>Sign in · CWRT Dispatch</source>
        <translation>Entrar · CWRT Dispatch</translation>
    </message>
    <message>
        <source>The first sign-in on a new workstation needs the centre. After that this desk knows you without it.</source>
        <translation>La primera entrada en un puesto nuevo necesita la central. Después este puesto le conoce sin ella.</translation>
    </message>
</context>
<context>
    <name>dispatch::SpelledLine</name>
    <message>
        <source>Not in the dictionary: %1. Shift+F7 says what may have been meant.</source>
        <translation>No está en el diccionario: %1. Mayús+F7 dice qué pudo querer decirse.</translation>
    </message>
    <message>
        <source>No word of this line is marked.</source>
        <translation>Ninguna palabra de esta línea está marcada.</translation>
    </message>
    <message>
        <source>Nothing like “%1” is in the dictionary</source>
        <translation>Nada parecido a “%1” está en el diccionario</translation>
    </message>
    <message>
        <source>“%1” is right in this &amp;plan</source>
        <translation>“%1” está bien en este &amp;plan</translation>
    </message>
    <message>
        <source>“%1” is right in every plan on this &amp;desk</source>
        <translation>“%1” está bien en todos los planes de este pues&amp;to</translation>
    </message>
</context>
<context>
    <name>dispatch::Spoken</name>
    <message>
        <source>Team %1</source>
        <translation>Equipo %1</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>El equipo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>incident number, who and where</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>an earlier incident</source>
        <translation>un incidente anterior</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>la persona</translation>
    </message>
    <message>
        <source>%1 is kept for %2</source>
        <translation>%1 está reservado para %2</translation>
    </message>
    <message>
        <source>%1 was offered %2</source>
        <translation>%1 tiene la oferta de %2</translation>
    </message>
    <message>
        <source>%1 has accepted %2</source>
        <translation>%1 ha aceptado %2</translation>
    </message>
    <message>
        <source>%1 is en route to %2</source>
        <translation>%1 está en camino a %2</translation>
    </message>
    <message>
        <source>%1 has phoned ahead to %2</source>
        <translation>%1 llamó antes a %2</translation>
    </message>
    <message>
        <source>%1 is on scene at %2</source>
        <translation>%1 está en el lugar de %2</translation>
    </message>
    <message>
        <source>%1 carries the person of %2 to %3</source>
        <translation>%1 traslada a la persona de %2 a %3</translation>
    </message>
    <message>
        <source>%1 is at %3 with the person of %2</source>
        <translation>%1 está en %3 con la persona de %2</translation>
    </message>
    <message>
        <source>%1 is clear of %2</source>
        <translation>%1 está libre de %2</translation>
    </message>
    <message>
        <source>%1 declined %2</source>
        <translation>%1 rechazó %2</translation>
    </message>
    <message>
        <source>%1 was called off %2</source>
        <translation>%1 fue retirado de %2</translation>
    </message>
    <message>
        <source>somebody this desk does not know</source>
        <translation>alguien que este puesto no conoce</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>dispatch::StaffListModel</name>
    <message>
        <source>%1 ended %2</source>
        <comment>licence, day</comment>
        <translation>%1 venció el %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date, as QLocale formats it</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>licence, day</comment>
        <translation>%1 hasta el %2</translation>
    </message>
    <message>
        <source>works here</source>
        <translation>trabaja aquí</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>se ha ido</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Empleador</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>dispatch::StaffPane</name>
    <message>
        <source>Somebody new</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People of the program, by name</source>
        <translation>Personas del programa, por nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Título profesional</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Empleador</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Responder</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Personal clínico</translation>
    </message>
    <message>
        <source>Dispatcher</source>
        <translation>Despacho</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elija</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Trabaja aquí</translation>
    </message>
    <message>
        <source>Keep this person</source>
        <translation>Guardar esta persona</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two languages of one person</comment>
        <translation>y</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analista</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
</context>
<context>
    <name>dispatch::StaffingModel</name>
    <message>
        <source>%1 of ?</source>
        <comment>teams planned; how many are suggested is not known</comment>
        <translation>%1 de ?</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>teams planned, teams suggested</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 (%3–%4)</source>
        <comment>teams planned, teams suggested, from, to</comment>
        <translation>%1 de %2 (%3–%4)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, hours</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date without year, as QLocale formats it</comment>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>%1: the clock jumps over this hour.</source>
        <comment>when</comment>
        <translation>%1: el reloj salta esta hora.</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) planned</source>
        <translation>
            <numerusform>%n equipo planificado</numerusform>
            <numerusform>%n equipos planificados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; what calls ask for in this hour is not known.</source>
        <comment>when, teams planned</comment>
        <translation>%1: %2; no se sabe qué piden las llamadas a esta hora.</translation>
    </message>
    <message numerus="yes">
        <source>%n short</source>
        <comment>teams</comment>
        <translation>
            <numerusform>falta %n</numerusform>
            <numerusform>faltan %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than suggested</source>
        <comment>teams</comment>
        <translation>
            <numerusform>%n más de lo propuesto</numerusform>
            <numerusform>%n más de lo propuesto</numerusform>
        </translation>
    </message>
    <message>
        <source>as suggested</source>
        <translation>como se propone</translation>
    </message>
    <message>
        <source>%1: %2, %3 suggested (%4 to %5): %6.</source>
        <comment>when, teams planned, number, number, number, how it fits</comment>
        <translation>%1: %2, %3 propuestos (%4 a %5): %6.</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>weekday and day, as QLocale formats it</comment>
        <translation>ddd d</translation>
    </message>
</context>
<context>
    <name>dispatch::StaffingPane</name>
    <message>
        <source>How many teams calls ask for is not known yet.</source>
        <translation>Aún no se sabe cuántos equipos piden las llamadas.</translation>
    </message>
    <message>
        <source>The history of four weeks of calls is needed. Until then the table shows only how many teams are planned; Coverage ▸ What is needed says what people have agreed on.</source>
        <translation>Hace falta el historial de cuatro semanas de llamadas. Hasta entonces la tabla muestra solo cuántos equipos hay planificados; Cobertura ▸ Qué se necesita dice lo que se ha acordado.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are known, but of none how long it kept a team: that is counted from acceptance until the team is clear.</source>
        <translation>
            <numerusform>Se conoce %n llamada, pero no cuánto ocupó a un equipo: eso se cuenta desde que acepta hasta que queda libre.</numerusform>
            <numerusform>Se conocen %n llamadas, pero de ninguna cuánto ocupó a un equipo: eso se cuenta desde que acepta hasta que queda libre.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: every hour has the teams that its calls ask for.</source>
        <comment>days</comment>
        <translation>%1: cada hora tiene los equipos que piden sus llamadas.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n hour(s) have fewer teams than their calls ask for.</source>
        <comment>days</comment>
        <translation>
            <numerusform>%1: %n hora tiene menos equipos de los que piden sus llamadas.</numerusform>
            <numerusform>%1: %n horas tienen menos equipos de los que piden sus llamadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each cell: teams planned of teams suggested, in brackets what demand leaves open. Stands on %1 calls; a call keeps a team %2 on average; %3 % of the calls shall wait no longer than %4 for a team to set out. Calls are taken as independent of each other, teams as free to go anywhere: nights on which many call at once need more.</source>
        <comment>number, duration, share, duration</comment>
        <translation>Cada casilla: equipos planificados de los propuestos, entre paréntesis lo que la demanda deja abierto. Se basa en %1 llamadas; una llamada ocupa a un equipo %2 de media; el %3 % de las llamadas no debe esperar más de %4 a que salga un equipo. Las llamadas se toman como independientes entre sí y los equipos como libres de ir a cualquier parte: las noches en que muchos llaman a la vez piden más.</translation>
    </message>
    <message numerus="yes">
        <source>From today&apos;s %n post(s) the next call is %1 min away on average, from as many suggested ones %2 min.</source>
        <comment>minutes, minutes</comment>
        <translation>
            <numerusform>Desde el puesto de hoy la próxima llamada está a %1 min de media; desde uno propuesto, a %2 min.</numerusform>
            <numerusform>Desde los %n puestos de hoy la próxima llamada está a %1 min de media; desde otros tantos propuestos, a %2 min.</numerusform>
        </translation>
    </message>
    <message>
        <source>No road is known to %1 % of the calls today, to %2 % then.</source>
        <comment>share, share</comment>
        <translation>No se conoce camino al %1 % de las llamadas hoy, al %2 % entonces.</translation>
    </message>
    <message>
        <source>The search ended early; there may be better ones.</source>
        <translation>La búsqueda terminó antes de tiempo; puede haber mejores.</translation>
    </message>
    <message>
        <source>%1 % of the calls have no known area and are left out.</source>
        <comment>share</comment>
        <translation>El %1 % de las llamadas no tiene zona conocida y queda fuera.</translation>
    </message>
    <message>
        <source>By the map&apos;s roads as on %1, the week&apos;s busiest hour; a team is taken to wait at each post, and posts and facilities of the lists are the places there are.</source>
        <comment>when</comment>
        <translation>Por las calles del mapa como el %1, la hora de más llamadas de la semana; se supone un equipo esperando en cada puesto, y los lugares posibles son los puestos y centros de las listas.</translation>
    </message>
    <message>
        <source>dddd HH:mm</source>
        <comment>weekday and time, as QLocale formats it</comment>
        <translation>dddd &apos;a las&apos; HH:mm</translation>
    </message>
    <message>
        <source>Drives are being worked out.</source>
        <translation>Se están calculando los trayectos.</translation>
    </message>
    <message>
        <source>Suggested staffing</source>
        <translation>Dotación propuesta</translation>
    </message>
    <message>
        <source>Teams by hour and day: planned of suggested</source>
        <translation>Equipos por hora y día: planificados de los propuestos</translation>
    </message>
    <message>
        <source>Suggested waiting posts</source>
        <translation>Puestos de espera propuestos</translation>
    </message>
</context>
<context>
    <name>dispatch::StandingTransfer</name>
    <message>
        <source>Asked at %1 by %2.</source>
        <translation>Pedido a las %1 por %2.</translation>
    </message>
    <message>
        <source>The person is ours until %1 accepts. Stay with it. It takes: %2.</source>
        <translation>La persona está a nuestro cargo hasta que %1 acepte. No lo suelte. Hace falta: %2.</translation>
    </message>
    <message>
        <source>%1 gave the follow-up back to us at %2.</source>
        <translation>%1 nos devolvió el seguimiento a las %2.</translation>
    </message>
    <message>
        <source>%1 has the person since %2: %3.</source>
        <comment>taker, when, who of them</comment>
        <translation>%1 tiene a la persona desde las %2: %3.</translation>
    </message>
    <message>
        <source>The person is ours. %1 declined at %2: %3</source>
        <comment>taker, when, why</comment>
        <translation>La persona está a nuestro cargo. %1 rechazó a las %2: %3</translation>
    </message>
    <message>
        <source>The person is ours. It was taken back at %1: %2</source>
        <comment>when, why</comment>
        <translation>La persona está a nuestro cargo. Se retiró a las %1: %2</translation>
    </message>
    <message>
        <source>Who of %1 accepts? It takes: %2.</source>
        <translation>¿Quién de %1 acepta? Hace falta: %2.</translation>
    </message>
    <message>
        <source>They have the person</source>
        <translation>Tienen a la persona</translation>
    </message>
    <message>
        <source>Why does %1 decline?</source>
        <translation>¿Por qué rechaza %1?</translation>
    </message>
    <message>
        <source>Record as declined</source>
        <translation>Anotar como rechazada</translation>
    </message>
    <message>
        <source>Why is it taken back? They are told, too.</source>
        <translation>¿Por qué se retira? También se les avisa.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarla</translation>
    </message>
    <message>
        <source>They accepted…</source>
        <translation>Aceptaron…</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>They declined…</source>
        <translation>Rechazaron…</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Retirarla…</translation>
    </message>
    <message>
        <source>Read this aloud</source>
        <translation>Lea esto en voz alta</translation>
    </message>
    <message>
        <source>Who was expected to come</source>
        <translation>Quién se esperaba que viniera</translation>
    </message>
</context>
<context>
    <name>dispatch::Store</name>
    <message>
        <source>This was not kept. What you typed is still here; try again, and tell the administrator if it stays.</source>
        <translation>Esto no se guardó. Lo que usted escribió sigue aquí; vuelva a intentarlo y, si continúa, avise al administrador.</translation>
    </message>
    <message>
        <source>This could not be read from this desk&apos;s file. Nothing is lost; try again, and tell the administrator if it stays.</source>
        <translation>Esto no se pudo leer del archivo de este puesto. No se perdió nada; vuelva a intentarlo y, si continúa, avise al administrador.</translation>
    </message>
    <message>
        <source>This was not kept: the disk is full. What you typed is still here, and everything kept before is safe. Free space on this disk, then try again.</source>
        <translation>Esto no se guardó: el disco está lleno. Lo que usted escribió sigue aquí, y todo lo guardado antes está a salvo. Libere espacio en este disco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This desk&apos;s file can&apos;t be read past a damaged place. Everything sent to the centre is safe; what still waited here may not be. Nothing was changed. Don&apos;t delete anything; call the administrator.</source>
        <translation>El archivo de este puesto no se puede leer más allá de un punto dañado. Todo lo enviado al centro está a salvo; lo que aún esperaba aquí quizá no. No se cambió nada. No borre nada; llame al administrador.</translation>
    </message>
    <message>
        <source>The data on this desk is here but its key is not. Nothing was made new. Use the recovery key or call the administrator.</source>
        <translation>Los datos de este puesto están aquí, pero su clave no. No se creó nada nuevo. Use la clave de recuperación o llame al administrador.</translation>
    </message>
    <message>
        <source>The data on this desk is here but this key does not open it. Nothing was made new and nothing was changed. Use the recovery key or call the administrator.</source>
        <translation>Los datos de este puesto están aquí, pero esta clave no los abre. No se creó nada nuevo y no se cambió nada. Use la clave de recuperación o llame al administrador.</translation>
    </message>
    <message>
        <source>This desk&apos;s data was written by a newer version. Install that version to open it. It was not changed.</source>
        <translation>Los datos de este puesto los escribió una versión más nueva. Instale esa versión para abrirlos. No se cambiaron.</translation>
    </message>
    <message>
        <source>This desk&apos;s data was written by a newer version (%1). Install %1 to open it. It was not changed.</source>
        <translation>Los datos de este puesto los escribió una versión más nueva (%1). Instale %1 para abrirlos. No se cambiaron.</translation>
    </message>
    <message>
        <source>This desk&apos;s file is open in another window of this program. Use that one, or close it first. Nothing was changed.</source>
        <translation>El archivo de este puesto está abierto en otra ventana de este programa. Use esa o ciérrela primero. No se cambió nada.</translation>
    </message>
    <message>
        <source>This program can&apos;t protect this desk&apos;s data on this machine, so it does not open it. Nothing was changed. Call the administrator.</source>
        <translation>Este programa no puede proteger los datos de este puesto en esta máquina, por eso no los abre. No se cambió nada. Llame al administrador.</translation>
    </message>
    <message>
        <source>This desk&apos;s file could not be opened. Nothing was changed. Call the administrator.</source>
        <translation>No se pudo abrir el archivo de este puesto. No se cambió nada. Llame al administrador.</translation>
    </message>
    <message>
        <source>This desk is closing. This was not kept.</source>
        <translation>Este puesto se está cerrando. Esto no se guardó.</translation>
    </message>
    <message>
        <source>This call was already filed or put away. What you typed since is still on the screen: keep it as a note on the incident.</source>
        <translation>Esta llamada ya se registró o se apartó. Lo que usted escribió desde entonces sigue en la pantalla: guárdelo como nota del incidente.</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Equipo %1</translation>
    </message>
    <message>
        <source>%1 is already with %2, sent %3. Nothing was changed; what you typed is kept.</source>
        <translation>%1 ya está con %2, enviado %3. No se cambió nada; lo que usted escribió se conserva.</translation>
    </message>
    <message>
        <source>%1 is already with %2, sent by %3 %4. Nothing was changed; what you typed is kept.</source>
        <translation>%1 ya está con %2, enviado por %3 %4. No se cambió nada; lo que usted escribió se conserva.</translation>
    </message>
</context>
<context>
    <name>dispatch::StoryControls</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Ctrl+F5</source>
        <translation>Ctrl+F5</translation>
    </message>
    <message>
        <source>Back to bookmark</source>
        <translation>Volver al marcador</translation>
    </message>
    <message>
        <source>Shift+F5</source>
        <translation>Mayús+F5</translation>
    </message>
    <message>
        <source>%1 times as fast</source>
        <translation>%1 veces más rápido</translation>
    </message>
</context>
<context>
    <name>dispatch::StoryMarks</name>
    <message>
        <source>A bookmark at %1 of the story.</source>
        <translation>Un marcador a las %1 de la historia.</translation>
    </message>
    <message>
        <source>Shift+F5 goes back to it.</source>
        <translation>Mayús+F5 vuelve a él.</translation>
    </message>
</context>
<context>
    <name>dispatch::TalkNews</name>
    <message>
        <source>%1: %2</source>
        <comment>what happened, words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>asked %1 by %2, waits for a clinician</source>
        <comment>time, name</comment>
        <translation>lo pidió %2 a las %1, espera a un profesional clínico</translation>
    </message>
    <message>
        <source>approved %1 by %2</source>
        <comment>time, name</comment>
        <translation>lo aprobó %2 a las %1</translation>
    </message>
    <message>
        <source>declined %1 by %2</source>
        <comment>time, name</comment>
        <translation>lo denegó %2 a las %1</translation>
    </message>
    <message>
        <source>taken back %1 by %2</source>
        <comment>time, name</comment>
        <translation>lo retiró %2 a las %1</translation>
    </message>
    <message>
        <source>done alone %1 by %2</source>
        <comment>time, name</comment>
        <translation>lo hizo sin esperar %2 a las %1</translation>
    </message>
    <message>
        <source>%1. A clinician reviews it.</source>
        <comment>what was done alone</comment>
        <translation>%1. Un profesional clínico lo revisa.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what was done alone, its review</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Reviewed %1 by %2</source>
        <comment>time, name</comment>
        <translation>Lo revisó %2 a las %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new message(s)</source>
        <comment>incident</comment>
        <translation>
            <numerusform>%1: %n mensaje nuevo</numerusform>
            <numerusform>%1: %n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>incident, what was asked, the answer</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>aprobado por %1</translation>
    </message>
    <message>
        <source>declined by %1</source>
        <translation>denegado por %1</translation>
    </message>
    <message>
        <source>reviewed by %1</source>
        <translation>revisado por %1</translation>
    </message>
    <message>
        <source>a person&apos;s plan</source>
        <translation>el plan de una persona</translation>
    </message>
</context>
<context>
    <name>dispatch::TeamBoard</name>
    <message>
        <source>Teams</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Teams on shift. Enter shows the incident a team is on.</source>
        <translation>Equipos de turno. Enter muestra el incidente en que está un equipo.</translation>
    </message>
    <message>
        <source>%1 on shift · %2 free</source>
        <translation>%1 de turno · libres: %2</translation>
    </message>
    <message>
        <source>Nobody is on shift now.</source>
        <translation>No hay nadie de turno ahora.</translation>
    </message>
    <message>
        <source>The next shift begins %1 (teams: %2).</source>
        <translation>El próximo turno empieza: %1 (equipos: %2).</translation>
    </message>
</context>
<context>
    <name>dispatch::TeamBoardModel</name>
    <message>
        <source>Team</source>
        <translation>Eq.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Integrantes</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Inc.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Shift ends</source>
        <translation>Fin de turno</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Responses this shift · time on shift</source>
        <translation>Respuestas en este turno · tiempo de turno</translation>
    </message>
    <message>
        <source>Reserved for %1</source>
        <translation>Reservado para %1</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, luego %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>responses this shift · time on shift</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Equipo %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>position %1</source>
        <translation>posición %1</translation>
    </message>
    <message>
        <source>shift ends %1</source>
        <translation>el turno termina a las %1</translation>
    </message>
</context>
<context>
    <name>dispatch::TeamsPage</name>
    <message>
        <source>No team was offered this incident yet. F4 shows who can go.</source>
        <translation>Este incidente todavía no se ha ofrecido a ningún equipo. F4 muestra quién puede ir.</translation>
    </message>
    <message>
        <source>To %1, %2.</source>
        <translation>A %1, %2.</translation>
    </message>
    <message>
        <source>with the person’s consent</source>
        <translation>con el consentimiento de la persona</translation>
    </message>
    <message>
        <source>consent not noted</source>
        <translation>consentimiento no anotado</translation>
    </message>
    <message>
        <source>Taken in %1.</source>
        <translation>Recibida: %1.</translation>
    </message>
    <message>
        <source>Why does %1 decline?</source>
        <translation>¿Por qué rechaza %1?</translation>
    </message>
    <message>
        <source>Record as declined</source>
        <translation>Anotar como rechazado</translation>
    </message>
    <message>
        <source>Why is %1 called off?</source>
        <translation>¿Por qué se retira a %1?</translation>
    </message>
    <message>
        <source>Call off %1</source>
        <translation>Retirar a %1</translation>
    </message>
    <message>
        <source>Assigned %1 by %2.</source>
        <translation>Asignado %1 por %2.</translation>
    </message>
</context>
<context>
    <name>dispatch::ThreeThings</name>
    <message>
        <source>all three are answered</source>
        <translation>las tres están respondidas</translation>
    </message>
    <message>
        <source>%1 of 3 still open</source>
        <translation>%1 de 3 aún por responder</translation>
    </message>
    <message>
        <source>answered %1, %2</source>
        <translation>respondido a las %1, %2</translation>
    </message>
    <message>
        <source>Three things that cannot wait</source>
        <translation>Tres cosas que no pueden esperar</translation>
    </message>
    <message>
        <source>&amp;Where, in the caller’s own words (never changed by the program)</source>
        <translation>Dónde (&amp;W), en las palabras de quien llama (el programa nunca las cambia)</translation>
    </message>
    <message>
        <source>&amp;Where, caller’s words</source>
        <translation>Dónde (&amp;W), palabras de quien llama</translation>
    </message>
    <message>
        <source>Verified address</source>
        <translation>Dirección verificada</translation>
    </message>
    <message>
        <source>Map pin</source>
        <translation>Marcador en el mapa</translation>
    </message>
    <message>
        <source>Call-&amp;back number</source>
        <translation>Número para devolver la llamada (&amp;B)</translation>
    </message>
    <message>
        <source>Call-&amp;back</source>
        <translation>Devolver a (&amp;B)</translation>
    </message>
    <message>
        <source>Is anyone in &amp;danger right now?</source>
        <translation>¿Hay alguien en peligro ahora mismo (&amp;D)?</translation>
    </message>
    <message>
        <source>&amp;Danger now?</source>
        <translation>¿Peligro ahora (&amp;D)?</translation>
    </message>
    <message>
        <source>What is the danger?</source>
        <translation>¿Cuál es el peligro?</translation>
    </message>
    <message>
        <source>If yes: who, what, how near</source>
        <translation>Si es así: quién, qué, a qué distancia</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Releído</translation>
    </message>
    <message>
        <source>Call-back number was read back</source>
        <translation>El número para devolver la llamada se releyó</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>key that answers yes</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key that answers no</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Se desconoce aún</translation>
    </message>
    <message>
        <source>U</source>
        <comment>key that answers not known</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>Verified in the map pack.</source>
        <translation>Verificada en el paquete de mapas.</translation>
    </message>
    <message>
        <source>No place in the map pack fits these words. They are kept. Drop a pin, or file without a pin.</source>
        <translation>Ningún lugar del paquete de mapas coincide con estas palabras. Se conservan. Ponga un marcador o registre sin marcador.</translation>
    </message>
    <message>
        <source>Typed by hand, not verified. It is kept.</source>
        <translation>Escrita a mano, no verificada. Se conserva.</translation>
    </message>
    <message>
        <source>%1, %2 min promise</source>
        <translation>%1, plazo prometido de %2 min</translation>
    </message>
    <message>
        <source>Rural</source>
        <translation>Rural</translation>
    </message>
    <message>
        <source>Urban</source>
        <translation>Urbano</translation>
    </message>
    <message>
        <source>%1, %2 min promise · %3</source>
        <translation>%1, plazo prometido de %2 min · %3</translation>
    </message>
    <message>
        <source>This pin is outside the county. It is kept.</source>
        <translation>Este marcador está fuera del condado. Se conserva.</translation>
    </message>
    <message>
        <source>Reads as %1. Changed since it was read back.</source>
        <translation>Se lee como %1. Cambió desde que se releyó.</translation>
    </message>
    <message>
        <source>%1, read back.</source>
        <translation>%1, releído.</translation>
    </message>
    <message>
        <source>Reads as %1.</source>
        <translation>Se lee como %1.</translation>
    </message>
    <message>
        <source>Ask again. %1 did not record it.</source>
        <translation>Vuelva a preguntar. %1 no lo anotó.</translation>
    </message>
    <message>
        <source>Ask again as soon as you can.</source>
        <translation>Vuelva a preguntar en cuanto pueda.</translation>
    </message>
    <message>
        <source>Who is in danger, of what, how near?</source>
        <translation>¿Quién está en peligro, de qué, a qué distancia?</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>Dónde (&amp;W)</translation>
    </message>
    <message>
        <source>take a place, or type one</source>
        <translation>tome un lugar o escriba uno</translation>
    </message>
    <message>
        <source>38.5706, −121.4895</source>
        <translation>38.5706, −121.4895</translation>
    </message>
    <message>
        <source>Not a pin yet. It reads like 38.5706, −121.4895; words belong in Where.</source>
        <translation>Todavía no es un marcador. Se escribe como 38.5706, −121.4895; las palabras van en Dónde.</translation>
    </message>
    <message>
        <source>No map on this desk. Addresses are kept as typed.</source>
        <translation>No hay mapa en este puesto. Las direcciones se guardan como se escriben.</translation>
    </message>
    <message>
        <source>Without a map nobody knows which area this is. The pin is kept.</source>
        <translation>Sin mapa no se sabe qué zona es. El marcador se guarda.</translation>
    </message>
</context>
<context>
    <name>dispatch::TimelineDelegate</name>
    <message>
        <source>corrected above</source>
        <translation>corregido arriba</translation>
    </message>
</context>
<context>
    <name>dispatch::TimelinePage</name>
    <message>
        <source>Correct the entry of %1. It stays, and the correction stands above it.</source>
        <translation>Corregir la entrada de %1. Se conserva, y la corrección queda encima.</translation>
    </message>
    <message>
        <source>Add the correction</source>
        <translation>Agregar la corrección</translation>
    </message>
</context>
<context>
    <name>dispatch::TimelineView</name>
    <message>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Nothing is written here yet. N writes a note.</source>
        <translation>Todavía no hay nada escrito aquí. N escribe una nota.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Newest first. N writes a note, Shift+F10 corrects an entry.</source>
        <translation>Lo más nuevo primero. N escribe una nota, Shift+F10 corrige una entrada.</translation>
    </message>
</context>
<context>
    <name>dispatch::TimerWatch</name>
    <message>
        <source>Timers alive, %1 ago</source>
        <translation>Temporizadores activos, hace %1</translation>
    </message>
    <message>
        <source>Timers stopped %1 ago. Watch the clocks yourself, call the teams.</source>
        <translation>Los temporizadores se detuvieron hace %1. Vigile usted los relojes y llame a los equipos.</translation>
    </message>
    <message>
        <source>Timers alive, %1 ago, after a stop of %2</source>
        <translation>Temporizadores activos, hace %1, tras una parada de %2</translation>
    </message>
</context>
<context>
    <name>dispatch::TourPlayer</name>
    <message>
        <source>The tour stopped at step %1.</source>
        <translation>El recorrido se detuvo en el paso %1.</translation>
    </message>
</context>
<context>
    <name>dispatch::TradeListModel</name>
    <message>
        <source>%1: %2</source>
        <comment>name, shift</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1, offered to %2, for %3</source>
        <translation>%1, ofrecido a %2, por %3</translation>
    </message>
    <message>
        <source>Gives away</source>
        <translation>Cede</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>For</source>
        <translation>A cambio de</translation>
    </message>
</context>
<context>
    <name>dispatch::TradePane</name>
    <message>
        <source>Why is the trade declined?</source>
        <translation>¿Por qué se rechaza el cambio?</translation>
    </message>
    <message>
        <source>Decline the trade</source>
        <translation>Rechazar el cambio</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Offer: %1</source>
        <comment>shift</comment>
        <translation>Ofrecer: %1</translation>
    </message>
    <message>
        <source>Choose a shift in the grid and press R to offer it.</source>
        <translation>Elija un turno en la cuadrícula y pulse R para ofrecerlo.</translation>
    </message>
    <message>
        <source>No trade waits for an answer.</source>
        <translation>Ningún cambio espera respuesta.</translation>
    </message>
    <message>
        <source>Accept the trade</source>
        <translation>Aceptar el cambio</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>For</source>
        <translation>A cambio de</translation>
    </message>
    <message>
        <source>Offer the trade</source>
        <translation>Ofrecer el cambio</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Trades that wait for an answer</source>
        <translation>Cambios que esperan respuesta</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Take the offer back</source>
        <translation>Retirar la oferta</translation>
    </message>
</context>
<context>
    <name>dispatch::TraineePlayer</name>
    <message>
        <source>The trainee got stuck at line %1 of the scenario: %2</source>
        <translation>El aprendiz se detuvo en la línea %1 del escenario: %2</translation>
    </message>
</context>
<context>
    <name>dispatch::TrainingCentre</name>
    <message>
        <source>This program is not whole: a data file is damaged. Install it again.</source>
        <translation>Este programa no está completo: un archivo de datos está dañado. Instálelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>dispatch::TrainingRibbon</name>
    <message>
        <source>TRAINING. Nothing here is real, nothing leaves this laptop.</source>
        <translation>CAPACITACIÓN. Nada aquí es real, nada sale de esta computadora portátil.</translation>
    </message>
    <message>
        <source>TRAINING.</source>
        <translation>CAPACITACIÓN.</translation>
    </message>
</context>
<context>
    <name>dispatch::TransferDesk</name>
    <message>
        <source>asked, not accepted yet</source>
        <translation>pedida, aún sin aceptar</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>not known whether they came</source>
        <translation>no se sabe si vinieron</translation>
    </message>
    <message>
        <source>they came</source>
        <translation>vinieron</translation>
    </message>
    <message>
        <source>they did not come</source>
        <translation>no vinieron</translation>
    </message>
    <message>
        <source>not known whether force was used</source>
        <translation>no se sabe si se usó la fuerza</translation>
    </message>
    <message>
        <source>no force was used</source>
        <translation>no se usó la fuerza</translation>
    </message>
    <message>
        <source>force was used</source>
        <translation>se usó la fuerza</translation>
    </message>
    <message>
        <source>after %1 min</source>
        <translation>a los %1 min</translation>
    </message>
    <message>
        <source>CWRT, Sacramento County, incident %1. For: %2.</source>
        <translation>CWRT, condado de Sacramento, incidente %1. Para: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, how it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Call us back: %1</source>
        <translation>Llámennos al: %1</translation>
    </message>
    <message>
        <source>Tried before: nothing yet.</source>
        <translation>Se intentó antes: nada aún.</translation>
    </message>
    <message>
        <source>Tried before: %1.</source>
        <translation>Se intentó antes: %1.</translation>
    </message>
    <message>
        <source>911 is not asked for %1 yet. A clinician approves it first; who can not wait says why and acts alone.</source>
        <translation>Aún no se llama al 911 para %1. Antes lo aprueba una profesional clínica; quien no pueda esperar dice por qué y actúa por su cuenta.</translation>
    </message>
    <message>
        <source>Tick what was tried before 911, or say why nothing could be.</source>
        <translation>Marque lo que se intentó antes del 911, o diga por qué no se pudo intentar nada.</translation>
    </message>
    <message>
        <source>%1 was asked at %2 and has not answered. Record the answer first, or take it back.</source>
        <translation>A %1 se le pidió a las %2 y no ha respondido. Anote antes la respuesta, o retírela.</translation>
    </message>
    <message>
        <source>Say where %1 reaches you.</source>
        <translation>Diga dónde puede llamarle %1.</translation>
    </message>
    <message>
        <source>Choose from the lists; what is chosen there is not known.</source>
        <translation>Elija de las listas; lo elegido no se conoce.</translation>
    </message>
    <message>
        <source>Transfer asked</source>
        <translation>Transferencia pedida</translation>
    </message>
    <message>
        <source>%1, not accepted yet.</source>
        <translation>%1, aún sin aceptar.</translation>
    </message>
    <message>
        <source>Ask %1 to take over %2 of %3.</source>
        <translation>Pedir a %1 que se haga cargo de %2, de %3.</translation>
    </message>
    <message>
        <source>Stay with it: the person is ours until they accept. It takes: %1.</source>
        <translation>No lo suelte: la persona está a nuestro cargo hasta que acepten. Hace falta: %1.</translation>
    </message>
    <message>
        <source>That transfer is not known on this desk. Nothing was changed.</source>
        <translation>Esa transferencia no se conoce en este puesto. No se cambió nada.</translation>
    </message>
    <message>
        <source>The transfer to %1 is %2. Nothing was changed.</source>
        <translation>La transferencia a %1 está %2. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Say who of them accepted. It takes: %1.</source>
        <translation>Diga quién de ellos aceptó. Hace falta: %1.</translation>
    </message>
    <message>
        <source>Transfer accepted</source>
        <translation>Transferencia aceptada</translation>
    </message>
    <message>
        <source>%1 takes over on %2: %3.</source>
        <comment>taker, incident, who of them</comment>
        <translation>%1 se hace cargo en %2: %3.</translation>
    </message>
    <message>
        <source>The person is theirs from now. What became of it is recorded afterwards.</source>
        <translation>Desde ahora la persona está a su cargo. Lo que pasó se anota después.</translation>
    </message>
    <message>
        <source>Say in a few words why they declined.</source>
        <translation>Diga en pocas palabras por qué rechazaron.</translation>
    </message>
    <message>
        <source>Transfer declined</source>
        <translation>Transferencia rechazada</translation>
    </message>
    <message>
        <source>%1 does not take over on %2.</source>
        <translation>%1 no se hace cargo en %2.</translation>
    </message>
    <message>
        <source>The person stays ours.</source>
        <translation>La persona sigue a nuestro cargo.</translation>
    </message>
    <message>
        <source>Say in a few words why it is taken back.</source>
        <translation>Diga en pocas palabras por qué se retira.</translation>
    </message>
    <message>
        <source>Transfer taken back</source>
        <translation>Transferencia retirada</translation>
    </message>
    <message>
        <source>Take back the transfer of %1 to %2.</source>
        <translation>Retirar la transferencia de %1 a %2.</translation>
    </message>
    <message>
        <source>Tell them. The person stays ours.</source>
        <translation>Avíseles. La persona sigue a nuestro cargo.</translation>
    </message>
    <message>
        <source>Say whether they came, or in a few words why it is not known.</source>
        <translation>Diga si vinieron, o en pocas palabras por qué no se sabe.</translation>
    </message>
    <message>
        <source>How long it took is between 0 and 1440 minutes.</source>
        <translation>Lo que tardaron está entre 0 y 1440 minutos.</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué pasó después</translation>
    </message>
    <message>
        <source>%1 on %2: %3.</source>
        <comment>taker, incident, what became of it</comment>
        <translation>%1 en %2: %3.</translation>
    </message>
    <message>
        <source>%1 gives no follow-up back. Nothing was changed.</source>
        <translation>%1 no devuelve seguimientos. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 gave the follow-up back at %2. Nothing was changed.</source>
        <translation>%1 devolvió el seguimiento a las %2. No se cambió nada.</translation>
    </message>
    <message>
        <source>Choose which follow-up is owed.</source>
        <translation>Elija qué seguimiento se debe.</translation>
    </message>
    <message>
        <source>Follow-up given back</source>
        <translation>Seguimiento devuelto</translation>
    </message>
    <message>
        <source>%1: %2, due %3, owed by %4.</source>
        <translation>%1: %2, vence %3, a cargo de %4.</translation>
    </message>
    <message>
        <source>%1 gives the follow-up of %2 back: %3.</source>
        <translation>%1 devuelve el seguimiento de %2: %3.</translation>
    </message>
    <message>
        <source>You owe it, due %1.</source>
        <translation>Queda a su cargo, vence %1.</translation>
    </message>
    <message>
        <source>Call us back: no number yet.</source>
        <translation>Llámennos al: todavía no hay número.</translation>
    </message>
</context>
<context>
    <name>dispatch::TransferIn</name>
    <message>
        <source>what is ticked was asked already · do not ask it again</source>
        <translation>lo marcado ya se preguntó · no lo pregunte otra vez</translation>
    </message>
    <message>
        <source>Where the call came from</source>
        <translation>De dónde vino la llamada</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no se dijo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Traspasada por</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Aceptada a las</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Accepted now</source>
        <translation>Aceptada ahora</translation>
    </message>
    <message>
        <source>02:41</source>
        <comment>a time of day, as it is typed</comment>
        <translation>02:41</translation>
    </message>
    <message>
        <source>They asked already:</source>
        <translation>Ya preguntaron:</translation>
    </message>
    <message>
        <source>Not a time of day yet. It reads like 02:41.</source>
        <translation>Todavía no es una hora del día. Se escribe como 02:41.</translation>
    </message>
</context>
<context>
    <name>dispatch::TransferOutcome</name>
    <message>
        <source>Recorded at %1 by %2: %3.</source>
        <translation>Anotado a las %1 por %2: %3.</translation>
    </message>
    <message>
        <source>Not recorded yet.</source>
        <translation>Aún sin anotar.</translation>
    </message>
    <message>
        <source>%1 gives the follow-up back</source>
        <translation>%1 devuelve el seguimiento</translation>
    </message>
    <message>
        <source>“%1” is no number of minutes. Type how many: 14.</source>
        <translation>«%1» no es un número de minutos. Escriba cuántos: 14.</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué pasó después</translation>
    </message>
    <message>
        <source>Did they come?</source>
        <translation>¿Vinieron?</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Vinieron</translation>
    </message>
    <message>
        <source>C</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>No vinieron</translation>
    </message>
    <message>
        <source>D</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>N</source>
        <translation>D</translation>
    </message>
    <message>
        <source>After how many minutes</source>
        <translation>A los cuántos minutos</translation>
    </message>
    <message>
        <source>Was force used, as reported to us?</source>
        <translation>¿Se usó la fuerza, según nos dijeron?</translation>
    </message>
    <message>
        <source>No force</source>
        <translation>Sin fuerza</translation>
    </message>
    <message>
        <source>O</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Force was used</source>
        <translation>Se usó la fuerza</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En pocas palabras</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Anotarlo</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Which follow-up is ours again</source>
        <translation>Qué seguimiento vuelve a ser nuestro</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
</context>
<context>
    <name>dispatch::TransferPane</name>
    <message>
        <source>New sheet</source>
        <translation>Hoja nueva</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>taker, when, state</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Pedir a %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Transfer of %1 to %2</source>
        <comment>incident, taker</comment>
        <translation>Transferencia de %1 a %2</translation>
    </message>
    <message>
        <source>Written at %1. Nobody was asked yet.</source>
        <translation>Escrita a las %1. Aún no se pidió a nadie.</translation>
    </message>
    <message>
        <source>The person is ours until %1 accepts.</source>
        <translation>La persona está a nuestro cargo hasta que %1 acepte.</translation>
    </message>
    <message>
        <source>Transfer sheet</source>
        <translation>Hoja de transferencia</translation>
    </message>
    <message>
        <source>Transfer of %1</source>
        <translation>Transferencia de %1</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>Sheets of this incident</source>
        <translation>Hojas de este incidente</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Keep it as a PDF…</source>
        <translation>Guardarla como PDF…</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarla como está</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>dispatch::TransferPaper</name>
    <message>
        <source>Read this aloud</source>
        <translation>Lea esto en voz alta</translation>
    </message>
    <message>
        <source>For us, not to be read out</source>
        <translation>Para nosotros, no se lee</translation>
    </message>
    <message>
        <source>Who of them accepted, and when:</source>
        <translation>Quién de ellos aceptó, y cuándo:</translation>
    </message>
    <message>
        <source>Who came, after how many minutes:</source>
        <translation>Quién vino, a los cuántos minutos:</translation>
    </message>
    <message>
        <source>Force, as reported to us:</source>
        <translation>Fuerza, según nos dijeron:</translation>
    </message>
    <message>
        <source>Transfer sheet</source>
        <translation>Hoja de transferencia</translation>
    </message>
</context>
<context>
    <name>dispatch::TransportRow</name>
    <message>
        <source>Where does %1 carry the person?</source>
        <translation>¿A dónde traslada %1 a la persona?</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>The person agreed to go</source>
        <translation>La persona aceptó ir</translation>
    </message>
    <message>
        <source>Start transport</source>
        <translation>Iniciar traslado</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>dispatch::TypedLine</name>
    <message>
        <source>This field keeps %1 letters, and they are used up. What you typed before is kept.</source>
        <translation>Este campo admite %1 letras, y ya se usaron. Lo que usted escribió antes se conserva.</translation>
    </message>
</context>
<context>
    <name>dispatch::TypedNote</name>
    <message>
        <source>This field keeps %1 letters, and they are used up. What you typed before is kept.</source>
        <translation>Este campo admite %1 letras, y ya se usaron. Lo que usted escribió antes se conserva.</translation>
    </message>
</context>
<context>
    <name>dispatch::VehiclePane</name>
    <message>
        <source>%1, not driven any more</source>
        <comment>a car</comment>
        <translation>%1, ya no se conduce</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>Vehículos</translation>
    </message>
    <message>
        <source>Cars of the program</source>
        <translation>Vehículos del programa</translation>
    </message>
    <message>
        <source>Name, like “Car 7”</source>
        <translation>Nombre, como «Vehículo 7»</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Matrícula</translation>
    </message>
    <message>
        <source>Is driven</source>
        <translation>Se conduce</translation>
    </message>
    <message>
        <source>The plate is shown here and nowhere else.</source>
        <translation>La matrícula se muestra aquí y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Keep this car</source>
        <translation>Guardar este vehículo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>A new car</source>
        <translation>Un vehículo nuevo</translation>
    </message>
</context>
<context>
    <name>dispatch::VerbBar</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Se dio</translation>
    </message>
    <message>
        <source>“%1” is not possible for this incident now. Nothing was changed.</source>
        <translation>“%1” no es posible para este incidente ahora. No se cambió nada.</translation>
    </message>
    <message>
        <source>Why does %1 decline?</source>
        <translation>¿Por qué rechaza %1?</translation>
    </message>
    <message>
        <source>Record as declined</source>
        <translation>Anotar como rechazado</translation>
    </message>
    <message>
        <source>Why is %1 called off?</source>
        <translation>¿Por qué se retira a %1?</translation>
    </message>
    <message>
        <source>Call off %1</source>
        <translation>Retirar a %1</translation>
    </message>
    <message>
        <source>Who took the person in?</source>
        <translation>¿Quién recibió a la persona?</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>What did the caller say?</source>
        <translation>¿Qué dijo quien llama?</translation>
    </message>
    <message>
        <source>Record the call</source>
        <translation>Anotar la llamada</translation>
    </message>
</context>
<context>
    <name>dispatch::WaitingModel</name>
    <message>
        <source>Made</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Change, in words</source>
        <translation>Cambio, en palabras</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Needs first</source>
        <translation>Necesita antes</translation>
    </message>
    <message>
        <source>If it is refused</source>
        <translation>Si se rechaza</translation>
    </message>
    <message>
        <source>Another desk may have sent %1: you send another</source>
        <translation>Otro puesto pudo enviar a %1: usted envía otro</translation>
    </message>
    <message>
        <source>Another desk may have sent it: you send another</source>
        <translation>Otro puesto pudo enviarlo: usted envía otro</translation>
    </message>
    <message>
        <source>Never refused: it only adds</source>
        <translation>Nunca se rechaza: solo añade</translation>
    </message>
    <message>
        <source>Kept here with its number; you decide</source>
        <translation>Se guarda aquí con su número; usted decide</translation>
    </message>
    <message>
        <source>Both are kept; you choose</source>
        <translation>Se guardan los dos; usted elige</translation>
    </message>
    <message>
        <source>Record as happened, or discard</source>
        <translation>Registrar tal como ocurrió, o descartar</translation>
    </message>
    <message>
        <source>%1, %2, for %3. If it is refused: %4</source>
        <translation>%1, %2, para %3. Si se rechaza: %4</translation>
    </message>
</context>
<context>
    <name>dispatch::WeekPane</name>
    <message>
        <source>No shift is chosen. The arrows go to one.</source>
        <translation>No hay ningún turno elegido. Las flechas llevan a uno.</translation>
    </message>
    <message>
        <source>Call off %1? Why?</source>
        <comment>shift</comment>
        <translation>¿Dar de baja %1? ¿Por qué?</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Dar de baja</translation>
    </message>
    <message>
        <source>Withdraw %1? Why is it not needed?</source>
        <comment>shift</comment>
        <translation>¿Retirar %1? ¿Por qué no hace falta?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Roster, %1</source>
        <comment>days</comment>
        <translation>Cuadrante, %1</translation>
    </message>
    <message>
        <source>No shift stands in these days. Ins makes one.</source>
        <translation>No hay turnos en estos días. Ins crea uno.</translation>
    </message>
    <message>
        <source>Nobody is on this roster yet. Staff ▸ Somebody new begins it; then Ins makes a shift.</source>
        <translation>Todavía no hay nadie en este cuadrante. Personal ▸ Persona nueva lo empieza; después Ins crea un turno.</translation>
    </message>
</context>
<context>
    <name>dispatch::WeekPrint</name>
    <message>
        <source>ddd d MMM</source>
        <comment>a day without the year, as QLocale formats it</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, holiday</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing is missing in this week.</source>
        <translation>No falta nada en esta semana.</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n hueco</numerusform>
            <numerusform>%n huecos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when, what is missing</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>+ %1</source>
        <comment>what somebody on a team can do</comment>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>The line under a shift shows where in the day it lies.</source>
        <translation>La línea bajo un turno muestra en qué parte del día está.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>team, where it waits</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Team and people</source>
        <translation>Equipo y personas</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie todavía</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, licence</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 off</source>
        <comment>hours of a shift that was called off</comment>
        <translation>%1 baja</translation>
    </message>
    <message>
        <source>%1 on call</source>
        <comment>hours</comment>
        <translation>%1 de guardia</translation>
    </message>
    <message>
        <source>Roster, week of %1</source>
        <translation>Cuadrante, semana del %1</translation>
    </message>
    <message>
        <source>Printed %1 · page %2 of %3</source>
        <comment>when, page, pages</comment>
        <translation>Impreso %1 · página %2 de %3</translation>
    </message>
    <message>
        <source>The week could not be printed: the printer or the file takes nothing. Nothing is lost; try another one.</source>
        <translation>La semana no se pudo imprimir: la impresora o el archivo no acepta nada. No se ha perdido nada; pruebe con otro.</translation>
    </message>
</context>
<context>
    <name>dispatch::WhatIfPane</name>
    <message>
        <source>Nothing is being changed.</source>
        <translation>No se está cambiando nada.</translation>
    </message>
    <message>
        <source>Shift and the arrows stretch the chosen shift, Alt and the arrows move it, Enter opens it. What it would do shows here before it is kept.</source>
        <translation>Mayús y las flechas alargan el turno elegido, Alt y las flechas lo mueven, Intro lo abre. Lo que haría se ve aquí antes de guardarlo.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <comment>shift</comment>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>Instead: %1</source>
        <comment>shift</comment>
        <translation>En su lugar: %1</translation>
    </message>
    <message>
        <source>Breaks no rule.</source>
        <translation>No incumple ninguna regla.</translation>
    </message>
    <message>
        <source>No reason is enough for that.</source>
        <translation>Ningún motivo basta para eso.</translation>
    </message>
    <message>
        <source>Override and keep</source>
        <translation>Guardar con excepción</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when, what is missing</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Opens no new gap.</source>
        <translation>No abre ningún hueco nuevo.</translation>
    </message>
    <message>
        <source>New gap: %1.</source>
        <translation>Hueco nuevo: %1.</translation>
    </message>
    <message>
        <source>Calls past promise around it: %1 → %2.</source>
        <translation>Llamadas fuera de plazo alrededor: %1 → %2.</translation>
    </message>
    <message>
        <source>What-if, not saved</source>
        <translation>Prueba, sin guardar</translation>
    </message>
    <message>
        <source>Why is the rule overridden?</source>
        <translation>¿Por qué se hace una excepción a la regla?</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>dispatch::WhoComes</name>
    <message>
        <source>day and night</source>
        <translation>de día y de noche</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <comment>days, clock times</comment>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>nothing of that kind was seen or told</source>
        <translation>no se vio ni se contó nada así</translation>
    </message>
    <message>
        <source>last made sure of on %1, too long ago</source>
        <translation>comprobado por última vez el %1, hace demasiado</translation>
    </message>
    <message>
        <source>their hours are not known</source>
        <translation>no se conoce su horario</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>who, why</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Comes: %1.</source>
        <translation>Viene: %1.</translation>
    </message>
    <message>
        <source>Ask: %1.</source>
        <translation>Preguntar: %1.</translation>
    </message>
    <message>
        <source>Who comes to this address is not known. Ask 911.</source>
        <translation>No se sabe quién viene a esta dirección. Pregunte al 911.</translation>
    </message>
</context>
<context>
    <name>dispatch::WhyPanel</name>
    <message>
        <source>Why %1 is first</source>
        <translation>Por qué %1 va primero</translation>
    </message>
    <message>
        <source>Why %1 is number %2</source>
        <translation>Por qué %1 es el número %2</translation>
    </message>
    <message>
        <source>What %1 will get</source>
        <translation>Qué recibirá %1</translation>
    </message>
    <message>
        <source>address and pin</source>
        <translation>dirección y marcador</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>the caller’s own words for the place</source>
        <translation>las palabras de quien llama sobre el lugar</translation>
    </message>
    <message>
        <source>call-back number</source>
        <translation>número para devolver la llamada</translation>
    </message>
    <message>
        <source>what helps</source>
        <translation>qué ayuda</translation>
    </message>
    <message>
        <source>the plan’s “please don’t”</source>
        <translation>el “por favor, no” del plan</translation>
    </message>
    <message>
        <source>&lt;b&gt;Goes&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Se envía&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Stays here&lt;/b&gt; what was said about substances: 42 CFR Part 2, no consent on file for the team</source>
        <translation>&lt;b&gt;Se queda aquí&lt;/b&gt; lo dicho sobre sustancias: 42 CFR Parte 2, sin consentimiento archivado para el equipo</translation>
    </message>
    <message>
        <source>&lt;b&gt;Missing&lt;/b&gt; a verified address</source>
        <translation>&lt;b&gt;Falta&lt;/b&gt; una dirección verificada</translation>
    </message>
    <message>
        <source>&lt;b&gt;Missing&lt;/b&gt; a call-back number</source>
        <translation>&lt;b&gt;Falta&lt;/b&gt; un número para devolver la llamada</translation>
    </message>
    <message>
        <source>Drives are by road, worked out at %1: an estimate that knows the hour, but no turn restrictions and nothing of today&apos;s traffic.</source>
        <translation>Los viajes son por carretera, calculados a las %1: una estimación que conoce la hora, pero no los giros prohibidos ni el tráfico de hoy.</translation>
    </message>
    <message>
        <source>No way by road is known for this team: the drive is guessed over the straight line.</source>
        <translation>No se conoce camino por carretera para este equipo: el viaje se calcula sobre la línea recta.</translation>
    </message>
</context>
<context>
    <name>dispatch::Workstation</name>
    <message>
        <source>CWRT Dispatch can&apos;t open this desk</source>
        <translation>CWRT Dispatch no puede abrir este puesto</translation>
    </message>
    <message>
        <source>Leave it and quit</source>
        <translation>Dejarlo y salir</translation>
    </message>
    <message>
        <source>The centre can&apos;t be reached, and this desk has no data yet. It tries again by itself.</source>
        <translation>No se puede llegar a la central, y este puesto todavía no tiene datos. Lo intenta de nuevo por sí mismo.</translation>
    </message>
    <message>
        <source>The centre has no active person of that sign-in name. Nothing was changed; call your administrator.</source>
        <translation>La central no tiene ninguna persona activa con ese nombre de acceso. No se cambió nada; llame a su administrador.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>place of a scenario, its title</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Your role has no work at a desk, so nothing was opened. %1</source>
        <comment>where the work is</comment>
        <translation>Su función no trabaja en un puesto, así que no se abrió nada. %1</translation>
    </message>
</context>
<context>
    <name>dispatch::posts</name>
    <message>
        <source>Waiting posts can&apos;t be suggested: the points, areas and posts asked for don&apos;t fit together.</source>
        <translation>No se pueden sugerir puestos de espera: los puntos, las zonas y los puestos pedidos no concuerdan.</translation>
    </message>
</context>
</TS>
