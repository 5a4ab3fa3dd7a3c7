"""What the wizard knows of this computer and of the models: read once on a helper thread."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from desktop.library.catalogue import REPO, Catalogue, Licence, Model, PublishedFile, read_catalogue
from desktop.library.fit import DISK_RESERVE, Fit, Place, System, fit, fits, recommend
from desktop.library.install import InstallRequest

USUAL_KIND: Final = "Q4_K_M"
# what is shown without "Show all": one type for each step of size
MAIN_KINDS: Final = ("Q8_0", "Q6_K", "Q5_K_M", "Q4_K_M", "Q3_K_M")
HUB: Final = "https://huggingface.co/"


@dataclass(frozen=True, slots=True)
class Prospect:
    """A model of the catalogue on this computer: all types, the one to take, and the published files."""

    model: Model
    fits: tuple[Fit, ...]
    best: Fit | None
    published: tuple[tuple[PublishedFile, Fit], ...]


@dataclass(frozen=True, slots=True)
class Survey:
    """This computer, the models of the catalogue, and the types that can be written."""

    system: System
    catalogue: Catalogue
    prospects: tuple[Prospect, ...]

    @property
    def kinds(self) -> tuple[str, ...]:
        """All types, the largest first."""
        return tuple(one.type for one in self.prospects[0].fits)


@dataclass(frozen=True, slots=True)
class Selection:
    """What the user chose to install.

    Attributes:
        request: as the installer takes it.
        name: for people.
        licences: what to accept; empty for a model that the catalogue does not know.
        page: the address of the model's page.
        size, download, disk: bytes of the finished file, of what is fetched, and that the disk needs free meanwhile;
            0 where that is not known beforehand.
        place: where it would run; None where that is not known.
    """

    request: InstallRequest
    name: str
    licences: tuple[Licence, ...]
    page: str
    size: int = 0
    download: int = 0
    disk: int = 0
    place: Place | None = None


def survey(system: System) -> Survey:
    """Read the catalogue and work out what fits. It imports numpy: not on the main thread.

    Raises:
        EnvironmentFault: the catalogue is damaged.
    """
    catalogue = read_catalogue()
    return Survey(system, catalogue, tuple(_prospect(model, system) for model in catalogue.models))


def _prospect(model: Model, system: System) -> Prospect:
    found = fits(model, system)
    published = tuple((file, fit(model, file.type, system)) for file in model.files)
    return Prospect(model, found, recommend(found), published)


def converted(prospect: Prospect, one: Fit) -> Selection:
    """A model of the catalogue, converted here."""
    model = prospect.model
    request = InstallRequest(model.repo, kind=one.type)
    return Selection(
        request, model.name, model.licences, model.page, one.size, model.checkpoint_bytes, one.disk_needed, one.place
    )


def taken(prospect: Prospect, file: PublishedFile, one: Fit) -> Selection:
    """A published file of a model of the catalogue."""
    model, size = prospect.model, file.size or one.size
    request = InstallRequest(file.repo, kind=file.type, gguf=file.file)
    disk = size + DISK_RESERVE
    return Selection(request, model.name, model.licences, HUB + file.repo, size, size, disk, one.place)


def own(repo: str, kind: str) -> Selection:
    """A repository that the user named."""
    return Selection(InstallRequest(repo, kind=kind), repo.partition("/")[2], (), HUB + repo)


def read_repository(typed: str) -> str:
    """The "owner/name" in what was typed or pasted, also of an address of the hub; empty when there is none."""
    text = re.sub(r"^(https?://)?(www\.)?(huggingface\.co|hf\.co)/", "", typed.strip())
    text = "/".join(text.split("?")[0].split("#")[0].rstrip("/").split("/")[:2])
    return text if REPO.fullmatch(text) and ".." not in text else ""


def request_name(request: InstallRequest) -> str:
    """What an install is called where the catalogue is not at hand."""
    return request.repo.partition("/")[2]
