"""Learn what texts mean as a whole: a net over the numbers that the encoder makes of each."""

import warnings
from typing import Any, Final

import numpy as np
from sklearn.exceptions import ConvergenceWarning
from sklearn.neural_network import MLPClassifier
from sklearn.preprocessing import StandardScaler

from buurtbot.domain.care.sense import encoder, read
from config.care.screening import LABELS, Label
from config.care.sense import WHOLE, SenseWeights

# Compared on authors not learnt from: 32 to 512 cells, one layer or two, held back 0.001 to 3,
# each author alike, the encoder's own layers instead of what it makes of them: none was better.
CELLS: Final = 64
HELD_BACK: Final = 1.0
ROUNDS: Final = 12
AT_ONCE: Final = 256


def felt(texts: list[str]) -> Any:
    """A row of numbers per text."""
    each = list(map(read, texts))
    some = (each[at : at + AT_ONCE] for at in range(0, len(each), AT_ONCE))
    return np.concatenate([encoder().encode(one) for one in some])


def learn_sense(rows: Any, labels: list[Label]) -> SenseWeights:
    """A net from these texts; what evens out the numbers is within its first weights."""
    even = StandardScaler().fit(rows)
    net = MLPClassifier(
        (CELLS,), alpha=HELD_BACK, max_iter=ROUNDS, batch_size=AT_ONCE, random_state=1
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)  # more rounds learn these by heart
        net.fit(even.transform(rows), [LABELS.index(label) for label in labels])
    first = net.coefs_[0] / even.scale_[:, None]
    begins = net.intercepts_[0] - even.mean_ @ first
    cells = np.hstack([first.T, begins[:, None], net.coefs_[1]])
    return SenseWeights((), _whole(net.intercepts_[1]), tuple(map(_whole, cells)))


def _whole(numbers: Any) -> tuple[int, ...]:
    return tuple(np.rint(WHOLE * numbers).astype(int).tolist())
