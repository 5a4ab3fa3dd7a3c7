"""An engine that plays a script: the smallest thing that keeps the Engine protocol, for tests of the chat logic."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path

import jinja2
from jinja2.sandbox import ImmutableSandboxedEnvironment

from desktop.base.errors import EnvironmentFault
from desktop.chat.engine import (
    CachedTokens,
    CompletionRequest,
    EngineDied,
    EngineEvent,
    EngineState,
    EngineStatus,
    Finished,
    LoadProgress,
    LoadSpec,
    ModelInfo,
    Prompt,
    PromptProgress,
    Segment,
    TokenDelta,
)
from desktop.chat.memory import MemoryPlan
from desktop.chat.messages import FinishReason, Timings, Usage

# A step of a script: a piece of text (one token), an error to raise, or something to wait for.
Step = str | Exception | asyncio.Event | Callable[[], None]

CHATML = """{% for message in messages %}
{{ '<|im_start|>' + message['role'] + '\n' + message['content'] + '<|im_end|>\n' }}
{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"""


def model_info(
    *, name: str = "Test", template: str = CHATML + "{# system #}", architecture: str = "llama", context: int = 8192
) -> ModelInfo:
    """A loaded model's description."""
    return ModelInfo(
        path=Path("test.gguf"),
        name=name,
        architecture=architecture,
        file_type="Q4_K_M",
        size=1,
        context=context,
        context_train=context,
        layers=2,
        gpu_layers=0,
        chat_template=template,
        add_bos=False,
        bos_text="",
    )


def template_environment() -> jinja2.Environment:
    """As transformers and llama-cpp-python render chat templates."""
    environment = ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True)
    environment.policies["json.dumps_kwargs"] = {"ensure_ascii": False, "sort_keys": False}

    def raise_exception(text: str) -> None:
        raise jinja2.TemplateError(text)

    environment.globals["raise_exception"] = raise_exception
    return environment


class ScriptEngine:
    """Plays one script a completion, in turn; remembers what it was asked."""

    def __init__(self, *scripts: Sequence[Step], info: ModelInfo | None = None) -> None:
        self.info = info or model_info()
        self.scripts = list(scripts)
        self.requests: list[CompletionRequest] = []
        self.loads: list[LoadSpec] = []
        self.load_steps: list[Step] = []
        self.prefills: list[Prompt] = []
        self.prefill_steps: list[Step] = []
        self.hurried = 0
        self.forgotten: list[bool] = []
        self.closed_early = 0
        self.status = EngineStatus(EngineState.READY, self.info)
        self._stopped = False

    async def watch(self) -> AsyncIterator[EngineStatus]:
        yield self.status

    async def load(self, spec: LoadSpec) -> AsyncIterator[LoadProgress | ModelInfo]:
        self.loads.append(spec)
        self.status = EngineStatus(EngineState.LOADING)
        try:
            yield LoadProgress(0.5)
            for step in self.load_steps:
                await self._do(step)
            self.status = EngineStatus(EngineState.READY, self.info)
            yield self.info
        finally:
            if self.status.state is EngineState.LOADING:
                self.status = EngineStatus(EngineState.EMPTY)

    async def complete(self, request: CompletionRequest) -> AsyncIterator[EngineEvent]:
        self.requests.append(request)
        self._stopped = False
        script, tokens, ended = self.scripts.pop(0), 0, False
        try:
            yield PromptProgress(10, 10, 4)
            for step in script:
                if isinstance(step, str):
                    tokens += 1
                    yield TokenDelta((step,))
                else:
                    await self._do(step)
                if self._stopped:
                    break
            ended = True
            reason = FinishReason.STOPPED if self._stopped else FinishReason.STOP
            yield Finished(reason, Usage(10, 4, tokens), Timings(5.0, 100.0, 20.0))
        except EngineDied as error:
            ended = True
            self.status = EngineStatus(EngineState.FAILED, error=error)
            raise
        finally:
            self.closed_early += not ended

    async def stop(self) -> None:
        self._stopped = True

    async def answer_now(self) -> None:
        self.hurried += 1

    async def plan(self, spec: LoadSpec) -> MemoryPlan:
        raise AssertionError("nobody asks for plans here")

    async def memory(self) -> MemoryPlan | None:
        return None

    async def prefill(self, prompt: Prompt) -> CachedTokens:
        self.prefills.append(prompt)
        try:
            while self.prefill_steps:
                await self._do(self.prefill_steps.pop(0))
        except EngineDied as error:
            self.status = EngineStatus(EngineState.FAILED, error=error)
            raise
        return await self.cached(prompt)

    async def cached(self, prompt: Prompt) -> CachedTokens:
        return CachedTokens(await self.count(prompt), 0, 0)

    async def forget(self, *, store: bool = True) -> None:
        self.forgotten.append(store)

    async def count(self, prompt: Prompt) -> int:
        return sum(len(segment.text.split()) for segment in prompt)

    async def render(self, messages: Sequence[tuple[str, str]], variables: dict[str, object] | None = None) -> Prompt:
        template = template_environment().from_string(self.info.chat_template)
        told = [{"role": role, "content": content} for role, content in messages]
        try:
            text = template.render(messages=told, add_generation_prompt=True, **(variables or {}))
        except jinja2.TemplateError as error:
            raise EnvironmentFault(str(error)) from error
        return (Segment(text, control=True),)

    async def close(self) -> None:
        self.status = EngineStatus(EngineState.EMPTY)

    async def _do(self, step: Step) -> None:
        if isinstance(step, Exception):
            raise step
        if isinstance(step, asyncio.Event):
            await step.wait()
        elif callable(step):
            step()
