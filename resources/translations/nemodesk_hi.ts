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
   <source>A context of {context} tokens needs about {needed} GiB of memory and {free} GiB are free: choose at most {room} tokens.</source>
   <translation>{context} टोकन के संदर्भ के लिए करीब {needed} GiB मेमोरी चाहिए और {free} GiB खाली है: ज़्यादा से ज़्यादा {room} टोकन चुनें।</translation>
  </message>
  <message>
   <source>A file for each chat</source>
   <translation>हर चैट की अलग फ़ाइल</translation>
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
   <source>Actions</source>
   <translation>कार्रवाइयाँ</translation>
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
   <source>Answer</source>
   <translation>जवाब</translation>
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
   <source>Begin with</source>
   <translation>शुरुआत</translation>
  </message>
  <message>
   <source>Beginning of the chat</source>
   <translation>चैट की शुरुआत</translation>
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
   <source>Cancel</source>
   <translation>रद्द करें</translation>
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
   <source>Check the history</source>
   <translation>इतिहास जाँचें</translation>
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
   <source>Choose the checkpoint's folder</source>
   <translation>चेकपॉइंट का फ़ोल्डर चुनें</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>चुनें…</translation>
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
   <source>Comfortable</source>
   <translation>आरामदायक</translation>
  </message>
  <message>
   <source>Compact</source>
   <translation>सघन</translation>
  </message>
  <message>
   <source>Composer</source>
   <translation>संदेश लिखने की जगह</translation>
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
   <source>Convert the folder here</source>
   <translation>फ़ोल्डर को यहाँ कन्वर्ट करें</translation>
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
   <source>Delete the message and what follows</source>
   <translation>संदेश और उसके बाद का सब हटाएँ</translation>
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
   <source>Download it</source>
   <translation>इसे डाउनलोड करें</translation>
  </message>
  <message>
   <source>Download the folder, for example with Hugging Face's own tool:</source>
   <translation>फ़ोल्डर डाउनलोड करें, जैसे Hugging Face के अपने टूल से:</translation>
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
   <source>Drop to attach to the message</source>
   <translation>संदेश में अटैच करने के लिए छोड़ें</translation>
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
   <source>Esc</source>
   <translation>Esc</translation>
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
   <source>Filters</source>
   <translation>फ़िल्टर</translation>
  </message>
  <message>
   <source>Find in thinking too</source>
   <translation>सोच में भी ढूँढें</translation>
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
   <source>Folder</source>
   <translation>फ़ोल्डर</translation>
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
   <source>Full screen</source>
   <translation>फ़ुल स्क्रीन</translation>
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
   <source>Get Nemotron Nano 4B</source>
   <translation>Nemotron Nano 4B पाएँ</translation>
  </message>
  <message>
   <source>Get Nemotron Nano 4B…</source>
   <translation>Nemotron Nano 4B पाएँ…</translation>
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
   <source>History and privacy</source>
   <translation>इतिहास और निजता</translation>
  </message>
  <message>
   <source>How it ended</source>
   <translation>समाप्ति</translation>
  </message>
  <message>
   <source>How much of a chat the model can see; more needs more memory</source>
   <translation>मॉडल चैट का कितना हिस्सा देख सकता है; ज़्यादा के लिए ज़्यादा मेमोरी चाहिए</translation>
  </message>
  <message>
   <source>How the model should answer, in your words</source>
   <translation>मॉडल कैसे जवाब दे, अपने शब्दों में लिखें</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>इंपोर्ट करें</translation>
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
   <source>Import settings</source>
   <translation>सेटिंग इंपोर्ट करें</translation>
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
   <source>Importing…</source>
   <translation>इंपोर्ट हो रहा है…</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>इंपोर्ट करें…</translation>
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
   <source>Install one, then restart: {line}</source>
   <translation>कोई एक इंस्टॉल करें, फिर प्रोग्राम दोबारा शुरू करें: {line}</translation>
  </message>
  <message>
   <source>Installed</source>
   <translation>इंस्टॉल है</translation>
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
   <source>It has no messages.</source>
   <translation>इसमें कोई संदेश नहीं है।</translation>
  </message>
  <message>
   <source>It takes a few minutes and asks for nothing else.</source>
   <translation>इसमें कुछ मिनट लगते हैं और आपसे और कुछ नहीं माँगा जाता।</translation>
  </message>
  <message>
   <source>It was written by a newer version of Nemodesk: update Nemodesk.</source>
   <translation>इसे Nemodesk के नए वर्शन ने लिखा है: Nemodesk को अपडेट करें।</translation>
  </message>
  <message>
   <source>Its file is read and kept as it is. This may take minutes if the history is long.</source>
   <translation>इसकी फ़ाइल पढ़ी जाती है और जैसी है वैसी रखी जाती है। इतिहास लंबा हो तो इसमें कुछ मिनट लग सकते हैं।</translation>
  </message>
  <message>
   <source>Its messages are not connected.</source>
   <translation>इसके संदेश आपस में जुड़े नहीं हैं।</translation>
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
   <source>Keyboard shortcuts</source>
   <translation>कीबोर्ड शॉर्टकट</translation>
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
   <source>Load again</source>
   <translation>फिर से लोड करें</translation>
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
   <source>Loaded</source>
   <translation>लोड है</translation>
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
   <source>Longest answer</source>
   <translation>सबसे लंबा जवाब</translation>
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
   <source>Narrow</source>
   <translation>कम</translation>
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
   <source>Nemodesk is closing.</source>
   <translation>Nemodesk बंद हो रहा है।</translation>
  </message>
  <message>
   <source>Nemotron runs here. Your conversations stay on this machine.</source>
   <translation>Nemotron यहीं चलता है। आपकी बातचीत इसी कंप्यूटर पर रहती है।</translation>
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
   <source>No preset</source>
   <translation>कोई प्रीसेट नहीं</translation>
  </message>
  <message>
   <source>No shortcut</source>
   <translation>कोई कुंजी नहीं</translation>
  </message>
  <message>
   <source>None selected</source>
   <translation>कुछ नहीं चुना</translation>
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
   <source>Not imported: {what}</source>
   <translation>छोड़ा गया: {what}</translation>
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
   <source>Nothing is deleted in this chat. What you delete can be restored here.</source>
   <translation>इस चैट में कुछ भी हटाया नहीं गया है। हटाए गए संदेश यहाँ से वापस लाए जा सकते हैं।</translation>
  </message>
  <message>
   <source>Nothing new</source>
   <translation>कुछ नया नहीं</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>सूचनाएँ</translation>
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
   <source>On the processor</source>
   <translation>प्रोसेसर पर</translation>
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
   <source>Open the folder</source>
   <translation>फ़ोल्डर खोलें</translation>
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
   <source>Paused</source>
   <translation>रुका हुआ</translation>
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
   <source>Plain text with marks, for notes and other programs</source>
   <translation>चिह्नों वाला सादा टेक्स्ट, नोट्स और दूसरे प्रोग्राम के लिए</translation>
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
   <source>Prompt</source>
   <translation>प्रॉम्प्ट</translation>
  </message>
  <message>
   <source>Put into the message</source>
   <translation>संदेश में डालें</translation>
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
   <source>Read its licence there: the NVIDIA Open Model License and the Llama 3.1 Community License apply.</source>
   <translation>इसका लाइसेंस वहाँ पढ़ें: NVIDIA Open Model License और Llama 3.1 Community License लागू हैं।</translation>
  </message>
  <message>
   <source>Read the model's page</source>
   <translation>मॉडल का पेज देखें</translation>
  </message>
  <message>
   <source>Read the report</source>
   <translation>रिपोर्ट पढ़ें</translation>
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
   <source>Remove the waiting message</source>
   <translation>कतार का संदेश हटाएँ</translation>
  </message>
  <message>
   <source>Remove {name}</source>
   <translation>{name} हटाएँ</translation>
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
   <source>Results</source>
   <translation>नतीजे</translation>
  </message>
  <message>
   <source>Return key</source>
   <translation>Enter, Return, एंटर कुंजी</translation>
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
   <source>Save and branch</source>
   <translation>सेव करके शाखा बनाएँ</translation>
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
   <source>Set it aside and start anew</source>
   <translation>इसे अलग रखकर नया शुरू करें</translation>
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
  <message>
   <source>Show all</source>
   <translation>सब दिखाएँ</translation>
  </message>
  <message>
   <source>Show all thinking</source>
   <translation>पूरी सोच दिखाएँ</translation>
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
   <source>Sidebar</source>
   <translation>साइडबार</translation>
  </message>
  <message>
   <source>Since {day}</source>
   <translation>{day} से</translation>
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
   <source>Stand before the first message</source>
   <translation>पहले संदेश से पहले जोड़े जाते हैं</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>शुरुआती पेज</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>स्थिति</translation>
  </message>
  <message>
   <source>Stay in the tray</source>
   <translation>ट्रे में बने रहें</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>रोकें</translation>
  </message>
  <message>
   <source>Stop texts</source>
   <translation>रोकने वाले टेक्स्ट</translation>
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
   <source>Take out of the archive</source>
   <translation>आर्काइव से निकालें</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>तापमान</translation>
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
   <source>The answer was stopped.</source>
   <translation>जवाब रोका गया।</translation>
  </message>
  <message>
   <source>The archive is empty</source>
   <translation>आर्काइव खाली है</translation>
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
   <source>The checkpoint is 9.0 GB of files. Converted to 4 bits it takes about 2.8 GB; then the folder can go.</source>
   <translation>चेकपॉइंट की फ़ाइलें कुल 9.0 GB की हैं। 4 बिट में कन्वर्ट होने पर करीब 2.8 GB लगते हैं; उसके बाद फ़ोल्डर हटाया जा सकता है।</translation>
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
   <source>The disk is full: the history could not be written. Free some space and try again.</source>
   <translation>डिस्क भर गई है: इतिहास लिखा नहीं जा सका। कुछ जगह खाली करें और फिर से कोशिश करें।</translation>
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
   <source>The folder has no model.safetensors.</source>
   <translation>फ़ोल्डर में model.safetensors नहीं है।</translation>
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
   <source>The model names a new chat after its first answer</source>
   <translation>मॉडल अपने पहले जवाब के बाद नई चैट को नाम देता है</translation>
  </message>
  <message>
   <source>The models folder {path} cannot be written: {reason}.</source>
   <translation>मॉडल फ़ोल्डर {path} में लिखा नहीं जा सकता: {reason}।</translation>
  </message>
  <message>
   <source>The name of the site has letters that may look like others. In its own letters it is: {name}</source>
   <translation>साइट के नाम में ऐसे अक्षर हैं जो दूसरे अक्षरों जैसे दिख सकते हैं। अपने असली अक्षरों में नाम है: {name}</translation>
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
   <source>The report could not be read: {why}</source>
   <translation>रिपोर्ट पढ़ी नहीं जा सकी: {why}</translation>
  </message>
  <message>
   <source>The same seed gives the same answer to the same chat</source>
   <translation>एक ही सीड से एक ही चैट को एक ही जवाब मिलता है</translation>
  </message>
  <message>
   <source>The search index was damaged and is being made anew: search again in a while.</source>
   <translation>खोज का इंडेक्स खराब था और नया बनाया जा रहा है: थोड़ी देर में फिर से खोजें।</translation>
  </message>
  <message>
   <source>The selected chats</source>
   <translation>चुनी हुई चैट</translation>
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
   <source>The trash is empty</source>
   <translation>ट्रैश खाली है</translation>
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
  <message>
   <source>There is a folder “{name}” already: choose another name.</source>
   <translation>“{name}” नाम का फ़ोल्डर पहले से है: दूसरा नाम चुनें।</translation>
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
   <source>There is not enough memory for {name}: choose a smaller context, or close other programs.</source>
   <translation>{name} के लिए मेमोरी कम है: छोटा संदर्भ चुनें या दूसरे प्रोग्राम बंद करें।</translation>
  </message>
  <message>
   <source>There is not enough room on the disk: {needed} MB are needed and {free} MB are free. Free some space.</source>
   <translation>डिस्क पर जगह कम है: {needed} MB चाहिए और {free} MB खाली है। कुछ जगह खाली करें।</translation>
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
   <source>This file stays on your computer; Nemodesk sends nothing. If you report the problem, read it first: it may name your folders.</source>
   <translation>यह फ़ाइल आपके कंप्यूटर पर रहती है; Nemodesk कुछ नहीं भेजता। समस्या की रिपोर्ट करने से पहले इसे पढ़ लें: इसमें आपके फ़ोल्डरों के नाम हो सकते हैं।</translation>
  </message>
  <message>
   <source>This folder is not there any more.</source>
   <translation>यह फ़ोल्डर अब मौजूद नहीं है।</translation>
  </message>
  <message>
   <source>This is the beginning: the whole is too long to show. Copying gives all of it.</source>
   <translation>यह शुरुआती हिस्सा है: पूरा इतना लंबा है कि दिखाया नहीं जा सकता। कॉपी करने पर पूरा मिलता है।</translation>
  </message>
  <message>
   <source>This model's file has no chat template: choose a model made for chats.</source>
   <translation>इस मॉडल की फ़ाइल में चैट टेम्प्लेट नहीं है: चैट के लिए बना मॉडल चुनें।</translation>
  </message>
  <message>
   <source>This page is back to its defaults.</source>
   <translation>यह पेज डिफ़ॉल्ट पर लौट आया।</translation>
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
   <source>Time</source>
   <translation>समय</translation>
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
   <source>Today</source>
   <translation>आज</translation>
  </message>
  <message>
   <source>Token limit reached</source>
   <translation>टोकन की सीमा पूरी हुई</translation>
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
   <source>Try again</source>
   <translation>फिर से कोशिश करें</translation>
  </message>
  <message>
   <source>Turns a Hugging Face checkpoint (config.json and .safetensors files) into a GGUF file in your models.</source>
   <translation>Hugging Face के चेकपॉइंट (config.json और .safetensors फ़ाइलें) को आपके मॉडलों में GGUF फ़ाइल बनाता है।</translation>
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
   <source>Values that did not fit were replaced by defaults: {names}.</source>
   <translation>अमान्य मानों की जगह डिफ़ॉल्ट रखे गए: {names}।</translation>
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
   <source>What Nemodesk did, without the text of your conversations</source>
   <translation>Nemodesk ने क्या किया, आपकी बातचीत के टेक्स्ट के बिना</translation>
  </message>
  <message>
   <source>What Nemodesk did. It holds no text of your conversations and stays on this computer.</source>
   <translation>Nemodesk ने क्या किया। इसमें आपकी बातचीत का टेक्स्ट नहीं है और यह इसी कंप्यूटर पर रहता है।</translation>
  </message>
  <message>
   <source>What is a prime number?</source>
   <translation>अभाज्य संख्या क्या होती है?</translation>
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
   <source>What shall we think through?</source>
   <translation>आज किस बात पर सोचें?</translation>
  </message>
  <message>
   <source>What the window shows when Nemodesk starts</source>
   <translation>Nemodesk शुरू होने पर विंडो में क्या दिखे</translation>
  </message>
  <message>
   <source>What to export</source>
   <translation>क्या एक्सपोर्ट करें</translation>
  </message>
  <message>
   <source>What was left out</source>
   <translation>क्या छोड़ा गया</translation>
  </message>
  <message>
   <source>What you are writing, with its attachments</source>
   <translation>आप जो लिख रहे हैं, अटैचमेंट मिलाकर</translation>
  </message>
  <message>
   <source>When a long answer ends while you are elsewhere</source>
   <translation>जब लंबा जवाब पूरा हो और आप कहीं और हों</translation>
  </message>
  <message>
   <source>Where the checkpoint is, and how it becomes a model here</source>
   <translation>चेकपॉइंट कहाँ है और वह यहाँ मॉडल कैसे बनता है</translation>
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
   <source>You can close this and go on chatting. Cancel leaves nothing behind.</source>
   <translation>आप इसे बंद करके चैट जारी रख सकते हैं। रद्द करने पर कुछ बाकी नहीं रहता।</translation>
  </message>
  <message>
   <source>You, {time}: {text}</source>
   <translation>आप, {time}: {text}</translation>
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
   <source>alerts</source>
   <translation>अलर्ट, नोटिफ़िकेशन</translation>
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
   <source>answering</source>
   <translation>जवाब दे रहा है</translation>
  </message>
  <message>
   <source>background, minimise</source>
   <translation>बैकग्राउंड, पृष्ठभूमि, मिनिमाइज़, छोटा करें</translation>
  </message>
  <message>
   <source>before an update</source>
   <translation>अपडेट से पहले</translation>
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
   <source>draft</source>
   <translation>ड्राफ़्ट</translation>
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
   <source>length, limit</source>
   <translation>लंबाई, सीमा, लिमिट</translation>
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
   <source>night mode, bright, appearance</source>
   <translation>नाइट मोड, चमकीला, उजला, रंग-रूप</translation>
  </message>
  <message>
   <source>none</source>
   <translation>कोई नहीं</translation>
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
   <source>nucleus sampling</source>
   <translation>न्यूक्लियस सैंपलिंग, nucleus sampling</translation>
  </message>
  <message>
   <source>on the processor</source>
   <translation>प्रोसेसर पर</translation>
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
   <source>padding, layout</source>
   <translation>पैडिंग, लेआउट, जगह</translation>
  </message>
  <message>
   <source>pinned</source>
   <translation>पिन की गई</translation>
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
   <source>ready</source>
   <translation>तैयार</translation>
  </message>
  <message>
   <source>reasoning</source>
   <translation>तर्क, रीज़निंग, reasoning</translation>
  </message>
  <message>
   <source>repetition, loops, sampling</source>
   <translation>दोहराव, लूप, सैंपलिंग</translation>
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
   <source>text</source>
   <translation>टेक्स्ट</translation>
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
   <source>threads (default: one a core)</source>
   <translation>थ्रेड (डिफ़ॉल्ट: हर कोर पर एक)</translation>
  </message>
  <message>
   <source>tokenizer.json and config.json do not belong together: download them again.</source>
   <translation>tokenizer.json और config.json एक-दूसरे से मेल नहीं खाते: इन्हें फिर से डाउनलोड करें।</translation>
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
   <source>word wrap, break lines</source>
   <translation>वर्ड रैप, लाइन तोड़ें</translation>
  </message>
  <message>
   <source>{action}: back to {keys}</source>
   <translation>{action}: {keys} पर वापस</translation>
  </message>
  <message>
   <source>{at} of {total}</source>
   <translation>{at} / {total}</translation>
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
   <source>{index} / {count}</source>
   <translation>{index} / {count}</translation>
  </message>
  <message>
   <source>{keys} belongs to text fields: {what}.</source>
   <translation>{keys} टेक्स्ट फ़ील्ड के लिए आरक्षित है: {what}।</translation>
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
   <source>{name} cannot be read: it is damaged or not there.</source>
   <translation>{name} पढ़ी नहीं जा सकती: वह खराब है या मौजूद नहीं है।</translation>
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
   <source>{name} could not be read ({why}): choose another file.</source>
   <translation>{name} को पढ़ा नहीं जा सका ({why}): दूसरी फ़ाइल चुनें।</translation>
  </message>
  <message>
   <source>{name} could not be read: {reason}.</source>
   <translation>{name} को पढ़ा नहीं जा सका: {reason}।</translation>
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
   <source>{name} is damaged or incomplete: download or convert it again.</source>
   <translation>{name} खराब या अधूरी है: इसे फिर से डाउनलोड या कन्वर्ट करें।</translation>
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
   <source>{name} needs about {needed} GiB of memory and {free} GiB are free: close other programs, or choose a smaller model.</source>
   <translation>{name} के लिए करीब {needed} GiB मेमोरी चाहिए और {free} GiB खाली है: दूसरे प्रोग्राम बंद करें या छोटा मॉडल चुनें।</translation>
  </message>
  <message>
   <source>{name} removed</source>
   <translation>{name} हटाया गया</translation>
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
   <source>{n} of {total} layers on the GPU</source>
   <translation>
    <numerusform>GPU पर {total} में से {n} लेयर</numerusform>
    <numerusform>GPU पर {total} में से {n} लेयर</numerusform>
   </translation>
  </message>
  <message>
   <source>{path} belongs to the checkpoint itself: name another file to write.</source>
   <translation>{path} चेकपॉइंट की ही फ़ाइल है: लिखने के लिए दूसरी फ़ाइल का नाम दें।</translation>
  </message>
  <message>
   <source>{path} cannot be read: {reason}.</source>
   <translation>{path} पढ़ा नहीं जा सकता: {reason}।</translation>
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
   <source>{path} is a folder: name a file to write.</source>
   <translation>{path} एक फ़ोल्डर है: लिखने के लिए फ़ाइल का नाम दें।</translation>
  </message>
  <message>
   <source>{path} is being written by another conversion: wait for it.</source>
   <translation>{path} को कोई दूसरा कन्वर्ज़न लिख रहा है: उसके पूरा होने का इंतज़ार करें।</translation>
  </message>
  <message>
   <source>{path} is no checkpoint: it has no config.json.</source>
   <translation>{path} चेकपॉइंट नहीं है: इसमें config.json नहीं है।</translation>
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
   <source>{program} import</source>
   <translation>{program} से इंपोर्ट</translation>
  </message>
  <message numerus="yes">
   <source>{program}: one conversation|{program}: {n} conversations</source>
   <translation>
    <numerusform>{program}: {n} बातचीत</numerusform>
    <numerusform>{program}: {n} बातचीत</numerusform>
   </translation>
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
   <source>{size} GB</source>
   <translation>{size} GB</translation>
  </message>
  <message>
   <source>{size} MB</source>
   <translation>{size} MB</translation>
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
   <source>{value} px</source>
   <translation>{value} px</translation>
  </message>
  <message>
   <source>{who}, {time}:</source>
   <translation>{who}, {time}:</translation>
  </message>
  <message>
   <source>“{action}” no longer has {keys}.</source>
   <translation>{keys} को “{action}” से लिया गया।</translation>
  </message>
  <message>
   <source>“{title}”</source>
   <translation>“{title}”</translation>
  </message>
 </context>
</TS>
