"""Files that were made, kept for whoever asks for the same again: as many as fit."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from threading import Lock


@dataclass
class Kept:
    """At most ``most`` bytes of files, the latest asked for; safe to share between threads."""

    most: int
    _files: OrderedDict[Hashable, bytes] = field(default_factory=OrderedDict, init=False)
    _lock: Lock = field(default_factory=Lock, init=False)

    def get(self, key: Hashable, make: Callable[[], bytes]) -> bytes:
        """Return the file of ``key``, made now unless it is kept; what fails leaves nothing."""
        with self._lock:
            if key in self._files:
                self._files.move_to_end(key)
                return self._files[key]
        made = make()
        with self._lock:
            self._files[key] = made
            while sum(map(len, self._files.values())) > self.most and len(self._files) > 1:
                self._files.popitem(last=False)
        return made
