<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
 <context>
  <name>QLineEdit</name>
  <message>
   <source>&amp;Copy</source>
   <translation>कॉपी करें(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>पेस्ट करें(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>फिर से करें(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>पूर्ववत करें(&amp;U)</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>कट करें(&amp;T)</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>हटाएँ</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>सभी चुनें</translation>
  </message>
 </context>
 <context>
  <name>QPlatformTheme</name>
  <message>
   <source>&amp;No</source>
   <translation>नहीं(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;OK</source>
   <translation>ठीक है(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation>हाँ(&amp;Y)</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>लागू करें</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>रद्द करें</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>बंद करें</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>छोड़ दें</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>ठीक है</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>खोलें</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>रीसेट करें</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>सेव करें</translation>
  </message>
 </context>
 <context>
  <name>QWidgetTextControl</name>
  <message>
   <source>&amp;Copy</source>
   <translation>कॉपी करें(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>पेस्ट करें(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>फिर से करें(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>पूर्ववत करें(&amp;U)</translation>
  </message>
  <message>
   <source>Copy &amp;Link Location</source>
   <translation>लिंक का पता कॉपी करें(&amp;L)</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>कट करें(&amp;T)</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>हटाएँ</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>सभी चुनें</translation>
  </message>
 </context>
 <context>
  <name>nemodesk</name>
  <message>
   <source>&amp;Chat</source>
   <translation>चैट(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>संपादन(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>फ़ाइल(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>मदद(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;Model</source>
   <translation>मॉडल(&amp;M)</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>दृश्य(&amp;V)</translation>
  </message>
  <message>
   <source>, </source>
   <translation>, </translation>
  </message>
  <message>
   <source>0 always takes the likeliest token; more is more varied</source>
   <translation>0 पर हमेशा सबसे संभावित टोकन चुना जाता है; ज़्यादा मान से विविधता बढ़ती है</translation>
  </message>
  <message>
   <source>0 keeps it unused</source>
   <translation>0 पर कार्ड इस्तेमाल नहीं होता</translation>
  </message>
  <message numerus="yes">
   <source>1 more|{n} more</source>
   <translation>
    <numerusform>{n} और</numerusform>
    <numerusform>{n} और</numerusform>
   </translation>
  </message>
  <message>
   <source>16 bits (BF16)</source>
   <translation>16 बिट (BF16)</translation>
  </message>
  <message>
   <source>4 bits (Q4_K_M)</source>
   <translation>4 बिट (Q4_K_M)</translation>
  </message>
  <message>
   <source>8 bits (Q8_0)</source>
   <translation>8 बिट (Q8_0)</translation>
  </message>
  <message>
   <source>A Hugging Face checkpoint</source>
   <translation>Hugging Face का कोई चेकपॉइंट</translation>
  </message>
  <message>
   <source>A call did not end when it was stopped.</source>
   <translation>रोकने पर भी एक कॉल खत्म नहीं हुई।</translation>
  </message>
  <message>
   <source>A context of {context} tokens needs about {needed} GiB of memory and {free} GiB are free: choose at most {room} tokens.</source>
   <translation>{context} टोकन के संदर्भ के लिए करीब {needed} GiB मेमोरी चाहिए और {free} GiB खाली है: ज़्यादा से ज़्यादा {room} टोकन चुनें।</translation>
  </message>
  <message>
   <source>A file for each chat</source>
   <translation>हर चैट की अलग फ़ाइल</translation>
  </message>
  <message>
   <source>A model runs fastest where all of it fits into the memory of the graphics card.</source>
   <translation>मॉडल सबसे तेज़ तब चलता है, जब वह पूरा ग्राफ़िक्स कार्ड की मेमोरी में समा जाए।</translation>
  </message>
  <message>
   <source>A newer Nemodesk wrote what tools are allowed: start that one. No tool runs here.</source>
   <translation>टूल को मिली अनुमतियाँ नए Nemodesk ने लिखी हैं: वही शुरू करें। यहाँ कोई टूल नहीं चलेगा।</translation>
  </message>
  <message>
   <source>A part of the command is too long, or holds a character that no command can.</source>
   <translation>कमांड का एक हिस्सा बहुत लंबा है, या उसमें ऐसा वर्ण है जो किसी कमांड में नहीं हो सकता।</translation>
  </message>
  <message>
   <source>A part of the program does not load (ggml): install it again.</source>
   <translation>प्रोग्राम का एक हिस्सा लोड नहीं हो रहा (ggml): इसे फिर से इंस्टॉल करें।</translation>
  </message>
  <message>
   <source>A part of the program is missing (ggml): install it again.</source>
   <translation>प्रोग्राम का एक हिस्सा मौजूद नहीं है (ggml): इसे फिर से इंस्टॉल करें।</translation>
  </message>
  <message>
   <source>A preset needs a name.</source>
   <translation>प्रीसेट का नाम ज़रूरी है।</translation>
  </message>
  <message>
   <source>A program</source>
   <translation>प्रोग्राम</translation>
  </message>
  <message>
   <source>A server has either a command or an address.</source>
   <translation>सर्वर का या तो कमांड होता है या पता।</translation>
  </message>
  <message>
   <source>A server's tools can be called once you have read and allowed its command.</source>
   <translation>सर्वर के टूल तभी कॉल किए जा सकते हैं, जब आप उसका कमांड पढ़कर अनुमति दे दें।</translation>
  </message>
  <message>
   <source>A token, or the whole value</source>
   <translation>टोकन, या पूरा मान</translation>
  </message>
  <message>
   <source>A tool call waits for your answer: {tool}</source>
   <translation>एक टूल कॉल आपके जवाब का इंतज़ार कर रही है: {tool}</translation>
  </message>
  <message>
   <source>A tool is running</source>
   <translation>एक टूल चल रहा है</translation>
  </message>
  <message>
   <source>A value of its entry is not of the right kind.</source>
   <translation>इसकी प्रविष्टि का एक मान सही किस्म का नहीं है।</translation>
  </message>
  <message>
   <source>A whole disk cannot be given to a tool: choose a folder on it.</source>
   <translation>पूरी डिस्क किसी टूल को नहीं दी जा सकती: उस पर एक फ़ोल्डर चुनें।</translation>
  </message>
  <message>
   <source>About 30 % of the checkpoint's size; the usual choice</source>
   <translation>चेकपॉइंट के साइज़ का करीब 30%; आम तौर पर यही चुना जाता है</translation>
  </message>
  <message>
   <source>About 53 % of its size; answers almost as the original</source>
   <translation>चेकपॉइंट के साइज़ का करीब 53%; जवाब लगभग मूल मॉडल जैसे</translation>
  </message>
  <message>
   <source>About Nemodesk</source>
   <translation>Nemodesk के बारे में</translation>
  </message>
  <message>
   <source>Above 1 the model repeats itself less</source>
   <translation>1 से ज़्यादा होने पर मॉडल खुद को कम दोहराता है</translation>
  </message>
  <message>
   <source>Accent</source>
   <translation>एक्सेंट रंग</translation>
  </message>
  <message>
   <source>Access token</source>
   <translation>ऐक्सेस टोकन</translation>
  </message>
  <message>
   <source>Actions</source>
   <translation>कार्रवाइयाँ</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>जोड़ें</translation>
  </message>
  <message>
   <source>Add MCP server…</source>
   <translation>MCP सर्वर जोड़ें…</translation>
  </message>
  <message>
   <source>Add a header</source>
   <translation>हेडर जोड़ें</translation>
  </message>
  <message>
   <source>Add a variable</source>
   <translation>वेरिएबल जोड़ें</translation>
  </message>
  <message>
   <source>Add an MCP server</source>
   <translation>MCP सर्वर जोड़ें</translation>
  </message>
  <message>
   <source>Add the language in the system's settings; its fonts come with it.</source>
   <translation>सिस्टम की सेटिंग में यह भाषा जोड़ें; उसके फ़ॉन्ट साथ आते हैं।</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>पता</translation>
  </message>
  <message>
   <source>Addresses like this often speak SSE, which cannot be added: look for one that ends with /mcp.</source>
   <translation>ऐसे पते अक्सर SSE इस्तेमाल करते हैं, जो जोड़ा नहीं जा सकता: ऐसा पता ढूँढें जिसके अंत में /mcp हो।</translation>
  </message>
  <message>
   <source>After a change of anything but its secret values, you read and allow it again.</source>
   <translation>इसके गुप्त मानों को छोड़कर कुछ भी बदलने के बाद, आप इसे फिर से पढ़कर अनुमति देते हैं।</translation>
  </message>
  <message>
   <source>After a restart the model need not read a chat again. Only your user account can open the files</source>
   <translation>दोबारा शुरू करने पर मॉडल को चैट फिर से नहीं पढ़नी पड़ती। फ़ाइलें सिर्फ़ आपका यूज़र खाता खोल सकता है</translation>
  </message>
  <message>
   <source>All</source>
   <translation>सभी</translation>
  </message>
  <message>
   <source>All chats, those in the archive too</source>
   <translation>सभी चैट, आर्काइव की चैट भी</translation>
  </message>
  <message>
   <source>All cores</source>
   <translation>सभी कोर</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>सभी फ़ाइलें (*)</translation>
  </message>
  <message>
   <source>All folders</source>
   <translation>सभी फ़ोल्डर</translation>
  </message>
  <message>
   <source>All models</source>
   <translation>सभी मॉडल</translation>
  </message>
  <message>
   <source>All of {source}</source>
   <translation>{source} के सभी</translation>
  </message>
  <message>
   <source>All settings are back to their defaults.</source>
   <translation>सभी सेटिंग डिफ़ॉल्ट पर लौट आईं।</translation>
  </message>
  <message>
   <source>All that is stored, for Nemodesk to import again</source>
   <translation>सेव किया गया सब कुछ, Nemodesk में फिर से इंपोर्ट करने के लिए</translation>
  </message>
  <message>
   <source>All words have to occur; words in “quotation marks” have to stand together.</source>
   <translation>सभी शब्द मिलने चाहिए; “उद्धरण चिह्नों” वाले शब्द साथ-साथ होने चाहिए।</translation>
  </message>
  <message>
   <source>All {tokens} tokens the model was trained for would take, in keys and values: {sizes}.</source>
   <translation>मॉडल जितने टोकन के लिए प्रशिक्षित है, उन सभी {tokens} टोकन की कुंजियाँ और मान इतनी जगह लेंगे: {sizes}।</translation>
  </message>
  <message>
   <source>Allow again</source>
   <translation>फिर से अनुमति दें</translation>
  </message>
  <message>
   <source>Allow in this chat</source>
   <translation>इस चैट में अनुमति दें</translation>
  </message>
  <message>
   <source>Allow it to start</source>
   <translation>शुरू होने की अनुमति दें</translation>
  </message>
  <message>
   <source>Allow once</source>
   <translation>एक बार अनुमति दें</translation>
  </message>
  <message>
   <source>Allow this tool call?</source>
   <translation>इस टूल कॉल की अनुमति दें?</translation>
  </message>
  <message>
   <source>Allowed</source>
   <translation>अनुमति है</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>हमेशा</translation>
  </message>
  <message>
   <source>Always allow: {scope}</source>
   <translation>हमेशा अनुमति दें: {scope}</translation>
  </message>
  <message>
   <source>An address</source>
   <translation>पता</translation>
  </message>
  <message>
   <source>An answer is being written, or an import runs: stop it first, then try again.</source>
   <translation>जवाब लिखा जा रहा है या इंपोर्ट चल रहा है: पहले उसे रोकें, फिर दोबारा कोशिश करें।</translation>
  </message>
  <message>
   <source>Another beginning</source>
   <translation>दूसरी शुरुआत</translation>
  </message>
  <message>
   <source>Another preset has the name “{name}”.</source>
   <translation>“{name}” नाम का प्रीसेट पहले से है।</translation>
  </message>
  <message>
   <source>Another program keeps the file of what tools are allowed locked: close it. No tool runs until then.</source>
   <translation>टूल को मिली अनुमतियों की फ़ाइल किसी दूसरे प्रोग्राम ने लॉक कर रखी है: उसे बंद करें। तब तक कोई टूल नहीं चलेगा।</translation>
  </message>
  <message>
   <source>Another repository</source>
   <translation>दूसरी रिपॉज़िटरी</translation>
  </message>
  <message>
   <source>Another type</source>
   <translation>दूसरा टाइप</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>जवाब</translation>
  </message>
  <message>
   <source>Answer now</source>
   <translation>अभी जवाब दें</translation>
  </message>
  <message>
   <source>Answer, {time}: {text}</source>
   <translation>जवाब, {time}: {text}</translation>
  </message>
  <message>
   <source>Answering</source>
   <translation>जवाब दे रहा है</translation>
  </message>
  <message>
   <source>Answering in another chat</source>
   <translation>दूसरी चैट में जवाब दे रहा है</translation>
  </message>
  <message>
   <source>Any Llama-style checkpoint on Hugging Face (LlamaForCausalLM as .safetensors files). What it needs is known when its headers are read, before the weights are fetched.</source>
   <translation>Hugging Face पर Llama जैसा कोई भी चेकपॉइंट (LlamaForCausalLM, .safetensors फ़ाइलों में)। उसे क्या चाहिए, यह वेट डाउनलोड होने से पहले, हेडर पढ़ने पर पता चलता है।</translation>
  </message>
  <message>
   <source>Any Llama-style model you have</source>
   <translation>आपके पास मौजूद Llama जैसा कोई भी मॉडल</translation>
  </message>
  <message>
   <source>Any time</source>
   <translation>कभी भी</translation>
  </message>
  <message>
   <source>Apache-2.0. Shows its texts in Inter and JetBrains Mono (SIL OFL 1.1), draws Lucide icons (ISC), and runs models with llama.cpp (MIT). The demo model SmolLM2-135M-Instruct is under Apache-2.0; models you install have licences of their own.</source>
   <translation>Apache-2.0। टेक्स्ट Inter और JetBrains Mono (SIL OFL 1.1) में, आइकन Lucide (ISC) के, और मॉडल llama.cpp (MIT) से चलते हैं। डेमो मॉडल SmolLM2-135M-Instruct भी Apache-2.0 के तहत है; आपके इंस्टॉल किए मॉडलों के अपने लाइसेंस हैं।</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>रंग-रूप</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>आर्काइव करें</translation>
  </message>
  <message>
   <source>Archive this chat, or take it out</source>
   <translation>इस चैट को आर्काइव करें या वहाँ से निकालें</translation>
  </message>
  <message numerus="yes">
   <source>Archive, one chat|Archive, {n} chats</source>
   <translation>
    <numerusform>आर्काइव, {n} चैट</numerusform>
    <numerusform>आर्काइव, {n} चैट</numerusform>
   </translation>
  </message>
  <message>
   <source>Archived</source>
   <translation>आर्काइव</translation>
  </message>
  <message>
   <source>Archives and JSON files ({kinds})</source>
   <translation>आर्काइव और JSON फ़ाइलें ({kinds})</translation>
  </message>
  <message>
   <source>Arguments</source>
   <translation>आर्ग्युमेंट</translation>
  </message>
  <message>
   <source>Arguments, exactly as they will be sent</source>
   <translation>आर्ग्युमेंट, ठीक वैसे ही जैसे भेजे जाएँगे</translation>
  </message>
  <message>
   <source>As in the settings</source>
   <translation>सेटिंग के अनुसार</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>सिस्टम के अनुसार</translation>
  </message>
  <message>
   <source>As the theme</source>
   <translation>थीम के अनुसार</translation>
  </message>
  <message>
   <source>Ask anything</source>
   <translation>कुछ भी पूछें</translation>
  </message>
  <message>
   <source>Ask the demo model</source>
   <translation>डेमो मॉडल से पूछें</translation>
  </message>
  <message>
   <source>Ask the hub and plan</source>
   <translation>हब से पूछना और योजना बनाना</translation>
  </message>
  <message>
   <source>Asking {servers}; one that does not run is started for it.</source>
   <translation>{servers} से पूछा जा रहा है; जो नहीं चल रहा, उसे इसके लिए शुरू किया जाता है।</translation>
  </message>
  <message>
   <source>Asks the model not to reason; it may still do it</source>
   <translation>मॉडल से न सोचने को कहता है; वह फिर भी सोच सकता है</translation>
  </message>
  <message>
   <source>Assistant</source>
   <translation>असिस्टेंट</translation>
  </message>
  <message numerus="yes">
   <source>At most one message could not be read.|At most {n} messages could not be read.</source>
   <translation>
    <numerusform>ज़्यादा से ज़्यादा {n} संदेश पढ़ा नहीं जा सका।</numerusform>
    <numerusform>ज़्यादा से ज़्यादा {n} संदेश पढ़े नहीं जा सके।</numerusform>
   </translation>
  </message>
  <message>
   <source>Attach</source>
   <translation>अटैच करें</translation>
  </message>
  <message>
   <source>Attach a resource</source>
   <translation>रिसोर्स अटैच करें</translation>
  </message>
  <message>
   <source>Attach a resource…</source>
   <translation>रिसोर्स अटैच करें…</translation>
  </message>
  <message>
   <source>Attach files</source>
   <translation>फ़ाइलें अटैच करें</translation>
  </message>
  <message>
   <source>Attach files…</source>
   <translation>फ़ाइलें अटैच करें…</translation>
  </message>
  <message>
   <source>Attachment {name}, {size}</source>
   <translation>अटैचमेंट {name}, {size}</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>ऑटोमैटिक</translation>
  </message>
  <message>
   <source>Automatic titles</source>
   <translation>ऑटोमैटिक शीर्षक</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>वापस</translation>
  </message>
  <message>
   <source>Back to the chats</source>
   <translation>चैट पर वापस जाएँ</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>अभी बैकअप लें</translation>
  </message>
  <message>
   <source>Backups of the history</source>
   <translation>इतिहास के बैकअप</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>बैच</translation>
  </message>
  <message>
   <source>Begin anew</source>
   <translation>नया शुरू करें</translation>
  </message>
  <message>
   <source>Begin with</source>
   <translation>शुरुआत</translation>
  </message>
  <message>
   <source>Beginning of the chat</source>
   <translation>चैट की शुरुआत</translation>
  </message>
  <message>
   <source>Being worked out</source>
   <translation>हिसाब लगाया जा रहा है</translation>
  </message>
  <message>
   <source>Bits</source>
   <translation>बिट</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>नीला</translation>
  </message>
  <message>
   <source>Branch after “{words}” ({author})</source>
   <translation>“{words}” के बाद की शाखा ({author})</translation>
  </message>
  <message>
   <source>Branch into a new chat</source>
   <translation>नई चैट में शाखा बनाएँ</translation>
  </message>
  <message>
   <source>Branched into a new chat</source>
   <translation>नई चैट में शाखा बनाई गई</translation>
  </message>
  <message>
   <source>Broken</source>
   <translation>खराब</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>बजट</translation>
  </message>
  <message>
   <source>Budget {count}</source>
   <translation>बजट {count}</translation>
  </message>
  <message>
   <source>Buffers</source>
   <translation>बफ़र</translation>
  </message>
  <message>
   <source>By the model itself</source>
   <translation>मॉडल ने खुद किया</translation>
  </message>
  <message>
   <source>CPU, cores, speed</source>
   <translation>CPU, सीपीयू, कोर, स्पीड, रफ़्तार</translation>
  </message>
  <message>
   <source>CUDA is built in, but no graphics card was found: computes on the processor</source>
   <translation>CUDA शामिल है, पर कोई ग्राफ़िक्स कार्ड नहीं मिला: प्रोसेसर पर चलता है</translation>
  </message>
  <message>
   <source>Calls of tools</source>
   <translation>टूल कॉल</translation>
  </message>
  <message>
   <source>Calls…</source>
   <translation>कॉल…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>रद्द करें</translation>
  </message>
  <message>
   <source>Cancel install</source>
   <translation>इंस्टॉल रद्द करें</translation>
  </message>
  <message>
   <source>Cancel the install?</source>
   <translation>इंस्टॉल रद्द करें?</translation>
  </message>
  <message>
   <source>Change {source}</source>
   <translation>{source} बदलें</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>बदलाव</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>बदलें…</translation>
  </message>
  <message numerus="yes">
   <source>Chat archived|{n} chats archived</source>
   <translation>
    <numerusform>{n} चैट आर्काइव की गई</numerusform>
    <numerusform>{n} चैट आर्काइव की गईं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat moved to a new folder|{n} chats moved to a new folder</source>
   <translation>
    <numerusform>{n} चैट नए फ़ोल्डर में ले जाई गई</numerusform>
    <numerusform>{n} चैट नए फ़ोल्डर में ले जाई गईं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat moved to {name}|{n} chats moved to {name}</source>
   <translation>
    <numerusform>{n} चैट {name} में ले जाई गई</numerusform>
    <numerusform>{n} चैट {name} में ले जाई गईं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat moved|{n} chats moved</source>
   <translation>
    <numerusform>{n} चैट ले जाई गई</numerusform>
    <numerusform>{n} चैट ले जाई गईं</numerusform>
   </translation>
  </message>
  <message>
   <source>Chat now</source>
   <translation>अभी चैट करें</translation>
  </message>
  <message numerus="yes">
   <source>Chat pinned|{n} chats pinned</source>
   <translation>
    <numerusform>{n} चैट पिन की गई</numerusform>
    <numerusform>{n} चैट पिन की गईं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat taken out of its folder|{n} chats taken out of their folders</source>
   <translation>
    <numerusform>{n} चैट फ़ोल्डर से निकाली गई</numerusform>
    <numerusform>{n} चैट फ़ोल्डर से निकाली गईं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat taken out of the archive|{n} chats taken out of the archive</source>
   <translation>
    <numerusform>{n} चैट आर्काइव से निकाली गई</numerusform>
    <numerusform>{n} चैट आर्काइव से निकाली गईं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat unpinned|{n} chats unpinned</source>
   <translation>
    <numerusform>{n} चैट अनपिन की गई</numerusform>
    <numerusform>{n} चैट अनपिन की गईं</numerusform>
   </translation>
  </message>
  <message>
   <source>Chat with the demo model meanwhile</source>
   <translation>तब तक डेमो मॉडल से चैट करें</translation>
  </message>
  <message>
   <source>Chats</source>
   <translation>चैट</translation>
  </message>
  <message>
   <source>Chats may be in any language</source>
   <translation>चैट किसी भी भाषा में हो सकती है</translation>
  </message>
  <message>
   <source>Chats you archive are kept here, out of the way.</source>
   <translation>आर्काइव की गई चैट यहाँ अलग रहती हैं।</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>जाँचें</translation>
  </message>
  <message>
   <source>Check the file</source>
   <translation>फ़ाइल जाँचना</translation>
  </message>
  <message>
   <source>Check the history</source>
   <translation>इतिहास जाँचें</translation>
  </message>
  <message>
   <source>Check the new file</source>
   <translation>नई फ़ाइल जाँचना</translation>
  </message>
  <message>
   <source>Check {name}</source>
   <translation>{name} जाँचें</translation>
  </message>
  <message>
   <source>Checking</source>
   <translation>जाँच हो रही है</translation>
  </message>
  <message>
   <source>Checking every byte</source>
   <translation>हर बाइट जाँची जा रही है</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>फ़ोल्डर चुनें…</translation>
  </message>
  <message>
   <source>Choose a model</source>
   <translation>मॉडल चुनें</translation>
  </message>
  <message>
   <source>Choose a model first</source>
   <translation>पहले मॉडल चुनें</translation>
  </message>
  <message>
   <source>Choose a model to ask something</source>
   <translation>कुछ पूछने के लिए मॉडल चुनें</translation>
  </message>
  <message>
   <source>Choose a model…</source>
   <translation>मॉडल चुनें…</translation>
  </message>
  <message>
   <source>Choose another</source>
   <translation>दूसरा चुनें</translation>
  </message>
  <message>
   <source>Choose dates…</source>
   <translation>तारीखें चुनें…</translation>
  </message>
  <message>
   <source>Choose files…</source>
   <translation>फ़ाइलें चुनें…</translation>
  </message>
  <message>
   <source>Choose for me</source>
   <translation>मेरे लिए चुनें</translation>
  </message>
  <message>
   <source>Choose the checkpoint's folder</source>
   <translation>चेकपॉइंट का फ़ोल्डर चुनें</translation>
  </message>
  <message>
   <source>Choose the model</source>
   <translation>मॉडल चुनें</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>चुनें…</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>मिटाएँ</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>बंद करें</translation>
  </message>
  <message>
   <source>Close or leave</source>
   <translation>बंद करें या बाहर निकलें</translation>
  </message>
  <message>
   <source>Close the search</source>
   <translation>खोज बंद करें</translation>
  </message>
  <message>
   <source>Closing the window hides it; the model stays loaded</source>
   <translation>विंडो बंद करने पर वह छिप जाती है; मॉडल लोड रहता है</translation>
  </message>
  <message>
   <source>Colours of code</source>
   <translation>कोड के रंग</translation>
  </message>
  <message>
   <source>Comes with Nemodesk: try the app, not the answers</source>
   <translation>Nemodesk के साथ आता है: ऐप आज़माइए, जवाब नहीं</translation>
  </message>
  <message>
   <source>Comfortable</source>
   <translation>आरामदायक</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>कमांड</translation>
  </message>
  <message>
   <source>Compact</source>
   <translation>सघन</translation>
  </message>
  <message>
   <source>Compares every byte with what was installed</source>
   <translation>हर बाइट की तुलना इंस्टॉल किए गए मॉडल से करता है</translation>
  </message>
  <message>
   <source>Composer</source>
   <translation>संदेश लिखने की जगह</translation>
  </message>
  <message>
   <source>Configuration</source>
   <translation>कॉन्फ़िगरेशन</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>संदर्भ</translation>
  </message>
  <message>
   <source>Context in tokens</source>
   <translation>टोकन में संदर्भ</translation>
  </message>
  <message>
   <source>Context used</source>
   <translation>इस्तेमाल हुआ संदर्भ</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>जारी रखें</translation>
  </message>
  <message>
   <source>Continue the answer</source>
   <translation>जवाब जारी रखें</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>बातचीत</translation>
  </message>
  <message>
   <source>Conversation and list</source>
   <translation>बातचीत और सूची</translation>
  </message>
  <message numerus="yes">
   <source>Conversation moved to Trash|{n} conversations moved to Trash</source>
   <translation>
    <numerusform>{n} बातचीत ट्रैश में डाली गई</numerusform>
    <numerusform>{n} बातचीत ट्रैश में डाली गईं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Conversation restored|{n} conversations restored</source>
   <translation>
    <numerusform>{n} बातचीत वापस लाई गई</numerusform>
    <numerusform>{n} बातचीत वापस लाई गईं</numerusform>
   </translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>बातचीत</translation>
  </message>
  <message>
   <source>Conversion</source>
   <translation>कन्वर्ज़न</translation>
  </message>
  <message>
   <source>Convert</source>
   <translation>कन्वर्ट करें</translation>
  </message>
  <message>
   <source>Convert a Hugging Face checkpoint folder to one GGUF file.</source>
   <translation>Hugging Face के चेकपॉइंट फ़ोल्डर को एक GGUF फ़ाइल में कन्वर्ट करें।</translation>
  </message>
  <message>
   <source>Convert a folder</source>
   <translation>फ़ोल्डर कन्वर्ट करें</translation>
  </message>
  <message>
   <source>Convert a folder…</source>
   <translation>फ़ोल्डर कन्वर्ट करें…</translation>
  </message>
  <message>
   <source>Convert another</source>
   <translation>दूसरा कन्वर्ट करें</translation>
  </message>
  <message>
   <source>Converting</source>
   <translation>कन्वर्ट हो रहा है</translation>
  </message>
  <message>
   <source>Converting {name} to {kind}</source>
   <translation>{name} को {kind} में कन्वर्ट किया जा रहा है</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>कॉपी हो गया</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>कॉपी करें</translation>
  </message>
  <message>
   <source>Copy LaTeX</source>
   <translation>LaTeX कॉपी करें</translation>
  </message>
  <message>
   <source>Copy as Markdown</source>
   <translation>Markdown के रूप में कॉपी करें</translation>
  </message>
  <message>
   <source>Copy as plain text</source>
   <translation>सादे टेक्स्ट के रूप में कॉपी करें</translation>
  </message>
  <message>
   <source>Copy code</source>
   <translation>कोड कॉपी करें</translation>
  </message>
  <message>
   <source>Copy the address</source>
   <translation>पता कॉपी करें</translation>
  </message>
  <message>
   <source>Copy the formula</source>
   <translation>सूत्र कॉपी करें</translation>
  </message>
  <message>
   <source>Copy the last answer</source>
   <translation>पिछला जवाब कॉपी करें</translation>
  </message>
  <message>
   <source>Copy the message as plain text</source>
   <translation>संदेश को सादे टेक्स्ट के रूप में कॉपी करें</translation>
  </message>
  <message>
   <source>Copy the report</source>
   <translation>रिपोर्ट कॉपी करें</translation>
  </message>
  <message>
   <source>Copy the selection</source>
   <translation>चुना हुआ हिस्सा कॉपी करें</translation>
  </message>
  <message>
   <source>Copy the table</source>
   <translation>टेबल कॉपी करें</translation>
  </message>
  <message>
   <source>Copy: {name}</source>
   <translation>कॉपी करें: {name}</translation>
  </message>
  <message>
   <source>Copy: {what}</source>
   <translation>कॉपी करें: {what}</translation>
  </message>
  <message>
   <source>Crash report</source>
   <translation>क्रैश रिपोर्ट</translation>
  </message>
  <message>
   <source>Crash reports</source>
   <translation>क्रैश रिपोर्ट</translation>
  </message>
  <message>
   <source>Ctrl+Enter</source>
   <translation>Ctrl+Enter</translation>
  </message>
  <message>
   <source>Cut</source>
   <translation>कट करें</translation>
  </message>
  <message>
   <source>Damaged, found {when}: install it again</source>
   <translation>खराब, {when} को पता चला: फिर से इंस्टॉल करें</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>डार्क</translation>
  </message>
  <message>
   <source>Days: {days}</source>
   <translation>दिन: {days}</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>हटाएँ</translation>
  </message>
  <message>
   <source>Delete folder</source>
   <translation>फ़ोल्डर हटाएँ</translation>
  </message>
  <message>
   <source>Delete from here on</source>
   <translation>यहाँ से आगे हटाएँ</translation>
  </message>
  <message>
   <source>Delete it</source>
   <translation>हटाएँ</translation>
  </message>
  <message>
   <source>Delete now</source>
   <translation>अभी हटाएँ</translation>
  </message>
  <message>
   <source>Delete the message and what follows</source>
   <translation>संदेश और उसके बाद का सब हटाएँ</translation>
  </message>
  <message>
   <source>Delete {name}</source>
   <translation>{name} हटाएँ</translation>
  </message>
  <message>
   <source>Delete {name} now</source>
   <translation>{name} को अभी हटाएँ</translation>
  </message>
  <message>
   <source>Delete {name}?</source>
   <translation>{name} हटाएँ?</translation>
  </message>
  <message>
   <source>Deleted chats stay here until you erase them.</source>
   <translation>हटाई गई चैट यहाँ तब तक रहती हैं, जब तक आप उन्हें हमेशा के लिए न मिटाएँ।</translation>
  </message>
  <message>
   <source>Deleted messages</source>
   <translation>हटाए गए संदेश</translation>
  </message>
  <message>
   <source>Demo model loaded: {name}. Try the app, not the answers.</source>
   <translation>डेमो मॉडल लोड है: {name}। ऐप आज़माइए, जवाब नहीं।</translation>
  </message>
  <message>
   <source>Demo model on the processor</source>
   <translation>प्रोसेसर पर डेमो मॉडल</translation>
  </message>
  <message>
   <source>Demo: try the app, not the answers</source>
   <translation>डेमो: ऐप आज़माइए, जवाब नहीं</translation>
  </message>
  <message>
   <source>Density</source>
   <translation>सघनता</translation>
  </message>
  <message>
   <source>Deny</source>
   <translation>मना करें</translation>
  </message>
  <message>
   <source>Desktop</source>
   <translation>डेस्कटॉप</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>विवरण</translation>
  </message>
  <message>
   <source>Details of the answer</source>
   <translation>जवाब का विवरण</translation>
  </message>
  <message>
   <source>Details of the message</source>
   <translation>संदेश का विवरण</translation>
  </message>
  <message>
   <source>Details of your message</source>
   <translation>आपके संदेश का विवरण</translation>
  </message>
  <message>
   <source>Details: {figures}</source>
   <translation>विवरण: {figures}</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>हटा दें</translation>
  </message>
  <message>
   <source>Disk</source>
   <translation>डिस्क</translation>
  </message>
  <message>
   <source>Download and convert the weights</source>
   <translation>वेट डाउनलोड और कन्वर्ट करना</translation>
  </message>
  <message>
   <source>Download the file</source>
   <translation>फ़ाइल डाउनलोड करना</translation>
  </message>
  <message>
   <source>Downloading</source>
   <translation>डाउनलोड हो रहा है</translation>
  </message>
  <message>
   <source>Downloads 9.0 GB, keeps 2.8 GB. You can close the window; it goes on.</source>
   <translation>9.0 GB डाउनलोड, 2.8 GB जगह लेगा। आप विंडो बंद कर सकते हैं; काम चलता रहेगा।</translation>
  </message>
  <message>
   <source>Downloads are switched off by HF_HUB_OFFLINE: unset it and try again.</source>
   <translation>HF_HUB_OFFLINE ने डाउनलोड बंद कर रखे हैं: इसे हटाएँ और फिर से कोशिश करें।</translation>
  </message>
  <message>
   <source>Downloads {download}. Disk needed while installing: at most {needed}; free: {free}.</source>
   <translation>{download} डाउनलोड होगा। इंस्टॉल के दौरान डिस्क पर ज़रूरी जगह: ज़्यादा से ज़्यादा {needed}; खाली: {free}।</translation>
  </message>
  <message>
   <source>Drag, or press Alt+Up or Alt+Down, to change the order</source>
   <translation>क्रम बदलने के लिए खींचें या Alt+Up या Alt+Down दबाएँ</translation>
  </message>
  <message>
   <source>Drop files or folders here</source>
   <translation>फ़ाइलें या फ़ोल्डर यहाँ छोड़ें</translation>
  </message>
  <message>
   <source>Drop to add to your models</source>
   <translation>अपने मॉडलों में जोड़ने के लिए छोड़ें</translation>
  </message>
  <message>
   <source>Drop to attach to the message</source>
   <translation>संदेश में अटैच करने के लिए छोड़ें</translation>
  </message>
  <message>
   <source>Drop to convert this folder</source>
   <translation>यह फ़ोल्डर कन्वर्ट करने के लिए छोड़ें</translation>
  </message>
  <message>
   <source>Dropped text</source>
   <translation>छोड़ा गया टेक्स्ट</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>डुप्लीकेट बनाएँ</translation>
  </message>
  <message>
   <source>Duplicate this chat</source>
   <translation>इस चैट का डुप्लीकेट बनाएँ</translation>
  </message>
  <message>
   <source>Each that is not there slows the answer</source>
   <translation>हर वह लेयर जो वहाँ नहीं है, जवाब को धीमा करती है</translation>
  </message>
  <message>
   <source>Edit and branch</source>
   <translation>बदलकर शाखा बनाएँ</translation>
  </message>
  <message>
   <source>Edit discarded</source>
   <translation>बदलाव छोड़ा गया</translation>
  </message>
  <message>
   <source>Edit the last message</source>
   <translation>पिछला संदेश बदलें</translation>
  </message>
  <message>
   <source>Edit the last message, in an empty field</source>
   <translation>पिछला संदेश बदलें, जब फ़ील्ड खाली हो</translation>
  </message>
  <message>
   <source>Edit the message</source>
   <translation>संदेश बदलें</translation>
  </message>
  <message>
   <source>Edit the waiting message</source>
   <translation>कतार का संदेश बदलें</translation>
  </message>
  <message>
   <source>Empty message</source>
   <translation>खाली</translation>
  </message>
  <message>
   <source>Empty trash</source>
   <translation>ट्रैश खाली करें</translation>
  </message>
  <message>
   <source>Empty trash…</source>
   <translation>ट्रैश खाली करें…</translation>
  </message>
  <message>
   <source>End the answer where one appears; they are not shown</source>
   <translation>इनमें से कोई आते ही जवाब रुक जाता है; ये दिखाए नहीं जाते</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>खत्म</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Enter to run  ·  Tab to the next group  ·  type &gt; for actions only, # for folders</source>
   <translation>चलाने के लिए Enter  ·  अगले समूह के लिए Tab  ·  सिर्फ़ कार्रवाइयों के लिए &gt; और फ़ोल्डर के लिए # टाइप करें</translation>
  </message>
  <message>
   <source>Erase</source>
   <translation>मिटाएँ</translation>
  </message>
  <message>
   <source>Erase for good</source>
   <translation>हमेशा के लिए मिटाएँ</translation>
  </message>
  <message>
   <source>Erase for good…</source>
   <translation>हमेशा के लिए मिटाएँ…</translation>
  </message>
  <message numerus="yes">
   <source>Erase the chat in the trash for good?|Erase all {n} chats in the trash for good?</source>
   <translation>
    <numerusform>ट्रैश की {n} चैट हमेशा के लिए मिटाएँ?</numerusform>
    <numerusform>ट्रैश की सभी {n} चैट हमेशा के लिए मिटाएँ?</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Erase this chat for good?|Erase {n} chats for good?</source>
   <translation>
    <numerusform>यह चैट हमेशा के लिए मिटाएँ?</numerusform>
    <numerusform>{n} चैट हमेशा के लिए मिटाएँ?</numerusform>
   </translation>
  </message>
  <message>
   <source>Error</source>
   <translation>त्रुटि</translation>
  </message>
  <message>
   <source>Error: how far the weights are from the original, in relation to their size</source>
   <translation>त्रुटि: वेट मूल से कितने अलग हैं, उनके परिमाण की तुलना में</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Every call of a tool, on this computer only. Results are not kept here.</source>
   <translation>टूल की हर कॉल, सिर्फ़ इसी कंप्यूटर पर। नतीजे यहाँ नहीं रखे जाते।</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>सब कुछ</translation>
  </message>
  <message>
   <source>Everything you write stays on this machine.</source>
   <translation>आपका लिखा सब कुछ इसी कंप्यूटर पर रहता है।</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>एक्सपोर्ट</translation>
  </message>
  <message>
   <source>Export chats</source>
   <translation>चैट एक्सपोर्ट करें</translation>
  </message>
  <message>
   <source>Export chats…</source>
   <translation>चैट एक्सपोर्ट करें…</translation>
  </message>
  <message>
   <source>Export the settings</source>
   <translation>सेटिंग एक्सपोर्ट करें</translation>
  </message>
  <message numerus="yes">
   <source>Exported one chat ({size})|Exported {n} chats ({size})</source>
   <translation>
    <numerusform>{n} चैट एक्सपोर्ट की गई ({size})</numerusform>
    <numerusform>{n} चैट एक्सपोर्ट की गईं ({size})</numerusform>
   </translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>एक्सपोर्ट करें…</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>विफल</translation>
  </message>
  <message>
   <source>Files have changed since it was enabled ({names}): look at them and enable it again.</source>
   <translation>इसे चालू करने के बाद फ़ाइलें बदल गई हैं ({names}): उन्हें देखें और इसे फिर से चालू करें।</translation>
  </message>
  <message>
   <source>Files that others have converted and published</source>
   <translation>दूसरों की कन्वर्ट और प्रकाशित की गई फ़ाइलें</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>फ़िल्टर</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>फ़िल्टर</translation>
  </message>
  <message>
   <source>Find in thinking and tool calls too</source>
   <translation>सोच और टूल कॉल में भी ढूँढें</translation>
  </message>
  <message>
   <source>Find in this chat</source>
   <translation>इस चैट में ढूँढें</translation>
  </message>
  <message>
   <source>Find in this chat…</source>
   <translation>इस चैट में ढूँढें…</translation>
  </message>
  <message>
   <source>Find next</source>
   <translation>अगला ढूँढें</translation>
  </message>
  <message>
   <source>Find previous</source>
   <translation>पिछला ढूँढें</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>पहला दिन</translation>
  </message>
  <message>
   <source>First token</source>
   <translation>पहला टोकन</translation>
  </message>
  <message>
   <source>Fits your card as {type} with {tokens} tokens of context</source>
   <translation>{type} के रूप में {tokens} टोकन के संदर्भ के साथ आपके कार्ड में समाता है</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>फ़ोल्डर</translation>
  </message>
  <message>
   <source>Folder of the project it works in</source>
   <translation>उस प्रोजेक्ट का फ़ोल्डर, जिसमें यह काम करता है</translation>
  </message>
  <message>
   <source>Folder with config.json</source>
   <translation>config.json वाला फ़ोल्डर</translation>
  </message>
  <message>
   <source>Folder {name}</source>
   <translation>फ़ोल्डर {name}</translation>
  </message>
  <message>
   <source>Folder {name} deleted; its chats are kept</source>
   <translation>फ़ोल्डर {name} हटाया गया; उसकी चैट सुरक्षित हैं</translation>
  </message>
  <message>
   <source>Folder: {name}</source>
   <translation>फ़ोल्डर: {name}</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>फ़ोल्डर</translation>
  </message>
  <message>
   <source>Folders it may see</source>
   <translation>जिन फ़ोल्डर को यह देख सकता है</translation>
  </message>
  <message>
   <source>For this chat: pages of {host} alone, once it has met text from outside.</source>
   <translation>इस चैट के लिए: चैट में बाहर का टेक्स्ट आ जाने के बाद सिर्फ़ {host} के पेज।</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>फ़ॉर्मैट</translation>
  </message>
  <message>
   <source>Formula size</source>
   <translation>सूत्र का साइज़</translation>
  </message>
  <message numerus="yes">
   <source>Found one conversation|Found {n} conversations</source>
   <translation>
    <numerusform>{n} बातचीत मिली</numerusform>
    <numerusform>{n} बातचीत मिलीं</numerusform>
   </translation>
  </message>
  <message>
   <source>Free</source>
   <translation>खाली</translation>
  </message>
  <message>
   <source>Free on the disk: {free}.</source>
   <translation>डिस्क पर खाली: {free}।</translation>
  </message>
  <message>
   <source>From</source>
   <translation>इस दिन से</translation>
  </message>
  <message>
   <source>From Nemodesk, ChatGPT, Claude, LM Studio and Open WebUI: their archives and JSON files, recognised by what is inside.</source>
   <translation>Nemodesk, ChatGPT, Claude, LM Studio और Open WebUI से: इनकी आर्काइव और JSON फ़ाइलें, जो अंदर की सामग्री से पहचानी जाती हैं।</translation>
  </message>
  <message>
   <source>From a file made by Export</source>
   <translation>एक्सपोर्ट से बनी फ़ाइल से</translation>
  </message>
  <message>
   <source>From an unknown place</source>
   <translation>अनजान जगह से</translation>
  </message>
  <message>
   <source>From {source}</source>
   <translation>{source} से</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>फ़ुल स्क्रीन</translation>
  </message>
  <message>
   <source>GGUF files are linked or copied into the library</source>
   <translation>GGUF फ़ाइलें लाइब्रेरी में लिंक या कॉपी की जाती हैं</translation>
  </message>
  <message>
   <source>GGUF models (*.gguf);;All files (*)</source>
   <translation>GGUF मॉडल (*.gguf);;सभी फ़ाइलें (*)</translation>
  </message>
  <message numerus="yes">
   <source>GPU {n} of {total} layers</source>
   <translation>
    <numerusform>GPU: {total} में से {n} लेयर</numerusform>
    <numerusform>GPU: {total} में से {n} लेयर</numerusform>
   </translation>
  </message>
  <message>
   <source>GPU, VRAM, CUDA, offload</source>
   <translation>GPU, VRAM, CUDA, जीपीयू, ऑफ़लोड</translation>
  </message>
  <message>
   <source>Get Nemotron…</source>
   <translation>Nemotron पाएँ…</translation>
  </message>
  <message>
   <source>Get a model</source>
   <translation>मॉडल पाएँ</translation>
  </message>
  <message>
   <source>Go on installing</source>
   <translation>इंस्टॉल जारी रखें</translation>
  </message>
  <message>
   <source>Goes to the keyring</source>
   <translation>कीरिंग में जाएगा</translation>
  </message>
  <message>
   <source>Goes to the keyring: {names}</source>
   <translation>कीरिंग में जाएगा: {names}</translation>
  </message>
  <message>
   <source>Graphics card</source>
   <translation>ग्राफ़िक्स कार्ड</translation>
  </message>
  <message>
   <source>Graphite</source>
   <translation>ग्रेफ़ाइट</translation>
  </message>
  <message>
   <source>Harbour</source>
   <translation>बंदरगाह</translation>
  </message>
  <message>
   <source>Header</source>
   <translation>हेडर</translation>
  </message>
  <message>
   <source>Headers that go with each request; a token alone is sent as “Bearer”.</source>
   <translation>हर अनुरोध के साथ जाने वाले हेडर; अकेला टोकन “Bearer” के रूप में भेजा जाता है।</translation>
  </message>
  <message>
   <source>Headers, tokenizer and licences</source>
   <translation>हेडर, टोकनाइज़र और लाइसेंस</translation>
  </message>
  <message>
   <source>History and privacy</source>
   <translation>इतिहास और निजता</translation>
  </message>
  <message>
   <source>How it ended</source>
   <translation>समाप्ति</translation>
  </message>
  <message>
   <source>How it is reached</source>
   <translation>इस तक कैसे पहुँचा जाता है</translation>
  </message>
  <message>
   <source>How many processes they start is not limited.</source>
   <translation>वे कितनी प्रोसेस शुरू करें, इसकी कोई सीमा नहीं है।</translation>
  </message>
  <message>
   <source>How much of a chat the model can see; more needs more memory</source>
   <translation>मॉडल चैट का कितना हिस्सा देख सकता है; ज़्यादा के लिए ज़्यादा मेमोरी चाहिए</translation>
  </message>
  <message>
   <source>How much the model may think before it has to answer</source>
   <translation>जवाब देने से पहले मॉडल कितना सोच सकता है</translation>
  </message>
  <message>
   <source>How the model should answer, in your words</source>
   <translation>मॉडल कैसे जवाब दे, अपने शब्दों में लिखें</translation>
  </message>
  <message>
   <source>I have it already</source>
   <translation>मेरे पास पहले से है</translation>
  </message>
  <message>
   <source>I have read the model's licence and accept it</source>
   <translation>मैंने मॉडल का लाइसेंस पढ़ लिया है और मुझे स्वीकार है</translation>
  </message>
  <message>
   <source>I have read these licences and accept them</source>
   <translation>मैंने ये लाइसेंस पढ़ लिए हैं और मुझे स्वीकार हैं</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>इंपोर्ट करें</translation>
  </message>
  <message>
   <source>Import GGUF files</source>
   <translation>GGUF फ़ाइलें इंपोर्ट करें</translation>
  </message>
  <message>
   <source>Import MCP servers</source>
   <translation>MCP सर्वर इंपोर्ट करें</translation>
  </message>
  <message>
   <source>Import chats</source>
   <translation>चैट इंपोर्ट करें</translation>
  </message>
  <message>
   <source>Import chats…</source>
   <translation>चैट इंपोर्ट करें…</translation>
  </message>
  <message>
   <source>Import it…</source>
   <translation>इंपोर्ट करें…</translation>
  </message>
  <message>
   <source>Import settings</source>
   <translation>सेटिंग इंपोर्ट करें</translation>
  </message>
  <message>
   <source>Import {source}</source>
   <translation>{source} इंपोर्ट करें</translation>
  </message>
  <message numerus="yes">
   <source>Imported one conversation|Imported {n} conversations</source>
   <translation>
    <numerusform>{n} बातचीत इंपोर्ट की गई</numerusform>
    <numerusform>{n} बातचीत इंपोर्ट की गईं</numerusform>
   </translation>
  </message>
  <message>
   <source>Imported, except for values that do not fit: {names}.</source>
   <translation>इंपोर्ट हो गया, इन अमान्य मानों को छोड़कर: {names}।</translation>
  </message>
  <message>
   <source>Importing {name}</source>
   <translation>{name} इंपोर्ट हो रहा है</translation>
  </message>
  <message>
   <source>Importing…</source>
   <translation>इंपोर्ट हो रहा है…</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>इंपोर्ट करें…</translation>
  </message>
  <message>
   <source>In brackets and as lines in the bars: what was measured.</source>
   <translation>कोष्ठक में और पट्टियों पर रेखाओं के रूप में: जो मापा गया।</translation>
  </message>
  <message>
   <source>In messages</source>
   <translation>संदेशों में</translation>
  </message>
  <message>
   <source>In the archive</source>
   <translation>आर्काइव में</translation>
  </message>
  <message>
   <source>In the folder {place}</source>
   <translation>फ़ोल्डर {place} में</translation>
  </message>
  <message>
   <source>In thinking</source>
   <translation>सोच में</translation>
  </message>
  <message>
   <source>In tokens, thinking included</source>
   <translation>टोकन में, सोच मिलाकर</translation>
  </message>
  <message>
   <source>Ink</source>
   <translation>स्याही</translation>
  </message>
  <message>
   <source>Insert</source>
   <translation>डालें</translation>
  </message>
  <message>
   <source>Insert a prompt</source>
   <translation>प्रॉम्प्ट डालें</translation>
  </message>
  <message>
   <source>Insert a prompt…</source>
   <translation>प्रॉम्प्ट डालें…</translation>
  </message>
  <message>
   <source>Install</source>
   <translation>इंस्टॉल करें</translation>
  </message>
  <message>
   <source>Install Nemotron Nano 4B</source>
   <translation>Nemotron Nano 4B इंस्टॉल करें</translation>
  </message>
  <message>
   <source>Install bubblewrap.</source>
   <translation>bubblewrap इंस्टॉल करें।</translation>
  </message>
  <message>
   <source>Install one, then restart: {line}</source>
   <translation>कोई एक इंस्टॉल करें, फिर प्रोग्राम दोबारा शुरू करें: {line}</translation>
  </message>
  <message>
   <source>Installed</source>
   <translation>इंस्टॉल है</translation>
  </message>
  <message>
   <source>Installing {name}</source>
   <translation>{name} इंस्टॉल हो रहा है</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>निर्देश</translation>
  </message>
  <message>
   <source>Interrupted</source>
   <translation>बीच में रुका</translation>
  </message>
  <message>
   <source>Interrupted when the program ended; this much was saved.</source>
   <translation>प्रोग्राम बंद होने से बीच में रुका; इतना सेव हो पाया।</translation>
  </message>
  <message>
   <source>Interruptions</source>
   <translation>रुकावटें</translation>
  </message>
  <message>
   <source>Is given: {names}</source>
   <translation>इसे दिया जाता है: {names}</translation>
  </message>
  <message>
   <source>It becomes a model of the library</source>
   <translation>यह लाइब्रेरी का मॉडल बन जाता है</translation>
  </message>
  <message>
   <source>It did not start within {seconds} s.</source>
   <translation>यह {seconds} सेकंड में शुरू नहीं हुआ।</translation>
  </message>
  <message>
   <source>It ended by itself with status {code}.</source>
   <translation>यह अपने आप स्थिति {code} के साथ बंद हो गया।</translation>
  </message>
  <message>
   <source>It fits: {size} stay free.</source>
   <translation>समा जाता है: {size} खाली रहता है।</translation>
  </message>
  <message>
   <source>It has more than {files} files or {mb} MB.</source>
   <translation>इसमें {files} से ज़्यादा फ़ाइलें हैं या यह {mb} MB से बड़ा है।</translation>
  </message>
  <message>
   <source>It has no messages.</source>
   <translation>इसमें कोई संदेश नहीं है।</translation>
  </message>
  <message>
   <source>It is for version {api} of the plugin API, and this Nemodesk has {ours}.</source>
   <translation>यह प्लगइन API के वर्शन {api} के लिए है, और इस Nemodesk में {ours} है।</translation>
  </message>
  <message>
   <source>It is kept in the keyring of this computer, sent to the hub only, and never shown again.</source>
   <translation>यह इस कंप्यूटर के कीरिंग में रखा जाता है, सिर्फ़ हब को भेजा जाता है और फिर कभी दिखाया नहीं जाता।</translation>
  </message>
  <message>
   <source>It is new. Read what it may do, then allow it, or leave it off.</source>
   <translation>यह नया है। पढ़ें कि यह क्या कर सकता है, फिर अनुमति दें या इसे बंद रहने दें।</translation>
  </message>
  <message>
   <source>It is reached at {url}</source>
   <translation>इस तक {url} पर पहुँचा जाता है</translation>
  </message>
  <message>
   <source>It is switched off there, and stays off here until you switch it on.</source>
   <translation>यह वहाँ बंद है, और यहाँ भी तब तक बंद रहेगा जब तक आप इसे चालू न करें।</translation>
  </message>
  <message numerus="yes">
   <source>It needed more memory than it may have ({n} MB).</source>
   <translation>
    <numerusform>इसे तय सीमा ({n} MB) से ज़्यादा मेमोरी चाहिए थी।</numerusform>
    <numerusform>इसे तय सीमा ({n} MB) से ज़्यादा मेमोरी चाहिए थी।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>It printed more than {n} MB.</source>
   <translation>
    <numerusform>इसने {n} MB से ज़्यादा आउटपुट दिया।</numerusform>
    <numerusform>इसने {n} MB से ज़्यादा आउटपुट दिया।</numerusform>
   </translation>
  </message>
  <message>
   <source>It reads and changes nothing of yours.</source>
   <translation>यह आपका कुछ भी न पढ़ता है, न बदलता है।</translation>
  </message>
  <message>
   <source>It sent something that is no answer.</source>
   <translation>इसने कुछ ऐसा भेजा जो जवाब नहीं है।</translation>
  </message>
  <message>
   <source>It signs in by {names}, which cannot be done here: give it a header with a token.</source>
   <translation>यह {names} से साइन इन करता है, जो यहाँ नहीं हो सकता: इसे टोकन वाला हेडर दें।</translation>
  </message>
  <message>
   <source>It speaks {kind}; only programs (stdio) and streamable HTTP can be added.</source>
   <translation>यह {kind} का इस्तेमाल करता है; सिर्फ़ प्रोग्राम (stdio) और streamable HTTP जोड़े जा सकते हैं।</translation>
  </message>
  <message numerus="yes">
   <source>It started more processes than it may ({n}).</source>
   <translation>
    <numerusform>इसने तय सीमा ({n}) से ज़्यादा प्रोसेस शुरू कीं।</numerusform>
    <numerusform>इसने तय सीमा ({n}) से ज़्यादा प्रोसेस शुरू कीं।</numerusform>
   </translation>
  </message>
  <message>
   <source>It took longer than {seconds} s.</source>
   <translation>इसमें {seconds} सेकंड से ज़्यादा लगे।</translation>
  </message>
  <message>
   <source>It was checked after it was written, and it stays on this computer.</source>
   <translation>लिखने के बाद इसकी जाँच हुई, और यह इसी कंप्यूटर पर रहता है।</translation>
  </message>
  <message>
   <source>It was closed.</source>
   <translation>इसे बंद किया गया।</translation>
  </message>
  <message>
   <source>It was not ready after {seconds} s.</source>
   <translation>यह {seconds} सेकंड बाद भी तैयार नहीं था।</translation>
  </message>
  <message>
   <source>It was running when it was stopped: it may be done twice now.</source>
   <translation>रोके जाने के समय यह चल रही थी: अब यह दो बार हो सकती है।</translation>
  </message>
  <message>
   <source>It was written by a newer version of Nemodesk: update Nemodesk.</source>
   <translation>इसे Nemodesk के नए वर्शन ने लिखा है: Nemodesk को अपडेट करें।</translation>
  </message>
  <message>
   <source>Its command has not been allowed yet, or has changed since.</source>
   <translation>इसके कमांड को अभी अनुमति नहीं मिली है, या वह उसके बाद बदल गया है।</translation>
  </message>
  <message>
   <source>Its command is new, or has changed. Read it, then allow it, or leave it off.</source>
   <translation>इसका कमांड नया है या बदल गया है। उसे पढ़ें, फिर अनुमति दें या इसे बंद रहने दें।</translation>
  </message>
  <message>
   <source>Its command, its settings and its secrets in the keyring are deleted. Chats stay as they are.</source>
   <translation>इसका कमांड, इसकी सेटिंग और कीरिंग में रखे इसके सीक्रेट हटा दिए जाते हैं। चैट वैसी ही रहती हैं।</translation>
  </message>
  <message>
   <source>Its entry is no object.</source>
   <translation>इसकी प्रविष्टि कोई ऑब्जेक्ट नहीं है।</translation>
  </message>
  <message>
   <source>Its file is read and kept as it is. This may take minutes if the history is long.</source>
   <translation>इसकी फ़ाइल पढ़ी जाती है और जैसी है वैसी रखी जाती है। इतिहास लंबा हो तो इसमें कुछ मिनट लग सकते हैं।</translation>
  </message>
  <message>
   <source>Its file of variables ({path}) is not read: enter them in its settings.</source>
   <translation>इसकी वेरिएबल की फ़ाइल ({path}) नहीं पढ़ी जाती: उन्हें इसकी सेटिंग में डालें।</translation>
  </message>
  <message>
   <source>Its messages are not connected.</source>
   <translation>इसके संदेश आपस में जुड़े नहीं हैं।</translation>
  </message>
  <message>
   <source>Its value cannot be brought back. Tools that need it fail until another is set.</source>
   <translation>इसका मान वापस नहीं लाया जा सकता। जिन टूल को यह चाहिए, वे दूसरा सेट होने तक विफल रहेंगे।</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>JSON always holds everything.</source>
   <translation>JSON में हमेशा सब कुछ रहता है।</translation>
  </message>
  <message>
   <source>JSON lines on stdout</source>
   <translation>stdout पर JSON लाइनें</translation>
  </message>
  <message>
   <source>Jump to the newest text</source>
   <translation>सबसे नए टेक्स्ट पर जाएँ</translation>
  </message>
  <message>
   <source>KV cache</source>
   <translation>KV कैश</translation>
  </message>
  <message>
   <source>Keep what the model has read</source>
   <translation>मॉडल ने जो पढ़ा है, उसे रखें</translation>
  </message>
  <message>
   <source>Kept; type to replace it</source>
   <translation>रखा हुआ है; बदलने के लिए टाइप करें</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>कीबोर्ड शॉर्टकट</translation>
  </message>
  <message>
   <source>Keys and values</source>
   <translation>कुंजियाँ और मान</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>भाषा</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>विंडो की भाषा</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>टेक्स्ट बड़ा करें</translation>
  </message>
  <message>
   <source>Last 12 months</source>
   <translation>पिछले 12 महीने</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>पिछले 30 दिन</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>पिछले 7 दिन</translation>
  </message>
  <message>
   <source>Last backup</source>
   <translation>पिछला बैकअप</translation>
  </message>
  <message>
   <source>Last chat</source>
   <translation>पिछली चैट</translation>
  </message>
  <message>
   <source>Last crash report</source>
   <translation>पिछली क्रैश रिपोर्ट</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>आखिरी दिन</translation>
  </message>
  <message>
   <source>Layers on the graphics card</source>
   <translation>ग्राफ़िक्स कार्ड पर लेयर</translation>
  </message>
  <message>
   <source>Leave it off</source>
   <translation>बंद रहने दें</translation>
  </message>
  <message>
   <source>Leave the selection</source>
   <translation>चयन से बाहर निकलें</translation>
  </message>
  <message>
   <source>Left out of the next prompt</source>
   <translation>अगले प्रॉम्प्ट में शामिल नहीं</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>लंबाई</translation>
  </message>
  <message>
   <source>Let a plugin run</source>
   <translation>प्लगइन को चलने दें</translation>
  </message>
  <message>
   <source>Let an MCP server start</source>
   <translation>MCP सर्वर को शुरू होने दें</translation>
  </message>
  <message>
   <source>Letters that only look like Latin ones: {words}</source>
   <translation>अक्षर जो सिर्फ़ लैटिन जैसे दिखते हैं: {words}</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>लाइसेंस</translation>
  </message>
  <message>
   <source>Licences</source>
   <translation>लाइसेंस</translation>
  </message>
  <message>
   <source>Licences…</source>
   <translation>लाइसेंस…</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>लाइट</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>लिंक</translation>
  </message>
  <message>
   <source>Load</source>
   <translation>लोड करें</translation>
  </message>
  <message>
   <source>Load again</source>
   <translation>फिर से लोड करें</translation>
  </message>
  <message>
   <source>Load it</source>
   <translation>लोड करें</translation>
  </message>
  <message>
   <source>Load the demo model</source>
   <translation>डेमो मॉडल लोड करें</translation>
  </message>
  <message>
   <source>Load the last model at start</source>
   <translation>शुरू होने पर पिछला मॉडल लोड करें</translation>
  </message>
  <message>
   <source>Load the model again</source>
   <translation>मॉडल फिर से लोड करें</translation>
  </message>
  <message>
   <source>Load with a context of {tokens}</source>
   <translation>{tokens} के संदर्भ के साथ लोड करें</translation>
  </message>
  <message>
   <source>Load with a context of {tokens} as {type}</source>
   <translation>{type} के रूप में {tokens} के संदर्भ के साथ लोड करें</translation>
  </message>
  <message numerus="yes">
   <source>Load with {n} layers on the graphics card</source>
   <translation>
    <numerusform>ग्राफ़िक्स कार्ड पर {n} लेयर के साथ लोड करें</numerusform>
    <numerusform>ग्राफ़िक्स कार्ड पर {n} लेयर के साथ लोड करें</numerusform>
   </translation>
  </message>
  <message>
   <source>Loaded</source>
   <translation>लोड है</translation>
  </message>
  <message>
   <source>Loaded: unload it to move or remove it</source>
   <translation>लोड है: ले जाने या हटाने के लिए इसे अनलोड करें</translation>
  </message>
  <message>
   <source>Loading</source>
   <translation>लोड हो रहा है</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation>मॉडल लोड हो रहा है</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>लॉग</translation>
  </message>
  <message>
   <source>Log of {source}</source>
   <translation>{source} का लॉग</translation>
  </message>
  <message>
   <source>Longest answer</source>
   <translation>सबसे लंबा जवाब</translation>
  </message>
  <message>
   <source>Longest context</source>
   <translation>सबसे लंबा संदर्भ</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>फिर से जाँचें</translation>
  </message>
  <message>
   <source>Looking in the keyring…</source>
   <translation>कीरिंग में देखा जा रहा है…</translation>
  </message>
  <message>
   <source>Looking through what is there</source>
   <translation>जो मौजूद है उसे देखा जा रहा है</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>ढूँढा जा रहा है…</translation>
  </message>
  <message>
   <source>Loss: how much the perplexity of Llama 3 8B rises on WikiText-2, as llama.cpp published it. This model's own loss may differ.</source>
   <translation>नुकसान: WikiText-2 पर Llama 3 8B की परप्लेक्सिटी कितनी बढ़ती है, llama.cpp के प्रकाशित आँकड़ों के अनुसार। इस मॉडल का अपना नुकसान अलग हो सकता है।</translation>
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
   <translation>{size} MB का बैकअप बनाकर जाँच लिया गया।</translation>
  </message>
  <message>
   <source>Making a backup…</source>
   <translation>बैकअप बन रहा है…</translation>
  </message>
  <message>
   <source>Manage models…</source>
   <translation>मॉडल प्रबंधित करें…</translation>
  </message>
  <message>
   <source>Manage tools…</source>
   <translation>टूल मैनेज करें…</translation>
  </message>
  <message>
   <source>Mark as read</source>
   <translation>पढ़ा हुआ मार्क करें</translation>
  </message>
  <message>
   <source>Mark as unread</source>
   <translation>अपठित मार्क करें</translation>
  </message>
  <message>
   <source>Mark this chat as unread</source>
   <translation>इस चैट को अपठित मार्क करें</translation>
  </message>
  <message>
   <source>Match case</source>
   <translation>बड़े-छोटे अक्षर मिलाएँ</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>मेमोरी</translation>
  </message>
  <message>
   <source>Memory of the computer</source>
   <translation>कंप्यूटर की मेमोरी</translation>
  </message>
  <message>
   <source>Memory of the graphics card</source>
   <translation>ग्राफ़िक्स कार्ड की मेमोरी</translation>
  </message>
  <message>
   <source>Memory of the graphics card: {name}</source>
   <translation>ग्राफ़िक्स कार्ड की मेमोरी: {name}</translation>
  </message>
  <message>
   <source>Memory that {name} takes, and how it is loaded</source>
   <translation>{name} कितनी मेमोरी लेता है, और वह कैसे लोड होता है</translation>
  </message>
  <message>
   <source>Memory…</source>
   <translation>मेमोरी…</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>संदेश</translation>
  </message>
  <message>
   <source>Message deleted</source>
   <translation>संदेश हटाया गया</translation>
  </message>
  <message>
   <source>Message field</source>
   <translation>संदेश फ़ील्ड</translation>
  </message>
  <message numerus="yes">
   <source>Message restored|{n} messages restored</source>
   <translation>
    <numerusform>{n} संदेश वापस लाया गया</numerusform>
    <numerusform>{n} संदेश वापस लाए गए</numerusform>
   </translation>
  </message>
  <message>
   <source>Messages, sidebar and dialogs</source>
   <translation>संदेश, साइडबार और डायलॉग</translation>
  </message>
  <message>
   <source>Min p</source>
   <translation>Min p</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>मॉडल</translation>
  </message>
  <message>
   <source>Model and memory</source>
   <translation>मॉडल और मेमोरी</translation>
  </message>
  <message>
   <source>Model default</source>
   <translation>मॉडल के अनुसार</translation>
  </message>
  <message>
   <source>Model: {name}</source>
   <translation>मॉडल: {name}</translation>
  </message>
  <message>
   <source>Model: {name}, {state}</source>
   <translation>मॉडल: {name}, {state}</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>मॉडल</translation>
  </message>
  <message>
   <source>Models of the kind {name} cannot be converted: only {supported}.</source>
   <translation>{name} किस्म के मॉडल कन्वर्ट नहीं किए जा सकते: सिर्फ़ {supported} किए जा सकते हैं।</translation>
  </message>
  <message>
   <source>Models run on the processor: everything works, but a long answer with thinking takes minutes instead of seconds. An NVIDIA RTX card and a build with CUDA change that.</source>
   <translation>मॉडल प्रोसेसर पर चलते हैं: सब कुछ काम करता है, पर सोच के साथ लंबे जवाब में सेकंड की जगह मिनट लगते हैं। NVIDIA RTX कार्ड और CUDA वाले बिल्ड से यह बदल जाता है।</translation>
  </message>
  <message>
   <source>Models with experts cannot be converted: only {supported}.</source>
   <translation>एक्सपर्ट वाले (MoE) मॉडल कन्वर्ट नहीं किए जा सकते: सिर्फ़ {supported} किए जा सकते हैं।</translation>
  </message>
  <message>
   <source>More</source>
   <translation>और</translation>
  </message>
  <message>
   <source>More than {count} chats; the best {shown} are shown</source>
   <translation>{count} से ज़्यादा चैट; सबसे मिलती-जुलती {shown} दिखाई गई हैं</translation>
  </message>
  <message>
   <source>Move all models to this folder</source>
   <translation>सभी मॉडल इस फ़ोल्डर में ले जाएँ</translation>
  </message>
  <message>
   <source>Move all…</source>
   <translation>सभी ले जाएँ…</translation>
  </message>
  <message>
   <source>Move the chosen chat to Trash</source>
   <translation>चुनी हुई चैट को ट्रैश में डालें</translation>
  </message>
  <message>
   <source>Move this chat to Trash</source>
   <translation>इस चैट को ट्रैश में डालें</translation>
  </message>
  <message>
   <source>Move this chat to a folder…</source>
   <translation>इस चैट को फ़ोल्डर में ले जाएँ…</translation>
  </message>
  <message>
   <source>Move this chat to {folder}</source>
   <translation>इस चैट को {folder} में ले जाएँ</translation>
  </message>
  <message>
   <source>Move to Trash</source>
   <translation>ट्रैश में डालें</translation>
  </message>
  <message>
   <source>Move to folder</source>
   <translation>फ़ोल्डर में ले जाएँ</translation>
  </message>
  <message>
   <source>Move {name} to another disk</source>
   <translation>{name} को दूसरी डिस्क पर ले जाएँ</translation>
  </message>
  <message>
   <source>Move {name} to this folder</source>
   <translation>{name} को इस फ़ोल्डर में ले जाएँ</translation>
  </message>
  <message>
   <source>Move…</source>
   <translation>ले जाएँ…</translation>
  </message>
  <message>
   <source>Moving all models, then reading them back</source>
   <translation>सभी मॉडल ले जाकर दोबारा पढ़े जा रहे हैं</translation>
  </message>
  <message>
   <source>Moving, then reading it back</source>
   <translation>ले जाकर दोबारा पढ़ा जा रहा है</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>नाम</translation>
  </message>
  <message>
   <source>Name of the new preset</source>
   <translation>नए प्रीसेट का नाम</translation>
  </message>
  <message>
   <source>Name of the preset</source>
   <translation>प्रीसेट का नाम</translation>
  </message>
  <message>
   <source>Name three colours</source>
   <translation>तीन रंगों के नाम बताइए</translation>
  </message>
  <message>
   <source>Name, for example: git</source>
   <translation>नाम, जैसे: git</translation>
  </message>
  <message>
   <source>Narrow</source>
   <translation>कम</translation>
  </message>
  <message>
   <source>Needs nothing</source>
   <translation>किसी चीज़ की ज़रूरत नहीं</translation>
  </message>
  <message>
   <source>Needs review</source>
   <translation>समीक्षा ज़रूरी</translation>
  </message>
  <message>
   <source>Needs: {what}</source>
   <translation>ज़रूरत है: {what}</translation>
  </message>
  <message>
   <source>Nemodesk</source>
   <translation>Nemodesk</translation>
  </message>
  <message>
   <source>Nemodesk crashed the last time it ran</source>
   <translation>पिछली बार Nemodesk क्रैश हो गया था</translation>
  </message>
  <message>
   <source>Nemodesk does not know the licence of this repository. Its page says under which it comes.</source>
   <translation>Nemodesk को इस रिपॉज़िटरी का लाइसेंस मालूम नहीं। इसके पेज पर लिखा है कि कौन-सा लागू है।</translation>
  </message>
  <message>
   <source>Nemodesk is closing.</source>
   <translation>Nemodesk बंद हो रहा है।</translation>
  </message>
  <message>
   <source>Nemodesk waits and tries again by itself. Nothing is lost, and nothing is fetched twice.</source>
   <translation>Nemodesk इंतज़ार करके अपने आप फिर कोशिश करता है। कुछ खोता नहीं, और कुछ भी दो बार डाउनलोड नहीं होता।</translation>
  </message>
  <message>
   <source>Nemotron runs here. Your conversations stay on this machine.</source>
   <translation>Nemotron यहीं चलता है। आपकी बातचीत इसी कंप्यूटर पर रहती है।</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>कभी नहीं</translation>
  </message>
  <message>
   <source>Never allow this tool</source>
   <translation>इस टूल को कभी अनुमति न दें</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>नई चैट</translation>
  </message>
  <message>
   <source>New chats</source>
   <translation>नई चैट</translation>
  </message>
  <message>
   <source>New chats begin with</source>
   <translation>नई चैट की शुरुआत</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>नया फ़ोल्डर</translation>
  </message>
  <message>
   <source>New folder {number}</source>
   <translation>नया फ़ोल्डर {number}</translation>
  </message>
  <message>
   <source>New folder…</source>
   <translation>नया फ़ोल्डर…</translation>
  </message>
  <message>
   <source>New line</source>
   <translation>नई लाइन</translation>
  </message>
  <message>
   <source>New preset</source>
   <translation>नया प्रीसेट</translation>
  </message>
  <message>
   <source>New text</source>
   <translation>नया टेक्स्ट</translation>
  </message>
  <message>
   <source>New value of {name}</source>
   <translation>{name} का नया मान</translation>
  </message>
  <message>
   <source>Newest text</source>
   <translation>सबसे नया टेक्स्ट</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>अगला</translation>
  </message>
  <message>
   <source>Next area</source>
   <translation>अगला क्षेत्र</translation>
  </message>
  <message>
   <source>Next chat</source>
   <translation>अगली चैट</translation>
  </message>
  <message>
   <source>Next control</source>
   <translation>अगला कंट्रोल</translation>
  </message>
  <message>
   <source>Next message</source>
   <translation>अगला संदेश</translation>
  </message>
  <message>
   <source>Next message or row</source>
   <translation>अगला संदेश या पंक्ति</translation>
  </message>
  <message>
   <source>Next version</source>
   <translation>अगला वर्शन</translation>
  </message>
  <message>
   <source>Next:</source>
   <translation>अगला:</translation>
  </message>
  <message>
   <source>No MCP server is on. Add one, or switch one on, in “Manage tools”.</source>
   <translation>कोई MCP सर्वर चालू नहीं है। “टूल मैनेज करें” में कोई जोड़ें या चालू करें।</translation>
  </message>
  <message>
   <source>No budget</source>
   <translation>कोई बजट नहीं</translation>
  </message>
  <message>
   <source>No conversations were found.</source>
   <translation>कोई बातचीत नहीं मिली।</translation>
  </message>
  <message>
   <source>No conversations yet</source>
   <translation>अभी कोई बातचीत नहीं</translation>
  </message>
  <message>
   <source>No display and no terminal were found: running the demo job.</source>
   <translation>न डिस्प्ले मिला, न टर्मिनल: डेमो काम चलाया जा रहा है।</translation>
  </message>
  <message>
   <source>No display was found: this is the terminal chat.</source>
   <translation>कोई डिस्प्ले नहीं मिला: यह टर्मिनल चैट है।</translation>
  </message>
  <message>
   <source>No fades, no pulsing</source>
   <translation>न फ़ेड, न पल्स इफ़ेक्ट</translation>
  </message>
  <message>
   <source>No folder</source>
   <translation>कोई फ़ोल्डर नहीं</translation>
  </message>
  <message>
   <source>No font on this computer has the letters of this language</source>
   <translation>इस कंप्यूटर के किसी फ़ॉन्ट में इस भाषा के अक्षर नहीं हैं</translation>
  </message>
  <message>
   <source>No font on this computer has the letters of {language}</source>
   <translation>इस कंप्यूटर के किसी फ़ॉन्ट में {language} के अक्षर नहीं हैं</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>कोई सीमा नहीं</translation>
  </message>
  <message>
   <source>No model is installed</source>
   <translation>कोई मॉडल इंस्टॉल नहीं है</translation>
  </message>
  <message>
   <source>No model is loaded</source>
   <translation>कोई मॉडल लोड नहीं है</translation>
  </message>
  <message>
   <source>No model is loaded: choose a model first.</source>
   <translation>कोई मॉडल लोड नहीं है: पहले मॉडल चुनें।</translation>
  </message>
  <message>
   <source>No plugin and no server is here yet. Add an MCP server, or put a plugin into its folder.</source>
   <translation>यहाँ अभी कोई प्लगइन या सर्वर नहीं है। MCP सर्वर जोड़ें, या कोई प्लगइन उसके फ़ोल्डर में रखें।</translation>
  </message>
  <message>
   <source>No preset</source>
   <translation>कोई प्रीसेट नहीं</translation>
  </message>
  <message>
   <source>No server offers a prompt.</source>
   <translation>कोई भी सर्वर प्रॉम्प्ट नहीं देता।</translation>
  </message>
  <message>
   <source>No server offers anything to attach.</source>
   <translation>कोई भी सर्वर अटैच करने के लिए कुछ नहीं देता।</translation>
  </message>
  <message>
   <source>No shortcut</source>
   <translation>कोई कुंजी नहीं</translation>
  </message>
  <message>
   <source>No tool was called yet.</source>
   <translation>अभी तक कोई टूल कॉल नहीं किया गया।</translation>
  </message>
  <message>
   <source>No tools are on. Switch on a plugin or add a server in “Manage tools”.</source>
   <translation>कोई टूल चालू नहीं है। “टूल मैनेज करें” में कोई प्लगइन चालू करें या सर्वर जोड़ें।</translation>
  </message>
  <message>
   <source>Nobody has checked what {source} says of its tools.</source>
   <translation>{source} अपने टूल के बारे में जो कहता है, उसे किसी ने नहीं जाँचा है।</translation>
  </message>
  <message>
   <source>None is installed yet. Get Nemotron, or import a GGUF file you have.</source>
   <translation>अभी कोई इंस्टॉल नहीं है। Nemotron पाएँ या अपनी कोई GGUF फ़ाइल इंपोर्ट करें।</translation>
  </message>
  <message>
   <source>None selected</source>
   <translation>कुछ नहीं चुना</translation>
  </message>
  <message>
   <source>None that Nemodesk can compute on</source>
   <translation>ऐसा कोई नहीं, जिस पर Nemodesk चल सके</translation>
  </message>
  <message>
   <source>None yet</source>
   <translation>अभी कोई नहीं</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>सामान्य</translation>
  </message>
  <message>
   <source>Normal text size</source>
   <translation>टेक्स्ट का सामान्य साइज़</translation>
  </message>
  <message>
   <source>Not checked since it was installed</source>
   <translation>इंस्टॉल होने के बाद से जाँचा नहीं गया</translation>
  </message>
  <message>
   <source>Not imported: {what}</source>
   <translation>छोड़ा गया: {what}</translation>
  </message>
  <message>
   <source>Not known.</source>
   <translation>मालूम नहीं।</translation>
  </message>
  <message>
   <source>Not set. Tools that need it fail until it is.</source>
   <translation>सेट नहीं है। जिन टूल को यह चाहिए, वे इसके सेट होने तक विफल रहेंगे।</translation>
  </message>
  <message>
   <source>Not taken over: {names}.</source>
   <translation>नहीं लिया गया: {names}।</translation>
  </message>
  <message>
   <source>Nothing came back.</source>
   <translation>कुछ वापस नहीं आया।</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>कुछ नहीं मिला</translation>
  </message>
  <message>
   <source>Nothing found for “{text}”</source>
   <translation>“{text}” के लिए कुछ नहीं मिला</translation>
  </message>
  <message>
   <source>Nothing found for “{text}”.</source>
   <translation>“{text}” के लिए कुछ नहीं मिला।</translation>
  </message>
  <message>
   <source>Nothing found for “{words}”.</source>
   <translation>“{words}” के लिए कुछ नहीं मिला।</translation>
  </message>
  <message>
   <source>Nothing is allowed for longer than once. Each call asks first.</source>
   <translation>किसी को एक बार से ज़्यादा की अनुमति नहीं है। हर कॉल पहले पूछती है।</translation>
  </message>
  <message>
   <source>Nothing is deleted in this chat. What you delete can be restored here.</source>
   <translation>इस चैट में कुछ भी हटाया नहीं गया है। हटाए गए संदेश यहाँ से वापस लाए जा सकते हैं।</translation>
  </message>
  <message>
   <source>Nothing is here yet.</source>
   <translation>यहाँ अभी कुछ नहीं है।</translation>
  </message>
  <message>
   <source>Nothing is started by importing: you read and allow each command later.</source>
   <translation>इंपोर्ट करने से कुछ शुरू नहीं होता: हर कमांड आप बाद में पढ़कर अनुमति देते हैं।</translation>
  </message>
  <message>
   <source>Nothing new</source>
   <translation>कुछ नया नहीं</translation>
  </message>
  <message>
   <source>Nothing of {source} has been started yet. Read what will be, then decide.</source>
   <translation>{source} का अभी कुछ भी शुरू नहीं हुआ है। पढ़ें कि क्या शुरू होगा, फिर फ़ैसला करें।</translation>
  </message>
  <message>
   <source>Nothing was logged yet.</source>
   <translation>अभी तक लॉग में कुछ दर्ज नहीं हुआ।</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>सूचनाएँ</translation>
  </message>
  <message>
   <source>Of this</source>
   <translation>इस चरण का</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>बंद</translation>
  </message>
  <message>
   <source>On</source>
   <translation>चालू</translation>
  </message>
  <message>
   <source>On mains power</source>
   <translation>बिजली से जुड़े होने पर</translation>
  </message>
  <message>
   <source>On the processor</source>
   <translation>प्रोसेसर पर</translation>
  </message>
  <message>
   <source>On: Nemodesk believes what {source} says of its own tools, for example that one only reads, and asks less often; off: each of them counts as one that reads, changes and sends everything.</source>
   <translation>चालू: {source} अपने टूल के बारे में जो कहता है, Nemodesk उस पर भरोसा करता है, जैसे कि कोई टूल सिर्फ़ पढ़ता है, और कम बार पूछता है; बंद: हर टूल को ऐसा माना जाता है जो सब कुछ पढ़ता, बदलता और भेजता है।</translation>
  </message>
  <message>
   <source>One a line</source>
   <translation>हर लाइन में एक</translation>
  </message>
  <message>
   <source>One a line, each with its whole path.</source>
   <translation>हर लाइन में एक, पूरे पाथ के साथ।</translation>
  </message>
  <message numerus="yes">
   <source>One changed message was taken from the backup.|{n} changed messages were taken from the backup.</source>
   <translation>
    <numerusform>{n} बदला हुआ संदेश बैकअप से लिया गया।</numerusform>
    <numerusform>{n} बदले हुए संदेश बैकअप से लिए गए।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One conversation was here already.|{n} conversations were here already.</source>
   <translation>
    <numerusform>{n} बातचीत यहाँ पहले से थी।</numerusform>
    <numerusform>{n} बातचीत यहाँ पहले से थीं।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One file was not attached|{n} files were not attached</source>
   <translation>
    <numerusform>{n} फ़ाइल अटैच नहीं हुई</numerusform>
    <numerusform>{n} फ़ाइलें अटैच नहीं हुईं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One item was not imported.|{n} items were not imported.</source>
   <translation>
    <numerusform>{n} आइटम नहीं लिया गया।</numerusform>
    <numerusform>{n} आइटम नहीं लिए गए।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One message has changed on the disk and is kept as it is:|{n} messages have changed on the disk and are kept as they are:</source>
   <translation>
    <numerusform>{n} संदेश डिस्क पर बदल गया है और जैसा है वैसा रखा गया है:</numerusform>
    <numerusform>{n} संदेश डिस्क पर बदल गए हैं और जैसे हैं वैसे रखे गए हैं:</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One message has changed on the disk, in {names}.|{n} messages have changed on the disk, in {names}.</source>
   <translation>
    <numerusform>{names} में {n} संदेश डिस्क पर बदल गया है।</numerusform>
    <numerusform>{names} में {n} संदेश डिस्क पर बदल गए हैं।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One message was only in the damaged file.|{n} messages were only in the damaged file.</source>
   <translation>
    <numerusform>{n} संदेश सिर्फ़ खराब फ़ाइल में था।</numerusform>
    <numerusform>{n} संदेश सिर्फ़ खराब फ़ाइल में थे।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One message was saved from the damaged file.|{n} messages were saved from the damaged file.</source>
   <translation>
    <numerusform>{n} संदेश खराब फ़ाइल से बचाया गया।</numerusform>
    <numerusform>{n} संदेश खराब फ़ाइल से बचाए गए।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One model was moved.|{n} models were moved.</source>
   <translation>
    <numerusform>{n} मॉडल ले जाया गया।</numerusform>
    <numerusform>{n} मॉडल ले जाए गए।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One model, {size}, in {path}|{n} models, {size}, in {path}</source>
   <translation>
    <numerusform>{n} मॉडल, {size}, {path} में</numerusform>
    <numerusform>{n} मॉडल, {size}, {path} में</numerusform>
   </translation>
  </message>
  <message>
   <source>One page with formulas and colours that needs no network</source>
   <translation>सूत्रों और रंगों वाला एक पेज, जिसे नेटवर्क नहीं चाहिए</translation>
  </message>
  <message numerus="yes">
   <source>One part with its licence.|{n} parts, each with its licence.</source>
   <translation>
    <numerusform>{n} हिस्सा, अपने लाइसेंस के साथ।</numerusform>
    <numerusform>{n} हिस्से, हर एक अपने लाइसेंस के साथ।</numerusform>
   </translation>
  </message>
  <message>
   <source>One text a line</source>
   <translation>हर लाइन में एक टेक्स्ट</translation>
  </message>
  <message>
   <source>Only numbers from {least} to {most}.</source>
   <translation>सिर्फ़ {least} से {most} तक की संख्याएँ।</translation>
  </message>
  <message>
   <source>Only so many of the likeliest tokens; 0 for all</source>
   <translation>सबसे संभावित टोकन में से सिर्फ़ इतने; 0 पर सभी</translation>
  </message>
  <message>
   <source>Only the likeliest tokens that make up this share</source>
   <translation>सिर्फ़ सबसे संभावित टोकन, जिनका जोड़ इतना हिस्सा बने</translation>
  </message>
  <message>
   <source>Only the program that wrote {what} knows what it stands for: write a value in its place.</source>
   <translation>{what} का मतलब सिर्फ़ वही प्रोग्राम जानता है जिसने इसे लिखा: इसकी जगह कोई मान लिखें।</translation>
  </message>
  <message>
   <source>Only tokens at least this likely, relative to the likeliest</source>
   <translation>सबसे संभावित टोकन की तुलना में कम से कम इतने संभावित टोकन ही</translation>
  </message>
  <message>
   <source>Only web and mail addresses are opened, and this is neither or is damaged.</source>
   <translation>सिर्फ़ वेब और ईमेल पते खोले जाते हैं; यह दोनों में से कोई नहीं है या खराब है।</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>खोलें</translation>
  </message>
  <message>
   <source>Open Nemodesk</source>
   <translation>Nemodesk खोलें</translation>
  </message>
  <message>
   <source>Open a GGUF file</source>
   <translation>GGUF फ़ाइल खोलें</translation>
  </message>
  <message>
   <source>Open a GGUF file…</source>
   <translation>GGUF फ़ाइल खोलें…</translation>
  </message>
  <message>
   <source>Open a GGUF…</source>
   <translation>GGUF खोलें…</translation>
  </message>
  <message>
   <source>Open a file…</source>
   <translation>फ़ाइल खोलें…</translation>
  </message>
  <message>
   <source>Open for reading</source>
   <translation>सिर्फ़ पढ़ने के लिए खोलें</translation>
  </message>
  <message>
   <source>Open for reading only</source>
   <translation>सिर्फ़ पढ़ने के लिए खुला है</translation>
  </message>
  <message>
   <source>Open for reading only: nothing can be asked</source>
   <translation>सिर्फ़ पढ़ने के लिए खुला है: कुछ पूछा नहीं जा सकता</translation>
  </message>
  <message>
   <source>Open the address…</source>
   <translation>पता खोलें…</translation>
  </message>
  <message>
   <source>Open the chat</source>
   <translation>चैट खोलें</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>फ़ोल्डर खोलें</translation>
  </message>
  <message>
   <source>Open the folder of plugins</source>
   <translation>प्लगइन का फ़ोल्डर खोलें</translation>
  </message>
  <message>
   <source>Open the hub's page</source>
   <translation>हब का पेज खोलें</translation>
  </message>
  <message>
   <source>Open the model's page</source>
   <translation>मॉडल का पेज खोलें</translation>
  </message>
  <message>
   <source>Open this address?</source>
   <translation>यह पता खोलें?</translation>
  </message>
  <message>
   <source>Orchard</source>
   <translation>बाग</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>अन्य</translation>
  </message>
  <message>
   <source>Other budget in tokens</source>
   <translation>टोकन में अन्य बजट</translation>
  </message>
  <message>
   <source>Other programs</source>
   <translation>दूसरे प्रोग्राम</translation>
  </message>
  <message>
   <source>Otherwise the block scrolls sideways</source>
   <translation>बंद होने पर ब्लॉक दाएँ-बाएँ स्क्रोल होता है</translation>
  </message>
  <message>
   <source>Otherwise you choose one each time</source>
   <translation>बंद होने पर हर बार आप मॉडल चुनते हैं</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>पेज</translation>
  </message>
  <message>
   <source>Pages to print or to pass on</source>
   <translation>प्रिंट करने या आगे भेजने के लिए पेज</translation>
  </message>
  <message>
   <source>Parts</source>
   <translation>हिस्से</translation>
  </message>
  <message>
   <source>Parts of its file cannot be read or do not fit together.</source>
   <translation>इसकी फ़ाइल के कुछ हिस्से पढ़े नहीं जा सकते या आपस में मेल नहीं खाते।</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>पेस्ट करें</translation>
  </message>
  <message>
   <source>Pasted text</source>
   <translation>पेस्ट किया गया टेक्स्ट</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>पॉज़ करें</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>रुका हुआ</translation>
  </message>
  <message>
   <source>Perplexity on the text {name}: {value} ± {error} ({tokens} tokens, chunks of {chunk})</source>
   <translation>टेक्स्ट {name} पर परप्लेक्सिटी: {value} ± {error} ({tokens} टोकन, {chunk} के टुकड़े)</translation>
  </message>
  <message>
   <source>Perplexity {value} ± {error} on a bundled text</source>
   <translation>साथ आए टेक्स्ट पर परप्लेक्सिटी {value} ± {error}</translation>
  </message>
  <message>
   <source>Pin</source>
   <translation>पिन करें</translation>
  </message>
  <message>
   <source>Pin or unpin this chat</source>
   <translation>इस चैट को पिन या अनपिन करें</translation>
  </message>
  <message>
   <source>Pinned</source>
   <translation>पिन की गई</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>जगह</translation>
  </message>
  <message>
   <source>Plain text with marks, for notes and other programs</source>
   <translation>चिह्नों वाला सादा टेक्स्ट, नोट्स और दूसरे प्रोग्राम के लिए</translation>
  </message>
  <message>
   <source>Planning</source>
   <translation>योजना बन रही है</translation>
  </message>
  <message>
   <source>Portable: everything is in {folder}</source>
   <translation>पोर्टेबल: सब कुछ {folder} में है</translation>
  </message>
  <message>
   <source>Position scaling of the kind {kind} is not supported: only {supported}.</source>
   <translation>{kind} किस्म की पोज़िशन स्केलिंग समर्थित नहीं है: सिर्फ़ {supported} समर्थित हैं।</translation>
  </message>
  <message>
   <source>Precision of the weights</source>
   <translation>वेट की सटीकता</translation>
  </message>
  <message>
   <source>Preset</source>
   <translation>प्रीसेट</translation>
  </message>
  <message>
   <source>Preset “{name}” was deleted.</source>
   <translation>प्रीसेट “{name}” हटाया गया।</translation>
  </message>
  <message>
   <source>Preset “{name}” was saved.</source>
   <translation>प्रीसेट “{name}” सेव किया गया।</translation>
  </message>
  <message>
   <source>Presets</source>
   <translation>प्रीसेट</translation>
  </message>
  <message>
   <source>Presets keep instructions, thinking and sampling under a name.</source>
   <translation>प्रीसेट निर्देश, सोच और सैंपलिंग को एक नाम से सहेजते हैं।</translation>
  </message>
  <message>
   <source>Press the keys…</source>
   <translation>कुंजियाँ दबाएँ…</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>पिछला</translation>
  </message>
  <message>
   <source>Previous 7 days</source>
   <translation>पिछले 7 दिन</translation>
  </message>
  <message>
   <source>Previous area</source>
   <translation>पिछला क्षेत्र</translation>
  </message>
  <message>
   <source>Previous chat</source>
   <translation>पिछली चैट</translation>
  </message>
  <message>
   <source>Previous control</source>
   <translation>पिछला कंट्रोल</translation>
  </message>
  <message>
   <source>Previous message</source>
   <translation>पिछला संदेश</translation>
  </message>
  <message>
   <source>Previous message or row</source>
   <translation>पिछला संदेश या पंक्ति</translation>
  </message>
  <message>
   <source>Previous version</source>
   <translation>पिछला वर्शन</translation>
  </message>
  <message>
   <source>Processor threads</source>
   <translation>प्रोसेसर थ्रेड</translation>
  </message>
  <message>
   <source>Program: {path}</source>
   <translation>प्रोग्राम: {path}</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>प्रगति</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>प्रॉम्प्ट</translation>
  </message>
  <message>
   <source>Prompts that your servers offer. The text goes into the composer; you can change it there.</source>
   <translation>आपके सर्वरों के दिए प्रॉम्प्ट। टेक्स्ट संदेश लिखने की जगह में जाता है; वहाँ आप उसे बदल सकते हैं।</translation>
  </message>
  <message>
   <source>Put back</source>
   <translation>वापस लाएँ</translation>
  </message>
  <message>
   <source>Put back {name}</source>
   <translation>{name} को वापस लाएँ</translation>
  </message>
  <message>
   <source>Put into the message</source>
   <translation>संदेश में डालें</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>गुणवत्ता</translation>
  </message>
  <message>
   <source>Quality of the conversion: {types}, error {error}, {bits} bits a value</source>
   <translation>कन्वर्ज़न की गुणवत्ता: {types}, त्रुटि {error}, प्रति मान {bits} बिट</translation>
  </message>
  <message>
   <source>Quality of {name}</source>
   <translation>{name} की गुणवत्ता</translation>
  </message>
  <message>
   <source>Quantization</source>
   <translation>क्वांटाइज़ेशन</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>सवाल</translation>
  </message>
  <message>
   <source>Questions, answers and titles of every chat are searched while you type.</source>
   <translation>आपके टाइप करते ही हर चैट के सवालों, जवाबों और शीर्षकों में खोज होती है।</translation>
  </message>
  <message>
   <source>Quick question…</source>
   <translation>झटपट सवाल…</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>बाहर निकलें</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>फिर से पढ़ें</translation>
  </message>
  <message>
   <source>Read ahead</source>
   <translation>पहले से पढ़ें</translation>
  </message>
  <message>
   <source>Read and accept the licence</source>
   <translation>लाइसेंस पढ़ें और स्वीकार करें</translation>
  </message>
  <message>
   <source>Read the licence</source>
   <translation>लाइसेंस पढ़ें</translation>
  </message>
  <message>
   <source>Read the report</source>
   <translation>रिपोर्ट पढ़ें</translation>
  </message>
  <message>
   <source>Read {source} again</source>
   <translation>{source} को फिर से पढ़ें</translation>
  </message>
  <message>
   <source>Reading ahead</source>
   <translation>पहले से पढ़ रहा है</translation>
  </message>
  <message>
   <source>Reading speed</source>
   <translation>पढ़ने की गति</translation>
  </message>
  <message>
   <source>Reading the prompt</source>
   <translation>प्रॉम्प्ट पढ़ा जा रहा है</translation>
  </message>
  <message>
   <source>Reading the whole history…</source>
   <translation>पूरा इतिहास पढ़ा जा रहा है…</translation>
  </message>
  <message>
   <source>Reading {name}…</source>
   <translation>{name} पढ़ा जा रहा है…</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>पढ़ा जा रहा है…</translation>
  </message>
  <message>
   <source>Reads every message and finds those that have changed on the disk</source>
   <translation>हर संदेश पढ़कर डिस्क पर बदल चुके संदेश ढूँढता है</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>तैयार</translation>
  </message>
  <message>
   <source>Reasoning is made impossible for this answer</source>
   <translation>इस जवाब के लिए सोचना नामुमकिन कर दिया जाता है</translation>
  </message>
  <message>
   <source>Recommended</source>
   <translation>सुझाया गया</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>फिर से करें</translation>
  </message>
  <message>
   <source>Reduce motion</source>
   <translation>एनिमेशन कम करें</translation>
  </message>
  <message>
   <source>Regenerate</source>
   <translation>फिर से बनाएँ</translation>
  </message>
  <message>
   <source>Relative to the text</source>
   <translation>टेक्स्ट की तुलना में</translation>
  </message>
  <message>
   <source>Remote endpoints are not supported yet: choose a model on this computer.</source>
   <translation>रिमोट एंडपॉइंट अभी समर्थित नहीं हैं: इस कंप्यूटर का कोई मॉडल चुनें।</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>हटाएँ</translation>
  </message>
  <message>
   <source>Remove the waiting message</source>
   <translation>कतार का संदेश हटाएँ</translation>
  </message>
  <message>
   <source>Remove this row</source>
   <translation>यह लाइन हटाएँ</translation>
  </message>
  <message>
   <source>Remove {name}</source>
   <translation>{name} हटाएँ</translation>
  </message>
  <message>
   <source>Remove {source}</source>
   <translation>{source} हटाएँ</translation>
  </message>
  <message>
   <source>Remove {source}?</source>
   <translation>{source} हटाएँ?</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>नाम बदलें</translation>
  </message>
  <message>
   <source>Rename this chat</source>
   <translation>इस चैट का नाम बदलें</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>सुधारें</translation>
  </message>
  <message>
   <source>Repeat penalty</source>
   <translation>दोहराव पेनल्टी</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>बदलें</translation>
  </message>
  <message>
   <source>Replace {name}</source>
   <translation>{name} बदलें</translation>
  </message>
  <message>
   <source>Repository</source>
   <translation>रिपॉज़िटरी</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>सब रीसेट करें</translation>
  </message>
  <message>
   <source>Reset all settings</source>
   <translation>सभी सेटिंग रीसेट करें</translation>
  </message>
  <message>
   <source>Reset this page</source>
   <translation>यह पेज रीसेट करें</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>वापस लाएँ</translation>
  </message>
  <message>
   <source>Restore a backup</source>
   <translation>बैकअप वापस लाएँ</translation>
  </message>
  <message>
   <source>Restore all</source>
   <translation>सभी वापस लाएँ</translation>
  </message>
  <message>
   <source>Restore deleted messages…</source>
   <translation>हटाए गए संदेश वापस लाएँ…</translation>
  </message>
  <message>
   <source>Restore: {text}</source>
   <translation>वापस लाएँ: {text}</translation>
  </message>
  <message numerus="yes">
   <source>Restored from the backup of {when}: one message in all.|Restored from the backup of {when}: {n} messages in all.</source>
   <translation>
    <numerusform>{when} के बैकअप से वापस लाया गया: कुल {n} संदेश।</numerusform>
    <numerusform>{when} के बैकअप से वापस लाया गया: कुल {n} संदेश।</numerusform>
   </translation>
  </message>
  <message>
   <source>Restore…</source>
   <translation>वापस लाएँ…</translation>
  </message>
  <message>
   <source>Restoring…</source>
   <translation>वापस लाया जा रहा है…</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>नतीजा</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>नतीजे</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>जारी रखें</translation>
  </message>
  <message>
   <source>Return key</source>
   <translation>Enter, Return, एंटर कुंजी</translation>
  </message>
  <message>
   <source>Review {source}</source>
   <translation>{source} की समीक्षा करें</translation>
  </message>
  <message>
   <source>Review…</source>
   <translation>समीक्षा करें…</translation>
  </message>
  <message>
   <source>Revision of the checkpoint: {commit}</source>
   <translation>चेकपॉइंट का रिविज़न: {commit}</translation>
  </message>
  <message>
   <source>Room for it on the disk</source>
   <translation>डिस्क पर इसके लिए जगह</translation>
  </message>
  <message>
   <source>Rose</source>
   <translation>गुलाबी</translation>
  </message>
  <message>
   <source>Runs Nemotron Nano on your own computer. Nothing you write leaves it.</source>
   <translation>Nemotron Nano को आपके अपने कंप्यूटर पर चलाता है। आपका लिखा कुछ भी बाहर नहीं जाता।</translation>
  </message>
  <message>
   <source>Runs on the processor as {type} with {tokens} tokens of context</source>
   <translation>{type} के रूप में {tokens} टोकन के संदर्भ के साथ प्रोसेसर पर चलता है</translation>
  </message>
  <message>
   <source>SHA-256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>सेव करें</translation>
  </message>
  <message>
   <source>Save and branch</source>
   <translation>सेव करके शाखा बनाएँ</translation>
  </message>
  <message>
   <source>Save and go on</source>
   <translation>सेव करें और आगे बढ़ें</translation>
  </message>
  <message>
   <source>Save as preset</source>
   <translation>प्रीसेट के रूप में सेव करें</translation>
  </message>
  <message>
   <source>Saved as you change it</source>
   <translation>बदलते ही सेव हो जाता है</translation>
  </message>
  <message>
   <source>Scroll sideways</source>
   <translation>दाएँ-बाएँ स्क्रोल करें</translation>
  </message>
  <message>
   <source>Sea</source>
   <translation>समुद्री</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>खोजें</translation>
  </message>
  <message>
   <source>Search actions and keys</source>
   <translation>कार्रवाइयाँ और कुंजियाँ खोजें</translation>
  </message>
  <message>
   <source>Search and commands</source>
   <translation>खोज और कमांड</translation>
  </message>
  <message>
   <source>Search chats and actions</source>
   <translation>चैट और कार्रवाइयाँ खोजें</translation>
  </message>
  <message>
   <source>Search chats and actions…</source>
   <translation>चैट और कार्रवाइयाँ खोजें…</translation>
  </message>
  <message>
   <source>Search in all chats</source>
   <translation>सभी चैट में खोजें</translation>
  </message>
  <message>
   <source>Search in all chats for “{text}”</source>
   <translation>सभी चैट में “{text}” खोजें</translation>
  </message>
  <message>
   <source>Search in all chats…</source>
   <translation>सभी चैट में खोजें…</translation>
  </message>
  <message>
   <source>Search in thinking too</source>
   <translation>सोच में भी खोजें</translation>
  </message>
  <message>
   <source>Search results</source>
   <translation>खोज के नतीजे</translation>
  </message>
  <message>
   <source>Search settings</source>
   <translation>सेटिंग खोजें</translation>
  </message>
  <message>
   <source>Search the log</source>
   <translation>लॉग में खोजें</translation>
  </message>
  <message>
   <source>Search these days</source>
   <translation>इन दिनों में खोजें</translation>
  </message>
  <message>
   <source>Search without filters</source>
   <translation>बिना फ़िल्टर खोजें</translation>
  </message>
  <message>
   <source>Secrets</source>
   <translation>सीक्रेट</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>सीड</translation>
  </message>
  <message>
   <source>Select</source>
   <translation>चुनें</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>सभी चुनें</translation>
  </message>
  <message>
   <source>Select chats</source>
   <translation>चैट चुनें</translation>
  </message>
  <message>
   <source>Selected chats</source>
   <translation>चुनी हुई चैट</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>भेजें</translation>
  </message>
  <message>
   <source>Send next</source>
   <translation>अगला भेजें</translation>
  </message>
  <message>
   <source>Send the next waiting message</source>
   <translation>कतार का अगला संदेश भेजें</translation>
  </message>
  <message>
   <source>Send with</source>
   <translation>भेजने की कुंजी</translation>
  </message>
  <message>
   <source>Sending a message in it restores it.</source>
   <translation>इसमें संदेश भेजने पर यह ट्रैश से बाहर आ जाएगी।</translation>
  </message>
  <message>
   <source>Sent when the answer has ended</source>
   <translation>जवाब पूरा होने पर भेजा जाएगा</translation>
  </message>
  <message>
   <source>Sent when the answer in the other chat has ended</source>
   <translation>दूसरी चैट का जवाब पूरा होने पर भेजा जाएगा</translation>
  </message>
  <message>
   <source>Sent when the model has loaded</source>
   <translation>मॉडल लोड होने पर भेजा जाएगा</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>सेट करें</translation>
  </message>
  <message>
   <source>Set it aside and start anew</source>
   <translation>इसे अलग रखकर नया शुरू करें</translation>
  </message>
  <message>
   <source>Set until Nemodesk is closed. It is not shown again.</source>
   <translation>Nemodesk बंद होने तक सेट है। यह फिर नहीं दिखाया जाता।</translation>
  </message>
  <message>
   <source>Set {name}</source>
   <translation>{name} सेट करें</translation>
  </message>
  <message>
   <source>Set, in the keyring. It is not shown again.</source>
   <translation>सेट है, कीरिंग में। यह फिर नहीं दिखाया जाता।</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>सेटिंग</translation>
  </message>
  <message>
   <source>Settings (*.json)</source>
   <translation>सेटिंग (*.json)</translation>
  </message>
  <message>
   <source>Settings of this chat</source>
   <translation>इस चैट की सेटिंग</translation>
  </message>
  <message>
   <source>Settings of this chat…</source>
   <translation>इस चैट की सेटिंग…</translation>
  </message>
  <message>
   <source>Settings of {source}</source>
   <translation>{source} की सेटिंग</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>सेटिंग…</translation>
  </message>
  <message>
   <source>Seven days of backups are kept; the present history is set aside first</source>
   <translation>सात दिनों के बैकअप रखे जाते हैं; मौजूदा इतिहास पहले अलग रख दिया जाता है</translation>
  </message>
  <message>
   <source>Shift+Enter begins a new line either way</source>
   <translation>Shift+Enter हमेशा नई लाइन शुरू करता है</translation>
  </message>
  <message>
   <source>Shortcuts</source>
   <translation>शॉर्टकट</translation>
  </message>
  <message>
   <source>Shortcuts too; presets and conversations stay</source>
   <translation>शॉर्टकट भी; प्रीसेट और बातचीत बनी रहती हैं</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>दिखाएँ</translation>
  </message>
  <message numerus="yes">
   <source>Show a published file|Show {n} published files</source>
   <translation>
    <numerusform>{n} प्रकाशित फ़ाइल दिखाएँ</numerusform>
    <numerusform>{n} प्रकाशित फ़ाइलें दिखाएँ</numerusform>
   </translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>सब दिखाएँ</translation>
  </message>
  <message>
   <source>Show all thinking</source>
   <translation>पूरी सोच दिखाएँ</translation>
  </message>
  <message>
   <source>Show all {count} types</source>
   <translation>सभी {count} टाइप दिखाएँ</translation>
  </message>
  <message numerus="yes">
   <source>Show all {n} lines</source>
   <translation>
    <numerusform>{n} लाइन दिखाएँ</numerusform>
    <numerusform>सभी {n} लाइनें दिखाएँ</numerusform>
   </translation>
  </message>
  <message>
   <source>Show imported</source>
   <translation>इंपोर्ट की गई दिखाएँ</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>फ़ोल्डर में दिखाएँ</translation>
  </message>
  <message>
   <source>Show older calls</source>
   <translation>पुरानी कॉल दिखाएँ</translation>
  </message>
  <message>
   <source>Show or hide the sidebar</source>
   <translation>साइडबार दिखाएँ या छिपाएँ</translation>
  </message>
  <message>
   <source>Show the menus</source>
   <translation>मेन्यू दिखाएँ</translation>
  </message>
  <message>
   <source>Show the newest lines</source>
   <translation>सबसे नई लाइनें दिखाएँ</translation>
  </message>
  <message>
   <source>Show values</source>
   <translation>मान दिखाएँ</translation>
  </message>
  <message>
   <source>Show {name} in its folder</source>
   <translation>{name} को फ़ोल्डर में दिखाएँ</translation>
  </message>
  <message>
   <source>Sidebar</source>
   <translation>साइडबार</translation>
  </message>
  <message>
   <source>Since {day}</source>
   <translation>{day} से</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>साइज़</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>टेक्स्ट छोटा करें</translation>
  </message>
  <message>
   <source>Some of the damaged file could not be read.</source>
   <translation>खराब फ़ाइल का कुछ हिस्सा पढ़ा नहीं जा सका।</translation>
  </message>
  <message>
   <source>Something about tools did not work</source>
   <translation>टूल से जुड़ा कुछ काम नहीं किया</translation>
  </message>
  <message>
   <source>Something is missing: {what}. Fill it in, or remove its row.</source>
   <translation>कुछ मौजूद नहीं है: {what}। उसे भरें, या उसकी लाइन हटाएँ।</translation>
  </message>
  <message>
   <source>Something went wrong inside Nemodesk ({name})</source>
   <translation>Nemodesk के अंदर कुछ गड़बड़ हुई ({name})</translation>
  </message>
  <message>
   <source>Something went wrong inside Nemodesk ({name}). The log has the details.</source>
   <translation>Nemodesk के अंदर कुछ गड़बड़ हुई ({name})। विवरण लॉग में है।</translation>
  </message>
  <message>
   <source>Spacing of lists and messages</source>
   <translation>सूचियों और संदेशों के बीच की जगह</translation>
  </message>
  <message>
   <source>Speed limit</source>
   <translation>गति की सीमा</translation>
  </message>
  <message>
   <source>Stand before the first message</source>
   <translation>पहले संदेश से पहले जोड़े जाते हैं</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>शुरुआती पेज</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>शुरू हो रहा है</translation>
  </message>
  <message>
   <source>Starts in: {path}</source>
   <translation>इस फ़ोल्डर में शुरू होता है: {path}</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>स्थिति</translation>
  </message>
  <message>
   <source>Stay in the tray</source>
   <translation>ट्रे में बने रहें</translation>
  </message>
  <message numerus="yes">
   <source>Step {n} of {all}: {name}</source>
   <translation>
    <numerusform>{all} में से चरण {n}: {name}</numerusform>
    <numerusform>{all} में से चरण {n}: {name}</numerusform>
   </translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>रोकें</translation>
  </message>
  <message>
   <source>Stop and keep it</source>
   <translation>रोकें और रखें</translation>
  </message>
  <message>
   <source>Stop texts</source>
   <translation>रोकने वाले टेक्स्ट</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>रुक गया</translation>
  </message>
  <message>
   <source>Stopped before the end: what was imported stays.</source>
   <translation>पूरा होने से पहले रोका गया: जो आ चुका था, वह बना रहेगा।</translation>
  </message>
  <message>
   <source>Stopped by you</source>
   <translation>आपने रोका</translation>
  </message>
  <message>
   <source>Strict off</source>
   <translation>पूरी तरह बंद</translation>
  </message>
  <message>
   <source>Switch thinking</source>
   <translation>सोच का मोड बदलें</translation>
  </message>
  <message>
   <source>System</source>
   <translation>सिस्टम</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>वापस लें</translation>
  </message>
  <message>
   <source>Take back: {what}</source>
   <translation>वापस लें: {what}</translation>
  </message>
  <message>
   <source>Take out of the archive</source>
   <translation>आर्काइव से निकालें</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>तापमान</translation>
  </message>
  <message>
   <source>Tensors</source>
   <translation>टेंसर</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>टेक्स्ट</translation>
  </message>
  <message>
   <source>Text and source code</source>
   <translation>टेक्स्ट और सोर्स कोड</translation>
  </message>
  <message>
   <source>Text of the attachment</source>
   <translation>अटैचमेंट का टेक्स्ट</translation>
  </message>
  <message>
   <source>Text of the licence</source>
   <translation>लाइसेंस का टेक्स्ट</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>टेक्स्ट का साइज़</translation>
  </message>
  <message>
   <source>The address holds characters that cannot be seen: {characters}</source>
   <translation>पते में ऐसे वर्ण हैं जो दिखते नहीं: {characters}</translation>
  </message>
  <message>
   <source>The address must begin with https:// or http:// and name a host.</source>
   <translation>पता https:// या http:// से शुरू होना चाहिए और उसमें होस्ट का नाम होना चाहिए।</translation>
  </message>
  <message>
   <source>The answer failed</source>
   <translation>जवाब नहीं बन पाया</translation>
  </message>
  <message>
   <source>The answer failed.</source>
   <translation>जवाब नहीं बन पाया।</translation>
  </message>
  <message>
   <source>The answer failed: {error}</source>
   <translation>जवाब नहीं बन पाया: {error}</translation>
  </message>
  <message>
   <source>The answer goes on: its model is loaded again when the tool call is done.</source>
   <translation>जवाब जारी है: टूल कॉल पूरी होने पर इसका मॉडल फिर से लोड होगा।</translation>
  </message>
  <message>
   <source>The answer is there.</source>
   <translation>जवाब तैयार है।</translation>
  </message>
  <message>
   <source>The answer reached its length limit.</source>
   <translation>जवाब अपनी लंबाई की सीमा तक पहुँच गया।</translation>
  </message>
  <message>
   <source>The answer was interrupted.</source>
   <translation>जवाब बीच में रुक गया।</translation>
  </message>
  <message>
   <source>The answer was stopped with its model. Continue goes on once a model is loaded.</source>
   <translation>जवाब अपने मॉडल के साथ रुक गया। कोई मॉडल लोड होने के बाद “जारी रखें” से वह आगे बढ़ेगा।</translation>
  </message>
  <message>
   <source>The answer was stopped.</source>
   <translation>जवाब रोका गया।</translation>
  </message>
  <message>
   <source>The archive is empty</source>
   <translation>आर्काइव खाली है</translation>
  </message>
  <message>
   <source>The bias of token {token} must be a number, or minus infinity.</source>
   <translation>टोकन {token} का बायस कोई संख्या या ऋणात्मक अनंत होना चाहिए।</translation>
  </message>
  <message>
   <source>The biases forbid every token: leave some of them out.</source>
   <translation>बायस हर टोकन पर रोक लगाते हैं: इनमें से कुछ हटाएँ।</translation>
  </message>
  <message>
   <source>The call ended without a result.</source>
   <translation>कॉल बिना नतीजे के खत्म हुई।</translation>
  </message>
  <message>
   <source>The call was not run.</source>
   <translation>कॉल नहीं चलाई गई।</translation>
  </message>
  <message>
   <source>The card’s memory is full and the answer came at {speed} tokens a second: Windows has probably moved a part of the model into the computer’s memory. Load it with a smaller context, or close other programs.</source>
   <translation>कार्ड की मेमोरी भर गई है और जवाब {speed} टोकन प्रति सेकंड से आया: शायद Windows ने मॉडल का एक हिस्सा कंप्यूटर की मेमोरी में डाल दिया है। इसे छोटे संदर्भ के साथ लोड करें या दूसरे प्रोग्राम बंद करें।</translation>
  </message>
  <message>
   <source>The chat template in this model's file does not work: choose another model file.</source>
   <translation>इस मॉडल की फ़ाइल का चैट टेम्प्लेट काम नहीं करता: दूसरी मॉडल फ़ाइल चुनें।</translation>
  </message>
  <message>
   <source>The chat template in this model's file takes too long: choose another model file.</source>
   <translation>इस मॉडल की फ़ाइल का चैट टेम्प्लेट बहुत ज़्यादा समय लेता है: दूसरी मॉडल फ़ाइल चुनें।</translation>
  </message>
  <message>
   <source>The checkpoint holds a tensor that this kind of model does not have: {name}.</source>
   <translation>चेकपॉइंट में ऐसा टेंसर है जो इस किस्म के मॉडल में नहीं होता: {name}।</translation>
  </message>
  <message>
   <source>The checkpoint is not complete: the tensor {name} is missing.</source>
   <translation>चेकपॉइंट अधूरा है: टेंसर {name} मौजूद नहीं है।</translation>
  </message>
  <message>
   <source>The checkpoint is not complete: {file} is missing.</source>
   <translation>चेकपॉइंट अधूरा है: {file} मौजूद नहीं है।</translation>
  </message>
  <message>
   <source>The checkpoint names a file outside its folder ({name}): do not use it.</source>
   <translation>चेकपॉइंट अपने फ़ोल्डर से बाहर की फ़ाइल का नाम देता है ({name}): इसका इस्तेमाल न करें।</translation>
  </message>
  <message>
   <source>The checkpoint's settings cannot be stored: download it again.</source>
   <translation>चेकपॉइंट की सेटिंग सेव नहीं की जा सकतीं: इसे फिर से डाउनलोड करें।</translation>
  </message>
  <message>
   <source>The conversation has {tokens} tokens and the context holds {context}: start a new chat or load the model with a larger context.</source>
   <translation>बातचीत में {tokens} टोकन हैं और संदर्भ में {context} आते हैं: नई चैट शुरू करें या मॉडल को बड़े संदर्भ के साथ लोड करें।</translation>
  </message>
  <message>
   <source>The conversation takes {tokens} tokens and leaves no room for an answer in the context of {context}: start a new chat, or load the model with a larger context.</source>
   <translation>बातचीत में {tokens} टोकन लगते हैं और {context} के संदर्भ में जवाब के लिए जगह नहीं बचती: नई चैट शुरू करें या मॉडल को बड़े संदर्भ के साथ लोड करें।</translation>
  </message>
  <message>
   <source>The conversion ended unexpectedly (status {code}): start it again.</source>
   <translation>कन्वर्ज़न अचानक बंद हो गया (स्थिति {code}): इसे फिर से शुरू करें।</translation>
  </message>
  <message>
   <source>The damaged file is kept in {folder}.</source>
   <translation>खराब फ़ाइल {folder} में रखी गई है।</translation>
  </message>
  <message>
   <source>The demo model is missing: install the program again.</source>
   <translation>डेमो मॉडल मौजूद नहीं है: प्रोग्राम फिर से इंस्टॉल करें।</translation>
  </message>
  <message>
   <source>The disk became full while writing {path}: make room and convert again.</source>
   <translation>{path} लिखते समय डिस्क भर गई: जगह बनाएँ और फिर से कन्वर्ट करें।</translation>
  </message>
  <message>
   <source>The disk failed while the history was read or written: it may be full, broken or write-protected.</source>
   <translation>इतिहास पढ़ते या लिखते समय डिस्क में गड़बड़ी हुई: हो सकता है वह भरी, खराब या राइट-प्रोटेक्टेड हो।</translation>
  </message>
  <message>
   <source>The disk is full: make room for what tools are allowed. No tool runs until then.</source>
   <translation>डिस्क भर गई है: टूल को मिली अनुमतियों के लिए जगह बनाएँ। तब तक कोई टूल नहीं चलेगा।</translation>
  </message>
  <message>
   <source>The disk is full: the history could not be written. Free some space and try again.</source>
   <translation>डिस्क भर गई है: इतिहास लिखा नहीं जा सका। कुछ जगह खाली करें और फिर से कोशिश करें।</translation>
  </message>
  <message>
   <source>The disk of {folder} is full: make room, then go on.</source>
   <translation>{folder} की डिस्क भर गई है: जगह बनाएँ, फिर जारी रखें।</translation>
  </message>
  <message>
   <source>The disk of {folder} is too full: make {size} GB free, then go on.</source>
   <translation>{folder} की डिस्क पर जगह कम है: {size} GB खाली करें, फिर जारी रखें।</translation>
  </message>
  <message>
   <source>The disk with {path} cannot be read: {reason}.</source>
   <translation>{path} की डिस्क पढ़ी नहीं जा सकती: {reason}।</translation>
  </message>
  <message>
   <source>The disk with {path} is not connected; its models are not listed.</source>
   <translation>{path} वाली डिस्क जुड़ी नहीं है; उसके मॉडल सूची में नहीं हैं।</translation>
  </message>
  <message>
   <source>The download was stopped. It goes on from here the next time.</source>
   <translation>डाउनलोड रोका गया। अगली बार यहीं से आगे बढ़ेगा।</translation>
  </message>
  <message>
   <source>The earlier history is kept in {folder}.</source>
   <translation>पहले का इतिहास {folder} में रखा गया है।</translation>
  </message>
  <message>
   <source>The engine could not be started: install Nemodesk again.</source>
   <translation>इंजन शुरू नहीं हो सका: Nemodesk को फिर से इंस्टॉल करें।</translation>
  </message>
  <message>
   <source>The engine could not compute the answer: try again, or load the model again.</source>
   <translation>इंजन जवाब की गणना नहीं कर सका: फिर से कोशिश करें या मॉडल फिर से लोड करें।</translation>
  </message>
  <message numerus="yes">
   <source>The engine crashed while loading; a smaller context of {n} tokens works.</source>
   <translation>
    <numerusform>लोड होते समय इंजन क्रैश हुआ; {n} टोकन के छोटे संदर्भ के साथ काम करता है।</numerusform>
    <numerusform>लोड होते समय इंजन क्रैश हुआ; {n} टोकन के छोटे संदर्भ के साथ काम करता है।</numerusform>
   </translation>
  </message>
  <message>
   <source>The engine crashed while loading; with fewer layers on the graphics card it works.</source>
   <translation>लोड होते समय इंजन क्रैश हुआ; ग्राफ़िक्स कार्ड पर कम लेयर के साथ काम करता है।</translation>
  </message>
  <message>
   <source>The engine crashed while loading; without extra processor buffers it works.</source>
   <translation>लोड होते समय इंजन क्रैश हुआ; अतिरिक्त प्रोसेसर बफ़र के बिना काम करता है।</translation>
  </message>
  <message>
   <source>The engine crashed while loading; without the graphics card it works.</source>
   <translation>लोड होते समय इंजन क्रैश हुआ; ग्राफ़िक्स कार्ड के बिना काम करता है।</translation>
  </message>
  <message>
   <source>The engine crashed: load the model again.</source>
   <translation>इंजन क्रैश हो गया: मॉडल फिर से लोड करें।</translation>
  </message>
  <message>
   <source>The engine did not answer for {seconds} seconds and was ended: load the model again.</source>
   <translation>इंजन ने {seconds} सेकंड तक जवाब नहीं दिया और उसे बंद किया गया: मॉडल फिर से लोड करें।</translation>
  </message>
  <message>
   <source>The engine ended unexpectedly (code {code}): load the model again.</source>
   <translation>इंजन अचानक बंद हो गया (कोड {code}): मॉडल फिर से लोड करें।</translation>
  </message>
  <message>
   <source>The engine has stopped</source>
   <translation>इंजन रुक गया है</translation>
  </message>
  <message>
   <source>The engine ran out of memory: load the model with a smaller context, or close other programs.</source>
   <translation>इंजन के लिए मेमोरी कम पड़ गई: मॉडल को छोटे संदर्भ के साथ लोड करें या दूसरे प्रोग्राम बंद करें।</translation>
  </message>
  <message>
   <source>The engine refused ({code}).</source>
   <translation>इंजन ने मना कर दिया ({code})।</translation>
  </message>
  <message>
   <source>The engine stopped itself because of an internal error: load the model again.</source>
   <translation>अंदरूनी गड़बड़ी के कारण इंजन खुद रुक गया: मॉडल फिर से लोड करें।</translation>
  </message>
  <message>
   <source>The engine was closed.</source>
   <translation>इंजन बंद किया गया।</translation>
  </message>
  <message>
   <source>The engine was ended by the system, perhaps because memory ran out: load the model again, with a smaller context if this repeats.</source>
   <translation>सिस्टम ने इंजन को बंद कर दिया, शायद मेमोरी खत्म होने से: मॉडल फिर से लोड करें; दोबारा ऐसा हो तो छोटे संदर्भ के साथ।</translation>
  </message>
  <message>
   <source>The engine's answer could not be read: load the model again.</source>
   <translation>इंजन का जवाब पढ़ा नहीं जा सका: मॉडल फिर से लोड करें।</translation>
  </message>
  <message>
   <source>The engine's libraries could not be loaded: install Nemodesk again.</source>
   <translation>इंजन की लाइब्रेरी लोड नहीं हो सकीं: Nemodesk को फिर से इंस्टॉल करें।</translation>
  </message>
  <message>
   <source>The errors were measured on {share} of the values.</source>
   <translation>त्रुटियाँ {share} मानों पर मापी गईं।</translation>
  </message>
  <message>
   <source>The export ended unexpectedly (status {code}): start it again.</source>
   <translation>एक्सपोर्ट अचानक बंद हो गया (स्थिति {code}): इसे फिर से शुरू करें।</translation>
  </message>
  <message>
   <source>The field “{name}” has an invalid value.</source>
   <translation>फ़ील्ड “{name}” का मान अमान्य है।</translation>
  </message>
  <message>
   <source>The file needs {needed} MB and the disk has {free} MB free: make room or choose another folder.</source>
   <translation>फ़ाइल के लिए {needed} MB चाहिए और डिस्क पर {free} MB खाली है: जगह बनाएँ या दूसरा फ़ोल्डर चुनें।</translation>
  </message>
  <message>
   <source>The file of what tools are allowed is damaged: {path}. No tool runs until a new one is begun.</source>
   <translation>टूल को मिली अनुमतियों की फ़ाइल खराब है: {path}। नई फ़ाइल शुरू होने तक कोई टूल नहीं चलेगा।</translation>
  </message>
  <message>
   <source>The file plugin.py is missing.</source>
   <translation>plugin.py फ़ाइल मौजूद नहीं है।</translation>
  </message>
  <message>
   <source>The file plugin.toml is missing.</source>
   <translation>plugin.toml फ़ाइल मौजूद नहीं है।</translation>
  </message>
  <message>
   <source>The folder has no model.safetensors.</source>
   <translation>फ़ोल्डर में model.safetensors नहीं है।</translation>
  </message>
  <message>
   <source>The folder is called {folder} and the plugin {name}: give both one name.</source>
   <translation>फ़ोल्डर का नाम {folder} है और प्लगइन का {name}: दोनों को एक ही नाम दें।</translation>
  </message>
  <message>
   <source>The folder needs a name.</source>
   <translation>फ़ोल्डर का नाम ज़रूरी है।</translation>
  </message>
  <message>
   <source>The folder {path} does not exist.</source>
   <translation>फ़ोल्डर {path} मौजूद नहीं है।</translation>
  </message>
  <message>
   <source>The folder “{name}”</source>
   <translation>फ़ोल्डर “{name}”</translation>
  </message>
  <message>
   <source>The grammar could not be read: it must be GBNF with a rule named root.</source>
   <translation>ग्रामर पढ़ा नहीं जा सका: यह GBNF में होना चाहिए और इसमें root नाम का नियम होना चाहिए।</translation>
  </message>
  <message>
   <source>The grammar is too large: at most {limit} bytes are read.</source>
   <translation>ग्रामर बहुत बड़ा है: ज़्यादा से ज़्यादा {limit} बाइट पढ़े जाते हैं।</translation>
  </message>
  <message>
   <source>The graphics card’s memory has run over</source>
   <translation>ग्राफ़िक्स कार्ड की मेमोरी भरकर बाहर निकल गई है</translation>
  </message>
  <message>
   <source>The header {name} is the protocol's own: remove it.</source>
   <translation>हेडर {name} प्रोटोकॉल का अपना है: इसे हटाएँ।</translation>
  </message>
  <message>
   <source>The header {name} is there twice: remove one of them.</source>
   <translation>हेडर {name} दो बार है: इनमें से एक हटाएँ।</translation>
  </message>
  <message>
   <source>The history could not be backed up</source>
   <translation>इतिहास का नया बैकअप नहीं बना</translation>
  </message>
  <message>
   <source>The history could not be changed</source>
   <translation>इतिहास बदला नहीं जा सका</translation>
  </message>
  <message>
   <source>The history could not be opened</source>
   <translation>इतिहास खोला नहीं जा सका</translation>
  </message>
  <message>
   <source>The history could not be read or written.</source>
   <translation>इतिहास पढ़ा या लिखा नहीं जा सका।</translation>
  </message>
  <message>
   <source>The history could not be read: the process that reads it has ended.</source>
   <translation>इतिहास पढ़ा नहीं जा सका: उसे पढ़ने वाली प्रोसेस बंद हो गई है।</translation>
  </message>
  <message>
   <source>The history could not be repaired</source>
   <translation>इतिहास सुधारा नहीं जा सका</translation>
  </message>
  <message>
   <source>The history file cannot be opened or written: check its folder and its permissions.</source>
   <translation>इतिहास की फ़ाइल खोली या लिखी नहीं जा सकती: उसका फ़ोल्डर और अनुमतियाँ जाँचें।</translation>
  </message>
  <message>
   <source>The history file is damaged. It was left as it is; what can be read can be restored.</source>
   <translation>इतिहास की फ़ाइल खराब है। उसे वैसा ही छोड़ा गया है; जो पढ़ा जा सकता है, उसे वापस लाया जा सकता है।</translation>
  </message>
  <message>
   <source>The history is already being backed up, checked or restored: try again in a moment.</source>
   <translation>इतिहास पर पहले से काम चल रहा है: थोड़ी देर में फिर से कोशिश करें।</translation>
  </message>
  <message>
   <source>The history is being repaired</source>
   <translation>इतिहास सुधारा जा रहा है</translation>
  </message>
  <message>
   <source>The history is damaged</source>
   <translation>इतिहास खराब है</translation>
  </message>
  <message>
   <source>The history is damaged: no backup was made of it, and the earlier backups stay.</source>
   <translation>इतिहास खराब है: उसका बैकअप नहीं बनाया गया और पुराने बैकअप बने हुए हैं।</translation>
  </message>
  <message>
   <source>The history is in use by another Nemodesk: close that one first.</source>
   <translation>इतिहास किसी दूसरे Nemodesk में खुला है: पहले उसे बंद करें।</translation>
  </message>
  <message>
   <source>The history is not open.</source>
   <translation>इतिहास खुला नहीं है।</translation>
  </message>
  <message>
   <source>The history is now that of {when}.</source>
   <translation>इतिहास अब {when} के बैकअप का है।</translation>
  </message>
  <message>
   <source>The history is open for reading only: nothing can be changed in it now.</source>
   <translation>इतिहास सिर्फ़ पढ़ने के लिए खुला है: अभी उसमें कुछ बदला नहीं जा सकता।</translation>
  </message>
  <message>
   <source>The history is open for reading only: nothing can be changed or asked</source>
   <translation>इतिहास सिर्फ़ पढ़ने के लिए खुला है: न कुछ बदला जा सकता है, न पूछा जा सकता है</translation>
  </message>
  <message numerus="yes">
   <source>The history is sound: one message is as it was stored.|The history is sound: all {count} messages are as they were stored.</source>
   <translation>
    <numerusform>इतिहास ठीक है: {count} संदेश वैसा ही है जैसा सेव हुआ था।</numerusform>
    <numerusform>इतिहास ठीक है: सभी {count} संदेश वैसे ही हैं जैसे सेव हुए थे।</numerusform>
   </translation>
  </message>
  <message>
   <source>The history is sound: there was nothing to repair.</source>
   <translation>इतिहास ठीक है: सुधारने को कुछ नहीं था।</translation>
  </message>
  <message>
   <source>The history was left as it is</source>
   <translation>इतिहास जैसा था वैसा ही रहा</translation>
  </message>
  <message>
   <source>The history was repaired</source>
   <translation>इतिहास सुधारा गया</translation>
  </message>
  <message>
   <source>The history was written by a newer Nemodesk (version {found}, this one knows {known}): update the app.</source>
   <translation>इतिहास को नए Nemodesk ने लिखा है (वर्शन {found}, जबकि यह {known} तक जानता है): ऐप अपडेट करें।</translation>
  </message>
  <message>
   <source>The hub sent two different beginnings of {file}: try again.</source>
   <translation>हब ने {file} की दो अलग-अलग शुरुआतें भेजीं: फिर से कोशिश करें।</translation>
  </message>
  <message>
   <source>The hub wants to know who asks</source>
   <translation>हब जानना चाहता है कि कौन माँग रहा है</translation>
  </message>
  <message>
   <source>The importance matrix {file} was made for another model: make one for this model.</source>
   <translation>इंपॉर्टेंस मैट्रिक्स {file} किसी दूसरे मॉडल के लिए बना है: इस मॉडल के लिए एक बनाएँ।</translation>
  </message>
  <message>
   <source>The install ended unexpectedly (status {code}): start it again, it goes on.</source>
   <translation>इंस्टॉल अचानक बंद हो गया (स्थिति {code}): इसे फिर से शुरू करें, काम आगे बढ़ेगा।</translation>
  </message>
  <message>
   <source>The install needs {needed} GB more and the disk has {free} GB free: make room, then start it again.</source>
   <translation>इंस्टॉल के लिए {needed} GB और चाहिए और डिस्क पर {free} GB खाली है: जगह बनाएँ, फिर इसे दोबारा शुरू करें।</translation>
  </message>
  <message>
   <source>The install of {name} goes on</source>
   <translation>{name} का इंस्टॉल जारी है</translation>
  </message>
  <message>
   <source>The install of {name} is not finished</source>
   <translation>{name} का इंस्टॉल पूरा नहीं हुआ</translation>
  </message>
  <message>
   <source>The install stopped</source>
   <translation>इंस्टॉल रुक गया</translation>
  </message>
  <message>
   <source>The keyring of this computer refused: unlock it and try again.</source>
   <translation>इस कंप्यूटर के कीरिंग ने मना कर दिया: उसे अनलॉक करें और फिर से कोशिश करें।</translation>
  </message>
  <message>
   <source>The list of MCP servers of Claude Desktop, VS Code, Cursor, LM Studio, Cline and others.</source>
   <translation>Claude Desktop, VS Code, Cursor, LM Studio, Cline और दूसरे प्रोग्रामों की MCP सर्वरों की सूची।</translation>
  </message>
  <message>
   <source>The list of models ({file}) is damaged: install Nemodesk again.</source>
   <translation>मॉडलों की सूची ({file}) खराब है: Nemodesk को फिर से इंस्टॉल करें।</translation>
  </message>
  <message>
   <source>The list of servers ({path}) cannot be read: repair or remove the file.</source>
   <translation>सर्वरों की सूची ({path}) पढ़ी नहीं जा सकती: फ़ाइल ठीक करें या हटाएँ।</translation>
  </message>
  <message>
   <source>The list of servers cannot be saved: {error}.</source>
   <translation>सर्वरों की सूची सेव नहीं की जा सकती: {error}।</translation>
  </message>
  <message>
   <source>The makers of this model give access to those who asked for it on its page.</source>
   <translation>इस मॉडल के निर्माता उन्हें ऐक्सेस देते हैं, जिन्होंने मॉडल के पेज पर इसका अनुरोध किया हो।</translation>
  </message>
  <message>
   <source>The measurement was stopped.</source>
   <translation>माप रोक दिया गया।</translation>
  </message>
  <message>
   <source>The message is empty: type something first.</source>
   <translation>संदेश खाली है: पहले कुछ टाइप करें।</translation>
  </message>
  <message>
   <source>The message is gone: deleted messages are erased when the trash is emptied.</source>
   <translation>यह संदेश अब नहीं है: ट्रैश खाली करने पर हटाए गए संदेश मिट जाते हैं।</translation>
  </message>
  <message>
   <source>The model begins to answer.</source>
   <translation>मॉडल जवाब देना शुरू करता है।</translation>
  </message>
  <message>
   <source>The model could not be loaded</source>
   <translation>मॉडल लोड नहीं हो सका</translation>
  </message>
  <message>
   <source>The model could not be put back: {reason}.</source>
   <translation>मॉडल वापस नहीं लाया जा सका: {reason}।</translation>
  </message>
  <message>
   <source>The model names a new chat after its first answer</source>
   <translation>मॉडल अपने पहले जवाब के बाद नई चैट को नाम देता है</translation>
  </message>
  <message>
   <source>The model on the disk is not what was written there: check the disk, then install again.</source>
   <translation>डिस्क पर मौजूद मॉडल वैसा नहीं है जैसा लिखा गया था: डिस्क जाँचें, फिर दोबारा इंस्टॉल करें।</translation>
  </message>
  <message>
   <source>The model takes {needed} GB and the disk of {path} has {free} GB free: make room there.</source>
   <translation>मॉडल के लिए {needed} GB चाहिए और {path} की डिस्क पर {free} GB खाली है: वहाँ जगह बनाएँ।</translation>
  </message>
  <message>
   <source>The models folder {path} cannot be written: {reason}.</source>
   <translation>मॉडल फ़ोल्डर {path} में लिखा नहीं जा सकता: {reason}।</translation>
  </message>
  <message>
   <source>The models folder {path} is not there: connect its disk, or choose another folder.</source>
   <translation>मॉडल फ़ोल्डर {path} मौजूद नहीं है: उसकी डिस्क जोड़ें या दूसरा फ़ोल्डर चुनें।</translation>
  </message>
  <message>
   <source>The models were left as they are</source>
   <translation>मॉडल जैसे थे वैसे ही रहे</translation>
  </message>
  <message>
   <source>The name is too long, or holds a character that cannot be seen.</source>
   <translation>नाम बहुत लंबा है, या उसमें ऐसा वर्ण है जो दिखता नहीं।</translation>
  </message>
  <message>
   <source>The name must be of small letters, digits, - and _, 40 at most, and begin with a letter.</source>
   <translation>नाम में सिर्फ़ छोटे अक्षर (a-z), अंक, - और _ हों, ज़्यादा से ज़्यादा 40, और वह अक्षर से शुरू हो।</translation>
  </message>
  <message>
   <source>The name of the site has letters that may look like others. In its own letters it is: {name}</source>
   <translation>साइट के नाम में ऐसे अक्षर हैं जो दूसरे अक्षरों जैसे दिख सकते हैं। अपने असली अक्षरों में नाम है: {name}</translation>
  </message>
  <message>
   <source>The old file is kept: {path}</source>
   <translation>पुरानी फ़ाइल रखी गई है: {path}</translation>
  </message>
  <message>
   <source>The original weights, unchanged; twice the memory of 8 bits</source>
   <translation>मूल वेट, बिना बदलाव; 8 बिट से दोगुनी मेमोरी</translation>
  </message>
  <message>
   <source>The part before the @ is not the site. The address goes to {host}.</source>
   <translation>@ से पहले का हिस्सा साइट नहीं है। पता {host} पर जाता है।</translation>
  </message>
  <message>
   <source>The present history is set aside first, and kept. Chats begun after the backup are not in it.</source>
   <translation>मौजूदा इतिहास पहले अलग रखकर सुरक्षित कर लिया जाता है। बैकअप के बाद शुरू हुई चैट बैकअप में नहीं हैं।</translation>
  </message>
  <message>
   <source>The prompt is empty: write something first.</source>
   <translation>प्रॉम्प्ट खाली है: पहले कुछ लिखें।</translation>
  </message>
  <message>
   <source>The proxy setting of this computer cannot be used: {reason}</source>
   <translation>इस कंप्यूटर की प्रॉक्सी सेटिंग इस्तेमाल नहीं की जा सकती: {reason}</translation>
  </message>
  <message>
   <source>The quality report of {name} cannot be read.</source>
   <translation>{name} की गुणवत्ता रिपोर्ट पढ़ी नहीं जा सकती।</translation>
  </message>
  <message>
   <source>The report could not be read: {why}</source>
   <translation>रिपोर्ट पढ़ी नहीं जा सकी: {why}</translation>
  </message>
  <message numerus="yes">
   <source>The result is longer than {n} MB, the most that is kept.</source>
   <translation>
    <numerusform>नतीजा {n} MB से लंबा है; इससे ज़्यादा नहीं रखा जाता।</numerusform>
    <numerusform>नतीजा {n} MB से लंबा है; इससे ज़्यादा नहीं रखा जाता।</numerusform>
   </translation>
  </message>
  <message>
   <source>The rounding was guided by an importance matrix ({name}).</source>
   <translation>राउंडिंग एक इंपॉर्टेंस मैट्रिक्स ({name}) के आधार पर हुई।</translation>
  </message>
  <message>
   <source>The same seed gives the same answer to the same chat</source>
   <translation>एक ही सीड से एक ही चैट को एक ही जवाब मिलता है</translation>
  </message>
  <message>
   <source>The same server is here already, as {name}.</source>
   <translation>यही सर्वर यहाँ पहले से है, {name} नाम से।</translation>
  </message>
  <message>
   <source>The sampling settings must be numbers, with a repeat penalty above 0: correct them.</source>
   <translation>सैंपलिंग की सेटिंग संख्याएँ होनी चाहिए और दोहराव पेनल्टी 0 से ज़्यादा: इन्हें ठीक करें।</translation>
  </message>
  <message>
   <source>The search index was damaged and is being made anew: search again in a while.</source>
   <translation>खोज का इंडेक्स खराब था और नया बनाया जा रहा है: थोड़ी देर में फिर से खोजें।</translation>
  </message>
  <message>
   <source>The secret is kept.</source>
   <translation>सीक्रेट रख लिया गया है।</translation>
  </message>
  <message>
   <source>The selected chats</source>
   <translation>चुनी हुई चैट</translation>
  </message>
  <message>
   <source>The server needs a name.</source>
   <translation>सर्वर का नाम ज़रूरी है।</translation>
  </message>
  <message>
   <source>The settings below</source>
   <translation>नीचे की सेटिंग</translation>
  </message>
  <message>
   <source>The settings could not be written to {file}. Choose another folder.</source>
   <translation>सेटिंग {file} में लिखी नहीं जा सकीं। दूसरा फ़ोल्डर चुनें।</translation>
  </message>
  <message>
   <source>The settings were imported.</source>
   <translation>सेटिंग इंपोर्ट की गईं।</translation>
  </message>
  <message>
   <source>The settings were written to {file}.</source>
   <translation>सेटिंग {file} में लिखी गईं।</translation>
  </message>
  <message>
   <source>The site has no name, only a number: {host}</source>
   <translation>साइट का नाम नहीं है, सिर्फ़ संख्या है: {host}</translation>
  </message>
  <message>
   <source>The smallest model needs {size} while it is installed: free some space first.</source>
   <translation>सबसे छोटे मॉडल को इंस्टॉल होते समय {size} चाहिए: पहले कुछ जगह खाली करें।</translation>
  </message>
  <message>
   <source>The tensor {name} does not have the shape that config.json says: download the checkpoint again.</source>
   <translation>टेंसर {name} का आकार वैसा नहीं है जैसा config.json बताता है: चेकपॉइंट फिर से डाउनलोड करें।</translation>
  </message>
  <message>
   <source>The tensor {name} holds values that are not numbers or do not fit {type}: the checkpoint is damaged, or needs another type.</source>
   <translation>टेंसर {name} में ऐसे मान हैं जो संख्या नहीं हैं या {type} में नहीं समाते: चेकपॉइंट खराब है या उसे दूसरा टाइप चाहिए।</translation>
  </message>
  <message>
   <source>The tensor {name} is stored as {dtype}: only {supported} can be converted.</source>
   <translation>टेंसर {name} {dtype} के रूप में सेव है: सिर्फ़ {supported} कन्वर्ट हो सकते हैं।</translation>
  </message>
  <message>
   <source>The text has {tokens} tokens and at least {least} are needed: take a longer one.</source>
   <translation>टेक्स्ट में {tokens} टोकन हैं और कम से कम {least} चाहिए: लंबा टेक्स्ट लें।</translation>
  </message>
  <message>
   <source>The text is longer than any model can read: shorten it.</source>
   <translation>टेक्स्ट इतना लंबा है कि कोई मॉडल नहीं पढ़ सकता: इसे छोटा करें।</translation>
  </message>
  <message>
   <source>The tokenizer comes as {file}: only tokenizer.json can be converted.</source>
   <translation>टोकनाइज़र {file} के रूप में है: सिर्फ़ tokenizer.json कन्वर्ट हो सकता है।</translation>
  </message>
  <message>
   <source>The tokenizer is of a kind that cannot be converted ({kind}): only byte-level BPE.</source>
   <translation>टोकनाइज़र ऐसी किस्म का है जो कन्वर्ट नहीं हो सकती ({kind}): सिर्फ़ बाइट-लेवल BPE कन्वर्ट हो सकता है।</translation>
  </message>
  <message>
   <source>The tokenizer splits text in a way that is not known here: only {supported} are.</source>
   <translation>टोकनाइज़र टेक्स्ट को ऐसे तरीके से बाँटता है जो यहाँ मालूम नहीं: सिर्फ़ {supported} मालूम हैं।</translation>
  </message>
  <message>
   <source>The tool's schema cannot be read: {reason}.</source>
   <translation>टूल का स्कीमा पढ़ा नहीं जा सकता: {reason}।</translation>
  </message>
  <message>
   <source>The tool's schema is not one of an object.</source>
   <translation>टूल का स्कीमा किसी ऑब्जेक्ट का नहीं है।</translation>
  </message>
  <message>
   <source>The tool's schema refers to what is not in it: {what}.</source>
   <translation>टूल का स्कीमा ऐसी चीज़ का हवाला देता है जो उसमें नहीं है: {what}।</translation>
  </message>
  <message>
   <source>The trash is empty</source>
   <translation>ट्रैश खाली है</translation>
  </message>
  <message>
   <source>The unfinished install could not be deleted: {reason}.</source>
   <translation>अधूरा इंस्टॉल हटाया नहीं जा सका: {reason}।</translation>
  </message>
  <message>
   <source>The value of {names} is missing: enter it again.</source>
   <translation>{names} का मान मौजूद नहीं है: उसे फिर से डालें।</translation>
  </message>
  <message>
   <source>The value of {name} is empty, or holds a character that no header can.</source>
   <translation>{name} का मान खाली है, या उसमें ऐसा वर्ण है जो किसी हेडर में नहीं हो सकता।</translation>
  </message>
  <message>
   <source>The value of {name} is empty, too long, or cannot be one.</source>
   <translation>{name} का मान खाली है, बहुत लंबा है, या मान हो ही नहीं सकता।</translation>
  </message>
  <message>
   <source>The version must be like "1.2.0", and is "{version}".</source>
   <translation>वर्शन "1.2.0" जैसा होना चाहिए, पर "{version}" है।</translation>
  </message>
  <message>
   <source>Their messages cannot be brought back.</source>
   <translation>इनके संदेश वापस नहीं लाए जा सकते।</translation>
  </message>
  <message>
   <source>Their messages, and those that were deleted in other chats, cannot be brought back.</source>
   <translation>इनके संदेश और दूसरी चैट से हटाए गए संदेश वापस नहीं लाए जा सकेंगे।</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>थीम</translation>
  </message>
  <message>
   <source>Theme: as the system</source>
   <translation>थीम: सिस्टम के अनुसार</translation>
  </message>
  <message>
   <source>Theme: dark</source>
   <translation>थीम: डार्क</translation>
  </message>
  <message>
   <source>Theme: light</source>
   <translation>थीम: लाइट</translation>
  </message>
  <message>
   <source>Then:</source>
   <translation>फिर:</translation>
  </message>
  <message>
   <source>There are no backups yet.</source>
   <translation>अभी कोई बैकअप नहीं है।</translation>
  </message>
  <message numerus="yes">
   <source>There are {n} servers already: remove one first.</source>
   <translation>
    <numerusform>पहले से {n} सर्वर है: पहले एक हटाएँ।</numerusform>
    <numerusform>पहले से {n} सर्वर हैं: पहले एक हटाएँ।</numerusform>
   </translation>
  </message>
  <message>
   <source>There is a folder “{name}” already: choose another name.</source>
   <translation>“{name}” नाम का फ़ोल्डर पहले से है: दूसरा नाम चुनें।</translation>
  </message>
  <message>
   <source>There is a server named {name} already: choose another name.</source>
   <translation>{name} नाम का सर्वर पहले से है: दूसरा नाम चुनें।</translation>
  </message>
  <message>
   <source>There is a server named {name} already: this one will be {other}.</source>
   <translation>{name} नाम का सर्वर पहले से है: इसका नाम {other} होगा।</translation>
  </message>
  <message>
   <source>There is new text: go to it</source>
   <translation>नया टेक्स्ट है: वहाँ जाएँ</translation>
  </message>
  <message>
   <source>There is no backup “{name}”: see “nemodesk history backup --list”.</source>
   <translation>“{name}” नाम का कोई बैकअप नहीं है: “nemodesk history backup --list” देखें।</translation>
  </message>
  <message>
   <source>There is no conversation {id}: it may have been erased.</source>
   <translation>बातचीत {id} मौजूद नहीं है: शायद वह मिटाई जा चुकी है।</translation>
  </message>
  <message>
   <source>There is no crash report.</source>
   <translation>कोई क्रैश रिपोर्ट नहीं है।</translation>
  </message>
  <message>
   <source>There is no folder {path}.</source>
   <translation>फ़ोल्डर {path} मौजूद नहीं है।</translation>
  </message>
  <message>
   <source>There is no installed model “{name}”. Installed: {known}.</source>
   <translation>“{name}” नाम का कोई मॉडल इंस्टॉल नहीं है। इंस्टॉल हैं: {known}।</translation>
  </message>
  <message>
   <source>There is no model “{name}”. Installed: {known}.</source>
   <translation>“{name}” नाम का कोई मॉडल नहीं है। इंस्टॉल हैं: {known}।</translation>
  </message>
  <message>
   <source>There is no plugin {name}: its folder belongs in {folder}.</source>
   <translation>{name} नाम का प्लगइन नहीं है: उसका फ़ोल्डर {folder} में होना चाहिए।</translation>
  </message>
  <message>
   <source>There is no server {id}.</source>
   <translation>{id} नाम का सर्वर नहीं है।</translation>
  </message>
  <message>
   <source>There is no token {token} to bias: this model's are numbered from 0 to below {size}.</source>
   <translation>बायस देने के लिए टोकन {token} मौजूद नहीं है: इस मॉडल के टोकन 0 से शुरू होते हैं और {size} से कम रहते हैं।</translation>
  </message>
  <message>
   <source>There is no {repo} at {hub}, or it is private and needs a token.</source>
   <translation>{hub} पर {repo} नहीं है, या वह निजी है और उसके लिए टोकन चाहिए।</translation>
  </message>
  <message>
   <source>There is no {repo} at {hub}, or your token does not open it.</source>
   <translation>{hub} पर {repo} नहीं है, या आपका टोकन उसे नहीं खोलता।</translation>
  </message>
  <message>
   <source>There is not enough memory for {name}: choose a smaller context, or close other programs.</source>
   <translation>{name} के लिए मेमोरी कम है: छोटा संदर्भ चुनें या दूसरे प्रोग्राम बंद करें।</translation>
  </message>
  <message>
   <source>There is not enough room on the disk: {needed} MB are needed and {free} MB are free. Free some space.</source>
   <translation>डिस्क पर जगह कम है: {needed} MB चाहिए और {free} MB खाली है। कुछ जगह खाली करें।</translation>
  </message>
  <message>
   <source>These variables can make the program load other code: {names}.</source>
   <translation>इन वेरिएबल से प्रोग्राम कोई दूसरा कोड लोड कर सकता है: {names}।</translation>
  </message>
  <message>
   <source>They appear here, by day. Everything stays on this computer.</source>
   <translation>वे यहाँ दिन के हिसाब से दिखेंगी। सब कुछ इसी कंप्यूटर पर रहता है।</translation>
  </message>
  <message>
   <source>They apply from the next message, to this chat alone.</source>
   <translation>ये अगले संदेश से और सिर्फ़ इसी चैट पर लागू होती हैं।</translation>
  </message>
  <message>
   <source>They are kept, with what followed them, until the trash is emptied.</source>
   <translation>ये अपने बाद के संदेशों के साथ ट्रैश खाली होने तक रखे जाते हैं।</translation>
  </message>
  <message>
   <source>They stay on this computer</source>
   <translation>ये इसी कंप्यूटर पर रहती हैं</translation>
  </message>
  <message>
   <source>Think</source>
   <translation>सोचें</translation>
  </message>
  <message>
   <source>Think it through, on your own computer</source>
   <translation>सोच-विचार, आपके अपने कंप्यूटर पर</translation>
  </message>
  <message>
   <source>Thinking</source>
   <translation>सोच</translation>
  </message>
  <message>
   <source>Thinking budget</source>
   <translation>सोच का बजट</translation>
  </message>
  <message>
   <source>Thinking budget: {budget}</source>
   <translation>सोच का बजट: {budget}</translation>
  </message>
  <message>
   <source>Thinking off</source>
   <translation>सोच बंद</translation>
  </message>
  <message>
   <source>Thinking on</source>
   <translation>सोच चालू</translation>
  </message>
  <message>
   <source>Thinking switch</source>
   <translation>सोच का मोड</translation>
  </message>
  <message numerus="yes">
   <source>Thinking was switched: {count} token is read again|Thinking was switched: {count} tokens are read again</source>
   <translation>
    <numerusform>सोच का मोड बदला गया: {count} टोकन फिर से पढ़ा जा रहा है</numerusform>
    <numerusform>सोच का मोड बदला गया: {count} टोकन फिर से पढ़े जा रहे हैं</numerusform>
   </translation>
  </message>
  <message>
   <source>Thinking: off</source>
   <translation>सोच: बंद</translation>
  </message>
  <message>
   <source>Thinking: on</source>
   <translation>सोच: चालू</translation>
  </message>
  <message>
   <source>Thinking: strict off</source>
   <translation>सोच: पूरी तरह बंद</translation>
  </message>
  <message>
   <source>This address cannot be opened</source>
   <translation>यह पता खोला नहीं जा सकता</translation>
  </message>
  <message>
   <source>This backup is damaged itself: choose another one.</source>
   <translation>यह बैकअप खुद खराब है: दूसरा चुनें।</translation>
  </message>
  <message>
   <source>This build computes on NVIDIA cards, and their driver is not installed: install it.</source>
   <translation>यह बिल्ड NVIDIA कार्ड पर चलता है और उनका ड्राइवर इंस्टॉल नहीं है: उसे इंस्टॉल करें।</translation>
  </message>
  <message>
   <source>This chat</source>
   <translation>यह चैट</translation>
  </message>
  <message>
   <source>This chat is in the trash</source>
   <translation>यह चैट ट्रैश में है</translation>
  </message>
  <message>
   <source>This chat uses the model's defaults from the next message.</source>
   <translation>अगले संदेश से यह चैट मॉडल के डिफ़ॉल्ट मान इस्तेमाल करेगी।</translation>
  </message>
  <message>
   <source>This chat uses “{name}” from the next message.</source>
   <translation>यह चैट अगले संदेश से “{name}” का इस्तेमाल करेगी।</translation>
  </message>
  <message>
   <source>This checkpoint is already quantized ({method}): take the one in BF16, F16 or F32.</source>
   <translation>यह चेकपॉइंट पहले से क्वांटाइज़ किया हुआ है ({method}): BF16, F16 या F32 वाला लें।</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>यह कंप्यूटर</translation>
  </message>
  <message>
   <source>This computer has no keyring that protects secrets: what you enter is kept until Nemodesk is closed.</source>
   <translation>इस कंप्यूटर में सीक्रेट की सुरक्षा करने वाला कोई कीरिंग नहीं है: आप जो डालते हैं, वह Nemodesk बंद होने तक ही रखा जाता है।</translation>
  </message>
  <message>
   <source>This computer has no keyring, so it is kept in memory until Nemodesk is closed. It is sent to the hub only, and never shown again.</source>
   <translation>इस कंप्यूटर में कीरिंग नहीं है, इसलिए यह Nemodesk बंद होने तक मेमोरी में रखा जाता है। यह सिर्फ़ हब को भेजा जाता है और फिर कभी दिखाया नहीं जाता।</translation>
  </message>
  <message>
   <source>This computer has no keyring: the secret is kept until Nemodesk is closed.</source>
   <translation>इस कंप्यूटर में कीरिंग नहीं है: सीक्रेट Nemodesk बंद होने तक ही रखा जाता है।</translation>
  </message>
  <message>
   <source>This ends by itself when its command changes.</source>
   <translation>इसका कमांड बदलने पर यह अपने आप खत्म हो जाता है।</translation>
  </message>
  <message>
   <source>This ends by itself when its files change.</source>
   <translation>इसकी फ़ाइलें बदलने पर यह अपने आप खत्म हो जाता है।</translation>
  </message>
  <message>
   <source>This file cannot be read: {error}.</source>
   <translation>यह फ़ाइल पढ़ी नहीं जा सकती: {error}।</translation>
  </message>
  <message>
   <source>This file stays on your computer; Nemodesk sends nothing. If you report the problem, read it first: it may name your folders.</source>
   <translation>यह फ़ाइल आपके कंप्यूटर पर रहती है; Nemodesk कुछ नहीं भेजता। समस्या की रिपोर्ट करने से पहले इसे पढ़ लें: इसमें आपके फ़ोल्डरों के नाम हो सकते हैं।</translation>
  </message>
  <message>
   <source>This folder is not there any more.</source>
   <translation>यह फ़ोल्डर अब मौजूद नहीं है।</translation>
  </message>
  <message>
   <source>This holds no servers: it needs an object mcpServers or servers, with one entry for each.</source>
   <translation>इसमें कोई सर्वर नहीं है: mcpServers या servers नाम का ऑब्जेक्ट चाहिए, जिसमें हर सर्वर की एक प्रविष्टि हो।</translation>
  </message>
  <message>
   <source>This is a configuration with servers. It can be imported.</source>
   <translation>यह सर्वरों वाला कॉन्फ़िगरेशन है। इसे इंपोर्ट किया जा सकता है।</translation>
  </message>
  <message>
   <source>This is no JSON object.</source>
   <translation>यह JSON ऑब्जेक्ट नहीं है।</translation>
  </message>
  <message>
   <source>This is no JSON: {error}.</source>
   <translation>यह JSON नहीं है: {error}।</translation>
  </message>
  <message>
   <source>This is no access token: copy it again from {page}.</source>
   <translation>यह ऐक्सेस टोकन नहीं है: इसे {page} से फिर से कॉपी करें।</translation>
  </message>
  <message>
   <source>This is the beginning: the whole is too long to show. Copying gives all of it.</source>
   <translation>यह शुरुआती हिस्सा है: पूरा इतना लंबा है कि दिखाया नहीं जा सकता। कॉपी करने पर पूरा मिलता है।</translation>
  </message>
  <message>
   <source>This model is being installed already: wait for it.</source>
   <translation>यह मॉडल पहले से इंस्टॉल हो रहा है: उसके पूरा होने का इंतज़ार करें।</translation>
  </message>
  <message>
   <source>This model needs more memory than any known one: its files are damaged, or made to do harm.</source>
   <translation>इस मॉडल को किसी भी ज्ञात मॉडल से ज़्यादा मेमोरी चाहिए: इसकी फ़ाइलें खराब हैं या नुकसान पहुँचाने के लिए बनाई गई हैं।</translation>
  </message>
  <message>
   <source>This model's file has no chat template: choose a model made for chats.</source>
   <translation>इस मॉडल की फ़ाइल में चैट टेम्प्लेट नहीं है: चैट के लिए बना मॉडल चुनें।</translation>
  </message>
  <message>
   <source>This needs {needed} on the disk, and {free} are free: free some space or take a smaller type.</source>
   <translation>इसके लिए डिस्क पर {needed} चाहिए और {free} खाली है: कुछ जगह खाली करें या छोटा टाइप लें।</translation>
  </message>
  <message>
   <source>This page is back to its defaults.</source>
   <translation>यह पेज डिफ़ॉल्ट पर लौट आया।</translation>
  </message>
  <message>
   <source>This repository is open to registered users only.</source>
   <translation>यह रिपॉज़िटरी सिर्फ़ पंजीकृत उपयोगकर्ताओं के लिए खुली है।</translation>
  </message>
  <message>
   <source>This takes {size} more than there is ({reserve} are left to other programs): choose a smaller context, another type of keys and values, or close other programs.</source>
   <translation>इसमें उपलब्ध से {size} ज़्यादा लगता है ({reserve} दूसरे प्रोग्रामों के लिए छोड़ा जाता है): छोटा संदर्भ या कुंजियों और मानों का दूसरा टाइप चुनें, या दूसरे प्रोग्राम बंद करें।</translation>
  </message>
  <message>
   <source>This text is too long to be a list of servers.</source>
   <translation>यह टेक्स्ट सर्वरों की सूची होने के लिए बहुत लंबा है।</translation>
  </message>
  <message>
   <source>This tool has changed since you allowed it</source>
   <translation>आपकी अनुमति के बाद यह टूल बदल गया है</translation>
  </message>
  <message>
   <source>This tool has changed since you allowed it: what you allowed does not count any more.</source>
   <translation>आपकी अनुमति के बाद यह टूल बदल गया है: दी गई अनुमति अब मान्य नहीं है।</translation>
  </message>
  <message>
   <source>Thought</source>
   <translation>सोचा</translation>
  </message>
  <message>
   <source>Thought for {seconds} s</source>
   <translation>{seconds} सेकंड तक सोचा</translation>
  </message>
  <message>
   <source>Thought for {time}</source>
   <translation>{time} तक सोचा</translation>
  </message>
  <message>
   <source>Thought for {time}, ended at {count} tokens</source>
   <translation>{time} तक सोचा, {count} टोकन पर खत्म</translation>
  </message>
  <message>
   <source>Thought for {time}, ended by you</source>
   <translation>{time} तक सोचा, आपने खत्म किया</translation>
  </message>
  <message>
   <source>Thought, ended at {count} tokens</source>
   <translation>सोचा, {count} टोकन पर खत्म</translation>
  </message>
  <message>
   <source>Thought, ended by you</source>
   <translation>सोचा, आपने खत्म किया</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>समय</translation>
  </message>
  <message>
   <source>Time taken</source>
   <translation>लगा समय</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>शीर्षक</translation>
  </message>
  <message>
   <source>To</source>
   <translation>इस दिन तक</translation>
  </message>
  <message>
   <source>To begin anew keeps the old file beside the new one; what you allowed or forbade is asked again.</source>
   <translation>नया शुरू करने पर पुरानी फ़ाइल नई के साथ बनी रहती है; आपने जिसकी अनुमति दी या जिस पर रोक लगाई, वह फिर से पूछा जाता है।</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>आज</translation>
  </message>
  <message>
   <source>Token limit reached</source>
   <translation>टोकन की सीमा पूरी हुई</translation>
  </message>
  <message>
   <source>Tokens</source>
   <translation>टोकन</translation>
  </message>
  <message>
   <source>Tokens of a prompt that are computed at once</source>
   <translation>प्रॉम्प्ट के वे टोकन, जिनकी गणना एक साथ होती है</translation>
  </message>
  <message>
   <source>Tokens of thinking in chats that set none; empty for no limit</source>
   <translation>जिन चैट में तय न हो, उनमें सोच के टोकन; कोई सीमा न रखने के लिए खाली छोड़ें</translation>
  </message>
  <message>
   <source>Tokens of thinking, then the model has to answer; 0 for no limit</source>
   <translation>सोच के टोकन, इसके बाद मॉडल को जवाब देना होगा; 0 पर कोई सीमा नहीं</translation>
  </message>
  <message>
   <source>Tokens that a conversation can have</source>
   <translation>एक बातचीत में कितने टोकन हो सकते हैं</translation>
  </message>
  <message>
   <source>Too large for the disk</source>
   <translation>डिस्क के लिए बहुत बड़ा</translation>
  </message>
  <message>
   <source>Too large for this computer's memory</source>
   <translation>इस कंप्यूटर की मेमोरी के लिए बहुत बड़ा</translation>
  </message>
  <message>
   <source>Tool</source>
   <translation>टूल</translation>
  </message>
  <message>
   <source>Tool {name}</source>
   <translation>टूल {name}</translation>
  </message>
  <message>
   <source>Tool {name}: asked for again</source>
   <translation>टूल {name}: फिर से माँगा गया</translation>
  </message>
  <message>
   <source>Tool {name}: denied</source>
   <translation>टूल {name}: मना किया गया</translation>
  </message>
  <message>
   <source>Tool {name}: failed</source>
   <translation>टूल {name}: विफल</translation>
  </message>
  <message>
   <source>Tool {name}: stopped</source>
   <translation>टूल {name}: रोका गया</translation>
  </message>
  <message>
   <source>Tool, source, arguments or decision</source>
   <translation>टूल, स्रोत, आर्ग्युमेंट या फ़ैसला</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>टूल</translation>
  </message>
  <message>
   <source>Tools and plugins</source>
   <translation>टूल और प्लगइन</translation>
  </message>
  <message>
   <source>Tools and plugins…</source>
   <translation>टूल और प्लगइन…</translation>
  </message>
  <message>
   <source>Tools are NOT isolated: they can see your files and the network.</source>
   <translation>टूल को बाकी सिस्टम से अलग बिल्कुल नहीं रखा गया है: वे आपकी फ़ाइलें और नेटवर्क देख सकते हैं।</translation>
  </message>
  <message>
   <source>Tools cannot be used</source>
   <translation>टूल इस्तेमाल नहीं किए जा सकते</translation>
  </message>
  <message>
   <source>Tools end with Nemodesk, but can see your files and the network (Windows job).</source>
   <translation>टूल Nemodesk के साथ बंद हो जाते हैं, पर आपकी फ़ाइलें और नेटवर्क देख सकते हैं (Windows जॉब)।</translation>
  </message>
  <message>
   <source>Tools in this chat</source>
   <translation>इस चैट में टूल</translation>
  </message>
  <message>
   <source>Tools run in their own processes.</source>
   <translation>टूल अपनी अलग प्रोसेस में चलते हैं।</translation>
  </message>
  <message>
   <source>Tools see only the folders and the network that you allow (bubblewrap).</source>
   <translation>टूल सिर्फ़ वही फ़ोल्डर और नेटवर्क देखते हैं, जिनकी आप अनुमति देते हैं (bubblewrap)।</translation>
  </message>
  <message>
   <source>Tools see only the folders and the network that you allow (sandlock).</source>
   <translation>टूल सिर्फ़ वही फ़ोल्डर और नेटवर्क देखते हैं, जिनकी आप अनुमति देते हैं (sandlock)।</translation>
  </message>
  <message>
   <source>Tools that the model may call in this chat</source>
   <translation>टूल जिन्हें मॉडल इस चैट में कॉल कर सकता है</translation>
  </message>
  <message>
   <source>Tools: they cannot be used now</source>
   <translation>टूल: अभी इस्तेमाल नहीं किए जा सकते</translation>
  </message>
  <message numerus="yes">
   <source>Tools: {n} on</source>
   <translation>
    <numerusform>टूल: {n} चालू</numerusform>
    <numerusform>टूल: {n} चालू</numerusform>
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
   <translation>ट्रैश</translation>
  </message>
  <message numerus="yes">
   <source>Trash, one chat|Trash, {n} chats</source>
   <translation>
    <numerusform>ट्रैश, {n} चैट</numerusform>
    <numerusform>ट्रैश, {n} चैट</numerusform>
   </translation>
  </message>
  <message>
   <source>Trust {source}</source>
   <translation>{source} पर भरोसा करें</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>फिर से कोशिश करें</translation>
  </message>
  <message>
   <source>Try now</source>
   <translation>अभी कोशिश करें</translation>
  </message>
  <message>
   <source>Trying again goes on with what is kept.</source>
   <translation>फिर कोशिश करने पर जो रखा गया है उसी से आगे बढ़ता है।</translation>
  </message>
  <message>
   <source>Turns a Hugging Face checkpoint (config.json and .safetensors files) into a GGUF file in your models.</source>
   <translation>Hugging Face के चेकपॉइंट (config.json और .safetensors फ़ाइलें) को आपके मॉडलों में GGUF फ़ाइल बनाता है।</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>टाइप</translation>
  </message>
  <message>
   <source>Type or paste a value</source>
   <translation>मान टाइप या पेस्ट करें</translation>
  </message>
  <message>
   <source>Typing anywhere goes to the message below.</source>
   <translation>कहीं भी टाइप करें, वह नीचे के संदेश में जाता है।</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>पूर्ववत करें</translation>
  </message>
  <message>
   <source>Undo: {deed}</source>
   <translation>पूर्ववत करें: {deed}</translation>
  </message>
  <message>
   <source>Undone: {deed}</source>
   <translation>पूर्ववत किया गया: {deed}</translation>
  </message>
  <message>
   <source>Unfold or fold all thinking</source>
   <translation>पूरी सोच खोलें या समेटें</translation>
  </message>
  <message>
   <source>Unload</source>
   <translation>अनलोड करें</translation>
  </message>
  <message>
   <source>Unpin</source>
   <translation>अनपिन करें</translation>
  </message>
  <message>
   <source>Until {day}</source>
   <translation>{day} तक</translation>
  </message>
  <message>
   <source>Use in this chat</source>
   <translation>इस चैट में इस्तेमाल करें</translation>
  </message>
  <message>
   <source>Use model defaults</source>
   <translation>मॉडल के अनुसार</translation>
  </message>
  <message>
   <source>Use preset “{name}”</source>
   <translation>प्रीसेट “{name}” इस्तेमाल करें</translation>
  </message>
  <message>
   <source>Use {source}</source>
   <translation>{source} का इस्तेमाल करें</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>मान</translation>
  </message>
  <message>
   <source>Values are kept in the keyring.</source>
   <translation>मान कीरिंग में रखे जाते हैं।</translation>
  </message>
  <message>
   <source>Values that did not fit were replaced by defaults: {names}.</source>
   <translation>अमान्य मानों की जगह डिफ़ॉल्ट रखे गए: {names}।</translation>
  </message>
  <message>
   <source>Variables of its environment.</source>
   <translation>इसके एनवायरनमेंट के वेरिएबल।</translation>
  </message>
  <message>
   <source>Version {index} of {count}</source>
   <translation>{count} में से वर्शन {index}</translation>
  </message>
  <message>
   <source>Version {version}</source>
   <translation>वर्शन {version}</translation>
  </message>
  <message>
   <source>Violet</source>
   <translation>बैंगनी</translation>
  </message>
  <message>
   <source>Waiting for the network</source>
   <translation>नेटवर्क का इंतज़ार</translation>
  </message>
  <message>
   <source>Waiting for you</source>
   <translation>आपका इंतज़ार</translation>
  </message>
  <message>
   <source>Waiting for your answer to a tool call</source>
   <translation>टूल कॉल पर आपके जवाब का इंतज़ार</translation>
  </message>
  <message>
   <source>Waiting message removed</source>
   <translation>कतार का संदेश हटाया गया</translation>
  </message>
  <message>
   <source>Waiting message {index} of {count}: {text}</source>
   <translation>कतार का संदेश, {count} में से {index}: {text}</translation>
  </message>
  <message>
   <source>Warnings and errors</source>
   <translation>चेतावनियाँ और गड़बड़ियाँ</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>वेट</translation>
  </message>
  <message>
   <source>What Nemodesk did, without the text of your conversations</source>
   <translation>Nemodesk ने क्या किया, आपकी बातचीत के टेक्स्ट के बिना</translation>
  </message>
  <message>
   <source>What Nemodesk did. It holds no text of your conversations and stays on this computer.</source>
   <translation>Nemodesk ने क्या किया। इसमें आपकी बातचीत का टेक्स्ट नहीं है और यह इसी कंप्यूटर पर रहता है।</translation>
  </message>
  <message>
   <source>What has changed</source>
   <translation>क्या बदला है</translation>
  </message>
  <message>
   <source>What is a prime number?</source>
   <translation>अभाज्य संख्या क्या होती है?</translation>
  </message>
  <message>
   <source>What is allowed</source>
   <translation>क्या-क्या अनुमत है</translation>
  </message>
  <message>
   <source>What is allowed…</source>
   <translation>क्या-क्या अनुमत है…</translation>
  </message>
  <message>
   <source>What is sent to this address is not encrypted: everyone on the way can read and change it.</source>
   <translation>इस पते पर भेजी जाने वाली चीज़ें एन्क्रिप्टेड नहीं हैं: रास्ते में कोई भी उन्हें पढ़ और बदल सकता है।</translation>
  </message>
  <message>
   <source>What is set above applies from the next load</source>
   <translation>ऊपर की सेटिंग अगली बार लोड होने पर लागू होती हैं</translation>
  </message>
  <message>
   <source>What is stored stays when you stop.</source>
   <translation>रोकने पर भी सेव हो चुकी बातचीत बनी रहती है।</translation>
  </message>
  <message>
   <source>What it does: {what}</source>
   <translation>यह क्या करता है: {what}</translation>
  </message>
  <message>
   <source>What it may do there without asking ({names}) is not taken over: here you are asked.</source>
   <translation>वहाँ यह बिना पूछे जो कर सकता है ({names}), वह नहीं लिया जाता: यहाँ आपसे पूछा जाता है।</translation>
  </message>
  <message>
   <source>What it was allowed is void until you allow it again.</source>
   <translation>इसे दी गई अनुमति तब तक अमान्य है, जब तक आप फिर से अनुमति न दें।</translation>
  </message>
  <message>
   <source>What its conversion made of the weights</source>
   <translation>रूपांतरण ने वेट का क्या किया</translation>
  </message>
  <message>
   <source>What shall we think through?</source>
   <translation>आज किस बात पर सोचें?</translation>
  </message>
  <message>
   <source>What the model had read of chats was removed from the disk.</source>
   <translation>मॉडल ने चैट से जो पढ़ा था, उसे डिस्क से हटा दिया गया।</translation>
  </message>
  <message>
   <source>What the model has read</source>
   <translation>मॉडल ने जो पढ़ा है</translation>
  </message>
  <message>
   <source>What the window shows when Nemodesk starts</source>
   <translation>Nemodesk शुरू होने पर विंडो में क्या दिखे</translation>
  </message>
  <message>
   <source>What this computer can run</source>
   <translation>यह कंप्यूटर क्या चला सकता है</translation>
  </message>
  <message>
   <source>What to export</source>
   <translation>क्या एक्सपोर्ट करें</translation>
  </message>
  <message>
   <source>What tools are allowed cannot be read or written: check the disk. No tool runs until then.</source>
   <translation>टूल को मिली अनुमतियाँ पढ़ी या लिखी नहीं जा सकतीं: डिस्क जाँचें। तब तक कोई टूल नहीं चलेगा।</translation>
  </message>
  <message>
   <source>What tools are allowed cannot be written in {folder}. No tool runs until it can.</source>
   <translation>टूल को मिली अनुमतियाँ {folder} में लिखी नहीं जा सकतीं। जब तक ऐसा न हो सके, कोई टूल नहीं चलेगा।</translation>
  </message>
  <message>
   <source>What tools are allowed was begun anew</source>
   <translation>टूल को मिली अनुमतियाँ नए सिरे से शुरू की गईं</translation>
  </message>
  <message>
   <source>What tools may do without asking, and what they may never do. Any change of a tool voids its grants.</source>
   <translation>टूल बिना पूछे क्या कर सकते हैं, और क्या कभी नहीं कर सकते। टूल में कोई भी बदलाव उसे दी गई अनुमतियाँ रद्द कर देता है।</translation>
  </message>
  <message>
   <source>What was changed of the plugins cannot be kept: {reason}.</source>
   <translation>प्लगइन में किए गए बदलाव रखे नहीं जा सकते: {reason}।</translation>
  </message>
  <message>
   <source>What was left out</source>
   <translation>क्या छोड़ा गया</translation>
  </message>
  <message>
   <source>What will be started, exactly</source>
   <translation>ठीक-ठीक क्या शुरू होगा</translation>
  </message>
  <message>
   <source>What will be started, one line for each argument</source>
   <translation>क्या शुरू होगा, हर आर्ग्युमेंट की एक लाइन</translation>
  </message>
  <message>
   <source>What will fit</source>
   <translation>क्या समाएगा</translation>
  </message>
  <message>
   <source>What you are writing, with its attachments</source>
   <translation>आप जो लिख रहे हैं, अटैचमेंट मिलाकर</translation>
  </message>
  <message>
   <source>What you may do with this model is for its makers to say.</source>
   <translation>आप इस मॉडल के साथ क्या कर सकते हैं, यह इसके निर्माता तय करते हैं।</translation>
  </message>
  <message>
   <source>What your servers offer. Its text goes with your message, as a file's would.</source>
   <translation>आपके सर्वर जो देते हैं। उसका टेक्स्ट आपके संदेश के साथ जाता है, जैसे किसी फ़ाइल का।</translation>
  </message>
  <message>
   <source>What {name} takes of this computer’s memory</source>
   <translation>{name} इस कंप्यूटर की कितनी मेमोरी लेता है</translation>
  </message>
  <message>
   <source>What {name} was to be sent is too long.</source>
   <translation>{name} को जो भेजा जाना था, वह बहुत लंबा है।</translation>
  </message>
  <message>
   <source>What {source} starts</source>
   <translation>{source} क्या शुरू करता है</translation>
  </message>
  <message>
   <source>When a long answer ends while you are elsewhere</source>
   <translation>जब लंबा जवाब पूरा हो और आप कहीं और हों</translation>
  </message>
  <message>
   <source>Whether the model reasons before it answers</source>
   <translation>मॉडल जवाब देने से पहले सोचे या नहीं</translation>
  </message>
  <message>
   <source>Which lines</source>
   <translation>कौन-सी लाइनें</translation>
  </message>
  <message>
   <source>Which of its tools are on ({names}) is not taken over: switch them in the menu of tools.</source>
   <translation>इसके कौन से टूल चालू हैं ({names}), यह नहीं लिया जाता: उन्हें टूल के मेन्यू में चालू या बंद करें।</translation>
  </message>
  <message>
   <source>While you read and write, the model reads what the next answer needs; it then begins sooner</source>
   <translation>आपके पढ़ने और लिखने के दौरान मॉडल वह पढ़ लेता है जो अगले जवाब के लिए चाहिए; इससे जवाब जल्दी शुरू होता है</translation>
  </message>
  <message>
   <source>Whole, checked {when}</source>
   <translation>पूरी तरह ठीक, {when} को जाँचा गया</translation>
  </message>
  <message>
   <source>Wide</source>
   <translation>ज़्यादा</translation>
  </message>
  <message>
   <source>Width of the text</source>
   <translation>टेक्स्ट की चौड़ाई</translation>
  </message>
  <message>
   <source>With all versions of messages</source>
   <translation>संदेशों के सभी वर्शन के साथ</translation>
  </message>
  <message>
   <source>With presets and shortcuts</source>
   <translation>प्रीसेट और शॉर्टकट के साथ</translation>
  </message>
  <message>
   <source>With the model's thinking</source>
   <translation>मॉडल की सोच के साथ</translation>
  </message>
  <message>
   <source>Wrap long lines</source>
   <translation>लंबी लाइनें रैप करें</translation>
  </message>
  <message>
   <source>Wrap long lines of code</source>
   <translation>कोड की लंबी लाइनें रैप करें</translation>
  </message>
  <message>
   <source>Write a haiku about the sea</source>
   <translation>समुद्र पर एक हाइकु लिखिए</translation>
  </message>
  <message>
   <source>Write it as owner/name, for example {example}.</source>
   <translation>इसे मालिक/नाम के रूप में लिखें, जैसे {example}।</translation>
  </message>
  <message>
   <source>Write the next message</source>
   <translation>अगला संदेश लिखें</translation>
  </message>
  <message>
   <source>Writes its reasoning first; slower, better at problems</source>
   <translation>पहले अपनी सोच लिखता है; धीमा, पर मुश्किल सवालों में बेहतर</translation>
  </message>
  <message>
   <source>Writing speed</source>
   <translation>लिखने की गति</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>कल</translation>
  </message>
  <message>
   <source>You</source>
   <translation>आप</translation>
  </message>
  <message>
   <source>You allowed this before, but a text from outside may want it now: look closely.</source>
   <translation>आपने पहले इसकी अनुमति दी थी, पर अब हो सकता है कि बाहर का कोई टेक्स्ट यह चाहता हो: ध्यान से देखें।</translation>
  </message>
  <message>
   <source>You can close this and go on chatting. Cancel leaves nothing behind.</source>
   <translation>आप इसे बंद करके चैट जारी रख सकते हैं। रद्द करने पर कुछ बाकी नहीं रहता।</translation>
  </message>
  <message>
   <source>You can close this window or Nemodesk, or switch the computer off. It goes on at the next start.</source>
   <translation>आप यह विंडो या Nemodesk बंद कर सकते हैं, या कंप्यूटर भी। अगली बार शुरू होने पर काम आगे बढ़ेगा।</translation>
  </message>
  <message>
   <source>You trusted it as it was; it has changed, and is not trusted any more.</source>
   <translation>यह जैसा था, आपने उस पर भरोसा किया था; यह बदल गया है, और अब इस पर भरोसा नहीं है।</translation>
  </message>
  <message>
   <source>You, {time}: {text}</source>
   <translation>आप, {time}: {text}</translation>
  </message>
  <message>
   <source>Your account has not been given access to {repo}: accept its licence at {page}.</source>
   <translation>आपके खाते को {repo} का ऐक्सेस नहीं मिला है: {page} पर इसका लाइसेंस स्वीकार करें।</translation>
  </message>
  <message>
   <source>Your conversations are in {folder}</source>
   <translation>आपकी बातचीत {folder} में है</translation>
  </message>
  <message>
   <source>Your conversations are safe. A report was written; it stays on this computer.</source>
   <translation>आपकी बातचीत सुरक्षित है। एक रिपोर्ट लिखी गई है; वह इसी कंप्यूटर पर रहती है।</translation>
  </message>
  <message>
   <source>Your conversations are safe. The log has the details.</source>
   <translation>आपकी बातचीत सुरक्षित है। विवरण लॉग में है।</translation>
  </message>
  <message>
   <source>Your messages and the partial answer are kept. Regenerate starts the engine again.</source>
   <translation>आपके संदेश और अधूरा जवाब सुरक्षित हैं। “फिर से बनाएँ” से इंजन फिर शुरू होता है।</translation>
  </message>
  <message>
   <source>Your token does not open {repo}: give it the right to read at {tokens}.</source>
   <translation>आपका टोकन {repo} को नहीं खोलता: {tokens} पर उसे पढ़ने की अनुमति दें।</translation>
  </message>
  <message>
   <source>a protected place</source>
   <translation>सुरक्षित जगह</translation>
  </message>
  <message>
   <source>a row without a name</source>
   <translation>बिना नाम की लाइन</translation>
  </message>
  <message>
   <source>alerts</source>
   <translation>अलर्ट, नोटिफ़िकेशन</translation>
  </message>
  <message>
   <source>all</source>
   <translation>सभी</translation>
  </message>
  <message>
   <source>allowed for the chat</source>
   <translation>चैट के लिए अनुमति है</translation>
  </message>
  <message>
   <source>always allowed</source>
   <translation>हमेशा अनुमति है</translation>
  </message>
  <message>
   <source>always allowed: the folder {folder}</source>
   <translation>हमेशा अनुमति है: फ़ोल्डर {folder}</translation>
  </message>
  <message numerus="yes">
   <source>and the message that follows|and the {n} messages that follow</source>
   <translation>
    <numerusform>और उसके बाद का {n} संदेश</numerusform>
    <numerusform>और उसके बाद के {n} संदेश</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and {n} other file|and {n} other files</source>
   <translation>
    <numerusform>और {n} अन्य</numerusform>
    <numerusform>और {n} अन्य</numerusform>
   </translation>
  </message>
  <message>
   <source>animation</source>
   <translation>एनिमेशन</translation>
  </message>
  <message>
   <source>animations</source>
   <translation>एनिमेशन</translation>
  </message>
  <message>
   <source>another model has its place</source>
   <translation>उसकी जगह पर दूसरा मॉडल है</translation>
  </message>
  <message>
   <source>answering</source>
   <translation>जवाब दे रहा है</translation>
  </message>
  <message>
   <source>arguments that are not valid</source>
   <translation>अमान्य आर्ग्युमेंट</translation>
  </message>
  <message>
   <source>as published, but for rounding</source>
   <translation>जैसा प्रकाशित हुआ, सिर्फ़ राउंडिंग का फ़र्क</translation>
  </message>
  <message>
   <source>background, minimise</source>
   <translation>बैकग्राउंड, पृष्ठभूमि, मिनिमाइज़, छोटा करें</translation>
  </message>
  <message>
   <source>battery, prefill, speed</source>
   <translation>बैटरी, प्रीफ़िल, prefill, स्पीड, रफ़्तार</translation>
  </message>
  <message>
   <source>before an update</source>
   <translation>अपडेट से पहले</translation>
  </message>
  <message>
   <source>being looked at</source>
   <translation>जाँच हो रही है</translation>
  </message>
  <message>
   <source>being written</source>
   <translation>लिखी जा रही है</translation>
  </message>
  <message>
   <source>bits</source>
   <translation>बिट</translation>
  </message>
  <message>
   <source>built-in</source>
   <translation>बिल्ट-इन</translation>
  </message>
  <message>
   <source>cache, privacy, restart</source>
   <translation>कैश, cache, गोपनीयता, प्राइवेसी, रीस्टार्ट</translation>
  </message>
  <message>
   <source>can send data out</source>
   <translation>डेटा बाहर भेज सकता है</translation>
  </message>
  <message>
   <source>changes something</source>
   <translation>कुछ बदलता है</translation>
  </message>
  <message>
   <source>chat {number}</source>
   <translation>चैट {number}</translation>
  </message>
  <message>
   <source>colours</source>
   <translation>रंग</translation>
  </message>
  <message>
   <source>colours, dark mode</source>
   <translation>रंग, डार्क मोड</translation>
  </message>
  <message>
   <source>column</source>
   <translation>कॉलम</translation>
  </message>
  <message>
   <source>computes on the processor</source>
   <translation>प्रोसेसर पर चलता है</translation>
  </message>
  <message>
   <source>computes on {names}</source>
   <translation>{names} पर चलता है</translation>
  </message>
  <message>
   <source>config.json holds no usable {key}: download it again.</source>
   <translation>config.json में काम का {key} नहीं है: इसे फिर से डाउनलोड करें।</translation>
  </message>
  <message>
   <source>context window, ctx, RAM, VRAM</source>
   <translation>कॉन्टेक्स्ट विंडो, ctx, RAM, VRAM, रैम</translation>
  </message>
  <message>
   <source>cut for the model; all {count} characters are kept</source>
   <translation>मॉडल के लिए छोटा किया गया; सभी {count} वर्ण रखे गए हैं</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>खराब</translation>
  </message>
  <message>
   <source>damaged, repair</source>
   <translation>खराब, सुधारें, मरम्मत, रिपेयर</translation>
  </message>
  <message>
   <source>default preset</source>
   <translation>डिफ़ॉल्ट प्रीसेट</translation>
  </message>
  <message>
   <source>denied</source>
   <translation>मना किया गया</translation>
  </message>
  <message>
   <source>done</source>
   <translation>पूरा</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>ड्राफ़्ट</translation>
  </message>
  <message>
   <source>error</source>
   <translation>त्रुटि</translation>
  </message>
  <message>
   <source>everything it can do, in chat {number}</source>
   <translation>जो कुछ यह कर सकता है, चैट {number} में</translation>
  </message>
  <message>
   <source>exactly these arguments</source>
   <translation>ठीक यही आर्ग्युमेंट</translation>
  </message>
  <message>
   <source>exactly these arguments: {arguments}</source>
   <translation>ठीक यही आर्ग्युमेंट: {arguments}</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>विफल</translation>
  </message>
  <message>
   <source>file to write (default: in SRC)</source>
   <translation>लिखी जाने वाली फ़ाइल (डिफ़ॉल्ट: SRC में)</translation>
  </message>
  <message>
   <source>first token {seconds} s</source>
   <translation>पहला टोकन {seconds} सेकंड</translation>
  </message>
  <message>
   <source>folded</source>
   <translation>समेटा हुआ</translation>
  </message>
  <message>
   <source>folder with config.json and safetensors files</source>
   <translation>config.json और safetensors फ़ाइलों वाला फ़ोल्डर</translation>
  </message>
  <message>
   <source>font size, zoom, scale, bigger, smaller</source>
   <translation>फ़ॉन्ट साइज़, ज़ूम, zoom, स्केल, बड़ा, छोटा</translation>
  </message>
  <message>
   <source>font, zoom</source>
   <translation>फ़ॉन्ट, ज़ूम</translation>
  </message>
  <message>
   <source>for this chat</source>
   <translation>इस चैट के लिए</translation>
  </message>
  <message>
   <source>from {source}</source>
   <translation>{source} से</translation>
  </message>
  <message>
   <source>full width, margins</source>
   <translation>पूरी चौड़ाई, मार्जिन, हाशिया</translation>
  </message>
  <message>
   <source>highlight colour</source>
   <translation>हाइलाइट रंग</translation>
  </message>
  <message>
   <source>hotkeys, key bindings</source>
   <translation>हॉटकी, शॉर्टकट कुंजियाँ</translation>
  </message>
  <message>
   <source>importance matrix made by llama-imatrix</source>
   <translation>llama-imatrix से बना इंपॉर्टेंस मैट्रिक्स</translation>
  </message>
  <message>
   <source>in every chat</source>
   <translation>हर चैट में</translation>
  </message>
  <message>
   <source>it kept changing</source>
   <translation>यह बार-बार बदलता रहा</translation>
  </message>
  <message>
   <source>large loss: only where nothing else fits</source>
   <translation>ज़्यादा नुकसान: सिर्फ़ तब, जब और कुछ न समाए</translation>
  </message>
  <message>
   <source>length, limit</source>
   <translation>लंबाई, सीमा, लिमिट</translation>
  </message>
  <message>
   <source>less than a minute left</source>
   <translation>एक मिनट से कम बाकी</translation>
  </message>
  <message>
   <source>little loss</source>
   <translation>कम नुकसान</translation>
  </message>
  <message>
   <source>llama.cpp's name for it, from the largest to the smallest</source>
   <translation>llama.cpp में इसका नाम, सबसे बड़े से सबसे छोटे तक</translation>
  </message>
  <message>
   <source>loading</source>
   <translation>लोड हो रहा है</translation>
  </message>
  <message>
   <source>locale, translation</source>
   <translation>हिंदी, अनुवाद, क्षेत्र</translation>
  </message>
  <message>
   <source>loss that one notices</source>
   <translation>महसूस होने वाला नुकसान</translation>
  </message>
  <message>
   <source>made in {time}</source>
   <translation>{time} में बना</translation>
  </message>
  <message>
   <source>math, LaTeX, equations</source>
   <translation>गणित, LaTeX, समीकरण</translation>
  </message>
  <message>
   <source>message {message} of conversation {conversation}</source>
   <translation>बातचीत {conversation} का संदेश {message}</translation>
  </message>
  <message>
   <source>message {message} of “{title}”</source>
   <translation>“{title}” का संदेश {message}</translation>
  </message>
  <message>
   <source>more places in this chat</source>
   <translation>इस चैट में और भी जगहें</translation>
  </message>
  <message>
   <source>names of chats, rename</source>
   <translation>चैट के नाम, नाम बदलें</translation>
  </message>
  <message>
   <source>network</source>
   <translation>नेटवर्क</translation>
  </message>
  <message>
   <source>next to no loss</source>
   <translation>न के बराबर नुकसान</translation>
  </message>
  <message>
   <source>night mode, bright, appearance</source>
   <translation>नाइट मोड, चमकीला, उजला, रंग-रूप</translation>
  </message>
  <message>
   <source>no folder yet</source>
   <translation>अभी कोई फ़ोल्डर नहीं</translation>
  </message>
  <message>
   <source>no longer trusted</source>
   <translation>अब भरोसा नहीं है</translation>
  </message>
  <message>
   <source>no loss that one notices</source>
   <translation>महसूस न होने वाला नुकसान</translation>
  </message>
  <message>
   <source>no such tool</source>
   <translation>ऐसा कोई टूल नहीं</translation>
  </message>
  <message>
   <source>none</source>
   <translation>कोई नहीं</translation>
  </message>
  <message>
   <source>not answered</source>
   <translation>जवाब नहीं दिया गया</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>मालूम नहीं</translation>
  </message>
  <message>
   <source>not loaded</source>
   <translation>लोड नहीं है</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>मापा नहीं गया</translation>
  </message>
  <message>
   <source>not used: CUDA does not start on {card}; a restart may help</source>
   <translation>इस्तेमाल नहीं: {card} पर CUDA शुरू नहीं होता; रीस्टार्ट से मदद मिल सकती है</translation>
  </message>
  <message>
   <source>not used: CUDA_VISIBLE_DEVICES is “{value}”, which hides {card}</source>
   <translation>इस्तेमाल नहीं: CUDA_VISIBLE_DEVICES “{value}” है, जिससे {card} छिप जाता है</translation>
  </message>
  <message>
   <source>not used: no NVIDIA card was found, so the processor computes</source>
   <translation>इस्तेमाल नहीं: कोई NVIDIA कार्ड नहीं मिला, इसलिए प्रोसेसर पर चलता है</translation>
  </message>
  <message>
   <source>not used: no NVIDIA card was found; if the build for one does not start, build for the processor</source>
   <translation>इस्तेमाल नहीं: कोई NVIDIA कार्ड नहीं मिला; अगर NVIDIA कार्ड वाला बिल्ड शुरू न हो, तो प्रोसेसर के लिए बिल्ड करें</translation>
  </message>
  <message>
   <source>not used: of the {total} GiB of {card} only {free} GiB are free. Close other programs that compute or play on it.</source>
   <translation>इस्तेमाल नहीं: {card} के {total} GiB में से सिर्फ़ {free} GiB खाली है। इस पर चल रहे दूसरे प्रोग्राम और गेम बंद करें।</translation>
  </message>
  <message>
   <source>not used: the NVIDIA card has no driver</source>
   <translation>इस्तेमाल नहीं: NVIDIA कार्ड का ड्राइवर नहीं है</translation>
  </message>
  <message>
   <source>not used: the driver does not work: {reason}</source>
   <translation>इस्तेमाल नहीं: ड्राइवर काम नहीं करता: {reason}</translation>
  </message>
  <message>
   <source>not used: the driver was updated while the computer ran, and needs a restart</source>
   <translation>इस्तेमाल नहीं: ड्राइवर कंप्यूटर के चलते हुए अपडेट हुआ और रीस्टार्ट चाहिए</translation>
  </message>
  <message>
   <source>not used: the driver {driver} runs CUDA {has}, and this build needs {needs}</source>
   <translation>इस्तेमाल नहीं: ड्राइवर {driver} CUDA {has} चलाता है, जबकि इस बिल्ड को {needs} चाहिए</translation>
  </message>
  <message>
   <source>not used: the settings put no layers of models on {card}</source>
   <translation>इस्तेमाल नहीं: सेटिंग्स मॉडल की कोई परत {card} पर नहीं रखतीं</translation>
  </message>
  <message>
   <source>not used: {card} is there, and llama.cpp was built without CUDA</source>
   <translation>इस्तेमाल नहीं: {card} मौजूद है, पर llama.cpp CUDA के बिना बना है</translation>
  </message>
  <message>
   <source>not used: {card} is there, and this build computes without CUDA. Take the build for NVIDIA cards instead.</source>
   <translation>इस्तेमाल नहीं: {card} मौजूद है, पर यह बिल्ड CUDA के बिना चलता है। इसकी जगह NVIDIA कार्ड वाला बिल्ड लें।</translation>
  </message>
  <message>
   <source>nucleus sampling</source>
   <translation>न्यूक्लियस सैंपलिंग, nucleus sampling</translation>
  </message>
  <message>
   <source>on the processor</source>
   <translation>प्रोसेसर पर</translation>
  </message>
  <message numerus="yes">
   <source>once, resumed|{n} times, resumed</source>
   <translation>
    <numerusform>{n} बार, फिर जारी</numerusform>
    <numerusform>{n} बार, फिर जारी</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one chat|{n} chats</source>
   <translation>
    <numerusform>{n} चैट</numerusform>
    <numerusform>{n} चैट</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one conversation|{n} conversations</source>
   <translation>
    <numerusform>{n} बातचीत</numerusform>
    <numerusform>{n} बातचीत</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one damaged message|{n} damaged messages</source>
   <translation>
    <numerusform>{n} खराब संदेश</numerusform>
    <numerusform>{n} खराब संदेश</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one empty message|{n} empty messages</source>
   <translation>
    <numerusform>{n} खाली संदेश</numerusform>
    <numerusform>{n} खाली संदेश</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one entry is no conversation|{n} entries are no conversations</source>
   <translation>
    <numerusform>{n} प्रविष्टि जो बातचीत नहीं है</numerusform>
    <numerusform>{n} प्रविष्टियाँ जो बातचीत नहीं हैं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one file without its text|{n} files without their text</source>
   <translation>
    <numerusform>{n} फ़ाइल बिना टेक्स्ट के</numerusform>
    <numerusform>{n} फ़ाइलें बिना टेक्स्ट के</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one folder you gave|{n} folders you gave</source>
   <translation>
    <numerusform>आपका दिया {n} फ़ोल्डर</numerusform>
    <numerusform>आपके दिए {n} फ़ोल्डर</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one hidden message|{n} hidden messages</source>
   <translation>
    <numerusform>{n} छिपा हुआ संदेश</numerusform>
    <numerusform>{n} छिपे हुए संदेश</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one image|{n} images</source>
   <translation>
    <numerusform>{n} इमेज</numerusform>
    <numerusform>{n} इमेज</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one list of sources|{n} lists of sources</source>
   <translation>
    <numerusform>{n} स्रोत सूची</numerusform>
    <numerusform>{n} स्रोत सूचियाँ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one message outside the tree|{n} messages outside the tree</source>
   <translation>
    <numerusform>{n} संदेश ट्री से बाहर</numerusform>
    <numerusform>{n} संदेश ट्री से बाहर</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one message|{n} messages</source>
   <translation>
    <numerusform>{n} संदेश</numerusform>
    <numerusform>{n} संदेश</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one more place in this chat|{n} more places in this chat</source>
   <translation>
    <numerusform>इस चैट में {n} और जगह</numerusform>
    <numerusform>इस चैट में {n} और जगहें</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one more set of instructions|{n} more sets of instructions</source>
   <translation>
    <numerusform>{n} और निर्देश-समूह</numerusform>
    <numerusform>{n} और निर्देश-समूह</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one part of an unknown kind|{n} parts of unknown kinds</source>
   <translation>
    <numerusform>अनजान किस्म का {n} हिस्सा</numerusform>
    <numerusform>अनजान किस्म के {n} हिस्से</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one pin, star or archive mark|{n} pin, star or archive marks</source>
   <translation>
    <numerusform>पिन, स्टार या आर्काइव का {n} निशान</numerusform>
    <numerusform>पिन, स्टार या आर्काइव के {n} निशान</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one result of a tool|{n} results of tools</source>
   <translation>
    <numerusform>टूल का {n} नतीजा</numerusform>
    <numerusform>टूल के {n} नतीजे</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one selected|{n} selected</source>
   <translation>
    <numerusform>{n} चुनी गई</numerusform>
    <numerusform>{n} चुनी गईं</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one sound or video recording|{n} sound or video recordings</source>
   <translation>
    <numerusform>{n} ऑडियो या वीडियो रिकॉर्डिंग</numerusform>
    <numerusform>{n} ऑडियो या वीडियो रिकॉर्डिंग</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one summary|{n} summaries</source>
   <translation>
    <numerusform>{n} सारांश</numerusform>
    <numerusform>{n} सारांश</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one thinking time|{n} thinking times</source>
   <translation>
    <numerusform>सोचने के समय पर {n} नोट</numerusform>
    <numerusform>सोचने के समय पर {n} नोट</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one tool call|{n} tool calls</source>
   <translation>
    <numerusform>{n} टूल कॉल</numerusform>
    <numerusform>{n} टूल कॉल</numerusform>
   </translation>
  </message>
  <message>
   <source>owner/name, or its address on Hugging Face</source>
   <translation>मालिक/नाम, या Hugging Face पर इसका पता</translation>
  </message>
  <message>
   <source>padding, layout</source>
   <translation>पैडिंग, लेआउट, जगह</translation>
  </message>
  <message>
   <source>past conversations</source>
   <translation>पिछली बातचीत</translation>
  </message>
  <message>
   <source>permissions must be a table: write [permissions] on a line of its own.</source>
   <translation>permissions एक टेबल होनी चाहिए: [permissions] अलग लाइन में लिखें।</translation>
  </message>
  <message>
   <source>permissions.files must be "none", "read" or "write".</source>
   <translation>permissions.files का मान "none", "read" या "write" होना चाहिए।</translation>
  </message>
  <message>
   <source>permissions.secrets must be a list of names, like ["api_key"].</source>
   <translation>permissions.secrets नामों की सूची होनी चाहिए, जैसे ["api_key"]।</translation>
  </message>
  <message>
   <source>permissions.{name} must be true or false.</source>
   <translation>permissions.{name} का मान true या false होना चाहिए।</translation>
  </message>
  <message>
   <source>pinned</source>
   <translation>पिन की गई</translation>
  </message>
  <message>
   <source>plugin</source>
   <translation>प्लगइन</translation>
  </message>
  <message>
   <source>plugin {version}</source>
   <translation>प्लगइन {version}</translation>
  </message>
  <message>
   <source>plugin.toml cannot be read: {reason}.</source>
   <translation>plugin.toml पढ़ी नहीं जा सकती: {reason}।</translation>
  </message>
  <message>
   <source>plugin.toml does not say which API it is for: write api = {api}.</source>
   <translation>plugin.toml यह नहीं बताती कि वह किस API के लिए है: api = {api} लिखें।</translation>
  </message>
  <message>
   <source>plugin.toml does not say {key}: write {key} = "…".</source>
   <translation>plugin.toml में {key} नहीं है: {key} = "…" लिखें।</translation>
  </message>
  <message numerus="yes">
   <source>plugin.toml is longer than {n} KB.</source>
   <translation>
    <numerusform>plugin.toml {n} KB से लंबी है।</numerusform>
    <numerusform>plugin.toml {n} KB से लंबी है।</numerusform>
   </translation>
  </message>
  <message>
   <source>plugin.toml is not valid TOML: {reason}.</source>
   <translation>plugin.toml सही TOML नहीं है: {reason}।</translation>
  </message>
  <message>
   <source>plugin.toml says {key}, which has no meaning: it can say {known}.</source>
   <translation>plugin.toml में {key} है, जिसका कोई अर्थ नहीं है: उसमें ये हो सकते हैं: {known}।</translation>
  </message>
  <message>
   <source>preset</source>
   <translation>प्रीसेट</translation>
  </message>
  <message>
   <source>privacy</source>
   <translation>निजता</translation>
  </message>
  <message>
   <source>profiles, characters</source>
   <translation>प्रोफ़ाइल, किरदार</translation>
  </message>
  <message>
   <source>programs</source>
   <translation>प्रोग्राम</translation>
  </message>
  <message>
   <source>q8_0 takes half and loses next to nothing; q4_0 costs quality</source>
   <translation>q8_0 आधी जगह लेता है और लगभग कुछ नहीं खोता; q4_0 से गुणवत्ता घटती है</translation>
  </message>
  <message>
   <source>random, reproducible, sampling</source>
   <translation>रैंडम, seed, दोहराने लायक, सैंपलिंग</translation>
  </message>
  <message>
   <source>randomness, creativity, sampling</source>
   <translation>रैंडमनेस, रचनात्मकता, टेंपरेचर, सैंपलिंग</translation>
  </message>
  <message>
   <source>reading the checkpoint</source>
   <translation>चेकपॉइंट पढ़ा जा रहा है</translation>
  </message>
  <message>
   <source>reads and writes files</source>
   <translation>फ़ाइलें पढ़ता और लिखता है</translation>
  </message>
  <message>
   <source>reads and writes files: {given}</source>
   <translation>फ़ाइलें पढ़ना और लिखना: {given}</translation>
  </message>
  <message>
   <source>reads files</source>
   <translation>फ़ाइलें पढ़ता है</translation>
  </message>
  <message>
   <source>reads files: {given}</source>
   <translation>फ़ाइलें पढ़ता है: {given}</translation>
  </message>
  <message>
   <source>reads what is yours</source>
   <translation>आपका डेटा पढ़ता है</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>तैयार</translation>
  </message>
  <message>
   <source>reasoning</source>
   <translation>तर्क, रीज़निंग, reasoning</translation>
  </message>
  <message>
   <source>reasoning, limit, effort</source>
   <translation>रीज़निंग, reasoning, तर्क, सीमा, लिमिट, मेहनत</translation>
  </message>
  <message>
   <source>repeated</source>
   <translation>दोहराई गई</translation>
  </message>
  <message>
   <source>repeated, not run again</source>
   <translation>दोहराई गई, दोबारा नहीं चलाई गई</translation>
  </message>
  <message>
   <source>repetition, loops, sampling</source>
   <translation>दोहराव, लूप, सैंपलिंग</translation>
  </message>
  <message>
   <source>running</source>
   <translation>चल रहा है</translation>
  </message>
  <message>
   <source>runs under {isolation}</source>
   <translation>{isolation} के तहत चलता है</translation>
  </message>
  <message>
   <source>sampling</source>
   <translation>सैंपलिंग, sampling</translation>
  </message>
  <message>
   <source>save</source>
   <translation>सेव करें, सहेजें</translation>
  </message>
  <message>
   <source>secrets: {names}</source>
   <translation>सीक्रेट: {names}</translation>
  </message>
  <message>
   <source>sends a request to {host}</source>
   <translation>{host} को अनुरोध भेजता है</translation>
  </message>
  <message>
   <source>size</source>
   <translation>साइज़</translation>
  </message>
  <message>
   <source>something is there already</source>
   <translation>वहाँ पहले से कुछ है</translation>
  </message>
  <message>
   <source>startup, autoload</source>
   <translation>स्टार्टअप, अपने आप लोड, ऑटोलोड</translation>
  </message>
  <message>
   <source>startup, launch</source>
   <translation>स्टार्टअप, शुरू, लॉन्च</translation>
  </message>
  <message>
   <source>stop sequences</source>
   <translation>स्टॉप सीक्वेंस, stop sequence</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>रोकी गई</translation>
  </message>
  <message>
   <source>stopped while it ran</source>
   <translation>चलते समय रोकी गई</translation>
  </message>
  <message>
   <source>strict off</source>
   <translation>पूरी तरह बंद</translation>
  </message>
  <message>
   <source>syntax highlighting</source>
   <translation>सिंटैक्स हाइलाइटिंग</translation>
  </message>
  <message>
   <source>system prompt, persona, role</source>
   <translation>सिस्टम प्रॉम्प्ट, system prompt, व्यक्तित्व, भूमिका</translation>
  </message>
  <message>
   <source>tensors</source>
   <translation>टेंसर</translation>
  </message>
  <message>
   <source>terminal</source>
   <translation>टर्मिनल</translation>
  </message>
  <message>
   <source>text</source>
   <translation>टेक्स्ट</translation>
  </message>
  <message>
   <source>the disk is full</source>
   <translation>डिस्क भर गई है</translation>
  </message>
  <message>
   <source>the folder {folder}</source>
   <translation>फ़ोल्डर {folder}</translation>
  </message>
  <message>
   <source>the tool is forbidden</source>
   <translation>टूल पर रोक है</translation>
  </message>
  <message>
   <source>the weights as they were published</source>
   <translation>वेट जैसे प्रकाशित हुए</translation>
  </message>
  <message>
   <source>these arguments</source>
   <translation>ये आर्ग्युमेंट</translation>
  </message>
  <message>
   <source>these files</source>
   <translation>ये फ़ाइलें</translation>
  </message>
  <message>
   <source>thinking off</source>
   <translation>सोच बंद</translation>
  </message>
  <message>
   <source>thinking on</source>
   <translation>सोच चालू</translation>
  </message>
  <message>
   <source>this command</source>
   <translation>यह कमांड</translation>
  </message>
  <message>
   <source>threads (default: one a core)</source>
   <translation>थ्रेड (डिफ़ॉल्ट: हर कोर पर एक)</translation>
  </message>
  <message>
   <source>to do</source>
   <translation>बाकी</translation>
  </message>
  <message>
   <source>to note</source>
   <translation>ध्यान दें</translation>
  </message>
  <message>
   <source>to start, as it is now</source>
   <translation>शुरू होना, जैसा यह अभी है</translation>
  </message>
  <message>
   <source>tokenizer.json and config.json do not belong together: download them again.</source>
   <translation>tokenizer.json और config.json एक-दूसरे से मेल नहीं खाते: इन्हें फिर से डाउनलोड करें।</translation>
  </message>
  <message>
   <source>too large for this computer</source>
   <translation>इस कंप्यूटर के लिए बहुत बड़ा</translation>
  </message>
  <message>
   <source>trusted</source>
   <translation>भरोसा है</translation>
  </message>
  <message>
   <source>type</source>
   <translation>टाइप</translation>
  </message>
  <message>
   <source>type of file (default: Q4_K_M)</source>
   <translation>फ़ाइल का टाइप (डिफ़ॉल्ट: Q4_K_M)</translation>
  </message>
  <message>
   <source>unfolded</source>
   <translation>खुला हुआ</translation>
  </message>
  <message>
   <source>unread</source>
   <translation>अपठित</translation>
  </message>
  <message>
   <source>used: {card}, {free} of {total} GiB free</source>
   <translation>इस्तेमाल में: {card}, {total} में से {free} GiB खाली</translation>
  </message>
  <message>
   <source>values</source>
   <translation>मान</translation>
  </message>
  <message>
   <source>very little loss</source>
   <translation>बहुत कम नुकसान</translation>
  </message>
  <message>
   <source>waiting for the calls before it</source>
   <translation>इससे पहले की कॉल का इंतज़ार</translation>
  </message>
  <message>
   <source>waiting for you</source>
   <translation>आपका इंतज़ार</translation>
  </message>
  <message>
   <source>waits</source>
   <translation>रुका हुआ</translation>
  </message>
  <message>
   <source>what it said of its own tools was believed, until it changed</source>
   <translation>अपने टूल के बारे में यह जो कहता था, उस पर भरोसा, जब तक यह बदला नहीं</translation>
  </message>
  <message>
   <source>what it says of its own tools is believed</source>
   <translation>अपने टूल के बारे में यह जो कहता है, उस पर भरोसा</translation>
  </message>
  <message>
   <source>word wrap, break lines</source>
   <translation>वर्ड रैप, लाइन तोड़ें</translation>
  </message>
  <message>
   <source>you allowed it always</source>
   <translation>आपने हमेशा की अनुमति दी</translation>
  </message>
  <message>
   <source>you allowed it for the chat</source>
   <translation>आपने चैट के लिए अनुमति दी</translation>
  </message>
  <message>
   <source>you allowed it once</source>
   <translation>आपने एक बार अनुमति दी</translation>
  </message>
  <message>
   <source>you denied it</source>
   <translation>आपने मना किया</translation>
  </message>
  <message>
   <source>you forbade the tool</source>
   <translation>आपने टूल पर रोक लगाई</translation>
  </message>
  <message>
   <source>{action}: back to {keys}</source>
   <translation>{action}: {keys} पर वापस</translation>
  </message>
  <message>
   <source>{at} of {total}</source>
   <translation>{at} / {total}</translation>
  </message>
  <message>
   <source>{count} bytes came back</source>
   <translation>{count} बाइट वापस आए</translation>
  </message>
  <message numerus="yes">
   <source>{count} character|{count} characters</source>
   <translation>
    <numerusform>{count} वर्ण</numerusform>
    <numerusform>{count} वर्ण</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} chats; the best {shown} are shown</source>
   <translation>{count} चैट; सबसे मिलती-जुलती {shown} दिखाई गई हैं</translation>
  </message>
  <message>
   <source>{count} left</source>
   <translation>{count} बाकी</translation>
  </message>
  <message>
   <source>{count} of {budget} tokens left</source>
   <translation>{budget} में से {count} टोकन बाकी</translation>
  </message>
  <message>
   <source>{count} tokens</source>
   <translation>{count} टोकन</translation>
  </message>
  <message numerus="yes">
   <source>{count} token|{count} tokens</source>
   <translation>
    <numerusform>{count} टोकन</numerusform>
    <numerusform>{count} टोकन</numerusform>
   </translation>
  </message>
  <message>
   <source>{date}, {time}</source>
   <translation>{date}, {time}</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{total} में से {done}</translation>
  </message>
  <message>
   <source>{done} of {total} tokens</source>
   <translation>{total} में से {done} टोकन</translation>
  </message>
  <message>
   <source>{file} cannot be read.</source>
   <translation>{file} पढ़ी नहीं जा सकती।</translation>
  </message>
  <message>
   <source>{file} cannot be read: {reason}.</source>
   <translation>{file} पढ़ी नहीं जा सकती: {reason}।</translation>
  </message>
  <message>
   <source>{file} does not describe the files beside it: download them again.</source>
   <translation>{file} साथ की फ़ाइलों से मेल नहीं खाती: इन्हें फिर से डाउनलोड करें।</translation>
  </message>
  <message>
   <source>{file} holds no settings. Choose a file that was made by Export.</source>
   <translation>{file} में कोई सेटिंग नहीं है। एक्सपोर्ट से बनी फ़ाइल चुनें।</translation>
  </message>
  <message>
   <source>{file} is a link or no file: put a copy there.</source>
   <translation>{file} लिंक है या फ़ाइल नहीं है: उसकी जगह एक कॉपी रखें।</translation>
  </message>
  <message>
   <source>{file} is a link or not a plain file: copy the checkpoint with its contents (cp -rL).</source>
   <translation>{file} लिंक है या सामान्य फ़ाइल नहीं है: चेकपॉइंट को असली फ़ाइलों के साथ कॉपी करें (cp -rL)।</translation>
  </message>
  <message>
   <source>{file} is a pickle, which may run code when opened: take a checkpoint in safetensors.</source>
   <translation>{file} एक pickle फ़ाइल है, जो खोलने पर कोड चला सकती है: safetensors वाला चेकपॉइंट लें।</translation>
  </message>
  <message>
   <source>{file} is damaged: download it again.</source>
   <translation>{file} खराब है: इसे फिर से डाउनलोड करें।</translation>
  </message>
  <message>
   <source>{file} is not an importance matrix, or is damaged: make it again with llama-imatrix.</source>
   <translation>{file} इंपॉर्टेंस मैट्रिक्स नहीं है या खराब है: इसे llama-imatrix से फिर से बनाएँ।</translation>
  </message>
  <message>
   <source>{file} is too large to be what its name says.</source>
   <translation>{file} इतनी बड़ी है कि अपने नाम के मुताबिक नहीं हो सकती।</translation>
  </message>
  <message>
   <source>{file}: holds no conversations</source>
   <translation>{file}: इसमें कोई बातचीत नहीं है</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>{first} से {last}</translation>
  </message>
  <message>
   <source>{folder} cannot be written: {reason}.</source>
   <translation>{folder} में लिखा नहीं जा सकता: {reason}।</translation>
  </message>
  <message>
   <source>{folder} exists already: choose another name.</source>
   <translation>{folder} पहले से मौजूद है: दूसरा नाम चुनें।</translation>
  </message>
  <message>
   <source>{folder} holds private data of programs, and can be given to no tool.</source>
   <translation>{folder} में प्रोग्रामों का निजी डेटा है, और यह किसी टूल को नहीं दिया जा सकता।</translation>
  </message>
  <message>
   <source>{folder} is no folder that can be opened.</source>
   <translation>{folder} ऐसा फ़ोल्डर नहीं है जो खोला जा सके।</translation>
  </message>
  <message>
   <source>{free} of {total} free</source>
   <translation>{total} में से {free} खाली</translation>
  </message>
  <message>
   <source>{hours} h {minutes} min</source>
   <translation>{hours} घंटे {minutes} मिनट</translation>
  </message>
  <message>
   <source>{hours} h {minutes} min left</source>
   <translation>{hours} घंटे {minutes} मिनट बाकी</translation>
  </message>
  <message>
   <source>{hub} cannot be reached: check the connection and any proxy, then try again.</source>
   <translation>{hub} तक पहुँचा नहीं जा सकता: कनेक्शन और प्रॉक्सी (अगर हो) जाँचें, फिर दोबारा कोशिश करें।</translation>
  </message>
  <message>
   <source>{hub} does not answer like a Hugging Face hub: check HF_ENDPOINT and any proxy.</source>
   <translation>{hub} Hugging Face हब की तरह जवाब नहीं देता: HF_ENDPOINT और प्रॉक्सी (अगर हो) जाँचें।</translation>
  </message>
  <message>
   <source>{hub} does not know this token: make a new one at {tokens}.</source>
   <translation>{hub} इस टोकन को नहीं पहचानता: {tokens} पर नया बनाएँ।</translation>
  </message>
  <message>
   <source>{hub} has a fault of its own (status {status}): try again later.</source>
   <translation>{hub} में अपनी ही कोई गड़बड़ी है (स्थिति {status}): बाद में फिर से कोशिश करें।</translation>
  </message>
  <message>
   <source>{hub} is busy and asks to wait: try again in a few minutes.</source>
   <translation>{hub} व्यस्त है और रुकने को कहता है: कुछ मिनट बाद फिर से कोशिश करें।</translation>
  </message>
  <message>
   <source>{hub} is not encrypted: a token is only sent over https.</source>
   <translation>{hub} एन्क्रिप्टेड नहीं है: टोकन सिर्फ़ https पर भेजा जाता है।</translation>
  </message>
  <message>
   <source>{hub} refused {repo} (status {status}): try again later.</source>
   <translation>{hub} ने {repo} देने से मना कर दिया (स्थिति {status}): बाद में फिर से कोशिश करें।</translation>
  </message>
  <message>
   <source>{hub}, or a proxy on the way, gives answers that cannot be used: try another network.</source>
   <translation>{hub} या बीच का कोई प्रॉक्सी ऐसे जवाब दे रहा है जो काम के नहीं: दूसरा नेटवर्क आज़माएँ।</translation>
  </message>
  <message>
   <source>{index} / {count}</source>
   <translation>{index} / {count}</translation>
  </message>
  <message>
   <source>{keys} belongs to text fields: {what}.</source>
   <translation>{keys} टेक्स्ट फ़ील्ड के लिए आरक्षित है: {what}।</translation>
  </message>
  <message>
   <source>{key} is empty in plugin.toml.</source>
   <translation>plugin.toml में {key} खाली है।</translation>
  </message>
  <message numerus="yes">
   <source>{key} must be a text of one line, {n} characters at most.</source>
   <translation>
    <numerusform>{key} एक लाइन का टेक्स्ट होना चाहिए, ज़्यादा से ज़्यादा {n} वर्ण।</numerusform>
    <numerusform>{key} एक लाइन का टेक्स्ट होना चाहिए, ज़्यादा से ज़्यादा {n} वर्ण।</numerusform>
   </translation>
  </message>
  <message>
   <source>{layers} of {all} layers fit your card as {type}, the processor does the rest; {tokens} tokens of context</source>
   <translation>{type} के रूप में {all} में से {layers} लेयर आपके कार्ड में समाती हैं, बाकी काम प्रोसेसर करता है; {tokens} टोकन का संदर्भ</translation>
  </message>
  <message>
   <source>{matches} of {total}</source>
   <translation>{total} में से {matches}</translation>
  </message>
  <message>
   <source>{megabytes} MB</source>
   <translation>{megabytes} MB</translation>
  </message>
  <message>
   <source>{minutes} min left</source>
   <translation>{minutes} मिनट बाकी</translation>
  </message>
  <message>
   <source>{minutes} min {rest} s</source>
   <translation>{minutes} मिनट {rest} सेकंड</translation>
  </message>
  <message>
   <source>{minutes} min {seconds} s</source>
   <translation>{minutes} मिनट {seconds} सेकंड</translation>
  </message>
  <message>
   <source>{names} and other chats</source>
   <translation>{names} और अन्य चैट</translation>
  </message>
  <message>
   <source>{name} (may be left empty)</source>
   <translation>{name} (खाली छोड़ा जा सकता है)</translation>
  </message>
  <message>
   <source>{name} arrived damaged, twice, and was deleted: try again later or from another network.</source>
   <translation>{name} दो बार खराब मिली और हटा दी गई: बाद में या दूसरे नेटवर्क से फिर से कोशिश करें।</translation>
  </message>
  <message>
   <source>{name} asks for this: {what}. Fill it in, or leave the server out.</source>
   <translation>{name} यह माँगता है: {what}। इसे भरें, या सर्वर को छोड़ दें।</translation>
  </message>
  <message>
   <source>{name} asks for values that were not given: {names}.</source>
   <translation>{name} ऐसे मान माँगता है जो दिए नहीं गए: {names}।</translation>
  </message>
  <message>
   <source>{name} cannot be linked from its disk to the models folder's: copy it.</source>
   <translation>{name} को उसकी डिस्क से मॉडल फ़ोल्डर की डिस्क पर लिंक नहीं किया जा सकता: इसे कॉपी करें।</translation>
  </message>
  <message>
   <source>{name} cannot be read: it is damaged or not there.</source>
   <translation>{name} पढ़ी नहीं जा सकती: वह खराब है या मौजूद नहीं है।</translation>
  </message>
  <message>
   <source>{name} cannot be started: {reason}.</source>
   <translation>{name} शुरू नहीं किया जा सकता: {reason}।</translation>
  </message>
  <message>
   <source>{name} cannot be the name of a variable or a header.</source>
   <translation>{name} किसी वेरिएबल या हेडर का नाम नहीं हो सकता।</translation>
  </message>
  <message>
   <source>{name} cannot keep keys and values as {kv_type}: choose another type.</source>
   <translation>{name} कुंजियों और मानों को {kv_type} के रूप में नहीं रख सकता: दूसरा टाइप चुनें।</translation>
  </message>
  <message>
   <source>{name} changed while it was copied: try again when it is whole.</source>
   <translation>कॉपी होते समय {name} बदल गई: जब वह पूरी हो, तब फिर से कोशिश करें।</translation>
  </message>
  <message>
   <source>{name} comes under all of these at once. Nemodesk keeps them as a file beside the model.</source>
   <translation>{name} पर ये सभी लाइसेंस एक साथ लागू हैं। Nemodesk इन्हें मॉडल के साथ एक फ़ाइल में रखता है।</translation>
  </message>
  <message>
   <source>{name} computes values that are no numbers: convert it again, or choose another type.</source>
   <translation>{name} ऐसे मान निकालता है जो संख्या नहीं हैं: इसे फिर से कन्वर्ट करें या दूसरा टाइप चुनें।</translation>
  </message>
  <message>
   <source>{name} could not be checked: {reason}.</source>
   <translation>{name} को जाँचा नहीं जा सका: {reason}।</translation>
  </message>
  <message>
   <source>{name} could not be deleted: {reason}.</source>
   <translation>{name} को हटाया नहीं जा सका: {reason}।</translation>
  </message>
  <message>
   <source>{name} could not be imported: {reason}.</source>
   <translation>{name} को इंपोर्ट नहीं किया जा सका: {reason}।</translation>
  </message>
  <message>
   <source>{name} could not be loaded</source>
   <translation>{name} लोड नहीं हो सका</translation>
  </message>
  <message>
   <source>{name} could not be loaded: it is damaged, or of a kind this version does not know.</source>
   <translation>{name} लोड नहीं हो सका: वह खराब है या ऐसी किस्म का है जिसे यह वर्शन नहीं जानता।</translation>
  </message>
  <message>
   <source>{name} could not be moved: {reason}. It stays where it was.</source>
   <translation>{name} को ले जाया नहीं जा सका: {reason}। वह जहाँ था, वहीं है।</translation>
  </message>
  <message>
   <source>{name} could not be read ({why}): choose another file.</source>
   <translation>{name} को पढ़ा नहीं जा सका ({why}): दूसरी फ़ाइल चुनें।</translation>
  </message>
  <message>
   <source>{name} could not be read: {reason}.</source>
   <translation>{name} को पढ़ा नहीं जा सका: {reason}।</translation>
  </message>
  <message>
   <source>{name} does not start.</source>
   <translation>{name} शुरू नहीं हो रहा।</translation>
  </message>
  <message>
   <source>{name} gave a list that cannot be read.</source>
   <translation>{name} ने ऐसी सूची दी जो पढ़ी नहीं जा सकती।</translation>
  </message>
  <message>
   <source>{name} gave no list of tools that can be read.</source>
   <translation>{name} ने टूल की ऐसी सूची नहीं दी जो पढ़ी जा सके।</translation>
  </message>
  <message>
   <source>{name} has changed since it was allowed, and was not called.</source>
   <translation>अनुमति मिलने के बाद {name} बदल गया है, इसलिए उसे कॉल नहीं किया गया।</translation>
  </message>
  <message>
   <source>{name} has no permission to ask for this.</source>
   <translation>{name} को यह माँगने की अनुमति नहीं है।</translation>
  </message>
  <message>
   <source>{name} is GGUF version {version}; versions 2 and 3 can be read.</source>
   <translation>{name} GGUF वर्शन {version} की है; वर्शन 2 और 3 पढ़े जा सकते हैं।</translation>
  </message>
  <message>
   <source>{name} is a folder: attach the files that matter.</source>
   <translation>{name} एक फ़ोल्डर है: ज़रूरी फ़ाइलें अटैच करें।</translation>
  </message>
  <message>
   <source>{name} is a part of a model: choose a file that holds all of it.</source>
   <translation>{name} मॉडल का एक हिस्सा है: ऐसी फ़ाइल चुनें जिसमें पूरा मॉडल हो।</translation>
  </message>
  <message>
   <source>{name} is damaged and was not moved: check it, or install it again.</source>
   <translation>{name} खराब है और ले जाया नहीं गया: इसे जाँचें या फिर से इंस्टॉल करें।</translation>
  </message>
  <message>
   <source>{name} is damaged or incomplete: download or convert it again.</source>
   <translation>{name} खराब या अधूरी है: इसे फिर से डाउनलोड या कन्वर्ट करें।</translation>
  </message>
  <message>
   <source>{name} is damaged: its SHA-256 is {found}, that of what was installed {expected}. Install it again.</source>
   <translation>{name} खराब है: इसका SHA-256 {found} है, जबकि इंस्टॉल किए गए का {expected} था। इसे फिर से इंस्टॉल करें।</translation>
  </message>
  <message>
   <source>{name} is damaged: its file has {found} bytes, {expected} were installed. Install it again.</source>
   <translation>{name} खराब है: इसकी फ़ाइल में {found} बाइट हैं, जबकि {expected} इंस्टॉल हुए थे। इसे फिर से इंस्टॉल करें।</translation>
  </message>
  <message>
   <source>{name} is empty: there is nothing to attach.</source>
   <translation>{name} खाली है: अटैच करने के लिए कुछ नहीं है।</translation>
  </message>
  <message>
   <source>{name} is empty: there is nothing to insert.</source>
   <translation>{name} खाली है: डालने के लिए कुछ नहीं है।</translation>
  </message>
  <message>
   <source>{name} is in your models now.</source>
   <translation>{name} अब आपके मॉडलों में है।</translation>
  </message>
  <message>
   <source>{name} is in {path} already.</source>
   <translation>{name} पहले से {path} में है।</translation>
  </message>
  <message>
   <source>{name} is in {path} now.</source>
   <translation>{name} अब {path} में है।</translation>
  </message>
  <message>
   <source>{name} is larger than any archive of conversations: it was not read.</source>
   <translation>{name} बातचीत की किसी भी आर्काइव फ़ाइल से बड़ी है: इसे पढ़ा नहीं गया।</translation>
  </message>
  <message>
   <source>{name} is larger than {most} kB: attach the part that matters.</source>
   <translation>{name} {most} kB से बड़ी है: ज़रूरी हिस्सा अटैच करें।</translation>
  </message>
  <message>
   <source>{name} is locked with a password: unpack it first.</source>
   <translation>{name} पासवर्ड से लॉक है: पहले इसे अनपैक करें।</translation>
  </message>
  <message>
   <source>{name} is no text in UTF-8.</source>
   <translation>{name} UTF-8 टेक्स्ट नहीं है।</translation>
  </message>
  <message>
   <source>{name} is no text: only text and source code can be attached.</source>
   <translation>{name} टेक्स्ट नहीं है: सिर्फ़ टेक्स्ट और सोर्स कोड अटैच हो सकते हैं।</translation>
  </message>
  <message>
   <source>{name} is not a GGUF file: choose a model file that ends in .gguf.</source>
   <translation>{name} GGUF फ़ाइल नहीं है: .gguf पर खत्म होने वाली मॉडल फ़ाइल चुनें।</translation>
  </message>
  <message>
   <source>{name} is not a file: choose a model file that ends in .gguf.</source>
   <translation>{name} फ़ाइल नहीं है: .gguf पर खत्म होने वाली मॉडल फ़ाइल चुनें।</translation>
  </message>
  <message>
   <source>{name} is not valid JSON.</source>
   <translation>{name} सही JSON टेक्स्ट नहीं है।</translation>
  </message>
  <message>
   <source>{name} is ready</source>
   <translation>{name} तैयार है</translation>
  </message>
  <message>
   <source>{name} is switched off.</source>
   <translation>{name} बंद है।</translation>
  </message>
  <message>
   <source>{name} is whole, byte for byte.</source>
   <translation>{name} पूरी तरह ठीक है, हर बाइट सही है।</translation>
  </message>
  <message>
   <source>{name} may not be started: look at its command and allow it.</source>
   <translation>{name} को शुरू होने की अनुमति नहीं है: उसका कमांड देखें और अनुमति दें।</translation>
  </message>
  <message>
   <source>{name} needs about {needed} GiB of memory and {free} GiB are free: close other programs, or choose a smaller model.</source>
   <translation>{name} के लिए करीब {needed} GiB मेमोरी चाहिए और {free} GiB खाली है: दूसरे प्रोग्राम बंद करें या छोटा मॉडल चुनें।</translation>
  </message>
  <message>
   <source>{name} of NVIDIA's CUDA toolkit was not found: install the toolkit.</source>
   <translation>NVIDIA के CUDA टूलकिट का {name} नहीं मिला: टूलकिट इंस्टॉल करें।</translation>
  </message>
  <message>
   <source>{name} removed</source>
   <translation>{name} हटाया गया</translation>
  </message>
  <message>
   <source>{name} sent too much.</source>
   <translation>{name} ने बहुत ज़्यादा डेटा भेजा।</translation>
  </message>
  <message>
   <source>{name} was converted on this computer. Longer bars are larger errors.</source>
   <translation>{name} इसी कंप्यूटर पर रूपांतरित हुआ। लंबी पट्टी यानी बड़ी त्रुटि।</translation>
  </message>
  <message>
   <source>{name} was ended. {reason}</source>
   <translation>{name} को बंद किया गया। {reason}</translation>
  </message>
  <message>
   <source>{name} was not added. {reason}</source>
   <translation>{name} नहीं जोड़ा गया। {reason}</translation>
  </message>
  <message>
   <source>{name} was removed</source>
   <translation>{name} हटाया गया</translation>
  </message>
  <message>
   <source>{number} %</source>
   <translation>{number}%</translation>
  </message>
  <message numerus="yes">
   <source>{n} character|{n} characters</source>
   <translation>
    <numerusform>{n} वर्ण</numerusform>
    <numerusform>{n} वर्ण</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} conversation|{n} conversations</source>
   <translation>
    <numerusform>{n} बातचीत</numerusform>
    <numerusform>{n} बातचीत</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} line|{n} lines</source>
   <translation>
    <numerusform>{n} लाइन</numerusform>
    <numerusform>{n} लाइनें</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {all} layers on the card</source>
   <translation>
    <numerusform>कार्ड पर {all} में से {n} लेयर</numerusform>
    <numerusform>कार्ड पर {all} में से {n} लेयर</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {server} cannot be shown.</source>
   <translation>
    <numerusform>{server} का {n} आइटम दिखाया नहीं जा सकता।</numerusform>
    <numerusform>{server} के {n} आइटम दिखाए नहीं जा सकते।</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {total}</source>
   <translation>
    <numerusform>{total} में से {n}</numerusform>
    <numerusform>{total} में से {n}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {total} layers on the GPU</source>
   <translation>
    <numerusform>GPU पर {total} में से {n} लेयर</numerusform>
    <numerusform>GPU पर {total} में से {n} लेयर</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} tool|{n} tools</source>
   <translation>
    <numerusform>{n} टूल</numerusform>
    <numerusform>{n} टूल</numerusform>
   </translation>
  </message>
  <message>
   <source>{part}, measured {size}</source>
   <translation>{part}, मापा गया {size}</translation>
  </message>
  <message>
   <source>{path} belongs to the checkpoint itself: name another file to write.</source>
   <translation>{path} चेकपॉइंट की ही फ़ाइल है: लिखने के लिए दूसरी फ़ाइल का नाम दें।</translation>
  </message>
  <message>
   <source>{path} cannot be made: {reason}.</source>
   <translation>{path} बनाया नहीं जा सकता: {reason}।</translation>
  </message>
  <message>
   <source>{path} cannot be read: {reason}.</source>
   <translation>{path} पढ़ा नहीं जा सकता: {reason}।</translation>
  </message>
  <message>
   <source>{path} cannot be renamed: {reason}.</source>
   <translation>{path} का नाम बदला नहीं जा सकता: {reason}।</translation>
  </message>
  <message>
   <source>{path} cannot be used: {reason}.</source>
   <translation>{path} का इस्तेमाल नहीं किया जा सकता: {reason}।</translation>
  </message>
  <message>
   <source>{path} cannot be written: choose another place.</source>
   <translation>{path} लिखा नहीं जा सकता: दूसरी जगह चुनें।</translation>
  </message>
  <message>
   <source>{path} cannot be written: {reason}.</source>
   <translation>{path} लिखा नहीं जा सकता: {reason}।</translation>
  </message>
  <message>
   <source>{path} could not be written: {reason}.</source>
   <translation>{path} लिखा नहीं जा सका: {reason}।</translation>
  </message>
  <message>
   <source>{path} does not give back what is written to it: use another disk.</source>
   <translation>{path} से वही वापस नहीं मिलता जो उसमें लिखा गया: दूसरी डिस्क लें।</translation>
  </message>
  <message>
   <source>{path} is a file: choose a folder.</source>
   <translation>{path} एक फ़ाइल है: फ़ोल्डर चुनें।</translation>
  </message>
  <message>
   <source>{path} is a folder: name a file to write.</source>
   <translation>{path} एक फ़ोल्डर है: लिखने के लिए फ़ाइल का नाम दें।</translation>
  </message>
  <message>
   <source>{path} is being written by another conversion: wait for it.</source>
   <translation>{path} को कोई दूसरा कन्वर्ज़न लिख रहा है: उसके पूरा होने का इंतज़ार करें।</translation>
  </message>
  <message>
   <source>{path} is inside the models folder: choose one on another disk.</source>
   <translation>{path} मॉडल फ़ोल्डर के अंदर है: दूसरी डिस्क का फ़ोल्डर चुनें।</translation>
  </message>
  <message>
   <source>{path} is no checkpoint: it has no config.json.</source>
   <translation>{path} चेकपॉइंट नहीं है: इसमें config.json नहीं है।</translation>
  </message>
  <message>
   <source>{path} is there already: choose another folder.</source>
   <translation>{path} पहले से मौजूद है: दूसरा फ़ोल्डर चुनें।</translation>
  </message>
  <message>
   <source>{path} may not be written: choose another folder.</source>
   <translation>{path} में लिखने की अनुमति नहीं है: दूसरा फ़ोल्डर चुनें।</translation>
  </message>
  <message>
   <source>{path}: {size} MB, {type}, {seconds} s</source>
   <translation>{path}: {size} MB, {type}, {seconds} सेकंड</translation>
  </message>
  <message>
   <source>{plugin} has no secret {name}.</source>
   <translation>{plugin} में {name} नाम का कोई सीक्रेट नहीं है।</translation>
  </message>
  <message>
   <source>{program} can download what it runs, so that it may be something else tomorrow.</source>
   <translation>{program} जो चलाता है उसे डाउनलोड कर सकता है, इसलिए कल वह कुछ और हो सकता है।</translation>
  </message>
  <message>
   <source>{program} import</source>
   <translation>{program} से इंपोर्ट</translation>
  </message>
  <message>
   <source>{program} is a shell: it runs whatever its arguments say.</source>
   <translation>{program} एक शेल है: इसके आर्ग्युमेंट जो कहें, यह वही चलाता है।</translation>
  </message>
  <message>
   <source>{program} run needs -i: without it nothing that is said reaches the server.</source>
   <translation>{program} run के लिए -i ज़रूरी है: इसके बिना कही गई कोई बात सर्वर तक नहीं पहुँचती।</translation>
  </message>
  <message>
   <source>{program} was not found on this computer: install it, or give its full path.</source>
   <translation>{program} इस कंप्यूटर पर नहीं मिला: इसे इंस्टॉल करें या इसका पूरा पाथ दें।</translation>
  </message>
  <message numerus="yes">
   <source>{program}: one conversation|{program}: {n} conversations</source>
   <translation>
    <numerusform>{program}: {n} बातचीत</numerusform>
    <numerusform>{program}: {n} बातचीत</numerusform>
   </translation>
  </message>
  <message>
   <source>{repo} asks for a token: accept its licence at {page}, then make one at {tokens}.</source>
   <translation>{repo} के लिए टोकन चाहिए: {page} पर इसका लाइसेंस स्वीकार करें, फिर {tokens} पर टोकन बनाएँ।</translation>
  </message>
  <message>
   <source>{repo} at {commit}</source>
   <translation>{repo}, कमिट {commit}</translation>
  </message>
  <message>
   <source>{repo} has no file “{name}”; GGUF files there: {names}.</source>
   <translation>{repo} में “{name}” फ़ाइल नहीं है; वहाँ की GGUF फ़ाइलें: {names}।</translation>
  </message>
  <message>
   <source>{repo} has no “{what}”: look at {page}.</source>
   <translation>{repo} में “{what}” नहीं है: {page} देखें।</translation>
  </message>
  <message>
   <source>{repo} is converted on this computer. Smaller files answer faster and leave more room for long conversations.</source>
   <translation>{repo} इसी कंप्यूटर पर कन्वर्ट होता है। छोटी फ़ाइलें जल्दी जवाब देती हैं और लंबी बातचीत के लिए ज़्यादा जगह छोड़ती हैं।</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} सेकंड</translation>
  </message>
  <message>
   <source>{setting}: {deed}</source>
   <translation>{setting}: {deed}</translation>
  </message>
  <message>
   <source>{share} of the work is done.</source>
   <translation>{share} काम हो चुका है।</translation>
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
   <translation>Nemodesk बंद होने पर {size} खाली होगा</translation>
  </message>
  <message>
   <source>{size} as {type}</source>
   <translation>{type} के रूप में {size}</translation>
  </message>
  <message>
   <source>{size} free</source>
   <translation>{size} खाली</translation>
  </message>
  <message>
   <source>{size} kB</source>
   <translation>{size} kB</translation>
  </message>
  <message>
   <source>{size} of it are here already.</source>
   <translation>इसका {size} पहले से यहाँ है।</translation>
  </message>
  <message>
   <source>{size} of it are here. It goes on where it stopped.</source>
   <translation>इसका {size} यहाँ है। काम वहीं से आगे बढ़ेगा, जहाँ रुका था।</translation>
  </message>
  <message>
   <source>{size} of the work is done. Kept, it goes on from there later; deleted, it is gone.</source>
   <translation>काम का {size} पूरा हो चुका है। रखने पर बाद में यहीं से आगे बढ़ेगा; हटाने पर सब चला जाएगा।</translation>
  </message>
  <message>
   <source>{size} on the disk. Erasing a chat for good removes all of it too</source>
   <translation>डिस्क पर {size}। किसी चैट को हमेशा के लिए मिटाने पर यह सब भी हट जाता है</translation>
  </message>
  <message>
   <source>{size}, planned with {type} and {tokens} tokens of context</source>
   <translation>{size}, {type} और {tokens} टोकन के संदर्भ के हिसाब से</translation>
  </message>
  <message>
   <source>{size}, planned with {type} and {tokens} tokens of context, keys and values as {kv}</source>
   <translation>{size}, {type} और {tokens} टोकन के संदर्भ के हिसाब से, कुंजियाँ और मान {kv} के रूप में</translation>
  </message>
  <message>
   <source>{source} changed since you allowed it</source>
   <translation>आपकी अनुमति के बाद {source} बदल गया है</translation>
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
   <translation>{time} बाकी</translation>
  </message>
  <message>
   <source>{title} (copy)</source>
   <translation>{title} (कॉपी)</translation>
  </message>
  <message>
   <source>{title}, heading</source>
   <translation>{title}, शीर्षक</translation>
  </message>
  <message>
   <source>{title}: without {what}</source>
   <translation>{title}: {what} के बिना</translation>
  </message>
  <message>
   <source>{tokens} in each prompt</source>
   <translation>हर प्रॉम्प्ट में {tokens}</translation>
  </message>
  <message>
   <source>{tokens} tokens of context</source>
   <translation>{tokens} टोकन का संदर्भ</translation>
  </message>
  <message>
   <source>{tokens}, {cached} of them cached</source>
   <translation>{tokens}, इनमें से {cached} पहले से याद</translation>
  </message>
  <message>
   <source>{type} is not a type of file that can be written: only {supported}.</source>
   <translation>{type} फ़ाइल का ऐसा टाइप नहीं है जिसे लिखा जा सके: सिर्फ़ {supported} लिखे जा सकते हैं।</translation>
  </message>
  <message>
   <source>{used} of {total} tokens of context are used</source>
   <translation>संदर्भ के {total} में से {used} टोकन इस्तेमाल हुए हैं</translation>
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
   <translation>“हमेशा” से इसकी अनुमति मिलेगी: {scope}</translation>
  </message>
  <message>
   <source>“{action}” no longer has {keys}.</source>
   <translation>{keys} को “{action}” से लिया गया।</translation>
  </message>
  <message>
   <source>“{field}” is no valid JSON.</source>
   <translation>“{field}” सही JSON नहीं है।</translation>
  </message>
  <message>
   <source>“{repo}” is no model on Hugging Face: write it like {example}.</source>
   <translation>“{repo}” Hugging Face का मॉडल नहीं है: इसे {example} की तरह लिखें।</translation>
  </message>
  <message>
   <source>“{revision}” is no revision: give a branch, a tag or a commit.</source>
   <translation>“{revision}” कोई रिविज़न नहीं है: ब्रांच, टैग या कमिट दें।</translation>
  </message>
  <message>
   <source>“{text}” is no address of a hub: set HF_ENDPOINT to one like {hub}.</source>
   <translation>“{text}” किसी हब का पता नहीं है: HF_ENDPOINT में {hub} जैसा पता दें।</translation>
  </message>
  <message>
   <source>“{title}”</source>
   <translation>“{title}”</translation>
  </message>
  <message>
   <source>… {count} more characters</source>
   <translation>… {count} और वर्ण</translation>
  </message>
 </context>
</TS>
