<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>nemodesk</name>
  <message>
   <source>&amp;Chat</source>
   <translation>&amp;Chat</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Editar</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Archivo</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>Ay&amp;uda</translation>
  </message>
  <message>
   <source>&amp;Model</source>
   <translation>&amp;Modelo</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Ver</translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>0 always takes the likeliest token; more is more varied</source>
   <translation>Con 0 elige siempre el token más probable; más alto, más variedad</translation>
  </message>
  <message>
   <source>0 keeps it unused</source>
   <translation>Con 0 no se usa</translation>
  </message>
  <message numerus="yes">
   <source>1 more|{n} more</source>
   <translation>
    <numerusform>1 más</numerusform>
    <numerusform>{n} más</numerusform>
   </translation>
  </message>
  <message>
   <source>16 bits (BF16)</source>
   <translation>16 bits (BF16)</translation>
  </message>
  <message>
   <source>4 bits (Q4_K_M)</source>
   <translation>4 bits (Q4_K_M)</translation>
  </message>
  <message>
   <source>8 bits (Q8_0)</source>
   <translation>8 bits (Q8_0)</translation>
  </message>
  <message>
   <source>A Hugging Face checkpoint</source>
   <translation>Un checkpoint de Hugging Face</translation>
  </message>
  <message>
   <source>A call did not end when it was stopped.</source>
   <translation>Una llamada no terminó al detenerla.</translation>
  </message>
  <message>
   <source>A context of {context} tokens needs about {needed} GiB of memory and {free} GiB are free: choose at most {room} tokens.</source>
   <translation>Un contexto de {context} tokens necesita unos {needed} GiB de memoria y hay {free} GiB libres: elige como máximo {room} tokens.</translation>
  </message>
  <message>
   <source>A file for each chat</source>
   <translation>Un archivo por chat</translation>
  </message>
  <message>
   <source>A model runs fastest where all of it fits into the memory of the graphics card.</source>
   <translation>Un modelo es más rápido cuando cabe entero en la memoria de la tarjeta gráfica.</translation>
  </message>
  <message>
   <source>A newer Nemodesk wrote what tools are allowed: start that one. No tool runs here.</source>
   <translation>Los permisos de las herramientas se escribieron con una versión más reciente de Nemodesk: inicia esa versión. Aquí no se ejecuta ninguna herramienta.</translation>
  </message>
  <message>
   <source>A part of the command is too long, or holds a character that no command can.</source>
   <translation>Una parte del comando es demasiado larga o contiene un carácter que ningún comando puede tener.</translation>
  </message>
  <message>
   <source>A part of the program does not load (ggml): install it again.</source>
   <translation>Un componente del programa (ggml) no se carga: vuelve a instalarlo.</translation>
  </message>
  <message>
   <source>A part of the program is missing (ggml): install it again.</source>
   <translation>Falta un componente del programa (ggml): vuelve a instalarlo.</translation>
  </message>
  <message>
   <source>A preset needs a name.</source>
   <translation>El preajuste necesita un nombre.</translation>
  </message>
  <message>
   <source>A program</source>
   <translation>Un programa</translation>
  </message>
  <message>
   <source>A server has either a command or an address.</source>
   <translation>Un servidor tiene un comando o una dirección, no ambos.</translation>
  </message>
  <message>
   <source>A server's tools can be called once you have read and allowed its command.</source>
   <translation>Las herramientas de un servidor se pueden llamar cuando hayas leído y permitido su comando.</translation>
  </message>
  <message>
   <source>A token, or the whole value</source>
   <translation>Un token o el valor completo</translation>
  </message>
  <message>
   <source>A tool call waits for your answer: {tool}</source>
   <translation>Una llamada a herramienta espera tu respuesta: {tool}</translation>
  </message>
  <message>
   <source>A tool is running</source>
   <translation>Una herramienta está en curso</translation>
  </message>
  <message>
   <source>A value of its entry is not of the right kind.</source>
   <translation>Un valor de su entrada no es del tipo correcto.</translation>
  </message>
  <message>
   <source>A whole disk cannot be given to a tool: choose a folder on it.</source>
   <translation>No se puede dar un disco entero a una herramienta: elige una carpeta de ese disco.</translation>
  </message>
  <message>
   <source>About 30 % of the checkpoint's size; the usual choice</source>
   <translation>Cerca del 30% del tamaño del checkpoint; la opción habitual</translation>
  </message>
  <message>
   <source>About 53 % of its size; answers almost as the original</source>
   <translation>Cerca del 53% de su tamaño; responde casi como el original</translation>
  </message>
  <message>
   <source>About Nemodesk</source>
   <translation>Acerca de Nemodesk</translation>
  </message>
  <message>
   <source>Above 1 the model repeats itself less</source>
   <translation>Por encima de 1, el modelo se repite menos</translation>
  </message>
  <message>
   <source>Accent</source>
   <translation>Color de acento</translation>
  </message>
  <message>
   <source>Access token</source>
   <translation>Token de acceso</translation>
  </message>
  <message>
   <source>Actions</source>
   <translation>Acciones</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Agregar</translation>
  </message>
  <message>
   <source>Add MCP server…</source>
   <translation>Agregar servidor MCP…</translation>
  </message>
  <message>
   <source>Add a header</source>
   <translation>Agregar una cabecera</translation>
  </message>
  <message>
   <source>Add a variable</source>
   <translation>Agregar una variable</translation>
  </message>
  <message>
   <source>Add an MCP server</source>
   <translation>Agregar un servidor MCP</translation>
  </message>
  <message>
   <source>Add the language in the system's settings; its fonts come with it.</source>
   <translation>Agrega el idioma en los ajustes del sistema; las fuentes vienen incluidas.</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Dirección</translation>
  </message>
  <message>
   <source>Addresses like this often speak SSE, which cannot be added: look for one that ends with /mcp.</source>
   <translation>Las direcciones como esta suelen usar SSE, que no se puede agregar: busca una que termine en /mcp.</translation>
  </message>
  <message>
   <source>After a change of anything but its secret values, you read and allow it again.</source>
   <translation>Después de cualquier cambio, salvo el de sus valores secretos, lo lees y lo permites de nuevo.</translation>
  </message>
  <message>
   <source>After a restart the model need not read a chat again. Only your user account can open the files</source>
   <translation>Tras reiniciar, el modelo no tiene que volver a leer un chat. Solo tu cuenta de usuario puede abrir los archivos</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Todas</translation>
  </message>
  <message>
   <source>All chats, those in the archive too</source>
   <translation>Todos los chats, también los archivados</translation>
  </message>
  <message>
   <source>All cores</source>
   <translation>Todos los núcleos</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Todos los archivos (*)</translation>
  </message>
  <message>
   <source>All folders</source>
   <translation>Todas las carpetas</translation>
  </message>
  <message>
   <source>All models</source>
   <translation>Todos los modelos</translation>
  </message>
  <message>
   <source>All of {source}</source>
   <translation>Todas las de {source}</translation>
  </message>
  <message>
   <source>All settings are back to their defaults.</source>
   <translation>Toda la configuración tiene de nuevo sus valores iniciales.</translation>
  </message>
  <message>
   <source>All that is stored, for Nemodesk to import again</source>
   <translation>Todo lo guardado, para volver a importarlo en Nemodesk</translation>
  </message>
  <message>
   <source>All words have to occur; words in “quotation marks” have to stand together.</source>
   <translation>Deben aparecer todas las palabras; las que están «entre comillas» deben ir juntas.</translation>
  </message>
  <message>
   <source>All {tokens} tokens the model was trained for would take, in keys and values: {sizes}.</source>
   <translation>Los {tokens} tokens para los que se entrenó el modelo ocuparían, en claves y valores: {sizes}.</translation>
  </message>
  <message>
   <source>Allow again</source>
   <translation>Permitir de nuevo</translation>
  </message>
  <message>
   <source>Allow in this chat</source>
   <translation>Permitir en este chat</translation>
  </message>
  <message>
   <source>Allow it to start</source>
   <translation>Permitir que se inicie</translation>
  </message>
  <message>
   <source>Allow once</source>
   <translation>Permitir una vez</translation>
  </message>
  <message>
   <source>Allow this tool call?</source>
   <translation>¿Permitir esta llamada a herramienta?</translation>
  </message>
  <message>
   <source>Allowed</source>
   <translation>Permitido</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>Siempre</translation>
  </message>
  <message>
   <source>Always allow: {scope}</source>
   <translation>Permitir siempre: {scope}</translation>
  </message>
  <message>
   <source>An address</source>
   <translation>Una dirección</translation>
  </message>
  <message>
   <source>An answer is being written, or an import runs: stop it first, then try again.</source>
   <translation>Se está escribiendo una respuesta o hay una importación en curso: detenla primero y vuelve a intentarlo.</translation>
  </message>
  <message>
   <source>Another beginning</source>
   <translation>Otro comienzo</translation>
  </message>
  <message>
   <source>Another preset has the name “{name}”.</source>
   <translation>Ya hay otro preajuste con el nombre «{name}».</translation>
  </message>
  <message>
   <source>Another program keeps the file of what tools are allowed locked: close it. No tool runs until then.</source>
   <translation>Otro programa mantiene bloqueado el archivo de permisos de las herramientas: ciérralo. Hasta entonces no se ejecuta ninguna.</translation>
  </message>
  <message>
   <source>Another repository</source>
   <translation>Otro repositorio</translation>
  </message>
  <message>
   <source>Another type</source>
   <translation>Otro tipo</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Respuesta</translation>
  </message>
  <message>
   <source>Answer now</source>
   <translation>Responder ya</translation>
  </message>
  <message>
   <source>Answer, {time}: {text}</source>
   <translation>Respuesta, {time}: {text}</translation>
  </message>
  <message>
   <source>Answering</source>
   <translation>Respondiendo</translation>
  </message>
  <message>
   <source>Answering in another chat</source>
   <translation>Respondiendo en otro chat</translation>
  </message>
  <message>
   <source>Any Llama-style checkpoint on Hugging Face (LlamaForCausalLM as .safetensors files). What it needs is known when its headers are read, before the weights are fetched.</source>
   <translation>Cualquier checkpoint de tipo Llama en Hugging Face (LlamaForCausalLM en archivos .safetensors). Lo que necesita se sabe al leer sus cabeceras, antes de descargar los pesos.</translation>
  </message>
  <message>
   <source>Any Llama-style model you have</source>
   <translation>Cualquier modelo de tipo Llama que tengas</translation>
  </message>
  <message>
   <source>Any time</source>
   <translation>Cualquier fecha</translation>
  </message>
  <message>
   <source>Apache-2.0. Shows its texts in Inter and JetBrains Mono (SIL OFL 1.1), draws Lucide icons (ISC), and runs models with llama.cpp (MIT). The demo model SmolLM2-135M-Instruct is under Apache-2.0; models you install have licences of their own.</source>
   <translation>Apache-2.0. Muestra sus textos en Inter y JetBrains Mono (SIL OFL 1.1), dibuja iconos de Lucide (ISC) y ejecuta modelos con llama.cpp (MIT). El modelo de demostración SmolLM2-135M-Instruct tiene licencia Apache-2.0; los modelos que instales tienen sus propias licencias.</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Apariencia</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>Archivar</translation>
  </message>
  <message>
   <source>Archive this chat, or take it out</source>
   <translation>Archivar o desarchivar este chat</translation>
  </message>
  <message numerus="yes">
   <source>Archive, one chat|Archive, {n} chats</source>
   <translation>
    <numerusform>Archivados, un chat</numerusform>
    <numerusform>Archivados, {n} chats</numerusform>
   </translation>
  </message>
  <message>
   <source>Archived</source>
   <translation>Archivados</translation>
  </message>
  <message>
   <source>Archives and JSON files ({kinds})</source>
   <translation>Archivos comprimidos y JSON ({kinds})</translation>
  </message>
  <message>
   <source>Arguments</source>
   <translation>Argumentos</translation>
  </message>
  <message>
   <source>Arguments, exactly as they will be sent</source>
   <translation>Argumentos, exactamente como se enviarán</translation>
  </message>
  <message>
   <source>As in the settings</source>
   <translation>Según la configuración</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Según el sistema</translation>
  </message>
  <message>
   <source>As the theme</source>
   <translation>Según el tema</translation>
  </message>
  <message>
   <source>Ask anything</source>
   <translation>Pregunta lo que quieras</translation>
  </message>
  <message>
   <source>Ask the demo model</source>
   <translation>Pregunta al modelo de demostración</translation>
  </message>
  <message>
   <source>Ask the hub and plan</source>
   <translation>Consultar el hub y planificar</translation>
  </message>
  <message>
   <source>Asking {servers}; one that does not run is started for it.</source>
   <translation>Consultando {servers}; si un servidor no está en ejecución, se inicia para ello.</translation>
  </message>
  <message>
   <source>Asks the model not to reason; it may still do it</source>
   <translation>Pide al modelo que no razone; quizá lo haga de todos modos</translation>
  </message>
  <message>
   <source>Assistant</source>
   <translation>Asistente</translation>
  </message>
  <message numerus="yes">
   <source>At most one message could not be read.|At most {n} messages could not be read.</source>
   <translation>
    <numerusform>Como máximo, un mensaje no se pudo leer.</numerusform>
    <numerusform>Como máximo, {n} mensajes no se pudieron leer.</numerusform>
   </translation>
  </message>
  <message>
   <source>Attach</source>
   <translation>Adjuntar</translation>
  </message>
  <message>
   <source>Attach a resource</source>
   <translation>Adjuntar un recurso</translation>
  </message>
  <message>
   <source>Attach a resource…</source>
   <translation>Adjuntar un recurso…</translation>
  </message>
  <message>
   <source>Attach files</source>
   <translation>Adjuntar archivos</translation>
  </message>
  <message>
   <source>Attach files…</source>
   <translation>Adjuntar archivos…</translation>
  </message>
  <message>
   <source>Attachment {name}, {size}</source>
   <translation>Adjunto {name}, {size}</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automático</translation>
  </message>
  <message>
   <source>Automatic titles</source>
   <translation>Títulos automáticos</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Back to the chats</source>
   <translation>Volver a los chats</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Hacer copia ahora</translation>
  </message>
  <message>
   <source>Backups of the history</source>
   <translation>Copias de seguridad del historial</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>Lote</translation>
  </message>
  <message>
   <source>Begin anew</source>
   <translation>Empezar de nuevo</translation>
  </message>
  <message>
   <source>Begin with</source>
   <translation>Empezar con</translation>
  </message>
  <message>
   <source>Beginning of the chat</source>
   <translation>Inicio del chat</translation>
  </message>
  <message>
   <source>Being worked out</source>
   <translation>Calculando</translation>
  </message>
  <message>
   <source>Bits</source>
   <translation>Bits</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>Azul</translation>
  </message>
  <message>
   <source>Branch after “{words}” ({author})</source>
   <translation>Rama después de «{words}» ({author})</translation>
  </message>
  <message>
   <source>Branch into a new chat</source>
   <translation>Ramificar en un nuevo chat</translation>
  </message>
  <message>
   <source>Branched into a new chat</source>
   <translation>Ramificado en un nuevo chat</translation>
  </message>
  <message>
   <source>Broken</source>
   <translation>Con errores</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>Presupuesto</translation>
  </message>
  <message>
   <source>Budget {count}</source>
   <translation>Presupuesto: {count}</translation>
  </message>
  <message>
   <source>Buffers</source>
   <translation>Búferes</translation>
  </message>
  <message>
   <source>By the model itself</source>
   <translation>Por el propio modelo</translation>
  </message>
  <message>
   <source>CPU, cores, speed</source>
   <translation>CPU, procesador, núcleos, velocidad</translation>
  </message>
  <message>
   <source>CUDA is built in, but no graphics card was found: computes on the processor</source>
   <translation>CUDA está incluido, pero no se encontró ninguna tarjeta gráfica: calcula en el procesador</translation>
  </message>
  <message>
   <source>Calls of tools</source>
   <translation>Llamadas a herramientas</translation>
  </message>
  <message>
   <source>Calls…</source>
   <translation>Llamadas…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Cancel install</source>
   <translation>Cancelar instalación</translation>
  </message>
  <message>
   <source>Cancel the install?</source>
   <translation>¿Cancelar la instalación?</translation>
  </message>
  <message>
   <source>Change {source}</source>
   <translation>Cambiar {source}</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Cambios</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Cambiar…</translation>
  </message>
  <message numerus="yes">
   <source>Chat archived|{n} chats archived</source>
   <translation>
    <numerusform>Chat archivado</numerusform>
    <numerusform>{n} chats archivados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat moved to a new folder|{n} chats moved to a new folder</source>
   <translation>
    <numerusform>Chat movido a una carpeta nueva</numerusform>
    <numerusform>{n} chats movidos a una carpeta nueva</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat moved to {name}|{n} chats moved to {name}</source>
   <translation>
    <numerusform>Chat movido a {name}</numerusform>
    <numerusform>{n} chats movidos a {name}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat moved|{n} chats moved</source>
   <translation>
    <numerusform>Chat movido</numerusform>
    <numerusform>{n} chats movidos</numerusform>
   </translation>
  </message>
  <message>
   <source>Chat now</source>
   <translation>Chatear ahora</translation>
  </message>
  <message numerus="yes">
   <source>Chat pinned|{n} chats pinned</source>
   <translation>
    <numerusform>Chat fijado</numerusform>
    <numerusform>{n} chats fijados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat taken out of its folder|{n} chats taken out of their folders</source>
   <translation>
    <numerusform>Chat sacado de su carpeta</numerusform>
    <numerusform>{n} chats sacados de sus carpetas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat taken out of the archive|{n} chats taken out of the archive</source>
   <translation>
    <numerusform>Chat desarchivado</numerusform>
    <numerusform>{n} chats desarchivados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat unpinned|{n} chats unpinned</source>
   <translation>
    <numerusform>Chat desfijado</numerusform>
    <numerusform>{n} chats desfijados</numerusform>
   </translation>
  </message>
  <message>
   <source>Chat with the demo model meanwhile</source>
   <translation>Chatear con la demo mientras tanto</translation>
  </message>
  <message>
   <source>Chats</source>
   <translation>Chats</translation>
  </message>
  <message>
   <source>Chats may be in any language</source>
   <translation>Los chats pueden estar en cualquier idioma</translation>
  </message>
  <message>
   <source>Chats you archive are kept here, out of the way.</source>
   <translation>Los chats que archives se guardan aquí, sin estorbar.</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Comprobar</translation>
  </message>
  <message>
   <source>Check the file</source>
   <translation>Comprobar el archivo</translation>
  </message>
  <message>
   <source>Check the history</source>
   <translation>Comprobar el historial</translation>
  </message>
  <message>
   <source>Check the new file</source>
   <translation>Comprobar el archivo nuevo</translation>
  </message>
  <message>
   <source>Check {name}</source>
   <translation>Comprobar {name}</translation>
  </message>
  <message>
   <source>Checking</source>
   <translation>Comprobando</translation>
  </message>
  <message>
   <source>Checking every byte</source>
   <translation>Comprobando cada byte</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>Elegir una carpeta…</translation>
  </message>
  <message>
   <source>Choose a model</source>
   <translation>Elegir un modelo</translation>
  </message>
  <message>
   <source>Choose a model first</source>
   <translation>Primero elige un modelo</translation>
  </message>
  <message>
   <source>Choose a model to ask something</source>
   <translation>Elige un modelo para preguntar algo</translation>
  </message>
  <message>
   <source>Choose a model…</source>
   <translation>Elegir un modelo…</translation>
  </message>
  <message>
   <source>Choose another</source>
   <translation>Elegir otro</translation>
  </message>
  <message>
   <source>Choose dates…</source>
   <translation>Elegir fechas…</translation>
  </message>
  <message>
   <source>Choose files…</source>
   <translation>Elegir archivos…</translation>
  </message>
  <message>
   <source>Choose for me</source>
   <translation>Elegir por mí</translation>
  </message>
  <message>
   <source>Choose the checkpoint's folder</source>
   <translation>Elegir la carpeta del checkpoint</translation>
  </message>
  <message>
   <source>Choose the model</source>
   <translation>Elegir el modelo</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Elegir…</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Vaciar</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Close or leave</source>
   <translation>Cerrar o salir</translation>
  </message>
  <message>
   <source>Close the search</source>
   <translation>Cerrar la búsqueda</translation>
  </message>
  <message>
   <source>Closing the window hides it; the model stays loaded</source>
   <translation>Al cerrar la ventana, se oculta; el modelo sigue cargado</translation>
  </message>
  <message>
   <source>Colours of code</source>
   <translation>Colores del código</translation>
  </message>
  <message>
   <source>Comes with Nemodesk: try the app, not the answers</source>
   <translation>Incluido en Nemodesk: prueba la aplicación, no las respuestas</translation>
  </message>
  <message>
   <source>Comfortable</source>
   <translation>Cómoda</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>Comando</translation>
  </message>
  <message>
   <source>Compact</source>
   <translation>Compacta</translation>
  </message>
  <message>
   <source>Compares every byte with what was installed</source>
   <translation>Compara cada byte con lo que se instaló</translation>
  </message>
  <message>
   <source>Composer</source>
   <translation>Editor de mensajes</translation>
  </message>
  <message>
   <source>Configuration</source>
   <translation>Configuración</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Contexto</translation>
  </message>
  <message>
   <source>Context in tokens</source>
   <translation>Contexto en tokens</translation>
  </message>
  <message>
   <source>Context used</source>
   <translation>Contexto usado</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Continue the answer</source>
   <translation>Continuar la respuesta</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>Conversación</translation>
  </message>
  <message>
   <source>Conversation and list</source>
   <translation>Conversación y lista</translation>
  </message>
  <message numerus="yes">
   <source>Conversation moved to Trash|{n} conversations moved to Trash</source>
   <translation>
    <numerusform>Conversación movida a la papelera</numerusform>
    <numerusform>{n} conversaciones movidas a la papelera</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Conversation restored|{n} conversations restored</source>
   <translation>
    <numerusform>Conversación restaurada</numerusform>
    <numerusform>{n} conversaciones restauradas</numerusform>
   </translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>Conversaciones</translation>
  </message>
  <message>
   <source>Conversion</source>
   <translation>Conversión</translation>
  </message>
  <message>
   <source>Convert</source>
   <translation>Convertir</translation>
  </message>
  <message>
   <source>Convert a Hugging Face checkpoint folder to one GGUF file.</source>
   <translation>Convierte una carpeta con un checkpoint de Hugging Face en un solo archivo GGUF.</translation>
  </message>
  <message>
   <source>Convert a folder</source>
   <translation>Convertir una carpeta</translation>
  </message>
  <message>
   <source>Convert a folder…</source>
   <translation>Convertir una carpeta…</translation>
  </message>
  <message>
   <source>Convert another</source>
   <translation>Convertir otra</translation>
  </message>
  <message>
   <source>Converting</source>
   <translation>Convirtiendo</translation>
  </message>
  <message>
   <source>Converting {name} to {kind}</source>
   <translation>Convirtiendo {name} a {kind}</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copiado</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Copy LaTeX</source>
   <translation>Copiar LaTeX</translation>
  </message>
  <message>
   <source>Copy as Markdown</source>
   <translation>Copiar como Markdown</translation>
  </message>
  <message>
   <source>Copy as plain text</source>
   <translation>Copiar como texto sin formato</translation>
  </message>
  <message>
   <source>Copy code</source>
   <translation>Copiar código</translation>
  </message>
  <message>
   <source>Copy the address</source>
   <translation>Copiar la dirección</translation>
  </message>
  <message>
   <source>Copy the formula</source>
   <translation>Copiar la fórmula</translation>
  </message>
  <message>
   <source>Copy the last answer</source>
   <translation>Copiar la última respuesta</translation>
  </message>
  <message>
   <source>Copy the message as plain text</source>
   <translation>Copiar el mensaje como texto sin formato</translation>
  </message>
  <message>
   <source>Copy the report</source>
   <translation>Copiar el informe</translation>
  </message>
  <message>
   <source>Copy the selection</source>
   <translation>Copiar la selección</translation>
  </message>
  <message>
   <source>Copy the table</source>
   <translation>Copiar la tabla</translation>
  </message>
  <message>
   <source>Copy: {name}</source>
   <translation>Copiar: {name}</translation>
  </message>
  <message>
   <source>Copy: {what}</source>
   <translation>Copiar: {what}</translation>
  </message>
  <message>
   <source>Crash report</source>
   <translation>Informe de fallo</translation>
  </message>
  <message>
   <source>Crash reports</source>
   <translation>Informes de fallos</translation>
  </message>
  <message>
   <source>Ctrl+Enter</source>
   <translation>Ctrl+Enter</translation>
  </message>
  <message>
   <source>Cut</source>
   <translation>Cortar</translation>
  </message>
  <message>
   <source>Damaged, found {when}: install it again</source>
   <translation>Dañado, detectado el {when}: vuelve a instalarlo</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <source>Days: {days}</source>
   <translation>Fechas: {days}</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Delete folder</source>
   <translation>Eliminar carpeta</translation>
  </message>
  <message>
   <source>Delete from here on</source>
   <translation>Eliminar desde aquí</translation>
  </message>
  <message>
   <source>Delete it</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Delete now</source>
   <translation>Eliminar ahora</translation>
  </message>
  <message>
   <source>Delete the message and what follows</source>
   <translation>Eliminar el mensaje y lo que sigue</translation>
  </message>
  <message>
   <source>Delete {name}</source>
   <translation>Eliminar {name}</translation>
  </message>
  <message>
   <source>Delete {name} now</source>
   <translation>Eliminar {name} ahora</translation>
  </message>
  <message>
   <source>Delete {name}?</source>
   <translation>¿Eliminar {name}?</translation>
  </message>
  <message>
   <source>Deleted chats stay here until you erase them.</source>
   <translation>Los chats de la papelera se quedan aquí hasta que los elimines definitivamente.</translation>
  </message>
  <message>
   <source>Deleted messages</source>
   <translation>Mensajes eliminados</translation>
  </message>
  <message>
   <source>Demo model loaded: {name}. Try the app, not the answers.</source>
   <translation>Modelo de demostración cargado: {name}. Prueba la aplicación, no las respuestas.</translation>
  </message>
  <message>
   <source>Demo model on the processor</source>
   <translation>Modelo de demostración en el procesador</translation>
  </message>
  <message>
   <source>Demo: try the app, not the answers</source>
   <translation>Demo: prueba la aplicación, no las respuestas</translation>
  </message>
  <message>
   <source>Density</source>
   <translation>Densidad</translation>
  </message>
  <message>
   <source>Deny</source>
   <translation>Denegar</translation>
  </message>
  <message>
   <source>Desktop</source>
   <translation>Escritorio</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Detalles</translation>
  </message>
  <message>
   <source>Details of the answer</source>
   <translation>Detalles de la respuesta</translation>
  </message>
  <message>
   <source>Details of the message</source>
   <translation>Detalles del mensaje</translation>
  </message>
  <message>
   <source>Details of your message</source>
   <translation>Detalles de tu mensaje</translation>
  </message>
  <message>
   <source>Details: {figures}</source>
   <translation>Detalles: {figures}</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>Disk</source>
   <translation>Disco</translation>
  </message>
  <message>
   <source>Download and convert the weights</source>
   <translation>Descargar y convertir los pesos</translation>
  </message>
  <message>
   <source>Download the file</source>
   <translation>Descargar el archivo</translation>
  </message>
  <message>
   <source>Downloading</source>
   <translation>Descargando</translation>
  </message>
  <message>
   <source>Downloads 9.0 GB, keeps 2.8 GB. You can close the window; it goes on.</source>
   <translation>Descarga 9,0 GB y conserva 2,8 GB. Puedes cerrar la ventana; la instalación sigue.</translation>
  </message>
  <message>
   <source>Downloads are switched off by HF_HUB_OFFLINE: unset it and try again.</source>
   <translation>Las descargas están desactivadas por HF_HUB_OFFLINE: quita la variable e inténtalo de nuevo.</translation>
  </message>
  <message>
   <source>Downloads {download}. Disk needed while installing: at most {needed}; free: {free}.</source>
   <translation>Descarga {download}. Espacio necesario durante la instalación: {needed} como máximo; libre: {free}.</translation>
  </message>
  <message>
   <source>Drag, or press Alt+Up or Alt+Down, to change the order</source>
   <translation>Arrastra, o presiona Alt+↑ o Alt+↓, para cambiar el orden</translation>
  </message>
  <message>
   <source>Drop files or folders here</source>
   <translation>Suelta archivos o carpetas aquí</translation>
  </message>
  <message>
   <source>Drop to add to your models</source>
   <translation>Suelta para agregar a tus modelos</translation>
  </message>
  <message>
   <source>Drop to attach to the message</source>
   <translation>Suelta para adjuntar al mensaje</translation>
  </message>
  <message>
   <source>Drop to convert this folder</source>
   <translation>Suelta para convertir esta carpeta</translation>
  </message>
  <message>
   <source>Dropped text</source>
   <translation>Texto arrastrado</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Duplicar</translation>
  </message>
  <message>
   <source>Duplicate this chat</source>
   <translation>Duplicar este chat</translation>
  </message>
  <message>
   <source>Each that is not there slows the answer</source>
   <translation>Cada una que no esté ahí ralentiza la respuesta</translation>
  </message>
  <message>
   <source>Edit and branch</source>
   <translation>Editar y ramificar</translation>
  </message>
  <message>
   <source>Edit discarded</source>
   <translation>Edición descartada</translation>
  </message>
  <message>
   <source>Edit the last message</source>
   <translation>Editar el último mensaje</translation>
  </message>
  <message>
   <source>Edit the last message, in an empty field</source>
   <translation>Editar el último mensaje (con el campo vacío)</translation>
  </message>
  <message>
   <source>Edit the message</source>
   <translation>Editar el mensaje</translation>
  </message>
  <message>
   <source>Edit the waiting message</source>
   <translation>Editar el mensaje en espera</translation>
  </message>
  <message>
   <source>Empty message</source>
   <translation>Vacío</translation>
  </message>
  <message>
   <source>Empty trash</source>
   <translation>Vaciar papelera</translation>
  </message>
  <message>
   <source>Empty trash…</source>
   <translation>Vaciar papelera…</translation>
  </message>
  <message>
   <source>End the answer where one appears; they are not shown</source>
   <translation>La respuesta termina donde aparece uno; no se muestran</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>Terminado</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Enter to run  ·  Tab to the next group  ·  type &gt; for actions only, # for folders</source>
   <translation>Enter para ejecutar  ·  Tab para ir al grupo siguiente  ·  escribe &gt; para ver solo acciones, # para carpetas</translation>
  </message>
  <message>
   <source>Erase</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Erase for good</source>
   <translation>Eliminar definitivamente</translation>
  </message>
  <message>
   <source>Erase for good…</source>
   <translation>Eliminar definitivamente…</translation>
  </message>
  <message numerus="yes">
   <source>Erase the chat in the trash for good?|Erase all {n} chats in the trash for good?</source>
   <translation>
    <numerusform>¿Eliminar definitivamente el chat de la papelera?</numerusform>
    <numerusform>¿Eliminar definitivamente los {n} chats de la papelera?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Erase this chat for good?|Erase {n} chats for good?</source>
   <translation>
    <numerusform>¿Eliminar definitivamente este chat?</numerusform>
    <numerusform>¿Eliminar definitivamente {n} chats?</numerusform>
   </translation>
  </message>
  <message>
   <source>Error</source>
   <translation>Error</translation>
  </message>
  <message>
   <source>Error: how far the weights are from the original, in relation to their size</source>
   <translation>Error: distancia de los pesos al original, en relación con su magnitud</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Every call of a tool, on this computer only. Results are not kept here.</source>
   <translation>Todas las llamadas a herramientas, solo en este equipo. Los resultados no se guardan aquí.</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Todo</translation>
  </message>
  <message>
   <source>Everything you write stays on this machine.</source>
   <translation>Todo lo que escribes se queda en este equipo.</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportación</translation>
  </message>
  <message>
   <source>Export chats</source>
   <translation>Exportar chats</translation>
  </message>
  <message>
   <source>Export chats…</source>
   <translation>Exportar chats…</translation>
  </message>
  <message>
   <source>Export the settings</source>
   <translation>Exportar la configuración</translation>
  </message>
  <message numerus="yes">
   <source>Exported one chat ({size})|Exported {n} chats ({size})</source>
   <translation>
    <numerusform>Se exportó un chat ({size})</numerusform>
    <numerusform>Se exportaron {n} chats ({size})</numerusform>
   </translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Error</translation>
  </message>
  <message>
   <source>Files have changed since it was enabled ({names}): look at them and enable it again.</source>
   <translation>Hay archivos que cambiaron desde que se activó ({names}): revísalos y vuelve a activar el plugin.</translation>
  </message>
  <message>
   <source>Files that others have converted and published</source>
   <translation>Archivos convertidos y publicados por otros</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filtrar</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>Filtros</translation>
  </message>
  <message>
   <source>Find in thinking and tool calls too</source>
   <translation>También en el razonamiento y las llamadas a herramientas</translation>
  </message>
  <message>
   <source>Find in this chat</source>
   <translation>Buscar en este chat</translation>
  </message>
  <message>
   <source>Find in this chat…</source>
   <translation>Buscar en este chat…</translation>
  </message>
  <message>
   <source>Find next</source>
   <translation>Buscar siguiente</translation>
  </message>
  <message>
   <source>Find previous</source>
   <translation>Buscar anterior</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Primer día</translation>
  </message>
  <message>
   <source>First token</source>
   <translation>Primer token</translation>
  </message>
  <message>
   <source>Fits your card as {type} with {tokens} tokens of context</source>
   <translation>Cabe en tu tarjeta como {type} con {tokens} tokens de contexto</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Carpeta</translation>
  </message>
  <message>
   <source>Folder of the project it works in</source>
   <translation>Carpeta del proyecto en el que trabaja</translation>
  </message>
  <message>
   <source>Folder with config.json</source>
   <translation>Carpeta con config.json</translation>
  </message>
  <message>
   <source>Folder {name}</source>
   <translation>Carpeta {name}</translation>
  </message>
  <message>
   <source>Folder {name} deleted; its chats are kept</source>
   <translation>Carpeta {name} eliminada; sus chats se conservan</translation>
  </message>
  <message>
   <source>Folder: {name}</source>
   <translation>Carpeta: {name}</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>Carpetas</translation>
  </message>
  <message>
   <source>Folders it may see</source>
   <translation>Carpetas que puede ver</translation>
  </message>
  <message>
   <source>For this chat: pages of {host} alone, once it has met text from outside.</source>
   <translation>Para este chat: solo páginas de {host}, en cuanto haya entrado en él texto de fuera.</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Formato</translation>
  </message>
  <message>
   <source>Formula size</source>
   <translation>Tamaño de fórmulas</translation>
  </message>
  <message numerus="yes">
   <source>Found one conversation|Found {n} conversations</source>
   <translation>
    <numerusform>Se encontró una conversación</numerusform>
    <numerusform>Se encontraron {n} conversaciones</numerusform>
   </translation>
  </message>
  <message>
   <source>Free</source>
   <translation>Libre</translation>
  </message>
  <message>
   <source>Free on the disk: {free}.</source>
   <translation>Libre en el disco: {free}.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Desde</translation>
  </message>
  <message>
   <source>From Nemodesk, ChatGPT, Claude, LM Studio and Open WebUI: their archives and JSON files, recognised by what is inside.</source>
   <translation>De Nemodesk, ChatGPT, Claude, LM Studio y Open WebUI: sus archivos comprimidos y JSON, reconocidos por su contenido.</translation>
  </message>
  <message>
   <source>From a file made by Export</source>
   <translation>Desde un archivo creado con Exportar</translation>
  </message>
  <message>
   <source>From an unknown place</source>
   <translation>Origen desconocido</translation>
  </message>
  <message>
   <source>From {source}</source>
   <translation>De {source}</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Pantalla completa</translation>
  </message>
  <message>
   <source>GGUF files are linked or copied into the library</source>
   <translation>Los archivos GGUF se enlazan o se copian en la biblioteca</translation>
  </message>
  <message>
   <source>GGUF models (*.gguf);;All files (*)</source>
   <translation>Modelos GGUF (*.gguf);;Todos los archivos (*)</translation>
  </message>
  <message numerus="yes">
   <source>GPU {n} of {total} layers</source>
   <translation>
    <numerusform>GPU: {n} de {total} capas</numerusform>
    <numerusform>GPU: {n} de {total} capas</numerusform>
   </translation>
  </message>
  <message>
   <source>GPU, VRAM, CUDA, offload</source>
   <translation>GPU, tarjeta gráfica, VRAM, CUDA, descarga, offload</translation>
  </message>
  <message>
   <source>Get Nemotron…</source>
   <translation>Obtener Nemotron…</translation>
  </message>
  <message>
   <source>Get a model</source>
   <translation>Obtener un modelo</translation>
  </message>
  <message>
   <source>Go on installing</source>
   <translation>Seguir instalando</translation>
  </message>
  <message>
   <source>Goes to the keyring</source>
   <translation>Se guarda en el llavero</translation>
  </message>
  <message>
   <source>Goes to the keyring: {names}</source>
   <translation>Se guarda en el llavero: {names}</translation>
  </message>
  <message>
   <source>Graphics card</source>
   <translation>Tarjeta gráfica</translation>
  </message>
  <message>
   <source>Graphite</source>
   <translation>Grafito</translation>
  </message>
  <message>
   <source>Harbour</source>
   <translation>Puerto</translation>
  </message>
  <message>
   <source>Header</source>
   <translation>Encabezado</translation>
  </message>
  <message>
   <source>Headers that go with each request; a token alone is sent as “Bearer”.</source>
   <translation>Cabeceras que van con cada solicitud; un token solo se envía como «Bearer».</translation>
  </message>
  <message>
   <source>Headers, tokenizer and licences</source>
   <translation>Cabeceras, tokenizador y licencias</translation>
  </message>
  <message>
   <source>History and privacy</source>
   <translation>Historial y privacidad</translation>
  </message>
  <message>
   <source>How it ended</source>
   <translation>Final</translation>
  </message>
  <message>
   <source>How it is reached</source>
   <translation>Cómo se accede</translation>
  </message>
  <message>
   <source>How many processes they start is not limited.</source>
   <translation>El número de procesos que inician no está limitado.</translation>
  </message>
  <message>
   <source>How much of a chat the model can see; more needs more memory</source>
   <translation>Cuánto de un chat puede ver el modelo; cuanto más, más memoria</translation>
  </message>
  <message>
   <source>How much the model may think before it has to answer</source>
   <translation>Cuánto puede razonar el modelo antes de tener que responder</translation>
  </message>
  <message>
   <source>How the model should answer, in your words</source>
   <translation>Cómo debe responder el modelo, con tus palabras</translation>
  </message>
  <message>
   <source>I have it already</source>
   <translation>Ya lo tengo</translation>
  </message>
  <message>
   <source>I have read the model's licence and accept it</source>
   <translation>He leído la licencia del modelo y la acepto</translation>
  </message>
  <message>
   <source>I have read these licences and accept them</source>
   <translation>He leído estas licencias y las acepto</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importar</translation>
  </message>
  <message>
   <source>Import GGUF files</source>
   <translation>Importar archivos GGUF</translation>
  </message>
  <message>
   <source>Import MCP servers</source>
   <translation>Importar servidores MCP</translation>
  </message>
  <message>
   <source>Import chats</source>
   <translation>Importar chats</translation>
  </message>
  <message>
   <source>Import chats…</source>
   <translation>Importar chats…</translation>
  </message>
  <message>
   <source>Import it…</source>
   <translation>Importarla…</translation>
  </message>
  <message>
   <source>Import settings</source>
   <translation>Importar configuración</translation>
  </message>
  <message>
   <source>Import {source}</source>
   <translation>Importar {source}</translation>
  </message>
  <message numerus="yes">
   <source>Imported one conversation|Imported {n} conversations</source>
   <translation>
    <numerusform>Se importó una conversación</numerusform>
    <numerusform>Se importaron {n} conversaciones</numerusform>
   </translation>
  </message>
  <message>
   <source>Imported, except for values that do not fit: {names}.</source>
   <translation>Importado, salvo los valores no válidos: {names}.</translation>
  </message>
  <message>
   <source>Importing {name}</source>
   <translation>Importando {name}</translation>
  </message>
  <message>
   <source>Importing…</source>
   <translation>Importando…</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importar…</translation>
  </message>
  <message>
   <source>In brackets and as lines in the bars: what was measured.</source>
   <translation>Entre paréntesis y como líneas en las barras: lo que se midió.</translation>
  </message>
  <message>
   <source>In messages</source>
   <translation>En mensajes</translation>
  </message>
  <message>
   <source>In the archive</source>
   <translation>En archivados</translation>
  </message>
  <message>
   <source>In the folder {place}</source>
   <translation>En la carpeta {place}</translation>
  </message>
  <message>
   <source>In thinking</source>
   <translation>En el razonamiento</translation>
  </message>
  <message>
   <source>In tokens, thinking included</source>
   <translation>En tokens, razonamiento incluido</translation>
  </message>
  <message>
   <source>Ink</source>
   <translation>Tinta</translation>
  </message>
  <message>
   <source>Insert</source>
   <translation>Insertar</translation>
  </message>
  <message>
   <source>Insert a prompt</source>
   <translation>Insertar un prompt</translation>
  </message>
  <message>
   <source>Insert a prompt…</source>
   <translation>Insertar un prompt…</translation>
  </message>
  <message>
   <source>Install</source>
   <translation>Instalar</translation>
  </message>
  <message>
   <source>Install Nemotron Nano 4B</source>
   <translation>Instalar Nemotron Nano 4B</translation>
  </message>
  <message>
   <source>Install bubblewrap.</source>
   <translation>Instala bubblewrap.</translation>
  </message>
  <message>
   <source>Install one, then restart: {line}</source>
   <translation>Instala una y vuelve a iniciar: {line}</translation>
  </message>
  <message>
   <source>Installed</source>
   <translation>Instalado</translation>
  </message>
  <message>
   <source>Installing {name}</source>
   <translation>Instalando {name}</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Instrucciones</translation>
  </message>
  <message>
   <source>Interrupted</source>
   <translation>Interrumpida</translation>
  </message>
  <message>
   <source>Interrupted when the program ended; this much was saved.</source>
   <translation>Interrumpida al cerrarse el programa; esto es lo que se guardó.</translation>
  </message>
  <message>
   <source>Interruptions</source>
   <translation>Interrupciones</translation>
  </message>
  <message>
   <source>Is given: {names}</source>
   <translation>Recibe: {names}</translation>
  </message>
  <message>
   <source>It becomes a model of the library</source>
   <translation>Se convierte en un modelo de la biblioteca</translation>
  </message>
  <message>
   <source>It did not start within {seconds} s.</source>
   <translation>No se inició en {seconds} s.</translation>
  </message>
  <message>
   <source>It ended by itself with status {code}.</source>
   <translation>Terminó por sí solo con el estado {code}.</translation>
  </message>
  <message>
   <source>It fits: {size} stay free.</source>
   <translation>Cabe: quedan {size} libres.</translation>
  </message>
  <message>
   <source>It has more than {files} files or {mb} MB.</source>
   <translation>Tiene más de {files} archivos o {mb} MB.</translation>
  </message>
  <message>
   <source>It has no messages.</source>
   <translation>No tiene mensajes.</translation>
  </message>
  <message>
   <source>It is for version {api} of the plugin API, and this Nemodesk has {ours}.</source>
   <translation>Es para la versión {api} de la API de plugins, y este Nemodesk tiene la {ours}.</translation>
  </message>
  <message>
   <source>It is kept in the keyring of this computer, sent to the hub only, and never shown again.</source>
   <translation>Se guarda en el llavero de este equipo, solo se envía al hub y no se vuelve a mostrar.</translation>
  </message>
  <message>
   <source>It is new. Read what it may do, then allow it, or leave it off.</source>
   <translation>Es nuevo. Lee lo que puede hacer y luego permítelo, o déjalo desactivado.</translation>
  </message>
  <message>
   <source>It is reached at {url}</source>
   <translation>Se accede a él en {url}</translation>
  </message>
  <message>
   <source>It is switched off there, and stays off here until you switch it on.</source>
   <translation>Allí está desactivado, y aquí sigue desactivado hasta que lo actives.</translation>
  </message>
  <message numerus="yes">
   <source>It needed more memory than it may have ({n} MB).</source>
   <translation>
    <numerusform>Necesitó más memoria de la permitida ({n} MB).</numerusform>
    <numerusform>Necesitó más memoria de la permitida ({n} MB).</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>It printed more than {n} MB.</source>
   <translation>
    <numerusform>Su salida superó {n} MB.</numerusform>
    <numerusform>Su salida superó {n} MB.</numerusform>
   </translation>
  </message>
  <message>
   <source>It reads and changes nothing of yours.</source>
   <translation>No lee ni cambia nada tuyo.</translation>
  </message>
  <message>
   <source>It sent something that is no answer.</source>
   <translation>Envió algo que no es una respuesta.</translation>
  </message>
  <message>
   <source>It signs in by {names}, which cannot be done here: give it a header with a token.</source>
   <translation>Inicia sesión con {names}, lo que aquí no es posible: dale una cabecera con un token.</translation>
  </message>
  <message>
   <source>It speaks {kind}; only programs (stdio) and streamable HTTP can be added.</source>
   <translation>Usa {kind}; solo se pueden agregar programas (stdio) y HTTP streamable.</translation>
  </message>
  <message numerus="yes">
   <source>It started more processes than it may ({n}).</source>
   <translation>
    <numerusform>Inició más procesos de los permitidos ({n}).</numerusform>
    <numerusform>Inició más procesos de los permitidos ({n}).</numerusform>
   </translation>
  </message>
  <message>
   <source>It took longer than {seconds} s.</source>
   <translation>Tardó más de {seconds} s.</translation>
  </message>
  <message>
   <source>It was checked after it was written, and it stays on this computer.</source>
   <translation>Se comprobó después de escribirlo y se queda en este equipo.</translation>
  </message>
  <message>
   <source>It was closed.</source>
   <translation>Se cerró.</translation>
  </message>
  <message>
   <source>It was not ready after {seconds} s.</source>
   <translation>No estaba listo después de {seconds} s.</translation>
  </message>
  <message>
   <source>It was running when it was stopped: it may be done twice now.</source>
   <translation>La llamada estaba en curso cuando se detuvo: ahora podría hacerse dos veces.</translation>
  </message>
  <message>
   <source>It was written by a newer version of Nemodesk: update Nemodesk.</source>
   <translation>Se escribió con una versión más reciente de Nemodesk: actualiza Nemodesk.</translation>
  </message>
  <message>
   <source>Its command has not been allowed yet, or has changed since.</source>
   <translation>Su comando aún no se ha permitido o ha cambiado desde entonces.</translation>
  </message>
  <message>
   <source>Its command is new, or has changed. Read it, then allow it, or leave it off.</source>
   <translation>Su comando es nuevo o ha cambiado. Léelo y luego permítelo, o déjalo desactivado.</translation>
  </message>
  <message>
   <source>Its command, its settings and its secrets in the keyring are deleted. Chats stay as they are.</source>
   <translation>Se eliminan su comando, su configuración y sus secretos del llavero. Los chats se quedan como están.</translation>
  </message>
  <message>
   <source>Its entry is no object.</source>
   <translation>Su entrada no es un objeto.</translation>
  </message>
  <message>
   <source>Its file is read and kept as it is. This may take minutes if the history is long.</source>
   <translation>Su archivo se lee y se conserva como está. Puede tardar unos minutos si el historial es largo.</translation>
  </message>
  <message>
   <source>Its file of variables ({path}) is not read: enter them in its settings.</source>
   <translation>Su archivo de variables ({path}) no se lee: escríbelas en su configuración.</translation>
  </message>
  <message>
   <source>Its messages are not connected.</source>
   <translation>Sus mensajes no están conectados.</translation>
  </message>
  <message>
   <source>Its value cannot be brought back. Tools that need it fail until another is set.</source>
   <translation>Su valor no se podrá recuperar. Las herramientas que lo necesitan fallan hasta que se establezca otro.</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>JSON always holds everything.</source>
   <translation>JSON siempre lo incluye todo.</translation>
  </message>
  <message>
   <source>JSON lines on stdout</source>
   <translation>Líneas JSON en stdout</translation>
  </message>
  <message>
   <source>Jump to the newest text</source>
   <translation>Ir al texto más reciente</translation>
  </message>
  <message>
   <source>KV cache</source>
   <translation>Caché KV</translation>
  </message>
  <message>
   <source>Keep what the model has read</source>
   <translation>Conservar lo que el modelo ha leído</translation>
  </message>
  <message>
   <source>Kept; type to replace it</source>
   <translation>Guardado; escribe para sustituirlo</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Atajos de teclado</translation>
  </message>
  <message>
   <source>Keys and values</source>
   <translation>Claves y valores</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>Idioma de la ventana</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Aumentar texto</translation>
  </message>
  <message>
   <source>Last 12 months</source>
   <translation>Últimos 12 meses</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>Últimos 30 días</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>Últimos 7 días</translation>
  </message>
  <message>
   <source>Last backup</source>
   <translation>Última copia de seguridad</translation>
  </message>
  <message>
   <source>Last chat</source>
   <translation>Último chat</translation>
  </message>
  <message>
   <source>Last crash report</source>
   <translation>Último informe de fallo</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Último día</translation>
  </message>
  <message>
   <source>Layers on the graphics card</source>
   <translation>Capas en la tarjeta gráfica</translation>
  </message>
  <message>
   <source>Leave it off</source>
   <translation>Dejar desactivado</translation>
  </message>
  <message>
   <source>Leave the selection</source>
   <translation>Salir de la selección</translation>
  </message>
  <message>
   <source>Left out of the next prompt</source>
   <translation>No se incluye en el próximo prompt</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Longitud</translation>
  </message>
  <message>
   <source>Let a plugin run</source>
   <translation>Permitir que un plugin funcione</translation>
  </message>
  <message>
   <source>Let an MCP server start</source>
   <translation>Permitir que un servidor MCP se inicie</translation>
  </message>
  <message>
   <source>Letters that only look like Latin ones: {words}</source>
   <translation>Letras que solo parecen latinas: {words}</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licencia</translation>
  </message>
  <message>
   <source>Licences</source>
   <translation>Licencias</translation>
  </message>
  <message>
   <source>Licences…</source>
   <translation>Licencias…</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Enlace</translation>
  </message>
  <message>
   <source>Load</source>
   <translation>Cargar</translation>
  </message>
  <message>
   <source>Load again</source>
   <translation>Recargar</translation>
  </message>
  <message>
   <source>Load it</source>
   <translation>Cargar</translation>
  </message>
  <message>
   <source>Load the demo model</source>
   <translation>Cargar el modelo de demostración</translation>
  </message>
  <message>
   <source>Load the last model at start</source>
   <translation>Cargar el último modelo al iniciar</translation>
  </message>
  <message>
   <source>Load the model again</source>
   <translation>Recargar el modelo</translation>
  </message>
  <message>
   <source>Load with a context of {tokens}</source>
   <translation>Cargar con un contexto de {tokens}</translation>
  </message>
  <message>
   <source>Load with a context of {tokens} as {type}</source>
   <translation>Cargar con un contexto de {tokens} como {type}</translation>
  </message>
  <message numerus="yes">
   <source>Load with {n} layers on the graphics card</source>
   <translation>
    <numerusform>Cargar con {n} capa en la tarjeta gráfica</numerusform>
    <numerusform>Cargar con {n} capas en la tarjeta gráfica</numerusform>
   </translation>
  </message>
  <message>
   <source>Loaded</source>
   <translation>Cargado</translation>
  </message>
  <message>
   <source>Loaded: unload it to move or remove it</source>
   <translation>Cargado: libera la memoria para moverlo o quitarlo</translation>
  </message>
  <message>
   <source>Loading</source>
   <translation>Cargando</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation>Cargando el modelo</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Registro</translation>
  </message>
  <message>
   <source>Log of {source}</source>
   <translation>Registro de {source}</translation>
  </message>
  <message>
   <source>Longest answer</source>
   <translation>Límite de respuesta</translation>
  </message>
  <message>
   <source>Longest context</source>
   <translation>Contexto máximo</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Comprobar de nuevo</translation>
  </message>
  <message>
   <source>Looking in the keyring…</source>
   <translation>Consultando el llavero…</translation>
  </message>
  <message>
   <source>Looking through what is there</source>
   <translation>Revisando lo que hay</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>Buscando…</translation>
  </message>
  <message>
   <source>Loss: how much the perplexity of Llama 3 8B rises on WikiText-2, as llama.cpp published it. This model's own loss may differ.</source>
   <translation>Pérdida: cuánto sube la perplejidad de Llama 3 8B en WikiText-2, según lo publicado por llama.cpp. La de este modelo puede ser distinta.</translation>
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
   <translation>Copia de seguridad de {size} MB creada y comprobada.</translation>
  </message>
  <message>
   <source>Making a backup…</source>
   <translation>Creando copia de seguridad…</translation>
  </message>
  <message>
   <source>Manage models…</source>
   <translation>Administrar modelos…</translation>
  </message>
  <message>
   <source>Manage tools…</source>
   <translation>Administrar herramientas…</translation>
  </message>
  <message>
   <source>Mark as read</source>
   <translation>Marcar como leído</translation>
  </message>
  <message>
   <source>Mark as unread</source>
   <translation>Marcar como no leído</translation>
  </message>
  <message>
   <source>Mark this chat as unread</source>
   <translation>Marcar este chat como no leído</translation>
  </message>
  <message>
   <source>Match case</source>
   <translation>Distinguir mayúsculas</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Memoria</translation>
  </message>
  <message>
   <source>Memory of the computer</source>
   <translation>Memoria del equipo</translation>
  </message>
  <message>
   <source>Memory of the graphics card</source>
   <translation>Memoria de la tarjeta gráfica</translation>
  </message>
  <message>
   <source>Memory of the graphics card: {name}</source>
   <translation>Memoria de la tarjeta gráfica: {name}</translation>
  </message>
  <message>
   <source>Memory that {name} takes, and how it is loaded</source>
   <translation>Memoria que ocupa {name} y cómo se carga</translation>
  </message>
  <message>
   <source>Memory…</source>
   <translation>Memoria…</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Mensaje</translation>
  </message>
  <message>
   <source>Message deleted</source>
   <translation>Mensaje eliminado</translation>
  </message>
  <message>
   <source>Message field</source>
   <translation>Campo de mensaje</translation>
  </message>
  <message numerus="yes">
   <source>Message restored|{n} messages restored</source>
   <translation>
    <numerusform>Mensaje restaurado</numerusform>
    <numerusform>{n} mensajes restaurados</numerusform>
   </translation>
  </message>
  <message>
   <source>Messages, sidebar and dialogs</source>
   <translation>Mensajes, barra lateral y diálogos</translation>
  </message>
  <message>
   <source>Min p</source>
   <translation>Min p</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Model and memory</source>
   <translation>Modelo y memoria</translation>
  </message>
  <message>
   <source>Model default</source>
   <translation>Según el modelo</translation>
  </message>
  <message>
   <source>Model: {name}</source>
   <translation>Modelo: {name}</translation>
  </message>
  <message>
   <source>Model: {name}, {state}</source>
   <translation>Modelo: {name}, {state}</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelos</translation>
  </message>
  <message>
   <source>Models of the kind {name} cannot be converted: only {supported}.</source>
   <translation>Los modelos de tipo {name} no se pueden convertir: solo {supported}.</translation>
  </message>
  <message>
   <source>Models run on the processor: everything works, but a long answer with thinking takes minutes instead of seconds. An NVIDIA RTX card and a build with CUDA change that.</source>
   <translation>Los modelos se ejecutan en el procesador: todo funciona, pero una respuesta larga con razonamiento tarda minutos en vez de segundos. Una tarjeta NVIDIA RTX y una versión con CUDA lo cambian.</translation>
  </message>
  <message>
   <source>Models with experts cannot be converted: only {supported}.</source>
   <translation>Los modelos con expertos no se pueden convertir: solo {supported}.</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Más</translation>
  </message>
  <message>
   <source>More than {count} chats; the best {shown} are shown</source>
   <translation>Más de {count} chats; se muestran los {shown} mejores</translation>
  </message>
  <message>
   <source>Move all models to this folder</source>
   <translation>Mover todos los modelos a esta carpeta</translation>
  </message>
  <message>
   <source>Move all…</source>
   <translation>Mover todos…</translation>
  </message>
  <message>
   <source>Move the chosen chat to Trash</source>
   <translation>Mover el chat elegido a la papelera</translation>
  </message>
  <message>
   <source>Move this chat to Trash</source>
   <translation>Mover este chat a la papelera</translation>
  </message>
  <message>
   <source>Move this chat to a folder…</source>
   <translation>Mover este chat a una carpeta…</translation>
  </message>
  <message>
   <source>Move this chat to {folder}</source>
   <translation>Mover este chat a {folder}</translation>
  </message>
  <message>
   <source>Move to Trash</source>
   <translation>Mover a la papelera</translation>
  </message>
  <message>
   <source>Move to folder</source>
   <translation>Mover a carpeta</translation>
  </message>
  <message>
   <source>Move {name} to another disk</source>
   <translation>Mover {name} a otro disco</translation>
  </message>
  <message>
   <source>Move {name} to this folder</source>
   <translation>Mover {name} a esta carpeta</translation>
  </message>
  <message>
   <source>Move…</source>
   <translation>Mover…</translation>
  </message>
  <message>
   <source>Moving all models, then reading them back</source>
   <translation>Se mueven todos los modelos y luego se releen</translation>
  </message>
  <message>
   <source>Moving, then reading it back</source>
   <translation>Se mueve y luego se relee</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Name of the new preset</source>
   <translation>Nombre del nuevo preajuste</translation>
  </message>
  <message>
   <source>Name of the preset</source>
   <translation>Nombre del preajuste</translation>
  </message>
  <message>
   <source>Name three colours</source>
   <translation>Di tres colores</translation>
  </message>
  <message>
   <source>Name, for example: git</source>
   <translation>Nombre, por ejemplo: git</translation>
  </message>
  <message>
   <source>Narrow</source>
   <translation>Estrecho</translation>
  </message>
  <message>
   <source>Needs nothing</source>
   <translation>No necesita nada</translation>
  </message>
  <message>
   <source>Needs review</source>
   <translation>Por revisar</translation>
  </message>
  <message>
   <source>Needs: {what}</source>
   <translation>Necesita: {what}</translation>
  </message>
  <message>
   <source>Nemodesk</source>
   <translation>Nemodesk</translation>
  </message>
  <message>
   <source>Nemodesk crashed the last time it ran</source>
   <translation>Nemodesk falló la última vez que se ejecutó</translation>
  </message>
  <message>
   <source>Nemodesk does not know the licence of this repository. Its page says under which it comes.</source>
   <translation>Nemodesk no conoce la licencia de este repositorio. Su página indica cuál se aplica.</translation>
  </message>
  <message>
   <source>Nemodesk is closing.</source>
   <translation>Nemodesk se está cerrando.</translation>
  </message>
  <message>
   <source>Nemodesk waits and tries again by itself. Nothing is lost, and nothing is fetched twice.</source>
   <translation>Nemodesk espera y vuelve a intentarlo por sí solo. No se pierde nada ni se descarga nada dos veces.</translation>
  </message>
  <message>
   <source>Nemotron runs here. Your conversations stay on this machine.</source>
   <translation>Nemotron se ejecuta aquí. Tus conversaciones se quedan en este equipo.</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nunca</translation>
  </message>
  <message>
   <source>Never allow this tool</source>
   <translation>No permitir nunca esta herramienta</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>Nuevo chat</translation>
  </message>
  <message>
   <source>New chats</source>
   <translation>Nuevos chats</translation>
  </message>
  <message>
   <source>New chats begin with</source>
   <translation>Los nuevos chats empiezan con</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>Nueva carpeta</translation>
  </message>
  <message>
   <source>New folder {number}</source>
   <translation>Nueva carpeta {number}</translation>
  </message>
  <message>
   <source>New folder…</source>
   <translation>Nueva carpeta…</translation>
  </message>
  <message>
   <source>New line</source>
   <translation>Nueva línea</translation>
  </message>
  <message>
   <source>New preset</source>
   <translation>Nuevo preajuste</translation>
  </message>
  <message>
   <source>New text</source>
   <translation>Texto nuevo</translation>
  </message>
  <message>
   <source>New value of {name}</source>
   <translation>Nuevo valor de {name}</translation>
  </message>
  <message>
   <source>Newest text</source>
   <translation>Texto más reciente</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <source>Next area</source>
   <translation>Área siguiente</translation>
  </message>
  <message>
   <source>Next chat</source>
   <translation>Chat siguiente</translation>
  </message>
  <message>
   <source>Next control</source>
   <translation>Control siguiente</translation>
  </message>
  <message>
   <source>Next message</source>
   <translation>Mensaje siguiente</translation>
  </message>
  <message>
   <source>Next message or row</source>
   <translation>Mensaje o fila siguiente</translation>
  </message>
  <message>
   <source>Next version</source>
   <translation>Versión siguiente</translation>
  </message>
  <message>
   <source>Next:</source>
   <translation>Siguiente:</translation>
  </message>
  <message>
   <source>No MCP server is on. Add one, or switch one on, in “Manage tools”.</source>
   <translation>No hay ningún servidor MCP activado. Agrega o activa uno en «Administrar herramientas».</translation>
  </message>
  <message>
   <source>No budget</source>
   <translation>Sin presupuesto</translation>
  </message>
  <message>
   <source>No conversations were found.</source>
   <translation>No se encontraron conversaciones.</translation>
  </message>
  <message>
   <source>No conversations yet</source>
   <translation>Aún no hay conversaciones</translation>
  </message>
  <message>
   <source>No display and no terminal were found: running the demo job.</source>
   <translation>No se encontró pantalla ni terminal: se ejecuta la demostración.</translation>
  </message>
  <message>
   <source>No display was found: this is the terminal chat.</source>
   <translation>No se encontró pantalla: este es el chat de terminal.</translation>
  </message>
  <message>
   <source>No fades, no pulsing</source>
   <translation>Sin fundidos ni parpadeos</translation>
  </message>
  <message>
   <source>No folder</source>
   <translation>Sin carpeta</translation>
  </message>
  <message>
   <source>No font on this computer has the letters of this language</source>
   <translation>Ninguna fuente de este equipo tiene las letras de este idioma</translation>
  </message>
  <message>
   <source>No font on this computer has the letters of {language}</source>
   <translation>Ninguna fuente de este equipo tiene las letras de este idioma: {language}</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>Sin límite</translation>
  </message>
  <message>
   <source>No model is installed</source>
   <translation>No hay ningún modelo instalado</translation>
  </message>
  <message>
   <source>No model is loaded</source>
   <translation>No hay ningún modelo cargado</translation>
  </message>
  <message>
   <source>No model is loaded: choose a model first.</source>
   <translation>No hay ningún modelo cargado: primero elige uno.</translation>
  </message>
  <message>
   <source>No plugin and no server is here yet. Add an MCP server, or put a plugin into its folder.</source>
   <translation>Aún no hay plugins ni servidores aquí. Agrega un servidor MCP o pon un plugin en la carpeta de plugins.</translation>
  </message>
  <message>
   <source>No preset</source>
   <translation>Ningún preajuste</translation>
  </message>
  <message>
   <source>No server offers a prompt.</source>
   <translation>Ningún servidor ofrece prompts.</translation>
  </message>
  <message>
   <source>No server offers anything to attach.</source>
   <translation>Ningún servidor ofrece algo para adjuntar.</translation>
  </message>
  <message>
   <source>No shortcut</source>
   <translation>Sin atajo</translation>
  </message>
  <message>
   <source>No tool was called yet.</source>
   <translation>Aún no se ha llamado a ninguna herramienta.</translation>
  </message>
  <message>
   <source>No tools are on. Switch on a plugin or add a server in “Manage tools”.</source>
   <translation>No hay herramientas activadas. Activa un plugin o agrega un servidor en «Administrar herramientas».</translation>
  </message>
  <message>
   <source>Nobody has checked what {source} says of its tools.</source>
   <translation>Nadie ha comprobado lo que {source} dice de sus herramientas.</translation>
  </message>
  <message>
   <source>None is installed yet. Get Nemotron, or import a GGUF file you have.</source>
   <translation>Aún no hay ninguno instalado. Obtén Nemotron o importa un archivo GGUF que tengas.</translation>
  </message>
  <message>
   <source>None selected</source>
   <translation>Ninguno seleccionado</translation>
  </message>
  <message>
   <source>None that Nemodesk can compute on</source>
   <translation>Ninguna en la que Nemodesk pueda calcular</translation>
  </message>
  <message>
   <source>None yet</source>
   <translation>Aún no hay ninguna</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Normal</translation>
  </message>
  <message>
   <source>Normal text size</source>
   <translation>Tamaño de texto normal</translation>
  </message>
  <message>
   <source>Not checked since it was installed</source>
   <translation>Sin comprobar desde que se instaló</translation>
  </message>
  <message>
   <source>Not imported: {what}</source>
   <translation>Omitido: {what}</translation>
  </message>
  <message>
   <source>Not known.</source>
   <translation>Desconocido.</translation>
  </message>
  <message>
   <source>Not set. Tools that need it fail until it is.</source>
   <translation>Sin establecer. Hasta entonces, las herramientas que lo necesitan fallan.</translation>
  </message>
  <message>
   <source>Not taken over: {names}.</source>
   <translation>No se toma: {names}.</translation>
  </message>
  <message>
   <source>Nothing came back.</source>
   <translation>No se recibió nada.</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Sin resultados</translation>
  </message>
  <message>
   <source>Nothing found for “{text}”</source>
   <translation>Sin resultados para «{text}»</translation>
  </message>
  <message>
   <source>Nothing found for “{text}”.</source>
   <translation>Sin resultados para «{text}».</translation>
  </message>
  <message>
   <source>Nothing found for “{words}”.</source>
   <translation>Sin resultados para «{words}».</translation>
  </message>
  <message>
   <source>Nothing is allowed for longer than once. Each call asks first.</source>
   <translation>Nada está permitido más de una vez. Cada llamada pregunta primero.</translation>
  </message>
  <message>
   <source>Nothing is deleted in this chat. What you delete can be restored here.</source>
   <translation>No hay nada eliminado en este chat. Lo que elimines se puede restaurar aquí.</translation>
  </message>
  <message>
   <source>Nothing is here yet.</source>
   <translation>Aún no hay nada aquí.</translation>
  </message>
  <message>
   <source>Nothing is started by importing: you read and allow each command later.</source>
   <translation>Al importar no se inicia nada: después lees y permites cada comando.</translation>
  </message>
  <message>
   <source>Nothing new</source>
   <translation>Nada nuevo</translation>
  </message>
  <message>
   <source>Nothing of {source} has been started yet. Read what will be, then decide.</source>
   <translation>Aún no se ha iniciado nada de {source}. Lee lo que se iniciará y luego decide.</translation>
  </message>
  <message>
   <source>Nothing was logged yet.</source>
   <translation>Aún no se ha registrado nada.</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>Notificaciones</translation>
  </message>
  <message>
   <source>Of this</source>
   <translation>De esto</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>No</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Sí</translation>
  </message>
  <message>
   <source>On mains power</source>
   <translation>Con corriente eléctrica</translation>
  </message>
  <message>
   <source>On the processor</source>
   <translation>En el procesador</translation>
  </message>
  <message>
   <source>On: Nemodesk believes what {source} says of its own tools, for example that one only reads, and asks less often; off: each of them counts as one that reads, changes and sends everything.</source>
   <translation>Activado: Nemodesk cree lo que {source} dice de sus propias herramientas, por ejemplo que una solo lee, y pregunta menos; desactivado: cada una cuenta como una que lee, cambia y envía todo.</translation>
  </message>
  <message>
   <source>One a line</source>
   <translation>Un valor por línea</translation>
  </message>
  <message>
   <source>One a line, each with its whole path.</source>
   <translation>Una por línea, cada una con su ruta completa.</translation>
  </message>
  <message numerus="yes">
   <source>One changed message was taken from the backup.|{n} changed messages were taken from the backup.</source>
   <translation>
    <numerusform>Se tomó un mensaje modificado de la copia de seguridad.</numerusform>
    <numerusform>Se tomaron {n} mensajes modificados de la copia de seguridad.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One conversation was here already.|{n} conversations were here already.</source>
   <translation>
    <numerusform>Una conversación ya estaba aquí.</numerusform>
    <numerusform>{n} conversaciones ya estaban aquí.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One file was not attached|{n} files were not attached</source>
   <translation>
    <numerusform>Un archivo no se adjuntó</numerusform>
    <numerusform>{n} archivos no se adjuntaron</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One item was not imported.|{n} items were not imported.</source>
   <translation>
    <numerusform>Un elemento no se importó.</numerusform>
    <numerusform>{n} elementos no se importaron.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One message has changed on the disk and is kept as it is:|{n} messages have changed on the disk and are kept as they are:</source>
   <translation>
    <numerusform>Un mensaje cambió en el disco y se conserva como está:</numerusform>
    <numerusform>{n} mensajes cambiaron en el disco y se conservan como están:</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One message has changed on the disk, in {names}.|{n} messages have changed on the disk, in {names}.</source>
   <translation>
    <numerusform>Un mensaje ha cambiado en el disco, en {names}.</numerusform>
    <numerusform>{n} mensajes han cambiado en el disco, en {names}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One message was only in the damaged file.|{n} messages were only in the damaged file.</source>
   <translation>
    <numerusform>Un mensaje solo estaba en el archivo dañado.</numerusform>
    <numerusform>{n} mensajes solo estaban en el archivo dañado.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One message was saved from the damaged file.|{n} messages were saved from the damaged file.</source>
   <translation>
    <numerusform>Se rescató un mensaje del archivo dañado.</numerusform>
    <numerusform>Se rescataron {n} mensajes del archivo dañado.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One model was moved.|{n} models were moved.</source>
   <translation>
    <numerusform>Se movió un modelo.</numerusform>
    <numerusform>Se movieron {n} modelos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One model, {size}, in {path}|{n} models, {size}, in {path}</source>
   <translation>
    <numerusform>Un modelo, {size}, en {path}</numerusform>
    <numerusform>{n} modelos, {size}, en {path}</numerusform>
   </translation>
  </message>
  <message>
   <source>One page with formulas and colours that needs no network</source>
   <translation>Una página con fórmulas y colores que no necesita red</translation>
  </message>
  <message numerus="yes">
   <source>One part with its licence.|{n} parts, each with its licence.</source>
   <translation>
    <numerusform>Un componente con su licencia.</numerusform>
    <numerusform>{n} componentes, cada uno con su licencia.</numerusform>
   </translation>
  </message>
  <message>
   <source>One text a line</source>
   <translation>Un texto por línea</translation>
  </message>
  <message>
   <source>Only numbers from {least} to {most}.</source>
   <translation>Solo números entre {least} y {most}.</translation>
  </message>
  <message>
   <source>Only so many of the likeliest tokens; 0 for all</source>
   <translation>Solo esta cantidad de los tokens más probables; 0 para todos</translation>
  </message>
  <message>
   <source>Only the likeliest tokens that make up this share</source>
   <translation>Solo los tokens más probables que suman esta proporción</translation>
  </message>
  <message>
   <source>Only the program that wrote {what} knows what it stands for: write a value in its place.</source>
   <translation>Solo el programa que escribió {what} sabe qué representa: escribe un valor en su lugar.</translation>
  </message>
  <message>
   <source>Only tokens at least this likely, relative to the likeliest</source>
   <translation>Solo tokens con al menos esta probabilidad respecto al más probable</translation>
  </message>
  <message>
   <source>Only web and mail addresses are opened, and this is neither or is damaged.</source>
   <translation>Solo se abren direcciones web y de correo, y esta no lo es o está dañada.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Open Nemodesk</source>
   <translation>Abrir Nemodesk</translation>
  </message>
  <message>
   <source>Open a GGUF file</source>
   <translation>Abrir un archivo GGUF</translation>
  </message>
  <message>
   <source>Open a GGUF file…</source>
   <translation>Abrir un archivo GGUF…</translation>
  </message>
  <message>
   <source>Open a GGUF…</source>
   <translation>Abrir un GGUF…</translation>
  </message>
  <message>
   <source>Open a file…</source>
   <translation>Abrir un archivo…</translation>
  </message>
  <message>
   <source>Open for reading</source>
   <translation>Abrir en solo lectura</translation>
  </message>
  <message>
   <source>Open for reading only</source>
   <translation>Abierto en modo de solo lectura</translation>
  </message>
  <message>
   <source>Open for reading only: nothing can be asked</source>
   <translation>Modo de solo lectura: no se puede preguntar</translation>
  </message>
  <message>
   <source>Open the address…</source>
   <translation>Abrir la dirección…</translation>
  </message>
  <message>
   <source>Open the chat</source>
   <translation>Abrir el chat</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Abrir la carpeta</translation>
  </message>
  <message>
   <source>Open the folder of plugins</source>
   <translation>Abrir la carpeta de plugins</translation>
  </message>
  <message>
   <source>Open the hub's page</source>
   <translation>Abrir la página del hub</translation>
  </message>
  <message>
   <source>Open the model's page</source>
   <translation>Abrir la página del modelo</translation>
  </message>
  <message>
   <source>Open this address?</source>
   <translation>¿Abrir esta dirección?</translation>
  </message>
  <message>
   <source>Orchard</source>
   <translation>Huerto</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Otro</translation>
  </message>
  <message>
   <source>Other budget in tokens</source>
   <translation>Otro presupuesto en tokens</translation>
  </message>
  <message>
   <source>Other programs</source>
   <translation>Otros programas</translation>
  </message>
  <message>
   <source>Otherwise the block scrolls sideways</source>
   <translation>Si no, el bloque se desplaza en horizontal</translation>
  </message>
  <message>
   <source>Otherwise you choose one each time</source>
   <translation>Si no, eliges uno cada vez</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Página</translation>
  </message>
  <message>
   <source>Pages to print or to pass on</source>
   <translation>Páginas para imprimir o compartir</translation>
  </message>
  <message>
   <source>Parts</source>
   <translation>Componentes</translation>
  </message>
  <message>
   <source>Parts of its file cannot be read or do not fit together.</source>
   <translation>Hay partes de su archivo que no se pueden leer o que no encajan.</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Pegar</translation>
  </message>
  <message>
   <source>Pasted text</source>
   <translation>Texto pegado</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>En pausa</translation>
  </message>
  <message>
   <source>Perplexity on the text {name}: {value} ± {error} ({tokens} tokens, chunks of {chunk})</source>
   <translation>Perplejidad en el texto {name}: {value} ± {error} ({tokens} tokens, en fragmentos de {chunk})</translation>
  </message>
  <message>
   <source>Perplexity {value} ± {error} on a bundled text</source>
   <translation>Perplejidad {value} ± {error} en un texto incluido</translation>
  </message>
  <message>
   <source>Pin</source>
   <translation>Fijar</translation>
  </message>
  <message>
   <source>Pin or unpin this chat</source>
   <translation>Fijar o desfijar este chat</translation>
  </message>
  <message>
   <source>Pinned</source>
   <translation>Fijados</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Ubicación</translation>
  </message>
  <message>
   <source>Plain text with marks, for notes and other programs</source>
   <translation>Texto sin formato con marcas, para notas y otros programas</translation>
  </message>
  <message>
   <source>Planning</source>
   <translation>Planificando</translation>
  </message>
  <message>
   <source>Portable: everything is in {folder}</source>
   <translation>Portátil: todo está en {folder}</translation>
  </message>
  <message>
   <source>Position scaling of the kind {kind} is not supported: only {supported}.</source>
   <translation>El escalado de posiciones de tipo {kind} no se admite: solo {supported}.</translation>
  </message>
  <message>
   <source>Precision of the weights</source>
   <translation>Precisión de los pesos</translation>
  </message>
  <message>
   <source>Preset</source>
   <translation>Preajuste</translation>
  </message>
  <message>
   <source>Preset “{name}” was deleted.</source>
   <translation>Se eliminó el preajuste «{name}».</translation>
  </message>
  <message>
   <source>Preset “{name}” was saved.</source>
   <translation>Se guardó el preajuste «{name}».</translation>
  </message>
  <message>
   <source>Presets</source>
   <translation>Preajustes</translation>
  </message>
  <message>
   <source>Presets keep instructions, thinking and sampling under a name.</source>
   <translation>Los preajustes guardan instrucciones, razonamiento y muestreo bajo un nombre.</translation>
  </message>
  <message>
   <source>Press the keys…</source>
   <translation>Presiona las teclas…</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>Anterior</translation>
  </message>
  <message>
   <source>Previous 7 days</source>
   <translation>7 días anteriores</translation>
  </message>
  <message>
   <source>Previous area</source>
   <translation>Área anterior</translation>
  </message>
  <message>
   <source>Previous chat</source>
   <translation>Chat anterior</translation>
  </message>
  <message>
   <source>Previous control</source>
   <translation>Control anterior</translation>
  </message>
  <message>
   <source>Previous message</source>
   <translation>Mensaje anterior</translation>
  </message>
  <message>
   <source>Previous message or row</source>
   <translation>Mensaje o fila anterior</translation>
  </message>
  <message>
   <source>Previous version</source>
   <translation>Versión anterior</translation>
  </message>
  <message>
   <source>Processor threads</source>
   <translation>Hilos del procesador</translation>
  </message>
  <message>
   <source>Program: {path}</source>
   <translation>Programa: {path}</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Prompt</translation>
  </message>
  <message>
   <source>Prompts that your servers offer. The text goes into the composer; you can change it there.</source>
   <translation>Prompts que ofrecen tus servidores. El texto va al editor de mensajes; allí puedes cambiarlo.</translation>
  </message>
  <message>
   <source>Put back</source>
   <translation>Restaurar</translation>
  </message>
  <message>
   <source>Put back {name}</source>
   <translation>Restaurar {name}</translation>
  </message>
  <message>
   <source>Put into the message</source>
   <translation>Insertar en el mensaje</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>Calidad</translation>
  </message>
  <message>
   <source>Quality of the conversion: {types}, error {error}, {bits} bits a value</source>
   <translation>Calidad de la conversión: {types}, error {error}, {bits} bits por valor</translation>
  </message>
  <message>
   <source>Quality of {name}</source>
   <translation>Calidad de {name}</translation>
  </message>
  <message>
   <source>Quantization</source>
   <translation>Cuantización</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Pregunta</translation>
  </message>
  <message>
   <source>Questions, answers and titles of every chat are searched while you type.</source>
   <translation>Se buscan preguntas, respuestas y títulos de todos los chats mientras escribes.</translation>
  </message>
  <message>
   <source>Quick question…</source>
   <translation>Pregunta rápida…</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Salir</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>Leer de nuevo</translation>
  </message>
  <message>
   <source>Read ahead</source>
   <translation>Leer por adelantado</translation>
  </message>
  <message>
   <source>Read and accept the licence</source>
   <translation>Leer y aceptar la licencia</translation>
  </message>
  <message>
   <source>Read the licence</source>
   <translation>Leer la licencia</translation>
  </message>
  <message>
   <source>Read the report</source>
   <translation>Leer el informe</translation>
  </message>
  <message>
   <source>Read {source} again</source>
   <translation>Volver a leer {source}</translation>
  </message>
  <message>
   <source>Reading ahead</source>
   <translation>Leyendo por adelantado</translation>
  </message>
  <message>
   <source>Reading speed</source>
   <translation>Velocidad de lectura</translation>
  </message>
  <message>
   <source>Reading the prompt</source>
   <translation>Leyendo el prompt</translation>
  </message>
  <message>
   <source>Reading the whole history…</source>
   <translation>Leyendo todo el historial…</translation>
  </message>
  <message>
   <source>Reading {name}…</source>
   <translation>Leyendo {name}…</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Leyendo…</translation>
  </message>
  <message>
   <source>Reads every message and finds those that have changed on the disk</source>
   <translation>Lee todos los mensajes y encuentra los que han cambiado en el disco</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Listo</translation>
  </message>
  <message>
   <source>Reasoning is made impossible for this answer</source>
   <translation>Impide el razonamiento en esta respuesta</translation>
  </message>
  <message>
   <source>Recommended</source>
   <translation>Recomendado</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rehacer</translation>
  </message>
  <message>
   <source>Reduce motion</source>
   <translation>Reducir movimiento</translation>
  </message>
  <message>
   <source>Regenerate</source>
   <translation>Regenerar</translation>
  </message>
  <message>
   <source>Relative to the text</source>
   <translation>En relación con el texto</translation>
  </message>
  <message>
   <source>Remote endpoints are not supported yet: choose a model on this computer.</source>
   <translation>Aún no se admiten servidores remotos: elige un modelo de este equipo.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Remove the waiting message</source>
   <translation>Quitar el mensaje en espera</translation>
  </message>
  <message>
   <source>Remove this row</source>
   <translation>Quitar esta fila</translation>
  </message>
  <message>
   <source>Remove {name}</source>
   <translation>Quitar {name}</translation>
  </message>
  <message>
   <source>Remove {source}</source>
   <translation>Quitar {source}</translation>
  </message>
  <message>
   <source>Remove {source}?</source>
   <translation>¿Quitar {source}?</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renombrar</translation>
  </message>
  <message>
   <source>Rename this chat</source>
   <translation>Renombrar este chat</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>Reparar</translation>
  </message>
  <message>
   <source>Repeat penalty</source>
   <translation>Penalización por repetición</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Sustituir</translation>
  </message>
  <message>
   <source>Replace {name}</source>
   <translation>Sustituir {name}</translation>
  </message>
  <message>
   <source>Repository</source>
   <translation>Repositorio</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>Restablecer todo</translation>
  </message>
  <message>
   <source>Reset all settings</source>
   <translation>Restablecer toda la configuración</translation>
  </message>
  <message>
   <source>Reset this page</source>
   <translation>Restablecer esta página</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Restaurar</translation>
  </message>
  <message>
   <source>Restore a backup</source>
   <translation>Restaurar una copia de seguridad</translation>
  </message>
  <message>
   <source>Restore all</source>
   <translation>Restaurar todo</translation>
  </message>
  <message>
   <source>Restore deleted messages…</source>
   <translation>Restaurar mensajes eliminados…</translation>
  </message>
  <message>
   <source>Restore: {text}</source>
   <translation>Restaurar: {text}</translation>
  </message>
  <message numerus="yes">
   <source>Restored from the backup of {when}: one message in all.|Restored from the backup of {when}: {n} messages in all.</source>
   <translation>
    <numerusform>Restaurado de la copia de seguridad del {when}: un mensaje en total.</numerusform>
    <numerusform>Restaurado de la copia de seguridad del {when}: {n} mensajes en total.</numerusform>
   </translation>
  </message>
  <message>
   <source>Restore…</source>
   <translation>Restaurar…</translation>
  </message>
  <message>
   <source>Restoring…</source>
   <translation>Restaurando…</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Resultados</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reanudar</translation>
  </message>
  <message>
   <source>Return key</source>
   <translation>tecla Intro, Enter, Entrar, Retorno</translation>
  </message>
  <message>
   <source>Review {source}</source>
   <translation>Revisar {source}</translation>
  </message>
  <message>
   <source>Review…</source>
   <translation>Revisar…</translation>
  </message>
  <message>
   <source>Revision of the checkpoint: {commit}</source>
   <translation>Revisión del checkpoint: {commit}</translation>
  </message>
  <message>
   <source>Room for it on the disk</source>
   <translation>Espacio para ello en el disco</translation>
  </message>
  <message>
   <source>Rose</source>
   <translation>Rosa</translation>
  </message>
  <message>
   <source>Runs Nemotron Nano on your own computer. Nothing you write leaves it.</source>
   <translation>Ejecuta Nemotron Nano en tu propio equipo. Nada de lo que escribes sale de él.</translation>
  </message>
  <message>
   <source>Runs on the processor as {type} with {tokens} tokens of context</source>
   <translation>Se ejecuta en el procesador como {type} con {tokens} tokens de contexto</translation>
  </message>
  <message>
   <source>SHA-256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Save and branch</source>
   <translation>Guardar y ramificar</translation>
  </message>
  <message>
   <source>Save and go on</source>
   <translation>Guardar y continuar</translation>
  </message>
  <message>
   <source>Save as preset</source>
   <translation>Guardar como preajuste</translation>
  </message>
  <message>
   <source>Saved as you change it</source>
   <translation>Los cambios se guardan al instante</translation>
  </message>
  <message>
   <source>Scroll sideways</source>
   <translation>Desplazar en horizontal</translation>
  </message>
  <message>
   <source>Sea</source>
   <translation>Mar</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>Search actions and keys</source>
   <translation>Buscar acciones y teclas</translation>
  </message>
  <message>
   <source>Search and commands</source>
   <translation>Búsqueda y comandos</translation>
  </message>
  <message>
   <source>Search chats and actions</source>
   <translation>Buscar chats y acciones</translation>
  </message>
  <message>
   <source>Search chats and actions…</source>
   <translation>Buscar chats y acciones…</translation>
  </message>
  <message>
   <source>Search in all chats</source>
   <translation>Buscar en todos los chats</translation>
  </message>
  <message>
   <source>Search in all chats for “{text}”</source>
   <translation>Buscar «{text}» en todos los chats</translation>
  </message>
  <message>
   <source>Search in all chats…</source>
   <translation>Buscar en todos los chats…</translation>
  </message>
  <message>
   <source>Search in thinking too</source>
   <translation>Buscar también en el razonamiento</translation>
  </message>
  <message>
   <source>Search results</source>
   <translation>Resultados de la búsqueda</translation>
  </message>
  <message>
   <source>Search settings</source>
   <translation>Buscar ajustes</translation>
  </message>
  <message>
   <source>Search the log</source>
   <translation>Buscar en el registro</translation>
  </message>
  <message>
   <source>Search these days</source>
   <translation>Buscar en estas fechas</translation>
  </message>
  <message>
   <source>Search without filters</source>
   <translation>Buscar sin filtros</translation>
  </message>
  <message>
   <source>Secrets</source>
   <translation>Secretos</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>Select</source>
   <translation>Seleccionar</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>Seleccionar todo</translation>
  </message>
  <message>
   <source>Select chats</source>
   <translation>Seleccionar chats</translation>
  </message>
  <message>
   <source>Selected chats</source>
   <translation>Chats seleccionados</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Enviar</translation>
  </message>
  <message>
   <source>Send next</source>
   <translation>Enviar siguiente</translation>
  </message>
  <message>
   <source>Send the next waiting message</source>
   <translation>Enviar el próximo mensaje en espera</translation>
  </message>
  <message>
   <source>Send with</source>
   <translation>Enviar con</translation>
  </message>
  <message>
   <source>Sending a message in it restores it.</source>
   <translation>Si envías un mensaje en él, se restaurará.</translation>
  </message>
  <message>
   <source>Sent when the answer has ended</source>
   <translation>Se enviará cuando termine la respuesta</translation>
  </message>
  <message>
   <source>Sent when the answer in the other chat has ended</source>
   <translation>Se enviará cuando termine la respuesta del otro chat</translation>
  </message>
  <message>
   <source>Sent when the model has loaded</source>
   <translation>Se enviará cuando se cargue el modelo</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>Establecer</translation>
  </message>
  <message>
   <source>Set it aside and start anew</source>
   <translation>Apartarlo y empezar de nuevo</translation>
  </message>
  <message>
   <source>Set until Nemodesk is closed. It is not shown again.</source>
   <translation>Establecido hasta que se cierre Nemodesk. No se vuelve a mostrar.</translation>
  </message>
  <message>
   <source>Set {name}</source>
   <translation>Establecer {name}</translation>
  </message>
  <message>
   <source>Set, in the keyring. It is not shown again.</source>
   <translation>Establecido, en el llavero. No se vuelve a mostrar.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Configuración</translation>
  </message>
  <message>
   <source>Settings (*.json)</source>
   <translation>Configuración (*.json)</translation>
  </message>
  <message>
   <source>Settings of this chat</source>
   <translation>Configuración de este chat</translation>
  </message>
  <message>
   <source>Settings of this chat…</source>
   <translation>Configuración de este chat…</translation>
  </message>
  <message>
   <source>Settings of {source}</source>
   <translation>Configuración de {source}</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>Configuración…</translation>
  </message>
  <message>
   <source>Seven days of backups are kept; the present history is set aside first</source>
   <translation>Se conservan copias de siete días; antes se aparta el historial actual</translation>
  </message>
  <message>
   <source>Shift+Enter begins a new line either way</source>
   <translation>Mayús+Enter siempre empieza una línea nueva</translation>
  </message>
  <message>
   <source>Shortcuts</source>
   <translation>Atajos</translation>
  </message>
  <message>
   <source>Shortcuts too; presets and conversations stay</source>
   <translation>También los atajos; los preajustes y las conversaciones se conservan</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message numerus="yes">
   <source>Show a published file|Show {n} published files</source>
   <translation>
    <numerusform>Mostrar un archivo publicado</numerusform>
    <numerusform>Mostrar {n} archivos publicados</numerusform>
   </translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Mostrar todo</translation>
  </message>
  <message>
   <source>Show all thinking</source>
   <translation>Mostrar todo el razonamiento</translation>
  </message>
  <message>
   <source>Show all {count} types</source>
   <translation>Mostrar los {count} tipos</translation>
  </message>
  <message numerus="yes">
   <source>Show all {n} lines</source>
   <translation>
    <numerusform>Mostrar la línea</numerusform>
    <numerusform>Mostrar las {n} líneas</numerusform>
   </translation>
  </message>
  <message>
   <source>Show imported</source>
   <translation>Mostrar importados</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Mostrar en la carpeta</translation>
  </message>
  <message>
   <source>Show older calls</source>
   <translation>Mostrar llamadas anteriores</translation>
  </message>
  <message>
   <source>Show or hide the sidebar</source>
   <translation>Mostrar u ocultar la barra lateral</translation>
  </message>
  <message>
   <source>Show the menus</source>
   <translation>Mostrar los menús</translation>
  </message>
  <message>
   <source>Show the newest lines</source>
   <translation>Mostrar las líneas más recientes</translation>
  </message>
  <message>
   <source>Show values</source>
   <translation>Mostrar los valores</translation>
  </message>
  <message>
   <source>Show {name} in its folder</source>
   <translation>Mostrar {name} en su carpeta</translation>
  </message>
  <message>
   <source>Sidebar</source>
   <translation>Barra lateral</translation>
  </message>
  <message>
   <source>Since {day}</source>
   <translation>Desde el {day}</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Reducir texto</translation>
  </message>
  <message>
   <source>Some of the damaged file could not be read.</source>
   <translation>Una parte del archivo dañado no se pudo leer.</translation>
  </message>
  <message>
   <source>Something about tools did not work</source>
   <translation>Algo falló con las herramientas</translation>
  </message>
  <message>
   <source>Something is missing: {what}. Fill it in, or remove its row.</source>
   <translation>Falta algo: {what}. Rellénalo o quita su fila.</translation>
  </message>
  <message>
   <source>Something went wrong inside Nemodesk ({name})</source>
   <translation>Algo falló dentro de Nemodesk ({name})</translation>
  </message>
  <message>
   <source>Something went wrong inside Nemodesk ({name}). The log has the details.</source>
   <translation>Algo falló dentro de Nemodesk ({name}). El registro tiene los detalles.</translation>
  </message>
  <message>
   <source>Spacing of lists and messages</source>
   <translation>Espaciado de listas y mensajes</translation>
  </message>
  <message>
   <source>Speed limit</source>
   <translation>Límite de velocidad</translation>
  </message>
  <message>
   <source>Stand before the first message</source>
   <translation>Se colocan antes del primer mensaje</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Inicio</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>Iniciando</translation>
  </message>
  <message>
   <source>Starts in: {path}</source>
   <translation>Se inicia en: {path}</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Stay in the tray</source>
   <translation>Mantener en la bandeja</translation>
  </message>
  <message numerus="yes">
   <source>Step {n} of {all}: {name}</source>
   <translation>
    <numerusform>Paso {n} de {all}: {name}</numerusform>
    <numerusform>Paso {n} de {all}: {name}</numerusform>
   </translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>Stop and keep it</source>
   <translation>Detener y conservar</translation>
  </message>
  <message>
   <source>Stop texts</source>
   <translation>Textos de parada</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Detenida</translation>
  </message>
  <message>
   <source>Stopped before the end: what was imported stays.</source>
   <translation>Detenido antes de terminar: lo ya importado se conserva.</translation>
  </message>
  <message>
   <source>Stopped by you</source>
   <translation>Detenida por ti</translation>
  </message>
  <message>
   <source>Strict off</source>
   <translation>Bloqueado</translation>
  </message>
  <message>
   <source>Switch thinking</source>
   <translation>Cambiar modo de razonamiento</translation>
  </message>
  <message>
   <source>System</source>
   <translation>Sistema</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Revocar</translation>
  </message>
  <message>
   <source>Take back: {what}</source>
   <translation>Revocar: {what}</translation>
  </message>
  <message>
   <source>Take out of the archive</source>
   <translation>Desarchivar</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>Temperatura</translation>
  </message>
  <message>
   <source>Tensors</source>
   <translation>Tensores</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>Text and source code</source>
   <translation>Texto y código fuente</translation>
  </message>
  <message>
   <source>Text of the attachment</source>
   <translation>Texto del adjunto</translation>
  </message>
  <message>
   <source>Text of the licence</source>
   <translation>Texto de la licencia</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Tamaño del texto</translation>
  </message>
  <message>
   <source>The address holds characters that cannot be seen: {characters}</source>
   <translation>La dirección contiene caracteres invisibles: {characters}</translation>
  </message>
  <message>
   <source>The address must begin with https:// or http:// and name a host.</source>
   <translation>La dirección debe empezar con https:// o http:// e indicar un host.</translation>
  </message>
  <message>
   <source>The answer failed</source>
   <translation>La respuesta falló</translation>
  </message>
  <message>
   <source>The answer failed.</source>
   <translation>La respuesta falló.</translation>
  </message>
  <message>
   <source>The answer failed: {error}</source>
   <translation>La respuesta falló: {error}</translation>
  </message>
  <message>
   <source>The answer goes on: its model is loaded again when the tool call is done.</source>
   <translation>La respuesta continúa: su modelo se recarga cuando termine la llamada a herramienta.</translation>
  </message>
  <message>
   <source>The answer is there.</source>
   <translation>La respuesta está lista.</translation>
  </message>
  <message>
   <source>The answer reached its length limit.</source>
   <translation>La respuesta alcanzó su límite de longitud.</translation>
  </message>
  <message>
   <source>The answer was interrupted.</source>
   <translation>La respuesta se interrumpió.</translation>
  </message>
  <message>
   <source>The answer was stopped with its model. Continue goes on once a model is loaded.</source>
   <translation>La respuesta se detuvo con su modelo. «Continuar» la sigue cuando haya un modelo cargado.</translation>
  </message>
  <message>
   <source>The answer was stopped.</source>
   <translation>La respuesta se detuvo.</translation>
  </message>
  <message>
   <source>The archive is empty</source>
   <translation>No hay chats archivados</translation>
  </message>
  <message>
   <source>The bias of token {token} must be a number, or minus infinity.</source>
   <translation>El sesgo del token {token} debe ser un número o menos infinito.</translation>
  </message>
  <message>
   <source>The biases forbid every token: leave some of them out.</source>
   <translation>Los sesgos prohíben todos los tokens: quita algunos.</translation>
  </message>
  <message>
   <source>The call ended without a result.</source>
   <translation>La llamada terminó sin resultado.</translation>
  </message>
  <message>
   <source>The call was not run.</source>
   <translation>La llamada no se ejecutó.</translation>
  </message>
  <message>
   <source>The card’s memory is full and the answer came at {speed} tokens a second: Windows has probably moved a part of the model into the computer’s memory. Load it with a smaller context, or close other programs.</source>
   <translation>La memoria de la tarjeta está llena y la respuesta llegó a {speed} tokens por segundo: es probable que Windows haya movido una parte del modelo a la memoria del equipo. Cárgalo con un contexto menor o cierra otros programas.</translation>
  </message>
  <message>
   <source>The chat template in this model's file does not work: choose another model file.</source>
   <translation>La plantilla de chat del archivo de este modelo no funciona: elige otro archivo de modelo.</translation>
  </message>
  <message>
   <source>The chat template in this model's file takes too long: choose another model file.</source>
   <translation>La plantilla de chat del archivo de este modelo tarda demasiado: elige otro archivo de modelo.</translation>
  </message>
  <message>
   <source>The checkpoint holds a tensor that this kind of model does not have: {name}.</source>
   <translation>El checkpoint contiene un tensor que este tipo de modelo no tiene: {name}.</translation>
  </message>
  <message>
   <source>The checkpoint is not complete: the tensor {name} is missing.</source>
   <translation>El checkpoint está incompleto: falta el tensor {name}.</translation>
  </message>
  <message>
   <source>The checkpoint is not complete: {file} is missing.</source>
   <translation>El checkpoint está incompleto: falta {file}.</translation>
  </message>
  <message>
   <source>The checkpoint names a file outside its folder ({name}): do not use it.</source>
   <translation>El checkpoint nombra un archivo fuera de su carpeta ({name}): no lo uses.</translation>
  </message>
  <message>
   <source>The checkpoint's settings cannot be stored: download it again.</source>
   <translation>La configuración del checkpoint no se puede guardar: descárgalo de nuevo.</translation>
  </message>
  <message>
   <source>The conversation has {tokens} tokens and the context holds {context}: start a new chat or load the model with a larger context.</source>
   <translation>La conversación tiene {tokens} tokens y en el contexto caben {context}: inicia un nuevo chat o carga el modelo con un contexto mayor.</translation>
  </message>
  <message>
   <source>The conversation takes {tokens} tokens and leaves no room for an answer in the context of {context}: start a new chat, or load the model with a larger context.</source>
   <translation>La conversación ocupa {tokens} tokens y no deja espacio para una respuesta en el contexto de {context}: inicia un nuevo chat o carga el modelo con un contexto mayor.</translation>
  </message>
  <message>
   <source>The conversion ended unexpectedly (status {code}): start it again.</source>
   <translation>La conversión terminó de forma inesperada (estado {code}): iníciala de nuevo.</translation>
  </message>
  <message>
   <source>The damaged file is kept in {folder}.</source>
   <translation>El archivo dañado se conserva en {folder}.</translation>
  </message>
  <message>
   <source>The demo model is missing: install the program again.</source>
   <translation>Falta el modelo de demostración: vuelve a instalar el programa.</translation>
  </message>
  <message>
   <source>The disk became full while writing {path}: make room and convert again.</source>
   <translation>El disco se llenó al escribir {path}: libera espacio y repite la conversión.</translation>
  </message>
  <message>
   <source>The disk failed while the history was read or written: it may be full, broken or write-protected.</source>
   <translation>El disco falló al leer o escribir el historial: puede estar lleno, averiado o protegido contra escritura.</translation>
  </message>
  <message>
   <source>The disk is full: make room for what tools are allowed. No tool runs until then.</source>
   <translation>El disco está lleno: libera espacio para los permisos de las herramientas. Hasta entonces no se ejecuta ninguna.</translation>
  </message>
  <message>
   <source>The disk is full: the history could not be written. Free some space and try again.</source>
   <translation>El disco está lleno: no se pudo escribir el historial. Libera espacio e inténtalo de nuevo.</translation>
  </message>
  <message>
   <source>The disk of {folder} is full: make room, then go on.</source>
   <translation>El disco de {folder} está lleno: libera espacio y luego continúa.</translation>
  </message>
  <message>
   <source>The disk of {folder} is too full: make {size} GB free, then go on.</source>
   <translation>El disco de {folder} está demasiado lleno: libera {size} GB y luego continúa.</translation>
  </message>
  <message>
   <source>The disk with {path} cannot be read: {reason}.</source>
   <translation>No se puede leer el disco de {path}: {reason}.</translation>
  </message>
  <message>
   <source>The disk with {path} is not connected; its models are not listed.</source>
   <translation>El disco con {path} no está conectado; sus modelos no aparecen en la lista.</translation>
  </message>
  <message>
   <source>The download was stopped. It goes on from here the next time.</source>
   <translation>La descarga se detuvo. La próxima vez continuará desde aquí.</translation>
  </message>
  <message>
   <source>The earlier history is kept in {folder}.</source>
   <translation>El historial anterior se conserva en {folder}.</translation>
  </message>
  <message>
   <source>The engine could not be started: install Nemodesk again.</source>
   <translation>No se pudo iniciar el motor: vuelve a instalar Nemodesk.</translation>
  </message>
  <message>
   <source>The engine could not compute the answer: try again, or load the model again.</source>
   <translation>El motor no pudo calcular la respuesta: inténtalo de nuevo o recarga el modelo.</translation>
  </message>
  <message numerus="yes">
   <source>The engine crashed while loading; a smaller context of {n} tokens works.</source>
   <translation>
    <numerusform>El motor falló durante la carga; un contexto menor, de {n} tokens, funciona.</numerusform>
    <numerusform>El motor falló durante la carga; un contexto menor, de {n} tokens, funciona.</numerusform>
   </translation>
  </message>
  <message>
   <source>The engine crashed while loading; with fewer layers on the graphics card it works.</source>
   <translation>El motor falló durante la carga; con menos capas en la tarjeta gráfica funciona.</translation>
  </message>
  <message>
   <source>The engine crashed while loading; without extra processor buffers it works.</source>
   <translation>El motor falló durante la carga; sin búferes adicionales del procesador funciona.</translation>
  </message>
  <message>
   <source>The engine crashed while loading; without the graphics card it works.</source>
   <translation>El motor falló durante la carga; sin la tarjeta gráfica funciona.</translation>
  </message>
  <message>
   <source>The engine crashed: load the model again.</source>
   <translation>El motor falló: recarga el modelo.</translation>
  </message>
  <message>
   <source>The engine did not answer for {seconds} seconds and was ended: load the model again.</source>
   <translation>El motor no respondió durante {seconds} segundos y se cerró: recarga el modelo.</translation>
  </message>
  <message>
   <source>The engine ended unexpectedly (code {code}): load the model again.</source>
   <translation>El motor terminó de forma inesperada (código {code}): recarga el modelo.</translation>
  </message>
  <message>
   <source>The engine has stopped</source>
   <translation>El motor se detuvo</translation>
  </message>
  <message>
   <source>The engine ran out of memory: load the model with a smaller context, or close other programs.</source>
   <translation>El motor se quedó sin memoria: carga el modelo con un contexto menor o cierra otros programas.</translation>
  </message>
  <message>
   <source>The engine refused ({code}).</source>
   <translation>El motor rechazó la solicitud ({code}).</translation>
  </message>
  <message>
   <source>The engine stopped itself because of an internal error: load the model again.</source>
   <translation>El motor se detuvo por un error interno: recarga el modelo.</translation>
  </message>
  <message>
   <source>The engine was closed.</source>
   <translation>El motor se cerró.</translation>
  </message>
  <message>
   <source>The engine was ended by the system, perhaps because memory ran out: load the model again, with a smaller context if this repeats.</source>
   <translation>El sistema cerró el motor, quizá por falta de memoria: recarga el modelo, con un contexto menor si se repite.</translation>
  </message>
  <message>
   <source>The engine's answer could not be read: load the model again.</source>
   <translation>No se pudo leer la respuesta del motor: recarga el modelo.</translation>
  </message>
  <message>
   <source>The engine's libraries could not be loaded: install Nemodesk again.</source>
   <translation>No se pudieron cargar las bibliotecas del motor: vuelve a instalar Nemodesk.</translation>
  </message>
  <message>
   <source>The errors were measured on {share} of the values.</source>
   <translation>Los errores se midieron en {share} de los valores.</translation>
  </message>
  <message>
   <source>The export ended unexpectedly (status {code}): start it again.</source>
   <translation>La exportación terminó de forma inesperada (estado {code}): iníciala de nuevo.</translation>
  </message>
  <message>
   <source>The field “{name}” has an invalid value.</source>
   <translation>El campo «{name}» tiene un valor no válido.</translation>
  </message>
  <message>
   <source>The file needs {needed} MB and the disk has {free} MB free: make room or choose another folder.</source>
   <translation>El archivo necesita {needed} MB y el disco tiene {free} MB libres: libera espacio o elige otra carpeta.</translation>
  </message>
  <message>
   <source>The file of what tools are allowed is damaged: {path}. No tool runs until a new one is begun.</source>
   <translation>El archivo de permisos de las herramientas está dañado: {path}. Hasta que se empiece uno nuevo, no se ejecuta ninguna.</translation>
  </message>
  <message>
   <source>The file plugin.py is missing.</source>
   <translation>Falta el archivo plugin.py.</translation>
  </message>
  <message>
   <source>The file plugin.toml is missing.</source>
   <translation>Falta el archivo plugin.toml.</translation>
  </message>
  <message>
   <source>The folder has no model.safetensors.</source>
   <translation>La carpeta no contiene model.safetensors.</translation>
  </message>
  <message>
   <source>The folder is called {folder} and the plugin {name}: give both one name.</source>
   <translation>La carpeta se llama {folder} y el plugin, {name}: pon el mismo nombre a ambos.</translation>
  </message>
  <message>
   <source>The folder needs a name.</source>
   <translation>La carpeta necesita un nombre.</translation>
  </message>
  <message>
   <source>The folder {path} does not exist.</source>
   <translation>La carpeta {path} no existe.</translation>
  </message>
  <message>
   <source>The folder “{name}”</source>
   <translation>La carpeta «{name}»</translation>
  </message>
  <message>
   <source>The grammar could not be read: it must be GBNF with a rule named root.</source>
   <translation>No se pudo leer la gramática: debe ser GBNF con una regla llamada root.</translation>
  </message>
  <message>
   <source>The grammar is too large: at most {limit} bytes are read.</source>
   <translation>La gramática es demasiado grande: se leen como máximo {limit} bytes.</translation>
  </message>
  <message>
   <source>The graphics card’s memory has run over</source>
   <translation>La memoria de la tarjeta gráfica se ha desbordado</translation>
  </message>
  <message>
   <source>The header {name} is the protocol's own: remove it.</source>
   <translation>La cabecera {name} es propia del protocolo: quítala.</translation>
  </message>
  <message>
   <source>The header {name} is there twice: remove one of them.</source>
   <translation>La cabecera {name} está dos veces: quita una de ellas.</translation>
  </message>
  <message>
   <source>The history could not be backed up</source>
   <translation>No se pudo hacer la copia de seguridad del historial</translation>
  </message>
  <message>
   <source>The history could not be changed</source>
   <translation>No se pudo modificar el historial</translation>
  </message>
  <message>
   <source>The history could not be opened</source>
   <translation>No se pudo abrir el historial</translation>
  </message>
  <message>
   <source>The history could not be read or written.</source>
   <translation>No se pudo leer o escribir el historial.</translation>
  </message>
  <message>
   <source>The history could not be read: the process that reads it has ended.</source>
   <translation>No se pudo leer el historial: el proceso que lo lee ha terminado.</translation>
  </message>
  <message>
   <source>The history could not be repaired</source>
   <translation>No se pudo reparar el historial</translation>
  </message>
  <message>
   <source>The history file cannot be opened or written: check its folder and its permissions.</source>
   <translation>No se puede abrir o escribir el archivo del historial: revisa su carpeta y sus permisos.</translation>
  </message>
  <message>
   <source>The history file is damaged. It was left as it is; what can be read can be restored.</source>
   <translation>El archivo del historial está dañado. Se dejó como estaba; se puede restaurar lo que sea legible.</translation>
  </message>
  <message>
   <source>The history is already being backed up, checked or restored: try again in a moment.</source>
   <translation>Ya hay una operación en curso en el historial: inténtalo de nuevo en un momento.</translation>
  </message>
  <message>
   <source>The history is being repaired</source>
   <translation>Reparando el historial</translation>
  </message>
  <message>
   <source>The history is damaged</source>
   <translation>El historial está dañado</translation>
  </message>
  <message>
   <source>The history is damaged: no backup was made of it, and the earlier backups stay.</source>
   <translation>El historial está dañado: no se hizo copia de seguridad y se conservan las anteriores.</translation>
  </message>
  <message>
   <source>The history is in use by another Nemodesk: close that one first.</source>
   <translation>Otro Nemodesk está usando el historial: cierra primero ese otro.</translation>
  </message>
  <message>
   <source>The history is not open.</source>
   <translation>El historial no está abierto.</translation>
  </message>
  <message>
   <source>The history is now that of {when}.</source>
   <translation>El historial es ahora el del {when}.</translation>
  </message>
  <message>
   <source>The history is open for reading only: nothing can be changed in it now.</source>
   <translation>El historial está abierto en modo de solo lectura: ahora no se puede modificar nada.</translation>
  </message>
  <message>
   <source>The history is open for reading only: nothing can be changed or asked</source>
   <translation>El historial está abierto en modo de solo lectura: no se puede modificar ni preguntar nada</translation>
  </message>
  <message numerus="yes">
   <source>The history is sound: one message is as it was stored.|The history is sound: all {count} messages are as they were stored.</source>
   <translation>
    <numerusform>El historial está en buen estado: {count} mensaje está tal como se guardó.</numerusform>
    <numerusform>El historial está en buen estado: los {count} mensajes están tal como se guardaron.</numerusform>
   </translation>
  </message>
  <message>
   <source>The history is sound: there was nothing to repair.</source>
   <translation>El historial está en buen estado: no había nada que reparar.</translation>
  </message>
  <message>
   <source>The history was left as it is</source>
   <translation>El historial se dejó como estaba</translation>
  </message>
  <message>
   <source>The history was repaired</source>
   <translation>Se reparó el historial</translation>
  </message>
  <message>
   <source>The history was written by a newer Nemodesk (version {found}, this one knows {known}): update the app.</source>
   <translation>El historial se escribió con un Nemodesk más reciente (versión {found}; este conoce la {known}): actualiza la aplicación.</translation>
  </message>
  <message>
   <source>The hub sent two different beginnings of {file}: try again.</source>
   <translation>El hub envió dos comienzos distintos de {file}: inténtalo de nuevo.</translation>
  </message>
  <message>
   <source>The hub wants to know who asks</source>
   <translation>El hub quiere saber quién pregunta</translation>
  </message>
  <message>
   <source>The importance matrix {file} was made for another model: make one for this model.</source>
   <translation>La matriz de importancia {file} se creó para otro modelo: crea una para este modelo.</translation>
  </message>
  <message>
   <source>The install ended unexpectedly (status {code}): start it again, it goes on.</source>
   <translation>La instalación terminó de forma inesperada (estado {code}): iníciala de nuevo y continuará.</translation>
  </message>
  <message>
   <source>The install needs {needed} GB more and the disk has {free} GB free: make room, then start it again.</source>
   <translation>La instalación necesita {needed} GB más y el disco tiene {free} GB libres: libera espacio e iníciala de nuevo.</translation>
  </message>
  <message>
   <source>The install of {name} goes on</source>
   <translation>La instalación de {name} continúa</translation>
  </message>
  <message>
   <source>The install of {name} is not finished</source>
   <translation>La instalación de {name} no ha terminado</translation>
  </message>
  <message>
   <source>The install stopped</source>
   <translation>La instalación se detuvo</translation>
  </message>
  <message>
   <source>The keyring of this computer refused: unlock it and try again.</source>
   <translation>El llavero de este equipo rechazó la solicitud: desbloquéalo e inténtalo de nuevo.</translation>
  </message>
  <message>
   <source>The list of MCP servers of Claude Desktop, VS Code, Cursor, LM Studio, Cline and others.</source>
   <translation>La lista de servidores MCP de Claude Desktop, VS Code, Cursor, LM Studio, Cline y otros.</translation>
  </message>
  <message>
   <source>The list of models ({file}) is damaged: install Nemodesk again.</source>
   <translation>La lista de modelos ({file}) está dañada: vuelve a instalar Nemodesk.</translation>
  </message>
  <message>
   <source>The list of servers ({path}) cannot be read: repair or remove the file.</source>
   <translation>No se puede leer la lista de servidores ({path}): repara o quita el archivo.</translation>
  </message>
  <message>
   <source>The list of servers cannot be saved: {error}.</source>
   <translation>No se puede guardar la lista de servidores: {error}.</translation>
  </message>
  <message>
   <source>The makers of this model give access to those who asked for it on its page.</source>
   <translation>Los creadores de este modelo dan acceso a quienes lo piden en su página.</translation>
  </message>
  <message>
   <source>The measurement was stopped.</source>
   <translation>La medición se detuvo.</translation>
  </message>
  <message>
   <source>The message is empty: type something first.</source>
   <translation>El mensaje está vacío: escribe algo primero.</translation>
  </message>
  <message>
   <source>The message is gone: deleted messages are erased when the trash is emptied.</source>
   <translation>El mensaje ya no existe: los mensajes eliminados se borran definitivamente al vaciar la papelera.</translation>
  </message>
  <message>
   <source>The model begins to answer.</source>
   <translation>El modelo empieza a responder.</translation>
  </message>
  <message>
   <source>The model could not be loaded</source>
   <translation>No se pudo cargar el modelo</translation>
  </message>
  <message>
   <source>The model could not be put back: {reason}.</source>
   <translation>No se pudo restaurar el modelo: {reason}.</translation>
  </message>
  <message>
   <source>The model names a new chat after its first answer</source>
   <translation>El modelo pone título a cada nuevo chat tras su primera respuesta</translation>
  </message>
  <message>
   <source>The model on the disk is not what was written there: check the disk, then install again.</source>
   <translation>El modelo en el disco no es el que se escribió: revisa el disco y vuelve a instalarlo.</translation>
  </message>
  <message>
   <source>The model takes {needed} GB and the disk of {path} has {free} GB free: make room there.</source>
   <translation>El modelo ocupa {needed} GB y el disco de {path} tiene {free} GB libres: libera espacio allí.</translation>
  </message>
  <message>
   <source>The models folder {path} cannot be written: {reason}.</source>
   <translation>No se puede escribir en la carpeta de modelos {path}: {reason}.</translation>
  </message>
  <message>
   <source>The models folder {path} is not there: connect its disk, or choose another folder.</source>
   <translation>La carpeta de modelos {path} no está disponible: conecta su disco o elige otra carpeta.</translation>
  </message>
  <message>
   <source>The models were left as they are</source>
   <translation>Los modelos se dejaron como estaban</translation>
  </message>
  <message>
   <source>The name is too long, or holds a character that cannot be seen.</source>
   <translation>El nombre es demasiado largo o contiene un carácter invisible.</translation>
  </message>
  <message>
   <source>The name must be of small letters, digits, - and _, 40 at most, and begin with a letter.</source>
   <translation>El nombre debe tener solo letras minúsculas, dígitos, - y _, 40 caracteres como máximo, y empezar con una letra.</translation>
  </message>
  <message>
   <source>The name of the site has letters that may look like others. In its own letters it is: {name}</source>
   <translation>El nombre del sitio tiene letras que pueden confundirse con otras. Con sus propias letras es: {name}</translation>
  </message>
  <message>
   <source>The old file is kept: {path}</source>
   <translation>El archivo anterior se conserva: {path}</translation>
  </message>
  <message>
   <source>The original weights, unchanged; twice the memory of 8 bits</source>
   <translation>Los pesos originales, sin cambios; el doble de memoria que con 8 bits</translation>
  </message>
  <message>
   <source>The part before the @ is not the site. The address goes to {host}.</source>
   <translation>La parte anterior a la @ no es el sitio. La dirección lleva a {host}.</translation>
  </message>
  <message>
   <source>The present history is set aside first, and kept. Chats begun after the backup are not in it.</source>
   <translation>Antes se aparta y se conserva el historial actual. Los chats empezados después de la copia no están en ella.</translation>
  </message>
  <message>
   <source>The prompt is empty: write something first.</source>
   <translation>El prompt está vacío: escribe algo primero.</translation>
  </message>
  <message>
   <source>The proxy setting of this computer cannot be used: {reason}</source>
   <translation>La configuración de proxy de este equipo no se puede usar: {reason}</translation>
  </message>
  <message>
   <source>The quality report of {name} cannot be read.</source>
   <translation>No se puede leer el informe de calidad de {name}.</translation>
  </message>
  <message>
   <source>The report could not be read: {why}</source>
   <translation>No se pudo leer el informe: {why}</translation>
  </message>
  <message numerus="yes">
   <source>The result is longer than {n} MB, the most that is kept.</source>
   <translation>
    <numerusform>El resultado supera {n} MB, lo máximo que se guarda.</numerusform>
    <numerusform>El resultado supera {n} MB, lo máximo que se guarda.</numerusform>
   </translation>
  </message>
  <message>
   <source>The rounding was guided by an importance matrix ({name}).</source>
   <translation>El redondeo se guió por una matriz de importancia ({name}).</translation>
  </message>
  <message>
   <source>The same seed gives the same answer to the same chat</source>
   <translation>La misma semilla da la misma respuesta al mismo chat</translation>
  </message>
  <message>
   <source>The same server is here already, as {name}.</source>
   <translation>El mismo servidor ya está aquí, como {name}.</translation>
  </message>
  <message>
   <source>The sampling settings must be numbers, with a repeat penalty above 0: correct them.</source>
   <translation>La configuración de muestreo debe tener solo números, con una penalización por repetición mayor que 0: corrígela.</translation>
  </message>
  <message>
   <source>The search index was damaged and is being made anew: search again in a while.</source>
   <translation>El índice de búsqueda estaba dañado y se está creando de nuevo: vuelve a buscar dentro de un rato.</translation>
  </message>
  <message>
   <source>The secret is kept.</source>
   <translation>El secreto está guardado.</translation>
  </message>
  <message>
   <source>The selected chats</source>
   <translation>Los chats seleccionados</translation>
  </message>
  <message>
   <source>The server needs a name.</source>
   <translation>El servidor necesita un nombre.</translation>
  </message>
  <message>
   <source>The settings below</source>
   <translation>Lo indicado abajo</translation>
  </message>
  <message>
   <source>The settings could not be written to {file}. Choose another folder.</source>
   <translation>No se pudo escribir la configuración en {file}. Elige otra carpeta.</translation>
  </message>
  <message>
   <source>The settings were imported.</source>
   <translation>Se importó la configuración.</translation>
  </message>
  <message>
   <source>The settings were written to {file}.</source>
   <translation>La configuración se guardó en {file}.</translation>
  </message>
  <message>
   <source>The site has no name, only a number: {host}</source>
   <translation>El sitio no tiene nombre, solo un número: {host}</translation>
  </message>
  <message>
   <source>The smallest model needs {size} while it is installed: free some space first.</source>
   <translation>El modelo más pequeño necesita {size} durante la instalación: libera espacio primero.</translation>
  </message>
  <message>
   <source>The tensor {name} does not have the shape that config.json says: download the checkpoint again.</source>
   <translation>El tensor {name} no tiene la forma que indica config.json: descarga el checkpoint de nuevo.</translation>
  </message>
  <message>
   <source>The tensor {name} holds values that are not numbers or do not fit {type}: the checkpoint is damaged, or needs another type.</source>
   <translation>El tensor {name} contiene valores que no son números o no caben en {type}: el checkpoint está dañado o necesita otro tipo.</translation>
  </message>
  <message>
   <source>The tensor {name} is stored as {dtype}: only {supported} can be converted.</source>
   <translation>El tensor {name} está guardado como {dtype}: solo se pueden convertir {supported}.</translation>
  </message>
  <message>
   <source>The text has {tokens} tokens and at least {least} are needed: take a longer one.</source>
   <translation>El texto tiene {tokens} tokens y se necesitan al menos {least}: usa uno más largo.</translation>
  </message>
  <message>
   <source>The text is longer than any model can read: shorten it.</source>
   <translation>El texto es más largo de lo que puede leer cualquier modelo: acórtalo.</translation>
  </message>
  <message>
   <source>The tokenizer comes as {file}: only tokenizer.json can be converted.</source>
   <translation>El tokenizador viene como {file}: solo se puede convertir tokenizer.json.</translation>
  </message>
  <message>
   <source>The tokenizer is of a kind that cannot be converted ({kind}): only byte-level BPE.</source>
   <translation>El tokenizador es de un tipo que no se puede convertir ({kind}): solo BPE a nivel de bytes.</translation>
  </message>
  <message>
   <source>The tokenizer splits text in a way that is not known here: only {supported} are.</source>
   <translation>El tokenizador divide el texto de una forma desconocida: solo se admiten {supported}.</translation>
  </message>
  <message>
   <source>The tool's schema cannot be read: {reason}.</source>
   <translation>No se puede leer el esquema de la herramienta: {reason}.</translation>
  </message>
  <message>
   <source>The tool's schema is not one of an object.</source>
   <translation>El esquema de la herramienta no describe un objeto.</translation>
  </message>
  <message>
   <source>The tool's schema refers to what is not in it: {what}.</source>
   <translation>El esquema de la herramienta se refiere a algo que no contiene: {what}.</translation>
  </message>
  <message>
   <source>The trash is empty</source>
   <translation>La papelera está vacía</translation>
  </message>
  <message>
   <source>The unfinished install could not be deleted: {reason}.</source>
   <translation>No se pudo eliminar la instalación sin terminar: {reason}.</translation>
  </message>
  <message>
   <source>The value of {names} is missing: enter it again.</source>
   <translation>Falta el valor de {names}: escríbelo de nuevo.</translation>
  </message>
  <message>
   <source>The value of {name} is empty, or holds a character that no header can.</source>
   <translation>El valor de {name} está vacío o contiene un carácter que ninguna cabecera puede tener.</translation>
  </message>
  <message>
   <source>The value of {name} is empty, too long, or cannot be one.</source>
   <translation>El valor de {name} está vacío, es demasiado largo o no puede ser un valor.</translation>
  </message>
  <message>
   <source>The version must be like "1.2.0", and is "{version}".</source>
   <translation>La versión debe ser como "1.2.0", y es "{version}".</translation>
  </message>
  <message>
   <source>Their messages cannot be brought back.</source>
   <translation>Sus mensajes no se podrán recuperar.</translation>
  </message>
  <message>
   <source>Their messages, and those that were deleted in other chats, cannot be brought back.</source>
   <translation>Sus mensajes, y los que se eliminaron en otros chats, no se podrán recuperar.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>Theme: as the system</source>
   <translation>Tema: según el sistema</translation>
  </message>
  <message>
   <source>Theme: dark</source>
   <translation>Tema: oscuro</translation>
  </message>
  <message>
   <source>Theme: light</source>
   <translation>Tema: claro</translation>
  </message>
  <message>
   <source>Then:</source>
   <translation>Después:</translation>
  </message>
  <message>
   <source>There are no backups yet.</source>
   <translation>Todavía no hay copias de seguridad.</translation>
  </message>
  <message numerus="yes">
   <source>There are {n} servers already: remove one first.</source>
   <translation>
    <numerusform>Ya hay {n} servidor: quita uno primero.</numerusform>
    <numerusform>Ya hay {n} servidores: quita uno primero.</numerusform>
   </translation>
  </message>
  <message>
   <source>There is a folder “{name}” already: choose another name.</source>
   <translation>Ya hay una carpeta «{name}»: elige otro nombre.</translation>
  </message>
  <message>
   <source>There is a server named {name} already: choose another name.</source>
   <translation>Ya hay un servidor llamado {name}: elige otro nombre.</translation>
  </message>
  <message>
   <source>There is a server named {name} already: this one will be {other}.</source>
   <translation>Ya hay un servidor llamado {name}: este se llamará {other}.</translation>
  </message>
  <message>
   <source>There is new text: go to it</source>
   <translation>Hay texto nuevo: ir a él</translation>
  </message>
  <message>
   <source>There is no backup “{name}”: see “nemodesk history backup --list”.</source>
   <translation>No hay ninguna copia de seguridad «{name}»: consulta «nemodesk history backup --list».</translation>
  </message>
  <message>
   <source>There is no conversation {id}: it may have been erased.</source>
   <translation>No existe la conversación {id}: puede que se haya eliminado.</translation>
  </message>
  <message>
   <source>There is no crash report.</source>
   <translation>No hay ningún informe de fallo.</translation>
  </message>
  <message>
   <source>There is no folder {path}.</source>
   <translation>No existe la carpeta {path}.</translation>
  </message>
  <message>
   <source>There is no installed model “{name}”. Installed: {known}.</source>
   <translation>No hay ningún modelo instalado «{name}». Instalados: {known}.</translation>
  </message>
  <message>
   <source>There is no model “{name}”. Installed: {known}.</source>
   <translation>No hay ningún modelo «{name}». Instalados: {known}.</translation>
  </message>
  <message>
   <source>There is no plugin {name}: its folder belongs in {folder}.</source>
   <translation>No hay ningún plugin {name}: su carpeta debe estar en {folder}.</translation>
  </message>
  <message>
   <source>There is no server {id}.</source>
   <translation>No hay ningún servidor {id}.</translation>
  </message>
  <message>
   <source>There is no token {token} to bias: this model's are numbered from 0 to below {size}.</source>
   <translation>No hay ningún token {token} al que aplicar un sesgo: los de este modelo se numeran desde 0 y por debajo de {size}.</translation>
  </message>
  <message>
   <source>There is no {repo} at {hub}, or it is private and needs a token.</source>
   <translation>No existe {repo} en {hub}, o es privado y necesita un token.</translation>
  </message>
  <message>
   <source>There is no {repo} at {hub}, or your token does not open it.</source>
   <translation>No existe {repo} en {hub}, o tu token no da acceso.</translation>
  </message>
  <message>
   <source>There is not enough memory for {name}: choose a smaller context, or close other programs.</source>
   <translation>No hay memoria suficiente para {name}: elige un contexto menor o cierra otros programas.</translation>
  </message>
  <message>
   <source>There is not enough room on the disk: {needed} MB are needed and {free} MB are free. Free some space.</source>
   <translation>No hay espacio suficiente en el disco: se necesitan {needed} MB y hay {free} MB libres. Libera espacio.</translation>
  </message>
  <message>
   <source>These variables can make the program load other code: {names}.</source>
   <translation>Estas variables pueden hacer que el programa cargue otro código: {names}.</translation>
  </message>
  <message>
   <source>They appear here, by day. Everything stays on this computer.</source>
   <translation>Aparecerán aquí, por día. Todo se queda en este equipo.</translation>
  </message>
  <message>
   <source>They apply from the next message, to this chat alone.</source>
   <translation>Se aplica desde el próximo mensaje, solo a este chat.</translation>
  </message>
  <message>
   <source>They are kept, with what followed them, until the trash is emptied.</source>
   <translation>Se conservan, con lo que les seguía, hasta que se vacíe la papelera.</translation>
  </message>
  <message>
   <source>They stay on this computer</source>
   <translation>Se quedan en este equipo</translation>
  </message>
  <message>
   <source>Think</source>
   <translation>Razonar</translation>
  </message>
  <message>
   <source>Think it through, on your own computer</source>
   <translation>Piénsalo a fondo, en tu propio equipo</translation>
  </message>
  <message>
   <source>Thinking</source>
   <translation>Razonamiento</translation>
  </message>
  <message>
   <source>Thinking budget</source>
   <translation>Presupuesto de razonamiento</translation>
  </message>
  <message>
   <source>Thinking budget: {budget}</source>
   <translation>Presupuesto de razonamiento: {budget}</translation>
  </message>
  <message>
   <source>Thinking off</source>
   <translation>Sin razonamiento</translation>
  </message>
  <message>
   <source>Thinking on</source>
   <translation>Con razonamiento</translation>
  </message>
  <message>
   <source>Thinking switch</source>
   <translation>Modo de razonamiento</translation>
  </message>
  <message numerus="yes">
   <source>Thinking was switched: {count} token is read again|Thinking was switched: {count} tokens are read again</source>
   <translation>
    <numerusform>Se cambió el modo de razonamiento: se vuelve a leer {count} token</numerusform>
    <numerusform>Se cambió el modo de razonamiento: se vuelven a leer {count} tokens</numerusform>
   </translation>
  </message>
  <message>
   <source>Thinking: off</source>
   <translation>Razonamiento: no</translation>
  </message>
  <message>
   <source>Thinking: on</source>
   <translation>Razonamiento: sí</translation>
  </message>
  <message>
   <source>Thinking: strict off</source>
   <translation>Razonamiento: bloqueado</translation>
  </message>
  <message>
   <source>This address cannot be opened</source>
   <translation>Esta dirección no se puede abrir</translation>
  </message>
  <message>
   <source>This backup is damaged itself: choose another one.</source>
   <translation>Esta copia de seguridad también está dañada: elige otra.</translation>
  </message>
  <message>
   <source>This build computes on NVIDIA cards, and their driver is not installed: install it.</source>
   <translation>Esta versión calcula en tarjetas NVIDIA y su controlador no está instalado: instálalo.</translation>
  </message>
  <message>
   <source>This chat</source>
   <translation>Este chat</translation>
  </message>
  <message>
   <source>This chat is in the trash</source>
   <translation>Este chat está en la papelera</translation>
  </message>
  <message>
   <source>This chat uses the model's defaults from the next message.</source>
   <translation>Este chat usará los valores del modelo a partir del próximo mensaje.</translation>
  </message>
  <message>
   <source>This chat uses “{name}” from the next message.</source>
   <translation>Este chat usa «{name}» desde el próximo mensaje.</translation>
  </message>
  <message>
   <source>This checkpoint is already quantized ({method}): take the one in BF16, F16 or F32.</source>
   <translation>Este checkpoint ya está cuantizado ({method}): usa el que está en BF16, F16 o F32.</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>Este equipo</translation>
  </message>
  <message>
   <source>This computer has no keyring that protects secrets: what you enter is kept until Nemodesk is closed.</source>
   <translation>Este equipo no tiene un llavero que proteja los secretos: lo que escribas se guarda hasta que se cierre Nemodesk.</translation>
  </message>
  <message>
   <source>This computer has no keyring, so it is kept in memory until Nemodesk is closed. It is sent to the hub only, and never shown again.</source>
   <translation>Este equipo no tiene llavero, así que el token se guarda en la memoria hasta que se cierre Nemodesk. Solo se envía al hub y no se vuelve a mostrar.</translation>
  </message>
  <message>
   <source>This computer has no keyring: the secret is kept until Nemodesk is closed.</source>
   <translation>Este equipo no tiene llavero: el secreto se guarda hasta que se cierre Nemodesk.</translation>
  </message>
  <message>
   <source>This ends by itself when its command changes.</source>
   <translation>Esto termina por sí solo cuando cambia su comando.</translation>
  </message>
  <message>
   <source>This ends by itself when its files change.</source>
   <translation>Esto termina por sí solo cuando cambian sus archivos.</translation>
  </message>
  <message>
   <source>This file cannot be read: {error}.</source>
   <translation>No se puede leer este archivo: {error}.</translation>
  </message>
  <message>
   <source>This file stays on your computer; Nemodesk sends nothing. If you report the problem, read it first: it may name your folders.</source>
   <translation>Este archivo se queda en tu equipo; Nemodesk no envía nada. Si informas del problema, léelo antes: puede nombrar tus carpetas.</translation>
  </message>
  <message>
   <source>This folder is not there any more.</source>
   <translation>Esta carpeta ya no existe.</translation>
  </message>
  <message>
   <source>This holds no servers: it needs an object mcpServers or servers, with one entry for each.</source>
   <translation>Esto no contiene servidores: hace falta un objeto mcpServers o servers, con una entrada para cada uno.</translation>
  </message>
  <message>
   <source>This is a configuration with servers. It can be imported.</source>
   <translation>Esta es una configuración con servidores. Se puede importar.</translation>
  </message>
  <message>
   <source>This is no JSON object.</source>
   <translation>Esto no es un objeto JSON.</translation>
  </message>
  <message>
   <source>This is no JSON: {error}.</source>
   <translation>Esto no es JSON: {error}.</translation>
  </message>
  <message>
   <source>This is no access token: copy it again from {page}.</source>
   <translation>Esto no es un token de acceso: cópialo de nuevo desde {page}.</translation>
  </message>
  <message>
   <source>This is the beginning: the whole is too long to show. Copying gives all of it.</source>
   <translation>Este es solo el comienzo: el texto completo es demasiado largo para mostrarlo. Al copiar, se copia entero.</translation>
  </message>
  <message>
   <source>This model is being installed already: wait for it.</source>
   <translation>Este modelo ya se está instalando: espera a que termine.</translation>
  </message>
  <message>
   <source>This model needs more memory than any known one: its files are damaged, or made to do harm.</source>
   <translation>Este modelo necesita más memoria que cualquier otro conocido: sus archivos están dañados o hechos para causar daño.</translation>
  </message>
  <message>
   <source>This model's file has no chat template: choose a model made for chats.</source>
   <translation>El archivo de este modelo no tiene plantilla de chat: elige un modelo hecho para chats.</translation>
  </message>
  <message>
   <source>This needs {needed} on the disk, and {free} are free: free some space or take a smaller type.</source>
   <translation>Se necesitan {needed} en el disco y hay {free} libres: libera espacio o elige un tipo más pequeño.</translation>
  </message>
  <message>
   <source>This page is back to its defaults.</source>
   <translation>Esta página tiene de nuevo sus valores iniciales.</translation>
  </message>
  <message>
   <source>This repository is open to registered users only.</source>
   <translation>Este repositorio solo está abierto a usuarios registrados.</translation>
  </message>
  <message>
   <source>This takes {size} more than there is ({reserve} are left to other programs): choose a smaller context, another type of keys and values, or close other programs.</source>
   <translation>Esto ocupa {size} más de lo que hay ({reserve} se reservan para otros programas): elige un contexto menor u otro tipo de claves y valores, o cierra otros programas.</translation>
  </message>
  <message>
   <source>This text is too long to be a list of servers.</source>
   <translation>Este texto es demasiado largo para ser una lista de servidores.</translation>
  </message>
  <message>
   <source>This tool has changed since you allowed it</source>
   <translation>Esta herramienta ha cambiado desde que la permitiste</translation>
  </message>
  <message>
   <source>This tool has changed since you allowed it: what you allowed does not count any more.</source>
   <translation>Esta herramienta ha cambiado desde que la permitiste: lo que permitiste ya no vale.</translation>
  </message>
  <message>
   <source>Thought</source>
   <translation>Razonamiento</translation>
  </message>
  <message>
   <source>Thought for {seconds} s</source>
   <translation>Razonó durante {seconds} s</translation>
  </message>
  <message>
   <source>Thought for {time}</source>
   <translation>Razonó durante {time}</translation>
  </message>
  <message>
   <source>Thought for {time}, ended at {count} tokens</source>
   <translation>Razonó durante {time}, terminado a los {count} tokens</translation>
  </message>
  <message>
   <source>Thought for {time}, ended by you</source>
   <translation>Razonó durante {time}, terminado por ti</translation>
  </message>
  <message>
   <source>Thought, ended at {count} tokens</source>
   <translation>Razonamiento, terminado a los {count} tokens</translation>
  </message>
  <message>
   <source>Thought, ended by you</source>
   <translation>Razonamiento, terminado por ti</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <source>Time taken</source>
   <translation>Duración</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Título</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Hasta</translation>
  </message>
  <message>
   <source>To begin anew keeps the old file beside the new one; what you allowed or forbade is asked again.</source>
   <translation>Al empezar de nuevo, el archivo anterior se conserva junto al nuevo; lo que permitiste o prohibiste se vuelve a preguntar.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <source>Token limit reached</source>
   <translation>Límite de tokens alcanzado</translation>
  </message>
  <message>
   <source>Tokens</source>
   <translation>Tokens</translation>
  </message>
  <message>
   <source>Tokens of a prompt that are computed at once</source>
   <translation>Tokens de un prompt que se calculan a la vez</translation>
  </message>
  <message>
   <source>Tokens of thinking in chats that set none; empty for no limit</source>
   <translation>Tokens de razonamiento en los chats que no fijan ninguno; vacío para no poner límite</translation>
  </message>
  <message>
   <source>Tokens of thinking, then the model has to answer; 0 for no limit</source>
   <translation>Tokens de razonamiento, después el modelo tiene que responder; 0 para no poner límite</translation>
  </message>
  <message>
   <source>Tokens that a conversation can have</source>
   <translation>Tokens que puede tener una conversación</translation>
  </message>
  <message>
   <source>Too large for the disk</source>
   <translation>Demasiado grande para el disco</translation>
  </message>
  <message>
   <source>Too large for this computer's memory</source>
   <translation>Demasiado grande para la memoria de este equipo</translation>
  </message>
  <message>
   <source>Tool</source>
   <translation>Herramienta</translation>
  </message>
  <message>
   <source>Tool {name}</source>
   <translation>Herramienta {name}</translation>
  </message>
  <message>
   <source>Tool {name}: asked for again</source>
   <translation>Herramienta {name}: solicitada otra vez</translation>
  </message>
  <message>
   <source>Tool {name}: denied</source>
   <translation>Herramienta {name}: denegada</translation>
  </message>
  <message>
   <source>Tool {name}: failed</source>
   <translation>Herramienta {name}: error</translation>
  </message>
  <message>
   <source>Tool {name}: stopped</source>
   <translation>Herramienta {name}: detenida</translation>
  </message>
  <message>
   <source>Tool, source, arguments or decision</source>
   <translation>Herramienta, origen, argumentos o decisión</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Herramientas</translation>
  </message>
  <message>
   <source>Tools and plugins</source>
   <translation>Herramientas y plugins</translation>
  </message>
  <message>
   <source>Tools and plugins…</source>
   <translation>Herramientas y plugins…</translation>
  </message>
  <message>
   <source>Tools are NOT isolated: they can see your files and the network.</source>
   <translation>Las herramientas NO están aisladas: pueden ver tus archivos y la red.</translation>
  </message>
  <message>
   <source>Tools cannot be used</source>
   <translation>No se pueden usar las herramientas</translation>
  </message>
  <message>
   <source>Tools end with Nemodesk, but can see your files and the network (Windows job).</source>
   <translation>Las herramientas terminan al cerrarse Nemodesk, pero pueden ver tus archivos y la red (job de Windows).</translation>
  </message>
  <message>
   <source>Tools in this chat</source>
   <translation>Herramientas en este chat</translation>
  </message>
  <message>
   <source>Tools run in their own processes.</source>
   <translation>Las herramientas se ejecutan en sus propios procesos.</translation>
  </message>
  <message>
   <source>Tools see only the folders and the network that you allow (bubblewrap).</source>
   <translation>Las herramientas solo ven las carpetas y la red que permites (bubblewrap).</translation>
  </message>
  <message>
   <source>Tools see only the folders and the network that you allow (sandlock).</source>
   <translation>Las herramientas solo ven las carpetas y la red que permites (sandlock).</translation>
  </message>
  <message>
   <source>Tools that the model may call in this chat</source>
   <translation>Herramientas que el modelo puede llamar en este chat</translation>
  </message>
  <message>
   <source>Tools: they cannot be used now</source>
   <translation>Herramientas: ahora no se pueden usar</translation>
  </message>
  <message numerus="yes">
   <source>Tools: {n} on</source>
   <translation>
    <numerusform>Herramientas: {n} activada</numerusform>
    <numerusform>Herramientas: {n} activadas</numerusform>
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
   <translation>Papelera</translation>
  </message>
  <message numerus="yes">
   <source>Trash, one chat|Trash, {n} chats</source>
   <translation>
    <numerusform>Papelera, un chat</numerusform>
    <numerusform>Papelera, {n} chats</numerusform>
   </translation>
  </message>
  <message>
   <source>Trust {source}</source>
   <translation>Confiar en {source}</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Reintentar</translation>
  </message>
  <message>
   <source>Try now</source>
   <translation>Intentar ahora</translation>
  </message>
  <message>
   <source>Trying again goes on with what is kept.</source>
   <translation>Al reintentar se sigue con lo que se ha conservado.</translation>
  </message>
  <message>
   <source>Turns a Hugging Face checkpoint (config.json and .safetensors files) into a GGUF file in your models.</source>
   <translation>Convierte un checkpoint de Hugging Face (config.json y archivos .safetensors) en un archivo GGUF entre tus modelos.</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>Type or paste a value</source>
   <translation>Escribe o pega un valor</translation>
  </message>
  <message>
   <source>Typing anywhere goes to the message below.</source>
   <translation>Lo que escribas en cualquier parte va al mensaje de abajo.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Undo: {deed}</source>
   <translation>Deshacer: {deed}</translation>
  </message>
  <message>
   <source>Undone: {deed}</source>
   <translation>Se deshizo: {deed}</translation>
  </message>
  <message>
   <source>Unfold or fold all thinking</source>
   <translation>Mostrar u ocultar todo el razonamiento</translation>
  </message>
  <message>
   <source>Unload</source>
   <translation>Liberar memoria</translation>
  </message>
  <message>
   <source>Unpin</source>
   <translation>Desfijar</translation>
  </message>
  <message>
   <source>Until {day}</source>
   <translation>Hasta el {day}</translation>
  </message>
  <message>
   <source>Use in this chat</source>
   <translation>Usar en este chat</translation>
  </message>
  <message>
   <source>Use model defaults</source>
   <translation>Valores del modelo</translation>
  </message>
  <message>
   <source>Use preset “{name}”</source>
   <translation>Usar el preajuste «{name}»</translation>
  </message>
  <message>
   <source>Use {source}</source>
   <translation>Usar {source}</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valor</translation>
  </message>
  <message>
   <source>Values are kept in the keyring.</source>
   <translation>Los valores se guardan en el llavero.</translation>
  </message>
  <message>
   <source>Values that did not fit were replaced by defaults: {names}.</source>
   <translation>Los valores no válidos se sustituyeron por los predeterminados: {names}.</translation>
  </message>
  <message>
   <source>Variables of its environment.</source>
   <translation>Sus variables de entorno.</translation>
  </message>
  <message>
   <source>Version {index} of {count}</source>
   <translation>Versión {index} de {count}</translation>
  </message>
  <message>
   <source>Version {version}</source>
   <translation>Versión {version}</translation>
  </message>
  <message>
   <source>Violet</source>
   <translation>Violeta</translation>
  </message>
  <message>
   <source>Waiting for the network</source>
   <translation>Esperando la red</translation>
  </message>
  <message>
   <source>Waiting for you</source>
   <translation>Te espera</translation>
  </message>
  <message>
   <source>Waiting for your answer to a tool call</source>
   <translation>Esperando tu respuesta a una llamada a herramienta</translation>
  </message>
  <message>
   <source>Waiting message removed</source>
   <translation>Se quitó el mensaje en espera</translation>
  </message>
  <message>
   <source>Waiting message {index} of {count}: {text}</source>
   <translation>Mensaje en espera {index} de {count}: {text}</translation>
  </message>
  <message>
   <source>Warnings and errors</source>
   <translation>Avisos y errores</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Pesos</translation>
  </message>
  <message>
   <source>What Nemodesk did, without the text of your conversations</source>
   <translation>Lo que hizo Nemodesk, sin el texto de tus conversaciones</translation>
  </message>
  <message>
   <source>What Nemodesk did. It holds no text of your conversations and stays on this computer.</source>
   <translation>Lo que hizo Nemodesk. No contiene texto de tus conversaciones y se queda en este equipo.</translation>
  </message>
  <message>
   <source>What has changed</source>
   <translation>Qué ha cambiado</translation>
  </message>
  <message>
   <source>What is a prime number?</source>
   <translation>¿Qué es un número primo?</translation>
  </message>
  <message>
   <source>What is allowed</source>
   <translation>Qué está permitido</translation>
  </message>
  <message>
   <source>What is allowed…</source>
   <translation>Qué está permitido…</translation>
  </message>
  <message>
   <source>What is sent to this address is not encrypted: everyone on the way can read and change it.</source>
   <translation>Lo que se envía a esta dirección no está cifrado: cualquiera en el camino puede leerlo y cambiarlo.</translation>
  </message>
  <message>
   <source>What is set above applies from the next load</source>
   <translation>Lo indicado arriba se aplica en la próxima carga</translation>
  </message>
  <message>
   <source>What is stored stays when you stop.</source>
   <translation>Si lo detienes, se conserva lo ya guardado.</translation>
  </message>
  <message>
   <source>What it does: {what}</source>
   <translation>Qué hace: {what}</translation>
  </message>
  <message>
   <source>What it may do there without asking ({names}) is not taken over: here you are asked.</source>
   <translation>Lo que allí puede hacer sin preguntar ({names}) no se toma: aquí se te pregunta.</translation>
  </message>
  <message>
   <source>What it was allowed is void until you allow it again.</source>
   <translation>Lo que tenía permitido queda anulado hasta que lo permitas de nuevo.</translation>
  </message>
  <message>
   <source>What its conversion made of the weights</source>
   <translation>Qué hizo la conversión con los pesos</translation>
  </message>
  <message>
   <source>What shall we think through?</source>
   <translation>¿En qué pensamos hoy?</translation>
  </message>
  <message>
   <source>What the model had read of chats was removed from the disk.</source>
   <translation>Lo que el modelo había leído de los chats se quitó del disco.</translation>
  </message>
  <message>
   <source>What the model has read</source>
   <translation>Lo que el modelo ha leído</translation>
  </message>
  <message>
   <source>What the window shows when Nemodesk starts</source>
   <translation>Lo que muestra la ventana al iniciar Nemodesk</translation>
  </message>
  <message>
   <source>What this computer can run</source>
   <translation>Lo que este equipo puede ejecutar</translation>
  </message>
  <message>
   <source>What to export</source>
   <translation>Contenido</translation>
  </message>
  <message>
   <source>What tools are allowed cannot be read or written: check the disk. No tool runs until then.</source>
   <translation>No se pueden leer o escribir los permisos de las herramientas: revisa el disco. Hasta entonces no se ejecuta ninguna.</translation>
  </message>
  <message>
   <source>What tools are allowed cannot be written in {folder}. No tool runs until it can.</source>
   <translation>No se pueden escribir los permisos de las herramientas en {folder}. Hasta que se pueda, no se ejecuta ninguna.</translation>
  </message>
  <message>
   <source>What tools are allowed was begun anew</source>
   <translation>Los permisos de las herramientas empezaron de nuevo</translation>
  </message>
  <message>
   <source>What tools may do without asking, and what they may never do. Any change of a tool voids its grants.</source>
   <translation>Lo que las herramientas pueden hacer sin preguntar y lo que nunca pueden hacer. Cualquier cambio en una herramienta anula sus permisos.</translation>
  </message>
  <message>
   <source>What was changed of the plugins cannot be kept: {reason}.</source>
   <translation>No se puede guardar lo que cambió en los plugins: {reason}.</translation>
  </message>
  <message>
   <source>What was left out</source>
   <translation>Lo que se omitió</translation>
  </message>
  <message>
   <source>What will be started, exactly</source>
   <translation>Lo que se iniciará, exactamente</translation>
  </message>
  <message>
   <source>What will be started, one line for each argument</source>
   <translation>Lo que se iniciará, una línea por argumento</translation>
  </message>
  <message>
   <source>What will fit</source>
   <translation>Lo que cabe</translation>
  </message>
  <message>
   <source>What you are writing, with its attachments</source>
   <translation>Lo que escribes, con sus adjuntos</translation>
  </message>
  <message>
   <source>What you may do with this model is for its makers to say.</source>
   <translation>Lo que puedes hacer con este modelo lo deciden sus creadores.</translation>
  </message>
  <message>
   <source>What your servers offer. Its text goes with your message, as a file's would.</source>
   <translation>Lo que ofrecen tus servidores. Su texto va con tu mensaje, como el de un archivo.</translation>
  </message>
  <message>
   <source>What {name} takes of this computer’s memory</source>
   <translation>Cuánta memoria de este equipo ocupa {name}</translation>
  </message>
  <message>
   <source>What {name} was to be sent is too long.</source>
   <translation>Lo que se iba a enviar a {name} es demasiado largo.</translation>
  </message>
  <message>
   <source>What {source} starts</source>
   <translation>Lo que inicia {source}</translation>
  </message>
  <message>
   <source>When a long answer ends while you are elsewhere</source>
   <translation>Cuando termina una respuesta larga mientras estás en otra parte</translation>
  </message>
  <message>
   <source>Whether the model reasons before it answers</source>
   <translation>Si el modelo razona antes de responder</translation>
  </message>
  <message>
   <source>Which lines</source>
   <translation>Qué líneas</translation>
  </message>
  <message>
   <source>Which of its tools are on ({names}) is not taken over: switch them in the menu of tools.</source>
   <translation>No se toma cuáles de sus herramientas están activadas ({names}): actívalas o desactívalas en el menú de herramientas.</translation>
  </message>
  <message>
   <source>While you read and write, the model reads what the next answer needs; it then begins sooner</source>
   <translation>Mientras lees y escribes, el modelo lee lo que necesita la próxima respuesta; así empieza antes</translation>
  </message>
  <message>
   <source>Whole, checked {when}</source>
   <translation>Íntegro, comprobado el {when}</translation>
  </message>
  <message>
   <source>Wide</source>
   <translation>Ancho</translation>
  </message>
  <message>
   <source>Width of the text</source>
   <translation>Ancho del texto</translation>
  </message>
  <message>
   <source>With all versions of messages</source>
   <translation>Con todas las versiones de los mensajes</translation>
  </message>
  <message>
   <source>With presets and shortcuts</source>
   <translation>Con preajustes y atajos</translation>
  </message>
  <message>
   <source>With the model's thinking</source>
   <translation>Con el razonamiento del modelo</translation>
  </message>
  <message>
   <source>Wrap long lines</source>
   <translation>Ajustar líneas largas</translation>
  </message>
  <message>
   <source>Wrap long lines of code</source>
   <translation>Ajustar líneas largas de código</translation>
  </message>
  <message>
   <source>Write a haiku about the sea</source>
   <translation>Escribe un haiku sobre el mar</translation>
  </message>
  <message>
   <source>Write it as owner/name, for example {example}.</source>
   <translation>Escríbelo como propietario/nombre, por ejemplo {example}.</translation>
  </message>
  <message>
   <source>Write the next message</source>
   <translation>Escribe el próximo mensaje</translation>
  </message>
  <message>
   <source>Writes its reasoning first; slower, better at problems</source>
   <translation>Escribe primero su razonamiento; más lento, mejor con problemas</translation>
  </message>
  <message>
   <source>Writing speed</source>
   <translation>Velocidad de escritura</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Ayer</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Tú</translation>
  </message>
  <message>
   <source>You allowed this before, but a text from outside may want it now: look closely.</source>
   <translation>Ya lo permitiste antes, pero ahora puede que lo quiera un texto de fuera: míralo bien.</translation>
  </message>
  <message>
   <source>You can close this and go on chatting. Cancel leaves nothing behind.</source>
   <translation>Puedes cerrar esto y seguir chateando. Cancelar no deja ningún rastro.</translation>
  </message>
  <message>
   <source>You can close this window or Nemodesk, or switch the computer off. It goes on at the next start.</source>
   <translation>Puedes cerrar esta ventana o Nemodesk, o apagar el equipo. La instalación continúa en el próximo inicio.</translation>
  </message>
  <message>
   <source>You trusted it as it was; it has changed, and is not trusted any more.</source>
   <translation>Confiabas en él tal como era; ha cambiado y ya no es de confianza.</translation>
  </message>
  <message>
   <source>You, {time}: {text}</source>
   <translation>Tú, {time}: {text}</translation>
  </message>
  <message>
   <source>Your account has not been given access to {repo}: accept its licence at {page}.</source>
   <translation>Tu cuenta no tiene acceso a {repo}: acepta su licencia en {page}.</translation>
  </message>
  <message>
   <source>Your conversations are in {folder}</source>
   <translation>Tus conversaciones están en {folder}</translation>
  </message>
  <message>
   <source>Your conversations are safe. A report was written; it stays on this computer.</source>
   <translation>Tus conversaciones están a salvo. Se creó un informe, que se queda en este equipo.</translation>
  </message>
  <message>
   <source>Your conversations are safe. The log has the details.</source>
   <translation>Tus conversaciones están a salvo. El registro tiene los detalles.</translation>
  </message>
  <message>
   <source>Your messages and the partial answer are kept. Regenerate starts the engine again.</source>
   <translation>Tus mensajes y la respuesta parcial se conservan. Regenerar inicia de nuevo el motor.</translation>
  </message>
  <message>
   <source>Your token does not open {repo}: give it the right to read at {tokens}.</source>
   <translation>Tu token no da acceso a {repo}: dale permiso de lectura en {tokens}.</translation>
  </message>
  <message>
   <source>a protected place</source>
   <translation>un lugar protegido</translation>
  </message>
  <message>
   <source>a row without a name</source>
   <translation>una fila sin nombre</translation>
  </message>
  <message>
   <source>alerts</source>
   <translation>alertas, avisos</translation>
  </message>
  <message>
   <source>all</source>
   <translation>todos</translation>
  </message>
  <message>
   <source>allowed for the chat</source>
   <translation>permitida para el chat</translation>
  </message>
  <message>
   <source>always allowed</source>
   <translation>siempre permitida</translation>
  </message>
  <message>
   <source>always allowed: the folder {folder}</source>
   <translation>siempre permitida: la carpeta {folder}</translation>
  </message>
  <message numerus="yes">
   <source>and the message that follows|and the {n} messages that follow</source>
   <translation>
    <numerusform>y el mensaje que sigue</numerusform>
    <numerusform>y los {n} mensajes que siguen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and {n} other file|and {n} other files</source>
   <translation>
    <numerusform>y {n} más</numerusform>
    <numerusform>y {n} más</numerusform>
   </translation>
  </message>
  <message>
   <source>animation</source>
   <translation>animación</translation>
  </message>
  <message>
   <source>animations</source>
   <translation>animaciones, efectos</translation>
  </message>
  <message>
   <source>another model has its place</source>
   <translation>otro modelo ocupa su lugar</translation>
  </message>
  <message>
   <source>answering</source>
   <translation>respondiendo</translation>
  </message>
  <message>
   <source>arguments that are not valid</source>
   <translation>argumentos no válidos</translation>
  </message>
  <message>
   <source>as published, but for rounding</source>
   <translation>como se publicaron, salvo redondeo</translation>
  </message>
  <message>
   <source>background, minimise</source>
   <translation>segundo plano, minimizar</translation>
  </message>
  <message>
   <source>battery, prefill, speed</source>
   <translation>batería, prefill, precarga, velocidad</translation>
  </message>
  <message>
   <source>before an update</source>
   <translation>antes de una actualización</translation>
  </message>
  <message>
   <source>being looked at</source>
   <translation>comprobando</translation>
  </message>
  <message>
   <source>being written</source>
   <translation>escribiéndose</translation>
  </message>
  <message>
   <source>bits</source>
   <translation>bits</translation>
  </message>
  <message>
   <source>built-in</source>
   <translation>integrado</translation>
  </message>
  <message>
   <source>cache, privacy, restart</source>
   <translation>caché, privacidad, reinicio, reiniciar</translation>
  </message>
  <message>
   <source>can send data out</source>
   <translation>puede enviar datos al exterior</translation>
  </message>
  <message>
   <source>changes something</source>
   <translation>cambia algo</translation>
  </message>
  <message>
   <source>chat {number}</source>
   <translation>chat {number}</translation>
  </message>
  <message>
   <source>colours</source>
   <translation>colores</translation>
  </message>
  <message>
   <source>colours, dark mode</source>
   <translation>colores, modo oscuro</translation>
  </message>
  <message>
   <source>column</source>
   <translation>columna</translation>
  </message>
  <message>
   <source>computes on the processor</source>
   <translation>calcula en el procesador</translation>
  </message>
  <message>
   <source>computes on {names}</source>
   <translation>calcula en {names}</translation>
  </message>
  <message>
   <source>config.json holds no usable {key}: download it again.</source>
   <translation>config.json no contiene un valor válido de {key}: descárgalo de nuevo.</translation>
  </message>
  <message>
   <source>context window, ctx, RAM, VRAM</source>
   <translation>ventana de contexto, ctx, RAM, VRAM, memoria</translation>
  </message>
  <message>
   <source>cut for the model; all {count} characters are kept</source>
   <translation>recortado para el modelo; se conservan los {count} caracteres</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>dañada</translation>
  </message>
  <message>
   <source>damaged, repair</source>
   <translation>dañado, corrupto, reparar</translation>
  </message>
  <message>
   <source>default preset</source>
   <translation>preajuste predeterminado, por defecto</translation>
  </message>
  <message>
   <source>denied</source>
   <translation>denegada</translation>
  </message>
  <message>
   <source>done</source>
   <translation>hecho</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>borrador</translation>
  </message>
  <message>
   <source>error</source>
   <translation>error</translation>
  </message>
  <message>
   <source>everything it can do, in chat {number}</source>
   <translation>todo lo que puede hacer, en el chat {number}</translation>
  </message>
  <message>
   <source>exactly these arguments</source>
   <translation>exactamente estos argumentos</translation>
  </message>
  <message>
   <source>exactly these arguments: {arguments}</source>
   <translation>exactamente estos argumentos: {arguments}</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>error</translation>
  </message>
  <message>
   <source>file to write (default: in SRC)</source>
   <translation>archivo de salida (predeterminado: en SRC)</translation>
  </message>
  <message>
   <source>first token {seconds} s</source>
   <translation>primer token en {seconds} s</translation>
  </message>
  <message>
   <source>folded</source>
   <translation>contraído</translation>
  </message>
  <message>
   <source>folder with config.json and safetensors files</source>
   <translation>carpeta con config.json y archivos safetensors</translation>
  </message>
  <message>
   <source>font size, zoom, scale, bigger, smaller</source>
   <translation>tamaño de letra, fuente, zoom, escala, más grande, más pequeño</translation>
  </message>
  <message>
   <source>font, zoom</source>
   <translation>fuente, letra, zoom</translation>
  </message>
  <message>
   <source>for this chat</source>
   <translation>para este chat</translation>
  </message>
  <message>
   <source>from {source}</source>
   <translation>de {source}</translation>
  </message>
  <message>
   <source>full width, margins</source>
   <translation>ancho completo, márgenes</translation>
  </message>
  <message>
   <source>highlight colour</source>
   <translation>color de resaltado</translation>
  </message>
  <message>
   <source>hotkeys, key bindings</source>
   <translation>teclas rápidas, combinaciones de teclas</translation>
  </message>
  <message>
   <source>importance matrix made by llama-imatrix</source>
   <translation>matriz de importancia creada con llama-imatrix</translation>
  </message>
  <message>
   <source>in every chat</source>
   <translation>en todos los chats</translation>
  </message>
  <message>
   <source>it kept changing</source>
   <translation>cambiaba sin parar</translation>
  </message>
  <message>
   <source>large loss: only where nothing else fits</source>
   <translation>gran pérdida: solo si no cabe nada más</translation>
  </message>
  <message>
   <source>length, limit</source>
   <translation>longitud, límite, largo</translation>
  </message>
  <message>
   <source>less than a minute left</source>
   <translation>Queda menos de un minuto</translation>
  </message>
  <message>
   <source>little loss</source>
   <translation>poca pérdida</translation>
  </message>
  <message>
   <source>llama.cpp's name for it, from the largest to the smallest</source>
   <translation>Su nombre en llama.cpp, del más grande al más pequeño</translation>
  </message>
  <message>
   <source>loading</source>
   <translation>cargando</translation>
  </message>
  <message>
   <source>locale, translation</source>
   <translation>configuración regional, traducción</translation>
  </message>
  <message>
   <source>loss that one notices</source>
   <translation>pérdida perceptible</translation>
  </message>
  <message>
   <source>made in {time}</source>
   <translation>creado en {time}</translation>
  </message>
  <message>
   <source>math, LaTeX, equations</source>
   <translation>matemáticas, LaTeX, ecuaciones</translation>
  </message>
  <message>
   <source>message {message} of conversation {conversation}</source>
   <translation>mensaje {message} de la conversación {conversation}</translation>
  </message>
  <message>
   <source>message {message} of “{title}”</source>
   <translation>mensaje {message} de «{title}»</translation>
  </message>
  <message>
   <source>more places in this chat</source>
   <translation>más lugares en este chat</translation>
  </message>
  <message>
   <source>names of chats, rename</source>
   <translation>nombres de los chats, renombrar, cambiar nombre</translation>
  </message>
  <message>
   <source>network</source>
   <translation>red</translation>
  </message>
  <message>
   <source>next to no loss</source>
   <translation>casi sin pérdida</translation>
  </message>
  <message>
   <source>night mode, bright, appearance</source>
   <translation>modo nocturno, claro, apariencia, aspecto</translation>
  </message>
  <message>
   <source>no folder yet</source>
   <translation>aún ninguna carpeta</translation>
  </message>
  <message>
   <source>no longer trusted</source>
   <translation>ya no es de confianza</translation>
  </message>
  <message>
   <source>no loss that one notices</source>
   <translation>sin pérdida perceptible</translation>
  </message>
  <message>
   <source>no such tool</source>
   <translation>no existe esa herramienta</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ninguno</translation>
  </message>
  <message>
   <source>not answered</source>
   <translation>sin responder</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>desconocido</translation>
  </message>
  <message>
   <source>not loaded</source>
   <translation>sin cargar</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>sin medir</translation>
  </message>
  <message>
   <source>not used: CUDA does not start on {card}; a restart may help</source>
   <translation>no se usa: CUDA no se inicia en {card}; reiniciar puede ayudar</translation>
  </message>
  <message>
   <source>not used: CUDA_VISIBLE_DEVICES is “{value}”, which hides {card}</source>
   <translation>no se usa: CUDA_VISIBLE_DEVICES es «{value}», lo que oculta {card}</translation>
  </message>
  <message>
   <source>not used: no NVIDIA card was found, so the processor computes</source>
   <translation>no se usa: no se encontró ninguna tarjeta NVIDIA, así que calcula el procesador</translation>
  </message>
  <message>
   <source>not used: no NVIDIA card was found; if the build for one does not start, build for the processor</source>
   <translation>no se usa: no se encontró ninguna tarjeta NVIDIA; si la compilación para una no se inicia, compila para el procesador</translation>
  </message>
  <message>
   <source>not used: of the {total} GiB of {card} only {free} GiB are free. Close other programs that compute or play on it.</source>
   <translation>no se usa: de los {total} GiB de {card} solo hay {free} GiB libres. Cierra otros programas o juegos que la usen.</translation>
  </message>
  <message>
   <source>not used: the NVIDIA card has no driver</source>
   <translation>no se usa: la tarjeta NVIDIA no tiene controlador</translation>
  </message>
  <message>
   <source>not used: the driver does not work: {reason}</source>
   <translation>no se usa: el controlador no funciona: {reason}</translation>
  </message>
  <message>
   <source>not used: the driver was updated while the computer ran, and needs a restart</source>
   <translation>no se usa: el controlador se actualizó con el equipo en marcha y hay que reiniciar</translation>
  </message>
  <message>
   <source>not used: the driver {driver} runs CUDA {has}, and this build needs {needs}</source>
   <translation>no se usa: el controlador {driver} ejecuta CUDA {has} y esta versión necesita {needs}</translation>
  </message>
  <message>
   <source>not used: the settings put no layers of models on {card}</source>
   <translation>no se usa: los ajustes no ponen ninguna capa de los modelos en {card}</translation>
  </message>
  <message>
   <source>not used: {card} is there, and llama.cpp was built without CUDA</source>
   <translation>no se usa: {card} está presente, pero llama.cpp se compiló sin CUDA</translation>
  </message>
  <message>
   <source>not used: {card} is there, and this build computes without CUDA. Take the build for NVIDIA cards instead.</source>
   <translation>no se usa: {card} está presente, pero esta versión calcula sin CUDA. Usa en su lugar la versión para tarjetas NVIDIA.</translation>
  </message>
  <message>
   <source>nucleus sampling</source>
   <translation>muestreo de núcleo, nucleus</translation>
  </message>
  <message>
   <source>on the processor</source>
   <translation>en el procesador</translation>
  </message>
  <message numerus="yes">
   <source>once, resumed|{n} times, resumed</source>
   <translation>
    <numerusform>una vez, reanudada</numerusform>
    <numerusform>{n} veces, reanudada</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one chat|{n} chats</source>
   <translation>
    <numerusform>un chat</numerusform>
    <numerusform>{n} chats</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one conversation|{n} conversations</source>
   <translation>
    <numerusform>una conversación</numerusform>
    <numerusform>{n} conversaciones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one damaged message|{n} damaged messages</source>
   <translation>
    <numerusform>un mensaje dañado</numerusform>
    <numerusform>{n} mensajes dañados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one empty message|{n} empty messages</source>
   <translation>
    <numerusform>un mensaje vacío</numerusform>
    <numerusform>{n} mensajes vacíos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one entry is no conversation|{n} entries are no conversations</source>
   <translation>
    <numerusform>una entrada no es una conversación</numerusform>
    <numerusform>{n} entradas no son conversaciones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one file without its text|{n} files without their text</source>
   <translation>
    <numerusform>un archivo sin su texto</numerusform>
    <numerusform>{n} archivos sin su texto</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one folder you gave|{n} folders you gave</source>
   <translation>
    <numerusform>una carpeta que le diste</numerusform>
    <numerusform>{n} carpetas que le diste</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one hidden message|{n} hidden messages</source>
   <translation>
    <numerusform>un mensaje oculto</numerusform>
    <numerusform>{n} mensajes ocultos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one image|{n} images</source>
   <translation>
    <numerusform>una imagen</numerusform>
    <numerusform>{n} imágenes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one list of sources|{n} lists of sources</source>
   <translation>
    <numerusform>una lista de fuentes</numerusform>
    <numerusform>{n} listas de fuentes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one message outside the tree|{n} messages outside the tree</source>
   <translation>
    <numerusform>un mensaje fuera del árbol</numerusform>
    <numerusform>{n} mensajes fuera del árbol</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one message|{n} messages</source>
   <translation>
    <numerusform>un mensaje</numerusform>
    <numerusform>{n} mensajes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one more place in this chat|{n} more places in this chat</source>
   <translation>
    <numerusform>otra coincidencia en este chat</numerusform>
    <numerusform>otras {n} coincidencias en este chat</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one more set of instructions|{n} more sets of instructions</source>
   <translation>
    <numerusform>otro conjunto de instrucciones</numerusform>
    <numerusform>otros {n} conjuntos de instrucciones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one part of an unknown kind|{n} parts of unknown kinds</source>
   <translation>
    <numerusform>una parte de tipo desconocido</numerusform>
    <numerusform>{n} partes de tipo desconocido</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one pin, star or archive mark|{n} pin, star or archive marks</source>
   <translation>
    <numerusform>una marca de fijado, favorito o archivado</numerusform>
    <numerusform>{n} marcas de fijado, favorito o archivado</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one result of a tool|{n} results of tools</source>
   <translation>
    <numerusform>un resultado de herramienta</numerusform>
    <numerusform>{n} resultados de herramientas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one selected|{n} selected</source>
   <translation>
    <numerusform>1 elegido</numerusform>
    <numerusform>{n} elegidos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one sound or video recording|{n} sound or video recordings</source>
   <translation>
    <numerusform>una grabación de audio o video</numerusform>
    <numerusform>{n} grabaciones de audio o video</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one summary|{n} summaries</source>
   <translation>
    <numerusform>un resumen</numerusform>
    <numerusform>{n} resúmenes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one thinking time|{n} thinking times</source>
   <translation>
    <numerusform>una nota sobre el tiempo de razonamiento</numerusform>
    <numerusform>{n} notas sobre el tiempo de razonamiento</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one tool call|{n} tool calls</source>
   <translation>
    <numerusform>una llamada a herramienta</numerusform>
    <numerusform>{n} llamadas a herramientas</numerusform>
   </translation>
  </message>
  <message>
   <source>owner/name, or its address on Hugging Face</source>
   <translation>propietario/nombre, o su dirección en Hugging Face</translation>
  </message>
  <message>
   <source>padding, layout</source>
   <translation>márgenes, relleno, diseño</translation>
  </message>
  <message>
   <source>past conversations</source>
   <translation>conversaciones anteriores</translation>
  </message>
  <message>
   <source>permissions must be a table: write [permissions] on a line of its own.</source>
   <translation>permissions debe ser una tabla: escribe [permissions] en una línea propia.</translation>
  </message>
  <message>
   <source>permissions.files must be "none", "read" or "write".</source>
   <translation>permissions.files debe ser "none", "read" o "write".</translation>
  </message>
  <message>
   <source>permissions.secrets must be a list of names, like ["api_key"].</source>
   <translation>permissions.secrets debe ser una lista de nombres, como ["api_key"].</translation>
  </message>
  <message>
   <source>permissions.{name} must be true or false.</source>
   <translation>permissions.{name} debe ser true o false.</translation>
  </message>
  <message>
   <source>pinned</source>
   <translation>fijado</translation>
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
   <translation>No se puede leer plugin.toml: {reason}.</translation>
  </message>
  <message>
   <source>plugin.toml does not say which API it is for: write api = {api}.</source>
   <translation>plugin.toml no indica para qué API es: escribe api = {api}.</translation>
  </message>
  <message>
   <source>plugin.toml does not say {key}: write {key} = "…".</source>
   <translation>En plugin.toml falta {key}: escribe {key} = "…".</translation>
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
   <translation>plugin.toml no es TOML válido: {reason}.</translation>
  </message>
  <message>
   <source>plugin.toml says {key}, which has no meaning: it can say {known}.</source>
   <translation>plugin.toml indica {key}, que no tiene significado: puede indicar {known}.</translation>
  </message>
  <message>
   <source>preset</source>
   <translation>preajuste</translation>
  </message>
  <message>
   <source>privacy</source>
   <translation>privacidad</translation>
  </message>
  <message>
   <source>profiles, characters</source>
   <translation>perfiles, personajes</translation>
  </message>
  <message>
   <source>programs</source>
   <translation>programas</translation>
  </message>
  <message>
   <source>q8_0 takes half and loses next to nothing; q4_0 costs quality</source>
   <translation>q8_0 ocupa la mitad y casi no pierde nada; q4_0 reduce la calidad</translation>
  </message>
  <message>
   <source>random, reproducible, sampling</source>
   <translation>aleatorio, azar, reproducible, muestreo</translation>
  </message>
  <message>
   <source>randomness, creativity, sampling</source>
   <translation>aleatoriedad, creatividad, muestreo</translation>
  </message>
  <message>
   <source>reading the checkpoint</source>
   <translation>leyendo el checkpoint</translation>
  </message>
  <message>
   <source>reads and writes files</source>
   <translation>lee y escribe archivos</translation>
  </message>
  <message>
   <source>reads and writes files: {given}</source>
   <translation>lee y escribe archivos: {given}</translation>
  </message>
  <message>
   <source>reads files</source>
   <translation>lee archivos</translation>
  </message>
  <message>
   <source>reads files: {given}</source>
   <translation>lee archivos: {given}</translation>
  </message>
  <message>
   <source>reads what is yours</source>
   <translation>lee tus datos</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>listo</translation>
  </message>
  <message>
   <source>reasoning</source>
   <translation>pensamiento, pensar, reflexión</translation>
  </message>
  <message>
   <source>reasoning, limit, effort</source>
   <translation>razonamiento, pensar, límite, esfuerzo</translation>
  </message>
  <message>
   <source>repeated</source>
   <translation>repetida</translation>
  </message>
  <message>
   <source>repeated, not run again</source>
   <translation>repetida, no se ejecutó de nuevo</translation>
  </message>
  <message>
   <source>repetition, loops, sampling</source>
   <translation>repetición, bucles, muestreo</translation>
  </message>
  <message>
   <source>running</source>
   <translation>en curso</translation>
  </message>
  <message>
   <source>runs under {isolation}</source>
   <translation>se ejecuta con {isolation}</translation>
  </message>
  <message>
   <source>sampling</source>
   <translation>muestreo, sampling</translation>
  </message>
  <message>
   <source>save</source>
   <translation>guardar, respaldo, backup</translation>
  </message>
  <message>
   <source>secrets: {names}</source>
   <translation>secretos: {names}</translation>
  </message>
  <message>
   <source>sends a request to {host}</source>
   <translation>envía una solicitud a {host}</translation>
  </message>
  <message>
   <source>size</source>
   <translation>tamaño</translation>
  </message>
  <message>
   <source>something is there already</source>
   <translation>ya hay algo allí</translation>
  </message>
  <message>
   <source>startup, autoload</source>
   <translation>arranque, carga automática</translation>
  </message>
  <message>
   <source>startup, launch</source>
   <translation>arranque, inicio, abrir</translation>
  </message>
  <message>
   <source>stop sequences</source>
   <translation>secuencias de parada</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>detenida</translation>
  </message>
  <message>
   <source>stopped while it ran</source>
   <translation>detenida en plena ejecución</translation>
  </message>
  <message>
   <source>strict off</source>
   <translation>razonamiento bloqueado</translation>
  </message>
  <message>
   <source>syntax highlighting</source>
   <translation>resaltado de sintaxis</translation>
  </message>
  <message>
   <source>system prompt, persona, role</source>
   <translation>prompt del sistema, instrucciones del sistema, persona, rol</translation>
  </message>
  <message>
   <source>tensors</source>
   <translation>tensores</translation>
  </message>
  <message>
   <source>terminal</source>
   <translation>terminal</translation>
  </message>
  <message>
   <source>text</source>
   <translation>texto</translation>
  </message>
  <message>
   <source>the disk is full</source>
   <translation>el disco está lleno</translation>
  </message>
  <message>
   <source>the folder {folder}</source>
   <translation>la carpeta {folder}</translation>
  </message>
  <message>
   <source>the tool is forbidden</source>
   <translation>la herramienta está prohibida</translation>
  </message>
  <message>
   <source>the weights as they were published</source>
   <translation>los pesos tal como se publicaron</translation>
  </message>
  <message>
   <source>these arguments</source>
   <translation>estos argumentos</translation>
  </message>
  <message>
   <source>these files</source>
   <translation>estos archivos</translation>
  </message>
  <message>
   <source>thinking off</source>
   <translation>sin razonamiento</translation>
  </message>
  <message>
   <source>thinking on</source>
   <translation>con razonamiento</translation>
  </message>
  <message>
   <source>this command</source>
   <translation>este comando</translation>
  </message>
  <message>
   <source>threads (default: one a core)</source>
   <translation>hilos (predeterminado: uno por núcleo)</translation>
  </message>
  <message>
   <source>to do</source>
   <translation>pendiente</translation>
  </message>
  <message>
   <source>to note</source>
   <translation>a tener en cuenta</translation>
  </message>
  <message>
   <source>to start, as it is now</source>
   <translation>iniciarse, tal como está ahora</translation>
  </message>
  <message>
   <source>tokenizer.json and config.json do not belong together: download them again.</source>
   <translation>tokenizer.json y config.json no se corresponden: descárgalos de nuevo.</translation>
  </message>
  <message>
   <source>too large for this computer</source>
   <translation>demasiado grande para este equipo</translation>
  </message>
  <message>
   <source>trusted</source>
   <translation>de confianza</translation>
  </message>
  <message>
   <source>type</source>
   <translation>tipo</translation>
  </message>
  <message>
   <source>type of file (default: Q4_K_M)</source>
   <translation>tipo de archivo (predeterminado: Q4_K_M)</translation>
  </message>
  <message>
   <source>unfolded</source>
   <translation>expandido</translation>
  </message>
  <message>
   <source>unread</source>
   <translation>no leído</translation>
  </message>
  <message>
   <source>used: {card}, {free} of {total} GiB free</source>
   <translation>en uso: {card}, {free} de {total} GiB libres</translation>
  </message>
  <message>
   <source>values</source>
   <translation>valores</translation>
  </message>
  <message>
   <source>very little loss</source>
   <translation>muy poca pérdida</translation>
  </message>
  <message>
   <source>waiting for the calls before it</source>
   <translation>espera a las llamadas anteriores</translation>
  </message>
  <message>
   <source>waiting for you</source>
   <translation>te espera</translation>
  </message>
  <message>
   <source>waits</source>
   <translation>en espera</translation>
  </message>
  <message>
   <source>what it said of its own tools was believed, until it changed</source>
   <translation>se creía lo que decía de sus propias herramientas, hasta que cambió</translation>
  </message>
  <message>
   <source>what it says of its own tools is believed</source>
   <translation>se cree lo que dice de sus propias herramientas</translation>
  </message>
  <message>
   <source>word wrap, break lines</source>
   <translation>ajuste de línea, saltos de línea, partir líneas</translation>
  </message>
  <message>
   <source>you allowed it always</source>
   <translation>la permitiste siempre</translation>
  </message>
  <message>
   <source>you allowed it for the chat</source>
   <translation>la permitiste para el chat</translation>
  </message>
  <message>
   <source>you allowed it once</source>
   <translation>la permitiste una vez</translation>
  </message>
  <message>
   <source>you denied it</source>
   <translation>la denegaste</translation>
  </message>
  <message>
   <source>you forbade the tool</source>
   <translation>prohibiste la herramienta</translation>
  </message>
  <message>
   <source>{action}: back to {keys}</source>
   <translation>{action}: volver a {keys}</translation>
  </message>
  <message>
   <source>{at} of {total}</source>
   <translation>{at} de {total}</translation>
  </message>
  <message>
   <source>{count} bytes came back</source>
   <translation>{count} bytes recibidos</translation>
  </message>
  <message numerus="yes">
   <source>{count} character|{count} characters</source>
   <translation>
    <numerusform>{count} carácter</numerusform>
    <numerusform>{count} caracteres</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} chats; the best {shown} are shown</source>
   <translation>{count} chats; se muestran los {shown} mejores</translation>
  </message>
  <message>
   <source>{count} left</source>
   <translation>Quedan {count}</translation>
  </message>
  <message>
   <source>{count} of {budget} tokens left</source>
   <translation>Quedan {count} de {budget} tokens</translation>
  </message>
  <message>
   <source>{count} tokens</source>
   <translation>{count} tokens</translation>
  </message>
  <message numerus="yes">
   <source>{count} token|{count} tokens</source>
   <translation>
    <numerusform>{count} token</numerusform>
    <numerusform>{count} tokens</numerusform>
   </translation>
  </message>
  <message>
   <source>{date}, {time}</source>
   <translation>{date}, {time}</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} de {total}</translation>
  </message>
  <message>
   <source>{done} of {total} tokens</source>
   <translation>{done} de {total} tokens</translation>
  </message>
  <message>
   <source>{file} cannot be read.</source>
   <translation>No se puede leer {file}.</translation>
  </message>
  <message>
   <source>{file} cannot be read: {reason}.</source>
   <translation>No se puede leer {file}: {reason}.</translation>
  </message>
  <message>
   <source>{file} does not describe the files beside it: download them again.</source>
   <translation>{file} no describe los archivos que lo acompañan: descárgalos de nuevo.</translation>
  </message>
  <message>
   <source>{file} holds no settings. Choose a file that was made by Export.</source>
   <translation>{file} no contiene ninguna configuración. Elige un archivo creado con Exportar.</translation>
  </message>
  <message>
   <source>{file} is a link or no file: put a copy there.</source>
   <translation>{file} es un enlace o no es un archivo: pon ahí una copia.</translation>
  </message>
  <message>
   <source>{file} is a link or not a plain file: copy the checkpoint with its contents (cp -rL).</source>
   <translation>{file} es un enlace o no es un archivo normal: copia el checkpoint con su contenido (cp -rL).</translation>
  </message>
  <message>
   <source>{file} is a pickle, which may run code when opened: take a checkpoint in safetensors.</source>
   <translation>{file} es un pickle, que puede ejecutar código al abrirse: usa un checkpoint en safetensors.</translation>
  </message>
  <message>
   <source>{file} is damaged: download it again.</source>
   <translation>{file} está dañado: descárgalo de nuevo.</translation>
  </message>
  <message>
   <source>{file} is not an importance matrix, or is damaged: make it again with llama-imatrix.</source>
   <translation>{file} no es una matriz de importancia o está dañado: créalo de nuevo con llama-imatrix.</translation>
  </message>
  <message>
   <source>{file} is too large to be what its name says.</source>
   <translation>{file} es demasiado grande para ser lo que indica su nombre.</translation>
  </message>
  <message>
   <source>{file}: holds no conversations</source>
   <translation>{file}: no contiene conversaciones</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>Del {first} al {last}</translation>
  </message>
  <message>
   <source>{folder} cannot be written: {reason}.</source>
   <translation>No se puede escribir {folder}: {reason}.</translation>
  </message>
  <message>
   <source>{folder} exists already: choose another name.</source>
   <translation>{folder} ya existe: elige otro nombre.</translation>
  </message>
  <message>
   <source>{folder} holds private data of programs, and can be given to no tool.</source>
   <translation>{folder} contiene datos privados de programas y no se puede dar a ninguna herramienta.</translation>
  </message>
  <message>
   <source>{folder} is no folder that can be opened.</source>
   <translation>{folder} no es una carpeta que se pueda abrir.</translation>
  </message>
  <message>
   <source>{free} of {total} free</source>
   <translation>{free} de {total} libres</translation>
  </message>
  <message>
   <source>{hours} h {minutes} min</source>
   <translation>{hours} h {minutes} min</translation>
  </message>
  <message>
   <source>{hours} h {minutes} min left</source>
   <translation>Quedan {hours} h {minutes} min</translation>
  </message>
  <message>
   <source>{hub} cannot be reached: check the connection and any proxy, then try again.</source>
   <translation>No se puede acceder a {hub}: revisa la conexión y el proxy, si lo hay, y vuelve a intentarlo.</translation>
  </message>
  <message>
   <source>{hub} does not answer like a Hugging Face hub: check HF_ENDPOINT and any proxy.</source>
   <translation>{hub} no responde como un hub de Hugging Face: revisa HF_ENDPOINT y el proxy, si lo hay.</translation>
  </message>
  <message>
   <source>{hub} does not know this token: make a new one at {tokens}.</source>
   <translation>{hub} no reconoce este token: crea uno nuevo en {tokens}.</translation>
  </message>
  <message>
   <source>{hub} has a fault of its own (status {status}): try again later.</source>
   <translation>{hub} tiene un fallo propio (estado {status}): inténtalo más tarde.</translation>
  </message>
  <message>
   <source>{hub} is busy and asks to wait: try again in a few minutes.</source>
   <translation>{hub} está ocupado y pide esperar: inténtalo de nuevo en unos minutos.</translation>
  </message>
  <message>
   <source>{hub} is not encrypted: a token is only sent over https.</source>
   <translation>{hub} no está cifrado: los tokens solo se envían por https.</translation>
  </message>
  <message>
   <source>{hub} refused {repo} (status {status}): try again later.</source>
   <translation>{hub} rechazó {repo} (estado {status}): inténtalo más tarde.</translation>
  </message>
  <message>
   <source>{hub}, or a proxy on the way, gives answers that cannot be used: try another network.</source>
   <translation>{hub}, o un proxy intermedio, da respuestas que no se pueden usar: prueba otra red.</translation>
  </message>
  <message>
   <source>{index} / {count}</source>
   <translation>{index} / {count}</translation>
  </message>
  <message>
   <source>{keys} belongs to text fields: {what}.</source>
   <translation>{keys} está reservado para los campos de texto: {what}.</translation>
  </message>
  <message>
   <source>{key} is empty in plugin.toml.</source>
   <translation>{key} está vacío en plugin.toml.</translation>
  </message>
  <message numerus="yes">
   <source>{key} must be a text of one line, {n} characters at most.</source>
   <translation>
    <numerusform>{key} debe ser un texto de una línea, de {n} carácter como máximo.</numerusform>
    <numerusform>{key} debe ser un texto de una línea, de {n} caracteres como máximo.</numerusform>
   </translation>
  </message>
  <message>
   <source>{layers} of {all} layers fit your card as {type}, the processor does the rest; {tokens} tokens of context</source>
   <translation>{layers} de {all} capas caben en tu tarjeta como {type}, el procesador hace el resto; {tokens} tokens de contexto</translation>
  </message>
  <message>
   <source>{matches} of {total}</source>
   <translation>{matches} de {total}</translation>
  </message>
  <message>
   <source>{megabytes} MB</source>
   <translation>{megabytes} MB</translation>
  </message>
  <message>
   <source>{minutes} min left</source>
   <translation>Quedan {minutes} min</translation>
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
   <translation>{names} y otros</translation>
  </message>
  <message>
   <source>{name} (may be left empty)</source>
   <translation>{name} (puede quedar vacío)</translation>
  </message>
  <message>
   <source>{name} arrived damaged, twice, and was deleted: try again later or from another network.</source>
   <translation>{name} llegó dañado dos veces y se eliminó: inténtalo más tarde o desde otra red.</translation>
  </message>
  <message>
   <source>{name} asks for this: {what}. Fill it in, or leave the server out.</source>
   <translation>{name} pide esto: {what}. Rellénalo o deja fuera el servidor.</translation>
  </message>
  <message>
   <source>{name} asks for values that were not given: {names}.</source>
   <translation>{name} pide valores que no se han dado: {names}.</translation>
  </message>
  <message>
   <source>{name} cannot be linked from its disk to the models folder's: copy it.</source>
   <translation>No se puede enlazar {name} desde su disco al de la carpeta de modelos: cópialo.</translation>
  </message>
  <message>
   <source>{name} cannot be read: it is damaged or not there.</source>
   <translation>No se puede leer {name}: está dañado o no existe.</translation>
  </message>
  <message>
   <source>{name} cannot be started: {reason}.</source>
   <translation>No se puede iniciar {name}: {reason}.</translation>
  </message>
  <message>
   <source>{name} cannot be the name of a variable or a header.</source>
   <translation>{name} no puede ser el nombre de una variable o de una cabecera.</translation>
  </message>
  <message>
   <source>{name} cannot keep keys and values as {kv_type}: choose another type.</source>
   <translation>{name} no puede guardar las claves y los valores como {kv_type}: elige otro tipo.</translation>
  </message>
  <message>
   <source>{name} changed while it was copied: try again when it is whole.</source>
   <translation>{name} cambió mientras se copiaba: inténtalo de nuevo cuando esté completo.</translation>
  </message>
  <message>
   <source>{name} comes under all of these at once. Nemodesk keeps them as a file beside the model.</source>
   <translation>{name} está sujeto a todas estas licencias a la vez. Nemodesk las guarda en un archivo junto al modelo.</translation>
  </message>
  <message>
   <source>{name} computes values that are no numbers: convert it again, or choose another type.</source>
   <translation>{name} calcula valores que no son números: conviértelo de nuevo o elige otro tipo.</translation>
  </message>
  <message>
   <source>{name} could not be checked: {reason}.</source>
   <translation>No se pudo comprobar {name}: {reason}.</translation>
  </message>
  <message>
   <source>{name} could not be deleted: {reason}.</source>
   <translation>No se pudo eliminar {name}: {reason}.</translation>
  </message>
  <message>
   <source>{name} could not be imported: {reason}.</source>
   <translation>No se pudo importar {name}: {reason}.</translation>
  </message>
  <message>
   <source>{name} could not be loaded</source>
   <translation>No se pudo cargar {name}</translation>
  </message>
  <message>
   <source>{name} could not be loaded: it is damaged, or of a kind this version does not know.</source>
   <translation>No se pudo cargar {name}: está dañado o es de un tipo que esta versión no conoce.</translation>
  </message>
  <message>
   <source>{name} could not be moved: {reason}. It stays where it was.</source>
   <translation>No se pudo mover {name}: {reason}. Sigue donde estaba.</translation>
  </message>
  <message>
   <source>{name} could not be read ({why}): choose another file.</source>
   <translation>No se pudo leer {name} ({why}): elige otro archivo.</translation>
  </message>
  <message>
   <source>{name} could not be read: {reason}.</source>
   <translation>No se pudo leer {name}: {reason}.</translation>
  </message>
  <message>
   <source>{name} does not start.</source>
   <translation>{name} no se inicia.</translation>
  </message>
  <message>
   <source>{name} gave a list that cannot be read.</source>
   <translation>{name} dio una lista que no se puede leer.</translation>
  </message>
  <message>
   <source>{name} gave no list of tools that can be read.</source>
   <translation>{name} no dio una lista de herramientas que se pueda leer.</translation>
  </message>
  <message>
   <source>{name} has changed since it was allowed, and was not called.</source>
   <translation>{name} ha cambiado desde que se permitió, y no se llamó.</translation>
  </message>
  <message>
   <source>{name} has no permission to ask for this.</source>
   <translation>{name} no tiene permiso para pedir esto.</translation>
  </message>
  <message>
   <source>{name} is GGUF version {version}; versions 2 and 3 can be read.</source>
   <translation>{name} usa la versión {version} de GGUF; se pueden leer las versiones 2 y 3.</translation>
  </message>
  <message>
   <source>{name} is a folder: attach the files that matter.</source>
   <translation>{name} es una carpeta: adjunta los archivos que importan.</translation>
  </message>
  <message>
   <source>{name} is a part of a model: choose a file that holds all of it.</source>
   <translation>{name} es solo una parte de un modelo: elige un archivo que lo contenga entero.</translation>
  </message>
  <message>
   <source>{name} is damaged and was not moved: check it, or install it again.</source>
   <translation>{name} está dañado y no se movió: compruébalo o vuelve a instalarlo.</translation>
  </message>
  <message>
   <source>{name} is damaged or incomplete: download or convert it again.</source>
   <translation>{name} está dañado o incompleto: descárgalo o conviértelo de nuevo.</translation>
  </message>
  <message>
   <source>{name} is damaged: its SHA-256 is {found}, that of what was installed {expected}. Install it again.</source>
   <translation>{name} está dañado: su SHA-256 es {found} y el de lo instalado, {expected}. Vuelve a instalarlo.</translation>
  </message>
  <message>
   <source>{name} is damaged: its file has {found} bytes, {expected} were installed. Install it again.</source>
   <translation>{name} está dañado: su archivo tiene {found} bytes y se instalaron {expected}. Vuelve a instalarlo.</translation>
  </message>
  <message>
   <source>{name} is empty: there is nothing to attach.</source>
   <translation>{name} está vacío: no hay nada que adjuntar.</translation>
  </message>
  <message>
   <source>{name} is empty: there is nothing to insert.</source>
   <translation>{name} está vacío: no hay nada que insertar.</translation>
  </message>
  <message>
   <source>{name} is in your models now.</source>
   <translation>{name} ya está entre tus modelos.</translation>
  </message>
  <message>
   <source>{name} is in {path} already.</source>
   <translation>{name} ya estaba en {path}.</translation>
  </message>
  <message>
   <source>{name} is in {path} now.</source>
   <translation>{name} está ahora en {path}.</translation>
  </message>
  <message>
   <source>{name} is larger than any archive of conversations: it was not read.</source>
   <translation>{name} supera el tamaño de cualquier exportación de conversaciones: no se leyó.</translation>
  </message>
  <message>
   <source>{name} is larger than {most} kB: attach the part that matters.</source>
   <translation>{name} supera los {most} kB: adjunta la parte que importa.</translation>
  </message>
  <message>
   <source>{name} is locked with a password: unpack it first.</source>
   <translation>{name} está protegido con contraseña: descomprímelo primero.</translation>
  </message>
  <message>
   <source>{name} is no text in UTF-8.</source>
   <translation>{name} no es texto en UTF-8.</translation>
  </message>
  <message>
   <source>{name} is no text: only text and source code can be attached.</source>
   <translation>{name} no es texto: solo se pueden adjuntar texto y código fuente.</translation>
  </message>
  <message>
   <source>{name} is not a GGUF file: choose a model file that ends in .gguf.</source>
   <translation>{name} no es un archivo GGUF: elige un archivo de modelo que termine en .gguf.</translation>
  </message>
  <message>
   <source>{name} is not a file: choose a model file that ends in .gguf.</source>
   <translation>{name} no es un archivo: elige un archivo de modelo que termine en .gguf.</translation>
  </message>
  <message>
   <source>{name} is not valid JSON.</source>
   <translation>{name} no es un JSON válido.</translation>
  </message>
  <message>
   <source>{name} is ready</source>
   <translation>{name} está listo</translation>
  </message>
  <message>
   <source>{name} is switched off.</source>
   <translation>{name} está desactivado.</translation>
  </message>
  <message>
   <source>{name} is whole, byte for byte.</source>
   <translation>{name} está íntegro, byte por byte.</translation>
  </message>
  <message>
   <source>{name} may not be started: look at its command and allow it.</source>
   <translation>{name} no tiene permiso para iniciarse: mira su comando y permítelo.</translation>
  </message>
  <message>
   <source>{name} needs about {needed} GiB of memory and {free} GiB are free: close other programs, or choose a smaller model.</source>
   <translation>{name} necesita unos {needed} GiB de memoria y hay {free} GiB libres: cierra otros programas o elige un modelo más pequeño.</translation>
  </message>
  <message>
   <source>{name} of NVIDIA's CUDA toolkit was not found: install the toolkit.</source>
   <translation>No se encontró {name}, del kit de herramientas CUDA de NVIDIA: instala el kit.</translation>
  </message>
  <message>
   <source>{name} removed</source>
   <translation>Se quitó {name}</translation>
  </message>
  <message>
   <source>{name} sent too much.</source>
   <translation>{name} envió demasiado.</translation>
  </message>
  <message>
   <source>{name} was converted on this computer. Longer bars are larger errors.</source>
   <translation>{name} se convirtió en este equipo. Las barras más largas son errores mayores.</translation>
  </message>
  <message>
   <source>{name} was ended. {reason}</source>
   <translation>Se cerró {name}. {reason}</translation>
  </message>
  <message>
   <source>{name} was not added. {reason}</source>
   <translation>{name} no se agregó. {reason}</translation>
  </message>
  <message>
   <source>{name} was removed</source>
   <translation>Se quitó {name}</translation>
  </message>
  <message>
   <source>{number} %</source>
   <translation>{number}%</translation>
  </message>
  <message numerus="yes">
   <source>{n} character|{n} characters</source>
   <translation>
    <numerusform>{n} carácter</numerusform>
    <numerusform>{n} caracteres</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} conversation|{n} conversations</source>
   <translation>
    <numerusform>{n} conversación</numerusform>
    <numerusform>{n} conversaciones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} line|{n} lines</source>
   <translation>
    <numerusform>{n} línea</numerusform>
    <numerusform>{n} líneas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {all} layers on the card</source>
   <translation>
    <numerusform>{n} de {all} capas en la tarjeta</numerusform>
    <numerusform>{n} de {all} capas en la tarjeta</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {server} cannot be shown.</source>
   <translation>
    <numerusform>No se puede mostrar {n} elemento de {server}.</numerusform>
    <numerusform>No se pueden mostrar {n} elementos de {server}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {total}</source>
   <translation>
    <numerusform>{n} de {total}</numerusform>
    <numerusform>{n} de {total}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {total} layers on the GPU</source>
   <translation>
    <numerusform>{n} de {total} capas en la GPU</numerusform>
    <numerusform>{n} de {total} capas en la GPU</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} tool|{n} tools</source>
   <translation>
    <numerusform>{n} herramienta</numerusform>
    <numerusform>{n} herramientas</numerusform>
   </translation>
  </message>
  <message>
   <source>{part}, measured {size}</source>
   <translation>{part}, medido: {size}</translation>
  </message>
  <message>
   <source>{path} belongs to the checkpoint itself: name another file to write.</source>
   <translation>{path} forma parte del checkpoint: indica otro archivo de salida.</translation>
  </message>
  <message>
   <source>{path} cannot be made: {reason}.</source>
   <translation>No se puede crear {path}: {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {reason}.</source>
   <translation>No se puede leer {path}: {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be renamed: {reason}.</source>
   <translation>No se puede renombrar {path}: {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be used: {reason}.</source>
   <translation>No se puede usar {path}: {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be written: choose another place.</source>
   <translation>No se puede escribir en {path}: elige otro lugar.</translation>
  </message>
  <message>
   <source>{path} cannot be written: {reason}.</source>
   <translation>No se puede escribir en {path}: {reason}.</translation>
  </message>
  <message>
   <source>{path} could not be written: {reason}.</source>
   <translation>No se pudo escribir en {path}: {reason}.</translation>
  </message>
  <message>
   <source>{path} does not give back what is written to it: use another disk.</source>
   <translation>{path} no devuelve lo que se escribe en él: usa otro disco.</translation>
  </message>
  <message>
   <source>{path} is a file: choose a folder.</source>
   <translation>{path} es un archivo: elige una carpeta.</translation>
  </message>
  <message>
   <source>{path} is a folder: name a file to write.</source>
   <translation>{path} es una carpeta: indica un archivo de salida.</translation>
  </message>
  <message>
   <source>{path} is being written by another conversion: wait for it.</source>
   <translation>Otra conversión está escribiendo {path}: espera a que termine.</translation>
  </message>
  <message>
   <source>{path} is inside the models folder: choose one on another disk.</source>
   <translation>{path} está dentro de la carpeta de modelos: elige una en otro disco.</translation>
  </message>
  <message>
   <source>{path} is no checkpoint: it has no config.json.</source>
   <translation>{path} no es un checkpoint: no tiene config.json.</translation>
  </message>
  <message>
   <source>{path} is there already: choose another folder.</source>
   <translation>{path} ya existe: elige otra carpeta.</translation>
  </message>
  <message>
   <source>{path} may not be written: choose another folder.</source>
   <translation>No hay permiso para escribir en {path}: elige otra carpeta.</translation>
  </message>
  <message>
   <source>{path}: {size} MB, {type}, {seconds} s</source>
   <translation>{path}: {size} MB, {type}, {seconds} s</translation>
  </message>
  <message>
   <source>{plugin} has no secret {name}.</source>
   <translation>{plugin} no tiene ningún secreto {name}.</translation>
  </message>
  <message>
   <source>{program} can download what it runs, so that it may be something else tomorrow.</source>
   <translation>{program} puede descargar lo que ejecuta, así que mañana puede ser otra cosa.</translation>
  </message>
  <message>
   <source>{program} import</source>
   <translation>Importación de {program}</translation>
  </message>
  <message>
   <source>{program} is a shell: it runs whatever its arguments say.</source>
   <translation>{program} es un shell: ejecuta todo lo que digan sus argumentos.</translation>
  </message>
  <message>
   <source>{program} run needs -i: without it nothing that is said reaches the server.</source>
   <translation>{program} run necesita -i: sin eso, nada de lo que se dice llega al servidor.</translation>
  </message>
  <message>
   <source>{program} was not found on this computer: install it, or give its full path.</source>
   <translation>No se encontró {program} en este equipo: instálalo o indica su ruta completa.</translation>
  </message>
  <message numerus="yes">
   <source>{program}: one conversation|{program}: {n} conversations</source>
   <translation>
    <numerusform>{program}: una conversación</numerusform>
    <numerusform>{program}: {n} conversaciones</numerusform>
   </translation>
  </message>
  <message>
   <source>{repo} asks for a token: accept its licence at {page}, then make one at {tokens}.</source>
   <translation>{repo} pide un token: acepta su licencia en {page} y luego crea uno en {tokens}.</translation>
  </message>
  <message>
   <source>{repo} at {commit}</source>
   <translation>{repo}, commit {commit}</translation>
  </message>
  <message>
   <source>{repo} has no file “{name}”; GGUF files there: {names}.</source>
   <translation>{repo} no tiene ningún archivo «{name}»; archivos GGUF que hay: {names}.</translation>
  </message>
  <message>
   <source>{repo} has no “{what}”: look at {page}.</source>
   <translation>{repo} no tiene «{what}»: consulta {page}.</translation>
  </message>
  <message>
   <source>{repo} is converted on this computer. Smaller files answer faster and leave more room for long conversations.</source>
   <translation>La conversión de {repo} se hace en este equipo. Los archivos más pequeños responden más rápido y dejan más espacio para conversaciones largas.</translation>
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
   <translation>{share} del trabajo está hecho.</translation>
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
   <translation>Se liberarán {size} al cerrar Nemodesk</translation>
  </message>
  <message>
   <source>{size} as {type}</source>
   <translation>{size} como {type}</translation>
  </message>
  <message>
   <source>{size} free</source>
   <translation>{size} libres</translation>
  </message>
  <message>
   <source>{size} kB</source>
   <translation>{size} kB</translation>
  </message>
  <message>
   <source>{size} of it are here already.</source>
   <translation>Ya hay {size} aquí.</translation>
  </message>
  <message>
   <source>{size} of it are here. It goes on where it stopped.</source>
   <translation>Hay {size} aquí. Continúa donde se detuvo.</translation>
  </message>
  <message>
   <source>{size} of the work is done. Kept, it goes on from there later; deleted, it is gone.</source>
   <translation>Ya hay {size} hechos. Si los conservas, se continúa desde ahí más tarde; si los eliminas, se pierden.</translation>
  </message>
  <message>
   <source>{size} on the disk. Erasing a chat for good removes all of it too</source>
   <translation>{size} en el disco. Al eliminar definitivamente un chat, también se quita todo esto</translation>
  </message>
  <message>
   <source>{size}, planned with {type} and {tokens} tokens of context</source>
   <translation>{size}, previsto con {type} y {tokens} tokens de contexto</translation>
  </message>
  <message>
   <source>{size}, planned with {type} and {tokens} tokens of context, keys and values as {kv}</source>
   <translation>{size}, previsto con {type} y {tokens} tokens de contexto, claves y valores como {kv}</translation>
  </message>
  <message>
   <source>{source} changed since you allowed it</source>
   <translation>{source} ha cambiado desde que lo permitiste</translation>
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
   <translation>Quedan {time}</translation>
  </message>
  <message>
   <source>{title} (copy)</source>
   <translation>{title} (copia)</translation>
  </message>
  <message>
   <source>{title}, heading</source>
   <translation>{title}, encabezado</translation>
  </message>
  <message>
   <source>{title}: without {what}</source>
   <translation>{title}: sin {what}</translation>
  </message>
  <message>
   <source>{tokens} in each prompt</source>
   <translation>{tokens} en cada prompt</translation>
  </message>
  <message>
   <source>{tokens} tokens of context</source>
   <translation>{tokens} tokens de contexto</translation>
  </message>
  <message>
   <source>{tokens}, {cached} of them cached</source>
   <translation>{tokens}, {cached} de ellos en caché</translation>
  </message>
  <message>
   <source>{type} is not a type of file that can be written: only {supported}.</source>
   <translation>{type} no es un tipo de archivo que se pueda escribir: solo {supported}.</translation>
  </message>
  <message>
   <source>{used} of {total} tokens of context are used</source>
   <translation>{used} de {total} tokens de contexto usados</translation>
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
   <translation>«Siempre» permitiría: {scope}</translation>
  </message>
  <message>
   <source>“{action}” no longer has {keys}.</source>
   <translation>{keys} ya no corresponde a «{action}».</translation>
  </message>
  <message>
   <source>“{field}” is no valid JSON.</source>
   <translation>«{field}» no es JSON válido.</translation>
  </message>
  <message>
   <source>“{repo}” is no model on Hugging Face: write it like {example}.</source>
   <translation>«{repo}» no es un modelo de Hugging Face: escríbelo como {example}.</translation>
  </message>
  <message>
   <source>“{revision}” is no revision: give a branch, a tag or a commit.</source>
   <translation>«{revision}» no es una revisión: indica una rama, una etiqueta o un commit.</translation>
  </message>
  <message>
   <source>“{text}” is no address of a hub: set HF_ENDPOINT to one like {hub}.</source>
   <translation>«{text}» no es la dirección de un hub: pon en HF_ENDPOINT una como {hub}.</translation>
  </message>
  <message>
   <source>“{title}”</source>
   <translation>«{title}»</translation>
  </message>
  <message>
   <source>… {count} more characters</source>
   <translation>… {count} caracteres más</translation>
  </message>
 </context>
</TS>
