<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>nemodesk</name>
  <message>
   <source>&amp;Chat</source>
   <translation>Dis&amp;cussion</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>É&amp;dition</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Fichier</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>A&amp;ide</translation>
  </message>
  <message>
   <source>&amp;Model</source>
   <translation>&amp;Modèle</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Affichage</translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>0 always takes the likeliest token; more is more varied</source>
   <translation>À 0, toujours le token le plus probable ; plus haut, plus de variété</translation>
  </message>
  <message>
   <source>0 keeps it unused</source>
   <translation>Avec 0, elle reste inutilisée</translation>
  </message>
  <message numerus="yes">
   <source>1 more|{n} more</source>
   <translation>
    <numerusform>{n} autre</numerusform>
    <numerusform>{n} autres</numerusform>
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
   <translation>Un checkpoint Hugging Face</translation>
  </message>
  <message>
   <source>A call did not end when it was stopped.</source>
   <translation>Un appel ne s’est pas terminé quand il a été arrêté.</translation>
  </message>
  <message>
   <source>A context of {context} tokens needs about {needed} GiB of memory and {free} GiB are free: choose at most {room} tokens.</source>
   <translation>Un contexte de {context} tokens demande environ {needed} GiB de mémoire et {free} GiB sont libres : choisissez au plus {room} tokens.</translation>
  </message>
  <message>
   <source>A file for each chat</source>
   <translation>Un fichier par discussion</translation>
  </message>
  <message>
   <source>A model runs fastest where all of it fits into the memory of the graphics card.</source>
   <translation>Un modèle est le plus rapide quand il tient en entier dans la mémoire de la carte graphique.</translation>
  </message>
  <message>
   <source>A newer Nemodesk wrote what tools are allowed: start that one. No tool runs here.</source>
   <translation>Les autorisations des outils ont été écrites par une version plus récente de Nemodesk : démarrez cette version. Ici, aucun outil ne s’exécute.</translation>
  </message>
  <message>
   <source>A part of the command is too long, or holds a character that no command can.</source>
   <translation>Une partie de la commande est trop longue ou contient un caractère impossible dans une commande.</translation>
  </message>
  <message>
   <source>A part of the program does not load (ggml): install it again.</source>
   <translation>Un composant du programme ne se charge pas (ggml) : réinstallez le programme.</translation>
  </message>
  <message>
   <source>A part of the program is missing (ggml): install it again.</source>
   <translation>Un composant du programme manque (ggml) : réinstallez le programme.</translation>
  </message>
  <message>
   <source>A preset needs a name.</source>
   <translation>Un préréglage doit avoir un nom.</translation>
  </message>
  <message>
   <source>A program</source>
   <translation>Un programme</translation>
  </message>
  <message>
   <source>A server has either a command or an address.</source>
   <translation>Un serveur a soit une commande, soit une adresse.</translation>
  </message>
  <message>
   <source>A server's tools can be called once you have read and allowed its command.</source>
   <translation>Les outils d’un serveur peuvent être appelés une fois que vous avez lu et autorisé sa commande.</translation>
  </message>
  <message>
   <source>A token, or the whole value</source>
   <translation>Un jeton, ou la valeur entière</translation>
  </message>
  <message>
   <source>A tool call waits for your answer: {tool}</source>
   <translation>Un appel d’outil attend votre réponse : {tool}</translation>
  </message>
  <message>
   <source>A tool is running</source>
   <translation>Un outil est en cours d’exécution</translation>
  </message>
  <message>
   <source>A value of its entry is not of the right kind.</source>
   <translation>Une valeur de son entrée n’est pas du bon type.</translation>
  </message>
  <message>
   <source>A whole disk cannot be given to a tool: choose a folder on it.</source>
   <translation>Un disque entier ne peut pas être confié à un outil : choisissez un dossier de ce disque.</translation>
  </message>
  <message>
   <source>About 30 % of the checkpoint's size; the usual choice</source>
   <translation>Environ 30 % de la taille du checkpoint ; le choix courant</translation>
  </message>
  <message>
   <source>About 53 % of its size; answers almost as the original</source>
   <translation>Environ 53 % de sa taille ; répond presque comme l’original</translation>
  </message>
  <message>
   <source>About Nemodesk</source>
   <translation>À propos de Nemodesk</translation>
  </message>
  <message>
   <source>Above 1 the model repeats itself less</source>
   <translation>Au-dessus de 1, le modèle se répète moins</translation>
  </message>
  <message>
   <source>Accent</source>
   <translation>Couleur d’accent</translation>
  </message>
  <message>
   <source>Access token</source>
   <translation>Jeton d’accès</translation>
  </message>
  <message>
   <source>Actions</source>
   <translation>Actions</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>Add MCP server…</source>
   <translation>Ajouter un serveur MCP…</translation>
  </message>
  <message>
   <source>Add a header</source>
   <translation>Ajouter un en-tête</translation>
  </message>
  <message>
   <source>Add a variable</source>
   <translation>Ajouter une variable</translation>
  </message>
  <message>
   <source>Add an MCP server</source>
   <translation>Ajouter un serveur MCP</translation>
  </message>
  <message>
   <source>Add the language in the system's settings; its fonts come with it.</source>
   <translation>Ajoutez la langue dans les réglages du système ; ses polices sont fournies avec.</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>Addresses like this often speak SSE, which cannot be added: look for one that ends with /mcp.</source>
   <translation>Les adresses de ce genre utilisent souvent SSE, qui ne peut pas être ajouté : cherchez-en une qui se termine par /mcp.</translation>
  </message>
  <message>
   <source>After a change of anything but its secret values, you read and allow it again.</source>
   <translation>Après toute modification, sauf celle de ses valeurs secrètes, vous le lisez et l’autorisez à nouveau.</translation>
  </message>
  <message>
   <source>After a restart the model need not read a chat again. Only your user account can open the files</source>
   <translation>Après un redémarrage, le modèle n’a pas à relire une discussion. Seul votre compte utilisateur peut ouvrir les fichiers</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Toutes</translation>
  </message>
  <message>
   <source>All chats, those in the archive too</source>
   <translation>Toutes les discussions, archives comprises</translation>
  </message>
  <message>
   <source>All cores</source>
   <translation>Tous les cœurs</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>All folders</source>
   <translation>Tous les dossiers</translation>
  </message>
  <message>
   <source>All models</source>
   <translation>Tous les modèles</translation>
  </message>
  <message>
   <source>All of {source}</source>
   <translation>Tous ceux de {source}</translation>
  </message>
  <message>
   <source>All settings are back to their defaults.</source>
   <translation>Tous les paramètres ont été réinitialisés.</translation>
  </message>
  <message>
   <source>All that is stored, for Nemodesk to import again</source>
   <translation>Tout ce qui est enregistré, pour une réimportation dans Nemodesk</translation>
  </message>
  <message>
   <source>All words have to occur; words in “quotation marks” have to stand together.</source>
   <translation>Tous les mots doivent être présents ; les mots entre « guillemets » doivent se suivre.</translation>
  </message>
  <message>
   <source>All {tokens} tokens the model was trained for would take, in keys and values: {sizes}.</source>
   <translation>La totalité des {tokens} tokens pour lesquels le modèle a été entraîné prendrait, en clés et valeurs : {sizes}.</translation>
  </message>
  <message>
   <source>Allow again</source>
   <translation>Autoriser à nouveau</translation>
  </message>
  <message>
   <source>Allow in this chat</source>
   <translation>Autoriser dans cette discussion</translation>
  </message>
  <message>
   <source>Allow it to start</source>
   <translation>Autoriser le démarrage</translation>
  </message>
  <message>
   <source>Allow once</source>
   <translation>Autoriser une fois</translation>
  </message>
  <message>
   <source>Allow this tool call?</source>
   <translation>Autoriser cet appel d’outil ?</translation>
  </message>
  <message>
   <source>Allowed</source>
   <translation>Autorisé</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>Toujours</translation>
  </message>
  <message>
   <source>Always allow: {scope}</source>
   <translation>Toujours autoriser : {scope}</translation>
  </message>
  <message>
   <source>An address</source>
   <translation>Une adresse</translation>
  </message>
  <message>
   <source>An answer is being written, or an import runs: stop it first, then try again.</source>
   <translation>Une réponse ou une importation est en cours : arrêtez-la d’abord, puis réessayez.</translation>
  </message>
  <message>
   <source>Another beginning</source>
   <translation>Autre début</translation>
  </message>
  <message>
   <source>Another preset has the name “{name}”.</source>
   <translation>Un autre préréglage s’appelle déjà « {name} ».</translation>
  </message>
  <message>
   <source>Another program keeps the file of what tools are allowed locked: close it. No tool runs until then.</source>
   <translation>Un autre programme verrouille le fichier des autorisations des outils : fermez-le. D’ici là, aucun outil ne s’exécute.</translation>
  </message>
  <message>
   <source>Another repository</source>
   <translation>Autre dépôt</translation>
  </message>
  <message>
   <source>Another type</source>
   <translation>Autre type</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Réponse</translation>
  </message>
  <message>
   <source>Answer now</source>
   <translation>Répondre maintenant</translation>
  </message>
  <message>
   <source>Answer, {time}: {text}</source>
   <translation>Réponse, {time} : {text}</translation>
  </message>
  <message>
   <source>Answering</source>
   <translation>Réponse en cours</translation>
  </message>
  <message>
   <source>Answering in another chat</source>
   <translation>Réponse en cours dans une autre discussion</translation>
  </message>
  <message>
   <source>Any Llama-style checkpoint on Hugging Face (LlamaForCausalLM as .safetensors files). What it needs is known when its headers are read, before the weights are fetched.</source>
   <translation>N’importe quel checkpoint de type Llama sur Hugging Face (LlamaForCausalLM en fichiers .safetensors). Ses besoins sont connus dès la lecture des en-têtes, avant le téléchargement des poids.</translation>
  </message>
  <message>
   <source>Any Llama-style model you have</source>
   <translation>N’importe quel modèle de type Llama</translation>
  </message>
  <message>
   <source>Any time</source>
   <translation>Toutes les dates</translation>
  </message>
  <message>
   <source>Apache-2.0. Shows its texts in Inter and JetBrains Mono (SIL OFL 1.1), draws Lucide icons (ISC), and runs models with llama.cpp (MIT). The demo model SmolLM2-135M-Instruct is under Apache-2.0; models you install have licences of their own.</source>
   <translation>Apache-2.0. Affiche ses textes en Inter et JetBrains Mono (SIL OFL 1.1), dessine des icônes Lucide (ISC) et exécute les modèles avec llama.cpp (MIT). Le modèle de démonstration SmolLM2-135M-Instruct est sous Apache-2.0 ; les modèles que vous installez ont leurs propres licences.</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Apparence</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>Archiver</translation>
  </message>
  <message>
   <source>Archive this chat, or take it out</source>
   <translation>Archiver ou désarchiver cette discussion</translation>
  </message>
  <message numerus="yes">
   <source>Archive, one chat|Archive, {n} chats</source>
   <translation>
    <numerusform>Archives, {n} discussion</numerusform>
    <numerusform>Archives, {n} discussions</numerusform>
   </translation>
  </message>
  <message>
   <source>Archived</source>
   <translation>Archivées</translation>
  </message>
  <message>
   <source>Archives and JSON files ({kinds})</source>
   <translation>Archives et fichiers JSON ({kinds})</translation>
  </message>
  <message>
   <source>Arguments</source>
   <translation>Arguments</translation>
  </message>
  <message>
   <source>Arguments, exactly as they will be sent</source>
   <translation>Arguments, exactement tels qu’ils seront envoyés</translation>
  </message>
  <message>
   <source>As in the settings</source>
   <translation>Comme dans les paramètres</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <source>As the theme</source>
   <translation>Comme le thème</translation>
  </message>
  <message>
   <source>Ask anything</source>
   <translation>Posez une question</translation>
  </message>
  <message>
   <source>Ask the demo model</source>
   <translation>Interrogez le modèle de démo</translation>
  </message>
  <message>
   <source>Ask the hub and plan</source>
   <translation>Interroger le hub et planifier</translation>
  </message>
  <message>
   <source>Asking {servers}; one that does not run is started for it.</source>
   <translation>Demande à {servers} ; un serveur qui n’est pas en cours d’exécution est démarré pour cela.</translation>
  </message>
  <message>
   <source>Asks the model not to reason; it may still do it</source>
   <translation>Demande au modèle de ne pas réfléchir ; il peut le faire malgré tout</translation>
  </message>
  <message>
   <source>Assistant</source>
   <translation>Assistant</translation>
  </message>
  <message numerus="yes">
   <source>At most one message could not be read.|At most {n} messages could not be read.</source>
   <translation>
    <numerusform>Au plus {n} message n’a pas pu être lu.</numerusform>
    <numerusform>Au plus {n} messages n’ont pas pu être lus.</numerusform>
   </translation>
  </message>
  <message>
   <source>Attach</source>
   <translation>Joindre</translation>
  </message>
  <message>
   <source>Attach a resource</source>
   <translation>Joindre une ressource</translation>
  </message>
  <message>
   <source>Attach a resource…</source>
   <translation>Joindre une ressource…</translation>
  </message>
  <message>
   <source>Attach files</source>
   <translation>Joindre des fichiers</translation>
  </message>
  <message>
   <source>Attach files…</source>
   <translation>Joindre des fichiers…</translation>
  </message>
  <message>
   <source>Attachment {name}, {size}</source>
   <translation>Pièce jointe {name}, {size}</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatique</translation>
  </message>
  <message>
   <source>Automatic titles</source>
   <translation>Titres automatiques</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Back to the chats</source>
   <translation>Retour aux discussions</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Sauvegarder</translation>
  </message>
  <message>
   <source>Backups of the history</source>
   <translation>Sauvegardes de l’historique</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>Lot</translation>
  </message>
  <message>
   <source>Begin anew</source>
   <translation>Repartir à zéro</translation>
  </message>
  <message>
   <source>Begin with</source>
   <translation>Démarrer avec</translation>
  </message>
  <message>
   <source>Beginning of the chat</source>
   <translation>Début de la discussion</translation>
  </message>
  <message>
   <source>Being worked out</source>
   <translation>Calcul en cours</translation>
  </message>
  <message>
   <source>Bits</source>
   <translation>Bits</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>Bleu</translation>
  </message>
  <message>
   <source>Branch after “{words}” ({author})</source>
   <translation>Branche après « {words} » ({author})</translation>
  </message>
  <message>
   <source>Branch into a new chat</source>
   <translation>Nouvelle discussion à partir d’ici</translation>
  </message>
  <message>
   <source>Branched into a new chat</source>
   <translation>Nouvelle discussion créée à partir d’ici</translation>
  </message>
  <message>
   <source>Broken</source>
   <translation>En erreur</translation>
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
   <translation>Tampons</translation>
  </message>
  <message>
   <source>By the model itself</source>
   <translation>Par le modèle lui-même</translation>
  </message>
  <message>
   <source>CPU, cores, speed</source>
   <translation>CPU, processeur, cœurs, vitesse</translation>
  </message>
  <message>
   <source>CUDA is built in, but no graphics card was found: computes on the processor</source>
   <translation>CUDA est intégré, mais aucune carte graphique n’a été trouvée : calcule sur le processeur</translation>
  </message>
  <message>
   <source>Calls of tools</source>
   <translation>Appels d’outils</translation>
  </message>
  <message>
   <source>Calls…</source>
   <translation>Appels…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Cancel install</source>
   <translation>Annuler l’installation</translation>
  </message>
  <message>
   <source>Cancel the install?</source>
   <translation>Annuler l’installation ?</translation>
  </message>
  <message>
   <source>Change {source}</source>
   <translation>Modifier {source}</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Changements</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Modifier…</translation>
  </message>
  <message numerus="yes">
   <source>Chat archived|{n} chats archived</source>
   <translation>
    <numerusform>Discussion archivée</numerusform>
    <numerusform>{n} discussions archivées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat moved to a new folder|{n} chats moved to a new folder</source>
   <translation>
    <numerusform>Discussion déplacée vers un nouveau dossier</numerusform>
    <numerusform>{n} discussions déplacées vers un nouveau dossier</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat moved to {name}|{n} chats moved to {name}</source>
   <translation>
    <numerusform>Discussion déplacée vers {name}</numerusform>
    <numerusform>{n} discussions déplacées vers {name}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat moved|{n} chats moved</source>
   <translation>
    <numerusform>Discussion déplacée</numerusform>
    <numerusform>{n} discussions déplacées</numerusform>
   </translation>
  </message>
  <message>
   <source>Chat now</source>
   <translation>Discuter</translation>
  </message>
  <message numerus="yes">
   <source>Chat pinned|{n} chats pinned</source>
   <translation>
    <numerusform>Discussion épinglée</numerusform>
    <numerusform>{n} discussions épinglées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat taken out of its folder|{n} chats taken out of their folders</source>
   <translation>
    <numerusform>Discussion retirée de son dossier</numerusform>
    <numerusform>{n} discussions retirées de leurs dossiers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat taken out of the archive|{n} chats taken out of the archive</source>
   <translation>
    <numerusform>Discussion désarchivée</numerusform>
    <numerusform>{n} discussions désarchivées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat unpinned|{n} chats unpinned</source>
   <translation>
    <numerusform>Discussion désépinglée</numerusform>
    <numerusform>{n} discussions désépinglées</numerusform>
   </translation>
  </message>
  <message>
   <source>Chat with the demo model meanwhile</source>
   <translation>Discuter avec la démo en attendant</translation>
  </message>
  <message>
   <source>Chats</source>
   <translation>Discussions</translation>
  </message>
  <message>
   <source>Chats may be in any language</source>
   <translation>Discutez dans la langue de votre choix</translation>
  </message>
  <message>
   <source>Chats you archive are kept here, out of the way.</source>
   <translation>Les discussions archivées restent ici, sans encombrer la liste.</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Vérifier</translation>
  </message>
  <message>
   <source>Check the file</source>
   <translation>Vérifier le fichier</translation>
  </message>
  <message>
   <source>Check the history</source>
   <translation>Vérifier l’historique</translation>
  </message>
  <message>
   <source>Check the new file</source>
   <translation>Vérifier le nouveau fichier</translation>
  </message>
  <message>
   <source>Check {name}</source>
   <translation>Vérifier {name}</translation>
  </message>
  <message>
   <source>Checking</source>
   <translation>Vérification</translation>
  </message>
  <message>
   <source>Checking every byte</source>
   <translation>Vérification de chaque octet</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>Choisir un dossier…</translation>
  </message>
  <message>
   <source>Choose a model</source>
   <translation>Choisir un modèle</translation>
  </message>
  <message>
   <source>Choose a model first</source>
   <translation>Choisissez d’abord un modèle</translation>
  </message>
  <message>
   <source>Choose a model to ask something</source>
   <translation>Choisissez un modèle pour poser une question</translation>
  </message>
  <message>
   <source>Choose a model…</source>
   <translation>Choisir un modèle…</translation>
  </message>
  <message>
   <source>Choose another</source>
   <translation>En choisir un autre</translation>
  </message>
  <message>
   <source>Choose dates…</source>
   <translation>Choisir les dates…</translation>
  </message>
  <message>
   <source>Choose files…</source>
   <translation>Choisir des fichiers…</translation>
  </message>
  <message>
   <source>Choose for me</source>
   <translation>Choisir pour moi</translation>
  </message>
  <message>
   <source>Choose the checkpoint's folder</source>
   <translation>Choisir le dossier du checkpoint</translation>
  </message>
  <message>
   <source>Choose the model</source>
   <translation>Choisir le modèle</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Choisir…</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Vider</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Close or leave</source>
   <translation>Fermer ou quitter</translation>
  </message>
  <message>
   <source>Close the search</source>
   <translation>Fermer la recherche</translation>
  </message>
  <message>
   <source>Closing the window hides it; the model stays loaded</source>
   <translation>Fermer la fenêtre la masque ; le modèle reste chargé</translation>
  </message>
  <message>
   <source>Colours of code</source>
   <translation>Couleurs du code</translation>
  </message>
  <message>
   <source>Comes with Nemodesk: try the app, not the answers</source>
   <translation>Fourni avec Nemodesk : pour tester l’application, pas les réponses</translation>
  </message>
  <message>
   <source>Comfortable</source>
   <translation>Confortable</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>Commande</translation>
  </message>
  <message>
   <source>Compact</source>
   <translation>Compacte</translation>
  </message>
  <message>
   <source>Compares every byte with what was installed</source>
   <translation>Compare chaque octet avec ce qui a été installé</translation>
  </message>
  <message>
   <source>Composer</source>
   <translation>Zone de saisie</translation>
  </message>
  <message>
   <source>Configuration</source>
   <translation>Configuration</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Contexte</translation>
  </message>
  <message>
   <source>Context in tokens</source>
   <translation>Contexte en tokens</translation>
  </message>
  <message>
   <source>Context used</source>
   <translation>Contexte utilisé</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Continue the answer</source>
   <translation>Continuer la réponse</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>Discussion</translation>
  </message>
  <message>
   <source>Conversation and list</source>
   <translation>Discussion et liste</translation>
  </message>
  <message numerus="yes">
   <source>Conversation moved to Trash|{n} conversations moved to Trash</source>
   <translation>
    <numerusform>Discussion placée dans la corbeille</numerusform>
    <numerusform>{n} discussions placées dans la corbeille</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Conversation restored|{n} conversations restored</source>
   <translation>
    <numerusform>Discussion restaurée</numerusform>
    <numerusform>{n} discussions restaurées</numerusform>
   </translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>Discussions</translation>
  </message>
  <message>
   <source>Conversion</source>
   <translation>Conversion</translation>
  </message>
  <message>
   <source>Convert</source>
   <translation>Convertir</translation>
  </message>
  <message>
   <source>Convert a Hugging Face checkpoint folder to one GGUF file.</source>
   <translation>Convertir un dossier de checkpoint Hugging Face en un seul fichier GGUF.</translation>
  </message>
  <message>
   <source>Convert a folder</source>
   <translation>Convertir un dossier</translation>
  </message>
  <message>
   <source>Convert a folder…</source>
   <translation>Convertir un dossier…</translation>
  </message>
  <message>
   <source>Convert another</source>
   <translation>Convertir un autre dossier</translation>
  </message>
  <message>
   <source>Converting</source>
   <translation>Conversion</translation>
  </message>
  <message>
   <source>Converting {name} to {kind}</source>
   <translation>Conversion de {name} en {kind}</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Copié</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Copy LaTeX</source>
   <translation>Copier le LaTeX</translation>
  </message>
  <message>
   <source>Copy as Markdown</source>
   <translation>Copier en Markdown</translation>
  </message>
  <message>
   <source>Copy as plain text</source>
   <translation>Copier en texte brut</translation>
  </message>
  <message>
   <source>Copy code</source>
   <translation>Copier le code</translation>
  </message>
  <message>
   <source>Copy the address</source>
   <translation>Copier l’adresse</translation>
  </message>
  <message>
   <source>Copy the formula</source>
   <translation>Copier la formule</translation>
  </message>
  <message>
   <source>Copy the last answer</source>
   <translation>Copier la dernière réponse</translation>
  </message>
  <message>
   <source>Copy the message as plain text</source>
   <translation>Copier le message en texte brut</translation>
  </message>
  <message>
   <source>Copy the report</source>
   <translation>Copier le rapport</translation>
  </message>
  <message>
   <source>Copy the selection</source>
   <translation>Copier la sélection</translation>
  </message>
  <message>
   <source>Copy the table</source>
   <translation>Copier le tableau</translation>
  </message>
  <message>
   <source>Copy: {name}</source>
   <translation>Copier : {name}</translation>
  </message>
  <message>
   <source>Copy: {what}</source>
   <translation>Copier : {what}</translation>
  </message>
  <message>
   <source>Crash report</source>
   <translation>Rapport de plantage</translation>
  </message>
  <message>
   <source>Crash reports</source>
   <translation>Rapports de plantage</translation>
  </message>
  <message>
   <source>Ctrl+Enter</source>
   <translation>Ctrl+Entrée</translation>
  </message>
  <message>
   <source>Cut</source>
   <translation>Couper</translation>
  </message>
  <message>
   <source>Damaged, found {when}: install it again</source>
   <translation>Endommagé, constaté le {when} : réinstallez-le</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>Days: {days}</source>
   <translation>Période : {days}</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Delete folder</source>
   <translation>Supprimer le dossier</translation>
  </message>
  <message>
   <source>Delete from here on</source>
   <translation>Supprimer à partir d’ici</translation>
  </message>
  <message>
   <source>Delete it</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Delete now</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Delete the message and what follows</source>
   <translation>Supprimer le message et la suite</translation>
  </message>
  <message>
   <source>Delete {name}</source>
   <translation>Supprimer {name}</translation>
  </message>
  <message>
   <source>Delete {name} now</source>
   <translation>Supprimer {name} maintenant</translation>
  </message>
  <message>
   <source>Delete {name}?</source>
   <translation>Supprimer {name} ?</translation>
  </message>
  <message>
   <source>Deleted chats stay here until you erase them.</source>
   <translation>Les discussions supprimées restent ici jusqu’à leur suppression définitive.</translation>
  </message>
  <message>
   <source>Deleted messages</source>
   <translation>Messages supprimés</translation>
  </message>
  <message>
   <source>Demo model loaded: {name}. Try the app, not the answers.</source>
   <translation>Modèle de démo chargé : {name}. Testez l’application, pas les réponses.</translation>
  </message>
  <message>
   <source>Demo model on the processor</source>
   <translation>Modèle de démo sur le processeur</translation>
  </message>
  <message>
   <source>Demo: try the app, not the answers</source>
   <translation>Démo : pour tester l’application, pas les réponses</translation>
  </message>
  <message>
   <source>Density</source>
   <translation>Densité</translation>
  </message>
  <message>
   <source>Deny</source>
   <translation>Refuser</translation>
  </message>
  <message>
   <source>Desktop</source>
   <translation>Bureau</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Détails</translation>
  </message>
  <message>
   <source>Details of the answer</source>
   <translation>Détails de la réponse</translation>
  </message>
  <message>
   <source>Details of the message</source>
   <translation>Détails du message</translation>
  </message>
  <message>
   <source>Details of your message</source>
   <translation>Détails de votre message</translation>
  </message>
  <message>
   <source>Details: {figures}</source>
   <translation>Détails : {figures}</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Abandonner</translation>
  </message>
  <message>
   <source>Disk</source>
   <translation>Disque</translation>
  </message>
  <message>
   <source>Download and convert the weights</source>
   <translation>Télécharger et convertir les poids</translation>
  </message>
  <message>
   <source>Download the file</source>
   <translation>Télécharger le fichier</translation>
  </message>
  <message>
   <source>Downloading</source>
   <translation>Téléchargement</translation>
  </message>
  <message>
   <source>Downloads 9.0 GB, keeps 2.8 GB. You can close the window; it goes on.</source>
   <translation>Télécharge 9,0 GB, en garde 2,8 GB. Fenêtre fermée, cela continue.</translation>
  </message>
  <message>
   <source>Downloads are switched off by HF_HUB_OFFLINE: unset it and try again.</source>
   <translation>Les téléchargements sont désactivés par HF_HUB_OFFLINE : supprimez cette variable et réessayez.</translation>
  </message>
  <message>
   <source>Downloads {download}. Disk needed while installing: at most {needed}; free: {free}.</source>
   <translation>Télécharge {download}. Espace nécessaire pendant l’installation : {needed} au plus ; libre : {free}.</translation>
  </message>
  <message>
   <source>Drag, or press Alt+Up or Alt+Down, to change the order</source>
   <translation>Faites glisser, ou appuyez sur Alt+↑ ou Alt+↓, pour changer l’ordre</translation>
  </message>
  <message>
   <source>Drop files or folders here</source>
   <translation>Déposez des fichiers ou des dossiers ici</translation>
  </message>
  <message>
   <source>Drop to add to your models</source>
   <translation>Déposez pour ajouter à vos modèles</translation>
  </message>
  <message>
   <source>Drop to attach to the message</source>
   <translation>Déposez pour joindre au message</translation>
  </message>
  <message>
   <source>Drop to convert this folder</source>
   <translation>Déposez pour convertir ce dossier</translation>
  </message>
  <message>
   <source>Dropped text</source>
   <translation>Texte déposé</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Dupliquer</translation>
  </message>
  <message>
   <source>Duplicate this chat</source>
   <translation>Dupliquer cette discussion</translation>
  </message>
  <message>
   <source>Each that is not there slows the answer</source>
   <translation>Chaque couche qui n’y est pas ralentit la réponse</translation>
  </message>
  <message>
   <source>Edit and branch</source>
   <translation>Modifier dans une branche</translation>
  </message>
  <message>
   <source>Edit discarded</source>
   <translation>Modification abandonnée</translation>
  </message>
  <message>
   <source>Edit the last message</source>
   <translation>Modifier le dernier message</translation>
  </message>
  <message>
   <source>Edit the last message, in an empty field</source>
   <translation>Modifier le dernier message, dans un champ vide</translation>
  </message>
  <message>
   <source>Edit the message</source>
   <translation>Modifier le message</translation>
  </message>
  <message>
   <source>Edit the waiting message</source>
   <translation>Modifier le message en attente</translation>
  </message>
  <message>
   <source>Empty message</source>
   <translation>Vide</translation>
  </message>
  <message>
   <source>Empty trash</source>
   <translation>Vider la corbeille</translation>
  </message>
  <message>
   <source>Empty trash…</source>
   <translation>Vider la corbeille…</translation>
  </message>
  <message>
   <source>End the answer where one appears; they are not shown</source>
   <translation>Terminent la réponse dès que l’un d’eux apparaît ; ils ne sont pas affichés</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Enter to run  ·  Tab to the next group  ·  type &gt; for actions only, # for folders</source>
   <translation>Entrée : exécuter  ·  Tab : groupe suivant  ·  &gt; actions seules, # dossiers</translation>
  </message>
  <message>
   <source>Erase</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Erase for good</source>
   <translation>Supprimer définitivement</translation>
  </message>
  <message>
   <source>Erase for good…</source>
   <translation>Supprimer définitivement…</translation>
  </message>
  <message numerus="yes">
   <source>Erase the chat in the trash for good?|Erase all {n} chats in the trash for good?</source>
   <translation>
    <numerusform>Supprimer définitivement la discussion de la corbeille ?</numerusform>
    <numerusform>Supprimer définitivement les {n} discussions de la corbeille ?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Erase this chat for good?|Erase {n} chats for good?</source>
   <translation>
    <numerusform>Supprimer définitivement cette discussion ?</numerusform>
    <numerusform>Supprimer définitivement {n} discussions ?</numerusform>
   </translation>
  </message>
  <message>
   <source>Error</source>
   <translation>Erreur</translation>
  </message>
  <message>
   <source>Error: how far the weights are from the original, in relation to their size</source>
   <translation>Erreur : écart des poids par rapport à l’original, relatif à leur grandeur</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Échap</translation>
  </message>
  <message>
   <source>Every call of a tool, on this computer only. Results are not kept here.</source>
   <translation>Tous les appels d’outils, sur cet ordinateur seulement. Les résultats ne sont pas conservés ici.</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Tout</translation>
  </message>
  <message>
   <source>Everything you write stays on this machine.</source>
   <translation>Tout ce que vous écrivez reste sur cet ordinateur.</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <source>Export chats</source>
   <translation>Exporter des discussions</translation>
  </message>
  <message>
   <source>Export chats…</source>
   <translation>Exporter des discussions…</translation>
  </message>
  <message>
   <source>Export the settings</source>
   <translation>Exporter les paramètres</translation>
  </message>
  <message numerus="yes">
   <source>Exported one chat ({size})|Exported {n} chats ({size})</source>
   <translation>
    <numerusform>{n} discussion exportée ({size})</numerusform>
    <numerusform>{n} discussions exportées ({size})</numerusform>
   </translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exporter…</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Échec</translation>
  </message>
  <message>
   <source>Files have changed since it was enabled ({names}): look at them and enable it again.</source>
   <translation>Des fichiers ont changé depuis son activation ({names}) : examinez-les et réactivez le plugin.</translation>
  </message>
  <message>
   <source>Files that others have converted and published</source>
   <translation>Fichiers convertis et publiés par d’autres</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filtrer</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>Filtres</translation>
  </message>
  <message>
   <source>Find in thinking and tool calls too</source>
   <translation>Rechercher aussi dans la réflexion et les appels d’outils</translation>
  </message>
  <message>
   <source>Find in this chat</source>
   <translation>Rechercher dans cette discussion</translation>
  </message>
  <message>
   <source>Find in this chat…</source>
   <translation>Rechercher dans cette discussion…</translation>
  </message>
  <message>
   <source>Find next</source>
   <translation>Rechercher le suivant</translation>
  </message>
  <message>
   <source>Find previous</source>
   <translation>Rechercher le précédent</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Premier jour</translation>
  </message>
  <message>
   <source>First token</source>
   <translation>Premier token</translation>
  </message>
  <message>
   <source>Fits your card as {type} with {tokens} tokens of context</source>
   <translation>Tient sur votre carte en {type} avec {tokens} tokens de contexte</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <source>Folder of the project it works in</source>
   <translation>Dossier du projet dans lequel il travaille</translation>
  </message>
  <message>
   <source>Folder with config.json</source>
   <translation>Dossier avec config.json</translation>
  </message>
  <message>
   <source>Folder {name}</source>
   <translation>Dossier {name}</translation>
  </message>
  <message>
   <source>Folder {name} deleted; its chats are kept</source>
   <translation>Dossier {name} supprimé ; ses discussions sont conservées</translation>
  </message>
  <message>
   <source>Folder: {name}</source>
   <translation>Dossier : {name}</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>Dossiers</translation>
  </message>
  <message>
   <source>Folders it may see</source>
   <translation>Dossiers qu'il peut voir</translation>
  </message>
  <message>
   <source>For this chat: pages of {host} alone, once it has met text from outside.</source>
   <translation>Pour cette discussion : seulement les pages de {host}, dès que du texte venu de l’extérieur y est entré.</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <source>Formula size</source>
   <translation>Taille des formules</translation>
  </message>
  <message numerus="yes">
   <source>Found one conversation|Found {n} conversations</source>
   <translation>
    <numerusform>{n} discussion trouvée</numerusform>
    <numerusform>{n} discussions trouvées</numerusform>
   </translation>
  </message>
  <message>
   <source>Free</source>
   <translation>Libre</translation>
  </message>
  <message>
   <source>Free on the disk: {free}.</source>
   <translation>Libre sur le disque : {free}.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Du</translation>
  </message>
  <message>
   <source>From Nemodesk, ChatGPT, Claude, LM Studio and Open WebUI: their archives and JSON files, recognised by what is inside.</source>
   <translation>De Nemodesk, ChatGPT, Claude, LM Studio et Open WebUI : leurs archives et fichiers JSON, reconnus à leur contenu.</translation>
  </message>
  <message>
   <source>From a file made by Export</source>
   <translation>Depuis un fichier créé avec « Exporter »</translation>
  </message>
  <message>
   <source>From an unknown place</source>
   <translation>Origine inconnue</translation>
  </message>
  <message>
   <source>From {source}</source>
   <translation>Depuis {source}</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Plein écran</translation>
  </message>
  <message>
   <source>GGUF files are linked or copied into the library</source>
   <translation>Les fichiers GGUF sont liés ou copiés dans la bibliothèque</translation>
  </message>
  <message>
   <source>GGUF models (*.gguf);;All files (*)</source>
   <translation>Modèles GGUF (*.gguf);;Tous les fichiers (*)</translation>
  </message>
  <message numerus="yes">
   <source>GPU {n} of {total} layers</source>
   <translation>
    <numerusform>GPU : {n} couche sur {total}</numerusform>
    <numerusform>GPU : {n} couches sur {total}</numerusform>
   </translation>
  </message>
  <message>
   <source>GPU, VRAM, CUDA, offload</source>
   <translation>GPU, carte graphique, VRAM, CUDA, déchargement, offload</translation>
  </message>
  <message>
   <source>Get Nemotron…</source>
   <translation>Obtenir Nemotron…</translation>
  </message>
  <message>
   <source>Get a model</source>
   <translation>Obtenir un modèle</translation>
  </message>
  <message>
   <source>Go on installing</source>
   <translation>Continuer l’installation</translation>
  </message>
  <message>
   <source>Goes to the keyring</source>
   <translation>Va dans le trousseau de clés</translation>
  </message>
  <message>
   <source>Goes to the keyring: {names}</source>
   <translation>Va dans le trousseau de clés : {names}</translation>
  </message>
  <message>
   <source>Graphics card</source>
   <translation>Carte graphique</translation>
  </message>
  <message>
   <source>Graphite</source>
   <translation>Graphite</translation>
  </message>
  <message>
   <source>Harbour</source>
   <translation>Port</translation>
  </message>
  <message>
   <source>Header</source>
   <translation>En-tête</translation>
  </message>
  <message>
   <source>Headers that go with each request; a token alone is sent as “Bearer”.</source>
   <translation>Les en-têtes qui accompagnent chaque requête ; un jeton seul est envoyé comme « Bearer ».</translation>
  </message>
  <message>
   <source>Headers, tokenizer and licences</source>
   <translation>En-têtes, tokeniseur et licences</translation>
  </message>
  <message>
   <source>History and privacy</source>
   <translation>Historique et confidentialité</translation>
  </message>
  <message>
   <source>How it ended</source>
   <translation>Fin</translation>
  </message>
  <message>
   <source>How it is reached</source>
   <translation>Mode d’accès</translation>
  </message>
  <message>
   <source>How many processes they start is not limited.</source>
   <translation>Le nombre de processus qu’ils démarrent n’est pas limité.</translation>
  </message>
  <message>
   <source>How much of a chat the model can see; more needs more memory</source>
   <translation>La part d’une discussion que le modèle peut voir ; plus elle est grande, plus il faut de mémoire</translation>
  </message>
  <message>
   <source>How much the model may think before it has to answer</source>
   <translation>Combien le modèle peut réfléchir avant de devoir répondre</translation>
  </message>
  <message>
   <source>How the model should answer, in your words</source>
   <translation>Comment le modèle doit répondre, avec vos mots</translation>
  </message>
  <message>
   <source>I have it already</source>
   <translation>Je l’ai déjà</translation>
  </message>
  <message>
   <source>I have read the model's licence and accept it</source>
   <translation>J’ai lu la licence du modèle et je l’accepte</translation>
  </message>
  <message>
   <source>I have read these licences and accept them</source>
   <translation>J’ai lu ces licences et je les accepte</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importer</translation>
  </message>
  <message>
   <source>Import GGUF files</source>
   <translation>Importer des fichiers GGUF</translation>
  </message>
  <message>
   <source>Import MCP servers</source>
   <translation>Importer des serveurs MCP</translation>
  </message>
  <message>
   <source>Import chats</source>
   <translation>Importer des discussions</translation>
  </message>
  <message>
   <source>Import chats…</source>
   <translation>Importer des discussions…</translation>
  </message>
  <message>
   <source>Import it…</source>
   <translation>L’importer…</translation>
  </message>
  <message>
   <source>Import settings</source>
   <translation>Importer des paramètres</translation>
  </message>
  <message>
   <source>Import {source}</source>
   <translation>Importer {source}</translation>
  </message>
  <message numerus="yes">
   <source>Imported one conversation|Imported {n} conversations</source>
   <translation>
    <numerusform>{n} discussion importée</numerusform>
    <numerusform>{n} discussions importées</numerusform>
   </translation>
  </message>
  <message>
   <source>Imported, except for values that do not fit: {names}.</source>
   <translation>Importé, sauf les valeurs non valides : {names}.</translation>
  </message>
  <message>
   <source>Importing {name}</source>
   <translation>Importation de {name}</translation>
  </message>
  <message>
   <source>Importing…</source>
   <translation>Importation…</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importer…</translation>
  </message>
  <message>
   <source>In brackets and as lines in the bars: what was measured.</source>
   <translation>Entre parenthèses et en traits dans les barres : ce qui a été mesuré.</translation>
  </message>
  <message>
   <source>In messages</source>
   <translation>Dans les messages</translation>
  </message>
  <message>
   <source>In the archive</source>
   <translation>Dans les archives</translation>
  </message>
  <message>
   <source>In the folder {place}</source>
   <translation>Dans le dossier {place}</translation>
  </message>
  <message>
   <source>In thinking</source>
   <translation>Dans la réflexion</translation>
  </message>
  <message>
   <source>In tokens, thinking included</source>
   <translation>En tokens, réflexion comprise</translation>
  </message>
  <message>
   <source>Ink</source>
   <translation>Encre</translation>
  </message>
  <message>
   <source>Insert</source>
   <translation>Insérer</translation>
  </message>
  <message>
   <source>Insert a prompt</source>
   <translation>Insérer un prompt</translation>
  </message>
  <message>
   <source>Insert a prompt…</source>
   <translation>Insérer un prompt…</translation>
  </message>
  <message>
   <source>Install</source>
   <translation>Installer</translation>
  </message>
  <message>
   <source>Install Nemotron Nano 4B</source>
   <translation>Installer Nemotron Nano 4B</translation>
  </message>
  <message>
   <source>Install bubblewrap.</source>
   <translation>Installez bubblewrap.</translation>
  </message>
  <message>
   <source>Install one, then restart: {line}</source>
   <translation>Installez-en une, puis redémarrez : {line}</translation>
  </message>
  <message>
   <source>Installed</source>
   <translation>Installé</translation>
  </message>
  <message>
   <source>Installing {name}</source>
   <translation>Installation de {name}</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Instructions</translation>
  </message>
  <message>
   <source>Interrupted</source>
   <translation>Interrompue</translation>
  </message>
  <message>
   <source>Interrupted when the program ended; this much was saved.</source>
   <translation>Interrompue à la fermeture du programme ; voici ce qui a été enregistré.</translation>
  </message>
  <message>
   <source>Interruptions</source>
   <translation>Interruptions</translation>
  </message>
  <message>
   <source>Is given: {names}</source>
   <translation>Reçoit : {names}</translation>
  </message>
  <message>
   <source>It becomes a model of the library</source>
   <translation>Il devient un modèle de la bibliothèque</translation>
  </message>
  <message>
   <source>It did not start within {seconds} s.</source>
   <translation>Il n’a pas démarré en {seconds} s.</translation>
  </message>
  <message>
   <source>It ended by itself with status {code}.</source>
   <translation>Il s’est terminé de lui-même avec le code {code}.</translation>
  </message>
  <message>
   <source>It fits: {size} stay free.</source>
   <translation>Cela tient : {size} restent libres.</translation>
  </message>
  <message>
   <source>It has more than {files} files or {mb} MB.</source>
   <translation>Il a plus de {files} fichiers ou {mb} MB.</translation>
  </message>
  <message>
   <source>It has no messages.</source>
   <translation>Aucun message.</translation>
  </message>
  <message>
   <source>It is for version {api} of the plugin API, and this Nemodesk has {ours}.</source>
   <translation>Il est prévu pour la version {api} de l’API des plugins, et ce Nemodesk a la version {ours}.</translation>
  </message>
  <message>
   <source>It is kept in the keyring of this computer, sent to the hub only, and never shown again.</source>
   <translation>Il est conservé dans le trousseau de clés de cet ordinateur, envoyé au hub seulement et jamais réaffiché.</translation>
  </message>
  <message>
   <source>It is new. Read what it may do, then allow it, or leave it off.</source>
   <translation>Il est nouveau. Lisez ce qu'il peut faire, puis autorisez-le, ou laissez-le désactivé.</translation>
  </message>
  <message>
   <source>It is reached at {url}</source>
   <translation>Il est accessible à l’adresse {url}</translation>
  </message>
  <message>
   <source>It is switched off there, and stays off here until you switch it on.</source>
   <translation>Il est désactivé là-bas, et le reste ici jusqu’à ce que vous l’activiez.</translation>
  </message>
  <message numerus="yes">
   <source>It needed more memory than it may have ({n} MB).</source>
   <translation>
    <numerusform>Il a demandé plus de mémoire que permis ({n} MB).</numerusform>
    <numerusform>Il a demandé plus de mémoire que permis ({n} MB).</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>It printed more than {n} MB.</source>
   <translation>
    <numerusform>Sa sortie a dépassé {n} MB.</numerusform>
    <numerusform>Sa sortie a dépassé {n} MB.</numerusform>
   </translation>
  </message>
  <message>
   <source>It reads and changes nothing of yours.</source>
   <translation>Ne lit et ne modifie rien qui vous appartienne.</translation>
  </message>
  <message>
   <source>It sent something that is no answer.</source>
   <translation>Il a envoyé quelque chose qui n’est pas une réponse.</translation>
  </message>
  <message>
   <source>It signs in by {names}, which cannot be done here: give it a header with a token.</source>
   <translation>Il se connecte par {names}, ce qui n’est pas possible ici : donnez-lui un en-tête avec un jeton.</translation>
  </message>
  <message>
   <source>It speaks {kind}; only programs (stdio) and streamable HTTP can be added.</source>
   <translation>Il utilise {kind} ; seuls les programmes (stdio) et le HTTP streamable peuvent être ajoutés.</translation>
  </message>
  <message numerus="yes">
   <source>It started more processes than it may ({n}).</source>
   <translation>
    <numerusform>Il a démarré plus de processus que permis ({n}).</numerusform>
    <numerusform>Il a démarré plus de processus que permis ({n}).</numerusform>
   </translation>
  </message>
  <message>
   <source>It took longer than {seconds} s.</source>
   <translation>Cela a pris plus de {seconds} s.</translation>
  </message>
  <message>
   <source>It was checked after it was written, and it stays on this computer.</source>
   <translation>Il a été vérifié après son écriture et reste sur cet ordinateur.</translation>
  </message>
  <message>
   <source>It was closed.</source>
   <translation>Il a été fermé.</translation>
  </message>
  <message>
   <source>It was not ready after {seconds} s.</source>
   <translation>Il n’était pas prêt après {seconds} s.</translation>
  </message>
  <message>
   <source>It was running when it was stopped: it may be done twice now.</source>
   <translation>L’appel était en cours quand il a été arrêté : il pourrait maintenant être exécuté deux fois.</translation>
  </message>
  <message>
   <source>It was written by a newer version of Nemodesk: update Nemodesk.</source>
   <translation>Créé par une version plus récente de Nemodesk : mettez Nemodesk à jour.</translation>
  </message>
  <message>
   <source>Its command has not been allowed yet, or has changed since.</source>
   <translation>Sa commande n’a pas encore été autorisée, ou a changé depuis.</translation>
  </message>
  <message>
   <source>Its command is new, or has changed. Read it, then allow it, or leave it off.</source>
   <translation>Sa commande est nouvelle ou a changé. Lisez-la, puis autorisez-la, ou laissez-la désactivée.</translation>
  </message>
  <message>
   <source>Its command, its settings and its secrets in the keyring are deleted. Chats stay as they are.</source>
   <translation>Sa commande, ses paramètres et ses secrets du trousseau de clés sont supprimés. Les discussions restent telles quelles.</translation>
  </message>
  <message>
   <source>Its entry is no object.</source>
   <translation>Son entrée n’est pas un objet.</translation>
  </message>
  <message>
   <source>Its file is read and kept as it is. This may take minutes if the history is long.</source>
   <translation>Son fichier est lu et conservé tel quel. Cela peut prendre quelques minutes si l’historique est long.</translation>
  </message>
  <message>
   <source>Its file of variables ({path}) is not read: enter them in its settings.</source>
   <translation>Son fichier de variables ({path}) n’est pas lu : saisissez-les dans ses paramètres.</translation>
  </message>
  <message>
   <source>Its messages are not connected.</source>
   <translation>Ses messages ne sont pas reliés entre eux.</translation>
  </message>
  <message>
   <source>Its value cannot be brought back. Tools that need it fail until another is set.</source>
   <translation>Sa valeur ne pourra pas être récupérée. Les outils qui en ont besoin échouent tant qu’une autre n’est pas définie.</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>JSON always holds everything.</source>
   <translation>Le JSON contient toujours tout.</translation>
  </message>
  <message>
   <source>JSON lines on stdout</source>
   <translation>Lignes JSON sur stdout</translation>
  </message>
  <message>
   <source>Jump to the newest text</source>
   <translation>Aller au texte le plus récent</translation>
  </message>
  <message>
   <source>KV cache</source>
   <translation>Cache KV</translation>
  </message>
  <message>
   <source>Keep what the model has read</source>
   <translation>Conserver ce que le modèle a lu</translation>
  </message>
  <message>
   <source>Kept; type to replace it</source>
   <translation>Conservé ; saisissez pour remplacer</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Raccourcis clavier</translation>
  </message>
  <message>
   <source>Keys and values</source>
   <translation>Clés et valeurs</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>Langue de la fenêtre</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Agrandir le texte</translation>
  </message>
  <message>
   <source>Last 12 months</source>
   <translation>12 derniers mois</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>30 derniers jours</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>7 derniers jours</translation>
  </message>
  <message>
   <source>Last backup</source>
   <translation>Dernière sauvegarde</translation>
  </message>
  <message>
   <source>Last chat</source>
   <translation>Dernière discussion</translation>
  </message>
  <message>
   <source>Last crash report</source>
   <translation>Dernier rapport de plantage</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Dernier jour</translation>
  </message>
  <message>
   <source>Layers on the graphics card</source>
   <translation>Couches sur la carte graphique</translation>
  </message>
  <message>
   <source>Leave it off</source>
   <translation>Laisser désactivé</translation>
  </message>
  <message>
   <source>Leave the selection</source>
   <translation>Quitter la sélection</translation>
  </message>
  <message>
   <source>Left out of the next prompt</source>
   <translation>Exclue du prochain prompt</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Longueur</translation>
  </message>
  <message>
   <source>Let a plugin run</source>
   <translation>Laisser un plugin fonctionner</translation>
  </message>
  <message>
   <source>Let an MCP server start</source>
   <translation>Laisser un serveur MCP démarrer</translation>
  </message>
  <message>
   <source>Letters that only look like Latin ones: {words}</source>
   <translation>Lettres qui ressemblent seulement à des lettres latines : {words}</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licence</translation>
  </message>
  <message>
   <source>Licences</source>
   <translation>Licences</translation>
  </message>
  <message>
   <source>Licences…</source>
   <translation>Licences…</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Lien</translation>
  </message>
  <message>
   <source>Load</source>
   <translation>Charger</translation>
  </message>
  <message>
   <source>Load again</source>
   <translation>Recharger</translation>
  </message>
  <message>
   <source>Load it</source>
   <translation>Charger</translation>
  </message>
  <message>
   <source>Load the demo model</source>
   <translation>Charger le modèle de démo</translation>
  </message>
  <message>
   <source>Load the last model at start</source>
   <translation>Charger le dernier modèle au démarrage</translation>
  </message>
  <message>
   <source>Load the model again</source>
   <translation>Recharger le modèle</translation>
  </message>
  <message>
   <source>Load with a context of {tokens}</source>
   <translation>Charger avec un contexte de {tokens}</translation>
  </message>
  <message>
   <source>Load with a context of {tokens} as {type}</source>
   <translation>Charger avec un contexte de {tokens} en {type}</translation>
  </message>
  <message numerus="yes">
   <source>Load with {n} layers on the graphics card</source>
   <translation>
    <numerusform>Charger avec {n} couche sur la carte graphique</numerusform>
    <numerusform>Charger avec {n} couches sur la carte graphique</numerusform>
   </translation>
  </message>
  <message>
   <source>Loaded</source>
   <translation>Chargé</translation>
  </message>
  <message>
   <source>Loaded: unload it to move or remove it</source>
   <translation>Chargé : déchargez-le pour le déplacer ou le retirer</translation>
  </message>
  <message>
   <source>Loading</source>
   <translation>Chargement</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation>Chargement du modèle</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Journal</translation>
  </message>
  <message>
   <source>Log of {source}</source>
   <translation>Journal de {source}</translation>
  </message>
  <message>
   <source>Longest answer</source>
   <translation>Réponse la plus longue</translation>
  </message>
  <message>
   <source>Longest context</source>
   <translation>Contexte maximal</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>Vérifier à nouveau</translation>
  </message>
  <message>
   <source>Looking in the keyring…</source>
   <translation>Consultation du trousseau de clés…</translation>
  </message>
  <message>
   <source>Looking through what is there</source>
   <translation>Examen de ce qui est déjà là</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>Recherche…</translation>
  </message>
  <message>
   <source>Loss: how much the perplexity of Llama 3 8B rises on WikiText-2, as llama.cpp published it. This model's own loss may differ.</source>
   <translation>Perte : hausse de la perplexité de Llama 3 8B sur WikiText-2, telle que publiée par llama.cpp. Celle de ce modèle peut différer.</translation>
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
   <translation>Sauvegarde de {size} MB créée et vérifiée.</translation>
  </message>
  <message>
   <source>Making a backup…</source>
   <translation>Sauvegarde en cours…</translation>
  </message>
  <message>
   <source>Manage models…</source>
   <translation>Gérer les modèles…</translation>
  </message>
  <message>
   <source>Manage tools…</source>
   <translation>Gérer les outils…</translation>
  </message>
  <message>
   <source>Mark as read</source>
   <translation>Marquer comme lue</translation>
  </message>
  <message>
   <source>Mark as unread</source>
   <translation>Marquer comme non lue</translation>
  </message>
  <message>
   <source>Mark this chat as unread</source>
   <translation>Marquer cette discussion comme non lue</translation>
  </message>
  <message>
   <source>Match case</source>
   <translation>Respecter la casse</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Mémoire</translation>
  </message>
  <message>
   <source>Memory of the computer</source>
   <translation>Mémoire de l’ordinateur</translation>
  </message>
  <message>
   <source>Memory of the graphics card</source>
   <translation>Mémoire de la carte graphique</translation>
  </message>
  <message>
   <source>Memory of the graphics card: {name}</source>
   <translation>Mémoire de la carte graphique : {name}</translation>
  </message>
  <message>
   <source>Memory that {name} takes, and how it is loaded</source>
   <translation>Mémoire qu’occupe {name}, et comment il est chargé</translation>
  </message>
  <message>
   <source>Memory…</source>
   <translation>Mémoire…</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Message</translation>
  </message>
  <message>
   <source>Message deleted</source>
   <translation>Message supprimé</translation>
  </message>
  <message>
   <source>Message field</source>
   <translation>Champ de message</translation>
  </message>
  <message numerus="yes">
   <source>Message restored|{n} messages restored</source>
   <translation>
    <numerusform>{n} message restauré</numerusform>
    <numerusform>{n} messages restaurés</numerusform>
   </translation>
  </message>
  <message>
   <source>Messages, sidebar and dialogs</source>
   <translation>Messages, barre latérale et boîtes de dialogue</translation>
  </message>
  <message>
   <source>Min p</source>
   <translation>Min p</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Model and memory</source>
   <translation>Modèle et mémoire</translation>
  </message>
  <message>
   <source>Model default</source>
   <translation>Selon le modèle</translation>
  </message>
  <message>
   <source>Model: {name}</source>
   <translation>Modèle : {name}</translation>
  </message>
  <message>
   <source>Model: {name}, {state}</source>
   <translation>Modèle : {name}, {state}</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modèles</translation>
  </message>
  <message>
   <source>Models of the kind {name} cannot be converted: only {supported}.</source>
   <translation>Les modèles de type {name} ne peuvent pas être convertis : seulement {supported}.</translation>
  </message>
  <message>
   <source>Models run on the processor: everything works, but a long answer with thinking takes minutes instead of seconds. An NVIDIA RTX card and a build with CUDA change that.</source>
   <translation>Les modèles s’exécutent sur le processeur : tout fonctionne, mais une longue réponse avec réflexion prend des minutes au lieu de secondes. Une carte NVIDIA RTX et une version avec CUDA y remédient.</translation>
  </message>
  <message>
   <source>Models with experts cannot be converted: only {supported}.</source>
   <translation>Les modèles à experts ne peuvent pas être convertis : seulement {supported}.</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Plus</translation>
  </message>
  <message>
   <source>More than {count} chats; the best {shown} are shown</source>
   <translation>Plus de {count} discussions ; les {shown} meilleures sont affichées</translation>
  </message>
  <message>
   <source>Move all models to this folder</source>
   <translation>Déplacer tous les modèles vers ce dossier</translation>
  </message>
  <message>
   <source>Move all…</source>
   <translation>Tout déplacer…</translation>
  </message>
  <message>
   <source>Move the chosen chat to Trash</source>
   <translation>Placer la discussion choisie dans la corbeille</translation>
  </message>
  <message>
   <source>Move this chat to Trash</source>
   <translation>Placer cette discussion dans la corbeille</translation>
  </message>
  <message>
   <source>Move this chat to a folder…</source>
   <translation>Déplacer cette discussion vers un dossier…</translation>
  </message>
  <message>
   <source>Move this chat to {folder}</source>
   <translation>Déplacer cette discussion vers {folder}</translation>
  </message>
  <message>
   <source>Move to Trash</source>
   <translation>Placer dans la corbeille</translation>
  </message>
  <message>
   <source>Move to folder</source>
   <translation>Déplacer vers un dossier</translation>
  </message>
  <message>
   <source>Move {name} to another disk</source>
   <translation>Déplacer {name} vers un autre disque</translation>
  </message>
  <message>
   <source>Move {name} to this folder</source>
   <translation>Déplacer {name} vers ce dossier</translation>
  </message>
  <message>
   <source>Move…</source>
   <translation>Déplacer…</translation>
  </message>
  <message>
   <source>Moving all models, then reading them back</source>
   <translation>Déplacement de tous les modèles, puis relecture</translation>
  </message>
  <message>
   <source>Moving, then reading it back</source>
   <translation>Déplacement, puis relecture</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Name of the new preset</source>
   <translation>Nom du nouveau préréglage</translation>
  </message>
  <message>
   <source>Name of the preset</source>
   <translation>Nom du préréglage</translation>
  </message>
  <message>
   <source>Name three colours</source>
   <translation>Cite trois couleurs</translation>
  </message>
  <message>
   <source>Name, for example: git</source>
   <translation>Nom, par exemple : git</translation>
  </message>
  <message>
   <source>Narrow</source>
   <translation>Étroite</translation>
  </message>
  <message>
   <source>Needs nothing</source>
   <translation>N'a besoin de rien</translation>
  </message>
  <message>
   <source>Needs review</source>
   <translation>À examiner</translation>
  </message>
  <message>
   <source>Needs: {what}</source>
   <translation>A besoin de : {what}</translation>
  </message>
  <message>
   <source>Nemodesk</source>
   <translation>Nemodesk</translation>
  </message>
  <message>
   <source>Nemodesk crashed the last time it ran</source>
   <translation>Nemodesk a planté lors de sa dernière exécution</translation>
  </message>
  <message>
   <source>Nemodesk does not know the licence of this repository. Its page says under which it comes.</source>
   <translation>Nemodesk ne connaît pas la licence de ce dépôt. Sa page indique celle qui s’applique.</translation>
  </message>
  <message>
   <source>Nemodesk is closing.</source>
   <translation>Nemodesk se ferme.</translation>
  </message>
  <message>
   <source>Nemodesk waits and tries again by itself. Nothing is lost, and nothing is fetched twice.</source>
   <translation>Nemodesk attend et réessaie tout seul. Rien n’est perdu ni téléchargé deux fois.</translation>
  </message>
  <message>
   <source>Nemotron runs here. Your conversations stay on this machine.</source>
   <translation>Nemotron s’exécute ici. Vos discussions restent sur cet ordinateur.</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Jamais</translation>
  </message>
  <message>
   <source>Never allow this tool</source>
   <translation>Ne jamais autoriser cet outil</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>Nouvelle discussion</translation>
  </message>
  <message>
   <source>New chats</source>
   <translation>Nouvelles discussions</translation>
  </message>
  <message>
   <source>New chats begin with</source>
   <translation>Préréglage par défaut</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>Nouveau dossier</translation>
  </message>
  <message>
   <source>New folder {number}</source>
   <translation>Nouveau dossier {number}</translation>
  </message>
  <message>
   <source>New folder…</source>
   <translation>Nouveau dossier…</translation>
  </message>
  <message>
   <source>New line</source>
   <translation>Nouvelle ligne</translation>
  </message>
  <message>
   <source>New preset</source>
   <translation>Nouveau préréglage</translation>
  </message>
  <message>
   <source>New text</source>
   <translation>Nouveau texte</translation>
  </message>
  <message>
   <source>New value of {name}</source>
   <translation>Nouvelle valeur de {name}</translation>
  </message>
  <message>
   <source>Newest text</source>
   <translation>Texte le plus récent</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>Next area</source>
   <translation>Zone suivante</translation>
  </message>
  <message>
   <source>Next chat</source>
   <translation>Discussion suivante</translation>
  </message>
  <message>
   <source>Next control</source>
   <translation>Élément suivant</translation>
  </message>
  <message>
   <source>Next message</source>
   <translation>Message suivant</translation>
  </message>
  <message>
   <source>Next message or row</source>
   <translation>Message ou ligne suivants</translation>
  </message>
  <message>
   <source>Next version</source>
   <translation>Version suivante</translation>
  </message>
  <message>
   <source>Next:</source>
   <translation>Ensuite :</translation>
  </message>
  <message>
   <source>No MCP server is on. Add one, or switch one on, in “Manage tools”.</source>
   <translation>Aucun serveur MCP n’est activé. Ajoutez-en un, ou activez-en un, dans « Gérer les outils ».</translation>
  </message>
  <message>
   <source>No budget</source>
   <translation>Aucun budget</translation>
  </message>
  <message>
   <source>No conversations were found.</source>
   <translation>Aucune discussion trouvée.</translation>
  </message>
  <message>
   <source>No conversations yet</source>
   <translation>Aucune discussion</translation>
  </message>
  <message>
   <source>No display and no terminal were found: running the demo job.</source>
   <translation>Ni écran ni terminal trouvés : la tâche de démonstration est exécutée.</translation>
  </message>
  <message>
   <source>No display was found: this is the terminal chat.</source>
   <translation>Aucun écran trouvé : voici la discussion en terminal.</translation>
  </message>
  <message>
   <source>No fades, no pulsing</source>
   <translation>Ni fondu ni pulsation</translation>
  </message>
  <message>
   <source>No folder</source>
   <translation>Aucun dossier</translation>
  </message>
  <message>
   <source>No font on this computer has the letters of this language</source>
   <translation>Aucune police de cet ordinateur ne contient les caractères de cette langue</translation>
  </message>
  <message>
   <source>No font on this computer has the letters of {language}</source>
   <translation>Aucune police de cet ordinateur ne contient les caractères de cette langue : {language}</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>Aucune limite</translation>
  </message>
  <message>
   <source>No model is installed</source>
   <translation>Aucun modèle n’est installé</translation>
  </message>
  <message>
   <source>No model is loaded</source>
   <translation>Aucun modèle n’est chargé</translation>
  </message>
  <message>
   <source>No model is loaded: choose a model first.</source>
   <translation>Aucun modèle n’est chargé : choisissez d’abord un modèle.</translation>
  </message>
  <message>
   <source>No plugin and no server is here yet. Add an MCP server, or put a plugin into its folder.</source>
   <translation>Il n’y a encore ni plugin ni serveur ici. Ajoutez un serveur MCP, ou placez un plugin dans le dossier des plugins.</translation>
  </message>
  <message>
   <source>No preset</source>
   <translation>Aucun préréglage</translation>
  </message>
  <message>
   <source>No server offers a prompt.</source>
   <translation>Aucun serveur ne propose de prompt.</translation>
  </message>
  <message>
   <source>No server offers anything to attach.</source>
   <translation>Aucun serveur ne propose quelque chose à joindre.</translation>
  </message>
  <message>
   <source>No shortcut</source>
   <translation>Aucun raccourci</translation>
  </message>
  <message>
   <source>No tool was called yet.</source>
   <translation>Aucun outil n’a encore été appelé.</translation>
  </message>
  <message>
   <source>No tools are on. Switch on a plugin or add a server in “Manage tools”.</source>
   <translation>Aucun outil n’est activé. Activez un plugin ou ajoutez un serveur dans « Gérer les outils ».</translation>
  </message>
  <message>
   <source>Nobody has checked what {source} says of its tools.</source>
   <translation>Personne n’a vérifié ce que {source} dit de ses outils.</translation>
  </message>
  <message>
   <source>None is installed yet. Get Nemotron, or import a GGUF file you have.</source>
   <translation>Aucun n’est encore installé. Obtenez Nemotron ou importez un fichier GGUF que vous avez.</translation>
  </message>
  <message>
   <source>None selected</source>
   <translation>Aucune sélection</translation>
  </message>
  <message>
   <source>None that Nemodesk can compute on</source>
   <translation>Aucune sur laquelle Nemodesk puisse calculer</translation>
  </message>
  <message>
   <source>None yet</source>
   <translation>Aucune pour l’instant</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Normale</translation>
  </message>
  <message>
   <source>Normal text size</source>
   <translation>Taille normale du texte</translation>
  </message>
  <message>
   <source>Not checked since it was installed</source>
   <translation>Non vérifié depuis son installation</translation>
  </message>
  <message>
   <source>Not imported: {what}</source>
   <translation>Non repris : {what}</translation>
  </message>
  <message>
   <source>Not known.</source>
   <translation>Inconnu.</translation>
  </message>
  <message>
   <source>Not set. Tools that need it fail until it is.</source>
   <translation>Non défini. Les outils qui en ont besoin échouent d’ici là.</translation>
  </message>
  <message>
   <source>Not taken over: {names}.</source>
   <translation>Non repris : {names}.</translation>
  </message>
  <message>
   <source>Nothing came back.</source>
   <translation>Rien n’a été renvoyé.</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Aucun résultat</translation>
  </message>
  <message>
   <source>Nothing found for “{text}”</source>
   <translation>Aucun résultat pour « {text} »</translation>
  </message>
  <message>
   <source>Nothing found for “{text}”.</source>
   <translation>Aucun résultat pour « {text} ».</translation>
  </message>
  <message>
   <source>Nothing found for “{words}”.</source>
   <translation>Aucun résultat pour « {words} ».</translation>
  </message>
  <message>
   <source>Nothing is allowed for longer than once. Each call asks first.</source>
   <translation>Rien n’est autorisé pour plus d’une fois. Chaque appel demande d’abord.</translation>
  </message>
  <message>
   <source>Nothing is deleted in this chat. What you delete can be restored here.</source>
   <translation>Rien n’est supprimé dans cette discussion. Ce que vous supprimez peut être restauré ici.</translation>
  </message>
  <message>
   <source>Nothing is here yet.</source>
   <translation>Il n’y a encore rien ici.</translation>
  </message>
  <message>
   <source>Nothing is started by importing: you read and allow each command later.</source>
   <translation>L’importation ne démarre rien : vous lisez et autorisez chaque commande plus tard.</translation>
  </message>
  <message>
   <source>Nothing new</source>
   <translation>Rien de nouveau</translation>
  </message>
  <message>
   <source>Nothing of {source} has been started yet. Read what will be, then decide.</source>
   <translation>Rien de {source} n’a encore été démarré. Lisez ce qui le sera, puis décidez.</translation>
  </message>
  <message>
   <source>Nothing was logged yet.</source>
   <translation>Rien n’a encore été journalisé.</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>Notifications</translation>
  </message>
  <message>
   <source>Of this</source>
   <translation>Dont</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Non</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Oui</translation>
  </message>
  <message>
   <source>On mains power</source>
   <translation>Sur secteur</translation>
  </message>
  <message>
   <source>On the processor</source>
   <translation>Sur le processeur</translation>
  </message>
  <message>
   <source>On: Nemodesk believes what {source} says of its own tools, for example that one only reads, and asks less often; off: each of them counts as one that reads, changes and sends everything.</source>
   <translation>Activé : Nemodesk croit ce que {source} dit de ses propres outils, par exemple que l’un d’eux ne fait que lire, et demande moins souvent ; désactivé : chacun d’eux compte comme un outil qui lit, modifie et envoie tout.</translation>
  </message>
  <message>
   <source>One a line</source>
   <translation>Une valeur par ligne</translation>
  </message>
  <message>
   <source>One a line, each with its whole path.</source>
   <translation>Un par ligne, chacun avec son chemin complet.</translation>
  </message>
  <message numerus="yes">
   <source>One changed message was taken from the backup.|{n} changed messages were taken from the backup.</source>
   <translation>
    <numerusform>{n} message modifié a été repris de la sauvegarde.</numerusform>
    <numerusform>{n} messages modifiés ont été repris de la sauvegarde.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One conversation was here already.|{n} conversations were here already.</source>
   <translation>
    <numerusform>{n} discussion était déjà présente.</numerusform>
    <numerusform>{n} discussions étaient déjà présentes.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One file was not attached|{n} files were not attached</source>
   <translation>
    <numerusform>{n} fichier n’a pas été joint</numerusform>
    <numerusform>{n} fichiers n’ont pas été joints</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One item was not imported.|{n} items were not imported.</source>
   <translation>
    <numerusform>{n} élément n’a pas été repris.</numerusform>
    <numerusform>{n} éléments n’ont pas été repris.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One message has changed on the disk and is kept as it is:|{n} messages have changed on the disk and are kept as they are:</source>
   <translation>
    <numerusform>{n} message a changé sur le disque et est conservé tel quel :</numerusform>
    <numerusform>{n} messages ont changé sur le disque et sont conservés tels quels :</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One message has changed on the disk, in {names}.|{n} messages have changed on the disk, in {names}.</source>
   <translation>
    <numerusform>{n} message a changé sur le disque, dans {names}.</numerusform>
    <numerusform>{n} messages ont changé sur le disque, dans {names}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One message was only in the damaged file.|{n} messages were only in the damaged file.</source>
   <translation>
    <numerusform>{n} message se trouvait seulement dans le fichier endommagé.</numerusform>
    <numerusform>{n} messages se trouvaient seulement dans le fichier endommagé.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One message was saved from the damaged file.|{n} messages were saved from the damaged file.</source>
   <translation>
    <numerusform>{n} message du fichier endommagé a été sauvé.</numerusform>
    <numerusform>{n} messages du fichier endommagé ont été sauvés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One model was moved.|{n} models were moved.</source>
   <translation>
    <numerusform>{n} modèle a été déplacé.</numerusform>
    <numerusform>{n} modèles ont été déplacés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One model, {size}, in {path}|{n} models, {size}, in {path}</source>
   <translation>
    <numerusform>{n} modèle, {size}, dans {path}</numerusform>
    <numerusform>{n} modèles, {size}, dans {path}</numerusform>
   </translation>
  </message>
  <message>
   <source>One page with formulas and colours that needs no network</source>
   <translation>Une page avec formules et couleurs, sans besoin de réseau</translation>
  </message>
  <message numerus="yes">
   <source>One part with its licence.|{n} parts, each with its licence.</source>
   <translation>
    <numerusform>{n} composant, avec sa licence.</numerusform>
    <numerusform>{n} composants, chacun avec sa licence.</numerusform>
   </translation>
  </message>
  <message>
   <source>One text a line</source>
   <translation>Un texte par ligne</translation>
  </message>
  <message>
   <source>Only numbers from {least} to {most}.</source>
   <translation>Seulement des nombres de {least} à {most}.</translation>
  </message>
  <message>
   <source>Only so many of the likeliest tokens; 0 for all</source>
   <translation>Seulement ce nombre de tokens, les plus probables ; 0 pour tous</translation>
  </message>
  <message>
   <source>Only the likeliest tokens that make up this share</source>
   <translation>Seulement les tokens les plus probables qui totalisent cette part</translation>
  </message>
  <message>
   <source>Only the program that wrote {what} knows what it stands for: write a value in its place.</source>
   <translation>Seul le programme qui a écrit {what} sait ce que cela représente : écrivez une valeur à la place.</translation>
  </message>
  <message>
   <source>Only tokens at least this likely, relative to the likeliest</source>
   <translation>Seulement les tokens au moins aussi probables, par rapport au plus probable</translation>
  </message>
  <message>
   <source>Only web and mail addresses are opened, and this is neither or is damaged.</source>
   <translation>Seules les adresses web et e-mail peuvent être ouvertes ; celle-ci n’en est pas une ou est endommagée.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Open Nemodesk</source>
   <translation>Ouvrir Nemodesk</translation>
  </message>
  <message>
   <source>Open a GGUF file</source>
   <translation>Ouvrir un fichier GGUF</translation>
  </message>
  <message>
   <source>Open a GGUF file…</source>
   <translation>Ouvrir un fichier GGUF…</translation>
  </message>
  <message>
   <source>Open a GGUF…</source>
   <translation>Ouvrir un GGUF…</translation>
  </message>
  <message>
   <source>Open a file…</source>
   <translation>Ouvrir un fichier…</translation>
  </message>
  <message>
   <source>Open for reading</source>
   <translation>Ouvrir en lecture seule</translation>
  </message>
  <message>
   <source>Open for reading only</source>
   <translation>Ouvert en lecture seule</translation>
  </message>
  <message>
   <source>Open for reading only: nothing can be asked</source>
   <translation>Ouvert en lecture seule : impossible de poser une question</translation>
  </message>
  <message>
   <source>Open the address…</source>
   <translation>Ouvrir l’adresse…</translation>
  </message>
  <message>
   <source>Open the chat</source>
   <translation>Ouvrir la discussion</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Ouvrir le dossier</translation>
  </message>
  <message>
   <source>Open the folder of plugins</source>
   <translation>Ouvrir le dossier des plugins</translation>
  </message>
  <message>
   <source>Open the hub's page</source>
   <translation>Ouvrir la page du hub</translation>
  </message>
  <message>
   <source>Open the model's page</source>
   <translation>Ouvrir la page du modèle</translation>
  </message>
  <message>
   <source>Open this address?</source>
   <translation>Ouvrir cette adresse ?</translation>
  </message>
  <message>
   <source>Orchard</source>
   <translation>Verger</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Autre</translation>
  </message>
  <message>
   <source>Other budget in tokens</source>
   <translation>Autre budget en tokens</translation>
  </message>
  <message>
   <source>Other programs</source>
   <translation>Autres programmes</translation>
  </message>
  <message>
   <source>Otherwise the block scrolls sideways</source>
   <translation>Sinon, le bloc défile horizontalement</translation>
  </message>
  <message>
   <source>Otherwise you choose one each time</source>
   <translation>Sinon, vous en choisissez un à chaque fois</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Page</translation>
  </message>
  <message>
   <source>Pages to print or to pass on</source>
   <translation>Des pages à imprimer ou à transmettre</translation>
  </message>
  <message>
   <source>Parts</source>
   <translation>Composants</translation>
  </message>
  <message>
   <source>Parts of its file cannot be read or do not fit together.</source>
   <translation>Des parties de son fichier sont illisibles ou incohérentes.</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Coller</translation>
  </message>
  <message>
   <source>Pasted text</source>
   <translation>Texte collé</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Suspendre</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>En pause</translation>
  </message>
  <message>
   <source>Perplexity on the text {name}: {value} ± {error} ({tokens} tokens, chunks of {chunk})</source>
   <translation>Perplexité sur le texte {name} : {value} ± {error} ({tokens} tokens, par blocs de {chunk})</translation>
  </message>
  <message>
   <source>Perplexity {value} ± {error} on a bundled text</source>
   <translation>Perplexité {value} ± {error} sur un texte fourni</translation>
  </message>
  <message>
   <source>Pin</source>
   <translation>Épingler</translation>
  </message>
  <message>
   <source>Pin or unpin this chat</source>
   <translation>Épingler ou désépingler cette discussion</translation>
  </message>
  <message>
   <source>Pinned</source>
   <translation>Épinglées</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Emplacement</translation>
  </message>
  <message>
   <source>Plain text with marks, for notes and other programs</source>
   <translation>Du texte brut balisé, pour les notes et d’autres programmes</translation>
  </message>
  <message>
   <source>Planning</source>
   <translation>Planification</translation>
  </message>
  <message>
   <source>Portable: everything is in {folder}</source>
   <translation>Portable : tout se trouve dans {folder}</translation>
  </message>
  <message>
   <source>Position scaling of the kind {kind} is not supported: only {supported}.</source>
   <translation>La mise à l’échelle des positions de type {kind} n’est pas prise en charge : seulement {supported}.</translation>
  </message>
  <message>
   <source>Precision of the weights</source>
   <translation>Précision des poids</translation>
  </message>
  <message>
   <source>Preset</source>
   <translation>Préréglage</translation>
  </message>
  <message>
   <source>Preset “{name}” was deleted.</source>
   <translation>Le préréglage « {name} » a été supprimé.</translation>
  </message>
  <message>
   <source>Preset “{name}” was saved.</source>
   <translation>Le préréglage « {name} » a été enregistré.</translation>
  </message>
  <message>
   <source>Presets</source>
   <translation>Préréglages</translation>
  </message>
  <message>
   <source>Presets keep instructions, thinking and sampling under a name.</source>
   <translation>Les préréglages gardent instructions, réflexion et échantillonnage sous un nom.</translation>
  </message>
  <message>
   <source>Press the keys…</source>
   <translation>Appuyez sur les touches…</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>Précédent</translation>
  </message>
  <message>
   <source>Previous 7 days</source>
   <translation>7 derniers jours</translation>
  </message>
  <message>
   <source>Previous area</source>
   <translation>Zone précédente</translation>
  </message>
  <message>
   <source>Previous chat</source>
   <translation>Discussion précédente</translation>
  </message>
  <message>
   <source>Previous control</source>
   <translation>Élément précédent</translation>
  </message>
  <message>
   <source>Previous message</source>
   <translation>Message précédent</translation>
  </message>
  <message>
   <source>Previous message or row</source>
   <translation>Message ou ligne précédents</translation>
  </message>
  <message>
   <source>Previous version</source>
   <translation>Version précédente</translation>
  </message>
  <message>
   <source>Processor threads</source>
   <translation>Threads du processeur</translation>
  </message>
  <message>
   <source>Program: {path}</source>
   <translation>Programme : {path}</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progression</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Prompt</translation>
  </message>
  <message>
   <source>Prompts that your servers offer. The text goes into the composer; you can change it there.</source>
   <translation>Les prompts que proposent vos serveurs. Le texte va dans la zone de saisie ; vous pouvez l’y modifier.</translation>
  </message>
  <message>
   <source>Put back</source>
   <translation>Restaurer</translation>
  </message>
  <message>
   <source>Put back {name}</source>
   <translation>Restaurer {name}</translation>
  </message>
  <message>
   <source>Put into the message</source>
   <translation>Insérer dans le message</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>Qualité</translation>
  </message>
  <message>
   <source>Quality of the conversion: {types}, error {error}, {bits} bits a value</source>
   <translation>Qualité de la conversion : {types}, erreur {error}, {bits} bits par valeur</translation>
  </message>
  <message>
   <source>Quality of {name}</source>
   <translation>Qualité de {name}</translation>
  </message>
  <message>
   <source>Quantization</source>
   <translation>Quantification</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Question</translation>
  </message>
  <message>
   <source>Questions, answers and titles of every chat are searched while you type.</source>
   <translation>La recherche porte sur les questions, réponses et titres de toutes les discussions pendant la saisie.</translation>
  </message>
  <message>
   <source>Quick question…</source>
   <translation>Question rapide…</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>Relire</translation>
  </message>
  <message>
   <source>Read ahead</source>
   <translation>Lecture anticipée</translation>
  </message>
  <message>
   <source>Read and accept the licence</source>
   <translation>Lire et accepter la licence</translation>
  </message>
  <message>
   <source>Read the licence</source>
   <translation>Lire la licence</translation>
  </message>
  <message>
   <source>Read the report</source>
   <translation>Lire le rapport</translation>
  </message>
  <message>
   <source>Read {source} again</source>
   <translation>Relire {source}</translation>
  </message>
  <message>
   <source>Reading ahead</source>
   <translation>Lecture anticipée en cours</translation>
  </message>
  <message>
   <source>Reading speed</source>
   <translation>Vitesse de lecture</translation>
  </message>
  <message>
   <source>Reading the prompt</source>
   <translation>Lecture du prompt</translation>
  </message>
  <message>
   <source>Reading the whole history…</source>
   <translation>Lecture de tout l’historique…</translation>
  </message>
  <message>
   <source>Reading {name}…</source>
   <translation>Lecture de {name}…</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Lecture…</translation>
  </message>
  <message>
   <source>Reads every message and finds those that have changed on the disk</source>
   <translation>Lit chaque message et repère ceux qui ont changé sur le disque</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Prêt</translation>
  </message>
  <message>
   <source>Reasoning is made impossible for this answer</source>
   <translation>La réflexion est rendue impossible pour cette réponse</translation>
  </message>
  <message>
   <source>Recommended</source>
   <translation>Recommandé</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <source>Reduce motion</source>
   <translation>Réduire les animations</translation>
  </message>
  <message>
   <source>Regenerate</source>
   <translation>Régénérer</translation>
  </message>
  <message>
   <source>Relative to the text</source>
   <translation>Par rapport au texte</translation>
  </message>
  <message>
   <source>Remote endpoints are not supported yet: choose a model on this computer.</source>
   <translation>Les points d’accès distants ne sont pas encore pris en charge : choisissez un modèle sur cet ordinateur.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Remove the waiting message</source>
   <translation>Retirer le message en attente</translation>
  </message>
  <message>
   <source>Remove this row</source>
   <translation>Retirer cette ligne</translation>
  </message>
  <message>
   <source>Remove {name}</source>
   <translation>Retirer {name}</translation>
  </message>
  <message>
   <source>Remove {source}</source>
   <translation>Retirer {source}</translation>
  </message>
  <message>
   <source>Remove {source}?</source>
   <translation>Retirer {source} ?</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
  <message>
   <source>Rename this chat</source>
   <translation>Renommer cette discussion</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>Réparer</translation>
  </message>
  <message>
   <source>Repeat penalty</source>
   <translation>Pénalité de répétition</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Remplacer</translation>
  </message>
  <message>
   <source>Replace {name}</source>
   <translation>Remplacer {name}</translation>
  </message>
  <message>
   <source>Repository</source>
   <translation>Dépôt</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>Tout réinitialiser</translation>
  </message>
  <message>
   <source>Reset all settings</source>
   <translation>Réinitialiser tous les paramètres</translation>
  </message>
  <message>
   <source>Reset this page</source>
   <translation>Réinitialiser cette page</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Restaurer</translation>
  </message>
  <message>
   <source>Restore a backup</source>
   <translation>Restaurer une sauvegarde</translation>
  </message>
  <message>
   <source>Restore all</source>
   <translation>Tout restaurer</translation>
  </message>
  <message>
   <source>Restore deleted messages…</source>
   <translation>Restaurer des messages supprimés…</translation>
  </message>
  <message>
   <source>Restore: {text}</source>
   <translation>Restaurer : {text}</translation>
  </message>
  <message numerus="yes">
   <source>Restored from the backup of {when}: one message in all.|Restored from the backup of {when}: {n} messages in all.</source>
   <translation>
    <numerusform>Restauré depuis la sauvegarde du {when} : {n} message en tout.</numerusform>
    <numerusform>Restauré depuis la sauvegarde du {when} : {n} messages en tout.</numerusform>
   </translation>
  </message>
  <message>
   <source>Restore…</source>
   <translation>Restaurer…</translation>
  </message>
  <message>
   <source>Restoring…</source>
   <translation>Restauration…</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>Résultats</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Return key</source>
   <translation>touche Entrée, retour</translation>
  </message>
  <message>
   <source>Review {source}</source>
   <translation>Examiner {source}</translation>
  </message>
  <message>
   <source>Review…</source>
   <translation>Examiner…</translation>
  </message>
  <message>
   <source>Revision of the checkpoint: {commit}</source>
   <translation>Révision du checkpoint : {commit}</translation>
  </message>
  <message>
   <source>Room for it on the disk</source>
   <translation>Espace pour cela sur le disque</translation>
  </message>
  <message>
   <source>Rose</source>
   <translation>Rose</translation>
  </message>
  <message>
   <source>Runs Nemotron Nano on your own computer. Nothing you write leaves it.</source>
   <translation>Exécute Nemotron Nano sur votre propre ordinateur. Rien de ce que vous écrivez n’en sort.</translation>
  </message>
  <message>
   <source>Runs on the processor as {type} with {tokens} tokens of context</source>
   <translation>S’exécute sur le processeur en {type} avec {tokens} tokens de contexte</translation>
  </message>
  <message>
   <source>SHA-256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Save and branch</source>
   <translation>Enregistrer dans une branche</translation>
  </message>
  <message>
   <source>Save and go on</source>
   <translation>Enregistrer et continuer</translation>
  </message>
  <message>
   <source>Save as preset</source>
   <translation>Créer un préréglage</translation>
  </message>
  <message>
   <source>Saved as you change it</source>
   <translation>Enregistré automatiquement</translation>
  </message>
  <message>
   <source>Scroll sideways</source>
   <translation>Défilement horizontal</translation>
  </message>
  <message>
   <source>Sea</source>
   <translation>Mer</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Rechercher</translation>
  </message>
  <message>
   <source>Search actions and keys</source>
   <translation>Rechercher une action ou une touche</translation>
  </message>
  <message>
   <source>Search and commands</source>
   <translation>Recherche et commandes</translation>
  </message>
  <message>
   <source>Search chats and actions</source>
   <translation>Rechercher discussions et actions</translation>
  </message>
  <message>
   <source>Search chats and actions…</source>
   <translation>Rechercher discussions et actions…</translation>
  </message>
  <message>
   <source>Search in all chats</source>
   <translation>Rechercher dans toutes les discussions</translation>
  </message>
  <message>
   <source>Search in all chats for “{text}”</source>
   <translation>Rechercher « {text} » dans toutes les discussions</translation>
  </message>
  <message>
   <source>Search in all chats…</source>
   <translation>Rechercher dans toutes les discussions…</translation>
  </message>
  <message>
   <source>Search in thinking too</source>
   <translation>Rechercher aussi dans la réflexion</translation>
  </message>
  <message>
   <source>Search results</source>
   <translation>Résultats de la recherche</translation>
  </message>
  <message>
   <source>Search settings</source>
   <translation>Rechercher un paramètre</translation>
  </message>
  <message>
   <source>Search the log</source>
   <translation>Rechercher dans le journal</translation>
  </message>
  <message>
   <source>Search these days</source>
   <translation>Rechercher sur cette période</translation>
  </message>
  <message>
   <source>Search without filters</source>
   <translation>Rechercher sans filtres</translation>
  </message>
  <message>
   <source>Secrets</source>
   <translation>Secrets</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <source>Select</source>
   <translation>Sélectionner</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>Tout sélectionner</translation>
  </message>
  <message>
   <source>Select chats</source>
   <translation>Sélectionner des discussions</translation>
  </message>
  <message>
   <source>Selected chats</source>
   <translation>Discussions sélectionnées</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Envoyer</translation>
  </message>
  <message>
   <source>Send next</source>
   <translation>Envoyer le suivant</translation>
  </message>
  <message>
   <source>Send the next waiting message</source>
   <translation>Envoyer le prochain message en attente</translation>
  </message>
  <message>
   <source>Send with</source>
   <translation>Envoyer avec</translation>
  </message>
  <message>
   <source>Sending a message in it restores it.</source>
   <translation>Elle sera restaurée si vous y envoyez un message.</translation>
  </message>
  <message>
   <source>Sent when the answer has ended</source>
   <translation>Sera envoyé une fois la réponse terminée</translation>
  </message>
  <message>
   <source>Sent when the answer in the other chat has ended</source>
   <translation>Sera envoyé une fois la réponse de l’autre discussion terminée</translation>
  </message>
  <message>
   <source>Sent when the model has loaded</source>
   <translation>Sera envoyé une fois le modèle chargé</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>Définir</translation>
  </message>
  <message>
   <source>Set it aside and start anew</source>
   <translation>Le mettre de côté et repartir à zéro</translation>
  </message>
  <message>
   <source>Set until Nemodesk is closed. It is not shown again.</source>
   <translation>Défini jusqu’à la fermeture de Nemodesk. Il n’est pas réaffiché.</translation>
  </message>
  <message>
   <source>Set {name}</source>
   <translation>Définir {name}</translation>
  </message>
  <message>
   <source>Set, in the keyring. It is not shown again.</source>
   <translation>Défini, dans le trousseau de clés. Il n’est pas réaffiché.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Paramètres</translation>
  </message>
  <message>
   <source>Settings (*.json)</source>
   <translation>Paramètres (*.json)</translation>
  </message>
  <message>
   <source>Settings of this chat</source>
   <translation>Paramètres de cette discussion</translation>
  </message>
  <message>
   <source>Settings of this chat…</source>
   <translation>Paramètres de cette discussion…</translation>
  </message>
  <message>
   <source>Settings of {source}</source>
   <translation>Paramètres de {source}</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>Paramètres…</translation>
  </message>
  <message>
   <source>Seven days of backups are kept; the present history is set aside first</source>
   <translation>Sept jours de sauvegardes sont conservés ; l’historique actuel est d’abord mis de côté</translation>
  </message>
  <message>
   <source>Shift+Enter begins a new line either way</source>
   <translation>Maj+Entrée commence toujours une nouvelle ligne</translation>
  </message>
  <message>
   <source>Shortcuts</source>
   <translation>Raccourcis</translation>
  </message>
  <message>
   <source>Shortcuts too; presets and conversations stay</source>
   <translation>Raccourcis compris ; préréglages et discussions sont conservés</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message numerus="yes">
   <source>Show a published file|Show {n} published files</source>
   <translation>
    <numerusform>Afficher {n} fichier publié</numerusform>
    <numerusform>Afficher {n} fichiers publiés</numerusform>
   </translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Tout afficher</translation>
  </message>
  <message>
   <source>Show all thinking</source>
   <translation>Afficher toute la réflexion</translation>
  </message>
  <message>
   <source>Show all {count} types</source>
   <translation>Afficher les {count} types</translation>
  </message>
  <message numerus="yes">
   <source>Show all {n} lines</source>
   <translation>
    <numerusform>Afficher {n} ligne</numerusform>
    <numerusform>Afficher les {n} lignes</numerusform>
   </translation>
  </message>
  <message>
   <source>Show imported</source>
   <translation>Afficher l’importation</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Afficher dans le dossier</translation>
  </message>
  <message>
   <source>Show older calls</source>
   <translation>Afficher les appels plus anciens</translation>
  </message>
  <message>
   <source>Show or hide the sidebar</source>
   <translation>Afficher ou masquer la barre latérale</translation>
  </message>
  <message>
   <source>Show the menus</source>
   <translation>Afficher les menus</translation>
  </message>
  <message>
   <source>Show the newest lines</source>
   <translation>Afficher les dernières lignes</translation>
  </message>
  <message>
   <source>Show values</source>
   <translation>Afficher les valeurs</translation>
  </message>
  <message>
   <source>Show {name} in its folder</source>
   <translation>Afficher {name} dans son dossier</translation>
  </message>
  <message>
   <source>Sidebar</source>
   <translation>Barre latérale</translation>
  </message>
  <message>
   <source>Since {day}</source>
   <translation>Depuis le {day}</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Réduire le texte</translation>
  </message>
  <message>
   <source>Some of the damaged file could not be read.</source>
   <translation>Une partie du fichier endommagé n’a pas pu être lue.</translation>
  </message>
  <message>
   <source>Something about tools did not work</source>
   <translation>Quelque chose n’a pas fonctionné avec les outils</translation>
  </message>
  <message>
   <source>Something is missing: {what}. Fill it in, or remove its row.</source>
   <translation>Il manque quelque chose : {what}. Remplissez-le ou retirez sa ligne.</translation>
  </message>
  <message>
   <source>Something went wrong inside Nemodesk ({name})</source>
   <translation>Une erreur s’est produite dans Nemodesk ({name})</translation>
  </message>
  <message>
   <source>Something went wrong inside Nemodesk ({name}). The log has the details.</source>
   <translation>Une erreur s’est produite dans Nemodesk ({name}). Le journal contient les détails.</translation>
  </message>
  <message>
   <source>Spacing of lists and messages</source>
   <translation>Espacement des listes et des messages</translation>
  </message>
  <message>
   <source>Speed limit</source>
   <translation>Débit maximal</translation>
  </message>
  <message>
   <source>Stand before the first message</source>
   <translation>Placées avant le premier message</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Accueil</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>Démarrage</translation>
  </message>
  <message>
   <source>Starts in: {path}</source>
   <translation>Démarre dans : {path}</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Stay in the tray</source>
   <translation>Rester en zone de notification</translation>
  </message>
  <message numerus="yes">
   <source>Step {n} of {all}: {name}</source>
   <translation>
    <numerusform>Étape {n} sur {all} : {name}</numerusform>
    <numerusform>Étape {n} sur {all} : {name}</numerusform>
   </translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Stop and keep it</source>
   <translation>Arrêter et conserver</translation>
  </message>
  <message>
   <source>Stop texts</source>
   <translation>Textes d’arrêt</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Arrêtée</translation>
  </message>
  <message>
   <source>Stopped before the end: what was imported stays.</source>
   <translation>Arrêté avant la fin : ce qui a été importé est conservé.</translation>
  </message>
  <message>
   <source>Stopped by you</source>
   <translation>Arrêtée par vous</translation>
  </message>
  <message>
   <source>Strict off</source>
   <translation>Bloquée</translation>
  </message>
  <message>
   <source>Switch thinking</source>
   <translation>Changer le mode de réflexion</translation>
  </message>
  <message>
   <source>System</source>
   <translation>Système</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Révoquer</translation>
  </message>
  <message>
   <source>Take back: {what}</source>
   <translation>Révoquer : {what}</translation>
  </message>
  <message>
   <source>Take out of the archive</source>
   <translation>Désarchiver</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>Température</translation>
  </message>
  <message>
   <source>Tensors</source>
   <translation>Tenseurs</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <source>Text and source code</source>
   <translation>Texte et code source</translation>
  </message>
  <message>
   <source>Text of the attachment</source>
   <translation>Texte de la pièce jointe</translation>
  </message>
  <message>
   <source>Text of the licence</source>
   <translation>Texte de la licence</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Taille du texte</translation>
  </message>
  <message>
   <source>The address holds characters that cannot be seen: {characters}</source>
   <translation>L’adresse contient des caractères invisibles : {characters}</translation>
  </message>
  <message>
   <source>The address must begin with https:// or http:// and name a host.</source>
   <translation>L’adresse doit commencer par https:// ou http:// et indiquer un hôte.</translation>
  </message>
  <message>
   <source>The answer failed</source>
   <translation>La réponse a échoué</translation>
  </message>
  <message>
   <source>The answer failed.</source>
   <translation>La réponse a échoué.</translation>
  </message>
  <message>
   <source>The answer failed: {error}</source>
   <translation>La réponse a échoué : {error}</translation>
  </message>
  <message>
   <source>The answer goes on: its model is loaded again when the tool call is done.</source>
   <translation>La réponse continue : son modèle est rechargé une fois l’appel d’outil terminé.</translation>
  </message>
  <message>
   <source>The answer is there.</source>
   <translation>La réponse est là.</translation>
  </message>
  <message>
   <source>The answer reached its length limit.</source>
   <translation>La réponse a atteint sa longueur maximale.</translation>
  </message>
  <message>
   <source>The answer was interrupted.</source>
   <translation>La réponse a été interrompue.</translation>
  </message>
  <message>
   <source>The answer was stopped with its model. Continue goes on once a model is loaded.</source>
   <translation>La réponse a été arrêtée avec son modèle. « Continuer » la poursuit une fois un modèle chargé.</translation>
  </message>
  <message>
   <source>The answer was stopped.</source>
   <translation>La réponse a été arrêtée.</translation>
  </message>
  <message>
   <source>The archive is empty</source>
   <translation>Les archives sont vides</translation>
  </message>
  <message>
   <source>The bias of token {token} must be a number, or minus infinity.</source>
   <translation>Le biais du token {token} doit être un nombre, ou moins l’infini.</translation>
  </message>
  <message>
   <source>The biases forbid every token: leave some of them out.</source>
   <translation>Les biais interdisent tous les tokens : retirez-en quelques-uns.</translation>
  </message>
  <message>
   <source>The call ended without a result.</source>
   <translation>L’appel s’est terminé sans résultat.</translation>
  </message>
  <message>
   <source>The call was not run.</source>
   <translation>L’appel n’a pas été exécuté.</translation>
  </message>
  <message>
   <source>The card’s memory is full and the answer came at {speed} tokens a second: Windows has probably moved a part of the model into the computer’s memory. Load it with a smaller context, or close other programs.</source>
   <translation>La mémoire de la carte est pleine et la réponse est arrivée à {speed} tokens par seconde : Windows a probablement déplacé une partie du modèle dans la mémoire de l’ordinateur. Chargez-le avec un contexte plus petit ou fermez d’autres programmes.</translation>
  </message>
  <message>
   <source>The chat template in this model's file does not work: choose another model file.</source>
   <translation>Le gabarit de chat de ce fichier de modèle ne fonctionne pas : choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>The chat template in this model's file takes too long: choose another model file.</source>
   <translation>Le gabarit de chat de ce fichier de modèle est trop lent : choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>The checkpoint holds a tensor that this kind of model does not have: {name}.</source>
   <translation>Le checkpoint contient un tenseur que ce type de modèle n’a pas : {name}.</translation>
  </message>
  <message>
   <source>The checkpoint is not complete: the tensor {name} is missing.</source>
   <translation>Le checkpoint est incomplet : le tenseur {name} manque.</translation>
  </message>
  <message>
   <source>The checkpoint is not complete: {file} is missing.</source>
   <translation>Le checkpoint est incomplet : {file} manque.</translation>
  </message>
  <message>
   <source>The checkpoint names a file outside its folder ({name}): do not use it.</source>
   <translation>Le checkpoint désigne un fichier hors de son dossier ({name}) : ne l’utilisez pas.</translation>
  </message>
  <message>
   <source>The checkpoint's settings cannot be stored: download it again.</source>
   <translation>Les paramètres du checkpoint ne peuvent pas être enregistrés : téléchargez-le à nouveau.</translation>
  </message>
  <message>
   <source>The conversation has {tokens} tokens and the context holds {context}: start a new chat or load the model with a larger context.</source>
   <translation>La discussion compte {tokens} tokens et le contexte en contient {context} : commencez une nouvelle discussion ou chargez le modèle avec un contexte plus grand.</translation>
  </message>
  <message>
   <source>The conversation takes {tokens} tokens and leaves no room for an answer in the context of {context}: start a new chat, or load the model with a larger context.</source>
   <translation>La discussion occupe {tokens} tokens et ne laisse aucune place pour une réponse dans le contexte de {context} : commencez une nouvelle discussion ou chargez le modèle avec un contexte plus grand.</translation>
  </message>
  <message>
   <source>The conversion ended unexpectedly (status {code}): start it again.</source>
   <translation>La conversion s’est terminée de façon inattendue (état {code}) : relancez-la.</translation>
  </message>
  <message>
   <source>The damaged file is kept in {folder}.</source>
   <translation>Le fichier endommagé est conservé dans {folder}.</translation>
  </message>
  <message>
   <source>The demo model is missing: install the program again.</source>
   <translation>Le modèle de démo manque : réinstallez le programme.</translation>
  </message>
  <message>
   <source>The disk became full while writing {path}: make room and convert again.</source>
   <translation>Le disque s’est rempli pendant l’écriture de {path} : libérez de l’espace et relancez la conversion.</translation>
  </message>
  <message>
   <source>The disk failed while the history was read or written: it may be full, broken or write-protected.</source>
   <translation>Erreur de disque lors de la lecture ou de l’écriture de l’historique : le disque est peut-être plein, défectueux ou protégé en écriture.</translation>
  </message>
  <message>
   <source>The disk is full: make room for what tools are allowed. No tool runs until then.</source>
   <translation>Le disque est plein : libérez de l’espace pour les autorisations des outils. D’ici là, aucun outil ne s’exécute.</translation>
  </message>
  <message>
   <source>The disk is full: the history could not be written. Free some space and try again.</source>
   <translation>Le disque est plein : l’historique n’a pas pu être écrit. Libérez de l’espace et réessayez.</translation>
  </message>
  <message>
   <source>The disk of {folder} is full: make room, then go on.</source>
   <translation>Le disque de {folder} est plein : libérez de l’espace, puis continuez.</translation>
  </message>
  <message>
   <source>The disk of {folder} is too full: make {size} GB free, then go on.</source>
   <translation>Le disque de {folder} est trop plein : libérez {size} GB, puis continuez.</translation>
  </message>
  <message>
   <source>The disk with {path} cannot be read: {reason}.</source>
   <translation>Le disque de {path} ne peut pas être lu : {reason}.</translation>
  </message>
  <message>
   <source>The disk with {path} is not connected; its models are not listed.</source>
   <translation>Le disque avec {path} n’est pas connecté ; ses modèles ne figurent pas dans la liste.</translation>
  </message>
  <message>
   <source>The download was stopped. It goes on from here the next time.</source>
   <translation>Le téléchargement a été arrêté. Il reprendra ici la prochaine fois.</translation>
  </message>
  <message>
   <source>The earlier history is kept in {folder}.</source>
   <translation>L’ancien historique est conservé dans {folder}.</translation>
  </message>
  <message>
   <source>The engine could not be started: install Nemodesk again.</source>
   <translation>Le moteur n’a pas pu démarrer : réinstallez Nemodesk.</translation>
  </message>
  <message>
   <source>The engine could not compute the answer: try again, or load the model again.</source>
   <translation>Le moteur n’a pas pu calculer la réponse : réessayez ou rechargez le modèle.</translation>
  </message>
  <message numerus="yes">
   <source>The engine crashed while loading; a smaller context of {n} tokens works.</source>
   <translation>
    <numerusform>Le moteur a planté au chargement ; un contexte plus petit de {n} token fonctionne.</numerusform>
    <numerusform>Le moteur a planté au chargement ; un contexte plus petit de {n} tokens fonctionne.</numerusform>
   </translation>
  </message>
  <message>
   <source>The engine crashed while loading; with fewer layers on the graphics card it works.</source>
   <translation>Le moteur a planté au chargement ; avec moins de couches sur la carte graphique, il fonctionne.</translation>
  </message>
  <message>
   <source>The engine crashed while loading; without extra processor buffers it works.</source>
   <translation>Le moteur a planté au chargement ; sans tampons processeur supplémentaires, il fonctionne.</translation>
  </message>
  <message>
   <source>The engine crashed while loading; without the graphics card it works.</source>
   <translation>Le moteur a planté au chargement ; sans la carte graphique, il fonctionne.</translation>
  </message>
  <message>
   <source>The engine crashed: load the model again.</source>
   <translation>Le moteur a planté : rechargez le modèle.</translation>
  </message>
  <message>
   <source>The engine did not answer for {seconds} seconds and was ended: load the model again.</source>
   <translation>Le moteur n’a pas répondu pendant {seconds} secondes et a été arrêté : rechargez le modèle.</translation>
  </message>
  <message>
   <source>The engine ended unexpectedly (code {code}): load the model again.</source>
   <translation>Le moteur s’est terminé de façon inattendue (code {code}) : rechargez le modèle.</translation>
  </message>
  <message>
   <source>The engine has stopped</source>
   <translation>Le moteur s’est arrêté</translation>
  </message>
  <message>
   <source>The engine ran out of memory: load the model with a smaller context, or close other programs.</source>
   <translation>Le moteur a manqué de mémoire : chargez le modèle avec un contexte plus petit ou fermez d’autres programmes.</translation>
  </message>
  <message>
   <source>The engine refused ({code}).</source>
   <translation>Le moteur a refusé ({code}).</translation>
  </message>
  <message>
   <source>The engine stopped itself because of an internal error: load the model again.</source>
   <translation>Le moteur s’est arrêté à cause d’une erreur interne : rechargez le modèle.</translation>
  </message>
  <message>
   <source>The engine was closed.</source>
   <translation>Le moteur a été fermé.</translation>
  </message>
  <message>
   <source>The engine was ended by the system, perhaps because memory ran out: load the model again, with a smaller context if this repeats.</source>
   <translation>Le moteur a été arrêté par le système, peut-être faute de mémoire : rechargez le modèle, avec un contexte plus petit si cela se répète.</translation>
  </message>
  <message>
   <source>The engine's answer could not be read: load the model again.</source>
   <translation>La réponse du moteur n’a pas pu être lue : rechargez le modèle.</translation>
  </message>
  <message>
   <source>The engine's libraries could not be loaded: install Nemodesk again.</source>
   <translation>Les bibliothèques du moteur n’ont pas pu être chargées : réinstallez Nemodesk.</translation>
  </message>
  <message>
   <source>The errors were measured on {share} of the values.</source>
   <translation>Les erreurs ont été mesurées sur {share} des valeurs.</translation>
  </message>
  <message>
   <source>The export ended unexpectedly (status {code}): start it again.</source>
   <translation>L’exportation s’est terminée de façon inattendue (état {code}) : relancez-la.</translation>
  </message>
  <message>
   <source>The field “{name}” has an invalid value.</source>
   <translation>Le champ « {name} » a une valeur non valide.</translation>
  </message>
  <message>
   <source>The file needs {needed} MB and the disk has {free} MB free: make room or choose another folder.</source>
   <translation>Le fichier demande {needed} MB et le disque a {free} MB libres : libérez de l’espace ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>The file of what tools are allowed is damaged: {path}. No tool runs until a new one is begun.</source>
   <translation>Le fichier des autorisations des outils est endommagé : {path}. Tant qu’un nouveau n’est pas commencé, aucun outil ne s’exécute.</translation>
  </message>
  <message>
   <source>The file plugin.py is missing.</source>
   <translation>Le fichier plugin.py manque.</translation>
  </message>
  <message>
   <source>The file plugin.toml is missing.</source>
   <translation>Le fichier plugin.toml manque.</translation>
  </message>
  <message>
   <source>The folder has no model.safetensors.</source>
   <translation>Le dossier ne contient pas de model.safetensors.</translation>
  </message>
  <message>
   <source>The folder is called {folder} and the plugin {name}: give both one name.</source>
   <translation>Le dossier s’appelle {folder} et le plugin {name} : donnez le même nom aux deux.</translation>
  </message>
  <message>
   <source>The folder needs a name.</source>
   <translation>Le dossier doit avoir un nom.</translation>
  </message>
  <message>
   <source>The folder {path} does not exist.</source>
   <translation>Le dossier {path} n’existe pas.</translation>
  </message>
  <message>
   <source>The folder “{name}”</source>
   <translation>Le dossier « {name} »</translation>
  </message>
  <message>
   <source>The grammar could not be read: it must be GBNF with a rule named root.</source>
   <translation>La grammaire n’a pas pu être lue : elle doit être en GBNF avec une règle nommée root.</translation>
  </message>
  <message>
   <source>The grammar is too large: at most {limit} bytes are read.</source>
   <translation>La grammaire est trop grande : {limit} octets au plus sont lus.</translation>
  </message>
  <message>
   <source>The graphics card’s memory has run over</source>
   <translation>La mémoire de la carte graphique a débordé</translation>
  </message>
  <message>
   <source>The header {name} is the protocol's own: remove it.</source>
   <translation>L’en-tête {name} est réservé au protocole : retirez-le.</translation>
  </message>
  <message>
   <source>The header {name} is there twice: remove one of them.</source>
   <translation>L’en-tête {name} est présent deux fois : retirez-en un.</translation>
  </message>
  <message>
   <source>The history could not be backed up</source>
   <translation>L’historique n’a pas pu être sauvegardé</translation>
  </message>
  <message>
   <source>The history could not be changed</source>
   <translation>L’historique n’a pas pu être modifié</translation>
  </message>
  <message>
   <source>The history could not be opened</source>
   <translation>L’historique n’a pas pu être ouvert</translation>
  </message>
  <message>
   <source>The history could not be read or written.</source>
   <translation>L’historique n’a pas pu être lu ou écrit.</translation>
  </message>
  <message>
   <source>The history could not be read: the process that reads it has ended.</source>
   <translation>L’historique n’a pas pu être lu : le processus qui le lit s’est arrêté.</translation>
  </message>
  <message>
   <source>The history could not be repaired</source>
   <translation>L’historique n’a pas pu être réparé</translation>
  </message>
  <message>
   <source>The history file cannot be opened or written: check its folder and its permissions.</source>
   <translation>Le fichier d’historique ne peut pas être ouvert ou écrit : vérifiez son dossier et ses autorisations.</translation>
  </message>
  <message>
   <source>The history file is damaged. It was left as it is; what can be read can be restored.</source>
   <translation>Le fichier d’historique est endommagé. Il a été laissé tel quel ; ce qui est lisible peut être restauré.</translation>
  </message>
  <message>
   <source>The history is already being backed up, checked or restored: try again in a moment.</source>
   <translation>Une opération est déjà en cours sur l’historique : réessayez dans un instant.</translation>
  </message>
  <message>
   <source>The history is being repaired</source>
   <translation>Réparation de l’historique en cours</translation>
  </message>
  <message>
   <source>The history is damaged</source>
   <translation>L’historique est endommagé</translation>
  </message>
  <message>
   <source>The history is damaged: no backup was made of it, and the earlier backups stay.</source>
   <translation>L’historique est endommagé : il n’a pas été sauvegardé et les sauvegardes précédentes sont conservées.</translation>
  </message>
  <message>
   <source>The history is in use by another Nemodesk: close that one first.</source>
   <translation>L’historique est utilisé par un autre Nemodesk : fermez-le d’abord.</translation>
  </message>
  <message>
   <source>The history is not open.</source>
   <translation>L’historique n’est pas ouvert.</translation>
  </message>
  <message>
   <source>The history is now that of {when}.</source>
   <translation>L’historique est désormais celui du {when}.</translation>
  </message>
  <message>
   <source>The history is open for reading only: nothing can be changed in it now.</source>
   <translation>L’historique est ouvert en lecture seule : rien ne peut y être modifié pour l’instant.</translation>
  </message>
  <message>
   <source>The history is open for reading only: nothing can be changed or asked</source>
   <translation>L’historique est ouvert en lecture seule : impossible de le modifier ou de poser une question</translation>
  </message>
  <message numerus="yes">
   <source>The history is sound: one message is as it was stored.|The history is sound: all {count} messages are as they were stored.</source>
   <translation>
    <numerusform>L’historique est intact : {count} message est tel qu’il a été enregistré.</numerusform>
    <numerusform>L’historique est intact : les {count} messages sont tels qu’ils ont été enregistrés.</numerusform>
   </translation>
  </message>
  <message>
   <source>The history is sound: there was nothing to repair.</source>
   <translation>L’historique est intact : il n’y avait rien à réparer.</translation>
  </message>
  <message>
   <source>The history was left as it is</source>
   <translation>L’historique a été laissé tel quel</translation>
  </message>
  <message>
   <source>The history was repaired</source>
   <translation>L’historique a été réparé</translation>
  </message>
  <message>
   <source>The history was written by a newer Nemodesk (version {found}, this one knows {known}): update the app.</source>
   <translation>L’historique provient d’un Nemodesk plus récent (version {found}, celui-ci connaît {known}) : mettez l’application à jour.</translation>
  </message>
  <message>
   <source>The hub sent two different beginnings of {file}: try again.</source>
   <translation>Le hub a envoyé deux débuts différents de {file} : réessayez.</translation>
  </message>
  <message>
   <source>The hub wants to know who asks</source>
   <translation>Le hub veut savoir qui demande</translation>
  </message>
  <message>
   <source>The importance matrix {file} was made for another model: make one for this model.</source>
   <translation>La matrice d’importance {file} a été créée pour un autre modèle : créez-en une pour ce modèle.</translation>
  </message>
  <message>
   <source>The install ended unexpectedly (status {code}): start it again, it goes on.</source>
   <translation>L’installation s’est terminée de façon inattendue (état {code}) : relancez-la, elle reprendra.</translation>
  </message>
  <message>
   <source>The install needs {needed} GB more and the disk has {free} GB free: make room, then start it again.</source>
   <translation>L’installation demande encore {needed} GB et le disque a {free} GB libres : libérez de l’espace, puis relancez-la.</translation>
  </message>
  <message>
   <source>The install of {name} goes on</source>
   <translation>L’installation de {name} continue</translation>
  </message>
  <message>
   <source>The install of {name} is not finished</source>
   <translation>L’installation de {name} n’est pas terminée</translation>
  </message>
  <message>
   <source>The install stopped</source>
   <translation>L’installation s’est arrêtée</translation>
  </message>
  <message>
   <source>The keyring of this computer refused: unlock it and try again.</source>
   <translation>Le trousseau de clés de cet ordinateur a refusé : déverrouillez-le et réessayez.</translation>
  </message>
  <message>
   <source>The list of MCP servers of Claude Desktop, VS Code, Cursor, LM Studio, Cline and others.</source>
   <translation>La liste des serveurs MCP de Claude Desktop, VS Code, Cursor, LM Studio, Cline et d’autres.</translation>
  </message>
  <message>
   <source>The list of models ({file}) is damaged: install Nemodesk again.</source>
   <translation>La liste des modèles ({file}) est endommagée : réinstallez Nemodesk.</translation>
  </message>
  <message>
   <source>The list of servers ({path}) cannot be read: repair or remove the file.</source>
   <translation>La liste des serveurs ({path}) ne peut pas être lue : réparez ou retirez le fichier.</translation>
  </message>
  <message>
   <source>The list of servers cannot be saved: {error}.</source>
   <translation>La liste des serveurs ne peut pas être enregistrée : {error}.</translation>
  </message>
  <message>
   <source>The makers of this model give access to those who asked for it on its page.</source>
   <translation>Les auteurs de ce modèle donnent accès à ceux qui l’ont demandé sur sa page.</translation>
  </message>
  <message>
   <source>The measurement was stopped.</source>
   <translation>La mesure a été arrêtée.</translation>
  </message>
  <message>
   <source>The message is empty: type something first.</source>
   <translation>Le message est vide : saisissez d’abord un texte.</translation>
  </message>
  <message>
   <source>The message is gone: deleted messages are erased when the trash is emptied.</source>
   <translation>Le message n’existe plus : les messages supprimés sont effacés quand la corbeille est vidée.</translation>
  </message>
  <message>
   <source>The model begins to answer.</source>
   <translation>Le modèle commence à répondre.</translation>
  </message>
  <message>
   <source>The model could not be loaded</source>
   <translation>Le modèle n’a pas pu être chargé</translation>
  </message>
  <message>
   <source>The model could not be put back: {reason}.</source>
   <translation>Le modèle n’a pas pu être restauré : {reason}.</translation>
  </message>
  <message>
   <source>The model names a new chat after its first answer</source>
   <translation>Le modèle nomme une nouvelle discussion après sa première réponse</translation>
  </message>
  <message>
   <source>The model on the disk is not what was written there: check the disk, then install again.</source>
   <translation>Le modèle sur le disque n’est pas celui qui a été écrit : vérifiez le disque, puis réinstallez-le.</translation>
  </message>
  <message>
   <source>The model takes {needed} GB and the disk of {path} has {free} GB free: make room there.</source>
   <translation>Le modèle occupe {needed} GB et le disque de {path} a {free} GB libres : libérez-y de l’espace.</translation>
  </message>
  <message>
   <source>The models folder {path} cannot be written: {reason}.</source>
   <translation>Impossible d’écrire dans le dossier des modèles {path} : {reason}.</translation>
  </message>
  <message>
   <source>The models folder {path} is not there: connect its disk, or choose another folder.</source>
   <translation>Le dossier des modèles {path} est absent : connectez son disque ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>The models were left as they are</source>
   <translation>Les modèles ont été laissés tels quels</translation>
  </message>
  <message>
   <source>The name is too long, or holds a character that cannot be seen.</source>
   <translation>Le nom est trop long ou contient un caractère invisible.</translation>
  </message>
  <message>
   <source>The name must be of small letters, digits, - and _, 40 at most, and begin with a letter.</source>
   <translation>Le nom doit se composer de lettres minuscules, de chiffres, de - et de _, 40 caractères au plus, et commencer par une lettre.</translation>
  </message>
  <message>
   <source>The name of the site has letters that may look like others. In its own letters it is: {name}</source>
   <translation>Le nom du site contient des lettres qui peuvent ressembler à d’autres. Dans sa propre écriture, c’est : {name}</translation>
  </message>
  <message>
   <source>The old file is kept: {path}</source>
   <translation>L’ancien fichier est conservé : {path}</translation>
  </message>
  <message>
   <source>The original weights, unchanged; twice the memory of 8 bits</source>
   <translation>Les poids d’origine, inchangés ; deux fois la mémoire de 8 bits</translation>
  </message>
  <message>
   <source>The part before the @ is not the site. The address goes to {host}.</source>
   <translation>La partie avant le @ n’est pas le site. L’adresse mène à {host}.</translation>
  </message>
  <message>
   <source>The present history is set aside first, and kept. Chats begun after the backup are not in it.</source>
   <translation>L’historique actuel est d’abord mis de côté et conservé. Les discussions commencées après la sauvegarde n’y figurent pas.</translation>
  </message>
  <message>
   <source>The prompt is empty: write something first.</source>
   <translation>Le prompt est vide : écrivez d’abord quelque chose.</translation>
  </message>
  <message>
   <source>The proxy setting of this computer cannot be used: {reason}</source>
   <translation>Le réglage du proxy de cet ordinateur est inutilisable : {reason}</translation>
  </message>
  <message>
   <source>The quality report of {name} cannot be read.</source>
   <translation>Le rapport de qualité de {name} ne peut pas être lu.</translation>
  </message>
  <message>
   <source>The report could not be read: {why}</source>
   <translation>Le rapport n’a pas pu être lu : {why}</translation>
  </message>
  <message numerus="yes">
   <source>The result is longer than {n} MB, the most that is kept.</source>
   <translation>
    <numerusform>Le résultat dépasse {n} MB, le maximum conservé.</numerusform>
    <numerusform>Le résultat dépasse {n} MB, le maximum conservé.</numerusform>
   </translation>
  </message>
  <message>
   <source>The rounding was guided by an importance matrix ({name}).</source>
   <translation>L’arrondi a été guidé par une matrice d’importance ({name}).</translation>
  </message>
  <message>
   <source>The same seed gives the same answer to the same chat</source>
   <translation>La même graine donne la même réponse à la même discussion</translation>
  </message>
  <message>
   <source>The same server is here already, as {name}.</source>
   <translation>Le même serveur est déjà ici, sous le nom {name}.</translation>
  </message>
  <message>
   <source>The sampling settings must be numbers, with a repeat penalty above 0: correct them.</source>
   <translation>Les paramètres d’échantillonnage doivent être des nombres, avec une pénalité de répétition supérieure à 0 : corrigez-les.</translation>
  </message>
  <message>
   <source>The search index was damaged and is being made anew: search again in a while.</source>
   <translation>L’index de recherche était endommagé et est en cours de reconstruction : relancez la recherche dans un moment.</translation>
  </message>
  <message>
   <source>The secret is kept.</source>
   <translation>Le secret est conservé.</translation>
  </message>
  <message>
   <source>The selected chats</source>
   <translation>Les discussions sélectionnées</translation>
  </message>
  <message>
   <source>The server needs a name.</source>
   <translation>Le serveur doit avoir un nom.</translation>
  </message>
  <message>
   <source>The settings below</source>
   <translation>Réglages ci-dessous</translation>
  </message>
  <message>
   <source>The settings could not be written to {file}. Choose another folder.</source>
   <translation>Les paramètres n’ont pas pu être écrits dans {file}. Choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>The settings were imported.</source>
   <translation>Les paramètres ont été importés.</translation>
  </message>
  <message>
   <source>The settings were written to {file}.</source>
   <translation>Les paramètres ont été écrits dans {file}.</translation>
  </message>
  <message>
   <source>The site has no name, only a number: {host}</source>
   <translation>Le site n’a pas de nom, seulement un numéro : {host}</translation>
  </message>
  <message>
   <source>The smallest model needs {size} while it is installed: free some space first.</source>
   <translation>Le plus petit modèle demande {size} pendant l’installation : libérez d’abord de l’espace.</translation>
  </message>
  <message>
   <source>The tensor {name} does not have the shape that config.json says: download the checkpoint again.</source>
   <translation>Le tenseur {name} n’a pas la forme indiquée par config.json : téléchargez à nouveau le checkpoint.</translation>
  </message>
  <message>
   <source>The tensor {name} holds values that are not numbers or do not fit {type}: the checkpoint is damaged, or needs another type.</source>
   <translation>Le tenseur {name} contient des valeurs qui ne sont pas des nombres ou ne tiennent pas dans {type} : le checkpoint est endommagé ou demande un autre type.</translation>
  </message>
  <message>
   <source>The tensor {name} is stored as {dtype}: only {supported} can be converted.</source>
   <translation>Le tenseur {name} est stocké en {dtype} : seul {supported} peut être converti.</translation>
  </message>
  <message>
   <source>The text has {tokens} tokens and at least {least} are needed: take a longer one.</source>
   <translation>Le texte compte {tokens} tokens et il en faut au moins {least} : prenez-en un plus long.</translation>
  </message>
  <message>
   <source>The text is longer than any model can read: shorten it.</source>
   <translation>Le texte est plus long que ce qu’un modèle peut lire : raccourcissez-le.</translation>
  </message>
  <message>
   <source>The tokenizer comes as {file}: only tokenizer.json can be converted.</source>
   <translation>Le tokeniseur est fourni sous la forme {file} : seul tokenizer.json peut être converti.</translation>
  </message>
  <message>
   <source>The tokenizer is of a kind that cannot be converted ({kind}): only byte-level BPE.</source>
   <translation>Le tokeniseur est d’un type qui ne peut pas être converti ({kind}) : seulement le BPE au niveau de l’octet.</translation>
  </message>
  <message>
   <source>The tokenizer splits text in a way that is not known here: only {supported} are.</source>
   <translation>Le tokeniseur découpe le texte d’une façon inconnue ici : seulement {supported}.</translation>
  </message>
  <message>
   <source>The tool's schema cannot be read: {reason}.</source>
   <translation>Le schéma de l’outil ne peut pas être lu : {reason}.</translation>
  </message>
  <message>
   <source>The tool's schema is not one of an object.</source>
   <translation>Le schéma de l’outil ne décrit pas un objet.</translation>
  </message>
  <message>
   <source>The tool's schema refers to what is not in it: {what}.</source>
   <translation>Le schéma de l’outil renvoie à ce qu’il ne contient pas : {what}.</translation>
  </message>
  <message>
   <source>The trash is empty</source>
   <translation>La corbeille est vide</translation>
  </message>
  <message>
   <source>The unfinished install could not be deleted: {reason}.</source>
   <translation>L’installation inachevée n’a pas pu être supprimée : {reason}.</translation>
  </message>
  <message>
   <source>The value of {names} is missing: enter it again.</source>
   <translation>La valeur de {names} manque : saisissez-la à nouveau.</translation>
  </message>
  <message>
   <source>The value of {name} is empty, or holds a character that no header can.</source>
   <translation>La valeur de {name} est vide ou contient un caractère impossible dans un en-tête.</translation>
  </message>
  <message>
   <source>The value of {name} is empty, too long, or cannot be one.</source>
   <translation>La valeur de {name} est vide, trop longue ou impossible.</translation>
  </message>
  <message>
   <source>The version must be like "1.2.0", and is "{version}".</source>
   <translation>La version doit avoir la forme "1.2.0", et est "{version}".</translation>
  </message>
  <message>
   <source>Their messages cannot be brought back.</source>
   <translation>Les messages ne pourront pas être récupérés.</translation>
  </message>
  <message>
   <source>Their messages, and those that were deleted in other chats, cannot be brought back.</source>
   <translation>Les messages de la corbeille, et ceux supprimés dans d’autres discussions, ne pourront pas être récupérés.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Thème</translation>
  </message>
  <message>
   <source>Theme: as the system</source>
   <translation>Thème : comme le système</translation>
  </message>
  <message>
   <source>Theme: dark</source>
   <translation>Thème : sombre</translation>
  </message>
  <message>
   <source>Theme: light</source>
   <translation>Thème : clair</translation>
  </message>
  <message>
   <source>Then:</source>
   <translation>Puis :</translation>
  </message>
  <message>
   <source>There are no backups yet.</source>
   <translation>Il n’y a pas encore de sauvegarde.</translation>
  </message>
  <message numerus="yes">
   <source>There are {n} servers already: remove one first.</source>
   <translation>
    <numerusform>Il y a déjà {n} serveur : retirez-en un d’abord.</numerusform>
    <numerusform>Il y a déjà {n} serveurs : retirez-en un d’abord.</numerusform>
   </translation>
  </message>
  <message>
   <source>There is a folder “{name}” already: choose another name.</source>
   <translation>Il existe déjà un dossier « {name} » : choisissez un autre nom.</translation>
  </message>
  <message>
   <source>There is a server named {name} already: choose another name.</source>
   <translation>Il y a déjà un serveur nommé {name} : choisissez un autre nom.</translation>
  </message>
  <message>
   <source>There is a server named {name} already: this one will be {other}.</source>
   <translation>Il y a déjà un serveur nommé {name} : celui-ci s’appellera {other}.</translation>
  </message>
  <message>
   <source>There is new text: go to it</source>
   <translation>Nouveau texte disponible : y aller</translation>
  </message>
  <message>
   <source>There is no backup “{name}”: see “nemodesk history backup --list”.</source>
   <translation>Il n’existe aucune sauvegarde « {name} » : voir « nemodesk history backup --list ».</translation>
  </message>
  <message>
   <source>There is no conversation {id}: it may have been erased.</source>
   <translation>La discussion {id} n’existe pas : elle a peut-être été supprimée.</translation>
  </message>
  <message>
   <source>There is no crash report.</source>
   <translation>Il n’y a aucun rapport de plantage.</translation>
  </message>
  <message>
   <source>There is no folder {path}.</source>
   <translation>Le dossier {path} n’existe pas.</translation>
  </message>
  <message>
   <source>There is no installed model “{name}”. Installed: {known}.</source>
   <translation>Aucun modèle « {name} » n’est installé. Installés : {known}.</translation>
  </message>
  <message>
   <source>There is no model “{name}”. Installed: {known}.</source>
   <translation>Le modèle « {name} » n’existe pas. Installés : {known}.</translation>
  </message>
  <message>
   <source>There is no plugin {name}: its folder belongs in {folder}.</source>
   <translation>Il n’y a pas de plugin {name} : son dossier doit se trouver dans {folder}.</translation>
  </message>
  <message>
   <source>There is no server {id}.</source>
   <translation>Il n’y a pas de serveur {id}.</translation>
  </message>
  <message>
   <source>There is no token {token} to bias: this model's are numbered from 0 to below {size}.</source>
   <translation>Il n’y a pas de token {token} auquel appliquer un biais : ceux de ce modèle sont numérotés à partir de 0 et restent sous {size}.</translation>
  </message>
  <message>
   <source>There is no {repo} at {hub}, or it is private and needs a token.</source>
   <translation>Il n’y a pas de {repo} sur {hub}, ou il est privé et demande un jeton.</translation>
  </message>
  <message>
   <source>There is no {repo} at {hub}, or your token does not open it.</source>
   <translation>Il n’y a pas de {repo} sur {hub}, ou votre jeton n’y donne pas accès.</translation>
  </message>
  <message>
   <source>There is not enough memory for {name}: choose a smaller context, or close other programs.</source>
   <translation>La mémoire ne suffit pas pour {name} : choisissez un contexte plus petit ou fermez d’autres programmes.</translation>
  </message>
  <message>
   <source>There is not enough room on the disk: {needed} MB are needed and {free} MB are free. Free some space.</source>
   <translation>L’espace disque ne suffit pas : il faut {needed} MB et {free} MB sont libres. Libérez de l’espace.</translation>
  </message>
  <message>
   <source>These variables can make the program load other code: {names}.</source>
   <translation>Ces variables peuvent amener le programme à charger un autre code : {names}.</translation>
  </message>
  <message>
   <source>They appear here, by day. Everything stays on this computer.</source>
   <translation>Les discussions apparaîtront ici, jour par jour. Tout reste sur cet ordinateur.</translation>
  </message>
  <message>
   <source>They apply from the next message, to this chat alone.</source>
   <translation>S’appliquent dès le prochain message, à cette discussion seulement.</translation>
  </message>
  <message>
   <source>They are kept, with what followed them, until the trash is emptied.</source>
   <translation>Ils sont conservés, avec leur suite, jusqu’à ce que la corbeille soit vidée.</translation>
  </message>
  <message>
   <source>They stay on this computer</source>
   <translation>Ils restent sur cet ordinateur</translation>
  </message>
  <message>
   <source>Think</source>
   <translation>Réfléchir</translation>
  </message>
  <message>
   <source>Think it through, on your own computer</source>
   <translation>Réfléchir à fond, sur votre propre ordinateur</translation>
  </message>
  <message>
   <source>Thinking</source>
   <translation>Réflexion</translation>
  </message>
  <message>
   <source>Thinking budget</source>
   <translation>Budget de réflexion</translation>
  </message>
  <message>
   <source>Thinking budget: {budget}</source>
   <translation>Budget de réflexion : {budget}</translation>
  </message>
  <message>
   <source>Thinking off</source>
   <translation>Réflexion désactivée</translation>
  </message>
  <message>
   <source>Thinking on</source>
   <translation>Réflexion activée</translation>
  </message>
  <message>
   <source>Thinking switch</source>
   <translation>Mode de réflexion</translation>
  </message>
  <message numerus="yes">
   <source>Thinking was switched: {count} token is read again|Thinking was switched: {count} tokens are read again</source>
   <translation>
    <numerusform>Mode de réflexion changé : {count} token est relu</numerusform>
    <numerusform>Mode de réflexion changé : {count} tokens sont relus</numerusform>
   </translation>
  </message>
  <message>
   <source>Thinking: off</source>
   <translation>Réflexion : désactivée</translation>
  </message>
  <message>
   <source>Thinking: on</source>
   <translation>Réflexion : activée</translation>
  </message>
  <message>
   <source>Thinking: strict off</source>
   <translation>Réflexion : bloquée</translation>
  </message>
  <message>
   <source>This address cannot be opened</source>
   <translation>Cette adresse ne peut pas être ouverte</translation>
  </message>
  <message>
   <source>This backup is damaged itself: choose another one.</source>
   <translation>Cette sauvegarde est elle-même endommagée : choisissez-en une autre.</translation>
  </message>
  <message>
   <source>This build computes on NVIDIA cards, and their driver is not installed: install it.</source>
   <translation>Cette version calcule sur les cartes NVIDIA, et leur pilote n’est pas installé : installez-le.</translation>
  </message>
  <message>
   <source>This chat</source>
   <translation>Cette discussion</translation>
  </message>
  <message>
   <source>This chat is in the trash</source>
   <translation>Cette discussion est dans la corbeille</translation>
  </message>
  <message>
   <source>This chat uses the model's defaults from the next message.</source>
   <translation>Cette discussion utilisera les valeurs du modèle dès le prochain message.</translation>
  </message>
  <message>
   <source>This chat uses “{name}” from the next message.</source>
   <translation>Cette discussion utilise « {name} » dès le prochain message.</translation>
  </message>
  <message>
   <source>This checkpoint is already quantized ({method}): take the one in BF16, F16 or F32.</source>
   <translation>Ce checkpoint est déjà quantifié ({method}) : prenez celui en BF16, F16 ou F32.</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>Cet ordinateur</translation>
  </message>
  <message>
   <source>This computer has no keyring that protects secrets: what you enter is kept until Nemodesk is closed.</source>
   <translation>Cet ordinateur n’a pas de trousseau de clés qui protège les secrets : ce que vous saisissez est gardé jusqu’à la fermeture de Nemodesk.</translation>
  </message>
  <message>
   <source>This computer has no keyring, so it is kept in memory until Nemodesk is closed. It is sent to the hub only, and never shown again.</source>
   <translation>Cet ordinateur n’a pas de trousseau de clés : le jeton est gardé en mémoire jusqu’à la fermeture de Nemodesk. Il est envoyé au hub seulement et jamais réaffiché.</translation>
  </message>
  <message>
   <source>This computer has no keyring: the secret is kept until Nemodesk is closed.</source>
   <translation>Cet ordinateur n’a pas de trousseau de clés : le secret est gardé jusqu’à la fermeture de Nemodesk.</translation>
  </message>
  <message>
   <source>This ends by itself when its command changes.</source>
   <translation>Cela prend fin automatiquement si sa commande change.</translation>
  </message>
  <message>
   <source>This ends by itself when its files change.</source>
   <translation>Cela prend fin automatiquement si ses fichiers changent.</translation>
  </message>
  <message>
   <source>This file cannot be read: {error}.</source>
   <translation>Ce fichier ne peut pas être lu : {error}.</translation>
  </message>
  <message>
   <source>This file stays on your computer; Nemodesk sends nothing. If you report the problem, read it first: it may name your folders.</source>
   <translation>Ce fichier reste sur votre ordinateur ; Nemodesk n’envoie rien. Si vous signalez le problème, lisez-le d’abord : il peut mentionner vos dossiers.</translation>
  </message>
  <message>
   <source>This folder is not there any more.</source>
   <translation>Ce dossier n’existe plus.</translation>
  </message>
  <message>
   <source>This holds no servers: it needs an object mcpServers or servers, with one entry for each.</source>
   <translation>Cela ne contient aucun serveur : il faut un objet mcpServers ou servers, avec une entrée pour chacun.</translation>
  </message>
  <message>
   <source>This is a configuration with servers. It can be imported.</source>
   <translation>C’est une configuration avec des serveurs. Elle peut être importée.</translation>
  </message>
  <message>
   <source>This is no JSON object.</source>
   <translation>Ce n’est pas un objet JSON.</translation>
  </message>
  <message>
   <source>This is no JSON: {error}.</source>
   <translation>Ce n’est pas du JSON : {error}.</translation>
  </message>
  <message>
   <source>This is no access token: copy it again from {page}.</source>
   <translation>Ce n’est pas un jeton d’accès : copiez-le à nouveau depuis {page}.</translation>
  </message>
  <message>
   <source>This is the beginning: the whole is too long to show. Copying gives all of it.</source>
   <translation>Voici le début : l’ensemble est trop long pour être affiché. La copie contient tout.</translation>
  </message>
  <message>
   <source>This model is being installed already: wait for it.</source>
   <translation>Ce modèle est déjà en cours d’installation : attendez qu’elle se termine.</translation>
  </message>
  <message>
   <source>This model needs more memory than any known one: its files are damaged, or made to do harm.</source>
   <translation>Ce modèle demande plus de mémoire que tout modèle connu : ses fichiers sont endommagés ou conçus pour nuire.</translation>
  </message>
  <message>
   <source>This model's file has no chat template: choose a model made for chats.</source>
   <translation>Ce fichier de modèle ne contient pas de gabarit de chat : choisissez un modèle conçu pour les discussions.</translation>
  </message>
  <message>
   <source>This needs {needed} on the disk, and {free} are free: free some space or take a smaller type.</source>
   <translation>Il faut {needed} sur le disque et {free} sont libres : libérez de l’espace ou prenez un type plus petit.</translation>
  </message>
  <message>
   <source>This page is back to its defaults.</source>
   <translation>Cette page a été réinitialisée.</translation>
  </message>
  <message>
   <source>This repository is open to registered users only.</source>
   <translation>Ce dépôt n’est ouvert qu’aux utilisateurs inscrits.</translation>
  </message>
  <message>
   <source>This takes {size} more than there is ({reserve} are left to other programs): choose a smaller context, another type of keys and values, or close other programs.</source>
   <translation>Il faut {size} de plus que ce qui est disponible ({reserve} sont laissés aux autres programmes) : choisissez un contexte plus petit ou un autre type de clés et valeurs, ou fermez d’autres programmes.</translation>
  </message>
  <message>
   <source>This text is too long to be a list of servers.</source>
   <translation>Ce texte est trop long pour être une liste de serveurs.</translation>
  </message>
  <message>
   <source>This tool has changed since you allowed it</source>
   <translation>Cet outil a changé depuis que vous l’avez autorisé</translation>
  </message>
  <message>
   <source>This tool has changed since you allowed it: what you allowed does not count any more.</source>
   <translation>Cet outil a changé depuis que vous l’avez autorisé : ce que vous avez autorisé ne compte plus.</translation>
  </message>
  <message>
   <source>Thought</source>
   <translation>Réflexion</translation>
  </message>
  <message>
   <source>Thought for {seconds} s</source>
   <translation>Réflexion de {seconds} s</translation>
  </message>
  <message>
   <source>Thought for {time}</source>
   <translation>Réflexion de {time}</translation>
  </message>
  <message>
   <source>Thought for {time}, ended at {count} tokens</source>
   <translation>Réflexion de {time}, arrêtée à {count} tokens</translation>
  </message>
  <message>
   <source>Thought for {time}, ended by you</source>
   <translation>Réflexion de {time}, arrêtée par vous</translation>
  </message>
  <message>
   <source>Thought, ended at {count} tokens</source>
   <translation>Réflexion, arrêtée à {count} tokens</translation>
  </message>
  <message>
   <source>Thought, ended by you</source>
   <translation>Réflexion, arrêtée par vous</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Time taken</source>
   <translation>Durée</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titre</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Au</translation>
  </message>
  <message>
   <source>To begin anew keeps the old file beside the new one; what you allowed or forbade is asked again.</source>
   <translation>Repartir à zéro conserve l’ancien fichier à côté du nouveau ; ce que vous avez autorisé ou interdit vous est redemandé.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Aujourd’hui</translation>
  </message>
  <message>
   <source>Token limit reached</source>
   <translation>Limite de tokens atteinte</translation>
  </message>
  <message>
   <source>Tokens</source>
   <translation>Tokens</translation>
  </message>
  <message>
   <source>Tokens of a prompt that are computed at once</source>
   <translation>Tokens d’un prompt calculés en une fois</translation>
  </message>
  <message>
   <source>Tokens of thinking in chats that set none; empty for no limit</source>
   <translation>Tokens de réflexion dans les discussions qui n’en fixent pas ; vide pour aucune limite</translation>
  </message>
  <message>
   <source>Tokens of thinking, then the model has to answer; 0 for no limit</source>
   <translation>Tokens de réflexion, ensuite le modèle doit répondre ; 0 pour aucune limite</translation>
  </message>
  <message>
   <source>Tokens that a conversation can have</source>
   <translation>Tokens qu’une discussion peut compter</translation>
  </message>
  <message>
   <source>Too large for the disk</source>
   <translation>Trop grand pour le disque</translation>
  </message>
  <message>
   <source>Too large for this computer's memory</source>
   <translation>Trop grand pour la mémoire de cet ordinateur</translation>
  </message>
  <message>
   <source>Tool</source>
   <translation>Outil</translation>
  </message>
  <message>
   <source>Tool {name}</source>
   <translation>Outil {name}</translation>
  </message>
  <message>
   <source>Tool {name}: asked for again</source>
   <translation>Outil {name} : demandé à nouveau</translation>
  </message>
  <message>
   <source>Tool {name}: denied</source>
   <translation>Outil {name} : refusé</translation>
  </message>
  <message>
   <source>Tool {name}: failed</source>
   <translation>Outil {name} : échec</translation>
  </message>
  <message>
   <source>Tool {name}: stopped</source>
   <translation>Outil {name} : arrêté</translation>
  </message>
  <message>
   <source>Tool, source, arguments or decision</source>
   <translation>Outil, source, arguments ou décision</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Outils</translation>
  </message>
  <message>
   <source>Tools and plugins</source>
   <translation>Outils et plugins</translation>
  </message>
  <message>
   <source>Tools and plugins…</source>
   <translation>Outils et plugins…</translation>
  </message>
  <message>
   <source>Tools are NOT isolated: they can see your files and the network.</source>
   <translation>Les outils ne sont PAS isolés : ils peuvent voir vos fichiers et le réseau.</translation>
  </message>
  <message>
   <source>Tools cannot be used</source>
   <translation>Les outils sont inutilisables</translation>
  </message>
  <message>
   <source>Tools end with Nemodesk, but can see your files and the network (Windows job).</source>
   <translation>Les outils s’arrêtent avec Nemodesk, mais peuvent voir vos fichiers et le réseau (job Windows).</translation>
  </message>
  <message>
   <source>Tools in this chat</source>
   <translation>Outils dans cette discussion</translation>
  </message>
  <message>
   <source>Tools run in their own processes.</source>
   <translation>Les outils s’exécutent dans leurs propres processus.</translation>
  </message>
  <message>
   <source>Tools see only the folders and the network that you allow (bubblewrap).</source>
   <translation>Les outils ne voient que les dossiers et le réseau que vous autorisez (bubblewrap).</translation>
  </message>
  <message>
   <source>Tools see only the folders and the network that you allow (sandlock).</source>
   <translation>Les outils ne voient que les dossiers et le réseau que vous autorisez (sandlock).</translation>
  </message>
  <message>
   <source>Tools that the model may call in this chat</source>
   <translation>Outils que le modèle peut appeler dans cette discussion</translation>
  </message>
  <message>
   <source>Tools: they cannot be used now</source>
   <translation>Outils : inutilisables pour l’instant</translation>
  </message>
  <message numerus="yes">
   <source>Tools: {n} on</source>
   <translation>
    <numerusform>Outils : {n} activé</numerusform>
    <numerusform>Outils : {n} activés</numerusform>
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
   <translation>Corbeille</translation>
  </message>
  <message numerus="yes">
   <source>Trash, one chat|Trash, {n} chats</source>
   <translation>
    <numerusform>Corbeille, {n} discussion</numerusform>
    <numerusform>Corbeille, {n} discussions</numerusform>
   </translation>
  </message>
  <message>
   <source>Trust {source}</source>
   <translation>Faire confiance à {source}</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Try now</source>
   <translation>Essayer maintenant</translation>
  </message>
  <message>
   <source>Trying again goes on with what is kept.</source>
   <translation>Une nouvelle tentative continue avec ce qui est conservé.</translation>
  </message>
  <message>
   <source>Turns a Hugging Face checkpoint (config.json and .safetensors files) into a GGUF file in your models.</source>
   <translation>Transforme un checkpoint Hugging Face (config.json et fichiers .safetensors) en un fichier GGUF parmi vos modèles.</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Type</translation>
  </message>
  <message>
   <source>Type or paste a value</source>
   <translation>Saisissez ou collez une valeur</translation>
  </message>
  <message>
   <source>Typing anywhere goes to the message below.</source>
   <translation>Où que soit le curseur, la saisie va dans le champ de message.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Undo: {deed}</source>
   <translation>Annuler : {deed}</translation>
  </message>
  <message>
   <source>Undone: {deed}</source>
   <translation>Annulé : {deed}</translation>
  </message>
  <message>
   <source>Unfold or fold all thinking</source>
   <translation>Déplier ou replier toutes les réflexions</translation>
  </message>
  <message>
   <source>Unload</source>
   <translation>Décharger</translation>
  </message>
  <message>
   <source>Unpin</source>
   <translation>Désépingler</translation>
  </message>
  <message>
   <source>Until {day}</source>
   <translation>Jusqu’au {day}</translation>
  </message>
  <message>
   <source>Use in this chat</source>
   <translation>Utiliser dans cette discussion</translation>
  </message>
  <message>
   <source>Use model defaults</source>
   <translation>Valeurs du modèle</translation>
  </message>
  <message>
   <source>Use preset “{name}”</source>
   <translation>Utiliser le préréglage « {name} »</translation>
  </message>
  <message>
   <source>Use {source}</source>
   <translation>Utiliser {source}</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valeur</translation>
  </message>
  <message>
   <source>Values are kept in the keyring.</source>
   <translation>Les valeurs sont conservées dans le trousseau de clés.</translation>
  </message>
  <message>
   <source>Values that did not fit were replaced by defaults: {names}.</source>
   <translation>Les valeurs non valides ont été remplacées par les valeurs par défaut : {names}.</translation>
  </message>
  <message>
   <source>Variables of its environment.</source>
   <translation>Ses variables d’environnement.</translation>
  </message>
  <message>
   <source>Version {index} of {count}</source>
   <translation>Version {index} sur {count}</translation>
  </message>
  <message>
   <source>Version {version}</source>
   <translation>Version {version}</translation>
  </message>
  <message>
   <source>Violet</source>
   <translation>Violet</translation>
  </message>
  <message>
   <source>Waiting for the network</source>
   <translation>En attente du réseau</translation>
  </message>
  <message>
   <source>Waiting for you</source>
   <translation>Vous attend</translation>
  </message>
  <message>
   <source>Waiting for your answer to a tool call</source>
   <translation>En attente de votre réponse à un appel d’outil</translation>
  </message>
  <message>
   <source>Waiting message removed</source>
   <translation>Message en attente retiré</translation>
  </message>
  <message>
   <source>Waiting message {index} of {count}: {text}</source>
   <translation>Message en attente {index} sur {count} : {text}</translation>
  </message>
  <message>
   <source>Warnings and errors</source>
   <translation>Avertissements et erreurs</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Poids</translation>
  </message>
  <message>
   <source>What Nemodesk did, without the text of your conversations</source>
   <translation>Ce que Nemodesk a fait, sans le texte de vos discussions</translation>
  </message>
  <message>
   <source>What Nemodesk did. It holds no text of your conversations and stays on this computer.</source>
   <translation>Ce que Nemodesk a fait. Il ne contient aucun texte de vos discussions et reste sur cet ordinateur.</translation>
  </message>
  <message>
   <source>What has changed</source>
   <translation>Ce qui a changé</translation>
  </message>
  <message>
   <source>What is a prime number?</source>
   <translation>Qu’est-ce qu’un nombre premier ?</translation>
  </message>
  <message>
   <source>What is allowed</source>
   <translation>Ce qui est autorisé</translation>
  </message>
  <message>
   <source>What is allowed…</source>
   <translation>Ce qui est autorisé…</translation>
  </message>
  <message>
   <source>What is sent to this address is not encrypted: everyone on the way can read and change it.</source>
   <translation>Ce qui est envoyé à cette adresse n’est pas chiffré : n’importe qui sur le trajet peut le lire et le modifier.</translation>
  </message>
  <message>
   <source>What is set above applies from the next load</source>
   <translation>Les réglages ci-dessus s’appliquent au prochain chargement</translation>
  </message>
  <message>
   <source>What is stored stays when you stop.</source>
   <translation>Ce qui est déjà enregistré reste si vous arrêtez.</translation>
  </message>
  <message>
   <source>What it does: {what}</source>
   <translation>Ce que fait l’appel : {what}</translation>
  </message>
  <message>
   <source>What it may do there without asking ({names}) is not taken over: here you are asked.</source>
   <translation>Ce qu’il peut faire là-bas sans demander ({names}) n’est pas repris : ici, on vous demande.</translation>
  </message>
  <message>
   <source>What it was allowed is void until you allow it again.</source>
   <translation>Ce qui lui était autorisé est annulé jusqu’à ce que vous l’autorisiez à nouveau.</translation>
  </message>
  <message>
   <source>What its conversion made of the weights</source>
   <translation>Ce que la conversion a fait des poids</translation>
  </message>
  <message>
   <source>What shall we think through?</source>
   <translation>À quoi allons-nous réfléchir ?</translation>
  </message>
  <message>
   <source>What the model had read of chats was removed from the disk.</source>
   <translation>Ce que le modèle avait lu des discussions a été retiré du disque.</translation>
  </message>
  <message>
   <source>What the model has read</source>
   <translation>Ce que le modèle a lu</translation>
  </message>
  <message>
   <source>What the window shows when Nemodesk starts</source>
   <translation>Ce que la fenêtre affiche au démarrage de Nemodesk</translation>
  </message>
  <message>
   <source>What this computer can run</source>
   <translation>Ce que cet ordinateur peut exécuter</translation>
  </message>
  <message>
   <source>What to export</source>
   <translation>Contenu</translation>
  </message>
  <message>
   <source>What tools are allowed cannot be read or written: check the disk. No tool runs until then.</source>
   <translation>Les autorisations des outils ne peuvent pas être lues ou écrites : vérifiez le disque. D’ici là, aucun outil ne s’exécute.</translation>
  </message>
  <message>
   <source>What tools are allowed cannot be written in {folder}. No tool runs until it can.</source>
   <translation>Les autorisations des outils ne peuvent pas être écrites dans {folder}. D’ici là, aucun outil ne s’exécute.</translation>
  </message>
  <message>
   <source>What tools are allowed was begun anew</source>
   <translation>Les autorisations des outils sont reparties à zéro</translation>
  </message>
  <message>
   <source>What tools may do without asking, and what they may never do. Any change of a tool voids its grants.</source>
   <translation>Ce que les outils peuvent faire sans demander, et ce qu’ils ne peuvent jamais faire. Tout changement d’un outil annule ses autorisations.</translation>
  </message>
  <message>
   <source>What was changed of the plugins cannot be kept: {reason}.</source>
   <translation>Ce qui a été modifié dans les plugins ne peut pas être conservé : {reason}.</translation>
  </message>
  <message>
   <source>What was left out</source>
   <translation>Éléments non repris</translation>
  </message>
  <message>
   <source>What will be started, exactly</source>
   <translation>Ce qui sera démarré, exactement</translation>
  </message>
  <message>
   <source>What will be started, one line for each argument</source>
   <translation>Ce qui sera démarré, une ligne par argument</translation>
  </message>
  <message>
   <source>What will fit</source>
   <translation>Ce qui tient</translation>
  </message>
  <message>
   <source>What you are writing, with its attachments</source>
   <translation>Votre message, pièces jointes comprises</translation>
  </message>
  <message>
   <source>What you may do with this model is for its makers to say.</source>
   <translation>Ce que vous pouvez faire de ce modèle, ses auteurs le décident.</translation>
  </message>
  <message>
   <source>What your servers offer. Its text goes with your message, as a file's would.</source>
   <translation>Ce que proposent vos serveurs. Le texte part avec votre message, comme celui d’un fichier.</translation>
  </message>
  <message>
   <source>What {name} takes of this computer’s memory</source>
   <translation>Ce que {name} prend de la mémoire de cet ordinateur</translation>
  </message>
  <message>
   <source>What {name} was to be sent is too long.</source>
   <translation>Ce qui devait être envoyé à {name} est trop long.</translation>
  </message>
  <message>
   <source>What {source} starts</source>
   <translation>Ce que {source} démarre</translation>
  </message>
  <message>
   <source>When a long answer ends while you are elsewhere</source>
   <translation>Quand une longue réponse se termine alors que vous êtes ailleurs</translation>
  </message>
  <message>
   <source>Whether the model reasons before it answers</source>
   <translation>Si le modèle réfléchit avant de répondre</translation>
  </message>
  <message>
   <source>Which lines</source>
   <translation>Lignes affichées</translation>
  </message>
  <message>
   <source>Which of its tools are on ({names}) is not taken over: switch them in the menu of tools.</source>
   <translation>Le choix de ses outils activés ({names}) n’est pas repris : activez-les ou désactivez-les dans le menu des outils.</translation>
  </message>
  <message>
   <source>While you read and write, the model reads what the next answer needs; it then begins sooner</source>
   <translation>Pendant que vous lisez et écrivez, le modèle lit ce qu’il faut à la prochaine réponse ; elle commence alors plus tôt</translation>
  </message>
  <message>
   <source>Whole, checked {when}</source>
   <translation>Intact, vérifié le {when}</translation>
  </message>
  <message>
   <source>Wide</source>
   <translation>Large</translation>
  </message>
  <message>
   <source>Width of the text</source>
   <translation>Largeur du texte</translation>
  </message>
  <message>
   <source>With all versions of messages</source>
   <translation>Avec toutes les versions des messages</translation>
  </message>
  <message>
   <source>With presets and shortcuts</source>
   <translation>Avec les préréglages et les raccourcis</translation>
  </message>
  <message>
   <source>With the model's thinking</source>
   <translation>Avec la réflexion du modèle</translation>
  </message>
  <message>
   <source>Wrap long lines</source>
   <translation>Retour à la ligne automatique</translation>
  </message>
  <message>
   <source>Wrap long lines of code</source>
   <translation>Retour à la ligne dans le code</translation>
  </message>
  <message>
   <source>Write a haiku about the sea</source>
   <translation>Écris un haïku sur la mer</translation>
  </message>
  <message>
   <source>Write it as owner/name, for example {example}.</source>
   <translation>Écrivez-le sous la forme propriétaire/nom, par exemple {example}.</translation>
  </message>
  <message>
   <source>Write the next message</source>
   <translation>Écrivez le message suivant</translation>
  </message>
  <message>
   <source>Writes its reasoning first; slower, better at problems</source>
   <translation>Écrit d’abord son raisonnement ; plus lent, meilleur sur les problèmes</translation>
  </message>
  <message>
   <source>Writing speed</source>
   <translation>Vitesse d’écriture</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Hier</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Vous</translation>
  </message>
  <message>
   <source>You allowed this before, but a text from outside may want it now: look closely.</source>
   <translation>Vous avez déjà autorisé cela, mais c’est peut-être un texte venu de l’extérieur qui le veut maintenant : regardez bien.</translation>
  </message>
  <message>
   <source>You can close this and go on chatting. Cancel leaves nothing behind.</source>
   <translation>Vous pouvez fermer cette fenêtre et continuer à discuter. « Annuler » ne laisse aucune trace.</translation>
  </message>
  <message>
   <source>You can close this window or Nemodesk, or switch the computer off. It goes on at the next start.</source>
   <translation>Vous pouvez fermer cette fenêtre ou Nemodesk, ou éteindre l’ordinateur. L’installation reprendra au prochain démarrage.</translation>
  </message>
  <message>
   <source>You trusted it as it was; it has changed, and is not trusted any more.</source>
   <translation>Vous lui faisiez confiance tel qu’il était ; il a changé et n’est plus de confiance.</translation>
  </message>
  <message>
   <source>You, {time}: {text}</source>
   <translation>Vous, {time} : {text}</translation>
  </message>
  <message>
   <source>Your account has not been given access to {repo}: accept its licence at {page}.</source>
   <translation>Votre compte n’a pas accès à {repo} : acceptez sa licence sur {page}.</translation>
  </message>
  <message>
   <source>Your conversations are in {folder}</source>
   <translation>Vos discussions se trouvent dans {folder}</translation>
  </message>
  <message>
   <source>Your conversations are safe. A report was written; it stays on this computer.</source>
   <translation>Vos discussions sont en sécurité. Un rapport a été écrit ; il reste sur cet ordinateur.</translation>
  </message>
  <message>
   <source>Your conversations are safe. The log has the details.</source>
   <translation>Vos discussions sont en sécurité. Le journal contient les détails.</translation>
  </message>
  <message>
   <source>Your messages and the partial answer are kept. Regenerate starts the engine again.</source>
   <translation>Vos messages et la réponse partielle sont conservés. « Régénérer » redémarre le moteur.</translation>
  </message>
  <message>
   <source>Your token does not open {repo}: give it the right to read at {tokens}.</source>
   <translation>Votre jeton ne donne pas accès à {repo} : accordez-lui le droit de lecture sur {tokens}.</translation>
  </message>
  <message>
   <source>a protected place</source>
   <translation>un emplacement protégé</translation>
  </message>
  <message>
   <source>a row without a name</source>
   <translation>une ligne sans nom</translation>
  </message>
  <message>
   <source>alerts</source>
   <translation>alertes, avertissements</translation>
  </message>
  <message>
   <source>all</source>
   <translation>tous</translation>
  </message>
  <message>
   <source>allowed for the chat</source>
   <translation>autorisé pour la discussion</translation>
  </message>
  <message>
   <source>always allowed</source>
   <translation>toujours autorisé</translation>
  </message>
  <message>
   <source>always allowed: the folder {folder}</source>
   <translation>toujours autorisé : le dossier {folder}</translation>
  </message>
  <message numerus="yes">
   <source>and the message that follows|and the {n} messages that follow</source>
   <translation>
    <numerusform>et le message qui suit</numerusform>
    <numerusform>et les {n} messages qui suivent</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and {n} other file|and {n} other files</source>
   <translation>
    <numerusform>et {n} autre</numerusform>
    <numerusform>et {n} autres</numerusform>
   </translation>
  </message>
  <message>
   <source>animation</source>
   <translation>animation</translation>
  </message>
  <message>
   <source>animations</source>
   <translation>animations, mouvement, effets</translation>
  </message>
  <message>
   <source>another model has its place</source>
   <translation>un autre modèle a pris sa place</translation>
  </message>
  <message>
   <source>answering</source>
   <translation>réponse en cours</translation>
  </message>
  <message>
   <source>arguments that are not valid</source>
   <translation>arguments non valides</translation>
  </message>
  <message>
   <source>as published, but for rounding</source>
   <translation>comme publiés, à l’arrondi près</translation>
  </message>
  <message>
   <source>background, minimise</source>
   <translation>arrière-plan, minimiser, réduire</translation>
  </message>
  <message>
   <source>battery, prefill, speed</source>
   <translation>batterie, secteur, préremplissage, prefill, vitesse</translation>
  </message>
  <message>
   <source>before an update</source>
   <translation>avant une mise à jour</translation>
  </message>
  <message>
   <source>being looked at</source>
   <translation>vérification en cours</translation>
  </message>
  <message>
   <source>being written</source>
   <translation>en cours d’écriture</translation>
  </message>
  <message>
   <source>bits</source>
   <translation>bits</translation>
  </message>
  <message>
   <source>built-in</source>
   <translation>intégré</translation>
  </message>
  <message>
   <source>cache, privacy, restart</source>
   <translation>cache, confidentialité, vie privée, redémarrage</translation>
  </message>
  <message>
   <source>can send data out</source>
   <translation>peut envoyer des données à l’extérieur</translation>
  </message>
  <message>
   <source>changes something</source>
   <translation>modifie quelque chose</translation>
  </message>
  <message>
   <source>chat {number}</source>
   <translation>discussion {number}</translation>
  </message>
  <message>
   <source>colours</source>
   <translation>couleurs</translation>
  </message>
  <message>
   <source>colours, dark mode</source>
   <translation>couleurs, mode sombre</translation>
  </message>
  <message>
   <source>column</source>
   <translation>colonne</translation>
  </message>
  <message>
   <source>computes on the processor</source>
   <translation>calcule sur le processeur</translation>
  </message>
  <message>
   <source>computes on {names}</source>
   <translation>calcule sur {names}</translation>
  </message>
  <message>
   <source>config.json holds no usable {key}: download it again.</source>
   <translation>config.json ne contient pas de {key} utilisable : téléchargez-le à nouveau.</translation>
  </message>
  <message>
   <source>context window, ctx, RAM, VRAM</source>
   <translation>fenêtre de contexte, ctx, RAM, VRAM, mémoire</translation>
  </message>
  <message>
   <source>cut for the model; all {count} characters are kept</source>
   <translation>raccourci pour le modèle ; les {count} caractères sont tous conservés</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>endommagée</translation>
  </message>
  <message>
   <source>damaged, repair</source>
   <translation>endommagé, corrompu, réparer</translation>
  </message>
  <message>
   <source>default preset</source>
   <translation>préréglage par défaut</translation>
  </message>
  <message>
   <source>denied</source>
   <translation>refusé</translation>
  </message>
  <message>
   <source>done</source>
   <translation>fait</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>brouillon</translation>
  </message>
  <message>
   <source>error</source>
   <translation>erreur</translation>
  </message>
  <message>
   <source>everything it can do, in chat {number}</source>
   <translation>tout ce qu'il peut faire, dans la conversation {number}</translation>
  </message>
  <message>
   <source>exactly these arguments</source>
   <translation>exactement ces arguments</translation>
  </message>
  <message>
   <source>exactly these arguments: {arguments}</source>
   <translation>exactement ces arguments : {arguments}</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>échec</translation>
  </message>
  <message>
   <source>file to write (default: in SRC)</source>
   <translation>fichier à écrire (par défaut : dans SRC)</translation>
  </message>
  <message>
   <source>first token {seconds} s</source>
   <translation>premier token {seconds} s</translation>
  </message>
  <message>
   <source>folded</source>
   <translation>replié</translation>
  </message>
  <message>
   <source>folder with config.json and safetensors files</source>
   <translation>dossier avec config.json et des fichiers safetensors</translation>
  </message>
  <message>
   <source>font size, zoom, scale, bigger, smaller</source>
   <translation>taille de police, zoom, échelle, agrandir, réduire</translation>
  </message>
  <message>
   <source>font, zoom</source>
   <translation>police, zoom</translation>
  </message>
  <message>
   <source>for this chat</source>
   <translation>pour cette discussion</translation>
  </message>
  <message>
   <source>from {source}</source>
   <translation>depuis {source}</translation>
  </message>
  <message>
   <source>full width, margins</source>
   <translation>pleine largeur, marges</translation>
  </message>
  <message>
   <source>highlight colour</source>
   <translation>couleur de surbrillance, mise en évidence</translation>
  </message>
  <message>
   <source>hotkeys, key bindings</source>
   <translation>touches, raccourcis, combinaisons de touches</translation>
  </message>
  <message>
   <source>importance matrix made by llama-imatrix</source>
   <translation>matrice d’importance créée avec llama-imatrix</translation>
  </message>
  <message>
   <source>in every chat</source>
   <translation>dans toutes les conversations</translation>
  </message>
  <message>
   <source>it kept changing</source>
   <translation>il changeait sans cesse</translation>
  </message>
  <message>
   <source>large loss: only where nothing else fits</source>
   <translation>forte perte : seulement si rien d’autre ne tient</translation>
  </message>
  <message>
   <source>length, limit</source>
   <translation>longueur, limite</translation>
  </message>
  <message>
   <source>less than a minute left</source>
   <translation>reste moins d’une minute</translation>
  </message>
  <message>
   <source>little loss</source>
   <translation>faible perte</translation>
  </message>
  <message>
   <source>llama.cpp's name for it, from the largest to the smallest</source>
   <translation>Son nom dans llama.cpp, du plus grand au plus petit</translation>
  </message>
  <message>
   <source>loading</source>
   <translation>chargement</translation>
  </message>
  <message>
   <source>locale, translation</source>
   <translation>langue, région, traduction</translation>
  </message>
  <message>
   <source>loss that one notices</source>
   <translation>perte perceptible</translation>
  </message>
  <message>
   <source>made in {time}</source>
   <translation>créé en {time}</translation>
  </message>
  <message>
   <source>math, LaTeX, equations</source>
   <translation>maths, LaTeX, équations</translation>
  </message>
  <message>
   <source>message {message} of conversation {conversation}</source>
   <translation>message {message} de la discussion {conversation}</translation>
  </message>
  <message>
   <source>message {message} of “{title}”</source>
   <translation>message {message} de « {title} »</translation>
  </message>
  <message>
   <source>more places in this chat</source>
   <translation>autres passages dans cette discussion</translation>
  </message>
  <message>
   <source>names of chats, rename</source>
   <translation>noms des discussions, renommer</translation>
  </message>
  <message>
   <source>network</source>
   <translation>réseau</translation>
  </message>
  <message>
   <source>next to no loss</source>
   <translation>presque aucune perte</translation>
  </message>
  <message>
   <source>night mode, bright, appearance</source>
   <translation>mode nuit, clair, apparence</translation>
  </message>
  <message>
   <source>no folder yet</source>
   <translation>aucun dossier pour l'instant</translation>
  </message>
  <message>
   <source>no longer trusted</source>
   <translation>n’est plus de confiance</translation>
  </message>
  <message>
   <source>no loss that one notices</source>
   <translation>aucune perte perceptible</translation>
  </message>
  <message>
   <source>no such tool</source>
   <translation>outil inexistant</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucun</translation>
  </message>
  <message>
   <source>not answered</source>
   <translation>sans réponse</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>inconnue</translation>
  </message>
  <message>
   <source>not loaded</source>
   <translation>non chargé</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>non mesurée</translation>
  </message>
  <message>
   <source>not used: CUDA does not start on {card}; a restart may help</source>
   <translation>non utilisé : CUDA ne démarre pas sur {card} ; un redémarrage peut aider</translation>
  </message>
  <message>
   <source>not used: CUDA_VISIBLE_DEVICES is “{value}”, which hides {card}</source>
   <translation>non utilisé : CUDA_VISIBLE_DEVICES vaut « {value} », ce qui masque {card}</translation>
  </message>
  <message>
   <source>not used: no NVIDIA card was found, so the processor computes</source>
   <translation>non utilisé : aucune carte NVIDIA n’a été trouvée, c’est donc le processeur qui calcule</translation>
  </message>
  <message>
   <source>not used: no NVIDIA card was found; if the build for one does not start, build for the processor</source>
   <translation>non utilisé : aucune carte NVIDIA n’a été trouvée ; si la version compilée pour ces cartes ne démarre pas, compilez pour le processeur</translation>
  </message>
  <message>
   <source>not used: of the {total} GiB of {card} only {free} GiB are free. Close other programs that compute or play on it.</source>
   <translation>non utilisé : sur les {total} GiB de {card}, seuls {free} GiB sont libres. Fermez les autres programmes de calcul ou de jeu qui l’utilisent.</translation>
  </message>
  <message>
   <source>not used: the NVIDIA card has no driver</source>
   <translation>non utilisé : la carte NVIDIA n’a pas de pilote</translation>
  </message>
  <message>
   <source>not used: the driver does not work: {reason}</source>
   <translation>non utilisé : le pilote ne fonctionne pas : {reason}</translation>
  </message>
  <message>
   <source>not used: the driver was updated while the computer ran, and needs a restart</source>
   <translation>non utilisé : le pilote a été mis à jour pendant que l’ordinateur fonctionnait et demande un redémarrage</translation>
  </message>
  <message>
   <source>not used: the driver {driver} runs CUDA {has}, and this build needs {needs}</source>
   <translation>non utilisé : le pilote {driver} prend en charge CUDA {has}, et cette version demande {needs}</translation>
  </message>
  <message>
   <source>not used: the settings put no layers of models on {card}</source>
   <translation>non utilisé : les réglages ne placent aucune couche des modèles sur {card}</translation>
  </message>
  <message>
   <source>not used: {card} is there, and llama.cpp was built without CUDA</source>
   <translation>non utilisé : {card} est là, et llama.cpp a été compilé sans CUDA</translation>
  </message>
  <message>
   <source>not used: {card} is there, and this build computes without CUDA. Take the build for NVIDIA cards instead.</source>
   <translation>non utilisé : {card} est là, et cette version calcule sans CUDA. Prenez plutôt la version pour cartes NVIDIA.</translation>
  </message>
  <message>
   <source>nucleus sampling</source>
   <translation>échantillonnage nucleus, noyau</translation>
  </message>
  <message>
   <source>on the processor</source>
   <translation>sur le processeur</translation>
  </message>
  <message numerus="yes">
   <source>once, resumed|{n} times, resumed</source>
   <translation>
    <numerusform>{n} fois, reprise</numerusform>
    <numerusform>{n} fois, reprise</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one chat|{n} chats</source>
   <translation>
    <numerusform>{n} discussion</numerusform>
    <numerusform>{n} discussions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one conversation|{n} conversations</source>
   <translation>
    <numerusform>{n} discussion</numerusform>
    <numerusform>{n} discussions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one damaged message|{n} damaged messages</source>
   <translation>
    <numerusform>{n} message endommagé</numerusform>
    <numerusform>{n} messages endommagés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one empty message|{n} empty messages</source>
   <translation>
    <numerusform>{n} message vide</numerusform>
    <numerusform>{n} messages vides</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one entry is no conversation|{n} entries are no conversations</source>
   <translation>
    <numerusform>{n} entrée n’est pas une discussion</numerusform>
    <numerusform>{n} entrées ne sont pas des discussions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one file without its text|{n} files without their text</source>
   <translation>
    <numerusform>{n} fichier sans son texte</numerusform>
    <numerusform>{n} fichiers sans leur texte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one folder you gave|{n} folders you gave</source>
   <translation>
    <numerusform>un dossier que vous avez donné</numerusform>
    <numerusform>{n} dossiers que vous avez donnés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one hidden message|{n} hidden messages</source>
   <translation>
    <numerusform>{n} message masqué</numerusform>
    <numerusform>{n} messages masqués</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one image|{n} images</source>
   <translation>
    <numerusform>{n} image</numerusform>
    <numerusform>{n} images</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one list of sources|{n} lists of sources</source>
   <translation>
    <numerusform>{n} liste de sources</numerusform>
    <numerusform>{n} listes de sources</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one message outside the tree|{n} messages outside the tree</source>
   <translation>
    <numerusform>{n} message hors de l’arbre</numerusform>
    <numerusform>{n} messages hors de l’arbre</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one message|{n} messages</source>
   <translation>
    <numerusform>{n} message</numerusform>
    <numerusform>{n} messages</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one more place in this chat|{n} more places in this chat</source>
   <translation>
    <numerusform>{n} autre passage dans cette discussion</numerusform>
    <numerusform>{n} autres passages dans cette discussion</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one more set of instructions|{n} more sets of instructions</source>
   <translation>
    <numerusform>{n} autre jeu d’instructions</numerusform>
    <numerusform>{n} autres jeux d’instructions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one part of an unknown kind|{n} parts of unknown kinds</source>
   <translation>
    <numerusform>{n} élément de type inconnu</numerusform>
    <numerusform>{n} éléments de type inconnu</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one pin, star or archive mark|{n} pin, star or archive marks</source>
   <translation>
    <numerusform>{n} marque d’épingle, d’étoile ou d’archive</numerusform>
    <numerusform>{n} marques d’épingle, d’étoile ou d’archive</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one result of a tool|{n} results of tools</source>
   <translation>
    <numerusform>{n} résultat d’outil</numerusform>
    <numerusform>{n} résultats d’outils</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one selected|{n} selected</source>
   <translation>
    <numerusform>{n} sélectionnée</numerusform>
    <numerusform>{n} sélectionnées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one sound or video recording|{n} sound or video recordings</source>
   <translation>
    <numerusform>{n} enregistrement audio ou vidéo</numerusform>
    <numerusform>{n} enregistrements audio ou vidéo</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one summary|{n} summaries</source>
   <translation>
    <numerusform>{n} résumé</numerusform>
    <numerusform>{n} résumés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one thinking time|{n} thinking times</source>
   <translation>
    <numerusform>{n} mention du temps de réflexion</numerusform>
    <numerusform>{n} mentions du temps de réflexion</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one tool call|{n} tool calls</source>
   <translation>
    <numerusform>{n} appel d’outil</numerusform>
    <numerusform>{n} appels d’outils</numerusform>
   </translation>
  </message>
  <message>
   <source>owner/name, or its address on Hugging Face</source>
   <translation>propriétaire/nom, ou adresse sur Hugging Face</translation>
  </message>
  <message>
   <source>padding, layout</source>
   <translation>marges, disposition</translation>
  </message>
  <message>
   <source>past conversations</source>
   <translation>conversations passées</translation>
  </message>
  <message>
   <source>permissions must be a table: write [permissions] on a line of its own.</source>
   <translation>permissions doit être une table : écrivez [permissions] seul sur une ligne.</translation>
  </message>
  <message>
   <source>permissions.files must be "none", "read" or "write".</source>
   <translation>permissions.files doit être "none", "read" ou "write".</translation>
  </message>
  <message>
   <source>permissions.secrets must be a list of names, like ["api_key"].</source>
   <translation>permissions.secrets doit être une liste de noms, comme ["api_key"].</translation>
  </message>
  <message>
   <source>permissions.{name} must be true or false.</source>
   <translation>permissions.{name} doit être true ou false.</translation>
  </message>
  <message>
   <source>pinned</source>
   <translation>épinglée</translation>
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
   <translation>plugin.toml ne peut pas être lu : {reason}.</translation>
  </message>
  <message>
   <source>plugin.toml does not say which API it is for: write api = {api}.</source>
   <translation>plugin.toml n’indique pas son API : écrivez api = {api}.</translation>
  </message>
  <message>
   <source>plugin.toml does not say {key}: write {key} = "…".</source>
   <translation>Dans plugin.toml, {key} manque : écrivez {key} = "…".</translation>
  </message>
  <message numerus="yes">
   <source>plugin.toml is longer than {n} KB.</source>
   <translation>
    <numerusform>plugin.toml dépasse {n} KB.</numerusform>
    <numerusform>plugin.toml dépasse {n} KB.</numerusform>
   </translation>
  </message>
  <message>
   <source>plugin.toml is not valid TOML: {reason}.</source>
   <translation>plugin.toml n’est pas du TOML valide : {reason}.</translation>
  </message>
  <message>
   <source>plugin.toml says {key}, which has no meaning: it can say {known}.</source>
   <translation>plugin.toml indique {key}, qui n’a pas de sens : il peut indiquer {known}.</translation>
  </message>
  <message>
   <source>preset</source>
   <translation>préréglage</translation>
  </message>
  <message>
   <source>privacy</source>
   <translation>confidentialité</translation>
  </message>
  <message>
   <source>profiles, characters</source>
   <translation>profils, personnages</translation>
  </message>
  <message>
   <source>programs</source>
   <translation>programmes</translation>
  </message>
  <message>
   <source>q8_0 takes half and loses next to nothing; q4_0 costs quality</source>
   <translation>q8_0 prend la moitié et ne perd presque rien ; q4_0 coûte en qualité</translation>
  </message>
  <message>
   <source>random, reproducible, sampling</source>
   <translation>aléatoire, reproductible, échantillonnage</translation>
  </message>
  <message>
   <source>randomness, creativity, sampling</source>
   <translation>hasard, aléatoire, créativité, échantillonnage</translation>
  </message>
  <message>
   <source>reading the checkpoint</source>
   <translation>lecture du checkpoint</translation>
  </message>
  <message>
   <source>reads and writes files</source>
   <translation>lit et écrit des fichiers</translation>
  </message>
  <message>
   <source>reads and writes files: {given}</source>
   <translation>lit et écrit des fichiers : {given}</translation>
  </message>
  <message>
   <source>reads files</source>
   <translation>lit des fichiers</translation>
  </message>
  <message>
   <source>reads files: {given}</source>
   <translation>lit des fichiers : {given}</translation>
  </message>
  <message>
   <source>reads what is yours</source>
   <translation>lit vos données</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>prêt</translation>
  </message>
  <message>
   <source>reasoning</source>
   <translation>raisonnement, pensée</translation>
  </message>
  <message>
   <source>reasoning, limit, effort</source>
   <translation>raisonnement, pensée, limite, effort</translation>
  </message>
  <message>
   <source>repeated</source>
   <translation>répété</translation>
  </message>
  <message>
   <source>repeated, not run again</source>
   <translation>répété, pas exécuté à nouveau</translation>
  </message>
  <message>
   <source>repetition, loops, sampling</source>
   <translation>répétition, boucles, échantillonnage</translation>
  </message>
  <message>
   <source>running</source>
   <translation>en cours</translation>
  </message>
  <message>
   <source>runs under {isolation}</source>
   <translation>s’exécute sous {isolation}</translation>
  </message>
  <message>
   <source>sampling</source>
   <translation>échantillonnage, sampling</translation>
  </message>
  <message>
   <source>save</source>
   <translation>enregistrer, sauvegarder, copie</translation>
  </message>
  <message>
   <source>secrets: {names}</source>
   <translation>secrets : {names}</translation>
  </message>
  <message>
   <source>sends a request to {host}</source>
   <translation>envoie une requête à {host}</translation>
  </message>
  <message>
   <source>size</source>
   <translation>taille</translation>
  </message>
  <message>
   <source>something is there already</source>
   <translation>il y a déjà quelque chose à cet endroit</translation>
  </message>
  <message>
   <source>startup, autoload</source>
   <translation>démarrage, chargement automatique</translation>
  </message>
  <message>
   <source>startup, launch</source>
   <translation>démarrage, lancement</translation>
  </message>
  <message>
   <source>stop sequences</source>
   <translation>séquences d’arrêt</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>arrêté</translation>
  </message>
  <message>
   <source>stopped while it ran</source>
   <translation>arrêté en cours d’exécution</translation>
  </message>
  <message>
   <source>strict off</source>
   <translation>bloquée</translation>
  </message>
  <message>
   <source>syntax highlighting</source>
   <translation>coloration syntaxique</translation>
  </message>
  <message>
   <source>system prompt, persona, role</source>
   <translation>prompt système, persona, rôle</translation>
  </message>
  <message>
   <source>tensors</source>
   <translation>tenseurs</translation>
  </message>
  <message>
   <source>terminal</source>
   <translation>terminal</translation>
  </message>
  <message>
   <source>text</source>
   <translation>texte</translation>
  </message>
  <message>
   <source>the disk is full</source>
   <translation>le disque est plein</translation>
  </message>
  <message>
   <source>the folder {folder}</source>
   <translation>le dossier {folder}</translation>
  </message>
  <message>
   <source>the tool is forbidden</source>
   <translation>l’outil est interdit</translation>
  </message>
  <message>
   <source>the weights as they were published</source>
   <translation>les poids tels que publiés</translation>
  </message>
  <message>
   <source>these arguments</source>
   <translation>ces arguments</translation>
  </message>
  <message>
   <source>these files</source>
   <translation>ces fichiers</translation>
  </message>
  <message>
   <source>thinking off</source>
   <translation>réflexion désactivée</translation>
  </message>
  <message>
   <source>thinking on</source>
   <translation>réflexion activée</translation>
  </message>
  <message>
   <source>this command</source>
   <translation>cette commande</translation>
  </message>
  <message>
   <source>threads (default: one a core)</source>
   <translation>threads (par défaut : un par cœur)</translation>
  </message>
  <message>
   <source>to do</source>
   <translation>à faire</translation>
  </message>
  <message>
   <source>to note</source>
   <translation>à noter</translation>
  </message>
  <message>
   <source>to start, as it is now</source>
   <translation>démarrer, tel qu'il est maintenant</translation>
  </message>
  <message>
   <source>tokenizer.json and config.json do not belong together: download them again.</source>
   <translation>tokenizer.json et config.json ne vont pas ensemble : téléchargez-les à nouveau.</translation>
  </message>
  <message>
   <source>too large for this computer</source>
   <translation>trop grand pour cet ordinateur</translation>
  </message>
  <message>
   <source>trusted</source>
   <translation>de confiance</translation>
  </message>
  <message>
   <source>type</source>
   <translation>type</translation>
  </message>
  <message>
   <source>type of file (default: Q4_K_M)</source>
   <translation>type de fichier (par défaut : Q4_K_M)</translation>
  </message>
  <message>
   <source>unfolded</source>
   <translation>déplié</translation>
  </message>
  <message>
   <source>unread</source>
   <translation>non lue</translation>
  </message>
  <message>
   <source>used: {card}, {free} of {total} GiB free</source>
   <translation>utilisé : {card}, {free} GiB libres sur {total}</translation>
  </message>
  <message>
   <source>values</source>
   <translation>valeurs</translation>
  </message>
  <message>
   <source>very little loss</source>
   <translation>très faible perte</translation>
  </message>
  <message>
   <source>waiting for the calls before it</source>
   <translation>attend les appels précédents</translation>
  </message>
  <message>
   <source>waiting for you</source>
   <translation>vous attend</translation>
  </message>
  <message>
   <source>waits</source>
   <translation>en attente</translation>
  </message>
  <message>
   <source>what it said of its own tools was believed, until it changed</source>
   <translation>ce qu’il disait de ses propres outils était cru, jusqu’à ce qu’il change</translation>
  </message>
  <message>
   <source>what it says of its own tools is believed</source>
   <translation>ce qu'il dit de ses propres outils est cru</translation>
  </message>
  <message>
   <source>word wrap, break lines</source>
   <translation>retour à la ligne, couper les lignes</translation>
  </message>
  <message>
   <source>you allowed it always</source>
   <translation>vous l’avez toujours autorisé</translation>
  </message>
  <message>
   <source>you allowed it for the chat</source>
   <translation>vous l’avez autorisé pour la discussion</translation>
  </message>
  <message>
   <source>you allowed it once</source>
   <translation>vous l’avez autorisé une fois</translation>
  </message>
  <message>
   <source>you denied it</source>
   <translation>vous l’avez refusé</translation>
  </message>
  <message>
   <source>you forbade the tool</source>
   <translation>vous avez interdit l’outil</translation>
  </message>
  <message>
   <source>{action}: back to {keys}</source>
   <translation>{action} : revenir à {keys}</translation>
  </message>
  <message>
   <source>{at} of {total}</source>
   <translation>{at} sur {total}</translation>
  </message>
  <message>
   <source>{count} bytes came back</source>
   <translation>{count} octets reçus</translation>
  </message>
  <message numerus="yes">
   <source>{count} character|{count} characters</source>
   <translation>
    <numerusform>{count} caractère</numerusform>
    <numerusform>{count} caractères</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} chats; the best {shown} are shown</source>
   <translation>{count} discussions ; les {shown} meilleures sont affichées</translation>
  </message>
  <message>
   <source>{count} left</source>
   <translation>reste {count}</translation>
  </message>
  <message>
   <source>{count} of {budget} tokens left</source>
   <translation>reste {count} tokens sur {budget}</translation>
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
   <translation>{done} sur {total}</translation>
  </message>
  <message>
   <source>{done} of {total} tokens</source>
   <translation>{done} sur {total} tokens</translation>
  </message>
  <message>
   <source>{file} cannot be read.</source>
   <translation>{file} ne peut pas être lu.</translation>
  </message>
  <message>
   <source>{file} cannot be read: {reason}.</source>
   <translation>{file} ne peut pas être lu : {reason}.</translation>
  </message>
  <message>
   <source>{file} does not describe the files beside it: download them again.</source>
   <translation>{file} ne correspond pas aux fichiers voisins : téléchargez-les tous à nouveau.</translation>
  </message>
  <message>
   <source>{file} holds no settings. Choose a file that was made by Export.</source>
   <translation>{file} ne contient aucun paramètre. Choisissez un fichier créé avec « Exporter ».</translation>
  </message>
  <message>
   <source>{file} is a link or no file: put a copy there.</source>
   <translation>{file} est un lien ou n’est pas un fichier : mettez-y une copie.</translation>
  </message>
  <message>
   <source>{file} is a link or not a plain file: copy the checkpoint with its contents (cp -rL).</source>
   <translation>{file} est un lien ou n’est pas un fichier ordinaire : copiez le checkpoint avec son contenu (cp -rL).</translation>
  </message>
  <message>
   <source>{file} is a pickle, which may run code when opened: take a checkpoint in safetensors.</source>
   <translation>{file} est un pickle, qui peut exécuter du code à l’ouverture : prenez un checkpoint en safetensors.</translation>
  </message>
  <message>
   <source>{file} is damaged: download it again.</source>
   <translation>{file} est endommagé : téléchargez-le à nouveau.</translation>
  </message>
  <message>
   <source>{file} is not an importance matrix, or is damaged: make it again with llama-imatrix.</source>
   <translation>{file} n’est pas une matrice d’importance ou est endommagé : recréez-le avec llama-imatrix.</translation>
  </message>
  <message>
   <source>{file} is too large to be what its name says.</source>
   <translation>{file} est trop volumineux pour être ce que dit son nom.</translation>
  </message>
  <message>
   <source>{file}: holds no conversations</source>
   <translation>{file} : ne contient aucune discussion</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>du {first} au {last}</translation>
  </message>
  <message>
   <source>{folder} cannot be written: {reason}.</source>
   <translation>{folder} ne peut pas être écrit : {reason}.</translation>
  </message>
  <message>
   <source>{folder} exists already: choose another name.</source>
   <translation>{folder} existe déjà : choisissez un autre nom.</translation>
  </message>
  <message>
   <source>{folder} holds private data of programs, and can be given to no tool.</source>
   <translation>{folder} contient des données privées de programmes et ne peut être confié à aucun outil.</translation>
  </message>
  <message>
   <source>{folder} is no folder that can be opened.</source>
   <translation>{folder} n’est pas un dossier qui peut être ouvert.</translation>
  </message>
  <message>
   <source>{free} of {total} free</source>
   <translation>{free} libres sur {total}</translation>
  </message>
  <message>
   <source>{hours} h {minutes} min</source>
   <translation>{hours} h {minutes} min</translation>
  </message>
  <message>
   <source>{hours} h {minutes} min left</source>
   <translation>reste {hours} h {minutes} min</translation>
  </message>
  <message>
   <source>{hub} cannot be reached: check the connection and any proxy, then try again.</source>
   <translation>{hub} est injoignable : vérifiez la connexion et l’éventuel proxy, puis réessayez.</translation>
  </message>
  <message>
   <source>{hub} does not answer like a Hugging Face hub: check HF_ENDPOINT and any proxy.</source>
   <translation>{hub} ne répond pas comme un hub Hugging Face : vérifiez HF_ENDPOINT et l’éventuel proxy.</translation>
  </message>
  <message>
   <source>{hub} does not know this token: make a new one at {tokens}.</source>
   <translation>{hub} ne connaît pas ce jeton : créez-en un nouveau sur {tokens}.</translation>
  </message>
  <message>
   <source>{hub} has a fault of its own (status {status}): try again later.</source>
   <translation>{hub} rencontre lui-même une panne (état {status}) : réessayez plus tard.</translation>
  </message>
  <message>
   <source>{hub} is busy and asks to wait: try again in a few minutes.</source>
   <translation>{hub} est occupé et demande d’attendre : réessayez dans quelques minutes.</translation>
  </message>
  <message>
   <source>{hub} is not encrypted: a token is only sent over https.</source>
   <translation>{hub} n’est pas chiffré : un jeton n’est envoyé que par https.</translation>
  </message>
  <message>
   <source>{hub} refused {repo} (status {status}): try again later.</source>
   <translation>{hub} a refusé {repo} (état {status}) : réessayez plus tard.</translation>
  </message>
  <message>
   <source>{hub}, or a proxy on the way, gives answers that cannot be used: try another network.</source>
   <translation>{hub}, ou un proxy en chemin, donne des réponses inutilisables : essayez un autre réseau.</translation>
  </message>
  <message>
   <source>{index} / {count}</source>
   <translation>{index} / {count}</translation>
  </message>
  <message>
   <source>{keys} belongs to text fields: {what}.</source>
   <translation>{keys} appartient aux champs de texte : {what}.</translation>
  </message>
  <message>
   <source>{key} is empty in plugin.toml.</source>
   <translation>{key} est vide dans plugin.toml.</translation>
  </message>
  <message numerus="yes">
   <source>{key} must be a text of one line, {n} characters at most.</source>
   <translation>
    <numerusform>{key} doit être un texte d’une ligne, de {n} caractère au plus.</numerusform>
    <numerusform>{key} doit être un texte d’une ligne, de {n} caractères au plus.</numerusform>
   </translation>
  </message>
  <message>
   <source>{layers} of {all} layers fit your card as {type}, the processor does the rest; {tokens} tokens of context</source>
   <translation>{layers} couches sur {all} tiennent sur votre carte en {type}, le processeur fait le reste ; {tokens} tokens de contexte</translation>
  </message>
  <message>
   <source>{matches} of {total}</source>
   <translation>{matches} sur {total}</translation>
  </message>
  <message>
   <source>{megabytes} MB</source>
   <translation>{megabytes} MB</translation>
  </message>
  <message>
   <source>{minutes} min left</source>
   <translation>reste {minutes} min</translation>
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
   <translation>{names} et d’autres</translation>
  </message>
  <message>
   <source>{name} (may be left empty)</source>
   <translation>{name} (peut rester vide)</translation>
  </message>
  <message>
   <source>{name} arrived damaged, twice, and was deleted: try again later or from another network.</source>
   <translation>{name} est arrivé endommagé deux fois et a été supprimé : réessayez plus tard ou depuis un autre réseau.</translation>
  </message>
  <message>
   <source>{name} asks for this: {what}. Fill it in, or leave the server out.</source>
   <translation>{name} demande ceci : {what}. Remplissez-le ou laissez le serveur de côté.</translation>
  </message>
  <message>
   <source>{name} asks for values that were not given: {names}.</source>
   <translation>{name} demande des valeurs qui n’ont pas été données : {names}.</translation>
  </message>
  <message>
   <source>{name} cannot be linked from its disk to the models folder's: copy it.</source>
   <translation>{name} ne peut pas être lié de son disque à celui du dossier des modèles : copiez-le.</translation>
  </message>
  <message>
   <source>{name} cannot be read: it is damaged or not there.</source>
   <translation>{name} ne peut pas être lu : fichier endommagé ou absent.</translation>
  </message>
  <message>
   <source>{name} cannot be started: {reason}.</source>
   <translation>{name} ne peut pas être démarré : {reason}.</translation>
  </message>
  <message>
   <source>{name} cannot be the name of a variable or a header.</source>
   <translation>{name} ne peut pas être le nom d’une variable ou d’un en-tête.</translation>
  </message>
  <message>
   <source>{name} cannot keep keys and values as {kv_type}: choose another type.</source>
   <translation>{name} ne peut pas garder les clés et valeurs en {kv_type} : choisissez un autre type.</translation>
  </message>
  <message>
   <source>{name} changed while it was copied: try again when it is whole.</source>
   <translation>{name} a changé pendant la copie : réessayez quand il sera complet.</translation>
  </message>
  <message>
   <source>{name} comes under all of these at once. Nemodesk keeps them as a file beside the model.</source>
   <translation>{name} est soumis à toutes ces licences à la fois. Nemodesk les conserve dans un fichier à côté du modèle.</translation>
  </message>
  <message>
   <source>{name} computes values that are no numbers: convert it again, or choose another type.</source>
   <translation>{name} calcule des valeurs qui ne sont pas des nombres : convertissez-le à nouveau ou choisissez un autre type.</translation>
  </message>
  <message>
   <source>{name} could not be checked: {reason}.</source>
   <translation>{name} n’a pas pu être vérifié : {reason}.</translation>
  </message>
  <message>
   <source>{name} could not be deleted: {reason}.</source>
   <translation>{name} n’a pas pu être supprimé : {reason}.</translation>
  </message>
  <message>
   <source>{name} could not be imported: {reason}.</source>
   <translation>{name} n’a pas pu être importé : {reason}.</translation>
  </message>
  <message>
   <source>{name} could not be loaded</source>
   <translation>{name} n’a pas pu être chargé</translation>
  </message>
  <message>
   <source>{name} could not be loaded: it is damaged, or of a kind this version does not know.</source>
   <translation>{name} n’a pas pu être chargé : fichier endommagé, ou d’un type que cette version ne connaît pas.</translation>
  </message>
  <message>
   <source>{name} could not be moved: {reason}. It stays where it was.</source>
   <translation>{name} n’a pas pu être déplacé : {reason}. Il reste où il était.</translation>
  </message>
  <message>
   <source>{name} could not be read ({why}): choose another file.</source>
   <translation>{name} n’a pas pu être lu ({why}) : choisissez un autre fichier.</translation>
  </message>
  <message>
   <source>{name} could not be read: {reason}.</source>
   <translation>{name} n’a pas pu être lu : {reason}.</translation>
  </message>
  <message>
   <source>{name} does not start.</source>
   <translation>{name} ne démarre pas.</translation>
  </message>
  <message>
   <source>{name} gave a list that cannot be read.</source>
   <translation>{name} a donné une liste illisible.</translation>
  </message>
  <message>
   <source>{name} gave no list of tools that can be read.</source>
   <translation>{name} n’a pas donné de liste d’outils lisible.</translation>
  </message>
  <message>
   <source>{name} has changed since it was allowed, and was not called.</source>
   <translation>{name} a changé depuis son autorisation, et n’a pas été appelé.</translation>
  </message>
  <message>
   <source>{name} has no permission to ask for this.</source>
   <translation>{name} n’a pas l’autorisation de demander cela.</translation>
  </message>
  <message>
   <source>{name} is GGUF version {version}; versions 2 and 3 can be read.</source>
   <translation>{name} est en GGUF version {version} ; seules les versions 2 et 3 peuvent être lues.</translation>
  </message>
  <message>
   <source>{name} is a folder: attach the files that matter.</source>
   <translation>{name} est un dossier : joignez les fichiers utiles.</translation>
  </message>
  <message>
   <source>{name} is a part of a model: choose a file that holds all of it.</source>
   <translation>{name} n’est qu’une partie d’un modèle : choisissez un fichier qui le contient en entier.</translation>
  </message>
  <message>
   <source>{name} is damaged and was not moved: check it, or install it again.</source>
   <translation>{name} est endommagé et n’a pas été déplacé : vérifiez-le ou réinstallez-le.</translation>
  </message>
  <message>
   <source>{name} is damaged or incomplete: download or convert it again.</source>
   <translation>{name} est endommagé ou incomplet : téléchargez-le ou convertissez-le à nouveau.</translation>
  </message>
  <message>
   <source>{name} is damaged: its SHA-256 is {found}, that of what was installed {expected}. Install it again.</source>
   <translation>{name} est endommagé : son SHA-256 est {found}, celui de l’installation {expected}. Réinstallez-le.</translation>
  </message>
  <message>
   <source>{name} is damaged: its file has {found} bytes, {expected} were installed. Install it again.</source>
   <translation>{name} est endommagé : son fichier fait {found} octets, {expected} ont été installés. Réinstallez-le.</translation>
  </message>
  <message>
   <source>{name} is empty: there is nothing to attach.</source>
   <translation>{name} est vide : il n’y a rien à joindre.</translation>
  </message>
  <message>
   <source>{name} is empty: there is nothing to insert.</source>
   <translation>{name} est vide : il n’y a rien à insérer.</translation>
  </message>
  <message>
   <source>{name} is in your models now.</source>
   <translation>{name} est maintenant parmi vos modèles.</translation>
  </message>
  <message>
   <source>{name} is in {path} already.</source>
   <translation>{name} est déjà dans {path}.</translation>
  </message>
  <message>
   <source>{name} is in {path} now.</source>
   <translation>{name} est maintenant dans {path}.</translation>
  </message>
  <message>
   <source>{name} is larger than any archive of conversations: it was not read.</source>
   <translation>{name} est plus volumineux que toute archive de discussions : il n’a pas été lu.</translation>
  </message>
  <message>
   <source>{name} is larger than {most} kB: attach the part that matters.</source>
   <translation>{name} dépasse {most} kB : joignez la partie utile.</translation>
  </message>
  <message>
   <source>{name} is locked with a password: unpack it first.</source>
   <translation>{name} est protégé par un mot de passe : décompressez-le d’abord.</translation>
  </message>
  <message>
   <source>{name} is no text in UTF-8.</source>
   <translation>{name} n’est pas un texte en UTF-8.</translation>
  </message>
  <message>
   <source>{name} is no text: only text and source code can be attached.</source>
   <translation>{name} n’est pas un texte : seuls le texte et le code source peuvent être joints.</translation>
  </message>
  <message>
   <source>{name} is not a GGUF file: choose a model file that ends in .gguf.</source>
   <translation>{name} n’est pas un fichier GGUF : choisissez un fichier de modèle qui se termine par .gguf.</translation>
  </message>
  <message>
   <source>{name} is not a file: choose a model file that ends in .gguf.</source>
   <translation>{name} n’est pas un fichier : choisissez un fichier de modèle qui se termine par .gguf.</translation>
  </message>
  <message>
   <source>{name} is not valid JSON.</source>
   <translation>{name} n’est pas un texte JSON valide.</translation>
  </message>
  <message>
   <source>{name} is ready</source>
   <translation>{name} est prêt</translation>
  </message>
  <message>
   <source>{name} is switched off.</source>
   <translation>{name} est désactivé.</translation>
  </message>
  <message>
   <source>{name} is whole, byte for byte.</source>
   <translation>{name} est intact, octet pour octet.</translation>
  </message>
  <message>
   <source>{name} may not be started: look at its command and allow it.</source>
   <translation>{name} n’est pas autorisé à démarrer : regardez sa commande et autorisez-la.</translation>
  </message>
  <message>
   <source>{name} needs about {needed} GiB of memory and {free} GiB are free: close other programs, or choose a smaller model.</source>
   <translation>{name} demande environ {needed} GiB de mémoire et {free} GiB sont libres : fermez d’autres programmes ou choisissez un modèle plus petit.</translation>
  </message>
  <message>
   <source>{name} of NVIDIA's CUDA toolkit was not found: install the toolkit.</source>
   <translation>{name} du toolkit CUDA de NVIDIA est introuvable : installez le toolkit.</translation>
  </message>
  <message>
   <source>{name} removed</source>
   <translation>{name} retiré</translation>
  </message>
  <message>
   <source>{name} sent too much.</source>
   <translation>{name} a trop envoyé.</translation>
  </message>
  <message>
   <source>{name} was converted on this computer. Longer bars are larger errors.</source>
   <translation>{name} a été converti sur cet ordinateur. Plus la barre est longue, plus l’erreur est grande.</translation>
  </message>
  <message>
   <source>{name} was ended. {reason}</source>
   <translation>{name} a été arrêté. {reason}</translation>
  </message>
  <message>
   <source>{name} was not added. {reason}</source>
   <translation>{name} n’a pas été ajouté. {reason}</translation>
  </message>
  <message>
   <source>{name} was removed</source>
   <translation>{name} a été retiré</translation>
  </message>
  <message>
   <source>{number} %</source>
   <translation>{number} %</translation>
  </message>
  <message numerus="yes">
   <source>{n} character|{n} characters</source>
   <translation>
    <numerusform>{n} caractère</numerusform>
    <numerusform>{n} caractères</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} conversation|{n} conversations</source>
   <translation>
    <numerusform>{n} discussion</numerusform>
    <numerusform>{n} discussions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} line|{n} lines</source>
   <translation>
    <numerusform>{n} ligne</numerusform>
    <numerusform>{n} lignes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {all} layers on the card</source>
   <translation>
    <numerusform>{n} couche sur {all} sur la carte</numerusform>
    <numerusform>{n} couches sur {all} sur la carte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {server} cannot be shown.</source>
   <translation>
    <numerusform>{n} élément de {server} ne peut pas être affiché.</numerusform>
    <numerusform>{n} éléments de {server} ne peuvent pas être affichés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {total}</source>
   <translation>
    <numerusform>{n} sur {total}</numerusform>
    <numerusform>{n} sur {total}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {total} layers on the GPU</source>
   <translation>
    <numerusform>{n} couche sur {total} sur le GPU</numerusform>
    <numerusform>{n} couches sur {total} sur le GPU</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} tool|{n} tools</source>
   <translation>
    <numerusform>{n} outil</numerusform>
    <numerusform>{n} outils</numerusform>
   </translation>
  </message>
  <message>
   <source>{part}, measured {size}</source>
   <translation>{part}, {size} mesurés</translation>
  </message>
  <message>
   <source>{path} belongs to the checkpoint itself: name another file to write.</source>
   <translation>{path} fait partie du checkpoint lui-même : indiquez un autre fichier à écrire.</translation>
  </message>
  <message>
   <source>{path} cannot be made: {reason}.</source>
   <translation>{path} ne peut pas être créé : {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {reason}.</source>
   <translation>{path} ne peut pas être lu : {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be renamed: {reason}.</source>
   <translation>{path} ne peut pas être renommé : {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be used: {reason}.</source>
   <translation>{path} ne peut pas être utilisé : {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be written: choose another place.</source>
   <translation>{path} ne peut pas être écrit : choisissez un autre emplacement.</translation>
  </message>
  <message>
   <source>{path} cannot be written: {reason}.</source>
   <translation>{path} ne peut pas être écrit : {reason}.</translation>
  </message>
  <message>
   <source>{path} could not be written: {reason}.</source>
   <translation>{path} n’a pas pu être écrit : {reason}.</translation>
  </message>
  <message>
   <source>{path} does not give back what is written to it: use another disk.</source>
   <translation>{path} ne restitue pas ce qui y est écrit : utilisez un autre disque.</translation>
  </message>
  <message>
   <source>{path} is a file: choose a folder.</source>
   <translation>{path} est un fichier : choisissez un dossier.</translation>
  </message>
  <message>
   <source>{path} is a folder: name a file to write.</source>
   <translation>{path} est un dossier : indiquez un fichier à écrire.</translation>
  </message>
  <message>
   <source>{path} is being written by another conversion: wait for it.</source>
   <translation>{path} est en cours d’écriture par une autre conversion : attendez qu’elle se termine.</translation>
  </message>
  <message>
   <source>{path} is inside the models folder: choose one on another disk.</source>
   <translation>{path} se trouve dans le dossier des modèles : choisissez-en un sur un autre disque.</translation>
  </message>
  <message>
   <source>{path} is no checkpoint: it has no config.json.</source>
   <translation>{path} n’est pas un checkpoint : il n’a pas de config.json.</translation>
  </message>
  <message>
   <source>{path} is there already: choose another folder.</source>
   <translation>{path} existe déjà : choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>{path} may not be written: choose another folder.</source>
   <translation>L’écriture de {path} n’est pas autorisée : choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>{path}: {size} MB, {type}, {seconds} s</source>
   <translation>{path} : {size} MB, {type}, {seconds} s</translation>
  </message>
  <message>
   <source>{plugin} has no secret {name}.</source>
   <translation>{plugin} n’a pas de secret {name}.</translation>
  </message>
  <message>
   <source>{program} can download what it runs, so that it may be something else tomorrow.</source>
   <translation>{program} peut télécharger ce qu’il exécute : demain, ce peut être autre chose.</translation>
  </message>
  <message>
   <source>{program} import</source>
   <translation>Importation depuis {program}</translation>
  </message>
  <message>
   <source>{program} is a shell: it runs whatever its arguments say.</source>
   <translation>{program} est un shell : il exécute tout ce que disent ses arguments.</translation>
  </message>
  <message>
   <source>{program} run needs -i: without it nothing that is said reaches the server.</source>
   <translation>{program} run a besoin de -i : sans cela, rien de ce qui est dit n’atteint le serveur.</translation>
  </message>
  <message>
   <source>{program} was not found on this computer: install it, or give its full path.</source>
   <translation>{program} est introuvable sur cet ordinateur : installez-le, ou donnez son chemin complet.</translation>
  </message>
  <message numerus="yes">
   <source>{program}: one conversation|{program}: {n} conversations</source>
   <translation>
    <numerusform>{program} : {n} discussion</numerusform>
    <numerusform>{program} : {n} discussions</numerusform>
   </translation>
  </message>
  <message>
   <source>{repo} asks for a token: accept its licence at {page}, then make one at {tokens}.</source>
   <translation>{repo} demande un jeton : acceptez sa licence sur {page}, puis créez-en un sur {tokens}.</translation>
  </message>
  <message>
   <source>{repo} at {commit}</source>
   <translation>{repo}, commit {commit}</translation>
  </message>
  <message>
   <source>{repo} has no file “{name}”; GGUF files there: {names}.</source>
   <translation>{repo} n’a pas de fichier « {name} » ; fichiers GGUF présents : {names}.</translation>
  </message>
  <message>
   <source>{repo} has no “{what}”: look at {page}.</source>
   <translation>{repo} n’a pas de « {what} » : consultez {page}.</translation>
  </message>
  <message>
   <source>{repo} is converted on this computer. Smaller files answer faster and leave more room for long conversations.</source>
   <translation>{repo} est converti sur cet ordinateur. Les fichiers plus petits répondent plus vite et laissent plus de place aux longues discussions.</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} s</translation>
  </message>
  <message>
   <source>{setting}: {deed}</source>
   <translation>{setting} : {deed}</translation>
  </message>
  <message>
   <source>{share} of the work is done.</source>
   <translation>{share} du travail est fait.</translation>
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
   <translation>{size} seront libérés à la fermeture de Nemodesk</translation>
  </message>
  <message>
   <source>{size} as {type}</source>
   <translation>{size} en {type}</translation>
  </message>
  <message>
   <source>{size} free</source>
   <translation>{size} libres</translation>
  </message>
  <message>
   <source>{size} kB</source>
   <translation>{size} kB</translation>
  </message>
  <message>
   <source>{size} of it are here already.</source>
   <translation>{size} sont déjà là.</translation>
  </message>
  <message>
   <source>{size} of it are here. It goes on where it stopped.</source>
   <translation>{size} sont là. Elle reprend où elle s’est arrêtée.</translation>
  </message>
  <message>
   <source>{size} of the work is done. Kept, it goes on from there later; deleted, it is gone.</source>
   <translation>{size} sont faits. Conservés, l’installation reprendra à ce point plus tard ; supprimés, ils sont perdus.</translation>
  </message>
  <message>
   <source>{size} on the disk. Erasing a chat for good removes all of it too</source>
   <translation>{size} sur le disque. Supprimer définitivement une discussion retire aussi tout cela</translation>
  </message>
  <message>
   <source>{size}, planned with {type} and {tokens} tokens of context</source>
   <translation>{size}, prévu avec {type} et {tokens} tokens de contexte</translation>
  </message>
  <message>
   <source>{size}, planned with {type} and {tokens} tokens of context, keys and values as {kv}</source>
   <translation>{size}, prévu avec {type} et {tokens} tokens de contexte, clés et valeurs en {kv}</translation>
  </message>
  <message>
   <source>{source} changed since you allowed it</source>
   <translation>{source} a changé depuis que vous l’avez autorisé</translation>
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
   <translation>reste {time}</translation>
  </message>
  <message>
   <source>{title} (copy)</source>
   <translation>{title} (copie)</translation>
  </message>
  <message>
   <source>{title}, heading</source>
   <translation>{title}, titre</translation>
  </message>
  <message>
   <source>{title}: without {what}</source>
   <translation>{title} : sans {what}</translation>
  </message>
  <message>
   <source>{tokens} in each prompt</source>
   <translation>{tokens} dans chaque prompt</translation>
  </message>
  <message>
   <source>{tokens} tokens of context</source>
   <translation>{tokens} tokens de contexte</translation>
  </message>
  <message>
   <source>{tokens}, {cached} of them cached</source>
   <translation>{tokens}, dont {cached} en cache</translation>
  </message>
  <message>
   <source>{type} is not a type of file that can be written: only {supported}.</source>
   <translation>{type} n’est pas un type de fichier qui peut être écrit : seulement {supported}.</translation>
  </message>
  <message>
   <source>{used} of {total} tokens of context are used</source>
   <translation>{used} tokens de contexte utilisés sur {total}</translation>
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
   <translation>{who}, {time} :</translation>
  </message>
  <message>
   <source>“Always” would allow: {scope}</source>
   <translation>« Toujours » autoriserait : {scope}</translation>
  </message>
  <message>
   <source>“{action}” no longer has {keys}.</source>
   <translation>{keys} a été retiré à « {action} ».</translation>
  </message>
  <message>
   <source>“{field}” is no valid JSON.</source>
   <translation>« {field} » n’est pas du JSON valide.</translation>
  </message>
  <message>
   <source>“{repo}” is no model on Hugging Face: write it like {example}.</source>
   <translation>« {repo} » n’est pas un modèle sur Hugging Face : écrivez-le comme {example}.</translation>
  </message>
  <message>
   <source>“{revision}” is no revision: give a branch, a tag or a commit.</source>
   <translation>« {revision} » n’est pas une révision : indiquez une branche, une étiquette ou un commit.</translation>
  </message>
  <message>
   <source>“{text}” is no address of a hub: set HF_ENDPOINT to one like {hub}.</source>
   <translation>« {text} » n’est pas l’adresse d’un hub : donnez à HF_ENDPOINT une adresse comme {hub}.</translation>
  </message>
  <message>
   <source>“{title}”</source>
   <translation>« {title} »</translation>
  </message>
  <message>
   <source>… {count} more characters</source>
   <translation>… {count} caractères de plus</translation>
  </message>
 </context>
</TS>
