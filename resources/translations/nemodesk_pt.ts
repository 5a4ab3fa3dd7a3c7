<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
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
   <translation>&amp;Arquivo</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>Aj&amp;uda</translation>
  </message>
  <message>
   <source>&amp;Model</source>
   <translation>&amp;Modelo</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>E&amp;xibir</translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>0 always takes the likeliest token; more is more varied</source>
   <translation>Com 0, escolhe sempre o token mais provável; quanto maior, mais variado</translation>
  </message>
  <message>
   <source>0 keeps it unused</source>
   <translation>Com 0, não é usada</translation>
  </message>
  <message numerus="yes">
   <source>1 more|{n} more</source>
   <translation>
    <numerusform>mais 1</numerusform>
    <numerusform>mais {n}</numerusform>
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
   <translation>Um checkpoint do Hugging Face</translation>
  </message>
  <message>
   <source>A call did not end when it was stopped.</source>
   <translation>Uma chamada não terminou ao ser interrompida.</translation>
  </message>
  <message>
   <source>A context of {context} tokens needs about {needed} GiB of memory and {free} GiB are free: choose at most {room} tokens.</source>
   <translation>Um contexto de {context} tokens precisa de cerca de {needed} GiB de memória e há {free} GiB livres: escolha no máximo {room} tokens.</translation>
  </message>
  <message>
   <source>A file for each chat</source>
   <translation>Um arquivo por chat</translation>
  </message>
  <message>
   <source>A model runs fastest where all of it fits into the memory of the graphics card.</source>
   <translation>Um modelo é mais rápido quando cabe inteiro na memória da placa de vídeo.</translation>
  </message>
  <message>
   <source>A newer Nemodesk wrote what tools are allowed: start that one. No tool runs here.</source>
   <translation>O que é permitido às ferramentas foi gravado por um Nemodesk mais recente: inicie esse. Nenhuma ferramenta é executada aqui.</translation>
  </message>
  <message>
   <source>A part of the command is too long, or holds a character that no command can.</source>
   <translation>Uma parte do comando é longa demais ou contém um caractere que nenhum comando pode conter.</translation>
  </message>
  <message>
   <source>A part of the program does not load (ggml): install it again.</source>
   <translation>Um componente do programa (ggml) não carrega: reinstale o programa.</translation>
  </message>
  <message>
   <source>A part of the program is missing (ggml): install it again.</source>
   <translation>Falta um componente do programa (ggml): reinstale o programa.</translation>
  </message>
  <message>
   <source>A preset needs a name.</source>
   <translation>A predefinição precisa de um nome.</translation>
  </message>
  <message>
   <source>A program</source>
   <translation>Um programa</translation>
  </message>
  <message>
   <source>A server has either a command or an address.</source>
   <translation>Um servidor tem ou um comando ou um endereço.</translation>
  </message>
  <message>
   <source>A server's tools can be called once you have read and allowed its command.</source>
   <translation>As ferramentas de um servidor só podem ser chamadas depois que você ler e permitir o comando dele.</translation>
  </message>
  <message>
   <source>A token, or the whole value</source>
   <translation>Um token ou o valor inteiro</translation>
  </message>
  <message>
   <source>A tool call waits for your answer: {tool}</source>
   <translation>Uma chamada de ferramenta espera sua resposta: {tool}</translation>
  </message>
  <message>
   <source>A tool is running</source>
   <translation>Uma ferramenta está em execução</translation>
  </message>
  <message>
   <source>A value of its entry is not of the right kind.</source>
   <translation>Um valor da entrada dele não é do tipo certo.</translation>
  </message>
  <message>
   <source>A whole disk cannot be given to a tool: choose a folder on it.</source>
   <translation>Não é possível dar um disco inteiro a uma ferramenta: escolha uma pasta nele.</translation>
  </message>
  <message>
   <source>About 30 % of the checkpoint's size; the usual choice</source>
   <translation>Cerca de 30% do tamanho do checkpoint; a escolha mais comum</translation>
  </message>
  <message>
   <source>About 53 % of its size; answers almost as the original</source>
   <translation>Cerca de 53% do tamanho; responde quase como o original</translation>
  </message>
  <message>
   <source>About Nemodesk</source>
   <translation>Sobre o Nemodesk</translation>
  </message>
  <message>
   <source>Above 1 the model repeats itself less</source>
   <translation>Acima de 1, o modelo se repete menos</translation>
  </message>
  <message>
   <source>Accent</source>
   <translation>Cor de destaque</translation>
  </message>
  <message>
   <source>Access token</source>
   <translation>Token de acesso</translation>
  </message>
  <message>
   <source>Actions</source>
   <translation>Ações</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Adicionar</translation>
  </message>
  <message>
   <source>Add MCP server…</source>
   <translation>Adicionar servidor MCP…</translation>
  </message>
  <message>
   <source>Add a header</source>
   <translation>Adicionar um cabeçalho</translation>
  </message>
  <message>
   <source>Add a variable</source>
   <translation>Adicionar uma variável</translation>
  </message>
  <message>
   <source>Add an MCP server</source>
   <translation>Adicionar um servidor MCP</translation>
  </message>
  <message>
   <source>Add the language in the system's settings; its fonts come with it.</source>
   <translation>Adicione o idioma nas configurações do sistema; as fontes vêm junto.</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Endereço</translation>
  </message>
  <message>
   <source>Addresses like this often speak SSE, which cannot be added: look for one that ends with /mcp.</source>
   <translation>Endereços como este costumam usar SSE, que não pode ser adicionado: procure um que termine com /mcp.</translation>
  </message>
  <message>
   <source>After a change of anything but its secret values, you read and allow it again.</source>
   <translation>Depois de mudar qualquer coisa além dos valores secretos, você o lê e permite de novo.</translation>
  </message>
  <message>
   <source>After a restart the model need not read a chat again. Only your user account can open the files</source>
   <translation>Depois de reiniciar, o modelo não precisa ler um chat de novo. Somente sua conta de usuário pode abrir os arquivos</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Tudo</translation>
  </message>
  <message>
   <source>All chats, those in the archive too</source>
   <translation>Todos os chats, inclusive os arquivados</translation>
  </message>
  <message>
   <source>All cores</source>
   <translation>Todos os núcleos</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Todos os arquivos (*)</translation>
  </message>
  <message>
   <source>All folders</source>
   <translation>Todas as pastas</translation>
  </message>
  <message>
   <source>All models</source>
   <translation>Todos os modelos</translation>
  </message>
  <message>
   <source>All of {source}</source>
   <translation>Todas de {source}</translation>
  </message>
  <message>
   <source>All settings are back to their defaults.</source>
   <translation>Todas as configurações voltaram aos valores iniciais.</translation>
  </message>
  <message>
   <source>All that is stored, for Nemodesk to import again</source>
   <translation>Tudo o que está armazenado, para importar de novo no Nemodesk</translation>
  </message>
  <message>
   <source>All words have to occur; words in “quotation marks” have to stand together.</source>
   <translation>Todas as palavras precisam aparecer; as que estão “entre aspas” precisam vir juntas.</translation>
  </message>
  <message>
   <source>All {tokens} tokens the model was trained for would take, in keys and values: {sizes}.</source>
   <translation>Todos os {tokens} tokens para os quais o modelo foi treinado ocupariam, em chaves e valores: {sizes}.</translation>
  </message>
  <message>
   <source>Allow again</source>
   <translation>Permitir de novo</translation>
  </message>
  <message>
   <source>Allow in this chat</source>
   <translation>Permitir neste chat</translation>
  </message>
  <message>
   <source>Allow it to start</source>
   <translation>Permitir que inicie</translation>
  </message>
  <message>
   <source>Allow once</source>
   <translation>Permitir uma vez</translation>
  </message>
  <message>
   <source>Allow this tool call?</source>
   <translation>Permitir esta chamada de ferramenta?</translation>
  </message>
  <message>
   <source>Allowed</source>
   <translation>Permitido</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>Sempre</translation>
  </message>
  <message>
   <source>Always allow: {scope}</source>
   <translation>Permitir sempre: {scope}</translation>
  </message>
  <message>
   <source>An address</source>
   <translation>Um endereço</translation>
  </message>
  <message>
   <source>An answer is being written, or an import runs: stop it first, then try again.</source>
   <translation>Uma resposta está sendo escrita ou há uma importação em andamento: pare-a primeiro e tente novamente.</translation>
  </message>
  <message>
   <source>Another beginning</source>
   <translation>Outro começo</translation>
  </message>
  <message>
   <source>Another preset has the name “{name}”.</source>
   <translation>Já existe outra predefinição com o nome “{name}”.</translation>
  </message>
  <message>
   <source>Another program keeps the file of what tools are allowed locked: close it. No tool runs until then.</source>
   <translation>Outro programa mantém bloqueado o arquivo com o que é permitido às ferramentas: feche esse programa. Até lá, nenhuma ferramenta é executada.</translation>
  </message>
  <message>
   <source>Another repository</source>
   <translation>Outro repositório</translation>
  </message>
  <message>
   <source>Another type</source>
   <translation>Outro tipo</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Resposta</translation>
  </message>
  <message>
   <source>Answer now</source>
   <translation>Responder agora</translation>
  </message>
  <message>
   <source>Answer, {time}: {text}</source>
   <translation>Resposta, {time}: {text}</translation>
  </message>
  <message>
   <source>Answering</source>
   <translation>Respondendo</translation>
  </message>
  <message>
   <source>Answering in another chat</source>
   <translation>Respondendo em outro chat</translation>
  </message>
  <message>
   <source>Any Llama-style checkpoint on Hugging Face (LlamaForCausalLM as .safetensors files). What it needs is known when its headers are read, before the weights are fetched.</source>
   <translation>Qualquer checkpoint do tipo Llama no Hugging Face (LlamaForCausalLM em arquivos .safetensors). O que ele exige fica claro ao ler os cabeçalhos, antes de baixar os pesos.</translation>
  </message>
  <message>
   <source>Any Llama-style model you have</source>
   <translation>Qualquer modelo do tipo Llama que você tenha</translation>
  </message>
  <message>
   <source>Any time</source>
   <translation>Qualquer data</translation>
  </message>
  <message>
   <source>Apache-2.0. Shows its texts in Inter and JetBrains Mono (SIL OFL 1.1), draws Lucide icons (ISC), and runs models with llama.cpp (MIT). The demo model SmolLM2-135M-Instruct is under Apache-2.0; models you install have licences of their own.</source>
   <translation>Apache-2.0. Exibe os textos em Inter e JetBrains Mono (SIL OFL 1.1), desenha ícones Lucide (ISC) e executa modelos com llama.cpp (MIT). O modelo de demonstração SmolLM2-135M-Instruct está sob a licença Apache-2.0; os modelos que você instalar têm licenças próprias.</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Aparência</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>Arquivar</translation>
  </message>
  <message>
   <source>Archive this chat, or take it out</source>
   <translation>Arquivar ou desarquivar este chat</translation>
  </message>
  <message numerus="yes">
   <source>Archive, one chat|Archive, {n} chats</source>
   <translation>
    <numerusform>Arquivados, um chat</numerusform>
    <numerusform>Arquivados, {n} chats</numerusform>
   </translation>
  </message>
  <message>
   <source>Archived</source>
   <translation>Arquivados</translation>
  </message>
  <message>
   <source>Archives and JSON files ({kinds})</source>
   <translation>Arquivos compactados e JSON ({kinds})</translation>
  </message>
  <message>
   <source>Arguments</source>
   <translation>Argumentos</translation>
  </message>
  <message>
   <source>Arguments, exactly as they will be sent</source>
   <translation>Argumentos, exatamente como serão enviados</translation>
  </message>
  <message>
   <source>As in the settings</source>
   <translation>Igual às configurações</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Igual ao sistema</translation>
  </message>
  <message>
   <source>As the theme</source>
   <translation>Igual ao tema</translation>
  </message>
  <message>
   <source>Ask anything</source>
   <translation>Pergunte o que quiser</translation>
  </message>
  <message>
   <source>Ask the demo model</source>
   <translation>Pergunte ao modelo de demonstração</translation>
  </message>
  <message>
   <source>Ask the hub and plan</source>
   <translation>Consultar o hub e planejar</translation>
  </message>
  <message>
   <source>Asking {servers}; one that does not run is started for it.</source>
   <translation>Consultando {servers}; o que não estiver em execução é iniciado para isso.</translation>
  </message>
  <message>
   <source>Asks the model not to reason; it may still do it</source>
   <translation>Pede ao modelo que não raciocine; mesmo assim, ele pode fazer isso</translation>
  </message>
  <message>
   <source>Assistant</source>
   <translation>Assistente</translation>
  </message>
  <message numerus="yes">
   <source>At most one message could not be read.|At most {n} messages could not be read.</source>
   <translation>
    <numerusform>No máximo uma mensagem não pôde ser lida.</numerusform>
    <numerusform>No máximo {n} mensagens não puderam ser lidas.</numerusform>
   </translation>
  </message>
  <message>
   <source>Attach</source>
   <translation>Anexar</translation>
  </message>
  <message>
   <source>Attach a resource</source>
   <translation>Anexar um recurso</translation>
  </message>
  <message>
   <source>Attach a resource…</source>
   <translation>Anexar um recurso…</translation>
  </message>
  <message>
   <source>Attach files</source>
   <translation>Anexar arquivos</translation>
  </message>
  <message>
   <source>Attach files…</source>
   <translation>Anexar arquivos…</translation>
  </message>
  <message>
   <source>Attachment {name}, {size}</source>
   <translation>Anexo {name}, {size}</translation>
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
   <translation>Voltar</translation>
  </message>
  <message>
   <source>Back to the chats</source>
   <translation>Voltar aos chats</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Fazer backup agora</translation>
  </message>
  <message>
   <source>Backups of the history</source>
   <translation>Backups do histórico</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>Lote</translation>
  </message>
  <message>
   <source>Begin anew</source>
   <translation>Começar do zero</translation>
  </message>
  <message>
   <source>Begin with</source>
   <translation>Começar com</translation>
  </message>
  <message>
   <source>Beginning of the chat</source>
   <translation>Início do chat</translation>
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
   <translation>Ramificação depois de “{words}” ({author})</translation>
  </message>
  <message>
   <source>Branch into a new chat</source>
   <translation>Ramificar em um novo chat</translation>
  </message>
  <message>
   <source>Branched into a new chat</source>
   <translation>Ramificado em um novo chat</translation>
  </message>
  <message>
   <source>Broken</source>
   <translation>Com defeito</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>Orçamento</translation>
  </message>
  <message>
   <source>Budget {count}</source>
   <translation>Orçamento {count}</translation>
  </message>
  <message>
   <source>Buffers</source>
   <translation>Buffers</translation>
  </message>
  <message>
   <source>By the model itself</source>
   <translation>Pelo próprio modelo</translation>
  </message>
  <message>
   <source>CPU, cores, speed</source>
   <translation>CPU, processador, núcleos, velocidade</translation>
  </message>
  <message>
   <source>CUDA is built in, but no graphics card was found: computes on the processor</source>
   <translation>O CUDA está incluído, mas nenhuma placa de vídeo foi encontrada: calcula no processador</translation>
  </message>
  <message>
   <source>Calls of tools</source>
   <translation>Chamadas de ferramentas</translation>
  </message>
  <message>
   <source>Calls…</source>
   <translation>Chamadas…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Cancel install</source>
   <translation>Cancelar instalação</translation>
  </message>
  <message>
   <source>Cancel the install?</source>
   <translation>Cancelar a instalação?</translation>
  </message>
  <message>
   <source>Change {source}</source>
   <translation>Alterar {source}</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Alterações</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Alterar…</translation>
  </message>
  <message numerus="yes">
   <source>Chat archived|{n} chats archived</source>
   <translation>
    <numerusform>Chat arquivado</numerusform>
    <numerusform>{n} chats arquivados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat moved to a new folder|{n} chats moved to a new folder</source>
   <translation>
    <numerusform>Chat movido para uma nova pasta</numerusform>
    <numerusform>{n} chats movidos para uma nova pasta</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat moved to {name}|{n} chats moved to {name}</source>
   <translation>
    <numerusform>Chat movido para {name}</numerusform>
    <numerusform>{n} chats movidos para {name}</numerusform>
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
   <translation>Conversar agora</translation>
  </message>
  <message numerus="yes">
   <source>Chat pinned|{n} chats pinned</source>
   <translation>
    <numerusform>Chat fixado</numerusform>
    <numerusform>{n} chats fixados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat taken out of its folder|{n} chats taken out of their folders</source>
   <translation>
    <numerusform>Chat retirado da pasta</numerusform>
    <numerusform>{n} chats retirados das pastas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat taken out of the archive|{n} chats taken out of the archive</source>
   <translation>
    <numerusform>Chat desarquivado</numerusform>
    <numerusform>{n} chats desarquivados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat unpinned|{n} chats unpinned</source>
   <translation>
    <numerusform>Chat desafixado</numerusform>
    <numerusform>{n} chats desafixados</numerusform>
   </translation>
  </message>
  <message>
   <source>Chat with the demo model meanwhile</source>
   <translation>Conversar com a demonstração</translation>
  </message>
  <message>
   <source>Chats</source>
   <translation>Chats</translation>
  </message>
  <message>
   <source>Chats may be in any language</source>
   <translation>Os chats podem ser em qualquer idioma</translation>
  </message>
  <message>
   <source>Chats you archive are kept here, out of the way.</source>
   <translation>Os chats que você arquiva ficam guardados aqui, sem atrapalhar.</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Verificar</translation>
  </message>
  <message>
   <source>Check the file</source>
   <translation>Verificar o arquivo</translation>
  </message>
  <message>
   <source>Check the history</source>
   <translation>Verificar o histórico</translation>
  </message>
  <message>
   <source>Check the new file</source>
   <translation>Verificar o novo arquivo</translation>
  </message>
  <message>
   <source>Check {name}</source>
   <translation>Verificar {name}</translation>
  </message>
  <message>
   <source>Checking</source>
   <translation>Verificando</translation>
  </message>
  <message>
   <source>Checking every byte</source>
   <translation>Verificando cada byte</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>Escolher uma pasta…</translation>
  </message>
  <message>
   <source>Choose a model</source>
   <translation>Escolher um modelo</translation>
  </message>
  <message>
   <source>Choose a model first</source>
   <translation>Escolha um modelo primeiro</translation>
  </message>
  <message>
   <source>Choose a model to ask something</source>
   <translation>Escolha um modelo para perguntar algo</translation>
  </message>
  <message>
   <source>Choose a model…</source>
   <translation>Escolher um modelo…</translation>
  </message>
  <message>
   <source>Choose another</source>
   <translation>Escolher outro</translation>
  </message>
  <message>
   <source>Choose dates…</source>
   <translation>Escolher datas…</translation>
  </message>
  <message>
   <source>Choose files…</source>
   <translation>Escolher arquivos…</translation>
  </message>
  <message>
   <source>Choose for me</source>
   <translation>Escolher para mim</translation>
  </message>
  <message>
   <source>Choose the checkpoint's folder</source>
   <translation>Escolher a pasta do checkpoint</translation>
  </message>
  <message>
   <source>Choose the model</source>
   <translation>Escolha o modelo</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Escolher…</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Limpar</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fechar</translation>
  </message>
  <message>
   <source>Close or leave</source>
   <translation>Fechar ou sair</translation>
  </message>
  <message>
   <source>Close the search</source>
   <translation>Fechar a pesquisa</translation>
  </message>
  <message>
   <source>Closing the window hides it; the model stays loaded</source>
   <translation>Ao fechar a janela, ela fica oculta; o modelo continua carregado</translation>
  </message>
  <message>
   <source>Colours of code</source>
   <translation>Cores do código</translation>
  </message>
  <message>
   <source>Comes with Nemodesk: try the app, not the answers</source>
   <translation>Vem com o Nemodesk: teste o aplicativo, não as respostas</translation>
  </message>
  <message>
   <source>Comfortable</source>
   <translation>Confortável</translation>
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
   <translation>Compara cada byte com o que foi instalado</translation>
  </message>
  <message>
   <source>Composer</source>
   <translation>Editor de mensagens</translation>
  </message>
  <message>
   <source>Configuration</source>
   <translation>Configuração</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Contexto</translation>
  </message>
  <message>
   <source>Context in tokens</source>
   <translation>Contexto em tokens</translation>
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
   <translation>Continuar a resposta</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>Conversa</translation>
  </message>
  <message>
   <source>Conversation and list</source>
   <translation>Conversa e lista</translation>
  </message>
  <message numerus="yes">
   <source>Conversation moved to Trash|{n} conversations moved to Trash</source>
   <translation>
    <numerusform>Conversa movida para a lixeira</numerusform>
    <numerusform>{n} conversas movidas para a lixeira</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Conversation restored|{n} conversations restored</source>
   <translation>
    <numerusform>Conversa restaurada</numerusform>
    <numerusform>{n} conversas restauradas</numerusform>
   </translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>Conversas</translation>
  </message>
  <message>
   <source>Conversion</source>
   <translation>Conversão</translation>
  </message>
  <message>
   <source>Convert</source>
   <translation>Converter</translation>
  </message>
  <message>
   <source>Convert a Hugging Face checkpoint folder to one GGUF file.</source>
   <translation>Converte uma pasta com um checkpoint do Hugging Face em um único arquivo GGUF.</translation>
  </message>
  <message>
   <source>Convert a folder</source>
   <translation>Converter uma pasta</translation>
  </message>
  <message>
   <source>Convert a folder…</source>
   <translation>Converter uma pasta…</translation>
  </message>
  <message>
   <source>Convert another</source>
   <translation>Converter outra</translation>
  </message>
  <message>
   <source>Converting</source>
   <translation>Convertendo</translation>
  </message>
  <message>
   <source>Converting {name} to {kind}</source>
   <translation>Convertendo {name} para {kind}</translation>
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
   <translation>Copiar como texto simples</translation>
  </message>
  <message>
   <source>Copy code</source>
   <translation>Copiar código</translation>
  </message>
  <message>
   <source>Copy the address</source>
   <translation>Copiar o endereço</translation>
  </message>
  <message>
   <source>Copy the formula</source>
   <translation>Copiar a fórmula</translation>
  </message>
  <message>
   <source>Copy the last answer</source>
   <translation>Copiar a última resposta</translation>
  </message>
  <message>
   <source>Copy the message as plain text</source>
   <translation>Copiar a mensagem como texto simples</translation>
  </message>
  <message>
   <source>Copy the report</source>
   <translation>Copiar o relatório</translation>
  </message>
  <message>
   <source>Copy the selection</source>
   <translation>Copiar a seleção</translation>
  </message>
  <message>
   <source>Copy the table</source>
   <translation>Copiar a tabela</translation>
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
   <translation>Relatório de falha</translation>
  </message>
  <message>
   <source>Crash reports</source>
   <translation>Relatórios de falhas</translation>
  </message>
  <message>
   <source>Ctrl+Enter</source>
   <translation>Ctrl+Enter</translation>
  </message>
  <message>
   <source>Cut</source>
   <translation>Recortar</translation>
  </message>
  <message>
   <source>Damaged, found {when}: install it again</source>
   <translation>Danificado, detectado em {when}: instale-o novamente</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Escuro</translation>
  </message>
  <message>
   <source>Days: {days}</source>
   <translation>Datas: {days}</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Excluir</translation>
  </message>
  <message>
   <source>Delete folder</source>
   <translation>Excluir pasta</translation>
  </message>
  <message>
   <source>Delete from here on</source>
   <translation>Excluir daqui em diante</translation>
  </message>
  <message>
   <source>Delete it</source>
   <translation>Excluir</translation>
  </message>
  <message>
   <source>Delete now</source>
   <translation>Excluir agora</translation>
  </message>
  <message>
   <source>Delete the message and what follows</source>
   <translation>Excluir a mensagem e o que vem depois</translation>
  </message>
  <message>
   <source>Delete {name}</source>
   <translation>Excluir {name}</translation>
  </message>
  <message>
   <source>Delete {name} now</source>
   <translation>Excluir {name} agora</translation>
  </message>
  <message>
   <source>Delete {name}?</source>
   <translation>Excluir {name}?</translation>
  </message>
  <message>
   <source>Deleted chats stay here until you erase them.</source>
   <translation>Os chats da lixeira ficam aqui até você excluí-los definitivamente.</translation>
  </message>
  <message>
   <source>Deleted messages</source>
   <translation>Mensagens excluídas</translation>
  </message>
  <message>
   <source>Demo model loaded: {name}. Try the app, not the answers.</source>
   <translation>Modelo de demonstração carregado: {name}. Teste o aplicativo, não as respostas.</translation>
  </message>
  <message>
   <source>Demo model on the processor</source>
   <translation>Modelo de demonstração no processador</translation>
  </message>
  <message>
   <source>Demo: try the app, not the answers</source>
   <translation>Demonstração: teste o aplicativo, não as respostas</translation>
  </message>
  <message>
   <source>Density</source>
   <translation>Densidade</translation>
  </message>
  <message>
   <source>Deny</source>
   <translation>Negar</translation>
  </message>
  <message>
   <source>Desktop</source>
   <translation>Área de trabalho</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Detalhes</translation>
  </message>
  <message>
   <source>Details of the answer</source>
   <translation>Detalhes da resposta</translation>
  </message>
  <message>
   <source>Details of the message</source>
   <translation>Detalhes da mensagem</translation>
  </message>
  <message>
   <source>Details of your message</source>
   <translation>Detalhes da sua mensagem</translation>
  </message>
  <message>
   <source>Details: {figures}</source>
   <translation>Detalhes: {figures}</translation>
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
   <translation>Baixar e converter os pesos</translation>
  </message>
  <message>
   <source>Download the file</source>
   <translation>Baixar o arquivo</translation>
  </message>
  <message>
   <source>Downloading</source>
   <translation>Baixando</translation>
  </message>
  <message>
   <source>Downloads 9.0 GB, keeps 2.8 GB. You can close the window; it goes on.</source>
   <translation>Baixa 9,0 GB, mantém 2,8 GB. Você pode fechar a janela; a instalação continua.</translation>
  </message>
  <message>
   <source>Downloads are switched off by HF_HUB_OFFLINE: unset it and try again.</source>
   <translation>Os downloads estão desativados por HF_HUB_OFFLINE: remova essa variável e tente novamente.</translation>
  </message>
  <message>
   <source>Downloads {download}. Disk needed while installing: at most {needed}; free: {free}.</source>
   <translation>Baixa {download}. Disco necessário durante a instalação: no máximo {needed}; livre: {free}.</translation>
  </message>
  <message>
   <source>Drag, or press Alt+Up or Alt+Down, to change the order</source>
   <translation>Arraste, ou pressione Alt+↑ ou Alt+↓, para mudar a ordem</translation>
  </message>
  <message>
   <source>Drop files or folders here</source>
   <translation>Solte arquivos ou pastas aqui</translation>
  </message>
  <message>
   <source>Drop to add to your models</source>
   <translation>Solte para adicionar aos seus modelos</translation>
  </message>
  <message>
   <source>Drop to attach to the message</source>
   <translation>Solte para anexar à mensagem</translation>
  </message>
  <message>
   <source>Drop to convert this folder</source>
   <translation>Solte para converter esta pasta</translation>
  </message>
  <message>
   <source>Dropped text</source>
   <translation>Texto arrastado</translation>
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
   <translation>Cada camada que não está lá deixa a resposta mais lenta</translation>
  </message>
  <message>
   <source>Edit and branch</source>
   <translation>Editar e ramificar</translation>
  </message>
  <message>
   <source>Edit discarded</source>
   <translation>Edição descartada</translation>
  </message>
  <message>
   <source>Edit the last message</source>
   <translation>Editar a última mensagem</translation>
  </message>
  <message>
   <source>Edit the last message, in an empty field</source>
   <translation>Editar a última mensagem (com o campo vazio)</translation>
  </message>
  <message>
   <source>Edit the message</source>
   <translation>Editar a mensagem</translation>
  </message>
  <message>
   <source>Edit the waiting message</source>
   <translation>Editar a mensagem em espera</translation>
  </message>
  <message>
   <source>Empty message</source>
   <translation>Vazia</translation>
  </message>
  <message>
   <source>Empty trash</source>
   <translation>Esvaziar lixeira</translation>
  </message>
  <message>
   <source>Empty trash…</source>
   <translation>Esvaziar lixeira…</translation>
  </message>
  <message>
   <source>End the answer where one appears; they are not shown</source>
   <translation>A resposta termina onde um deles aparece; eles não são mostrados</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>Encerrado</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Enter to run  ·  Tab to the next group  ·  type &gt; for actions only, # for folders</source>
   <translation>Enter para executar  ·  Tab para ir ao próximo grupo  ·  digite &gt; para ver só ações, # para pastas</translation>
  </message>
  <message>
   <source>Erase</source>
   <translation>Excluir</translation>
  </message>
  <message>
   <source>Erase for good</source>
   <translation>Excluir definitivamente</translation>
  </message>
  <message>
   <source>Erase for good…</source>
   <translation>Excluir definitivamente…</translation>
  </message>
  <message numerus="yes">
   <source>Erase the chat in the trash for good?|Erase all {n} chats in the trash for good?</source>
   <translation>
    <numerusform>Excluir definitivamente o chat da lixeira?</numerusform>
    <numerusform>Excluir definitivamente os {n} chats da lixeira?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Erase this chat for good?|Erase {n} chats for good?</source>
   <translation>
    <numerusform>Excluir este chat definitivamente?</numerusform>
    <numerusform>Excluir {n} chats definitivamente?</numerusform>
   </translation>
  </message>
  <message>
   <source>Error</source>
   <translation>Erro</translation>
  </message>
  <message>
   <source>Error: how far the weights are from the original, in relation to their size</source>
   <translation>Erro: quanto os pesos diferem do original, em relação à magnitude deles</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Every call of a tool, on this computer only. Results are not kept here.</source>
   <translation>Todas as chamadas de ferramentas, só neste computador. Os resultados não são guardados aqui.</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Tudo</translation>
  </message>
  <message>
   <source>Everything you write stays on this machine.</source>
   <translation>Tudo o que você escreve fica neste computador.</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportação</translation>
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
   <translation>Exportar as configurações</translation>
  </message>
  <message numerus="yes">
   <source>Exported one chat ({size})|Exported {n} chats ({size})</source>
   <translation>
    <numerusform>Um chat exportado ({size})</numerusform>
    <numerusform>{n} chats exportados ({size})</numerusform>
   </translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Falha</translation>
  </message>
  <message>
   <source>Files have changed since it was enabled ({names}): look at them and enable it again.</source>
   <translation>Há arquivos alterados desde que ele foi ativado ({names}): examine-os e ative-o de novo.</translation>
  </message>
  <message>
   <source>Files that others have converted and published</source>
   <translation>Arquivos que outros converteram e publicaram</translation>
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
   <translation>Localizar também no raciocínio e nas chamadas de ferramentas</translation>
  </message>
  <message>
   <source>Find in this chat</source>
   <translation>Localizar neste chat</translation>
  </message>
  <message>
   <source>Find in this chat…</source>
   <translation>Localizar neste chat…</translation>
  </message>
  <message>
   <source>Find next</source>
   <translation>Localizar próximo</translation>
  </message>
  <message>
   <source>Find previous</source>
   <translation>Localizar anterior</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Primeiro dia</translation>
  </message>
  <message>
   <source>First token</source>
   <translation>Primeiro token</translation>
  </message>
  <message>
   <source>Fits your card as {type} with {tokens} tokens of context</source>
   <translation>Cabe na sua placa como {type}, com {tokens} tokens de contexto</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Pasta</translation>
  </message>
  <message>
   <source>Folder of the project it works in</source>
   <translation>Pasta do projeto em que ele trabalha</translation>
  </message>
  <message>
   <source>Folder with config.json</source>
   <translation>Pasta com config.json</translation>
  </message>
  <message>
   <source>Folder {name}</source>
   <translation>Pasta {name}</translation>
  </message>
  <message>
   <source>Folder {name} deleted; its chats are kept</source>
   <translation>Pasta {name} excluída; os chats foram mantidos</translation>
  </message>
  <message>
   <source>Folder: {name}</source>
   <translation>Pasta: {name}</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>Pastas</translation>
  </message>
  <message>
   <source>Folders it may see</source>
   <translation>Pastas que ele pode ver</translation>
  </message>
  <message>
   <source>For this chat: pages of {host} alone, once it has met text from outside.</source>
   <translation>Para este chat: somente páginas de {host}, assim que o chat tiver recebido texto de fora.</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Formato</translation>
  </message>
  <message>
   <source>Formula size</source>
   <translation>Tamanho das fórmulas</translation>
  </message>
  <message numerus="yes">
   <source>Found one conversation|Found {n} conversations</source>
   <translation>
    <numerusform>Uma conversa encontrada</numerusform>
    <numerusform>{n} conversas encontradas</numerusform>
   </translation>
  </message>
  <message>
   <source>Free</source>
   <translation>Livre</translation>
  </message>
  <message>
   <source>Free on the disk: {free}.</source>
   <translation>Livre no disco: {free}.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <source>From Nemodesk, ChatGPT, Claude, LM Studio and Open WebUI: their archives and JSON files, recognised by what is inside.</source>
   <translation>Do Nemodesk, ChatGPT, Claude, LM Studio e Open WebUI: os arquivos compactados e JSON deles, reconhecidos pelo conteúdo.</translation>
  </message>
  <message>
   <source>From a file made by Export</source>
   <translation>De um arquivo criado com Exportar</translation>
  </message>
  <message>
   <source>From an unknown place</source>
   <translation>De origem desconhecida</translation>
  </message>
  <message>
   <source>From {source}</source>
   <translation>De {source}</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Tela cheia</translation>
  </message>
  <message>
   <source>GGUF files are linked or copied into the library</source>
   <translation>Arquivos GGUF são vinculados ou copiados para a biblioteca</translation>
  </message>
  <message>
   <source>GGUF models (*.gguf);;All files (*)</source>
   <translation>Modelos GGUF (*.gguf);;Todos os arquivos (*)</translation>
  </message>
  <message numerus="yes">
   <source>GPU {n} of {total} layers</source>
   <translation>
    <numerusform>GPU: {n} de {total} camadas</numerusform>
    <numerusform>GPU: {n} de {total} camadas</numerusform>
   </translation>
  </message>
  <message>
   <source>GPU, VRAM, CUDA, offload</source>
   <translation>GPU, placa de vídeo, VRAM, CUDA, offload</translation>
  </message>
  <message>
   <source>Get Nemotron…</source>
   <translation>Obter o Nemotron…</translation>
  </message>
  <message>
   <source>Get a model</source>
   <translation>Obter um modelo</translation>
  </message>
  <message>
   <source>Go on installing</source>
   <translation>Continuar instalando</translation>
  </message>
  <message>
   <source>Goes to the keyring</source>
   <translation>Vai para o chaveiro</translation>
  </message>
  <message>
   <source>Goes to the keyring: {names}</source>
   <translation>Vai para o chaveiro: {names}</translation>
  </message>
  <message>
   <source>Graphics card</source>
   <translation>Placa de vídeo</translation>
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
   <translation>Cabeçalho</translation>
  </message>
  <message>
   <source>Headers that go with each request; a token alone is sent as “Bearer”.</source>
   <translation>Cabeçalhos que vão com cada solicitação; um token sozinho é enviado como “Bearer”.</translation>
  </message>
  <message>
   <source>Headers, tokenizer and licences</source>
   <translation>Cabeçalhos, tokenizador e licenças</translation>
  </message>
  <message>
   <source>History and privacy</source>
   <translation>Histórico e privacidade</translation>
  </message>
  <message>
   <source>How it ended</source>
   <translation>Fim</translation>
  </message>
  <message>
   <source>How it is reached</source>
   <translation>Forma de acesso</translation>
  </message>
  <message>
   <source>How many processes they start is not limited.</source>
   <translation>Não há limite para quantos processos elas iniciam.</translation>
  </message>
  <message>
   <source>How much of a chat the model can see; more needs more memory</source>
   <translation>Quanto de um chat o modelo consegue ver; quanto maior, mais memória</translation>
  </message>
  <message>
   <source>How much the model may think before it has to answer</source>
   <translation>Quanto o modelo pode raciocinar antes de ter que responder</translation>
  </message>
  <message>
   <source>How the model should answer, in your words</source>
   <translation>Como o modelo deve responder, nas suas palavras</translation>
  </message>
  <message>
   <source>I have it already</source>
   <translation>Já tenho o modelo</translation>
  </message>
  <message>
   <source>I have read the model's licence and accept it</source>
   <translation>Li a licença do modelo e a aceito</translation>
  </message>
  <message>
   <source>I have read these licences and accept them</source>
   <translation>Li estas licenças e as aceito</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importar</translation>
  </message>
  <message>
   <source>Import GGUF files</source>
   <translation>Importar arquivos GGUF</translation>
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
   <translation>Importar…</translation>
  </message>
  <message>
   <source>Import settings</source>
   <translation>Importar configurações</translation>
  </message>
  <message>
   <source>Import {source}</source>
   <translation>Importar {source}</translation>
  </message>
  <message numerus="yes">
   <source>Imported one conversation|Imported {n} conversations</source>
   <translation>
    <numerusform>Uma conversa importada</numerusform>
    <numerusform>{n} conversas importadas</numerusform>
   </translation>
  </message>
  <message>
   <source>Imported, except for values that do not fit: {names}.</source>
   <translation>Importado, exceto os valores inválidos: {names}.</translation>
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
   <translation>Entre parênteses e como linhas nas barras: o que foi medido.</translation>
  </message>
  <message>
   <source>In messages</source>
   <translation>Nas mensagens</translation>
  </message>
  <message>
   <source>In the archive</source>
   <translation>Nos arquivados</translation>
  </message>
  <message>
   <source>In the folder {place}</source>
   <translation>Na pasta {place}</translation>
  </message>
  <message>
   <source>In thinking</source>
   <translation>No raciocínio</translation>
  </message>
  <message>
   <source>In tokens, thinking included</source>
   <translation>Em tokens, incluindo o raciocínio</translation>
  </message>
  <message>
   <source>Ink</source>
   <translation>Tinta</translation>
  </message>
  <message>
   <source>Insert</source>
   <translation>Inserir</translation>
  </message>
  <message>
   <source>Insert a prompt</source>
   <translation>Inserir um prompt</translation>
  </message>
  <message>
   <source>Insert a prompt…</source>
   <translation>Inserir um prompt…</translation>
  </message>
  <message>
   <source>Install</source>
   <translation>Instalar</translation>
  </message>
  <message>
   <source>Install Nemotron Nano 4B</source>
   <translation>Instalar o Nemotron Nano 4B</translation>
  </message>
  <message>
   <source>Install bubblewrap.</source>
   <translation>Instale o bubblewrap.</translation>
  </message>
  <message>
   <source>Install one, then restart: {line}</source>
   <translation>Instale uma e inicie de novo: {line}</translation>
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
   <translation>Instruções</translation>
  </message>
  <message>
   <source>Interrupted</source>
   <translation>Interrompida</translation>
  </message>
  <message>
   <source>Interrupted when the program ended; this much was saved.</source>
   <translation>Interrompida quando o programa foi encerrado; isto foi o que ficou salvo.</translation>
  </message>
  <message>
   <source>Interruptions</source>
   <translation>Interrupções</translation>
  </message>
  <message>
   <source>Is given: {names}</source>
   <translation>Recebe: {names}</translation>
  </message>
  <message>
   <source>It becomes a model of the library</source>
   <translation>Ela se torna um modelo da biblioteca</translation>
  </message>
  <message>
   <source>It did not start within {seconds} s.</source>
   <translation>Não iniciou em {seconds} s.</translation>
  </message>
  <message>
   <source>It ended by itself with status {code}.</source>
   <translation>Terminou por conta própria com status {code}.</translation>
  </message>
  <message>
   <source>It fits: {size} stay free.</source>
   <translation>Cabe: {size} continuam livres.</translation>
  </message>
  <message>
   <source>It has more than {files} files or {mb} MB.</source>
   <translation>Tem mais de {files} arquivos ou {mb} MB.</translation>
  </message>
  <message>
   <source>It has no messages.</source>
   <translation>Não tem mensagens.</translation>
  </message>
  <message>
   <source>It is for version {api} of the plugin API, and this Nemodesk has {ours}.</source>
   <translation>É para a versão {api} da API de plugins, e este Nemodesk tem a {ours}.</translation>
  </message>
  <message>
   <source>It is kept in the keyring of this computer, sent to the hub only, and never shown again.</source>
   <translation>Fica guardado no chaveiro deste computador, é enviado somente ao hub e nunca mais é exibido.</translation>
  </message>
  <message>
   <source>It is new. Read what it may do, then allow it, or leave it off.</source>
   <translation>É novo. Leia o que ele pode fazer e depois permita-o ou deixe-o desativado.</translation>
  </message>
  <message>
   <source>It is reached at {url}</source>
   <translation>É acessado em {url}</translation>
  </message>
  <message>
   <source>It is switched off there, and stays off here until you switch it on.</source>
   <translation>Está desativado lá e fica desativado aqui até você ativá-lo.</translation>
  </message>
  <message numerus="yes">
   <source>It needed more memory than it may have ({n} MB).</source>
   <translation>
    <numerusform>Precisou de mais memória do que pode usar ({n} MB).</numerusform>
    <numerusform>Precisou de mais memória do que pode usar ({n} MB).</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>It printed more than {n} MB.</source>
   <translation>
    <numerusform>A saída passou de {n} MB.</numerusform>
    <numerusform>A saída passou de {n} MB.</numerusform>
   </translation>
  </message>
  <message>
   <source>It reads and changes nothing of yours.</source>
   <translation>Não lê nem altera nada seu.</translation>
  </message>
  <message>
   <source>It sent something that is no answer.</source>
   <translation>Enviou algo que não é uma resposta.</translation>
  </message>
  <message>
   <source>It signs in by {names}, which cannot be done here: give it a header with a token.</source>
   <translation>O login dele usa {names}, o que não pode ser feito aqui: dê a ele um cabeçalho com um token.</translation>
  </message>
  <message>
   <source>It speaks {kind}; only programs (stdio) and streamable HTTP can be added.</source>
   <translation>Ele usa {kind}; só é possível adicionar programas (stdio) e HTTP com streaming (streamable HTTP).</translation>
  </message>
  <message numerus="yes">
   <source>It started more processes than it may ({n}).</source>
   <translation>
    <numerusform>Iniciou mais processos do que pode ({n}).</numerusform>
    <numerusform>Iniciou mais processos do que pode ({n}).</numerusform>
   </translation>
  </message>
  <message>
   <source>It took longer than {seconds} s.</source>
   <translation>Demorou mais de {seconds} s.</translation>
  </message>
  <message>
   <source>It was checked after it was written, and it stays on this computer.</source>
   <translation>Foi verificado depois de gravado e fica neste computador.</translation>
  </message>
  <message>
   <source>It was closed.</source>
   <translation>Foi fechado.</translation>
  </message>
  <message>
   <source>It was not ready after {seconds} s.</source>
   <translation>Não estava pronto após {seconds} s.</translation>
  </message>
  <message>
   <source>It was running when it was stopped: it may be done twice now.</source>
   <translation>Ela estava em execução quando foi interrompida: agora pode ser feita duas vezes.</translation>
  </message>
  <message>
   <source>It was written by a newer version of Nemodesk: update Nemodesk.</source>
   <translation>Foi gravado por uma versão mais recente do Nemodesk: atualize o Nemodesk.</translation>
  </message>
  <message>
   <source>Its command has not been allowed yet, or has changed since.</source>
   <translation>O comando dele ainda não foi permitido ou mudou depois disso.</translation>
  </message>
  <message>
   <source>Its command is new, or has changed. Read it, then allow it, or leave it off.</source>
   <translation>O comando dele é novo ou mudou. Leia-o e depois permita-o ou deixe o servidor desativado.</translation>
  </message>
  <message>
   <source>Its command, its settings and its secrets in the keyring are deleted. Chats stay as they are.</source>
   <translation>O comando, as configurações e os segredos dele no chaveiro são excluídos. Os chats ficam como estão.</translation>
  </message>
  <message>
   <source>Its entry is no object.</source>
   <translation>A entrada dele não é um objeto.</translation>
  </message>
  <message>
   <source>Its file is read and kept as it is. This may take minutes if the history is long.</source>
   <translation>O arquivo é lido e mantido como está. Isso pode levar alguns minutos se o histórico for longo.</translation>
  </message>
  <message>
   <source>Its file of variables ({path}) is not read: enter them in its settings.</source>
   <translation>O arquivo de variáveis dele ({path}) não é lido: digite-as nas configurações dele.</translation>
  </message>
  <message>
   <source>Its messages are not connected.</source>
   <translation>As mensagens não estão ligadas entre si.</translation>
  </message>
  <message>
   <source>Its value cannot be brought back. Tools that need it fail until another is set.</source>
   <translation>O valor não pode ser recuperado. As ferramentas que precisam dele falham até que outro seja definido.</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>JSON always holds everything.</source>
   <translation>JSON sempre inclui tudo.</translation>
  </message>
  <message>
   <source>JSON lines on stdout</source>
   <translation>Linhas JSON em stdout</translation>
  </message>
  <message>
   <source>Jump to the newest text</source>
   <translation>Ir para o texto mais recente</translation>
  </message>
  <message>
   <source>KV cache</source>
   <translation>Cache KV</translation>
  </message>
  <message>
   <source>Keep what the model has read</source>
   <translation>Manter o que o modelo leu</translation>
  </message>
  <message>
   <source>Kept; type to replace it</source>
   <translation>Guardado; digite para substituir</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Atalhos de teclado</translation>
  </message>
  <message>
   <source>Keys and values</source>
   <translation>Chaves e valores</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>Idioma da janela</translation>
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
   <translation>Últimos 30 dias</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>Últimos 7 dias</translation>
  </message>
  <message>
   <source>Last backup</source>
   <translation>Último backup</translation>
  </message>
  <message>
   <source>Last chat</source>
   <translation>Último chat</translation>
  </message>
  <message>
   <source>Last crash report</source>
   <translation>Último relatório de falha</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Último dia</translation>
  </message>
  <message>
   <source>Layers on the graphics card</source>
   <translation>Camadas na placa de vídeo</translation>
  </message>
  <message>
   <source>Leave it off</source>
   <translation>Deixar desativado</translation>
  </message>
  <message>
   <source>Leave the selection</source>
   <translation>Sair da seleção</translation>
  </message>
  <message>
   <source>Left out of the next prompt</source>
   <translation>Não entra no próximo prompt</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Tamanho</translation>
  </message>
  <message>
   <source>Let a plugin run</source>
   <translation>Deixar um plugin ser executado</translation>
  </message>
  <message>
   <source>Let an MCP server start</source>
   <translation>Deixar um servidor MCP iniciar</translation>
  </message>
  <message>
   <source>Letters that only look like Latin ones: {words}</source>
   <translation>Letras que só parecem latinas: {words}</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licença</translation>
  </message>
  <message>
   <source>Licences</source>
   <translation>Licenças</translation>
  </message>
  <message>
   <source>Licences…</source>
   <translation>Licenças…</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Link</translation>
  </message>
  <message>
   <source>Load</source>
   <translation>Carregar</translation>
  </message>
  <message>
   <source>Load again</source>
   <translation>Recarregar</translation>
  </message>
  <message>
   <source>Load it</source>
   <translation>Carregar</translation>
  </message>
  <message>
   <source>Load the demo model</source>
   <translation>Carregar o modelo de demonstração</translation>
  </message>
  <message>
   <source>Load the last model at start</source>
   <translation>Carregar o último modelo ao iniciar</translation>
  </message>
  <message>
   <source>Load the model again</source>
   <translation>Recarregar o modelo</translation>
  </message>
  <message>
   <source>Load with a context of {tokens}</source>
   <translation>Carregar com um contexto de {tokens}</translation>
  </message>
  <message>
   <source>Load with a context of {tokens} as {type}</source>
   <translation>Carregar com um contexto de {tokens} como {type}</translation>
  </message>
  <message numerus="yes">
   <source>Load with {n} layers on the graphics card</source>
   <translation>
    <numerusform>Carregar com {n} camada na placa de vídeo</numerusform>
    <numerusform>Carregar com {n} camadas na placa de vídeo</numerusform>
   </translation>
  </message>
  <message>
   <source>Loaded</source>
   <translation>Carregado</translation>
  </message>
  <message>
   <source>Loaded: unload it to move or remove it</source>
   <translation>Carregado: descarregue-o para mover ou remover</translation>
  </message>
  <message>
   <source>Loading</source>
   <translation>Carregando</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation>Carregando o modelo</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Log</translation>
  </message>
  <message>
   <source>Log of {source}</source>
   <translation>Log de {source}</translation>
  </message>
  <message>
   <source>Longest answer</source>
   <translation>Limite da resposta</translation>
  </message>
  <message>
   <source>Longest context</source>
   <translation>Contexto máximo</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Verificar novamente</translation>
  </message>
  <message>
   <source>Looking in the keyring…</source>
   <translation>Procurando no chaveiro…</translation>
  </message>
  <message>
   <source>Looking through what is there</source>
   <translation>Examinando o que já existe</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>Procurando…</translation>
  </message>
  <message>
   <source>Loss: how much the perplexity of Llama 3 8B rises on WikiText-2, as llama.cpp published it. This model's own loss may differ.</source>
   <translation>Perda: quanto a perplexidade do Llama 3 8B aumenta no WikiText-2, segundo os dados publicados pelo llama.cpp. A perda deste modelo pode ser diferente.</translation>
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
   <translation>Backup de {size} MB criado e verificado.</translation>
  </message>
  <message>
   <source>Making a backup…</source>
   <translation>Fazendo backup…</translation>
  </message>
  <message>
   <source>Manage models…</source>
   <translation>Gerenciar modelos…</translation>
  </message>
  <message>
   <source>Manage tools…</source>
   <translation>Gerenciar ferramentas…</translation>
  </message>
  <message>
   <source>Mark as read</source>
   <translation>Marcar como lido</translation>
  </message>
  <message>
   <source>Mark as unread</source>
   <translation>Marcar como não lido</translation>
  </message>
  <message>
   <source>Mark this chat as unread</source>
   <translation>Marcar este chat como não lido</translation>
  </message>
  <message>
   <source>Match case</source>
   <translation>Diferenciar maiúsculas</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Memória</translation>
  </message>
  <message>
   <source>Memory of the computer</source>
   <translation>Memória do computador</translation>
  </message>
  <message>
   <source>Memory of the graphics card</source>
   <translation>Memória da placa de vídeo</translation>
  </message>
  <message>
   <source>Memory of the graphics card: {name}</source>
   <translation>Memória da placa de vídeo: {name}</translation>
  </message>
  <message>
   <source>Memory that {name} takes, and how it is loaded</source>
   <translation>Memória que {name} ocupa e como é carregado</translation>
  </message>
  <message>
   <source>Memory…</source>
   <translation>Memória…</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Mensagem</translation>
  </message>
  <message>
   <source>Message deleted</source>
   <translation>Mensagem excluída</translation>
  </message>
  <message>
   <source>Message field</source>
   <translation>Campo de mensagem</translation>
  </message>
  <message numerus="yes">
   <source>Message restored|{n} messages restored</source>
   <translation>
    <numerusform>Mensagem restaurada</numerusform>
    <numerusform>{n} mensagens restauradas</numerusform>
   </translation>
  </message>
  <message>
   <source>Messages, sidebar and dialogs</source>
   <translation>Mensagens, barra lateral e caixas de diálogo</translation>
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
   <translation>Modelo e memória</translation>
  </message>
  <message>
   <source>Model default</source>
   <translation>Conforme o modelo</translation>
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
   <translation>Modelos do tipo {name} não podem ser convertidos: somente {supported}.</translation>
  </message>
  <message>
   <source>Models run on the processor: everything works, but a long answer with thinking takes minutes instead of seconds. An NVIDIA RTX card and a build with CUDA change that.</source>
   <translation>Os modelos rodam no processador: tudo funciona, mas uma resposta longa com raciocínio leva minutos em vez de segundos. Uma placa NVIDIA RTX e uma versão com CUDA mudam isso.</translation>
  </message>
  <message>
   <source>Models with experts cannot be converted: only {supported}.</source>
   <translation>Modelos com especialistas não podem ser convertidos: somente {supported}.</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Mais</translation>
  </message>
  <message>
   <source>More than {count} chats; the best {shown} are shown</source>
   <translation>Mais de {count} chats; mostrando os {shown} melhores</translation>
  </message>
  <message>
   <source>Move all models to this folder</source>
   <translation>Mover todos os modelos para esta pasta</translation>
  </message>
  <message>
   <source>Move all…</source>
   <translation>Mover todos…</translation>
  </message>
  <message>
   <source>Move the chosen chat to Trash</source>
   <translation>Mover o chat escolhido para a lixeira</translation>
  </message>
  <message>
   <source>Move this chat to Trash</source>
   <translation>Mover este chat para a lixeira</translation>
  </message>
  <message>
   <source>Move this chat to a folder…</source>
   <translation>Mover este chat para uma pasta…</translation>
  </message>
  <message>
   <source>Move this chat to {folder}</source>
   <translation>Mover este chat para {folder}</translation>
  </message>
  <message>
   <source>Move to Trash</source>
   <translation>Mover para a lixeira</translation>
  </message>
  <message>
   <source>Move to folder</source>
   <translation>Mover para pasta</translation>
  </message>
  <message>
   <source>Move {name} to another disk</source>
   <translation>Mover {name} para outro disco</translation>
  </message>
  <message>
   <source>Move {name} to this folder</source>
   <translation>Mover {name} para esta pasta</translation>
  </message>
  <message>
   <source>Move…</source>
   <translation>Mover…</translation>
  </message>
  <message>
   <source>Moving all models, then reading them back</source>
   <translation>Movendo todos os modelos e relendo-os para conferir</translation>
  </message>
  <message>
   <source>Moving, then reading it back</source>
   <translation>Movendo e relendo para conferir</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nome</translation>
  </message>
  <message>
   <source>Name of the new preset</source>
   <translation>Nome da nova predefinição</translation>
  </message>
  <message>
   <source>Name of the preset</source>
   <translation>Nome da predefinição</translation>
  </message>
  <message>
   <source>Name three colours</source>
   <translation>Diga três cores</translation>
  </message>
  <message>
   <source>Name, for example: git</source>
   <translation>Nome, por exemplo: git</translation>
  </message>
  <message>
   <source>Narrow</source>
   <translation>Estreita</translation>
  </message>
  <message>
   <source>Needs nothing</source>
   <translation>Não precisa de nada</translation>
  </message>
  <message>
   <source>Needs review</source>
   <translation>Precisa de revisão</translation>
  </message>
  <message>
   <source>Needs: {what}</source>
   <translation>Precisa de: {what}</translation>
  </message>
  <message>
   <source>Nemodesk</source>
   <translation>Nemodesk</translation>
  </message>
  <message>
   <source>Nemodesk crashed the last time it ran</source>
   <translation>O Nemodesk falhou na última execução</translation>
  </message>
  <message>
   <source>Nemodesk does not know the licence of this repository. Its page says under which it comes.</source>
   <translation>O Nemodesk não conhece a licença deste repositório. A página dele informa qual se aplica.</translation>
  </message>
  <message>
   <source>Nemodesk is closing.</source>
   <translation>O Nemodesk está sendo encerrado.</translation>
  </message>
  <message>
   <source>Nemodesk waits and tries again by itself. Nothing is lost, and nothing is fetched twice.</source>
   <translation>O Nemodesk espera e tenta novamente sozinho. Nada se perde e nada é baixado duas vezes.</translation>
  </message>
  <message>
   <source>Nemotron runs here. Your conversations stay on this machine.</source>
   <translation>O Nemotron roda aqui. Suas conversas ficam neste computador.</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nunca</translation>
  </message>
  <message>
   <source>Never allow this tool</source>
   <translation>Nunca permitir esta ferramenta</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>Novo chat</translation>
  </message>
  <message>
   <source>New chats</source>
   <translation>Novos chats</translation>
  </message>
  <message>
   <source>New chats begin with</source>
   <translation>Novos chats começam com</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>Nova pasta</translation>
  </message>
  <message>
   <source>New folder {number}</source>
   <translation>Nova pasta {number}</translation>
  </message>
  <message>
   <source>New folder…</source>
   <translation>Nova pasta…</translation>
  </message>
  <message>
   <source>New line</source>
   <translation>Nova linha</translation>
  </message>
  <message>
   <source>New preset</source>
   <translation>Nova predefinição</translation>
  </message>
  <message>
   <source>New text</source>
   <translation>Texto novo</translation>
  </message>
  <message>
   <source>New value of {name}</source>
   <translation>Novo valor de {name}</translation>
  </message>
  <message>
   <source>Newest text</source>
   <translation>Texto mais recente</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Próximo</translation>
  </message>
  <message>
   <source>Next area</source>
   <translation>Próxima área</translation>
  </message>
  <message>
   <source>Next chat</source>
   <translation>Próximo chat</translation>
  </message>
  <message>
   <source>Next control</source>
   <translation>Próximo controle</translation>
  </message>
  <message>
   <source>Next message</source>
   <translation>Próxima mensagem</translation>
  </message>
  <message>
   <source>Next message or row</source>
   <translation>Próxima mensagem ou linha</translation>
  </message>
  <message>
   <source>Next version</source>
   <translation>Próxima versão</translation>
  </message>
  <message>
   <source>Next:</source>
   <translation>A seguir:</translation>
  </message>
  <message>
   <source>No MCP server is on. Add one, or switch one on, in “Manage tools”.</source>
   <translation>Nenhum servidor MCP está ativado. Adicione ou ative um em “Gerenciar ferramentas”.</translation>
  </message>
  <message>
   <source>No budget</source>
   <translation>Sem orçamento</translation>
  </message>
  <message>
   <source>No conversations were found.</source>
   <translation>Nenhuma conversa foi encontrada.</translation>
  </message>
  <message>
   <source>No conversations yet</source>
   <translation>Ainda não há conversas</translation>
  </message>
  <message>
   <source>No display and no terminal were found: running the demo job.</source>
   <translation>Nenhuma tela e nenhum terminal encontrados: executando a demonstração.</translation>
  </message>
  <message>
   <source>No display was found: this is the terminal chat.</source>
   <translation>Nenhuma tela encontrada: este é o chat no terminal.</translation>
  </message>
  <message>
   <source>No fades, no pulsing</source>
   <translation>Sem transições nem pulsações</translation>
  </message>
  <message>
   <source>No folder</source>
   <translation>Sem pasta</translation>
  </message>
  <message>
   <source>No font on this computer has the letters of this language</source>
   <translation>Nenhuma fonte deste computador tem as letras deste idioma</translation>
  </message>
  <message>
   <source>No font on this computer has the letters of {language}</source>
   <translation>Nenhuma fonte deste computador tem as letras deste idioma: {language}</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>Sem limite</translation>
  </message>
  <message>
   <source>No model is installed</source>
   <translation>Nenhum modelo instalado</translation>
  </message>
  <message>
   <source>No model is loaded</source>
   <translation>Nenhum modelo carregado</translation>
  </message>
  <message>
   <source>No model is loaded: choose a model first.</source>
   <translation>Nenhum modelo carregado: escolha um modelo primeiro.</translation>
  </message>
  <message>
   <source>No plugin and no server is here yet. Add an MCP server, or put a plugin into its folder.</source>
   <translation>Ainda não há nenhum plugin nem servidor aqui. Adicione um servidor MCP ou coloque um plugin na pasta dele.</translation>
  </message>
  <message>
   <source>No preset</source>
   <translation>Nenhuma predefinição</translation>
  </message>
  <message>
   <source>No server offers a prompt.</source>
   <translation>Nenhum servidor oferece um prompt.</translation>
  </message>
  <message>
   <source>No server offers anything to attach.</source>
   <translation>Nenhum servidor oferece algo para anexar.</translation>
  </message>
  <message>
   <source>No shortcut</source>
   <translation>Sem atalho</translation>
  </message>
  <message>
   <source>No tool was called yet.</source>
   <translation>Nenhuma ferramenta foi chamada ainda.</translation>
  </message>
  <message>
   <source>No tools are on. Switch on a plugin or add a server in “Manage tools”.</source>
   <translation>Nenhuma ferramenta está ativada. Ative um plugin ou adicione um servidor em “Gerenciar ferramentas”.</translation>
  </message>
  <message>
   <source>Nobody has checked what {source} says of its tools.</source>
   <translation>Ninguém verificou o que {source} diz das próprias ferramentas.</translation>
  </message>
  <message>
   <source>None is installed yet. Get Nemotron, or import a GGUF file you have.</source>
   <translation>Nenhum instalado ainda. Obtenha o Nemotron ou importe um arquivo GGUF que você tenha.</translation>
  </message>
  <message>
   <source>None selected</source>
   <translation>Nenhum selecionado</translation>
  </message>
  <message>
   <source>None that Nemodesk can compute on</source>
   <translation>Nenhuma que o Nemodesk possa usar para calcular</translation>
  </message>
  <message>
   <source>None yet</source>
   <translation>Nenhum ainda</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Normal</translation>
  </message>
  <message>
   <source>Normal text size</source>
   <translation>Tamanho normal do texto</translation>
  </message>
  <message>
   <source>Not checked since it was installed</source>
   <translation>Não verificado desde a instalação</translation>
  </message>
  <message>
   <source>Not imported: {what}</source>
   <translation>Omitido: {what}</translation>
  </message>
  <message>
   <source>Not known.</source>
   <translation>Não se sabe.</translation>
  </message>
  <message>
   <source>Not set. Tools that need it fail until it is.</source>
   <translation>Não definido. As ferramentas que precisam dele falham até que seja definido.</translation>
  </message>
  <message>
   <source>Not taken over: {names}.</source>
   <translation>Não aproveitado: {names}.</translation>
  </message>
  <message>
   <source>Nothing came back.</source>
   <translation>Nada foi devolvido.</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Nada encontrado</translation>
  </message>
  <message>
   <source>Nothing found for “{text}”</source>
   <translation>Nada encontrado para “{text}”</translation>
  </message>
  <message>
   <source>Nothing found for “{text}”.</source>
   <translation>Nada encontrado para “{text}”.</translation>
  </message>
  <message>
   <source>Nothing found for “{words}”.</source>
   <translation>Nada encontrado para “{words}”.</translation>
  </message>
  <message>
   <source>Nothing is allowed for longer than once. Each call asks first.</source>
   <translation>Nada está permitido por mais de uma vez. Cada chamada pergunta antes.</translation>
  </message>
  <message>
   <source>Nothing is deleted in this chat. What you delete can be restored here.</source>
   <translation>Nada foi excluído neste chat. O que você excluir pode ser restaurado aqui.</translation>
  </message>
  <message>
   <source>Nothing is here yet.</source>
   <translation>Ainda não há nada aqui.</translation>
  </message>
  <message>
   <source>Nothing is started by importing: you read and allow each command later.</source>
   <translation>A importação não inicia nada: você lê e permite cada comando depois.</translation>
  </message>
  <message>
   <source>Nothing new</source>
   <translation>Nada de novo</translation>
  </message>
  <message>
   <source>Nothing of {source} has been started yet. Read what will be, then decide.</source>
   <translation>Nada de {source} foi iniciado ainda. Leia o que será iniciado e depois decida.</translation>
  </message>
  <message>
   <source>Nothing was logged yet.</source>
   <translation>Nada foi registrado no log ainda.</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>Notificações</translation>
  </message>
  <message>
   <source>Of this</source>
   <translation>Desta etapa</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Não</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Sim</translation>
  </message>
  <message>
   <source>On mains power</source>
   <translation>Na tomada</translation>
  </message>
  <message>
   <source>On the processor</source>
   <translation>No processador</translation>
  </message>
  <message>
   <source>On: Nemodesk believes what {source} says of its own tools, for example that one only reads, and asks less often; off: each of them counts as one that reads, changes and sends everything.</source>
   <translation>Ativado: o Nemodesk acredita no que {source} diz das próprias ferramentas, por exemplo, que uma só lê, e pergunta menos; desativado: cada uma delas conta como uma que lê, altera e envia tudo.</translation>
  </message>
  <message>
   <source>One a line</source>
   <translation>Um item por linha</translation>
  </message>
  <message>
   <source>One a line, each with its whole path.</source>
   <translation>Uma por linha, cada uma com o caminho completo.</translation>
  </message>
  <message numerus="yes">
   <source>One changed message was taken from the backup.|{n} changed messages were taken from the backup.</source>
   <translation>
    <numerusform>Uma mensagem alterada foi recuperada do backup.</numerusform>
    <numerusform>{n} mensagens alteradas foram recuperadas do backup.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One conversation was here already.|{n} conversations were here already.</source>
   <translation>
    <numerusform>Uma conversa já estava aqui.</numerusform>
    <numerusform>{n} conversas já estavam aqui.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One file was not attached|{n} files were not attached</source>
   <translation>
    <numerusform>Um arquivo não foi anexado</numerusform>
    <numerusform>{n} arquivos não foram anexados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One item was not imported.|{n} items were not imported.</source>
   <translation>
    <numerusform>Um item não foi importado.</numerusform>
    <numerusform>{n} itens não foram importados.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One message has changed on the disk and is kept as it is:|{n} messages have changed on the disk and are kept as they are:</source>
   <translation>
    <numerusform>Uma mensagem mudou no disco e foi mantida como está:</numerusform>
    <numerusform>{n} mensagens mudaram no disco e foram mantidas como estão:</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One message has changed on the disk, in {names}.|{n} messages have changed on the disk, in {names}.</source>
   <translation>
    <numerusform>Uma mensagem mudou no disco, em {names}.</numerusform>
    <numerusform>{n} mensagens mudaram no disco, em {names}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One message was only in the damaged file.|{n} messages were only in the damaged file.</source>
   <translation>
    <numerusform>Uma mensagem só estava no arquivo danificado.</numerusform>
    <numerusform>{n} mensagens só estavam no arquivo danificado.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One message was saved from the damaged file.|{n} messages were saved from the damaged file.</source>
   <translation>
    <numerusform>Uma mensagem foi resgatada do arquivo danificado.</numerusform>
    <numerusform>{n} mensagens foram resgatadas do arquivo danificado.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One model was moved.|{n} models were moved.</source>
   <translation>
    <numerusform>{n} modelo movido.</numerusform>
    <numerusform>{n} modelos movidos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One model, {size}, in {path}|{n} models, {size}, in {path}</source>
   <translation>
    <numerusform>Um modelo, {size}, em {path}</numerusform>
    <numerusform>{n} modelos, {size}, em {path}</numerusform>
   </translation>
  </message>
  <message>
   <source>One page with formulas and colours that needs no network</source>
   <translation>Uma página com fórmulas e cores que dispensa a rede</translation>
  </message>
  <message numerus="yes">
   <source>One part with its licence.|{n} parts, each with its licence.</source>
   <translation>
    <numerusform>Um componente com sua licença.</numerusform>
    <numerusform>{n} componentes, cada um com sua licença.</numerusform>
   </translation>
  </message>
  <message>
   <source>One text a line</source>
   <translation>Um texto por linha</translation>
  </message>
  <message>
   <source>Only numbers from {least} to {most}.</source>
   <translation>Somente números de {least} a {most}.</translation>
  </message>
  <message>
   <source>Only so many of the likeliest tokens; 0 for all</source>
   <translation>Apenas esta quantidade dos tokens mais prováveis; 0 para todos</translation>
  </message>
  <message>
   <source>Only the likeliest tokens that make up this share</source>
   <translation>Apenas os tokens mais prováveis que somam esta proporção</translation>
  </message>
  <message>
   <source>Only the program that wrote {what} knows what it stands for: write a value in its place.</source>
   <translation>Só o programa que escreveu {what} sabe o que isso significa: escreva um valor no lugar.</translation>
  </message>
  <message>
   <source>Only tokens at least this likely, relative to the likeliest</source>
   <translation>Apenas tokens com pelo menos esta probabilidade em relação ao mais provável</translation>
  </message>
  <message>
   <source>Only web and mail addresses are opened, and this is neither or is damaged.</source>
   <translation>Só endereços da web e de e-mail são abertos, e este não é nenhum deles ou está danificado.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Open Nemodesk</source>
   <translation>Abrir o Nemodesk</translation>
  </message>
  <message>
   <source>Open a GGUF file</source>
   <translation>Abrir um arquivo GGUF</translation>
  </message>
  <message>
   <source>Open a GGUF file…</source>
   <translation>Abrir um arquivo GGUF…</translation>
  </message>
  <message>
   <source>Open a GGUF…</source>
   <translation>Abrir um GGUF…</translation>
  </message>
  <message>
   <source>Open a file…</source>
   <translation>Abrir um arquivo…</translation>
  </message>
  <message>
   <source>Open for reading</source>
   <translation>Abrir para leitura</translation>
  </message>
  <message>
   <source>Open for reading only</source>
   <translation>Aberto somente para leitura</translation>
  </message>
  <message>
   <source>Open for reading only: nothing can be asked</source>
   <translation>Aberto somente para leitura: não é possível perguntar</translation>
  </message>
  <message>
   <source>Open the address…</source>
   <translation>Abrir o endereço…</translation>
  </message>
  <message>
   <source>Open the chat</source>
   <translation>Abrir o chat</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Abrir a pasta</translation>
  </message>
  <message>
   <source>Open the folder of plugins</source>
   <translation>Abrir a pasta de plugins</translation>
  </message>
  <message>
   <source>Open the hub's page</source>
   <translation>Abrir a página do hub</translation>
  </message>
  <message>
   <source>Open the model's page</source>
   <translation>Abrir a página do modelo</translation>
  </message>
  <message>
   <source>Open this address?</source>
   <translation>Abrir este endereço?</translation>
  </message>
  <message>
   <source>Orchard</source>
   <translation>Pomar</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Outro</translation>
  </message>
  <message>
   <source>Other budget in tokens</source>
   <translation>Outro orçamento em tokens</translation>
  </message>
  <message>
   <source>Other programs</source>
   <translation>Outros programas</translation>
  </message>
  <message>
   <source>Otherwise the block scrolls sideways</source>
   <translation>Caso contrário, o bloco rola na horizontal</translation>
  </message>
  <message>
   <source>Otherwise you choose one each time</source>
   <translation>Caso contrário, você escolhe um toda vez</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Página</translation>
  </message>
  <message>
   <source>Pages to print or to pass on</source>
   <translation>Páginas para imprimir ou compartilhar</translation>
  </message>
  <message>
   <source>Parts</source>
   <translation>Componentes</translation>
  </message>
  <message>
   <source>Parts of its file cannot be read or do not fit together.</source>
   <translation>Partes do arquivo não podem ser lidas ou não se encaixam.</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Colar</translation>
  </message>
  <message>
   <source>Pasted text</source>
   <translation>Texto colado</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>Em pausa</translation>
  </message>
  <message>
   <source>Perplexity on the text {name}: {value} ± {error} ({tokens} tokens, chunks of {chunk})</source>
   <translation>Perplexidade no texto {name}: {value} ± {error} ({tokens} tokens, blocos de {chunk})</translation>
  </message>
  <message>
   <source>Perplexity {value} ± {error} on a bundled text</source>
   <translation>Perplexidade {value} ± {error} em um texto incluído</translation>
  </message>
  <message>
   <source>Pin</source>
   <translation>Fixar</translation>
  </message>
  <message>
   <source>Pin or unpin this chat</source>
   <translation>Fixar ou desafixar este chat</translation>
  </message>
  <message>
   <source>Pinned</source>
   <translation>Fixados</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Local</translation>
  </message>
  <message>
   <source>Plain text with marks, for notes and other programs</source>
   <translation>Texto simples com marcações, para notas e outros programas</translation>
  </message>
  <message>
   <source>Planning</source>
   <translation>Planejando</translation>
  </message>
  <message>
   <source>Portable: everything is in {folder}</source>
   <translation>Portátil: tudo está em {folder}</translation>
  </message>
  <message>
   <source>Position scaling of the kind {kind} is not supported: only {supported}.</source>
   <translation>O escalonamento de posições do tipo {kind} não é compatível: somente {supported}.</translation>
  </message>
  <message>
   <source>Precision of the weights</source>
   <translation>Precisão dos pesos</translation>
  </message>
  <message>
   <source>Preset</source>
   <translation>Predefinição</translation>
  </message>
  <message>
   <source>Preset “{name}” was deleted.</source>
   <translation>A predefinição “{name}” foi excluída.</translation>
  </message>
  <message>
   <source>Preset “{name}” was saved.</source>
   <translation>A predefinição “{name}” foi salva.</translation>
  </message>
  <message>
   <source>Presets</source>
   <translation>Predefinições</translation>
  </message>
  <message>
   <source>Presets keep instructions, thinking and sampling under a name.</source>
   <translation>As predefinições guardam instruções, raciocínio e amostragem sob um nome.</translation>
  </message>
  <message>
   <source>Press the keys…</source>
   <translation>Pressione as teclas…</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>Anterior</translation>
  </message>
  <message>
   <source>Previous 7 days</source>
   <translation>7 dias anteriores</translation>
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
   <translation>Controle anterior</translation>
  </message>
  <message>
   <source>Previous message</source>
   <translation>Mensagem anterior</translation>
  </message>
  <message>
   <source>Previous message or row</source>
   <translation>Mensagem ou linha anterior</translation>
  </message>
  <message>
   <source>Previous version</source>
   <translation>Versão anterior</translation>
  </message>
  <message>
   <source>Processor threads</source>
   <translation>Threads do processador</translation>
  </message>
  <message>
   <source>Program: {path}</source>
   <translation>Programa: {path}</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progresso</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Prompt</translation>
  </message>
  <message>
   <source>Prompts that your servers offer. The text goes into the composer; you can change it there.</source>
   <translation>Prompts que seus servidores oferecem. O texto vai para o editor de mensagens; você pode alterá-lo lá.</translation>
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
   <translation>Inserir na mensagem</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>Qualidade</translation>
  </message>
  <message>
   <source>Quality of the conversion: {types}, error {error}, {bits} bits a value</source>
   <translation>Qualidade da conversão: {types}, erro {error}, {bits} bits por valor</translation>
  </message>
  <message>
   <source>Quality of {name}</source>
   <translation>Qualidade de {name}</translation>
  </message>
  <message>
   <source>Quantization</source>
   <translation>Quantização</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Pergunta</translation>
  </message>
  <message>
   <source>Questions, answers and titles of every chat are searched while you type.</source>
   <translation>Perguntas, respostas e títulos de todos os chats são pesquisados enquanto você digita.</translation>
  </message>
  <message>
   <source>Quick question…</source>
   <translation>Pergunta rápida…</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Sair</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>Ler de novo</translation>
  </message>
  <message>
   <source>Read ahead</source>
   <translation>Leitura antecipada</translation>
  </message>
  <message>
   <source>Read and accept the licence</source>
   <translation>Leia e aceite a licença</translation>
  </message>
  <message>
   <source>Read the licence</source>
   <translation>Ler a licença</translation>
  </message>
  <message>
   <source>Read the report</source>
   <translation>Ler o relatório</translation>
  </message>
  <message>
   <source>Read {source} again</source>
   <translation>Ler {source} de novo</translation>
  </message>
  <message>
   <source>Reading ahead</source>
   <translation>Lendo antecipadamente</translation>
  </message>
  <message>
   <source>Reading speed</source>
   <translation>Velocidade de leitura</translation>
  </message>
  <message>
   <source>Reading the prompt</source>
   <translation>Lendo o prompt</translation>
  </message>
  <message>
   <source>Reading the whole history…</source>
   <translation>Lendo todo o histórico…</translation>
  </message>
  <message>
   <source>Reading {name}…</source>
   <translation>Lendo {name}…</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Lendo…</translation>
  </message>
  <message>
   <source>Reads every message and finds those that have changed on the disk</source>
   <translation>Lê todas as mensagens e encontra as que mudaram no disco</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Pronto</translation>
  </message>
  <message>
   <source>Reasoning is made impossible for this answer</source>
   <translation>Torna o raciocínio impossível nesta resposta</translation>
  </message>
  <message>
   <source>Recommended</source>
   <translation>Recomendado</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Refazer</translation>
  </message>
  <message>
   <source>Reduce motion</source>
   <translation>Reduzir movimento</translation>
  </message>
  <message>
   <source>Regenerate</source>
   <translation>Gerar novamente</translation>
  </message>
  <message>
   <source>Relative to the text</source>
   <translation>Em relação ao texto</translation>
  </message>
  <message>
   <source>Remote endpoints are not supported yet: choose a model on this computer.</source>
   <translation>Servidores remotos ainda não são compatíveis: escolha um modelo deste computador.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Remover</translation>
  </message>
  <message>
   <source>Remove the waiting message</source>
   <translation>Remover a mensagem em espera</translation>
  </message>
  <message>
   <source>Remove this row</source>
   <translation>Remover esta linha</translation>
  </message>
  <message>
   <source>Remove {name}</source>
   <translation>Remover {name}</translation>
  </message>
  <message>
   <source>Remove {source}</source>
   <translation>Remover {source}</translation>
  </message>
  <message>
   <source>Remove {source}?</source>
   <translation>Remover {source}?</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renomear</translation>
  </message>
  <message>
   <source>Rename this chat</source>
   <translation>Renomear este chat</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>Reparar</translation>
  </message>
  <message>
   <source>Repeat penalty</source>
   <translation>Penalidade de repetição</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Substituir</translation>
  </message>
  <message>
   <source>Replace {name}</source>
   <translation>Substituir {name}</translation>
  </message>
  <message>
   <source>Repository</source>
   <translation>Repositório</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>Redefinir tudo</translation>
  </message>
  <message>
   <source>Reset all settings</source>
   <translation>Redefinir todas as configurações</translation>
  </message>
  <message>
   <source>Reset this page</source>
   <translation>Redefinir esta página</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Restaurar</translation>
  </message>
  <message>
   <source>Restore a backup</source>
   <translation>Restaurar um backup</translation>
  </message>
  <message>
   <source>Restore all</source>
   <translation>Restaurar tudo</translation>
  </message>
  <message>
   <source>Restore deleted messages…</source>
   <translation>Restaurar mensagens excluídas…</translation>
  </message>
  <message>
   <source>Restore: {text}</source>
   <translation>Restaurar: {text}</translation>
  </message>
  <message numerus="yes">
   <source>Restored from the backup of {when}: one message in all.|Restored from the backup of {when}: {n} messages in all.</source>
   <translation>
    <numerusform>Restaurado do backup de {when}: uma mensagem no total.</numerusform>
    <numerusform>Restaurado do backup de {when}: {n} mensagens no total.</numerusform>
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
   <translation>Retomar</translation>
  </message>
  <message>
   <source>Return key</source>
   <translation>tecla Enter, Return, Entrar</translation>
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
   <translation>Revisão do checkpoint: {commit}</translation>
  </message>
  <message>
   <source>Room for it on the disk</source>
   <translation>Espaço para isso no disco</translation>
  </message>
  <message>
   <source>Rose</source>
   <translation>Rosa</translation>
  </message>
  <message>
   <source>Runs Nemotron Nano on your own computer. Nothing you write leaves it.</source>
   <translation>Executa o Nemotron Nano no seu próprio computador. Nada do que você escreve sai dele.</translation>
  </message>
  <message>
   <source>Runs on the processor as {type} with {tokens} tokens of context</source>
   <translation>Roda no processador como {type}, com {tokens} tokens de contexto</translation>
  </message>
  <message>
   <source>SHA-256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Salvar</translation>
  </message>
  <message>
   <source>Save and branch</source>
   <translation>Salvar e ramificar</translation>
  </message>
  <message>
   <source>Save and go on</source>
   <translation>Salvar e continuar</translation>
  </message>
  <message>
   <source>Save as preset</source>
   <translation>Salvar como predefinição</translation>
  </message>
  <message>
   <source>Saved as you change it</source>
   <translation>As alterações são salvas na hora</translation>
  </message>
  <message>
   <source>Scroll sideways</source>
   <translation>Rolar na horizontal</translation>
  </message>
  <message>
   <source>Sea</source>
   <translation>Mar</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Pesquisar</translation>
  </message>
  <message>
   <source>Search actions and keys</source>
   <translation>Pesquisar ações e teclas</translation>
  </message>
  <message>
   <source>Search and commands</source>
   <translation>Pesquisa e comandos</translation>
  </message>
  <message>
   <source>Search chats and actions</source>
   <translation>Pesquisar chats e ações</translation>
  </message>
  <message>
   <source>Search chats and actions…</source>
   <translation>Pesquisar chats e ações…</translation>
  </message>
  <message>
   <source>Search in all chats</source>
   <translation>Pesquisar em todos os chats</translation>
  </message>
  <message>
   <source>Search in all chats for “{text}”</source>
   <translation>Pesquisar “{text}” em todos os chats</translation>
  </message>
  <message>
   <source>Search in all chats…</source>
   <translation>Pesquisar em todos os chats…</translation>
  </message>
  <message>
   <source>Search in thinking too</source>
   <translation>Pesquisar também no raciocínio</translation>
  </message>
  <message>
   <source>Search results</source>
   <translation>Resultados da pesquisa</translation>
  </message>
  <message>
   <source>Search settings</source>
   <translation>Pesquisar</translation>
  </message>
  <message>
   <source>Search the log</source>
   <translation>Pesquisar no log</translation>
  </message>
  <message>
   <source>Search these days</source>
   <translation>Pesquisar nestas datas</translation>
  </message>
  <message>
   <source>Search without filters</source>
   <translation>Pesquisar sem filtros</translation>
  </message>
  <message>
   <source>Secrets</source>
   <translation>Segredos</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semente</translation>
  </message>
  <message>
   <source>Select</source>
   <translation>Selecionar</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>Selecionar tudo</translation>
  </message>
  <message>
   <source>Select chats</source>
   <translation>Selecionar chats</translation>
  </message>
  <message>
   <source>Selected chats</source>
   <translation>Chats selecionados</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Enviar</translation>
  </message>
  <message>
   <source>Send next</source>
   <translation>Enviar próxima</translation>
  </message>
  <message>
   <source>Send the next waiting message</source>
   <translation>Enviar a próxima mensagem em espera</translation>
  </message>
  <message>
   <source>Send with</source>
   <translation>Enviar com</translation>
  </message>
  <message>
   <source>Sending a message in it restores it.</source>
   <translation>Se você enviar uma mensagem nele, ele será restaurado.</translation>
  </message>
  <message>
   <source>Sent when the answer has ended</source>
   <translation>Será enviada quando a resposta terminar</translation>
  </message>
  <message>
   <source>Sent when the answer in the other chat has ended</source>
   <translation>Será enviada quando a resposta do outro chat terminar</translation>
  </message>
  <message>
   <source>Sent when the model has loaded</source>
   <translation>Será enviada quando o modelo carregar</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>Definir</translation>
  </message>
  <message>
   <source>Set it aside and start anew</source>
   <translation>Separá-lo e começar do zero</translation>
  </message>
  <message>
   <source>Set until Nemodesk is closed. It is not shown again.</source>
   <translation>Definido até o Nemodesk ser fechado. Não é mais exibido.</translation>
  </message>
  <message>
   <source>Set {name}</source>
   <translation>Definir {name}</translation>
  </message>
  <message>
   <source>Set, in the keyring. It is not shown again.</source>
   <translation>Definido, no chaveiro. Não é mais exibido.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Configurações</translation>
  </message>
  <message>
   <source>Settings (*.json)</source>
   <translation>Configurações (*.json)</translation>
  </message>
  <message>
   <source>Settings of this chat</source>
   <translation>Configurações deste chat</translation>
  </message>
  <message>
   <source>Settings of this chat…</source>
   <translation>Configurações deste chat…</translation>
  </message>
  <message>
   <source>Settings of {source}</source>
   <translation>Configurações de {source}</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>Configurações…</translation>
  </message>
  <message>
   <source>Seven days of backups are kept; the present history is set aside first</source>
   <translation>Backups de sete dias são mantidos; antes, o histórico atual é guardado à parte</translation>
  </message>
  <message>
   <source>Shift+Enter begins a new line either way</source>
   <translation>Shift+Enter sempre começa uma nova linha</translation>
  </message>
  <message>
   <source>Shortcuts</source>
   <translation>Atalhos</translation>
  </message>
  <message>
   <source>Shortcuts too; presets and conversations stay</source>
   <translation>Também os atalhos; as predefinições e as conversas são mantidas</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message numerus="yes">
   <source>Show a published file|Show {n} published files</source>
   <translation>
    <numerusform>Mostrar um arquivo publicado</numerusform>
    <numerusform>Mostrar {n} arquivos publicados</numerusform>
   </translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Mostrar tudo</translation>
  </message>
  <message>
   <source>Show all thinking</source>
   <translation>Mostrar todo o raciocínio</translation>
  </message>
  <message>
   <source>Show all {count} types</source>
   <translation>Mostrar todos os {count} tipos</translation>
  </message>
  <message numerus="yes">
   <source>Show all {n} lines</source>
   <translation>
    <numerusform>Mostrar a linha</numerusform>
    <numerusform>Mostrar todas as {n} linhas</numerusform>
   </translation>
  </message>
  <message>
   <source>Show imported</source>
   <translation>Mostrar importados</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Mostrar na pasta</translation>
  </message>
  <message>
   <source>Show older calls</source>
   <translation>Mostrar chamadas mais antigas</translation>
  </message>
  <message>
   <source>Show or hide the sidebar</source>
   <translation>Mostrar ou ocultar a barra lateral</translation>
  </message>
  <message>
   <source>Show the menus</source>
   <translation>Mostrar os menus</translation>
  </message>
  <message>
   <source>Show the newest lines</source>
   <translation>Mostrar as linhas mais recentes</translation>
  </message>
  <message>
   <source>Show values</source>
   <translation>Mostrar valores</translation>
  </message>
  <message>
   <source>Show {name} in its folder</source>
   <translation>Mostrar {name} na pasta</translation>
  </message>
  <message>
   <source>Sidebar</source>
   <translation>Barra lateral</translation>
  </message>
  <message>
   <source>Since {day}</source>
   <translation>Desde {day}</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamanho</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Diminuir texto</translation>
  </message>
  <message>
   <source>Some of the damaged file could not be read.</source>
   <translation>Parte do arquivo danificado não pôde ser lida.</translation>
  </message>
  <message>
   <source>Something about tools did not work</source>
   <translation>Algo deu errado com as ferramentas</translation>
  </message>
  <message>
   <source>Something is missing: {what}. Fill it in, or remove its row.</source>
   <translation>Falta algo: {what}. Preencha ou remova a linha.</translation>
  </message>
  <message>
   <source>Something went wrong inside Nemodesk ({name})</source>
   <translation>Algo deu errado dentro do Nemodesk ({name})</translation>
  </message>
  <message>
   <source>Something went wrong inside Nemodesk ({name}). The log has the details.</source>
   <translation>Algo deu errado dentro do Nemodesk ({name}). O log tem os detalhes.</translation>
  </message>
  <message>
   <source>Spacing of lists and messages</source>
   <translation>Espaçamento de listas e mensagens</translation>
  </message>
  <message>
   <source>Speed limit</source>
   <translation>Limite de velocidade</translation>
  </message>
  <message>
   <source>Stand before the first message</source>
   <translation>Ficam antes da primeira mensagem</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Início</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>Iniciando</translation>
  </message>
  <message>
   <source>Starts in: {path}</source>
   <translation>Inicia em: {path}</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>Stay in the tray</source>
   <translation>Manter na bandeja</translation>
  </message>
  <message numerus="yes">
   <source>Step {n} of {all}: {name}</source>
   <translation>
    <numerusform>Etapa {n} de {all}: {name}</numerusform>
    <numerusform>Etapa {n} de {all}: {name}</numerusform>
   </translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Parar</translation>
  </message>
  <message>
   <source>Stop and keep it</source>
   <translation>Parar e manter</translation>
  </message>
  <message>
   <source>Stop texts</source>
   <translation>Textos de parada</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Interrompida</translation>
  </message>
  <message>
   <source>Stopped before the end: what was imported stays.</source>
   <translation>Interrompido antes do fim: o que já foi importado é mantido.</translation>
  </message>
  <message>
   <source>Stopped by you</source>
   <translation>Interrompida por você</translation>
  </message>
  <message>
   <source>Strict off</source>
   <translation>Bloqueado</translation>
  </message>
  <message>
   <source>Switch thinking</source>
   <translation>Alternar modo de raciocínio</translation>
  </message>
  <message>
   <source>System</source>
   <translation>Sistema</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Revogar</translation>
  </message>
  <message>
   <source>Take back: {what}</source>
   <translation>Revogar: {what}</translation>
  </message>
  <message>
   <source>Take out of the archive</source>
   <translation>Desarquivar</translation>
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
   <translation>Texto e código-fonte</translation>
  </message>
  <message>
   <source>Text of the attachment</source>
   <translation>Texto do anexo</translation>
  </message>
  <message>
   <source>Text of the licence</source>
   <translation>Texto da licença</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Tamanho do texto</translation>
  </message>
  <message>
   <source>The address holds characters that cannot be seen: {characters}</source>
   <translation>O endereço contém caracteres invisíveis: {characters}</translation>
  </message>
  <message>
   <source>The address must begin with https:// or http:// and name a host.</source>
   <translation>O endereço deve começar com https:// ou http:// e indicar um host.</translation>
  </message>
  <message>
   <source>The answer failed</source>
   <translation>A resposta falhou</translation>
  </message>
  <message>
   <source>The answer failed.</source>
   <translation>A resposta falhou.</translation>
  </message>
  <message>
   <source>The answer failed: {error}</source>
   <translation>A resposta falhou: {error}</translation>
  </message>
  <message>
   <source>The answer goes on: its model is loaded again when the tool call is done.</source>
   <translation>A resposta continua: o modelo dela é carregado de novo quando a chamada de ferramenta terminar.</translation>
  </message>
  <message>
   <source>The answer is there.</source>
   <translation>A resposta está pronta.</translation>
  </message>
  <message>
   <source>The answer reached its length limit.</source>
   <translation>A resposta atingiu o limite de tamanho.</translation>
  </message>
  <message>
   <source>The answer was interrupted.</source>
   <translation>A resposta foi interrompida.</translation>
  </message>
  <message>
   <source>The answer was stopped with its model. Continue goes on once a model is loaded.</source>
   <translation>A resposta foi interrompida com o modelo dela. Continuar a retoma quando um modelo estiver carregado.</translation>
  </message>
  <message>
   <source>The answer was stopped.</source>
   <translation>A resposta foi interrompida por você.</translation>
  </message>
  <message>
   <source>The archive is empty</source>
   <translation>Nenhum chat arquivado</translation>
  </message>
  <message>
   <source>The bias of token {token} must be a number, or minus infinity.</source>
   <translation>O viés do token {token} deve ser um número ou menos infinito.</translation>
  </message>
  <message>
   <source>The biases forbid every token: leave some of them out.</source>
   <translation>Os vieses proíbem todos os tokens: retire alguns deles.</translation>
  </message>
  <message>
   <source>The call ended without a result.</source>
   <translation>A chamada terminou sem resultado.</translation>
  </message>
  <message>
   <source>The call was not run.</source>
   <translation>A chamada não foi executada.</translation>
  </message>
  <message>
   <source>The card’s memory is full and the answer came at {speed} tokens a second: Windows has probably moved a part of the model into the computer’s memory. Load it with a smaller context, or close other programs.</source>
   <translation>A memória da placa está cheia e a resposta veio a {speed} tokens por segundo: o Windows provavelmente moveu uma parte do modelo para a memória do computador. Carregue-o com um contexto menor ou feche outros programas.</translation>
  </message>
  <message>
   <source>The chat template in this model's file does not work: choose another model file.</source>
   <translation>O template de chat no arquivo deste modelo não funciona: escolha outro arquivo de modelo.</translation>
  </message>
  <message>
   <source>The chat template in this model's file takes too long: choose another model file.</source>
   <translation>O template de chat no arquivo deste modelo demora demais: escolha outro arquivo de modelo.</translation>
  </message>
  <message>
   <source>The checkpoint holds a tensor that this kind of model does not have: {name}.</source>
   <translation>O checkpoint contém um tensor que este tipo de modelo não tem: {name}.</translation>
  </message>
  <message>
   <source>The checkpoint is not complete: the tensor {name} is missing.</source>
   <translation>O checkpoint está incompleto: falta o tensor {name}.</translation>
  </message>
  <message>
   <source>The checkpoint is not complete: {file} is missing.</source>
   <translation>O checkpoint está incompleto: falta {file}.</translation>
  </message>
  <message>
   <source>The checkpoint names a file outside its folder ({name}): do not use it.</source>
   <translation>O checkpoint menciona um arquivo fora da pasta dele ({name}): não o use.</translation>
  </message>
  <message>
   <source>The checkpoint's settings cannot be stored: download it again.</source>
   <translation>As configurações do checkpoint não podem ser armazenadas: baixe-o novamente.</translation>
  </message>
  <message>
   <source>The conversation has {tokens} tokens and the context holds {context}: start a new chat or load the model with a larger context.</source>
   <translation>A conversa tem {tokens} tokens e o contexto comporta {context}: inicie um novo chat ou carregue o modelo com um contexto maior.</translation>
  </message>
  <message>
   <source>The conversation takes {tokens} tokens and leaves no room for an answer in the context of {context}: start a new chat, or load the model with a larger context.</source>
   <translation>A conversa ocupa {tokens} tokens e não deixa espaço para uma resposta no contexto de {context}: inicie um novo chat ou carregue o modelo com um contexto maior.</translation>
  </message>
  <message>
   <source>The conversion ended unexpectedly (status {code}): start it again.</source>
   <translation>A conversão terminou inesperadamente (status {code}): inicie-a novamente.</translation>
  </message>
  <message>
   <source>The damaged file is kept in {folder}.</source>
   <translation>O arquivo danificado foi mantido em {folder}.</translation>
  </message>
  <message>
   <source>The demo model is missing: install the program again.</source>
   <translation>Falta o modelo de demonstração: reinstale o programa.</translation>
  </message>
  <message>
   <source>The disk became full while writing {path}: make room and convert again.</source>
   <translation>O disco ficou cheio ao gravar {path}: libere espaço e converta novamente.</translation>
  </message>
  <message>
   <source>The disk failed while the history was read or written: it may be full, broken or write-protected.</source>
   <translation>O disco falhou ao ler ou gravar o histórico: ele pode estar cheio, com defeito ou protegido contra gravação.</translation>
  </message>
  <message>
   <source>The disk is full: make room for what tools are allowed. No tool runs until then.</source>
   <translation>O disco está cheio: libere espaço para o que é permitido às ferramentas. Até lá, nenhuma ferramenta é executada.</translation>
  </message>
  <message>
   <source>The disk is full: the history could not be written. Free some space and try again.</source>
   <translation>O disco está cheio: não foi possível gravar o histórico. Libere espaço e tente novamente.</translation>
  </message>
  <message>
   <source>The disk of {folder} is full: make room, then go on.</source>
   <translation>O disco de {folder} está cheio: libere espaço e continue.</translation>
  </message>
  <message>
   <source>The disk of {folder} is too full: make {size} GB free, then go on.</source>
   <translation>O disco de {folder} está cheio demais: libere {size} GB e continue.</translation>
  </message>
  <message>
   <source>The disk with {path} cannot be read: {reason}.</source>
   <translation>Não é possível ler o disco de {path}: {reason}.</translation>
  </message>
  <message>
   <source>The disk with {path} is not connected; its models are not listed.</source>
   <translation>O disco com {path} não está conectado; seus modelos não são listados.</translation>
  </message>
  <message>
   <source>The download was stopped. It goes on from here the next time.</source>
   <translation>O download foi interrompido. Da próxima vez, continua daqui.</translation>
  </message>
  <message>
   <source>The earlier history is kept in {folder}.</source>
   <translation>O histórico anterior foi mantido em {folder}.</translation>
  </message>
  <message>
   <source>The engine could not be started: install Nemodesk again.</source>
   <translation>Não foi possível iniciar o motor: reinstale o Nemodesk.</translation>
  </message>
  <message>
   <source>The engine could not compute the answer: try again, or load the model again.</source>
   <translation>O motor não conseguiu calcular a resposta: tente novamente ou recarregue o modelo.</translation>
  </message>
  <message numerus="yes">
   <source>The engine crashed while loading; a smaller context of {n} tokens works.</source>
   <translation>
    <numerusform>O motor falhou ao carregar; com um contexto menor, de {n} tokens, funciona.</numerusform>
    <numerusform>O motor falhou ao carregar; com um contexto menor, de {n} tokens, funciona.</numerusform>
   </translation>
  </message>
  <message>
   <source>The engine crashed while loading; with fewer layers on the graphics card it works.</source>
   <translation>O motor falhou ao carregar; com menos camadas na placa de vídeo, funciona.</translation>
  </message>
  <message>
   <source>The engine crashed while loading; without extra processor buffers it works.</source>
   <translation>O motor falhou ao carregar; sem buffers extras do processador, funciona.</translation>
  </message>
  <message>
   <source>The engine crashed while loading; without the graphics card it works.</source>
   <translation>O motor falhou ao carregar; sem a placa de vídeo, funciona.</translation>
  </message>
  <message>
   <source>The engine crashed: load the model again.</source>
   <translation>O motor falhou: recarregue o modelo.</translation>
  </message>
  <message>
   <source>The engine did not answer for {seconds} seconds and was ended: load the model again.</source>
   <translation>O motor não respondeu por {seconds} segundos e foi encerrado: recarregue o modelo.</translation>
  </message>
  <message>
   <source>The engine ended unexpectedly (code {code}): load the model again.</source>
   <translation>O motor terminou inesperadamente (código {code}): recarregue o modelo.</translation>
  </message>
  <message>
   <source>The engine has stopped</source>
   <translation>O motor parou</translation>
  </message>
  <message>
   <source>The engine ran out of memory: load the model with a smaller context, or close other programs.</source>
   <translation>O motor ficou sem memória: carregue o modelo com um contexto menor ou feche outros programas.</translation>
  </message>
  <message>
   <source>The engine refused ({code}).</source>
   <translation>O motor recusou a solicitação ({code}).</translation>
  </message>
  <message>
   <source>The engine stopped itself because of an internal error: load the model again.</source>
   <translation>O motor parou por causa de um erro interno: recarregue o modelo.</translation>
  </message>
  <message>
   <source>The engine was closed.</source>
   <translation>O motor foi fechado.</translation>
  </message>
  <message>
   <source>The engine was ended by the system, perhaps because memory ran out: load the model again, with a smaller context if this repeats.</source>
   <translation>O motor foi encerrado pelo sistema, talvez por falta de memória: recarregue o modelo, com um contexto menor se isso se repetir.</translation>
  </message>
  <message>
   <source>The engine's answer could not be read: load the model again.</source>
   <translation>Não foi possível ler a resposta do motor: recarregue o modelo.</translation>
  </message>
  <message>
   <source>The engine's libraries could not be loaded: install Nemodesk again.</source>
   <translation>Não foi possível carregar as bibliotecas do motor: reinstale o Nemodesk.</translation>
  </message>
  <message>
   <source>The errors were measured on {share} of the values.</source>
   <translation>Os erros foram medidos em {share} dos valores.</translation>
  </message>
  <message>
   <source>The export ended unexpectedly (status {code}): start it again.</source>
   <translation>A exportação terminou inesperadamente (status {code}): inicie-a novamente.</translation>
  </message>
  <message>
   <source>The field “{name}” has an invalid value.</source>
   <translation>O campo “{name}” tem um valor inválido.</translation>
  </message>
  <message>
   <source>The file needs {needed} MB and the disk has {free} MB free: make room or choose another folder.</source>
   <translation>O arquivo precisa de {needed} MB e o disco tem {free} MB livres: libere espaço ou escolha outra pasta.</translation>
  </message>
  <message>
   <source>The file of what tools are allowed is damaged: {path}. No tool runs until a new one is begun.</source>
   <translation>O arquivo com o que é permitido às ferramentas está danificado: {path}. Nenhuma ferramenta é executada até que um novo seja iniciado.</translation>
  </message>
  <message>
   <source>The file plugin.py is missing.</source>
   <translation>Falta o arquivo plugin.py.</translation>
  </message>
  <message>
   <source>The file plugin.toml is missing.</source>
   <translation>Falta o arquivo plugin.toml.</translation>
  </message>
  <message>
   <source>The folder has no model.safetensors.</source>
   <translation>A pasta não contém model.safetensors.</translation>
  </message>
  <message>
   <source>The folder is called {folder} and the plugin {name}: give both one name.</source>
   <translation>A pasta se chama {folder} e o plugin, {name}: dê o mesmo nome aos dois.</translation>
  </message>
  <message>
   <source>The folder needs a name.</source>
   <translation>A pasta precisa de um nome.</translation>
  </message>
  <message>
   <source>The folder {path} does not exist.</source>
   <translation>A pasta {path} não existe.</translation>
  </message>
  <message>
   <source>The folder “{name}”</source>
   <translation>A pasta “{name}”</translation>
  </message>
  <message>
   <source>The grammar could not be read: it must be GBNF with a rule named root.</source>
   <translation>Não foi possível ler a gramática: ela deve estar em GBNF, com uma regra chamada root.</translation>
  </message>
  <message>
   <source>The grammar is too large: at most {limit} bytes are read.</source>
   <translation>A gramática é grande demais: no máximo {limit} bytes são lidos.</translation>
  </message>
  <message>
   <source>The graphics card’s memory has run over</source>
   <translation>A memória da placa de vídeo foi excedida</translation>
  </message>
  <message>
   <source>The header {name} is the protocol's own: remove it.</source>
   <translation>O cabeçalho {name} é do próprio protocolo: remova-o.</translation>
  </message>
  <message>
   <source>The header {name} is there twice: remove one of them.</source>
   <translation>O cabeçalho {name} aparece duas vezes: remova um deles.</translation>
  </message>
  <message>
   <source>The history could not be backed up</source>
   <translation>Não foi possível fazer o backup do histórico</translation>
  </message>
  <message>
   <source>The history could not be changed</source>
   <translation>Não foi possível alterar o histórico</translation>
  </message>
  <message>
   <source>The history could not be opened</source>
   <translation>Não foi possível abrir o histórico</translation>
  </message>
  <message>
   <source>The history could not be read or written.</source>
   <translation>Não foi possível ler ou gravar o histórico.</translation>
  </message>
  <message>
   <source>The history could not be read: the process that reads it has ended.</source>
   <translation>Não foi possível ler o histórico: o processo que o lê foi encerrado.</translation>
  </message>
  <message>
   <source>The history could not be repaired</source>
   <translation>Não foi possível reparar o histórico</translation>
  </message>
  <message>
   <source>The history file cannot be opened or written: check its folder and its permissions.</source>
   <translation>O arquivo do histórico não pode ser aberto ou gravado: verifique a pasta e as permissões dele.</translation>
  </message>
  <message>
   <source>The history file is damaged. It was left as it is; what can be read can be restored.</source>
   <translation>O arquivo do histórico está danificado. Ele foi deixado como está; o que puder ser lido pode ser restaurado.</translation>
  </message>
  <message>
   <source>The history is already being backed up, checked or restored: try again in a moment.</source>
   <translation>Já há uma operação em andamento no histórico: tente novamente daqui a pouco.</translation>
  </message>
  <message>
   <source>The history is being repaired</source>
   <translation>Reparando o histórico</translation>
  </message>
  <message>
   <source>The history is damaged</source>
   <translation>O histórico está danificado</translation>
  </message>
  <message>
   <source>The history is damaged: no backup was made of it, and the earlier backups stay.</source>
   <translation>O histórico está danificado: nenhum backup dele foi feito, e os backups anteriores foram mantidos.</translation>
  </message>
  <message>
   <source>The history is in use by another Nemodesk: close that one first.</source>
   <translation>O histórico está em uso por outro Nemodesk: feche esse outro primeiro.</translation>
  </message>
  <message>
   <source>The history is not open.</source>
   <translation>O histórico não está aberto.</translation>
  </message>
  <message>
   <source>The history is now that of {when}.</source>
   <translation>O histórico agora é o de {when}.</translation>
  </message>
  <message>
   <source>The history is open for reading only: nothing can be changed in it now.</source>
   <translation>O histórico está aberto somente para leitura: nada pode ser alterado nele agora.</translation>
  </message>
  <message>
   <source>The history is open for reading only: nothing can be changed or asked</source>
   <translation>O histórico está aberto somente para leitura: nada pode ser alterado nem perguntado</translation>
  </message>
  <message numerus="yes">
   <source>The history is sound: one message is as it was stored.|The history is sound: all {count} messages are as they were stored.</source>
   <translation>
    <numerusform>O histórico está íntegro: {count} mensagem está como foi armazenada.</numerusform>
    <numerusform>O histórico está íntegro: todas as {count} mensagens estão como foram armazenadas.</numerusform>
   </translation>
  </message>
  <message>
   <source>The history is sound: there was nothing to repair.</source>
   <translation>O histórico está íntegro: não havia nada a reparar.</translation>
  </message>
  <message>
   <source>The history was left as it is</source>
   <translation>O histórico foi deixado como estava</translation>
  </message>
  <message>
   <source>The history was repaired</source>
   <translation>O histórico foi reparado</translation>
  </message>
  <message>
   <source>The history was written by a newer Nemodesk (version {found}, this one knows {known}): update the app.</source>
   <translation>O histórico foi gravado por um Nemodesk mais recente (versão {found}; este conhece a {known}): atualize o aplicativo.</translation>
  </message>
  <message>
   <source>The hub sent two different beginnings of {file}: try again.</source>
   <translation>O hub enviou dois começos diferentes de {file}: tente novamente.</translation>
  </message>
  <message>
   <source>The hub wants to know who asks</source>
   <translation>O hub quer saber quem está pedindo</translation>
  </message>
  <message>
   <source>The importance matrix {file} was made for another model: make one for this model.</source>
   <translation>A matriz de importância {file} foi feita para outro modelo: crie uma para este modelo.</translation>
  </message>
  <message>
   <source>The install ended unexpectedly (status {code}): start it again, it goes on.</source>
   <translation>A instalação terminou inesperadamente (status {code}): inicie-a novamente, ela continua de onde parou.</translation>
  </message>
  <message>
   <source>The install needs {needed} GB more and the disk has {free} GB free: make room, then start it again.</source>
   <translation>A instalação precisa de mais {needed} GB e o disco tem {free} GB livres: libere espaço e inicie-a novamente.</translation>
  </message>
  <message>
   <source>The install of {name} goes on</source>
   <translation>A instalação de {name} continua</translation>
  </message>
  <message>
   <source>The install of {name} is not finished</source>
   <translation>A instalação de {name} não terminou</translation>
  </message>
  <message>
   <source>The install stopped</source>
   <translation>A instalação parou</translation>
  </message>
  <message>
   <source>The keyring of this computer refused: unlock it and try again.</source>
   <translation>O chaveiro deste computador recusou o acesso: desbloqueie-o e tente novamente.</translation>
  </message>
  <message>
   <source>The list of MCP servers of Claude Desktop, VS Code, Cursor, LM Studio, Cline and others.</source>
   <translation>A lista de servidores MCP do Claude Desktop, VS Code, Cursor, LM Studio, Cline e outros.</translation>
  </message>
  <message>
   <source>The list of models ({file}) is damaged: install Nemodesk again.</source>
   <translation>A lista de modelos ({file}) está danificada: reinstale o Nemodesk.</translation>
  </message>
  <message>
   <source>The list of servers ({path}) cannot be read: repair or remove the file.</source>
   <translation>Não é possível ler a lista de servidores ({path}): conserte ou remova o arquivo.</translation>
  </message>
  <message>
   <source>The list of servers cannot be saved: {error}.</source>
   <translation>Não é possível salvar a lista de servidores: {error}.</translation>
  </message>
  <message>
   <source>The makers of this model give access to those who asked for it on its page.</source>
   <translation>Os criadores deste modelo dão acesso a quem o solicitou na página dele.</translation>
  </message>
  <message>
   <source>The measurement was stopped.</source>
   <translation>A medição foi interrompida.</translation>
  </message>
  <message>
   <source>The message is empty: type something first.</source>
   <translation>A mensagem está vazia: digite algo primeiro.</translation>
  </message>
  <message>
   <source>The message is gone: deleted messages are erased when the trash is emptied.</source>
   <translation>A mensagem não existe mais: as mensagens excluídas são apagadas de vez quando a lixeira é esvaziada.</translation>
  </message>
  <message>
   <source>The model begins to answer.</source>
   <translation>O modelo começa a responder.</translation>
  </message>
  <message>
   <source>The model could not be loaded</source>
   <translation>Não foi possível carregar o modelo</translation>
  </message>
  <message>
   <source>The model could not be put back: {reason}.</source>
   <translation>Não foi possível restaurar o modelo: {reason}.</translation>
  </message>
  <message>
   <source>The model names a new chat after its first answer</source>
   <translation>O modelo dá um título a cada novo chat após a primeira resposta</translation>
  </message>
  <message>
   <source>The model on the disk is not what was written there: check the disk, then install again.</source>
   <translation>O modelo no disco não é o que foi gravado ali: verifique o disco e instale novamente.</translation>
  </message>
  <message>
   <source>The model takes {needed} GB and the disk of {path} has {free} GB free: make room there.</source>
   <translation>O modelo ocupa {needed} GB e o disco de {path} tem {free} GB livres: libere espaço nele.</translation>
  </message>
  <message>
   <source>The models folder {path} cannot be written: {reason}.</source>
   <translation>Não é possível gravar na pasta de modelos {path}: {reason}.</translation>
  </message>
  <message>
   <source>The models folder {path} is not there: connect its disk, or choose another folder.</source>
   <translation>A pasta de modelos {path} não está disponível: conecte o disco dela ou escolha outra pasta.</translation>
  </message>
  <message>
   <source>The models were left as they are</source>
   <translation>Os modelos foram deixados como estavam</translation>
  </message>
  <message>
   <source>The name is too long, or holds a character that cannot be seen.</source>
   <translation>O nome é longo demais ou contém um caractere invisível.</translation>
  </message>
  <message>
   <source>The name must be of small letters, digits, - and _, 40 at most, and begin with a letter.</source>
   <translation>O nome deve ter só letras minúsculas, dígitos, - e _, no máximo 40 caracteres, e começar com uma letra.</translation>
  </message>
  <message>
   <source>The name of the site has letters that may look like others. In its own letters it is: {name}</source>
   <translation>O nome do site tem letras que podem ser confundidas com outras. Com as próprias letras, é: {name}</translation>
  </message>
  <message>
   <source>The old file is kept: {path}</source>
   <translation>O arquivo antigo foi mantido: {path}</translation>
  </message>
  <message>
   <source>The original weights, unchanged; twice the memory of 8 bits</source>
   <translation>Os pesos originais, sem alterações; o dobro da memória de 8 bits</translation>
  </message>
  <message>
   <source>The part before the @ is not the site. The address goes to {host}.</source>
   <translation>A parte antes do @ não é o site. O endereço leva a {host}.</translation>
  </message>
  <message>
   <source>The present history is set aside first, and kept. Chats begun after the backup are not in it.</source>
   <translation>Antes, o histórico atual é guardado à parte e mantido. Os chats iniciados depois do backup não estão nele.</translation>
  </message>
  <message>
   <source>The prompt is empty: write something first.</source>
   <translation>O prompt está vazio: escreva algo primeiro.</translation>
  </message>
  <message>
   <source>The proxy setting of this computer cannot be used: {reason}</source>
   <translation>A configuração de proxy deste computador não pode ser usada: {reason}</translation>
  </message>
  <message>
   <source>The quality report of {name} cannot be read.</source>
   <translation>O relatório de qualidade de {name} não pode ser lido.</translation>
  </message>
  <message>
   <source>The report could not be read: {why}</source>
   <translation>Não foi possível ler o relatório: {why}</translation>
  </message>
  <message numerus="yes">
   <source>The result is longer than {n} MB, the most that is kept.</source>
   <translation>
    <numerusform>O resultado passa de {n} MB, o máximo que é guardado.</numerusform>
    <numerusform>O resultado passa de {n} MB, o máximo que é guardado.</numerusform>
   </translation>
  </message>
  <message>
   <source>The rounding was guided by an importance matrix ({name}).</source>
   <translation>O arredondamento foi guiado por uma matriz de importância ({name}).</translation>
  </message>
  <message>
   <source>The same seed gives the same answer to the same chat</source>
   <translation>A mesma semente dá a mesma resposta ao mesmo chat</translation>
  </message>
  <message>
   <source>The same server is here already, as {name}.</source>
   <translation>O mesmo servidor já está aqui, como {name}.</translation>
  </message>
  <message>
   <source>The sampling settings must be numbers, with a repeat penalty above 0: correct them.</source>
   <translation>As configurações de amostragem devem ser números, com uma penalidade de repetição acima de 0: corrija-as.</translation>
  </message>
  <message>
   <source>The search index was damaged and is being made anew: search again in a while.</source>
   <translation>O índice de pesquisa estava danificado e está sendo recriado: pesquise novamente daqui a pouco.</translation>
  </message>
  <message>
   <source>The secret is kept.</source>
   <translation>O segredo foi guardado.</translation>
  </message>
  <message>
   <source>The selected chats</source>
   <translation>Os chats selecionados</translation>
  </message>
  <message>
   <source>The server needs a name.</source>
   <translation>O servidor precisa de um nome.</translation>
  </message>
  <message>
   <source>The settings below</source>
   <translation>O que está definido abaixo</translation>
  </message>
  <message>
   <source>The settings could not be written to {file}. Choose another folder.</source>
   <translation>Não foi possível gravar as configurações em {file}. Escolha outra pasta.</translation>
  </message>
  <message>
   <source>The settings were imported.</source>
   <translation>As configurações foram importadas.</translation>
  </message>
  <message>
   <source>The settings were written to {file}.</source>
   <translation>As configurações foram gravadas em {file}.</translation>
  </message>
  <message>
   <source>The site has no name, only a number: {host}</source>
   <translation>O site não tem nome, apenas um número: {host}</translation>
  </message>
  <message>
   <source>The smallest model needs {size} while it is installed: free some space first.</source>
   <translation>O menor modelo precisa de {size} durante a instalação: libere espaço primeiro.</translation>
  </message>
  <message>
   <source>The tensor {name} does not have the shape that config.json says: download the checkpoint again.</source>
   <translation>O tensor {name} não tem o formato indicado em config.json: baixe o checkpoint novamente.</translation>
  </message>
  <message>
   <source>The tensor {name} holds values that are not numbers or do not fit {type}: the checkpoint is damaged, or needs another type.</source>
   <translation>O tensor {name} contém valores que não são números ou não cabem em {type}: o checkpoint está danificado ou precisa de outro tipo.</translation>
  </message>
  <message>
   <source>The tensor {name} is stored as {dtype}: only {supported} can be converted.</source>
   <translation>O tensor {name} está armazenado como {dtype}: somente {supported} podem ser convertidos.</translation>
  </message>
  <message>
   <source>The text has {tokens} tokens and at least {least} are needed: take a longer one.</source>
   <translation>O texto tem {tokens} tokens e são necessários pelo menos {least}: use um mais longo.</translation>
  </message>
  <message>
   <source>The text is longer than any model can read: shorten it.</source>
   <translation>O texto é mais longo do que qualquer modelo consegue ler: encurte-o.</translation>
  </message>
  <message>
   <source>The tokenizer comes as {file}: only tokenizer.json can be converted.</source>
   <translation>O tokenizador vem como {file}: somente tokenizer.json pode ser convertido.</translation>
  </message>
  <message>
   <source>The tokenizer is of a kind that cannot be converted ({kind}): only byte-level BPE.</source>
   <translation>O tokenizador é de um tipo que não pode ser convertido ({kind}): somente BPE em nível de byte.</translation>
  </message>
  <message>
   <source>The tokenizer splits text in a way that is not known here: only {supported} are.</source>
   <translation>O tokenizador divide o texto de um modo desconhecido: somente {supported} são aceitos.</translation>
  </message>
  <message>
   <source>The tool's schema cannot be read: {reason}.</source>
   <translation>Não é possível ler o esquema da ferramenta: {reason}.</translation>
  </message>
  <message>
   <source>The tool's schema is not one of an object.</source>
   <translation>O esquema da ferramenta não é o de um objeto.</translation>
  </message>
  <message>
   <source>The tool's schema refers to what is not in it: {what}.</source>
   <translation>O esquema da ferramenta faz referência a algo que não está nele: {what}.</translation>
  </message>
  <message>
   <source>The trash is empty</source>
   <translation>A lixeira está vazia</translation>
  </message>
  <message>
   <source>The unfinished install could not be deleted: {reason}.</source>
   <translation>Não foi possível excluir a instalação inacabada: {reason}.</translation>
  </message>
  <message>
   <source>The value of {names} is missing: enter it again.</source>
   <translation>Falta o valor de {names}: digite-o de novo.</translation>
  </message>
  <message>
   <source>The value of {name} is empty, or holds a character that no header can.</source>
   <translation>O valor de {name} está vazio ou contém um caractere que nenhum cabeçalho pode conter.</translation>
  </message>
  <message>
   <source>The value of {name} is empty, too long, or cannot be one.</source>
   <translation>O valor de {name} está vazio, é longo demais ou não pode ser um valor.</translation>
  </message>
  <message>
   <source>The version must be like "1.2.0", and is "{version}".</source>
   <translation>A versão deve ser como "1.2.0", e é "{version}".</translation>
  </message>
  <message>
   <source>Their messages cannot be brought back.</source>
   <translation>As mensagens não poderão ser recuperadas.</translation>
  </message>
  <message>
   <source>Their messages, and those that were deleted in other chats, cannot be brought back.</source>
   <translation>As mensagens da lixeira, e as excluídas em outros chats, não poderão ser recuperadas.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>Theme: as the system</source>
   <translation>Tema: igual ao sistema</translation>
  </message>
  <message>
   <source>Theme: dark</source>
   <translation>Tema: escuro</translation>
  </message>
  <message>
   <source>Theme: light</source>
   <translation>Tema: claro</translation>
  </message>
  <message>
   <source>Then:</source>
   <translation>Depois:</translation>
  </message>
  <message>
   <source>There are no backups yet.</source>
   <translation>Ainda não há backups.</translation>
  </message>
  <message numerus="yes">
   <source>There are {n} servers already: remove one first.</source>
   <translation>
    <numerusform>Já há {n} servidor: remova um primeiro.</numerusform>
    <numerusform>Já há {n} servidores: remova um primeiro.</numerusform>
   </translation>
  </message>
  <message>
   <source>There is a folder “{name}” already: choose another name.</source>
   <translation>Já existe uma pasta “{name}”: escolha outro nome.</translation>
  </message>
  <message>
   <source>There is a server named {name} already: choose another name.</source>
   <translation>Já existe um servidor com o nome {name}: escolha outro nome.</translation>
  </message>
  <message>
   <source>There is a server named {name} already: this one will be {other}.</source>
   <translation>Já existe um servidor com o nome {name}: este será {other}.</translation>
  </message>
  <message>
   <source>There is new text: go to it</source>
   <translation>Há texto novo: ir até ele</translation>
  </message>
  <message>
   <source>There is no backup “{name}”: see “nemodesk history backup --list”.</source>
   <translation>Não há backup “{name}”: veja “nemodesk history backup --list”.</translation>
  </message>
  <message>
   <source>There is no conversation {id}: it may have been erased.</source>
   <translation>Não há conversa {id}: ela pode ter sido excluída.</translation>
  </message>
  <message>
   <source>There is no crash report.</source>
   <translation>Não há relatório de falha.</translation>
  </message>
  <message>
   <source>There is no folder {path}.</source>
   <translation>A pasta {path} não foi encontrada.</translation>
  </message>
  <message>
   <source>There is no installed model “{name}”. Installed: {known}.</source>
   <translation>Não há modelo instalado “{name}”. Instalados: {known}.</translation>
  </message>
  <message>
   <source>There is no model “{name}”. Installed: {known}.</source>
   <translation>Não há modelo “{name}”. Instalados: {known}.</translation>
  </message>
  <message>
   <source>There is no plugin {name}: its folder belongs in {folder}.</source>
   <translation>Não há o plugin {name}: a pasta dele deve ficar em {folder}.</translation>
  </message>
  <message>
   <source>There is no server {id}.</source>
   <translation>Não há o servidor {id}.</translation>
  </message>
  <message>
   <source>There is no token {token} to bias: this model's are numbered from 0 to below {size}.</source>
   <translation>Não há token {token} ao qual aplicar um viés: os deste modelo são numerados a partir de 0 e abaixo de {size}.</translation>
  </message>
  <message>
   <source>There is no {repo} at {hub}, or it is private and needs a token.</source>
   <translation>Não há {repo} em {hub}, ou é privado e precisa de um token.</translation>
  </message>
  <message>
   <source>There is no {repo} at {hub}, or your token does not open it.</source>
   <translation>Não há {repo} em {hub}, ou o seu token não dá acesso a ele.</translation>
  </message>
  <message>
   <source>There is not enough memory for {name}: choose a smaller context, or close other programs.</source>
   <translation>Não há memória suficiente para {name}: escolha um contexto menor ou feche outros programas.</translation>
  </message>
  <message>
   <source>There is not enough room on the disk: {needed} MB are needed and {free} MB are free. Free some space.</source>
   <translation>Não há espaço suficiente no disco: são necessários {needed} MB e há {free} MB livres. Libere espaço.</translation>
  </message>
  <message>
   <source>These variables can make the program load other code: {names}.</source>
   <translation>Estas variáveis podem fazer o programa carregar outro código: {names}.</translation>
  </message>
  <message>
   <source>They appear here, by day. Everything stays on this computer.</source>
   <translation>Elas aparecem aqui, por dia. Tudo fica neste computador.</translation>
  </message>
  <message>
   <source>They apply from the next message, to this chat alone.</source>
   <translation>Valem a partir da próxima mensagem, só para este chat.</translation>
  </message>
  <message>
   <source>They are kept, with what followed them, until the trash is emptied.</source>
   <translation>Elas são mantidas, com o que vinha depois, até a lixeira ser esvaziada.</translation>
  </message>
  <message>
   <source>They stay on this computer</source>
   <translation>Eles ficam neste computador</translation>
  </message>
  <message>
   <source>Think</source>
   <translation>Raciocinar</translation>
  </message>
  <message>
   <source>Think it through, on your own computer</source>
   <translation>Pense a fundo, no seu próprio computador</translation>
  </message>
  <message>
   <source>Thinking</source>
   <translation>Raciocínio</translation>
  </message>
  <message>
   <source>Thinking budget</source>
   <translation>Orçamento de raciocínio</translation>
  </message>
  <message>
   <source>Thinking budget: {budget}</source>
   <translation>Orçamento de raciocínio: {budget}</translation>
  </message>
  <message>
   <source>Thinking off</source>
   <translation>Sem raciocínio</translation>
  </message>
  <message>
   <source>Thinking on</source>
   <translation>Com raciocínio</translation>
  </message>
  <message>
   <source>Thinking switch</source>
   <translation>Modo de raciocínio</translation>
  </message>
  <message numerus="yes">
   <source>Thinking was switched: {count} token is read again|Thinking was switched: {count} tokens are read again</source>
   <translation>
    <numerusform>Modo de raciocínio alternado: {count} token é lido de novo</numerusform>
    <numerusform>Modo de raciocínio alternado: {count} tokens são lidos de novo</numerusform>
   </translation>
  </message>
  <message>
   <source>Thinking: off</source>
   <translation>Raciocínio: não</translation>
  </message>
  <message>
   <source>Thinking: on</source>
   <translation>Raciocínio: sim</translation>
  </message>
  <message>
   <source>Thinking: strict off</source>
   <translation>Raciocínio: bloqueado</translation>
  </message>
  <message>
   <source>This address cannot be opened</source>
   <translation>Este endereço não pode ser aberto</translation>
  </message>
  <message>
   <source>This backup is damaged itself: choose another one.</source>
   <translation>Este backup também está danificado: escolha outro.</translation>
  </message>
  <message>
   <source>This build computes on NVIDIA cards, and their driver is not installed: install it.</source>
   <translation>Esta versão calcula em placas NVIDIA, e o driver delas não está instalado: instale-o.</translation>
  </message>
  <message>
   <source>This chat</source>
   <translation>Este chat</translation>
  </message>
  <message>
   <source>This chat is in the trash</source>
   <translation>Este chat está na lixeira</translation>
  </message>
  <message>
   <source>This chat uses the model's defaults from the next message.</source>
   <translation>Este chat usará os valores do modelo a partir da próxima mensagem.</translation>
  </message>
  <message>
   <source>This chat uses “{name}” from the next message.</source>
   <translation>Este chat usa “{name}” a partir da próxima mensagem.</translation>
  </message>
  <message>
   <source>This checkpoint is already quantized ({method}): take the one in BF16, F16 or F32.</source>
   <translation>Este checkpoint já está quantizado ({method}): use o que está em BF16, F16 ou F32.</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>Este computador</translation>
  </message>
  <message>
   <source>This computer has no keyring that protects secrets: what you enter is kept until Nemodesk is closed.</source>
   <translation>Este computador não tem um chaveiro que proteja segredos: o que você digitar é mantido até o Nemodesk ser fechado.</translation>
  </message>
  <message>
   <source>This computer has no keyring, so it is kept in memory until Nemodesk is closed. It is sent to the hub only, and never shown again.</source>
   <translation>Este computador não tem chaveiro; por isso, o token fica na memória até o Nemodesk ser fechado. É enviado somente ao hub e nunca mais é exibido.</translation>
  </message>
  <message>
   <source>This computer has no keyring: the secret is kept until Nemodesk is closed.</source>
   <translation>Este computador não tem chaveiro: o segredo é mantido até o Nemodesk ser fechado.</translation>
  </message>
  <message>
   <source>This ends by itself when its command changes.</source>
   <translation>Isso se encerra sozinho quando o comando muda.</translation>
  </message>
  <message>
   <source>This ends by itself when its files change.</source>
   <translation>Isso se encerra sozinho quando os arquivos mudam.</translation>
  </message>
  <message>
   <source>This file cannot be read: {error}.</source>
   <translation>Não é possível ler este arquivo: {error}.</translation>
  </message>
  <message>
   <source>This file stays on your computer; Nemodesk sends nothing. If you report the problem, read it first: it may name your folders.</source>
   <translation>Este arquivo fica no seu computador; o Nemodesk não envia nada. Se for relatar o problema, leia-o antes: ele pode citar suas pastas.</translation>
  </message>
  <message>
   <source>This folder is not there any more.</source>
   <translation>Esta pasta não existe mais.</translation>
  </message>
  <message>
   <source>This holds no servers: it needs an object mcpServers or servers, with one entry for each.</source>
   <translation>Não há servidores aqui: é preciso um objeto mcpServers ou servers, com uma entrada para cada servidor.</translation>
  </message>
  <message>
   <source>This is a configuration with servers. It can be imported.</source>
   <translation>Esta é uma configuração com servidores. Ela pode ser importada.</translation>
  </message>
  <message>
   <source>This is no JSON object.</source>
   <translation>Isto não é um objeto JSON.</translation>
  </message>
  <message>
   <source>This is no JSON: {error}.</source>
   <translation>Isto não é JSON: {error}.</translation>
  </message>
  <message>
   <source>This is no access token: copy it again from {page}.</source>
   <translation>Isto não é um token de acesso: copie-o novamente de {page}.</translation>
  </message>
  <message>
   <source>This is the beginning: the whole is too long to show. Copying gives all of it.</source>
   <translation>Este é só o começo: o texto completo é longo demais para ser exibido. Ao copiar, ele vem inteiro.</translation>
  </message>
  <message>
   <source>This model is being installed already: wait for it.</source>
   <translation>Este modelo já está sendo instalado: espere terminar.</translation>
  </message>
  <message>
   <source>This model needs more memory than any known one: its files are damaged, or made to do harm.</source>
   <translation>Este modelo precisa de mais memória do que qualquer modelo conhecido: os arquivos estão danificados ou foram feitos para causar dano.</translation>
  </message>
  <message>
   <source>This model's file has no chat template: choose a model made for chats.</source>
   <translation>O arquivo deste modelo não tem template de chat: escolha um modelo feito para chats.</translation>
  </message>
  <message>
   <source>This needs {needed} on the disk, and {free} are free: free some space or take a smaller type.</source>
   <translation>Isto precisa de {needed} no disco e há {free} livres: libere espaço ou use um tipo menor.</translation>
  </message>
  <message>
   <source>This page is back to its defaults.</source>
   <translation>Esta página voltou aos valores iniciais.</translation>
  </message>
  <message>
   <source>This repository is open to registered users only.</source>
   <translation>Este repositório é aberto somente a usuários registrados.</translation>
  </message>
  <message>
   <source>This takes {size} more than there is ({reserve} are left to other programs): choose a smaller context, another type of keys and values, or close other programs.</source>
   <translation>Isto precisa de {size} a mais do que há ({reserve} ficam para outros programas): escolha um contexto menor ou outro tipo de chaves e valores, ou feche outros programas.</translation>
  </message>
  <message>
   <source>This text is too long to be a list of servers.</source>
   <translation>Este texto é longo demais para ser uma lista de servidores.</translation>
  </message>
  <message>
   <source>This tool has changed since you allowed it</source>
   <translation>Esta ferramenta mudou desde que você a permitiu</translation>
  </message>
  <message>
   <source>This tool has changed since you allowed it: what you allowed does not count any more.</source>
   <translation>Esta ferramenta mudou desde que você a permitiu: o que você permitiu não vale mais.</translation>
  </message>
  <message>
   <source>Thought</source>
   <translation>Raciocínio</translation>
  </message>
  <message>
   <source>Thought for {seconds} s</source>
   <translation>Raciocinou por {seconds} s</translation>
  </message>
  <message>
   <source>Thought for {time}</source>
   <translation>Raciocinou por {time}</translation>
  </message>
  <message>
   <source>Thought for {time}, ended at {count} tokens</source>
   <translation>Raciocínio de {time}, encerrado em {count} tokens</translation>
  </message>
  <message>
   <source>Thought for {time}, ended by you</source>
   <translation>Raciocínio de {time}, encerrado por você</translation>
  </message>
  <message>
   <source>Thought, ended at {count} tokens</source>
   <translation>Raciocínio, encerrado em {count} tokens</translation>
  </message>
  <message>
   <source>Thought, ended by you</source>
   <translation>Raciocínio, encerrado por você</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Data</translation>
  </message>
  <message>
   <source>Time taken</source>
   <translation>Duração</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Título</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Até</translation>
  </message>
  <message>
   <source>To begin anew keeps the old file beside the new one; what you allowed or forbade is asked again.</source>
   <translation>Começar do zero mantém o arquivo antigo ao lado do novo; o que você permitiu ou proibiu é perguntado de novo.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Hoje</translation>
  </message>
  <message>
   <source>Token limit reached</source>
   <translation>Limite de tokens atingido</translation>
  </message>
  <message>
   <source>Tokens</source>
   <translation>Tokens</translation>
  </message>
  <message>
   <source>Tokens of a prompt that are computed at once</source>
   <translation>Tokens de um prompt calculados de uma vez</translation>
  </message>
  <message>
   <source>Tokens of thinking in chats that set none; empty for no limit</source>
   <translation>Tokens de raciocínio em chats que não definem um orçamento; vazio para não ter limite</translation>
  </message>
  <message>
   <source>Tokens of thinking, then the model has to answer; 0 for no limit</source>
   <translation>Tokens de raciocínio; depois, o modelo tem que responder; 0 para não ter limite</translation>
  </message>
  <message>
   <source>Tokens that a conversation can have</source>
   <translation>Tokens que uma conversa pode ter</translation>
  </message>
  <message>
   <source>Too large for the disk</source>
   <translation>Grande demais para o disco</translation>
  </message>
  <message>
   <source>Too large for this computer's memory</source>
   <translation>Grande demais para a memória deste computador</translation>
  </message>
  <message>
   <source>Tool</source>
   <translation>Ferramenta</translation>
  </message>
  <message>
   <source>Tool {name}</source>
   <translation>Ferramenta {name}</translation>
  </message>
  <message>
   <source>Tool {name}: asked for again</source>
   <translation>Ferramenta {name}: pedida de novo</translation>
  </message>
  <message>
   <source>Tool {name}: denied</source>
   <translation>Ferramenta {name}: negada</translation>
  </message>
  <message>
   <source>Tool {name}: failed</source>
   <translation>Ferramenta {name}: falha</translation>
  </message>
  <message>
   <source>Tool {name}: stopped</source>
   <translation>Ferramenta {name}: interrompida</translation>
  </message>
  <message>
   <source>Tool, source, arguments or decision</source>
   <translation>Ferramenta, origem, argumentos ou decisão</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Ferramentas</translation>
  </message>
  <message>
   <source>Tools and plugins</source>
   <translation>Ferramentas e plugins</translation>
  </message>
  <message>
   <source>Tools and plugins…</source>
   <translation>Ferramentas e plugins…</translation>
  </message>
  <message>
   <source>Tools are NOT isolated: they can see your files and the network.</source>
   <translation>As ferramentas NÃO são isoladas: elas podem ver seus arquivos e a rede.</translation>
  </message>
  <message>
   <source>Tools cannot be used</source>
   <translation>Não é possível usar as ferramentas</translation>
  </message>
  <message>
   <source>Tools end with Nemodesk, but can see your files and the network (Windows job).</source>
   <translation>As ferramentas terminam com o Nemodesk, mas podem ver seus arquivos e a rede (job do Windows).</translation>
  </message>
  <message>
   <source>Tools in this chat</source>
   <translation>Ferramentas neste chat</translation>
  </message>
  <message>
   <source>Tools run in their own processes.</source>
   <translation>As ferramentas são executadas em processos próprios.</translation>
  </message>
  <message>
   <source>Tools see only the folders and the network that you allow (bubblewrap).</source>
   <translation>As ferramentas só veem as pastas e a rede que você permite (bubblewrap).</translation>
  </message>
  <message>
   <source>Tools see only the folders and the network that you allow (sandlock).</source>
   <translation>As ferramentas só veem as pastas e a rede que você permite (sandlock).</translation>
  </message>
  <message>
   <source>Tools that the model may call in this chat</source>
   <translation>Ferramentas que o modelo pode chamar neste chat</translation>
  </message>
  <message>
   <source>Tools: they cannot be used now</source>
   <translation>Ferramentas: não podem ser usadas agora</translation>
  </message>
  <message numerus="yes">
   <source>Tools: {n} on</source>
   <translation>
    <numerusform>Ferramentas: {n} ativada</numerusform>
    <numerusform>Ferramentas: {n} ativadas</numerusform>
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
   <translation>Lixeira</translation>
  </message>
  <message numerus="yes">
   <source>Trash, one chat|Trash, {n} chats</source>
   <translation>
    <numerusform>Lixeira, um chat</numerusform>
    <numerusform>Lixeira, {n} chats</numerusform>
   </translation>
  </message>
  <message>
   <source>Trust {source}</source>
   <translation>Confiar em {source}</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Tentar novamente</translation>
  </message>
  <message>
   <source>Try now</source>
   <translation>Tentar agora</translation>
  </message>
  <message>
   <source>Trying again goes on with what is kept.</source>
   <translation>Tentar de novo continua com o que foi mantido.</translation>
  </message>
  <message>
   <source>Turns a Hugging Face checkpoint (config.json and .safetensors files) into a GGUF file in your models.</source>
   <translation>Transforma um checkpoint do Hugging Face (config.json e arquivos .safetensors) em um arquivo GGUF entre os seus modelos.</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>Type or paste a value</source>
   <translation>Digite ou cole um valor</translation>
  </message>
  <message>
   <source>Typing anywhere goes to the message below.</source>
   <translation>O que você digitar em qualquer lugar vai para a mensagem abaixo.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Desfazer</translation>
  </message>
  <message>
   <source>Undo: {deed}</source>
   <translation>Desfazer: {deed}</translation>
  </message>
  <message>
   <source>Undone: {deed}</source>
   <translation>Desfeito: {deed}</translation>
  </message>
  <message>
   <source>Unfold or fold all thinking</source>
   <translation>Mostrar ou ocultar todo o raciocínio</translation>
  </message>
  <message>
   <source>Unload</source>
   <translation>Descarregar</translation>
  </message>
  <message>
   <source>Unpin</source>
   <translation>Desafixar</translation>
  </message>
  <message>
   <source>Until {day}</source>
   <translation>Até {day}</translation>
  </message>
  <message>
   <source>Use in this chat</source>
   <translation>Usar neste chat</translation>
  </message>
  <message>
   <source>Use model defaults</source>
   <translation>Valores do modelo</translation>
  </message>
  <message>
   <source>Use preset “{name}”</source>
   <translation>Usar a predefinição “{name}”</translation>
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
   <translation>Os valores são guardados no chaveiro.</translation>
  </message>
  <message>
   <source>Values that did not fit were replaced by defaults: {names}.</source>
   <translation>Os valores inválidos foram substituídos pelos padrões: {names}.</translation>
  </message>
  <message>
   <source>Variables of its environment.</source>
   <translation>Variáveis do ambiente dele.</translation>
  </message>
  <message>
   <source>Version {index} of {count}</source>
   <translation>Versão {index} de {count}</translation>
  </message>
  <message>
   <source>Version {version}</source>
   <translation>Versão {version}</translation>
  </message>
  <message>
   <source>Violet</source>
   <translation>Violeta</translation>
  </message>
  <message>
   <source>Waiting for the network</source>
   <translation>Aguardando a rede</translation>
  </message>
  <message>
   <source>Waiting for you</source>
   <translation>Esperando por você</translation>
  </message>
  <message>
   <source>Waiting for your answer to a tool call</source>
   <translation>Esperando sua resposta a uma chamada de ferramenta</translation>
  </message>
  <message>
   <source>Waiting message removed</source>
   <translation>Mensagem em espera removida</translation>
  </message>
  <message>
   <source>Waiting message {index} of {count}: {text}</source>
   <translation>Mensagem em espera {index} de {count}: {text}</translation>
  </message>
  <message>
   <source>Warnings and errors</source>
   <translation>Avisos e erros</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Pesos</translation>
  </message>
  <message>
   <source>What Nemodesk did, without the text of your conversations</source>
   <translation>O que o Nemodesk fez, sem o texto das suas conversas</translation>
  </message>
  <message>
   <source>What Nemodesk did. It holds no text of your conversations and stays on this computer.</source>
   <translation>O que o Nemodesk fez. Não contém texto das suas conversas e fica neste computador.</translation>
  </message>
  <message>
   <source>What has changed</source>
   <translation>O que mudou</translation>
  </message>
  <message>
   <source>What is a prime number?</source>
   <translation>O que é um número primo?</translation>
  </message>
  <message>
   <source>What is allowed</source>
   <translation>O que é permitido</translation>
  </message>
  <message>
   <source>What is allowed…</source>
   <translation>O que é permitido…</translation>
  </message>
  <message>
   <source>What is sent to this address is not encrypted: everyone on the way can read and change it.</source>
   <translation>O que é enviado a este endereço não é criptografado: todos no caminho podem ler e alterar.</translation>
  </message>
  <message>
   <source>What is set above applies from the next load</source>
   <translation>O que está definido acima vale a partir do próximo carregamento</translation>
  </message>
  <message>
   <source>What is stored stays when you stop.</source>
   <translation>Se você parar, o que já foi armazenado é mantido.</translation>
  </message>
  <message>
   <source>What it does: {what}</source>
   <translation>O que faz: {what}</translation>
  </message>
  <message>
   <source>What it may do there without asking ({names}) is not taken over: here you are asked.</source>
   <translation>O que ele pode fazer lá sem perguntar ({names}) não é aproveitado: aqui o Nemodesk pergunta a você.</translation>
  </message>
  <message>
   <source>What it was allowed is void until you allow it again.</source>
   <translation>O que lhe foi permitido não vale mais até você permitir de novo.</translation>
  </message>
  <message>
   <source>What its conversion made of the weights</source>
   <translation>O que a conversão fez dos pesos</translation>
  </message>
  <message>
   <source>What shall we think through?</source>
   <translation>Sobre o que vamos pensar hoje?</translation>
  </message>
  <message>
   <source>What the model had read of chats was removed from the disk.</source>
   <translation>O que o modelo tinha lido dos chats foi removido do disco.</translation>
  </message>
  <message>
   <source>What the model has read</source>
   <translation>O que o modelo leu</translation>
  </message>
  <message>
   <source>What the window shows when Nemodesk starts</source>
   <translation>O que a janela mostra quando o Nemodesk inicia</translation>
  </message>
  <message>
   <source>What this computer can run</source>
   <translation>O que este computador consegue rodar</translation>
  </message>
  <message>
   <source>What to export</source>
   <translation>Conteúdo</translation>
  </message>
  <message>
   <source>What tools are allowed cannot be read or written: check the disk. No tool runs until then.</source>
   <translation>Não é possível ler ou gravar o que é permitido às ferramentas: verifique o disco. Até lá, nenhuma ferramenta é executada.</translation>
  </message>
  <message>
   <source>What tools are allowed cannot be written in {folder}. No tool runs until it can.</source>
   <translation>Não é possível gravar em {folder} o que é permitido às ferramentas. Até que seja possível, nenhuma ferramenta é executada.</translation>
  </message>
  <message>
   <source>What tools are allowed was begun anew</source>
   <translation>O registro do que é permitido às ferramentas foi recomeçado do zero</translation>
  </message>
  <message>
   <source>What tools may do without asking, and what they may never do. Any change of a tool voids its grants.</source>
   <translation>O que as ferramentas podem fazer sem perguntar e o que nunca podem fazer. Qualquer mudança em uma ferramenta anula as permissões dela.</translation>
  </message>
  <message>
   <source>What was changed of the plugins cannot be kept: {reason}.</source>
   <translation>Não é possível guardar o que foi alterado nos plugins: {reason}.</translation>
  </message>
  <message>
   <source>What was left out</source>
   <translation>O que foi omitido</translation>
  </message>
  <message>
   <source>What will be started, exactly</source>
   <translation>O que será iniciado, exatamente</translation>
  </message>
  <message>
   <source>What will be started, one line for each argument</source>
   <translation>O que será iniciado, uma linha para cada argumento</translation>
  </message>
  <message>
   <source>What will fit</source>
   <translation>O que cabe</translation>
  </message>
  <message>
   <source>What you are writing, with its attachments</source>
   <translation>O que você está escrevendo, com os anexos</translation>
  </message>
  <message>
   <source>What you may do with this model is for its makers to say.</source>
   <translation>O que você pode fazer com este modelo, quem define são os criadores dele.</translation>
  </message>
  <message>
   <source>What your servers offer. Its text goes with your message, as a file's would.</source>
   <translation>O que seus servidores oferecem. O texto vai junto com sua mensagem, como o de um arquivo.</translation>
  </message>
  <message>
   <source>What {name} takes of this computer’s memory</source>
   <translation>Quanto {name} ocupa da memória deste computador</translation>
  </message>
  <message>
   <source>What {name} was to be sent is too long.</source>
   <translation>O que seria enviado a {name} é longo demais.</translation>
  </message>
  <message>
   <source>What {source} starts</source>
   <translation>O que {source} inicia</translation>
  </message>
  <message>
   <source>When a long answer ends while you are elsewhere</source>
   <translation>Quando uma resposta longa termina enquanto você está em outro lugar</translation>
  </message>
  <message>
   <source>Whether the model reasons before it answers</source>
   <translation>Se o modelo raciocina antes de responder</translation>
  </message>
  <message>
   <source>Which lines</source>
   <translation>Quais linhas</translation>
  </message>
  <message>
   <source>Which of its tools are on ({names}) is not taken over: switch them in the menu of tools.</source>
   <translation>Quais ferramentas dele estão ativadas ({names}) não é aproveitado: ative-as ou desative-as no menu de ferramentas.</translation>
  </message>
  <message>
   <source>While you read and write, the model reads what the next answer needs; it then begins sooner</source>
   <translation>Enquanto você lê e escreve, o modelo lê o que a próxima resposta exige; assim, ela começa mais cedo</translation>
  </message>
  <message>
   <source>Whole, checked {when}</source>
   <translation>Íntegro, verificado em {when}</translation>
  </message>
  <message>
   <source>Wide</source>
   <translation>Larga</translation>
  </message>
  <message>
   <source>Width of the text</source>
   <translation>Largura do texto</translation>
  </message>
  <message>
   <source>With all versions of messages</source>
   <translation>Com todas as versões das mensagens</translation>
  </message>
  <message>
   <source>With presets and shortcuts</source>
   <translation>Com predefinições e atalhos</translation>
  </message>
  <message>
   <source>With the model's thinking</source>
   <translation>Com o raciocínio do modelo</translation>
  </message>
  <message>
   <source>Wrap long lines</source>
   <translation>Quebrar linhas longas</translation>
  </message>
  <message>
   <source>Wrap long lines of code</source>
   <translation>Quebrar linhas longas de código</translation>
  </message>
  <message>
   <source>Write a haiku about the sea</source>
   <translation>Escreva um haicai sobre o mar</translation>
  </message>
  <message>
   <source>Write it as owner/name, for example {example}.</source>
   <translation>Escreva como dono/nome, por exemplo, {example}.</translation>
  </message>
  <message>
   <source>Write the next message</source>
   <translation>Escreva a próxima mensagem</translation>
  </message>
  <message>
   <source>Writes its reasoning first; slower, better at problems</source>
   <translation>Escreve primeiro o raciocínio; mais lento, melhor com problemas</translation>
  </message>
  <message>
   <source>Writing speed</source>
   <translation>Velocidade de escrita</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Ontem</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Você</translation>
  </message>
  <message>
   <source>You allowed this before, but a text from outside may want it now: look closely.</source>
   <translation>Você já permitiu isto antes, mas agora um texto de fora pode estar querendo isso: olhe com atenção.</translation>
  </message>
  <message>
   <source>You can close this and go on chatting. Cancel leaves nothing behind.</source>
   <translation>Você pode fechar isto e continuar conversando. Cancelar não deixa nada para trás.</translation>
  </message>
  <message>
   <source>You can close this window or Nemodesk, or switch the computer off. It goes on at the next start.</source>
   <translation>Você pode fechar esta janela ou o Nemodesk, ou desligar o computador. A instalação continua na próxima inicialização.</translation>
  </message>
  <message>
   <source>You trusted it as it was; it has changed, and is not trusted any more.</source>
   <translation>Você confiava nele como era; ele mudou e não é mais de confiança.</translation>
  </message>
  <message>
   <source>You, {time}: {text}</source>
   <translation>Você, {time}: {text}</translation>
  </message>
  <message>
   <source>Your account has not been given access to {repo}: accept its licence at {page}.</source>
   <translation>Sua conta não recebeu acesso a {repo}: aceite a licença em {page}.</translation>
  </message>
  <message>
   <source>Your conversations are in {folder}</source>
   <translation>Suas conversas estão em {folder}</translation>
  </message>
  <message>
   <source>Your conversations are safe. A report was written; it stays on this computer.</source>
   <translation>Suas conversas estão seguras. Um relatório foi criado e fica neste computador.</translation>
  </message>
  <message>
   <source>Your conversations are safe. The log has the details.</source>
   <translation>Suas conversas estão seguras. O log tem os detalhes.</translation>
  </message>
  <message>
   <source>Your messages and the partial answer are kept. Regenerate starts the engine again.</source>
   <translation>Suas mensagens e a resposta parcial foram mantidas. Gerar novamente reinicia o motor.</translation>
  </message>
  <message>
   <source>Your token does not open {repo}: give it the right to read at {tokens}.</source>
   <translation>Seu token não dá acesso a {repo}: conceda a ele permissão de leitura em {tokens}.</translation>
  </message>
  <message>
   <source>a protected place</source>
   <translation>um local protegido</translation>
  </message>
  <message>
   <source>a row without a name</source>
   <translation>uma linha sem nome</translation>
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
   <translation>permitida no chat</translation>
  </message>
  <message>
   <source>always allowed</source>
   <translation>sempre permitida</translation>
  </message>
  <message>
   <source>always allowed: the folder {folder}</source>
   <translation>sempre permitida: a pasta {folder}</translation>
  </message>
  <message numerus="yes">
   <source>and the message that follows|and the {n} messages that follow</source>
   <translation>
    <numerusform>e a mensagem seguinte</numerusform>
    <numerusform>e as {n} mensagens seguintes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and {n} other file|and {n} other files</source>
   <translation>
    <numerusform>e mais {n}</numerusform>
    <numerusform>e mais {n}</numerusform>
   </translation>
  </message>
  <message>
   <source>animation</source>
   <translation>animação</translation>
  </message>
  <message>
   <source>animations</source>
   <translation>animações, efeitos</translation>
  </message>
  <message>
   <source>another model has its place</source>
   <translation>outro modelo ocupa o lugar dele</translation>
  </message>
  <message>
   <source>answering</source>
   <translation>respondendo</translation>
  </message>
  <message>
   <source>arguments that are not valid</source>
   <translation>argumentos inválidos</translation>
  </message>
  <message>
   <source>as published, but for rounding</source>
   <translation>como publicado, salvo arredondamento</translation>
  </message>
  <message>
   <source>background, minimise</source>
   <translation>segundo plano, minimizar</translation>
  </message>
  <message>
   <source>battery, prefill, speed</source>
   <translation>bateria, tomada, prefill, velocidade</translation>
  </message>
  <message>
   <source>before an update</source>
   <translation>antes de uma atualização</translation>
  </message>
  <message>
   <source>being looked at</source>
   <translation>verificando</translation>
  </message>
  <message>
   <source>being written</source>
   <translation>sendo escrita</translation>
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
   <translation>cache, privacidade, reinício, reiniciar</translation>
  </message>
  <message>
   <source>can send data out</source>
   <translation>pode enviar dados para fora</translation>
  </message>
  <message>
   <source>changes something</source>
   <translation>altera algo</translation>
  </message>
  <message>
   <source>chat {number}</source>
   <translation>chat {number}</translation>
  </message>
  <message>
   <source>colours</source>
   <translation>cores</translation>
  </message>
  <message>
   <source>colours, dark mode</source>
   <translation>cores, modo escuro</translation>
  </message>
  <message>
   <source>column</source>
   <translation>coluna</translation>
  </message>
  <message>
   <source>computes on the processor</source>
   <translation>calcula no processador</translation>
  </message>
  <message>
   <source>computes on {names}</source>
   <translation>calcula em {names}</translation>
  </message>
  <message>
   <source>config.json holds no usable {key}: download it again.</source>
   <translation>config.json não contém um valor válido de {key}: baixe-o novamente.</translation>
  </message>
  <message>
   <source>context window, ctx, RAM, VRAM</source>
   <translation>janela de contexto, ctx, RAM, VRAM, memória</translation>
  </message>
  <message>
   <source>cut for the model; all {count} characters are kept</source>
   <translation>cortado para o modelo; todos os {count} caracteres são guardados</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>danificado</translation>
  </message>
  <message>
   <source>damaged, repair</source>
   <translation>danificado, corrompido, reparar, consertar</translation>
  </message>
  <message>
   <source>default preset</source>
   <translation>predefinição padrão</translation>
  </message>
  <message>
   <source>denied</source>
   <translation>negada</translation>
  </message>
  <message>
   <source>done</source>
   <translation>concluído</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>rascunho</translation>
  </message>
  <message>
   <source>error</source>
   <translation>erro</translation>
  </message>
  <message>
   <source>everything it can do, in chat {number}</source>
   <translation>tudo o que ela pode fazer, no chat {number}</translation>
  </message>
  <message>
   <source>exactly these arguments</source>
   <translation>exatamente estes argumentos</translation>
  </message>
  <message>
   <source>exactly these arguments: {arguments}</source>
   <translation>exatamente estes argumentos: {arguments}</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>falha</translation>
  </message>
  <message>
   <source>file to write (default: in SRC)</source>
   <translation>arquivo de saída (padrão: em SRC)</translation>
  </message>
  <message>
   <source>first token {seconds} s</source>
   <translation>primeiro token em {seconds} s</translation>
  </message>
  <message>
   <source>folded</source>
   <translation>recolhido</translation>
  </message>
  <message>
   <source>folder with config.json and safetensors files</source>
   <translation>pasta com config.json e arquivos safetensors</translation>
  </message>
  <message>
   <source>font size, zoom, scale, bigger, smaller</source>
   <translation>tamanho da fonte, letra, zoom, escala, maior, menor</translation>
  </message>
  <message>
   <source>font, zoom</source>
   <translation>fonte, letra, zoom</translation>
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
   <translation>largura total, margens</translation>
  </message>
  <message>
   <source>highlight colour</source>
   <translation>cor de realce</translation>
  </message>
  <message>
   <source>hotkeys, key bindings</source>
   <translation>teclas de atalho, combinações de teclas</translation>
  </message>
  <message>
   <source>importance matrix made by llama-imatrix</source>
   <translation>matriz de importância criada com llama-imatrix</translation>
  </message>
  <message>
   <source>in every chat</source>
   <translation>em todos os chats</translation>
  </message>
  <message>
   <source>it kept changing</source>
   <translation>não parava de mudar</translation>
  </message>
  <message>
   <source>large loss: only where nothing else fits</source>
   <translation>grande perda: só se nada mais couber</translation>
  </message>
  <message>
   <source>length, limit</source>
   <translation>comprimento, tamanho, limite</translation>
  </message>
  <message>
   <source>less than a minute left</source>
   <translation>menos de um minuto restante</translation>
  </message>
  <message>
   <source>little loss</source>
   <translation>pouca perda</translation>
  </message>
  <message>
   <source>llama.cpp's name for it, from the largest to the smallest</source>
   <translation>O nome dele no llama.cpp, do maior para o menor</translation>
  </message>
  <message>
   <source>loading</source>
   <translation>carregando</translation>
  </message>
  <message>
   <source>locale, translation</source>
   <translation>localidade, região, tradução</translation>
  </message>
  <message>
   <source>loss that one notices</source>
   <translation>perda perceptível</translation>
  </message>
  <message>
   <source>made in {time}</source>
   <translation>criado em {time}</translation>
  </message>
  <message>
   <source>math, LaTeX, equations</source>
   <translation>matemática, LaTeX, equações</translation>
  </message>
  <message>
   <source>message {message} of conversation {conversation}</source>
   <translation>mensagem {message} da conversa {conversation}</translation>
  </message>
  <message>
   <source>message {message} of “{title}”</source>
   <translation>mensagem {message} de “{title}”</translation>
  </message>
  <message>
   <source>more places in this chat</source>
   <translation>mais lugares neste chat</translation>
  </message>
  <message>
   <source>names of chats, rename</source>
   <translation>nomes dos chats, renomear</translation>
  </message>
  <message>
   <source>network</source>
   <translation>rede</translation>
  </message>
  <message>
   <source>next to no loss</source>
   <translation>quase nenhuma perda</translation>
  </message>
  <message>
   <source>night mode, bright, appearance</source>
   <translation>modo noturno, claro, aparência</translation>
  </message>
  <message>
   <source>no folder yet</source>
   <translation>nenhuma pasta ainda</translation>
  </message>
  <message>
   <source>no longer trusted</source>
   <translation>não é mais de confiança</translation>
  </message>
  <message>
   <source>no loss that one notices</source>
   <translation>nenhuma perda perceptível</translation>
  </message>
  <message>
   <source>no such tool</source>
   <translation>não há tal ferramenta</translation>
  </message>
  <message>
   <source>none</source>
   <translation>nenhum</translation>
  </message>
  <message>
   <source>not answered</source>
   <translation>sem resposta</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>desconhecido</translation>
  </message>
  <message>
   <source>not loaded</source>
   <translation>não carregado</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>não medido</translation>
  </message>
  <message>
   <source>not used: CUDA does not start on {card}; a restart may help</source>
   <translation>não está em uso: o CUDA não inicia em {card}; reiniciar pode ajudar</translation>
  </message>
  <message>
   <source>not used: CUDA_VISIBLE_DEVICES is “{value}”, which hides {card}</source>
   <translation>não está em uso: CUDA_VISIBLE_DEVICES é “{value}”, o que oculta {card}</translation>
  </message>
  <message>
   <source>not used: no NVIDIA card was found, so the processor computes</source>
   <translation>não está em uso: nenhuma placa NVIDIA foi encontrada; por isso, o processador calcula</translation>
  </message>
  <message>
   <source>not used: no NVIDIA card was found; if the build for one does not start, build for the processor</source>
   <translation>não está em uso: nenhuma placa NVIDIA foi encontrada; se a versão compilada para essas placas não iniciar, compile para o processador</translation>
  </message>
  <message>
   <source>not used: of the {total} GiB of {card} only {free} GiB are free. Close other programs that compute or play on it.</source>
   <translation>não está em uso: dos {total} GiB de {card}, só {free} GiB estão livres. Feche outros programas de cálculo ou jogos que a usam.</translation>
  </message>
  <message>
   <source>not used: the NVIDIA card has no driver</source>
   <translation>não está em uso: a placa NVIDIA não tem driver</translation>
  </message>
  <message>
   <source>not used: the driver does not work: {reason}</source>
   <translation>não está em uso: o driver não funciona: {reason}</translation>
  </message>
  <message>
   <source>not used: the driver was updated while the computer ran, and needs a restart</source>
   <translation>não está em uso: o driver foi atualizado com o computador ligado e é preciso reiniciar</translation>
  </message>
  <message>
   <source>not used: the driver {driver} runs CUDA {has}, and this build needs {needs}</source>
   <translation>não está em uso: o driver {driver} executa o CUDA {has}, e esta versão precisa do {needs}</translation>
  </message>
  <message>
   <source>not used: the settings put no layers of models on {card}</source>
   <translation>não está em uso: as configurações não põem nenhuma camada dos modelos em {card}</translation>
  </message>
  <message>
   <source>not used: {card} is there, and llama.cpp was built without CUDA</source>
   <translation>não está em uso: {card} está presente, e o llama.cpp foi compilado sem CUDA</translation>
  </message>
  <message>
   <source>not used: {card} is there, and this build computes without CUDA. Take the build for NVIDIA cards instead.</source>
   <translation>não está em uso: {card} está presente, e esta versão calcula sem CUDA. Use a versão para placas NVIDIA.</translation>
  </message>
  <message>
   <source>nucleus sampling</source>
   <translation>amostragem por núcleo, nucleus</translation>
  </message>
  <message>
   <source>on the processor</source>
   <translation>no processador</translation>
  </message>
  <message numerus="yes">
   <source>once, resumed|{n} times, resumed</source>
   <translation>
    <numerusform>uma vez, retomada</numerusform>
    <numerusform>{n} vezes, retomada</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one chat|{n} chats</source>
   <translation>
    <numerusform>um chat</numerusform>
    <numerusform>{n} chats</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one conversation|{n} conversations</source>
   <translation>
    <numerusform>uma conversa</numerusform>
    <numerusform>{n} conversas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one damaged message|{n} damaged messages</source>
   <translation>
    <numerusform>uma mensagem danificada</numerusform>
    <numerusform>{n} mensagens danificadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one empty message|{n} empty messages</source>
   <translation>
    <numerusform>uma mensagem vazia</numerusform>
    <numerusform>{n} mensagens vazias</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one entry is no conversation|{n} entries are no conversations</source>
   <translation>
    <numerusform>uma entrada não é uma conversa</numerusform>
    <numerusform>{n} entradas não são conversas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one file without its text|{n} files without their text</source>
   <translation>
    <numerusform>um arquivo sem o texto</numerusform>
    <numerusform>{n} arquivos sem o texto</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one folder you gave|{n} folders you gave</source>
   <translation>
    <numerusform>uma pasta dada por você</numerusform>
    <numerusform>{n} pastas dadas por você</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one hidden message|{n} hidden messages</source>
   <translation>
    <numerusform>uma mensagem oculta</numerusform>
    <numerusform>{n} mensagens ocultas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one image|{n} images</source>
   <translation>
    <numerusform>uma imagem</numerusform>
    <numerusform>{n} imagens</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one list of sources|{n} lists of sources</source>
   <translation>
    <numerusform>uma lista de fontes</numerusform>
    <numerusform>{n} listas de fontes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one message outside the tree|{n} messages outside the tree</source>
   <translation>
    <numerusform>uma mensagem fora da árvore</numerusform>
    <numerusform>{n} mensagens fora da árvore</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one message|{n} messages</source>
   <translation>
    <numerusform>uma mensagem</numerusform>
    <numerusform>{n} mensagens</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one more place in this chat|{n} more places in this chat</source>
   <translation>
    <numerusform>mais uma ocorrência neste chat</numerusform>
    <numerusform>mais {n} ocorrências neste chat</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one more set of instructions|{n} more sets of instructions</source>
   <translation>
    <numerusform>mais um conjunto de instruções</numerusform>
    <numerusform>mais {n} conjuntos de instruções</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one part of an unknown kind|{n} parts of unknown kinds</source>
   <translation>
    <numerusform>uma parte de tipo desconhecido</numerusform>
    <numerusform>{n} partes de tipo desconhecido</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one pin, star or archive mark|{n} pin, star or archive marks</source>
   <translation>
    <numerusform>uma marca de fixado, favorito ou arquivado</numerusform>
    <numerusform>{n} marcas de fixado, favorito ou arquivado</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one result of a tool|{n} results of tools</source>
   <translation>
    <numerusform>um resultado de ferramenta</numerusform>
    <numerusform>{n} resultados de ferramentas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one selected|{n} selected</source>
   <translation>
    <numerusform>um selecionado</numerusform>
    <numerusform>{n} selecionados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one sound or video recording|{n} sound or video recordings</source>
   <translation>
    <numerusform>uma gravação de áudio ou vídeo</numerusform>
    <numerusform>{n} gravações de áudio ou vídeo</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one summary|{n} summaries</source>
   <translation>
    <numerusform>um resumo</numerusform>
    <numerusform>{n} resumos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one thinking time|{n} thinking times</source>
   <translation>
    <numerusform>uma nota sobre o tempo de raciocínio</numerusform>
    <numerusform>{n} notas sobre o tempo de raciocínio</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one tool call|{n} tool calls</source>
   <translation>
    <numerusform>uma chamada de ferramenta</numerusform>
    <numerusform>{n} chamadas de ferramentas</numerusform>
   </translation>
  </message>
  <message>
   <source>owner/name, or its address on Hugging Face</source>
   <translation>dono/nome ou o endereço no Hugging Face</translation>
  </message>
  <message>
   <source>padding, layout</source>
   <translation>margens, layout</translation>
  </message>
  <message>
   <source>past conversations</source>
   <translation>conversas anteriores</translation>
  </message>
  <message>
   <source>permissions must be a table: write [permissions] on a line of its own.</source>
   <translation>permissions deve ser uma tabela: escreva [permissions] em uma linha separada.</translation>
  </message>
  <message>
   <source>permissions.files must be "none", "read" or "write".</source>
   <translation>permissions.files deve ser "none", "read" ou "write".</translation>
  </message>
  <message>
   <source>permissions.secrets must be a list of names, like ["api_key"].</source>
   <translation>permissions.secrets deve ser uma lista de nomes, como ["api_key"].</translation>
  </message>
  <message>
   <source>permissions.{name} must be true or false.</source>
   <translation>permissions.{name} deve ser true ou false.</translation>
  </message>
  <message>
   <source>pinned</source>
   <translation>fixado</translation>
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
   <translation>Não é possível ler plugin.toml: {reason}.</translation>
  </message>
  <message>
   <source>plugin.toml does not say which API it is for: write api = {api}.</source>
   <translation>plugin.toml não diz para qual API é: escreva api = {api}.</translation>
  </message>
  <message>
   <source>plugin.toml does not say {key}: write {key} = "…".</source>
   <translation>plugin.toml não informa {key}: escreva {key} = "…".</translation>
  </message>
  <message numerus="yes">
   <source>plugin.toml is longer than {n} KB.</source>
   <translation>
    <numerusform>plugin.toml passa de {n} KB.</numerusform>
    <numerusform>plugin.toml passa de {n} KB.</numerusform>
   </translation>
  </message>
  <message>
   <source>plugin.toml is not valid TOML: {reason}.</source>
   <translation>plugin.toml não é um TOML válido: {reason}.</translation>
  </message>
  <message>
   <source>plugin.toml says {key}, which has no meaning: it can say {known}.</source>
   <translation>plugin.toml contém {key}, que não tem significado: pode conter {known}.</translation>
  </message>
  <message>
   <source>preset</source>
   <translation>predefinição</translation>
  </message>
  <message>
   <source>privacy</source>
   <translation>privacidade</translation>
  </message>
  <message>
   <source>profiles, characters</source>
   <translation>perfis, personagens</translation>
  </message>
  <message>
   <source>programs</source>
   <translation>programas</translation>
  </message>
  <message>
   <source>q8_0 takes half and loses next to nothing; q4_0 costs quality</source>
   <translation>q8_0 ocupa a metade e não perde quase nada; q4_0 custa qualidade</translation>
  </message>
  <message>
   <source>random, reproducible, sampling</source>
   <translation>aleatório, reproduzível, amostragem</translation>
  </message>
  <message>
   <source>randomness, creativity, sampling</source>
   <translation>aleatoriedade, criatividade, amostragem</translation>
  </message>
  <message>
   <source>reading the checkpoint</source>
   <translation>lendo o checkpoint</translation>
  </message>
  <message>
   <source>reads and writes files</source>
   <translation>lê e grava arquivos</translation>
  </message>
  <message>
   <source>reads and writes files: {given}</source>
   <translation>ler e gravar arquivos: {given}</translation>
  </message>
  <message>
   <source>reads files</source>
   <translation>lê arquivos</translation>
  </message>
  <message>
   <source>reads files: {given}</source>
   <translation>lê arquivos: {given}</translation>
  </message>
  <message>
   <source>reads what is yours</source>
   <translation>lê o que é seu</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>pronto</translation>
  </message>
  <message>
   <source>reasoning</source>
   <translation>pensamento, pensar, reflexão</translation>
  </message>
  <message>
   <source>reasoning, limit, effort</source>
   <translation>pensamento, pensar, limite, esforço</translation>
  </message>
  <message>
   <source>repeated</source>
   <translation>repetida</translation>
  </message>
  <message>
   <source>repeated, not run again</source>
   <translation>repetida, não executada de novo</translation>
  </message>
  <message>
   <source>repetition, loops, sampling</source>
   <translation>repetição, loops, amostragem</translation>
  </message>
  <message>
   <source>running</source>
   <translation>em andamento</translation>
  </message>
  <message>
   <source>runs under {isolation}</source>
   <translation>executado sob {isolation}</translation>
  </message>
  <message>
   <source>sampling</source>
   <translation>amostragem, sampling</translation>
  </message>
  <message>
   <source>save</source>
   <translation>salvar, cópia de segurança</translation>
  </message>
  <message>
   <source>secrets: {names}</source>
   <translation>segredos: {names}</translation>
  </message>
  <message>
   <source>sends a request to {host}</source>
   <translation>envia uma solicitação a {host}</translation>
  </message>
  <message>
   <source>size</source>
   <translation>tamanho</translation>
  </message>
  <message>
   <source>something is there already</source>
   <translation>já existe algo ali</translation>
  </message>
  <message>
   <source>startup, autoload</source>
   <translation>inicialização, carregamento automático</translation>
  </message>
  <message>
   <source>startup, launch</source>
   <translation>inicialização, abertura, iniciar</translation>
  </message>
  <message>
   <source>stop sequences</source>
   <translation>sequências de parada</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>interrompida</translation>
  </message>
  <message>
   <source>stopped while it ran</source>
   <translation>interrompida durante a execução</translation>
  </message>
  <message>
   <source>strict off</source>
   <translation>raciocínio bloqueado</translation>
  </message>
  <message>
   <source>syntax highlighting</source>
   <translation>realce de sintaxe, destaque de sintaxe</translation>
  </message>
  <message>
   <source>system prompt, persona, role</source>
   <translation>prompt do sistema, persona, papel</translation>
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
   <translation>o disco está cheio</translation>
  </message>
  <message>
   <source>the folder {folder}</source>
   <translation>a pasta {folder}</translation>
  </message>
  <message>
   <source>the tool is forbidden</source>
   <translation>a ferramenta está proibida</translation>
  </message>
  <message>
   <source>the weights as they were published</source>
   <translation>os pesos como foram publicados</translation>
  </message>
  <message>
   <source>these arguments</source>
   <translation>estes argumentos</translation>
  </message>
  <message>
   <source>these files</source>
   <translation>estes arquivos</translation>
  </message>
  <message>
   <source>thinking off</source>
   <translation>sem raciocínio</translation>
  </message>
  <message>
   <source>thinking on</source>
   <translation>com raciocínio</translation>
  </message>
  <message>
   <source>this command</source>
   <translation>este comando</translation>
  </message>
  <message>
   <source>threads (default: one a core)</source>
   <translation>threads (padrão: uma por núcleo)</translation>
  </message>
  <message>
   <source>to do</source>
   <translation>a fazer</translation>
  </message>
  <message>
   <source>to note</source>
   <translation>atenção</translation>
  </message>
  <message>
   <source>to start, as it is now</source>
   <translation>iniciar, como está agora</translation>
  </message>
  <message>
   <source>tokenizer.json and config.json do not belong together: download them again.</source>
   <translation>tokenizer.json e config.json não correspondem um ao outro: baixe-os novamente.</translation>
  </message>
  <message>
   <source>too large for this computer</source>
   <translation>grande demais para este computador</translation>
  </message>
  <message>
   <source>trusted</source>
   <translation>de confiança</translation>
  </message>
  <message>
   <source>type</source>
   <translation>tipo</translation>
  </message>
  <message>
   <source>type of file (default: Q4_K_M)</source>
   <translation>tipo de arquivo (padrão: Q4_K_M)</translation>
  </message>
  <message>
   <source>unfolded</source>
   <translation>expandido</translation>
  </message>
  <message>
   <source>unread</source>
   <translation>não lido</translation>
  </message>
  <message>
   <source>used: {card}, {free} of {total} GiB free</source>
   <translation>em uso: {card}, {free} de {total} GiB livres</translation>
  </message>
  <message>
   <source>values</source>
   <translation>valores</translation>
  </message>
  <message>
   <source>very little loss</source>
   <translation>pouquíssima perda</translation>
  </message>
  <message>
   <source>waiting for the calls before it</source>
   <translation>esperando as chamadas anteriores</translation>
  </message>
  <message>
   <source>waiting for you</source>
   <translation>esperando por você</translation>
  </message>
  <message>
   <source>waits</source>
   <translation>em espera</translation>
  </message>
  <message>
   <source>what it said of its own tools was believed, until it changed</source>
   <translation>acreditar no que ele dizia das próprias ferramentas, até que mudou</translation>
  </message>
  <message>
   <source>what it says of its own tools is believed</source>
   <translation>acreditar no que ele diz das próprias ferramentas</translation>
  </message>
  <message>
   <source>word wrap, break lines</source>
   <translation>quebra de linha, quebrar linhas</translation>
  </message>
  <message>
   <source>you allowed it always</source>
   <translation>você a permitiu sempre</translation>
  </message>
  <message>
   <source>you allowed it for the chat</source>
   <translation>você a permitiu no chat</translation>
  </message>
  <message>
   <source>you allowed it once</source>
   <translation>você a permitiu uma vez</translation>
  </message>
  <message>
   <source>you denied it</source>
   <translation>você a negou</translation>
  </message>
  <message>
   <source>you forbade the tool</source>
   <translation>você proibiu a ferramenta</translation>
  </message>
  <message>
   <source>{action}: back to {keys}</source>
   <translation>{action}: voltar para {keys}</translation>
  </message>
  <message>
   <source>{at} of {total}</source>
   <translation>{at} de {total}</translation>
  </message>
  <message>
   <source>{count} bytes came back</source>
   <translation>{count} bytes devolvidos</translation>
  </message>
  <message numerus="yes">
   <source>{count} character|{count} characters</source>
   <translation>
    <numerusform>{count} caractere</numerusform>
    <numerusform>{count} caracteres</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} chats; the best {shown} are shown</source>
   <translation>{count} chats; mostrando os {shown} melhores</translation>
  </message>
  <message>
   <source>{count} left</source>
   <translation>{count} restantes</translation>
  </message>
  <message>
   <source>{count} of {budget} tokens left</source>
   <translation>{count} de {budget} tokens restantes</translation>
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
   <translation>Não é possível ler {file}.</translation>
  </message>
  <message>
   <source>{file} cannot be read: {reason}.</source>
   <translation>Não é possível ler {file}: {reason}.</translation>
  </message>
  <message>
   <source>{file} does not describe the files beside it: download them again.</source>
   <translation>{file} não descreve os arquivos que o acompanham: baixe-os novamente.</translation>
  </message>
  <message>
   <source>{file} holds no settings. Choose a file that was made by Export.</source>
   <translation>{file} não contém configurações. Escolha um arquivo criado com Exportar.</translation>
  </message>
  <message>
   <source>{file} is a link or no file: put a copy there.</source>
   <translation>{file} é um link ou não é um arquivo: coloque uma cópia no lugar.</translation>
  </message>
  <message>
   <source>{file} is a link or not a plain file: copy the checkpoint with its contents (cp -rL).</source>
   <translation>{file} é um link ou não é um arquivo comum: copie o checkpoint com o conteúdo (cp -rL).</translation>
  </message>
  <message>
   <source>{file} is a pickle, which may run code when opened: take a checkpoint in safetensors.</source>
   <translation>{file} é um pickle, que pode executar código ao ser aberto: use um checkpoint em safetensors.</translation>
  </message>
  <message>
   <source>{file} is damaged: download it again.</source>
   <translation>{file} está danificado: baixe-o novamente.</translation>
  </message>
  <message>
   <source>{file} is not an importance matrix, or is damaged: make it again with llama-imatrix.</source>
   <translation>{file} não é uma matriz de importância ou está danificado: crie-a novamente com llama-imatrix.</translation>
  </message>
  <message>
   <source>{file} is too large to be what its name says.</source>
   <translation>{file} é grande demais para ser o que o nome diz.</translation>
  </message>
  <message>
   <source>{file}: holds no conversations</source>
   <translation>{file}: não contém conversas</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>De {first} a {last}</translation>
  </message>
  <message>
   <source>{folder} cannot be written: {reason}.</source>
   <translation>Não é possível gravar em {folder}: {reason}.</translation>
  </message>
  <message>
   <source>{folder} exists already: choose another name.</source>
   <translation>{folder} já existe: escolha outro nome.</translation>
  </message>
  <message>
   <source>{folder} holds private data of programs, and can be given to no tool.</source>
   <translation>{folder} contém dados privados de programas e não pode ser dada a nenhuma ferramenta.</translation>
  </message>
  <message>
   <source>{folder} is no folder that can be opened.</source>
   <translation>{folder} não é uma pasta que possa ser aberta.</translation>
  </message>
  <message>
   <source>{free} of {total} free</source>
   <translation>{free} de {total} livres</translation>
  </message>
  <message>
   <source>{hours} h {minutes} min</source>
   <translation>{hours} h {minutes} min</translation>
  </message>
  <message>
   <source>{hours} h {minutes} min left</source>
   <translation>{hours} h {minutes} min restantes</translation>
  </message>
  <message>
   <source>{hub} cannot be reached: check the connection and any proxy, then try again.</source>
   <translation>Não é possível acessar {hub}: verifique a conexão e o proxy, se houver, e tente novamente.</translation>
  </message>
  <message>
   <source>{hub} does not answer like a Hugging Face hub: check HF_ENDPOINT and any proxy.</source>
   <translation>{hub} não responde como um hub do Hugging Face: verifique HF_ENDPOINT e o proxy, se houver.</translation>
  </message>
  <message>
   <source>{hub} does not know this token: make a new one at {tokens}.</source>
   <translation>{hub} não reconhece este token: crie um novo em {tokens}.</translation>
  </message>
  <message>
   <source>{hub} has a fault of its own (status {status}): try again later.</source>
   <translation>{hub} está com um problema próprio (status {status}): tente novamente mais tarde.</translation>
  </message>
  <message>
   <source>{hub} is busy and asks to wait: try again in a few minutes.</source>
   <translation>{hub} está ocupado e pede para esperar: tente novamente em alguns minutos.</translation>
  </message>
  <message>
   <source>{hub} is not encrypted: a token is only sent over https.</source>
   <translation>{hub} não usa criptografia: um token só é enviado por https.</translation>
  </message>
  <message>
   <source>{hub} refused {repo} (status {status}): try again later.</source>
   <translation>{hub} recusou {repo} (status {status}): tente novamente mais tarde.</translation>
  </message>
  <message>
   <source>{hub}, or a proxy on the way, gives answers that cannot be used: try another network.</source>
   <translation>{hub}, ou um proxy no caminho, dá respostas que não podem ser usadas: tente outra rede.</translation>
  </message>
  <message>
   <source>{index} / {count}</source>
   <translation>{index} / {count}</translation>
  </message>
  <message>
   <source>{keys} belongs to text fields: {what}.</source>
   <translation>{keys} é reservado aos campos de texto: {what}.</translation>
  </message>
  <message>
   <source>{key} is empty in plugin.toml.</source>
   <translation>{key} está vazio em plugin.toml.</translation>
  </message>
  <message numerus="yes">
   <source>{key} must be a text of one line, {n} characters at most.</source>
   <translation>
    <numerusform>{key} deve ser um texto de uma linha, com no máximo {n} caractere.</numerusform>
    <numerusform>{key} deve ser um texto de uma linha, com no máximo {n} caracteres.</numerusform>
   </translation>
  </message>
  <message>
   <source>{layers} of {all} layers fit your card as {type}, the processor does the rest; {tokens} tokens of context</source>
   <translation>{layers} de {all} camadas cabem na sua placa como {type}, o processador faz o resto; {tokens} tokens de contexto</translation>
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
   <translation>{minutes} min restantes</translation>
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
   <translation>{names} e outros</translation>
  </message>
  <message>
   <source>{name} (may be left empty)</source>
   <translation>{name} (pode ficar vazio)</translation>
  </message>
  <message>
   <source>{name} arrived damaged, twice, and was deleted: try again later or from another network.</source>
   <translation>{name} chegou danificado duas vezes e foi excluído: tente novamente mais tarde ou em outra rede.</translation>
  </message>
  <message>
   <source>{name} asks for this: {what}. Fill it in, or leave the server out.</source>
   <translation>{name} pede isto: {what}. Preencha ou deixe o servidor de fora.</translation>
  </message>
  <message>
   <source>{name} asks for values that were not given: {names}.</source>
   <translation>{name} pede valores que não foram dados: {names}.</translation>
  </message>
  <message>
   <source>{name} cannot be linked from its disk to the models folder's: copy it.</source>
   <translation>Não é possível vincular {name} do disco dele ao da pasta de modelos: copie-o.</translation>
  </message>
  <message>
   <source>{name} cannot be read: it is damaged or not there.</source>
   <translation>Não é possível ler {name}: está danificado ou não existe.</translation>
  </message>
  <message>
   <source>{name} cannot be started: {reason}.</source>
   <translation>Não é possível iniciar {name}: {reason}.</translation>
  </message>
  <message>
   <source>{name} cannot be the name of a variable or a header.</source>
   <translation>{name} não pode ser o nome de uma variável nem de um cabeçalho.</translation>
  </message>
  <message>
   <source>{name} cannot keep keys and values as {kv_type}: choose another type.</source>
   <translation>{name} não consegue guardar chaves e valores como {kv_type}: escolha outro tipo.</translation>
  </message>
  <message>
   <source>{name} changed while it was copied: try again when it is whole.</source>
   <translation>{name} mudou enquanto era copiado: tente novamente quando estiver completo.</translation>
  </message>
  <message>
   <source>{name} comes under all of these at once. Nemodesk keeps them as a file beside the model.</source>
   <translation>{name} está sob todas estas licenças ao mesmo tempo. O Nemodesk as guarda em um arquivo junto ao modelo.</translation>
  </message>
  <message>
   <source>{name} computes values that are no numbers: convert it again, or choose another type.</source>
   <translation>{name} calcula valores que não são números: converta-o novamente ou escolha outro tipo.</translation>
  </message>
  <message>
   <source>{name} could not be checked: {reason}.</source>
   <translation>Não foi possível verificar {name}: {reason}.</translation>
  </message>
  <message>
   <source>{name} could not be deleted: {reason}.</source>
   <translation>Não foi possível excluir {name}: {reason}.</translation>
  </message>
  <message>
   <source>{name} could not be imported: {reason}.</source>
   <translation>Não foi possível importar {name}: {reason}.</translation>
  </message>
  <message>
   <source>{name} could not be loaded</source>
   <translation>Não foi possível carregar {name}</translation>
  </message>
  <message>
   <source>{name} could not be loaded: it is damaged, or of a kind this version does not know.</source>
   <translation>Não foi possível carregar {name}: está danificado ou é de um tipo que esta versão não conhece.</translation>
  </message>
  <message>
   <source>{name} could not be moved: {reason}. It stays where it was.</source>
   <translation>Não foi possível mover {name}: {reason}. Ele fica onde estava.</translation>
  </message>
  <message>
   <source>{name} could not be read ({why}): choose another file.</source>
   <translation>Não foi possível ler {name} ({why}): escolha outro arquivo.</translation>
  </message>
  <message>
   <source>{name} could not be read: {reason}.</source>
   <translation>Não foi possível ler {name}: {reason}.</translation>
  </message>
  <message>
   <source>{name} does not start.</source>
   <translation>{name} não inicia.</translation>
  </message>
  <message>
   <source>{name} gave a list that cannot be read.</source>
   <translation>{name} forneceu uma lista que não pode ser lida.</translation>
  </message>
  <message>
   <source>{name} gave no list of tools that can be read.</source>
   <translation>{name} não forneceu uma lista de ferramentas que possa ser lida.</translation>
  </message>
  <message>
   <source>{name} has changed since it was allowed, and was not called.</source>
   <translation>{name} mudou depois de receber permissão, por isso a chamada não foi feita.</translation>
  </message>
  <message>
   <source>{name} has no permission to ask for this.</source>
   <translation>{name} não tem permissão para pedir isto.</translation>
  </message>
  <message>
   <source>{name} is GGUF version {version}; versions 2 and 3 can be read.</source>
   <translation>{name} usa a versão {version} do GGUF; as versões 2 e 3 podem ser lidas.</translation>
  </message>
  <message>
   <source>{name} is a folder: attach the files that matter.</source>
   <translation>{name} é uma pasta: anexe os arquivos que importam.</translation>
  </message>
  <message>
   <source>{name} is a part of a model: choose a file that holds all of it.</source>
   <translation>{name} é uma parte de um modelo: escolha um arquivo que o contenha inteiro.</translation>
  </message>
  <message>
   <source>{name} is damaged and was not moved: check it, or install it again.</source>
   <translation>{name} está danificado e não foi movido: verifique-o ou instale-o novamente.</translation>
  </message>
  <message>
   <source>{name} is damaged or incomplete: download or convert it again.</source>
   <translation>{name} está danificado ou incompleto: baixe-o ou converta-o novamente.</translation>
  </message>
  <message>
   <source>{name} is damaged: its SHA-256 is {found}, that of what was installed {expected}. Install it again.</source>
   <translation>{name} está danificado: o SHA-256 dele é {found}; o do que foi instalado, {expected}. Instale-o novamente.</translation>
  </message>
  <message>
   <source>{name} is damaged: its file has {found} bytes, {expected} were installed. Install it again.</source>
   <translation>{name} está danificado: o arquivo tem {found} bytes, {expected} foram instalados. Instale-o novamente.</translation>
  </message>
  <message>
   <source>{name} is empty: there is nothing to attach.</source>
   <translation>{name} está vazio: não há nada para anexar.</translation>
  </message>
  <message>
   <source>{name} is empty: there is nothing to insert.</source>
   <translation>{name} está vazio: não há nada para inserir.</translation>
  </message>
  <message>
   <source>{name} is in your models now.</source>
   <translation>{name} agora está entre os seus modelos.</translation>
  </message>
  <message>
   <source>{name} is in {path} already.</source>
   <translation>{name} já está em {path}.</translation>
  </message>
  <message>
   <source>{name} is in {path} now.</source>
   <translation>{name} agora está em {path}.</translation>
  </message>
  <message>
   <source>{name} is larger than any archive of conversations: it was not read.</source>
   <translation>{name} é maior do que qualquer exportação de conversas: não foi lido.</translation>
  </message>
  <message>
   <source>{name} is larger than {most} kB: attach the part that matters.</source>
   <translation>{name} passa de {most} kB: anexe a parte que importa.</translation>
  </message>
  <message>
   <source>{name} is locked with a password: unpack it first.</source>
   <translation>{name} está protegido por senha: descompacte-o primeiro.</translation>
  </message>
  <message>
   <source>{name} is no text in UTF-8.</source>
   <translation>{name} não é texto em UTF-8.</translation>
  </message>
  <message>
   <source>{name} is no text: only text and source code can be attached.</source>
   <translation>{name} não é texto: só é possível anexar texto e código-fonte.</translation>
  </message>
  <message>
   <source>{name} is not a GGUF file: choose a model file that ends in .gguf.</source>
   <translation>{name} não é um arquivo GGUF: escolha um arquivo de modelo que termine em .gguf.</translation>
  </message>
  <message>
   <source>{name} is not a file: choose a model file that ends in .gguf.</source>
   <translation>{name} não é um arquivo: escolha um arquivo de modelo que termine em .gguf.</translation>
  </message>
  <message>
   <source>{name} is not valid JSON.</source>
   <translation>{name} não é um JSON válido.</translation>
  </message>
  <message>
   <source>{name} is ready</source>
   <translation>{name} está pronto</translation>
  </message>
  <message>
   <source>{name} is switched off.</source>
   <translation>{name} está desativado.</translation>
  </message>
  <message>
   <source>{name} is whole, byte for byte.</source>
   <translation>{name} está íntegro, byte por byte.</translation>
  </message>
  <message>
   <source>{name} may not be started: look at its command and allow it.</source>
   <translation>{name} não tem permissão para iniciar: examine o comando dele e permita-o.</translation>
  </message>
  <message>
   <source>{name} needs about {needed} GiB of memory and {free} GiB are free: close other programs, or choose a smaller model.</source>
   <translation>{name} precisa de cerca de {needed} GiB de memória e há {free} GiB livres: feche outros programas ou escolha um modelo menor.</translation>
  </message>
  <message>
   <source>{name} of NVIDIA's CUDA toolkit was not found: install the toolkit.</source>
   <translation>{name} do toolkit CUDA da NVIDIA não foi encontrado: instale o toolkit.</translation>
  </message>
  <message>
   <source>{name} removed</source>
   <translation>{name} removido</translation>
  </message>
  <message>
   <source>{name} sent too much.</source>
   <translation>{name} enviou dados demais.</translation>
  </message>
  <message>
   <source>{name} was converted on this computer. Longer bars are larger errors.</source>
   <translation>{name} foi convertido neste computador. Barras mais longas são erros maiores.</translation>
  </message>
  <message>
   <source>{name} was ended. {reason}</source>
   <translation>{name} foi encerrado. {reason}</translation>
  </message>
  <message>
   <source>{name} was not added. {reason}</source>
   <translation>{name} não foi adicionado. {reason}</translation>
  </message>
  <message>
   <source>{name} was removed</source>
   <translation>{name} foi removido</translation>
  </message>
  <message>
   <source>{number} %</source>
   <translation>{number}%</translation>
  </message>
  <message numerus="yes">
   <source>{n} character|{n} characters</source>
   <translation>
    <numerusform>{n} caractere</numerusform>
    <numerusform>{n} caracteres</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} conversation|{n} conversations</source>
   <translation>
    <numerusform>{n} conversa</numerusform>
    <numerusform>{n} conversas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} line|{n} lines</source>
   <translation>
    <numerusform>{n} linha</numerusform>
    <numerusform>{n} linhas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {all} layers on the card</source>
   <translation>
    <numerusform>{n} de {all} camadas na placa</numerusform>
    <numerusform>{n} de {all} camadas na placa</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {server} cannot be shown.</source>
   <translation>
    <numerusform>{n} de {server} não pode ser exibido.</numerusform>
    <numerusform>{n} de {server} não podem ser exibidos.</numerusform>
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
    <numerusform>{n} de {total} camadas na GPU</numerusform>
    <numerusform>{n} de {total} camadas na GPU</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} tool|{n} tools</source>
   <translation>
    <numerusform>{n} ferramenta</numerusform>
    <numerusform>{n} ferramentas</numerusform>
   </translation>
  </message>
  <message>
   <source>{part}, measured {size}</source>
   <translation>{part}, {size} medidos</translation>
  </message>
  <message>
   <source>{path} belongs to the checkpoint itself: name another file to write.</source>
   <translation>{path} faz parte do próprio checkpoint: indique outro arquivo de saída.</translation>
  </message>
  <message>
   <source>{path} cannot be made: {reason}.</source>
   <translation>Não é possível criar {path}: {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {reason}.</source>
   <translation>Não é possível ler {path}: {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be renamed: {reason}.</source>
   <translation>Não é possível renomear {path}: {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be used: {reason}.</source>
   <translation>{path} não pode ser usado: {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be written: choose another place.</source>
   <translation>Não é possível gravar em {path}: escolha outro lugar.</translation>
  </message>
  <message>
   <source>{path} cannot be written: {reason}.</source>
   <translation>Não é possível gravar em {path}: {reason}.</translation>
  </message>
  <message>
   <source>{path} could not be written: {reason}.</source>
   <translation>Não foi possível gravar em {path}: {reason}.</translation>
  </message>
  <message>
   <source>{path} does not give back what is written to it: use another disk.</source>
   <translation>{path} não devolve o que é gravado nele: use outro disco.</translation>
  </message>
  <message>
   <source>{path} is a file: choose a folder.</source>
   <translation>{path} é um arquivo: escolha uma pasta.</translation>
  </message>
  <message>
   <source>{path} is a folder: name a file to write.</source>
   <translation>{path} é uma pasta: indique um arquivo de saída.</translation>
  </message>
  <message>
   <source>{path} is being written by another conversion: wait for it.</source>
   <translation>{path} está sendo gravado por outra conversão: espere que ela termine.</translation>
  </message>
  <message>
   <source>{path} is inside the models folder: choose one on another disk.</source>
   <translation>{path} fica dentro da pasta de modelos: escolha uma em outro disco.</translation>
  </message>
  <message>
   <source>{path} is no checkpoint: it has no config.json.</source>
   <translation>{path} não é um checkpoint: não tem config.json.</translation>
  </message>
  <message>
   <source>{path} is there already: choose another folder.</source>
   <translation>{path} já existe: escolha outra pasta.</translation>
  </message>
  <message>
   <source>{path} may not be written: choose another folder.</source>
   <translation>Sem permissão para gravar em {path}: escolha outra pasta.</translation>
  </message>
  <message>
   <source>{path}: {size} MB, {type}, {seconds} s</source>
   <translation>{path}: {size} MB, {type}, {seconds} s</translation>
  </message>
  <message>
   <source>{plugin} has no secret {name}.</source>
   <translation>{plugin} não tem o segredo {name}.</translation>
  </message>
  <message>
   <source>{program} can download what it runs, so that it may be something else tomorrow.</source>
   <translation>{program} pode baixar o que executa, e por isso amanhã pode ser outra coisa.</translation>
  </message>
  <message>
   <source>{program} import</source>
   <translation>Importação do {program}</translation>
  </message>
  <message>
   <source>{program} is a shell: it runs whatever its arguments say.</source>
   <translation>{program} é um shell: executa o que os argumentos disserem.</translation>
  </message>
  <message>
   <source>{program} run needs -i: without it nothing that is said reaches the server.</source>
   <translation>{program} run precisa de -i: sem isso, nada do que é dito chega ao servidor.</translation>
  </message>
  <message>
   <source>{program} was not found on this computer: install it, or give its full path.</source>
   <translation>{program} não foi encontrado neste computador: instale-o ou informe o caminho completo.</translation>
  </message>
  <message numerus="yes">
   <source>{program}: one conversation|{program}: {n} conversations</source>
   <translation>
    <numerusform>{program}: uma conversa</numerusform>
    <numerusform>{program}: {n} conversas</numerusform>
   </translation>
  </message>
  <message>
   <source>{repo} asks for a token: accept its licence at {page}, then make one at {tokens}.</source>
   <translation>{repo} pede um token: aceite a licença em {page} e crie um em {tokens}.</translation>
  </message>
  <message>
   <source>{repo} at {commit}</source>
   <translation>{repo} em {commit}</translation>
  </message>
  <message>
   <source>{repo} has no file “{name}”; GGUF files there: {names}.</source>
   <translation>{repo} não tem o arquivo “{name}”; arquivos GGUF lá: {names}.</translation>
  </message>
  <message>
   <source>{repo} has no “{what}”: look at {page}.</source>
   <translation>{repo} não tem “{what}”: veja {page}.</translation>
  </message>
  <message>
   <source>{repo} is converted on this computer. Smaller files answer faster and leave more room for long conversations.</source>
   <translation>{repo} é convertido neste computador. Arquivos menores respondem mais rápido e deixam mais espaço para conversas longas.</translation>
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
   <translation>{share} do trabalho está feito.</translation>
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
   <translation>{size} serão liberados quando o Nemodesk for fechado</translation>
  </message>
  <message>
   <source>{size} as {type}</source>
   <translation>{size} como {type}</translation>
  </message>
  <message>
   <source>{size} free</source>
   <translation>{size} livres</translation>
  </message>
  <message>
   <source>{size} kB</source>
   <translation>{size} kB</translation>
  </message>
  <message>
   <source>{size} of it are here already.</source>
   <translation>{size} já estão aqui.</translation>
  </message>
  <message>
   <source>{size} of it are here. It goes on where it stopped.</source>
   <translation>{size} já estão aqui. A instalação continua de onde parou.</translation>
  </message>
  <message>
   <source>{size} of the work is done. Kept, it goes on from there later; deleted, it is gone.</source>
   <translation>{size} do trabalho já foram feitos. Se for mantido, continua daí depois; se for excluído, tudo se perde.</translation>
  </message>
  <message>
   <source>{size} on the disk. Erasing a chat for good removes all of it too</source>
   <translation>{size} no disco. Excluir um chat definitivamente também remove tudo isso</translation>
  </message>
  <message>
   <source>{size}, planned with {type} and {tokens} tokens of context</source>
   <translation>{size}, planejado com {type} e {tokens} tokens de contexto</translation>
  </message>
  <message>
   <source>{size}, planned with {type} and {tokens} tokens of context, keys and values as {kv}</source>
   <translation>{size}, planejado com {type} e {tokens} tokens de contexto, chaves e valores como {kv}</translation>
  </message>
  <message>
   <source>{source} changed since you allowed it</source>
   <translation>{source} mudou desde que você o permitiu</translation>
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
   <translation>{time} restantes</translation>
  </message>
  <message>
   <source>{title} (copy)</source>
   <translation>{title} (cópia)</translation>
  </message>
  <message>
   <source>{title}, heading</source>
   <translation>{title}, título</translation>
  </message>
  <message>
   <source>{title}: without {what}</source>
   <translation>{title}: sem {what}</translation>
  </message>
  <message>
   <source>{tokens} in each prompt</source>
   <translation>{tokens} em cada prompt</translation>
  </message>
  <message>
   <source>{tokens} tokens of context</source>
   <translation>{tokens} tokens de contexto</translation>
  </message>
  <message>
   <source>{tokens}, {cached} of them cached</source>
   <translation>{tokens}, {cached} deles em cache</translation>
  </message>
  <message>
   <source>{type} is not a type of file that can be written: only {supported}.</source>
   <translation>{type} não é um tipo de arquivo que possa ser gravado: somente {supported}.</translation>
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
   <translation>“Sempre” permitiria: {scope}</translation>
  </message>
  <message>
   <source>“{action}” no longer has {keys}.</source>
   <translation>{keys} não pertence mais a “{action}”.</translation>
  </message>
  <message>
   <source>“{field}” is no valid JSON.</source>
   <translation>“{field}” não é um JSON válido.</translation>
  </message>
  <message>
   <source>“{repo}” is no model on Hugging Face: write it like {example}.</source>
   <translation>“{repo}” não é um modelo do Hugging Face: escreva como {example}.</translation>
  </message>
  <message>
   <source>“{revision}” is no revision: give a branch, a tag or a commit.</source>
   <translation>“{revision}” não é uma revisão: indique um branch, uma tag ou um commit.</translation>
  </message>
  <message>
   <source>“{text}” is no address of a hub: set HF_ENDPOINT to one like {hub}.</source>
   <translation>“{text}” não é o endereço de um hub: defina HF_ENDPOINT com um como {hub}.</translation>
  </message>
  <message>
   <source>“{title}”</source>
   <translation>“{title}”</translation>
  </message>
  <message>
   <source>… {count} more characters</source>
   <translation>… mais {count} caracteres</translation>
  </message>
 </context>
</TS>
