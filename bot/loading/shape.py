"""What a business file may say: one plain model a table of the TOML. Unknown keys are refused."""

import re
from datetime import date, datetime, time
from decimal import Decimal
from typing import Annotated, Any, Generic, Literal, TypeVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field

from bot import settings
from flows.needs.questionnaire import TYPES

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
TRIGGERS = ("first_contact", "before_booking", "after_booking", "service_specific", "campaign", "manual")
KINDS = ("percent", "amount", "free_service", "gift")
ROLES = ("owner", "manager", "agent")
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


def plain(value: str) -> str:
    if CONTROL.search(value):
        raise ValueError("holds a control character; take it out")
    return value.strip()


def one_line(value: str) -> str:
    if re.search(r"[\t\n]", value):
        raise ValueError("must be one line")
    return value


def filled(value: str) -> str:
    if not value:
        raise ValueError("must not be empty")
    return value


def slug(value: str) -> str:
    if not re.fullmatch(r"[a-z0-9][a-z0-9_-]{0,39}", value):
        raise ValueError(f"must be up to 40 small letters, digits and hyphens such as skin-quiz, not {value!r}")
    return value


def code(value: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9-]{1,29}", value):
        raise ValueError(f"must be one word of 2 to 30 letters and digits such as SPRING20, not {value!r}")
    return value


def key(value: str) -> str:
    if not re.fullmatch(r"[A-Za-z_][\w-]{0,39}", value, re.ASCII):
        raise ValueError(f"must begin with a letter and hold letters, digits and _ only, not {value!r}")
    return value


def day(value: Any) -> Any:
    """`2026-12-25`, as a text or as TOML's own date."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value.isoformat()
    try:
        if not isinstance(value, str) or not re.fullmatch(r"\d{4}-\d\d-\d\d", value.strip()):
            raise ValueError
        return date.fromisoformat(value.strip()).isoformat()
    except ValueError:
        raise ValueError(f"must be a day such as 2026-12-25, not {shown(value)}") from None


def clock(value: Any) -> Any:
    """`09:00`, as a text or as TOML's own time; `24:00` is the end of the day."""
    if isinstance(value, time) and value.tzinfo is None:
        return value.strftime("%H:%M")
    found = re.fullmatch(r"(\d{1,2}):(\d\d)", value.strip()) if isinstance(value, str) else None
    if not found or int(found[1]) * 60 + int(found[2]) > 24 * 60 or int(found[2]) > 59:
        raise ValueError(f"must be a time such as 09:00, not {shown(value)}")
    return f"{int(found[1]):02}:{found[2]}"


def amount(value: Any) -> Any:
    """A number in its own writing: `38.00` and "38.00" are the same."""
    if isinstance(value, bool) or not isinstance(value, str | int | Decimal):
        raise ValueError(f"must be an amount such as 38.00, not {shown(value)}")
    return str(value).strip()


def weekday(value: str) -> str:
    if value.lower() not in DAYS:
        raise ValueError(f"must be one of {', '.join(DAYS)}, not {value!r}")
    return value.lower()


def repetition(value: str) -> str:
    """`once`, `always`, or `180 days`."""
    found = re.fullmatch(r"0*([1-9]\d{0,3}) days?", value.strip())
    if not found and value.strip() not in ("once", "always"):
        raise ValueError(f'must be once, always or a number of days such as "180 days", not {value!r}')
    return f"{found[1]} days" if found else value.strip()


def shown(value: Any) -> str:
    return repr(value) if isinstance(value, str) else str(value)[:60]


Text = Annotated[str, AfterValidator(plain)]
Line = Annotated[Text, AfterValidator(one_line)]
Name = Annotated[Line, AfterValidator(filled), Field(max_length=80)]
Reason = Annotated[Line, Field(max_length=200)]
QuestionText = Annotated[Text, AfterValidator(filled), Field(max_length=1000)]
Options = Annotated[list[Name], Field(max_length=50)]
Terms = Annotated[Text, Field(max_length=500)]
Slug = Annotated[str, AfterValidator(slug)]
Day = Annotated[str, BeforeValidator(day)]
Clock = Annotated[str, BeforeValidator(clock)]
Amount = Annotated[str, BeforeValidator(amount)]
Zone = Annotated[str, AfterValidator(settings.zone)]


class Part(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    def given(self) -> dict[str, Any]:
        """Only what the file says; the rest keeps what it was."""
        return {name: getattr(self, name) for name in self.model_fields_set}


class BusinessPart(Part):
    name: Name = ""
    timezone: Zone = ""
    country: Annotated[str, AfterValidator(settings.country)] = ""
    currency: Annotated[str, AfterValidator(settings.currency)] = ""
    locale: Annotated[str, AfterValidator(settings.locale)] = ""


Words = TypeVar("Words", bound=Part)


class In(Part, Generic[Words]):
    """The words of an entry in each language that Bellhop speaks: `in.es.name = "Corte de pelo"`."""

    en: Words | None = None
    es: Words | None = None
    pt: Words | None = None
    fr: Words | None = None
    de: Words | None = None
    it: Words | None = None
    nl: Words | None = None

    def told(self) -> dict[str, dict[str, Any]] | None:
        """By language, what is written; None where nothing is."""
        given = self.model_dump(exclude_unset=True)
        return {language: words for language, words in sorted(given.items()) if words} or None


class NameWords(Part):
    name: Name = ""


class ReasonWords(Part):
    reason: Annotated[Reason, AfterValidator(filled)] = ""


class QuestionWords(Part):
    text: QuestionText = ""
    options: Options = []


class PromotionWords(Part):
    title: Name = ""
    terms: Annotated[Terms, AfterValidator(filled)] = ""


class PlacePart(Part):
    slug: Slug
    name: Name
    address: Annotated[Line, Field(max_length=300)] = ""
    timezone: Zone = ""
    latitude: Annotated[float, Field(ge=-90, le=90)] | None = None
    longitude: Annotated[float, Field(ge=-180, le=180)] | None = None
    translated: In[NameWords] = Field(In[NameWords](), alias="in")


class ServicePart(Part):
    slug: Slug
    name: Name
    minutes: int = Field(ge=5, le=1440, multiple_of=5)
    buffer_before: int = Field(0, ge=0, le=480, multiple_of=5)
    buffer_after: int = Field(0, ge=0, le=480, multiple_of=5)
    price: Amount = ""
    capacity: int = Field(1, ge=1, le=1000)
    active: bool = True
    places: list[str] = []
    translated: In[NameWords] = Field(In[NameWords](), alias="in")


class StaffPart(Part):
    slug: Slug
    name: Name
    phone: Line = ""
    role: Literal["owner", "manager", "agent"] = "agent"
    active: bool = True
    services: list[str] = []
    places: list[str] = []


class HoursPart(Part):
    place: str
    staff: str = ""
    days: list[Annotated[str, AfterValidator(weekday)]]
    opens: Clock = Field("", alias="from")
    closes: Clock = Field("", alias="to")


class ClosedPart(Part):
    place: str = ""
    staff: str = ""
    first: Day = Field(alias="from")
    last: Day = Field("", alias="to")
    reason: Reason = ""
    translated: In[ReasonWords] = Field(In[ReasonWords](), alias="in")


class QuestionPart(Part):
    key: Annotated[str, AfterValidator(key)]
    type: Literal[TYPES]  # type: ignore[valid-type]
    text: QuestionText
    options: Options = []
    required: bool = True
    show_if: Line = ""
    translated: In[QuestionWords] = Field(In[QuestionWords](), alias="in")


class QuestionnairePart(Part):
    slug: Slug
    title: Name
    trigger: Literal[TRIGGERS] = "manual"  # type: ignore[valid-type]
    services: list[str] = []
    repeat: Annotated[str, AfterValidator(repetition)] = "once"
    active: bool = True
    question: Annotated[list[QuestionPart], Field(min_length=1)]


class PromotionPart(Part):
    code: Annotated[str, AfterValidator(code)]
    title: Name
    kind: Literal[KINDS]  # type: ignore[valid-type]
    value: Amount = ""
    cap: int = Field(0, ge=0, le=10_000_000)
    per_person: int = Field(1, ge=0, le=1000)
    first: Day = Field("", alias="from")
    until: Day = ""
    terms: Terms = ""
    active: bool = True
    translated: In[PromotionWords] = Field(In[PromotionWords](), alias="in")


class BusinessFile(Part):
    business: BusinessPart = BusinessPart()
    place: list[PlacePart] = []
    service: list[ServicePart] = []
    staff: list[StaffPart] = []
    hours: list[HoursPart] = []
    closed: list[ClosedPart] = []
    questionnaire: list[QuestionnairePart] = []
    promotion: list[PromotionPart] = []
