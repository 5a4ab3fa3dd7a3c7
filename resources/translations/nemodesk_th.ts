<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
 <context>
  <name>QLineEdit</name>
  <message>
   <source>&amp;Copy</source>
   <translation>คัดลอก(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>วาง(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>ทำซ้ำ(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>เลิกทำ(&amp;U)</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>ตัด(&amp;T)</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>ลบ</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>เลือกทั้งหมด</translation>
  </message>
 </context>
 <context>
  <name>QPlatformTheme</name>
  <message>
   <source>&amp;No</source>
   <translation>ไม่(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;OK</source>
   <translation>ตกลง(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Yes</source>
   <translation>ใช่(&amp;Y)</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>นำไปใช้</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>ยกเลิก</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>ปิด</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>ละทิ้ง</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>ตกลง</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>เปิด</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>รีเซ็ต</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>บันทึก</translation>
  </message>
 </context>
 <context>
  <name>QWidgetTextControl</name>
  <message>
   <source>&amp;Copy</source>
   <translation>คัดลอก(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <translation>วาง(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>ทำซ้ำ(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>เลิกทำ(&amp;U)</translation>
  </message>
  <message>
   <source>Copy &amp;Link Location</source>
   <translation>คัดลอกตำแหน่งลิงก์(&amp;L)</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <translation>ตัด(&amp;T)</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>ลบ</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>เลือกทั้งหมด</translation>
  </message>
 </context>
 <context>
  <name>nemodesk</name>
  <message>
   <source>&amp;Chat</source>
   <translation>แชท(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>แก้ไข(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>ไฟล์(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>วิธีใช้(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;Model</source>
   <translation>โมเดล(&amp;M)</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>มุมมอง(&amp;V)</translation>
  </message>
  <message>
   <source>, </source>
   <translation> </translation>
  </message>
  <message>
   <source>0 always takes the likeliest token; more is more varied</source>
   <translation>0 คือเลือกโทเค็นที่น่าจะเป็นที่สุดเสมอ ค่ายิ่งมากยิ่งหลากหลาย</translation>
  </message>
  <message>
   <source>0 keeps it unused</source>
   <translation>0 คือไม่ใช้การ์ดจอ</translation>
  </message>
  <message numerus="yes">
   <source>1 more|{n} more</source>
   <translation>
    <numerusform>อีก {n} รายการ</numerusform>
   </translation>
  </message>
  <message>
   <source>16 bits (BF16)</source>
   <translation>16 บิต (BF16)</translation>
  </message>
  <message>
   <source>4 bits (Q4_K_M)</source>
   <translation>4 บิต (Q4_K_M)</translation>
  </message>
  <message>
   <source>8 bits (Q8_0)</source>
   <translation>8 บิต (Q8_0)</translation>
  </message>
  <message>
   <source>A Hugging Face checkpoint</source>
   <translation>เช็กพอยต์จาก Hugging Face</translation>
  </message>
  <message>
   <source>A call did not end when it was stopped.</source>
   <translation>มีการเรียกหนึ่งที่ไม่สิ้นสุดเมื่อสั่งหยุด</translation>
  </message>
  <message>
   <source>A context of {context} tokens needs about {needed} GiB of memory and {free} GiB are free: choose at most {room} tokens.</source>
   <translation>บริบท {context} โทเค็นต้องใช้หน่วยความจำราว {needed} GiB แต่ว่างอยู่ {free} GiB เลือกได้ไม่เกิน {room} โทเค็น</translation>
  </message>
  <message>
   <source>A file for each chat</source>
   <translation>แยกไฟล์ตามแชท</translation>
  </message>
  <message>
   <source>A model runs fastest where all of it fits into the memory of the graphics card.</source>
   <translation>โมเดลทำงานเร็วที่สุดเมื่ออยู่ในหน่วยความจำการ์ดจอได้ทั้งหมด</translation>
  </message>
  <message>
   <source>A newer Nemodesk wrote what tools are allowed: start that one. No tool runs here.</source>
   <translation>สิ่งที่อนุญาตให้เครื่องมือเขียนโดย Nemodesk ที่ใหม่กว่า โปรดเปิดเวอร์ชันนั้น ที่นี่จะไม่มีเครื่องมือใดทำงาน</translation>
  </message>
  <message>
   <source>A part of the command is too long, or holds a character that no command can.</source>
   <translation>บางส่วนของคำสั่งยาวเกินไป หรือมีอักขระที่ใช้ในคำสั่งไม่ได้</translation>
  </message>
  <message>
   <source>A part of the program does not load (ggml): install it again.</source>
   <translation>โหลดส่วนประกอบของโปรแกรมไม่ได้ (ggml) โปรดติดตั้งใหม่</translation>
  </message>
  <message>
   <source>A part of the program is missing (ggml): install it again.</source>
   <translation>ส่วนประกอบของโปรแกรมหายไป (ggml) โปรดติดตั้งใหม่</translation>
  </message>
  <message>
   <source>A preset needs a name.</source>
   <translation>พรีเซ็ตต้องมีชื่อ</translation>
  </message>
  <message>
   <source>A program</source>
   <translation>โปรแกรม</translation>
  </message>
  <message>
   <source>A server has either a command or an address.</source>
   <translation>เซิร์ฟเวอร์มีได้อย่างใดอย่างหนึ่ง คือคำสั่งหรือที่อยู่</translation>
  </message>
  <message>
   <source>A server's tools can be called once you have read and allowed its command.</source>
   <translation>เรียกเครื่องมือของเซิร์ฟเวอร์ได้หลังจากคุณอ่านและอนุญาตคำสั่งของเซิร์ฟเวอร์แล้ว</translation>
  </message>
  <message>
   <source>A token, or the whole value</source>
   <translation>โทเค็น หรือค่าทั้งหมด</translation>
  </message>
  <message>
   <source>A tool call waits for your answer: {tool}</source>
   <translation>การเรียกเครื่องมือกำลังรอคำตอบของคุณ: {tool}</translation>
  </message>
  <message>
   <source>A tool is running</source>
   <translation>เครื่องมือกำลังทำงาน</translation>
  </message>
  <message>
   <source>A value of its entry is not of the right kind.</source>
   <translation>มีค่าในรายการของเซิร์ฟเวอร์นี้ที่ไม่ใช่ชนิดที่ถูกต้อง</translation>
  </message>
  <message>
   <source>A whole disk cannot be given to a tool: choose a folder on it.</source>
   <translation>ให้เครื่องมือเข้าถึงทั้งดิสก์ไม่ได้ โปรดเลือกโฟลเดอร์ในดิสก์นั้น</translation>
  </message>
  <message>
   <source>About 30 % of the checkpoint's size; the usual choice</source>
   <translation>ราว 30% ของขนาดเช็กพอยต์ เป็นตัวเลือกที่นิยมใช้</translation>
  </message>
  <message>
   <source>About 53 % of its size; answers almost as the original</source>
   <translation>ราว 53% ของขนาดเช็กพอยต์ ตอบได้เกือบเท่าต้นฉบับ</translation>
  </message>
  <message>
   <source>About Nemodesk</source>
   <translation>เกี่ยวกับ Nemodesk</translation>
  </message>
  <message>
   <source>Above 1 the model repeats itself less</source>
   <translation>ค่ามากกว่า 1 ทำให้โมเดลพูดซ้ำน้อยลง</translation>
  </message>
  <message>
   <source>Accent</source>
   <translation>สีเน้น</translation>
  </message>
  <message>
   <source>Access token</source>
   <translation>โทเค็นการเข้าถึง</translation>
  </message>
  <message>
   <source>Actions</source>
   <translation>การดำเนินการ</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>เพิ่ม</translation>
  </message>
  <message>
   <source>Add MCP server…</source>
   <translation>เพิ่มเซิร์ฟเวอร์ MCP…</translation>
  </message>
  <message>
   <source>Add a header</source>
   <translation>เพิ่มเฮดเดอร์</translation>
  </message>
  <message>
   <source>Add a variable</source>
   <translation>เพิ่มตัวแปร</translation>
  </message>
  <message>
   <source>Add an MCP server</source>
   <translation>เพิ่มเซิร์ฟเวอร์ MCP</translation>
  </message>
  <message>
   <source>Add the language in the system's settings; its fonts come with it.</source>
   <translation>เพิ่มภาษานี้ในการตั้งค่าของระบบ ฟอนต์จะติดตั้งมาพร้อมกัน</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>ที่อยู่</translation>
  </message>
  <message>
   <source>Addresses like this often speak SSE, which cannot be added: look for one that ends with /mcp.</source>
   <translation>ที่อยู่แบบนี้มักใช้ SSE ซึ่งเพิ่มไม่ได้ โปรดหาที่อยู่ที่ลงท้ายด้วย /mcp</translation>
  </message>
  <message>
   <source>After a change of anything but its secret values, you read and allow it again.</source>
   <translation>หลังเปลี่ยนสิ่งใดก็ตามนอกจากค่าลับ คุณจะต้องอ่านและอนุญาตอีกครั้ง</translation>
  </message>
  <message>
   <source>After a restart the model need not read a chat again. Only your user account can open the files</source>
   <translation>หลังเปิดใหม่ โมเดลไม่ต้องอ่านแชทซ้ำ มีเพียงบัญชีผู้ใช้ของคุณที่เปิดไฟล์ได้</translation>
  </message>
  <message>
   <source>All</source>
   <translation>ทั้งหมด</translation>
  </message>
  <message>
   <source>All chats, those in the archive too</source>
   <translation>แชททั้งหมด รวมที่เก็บถาวรด้วย</translation>
  </message>
  <message>
   <source>All cores</source>
   <translation>ทุกคอร์</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>ไฟล์ทั้งหมด (*)</translation>
  </message>
  <message>
   <source>All folders</source>
   <translation>ทุกโฟลเดอร์</translation>
  </message>
  <message>
   <source>All models</source>
   <translation>ทุกโมเดล</translation>
  </message>
  <message>
   <source>All of {source}</source>
   <translation>ทั้งหมดของ {source}</translation>
  </message>
  <message>
   <source>All settings are back to their defaults.</source>
   <translation>การตั้งค่าทั้งหมดกลับเป็นค่าเริ่มต้นแล้ว</translation>
  </message>
  <message>
   <source>All that is stored, for Nemodesk to import again</source>
   <translation>ข้อมูลทั้งหมดที่จัดเก็บไว้ สำหรับนำเข้า Nemodesk อีกครั้ง</translation>
  </message>
  <message>
   <source>All words have to occur; words in “quotation marks” have to stand together.</source>
   <translation>ต้องพบครบทุกคำ ส่วนคำใน “เครื่องหมายคำพูด” ต้องอยู่ติดกัน</translation>
  </message>
  <message>
   <source>All {tokens} tokens the model was trained for would take, in keys and values: {sizes}.</source>
   <translation>หากใช้ครบ {tokens} โทเค็นตามที่โมเดลฝึกมา คีย์และค่าจะใช้: {sizes}</translation>
  </message>
  <message>
   <source>Allow again</source>
   <translation>อนุญาตอีกครั้ง</translation>
  </message>
  <message>
   <source>Allow in this chat</source>
   <translation>อนุญาตในแชทนี้</translation>
  </message>
  <message>
   <source>Allow it to start</source>
   <translation>อนุญาตให้เริ่ม</translation>
  </message>
  <message>
   <source>Allow once</source>
   <translation>อนุญาตครั้งเดียว</translation>
  </message>
  <message>
   <source>Allow this tool call?</source>
   <translation>อนุญาตการเรียกเครื่องมือนี้ไหม</translation>
  </message>
  <message>
   <source>Allowed</source>
   <translation>อนุญาต</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>เสมอ</translation>
  </message>
  <message>
   <source>Always allow: {scope}</source>
   <translation>อนุญาตเสมอ: {scope}</translation>
  </message>
  <message>
   <source>An address</source>
   <translation>ที่อยู่</translation>
  </message>
  <message>
   <source>An answer is being written, or an import runs: stop it first, then try again.</source>
   <translation>กำลังตอบหรือกำลังนำเข้าอยู่ โปรดหยุดก่อนแล้วลองอีกครั้ง</translation>
  </message>
  <message>
   <source>Another beginning</source>
   <translation>จุดเริ่มต้นอีกแบบ</translation>
  </message>
  <message>
   <source>Another preset has the name “{name}”.</source>
   <translation>มีพรีเซ็ตอื่นใช้ชื่อ “{name}” อยู่แล้ว</translation>
  </message>
  <message>
   <source>Another program keeps the file of what tools are allowed locked: close it. No tool runs until then.</source>
   <translation>โปรแกรมอื่นล็อกไฟล์สิ่งที่อนุญาตให้เครื่องมือไว้ โปรดปิดโปรแกรมนั้น จนกว่าจะปิดจะไม่มีเครื่องมือใดทำงาน</translation>
  </message>
  <message>
   <source>Another repository</source>
   <translation>รีโพซิทอรีอื่น</translation>
  </message>
  <message>
   <source>Another type</source>
   <translation>ชนิดอื่น</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>คำตอบ</translation>
  </message>
  <message>
   <source>Answer now</source>
   <translation>ตอบเลย</translation>
  </message>
  <message>
   <source>Answer, {time}: {text}</source>
   <translation>คำตอบ {time}: {text}</translation>
  </message>
  <message>
   <source>Answering</source>
   <translation>กำลังตอบ</translation>
  </message>
  <message>
   <source>Answering in another chat</source>
   <translation>กำลังตอบในแชทอื่น</translation>
  </message>
  <message>
   <source>Any Llama-style checkpoint on Hugging Face (LlamaForCausalLM as .safetensors files). What it needs is known when its headers are read, before the weights are fetched.</source>
   <translation>เช็กพอยต์ตระกูล Llama ใดก็ได้บน Hugging Face (LlamaForCausalLM เป็นไฟล์ .safetensors) จะทราบว่าต้องใช้อะไรบ้างเมื่ออ่านส่วนหัว ก่อนดาวน์โหลดน้ำหนักโมเดล</translation>
  </message>
  <message>
   <source>Any Llama-style model you have</source>
   <translation>โมเดลตระกูล Llama ใดก็ได้ที่คุณมี</translation>
  </message>
  <message>
   <source>Any time</source>
   <translation>ทุกช่วงเวลา</translation>
  </message>
  <message>
   <source>Apache-2.0. Shows its texts in Inter and JetBrains Mono (SIL OFL 1.1), draws Lucide icons (ISC), and runs models with llama.cpp (MIT). The demo model SmolLM2-135M-Instruct is under Apache-2.0; models you install have licences of their own.</source>
   <translation>Apache-2.0 แสดงข้อความด้วยฟอนต์ Inter และ JetBrains Mono (SIL OFL 1.1) ใช้ไอคอน Lucide (ISC) และรันโมเดลด้วย llama.cpp (MIT) โมเดลสาธิต SmolLM2-135M-Instruct อยู่ภายใต้ Apache-2.0 ส่วนโมเดลที่คุณติดตั้งเองมีสัญญาอนุญาตของตัวเอง</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>รูปลักษณ์</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>เก็บถาวร</translation>
  </message>
  <message>
   <source>Archive this chat, or take it out</source>
   <translation>เก็บแชทนี้ถาวรหรือนำกลับ</translation>
  </message>
  <message numerus="yes">
   <source>Archive, one chat|Archive, {n} chats</source>
   <translation>
    <numerusform>เก็บถาวร {n} แชท</numerusform>
   </translation>
  </message>
  <message>
   <source>Archived</source>
   <translation>เก็บถาวร</translation>
  </message>
  <message>
   <source>Archives and JSON files ({kinds})</source>
   <translation>ไฟล์เก็บถาวรและไฟล์ JSON ({kinds})</translation>
  </message>
  <message>
   <source>Arguments</source>
   <translation>อาร์กิวเมนต์</translation>
  </message>
  <message>
   <source>Arguments, exactly as they will be sent</source>
   <translation>อาร์กิวเมนต์ ตรงตามที่จะส่งทุกประการ</translation>
  </message>
  <message>
   <source>As in the settings</source>
   <translation>ตามการตั้งค่า</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>ตามระบบ</translation>
  </message>
  <message>
   <source>As the theme</source>
   <translation>ตามธีม</translation>
  </message>
  <message>
   <source>Ask anything</source>
   <translation>ถามอะไรก็ได้</translation>
  </message>
  <message>
   <source>Ask the demo model</source>
   <translation>ถามโมเดลสาธิต</translation>
  </message>
  <message>
   <source>Ask the hub and plan</source>
   <translation>สอบถามฮับและวางแผน</translation>
  </message>
  <message>
   <source>Asking {servers}; one that does not run is started for it.</source>
   <translation>กำลังถาม {servers} ตัวที่ไม่ได้ทำงานอยู่จะถูกเริ่มเพื่อการนี้</translation>
  </message>
  <message>
   <source>Asks the model not to reason; it may still do it</source>
   <translation>ขอให้โมเดลไม่คิดก่อนตอบ แต่โมเดลอาจยังคิดอยู่</translation>
  </message>
  <message>
   <source>Assistant</source>
   <translation>ผู้ช่วย</translation>
  </message>
  <message numerus="yes">
   <source>At most one message could not be read.|At most {n} messages could not be read.</source>
   <translation>
    <numerusform>มีข้อความที่อ่านไม่ได้ไม่เกิน {n} ข้อความ</numerusform>
   </translation>
  </message>
  <message>
   <source>Attach</source>
   <translation>แนบ</translation>
  </message>
  <message>
   <source>Attach a resource</source>
   <translation>แนบทรัพยากร</translation>
  </message>
  <message>
   <source>Attach a resource…</source>
   <translation>แนบทรัพยากร…</translation>
  </message>
  <message>
   <source>Attach files</source>
   <translation>แนบไฟล์</translation>
  </message>
  <message>
   <source>Attach files…</source>
   <translation>แนบไฟล์…</translation>
  </message>
  <message>
   <source>Attachment {name}, {size}</source>
   <translation>ไฟล์แนบ {name}, {size}</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>อัตโนมัติ</translation>
  </message>
  <message>
   <source>Automatic titles</source>
   <translation>ตั้งชื่ออัตโนมัติ</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>ย้อนกลับ</translation>
  </message>
  <message>
   <source>Back to the chats</source>
   <translation>กลับไปที่แชท</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>สำรองตอนนี้</translation>
  </message>
  <message>
   <source>Backups of the history</source>
   <translation>ข้อมูลสำรองของประวัติ</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>แบตช์</translation>
  </message>
  <message>
   <source>Begin anew</source>
   <translation>เริ่มใหม่</translation>
  </message>
  <message>
   <source>Begin with</source>
   <translation>เริ่มด้วย</translation>
  </message>
  <message>
   <source>Beginning of the chat</source>
   <translation>จุดเริ่มต้นของแชท</translation>
  </message>
  <message>
   <source>Being worked out</source>
   <translation>กำลังคำนวณ</translation>
  </message>
  <message>
   <source>Bits</source>
   <translation>บิต</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>น้ำเงิน</translation>
  </message>
  <message>
   <source>Branch after “{words}” ({author})</source>
   <translation>แขนงต่อจาก “{words}” ({author})</translation>
  </message>
  <message>
   <source>Branch into a new chat</source>
   <translation>แยกเป็นแชทใหม่</translation>
  </message>
  <message>
   <source>Branched into a new chat</source>
   <translation>แยกเป็นแชทใหม่แล้ว</translation>
  </message>
  <message>
   <source>Broken</source>
   <translation>เสีย</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>งบ</translation>
  </message>
  <message>
   <source>Budget {count}</source>
   <translation>งบ {count}</translation>
  </message>
  <message>
   <source>Buffers</source>
   <translation>บัฟเฟอร์</translation>
  </message>
  <message>
   <source>By the model itself</source>
   <translation>โดยโมเดลเอง</translation>
  </message>
  <message>
   <source>CPU, cores, speed</source>
   <translation>CPU ซีพียู คอร์ ความเร็ว</translation>
  </message>
  <message>
   <source>CUDA is built in, but no graphics card was found: computes on the processor</source>
   <translation>รองรับ CUDA แต่ไม่พบการ์ดจอ จึงประมวลผลบน CPU</translation>
  </message>
  <message>
   <source>Calls of tools</source>
   <translation>การเรียกเครื่องมือ</translation>
  </message>
  <message>
   <source>Calls…</source>
   <translation>การเรียก…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>ยกเลิก</translation>
  </message>
  <message>
   <source>Cancel install</source>
   <translation>ยกเลิกการติดตั้ง</translation>
  </message>
  <message>
   <source>Cancel the install?</source>
   <translation>ยกเลิกการติดตั้งไหม</translation>
  </message>
  <message>
   <source>Change {source}</source>
   <translation>เปลี่ยน {source}</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>การเปลี่ยนแปลง</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>เปลี่ยน…</translation>
  </message>
  <message numerus="yes">
   <source>Chat archived|{n} chats archived</source>
   <translation>
    <numerusform>เก็บถาวร {n} แชทแล้ว</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat moved to a new folder|{n} chats moved to a new folder</source>
   <translation>
    <numerusform>ย้าย {n} แชทไปยังโฟลเดอร์ใหม่แล้ว</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat moved to {name}|{n} chats moved to {name}</source>
   <translation>
    <numerusform>ย้าย {n} แชทไปยัง {name} แล้ว</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat moved|{n} chats moved</source>
   <translation>
    <numerusform>ย้าย {n} แชทแล้ว</numerusform>
   </translation>
  </message>
  <message>
   <source>Chat now</source>
   <translation>แชทเลย</translation>
  </message>
  <message numerus="yes">
   <source>Chat pinned|{n} chats pinned</source>
   <translation>
    <numerusform>ปักหมุด {n} แชทแล้ว</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat taken out of its folder|{n} chats taken out of their folders</source>
   <translation>
    <numerusform>นำ {n} แชทออกจากโฟลเดอร์แล้ว</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat taken out of the archive|{n} chats taken out of the archive</source>
   <translation>
    <numerusform>นำ {n} แชทออกจากที่เก็บถาวรแล้ว</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat unpinned|{n} chats unpinned</source>
   <translation>
    <numerusform>เลิกปักหมุด {n} แชทแล้ว</numerusform>
   </translation>
  </message>
  <message>
   <source>Chat with the demo model meanwhile</source>
   <translation>แชทกับโมเดลสาธิตระหว่างรอ</translation>
  </message>
  <message>
   <source>Chats</source>
   <translation>แชท</translation>
  </message>
  <message>
   <source>Chats may be in any language</source>
   <translation>แชทใช้ภาษาใดก็ได้</translation>
  </message>
  <message>
   <source>Chats you archive are kept here, out of the way.</source>
   <translation>แชทที่คุณเก็บถาวรจะอยู่ที่นี่ ไม่เกะกะสายตา</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>ตรวจสอบ</translation>
  </message>
  <message>
   <source>Check the file</source>
   <translation>ตรวจสอบไฟล์</translation>
  </message>
  <message>
   <source>Check the history</source>
   <translation>ตรวจสอบประวัติ</translation>
  </message>
  <message>
   <source>Check the new file</source>
   <translation>ตรวจสอบไฟล์ใหม่</translation>
  </message>
  <message>
   <source>Check {name}</source>
   <translation>ตรวจสอบ {name}</translation>
  </message>
  <message>
   <source>Checking</source>
   <translation>กำลังตรวจสอบ</translation>
  </message>
  <message>
   <source>Checking every byte</source>
   <translation>กำลังตรวจสอบทุกไบต์</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>เลือกโฟลเดอร์…</translation>
  </message>
  <message>
   <source>Choose a model</source>
   <translation>เลือกโมเดล</translation>
  </message>
  <message>
   <source>Choose a model first</source>
   <translation>เลือกโมเดลก่อน</translation>
  </message>
  <message>
   <source>Choose a model to ask something</source>
   <translation>เลือกโมเดลเพื่อเริ่มถาม</translation>
  </message>
  <message>
   <source>Choose a model…</source>
   <translation>เลือกโมเดล…</translation>
  </message>
  <message>
   <source>Choose another</source>
   <translation>เลือกโมเดลอื่น</translation>
  </message>
  <message>
   <source>Choose dates…</source>
   <translation>เลือกวันที่…</translation>
  </message>
  <message>
   <source>Choose files…</source>
   <translation>เลือกไฟล์…</translation>
  </message>
  <message>
   <source>Choose for me</source>
   <translation>เลือกให้ฉัน</translation>
  </message>
  <message>
   <source>Choose the checkpoint's folder</source>
   <translation>เลือกโฟลเดอร์ของเช็กพอยต์</translation>
  </message>
  <message>
   <source>Choose the model</source>
   <translation>เลือกโมเดล</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>เลือก…</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>ล้าง</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>ปิด</translation>
  </message>
  <message>
   <source>Close or leave</source>
   <translation>ปิดหรือออก</translation>
  </message>
  <message>
   <source>Close the search</source>
   <translation>ปิดการค้นหา</translation>
  </message>
  <message>
   <source>Closing the window hides it; the model stays loaded</source>
   <translation>เมื่อปิดหน้าต่าง โปรแกรมจะซ่อนอยู่โดยโมเดลยังโหลดค้างไว้</translation>
  </message>
  <message>
   <source>Colours of code</source>
   <translation>สีของโค้ด</translation>
  </message>
  <message>
   <source>Comes with Nemodesk: try the app, not the answers</source>
   <translation>มากับ Nemodesk: ใช้ลองแอป อย่ายึดคำตอบ</translation>
  </message>
  <message>
   <source>Comfortable</source>
   <translation>โปร่งสบาย</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>คำสั่ง</translation>
  </message>
  <message>
   <source>Compact</source>
   <translation>กะทัดรัด</translation>
  </message>
  <message>
   <source>Compares every byte with what was installed</source>
   <translation>เทียบทุกไบต์กับที่ติดตั้งไว้</translation>
  </message>
  <message>
   <source>Composer</source>
   <translation>ช่องเขียนข้อความ</translation>
  </message>
  <message>
   <source>Configuration</source>
   <translation>การกำหนดค่า</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>บริบท</translation>
  </message>
  <message>
   <source>Context in tokens</source>
   <translation>ขนาดบริบท (โทเค็น)</translation>
  </message>
  <message>
   <source>Context used</source>
   <translation>บริบทที่ใช้ไป</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>ดำเนินการต่อ</translation>
  </message>
  <message>
   <source>Continue the answer</source>
   <translation>ให้ตอบต่อ</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>บทสนทนา</translation>
  </message>
  <message>
   <source>Conversation and list</source>
   <translation>บทสนทนาและรายการ</translation>
  </message>
  <message numerus="yes">
   <source>Conversation moved to Trash|{n} conversations moved to Trash</source>
   <translation>
    <numerusform>ย้าย {n} บทสนทนาไปถังขยะแล้ว</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Conversation restored|{n} conversations restored</source>
   <translation>
    <numerusform>กู้คืน {n} บทสนทนาแล้ว</numerusform>
   </translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>บทสนทนา</translation>
  </message>
  <message>
   <source>Conversion</source>
   <translation>การแปลง</translation>
  </message>
  <message>
   <source>Convert</source>
   <translation>แปลง</translation>
  </message>
  <message>
   <source>Convert a Hugging Face checkpoint folder to one GGUF file.</source>
   <translation>แปลงโฟลเดอร์เช็กพอยต์จาก Hugging Face เป็นไฟล์ GGUF ไฟล์เดียว</translation>
  </message>
  <message>
   <source>Convert a folder</source>
   <translation>แปลงโฟลเดอร์</translation>
  </message>
  <message>
   <source>Convert a folder…</source>
   <translation>แปลงโฟลเดอร์…</translation>
  </message>
  <message>
   <source>Convert another</source>
   <translation>แปลงรายการอื่น</translation>
  </message>
  <message>
   <source>Converting</source>
   <translation>กำลังแปลง</translation>
  </message>
  <message>
   <source>Converting {name} to {kind}</source>
   <translation>กำลังแปลง {name} เป็น {kind}</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>คัดลอกแล้ว</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>คัดลอก</translation>
  </message>
  <message>
   <source>Copy LaTeX</source>
   <translation>คัดลอก LaTeX</translation>
  </message>
  <message>
   <source>Copy as Markdown</source>
   <translation>คัดลอกเป็น Markdown</translation>
  </message>
  <message>
   <source>Copy as plain text</source>
   <translation>คัดลอกเป็นข้อความธรรมดา</translation>
  </message>
  <message>
   <source>Copy code</source>
   <translation>คัดลอกโค้ด</translation>
  </message>
  <message>
   <source>Copy the address</source>
   <translation>คัดลอกที่อยู่</translation>
  </message>
  <message>
   <source>Copy the formula</source>
   <translation>คัดลอกสูตร</translation>
  </message>
  <message>
   <source>Copy the last answer</source>
   <translation>คัดลอกคำตอบล่าสุด</translation>
  </message>
  <message>
   <source>Copy the message as plain text</source>
   <translation>คัดลอกข้อความนี้เป็นข้อความธรรมดา</translation>
  </message>
  <message>
   <source>Copy the report</source>
   <translation>คัดลอกรายงาน</translation>
  </message>
  <message>
   <source>Copy the selection</source>
   <translation>คัดลอกส่วนที่เลือก</translation>
  </message>
  <message>
   <source>Copy the table</source>
   <translation>คัดลอกตาราง</translation>
  </message>
  <message>
   <source>Copy: {name}</source>
   <translation>คัดลอก: {name}</translation>
  </message>
  <message>
   <source>Copy: {what}</source>
   <translation>คัดลอก: {what}</translation>
  </message>
  <message>
   <source>Crash report</source>
   <translation>รายงานข้อขัดข้อง</translation>
  </message>
  <message>
   <source>Crash reports</source>
   <translation>รายงานข้อขัดข้อง</translation>
  </message>
  <message>
   <source>Ctrl+Enter</source>
   <translation>Ctrl+Enter</translation>
  </message>
  <message>
   <source>Cut</source>
   <translation>ตัด</translation>
  </message>
  <message>
   <source>Damaged, found {when}: install it again</source>
   <translation>เสียหาย พบเมื่อ {when} โปรดติดตั้งใหม่</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>มืด</translation>
  </message>
  <message>
   <source>Days: {days}</source>
   <translation>ช่วงวัน: {days}</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>ลบ</translation>
  </message>
  <message>
   <source>Delete folder</source>
   <translation>ลบโฟลเดอร์</translation>
  </message>
  <message>
   <source>Delete from here on</source>
   <translation>ลบตั้งแต่ตรงนี้</translation>
  </message>
  <message>
   <source>Delete it</source>
   <translation>ลบ</translation>
  </message>
  <message>
   <source>Delete now</source>
   <translation>ลบเลย</translation>
  </message>
  <message>
   <source>Delete the message and what follows</source>
   <translation>ลบข้อความนี้และทั้งหมดที่ตามมา</translation>
  </message>
  <message>
   <source>Delete {name}</source>
   <translation>ลบ {name}</translation>
  </message>
  <message>
   <source>Delete {name} now</source>
   <translation>ลบ {name} เลย</translation>
  </message>
  <message>
   <source>Delete {name}?</source>
   <translation>ลบ {name} ไหม</translation>
  </message>
  <message>
   <source>Deleted chats stay here until you erase them.</source>
   <translation>แชทที่ลบจะอยู่ที่นี่จนกว่าคุณจะลบถาวร</translation>
  </message>
  <message>
   <source>Deleted messages</source>
   <translation>ข้อความที่ลบ</translation>
  </message>
  <message>
   <source>Demo model loaded: {name}. Try the app, not the answers.</source>
   <translation>โหลดโมเดลสาธิตแล้ว: {name} ใช้ลองแอปเท่านั้น อย่ายึดคำตอบ</translation>
  </message>
  <message>
   <source>Demo model on the processor</source>
   <translation>โมเดลสาธิตบน CPU</translation>
  </message>
  <message>
   <source>Demo: try the app, not the answers</source>
   <translation>สาธิต: ใช้ลองแอป อย่ายึดคำตอบ</translation>
  </message>
  <message>
   <source>Density</source>
   <translation>ความหนาแน่น</translation>
  </message>
  <message>
   <source>Deny</source>
   <translation>ปฏิเสธ</translation>
  </message>
  <message>
   <source>Desktop</source>
   <translation>เดสก์ท็อป</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>รายละเอียด</translation>
  </message>
  <message>
   <source>Details of the answer</source>
   <translation>รายละเอียดของคำตอบ</translation>
  </message>
  <message>
   <source>Details of the message</source>
   <translation>รายละเอียดของข้อความ</translation>
  </message>
  <message>
   <source>Details of your message</source>
   <translation>รายละเอียดข้อความของคุณ</translation>
  </message>
  <message>
   <source>Details: {figures}</source>
   <translation>รายละเอียด: {figures}</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>ละทิ้ง</translation>
  </message>
  <message>
   <source>Disk</source>
   <translation>ดิสก์</translation>
  </message>
  <message>
   <source>Download and convert the weights</source>
   <translation>ดาวน์โหลดและแปลงน้ำหนักโมเดล</translation>
  </message>
  <message>
   <source>Download the file</source>
   <translation>ดาวน์โหลดไฟล์</translation>
  </message>
  <message>
   <source>Downloading</source>
   <translation>กำลังดาวน์โหลด</translation>
  </message>
  <message>
   <source>Downloads 9.0 GB, keeps 2.8 GB. You can close the window; it goes on.</source>
   <translation>ดาวน์โหลด 9.0 GB เก็บไว้ 2.8 GB ปิดหน้าต่างได้ การติดตั้งจะดำเนินต่อ</translation>
  </message>
  <message>
   <source>Downloads are switched off by HF_HUB_OFFLINE: unset it and try again.</source>
   <translation>HF_HUB_OFFLINE ปิดการดาวน์โหลดไว้ โปรดยกเลิกค่านี้แล้วลองอีกครั้ง</translation>
  </message>
  <message>
   <source>Downloads {download}. Disk needed while installing: at most {needed}; free: {free}.</source>
   <translation>ดาวน์โหลด {download} พื้นที่ดิสก์ที่ใช้ขณะติดตั้ง: ไม่เกิน {needed} ว่าง: {free}</translation>
  </message>
  <message>
   <source>Drag, or press Alt+Up or Alt+Down, to change the order</source>
   <translation>ลากหรือกด Alt+Up หรือ Alt+Down เพื่อเปลี่ยนลำดับ</translation>
  </message>
  <message>
   <source>Drop files or folders here</source>
   <translation>ลากไฟล์หรือโฟลเดอร์มาวางที่นี่</translation>
  </message>
  <message>
   <source>Drop to add to your models</source>
   <translation>วางเพื่อเพิ่มในโมเดลของคุณ</translation>
  </message>
  <message>
   <source>Drop to attach to the message</source>
   <translation>วางเพื่อแนบกับข้อความ</translation>
  </message>
  <message>
   <source>Drop to convert this folder</source>
   <translation>วางเพื่อแปลงโฟลเดอร์นี้</translation>
  </message>
  <message>
   <source>Dropped text</source>
   <translation>ข้อความที่ลากมาวาง</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>ทำสำเนา</translation>
  </message>
  <message>
   <source>Duplicate this chat</source>
   <translation>ทำสำเนาแชทนี้</translation>
  </message>
  <message>
   <source>Each that is not there slows the answer</source>
   <translation>แต่ละเลเยอร์ที่ไม่ได้อยู่บนนั้นทำให้ตอบช้าลง</translation>
  </message>
  <message>
   <source>Edit and branch</source>
   <translation>แก้ไขเป็นเวอร์ชันใหม่</translation>
  </message>
  <message>
   <source>Edit discarded</source>
   <translation>ละทิ้งการแก้ไขแล้ว</translation>
  </message>
  <message>
   <source>Edit the last message</source>
   <translation>แก้ไขข้อความล่าสุด</translation>
  </message>
  <message>
   <source>Edit the last message, in an empty field</source>
   <translation>แก้ไขข้อความล่าสุด เมื่อช่องว่างอยู่</translation>
  </message>
  <message>
   <source>Edit the message</source>
   <translation>แก้ไขข้อความ</translation>
  </message>
  <message>
   <source>Edit the waiting message</source>
   <translation>แก้ไขข้อความที่รอส่ง</translation>
  </message>
  <message>
   <source>Empty message</source>
   <translation>ว่างเปล่า</translation>
  </message>
  <message>
   <source>Empty trash</source>
   <translation>ล้างถังขยะ</translation>
  </message>
  <message>
   <source>Empty trash…</source>
   <translation>ล้างถังขยะ…</translation>
  </message>
  <message>
   <source>End the answer where one appears; they are not shown</source>
   <translation>จบคำตอบเมื่อพบข้อความใดข้อความหนึ่ง โดยไม่แสดงข้อความนั้น</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>สิ้นสุดแล้ว</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Enter to run  ·  Tab to the next group  ·  type &gt; for actions only, # for folders</source>
   <translation>Enter เพื่อเรียกใช้  ·  Tab ไปกลุ่มถัดไป  ·  พิมพ์ &gt; เพื่อดูเฉพาะการดำเนินการ หรือ # เพื่อดูโฟลเดอร์</translation>
  </message>
  <message>
   <source>Erase</source>
   <translation>ลบถาวร</translation>
  </message>
  <message>
   <source>Erase for good</source>
   <translation>ลบถาวร</translation>
  </message>
  <message>
   <source>Erase for good…</source>
   <translation>ลบถาวร…</translation>
  </message>
  <message numerus="yes">
   <source>Erase the chat in the trash for good?|Erase all {n} chats in the trash for good?</source>
   <translation>
    <numerusform>ลบทั้ง {n} แชทในถังขยะอย่างถาวรใช่ไหม</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Erase this chat for good?|Erase {n} chats for good?</source>
   <translation>
    <numerusform>ลบ {n} แชทอย่างถาวรใช่ไหม</numerusform>
   </translation>
  </message>
  <message>
   <source>Error</source>
   <translation>คลาดเคลื่อน</translation>
  </message>
  <message>
   <source>Error: how far the weights are from the original, in relation to their size</source>
   <translation>คลาดเคลื่อน: น้ำหนักต่างจากต้นฉบับเพียงใดเมื่อเทียบกับขนาดของน้ำหนัก</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Every call of a tool, on this computer only. Results are not kept here.</source>
   <translation>การเรียกเครื่องมือทุกครั้ง เก็บในคอมพิวเตอร์นี้เท่านั้น ไม่เก็บผลลัพธ์ไว้ที่นี่</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>ทั้งหมด</translation>
  </message>
  <message>
   <source>Everything you write stays on this machine.</source>
   <translation>ทุกสิ่งที่คุณเขียนอยู่ในเครื่องนี้เท่านั้น</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>ส่งออก</translation>
  </message>
  <message>
   <source>Export chats</source>
   <translation>ส่งออกแชท</translation>
  </message>
  <message>
   <source>Export chats…</source>
   <translation>ส่งออกแชท…</translation>
  </message>
  <message>
   <source>Export the settings</source>
   <translation>ส่งออกการตั้งค่า</translation>
  </message>
  <message numerus="yes">
   <source>Exported one chat ({size})|Exported {n} chats ({size})</source>
   <translation>
    <numerusform>ส่งออก {n} แชทแล้ว ({size})</numerusform>
   </translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>ส่งออก…</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>ล้มเหลว</translation>
  </message>
  <message>
   <source>Files have changed since it was enabled ({names}): look at them and enable it again.</source>
   <translation>มีไฟล์ที่เปลี่ยนไปหลังจากเปิดใช้ ({names}) โปรดตรวจดูแล้วเปิดใช้ใหม่</translation>
  </message>
  <message>
   <source>Files that others have converted and published</source>
   <translation>ไฟล์ที่ผู้อื่นแปลงและเผยแพร่ไว้</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>กรอง</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>ตัวกรอง</translation>
  </message>
  <message>
   <source>Find in thinking and tool calls too</source>
   <translation>ค้นหาในการคิดและการเรียกเครื่องมือด้วย</translation>
  </message>
  <message>
   <source>Find in this chat</source>
   <translation>ค้นหาในแชทนี้</translation>
  </message>
  <message>
   <source>Find in this chat…</source>
   <translation>ค้นหาในแชทนี้…</translation>
  </message>
  <message>
   <source>Find next</source>
   <translation>ค้นหาถัดไป</translation>
  </message>
  <message>
   <source>Find previous</source>
   <translation>ค้นหาก่อนหน้า</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>วันแรก</translation>
  </message>
  <message>
   <source>First token</source>
   <translation>โทเค็นแรก</translation>
  </message>
  <message>
   <source>Fits your card as {type} with {tokens} tokens of context</source>
   <translation>แบบ {type} ใส่ในการ์ดจอได้ พร้อมบริบท {tokens} โทเค็น</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>โฟลเดอร์</translation>
  </message>
  <message>
   <source>Folder of the project it works in</source>
   <translation>โฟลเดอร์ของโปรเจกต์ที่ใช้ทำงาน</translation>
  </message>
  <message>
   <source>Folder with config.json</source>
   <translation>โฟลเดอร์ที่มี config.json</translation>
  </message>
  <message>
   <source>Folder {name}</source>
   <translation>โฟลเดอร์ {name}</translation>
  </message>
  <message>
   <source>Folder {name} deleted; its chats are kept</source>
   <translation>ลบโฟลเดอร์ {name} แล้ว แชทในโฟลเดอร์ยังอยู่</translation>
  </message>
  <message>
   <source>Folder: {name}</source>
   <translation>โฟลเดอร์: {name}</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>โฟลเดอร์</translation>
  </message>
  <message>
   <source>Folders it may see</source>
   <translation>โฟลเดอร์ที่อนุญาตให้เห็น</translation>
  </message>
  <message>
   <source>For this chat: pages of {host} alone, once it has met text from outside.</source>
   <translation>สำหรับแชทนี้: เฉพาะหน้าเว็บของ {host} เมื่อแชทได้รับข้อความจากภายนอกแล้ว</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>รูปแบบ</translation>
  </message>
  <message>
   <source>Formula size</source>
   <translation>ขนาดสูตร</translation>
  </message>
  <message numerus="yes">
   <source>Found one conversation|Found {n} conversations</source>
   <translation>
    <numerusform>พบ {n} บทสนทนา</numerusform>
   </translation>
  </message>
  <message>
   <source>Free</source>
   <translation>ว่าง</translation>
  </message>
  <message>
   <source>Free on the disk: {free}.</source>
   <translation>พื้นที่ดิสก์ว่าง: {free}</translation>
  </message>
  <message>
   <source>From</source>
   <translation>ตั้งแต่</translation>
  </message>
  <message>
   <source>From Nemodesk, ChatGPT, Claude, LM Studio and Open WebUI: their archives and JSON files, recognised by what is inside.</source>
   <translation>จาก Nemodesk, ChatGPT, Claude, LM Studio และ Open WebUI โดยใช้ไฟล์เก็บถาวรหรือไฟล์ JSON ระบบจะตรวจชนิดจากเนื้อหาในไฟล์เอง</translation>
  </message>
  <message>
   <source>From a file made by Export</source>
   <translation>จากไฟล์ที่ได้จากการส่งออก</translation>
  </message>
  <message>
   <source>From an unknown place</source>
   <translation>ไม่ทราบที่มา</translation>
  </message>
  <message>
   <source>From {source}</source>
   <translation>จาก {source}</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>เต็มหน้าจอ</translation>
  </message>
  <message>
   <source>GGUF files are linked or copied into the library</source>
   <translation>ไฟล์ GGUF จะถูกลิงก์หรือคัดลอกเข้าคลังโมเดล</translation>
  </message>
  <message>
   <source>GGUF models (*.gguf);;All files (*)</source>
   <translation>โมเดล GGUF (*.gguf);;ไฟล์ทั้งหมด (*)</translation>
  </message>
  <message numerus="yes">
   <source>GPU {n} of {total} layers</source>
   <translation>
    <numerusform>GPU {n} จาก {total} เลเยอร์</numerusform>
   </translation>
  </message>
  <message>
   <source>GPU, VRAM, CUDA, offload</source>
   <translation>GPU VRAM CUDA จีพียู แรมการ์ดจอ offload</translation>
  </message>
  <message>
   <source>Get Nemotron…</source>
   <translation>รับ Nemotron…</translation>
  </message>
  <message>
   <source>Get a model</source>
   <translation>รับโมเดล</translation>
  </message>
  <message>
   <source>Go on installing</source>
   <translation>ติดตั้งต่อ</translation>
  </message>
  <message>
   <source>Goes to the keyring</source>
   <translation>จะเก็บในพวงกุญแจ</translation>
  </message>
  <message>
   <source>Goes to the keyring: {names}</source>
   <translation>จะเก็บในพวงกุญแจ: {names}</translation>
  </message>
  <message>
   <source>Graphics card</source>
   <translation>การ์ดจอ</translation>
  </message>
  <message>
   <source>Graphite</source>
   <translation>กราไฟต์</translation>
  </message>
  <message>
   <source>Harbour</source>
   <translation>ท่าเรือ</translation>
  </message>
  <message>
   <source>Header</source>
   <translation>ส่วนหัว</translation>
  </message>
  <message>
   <source>Headers that go with each request; a token alone is sent as “Bearer”.</source>
   <translation>เฮดเดอร์ที่ส่งไปกับทุกคำขอ หากมีแต่โทเค็นจะส่งเป็น “Bearer”</translation>
  </message>
  <message>
   <source>Headers, tokenizer and licences</source>
   <translation>ส่วนหัว ตัวตัดโทเค็น และสัญญาอนุญาต</translation>
  </message>
  <message>
   <source>History and privacy</source>
   <translation>ประวัติและความเป็นส่วนตัว</translation>
  </message>
  <message>
   <source>How it ended</source>
   <translation>การสิ้นสุด</translation>
  </message>
  <message>
   <source>How it is reached</source>
   <translation>วิธีเชื่อมต่อ</translation>
  </message>
  <message>
   <source>How many processes they start is not limited.</source>
   <translation>ไม่จำกัดจำนวนโปรเซสที่เครื่องมือเริ่ม</translation>
  </message>
  <message>
   <source>How much of a chat the model can see; more needs more memory</source>
   <translation>โมเดลมองเห็นแชทได้มากเพียงใด ยิ่งมากยิ่งใช้หน่วยความจำมาก</translation>
  </message>
  <message>
   <source>How much the model may think before it has to answer</source>
   <translation>โมเดลคิดได้มากเพียงใดก่อนต้องตอบ</translation>
  </message>
  <message>
   <source>How the model should answer, in your words</source>
   <translation>บอกด้วยคำของคุณเองว่าอยากให้โมเดลตอบอย่างไร</translation>
  </message>
  <message>
   <source>I have it already</source>
   <translation>มีอยู่แล้ว</translation>
  </message>
  <message>
   <source>I have read the model's licence and accept it</source>
   <translation>ฉันอ่านสัญญาอนุญาตของโมเดลแล้วและยอมรับ</translation>
  </message>
  <message>
   <source>I have read these licences and accept them</source>
   <translation>ฉันอ่านสัญญาอนุญาตเหล่านี้แล้วและยอมรับ</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>นำเข้า</translation>
  </message>
  <message>
   <source>Import GGUF files</source>
   <translation>นำเข้าไฟล์ GGUF</translation>
  </message>
  <message>
   <source>Import MCP servers</source>
   <translation>นำเข้าเซิร์ฟเวอร์ MCP</translation>
  </message>
  <message>
   <source>Import chats</source>
   <translation>นำเข้าแชท</translation>
  </message>
  <message>
   <source>Import chats…</source>
   <translation>นำเข้าแชท…</translation>
  </message>
  <message>
   <source>Import it…</source>
   <translation>นำเข้า…</translation>
  </message>
  <message>
   <source>Import settings</source>
   <translation>นำเข้าการตั้งค่า</translation>
  </message>
  <message>
   <source>Import {source}</source>
   <translation>นำเข้า {source}</translation>
  </message>
  <message numerus="yes">
   <source>Imported one conversation|Imported {n} conversations</source>
   <translation>
    <numerusform>นำเข้า {n} บทสนทนาแล้ว</numerusform>
   </translation>
  </message>
  <message>
   <source>Imported, except for values that do not fit: {names}.</source>
   <translation>นำเข้าแล้ว ยกเว้นค่าที่ใช้ไม่ได้: {names}</translation>
  </message>
  <message>
   <source>Importing {name}</source>
   <translation>กำลังนำเข้า {name}</translation>
  </message>
  <message>
   <source>Importing…</source>
   <translation>กำลังนำเข้า…</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>นำเข้า…</translation>
  </message>
  <message>
   <source>In brackets and as lines in the bars: what was measured.</source>
   <translation>ในวงเล็บและเส้นบนแถบ: ค่าที่วัดได้</translation>
  </message>
  <message>
   <source>In messages</source>
   <translation>ในข้อความ</translation>
  </message>
  <message>
   <source>In the archive</source>
   <translation>ในที่เก็บถาวร</translation>
  </message>
  <message>
   <source>In the folder {place}</source>
   <translation>ในโฟลเดอร์ {place}</translation>
  </message>
  <message>
   <source>In thinking</source>
   <translation>ในการคิด</translation>
  </message>
  <message>
   <source>In tokens, thinking included</source>
   <translation>นับเป็นโทเค็น รวมการคิดด้วย</translation>
  </message>
  <message>
   <source>Ink</source>
   <translation>หมึก</translation>
  </message>
  <message>
   <source>Insert</source>
   <translation>แทรก</translation>
  </message>
  <message>
   <source>Insert a prompt</source>
   <translation>แทรกพรอมต์</translation>
  </message>
  <message>
   <source>Insert a prompt…</source>
   <translation>แทรกพรอมต์…</translation>
  </message>
  <message>
   <source>Install</source>
   <translation>ติดตั้ง</translation>
  </message>
  <message>
   <source>Install Nemotron Nano 4B</source>
   <translation>ติดตั้ง Nemotron Nano 4B</translation>
  </message>
  <message>
   <source>Install bubblewrap.</source>
   <translation>โปรดติดตั้ง bubblewrap</translation>
  </message>
  <message>
   <source>Install one, then restart: {line}</source>
   <translation>ติดตั้งฟอนต์แล้วเปิดโปรแกรมใหม่: {line}</translation>
  </message>
  <message>
   <source>Installed</source>
   <translation>ติดตั้งแล้ว</translation>
  </message>
  <message>
   <source>Installing {name}</source>
   <translation>กำลังติดตั้ง {name}</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>คำสั่งกำกับ</translation>
  </message>
  <message>
   <source>Interrupted</source>
   <translation>ถูกขัดจังหวะ</translation>
  </message>
  <message>
   <source>Interrupted when the program ended; this much was saved.</source>
   <translation>หยุดกลางคันเพราะโปรแกรมปิด บันทึกไว้ได้เท่านี้</translation>
  </message>
  <message>
   <source>Interruptions</source>
   <translation>ขาดการเชื่อมต่อ</translation>
  </message>
  <message>
   <source>Is given: {names}</source>
   <translation>ได้รับ: {names}</translation>
  </message>
  <message>
   <source>It becomes a model of the library</source>
   <translation>จะกลายเป็นโมเดลในคลังโมเดล</translation>
  </message>
  <message>
   <source>It did not start within {seconds} s.</source>
   <translation>ไม่เริ่มภายใน {seconds} วิ</translation>
  </message>
  <message>
   <source>It ended by itself with status {code}.</source>
   <translation>สิ้นสุดไปเองด้วยสถานะ {code}</translation>
  </message>
  <message>
   <source>It fits: {size} stay free.</source>
   <translation>ใส่ได้พอดี เหลือว่าง {size}</translation>
  </message>
  <message>
   <source>It has more than {files} files or {mb} MB.</source>
   <translation>มีไฟล์มากกว่า {files} ไฟล์หรือใหญ่กว่า {mb} MB</translation>
  </message>
  <message>
   <source>It has no messages.</source>
   <translation>ไม่มีข้อความอยู่เลย</translation>
  </message>
  <message>
   <source>It is for version {api} of the plugin API, and this Nemodesk has {ours}.</source>
   <translation>ใช้กับ API ปลั๊กอินเวอร์ชัน {api} แต่ Nemodesk นี้มีเวอร์ชัน {ours}</translation>
  </message>
  <message>
   <source>It is kept in the keyring of this computer, sent to the hub only, and never shown again.</source>
   <translation>เก็บไว้ในพวงกุญแจของคอมพิวเตอร์นี้ ส่งให้ฮับเท่านั้น และจะไม่แสดงอีก</translation>
  </message>
  <message>
   <source>It is new. Read what it may do, then allow it, or leave it off.</source>
   <translation>เป็นรายการใหม่ โปรดอ่านว่าทำอะไรได้บ้าง แล้วอนุญาตหรือปล่อยปิดไว้</translation>
  </message>
  <message>
   <source>It is reached at {url}</source>
   <translation>เชื่อมต่อที่ {url}</translation>
  </message>
  <message>
   <source>It is switched off there, and stays off here until you switch it on.</source>
   <translation>ปิดอยู่ที่นั่น และจะปิดอยู่ที่นี่จนกว่าคุณจะเปิด</translation>
  </message>
  <message numerus="yes">
   <source>It needed more memory than it may have ({n} MB).</source>
   <translation>
    <numerusform>ต้องใช้หน่วยความจำเกินกว่าที่กำหนด ({n} MB)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>It printed more than {n} MB.</source>
   <translation>
    <numerusform>แสดงผลออกมาเกิน {n} MB</numerusform>
   </translation>
  </message>
  <message>
   <source>It reads and changes nothing of yours.</source>
   <translation>ไม่อ่านและไม่เปลี่ยนสิ่งใดของคุณ</translation>
  </message>
  <message>
   <source>It sent something that is no answer.</source>
   <translation>ส่งสิ่งที่ไม่ใช่คำตอบมา</translation>
  </message>
  <message>
   <source>It signs in by {names}, which cannot be done here: give it a header with a token.</source>
   <translation>เซิร์ฟเวอร์นี้ลงชื่อเข้าใช้ด้วย {names} ซึ่งทำที่นี่ไม่ได้ โปรดใส่เฮดเดอร์ที่มีโทเค็น</translation>
  </message>
  <message>
   <source>It speaks {kind}; only programs (stdio) and streamable HTTP can be added.</source>
   <translation>ใช้ {kind} แต่เพิ่มได้เฉพาะโปรแกรม (stdio) และ streamable HTTP</translation>
  </message>
  <message numerus="yes">
   <source>It started more processes than it may ({n}).</source>
   <translation>
    <numerusform>เริ่มโปรเซสเกินจำนวนที่กำหนด ({n})</numerusform>
   </translation>
  </message>
  <message>
   <source>It took longer than {seconds} s.</source>
   <translation>ใช้เวลาเกิน {seconds} วิ</translation>
  </message>
  <message>
   <source>It was checked after it was written, and it stays on this computer.</source>
   <translation>ตรวจสอบแล้วหลังเขียนเสร็จ และอยู่ในคอมพิวเตอร์นี้เท่านั้น</translation>
  </message>
  <message>
   <source>It was closed.</source>
   <translation>ถูกปิดแล้ว</translation>
  </message>
  <message>
   <source>It was not ready after {seconds} s.</source>
   <translation>ยังไม่พร้อมหลังผ่านไป {seconds} วิ</translation>
  </message>
  <message>
   <source>It was running when it was stopped: it may be done twice now.</source>
   <translation>การเรียกนี้กำลังทำงานอยู่เมื่อถูกหยุด ครั้งนี้จึงอาจเป็นการทำซ้ำ</translation>
  </message>
  <message>
   <source>It was written by a newer version of Nemodesk: update Nemodesk.</source>
   <translation>สร้างด้วย Nemodesk เวอร์ชันใหม่กว่า โปรดอัปเดต Nemodesk</translation>
  </message>
  <message>
   <source>Its command has not been allowed yet, or has changed since.</source>
   <translation>ยังไม่ได้อนุญาตคำสั่งนี้ หรือคำสั่งเปลี่ยนไปหลังจากอนุญาต</translation>
  </message>
  <message>
   <source>Its command is new, or has changed. Read it, then allow it, or leave it off.</source>
   <translation>คำสั่งเป็นคำสั่งใหม่หรือเปลี่ยนไปแล้ว โปรดอ่าน แล้วอนุญาตหรือปล่อยปิดไว้</translation>
  </message>
  <message>
   <source>Its command, its settings and its secrets in the keyring are deleted. Chats stay as they are.</source>
   <translation>คำสั่ง การตั้งค่า และข้อมูลลับในพวงกุญแจจะถูกลบ แชทยังคงอยู่ตามเดิม</translation>
  </message>
  <message>
   <source>Its entry is no object.</source>
   <translation>รายการนี้ไม่ใช่ออบเจกต์</translation>
  </message>
  <message>
   <source>Its file is read and kept as it is. This may take minutes if the history is long.</source>
   <translation>ระบบจะอ่านไฟล์และเก็บไว้ตามเดิม หากประวัติยาวอาจใช้เวลาหลายนาที</translation>
  </message>
  <message>
   <source>Its file of variables ({path}) is not read: enter them in its settings.</source>
   <translation>ไม่อ่านไฟล์ตัวแปร ({path}) โปรดป้อนตัวแปรในการตั้งค่าของเซิร์ฟเวอร์นี้</translation>
  </message>
  <message>
   <source>Its messages are not connected.</source>
   <translation>ข้อความไม่ได้เชื่อมต่อกัน</translation>
  </message>
  <message>
   <source>Its value cannot be brought back. Tools that need it fail until another is set.</source>
   <translation>นำค่านี้กลับมาไม่ได้ เครื่องมือที่ต้องใช้จะล้มเหลวจนกว่าจะตั้งค่าใหม่</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>JSON always holds everything.</source>
   <translation>JSON มีข้อมูลครบทั้งหมดเสมอ</translation>
  </message>
  <message>
   <source>JSON lines on stdout</source>
   <translation>ส่งออกบรรทัด JSON ทาง stdout</translation>
  </message>
  <message>
   <source>Jump to the newest text</source>
   <translation>ไปยังเนื้อหาล่าสุด</translation>
  </message>
  <message>
   <source>KV cache</source>
   <translation>แคช KV</translation>
  </message>
  <message>
   <source>Keep what the model has read</source>
   <translation>เก็บสิ่งที่โมเดลอ่านแล้ว</translation>
  </message>
  <message>
   <source>Kept; type to replace it</source>
   <translation>เก็บไว้แล้ว พิมพ์เพื่อแทนที่</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>แป้นพิมพ์ลัด</translation>
  </message>
  <message>
   <source>Keys and values</source>
   <translation>คีย์และค่า</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>ภาษา</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>ภาษาของหน้าต่าง</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>ขยายตัวอักษร</translation>
  </message>
  <message>
   <source>Last 12 months</source>
   <translation>12 เดือนที่ผ่านมา</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>30 วันที่ผ่านมา</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>7 วันที่ผ่านมา</translation>
  </message>
  <message>
   <source>Last backup</source>
   <translation>การสำรองล่าสุด</translation>
  </message>
  <message>
   <source>Last chat</source>
   <translation>แชทล่าสุด</translation>
  </message>
  <message>
   <source>Last crash report</source>
   <translation>รายงานข้อขัดข้องล่าสุด</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>วันสุดท้าย</translation>
  </message>
  <message>
   <source>Layers on the graphics card</source>
   <translation>เลเยอร์บนการ์ดจอ</translation>
  </message>
  <message>
   <source>Leave it off</source>
   <translation>ปล่อยปิดไว้</translation>
  </message>
  <message>
   <source>Leave the selection</source>
   <translation>ออกจากการเลือก</translation>
  </message>
  <message>
   <source>Left out of the next prompt</source>
   <translation>ไม่รวมในพรอมต์ถัดไป</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>ความยาว</translation>
  </message>
  <message>
   <source>Let a plugin run</source>
   <translation>ให้ปลั๊กอินทำงาน</translation>
  </message>
  <message>
   <source>Let an MCP server start</source>
   <translation>ให้เซิร์ฟเวอร์ MCP เริ่มทำงาน</translation>
  </message>
  <message>
   <source>Letters that only look like Latin ones: {words}</source>
   <translation>ตัวอักษรที่เพียงดูคล้ายอักษรละติน: {words}</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>สัญญาอนุญาต</translation>
  </message>
  <message>
   <source>Licences</source>
   <translation>สัญญาอนุญาต</translation>
  </message>
  <message>
   <source>Licences…</source>
   <translation>สัญญาอนุญาต…</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>สว่าง</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>ลิงก์</translation>
  </message>
  <message>
   <source>Load</source>
   <translation>โหลด</translation>
  </message>
  <message>
   <source>Load again</source>
   <translation>โหลดใหม่</translation>
  </message>
  <message>
   <source>Load it</source>
   <translation>โหลด</translation>
  </message>
  <message>
   <source>Load the demo model</source>
   <translation>โหลดโมเดลสาธิต</translation>
  </message>
  <message>
   <source>Load the last model at start</source>
   <translation>โหลดโมเดลล่าสุดเมื่อเริ่ม</translation>
  </message>
  <message>
   <source>Load the model again</source>
   <translation>โหลดโมเดลใหม่</translation>
  </message>
  <message>
   <source>Load with a context of {tokens}</source>
   <translation>โหลดด้วยบริบท {tokens}</translation>
  </message>
  <message>
   <source>Load with a context of {tokens} as {type}</source>
   <translation>โหลดด้วยบริบท {tokens} แบบ {type}</translation>
  </message>
  <message numerus="yes">
   <source>Load with {n} layers on the graphics card</source>
   <translation>
    <numerusform>โหลดโดยใช้ {n} เลเยอร์บนการ์ดจอ</numerusform>
   </translation>
  </message>
  <message>
   <source>Loaded</source>
   <translation>โหลดแล้ว</translation>
  </message>
  <message>
   <source>Loaded: unload it to move or remove it</source>
   <translation>โหลดอยู่: เลิกโหลดก่อนจึงจะย้ายหรือนำออกได้</translation>
  </message>
  <message>
   <source>Loading</source>
   <translation>กำลังโหลด</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation>กำลังโหลดโมเดล</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>บันทึกการทำงาน</translation>
  </message>
  <message>
   <source>Log of {source}</source>
   <translation>บันทึกการทำงานของ {source}</translation>
  </message>
  <message>
   <source>Longest answer</source>
   <translation>ความยาวคำตอบสูงสุด</translation>
  </message>
  <message>
   <source>Longest context</source>
   <translation>บริบทสูงสุด</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>ตรวจดูอีกครั้ง</translation>
  </message>
  <message>
   <source>Looking in the keyring…</source>
   <translation>กำลังดูในพวงกุญแจ…</translation>
  </message>
  <message>
   <source>Looking through what is there</source>
   <translation>กำลังตรวจดูสิ่งที่มีอยู่</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>กำลังค้นหา…</translation>
  </message>
  <message>
   <source>Loss: how much the perplexity of Llama 3 8B rises on WikiText-2, as llama.cpp published it. This model's own loss may differ.</source>
   <translation>ความสูญเสีย: เพอร์เพล็กซิตีของ Llama 3 8B บน WikiText-2 ที่เพิ่มขึ้น ตามที่ llama.cpp เผยแพร่ ความสูญเสียของโมเดลนี้อาจต่างออกไป</translation>
  </message>
  <message>
   <source>MCP</source>
   <translation>MCP</translation>
  </message>
  <message>
   <source>MCP, {transport}</source>
   <translation>MCP {transport}</translation>
  </message>
  <message>
   <source>Made a backup of {size} MB and checked it.</source>
   <translation>สำรองข้อมูล {size} MB และตรวจสอบแล้ว</translation>
  </message>
  <message>
   <source>Making a backup…</source>
   <translation>กำลังสำรองข้อมูล…</translation>
  </message>
  <message>
   <source>Manage models…</source>
   <translation>จัดการโมเดล…</translation>
  </message>
  <message>
   <source>Manage tools…</source>
   <translation>จัดการเครื่องมือ…</translation>
  </message>
  <message>
   <source>Mark as read</source>
   <translation>ทำเครื่องหมายว่าอ่านแล้ว</translation>
  </message>
  <message>
   <source>Mark as unread</source>
   <translation>ทำเครื่องหมายว่ายังไม่อ่าน</translation>
  </message>
  <message>
   <source>Mark this chat as unread</source>
   <translation>ทำเครื่องหมายแชทนี้ว่ายังไม่อ่าน</translation>
  </message>
  <message>
   <source>Match case</source>
   <translation>ตรงตามตัวพิมพ์เล็ก-ใหญ่</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>หน่วยความจำ</translation>
  </message>
  <message>
   <source>Memory of the computer</source>
   <translation>หน่วยความจำของคอมพิวเตอร์</translation>
  </message>
  <message>
   <source>Memory of the graphics card</source>
   <translation>หน่วยความจำการ์ดจอ</translation>
  </message>
  <message>
   <source>Memory of the graphics card: {name}</source>
   <translation>หน่วยความจำการ์ดจอ: {name}</translation>
  </message>
  <message>
   <source>Memory that {name} takes, and how it is loaded</source>
   <translation>หน่วยความจำที่ {name} ใช้ และวิธีที่โหลด</translation>
  </message>
  <message>
   <source>Memory…</source>
   <translation>หน่วยความจำ…</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>ข้อความ</translation>
  </message>
  <message>
   <source>Message deleted</source>
   <translation>ลบข้อความแล้ว</translation>
  </message>
  <message>
   <source>Message field</source>
   <translation>ช่องข้อความ</translation>
  </message>
  <message numerus="yes">
   <source>Message restored|{n} messages restored</source>
   <translation>
    <numerusform>กู้คืน {n} ข้อความแล้ว</numerusform>
   </translation>
  </message>
  <message>
   <source>Messages, sidebar and dialogs</source>
   <translation>ข้อความ แถบด้านข้าง และกล่องโต้ตอบ</translation>
  </message>
  <message>
   <source>Min p</source>
   <translation>Min p</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>โมเดล</translation>
  </message>
  <message>
   <source>Model and memory</source>
   <translation>โมเดลและหน่วยความจำ</translation>
  </message>
  <message>
   <source>Model default</source>
   <translation>ตามโมเดล</translation>
  </message>
  <message>
   <source>Model: {name}</source>
   <translation>โมเดล: {name}</translation>
  </message>
  <message>
   <source>Model: {name}, {state}</source>
   <translation>โมเดล: {name}, {state}</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>โมเดล</translation>
  </message>
  <message>
   <source>Models of the kind {name} cannot be converted: only {supported}.</source>
   <translation>แปลงโมเดลชนิด {name} ไม่ได้ รองรับเฉพาะ {supported}</translation>
  </message>
  <message>
   <source>Models run on the processor: everything works, but a long answer with thinking takes minutes instead of seconds. An NVIDIA RTX card and a build with CUDA change that.</source>
   <translation>โมเดลทำงานบน CPU ใช้งานได้ทุกอย่าง แต่คำตอบยาวที่มีการคิดจะใช้เวลาเป็นนาทีแทนที่จะเป็นวินาที การ์ดจอ NVIDIA RTX กับบิลด์ที่มี CUDA จะช่วยให้เร็วขึ้น</translation>
  </message>
  <message>
   <source>Models with experts cannot be converted: only {supported}.</source>
   <translation>แปลงโมเดลแบบมี expert (MoE) ไม่ได้ รองรับเฉพาะ {supported}</translation>
  </message>
  <message>
   <source>More</source>
   <translation>เพิ่มเติม</translation>
  </message>
  <message>
   <source>More than {count} chats; the best {shown} are shown</source>
   <translation>มากกว่า {count} แชท แสดง {shown} แชทที่ตรงที่สุด</translation>
  </message>
  <message>
   <source>Move all models to this folder</source>
   <translation>ย้ายโมเดลทั้งหมดไปยังโฟลเดอร์นี้</translation>
  </message>
  <message>
   <source>Move all…</source>
   <translation>ย้ายทั้งหมด…</translation>
  </message>
  <message>
   <source>Move the chosen chat to Trash</source>
   <translation>ย้ายแชทที่เลือกไปถังขยะ</translation>
  </message>
  <message>
   <source>Move this chat to Trash</source>
   <translation>ย้ายแชทนี้ไปถังขยะ</translation>
  </message>
  <message>
   <source>Move this chat to a folder…</source>
   <translation>ย้ายแชทนี้ไปยังโฟลเดอร์…</translation>
  </message>
  <message>
   <source>Move this chat to {folder}</source>
   <translation>ย้ายแชทนี้ไปยัง {folder}</translation>
  </message>
  <message>
   <source>Move to Trash</source>
   <translation>ย้ายไปถังขยะ</translation>
  </message>
  <message>
   <source>Move to folder</source>
   <translation>ย้ายไปยังโฟลเดอร์</translation>
  </message>
  <message>
   <source>Move {name} to another disk</source>
   <translation>ย้าย {name} ไปยังดิสก์อื่น</translation>
  </message>
  <message>
   <source>Move {name} to this folder</source>
   <translation>ย้าย {name} ไปยังโฟลเดอร์นี้</translation>
  </message>
  <message>
   <source>Move…</source>
   <translation>ย้าย…</translation>
  </message>
  <message>
   <source>Moving all models, then reading them back</source>
   <translation>กำลังย้ายโมเดลทั้งหมด แล้วอ่านทวน</translation>
  </message>
  <message>
   <source>Moving, then reading it back</source>
   <translation>กำลังย้าย แล้วอ่านทวน</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>ชื่อ</translation>
  </message>
  <message>
   <source>Name of the new preset</source>
   <translation>ชื่อพรีเซ็ตใหม่</translation>
  </message>
  <message>
   <source>Name of the preset</source>
   <translation>ชื่อพรีเซ็ต</translation>
  </message>
  <message>
   <source>Name three colours</source>
   <translation>บอกชื่อสีมาสามสี</translation>
  </message>
  <message>
   <source>Name, for example: git</source>
   <translation>ชื่อ เช่น git</translation>
  </message>
  <message>
   <source>Narrow</source>
   <translation>แคบ</translation>
  </message>
  <message>
   <source>Needs nothing</source>
   <translation>ไม่ต้องใช้อะไร</translation>
  </message>
  <message>
   <source>Needs review</source>
   <translation>ต้องตรวจดู</translation>
  </message>
  <message>
   <source>Needs: {what}</source>
   <translation>ต้องใช้: {what}</translation>
  </message>
  <message>
   <source>Nemodesk</source>
   <translation>Nemodesk</translation>
  </message>
  <message>
   <source>Nemodesk crashed the last time it ran</source>
   <translation>Nemodesk หยุดทำงานกะทันหันเมื่อครั้งก่อน</translation>
  </message>
  <message>
   <source>Nemodesk does not know the licence of this repository. Its page says under which it comes.</source>
   <translation>Nemodesk ไม่ทราบสัญญาอนุญาตของรีโพซิทอรีนี้ โปรดดูได้ที่หน้าเว็บของรีโพซิทอรี</translation>
  </message>
  <message>
   <source>Nemodesk is closing.</source>
   <translation>กำลังปิด Nemodesk</translation>
  </message>
  <message>
   <source>Nemodesk waits and tries again by itself. Nothing is lost, and nothing is fetched twice.</source>
   <translation>Nemodesk จะรอและลองใหม่เอง ไม่มีอะไรหาย และไม่ดาวน์โหลดซ้ำ</translation>
  </message>
  <message>
   <source>Nemotron runs here. Your conversations stay on this machine.</source>
   <translation>Nemotron ทำงานที่นี่ บทสนทนาของคุณอยู่ในเครื่องนี้เท่านั้น</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>ไม่อนุญาตเด็ดขาด</translation>
  </message>
  <message>
   <source>Never allow this tool</source>
   <translation>ไม่อนุญาตเครื่องมือนี้เด็ดขาด</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>แชทใหม่</translation>
  </message>
  <message>
   <source>New chats</source>
   <translation>แชทใหม่</translation>
  </message>
  <message>
   <source>New chats begin with</source>
   <translation>แชทใหม่เริ่มด้วย</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>โฟลเดอร์ใหม่</translation>
  </message>
  <message>
   <source>New folder {number}</source>
   <translation>โฟลเดอร์ใหม่ {number}</translation>
  </message>
  <message>
   <source>New folder…</source>
   <translation>โฟลเดอร์ใหม่…</translation>
  </message>
  <message>
   <source>New line</source>
   <translation>ขึ้นบรรทัดใหม่</translation>
  </message>
  <message>
   <source>New preset</source>
   <translation>พรีเซ็ตใหม่</translation>
  </message>
  <message>
   <source>New text</source>
   <translation>เนื้อหาใหม่</translation>
  </message>
  <message>
   <source>New value of {name}</source>
   <translation>ค่าใหม่ของ {name}</translation>
  </message>
  <message>
   <source>Newest text</source>
   <translation>เนื้อหาล่าสุด</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>ถัดไป</translation>
  </message>
  <message>
   <source>Next area</source>
   <translation>ส่วนถัดไป</translation>
  </message>
  <message>
   <source>Next chat</source>
   <translation>แชทถัดไป</translation>
  </message>
  <message>
   <source>Next control</source>
   <translation>ตัวควบคุมถัดไป</translation>
  </message>
  <message>
   <source>Next message</source>
   <translation>ข้อความถัดไป</translation>
  </message>
  <message>
   <source>Next message or row</source>
   <translation>ข้อความหรือแถวถัดไป</translation>
  </message>
  <message>
   <source>Next version</source>
   <translation>เวอร์ชันถัดไป</translation>
  </message>
  <message>
   <source>Next:</source>
   <translation>ถัดไป:</translation>
  </message>
  <message>
   <source>No MCP server is on. Add one, or switch one on, in “Manage tools”.</source>
   <translation>ไม่มีเซิร์ฟเวอร์ MCP ที่เปิดอยู่ โปรดเพิ่มหรือเปิดใน “จัดการเครื่องมือ”</translation>
  </message>
  <message>
   <source>No budget</source>
   <translation>ไม่มีงบ</translation>
  </message>
  <message>
   <source>No conversations were found.</source>
   <translation>ไม่พบบทสนทนา</translation>
  </message>
  <message>
   <source>No conversations yet</source>
   <translation>ยังไม่มีบทสนทนา</translation>
  </message>
  <message>
   <source>No display and no terminal were found: running the demo job.</source>
   <translation>ไม่พบทั้งจอแสดงผลและเทอร์มินัล กำลังเรียกใช้งานสาธิต</translation>
  </message>
  <message>
   <source>No display was found: this is the terminal chat.</source>
   <translation>ไม่พบจอแสดงผล นี่คือแชทในเทอร์มินัล</translation>
  </message>
  <message>
   <source>No fades, no pulsing</source>
   <translation>ไม่มีเฟด ไม่มีการกะพริบ</translation>
  </message>
  <message>
   <source>No folder</source>
   <translation>ไม่มีโฟลเดอร์</translation>
  </message>
  <message>
   <source>No font on this computer has the letters of this language</source>
   <translation>ไม่มีฟอนต์ในคอมพิวเตอร์นี้ที่มีตัวอักษรของภาษานี้</translation>
  </message>
  <message>
   <source>No font on this computer has the letters of {language}</source>
   <translation>ไม่มีฟอนต์ในคอมพิวเตอร์นี้ที่มีตัวอักษรของ {language}</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>ไม่จำกัด</translation>
  </message>
  <message>
   <source>No model is installed</source>
   <translation>ยังไม่ได้ติดตั้งโมเดล</translation>
  </message>
  <message>
   <source>No model is loaded</source>
   <translation>ยังไม่ได้โหลดโมเดล</translation>
  </message>
  <message>
   <source>No model is loaded: choose a model first.</source>
   <translation>ยังไม่ได้โหลดโมเดล โปรดเลือกโมเดลก่อน</translation>
  </message>
  <message>
   <source>No plugin and no server is here yet. Add an MCP server, or put a plugin into its folder.</source>
   <translation>ยังไม่มีปลั๊กอินหรือเซิร์ฟเวอร์ โปรดเพิ่มเซิร์ฟเวอร์ MCP หรือวางปลั๊กอินในโฟลเดอร์ของมัน</translation>
  </message>
  <message>
   <source>No preset</source>
   <translation>ไม่มีพรีเซ็ต</translation>
  </message>
  <message>
   <source>No server offers a prompt.</source>
   <translation>ไม่มีเซิร์ฟเวอร์ตัวใดมีพรอมต์ให้</translation>
  </message>
  <message>
   <source>No server offers anything to attach.</source>
   <translation>ไม่มีเซิร์ฟเวอร์ตัวใดมีสิ่งให้แนบ</translation>
  </message>
  <message>
   <source>No shortcut</source>
   <translation>ไม่ได้กำหนดปุ่ม</translation>
  </message>
  <message>
   <source>No tool was called yet.</source>
   <translation>ยังไม่มีการเรียกเครื่องมือ</translation>
  </message>
  <message>
   <source>No tools are on. Switch on a plugin or add a server in “Manage tools”.</source>
   <translation>ไม่มีเครื่องมือที่เปิดอยู่ โปรดเปิดปลั๊กอินหรือเพิ่มเซิร์ฟเวอร์ใน “จัดการเครื่องมือ”</translation>
  </message>
  <message>
   <source>Nobody has checked what {source} says of its tools.</source>
   <translation>ไม่มีใครตรวจสอบสิ่งที่ {source} บอกเกี่ยวกับเครื่องมือของตัวเอง</translation>
  </message>
  <message>
   <source>None is installed yet. Get Nemotron, or import a GGUF file you have.</source>
   <translation>ยังไม่ได้ติดตั้งโมเดล โปรดรับ Nemotron หรือนำเข้าไฟล์ GGUF ที่คุณมี</translation>
  </message>
  <message>
   <source>None selected</source>
   <translation>ไม่ได้เลือก</translation>
  </message>
  <message>
   <source>None that Nemodesk can compute on</source>
   <translation>ไม่มีการ์ดจอที่ Nemodesk ใช้ประมวลผลได้</translation>
  </message>
  <message>
   <source>None yet</source>
   <translation>ยังไม่มี</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>ปกติ</translation>
  </message>
  <message>
   <source>Normal text size</source>
   <translation>ขนาดตัวอักษรปกติ</translation>
  </message>
  <message>
   <source>Not checked since it was installed</source>
   <translation>ยังไม่ได้ตรวจสอบตั้งแต่ติดตั้ง</translation>
  </message>
  <message>
   <source>Not imported: {what}</source>
   <translation>สิ่งที่ตัดออก: {what}</translation>
  </message>
  <message>
   <source>Not known.</source>
   <translation>ไม่ทราบ</translation>
  </message>
  <message>
   <source>Not set. Tools that need it fail until it is.</source>
   <translation>ยังไม่ได้ตั้งค่า เครื่องมือที่ต้องใช้จะล้มเหลวจนกว่าจะตั้งค่า</translation>
  </message>
  <message>
   <source>Not taken over: {names}.</source>
   <translation>ไม่ได้นำมาด้วย: {names}</translation>
  </message>
  <message>
   <source>Nothing came back.</source>
   <translation>ไม่มีผลลัพธ์กลับมา</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>ไม่พบ</translation>
  </message>
  <message>
   <source>Nothing found for “{text}”</source>
   <translation>ไม่พบ “{text}”</translation>
  </message>
  <message>
   <source>Nothing found for “{text}”.</source>
   <translation>ไม่พบ “{text}”</translation>
  </message>
  <message>
   <source>Nothing found for “{words}”.</source>
   <translation>ไม่พบ “{words}”</translation>
  </message>
  <message>
   <source>Nothing is allowed for longer than once. Each call asks first.</source>
   <translation>ไม่มีสิ่งใดได้รับอนุญาตเกินหนึ่งครั้ง การเรียกทุกครั้งจะถามก่อน</translation>
  </message>
  <message>
   <source>Nothing is deleted in this chat. What you delete can be restored here.</source>
   <translation>ไม่มีข้อความที่ลบในแชทนี้ ข้อความที่คุณลบจะกู้คืนได้ที่นี่</translation>
  </message>
  <message>
   <source>Nothing is here yet.</source>
   <translation>ยังไม่มีอะไร</translation>
  </message>
  <message>
   <source>Nothing is started by importing: you read and allow each command later.</source>
   <translation>การนำเข้าไม่ได้เริ่มสิ่งใด คุณจะอ่านและอนุญาตแต่ละคำสั่งภายหลัง</translation>
  </message>
  <message>
   <source>Nothing new</source>
   <translation>ไม่มีอะไรใหม่</translation>
  </message>
  <message>
   <source>Nothing of {source} has been started yet. Read what will be, then decide.</source>
   <translation>ยังไม่ได้เริ่มสิ่งใดของ {source} โปรดอ่านว่าจะเริ่มอะไร แล้วจึงตัดสินใจ</translation>
  </message>
  <message>
   <source>Nothing was logged yet.</source>
   <translation>ยังไม่มีอะไรในบันทึก</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>การแจ้งเตือน</translation>
  </message>
  <message>
   <source>Of this</source>
   <translation>ของขั้นนี้</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>ปิด</translation>
  </message>
  <message>
   <source>On</source>
   <translation>เปิด</translation>
  </message>
  <message>
   <source>On mains power</source>
   <translation>เมื่อเสียบปลั๊ก</translation>
  </message>
  <message>
   <source>On the processor</source>
   <translation>บน CPU</translation>
  </message>
  <message>
   <source>On: Nemodesk believes what {source} says of its own tools, for example that one only reads, and asks less often; off: each of them counts as one that reads, changes and sends everything.</source>
   <translation>เปิด: Nemodesk เชื่อสิ่งที่ {source} บอกเกี่ยวกับเครื่องมือของตัวเอง เช่น ว่าเครื่องมือหนึ่งอ่านเท่านั้น และจะถามน้อยลง ปิด: ถือว่าเครื่องมือแต่ละตัวอ่าน เปลี่ยน และส่งได้ทุกอย่าง</translation>
  </message>
  <message>
   <source>One a line</source>
   <translation>บรรทัดละหนึ่งรายการ</translation>
  </message>
  <message>
   <source>One a line, each with its whole path.</source>
   <translation>บรรทัดละหนึ่งโฟลเดอร์ พร้อมพาธเต็ม</translation>
  </message>
  <message numerus="yes">
   <source>One changed message was taken from the backup.|{n} changed messages were taken from the backup.</source>
   <translation>
    <numerusform>ใช้ข้อความที่เปลี่ยนไป {n} ข้อความจากข้อมูลสำรองแทน</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One conversation was here already.|{n} conversations were here already.</source>
   <translation>
    <numerusform>มีอยู่แล้ว {n} บทสนทนา</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One file was not attached|{n} files were not attached</source>
   <translation>
    <numerusform>แนบไม่สำเร็จ {n} ไฟล์</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One item was not imported.|{n} items were not imported.</source>
   <translation>
    <numerusform>ไม่ได้นำเข้า {n} รายการ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One message has changed on the disk and is kept as it is:|{n} messages have changed on the disk and are kept as they are:</source>
   <translation>
    <numerusform>มี {n} ข้อความในดิสก์เปลี่ยนไปและถูกเก็บไว้ตามเดิม:</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One message has changed on the disk, in {names}.|{n} messages have changed on the disk, in {names}.</source>
   <translation>
    <numerusform>มี {n} ข้อความในดิสก์เปลี่ยนไป อยู่ใน {names}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One message was only in the damaged file.|{n} messages were only in the damaged file.</source>
   <translation>
    <numerusform>มี {n} ข้อความอยู่ในไฟล์ที่เสียหายเท่านั้น</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One message was saved from the damaged file.|{n} messages were saved from the damaged file.</source>
   <translation>
    <numerusform>กู้ {n} ข้อความจากไฟล์ที่เสียหายได้</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One model was moved.|{n} models were moved.</source>
   <translation>
    <numerusform>ย้าย {n} โมเดลแล้ว</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One model, {size}, in {path}|{n} models, {size}, in {path}</source>
   <translation>
    <numerusform>{n} โมเดล {size} ใน {path}</numerusform>
   </translation>
  </message>
  <message>
   <source>One page with formulas and colours that needs no network</source>
   <translation>หน้าเดียวพร้อมสูตรและสี ไม่ต้องใช้เครือข่าย</translation>
  </message>
  <message numerus="yes">
   <source>One part with its licence.|{n} parts, each with its licence.</source>
   <translation>
    <numerusform>{n} ส่วน พร้อมสัญญาอนุญาตของแต่ละส่วน</numerusform>
   </translation>
  </message>
  <message>
   <source>One text a line</source>
   <translation>บรรทัดละหนึ่งข้อความ</translation>
  </message>
  <message>
   <source>Only numbers from {least} to {most}.</source>
   <translation>ใส่ได้เฉพาะตัวเลขตั้งแต่ {least} ถึง {most}</translation>
  </message>
  <message>
   <source>Only so many of the likeliest tokens; 0 for all</source>
   <translation>จำกัดจำนวนโทเค็นที่น่าจะเป็นที่สุด 0 คือทั้งหมด</translation>
  </message>
  <message>
   <source>Only the likeliest tokens that make up this share</source>
   <translation>เฉพาะโทเค็นที่น่าจะเป็นที่สุดซึ่งรวมกันได้สัดส่วนนี้</translation>
  </message>
  <message>
   <source>Only the program that wrote {what} knows what it stands for: write a value in its place.</source>
   <translation>มีเพียงโปรแกรมที่เขียน {what} เท่านั้นที่รู้ว่าหมายถึงอะไร โปรดเขียนค่าแทน</translation>
  </message>
  <message>
   <source>Only tokens at least this likely, relative to the likeliest</source>
   <translation>เฉพาะโทเค็นที่มีโอกาสอย่างน้อยเท่านี้เมื่อเทียบกับตัวที่น่าจะเป็นที่สุด</translation>
  </message>
  <message>
   <source>Only web and mail addresses are opened, and this is neither or is damaged.</source>
   <translation>เปิดได้เฉพาะที่อยู่เว็บและอีเมล แต่ที่อยู่นี้ไม่ใช่ทั้งสองอย่างหรือเสียหาย</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>เปิด</translation>
  </message>
  <message>
   <source>Open Nemodesk</source>
   <translation>เปิด Nemodesk</translation>
  </message>
  <message>
   <source>Open a GGUF file</source>
   <translation>เปิดไฟล์ GGUF</translation>
  </message>
  <message>
   <source>Open a GGUF file…</source>
   <translation>เปิดไฟล์ GGUF…</translation>
  </message>
  <message>
   <source>Open a GGUF…</source>
   <translation>เปิด GGUF…</translation>
  </message>
  <message>
   <source>Open a file…</source>
   <translation>เปิดไฟล์…</translation>
  </message>
  <message>
   <source>Open for reading</source>
   <translation>เปิดแบบอ่านอย่างเดียว</translation>
  </message>
  <message>
   <source>Open for reading only</source>
   <translation>เปิดแบบอ่านอย่างเดียวอยู่</translation>
  </message>
  <message>
   <source>Open for reading only: nothing can be asked</source>
   <translation>เปิดแบบอ่านอย่างเดียว จึงถามไม่ได้</translation>
  </message>
  <message>
   <source>Open the address…</source>
   <translation>เปิดที่อยู่…</translation>
  </message>
  <message>
   <source>Open the chat</source>
   <translation>เปิดแชท</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>เปิดโฟลเดอร์</translation>
  </message>
  <message>
   <source>Open the folder of plugins</source>
   <translation>เปิดโฟลเดอร์ปลั๊กอิน</translation>
  </message>
  <message>
   <source>Open the hub's page</source>
   <translation>เปิดหน้าเว็บของฮับ</translation>
  </message>
  <message>
   <source>Open the model's page</source>
   <translation>เปิดหน้าเว็บของโมเดล</translation>
  </message>
  <message>
   <source>Open this address?</source>
   <translation>เปิดที่อยู่นี้ไหม</translation>
  </message>
  <message>
   <source>Orchard</source>
   <translation>สวนผลไม้</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>อื่นๆ</translation>
  </message>
  <message>
   <source>Other budget in tokens</source>
   <translation>งบอื่นเป็นโทเค็น</translation>
  </message>
  <message>
   <source>Other programs</source>
   <translation>โปรแกรมอื่น</translation>
  </message>
  <message>
   <source>Otherwise the block scrolls sideways</source>
   <translation>ถ้าปิดไว้ บล็อกจะเลื่อนไปด้านข้าง</translation>
  </message>
  <message>
   <source>Otherwise you choose one each time</source>
   <translation>ถ้าปิดไว้ คุณจะต้องเลือกเองทุกครั้ง</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>หน้า</translation>
  </message>
  <message>
   <source>Pages to print or to pass on</source>
   <translation>หน้าสำหรับพิมพ์หรือส่งต่อ</translation>
  </message>
  <message>
   <source>Parts</source>
   <translation>ส่วนประกอบ</translation>
  </message>
  <message>
   <source>Parts of its file cannot be read or do not fit together.</source>
   <translation>บางส่วนของไฟล์อ่านไม่ได้หรือไม่สอดคล้องกัน</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>วาง</translation>
  </message>
  <message>
   <source>Pasted text</source>
   <translation>ข้อความที่วาง</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>หยุดชั่วคราว</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>หยุดรออยู่</translation>
  </message>
  <message>
   <source>Perplexity on the text {name}: {value} ± {error} ({tokens} tokens, chunks of {chunk})</source>
   <translation>เพอร์เพล็กซิตีบนข้อความ {name}: {value} ± {error} ({tokens} โทเค็น ช่วงละ {chunk})</translation>
  </message>
  <message>
   <source>Perplexity {value} ± {error} on a bundled text</source>
   <translation>เพอร์เพล็กซิตี {value} ± {error} บนข้อความที่ให้มา</translation>
  </message>
  <message>
   <source>Pin</source>
   <translation>ปักหมุด</translation>
  </message>
  <message>
   <source>Pin or unpin this chat</source>
   <translation>ปักหมุดหรือเลิกปักหมุดแชทนี้</translation>
  </message>
  <message>
   <source>Pinned</source>
   <translation>ปักหมุด</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>ตำแหน่ง</translation>
  </message>
  <message>
   <source>Plain text with marks, for notes and other programs</source>
   <translation>ข้อความธรรมดาพร้อมเครื่องหมายจัดรูปแบบ สำหรับจดโน้ตและใช้กับโปรแกรมอื่น</translation>
  </message>
  <message>
   <source>Planning</source>
   <translation>กำลังวางแผน</translation>
  </message>
  <message>
   <source>Portable: everything is in {folder}</source>
   <translation>แบบพกพา: ทุกอย่างอยู่ใน {folder}</translation>
  </message>
  <message>
   <source>Position scaling of the kind {kind} is not supported: only {supported}.</source>
   <translation>ไม่รองรับการปรับสเกลตำแหน่งชนิด {kind} รองรับเฉพาะ {supported}</translation>
  </message>
  <message>
   <source>Precision of the weights</source>
   <translation>ความละเอียดของน้ำหนักโมเดล</translation>
  </message>
  <message>
   <source>Preset</source>
   <translation>พรีเซ็ต</translation>
  </message>
  <message>
   <source>Preset “{name}” was deleted.</source>
   <translation>ลบพรีเซ็ต “{name}” แล้ว</translation>
  </message>
  <message>
   <source>Preset “{name}” was saved.</source>
   <translation>บันทึกพรีเซ็ต “{name}” แล้ว</translation>
  </message>
  <message>
   <source>Presets</source>
   <translation>พรีเซ็ต</translation>
  </message>
  <message>
   <source>Presets keep instructions, thinking and sampling under a name.</source>
   <translation>พรีเซ็ตเก็บคำสั่งกำกับ การคิด และการสุ่มโทเค็นไว้ภายใต้ชื่อเดียว</translation>
  </message>
  <message>
   <source>Press the keys…</source>
   <translation>กดปุ่มที่ต้องการ…</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>ก่อนหน้า</translation>
  </message>
  <message>
   <source>Previous 7 days</source>
   <translation>7 วันก่อนหน้า</translation>
  </message>
  <message>
   <source>Previous area</source>
   <translation>ส่วนก่อนหน้า</translation>
  </message>
  <message>
   <source>Previous chat</source>
   <translation>แชทก่อนหน้า</translation>
  </message>
  <message>
   <source>Previous control</source>
   <translation>ตัวควบคุมก่อนหน้า</translation>
  </message>
  <message>
   <source>Previous message</source>
   <translation>ข้อความก่อนหน้า</translation>
  </message>
  <message>
   <source>Previous message or row</source>
   <translation>ข้อความหรือแถวก่อนหน้า</translation>
  </message>
  <message>
   <source>Previous version</source>
   <translation>เวอร์ชันก่อนหน้า</translation>
  </message>
  <message>
   <source>Processor threads</source>
   <translation>เธรดของ CPU</translation>
  </message>
  <message>
   <source>Program: {path}</source>
   <translation>โปรแกรม: {path}</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>ความคืบหน้า</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>พรอมต์</translation>
  </message>
  <message>
   <source>Prompts that your servers offer. The text goes into the composer; you can change it there.</source>
   <translation>พรอมต์จากเซิร์ฟเวอร์ของคุณ ข้อความจะไปอยู่ในช่องเขียนข้อความ คุณแก้ไขได้ที่นั่น</translation>
  </message>
  <message>
   <source>Put back</source>
   <translation>กู้คืน</translation>
  </message>
  <message>
   <source>Put back {name}</source>
   <translation>กู้คืน {name}</translation>
  </message>
  <message>
   <source>Put into the message</source>
   <translation>ใส่ลงในข้อความ</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>คุณภาพ</translation>
  </message>
  <message>
   <source>Quality of the conversion: {types}, error {error}, {bits} bits a value</source>
   <translation>คุณภาพการแปลง: {types} คลาดเคลื่อน {error} ค่าละ {bits} บิต</translation>
  </message>
  <message>
   <source>Quality of {name}</source>
   <translation>คุณภาพของ {name}</translation>
  </message>
  <message>
   <source>Quantization</source>
   <translation>การควอนไทซ์</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>คำถาม</translation>
  </message>
  <message>
   <source>Questions, answers and titles of every chat are searched while you type.</source>
   <translation>ค้นหาคำถาม คำตอบ และชื่อของทุกแชททันทีที่คุณพิมพ์</translation>
  </message>
  <message>
   <source>Quick question…</source>
   <translation>ถามด่วน…</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>ออก</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>อ่านใหม่</translation>
  </message>
  <message>
   <source>Read ahead</source>
   <translation>อ่านล่วงหน้า</translation>
  </message>
  <message>
   <source>Read and accept the licence</source>
   <translation>อ่านและยอมรับสัญญาอนุญาต</translation>
  </message>
  <message>
   <source>Read the licence</source>
   <translation>อ่านสัญญาอนุญาต</translation>
  </message>
  <message>
   <source>Read the report</source>
   <translation>อ่านรายงาน</translation>
  </message>
  <message>
   <source>Read {source} again</source>
   <translation>อ่าน {source} ใหม่</translation>
  </message>
  <message>
   <source>Reading ahead</source>
   <translation>กำลังอ่านล่วงหน้า</translation>
  </message>
  <message>
   <source>Reading speed</source>
   <translation>ความเร็วในการอ่าน</translation>
  </message>
  <message>
   <source>Reading the prompt</source>
   <translation>กำลังอ่านพรอมต์</translation>
  </message>
  <message>
   <source>Reading the whole history…</source>
   <translation>กำลังอ่านประวัติทั้งหมด…</translation>
  </message>
  <message>
   <source>Reading {name}…</source>
   <translation>กำลังอ่าน {name}…</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>กำลังอ่าน…</translation>
  </message>
  <message>
   <source>Reads every message and finds those that have changed on the disk</source>
   <translation>อ่านทุกข้อความและหาข้อความที่เปลี่ยนไปในดิสก์</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>พร้อม</translation>
  </message>
  <message>
   <source>Reasoning is made impossible for this answer</source>
   <translation>ปิดไม่ให้คิดเลยสำหรับคำตอบนี้</translation>
  </message>
  <message>
   <source>Recommended</source>
   <translation>แนะนำ</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>ทำซ้ำ</translation>
  </message>
  <message>
   <source>Reduce motion</source>
   <translation>ลดการเคลื่อนไหว</translation>
  </message>
  <message>
   <source>Regenerate</source>
   <translation>ตอบใหม่</translation>
  </message>
  <message>
   <source>Relative to the text</source>
   <translation>เทียบกับข้อความ</translation>
  </message>
  <message>
   <source>Remote endpoints are not supported yet: choose a model on this computer.</source>
   <translation>ยังไม่รองรับปลายทางระยะไกล โปรดเลือกโมเดลในคอมพิวเตอร์นี้</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>นำออก</translation>
  </message>
  <message>
   <source>Remove the waiting message</source>
   <translation>ลบข้อความที่รอส่ง</translation>
  </message>
  <message>
   <source>Remove this row</source>
   <translation>นำแถวนี้ออก</translation>
  </message>
  <message>
   <source>Remove {name}</source>
   <translation>นำ {name} ออก</translation>
  </message>
  <message>
   <source>Remove {source}</source>
   <translation>นำ {source} ออก</translation>
  </message>
  <message>
   <source>Remove {source}?</source>
   <translation>นำ {source} ออกไหม</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>เปลี่ยนชื่อ</translation>
  </message>
  <message>
   <source>Rename this chat</source>
   <translation>เปลี่ยนชื่อแชทนี้</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>ซ่อม</translation>
  </message>
  <message>
   <source>Repeat penalty</source>
   <translation>ค่าปรับการพูดซ้ำ</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>แทนที่</translation>
  </message>
  <message>
   <source>Replace {name}</source>
   <translation>แทนที่ {name}</translation>
  </message>
  <message>
   <source>Repository</source>
   <translation>รีโพซิทอรี</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>รีเซ็ตทั้งหมด</translation>
  </message>
  <message>
   <source>Reset all settings</source>
   <translation>รีเซ็ตการตั้งค่าทั้งหมด</translation>
  </message>
  <message>
   <source>Reset this page</source>
   <translation>รีเซ็ตหน้านี้</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>กู้คืน</translation>
  </message>
  <message>
   <source>Restore a backup</source>
   <translation>กู้คืนข้อมูลสำรอง</translation>
  </message>
  <message>
   <source>Restore all</source>
   <translation>กู้คืนทั้งหมด</translation>
  </message>
  <message>
   <source>Restore deleted messages…</source>
   <translation>กู้คืนข้อความที่ลบ…</translation>
  </message>
  <message>
   <source>Restore: {text}</source>
   <translation>กู้คืน: {text}</translation>
  </message>
  <message numerus="yes">
   <source>Restored from the backup of {when}: one message in all.|Restored from the backup of {when}: {n} messages in all.</source>
   <translation>
    <numerusform>กู้คืนจากข้อมูลสำรองเมื่อ {when} แล้ว รวม {n} ข้อความ</numerusform>
   </translation>
  </message>
  <message>
   <source>Restore…</source>
   <translation>กู้คืน…</translation>
  </message>
  <message>
   <source>Restoring…</source>
   <translation>กำลังกู้คืน…</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>ผลลัพธ์</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>ผลลัพธ์</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>ทำต่อ</translation>
  </message>
  <message>
   <source>Return key</source>
   <translation>ปุ่ม Enter Return เอนเทอร์</translation>
  </message>
  <message>
   <source>Review {source}</source>
   <translation>ตรวจดู {source}</translation>
  </message>
  <message>
   <source>Review…</source>
   <translation>ตรวจดู…</translation>
  </message>
  <message>
   <source>Revision of the checkpoint: {commit}</source>
   <translation>รีวิชันของเช็กพอยต์: {commit}</translation>
  </message>
  <message>
   <source>Room for it on the disk</source>
   <translation>พื้นที่ดิสก์สำหรับเก็บ</translation>
  </message>
  <message>
   <source>Rose</source>
   <translation>กุหลาบ</translation>
  </message>
  <message>
   <source>Runs Nemotron Nano on your own computer. Nothing you write leaves it.</source>
   <translation>รัน Nemotron Nano บนคอมพิวเตอร์ของคุณเอง สิ่งที่คุณเขียนไม่ออกไปจากเครื่อง</translation>
  </message>
  <message>
   <source>Runs on the processor as {type} with {tokens} tokens of context</source>
   <translation>แบบ {type} ทำงานบน CPU พร้อมบริบท {tokens} โทเค็น</translation>
  </message>
  <message>
   <source>SHA-256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>บันทึก</translation>
  </message>
  <message>
   <source>Save and branch</source>
   <translation>บันทึกเป็นเวอร์ชันใหม่</translation>
  </message>
  <message>
   <source>Save and go on</source>
   <translation>บันทึกแล้วไปต่อ</translation>
  </message>
  <message>
   <source>Save as preset</source>
   <translation>บันทึกเป็นพรีเซ็ต</translation>
  </message>
  <message>
   <source>Saved as you change it</source>
   <translation>บันทึกทันทีที่คุณเปลี่ยน</translation>
  </message>
  <message>
   <source>Scroll sideways</source>
   <translation>เลื่อนไปด้านข้าง</translation>
  </message>
  <message>
   <source>Sea</source>
   <translation>ทะเล</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>ค้นหา</translation>
  </message>
  <message>
   <source>Search actions and keys</source>
   <translation>ค้นหาการดำเนินการและปุ่ม</translation>
  </message>
  <message>
   <source>Search and commands</source>
   <translation>การค้นหาและคำสั่ง</translation>
  </message>
  <message>
   <source>Search chats and actions</source>
   <translation>ค้นหาแชทและการดำเนินการ</translation>
  </message>
  <message>
   <source>Search chats and actions…</source>
   <translation>ค้นหาแชทและการดำเนินการ…</translation>
  </message>
  <message>
   <source>Search in all chats</source>
   <translation>ค้นหาในทุกแชท</translation>
  </message>
  <message>
   <source>Search in all chats for “{text}”</source>
   <translation>ค้นหา “{text}” ในทุกแชท</translation>
  </message>
  <message>
   <source>Search in all chats…</source>
   <translation>ค้นหาในทุกแชท…</translation>
  </message>
  <message>
   <source>Search in thinking too</source>
   <translation>ค้นหาในการคิดด้วย</translation>
  </message>
  <message>
   <source>Search results</source>
   <translation>ผลการค้นหา</translation>
  </message>
  <message>
   <source>Search settings</source>
   <translation>ค้นหาการตั้งค่า</translation>
  </message>
  <message>
   <source>Search the log</source>
   <translation>ค้นหาในบันทึก</translation>
  </message>
  <message>
   <source>Search these days</source>
   <translation>ค้นหาในช่วงวันนี้</translation>
  </message>
  <message>
   <source>Search without filters</source>
   <translation>ค้นหาโดยไม่ใช้ตัวกรอง</translation>
  </message>
  <message>
   <source>Secrets</source>
   <translation>ข้อมูลลับ</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>ค่า Seed</translation>
  </message>
  <message>
   <source>Select</source>
   <translation>เลือก</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>เลือกทั้งหมด</translation>
  </message>
  <message>
   <source>Select chats</source>
   <translation>เลือกแชท</translation>
  </message>
  <message>
   <source>Selected chats</source>
   <translation>แชทที่เลือก</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>ส่ง</translation>
  </message>
  <message>
   <source>Send next</source>
   <translation>ส่งรายการถัดไป</translation>
  </message>
  <message>
   <source>Send the next waiting message</source>
   <translation>ส่งข้อความถัดไปที่รอส่ง</translation>
  </message>
  <message>
   <source>Send with</source>
   <translation>ส่งด้วย</translation>
  </message>
  <message>
   <source>Sending a message in it restores it.</source>
   <translation>เมื่อส่งข้อความในแชทนี้ แชทจะออกจากถังขยะ</translation>
  </message>
  <message>
   <source>Sent when the answer has ended</source>
   <translation>จะส่งเมื่อตอบเสร็จ</translation>
  </message>
  <message>
   <source>Sent when the answer in the other chat has ended</source>
   <translation>จะส่งเมื่อแชทอื่นตอบเสร็จ</translation>
  </message>
  <message>
   <source>Sent when the model has loaded</source>
   <translation>จะส่งเมื่อโหลดโมเดลเสร็จ</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>ตั้งค่า</translation>
  </message>
  <message>
   <source>Set it aside and start anew</source>
   <translation>แยกเก็บไว้แล้วเริ่มใหม่</translation>
  </message>
  <message>
   <source>Set until Nemodesk is closed. It is not shown again.</source>
   <translation>ตั้งค่าไว้จนกว่าจะปิด Nemodesk และจะไม่แสดงอีก</translation>
  </message>
  <message>
   <source>Set {name}</source>
   <translation>ตั้งค่า {name}</translation>
  </message>
  <message>
   <source>Set, in the keyring. It is not shown again.</source>
   <translation>ตั้งค่าไว้ในพวงกุญแจ และจะไม่แสดงอีก</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>การตั้งค่า</translation>
  </message>
  <message>
   <source>Settings (*.json)</source>
   <translation>การตั้งค่า (*.json)</translation>
  </message>
  <message>
   <source>Settings of this chat</source>
   <translation>การตั้งค่าของแชทนี้</translation>
  </message>
  <message>
   <source>Settings of this chat…</source>
   <translation>การตั้งค่าของแชทนี้…</translation>
  </message>
  <message>
   <source>Settings of {source}</source>
   <translation>การตั้งค่าของ {source}</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>การตั้งค่า…</translation>
  </message>
  <message>
   <source>Seven days of backups are kept; the present history is set aside first</source>
   <translation>เก็บข้อมูลสำรองไว้เจ็ดวัน โดยแยกเก็บประวัติปัจจุบันก่อนกู้คืน</translation>
  </message>
  <message>
   <source>Shift+Enter begins a new line either way</source>
   <translation>Shift+Enter ขึ้นบรรทัดใหม่เสมอ</translation>
  </message>
  <message>
   <source>Shortcuts</source>
   <translation>แป้นพิมพ์ลัด</translation>
  </message>
  <message>
   <source>Shortcuts too; presets and conversations stay</source>
   <translation>รวมแป้นพิมพ์ลัดด้วย แต่พรีเซ็ตและบทสนทนายังอยู่</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>แสดง</translation>
  </message>
  <message numerus="yes">
   <source>Show a published file|Show {n} published files</source>
   <translation>
    <numerusform>แสดง {n} ไฟล์ที่เผยแพร่</numerusform>
   </translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>แสดงทั้งหมด</translation>
  </message>
  <message>
   <source>Show all thinking</source>
   <translation>แสดงการคิดทั้งหมด</translation>
  </message>
  <message>
   <source>Show all {count} types</source>
   <translation>แสดงทั้ง {count} ชนิด</translation>
  </message>
  <message numerus="yes">
   <source>Show all {n} lines</source>
   <translation>
    <numerusform>แสดงทั้ง {n} บรรทัด</numerusform>
   </translation>
  </message>
  <message>
   <source>Show imported</source>
   <translation>แสดงที่นำเข้า</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>แสดงในโฟลเดอร์</translation>
  </message>
  <message>
   <source>Show older calls</source>
   <translation>แสดงการเรียกที่เก่ากว่า</translation>
  </message>
  <message>
   <source>Show or hide the sidebar</source>
   <translation>แสดงหรือซ่อนแถบด้านข้าง</translation>
  </message>
  <message>
   <source>Show the menus</source>
   <translation>แสดงเมนู</translation>
  </message>
  <message>
   <source>Show the newest lines</source>
   <translation>แสดงบรรทัดล่าสุด</translation>
  </message>
  <message>
   <source>Show values</source>
   <translation>แสดงค่า</translation>
  </message>
  <message>
   <source>Show {name} in its folder</source>
   <translation>แสดง {name} ในโฟลเดอร์</translation>
  </message>
  <message>
   <source>Sidebar</source>
   <translation>แถบด้านข้าง</translation>
  </message>
  <message>
   <source>Since {day}</source>
   <translation>ตั้งแต่ {day}</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>ขนาด</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>ย่อตัวอักษร</translation>
  </message>
  <message>
   <source>Some of the damaged file could not be read.</source>
   <translation>อ่านบางส่วนของไฟล์ที่เสียหายไม่ได้</translation>
  </message>
  <message>
   <source>Something about tools did not work</source>
   <translation>มีบางอย่างเกี่ยวกับเครื่องมือที่ไม่สำเร็จ</translation>
  </message>
  <message>
   <source>Something is missing: {what}. Fill it in, or remove its row.</source>
   <translation>ยังขาดบางอย่าง: {what} โปรดกรอก หรือนำแถวนั้นออก</translation>
  </message>
  <message>
   <source>Something went wrong inside Nemodesk ({name})</source>
   <translation>เกิดข้อผิดพลาดภายใน Nemodesk ({name})</translation>
  </message>
  <message>
   <source>Something went wrong inside Nemodesk ({name}). The log has the details.</source>
   <translation>เกิดข้อผิดพลาดภายใน Nemodesk ({name}) ดูรายละเอียดได้ในบันทึกการทำงาน</translation>
  </message>
  <message>
   <source>Spacing of lists and messages</source>
   <translation>ระยะห่างของรายการและข้อความ</translation>
  </message>
  <message>
   <source>Speed limit</source>
   <translation>จำกัดความเร็ว</translation>
  </message>
  <message>
   <source>Stand before the first message</source>
   <translation>อยู่ก่อนข้อความแรก</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>หน้าเริ่มต้น</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>กำลังเริ่ม</translation>
  </message>
  <message>
   <source>Starts in: {path}</source>
   <translation>เริ่มใน: {path}</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>สถานะ</translation>
  </message>
  <message>
   <source>Stay in the tray</source>
   <translation>อยู่ในถาดระบบ</translation>
  </message>
  <message numerus="yes">
   <source>Step {n} of {all}: {name}</source>
   <translation>
    <numerusform>ขั้นที่ {n} จาก {all}: {name}</numerusform>
   </translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>หยุด</translation>
  </message>
  <message>
   <source>Stop and keep it</source>
   <translation>หยุดและเก็บไว้</translation>
  </message>
  <message>
   <source>Stop texts</source>
   <translation>ข้อความหยุด</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>หยุดแล้ว</translation>
  </message>
  <message>
   <source>Stopped before the end: what was imported stays.</source>
   <translation>หยุดก่อนเสร็จ รายการที่นำเข้าแล้วยังอยู่</translation>
  </message>
  <message>
   <source>Stopped by you</source>
   <translation>คุณหยุดไว้</translation>
  </message>
  <message>
   <source>Strict off</source>
   <translation>ปิดสนิท</translation>
  </message>
  <message>
   <source>Switch thinking</source>
   <translation>สลับการคิด</translation>
  </message>
  <message>
   <source>System</source>
   <translation>ระบบ</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>เพิกถอน</translation>
  </message>
  <message>
   <source>Take back: {what}</source>
   <translation>เพิกถอน: {what}</translation>
  </message>
  <message>
   <source>Take out of the archive</source>
   <translation>นำออกจากที่เก็บถาวร</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>อุณหภูมิ</translation>
  </message>
  <message>
   <source>Tensors</source>
   <translation>เทนเซอร์</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>ข้อความ</translation>
  </message>
  <message>
   <source>Text and source code</source>
   <translation>ข้อความและซอร์สโค้ด</translation>
  </message>
  <message>
   <source>Text of the attachment</source>
   <translation>เนื้อหาของไฟล์แนบ</translation>
  </message>
  <message>
   <source>Text of the licence</source>
   <translation>ข้อความของสัญญาอนุญาต</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>ขนาดตัวอักษร</translation>
  </message>
  <message>
   <source>The address holds characters that cannot be seen: {characters}</source>
   <translation>ที่อยู่มีอักขระที่มองไม่เห็น: {characters}</translation>
  </message>
  <message>
   <source>The address must begin with https:// or http:// and name a host.</source>
   <translation>ที่อยู่ต้องขึ้นต้นด้วย https:// หรือ http:// และระบุโฮสต์</translation>
  </message>
  <message>
   <source>The answer failed</source>
   <translation>ตอบไม่สำเร็จ</translation>
  </message>
  <message>
   <source>The answer failed.</source>
   <translation>ตอบไม่สำเร็จ</translation>
  </message>
  <message>
   <source>The answer failed: {error}</source>
   <translation>ตอบไม่สำเร็จ: {error}</translation>
  </message>
  <message>
   <source>The answer goes on: its model is loaded again when the tool call is done.</source>
   <translation>การตอบยังดำเนินต่อ โมเดลจะโหลดใหม่เมื่อการเรียกเครื่องมือเสร็จ</translation>
  </message>
  <message>
   <source>The answer is there.</source>
   <translation>ตอบเสร็จแล้ว</translation>
  </message>
  <message>
   <source>The answer reached its length limit.</source>
   <translation>คำตอบถึงขีดจำกัดความยาวแล้ว</translation>
  </message>
  <message>
   <source>The answer was interrupted.</source>
   <translation>คำตอบถูกขัดจังหวะ</translation>
  </message>
  <message>
   <source>The answer was stopped with its model. Continue goes on once a model is loaded.</source>
   <translation>คำตอบหยุดไปพร้อมกับโมเดล เมื่อโหลดโมเดลแล้ว กด “ดำเนินการต่อ” เพื่อให้ตอบต่อ</translation>
  </message>
  <message>
   <source>The answer was stopped.</source>
   <translation>หยุดคำตอบแล้ว</translation>
  </message>
  <message>
   <source>The archive is empty</source>
   <translation>ไม่มีแชทที่เก็บถาวร</translation>
  </message>
  <message>
   <source>The bias of token {token} must be a number, or minus infinity.</source>
   <translation>ค่าไบแอสของโทเค็น {token} ต้องเป็นตัวเลขหรือลบอนันต์</translation>
  </message>
  <message>
   <source>The biases forbid every token: leave some of them out.</source>
   <translation>ค่าไบแอสห้ามทุกโทเค็น โปรดตัดออกบางรายการ</translation>
  </message>
  <message>
   <source>The call ended without a result.</source>
   <translation>การเรียกสิ้นสุดโดยไม่มีผลลัพธ์</translation>
  </message>
  <message>
   <source>The call was not run.</source>
   <translation>การเรียกนี้ไม่ได้ถูกรัน</translation>
  </message>
  <message>
   <source>The card’s memory is full and the answer came at {speed} tokens a second: Windows has probably moved a part of the model into the computer’s memory. Load it with a smaller context, or close other programs.</source>
   <translation>หน่วยความจำการ์ดจอเต็มและตอบได้ {speed} โทเค็นต่อวินาที Windows อาจย้ายบางส่วนของโมเดลไปไว้ในหน่วยความจำของคอมพิวเตอร์ โปรดโหลดด้วยบริบทที่เล็กลงหรือปิดโปรแกรมอื่น</translation>
  </message>
  <message>
   <source>The chat template in this model's file does not work: choose another model file.</source>
   <translation>เทมเพลตแชทในไฟล์โมเดลนี้ใช้งานไม่ได้ โปรดเลือกไฟล์โมเดลอื่น</translation>
  </message>
  <message>
   <source>The chat template in this model's file takes too long: choose another model file.</source>
   <translation>เทมเพลตแชทในไฟล์โมเดลนี้ใช้เวลานานเกินไป โปรดเลือกไฟล์โมเดลอื่น</translation>
  </message>
  <message>
   <source>The checkpoint holds a tensor that this kind of model does not have: {name}.</source>
   <translation>เช็กพอยต์มีเทนเซอร์ที่ไม่มีในโมเดลชนิดนี้: {name}</translation>
  </message>
  <message>
   <source>The checkpoint is not complete: the tensor {name} is missing.</source>
   <translation>เช็กพอยต์ไม่ครบ ขาดเทนเซอร์ {name}</translation>
  </message>
  <message>
   <source>The checkpoint is not complete: {file} is missing.</source>
   <translation>เช็กพอยต์ไม่ครบ ขาดไฟล์ {file}</translation>
  </message>
  <message>
   <source>The checkpoint names a file outside its folder ({name}): do not use it.</source>
   <translation>เช็กพอยต์อ้างถึงไฟล์นอกโฟลเดอร์ของตัวเอง ({name}) โปรดอย่าใช้</translation>
  </message>
  <message>
   <source>The checkpoint's settings cannot be stored: download it again.</source>
   <translation>จัดเก็บการตั้งค่าของเช็กพอยต์ไม่ได้ โปรดดาวน์โหลดใหม่</translation>
  </message>
  <message>
   <source>The conversation has {tokens} tokens and the context holds {context}: start a new chat or load the model with a larger context.</source>
   <translation>บทสนทนามี {tokens} โทเค็น แต่บริบทรับได้ {context} โปรดเริ่มแชทใหม่หรือโหลดโมเดลด้วยบริบทที่ใหญ่ขึ้น</translation>
  </message>
  <message>
   <source>The conversation takes {tokens} tokens and leaves no room for an answer in the context of {context}: start a new chat, or load the model with a larger context.</source>
   <translation>บทสนทนาใช้ {tokens} โทเค็น ไม่เหลือที่ให้คำตอบในบริบทขนาด {context} โปรดเริ่มแชทใหม่หรือโหลดโมเดลด้วยบริบทที่ใหญ่ขึ้น</translation>
  </message>
  <message>
   <source>The conversion ended unexpectedly (status {code}): start it again.</source>
   <translation>การแปลงสิ้นสุดโดยไม่คาดคิด (สถานะ {code}) โปรดเริ่มใหม่</translation>
  </message>
  <message>
   <source>The damaged file is kept in {folder}.</source>
   <translation>เก็บไฟล์ที่เสียหายไว้ใน {folder}</translation>
  </message>
  <message>
   <source>The demo model is missing: install the program again.</source>
   <translation>ไม่มีโมเดลสาธิต โปรดติดตั้งโปรแกรมใหม่</translation>
  </message>
  <message>
   <source>The disk became full while writing {path}: make room and convert again.</source>
   <translation>ดิสก์เต็มขณะเขียน {path} โปรดเพิ่มพื้นที่ว่างแล้วแปลงอีกครั้ง</translation>
  </message>
  <message>
   <source>The disk failed while the history was read or written: it may be full, broken or write-protected.</source>
   <translation>ดิสก์ขัดข้องขณะอ่านหรือเขียนประวัติ อาจเต็ม เสีย หรือถูกป้องกันการเขียน</translation>
  </message>
  <message>
   <source>The disk is full: make room for what tools are allowed. No tool runs until then.</source>
   <translation>ดิสก์เต็ม โปรดเพิ่มพื้นที่ว่างสำหรับสิ่งที่อนุญาตให้เครื่องมือ จนกว่าจะแก้ไขจะไม่มีเครื่องมือใดทำงาน</translation>
  </message>
  <message>
   <source>The disk is full: the history could not be written. Free some space and try again.</source>
   <translation>ดิสก์เต็ม จึงเขียนประวัติไม่ได้ โปรดเพิ่มพื้นที่ว่างแล้วลองอีกครั้ง</translation>
  </message>
  <message>
   <source>The disk of {folder} is full: make room, then go on.</source>
   <translation>ดิสก์ของ {folder} เต็ม โปรดเพิ่มพื้นที่ว่างแล้วทำต่อ</translation>
  </message>
  <message>
   <source>The disk of {folder} is too full: make {size} GB free, then go on.</source>
   <translation>ดิสก์ของ {folder} มีพื้นที่ไม่พอ โปรดเพิ่มพื้นที่ว่าง {size} GB แล้วทำต่อ</translation>
  </message>
  <message>
   <source>The disk with {path} cannot be read: {reason}.</source>
   <translation>อ่านดิสก์ของ {path} ไม่ได้: {reason}</translation>
  </message>
  <message>
   <source>The disk with {path} is not connected; its models are not listed.</source>
   <translation>ไม่ได้ต่อดิสก์ที่มี {path} โมเดลในดิสก์นั้นจึงไม่อยู่ในรายการ</translation>
  </message>
  <message>
   <source>The download was stopped. It goes on from here the next time.</source>
   <translation>หยุดดาวน์โหลดแล้ว ครั้งหน้าจะทำต่อจากตรงนี้</translation>
  </message>
  <message>
   <source>The earlier history is kept in {folder}.</source>
   <translation>เก็บประวัติเดิมไว้ใน {folder}</translation>
  </message>
  <message>
   <source>The engine could not be started: install Nemodesk again.</source>
   <translation>เริ่มเอนจินไม่ได้ โปรดติดตั้ง Nemodesk ใหม่</translation>
  </message>
  <message>
   <source>The engine could not compute the answer: try again, or load the model again.</source>
   <translation>เอนจินประมวลผลคำตอบไม่ได้ โปรดลองอีกครั้งหรือโหลดโมเดลใหม่</translation>
  </message>
  <message numerus="yes">
   <source>The engine crashed while loading; a smaller context of {n} tokens works.</source>
   <translation>
    <numerusform>เอนจินขัดข้องขณะโหลด แต่ใช้งานได้เมื่อลดบริบทเหลือ {n} โทเค็น</numerusform>
   </translation>
  </message>
  <message>
   <source>The engine crashed while loading; with fewer layers on the graphics card it works.</source>
   <translation>เอนจินขัดข้องขณะโหลด แต่ใช้งานได้เมื่อลดเลเยอร์บนการ์ดจอ</translation>
  </message>
  <message>
   <source>The engine crashed while loading; without extra processor buffers it works.</source>
   <translation>เอนจินขัดข้องขณะโหลด แต่ใช้งานได้เมื่อไม่มีบัฟเฟอร์เสริมของ CPU</translation>
  </message>
  <message>
   <source>The engine crashed while loading; without the graphics card it works.</source>
   <translation>เอนจินขัดข้องขณะโหลด แต่ใช้งานได้เมื่อไม่ใช้การ์ดจอ</translation>
  </message>
  <message>
   <source>The engine crashed: load the model again.</source>
   <translation>เอนจินขัดข้อง โปรดโหลดโมเดลใหม่</translation>
  </message>
  <message>
   <source>The engine did not answer for {seconds} seconds and was ended: load the model again.</source>
   <translation>เอนจินไม่ตอบสนองนาน {seconds} วินาที จึงถูกปิด โปรดโหลดโมเดลใหม่</translation>
  </message>
  <message>
   <source>The engine ended unexpectedly (code {code}): load the model again.</source>
   <translation>เอนจินสิ้นสุดโดยไม่คาดคิด (รหัส {code}) โปรดโหลดโมเดลใหม่</translation>
  </message>
  <message>
   <source>The engine has stopped</source>
   <translation>เอนจินหยุดทำงาน</translation>
  </message>
  <message>
   <source>The engine ran out of memory: load the model with a smaller context, or close other programs.</source>
   <translation>เอนจินมีหน่วยความจำไม่พอ โปรดโหลดโมเดลด้วยบริบทที่เล็กลงหรือปิดโปรแกรมอื่น</translation>
  </message>
  <message>
   <source>The engine refused ({code}).</source>
   <translation>เอนจินปฏิเสธคำขอ ({code})</translation>
  </message>
  <message>
   <source>The engine stopped itself because of an internal error: load the model again.</source>
   <translation>เอนจินหยุดตัวเองเพราะข้อผิดพลาดภายใน โปรดโหลดโมเดลใหม่</translation>
  </message>
  <message>
   <source>The engine was closed.</source>
   <translation>เอนจินถูกปิด</translation>
  </message>
  <message>
   <source>The engine was ended by the system, perhaps because memory ran out: load the model again, with a smaller context if this repeats.</source>
   <translation>ระบบปิดเอนจิน อาจเพราะหน่วยความจำไม่พอ โปรดโหลดโมเดลใหม่ และลดขนาดบริบทหากเกิดซ้ำ</translation>
  </message>
  <message>
   <source>The engine's answer could not be read: load the model again.</source>
   <translation>อ่านคำตอบจากเอนจินไม่ได้ โปรดโหลดโมเดลใหม่</translation>
  </message>
  <message>
   <source>The engine's libraries could not be loaded: install Nemodesk again.</source>
   <translation>โหลดไลบรารีของเอนจินไม่ได้ โปรดติดตั้ง Nemodesk ใหม่</translation>
  </message>
  <message>
   <source>The errors were measured on {share} of the values.</source>
   <translation>วัดความคลาดเคลื่อนจาก {share} ของค่าทั้งหมด</translation>
  </message>
  <message>
   <source>The export ended unexpectedly (status {code}): start it again.</source>
   <translation>การส่งออกสิ้นสุดโดยไม่คาดคิด (สถานะ {code}) โปรดเริ่มใหม่</translation>
  </message>
  <message>
   <source>The field “{name}” has an invalid value.</source>
   <translation>ฟิลด์ “{name}” มีค่าที่ใช้ไม่ได้</translation>
  </message>
  <message>
   <source>The file needs {needed} MB and the disk has {free} MB free: make room or choose another folder.</source>
   <translation>ไฟล์ต้องใช้พื้นที่ {needed} MB แต่ดิสก์ว่าง {free} MB โปรดเพิ่มพื้นที่ว่างหรือเลือกโฟลเดอร์อื่น</translation>
  </message>
  <message>
   <source>The file of what tools are allowed is damaged: {path}. No tool runs until a new one is begun.</source>
   <translation>ไฟล์สิ่งที่อนุญาตให้เครื่องมือเสียหาย: {path} จนกว่าจะเริ่มไฟล์ใหม่จะไม่มีเครื่องมือใดทำงาน</translation>
  </message>
  <message>
   <source>The file plugin.py is missing.</source>
   <translation>ไม่มีไฟล์ plugin.py</translation>
  </message>
  <message>
   <source>The file plugin.toml is missing.</source>
   <translation>ไม่มีไฟล์ plugin.toml</translation>
  </message>
  <message>
   <source>The folder has no model.safetensors.</source>
   <translation>โฟลเดอร์นี้ไม่มี model.safetensors</translation>
  </message>
  <message>
   <source>The folder is called {folder} and the plugin {name}: give both one name.</source>
   <translation>โฟลเดอร์ชื่อ {folder} แต่ปลั๊กอินชื่อ {name} โปรดตั้งให้เป็นชื่อเดียวกัน</translation>
  </message>
  <message>
   <source>The folder needs a name.</source>
   <translation>โฟลเดอร์ต้องมีชื่อ</translation>
  </message>
  <message>
   <source>The folder {path} does not exist.</source>
   <translation>ไม่มีโฟลเดอร์ {path}</translation>
  </message>
  <message>
   <source>The folder “{name}”</source>
   <translation>โฟลเดอร์ “{name}”</translation>
  </message>
  <message>
   <source>The grammar could not be read: it must be GBNF with a rule named root.</source>
   <translation>อ่านไวยากรณ์ไม่ได้ ต้องเป็น GBNF ที่มีกฎชื่อ root</translation>
  </message>
  <message>
   <source>The grammar is too large: at most {limit} bytes are read.</source>
   <translation>ไวยากรณ์ใหญ่เกินไป อ่านได้ไม่เกิน {limit} ไบต์</translation>
  </message>
  <message>
   <source>The graphics card’s memory has run over</source>
   <translation>หน่วยความจำการ์ดจอล้น</translation>
  </message>
  <message>
   <source>The header {name} is the protocol's own: remove it.</source>
   <translation>เฮดเดอร์ {name} เป็นของโปรโตคอลเอง โปรดนำออก</translation>
  </message>
  <message>
   <source>The header {name} is there twice: remove one of them.</source>
   <translation>มีเฮดเดอร์ {name} ซ้ำกันสองรายการ โปรดนำออกหนึ่งรายการ</translation>
  </message>
  <message>
   <source>The history could not be backed up</source>
   <translation>ไม่มีข้อมูลสำรองใหม่ของประวัติ</translation>
  </message>
  <message>
   <source>The history could not be changed</source>
   <translation>เปลี่ยนแปลงประวัติไม่ได้</translation>
  </message>
  <message>
   <source>The history could not be opened</source>
   <translation>เปิดประวัติไม่ได้</translation>
  </message>
  <message>
   <source>The history could not be read or written.</source>
   <translation>อ่านหรือเขียนประวัติไม่ได้</translation>
  </message>
  <message>
   <source>The history could not be read: the process that reads it has ended.</source>
   <translation>อ่านประวัติไม่ได้ เพราะโปรเซสที่อ่านสิ้นสุดแล้ว</translation>
  </message>
  <message>
   <source>The history could not be repaired</source>
   <translation>ซ่อมประวัติไม่ได้</translation>
  </message>
  <message>
   <source>The history file cannot be opened or written: check its folder and its permissions.</source>
   <translation>เปิดหรือเขียนไฟล์ประวัติไม่ได้ โปรดตรวจสอบโฟลเดอร์และสิทธิ์การเข้าถึง</translation>
  </message>
  <message>
   <source>The history file is damaged. It was left as it is; what can be read can be restored.</source>
   <translation>ไฟล์ประวัติเสียหาย ระบบคงไฟล์ไว้ตามเดิม และกู้คืนส่วนที่อ่านได้ได้</translation>
  </message>
  <message>
   <source>The history is already being backed up, checked or restored: try again in a moment.</source>
   <translation>กำลังดำเนินการกับประวัติอยู่ โปรดลองอีกครั้งในอีกสักครู่</translation>
  </message>
  <message>
   <source>The history is being repaired</source>
   <translation>กำลังซ่อมประวัติ</translation>
  </message>
  <message>
   <source>The history is damaged</source>
   <translation>ประวัติเสียหาย</translation>
  </message>
  <message>
   <source>The history is damaged: no backup was made of it, and the earlier backups stay.</source>
   <translation>ประวัติเสียหาย จึงไม่ได้สำรองข้อมูล ข้อมูลสำรองก่อนหน้ายังอยู่</translation>
  </message>
  <message>
   <source>The history is in use by another Nemodesk: close that one first.</source>
   <translation>Nemodesk อีกหน้าต่างใช้ประวัติอยู่ โปรดปิดก่อน</translation>
  </message>
  <message>
   <source>The history is not open.</source>
   <translation>ยังไม่ได้เปิดประวัติ</translation>
  </message>
  <message>
   <source>The history is now that of {when}.</source>
   <translation>ตอนนี้ใช้ประวัติจากข้อมูลสำรองเมื่อ {when}</translation>
  </message>
  <message>
   <source>The history is open for reading only: nothing can be changed in it now.</source>
   <translation>ประวัติเปิดแบบอ่านอย่างเดียว ตอนนี้แก้ไขอะไรไม่ได้</translation>
  </message>
  <message>
   <source>The history is open for reading only: nothing can be changed or asked</source>
   <translation>ประวัติเปิดแบบอ่านอย่างเดียว จึงแก้ไขหรือถามไม่ได้</translation>
  </message>
  <message numerus="yes">
   <source>The history is sound: one message is as it was stored.|The history is sound: all {count} messages are as they were stored.</source>
   <translation>
    <numerusform>ประวัติสมบูรณ์ดี ทั้ง {count} ข้อความตรงตามที่จัดเก็บไว้</numerusform>
   </translation>
  </message>
  <message>
   <source>The history is sound: there was nothing to repair.</source>
   <translation>ประวัติสมบูรณ์ดี ไม่มีอะไรต้องซ่อม</translation>
  </message>
  <message>
   <source>The history was left as it is</source>
   <translation>ประวัติยังคงเดิม</translation>
  </message>
  <message>
   <source>The history was repaired</source>
   <translation>ซ่อมประวัติแล้ว</translation>
  </message>
  <message>
   <source>The history was written by a newer Nemodesk (version {found}, this one knows {known}): update the app.</source>
   <translation>ประวัติเขียนโดย Nemodesk ที่ใหม่กว่า (เวอร์ชัน {found} ส่วนแอปนี้รู้จักเวอร์ชัน {known}) โปรดอัปเดตแอป</translation>
  </message>
  <message>
   <source>The hub sent two different beginnings of {file}: try again.</source>
   <translation>ฮับส่งส่วนต้นของ {file} มาสองแบบไม่ตรงกัน โปรดลองอีกครั้ง</translation>
  </message>
  <message>
   <source>The hub wants to know who asks</source>
   <translation>ฮับต้องการทราบว่าใครเป็นผู้ขอ</translation>
  </message>
  <message>
   <source>The importance matrix {file} was made for another model: make one for this model.</source>
   <translation>เมทริกซ์ความสำคัญ {file} สร้างมาสำหรับโมเดลอื่น โปรดสร้างสำหรับโมเดลนี้</translation>
  </message>
  <message>
   <source>The install ended unexpectedly (status {code}): start it again, it goes on.</source>
   <translation>การติดตั้งสิ้นสุดโดยไม่คาดคิด (สถานะ {code}) โปรดเริ่มใหม่ ระบบจะทำต่อจากเดิม</translation>
  </message>
  <message>
   <source>The install needs {needed} GB more and the disk has {free} GB free: make room, then start it again.</source>
   <translation>การติดตั้งต้องใช้พื้นที่อีก {needed} GB แต่ดิสก์ว่าง {free} GB โปรดเพิ่มพื้นที่ว่างแล้วเริ่มใหม่</translation>
  </message>
  <message>
   <source>The install of {name} goes on</source>
   <translation>กำลังติดตั้ง {name} ต่อ</translation>
  </message>
  <message>
   <source>The install of {name} is not finished</source>
   <translation>ยังติดตั้ง {name} ไม่เสร็จ</translation>
  </message>
  <message>
   <source>The install stopped</source>
   <translation>การติดตั้งหยุดลง</translation>
  </message>
  <message>
   <source>The keyring of this computer refused: unlock it and try again.</source>
   <translation>พวงกุญแจของคอมพิวเตอร์นี้ปฏิเสธคำขอ โปรดปลดล็อกแล้วลองอีกครั้ง</translation>
  </message>
  <message>
   <source>The list of MCP servers of Claude Desktop, VS Code, Cursor, LM Studio, Cline and others.</source>
   <translation>รายการเซิร์ฟเวอร์ MCP ของ Claude Desktop, VS Code, Cursor, LM Studio, Cline และโปรแกรมอื่น</translation>
  </message>
  <message>
   <source>The list of models ({file}) is damaged: install Nemodesk again.</source>
   <translation>รายการโมเดล ({file}) เสียหาย โปรดติดตั้ง Nemodesk ใหม่</translation>
  </message>
  <message>
   <source>The list of servers ({path}) cannot be read: repair or remove the file.</source>
   <translation>อ่านรายการเซิร์ฟเวอร์ ({path}) ไม่ได้ โปรดซ่อมหรือลบไฟล์</translation>
  </message>
  <message>
   <source>The list of servers cannot be saved: {error}.</source>
   <translation>บันทึกรายการเซิร์ฟเวอร์ไม่ได้: {error}</translation>
  </message>
  <message>
   <source>The makers of this model give access to those who asked for it on its page.</source>
   <translation>ผู้สร้างโมเดลนี้ให้สิทธิ์เข้าถึงแก่ผู้ที่ขอไว้ในหน้าเว็บของโมเดล</translation>
  </message>
  <message>
   <source>The measurement was stopped.</source>
   <translation>การวัดถูกหยุด</translation>
  </message>
  <message>
   <source>The message is empty: type something first.</source>
   <translation>ข้อความว่างเปล่า โปรดพิมพ์อะไรสักอย่างก่อน</translation>
  </message>
  <message>
   <source>The message is gone: deleted messages are erased when the trash is emptied.</source>
   <translation>ไม่มีข้อความนี้แล้ว เพราะข้อความที่ลบจะถูกลบถาวรเมื่อล้างถังขยะ</translation>
  </message>
  <message>
   <source>The model begins to answer.</source>
   <translation>โมเดลเริ่มตอบ</translation>
  </message>
  <message>
   <source>The model could not be loaded</source>
   <translation>โหลดโมเดลไม่ได้</translation>
  </message>
  <message>
   <source>The model could not be put back: {reason}.</source>
   <translation>กู้คืนโมเดลไม่ได้: {reason}</translation>
  </message>
  <message>
   <source>The model names a new chat after its first answer</source>
   <translation>โมเดลตั้งชื่อแชทใหม่หลังคำตอบแรก</translation>
  </message>
  <message>
   <source>The model on the disk is not what was written there: check the disk, then install again.</source>
   <translation>โมเดลในดิสก์ไม่ตรงกับที่เขียนไว้ โปรดตรวจสอบดิสก์แล้วติดตั้งใหม่</translation>
  </message>
  <message>
   <source>The model takes {needed} GB and the disk of {path} has {free} GB free: make room there.</source>
   <translation>โมเดลใช้พื้นที่ {needed} GB แต่ดิสก์ของ {path} ว่าง {free} GB โปรดเพิ่มพื้นที่ว่าง</translation>
  </message>
  <message>
   <source>The models folder {path} cannot be written: {reason}.</source>
   <translation>เขียนลงโฟลเดอร์โมเดล {path} ไม่ได้: {reason}</translation>
  </message>
  <message>
   <source>The models folder {path} is not there: connect its disk, or choose another folder.</source>
   <translation>ไม่พบโฟลเดอร์โมเดล {path} โปรดเชื่อมต่อดิสก์หรือเลือกโฟลเดอร์อื่น</translation>
  </message>
  <message>
   <source>The models were left as they are</source>
   <translation>โมเดลยังคงเดิม</translation>
  </message>
  <message>
   <source>The name is too long, or holds a character that cannot be seen.</source>
   <translation>ชื่อยาวเกินไป หรือมีอักขระที่มองไม่เห็น</translation>
  </message>
  <message>
   <source>The name must be of small letters, digits, - and _, 40 at most, and begin with a letter.</source>
   <translation>ชื่อต้องเป็นตัวพิมพ์เล็ก ตัวเลข - และ _ ไม่เกิน 40 ตัว และขึ้นต้นด้วยตัวอักษร</translation>
  </message>
  <message>
   <source>The name of the site has letters that may look like others. In its own letters it is: {name}</source>
   <translation>ชื่อเว็บไซต์มีตัวอักษรที่อาจดูคล้ายตัวอื่น ชื่อจริงเมื่อเขียนด้วยตัวอักษรของมันเองคือ {name}</translation>
  </message>
  <message>
   <source>The old file is kept: {path}</source>
   <translation>เก็บไฟล์เก่าไว้แล้ว: {path}</translation>
  </message>
  <message>
   <source>The original weights, unchanged; twice the memory of 8 bits</source>
   <translation>น้ำหนักต้นฉบับไม่เปลี่ยนแปลง ใช้หน่วยความจำสองเท่าของ 8 บิต</translation>
  </message>
  <message>
   <source>The part before the @ is not the site. The address goes to {host}.</source>
   <translation>ส่วนที่อยู่หน้า @ ไม่ใช่เว็บไซต์ ที่อยู่นี้ไปยัง {host}</translation>
  </message>
  <message>
   <source>The present history is set aside first, and kept. Chats begun after the backup are not in it.</source>
   <translation>ระบบจะแยกเก็บประวัติปัจจุบันไว้ก่อน แชทที่เริ่มหลังการสำรองจะไม่มีอยู่ในข้อมูลสำรอง</translation>
  </message>
  <message>
   <source>The prompt is empty: write something first.</source>
   <translation>พรอมต์ว่างเปล่า โปรดเขียนอะไรสักอย่างก่อน</translation>
  </message>
  <message>
   <source>The proxy setting of this computer cannot be used: {reason}</source>
   <translation>ใช้การตั้งค่าพร็อกซีของคอมพิวเตอร์นี้ไม่ได้: {reason}</translation>
  </message>
  <message>
   <source>The quality report of {name} cannot be read.</source>
   <translation>อ่านรายงานคุณภาพของ {name} ไม่ได้</translation>
  </message>
  <message>
   <source>The report could not be read: {why}</source>
   <translation>อ่านรายงานไม่ได้: {why}</translation>
  </message>
  <message numerus="yes">
   <source>The result is longer than {n} MB, the most that is kept.</source>
   <translation>
    <numerusform>ผลลัพธ์ยาวกว่า {n} MB ซึ่งเป็นขนาดสูงสุดที่เก็บ</numerusform>
   </translation>
  </message>
  <message>
   <source>The rounding was guided by an importance matrix ({name}).</source>
   <translation>ปัดค่าตามเมทริกซ์ความสำคัญ ({name})</translation>
  </message>
  <message>
   <source>The same seed gives the same answer to the same chat</source>
   <translation>ค่าเดียวกันให้คำตอบเดียวกันกับแชทเดียวกัน</translation>
  </message>
  <message>
   <source>The same server is here already, as {name}.</source>
   <translation>มีเซิร์ฟเวอร์เดียวกันอยู่แล้วในชื่อ {name}</translation>
  </message>
  <message>
   <source>The sampling settings must be numbers, with a repeat penalty above 0: correct them.</source>
   <translation>การตั้งค่าการสุ่มโทเค็นต้องเป็นตัวเลข และค่าปรับการพูดซ้ำต้องมากกว่า 0 โปรดแก้ไข</translation>
  </message>
  <message>
   <source>The search index was damaged and is being made anew: search again in a while.</source>
   <translation>ดัชนีการค้นหาเสียหายและกำลังสร้างใหม่ โปรดค้นหาอีกครั้งในอีกสักครู่</translation>
  </message>
  <message>
   <source>The secret is kept.</source>
   <translation>เก็บข้อมูลลับแล้ว</translation>
  </message>
  <message>
   <source>The selected chats</source>
   <translation>แชทที่เลือก</translation>
  </message>
  <message>
   <source>The server needs a name.</source>
   <translation>เซิร์ฟเวอร์ต้องมีชื่อ</translation>
  </message>
  <message>
   <source>The settings below</source>
   <translation>ค่าด้านล่าง</translation>
  </message>
  <message>
   <source>The settings could not be written to {file}. Choose another folder.</source>
   <translation>เขียนการตั้งค่าลงใน {file} ไม่ได้ โปรดเลือกโฟลเดอร์อื่น</translation>
  </message>
  <message>
   <source>The settings were imported.</source>
   <translation>นำเข้าการตั้งค่าแล้ว</translation>
  </message>
  <message>
   <source>The settings were written to {file}.</source>
   <translation>เขียนการตั้งค่าลงใน {file} แล้ว</translation>
  </message>
  <message>
   <source>The site has no name, only a number: {host}</source>
   <translation>เว็บไซต์ไม่มีชื่อ มีแต่ตัวเลข: {host}</translation>
  </message>
  <message>
   <source>The smallest model needs {size} while it is installed: free some space first.</source>
   <translation>โมเดลที่เล็กที่สุดต้องใช้พื้นที่ {size} ขณะติดตั้ง โปรดเพิ่มพื้นที่ว่างก่อน</translation>
  </message>
  <message>
   <source>The tensor {name} does not have the shape that config.json says: download the checkpoint again.</source>
   <translation>เทนเซอร์ {name} มีรูปร่างไม่ตรงกับที่ config.json ระบุ โปรดดาวน์โหลดเช็กพอยต์ใหม่</translation>
  </message>
  <message>
   <source>The tensor {name} holds values that are not numbers or do not fit {type}: the checkpoint is damaged, or needs another type.</source>
   <translation>เทนเซอร์ {name} มีค่าที่ไม่ใช่ตัวเลขหรือเกินช่วงของ {type} เช็กพอยต์เสียหายหรือต้องใช้ชนิดอื่น</translation>
  </message>
  <message>
   <source>The tensor {name} is stored as {dtype}: only {supported} can be converted.</source>
   <translation>เทนเซอร์ {name} จัดเก็บเป็น {dtype} ซึ่งแปลงไม่ได้ รองรับเฉพาะ {supported}</translation>
  </message>
  <message>
   <source>The text has {tokens} tokens and at least {least} are needed: take a longer one.</source>
   <translation>ข้อความมี {tokens} โทเค็น แต่ต้องมีอย่างน้อย {least} โปรดใช้ข้อความที่ยาวกว่า</translation>
  </message>
  <message>
   <source>The text is longer than any model can read: shorten it.</source>
   <translation>ข้อความยาวเกินกว่าที่โมเดลใดจะอ่านได้ โปรดย่อให้สั้นลง</translation>
  </message>
  <message>
   <source>The tokenizer comes as {file}: only tokenizer.json can be converted.</source>
   <translation>ตัวตัดโทเค็นเป็นไฟล์ {file} ซึ่งแปลงไม่ได้ รองรับเฉพาะ tokenizer.json</translation>
  </message>
  <message>
   <source>The tokenizer is of a kind that cannot be converted ({kind}): only byte-level BPE.</source>
   <translation>ตัวตัดโทเค็นเป็นชนิดที่แปลงไม่ได้ ({kind}) รองรับเฉพาะ byte-level BPE</translation>
  </message>
  <message>
   <source>The tokenizer splits text in a way that is not known here: only {supported} are.</source>
   <translation>ตัวตัดโทเค็นแบ่งข้อความด้วยวิธีที่ไม่รู้จัก รองรับเฉพาะ {supported}</translation>
  </message>
  <message>
   <source>The tool's schema cannot be read: {reason}.</source>
   <translation>อ่านสคีมาของเครื่องมือไม่ได้: {reason}</translation>
  </message>
  <message>
   <source>The tool's schema is not one of an object.</source>
   <translation>สคีมาของเครื่องมือไม่ใช่สคีมาของออบเจกต์</translation>
  </message>
  <message>
   <source>The tool's schema refers to what is not in it: {what}.</source>
   <translation>สคีมาของเครื่องมืออ้างถึงสิ่งที่ไม่มีอยู่ในนั้น: {what}</translation>
  </message>
  <message>
   <source>The trash is empty</source>
   <translation>ถังขยะว่างเปล่า</translation>
  </message>
  <message>
   <source>The unfinished install could not be deleted: {reason}.</source>
   <translation>ลบการติดตั้งที่ยังไม่เสร็จไม่ได้: {reason}</translation>
  </message>
  <message>
   <source>The value of {names} is missing: enter it again.</source>
   <translation>ไม่มีค่าของ {names} โปรดป้อนใหม่</translation>
  </message>
  <message>
   <source>The value of {name} is empty, or holds a character that no header can.</source>
   <translation>ค่าของ {name} ว่างอยู่ หรือมีอักขระที่ใช้ในเฮดเดอร์ไม่ได้</translation>
  </message>
  <message>
   <source>The value of {name} is empty, too long, or cannot be one.</source>
   <translation>ค่าของ {name} ว่างอยู่ ยาวเกินไป หรือใช้เป็นค่าไม่ได้</translation>
  </message>
  <message>
   <source>The version must be like "1.2.0", and is "{version}".</source>
   <translation>เวอร์ชันต้องเป็นแบบ "1.2.0" แต่เป็น "{version}"</translation>
  </message>
  <message>
   <source>Their messages cannot be brought back.</source>
   <translation>ข้อความในแชทจะกู้คืนไม่ได้อีก</translation>
  </message>
  <message>
   <source>Their messages, and those that were deleted in other chats, cannot be brought back.</source>
   <translation>ข้อความในแชทเหล่านี้และข้อความที่ลบในแชทอื่นจะกู้คืนไม่ได้อีก</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>ธีม</translation>
  </message>
  <message>
   <source>Theme: as the system</source>
   <translation>ธีม: ตามระบบ</translation>
  </message>
  <message>
   <source>Theme: dark</source>
   <translation>ธีม: มืด</translation>
  </message>
  <message>
   <source>Theme: light</source>
   <translation>ธีม: สว่าง</translation>
  </message>
  <message>
   <source>Then:</source>
   <translation>จากนั้น:</translation>
  </message>
  <message>
   <source>There are no backups yet.</source>
   <translation>ยังไม่มีข้อมูลสำรอง</translation>
  </message>
  <message numerus="yes">
   <source>There are {n} servers already: remove one first.</source>
   <translation>
    <numerusform>มีเซิร์ฟเวอร์อยู่แล้ว {n} ตัว โปรดนำออกหนึ่งตัวก่อน</numerusform>
   </translation>
  </message>
  <message>
   <source>There is a folder “{name}” already: choose another name.</source>
   <translation>มีโฟลเดอร์ “{name}” อยู่แล้ว โปรดเลือกชื่ออื่น</translation>
  </message>
  <message>
   <source>There is a server named {name} already: choose another name.</source>
   <translation>มีเซิร์ฟเวอร์ชื่อ {name} อยู่แล้ว โปรดเลือกชื่ออื่น</translation>
  </message>
  <message>
   <source>There is a server named {name} already: this one will be {other}.</source>
   <translation>มีเซิร์ฟเวอร์ชื่อ {name} อยู่แล้ว ตัวนี้จะใช้ชื่อ {other}</translation>
  </message>
  <message>
   <source>There is new text: go to it</source>
   <translation>มีเนื้อหาใหม่ ไปดู</translation>
  </message>
  <message>
   <source>There is no backup “{name}”: see “nemodesk history backup --list”.</source>
   <translation>ไม่มีข้อมูลสำรอง “{name}” โปรดดู “nemodesk history backup --list”</translation>
  </message>
  <message>
   <source>There is no conversation {id}: it may have been erased.</source>
   <translation>ไม่มีบทสนทนา {id} อาจถูกลบถาวรแล้ว</translation>
  </message>
  <message>
   <source>There is no crash report.</source>
   <translation>ไม่มีรายงานข้อขัดข้อง</translation>
  </message>
  <message>
   <source>There is no folder {path}.</source>
   <translation>ไม่มีโฟลเดอร์ {path}</translation>
  </message>
  <message>
   <source>There is no installed model “{name}”. Installed: {known}.</source>
   <translation>ไม่มีโมเดลที่ติดตั้งชื่อ “{name}” ที่ติดตั้งไว้: {known}</translation>
  </message>
  <message>
   <source>There is no model “{name}”. Installed: {known}.</source>
   <translation>ไม่มีโมเดล “{name}” ที่ติดตั้งไว้: {known}</translation>
  </message>
  <message>
   <source>There is no plugin {name}: its folder belongs in {folder}.</source>
   <translation>ไม่มีปลั๊กอิน {name} โฟลเดอร์ของปลั๊กอินต้องอยู่ใน {folder}</translation>
  </message>
  <message>
   <source>There is no server {id}.</source>
   <translation>ไม่มีเซิร์ฟเวอร์ {id}</translation>
  </message>
  <message>
   <source>There is no token {token} to bias: this model's are numbered from 0 to below {size}.</source>
   <translation>ไม่มีโทเค็น {token} ให้ตั้งค่าไบแอส โทเค็นของโมเดลนี้มีหมายเลขตั้งแต่ 0 แต่น้อยกว่า {size}</translation>
  </message>
  <message>
   <source>There is no {repo} at {hub}, or it is private and needs a token.</source>
   <translation>ไม่มี {repo} ที่ {hub} หรือเป็นแบบส่วนตัวและต้องใช้โทเค็น</translation>
  </message>
  <message>
   <source>There is no {repo} at {hub}, or your token does not open it.</source>
   <translation>ไม่มี {repo} ที่ {hub} หรือโทเค็นของคุณไม่มีสิทธิ์เข้าถึง</translation>
  </message>
  <message>
   <source>There is not enough memory for {name}: choose a smaller context, or close other programs.</source>
   <translation>หน่วยความจำไม่พอสำหรับ {name} โปรดลดขนาดบริบทหรือปิดโปรแกรมอื่น</translation>
  </message>
  <message>
   <source>There is not enough room on the disk: {needed} MB are needed and {free} MB are free. Free some space.</source>
   <translation>พื้นที่ดิสก์ไม่พอ ต้องใช้ {needed} MB แต่ว่าง {free} MB โปรดเพิ่มพื้นที่ว่าง</translation>
  </message>
  <message>
   <source>These variables can make the program load other code: {names}.</source>
   <translation>ตัวแปรเหล่านี้อาจทำให้โปรแกรมโหลดโค้ดอื่น: {names}</translation>
  </message>
  <message>
   <source>They appear here, by day. Everything stays on this computer.</source>
   <translation>บทสนทนาจะแสดงที่นี่ตามวัน ทุกอย่างอยู่ในคอมพิวเตอร์นี้เท่านั้น</translation>
  </message>
  <message>
   <source>They apply from the next message, to this chat alone.</source>
   <translation>มีผลตั้งแต่ข้อความถัดไป เฉพาะแชทนี้เท่านั้น</translation>
  </message>
  <message>
   <source>They are kept, with what followed them, until the trash is emptied.</source>
   <translation>ข้อความที่ลบและข้อความที่ตามมาจะเก็บไว้จนกว่าจะล้างถังขยะ</translation>
  </message>
  <message>
   <source>They stay on this computer</source>
   <translation>อยู่ในคอมพิวเตอร์นี้เท่านั้น</translation>
  </message>
  <message>
   <source>Think</source>
   <translation>คิด</translation>
  </message>
  <message>
   <source>Think it through, on your own computer</source>
   <translation>คิดให้ถี่ถ้วน บนคอมพิวเตอร์ของคุณเอง</translation>
  </message>
  <message>
   <source>Thinking</source>
   <translation>การคิด</translation>
  </message>
  <message>
   <source>Thinking budget</source>
   <translation>งบการคิด</translation>
  </message>
  <message>
   <source>Thinking budget: {budget}</source>
   <translation>งบการคิด: {budget}</translation>
  </message>
  <message>
   <source>Thinking off</source>
   <translation>ปิดการคิด</translation>
  </message>
  <message>
   <source>Thinking on</source>
   <translation>เปิดการคิด</translation>
  </message>
  <message>
   <source>Thinking switch</source>
   <translation>สวิตช์การคิด</translation>
  </message>
  <message numerus="yes">
   <source>Thinking was switched: {count} token is read again|Thinking was switched: {count} tokens are read again</source>
   <translation>
    <numerusform>สลับการคิดแล้ว อ่านใหม่ {count} โทเค็น</numerusform>
   </translation>
  </message>
  <message>
   <source>Thinking: off</source>
   <translation>การคิด: ปิด</translation>
  </message>
  <message>
   <source>Thinking: on</source>
   <translation>การคิด: เปิด</translation>
  </message>
  <message>
   <source>Thinking: strict off</source>
   <translation>การคิด: ปิดสนิท</translation>
  </message>
  <message>
   <source>This address cannot be opened</source>
   <translation>เปิดที่อยู่นี้ไม่ได้</translation>
  </message>
  <message>
   <source>This backup is damaged itself: choose another one.</source>
   <translation>ข้อมูลสำรองนี้เสียหายด้วย โปรดเลือกรายการอื่น</translation>
  </message>
  <message>
   <source>This build computes on NVIDIA cards, and their driver is not installed: install it.</source>
   <translation>บิลด์นี้ประมวลผลบนการ์ดจอ NVIDIA แต่ยังไม่ได้ติดตั้งไดรเวอร์ โปรดติดตั้ง</translation>
  </message>
  <message>
   <source>This chat</source>
   <translation>แชทนี้</translation>
  </message>
  <message>
   <source>This chat is in the trash</source>
   <translation>แชทนี้อยู่ในถังขยะ</translation>
  </message>
  <message>
   <source>This chat uses the model's defaults from the next message.</source>
   <translation>แชทนี้จะใช้ค่าเริ่มต้นของโมเดลตั้งแต่ข้อความถัดไป</translation>
  </message>
  <message>
   <source>This chat uses “{name}” from the next message.</source>
   <translation>แชทนี้จะใช้ “{name}” ตั้งแต่ข้อความถัดไป</translation>
  </message>
  <message>
   <source>This checkpoint is already quantized ({method}): take the one in BF16, F16 or F32.</source>
   <translation>เช็กพอยต์นี้ผ่านการควอนไทซ์แล้ว ({method}) โปรดใช้แบบ BF16, F16 หรือ F32</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>คอมพิวเตอร์นี้</translation>
  </message>
  <message>
   <source>This computer has no keyring that protects secrets: what you enter is kept until Nemodesk is closed.</source>
   <translation>คอมพิวเตอร์นี้ไม่มีพวงกุญแจที่ปกป้องข้อมูลลับ จึงเก็บสิ่งที่คุณป้อนไว้จนกว่าจะปิด Nemodesk เท่านั้น</translation>
  </message>
  <message>
   <source>This computer has no keyring, so it is kept in memory until Nemodesk is closed. It is sent to the hub only, and never shown again.</source>
   <translation>คอมพิวเตอร์นี้ไม่มีพวงกุญแจ จึงเก็บไว้ในหน่วยความจำจนกว่าจะปิด Nemodesk ส่งให้ฮับเท่านั้น และจะไม่แสดงอีก</translation>
  </message>
  <message>
   <source>This computer has no keyring: the secret is kept until Nemodesk is closed.</source>
   <translation>คอมพิวเตอร์นี้ไม่มีพวงกุญแจ จึงเก็บข้อมูลลับไว้จนกว่าจะปิด Nemodesk เท่านั้น</translation>
  </message>
  <message>
   <source>This ends by itself when its command changes.</source>
   <translation>สิ่งนี้จะสิ้นสุดเองเมื่อคำสั่งเปลี่ยนไป</translation>
  </message>
  <message>
   <source>This ends by itself when its files change.</source>
   <translation>สิ่งนี้จะสิ้นสุดเองเมื่อไฟล์เปลี่ยนไป</translation>
  </message>
  <message>
   <source>This file cannot be read: {error}.</source>
   <translation>อ่านไฟล์นี้ไม่ได้: {error}</translation>
  </message>
  <message>
   <source>This file stays on your computer; Nemodesk sends nothing. If you report the problem, read it first: it may name your folders.</source>
   <translation>ไฟล์นี้อยู่ในคอมพิวเตอร์ของคุณ Nemodesk ไม่ส่งข้อมูลใดออกไป หากจะแจ้งปัญหา โปรดอ่านก่อน เพราะอาจมีชื่อโฟลเดอร์ของคุณ</translation>
  </message>
  <message>
   <source>This folder is not there any more.</source>
   <translation>โฟลเดอร์นี้ไม่มีอยู่แล้ว</translation>
  </message>
  <message>
   <source>This holds no servers: it needs an object mcpServers or servers, with one entry for each.</source>
   <translation>ไม่มีเซิร์ฟเวอร์ในข้อความนี้ ต้องมีออบเจกต์ mcpServers หรือ servers ที่มีหนึ่งรายการต่อเซิร์ฟเวอร์</translation>
  </message>
  <message>
   <source>This is a configuration with servers. It can be imported.</source>
   <translation>นี่คือการกำหนดค่าที่มีเซิร์ฟเวอร์ สามารถนำเข้าได้</translation>
  </message>
  <message>
   <source>This is no JSON object.</source>
   <translation>นี่ไม่ใช่ออบเจกต์ JSON</translation>
  </message>
  <message>
   <source>This is no JSON: {error}.</source>
   <translation>นี่ไม่ใช่ JSON: {error}</translation>
  </message>
  <message>
   <source>This is no access token: copy it again from {page}.</source>
   <translation>นี่ไม่ใช่โทเค็นการเข้าถึง โปรดคัดลอกใหม่จาก {page}</translation>
  </message>
  <message>
   <source>This is the beginning: the whole is too long to show. Copying gives all of it.</source>
   <translation>นี่เป็นเพียงส่วนต้น เพราะทั้งหมดยาวเกินกว่าจะแสดง แต่การคัดลอกจะได้ครบ</translation>
  </message>
  <message>
   <source>This model is being installed already: wait for it.</source>
   <translation>กำลังติดตั้งโมเดลนี้อยู่แล้ว โปรดรอ</translation>
  </message>
  <message>
   <source>This model needs more memory than any known one: its files are damaged, or made to do harm.</source>
   <translation>โมเดลนี้ต้องใช้หน่วยความจำมากกว่าโมเดลใดที่รู้จัก ไฟล์เสียหายหรือสร้างมาเพื่อก่ออันตราย</translation>
  </message>
  <message>
   <source>This model's file has no chat template: choose a model made for chats.</source>
   <translation>ไฟล์โมเดลนี้ไม่มีเทมเพลตแชท โปรดเลือกโมเดลที่ทำมาสำหรับแชท</translation>
  </message>
  <message>
   <source>This needs {needed} on the disk, and {free} are free: free some space or take a smaller type.</source>
   <translation>ต้องใช้พื้นที่ดิสก์ {needed} แต่ว่าง {free} โปรดเพิ่มพื้นที่ว่างหรือใช้ชนิดที่เล็กกว่า</translation>
  </message>
  <message>
   <source>This page is back to its defaults.</source>
   <translation>หน้านี้กลับเป็นค่าเริ่มต้นแล้ว</translation>
  </message>
  <message>
   <source>This repository is open to registered users only.</source>
   <translation>รีโพซิทอรีนี้เปิดให้เฉพาะผู้ใช้ที่ลงทะเบียน</translation>
  </message>
  <message>
   <source>This takes {size} more than there is ({reserve} are left to other programs): choose a smaller context, another type of keys and values, or close other programs.</source>
   <translation>ต้องใช้มากกว่าที่มีอยู่ {size} (เผื่อไว้ให้โปรแกรมอื่น {reserve}) โปรดเลือกบริบทที่เล็กลง เลือกคีย์และค่าชนิดอื่น หรือปิดโปรแกรมอื่น</translation>
  </message>
  <message>
   <source>This text is too long to be a list of servers.</source>
   <translation>ข้อความนี้ยาวเกินกว่าจะเป็นรายการเซิร์ฟเวอร์</translation>
  </message>
  <message>
   <source>This tool has changed since you allowed it</source>
   <translation>เครื่องมือนี้เปลี่ยนไปหลังจากที่คุณอนุญาต</translation>
  </message>
  <message>
   <source>This tool has changed since you allowed it: what you allowed does not count any more.</source>
   <translation>เครื่องมือนี้เปลี่ยนไปหลังจากที่คุณอนุญาต สิ่งที่คุณอนุญาตไว้จึงไม่มีผลอีกต่อไป</translation>
  </message>
  <message>
   <source>Thought</source>
   <translation>คิดแล้ว</translation>
  </message>
  <message>
   <source>Thought for {seconds} s</source>
   <translation>คิดอยู่ {seconds} วิ</translation>
  </message>
  <message>
   <source>Thought for {time}</source>
   <translation>คิดอยู่ {time}</translation>
  </message>
  <message>
   <source>Thought for {time}, ended at {count} tokens</source>
   <translation>คิดอยู่ {time} สิ้นสุดที่ {count} โทเค็น</translation>
  </message>
  <message>
   <source>Thought for {time}, ended by you</source>
   <translation>คิดอยู่ {time} คุณให้หยุดคิด</translation>
  </message>
  <message>
   <source>Thought, ended at {count} tokens</source>
   <translation>คิดแล้ว สิ้นสุดที่ {count} โทเค็น</translation>
  </message>
  <message>
   <source>Thought, ended by you</source>
   <translation>คิดแล้ว คุณให้หยุดคิด</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>เวลา</translation>
  </message>
  <message>
   <source>Time taken</source>
   <translation>เวลาที่ใช้</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>ชื่อ</translation>
  </message>
  <message>
   <source>To</source>
   <translation>ถึง</translation>
  </message>
  <message>
   <source>To begin anew keeps the old file beside the new one; what you allowed or forbade is asked again.</source>
   <translation>การเริ่มใหม่จะเก็บไฟล์เก่าไว้ข้างไฟล์ใหม่ สิ่งที่คุณเคยอนุญาตหรือห้ามจะถูกถามอีกครั้ง</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>วันนี้</translation>
  </message>
  <message>
   <source>Token limit reached</source>
   <translation>ถึงขีดจำกัดโทเค็น</translation>
  </message>
  <message>
   <source>Tokens</source>
   <translation>โทเค็น</translation>
  </message>
  <message>
   <source>Tokens of a prompt that are computed at once</source>
   <translation>จำนวนโทเค็นของพรอมต์ที่ประมวลผลพร้อมกัน</translation>
  </message>
  <message>
   <source>Tokens of thinking in chats that set none; empty for no limit</source>
   <translation>จำนวนโทเค็นการคิดในแชทที่ไม่ได้กำหนดไว้ เว้นว่างคือไม่จำกัด</translation>
  </message>
  <message>
   <source>Tokens of thinking, then the model has to answer; 0 for no limit</source>
   <translation>จำนวนโทเค็นการคิด จากนั้นโมเดลต้องตอบ 0 คือไม่จำกัด</translation>
  </message>
  <message>
   <source>Tokens that a conversation can have</source>
   <translation>จำนวนโทเค็นที่บทสนทนามีได้</translation>
  </message>
  <message>
   <source>Too large for the disk</source>
   <translation>ใหญ่เกินไปสำหรับดิสก์</translation>
  </message>
  <message>
   <source>Too large for this computer's memory</source>
   <translation>ใหญ่เกินไปสำหรับหน่วยความจำของคอมพิวเตอร์นี้</translation>
  </message>
  <message>
   <source>Tool</source>
   <translation>เครื่องมือ</translation>
  </message>
  <message>
   <source>Tool {name}</source>
   <translation>เครื่องมือ {name}</translation>
  </message>
  <message>
   <source>Tool {name}: asked for again</source>
   <translation>เครื่องมือ {name}: ถูกขอซ้ำ</translation>
  </message>
  <message>
   <source>Tool {name}: denied</source>
   <translation>เครื่องมือ {name}: ถูกปฏิเสธ</translation>
  </message>
  <message>
   <source>Tool {name}: failed</source>
   <translation>เครื่องมือ {name}: ล้มเหลว</translation>
  </message>
  <message>
   <source>Tool {name}: stopped</source>
   <translation>เครื่องมือ {name}: หยุดแล้ว</translation>
  </message>
  <message>
   <source>Tool, source, arguments or decision</source>
   <translation>เครื่องมือ แหล่งที่มา อาร์กิวเมนต์ หรือการตัดสินใจ</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>เครื่องมือ</translation>
  </message>
  <message>
   <source>Tools and plugins</source>
   <translation>เครื่องมือและปลั๊กอิน</translation>
  </message>
  <message>
   <source>Tools and plugins…</source>
   <translation>เครื่องมือและปลั๊กอิน…</translation>
  </message>
  <message>
   <source>Tools are NOT isolated: they can see your files and the network.</source>
   <translation>เครื่องมือ “ไม่ได้” ถูกแยกออกจากระบบ จึงเห็นไฟล์ของคุณและเครือข่ายได้</translation>
  </message>
  <message>
   <source>Tools cannot be used</source>
   <translation>ใช้เครื่องมือไม่ได้</translation>
  </message>
  <message>
   <source>Tools end with Nemodesk, but can see your files and the network (Windows job).</source>
   <translation>เครื่องมือปิดพร้อม Nemodesk แต่เห็นไฟล์ของคุณและเครือข่ายได้ (Windows job)</translation>
  </message>
  <message>
   <source>Tools in this chat</source>
   <translation>เครื่องมือในแชทนี้</translation>
  </message>
  <message>
   <source>Tools run in their own processes.</source>
   <translation>เครื่องมือทำงานในโปรเซสของตัวเอง</translation>
  </message>
  <message>
   <source>Tools see only the folders and the network that you allow (bubblewrap).</source>
   <translation>เครื่องมือเห็นเฉพาะโฟลเดอร์และเครือข่ายที่คุณอนุญาต (bubblewrap)</translation>
  </message>
  <message>
   <source>Tools see only the folders and the network that you allow (sandlock).</source>
   <translation>เครื่องมือเห็นเฉพาะโฟลเดอร์และเครือข่ายที่คุณอนุญาต (sandlock)</translation>
  </message>
  <message>
   <source>Tools that the model may call in this chat</source>
   <translation>เครื่องมือที่โมเดลเรียกได้ในแชทนี้</translation>
  </message>
  <message>
   <source>Tools: they cannot be used now</source>
   <translation>เครื่องมือ: ใช้ไม่ได้ในขณะนี้</translation>
  </message>
  <message numerus="yes">
   <source>Tools: {n} on</source>
   <translation>
    <numerusform>เครื่องมือ: เปิดอยู่ {n} รายการ</numerusform>
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
   <translation>ถังขยะ</translation>
  </message>
  <message numerus="yes">
   <source>Trash, one chat|Trash, {n} chats</source>
   <translation>
    <numerusform>ถังขยะ {n} แชท</numerusform>
   </translation>
  </message>
  <message>
   <source>Trust {source}</source>
   <translation>เชื่อถือ {source}</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>ลองอีกครั้ง</translation>
  </message>
  <message>
   <source>Try now</source>
   <translation>ลองเลย</translation>
  </message>
  <message>
   <source>Trying again goes on with what is kept.</source>
   <translation>ลองใหม่แล้วจะทำต่อจากส่วนที่เก็บไว้</translation>
  </message>
  <message>
   <source>Turns a Hugging Face checkpoint (config.json and .safetensors files) into a GGUF file in your models.</source>
   <translation>แปลงเช็กพอยต์จาก Hugging Face (ไฟล์ config.json และ .safetensors) เป็นไฟล์ GGUF ในโมเดลของคุณ</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>ชนิด</translation>
  </message>
  <message>
   <source>Type or paste a value</source>
   <translation>พิมพ์หรือวางค่า</translation>
  </message>
  <message>
   <source>Typing anywhere goes to the message below.</source>
   <translation>พิมพ์ที่ใดก็ได้ ข้อความจะไปอยู่ในช่องด้านล่าง</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>เลิกทำ</translation>
  </message>
  <message>
   <source>Undo: {deed}</source>
   <translation>เลิกทำ: {deed}</translation>
  </message>
  <message>
   <source>Undone: {deed}</source>
   <translation>เลิกทำแล้ว: {deed}</translation>
  </message>
  <message>
   <source>Unfold or fold all thinking</source>
   <translation>กางหรือพับการคิดทั้งหมด</translation>
  </message>
  <message>
   <source>Unload</source>
   <translation>เลิกโหลด</translation>
  </message>
  <message>
   <source>Unpin</source>
   <translation>เลิกปักหมุด</translation>
  </message>
  <message>
   <source>Until {day}</source>
   <translation>จนถึง {day}</translation>
  </message>
  <message>
   <source>Use in this chat</source>
   <translation>ใช้ในแชทนี้</translation>
  </message>
  <message>
   <source>Use model defaults</source>
   <translation>ใช้ค่าของโมเดล</translation>
  </message>
  <message>
   <source>Use preset “{name}”</source>
   <translation>ใช้พรีเซ็ต “{name}”</translation>
  </message>
  <message>
   <source>Use {source}</source>
   <translation>ใช้ {source}</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>ค่า</translation>
  </message>
  <message>
   <source>Values are kept in the keyring.</source>
   <translation>ค่าจะเก็บในพวงกุญแจ</translation>
  </message>
  <message>
   <source>Values that did not fit were replaced by defaults: {names}.</source>
   <translation>แทนค่าที่ใช้ไม่ได้ด้วยค่าเริ่มต้นแล้ว: {names}</translation>
  </message>
  <message>
   <source>Variables of its environment.</source>
   <translation>ตัวแปรสภาพแวดล้อมของเซิร์ฟเวอร์นี้</translation>
  </message>
  <message>
   <source>Version {index} of {count}</source>
   <translation>เวอร์ชัน {index} จาก {count}</translation>
  </message>
  <message>
   <source>Version {version}</source>
   <translation>เวอร์ชัน {version}</translation>
  </message>
  <message>
   <source>Violet</source>
   <translation>ม่วง</translation>
  </message>
  <message>
   <source>Waiting for the network</source>
   <translation>กำลังรอเครือข่าย</translation>
  </message>
  <message>
   <source>Waiting for you</source>
   <translation>รอคุณอยู่</translation>
  </message>
  <message>
   <source>Waiting for your answer to a tool call</source>
   <translation>รอคำตอบของคุณสำหรับการเรียกเครื่องมือ</translation>
  </message>
  <message>
   <source>Waiting message removed</source>
   <translation>ลบข้อความที่รอส่งแล้ว</translation>
  </message>
  <message>
   <source>Waiting message {index} of {count}: {text}</source>
   <translation>ข้อความที่รอส่ง {index} จาก {count}: {text}</translation>
  </message>
  <message>
   <source>Warnings and errors</source>
   <translation>คำเตือนและข้อผิดพลาด</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>น้ำหนักโมเดล</translation>
  </message>
  <message>
   <source>What Nemodesk did, without the text of your conversations</source>
   <translation>สิ่งที่ Nemodesk ทำ โดยไม่มีข้อความในบทสนทนาของคุณ</translation>
  </message>
  <message>
   <source>What Nemodesk did. It holds no text of your conversations and stays on this computer.</source>
   <translation>สิ่งที่ Nemodesk ทำ ไม่มีข้อความในบทสนทนาของคุณ และอยู่ในคอมพิวเตอร์นี้เท่านั้น</translation>
  </message>
  <message>
   <source>What has changed</source>
   <translation>สิ่งที่เปลี่ยนไป</translation>
  </message>
  <message>
   <source>What is a prime number?</source>
   <translation>จำนวนเฉพาะคืออะไร</translation>
  </message>
  <message>
   <source>What is allowed</source>
   <translation>สิ่งที่อนุญาต</translation>
  </message>
  <message>
   <source>What is allowed…</source>
   <translation>สิ่งที่อนุญาต…</translation>
  </message>
  <message>
   <source>What is sent to this address is not encrypted: everyone on the way can read and change it.</source>
   <translation>สิ่งที่ส่งไปยังที่อยู่นี้ไม่ได้เข้ารหัส ทุกคนระหว่างทางอ่านและแก้ไขได้</translation>
  </message>
  <message>
   <source>What is set above applies from the next load</source>
   <translation>ค่าด้านบนมีผลเมื่อโหลดครั้งถัดไป</translation>
  </message>
  <message>
   <source>What is stored stays when you stop.</source>
   <translation>หากหยุด สิ่งที่จัดเก็บแล้วจะยังอยู่</translation>
  </message>
  <message>
   <source>What it does: {what}</source>
   <translation>สิ่งที่ทำ: {what}</translation>
  </message>
  <message>
   <source>What it may do there without asking ({names}) is not taken over: here you are asked.</source>
   <translation>ไม่ได้นำสิ่งที่ทำได้โดยไม่ต้องถามที่นั่น ({names}) มาด้วย ที่นี่จะถามคุณ</translation>
  </message>
  <message>
   <source>What it was allowed is void until you allow it again.</source>
   <translation>สิ่งที่เคยอนุญาตไว้ไม่มีผลจนกว่าคุณจะอนุญาตอีกครั้ง</translation>
  </message>
  <message>
   <source>What its conversion made of the weights</source>
   <translation>การแปลงทำอะไรกับค่าน้ำหนัก</translation>
  </message>
  <message>
   <source>What shall we think through?</source>
   <translation>เรามาคิดเรื่องอะไรกันดี</translation>
  </message>
  <message>
   <source>What the model had read of chats was removed from the disk.</source>
   <translation>ลบสิ่งที่โมเดลอ่านจากแชทออกจากดิสก์แล้ว</translation>
  </message>
  <message>
   <source>What the model has read</source>
   <translation>สิ่งที่โมเดลอ่านแล้ว</translation>
  </message>
  <message>
   <source>What the window shows when Nemodesk starts</source>
   <translation>สิ่งที่แสดงเมื่อเปิด Nemodesk</translation>
  </message>
  <message>
   <source>What this computer can run</source>
   <translation>สิ่งที่คอมพิวเตอร์นี้รันได้</translation>
  </message>
  <message>
   <source>What to export</source>
   <translation>สิ่งที่ส่งออก</translation>
  </message>
  <message>
   <source>What tools are allowed cannot be read or written: check the disk. No tool runs until then.</source>
   <translation>อ่านหรือเขียนสิ่งที่อนุญาตให้เครื่องมือไม่ได้ โปรดตรวจสอบดิสก์ จนกว่าจะแก้ไขจะไม่มีเครื่องมือใดทำงาน</translation>
  </message>
  <message>
   <source>What tools are allowed cannot be written in {folder}. No tool runs until it can.</source>
   <translation>เขียนสิ่งที่อนุญาตให้เครื่องมือลงใน {folder} ไม่ได้ จนกว่าจะเขียนได้จะไม่มีเครื่องมือใดทำงาน</translation>
  </message>
  <message>
   <source>What tools are allowed was begun anew</source>
   <translation>เริ่มบันทึกสิ่งที่อนุญาตให้เครื่องมือใหม่แล้ว</translation>
  </message>
  <message>
   <source>What tools may do without asking, and what they may never do. Any change of a tool voids its grants.</source>
   <translation>สิ่งที่เครื่องมือทำได้โดยไม่ต้องถาม และสิ่งที่ห้ามทำเด็ดขาด หากเครื่องมือเปลี่ยนไปไม่ว่าอย่างใด สิทธิ์ที่ให้ไว้จะเป็นโมฆะ</translation>
  </message>
  <message>
   <source>What was changed of the plugins cannot be kept: {reason}.</source>
   <translation>เก็บสิ่งที่เปลี่ยนในปลั๊กอินไม่ได้: {reason}</translation>
  </message>
  <message>
   <source>What was left out</source>
   <translation>สิ่งที่ตัดออก</translation>
  </message>
  <message>
   <source>What will be started, exactly</source>
   <translation>สิ่งที่จะเริ่ม ตรงตามนี้ทุกประการ</translation>
  </message>
  <message>
   <source>What will be started, one line for each argument</source>
   <translation>สิ่งที่จะเริ่ม หนึ่งบรรทัดต่อหนึ่งอาร์กิวเมนต์</translation>
  </message>
  <message>
   <source>What will fit</source>
   <translation>โมเดลที่ใส่ได้</translation>
  </message>
  <message>
   <source>What you are writing, with its attachments</source>
   <translation>ข้อความที่คุณกำลังเขียน รวมไฟล์แนบ</translation>
  </message>
  <message>
   <source>What you may do with this model is for its makers to say.</source>
   <translation>คุณใช้โมเดลนี้ทำอะไรได้บ้างขึ้นอยู่กับผู้สร้าง</translation>
  </message>
  <message>
   <source>What your servers offer. Its text goes with your message, as a file's would.</source>
   <translation>สิ่งที่เซิร์ฟเวอร์ของคุณมีให้ ข้อความจะส่งไปพร้อมข้อความของคุณเหมือนไฟล์แนบ</translation>
  </message>
  <message>
   <source>What {name} takes of this computer’s memory</source>
   <translation>{name} ใช้หน่วยความจำของคอมพิวเตอร์นี้เท่าใด</translation>
  </message>
  <message>
   <source>What {name} was to be sent is too long.</source>
   <translation>สิ่งที่จะส่งให้ {name} ยาวเกินไป</translation>
  </message>
  <message>
   <source>What {source} starts</source>
   <translation>สิ่งที่ {source} เริ่ม</translation>
  </message>
  <message>
   <source>When a long answer ends while you are elsewhere</source>
   <translation>เมื่อคำตอบยาวเสร็จขณะคุณอยู่ที่อื่น</translation>
  </message>
  <message>
   <source>Whether the model reasons before it answers</source>
   <translation>ให้โมเดลคิดก่อนตอบหรือไม่</translation>
  </message>
  <message>
   <source>Which lines</source>
   <translation>บรรทัดที่แสดง</translation>
  </message>
  <message>
   <source>Which of its tools are on ({names}) is not taken over: switch them in the menu of tools.</source>
   <translation>ไม่ได้นำข้อมูลว่าเครื่องมือใดเปิดอยู่ ({names}) มาด้วย โปรดเปิดหรือปิดในเมนูเครื่องมือ</translation>
  </message>
  <message>
   <source>While you read and write, the model reads what the next answer needs; it then begins sooner</source>
   <translation>ขณะที่คุณอ่านและเขียน โมเดลจะอ่านสิ่งที่ต้องใช้ในคำตอบถัดไป จึงเริ่มตอบได้เร็วขึ้น</translation>
  </message>
  <message>
   <source>Whole, checked {when}</source>
   <translation>สมบูรณ์ ตรวจสอบเมื่อ {when}</translation>
  </message>
  <message>
   <source>Wide</source>
   <translation>กว้าง</translation>
  </message>
  <message>
   <source>Width of the text</source>
   <translation>ความกว้างของข้อความ</translation>
  </message>
  <message>
   <source>With all versions of messages</source>
   <translation>รวมทุกเวอร์ชันของข้อความ</translation>
  </message>
  <message>
   <source>With presets and shortcuts</source>
   <translation>รวมพรีเซ็ตและแป้นพิมพ์ลัด</translation>
  </message>
  <message>
   <source>With the model's thinking</source>
   <translation>รวมการคิดของโมเดล</translation>
  </message>
  <message>
   <source>Wrap long lines</source>
   <translation>ตัดบรรทัดยาว</translation>
  </message>
  <message>
   <source>Wrap long lines of code</source>
   <translation>ตัดบรรทัดโค้ดที่ยาว</translation>
  </message>
  <message>
   <source>Write a haiku about the sea</source>
   <translation>แต่งไฮกุเกี่ยวกับทะเล</translation>
  </message>
  <message>
   <source>Write it as owner/name, for example {example}.</source>
   <translation>เขียนเป็น เจ้าของ/ชื่อ เช่น {example}</translation>
  </message>
  <message>
   <source>Write the next message</source>
   <translation>เขียนข้อความถัดไป</translation>
  </message>
  <message>
   <source>Writes its reasoning first; slower, better at problems</source>
   <translation>เขียนสิ่งที่คิดก่อนตอบ ช้ากว่าแต่แก้โจทย์ได้ดีกว่า</translation>
  </message>
  <message>
   <source>Writing speed</source>
   <translation>ความเร็วในการเขียน</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>เมื่อวาน</translation>
  </message>
  <message>
   <source>You</source>
   <translation>คุณ</translation>
  </message>
  <message>
   <source>You allowed this before, but a text from outside may want it now: look closely.</source>
   <translation>คุณเคยอนุญาตสิ่งนี้ แต่ครั้งนี้อาจเป็นความต้องการของข้อความจากภายนอก โปรดดูให้ดี</translation>
  </message>
  <message>
   <source>You can close this and go on chatting. Cancel leaves nothing behind.</source>
   <translation>ปิดหน้าต่างนี้แล้วแชทต่อได้ หากยกเลิกจะไม่มีอะไรหลงเหลือ</translation>
  </message>
  <message>
   <source>You can close this window or Nemodesk, or switch the computer off. It goes on at the next start.</source>
   <translation>ปิดหน้าต่างนี้ ปิด Nemodesk หรือปิดคอมพิวเตอร์ได้ การติดตั้งจะทำต่อเมื่อเปิดครั้งถัดไป</translation>
  </message>
  <message>
   <source>You trusted it as it was; it has changed, and is not trusted any more.</source>
   <translation>คุณเชื่อถือตามที่เคยเป็น แต่ตอนนี้เปลี่ยนไปแล้ว จึงไม่เชื่อถืออีกต่อไป</translation>
  </message>
  <message>
   <source>You, {time}: {text}</source>
   <translation>คุณ {time}: {text}</translation>
  </message>
  <message>
   <source>Your account has not been given access to {repo}: accept its licence at {page}.</source>
   <translation>บัญชีของคุณยังไม่ได้รับสิทธิ์เข้าถึง {repo} โปรดยอมรับสัญญาอนุญาตที่ {page}</translation>
  </message>
  <message>
   <source>Your conversations are in {folder}</source>
   <translation>บทสนทนาของคุณอยู่ใน {folder}</translation>
  </message>
  <message>
   <source>Your conversations are safe. A report was written; it stays on this computer.</source>
   <translation>บทสนทนาของคุณปลอดภัย ระบบเขียนรายงานไว้แล้วและเก็บอยู่ในคอมพิวเตอร์นี้เท่านั้น</translation>
  </message>
  <message>
   <source>Your conversations are safe. The log has the details.</source>
   <translation>บทสนทนาของคุณปลอดภัย ดูรายละเอียดได้ในบันทึกการทำงาน</translation>
  </message>
  <message>
   <source>Your messages and the partial answer are kept. Regenerate starts the engine again.</source>
   <translation>ข้อความของคุณและคำตอบบางส่วนยังอยู่ กด “ตอบใหม่” เพื่อเริ่มเอนจินอีกครั้ง</translation>
  </message>
  <message>
   <source>Your token does not open {repo}: give it the right to read at {tokens}.</source>
   <translation>โทเค็นของคุณไม่มีสิทธิ์เข้าถึง {repo} โปรดให้สิทธิ์อ่านที่ {tokens}</translation>
  </message>
  <message>
   <source>a protected place</source>
   <translation>ตำแหน่งที่ได้รับการปกป้อง</translation>
  </message>
  <message>
   <source>a row without a name</source>
   <translation>แถวที่ไม่มีชื่อ</translation>
  </message>
  <message>
   <source>alerts</source>
   <translation>แจ้งเตือน เตือน</translation>
  </message>
  <message>
   <source>all</source>
   <translation>ทั้งหมด</translation>
  </message>
  <message>
   <source>allowed for the chat</source>
   <translation>อนุญาตสำหรับแชทนี้</translation>
  </message>
  <message>
   <source>always allowed</source>
   <translation>อนุญาตเสมอ</translation>
  </message>
  <message>
   <source>always allowed: the folder {folder}</source>
   <translation>อนุญาตเสมอ: โฟลเดอร์ {folder}</translation>
  </message>
  <message numerus="yes">
   <source>and the message that follows|and the {n} messages that follow</source>
   <translation>
    <numerusform>และอีก {n} ข้อความที่ตามมา</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and {n} other file|and {n} other files</source>
   <translation>
    <numerusform>และอีก {n} รายการ</numerusform>
   </translation>
  </message>
  <message>
   <source>animation</source>
   <translation>แอนิเมชัน</translation>
  </message>
  <message>
   <source>animations</source>
   <translation>แอนิเมชัน ภาพเคลื่อนไหว</translation>
  </message>
  <message>
   <source>another model has its place</source>
   <translation>มีโมเดลอื่นอยู่ในตำแหน่งเดิมแล้ว</translation>
  </message>
  <message>
   <source>answering</source>
   <translation>กำลังตอบ</translation>
  </message>
  <message>
   <source>arguments that are not valid</source>
   <translation>อาร์กิวเมนต์ที่ใช้ไม่ได้</translation>
  </message>
  <message>
   <source>as published, but for rounding</source>
   <translation>ตามที่เผยแพร่ ต่างแค่การปัดค่า</translation>
  </message>
  <message>
   <source>background, minimise</source>
   <translation>พื้นหลัง เบื้องหลัง ย่อหน้าต่าง</translation>
  </message>
  <message>
   <source>battery, prefill, speed</source>
   <translation>แบตเตอรี่, prefill, พรีฟิล, ความเร็ว</translation>
  </message>
  <message>
   <source>before an update</source>
   <translation>ก่อนอัปเดต</translation>
  </message>
  <message>
   <source>being looked at</source>
   <translation>กำลังตรวจดู</translation>
  </message>
  <message>
   <source>being written</source>
   <translation>กำลังเขียน</translation>
  </message>
  <message>
   <source>bits</source>
   <translation>บิต</translation>
  </message>
  <message>
   <source>built-in</source>
   <translation>มีมาในตัว</translation>
  </message>
  <message>
   <source>cache, privacy, restart</source>
   <translation>แคช, cache, ความเป็นส่วนตัว, เปิดใหม่, รีสตาร์ต</translation>
  </message>
  <message>
   <source>can send data out</source>
   <translation>ส่งข้อมูลออกไปได้</translation>
  </message>
  <message>
   <source>changes something</source>
   <translation>เปลี่ยนบางอย่าง</translation>
  </message>
  <message>
   <source>chat {number}</source>
   <translation>แชท {number}</translation>
  </message>
  <message>
   <source>colours</source>
   <translation>สี</translation>
  </message>
  <message>
   <source>colours, dark mode</source>
   <translation>สี โหมดมืด</translation>
  </message>
  <message>
   <source>column</source>
   <translation>คอลัมน์</translation>
  </message>
  <message>
   <source>computes on the processor</source>
   <translation>ประมวลผลบน CPU</translation>
  </message>
  <message>
   <source>computes on {names}</source>
   <translation>ประมวลผลบน {names}</translation>
  </message>
  <message>
   <source>config.json holds no usable {key}: download it again.</source>
   <translation>ไม่มี {key} ที่ใช้ได้ใน config.json โปรดดาวน์โหลดใหม่</translation>
  </message>
  <message>
   <source>context window, ctx, RAM, VRAM</source>
   <translation>หน้าต่างบริบท context ctx RAM VRAM แรม</translation>
  </message>
  <message>
   <source>cut for the model; all {count} characters are kept</source>
   <translation>ตัดให้สั้นสำหรับโมเดล แต่เก็บครบทั้ง {count} อักขระ</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>เสียหาย</translation>
  </message>
  <message>
   <source>damaged, repair</source>
   <translation>เสียหาย ซ่อม ซ่อมแซม</translation>
  </message>
  <message>
   <source>default preset</source>
   <translation>พรีเซ็ตเริ่มต้น</translation>
  </message>
  <message>
   <source>denied</source>
   <translation>ถูกปฏิเสธ</translation>
  </message>
  <message>
   <source>done</source>
   <translation>เสร็จแล้ว</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>ฉบับร่าง</translation>
  </message>
  <message>
   <source>error</source>
   <translation>คลาดเคลื่อน</translation>
  </message>
  <message>
   <source>everything it can do, in chat {number}</source>
   <translation>ทุกอย่างที่ทำได้ ในแชท {number}</translation>
  </message>
  <message>
   <source>exactly these arguments</source>
   <translation>เฉพาะอาร์กิวเมนต์ชุดนี้เท่านั้น</translation>
  </message>
  <message>
   <source>exactly these arguments: {arguments}</source>
   <translation>เฉพาะอาร์กิวเมนต์ชุดนี้เท่านั้น: {arguments}</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>ล้มเหลว</translation>
  </message>
  <message>
   <source>file to write (default: in SRC)</source>
   <translation>ไฟล์ที่จะเขียน (ค่าเริ่มต้น: ใน SRC)</translation>
  </message>
  <message>
   <source>first token {seconds} s</source>
   <translation>โทเค็นแรก {seconds} วิ</translation>
  </message>
  <message>
   <source>folded</source>
   <translation>พับอยู่</translation>
  </message>
  <message>
   <source>folder with config.json and safetensors files</source>
   <translation>โฟลเดอร์ที่มีไฟล์ config.json และ safetensors</translation>
  </message>
  <message>
   <source>font size, zoom, scale, bigger, smaller</source>
   <translation>ขนาดฟอนต์ ซูม zoom ขยาย ย่อ ใหญ่ขึ้น เล็กลง</translation>
  </message>
  <message>
   <source>font, zoom</source>
   <translation>ฟอนต์ ซูม</translation>
  </message>
  <message>
   <source>for this chat</source>
   <translation>สำหรับแชทนี้</translation>
  </message>
  <message>
   <source>from {source}</source>
   <translation>จาก {source}</translation>
  </message>
  <message>
   <source>full width, margins</source>
   <translation>เต็มความกว้าง ระยะขอบ</translation>
  </message>
  <message>
   <source>highlight colour</source>
   <translation>สีไฮไลต์</translation>
  </message>
  <message>
   <source>hotkeys, key bindings</source>
   <translation>ปุ่มลัด คีย์ลัด ตั้งปุ่ม</translation>
  </message>
  <message>
   <source>importance matrix made by llama-imatrix</source>
   <translation>เมทริกซ์ความสำคัญที่สร้างด้วย llama-imatrix</translation>
  </message>
  <message>
   <source>in every chat</source>
   <translation>ในทุกแชท</translation>
  </message>
  <message>
   <source>it kept changing</source>
   <translation>เปลี่ยนไปเรื่อยๆ</translation>
  </message>
  <message>
   <source>large loss: only where nothing else fits</source>
   <translation>สูญเสียมาก ใช้เมื่อไม่มีชนิดอื่นที่ใส่ได้</translation>
  </message>
  <message>
   <source>length, limit</source>
   <translation>ความยาว ขีดจำกัด</translation>
  </message>
  <message>
   <source>less than a minute left</source>
   <translation>เหลือไม่ถึงหนึ่งนาที</translation>
  </message>
  <message>
   <source>little loss</source>
   <translation>สูญเสียเล็กน้อย</translation>
  </message>
  <message>
   <source>llama.cpp's name for it, from the largest to the smallest</source>
   <translation>ชื่อตาม llama.cpp จากใหญ่สุดไปเล็กสุด</translation>
  </message>
  <message>
   <source>loading</source>
   <translation>กำลังโหลด</translation>
  </message>
  <message>
   <source>locale, translation</source>
   <translation>ภาษาไทย ภูมิภาค การแปล</translation>
  </message>
  <message>
   <source>loss that one notices</source>
   <translation>สูญเสียจนสังเกตได้</translation>
  </message>
  <message>
   <source>made in {time}</source>
   <translation>สร้างใน {time}</translation>
  </message>
  <message>
   <source>math, LaTeX, equations</source>
   <translation>คณิตศาสตร์ LaTeX สมการ</translation>
  </message>
  <message>
   <source>message {message} of conversation {conversation}</source>
   <translation>ข้อความ {message} ของบทสนทนา {conversation}</translation>
  </message>
  <message>
   <source>message {message} of “{title}”</source>
   <translation>ข้อความ {message} ของ “{title}”</translation>
  </message>
  <message>
   <source>more places in this chat</source>
   <translation>มีที่อื่นอีกในแชทนี้</translation>
  </message>
  <message>
   <source>names of chats, rename</source>
   <translation>ชื่อแชท เปลี่ยนชื่อ</translation>
  </message>
  <message>
   <source>network</source>
   <translation>เครือข่าย</translation>
  </message>
  <message>
   <source>next to no loss</source>
   <translation>แทบไม่สูญเสีย</translation>
  </message>
  <message>
   <source>night mode, bright, appearance</source>
   <translation>โหมดกลางคืน สว่าง รูปลักษณ์</translation>
  </message>
  <message>
   <source>no folder yet</source>
   <translation>ยังไม่มีโฟลเดอร์</translation>
  </message>
  <message>
   <source>no longer trusted</source>
   <translation>ไม่เชื่อถืออีกต่อไป</translation>
  </message>
  <message>
   <source>no loss that one notices</source>
   <translation>ไม่สูญเสียจนสังเกตได้</translation>
  </message>
  <message>
   <source>no such tool</source>
   <translation>ไม่มีเครื่องมือนี้</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ไม่มี</translation>
  </message>
  <message>
   <source>not answered</source>
   <translation>ยังไม่ได้ตอบ</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>ไม่ทราบ</translation>
  </message>
  <message>
   <source>not loaded</source>
   <translation>ยังไม่ได้โหลด</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>ไม่ได้วัด</translation>
  </message>
  <message>
   <source>not used: CUDA does not start on {card}; a restart may help</source>
   <translation>ไม่ได้ใช้: CUDA ไม่เริ่มทำงานบน {card} การรีสตาร์ตอาจช่วยได้</translation>
  </message>
  <message>
   <source>not used: CUDA_VISIBLE_DEVICES is “{value}”, which hides {card}</source>
   <translation>ไม่ได้ใช้: CUDA_VISIBLE_DEVICES คือ “{value}” ซึ่งซ่อน {card} ไว้</translation>
  </message>
  <message>
   <source>not used: no NVIDIA card was found, so the processor computes</source>
   <translation>ไม่ได้ใช้: ไม่พบการ์ดจอ NVIDIA จึงประมวลผลบน CPU</translation>
  </message>
  <message>
   <source>not used: no NVIDIA card was found; if the build for one does not start, build for the processor</source>
   <translation>ไม่ได้ใช้: ไม่พบการ์ดจอ NVIDIA หากบิลด์สำหรับการ์ดจอไม่เริ่มทำงาน ให้บิลด์สำหรับ CPU</translation>
  </message>
  <message>
   <source>not used: of the {total} GiB of {card} only {free} GiB are free. Close other programs that compute or play on it.</source>
   <translation>ไม่ได้ใช้: จาก {total} GiB ของ {card} ว่างเพียง {free} GiB โปรดปิดโปรแกรมหรือเกมอื่นที่ใช้การ์ดจอนี้</translation>
  </message>
  <message>
   <source>not used: the NVIDIA card has no driver</source>
   <translation>ไม่ได้ใช้: การ์ดจอ NVIDIA ไม่มีไดรเวอร์</translation>
  </message>
  <message>
   <source>not used: the driver does not work: {reason}</source>
   <translation>ไม่ได้ใช้: ไดรเวอร์ไม่ทำงาน: {reason}</translation>
  </message>
  <message>
   <source>not used: the driver was updated while the computer ran, and needs a restart</source>
   <translation>ไม่ได้ใช้: ไดรเวอร์ถูกอัปเดตขณะคอมพิวเตอร์ทำงาน ต้องรีสตาร์ต</translation>
  </message>
  <message>
   <source>not used: the driver {driver} runs CUDA {has}, and this build needs {needs}</source>
   <translation>ไม่ได้ใช้: ไดรเวอร์ {driver} รองรับ CUDA {has} แต่บิลด์นี้ต้องใช้ {needs}</translation>
  </message>
  <message>
   <source>not used: the settings put no layers of models on {card}</source>
   <translation>ไม่ได้ใช้: การตั้งค่าไม่ได้วางเลเยอร์ของโมเดลไว้บน {card}</translation>
  </message>
  <message>
   <source>not used: {card} is there, and llama.cpp was built without CUDA</source>
   <translation>ไม่ได้ใช้: มี {card} แต่ llama.cpp บิลด์โดยไม่มี CUDA</translation>
  </message>
  <message>
   <source>not used: {card} is there, and this build computes without CUDA. Take the build for NVIDIA cards instead.</source>
   <translation>ไม่ได้ใช้: มี {card} แต่บิลด์นี้ประมวลผลโดยไม่ใช้ CUDA โปรดใช้บิลด์สำหรับการ์ดจอ NVIDIA แทน</translation>
  </message>
  <message>
   <source>nucleus sampling</source>
   <translation>การสุ่มแบบนิวเคลียส nucleus sampling</translation>
  </message>
  <message>
   <source>on the processor</source>
   <translation>บน CPU</translation>
  </message>
  <message numerus="yes">
   <source>once, resumed|{n} times, resumed</source>
   <translation>
    <numerusform>{n} ครั้ง แล้วทำต่อ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one chat|{n} chats</source>
   <translation>
    <numerusform>{n} แชท</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one conversation|{n} conversations</source>
   <translation>
    <numerusform>{n} บทสนทนา</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one damaged message|{n} damaged messages</source>
   <translation>
    <numerusform>ข้อความที่เสียหาย {n} ข้อความ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one empty message|{n} empty messages</source>
   <translation>
    <numerusform>ข้อความว่าง {n} ข้อความ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one entry is no conversation|{n} entries are no conversations</source>
   <translation>
    <numerusform>รายการที่ไม่ใช่บทสนทนา {n} รายการ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one file without its text|{n} files without their text</source>
   <translation>
    <numerusform>ไฟล์ที่ไม่มีเนื้อหา {n} ไฟล์</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one folder you gave|{n} folders you gave</source>
   <translation>
    <numerusform>{n} โฟลเดอร์ที่คุณให้</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one hidden message|{n} hidden messages</source>
   <translation>
    <numerusform>ข้อความที่ซ่อน {n} ข้อความ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one image|{n} images</source>
   <translation>
    <numerusform>รูปภาพ {n} รูป</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one list of sources|{n} lists of sources</source>
   <translation>
    <numerusform>รายการแหล่งอ้างอิง {n} รายการ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one message outside the tree|{n} messages outside the tree</source>
   <translation>
    <numerusform>ข้อความนอกโครงสร้างต้นไม้ {n} ข้อความ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one message|{n} messages</source>
   <translation>
    <numerusform>{n} ข้อความ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one more place in this chat|{n} more places in this chat</source>
   <translation>
    <numerusform>อีก {n} แห่งในแชทนี้</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one more set of instructions|{n} more sets of instructions</source>
   <translation>
    <numerusform>คำสั่งกำกับอีก {n} ชุด</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one part of an unknown kind|{n} parts of unknown kinds</source>
   <translation>
    <numerusform>ส่วนที่ไม่รู้จักชนิด {n} ส่วน</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one pin, star or archive mark|{n} pin, star or archive marks</source>
   <translation>
    <numerusform>เครื่องหมายหมุด ดาว หรือเก็บถาวร {n} รายการ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one result of a tool|{n} results of tools</source>
   <translation>
    <numerusform>ผลลัพธ์จากเครื่องมือ {n} รายการ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one selected|{n} selected</source>
   <translation>
    <numerusform>เลือกอยู่ {n}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one sound or video recording|{n} sound or video recordings</source>
   <translation>
    <numerusform>ไฟล์เสียงหรือวิดีโอ {n} ไฟล์</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one summary|{n} summaries</source>
   <translation>
    <numerusform>บทสรุป {n} รายการ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one thinking time|{n} thinking times</source>
   <translation>
    <numerusform>หมายเหตุเวลาที่ใช้คิด {n} รายการ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one tool call|{n} tool calls</source>
   <translation>
    <numerusform>การเรียกเครื่องมือ {n} ครั้ง</numerusform>
   </translation>
  </message>
  <message>
   <source>owner/name, or its address on Hugging Face</source>
   <translation>เจ้าของ/ชื่อ หรือที่อยู่บน Hugging Face</translation>
  </message>
  <message>
   <source>padding, layout</source>
   <translation>ระยะห่าง เลย์เอาต์</translation>
  </message>
  <message>
   <source>past conversations</source>
   <translation>บทสนทนาที่ผ่านมา</translation>
  </message>
  <message>
   <source>permissions must be a table: write [permissions] on a line of its own.</source>
   <translation>permissions ต้องเป็นตาราง โปรดเขียน [permissions] แยกเป็นบรรทัดของตัวเอง</translation>
  </message>
  <message>
   <source>permissions.files must be "none", "read" or "write".</source>
   <translation>permissions.files ต้องเป็น "none", "read" หรือ "write"</translation>
  </message>
  <message>
   <source>permissions.secrets must be a list of names, like ["api_key"].</source>
   <translation>permissions.secrets ต้องเป็นรายการชื่อ เช่น ["api_key"]</translation>
  </message>
  <message>
   <source>permissions.{name} must be true or false.</source>
   <translation>permissions.{name} ต้องเป็น true หรือ false</translation>
  </message>
  <message>
   <source>pinned</source>
   <translation>ปักหมุดอยู่</translation>
  </message>
  <message>
   <source>plugin</source>
   <translation>ปลั๊กอิน</translation>
  </message>
  <message>
   <source>plugin {version}</source>
   <translation>ปลั๊กอิน {version}</translation>
  </message>
  <message>
   <source>plugin.toml cannot be read: {reason}.</source>
   <translation>อ่าน plugin.toml ไม่ได้: {reason}</translation>
  </message>
  <message>
   <source>plugin.toml does not say which API it is for: write api = {api}.</source>
   <translation>plugin.toml ไม่ได้ระบุว่าใช้กับ API ใด โปรดเขียน api = {api}</translation>
  </message>
  <message>
   <source>plugin.toml does not say {key}: write {key} = "…".</source>
   <translation>plugin.toml ไม่ได้ระบุ {key} โปรดเขียน {key} = "…"</translation>
  </message>
  <message numerus="yes">
   <source>plugin.toml is longer than {n} KB.</source>
   <translation>
    <numerusform>plugin.toml ยาวกว่า {n} KB</numerusform>
   </translation>
  </message>
  <message>
   <source>plugin.toml is not valid TOML: {reason}.</source>
   <translation>plugin.toml ไม่ใช่ TOML ที่ถูกต้อง: {reason}</translation>
  </message>
  <message>
   <source>plugin.toml says {key}, which has no meaning: it can say {known}.</source>
   <translation>plugin.toml มี {key} ซึ่งไม่มีความหมาย ใช้ได้เฉพาะ {known}</translation>
  </message>
  <message>
   <source>preset</source>
   <translation>พรีเซ็ต</translation>
  </message>
  <message>
   <source>privacy</source>
   <translation>ความเป็นส่วนตัว</translation>
  </message>
  <message>
   <source>profiles, characters</source>
   <translation>โปรไฟล์ ตัวละคร</translation>
  </message>
  <message>
   <source>programs</source>
   <translation>โปรแกรม</translation>
  </message>
  <message>
   <source>q8_0 takes half and loses next to nothing; q4_0 costs quality</source>
   <translation>q8_0 ใช้ครึ่งเดียวและแทบไม่เสียอะไร ส่วน q4_0 ทำให้คุณภาพลดลง</translation>
  </message>
  <message>
   <source>random, reproducible, sampling</source>
   <translation>สุ่ม ทำซ้ำได้ การสุ่มโทเค็น</translation>
  </message>
  <message>
   <source>randomness, creativity, sampling</source>
   <translation>ความสุ่ม ความคิดสร้างสรรค์ การสุ่มโทเค็น</translation>
  </message>
  <message>
   <source>reading the checkpoint</source>
   <translation>กำลังอ่านเช็กพอยต์</translation>
  </message>
  <message>
   <source>reads and writes files</source>
   <translation>อ่านและเขียนไฟล์</translation>
  </message>
  <message>
   <source>reads and writes files: {given}</source>
   <translation>อ่านและเขียนไฟล์: {given}</translation>
  </message>
  <message>
   <source>reads files</source>
   <translation>อ่านไฟล์</translation>
  </message>
  <message>
   <source>reads files: {given}</source>
   <translation>อ่านไฟล์: {given}</translation>
  </message>
  <message>
   <source>reads what is yours</source>
   <translation>อ่านข้อมูลของคุณ</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>พร้อม</translation>
  </message>
  <message>
   <source>reasoning</source>
   <translation>การใช้เหตุผล reasoning</translation>
  </message>
  <message>
   <source>reasoning, limit, effort</source>
   <translation>การให้เหตุผล, reasoning, ขีดจำกัด, จำกัด, ความพยายาม</translation>
  </message>
  <message>
   <source>repeated</source>
   <translation>ซ้ำ</translation>
  </message>
  <message>
   <source>repeated, not run again</source>
   <translation>ซ้ำ ไม่ได้รันอีก</translation>
  </message>
  <message>
   <source>repetition, loops, sampling</source>
   <translation>ซ้ำ วนซ้ำ การสุ่มโทเค็น</translation>
  </message>
  <message>
   <source>running</source>
   <translation>กำลังทำ</translation>
  </message>
  <message>
   <source>runs under {isolation}</source>
   <translation>ทำงานภายใต้ {isolation}</translation>
  </message>
  <message>
   <source>sampling</source>
   <translation>การสุ่มโทเค็น sampling</translation>
  </message>
  <message>
   <source>save</source>
   <translation>บันทึก สำรองข้อมูล</translation>
  </message>
  <message>
   <source>secrets: {names}</source>
   <translation>ข้อมูลลับ: {names}</translation>
  </message>
  <message>
   <source>sends a request to {host}</source>
   <translation>ส่งคำขอไปยัง {host}</translation>
  </message>
  <message>
   <source>size</source>
   <translation>ขนาด</translation>
  </message>
  <message>
   <source>something is there already</source>
   <translation>มีบางอย่างอยู่ที่นั่นแล้ว</translation>
  </message>
  <message>
   <source>startup, autoload</source>
   <translation>เริ่มโปรแกรม โหลดอัตโนมัติ</translation>
  </message>
  <message>
   <source>startup, launch</source>
   <translation>เริ่มโปรแกรม เปิดโปรแกรม</translation>
  </message>
  <message>
   <source>stop sequences</source>
   <translation>ลำดับหยุด stop sequence</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>หยุดแล้ว</translation>
  </message>
  <message>
   <source>stopped while it ran</source>
   <translation>หยุดขณะทำงาน</translation>
  </message>
  <message>
   <source>strict off</source>
   <translation>ปิดสนิท</translation>
  </message>
  <message>
   <source>syntax highlighting</source>
   <translation>ไฮไลต์ไวยากรณ์ ไฮไลต์โค้ด</translation>
  </message>
  <message>
   <source>system prompt, persona, role</source>
   <translation>พรอมต์ระบบ system prompt บุคลิก บทบาท</translation>
  </message>
  <message>
   <source>tensors</source>
   <translation>เทนเซอร์</translation>
  </message>
  <message>
   <source>terminal</source>
   <translation>เทอร์มินัล</translation>
  </message>
  <message>
   <source>text</source>
   <translation>ข้อความ</translation>
  </message>
  <message>
   <source>the disk is full</source>
   <translation>ดิสก์เต็ม</translation>
  </message>
  <message>
   <source>the folder {folder}</source>
   <translation>โฟลเดอร์ {folder}</translation>
  </message>
  <message>
   <source>the tool is forbidden</source>
   <translation>เครื่องมือนี้ถูกห้าม</translation>
  </message>
  <message>
   <source>the weights as they were published</source>
   <translation>น้ำหนักตามที่เผยแพร่</translation>
  </message>
  <message>
   <source>these arguments</source>
   <translation>อาร์กิวเมนต์เหล่านี้</translation>
  </message>
  <message>
   <source>these files</source>
   <translation>ไฟล์เหล่านี้</translation>
  </message>
  <message>
   <source>thinking off</source>
   <translation>ปิดการคิด</translation>
  </message>
  <message>
   <source>thinking on</source>
   <translation>เปิดการคิด</translation>
  </message>
  <message>
   <source>this command</source>
   <translation>คำสั่งนี้</translation>
  </message>
  <message>
   <source>threads (default: one a core)</source>
   <translation>เธรด (ค่าเริ่มต้น: หนึ่งเธรดต่อคอร์)</translation>
  </message>
  <message>
   <source>to do</source>
   <translation>ยังไม่ทำ</translation>
  </message>
  <message>
   <source>to note</source>
   <translation>โปรดสังเกต</translation>
  </message>
  <message>
   <source>to start, as it is now</source>
   <translation>ให้เริ่ม ตามที่เป็นอยู่ตอนนี้</translation>
  </message>
  <message>
   <source>tokenizer.json and config.json do not belong together: download them again.</source>
   <translation>tokenizer.json กับ config.json ไม่ได้มาชุดเดียวกัน โปรดดาวน์โหลดใหม่</translation>
  </message>
  <message>
   <source>too large for this computer</source>
   <translation>ใหญ่เกินไปสำหรับคอมพิวเตอร์นี้</translation>
  </message>
  <message>
   <source>trusted</source>
   <translation>เชื่อถือ</translation>
  </message>
  <message>
   <source>type</source>
   <translation>ชนิด</translation>
  </message>
  <message>
   <source>type of file (default: Q4_K_M)</source>
   <translation>ชนิดไฟล์ (ค่าเริ่มต้น: Q4_K_M)</translation>
  </message>
  <message>
   <source>unfolded</source>
   <translation>กางอยู่</translation>
  </message>
  <message>
   <source>unread</source>
   <translation>ยังไม่อ่าน</translation>
  </message>
  <message>
   <source>used: {card}, {free} of {total} GiB free</source>
   <translation>ใช้อยู่: {card} ว่าง {free} จาก {total} GiB</translation>
  </message>
  <message>
   <source>values</source>
   <translation>ค่า</translation>
  </message>
  <message>
   <source>very little loss</source>
   <translation>สูญเสียน้อยมาก</translation>
  </message>
  <message>
   <source>waiting for the calls before it</source>
   <translation>รอการเรียกก่อนหน้า</translation>
  </message>
  <message>
   <source>waiting for you</source>
   <translation>รอคุณอยู่</translation>
  </message>
  <message>
   <source>waits</source>
   <translation>รออยู่</translation>
  </message>
  <message>
   <source>what it said of its own tools was believed, until it changed</source>
   <translation>เชื่อสิ่งที่บอกเกี่ยวกับเครื่องมือของตัวเอง จนกระทั่งเปลี่ยนไป</translation>
  </message>
  <message>
   <source>what it says of its own tools is believed</source>
   <translation>เชื่อสิ่งที่บอกเกี่ยวกับเครื่องมือของตัวเอง</translation>
  </message>
  <message>
   <source>word wrap, break lines</source>
   <translation>ตัดคำ ขึ้นบรรทัดใหม่</translation>
  </message>
  <message>
   <source>you allowed it always</source>
   <translation>คุณอนุญาตเสมอ</translation>
  </message>
  <message>
   <source>you allowed it for the chat</source>
   <translation>คุณอนุญาตสำหรับแชทนี้</translation>
  </message>
  <message>
   <source>you allowed it once</source>
   <translation>คุณอนุญาตครั้งเดียว</translation>
  </message>
  <message>
   <source>you denied it</source>
   <translation>คุณปฏิเสธ</translation>
  </message>
  <message>
   <source>you forbade the tool</source>
   <translation>คุณห้ามเครื่องมือนี้</translation>
  </message>
  <message>
   <source>{action}: back to {keys}</source>
   <translation>{action}: คืนค่าเป็น {keys}</translation>
  </message>
  <message>
   <source>{at} of {total}</source>
   <translation>{at} จาก {total}</translation>
  </message>
  <message>
   <source>{count} bytes came back</source>
   <translation>ได้กลับมา {count} ไบต์</translation>
  </message>
  <message numerus="yes">
   <source>{count} character|{count} characters</source>
   <translation>
    <numerusform>{count} อักขระ</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} chats; the best {shown} are shown</source>
   <translation>{count} แชท แสดง {shown} แชทที่ตรงที่สุด</translation>
  </message>
  <message>
   <source>{count} left</source>
   <translation>เหลือ {count}</translation>
  </message>
  <message>
   <source>{count} of {budget} tokens left</source>
   <translation>เหลือ {count} จาก {budget} โทเค็น</translation>
  </message>
  <message>
   <source>{count} tokens</source>
   <translation>{count} โทเค็น</translation>
  </message>
  <message numerus="yes">
   <source>{count} token|{count} tokens</source>
   <translation>
    <numerusform>{count} โทเค็น</numerusform>
   </translation>
  </message>
  <message>
   <source>{date}, {time}</source>
   <translation>{date} {time}</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done} จาก {total}</translation>
  </message>
  <message>
   <source>{done} of {total} tokens</source>
   <translation>{done} จาก {total} โทเค็น</translation>
  </message>
  <message>
   <source>{file} cannot be read.</source>
   <translation>อ่าน {file} ไม่ได้</translation>
  </message>
  <message>
   <source>{file} cannot be read: {reason}.</source>
   <translation>อ่าน {file} ไม่ได้: {reason}</translation>
  </message>
  <message>
   <source>{file} does not describe the files beside it: download them again.</source>
   <translation>{file} ไม่ตรงกับไฟล์ที่อยู่ด้วยกัน โปรดดาวน์โหลดใหม่</translation>
  </message>
  <message>
   <source>{file} holds no settings. Choose a file that was made by Export.</source>
   <translation>ไม่มีการตั้งค่าใน {file} โปรดเลือกไฟล์ที่ได้จากการส่งออก</translation>
  </message>
  <message>
   <source>{file} is a link or no file: put a copy there.</source>
   <translation>{file} เป็นลิงก์หรือไม่ใช่ไฟล์ โปรดวางสำเนาไว้แทน</translation>
  </message>
  <message>
   <source>{file} is a link or not a plain file: copy the checkpoint with its contents (cp -rL).</source>
   <translation>{file} เป็นลิงก์หรือไม่ใช่ไฟล์ธรรมดา โปรดคัดลอกเช็กพอยต์พร้อมเนื้อหาจริง (cp -rL)</translation>
  </message>
  <message>
   <source>{file} is a pickle, which may run code when opened: take a checkpoint in safetensors.</source>
   <translation>{file} เป็น pickle ซึ่งอาจรันโค้ดเมื่อเปิด โปรดใช้เช็กพอยต์แบบ safetensors</translation>
  </message>
  <message>
   <source>{file} is damaged: download it again.</source>
   <translation>{file} เสียหาย โปรดดาวน์โหลดใหม่</translation>
  </message>
  <message>
   <source>{file} is not an importance matrix, or is damaged: make it again with llama-imatrix.</source>
   <translation>{file} ไม่ใช่เมทริกซ์ความสำคัญหรือเสียหาย โปรดสร้างใหม่ด้วย llama-imatrix</translation>
  </message>
  <message>
   <source>{file} is too large to be what its name says.</source>
   <translation>{file} ใหญ่เกินกว่าจะเป็นไฟล์ตามชื่อ</translation>
  </message>
  <message>
   <source>{file}: holds no conversations</source>
   <translation>{file}: ไม่มีบทสนทนา</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>{first} ถึง {last}</translation>
  </message>
  <message>
   <source>{folder} cannot be written: {reason}.</source>
   <translation>เขียน {folder} ไม่ได้: {reason}</translation>
  </message>
  <message>
   <source>{folder} exists already: choose another name.</source>
   <translation>มี {folder} อยู่แล้ว โปรดเลือกชื่ออื่น</translation>
  </message>
  <message>
   <source>{folder} holds private data of programs, and can be given to no tool.</source>
   <translation>{folder} มีข้อมูลส่วนตัวของโปรแกรม จึงให้เครื่องมือใดเข้าถึงไม่ได้</translation>
  </message>
  <message>
   <source>{folder} is no folder that can be opened.</source>
   <translation>{folder} ไม่ใช่โฟลเดอร์ที่เปิดได้</translation>
  </message>
  <message>
   <source>{free} of {total} free</source>
   <translation>ว่าง {free} จาก {total}</translation>
  </message>
  <message>
   <source>{hours} h {minutes} min</source>
   <translation>{hours} ชม. {minutes} นาที</translation>
  </message>
  <message>
   <source>{hours} h {minutes} min left</source>
   <translation>เหลืออีก {hours} ชม. {minutes} นาที</translation>
  </message>
  <message>
   <source>{hub} cannot be reached: check the connection and any proxy, then try again.</source>
   <translation>เชื่อมต่อ {hub} ไม่ได้ โปรดตรวจสอบการเชื่อมต่อและพร็อกซี (ถ้ามี) แล้วลองอีกครั้ง</translation>
  </message>
  <message>
   <source>{hub} does not answer like a Hugging Face hub: check HF_ENDPOINT and any proxy.</source>
   <translation>{hub} ไม่ตอบสนองแบบฮับของ Hugging Face โปรดตรวจสอบ HF_ENDPOINT และพร็อกซี (ถ้ามี)</translation>
  </message>
  <message>
   <source>{hub} does not know this token: make a new one at {tokens}.</source>
   <translation>{hub} ไม่รู้จักโทเค็นนี้ โปรดสร้างใหม่ที่ {tokens}</translation>
  </message>
  <message>
   <source>{hub} has a fault of its own (status {status}): try again later.</source>
   <translation>{hub} ขัดข้องเอง (สถานะ {status}) โปรดลองอีกครั้งภายหลัง</translation>
  </message>
  <message>
   <source>{hub} is busy and asks to wait: try again in a few minutes.</source>
   <translation>{hub} ไม่ว่างและขอให้รอ โปรดลองอีกครั้งในอีกไม่กี่นาที</translation>
  </message>
  <message>
   <source>{hub} is not encrypted: a token is only sent over https.</source>
   <translation>{hub} ไม่ได้เข้ารหัส จะส่งโทเค็นผ่าน https เท่านั้น</translation>
  </message>
  <message>
   <source>{hub} refused {repo} (status {status}): try again later.</source>
   <translation>{hub} ปฏิเสธ {repo} (สถานะ {status}) โปรดลองอีกครั้งภายหลัง</translation>
  </message>
  <message>
   <source>{hub}, or a proxy on the way, gives answers that cannot be used: try another network.</source>
   <translation>{hub} หรือพร็อกซีระหว่างทางให้คำตอบที่ใช้ไม่ได้ โปรดลองเครือข่ายอื่น</translation>
  </message>
  <message>
   <source>{index} / {count}</source>
   <translation>{index} / {count}</translation>
  </message>
  <message>
   <source>{keys} belongs to text fields: {what}.</source>
   <translation>{keys} สงวนไว้สำหรับช่องข้อความ: {what}</translation>
  </message>
  <message>
   <source>{key} is empty in plugin.toml.</source>
   <translation>{key} ว่างอยู่ใน plugin.toml</translation>
  </message>
  <message numerus="yes">
   <source>{key} must be a text of one line, {n} characters at most.</source>
   <translation>
    <numerusform>{key} ต้องเป็นข้อความบรรทัดเดียว ไม่เกิน {n} อักขระ</numerusform>
   </translation>
  </message>
  <message>
   <source>{layers} of {all} layers fit your card as {type}, the processor does the rest; {tokens} tokens of context</source>
   <translation>แบบ {type} ใส่ในการ์ดจอได้ {layers} จาก {all} เลเยอร์ ที่เหลือใช้ CPU บริบท {tokens} โทเค็น</translation>
  </message>
  <message>
   <source>{matches} of {total}</source>
   <translation>{matches} จาก {total}</translation>
  </message>
  <message>
   <source>{megabytes} MB</source>
   <translation>{megabytes} MB</translation>
  </message>
  <message>
   <source>{minutes} min left</source>
   <translation>เหลืออีก {minutes} นาที</translation>
  </message>
  <message>
   <source>{minutes} min {rest} s</source>
   <translation>{minutes} นาที {rest} วิ</translation>
  </message>
  <message>
   <source>{minutes} min {seconds} s</source>
   <translation>{minutes} นาที {seconds} วิ</translation>
  </message>
  <message>
   <source>{names} and other chats</source>
   <translation>{names} และแชทอื่น</translation>
  </message>
  <message>
   <source>{name} (may be left empty)</source>
   <translation>{name} (เว้นว่างได้)</translation>
  </message>
  <message>
   <source>{name} arrived damaged, twice, and was deleted: try again later or from another network.</source>
   <translation>{name} เสียหายระหว่างดาวน์โหลดสองครั้งและถูกลบแล้ว โปรดลองอีกครั้งภายหลังหรือใช้เครือข่ายอื่น</translation>
  </message>
  <message>
   <source>{name} asks for this: {what}. Fill it in, or leave the server out.</source>
   <translation>{name} ขอสิ่งนี้: {what} โปรดกรอก หรือไม่ต้องรวมเซิร์ฟเวอร์นี้</translation>
  </message>
  <message>
   <source>{name} asks for values that were not given: {names}.</source>
   <translation>{name} ขอค่าที่ยังไม่ได้ให้: {names}</translation>
  </message>
  <message>
   <source>{name} cannot be linked from its disk to the models folder's: copy it.</source>
   <translation>ลิงก์ {name} ข้ามดิสก์ไปยังโฟลเดอร์โมเดลไม่ได้ โปรดคัดลอกแทน</translation>
  </message>
  <message>
   <source>{name} cannot be read: it is damaged or not there.</source>
   <translation>อ่าน {name} ไม่ได้ ไฟล์เสียหายหรือไม่มีอยู่</translation>
  </message>
  <message>
   <source>{name} cannot be started: {reason}.</source>
   <translation>เริ่ม {name} ไม่ได้: {reason}</translation>
  </message>
  <message>
   <source>{name} cannot be the name of a variable or a header.</source>
   <translation>{name} ใช้เป็นชื่อตัวแปรหรือเฮดเดอร์ไม่ได้</translation>
  </message>
  <message>
   <source>{name} cannot keep keys and values as {kv_type}: choose another type.</source>
   <translation>{name} เก็บคีย์และค่าแบบ {kv_type} ไม่ได้ โปรดเลือกชนิดอื่น</translation>
  </message>
  <message>
   <source>{name} changed while it was copied: try again when it is whole.</source>
   <translation>{name} เปลี่ยนไปขณะคัดลอก โปรดลองอีกครั้งเมื่อไฟล์สมบูรณ์</translation>
  </message>
  <message>
   <source>{name} comes under all of these at once. Nemodesk keeps them as a file beside the model.</source>
   <translation>{name} อยู่ภายใต้สัญญาอนุญาตทั้งหมดนี้พร้อมกัน Nemodesk เก็บไว้เป็นไฟล์คู่กับโมเดล</translation>
  </message>
  <message>
   <source>{name} computes values that are no numbers: convert it again, or choose another type.</source>
   <translation>{name} คำนวณได้ค่าที่ไม่ใช่ตัวเลข โปรดแปลงใหม่หรือเลือกชนิดอื่น</translation>
  </message>
  <message>
   <source>{name} could not be checked: {reason}.</source>
   <translation>ตรวจสอบ {name} ไม่ได้: {reason}</translation>
  </message>
  <message>
   <source>{name} could not be deleted: {reason}.</source>
   <translation>ลบ {name} ไม่ได้: {reason}</translation>
  </message>
  <message>
   <source>{name} could not be imported: {reason}.</source>
   <translation>นำเข้า {name} ไม่ได้: {reason}</translation>
  </message>
  <message>
   <source>{name} could not be loaded</source>
   <translation>โหลด {name} ไม่ได้</translation>
  </message>
  <message>
   <source>{name} could not be loaded: it is damaged, or of a kind this version does not know.</source>
   <translation>โหลด {name} ไม่ได้ ไฟล์เสียหายหรือเป็นชนิดที่เวอร์ชันนี้ไม่รู้จัก</translation>
  </message>
  <message>
   <source>{name} could not be moved: {reason}. It stays where it was.</source>
   <translation>ย้าย {name} ไม่ได้: {reason} โมเดลยังอยู่ที่เดิม</translation>
  </message>
  <message>
   <source>{name} could not be read ({why}): choose another file.</source>
   <translation>อ่าน {name} ไม่ได้ ({why}) โปรดเลือกไฟล์อื่น</translation>
  </message>
  <message>
   <source>{name} could not be read: {reason}.</source>
   <translation>อ่าน {name} ไม่ได้: {reason}</translation>
  </message>
  <message>
   <source>{name} does not start.</source>
   <translation>{name} ไม่เริ่มทำงาน</translation>
  </message>
  <message>
   <source>{name} gave a list that cannot be read.</source>
   <translation>{name} ให้รายการที่อ่านไม่ได้</translation>
  </message>
  <message>
   <source>{name} gave no list of tools that can be read.</source>
   <translation>{name} ไม่ได้ให้รายการเครื่องมือที่อ่านได้</translation>
  </message>
  <message>
   <source>{name} has changed since it was allowed, and was not called.</source>
   <translation>{name} เปลี่ยนไปหลังจากได้รับอนุญาต จึงไม่ได้เรียก</translation>
  </message>
  <message>
   <source>{name} has no permission to ask for this.</source>
   <translation>{name} ไม่มีสิทธิ์ขอสิ่งนี้</translation>
  </message>
  <message>
   <source>{name} is GGUF version {version}; versions 2 and 3 can be read.</source>
   <translation>{name} เป็น GGUF เวอร์ชัน {version} แต่อ่านได้เฉพาะเวอร์ชัน 2 และ 3</translation>
  </message>
  <message>
   <source>{name} is a folder: attach the files that matter.</source>
   <translation>{name} เป็นโฟลเดอร์ โปรดแนบเฉพาะไฟล์ที่จำเป็น</translation>
  </message>
  <message>
   <source>{name} is a part of a model: choose a file that holds all of it.</source>
   <translation>{name} เป็นเพียงส่วนหนึ่งของโมเดล โปรดเลือกไฟล์ที่มีครบทั้งโมเดล</translation>
  </message>
  <message>
   <source>{name} is damaged and was not moved: check it, or install it again.</source>
   <translation>{name} เสียหายและไม่ได้ย้าย โปรดตรวจสอบหรือติดตั้งใหม่</translation>
  </message>
  <message>
   <source>{name} is damaged or incomplete: download or convert it again.</source>
   <translation>{name} เสียหายหรือไม่ครบ โปรดดาวน์โหลดหรือแปลงใหม่</translation>
  </message>
  <message>
   <source>{name} is damaged: its SHA-256 is {found}, that of what was installed {expected}. Install it again.</source>
   <translation>{name} เสียหาย SHA-256 คือ {found} แต่ตอนติดตั้งคือ {expected} โปรดติดตั้งใหม่</translation>
  </message>
  <message>
   <source>{name} is damaged: its file has {found} bytes, {expected} were installed. Install it again.</source>
   <translation>{name} เสียหาย ไฟล์มี {found} ไบต์ แต่ตอนติดตั้งมี {expected} โปรดติดตั้งใหม่</translation>
  </message>
  <message>
   <source>{name} is empty: there is nothing to attach.</source>
   <translation>{name} ว่างเปล่า ไม่มีสิ่งให้แนบ</translation>
  </message>
  <message>
   <source>{name} is empty: there is nothing to insert.</source>
   <translation>{name} ว่างเปล่า ไม่มีสิ่งให้แทรก</translation>
  </message>
  <message>
   <source>{name} is in your models now.</source>
   <translation>{name} อยู่ในโมเดลของคุณแล้ว</translation>
  </message>
  <message>
   <source>{name} is in {path} already.</source>
   <translation>{name} อยู่ใน {path} อยู่แล้ว</translation>
  </message>
  <message>
   <source>{name} is in {path} now.</source>
   <translation>{name} อยู่ใน {path} แล้ว</translation>
  </message>
  <message>
   <source>{name} is larger than any archive of conversations: it was not read.</source>
   <translation>{name} ใหญ่เกินกว่าจะเป็นไฟล์เก็บบทสนทนา จึงไม่ได้อ่าน</translation>
  </message>
  <message>
   <source>{name} is larger than {most} kB: attach the part that matters.</source>
   <translation>{name} ใหญ่กว่า {most} kB โปรดแนบเฉพาะส่วนที่จำเป็น</translation>
  </message>
  <message>
   <source>{name} is locked with a password: unpack it first.</source>
   <translation>{name} ล็อกด้วยรหัสผ่าน โปรดแตกไฟล์ก่อน</translation>
  </message>
  <message>
   <source>{name} is no text in UTF-8.</source>
   <translation>{name} ไม่ใช่ข้อความ UTF-8</translation>
  </message>
  <message>
   <source>{name} is no text: only text and source code can be attached.</source>
   <translation>{name} ไม่ใช่ข้อความ แนบได้เฉพาะข้อความและซอร์สโค้ด</translation>
  </message>
  <message>
   <source>{name} is not a GGUF file: choose a model file that ends in .gguf.</source>
   <translation>{name} ไม่ใช่ไฟล์ GGUF โปรดเลือกไฟล์โมเดลที่ลงท้ายด้วย .gguf</translation>
  </message>
  <message>
   <source>{name} is not a file: choose a model file that ends in .gguf.</source>
   <translation>{name} ไม่ใช่ไฟล์ โปรดเลือกไฟล์โมเดลที่ลงท้ายด้วย .gguf</translation>
  </message>
  <message>
   <source>{name} is not valid JSON.</source>
   <translation>{name} ไม่ใช่ข้อความ JSON ที่ถูกต้อง</translation>
  </message>
  <message>
   <source>{name} is ready</source>
   <translation>{name} พร้อมแล้ว</translation>
  </message>
  <message>
   <source>{name} is switched off.</source>
   <translation>{name} ปิดอยู่</translation>
  </message>
  <message>
   <source>{name} is whole, byte for byte.</source>
   <translation>{name} สมบูรณ์ดี ตรงกันทุกไบต์</translation>
  </message>
  <message>
   <source>{name} may not be started: look at its command and allow it.</source>
   <translation>{name} ยังไม่ได้รับอนุญาตให้เริ่ม โปรดตรวจดูคำสั่งแล้วอนุญาต</translation>
  </message>
  <message>
   <source>{name} needs about {needed} GiB of memory and {free} GiB are free: close other programs, or choose a smaller model.</source>
   <translation>{name} ต้องใช้หน่วยความจำราว {needed} GiB แต่ว่าง {free} GiB โปรดปิดโปรแกรมอื่นหรือเลือกโมเดลที่เล็กกว่า</translation>
  </message>
  <message>
   <source>{name} of NVIDIA's CUDA toolkit was not found: install the toolkit.</source>
   <translation>ไม่พบ {name} ของชุดเครื่องมือ CUDA จาก NVIDIA โปรดติดตั้งชุดเครื่องมือ</translation>
  </message>
  <message>
   <source>{name} removed</source>
   <translation>นำ {name} ออกแล้ว</translation>
  </message>
  <message>
   <source>{name} sent too much.</source>
   <translation>{name} ส่งข้อมูลมากเกินไป</translation>
  </message>
  <message>
   <source>{name} was converted on this computer. Longer bars are larger errors.</source>
   <translation>{name} แปลงบนคอมพิวเตอร์เครื่องนี้ แถบยิ่งยาวยิ่งคลาดเคลื่อนมาก</translation>
  </message>
  <message>
   <source>{name} was ended. {reason}</source>
   <translation>ปิด {name} แล้ว {reason}</translation>
  </message>
  <message>
   <source>{name} was not added. {reason}</source>
   <translation>ไม่ได้เพิ่ม {name} {reason}</translation>
  </message>
  <message>
   <source>{name} was removed</source>
   <translation>นำ {name} ออกแล้ว</translation>
  </message>
  <message>
   <source>{number} %</source>
   <translation>{number}%</translation>
  </message>
  <message numerus="yes">
   <source>{n} character|{n} characters</source>
   <translation>
    <numerusform>{n} อักขระ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} conversation|{n} conversations</source>
   <translation>
    <numerusform>{n} บทสนทนา</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} line|{n} lines</source>
   <translation>
    <numerusform>{n} บรรทัด</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {all} layers on the card</source>
   <translation>
    <numerusform>{n} จาก {all} เลเยอร์บนการ์ดจอ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {server} cannot be shown.</source>
   <translation>
    <numerusform>แสดง {n} รายการของ {server} ไม่ได้</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {total}</source>
   <translation>
    <numerusform>{n} จาก {total}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {total} layers on the GPU</source>
   <translation>
    <numerusform>{n} จาก {total} เลเยอร์บน GPU</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} tool|{n} tools</source>
   <translation>
    <numerusform>{n} เครื่องมือ</numerusform>
   </translation>
  </message>
  <message>
   <source>{part}, measured {size}</source>
   <translation>{part} วัดได้ {size}</translation>
  </message>
  <message>
   <source>{path} belongs to the checkpoint itself: name another file to write.</source>
   <translation>{path} เป็นไฟล์ของเช็กพอยต์เอง โปรดระบุไฟล์อื่นที่จะเขียน</translation>
  </message>
  <message>
   <source>{path} cannot be made: {reason}.</source>
   <translation>สร้าง {path} ไม่ได้: {reason}</translation>
  </message>
  <message>
   <source>{path} cannot be read: {reason}.</source>
   <translation>อ่าน {path} ไม่ได้: {reason}</translation>
  </message>
  <message>
   <source>{path} cannot be renamed: {reason}.</source>
   <translation>เปลี่ยนชื่อ {path} ไม่ได้: {reason}</translation>
  </message>
  <message>
   <source>{path} cannot be used: {reason}.</source>
   <translation>ใช้ {path} ไม่ได้: {reason}</translation>
  </message>
  <message>
   <source>{path} cannot be written: choose another place.</source>
   <translation>เขียน {path} ไม่ได้ โปรดเลือกที่อื่น</translation>
  </message>
  <message>
   <source>{path} cannot be written: {reason}.</source>
   <translation>เขียน {path} ไม่ได้: {reason}</translation>
  </message>
  <message>
   <source>{path} could not be written: {reason}.</source>
   <translation>เขียน {path} ไม่ได้: {reason}</translation>
  </message>
  <message>
   <source>{path} does not give back what is written to it: use another disk.</source>
   <translation>ข้อมูลที่อ่านจาก {path} ไม่ตรงกับที่เขียน โปรดใช้ดิสก์อื่น</translation>
  </message>
  <message>
   <source>{path} is a file: choose a folder.</source>
   <translation>{path} เป็นไฟล์ โปรดเลือกโฟลเดอร์</translation>
  </message>
  <message>
   <source>{path} is a folder: name a file to write.</source>
   <translation>{path} เป็นโฟลเดอร์ โปรดระบุไฟล์ที่จะเขียน</translation>
  </message>
  <message>
   <source>{path} is being written by another conversion: wait for it.</source>
   <translation>การแปลงอื่นกำลังเขียน {path} อยู่ โปรดรอ</translation>
  </message>
  <message>
   <source>{path} is inside the models folder: choose one on another disk.</source>
   <translation>{path} อยู่ในโฟลเดอร์โมเดล โปรดเลือกโฟลเดอร์ในดิสก์อื่น</translation>
  </message>
  <message>
   <source>{path} is no checkpoint: it has no config.json.</source>
   <translation>{path} ไม่ใช่เช็กพอยต์ เพราะไม่มี config.json</translation>
  </message>
  <message>
   <source>{path} is there already: choose another folder.</source>
   <translation>มี {path} อยู่แล้ว โปรดเลือกโฟลเดอร์อื่น</translation>
  </message>
  <message>
   <source>{path} may not be written: choose another folder.</source>
   <translation>ไม่มีสิทธิ์เขียน {path} โปรดเลือกโฟลเดอร์อื่น</translation>
  </message>
  <message>
   <source>{path}: {size} MB, {type}, {seconds} s</source>
   <translation>{path}: {size} MB, {type}, {seconds} วิ</translation>
  </message>
  <message>
   <source>{plugin} has no secret {name}.</source>
   <translation>{plugin} ไม่มีข้อมูลลับ {name}</translation>
  </message>
  <message>
   <source>{program} can download what it runs, so that it may be something else tomorrow.</source>
   <translation>{program} ดาวน์โหลดสิ่งที่จะรันได้ พรุ่งนี้จึงอาจเป็นอย่างอื่น</translation>
  </message>
  <message>
   <source>{program} import</source>
   <translation>นำเข้าจาก {program}</translation>
  </message>
  <message>
   <source>{program} is a shell: it runs whatever its arguments say.</source>
   <translation>{program} เป็นเชลล์ จะรันทุกอย่างตามที่อาร์กิวเมนต์บอก</translation>
  </message>
  <message>
   <source>{program} run needs -i: without it nothing that is said reaches the server.</source>
   <translation>{program} run ต้องมี -i หากไม่มี สิ่งที่ส่งจะไปไม่ถึงเซิร์ฟเวอร์</translation>
  </message>
  <message>
   <source>{program} was not found on this computer: install it, or give its full path.</source>
   <translation>ไม่พบ {program} ในคอมพิวเตอร์นี้ โปรดติดตั้งหรือระบุพาธเต็ม</translation>
  </message>
  <message numerus="yes">
   <source>{program}: one conversation|{program}: {n} conversations</source>
   <translation>
    <numerusform>{program}: {n} บทสนทนา</numerusform>
   </translation>
  </message>
  <message>
   <source>{repo} asks for a token: accept its licence at {page}, then make one at {tokens}.</source>
   <translation>{repo} ต้องใช้โทเค็น โปรดยอมรับสัญญาอนุญาตที่ {page} แล้วสร้างโทเค็นที่ {tokens}</translation>
  </message>
  <message>
   <source>{repo} at {commit}</source>
   <translation>{repo} คอมมิต {commit}</translation>
  </message>
  <message>
   <source>{repo} has no file “{name}”; GGUF files there: {names}.</source>
   <translation>{repo} ไม่มีไฟล์ “{name}” ไฟล์ GGUF ที่มี: {names}</translation>
  </message>
  <message>
   <source>{repo} has no “{what}”: look at {page}.</source>
   <translation>{repo} ไม่มี “{what}” โปรดดูที่ {page}</translation>
  </message>
  <message>
   <source>{repo} is converted on this computer. Smaller files answer faster and leave more room for long conversations.</source>
   <translation>{repo} จะแปลงในคอมพิวเตอร์นี้ ไฟล์ที่เล็กกว่าตอบเร็วกว่าและเหลือที่ให้บทสนทนายาวมากกว่า</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} วิ</translation>
  </message>
  <message>
   <source>{setting}: {deed}</source>
   <translation>{setting}: {deed}</translation>
  </message>
  <message>
   <source>{share} of the work is done.</source>
   <translation>งานเสร็จแล้ว {share}</translation>
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
   <translation>จะคืนพื้นที่ {size} เมื่อปิด Nemodesk</translation>
  </message>
  <message>
   <source>{size} as {type}</source>
   <translation>{size} แบบ {type}</translation>
  </message>
  <message>
   <source>{size} free</source>
   <translation>ว่าง {size}</translation>
  </message>
  <message>
   <source>{size} kB</source>
   <translation>{size} kB</translation>
  </message>
  <message>
   <source>{size} of it are here already.</source>
   <translation>ได้มาแล้ว {size}</translation>
  </message>
  <message>
   <source>{size} of it are here. It goes on where it stopped.</source>
   <translation>ได้มาแล้ว {size} จะทำต่อจากที่หยุดไว้</translation>
  </message>
  <message>
   <source>{size} of the work is done. Kept, it goes on from there later; deleted, it is gone.</source>
   <translation>ทำเสร็จแล้ว {size} หากเก็บไว้จะทำต่อภายหลังได้ หากลบจะหายไปทั้งหมด</translation>
  </message>
  <message>
   <source>{size} on the disk. Erasing a chat for good removes all of it too</source>
   <translation>ใช้ดิสก์ {size} การลบแชทถาวรจะลบข้อมูลนี้ทั้งหมดด้วย</translation>
  </message>
  <message>
   <source>{size}, planned with {type} and {tokens} tokens of context</source>
   <translation>{size} วางแผนด้วย {type} และบริบท {tokens} โทเค็น</translation>
  </message>
  <message>
   <source>{size}, planned with {type} and {tokens} tokens of context, keys and values as {kv}</source>
   <translation>{size} วางแผนด้วย {type} และบริบท {tokens} โทเค็น คีย์และค่าแบบ {kv}</translation>
  </message>
  <message>
   <source>{source} changed since you allowed it</source>
   <translation>{source} เปลี่ยนไปหลังจากที่คุณอนุญาต</translation>
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
   <translation>เหลืออีก {time}</translation>
  </message>
  <message>
   <source>{title} (copy)</source>
   <translation>{title} (สำเนา)</translation>
  </message>
  <message>
   <source>{title}, heading</source>
   <translation>{title} หัวข้อ</translation>
  </message>
  <message>
   <source>{title}: without {what}</source>
   <translation>{title}: ไม่มี {what}</translation>
  </message>
  <message>
   <source>{tokens} in each prompt</source>
   <translation>{tokens} ในแต่ละพรอมต์</translation>
  </message>
  <message>
   <source>{tokens} tokens of context</source>
   <translation>บริบท {tokens} โทเค็น</translation>
  </message>
  <message>
   <source>{tokens}, {cached} of them cached</source>
   <translation>{tokens} จำไว้แล้ว {cached}</translation>
  </message>
  <message>
   <source>{type} is not a type of file that can be written: only {supported}.</source>
   <translation>เขียนไฟล์ชนิด {type} ไม่ได้ รองรับเฉพาะ {supported}</translation>
  </message>
  <message>
   <source>{used} of {total} tokens of context are used</source>
   <translation>ใช้บริบทไป {used} จาก {total} โทเค็น</translation>
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
   <translation>{who} {time}:</translation>
  </message>
  <message>
   <source>“Always” would allow: {scope}</source>
   <translation>“เสมอ” จะอนุญาต: {scope}</translation>
  </message>
  <message>
   <source>“{action}” no longer has {keys}.</source>
   <translation>ย้าย {keys} มาจาก “{action}” แล้ว</translation>
  </message>
  <message>
   <source>“{field}” is no valid JSON.</source>
   <translation>“{field}” ไม่ใช่ JSON ที่ถูกต้อง</translation>
  </message>
  <message>
   <source>“{repo}” is no model on Hugging Face: write it like {example}.</source>
   <translation>“{repo}” ไม่ใช่โมเดลบน Hugging Face โปรดเขียนแบบ {example}</translation>
  </message>
  <message>
   <source>“{revision}” is no revision: give a branch, a tag or a commit.</source>
   <translation>“{revision}” ไม่ใช่รีวิชัน โปรดระบุ branch, tag หรือ commit</translation>
  </message>
  <message>
   <source>“{text}” is no address of a hub: set HF_ENDPOINT to one like {hub}.</source>
   <translation>“{text}” ไม่ใช่ที่อยู่ของฮับ ให้ตั้ง HF_ENDPOINT เป็นที่อยู่แบบ {hub}</translation>
  </message>
  <message>
   <source>“{title}”</source>
   <translation>“{title}”</translation>
  </message>
  <message>
   <source>… {count} more characters</source>
   <translation>… อีก {count} อักขระ</translation>
  </message>
 </context>
</TS>
