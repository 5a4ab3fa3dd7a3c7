<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
 <context>
  <name>nemodesk</name>
  <message>
   <source>&amp;Chat</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Model</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>16 bits (BF16)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>4 bits (Q4_K_M)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>8 bits (Q8_0)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A Hugging Face checkpoint</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A context of {context} tokens needs about {needed} GiB of memory and {free} GiB are free: choose at most {room} tokens.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A part of the program does not load (ggml): install it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A part of the program is missing (ggml): install it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>About 30 % of the checkpoint's size; the usual choice</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>About 53 % of its size; answers almost as the original</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>About Nemodesk</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Another conversation is being answered</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Answer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Answer, {time}: {text}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Answering</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Answering in another chat</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Any Llama-style model you have</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Apache-2.0. Shows its texts in Inter and JetBrains Mono (SIL OFL 1.1), draws Lucide icons (ISC), and runs models with llama.cpp (MIT). The demo model SmolLM2-135M-Instruct is under Apache-2.0; models you install have licences of their own.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>As the system</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ask anything</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ask the demo model</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Asks the model not to reason; it may still do it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Assistant</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>CUDA is built in, but no graphics card was found: computes on the processor</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Chat now</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose a model</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose a model first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose a model to ask something</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose a model…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose another</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose the checkpoint's folder</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Composer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Context used</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Conversation moved to Trash</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Conversion</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Convert</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Convert a Hugging Face checkpoint folder to one GGUF file.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Convert a folder</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Convert a folder…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Convert another</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Convert the folder here</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Converting {name} to {kind}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copied</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy code</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy the answer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy the last answer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cut</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Dark</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Demo model loaded: {name}. Try the app, not the answers.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Demo model on the processor</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Demo: try the app, not the answers</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Details</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Download it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Download the folder, for example with Hugging Face's own tool:</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Edit and branch</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Edit the last message, in an empty field</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Edit the message</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Everything you write stays on this machine.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Failed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Folder</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Folder with config.json</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>GGUF models (*.gguf);;All files (*)</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>GPU {n} of {total} layers</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>Get Nemotron Nano 4B</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Get Nemotron Nano 4B…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Header</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Installed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Interrupted when the program ended; this much was saved.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It takes a few minutes and asks for nothing else.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>JSON lines on stdout</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Jump to the newest text</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Left out of the next prompt</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Light</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Link</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Load again</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Load the demo model</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Loaded</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Loading</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Look at the model's page</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Message</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Model: {name}, {state}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Models</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Models of the kind {name} cannot be converted: only {supported}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Models with experts cannot be converted: only {supported}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>More</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Move this chat to Trash</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Move to Trash</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Name three colours</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nemodesk</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nemotron runs here. Your conversations stay on this machine.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>New chat</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>New line</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Next area</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Next chat</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Next version</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No conversations yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No display and no terminal were found: running the demo job.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No display was found: this is the terminal chat.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No model is installed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No model is loaded</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No model is loaded: choose a model first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Off</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>On the processor</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open a GGUF file</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open a GGUF file…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open a GGUF…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open in the browser</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open the log's folder</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open the model's page</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open this address?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Paste</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Position scaling of the kind {kind} is not supported: only {supported}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Previous 7 days</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Previous area</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Previous chat</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Previous version</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Quit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Read its licence there: the NVIDIA Open Model License and the Llama 3.1 Community License apply.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reading the prompt</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ready</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reasoning is made impossible for this answer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Redo</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Regenerate</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Remote endpoints are not supported yet: choose a model on this computer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Rename</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Rename this chat</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Runs Nemotron Nano on your own computer. Nothing you write leaves it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save and branch</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Select all</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Send</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Send when the answer has ended</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Set it aside and start anew</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show all</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show all thinking</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show or hide the sidebar</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show the menus</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show the newest lines</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sidebar</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Size of the weights</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Something went wrong inside Nemodesk ({name})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Something went wrong inside Nemodesk ({name}). The log has the details.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Start</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Status</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stopped by you</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Strict off</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Switch thinking</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The answer failed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The answer failed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The answer failed: {error}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The answer is there.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The answer reached its length limit.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The answer was interrupted.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The answer was stopped.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The chat template in this model's file does not work: choose another model file.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The chat template in this model's file takes too long: choose another model file.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The checkpoint holds a tensor that this kind of model does not have: {name}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The checkpoint is 9.0 GB of files. Converted to 4 bits it takes about 2.8 GB; then the folder can go.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The checkpoint is not complete: the tensor {name} is missing.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The checkpoint is not complete: {file} is missing.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The checkpoint names a file outside its folder ({name}): do not use it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The checkpoint's settings cannot be stored: download it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The conversation has {tokens} tokens and the context holds {context}: start a new chat or load the model with a larger context.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The conversation takes {tokens} tokens and leaves no room for an answer in the context of {context}: start a new chat, or load the model with a larger context.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The conversion ended unexpectedly (status {code}): start it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The demo model is missing: install the program again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The disk became full while writing {path}: make room and convert again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The disk failed while the history was read or written: it may be full, broken or write-protected.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The disk is full: the history could not be written. Free some space and try again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The engine could not be started: set Nemodesk up again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The engine could not compute the answer: try again, or load the model again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>The engine crashed while loading; a smaller context of {n} tokens works.</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>The engine crashed while loading; with fewer layers on the graphics card it works.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The engine crashed while loading; without extra processor buffers it works.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The engine crashed while loading; without the graphics card it works.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The engine crashed: load the model again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The engine did not answer for {seconds} seconds and was ended: load the model again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The engine ended unexpectedly (code {code}): load the model again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The engine has stopped</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The engine refused ({code}).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The engine stopped itself because of an internal error: load the model again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The engine was closed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The engine was ended by the system, perhaps because memory ran out: load the model again, with a smaller context if this repeats.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The engine's answer could not be read: load the model again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The file needs {needed} MB and the disk has {free} MB free: make room or choose another folder.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The folder has no model.safetensors.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The folder {path} does not exist.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The history could not be changed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The history could not be opened</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The history file cannot be opened or written: check its folder and its permissions.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The history file is damaged: it can be set aside and a new one begun.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The history is from an older version: start Nemodesk once to update it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The history is in use by another Nemodesk: close that one first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The history was written by a newer Nemodesk (version {found}, this one knows {known}): update the app.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The message is empty: type something first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The model could not be loaded</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The model is still loading</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The models folder {path} cannot be written: {reason}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The original weights, unchanged; twice the memory of 8 bits</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The prompt is empty: write something first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The tensor {name} does not have the shape that config.json says: download the checkpoint again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The tensor {name} holds values that are not numbers or do not fit {type}: the checkpoint is damaged, or needs another type.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The tensor {name} is stored as {dtype}: only {supported} can be converted.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The text is longer than any model can read: shorten it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The tokenizer comes as {file}: only tokenizer.json can be converted.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The tokenizer is of a kind that cannot be converted ({kind}): only byte-level BPE.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The tokenizer splits text in a way that is not known here: only {supported} are.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Theme</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no conversation {id}: it may have been erased.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no folder {path}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no installed model “{name}”. Installed: {known}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no model “{name}”. Installed: {known}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is not enough memory for {name}: choose a smaller context, or close other programs.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>They appear here, by day. Everything stays on this computer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Think</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Think it through, on your own computer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Thinking</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Thinking off</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Thinking on</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This checkpoint is already quantized ({method}): take the one in BF16, F16 or F32.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This model's file has no chat template: choose a model made for chats.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Thought</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Thought for {seconds} s</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Thought for {time}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Title</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Today</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Token limit reached</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Try again</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Turns a Hugging Face checkpoint (config.json and .safetensors files) into a GGUF file in your models.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Typing anywhere goes to the message below.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Unload</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Version {index} of {count}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Version {version}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What is a prime number?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What shall we think through?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Where the checkpoint is, and how it becomes a model here</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Write a haiku about the sea</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Write the next message</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Writes its reasoning first; slower, better at problems</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>You</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>You can close this and go on chatting. Cancel leaves nothing behind.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>You, {time}: {text}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Your conversations are safe. The log has the details.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Your messages and the partial answer are kept. Regenerate starts the engine again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>answering</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>computes on the processor</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>computes on {names}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>config.json holds no usable {key}: download it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>failed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>file to write (default: in SRC)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>first token {seconds} s</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>folded</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>folder with config.json and safetensors files</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>loading</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>made in {time}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not loaded</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>on the processor</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>reading the checkpoint</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>ready</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>strict off</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>text</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>thinking off</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>thinking on</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>threads (default: one a core)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>tokenizer.json and config.json do not belong together: download them again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>type of file (default: Q4_K_M)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>unfolded</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>unread</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>{count} token|{count} tokens</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{done} of {total} tokens</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{file} cannot be read: {reason}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{file} does not describe the files beside it: download them again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{file} is a link or not a plain file: copy the checkpoint with its contents (cp -rL).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{file} is a pickle, which may run code when opened: take a checkpoint in safetensors.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{file} is damaged: download it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{file} is too large to be what its name says.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{index} / {count}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{minutes} min {rest} s</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{minutes} min {seconds} s</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} could not be deleted: {reason}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} could not be imported: {reason}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} could not be loaded</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} could not be loaded: it is damaged, or of a kind this version does not know.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} could not be read: {reason}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is GGUF version {version}; versions 2 and 3 can be read.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is damaged or incomplete: download or convert it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is not a GGUF file: choose a model file that ends in .gguf.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is not a file: choose a model file that ends in .gguf.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is ready</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} needs about {needed} GiB of memory and {free} GiB are free: close other programs, or choose a smaller model.</source>
   <translation type="unfinished"></translation>
  </message>
  <message numerus="yes">
   <source>{n} of {total} layers on the GPU</source>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <source>{path} belongs to the checkpoint itself: name another file to write.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{path} cannot be read: {reason}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{path} could not be written: {reason}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{path} is a folder: name a file to write.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{path} is being written by another conversion: wait for it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{path} is no checkpoint: it has no config.json.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{path} may not be written: choose another folder.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{path}: {size} MB, {type}, {seconds} s</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{seconds:.0f} s</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{size:.0f} MB</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{size:.2f} GB</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{speed} tok/s</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{time} left</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{type} is not a type of file that can be written: only {supported}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{used} of {total} tokens of context are used</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
</TS>
