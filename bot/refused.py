"""What a command answers when it cannot do what was asked: one sentence on stderr, exit 1."""


class Refused(Exception):
    """One sentence that says what is wrong and what to do."""


class BadSetting(Refused):
    """A setting is missing or impossible: the sentence names it. `every` are the sentences of all that are."""

    def __init__(self, sentence: str, every: tuple[str, ...] = ()) -> None:
        super().__init__(sentence)
        self.every = every or (sentence,)
