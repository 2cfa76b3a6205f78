"""WhatsApp templates as Twilio told us of them when they were last read."""

from typing import Any

from sqlmodel import Field

from storage.columns import DATA, MOMENT, Of, index


class TemplateRow(Of, table=True):
    """`variables` are the sample values by placeholder; `status` is the approval: approved, pending, rejected, …"""

    __tablename__ = "template"
    __table_args__ = (index("template", "name"),)
    sid: str = Field(primary_key=True)
    name: str
    language: str
    category: str
    status: str
    body: str
    variables: Any = Field(sa_type=DATA)
    read_at: Any = Field(sa_type=MOMENT)
