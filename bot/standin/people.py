"""Who holds a phone: one person may be known by a number, by a WhatsApp user id, or by both."""

from dataclasses import dataclass, field

WINDOW = 24 * 3600.0
TYPING = 25.0


@dataclass(slots=True)
class Person:
    """Times are seconds since 1970; `heard` and `typing` are kept by the sender that they concern."""

    address: str
    name: str = ""
    phone: str = ""
    user_id: str = ""
    heard: dict[str, float] = field(default_factory=dict)
    typing: dict[str, float] = field(default_factory=dict)
    stopped: set[str] = field(default_factory=set)
    """Senders of text messages to whom this person said STOP."""
    active: float = 0.0
    """When the last message went either way."""
    reads: bool = True
    """Whether read receipts are on."""

    def open_until(self, desk: str) -> float | None:
        """When the 24 hours end, or ended; None if this person never wrote to that sender."""
        heard = self.heard.get(desk)
        return None if heard is None else heard + WINDOW


class People:
    """Found by either address; linked as soon as both arrive together."""

    def __init__(self) -> None:
        self._by_address: dict[str, Person] = {}

    def at(self, address: str) -> Person:
        """Makes the person where nobody is known there."""
        person = self._by_address.get(address)
        if person is None:
            person = self._by_address[address] = Person(address)
            self._note(person, address)
        return person

    def link(self, address: str, other: str) -> Person:
        """Both addresses are one person's from now on."""
        person = self.at(address)
        if other and other != address:
            known = self._by_address.get(other)
            if known is not None and known is not person:
                person.heard = {**known.heard, **person.heard}
                person.name = person.name or known.name
            self._by_address[other] = person
            self._note(person, other)
        return person

    def all(self) -> list[Person]:
        return list({id(each): each for each in self._by_address.values()}.values())

    def addresses(self, person: Person) -> list[str]:
        return [address for address, each in self._by_address.items() if each is person]

    @staticmethod
    def _note(person: Person, address: str) -> None:
        if address.startswith("whatsapp:") and not address.startswith("whatsapp:+"):
            person.user_id = address
        else:
            person.phone = address
