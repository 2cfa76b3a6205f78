"""How hypothesis looks for examples: the same ones each time in `make test`, many new ones in `make soak`."""

from hypothesis import settings

settings.register_profile("same", deadline=None, derandomize=True, print_blob=True)
settings.register_profile("soak", deadline=None, max_examples=5_000, print_blob=True)
settings.load_profile("same")
