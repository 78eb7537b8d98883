"""Learn what texts mean as a whole: nets over the numbers that the encoder makes of each."""

import warnings
from typing import Any, Final

import numpy as np
from sklearn.exceptions import ConvergenceWarning
from sklearn.neural_network import MLPClassifier
from sklearn.preprocessing import StandardScaler

from buurtbot.domain.care.screened.sense import encoder, read
from config.care.screening import LABELS, Label
from config.care.sense import WHOLE, SenseWeights

# Compared on authors not learnt from: 32 to 512 cells, one layer or two, held back 0.001 to 3,
# each author alike, the encoder's own layers instead of what it makes of them: none was better.
# Several that begin elsewhere err about other texts: three together hear half a cry in a hundred
# more than one, at as many false alarms.
CELLS: Final = 64
NETS: Final = 3
HELD_BACK: Final = 1.0
ROUNDS: Final = 12
AT_ONCE: Final = 256


def felt(texts: list[str]) -> Any:
    """A row of numbers per text."""
    each = list(map(read, texts))
    some = (each[at : at + AT_ONCE] for at in range(0, len(each), AT_ONCE))
    return np.concatenate([encoder().encode(one) for one in some])


def learn_sense(rows: Any, labels: list[Label]) -> SenseWeights:
    """Nets from these texts, side by side as one: what they say is evened out.

    What evens out the numbers is within the first weights.
    """
    even = StandardScaler().fit(rows)
    at = [LABELS.index(label) for label in labels]
    nets = [_net(even.transform(rows), at, begins) for begins in range(1, NETS + 1)]
    start = np.mean([net.intercepts_[1] for net in nets], axis=0)
    cells = np.vstack([_cells(net, even) for net in nets])
    return SenseWeights((), _whole(start), tuple(map(_whole, cells)))


def _net(rows: Any, at: list[int], begins: int) -> Any:
    net = MLPClassifier(
        (CELLS,), alpha=HELD_BACK, max_iter=ROUNDS, batch_size=AT_ONCE, random_state=begins
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)  # more rounds learn these by heart
        return net.fit(rows, at)


def _cells(net: Any, even: Any) -> Any:
    first = net.coefs_[0] / even.scale_[:, None]
    begins = net.intercepts_[0] - even.mean_ @ first
    return np.hstack([first.T, begins[:, None], net.coefs_[1] / NETS])


def _whole(numbers: Any) -> tuple[int, ...]:
    return tuple(np.rint(WHOLE * numbers).astype(int).tolist())
