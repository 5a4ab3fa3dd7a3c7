<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>nemodesk</name>
  <message>
   <source>&amp;Chat</source>
   <translation>对话(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>编辑(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>文件(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>帮助(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;Model</source>
   <translation>模型(&amp;M)</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>视图(&amp;V)</translation>
  </message>
  <message>
   <source>, </source>
   <translation>，</translation>
  </message>
  <message>
   <source>0 always takes the likeliest token; more is more varied</source>
   <translation>0 始终选取最可能的 token；越大越多样</translation>
  </message>
  <message>
   <source>0 keeps it unused</source>
   <translation>设为 0 则不使用显卡</translation>
  </message>
  <message numerus="yes">
   <source>1 more|{n} more</source>
   <translation>
    <numerusform>另有 {n} 条</numerusform>
   </translation>
  </message>
  <message>
   <source>16 bits (BF16)</source>
   <translation>16 位 (BF16)</translation>
  </message>
  <message>
   <source>4 bits (Q4_K_M)</source>
   <translation>4 位 (Q4_K_M)</translation>
  </message>
  <message>
   <source>8 bits (Q8_0)</source>
   <translation>8 位 (Q8_0)</translation>
  </message>
  <message>
   <source>A Hugging Face checkpoint</source>
   <translation>Hugging Face 检查点</translation>
  </message>
  <message>
   <source>A call did not end when it was stopped.</source>
   <translation>有一次调用在被停止后没有结束。</translation>
  </message>
  <message>
   <source>A context of {context} tokens needs about {needed} GiB of memory and {free} GiB are free: choose at most {room} tokens.</source>
   <translation>{context} 个 token 的上下文约需 {needed} GiB 内存，而可用内存为 {free} GiB：请将上下文设为不超过 {room} 个 token。</translation>
  </message>
  <message>
   <source>A file for each chat</source>
   <translation>每个对话单独一个文件</translation>
  </message>
  <message>
   <source>A model runs fastest where all of it fits into the memory of the graphics card.</source>
   <translation>模型完全放入显存时运行最快。</translation>
  </message>
  <message>
   <source>A newer Nemodesk wrote what tools are allowed: start that one. No tool runs here.</source>
   <translation>工具的授权由较新的 Nemodesk 写入：请启动那个版本。此处不会运行任何工具。</translation>
  </message>
  <message>
   <source>A part of the command is too long, or holds a character that no command can.</source>
   <translation>命令的某一部分过长，或含有命令中不能出现的字符。</translation>
  </message>
  <message>
   <source>A part of the program does not load (ggml): install it again.</source>
   <translation>程序的一个组件 (ggml) 无法加载：请重新安装。</translation>
  </message>
  <message>
   <source>A part of the program is missing (ggml): install it again.</source>
   <translation>程序缺少一个组件 (ggml)：请重新安装。</translation>
  </message>
  <message>
   <source>A preset needs a name.</source>
   <translation>预设需要名称。</translation>
  </message>
  <message>
   <source>A program</source>
   <translation>程序</translation>
  </message>
  <message>
   <source>A server has either a command or an address.</source>
   <translation>服务器只能有命令或网址其中之一。</translation>
  </message>
  <message>
   <source>A server's tools can be called once you have read and allowed its command.</source>
   <translation>您阅读并允许服务器的命令后，才能调用其工具。</translation>
  </message>
  <message>
   <source>A token, or the whole value</source>
   <translation>令牌，或完整的值</translation>
  </message>
  <message>
   <source>A tool call waits for your answer: {tool}</source>
   <translation>有工具调用在等待您的答复：{tool}</translation>
  </message>
  <message>
   <source>A tool is running</source>
   <translation>工具正在运行</translation>
  </message>
  <message>
   <source>A value of its entry is not of the right kind.</source>
   <translation>其条目中有一个值的类型不正确。</translation>
  </message>
  <message>
   <source>A whole disk cannot be given to a tool: choose a folder on it.</source>
   <translation>不能把整个磁盘交给工具：请选择其中的文件夹。</translation>
  </message>
  <message>
   <source>About 30 % of the checkpoint's size; the usual choice</source>
   <translation>约为检查点大小的 30%；常用选择</translation>
  </message>
  <message>
   <source>About 53 % of its size; answers almost as the original</source>
   <translation>约为检查点大小的 53%；回答与原模型几乎一致</translation>
  </message>
  <message>
   <source>About Nemodesk</source>
   <translation>关于 Nemodesk</translation>
  </message>
  <message>
   <source>Above 1 the model repeats itself less</source>
   <translation>大于 1 时，模型更少重复</translation>
  </message>
  <message>
   <source>Accent</source>
   <translation>强调色</translation>
  </message>
  <message>
   <source>Access token</source>
   <translation>访问令牌</translation>
  </message>
  <message>
   <source>Actions</source>
   <translation>操作</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>添加</translation>
  </message>
  <message>
   <source>Add MCP server…</source>
   <translation>添加 MCP 服务器…</translation>
  </message>
  <message>
   <source>Add a header</source>
   <translation>添加标头</translation>
  </message>
  <message>
   <source>Add a variable</source>
   <translation>添加变量</translation>
  </message>
  <message>
   <source>Add an MCP server</source>
   <translation>添加 MCP 服务器</translation>
  </message>
  <message>
   <source>Add the language in the system's settings; its fonts come with it.</source>
   <translation>请在系统设置中添加该语言，字体会一并安装。</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>网址</translation>
  </message>
  <message>
   <source>Addresses like this often speak SSE, which cannot be added: look for one that ends with /mcp.</source>
   <translation>这类网址通常使用 SSE，无法添加：请寻找以 /mcp 结尾的网址。</translation>
  </message>
  <message>
   <source>After a change of anything but its secret values, you read and allow it again.</source>
   <translation>除密钥的值外，更改任何内容后，都需要您重新阅读并允许。</translation>
  </message>
  <message>
   <source>After a restart the model need not read a chat again. Only your user account can open the files</source>
   <translation>重新启动后，模型无需再次读取对话。只有您的用户账号能打开这些文件</translation>
  </message>
  <message>
   <source>All</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>All chats, those in the archive too</source>
   <translation>所有对话，包括已归档的</translation>
  </message>
  <message>
   <source>All cores</source>
   <translation>所有核心</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>所有文件 (*)</translation>
  </message>
  <message>
   <source>All folders</source>
   <translation>所有文件夹</translation>
  </message>
  <message>
   <source>All models</source>
   <translation>所有模型</translation>
  </message>
  <message>
   <source>All of {source}</source>
   <translation>{source} 的全部工具</translation>
  </message>
  <message>
   <source>All settings are back to their defaults.</source>
   <translation>所有设置已恢复为默认值。</translation>
  </message>
  <message>
   <source>All that is stored, for Nemodesk to import again</source>
   <translation>完整的存储内容，可重新导入 Nemodesk</translation>
  </message>
  <message>
   <source>All words have to occur; words in “quotation marks” have to stand together.</source>
   <translation>须包含所有词语；“引号”内的词语须连在一起。</translation>
  </message>
  <message>
   <source>All {tokens} tokens the model was trained for would take, in keys and values: {sizes}.</source>
   <translation>若用满模型训练所支持的 {tokens} 个 token，键和值将占用：{sizes}。</translation>
  </message>
  <message>
   <source>Allow again</source>
   <translation>再次允许</translation>
  </message>
  <message>
   <source>Allow in this chat</source>
   <translation>在此对话中允许</translation>
  </message>
  <message>
   <source>Allow it to start</source>
   <translation>允许启动</translation>
  </message>
  <message>
   <source>Allow once</source>
   <translation>允许一次</translation>
  </message>
  <message>
   <source>Allow this tool call?</source>
   <translation>要允许这次工具调用吗？</translation>
  </message>
  <message>
   <source>Allowed</source>
   <translation>已允许</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>始终</translation>
  </message>
  <message>
   <source>Always allow: {scope}</source>
   <translation>始终允许：{scope}</translation>
  </message>
  <message>
   <source>An address</source>
   <translation>网址</translation>
  </message>
  <message>
   <source>An answer is being written, or an import runs: stop it first, then try again.</source>
   <translation>正在生成回答或导入：请先停止，然后重试。</translation>
  </message>
  <message>
   <source>Another beginning</source>
   <translation>另一个开头</translation>
  </message>
  <message>
   <source>Another preset has the name “{name}”.</source>
   <translation>已有名为“{name}”的预设。</translation>
  </message>
  <message>
   <source>Another program keeps the file of what tools are allowed locked: close it. No tool runs until then.</source>
   <translation>另一个程序锁定了工具授权的文件：请关闭该程序。在此之前，不会运行任何工具。</translation>
  </message>
  <message>
   <source>Another repository</source>
   <translation>其他仓库</translation>
  </message>
  <message>
   <source>Another type</source>
   <translation>其他类型</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>回答</translation>
  </message>
  <message>
   <source>Answer now</source>
   <translation>立即回答</translation>
  </message>
  <message>
   <source>Answer, {time}: {text}</source>
   <translation>回答，{time}：{text}</translation>
  </message>
  <message>
   <source>Answering</source>
   <translation>正在回答</translation>
  </message>
  <message>
   <source>Answering in another chat</source>
   <translation>正在另一个对话中回答</translation>
  </message>
  <message>
   <source>Any Llama-style checkpoint on Hugging Face (LlamaForCausalLM as .safetensors files). What it needs is known when its headers are read, before the weights are fetched.</source>
   <translation>Hugging Face 上的任意 Llama 类检查点（LlamaForCausalLM，.safetensors 文件）。读取文件头后、下载权重前，即可得知其需求。</translation>
  </message>
  <message>
   <source>Any Llama-style model you have</source>
   <translation>任意 Llama 类模型</translation>
  </message>
  <message>
   <source>Any time</source>
   <translation>不限时间</translation>
  </message>
  <message>
   <source>Apache-2.0. Shows its texts in Inter and JetBrains Mono (SIL OFL 1.1), draws Lucide icons (ISC), and runs models with llama.cpp (MIT). The demo model SmolLM2-135M-Instruct is under Apache-2.0; models you install have licences of their own.</source>
   <translation>Apache-2.0 许可。界面字体为 Inter 和 JetBrains Mono（SIL OFL 1.1），图标来自 Lucide（ISC），模型由 llama.cpp（MIT）运行。演示模型 SmolLM2-135M-Instruct 采用 Apache-2.0 许可；自行安装的模型各有其许可。</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>外观</translation>
  </message>
  <message>
   <source>Archive</source>
   <translation>归档</translation>
  </message>
  <message>
   <source>Archive this chat, or take it out</source>
   <translation>归档或取消归档此对话</translation>
  </message>
  <message numerus="yes">
   <source>Archive, one chat|Archive, {n} chats</source>
   <translation>
    <numerusform>归档，{n} 个对话</numerusform>
   </translation>
  </message>
  <message>
   <source>Archived</source>
   <translation>已归档</translation>
  </message>
  <message>
   <source>Archives and JSON files ({kinds})</source>
   <translation>压缩包和 JSON 文件 ({kinds})</translation>
  </message>
  <message>
   <source>Arguments</source>
   <translation>参数</translation>
  </message>
  <message>
   <source>Arguments, exactly as they will be sent</source>
   <translation>参数，与将要发送的内容完全一致</translation>
  </message>
  <message>
   <source>As in the settings</source>
   <translation>按设置</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>跟随系统</translation>
  </message>
  <message>
   <source>As the theme</source>
   <translation>跟随主题</translation>
  </message>
  <message>
   <source>Ask anything</source>
   <translation>尽管提问</translation>
  </message>
  <message>
   <source>Ask the demo model</source>
   <translation>向演示模型提问</translation>
  </message>
  <message>
   <source>Ask the hub and plan</source>
   <translation>查询 Hub 并规划</translation>
  </message>
  <message>
   <source>Asking {servers}; one that does not run is started for it.</source>
   <translation>正在询问 {servers}；未运行的服务器会为此启动。</translation>
  </message>
  <message>
   <source>Asks the model not to reason; it may still do it</source>
   <translation>要求模型不思考；但模型仍可能思考</translation>
  </message>
  <message>
   <source>Assistant</source>
   <translation>助手</translation>
  </message>
  <message numerus="yes">
   <source>At most one message could not be read.|At most {n} messages could not be read.</source>
   <translation>
    <numerusform>最多有 {n} 条消息无法读取。</numerusform>
   </translation>
  </message>
  <message>
   <source>Attach</source>
   <translation>添加附件</translation>
  </message>
  <message>
   <source>Attach a resource</source>
   <translation>附加资源</translation>
  </message>
  <message>
   <source>Attach a resource…</source>
   <translation>附加资源…</translation>
  </message>
  <message>
   <source>Attach files</source>
   <translation>添加附件</translation>
  </message>
  <message>
   <source>Attach files…</source>
   <translation>添加附件…</translation>
  </message>
  <message>
   <source>Attachment {name}, {size}</source>
   <translation>附件 {name}，{size}</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>自动</translation>
  </message>
  <message>
   <source>Automatic titles</source>
   <translation>自动生成标题</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>返回</translation>
  </message>
  <message>
   <source>Back to the chats</source>
   <translation>返回对话列表</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>立即备份</translation>
  </message>
  <message>
   <source>Backups of the history</source>
   <translation>历史记录备份</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>批大小</translation>
  </message>
  <message>
   <source>Begin anew</source>
   <translation>重新开始</translation>
  </message>
  <message>
   <source>Begin with</source>
   <translation>启动时打开</translation>
  </message>
  <message>
   <source>Beginning of the chat</source>
   <translation>对话开头</translation>
  </message>
  <message>
   <source>Being worked out</source>
   <translation>正在计算</translation>
  </message>
  <message>
   <source>Bits</source>
   <translation>位数</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>蓝色</translation>
  </message>
  <message>
   <source>Branch after “{words}” ({author})</source>
   <translation>“{words}”（{author}）之后的分支</translation>
  </message>
  <message>
   <source>Branch into a new chat</source>
   <translation>分支到新对话</translation>
  </message>
  <message>
   <source>Branched into a new chat</source>
   <translation>已分支到新对话</translation>
  </message>
  <message>
   <source>Broken</source>
   <translation>已损坏</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>预算</translation>
  </message>
  <message>
   <source>Budget {count}</source>
   <translation>预算 {count}</translation>
  </message>
  <message>
   <source>Buffers</source>
   <translation>缓冲区</translation>
  </message>
  <message>
   <source>By the model itself</source>
   <translation>模型自行结束</translation>
  </message>
  <message>
   <source>CPU, cores, speed</source>
   <translation>CPU、核心、速度</translation>
  </message>
  <message>
   <source>CUDA is built in, but no graphics card was found: computes on the processor</source>
   <translation>内置 CUDA，但未找到显卡：使用处理器计算</translation>
  </message>
  <message>
   <source>Calls of tools</source>
   <translation>工具调用</translation>
  </message>
  <message>
   <source>Calls…</source>
   <translation>调用记录…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Cancel install</source>
   <translation>取消安装</translation>
  </message>
  <message>
   <source>Cancel the install?</source>
   <translation>要取消安装吗？</translation>
  </message>
  <message>
   <source>Change {source}</source>
   <translation>更改 {source}</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>更改</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>更改…</translation>
  </message>
  <message numerus="yes">
   <source>Chat archived|{n} chats archived</source>
   <translation>
    <numerusform>已归档 {n} 个对话</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat moved to a new folder|{n} chats moved to a new folder</source>
   <translation>
    <numerusform>已将 {n} 个对话移到新文件夹</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat moved to {name}|{n} chats moved to {name}</source>
   <translation>
    <numerusform>已将 {n} 个对话移到“{name}”</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat moved|{n} chats moved</source>
   <translation>
    <numerusform>已移动 {n} 个对话</numerusform>
   </translation>
  </message>
  <message>
   <source>Chat now</source>
   <translation>开始对话</translation>
  </message>
  <message numerus="yes">
   <source>Chat pinned|{n} chats pinned</source>
   <translation>
    <numerusform>已置顶 {n} 个对话</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat taken out of its folder|{n} chats taken out of their folders</source>
   <translation>
    <numerusform>已将 {n} 个对话移出文件夹</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat taken out of the archive|{n} chats taken out of the archive</source>
   <translation>
    <numerusform>已将 {n} 个对话取消归档</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chat unpinned|{n} chats unpinned</source>
   <translation>
    <numerusform>已取消置顶 {n} 个对话</numerusform>
   </translation>
  </message>
  <message>
   <source>Chat with the demo model meanwhile</source>
   <translation>先与演示模型对话</translation>
  </message>
  <message>
   <source>Chats</source>
   <translation>对话</translation>
  </message>
  <message>
   <source>Chats may be in any language</source>
   <translation>对话可使用任何语言</translation>
  </message>
  <message>
   <source>Chats you archive are kept here, out of the way.</source>
   <translation>归档的对话保存在这里，不占列表位置。</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>检查</translation>
  </message>
  <message>
   <source>Check the file</source>
   <translation>检查文件</translation>
  </message>
  <message>
   <source>Check the history</source>
   <translation>检查历史记录</translation>
  </message>
  <message>
   <source>Check the new file</source>
   <translation>检查新文件</translation>
  </message>
  <message>
   <source>Check {name}</source>
   <translation>检查 {name}</translation>
  </message>
  <message>
   <source>Checking</source>
   <translation>正在检查</translation>
  </message>
  <message>
   <source>Checking every byte</source>
   <translation>正在逐字节检查</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>选择文件夹…</translation>
  </message>
  <message>
   <source>Choose a model</source>
   <translation>选择模型</translation>
  </message>
  <message>
   <source>Choose a model first</source>
   <translation>请先选择模型</translation>
  </message>
  <message>
   <source>Choose a model to ask something</source>
   <translation>选择模型后即可提问</translation>
  </message>
  <message>
   <source>Choose a model…</source>
   <translation>选择模型…</translation>
  </message>
  <message>
   <source>Choose another</source>
   <translation>另选模型</translation>
  </message>
  <message>
   <source>Choose dates…</source>
   <translation>选择日期…</translation>
  </message>
  <message>
   <source>Choose files…</source>
   <translation>选择文件…</translation>
  </message>
  <message>
   <source>Choose for me</source>
   <translation>自动选择</translation>
  </message>
  <message>
   <source>Choose the checkpoint's folder</source>
   <translation>选择检查点文件夹</translation>
  </message>
  <message>
   <source>Choose the model</source>
   <translation>选择模型</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>选择…</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>清除</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Close or leave</source>
   <translation>关闭或退出</translation>
  </message>
  <message>
   <source>Close the search</source>
   <translation>关闭搜索</translation>
  </message>
  <message>
   <source>Closing the window hides it; the model stays loaded</source>
   <translation>关闭窗口时仅隐藏窗口，模型保持加载</translation>
  </message>
  <message>
   <source>Colours of code</source>
   <translation>代码配色</translation>
  </message>
  <message>
   <source>Comes with Nemodesk: try the app, not the answers</source>
   <translation>随 Nemodesk 附带：仅供体验应用，回答不作准</translation>
  </message>
  <message>
   <source>Comfortable</source>
   <translation>宽松</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>命令</translation>
  </message>
  <message>
   <source>Compact</source>
   <translation>紧凑</translation>
  </message>
  <message>
   <source>Compares every byte with what was installed</source>
   <translation>逐字节与安装时的内容比对</translation>
  </message>
  <message>
   <source>Composer</source>
   <translation>输入区</translation>
  </message>
  <message>
   <source>Configuration</source>
   <translation>配置</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>上下文</translation>
  </message>
  <message>
   <source>Context in tokens</source>
   <translation>上下文长度（token）</translation>
  </message>
  <message>
   <source>Context used</source>
   <translation>上下文用量</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Continue the answer</source>
   <translation>继续回答</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>对话</translation>
  </message>
  <message>
   <source>Conversation and list</source>
   <translation>对话与列表</translation>
  </message>
  <message numerus="yes">
   <source>Conversation moved to Trash|{n} conversations moved to Trash</source>
   <translation>
    <numerusform>已将 {n} 个对话移到回收站</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Conversation restored|{n} conversations restored</source>
   <translation>
    <numerusform>已恢复 {n} 个对话</numerusform>
   </translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>对话</translation>
  </message>
  <message>
   <source>Conversion</source>
   <translation>转换</translation>
  </message>
  <message>
   <source>Convert</source>
   <translation>转换</translation>
  </message>
  <message>
   <source>Convert a Hugging Face checkpoint folder to one GGUF file.</source>
   <translation>将 Hugging Face 检查点文件夹转换为单个 GGUF 文件。</translation>
  </message>
  <message>
   <source>Convert a folder</source>
   <translation>转换文件夹</translation>
  </message>
  <message>
   <source>Convert a folder…</source>
   <translation>转换文件夹…</translation>
  </message>
  <message>
   <source>Convert another</source>
   <translation>再转换一个</translation>
  </message>
  <message>
   <source>Converting</source>
   <translation>正在转换</translation>
  </message>
  <message>
   <source>Converting {name} to {kind}</source>
   <translation>正在将 {name} 转换为 {kind}</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>已复制</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <source>Copy LaTeX</source>
   <translation>复制 LaTeX</translation>
  </message>
  <message>
   <source>Copy as Markdown</source>
   <translation>复制为 Markdown</translation>
  </message>
  <message>
   <source>Copy as plain text</source>
   <translation>复制为纯文本</translation>
  </message>
  <message>
   <source>Copy code</source>
   <translation>复制代码</translation>
  </message>
  <message>
   <source>Copy the address</source>
   <translation>复制网址</translation>
  </message>
  <message>
   <source>Copy the formula</source>
   <translation>复制公式</translation>
  </message>
  <message>
   <source>Copy the last answer</source>
   <translation>复制最后一个回答</translation>
  </message>
  <message>
   <source>Copy the message as plain text</source>
   <translation>将消息复制为纯文本</translation>
  </message>
  <message>
   <source>Copy the report</source>
   <translation>复制报告</translation>
  </message>
  <message>
   <source>Copy the selection</source>
   <translation>复制所选内容</translation>
  </message>
  <message>
   <source>Copy the table</source>
   <translation>复制表格</translation>
  </message>
  <message>
   <source>Copy: {name}</source>
   <translation>复制：{name}</translation>
  </message>
  <message>
   <source>Copy: {what}</source>
   <translation>复制：{what}</translation>
  </message>
  <message>
   <source>Crash report</source>
   <translation>崩溃报告</translation>
  </message>
  <message>
   <source>Crash reports</source>
   <translation>崩溃报告</translation>
  </message>
  <message>
   <source>Ctrl+Enter</source>
   <translation>Ctrl+Enter</translation>
  </message>
  <message>
   <source>Cut</source>
   <translation>剪切</translation>
  </message>
  <message>
   <source>Damaged, found {when}: install it again</source>
   <translation>已损坏，发现于 {when}：请重新安装</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>深色</translation>
  </message>
  <message>
   <source>Days: {days}</source>
   <translation>时间：{days}</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <source>Delete folder</source>
   <translation>删除文件夹</translation>
  </message>
  <message>
   <source>Delete from here on</source>
   <translation>从此处起删除</translation>
  </message>
  <message>
   <source>Delete it</source>
   <translation>删除</translation>
  </message>
  <message>
   <source>Delete now</source>
   <translation>立即删除</translation>
  </message>
  <message>
   <source>Delete the message and what follows</source>
   <translation>删除此消息及其后内容</translation>
  </message>
  <message>
   <source>Delete {name}</source>
   <translation>删除 {name}</translation>
  </message>
  <message>
   <source>Delete {name} now</source>
   <translation>立即删除 {name}</translation>
  </message>
  <message>
   <source>Delete {name}?</source>
   <translation>要删除 {name} 吗？</translation>
  </message>
  <message>
   <source>Deleted chats stay here until you erase them.</source>
   <translation>删除的对话会保留在这里，直到永久删除。</translation>
  </message>
  <message>
   <source>Deleted messages</source>
   <translation>已删除的消息</translation>
  </message>
  <message>
   <source>Demo model loaded: {name}. Try the app, not the answers.</source>
   <translation>已加载演示模型：{name}。仅供体验应用，回答不作准。</translation>
  </message>
  <message>
   <source>Demo model on the processor</source>
   <translation>演示模型，使用处理器</translation>
  </message>
  <message>
   <source>Demo: try the app, not the answers</source>
   <translation>演示：仅供体验应用，回答不作准</translation>
  </message>
  <message>
   <source>Density</source>
   <translation>密度</translation>
  </message>
  <message>
   <source>Deny</source>
   <translation>拒绝</translation>
  </message>
  <message>
   <source>Desktop</source>
   <translation>桌面</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>详情</translation>
  </message>
  <message>
   <source>Details of the answer</source>
   <translation>回答详情</translation>
  </message>
  <message>
   <source>Details of the message</source>
   <translation>消息详情</translation>
  </message>
  <message>
   <source>Details of your message</source>
   <translation>提问详情</translation>
  </message>
  <message>
   <source>Details: {figures}</source>
   <translation>详情：{figures}</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>放弃</translation>
  </message>
  <message>
   <source>Disk</source>
   <translation>磁盘</translation>
  </message>
  <message>
   <source>Download and convert the weights</source>
   <translation>下载并转换权重</translation>
  </message>
  <message>
   <source>Download the file</source>
   <translation>下载文件</translation>
  </message>
  <message>
   <source>Downloading</source>
   <translation>正在下载</translation>
  </message>
  <message>
   <source>Downloads 9.0 GB, keeps 2.8 GB. You can close the window; it goes on.</source>
   <translation>下载 9.0 GB，最终占用 2.8 GB。可以关闭窗口，安装会继续。</translation>
  </message>
  <message>
   <source>Downloads are switched off by HF_HUB_OFFLINE: unset it and try again.</source>
   <translation>HF_HUB_OFFLINE 已关闭下载：请取消该设置后重试。</translation>
  </message>
  <message>
   <source>Downloads {download}. Disk needed while installing: at most {needed}; free: {free}.</source>
   <translation>需下载 {download}。安装时占用磁盘：最多 {needed}；可用：{free}。</translation>
  </message>
  <message>
   <source>Drag, or press Alt+Up or Alt+Down, to change the order</source>
   <translation>拖动，或按 Alt+Up、Alt+Down 调整顺序</translation>
  </message>
  <message>
   <source>Drop files or folders here</source>
   <translation>将文件或文件夹拖到这里</translation>
  </message>
  <message>
   <source>Drop to add to your models</source>
   <translation>松开即可添加到您的模型</translation>
  </message>
  <message>
   <source>Drop to attach to the message</source>
   <translation>松开即可附加到消息</translation>
  </message>
  <message>
   <source>Drop to convert this folder</source>
   <translation>松开即可转换此文件夹</translation>
  </message>
  <message>
   <source>Dropped text</source>
   <translation>拖入的文本</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>创建副本</translation>
  </message>
  <message>
   <source>Duplicate this chat</source>
   <translation>创建此对话的副本</translation>
  </message>
  <message>
   <source>Each that is not there slows the answer</source>
   <translation>每有一层不在显卡上，回答就会变慢</translation>
  </message>
  <message>
   <source>Edit and branch</source>
   <translation>编辑并新建分支</translation>
  </message>
  <message>
   <source>Edit discarded</source>
   <translation>已放弃编辑</translation>
  </message>
  <message>
   <source>Edit the last message</source>
   <translation>编辑上一条消息</translation>
  </message>
  <message>
   <source>Edit the last message, in an empty field</source>
   <translation>输入框为空时，编辑上一条消息</translation>
  </message>
  <message>
   <source>Edit the message</source>
   <translation>编辑消息</translation>
  </message>
  <message>
   <source>Edit the waiting message</source>
   <translation>编辑等待发送的消息</translation>
  </message>
  <message>
   <source>Empty message</source>
   <translation>空消息</translation>
  </message>
  <message>
   <source>Empty trash</source>
   <translation>清空回收站</translation>
  </message>
  <message>
   <source>Empty trash…</source>
   <translation>清空回收站…</translation>
  </message>
  <message>
   <source>End the answer where one appears; they are not shown</source>
   <translation>出现其中任意一个时回答结束；停止词不会显示</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>已结束</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Enter to run  ·  Tab to the next group  ·  type &gt; for actions only, # for folders</source>
   <translation>Enter 执行  ·  Tab 切换到下一组  ·  输入 &gt; 仅搜索操作，# 仅搜索文件夹</translation>
  </message>
  <message>
   <source>Erase</source>
   <translation>永久删除</translation>
  </message>
  <message>
   <source>Erase for good</source>
   <translation>永久删除</translation>
  </message>
  <message>
   <source>Erase for good…</source>
   <translation>永久删除…</translation>
  </message>
  <message numerus="yes">
   <source>Erase the chat in the trash for good?|Erase all {n} chats in the trash for good?</source>
   <translation>
    <numerusform>要永久删除回收站中的全部 {n} 个对话吗？</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Erase this chat for good?|Erase {n} chats for good?</source>
   <translation>
    <numerusform>要永久删除 {n} 个对话吗？</numerusform>
   </translation>
  </message>
  <message>
   <source>Error</source>
   <translation>误差</translation>
  </message>
  <message>
   <source>Error: how far the weights are from the original, in relation to their size</source>
   <translation>误差：权重与原始权重的偏差，相对于权重大小</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Every call of a tool, on this computer only. Results are not kept here.</source>
   <translation>每一次工具调用，只保存在这台电脑上。此处不保存结果。</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>Everything you write stays on this machine.</source>
   <translation>您写下的一切都留在这台电脑上。</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>导出</translation>
  </message>
  <message>
   <source>Export chats</source>
   <translation>导出对话</translation>
  </message>
  <message>
   <source>Export chats…</source>
   <translation>导出对话…</translation>
  </message>
  <message>
   <source>Export the settings</source>
   <translation>导出设置</translation>
  </message>
  <message numerus="yes">
   <source>Exported one chat ({size})|Exported {n} chats ({size})</source>
   <translation>
    <numerusform>已导出 {n} 个对话（{size}）</numerusform>
   </translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>导出…</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>失败</translation>
  </message>
  <message>
   <source>Files have changed since it was enabled ({names}): look at them and enable it again.</source>
   <translation>自启用以来文件已更改 ({names})：请查看后重新启用。</translation>
  </message>
  <message>
   <source>Files that others have converted and published</source>
   <translation>他人转换并发布的文件</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>筛选</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>筛选条件</translation>
  </message>
  <message>
   <source>Find in thinking and tool calls too</source>
   <translation>同时查找思考内容和工具调用</translation>
  </message>
  <message>
   <source>Find in this chat</source>
   <translation>在此对话中查找</translation>
  </message>
  <message>
   <source>Find in this chat…</source>
   <translation>在此对话中查找…</translation>
  </message>
  <message>
   <source>Find next</source>
   <translation>查找下一个</translation>
  </message>
  <message>
   <source>Find previous</source>
   <translation>查找上一个</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>开始日期</translation>
  </message>
  <message>
   <source>First token</source>
   <translation>首个 token</translation>
  </message>
  <message>
   <source>Fits your card as {type} with {tokens} tokens of context</source>
   <translation>以 {type} 可放入显卡，上下文 {tokens} 个 token</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <source>Folder of the project it works in</source>
   <translation>其工作所在项目的文件夹</translation>
  </message>
  <message>
   <source>Folder with config.json</source>
   <translation>包含 config.json 的文件夹</translation>
  </message>
  <message>
   <source>Folder {name}</source>
   <translation>文件夹 {name}</translation>
  </message>
  <message>
   <source>Folder {name} deleted; its chats are kept</source>
   <translation>已删除文件夹“{name}”，其中的对话已保留</translation>
  </message>
  <message>
   <source>Folder: {name}</source>
   <translation>文件夹：{name}</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <source>Folders it may see</source>
   <translation>允许其查看的文件夹</translation>
  </message>
  <message>
   <source>For this chat: pages of {host} alone, once it has met text from outside.</source>
   <translation>对此对话的许可：一旦对话接触到外部文本，便仅限 {host} 的页面。</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>格式</translation>
  </message>
  <message>
   <source>Formula size</source>
   <translation>公式大小</translation>
  </message>
  <message numerus="yes">
   <source>Found one conversation|Found {n} conversations</source>
   <translation>
    <numerusform>找到 {n} 个对话</numerusform>
   </translation>
  </message>
  <message>
   <source>Free</source>
   <translation>可用</translation>
  </message>
  <message>
   <source>Free on the disk: {free}.</source>
   <translation>磁盘可用空间：{free}。</translation>
  </message>
  <message>
   <source>From</source>
   <translation>从</translation>
  </message>
  <message>
   <source>From Nemodesk, ChatGPT, Claude, LM Studio and Open WebUI: their archives and JSON files, recognised by what is inside.</source>
   <translation>支持 Nemodesk、ChatGPT、Claude、LM Studio 和 Open WebUI 的压缩包与 JSON 文件，按内容自动识别。</translation>
  </message>
  <message>
   <source>From a file made by Export</source>
   <translation>来自“导出”生成的文件</translation>
  </message>
  <message>
   <source>From an unknown place</source>
   <translation>来源未知</translation>
  </message>
  <message>
   <source>From {source}</source>
   <translation>来自 {source}</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>全屏</translation>
  </message>
  <message>
   <source>GGUF files are linked or copied into the library</source>
   <translation>GGUF 文件会链接或复制到模型库</translation>
  </message>
  <message>
   <source>GGUF models (*.gguf);;All files (*)</source>
   <translation>GGUF 模型 (*.gguf);;所有文件 (*)</translation>
  </message>
  <message numerus="yes">
   <source>GPU {n} of {total} layers</source>
   <translation>
    <numerusform>GPU {n}/{total} 层</numerusform>
   </translation>
  </message>
  <message>
   <source>GPU, VRAM, CUDA, offload</source>
   <translation>GPU、VRAM、显存、CUDA、卸载、offload</translation>
  </message>
  <message>
   <source>Get Nemotron…</source>
   <translation>获取 Nemotron…</translation>
  </message>
  <message>
   <source>Get a model</source>
   <translation>获取模型</translation>
  </message>
  <message>
   <source>Go on installing</source>
   <translation>继续安装</translation>
  </message>
  <message>
   <source>Goes to the keyring</source>
   <translation>将存入密钥环</translation>
  </message>
  <message>
   <source>Goes to the keyring: {names}</source>
   <translation>将存入密钥环：{names}</translation>
  </message>
  <message>
   <source>Graphics card</source>
   <translation>显卡</translation>
  </message>
  <message>
   <source>Graphite</source>
   <translation>石墨</translation>
  </message>
  <message>
   <source>Harbour</source>
   <translation>港湾</translation>
  </message>
  <message>
   <source>Header</source>
   <translation>顶栏</translation>
  </message>
  <message>
   <source>Headers that go with each request; a token alone is sent as “Bearer”.</source>
   <translation>随每个请求发送的标头；仅填令牌时，会以“Bearer”形式发送。</translation>
  </message>
  <message>
   <source>Headers, tokenizer and licences</source>
   <translation>文件头、分词器和许可证</translation>
  </message>
  <message>
   <source>History and privacy</source>
   <translation>历史与隐私</translation>
  </message>
  <message>
   <source>How it ended</source>
   <translation>结束方式</translation>
  </message>
  <message>
   <source>How it is reached</source>
   <translation>连接方式</translation>
  </message>
  <message>
   <source>How many processes they start is not limited.</source>
   <translation>工具启动的进程数量不受限制。</translation>
  </message>
  <message>
   <source>How much of a chat the model can see; more needs more memory</source>
   <translation>模型能看到多长的对话；越长所需内存越多</translation>
  </message>
  <message>
   <source>How much the model may think before it has to answer</source>
   <translation>模型在必须回答之前最多可思考多少</translation>
  </message>
  <message>
   <source>How the model should answer, in your words</source>
   <translation>用自己的话描述模型应如何回答</translation>
  </message>
  <message>
   <source>I have it already</source>
   <translation>我已有模型</translation>
  </message>
  <message>
   <source>I have read the model's licence and accept it</source>
   <translation>我已阅读并接受此模型的许可证</translation>
  </message>
  <message>
   <source>I have read these licences and accept them</source>
   <translation>我已阅读并接受这些许可证</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>导入</translation>
  </message>
  <message>
   <source>Import GGUF files</source>
   <translation>导入 GGUF 文件</translation>
  </message>
  <message>
   <source>Import MCP servers</source>
   <translation>导入 MCP 服务器</translation>
  </message>
  <message>
   <source>Import chats</source>
   <translation>导入对话</translation>
  </message>
  <message>
   <source>Import chats…</source>
   <translation>导入对话…</translation>
  </message>
  <message>
   <source>Import it…</source>
   <translation>导入…</translation>
  </message>
  <message>
   <source>Import settings</source>
   <translation>导入设置</translation>
  </message>
  <message>
   <source>Import {source}</source>
   <translation>导入 {source}</translation>
  </message>
  <message numerus="yes">
   <source>Imported one conversation|Imported {n} conversations</source>
   <translation>
    <numerusform>已导入 {n} 个对话</numerusform>
   </translation>
  </message>
  <message>
   <source>Imported, except for values that do not fit: {names}.</source>
   <translation>已导入，但以下值不适用：{names}。</translation>
  </message>
  <message>
   <source>Importing {name}</source>
   <translation>正在导入 {name}</translation>
  </message>
  <message>
   <source>Importing…</source>
   <translation>正在导入…</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>导入…</translation>
  </message>
  <message>
   <source>In brackets and as lines in the bars: what was measured.</source>
   <translation>括号中的数值和条形图中的线：实测值。</translation>
  </message>
  <message>
   <source>In messages</source>
   <translation>消息内容</translation>
  </message>
  <message>
   <source>In the archive</source>
   <translation>含归档</translation>
  </message>
  <message>
   <source>In the folder {place}</source>
   <translation>位于文件夹“{place}”</translation>
  </message>
  <message>
   <source>In thinking</source>
   <translation>含思考</translation>
  </message>
  <message>
   <source>In tokens, thinking included</source>
   <translation>以 token 计，包括思考</translation>
  </message>
  <message>
   <source>Ink</source>
   <translation>水墨</translation>
  </message>
  <message>
   <source>Insert</source>
   <translation>插入</translation>
  </message>
  <message>
   <source>Insert a prompt</source>
   <translation>插入提示词</translation>
  </message>
  <message>
   <source>Insert a prompt…</source>
   <translation>插入提示词…</translation>
  </message>
  <message>
   <source>Install</source>
   <translation>安装</translation>
  </message>
  <message>
   <source>Install Nemotron Nano 4B</source>
   <translation>安装 Nemotron Nano 4B</translation>
  </message>
  <message>
   <source>Install bubblewrap.</source>
   <translation>请安装 bubblewrap。</translation>
  </message>
  <message>
   <source>Install one, then restart: {line}</source>
   <translation>请安装字体，然后重新启动：{line}</translation>
  </message>
  <message>
   <source>Installed</source>
   <translation>已安装</translation>
  </message>
  <message>
   <source>Installing {name}</source>
   <translation>正在安装 {name}</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>指令</translation>
  </message>
  <message>
   <source>Interrupted</source>
   <translation>已中断</translation>
  </message>
  <message>
   <source>Interrupted when the program ended; this much was saved.</source>
   <translation>程序退出时中断；已保存到此处。</translation>
  </message>
  <message>
   <source>Interruptions</source>
   <translation>中断</translation>
  </message>
  <message>
   <source>Is given: {names}</source>
   <translation>会获得：{names}</translation>
  </message>
  <message>
   <source>It becomes a model of the library</source>
   <translation>将成为模型库中的模型</translation>
  </message>
  <message>
   <source>It did not start within {seconds} s.</source>
   <translation>未能在 {seconds} 秒内启动。</translation>
  </message>
  <message>
   <source>It ended by itself with status {code}.</source>
   <translation>它自行结束，状态 {code}。</translation>
  </message>
  <message>
   <source>It fits: {size} stay free.</source>
   <translation>可以容纳：剩余 {size} 可用。</translation>
  </message>
  <message>
   <source>It has more than {files} files or {mb} MB.</source>
   <translation>它超过 {files} 个文件或 {mb} MB。</translation>
  </message>
  <message>
   <source>It has no messages.</source>
   <translation>其中没有消息。</translation>
  </message>
  <message>
   <source>It is for version {api} of the plugin API, and this Nemodesk has {ours}.</source>
   <translation>它适用于插件 API 版本 {api}，而此 Nemodesk 的版本是 {ours}。</translation>
  </message>
  <message>
   <source>It is kept in the keyring of this computer, sent to the hub only, and never shown again.</source>
   <translation>令牌保存在这台电脑的密钥环中，只发送给 Hub，且不会再次显示。</translation>
  </message>
  <message>
   <source>It is new. Read what it may do, then allow it, or leave it off.</source>
   <translation>这是新的。请先阅读它可以做什么，然后允许，或让它保持关闭。</translation>
  </message>
  <message>
   <source>It is reached at {url}</source>
   <translation>连接到 {url}</translation>
  </message>
  <message>
   <source>It is switched off there, and stays off here until you switch it on.</source>
   <translation>它在那里已关闭，在您开启之前，在这里也保持关闭。</translation>
  </message>
  <message numerus="yes">
   <source>It needed more memory than it may have ({n} MB).</source>
   <translation>
    <numerusform>它所需的内存超出了上限（{n} MB）。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>It printed more than {n} MB.</source>
   <translation>
    <numerusform>它的输出超过 {n} MB。</numerusform>
   </translation>
  </message>
  <message>
   <source>It reads and changes nothing of yours.</source>
   <translation>它不会读取或更改您的任何内容。</translation>
  </message>
  <message>
   <source>It sent something that is no answer.</source>
   <translation>它发送的内容不是应答。</translation>
  </message>
  <message>
   <source>It signs in by {names}, which cannot be done here: give it a header with a token.</source>
   <translation>它通过 {names} 登录，这里无法这样做：请为其设置带令牌的标头。</translation>
  </message>
  <message>
   <source>It speaks {kind}; only programs (stdio) and streamable HTTP can be added.</source>
   <translation>它使用 {kind}；只能添加程序 (stdio) 和 streamable HTTP。</translation>
  </message>
  <message numerus="yes">
   <source>It started more processes than it may ({n}).</source>
   <translation>
    <numerusform>它启动的进程数超出了上限（{n}）。</numerusform>
   </translation>
  </message>
  <message>
   <source>It took longer than {seconds} s.</source>
   <translation>用时超过 {seconds} 秒。</translation>
  </message>
  <message>
   <source>It was checked after it was written, and it stays on this computer.</source>
   <translation>写入后已通过检查，且只留在这台电脑上。</translation>
  </message>
  <message>
   <source>It was closed.</source>
   <translation>它已被关闭。</translation>
  </message>
  <message>
   <source>It was not ready after {seconds} s.</source>
   <translation>{seconds} 秒后仍未就绪。</translation>
  </message>
  <message>
   <source>It was running when it was stopped: it may be done twice now.</source>
   <translation>停止时它正在运行：现在可能会重复执行。</translation>
  </message>
  <message>
   <source>It was written by a newer version of Nemodesk: update Nemodesk.</source>
   <translation>由较新版本的 Nemodesk 写入：请更新 Nemodesk。</translation>
  </message>
  <message>
   <source>Its command has not been allowed yet, or has changed since.</source>
   <translation>其命令尚未获得允许，或在允许之后已更改。</translation>
  </message>
  <message>
   <source>Its command is new, or has changed. Read it, then allow it, or leave it off.</source>
   <translation>其命令是新的，或已更改。请先阅读，然后允许，或让它保持关闭。</translation>
  </message>
  <message>
   <source>Its command, its settings and its secrets in the keyring are deleted. Chats stay as they are.</source>
   <translation>其命令、设置以及密钥环中的密钥都会被删除。对话保持不变。</translation>
  </message>
  <message>
   <source>Its entry is no object.</source>
   <translation>其条目不是对象。</translation>
  </message>
  <message>
   <source>Its file is read and kept as it is. This may take minutes if the history is long.</source>
   <translation>将读取其文件并保持原样。如果历史记录较长，可能需要几分钟。</translation>
  </message>
  <message>
   <source>Its file of variables ({path}) is not read: enter them in its settings.</source>
   <translation>不会读取其变量文件 ({path})：请在其设置中输入这些变量。</translation>
  </message>
  <message>
   <source>Its messages are not connected.</source>
   <translation>其中的消息彼此没有关联。</translation>
  </message>
  <message>
   <source>Its value cannot be brought back. Tools that need it fail until another is set.</source>
   <translation>其值无法恢复。在设置新值之前，需要它的工具会失败。</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>JSON always holds everything.</source>
   <translation>JSON 始终包含全部内容。</translation>
  </message>
  <message>
   <source>JSON lines on stdout</source>
   <translation>向标准输出写入 JSON 行</translation>
  </message>
  <message>
   <source>Jump to the newest text</source>
   <translation>跳到最新内容</translation>
  </message>
  <message>
   <source>KV cache</source>
   <translation>KV 缓存</translation>
  </message>
  <message>
   <source>Keep what the model has read</source>
   <translation>保留模型已读取的内容</translation>
  </message>
  <message>
   <source>Kept; type to replace it</source>
   <translation>已保存；输入即可替换</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>键盘快捷键</translation>
  </message>
  <message>
   <source>Keys and values</source>
   <translation>键和值</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>界面语言</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>放大文字</translation>
  </message>
  <message>
   <source>Last 12 months</source>
   <translation>最近 12 个月</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>最近 30 天</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>最近 7 天</translation>
  </message>
  <message>
   <source>Last backup</source>
   <translation>上次备份</translation>
  </message>
  <message>
   <source>Last chat</source>
   <translation>上次的对话</translation>
  </message>
  <message>
   <source>Last crash report</source>
   <translation>上次崩溃报告</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>结束日期</translation>
  </message>
  <message>
   <source>Layers on the graphics card</source>
   <translation>显卡承载层数</translation>
  </message>
  <message>
   <source>Leave it off</source>
   <translation>保持关闭</translation>
  </message>
  <message>
   <source>Leave the selection</source>
   <translation>退出选择</translation>
  </message>
  <message>
   <source>Left out of the next prompt</source>
   <translation>不计入下一次提示词</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>长度</translation>
  </message>
  <message>
   <source>Let a plugin run</source>
   <translation>让插件运行</translation>
  </message>
  <message>
   <source>Let an MCP server start</source>
   <translation>让 MCP 服务器启动</translation>
  </message>
  <message>
   <source>Letters that only look like Latin ones: {words}</source>
   <translation>只是看起来像拉丁字母的字符：{words}</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>许可证</translation>
  </message>
  <message>
   <source>Licences</source>
   <translation>许可证</translation>
  </message>
  <message>
   <source>Licences…</source>
   <translation>许可证…</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>浅色</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>链接</translation>
  </message>
  <message>
   <source>Load</source>
   <translation>加载</translation>
  </message>
  <message>
   <source>Load again</source>
   <translation>重新加载</translation>
  </message>
  <message>
   <source>Load it</source>
   <translation>加载</translation>
  </message>
  <message>
   <source>Load the demo model</source>
   <translation>加载演示模型</translation>
  </message>
  <message>
   <source>Load the last model at start</source>
   <translation>启动时加载上次的模型</translation>
  </message>
  <message>
   <source>Load the model again</source>
   <translation>重新加载模型</translation>
  </message>
  <message>
   <source>Load with a context of {tokens}</source>
   <translation>以 {tokens} 的上下文加载</translation>
  </message>
  <message>
   <source>Load with a context of {tokens} as {type}</source>
   <translation>以 {type} 和 {tokens} 的上下文加载</translation>
  </message>
  <message numerus="yes">
   <source>Load with {n} layers on the graphics card</source>
   <translation>
    <numerusform>加载，显卡承载 {n} 层</numerusform>
   </translation>
  </message>
  <message>
   <source>Loaded</source>
   <translation>已加载</translation>
  </message>
  <message>
   <source>Loaded: unload it to move or remove it</source>
   <translation>已加载：卸载后才能移动或移除</translation>
  </message>
  <message>
   <source>Loading</source>
   <translation>正在加载</translation>
  </message>
  <message>
   <source>Loading the model</source>
   <translation>正在加载模型</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>日志</translation>
  </message>
  <message>
   <source>Log of {source}</source>
   <translation>{source} 的日志</translation>
  </message>
  <message>
   <source>Longest answer</source>
   <translation>回答长度上限</translation>
  </message>
  <message>
   <source>Longest context</source>
   <translation>最长上下文</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>重新检测</translation>
  </message>
  <message>
   <source>Looking in the keyring…</source>
   <translation>正在查看密钥环…</translation>
  </message>
  <message>
   <source>Looking through what is there</source>
   <translation>正在检查已有内容</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>正在查找…</translation>
  </message>
  <message>
   <source>Loss: how much the perplexity of Llama 3 8B rises on WikiText-2, as llama.cpp published it. This model's own loss may differ.</source>
   <translation>损失：Llama 3 8B 在 WikiText-2 上困惑度的升幅，数据由 llama.cpp 发布。此模型自身的损失可能不同。</translation>
  </message>
  <message>
   <source>MCP</source>
   <translation>MCP</translation>
  </message>
  <message>
   <source>MCP, {transport}</source>
   <translation>MCP，{transport}</translation>
  </message>
  <message>
   <source>Made a backup of {size} MB and checked it.</source>
   <translation>已创建备份（{size} MB）并通过检查。</translation>
  </message>
  <message>
   <source>Making a backup…</source>
   <translation>正在备份…</translation>
  </message>
  <message>
   <source>Manage models…</source>
   <translation>管理模型…</translation>
  </message>
  <message>
   <source>Manage tools…</source>
   <translation>管理工具…</translation>
  </message>
  <message>
   <source>Mark as read</source>
   <translation>标为已读</translation>
  </message>
  <message>
   <source>Mark as unread</source>
   <translation>标为未读</translation>
  </message>
  <message>
   <source>Mark this chat as unread</source>
   <translation>将此对话标为未读</translation>
  </message>
  <message>
   <source>Match case</source>
   <translation>区分大小写</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>内存</translation>
  </message>
  <message>
   <source>Memory of the computer</source>
   <translation>电脑内存</translation>
  </message>
  <message>
   <source>Memory of the graphics card</source>
   <translation>显存</translation>
  </message>
  <message>
   <source>Memory of the graphics card: {name}</source>
   <translation>显存：{name}</translation>
  </message>
  <message>
   <source>Memory that {name} takes, and how it is loaded</source>
   <translation>{name} 占用的内存及其加载方式</translation>
  </message>
  <message>
   <source>Memory…</source>
   <translation>内存…</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>消息</translation>
  </message>
  <message>
   <source>Message deleted</source>
   <translation>已删除消息</translation>
  </message>
  <message>
   <source>Message field</source>
   <translation>消息输入框</translation>
  </message>
  <message numerus="yes">
   <source>Message restored|{n} messages restored</source>
   <translation>
    <numerusform>已恢复 {n} 条消息</numerusform>
   </translation>
  </message>
  <message>
   <source>Messages, sidebar and dialogs</source>
   <translation>消息、侧边栏和对话框</translation>
  </message>
  <message>
   <source>Min p</source>
   <translation>Min p</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Model and memory</source>
   <translation>模型与内存</translation>
  </message>
  <message>
   <source>Model default</source>
   <translation>模型默认值</translation>
  </message>
  <message>
   <source>Model: {name}</source>
   <translation>模型：{name}</translation>
  </message>
  <message>
   <source>Model: {name}, {state}</source>
   <translation>模型：{name}，{state}</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Models of the kind {name} cannot be converted: only {supported}.</source>
   <translation>无法转换 {name} 类模型：仅支持 {supported}。</translation>
  </message>
  <message>
   <source>Models run on the processor: everything works, but a long answer with thinking takes minutes instead of seconds. An NVIDIA RTX card and a build with CUDA change that.</source>
   <translation>模型在处理器上运行：功能齐全，但带思考的长回答需要数分钟而非数秒。NVIDIA RTX 显卡加上含 CUDA 的版本可改变这一点。</translation>
  </message>
  <message>
   <source>Models with experts cannot be converted: only {supported}.</source>
   <translation>无法转换混合专家模型：仅支持 {supported}。</translation>
  </message>
  <message>
   <source>More</source>
   <translation>更多</translation>
  </message>
  <message>
   <source>More than {count} chats; the best {shown} are shown</source>
   <translation>超过 {count} 个对话；显示最匹配的 {shown} 个</translation>
  </message>
  <message>
   <source>Move all models to this folder</source>
   <translation>将所有模型移到此文件夹</translation>
  </message>
  <message>
   <source>Move all…</source>
   <translation>全部移动…</translation>
  </message>
  <message>
   <source>Move the chosen chat to Trash</source>
   <translation>将所选对话移到回收站</translation>
  </message>
  <message>
   <source>Move this chat to Trash</source>
   <translation>将此对话移到回收站</translation>
  </message>
  <message>
   <source>Move this chat to a folder…</source>
   <translation>将此对话移到文件夹…</translation>
  </message>
  <message>
   <source>Move this chat to {folder}</source>
   <translation>将此对话移到“{folder}”</translation>
  </message>
  <message>
   <source>Move to Trash</source>
   <translation>移到回收站</translation>
  </message>
  <message>
   <source>Move to folder</source>
   <translation>移到文件夹</translation>
  </message>
  <message>
   <source>Move {name} to another disk</source>
   <translation>将 {name} 移到其他磁盘</translation>
  </message>
  <message>
   <source>Move {name} to this folder</source>
   <translation>将 {name} 移到此文件夹</translation>
  </message>
  <message>
   <source>Move…</source>
   <translation>移动…</translation>
  </message>
  <message>
   <source>Moving all models, then reading them back</source>
   <translation>正在移动所有模型，随后回读核对</translation>
  </message>
  <message>
   <source>Moving, then reading it back</source>
   <translation>正在移动，随后回读核对</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Name of the new preset</source>
   <translation>新预设的名称</translation>
  </message>
  <message>
   <source>Name of the preset</source>
   <translation>预设名称</translation>
  </message>
  <message>
   <source>Name three colours</source>
   <translation>说出三种颜色</translation>
  </message>
  <message>
   <source>Name, for example: git</source>
   <translation>名称，例如：git</translation>
  </message>
  <message>
   <source>Narrow</source>
   <translation>窄</translation>
  </message>
  <message>
   <source>Needs nothing</source>
   <translation>无需任何权限</translation>
  </message>
  <message>
   <source>Needs review</source>
   <translation>需要检查</translation>
  </message>
  <message>
   <source>Needs: {what}</source>
   <translation>需要：{what}</translation>
  </message>
  <message>
   <source>Nemodesk</source>
   <translation>Nemodesk</translation>
  </message>
  <message>
   <source>Nemodesk crashed the last time it ran</source>
   <translation>Nemodesk 上次运行时崩溃</translation>
  </message>
  <message>
   <source>Nemodesk does not know the licence of this repository. Its page says under which it comes.</source>
   <translation>Nemodesk 不清楚此仓库的许可证。其页面上有说明。</translation>
  </message>
  <message>
   <source>Nemodesk is closing.</source>
   <translation>Nemodesk 正在退出。</translation>
  </message>
  <message>
   <source>Nemodesk waits and tries again by itself. Nothing is lost, and nothing is fetched twice.</source>
   <translation>Nemodesk 会等待并自动重试。不会丢失内容，也不会重复下载。</translation>
  </message>
  <message>
   <source>Nemotron runs here. Your conversations stay on this machine.</source>
   <translation>Nemotron 就在本机运行，对话始终留在这台电脑上。</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>从不允许</translation>
  </message>
  <message>
   <source>Never allow this tool</source>
   <translation>从不允许此工具</translation>
  </message>
  <message>
   <source>New chat</source>
   <translation>新对话</translation>
  </message>
  <message>
   <source>New chats</source>
   <translation>新对话</translation>
  </message>
  <message>
   <source>New chats begin with</source>
   <translation>新对话采用</translation>
  </message>
  <message>
   <source>New folder</source>
   <translation>新建文件夹</translation>
  </message>
  <message>
   <source>New folder {number}</source>
   <translation>新建文件夹 {number}</translation>
  </message>
  <message>
   <source>New folder…</source>
   <translation>新建文件夹…</translation>
  </message>
  <message>
   <source>New line</source>
   <translation>换行</translation>
  </message>
  <message>
   <source>New preset</source>
   <translation>新建预设</translation>
  </message>
  <message>
   <source>New text</source>
   <translation>新内容</translation>
  </message>
  <message>
   <source>New value of {name}</source>
   <translation>{name} 的新值</translation>
  </message>
  <message>
   <source>Newest text</source>
   <translation>最新内容</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>下一个</translation>
  </message>
  <message>
   <source>Next area</source>
   <translation>下一区域</translation>
  </message>
  <message>
   <source>Next chat</source>
   <translation>下一个对话</translation>
  </message>
  <message>
   <source>Next control</source>
   <translation>下一个控件</translation>
  </message>
  <message>
   <source>Next message</source>
   <translation>下一条消息</translation>
  </message>
  <message>
   <source>Next message or row</source>
   <translation>下一条消息或下一行</translation>
  </message>
  <message>
   <source>Next version</source>
   <translation>下一版本</translation>
  </message>
  <message>
   <source>Next:</source>
   <translation>下一条：</translation>
  </message>
  <message>
   <source>No MCP server is on. Add one, or switch one on, in “Manage tools”.</source>
   <translation>没有开启的 MCP 服务器。请在“管理工具”中添加或开启一个。</translation>
  </message>
  <message>
   <source>No budget</source>
   <translation>无预算</translation>
  </message>
  <message>
   <source>No conversations were found.</source>
   <translation>未找到对话。</translation>
  </message>
  <message>
   <source>No conversations yet</source>
   <translation>还没有对话</translation>
  </message>
  <message>
   <source>No display and no terminal were found: running the demo job.</source>
   <translation>未找到显示器和终端：运行演示任务。</translation>
  </message>
  <message>
   <source>No display was found: this is the terminal chat.</source>
   <translation>未找到显示器：进入终端对话。</translation>
  </message>
  <message>
   <source>No fades, no pulsing</source>
   <translation>无淡入淡出，无闪动</translation>
  </message>
  <message>
   <source>No folder</source>
   <translation>不放入文件夹</translation>
  </message>
  <message>
   <source>No font on this computer has the letters of this language</source>
   <translation>这台电脑上没有支持此语言文字的字体</translation>
  </message>
  <message>
   <source>No font on this computer has the letters of {language}</source>
   <translation>这台电脑上没有支持 {language} 文字的字体</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>无上限</translation>
  </message>
  <message>
   <source>No model is installed</source>
   <translation>尚未安装模型</translation>
  </message>
  <message>
   <source>No model is loaded</source>
   <translation>未加载模型</translation>
  </message>
  <message>
   <source>No model is loaded: choose a model first.</source>
   <translation>未加载模型：请先选择模型。</translation>
  </message>
  <message>
   <source>No plugin and no server is here yet. Add an MCP server, or put a plugin into its folder.</source>
   <translation>这里还没有插件，也没有服务器。请添加 MCP 服务器，或将插件放入其文件夹。</translation>
  </message>
  <message>
   <source>No preset</source>
   <translation>无预设</translation>
  </message>
  <message>
   <source>No server offers a prompt.</source>
   <translation>没有服务器提供提示词。</translation>
  </message>
  <message>
   <source>No server offers anything to attach.</source>
   <translation>没有服务器提供可附加的内容。</translation>
  </message>
  <message>
   <source>No shortcut</source>
   <translation>无快捷键</translation>
  </message>
  <message>
   <source>No tool was called yet.</source>
   <translation>尚未调用任何工具。</translation>
  </message>
  <message>
   <source>No tools are on. Switch on a plugin or add a server in “Manage tools”.</source>
   <translation>没有开启的工具。请在“管理工具”中开启插件或添加服务器。</translation>
  </message>
  <message>
   <source>Nobody has checked what {source} says of its tools.</source>
   <translation>{source} 对其工具的说明未经任何人核实。</translation>
  </message>
  <message>
   <source>None is installed yet. Get Nemotron, or import a GGUF file you have.</source>
   <translation>尚未安装模型。可以获取 Nemotron，或导入已有的 GGUF 文件。</translation>
  </message>
  <message>
   <source>None selected</source>
   <translation>未选择</translation>
  </message>
  <message>
   <source>None that Nemodesk can compute on</source>
   <translation>没有 Nemodesk 可用于计算的显卡</translation>
  </message>
  <message>
   <source>None yet</source>
   <translation>尚无</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>标准</translation>
  </message>
  <message>
   <source>Normal text size</source>
   <translation>默认文字大小</translation>
  </message>
  <message>
   <source>Not checked since it was installed</source>
   <translation>安装后尚未检查</translation>
  </message>
  <message>
   <source>Not imported: {what}</source>
   <translation>未导入：{what}</translation>
  </message>
  <message>
   <source>Not known.</source>
   <translation>未知。</translation>
  </message>
  <message>
   <source>Not set. Tools that need it fail until it is.</source>
   <translation>未设置。在设置之前，需要它的工具会失败。</translation>
  </message>
  <message>
   <source>Not taken over: {names}.</source>
   <translation>未沿用：{names}。</translation>
  </message>
  <message>
   <source>Nothing came back.</source>
   <translation>没有返回任何内容。</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>未找到</translation>
  </message>
  <message>
   <source>Nothing found for “{text}”</source>
   <translation>未找到“{text}”</translation>
  </message>
  <message>
   <source>Nothing found for “{text}”.</source>
   <translation>未找到“{text}”。</translation>
  </message>
  <message>
   <source>Nothing found for “{words}”.</source>
   <translation>未找到“{words}”。</translation>
  </message>
  <message>
   <source>Nothing is allowed for longer than once. Each call asks first.</source>
   <translation>没有任何超过一次的许可。每次调用都会先询问。</translation>
  </message>
  <message>
   <source>Nothing is deleted in this chat. What you delete can be restored here.</source>
   <translation>此对话中没有已删除的消息。删除的消息可在这里恢复。</translation>
  </message>
  <message>
   <source>Nothing is here yet.</source>
   <translation>目前还没有任何内容。</translation>
  </message>
  <message>
   <source>Nothing is started by importing: you read and allow each command later.</source>
   <translation>导入不会启动任何程序：之后由您逐一阅读并允许每条命令。</translation>
  </message>
  <message>
   <source>Nothing new</source>
   <translation>没有新内容</translation>
  </message>
  <message>
   <source>Nothing of {source} has been started yet. Read what will be, then decide.</source>
   <translation>{source} 尚未启动任何内容。请先阅读将要启动的内容，再作决定。</translation>
  </message>
  <message>
   <source>Nothing was logged yet.</source>
   <translation>日志中还没有任何内容。</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>通知</translation>
  </message>
  <message>
   <source>Of this</source>
   <translation>当前步骤</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>On</source>
   <translation>开启</translation>
  </message>
  <message>
   <source>On mains power</source>
   <translation>接通电源时</translation>
  </message>
  <message>
   <source>On the processor</source>
   <translation>使用处理器</translation>
  </message>
  <message>
   <source>On: Nemodesk believes what {source} says of its own tools, for example that one only reads, and asks less often; off: each of them counts as one that reads, changes and sends everything.</source>
   <translation>开启：Nemodesk 相信 {source} 对其工具的说明（例如某个工具只读取），并减少询问；关闭：每个工具都视为会读取、更改和发送一切。</translation>
  </message>
  <message>
   <source>One a line</source>
   <translation>每行一个</translation>
  </message>
  <message>
   <source>One a line, each with its whole path.</source>
   <translation>每行一个，并写出完整路径。</translation>
  </message>
  <message numerus="yes">
   <source>One changed message was taken from the backup.|{n} changed messages were taken from the backup.</source>
   <translation>
    <numerusform>已从备份中取回 {n} 条有改动的消息。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One conversation was here already.|{n} conversations were here already.</source>
   <translation>
    <numerusform>{n} 个对话此前已存在。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One file was not attached|{n} files were not attached</source>
   <translation>
    <numerusform>{n} 个文件未能附加</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One item was not imported.|{n} items were not imported.</source>
   <translation>
    <numerusform>{n} 项未导入。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One message has changed on the disk and is kept as it is:|{n} messages have changed on the disk and are kept as they are:</source>
   <translation>
    <numerusform>磁盘上有 {n} 条消息发生了变化，已按原样保留：</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One message has changed on the disk, in {names}.|{n} messages have changed on the disk, in {names}.</source>
   <translation>
    <numerusform>磁盘上有 {n} 条消息发生了变化，所在对话：{names}。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One message was only in the damaged file.|{n} messages were only in the damaged file.</source>
   <translation>
    <numerusform>{n} 条消息仅存在于损坏的文件中。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One message was saved from the damaged file.|{n} messages were saved from the damaged file.</source>
   <translation>
    <numerusform>已从损坏的文件中救回 {n} 条消息。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One model was moved.|{n} models were moved.</source>
   <translation>
    <numerusform>已移动 {n} 个模型。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>One model, {size}, in {path}|{n} models, {size}, in {path}</source>
   <translation>
    <numerusform>{n} 个模型，{size}，位于 {path}</numerusform>
   </translation>
  </message>
  <message>
   <source>One page with formulas and colours that needs no network</source>
   <translation>单个网页，含公式与配色，无需联网</translation>
  </message>
  <message numerus="yes">
   <source>One part with its licence.|{n} parts, each with its licence.</source>
   <translation>
    <numerusform>{n} 个组件，各附许可证。</numerusform>
   </translation>
  </message>
  <message>
   <source>One text a line</source>
   <translation>每行一个</translation>
  </message>
  <message>
   <source>Only numbers from {least} to {most}.</source>
   <translation>仅限 {least} 到 {most} 之间的数字。</translation>
  </message>
  <message>
   <source>Only so many of the likeliest tokens; 0 for all</source>
   <translation>仅保留最可能的若干个 token；0 表示全部</translation>
  </message>
  <message>
   <source>Only the likeliest tokens that make up this share</source>
   <translation>仅保留累计概率达到此比例的最可能 token</translation>
  </message>
  <message>
   <source>Only the program that wrote {what} knows what it stands for: write a value in its place.</source>
   <translation>只有写入 {what} 的程序知道它代表什么：请用具体的值替换。</translation>
  </message>
  <message>
   <source>Only tokens at least this likely, relative to the likeliest</source>
   <translation>仅保留与最可能 token 的概率之比不低于此值的 token</translation>
  </message>
  <message>
   <source>Only web and mail addresses are opened, and this is neither or is damaged.</source>
   <translation>只能打开网页和邮件地址；此地址两者皆非，或已损坏。</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>Open Nemodesk</source>
   <translation>打开 Nemodesk</translation>
  </message>
  <message>
   <source>Open a GGUF file</source>
   <translation>打开 GGUF 文件</translation>
  </message>
  <message>
   <source>Open a GGUF file…</source>
   <translation>打开 GGUF 文件…</translation>
  </message>
  <message>
   <source>Open a GGUF…</source>
   <translation>打开 GGUF…</translation>
  </message>
  <message>
   <source>Open a file…</source>
   <translation>打开文件…</translation>
  </message>
  <message>
   <source>Open for reading</source>
   <translation>以只读方式打开</translation>
  </message>
  <message>
   <source>Open for reading only</source>
   <translation>已以只读方式打开</translation>
  </message>
  <message>
   <source>Open for reading only: nothing can be asked</source>
   <translation>只读模式：无法提问</translation>
  </message>
  <message>
   <source>Open the address…</source>
   <translation>打开网址…</translation>
  </message>
  <message>
   <source>Open the chat</source>
   <translation>打开对话</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>打开文件夹</translation>
  </message>
  <message>
   <source>Open the folder of plugins</source>
   <translation>打开插件文件夹</translation>
  </message>
  <message>
   <source>Open the hub's page</source>
   <translation>打开 Hub 页面</translation>
  </message>
  <message>
   <source>Open the model's page</source>
   <translation>打开模型页面</translation>
  </message>
  <message>
   <source>Open this address?</source>
   <translation>要打开此网址吗？</translation>
  </message>
  <message>
   <source>Orchard</source>
   <translation>果园</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>其他</translation>
  </message>
  <message>
   <source>Other budget in tokens</source>
   <translation>其他预算（token）</translation>
  </message>
  <message>
   <source>Other programs</source>
   <translation>其他程序</translation>
  </message>
  <message>
   <source>Otherwise the block scrolls sideways</source>
   <translation>否则代码块可横向滚动</translation>
  </message>
  <message>
   <source>Otherwise you choose one each time</source>
   <translation>否则每次手动选择</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>页面</translation>
  </message>
  <message>
   <source>Pages to print or to pass on</source>
   <translation>分页文档，便于打印或分享</translation>
  </message>
  <message>
   <source>Parts</source>
   <translation>组件</translation>
  </message>
  <message>
   <source>Parts of its file cannot be read or do not fit together.</source>
   <translation>文件的部分内容无法读取，或前后不一致。</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>粘贴</translation>
  </message>
  <message>
   <source>Pasted text</source>
   <translation>粘贴的文本</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>暂停</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>已暂停</translation>
  </message>
  <message>
   <source>Perplexity on the text {name}: {value} ± {error} ({tokens} tokens, chunks of {chunk})</source>
   <translation>文本 {name} 上的困惑度：{value} ± {error}（{tokens} 个 token，每段 {chunk} 个）</translation>
  </message>
  <message>
   <source>Perplexity {value} ± {error} on a bundled text</source>
   <translation>内置文本上的困惑度：{value} ± {error}</translation>
  </message>
  <message>
   <source>Pin</source>
   <translation>置顶</translation>
  </message>
  <message>
   <source>Pin or unpin this chat</source>
   <translation>置顶或取消置顶此对话</translation>
  </message>
  <message>
   <source>Pinned</source>
   <translation>置顶</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>位置</translation>
  </message>
  <message>
   <source>Plain text with marks, for notes and other programs</source>
   <translation>带标记的纯文本，适合笔记和其他程序</translation>
  </message>
  <message>
   <source>Planning</source>
   <translation>正在规划</translation>
  </message>
  <message>
   <source>Portable: everything is in {folder}</source>
   <translation>便携版：所有数据位于 {folder}</translation>
  </message>
  <message>
   <source>Position scaling of the kind {kind} is not supported: only {supported}.</source>
   <translation>不支持 {kind} 类位置缩放：仅支持 {supported}。</translation>
  </message>
  <message>
   <source>Precision of the weights</source>
   <translation>权重精度</translation>
  </message>
  <message>
   <source>Preset</source>
   <translation>预设</translation>
  </message>
  <message>
   <source>Preset “{name}” was deleted.</source>
   <translation>已删除预设“{name}”。</translation>
  </message>
  <message>
   <source>Preset “{name}” was saved.</source>
   <translation>已保存预设“{name}”。</translation>
  </message>
  <message>
   <source>Presets</source>
   <translation>预设</translation>
  </message>
  <message>
   <source>Presets keep instructions, thinking and sampling under a name.</source>
   <translation>预设将指令、思考和采样设置保存在一个名称下。</translation>
  </message>
  <message>
   <source>Press the keys…</source>
   <translation>请按下快捷键…</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>上一个</translation>
  </message>
  <message>
   <source>Previous 7 days</source>
   <translation>前 7 天</translation>
  </message>
  <message>
   <source>Previous area</source>
   <translation>上一区域</translation>
  </message>
  <message>
   <source>Previous chat</source>
   <translation>上一个对话</translation>
  </message>
  <message>
   <source>Previous control</source>
   <translation>上一个控件</translation>
  </message>
  <message>
   <source>Previous message</source>
   <translation>上一条消息</translation>
  </message>
  <message>
   <source>Previous message or row</source>
   <translation>上一条消息或上一行</translation>
  </message>
  <message>
   <source>Previous version</source>
   <translation>上一版本</translation>
  </message>
  <message>
   <source>Processor threads</source>
   <translation>处理器线程数</translation>
  </message>
  <message>
   <source>Program: {path}</source>
   <translation>程序：{path}</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>进度</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>提示词</translation>
  </message>
  <message>
   <source>Prompts that your servers offer. The text goes into the composer; you can change it there.</source>
   <translation>您的服务器提供的提示词。文本会放入输入区，可在那里修改。</translation>
  </message>
  <message>
   <source>Put back</source>
   <translation>恢复</translation>
  </message>
  <message>
   <source>Put back {name}</source>
   <translation>恢复 {name}</translation>
  </message>
  <message>
   <source>Put into the message</source>
   <translation>放入消息</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>质量</translation>
  </message>
  <message>
   <source>Quality of the conversion: {types}, error {error}, {bits} bits a value</source>
   <translation>转换质量：{types}，误差 {error}，每个值 {bits} 位</translation>
  </message>
  <message>
   <source>Quality of {name}</source>
   <translation>{name} 的质量</translation>
  </message>
  <message>
   <source>Quantization</source>
   <translation>量化</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>提问</translation>
  </message>
  <message>
   <source>Questions, answers and titles of every chat are searched while you type.</source>
   <translation>输入时即搜索所有对话的提问、回答和标题。</translation>
  </message>
  <message>
   <source>Quick question…</source>
   <translation>快速提问…</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>退出</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>重新读取</translation>
  </message>
  <message>
   <source>Read ahead</source>
   <translation>提前读取</translation>
  </message>
  <message>
   <source>Read and accept the licence</source>
   <translation>阅读并接受许可证</translation>
  </message>
  <message>
   <source>Read the licence</source>
   <translation>阅读许可证</translation>
  </message>
  <message>
   <source>Read the report</source>
   <translation>查看报告</translation>
  </message>
  <message>
   <source>Read {source} again</source>
   <translation>重新读取 {source}</translation>
  </message>
  <message>
   <source>Reading ahead</source>
   <translation>正在提前读取</translation>
  </message>
  <message>
   <source>Reading speed</source>
   <translation>读取速度</translation>
  </message>
  <message>
   <source>Reading the prompt</source>
   <translation>正在读取提示词</translation>
  </message>
  <message>
   <source>Reading the whole history…</source>
   <translation>正在读取全部历史记录…</translation>
  </message>
  <message>
   <source>Reading {name}…</source>
   <translation>正在读取 {name}…</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>正在读取…</translation>
  </message>
  <message>
   <source>Reads every message and finds those that have changed on the disk</source>
   <translation>读取每条消息，找出在磁盘上发生变化的消息</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>就绪</translation>
  </message>
  <message>
   <source>Reasoning is made impossible for this answer</source>
   <translation>此次回答中，模型完全无法思考</translation>
  </message>
  <message>
   <source>Recommended</source>
   <translation>推荐</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>重做</translation>
  </message>
  <message>
   <source>Reduce motion</source>
   <translation>减弱动态效果</translation>
  </message>
  <message>
   <source>Regenerate</source>
   <translation>重新生成</translation>
  </message>
  <message>
   <source>Relative to the text</source>
   <translation>相对于正文大小</translation>
  </message>
  <message>
   <source>Remote endpoints are not supported yet: choose a model on this computer.</source>
   <translation>暂不支持远程端点：请选择这台电脑上的模型。</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>Remove the waiting message</source>
   <translation>移除等待发送的消息</translation>
  </message>
  <message>
   <source>Remove this row</source>
   <translation>移除此行</translation>
  </message>
  <message>
   <source>Remove {name}</source>
   <translation>移除 {name}</translation>
  </message>
  <message>
   <source>Remove {source}</source>
   <translation>移除 {source}</translation>
  </message>
  <message>
   <source>Remove {source}?</source>
   <translation>要移除 {source} 吗？</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>重命名</translation>
  </message>
  <message>
   <source>Rename this chat</source>
   <translation>重命名此对话</translation>
  </message>
  <message>
   <source>Repair</source>
   <translation>修复</translation>
  </message>
  <message>
   <source>Repeat penalty</source>
   <translation>重复惩罚</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>替换</translation>
  </message>
  <message>
   <source>Replace {name}</source>
   <translation>替换 {name}</translation>
  </message>
  <message>
   <source>Repository</source>
   <translation>仓库</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>全部重置</translation>
  </message>
  <message>
   <source>Reset all settings</source>
   <translation>重置所有设置</translation>
  </message>
  <message>
   <source>Reset this page</source>
   <translation>重置此页</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>恢复</translation>
  </message>
  <message>
   <source>Restore a backup</source>
   <translation>恢复备份</translation>
  </message>
  <message>
   <source>Restore all</source>
   <translation>全部恢复</translation>
  </message>
  <message>
   <source>Restore deleted messages…</source>
   <translation>恢复已删除的消息…</translation>
  </message>
  <message>
   <source>Restore: {text}</source>
   <translation>恢复：{text}</translation>
  </message>
  <message numerus="yes">
   <source>Restored from the backup of {when}: one message in all.|Restored from the backup of {when}: {n} messages in all.</source>
   <translation>
    <numerusform>已从 {when} 的备份恢复：共 {n} 条消息。</numerusform>
   </translation>
  </message>
  <message>
   <source>Restore…</source>
   <translation>恢复…</translation>
  </message>
  <message>
   <source>Restoring…</source>
   <translation>正在恢复…</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>Results</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Return key</source>
   <translation>回车键、Enter、Return</translation>
  </message>
  <message>
   <source>Review {source}</source>
   <translation>检查 {source}</translation>
  </message>
  <message>
   <source>Review…</source>
   <translation>检查…</translation>
  </message>
  <message>
   <source>Revision of the checkpoint: {commit}</source>
   <translation>检查点修订版本：{commit}</translation>
  </message>
  <message>
   <source>Room for it on the disk</source>
   <translation>为其预留的磁盘空间</translation>
  </message>
  <message>
   <source>Rose</source>
   <translation>玫瑰</translation>
  </message>
  <message>
   <source>Runs Nemotron Nano on your own computer. Nothing you write leaves it.</source>
   <translation>在自己的电脑上运行 Nemotron Nano。您写下的内容绝不外传。</translation>
  </message>
  <message>
   <source>Runs on the processor as {type} with {tokens} tokens of context</source>
   <translation>以 {type} 在处理器上运行，上下文 {tokens} 个 token</translation>
  </message>
  <message>
   <source>SHA-256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Save and branch</source>
   <translation>保存为新分支</translation>
  </message>
  <message>
   <source>Save and go on</source>
   <translation>保存并继续</translation>
  </message>
  <message>
   <source>Save as preset</source>
   <translation>存为预设</translation>
  </message>
  <message>
   <source>Saved as you change it</source>
   <translation>更改会自动保存</translation>
  </message>
  <message>
   <source>Scroll sideways</source>
   <translation>横向滚动</translation>
  </message>
  <message>
   <source>Sea</source>
   <translation>海蓝</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>搜索</translation>
  </message>
  <message>
   <source>Search actions and keys</source>
   <translation>搜索操作和按键</translation>
  </message>
  <message>
   <source>Search and commands</source>
   <translation>搜索与命令</translation>
  </message>
  <message>
   <source>Search chats and actions</source>
   <translation>搜索对话和操作</translation>
  </message>
  <message>
   <source>Search chats and actions…</source>
   <translation>搜索对话和操作…</translation>
  </message>
  <message>
   <source>Search in all chats</source>
   <translation>搜索所有对话</translation>
  </message>
  <message>
   <source>Search in all chats for “{text}”</source>
   <translation>在所有对话中搜索“{text}”</translation>
  </message>
  <message>
   <source>Search in all chats…</source>
   <translation>搜索所有对话…</translation>
  </message>
  <message>
   <source>Search in thinking too</source>
   <translation>同时搜索思考内容</translation>
  </message>
  <message>
   <source>Search results</source>
   <translation>搜索结果</translation>
  </message>
  <message>
   <source>Search settings</source>
   <translation>搜索设置</translation>
  </message>
  <message>
   <source>Search the log</source>
   <translation>搜索日志</translation>
  </message>
  <message>
   <source>Search these days</source>
   <translation>搜索这段时间</translation>
  </message>
  <message>
   <source>Search without filters</source>
   <translation>不带筛选条件搜索</translation>
  </message>
  <message>
   <source>Secrets</source>
   <translation>密钥</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>随机种子</translation>
  </message>
  <message>
   <source>Select</source>
   <translation>选择</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>全选</translation>
  </message>
  <message>
   <source>Select chats</source>
   <translation>选择对话</translation>
  </message>
  <message>
   <source>Selected chats</source>
   <translation>所选对话</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>发送</translation>
  </message>
  <message>
   <source>Send next</source>
   <translation>发送下一条</translation>
  </message>
  <message>
   <source>Send the next waiting message</source>
   <translation>发送下一条等待中的消息</translation>
  </message>
  <message>
   <source>Send with</source>
   <translation>发送键</translation>
  </message>
  <message>
   <source>Sending a message in it restores it.</source>
   <translation>在其中发送消息，即可将其移出回收站。</translation>
  </message>
  <message>
   <source>Sent when the answer has ended</source>
   <translation>当前回答结束后发送</translation>
  </message>
  <message>
   <source>Sent when the answer in the other chat has ended</source>
   <translation>另一个对话的回答结束后发送</translation>
  </message>
  <message>
   <source>Sent when the model has loaded</source>
   <translation>模型加载完成后发送</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>Set it aside and start anew</source>
   <translation>移到一旁并重新开始</translation>
  </message>
  <message>
   <source>Set until Nemodesk is closed. It is not shown again.</source>
   <translation>已设置，保存到 Nemodesk 关闭为止。不会再次显示。</translation>
  </message>
  <message>
   <source>Set {name}</source>
   <translation>设置 {name}</translation>
  </message>
  <message>
   <source>Set, in the keyring. It is not shown again.</source>
   <translation>已设置，保存在密钥环中。不会再次显示。</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>Settings (*.json)</source>
   <translation>设置 (*.json)</translation>
  </message>
  <message>
   <source>Settings of this chat</source>
   <translation>此对话的设置</translation>
  </message>
  <message>
   <source>Settings of this chat…</source>
   <translation>此对话的设置…</translation>
  </message>
  <message>
   <source>Settings of {source}</source>
   <translation>{source} 的设置</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>设置…</translation>
  </message>
  <message>
   <source>Seven days of backups are kept; the present history is set aside first</source>
   <translation>保留七天的备份；恢复前会先另存当前的历史记录</translation>
  </message>
  <message>
   <source>Shift+Enter begins a new line either way</source>
   <translation>无论哪种方式，Shift+Enter 都会换行</translation>
  </message>
  <message>
   <source>Shortcuts</source>
   <translation>快捷键</translation>
  </message>
  <message>
   <source>Shortcuts too; presets and conversations stay</source>
   <translation>也包括快捷键；预设和对话会保留</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>显示</translation>
  </message>
  <message numerus="yes">
   <source>Show a published file|Show {n} published files</source>
   <translation>
    <numerusform>显示 {n} 个已发布的文件</numerusform>
   </translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>显示全部</translation>
  </message>
  <message>
   <source>Show all thinking</source>
   <translation>显示全部思考</translation>
  </message>
  <message>
   <source>Show all {count} types</source>
   <translation>显示全部 {count} 种类型</translation>
  </message>
  <message numerus="yes">
   <source>Show all {n} lines</source>
   <translation>
    <numerusform>显示全部 {n} 行</numerusform>
   </translation>
  </message>
  <message>
   <source>Show imported</source>
   <translation>显示导入的对话</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>在文件夹中显示</translation>
  </message>
  <message>
   <source>Show older calls</source>
   <translation>显示更早的调用</translation>
  </message>
  <message>
   <source>Show or hide the sidebar</source>
   <translation>显示或隐藏侧边栏</translation>
  </message>
  <message>
   <source>Show the menus</source>
   <translation>显示菜单</translation>
  </message>
  <message>
   <source>Show the newest lines</source>
   <translation>显示最新几行</translation>
  </message>
  <message>
   <source>Show values</source>
   <translation>显示值</translation>
  </message>
  <message>
   <source>Show {name} in its folder</source>
   <translation>在文件夹中显示 {name}</translation>
  </message>
  <message>
   <source>Sidebar</source>
   <translation>侧边栏</translation>
  </message>
  <message>
   <source>Since {day}</source>
   <translation>{day} 起</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>缩小文字</translation>
  </message>
  <message>
   <source>Some of the damaged file could not be read.</source>
   <translation>损坏的文件有一部分无法读取。</translation>
  </message>
  <message>
   <source>Something about tools did not work</source>
   <translation>与工具有关的操作未成功</translation>
  </message>
  <message>
   <source>Something is missing: {what}. Fill it in, or remove its row.</source>
   <translation>缺少内容：{what}。请填写，或移除该行。</translation>
  </message>
  <message>
   <source>Something went wrong inside Nemodesk ({name})</source>
   <translation>Nemodesk 内部出错（{name}）</translation>
  </message>
  <message>
   <source>Something went wrong inside Nemodesk ({name}). The log has the details.</source>
   <translation>Nemodesk 内部出错（{name}）。详情见日志。</translation>
  </message>
  <message>
   <source>Spacing of lists and messages</source>
   <translation>列表和消息的间距</translation>
  </message>
  <message>
   <source>Speed limit</source>
   <translation>速度限制</translation>
  </message>
  <message>
   <source>Stand before the first message</source>
   <translation>置于第一条消息之前</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>开始</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>正在启动</translation>
  </message>
  <message>
   <source>Starts in: {path}</source>
   <translation>启动目录：{path}</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Stay in the tray</source>
   <translation>驻留托盘</translation>
  </message>
  <message numerus="yes">
   <source>Step {n} of {all}: {name}</source>
   <translation>
    <numerusform>第 {n} 步，共 {all} 步：{name}</numerusform>
   </translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Stop and keep it</source>
   <translation>停止并保留</translation>
  </message>
  <message>
   <source>Stop texts</source>
   <translation>停止词</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>已停止</translation>
  </message>
  <message>
   <source>Stopped before the end: what was imported stays.</source>
   <translation>中途停止：已导入的内容会保留。</translation>
  </message>
  <message>
   <source>Stopped by you</source>
   <translation>已手动停止</translation>
  </message>
  <message>
   <source>Strict off</source>
   <translation>强制关闭</translation>
  </message>
  <message>
   <source>Switch thinking</source>
   <translation>切换思考模式</translation>
  </message>
  <message>
   <source>System</source>
   <translation>跟随系统</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>撤回</translation>
  </message>
  <message>
   <source>Take back: {what}</source>
   <translation>撤回：{what}</translation>
  </message>
  <message>
   <source>Take out of the archive</source>
   <translation>取消归档</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>温度</translation>
  </message>
  <message>
   <source>Tensors</source>
   <translation>张量</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>文本</translation>
  </message>
  <message>
   <source>Text and source code</source>
   <translation>文本和源代码</translation>
  </message>
  <message>
   <source>Text of the attachment</source>
   <translation>附件文本</translation>
  </message>
  <message>
   <source>Text of the licence</source>
   <translation>许可证文本</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>文字大小</translation>
  </message>
  <message>
   <source>The address holds characters that cannot be seen: {characters}</source>
   <translation>网址包含不可见字符：{characters}</translation>
  </message>
  <message>
   <source>The address must begin with https:// or http:// and name a host.</source>
   <translation>网址必须以 https:// 或 http:// 开头，并包含主机名。</translation>
  </message>
  <message>
   <source>The answer failed</source>
   <translation>回答失败</translation>
  </message>
  <message>
   <source>The answer failed.</source>
   <translation>回答失败。</translation>
  </message>
  <message>
   <source>The answer failed: {error}</source>
   <translation>回答失败：{error}</translation>
  </message>
  <message>
   <source>The answer goes on: its model is loaded again when the tool call is done.</source>
   <translation>回答会继续：工具调用完成后，会重新加载其模型。</translation>
  </message>
  <message>
   <source>The answer is there.</source>
   <translation>回答已完成。</translation>
  </message>
  <message>
   <source>The answer reached its length limit.</source>
   <translation>回答达到长度上限。</translation>
  </message>
  <message>
   <source>The answer was interrupted.</source>
   <translation>回答已中断。</translation>
  </message>
  <message>
   <source>The answer was stopped with its model. Continue goes on once a model is loaded.</source>
   <translation>回答已随其模型停止。加载模型后，点击“继续”即可接着回答。</translation>
  </message>
  <message>
   <source>The answer was stopped.</source>
   <translation>回答已停止。</translation>
  </message>
  <message>
   <source>The archive is empty</source>
   <translation>归档为空</translation>
  </message>
  <message>
   <source>The bias of token {token} must be a number, or minus infinity.</source>
   <translation>token {token} 的偏置必须是数字或负无穷。</translation>
  </message>
  <message>
   <source>The biases forbid every token: leave some of them out.</source>
   <translation>这些偏置禁止了所有 token：请去掉其中一些。</translation>
  </message>
  <message>
   <source>The call ended without a result.</source>
   <translation>调用已结束，没有结果。</translation>
  </message>
  <message>
   <source>The call was not run.</source>
   <translation>此调用未执行。</translation>
  </message>
  <message>
   <source>The card’s memory is full and the answer came at {speed} tokens a second: Windows has probably moved a part of the model into the computer’s memory. Load it with a smaller context, or close other programs.</source>
   <translation>显存已满，回答速度为每秒 {speed} 个 token：Windows 可能已将模型的一部分移到电脑内存。请以较小的上下文加载模型，或关闭其他程序。</translation>
  </message>
  <message>
   <source>The chat template in this model's file does not work: choose another model file.</source>
   <translation>此模型文件中的对话模板无法使用：请选择其他模型文件。</translation>
  </message>
  <message>
   <source>The chat template in this model's file takes too long: choose another model file.</source>
   <translation>此模型文件中的对话模板耗时过长：请选择其他模型文件。</translation>
  </message>
  <message>
   <source>The checkpoint holds a tensor that this kind of model does not have: {name}.</source>
   <translation>检查点包含此类模型没有的张量：{name}。</translation>
  </message>
  <message>
   <source>The checkpoint is not complete: the tensor {name} is missing.</source>
   <translation>检查点不完整：缺少张量 {name}。</translation>
  </message>
  <message>
   <source>The checkpoint is not complete: {file} is missing.</source>
   <translation>检查点不完整：缺少 {file}。</translation>
  </message>
  <message>
   <source>The checkpoint names a file outside its folder ({name}): do not use it.</source>
   <translation>检查点引用了其文件夹之外的文件 ({name})：请勿使用。</translation>
  </message>
  <message>
   <source>The checkpoint's settings cannot be stored: download it again.</source>
   <translation>无法存储检查点的设置：请重新下载。</translation>
  </message>
  <message>
   <source>The conversation has {tokens} tokens and the context holds {context}: start a new chat or load the model with a larger context.</source>
   <translation>对话有 {tokens} 个 token，而上下文只能容纳 {context} 个：请新建对话，或以更大的上下文加载模型。</translation>
  </message>
  <message>
   <source>The conversation takes {tokens} tokens and leaves no room for an answer in the context of {context}: start a new chat, or load the model with a larger context.</source>
   <translation>对话占用 {tokens} 个 token，在 {context} 个 token 的上下文中没有留给回答的空间：请新建对话，或以更大的上下文加载模型。</translation>
  </message>
  <message>
   <source>The conversion ended unexpectedly (status {code}): start it again.</source>
   <translation>转换意外终止（状态 {code}）：请重新开始。</translation>
  </message>
  <message>
   <source>The damaged file is kept in {folder}.</source>
   <translation>损坏的文件保存在 {folder}。</translation>
  </message>
  <message>
   <source>The demo model is missing: install the program again.</source>
   <translation>缺少演示模型：请重新安装程序。</translation>
  </message>
  <message>
   <source>The disk became full while writing {path}: make room and convert again.</source>
   <translation>写入 {path} 时磁盘已满：请腾出空间后重新转换。</translation>
  </message>
  <message>
   <source>The disk failed while the history was read or written: it may be full, broken or write-protected.</source>
   <translation>读写历史记录时磁盘出错：磁盘可能已满、损坏或受写保护。</translation>
  </message>
  <message>
   <source>The disk is full: make room for what tools are allowed. No tool runs until then.</source>
   <translation>磁盘已满：请为工具的授权腾出空间。在此之前，不会运行任何工具。</translation>
  </message>
  <message>
   <source>The disk is full: the history could not be written. Free some space and try again.</source>
   <translation>磁盘已满：无法写入历史记录。请释放一些空间后重试。</translation>
  </message>
  <message>
   <source>The disk of {folder} is full: make room, then go on.</source>
   <translation>{folder} 所在磁盘已满：请腾出空间后继续。</translation>
  </message>
  <message>
   <source>The disk of {folder} is too full: make {size} GB free, then go on.</source>
   <translation>{folder} 所在磁盘空间不足：请释放 {size} GB 后继续。</translation>
  </message>
  <message>
   <source>The disk with {path} cannot be read: {reason}.</source>
   <translation>无法读取 {path} 所在磁盘：{reason}。</translation>
  </message>
  <message>
   <source>The disk with {path} is not connected; its models are not listed.</source>
   <translation>含有 {path} 的磁盘未连接，其中的模型不会列出。</translation>
  </message>
  <message>
   <source>The download was stopped. It goes on from here the next time.</source>
   <translation>下载已停止。下次将从此处继续。</translation>
  </message>
  <message>
   <source>The earlier history is kept in {folder}.</source>
   <translation>原有的历史记录保存在 {folder}。</translation>
  </message>
  <message>
   <source>The engine could not be started: install Nemodesk again.</source>
   <translation>无法启动引擎：请重新安装 Nemodesk。</translation>
  </message>
  <message>
   <source>The engine could not compute the answer: try again, or load the model again.</source>
   <translation>引擎无法计算回答：请重试，或重新加载模型。</translation>
  </message>
  <message numerus="yes">
   <source>The engine crashed while loading; a smaller context of {n} tokens works.</source>
   <translation>
    <numerusform>引擎在加载时崩溃；改用 {n} 个 token 的较小上下文则可正常工作。</numerusform>
   </translation>
  </message>
  <message>
   <source>The engine crashed while loading; with fewer layers on the graphics card it works.</source>
   <translation>引擎在加载时崩溃；减少显卡承载层数则可正常工作。</translation>
  </message>
  <message>
   <source>The engine crashed while loading; without extra processor buffers it works.</source>
   <translation>引擎在加载时崩溃；不用额外的处理器缓冲区则可正常工作。</translation>
  </message>
  <message>
   <source>The engine crashed while loading; without the graphics card it works.</source>
   <translation>引擎在加载时崩溃；不用显卡则可正常工作。</translation>
  </message>
  <message>
   <source>The engine crashed: load the model again.</source>
   <translation>引擎已崩溃：请重新加载模型。</translation>
  </message>
  <message>
   <source>The engine did not answer for {seconds} seconds and was ended: load the model again.</source>
   <translation>引擎 {seconds} 秒未响应，已被终止：请重新加载模型。</translation>
  </message>
  <message>
   <source>The engine ended unexpectedly (code {code}): load the model again.</source>
   <translation>引擎意外终止（代码 {code}）：请重新加载模型。</translation>
  </message>
  <message>
   <source>The engine has stopped</source>
   <translation>引擎已停止</translation>
  </message>
  <message>
   <source>The engine ran out of memory: load the model with a smaller context, or close other programs.</source>
   <translation>引擎内存不足：请以较小的上下文加载模型，或关闭其他程序。</translation>
  </message>
  <message>
   <source>The engine refused ({code}).</source>
   <translation>引擎拒绝了请求（{code}）。</translation>
  </message>
  <message>
   <source>The engine stopped itself because of an internal error: load the model again.</source>
   <translation>引擎因内部错误自行停止：请重新加载模型。</translation>
  </message>
  <message>
   <source>The engine was closed.</source>
   <translation>引擎已关闭。</translation>
  </message>
  <message>
   <source>The engine was ended by the system, perhaps because memory ran out: load the model again, with a smaller context if this repeats.</source>
   <translation>引擎被系统终止，可能是内存不足：请重新加载模型；若再次发生，请改用较小的上下文。</translation>
  </message>
  <message>
   <source>The engine's answer could not be read: load the model again.</source>
   <translation>无法读取引擎的回答：请重新加载模型。</translation>
  </message>
  <message>
   <source>The engine's libraries could not be loaded: install Nemodesk again.</source>
   <translation>无法加载引擎的库：请重新安装 Nemodesk。</translation>
  </message>
  <message>
   <source>The errors were measured on {share} of the values.</source>
   <translation>误差基于 {share} 的值测得。</translation>
  </message>
  <message>
   <source>The export ended unexpectedly (status {code}): start it again.</source>
   <translation>导出意外终止（状态 {code}）：请重新开始。</translation>
  </message>
  <message>
   <source>The field “{name}” has an invalid value.</source>
   <translation>字段“{name}”的值无效。</translation>
  </message>
  <message>
   <source>The file needs {needed} MB and the disk has {free} MB free: make room or choose another folder.</source>
   <translation>文件需要 {needed} MB，而磁盘可用空间为 {free} MB：请腾出空间或选择其他文件夹。</translation>
  </message>
  <message>
   <source>The file of what tools are allowed is damaged: {path}. No tool runs until a new one is begun.</source>
   <translation>工具授权的文件已损坏：{path}。在新建文件之前，不会运行任何工具。</translation>
  </message>
  <message>
   <source>The file plugin.py is missing.</source>
   <translation>缺少文件 plugin.py。</translation>
  </message>
  <message>
   <source>The file plugin.toml is missing.</source>
   <translation>缺少文件 plugin.toml。</translation>
  </message>
  <message>
   <source>The folder has no model.safetensors.</source>
   <translation>文件夹中没有 model.safetensors。</translation>
  </message>
  <message>
   <source>The folder is called {folder} and the plugin {name}: give both one name.</source>
   <translation>文件夹名为 {folder}，而插件名为 {name}：请让两者同名。</translation>
  </message>
  <message>
   <source>The folder needs a name.</source>
   <translation>文件夹需要名称。</translation>
  </message>
  <message>
   <source>The folder {path} does not exist.</source>
   <translation>文件夹 {path} 不存在。</translation>
  </message>
  <message>
   <source>The folder “{name}”</source>
   <translation>文件夹“{name}”</translation>
  </message>
  <message>
   <source>The grammar could not be read: it must be GBNF with a rule named root.</source>
   <translation>无法读取语法：必须是 GBNF 格式，并含有名为 root 的规则。</translation>
  </message>
  <message>
   <source>The grammar is too large: at most {limit} bytes are read.</source>
   <translation>语法过大：最多读取 {limit} 字节。</translation>
  </message>
  <message>
   <source>The graphics card’s memory has run over</source>
   <translation>显存已溢出</translation>
  </message>
  <message>
   <source>The header {name} is the protocol's own: remove it.</source>
   <translation>标头 {name} 由协议自身使用：请移除。</translation>
  </message>
  <message>
   <source>The header {name} is there twice: remove one of them.</source>
   <translation>标头 {name} 出现了两次：请移除其中一个。</translation>
  </message>
  <message>
   <source>The history could not be backed up</source>
   <translation>历史记录未能备份</translation>
  </message>
  <message>
   <source>The history could not be changed</source>
   <translation>无法更改历史记录</translation>
  </message>
  <message>
   <source>The history could not be opened</source>
   <translation>无法打开历史记录</translation>
  </message>
  <message>
   <source>The history could not be read or written.</source>
   <translation>无法读写历史记录。</translation>
  </message>
  <message>
   <source>The history could not be read: the process that reads it has ended.</source>
   <translation>无法读取历史记录：读取进程已结束。</translation>
  </message>
  <message>
   <source>The history could not be repaired</source>
   <translation>无法修复历史记录</translation>
  </message>
  <message>
   <source>The history file cannot be opened or written: check its folder and its permissions.</source>
   <translation>无法打开或写入历史记录文件：请检查其文件夹和权限。</translation>
  </message>
  <message>
   <source>The history file is damaged. It was left as it is; what can be read can be restored.</source>
   <translation>历史记录文件已损坏。文件保持原样；可读取的内容可以恢复。</translation>
  </message>
  <message>
   <source>The history is already being backed up, checked or restored: try again in a moment.</source>
   <translation>正在对历史记录进行维护：请稍后重试。</translation>
  </message>
  <message>
   <source>The history is being repaired</source>
   <translation>正在修复历史记录</translation>
  </message>
  <message>
   <source>The history is damaged</source>
   <translation>历史记录已损坏</translation>
  </message>
  <message>
   <source>The history is damaged: no backup was made of it, and the earlier backups stay.</source>
   <translation>历史记录已损坏：未为其创建备份，先前的备份仍保留。</translation>
  </message>
  <message>
   <source>The history is in use by another Nemodesk: close that one first.</source>
   <translation>历史记录正由另一个 Nemodesk 使用：请先将其关闭。</translation>
  </message>
  <message>
   <source>The history is not open.</source>
   <translation>历史记录未打开。</translation>
  </message>
  <message>
   <source>The history is now that of {when}.</source>
   <translation>历史记录已恢复为 {when} 的备份。</translation>
  </message>
  <message>
   <source>The history is open for reading only: nothing can be changed in it now.</source>
   <translation>历史记录以只读方式打开：目前无法更改其中内容。</translation>
  </message>
  <message>
   <source>The history is open for reading only: nothing can be changed or asked</source>
   <translation>历史记录以只读方式打开：无法更改内容或提问</translation>
  </message>
  <message numerus="yes">
   <source>The history is sound: one message is as it was stored.|The history is sound: all {count} messages are as they were stored.</source>
   <translation>
    <numerusform>历史记录完好：全部 {count} 条消息均与存储时一致。</numerusform>
   </translation>
  </message>
  <message>
   <source>The history is sound: there was nothing to repair.</source>
   <translation>历史记录完好：无需修复。</translation>
  </message>
  <message>
   <source>The history was left as it is</source>
   <translation>历史记录保持原样</translation>
  </message>
  <message>
   <source>The history was repaired</source>
   <translation>历史记录已修复</translation>
  </message>
  <message>
   <source>The history was written by a newer Nemodesk (version {found}, this one knows {known}): update the app.</source>
   <translation>历史记录由较新的 Nemodesk 写入（版本 {found}，当前仅支持 {known}）：请更新应用。</translation>
  </message>
  <message>
   <source>The hub sent two different beginnings of {file}: try again.</source>
   <translation>Hub 两次发来的 {file} 开头不一致：请重试。</translation>
  </message>
  <message>
   <source>The hub wants to know who asks</source>
   <translation>Hub 需要确认您的身份</translation>
  </message>
  <message>
   <source>The importance matrix {file} was made for another model: make one for this model.</source>
   <translation>重要性矩阵 {file} 是为其他模型生成的：请为此模型生成一个。</translation>
  </message>
  <message>
   <source>The install ended unexpectedly (status {code}): start it again, it goes on.</source>
   <translation>安装意外终止（状态 {code}）：请重新开始，将从中断处继续。</translation>
  </message>
  <message>
   <source>The install needs {needed} GB more and the disk has {free} GB free: make room, then start it again.</source>
   <translation>安装还需要 {needed} GB，而磁盘可用空间为 {free} GB：请腾出空间后重新开始。</translation>
  </message>
  <message>
   <source>The install of {name} goes on</source>
   <translation>正在继续安装 {name}</translation>
  </message>
  <message>
   <source>The install of {name} is not finished</source>
   <translation>{name} 尚未安装完成</translation>
  </message>
  <message>
   <source>The install stopped</source>
   <translation>安装已停止</translation>
  </message>
  <message>
   <source>The keyring of this computer refused: unlock it and try again.</source>
   <translation>这台电脑的密钥环拒绝了请求：请解锁后重试。</translation>
  </message>
  <message>
   <source>The list of MCP servers of Claude Desktop, VS Code, Cursor, LM Studio, Cline and others.</source>
   <translation>Claude Desktop、VS Code、Cursor、LM Studio、Cline 等程序的 MCP 服务器列表。</translation>
  </message>
  <message>
   <source>The list of models ({file}) is damaged: install Nemodesk again.</source>
   <translation>模型列表 ({file}) 已损坏：请重新安装 Nemodesk。</translation>
  </message>
  <message>
   <source>The list of servers ({path}) cannot be read: repair or remove the file.</source>
   <translation>无法读取服务器列表 ({path})：请修复或移除该文件。</translation>
  </message>
  <message>
   <source>The list of servers cannot be saved: {error}.</source>
   <translation>无法保存服务器列表：{error}。</translation>
  </message>
  <message>
   <source>The makers of this model give access to those who asked for it on its page.</source>
   <translation>此模型的开发者仅向在其页面上申请过的用户开放访问。</translation>
  </message>
  <message>
   <source>The measurement was stopped.</source>
   <translation>测量已停止。</translation>
  </message>
  <message>
   <source>The message is empty: type something first.</source>
   <translation>消息为空：请先输入内容。</translation>
  </message>
  <message>
   <source>The message is gone: deleted messages are erased when the trash is emptied.</source>
   <translation>此消息已不存在：清空回收站时，已删除的消息会一并永久删除。</translation>
  </message>
  <message>
   <source>The model begins to answer.</source>
   <translation>模型开始回答。</translation>
  </message>
  <message>
   <source>The model could not be loaded</source>
   <translation>无法加载模型</translation>
  </message>
  <message>
   <source>The model could not be put back: {reason}.</source>
   <translation>无法恢复模型：{reason}。</translation>
  </message>
  <message>
   <source>The model names a new chat after its first answer</source>
   <translation>模型在首次回答后为新对话命名</translation>
  </message>
  <message>
   <source>The model on the disk is not what was written there: check the disk, then install again.</source>
   <translation>磁盘上的模型与写入的内容不符：请检查磁盘，然后重新安装。</translation>
  </message>
  <message>
   <source>The model takes {needed} GB and the disk of {path} has {free} GB free: make room there.</source>
   <translation>模型需要 {needed} GB，而 {path} 所在磁盘可用空间为 {free} GB：请在该磁盘上腾出空间。</translation>
  </message>
  <message>
   <source>The models folder {path} cannot be written: {reason}.</source>
   <translation>无法写入模型文件夹 {path}：{reason}。</translation>
  </message>
  <message>
   <source>The models folder {path} is not there: connect its disk, or choose another folder.</source>
   <translation>模型文件夹 {path} 不存在：请连接其所在磁盘，或选择其他文件夹。</translation>
  </message>
  <message>
   <source>The models were left as they are</source>
   <translation>模型保持原样</translation>
  </message>
  <message>
   <source>The name is too long, or holds a character that cannot be seen.</source>
   <translation>名称过长，或含有不可见字符。</translation>
  </message>
  <message>
   <source>The name must be of small letters, digits, - and _, 40 at most, and begin with a letter.</source>
   <translation>名称只能包含小写字母、数字、- 和 _，最多 40 个字符，且以字母开头。</translation>
  </message>
  <message>
   <source>The name of the site has letters that may look like others. In its own letters it is: {name}</source>
   <translation>网站名称含有形似其他字符的字母。其实际写法为：{name}</translation>
  </message>
  <message>
   <source>The old file is kept: {path}</source>
   <translation>旧文件已保留：{path}</translation>
  </message>
  <message>
   <source>The original weights, unchanged; twice the memory of 8 bits</source>
   <translation>原始权重，未作改动；内存占用为 8 位的两倍</translation>
  </message>
  <message>
   <source>The part before the @ is not the site. The address goes to {host}.</source>
   <translation>@ 之前的部分并非网站。此网址指向 {host}。</translation>
  </message>
  <message>
   <source>The present history is set aside first, and kept. Chats begun after the backup are not in it.</source>
   <translation>当前的历史记录会先另行保存。备份中不含备份之后开始的对话。</translation>
  </message>
  <message>
   <source>The prompt is empty: write something first.</source>
   <translation>提示词为空：请先输入内容。</translation>
  </message>
  <message>
   <source>The proxy setting of this computer cannot be used: {reason}</source>
   <translation>无法使用这台电脑的代理设置：{reason}</translation>
  </message>
  <message>
   <source>The quality report of {name} cannot be read.</source>
   <translation>无法读取 {name} 的质量报告。</translation>
  </message>
  <message>
   <source>The report could not be read: {why}</source>
   <translation>无法读取报告：{why}</translation>
  </message>
  <message numerus="yes">
   <source>The result is longer than {n} MB, the most that is kept.</source>
   <translation>
    <numerusform>结果超过 {n} MB，即可保存的上限。</numerusform>
   </translation>
  </message>
  <message>
   <source>The rounding was guided by an importance matrix ({name}).</source>
   <translation>舍入时参考了重要性矩阵 ({name})。</translation>
  </message>
  <message>
   <source>The same seed gives the same answer to the same chat</source>
   <translation>相同的种子对相同的对话给出相同的回答</translation>
  </message>
  <message>
   <source>The same server is here already, as {name}.</source>
   <translation>这里已有相同的服务器，名为 {name}。</translation>
  </message>
  <message>
   <source>The sampling settings must be numbers, with a repeat penalty above 0: correct them.</source>
   <translation>采样设置必须是数字，且重复惩罚须大于 0：请更正。</translation>
  </message>
  <message>
   <source>The search index was damaged and is being made anew: search again in a while.</source>
   <translation>搜索索引已损坏，正在重建：请稍后再搜索。</translation>
  </message>
  <message>
   <source>The secret is kept.</source>
   <translation>密钥已保存。</translation>
  </message>
  <message>
   <source>The selected chats</source>
   <translation>所选对话</translation>
  </message>
  <message>
   <source>The server needs a name.</source>
   <translation>服务器需要名称。</translation>
  </message>
  <message>
   <source>The settings below</source>
   <translation>下方的设置</translation>
  </message>
  <message>
   <source>The settings could not be written to {file}. Choose another folder.</source>
   <translation>无法将设置写入 {file}。请选择其他文件夹。</translation>
  </message>
  <message>
   <source>The settings were imported.</source>
   <translation>已导入设置。</translation>
  </message>
  <message>
   <source>The settings were written to {file}.</source>
   <translation>设置已写入 {file}。</translation>
  </message>
  <message>
   <source>The site has no name, only a number: {host}</source>
   <translation>网站没有名称，只有数字地址：{host}</translation>
  </message>
  <message>
   <source>The smallest model needs {size} while it is installed: free some space first.</source>
   <translation>最小的模型在安装时需要 {size}：请先释放一些空间。</translation>
  </message>
  <message>
   <source>The tensor {name} does not have the shape that config.json says: download the checkpoint again.</source>
   <translation>张量 {name} 的形状与 config.json 不符：请重新下载检查点。</translation>
  </message>
  <message>
   <source>The tensor {name} holds values that are not numbers or do not fit {type}: the checkpoint is damaged, or needs another type.</source>
   <translation>张量 {name} 含有非数值，或其值超出 {type} 的范围：检查点已损坏，或需改用其他类型。</translation>
  </message>
  <message>
   <source>The tensor {name} is stored as {dtype}: only {supported} can be converted.</source>
   <translation>张量 {name} 以 {dtype} 存储：只能转换 {supported}。</translation>
  </message>
  <message>
   <source>The text has {tokens} tokens and at least {least} are needed: take a longer one.</source>
   <translation>文本有 {tokens} 个 token，而至少需要 {least} 个：请使用更长的文本。</translation>
  </message>
  <message>
   <source>The text is longer than any model can read: shorten it.</source>
   <translation>文本超出任何模型的读取长度：请缩短。</translation>
  </message>
  <message>
   <source>The tokenizer comes as {file}: only tokenizer.json can be converted.</source>
   <translation>分词器为 {file}：只能转换 tokenizer.json。</translation>
  </message>
  <message>
   <source>The tokenizer is of a kind that cannot be converted ({kind}): only byte-level BPE.</source>
   <translation>无法转换此类分词器 ({kind})：仅支持字节级 BPE。</translation>
  </message>
  <message>
   <source>The tokenizer splits text in a way that is not known here: only {supported} are.</source>
   <translation>此分词器的文本切分方式未知：仅支持 {supported}。</translation>
  </message>
  <message>
   <source>The tool's schema cannot be read: {reason}.</source>
   <translation>无法读取工具的模式定义：{reason}。</translation>
  </message>
  <message>
   <source>The tool's schema is not one of an object.</source>
   <translation>工具的模式定义不是对象类型。</translation>
  </message>
  <message>
   <source>The tool's schema refers to what is not in it: {what}.</source>
   <translation>工具的模式定义引用了其中不存在的内容：{what}。</translation>
  </message>
  <message>
   <source>The trash is empty</source>
   <translation>回收站为空</translation>
  </message>
  <message>
   <source>The unfinished install could not be deleted: {reason}.</source>
   <translation>无法删除未完成的安装：{reason}。</translation>
  </message>
  <message>
   <source>The value of {names} is missing: enter it again.</source>
   <translation>缺少 {names} 的值：请重新输入。</translation>
  </message>
  <message>
   <source>The value of {name} is empty, or holds a character that no header can.</source>
   <translation>{name} 的值为空，或含有标头中不能出现的字符。</translation>
  </message>
  <message>
   <source>The value of {name} is empty, too long, or cannot be one.</source>
   <translation>{name} 的值为空、过长，或不能用作值。</translation>
  </message>
  <message>
   <source>The version must be like "1.2.0", and is "{version}".</source>
   <translation>版本必须类似 "1.2.0"，而现在是 "{version}"。</translation>
  </message>
  <message>
   <source>Their messages cannot be brought back.</source>
   <translation>其中的消息将无法找回。</translation>
  </message>
  <message>
   <source>Their messages, and those that were deleted in other chats, cannot be brought back.</source>
   <translation>其中的消息，以及其他对话中已删除的消息，都将无法找回。</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>主题</translation>
  </message>
  <message>
   <source>Theme: as the system</source>
   <translation>主题：跟随系统</translation>
  </message>
  <message>
   <source>Theme: dark</source>
   <translation>主题：深色</translation>
  </message>
  <message>
   <source>Theme: light</source>
   <translation>主题：浅色</translation>
  </message>
  <message>
   <source>Then:</source>
   <translation>随后：</translation>
  </message>
  <message>
   <source>There are no backups yet.</source>
   <translation>还没有备份。</translation>
  </message>
  <message numerus="yes">
   <source>There are {n} servers already: remove one first.</source>
   <translation>
    <numerusform>已有 {n} 个服务器：请先移除一个。</numerusform>
   </translation>
  </message>
  <message>
   <source>There is a folder “{name}” already: choose another name.</source>
   <translation>已有名为“{name}”的文件夹：请换一个名称。</translation>
  </message>
  <message>
   <source>There is a server named {name} already: choose another name.</source>
   <translation>已有名为 {name} 的服务器：请换一个名称。</translation>
  </message>
  <message>
   <source>There is a server named {name} already: this one will be {other}.</source>
   <translation>已有名为 {name} 的服务器：这个将命名为 {other}。</translation>
  </message>
  <message>
   <source>There is new text: go to it</source>
   <translation>有新内容：前往查看</translation>
  </message>
  <message>
   <source>There is no backup “{name}”: see “nemodesk history backup --list”.</source>
   <translation>没有备份“{name}”：请查看“nemodesk history backup --list”。</translation>
  </message>
  <message>
   <source>There is no conversation {id}: it may have been erased.</source>
   <translation>没有对话 {id}：可能已被永久删除。</translation>
  </message>
  <message>
   <source>There is no crash report.</source>
   <translation>没有崩溃报告。</translation>
  </message>
  <message>
   <source>There is no folder {path}.</source>
   <translation>没有文件夹 {path}。</translation>
  </message>
  <message>
   <source>There is no installed model “{name}”. Installed: {known}.</source>
   <translation>没有已安装的模型“{name}”。已安装：{known}。</translation>
  </message>
  <message>
   <source>There is no model “{name}”. Installed: {known}.</source>
   <translation>没有模型“{name}”。已安装：{known}。</translation>
  </message>
  <message>
   <source>There is no plugin {name}: its folder belongs in {folder}.</source>
   <translation>没有插件 {name}：其文件夹应放在 {folder} 中。</translation>
  </message>
  <message>
   <source>There is no server {id}.</source>
   <translation>没有服务器 {id}。</translation>
  </message>
  <message>
   <source>There is no token {token} to bias: this model's are numbered from 0 to below {size}.</source>
   <translation>没有可设偏置的 token {token}：此模型的 token 编号从 0 开始，且小于 {size}。</translation>
  </message>
  <message>
   <source>There is no {repo} at {hub}, or it is private and needs a token.</source>
   <translation>{hub} 上没有 {repo}，或其为私有仓库，需要令牌。</translation>
  </message>
  <message>
   <source>There is no {repo} at {hub}, or your token does not open it.</source>
   <translation>{hub} 上没有 {repo}，或您的令牌无权访问。</translation>
  </message>
  <message>
   <source>There is not enough memory for {name}: choose a smaller context, or close other programs.</source>
   <translation>内存不足以运行 {name}：请选择较小的上下文，或关闭其他程序。</translation>
  </message>
  <message>
   <source>There is not enough room on the disk: {needed} MB are needed and {free} MB are free. Free some space.</source>
   <translation>磁盘空间不足：需要 {needed} MB，可用 {free} MB。请释放一些空间。</translation>
  </message>
  <message>
   <source>These variables can make the program load other code: {names}.</source>
   <translation>这些变量可能使程序加载其他代码：{names}。</translation>
  </message>
  <message>
   <source>They appear here, by day. Everything stays on this computer.</source>
   <translation>对话会按日期显示在这里，全部内容都留在这台电脑上。</translation>
  </message>
  <message>
   <source>They apply from the next message, to this chat alone.</source>
   <translation>从下一条消息起生效，仅限此对话。</translation>
  </message>
  <message>
   <source>They are kept, with what followed them, until the trash is emptied.</source>
   <translation>这些消息及其后续内容会一直保留，直到清空回收站。</translation>
  </message>
  <message>
   <source>They stay on this computer</source>
   <translation>留在这台电脑上</translation>
  </message>
  <message>
   <source>Think</source>
   <translation>思考</translation>
  </message>
  <message>
   <source>Think it through, on your own computer</source>
   <translation>在自己的电脑上，尽情思考</translation>
  </message>
  <message>
   <source>Thinking</source>
   <translation>思考</translation>
  </message>
  <message>
   <source>Thinking budget</source>
   <translation>思考预算</translation>
  </message>
  <message>
   <source>Thinking budget: {budget}</source>
   <translation>思考预算：{budget}</translation>
  </message>
  <message>
   <source>Thinking off</source>
   <translation>关闭思考</translation>
  </message>
  <message>
   <source>Thinking on</source>
   <translation>开启思考</translation>
  </message>
  <message>
   <source>Thinking switch</source>
   <translation>思考模式</translation>
  </message>
  <message numerus="yes">
   <source>Thinking was switched: {count} token is read again|Thinking was switched: {count} tokens are read again</source>
   <translation>
    <numerusform>思考模式已切换：重新读取 {count} 个 token</numerusform>
   </translation>
  </message>
  <message>
   <source>Thinking: off</source>
   <translation>思考：关闭</translation>
  </message>
  <message>
   <source>Thinking: on</source>
   <translation>思考：开启</translation>
  </message>
  <message>
   <source>Thinking: strict off</source>
   <translation>思考：强制关闭</translation>
  </message>
  <message>
   <source>This address cannot be opened</source>
   <translation>无法打开此网址</translation>
  </message>
  <message>
   <source>This backup is damaged itself: choose another one.</source>
   <translation>此备份本身已损坏：请选择其他备份。</translation>
  </message>
  <message>
   <source>This build computes on NVIDIA cards, and their driver is not installed: install it.</source>
   <translation>此版本使用 NVIDIA 显卡计算，但未安装其驱动程序：请安装。</translation>
  </message>
  <message>
   <source>This chat</source>
   <translation>此对话</translation>
  </message>
  <message>
   <source>This chat is in the trash</source>
   <translation>此对话在回收站中</translation>
  </message>
  <message>
   <source>This chat uses the model's defaults from the next message.</source>
   <translation>从下一条消息起，此对话使用模型默认值。</translation>
  </message>
  <message>
   <source>This chat uses “{name}” from the next message.</source>
   <translation>此对话将从下一条消息起使用“{name}”。</translation>
  </message>
  <message>
   <source>This checkpoint is already quantized ({method}): take the one in BF16, F16 or F32.</source>
   <translation>此检查点已量化 ({method})：请使用 BF16、F16 或 F32 版本。</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>这台电脑</translation>
  </message>
  <message>
   <source>This computer has no keyring that protects secrets: what you enter is kept until Nemodesk is closed.</source>
   <translation>这台电脑没有可保护密钥的密钥环：您输入的内容仅保存到 Nemodesk 关闭为止。</translation>
  </message>
  <message>
   <source>This computer has no keyring, so it is kept in memory until Nemodesk is closed. It is sent to the hub only, and never shown again.</source>
   <translation>这台电脑没有密钥环，因此令牌只保存在内存中，直到 Nemodesk 关闭。它只发送给 Hub，且不会再次显示。</translation>
  </message>
  <message>
   <source>This computer has no keyring: the secret is kept until Nemodesk is closed.</source>
   <translation>这台电脑没有密钥环：密钥仅保存到 Nemodesk 关闭为止。</translation>
  </message>
  <message>
   <source>This ends by itself when its command changes.</source>
   <translation>其命令更改时，信任会自动结束。</translation>
  </message>
  <message>
   <source>This ends by itself when its files change.</source>
   <translation>其文件更改时，信任会自动结束。</translation>
  </message>
  <message>
   <source>This file cannot be read: {error}.</source>
   <translation>无法读取此文件：{error}。</translation>
  </message>
  <message>
   <source>This file stays on your computer; Nemodesk sends nothing. If you report the problem, read it first: it may name your folders.</source>
   <translation>此文件留在您的电脑上；Nemodesk 不会发送任何内容。如要报告问题，请先阅读此文件：其中可能出现您的文件夹名称。</translation>
  </message>
  <message>
   <source>This folder is not there any more.</source>
   <translation>此文件夹已不存在。</translation>
  </message>
  <message>
   <source>This holds no servers: it needs an object mcpServers or servers, with one entry for each.</source>
   <translation>其中不含服务器：需要名为 mcpServers 或 servers 的对象，每个服务器一个条目。</translation>
  </message>
  <message>
   <source>This is a configuration with servers. It can be imported.</source>
   <translation>这是含有服务器的配置，可以导入。</translation>
  </message>
  <message>
   <source>This is no JSON object.</source>
   <translation>这不是 JSON 对象。</translation>
  </message>
  <message>
   <source>This is no JSON: {error}.</source>
   <translation>这不是 JSON：{error}。</translation>
  </message>
  <message>
   <source>This is no access token: copy it again from {page}.</source>
   <translation>这不是访问令牌：请从 {page} 重新复制。</translation>
  </message>
  <message>
   <source>This is the beginning: the whole is too long to show. Copying gives all of it.</source>
   <translation>此处仅为开头：全文过长，无法显示。复制时会包含全文。</translation>
  </message>
  <message>
   <source>This model is being installed already: wait for it.</source>
   <translation>此模型正在安装：请等待其完成。</translation>
  </message>
  <message>
   <source>This model needs more memory than any known one: its files are damaged, or made to do harm.</source>
   <translation>此模型所需内存超过任何已知模型：其文件已损坏，或属恶意文件。</translation>
  </message>
  <message>
   <source>This model's file has no chat template: choose a model made for chats.</source>
   <translation>此模型的文件没有对话模板：请选择用于对话的模型。</translation>
  </message>
  <message>
   <source>This needs {needed} on the disk, and {free} are free: free some space or take a smaller type.</source>
   <translation>需要 {needed} 磁盘空间，而可用空间为 {free}：请释放一些空间，或选择较小的类型。</translation>
  </message>
  <message>
   <source>This page is back to its defaults.</source>
   <translation>此页已恢复为默认值。</translation>
  </message>
  <message>
   <source>This repository is open to registered users only.</source>
   <translation>此仓库仅对注册用户开放。</translation>
  </message>
  <message>
   <source>This takes {size} more than there is ({reserve} are left to other programs): choose a smaller context, another type of keys and values, or close other programs.</source>
   <translation>所需空间比现有的多 {size}（为其他程序预留 {reserve}）：请选择较小的上下文或其他类型的键和值，或关闭其他程序。</translation>
  </message>
  <message>
   <source>This text is too long to be a list of servers.</source>
   <translation>此文本过长，不可能是服务器列表。</translation>
  </message>
  <message>
   <source>This tool has changed since you allowed it</source>
   <translation>自您允许以来，此工具已更改</translation>
  </message>
  <message>
   <source>This tool has changed since you allowed it: what you allowed does not count any more.</source>
   <translation>自您允许以来，此工具已更改：之前的许可不再有效。</translation>
  </message>
  <message>
   <source>Thought</source>
   <translation>已思考</translation>
  </message>
  <message>
   <source>Thought for {seconds} s</source>
   <translation>已思考 {seconds} 秒</translation>
  </message>
  <message>
   <source>Thought for {time}</source>
   <translation>已思考 {time}</translation>
  </message>
  <message>
   <source>Thought for {time}, ended at {count} tokens</source>
   <translation>已思考 {time}，到 {count} 个 token 时结束</translation>
  </message>
  <message>
   <source>Thought for {time}, ended by you</source>
   <translation>已思考 {time}，已手动结束</translation>
  </message>
  <message>
   <source>Thought, ended at {count} tokens</source>
   <translation>已思考，到 {count} 个 token 时结束</translation>
  </message>
  <message>
   <source>Thought, ended by you</source>
   <translation>已思考，已手动结束</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>Time taken</source>
   <translation>用时</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>标题</translation>
  </message>
  <message>
   <source>To</source>
   <translation>到</translation>
  </message>
  <message>
   <source>To begin anew keeps the old file beside the new one; what you allowed or forbade is asked again.</source>
   <translation>重新开始会将旧文件保留在新文件旁；您允许或禁止过的内容会再次询问。</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>今天</translation>
  </message>
  <message>
   <source>Token limit reached</source>
   <translation>达到 token 上限</translation>
  </message>
  <message>
   <source>Tokens</source>
   <translation>token</translation>
  </message>
  <message>
   <source>Tokens of a prompt that are computed at once</source>
   <translation>提示词中一次计算的 token 数</translation>
  </message>
  <message>
   <source>Tokens of thinking in chats that set none; empty for no limit</source>
   <translation>未单独设定的对话中思考的 token 数；留空表示无上限</translation>
  </message>
  <message>
   <source>Tokens of thinking, then the model has to answer; 0 for no limit</source>
   <translation>思考的 token 数，用完后模型必须回答；0 表示无上限</translation>
  </message>
  <message>
   <source>Tokens that a conversation can have</source>
   <translation>一个对话可容纳的 token 数</translation>
  </message>
  <message>
   <source>Too large for the disk</source>
   <translation>超出磁盘空间</translation>
  </message>
  <message>
   <source>Too large for this computer's memory</source>
   <translation>超出这台电脑的内存</translation>
  </message>
  <message>
   <source>Tool</source>
   <translation>工具</translation>
  </message>
  <message>
   <source>Tool {name}</source>
   <translation>工具 {name}</translation>
  </message>
  <message>
   <source>Tool {name}: asked for again</source>
   <translation>工具 {name}：重复请求</translation>
  </message>
  <message>
   <source>Tool {name}: denied</source>
   <translation>工具 {name}：已拒绝</translation>
  </message>
  <message>
   <source>Tool {name}: failed</source>
   <translation>工具 {name}：失败</translation>
  </message>
  <message>
   <source>Tool {name}: stopped</source>
   <translation>工具 {name}：已停止</translation>
  </message>
  <message>
   <source>Tool, source, arguments or decision</source>
   <translation>工具、来源、参数或决定</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>工具</translation>
  </message>
  <message>
   <source>Tools and plugins</source>
   <translation>工具和插件</translation>
  </message>
  <message>
   <source>Tools and plugins…</source>
   <translation>工具和插件…</translation>
  </message>
  <message>
   <source>Tools are NOT isolated: they can see your files and the network.</source>
   <translation>工具未被隔离：它们可以看到您的文件和网络。</translation>
  </message>
  <message>
   <source>Tools cannot be used</source>
   <translation>无法使用工具</translation>
  </message>
  <message>
   <source>Tools end with Nemodesk, but can see your files and the network (Windows job).</source>
   <translation>工具会随 Nemodesk 一同结束，但可以看到您的文件和网络（Windows 作业）。</translation>
  </message>
  <message>
   <source>Tools in this chat</source>
   <translation>此对话中的工具</translation>
  </message>
  <message>
   <source>Tools run in their own processes.</source>
   <translation>工具在各自的进程中运行。</translation>
  </message>
  <message>
   <source>Tools see only the folders and the network that you allow (bubblewrap).</source>
   <translation>工具只能看到您允许的文件夹和网络 (bubblewrap)。</translation>
  </message>
  <message>
   <source>Tools see only the folders and the network that you allow (sandlock).</source>
   <translation>工具只能看到您允许的文件夹和网络 (sandlock)。</translation>
  </message>
  <message>
   <source>Tools that the model may call in this chat</source>
   <translation>模型在此对话中可以调用的工具</translation>
  </message>
  <message>
   <source>Tools: they cannot be used now</source>
   <translation>工具：现在无法使用</translation>
  </message>
  <message numerus="yes">
   <source>Tools: {n} on</source>
   <translation>
    <numerusform>工具：已开启 {n} 个</numerusform>
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
   <translation>回收站</translation>
  </message>
  <message numerus="yes">
   <source>Trash, one chat|Trash, {n} chats</source>
   <translation>
    <numerusform>回收站，{n} 个对话</numerusform>
   </translation>
  </message>
  <message>
   <source>Trust {source}</source>
   <translation>信任 {source}</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>重试</translation>
  </message>
  <message>
   <source>Try now</source>
   <translation>立即重试</translation>
  </message>
  <message>
   <source>Trying again goes on with what is kept.</source>
   <translation>重试会从保留的部分继续。</translation>
  </message>
  <message>
   <source>Turns a Hugging Face checkpoint (config.json and .safetensors files) into a GGUF file in your models.</source>
   <translation>将 Hugging Face 检查点（config.json 和 .safetensors 文件）转换为 GGUF 文件，并放入您的模型中。</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>类型</translation>
  </message>
  <message>
   <source>Type or paste a value</source>
   <translation>输入或粘贴值</translation>
  </message>
  <message>
   <source>Typing anywhere goes to the message below.</source>
   <translation>在任意位置输入，文字都会进入下方的消息。</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>Undo: {deed}</source>
   <translation>撤销：{deed}</translation>
  </message>
  <message>
   <source>Undone: {deed}</source>
   <translation>已撤销：{deed}</translation>
  </message>
  <message>
   <source>Unfold or fold all thinking</source>
   <translation>展开或收起所有思考</translation>
  </message>
  <message>
   <source>Unload</source>
   <translation>卸载</translation>
  </message>
  <message>
   <source>Unpin</source>
   <translation>取消置顶</translation>
  </message>
  <message>
   <source>Until {day}</source>
   <translation>截至 {day}</translation>
  </message>
  <message>
   <source>Use in this chat</source>
   <translation>用于此对话</translation>
  </message>
  <message>
   <source>Use model defaults</source>
   <translation>恢复模型默认值</translation>
  </message>
  <message>
   <source>Use preset “{name}”</source>
   <translation>使用预设“{name}”</translation>
  </message>
  <message>
   <source>Use {source}</source>
   <translation>使用 {source}</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>值</translation>
  </message>
  <message>
   <source>Values are kept in the keyring.</source>
   <translation>值保存在密钥环中。</translation>
  </message>
  <message>
   <source>Values that did not fit were replaced by defaults: {names}.</source>
   <translation>不适用的值已替换为默认值：{names}。</translation>
  </message>
  <message>
   <source>Variables of its environment.</source>
   <translation>其环境变量。</translation>
  </message>
  <message>
   <source>Version {index} of {count}</source>
   <translation>版本 {index}/{count}</translation>
  </message>
  <message>
   <source>Version {version}</source>
   <translation>版本 {version}</translation>
  </message>
  <message>
   <source>Violet</source>
   <translation>紫色</translation>
  </message>
  <message>
   <source>Waiting for the network</source>
   <translation>正在等待网络</translation>
  </message>
  <message>
   <source>Waiting for you</source>
   <translation>等待您的答复</translation>
  </message>
  <message>
   <source>Waiting for your answer to a tool call</source>
   <translation>等待您对工具调用的答复</translation>
  </message>
  <message>
   <source>Waiting message removed</source>
   <translation>已移除等待发送的消息</translation>
  </message>
  <message>
   <source>Waiting message {index} of {count}: {text}</source>
   <translation>等待发送的消息 {index}/{count}：{text}</translation>
  </message>
  <message>
   <source>Warnings and errors</source>
   <translation>警告和错误</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>权重</translation>
  </message>
  <message>
   <source>What Nemodesk did, without the text of your conversations</source>
   <translation>Nemodesk 的运行记录，不含对话文本</translation>
  </message>
  <message>
   <source>What Nemodesk did. It holds no text of your conversations and stays on this computer.</source>
   <translation>Nemodesk 的运行记录。其中不含对话文本，且只留在这台电脑上。</translation>
  </message>
  <message>
   <source>What has changed</source>
   <translation>更改内容</translation>
  </message>
  <message>
   <source>What is a prime number?</source>
   <translation>什么是质数？</translation>
  </message>
  <message>
   <source>What is allowed</source>
   <translation>已允许的内容</translation>
  </message>
  <message>
   <source>What is allowed…</source>
   <translation>已允许的内容…</translation>
  </message>
  <message>
   <source>What is sent to this address is not encrypted: everyone on the way can read and change it.</source>
   <translation>发送到此网址的内容未加密：途中的任何人都可以读取和更改。</translation>
  </message>
  <message>
   <source>What is set above applies from the next load</source>
   <translation>上方的设置在下次加载时生效</translation>
  </message>
  <message>
   <source>What is stored stays when you stop.</source>
   <translation>停止后，已存储的内容会保留。</translation>
  </message>
  <message>
   <source>What it does: {what}</source>
   <translation>它的作用：{what}</translation>
  </message>
  <message>
   <source>What it may do there without asking ({names}) is not taken over: here you are asked.</source>
   <translation>它在那里无需询问即可执行的操作（{names}）不会沿用：在这里会询问您。</translation>
  </message>
  <message>
   <source>What it was allowed is void until you allow it again.</source>
   <translation>在您再次允许之前，之前给它的许可无效。</translation>
  </message>
  <message>
   <source>What its conversion made of the weights</source>
   <translation>转换对权重的影响</translation>
  </message>
  <message>
   <source>What shall we think through?</source>
   <translation>今天想探讨些什么？</translation>
  </message>
  <message>
   <source>What the model had read of chats was removed from the disk.</source>
   <translation>模型已读取的对话内容已从磁盘移除。</translation>
  </message>
  <message>
   <source>What the model has read</source>
   <translation>模型已读取的内容</translation>
  </message>
  <message>
   <source>What the window shows when Nemodesk starts</source>
   <translation>Nemodesk 启动时窗口显示的内容</translation>
  </message>
  <message>
   <source>What this computer can run</source>
   <translation>这台电脑能运行什么</translation>
  </message>
  <message>
   <source>What to export</source>
   <translation>内容</translation>
  </message>
  <message>
   <source>What tools are allowed cannot be read or written: check the disk. No tool runs until then.</source>
   <translation>无法读取或写入工具的授权：请检查磁盘。在此之前，不会运行任何工具。</translation>
  </message>
  <message>
   <source>What tools are allowed cannot be written in {folder}. No tool runs until it can.</source>
   <translation>无法在 {folder} 中写入工具的授权。在可以写入之前，不会运行任何工具。</translation>
  </message>
  <message>
   <source>What tools are allowed was begun anew</source>
   <translation>工具的授权已重新开始</translation>
  </message>
  <message>
   <source>What tools may do without asking, and what they may never do. Any change of a tool voids its grants.</source>
   <translation>工具无需询问即可执行的操作，以及绝不允许的操作。工具一有任何更改，其已获的许可即失效。</translation>
  </message>
  <message>
   <source>What was changed of the plugins cannot be kept: {reason}.</source>
   <translation>无法保存对插件所做的更改：{reason}。</translation>
  </message>
  <message>
   <source>What was left out</source>
   <translation>未导入的内容</translation>
  </message>
  <message>
   <source>What will be started, exactly</source>
   <translation>将要启动的确切内容</translation>
  </message>
  <message>
   <source>What will be started, one line for each argument</source>
   <translation>将要启动的内容，每个参数一行</translation>
  </message>
  <message>
   <source>What will fit</source>
   <translation>可容纳的模型</translation>
  </message>
  <message>
   <source>What you are writing, with its attachments</source>
   <translation>正在输入的内容，包括附件</translation>
  </message>
  <message>
   <source>What you may do with this model is for its makers to say.</source>
   <translation>此模型可用于哪些用途，由其开发者决定。</translation>
  </message>
  <message>
   <source>What your servers offer. Its text goes with your message, as a file's would.</source>
   <translation>您的服务器提供的内容。其文本会像文件一样随消息发送。</translation>
  </message>
  <message>
   <source>What {name} takes of this computer’s memory</source>
   <translation>{name} 占用这台电脑多少内存</translation>
  </message>
  <message>
   <source>What {name} was to be sent is too long.</source>
   <translation>要发送给 {name} 的内容过长。</translation>
  </message>
  <message>
   <source>What {source} starts</source>
   <translation>{source} 启动的内容</translation>
  </message>
  <message>
   <source>When a long answer ends while you are elsewhere</source>
   <translation>当较长的回答完成而您不在窗口时</translation>
  </message>
  <message>
   <source>Whether the model reasons before it answers</source>
   <translation>模型在回答前是否先思考</translation>
  </message>
  <message>
   <source>Which lines</source>
   <translation>显示哪些行</translation>
  </message>
  <message>
   <source>Which of its tools are on ({names}) is not taken over: switch them in the menu of tools.</source>
   <translation>它的哪些工具已开启（{names}）不会沿用：请在工具菜单中开启或关闭。</translation>
  </message>
  <message>
   <source>While you read and write, the model reads what the next answer needs; it then begins sooner</source>
   <translation>在您阅读和输入时，模型会读取下一个回答所需的内容，回答因此更快开始</translation>
  </message>
  <message>
   <source>Whole, checked {when}</source>
   <translation>完好，检查于 {when}</translation>
  </message>
  <message>
   <source>Wide</source>
   <translation>宽</translation>
  </message>
  <message>
   <source>Width of the text</source>
   <translation>正文宽度</translation>
  </message>
  <message>
   <source>With all versions of messages</source>
   <translation>包含消息的所有版本</translation>
  </message>
  <message>
   <source>With presets and shortcuts</source>
   <translation>包括预设和快捷键</translation>
  </message>
  <message>
   <source>With the model's thinking</source>
   <translation>包含模型的思考</translation>
  </message>
  <message>
   <source>Wrap long lines</source>
   <translation>长行自动换行</translation>
  </message>
  <message>
   <source>Wrap long lines of code</source>
   <translation>代码长行自动换行</translation>
  </message>
  <message>
   <source>Write a haiku about the sea</source>
   <translation>写一首关于大海的俳句</translation>
  </message>
  <message>
   <source>Write it as owner/name, for example {example}.</source>
   <translation>请按“所有者/名称”填写，例如 {example}。</translation>
  </message>
  <message>
   <source>Write the next message</source>
   <translation>写下一条消息</translation>
  </message>
  <message>
   <source>Writes its reasoning first; slower, better at problems</source>
   <translation>先写出思考过程；较慢，但更擅长解决问题</translation>
  </message>
  <message>
   <source>Writing speed</source>
   <translation>生成速度</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>昨天</translation>
  </message>
  <message>
   <source>You</source>
   <translation>您</translation>
  </message>
  <message>
   <source>You allowed this before, but a text from outside may want it now: look closely.</source>
   <translation>您之前允许过此操作，但这次可能是外部文本想要这样做：请仔细查看。</translation>
  </message>
  <message>
   <source>You can close this and go on chatting. Cancel leaves nothing behind.</source>
   <translation>可以关闭此窗口，继续对话。取消则不留下任何文件。</translation>
  </message>
  <message>
   <source>You can close this window or Nemodesk, or switch the computer off. It goes on at the next start.</source>
   <translation>可以关闭此窗口或 Nemodesk，也可以关机。下次启动时会继续。</translation>
  </message>
  <message>
   <source>You trusted it as it was; it has changed, and is not trusted any more.</source>
   <translation>您信任的是它原来的样子；它已更改，不再受信任。</translation>
  </message>
  <message>
   <source>You, {time}: {text}</source>
   <translation>您，{time}：{text}</translation>
  </message>
  <message>
   <source>Your account has not been given access to {repo}: accept its licence at {page}.</source>
   <translation>您的账号尚未获准访问 {repo}：请在 {page} 接受其许可证。</translation>
  </message>
  <message>
   <source>Your conversations are in {folder}</source>
   <translation>对话位于 {folder}</translation>
  </message>
  <message>
   <source>Your conversations are safe. A report was written; it stays on this computer.</source>
   <translation>对话安然无恙。已生成一份报告，仅留在这台电脑上。</translation>
  </message>
  <message>
   <source>Your conversations are safe. The log has the details.</source>
   <translation>对话安然无恙。详情见日志。</translation>
  </message>
  <message>
   <source>Your messages and the partial answer are kept. Regenerate starts the engine again.</source>
   <translation>消息和未完成的回答已保留。点击“重新生成”会再次启动引擎。</translation>
  </message>
  <message>
   <source>Your token does not open {repo}: give it the right to read at {tokens}.</source>
   <translation>您的令牌无权访问 {repo}：请在 {tokens} 为其授予读取权限。</translation>
  </message>
  <message>
   <source>a protected place</source>
   <translation>受保护的位置</translation>
  </message>
  <message>
   <source>a row without a name</source>
   <translation>没有名称的行</translation>
  </message>
  <message>
   <source>alerts</source>
   <translation>提醒、消息提示</translation>
  </message>
  <message>
   <source>all</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>allowed for the chat</source>
   <translation>在此对话中允许</translation>
  </message>
  <message>
   <source>always allowed</source>
   <translation>始终允许</translation>
  </message>
  <message>
   <source>always allowed: the folder {folder}</source>
   <translation>始终允许：文件夹 {folder}</translation>
  </message>
  <message numerus="yes">
   <source>and the message that follows|and the {n} messages that follow</source>
   <translation>
    <numerusform>以及其后的 {n} 条消息</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and {n} other file|and {n} other files</source>
   <translation>
    <numerusform>以及另外 {n} 个</numerusform>
   </translation>
  </message>
  <message>
   <source>animation</source>
   <translation>动画</translation>
  </message>
  <message>
   <source>animations</source>
   <translation>动画、动效</translation>
  </message>
  <message>
   <source>another model has its place</source>
   <translation>其位置已被其他模型占用</translation>
  </message>
  <message>
   <source>answering</source>
   <translation>正在回答</translation>
  </message>
  <message>
   <source>arguments that are not valid</source>
   <translation>参数无效</translation>
  </message>
  <message>
   <source>as published, but for rounding</source>
   <translation>与发布时一致，仅有舍入差异</translation>
  </message>
  <message>
   <source>background, minimise</source>
   <translation>后台、最小化</translation>
  </message>
  <message>
   <source>battery, prefill, speed</source>
   <translation>电池、prefill、预填充、速度</translation>
  </message>
  <message>
   <source>before an update</source>
   <translation>更新前</translation>
  </message>
  <message>
   <source>being looked at</source>
   <translation>正在检测</translation>
  </message>
  <message>
   <source>being written</source>
   <translation>正在写入</translation>
  </message>
  <message>
   <source>bits</source>
   <translation>位数</translation>
  </message>
  <message>
   <source>built-in</source>
   <translation>内置</translation>
  </message>
  <message>
   <source>cache, privacy, restart</source>
   <translation>缓存、cache、隐私、重启、重新启动</translation>
  </message>
  <message>
   <source>can send data out</source>
   <translation>可向外发送数据</translation>
  </message>
  <message>
   <source>changes something</source>
   <translation>更改某些内容</translation>
  </message>
  <message>
   <source>chat {number}</source>
   <translation>对话 {number}</translation>
  </message>
  <message>
   <source>colours</source>
   <translation>颜色</translation>
  </message>
  <message>
   <source>colours, dark mode</source>
   <translation>颜色、配色、深色模式</translation>
  </message>
  <message>
   <source>column</source>
   <translation>栏宽</translation>
  </message>
  <message>
   <source>computes on the processor</source>
   <translation>使用处理器计算</translation>
  </message>
  <message>
   <source>computes on {names}</source>
   <translation>使用 {names} 计算</translation>
  </message>
  <message>
   <source>config.json holds no usable {key}: download it again.</source>
   <translation>config.json 中没有可用的 {key}：请重新下载。</translation>
  </message>
  <message>
   <source>context window, ctx, RAM, VRAM</source>
   <translation>上下文窗口、ctx、RAM、内存、VRAM、显存</translation>
  </message>
  <message>
   <source>cut for the model; all {count} characters are kept</source>
   <translation>为模型作了截短；全部 {count} 个字符均已保存</translation>
  </message>
  <message>
   <source>damaged</source>
   <translation>已损坏</translation>
  </message>
  <message>
   <source>damaged, repair</source>
   <translation>损坏、修复、校验</translation>
  </message>
  <message>
   <source>default preset</source>
   <translation>默认预设</translation>
  </message>
  <message>
   <source>denied</source>
   <translation>已拒绝</translation>
  </message>
  <message>
   <source>done</source>
   <translation>已完成</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>有草稿</translation>
  </message>
  <message>
   <source>error</source>
   <translation>误差</translation>
  </message>
  <message>
   <source>everything it can do, in chat {number}</source>
   <translation>它能做的一切，限于对话 {number}</translation>
  </message>
  <message>
   <source>exactly these arguments</source>
   <translation>仅限完全相同的参数</translation>
  </message>
  <message>
   <source>exactly these arguments: {arguments}</source>
   <translation>仅限完全相同的参数：{arguments}</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>失败</translation>
  </message>
  <message>
   <source>file to write (default: in SRC)</source>
   <translation>要写入的文件（默认：SRC 内）</translation>
  </message>
  <message>
   <source>first token {seconds} s</source>
   <translation>首个 token {seconds} 秒</translation>
  </message>
  <message>
   <source>folded</source>
   <translation>已收起</translation>
  </message>
  <message>
   <source>folder with config.json and safetensors files</source>
   <translation>包含 config.json 和 safetensors 文件的文件夹</translation>
  </message>
  <message>
   <source>font size, zoom, scale, bigger, smaller</source>
   <translation>字体大小、字号、缩放、zoom、放大、缩小</translation>
  </message>
  <message>
   <source>font, zoom</source>
   <translation>字体、字号、缩放</translation>
  </message>
  <message>
   <source>for this chat</source>
   <translation>用于此对话</translation>
  </message>
  <message>
   <source>from {source}</source>
   <translation>来自 {source}</translation>
  </message>
  <message>
   <source>full width, margins</source>
   <translation>全宽、页边距</translation>
  </message>
  <message>
   <source>highlight colour</source>
   <translation>高亮颜色、主题色</translation>
  </message>
  <message>
   <source>hotkeys, key bindings</source>
   <translation>热键、按键绑定</translation>
  </message>
  <message>
   <source>importance matrix made by llama-imatrix</source>
   <translation>由 llama-imatrix 生成的重要性矩阵</translation>
  </message>
  <message>
   <source>in every chat</source>
   <translation>在所有对话中</translation>
  </message>
  <message>
   <source>it kept changing</source>
   <translation>它不断更改</translation>
  </message>
  <message>
   <source>large loss: only where nothing else fits</source>
   <translation>损失较大：仅在其他类型都放不下时使用</translation>
  </message>
  <message>
   <source>length, limit</source>
   <translation>长度、限制</translation>
  </message>
  <message>
   <source>less than a minute left</source>
   <translation>剩余不到 1 分钟</translation>
  </message>
  <message>
   <source>little loss</source>
   <translation>损失较小</translation>
  </message>
  <message>
   <source>llama.cpp's name for it, from the largest to the smallest</source>
   <translation>llama.cpp 中的名称，从最大到最小</translation>
  </message>
  <message>
   <source>loading</source>
   <translation>正在加载</translation>
  </message>
  <message>
   <source>locale, translation</source>
   <translation>区域、翻译、中文</translation>
  </message>
  <message>
   <source>loss that one notices</source>
   <translation>损失可察觉</translation>
  </message>
  <message>
   <source>made in {time}</source>
   <translation>用时 {time}</translation>
  </message>
  <message>
   <source>math, LaTeX, equations</source>
   <translation>数学、LaTeX、方程</translation>
  </message>
  <message>
   <source>message {message} of conversation {conversation}</source>
   <translation>对话 {conversation} 的消息 {message}</translation>
  </message>
  <message>
   <source>message {message} of “{title}”</source>
   <translation>“{title}”的消息 {message}</translation>
  </message>
  <message>
   <source>more places in this chat</source>
   <translation>此对话中还有更多</translation>
  </message>
  <message>
   <source>names of chats, rename</source>
   <translation>对话名称、重命名</translation>
  </message>
  <message>
   <source>network</source>
   <translation>网络</translation>
  </message>
  <message>
   <source>next to no loss</source>
   <translation>几乎无损失</translation>
  </message>
  <message>
   <source>night mode, bright, appearance</source>
   <translation>夜间模式、明亮、外观</translation>
  </message>
  <message>
   <source>no folder yet</source>
   <translation>还没有文件夹</translation>
  </message>
  <message>
   <source>no longer trusted</source>
   <translation>不再受信任</translation>
  </message>
  <message>
   <source>no loss that one notices</source>
   <translation>无可察觉的损失</translation>
  </message>
  <message>
   <source>no such tool</source>
   <translation>没有此工具</translation>
  </message>
  <message>
   <source>none</source>
   <translation>无</translation>
  </message>
  <message>
   <source>not answered</source>
   <translation>未答复</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>未知</translation>
  </message>
  <message>
   <source>not loaded</source>
   <translation>未加载</translation>
  </message>
  <message>
   <source>not measured</source>
   <translation>未测量</translation>
  </message>
  <message>
   <source>not used: CUDA does not start on {card}; a restart may help</source>
   <translation>未使用：CUDA 无法在 {card} 上启动；重启可能有帮助</translation>
  </message>
  <message>
   <source>not used: CUDA_VISIBLE_DEVICES is “{value}”, which hides {card}</source>
   <translation>未使用：CUDA_VISIBLE_DEVICES 为“{value}”，隐藏了 {card}</translation>
  </message>
  <message>
   <source>not used: no NVIDIA card was found, so the processor computes</source>
   <translation>未使用：未找到 NVIDIA 显卡，因此使用处理器计算</translation>
  </message>
  <message>
   <source>not used: no NVIDIA card was found; if the build for one does not start, build for the processor</source>
   <translation>未使用：未找到 NVIDIA 显卡；如果面向显卡的构建无法启动，请改为面向处理器构建</translation>
  </message>
  <message>
   <source>not used: of the {total} GiB of {card} only {free} GiB are free. Close other programs that compute or play on it.</source>
   <translation>未使用：{card} 共 {total} GiB，仅剩 {free} GiB 可用。请关闭正在使用该显卡的其他程序或游戏。</translation>
  </message>
  <message>
   <source>not used: the NVIDIA card has no driver</source>
   <translation>未使用：NVIDIA 显卡没有驱动程序</translation>
  </message>
  <message>
   <source>not used: the driver does not work: {reason}</source>
   <translation>未使用：驱动程序无法工作：{reason}</translation>
  </message>
  <message>
   <source>not used: the driver was updated while the computer ran, and needs a restart</source>
   <translation>未使用：驱动程序在电脑运行期间更新过，需要重启</translation>
  </message>
  <message>
   <source>not used: the driver {driver} runs CUDA {has}, and this build needs {needs}</source>
   <translation>未使用：驱动程序 {driver} 支持 CUDA {has}，而此版本需要 {needs}</translation>
  </message>
  <message>
   <source>not used: the settings put no layers of models on {card}</source>
   <translation>未使用：设置没有把模型的任何层放到 {card} 上</translation>
  </message>
  <message>
   <source>not used: {card} is there, and llama.cpp was built without CUDA</source>
   <translation>未使用：有 {card}，但 llama.cpp 构建时未启用 CUDA</translation>
  </message>
  <message>
   <source>not used: {card} is there, and this build computes without CUDA. Take the build for NVIDIA cards instead.</source>
   <translation>未使用：有 {card}，但此版本不使用 CUDA 计算。请改用面向 NVIDIA 显卡的版本。</translation>
  </message>
  <message>
   <source>nucleus sampling</source>
   <translation>核采样</translation>
  </message>
  <message>
   <source>on the processor</source>
   <translation>使用处理器</translation>
  </message>
  <message numerus="yes">
   <source>once, resumed|{n} times, resumed</source>
   <translation>
    <numerusform>{n} 次，已恢复</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one chat|{n} chats</source>
   <translation>
    <numerusform>{n} 个对话</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one conversation|{n} conversations</source>
   <translation>
    <numerusform>{n} 个对话</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one damaged message|{n} damaged messages</source>
   <translation>
    <numerusform>{n} 条损坏的消息</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one empty message|{n} empty messages</source>
   <translation>
    <numerusform>{n} 条空消息</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one entry is no conversation|{n} entries are no conversations</source>
   <translation>
    <numerusform>{n} 个条目不是对话</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one file without its text|{n} files without their text</source>
   <translation>
    <numerusform>{n} 个缺少文本的文件</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one folder you gave|{n} folders you gave</source>
   <translation>
    <numerusform>您提供的 {n} 个文件夹</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one hidden message|{n} hidden messages</source>
   <translation>
    <numerusform>{n} 条隐藏消息</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one image|{n} images</source>
   <translation>
    <numerusform>{n} 张图片</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one list of sources|{n} lists of sources</source>
   <translation>
    <numerusform>{n} 份来源列表</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one message outside the tree|{n} messages outside the tree</source>
   <translation>
    <numerusform>{n} 条游离于树外的消息</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one message|{n} messages</source>
   <translation>
    <numerusform>{n} 条消息</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one more place in this chat|{n} more places in this chat</source>
   <translation>
    <numerusform>此对话中另有 {n} 处</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one more set of instructions|{n} more sets of instructions</source>
   <translation>
    <numerusform>另外 {n} 组指令</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one part of an unknown kind|{n} parts of unknown kinds</source>
   <translation>
    <numerusform>{n} 个未知类型的部分</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one pin, star or archive mark|{n} pin, star or archive marks</source>
   <translation>
    <numerusform>{n} 个置顶、星标或归档标记</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one result of a tool|{n} results of tools</source>
   <translation>
    <numerusform>{n} 个工具结果</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one selected|{n} selected</source>
   <translation>
    <numerusform>已选 {n} 个</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one sound or video recording|{n} sound or video recordings</source>
   <translation>
    <numerusform>{n} 段音频或视频</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one summary|{n} summaries</source>
   <translation>
    <numerusform>{n} 份摘要</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one thinking time|{n} thinking times</source>
   <translation>
    <numerusform>{n} 条思考时长说明</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>one tool call|{n} tool calls</source>
   <translation>
    <numerusform>{n} 次工具调用</numerusform>
   </translation>
  </message>
  <message>
   <source>owner/name, or its address on Hugging Face</source>
   <translation>所有者/名称，或其 Hugging Face 网址</translation>
  </message>
  <message>
   <source>padding, layout</source>
   <translation>边距、间距、布局</translation>
  </message>
  <message>
   <source>past conversations</source>
   <translation>过往对话</translation>
  </message>
  <message>
   <source>permissions must be a table: write [permissions] on a line of its own.</source>
   <translation>permissions 必须是表：请将 [permissions] 单独写成一行。</translation>
  </message>
  <message>
   <source>permissions.files must be "none", "read" or "write".</source>
   <translation>permissions.files 必须是 "none"、"read" 或 "write"。</translation>
  </message>
  <message>
   <source>permissions.secrets must be a list of names, like ["api_key"].</source>
   <translation>permissions.secrets 必须是名称列表，例如 ["api_key"]。</translation>
  </message>
  <message>
   <source>permissions.{name} must be true or false.</source>
   <translation>permissions.{name} 必须是 true 或 false。</translation>
  </message>
  <message>
   <source>pinned</source>
   <translation>已置顶</translation>
  </message>
  <message>
   <source>plugin</source>
   <translation>插件</translation>
  </message>
  <message>
   <source>plugin {version}</source>
   <translation>插件 {version}</translation>
  </message>
  <message>
   <source>plugin.toml cannot be read: {reason}.</source>
   <translation>无法读取 plugin.toml：{reason}。</translation>
  </message>
  <message>
   <source>plugin.toml does not say which API it is for: write api = {api}.</source>
   <translation>plugin.toml 未说明适用于哪个 API：请写入 api = {api}。</translation>
  </message>
  <message>
   <source>plugin.toml does not say {key}: write {key} = "…".</source>
   <translation>plugin.toml 未写明 {key}：请写入 {key} = "…"。</translation>
  </message>
  <message numerus="yes">
   <source>plugin.toml is longer than {n} KB.</source>
   <translation>
    <numerusform>plugin.toml 超过 {n} KB。</numerusform>
   </translation>
  </message>
  <message>
   <source>plugin.toml is not valid TOML: {reason}.</source>
   <translation>plugin.toml 不是有效的 TOML：{reason}。</translation>
  </message>
  <message>
   <source>plugin.toml says {key}, which has no meaning: it can say {known}.</source>
   <translation>plugin.toml 中的 {key} 没有意义：可用的有 {known}。</translation>
  </message>
  <message>
   <source>preset</source>
   <translation>预设</translation>
  </message>
  <message>
   <source>privacy</source>
   <translation>隐私</translation>
  </message>
  <message>
   <source>profiles, characters</source>
   <translation>配置、角色</translation>
  </message>
  <message>
   <source>programs</source>
   <translation>程序</translation>
  </message>
  <message>
   <source>q8_0 takes half and loses next to nothing; q4_0 costs quality</source>
   <translation>q8_0 占用减半且几乎无损；q4_0 会降低质量</translation>
  </message>
  <message>
   <source>random, reproducible, sampling</source>
   <translation>随机、可复现、采样</translation>
  </message>
  <message>
   <source>randomness, creativity, sampling</source>
   <translation>随机性、创造性、采样</translation>
  </message>
  <message>
   <source>reading the checkpoint</source>
   <translation>正在读取检查点</translation>
  </message>
  <message>
   <source>reads and writes files</source>
   <translation>读取和写入文件</translation>
  </message>
  <message>
   <source>reads and writes files: {given}</source>
   <translation>读写文件：{given}</translation>
  </message>
  <message>
   <source>reads files</source>
   <translation>读取文件</translation>
  </message>
  <message>
   <source>reads files: {given}</source>
   <translation>读取文件：{given}</translation>
  </message>
  <message>
   <source>reads what is yours</source>
   <translation>读取您的内容</translation>
  </message>
  <message>
   <source>ready</source>
   <translation>就绪</translation>
  </message>
  <message>
   <source>reasoning</source>
   <translation>推理、深度思考</translation>
  </message>
  <message>
   <source>reasoning, limit, effort</source>
   <translation>推理、reasoning、上限、限制、强度</translation>
  </message>
  <message>
   <source>repeated</source>
   <translation>重复</translation>
  </message>
  <message>
   <source>repeated, not run again</source>
   <translation>重复，未再次执行</translation>
  </message>
  <message>
   <source>repetition, loops, sampling</source>
   <translation>重复、循环、采样</translation>
  </message>
  <message>
   <source>running</source>
   <translation>进行中</translation>
  </message>
  <message>
   <source>runs under {isolation}</source>
   <translation>在 {isolation} 下运行</translation>
  </message>
  <message>
   <source>sampling</source>
   <translation>采样</translation>
  </message>
  <message>
   <source>save</source>
   <translation>保存、存储</translation>
  </message>
  <message>
   <source>secrets: {names}</source>
   <translation>密钥：{names}</translation>
  </message>
  <message>
   <source>sends a request to {host}</source>
   <translation>向 {host} 发送请求</translation>
  </message>
  <message>
   <source>size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>something is there already</source>
   <translation>该位置已有内容</translation>
  </message>
  <message>
   <source>startup, autoload</source>
   <translation>启动、自动加载</translation>
  </message>
  <message>
   <source>startup, launch</source>
   <translation>启动、开启</translation>
  </message>
  <message>
   <source>stop sequences</source>
   <translation>停止序列、停止字符串</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>已停止</translation>
  </message>
  <message>
   <source>stopped while it ran</source>
   <translation>运行中被停止</translation>
  </message>
  <message>
   <source>strict off</source>
   <translation>已强制关闭思考</translation>
  </message>
  <message>
   <source>syntax highlighting</source>
   <translation>语法高亮</translation>
  </message>
  <message>
   <source>system prompt, persona, role</source>
   <translation>系统提示词、人设、角色</translation>
  </message>
  <message>
   <source>tensors</source>
   <translation>张量</translation>
  </message>
  <message>
   <source>terminal</source>
   <translation>终端</translation>
  </message>
  <message>
   <source>text</source>
   <translation>文本</translation>
  </message>
  <message>
   <source>the disk is full</source>
   <translation>磁盘已满</translation>
  </message>
  <message>
   <source>the folder {folder}</source>
   <translation>文件夹 {folder}</translation>
  </message>
  <message>
   <source>the tool is forbidden</source>
   <translation>工具被禁止</translation>
  </message>
  <message>
   <source>the weights as they were published</source>
   <translation>与发布时一致的权重</translation>
  </message>
  <message>
   <source>these arguments</source>
   <translation>这些参数</translation>
  </message>
  <message>
   <source>these files</source>
   <translation>这些文件</translation>
  </message>
  <message>
   <source>thinking off</source>
   <translation>已关闭思考</translation>
  </message>
  <message>
   <source>thinking on</source>
   <translation>已开启思考</translation>
  </message>
  <message>
   <source>this command</source>
   <translation>此命令</translation>
  </message>
  <message>
   <source>threads (default: one a core)</source>
   <translation>线程数（默认：每核心一个）</translation>
  </message>
  <message>
   <source>to do</source>
   <translation>待处理</translation>
  </message>
  <message>
   <source>to note</source>
   <translation>请注意</translation>
  </message>
  <message>
   <source>to start, as it is now</source>
   <translation>按现在的样子启动</translation>
  </message>
  <message>
   <source>tokenizer.json and config.json do not belong together: download them again.</source>
   <translation>tokenizer.json 与 config.json 不匹配：请重新下载。</translation>
  </message>
  <message>
   <source>too large for this computer</source>
   <translation>这台电脑无法容纳</translation>
  </message>
  <message>
   <source>trusted</source>
   <translation>受信任</translation>
  </message>
  <message>
   <source>type</source>
   <translation>类型</translation>
  </message>
  <message>
   <source>type of file (default: Q4_K_M)</source>
   <translation>文件类型（默认：Q4_K_M）</translation>
  </message>
  <message>
   <source>unfolded</source>
   <translation>已展开</translation>
  </message>
  <message>
   <source>unread</source>
   <translation>未读</translation>
  </message>
  <message>
   <source>used: {card}, {free} of {total} GiB free</source>
   <translation>使用中：{card}，可用 {free}/{total} GiB</translation>
  </message>
  <message>
   <source>values</source>
   <translation>值</translation>
  </message>
  <message>
   <source>very little loss</source>
   <translation>损失极小</translation>
  </message>
  <message>
   <source>waiting for the calls before it</source>
   <translation>等待前面的调用</translation>
  </message>
  <message>
   <source>waiting for you</source>
   <translation>等待您的答复</translation>
  </message>
  <message>
   <source>waits</source>
   <translation>等待中</translation>
  </message>
  <message>
   <source>what it said of its own tools was believed, until it changed</source>
   <translation>曾相信它对自己工具的说明，直到它更改</translation>
  </message>
  <message>
   <source>what it says of its own tools is believed</source>
   <translation>相信它对自己工具的说明</translation>
  </message>
  <message>
   <source>word wrap, break lines</source>
   <translation>自动换行、折行</translation>
  </message>
  <message>
   <source>you allowed it always</source>
   <translation>您始终允许</translation>
  </message>
  <message>
   <source>you allowed it for the chat</source>
   <translation>您在此对话中允许了</translation>
  </message>
  <message>
   <source>you allowed it once</source>
   <translation>您允许了一次</translation>
  </message>
  <message>
   <source>you denied it</source>
   <translation>您拒绝了</translation>
  </message>
  <message>
   <source>you forbade the tool</source>
   <translation>您禁止了该工具</translation>
  </message>
  <message>
   <source>{action}: back to {keys}</source>
   <translation>{action}：恢复为 {keys}</translation>
  </message>
  <message>
   <source>{at} of {total}</source>
   <translation>{at}/{total}</translation>
  </message>
  <message>
   <source>{count} bytes came back</source>
   <translation>返回 {count} 字节</translation>
  </message>
  <message numerus="yes">
   <source>{count} character|{count} characters</source>
   <translation>
    <numerusform>{count} 个字符</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} chats; the best {shown} are shown</source>
   <translation>{count} 个对话；显示最匹配的 {shown} 个</translation>
  </message>
  <message>
   <source>{count} left</source>
   <translation>剩余 {count}</translation>
  </message>
  <message>
   <source>{count} of {budget} tokens left</source>
   <translation>剩余 {count}/{budget} 个 token</translation>
  </message>
  <message>
   <source>{count} tokens</source>
   <translation>{count} 个 token</translation>
  </message>
  <message numerus="yes">
   <source>{count} token|{count} tokens</source>
   <translation>
    <numerusform>{count} 个 token</numerusform>
   </translation>
  </message>
  <message>
   <source>{date}, {time}</source>
   <translation>{date} {time}</translation>
  </message>
  <message>
   <source>{done} of {total}</source>
   <translation>{done}/{total}</translation>
  </message>
  <message>
   <source>{done} of {total} tokens</source>
   <translation>{done}/{total} 个 token</translation>
  </message>
  <message>
   <source>{file} cannot be read.</source>
   <translation>无法读取 {file}。</translation>
  </message>
  <message>
   <source>{file} cannot be read: {reason}.</source>
   <translation>无法读取 {file}：{reason}。</translation>
  </message>
  <message>
   <source>{file} does not describe the files beside it: download them again.</source>
   <translation>{file} 与同目录的文件不符：请重新下载。</translation>
  </message>
  <message>
   <source>{file} holds no settings. Choose a file that was made by Export.</source>
   <translation>{file} 不含设置。请选择由“导出”生成的文件。</translation>
  </message>
  <message>
   <source>{file} is a link or no file: put a copy there.</source>
   <translation>{file} 是链接或不是文件：请在该处放一份副本。</translation>
  </message>
  <message>
   <source>{file} is a link or not a plain file: copy the checkpoint with its contents (cp -rL).</source>
   <translation>{file} 是链接或非普通文件：请连同内容一起复制检查点 (cp -rL)。</translation>
  </message>
  <message>
   <source>{file} is a pickle, which may run code when opened: take a checkpoint in safetensors.</source>
   <translation>{file} 是 pickle 文件，打开时可能运行代码：请使用 safetensors 格式的检查点。</translation>
  </message>
  <message>
   <source>{file} is damaged: download it again.</source>
   <translation>{file} 已损坏：请重新下载。</translation>
  </message>
  <message>
   <source>{file} is not an importance matrix, or is damaged: make it again with llama-imatrix.</source>
   <translation>{file} 不是重要性矩阵，或已损坏：请用 llama-imatrix 重新生成。</translation>
  </message>
  <message>
   <source>{file} is too large to be what its name says.</source>
   <translation>{file} 过大，与其名称不符。</translation>
  </message>
  <message>
   <source>{file}: holds no conversations</source>
   <translation>{file}：不含对话</translation>
  </message>
  <message>
   <source>{first} to {last}</source>
   <translation>{first}至{last}</translation>
  </message>
  <message>
   <source>{folder} cannot be written: {reason}.</source>
   <translation>无法写入 {folder}：{reason}。</translation>
  </message>
  <message>
   <source>{folder} exists already: choose another name.</source>
   <translation>{folder} 已存在：请选择其他名称。</translation>
  </message>
  <message>
   <source>{folder} holds private data of programs, and can be given to no tool.</source>
   <translation>{folder} 含有程序的私有数据，不能交给任何工具。</translation>
  </message>
  <message>
   <source>{folder} is no folder that can be opened.</source>
   <translation>{folder} 不是可以打开的文件夹。</translation>
  </message>
  <message>
   <source>{free} of {total} free</source>
   <translation>可用 {free}，共 {total}</translation>
  </message>
  <message>
   <source>{hours} h {minutes} min</source>
   <translation>{hours} 小时 {minutes} 分</translation>
  </message>
  <message>
   <source>{hours} h {minutes} min left</source>
   <translation>剩余 {hours} 小时 {minutes} 分</translation>
  </message>
  <message>
   <source>{hub} cannot be reached: check the connection and any proxy, then try again.</source>
   <translation>无法连接 {hub}：请检查网络连接和代理，然后重试。</translation>
  </message>
  <message>
   <source>{hub} does not answer like a Hugging Face hub: check HF_ENDPOINT and any proxy.</source>
   <translation>{hub} 的响应不像 Hugging Face Hub：请检查 HF_ENDPOINT 和代理。</translation>
  </message>
  <message>
   <source>{hub} does not know this token: make a new one at {tokens}.</source>
   <translation>{hub} 不认识此令牌：请在 {tokens} 新建一个。</translation>
  </message>
  <message>
   <source>{hub} has a fault of its own (status {status}): try again later.</source>
   <translation>{hub} 自身出现故障（状态 {status}）：请稍后重试。</translation>
  </message>
  <message>
   <source>{hub} is busy and asks to wait: try again in a few minutes.</source>
   <translation>{hub} 繁忙，要求等待：请过几分钟再试。</translation>
  </message>
  <message>
   <source>{hub} is not encrypted: a token is only sent over https.</source>
   <translation>{hub} 未加密：令牌只通过 https 发送。</translation>
  </message>
  <message>
   <source>{hub} refused {repo} (status {status}): try again later.</source>
   <translation>{hub} 拒绝了 {repo}（状态 {status}）：请稍后重试。</translation>
  </message>
  <message>
   <source>{hub}, or a proxy on the way, gives answers that cannot be used: try another network.</source>
   <translation>{hub} 或途中的代理返回了无法使用的响应：请换用其他网络。</translation>
  </message>
  <message>
   <source>{index} / {count}</source>
   <translation>{index}/{count}</translation>
  </message>
  <message>
   <source>{keys} belongs to text fields: {what}.</source>
   <translation>{keys} 用于文本框：{what}。</translation>
  </message>
  <message>
   <source>{key} is empty in plugin.toml.</source>
   <translation>plugin.toml 中的 {key} 为空。</translation>
  </message>
  <message numerus="yes">
   <source>{key} must be a text of one line, {n} characters at most.</source>
   <translation>
    <numerusform>{key} 必须是单行文本，最多 {n} 个字符。</numerusform>
   </translation>
  </message>
  <message>
   <source>{layers} of {all} layers fit your card as {type}, the processor does the rest; {tokens} tokens of context</source>
   <translation>以 {type} 可将 {layers}/{all} 层放入显卡，其余由处理器承担；上下文 {tokens} 个 token</translation>
  </message>
  <message>
   <source>{matches} of {total}</source>
   <translation>{matches}/{total}</translation>
  </message>
  <message>
   <source>{megabytes} MB</source>
   <translation>{megabytes} MB</translation>
  </message>
  <message>
   <source>{minutes} min left</source>
   <translation>剩余 {minutes} 分钟</translation>
  </message>
  <message>
   <source>{minutes} min {rest} s</source>
   <translation>{minutes} 分 {rest} 秒</translation>
  </message>
  <message>
   <source>{minutes} min {seconds} s</source>
   <translation>{minutes} 分 {seconds} 秒</translation>
  </message>
  <message>
   <source>{names} and other chats</source>
   <translation>{names}等</translation>
  </message>
  <message>
   <source>{name} (may be left empty)</source>
   <translation>{name}（可留空）</translation>
  </message>
  <message>
   <source>{name} arrived damaged, twice, and was deleted: try again later or from another network.</source>
   <translation>{name} 两次下载均已损坏，已被删除：请稍后或换用其他网络重试。</translation>
  </message>
  <message>
   <source>{name} asks for this: {what}. Fill it in, or leave the server out.</source>
   <translation>{name} 需要：{what}。请填写，或不选此服务器。</translation>
  </message>
  <message>
   <source>{name} asks for values that were not given: {names}.</source>
   <translation>{name} 需要的以下值未提供：{names}。</translation>
  </message>
  <message>
   <source>{name} cannot be linked from its disk to the models folder's: copy it.</source>
   <translation>无法跨磁盘将 {name} 链接到模型文件夹：请复制。</translation>
  </message>
  <message>
   <source>{name} cannot be read: it is damaged or not there.</source>
   <translation>无法读取 {name}：文件已损坏或不存在。</translation>
  </message>
  <message>
   <source>{name} cannot be started: {reason}.</source>
   <translation>无法启动 {name}：{reason}。</translation>
  </message>
  <message>
   <source>{name} cannot be the name of a variable or a header.</source>
   <translation>{name} 不能作为变量或标头的名称。</translation>
  </message>
  <message>
   <source>{name} cannot keep keys and values as {kv_type}: choose another type.</source>
   <translation>{name} 无法以 {kv_type} 存储键和值：请选择其他类型。</translation>
  </message>
  <message>
   <source>{name} changed while it was copied: try again when it is whole.</source>
   <translation>{name} 在复制过程中发生了变化：请待其完整后重试。</translation>
  </message>
  <message>
   <source>{name} comes under all of these at once. Nemodesk keeps them as a file beside the model.</source>
   <translation>{name} 同时适用以下所有许可证。Nemodesk 会将其存为文件，与模型放在一起。</translation>
  </message>
  <message>
   <source>{name} computes values that are no numbers: convert it again, or choose another type.</source>
   <translation>{name} 计算出了非数值：请重新转换，或选择其他类型。</translation>
  </message>
  <message>
   <source>{name} could not be checked: {reason}.</source>
   <translation>无法检查 {name}：{reason}。</translation>
  </message>
  <message>
   <source>{name} could not be deleted: {reason}.</source>
   <translation>无法删除 {name}：{reason}。</translation>
  </message>
  <message>
   <source>{name} could not be imported: {reason}.</source>
   <translation>无法导入 {name}：{reason}。</translation>
  </message>
  <message>
   <source>{name} could not be loaded</source>
   <translation>无法加载 {name}</translation>
  </message>
  <message>
   <source>{name} could not be loaded: it is damaged, or of a kind this version does not know.</source>
   <translation>无法加载 {name}：文件已损坏，或此版本不支持该类型。</translation>
  </message>
  <message>
   <source>{name} could not be moved: {reason}. It stays where it was.</source>
   <translation>无法移动 {name}：{reason}。它仍在原处。</translation>
  </message>
  <message>
   <source>{name} could not be read ({why}): choose another file.</source>
   <translation>无法读取 {name}（{why}）：请选择其他文件。</translation>
  </message>
  <message>
   <source>{name} could not be read: {reason}.</source>
   <translation>无法读取 {name}：{reason}。</translation>
  </message>
  <message>
   <source>{name} does not start.</source>
   <translation>{name} 未能启动。</translation>
  </message>
  <message>
   <source>{name} gave a list that cannot be read.</source>
   <translation>{name} 提供的列表无法读取。</translation>
  </message>
  <message>
   <source>{name} gave no list of tools that can be read.</source>
   <translation>{name} 没有提供可读取的工具列表。</translation>
  </message>
  <message>
   <source>{name} has changed since it was allowed, and was not called.</source>
   <translation>{name} 自获得允许以来已更改，因此未被调用。</translation>
  </message>
  <message>
   <source>{name} has no permission to ask for this.</source>
   <translation>{name} 没有请求此内容的权限。</translation>
  </message>
  <message>
   <source>{name} is GGUF version {version}; versions 2 and 3 can be read.</source>
   <translation>{name} 为 GGUF 版本 {version}；仅支持版本 2 和 3。</translation>
  </message>
  <message>
   <source>{name} is a folder: attach the files that matter.</source>
   <translation>{name} 是文件夹：请附加其中需要的文件。</translation>
  </message>
  <message>
   <source>{name} is a part of a model: choose a file that holds all of it.</source>
   <translation>{name} 只是模型的一部分：请选择包含完整模型的文件。</translation>
  </message>
  <message>
   <source>{name} is damaged and was not moved: check it, or install it again.</source>
   <translation>{name} 已损坏，未移动：请检查，或重新安装。</translation>
  </message>
  <message>
   <source>{name} is damaged or incomplete: download or convert it again.</source>
   <translation>{name} 已损坏或不完整：请重新下载或转换。</translation>
  </message>
  <message>
   <source>{name} is damaged: its SHA-256 is {found}, that of what was installed {expected}. Install it again.</source>
   <translation>{name} 已损坏：其 SHA-256 为 {found}，安装时为 {expected}。请重新安装。</translation>
  </message>
  <message>
   <source>{name} is damaged: its file has {found} bytes, {expected} were installed. Install it again.</source>
   <translation>{name} 已损坏：其文件为 {found} 字节，安装时为 {expected} 字节。请重新安装。</translation>
  </message>
  <message>
   <source>{name} is empty: there is nothing to attach.</source>
   <translation>{name} 为空：没有可附加的内容。</translation>
  </message>
  <message>
   <source>{name} is empty: there is nothing to insert.</source>
   <translation>{name} 为空：没有可插入的内容。</translation>
  </message>
  <message>
   <source>{name} is in your models now.</source>
   <translation>{name} 已加入您的模型。</translation>
  </message>
  <message>
   <source>{name} is in {path} already.</source>
   <translation>{name} 原本就在 {path}。</translation>
  </message>
  <message>
   <source>{name} is in {path} now.</source>
   <translation>{name} 现在位于 {path}。</translation>
  </message>
  <message>
   <source>{name} is larger than any archive of conversations: it was not read.</source>
   <translation>{name} 过大，不像是对话存档：未读取。</translation>
  </message>
  <message>
   <source>{name} is larger than {most} kB: attach the part that matters.</source>
   <translation>{name} 超过 {most} kB：请只附加需要的部分。</translation>
  </message>
  <message>
   <source>{name} is locked with a password: unpack it first.</source>
   <translation>{name} 有密码保护：请先解压。</translation>
  </message>
  <message>
   <source>{name} is no text in UTF-8.</source>
   <translation>{name} 不是 UTF-8 文本。</translation>
  </message>
  <message>
   <source>{name} is no text: only text and source code can be attached.</source>
   <translation>{name} 不是文本：只能附加文本和源代码。</translation>
  </message>
  <message>
   <source>{name} is not a GGUF file: choose a model file that ends in .gguf.</source>
   <translation>{name} 不是 GGUF 文件：请选择以 .gguf 结尾的模型文件。</translation>
  </message>
  <message>
   <source>{name} is not a file: choose a model file that ends in .gguf.</source>
   <translation>{name} 不是文件：请选择以 .gguf 结尾的模型文件。</translation>
  </message>
  <message>
   <source>{name} is not valid JSON.</source>
   <translation>{name} 不是有效的 JSON 文本。</translation>
  </message>
  <message>
   <source>{name} is ready</source>
   <translation>{name} 已就绪</translation>
  </message>
  <message>
   <source>{name} is switched off.</source>
   <translation>{name} 已关闭。</translation>
  </message>
  <message>
   <source>{name} is whole, byte for byte.</source>
   <translation>{name} 完好，逐字节一致。</translation>
  </message>
  <message>
   <source>{name} may not be started: look at its command and allow it.</source>
   <translation>{name} 未获准启动：请查看其命令并允许。</translation>
  </message>
  <message>
   <source>{name} needs about {needed} GiB of memory and {free} GiB are free: close other programs, or choose a smaller model.</source>
   <translation>{name} 约需 {needed} GiB 内存，而可用内存为 {free} GiB：请关闭其他程序，或选择较小的模型。</translation>
  </message>
  <message>
   <source>{name} of NVIDIA's CUDA toolkit was not found: install the toolkit.</source>
   <translation>未找到 NVIDIA CUDA 工具包中的 {name}：请安装该工具包。</translation>
  </message>
  <message>
   <source>{name} removed</source>
   <translation>已移除 {name}</translation>
  </message>
  <message>
   <source>{name} sent too much.</source>
   <translation>{name} 发送的内容过多。</translation>
  </message>
  <message>
   <source>{name} was converted on this computer. Longer bars are larger errors.</source>
   <translation>{name} 是在这台电脑上转换的。条越长，误差越大。</translation>
  </message>
  <message>
   <source>{name} was ended. {reason}</source>
   <translation>{name} 已被终止。{reason}</translation>
  </message>
  <message>
   <source>{name} was not added. {reason}</source>
   <translation>未添加 {name}。{reason}</translation>
  </message>
  <message>
   <source>{name} was removed</source>
   <translation>已移除 {name}</translation>
  </message>
  <message>
   <source>{number} %</source>
   <translation>{number}%</translation>
  </message>
  <message numerus="yes">
   <source>{n} character|{n} characters</source>
   <translation>
    <numerusform>{n} 个字符</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} conversation|{n} conversations</source>
   <translation>
    <numerusform>{n} 个对话</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} line|{n} lines</source>
   <translation>
    <numerusform>{n} 行</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {all} layers on the card</source>
   <translation>
    <numerusform>显卡承载 {n}/{all} 层</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {server} cannot be shown.</source>
   <translation>
    <numerusform>{server} 有 {n} 项无法显示。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {total}</source>
   <translation>
    <numerusform>{n}/{total}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {total} layers on the GPU</source>
   <translation>
    <numerusform>GPU 承载 {n}/{total} 层</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} tool|{n} tools</source>
   <translation>
    <numerusform>{n} 个工具</numerusform>
   </translation>
  </message>
  <message>
   <source>{part}, measured {size}</source>
   <translation>{part}，实测 {size}</translation>
  </message>
  <message>
   <source>{path} belongs to the checkpoint itself: name another file to write.</source>
   <translation>{path} 属于检查点本身：请指定其他输出文件。</translation>
  </message>
  <message>
   <source>{path} cannot be made: {reason}.</source>
   <translation>无法创建 {path}：{reason}。</translation>
  </message>
  <message>
   <source>{path} cannot be read: {reason}.</source>
   <translation>无法读取 {path}：{reason}。</translation>
  </message>
  <message>
   <source>{path} cannot be renamed: {reason}.</source>
   <translation>无法重命名 {path}：{reason}。</translation>
  </message>
  <message>
   <source>{path} cannot be used: {reason}.</source>
   <translation>无法使用 {path}：{reason}。</translation>
  </message>
  <message>
   <source>{path} cannot be written: choose another place.</source>
   <translation>无法写入 {path}：请选择其他位置。</translation>
  </message>
  <message>
   <source>{path} cannot be written: {reason}.</source>
   <translation>无法写入 {path}：{reason}。</translation>
  </message>
  <message>
   <source>{path} could not be written: {reason}.</source>
   <translation>无法写入 {path}：{reason}。</translation>
  </message>
  <message>
   <source>{path} does not give back what is written to it: use another disk.</source>
   <translation>从 {path} 读回的内容与写入的不一致：请使用其他磁盘。</translation>
  </message>
  <message>
   <source>{path} is a file: choose a folder.</source>
   <translation>{path} 是文件：请选择文件夹。</translation>
  </message>
  <message>
   <source>{path} is a folder: name a file to write.</source>
   <translation>{path} 是文件夹：请指定要写入的文件。</translation>
  </message>
  <message>
   <source>{path} is being written by another conversion: wait for it.</source>
   <translation>{path} 正由另一项转换写入：请等待其完成。</translation>
  </message>
  <message>
   <source>{path} is inside the models folder: choose one on another disk.</source>
   <translation>{path} 在模型文件夹内：请选择其他磁盘上的文件夹。</translation>
  </message>
  <message>
   <source>{path} is no checkpoint: it has no config.json.</source>
   <translation>{path} 不是检查点：没有 config.json。</translation>
  </message>
  <message>
   <source>{path} is there already: choose another folder.</source>
   <translation>{path} 已存在：请选择其他文件夹。</translation>
  </message>
  <message>
   <source>{path} may not be written: choose another folder.</source>
   <translation>没有写入 {path} 的权限：请选择其他文件夹。</translation>
  </message>
  <message>
   <source>{path}: {size} MB, {type}, {seconds} s</source>
   <translation>{path}：{size} MB，{type}，{seconds} 秒</translation>
  </message>
  <message>
   <source>{plugin} has no secret {name}.</source>
   <translation>{plugin} 没有密钥 {name}。</translation>
  </message>
  <message>
   <source>{program} can download what it runs, so that it may be something else tomorrow.</source>
   <translation>{program} 可能会下载它要运行的内容，因此明天运行的可能是别的东西。</translation>
  </message>
  <message>
   <source>{program} import</source>
   <translation>{program} 导入</translation>
  </message>
  <message>
   <source>{program} is a shell: it runs whatever its arguments say.</source>
   <translation>{program} 是 shell：参数写什么，它就运行什么。</translation>
  </message>
  <message>
   <source>{program} run needs -i: without it nothing that is said reaches the server.</source>
   <translation>{program} run 需要 -i：没有它，发送的任何内容都无法到达服务器。</translation>
  </message>
  <message>
   <source>{program} was not found on this computer: install it, or give its full path.</source>
   <translation>在这台电脑上未找到 {program}：请安装，或填写其完整路径。</translation>
  </message>
  <message numerus="yes">
   <source>{program}: one conversation|{program}: {n} conversations</source>
   <translation>
    <numerusform>{program}：{n} 个对话</numerusform>
   </translation>
  </message>
  <message>
   <source>{repo} asks for a token: accept its licence at {page}, then make one at {tokens}.</source>
   <translation>{repo} 需要令牌：请在 {page} 接受其许可证，然后在 {tokens} 创建令牌。</translation>
  </message>
  <message>
   <source>{repo} at {commit}</source>
   <translation>{repo}，提交 {commit}</translation>
  </message>
  <message>
   <source>{repo} has no file “{name}”; GGUF files there: {names}.</source>
   <translation>{repo} 中没有文件“{name}”；其中的 GGUF 文件：{names}。</translation>
  </message>
  <message>
   <source>{repo} has no “{what}”: look at {page}.</source>
   <translation>{repo} 中没有“{what}”：请查看 {page}。</translation>
  </message>
  <message>
   <source>{repo} is converted on this computer. Smaller files answer faster and leave more room for long conversations.</source>
   <translation>{repo} 将在这台电脑上转换。文件越小，回答越快，留给长对话的空间也越多。</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} 秒</translation>
  </message>
  <message>
   <source>{setting}: {deed}</source>
   <translation>{setting}：{deed}</translation>
  </message>
  <message>
   <source>{share} of the work is done.</source>
   <translation>已完成 {share} 的工作。</translation>
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
   <translation>Nemodesk 关闭时将释放 {size}</translation>
  </message>
  <message>
   <source>{size} as {type}</source>
   <translation>{type} 时 {size}</translation>
  </message>
  <message>
   <source>{size} free</source>
   <translation>可用 {size}</translation>
  </message>
  <message>
   <source>{size} kB</source>
   <translation>{size} kB</translation>
  </message>
  <message>
   <source>{size} of it are here already.</source>
   <translation>已有 {size} 保存在本机。</translation>
  </message>
  <message>
   <source>{size} of it are here. It goes on where it stopped.</source>
   <translation>已有 {size} 保存在本机。将从停止处继续。</translation>
  </message>
  <message>
   <source>{size} of the work is done. Kept, it goes on from there later; deleted, it is gone.</source>
   <translation>已完成 {size}。保留后可从此处继续；删除则全部丢失。</translation>
  </message>
  <message>
   <source>{size} on the disk. Erasing a chat for good removes all of it too</source>
   <translation>磁盘上占 {size}。永久删除任一对话时，也会全部移除</translation>
  </message>
  <message>
   <source>{size}, planned with {type} and {tokens} tokens of context</source>
   <translation>{size}，按 {type} 和 {tokens} 个 token 的上下文规划</translation>
  </message>
  <message>
   <source>{size}, planned with {type} and {tokens} tokens of context, keys and values as {kv}</source>
   <translation>{size}，按 {type} 和 {tokens} 个 token 的上下文规划，键和值为 {kv}</translation>
  </message>
  <message>
   <source>{source} changed since you allowed it</source>
   <translation>自您允许以来，{source} 已更改</translation>
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
   <translation>剩余 {time}</translation>
  </message>
  <message>
   <source>{title} (copy)</source>
   <translation>{title}（副本）</translation>
  </message>
  <message>
   <source>{title}, heading</source>
   <translation>{title}，标题</translation>
  </message>
  <message>
   <source>{title}: without {what}</source>
   <translation>{title}：未包含 {what}</translation>
  </message>
  <message>
   <source>{tokens} in each prompt</source>
   <translation>每个提示词占 {tokens}</translation>
  </message>
  <message>
   <source>{tokens} tokens of context</source>
   <translation>上下文 {tokens} 个 token</translation>
  </message>
  <message>
   <source>{tokens}, {cached} of them cached</source>
   <translation>{tokens}，其中 {cached} 个来自缓存</translation>
  </message>
  <message>
   <source>{type} is not a type of file that can be written: only {supported}.</source>
   <translation>无法写入 {type} 类型的文件：仅支持 {supported}。</translation>
  </message>
  <message>
   <source>{used} of {total} tokens of context are used</source>
   <translation>上下文已用 {used}/{total} 个 token</translation>
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
   <translation>{who}，{time}：</translation>
  </message>
  <message>
   <source>“Always” would allow: {scope}</source>
   <translation>“始终”将允许：{scope}</translation>
  </message>
  <message>
   <source>“{action}” no longer has {keys}.</source>
   <translation>已从“{action}”取走 {keys}。</translation>
  </message>
  <message>
   <source>“{field}” is no valid JSON.</source>
   <translation>“{field}”不是有效的 JSON。</translation>
  </message>
  <message>
   <source>“{repo}” is no model on Hugging Face: write it like {example}.</source>
   <translation>“{repo}”不是 Hugging Face 上的模型：请按 {example} 的格式填写。</translation>
  </message>
  <message>
   <source>“{revision}” is no revision: give a branch, a tag or a commit.</source>
   <translation>“{revision}”不是修订版本：请指定分支、标签或提交。</translation>
  </message>
  <message>
   <source>“{text}” is no address of a hub: set HF_ENDPOINT to one like {hub}.</source>
   <translation>“{text}”不是 Hub 的地址：请把 HF_ENDPOINT 设为类似 {hub} 的地址。</translation>
  </message>
  <message>
   <source>“{title}”</source>
   <translation>“{title}”</translation>
  </message>
  <message>
   <source>… {count} more characters</source>
   <translation>… 另有 {count} 个字符</translation>
  </message>
 </context>
</TS>
