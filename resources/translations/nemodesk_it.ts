<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
 <context>
  <name>nemodesk</name>
  <message>
   <source>&amp;Chat</source>
   <translation>&amp;Chat</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Modifica</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;File</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Aiuto</translation>
  </message>
  <message>
   <source>&amp;Model</source>
   <translation>M&amp;odello</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Visualizza</translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>0 always takes the likeliest token; more is more varied</source>
   <translation>0 sceglie sempre il token più probabile; valori più alti danno più varietà</translation>
  </message>
  <message>
   <source>0 keeps it unused</source>
   <translation>0 per non usarla</translation>
  </message>
  <message numerus="yes">
   <source>1 more|{n} more</source>
   <translation>
    <numerusform>1 altro</numerusform>
    <numerusform>{n} altri</numerusform>
   </translation>
  </message>
  <message>
   <source>16 bits (BF16)</source>
   <translation>16 bit (BF16)</translation>
  </message>
  <message>
   <source>4 bits (Q4_K_M)</source>
   <translation>4 bit (Q4_K_M)</translation>
  </message>
  <message>
   <source>8 bits (Q8_0)</source>
   <translation>8 bit (Q8_0)</translation>
  </message>
  <message>
   <source>A Hugging Face checkpoint</source>
   <translation>Un checkpoint di Hugging Face</translation>
  </message>
  <message>
   <source>A call did not end when it was stopped.</source>
   <translation>Una chiamata non è terminata quando è stata fermata.</translation>
  </message>
  <message>
   <source>A context of {context} tokens needs about {needed} GiB of memory and {free} GiB are free: choose at most {room} tokens.</source>
   <translation>Un contesto di {context} token richiede circa {needed} GiB di memoria, ma ne sono liberi {free} GiB: scegli al massimo {room} token.</translation>
  </message>
  <message>
   <source>A file for each chat</source>
   <translation>Un file per ogni chat</translation>
  </message>
  <message>
   <source>A model runs fastest where all of it fits into the memory of the graphics card.</source>
   <translation>Un modello è più veloce quando entra per intero nella memoria della scheda grafica.</translation>
  </message>
  <message>
   <source>A newer Nemodesk wrote what tools are allowed: start that one. No tool runs here.</source>
   <translation>Le autorizzazioni degli strumenti sono state scritte da una versione più recente di Nemodesk: avvia quella versione. Qui nessuno strumento viene eseguito.</translation>
  </message>
  <message>
   <source>A part of the command is too long, or holds a character that no command can.</source>
   <translation>Una parte del comando è troppo lunga o contiene un carattere che nessun comando può avere.</translation>
  </message>
  <message>
   <source>A part of the program does not load (ggml): install it again.</source>
   <translation>Un componente del programma (ggml) non si carica: reinstalla il programma.</translation>
  </message>
  <message>
   <source>A part of the program is missing (ggml): install it again.</source>
   <translation>Manca un componente del programma (ggml): reinstalla il programma.</translation>
  </message>
  <message>
   <source>A preset needs a name.</source>
   <translation>Il preset deve avere un nome.</translation>
  </message>
  <message>
   <source>A program</source>
   <translation>Un programma</translation>
  </message>
  <message>
   <source>A server has either a command or an address.</source>
   <translation>Un server ha un comando oppure un indirizzo, non entrambi.</translation>
  </message>
  <message>
   <source>A server's tools can be called once you have read and allowed its command.</source>
   <translation>Gli strumenti di un server si possono chiamare solo dopo che hai letto e consentito il suo comando.</translation>
  </message>
  <message>
   <source>A token, or the whole value</source>
   <translation>Un token o il valore intero</translation>
  </message>
  <message>
   <source>A tool call waits for your answer: {tool}</source>
   <translation>Una chiamata a uno strumento attende la tua risposta: {tool}</translation>
  </message>
  <message>
   <source>A tool is running</source>
   <translation>Uno strumento è in esecuzione</translation>
  </message>
  <message>
   <source>A value of its entry is not of the right kind.</source>
   <translation>Un valore della sua voce non è del tipo giusto.</translation>
  </message>
  <message>
   <source>A whole disk cannot be given to a tool: choose a folder on it.</source>
   <translation>Non si può dare un intero disco a uno strumento: scegli una cartella di quel disco.</translation>
  </message>
  <message>
   <source>About 30 % of the checkpoint's size; the usual choice</source>
   <translation>Circa il 30% delle dimensioni del checkpoint; la scelta più comune</translation>
  </message>
  <message>
   <source>About 53 % of its size; answers almost as the original</source>
   <translation>Circa il 53% delle dimensioni; risponde quasi come l'originale</translation>
  </message>
  <message>
   <source>About Nemodesk</source>
   <translation>Informazioni su Nemodesk</translation>
  </message>
  <message>
   <source>Above 1 the model repeats itself less</source>
   <translation>Sopra 1 il modello si ripete meno</translation>
  </message>
  <message>
   <source>Accent</source>
   <translation>Colore principale</translation>
  </message>
  <message>
   <source>Access token</source>
   <translation>Token di accesso</translation>
  </message>
  <message>
   <source>Actions</source>
   <translation>Azioni</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Aggiungi</translation>
  </message>
  <message>
   <source>Add MCP server…</source>
   <translation>Aggiungi server MCP…</translation>
  </message>
  <message>
   <source>Add a header</source>
   <translation>Aggiungi un'intestazione</translation>
  </message>
  <message>
   <source>Add a variable</source>
   <translation>Aggiungi una variabile</translation>
  </message>
  <message>
   <source>Add an MCP server</source>
   <translation>Aggiungi un server MCP</translation>
  </message>
  <message>
   <source>Add the language in the system's settings; its fonts come with it.</source>
   <translation>Aggiungi la lingua nelle impostazioni di sistema; i caratteri sono inclusi.</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Indirizzo</translation>
  </message>
  <message>
   <source>Addresses like this often speak SSE, which cannot be added: look for one that ends with /mcp.</source>
   <translation>Gli indirizzi come questo usano spesso SSE, che non si può aggiungere: cercane uno che finisca con /mcp.</translation>
  </message>
  <message>
   <source>After a change of anything but its secret values, you read and allow it again.</source>
   <translation>Dopo qualsiasi modifica, tranne quella dei suoi valori segreti, lo leggi e lo consenti di nuovo.</translation>
  </message>
  <message>
   <source>After a restart the model need not read a chat again. Only your user account can open the files</source>
   <translation>Dopo un riavvio il modello non deve rileggere una chat. Solo il tuo account utente può aprire i file</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Tutti</translation>
  </message>
  <message>
   <source>All chats, those in the archive too</source>
   <translation>Tutte le chat, anche quelle archiviate</translation>
  </message>
  <message>
   <source>All cores</source>
   <translation>Tutti i core</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Tutti i file (*)</translation>
  </message>
  <message>
   <source>All folders</source>
   <translation>Tutte le cartelle</translation>
  </message>
  <message>
   <source>All models</source>
   <translation>Tutti i modelli</translation>
  </message>
  <message>
   <source>All of {source}</source>
   <translation>Tutti quelli di {source}</translation>
  </message>
  <message>
   <source>All settings are back to their defaults.</source>
   <translation>Tutte le impostazioni sono tornate ai valori iniziali.</translation>
  </message>
  <message>
   <source>All that is stored, for Nemodesk to import again</source>
   <translation>Tutti i dati salvati, da reimportare in Nemodesk</translation>
  </message>
  <message>
   <source>All words have to occur; words in “quotation marks” have to stand together.</source>
   <translation>Devono comparire tutte le parole; quelle tra “virgolette” devono stare insieme.</translation>
  </message>
  <message>
   <source>All {tokens} tokens the model was trained for would take, in keys and values: {sizes}.</source>
   <translation>Tutti i {tokens} token per cui il modello è stato addestrato occuperebbero, in chiavi e valori: {sizes}.</translation>
  </message>
  <message>
   <source>Allow again</source>
   <translation>Consenti di nuovo</translation>
  </message>
  <message>
   <source>Allow in this chat</source>
   <translation>Consenti in questa chat</translation>
  </message>
  <message>
   <source>Allow it to start</source>
   <translation>Consenti l'avvio</translation>
  </message>
  <message>
   <source>Allow once</source>
   <translation>Consenti una volta</translation>
  </message>
  <message>
   <source>Allow this tool call?</source>
   <translation>Consentire questa chiamata a uno strumento?</translation>
  </message>
  <message>
   <source>Allowed</source>
   <translation>Consentito</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>Sempre</translation>
  </message>
  <message>
   <source>Always allow: {scope}</source>
   <translation>Consenti sempre: {scope}</translation>
  </message>
  <message>
   <source>An address</source>
   <translation>Un indirizzo</translation>
  </message>
  <message>
   <source>An answer is being written, or an import runs: stop it first, then try again.</source>
   <translation>È in corso una risposta o un'importazione: fermala, poi riprova.</translation>
  </message>
  <message>
   <source>Another beginning</source>
   <translation>Un altro inizio</translation>
  </message>
  <message>
   <source>Another preset has the name “{name}”.</source>
   <translation>C'è già un preset di nome “{name}”.</translation>
  </message>
  <message>
   <source>Another program keeps the file of what tools are allowed locked: close it. No tool runs until then.</source>
   <translation>Un altro programma tiene bloccato il file delle autorizzazioni degli strumenti: chiudilo. Fino ad allora nessuno strumento viene eseguito.</translation>
  </message>
  <message>
   <source>Another repository</source>
   <translation>Altro repository</translation>
  </message>
  <message>
   <source>Another type</source>
   <translation>Altro tipo</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Risposta</translation>
  </message>
  <message>
   <source>Answer now</source>
   <translation>Rispondi ora</translation>
  </message>
  <message>
   <source>Answer, {time}: {text}</source>
   <translation>Risposta, {time}: {text}</translation>
  </message>
  <message>
   <source>Answering</source>
   <translation>Risposta in corso</translation>
  </message>
  <message>
   <source>Answering in another chat</source>
   <translation>Risposta in corso in un'altra chat</translation>
  </message>
  <message>
   <source>Any Llama-style checkpoint on Hugging Face (LlamaForCausalLM as .safetensors files). What it needs is known when its headers are read, before the weights are fetched.</source>
   <translation>Qualsiasi checkpoint di tipo Llama su Hugging Face (LlamaForCausalLM in file .safetensors). Ciò che richiede si sa dopo la lettura delle intestazioni, prima di scaricare i pesi.</translation>
  </message>
  <message>
   <source>Any Llama-style model you have</source>
   <translation>Qualsiasi modello di tipo Llama</translation>
  </message>
  <message>
   <source>Any time</source>
   <translation>Qualsiasi data</translation>
  </message>
  <message>
   <source>Apache-2.0. Shows its texts in Inter and JetBrains Mono (SIL OFL 1.1), draws Lucide icons (ISC), and runs models with llama.cpp (MIT). The demo model SmolLM2-135M-Instruct is under Apache-2.0; models you install have licences of their own.</source>
   <translation>Apache-2.0. I testi usano i caratteri Inter e JetBrains Mono (SIL OFL 1.1), le icone sono Lucide (ISC) e i modelli girano con llama.cpp (MIT). Il modello demo SmolLM2-135M-Instruct è sotto licenza Apache-2.0; i modelli che installi hanno licenze proprie.</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Aspetto</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>Archivia</translation>
  </message>
  <message>
   <source>Archive this chat, or take it out</source>
   <translation>Archivia o estrai dall'archivio</translation>
  </message>
  <message numerus="yes">
   <source>Archive, one chat|Archive, {n} chats</source>
   <translation>
    <numerusform>Archivio, una chat</numerusform>
    <numerusform>Archivio, {n} chat</numerusform>
   </translation>
  </message>
  <message>
   <source>Archived</source>
   <translation>Archiviate</translation>
  </message>
  <message>
   <source>Archives and JSON files ({kinds})</source>
   <translation>Archivi e file JSON ({kinds})</translation>
  </message>
  <message>
   <source>Arguments</source>
   <translation>Argomenti</translation>
  </message>
  <message>
   <source>Arguments, exactly as they will be sent</source>
   <translation>Argomenti, esattamente come saranno inviati</translation>
  </message>
  <message>
   <source>As in the settings</source>
   <translation>Come nelle impostazioni</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Come il sistema</translation>
  </message>
  <message>
   <source>As the theme</source>
   <translation>Come il tema</translation>
  </message>
  <message>
   <source>Ask anything</source>
   <translation>Fai una domanda</translation>
  </message>
  <message>
   <source>Ask the demo model</source>
   <translation>Chiedi al modello demo</translation>
  </message>
  <message>
   <source>Ask the hub and plan</source>
   <translation>Consulta l'hub e pianifica</translation>
  </message>
  <message>
   <source>Asking {servers}; one that does not run is started for it.</source>
   <translation>Richiesta a {servers}; un server che non è in esecuzione viene avviato per questo.</translation>
  </message>
  <message>
   <source>Asks the model not to reason; it may still do it</source>
   <translation>Chiede al modello di non ragionare; potrebbe farlo comunque</translation>
  </message>
  <message>
   <source>Assistant</source>
   <translation>Assistente</translation>
  </message>
  <message numerus="yes">
   <source>At most one message could not be read.|At most {n} messages could not be read.</source>
   <translation>
    <numerusform>Al massimo un messaggio non è leggibile.</numerusform>
    <numerusform>Al massimo {n} messaggi non sono leggibili.</numerusform>
   </translation>
  </message>
  <message>
   <source>Attach</source>
   <translation>Allega</translation>
  </message>
  <message>
   <source>Attach a resource</source>
   <translation>Allega una risorsa</translation>
  </message>
  <message>
   <source>Attach a resource…</source>
   <translation>Allega una risorsa…</translation>
  </message>
  <message>
   <source>Attach files</source>
   <translation>Allega file</translation>
  </message>
  <message>
   <source>Attach files…</source>
   <translation>Allega file…</translation>
  </message>
  <message>
   <source>Attachment {name}, {size}</source>
   <translation>Allegato {name}, {size}</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatico</translation>
  </message>
  <message>
   <source>Automatic titles</source>
   <translation>Titoli automatici</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Indietro</translation>
  </message>
  <message>
   <source>Back to the chats</source>
   <translation>Torna alle chat</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Esegui backup</translation>
  </message>
  <message>
   <source>Backups of the history</source>
   <translation>Backup della cronologia</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>Batch</translation>
  </message>
  <message>
   <source>Begin anew</source>
   <translation>Ricomincia</translation>
  </message>
  <message>
   <source>Begin with</source>
   <translation>All'avvio</translation>
  </message>
  <message>
   <source>Beginning of the chat</source>
   <translation>Inizio della chat</translation>
  </message>
  <message>
   <source>Being worked out</source>
   <translation>Calcolo in corso</translation>
  </message>
  <message>
   <source>Bits</source>
   <translation>Bit</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>Blu</translation>
  </message>
  <message>
   <source>Branch after “{words}” ({author})</source>
   <translation>Ramo dopo “{words}” ({author})</translation>
  </message>
  <message>
   <source>Branch into a new chat</source>
   <translation>Prosegui in una nuova chat</translation>
  </message>
  <message>
   <source>Branched into a new chat</source>
   <translation>Proseguita in una nuova chat</translation>
  </message>
  <message>
   <source>Broken</source>
   <translation>Con errori</translation>
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
   <translation>Buffer</translation>
  </message>
  <message>
   <source>By the model itself</source>
   <translation>Dal modello stesso</translation>
  </message>
  <message>
   <source>CPU, cores, speed</source>
   <translation>CPU, core, velocità, prestazioni</translation>
  </message>
  <message>
   <source>CUDA is built in, but no graphics card was found: computes on the processor</source>
   <translation>CUDA è incluso, ma non è stata trovata alcuna scheda grafica: calcola sul processore</translation>
  </message>
  <message>
   <source>Calls of tools</source>
   <translation>Chiamate a strumenti</translation>
  </message>
  <message>
   <source>Calls…</source>
   <translation>Chiamate…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annulla</translation>
  </message>
  <message>
   <source>Cancel install</source>
   <translation>Annulla installazione</translation>
  </message>
  <message>
   <source>Cancel the install?</source>
   <translation>Annullare l'installazione?</translation>
  </message>
  <message>
   <source>Change {source}</source>
   <translation>Modifica {source}</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Modifiche</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Modifica…</translation>
  </message>
  <message numerus="yes">
   <source>Chat archived|{n} chats archived</source>
   <translation>
    <numerusform>Chat archiviata</numerusform>
    <numerusform>{n} chat archiviate</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat moved to a new folder|{n} chats moved to a new folder</source>
   <translation>
    <numerusform>Chat spostata in una nuova cartella</numerusform>
    <numerusform>{n} chat spostate in una nuova cartella</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat moved to {name}|{n} chats moved to {name}</source>
   <translation>
    <numerusform>Chat spostata in {name}</numerusform>
    <numerusform>{n} chat spostate in {name}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat moved|{n} chats moved</source>
   <translation>
    <numerusform>Chat spostata</numerusform>
    <numerusform>{n} chat spostate</numerusform>
   </translation>
  </message>
  <message>
   <source>Chat now</source>
   <translation>Chatta ora</translation>
  </message>
  <message numerus="yes">
   <source>Chat pinned|{n} chats pinned</source>
   <translation>
    <numerusform>Chat fissata</numerusform>
    <numerusform>{n} chat fissate</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat taken out of its folder|{n} chats taken out of their folders</source>
   <translation>
    <numerusform>Chat tolta dalla cartella</numerusform>
    <numerusform>{n} chat tolte dalle cartelle</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat taken out of the archive|{n} chats taken out of the archive</source>
   <translation>
    <numerusform>Chat estratta dall'archivio</numerusform>
    <numerusform>{n} chat estratte dall'archivio</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat unpinned|{n} chats unpinned</source>
   <translation>
    <numerusform>Chat non più fissata</numerusform>
    <numerusform>{n} chat non più fissate</numerusform>
   </translation>
  </message>
  <message>
   <source>Chat with the demo model meanwhile</source>
   <translation>Intanto chatta con il modello demo</translation>
  </message>
  <message>
   <source>Chats</source>
   <translation>Chat</translation>
  </message>
  <message>
   <source>Chats may be in any language</source>
   <translation>Le chat possono essere in qualsiasi lingua</translation>
  </message>
  <message>
   <source>Chats you archive are kept here, out of the way.</source>
   <translation>Le chat archiviate restano qui, senza ingombrare l'elenco.</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Controlla</translation>
  </message>
  <message>
   <source>Check the file</source>
   <translation>Controlla il file</translation>
  </message>
  <message>
   <source>Check the history</source>
   <translation>Controlla la cronologia</translation>
  </message>
  <message>
   <source>Check the new file</source>
   <translation>Controlla il nuovo file</translation>
  </message>
  <message>
   <source>Check {name}</source>
   <translation>Controlla {name}</translation>
  </message>
  <message>
   <source>Checking</source>
   <translation>Controllo</translation>
  </message>
  <message>
   <source>Checking every byte</source>
   <translation>Controllo di ogni byte</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>Scegli una cartella…</translation>
  </message>
  <message>
   <source>Choose a model</source>
   <translation>Scegli un modello</translation>
  </message>
  <message>
   <source>Choose a model first</source>
   <translation>Scegli prima un modello</translation>
  </message>
  <message>
   <source>Choose a model to ask something</source>
   <translation>Scegli un modello per fare domande</translation>
  </message>
  <message>
   <source>Choose a model…</source>
   <translation>Scegli un modello…</translation>
  </message>
  <message>
   <source>Choose another</source>
   <translation>Scegline un altro</translation>
  </message>
  <message>
   <source>Choose dates…</source>
   <translation>Scegli le date…</translation>
  </message>
  <message>
   <source>Choose files…</source>
   <translation>Scegli file…</translation>
  </message>
  <message>
   <source>Choose for me</source>
   <translation>Scegli per me</translation>
  </message>
  <message>
   <source>Choose the checkpoint's folder</source>
   <translation>Scegli la cartella del checkpoint</translation>
  </message>
  <message>
   <source>Choose the model</source>
   <translation>Scegli il modello</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Scegli…</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Svuota</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Chiudi</translation>
  </message>
  <message>
   <source>Close or leave</source>
   <translation>Chiudi o esci</translation>
  </message>
  <message>
   <source>Close the search</source>
   <translation>Chiudi la ricerca</translation>
  </message>
  <message>
   <source>Closing the window hides it; the model stays loaded</source>
   <translation>Chiudere la finestra la nasconde; il modello resta caricato</translation>
  </message>
  <message>
   <source>Colours of code</source>
   <translation>Colori del codice</translation>
  </message>
  <message>
   <source>Comes with Nemodesk: try the app, not the answers</source>
   <translation>Incluso in Nemodesk: prova l'app, non le risposte</translation>
  </message>
  <message>
   <source>Comfortable</source>
   <translation>Comoda</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>Comando</translation>
  </message>
  <message>
   <source>Compact</source>
   <translation>Compatta</translation>
  </message>
  <message>
   <source>Compares every byte with what was installed</source>
   <translation>Confronta ogni byte con ciò che è stato installato</translation>
  </message>
  <message>
   <source>Composer</source>
   <translation>Area di scrittura</translation>
  </message>
  <message>
   <source>Configuration</source>
   <translation>Configurazione</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Contesto</translation>
  </message>
  <message>
   <source>Context in tokens</source>
   <translation>Contesto in token</translation>
  </message>
  <message>
   <source>Context used</source>
   <translation>Contesto usato</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Continua</translation>
  </message>
  <message>
   <source>Continue the answer</source>
   <translation>Continua la risposta</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>Conversazione</translation>
  </message>
  <message>
   <source>Conversation and list</source>
   <translation>Conversazione ed elenco</translation>
  </message>
  <message numerus="yes">
   <source>Conversation moved to Trash|{n} conversations moved to Trash</source>
   <translation>
    <numerusform>Conversazione spostata nel cestino</numerusform>
    <numerusform>{n} conversazioni spostate nel cestino</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Conversation restored|{n} conversations restored</source>
   <translation>
    <numerusform>Conversazione ripristinata</numerusform>
    <numerusform>{n} conversazioni ripristinate</numerusform>
   </translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>Conversazioni</translation>
  </message>
  <message>
   <source>Conversion</source>
   <translation>Conversione</translation>
  </message>
  <message>
   <source>Convert</source>
   <translation>Converti</translation>
  </message>
  <message>
   <source>Convert a Hugging Face checkpoint folder to one GGUF file.</source>
   <translation>Converte la cartella di un checkpoint di Hugging Face in un unico file GGUF.</translation>
  </message>
  <message>
   <source>Convert a folder</source>
   <translation>Converti una cartella</translation>
  </message>
  <message>
   <source>Convert a folder…</source>
   <translation>Converti una cartella…</translation>
  </message>
  <message>
   <source>Convert another</source>
   <translation>Convertine un'altra</translation>
  </message>
  <message>
   <source>Converting</source>
   <translation>Conversione</translation>
  </message>
  <message>
   <source>Converting {name} to {kind}</source>
   <translation>Conversione di {name} in {kind}</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copiato</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copia</translation>
  </message>
  <message>
   <source>Copy LaTeX</source>
   <translation>Copia LaTeX</translation>
  </message>
  <message>
   <source>Copy as Markdown</source>
   <translation>Copia come Markdown</translation>
  </message>
  <message>
   <source>Copy as plain text</source>
   <translation>Copia come testo semplice</translation>
  </message>
  <message>
   <source>Copy code</source>
   <translation>Copia il codice</translation>
  </message>
  <message>
   <source>Copy the address</source>
   <translation>Copia l'indirizzo</translation>
  </message>
  <message>
   <source>Copy the formula</source>
   <translation>Copia la formula</translation>
  </message>
  <message>
   <source>Copy the last answer</source>
   <translation>Copia l'ultima risposta</translation>
  </message>
  <message>
   <source>Copy the message as plain text</source>
   <translation>Copia il messaggio come testo semplice</translation>
  </message>
  <message>
   <source>Copy the report</source>
   <translation>Copia il rapporto</translation>
  </message>
  <message>
   <source>Copy the selection</source>
   <translation>Copia la selezione</translation>
  </message>
  <message>
   <source>Copy the table</source>
   <translation>Copia la tabella</translation>
  </message>
  <message>
   <source>Copy: {name}</source>
   <translation>Copia: {name}</translation>
  </message>
  <message>
   <source>Copy: {what}</source>
   <translation>Copia: {what}</translation>
  </message>
  <message>
   <source>Crash report</source>
   <translation>Rapporto di crash</translation>
  </message>
  <message>
   <source>Crash reports</source>
   <translation>Rapporti di crash</translation>
  </message>
  <message>
   <source>Ctrl+Enter</source>
   <translation>Ctrl+Invio</translation>
  </message>
  <message>
   <source>Cut</source>
   <translation>Taglia</translation>
  </message>
  <message>
   <source>Damaged, found {when}: install it again</source>
   <translation>Danneggiato, rilevato {when}: installalo di nuovo</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Scuro</translation>
  </message>
  <message>
   <source>Days: {days}</source>
   <translation>Periodo: {days}</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Elimina</translation>
  </message>
  <message>
   <source>Delete folder</source>
   <translation>Elimina la cartella</translation>
  </message>
  <message>
   <source>Delete from here on</source>
   <translation>Elimina da qui in poi</translation>
  </message>
  <message>
   <source>Delete it</source>
   <translation>Elimina</translation>
  </message>
  <message>
   <source>Delete now</source>
   <translation>Elimina ora</translation>
  </message>
  <message>
   <source>Delete the message and what follows</source>
   <translation>Elimina il messaggio e i successivi</translation>
  </message>
  <message>
   <source>Delete {name}</source>
   <translation>Elimina {name}</translation>
  </message>
  <message>
   <source>Delete {name} now</source>
   <translation>Elimina ora {name}</translation>
  </message>
  <message>
   <source>Delete {name}?</source>
   <translation>Eliminare {name}?</translation>
  </message>
  <message>
   <source>Deleted chats stay here until you erase them.</source>
   <translation>Le chat eliminate restano qui finché non le elimini definitivamente.</translation>
  </message>
  <message>
   <source>Deleted messages</source>
   <translation>Messaggi eliminati</translation>
  </message>
  <message>
   <source>Demo model loaded: {name}. Try the app, not the answers.</source>
   <translation>Modello demo caricato: {name}. Prova l'app, non le risposte.</translation>
  </message>
  <message>
   <source>Demo model on the processor</source>
   <translation>Modello demo sul processore</translation>
  </message>
  <message>
   <source>Demo: try the app, not the answers</source>
   <translation>Demo: prova l'app, non le risposte</translation>
  </message>
  <message>
   <source>Density</source>
   <translation>Densità</translation>
  </message>
  <message>
   <source>Deny</source>
   <translation>Nega</translation>
  </message>
  <message>
   <source>Desktop</source>
   <translation>Desktop</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Dettagli</translation>
  </message>
  <message>
   <source>Details of the answer</source>
   <translation>Dettagli della risposta</translation>
  </message>
  <message>
   <source>Details of the message</source>
   <translation>Dettagli del messaggio</translation>
  </message>
  <message>
   <source>Details of your message</source>
   <translation>Dettagli del tuo messaggio</translation>
  </message>
  <message>
   <source>Details: {figures}</source>
   <translation>Dettagli: {figures}</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Scarta</translation>
  </message>
  <message>
   <source>Disk</source>
   <translation>Disco</translation>
  </message>
  <message>
   <source>Download and convert the weights</source>
   <translation>Scarica e converti i pesi</translation>
  </message>
  <message>
   <source>Download the file</source>
   <translation>Scarica il file</translation>
  </message>
  <message>
   <source>Downloading</source>
   <translation>Download</translation>
  </message>
  <message>
   <source>Downloads 9.0 GB, keeps 2.8 GB. You can close the window; it goes on.</source>
   <translation>Scarica 9,0 GB, ne conserva 2,8 GB. Puoi chiudere la finestra; l'installazione continua.</translation>
  </message>
  <message>
   <source>Downloads are switched off by HF_HUB_OFFLINE: unset it and try again.</source>
   <translation>I download sono disattivati da HF_HUB_OFFLINE: rimuovi la variabile e riprova.</translation>
  </message>
  <message>
   <source>Downloads {download}. Disk needed while installing: at most {needed}; free: {free}.</source>
   <translation>Scarica {download}. Spazio necessario durante l'installazione: al massimo {needed}; libero: {free}.</translation>
  </message>
  <message>
   <source>Drag, or press Alt+Up or Alt+Down, to change the order</source>
   <translation>Trascina, o premi Alt+Su o Alt+Giù, per cambiare l'ordine</translation>
  </message>
  <message>
   <source>Drop files or folders here</source>
   <translation>Trascina qui file o cartelle</translation>
  </message>
  <message>
   <source>Drop to add to your models</source>
   <translation>Rilascia per aggiungere ai tuoi modelli</translation>
  </message>
  <message>
   <source>Drop to attach to the message</source>
   <translation>Rilascia per allegare al messaggio</translation>
  </message>
  <message>
   <source>Drop to convert this folder</source>
   <translation>Rilascia per convertire questa cartella</translation>
  </message>
  <message>
   <source>Dropped text</source>
   <translation>Testo trascinato</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Duplica</translation>
  </message>
  <message>
   <source>Duplicate this chat</source>
   <translation>Duplica questa chat</translation>
  </message>
  <message>
   <source>Each that is not there slows the answer</source>
   <translation>Ogni layer che non è lì rallenta la risposta</translation>
  </message>
  <message>
   <source>Edit and branch</source>
   <translation>Modifica in un nuovo ramo</translation>
  </message>
  <message>
   <source>Edit discarded</source>
   <translation>Modifica scartata</translation>
  </message>
  <message>
   <source>Edit the last message</source>
   <translation>Modifica l'ultimo messaggio</translation>
  </message>
  <message>
   <source>Edit the last message, in an empty field</source>
   <translation>Modifica l'ultimo messaggio, se il campo è vuoto</translation>
  </message>
  <message>
   <source>Edit the message</source>
   <translation>Modifica il messaggio</translation>
  </message>
  <message>
   <source>Edit the waiting message</source>
   <translation>Modifica il messaggio in attesa</translation>
  </message>
  <message>
   <source>Empty message</source>
   <translation>Vuoto</translation>
  </message>
  <message>
   <source>Empty trash</source>
   <translation>Svuota il cestino</translation>
  </message>
  <message>
   <source>Empty trash…</source>
   <translation>Svuota il cestino…</translation>
  </message>
  <message>
   <source>End the answer where one appears; they are not shown</source>
   <translation>La risposta termina quando ne compare una; non vengono mostrate</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>Terminato</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Invio</translation>
  </message>
  <message>
   <source>Enter to run  ·  Tab to the next group  ·  type &gt; for actions only, # for folders</source>
   <translation>Invio per eseguire  ·  Tab per il gruppo seguente  ·  scrivi &gt; per le sole azioni, # per le cartelle</translation>
  </message>
  <message>
   <source>Erase</source>
   <translation>Elimina</translation>
  </message>
  <message>
   <source>Erase for good</source>
   <translation>Elimina definitivamente</translation>
  </message>
  <message>
   <source>Erase for good…</source>
   <translation>Elimina definitivamente…</translation>
  </message>
  <message numerus="yes">
   <source>Erase the chat in the trash for good?|Erase all {n} chats in the trash for good?</source>
   <translation>
    <numerusform>Eliminare definitivamente la chat nel cestino?</numerusform>
    <numerusform>Eliminare definitivamente tutte le {n} chat nel cestino?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Erase this chat for good?|Erase {n} chats for good?</source>
   <translation>
    <numerusform>Eliminare definitivamente questa chat?</numerusform>
    <numerusform>Eliminare definitivamente {n} chat?</numerusform>
   </translation>
  </message>
  <message>
   <source>Error</source>
   <translation>Errore</translation>
  </message>
  <message>
   <source>Error: how far the weights are from the original, in relation to their size</source>
   <translation>Errore: distanza dei pesi dall'originale, in rapporto alla loro grandezza</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Every call of a tool, on this computer only. Results are not kept here.</source>
   <translation>Tutte le chiamate a strumenti, solo su questo computer. I risultati non sono conservati qui.</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Tutto</translation>
  </message>
  <message>
   <source>Everything you write stays on this machine.</source>
   <translation>Tutto ciò che scrivi resta su questo computer.</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Esportazione</translation>
  </message>
  <message>
   <source>Export chats</source>
   <translation>Esporta chat</translation>
  </message>
  <message>
   <source>Export chats…</source>
   <translation>Esporta chat…</translation>
  </message>
  <message>
   <source>Export the settings</source>
   <translation>Esporta impostazioni</translation>
  </message>
  <message numerus="yes">
   <source>Exported one chat ({size})|Exported {n} chats ({size})</source>
   <translation>
    <numerusform>Esportata una chat ({size})</numerusform>
    <numerusform>Esportate {n} chat ({size})</numerusform>
   </translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Esporta…</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Errore</translation>
  </message>
  <message>
   <source>Files have changed since it was enabled ({names}): look at them and enable it again.</source>
   <translation>Alcuni file sono cambiati da quando è stato attivato ({names}): esaminali e riattiva il plugin.</translation>
  </message>
  <message>
   <source>Files that others have converted and published</source>
   <translation>File convertiti e pubblicati da altri</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filtra</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>Filtri</translation>
  </message>
  <message>
   <source>Find in thinking and tool calls too</source>
   <translation>Trova anche nel ragionamento e nelle chiamate a strumenti</translation>
  </message>
  <message>
   <source>Find in this chat</source>
   <translation>Trova in questa chat</translation>
  </message>
  <message>
   <source>Find in this chat…</source>
   <translation>Trova in questa chat…</translation>
  </message>
  <message>
   <source>Find next</source>
   <translation>Trova successivo</translation>
  </message>
  <message>
   <source>Find previous</source>
   <translation>Trova precedente</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Primo giorno</translation>
  </message>
  <message>
   <source>First token</source>
   <translation>Primo token</translation>
  </message>
  <message>
   <source>Fits your card as {type} with {tokens} tokens of context</source>
   <translation>Entra nella tua scheda come {type} con {tokens} token di contesto</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Cartella</translation>
  </message>
  <message>
   <source>Folder of the project it works in</source>
   <translation>Cartella del progetto in cui lavora</translation>
  </message>
  <message>
   <source>Folder with config.json</source>
   <translation>Cartella con config.json</translation>
  </message>
  <message>
   <source>Folder {name}</source>
   <translation>Cartella {name}</translation>
  </message>
  <message>
   <source>Folder {name} deleted; its chats are kept</source>
   <translation>Cartella {name} eliminata; le chat restano</translation>
  </message>
  <message>
   <source>Folder: {name}</source>
   <translation>Cartella: {name}</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>Cartelle</translation>
  </message>
  <message>
   <source>Folders it may see</source>
   <translation>Cartelle che può vedere</translation>
  </message>
  <message>
   <source>For this chat: pages of {host} alone, once it has met text from outside.</source>
   <translation>Per questa chat: solo pagine di {host}, non appena vi è entrato del testo esterno.</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Formato</translation>
  </message>
  <message>
   <source>Formula size</source>
   <translation>Dimensione formule</translation>
  </message>
  <message numerus="yes">
   <source>Found one conversation|Found {n} conversations</source>
   <translation>
    <numerusform>Trovata una conversazione</numerusform>
    <numerusform>Trovate {n} conversazioni</numerusform>
   </translation>
  </message>
  <message>
   <source>Free</source>
   <translation>Disponibile</translation>
  </message>
  <message>
   <source>Free on the disk: {free}.</source>
   <translation>Libero sul disco: {free}.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Dal</translation>
  </message>
  <message>
   <source>From Nemodesk, ChatGPT, Claude, LM Studio and Open WebUI: their archives and JSON files, recognised by what is inside.</source>
   <translation>Da Nemodesk, ChatGPT, Claude, LM Studio e Open WebUI: archivi e file JSON, riconosciuti dal contenuto.</translation>
  </message>
  <message>
   <source>From a file made by Export</source>
   <translation>Da un file creato con “Esporta”</translation>
  </message>
  <message>
   <source>From an unknown place</source>
   <translation>Origine sconosciuta</translation>
  </message>
  <message>
   <source>From {source}</source>
   <translation>Da {source}</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Schermo intero</translation>
  </message>
  <message>
   <source>GGUF files are linked or copied into the library</source>
   <translation>I file GGUF vengono collegati o copiati nella libreria</translation>
  </message>
  <message>
   <source>GGUF models (*.gguf);;All files (*)</source>
   <translation>Modelli GGUF (*.gguf);;Tutti i file (*)</translation>
  </message>
  <message numerus="yes">
   <source>GPU {n} of {total} layers</source>
   <translation>
    <numerusform>GPU: {n} di {total} layer</numerusform>
    <numerusform>GPU: {n} di {total} layer</numerusform>
   </translation>
  </message>
  <message>
   <source>GPU, VRAM, CUDA, offload</source>
   <translation>GPU, VRAM, CUDA, offload, scheda video</translation>
  </message>
  <message>
   <source>Get Nemotron…</source>
   <translation>Ottieni Nemotron…</translation>
  </message>
  <message>
   <source>Get a model</source>
   <translation>Ottieni un modello</translation>
  </message>
  <message>
   <source>Go on installing</source>
   <translation>Continua l'installazione</translation>
  </message>
  <message>
   <source>Goes to the keyring</source>
   <translation>Va nel portachiavi</translation>
  </message>
  <message>
   <source>Goes to the keyring: {names}</source>
   <translation>Va nel portachiavi: {names}</translation>
  </message>
  <message>
   <source>Graphics card</source>
   <translation>Scheda grafica</translation>
  </message>
  <message>
   <source>Graphite</source>
   <translation>Grafite</translation>
  </message>
  <message>
   <source>Harbour</source>
   <translation>Porto</translation>
  </message>
  <message>
   <source>Header</source>
   <translation>Intestazione</translation>
  </message>
  <message>
   <source>Headers that go with each request; a token alone is sent as “Bearer”.</source>
   <translation>Intestazioni che accompagnano ogni richiesta; un token da solo viene inviato come “Bearer”.</translation>
  </message>
  <message>
   <source>Headers, tokenizer and licences</source>
   <translation>Intestazioni, tokenizer e licenze</translation>
  </message>
  <message>
   <source>History and privacy</source>
   <translation>Cronologia e privacy</translation>
  </message>
  <message>
   <source>How it ended</source>
   <translation>Conclusione</translation>
  </message>
  <message>
   <source>How it is reached</source>
   <translation>Come si raggiunge</translation>
  </message>
  <message>
   <source>How many processes they start is not limited.</source>
   <translation>Il numero di processi che avviano non è limitato.</translation>
  </message>
  <message>
   <source>How much of a chat the model can see; more needs more memory</source>
   <translation>Quanta parte di una chat vede il modello; di più richiede più memoria</translation>
  </message>
  <message>
   <source>How much the model may think before it has to answer</source>
   <translation>Quanto può ragionare il modello prima di dover rispondere</translation>
  </message>
  <message>
   <source>How the model should answer, in your words</source>
   <translation>Come deve rispondere il modello, con parole tue</translation>
  </message>
  <message>
   <source>I have it already</source>
   <translation>Ce l'ho già</translation>
  </message>
  <message>
   <source>I have read the model's licence and accept it</source>
   <translation>Ho letto la licenza del modello e la accetto</translation>
  </message>
  <message>
   <source>I have read these licences and accept them</source>
   <translation>Ho letto queste licenze e le accetto</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importa</translation>
  </message>
  <message>
   <source>Import GGUF files</source>
   <translation>Importa file GGUF</translation>
  </message>
  <message>
   <source>Import MCP servers</source>
   <translation>Importa server MCP</translation>
  </message>
  <message>
   <source>Import chats</source>
   <translation>Importa chat</translation>
  </message>
  <message>
   <source>Import chats…</source>
   <translation>Importa chat…</translation>
  </message>
  <message>
   <source>Import it…</source>
   <translation>Importala…</translation>
  </message>
  <message>
   <source>Import settings</source>
   <translation>Importa impostazioni</translation>
  </message>
  <message>
   <source>Import {source}</source>
   <translation>Importa {source}</translation>
  </message>
  <message numerus="yes">
   <source>Imported one conversation|Imported {n} conversations</source>
   <translation>
    <numerusform>Importata una conversazione</numerusform>
    <numerusform>Importate {n} conversazioni</numerusform>
   </translation>
  </message>
  <message>
   <source>Imported, except for values that do not fit: {names}.</source>
   <translation>Importate, tranne i valori non validi: {names}.</translation>
  </message>
  <message>
   <source>Importing {name}</source>
   <translation>Importazione di {name}</translation>
  </message>
  <message>
   <source>Importing…</source>
   <translation>Importazione…</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importa…</translation>
  </message>
  <message>
   <source>In brackets and as lines in the bars: what was measured.</source>
   <translation>Tra parentesi e come linee nelle barre: ciò che è stato misurato.</translation>
  </message>
  <message>
   <source>In messages</source>
   <translation>Nei messaggi</translation>
  </message>
  <message>
   <source>In the archive</source>
   <translation>Nell'archivio</translation>
  </message>
  <message>
   <source>In the folder {place}</source>
   <translation>Nella cartella {place}</translation>
  </message>
  <message>
   <source>In thinking</source>
   <translation>Nel ragionamento</translation>
  </message>
  <message>
   <source>In tokens, thinking included</source>
   <translation>In token, ragionamento incluso</translation>
  </message>
  <message>
   <source>Ink</source>
   <translation>Inchiostro</translation>
  </message>
  <message>
   <source>Insert</source>
   <translation>Inserisci</translation>
  </message>
  <message>
   <source>Insert a prompt</source>
   <translation>Inserisci un prompt</translation>
  </message>
  <message>
   <source>Insert a prompt…</source>
   <translation>Inserisci un prompt…</translation>
  </message>
  <message>
   <source>Install</source>
   <translation>Installa</translation>
  </message>
  <message>
   <source>Install Nemotron Nano 4B</source>
   <translation>Installa Nemotron Nano 4B</translation>
  </message>
  <message>
   <source>Install bubblewrap.</source>
   <translation>Installa bubblewrap.</translation>
  </message>
  <message>
   <source>Install one, then restart: {line}</source>
   <translation>Installane uno, poi riavvia: {line}</translation>
  </message>
  <message>
   <source>Installed</source>
   <translation>Installato</translation>
  </message>
  <message>
   <source>Installing {name}</source>
   <translation>Installazione di {name}</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Istruzioni</translation>
  </message>
  <message>
   <source>Interrupted</source>
   <translation>Interrotta</translation>
  </message>
  <message>
   <source>Interrupted when the program ended; this much was saved.</source>
   <translation>Interrotta alla chiusura del programma; è stato salvato fin qui.</translation>
  </message>
  <message>
   <source>Interruptions</source>
   <translation>Interruzioni</translation>
  </message>
  <message>
   <source>Is given: {names}</source>
   <translation>Riceve: {names}</translation>
  </message>
  <message>
   <source>It becomes a model of the library</source>
   <translation>Diventa un modello della libreria</translation>
  </message>
  <message>
   <source>It did not start within {seconds} s.</source>
   <translation>Non si è avviato entro {seconds} s.</translation>
  </message>
  <message>
   <source>It ended by itself with status {code}.</source>
   <translation>È terminato da solo con lo stato {code}.</translation>
  </message>
  <message>
   <source>It fits: {size} stay free.</source>
   <translation>Ci sta: restano liberi {size}.</translation>
  </message>
  <message>
   <source>It has more than {files} files or {mb} MB.</source>
   <translation>Ha più di {files} file o {mb} MB.</translation>
  </message>
  <message>
   <source>It has no messages.</source>
   <translation>Non contiene messaggi.</translation>
  </message>
  <message>
   <source>It is for version {api} of the plugin API, and this Nemodesk has {ours}.</source>
   <translation>È per la versione {api} dell'API dei plugin, e questo Nemodesk ha la {ours}.</translation>
  </message>
  <message>
   <source>It is kept in the keyring of this computer, sent to the hub only, and never shown again.</source>
   <translation>È conservato nel portachiavi di questo computer, inviato solo all'hub e mai più mostrato.</translation>
  </message>
  <message>
   <source>It is new. Read what it may do, then allow it, or leave it off.</source>
   <translation>È nuovo. Leggi che cosa può fare, poi consentilo, o lascialo disattivato.</translation>
  </message>
  <message>
   <source>It is reached at {url}</source>
   <translation>Si raggiunge all'indirizzo {url}</translation>
  </message>
  <message>
   <source>It is switched off there, and stays off here until you switch it on.</source>
   <translation>Lì è disattivato, e qui resta disattivato finché non lo attivi.</translation>
  </message>
  <message numerus="yes">
   <source>It needed more memory than it may have ({n} MB).</source>
   <translation>
    <numerusform>Ha richiesto più memoria di quella consentita ({n} MB).</numerusform>
    <numerusform>Ha richiesto più memoria di quella consentita ({n} MB).</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>It printed more than {n} MB.</source>
   <translation>
    <numerusform>Il suo output ha superato {n} MB.</numerusform>
    <numerusform>Il suo output ha superato {n} MB.</numerusform>
   </translation>
  </message>
  <message>
   <source>It reads and changes nothing of yours.</source>
   <translation>Non legge né modifica nulla di tuo.</translation>
  </message>
  <message>
   <source>It sent something that is no answer.</source>
   <translation>Ha inviato qualcosa che non è una risposta.</translation>
  </message>
  <message>
   <source>It signs in by {names}, which cannot be done here: give it a header with a token.</source>
   <translation>Accede con {names}, cosa che qui non è possibile: dagli un'intestazione con un token.</translation>
  </message>
  <message>
   <source>It speaks {kind}; only programs (stdio) and streamable HTTP can be added.</source>
   <translation>Usa {kind}; si possono aggiungere solo programmi (stdio) e HTTP streamable.</translation>
  </message>
  <message numerus="yes">
   <source>It started more processes than it may ({n}).</source>
   <translation>
    <numerusform>Ha avviato più processi di quelli consentiti ({n}).</numerusform>
    <numerusform>Ha avviato più processi di quelli consentiti ({n}).</numerusform>
   </translation>
  </message>
  <message>
   <source>It took longer than {seconds} s.</source>
   <translation>Ha impiegato più di {seconds} s.</translation>
  </message>
  <message>
   <source>It was checked after it was written, and it stays on this computer.</source>
   <translation>È stato controllato dopo la scrittura e resta su questo computer.</translation>
  </message>
  <message>
   <source>It was closed.</source>
   <translation>È stato chiuso.</translation>
  </message>
  <message>
   <source>It was not ready after {seconds} s.</source>
   <translation>Non era pronto dopo {seconds} s.</translation>
  </message>
  <message>
   <source>It was running when it was stopped: it may be done twice now.</source>
   <translation>La chiamata era in corso quando è stata fermata: ora potrebbe essere eseguita due volte.</translation>
  </message>
  <message>
   <source>It was written by a newer version of Nemodesk: update Nemodesk.</source>
   <translation>È stato scritto da una versione più recente di Nemodesk: aggiorna Nemodesk.</translation>
  </message>
  <message>
   <source>Its command has not been allowed yet, or has changed since.</source>
   <translation>Il suo comando non è ancora stato consentito, oppure è cambiato da allora.</translation>
  </message>
  <message>
   <source>Its command is new, or has changed. Read it, then allow it, or leave it off.</source>
   <translation>Il suo comando è nuovo o è cambiato. Leggilo, poi consentilo, o lascialo disattivato.</translation>
  </message>
  <message>
   <source>Its command, its settings and its secrets in the keyring are deleted. Chats stay as they are.</source>
   <translation>Il suo comando, le sue impostazioni e i suoi segreti nel portachiavi vengono eliminati. Le chat restano come sono.</translation>
  </message>
  <message>
   <source>Its entry is no object.</source>
   <translation>La sua voce non è un oggetto.</translation>
  </message>
  <message>
   <source>Its file is read and kept as it is. This may take minutes if the history is long.</source>
   <translation>Il file viene letto e lasciato com'è. Se la cronologia è lunga possono volerci alcuni minuti.</translation>
  </message>
  <message>
   <source>Its file of variables ({path}) is not read: enter them in its settings.</source>
   <translation>Il suo file di variabili ({path}) non viene letto: inseriscile nelle sue impostazioni.</translation>
  </message>
  <message>
   <source>Its messages are not connected.</source>
   <translation>I messaggi non sono collegati tra loro.</translation>
  </message>
  <message>
   <source>Its value cannot be brought back. Tools that need it fail until another is set.</source>
   <translation>Il suo valore non si potrà recuperare. Gli strumenti che ne hanno bisogno danno errore finché non ne imposti un altro.</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>JSON always holds everything.</source>
   <translation>JSON contiene sempre tutto.</translation>
  </message>
  <message>
   <source>JSON lines on stdout</source>
   <translation>Righe JSON su stdout</translation>
  </message>
  <message>
   <source>Jump to the newest text</source>
   <translation>Vai al testo più recente</translation>
  </message>
  <message>
   <source>KV cache</source>
   <translation>Cache KV</translation>
  </message>
  <message>
   <source>Keep what the model has read</source>
   <translation>Conserva ciò che il modello ha letto</translation>
  </message>
  <message>
   <source>Kept; type to replace it</source>
   <translation>Conservato; scrivi per sostituirlo</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Scorciatoie da tastiera</translation>
  </message>
  <message>
   <source>Keys and values</source>
   <translation>Chiavi e valori</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Lingua</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>Lingua dell'interfaccia</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Testo più grande</translation>
  </message>
  <message>
   <source>Last 12 months</source>
   <translation>Ultimi 12 mesi</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>Ultimi 30 giorni</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>Ultimi 7 giorni</translation>
  </message>
  <message>
   <source>Last backup</source>
   <translation>Ultimo backup</translation>
  </message>
  <message>
   <source>Last chat</source>
   <translation>Ultima chat</translation>
  </message>
  <message>
   <source>Last crash report</source>
   <translation>Ultimo rapporto di crash</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Ultimo giorno</translation>
  </message>
  <message>
   <source>Layers on the graphics card</source>
   <translation>Layer sulla scheda grafica</translation>
  </message>
  <message>
   <source>Leave it off</source>
   <translation>Lascia disattivato</translation>
  </message>
  <message>
   <source>Leave the selection</source>
   <translation>Esci dalla selezione</translation>
  </message>
  <message>
   <source>Left out of the next prompt</source>
   <translation>Escluso dal prossimo prompt</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Lunghezza</translation>
  </message>
  <message>
   <source>Let a plugin run</source>
   <translation>Consentire l'esecuzione di un plugin</translation>
  </message>
  <message>
   <source>Let an MCP server start</source>
   <translation>Consentire l'avvio di un server MCP</translation>
  </message>
  <message>
   <source>Letters that only look like Latin ones: {words}</source>
   <translation>Lettere che sembrano latine ma non lo sono: {words}</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licenza</translation>
  </message>
  <message>
   <source>Licences</source>
   <translation>Licenze</translation>
  </message>
  <message>
   <source>Licences…</source>
   <translation>Licenze…</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Chiaro</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Link</translation>
  </message>
  <message>
   <source>Load</source>
   <translation>Carica</translation>
  </message>
  <message>
   <source>Load again</source>
   <translation>Ricarica</translation>
  </message>
  <message>
   <source>Load it</source>
   <translation>Carica</translation>
  </message>
  <message>
   <source>Load the demo model</source>
   <translation>Carica il modello demo</translation>
  </message>
  <message>
   <source>Load the last model at start</source>
   <translation>Carica l'ultimo modello all'avvio</translation>
  </message>
  <message>
   <source>Load the model again</source>
   <translation>Ricarica il modello</translation>
  </message>
  <message>
   <source>Load with a context of {tokens}</source>
   <translation>Carica con un contesto di {tokens}</translation>
  </message>
  <message>
   <source>Load with a context of {tokens} as {type}</source>
   <translation>Carica con un contesto di {tokens} come {type}</translation>
  </message>
  <message numerus="yes">
   <source>Load with {n} layers on the graphics card</source>
   <translation>
    <numerusform>Carica con {n} layer sulla scheda grafica</numerusform>
    <numerusform>Carica con {n} layer sulla scheda grafica</numerusform>
   </translation>
  </message>
  <message>
   <source>Loaded</source>
   <translation>Caricato</translation>
  </message>
  <message>
   <source>Loaded: unload it to move or remove it</source>
   <translation>Caricato: libera la memoria per spostarlo o rimuoverlo</translation>
  </message>
  <message>
   <source>Loading</source>
   <translation>Caricamento</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation>Caricamento del modello</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Log</translation>
  </message>
  <message>
   <source>Log of {source}</source>
   <translation>Log di {source}</translation>
  </message>
  <message>
   <source>Longest answer</source>
   <translation>Lunghezza massima</translation>
  </message>
  <message>
   <source>Longest context</source>
   <translation>Contesto massimo</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Controlla di nuovo</translation>
  </message>
  <message>
   <source>Looking in the keyring…</source>
   <translation>Consultazione del portachiavi…</translation>
  </message>
  <message>
   <source>Looking through what is there</source>
   <translation>Esame di ciò che c'è già</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>Ricerca…</translation>
  </message>
  <message>
   <source>Loss: how much the perplexity of Llama 3 8B rises on WikiText-2, as llama.cpp published it. This model's own loss may differ.</source>
   <translation>Perdita: quanto sale la perplessità di Llama 3 8B su WikiText-2, come pubblicato da llama.cpp. Quella di questo modello può essere diversa.</translation>
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
   <translation>Backup di {size} MB creato e verificato.</translation>
  </message>
  <message>
   <source>Making a backup…</source>
   <translation>Backup in corso…</translation>
  </message>
  <message>
   <source>Manage models…</source>
   <translation>Gestisci i modelli…</translation>
  </message>
  <message>
   <source>Manage tools…</source>
   <translation>Gestisci gli strumenti…</translation>
  </message>
  <message>
   <source>Mark as read</source>
   <translation>Segna come letta</translation>
  </message>
  <message>
   <source>Mark as unread</source>
   <translation>Segna come non letta</translation>
  </message>
  <message>
   <source>Mark this chat as unread</source>
   <translation>Segna questa chat come non letta</translation>
  </message>
  <message>
   <source>Match case</source>
   <translation>Maiuscole/minuscole</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Memoria</translation>
  </message>
  <message>
   <source>Memory of the computer</source>
   <translation>Memoria del computer</translation>
  </message>
  <message>
   <source>Memory of the graphics card</source>
   <translation>Memoria della scheda grafica</translation>
  </message>
  <message>
   <source>Memory of the graphics card: {name}</source>
   <translation>Memoria della scheda grafica: {name}</translation>
  </message>
  <message>
   <source>Memory that {name} takes, and how it is loaded</source>
   <translation>Memoria che {name} occupa, e come viene caricato</translation>
  </message>
  <message>
   <source>Memory…</source>
   <translation>Memoria…</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Messaggio</translation>
  </message>
  <message>
   <source>Message deleted</source>
   <translation>Messaggio eliminato</translation>
  </message>
  <message>
   <source>Message field</source>
   <translation>Campo del messaggio</translation>
  </message>
  <message numerus="yes">
   <source>Message restored|{n} messages restored</source>
   <translation>
    <numerusform>Messaggio ripristinato</numerusform>
    <numerusform>{n} messaggi ripristinati</numerusform>
   </translation>
  </message>
  <message>
   <source>Messages, sidebar and dialogs</source>
   <translation>Messaggi, barra laterale e finestre</translation>
  </message>
  <message>
   <source>Min p</source>
   <translation>Min p</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modello</translation>
  </message>
  <message>
   <source>Model and memory</source>
   <translation>Modello e memoria</translation>
  </message>
  <message>
   <source>Model default</source>
   <translation>Predefinito del modello</translation>
  </message>
  <message>
   <source>Model: {name}</source>
   <translation>Modello: {name}</translation>
  </message>
  <message>
   <source>Model: {name}, {state}</source>
   <translation>Modello: {name}, {state}</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelli</translation>
  </message>
  <message>
   <source>Models of the kind {name} cannot be converted: only {supported}.</source>
   <translation>I modelli di tipo {name} non si possono convertire: solo {supported}.</translation>
  </message>
  <message>
   <source>Models run on the processor: everything works, but a long answer with thinking takes minutes instead of seconds. An NVIDIA RTX card and a build with CUDA change that.</source>
   <translation>I modelli girano sul processore: tutto funziona, ma una risposta lunga con ragionamento richiede minuti invece di secondi. Con una scheda NVIDIA RTX e una versione con CUDA le cose cambiano.</translation>
  </message>
  <message>
   <source>Models with experts cannot be converted: only {supported}.</source>
   <translation>I modelli con esperti non si possono convertire: solo {supported}.</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Altro</translation>
  </message>
  <message>
   <source>More than {count} chats; the best {shown} are shown</source>
   <translation>Più di {count} chat; sono mostrate le {shown} migliori</translation>
  </message>
  <message>
   <source>Move all models to this folder</source>
   <translation>Sposta tutti i modelli in questa cartella</translation>
  </message>
  <message>
   <source>Move all…</source>
   <translation>Sposta tutti…</translation>
  </message>
  <message>
   <source>Move the chosen chat to Trash</source>
   <translation>Sposta la chat scelta nel cestino</translation>
  </message>
  <message>
   <source>Move this chat to Trash</source>
   <translation>Sposta questa chat nel cestino</translation>
  </message>
  <message>
   <source>Move this chat to a folder…</source>
   <translation>Sposta questa chat in una cartella…</translation>
  </message>
  <message>
   <source>Move this chat to {folder}</source>
   <translation>Sposta questa chat in {folder}</translation>
  </message>
  <message>
   <source>Move to Trash</source>
   <translation>Sposta nel cestino</translation>
  </message>
  <message>
   <source>Move to folder</source>
   <translation>Sposta in una cartella</translation>
  </message>
  <message>
   <source>Move {name} to another disk</source>
   <translation>Sposta {name} su un altro disco</translation>
  </message>
  <message>
   <source>Move {name} to this folder</source>
   <translation>Sposta {name} in questa cartella</translation>
  </message>
  <message>
   <source>Move…</source>
   <translation>Sposta…</translation>
  </message>
  <message>
   <source>Moving all models, then reading them back</source>
   <translation>Spostamento di tutti i modelli, poi rilettura</translation>
  </message>
  <message>
   <source>Moving, then reading it back</source>
   <translation>Spostamento, poi rilettura</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nome</translation>
  </message>
  <message>
   <source>Name of the new preset</source>
   <translation>Nome del nuovo preset</translation>
  </message>
  <message>
   <source>Name of the preset</source>
   <translation>Nome del preset</translation>
  </message>
  <message>
   <source>Name three colours</source>
   <translation>Di' il nome di tre colori</translation>
  </message>
  <message>
   <source>Name, for example: git</source>
   <translation>Nome, per esempio: git</translation>
  </message>
  <message>
   <source>Narrow</source>
   <translation>Stretta</translation>
  </message>
  <message>
   <source>Needs nothing</source>
   <translation>Non ha bisogno di nulla</translation>
  </message>
  <message>
   <source>Needs review</source>
   <translation>Da esaminare</translation>
  </message>
  <message>
   <source>Needs: {what}</source>
   <translation>Ha bisogno di: {what}</translation>
  </message>
  <message>
   <source>Nemodesk</source>
   <translation>Nemodesk</translation>
  </message>
  <message>
   <source>Nemodesk crashed the last time it ran</source>
   <translation>L'ultima volta Nemodesk si è chiuso in modo anomalo</translation>
  </message>
  <message>
   <source>Nemodesk does not know the licence of this repository. Its page says under which it comes.</source>
   <translation>Nemodesk non conosce la licenza di questo repository. La sua pagina indica quale si applica.</translation>
  </message>
  <message>
   <source>Nemodesk is closing.</source>
   <translation>Nemodesk si sta chiudendo.</translation>
  </message>
  <message>
   <source>Nemodesk waits and tries again by itself. Nothing is lost, and nothing is fetched twice.</source>
   <translation>Nemodesk attende e riprova da solo. Nulla va perso e nulla viene scaricato due volte.</translation>
  </message>
  <message>
   <source>Nemotron runs here. Your conversations stay on this machine.</source>
   <translation>Nemotron gira qui. Le tue conversazioni restano su questo computer.</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Mai</translation>
  </message>
  <message>
   <source>Never allow this tool</source>
   <translation>Non consentire mai questo strumento</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>Nuova chat</translation>
  </message>
  <message>
   <source>New chats</source>
   <translation>Nuove chat</translation>
  </message>
  <message>
   <source>New chats begin with</source>
   <translation>Le nuove chat usano</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>Nuova cartella</translation>
  </message>
  <message>
   <source>New folder {number}</source>
   <translation>Nuova cartella {number}</translation>
  </message>
  <message>
   <source>New folder…</source>
   <translation>Nuova cartella…</translation>
  </message>
  <message>
   <source>New line</source>
   <translation>A capo</translation>
  </message>
  <message>
   <source>New preset</source>
   <translation>Nuovo preset</translation>
  </message>
  <message>
   <source>New text</source>
   <translation>Nuovo testo</translation>
  </message>
  <message>
   <source>New value of {name}</source>
   <translation>Nuovo valore di {name}</translation>
  </message>
  <message>
   <source>Newest text</source>
   <translation>Testo più recente</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Successivo</translation>
  </message>
  <message>
   <source>Next area</source>
   <translation>Area successiva</translation>
  </message>
  <message>
   <source>Next chat</source>
   <translation>Chat successiva</translation>
  </message>
  <message>
   <source>Next control</source>
   <translation>Controllo successivo</translation>
  </message>
  <message>
   <source>Next message</source>
   <translation>Messaggio successivo</translation>
  </message>
  <message>
   <source>Next message or row</source>
   <translation>Messaggio o riga seguente</translation>
  </message>
  <message>
   <source>Next version</source>
   <translation>Versione successiva</translation>
  </message>
  <message>
   <source>Next:</source>
   <translation>Prossimo:</translation>
  </message>
  <message>
   <source>No MCP server is on. Add one, or switch one on, in “Manage tools”.</source>
   <translation>Nessun server MCP è attivo. Aggiungine o attivane uno in “Gestisci gli strumenti”.</translation>
  </message>
  <message>
   <source>No budget</source>
   <translation>Nessun budget</translation>
  </message>
  <message>
   <source>No conversations were found.</source>
   <translation>Nessuna conversazione trovata.</translation>
  </message>
  <message>
   <source>No conversations yet</source>
   <translation>Ancora nessuna conversazione</translation>
  </message>
  <message>
   <source>No display and no terminal were found: running the demo job.</source>
   <translation>Nessuno schermo e nessun terminale trovati: avvio della demo.</translation>
  </message>
  <message>
   <source>No display was found: this is the terminal chat.</source>
   <translation>Nessuno schermo trovato: questa è la chat nel terminale.</translation>
  </message>
  <message>
   <source>No fades, no pulsing</source>
   <translation>Niente dissolvenze né pulsazioni</translation>
  </message>
  <message>
   <source>No folder</source>
   <translation>Nessuna cartella</translation>
  </message>
  <message>
   <source>No font on this computer has the letters of this language</source>
   <translation>Nessun font su questo computer ha i caratteri di questa lingua</translation>
  </message>
  <message>
   <source>No font on this computer has the letters of {language}</source>
   <translation>Nessun font su questo computer ha i caratteri per {language}</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>Nessun limite</translation>
  </message>
  <message>
   <source>No model is installed</source>
   <translation>Nessun modello installato</translation>
  </message>
  <message>
   <source>No model is loaded</source>
   <translation>Nessun modello caricato</translation>
  </message>
  <message>
   <source>No model is loaded: choose a model first.</source>
   <translation>Nessun modello caricato: scegli prima un modello.</translation>
  </message>
  <message>
   <source>No plugin and no server is here yet. Add an MCP server, or put a plugin into its folder.</source>
   <translation>Qui non c'è ancora alcun plugin né server. Aggiungi un server MCP o metti un plugin nella cartella dei plugin.</translation>
  </message>
  <message>
   <source>No preset</source>
   <translation>Nessun preset</translation>
  </message>
  <message>
   <source>No server offers a prompt.</source>
   <translation>Nessun server offre prompt.</translation>
  </message>
  <message>
   <source>No server offers anything to attach.</source>
   <translation>Nessun server offre qualcosa da allegare.</translation>
  </message>
  <message>
   <source>No shortcut</source>
   <translation>Nessun tasto</translation>
  </message>
  <message>
   <source>No tool was called yet.</source>
   <translation>Nessuno strumento è stato ancora chiamato.</translation>
  </message>
  <message>
   <source>No tools are on. Switch on a plugin or add a server in “Manage tools”.</source>
   <translation>Nessuno strumento è attivo. Attiva un plugin o aggiungi un server in “Gestisci gli strumenti”.</translation>
  </message>
  <message>
   <source>Nobody has checked what {source} says of its tools.</source>
   <translation>Nessuno ha controllato ciò che {source} dice dei suoi strumenti.</translation>
  </message>
  <message>
   <source>None is installed yet. Get Nemotron, or import a GGUF file you have.</source>
   <translation>Non ne è ancora installato nessuno. Ottieni Nemotron o importa un file GGUF che hai.</translation>
  </message>
  <message>
   <source>None selected</source>
   <translation>Nessuna selezionata</translation>
  </message>
  <message>
   <source>None that Nemodesk can compute on</source>
   <translation>Nessuna su cui Nemodesk possa calcolare</translation>
  </message>
  <message>
   <source>None yet</source>
   <translation>Ancora nessuno</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Normale</translation>
  </message>
  <message>
   <source>Normal text size</source>
   <translation>Dimensione testo normale</translation>
  </message>
  <message>
   <source>Not checked since it was installed</source>
   <translation>Non controllato da quando è installato</translation>
  </message>
  <message>
   <source>Not imported: {what}</source>
   <translation>Tralasciati: {what}</translation>
  </message>
  <message>
   <source>Not known.</source>
   <translation>Sconosciuto.</translation>
  </message>
  <message>
   <source>Not set. Tools that need it fail until it is.</source>
   <translation>Non impostato. Fino ad allora gli strumenti che ne hanno bisogno danno errore.</translation>
  </message>
  <message>
   <source>Not taken over: {names}.</source>
   <translation>Non ripresi: {names}.</translation>
  </message>
  <message>
   <source>Nothing came back.</source>
   <translation>Non è tornato nulla.</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Nessun risultato</translation>
  </message>
  <message>
   <source>Nothing found for “{text}”</source>
   <translation>Nessun risultato per “{text}”</translation>
  </message>
  <message>
   <source>Nothing found for “{text}”.</source>
   <translation>Nessun risultato per “{text}”.</translation>
  </message>
  <message>
   <source>Nothing found for “{words}”.</source>
   <translation>Nessun risultato per “{words}”.</translation>
  </message>
  <message>
   <source>Nothing is allowed for longer than once. Each call asks first.</source>
   <translation>Nulla è consentito per più di una volta. Ogni chiamata chiede prima.</translation>
  </message>
  <message>
   <source>Nothing is deleted in this chat. What you delete can be restored here.</source>
   <translation>In questa chat non c'è nulla di eliminato. I messaggi che elimini si possono ripristinare qui.</translation>
  </message>
  <message>
   <source>Nothing is here yet.</source>
   <translation>Qui non c'è ancora nulla.</translation>
  </message>
  <message>
   <source>Nothing is started by importing: you read and allow each command later.</source>
   <translation>L'importazione non avvia nulla: leggi e consenti ogni comando in seguito.</translation>
  </message>
  <message>
   <source>Nothing new</source>
   <translation>Nessuna novità</translation>
  </message>
  <message>
   <source>Nothing of {source} has been started yet. Read what will be, then decide.</source>
   <translation>Nulla di {source} è ancora stato avviato. Leggi che cosa lo sarà, poi decidi.</translation>
  </message>
  <message>
   <source>Nothing was logged yet.</source>
   <translation>Il log è ancora vuoto.</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>Notifiche</translation>
  </message>
  <message>
   <source>Of this</source>
   <translation>Di cui</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>No</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Sì</translation>
  </message>
  <message>
   <source>On mains power</source>
   <translation>Con alimentazione di rete</translation>
  </message>
  <message>
   <source>On the processor</source>
   <translation>Sul processore</translation>
  </message>
  <message>
   <source>On: Nemodesk believes what {source} says of its own tools, for example that one only reads, and asks less often; off: each of them counts as one that reads, changes and sends everything.</source>
   <translation>Attivo: Nemodesk crede a ciò che {source} dice dei propri strumenti, per esempio che uno legge soltanto, e chiede meno spesso; disattivato: ciascuno vale come uno strumento che legge, modifica e invia tutto.</translation>
  </message>
  <message>
   <source>One a line</source>
   <translation>Un valore per riga</translation>
  </message>
  <message>
   <source>One a line, each with its whole path.</source>
   <translation>Una per riga, ciascuna con il percorso completo.</translation>
  </message>
  <message numerus="yes">
   <source>One changed message was taken from the backup.|{n} changed messages were taken from the backup.</source>
   <translation>
    <numerusform>Un messaggio alterato è stato ripreso dal backup.</numerusform>
    <numerusform>{n} messaggi alterati sono stati ripresi dal backup.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One conversation was here already.|{n} conversations were here already.</source>
   <translation>
    <numerusform>Una conversazione era già presente.</numerusform>
    <numerusform>{n} conversazioni erano già presenti.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One file was not attached|{n} files were not attached</source>
   <translation>
    <numerusform>Un file non è stato allegato</numerusform>
    <numerusform>{n} file non sono stati allegati</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One item was not imported.|{n} items were not imported.</source>
   <translation>
    <numerusform>Un elemento non è stato importato.</numerusform>
    <numerusform>{n} elementi non sono stati importati.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One message has changed on the disk and is kept as it is:|{n} messages have changed on the disk and are kept as they are:</source>
   <translation>
    <numerusform>Un messaggio è cambiato sul disco e resta così com'è:</numerusform>
    <numerusform>{n} messaggi sono cambiati sul disco e restano così come sono:</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One message has changed on the disk, in {names}.|{n} messages have changed on the disk, in {names}.</source>
   <translation>
    <numerusform>Un messaggio è cambiato sul disco, in {names}.</numerusform>
    <numerusform>{n} messaggi sono cambiati sul disco, in {names}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One message was only in the damaged file.|{n} messages were only in the damaged file.</source>
   <translation>
    <numerusform>Un messaggio era solo nel file danneggiato.</numerusform>
    <numerusform>{n} messaggi erano solo nel file danneggiato.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One message was saved from the damaged file.|{n} messages were saved from the damaged file.</source>
   <translation>
    <numerusform>Un messaggio è stato recuperato dal file danneggiato.</numerusform>
    <numerusform>{n} messaggi sono stati recuperati dal file danneggiato.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One model was moved.|{n} models were moved.</source>
   <translation>
    <numerusform>Un modello è stato spostato.</numerusform>
    <numerusform>{n} modelli sono stati spostati.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One model, {size}, in {path}|{n} models, {size}, in {path}</source>
   <translation>
    <numerusform>Un modello, {size}, in {path}</numerusform>
    <numerusform>{n} modelli, {size}, in {path}</numerusform>
   </translation>
  </message>
  <message>
   <source>One page with formulas and colours that needs no network</source>
   <translation>Un'unica pagina con formule e colori, senza bisogno di rete</translation>
  </message>
  <message numerus="yes">
   <source>One part with its licence.|{n} parts, each with its licence.</source>
   <translation>
    <numerusform>Un componente con la sua licenza.</numerusform>
    <numerusform>{n} componenti, ciascuno con la sua licenza.</numerusform>
   </translation>
  </message>
  <message>
   <source>One text a line</source>
   <translation>Una per riga</translation>
  </message>
  <message>
   <source>Only numbers from {least} to {most}.</source>
   <translation>Solo numeri da {least} a {most}.</translation>
  </message>
  <message>
   <source>Only so many of the likeliest tokens; 0 for all</source>
   <translation>Solo questo numero di token tra i più probabili; 0 per tutti</translation>
  </message>
  <message>
   <source>Only the likeliest tokens that make up this share</source>
   <translation>Solo i token più probabili che raggiungono questa quota</translation>
  </message>
  <message>
   <source>Only the program that wrote {what} knows what it stands for: write a value in its place.</source>
   <translation>Solo il programma che ha scritto {what} sa che cosa rappresenta: scrivi un valore al suo posto.</translation>
  </message>
  <message>
   <source>Only tokens at least this likely, relative to the likeliest</source>
   <translation>Solo i token con almeno questa probabilità rispetto al più probabile</translation>
  </message>
  <message>
   <source>Only web and mail addresses are opened, and this is neither or is damaged.</source>
   <translation>Si aprono solo indirizzi web e di posta; questo non lo è oppure è danneggiato.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Apri</translation>
  </message>
  <message>
   <source>Open Nemodesk</source>
   <translation>Apri Nemodesk</translation>
  </message>
  <message>
   <source>Open a GGUF file</source>
   <translation>Apri un file GGUF</translation>
  </message>
  <message>
   <source>Open a GGUF file…</source>
   <translation>Apri un file GGUF…</translation>
  </message>
  <message>
   <source>Open a GGUF…</source>
   <translation>Apri un GGUF…</translation>
  </message>
  <message>
   <source>Open a file…</source>
   <translation>Apri un file…</translation>
  </message>
  <message>
   <source>Open for reading</source>
   <translation>Apri in sola lettura</translation>
  </message>
  <message>
   <source>Open for reading only</source>
   <translation>Aperta in sola lettura</translation>
  </message>
  <message>
   <source>Open for reading only: nothing can be asked</source>
   <translation>Sola lettura: non si possono fare domande</translation>
  </message>
  <message>
   <source>Open the address…</source>
   <translation>Apri l'indirizzo…</translation>
  </message>
  <message>
   <source>Open the chat</source>
   <translation>Apri la chat</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Apri la cartella</translation>
  </message>
  <message>
   <source>Open the folder of plugins</source>
   <translation>Apri la cartella dei plugin</translation>
  </message>
  <message>
   <source>Open the hub's page</source>
   <translation>Apri la pagina dell'hub</translation>
  </message>
  <message>
   <source>Open the model's page</source>
   <translation>Apri la pagina del modello</translation>
  </message>
  <message>
   <source>Open this address?</source>
   <translation>Aprire questo indirizzo?</translation>
  </message>
  <message>
   <source>Orchard</source>
   <translation>Frutteto</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Altro</translation>
  </message>
  <message>
   <source>Other budget in tokens</source>
   <translation>Altro budget in token</translation>
  </message>
  <message>
   <source>Other programs</source>
   <translation>Altri programmi</translation>
  </message>
  <message>
   <source>Otherwise the block scrolls sideways</source>
   <translation>Altrimenti il blocco scorre in orizzontale</translation>
  </message>
  <message>
   <source>Otherwise you choose one each time</source>
   <translation>Altrimenti ne scegli uno ogni volta</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Pagina</translation>
  </message>
  <message>
   <source>Pages to print or to pass on</source>
   <translation>Pagine da stampare o condividere</translation>
  </message>
  <message>
   <source>Parts</source>
   <translation>Componenti</translation>
  </message>
  <message>
   <source>Parts of its file cannot be read or do not fit together.</source>
   <translation>Alcune parti del file sono illeggibili o incoerenti tra loro.</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Incolla</translation>
  </message>
  <message>
   <source>Pasted text</source>
   <translation>Testo incollato</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausa</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>In pausa</translation>
  </message>
  <message>
   <source>Perplexity on the text {name}: {value} ± {error} ({tokens} tokens, chunks of {chunk})</source>
   <translation>Perplessità sul testo {name}: {value} ± {error} ({tokens} token, in blocchi da {chunk})</translation>
  </message>
  <message>
   <source>Perplexity {value} ± {error} on a bundled text</source>
   <translation>Perplessità {value} ± {error} su un testo incluso</translation>
  </message>
  <message>
   <source>Pin</source>
   <translation>Fissa</translation>
  </message>
  <message>
   <source>Pin or unpin this chat</source>
   <translation>Fissa o non fissare più la chat</translation>
  </message>
  <message>
   <source>Pinned</source>
   <translation>Fissate</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Posizione</translation>
  </message>
  <message>
   <source>Plain text with marks, for notes and other programs</source>
   <translation>Testo semplice con marcatori, per note e altri programmi</translation>
  </message>
  <message>
   <source>Planning</source>
   <translation>Pianificazione</translation>
  </message>
  <message>
   <source>Portable: everything is in {folder}</source>
   <translation>Portatile: tutto si trova in {folder}</translation>
  </message>
  <message>
   <source>Position scaling of the kind {kind} is not supported: only {supported}.</source>
   <translation>Il ridimensionamento delle posizioni di tipo {kind} non è supportato: solo {supported}.</translation>
  </message>
  <message>
   <source>Precision of the weights</source>
   <translation>Precisione dei pesi</translation>
  </message>
  <message>
   <source>Preset</source>
   <translation>Preset</translation>
  </message>
  <message>
   <source>Preset “{name}” was deleted.</source>
   <translation>Preset “{name}” eliminato.</translation>
  </message>
  <message>
   <source>Preset “{name}” was saved.</source>
   <translation>Preset “{name}” salvato.</translation>
  </message>
  <message>
   <source>Presets</source>
   <translation>Preset</translation>
  </message>
  <message>
   <source>Presets keep instructions, thinking and sampling under a name.</source>
   <translation>I preset raccolgono istruzioni, ragionamento e campionamento sotto un nome.</translation>
  </message>
  <message>
   <source>Press the keys…</source>
   <translation>Premi i tasti…</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>Precedente</translation>
  </message>
  <message>
   <source>Previous 7 days</source>
   <translation>7 giorni precedenti</translation>
  </message>
  <message>
   <source>Previous area</source>
   <translation>Area precedente</translation>
  </message>
  <message>
   <source>Previous chat</source>
   <translation>Chat precedente</translation>
  </message>
  <message>
   <source>Previous control</source>
   <translation>Controllo precedente</translation>
  </message>
  <message>
   <source>Previous message</source>
   <translation>Messaggio precedente</translation>
  </message>
  <message>
   <source>Previous message or row</source>
   <translation>Messaggio o riga precedente</translation>
  </message>
  <message>
   <source>Previous version</source>
   <translation>Versione precedente</translation>
  </message>
  <message>
   <source>Processor threads</source>
   <translation>Thread del processore</translation>
  </message>
  <message>
   <source>Program: {path}</source>
   <translation>Programma: {path}</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Avanzamento</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Prompt</translation>
  </message>
  <message>
   <source>Prompts that your servers offer. The text goes into the composer; you can change it there.</source>
   <translation>I prompt offerti dai tuoi server. Il testo va nell'area di scrittura; lì puoi modificarlo.</translation>
  </message>
  <message>
   <source>Put back</source>
   <translation>Ripristina</translation>
  </message>
  <message>
   <source>Put back {name}</source>
   <translation>Ripristina {name}</translation>
  </message>
  <message>
   <source>Put into the message</source>
   <translation>Inserisci nel messaggio</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>Qualità</translation>
  </message>
  <message>
   <source>Quality of the conversion: {types}, error {error}, {bits} bits a value</source>
   <translation>Qualità della conversione: {types}, errore {error}, {bits} bit per valore</translation>
  </message>
  <message>
   <source>Quality of {name}</source>
   <translation>Qualità di {name}</translation>
  </message>
  <message>
   <source>Quantization</source>
   <translation>Quantizzazione</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Domanda</translation>
  </message>
  <message>
   <source>Questions, answers and titles of every chat are searched while you type.</source>
   <translation>Domande, risposte e titoli di tutte le chat vengono cercati mentre scrivi.</translation>
  </message>
  <message>
   <source>Quick question…</source>
   <translation>Domanda rapida…</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Esci</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>Rileggi</translation>
  </message>
  <message>
   <source>Read ahead</source>
   <translation>Lettura anticipata</translation>
  </message>
  <message>
   <source>Read and accept the licence</source>
   <translation>Leggi e accetta la licenza</translation>
  </message>
  <message>
   <source>Read the licence</source>
   <translation>Leggi la licenza</translation>
  </message>
  <message>
   <source>Read the report</source>
   <translation>Leggi il rapporto</translation>
  </message>
  <message>
   <source>Read {source} again</source>
   <translation>Rileggi {source}</translation>
  </message>
  <message>
   <source>Reading ahead</source>
   <translation>Lettura anticipata in corso</translation>
  </message>
  <message>
   <source>Reading speed</source>
   <translation>Velocità di lettura</translation>
  </message>
  <message>
   <source>Reading the prompt</source>
   <translation>Lettura del prompt</translation>
  </message>
  <message>
   <source>Reading the whole history…</source>
   <translation>Lettura dell'intera cronologia…</translation>
  </message>
  <message>
   <source>Reading {name}…</source>
   <translation>Lettura di {name}…</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Lettura…</translation>
  </message>
  <message>
   <source>Reads every message and finds those that have changed on the disk</source>
   <translation>Legge tutti i messaggi e trova quelli cambiati sul disco</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Pronto</translation>
  </message>
  <message>
   <source>Reasoning is made impossible for this answer</source>
   <translation>Per questa risposta il ragionamento è reso impossibile</translation>
  </message>
  <message>
   <source>Recommended</source>
   <translation>Consigliato</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Ripeti</translation>
  </message>
  <message>
   <source>Reduce motion</source>
   <translation>Riduci le animazioni</translation>
  </message>
  <message>
   <source>Regenerate</source>
   <translation>Rigenera</translation>
  </message>
  <message>
   <source>Relative to the text</source>
   <translation>Rispetto al testo</translation>
  </message>
  <message>
   <source>Remote endpoints are not supported yet: choose a model on this computer.</source>
   <translation>Gli endpoint remoti non sono ancora supportati: scegli un modello su questo computer.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Rimuovi</translation>
  </message>
  <message>
   <source>Remove the waiting message</source>
   <translation>Rimuovi il messaggio in attesa</translation>
  </message>
  <message>
   <source>Remove this row</source>
   <translation>Rimuovi questa riga</translation>
  </message>
  <message>
   <source>Remove {name}</source>
   <translation>Rimuovi {name}</translation>
  </message>
  <message>
   <source>Remove {source}</source>
   <translation>Rimuovi {source}</translation>
  </message>
  <message>
   <source>Remove {source}?</source>
   <translation>Rimuovere {source}?</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Rinomina</translation>
  </message>
  <message>
   <source>Rename this chat</source>
   <translation>Rinomina questa chat</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>Ripara</translation>
  </message>
  <message>
   <source>Repeat penalty</source>
   <translation>Penalità di ripetizione</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Sostituisci</translation>
  </message>
  <message>
   <source>Replace {name}</source>
   <translation>Sostituisci {name}</translation>
  </message>
  <message>
   <source>Repository</source>
   <translation>Repository</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>Reimposta tutto</translation>
  </message>
  <message>
   <source>Reset all settings</source>
   <translation>Reimposta tutte le impostazioni</translation>
  </message>
  <message>
   <source>Reset this page</source>
   <translation>Reimposta la pagina</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Ripristina</translation>
  </message>
  <message>
   <source>Restore a backup</source>
   <translation>Ripristina un backup</translation>
  </message>
  <message>
   <source>Restore all</source>
   <translation>Ripristina tutti</translation>
  </message>
  <message>
   <source>Restore deleted messages…</source>
   <translation>Ripristina messaggi eliminati…</translation>
  </message>
  <message>
   <source>Restore: {text}</source>
   <translation>Ripristina: {text}</translation>
  </message>
  <message numerus="yes">
   <source>Restored from the backup of {when}: one message in all.|Restored from the backup of {when}: {n} messages in all.</source>
   <translation>
    <numerusform>Ripristinato dal backup ({when}): un messaggio in tutto.</numerusform>
    <numerusform>Ripristinati dal backup ({when}): {n} messaggi in tutto.</numerusform>
   </translation>
  </message>
  <message>
   <source>Restore…</source>
   <translation>Ripristina…</translation>
  </message>
  <message>
   <source>Restoring…</source>
   <translation>Ripristino in corso…</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Risultato</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Risultati</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Riprendi</translation>
  </message>
  <message>
   <source>Return key</source>
   <translation>tasto Invio, Enter, Return</translation>
  </message>
  <message>
   <source>Review {source}</source>
   <translation>Esamina {source}</translation>
  </message>
  <message>
   <source>Review…</source>
   <translation>Esamina…</translation>
  </message>
  <message>
   <source>Revision of the checkpoint: {commit}</source>
   <translation>Revisione del checkpoint: {commit}</translation>
  </message>
  <message>
   <source>Room for it on the disk</source>
   <translation>Spazio sul disco per questo</translation>
  </message>
  <message>
   <source>Rose</source>
   <translation>Rosa</translation>
  </message>
  <message>
   <source>Runs Nemotron Nano on your own computer. Nothing you write leaves it.</source>
   <translation>Esegue Nemotron Nano sul tuo computer. Niente di ciò che scrivi ne esce.</translation>
  </message>
  <message>
   <source>Runs on the processor as {type} with {tokens} tokens of context</source>
   <translation>Gira sul processore come {type} con {tokens} token di contesto</translation>
  </message>
  <message>
   <source>SHA-256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Salva</translation>
  </message>
  <message>
   <source>Save and branch</source>
   <translation>Salva in un nuovo ramo</translation>
  </message>
  <message>
   <source>Save and go on</source>
   <translation>Salva e continua</translation>
  </message>
  <message>
   <source>Save as preset</source>
   <translation>Salva come preset</translation>
  </message>
  <message>
   <source>Saved as you change it</source>
   <translation>Le modifiche si salvano subito</translation>
  </message>
  <message>
   <source>Scroll sideways</source>
   <translation>Scorri in orizzontale</translation>
  </message>
  <message>
   <source>Sea</source>
   <translation>Mare</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Cerca</translation>
  </message>
  <message>
   <source>Search actions and keys</source>
   <translation>Cerca azioni e tasti</translation>
  </message>
  <message>
   <source>Search and commands</source>
   <translation>Ricerca e comandi</translation>
  </message>
  <message>
   <source>Search chats and actions</source>
   <translation>Cerca chat e azioni</translation>
  </message>
  <message>
   <source>Search chats and actions…</source>
   <translation>Cerca chat e azioni…</translation>
  </message>
  <message>
   <source>Search in all chats</source>
   <translation>Cerca in tutte le chat</translation>
  </message>
  <message>
   <source>Search in all chats for “{text}”</source>
   <translation>Cerca “{text}” in tutte le chat</translation>
  </message>
  <message>
   <source>Search in all chats…</source>
   <translation>Cerca in tutte le chat…</translation>
  </message>
  <message>
   <source>Search in thinking too</source>
   <translation>Cerca anche nel ragionamento</translation>
  </message>
  <message>
   <source>Search results</source>
   <translation>Risultati della ricerca</translation>
  </message>
  <message>
   <source>Search settings</source>
   <translation>Cerca nelle impostazioni</translation>
  </message>
  <message>
   <source>Search the log</source>
   <translation>Cerca nel log</translation>
  </message>
  <message>
   <source>Search these days</source>
   <translation>Cerca in questi giorni</translation>
  </message>
  <message>
   <source>Search without filters</source>
   <translation>Cerca senza filtri</translation>
  </message>
  <message>
   <source>Secrets</source>
   <translation>Segreti</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Seed</translation>
  </message>
  <message>
   <source>Select</source>
   <translation>Seleziona</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>Seleziona tutto</translation>
  </message>
  <message>
   <source>Select chats</source>
   <translation>Seleziona le chat</translation>
  </message>
  <message>
   <source>Selected chats</source>
   <translation>Chat selezionate</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Invia</translation>
  </message>
  <message>
   <source>Send next</source>
   <translation>Invia il prossimo</translation>
  </message>
  <message>
   <source>Send the next waiting message</source>
   <translation>Invia il prossimo messaggio in attesa</translation>
  </message>
  <message>
   <source>Send with</source>
   <translation>Invia con</translation>
  </message>
  <message>
   <source>Sending a message in it restores it.</source>
   <translation>Se invii un messaggio, la chat esce dal cestino.</translation>
  </message>
  <message>
   <source>Sent when the answer has ended</source>
   <translation>Inviato al termine della risposta</translation>
  </message>
  <message>
   <source>Sent when the answer in the other chat has ended</source>
   <translation>Inviato al termine della risposta nell'altra chat</translation>
  </message>
  <message>
   <source>Sent when the model has loaded</source>
   <translation>Inviato dopo il caricamento del modello</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>Imposta</translation>
  </message>
  <message>
   <source>Set it aside and start anew</source>
   <translation>Mettila da parte e ricomincia</translation>
  </message>
  <message>
   <source>Set until Nemodesk is closed. It is not shown again.</source>
   <translation>Impostato fino alla chiusura di Nemodesk. Non viene più mostrato.</translation>
  </message>
  <message>
   <source>Set {name}</source>
   <translation>Imposta {name}</translation>
  </message>
  <message>
   <source>Set, in the keyring. It is not shown again.</source>
   <translation>Impostato, nel portachiavi. Non viene più mostrato.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Impostazioni</translation>
  </message>
  <message>
   <source>Settings (*.json)</source>
   <translation>Impostazioni (*.json)</translation>
  </message>
  <message>
   <source>Settings of this chat</source>
   <translation>Impostazioni di questa chat</translation>
  </message>
  <message>
   <source>Settings of this chat…</source>
   <translation>Impostazioni di questa chat…</translation>
  </message>
  <message>
   <source>Settings of {source}</source>
   <translation>Impostazioni di {source}</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>Impostazioni…</translation>
  </message>
  <message>
   <source>Seven days of backups are kept; the present history is set aside first</source>
   <translation>Si conservano i backup di sette giorni; la cronologia attuale viene prima messa da parte</translation>
  </message>
  <message>
   <source>Shift+Enter begins a new line either way</source>
   <translation>Maiusc+Invio va sempre a capo</translation>
  </message>
  <message>
   <source>Shortcuts</source>
   <translation>Scorciatoie</translation>
  </message>
  <message>
   <source>Shortcuts too; presets and conversations stay</source>
   <translation>Anche le scorciatoie; preset e conversazioni restano</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostra</translation>
  </message>
  <message numerus="yes">
   <source>Show a published file|Show {n} published files</source>
   <translation>
    <numerusform>Mostra un file pubblicato</numerusform>
    <numerusform>Mostra {n} file pubblicati</numerusform>
   </translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Mostra tutto</translation>
  </message>
  <message>
   <source>Show all thinking</source>
   <translation>Mostra tutto il ragionamento</translation>
  </message>
  <message>
   <source>Show all {count} types</source>
   <translation>Mostra tutti i {count} tipi</translation>
  </message>
  <message numerus="yes">
   <source>Show all {n} lines</source>
   <translation>
    <numerusform>Mostra {n} riga</numerusform>
    <numerusform>Mostra tutte le {n} righe</numerusform>
   </translation>
  </message>
  <message>
   <source>Show imported</source>
   <translation>Mostra importate</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Mostra nella cartella</translation>
  </message>
  <message>
   <source>Show older calls</source>
   <translation>Mostra le chiamate precedenti</translation>
  </message>
  <message>
   <source>Show or hide the sidebar</source>
   <translation>Mostra o nascondi la barra laterale</translation>
  </message>
  <message>
   <source>Show the menus</source>
   <translation>Mostra i menu</translation>
  </message>
  <message>
   <source>Show the newest lines</source>
   <translation>Mostra le ultime righe</translation>
  </message>
  <message>
   <source>Show values</source>
   <translation>Mostra i valori</translation>
  </message>
  <message>
   <source>Show {name} in its folder</source>
   <translation>Mostra {name} nella cartella</translation>
  </message>
  <message>
   <source>Sidebar</source>
   <translation>Barra laterale</translation>
  </message>
  <message>
   <source>Since {day}</source>
   <translation>Dal {day}</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Dimensione</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Testo più piccolo</translation>
  </message>
  <message>
   <source>Some of the damaged file could not be read.</source>
   <translation>Una parte del file danneggiato non è leggibile.</translation>
  </message>
  <message>
   <source>Something about tools did not work</source>
   <translation>Qualcosa non ha funzionato con gli strumenti</translation>
  </message>
  <message>
   <source>Something is missing: {what}. Fill it in, or remove its row.</source>
   <translation>Manca qualcosa: {what}. Compila il campo o rimuovi la riga.</translation>
  </message>
  <message>
   <source>Something went wrong inside Nemodesk ({name})</source>
   <translation>Errore interno di Nemodesk ({name})</translation>
  </message>
  <message>
   <source>Something went wrong inside Nemodesk ({name}). The log has the details.</source>
   <translation>Errore interno di Nemodesk ({name}). I dettagli sono nel log.</translation>
  </message>
  <message>
   <source>Spacing of lists and messages</source>
   <translation>Spaziatura di elenchi e messaggi</translation>
  </message>
  <message>
   <source>Speed limit</source>
   <translation>Limite di velocità</translation>
  </message>
  <message>
   <source>Stand before the first message</source>
   <translation>Precedono il primo messaggio</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Inizio</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>Avvio</translation>
  </message>
  <message>
   <source>Starts in: {path}</source>
   <translation>Si avvia in: {path}</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Stato</translation>
  </message>
  <message>
   <source>Stay in the tray</source>
   <translation>Resta nell'area di notifica</translation>
  </message>
  <message numerus="yes">
   <source>Step {n} of {all}: {name}</source>
   <translation>
    <numerusform>Passaggio {n} di {all}: {name}</numerusform>
    <numerusform>Passaggio {n} di {all}: {name}</numerusform>
   </translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Ferma</translation>
  </message>
  <message>
   <source>Stop and keep it</source>
   <translation>Ferma e conserva</translation>
  </message>
  <message>
   <source>Stop texts</source>
   <translation>Sequenze di stop</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Fermata</translation>
  </message>
  <message>
   <source>Stopped before the end: what was imported stays.</source>
   <translation>Fermata prima della fine: ciò che è già arrivato resta.</translation>
  </message>
  <message>
   <source>Stopped by you</source>
   <translation>Fermata da te</translation>
  </message>
  <message>
   <source>Strict off</source>
   <translation>Bloccato</translation>
  </message>
  <message>
   <source>Switch thinking</source>
   <translation>Cambia ragionamento</translation>
  </message>
  <message>
   <source>System</source>
   <translation>Sistema</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Revoca</translation>
  </message>
  <message>
   <source>Take back: {what}</source>
   <translation>Revoca: {what}</translation>
  </message>
  <message>
   <source>Take out of the archive</source>
   <translation>Estrai dall'archivio</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>Temperatura</translation>
  </message>
  <message>
   <source>Tensors</source>
   <translation>Tensori</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Testo</translation>
  </message>
  <message>
   <source>Text and source code</source>
   <translation>Testo e codice sorgente</translation>
  </message>
  <message>
   <source>Text of the attachment</source>
   <translation>Testo dell'allegato</translation>
  </message>
  <message>
   <source>Text of the licence</source>
   <translation>Testo della licenza</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Dimensione testo</translation>
  </message>
  <message>
   <source>The address holds characters that cannot be seen: {characters}</source>
   <translation>L'indirizzo contiene caratteri invisibili: {characters}</translation>
  </message>
  <message>
   <source>The address must begin with https:// or http:// and name a host.</source>
   <translation>L'indirizzo deve iniziare con https:// o http:// e indicare un host.</translation>
  </message>
  <message>
   <source>The answer failed</source>
   <translation>Risposta non riuscita</translation>
  </message>
  <message>
   <source>The answer failed.</source>
   <translation>Risposta non riuscita.</translation>
  </message>
  <message>
   <source>The answer failed: {error}</source>
   <translation>Risposta non riuscita: {error}</translation>
  </message>
  <message>
   <source>The answer goes on: its model is loaded again when the tool call is done.</source>
   <translation>La risposta continua: il suo modello viene ricaricato al termine della chiamata allo strumento.</translation>
  </message>
  <message>
   <source>The answer is there.</source>
   <translation>La risposta è pronta.</translation>
  </message>
  <message>
   <source>The answer reached its length limit.</source>
   <translation>La risposta ha raggiunto la lunghezza massima.</translation>
  </message>
  <message>
   <source>The answer was interrupted.</source>
   <translation>La risposta è stata interrotta.</translation>
  </message>
  <message>
   <source>The answer was stopped with its model. Continue goes on once a model is loaded.</source>
   <translation>La risposta è stata fermata con il suo modello. “Continua” la riprende quando un modello è caricato.</translation>
  </message>
  <message>
   <source>The answer was stopped.</source>
   <translation>La risposta è stata fermata.</translation>
  </message>
  <message>
   <source>The archive is empty</source>
   <translation>L'archivio è vuoto</translation>
  </message>
  <message>
   <source>The bias of token {token} must be a number, or minus infinity.</source>
   <translation>Il bias del token {token} deve essere un numero o meno infinito.</translation>
  </message>
  <message>
   <source>The biases forbid every token: leave some of them out.</source>
   <translation>I bias vietano tutti i token: togline alcuni.</translation>
  </message>
  <message>
   <source>The call ended without a result.</source>
   <translation>La chiamata è terminata senza risultato.</translation>
  </message>
  <message>
   <source>The call was not run.</source>
   <translation>La chiamata non è stata eseguita.</translation>
  </message>
  <message>
   <source>The card’s memory is full and the answer came at {speed} tokens a second: Windows has probably moved a part of the model into the computer’s memory. Load it with a smaller context, or close other programs.</source>
   <translation>La memoria della scheda è piena e la risposta è arrivata a {speed} token al secondo: probabilmente Windows ha spostato una parte del modello nella memoria del computer. Caricalo con un contesto più piccolo o chiudi altri programmi.</translation>
  </message>
  <message>
   <source>The chat template in this model's file does not work: choose another model file.</source>
   <translation>Il template di chat nel file di questo modello non funziona: scegli un altro file.</translation>
  </message>
  <message>
   <source>The chat template in this model's file takes too long: choose another model file.</source>
   <translation>Il template di chat nel file di questo modello impiega troppo tempo: scegli un altro file.</translation>
  </message>
  <message>
   <source>The checkpoint holds a tensor that this kind of model does not have: {name}.</source>
   <translation>Il checkpoint contiene un tensore che questo tipo di modello non ha: {name}.</translation>
  </message>
  <message>
   <source>The checkpoint is not complete: the tensor {name} is missing.</source>
   <translation>Il checkpoint non è completo: manca il tensore {name}.</translation>
  </message>
  <message>
   <source>The checkpoint is not complete: {file} is missing.</source>
   <translation>Il checkpoint non è completo: manca {file}.</translation>
  </message>
  <message>
   <source>The checkpoint names a file outside its folder ({name}): do not use it.</source>
   <translation>Il checkpoint indica un file fuori dalla sua cartella ({name}): non usarlo.</translation>
  </message>
  <message>
   <source>The checkpoint's settings cannot be stored: download it again.</source>
   <translation>Le impostazioni del checkpoint non si possono memorizzare: scaricalo di nuovo.</translation>
  </message>
  <message>
   <source>The conversation has {tokens} tokens and the context holds {context}: start a new chat or load the model with a larger context.</source>
   <translation>La conversazione ha {tokens} token e il contesto ne contiene {context}: inizia una nuova chat o carica il modello con un contesto più ampio.</translation>
  </message>
  <message>
   <source>The conversation takes {tokens} tokens and leaves no room for an answer in the context of {context}: start a new chat, or load the model with a larger context.</source>
   <translation>La conversazione occupa {tokens} token e non lascia spazio per una risposta nel contesto di {context}: inizia una nuova chat o carica il modello con un contesto più ampio.</translation>
  </message>
  <message>
   <source>The conversion ended unexpectedly (status {code}): start it again.</source>
   <translation>La conversione è terminata in modo imprevisto (stato {code}): riavviala.</translation>
  </message>
  <message>
   <source>The damaged file is kept in {folder}.</source>
   <translation>Il file danneggiato è conservato in {folder}.</translation>
  </message>
  <message>
   <source>The demo model is missing: install the program again.</source>
   <translation>Manca il modello demo: reinstalla il programma.</translation>
  </message>
  <message>
   <source>The disk became full while writing {path}: make room and convert again.</source>
   <translation>Il disco si è riempito durante la scrittura di {path}: libera spazio e converti di nuovo.</translation>
  </message>
  <message>
   <source>The disk failed while the history was read or written: it may be full, broken or write-protected.</source>
   <translation>Errore del disco durante la lettura o la scrittura della cronologia: potrebbe essere pieno, guasto o protetto da scrittura.</translation>
  </message>
  <message>
   <source>The disk is full: make room for what tools are allowed. No tool runs until then.</source>
   <translation>Il disco è pieno: libera spazio per le autorizzazioni degli strumenti. Fino ad allora nessuno strumento viene eseguito.</translation>
  </message>
  <message>
   <source>The disk is full: the history could not be written. Free some space and try again.</source>
   <translation>Il disco è pieno: impossibile scrivere la cronologia. Libera spazio e riprova.</translation>
  </message>
  <message>
   <source>The disk of {folder} is full: make room, then go on.</source>
   <translation>Il disco di {folder} è pieno: libera spazio, poi continua.</translation>
  </message>
  <message>
   <source>The disk of {folder} is too full: make {size} GB free, then go on.</source>
   <translation>Il disco di {folder} è troppo pieno: libera {size} GB, poi continua.</translation>
  </message>
  <message>
   <source>The disk with {path} cannot be read: {reason}.</source>
   <translation>Impossibile leggere il disco con {path}: {reason}.</translation>
  </message>
  <message>
   <source>The disk with {path} is not connected; its models are not listed.</source>
   <translation>Il disco con {path} non è collegato; i suoi modelli non sono elencati.</translation>
  </message>
  <message>
   <source>The download was stopped. It goes on from here the next time.</source>
   <translation>Il download è stato fermato. La prossima volta riprende da qui.</translation>
  </message>
  <message>
   <source>The earlier history is kept in {folder}.</source>
   <translation>Quella precedente è conservata in {folder}.</translation>
  </message>
  <message>
   <source>The engine could not be started: install Nemodesk again.</source>
   <translation>Impossibile avviare il motore: reinstalla Nemodesk.</translation>
  </message>
  <message>
   <source>The engine could not compute the answer: try again, or load the model again.</source>
   <translation>Il motore non ha potuto calcolare la risposta: riprova o ricarica il modello.</translation>
  </message>
  <message numerus="yes">
   <source>The engine crashed while loading; a smaller context of {n} tokens works.</source>
   <translation>
    <numerusform>Arresto anomalo del motore durante il caricamento; con un contesto ridotto a {n} token funziona.</numerusform>
    <numerusform>Arresto anomalo del motore durante il caricamento; con un contesto ridotto a {n} token funziona.</numerusform>
   </translation>
  </message>
  <message>
   <source>The engine crashed while loading; with fewer layers on the graphics card it works.</source>
   <translation>Arresto anomalo del motore durante il caricamento; con meno layer sulla scheda grafica funziona.</translation>
  </message>
  <message>
   <source>The engine crashed while loading; without extra processor buffers it works.</source>
   <translation>Arresto anomalo del motore durante il caricamento; senza buffer aggiuntivi del processore funziona.</translation>
  </message>
  <message>
   <source>The engine crashed while loading; without the graphics card it works.</source>
   <translation>Arresto anomalo del motore durante il caricamento; senza la scheda grafica funziona.</translation>
  </message>
  <message>
   <source>The engine crashed: load the model again.</source>
   <translation>Arresto anomalo del motore: ricarica il modello.</translation>
  </message>
  <message>
   <source>The engine did not answer for {seconds} seconds and was ended: load the model again.</source>
   <translation>Il motore non ha risposto per {seconds} secondi ed è stato terminato: ricarica il modello.</translation>
  </message>
  <message>
   <source>The engine ended unexpectedly (code {code}): load the model again.</source>
   <translation>Il motore è terminato in modo imprevisto (codice {code}): ricarica il modello.</translation>
  </message>
  <message>
   <source>The engine has stopped</source>
   <translation>Il motore si è fermato</translation>
  </message>
  <message>
   <source>The engine ran out of memory: load the model with a smaller context, or close other programs.</source>
   <translation>Il motore ha esaurito la memoria: carica il modello con un contesto più piccolo o chiudi altri programmi.</translation>
  </message>
  <message>
   <source>The engine refused ({code}).</source>
   <translation>Il motore ha rifiutato la richiesta ({code}).</translation>
  </message>
  <message>
   <source>The engine stopped itself because of an internal error: load the model again.</source>
   <translation>Il motore si è fermato per un errore interno: ricarica il modello.</translation>
  </message>
  <message>
   <source>The engine was closed.</source>
   <translation>Il motore è stato chiuso.</translation>
  </message>
  <message>
   <source>The engine was ended by the system, perhaps because memory ran out: load the model again, with a smaller context if this repeats.</source>
   <translation>Il motore è stato terminato dal sistema, forse per mancanza di memoria: ricarica il modello, con un contesto più piccolo se succede ancora.</translation>
  </message>
  <message>
   <source>The engine's answer could not be read: load the model again.</source>
   <translation>La risposta del motore non è leggibile: ricarica il modello.</translation>
  </message>
  <message>
   <source>The engine's libraries could not be loaded: install Nemodesk again.</source>
   <translation>Impossibile caricare le librerie del motore: reinstalla Nemodesk.</translation>
  </message>
  <message>
   <source>The errors were measured on {share} of the values.</source>
   <translation>Gli errori sono stati misurati su {share} dei valori.</translation>
  </message>
  <message>
   <source>The export ended unexpectedly (status {code}): start it again.</source>
   <translation>L'esportazione è terminata in modo imprevisto (stato {code}): riavviala.</translation>
  </message>
  <message>
   <source>The field “{name}” has an invalid value.</source>
   <translation>Il campo “{name}” ha un valore non valido.</translation>
  </message>
  <message>
   <source>The file needs {needed} MB and the disk has {free} MB free: make room or choose another folder.</source>
   <translation>Il file richiede {needed} MB e il disco ne ha liberi {free} MB: libera spazio o scegli un'altra cartella.</translation>
  </message>
  <message>
   <source>The file of what tools are allowed is damaged: {path}. No tool runs until a new one is begun.</source>
   <translation>Il file delle autorizzazioni degli strumenti è danneggiato: {path}. Finché non se ne inizia uno nuovo, nessuno strumento viene eseguito.</translation>
  </message>
  <message>
   <source>The file plugin.py is missing.</source>
   <translation>Manca il file plugin.py.</translation>
  </message>
  <message>
   <source>The file plugin.toml is missing.</source>
   <translation>Manca il file plugin.toml.</translation>
  </message>
  <message>
   <source>The folder has no model.safetensors.</source>
   <translation>La cartella non contiene model.safetensors.</translation>
  </message>
  <message>
   <source>The folder is called {folder} and the plugin {name}: give both one name.</source>
   <translation>La cartella si chiama {folder} e il plugin {name}: dai a entrambi lo stesso nome.</translation>
  </message>
  <message>
   <source>The folder needs a name.</source>
   <translation>La cartella deve avere un nome.</translation>
  </message>
  <message>
   <source>The folder {path} does not exist.</source>
   <translation>La cartella {path} non esiste.</translation>
  </message>
  <message>
   <source>The folder “{name}”</source>
   <translation>La cartella “{name}”</translation>
  </message>
  <message>
   <source>The grammar could not be read: it must be GBNF with a rule named root.</source>
   <translation>Impossibile leggere la grammatica: deve essere in GBNF con una regola di nome root.</translation>
  </message>
  <message>
   <source>The grammar is too large: at most {limit} bytes are read.</source>
   <translation>La grammatica è troppo grande: si leggono al massimo {limit} byte.</translation>
  </message>
  <message>
   <source>The graphics card’s memory has run over</source>
   <translation>Memoria della scheda grafica esaurita</translation>
  </message>
  <message>
   <source>The header {name} is the protocol's own: remove it.</source>
   <translation>L'intestazione {name} è riservata al protocollo: rimuovila.</translation>
  </message>
  <message>
   <source>The header {name} is there twice: remove one of them.</source>
   <translation>L'intestazione {name} è presente due volte: rimuovine una.</translation>
  </message>
  <message>
   <source>The history could not be backed up</source>
   <translation>Impossibile eseguire il backup della cronologia</translation>
  </message>
  <message>
   <source>The history could not be changed</source>
   <translation>Impossibile modificare la cronologia</translation>
  </message>
  <message>
   <source>The history could not be opened</source>
   <translation>Impossibile aprire la cronologia</translation>
  </message>
  <message>
   <source>The history could not be read or written.</source>
   <translation>Impossibile leggere o scrivere la cronologia.</translation>
  </message>
  <message>
   <source>The history could not be read: the process that reads it has ended.</source>
   <translation>Impossibile leggere la cronologia: il processo che la legge è terminato.</translation>
  </message>
  <message>
   <source>The history could not be repaired</source>
   <translation>Impossibile riparare la cronologia</translation>
  </message>
  <message>
   <source>The history file cannot be opened or written: check its folder and its permissions.</source>
   <translation>Impossibile aprire o scrivere il file della cronologia: controlla la cartella e i permessi.</translation>
  </message>
  <message>
   <source>The history file is damaged. It was left as it is; what can be read can be restored.</source>
   <translation>Il file della cronologia è danneggiato. È rimasto com'era; ciò che è leggibile si può recuperare.</translation>
  </message>
  <message>
   <source>The history is already being backed up, checked or restored: try again in a moment.</source>
   <translation>È già in corso un'operazione sulla cronologia: riprova tra un momento.</translation>
  </message>
  <message>
   <source>The history is being repaired</source>
   <translation>Riparazione della cronologia in corso</translation>
  </message>
  <message>
   <source>The history is damaged</source>
   <translation>La cronologia è danneggiata</translation>
  </message>
  <message>
   <source>The history is damaged: no backup was made of it, and the earlier backups stay.</source>
   <translation>La cronologia è danneggiata: non ne è stato fatto alcun backup e quelli precedenti restano.</translation>
  </message>
  <message>
   <source>The history is in use by another Nemodesk: close that one first.</source>
   <translation>La cronologia è in uso da un altro Nemodesk: chiudi prima quello.</translation>
  </message>
  <message>
   <source>The history is not open.</source>
   <translation>La cronologia non è aperta.</translation>
  </message>
  <message>
   <source>The history is now that of {when}.</source>
   <translation>Ora la cronologia è quella del backup ({when}).</translation>
  </message>
  <message>
   <source>The history is open for reading only: nothing can be changed in it now.</source>
   <translation>La cronologia è aperta in sola lettura: ora non si può modificare nulla.</translation>
  </message>
  <message>
   <source>The history is open for reading only: nothing can be changed or asked</source>
   <translation>La cronologia è aperta in sola lettura: non si può modificare né chiedere nulla</translation>
  </message>
  <message numerus="yes">
   <source>The history is sound: one message is as it was stored.|The history is sound: all {count} messages are as they were stored.</source>
   <translation>
    <numerusform>La cronologia è integra: {count} messaggio, identico a quando è stato salvato.</numerusform>
    <numerusform>La cronologia è integra: tutti i {count} messaggi sono identici a quando sono stati salvati.</numerusform>
   </translation>
  </message>
  <message>
   <source>The history is sound: there was nothing to repair.</source>
   <translation>La cronologia è integra: non c'era nulla da riparare.</translation>
  </message>
  <message>
   <source>The history was left as it is</source>
   <translation>La cronologia è rimasta com'era</translation>
  </message>
  <message>
   <source>The history was repaired</source>
   <translation>Cronologia riparata</translation>
  </message>
  <message>
   <source>The history was written by a newer Nemodesk (version {found}, this one knows {known}): update the app.</source>
   <translation>La cronologia è stata scritta da un Nemodesk più recente (versione {found}, questo conosce la {known}): aggiorna l'app.</translation>
  </message>
  <message>
   <source>The hub sent two different beginnings of {file}: try again.</source>
   <translation>L'hub ha inviato due inizi diversi di {file}: riprova.</translation>
  </message>
  <message>
   <source>The hub wants to know who asks</source>
   <translation>L'hub vuole sapere chi chiede</translation>
  </message>
  <message>
   <source>The importance matrix {file} was made for another model: make one for this model.</source>
   <translation>La matrice di importanza {file} è stata creata per un altro modello: creane una per questo modello.</translation>
  </message>
  <message>
   <source>The install ended unexpectedly (status {code}): start it again, it goes on.</source>
   <translation>L'installazione è terminata in modo imprevisto (stato {code}): riavviala e riprenderà.</translation>
  </message>
  <message>
   <source>The install needs {needed} GB more and the disk has {free} GB free: make room, then start it again.</source>
   <translation>L'installazione richiede altri {needed} GB e il disco ne ha liberi {free} GB: libera spazio, poi riavviala.</translation>
  </message>
  <message>
   <source>The install of {name} goes on</source>
   <translation>L'installazione di {name} continua</translation>
  </message>
  <message>
   <source>The install of {name} is not finished</source>
   <translation>L'installazione di {name} non è terminata</translation>
  </message>
  <message>
   <source>The install stopped</source>
   <translation>L'installazione si è fermata</translation>
  </message>
  <message>
   <source>The keyring of this computer refused: unlock it and try again.</source>
   <translation>Il portachiavi di questo computer ha rifiutato la richiesta: sbloccalo e riprova.</translation>
  </message>
  <message>
   <source>The list of MCP servers of Claude Desktop, VS Code, Cursor, LM Studio, Cline and others.</source>
   <translation>L'elenco dei server MCP di Claude Desktop, VS Code, Cursor, LM Studio, Cline e altri.</translation>
  </message>
  <message>
   <source>The list of models ({file}) is damaged: install Nemodesk again.</source>
   <translation>L'elenco dei modelli ({file}) è danneggiato: reinstalla Nemodesk.</translation>
  </message>
  <message>
   <source>The list of servers ({path}) cannot be read: repair or remove the file.</source>
   <translation>Impossibile leggere l'elenco dei server ({path}): ripara o rimuovi il file.</translation>
  </message>
  <message>
   <source>The list of servers cannot be saved: {error}.</source>
   <translation>Impossibile salvare l'elenco dei server: {error}.</translation>
  </message>
  <message>
   <source>The makers of this model give access to those who asked for it on its page.</source>
   <translation>Gli autori di questo modello danno accesso a chi lo ha chiesto sulla sua pagina.</translation>
  </message>
  <message>
   <source>The measurement was stopped.</source>
   <translation>La misurazione è stata interrotta.</translation>
  </message>
  <message>
   <source>The message is empty: type something first.</source>
   <translation>Il messaggio è vuoto: scrivi prima qualcosa.</translation>
  </message>
  <message>
   <source>The message is gone: deleted messages are erased when the trash is emptied.</source>
   <translation>Il messaggio non c'è più: svuotando il cestino i messaggi eliminati si cancellano definitivamente.</translation>
  </message>
  <message>
   <source>The model begins to answer.</source>
   <translation>Il modello inizia a rispondere.</translation>
  </message>
  <message>
   <source>The model could not be loaded</source>
   <translation>Impossibile caricare il modello</translation>
  </message>
  <message>
   <source>The model could not be put back: {reason}.</source>
   <translation>Impossibile ripristinare il modello: {reason}.</translation>
  </message>
  <message>
   <source>The model names a new chat after its first answer</source>
   <translation>Il modello dà un nome alla nuova chat dopo la prima risposta</translation>
  </message>
  <message>
   <source>The model on the disk is not what was written there: check the disk, then install again.</source>
   <translation>Il modello sul disco non è quello che è stato scritto: controlla il disco, poi installalo di nuovo.</translation>
  </message>
  <message>
   <source>The model takes {needed} GB and the disk of {path} has {free} GB free: make room there.</source>
   <translation>Il modello occupa {needed} GB e il disco di {path} ne ha liberi {free} GB: libera spazio lì.</translation>
  </message>
  <message>
   <source>The models folder {path} cannot be written: {reason}.</source>
   <translation>Impossibile scrivere nella cartella dei modelli {path}: {reason}.</translation>
  </message>
  <message>
   <source>The models folder {path} is not there: connect its disk, or choose another folder.</source>
   <translation>La cartella dei modelli {path} non c'è: collega il suo disco o scegli un'altra cartella.</translation>
  </message>
  <message>
   <source>The models were left as they are</source>
   <translation>I modelli sono rimasti com'erano</translation>
  </message>
  <message>
   <source>The name is too long, or holds a character that cannot be seen.</source>
   <translation>Il nome è troppo lungo o contiene un carattere invisibile.</translation>
  </message>
  <message>
   <source>The name must be of small letters, digits, - and _, 40 at most, and begin with a letter.</source>
   <translation>Il nome deve avere solo lettere minuscole, cifre, - e _, al massimo 40 caratteri, e iniziare con una lettera.</translation>
  </message>
  <message>
   <source>The name of the site has letters that may look like others. In its own letters it is: {name}</source>
   <translation>Il nome del sito contiene lettere che possono sembrarne altre. Scritto con le sue lettere è: {name}</translation>
  </message>
  <message>
   <source>The old file is kept: {path}</source>
   <translation>Il vecchio file è conservato: {path}</translation>
  </message>
  <message>
   <source>The original weights, unchanged; twice the memory of 8 bits</source>
   <translation>I pesi originali, inalterati; il doppio della memoria rispetto a 8 bit</translation>
  </message>
  <message>
   <source>The part before the @ is not the site. The address goes to {host}.</source>
   <translation>La parte prima di @ non è il sito. L'indirizzo porta a {host}.</translation>
  </message>
  <message>
   <source>The present history is set aside first, and kept. Chats begun after the backup are not in it.</source>
   <translation>La cronologia attuale viene prima messa da parte e conservata. Il backup non contiene le chat iniziate in seguito.</translation>
  </message>
  <message>
   <source>The prompt is empty: write something first.</source>
   <translation>Il prompt è vuoto: scrivi prima qualcosa.</translation>
  </message>
  <message>
   <source>The proxy setting of this computer cannot be used: {reason}</source>
   <translation>L'impostazione proxy di questo computer non è utilizzabile: {reason}</translation>
  </message>
  <message>
   <source>The quality report of {name} cannot be read.</source>
   <translation>Il rapporto di qualità di {name} non può essere letto.</translation>
  </message>
  <message>
   <source>The report could not be read: {why}</source>
   <translation>Impossibile leggere il rapporto: {why}</translation>
  </message>
  <message numerus="yes">
   <source>The result is longer than {n} MB, the most that is kept.</source>
   <translation>
    <numerusform>Il risultato supera {n} MB, il massimo che si conserva.</numerusform>
    <numerusform>Il risultato supera {n} MB, il massimo che si conserva.</numerusform>
   </translation>
  </message>
  <message>
   <source>The rounding was guided by an importance matrix ({name}).</source>
   <translation>L'arrotondamento è stato guidato da una matrice di importanza ({name}).</translation>
  </message>
  <message>
   <source>The same seed gives the same answer to the same chat</source>
   <translation>Con lo stesso seed, la stessa chat ottiene la stessa risposta</translation>
  </message>
  <message>
   <source>The same server is here already, as {name}.</source>
   <translation>Lo stesso server è già qui, come {name}.</translation>
  </message>
  <message>
   <source>The sampling settings must be numbers, with a repeat penalty above 0: correct them.</source>
   <translation>Le impostazioni di campionamento devono essere numeri, con una penalità di ripetizione sopra 0: correggile.</translation>
  </message>
  <message>
   <source>The search index was damaged and is being made anew: search again in a while.</source>
   <translation>L'indice di ricerca era danneggiato e si sta ricreando: riprova tra un po'.</translation>
  </message>
  <message>
   <source>The secret is kept.</source>
   <translation>Il segreto è conservato.</translation>
  </message>
  <message>
   <source>The selected chats</source>
   <translation>Le chat selezionate</translation>
  </message>
  <message>
   <source>The server needs a name.</source>
   <translation>Il server deve avere un nome.</translation>
  </message>
  <message>
   <source>The settings below</source>
   <translation>Le impostazioni qui sotto</translation>
  </message>
  <message>
   <source>The settings could not be written to {file}. Choose another folder.</source>
   <translation>Impossibile scrivere le impostazioni in {file}. Scegli un'altra cartella.</translation>
  </message>
  <message>
   <source>The settings were imported.</source>
   <translation>Impostazioni importate.</translation>
  </message>
  <message>
   <source>The settings were written to {file}.</source>
   <translation>Impostazioni scritte in {file}.</translation>
  </message>
  <message>
   <source>The site has no name, only a number: {host}</source>
   <translation>Il sito non ha un nome, solo un numero: {host}</translation>
  </message>
  <message>
   <source>The smallest model needs {size} while it is installed: free some space first.</source>
   <translation>Il modello più piccolo richiede {size} durante l'installazione: libera prima spazio.</translation>
  </message>
  <message>
   <source>The tensor {name} does not have the shape that config.json says: download the checkpoint again.</source>
   <translation>Il tensore {name} non ha la forma indicata in config.json: scarica di nuovo il checkpoint.</translation>
  </message>
  <message>
   <source>The tensor {name} holds values that are not numbers or do not fit {type}: the checkpoint is damaged, or needs another type.</source>
   <translation>Il tensore {name} contiene valori che non sono numeri o non rientrano in {type}: il checkpoint è danneggiato o richiede un altro tipo.</translation>
  </message>
  <message>
   <source>The tensor {name} is stored as {dtype}: only {supported} can be converted.</source>
   <translation>Il tensore {name} è memorizzato come {dtype}: solo {supported} si possono convertire.</translation>
  </message>
  <message>
   <source>The text has {tokens} tokens and at least {least} are needed: take a longer one.</source>
   <translation>Il testo ha {tokens} token e ne servono almeno {least}: usane uno più lungo.</translation>
  </message>
  <message>
   <source>The text is longer than any model can read: shorten it.</source>
   <translation>Il testo è più lungo di quanto qualsiasi modello possa leggere: accorcialo.</translation>
  </message>
  <message>
   <source>The tokenizer comes as {file}: only tokenizer.json can be converted.</source>
   <translation>Il tokenizer è in formato {file}: si può convertire solo tokenizer.json.</translation>
  </message>
  <message>
   <source>The tokenizer is of a kind that cannot be converted ({kind}): only byte-level BPE.</source>
   <translation>Il tokenizer è di un tipo che non si può convertire ({kind}): solo BPE a livello di byte.</translation>
  </message>
  <message>
   <source>The tokenizer splits text in a way that is not known here: only {supported} are.</source>
   <translation>Il tokenizer divide il testo in un modo sconosciuto: solo {supported} sono supportati.</translation>
  </message>
  <message>
   <source>The tool's schema cannot be read: {reason}.</source>
   <translation>Impossibile leggere lo schema dello strumento: {reason}.</translation>
  </message>
  <message>
   <source>The tool's schema is not one of an object.</source>
   <translation>Lo schema dello strumento non descrive un oggetto.</translation>
  </message>
  <message>
   <source>The tool's schema refers to what is not in it: {what}.</source>
   <translation>Lo schema dello strumento rimanda a qualcosa che non contiene: {what}.</translation>
  </message>
  <message>
   <source>The trash is empty</source>
   <translation>Il cestino è vuoto</translation>
  </message>
  <message>
   <source>The unfinished install could not be deleted: {reason}.</source>
   <translation>Impossibile eliminare l'installazione non terminata: {reason}.</translation>
  </message>
  <message>
   <source>The value of {names} is missing: enter it again.</source>
   <translation>Manca il valore di {names}: inseriscilo di nuovo.</translation>
  </message>
  <message>
   <source>The value of {name} is empty, or holds a character that no header can.</source>
   <translation>Il valore di {name} è vuoto o contiene un carattere che nessuna intestazione può avere.</translation>
  </message>
  <message>
   <source>The value of {name} is empty, too long, or cannot be one.</source>
   <translation>Il valore di {name} è vuoto, troppo lungo o non può essere un valore.</translation>
  </message>
  <message>
   <source>The version must be like "1.2.0", and is "{version}".</source>
   <translation>La versione deve essere come "1.2.0", ed è "{version}".</translation>
  </message>
  <message>
   <source>Their messages cannot be brought back.</source>
   <translation>I messaggi non si potranno recuperare.</translation>
  </message>
  <message>
   <source>Their messages, and those that were deleted in other chats, cannot be brought back.</source>
   <translation>I loro messaggi, e quelli eliminati in altre chat, non si potranno recuperare.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>Theme: as the system</source>
   <translation>Tema: come il sistema</translation>
  </message>
  <message>
   <source>Theme: dark</source>
   <translation>Tema: scuro</translation>
  </message>
  <message>
   <source>Theme: light</source>
   <translation>Tema: chiaro</translation>
  </message>
  <message>
   <source>Then:</source>
   <translation>Poi:</translation>
  </message>
  <message>
   <source>There are no backups yet.</source>
   <translation>Non ci sono ancora backup.</translation>
  </message>
  <message numerus="yes">
   <source>There are {n} servers already: remove one first.</source>
   <translation>
    <numerusform>C'è già {n} server: prima rimuovine uno.</numerusform>
    <numerusform>Ci sono già {n} server: prima rimuovine uno.</numerusform>
   </translation>
  </message>
  <message>
   <source>There is a folder “{name}” already: choose another name.</source>
   <translation>Esiste già una cartella “{name}”: scegli un altro nome.</translation>
  </message>
  <message>
   <source>There is a server named {name} already: choose another name.</source>
   <translation>C'è già un server di nome {name}: scegli un altro nome.</translation>
  </message>
  <message>
   <source>There is a server named {name} already: this one will be {other}.</source>
   <translation>C'è già un server di nome {name}: questo si chiamerà {other}.</translation>
  </message>
  <message>
   <source>There is new text: go to it</source>
   <translation>C'è nuovo testo: vai a vederlo</translation>
  </message>
  <message>
   <source>There is no backup “{name}”: see “nemodesk history backup --list”.</source>
   <translation>Non esiste un backup “{name}”: vedi “nemodesk history backup --list”.</translation>
  </message>
  <message>
   <source>There is no conversation {id}: it may have been erased.</source>
   <translation>Non esiste la conversazione {id}: potrebbe essere stata eliminata.</translation>
  </message>
  <message>
   <source>There is no crash report.</source>
   <translation>Nessun rapporto di crash.</translation>
  </message>
  <message>
   <source>There is no folder {path}.</source>
   <translation>Non esiste la cartella {path}.</translation>
  </message>
  <message>
   <source>There is no installed model “{name}”. Installed: {known}.</source>
   <translation>Nessun modello installato si chiama “{name}”. Installati: {known}.</translation>
  </message>
  <message>
   <source>There is no model “{name}”. Installed: {known}.</source>
   <translation>Nessun modello si chiama “{name}”. Installati: {known}.</translation>
  </message>
  <message>
   <source>There is no plugin {name}: its folder belongs in {folder}.</source>
   <translation>Non c'è alcun plugin {name}: la sua cartella va in {folder}.</translation>
  </message>
  <message>
   <source>There is no server {id}.</source>
   <translation>Non c'è alcun server {id}.</translation>
  </message>
  <message>
   <source>There is no token {token} to bias: this model's are numbered from 0 to below {size}.</source>
   <translation>Non c'è alcun token {token} a cui applicare un bias: quelli di questo modello sono numerati da 0 fino a meno di {size}.</translation>
  </message>
  <message>
   <source>There is no {repo} at {hub}, or it is private and needs a token.</source>
   <translation>Non esiste {repo} su {hub}, oppure è privato e richiede un token.</translation>
  </message>
  <message>
   <source>There is no {repo} at {hub}, or your token does not open it.</source>
   <translation>Non esiste {repo} su {hub}, oppure il tuo token non vi dà accesso.</translation>
  </message>
  <message>
   <source>There is not enough memory for {name}: choose a smaller context, or close other programs.</source>
   <translation>Memoria insufficiente per {name}: scegli un contesto più piccolo o chiudi altri programmi.</translation>
  </message>
  <message>
   <source>There is not enough room on the disk: {needed} MB are needed and {free} MB are free. Free some space.</source>
   <translation>Spazio insufficiente sul disco: servono {needed} MB e ne sono liberi {free} MB. Libera spazio.</translation>
  </message>
  <message>
   <source>These variables can make the program load other code: {names}.</source>
   <translation>Queste variabili possono far caricare al programma altro codice: {names}.</translation>
  </message>
  <message>
   <source>They appear here, by day. Everything stays on this computer.</source>
   <translation>Compaiono qui, per giorno. Tutto resta su questo computer.</translation>
  </message>
  <message>
   <source>They apply from the next message, to this chat alone.</source>
   <translation>Valgono dal prossimo messaggio e solo per questa chat.</translation>
  </message>
  <message>
   <source>They are kept, with what followed them, until the trash is emptied.</source>
   <translation>Restano qui, con i messaggi che li seguivano, finché non si svuota il cestino.</translation>
  </message>
  <message>
   <source>They stay on this computer</source>
   <translation>Restano su questo computer</translation>
  </message>
  <message>
   <source>Think</source>
   <translation>Ragiona</translation>
  </message>
  <message>
   <source>Think it through, on your own computer</source>
   <translation>Ragionaci su, sul tuo computer</translation>
  </message>
  <message>
   <source>Thinking</source>
   <translation>Ragionamento</translation>
  </message>
  <message>
   <source>Thinking budget</source>
   <translation>Budget di ragionamento</translation>
  </message>
  <message>
   <source>Thinking budget: {budget}</source>
   <translation>Budget di ragionamento: {budget}</translation>
  </message>
  <message>
   <source>Thinking off</source>
   <translation>Senza ragionamento</translation>
  </message>
  <message>
   <source>Thinking on</source>
   <translation>Con ragionamento</translation>
  </message>
  <message>
   <source>Thinking switch</source>
   <translation>Modalità di ragionamento</translation>
  </message>
  <message numerus="yes">
   <source>Thinking was switched: {count} token is read again|Thinking was switched: {count} tokens are read again</source>
   <translation>
    <numerusform>Ragionamento cambiato: {count} token viene riletto</numerusform>
    <numerusform>Ragionamento cambiato: {count} token vengono riletti</numerusform>
   </translation>
  </message>
  <message>
   <source>Thinking: off</source>
   <translation>Ragionamento: no</translation>
  </message>
  <message>
   <source>Thinking: on</source>
   <translation>Ragionamento: sì</translation>
  </message>
  <message>
   <source>Thinking: strict off</source>
   <translation>Ragionamento: bloccato</translation>
  </message>
  <message>
   <source>This address cannot be opened</source>
   <translation>Questo indirizzo non si può aprire</translation>
  </message>
  <message>
   <source>This backup is damaged itself: choose another one.</source>
   <translation>Anche questo backup è danneggiato: scegline un altro.</translation>
  </message>
  <message>
   <source>This build computes on NVIDIA cards, and their driver is not installed: install it.</source>
   <translation>Questa versione calcola su schede NVIDIA, ma il loro driver non è installato: installalo.</translation>
  </message>
  <message>
   <source>This chat</source>
   <translation>Questa chat</translation>
  </message>
  <message>
   <source>This chat is in the trash</source>
   <translation>Questa chat è nel cestino</translation>
  </message>
  <message>
   <source>This chat uses the model's defaults from the next message.</source>
   <translation>Dal prossimo messaggio questa chat usa i valori predefiniti del modello.</translation>
  </message>
  <message>
   <source>This chat uses “{name}” from the next message.</source>
   <translation>Questa chat usa “{name}” dal prossimo messaggio.</translation>
  </message>
  <message>
   <source>This checkpoint is already quantized ({method}): take the one in BF16, F16 or F32.</source>
   <translation>Questo checkpoint è già quantizzato ({method}): usa quello in BF16, F16 o F32.</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>Questo computer</translation>
  </message>
  <message>
   <source>This computer has no keyring that protects secrets: what you enter is kept until Nemodesk is closed.</source>
   <translation>Questo computer non ha un portachiavi che protegga i segreti: ciò che inserisci è conservato fino alla chiusura di Nemodesk.</translation>
  </message>
  <message>
   <source>This computer has no keyring, so it is kept in memory until Nemodesk is closed. It is sent to the hub only, and never shown again.</source>
   <translation>Questo computer non ha un portachiavi, quindi il token resta in memoria fino alla chiusura di Nemodesk. È inviato solo all'hub e mai più mostrato.</translation>
  </message>
  <message>
   <source>This computer has no keyring: the secret is kept until Nemodesk is closed.</source>
   <translation>Questo computer non ha un portachiavi: il segreto è conservato fino alla chiusura di Nemodesk.</translation>
  </message>
  <message>
   <source>This ends by itself when its command changes.</source>
   <translation>Termina da sé quando cambia il suo comando.</translation>
  </message>
  <message>
   <source>This ends by itself when its files change.</source>
   <translation>Termina da sé quando cambiano i suoi file.</translation>
  </message>
  <message>
   <source>This file cannot be read: {error}.</source>
   <translation>Impossibile leggere questo file: {error}.</translation>
  </message>
  <message>
   <source>This file stays on your computer; Nemodesk sends nothing. If you report the problem, read it first: it may name your folders.</source>
   <translation>Questo file resta sul tuo computer; Nemodesk non invia nulla. Se segnali il problema, leggilo prima: può contenere i nomi delle tue cartelle.</translation>
  </message>
  <message>
   <source>This folder is not there any more.</source>
   <translation>Questa cartella non c'è più.</translation>
  </message>
  <message>
   <source>This holds no servers: it needs an object mcpServers or servers, with one entry for each.</source>
   <translation>Qui non ci sono server: serve un oggetto mcpServers o servers, con una voce per ciascuno.</translation>
  </message>
  <message>
   <source>This is a configuration with servers. It can be imported.</source>
   <translation>Questa è una configurazione con server. Si può importare.</translation>
  </message>
  <message>
   <source>This is no JSON object.</source>
   <translation>Questo non è un oggetto JSON.</translation>
  </message>
  <message>
   <source>This is no JSON: {error}.</source>
   <translation>Questo non è JSON: {error}.</translation>
  </message>
  <message>
   <source>This is no access token: copy it again from {page}.</source>
   <translation>Questo non è un token di accesso: copialo di nuovo da {page}.</translation>
  </message>
  <message>
   <source>This is the beginning: the whole is too long to show. Copying gives all of it.</source>
   <translation>Questo è l'inizio: il testo intero è troppo lungo da mostrare. Copiando lo si ottiene tutto.</translation>
  </message>
  <message>
   <source>This model is being installed already: wait for it.</source>
   <translation>Questo modello è già in fase di installazione: attendi che finisca.</translation>
  </message>
  <message>
   <source>This model needs more memory than any known one: its files are damaged, or made to do harm.</source>
   <translation>Questo modello richiede più memoria di qualsiasi modello noto: i suoi file sono danneggiati o fatti per nuocere.</translation>
  </message>
  <message>
   <source>This model's file has no chat template: choose a model made for chats.</source>
   <translation>Il file di questo modello non ha un template di chat: scegli un modello fatto per le chat.</translation>
  </message>
  <message>
   <source>This needs {needed} on the disk, and {free} are free: free some space or take a smaller type.</source>
   <translation>Servono {needed} sul disco e ne sono liberi {free}: libera spazio o scegli un tipo più piccolo.</translation>
  </message>
  <message>
   <source>This page is back to its defaults.</source>
   <translation>Questa pagina è tornata ai valori iniziali.</translation>
  </message>
  <message>
   <source>This repository is open to registered users only.</source>
   <translation>Questo repository è aperto solo agli utenti registrati.</translation>
  </message>
  <message>
   <source>This takes {size} more than there is ({reserve} are left to other programs): choose a smaller context, another type of keys and values, or close other programs.</source>
   <translation>Servono {size} in più di quanto disponibile ({reserve} restano agli altri programmi): scegli un contesto più piccolo o un altro tipo di chiavi e valori, oppure chiudi altri programmi.</translation>
  </message>
  <message>
   <source>This text is too long to be a list of servers.</source>
   <translation>Questo testo è troppo lungo per essere un elenco di server.</translation>
  </message>
  <message>
   <source>This tool has changed since you allowed it</source>
   <translation>Questo strumento è cambiato da quando l'hai consentito</translation>
  </message>
  <message>
   <source>This tool has changed since you allowed it: what you allowed does not count any more.</source>
   <translation>Questo strumento è cambiato da quando l'hai consentito: ciò che hai consentito non vale più.</translation>
  </message>
  <message>
   <source>Thought</source>
   <translation>Ragionamento</translation>
  </message>
  <message>
   <source>Thought for {seconds} s</source>
   <translation>Ha ragionato per {seconds} s</translation>
  </message>
  <message>
   <source>Thought for {time}</source>
   <translation>Ha ragionato per {time}</translation>
  </message>
  <message>
   <source>Thought for {time}, ended at {count} tokens</source>
   <translation>Ragionamento di {time}, terminato a {count} token</translation>
  </message>
  <message>
   <source>Thought for {time}, ended by you</source>
   <translation>Ragionamento di {time}, terminato da te</translation>
  </message>
  <message>
   <source>Thought, ended at {count} tokens</source>
   <translation>Ragionamento, terminato a {count} token</translation>
  </message>
  <message>
   <source>Thought, ended by you</source>
   <translation>Ragionamento, terminato da te</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Data e ora</translation>
  </message>
  <message>
   <source>Time taken</source>
   <translation>Durata</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titolo</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Al</translation>
  </message>
  <message>
   <source>To begin anew keeps the old file beside the new one; what you allowed or forbade is asked again.</source>
   <translation>Se ricominci, il vecchio file resta accanto al nuovo; ciò che hai consentito o vietato ti viene chiesto di nuovo.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Oggi</translation>
  </message>
  <message>
   <source>Token limit reached</source>
   <translation>Limite di token raggiunto</translation>
  </message>
  <message>
   <source>Tokens</source>
   <translation>Token</translation>
  </message>
  <message>
   <source>Tokens of a prompt that are computed at once</source>
   <translation>Token di un prompt calcolati in una volta</translation>
  </message>
  <message>
   <source>Tokens of thinking in chats that set none; empty for no limit</source>
   <translation>Token di ragionamento nelle chat che non ne impostano; vuoto per nessun limite</translation>
  </message>
  <message>
   <source>Tokens of thinking, then the model has to answer; 0 for no limit</source>
   <translation>Token di ragionamento, poi il modello deve rispondere; 0 per nessun limite</translation>
  </message>
  <message>
   <source>Tokens that a conversation can have</source>
   <translation>Token che una conversazione può avere</translation>
  </message>
  <message>
   <source>Too large for the disk</source>
   <translation>Troppo grande per il disco</translation>
  </message>
  <message>
   <source>Too large for this computer's memory</source>
   <translation>Troppo grande per la memoria di questo computer</translation>
  </message>
  <message>
   <source>Tool</source>
   <translation>Strumento</translation>
  </message>
  <message>
   <source>Tool {name}</source>
   <translation>Strumento {name}</translation>
  </message>
  <message>
   <source>Tool {name}: asked for again</source>
   <translation>Strumento {name}: richiesto di nuovo</translation>
  </message>
  <message>
   <source>Tool {name}: denied</source>
   <translation>Strumento {name}: negato</translation>
  </message>
  <message>
   <source>Tool {name}: failed</source>
   <translation>Strumento {name}: errore</translation>
  </message>
  <message>
   <source>Tool {name}: stopped</source>
   <translation>Strumento {name}: fermato</translation>
  </message>
  <message>
   <source>Tool, source, arguments or decision</source>
   <translation>Strumento, origine, argomenti o decisione</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Strumenti</translation>
  </message>
  <message>
   <source>Tools and plugins</source>
   <translation>Strumenti e plugin</translation>
  </message>
  <message>
   <source>Tools and plugins…</source>
   <translation>Strumenti e plugin…</translation>
  </message>
  <message>
   <source>Tools are NOT isolated: they can see your files and the network.</source>
   <translation>Gli strumenti NON sono isolati: possono vedere i tuoi file e la rete.</translation>
  </message>
  <message>
   <source>Tools cannot be used</source>
   <translation>Gli strumenti non si possono usare</translation>
  </message>
  <message>
   <source>Tools end with Nemodesk, but can see your files and the network (Windows job).</source>
   <translation>Gli strumenti terminano insieme a Nemodesk, ma possono vedere i tuoi file e la rete (job di Windows).</translation>
  </message>
  <message>
   <source>Tools in this chat</source>
   <translation>Strumenti in questa chat</translation>
  </message>
  <message>
   <source>Tools run in their own processes.</source>
   <translation>Gli strumenti girano in processi propri.</translation>
  </message>
  <message>
   <source>Tools see only the folders and the network that you allow (bubblewrap).</source>
   <translation>Gli strumenti vedono solo le cartelle e la rete che consenti (bubblewrap).</translation>
  </message>
  <message>
   <source>Tools see only the folders and the network that you allow (sandlock).</source>
   <translation>Gli strumenti vedono solo le cartelle e la rete che consenti (sandlock).</translation>
  </message>
  <message>
   <source>Tools that the model may call in this chat</source>
   <translation>Strumenti che il modello può chiamare in questa chat</translation>
  </message>
  <message>
   <source>Tools: they cannot be used now</source>
   <translation>Strumenti: ora non si possono usare</translation>
  </message>
  <message numerus="yes">
   <source>Tools: {n} on</source>
   <translation>
    <numerusform>Strumenti: {n} attivo</numerusform>
    <numerusform>Strumenti: {n} attivi</numerusform>
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
   <translation>Cestino</translation>
  </message>
  <message numerus="yes">
   <source>Trash, one chat|Trash, {n} chats</source>
   <translation>
    <numerusform>Cestino, una chat</numerusform>
    <numerusform>Cestino, {n} chat</numerusform>
   </translation>
  </message>
  <message>
   <source>Trust {source}</source>
   <translation>Fidati di {source}</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Riprova</translation>
  </message>
  <message>
   <source>Try now</source>
   <translation>Prova ora</translation>
  </message>
  <message>
   <source>Trying again goes on with what is kept.</source>
   <translation>Riprovando si continua con ciò che è stato conservato.</translation>
  </message>
  <message>
   <source>Turns a Hugging Face checkpoint (config.json and .safetensors files) into a GGUF file in your models.</source>
   <translation>Trasforma un checkpoint di Hugging Face (config.json e file .safetensors) in un file GGUF tra i tuoi modelli.</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>Type or paste a value</source>
   <translation>Scrivi o incolla un valore</translation>
  </message>
  <message>
   <source>Typing anywhere goes to the message below.</source>
   <translation>Ovunque tu scriva, il testo va nel messaggio in basso.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annulla</translation>
  </message>
  <message>
   <source>Undo: {deed}</source>
   <translation>Annulla: {deed}</translation>
  </message>
  <message>
   <source>Undone: {deed}</source>
   <translation>Operazione annullata: {deed}</translation>
  </message>
  <message>
   <source>Unfold or fold all thinking</source>
   <translation>Espandi o comprimi tutti i ragionamenti</translation>
  </message>
  <message>
   <source>Unload</source>
   <translation>Libera memoria</translation>
  </message>
  <message>
   <source>Unpin</source>
   <translation>Non fissare più</translation>
  </message>
  <message>
   <source>Until {day}</source>
   <translation>Fino al {day}</translation>
  </message>
  <message>
   <source>Use in this chat</source>
   <translation>Usa in questa chat</translation>
  </message>
  <message>
   <source>Use model defaults</source>
   <translation>Valori del modello</translation>
  </message>
  <message>
   <source>Use preset “{name}”</source>
   <translation>Usa il preset “{name}”</translation>
  </message>
  <message>
   <source>Use {source}</source>
   <translation>Usa {source}</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valore</translation>
  </message>
  <message>
   <source>Values are kept in the keyring.</source>
   <translation>I valori sono conservati nel portachiavi.</translation>
  </message>
  <message>
   <source>Values that did not fit were replaced by defaults: {names}.</source>
   <translation>I valori non validi sono stati sostituiti con quelli predefiniti: {names}.</translation>
  </message>
  <message>
   <source>Variables of its environment.</source>
   <translation>Le sue variabili d'ambiente.</translation>
  </message>
  <message>
   <source>Version {index} of {count}</source>
   <translation>Versione {index} di {count}</translation>
  </message>
  <message>
   <source>Version {version}</source>
   <translation>Versione {version}</translation>
  </message>
  <message>
   <source>Violet</source>
   <translation>Viola</translation>
  </message>
  <message>
   <source>Waiting for the network</source>
   <translation>In attesa della rete</translation>
  </message>
  <message>
   <source>Waiting for you</source>
   <translation>Attende te</translation>
  </message>
  <message>
   <source>Waiting for your answer to a tool call</source>
   <translation>In attesa della tua risposta a una chiamata a uno strumento</translation>
  </message>
  <message>
   <source>Waiting message removed</source>
   <translation>Messaggio in attesa rimosso</translation>
  </message>
  <message>
   <source>Waiting message {index} of {count}: {text}</source>
   <translation>Messaggio in attesa {index} di {count}: {text}</translation>
  </message>
  <message>
   <source>Warnings and errors</source>
   <translation>Avvisi ed errori</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Pesi</translation>
  </message>
  <message>
   <source>What Nemodesk did, without the text of your conversations</source>
   <translation>Ciò che Nemodesk ha fatto, senza il testo delle conversazioni</translation>
  </message>
  <message>
   <source>What Nemodesk did. It holds no text of your conversations and stays on this computer.</source>
   <translation>Ciò che Nemodesk ha fatto. Non contiene il testo delle conversazioni e resta su questo computer.</translation>
  </message>
  <message>
   <source>What has changed</source>
   <translation>Che cosa è cambiato</translation>
  </message>
  <message>
   <source>What is a prime number?</source>
   <translation>Che cos'è un numero primo?</translation>
  </message>
  <message>
   <source>What is allowed</source>
   <translation>Che cosa è consentito</translation>
  </message>
  <message>
   <source>What is allowed…</source>
   <translation>Che cosa è consentito…</translation>
  </message>
  <message>
   <source>What is sent to this address is not encrypted: everyone on the way can read and change it.</source>
   <translation>Ciò che si invia a questo indirizzo non è cifrato: chiunque lungo il percorso può leggerlo e modificarlo.</translation>
  </message>
  <message>
   <source>What is set above applies from the next load</source>
   <translation>Le impostazioni qui sopra valgono dal prossimo caricamento</translation>
  </message>
  <message>
   <source>What is stored stays when you stop.</source>
   <translation>Se ti fermi, ciò che è già salvato resta.</translation>
  </message>
  <message>
   <source>What it does: {what}</source>
   <translation>Che cosa fa: {what}</translation>
  </message>
  <message>
   <source>What it may do there without asking ({names}) is not taken over: here you are asked.</source>
   <translation>Ciò che lì può fare senza chiedere ({names}) non viene ripreso: qui ti viene chiesto.</translation>
  </message>
  <message>
   <source>What it was allowed is void until you allow it again.</source>
   <translation>Ciò che gli era consentito non vale finché non lo consenti di nuovo.</translation>
  </message>
  <message>
   <source>What its conversion made of the weights</source>
   <translation>Che cosa ha fatto la conversione dei pesi</translation>
  </message>
  <message>
   <source>What shall we think through?</source>
   <translation>Su cosa ragioniamo?</translation>
  </message>
  <message>
   <source>What the model had read of chats was removed from the disk.</source>
   <translation>Ciò che il modello aveva letto delle chat è stato rimosso dal disco.</translation>
  </message>
  <message>
   <source>What the model has read</source>
   <translation>Ciò che il modello ha letto</translation>
  </message>
  <message>
   <source>What the window shows when Nemodesk starts</source>
   <translation>Che cosa mostra la finestra all'avvio di Nemodesk</translation>
  </message>
  <message>
   <source>What this computer can run</source>
   <translation>Che cosa può eseguire questo computer</translation>
  </message>
  <message>
   <source>What to export</source>
   <translation>Contenuto</translation>
  </message>
  <message>
   <source>What tools are allowed cannot be read or written: check the disk. No tool runs until then.</source>
   <translation>Impossibile leggere o scrivere le autorizzazioni degli strumenti: controlla il disco. Fino ad allora nessuno strumento viene eseguito.</translation>
  </message>
  <message>
   <source>What tools are allowed cannot be written in {folder}. No tool runs until it can.</source>
   <translation>Impossibile scrivere le autorizzazioni degli strumenti in {folder}. Finché non è possibile, nessuno strumento viene eseguito.</translation>
  </message>
  <message>
   <source>What tools are allowed was begun anew</source>
   <translation>Le autorizzazioni degli strumenti sono ricominciate da capo</translation>
  </message>
  <message>
   <source>What tools may do without asking, and what they may never do. Any change of a tool voids its grants.</source>
   <translation>Ciò che gli strumenti possono fare senza chiedere e ciò che non possono fare mai. Qualsiasi modifica di uno strumento annulla le sue autorizzazioni.</translation>
  </message>
  <message>
   <source>What was changed of the plugins cannot be kept: {reason}.</source>
   <translation>Impossibile conservare le modifiche ai plugin: {reason}.</translation>
  </message>
  <message>
   <source>What was left out</source>
   <translation>Che cosa è stato tralasciato</translation>
  </message>
  <message>
   <source>What will be started, exactly</source>
   <translation>Che cosa sarà avviato, esattamente</translation>
  </message>
  <message>
   <source>What will be started, one line for each argument</source>
   <translation>Che cosa sarà avviato, una riga per argomento</translation>
  </message>
  <message>
   <source>What will fit</source>
   <translation>Che cosa entra</translation>
  </message>
  <message>
   <source>What you are writing, with its attachments</source>
   <translation>Ciò che stai scrivendo, allegati compresi</translation>
  </message>
  <message>
   <source>What you may do with this model is for its makers to say.</source>
   <translation>Che cosa puoi fare con questo modello lo decidono i suoi autori.</translation>
  </message>
  <message>
   <source>What your servers offer. Its text goes with your message, as a file's would.</source>
   <translation>Ciò che offrono i tuoi server. Il testo va con il tuo messaggio, come quello di un file.</translation>
  </message>
  <message>
   <source>What {name} takes of this computer’s memory</source>
   <translation>Quanta memoria di questo computer occupa {name}</translation>
  </message>
  <message>
   <source>What {name} was to be sent is too long.</source>
   <translation>Ciò che si doveva inviare a {name} è troppo lungo.</translation>
  </message>
  <message>
   <source>What {source} starts</source>
   <translation>Che cosa avvia {source}</translation>
  </message>
  <message>
   <source>When a long answer ends while you are elsewhere</source>
   <translation>Quando una risposta lunga termina mentre sei altrove</translation>
  </message>
  <message>
   <source>Whether the model reasons before it answers</source>
   <translation>Se il modello ragiona prima di rispondere</translation>
  </message>
  <message>
   <source>Which lines</source>
   <translation>Righe da mostrare</translation>
  </message>
  <message>
   <source>Which of its tools are on ({names}) is not taken over: switch them in the menu of tools.</source>
   <translation>Quali suoi strumenti sono attivi ({names}) non viene ripreso: attivali o disattivali nel menu degli strumenti.</translation>
  </message>
  <message>
   <source>While you read and write, the model reads what the next answer needs; it then begins sooner</source>
   <translation>Mentre leggi e scrivi, il modello legge ciò che serve alla prossima risposta, che così inizia prima</translation>
  </message>
  <message>
   <source>Whole, checked {when}</source>
   <translation>Integro, controllato {when}</translation>
  </message>
  <message>
   <source>Wide</source>
   <translation>Ampia</translation>
  </message>
  <message>
   <source>Width of the text</source>
   <translation>Larghezza del testo</translation>
  </message>
  <message>
   <source>With all versions of messages</source>
   <translation>Con tutte le versioni dei messaggi</translation>
  </message>
  <message>
   <source>With presets and shortcuts</source>
   <translation>Con preset e scorciatoie</translation>
  </message>
  <message>
   <source>With the model's thinking</source>
   <translation>Con il ragionamento del modello</translation>
  </message>
  <message>
   <source>Wrap long lines</source>
   <translation>A capo automatico</translation>
  </message>
  <message>
   <source>Wrap long lines of code</source>
   <translation>A capo automatico nel codice</translation>
  </message>
  <message>
   <source>Write a haiku about the sea</source>
   <translation>Scrivi un haiku sul mare</translation>
  </message>
  <message>
   <source>Write it as owner/name, for example {example}.</source>
   <translation>Scrivilo come proprietario/nome, per esempio {example}.</translation>
  </message>
  <message>
   <source>Write the next message</source>
   <translation>Scrivi il prossimo messaggio</translation>
  </message>
  <message>
   <source>Writes its reasoning first; slower, better at problems</source>
   <translation>Scrive prima il ragionamento; più lento, migliore con i problemi</translation>
  </message>
  <message>
   <source>Writing speed</source>
   <translation>Velocità di scrittura</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Ieri</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Tu</translation>
  </message>
  <message>
   <source>You allowed this before, but a text from outside may want it now: look closely.</source>
   <translation>L'hai già consentito in passato, ma ora potrebbe volerlo un testo esterno: guarda bene.</translation>
  </message>
  <message>
   <source>You can close this and go on chatting. Cancel leaves nothing behind.</source>
   <translation>Puoi chiudere questa finestra e continuare a chattare. Se annulli, non resta nulla.</translation>
  </message>
  <message>
   <source>You can close this window or Nemodesk, or switch the computer off. It goes on at the next start.</source>
   <translation>Puoi chiudere questa finestra o Nemodesk, o spegnere il computer. L'installazione riprende al prossimo avvio.</translation>
  </message>
  <message>
   <source>You trusted it as it was; it has changed, and is not trusted any more.</source>
   <translation>Ti fidavi di com'era; è cambiato e non è più attendibile.</translation>
  </message>
  <message>
   <source>You, {time}: {text}</source>
   <translation>Tu, {time}: {text}</translation>
  </message>
  <message>
   <source>Your account has not been given access to {repo}: accept its licence at {page}.</source>
   <translation>Il tuo account non ha accesso a {repo}: accetta la sua licenza su {page}.</translation>
  </message>
  <message>
   <source>Your conversations are in {folder}</source>
   <translation>Le tue conversazioni sono in {folder}</translation>
  </message>
  <message>
   <source>Your conversations are safe. A report was written; it stays on this computer.</source>
   <translation>Le tue conversazioni sono al sicuro. È stato scritto un rapporto, che resta su questo computer.</translation>
  </message>
  <message>
   <source>Your conversations are safe. The log has the details.</source>
   <translation>Le tue conversazioni sono al sicuro. I dettagli sono nel log.</translation>
  </message>
  <message>
   <source>Your messages and the partial answer are kept. Regenerate starts the engine again.</source>
   <translation>I tuoi messaggi e la risposta parziale sono conservati. “Rigenera” riavvia il motore.</translation>
  </message>
  <message>
   <source>Your token does not open {repo}: give it the right to read at {tokens}.</source>
   <translation>Il tuo token non dà accesso a {repo}: concedigli il permesso di lettura su {tokens}.</translation>
  </message>
  <message>
   <source>a protected place</source>
   <translation>una posizione protetta</translation>
  </message>
  <message>
   <source>a row without a name</source>
   <translation>una riga senza nome</translation>
  </message>
  <message>
   <source>alerts</source>
   <translation>avvisi</translation>
  </message>
  <message>
   <source>all</source>
   <translation>tutti</translation>
  </message>
  <message>
   <source>allowed for the chat</source>
   <translation>consentita per la chat</translation>
  </message>
  <message>
   <source>always allowed</source>
   <translation>sempre consentita</translation>
  </message>
  <message>
   <source>always allowed: the folder {folder}</source>
   <translation>sempre consentita: la cartella {folder}</translation>
  </message>
  <message numerus="yes">
   <source>and the message that follows|and the {n} messages that follow</source>
   <translation>
    <numerusform>e il messaggio che segue</numerusform>
    <numerusform>e i {n} messaggi che seguono</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and {n} other file|and {n} other files</source>
   <translation>
    <numerusform>e un altro</numerusform>
    <numerusform>e altri {n}</numerusform>
   </translation>
  </message>
  <message>
   <source>animation</source>
   <translation>animazione</translation>
  </message>
  <message>
   <source>animations</source>
   <translation>animazioni, movimento</translation>
  </message>
  <message>
   <source>another model has its place</source>
   <translation>un altro modello è al suo posto</translation>
  </message>
  <message>
   <source>answering</source>
   <translation>risposta in corso</translation>
  </message>
  <message>
   <source>arguments that are not valid</source>
   <translation>argomenti non validi</translation>
  </message>
  <message>
   <source>as published, but for rounding</source>
   <translation>come pubblicati, salvo arrotondamento</translation>
  </message>
  <message>
   <source>background, minimise</source>
   <translation>secondo piano, background, minimizza, riduci a icona</translation>
  </message>
  <message>
   <source>battery, prefill, speed</source>
   <translation>batteria, prefill, velocità</translation>
  </message>
  <message>
   <source>before an update</source>
   <translation>prima di un aggiornamento</translation>
  </message>
  <message>
   <source>being looked at</source>
   <translation>controllo in corso</translation>
  </message>
  <message>
   <source>being written</source>
   <translation>in scrittura</translation>
  </message>
  <message>
   <source>bits</source>
   <translation>bit</translation>
  </message>
  <message>
   <source>built-in</source>
   <translation>integrato</translation>
  </message>
  <message>
   <source>cache, privacy, restart</source>
   <translation>cache, privacy, riservatezza, riavvio</translation>
  </message>
  <message>
   <source>can send data out</source>
   <translation>può inviare dati all'esterno</translation>
  </message>
  <message>
   <source>changes something</source>
   <translation>modifica qualcosa</translation>
  </message>
  <message>
   <source>chat {number}</source>
   <translation>chat {number}</translation>
  </message>
  <message>
   <source>colours</source>
   <translation>colori</translation>
  </message>
  <message>
   <source>colours, dark mode</source>
   <translation>colori, modalità scura</translation>
  </message>
  <message>
   <source>column</source>
   <translation>colonna</translation>
  </message>
  <message>
   <source>computes on the processor</source>
   <translation>calcola sul processore</translation>
  </message>
  <message>
   <source>computes on {names}</source>
   <translation>calcola su {names}</translation>
  </message>
  <message>
   <source>config.json holds no usable {key}: download it again.</source>
   <translation>config.json non contiene un valore utilizzabile per {key}: scaricalo di nuovo.</translation>
  </message>
  <message>
   <source>context window, ctx, RAM, VRAM</source>
   <translation>finestra di contesto, ctx, RAM, VRAM</translation>
  </message>
  <message>
   <source>cut for the model; all {count} characters are kept</source>
   <translation>tagliato per il modello; tutti i {count} caratteri sono conservati</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>danneggiato</translation>
  </message>
  <message>
   <source>damaged, repair</source>
   <translation>danneggiata, verifica, ripara, riparazione</translation>
  </message>
  <message>
   <source>default preset</source>
   <translation>preset predefinito</translation>
  </message>
  <message>
   <source>denied</source>
   <translation>negata</translation>
  </message>
  <message>
   <source>done</source>
   <translation>fatto</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>bozza</translation>
  </message>
  <message>
   <source>error</source>
   <translation>errore</translation>
  </message>
  <message>
   <source>everything it can do, in chat {number}</source>
   <translation>tutto ciò che può fare, nella chat {number}</translation>
  </message>
  <message>
   <source>exactly these arguments</source>
   <translation>esattamente questi argomenti</translation>
  </message>
  <message>
   <source>exactly these arguments: {arguments}</source>
   <translation>esattamente questi argomenti: {arguments}</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>errore</translation>
  </message>
  <message>
   <source>file to write (default: in SRC)</source>
   <translation>file da scrivere (predefinito: in SRC)</translation>
  </message>
  <message>
   <source>first token {seconds} s</source>
   <translation>primo token {seconds} s</translation>
  </message>
  <message>
   <source>folded</source>
   <translation>compresso</translation>
  </message>
  <message>
   <source>folder with config.json and safetensors files</source>
   <translation>cartella con config.json e file safetensors</translation>
  </message>
  <message>
   <source>font size, zoom, scale, bigger, smaller</source>
   <translation>dimensione carattere, font, zoom, scala, più grande, più piccolo, ingrandisci</translation>
  </message>
  <message>
   <source>font, zoom</source>
   <translation>carattere, font, zoom</translation>
  </message>
  <message>
   <source>for this chat</source>
   <translation>per questa chat</translation>
  </message>
  <message>
   <source>from {source}</source>
   <translation>da {source}</translation>
  </message>
  <message>
   <source>full width, margins</source>
   <translation>larghezza intera, margini</translation>
  </message>
  <message>
   <source>highlight colour</source>
   <translation>colore di evidenziazione, accento</translation>
  </message>
  <message>
   <source>hotkeys, key bindings</source>
   <translation>tasti rapidi, combinazioni di tasti</translation>
  </message>
  <message>
   <source>importance matrix made by llama-imatrix</source>
   <translation>matrice di importanza creata con llama-imatrix</translation>
  </message>
  <message>
   <source>in every chat</source>
   <translation>in ogni chat</translation>
  </message>
  <message>
   <source>it kept changing</source>
   <translation>cambiava di continuo</translation>
  </message>
  <message>
   <source>large loss: only where nothing else fits</source>
   <translation>forte perdita: solo se non entra altro</translation>
  </message>
  <message>
   <source>length, limit</source>
   <translation>lunghezza, limite</translation>
  </message>
  <message>
   <source>less than a minute left</source>
   <translation>meno di un minuto rimanente</translation>
  </message>
  <message>
   <source>little loss</source>
   <translation>perdita lieve</translation>
  </message>
  <message>
   <source>llama.cpp's name for it, from the largest to the smallest</source>
   <translation>Il suo nome in llama.cpp, dal più grande al più piccolo</translation>
  </message>
  <message>
   <source>loading</source>
   <translation>in caricamento</translation>
  </message>
  <message>
   <source>locale, translation</source>
   <translation>lingua, traduzione, italiano</translation>
  </message>
  <message>
   <source>loss that one notices</source>
   <translation>perdita percepibile</translation>
  </message>
  <message>
   <source>made in {time}</source>
   <translation>creato in {time}</translation>
  </message>
  <message>
   <source>math, LaTeX, equations</source>
   <translation>matematica, LaTeX, equazioni</translation>
  </message>
  <message>
   <source>message {message} of conversation {conversation}</source>
   <translation>messaggio {message} della conversazione {conversation}</translation>
  </message>
  <message>
   <source>message {message} of “{title}”</source>
   <translation>messaggio {message} di “{title}”</translation>
  </message>
  <message>
   <source>more places in this chat</source>
   <translation>altri punti in questa chat</translation>
  </message>
  <message>
   <source>names of chats, rename</source>
   <translation>nomi delle chat, rinomina</translation>
  </message>
  <message>
   <source>network</source>
   <translation>rete</translation>
  </message>
  <message>
   <source>next to no loss</source>
   <translation>quasi nessuna perdita</translation>
  </message>
  <message>
   <source>night mode, bright, appearance</source>
   <translation>modalità notte, notturna, chiaro, scuro, aspetto</translation>
  </message>
  <message>
   <source>no folder yet</source>
   <translation>ancora nessuna cartella</translation>
  </message>
  <message>
   <source>no longer trusted</source>
   <translation>non più attendibile</translation>
  </message>
  <message>
   <source>no loss that one notices</source>
   <translation>nessuna perdita percepibile</translation>
  </message>
  <message>
   <source>no such tool</source>
   <translation>strumento inesistente</translation>
  </message>
  <message>
   <source>none</source>
   <translation>nessuno</translation>
  </message>
  <message>
   <source>not answered</source>
   <translation>senza risposta</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>sconosciuta</translation>
  </message>
  <message>
   <source>not loaded</source>
   <translation>non caricato</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>non misurato</translation>
  </message>
  <message>
   <source>not used: CUDA does not start on {card}; a restart may help</source>
   <translation>non in uso: CUDA non si avvia su {card}; un riavvio può aiutare</translation>
  </message>
  <message>
   <source>not used: CUDA_VISIBLE_DEVICES is “{value}”, which hides {card}</source>
   <translation>non in uso: CUDA_VISIBLE_DEVICES è “{value}”, che nasconde {card}</translation>
  </message>
  <message>
   <source>not used: no NVIDIA card was found, so the processor computes</source>
   <translation>non in uso: non è stata trovata alcuna scheda NVIDIA, quindi calcola il processore</translation>
  </message>
  <message>
   <source>not used: no NVIDIA card was found; if the build for one does not start, build for the processor</source>
   <translation>non in uso: non è stata trovata alcuna scheda NVIDIA; se la versione compilata per queste schede non si avvia, compila per il processore</translation>
  </message>
  <message>
   <source>not used: of the {total} GiB of {card} only {free} GiB are free. Close other programs that compute or play on it.</source>
   <translation>non in uso: dei {total} GiB di {card} solo {free} GiB sono liberi. Chiudi gli altri programmi di calcolo o giochi che la usano.</translation>
  </message>
  <message>
   <source>not used: the NVIDIA card has no driver</source>
   <translation>non in uso: la scheda NVIDIA non ha un driver</translation>
  </message>
  <message>
   <source>not used: the driver does not work: {reason}</source>
   <translation>non in uso: il driver non funziona: {reason}</translation>
  </message>
  <message>
   <source>not used: the driver was updated while the computer ran, and needs a restart</source>
   <translation>non in uso: il driver è stato aggiornato a computer acceso e richiede un riavvio</translation>
  </message>
  <message>
   <source>not used: the driver {driver} runs CUDA {has}, and this build needs {needs}</source>
   <translation>non in uso: il driver {driver} supporta CUDA {has} e questa versione richiede {needs}</translation>
  </message>
  <message>
   <source>not used: the settings put no layers of models on {card}</source>
   <translation>non in uso: le impostazioni non mettono alcuno strato dei modelli su {card}</translation>
  </message>
  <message>
   <source>not used: {card} is there, and llama.cpp was built without CUDA</source>
   <translation>non in uso: {card} c'è, ma llama.cpp è stato compilato senza CUDA</translation>
  </message>
  <message>
   <source>not used: {card} is there, and this build computes without CUDA. Take the build for NVIDIA cards instead.</source>
   <translation>non in uso: {card} c'è, ma questa versione calcola senza CUDA. Usa invece la versione per schede NVIDIA.</translation>
  </message>
  <message>
   <source>nucleus sampling</source>
   <translation>campionamento nucleus, nucleo, sampling</translation>
  </message>
  <message>
   <source>on the processor</source>
   <translation>sul processore</translation>
  </message>
  <message numerus="yes">
   <source>once, resumed|{n} times, resumed</source>
   <translation>
    <numerusform>una volta, ripresa</numerusform>
    <numerusform>{n} volte, ripresa</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one chat|{n} chats</source>
   <translation>
    <numerusform>una chat</numerusform>
    <numerusform>{n} chat</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one conversation|{n} conversations</source>
   <translation>
    <numerusform>una conversazione</numerusform>
    <numerusform>{n} conversazioni</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one damaged message|{n} damaged messages</source>
   <translation>
    <numerusform>un messaggio danneggiato</numerusform>
    <numerusform>{n} messaggi danneggiati</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one empty message|{n} empty messages</source>
   <translation>
    <numerusform>un messaggio vuoto</numerusform>
    <numerusform>{n} messaggi vuoti</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one entry is no conversation|{n} entries are no conversations</source>
   <translation>
    <numerusform>una voce non è una conversazione</numerusform>
    <numerusform>{n} voci non sono conversazioni</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one file without its text|{n} files without their text</source>
   <translation>
    <numerusform>un file senza il suo testo</numerusform>
    <numerusform>{n} file senza il loro testo</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one folder you gave|{n} folders you gave</source>
   <translation>
    <numerusform>una cartella che hai dato</numerusform>
    <numerusform>{n} cartelle che hai dato</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one hidden message|{n} hidden messages</source>
   <translation>
    <numerusform>un messaggio nascosto</numerusform>
    <numerusform>{n} messaggi nascosti</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one image|{n} images</source>
   <translation>
    <numerusform>un'immagine</numerusform>
    <numerusform>{n} immagini</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one list of sources|{n} lists of sources</source>
   <translation>
    <numerusform>un elenco di fonti</numerusform>
    <numerusform>{n} elenchi di fonti</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one message outside the tree|{n} messages outside the tree</source>
   <translation>
    <numerusform>un messaggio fuori dall'albero</numerusform>
    <numerusform>{n} messaggi fuori dall'albero</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one message|{n} messages</source>
   <translation>
    <numerusform>un messaggio</numerusform>
    <numerusform>{n} messaggi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one more place in this chat|{n} more places in this chat</source>
   <translation>
    <numerusform>un altro punto in questa chat</numerusform>
    <numerusform>altri {n} punti in questa chat</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one more set of instructions|{n} more sets of instructions</source>
   <translation>
    <numerusform>un altro gruppo di istruzioni</numerusform>
    <numerusform>altri {n} gruppi di istruzioni</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one part of an unknown kind|{n} parts of unknown kinds</source>
   <translation>
    <numerusform>una parte di tipo sconosciuto</numerusform>
    <numerusform>{n} parti di tipo sconosciuto</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one pin, star or archive mark|{n} pin, star or archive marks</source>
   <translation>
    <numerusform>un contrassegno (fissata, stella o archivio)</numerusform>
    <numerusform>{n} contrassegni (fissata, stella o archivio)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one result of a tool|{n} results of tools</source>
   <translation>
    <numerusform>un risultato di uno strumento</numerusform>
    <numerusform>{n} risultati di strumenti</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one selected|{n} selected</source>
   <translation>
    <numerusform>una selezionata</numerusform>
    <numerusform>{n} selezionate</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one sound or video recording|{n} sound or video recordings</source>
   <translation>
    <numerusform>una registrazione audio o video</numerusform>
    <numerusform>{n} registrazioni audio o video</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one summary|{n} summaries</source>
   <translation>
    <numerusform>un riepilogo</numerusform>
    <numerusform>{n} riepiloghi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one thinking time|{n} thinking times</source>
   <translation>
    <numerusform>una nota sul tempo di ragionamento</numerusform>
    <numerusform>{n} note sul tempo di ragionamento</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one tool call|{n} tool calls</source>
   <translation>
    <numerusform>una chiamata a uno strumento</numerusform>
    <numerusform>{n} chiamate a strumenti</numerusform>
   </translation>
  </message>
  <message>
   <source>owner/name, or its address on Hugging Face</source>
   <translation>proprietario/nome, o indirizzo su Hugging Face</translation>
  </message>
  <message>
   <source>padding, layout</source>
   <translation>spaziatura, margini, layout</translation>
  </message>
  <message>
   <source>past conversations</source>
   <translation>conversazioni passate</translation>
  </message>
  <message>
   <source>permissions must be a table: write [permissions] on a line of its own.</source>
   <translation>permissions deve essere una tabella: scrivi [permissions] su una riga a sé.</translation>
  </message>
  <message>
   <source>permissions.files must be "none", "read" or "write".</source>
   <translation>permissions.files deve essere "none", "read" o "write".</translation>
  </message>
  <message>
   <source>permissions.secrets must be a list of names, like ["api_key"].</source>
   <translation>permissions.secrets deve essere un elenco di nomi, come ["api_key"].</translation>
  </message>
  <message>
   <source>permissions.{name} must be true or false.</source>
   <translation>permissions.{name} deve essere true o false.</translation>
  </message>
  <message>
   <source>pinned</source>
   <translation>fissata</translation>
  </message>
  <message>
   <source>plugin</source>
   <translation>plugin</translation>
  </message>
  <message>
   <source>plugin {version}</source>
   <translation>plugin {version}</translation>
  </message>
  <message>
   <source>plugin.toml cannot be read: {reason}.</source>
   <translation>Impossibile leggere plugin.toml: {reason}.</translation>
  </message>
  <message>
   <source>plugin.toml does not say which API it is for: write api = {api}.</source>
   <translation>plugin.toml non indica per quale API è: scrivi api = {api}.</translation>
  </message>
  <message>
   <source>plugin.toml does not say {key}: write {key} = "…".</source>
   <translation>In plugin.toml manca {key}: scrivi {key} = "…".</translation>
  </message>
  <message numerus="yes">
   <source>plugin.toml is longer than {n} KB.</source>
   <translation>
    <numerusform>plugin.toml supera {n} KB.</numerusform>
    <numerusform>plugin.toml supera {n} KB.</numerusform>
   </translation>
  </message>
  <message>
   <source>plugin.toml is not valid TOML: {reason}.</source>
   <translation>plugin.toml non è TOML valido: {reason}.</translation>
  </message>
  <message>
   <source>plugin.toml says {key}, which has no meaning: it can say {known}.</source>
   <translation>plugin.toml indica {key}, che non ha significato: può indicare {known}.</translation>
  </message>
  <message>
   <source>preset</source>
   <translation>preset</translation>
  </message>
  <message>
   <source>privacy</source>
   <translation>privacy</translation>
  </message>
  <message>
   <source>profiles, characters</source>
   <translation>profili, personaggi</translation>
  </message>
  <message>
   <source>programs</source>
   <translation>programmi</translation>
  </message>
  <message>
   <source>q8_0 takes half and loses next to nothing; q4_0 costs quality</source>
   <translation>q8_0 occupa la metà e non perde quasi nulla; q4_0 costa in qualità</translation>
  </message>
  <message>
   <source>random, reproducible, sampling</source>
   <translation>seme, casuale, riproducibile, campionamento, sampling</translation>
  </message>
  <message>
   <source>randomness, creativity, sampling</source>
   <translation>casualità, creatività, campionamento, sampling</translation>
  </message>
  <message>
   <source>reading the checkpoint</source>
   <translation>lettura del checkpoint</translation>
  </message>
  <message>
   <source>reads and writes files</source>
   <translation>legge e scrive file</translation>
  </message>
  <message>
   <source>reads and writes files: {given}</source>
   <translation>legge e scrive file: {given}</translation>
  </message>
  <message>
   <source>reads files</source>
   <translation>legge file</translation>
  </message>
  <message>
   <source>reads files: {given}</source>
   <translation>legge file: {given}</translation>
  </message>
  <message>
   <source>reads what is yours</source>
   <translation>legge i tuoi dati</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>pronto</translation>
  </message>
  <message>
   <source>reasoning</source>
   <translation>pensiero, pensare, ragionare, reasoning</translation>
  </message>
  <message>
   <source>reasoning, limit, effort</source>
   <translation>pensiero, reasoning, limite, sforzo</translation>
  </message>
  <message>
   <source>repeated</source>
   <translation>ripetuta</translation>
  </message>
  <message>
   <source>repeated, not run again</source>
   <translation>ripetuta, non eseguita di nuovo</translation>
  </message>
  <message>
   <source>repetition, loops, sampling</source>
   <translation>ripetizione, ripetizioni, loop, campionamento, sampling</translation>
  </message>
  <message>
   <source>running</source>
   <translation>in corso</translation>
  </message>
  <message>
   <source>runs under {isolation}</source>
   <translation>gira sotto {isolation}</translation>
  </message>
  <message>
   <source>sampling</source>
   <translation>campionamento, sampling</translation>
  </message>
  <message>
   <source>save</source>
   <translation>salva, salvataggio, copia di sicurezza</translation>
  </message>
  <message>
   <source>secrets: {names}</source>
   <translation>segreti: {names}</translation>
  </message>
  <message>
   <source>sends a request to {host}</source>
   <translation>invia una richiesta a {host}</translation>
  </message>
  <message>
   <source>size</source>
   <translation>dimensione</translation>
  </message>
  <message>
   <source>something is there already</source>
   <translation>lì c'è già qualcosa</translation>
  </message>
  <message>
   <source>startup, autoload</source>
   <translation>avvio, caricamento automatico</translation>
  </message>
  <message>
   <source>startup, launch</source>
   <translation>avvio, apertura</translation>
  </message>
  <message>
   <source>stop sequences</source>
   <translation>stringhe di stop, testi di arresto</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>fermata</translation>
  </message>
  <message>
   <source>stopped while it ran</source>
   <translation>fermata durante l'esecuzione</translation>
  </message>
  <message>
   <source>strict off</source>
   <translation>ragionamento bloccato</translation>
  </message>
  <message>
   <source>syntax highlighting</source>
   <translation>evidenziazione della sintassi</translation>
  </message>
  <message>
   <source>system prompt, persona, role</source>
   <translation>prompt di sistema, system prompt, personalità, ruolo</translation>
  </message>
  <message>
   <source>tensors</source>
   <translation>tensori</translation>
  </message>
  <message>
   <source>terminal</source>
   <translation>terminale</translation>
  </message>
  <message>
   <source>text</source>
   <translation>testo</translation>
  </message>
  <message>
   <source>the disk is full</source>
   <translation>il disco è pieno</translation>
  </message>
  <message>
   <source>the folder {folder}</source>
   <translation>la cartella {folder}</translation>
  </message>
  <message>
   <source>the tool is forbidden</source>
   <translation>lo strumento è vietato</translation>
  </message>
  <message>
   <source>the weights as they were published</source>
   <translation>i pesi come sono stati pubblicati</translation>
  </message>
  <message>
   <source>these arguments</source>
   <translation>questi argomenti</translation>
  </message>
  <message>
   <source>these files</source>
   <translation>questi file</translation>
  </message>
  <message>
   <source>thinking off</source>
   <translation>senza ragionamento</translation>
  </message>
  <message>
   <source>thinking on</source>
   <translation>con ragionamento</translation>
  </message>
  <message>
   <source>this command</source>
   <translation>questo comando</translation>
  </message>
  <message>
   <source>threads (default: one a core)</source>
   <translation>thread (predefinito: uno per core)</translation>
  </message>
  <message>
   <source>to do</source>
   <translation>da fare</translation>
  </message>
  <message>
   <source>to note</source>
   <translation>da notare</translation>
  </message>
  <message>
   <source>to start, as it is now</source>
   <translation>avviarsi, così com'è ora</translation>
  </message>
  <message>
   <source>tokenizer.json and config.json do not belong together: download them again.</source>
   <translation>tokenizer.json e config.json non corrispondono: scaricali di nuovo.</translation>
  </message>
  <message>
   <source>too large for this computer</source>
   <translation>troppo grande per questo computer</translation>
  </message>
  <message>
   <source>trusted</source>
   <translation>attendibile</translation>
  </message>
  <message>
   <source>type</source>
   <translation>tipo</translation>
  </message>
  <message>
   <source>type of file (default: Q4_K_M)</source>
   <translation>tipo di file (predefinito: Q4_K_M)</translation>
  </message>
  <message>
   <source>unfolded</source>
   <translation>espanso</translation>
  </message>
  <message>
   <source>unread</source>
   <translation>non letta</translation>
  </message>
  <message>
   <source>used: {card}, {free} of {total} GiB free</source>
   <translation>in uso: {card}, {free} di {total} GiB liberi</translation>
  </message>
  <message>
   <source>values</source>
   <translation>valori</translation>
  </message>
  <message>
   <source>very little loss</source>
   <translation>perdita molto lieve</translation>
  </message>
  <message>
   <source>waiting for the calls before it</source>
   <translation>attende le chiamate precedenti</translation>
  </message>
  <message>
   <source>waiting for you</source>
   <translation>attende te</translation>
  </message>
  <message>
   <source>waits</source>
   <translation>in attesa</translation>
  </message>
  <message>
   <source>what it said of its own tools was believed, until it changed</source>
   <translation>si credeva a ciò che diceva dei propri strumenti, finché non è cambiato</translation>
  </message>
  <message>
   <source>what it says of its own tools is believed</source>
   <translation>si crede a ciò che dice dei propri strumenti</translation>
  </message>
  <message>
   <source>word wrap, break lines</source>
   <translation>a capo, andare a capo, word wrap</translation>
  </message>
  <message>
   <source>you allowed it always</source>
   <translation>l'hai consentita per sempre</translation>
  </message>
  <message>
   <source>you allowed it for the chat</source>
   <translation>l'hai consentita per la chat</translation>
  </message>
  <message>
   <source>you allowed it once</source>
   <translation>l'hai consentita una volta</translation>
  </message>
  <message>
   <source>you denied it</source>
   <translation>l'hai negata</translation>
  </message>
  <message>
   <source>you forbade the tool</source>
   <translation>hai vietato lo strumento</translation>
  </message>
  <message>
   <source>{action}: back to {keys}</source>
   <translation>{action}: ripristina {keys}</translation>
  </message>
  <message>
   <source>{at} of {total}</source>
   <translation>{at} di {total}</translation>
  </message>
  <message>
   <source>{count} bytes came back</source>
   <translation>{count} byte ricevuti</translation>
  </message>
  <message numerus="yes">
   <source>{count} character|{count} characters</source>
   <translation>
    <numerusform>{count} carattere</numerusform>
    <numerusform>{count} caratteri</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} chats; the best {shown} are shown</source>
   <translation>{count} chat; sono mostrate le {shown} migliori</translation>
  </message>
  <message>
   <source>{count} left</source>
   <translation>{count} rimanenti</translation>
  </message>
  <message>
   <source>{count} of {budget} tokens left</source>
   <translation>{count} di {budget} token rimanenti</translation>
  </message>
  <message>
   <source>{count} tokens</source>
   <translation>{count} token</translation>
  </message>
  <message numerus="yes">
   <source>{count} token|{count} tokens</source>
   <translation>
    <numerusform>{count} token</numerusform>
    <numerusform>{count} token</numerusform>
   </translation>
  </message>
  <message>
   <source>{date}, {time}</source>
   <translation>{date}, {time}</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} di {total}</translation>
  </message>
  <message>
   <source>{done} of {total} tokens</source>
   <translation>{done} di {total} token</translation>
  </message>
  <message>
   <source>{file} cannot be read.</source>
   <translation>Impossibile leggere {file}.</translation>
  </message>
  <message>
   <source>{file} cannot be read: {reason}.</source>
   <translation>Impossibile leggere {file}: {reason}.</translation>
  </message>
  <message>
   <source>{file} does not describe the files beside it: download them again.</source>
   <translation>{file} non descrive i file che lo accompagnano: scaricali di nuovo.</translation>
  </message>
  <message>
   <source>{file} holds no settings. Choose a file that was made by Export.</source>
   <translation>{file} non contiene impostazioni. Scegli un file creato con “Esporta”.</translation>
  </message>
  <message>
   <source>{file} is a link or no file: put a copy there.</source>
   <translation>{file} è un link o non è un file: metti lì una copia.</translation>
  </message>
  <message>
   <source>{file} is a link or not a plain file: copy the checkpoint with its contents (cp -rL).</source>
   <translation>{file} è un collegamento o non è un file normale: copia il checkpoint con il suo contenuto (cp -rL).</translation>
  </message>
  <message>
   <source>{file} is a pickle, which may run code when opened: take a checkpoint in safetensors.</source>
   <translation>{file} è un pickle, che all'apertura può eseguire codice: usa un checkpoint in safetensors.</translation>
  </message>
  <message>
   <source>{file} is damaged: download it again.</source>
   <translation>{file} è danneggiato: scaricalo di nuovo.</translation>
  </message>
  <message>
   <source>{file} is not an importance matrix, or is damaged: make it again with llama-imatrix.</source>
   <translation>{file} non è una matrice di importanza o è danneggiato: ricrealo con llama-imatrix.</translation>
  </message>
  <message>
   <source>{file} is too large to be what its name says.</source>
   <translation>{file} è troppo grande per essere ciò che dice il nome.</translation>
  </message>
  <message>
   <source>{file}: holds no conversations</source>
   <translation>{file}: non contiene conversazioni</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>{first} – {last}</translation>
  </message>
  <message>
   <source>{folder} cannot be written: {reason}.</source>
   <translation>Impossibile scrivere {folder}: {reason}.</translation>
  </message>
  <message>
   <source>{folder} exists already: choose another name.</source>
   <translation>{folder} esiste già: scegli un altro nome.</translation>
  </message>
  <message>
   <source>{folder} holds private data of programs, and can be given to no tool.</source>
   <translation>{folder} contiene dati privati di programmi e non si può dare ad alcuno strumento.</translation>
  </message>
  <message>
   <source>{folder} is no folder that can be opened.</source>
   <translation>{folder} non è una cartella che si possa aprire.</translation>
  </message>
  <message>
   <source>{free} of {total} free</source>
   <translation>{free} liberi su {total}</translation>
  </message>
  <message>
   <source>{hours} h {minutes} min</source>
   <translation>{hours} h {minutes} min</translation>
  </message>
  <message>
   <source>{hours} h {minutes} min left</source>
   <translation>{hours} h {minutes} min rimanenti</translation>
  </message>
  <message>
   <source>{hub} cannot be reached: check the connection and any proxy, then try again.</source>
   <translation>{hub} non è raggiungibile: controlla la connessione e l'eventuale proxy, poi riprova.</translation>
  </message>
  <message>
   <source>{hub} does not answer like a Hugging Face hub: check HF_ENDPOINT and any proxy.</source>
   <translation>{hub} non risponde come un hub di Hugging Face: controlla HF_ENDPOINT e l'eventuale proxy.</translation>
  </message>
  <message>
   <source>{hub} does not know this token: make a new one at {tokens}.</source>
   <translation>{hub} non riconosce questo token: creane uno nuovo su {tokens}.</translation>
  </message>
  <message>
   <source>{hub} has a fault of its own (status {status}): try again later.</source>
   <translation>{hub} ha un guasto interno (stato {status}): riprova più tardi.</translation>
  </message>
  <message>
   <source>{hub} is busy and asks to wait: try again in a few minutes.</source>
   <translation>{hub} è occupato e chiede di attendere: riprova tra qualche minuto.</translation>
  </message>
  <message>
   <source>{hub} is not encrypted: a token is only sent over https.</source>
   <translation>{hub} non è cifrato: un token viene inviato solo tramite https.</translation>
  </message>
  <message>
   <source>{hub} refused {repo} (status {status}): try again later.</source>
   <translation>{hub} ha rifiutato {repo} (stato {status}): riprova più tardi.</translation>
  </message>
  <message>
   <source>{hub}, or a proxy on the way, gives answers that cannot be used: try another network.</source>
   <translation>{hub}, o un proxy intermedio, dà risposte inutilizzabili: prova un'altra rete.</translation>
  </message>
  <message>
   <source>{index} / {count}</source>
   <translation>{index} / {count}</translation>
  </message>
  <message>
   <source>{keys} belongs to text fields: {what}.</source>
   <translation>{keys} è riservato ai campi di testo: {what}.</translation>
  </message>
  <message>
   <source>{key} is empty in plugin.toml.</source>
   <translation>{key} è vuoto in plugin.toml.</translation>
  </message>
  <message numerus="yes">
   <source>{key} must be a text of one line, {n} characters at most.</source>
   <translation>
    <numerusform>{key} deve essere un testo di una riga, di {n} carattere al massimo.</numerusform>
    <numerusform>{key} deve essere un testo di una riga, di {n} caratteri al massimo.</numerusform>
   </translation>
  </message>
  <message>
   <source>{layers} of {all} layers fit your card as {type}, the processor does the rest; {tokens} tokens of context</source>
   <translation>{layers} di {all} layer entrano nella tua scheda come {type}, il processore fa il resto; {tokens} token di contesto</translation>
  </message>
  <message>
   <source>{matches} of {total}</source>
   <translation>{matches} di {total}</translation>
  </message>
  <message>
   <source>{megabytes} MB</source>
   <translation>{megabytes} MB</translation>
  </message>
  <message>
   <source>{minutes} min left</source>
   <translation>{minutes} min rimanenti</translation>
  </message>
  <message>
   <source>{minutes} min {rest} s</source>
   <translation>{minutes} min {rest} s</translation>
  </message>
  <message>
   <source>{minutes} min {seconds} s</source>
   <translation>{minutes} min {seconds} s</translation>
  </message>
  <message>
   <source>{names} and other chats</source>
   <translation>{names} e altre</translation>
  </message>
  <message>
   <source>{name} (may be left empty)</source>
   <translation>{name} (può restare vuoto)</translation>
  </message>
  <message>
   <source>{name} arrived damaged, twice, and was deleted: try again later or from another network.</source>
   <translation>{name} è arrivato danneggiato due volte ed è stato eliminato: riprova più tardi o da un'altra rete.</translation>
  </message>
  <message>
   <source>{name} asks for this: {what}. Fill it in, or leave the server out.</source>
   <translation>{name} chiede questo: {what}. Compila il campo o escludi il server.</translation>
  </message>
  <message>
   <source>{name} asks for values that were not given: {names}.</source>
   <translation>{name} chiede valori che non sono stati dati: {names}.</translation>
  </message>
  <message>
   <source>{name} cannot be linked from its disk to the models folder's: copy it.</source>
   <translation>Impossibile collegare {name} dal suo disco a quello della cartella dei modelli: copialo.</translation>
  </message>
  <message>
   <source>{name} cannot be read: it is damaged or not there.</source>
   <translation>Impossibile leggere {name}: è danneggiato o non esiste.</translation>
  </message>
  <message>
   <source>{name} cannot be started: {reason}.</source>
   <translation>Impossibile avviare {name}: {reason}.</translation>
  </message>
  <message>
   <source>{name} cannot be the name of a variable or a header.</source>
   <translation>{name} non può essere il nome di una variabile o di un'intestazione.</translation>
  </message>
  <message>
   <source>{name} cannot keep keys and values as {kv_type}: choose another type.</source>
   <translation>{name} non può tenere chiavi e valori come {kv_type}: scegli un altro tipo.</translation>
  </message>
  <message>
   <source>{name} changed while it was copied: try again when it is whole.</source>
   <translation>{name} è cambiato durante la copia: riprova quando è completo.</translation>
  </message>
  <message>
   <source>{name} comes under all of these at once. Nemodesk keeps them as a file beside the model.</source>
   <translation>{name} è soggetto a tutte queste licenze insieme. Nemodesk le conserva in un file accanto al modello.</translation>
  </message>
  <message>
   <source>{name} computes values that are no numbers: convert it again, or choose another type.</source>
   <translation>{name} calcola valori che non sono numeri: convertilo di nuovo o scegli un altro tipo.</translation>
  </message>
  <message>
   <source>{name} could not be checked: {reason}.</source>
   <translation>Impossibile controllare {name}: {reason}.</translation>
  </message>
  <message>
   <source>{name} could not be deleted: {reason}.</source>
   <translation>Impossibile eliminare {name}: {reason}.</translation>
  </message>
  <message>
   <source>{name} could not be imported: {reason}.</source>
   <translation>Impossibile importare {name}: {reason}.</translation>
  </message>
  <message>
   <source>{name} could not be loaded</source>
   <translation>Impossibile caricare {name}</translation>
  </message>
  <message>
   <source>{name} could not be loaded: it is damaged, or of a kind this version does not know.</source>
   <translation>Impossibile caricare {name}: è danneggiato o di un tipo che questa versione non conosce.</translation>
  </message>
  <message>
   <source>{name} could not be moved: {reason}. It stays where it was.</source>
   <translation>Impossibile spostare {name}: {reason}. Resta dov'era.</translation>
  </message>
  <message>
   <source>{name} could not be read ({why}): choose another file.</source>
   <translation>Impossibile leggere {name} ({why}): scegli un altro file.</translation>
  </message>
  <message>
   <source>{name} could not be read: {reason}.</source>
   <translation>Impossibile leggere {name}: {reason}.</translation>
  </message>
  <message>
   <source>{name} does not start.</source>
   <translation>{name} non si avvia.</translation>
  </message>
  <message>
   <source>{name} gave a list that cannot be read.</source>
   <translation>{name} ha dato un elenco illeggibile.</translation>
  </message>
  <message>
   <source>{name} gave no list of tools that can be read.</source>
   <translation>{name} non ha dato un elenco di strumenti leggibile.</translation>
  </message>
  <message>
   <source>{name} has changed since it was allowed, and was not called.</source>
   <translation>{name} è cambiato da quando è stato consentito, e non è stato chiamato.</translation>
  </message>
  <message>
   <source>{name} has no permission to ask for this.</source>
   <translation>{name} non ha il permesso di chiederlo.</translation>
  </message>
  <message>
   <source>{name} is GGUF version {version}; versions 2 and 3 can be read.</source>
   <translation>{name} è in GGUF versione {version}; si possono leggere le versioni 2 e 3.</translation>
  </message>
  <message>
   <source>{name} is a folder: attach the files that matter.</source>
   <translation>{name} è una cartella: allega i file che servono.</translation>
  </message>
  <message>
   <source>{name} is a part of a model: choose a file that holds all of it.</source>
   <translation>{name} è solo una parte di un modello: scegli un file che lo contenga per intero.</translation>
  </message>
  <message>
   <source>{name} is damaged and was not moved: check it, or install it again.</source>
   <translation>{name} è danneggiato e non è stato spostato: controllalo o installalo di nuovo.</translation>
  </message>
  <message>
   <source>{name} is damaged or incomplete: download or convert it again.</source>
   <translation>{name} è danneggiato o incompleto: scaricalo o convertilo di nuovo.</translation>
  </message>
  <message>
   <source>{name} is damaged: its SHA-256 is {found}, that of what was installed {expected}. Install it again.</source>
   <translation>{name} è danneggiato: il suo SHA-256 è {found}, quello installato {expected}. Installalo di nuovo.</translation>
  </message>
  <message>
   <source>{name} is damaged: its file has {found} bytes, {expected} were installed. Install it again.</source>
   <translation>{name} è danneggiato: il suo file ha {found} byte, ne erano stati installati {expected}. Installalo di nuovo.</translation>
  </message>
  <message>
   <source>{name} is empty: there is nothing to attach.</source>
   <translation>{name} è vuoto: non c'è nulla da allegare.</translation>
  </message>
  <message>
   <source>{name} is empty: there is nothing to insert.</source>
   <translation>{name} è vuoto: non c'è nulla da inserire.</translation>
  </message>
  <message>
   <source>{name} is in your models now.</source>
   <translation>{name} ora è tra i tuoi modelli.</translation>
  </message>
  <message>
   <source>{name} is in {path} already.</source>
   <translation>{name} è già in {path}.</translation>
  </message>
  <message>
   <source>{name} is in {path} now.</source>
   <translation>{name} ora è in {path}.</translation>
  </message>
  <message>
   <source>{name} is larger than any archive of conversations: it was not read.</source>
   <translation>{name} è più grande di qualsiasi archivio di conversazioni: non è stato letto.</translation>
  </message>
  <message>
   <source>{name} is larger than {most} kB: attach the part that matters.</source>
   <translation>{name} supera {most} kB: allega la parte che serve.</translation>
  </message>
  <message>
   <source>{name} is locked with a password: unpack it first.</source>
   <translation>{name} è protetto da password: estrailo prima.</translation>
  </message>
  <message>
   <source>{name} is no text in UTF-8.</source>
   <translation>{name} non è un testo in UTF-8.</translation>
  </message>
  <message>
   <source>{name} is no text: only text and source code can be attached.</source>
   <translation>{name} non è un testo: si possono allegare solo testo e codice sorgente.</translation>
  </message>
  <message>
   <source>{name} is not a GGUF file: choose a model file that ends in .gguf.</source>
   <translation>{name} non è un file GGUF: scegli un file di modello che termina in .gguf.</translation>
  </message>
  <message>
   <source>{name} is not a file: choose a model file that ends in .gguf.</source>
   <translation>{name} non è un file: scegli un file di modello che termina in .gguf.</translation>
  </message>
  <message>
   <source>{name} is not valid JSON.</source>
   <translation>{name} non è un testo JSON valido.</translation>
  </message>
  <message>
   <source>{name} is ready</source>
   <translation>{name} è pronto</translation>
  </message>
  <message>
   <source>{name} is switched off.</source>
   <translation>{name} è disattivato.</translation>
  </message>
  <message>
   <source>{name} is whole, byte for byte.</source>
   <translation>{name} è integro, byte per byte.</translation>
  </message>
  <message>
   <source>{name} may not be started: look at its command and allow it.</source>
   <translation>{name} non è autorizzato ad avviarsi: guarda il suo comando e consentilo.</translation>
  </message>
  <message>
   <source>{name} needs about {needed} GiB of memory and {free} GiB are free: close other programs, or choose a smaller model.</source>
   <translation>{name} richiede circa {needed} GiB di memoria e ne sono liberi {free} GiB: chiudi altri programmi o scegli un modello più piccolo.</translation>
  </message>
  <message>
   <source>{name} of NVIDIA's CUDA toolkit was not found: install the toolkit.</source>
   <translation>{name} del toolkit CUDA di NVIDIA non è stato trovato: installa il toolkit.</translation>
  </message>
  <message>
   <source>{name} removed</source>
   <translation>{name} rimosso</translation>
  </message>
  <message>
   <source>{name} sent too much.</source>
   <translation>{name} ha inviato troppo.</translation>
  </message>
  <message>
   <source>{name} was converted on this computer. Longer bars are larger errors.</source>
   <translation>{name} è stato convertito su questo computer. Le barre più lunghe sono errori più grandi.</translation>
  </message>
  <message>
   <source>{name} was ended. {reason}</source>
   <translation>{name} è stato terminato. {reason}</translation>
  </message>
  <message>
   <source>{name} was not added. {reason}</source>
   <translation>{name} non è stato aggiunto. {reason}</translation>
  </message>
  <message>
   <source>{name} was removed</source>
   <translation>{name} è stato rimosso</translation>
  </message>
  <message>
   <source>{number} %</source>
   <translation>{number}%</translation>
  </message>
  <message numerus="yes">
   <source>{n} character|{n} characters</source>
   <translation>
    <numerusform>{n} carattere</numerusform>
    <numerusform>{n} caratteri</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} conversation|{n} conversations</source>
   <translation>
    <numerusform>{n} conversazione</numerusform>
    <numerusform>{n} conversazioni</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} line|{n} lines</source>
   <translation>
    <numerusform>{n} riga</numerusform>
    <numerusform>{n} righe</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {all} layers on the card</source>
   <translation>
    <numerusform>{n} di {all} layer sulla scheda</numerusform>
    <numerusform>{n} di {all} layer sulla scheda</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {server} cannot be shown.</source>
   <translation>
    <numerusform>{n} elemento di {server} non si può mostrare.</numerusform>
    <numerusform>{n} elementi di {server} non si possono mostrare.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {total}</source>
   <translation>
    <numerusform>{n} di {total}</numerusform>
    <numerusform>{n} di {total}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {total} layers on the GPU</source>
   <translation>
    <numerusform>{n} di {total} layer sulla GPU</numerusform>
    <numerusform>{n} di {total} layer sulla GPU</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} tool|{n} tools</source>
   <translation>
    <numerusform>{n} strumento</numerusform>
    <numerusform>{n} strumenti</numerusform>
   </translation>
  </message>
  <message>
   <source>{part}, measured {size}</source>
   <translation>{part}, {size} misurati</translation>
  </message>
  <message>
   <source>{path} belongs to the checkpoint itself: name another file to write.</source>
   <translation>{path} appartiene al checkpoint stesso: indica un altro file da scrivere.</translation>
  </message>
  <message>
   <source>{path} cannot be made: {reason}.</source>
   <translation>Impossibile creare {path}: {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {reason}.</source>
   <translation>Impossibile leggere {path}: {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be renamed: {reason}.</source>
   <translation>Impossibile rinominare {path}: {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be used: {reason}.</source>
   <translation>Impossibile usare {path}: {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be written: choose another place.</source>
   <translation>Impossibile scrivere {path}: scegli un'altra posizione.</translation>
  </message>
  <message>
   <source>{path} cannot be written: {reason}.</source>
   <translation>Impossibile scrivere {path}: {reason}.</translation>
  </message>
  <message>
   <source>{path} could not be written: {reason}.</source>
   <translation>Impossibile scrivere {path}: {reason}.</translation>
  </message>
  <message>
   <source>{path} does not give back what is written to it: use another disk.</source>
   <translation>{path} non restituisce ciò che vi viene scritto: usa un altro disco.</translation>
  </message>
  <message>
   <source>{path} is a file: choose a folder.</source>
   <translation>{path} è un file: scegli una cartella.</translation>
  </message>
  <message>
   <source>{path} is a folder: name a file to write.</source>
   <translation>{path} è una cartella: indica un file da scrivere.</translation>
  </message>
  <message>
   <source>{path} is being written by another conversion: wait for it.</source>
   <translation>{path} è in scrittura da parte di un'altra conversione: attendi che finisca.</translation>
  </message>
  <message>
   <source>{path} is inside the models folder: choose one on another disk.</source>
   <translation>{path} è dentro la cartella dei modelli: scegline una su un altro disco.</translation>
  </message>
  <message>
   <source>{path} is no checkpoint: it has no config.json.</source>
   <translation>{path} non è un checkpoint: non contiene config.json.</translation>
  </message>
  <message>
   <source>{path} is there already: choose another folder.</source>
   <translation>{path} esiste già: scegli un'altra cartella.</translation>
  </message>
  <message>
   <source>{path} may not be written: choose another folder.</source>
   <translation>Non è permesso scrivere in {path}: scegli un'altra cartella.</translation>
  </message>
  <message>
   <source>{path}: {size} MB, {type}, {seconds} s</source>
   <translation>{path}: {size} MB, {type}, {seconds} s</translation>
  </message>
  <message>
   <source>{plugin} has no secret {name}.</source>
   <translation>{plugin} non ha alcun segreto {name}.</translation>
  </message>
  <message>
   <source>{program} can download what it runs, so that it may be something else tomorrow.</source>
   <translation>{program} può scaricare ciò che esegue, quindi domani potrebbe essere qualcos'altro.</translation>
  </message>
  <message>
   <source>{program} import</source>
   <translation>Importazione da {program}</translation>
  </message>
  <message>
   <source>{program} is a shell: it runs whatever its arguments say.</source>
   <translation>{program} è una shell: esegue qualunque cosa dicano i suoi argomenti.</translation>
  </message>
  <message>
   <source>{program} run needs -i: without it nothing that is said reaches the server.</source>
   <translation>{program} run richiede -i: senza, nulla di ciò che si dice raggiunge il server.</translation>
  </message>
  <message>
   <source>{program} was not found on this computer: install it, or give its full path.</source>
   <translation>{program} non è stato trovato su questo computer: installalo o indica il percorso completo.</translation>
  </message>
  <message numerus="yes">
   <source>{program}: one conversation|{program}: {n} conversations</source>
   <translation>
    <numerusform>{program}: una conversazione</numerusform>
    <numerusform>{program}: {n} conversazioni</numerusform>
   </translation>
  </message>
  <message>
   <source>{repo} asks for a token: accept its licence at {page}, then make one at {tokens}.</source>
   <translation>{repo} richiede un token: accetta la sua licenza su {page}, poi creane uno su {tokens}.</translation>
  </message>
  <message>
   <source>{repo} at {commit}</source>
   <translation>{repo}, commit {commit}</translation>
  </message>
  <message>
   <source>{repo} has no file “{name}”; GGUF files there: {names}.</source>
   <translation>{repo} non ha un file “{name}”; file GGUF presenti: {names}.</translation>
  </message>
  <message>
   <source>{repo} has no “{what}”: look at {page}.</source>
   <translation>{repo} non ha “{what}”: consulta {page}.</translation>
  </message>
  <message>
   <source>{repo} is converted on this computer. Smaller files answer faster and leave more room for long conversations.</source>
   <translation>{repo} viene convertito su questo computer. I file più piccoli rispondono più in fretta e lasciano più spazio alle conversazioni lunghe.</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <source>{setting}: {deed}</source>
   <translation>{setting}: {deed}</translation>
  </message>
  <message>
   <source>{share} of the work is done.</source>
   <translation>{share} del lavoro è fatto.</translation>
  </message>
  <message>
   <source>{size} GB</source>
   <translation>{size} GB</translation>
  </message>
  <message>
   <source>{size} GiB</source>
   <translation>{size} GiB</translation>
  </message>
  <message>
   <source>{size} MB</source>
   <translation>{size} MB</translation>
  </message>
  <message>
   <source>{size} are freed when Nemodesk closes</source>
   <translation>{size} si liberano alla chiusura di Nemodesk</translation>
  </message>
  <message>
   <source>{size} as {type}</source>
   <translation>{size} come {type}</translation>
  </message>
  <message>
   <source>{size} free</source>
   <translation>{size} liberi</translation>
  </message>
  <message>
   <source>{size} kB</source>
   <translation>{size} kB</translation>
  </message>
  <message>
   <source>{size} of it are here already.</source>
   <translation>{size} sono già qui.</translation>
  </message>
  <message>
   <source>{size} of it are here. It goes on where it stopped.</source>
   <translation>{size} sono qui. Riprende da dove si è fermata.</translation>
  </message>
  <message>
   <source>{size} of the work is done. Kept, it goes on from there later; deleted, it is gone.</source>
   <translation>{size} sono già fatti. Se li conservi, poi si riprende da lì; se li elimini, vanno persi.</translation>
  </message>
  <message>
   <source>{size} on the disk. Erasing a chat for good removes all of it too</source>
   <translation>{size} sul disco. Anche eliminare definitivamente una chat rimuove tutto questo</translation>
  </message>
  <message>
   <source>{size}, planned with {type} and {tokens} tokens of context</source>
   <translation>{size}, previsto con {type} e {tokens} token di contesto</translation>
  </message>
  <message>
   <source>{size}, planned with {type} and {tokens} tokens of context, keys and values as {kv}</source>
   <translation>{size}, previsto con {type} e {tokens} token di contesto, chiavi e valori come {kv}</translation>
  </message>
  <message>
   <source>{source} changed since you allowed it</source>
   <translation>{source} è cambiato da quando l'hai consentito</translation>
  </message>
  <message>
   <source>{speed} MB/s</source>
   <translation>{speed} MB/s</translation>
  </message>
  <message>
   <source>{speed} kB/s</source>
   <translation>{speed} kB/s</translation>
  </message>
  <message>
   <source>{speed} tok/s</source>
   <translation>{speed} tok/s</translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation>{time} rimanenti</translation>
  </message>
  <message>
   <source>{title} (copy)</source>
   <translation>{title} (copia)</translation>
  </message>
  <message>
   <source>{title}, heading</source>
   <translation>{title}, intestazione</translation>
  </message>
  <message>
   <source>{title}: without {what}</source>
   <translation>{title}: senza {what}</translation>
  </message>
  <message>
   <source>{tokens} in each prompt</source>
   <translation>{tokens} in ogni prompt</translation>
  </message>
  <message>
   <source>{tokens} tokens of context</source>
   <translation>{tokens} token di contesto</translation>
  </message>
  <message>
   <source>{tokens}, {cached} of them cached</source>
   <translation>{tokens}, di cui {cached} già in memoria</translation>
  </message>
  <message>
   <source>{type} is not a type of file that can be written: only {supported}.</source>
   <translation>{type} non è un tipo di file che si può scrivere: solo {supported}.</translation>
  </message>
  <message>
   <source>{used} of {total} tokens of context are used</source>
   <translation>{used} di {total} token del contesto usati</translation>
  </message>
  <message>
   <source>{value} %</source>
   <translation>{value}%</translation>
  </message>
  <message>
   <source>{value} GiB</source>
   <translation>{value} GiB</translation>
  </message>
  <message>
   <source>{value} px</source>
   <translation>{value} px</translation>
  </message>
  <message>
   <source>{who}, {time}:</source>
   <translation>{who}, {time}:</translation>
  </message>
  <message>
   <source>“Always” would allow: {scope}</source>
   <translation>“Sempre” consentirebbe: {scope}</translation>
  </message>
  <message>
   <source>“{action}” no longer has {keys}.</source>
   <translation>{keys} è stato tolto a “{action}”.</translation>
  </message>
  <message>
   <source>“{field}” is no valid JSON.</source>
   <translation>“{field}” non è JSON valido.</translation>
  </message>
  <message>
   <source>“{repo}” is no model on Hugging Face: write it like {example}.</source>
   <translation>“{repo}” non è un modello su Hugging Face: scrivilo come {example}.</translation>
  </message>
  <message>
   <source>“{revision}” is no revision: give a branch, a tag or a commit.</source>
   <translation>“{revision}” non è una revisione: indica un branch, un tag o un commit.</translation>
  </message>
  <message>
   <source>“{text}” is no address of a hub: set HF_ENDPOINT to one like {hub}.</source>
   <translation>“{text}” non è l'indirizzo di un hub: imposta HF_ENDPOINT su uno come {hub}.</translation>
  </message>
  <message>
   <source>“{title}”</source>
   <translation>“{title}”</translation>
  </message>
  <message>
   <source>… {count} more characters</source>
   <translation>… altri {count} caratteri</translation>
  </message>
 </context>
</TS>
