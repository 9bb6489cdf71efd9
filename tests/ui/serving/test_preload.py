import sys

from ictexplore.ui.serving.preload import MODULES, preload


def test_everything_named_is_there_to_be_loaded():
    thread = preload()
    thread.join()
    assert sys.modules.keys() >= {*MODULES}
