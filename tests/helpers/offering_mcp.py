"""A plain MCP server that offers resources, templates, prompts and a slow tool; what it was given it tells.

Argument: how many resources it lists. A call of ``grow`` adds one and says so; ``slow`` says how far it is.
"""

from __future__ import annotations

import json
import os
import sys
from typing import Any

TEMPLATE = "file:///{+path}"


def send(**message: Any) -> None:
    sys.stdout.write(json.dumps({"jsonrpc": "2.0", **message}) + "\n")
    sys.stdout.flush()


def answer(method: str, params: dict[str, Any], resources: list[dict[str, str]]) -> dict[str, Any]:
    """The result of a request."""
    match method:
        case "initialize":
            can = {"tools": {}, "resources": {"listChanged": True}, "prompts": {}, "completions": {}}
            about = {"name": "offering", "version": "1"}
            return {"protocolVersion": "2025-11-25", "capabilities": can, "serverInfo": about}
        case "tools/list":
            return {"tools": [{"name": name, "inputSchema": {"type": "object"}} for name in ("grow", "slow", "told")]}
        case "resources/list":
            return {"resources": resources}
        case "resources/templates/list":
            broken = {"uriTemplate": "x:{", "name": "broken"}
            return {"resourceTemplates": [{"uriTemplate": TEMPLATE, "name": "Any file"}, broken]}
        case "resources/read":
            text = "" if params["uri"].endswith("empty") else f"The text of {params['uri']}"
            return {"contents": [{"uri": params["uri"], "text": text}]}
        case "prompts/list":
            return {"prompts": [{"name": "sum", "arguments": [{"name": "topic", "required": True}]}]}
        case "prompts/get":
            said = f"Say {params['arguments']['topic']}"
            return {"messages": [{"role": "user", "content": {"type": "text", "text": said}}]}
        case "completion/complete":
            ref, asked = params["ref"], params["argument"]
            others = params.get("context", {}).get("arguments", {})
            name = ref.get("uri") or ref.get("name")
            return {"completion": {"values": [f"{asked['value']}{n} {name} {len(others)}" for n in range(3)]}}
        case _:
            raise KeyError(method)


def called(name: str, params: dict[str, Any], resources: list[dict[str, str]]) -> str:
    """What a tool does."""
    if name == "grow":
        resources.insert(0, {"uri": f"offer:new-{len(resources)}", "name": "New"})
        send(method="notifications/resources/list_changed")
    if name == "slow":
        token = params.get("_meta", {}).get("progressToken")
        for told in ({"progress": 1, "total": 4}, {"progress": 2}, {"progress": 3, "total": 4, "message": "nearly"}):
            send(method="notifications/progress", params={"progressToken": token, **told})
    return json.dumps({"argv": sys.argv[1:], "key": os.environ.get("KEY", "")})


def main() -> None:
    resources = [{"uri": f"offer:{n}", "name": f"Offer {n}"} for n in range(int(sys.argv[1]))]
    for line in sys.stdin:
        message = json.loads(line)
        number, method, params = message.get("id"), message.get("method"), message.get("params", {})
        if number is None:
            continue
        try:
            if method == "tools/call":
                text = called(params["name"], params, resources)
                send(id=number, result={"content": [{"type": "text", "text": text}]})
            else:
                send(id=number, result=answer(method, params, resources))
        except KeyError:
            send(id=number, error={"code": -32601, "message": f"no {method}"})


if __name__ == "__main__":
    main()
