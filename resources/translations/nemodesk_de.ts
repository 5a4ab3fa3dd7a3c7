<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>nemodesk</name>
  <message>
   <source>&amp;Chat</source>
   <translation>&amp;Chat</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Bearbeiten</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Datei</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <source>&amp;Model</source>
   <translation>&amp;Modell</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Ansicht</translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>0 always takes the likeliest token; more is more varied</source>
   <translation>Bei 0 immer das wahrscheinlichste Token; höhere Werte bringen mehr Vielfalt</translation>
  </message>
  <message>
   <source>0 keeps it unused</source>
   <translation>Mit 0 bleibt sie ungenutzt</translation>
  </message>
  <message numerus="yes">
   <source>1 more|{n} more</source>
   <translation>
    <numerusform>1 weitere</numerusform>
    <numerusform>{n} weitere</numerusform>
   </translation>
  </message>
  <message>
   <source>16 bits (BF16)</source>
   <translation>16 Bit (BF16)</translation>
  </message>
  <message>
   <source>4 bits (Q4_K_M)</source>
   <translation>4 Bit (Q4_K_M)</translation>
  </message>
  <message>
   <source>8 bits (Q8_0)</source>
   <translation>8 Bit (Q8_0)</translation>
  </message>
  <message>
   <source>A Hugging Face checkpoint</source>
   <translation>Ein Hugging-Face-Checkpoint</translation>
  </message>
  <message>
   <source>A call did not end when it was stopped.</source>
   <translation>Ein Aufruf endete nicht, als er gestoppt wurde.</translation>
  </message>
  <message>
   <source>A context of {context} tokens needs about {needed} GiB of memory and {free} GiB are free: choose at most {room} tokens.</source>
   <translation>Ein Kontext von {context} Token braucht etwa {needed} GiB Arbeitsspeicher, frei sind {free} GiB: Wählen Sie höchstens {room} Token.</translation>
  </message>
  <message>
   <source>A file for each chat</source>
   <translation>Eine Datei pro Chat</translation>
  </message>
  <message>
   <source>A model runs fastest where all of it fits into the memory of the graphics card.</source>
   <translation>Ein Modell läuft am schnellsten, wenn es ganz in den Speicher der Grafikkarte passt.</translation>
  </message>
  <message>
   <source>A newer Nemodesk wrote what tools are allowed: start that one. No tool runs here.</source>
   <translation>Die Erlaubnisse der Werkzeuge stammen aus einer neueren Version von Nemodesk: Starten Sie diese Version. Hier läuft kein Werkzeug.</translation>
  </message>
  <message>
   <source>A part of the command is too long, or holds a character that no command can.</source>
   <translation>Ein Teil des Befehls ist zu lang oder enthält ein Zeichen, das kein Befehl enthalten kann.</translation>
  </message>
  <message>
   <source>A part of the program does not load (ggml): install it again.</source>
   <translation>Ein Programmteil lässt sich nicht laden (ggml): Installieren Sie das Programm neu.</translation>
  </message>
  <message>
   <source>A part of the program is missing (ggml): install it again.</source>
   <translation>Ein Programmteil fehlt (ggml): Installieren Sie das Programm neu.</translation>
  </message>
  <message>
   <source>A preset needs a name.</source>
   <translation>Eine Vorgabe braucht einen Namen.</translation>
  </message>
  <message>
   <source>A program</source>
   <translation>Ein Programm</translation>
  </message>
  <message>
   <source>A server has either a command or an address.</source>
   <translation>Ein Server hat entweder einen Befehl oder eine Adresse.</translation>
  </message>
  <message>
   <source>A server's tools can be called once you have read and allowed its command.</source>
   <translation>Die Werkzeuge eines Servers können aufgerufen werden, sobald Sie seinen Befehl gelesen und erlaubt haben.</translation>
  </message>
  <message>
   <source>A token, or the whole value</source>
   <translation>Ein Token oder der ganze Wert</translation>
  </message>
  <message>
   <source>A tool call waits for your answer: {tool}</source>
   <translation>Ein Werkzeugaufruf wartet auf Ihre Antwort: {tool}</translation>
  </message>
  <message>
   <source>A tool is running</source>
   <translation>Ein Werkzeug läuft</translation>
  </message>
  <message>
   <source>A value of its entry is not of the right kind.</source>
   <translation>Ein Wert im Eintrag ist von der falschen Art.</translation>
  </message>
  <message>
   <source>A whole disk cannot be given to a tool: choose a folder on it.</source>
   <translation>Ein ganzer Datenträger kann keinem Werkzeug freigegeben werden: Wählen Sie einen Ordner darauf.</translation>
  </message>
  <message>
   <source>About 30 % of the checkpoint's size; the usual choice</source>
   <translation>Etwa 30 % der Größe des Checkpoints; die übliche Wahl</translation>
  </message>
  <message>
   <source>About 53 % of its size; answers almost as the original</source>
   <translation>Etwa 53 % der Größe; antwortet fast wie das Original</translation>
  </message>
  <message>
   <source>About Nemodesk</source>
   <translation>Über Nemodesk</translation>
  </message>
  <message>
   <source>Above 1 the model repeats itself less</source>
   <translation>Über 1 wiederholt sich das Modell weniger</translation>
  </message>
  <message>
   <source>Accent</source>
   <translation>Akzentfarbe</translation>
  </message>
  <message>
   <source>Access token</source>
   <translation>Zugriffstoken</translation>
  </message>
  <message>
   <source>Actions</source>
   <translation>Aktionen</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Add MCP server…</source>
   <translation>MCP-Server hinzufügen…</translation>
  </message>
  <message>
   <source>Add a header</source>
   <translation>Header hinzufügen</translation>
  </message>
  <message>
   <source>Add a variable</source>
   <translation>Variable hinzufügen</translation>
  </message>
  <message>
   <source>Add an MCP server</source>
   <translation>MCP-Server hinzufügen</translation>
  </message>
  <message>
   <source>Add the language in the system's settings; its fonts come with it.</source>
   <translation>Fügen Sie die Sprache in den Systemeinstellungen hinzu; die Schriften kommen mit.</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>Addresses like this often speak SSE, which cannot be added: look for one that ends with /mcp.</source>
   <translation>Adressen wie diese sprechen oft SSE, das nicht hinzugefügt werden kann: Suchen Sie eine, die mit /mcp endet.</translation>
  </message>
  <message>
   <source>After a change of anything but its secret values, you read and allow it again.</source>
   <translation>Nach jeder Änderung, außer an den geheimen Werten, lesen und erlauben Sie den Server erneut.</translation>
  </message>
  <message>
   <source>After a restart the model need not read a chat again. Only your user account can open the files</source>
   <translation>Nach einem Neustart muss das Modell einen Chat nicht erneut lesen. Nur Ihr Benutzerkonto kann die Dateien öffnen</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>All chats, those in the archive too</source>
   <translation>Alle Chats, auch archivierte</translation>
  </message>
  <message>
   <source>All cores</source>
   <translation>Alle Kerne</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
  <message>
   <source>All folders</source>
   <translation>Alle Ordner</translation>
  </message>
  <message>
   <source>All models</source>
   <translation>Alle Modelle</translation>
  </message>
  <message>
   <source>All of {source}</source>
   <translation>Alle von {source}</translation>
  </message>
  <message>
   <source>All settings are back to their defaults.</source>
   <translation>Alle Einstellungen wurden zurückgesetzt.</translation>
  </message>
  <message>
   <source>All that is stored, for Nemodesk to import again</source>
   <translation>Alles Gespeicherte, für den erneuten Import in Nemodesk</translation>
  </message>
  <message>
   <source>All words have to occur; words in “quotation marks” have to stand together.</source>
   <translation>Alle Wörter müssen vorkommen; Wörter in „Anführungszeichen“ müssen zusammenstehen.</translation>
  </message>
  <message>
   <source>All {tokens} tokens the model was trained for would take, in keys and values: {sizes}.</source>
   <translation>Alle {tokens} Token, für die das Modell trainiert wurde, bräuchten an Schlüsseln und Werten: {sizes}.</translation>
  </message>
  <message>
   <source>Allow again</source>
   <translation>Erneut erlauben</translation>
  </message>
  <message>
   <source>Allow in this chat</source>
   <translation>In diesem Chat erlauben</translation>
  </message>
  <message>
   <source>Allow it to start</source>
   <translation>Start erlauben</translation>
  </message>
  <message>
   <source>Allow once</source>
   <translation>Einmal erlauben</translation>
  </message>
  <message>
   <source>Allow this tool call?</source>
   <translation>Diesen Werkzeugaufruf erlauben?</translation>
  </message>
  <message>
   <source>Allowed</source>
   <translation>Erlaubt</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>Immer</translation>
  </message>
  <message>
   <source>Always allow: {scope}</source>
   <translation>Immer erlauben: {scope}</translation>
  </message>
  <message>
   <source>An address</source>
   <translation>Eine Adresse</translation>
  </message>
  <message>
   <source>An answer is being written, or an import runs: stop it first, then try again.</source>
   <translation>Es wird gerade eine Antwort geschrieben oder etwas importiert: Stoppen Sie das zuerst und versuchen Sie es dann erneut.</translation>
  </message>
  <message>
   <source>Another beginning</source>
   <translation>Anderer Anfang</translation>
  </message>
  <message>
   <source>Another preset has the name “{name}”.</source>
   <translation>Eine andere Vorgabe heißt bereits „{name}“.</translation>
  </message>
  <message>
   <source>Another program keeps the file of what tools are allowed locked: close it. No tool runs until then.</source>
   <translation>Ein anderes Programm hält die Datei mit den Erlaubnissen der Werkzeuge gesperrt: Schließen Sie es. Bis dahin läuft kein Werkzeug.</translation>
  </message>
  <message>
   <source>Another repository</source>
   <translation>Anderes Repository</translation>
  </message>
  <message>
   <source>Another type</source>
   <translation>Anderer Typ</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Antwort</translation>
  </message>
  <message>
   <source>Answer now</source>
   <translation>Jetzt antworten</translation>
  </message>
  <message>
   <source>Answer, {time}: {text}</source>
   <translation>Antwort, {time}: {text}</translation>
  </message>
  <message>
   <source>Answering</source>
   <translation>Antwort läuft</translation>
  </message>
  <message>
   <source>Answering in another chat</source>
   <translation>Antwort läuft in einem anderen Chat</translation>
  </message>
  <message>
   <source>Any Llama-style checkpoint on Hugging Face (LlamaForCausalLM as .safetensors files). What it needs is known when its headers are read, before the weights are fetched.</source>
   <translation>Ein beliebiger Checkpoint der Llama-Bauart auf Hugging Face (LlamaForCausalLM als .safetensors-Dateien). Was er braucht, steht fest, sobald die Header gelesen sind, noch vor dem Laden der Gewichte.</translation>
  </message>
  <message>
   <source>Any Llama-style model you have</source>
   <translation>Ein beliebiges Modell der Llama-Bauart</translation>
  </message>
  <message>
   <source>Any time</source>
   <translation>Alle Tage</translation>
  </message>
  <message>
   <source>Apache-2.0. Shows its texts in Inter and JetBrains Mono (SIL OFL 1.1), draws Lucide icons (ISC), and runs models with llama.cpp (MIT). The demo model SmolLM2-135M-Instruct is under Apache-2.0; models you install have licences of their own.</source>
   <translation>Apache-2.0. Zeigt Texte in Inter und JetBrains Mono (SIL OFL 1.1), verwendet Lucide-Symbole (ISC) und führt Modelle mit llama.cpp (MIT) aus. Das Demomodell SmolLM2-135M-Instruct steht unter Apache-2.0; Modelle, die Sie installieren, haben eigene Lizenzen.</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Darstellung</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>Archivieren</translation>
  </message>
  <message>
   <source>Archive this chat, or take it out</source>
   <translation>Diesen Chat archivieren oder zurückholen</translation>
  </message>
  <message numerus="yes">
   <source>Archive, one chat|Archive, {n} chats</source>
   <translation>
    <numerusform>Archiv, {n} Chat</numerusform>
    <numerusform>Archiv, {n} Chats</numerusform>
   </translation>
  </message>
  <message>
   <source>Archived</source>
   <translation>Archiviert</translation>
  </message>
  <message>
   <source>Archives and JSON files ({kinds})</source>
   <translation>Archive und JSON-Dateien ({kinds})</translation>
  </message>
  <message>
   <source>Arguments</source>
   <translation>Argumente</translation>
  </message>
  <message>
   <source>Arguments, exactly as they will be sent</source>
   <translation>Argumente, genau wie sie gesendet werden</translation>
  </message>
  <message>
   <source>As in the settings</source>
   <translation>Wie in den Einstellungen</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Wie System</translation>
  </message>
  <message>
   <source>As the theme</source>
   <translation>Wie das Design</translation>
  </message>
  <message>
   <source>Ask anything</source>
   <translation>Stellen Sie eine Frage</translation>
  </message>
  <message>
   <source>Ask the demo model</source>
   <translation>Fragen Sie das Demomodell</translation>
  </message>
  <message>
   <source>Ask the hub and plan</source>
   <translation>Hub fragen und planen</translation>
  </message>
  <message>
   <source>Asking {servers}; one that does not run is started for it.</source>
   <translation>Anfrage an {servers}; ein Server, der nicht läuft, wird dafür gestartet.</translation>
  </message>
  <message>
   <source>Asks the model not to reason; it may still do it</source>
   <translation>Bittet das Modell, nicht zu denken; es kann es trotzdem tun</translation>
  </message>
  <message>
   <source>Assistant</source>
   <translation>Assistent</translation>
  </message>
  <message numerus="yes">
   <source>At most one message could not be read.|At most {n} messages could not be read.</source>
   <translation>
    <numerusform>Höchstens {n} Nachricht konnte nicht gelesen werden.</numerusform>
    <numerusform>Höchstens {n} Nachrichten konnten nicht gelesen werden.</numerusform>
   </translation>
  </message>
  <message>
   <source>Attach</source>
   <translation>Anhängen</translation>
  </message>
  <message>
   <source>Attach a resource</source>
   <translation>Ressource anhängen</translation>
  </message>
  <message>
   <source>Attach a resource…</source>
   <translation>Ressource anhängen…</translation>
  </message>
  <message>
   <source>Attach files</source>
   <translation>Dateien anhängen</translation>
  </message>
  <message>
   <source>Attach files…</source>
   <translation>Dateien anhängen…</translation>
  </message>
  <message>
   <source>Attachment {name}, {size}</source>
   <translation>Anhang {name}, {size}</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatisch</translation>
  </message>
  <message>
   <source>Automatic titles</source>
   <translation>Automatische Titel</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Back to the chats</source>
   <translation>Zurück zu den Chats</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Jetzt sichern</translation>
  </message>
  <message>
   <source>Backups of the history</source>
   <translation>Sicherungen des Verlaufs</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>Batch</translation>
  </message>
  <message>
   <source>Begin anew</source>
   <translation>Neu beginnen</translation>
  </message>
  <message>
   <source>Begin with</source>
   <translation>Starten mit</translation>
  </message>
  <message>
   <source>Beginning of the chat</source>
   <translation>Anfang des Chats</translation>
  </message>
  <message>
   <source>Being worked out</source>
   <translation>Wird ermittelt</translation>
  </message>
  <message>
   <source>Bits</source>
   <translation>Bit</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>Blau</translation>
  </message>
  <message>
   <source>Branch after “{words}” ({author})</source>
   <translation>Zweig nach „{words}“ ({author})</translation>
  </message>
  <message>
   <source>Branch into a new chat</source>
   <translation>In neuen Chat abzweigen</translation>
  </message>
  <message>
   <source>Branched into a new chat</source>
   <translation>In neuen Chat abgezweigt</translation>
  </message>
  <message>
   <source>Broken</source>
   <translation>Fehlerhaft</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>Budget</translation>
  </message>
  <message>
   <source>Budget {count}</source>
   <translation>Budget {count}</translation>
  </message>
  <message>
   <source>Buffers</source>
   <translation>Puffer</translation>
  </message>
  <message>
   <source>By the model itself</source>
   <translation>Durch das Modell selbst</translation>
  </message>
  <message>
   <source>CPU, cores, speed</source>
   <translation>CPU, Prozessor, Kerne, Threads, Geschwindigkeit</translation>
  </message>
  <message>
   <source>CUDA is built in, but no graphics card was found: computes on the processor</source>
   <translation>CUDA ist eingebaut, aber es wurde keine Grafikkarte gefunden: rechnet auf dem Prozessor</translation>
  </message>
  <message>
   <source>Calls of tools</source>
   <translation>Werkzeugaufrufe</translation>
  </message>
  <message>
   <source>Calls…</source>
   <translation>Aufrufe…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Cancel install</source>
   <translation>Installation abbrechen</translation>
  </message>
  <message>
   <source>Cancel the install?</source>
   <translation>Installation abbrechen?</translation>
  </message>
  <message>
   <source>Change {source}</source>
   <translation>{source} ändern</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Änderungen</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Ändern…</translation>
  </message>
  <message numerus="yes">
   <source>Chat archived|{n} chats archived</source>
   <translation>
    <numerusform>Chat archiviert</numerusform>
    <numerusform>{n} Chats archiviert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat moved to a new folder|{n} chats moved to a new folder</source>
   <translation>
    <numerusform>Chat in einen neuen Ordner verschoben</numerusform>
    <numerusform>{n} Chats in einen neuen Ordner verschoben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat moved to {name}|{n} chats moved to {name}</source>
   <translation>
    <numerusform>Chat nach {name} verschoben</numerusform>
    <numerusform>{n} Chats nach {name} verschoben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat moved|{n} chats moved</source>
   <translation>
    <numerusform>Chat verschoben</numerusform>
    <numerusform>{n} Chats verschoben</numerusform>
   </translation>
  </message>
  <message>
   <source>Chat now</source>
   <translation>Jetzt chatten</translation>
  </message>
  <message numerus="yes">
   <source>Chat pinned|{n} chats pinned</source>
   <translation>
    <numerusform>Chat angeheftet</numerusform>
    <numerusform>{n} Chats angeheftet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat taken out of its folder|{n} chats taken out of their folders</source>
   <translation>
    <numerusform>Chat aus dem Ordner genommen</numerusform>
    <numerusform>{n} Chats aus ihren Ordnern genommen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat taken out of the archive|{n} chats taken out of the archive</source>
   <translation>
    <numerusform>Chat aus dem Archiv geholt</numerusform>
    <numerusform>{n} Chats aus dem Archiv geholt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat unpinned|{n} chats unpinned</source>
   <translation>
    <numerusform>Chat nicht mehr angeheftet</numerusform>
    <numerusform>{n} Chats nicht mehr angeheftet</numerusform>
   </translation>
  </message>
  <message>
   <source>Chat with the demo model meanwhile</source>
   <translation>Inzwischen mit dem Demomodell chatten</translation>
  </message>
  <message>
   <source>Chats</source>
   <translation>Chats</translation>
  </message>
  <message>
   <source>Chats may be in any language</source>
   <translation>Chats können in jeder Sprache sein</translation>
  </message>
  <message>
   <source>Chats you archive are kept here, out of the way.</source>
   <translation>Hier liegen archivierte Chats, ohne im Weg zu sein.</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Prüfen</translation>
  </message>
  <message>
   <source>Check the file</source>
   <translation>Datei prüfen</translation>
  </message>
  <message>
   <source>Check the history</source>
   <translation>Verlauf prüfen</translation>
  </message>
  <message>
   <source>Check the new file</source>
   <translation>Neue Datei prüfen</translation>
  </message>
  <message>
   <source>Check {name}</source>
   <translation>{name} prüfen</translation>
  </message>
  <message>
   <source>Checking</source>
   <translation>Prüfung</translation>
  </message>
  <message>
   <source>Checking every byte</source>
   <translation>Jedes Byte wird geprüft</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>Ordner wählen…</translation>
  </message>
  <message>
   <source>Choose a model</source>
   <translation>Modell wählen</translation>
  </message>
  <message>
   <source>Choose a model first</source>
   <translation>Erst ein Modell wählen</translation>
  </message>
  <message>
   <source>Choose a model to ask something</source>
   <translation>Wählen Sie ein Modell, um etwas zu fragen</translation>
  </message>
  <message>
   <source>Choose a model…</source>
   <translation>Modell wählen…</translation>
  </message>
  <message>
   <source>Choose another</source>
   <translation>Anderes wählen</translation>
  </message>
  <message>
   <source>Choose dates…</source>
   <translation>Zeitraum wählen…</translation>
  </message>
  <message>
   <source>Choose files…</source>
   <translation>Dateien wählen…</translation>
  </message>
  <message>
   <source>Choose for me</source>
   <translation>Für mich wählen</translation>
  </message>
  <message>
   <source>Choose the checkpoint's folder</source>
   <translation>Ordner des Checkpoints wählen</translation>
  </message>
  <message>
   <source>Choose the model</source>
   <translation>Modell wählen</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Leeren</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Close or leave</source>
   <translation>Schließen oder verlassen</translation>
  </message>
  <message>
   <source>Close the search</source>
   <translation>Suche schließen</translation>
  </message>
  <message>
   <source>Closing the window hides it; the model stays loaded</source>
   <translation>Schließen blendet das Fenster aus; das Modell bleibt geladen</translation>
  </message>
  <message>
   <source>Colours of code</source>
   <translation>Farben im Code</translation>
  </message>
  <message>
   <source>Comes with Nemodesk: try the app, not the answers</source>
   <translation>In Nemodesk enthalten: zum Testen der App, nicht der Antworten</translation>
  </message>
  <message>
   <source>Comfortable</source>
   <translation>Komfortabel</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>Befehl</translation>
  </message>
  <message>
   <source>Compact</source>
   <translation>Kompakt</translation>
  </message>
  <message>
   <source>Compares every byte with what was installed</source>
   <translation>Vergleicht jedes Byte mit dem, was installiert wurde</translation>
  </message>
  <message>
   <source>Composer</source>
   <translation>Eingabebereich</translation>
  </message>
  <message>
   <source>Configuration</source>
   <translation>Konfiguration</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Kontext</translation>
  </message>
  <message>
   <source>Context in tokens</source>
   <translation>Kontext in Token</translation>
  </message>
  <message>
   <source>Context used</source>
   <translation>Belegter Kontext</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Continue the answer</source>
   <translation>Antwort fortsetzen</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>Chat</translation>
  </message>
  <message>
   <source>Conversation and list</source>
   <translation>Chat und Liste</translation>
  </message>
  <message numerus="yes">
   <source>Conversation moved to Trash|{n} conversations moved to Trash</source>
   <translation>
    <numerusform>Chat in den Papierkorb verschoben</numerusform>
    <numerusform>{n} Chats in den Papierkorb verschoben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Conversation restored|{n} conversations restored</source>
   <translation>
    <numerusform>Chat wiederhergestellt</numerusform>
    <numerusform>{n} Chats wiederhergestellt</numerusform>
   </translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>Chats</translation>
  </message>
  <message>
   <source>Conversion</source>
   <translation>Konvertierung</translation>
  </message>
  <message>
   <source>Convert</source>
   <translation>Konvertieren</translation>
  </message>
  <message>
   <source>Convert a Hugging Face checkpoint folder to one GGUF file.</source>
   <translation>Einen Ordner mit Hugging-Face-Checkpoint in eine GGUF-Datei konvertieren.</translation>
  </message>
  <message>
   <source>Convert a folder</source>
   <translation>Ordner konvertieren</translation>
  </message>
  <message>
   <source>Convert a folder…</source>
   <translation>Ordner konvertieren…</translation>
  </message>
  <message>
   <source>Convert another</source>
   <translation>Weiteren konvertieren</translation>
  </message>
  <message>
   <source>Converting</source>
   <translation>Konvertierung</translation>
  </message>
  <message>
   <source>Converting {name} to {kind}</source>
   <translation>{name} wird in {kind} konvertiert</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Copy LaTeX</source>
   <translation>LaTeX kopieren</translation>
  </message>
  <message>
   <source>Copy as Markdown</source>
   <translation>Als Markdown kopieren</translation>
  </message>
  <message>
   <source>Copy as plain text</source>
   <translation>Als reinen Text kopieren</translation>
  </message>
  <message>
   <source>Copy code</source>
   <translation>Code kopieren</translation>
  </message>
  <message>
   <source>Copy the address</source>
   <translation>Adresse kopieren</translation>
  </message>
  <message>
   <source>Copy the formula</source>
   <translation>Formel kopieren</translation>
  </message>
  <message>
   <source>Copy the last answer</source>
   <translation>Letzte Antwort kopieren</translation>
  </message>
  <message>
   <source>Copy the message as plain text</source>
   <translation>Nachricht als reinen Text kopieren</translation>
  </message>
  <message>
   <source>Copy the report</source>
   <translation>Bericht kopieren</translation>
  </message>
  <message>
   <source>Copy the selection</source>
   <translation>Auswahl kopieren</translation>
  </message>
  <message>
   <source>Copy the table</source>
   <translation>Tabelle kopieren</translation>
  </message>
  <message>
   <source>Copy: {name}</source>
   <translation>Kopieren: {name}</translation>
  </message>
  <message>
   <source>Copy: {what}</source>
   <translation>Kopieren: {what}</translation>
  </message>
  <message>
   <source>Crash report</source>
   <translation>Absturzbericht</translation>
  </message>
  <message>
   <source>Crash reports</source>
   <translation>Absturzberichte</translation>
  </message>
  <message>
   <source>Ctrl+Enter</source>
   <translation>Strg+Enter</translation>
  </message>
  <message>
   <source>Cut</source>
   <translation>Ausschneiden</translation>
  </message>
  <message>
   <source>Damaged, found {when}: install it again</source>
   <translation>Beschädigt, festgestellt am {when}: Installieren Sie es neu</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>Days: {days}</source>
   <translation>Zeitraum: {days}</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Delete folder</source>
   <translation>Ordner löschen</translation>
  </message>
  <message>
   <source>Delete from here on</source>
   <translation>Ab hier löschen</translation>
  </message>
  <message>
   <source>Delete it</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Delete now</source>
   <translation>Jetzt löschen</translation>
  </message>
  <message>
   <source>Delete the message and what follows</source>
   <translation>Nachricht und alles danach löschen</translation>
  </message>
  <message>
   <source>Delete {name}</source>
   <translation>{name} löschen</translation>
  </message>
  <message>
   <source>Delete {name} now</source>
   <translation>{name} jetzt löschen</translation>
  </message>
  <message>
   <source>Delete {name}?</source>
   <translation>{name} löschen?</translation>
  </message>
  <message>
   <source>Deleted chats stay here until you erase them.</source>
   <translation>Gelöschte Chats bleiben hier, bis Sie sie endgültig löschen.</translation>
  </message>
  <message>
   <source>Deleted messages</source>
   <translation>Gelöschte Nachrichten</translation>
  </message>
  <message>
   <source>Demo model loaded: {name}. Try the app, not the answers.</source>
   <translation>Demomodell geladen: {name}. Testen Sie die App, nicht die Antworten.</translation>
  </message>
  <message>
   <source>Demo model on the processor</source>
   <translation>Demomodell auf dem Prozessor</translation>
  </message>
  <message>
   <source>Demo: try the app, not the answers</source>
   <translation>Demo: zum Testen der App, nicht der Antworten</translation>
  </message>
  <message>
   <source>Density</source>
   <translation>Dichte</translation>
  </message>
  <message>
   <source>Deny</source>
   <translation>Ablehnen</translation>
  </message>
  <message>
   <source>Desktop</source>
   <translation>Desktop</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Details</translation>
  </message>
  <message>
   <source>Details of the answer</source>
   <translation>Details der Antwort</translation>
  </message>
  <message>
   <source>Details of the message</source>
   <translation>Details der Nachricht</translation>
  </message>
  <message>
   <source>Details of your message</source>
   <translation>Details Ihrer Nachricht</translation>
  </message>
  <message>
   <source>Details: {figures}</source>
   <translation>Details: {figures}</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>Disk</source>
   <translation>Datenträger</translation>
  </message>
  <message>
   <source>Download and convert the weights</source>
   <translation>Gewichte herunterladen und konvertieren</translation>
  </message>
  <message>
   <source>Download the file</source>
   <translation>Datei herunterladen</translation>
  </message>
  <message>
   <source>Downloading</source>
   <translation>Download</translation>
  </message>
  <message>
   <source>Downloads 9.0 GB, keeps 2.8 GB. You can close the window; it goes on.</source>
   <translation>Lädt 9,0 GB herunter, behält 2,8 GB. Sie können das Fenster schließen; es geht weiter.</translation>
  </message>
  <message>
   <source>Downloads are switched off by HF_HUB_OFFLINE: unset it and try again.</source>
   <translation>Downloads sind durch HF_HUB_OFFLINE abgeschaltet: Entfernen Sie die Variable und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>Downloads {download}. Disk needed while installing: at most {needed}; free: {free}.</source>
   <translation>Lädt {download} herunter. Platzbedarf während der Installation: höchstens {needed}; frei: {free}.</translation>
  </message>
  <message>
   <source>Drag, or press Alt+Up or Alt+Down, to change the order</source>
   <translation>Zum Umordnen ziehen oder Alt+↑ bzw. Alt+↓ drücken</translation>
  </message>
  <message>
   <source>Drop files or folders here</source>
   <translation>Dateien oder Ordner hier ablegen</translation>
  </message>
  <message>
   <source>Drop to add to your models</source>
   <translation>Ablegen, um sie Ihren Modellen hinzuzufügen</translation>
  </message>
  <message>
   <source>Drop to attach to the message</source>
   <translation>Ablegen, um sie an die Nachricht anzuhängen</translation>
  </message>
  <message>
   <source>Drop to convert this folder</source>
   <translation>Ablegen, um diesen Ordner zu konvertieren</translation>
  </message>
  <message>
   <source>Dropped text</source>
   <translation>Abgelegter Text</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Duplizieren</translation>
  </message>
  <message>
   <source>Duplicate this chat</source>
   <translation>Diesen Chat duplizieren</translation>
  </message>
  <message>
   <source>Each that is not there slows the answer</source>
   <translation>Jede Schicht, die nicht dort liegt, verlangsamt die Antwort</translation>
  </message>
  <message>
   <source>Edit and branch</source>
   <translation>Bearbeiten und verzweigen</translation>
  </message>
  <message>
   <source>Edit discarded</source>
   <translation>Bearbeitung verworfen</translation>
  </message>
  <message>
   <source>Edit the last message</source>
   <translation>Letzte Nachricht bearbeiten</translation>
  </message>
  <message>
   <source>Edit the last message, in an empty field</source>
   <translation>Letzte Nachricht bearbeiten, bei leerem Feld</translation>
  </message>
  <message>
   <source>Edit the message</source>
   <translation>Nachricht bearbeiten</translation>
  </message>
  <message>
   <source>Edit the waiting message</source>
   <translation>Wartende Nachricht bearbeiten</translation>
  </message>
  <message>
   <source>Empty message</source>
   <translation>Leer</translation>
  </message>
  <message>
   <source>Empty trash</source>
   <translation>Papierkorb leeren</translation>
  </message>
  <message>
   <source>Empty trash…</source>
   <translation>Papierkorb leeren…</translation>
  </message>
  <message>
   <source>End the answer where one appears; they are not shown</source>
   <translation>Beenden die Antwort, sobald einer vorkommt; sie werden nicht angezeigt</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>Beendet</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Enter to run  ·  Tab to the next group  ·  type &gt; for actions only, # for folders</source>
   <translation>Enter: ausführen  ·  Tab: nächste Gruppe  ·  &gt; nur Aktionen, # nur Ordner</translation>
  </message>
  <message>
   <source>Erase</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Erase for good</source>
   <translation>Endgültig löschen</translation>
  </message>
  <message>
   <source>Erase for good…</source>
   <translation>Endgültig löschen…</translation>
  </message>
  <message numerus="yes">
   <source>Erase the chat in the trash for good?|Erase all {n} chats in the trash for good?</source>
   <translation>
    <numerusform>Chat im Papierkorb endgültig löschen?</numerusform>
    <numerusform>Alle {n} Chats im Papierkorb endgültig löschen?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Erase this chat for good?|Erase {n} chats for good?</source>
   <translation>
    <numerusform>Diesen Chat endgültig löschen?</numerusform>
    <numerusform>{n} Chats endgültig löschen?</numerusform>
   </translation>
  </message>
  <message>
   <source>Error</source>
   <translation>Fehler</translation>
  </message>
  <message>
   <source>Error: how far the weights are from the original, in relation to their size</source>
   <translation>Fehler: Abstand der Gewichte vom Original, gemessen an ihrer Größe</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Every call of a tool, on this computer only. Results are not kept here.</source>
   <translation>Alle Werkzeugaufrufe, nur auf diesem Computer. Ergebnisse werden hier nicht aufbewahrt.</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Alles</translation>
  </message>
  <message>
   <source>Everything you write stays on this machine.</source>
   <translation>Alles, was Sie schreiben, bleibt auf diesem Computer.</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <source>Export chats</source>
   <translation>Chats exportieren</translation>
  </message>
  <message>
   <source>Export chats…</source>
   <translation>Chats exportieren…</translation>
  </message>
  <message>
   <source>Export the settings</source>
   <translation>Einstellungen exportieren</translation>
  </message>
  <message numerus="yes">
   <source>Exported one chat ({size})|Exported {n} chats ({size})</source>
   <translation>
    <numerusform>{n} Chat exportiert ({size})</numerusform>
    <numerusform>{n} Chats exportiert ({size})</numerusform>
   </translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Fehlgeschlagen</translation>
  </message>
  <message>
   <source>Files have changed since it was enabled ({names}): look at them and enable it again.</source>
   <translation>Seit dem Einschalten haben sich Dateien geändert ({names}): Sehen Sie sie sich an und schalten Sie das Plugin erneut ein.</translation>
  </message>
  <message>
   <source>Files that others have converted and published</source>
   <translation>Von anderen konvertierte und veröffentlichte Dateien</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filtern</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>Filter</translation>
  </message>
  <message>
   <source>Find in thinking and tool calls too</source>
   <translation>Auch im Denken und in Werkzeugaufrufen suchen</translation>
  </message>
  <message>
   <source>Find in this chat</source>
   <translation>In diesem Chat suchen</translation>
  </message>
  <message>
   <source>Find in this chat…</source>
   <translation>In diesem Chat suchen…</translation>
  </message>
  <message>
   <source>Find next</source>
   <translation>Weitersuchen</translation>
  </message>
  <message>
   <source>Find previous</source>
   <translation>Rückwärts suchen</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Erster Tag</translation>
  </message>
  <message>
   <source>First token</source>
   <translation>Erstes Token</translation>
  </message>
  <message>
   <source>Fits your card as {type} with {tokens} tokens of context</source>
   <translation>Passt als {type} mit {tokens} Token Kontext auf Ihre Karte</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <source>Folder of the project it works in</source>
   <translation>Ordner des Projekts, in dem er arbeitet</translation>
  </message>
  <message>
   <source>Folder with config.json</source>
   <translation>Ordner mit config.json</translation>
  </message>
  <message>
   <source>Folder {name}</source>
   <translation>Ordner {name}</translation>
  </message>
  <message>
   <source>Folder {name} deleted; its chats are kept</source>
   <translation>Ordner {name} gelöscht; seine Chats bleiben erhalten</translation>
  </message>
  <message>
   <source>Folder: {name}</source>
   <translation>Ordner: {name}</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <source>Folders it may see</source>
   <translation>Ordner, die es sehen darf</translation>
  </message>
  <message>
   <source>For this chat: pages of {host} alone, once it has met text from outside.</source>
   <translation>Für diesen Chat: nur Seiten von {host}, sobald Text von außen in den Chat gelangt ist.</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <source>Formula size</source>
   <translation>Formelgröße</translation>
  </message>
  <message numerus="yes">
   <source>Found one conversation|Found {n} conversations</source>
   <translation>
    <numerusform>{n} Chat gefunden</numerusform>
    <numerusform>{n} Chats gefunden</numerusform>
   </translation>
  </message>
  <message>
   <source>Free</source>
   <translation>Frei</translation>
  </message>
  <message>
   <source>Free on the disk: {free}.</source>
   <translation>Frei auf dem Datenträger: {free}.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>From Nemodesk, ChatGPT, Claude, LM Studio and Open WebUI: their archives and JSON files, recognised by what is inside.</source>
   <translation>Aus Nemodesk, ChatGPT, Claude, LM Studio und Open WebUI: Archive und JSON-Dateien, am Inhalt erkannt.</translation>
  </message>
  <message>
   <source>From a file made by Export</source>
   <translation>Aus einer exportierten Datei</translation>
  </message>
  <message>
   <source>From an unknown place</source>
   <translation>Herkunft unbekannt</translation>
  </message>
  <message>
   <source>From {source}</source>
   <translation>Aus {source}</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Vollbild</translation>
  </message>
  <message>
   <source>GGUF files are linked or copied into the library</source>
   <translation>GGUF-Dateien werden in die Bibliothek verlinkt oder kopiert</translation>
  </message>
  <message>
   <source>GGUF models (*.gguf);;All files (*)</source>
   <translation>GGUF-Modelle (*.gguf);;Alle Dateien (*)</translation>
  </message>
  <message numerus="yes">
   <source>GPU {n} of {total} layers</source>
   <translation>
    <numerusform>GPU: {n} von {total} Schichten</numerusform>
    <numerusform>GPU: {n} von {total} Schichten</numerusform>
   </translation>
  </message>
  <message>
   <source>GPU, VRAM, CUDA, offload</source>
   <translation>GPU, Grafikkarte, VRAM, CUDA, auslagern, Offload</translation>
  </message>
  <message>
   <source>Get Nemotron…</source>
   <translation>Nemotron holen…</translation>
  </message>
  <message>
   <source>Get a model</source>
   <translation>Modell holen</translation>
  </message>
  <message>
   <source>Go on installing</source>
   <translation>Weiter installieren</translation>
  </message>
  <message>
   <source>Goes to the keyring</source>
   <translation>Kommt in den Schlüsselbund</translation>
  </message>
  <message>
   <source>Goes to the keyring: {names}</source>
   <translation>Kommt in den Schlüsselbund: {names}</translation>
  </message>
  <message>
   <source>Graphics card</source>
   <translation>Grafikkarte</translation>
  </message>
  <message>
   <source>Graphite</source>
   <translation>Graphit</translation>
  </message>
  <message>
   <source>Harbour</source>
   <translation>Hafen</translation>
  </message>
  <message>
   <source>Header</source>
   <translation>Kopfzeile</translation>
  </message>
  <message>
   <source>Headers that go with each request; a token alone is sent as “Bearer”.</source>
   <translation>Header, die mit jeder Anfrage mitgehen; ein Token allein wird als „Bearer“ gesendet.</translation>
  </message>
  <message>
   <source>Headers, tokenizer and licences</source>
   <translation>Header, Tokenizer und Lizenzen</translation>
  </message>
  <message>
   <source>History and privacy</source>
   <translation>Verlauf und Datenschutz</translation>
  </message>
  <message>
   <source>How it ended</source>
   <translation>Ende</translation>
  </message>
  <message>
   <source>How it is reached</source>
   <translation>Art des Zugangs</translation>
  </message>
  <message>
   <source>How many processes they start is not limited.</source>
   <translation>Wie viele Prozesse sie starten, ist nicht begrenzt.</translation>
  </message>
  <message>
   <source>How much of a chat the model can see; more needs more memory</source>
   <translation>Wie viel eines Chats das Modell sehen kann; mehr braucht mehr Speicher</translation>
  </message>
  <message>
   <source>How much the model may think before it has to answer</source>
   <translation>Wie viel das Modell denken darf, bevor es antworten muss</translation>
  </message>
  <message>
   <source>How the model should answer, in your words</source>
   <translation>Wie das Modell antworten soll, in Ihren Worten</translation>
  </message>
  <message>
   <source>I have it already</source>
   <translation>Habe ich schon</translation>
  </message>
  <message>
   <source>I have read the model's licence and accept it</source>
   <translation>Ich habe die Lizenz des Modells gelesen und akzeptiere sie</translation>
  </message>
  <message>
   <source>I have read these licences and accept them</source>
   <translation>Ich habe diese Lizenzen gelesen und akzeptiere sie</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importieren</translation>
  </message>
  <message>
   <source>Import GGUF files</source>
   <translation>GGUF-Dateien importieren</translation>
  </message>
  <message>
   <source>Import MCP servers</source>
   <translation>MCP-Server importieren</translation>
  </message>
  <message>
   <source>Import chats</source>
   <translation>Chats importieren</translation>
  </message>
  <message>
   <source>Import chats…</source>
   <translation>Chats importieren…</translation>
  </message>
  <message>
   <source>Import it…</source>
   <translation>Importieren…</translation>
  </message>
  <message>
   <source>Import settings</source>
   <translation>Einstellungen importieren</translation>
  </message>
  <message>
   <source>Import {source}</source>
   <translation>{source} importieren</translation>
  </message>
  <message numerus="yes">
   <source>Imported one conversation|Imported {n} conversations</source>
   <translation>
    <numerusform>{n} Chat importiert</numerusform>
    <numerusform>{n} Chats importiert</numerusform>
   </translation>
  </message>
  <message>
   <source>Imported, except for values that do not fit: {names}.</source>
   <translation>Importiert, bis auf ungültige Werte: {names}.</translation>
  </message>
  <message>
   <source>Importing {name}</source>
   <translation>{name} wird importiert</translation>
  </message>
  <message>
   <source>Importing…</source>
   <translation>Wird importiert…</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importieren…</translation>
  </message>
  <message>
   <source>In brackets and as lines in the bars: what was measured.</source>
   <translation>In Klammern und als Linien in den Balken: was gemessen wurde.</translation>
  </message>
  <message>
   <source>In messages</source>
   <translation>In Nachrichten</translation>
  </message>
  <message>
   <source>In the archive</source>
   <translation>Im Archiv</translation>
  </message>
  <message>
   <source>In the folder {place}</source>
   <translation>Im Ordner {place}</translation>
  </message>
  <message>
   <source>In thinking</source>
   <translation>Im Denken</translation>
  </message>
  <message>
   <source>In tokens, thinking included</source>
   <translation>In Token, Denken eingeschlossen</translation>
  </message>
  <message>
   <source>Ink</source>
   <translation>Tinte</translation>
  </message>
  <message>
   <source>Insert</source>
   <translation>Einfügen</translation>
  </message>
  <message>
   <source>Insert a prompt</source>
   <translation>Prompt einfügen</translation>
  </message>
  <message>
   <source>Insert a prompt…</source>
   <translation>Prompt einfügen…</translation>
  </message>
  <message>
   <source>Install</source>
   <translation>Installieren</translation>
  </message>
  <message>
   <source>Install Nemotron Nano 4B</source>
   <translation>Nemotron Nano 4B installieren</translation>
  </message>
  <message>
   <source>Install bubblewrap.</source>
   <translation>Installieren Sie bubblewrap.</translation>
  </message>
  <message>
   <source>Install one, then restart: {line}</source>
   <translation>Installieren Sie eine und starten Sie neu: {line}</translation>
  </message>
  <message>
   <source>Installed</source>
   <translation>Installiert</translation>
  </message>
  <message>
   <source>Installing {name}</source>
   <translation>{name} wird installiert</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Anweisungen</translation>
  </message>
  <message>
   <source>Interrupted</source>
   <translation>Unterbrochen</translation>
  </message>
  <message>
   <source>Interrupted when the program ended; this much was saved.</source>
   <translation>Beim Beenden des Programms unterbrochen; so viel wurde gespeichert.</translation>
  </message>
  <message>
   <source>Interruptions</source>
   <translation>Unterbrechungen</translation>
  </message>
  <message>
   <source>Is given: {names}</source>
   <translation>Erhält: {names}</translation>
  </message>
  <message>
   <source>It becomes a model of the library</source>
   <translation>Daraus wird ein Modell der Bibliothek</translation>
  </message>
  <message>
   <source>It did not start within {seconds} s.</source>
   <translation>Kein Start innerhalb von {seconds} s.</translation>
  </message>
  <message>
   <source>It ended by itself with status {code}.</source>
   <translation>Es hat sich selbst mit Status {code} beendet.</translation>
  </message>
  <message>
   <source>It fits: {size} stay free.</source>
   <translation>Es passt: {size} bleiben frei.</translation>
  </message>
  <message>
   <source>It has more than {files} files or {mb} MB.</source>
   <translation>Es hat mehr als {files} Dateien oder {mb} MB.</translation>
  </message>
  <message>
   <source>It has no messages.</source>
   <translation>Der Chat hat keine Nachrichten.</translation>
  </message>
  <message>
   <source>It is for version {api} of the plugin API, and this Nemodesk has {ours}.</source>
   <translation>Es ist für Version {api} der Plugin-API, dieses Nemodesk hat {ours}.</translation>
  </message>
  <message>
   <source>It is kept in the keyring of this computer, sent to the hub only, and never shown again.</source>
   <translation>Es wird im Schlüsselbund dieses Computers aufbewahrt, nur an den Hub gesendet und nie wieder angezeigt.</translation>
  </message>
  <message>
   <source>It is new. Read what it may do, then allow it, or leave it off.</source>
   <translation>Es ist neu. Lesen Sie, was es darf, und erlauben Sie es dann, oder lassen Sie es aus.</translation>
  </message>
  <message>
   <source>It is reached at {url}</source>
   <translation>Er ist unter {url} erreichbar</translation>
  </message>
  <message>
   <source>It is switched off there, and stays off here until you switch it on.</source>
   <translation>Der Server ist dort ausgeschaltet und bleibt hier aus, bis Sie ihn einschalten.</translation>
  </message>
  <message numerus="yes">
   <source>It needed more memory than it may have ({n} MB).</source>
   <translation>
    <numerusform>Es wurde mehr Speicher gebraucht als erlaubt ({n} MB).</numerusform>
    <numerusform>Es wurde mehr Speicher gebraucht als erlaubt ({n} MB).</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>It printed more than {n} MB.</source>
   <translation>
    <numerusform>Es wurde mehr als {n} MB ausgegeben.</numerusform>
    <numerusform>Es wurden mehr als {n} MB ausgegeben.</numerusform>
   </translation>
  </message>
  <message>
   <source>It reads and changes nothing of yours.</source>
   <translation>Liest und ändert nichts von Ihnen.</translation>
  </message>
  <message>
   <source>It sent something that is no answer.</source>
   <translation>Es kam etwas an, das keine Antwort ist.</translation>
  </message>
  <message>
   <source>It signs in by {names}, which cannot be done here: give it a header with a token.</source>
   <translation>Der Server meldet sich mit {names} an, was hier nicht möglich ist: Geben Sie ihm einen Header mit einem Token.</translation>
  </message>
  <message>
   <source>It speaks {kind}; only programs (stdio) and streamable HTTP can be added.</source>
   <translation>Der Server spricht {kind}; nur Programme (stdio) und Streamable HTTP können hinzugefügt werden.</translation>
  </message>
  <message numerus="yes">
   <source>It started more processes than it may ({n}).</source>
   <translation>
    <numerusform>Es wurden mehr Prozesse gestartet als erlaubt ({n}).</numerusform>
    <numerusform>Es wurden mehr Prozesse gestartet als erlaubt ({n}).</numerusform>
   </translation>
  </message>
  <message>
   <source>It took longer than {seconds} s.</source>
   <translation>Es hat länger als {seconds} s gedauert.</translation>
  </message>
  <message>
   <source>It was checked after it was written, and it stays on this computer.</source>
   <translation>Es wurde nach dem Schreiben geprüft und bleibt auf diesem Computer.</translation>
  </message>
  <message>
   <source>It was closed.</source>
   <translation>Es wurde geschlossen.</translation>
  </message>
  <message>
   <source>It was not ready after {seconds} s.</source>
   <translation>Nach {seconds} s war es nicht bereit.</translation>
  </message>
  <message>
   <source>It was running when it was stopped: it may be done twice now.</source>
   <translation>Der Aufruf lief, als er gestoppt wurde: Jetzt könnte er zweimal ausgeführt werden.</translation>
  </message>
  <message>
   <source>It was written by a newer version of Nemodesk: update Nemodesk.</source>
   <translation>Stammt aus einer neueren Version von Nemodesk: Aktualisieren Sie Nemodesk.</translation>
  </message>
  <message>
   <source>Its command has not been allowed yet, or has changed since.</source>
   <translation>Der Befehl wurde noch nicht erlaubt oder hat sich seitdem geändert.</translation>
  </message>
  <message>
   <source>Its command is new, or has changed. Read it, then allow it, or leave it off.</source>
   <translation>Der Befehl ist neu oder hat sich geändert. Lesen Sie ihn, und erlauben Sie ihn dann, oder lassen Sie ihn aus.</translation>
  </message>
  <message>
   <source>Its command, its settings and its secrets in the keyring are deleted. Chats stay as they are.</source>
   <translation>Befehl, Einstellungen und die Geheimnisse im Schlüsselbund werden gelöscht. Chats bleiben, wie sie sind.</translation>
  </message>
  <message>
   <source>Its entry is no object.</source>
   <translation>Der Eintrag ist kein Objekt.</translation>
  </message>
  <message>
   <source>Its file is read and kept as it is. This may take minutes if the history is long.</source>
   <translation>Die Verlaufsdatei wird gelesen und bleibt unverändert. Bei einem langen Verlauf kann das einige Minuten dauern.</translation>
  </message>
  <message>
   <source>Its file of variables ({path}) is not read: enter them in its settings.</source>
   <translation>Die Datei mit den Variablen ({path}) wird nicht gelesen: Geben Sie sie in den Einstellungen des Servers ein.</translation>
  </message>
  <message>
   <source>Its messages are not connected.</source>
   <translation>Die Nachrichten hängen nicht zusammen.</translation>
  </message>
  <message>
   <source>Its value cannot be brought back. Tools that need it fail until another is set.</source>
   <translation>Der Wert lässt sich nicht zurückholen. Werkzeuge, die ihn brauchen, schlagen fehl, bis ein anderer festgelegt ist.</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>JSON always holds everything.</source>
   <translation>JSON enthält immer alles.</translation>
  </message>
  <message>
   <source>JSON lines on stdout</source>
   <translation>JSON-Zeilen auf stdout</translation>
  </message>
  <message>
   <source>Jump to the newest text</source>
   <translation>Zum neuesten Text springen</translation>
  </message>
  <message>
   <source>KV cache</source>
   <translation>KV-Cache</translation>
  </message>
  <message>
   <source>Keep what the model has read</source>
   <translation>Behalten, was das Modell gelesen hat</translation>
  </message>
  <message>
   <source>Kept; type to replace it</source>
   <translation>Gespeichert; zum Ersetzen eingeben</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <source>Keys and values</source>
   <translation>Schlüssel und Werte</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>Sprache des Fensters</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Text vergrößern</translation>
  </message>
  <message>
   <source>Last 12 months</source>
   <translation>Letzte 12 Monate</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>Letzte 30 Tage</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>Letzte 7 Tage</translation>
  </message>
  <message>
   <source>Last backup</source>
   <translation>Letzte Sicherung</translation>
  </message>
  <message>
   <source>Last chat</source>
   <translation>Letzter Chat</translation>
  </message>
  <message>
   <source>Last crash report</source>
   <translation>Letzter Absturzbericht</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Letzter Tag</translation>
  </message>
  <message>
   <source>Layers on the graphics card</source>
   <translation>Schichten auf der Grafikkarte</translation>
  </message>
  <message>
   <source>Leave it off</source>
   <translation>Ausgeschaltet lassen</translation>
  </message>
  <message>
   <source>Leave the selection</source>
   <translation>Auswahl beenden</translation>
  </message>
  <message>
   <source>Left out of the next prompt</source>
   <translation>Nicht im nächsten Prompt enthalten</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Länge</translation>
  </message>
  <message>
   <source>Let a plugin run</source>
   <translation>Ein Plugin ausführen lassen</translation>
  </message>
  <message>
   <source>Let an MCP server start</source>
   <translation>Einen MCP-Server starten lassen</translation>
  </message>
  <message>
   <source>Letters that only look like Latin ones: {words}</source>
   <translation>Buchstaben, die nur wie lateinische aussehen: {words}</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <source>Licences</source>
   <translation>Lizenzen</translation>
  </message>
  <message>
   <source>Licences…</source>
   <translation>Lizenzen…</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Link</translation>
  </message>
  <message>
   <source>Load</source>
   <translation>Laden</translation>
  </message>
  <message>
   <source>Load again</source>
   <translation>Neu laden</translation>
  </message>
  <message>
   <source>Load it</source>
   <translation>Laden</translation>
  </message>
  <message>
   <source>Load the demo model</source>
   <translation>Demomodell laden</translation>
  </message>
  <message>
   <source>Load the last model at start</source>
   <translation>Letztes Modell beim Start laden</translation>
  </message>
  <message>
   <source>Load the model again</source>
   <translation>Modell neu laden</translation>
  </message>
  <message>
   <source>Load with a context of {tokens}</source>
   <translation>Mit einem Kontext von {tokens} laden</translation>
  </message>
  <message>
   <source>Load with a context of {tokens} as {type}</source>
   <translation>Mit einem Kontext von {tokens} als {type} laden</translation>
  </message>
  <message numerus="yes">
   <source>Load with {n} layers on the graphics card</source>
   <translation>
    <numerusform>Mit {n} Schicht auf der Grafikkarte laden</numerusform>
    <numerusform>Mit {n} Schichten auf der Grafikkarte laden</numerusform>
   </translation>
  </message>
  <message>
   <source>Loaded</source>
   <translation>Geladen</translation>
  </message>
  <message>
   <source>Loaded: unload it to move or remove it</source>
   <translation>Geladen: zum Verschieben oder Entfernen erst entladen</translation>
  </message>
  <message>
   <source>Loading</source>
   <translation>Wird geladen</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation>Modell wird geladen</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Protokoll</translation>
  </message>
  <message>
   <source>Log of {source}</source>
   <translation>Protokoll von {source}</translation>
  </message>
  <message>
   <source>Longest answer</source>
   <translation>Längste Antwort</translation>
  </message>
  <message>
   <source>Longest context</source>
   <translation>Längster Kontext</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Erneut prüfen</translation>
  </message>
  <message>
   <source>Looking in the keyring…</source>
   <translation>Schlüsselbund wird gelesen…</translation>
  </message>
  <message>
   <source>Looking through what is there</source>
   <translation>Vorhandenes wird durchgesehen</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>Wird gesucht…</translation>
  </message>
  <message>
   <source>Loss: how much the perplexity of Llama 3 8B rises on WikiText-2, as llama.cpp published it. This model's own loss may differ.</source>
   <translation>Verlust: Anstieg der Perplexität von Llama 3 8B auf WikiText-2, wie von llama.cpp veröffentlicht. Bei diesem Modell kann er anders ausfallen.</translation>
  </message>
  <message>
   <source>MCP</source>
   <translation>MCP</translation>
  </message>
  <message>
   <source>MCP, {transport}</source>
   <translation>MCP, {transport}</translation>
  </message>
  <message>
   <source>Made a backup of {size} MB and checked it.</source>
   <translation>Sicherung mit {size} MB erstellt und geprüft.</translation>
  </message>
  <message>
   <source>Making a backup…</source>
   <translation>Sicherung wird erstellt…</translation>
  </message>
  <message>
   <source>Manage models…</source>
   <translation>Modelle verwalten…</translation>
  </message>
  <message>
   <source>Manage tools…</source>
   <translation>Werkzeuge verwalten…</translation>
  </message>
  <message>
   <source>Mark as read</source>
   <translation>Als gelesen markieren</translation>
  </message>
  <message>
   <source>Mark as unread</source>
   <translation>Als ungelesen markieren</translation>
  </message>
  <message>
   <source>Mark this chat as unread</source>
   <translation>Diesen Chat als ungelesen markieren</translation>
  </message>
  <message>
   <source>Match case</source>
   <translation>Groß-/Kleinschreibung beachten</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Speicher</translation>
  </message>
  <message>
   <source>Memory of the computer</source>
   <translation>Arbeitsspeicher</translation>
  </message>
  <message>
   <source>Memory of the graphics card</source>
   <translation>Speicher der Grafikkarte</translation>
  </message>
  <message>
   <source>Memory of the graphics card: {name}</source>
   <translation>Speicher der Grafikkarte: {name}</translation>
  </message>
  <message>
   <source>Memory that {name} takes, and how it is loaded</source>
   <translation>Speicher, den {name} belegt, und wie es geladen wird</translation>
  </message>
  <message>
   <source>Memory…</source>
   <translation>Speicher…</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Nachricht</translation>
  </message>
  <message>
   <source>Message deleted</source>
   <translation>Nachricht gelöscht</translation>
  </message>
  <message>
   <source>Message field</source>
   <translation>Nachrichtenfeld</translation>
  </message>
  <message numerus="yes">
   <source>Message restored|{n} messages restored</source>
   <translation>
    <numerusform>Nachricht wiederhergestellt</numerusform>
    <numerusform>{n} Nachrichten wiederhergestellt</numerusform>
   </translation>
  </message>
  <message>
   <source>Messages, sidebar and dialogs</source>
   <translation>Nachrichten, Seitenleiste und Dialoge</translation>
  </message>
  <message>
   <source>Min p</source>
   <translation>Min p</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Model and memory</source>
   <translation>Modell und Speicher</translation>
  </message>
  <message>
   <source>Model default</source>
   <translation>Wie im Modell</translation>
  </message>
  <message>
   <source>Model: {name}</source>
   <translation>Modell: {name}</translation>
  </message>
  <message>
   <source>Model: {name}, {state}</source>
   <translation>Modell: {name}, {state}</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
  <message>
   <source>Models of the kind {name} cannot be converted: only {supported}.</source>
   <translation>Modelle der Art {name} können nicht konvertiert werden: nur {supported}.</translation>
  </message>
  <message>
   <source>Models run on the processor: everything works, but a long answer with thinking takes minutes instead of seconds. An NVIDIA RTX card and a build with CUDA change that.</source>
   <translation>Modelle laufen auf dem Prozessor: Alles funktioniert, aber eine lange Antwort mit Denken dauert Minuten statt Sekunden. Eine NVIDIA-RTX-Karte und ein Build mit CUDA ändern das.</translation>
  </message>
  <message>
   <source>Models with experts cannot be converted: only {supported}.</source>
   <translation>Modelle mit Experten können nicht konvertiert werden: nur {supported}.</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <source>More than {count} chats; the best {shown} are shown</source>
   <translation>Mehr als {count} Chats; die besten {shown} werden angezeigt</translation>
  </message>
  <message>
   <source>Move all models to this folder</source>
   <translation>Alle Modelle in diesen Ordner verschieben</translation>
  </message>
  <message>
   <source>Move all…</source>
   <translation>Alle verschieben…</translation>
  </message>
  <message>
   <source>Move the chosen chat to Trash</source>
   <translation>Gewählten Chat in den Papierkorb verschieben</translation>
  </message>
  <message>
   <source>Move this chat to Trash</source>
   <translation>Diesen Chat in den Papierkorb verschieben</translation>
  </message>
  <message>
   <source>Move this chat to a folder…</source>
   <translation>Diesen Chat in einen Ordner verschieben…</translation>
  </message>
  <message>
   <source>Move this chat to {folder}</source>
   <translation>Diesen Chat nach {folder} verschieben</translation>
  </message>
  <message>
   <source>Move to Trash</source>
   <translation>In den Papierkorb</translation>
  </message>
  <message>
   <source>Move to folder</source>
   <translation>In Ordner verschieben</translation>
  </message>
  <message>
   <source>Move {name} to another disk</source>
   <translation>{name} auf einen anderen Datenträger verschieben</translation>
  </message>
  <message>
   <source>Move {name} to this folder</source>
   <translation>{name} in diesen Ordner verschieben</translation>
  </message>
  <message>
   <source>Move…</source>
   <translation>Verschieben…</translation>
  </message>
  <message>
   <source>Moving all models, then reading them back</source>
   <translation>Alle Modelle werden verschoben, dann zur Kontrolle gelesen</translation>
  </message>
  <message>
   <source>Moving, then reading it back</source>
   <translation>Wird verschoben, dann zur Kontrolle gelesen</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Name of the new preset</source>
   <translation>Name der neuen Vorgabe</translation>
  </message>
  <message>
   <source>Name of the preset</source>
   <translation>Name der Vorgabe</translation>
  </message>
  <message>
   <source>Name three colours</source>
   <translation>Nenne drei Farben</translation>
  </message>
  <message>
   <source>Name, for example: git</source>
   <translation>Name, zum Beispiel: git</translation>
  </message>
  <message>
   <source>Narrow</source>
   <translation>Schmal</translation>
  </message>
  <message>
   <source>Needs nothing</source>
   <translation>Braucht nichts</translation>
  </message>
  <message>
   <source>Needs review</source>
   <translation>Prüfung nötig</translation>
  </message>
  <message>
   <source>Needs: {what}</source>
   <translation>Braucht: {what}</translation>
  </message>
  <message>
   <source>Nemodesk</source>
   <translation>Nemodesk</translation>
  </message>
  <message>
   <source>Nemodesk crashed the last time it ran</source>
   <translation>Nemodesk ist beim letzten Mal abgestürzt</translation>
  </message>
  <message>
   <source>Nemodesk does not know the licence of this repository. Its page says under which it comes.</source>
   <translation>Nemodesk kennt die Lizenz dieses Repositorys nicht. Welche gilt, steht auf seiner Seite.</translation>
  </message>
  <message>
   <source>Nemodesk is closing.</source>
   <translation>Nemodesk wird beendet.</translation>
  </message>
  <message>
   <source>Nemodesk waits and tries again by itself. Nothing is lost, and nothing is fetched twice.</source>
   <translation>Nemodesk wartet und versucht es von selbst erneut. Nichts geht verloren, und nichts wird zweimal geladen.</translation>
  </message>
  <message>
   <source>Nemotron runs here. Your conversations stay on this machine.</source>
   <translation>Nemotron läuft hier. Ihre Chats bleiben auf diesem Computer.</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nie</translation>
  </message>
  <message>
   <source>Never allow this tool</source>
   <translation>Dieses Werkzeug nie erlauben</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>Neuer Chat</translation>
  </message>
  <message>
   <source>New chats</source>
   <translation>Neue Chats</translation>
  </message>
  <message>
   <source>New chats begin with</source>
   <translation>Neue Chats beginnen mit</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>Neuer Ordner</translation>
  </message>
  <message>
   <source>New folder {number}</source>
   <translation>Neuer Ordner {number}</translation>
  </message>
  <message>
   <source>New folder…</source>
   <translation>Neuer Ordner…</translation>
  </message>
  <message>
   <source>New line</source>
   <translation>Neue Zeile</translation>
  </message>
  <message>
   <source>New preset</source>
   <translation>Neue Vorgabe</translation>
  </message>
  <message>
   <source>New text</source>
   <translation>Neuer Text</translation>
  </message>
  <message>
   <source>New value of {name}</source>
   <translation>Neuer Wert von {name}</translation>
  </message>
  <message>
   <source>Newest text</source>
   <translation>Neuester Text</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Nächster Treffer</translation>
  </message>
  <message>
   <source>Next area</source>
   <translation>Nächster Bereich</translation>
  </message>
  <message>
   <source>Next chat</source>
   <translation>Nächster Chat</translation>
  </message>
  <message>
   <source>Next control</source>
   <translation>Nächstes Bedienelement</translation>
  </message>
  <message>
   <source>Next message</source>
   <translation>Nächste Nachricht</translation>
  </message>
  <message>
   <source>Next message or row</source>
   <translation>Nächste Nachricht oder Zeile</translation>
  </message>
  <message>
   <source>Next version</source>
   <translation>Nächste Version</translation>
  </message>
  <message>
   <source>Next:</source>
   <translation>Als Nächstes:</translation>
  </message>
  <message>
   <source>No MCP server is on. Add one, or switch one on, in “Manage tools”.</source>
   <translation>Kein MCP-Server ist eingeschaltet. Fügen Sie unter „Werkzeuge verwalten“ einen hinzu oder schalten Sie dort einen ein.</translation>
  </message>
  <message>
   <source>No budget</source>
   <translation>Kein Budget</translation>
  </message>
  <message>
   <source>No conversations were found.</source>
   <translation>Es wurden keine Chats gefunden.</translation>
  </message>
  <message>
   <source>No conversations yet</source>
   <translation>Noch keine Chats</translation>
  </message>
  <message>
   <source>No display and no terminal were found: running the demo job.</source>
   <translation>Weder Bildschirm noch Terminal gefunden: Der Demoauftrag wird ausgeführt.</translation>
  </message>
  <message>
   <source>No display was found: this is the terminal chat.</source>
   <translation>Kein Bildschirm gefunden: Dies ist der Terminal-Chat.</translation>
  </message>
  <message>
   <source>No fades, no pulsing</source>
   <translation>Kein Überblenden, kein Pulsieren</translation>
  </message>
  <message>
   <source>No folder</source>
   <translation>Kein Ordner</translation>
  </message>
  <message>
   <source>No font on this computer has the letters of this language</source>
   <translation>Keine Schrift auf diesem Computer enthält die Zeichen dieser Sprache</translation>
  </message>
  <message>
   <source>No font on this computer has the letters of {language}</source>
   <translation>Keine Schrift auf diesem Computer enthält die Zeichen für {language}</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>Kein Limit</translation>
  </message>
  <message>
   <source>No model is installed</source>
   <translation>Kein Modell ist installiert</translation>
  </message>
  <message>
   <source>No model is loaded</source>
   <translation>Kein Modell ist geladen</translation>
  </message>
  <message>
   <source>No model is loaded: choose a model first.</source>
   <translation>Kein Modell ist geladen: Wählen Sie erst ein Modell.</translation>
  </message>
  <message>
   <source>No plugin and no server is here yet. Add an MCP server, or put a plugin into its folder.</source>
   <translation>Noch ist kein Plugin und kein Server da. Fügen Sie einen MCP-Server hinzu oder legen Sie ein Plugin in den Plugin-Ordner.</translation>
  </message>
  <message>
   <source>No preset</source>
   <translation>Keine Vorgabe</translation>
  </message>
  <message>
   <source>No server offers a prompt.</source>
   <translation>Kein Server bietet einen Prompt an.</translation>
  </message>
  <message>
   <source>No server offers anything to attach.</source>
   <translation>Kein Server bietet etwas zum Anhängen an.</translation>
  </message>
  <message>
   <source>No shortcut</source>
   <translation>Kein Kürzel</translation>
  </message>
  <message>
   <source>No tool was called yet.</source>
   <translation>Noch wurde kein Werkzeug aufgerufen.</translation>
  </message>
  <message>
   <source>No tools are on. Switch on a plugin or add a server in “Manage tools”.</source>
   <translation>Es sind keine Werkzeuge eingeschaltet. Schalten Sie unter „Werkzeuge verwalten“ ein Plugin ein oder fügen Sie dort einen Server hinzu.</translation>
  </message>
  <message>
   <source>Nobody has checked what {source} says of its tools.</source>
   <translation>Niemand hat geprüft, was {source} über die eigenen Werkzeuge sagt.</translation>
  </message>
  <message>
   <source>None is installed yet. Get Nemotron, or import a GGUF file you have.</source>
   <translation>Noch ist keines installiert. Holen Sie Nemotron oder importieren Sie eine vorhandene GGUF-Datei.</translation>
  </message>
  <message>
   <source>None selected</source>
   <translation>Nichts ausgewählt</translation>
  </message>
  <message>
   <source>None that Nemodesk can compute on</source>
   <translation>Keine, auf der Nemodesk rechnen kann</translation>
  </message>
  <message>
   <source>None yet</source>
   <translation>Noch keine</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Normal</translation>
  </message>
  <message>
   <source>Normal text size</source>
   <translation>Normale Textgröße</translation>
  </message>
  <message>
   <source>Not checked since it was installed</source>
   <translation>Seit der Installation nicht geprüft</translation>
  </message>
  <message>
   <source>Not imported: {what}</source>
   <translation>Ausgelassen: {what}</translation>
  </message>
  <message>
   <source>Not known.</source>
   <translation>Unbekannt.</translation>
  </message>
  <message>
   <source>Not set. Tools that need it fail until it is.</source>
   <translation>Nicht festgelegt. Werkzeuge, die es brauchen, schlagen bis dahin fehl.</translation>
  </message>
  <message>
   <source>Not taken over: {names}.</source>
   <translation>Nicht übernommen: {names}.</translation>
  </message>
  <message>
   <source>Nothing came back.</source>
   <translation>Es kam nichts zurück.</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Nichts gefunden</translation>
  </message>
  <message>
   <source>Nothing found for “{text}”</source>
   <translation>Nichts gefunden für „{text}“</translation>
  </message>
  <message>
   <source>Nothing found for “{text}”.</source>
   <translation>Nichts gefunden für „{text}“.</translation>
  </message>
  <message>
   <source>Nothing found for “{words}”.</source>
   <translation>Nichts gefunden für „{words}“.</translation>
  </message>
  <message>
   <source>Nothing is allowed for longer than once. Each call asks first.</source>
   <translation>Nichts ist länger als für ein Mal erlaubt. Vor jedem Aufruf wird gefragt.</translation>
  </message>
  <message>
   <source>Nothing is deleted in this chat. What you delete can be restored here.</source>
   <translation>In diesem Chat ist nichts gelöscht. Was Sie löschen, können Sie hier wiederherstellen.</translation>
  </message>
  <message>
   <source>Nothing is here yet.</source>
   <translation>Noch ist nichts da.</translation>
  </message>
  <message>
   <source>Nothing is started by importing: you read and allow each command later.</source>
   <translation>Durch den Import wird nichts gestartet: Sie lesen und erlauben jeden Befehl später.</translation>
  </message>
  <message>
   <source>Nothing new</source>
   <translation>Nichts Neues</translation>
  </message>
  <message>
   <source>Nothing of {source} has been started yet. Read what will be, then decide.</source>
   <translation>Von {source} wurde noch nichts gestartet. Lesen Sie, was gestartet wird, und entscheiden Sie dann.</translation>
  </message>
  <message>
   <source>Nothing was logged yet.</source>
   <translation>Noch wurde nichts protokolliert.</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>Benachrichtigungen</translation>
  </message>
  <message>
   <source>Of this</source>
   <translation>Davon</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Aus</translation>
  </message>
  <message>
   <source>On</source>
   <translation>An</translation>
  </message>
  <message>
   <source>On mains power</source>
   <translation>Im Netzbetrieb</translation>
  </message>
  <message>
   <source>On the processor</source>
   <translation>Auf dem Prozessor</translation>
  </message>
  <message>
   <source>On: Nemodesk believes what {source} says of its own tools, for example that one only reads, and asks less often; off: each of them counts as one that reads, changes and sends everything.</source>
   <translation>Ein: Nemodesk glaubt, was {source} über die eigenen Werkzeuge sagt, zum Beispiel, dass eines nur liest, und fragt seltener nach; aus: Jedes davon gilt als eines, das alles liest, ändert und sendet.</translation>
  </message>
  <message>
   <source>One a line</source>
   <translation>Ein Wert pro Zeile</translation>
  </message>
  <message>
   <source>One a line, each with its whole path.</source>
   <translation>Einer je Zeile, jeder mit dem ganzen Pfad.</translation>
  </message>
  <message numerus="yes">
   <source>One changed message was taken from the backup.|{n} changed messages were taken from the backup.</source>
   <translation>
    <numerusform>{n} geänderte Nachricht wurde aus der Sicherung übernommen.</numerusform>
    <numerusform>{n} geänderte Nachrichten wurden aus der Sicherung übernommen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One conversation was here already.|{n} conversations were here already.</source>
   <translation>
    <numerusform>{n} Chat war schon vorhanden.</numerusform>
    <numerusform>{n} Chats waren schon vorhanden.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One file was not attached|{n} files were not attached</source>
   <translation>
    <numerusform>{n} Datei wurde nicht angehängt</numerusform>
    <numerusform>{n} Dateien wurden nicht angehängt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One item was not imported.|{n} items were not imported.</source>
   <translation>
    <numerusform>{n} Eintrag wurde nicht übernommen.</numerusform>
    <numerusform>{n} Einträge wurden nicht übernommen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One message has changed on the disk and is kept as it is:|{n} messages have changed on the disk and are kept as they are:</source>
   <translation>
    <numerusform>{n} Nachricht hat sich auf dem Datenträger geändert und bleibt, wie sie ist:</numerusform>
    <numerusform>{n} Nachrichten haben sich auf dem Datenträger geändert und bleiben, wie sie sind:</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One message has changed on the disk, in {names}.|{n} messages have changed on the disk, in {names}.</source>
   <translation>
    <numerusform>{n} Nachricht hat sich auf dem Datenträger verändert, in {names}.</numerusform>
    <numerusform>{n} Nachrichten haben sich auf dem Datenträger verändert, in {names}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One message was only in the damaged file.|{n} messages were only in the damaged file.</source>
   <translation>
    <numerusform>{n} Nachricht war nur in der beschädigten Datei vorhanden.</numerusform>
    <numerusform>{n} Nachrichten waren nur in der beschädigten Datei vorhanden.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One message was saved from the damaged file.|{n} messages were saved from the damaged file.</source>
   <translation>
    <numerusform>{n} Nachricht wurde aus der beschädigten Datei gerettet.</numerusform>
    <numerusform>{n} Nachrichten wurden aus der beschädigten Datei gerettet.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One model was moved.|{n} models were moved.</source>
   <translation>
    <numerusform>{n} Modell wurde verschoben.</numerusform>
    <numerusform>{n} Modelle wurden verschoben.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One model, {size}, in {path}|{n} models, {size}, in {path}</source>
   <translation>
    <numerusform>{n} Modell, {size}, in {path}</numerusform>
    <numerusform>{n} Modelle, {size}, in {path}</numerusform>
   </translation>
  </message>
  <message>
   <source>One page with formulas and colours that needs no network</source>
   <translation>Eine Seite mit Formeln und Farben, ganz ohne Netz</translation>
  </message>
  <message numerus="yes">
   <source>One part with its licence.|{n} parts, each with its licence.</source>
   <translation>
    <numerusform>{n} Komponente mit ihrer Lizenz.</numerusform>
    <numerusform>{n} Komponenten, jede mit ihrer Lizenz.</numerusform>
   </translation>
  </message>
  <message>
   <source>One text a line</source>
   <translation>Ein Text pro Zeile</translation>
  </message>
  <message>
   <source>Only numbers from {least} to {most}.</source>
   <translation>Nur Zahlen von {least} bis {most}.</translation>
  </message>
  <message>
   <source>Only so many of the likeliest tokens; 0 for all</source>
   <translation>Nur so viele der wahrscheinlichsten Token; 0 für alle</translation>
  </message>
  <message>
   <source>Only the likeliest tokens that make up this share</source>
   <translation>Nur die wahrscheinlichsten Token, die zusammen diesen Anteil ausmachen</translation>
  </message>
  <message>
   <source>Only the program that wrote {what} knows what it stands for: write a value in its place.</source>
   <translation>Nur das Programm, das {what} geschrieben hat, weiß, wofür es steht: Schreiben Sie stattdessen einen Wert.</translation>
  </message>
  <message>
   <source>Only tokens at least this likely, relative to the likeliest</source>
   <translation>Nur Token, die gemessen am wahrscheinlichsten mindestens so wahrscheinlich sind</translation>
  </message>
  <message>
   <source>Only web and mail addresses are opened, and this is neither or is damaged.</source>
   <translation>Nur Web- und E-Mail-Adressen werden geöffnet; diese ist keines von beidem oder beschädigt.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Open Nemodesk</source>
   <translation>Nemodesk öffnen</translation>
  </message>
  <message>
   <source>Open a GGUF file</source>
   <translation>GGUF-Datei öffnen</translation>
  </message>
  <message>
   <source>Open a GGUF file…</source>
   <translation>GGUF-Datei öffnen…</translation>
  </message>
  <message>
   <source>Open a GGUF…</source>
   <translation>GGUF öffnen…</translation>
  </message>
  <message>
   <source>Open a file…</source>
   <translation>Datei öffnen…</translation>
  </message>
  <message>
   <source>Open for reading</source>
   <translation>Zum Lesen öffnen</translation>
  </message>
  <message>
   <source>Open for reading only</source>
   <translation>Nur zum Lesen geöffnet</translation>
  </message>
  <message>
   <source>Open for reading only: nothing can be asked</source>
   <translation>Nur zum Lesen geöffnet: Fragen sind nicht möglich</translation>
  </message>
  <message>
   <source>Open the address…</source>
   <translation>Adresse öffnen…</translation>
  </message>
  <message>
   <source>Open the chat</source>
   <translation>Chat öffnen</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <source>Open the folder of plugins</source>
   <translation>Plugin-Ordner öffnen</translation>
  </message>
  <message>
   <source>Open the hub's page</source>
   <translation>Hub-Seite öffnen</translation>
  </message>
  <message>
   <source>Open the model's page</source>
   <translation>Modellseite öffnen</translation>
  </message>
  <message>
   <source>Open this address?</source>
   <translation>Diese Adresse öffnen?</translation>
  </message>
  <message>
   <source>Orchard</source>
   <translation>Obstgarten</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Anderes</translation>
  </message>
  <message>
   <source>Other budget in tokens</source>
   <translation>Anderes Budget in Token</translation>
  </message>
  <message>
   <source>Other programs</source>
   <translation>Andere Programme</translation>
  </message>
  <message>
   <source>Otherwise the block scrolls sideways</source>
   <translation>Sonst lässt sich der Block seitwärts scrollen</translation>
  </message>
  <message>
   <source>Otherwise you choose one each time</source>
   <translation>Sonst wählen Sie jedes Mal eines</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Seite</translation>
  </message>
  <message>
   <source>Pages to print or to pass on</source>
   <translation>Seiten zum Drucken oder Weitergeben</translation>
  </message>
  <message>
   <source>Parts</source>
   <translation>Komponenten</translation>
  </message>
  <message>
   <source>Parts of its file cannot be read or do not fit together.</source>
   <translation>Teile der Verlaufsdatei sind nicht lesbar oder passen nicht zusammen.</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Einfügen</translation>
  </message>
  <message>
   <source>Pasted text</source>
   <translation>Eingefügter Text</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>Angehalten</translation>
  </message>
  <message>
   <source>Perplexity on the text {name}: {value} ± {error} ({tokens} tokens, chunks of {chunk})</source>
   <translation>Perplexität auf dem Text {name}: {value} ± {error} ({tokens} Token, in Abschnitten zu {chunk})</translation>
  </message>
  <message>
   <source>Perplexity {value} ± {error} on a bundled text</source>
   <translation>Perplexität {value} ± {error} auf einem mitgelieferten Text</translation>
  </message>
  <message>
   <source>Pin</source>
   <translation>Anheften</translation>
  </message>
  <message>
   <source>Pin or unpin this chat</source>
   <translation>Diesen Chat anheften oder lösen</translation>
  </message>
  <message>
   <source>Pinned</source>
   <translation>Angeheftet</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Ort</translation>
  </message>
  <message>
   <source>Plain text with marks, for notes and other programs</source>
   <translation>Reiner Text mit Auszeichnung, für Notizen und andere Programme</translation>
  </message>
  <message>
   <source>Planning</source>
   <translation>Planung</translation>
  </message>
  <message>
   <source>Portable: everything is in {folder}</source>
   <translation>Portabel: Alles liegt in {folder}</translation>
  </message>
  <message>
   <source>Position scaling of the kind {kind} is not supported: only {supported}.</source>
   <translation>Positionsskalierung der Art {kind} wird nicht unterstützt: nur {supported}.</translation>
  </message>
  <message>
   <source>Precision of the weights</source>
   <translation>Genauigkeit der Gewichte</translation>
  </message>
  <message>
   <source>Preset</source>
   <translation>Vorgabe</translation>
  </message>
  <message>
   <source>Preset “{name}” was deleted.</source>
   <translation>Vorgabe „{name}“ wurde gelöscht.</translation>
  </message>
  <message>
   <source>Preset “{name}” was saved.</source>
   <translation>Vorgabe „{name}“ wurde gespeichert.</translation>
  </message>
  <message>
   <source>Presets</source>
   <translation>Vorgaben</translation>
  </message>
  <message>
   <source>Presets keep instructions, thinking and sampling under a name.</source>
   <translation>Vorgaben speichern Anweisungen, Denken und Sampling unter einem Namen.</translation>
  </message>
  <message>
   <source>Press the keys…</source>
   <translation>Tasten drücken…</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>Voriger Treffer</translation>
  </message>
  <message>
   <source>Previous 7 days</source>
   <translation>Letzte 7 Tage</translation>
  </message>
  <message>
   <source>Previous area</source>
   <translation>Voriger Bereich</translation>
  </message>
  <message>
   <source>Previous chat</source>
   <translation>Voriger Chat</translation>
  </message>
  <message>
   <source>Previous control</source>
   <translation>Voriges Bedienelement</translation>
  </message>
  <message>
   <source>Previous message</source>
   <translation>Vorige Nachricht</translation>
  </message>
  <message>
   <source>Previous message or row</source>
   <translation>Vorige Nachricht oder Zeile</translation>
  </message>
  <message>
   <source>Previous version</source>
   <translation>Vorige Version</translation>
  </message>
  <message>
   <source>Processor threads</source>
   <translation>Prozessor-Threads</translation>
  </message>
  <message>
   <source>Program: {path}</source>
   <translation>Programm: {path}</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Prompt</translation>
  </message>
  <message>
   <source>Prompts that your servers offer. The text goes into the composer; you can change it there.</source>
   <translation>Prompts, die Ihre Server anbieten. Der Text kommt in den Eingabebereich; dort können Sie ihn ändern.</translation>
  </message>
  <message>
   <source>Put back</source>
   <translation>Zurückholen</translation>
  </message>
  <message>
   <source>Put back {name}</source>
   <translation>{name} zurückholen</translation>
  </message>
  <message>
   <source>Put into the message</source>
   <translation>In die Nachricht einfügen</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>Qualität</translation>
  </message>
  <message>
   <source>Quality of the conversion: {types}, error {error}, {bits} bits a value</source>
   <translation>Qualität der Konvertierung: {types}, Fehler {error}, {bits} Bit pro Wert</translation>
  </message>
  <message>
   <source>Quality of {name}</source>
   <translation>Qualität von {name}</translation>
  </message>
  <message>
   <source>Quantization</source>
   <translation>Quantisierung</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Frage</translation>
  </message>
  <message>
   <source>Questions, answers and titles of every chat are searched while you type.</source>
   <translation>Fragen, Antworten und Titel aller Chats werden während der Eingabe durchsucht.</translation>
  </message>
  <message>
   <source>Quick question…</source>
   <translation>Kurze Frage…</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>Neu lesen</translation>
  </message>
  <message>
   <source>Read ahead</source>
   <translation>Vorauslesen</translation>
  </message>
  <message>
   <source>Read and accept the licence</source>
   <translation>Lizenz lesen und akzeptieren</translation>
  </message>
  <message>
   <source>Read the licence</source>
   <translation>Lizenz lesen</translation>
  </message>
  <message>
   <source>Read the report</source>
   <translation>Bericht lesen</translation>
  </message>
  <message>
   <source>Read {source} again</source>
   <translation>{source} neu einlesen</translation>
  </message>
  <message>
   <source>Reading ahead</source>
   <translation>Liest voraus</translation>
  </message>
  <message>
   <source>Reading speed</source>
   <translation>Lesegeschwindigkeit</translation>
  </message>
  <message>
   <source>Reading the prompt</source>
   <translation>Prompt wird gelesen</translation>
  </message>
  <message>
   <source>Reading the whole history…</source>
   <translation>Ganzer Verlauf wird gelesen…</translation>
  </message>
  <message>
   <source>Reading {name}…</source>
   <translation>{name} wird gelesen…</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Wird gelesen…</translation>
  </message>
  <message>
   <source>Reads every message and finds those that have changed on the disk</source>
   <translation>Liest jede Nachricht und findet solche, die sich auf dem Datenträger verändert haben</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Bereit</translation>
  </message>
  <message>
   <source>Reasoning is made impossible for this answer</source>
   <translation>Denken wird für diese Antwort unmöglich gemacht</translation>
  </message>
  <message>
   <source>Recommended</source>
   <translation>Empfohlen</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Reduce motion</source>
   <translation>Bewegung reduzieren</translation>
  </message>
  <message>
   <source>Regenerate</source>
   <translation>Neu generieren</translation>
  </message>
  <message>
   <source>Relative to the text</source>
   <translation>Im Verhältnis zum Text</translation>
  </message>
  <message>
   <source>Remote endpoints are not supported yet: choose a model on this computer.</source>
   <translation>Entfernte Endpunkte werden noch nicht unterstützt: Wählen Sie ein Modell auf diesem Computer.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Remove the waiting message</source>
   <translation>Wartende Nachricht entfernen</translation>
  </message>
  <message>
   <source>Remove this row</source>
   <translation>Diese Zeile entfernen</translation>
  </message>
  <message>
   <source>Remove {name}</source>
   <translation>{name} entfernen</translation>
  </message>
  <message>
   <source>Remove {source}</source>
   <translation>{source} entfernen</translation>
  </message>
  <message>
   <source>Remove {source}?</source>
   <translation>{source} entfernen?</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <source>Rename this chat</source>
   <translation>Diesen Chat umbenennen</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>Reparieren</translation>
  </message>
  <message>
   <source>Repeat penalty</source>
   <translation>Wiederholungsstrafe</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Ersetzen</translation>
  </message>
  <message>
   <source>Replace {name}</source>
   <translation>{name} ersetzen</translation>
  </message>
  <message>
   <source>Repository</source>
   <translation>Repository</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>Alles zurücksetzen</translation>
  </message>
  <message>
   <source>Reset all settings</source>
   <translation>Alle Einstellungen zurücksetzen</translation>
  </message>
  <message>
   <source>Reset this page</source>
   <translation>Diese Seite zurücksetzen</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <source>Restore a backup</source>
   <translation>Sicherung wiederherstellen</translation>
  </message>
  <message>
   <source>Restore all</source>
   <translation>Alle wiederherstellen</translation>
  </message>
  <message>
   <source>Restore deleted messages…</source>
   <translation>Gelöschte Nachrichten wiederherstellen…</translation>
  </message>
  <message>
   <source>Restore: {text}</source>
   <translation>Wiederherstellen: {text}</translation>
  </message>
  <message numerus="yes">
   <source>Restored from the backup of {when}: one message in all.|Restored from the backup of {when}: {n} messages in all.</source>
   <translation>
    <numerusform>Aus der Sicherung vom {when} wiederhergestellt: insgesamt {n} Nachricht.</numerusform>
    <numerusform>Aus der Sicherung vom {when} wiederhergestellt: insgesamt {n} Nachrichten.</numerusform>
   </translation>
  </message>
  <message>
   <source>Restore…</source>
   <translation>Wiederherstellen…</translation>
  </message>
  <message>
   <source>Restoring…</source>
   <translation>Wird wiederhergestellt…</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Ergebnisse</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Return key</source>
   <translation>Eingabetaste, Return, Enter</translation>
  </message>
  <message>
   <source>Review {source}</source>
   <translation>{source} prüfen</translation>
  </message>
  <message>
   <source>Review…</source>
   <translation>Prüfen…</translation>
  </message>
  <message>
   <source>Revision of the checkpoint: {commit}</source>
   <translation>Revision des Checkpoints: {commit}</translation>
  </message>
  <message>
   <source>Room for it on the disk</source>
   <translation>Platz dafür auf dem Datenträger</translation>
  </message>
  <message>
   <source>Rose</source>
   <translation>Rose</translation>
  </message>
  <message>
   <source>Runs Nemotron Nano on your own computer. Nothing you write leaves it.</source>
   <translation>Führt Nemotron Nano auf Ihrem eigenen Computer aus. Nichts, was Sie schreiben, verlässt ihn.</translation>
  </message>
  <message>
   <source>Runs on the processor as {type} with {tokens} tokens of context</source>
   <translation>Läuft als {type} mit {tokens} Token Kontext auf dem Prozessor</translation>
  </message>
  <message>
   <source>SHA-256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Save and branch</source>
   <translation>Speichern und verzweigen</translation>
  </message>
  <message>
   <source>Save and go on</source>
   <translation>Speichern und weiter</translation>
  </message>
  <message>
   <source>Save as preset</source>
   <translation>Als Vorgabe speichern</translation>
  </message>
  <message>
   <source>Saved as you change it</source>
   <translation>Wird sofort gespeichert</translation>
  </message>
  <message>
   <source>Scroll sideways</source>
   <translation>Seitwärts scrollen</translation>
  </message>
  <message>
   <source>Sea</source>
   <translation>Meer</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <source>Search actions and keys</source>
   <translation>Aktionen und Tasten suchen</translation>
  </message>
  <message>
   <source>Search and commands</source>
   <translation>Suche und Befehle</translation>
  </message>
  <message>
   <source>Search chats and actions</source>
   <translation>Chats und Aktionen suchen</translation>
  </message>
  <message>
   <source>Search chats and actions…</source>
   <translation>Chats und Aktionen suchen…</translation>
  </message>
  <message>
   <source>Search in all chats</source>
   <translation>In allen Chats suchen</translation>
  </message>
  <message>
   <source>Search in all chats for “{text}”</source>
   <translation>In allen Chats nach „{text}“ suchen</translation>
  </message>
  <message>
   <source>Search in all chats…</source>
   <translation>In allen Chats suchen…</translation>
  </message>
  <message>
   <source>Search in thinking too</source>
   <translation>Auch im Denken suchen</translation>
  </message>
  <message>
   <source>Search results</source>
   <translation>Suchergebnisse</translation>
  </message>
  <message>
   <source>Search settings</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <source>Search the log</source>
   <translation>Protokoll durchsuchen</translation>
  </message>
  <message>
   <source>Search these days</source>
   <translation>Diese Tage durchsuchen</translation>
  </message>
  <message>
   <source>Search without filters</source>
   <translation>Ohne Filter suchen</translation>
  </message>
  <message>
   <source>Secrets</source>
   <translation>Geheimnisse</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Seed</translation>
  </message>
  <message>
   <source>Select</source>
   <translation>Auswählen</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>Alles auswählen</translation>
  </message>
  <message>
   <source>Select chats</source>
   <translation>Chats auswählen</translation>
  </message>
  <message>
   <source>Selected chats</source>
   <translation>Ausgewählte Chats</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Senden</translation>
  </message>
  <message>
   <source>Send next</source>
   <translation>Nächste senden</translation>
  </message>
  <message>
   <source>Send the next waiting message</source>
   <translation>Nächste wartende Nachricht senden</translation>
  </message>
  <message>
   <source>Send with</source>
   <translation>Senden mit</translation>
  </message>
  <message>
   <source>Sending a message in it restores it.</source>
   <translation>Senden Sie darin eine Nachricht, wird er wiederhergestellt.</translation>
  </message>
  <message>
   <source>Sent when the answer has ended</source>
   <translation>Wird gesendet, sobald die Antwort fertig ist</translation>
  </message>
  <message>
   <source>Sent when the answer in the other chat has ended</source>
   <translation>Wird gesendet, sobald die Antwort im anderen Chat fertig ist</translation>
  </message>
  <message>
   <source>Sent when the model has loaded</source>
   <translation>Wird gesendet, sobald das Modell geladen ist</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>Festlegen</translation>
  </message>
  <message>
   <source>Set it aside and start anew</source>
   <translation>Beiseitelegen und neu beginnen</translation>
  </message>
  <message>
   <source>Set until Nemodesk is closed. It is not shown again.</source>
   <translation>Festgelegt, bis Nemodesk geschlossen wird. Es wird nicht wieder angezeigt.</translation>
  </message>
  <message>
   <source>Set {name}</source>
   <translation>{name} festlegen</translation>
  </message>
  <message>
   <source>Set, in the keyring. It is not shown again.</source>
   <translation>Festgelegt, im Schlüsselbund. Es wird nicht wieder angezeigt.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Settings (*.json)</source>
   <translation>Einstellungen (*.json)</translation>
  </message>
  <message>
   <source>Settings of this chat</source>
   <translation>Einstellungen dieses Chats</translation>
  </message>
  <message>
   <source>Settings of this chat…</source>
   <translation>Einstellungen dieses Chats…</translation>
  </message>
  <message>
   <source>Settings of {source}</source>
   <translation>Einstellungen von {source}</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>Einstellungen…</translation>
  </message>
  <message>
   <source>Seven days of backups are kept; the present history is set aside first</source>
   <translation>Sicherungen von sieben Tagen bleiben erhalten; der jetzige Stand wird vorher beiseitegelegt</translation>
  </message>
  <message>
   <source>Shift+Enter begins a new line either way</source>
   <translation>Umschalt+Enter beginnt immer eine neue Zeile</translation>
  </message>
  <message>
   <source>Shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <source>Shortcuts too; presets and conversations stay</source>
   <translation>Auch Tastenkürzel; Vorgaben und Chats bleiben</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Anzeigen</translation>
  </message>
  <message numerus="yes">
   <source>Show a published file|Show {n} published files</source>
   <translation>
    <numerusform>{n} veröffentlichte Datei anzeigen</numerusform>
    <numerusform>{n} veröffentlichte Dateien anzeigen</numerusform>
   </translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Alle anzeigen</translation>
  </message>
  <message>
   <source>Show all thinking</source>
   <translation>Ganzes Denken anzeigen</translation>
  </message>
  <message>
   <source>Show all {count} types</source>
   <translation>Alle {count} Typen anzeigen</translation>
  </message>
  <message numerus="yes">
   <source>Show all {n} lines</source>
   <translation>
    <numerusform>{n} Zeile anzeigen</numerusform>
    <numerusform>Alle {n} Zeilen anzeigen</numerusform>
   </translation>
  </message>
  <message>
   <source>Show imported</source>
   <translation>Importierte anzeigen</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Im Ordner anzeigen</translation>
  </message>
  <message>
   <source>Show older calls</source>
   <translation>Ältere Aufrufe anzeigen</translation>
  </message>
  <message>
   <source>Show or hide the sidebar</source>
   <translation>Seitenleiste ein- oder ausblenden</translation>
  </message>
  <message>
   <source>Show the menus</source>
   <translation>Menüs anzeigen</translation>
  </message>
  <message>
   <source>Show the newest lines</source>
   <translation>Neueste Zeilen anzeigen</translation>
  </message>
  <message>
   <source>Show values</source>
   <translation>Werte anzeigen</translation>
  </message>
  <message>
   <source>Show {name} in its folder</source>
   <translation>{name} im Ordner anzeigen</translation>
  </message>
  <message>
   <source>Sidebar</source>
   <translation>Seitenleiste</translation>
  </message>
  <message>
   <source>Since {day}</source>
   <translation>Seit {day}</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Text verkleinern</translation>
  </message>
  <message>
   <source>Some of the damaged file could not be read.</source>
   <translation>Ein Teil der beschädigten Datei konnte nicht gelesen werden.</translation>
  </message>
  <message>
   <source>Something about tools did not work</source>
   <translation>Bei den Werkzeugen hat etwas nicht funktioniert</translation>
  </message>
  <message>
   <source>Something is missing: {what}. Fill it in, or remove its row.</source>
   <translation>Etwas fehlt: {what}. Füllen Sie es aus oder entfernen Sie die Zeile.</translation>
  </message>
  <message>
   <source>Something went wrong inside Nemodesk ({name})</source>
   <translation>In Nemodesk ist ein Fehler aufgetreten ({name})</translation>
  </message>
  <message>
   <source>Something went wrong inside Nemodesk ({name}). The log has the details.</source>
   <translation>In Nemodesk ist ein Fehler aufgetreten ({name}). Einzelheiten stehen im Protokoll.</translation>
  </message>
  <message>
   <source>Spacing of lists and messages</source>
   <translation>Abstände in Listen und zwischen Nachrichten</translation>
  </message>
  <message>
   <source>Speed limit</source>
   <translation>Downloadgrenze</translation>
  </message>
  <message>
   <source>Stand before the first message</source>
   <translation>Stehen vor der ersten Nachricht</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>Startet</translation>
  </message>
  <message>
   <source>Starts in: {path}</source>
   <translation>Startet in: {path}</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>Stay in the tray</source>
   <translation>Im Infobereich bleiben</translation>
  </message>
  <message numerus="yes">
   <source>Step {n} of {all}: {name}</source>
   <translation>
    <numerusform>Schritt {n} von {all}: {name}</numerusform>
    <numerusform>Schritt {n} von {all}: {name}</numerusform>
   </translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Stoppen</translation>
  </message>
  <message>
   <source>Stop and keep it</source>
   <translation>Stoppen und behalten</translation>
  </message>
  <message>
   <source>Stop texts</source>
   <translation>Stopptexte</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Gestoppt</translation>
  </message>
  <message>
   <source>Stopped before the end: what was imported stays.</source>
   <translation>Vorzeitig gestoppt: Was schon importiert war, bleibt.</translation>
  </message>
  <message>
   <source>Stopped by you</source>
   <translation>Von Ihnen gestoppt</translation>
  </message>
  <message>
   <source>Strict off</source>
   <translation>Strikt aus</translation>
  </message>
  <message>
   <source>Switch thinking</source>
   <translation>Denken umschalten</translation>
  </message>
  <message>
   <source>System</source>
   <translation>System</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Zurücknehmen</translation>
  </message>
  <message>
   <source>Take back: {what}</source>
   <translation>Zurücknehmen: {what}</translation>
  </message>
  <message>
   <source>Take out of the archive</source>
   <translation>Aus dem Archiv holen</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>Temperatur</translation>
  </message>
  <message>
   <source>Tensors</source>
   <translation>Tensoren</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>Text and source code</source>
   <translation>Text und Quellcode</translation>
  </message>
  <message>
   <source>Text of the attachment</source>
   <translation>Text des Anhangs</translation>
  </message>
  <message>
   <source>Text of the licence</source>
   <translation>Lizenztext</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Textgröße</translation>
  </message>
  <message>
   <source>The address holds characters that cannot be seen: {characters}</source>
   <translation>Die Adresse enthält unsichtbare Zeichen: {characters}</translation>
  </message>
  <message>
   <source>The address must begin with https:// or http:// and name a host.</source>
   <translation>Die Adresse muss mit https:// oder http:// beginnen und einen Host nennen.</translation>
  </message>
  <message>
   <source>The answer failed</source>
   <translation>Antwort fehlgeschlagen</translation>
  </message>
  <message>
   <source>The answer failed.</source>
   <translation>Die Antwort ist fehlgeschlagen.</translation>
  </message>
  <message>
   <source>The answer failed: {error}</source>
   <translation>Die Antwort ist fehlgeschlagen: {error}</translation>
  </message>
  <message>
   <source>The answer goes on: its model is loaded again when the tool call is done.</source>
   <translation>Die Antwort geht weiter: Ihr Modell wird neu geladen, sobald der Werkzeugaufruf fertig ist.</translation>
  </message>
  <message>
   <source>The answer is there.</source>
   <translation>Die Antwort ist da.</translation>
  </message>
  <message>
   <source>The answer reached its length limit.</source>
   <translation>Die Antwort hat ihre Längengrenze erreicht.</translation>
  </message>
  <message>
   <source>The answer was interrupted.</source>
   <translation>Die Antwort wurde unterbrochen.</translation>
  </message>
  <message>
   <source>The answer was stopped with its model. Continue goes on once a model is loaded.</source>
   <translation>Die Antwort wurde mit ihrem Modell gestoppt. „Fortsetzen“ führt sie weiter, sobald ein Modell geladen ist.</translation>
  </message>
  <message>
   <source>The answer was stopped.</source>
   <translation>Die Antwort wurde gestoppt.</translation>
  </message>
  <message>
   <source>The archive is empty</source>
   <translation>Das Archiv ist leer</translation>
  </message>
  <message>
   <source>The bias of token {token} must be a number, or minus infinity.</source>
   <translation>Der Bias von Token {token} muss eine Zahl oder minus unendlich sein.</translation>
  </message>
  <message>
   <source>The biases forbid every token: leave some of them out.</source>
   <translation>Die Bias-Werte verbieten jedes Token: Lassen Sie einige davon weg.</translation>
  </message>
  <message>
   <source>The call ended without a result.</source>
   <translation>Der Aufruf endete ohne Ergebnis.</translation>
  </message>
  <message>
   <source>The call was not run.</source>
   <translation>Der Aufruf wurde nicht ausgeführt.</translation>
  </message>
  <message>
   <source>The card’s memory is full and the answer came at {speed} tokens a second: Windows has probably moved a part of the model into the computer’s memory. Load it with a smaller context, or close other programs.</source>
   <translation>Der Speicher der Karte ist voll und die Antwort kam mit {speed} Token pro Sekunde: Windows hat wahrscheinlich einen Teil des Modells in den Arbeitsspeicher des Computers verschoben. Laden Sie es mit kleinerem Kontext oder schließen Sie andere Programme.</translation>
  </message>
  <message>
   <source>The chat template in this model's file does not work: choose another model file.</source>
   <translation>Die Chat-Vorlage in der Datei dieses Modells funktioniert nicht: Wählen Sie eine andere Modelldatei.</translation>
  </message>
  <message>
   <source>The chat template in this model's file takes too long: choose another model file.</source>
   <translation>Die Chat-Vorlage in der Datei dieses Modells braucht zu lange: Wählen Sie eine andere Modelldatei.</translation>
  </message>
  <message>
   <source>The checkpoint holds a tensor that this kind of model does not have: {name}.</source>
   <translation>Der Checkpoint enthält einen Tensor, den es bei dieser Modellart nicht gibt: {name}.</translation>
  </message>
  <message>
   <source>The checkpoint is not complete: the tensor {name} is missing.</source>
   <translation>Der Checkpoint ist unvollständig: Der Tensor {name} fehlt.</translation>
  </message>
  <message>
   <source>The checkpoint is not complete: {file} is missing.</source>
   <translation>Der Checkpoint ist unvollständig: {file} fehlt.</translation>
  </message>
  <message>
   <source>The checkpoint names a file outside its folder ({name}): do not use it.</source>
   <translation>Der Checkpoint verweist auf eine Datei außerhalb seines Ordners ({name}): Verwenden Sie ihn nicht.</translation>
  </message>
  <message>
   <source>The checkpoint's settings cannot be stored: download it again.</source>
   <translation>Die Einstellungen des Checkpoints lassen sich nicht speichern: Laden Sie ihn erneut herunter.</translation>
  </message>
  <message>
   <source>The conversation has {tokens} tokens and the context holds {context}: start a new chat or load the model with a larger context.</source>
   <translation>Der Chat hat {tokens} Token und der Kontext fasst {context}: Beginnen Sie einen neuen Chat oder laden Sie das Modell mit größerem Kontext.</translation>
  </message>
  <message>
   <source>The conversation takes {tokens} tokens and leaves no room for an answer in the context of {context}: start a new chat, or load the model with a larger context.</source>
   <translation>Der Chat belegt {tokens} Token und lässt im Kontext von {context} keinen Platz für eine Antwort: Beginnen Sie einen neuen Chat oder laden Sie das Modell mit größerem Kontext.</translation>
  </message>
  <message>
   <source>The conversion ended unexpectedly (status {code}): start it again.</source>
   <translation>Die Konvertierung wurde unerwartet beendet (Status {code}): Starten Sie sie erneut.</translation>
  </message>
  <message>
   <source>The damaged file is kept in {folder}.</source>
   <translation>Die beschädigte Datei liegt in {folder}.</translation>
  </message>
  <message>
   <source>The demo model is missing: install the program again.</source>
   <translation>Das Demomodell fehlt: Installieren Sie das Programm neu.</translation>
  </message>
  <message>
   <source>The disk became full while writing {path}: make room and convert again.</source>
   <translation>Beim Schreiben von {path} war der Datenträger voll: Schaffen Sie Platz und konvertieren Sie erneut.</translation>
  </message>
  <message>
   <source>The disk failed while the history was read or written: it may be full, broken or write-protected.</source>
   <translation>Beim Lesen oder Schreiben des Verlaufs gab es einen Datenträgerfehler: Der Datenträger könnte voll, defekt oder schreibgeschützt sein.</translation>
  </message>
  <message>
   <source>The disk is full: make room for what tools are allowed. No tool runs until then.</source>
   <translation>Der Datenträger ist voll: Schaffen Sie Platz für die Erlaubnisse der Werkzeuge. Bis dahin läuft kein Werkzeug.</translation>
  </message>
  <message>
   <source>The disk is full: the history could not be written. Free some space and try again.</source>
   <translation>Der Datenträger ist voll: Der Verlauf konnte nicht geschrieben werden. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>The disk of {folder} is full: make room, then go on.</source>
   <translation>Der Datenträger von {folder} ist voll: Schaffen Sie Platz und machen Sie dann weiter.</translation>
  </message>
  <message>
   <source>The disk of {folder} is too full: make {size} GB free, then go on.</source>
   <translation>Der Datenträger von {folder} ist zu voll: Schaffen Sie {size} GB Platz und machen Sie dann weiter.</translation>
  </message>
  <message>
   <source>The disk with {path} cannot be read: {reason}.</source>
   <translation>Der Datenträger mit {path} kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <source>The disk with {path} is not connected; its models are not listed.</source>
   <translation>Der Datenträger mit {path} ist nicht angeschlossen; seine Modelle sind nicht aufgeführt.</translation>
  </message>
  <message>
   <source>The download was stopped. It goes on from here the next time.</source>
   <translation>Der Download wurde gestoppt. Beim nächsten Mal geht es von hier weiter.</translation>
  </message>
  <message>
   <source>The earlier history is kept in {folder}.</source>
   <translation>Der vorherige Verlauf liegt in {folder}.</translation>
  </message>
  <message>
   <source>The engine could not be started: install Nemodesk again.</source>
   <translation>Die Engine konnte nicht gestartet werden: Installieren Sie Nemodesk neu.</translation>
  </message>
  <message>
   <source>The engine could not compute the answer: try again, or load the model again.</source>
   <translation>Die Engine konnte die Antwort nicht berechnen: Versuchen Sie es erneut oder laden Sie das Modell neu.</translation>
  </message>
  <message numerus="yes">
   <source>The engine crashed while loading; a smaller context of {n} tokens works.</source>
   <translation>
    <numerusform>Die Engine ist beim Laden abgestürzt; mit einem kleineren Kontext von {n} Token funktioniert es.</numerusform>
    <numerusform>Die Engine ist beim Laden abgestürzt; mit einem kleineren Kontext von {n} Token funktioniert es.</numerusform>
   </translation>
  </message>
  <message>
   <source>The engine crashed while loading; with fewer layers on the graphics card it works.</source>
   <translation>Die Engine ist beim Laden abgestürzt; mit weniger Schichten auf der Grafikkarte funktioniert es.</translation>
  </message>
  <message>
   <source>The engine crashed while loading; without extra processor buffers it works.</source>
   <translation>Die Engine ist beim Laden abgestürzt; ohne zusätzliche Prozessorpuffer funktioniert es.</translation>
  </message>
  <message>
   <source>The engine crashed while loading; without the graphics card it works.</source>
   <translation>Die Engine ist beim Laden abgestürzt; ohne die Grafikkarte funktioniert es.</translation>
  </message>
  <message>
   <source>The engine crashed: load the model again.</source>
   <translation>Die Engine ist abgestürzt: Laden Sie das Modell neu.</translation>
  </message>
  <message>
   <source>The engine did not answer for {seconds} seconds and was ended: load the model again.</source>
   <translation>Die Engine hat {seconds} Sekunden lang nicht geantwortet und wurde beendet: Laden Sie das Modell neu.</translation>
  </message>
  <message>
   <source>The engine ended unexpectedly (code {code}): load the model again.</source>
   <translation>Die Engine wurde unerwartet beendet (Code {code}): Laden Sie das Modell neu.</translation>
  </message>
  <message>
   <source>The engine has stopped</source>
   <translation>Die Engine hat angehalten</translation>
  </message>
  <message>
   <source>The engine ran out of memory: load the model with a smaller context, or close other programs.</source>
   <translation>Der Engine ist der Speicher ausgegangen: Laden Sie das Modell mit kleinerem Kontext oder schließen Sie andere Programme.</translation>
  </message>
  <message>
   <source>The engine refused ({code}).</source>
   <translation>Die Engine hat abgelehnt ({code}).</translation>
  </message>
  <message>
   <source>The engine stopped itself because of an internal error: load the model again.</source>
   <translation>Die Engine hat sich wegen eines internen Fehlers beendet: Laden Sie das Modell neu.</translation>
  </message>
  <message>
   <source>The engine was closed.</source>
   <translation>Die Engine wurde geschlossen.</translation>
  </message>
  <message>
   <source>The engine was ended by the system, perhaps because memory ran out: load the model again, with a smaller context if this repeats.</source>
   <translation>Die Engine wurde vom System beendet, vielleicht aus Speichermangel: Laden Sie das Modell neu, bei Wiederholung mit kleinerem Kontext.</translation>
  </message>
  <message>
   <source>The engine's answer could not be read: load the model again.</source>
   <translation>Die Antwort der Engine konnte nicht gelesen werden: Laden Sie das Modell neu.</translation>
  </message>
  <message>
   <source>The engine's libraries could not be loaded: install Nemodesk again.</source>
   <translation>Die Bibliotheken der Engine konnten nicht geladen werden: Installieren Sie Nemodesk neu.</translation>
  </message>
  <message>
   <source>The errors were measured on {share} of the values.</source>
   <translation>Die Fehler wurden an {share} der Werte gemessen.</translation>
  </message>
  <message>
   <source>The export ended unexpectedly (status {code}): start it again.</source>
   <translation>Der Export wurde unerwartet beendet (Status {code}): Starten Sie ihn erneut.</translation>
  </message>
  <message>
   <source>The field “{name}” has an invalid value.</source>
   <translation>Das Feld „{name}“ hat einen ungültigen Wert.</translation>
  </message>
  <message>
   <source>The file needs {needed} MB and the disk has {free} MB free: make room or choose another folder.</source>
   <translation>Die Datei braucht {needed} MB, auf dem Datenträger sind {free} MB frei: Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>The file of what tools are allowed is damaged: {path}. No tool runs until a new one is begun.</source>
   <translation>Die Datei mit den Erlaubnissen der Werkzeuge ist beschädigt: {path}. Bis eine neue begonnen wird, läuft kein Werkzeug.</translation>
  </message>
  <message>
   <source>The file plugin.py is missing.</source>
   <translation>Die Datei plugin.py fehlt.</translation>
  </message>
  <message>
   <source>The file plugin.toml is missing.</source>
   <translation>Die Datei plugin.toml fehlt.</translation>
  </message>
  <message>
   <source>The folder has no model.safetensors.</source>
   <translation>Der Ordner enthält keine model.safetensors.</translation>
  </message>
  <message>
   <source>The folder is called {folder} and the plugin {name}: give both one name.</source>
   <translation>Der Ordner heißt {folder} und das Plugin {name}: Geben Sie beiden denselben Namen.</translation>
  </message>
  <message>
   <source>The folder needs a name.</source>
   <translation>Der Ordner braucht einen Namen.</translation>
  </message>
  <message>
   <source>The folder {path} does not exist.</source>
   <translation>Den Ordner {path} gibt es nicht.</translation>
  </message>
  <message>
   <source>The folder “{name}”</source>
   <translation>Der Ordner „{name}“</translation>
  </message>
  <message>
   <source>The grammar could not be read: it must be GBNF with a rule named root.</source>
   <translation>Die Grammatik konnte nicht gelesen werden: Sie muss GBNF mit einer Regel namens root sein.</translation>
  </message>
  <message>
   <source>The grammar is too large: at most {limit} bytes are read.</source>
   <translation>Die Grammatik ist zu groß: Höchstens {limit} Byte werden gelesen.</translation>
  </message>
  <message>
   <source>The graphics card’s memory has run over</source>
   <translation>Der Speicher der Grafikkarte ist übergelaufen</translation>
  </message>
  <message>
   <source>The header {name} is the protocol's own: remove it.</source>
   <translation>Der Header {name} gehört dem Protokoll selbst: Entfernen Sie ihn.</translation>
  </message>
  <message>
   <source>The header {name} is there twice: remove one of them.</source>
   <translation>Der Header {name} ist zweimal vorhanden: Entfernen Sie einen davon.</translation>
  </message>
  <message>
   <source>The history could not be backed up</source>
   <translation>Der Verlauf konnte nicht gesichert werden</translation>
  </message>
  <message>
   <source>The history could not be changed</source>
   <translation>Der Verlauf konnte nicht geändert werden</translation>
  </message>
  <message>
   <source>The history could not be opened</source>
   <translation>Der Verlauf konnte nicht geöffnet werden</translation>
  </message>
  <message>
   <source>The history could not be read or written.</source>
   <translation>Der Verlauf konnte nicht gelesen oder geschrieben werden.</translation>
  </message>
  <message>
   <source>The history could not be read: the process that reads it has ended.</source>
   <translation>Der Verlauf konnte nicht gelesen werden: Der Prozess, der ihn liest, wurde beendet.</translation>
  </message>
  <message>
   <source>The history could not be repaired</source>
   <translation>Der Verlauf konnte nicht repariert werden</translation>
  </message>
  <message>
   <source>The history file cannot be opened or written: check its folder and its permissions.</source>
   <translation>Die Verlaufsdatei lässt sich nicht öffnen oder schreiben: Prüfen Sie ihren Ordner und ihre Berechtigungen.</translation>
  </message>
  <message>
   <source>The history file is damaged. It was left as it is; what can be read can be restored.</source>
   <translation>Die Verlaufsdatei ist beschädigt. Sie blieb unverändert; was lesbar ist, kann wiederhergestellt werden.</translation>
  </message>
  <message>
   <source>The history is already being backed up, checked or restored: try again in a moment.</source>
   <translation>Am Verlauf wird bereits gearbeitet: Versuchen Sie es gleich noch einmal.</translation>
  </message>
  <message>
   <source>The history is being repaired</source>
   <translation>Der Verlauf wird repariert</translation>
  </message>
  <message>
   <source>The history is damaged</source>
   <translation>Der Verlauf ist beschädigt</translation>
  </message>
  <message>
   <source>The history is damaged: no backup was made of it, and the earlier backups stay.</source>
   <translation>Der Verlauf ist beschädigt: Er wurde nicht gesichert, und die früheren Sicherungen bleiben.</translation>
  </message>
  <message>
   <source>The history is in use by another Nemodesk: close that one first.</source>
   <translation>Der Verlauf wird von einem anderen Nemodesk verwendet: Schließen Sie dieses zuerst.</translation>
  </message>
  <message>
   <source>The history is not open.</source>
   <translation>Der Verlauf ist nicht geöffnet.</translation>
  </message>
  <message>
   <source>The history is now that of {when}.</source>
   <translation>Der Verlauf hat jetzt den Stand vom {when}.</translation>
  </message>
  <message>
   <source>The history is open for reading only: nothing can be changed in it now.</source>
   <translation>Der Verlauf ist nur zum Lesen geöffnet: Er kann jetzt nicht geändert werden.</translation>
  </message>
  <message>
   <source>The history is open for reading only: nothing can be changed or asked</source>
   <translation>Der Verlauf ist nur zum Lesen geöffnet: Änderungen und Fragen sind nicht möglich</translation>
  </message>
  <message numerus="yes">
   <source>The history is sound: one message is as it was stored.|The history is sound: all {count} messages are as they were stored.</source>
   <translation>
    <numerusform>Der Verlauf ist in Ordnung: {count} Nachricht ist so, wie sie gespeichert wurde.</numerusform>
    <numerusform>Der Verlauf ist in Ordnung: Alle {count} Nachrichten sind so, wie sie gespeichert wurden.</numerusform>
   </translation>
  </message>
  <message>
   <source>The history is sound: there was nothing to repair.</source>
   <translation>Der Verlauf ist in Ordnung: Es gab nichts zu reparieren.</translation>
  </message>
  <message>
   <source>The history was left as it is</source>
   <translation>Der Verlauf blieb unverändert</translation>
  </message>
  <message>
   <source>The history was repaired</source>
   <translation>Der Verlauf wurde repariert</translation>
  </message>
  <message>
   <source>The history was written by a newer Nemodesk (version {found}, this one knows {known}): update the app.</source>
   <translation>Der Verlauf stammt aus einem neueren Nemodesk (Version {found}, dieses kennt {known}): Aktualisieren Sie die App.</translation>
  </message>
  <message>
   <source>The hub sent two different beginnings of {file}: try again.</source>
   <translation>Der Hub hat zwei verschiedene Anfänge von {file} gesendet: Versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>The hub wants to know who asks</source>
   <translation>Der Hub möchte wissen, wer fragt</translation>
  </message>
  <message>
   <source>The importance matrix {file} was made for another model: make one for this model.</source>
   <translation>Die Wichtigkeitsmatrix {file} wurde für ein anderes Modell erstellt: Erstellen Sie eine für dieses Modell.</translation>
  </message>
  <message>
   <source>The install ended unexpectedly (status {code}): start it again, it goes on.</source>
   <translation>Die Installation wurde unerwartet beendet (Status {code}): Starten Sie sie erneut, sie geht dann weiter.</translation>
  </message>
  <message>
   <source>The install needs {needed} GB more and the disk has {free} GB free: make room, then start it again.</source>
   <translation>Die Installation braucht noch {needed} GB, auf dem Datenträger sind {free} GB frei: Schaffen Sie Platz und starten Sie sie dann erneut.</translation>
  </message>
  <message>
   <source>The install of {name} goes on</source>
   <translation>Die Installation von {name} geht weiter</translation>
  </message>
  <message>
   <source>The install of {name} is not finished</source>
   <translation>Die Installation von {name} ist nicht abgeschlossen</translation>
  </message>
  <message>
   <source>The install stopped</source>
   <translation>Die Installation wurde gestoppt</translation>
  </message>
  <message>
   <source>The keyring of this computer refused: unlock it and try again.</source>
   <translation>Der Schlüsselbund dieses Computers hat abgelehnt: Entsperren Sie ihn und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <source>The list of MCP servers of Claude Desktop, VS Code, Cursor, LM Studio, Cline and others.</source>
   <translation>Die Liste der MCP-Server von Claude Desktop, VS Code, Cursor, LM Studio, Cline und anderen.</translation>
  </message>
  <message>
   <source>The list of models ({file}) is damaged: install Nemodesk again.</source>
   <translation>Die Modellliste ({file}) ist beschädigt: Installieren Sie Nemodesk neu.</translation>
  </message>
  <message>
   <source>The list of servers ({path}) cannot be read: repair or remove the file.</source>
   <translation>Die Liste der Server ({path}) kann nicht gelesen werden: Reparieren oder entfernen Sie die Datei.</translation>
  </message>
  <message>
   <source>The list of servers cannot be saved: {error}.</source>
   <translation>Die Liste der Server kann nicht gespeichert werden: {error}.</translation>
  </message>
  <message>
   <source>The makers of this model give access to those who asked for it on its page.</source>
   <translation>Die Entwickler dieses Modells gewähren Zugriff, wenn er auf der Modellseite beantragt wurde.</translation>
  </message>
  <message>
   <source>The measurement was stopped.</source>
   <translation>Die Messung wurde angehalten.</translation>
  </message>
  <message>
   <source>The message is empty: type something first.</source>
   <translation>Die Nachricht ist leer: Geben Sie erst etwas ein.</translation>
  </message>
  <message>
   <source>The message is gone: deleted messages are erased when the trash is emptied.</source>
   <translation>Die Nachricht ist nicht mehr da: Gelöschte Nachrichten werden beim Leeren des Papierkorbs endgültig gelöscht.</translation>
  </message>
  <message>
   <source>The model begins to answer.</source>
   <translation>Das Modell beginnt zu antworten.</translation>
  </message>
  <message>
   <source>The model could not be loaded</source>
   <translation>Das Modell konnte nicht geladen werden</translation>
  </message>
  <message>
   <source>The model could not be put back: {reason}.</source>
   <translation>Das Modell konnte nicht zurückgeholt werden: {reason}.</translation>
  </message>
  <message>
   <source>The model names a new chat after its first answer</source>
   <translation>Das Modell benennt einen neuen Chat nach seiner ersten Antwort</translation>
  </message>
  <message>
   <source>The model on the disk is not what was written there: check the disk, then install again.</source>
   <translation>Das Modell auf dem Datenträger ist nicht, was geschrieben wurde: Prüfen Sie den Datenträger und installieren Sie es dann neu.</translation>
  </message>
  <message>
   <source>The model takes {needed} GB and the disk of {path} has {free} GB free: make room there.</source>
   <translation>Das Modell braucht {needed} GB, auf dem Datenträger von {path} sind {free} GB frei: Schaffen Sie dort Platz.</translation>
  </message>
  <message>
   <source>The models folder {path} cannot be written: {reason}.</source>
   <translation>In den Modellordner {path} kann nicht geschrieben werden: {reason}.</translation>
  </message>
  <message>
   <source>The models folder {path} is not there: connect its disk, or choose another folder.</source>
   <translation>Der Modellordner {path} ist nicht da: Schließen Sie seinen Datenträger an oder wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>The models were left as they are</source>
   <translation>Die Modelle blieben unverändert</translation>
  </message>
  <message>
   <source>The name is too long, or holds a character that cannot be seen.</source>
   <translation>Der Name ist zu lang oder enthält ein unsichtbares Zeichen.</translation>
  </message>
  <message>
   <source>The name must be of small letters, digits, - and _, 40 at most, and begin with a letter.</source>
   <translation>Der Name darf nur aus Kleinbuchstaben, Ziffern, - und _ bestehen, höchstens 40 Zeichen, und muss mit einem Buchstaben beginnen.</translation>
  </message>
  <message>
   <source>The name of the site has letters that may look like others. In its own letters it is: {name}</source>
   <translation>Der Name der Website enthält Buchstaben, die wie andere aussehen können. In eigener Schrift lautet er: {name}</translation>
  </message>
  <message>
   <source>The old file is kept: {path}</source>
   <translation>Die alte Datei bleibt erhalten: {path}</translation>
  </message>
  <message>
   <source>The original weights, unchanged; twice the memory of 8 bits</source>
   <translation>Die ursprünglichen Gewichte, unverändert; doppelt so viel Speicher wie 8 Bit</translation>
  </message>
  <message>
   <source>The part before the @ is not the site. The address goes to {host}.</source>
   <translation>Der Teil vor dem @ ist nicht die Website. Die Adresse führt zu {host}.</translation>
  </message>
  <message>
   <source>The present history is set aside first, and kept. Chats begun after the backup are not in it.</source>
   <translation>Der jetzige Verlauf wird vorher beiseitegelegt und bleibt erhalten. Chats, die nach der Sicherung begonnen wurden, sind darin nicht enthalten.</translation>
  </message>
  <message>
   <source>The prompt is empty: write something first.</source>
   <translation>Der Prompt ist leer: Schreiben Sie erst etwas.</translation>
  </message>
  <message>
   <source>The proxy setting of this computer cannot be used: {reason}</source>
   <translation>Die Proxy-Einstellung dieses Computers ist nicht verwendbar: {reason}</translation>
  </message>
  <message>
   <source>The quality report of {name} cannot be read.</source>
   <translation>Der Qualitätsbericht von {name} kann nicht gelesen werden.</translation>
  </message>
  <message>
   <source>The report could not be read: {why}</source>
   <translation>Der Bericht konnte nicht gelesen werden: {why}</translation>
  </message>
  <message numerus="yes">
   <source>The result is longer than {n} MB, the most that is kept.</source>
   <translation>
    <numerusform>Das Ergebnis ist länger als {n} MB; mehr wird nicht aufbewahrt.</numerusform>
    <numerusform>Das Ergebnis ist länger als {n} MB; mehr wird nicht aufbewahrt.</numerusform>
   </translation>
  </message>
  <message>
   <source>The rounding was guided by an importance matrix ({name}).</source>
   <translation>Das Runden folgte einer Wichtigkeitsmatrix ({name}).</translation>
  </message>
  <message>
   <source>The same seed gives the same answer to the same chat</source>
   <translation>Derselbe Seed ergibt für denselben Chat dieselbe Antwort</translation>
  </message>
  <message>
   <source>The same server is here already, as {name}.</source>
   <translation>Derselbe Server ist hier schon vorhanden, als {name}.</translation>
  </message>
  <message>
   <source>The sampling settings must be numbers, with a repeat penalty above 0: correct them.</source>
   <translation>Die Sampling-Einstellungen müssen Zahlen sein, mit einer Wiederholungsstrafe über 0: Korrigieren Sie sie.</translation>
  </message>
  <message>
   <source>The search index was damaged and is being made anew: search again in a while.</source>
   <translation>Der Suchindex war beschädigt und wird neu aufgebaut: Suchen Sie in Kürze noch einmal.</translation>
  </message>
  <message>
   <source>The secret is kept.</source>
   <translation>Das Geheimnis ist gespeichert.</translation>
  </message>
  <message>
   <source>The selected chats</source>
   <translation>Die ausgewählten Chats</translation>
  </message>
  <message>
   <source>The server needs a name.</source>
   <translation>Der Server braucht einen Namen.</translation>
  </message>
  <message>
   <source>The settings below</source>
   <translation>Den Werten unten</translation>
  </message>
  <message>
   <source>The settings could not be written to {file}. Choose another folder.</source>
   <translation>Die Einstellungen konnten nicht in {file} geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>The settings were imported.</source>
   <translation>Die Einstellungen wurden importiert.</translation>
  </message>
  <message>
   <source>The settings were written to {file}.</source>
   <translation>Die Einstellungen wurden in {file} geschrieben.</translation>
  </message>
  <message>
   <source>The site has no name, only a number: {host}</source>
   <translation>Die Website hat keinen Namen, nur eine Nummer: {host}</translation>
  </message>
  <message>
   <source>The smallest model needs {size} while it is installed: free some space first.</source>
   <translation>Das kleinste Modell braucht während der Installation {size}: Schaffen Sie erst Platz.</translation>
  </message>
  <message>
   <source>The tensor {name} does not have the shape that config.json says: download the checkpoint again.</source>
   <translation>Der Tensor {name} hat nicht die in config.json angegebene Form: Laden Sie den Checkpoint erneut herunter.</translation>
  </message>
  <message>
   <source>The tensor {name} holds values that are not numbers or do not fit {type}: the checkpoint is damaged, or needs another type.</source>
   <translation>Der Tensor {name} enthält Werte, die keine Zahlen sind oder nicht in {type} passen: Der Checkpoint ist beschädigt oder braucht einen anderen Typ.</translation>
  </message>
  <message>
   <source>The tensor {name} is stored as {dtype}: only {supported} can be converted.</source>
   <translation>Der Tensor {name} ist als {dtype} gespeichert: Nur {supported} kann konvertiert werden.</translation>
  </message>
  <message>
   <source>The text has {tokens} tokens and at least {least} are needed: take a longer one.</source>
   <translation>Der Text hat {tokens} Token, mindestens {least} werden gebraucht: Nehmen Sie einen längeren.</translation>
  </message>
  <message>
   <source>The text is longer than any model can read: shorten it.</source>
   <translation>Der Text ist länger, als ein Modell lesen kann: Kürzen Sie ihn.</translation>
  </message>
  <message>
   <source>The tokenizer comes as {file}: only tokenizer.json can be converted.</source>
   <translation>Der Tokenizer liegt als {file} vor: Nur tokenizer.json kann konvertiert werden.</translation>
  </message>
  <message>
   <source>The tokenizer is of a kind that cannot be converted ({kind}): only byte-level BPE.</source>
   <translation>Der Tokenizer ist von einer Art, die nicht konvertiert werden kann ({kind}): nur Byte-Level-BPE.</translation>
  </message>
  <message>
   <source>The tokenizer splits text in a way that is not known here: only {supported} are.</source>
   <translation>Der Tokenizer teilt Text auf eine hier unbekannte Weise: Bekannt sind nur {supported}.</translation>
  </message>
  <message>
   <source>The tool's schema cannot be read: {reason}.</source>
   <translation>Das Schema des Werkzeugs kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <source>The tool's schema is not one of an object.</source>
   <translation>Das Schema des Werkzeugs beschreibt kein Objekt.</translation>
  </message>
  <message>
   <source>The tool's schema refers to what is not in it: {what}.</source>
   <translation>Das Schema des Werkzeugs verweist auf etwas, das nicht darin steht: {what}.</translation>
  </message>
  <message>
   <source>The trash is empty</source>
   <translation>Der Papierkorb ist leer</translation>
  </message>
  <message>
   <source>The unfinished install could not be deleted: {reason}.</source>
   <translation>Die unfertige Installation konnte nicht gelöscht werden: {reason}.</translation>
  </message>
  <message>
   <source>The value of {names} is missing: enter it again.</source>
   <translation>Der Wert von {names} fehlt: Geben Sie ihn erneut ein.</translation>
  </message>
  <message>
   <source>The value of {name} is empty, or holds a character that no header can.</source>
   <translation>Der Wert von {name} ist leer oder enthält ein Zeichen, das kein Header enthalten kann.</translation>
  </message>
  <message>
   <source>The value of {name} is empty, too long, or cannot be one.</source>
   <translation>Der Wert von {name} ist leer, zu lang oder kann keiner sein.</translation>
  </message>
  <message>
   <source>The version must be like "1.2.0", and is "{version}".</source>
   <translation>Die Version muss die Form "1.2.0" haben und ist "{version}".</translation>
  </message>
  <message>
   <source>Their messages cannot be brought back.</source>
   <translation>Die Nachrichten lassen sich nicht zurückholen.</translation>
  </message>
  <message>
   <source>Their messages, and those that were deleted in other chats, cannot be brought back.</source>
   <translation>Die Nachrichten darin und die in anderen Chats gelöschten lassen sich nicht zurückholen.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Design</translation>
  </message>
  <message>
   <source>Theme: as the system</source>
   <translation>Design: wie System</translation>
  </message>
  <message>
   <source>Theme: dark</source>
   <translation>Design: dunkel</translation>
  </message>
  <message>
   <source>Theme: light</source>
   <translation>Design: hell</translation>
  </message>
  <message>
   <source>Then:</source>
   <translation>Danach:</translation>
  </message>
  <message>
   <source>There are no backups yet.</source>
   <translation>Es gibt noch keine Sicherungen.</translation>
  </message>
  <message numerus="yes">
   <source>There are {n} servers already: remove one first.</source>
   <translation>
    <numerusform>Es gibt schon {n} Server: Entfernen Sie erst einen.</numerusform>
    <numerusform>Es gibt schon {n} Server: Entfernen Sie erst einen.</numerusform>
   </translation>
  </message>
  <message>
   <source>There is a folder “{name}” already: choose another name.</source>
   <translation>Es gibt schon einen Ordner „{name}“: Wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <source>There is a server named {name} already: choose another name.</source>
   <translation>Es gibt schon einen Server namens {name}: Wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <source>There is a server named {name} already: this one will be {other}.</source>
   <translation>Es gibt schon einen Server namens {name}: Dieser wird {other} heißen.</translation>
  </message>
  <message>
   <source>There is new text: go to it</source>
   <translation>Es gibt neuen Text: dorthin springen</translation>
  </message>
  <message>
   <source>There is no backup “{name}”: see “nemodesk history backup --list”.</source>
   <translation>Es gibt keine Sicherung „{name}“: siehe „nemodesk history backup --list“.</translation>
  </message>
  <message>
   <source>There is no conversation {id}: it may have been erased.</source>
   <translation>Es gibt keinen Chat {id}: Er wurde vielleicht gelöscht.</translation>
  </message>
  <message>
   <source>There is no crash report.</source>
   <translation>Es gibt keinen Absturzbericht.</translation>
  </message>
  <message>
   <source>There is no folder {path}.</source>
   <translation>Es gibt keinen Ordner {path}.</translation>
  </message>
  <message>
   <source>There is no installed model “{name}”. Installed: {known}.</source>
   <translation>Es ist kein Modell „{name}“ installiert. Installiert: {known}.</translation>
  </message>
  <message>
   <source>There is no model “{name}”. Installed: {known}.</source>
   <translation>Es gibt kein Modell „{name}“. Installiert: {known}.</translation>
  </message>
  <message>
   <source>There is no plugin {name}: its folder belongs in {folder}.</source>
   <translation>Es gibt kein Plugin {name}: Sein Ordner gehört in {folder}.</translation>
  </message>
  <message>
   <source>There is no server {id}.</source>
   <translation>Es gibt keinen Server {id}.</translation>
  </message>
  <message>
   <source>There is no token {token} to bias: this model's are numbered from 0 to below {size}.</source>
   <translation>Es gibt kein Token {token} für einen Bias: Die Token dieses Modells sind von 0 bis unter {size} nummeriert.</translation>
  </message>
  <message>
   <source>There is no {repo} at {hub}, or it is private and needs a token.</source>
   <translation>Es gibt kein {repo} auf {hub}, oder es ist privat und braucht ein Token.</translation>
  </message>
  <message>
   <source>There is no {repo} at {hub}, or your token does not open it.</source>
   <translation>Es gibt kein {repo} auf {hub}, oder Ihr Token öffnet es nicht.</translation>
  </message>
  <message>
   <source>There is not enough memory for {name}: choose a smaller context, or close other programs.</source>
   <translation>Für {name} reicht der Speicher nicht: Wählen Sie einen kleineren Kontext oder schließen Sie andere Programme.</translation>
  </message>
  <message>
   <source>There is not enough room on the disk: {needed} MB are needed and {free} MB are free. Free some space.</source>
   <translation>Der Platz auf dem Datenträger reicht nicht: {needed} MB werden gebraucht, {free} MB sind frei. Schaffen Sie Platz.</translation>
  </message>
  <message>
   <source>These variables can make the program load other code: {names}.</source>
   <translation>Diese Variablen können das Programm dazu bringen, anderen Code zu laden: {names}.</translation>
  </message>
  <message>
   <source>They appear here, by day. Everything stays on this computer.</source>
   <translation>Chats erscheinen hier, nach Tagen geordnet. Alles bleibt auf diesem Computer.</translation>
  </message>
  <message>
   <source>They apply from the next message, to this chat alone.</source>
   <translation>Gelten ab der nächsten Nachricht, nur für diesen Chat.</translation>
  </message>
  <message>
   <source>They are kept, with what followed them, until the trash is emptied.</source>
   <translation>Bis der Papierkorb geleert wird, bleiben sie mit allem, was auf sie folgte, erhalten.</translation>
  </message>
  <message>
   <source>They stay on this computer</source>
   <translation>Bleiben auf diesem Computer</translation>
  </message>
  <message>
   <source>Think</source>
   <translation>Denken</translation>
  </message>
  <message>
   <source>Think it through, on your own computer</source>
   <translation>Gut durchdacht, auf Ihrem eigenen Computer</translation>
  </message>
  <message>
   <source>Thinking</source>
   <translation>Denken</translation>
  </message>
  <message>
   <source>Thinking budget</source>
   <translation>Denkbudget</translation>
  </message>
  <message>
   <source>Thinking budget: {budget}</source>
   <translation>Denkbudget: {budget}</translation>
  </message>
  <message>
   <source>Thinking off</source>
   <translation>Denken aus</translation>
  </message>
  <message>
   <source>Thinking on</source>
   <translation>Denken an</translation>
  </message>
  <message>
   <source>Thinking switch</source>
   <translation>Denkmodus</translation>
  </message>
  <message numerus="yes">
   <source>Thinking was switched: {count} token is read again|Thinking was switched: {count} tokens are read again</source>
   <translation>
    <numerusform>Denken wurde umgeschaltet: {count} Token wird erneut gelesen</numerusform>
    <numerusform>Denken wurde umgeschaltet: {count} Token werden erneut gelesen</numerusform>
   </translation>
  </message>
  <message>
   <source>Thinking: off</source>
   <translation>Denken: aus</translation>
  </message>
  <message>
   <source>Thinking: on</source>
   <translation>Denken: an</translation>
  </message>
  <message>
   <source>Thinking: strict off</source>
   <translation>Denken: strikt aus</translation>
  </message>
  <message>
   <source>This address cannot be opened</source>
   <translation>Diese Adresse kann nicht geöffnet werden</translation>
  </message>
  <message>
   <source>This backup is damaged itself: choose another one.</source>
   <translation>Diese Sicherung ist selbst beschädigt: Wählen Sie eine andere.</translation>
  </message>
  <message>
   <source>This build computes on NVIDIA cards, and their driver is not installed: install it.</source>
   <translation>Diese Version rechnet auf NVIDIA-Karten, und deren Treiber ist nicht installiert: Installieren Sie ihn.</translation>
  </message>
  <message>
   <source>This chat</source>
   <translation>Dieser Chat</translation>
  </message>
  <message>
   <source>This chat is in the trash</source>
   <translation>Dieser Chat ist im Papierkorb</translation>
  </message>
  <message>
   <source>This chat uses the model's defaults from the next message.</source>
   <translation>Ab der nächsten Nachricht verwendet dieser Chat die Werte des Modells.</translation>
  </message>
  <message>
   <source>This chat uses “{name}” from the next message.</source>
   <translation>Dieser Chat verwendet „{name}“ ab der nächsten Nachricht.</translation>
  </message>
  <message>
   <source>This checkpoint is already quantized ({method}): take the one in BF16, F16 or F32.</source>
   <translation>Dieser Checkpoint ist schon quantisiert ({method}): Nehmen Sie den in BF16, F16 oder F32.</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>Dieser Computer</translation>
  </message>
  <message>
   <source>This computer has no keyring that protects secrets: what you enter is kept until Nemodesk is closed.</source>
   <translation>Dieser Computer hat keinen Schlüsselbund, der Geheimnisse schützt: Was Sie eingeben, wird nur aufbewahrt, bis Nemodesk geschlossen wird.</translation>
  </message>
  <message>
   <source>This computer has no keyring, so it is kept in memory until Nemodesk is closed. It is sent to the hub only, and never shown again.</source>
   <translation>Dieser Computer hat keinen Schlüsselbund, daher bleibt es im Arbeitsspeicher, bis Nemodesk geschlossen wird. Es wird nur an den Hub gesendet und nie wieder angezeigt.</translation>
  </message>
  <message>
   <source>This computer has no keyring: the secret is kept until Nemodesk is closed.</source>
   <translation>Dieser Computer hat keinen Schlüsselbund: Das Geheimnis wird nur aufbewahrt, bis Nemodesk geschlossen wird.</translation>
  </message>
  <message>
   <source>This ends by itself when its command changes.</source>
   <translation>Das endet von selbst, wenn sich der Befehl ändert.</translation>
  </message>
  <message>
   <source>This ends by itself when its files change.</source>
   <translation>Das endet von selbst, wenn sich die Dateien ändern.</translation>
  </message>
  <message>
   <source>This file cannot be read: {error}.</source>
   <translation>Diese Datei kann nicht gelesen werden: {error}.</translation>
  </message>
  <message>
   <source>This file stays on your computer; Nemodesk sends nothing. If you report the problem, read it first: it may name your folders.</source>
   <translation>Diese Datei bleibt auf Ihrem Computer; Nemodesk sendet nichts. Wenn Sie das Problem melden, lesen Sie sie vorher: Sie kann Namen Ihrer Ordner enthalten.</translation>
  </message>
  <message>
   <source>This folder is not there any more.</source>
   <translation>Dieser Ordner ist nicht mehr da.</translation>
  </message>
  <message>
   <source>This holds no servers: it needs an object mcpServers or servers, with one entry for each.</source>
   <translation>Das enthält keine Server: Es braucht ein Objekt mcpServers oder servers mit einem Eintrag für jeden Server.</translation>
  </message>
  <message>
   <source>This is a configuration with servers. It can be imported.</source>
   <translation>Das ist eine Konfiguration mit Servern. Sie kann importiert werden.</translation>
  </message>
  <message>
   <source>This is no JSON object.</source>
   <translation>Das ist kein JSON-Objekt.</translation>
  </message>
  <message>
   <source>This is no JSON: {error}.</source>
   <translation>Das ist kein JSON: {error}.</translation>
  </message>
  <message>
   <source>This is no access token: copy it again from {page}.</source>
   <translation>Das ist kein Zugriffstoken: Kopieren Sie es erneut von {page}.</translation>
  </message>
  <message>
   <source>This is the beginning: the whole is too long to show. Copying gives all of it.</source>
   <translation>Dies ist der Anfang: Das Ganze ist zu lang zum Anzeigen. Kopiert wird alles.</translation>
  </message>
  <message>
   <source>This model is being installed already: wait for it.</source>
   <translation>Dieses Modell wird bereits installiert: Warten Sie darauf.</translation>
  </message>
  <message>
   <source>This model needs more memory than any known one: its files are damaged, or made to do harm.</source>
   <translation>Dieses Modell braucht mehr Speicher als jedes bekannte: Seine Dateien sind beschädigt oder sollen Schaden anrichten.</translation>
  </message>
  <message>
   <source>This model's file has no chat template: choose a model made for chats.</source>
   <translation>Die Datei dieses Modells enthält keine Chat-Vorlage: Wählen Sie ein Modell für Chats.</translation>
  </message>
  <message>
   <source>This needs {needed} on the disk, and {free} are free: free some space or take a smaller type.</source>
   <translation>Dafür werden {needed} auf dem Datenträger gebraucht, frei sind {free}: Schaffen Sie Platz oder nehmen Sie einen kleineren Typ.</translation>
  </message>
  <message>
   <source>This page is back to its defaults.</source>
   <translation>Diese Seite wurde zurückgesetzt.</translation>
  </message>
  <message>
   <source>This repository is open to registered users only.</source>
   <translation>Dieses Repository steht nur registrierten Benutzern offen.</translation>
  </message>
  <message>
   <source>This takes {size} more than there is ({reserve} are left to other programs): choose a smaller context, another type of keys and values, or close other programs.</source>
   <translation>Das braucht {size} mehr, als vorhanden ist ({reserve} bleiben für andere Programme): Wählen Sie einen kleineren Kontext oder einen anderen Typ für Schlüssel und Werte, oder schließen Sie andere Programme.</translation>
  </message>
  <message>
   <source>This text is too long to be a list of servers.</source>
   <translation>Dieser Text ist zu lang für eine Liste von Servern.</translation>
  </message>
  <message>
   <source>This tool has changed since you allowed it</source>
   <translation>Dieses Werkzeug hat sich geändert, seit Sie es erlaubt haben</translation>
  </message>
  <message>
   <source>This tool has changed since you allowed it: what you allowed does not count any more.</source>
   <translation>Dieses Werkzeug hat sich geändert, seit Sie es erlaubt haben: Was Sie erlaubt haben, gilt nicht mehr.</translation>
  </message>
  <message>
   <source>Thought</source>
   <translation>Nachgedacht</translation>
  </message>
  <message>
   <source>Thought for {seconds} s</source>
   <translation>{seconds} s lang nachgedacht</translation>
  </message>
  <message>
   <source>Thought for {time}</source>
   <translation>{time} lang nachgedacht</translation>
  </message>
  <message>
   <source>Thought for {time}, ended at {count} tokens</source>
   <translation>{time} lang nachgedacht, bei {count} Token beendet</translation>
  </message>
  <message>
   <source>Thought for {time}, ended by you</source>
   <translation>{time} lang nachgedacht, von Ihnen beendet</translation>
  </message>
  <message>
   <source>Thought, ended at {count} tokens</source>
   <translation>Nachgedacht, bei {count} Token beendet</translation>
  </message>
  <message>
   <source>Thought, ended by you</source>
   <translation>Nachgedacht, von Ihnen beendet</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <source>Time taken</source>
   <translation>Dauer</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Bis</translation>
  </message>
  <message>
   <source>To begin anew keeps the old file beside the new one; what you allowed or forbade is asked again.</source>
   <translation>Wenn Sie neu beginnen, bleibt die alte Datei neben der neuen erhalten; was Sie erlaubt oder verboten haben, wird erneut gefragt.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>Token limit reached</source>
   <translation>Token-Limit erreicht</translation>
  </message>
  <message>
   <source>Tokens</source>
   <translation>Token</translation>
  </message>
  <message>
   <source>Tokens of a prompt that are computed at once</source>
   <translation>Token eines Prompts, die auf einmal berechnet werden</translation>
  </message>
  <message>
   <source>Tokens of thinking in chats that set none; empty for no limit</source>
   <translation>Token zum Denken in Chats, die kein Budget setzen; leer für kein Limit</translation>
  </message>
  <message>
   <source>Tokens of thinking, then the model has to answer; 0 for no limit</source>
   <translation>Token zum Denken, dann muss das Modell antworten; 0 für kein Limit</translation>
  </message>
  <message>
   <source>Tokens that a conversation can have</source>
   <translation>Token, die ein Chat haben kann</translation>
  </message>
  <message>
   <source>Too large for the disk</source>
   <translation>Zu groß für den Datenträger</translation>
  </message>
  <message>
   <source>Too large for this computer's memory</source>
   <translation>Zu groß für den Arbeitsspeicher dieses Computers</translation>
  </message>
  <message>
   <source>Tool</source>
   <translation>Werkzeug</translation>
  </message>
  <message>
   <source>Tool {name}</source>
   <translation>Werkzeug {name}</translation>
  </message>
  <message>
   <source>Tool {name}: asked for again</source>
   <translation>Werkzeug {name}: erneut angefordert</translation>
  </message>
  <message>
   <source>Tool {name}: denied</source>
   <translation>Werkzeug {name}: abgelehnt</translation>
  </message>
  <message>
   <source>Tool {name}: failed</source>
   <translation>Werkzeug {name}: fehlgeschlagen</translation>
  </message>
  <message>
   <source>Tool {name}: stopped</source>
   <translation>Werkzeug {name}: gestoppt</translation>
  </message>
  <message>
   <source>Tool, source, arguments or decision</source>
   <translation>Werkzeug, Quelle, Argumente oder Entscheidung</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Werkzeuge</translation>
  </message>
  <message>
   <source>Tools and plugins</source>
   <translation>Werkzeuge und Plugins</translation>
  </message>
  <message>
   <source>Tools and plugins…</source>
   <translation>Werkzeuge und Plugins…</translation>
  </message>
  <message>
   <source>Tools are NOT isolated: they can see your files and the network.</source>
   <translation>Werkzeuge sind NICHT isoliert: Sie können auf Ihre Dateien und das Netz zugreifen.</translation>
  </message>
  <message>
   <source>Tools cannot be used</source>
   <translation>Werkzeuge sind nicht verwendbar</translation>
  </message>
  <message>
   <source>Tools end with Nemodesk, but can see your files and the network (Windows job).</source>
   <translation>Werkzeuge enden zusammen mit Nemodesk, können aber auf Ihre Dateien und das Netz zugreifen (Windows-Job).</translation>
  </message>
  <message>
   <source>Tools in this chat</source>
   <translation>Werkzeuge in diesem Chat</translation>
  </message>
  <message>
   <source>Tools run in their own processes.</source>
   <translation>Werkzeuge laufen in eigenen Prozessen.</translation>
  </message>
  <message>
   <source>Tools see only the folders and the network that you allow (bubblewrap).</source>
   <translation>Werkzeuge sehen nur die Ordner und das Netz, die Sie erlauben (bubblewrap).</translation>
  </message>
  <message>
   <source>Tools see only the folders and the network that you allow (sandlock).</source>
   <translation>Werkzeuge sehen nur die Ordner und das Netz, die Sie erlauben (sandlock).</translation>
  </message>
  <message>
   <source>Tools that the model may call in this chat</source>
   <translation>Werkzeuge, die das Modell in diesem Chat aufrufen darf</translation>
  </message>
  <message>
   <source>Tools: they cannot be used now</source>
   <translation>Werkzeuge: derzeit nicht verwendbar</translation>
  </message>
  <message numerus="yes">
   <source>Tools: {n} on</source>
   <translation>
    <numerusform>Werkzeuge: {n} an</numerusform>
    <numerusform>Werkzeuge: {n} an</numerusform>
   </translation>
  </message>
  <message>
   <source>Top k</source>
   <translation>Top k</translation>
  </message>
  <message>
   <source>Top p</source>
   <translation>Top p</translation>
  </message>
  <message>
   <source>Trash</source>
   <translation>Papierkorb</translation>
  </message>
  <message numerus="yes">
   <source>Trash, one chat|Trash, {n} chats</source>
   <translation>
    <numerusform>Papierkorb, {n} Chat</numerusform>
    <numerusform>Papierkorb, {n} Chats</numerusform>
   </translation>
  </message>
  <message>
   <source>Trust {source}</source>
   <translation>{source} vertrauen</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>Try now</source>
   <translation>Jetzt versuchen</translation>
  </message>
  <message>
   <source>Trying again goes on with what is kept.</source>
   <translation>Ein neuer Versuch macht mit dem weiter, was behalten wurde.</translation>
  </message>
  <message>
   <source>Turns a Hugging Face checkpoint (config.json and .safetensors files) into a GGUF file in your models.</source>
   <translation>Macht aus einem Hugging-Face-Checkpoint (config.json und .safetensors-Dateien) eine GGUF-Datei bei Ihren Modellen.</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Typ</translation>
  </message>
  <message>
   <source>Type or paste a value</source>
   <translation>Wert eintippen oder einfügen</translation>
  </message>
  <message>
   <source>Typing anywhere goes to the message below.</source>
   <translation>Was Sie tippen, landet immer im Nachrichtenfeld unten.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Undo: {deed}</source>
   <translation>Rückgängig: {deed}</translation>
  </message>
  <message>
   <source>Undone: {deed}</source>
   <translation>Rückgängig gemacht: {deed}</translation>
  </message>
  <message>
   <source>Unfold or fold all thinking</source>
   <translation>Denken überall auf- oder zuklappen</translation>
  </message>
  <message>
   <source>Unload</source>
   <translation>Entladen</translation>
  </message>
  <message>
   <source>Unpin</source>
   <translation>Lösen</translation>
  </message>
  <message>
   <source>Until {day}</source>
   <translation>Bis {day}</translation>
  </message>
  <message>
   <source>Use in this chat</source>
   <translation>In diesem Chat verwenden</translation>
  </message>
  <message>
   <source>Use model defaults</source>
   <translation>Werte des Modells</translation>
  </message>
  <message>
   <source>Use preset “{name}”</source>
   <translation>Vorgabe „{name}“ verwenden</translation>
  </message>
  <message>
   <source>Use {source}</source>
   <translation>{source} verwenden</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Wert</translation>
  </message>
  <message>
   <source>Values are kept in the keyring.</source>
   <translation>Werte werden im Schlüsselbund aufbewahrt.</translation>
  </message>
  <message>
   <source>Values that did not fit were replaced by defaults: {names}.</source>
   <translation>Ungültige Werte wurden durch Standardwerte ersetzt: {names}.</translation>
  </message>
  <message>
   <source>Variables of its environment.</source>
   <translation>Umgebungsvariablen des Servers.</translation>
  </message>
  <message>
   <source>Version {index} of {count}</source>
   <translation>Version {index} von {count}</translation>
  </message>
  <message>
   <source>Version {version}</source>
   <translation>Version {version}</translation>
  </message>
  <message>
   <source>Violet</source>
   <translation>Violett</translation>
  </message>
  <message>
   <source>Waiting for the network</source>
   <translation>Warten auf das Netz</translation>
  </message>
  <message>
   <source>Waiting for you</source>
   <translation>Wartet auf Sie</translation>
  </message>
  <message>
   <source>Waiting for your answer to a tool call</source>
   <translation>Wartet auf Ihre Antwort zu einem Werkzeugaufruf</translation>
  </message>
  <message>
   <source>Waiting message removed</source>
   <translation>Wartende Nachricht entfernt</translation>
  </message>
  <message>
   <source>Waiting message {index} of {count}: {text}</source>
   <translation>Wartende Nachricht {index} von {count}: {text}</translation>
  </message>
  <message>
   <source>Warnings and errors</source>
   <translation>Warnungen und Fehler</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Gewichte</translation>
  </message>
  <message>
   <source>What Nemodesk did, without the text of your conversations</source>
   <translation>Was Nemodesk getan hat, ohne den Text Ihrer Chats</translation>
  </message>
  <message>
   <source>What Nemodesk did. It holds no text of your conversations and stays on this computer.</source>
   <translation>Was Nemodesk getan hat. Es enthält keinen Text Ihrer Chats und bleibt auf diesem Computer.</translation>
  </message>
  <message>
   <source>What has changed</source>
   <translation>Was sich geändert hat</translation>
  </message>
  <message>
   <source>What is a prime number?</source>
   <translation>Was ist eine Primzahl?</translation>
  </message>
  <message>
   <source>What is allowed</source>
   <translation>Was erlaubt ist</translation>
  </message>
  <message>
   <source>What is allowed…</source>
   <translation>Was erlaubt ist…</translation>
  </message>
  <message>
   <source>What is sent to this address is not encrypted: everyone on the way can read and change it.</source>
   <translation>Was an diese Adresse gesendet wird, ist nicht verschlüsselt: Jeder auf dem Weg dorthin kann es lesen und ändern.</translation>
  </message>
  <message>
   <source>What is set above applies from the next load</source>
   <translation>Die Werte oben gelten ab dem nächsten Laden</translation>
  </message>
  <message>
   <source>What is stored stays when you stop.</source>
   <translation>Was schon gespeichert ist, bleibt, wenn Sie stoppen.</translation>
  </message>
  <message>
   <source>What it does: {what}</source>
   <translation>Was der Aufruf tut: {what}</translation>
  </message>
  <message>
   <source>What it may do there without asking ({names}) is not taken over: here you are asked.</source>
   <translation>Was der Server dort ohne Nachfrage darf ({names}), wird nicht übernommen: Hier werden Sie gefragt.</translation>
  </message>
  <message>
   <source>What it was allowed is void until you allow it again.</source>
   <translation>Die bisherige Erlaubnis ist ungültig, bis Sie sie erneut erteilen.</translation>
  </message>
  <message>
   <source>What its conversion made of the weights</source>
   <translation>Was die Konvertierung aus den Gewichten gemacht hat</translation>
  </message>
  <message>
   <source>What shall we think through?</source>
   <translation>Worüber wollen wir nachdenken?</translation>
  </message>
  <message>
   <source>What the model had read of chats was removed from the disk.</source>
   <translation>Was das Modell von Chats gelesen hatte, wurde vom Datenträger entfernt.</translation>
  </message>
  <message>
   <source>What the model has read</source>
   <translation>Was das Modell gelesen hat</translation>
  </message>
  <message>
   <source>What the window shows when Nemodesk starts</source>
   <translation>Was das Fenster beim Start von Nemodesk zeigt</translation>
  </message>
  <message>
   <source>What this computer can run</source>
   <translation>Was dieser Computer ausführen kann</translation>
  </message>
  <message>
   <source>What to export</source>
   <translation>Umfang</translation>
  </message>
  <message>
   <source>What tools are allowed cannot be read or written: check the disk. No tool runs until then.</source>
   <translation>Die Erlaubnisse der Werkzeuge lassen sich nicht lesen oder schreiben: Prüfen Sie den Datenträger. Bis dahin läuft kein Werkzeug.</translation>
  </message>
  <message>
   <source>What tools are allowed cannot be written in {folder}. No tool runs until it can.</source>
   <translation>Die Erlaubnisse der Werkzeuge lassen sich nicht in {folder} schreiben. Bis das geht, läuft kein Werkzeug.</translation>
  </message>
  <message>
   <source>What tools are allowed was begun anew</source>
   <translation>Die Erlaubnisse der Werkzeuge wurden neu begonnen</translation>
  </message>
  <message>
   <source>What tools may do without asking, and what they may never do. Any change of a tool voids its grants.</source>
   <translation>Was Werkzeuge ohne Nachfrage tun dürfen und was sie nie tun dürfen. Jede Änderung eines Werkzeugs macht seine Erlaubnisse ungültig.</translation>
  </message>
  <message>
   <source>What was changed of the plugins cannot be kept: {reason}.</source>
   <translation>Was an den Plugins geändert wurde, kann nicht gespeichert werden: {reason}.</translation>
  </message>
  <message>
   <source>What was left out</source>
   <translation>Ausgelassenes</translation>
  </message>
  <message>
   <source>What will be started, exactly</source>
   <translation>Was genau gestartet wird</translation>
  </message>
  <message>
   <source>What will be started, one line for each argument</source>
   <translation>Was gestartet wird, eine Zeile pro Argument</translation>
  </message>
  <message>
   <source>What will fit</source>
   <translation>Was passt</translation>
  </message>
  <message>
   <source>What you are writing, with its attachments</source>
   <translation>Ihre Eingabe samt Anhängen</translation>
  </message>
  <message>
   <source>What you may do with this model is for its makers to say.</source>
   <translation>Was Sie mit diesem Modell tun dürfen, bestimmen seine Entwickler.</translation>
  </message>
  <message>
   <source>What your servers offer. Its text goes with your message, as a file's would.</source>
   <translation>Was Ihre Server anbieten. Der Text geht mit Ihrer Nachricht mit, wie der einer Datei.</translation>
  </message>
  <message>
   <source>What {name} takes of this computer’s memory</source>
   <translation>Was {name} vom Speicher dieses Computers braucht</translation>
  </message>
  <message>
   <source>What {name} was to be sent is too long.</source>
   <translation>Was an {name} gesendet werden sollte, ist zu lang.</translation>
  </message>
  <message>
   <source>What {source} starts</source>
   <translation>Was {source} startet</translation>
  </message>
  <message>
   <source>When a long answer ends while you are elsewhere</source>
   <translation>Wenn eine lange Antwort fertig ist, während Sie woanders sind</translation>
  </message>
  <message>
   <source>Whether the model reasons before it answers</source>
   <translation>Ob das Modell nachdenkt, bevor es antwortet</translation>
  </message>
  <message>
   <source>Which lines</source>
   <translation>Welche Zeilen</translation>
  </message>
  <message>
   <source>Which of its tools are on ({names}) is not taken over: switch them in the menu of tools.</source>
   <translation>Welche seiner Werkzeuge eingeschaltet sind ({names}), wird nicht übernommen: Schalten Sie sie im Werkzeugmenü ein oder aus.</translation>
  </message>
  <message>
   <source>While you read and write, the model reads what the next answer needs; it then begins sooner</source>
   <translation>Während Sie lesen und schreiben, liest das Modell, was die nächste Antwort braucht; sie beginnt dann früher</translation>
  </message>
  <message>
   <source>Whole, checked {when}</source>
   <translation>Unversehrt, geprüft am {when}</translation>
  </message>
  <message>
   <source>Wide</source>
   <translation>Breit</translation>
  </message>
  <message>
   <source>Width of the text</source>
   <translation>Textbreite</translation>
  </message>
  <message>
   <source>With all versions of messages</source>
   <translation>Mit allen Versionen der Nachrichten</translation>
  </message>
  <message>
   <source>With presets and shortcuts</source>
   <translation>Mit Vorgaben und Tastenkürzeln</translation>
  </message>
  <message>
   <source>With the model's thinking</source>
   <translation>Mit dem Denken des Modells</translation>
  </message>
  <message>
   <source>Wrap long lines</source>
   <translation>Lange Zeilen umbrechen</translation>
  </message>
  <message>
   <source>Wrap long lines of code</source>
   <translation>Lange Codezeilen umbrechen</translation>
  </message>
  <message>
   <source>Write a haiku about the sea</source>
   <translation>Schreib ein Haiku über das Meer</translation>
  </message>
  <message>
   <source>Write it as owner/name, for example {example}.</source>
   <translation>Schreiben Sie es als Besitzer/Name, zum Beispiel {example}.</translation>
  </message>
  <message>
   <source>Write the next message</source>
   <translation>Nächste Nachricht schreiben</translation>
  </message>
  <message>
   <source>Writes its reasoning first; slower, better at problems</source>
   <translation>Schreibt erst seine Überlegungen auf; langsamer, besser bei kniffligen Aufgaben</translation>
  </message>
  <message>
   <source>Writing speed</source>
   <translation>Schreibgeschwindigkeit</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Gestern</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Sie</translation>
  </message>
  <message>
   <source>You allowed this before, but a text from outside may want it now: look closely.</source>
   <translation>Sie haben das schon einmal erlaubt, aber jetzt könnte ein Text von außen es wollen: Sehen Sie genau hin.</translation>
  </message>
  <message>
   <source>You can close this and go on chatting. Cancel leaves nothing behind.</source>
   <translation>Sie können dieses Fenster schließen und weiterchatten. Nach „Abbrechen“ bleibt nichts zurück.</translation>
  </message>
  <message>
   <source>You can close this window or Nemodesk, or switch the computer off. It goes on at the next start.</source>
   <translation>Sie können dieses Fenster oder Nemodesk schließen oder den Computer ausschalten. Beim nächsten Start geht es weiter.</translation>
  </message>
  <message>
   <source>You trusted it as it was; it has changed, and is not trusted any more.</source>
   <translation>Ihr Vertrauen galt dem früheren Stand; seit der Änderung gilt es nicht mehr.</translation>
  </message>
  <message>
   <source>You, {time}: {text}</source>
   <translation>Sie, {time}: {text}</translation>
  </message>
  <message>
   <source>Your account has not been given access to {repo}: accept its licence at {page}.</source>
   <translation>Ihr Konto hat keinen Zugriff auf {repo}: Akzeptieren Sie die Lizenz auf {page}.</translation>
  </message>
  <message>
   <source>Your conversations are in {folder}</source>
   <translation>Ihre Chats liegen in {folder}</translation>
  </message>
  <message>
   <source>Your conversations are safe. A report was written; it stays on this computer.</source>
   <translation>Ihre Chats sind sicher. Ein Bericht wurde geschrieben; er bleibt auf diesem Computer.</translation>
  </message>
  <message>
   <source>Your conversations are safe. The log has the details.</source>
   <translation>Ihre Chats sind sicher. Einzelheiten stehen im Protokoll.</translation>
  </message>
  <message>
   <source>Your messages and the partial answer are kept. Regenerate starts the engine again.</source>
   <translation>Ihre Nachrichten und die unvollständige Antwort bleiben erhalten. „Neu generieren“ startet die Engine wieder.</translation>
  </message>
  <message>
   <source>Your token does not open {repo}: give it the right to read at {tokens}.</source>
   <translation>Ihr Token öffnet {repo} nicht: Geben Sie ihm auf {tokens} das Leserecht.</translation>
  </message>
  <message>
   <source>a protected place</source>
   <translation>ein geschützter Ort</translation>
  </message>
  <message>
   <source>a row without a name</source>
   <translation>eine Zeile ohne Namen</translation>
  </message>
  <message>
   <source>alerts</source>
   <translation>Hinweise, Meldungen, Mitteilungen</translation>
  </message>
  <message>
   <source>all</source>
   <translation>alle</translation>
  </message>
  <message>
   <source>allowed for the chat</source>
   <translation>für den Chat erlaubt</translation>
  </message>
  <message>
   <source>always allowed</source>
   <translation>immer erlaubt</translation>
  </message>
  <message>
   <source>always allowed: the folder {folder}</source>
   <translation>immer erlaubt: der Ordner {folder}</translation>
  </message>
  <message numerus="yes">
   <source>and the message that follows|and the {n} messages that follow</source>
   <translation>
    <numerusform>und die folgende Nachricht</numerusform>
    <numerusform>und die {n} folgenden Nachrichten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and {n} other file|and {n} other files</source>
   <translation>
    <numerusform>und {n} weitere</numerusform>
    <numerusform>und {n} weitere</numerusform>
   </translation>
  </message>
  <message>
   <source>animation</source>
   <translation>Animation</translation>
  </message>
  <message>
   <source>animations</source>
   <translation>Animationen, Effekte</translation>
  </message>
  <message>
   <source>another model has its place</source>
   <translation>ein anderes Modell hat seinen Platz</translation>
  </message>
  <message>
   <source>answering</source>
   <translation>antwortet</translation>
  </message>
  <message>
   <source>arguments that are not valid</source>
   <translation>ungültige Argumente</translation>
  </message>
  <message>
   <source>as published, but for rounding</source>
   <translation>wie veröffentlicht, bis auf Rundung</translation>
  </message>
  <message>
   <source>background, minimise</source>
   <translation>Hintergrund, minimieren, Tray</translation>
  </message>
  <message>
   <source>battery, prefill, speed</source>
   <translation>Akku, Batterie, Netzbetrieb, Prefill, Geschwindigkeit</translation>
  </message>
  <message>
   <source>before an update</source>
   <translation>vor einem Update</translation>
  </message>
  <message>
   <source>being looked at</source>
   <translation>wird geprüft</translation>
  </message>
  <message>
   <source>being written</source>
   <translation>wird geschrieben</translation>
  </message>
  <message>
   <source>bits</source>
   <translation>Bit</translation>
  </message>
  <message>
   <source>built-in</source>
   <translation>eingebaut</translation>
  </message>
  <message>
   <source>cache, privacy, restart</source>
   <translation>Cache, Datenschutz, Privatsphäre, Neustart</translation>
  </message>
  <message>
   <source>can send data out</source>
   <translation>kann Daten nach außen senden</translation>
  </message>
  <message>
   <source>changes something</source>
   <translation>ändert etwas</translation>
  </message>
  <message>
   <source>chat {number}</source>
   <translation>Chat {number}</translation>
  </message>
  <message>
   <source>colours</source>
   <translation>Farben</translation>
  </message>
  <message>
   <source>colours, dark mode</source>
   <translation>Farben, Dunkelmodus</translation>
  </message>
  <message>
   <source>column</source>
   <translation>Spalte</translation>
  </message>
  <message>
   <source>computes on the processor</source>
   <translation>rechnet auf dem Prozessor</translation>
  </message>
  <message>
   <source>computes on {names}</source>
   <translation>rechnet auf {names}</translation>
  </message>
  <message>
   <source>config.json holds no usable {key}: download it again.</source>
   <translation>config.json enthält keinen brauchbaren Wert für {key}: Laden Sie die Datei erneut herunter.</translation>
  </message>
  <message>
   <source>context window, ctx, RAM, VRAM</source>
   <translation>Kontextfenster, Kontextlänge, ctx, RAM, VRAM</translation>
  </message>
  <message>
   <source>cut for the model; all {count} characters are kept</source>
   <translation>für das Modell gekürzt; alle {count} Zeichen bleiben erhalten</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>beschädigt</translation>
  </message>
  <message>
   <source>damaged, repair</source>
   <translation>beschädigt, defekt, reparieren</translation>
  </message>
  <message>
   <source>default preset</source>
   <translation>Standardvorgabe, Standard, Voreinstellung</translation>
  </message>
  <message>
   <source>denied</source>
   <translation>abgelehnt</translation>
  </message>
  <message>
   <source>done</source>
   <translation>erledigt</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>Entwurf</translation>
  </message>
  <message>
   <source>error</source>
   <translation>Fehler</translation>
  </message>
  <message>
   <source>everything it can do, in chat {number}</source>
   <translation>alles, was es kann, in Chat {number}</translation>
  </message>
  <message>
   <source>exactly these arguments</source>
   <translation>genau diese Argumente</translation>
  </message>
  <message>
   <source>exactly these arguments: {arguments}</source>
   <translation>genau diese Argumente: {arguments}</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>fehlgeschlagen</translation>
  </message>
  <message>
   <source>file to write (default: in SRC)</source>
   <translation>zu schreibende Datei (Standard: in SRC)</translation>
  </message>
  <message>
   <source>first token {seconds} s</source>
   <translation>erstes Token {seconds} s</translation>
  </message>
  <message>
   <source>folded</source>
   <translation>zugeklappt</translation>
  </message>
  <message>
   <source>folder with config.json and safetensors files</source>
   <translation>Ordner mit config.json und safetensors-Dateien</translation>
  </message>
  <message>
   <source>font size, zoom, scale, bigger, smaller</source>
   <translation>Schriftgröße, Zoom, Skalierung, größer, kleiner</translation>
  </message>
  <message>
   <source>font, zoom</source>
   <translation>Schrift, Zoom</translation>
  </message>
  <message>
   <source>for this chat</source>
   <translation>für diesen Chat</translation>
  </message>
  <message>
   <source>from {source}</source>
   <translation>aus {source}</translation>
  </message>
  <message>
   <source>full width, margins</source>
   <translation>volle Breite, Ränder</translation>
  </message>
  <message>
   <source>highlight colour</source>
   <translation>Hervorhebungsfarbe, Markierung</translation>
  </message>
  <message>
   <source>hotkeys, key bindings</source>
   <translation>Hotkeys, Tastenbelegung, Tastaturkürzel, Shortcuts</translation>
  </message>
  <message>
   <source>importance matrix made by llama-imatrix</source>
   <translation>mit llama-imatrix erstellte Wichtigkeitsmatrix</translation>
  </message>
  <message>
   <source>in every chat</source>
   <translation>in jedem Chat</translation>
  </message>
  <message>
   <source>it kept changing</source>
   <translation>es hat sich ständig geändert</translation>
  </message>
  <message>
   <source>large loss: only where nothing else fits</source>
   <translation>großer Verlust: nur, wenn sonst nichts passt</translation>
  </message>
  <message>
   <source>length, limit</source>
   <translation>Länge, Begrenzung, Limit</translation>
  </message>
  <message>
   <source>less than a minute left</source>
   <translation>noch weniger als eine Minute</translation>
  </message>
  <message>
   <source>little loss</source>
   <translation>geringer Verlust</translation>
  </message>
  <message>
   <source>llama.cpp's name for it, from the largest to the smallest</source>
   <translation>Bezeichnung in llama.cpp, vom größten zum kleinsten</translation>
  </message>
  <message>
   <source>loading</source>
   <translation>wird geladen</translation>
  </message>
  <message>
   <source>locale, translation</source>
   <translation>Lokalisierung, Übersetzung</translation>
  </message>
  <message>
   <source>loss that one notices</source>
   <translation>merklicher Verlust</translation>
  </message>
  <message>
   <source>made in {time}</source>
   <translation>in {time} erstellt</translation>
  </message>
  <message>
   <source>math, LaTeX, equations</source>
   <translation>Mathematik, LaTeX, Gleichungen</translation>
  </message>
  <message>
   <source>message {message} of conversation {conversation}</source>
   <translation>Nachricht {message} im Chat {conversation}</translation>
  </message>
  <message>
   <source>message {message} of “{title}”</source>
   <translation>Nachricht {message} in „{title}“</translation>
  </message>
  <message>
   <source>more places in this chat</source>
   <translation>weitere Stellen in diesem Chat</translation>
  </message>
  <message>
   <source>names of chats, rename</source>
   <translation>Namen der Chats, umbenennen</translation>
  </message>
  <message>
   <source>network</source>
   <translation>Netz</translation>
  </message>
  <message>
   <source>next to no loss</source>
   <translation>fast kein Verlust</translation>
  </message>
  <message>
   <source>night mode, bright, appearance</source>
   <translation>Nachtmodus, hell, Erscheinungsbild</translation>
  </message>
  <message>
   <source>no folder yet</source>
   <translation>noch kein Ordner</translation>
  </message>
  <message>
   <source>no longer trusted</source>
   <translation>nicht mehr vertrauenswürdig</translation>
  </message>
  <message>
   <source>no loss that one notices</source>
   <translation>kein merklicher Verlust</translation>
  </message>
  <message>
   <source>no such tool</source>
   <translation>kein solches Werkzeug</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <source>not answered</source>
   <translation>nicht beantwortet</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>unbekannt</translation>
  </message>
  <message>
   <source>not loaded</source>
   <translation>nicht geladen</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>nicht gemessen</translation>
  </message>
  <message>
   <source>not used: CUDA does not start on {card}; a restart may help</source>
   <translation>nicht verwendet: CUDA startet auf {card} nicht; ein Neustart hilft vielleicht</translation>
  </message>
  <message>
   <source>not used: CUDA_VISIBLE_DEVICES is “{value}”, which hides {card}</source>
   <translation>nicht verwendet: CUDA_VISIBLE_DEVICES ist „{value}“ und verbirgt {card}</translation>
  </message>
  <message>
   <source>not used: no NVIDIA card was found, so the processor computes</source>
   <translation>nicht verwendet: Es wurde keine NVIDIA-Karte gefunden, daher rechnet der Prozessor</translation>
  </message>
  <message>
   <source>not used: no NVIDIA card was found; if the build for one does not start, build for the processor</source>
   <translation>nicht verwendet: Es wurde keine NVIDIA-Karte gefunden; wenn der Build dafür nicht startet, bauen Sie für den Prozessor</translation>
  </message>
  <message>
   <source>not used: of the {total} GiB of {card} only {free} GiB are free. Close other programs that compute or play on it.</source>
   <translation>nicht verwendet: Von den {total} GiB von {card} sind nur {free} GiB frei. Schließen Sie andere Programme, die darauf rechnen oder spielen.</translation>
  </message>
  <message>
   <source>not used: the NVIDIA card has no driver</source>
   <translation>nicht verwendet: Die NVIDIA-Karte hat keinen Treiber</translation>
  </message>
  <message>
   <source>not used: the driver does not work: {reason}</source>
   <translation>nicht verwendet: Der Treiber funktioniert nicht: {reason}</translation>
  </message>
  <message>
   <source>not used: the driver was updated while the computer ran, and needs a restart</source>
   <translation>nicht verwendet: Der Treiber wurde bei laufendem Computer aktualisiert und braucht einen Neustart</translation>
  </message>
  <message>
   <source>not used: the driver {driver} runs CUDA {has}, and this build needs {needs}</source>
   <translation>nicht verwendet: Der Treiber {driver} führt CUDA {has} aus, und diese Version braucht {needs}</translation>
  </message>
  <message>
   <source>not used: the settings put no layers of models on {card}</source>
   <translation>nicht verwendet: Die Einstellungen legen keine Schichten von Modellen auf {card}</translation>
  </message>
  <message>
   <source>not used: {card} is there, and llama.cpp was built without CUDA</source>
   <translation>nicht verwendet: {card} ist da, und llama.cpp wurde ohne CUDA gebaut</translation>
  </message>
  <message>
   <source>not used: {card} is there, and this build computes without CUDA. Take the build for NVIDIA cards instead.</source>
   <translation>nicht verwendet: {card} ist da, und diese Version rechnet ohne CUDA. Nehmen Sie stattdessen die Version für NVIDIA-Karten.</translation>
  </message>
  <message>
   <source>nucleus sampling</source>
   <translation>Nucleus-Sampling</translation>
  </message>
  <message>
   <source>on the processor</source>
   <translation>auf dem Prozessor</translation>
  </message>
  <message numerus="yes">
   <source>once, resumed|{n} times, resumed</source>
   <translation>
    <numerusform>einmal, fortgesetzt</numerusform>
    <numerusform>{n}-mal, fortgesetzt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one chat|{n} chats</source>
   <translation>
    <numerusform>{n} Chat</numerusform>
    <numerusform>{n} Chats</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one conversation|{n} conversations</source>
   <translation>
    <numerusform>{n} Chat</numerusform>
    <numerusform>{n} Chats</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one damaged message|{n} damaged messages</source>
   <translation>
    <numerusform>{n} beschädigte Nachricht</numerusform>
    <numerusform>{n} beschädigte Nachrichten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one empty message|{n} empty messages</source>
   <translation>
    <numerusform>{n} leere Nachricht</numerusform>
    <numerusform>{n} leere Nachrichten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one entry is no conversation|{n} entries are no conversations</source>
   <translation>
    <numerusform>{n} Eintrag ist kein Chat</numerusform>
    <numerusform>{n} Einträge sind keine Chats</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one file without its text|{n} files without their text</source>
   <translation>
    <numerusform>{n} Datei ohne ihren Text</numerusform>
    <numerusform>{n} Dateien ohne ihren Text</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one folder you gave|{n} folders you gave</source>
   <translation>
    <numerusform>ein Ordner von Ihnen</numerusform>
    <numerusform>{n} Ordner von Ihnen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one hidden message|{n} hidden messages</source>
   <translation>
    <numerusform>{n} verborgene Nachricht</numerusform>
    <numerusform>{n} verborgene Nachrichten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one image|{n} images</source>
   <translation>
    <numerusform>{n} Bild</numerusform>
    <numerusform>{n} Bilder</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one list of sources|{n} lists of sources</source>
   <translation>
    <numerusform>{n} Quellenliste</numerusform>
    <numerusform>{n} Quellenlisten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one message outside the tree|{n} messages outside the tree</source>
   <translation>
    <numerusform>{n} Nachricht außerhalb des Baums</numerusform>
    <numerusform>{n} Nachrichten außerhalb des Baums</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one message|{n} messages</source>
   <translation>
    <numerusform>{n} Nachricht</numerusform>
    <numerusform>{n} Nachrichten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one more place in this chat|{n} more places in this chat</source>
   <translation>
    <numerusform>{n} weitere Stelle in diesem Chat</numerusform>
    <numerusform>{n} weitere Stellen in diesem Chat</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one more set of instructions|{n} more sets of instructions</source>
   <translation>
    <numerusform>{n} zusätzliche Anweisung</numerusform>
    <numerusform>{n} zusätzliche Anweisungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one part of an unknown kind|{n} parts of unknown kinds</source>
   <translation>
    <numerusform>{n} Teil unbekannter Art</numerusform>
    <numerusform>{n} Teile unbekannter Art</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one pin, star or archive mark|{n} pin, star or archive marks</source>
   <translation>
    <numerusform>{n} Anheft-, Stern- oder Archivmarkierung</numerusform>
    <numerusform>{n} Anheft-, Stern- oder Archivmarkierungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one result of a tool|{n} results of tools</source>
   <translation>
    <numerusform>{n} Werkzeugergebnis</numerusform>
    <numerusform>{n} Werkzeugergebnisse</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one selected|{n} selected</source>
   <translation>
    <numerusform>{n} ausgewählt</numerusform>
    <numerusform>{n} ausgewählt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one sound or video recording|{n} sound or video recordings</source>
   <translation>
    <numerusform>{n} Ton- oder Videoaufnahme</numerusform>
    <numerusform>{n} Ton- oder Videoaufnahmen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one summary|{n} summaries</source>
   <translation>
    <numerusform>{n} Zusammenfassung</numerusform>
    <numerusform>{n} Zusammenfassungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one thinking time|{n} thinking times</source>
   <translation>
    <numerusform>{n} Angabe zur Denkzeit</numerusform>
    <numerusform>{n} Angaben zur Denkzeit</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one tool call|{n} tool calls</source>
   <translation>
    <numerusform>{n} Werkzeugaufruf</numerusform>
    <numerusform>{n} Werkzeugaufrufe</numerusform>
   </translation>
  </message>
  <message>
   <source>owner/name, or its address on Hugging Face</source>
   <translation>Besitzer/Name oder Adresse auf Hugging Face</translation>
  </message>
  <message>
   <source>padding, layout</source>
   <translation>Innenabstand, Layout</translation>
  </message>
  <message>
   <source>past conversations</source>
   <translation>frühere Gespräche</translation>
  </message>
  <message>
   <source>permissions must be a table: write [permissions] on a line of its own.</source>
   <translation>permissions muss eine Tabelle sein: Schreiben Sie [permissions] in eine eigene Zeile.</translation>
  </message>
  <message>
   <source>permissions.files must be "none", "read" or "write".</source>
   <translation>permissions.files muss "none", "read" oder "write" sein.</translation>
  </message>
  <message>
   <source>permissions.secrets must be a list of names, like ["api_key"].</source>
   <translation>permissions.secrets muss eine Liste von Namen sein, etwa ["api_key"].</translation>
  </message>
  <message>
   <source>permissions.{name} must be true or false.</source>
   <translation>permissions.{name} muss true oder false sein.</translation>
  </message>
  <message>
   <source>pinned</source>
   <translation>angeheftet</translation>
  </message>
  <message>
   <source>plugin</source>
   <translation>Plugin</translation>
  </message>
  <message>
   <source>plugin {version}</source>
   <translation>Plugin {version}</translation>
  </message>
  <message>
   <source>plugin.toml cannot be read: {reason}.</source>
   <translation>plugin.toml kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <source>plugin.toml does not say which API it is for: write api = {api}.</source>
   <translation>In plugin.toml steht nicht, für welche API es ist: Schreiben Sie api = {api}.</translation>
  </message>
  <message>
   <source>plugin.toml does not say {key}: write {key} = "…".</source>
   <translation>In plugin.toml fehlt {key}: Schreiben Sie {key} = "…".</translation>
  </message>
  <message numerus="yes">
   <source>plugin.toml is longer than {n} KB.</source>
   <translation>
    <numerusform>plugin.toml ist länger als {n} KB.</numerusform>
    <numerusform>plugin.toml ist länger als {n} KB.</numerusform>
   </translation>
  </message>
  <message>
   <source>plugin.toml is not valid TOML: {reason}.</source>
   <translation>plugin.toml ist kein gültiges TOML: {reason}.</translation>
  </message>
  <message>
   <source>plugin.toml says {key}, which has no meaning: it can say {known}.</source>
   <translation>In plugin.toml steht {key}, was keine Bedeutung hat: Möglich sind {known}.</translation>
  </message>
  <message>
   <source>preset</source>
   <translation>Vorgabe</translation>
  </message>
  <message>
   <source>privacy</source>
   <translation>Datenschutz</translation>
  </message>
  <message>
   <source>profiles, characters</source>
   <translation>Profile, Charaktere, Voreinstellungen</translation>
  </message>
  <message>
   <source>programs</source>
   <translation>Programme</translation>
  </message>
  <message>
   <source>q8_0 takes half and loses next to nothing; q4_0 costs quality</source>
   <translation>q8_0 braucht die Hälfte und verliert fast nichts; q4_0 kostet Qualität</translation>
  </message>
  <message>
   <source>random, reproducible, sampling</source>
   <translation>Zufall, reproduzierbar, Sampling</translation>
  </message>
  <message>
   <source>randomness, creativity, sampling</source>
   <translation>Zufälligkeit, Kreativität, Sampling</translation>
  </message>
  <message>
   <source>reading the checkpoint</source>
   <translation>Checkpoint wird gelesen</translation>
  </message>
  <message>
   <source>reads and writes files</source>
   <translation>liest und schreibt Dateien</translation>
  </message>
  <message>
   <source>reads and writes files: {given}</source>
   <translation>liest und schreibt Dateien: {given}</translation>
  </message>
  <message>
   <source>reads files</source>
   <translation>liest Dateien</translation>
  </message>
  <message>
   <source>reads files: {given}</source>
   <translation>liest Dateien: {given}</translation>
  </message>
  <message>
   <source>reads what is yours</source>
   <translation>liest Ihre Daten</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>bereit</translation>
  </message>
  <message>
   <source>reasoning</source>
   <translation>Nachdenken, Reasoning, Überlegung</translation>
  </message>
  <message>
   <source>reasoning, limit, effort</source>
   <translation>Nachdenken, Reasoning, Limit, Grenze, Aufwand</translation>
  </message>
  <message>
   <source>repeated</source>
   <translation>wiederholt</translation>
  </message>
  <message>
   <source>repeated, not run again</source>
   <translation>wiederholt, nicht noch einmal ausgeführt</translation>
  </message>
  <message>
   <source>repetition, loops, sampling</source>
   <translation>Wiederholung, Schleifen, Sampling</translation>
  </message>
  <message>
   <source>running</source>
   <translation>läuft</translation>
  </message>
  <message>
   <source>runs under {isolation}</source>
   <translation>läuft unter {isolation}</translation>
  </message>
  <message>
   <source>sampling</source>
   <translation>Sampling</translation>
  </message>
  <message>
   <source>save</source>
   <translation>speichern, sichern, Backup</translation>
  </message>
  <message>
   <source>secrets: {names}</source>
   <translation>Geheimnisse: {names}</translation>
  </message>
  <message>
   <source>sends a request to {host}</source>
   <translation>sendet eine Anfrage an {host}</translation>
  </message>
  <message>
   <source>size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>something is there already</source>
   <translation>dort liegt schon etwas</translation>
  </message>
  <message>
   <source>startup, autoload</source>
   <translation>Start, Autostart, automatisch laden</translation>
  </message>
  <message>
   <source>startup, launch</source>
   <translation>Start, starten, öffnen</translation>
  </message>
  <message>
   <source>stop sequences</source>
   <translation>Stoppsequenzen, Stoppwörter</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>gestoppt</translation>
  </message>
  <message>
   <source>stopped while it ran</source>
   <translation>während der Ausführung gestoppt</translation>
  </message>
  <message>
   <source>strict off</source>
   <translation>strikt aus</translation>
  </message>
  <message>
   <source>syntax highlighting</source>
   <translation>Syntaxhervorhebung</translation>
  </message>
  <message>
   <source>system prompt, persona, role</source>
   <translation>Systemprompt, System-Prompt, Persona, Rolle</translation>
  </message>
  <message>
   <source>tensors</source>
   <translation>Tensoren</translation>
  </message>
  <message>
   <source>terminal</source>
   <translation>Terminal</translation>
  </message>
  <message>
   <source>text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>the disk is full</source>
   <translation>der Datenträger ist voll</translation>
  </message>
  <message>
   <source>the folder {folder}</source>
   <translation>Ordner {folder}</translation>
  </message>
  <message>
   <source>the tool is forbidden</source>
   <translation>das Werkzeug ist verboten</translation>
  </message>
  <message>
   <source>the weights as they were published</source>
   <translation>die Gewichte, wie sie veröffentlicht wurden</translation>
  </message>
  <message>
   <source>these arguments</source>
   <translation>diese Argumente</translation>
  </message>
  <message>
   <source>these files</source>
   <translation>diese Dateien</translation>
  </message>
  <message>
   <source>thinking off</source>
   <translation>Denken aus</translation>
  </message>
  <message>
   <source>thinking on</source>
   <translation>Denken an</translation>
  </message>
  <message>
   <source>this command</source>
   <translation>dieser Befehl</translation>
  </message>
  <message>
   <source>threads (default: one a core)</source>
   <translation>Threads (Standard: einer pro Kern)</translation>
  </message>
  <message>
   <source>to do</source>
   <translation>ausstehend</translation>
  </message>
  <message>
   <source>to note</source>
   <translation>zu beachten</translation>
  </message>
  <message>
   <source>to start, as it is now</source>
   <translation>starten, so wie es jetzt ist</translation>
  </message>
  <message>
   <source>tokenizer.json and config.json do not belong together: download them again.</source>
   <translation>tokenizer.json und config.json gehören nicht zusammen: Laden Sie beide erneut herunter.</translation>
  </message>
  <message>
   <source>too large for this computer</source>
   <translation>zu groß für diesen Computer</translation>
  </message>
  <message>
   <source>trusted</source>
   <translation>vertrauenswürdig</translation>
  </message>
  <message>
   <source>type</source>
   <translation>Typ</translation>
  </message>
  <message>
   <source>type of file (default: Q4_K_M)</source>
   <translation>Dateityp (Standard: Q4_K_M)</translation>
  </message>
  <message>
   <source>unfolded</source>
   <translation>aufgeklappt</translation>
  </message>
  <message>
   <source>unread</source>
   <translation>ungelesen</translation>
  </message>
  <message>
   <source>used: {card}, {free} of {total} GiB free</source>
   <translation>verwendet: {card}, {free} von {total} GiB frei</translation>
  </message>
  <message>
   <source>values</source>
   <translation>Werte</translation>
  </message>
  <message>
   <source>very little loss</source>
   <translation>sehr geringer Verlust</translation>
  </message>
  <message>
   <source>waiting for the calls before it</source>
   <translation>wartet auf die Aufrufe davor</translation>
  </message>
  <message>
   <source>waiting for you</source>
   <translation>wartet auf Sie</translation>
  </message>
  <message>
   <source>waits</source>
   <translation>wartet</translation>
  </message>
  <message>
   <source>what it said of its own tools was believed, until it changed</source>
   <translation>was es über seine eigenen Werkzeuge sagte, wurde geglaubt, bis es sich änderte</translation>
  </message>
  <message>
   <source>what it says of its own tools is believed</source>
   <translation>was es über seine eigenen Werkzeuge sagt, wird geglaubt</translation>
  </message>
  <message>
   <source>word wrap, break lines</source>
   <translation>Zeilenumbruch, umbrechen</translation>
  </message>
  <message>
   <source>you allowed it always</source>
   <translation>von Ihnen immer erlaubt</translation>
  </message>
  <message>
   <source>you allowed it for the chat</source>
   <translation>von Ihnen für den Chat erlaubt</translation>
  </message>
  <message>
   <source>you allowed it once</source>
   <translation>von Ihnen einmal erlaubt</translation>
  </message>
  <message>
   <source>you denied it</source>
   <translation>von Ihnen abgelehnt</translation>
  </message>
  <message>
   <source>you forbade the tool</source>
   <translation>Werkzeug von Ihnen verboten</translation>
  </message>
  <message>
   <source>{action}: back to {keys}</source>
   <translation>{action}: auf {keys} zurücksetzen</translation>
  </message>
  <message>
   <source>{at} of {total}</source>
   <translation>{at} von {total}</translation>
  </message>
  <message>
   <source>{count} bytes came back</source>
   <translation>{count} Byte kamen zurück</translation>
  </message>
  <message numerus="yes">
   <source>{count} character|{count} characters</source>
   <translation>
    <numerusform>{count} Zeichen</numerusform>
    <numerusform>{count} Zeichen</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} chats; the best {shown} are shown</source>
   <translation>{count} Chats; die besten {shown} werden angezeigt</translation>
  </message>
  <message>
   <source>{count} left</source>
   <translation>noch {count}</translation>
  </message>
  <message>
   <source>{count} of {budget} tokens left</source>
   <translation>noch {count} von {budget} Token</translation>
  </message>
  <message>
   <source>{count} tokens</source>
   <translation>{count} Token</translation>
  </message>
  <message numerus="yes">
   <source>{count} token|{count} tokens</source>
   <translation>
    <numerusform>{count} Token</numerusform>
    <numerusform>{count} Token</numerusform>
   </translation>
  </message>
  <message>
   <source>{date}, {time}</source>
   <translation>{date}, {time}</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} von {total}</translation>
  </message>
  <message>
   <source>{done} of {total} tokens</source>
   <translation>{done} von {total} Token</translation>
  </message>
  <message>
   <source>{file} cannot be read.</source>
   <translation>{file} kann nicht gelesen werden.</translation>
  </message>
  <message>
   <source>{file} cannot be read: {reason}.</source>
   <translation>{file} kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <source>{file} does not describe the files beside it: download them again.</source>
   <translation>{file} passt nicht zu den Dateien daneben: Laden Sie alle erneut herunter.</translation>
  </message>
  <message>
   <source>{file} holds no settings. Choose a file that was made by Export.</source>
   <translation>{file} enthält keine Einstellungen. Wählen Sie eine mit „Exportieren“ erstellte Datei.</translation>
  </message>
  <message>
   <source>{file} is a link or no file: put a copy there.</source>
   <translation>{file} ist ein Link oder keine Datei: Legen Sie dort eine Kopie ab.</translation>
  </message>
  <message>
   <source>{file} is a link or not a plain file: copy the checkpoint with its contents (cp -rL).</source>
   <translation>{file} ist ein Link oder keine gewöhnliche Datei: Kopieren Sie den Checkpoint mit seinen Inhalten (cp -rL).</translation>
  </message>
  <message>
   <source>{file} is a pickle, which may run code when opened: take a checkpoint in safetensors.</source>
   <translation>{file} ist eine Pickle-Datei, die beim Öffnen Code ausführen kann: Nehmen Sie einen Checkpoint in safetensors.</translation>
  </message>
  <message>
   <source>{file} is damaged: download it again.</source>
   <translation>{file} ist beschädigt: Laden Sie die Datei erneut herunter.</translation>
  </message>
  <message>
   <source>{file} is not an importance matrix, or is damaged: make it again with llama-imatrix.</source>
   <translation>{file} ist keine Wichtigkeitsmatrix oder beschädigt: Erstellen Sie die Datei erneut mit llama-imatrix.</translation>
  </message>
  <message>
   <source>{file} is too large to be what its name says.</source>
   <translation>{file} ist zu groß für das, was der Name verspricht.</translation>
  </message>
  <message>
   <source>{file}: holds no conversations</source>
   <translation>{file}: enthält keine Chats</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>{first} bis {last}</translation>
  </message>
  <message>
   <source>{folder} cannot be written: {reason}.</source>
   <translation>{folder} kann nicht geschrieben werden: {reason}.</translation>
  </message>
  <message>
   <source>{folder} exists already: choose another name.</source>
   <translation>{folder} gibt es schon: Wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <source>{folder} holds private data of programs, and can be given to no tool.</source>
   <translation>{folder} enthält private Daten von Programmen und kann keinem Werkzeug freigegeben werden.</translation>
  </message>
  <message>
   <source>{folder} is no folder that can be opened.</source>
   <translation>{folder} ist kein Ordner, der sich öffnen lässt.</translation>
  </message>
  <message>
   <source>{free} of {total} free</source>
   <translation>{free} von {total} frei</translation>
  </message>
  <message>
   <source>{hours} h {minutes} min</source>
   <translation>{hours} h {minutes} min</translation>
  </message>
  <message>
   <source>{hours} h {minutes} min left</source>
   <translation>noch {hours} h {minutes} min</translation>
  </message>
  <message>
   <source>{hub} cannot be reached: check the connection and any proxy, then try again.</source>
   <translation>{hub} ist nicht erreichbar: Prüfen Sie die Verbindung und gegebenenfalls den Proxy und versuchen Sie es dann erneut.</translation>
  </message>
  <message>
   <source>{hub} does not answer like a Hugging Face hub: check HF_ENDPOINT and any proxy.</source>
   <translation>{hub} antwortet nicht wie ein Hugging-Face-Hub: Prüfen Sie HF_ENDPOINT und gegebenenfalls den Proxy.</translation>
  </message>
  <message>
   <source>{hub} does not know this token: make a new one at {tokens}.</source>
   <translation>{hub} kennt dieses Token nicht: Erstellen Sie ein neues auf {tokens}.</translation>
  </message>
  <message>
   <source>{hub} has a fault of its own (status {status}): try again later.</source>
   <translation>{hub} hat selbst eine Störung (Status {status}): Versuchen Sie es später erneut.</translation>
  </message>
  <message>
   <source>{hub} is busy and asks to wait: try again in a few minutes.</source>
   <translation>{hub} ist ausgelastet und bittet zu warten: Versuchen Sie es in einigen Minuten erneut.</translation>
  </message>
  <message>
   <source>{hub} is not encrypted: a token is only sent over https.</source>
   <translation>{hub} ist nicht verschlüsselt: Ein Token wird nur über https gesendet.</translation>
  </message>
  <message>
   <source>{hub} refused {repo} (status {status}): try again later.</source>
   <translation>{hub} hat {repo} abgelehnt (Status {status}): Versuchen Sie es später erneut.</translation>
  </message>
  <message>
   <source>{hub}, or a proxy on the way, gives answers that cannot be used: try another network.</source>
   <translation>{hub} oder ein Proxy auf dem Weg gibt unbrauchbare Antworten: Versuchen Sie es in einem anderen Netz.</translation>
  </message>
  <message>
   <source>{index} / {count}</source>
   <translation>{index} / {count}</translation>
  </message>
  <message>
   <source>{keys} belongs to text fields: {what}.</source>
   <translation>{keys} gehört zu Textfeldern: {what}.</translation>
  </message>
  <message>
   <source>{key} is empty in plugin.toml.</source>
   <translation>{key} ist in plugin.toml leer.</translation>
  </message>
  <message numerus="yes">
   <source>{key} must be a text of one line, {n} characters at most.</source>
   <translation>
    <numerusform>{key} muss ein einzeiliger Text von höchstens {n} Zeichen sein.</numerusform>
    <numerusform>{key} muss ein einzeiliger Text von höchstens {n} Zeichen sein.</numerusform>
   </translation>
  </message>
  <message>
   <source>{layers} of {all} layers fit your card as {type}, the processor does the rest; {tokens} tokens of context</source>
   <translation>{layers} von {all} Schichten passen als {type} auf Ihre Karte, den Rest übernimmt der Prozessor; {tokens} Token Kontext</translation>
  </message>
  <message>
   <source>{matches} of {total}</source>
   <translation>{matches} von {total}</translation>
  </message>
  <message>
   <source>{megabytes} MB</source>
   <translation>{megabytes} MB</translation>
  </message>
  <message>
   <source>{minutes} min left</source>
   <translation>noch {minutes} min</translation>
  </message>
  <message>
   <source>{minutes} min {rest} s</source>
   <translation>{minutes} min {rest} s</translation>
  </message>
  <message>
   <source>{minutes} min {seconds} s</source>
   <translation>{minutes} min {seconds} s</translation>
  </message>
  <message>
   <source>{names} and other chats</source>
   <translation>{names} und weiteren</translation>
  </message>
  <message>
   <source>{name} (may be left empty)</source>
   <translation>{name} (darf leer bleiben)</translation>
  </message>
  <message>
   <source>{name} arrived damaged, twice, and was deleted: try again later or from another network.</source>
   <translation>{name} kam zweimal beschädigt an und wurde gelöscht: Versuchen Sie es später oder in einem anderen Netz erneut.</translation>
  </message>
  <message>
   <source>{name} asks for this: {what}. Fill it in, or leave the server out.</source>
   <translation>{name} fragt danach: {what}. Füllen Sie es aus oder lassen Sie den Server weg.</translation>
  </message>
  <message>
   <source>{name} asks for values that were not given: {names}.</source>
   <translation>{name} fragt nach Werten, die nicht angegeben wurden: {names}.</translation>
  </message>
  <message>
   <source>{name} cannot be linked from its disk to the models folder's: copy it.</source>
   <translation>{name} lässt sich nicht über Datenträger hinweg mit dem Modellordner verlinken: Kopieren Sie die Datei.</translation>
  </message>
  <message>
   <source>{name} cannot be read: it is damaged or not there.</source>
   <translation>{name} kann nicht gelesen werden: beschädigt oder nicht vorhanden.</translation>
  </message>
  <message>
   <source>{name} cannot be started: {reason}.</source>
   <translation>{name} kann nicht gestartet werden: {reason}.</translation>
  </message>
  <message>
   <source>{name} cannot be the name of a variable or a header.</source>
   <translation>{name} kann nicht der Name einer Variablen oder eines Headers sein.</translation>
  </message>
  <message>
   <source>{name} cannot keep keys and values as {kv_type}: choose another type.</source>
   <translation>{name} kann Schlüssel und Werte nicht als {kv_type} halten: Wählen Sie einen anderen Typ.</translation>
  </message>
  <message>
   <source>{name} changed while it was copied: try again when it is whole.</source>
   <translation>{name} hat sich beim Kopieren geändert: Versuchen Sie es erneut, wenn die Datei vollständig ist.</translation>
  </message>
  <message>
   <source>{name} comes under all of these at once. Nemodesk keeps them as a file beside the model.</source>
   <translation>Für {name} gelten alle diese Lizenzen zugleich. Nemodesk legt sie als Datei neben dem Modell ab.</translation>
  </message>
  <message>
   <source>{name} computes values that are no numbers: convert it again, or choose another type.</source>
   <translation>{name} berechnet Werte, die keine Zahlen sind: Konvertieren Sie es erneut oder wählen Sie einen anderen Typ.</translation>
  </message>
  <message>
   <source>{name} could not be checked: {reason}.</source>
   <translation>{name} konnte nicht geprüft werden: {reason}.</translation>
  </message>
  <message>
   <source>{name} could not be deleted: {reason}.</source>
   <translation>{name} konnte nicht gelöscht werden: {reason}.</translation>
  </message>
  <message>
   <source>{name} could not be imported: {reason}.</source>
   <translation>{name} konnte nicht importiert werden: {reason}.</translation>
  </message>
  <message>
   <source>{name} could not be loaded</source>
   <translation>{name} konnte nicht geladen werden</translation>
  </message>
  <message>
   <source>{name} could not be loaded: it is damaged, or of a kind this version does not know.</source>
   <translation>{name} konnte nicht geladen werden: beschädigt oder von einer Art, die diese Version nicht kennt.</translation>
  </message>
  <message>
   <source>{name} could not be moved: {reason}. It stays where it was.</source>
   <translation>{name} konnte nicht verschoben werden: {reason}. Es bleibt, wo es war.</translation>
  </message>
  <message>
   <source>{name} could not be read ({why}): choose another file.</source>
   <translation>{name} konnte nicht gelesen werden ({why}): Wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <source>{name} could not be read: {reason}.</source>
   <translation>{name} konnte nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <source>{name} does not start.</source>
   <translation>{name} startet nicht.</translation>
  </message>
  <message>
   <source>{name} gave a list that cannot be read.</source>
   <translation>{name} hat eine Liste geliefert, die nicht lesbar ist.</translation>
  </message>
  <message>
   <source>{name} gave no list of tools that can be read.</source>
   <translation>{name} hat keine lesbare Liste von Werkzeugen geliefert.</translation>
  </message>
  <message>
   <source>{name} has changed since it was allowed, and was not called.</source>
   <translation>{name} hat sich seit der Erlaubnis geändert und wurde nicht aufgerufen.</translation>
  </message>
  <message>
   <source>{name} has no permission to ask for this.</source>
   <translation>{name} hat keine Berechtigung, das anzufordern.</translation>
  </message>
  <message>
   <source>{name} is GGUF version {version}; versions 2 and 3 can be read.</source>
   <translation>{name} ist GGUF-Version {version}; lesbar sind die Versionen 2 und 3.</translation>
  </message>
  <message>
   <source>{name} is a folder: attach the files that matter.</source>
   <translation>{name} ist ein Ordner: Hängen Sie die wichtigen Dateien einzeln an.</translation>
  </message>
  <message>
   <source>{name} is a part of a model: choose a file that holds all of it.</source>
   <translation>{name} ist nur ein Teil eines Modells: Wählen Sie eine Datei, die das ganze enthält.</translation>
  </message>
  <message>
   <source>{name} is damaged and was not moved: check it, or install it again.</source>
   <translation>{name} ist beschädigt und wurde nicht verschoben: Prüfen Sie es oder installieren Sie es neu.</translation>
  </message>
  <message>
   <source>{name} is damaged or incomplete: download or convert it again.</source>
   <translation>{name} ist beschädigt oder unvollständig: Laden Sie die Datei erneut herunter oder konvertieren Sie sie neu.</translation>
  </message>
  <message>
   <source>{name} is damaged: its SHA-256 is {found}, that of what was installed {expected}. Install it again.</source>
   <translation>{name} ist beschädigt: Die SHA-256 ist {found}, installiert wurde {expected}. Installieren Sie es neu.</translation>
  </message>
  <message>
   <source>{name} is damaged: its file has {found} bytes, {expected} were installed. Install it again.</source>
   <translation>{name} ist beschädigt: Die Datei hat {found} Byte, installiert wurden {expected}. Installieren Sie es neu.</translation>
  </message>
  <message>
   <source>{name} is empty: there is nothing to attach.</source>
   <translation>{name} ist leer: Es gibt nichts anzuhängen.</translation>
  </message>
  <message>
   <source>{name} is empty: there is nothing to insert.</source>
   <translation>{name} ist leer: Es gibt nichts einzufügen.</translation>
  </message>
  <message>
   <source>{name} is in your models now.</source>
   <translation>{name} ist jetzt bei Ihren Modellen.</translation>
  </message>
  <message>
   <source>{name} is in {path} already.</source>
   <translation>{name} ist schon in {path}.</translation>
  </message>
  <message>
   <source>{name} is in {path} now.</source>
   <translation>{name} ist jetzt in {path}.</translation>
  </message>
  <message>
   <source>{name} is larger than any archive of conversations: it was not read.</source>
   <translation>{name} ist größer als jedes Chat-Archiv und wurde nicht gelesen.</translation>
  </message>
  <message>
   <source>{name} is larger than {most} kB: attach the part that matters.</source>
   <translation>{name} ist größer als {most} kB: Hängen Sie den wichtigen Teil an.</translation>
  </message>
  <message>
   <source>{name} is locked with a password: unpack it first.</source>
   <translation>{name} ist mit einem Passwort geschützt: Entpacken Sie die Datei zuerst.</translation>
  </message>
  <message>
   <source>{name} is no text in UTF-8.</source>
   <translation>{name} ist kein Text in UTF-8.</translation>
  </message>
  <message>
   <source>{name} is no text: only text and source code can be attached.</source>
   <translation>{name} ist kein Text: Nur Text und Quellcode können angehängt werden.</translation>
  </message>
  <message>
   <source>{name} is not a GGUF file: choose a model file that ends in .gguf.</source>
   <translation>{name} ist keine GGUF-Datei: Wählen Sie eine Modelldatei, die auf .gguf endet.</translation>
  </message>
  <message>
   <source>{name} is not a file: choose a model file that ends in .gguf.</source>
   <translation>{name} ist keine Datei: Wählen Sie eine Modelldatei, die auf .gguf endet.</translation>
  </message>
  <message>
   <source>{name} is not valid JSON.</source>
   <translation>{name} ist kein gültiger JSON-Text.</translation>
  </message>
  <message>
   <source>{name} is ready</source>
   <translation>{name} ist bereit</translation>
  </message>
  <message>
   <source>{name} is switched off.</source>
   <translation>{name} ist ausgeschaltet.</translation>
  </message>
  <message>
   <source>{name} is whole, byte for byte.</source>
   <translation>{name} ist unversehrt, Byte für Byte.</translation>
  </message>
  <message>
   <source>{name} may not be started: look at its command and allow it.</source>
   <translation>{name} darf nicht gestartet werden: Sehen Sie sich den Befehl an und erlauben Sie ihn.</translation>
  </message>
  <message>
   <source>{name} needs about {needed} GiB of memory and {free} GiB are free: close other programs, or choose a smaller model.</source>
   <translation>{name} braucht etwa {needed} GiB Arbeitsspeicher, frei sind {free} GiB: Schließen Sie andere Programme oder wählen Sie ein kleineres Modell.</translation>
  </message>
  <message>
   <source>{name} of NVIDIA's CUDA toolkit was not found: install the toolkit.</source>
   <translation>{name} aus dem CUDA-Toolkit von NVIDIA wurde nicht gefunden: Installieren Sie das Toolkit.</translation>
  </message>
  <message>
   <source>{name} removed</source>
   <translation>{name} entfernt</translation>
  </message>
  <message>
   <source>{name} sent too much.</source>
   <translation>{name} hat zu viel gesendet.</translation>
  </message>
  <message>
   <source>{name} was converted on this computer. Longer bars are larger errors.</source>
   <translation>{name} wurde auf diesem Computer konvertiert. Längere Balken sind größere Fehler.</translation>
  </message>
  <message>
   <source>{name} was ended. {reason}</source>
   <translation>{name} wurde beendet. {reason}</translation>
  </message>
  <message>
   <source>{name} was not added. {reason}</source>
   <translation>{name} wurde nicht hinzugefügt. {reason}</translation>
  </message>
  <message>
   <source>{name} was removed</source>
   <translation>{name} wurde entfernt</translation>
  </message>
  <message>
   <source>{number} %</source>
   <translation>{number} %</translation>
  </message>
  <message numerus="yes">
   <source>{n} character|{n} characters</source>
   <translation>
    <numerusform>{n} Zeichen</numerusform>
    <numerusform>{n} Zeichen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} conversation|{n} conversations</source>
   <translation>
    <numerusform>{n} Chat</numerusform>
    <numerusform>{n} Chats</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} line|{n} lines</source>
   <translation>
    <numerusform>{n} Zeile</numerusform>
    <numerusform>{n} Zeilen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {all} layers on the card</source>
   <translation>
    <numerusform>{n} von {all} Schichten auf der Karte</numerusform>
    <numerusform>{n} von {all} Schichten auf der Karte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {server} cannot be shown.</source>
   <translation>
    <numerusform>{n} Eintrag von {server} kann nicht angezeigt werden.</numerusform>
    <numerusform>{n} Einträge von {server} können nicht angezeigt werden.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {total}</source>
   <translation>
    <numerusform>{n} von {total}</numerusform>
    <numerusform>{n} von {total}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {total} layers on the GPU</source>
   <translation>
    <numerusform>{n} von {total} Schichten auf der GPU</numerusform>
    <numerusform>{n} von {total} Schichten auf der GPU</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} tool|{n} tools</source>
   <translation>
    <numerusform>{n} Werkzeug</numerusform>
    <numerusform>{n} Werkzeuge</numerusform>
   </translation>
  </message>
  <message>
   <source>{part}, measured {size}</source>
   <translation>{part}, gemessen {size}</translation>
  </message>
  <message>
   <source>{path} belongs to the checkpoint itself: name another file to write.</source>
   <translation>{path} gehört zum Checkpoint selbst: Nennen Sie eine andere Zieldatei.</translation>
  </message>
  <message>
   <source>{path} cannot be made: {reason}.</source>
   <translation>{path} kann nicht angelegt werden: {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {reason}.</source>
   <translation>{path} kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be renamed: {reason}.</source>
   <translation>{path} kann nicht umbenannt werden: {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be used: {reason}.</source>
   <translation>{path} kann nicht verwendet werden: {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be written: choose another place.</source>
   <translation>{path} kann nicht geschrieben werden: Wählen Sie einen anderen Ort.</translation>
  </message>
  <message>
   <source>{path} cannot be written: {reason}.</source>
   <translation>{path} kann nicht geschrieben werden: {reason}.</translation>
  </message>
  <message>
   <source>{path} could not be written: {reason}.</source>
   <translation>{path} konnte nicht geschrieben werden: {reason}.</translation>
  </message>
  <message>
   <source>{path} does not give back what is written to it: use another disk.</source>
   <translation>{path} gibt nicht zurück, was dort geschrieben wird: Verwenden Sie einen anderen Datenträger.</translation>
  </message>
  <message>
   <source>{path} is a file: choose a folder.</source>
   <translation>{path} ist eine Datei: Wählen Sie einen Ordner.</translation>
  </message>
  <message>
   <source>{path} is a folder: name a file to write.</source>
   <translation>{path} ist ein Ordner: Nennen Sie eine Zieldatei.</translation>
  </message>
  <message>
   <source>{path} is being written by another conversion: wait for it.</source>
   <translation>{path} wird gerade von einer anderen Konvertierung geschrieben: Warten Sie darauf.</translation>
  </message>
  <message>
   <source>{path} is inside the models folder: choose one on another disk.</source>
   <translation>{path} liegt im Modellordner: Wählen Sie einen Ordner auf einem anderen Datenträger.</translation>
  </message>
  <message>
   <source>{path} is no checkpoint: it has no config.json.</source>
   <translation>{path} ist kein Checkpoint: config.json fehlt.</translation>
  </message>
  <message>
   <source>{path} is there already: choose another folder.</source>
   <translation>{path} gibt es schon: Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>{path} may not be written: choose another folder.</source>
   <translation>{path} darf nicht geschrieben werden: Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>{path}: {size} MB, {type}, {seconds} s</source>
   <translation>{path}: {size} MB, {type}, {seconds} s</translation>
  </message>
  <message>
   <source>{plugin} has no secret {name}.</source>
   <translation>{plugin} hat kein Geheimnis {name}.</translation>
  </message>
  <message>
   <source>{program} can download what it runs, so that it may be something else tomorrow.</source>
   <translation>{program} kann herunterladen, was es ausführt: Morgen kann das etwas anderes sein.</translation>
  </message>
  <message>
   <source>{program} import</source>
   <translation>Import aus {program}</translation>
  </message>
  <message>
   <source>{program} is a shell: it runs whatever its arguments say.</source>
   <translation>{program} ist eine Shell: Sie führt alles aus, was in ihren Argumenten steht.</translation>
  </message>
  <message>
   <source>{program} run needs -i: without it nothing that is said reaches the server.</source>
   <translation>{program} run braucht -i: Ohne das erreicht nichts, was gesagt wird, den Server.</translation>
  </message>
  <message>
   <source>{program} was not found on this computer: install it, or give its full path.</source>
   <translation>{program} wurde auf diesem Computer nicht gefunden: Installieren Sie es oder geben Sie den vollständigen Pfad an.</translation>
  </message>
  <message numerus="yes">
   <source>{program}: one conversation|{program}: {n} conversations</source>
   <translation>
    <numerusform>{program}: {n} Chat</numerusform>
    <numerusform>{program}: {n} Chats</numerusform>
   </translation>
  </message>
  <message>
   <source>{repo} asks for a token: accept its licence at {page}, then make one at {tokens}.</source>
   <translation>{repo} verlangt ein Token: Akzeptieren Sie die Lizenz auf {page} und erstellen Sie dann eines auf {tokens}.</translation>
  </message>
  <message>
   <source>{repo} at {commit}</source>
   <translation>{repo}, Commit {commit}</translation>
  </message>
  <message>
   <source>{repo} has no file “{name}”; GGUF files there: {names}.</source>
   <translation>{repo} hat keine Datei „{name}“; GGUF-Dateien dort: {names}.</translation>
  </message>
  <message>
   <source>{repo} has no “{what}”: look at {page}.</source>
   <translation>{repo} hat kein „{what}“: Sehen Sie auf {page} nach.</translation>
  </message>
  <message>
   <source>{repo} is converted on this computer. Smaller files answer faster and leave more room for long conversations.</source>
   <translation>{repo} wird auf diesem Computer konvertiert. Kleinere Dateien antworten schneller und lassen mehr Platz für lange Chats.</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <source>{setting}: {deed}</source>
   <translation>{setting}: {deed}</translation>
  </message>
  <message>
   <source>{share} of the work is done.</source>
   <translation>{share} der Arbeit sind getan.</translation>
  </message>
  <message>
   <source>{size} GB</source>
   <translation>{size} GB</translation>
  </message>
  <message>
   <source>{size} GiB</source>
   <translation>{size} GiB</translation>
  </message>
  <message>
   <source>{size} MB</source>
   <translation>{size} MB</translation>
  </message>
  <message>
   <source>{size} are freed when Nemodesk closes</source>
   <translation>{size} werden beim Schließen von Nemodesk frei</translation>
  </message>
  <message>
   <source>{size} as {type}</source>
   <translation>{size} als {type}</translation>
  </message>
  <message>
   <source>{size} free</source>
   <translation>{size} frei</translation>
  </message>
  <message>
   <source>{size} kB</source>
   <translation>{size} kB</translation>
  </message>
  <message>
   <source>{size} of it are here already.</source>
   <translation>{size} davon sind schon da.</translation>
  </message>
  <message>
   <source>{size} of it are here. It goes on where it stopped.</source>
   <translation>{size} davon sind da. Es geht weiter, wo sie gestoppt wurde.</translation>
  </message>
  <message>
   <source>{size} of the work is done. Kept, it goes on from there later; deleted, it is gone.</source>
   <translation>{size} sind erledigt. Behalten Sie sie, geht es später dort weiter; gelöscht sind sie weg.</translation>
  </message>
  <message>
   <source>{size} on the disk. Erasing a chat for good removes all of it too</source>
   <translation>{size} auf dem Datenträger. Auch das endgültige Löschen eines Chats entfernt alles davon</translation>
  </message>
  <message>
   <source>{size}, planned with {type} and {tokens} tokens of context</source>
   <translation>{size}, geplant mit {type} und {tokens} Token Kontext</translation>
  </message>
  <message>
   <source>{size}, planned with {type} and {tokens} tokens of context, keys and values as {kv}</source>
   <translation>{size}, geplant mit {type} und {tokens} Token Kontext, Schlüssel und Werte als {kv}</translation>
  </message>
  <message>
   <source>{source} changed since you allowed it</source>
   <translation>{source} hat sich seit Ihrer Erlaubnis geändert</translation>
  </message>
  <message>
   <source>{speed} MB/s</source>
   <translation>{speed} MB/s</translation>
  </message>
  <message>
   <source>{speed} kB/s</source>
   <translation>{speed} kB/s</translation>
  </message>
  <message>
   <source>{speed} tok/s</source>
   <translation>{speed} tok/s</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>noch {time}</translation>
  </message>
  <message>
   <source>{title} (copy)</source>
   <translation>{title} (Kopie)</translation>
  </message>
  <message>
   <source>{title}, heading</source>
   <translation>{title}, Überschrift</translation>
  </message>
  <message>
   <source>{title}: without {what}</source>
   <translation>{title}: ohne {what}</translation>
  </message>
  <message>
   <source>{tokens} in each prompt</source>
   <translation>{tokens} in jedem Prompt</translation>
  </message>
  <message>
   <source>{tokens} tokens of context</source>
   <translation>{tokens} Token Kontext</translation>
  </message>
  <message>
   <source>{tokens}, {cached} of them cached</source>
   <translation>{tokens}, davon {cached} im Cache</translation>
  </message>
  <message>
   <source>{type} is not a type of file that can be written: only {supported}.</source>
   <translation>{type} ist kein Dateityp, der geschrieben werden kann: nur {supported}.</translation>
  </message>
  <message>
   <source>{used} of {total} tokens of context are used</source>
   <translation>{used} von {total} Token des Kontexts sind belegt</translation>
  </message>
  <message>
   <source>{value} %</source>
   <translation>{value} %</translation>
  </message>
  <message>
   <source>{value} GiB</source>
   <translation>{value} GiB</translation>
  </message>
  <message>
   <source>{value} px</source>
   <translation>{value} px</translation>
  </message>
  <message>
   <source>{who}, {time}:</source>
   <translation>{who}, {time}:</translation>
  </message>
  <message>
   <source>“Always” would allow: {scope}</source>
   <translation>„Immer“ würde erlauben: {scope}</translation>
  </message>
  <message>
   <source>“{action}” no longer has {keys}.</source>
   <translation>{keys} wurde von „{action}“ übernommen.</translation>
  </message>
  <message>
   <source>“{field}” is no valid JSON.</source>
   <translation>„{field}“ ist kein gültiges JSON.</translation>
  </message>
  <message>
   <source>“{repo}” is no model on Hugging Face: write it like {example}.</source>
   <translation>„{repo}“ ist kein Modell auf Hugging Face: Schreiben Sie es wie {example}.</translation>
  </message>
  <message>
   <source>“{revision}” is no revision: give a branch, a tag or a commit.</source>
   <translation>„{revision}“ ist keine Revision: Geben Sie einen Branch, ein Tag oder einen Commit an.</translation>
  </message>
  <message>
   <source>“{text}” is no address of a hub: set HF_ENDPOINT to one like {hub}.</source>
   <translation>„{text}“ ist keine Adresse eines Hubs: Setzen Sie HF_ENDPOINT auf eine wie {hub}.</translation>
  </message>
  <message>
   <source>“{title}”</source>
   <translation>„{title}“</translation>
  </message>
  <message>
   <source>… {count} more characters</source>
   <translation>… {count} weitere Zeichen</translation>
  </message>
 </context>
</TS>
