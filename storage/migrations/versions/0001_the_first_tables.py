"""The first tables."""

import sqlalchemy as sa
from alembic import op

from storage.columns import DATA, ID, MOMENT

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "business",
        sa.Column("business_id", ID, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("timezone", sa.String(), nullable=False),
        sa.Column("country", sa.String(), nullable=False),
        sa.Column("currency", sa.String(), nullable=False),
        sa.Column("locale", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("business_id", name=op.f("pk_business")),
    )
    op.create_table(
        "vault",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_vault")),
    )
    op.create_table(
        "campaign",
        sa.Column("due", MOMENT, nullable=False),
        sa.Column("life", sa.String(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("business_id", ID, nullable=False),
        sa.Column("number", ID, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("sender", sa.String(), nullable=False),
        sa.Column("wishes", DATA, nullable=False),
        sa.Column("shape", DATA, nullable=False),
        sa.Column("counted", ID, nullable=False),
        sa.Column("laid", ID, nullable=False),
        sa.Column("created", MOMENT, nullable=False),
        sa.Column("author", ID, nullable=True),
        sa.Column("ended", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["business_id"], ["business.business_id"], name=op.f("fk_campaign_business_id")),
        sa.PrimaryKeyConstraint("business_id", "number", name=op.f("pk_campaign")),
    )
    with op.batch_alter_table("campaign", schema=None) as batch_op:
        batch_op.create_index(
            "ix_campaign_due",
            ["due"],
            unique=False,
            sqlite_where=sa.text("life = 'waiting'"),
            postgresql_where=sa.text("life = 'waiting'"),
        )
        batch_op.create_index(
            "ix_campaign_running",
            ["business_id", "number"],
            unique=False,
            sqlite_where=sa.text("status = 'running'"),
            postgresql_where=sa.text("status = 'running'"),
        )

    op.create_table(
        "closed",
        sa.Column("business_id", ID, nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("staff", sa.String(), nullable=False),
        sa.Column("first", sa.String(), nullable=False),
        sa.Column("last", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["business_id"], ["business.business_id"], name=op.f("fk_closed_business_id")),
        sa.PrimaryKeyConstraint("business_id", "place", "staff", "first", name=op.f("pk_closed")),
    )
    op.create_table(
        "contact",
        sa.Column("id", ID, nullable=False),
        sa.Column("business_id", ID, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("locale", sa.String(), nullable=False),
        sa.Column("timezone", sa.String(), nullable=False),
        sa.Column("birthday", sa.String(), nullable=False),
        sa.Column("anniversary", sa.String(), nullable=False),
        sa.Column("attributes", DATA, nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("greeted", sa.Boolean(), nullable=False),
        sa.Column("asked", sa.Boolean(), nullable=False),
        sa.Column("created", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["business_id"], ["business.business_id"], name=op.f("fk_contact_business_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact")),
        sa.UniqueConstraint("business_id", "id", name="uq_contact_id"),
    )
    op.create_table(
        "place",
        sa.Column("business_id", ID, nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("timezone", sa.String(), nullable=False),
        sa.Column("latitude", sa.Float(), nullable=True),
        sa.Column("longitude", sa.Float(), nullable=True),
        sa.ForeignKeyConstraint(["business_id"], ["business.business_id"], name=op.f("fk_place_business_id")),
        sa.PrimaryKeyConstraint("business_id", "slug", name=op.f("pk_place")),
    )
    op.create_table(
        "promotion",
        sa.Column("business_id", ID, nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("cap", sa.Integer(), nullable=False),
        sa.Column("per_person", sa.Integer(), nullable=False),
        sa.Column("starts", MOMENT, nullable=True),
        sa.Column("ends", MOMENT, nullable=True),
        sa.Column("terms", sa.String(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["business_id"], ["business.business_id"], name=op.f("fk_promotion_business_id")),
        sa.PrimaryKeyConstraint("business_id", "code", name=op.f("pk_promotion")),
    )
    op.create_table(
        "questionnaire",
        sa.Column("business_id", ID, nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("trigger", sa.String(), nullable=False),
        sa.Column("services", DATA, nullable=False),
        sa.Column("repeat", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["business_id"], ["business.business_id"], name=op.f("fk_questionnaire_business_id")),
        sa.PrimaryKeyConstraint("business_id", "slug", name=op.f("pk_questionnaire")),
    )
    op.create_table(
        "receipt",
        sa.Column("business_id", ID, nullable=False),
        sa.Column("message", ID, nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("sid", sa.String(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("error", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["business_id"], ["business.business_id"], name=op.f("fk_receipt_business_id")),
        sa.PrimaryKeyConstraint("business_id", "message", "status", "sid", name=op.f("pk_receipt")),
    )
    op.create_table(
        "redemption",
        sa.Column("business_id", ID, nullable=False),
        sa.Column("personal", sa.String(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["business_id"], ["business.business_id"], name=op.f("fk_redemption_business_id")),
        sa.PrimaryKeyConstraint("business_id", "personal", name=op.f("pk_redemption")),
    )
    op.create_table(
        "sender",
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("business_id", ID, nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("credentials", sa.String(), nullable=False),
        sa.Column("rate", sa.Float(), nullable=False),
        sa.Column("slot", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["business_id"], ["business.business_id"], name=op.f("fk_sender_business_id")),
        sa.PrimaryKeyConstraint("address", name=op.f("pk_sender")),
    )
    with op.batch_alter_table("sender", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_sender_business_id"), ["business_id"], unique=False)

    op.create_table(
        "service",
        sa.Column("business_id", ID, nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("buffer_before", sa.Integer(), nullable=False),
        sa.Column("buffer_after", sa.Integer(), nullable=False),
        sa.Column("price", ID, nullable=True),
        sa.Column("capacity", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["business_id"], ["business.business_id"], name=op.f("fk_service_business_id")),
        sa.PrimaryKeyConstraint("business_id", "slug", name=op.f("pk_service")),
    )
    op.create_table(
        "template",
        sa.Column("business_id", ID, nullable=False),
        sa.Column("sid", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("friendly", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("category", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("variables", DATA, nullable=False),
        sa.Column("read_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["business_id"], ["business.business_id"], name=op.f("fk_template_business_id")),
        sa.PrimaryKeyConstraint("business_id", "sid", name=op.f("pk_template")),
    )
    with op.batch_alter_table("template", schema=None) as batch_op:
        batch_op.create_index("ix_template_name", ["business_id", "name"], unique=False)

    op.create_table(
        "template_read",
        sa.Column("due", MOMENT, nullable=False),
        sa.Column("life", sa.String(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("business_id", ID, nullable=False),
        sa.Column("contact", ID, nullable=False),
        sa.Column("rings", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["business_id"], ["business.business_id"], name=op.f("fk_template_read_business_id")),
        sa.PrimaryKeyConstraint("business_id", "contact", name=op.f("pk_template_read")),
    )
    op.create_table(
        "address",
        sa.Column("business_id", ID, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("contact", ID, nullable=False),
        sa.Column("dead", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id", "contact"],
            ["contact.business_id", "contact.id"],
            name=op.f("fk_address_business_id_contact"),
        ),
        sa.ForeignKeyConstraint(["business_id"], ["business.business_id"], name=op.f("fk_address_business_id")),
        sa.PrimaryKeyConstraint("business_id", "kind", "value", name=op.f("pk_address")),
    )
    with op.batch_alter_table("address", schema=None) as batch_op:
        batch_op.create_index("ix_address_contact", ["business_id", "contact"], unique=False)

    op.create_table(
        "answers",
        sa.Column("business_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("contact", ID, nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("answers", DATA, nullable=False),
        sa.Column("campaign", ID, nullable=True),
        sa.Column("step", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["business_id", "contact"],
            ["contact.business_id", "contact.id"],
            name=op.f("fk_answers_business_id_contact"),
        ),
        sa.ForeignKeyConstraint(
            ["business_id", "slug"],
            ["questionnaire.business_id", "questionnaire.slug"],
            name=op.f("fk_answers_business_id_slug"),
        ),
        sa.ForeignKeyConstraint(["business_id"], ["business.business_id"], name=op.f("fk_answers_business_id")),
        sa.PrimaryKeyConstraint("business_id", "id", name=op.f("pk_answers")),
    )
    with op.batch_alter_table("answers", schema=None) as batch_op:
        batch_op.create_index("ix_answers_contact_slug", ["business_id", "contact", "slug"], unique=False)
        batch_op.create_index("ix_answers_slug_at", ["business_id", "slug", "at"], unique=False)

    op.create_table(
        "award",
        sa.Column("business_id", ID, nullable=False),
        sa.Column("promotion", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("contact", ID, nullable=False),
        sa.Column("nth", sa.Integer(), nullable=False),
        sa.Column("personal", sa.String(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("campaign", ID, nullable=True),
        sa.Column("step", sa.Integer(), nullable=True),
        sa.Column("redeemed", MOMENT, nullable=True),
        sa.Column("redeemed_by", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id", "contact"], ["contact.business_id", "contact.id"], name=op.f("fk_award_business_id_contact")
        ),
        sa.ForeignKeyConstraint(
            ["business_id", "promotion"],
            ["promotion.business_id", "promotion.code"],
            name=op.f("fk_award_business_id_promotion"),
        ),
        sa.ForeignKeyConstraint(["business_id"], ["business.business_id"], name=op.f("fk_award_business_id")),
        sa.PrimaryKeyConstraint("business_id", "promotion", "place", name=op.f("pk_award")),
        sa.UniqueConstraint("business_id", "personal", name="uq_award_personal"),
        sa.UniqueConstraint("business_id", "promotion", "contact", "nth", name="uq_award_promotion_contact_nth"),
    )
    with op.batch_alter_table("award", schema=None) as batch_op:
        batch_op.create_index(
            "ix_award_campaign",
            ["business_id", "campaign"],
            unique=False,
            sqlite_where=sa.text("campaign IS NOT NULL"),
            postgresql_where=sa.text("campaign IS NOT NULL"),
        )
        batch_op.create_index("ix_award_contact", ["business_id", "contact"], unique=False)

    op.create_table(
        "booking",
        sa.Column("business_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("contact", ID, nullable=False),
        sa.Column("service", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("staff", sa.String(), nullable=False),
        sa.Column("starts", MOMENT, nullable=False),
        sa.Column("ends", MOMENT, nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("price", ID, nullable=True),
        sa.Column("created", MOMENT, nullable=False),
        sa.Column("campaign", ID, nullable=True),
        sa.Column("step", sa.Integer(), nullable=True),
        sa.Column("more", DATA, nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id", "contact"],
            ["contact.business_id", "contact.id"],
            name=op.f("fk_booking_business_id_contact"),
        ),
        sa.ForeignKeyConstraint(
            ["business_id", "place"], ["place.business_id", "place.slug"], name=op.f("fk_booking_business_id_place")
        ),
        sa.ForeignKeyConstraint(
            ["business_id", "service"],
            ["service.business_id", "service.slug"],
            name=op.f("fk_booking_business_id_service"),
        ),
        sa.ForeignKeyConstraint(["business_id"], ["business.business_id"], name=op.f("fk_booking_business_id")),
        sa.PrimaryKeyConstraint("business_id", "id", name=op.f("pk_booking")),
    )
    with op.batch_alter_table("booking", schema=None) as batch_op:
        batch_op.create_index("ix_booking_contact_starts", ["business_id", "contact", "starts"], unique=False)
        batch_op.create_index("ix_booking_starts", ["business_id", "starts"], unique=False)

    op.create_table(
        "callback",
        sa.Column("business_id", ID, nullable=False),
        sa.Column("number", ID, nullable=False),
        sa.Column("contact", ID, nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("staff", sa.String(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("closed", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(
            ["business_id", "contact"],
            ["contact.business_id", "contact.id"],
            name=op.f("fk_callback_business_id_contact"),
        ),
        sa.ForeignKeyConstraint(["business_id"], ["business.business_id"], name=op.f("fk_callback_business_id")),
        sa.PrimaryKeyConstraint("business_id", "number", name=op.f("pk_callback")),
    )
    with op.batch_alter_table("callback", schema=None) as batch_op:
        batch_op.create_index(
            "uq_callback_open",
            ["business_id", "contact"],
            unique=True,
            sqlite_where=sa.text("status <> 'closed'"),
            postgresql_where=sa.text("status <> 'closed'"),
        )

    op.create_table(
        "consent",
        sa.Column("id", ID, nullable=False),
        sa.Column("business_id", ID, nullable=False),
        sa.Column("contact", ID, nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("granted", sa.Boolean(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("wording", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id", "contact"],
            ["contact.business_id", "contact.id"],
            name=op.f("fk_consent_business_id_contact"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent")),
    )
    with op.batch_alter_table("consent", schema=None) as batch_op:
        batch_op.create_index("ix_consent_contact", ["business_id", "contact"], unique=False)

    op.create_table(
        "conversation",
        sa.Column("due", MOMENT, nullable=False),
        sa.Column("life", sa.String(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("business_id", ID, nullable=False),
        sa.Column("contact", ID, nullable=False),
        sa.Column("side", sa.String(), nullable=False),
        sa.Column("sender", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("stack", DATA, nullable=False),
        sa.Column("memo", DATA, nullable=False),
        sa.Column("rings", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id", "contact"],
            ["contact.business_id", "contact.id"],
            name=op.f("fk_conversation_business_id_contact"),
        ),
        sa.ForeignKeyConstraint(["business_id"], ["business.business_id"], name=op.f("fk_conversation_business_id")),
        sa.PrimaryKeyConstraint("business_id", "contact", "side", name=op.f("pk_conversation")),
    )
    with op.batch_alter_table("conversation", schema=None) as batch_op:
        batch_op.create_index(
            "ix_conversation_due",
            ["due"],
            unique=False,
            sqlite_where=sa.text("life = 'waiting'"),
            postgresql_where=sa.text("life = 'waiting'"),
        )

    op.create_table(
        "hours",
        sa.Column("business_id", ID, nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("staff", sa.String(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("opens", sa.String(), nullable=False),
        sa.Column("closes", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id", "place"], ["place.business_id", "place.slug"], name=op.f("fk_hours_business_id_place")
        ),
        sa.ForeignKeyConstraint(["business_id"], ["business.business_id"], name=op.f("fk_hours_business_id")),
        sa.PrimaryKeyConstraint("business_id", "place", "staff", "weekday", "opens", name=op.f("pk_hours")),
    )
    op.create_table(
        "inbox",
        sa.Column("due", MOMENT, nullable=False),
        sa.Column("life", sa.String(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("seq", ID, nullable=False),
        sa.Column("business_id", ID, nullable=False),
        sa.Column("sid", sa.String(), nullable=False),
        sa.Column("contact", ID, nullable=False),
        sa.Column("sender", sa.String(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("tap", sa.String(), nullable=False),
        sa.Column("reply_to", sa.String(), nullable=False),
        sa.Column("more", DATA, nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id", "contact"], ["contact.business_id", "contact.id"], name=op.f("fk_inbox_business_id_contact")
        ),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_inbox")),
        sa.UniqueConstraint("business_id", "sid", name="uq_inbox_sid"),
    )
    with op.batch_alter_table("inbox", schema=None) as batch_op:
        batch_op.create_index(
            "ix_inbox_dead",
            ["business_id", "seq"],
            unique=False,
            sqlite_where=sa.text("life = 'dead'"),
            postgresql_where=sa.text("life = 'dead'"),
        )
        batch_op.create_index(
            "ix_inbox_due",
            ["due"],
            unique=False,
            sqlite_where=sa.text("life = 'waiting'"),
            postgresql_where=sa.text("life = 'waiting'"),
        )
        batch_op.create_index(
            "ix_inbox_line",
            ["business_id", "contact", "seq"],
            unique=False,
            sqlite_where=sa.text("life = 'waiting'"),
            postgresql_where=sa.text("life = 'waiting'"),
        )

    op.create_table(
        "listed",
        sa.Column("business_id", ID, nullable=False),
        sa.Column("list", sa.String(), nullable=False),
        sa.Column("contact", ID, nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id", "contact"],
            ["contact.business_id", "contact.id"],
            name=op.f("fk_listed_business_id_contact"),
        ),
        sa.ForeignKeyConstraint(["business_id"], ["business.business_id"], name=op.f("fk_listed_business_id")),
        sa.PrimaryKeyConstraint("business_id", "list", "contact", name=op.f("pk_listed")),
    )
    with op.batch_alter_table("listed", schema=None) as batch_op:
        batch_op.create_index("ix_listed_contact", ["business_id", "contact"], unique=False)

    op.create_table(
        "outbox",
        sa.Column("due", MOMENT, nullable=False),
        sa.Column("life", sa.String(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("seq", ID, nullable=False),
        sa.Column("business_id", ID, nullable=False),
        sa.Column("id", ID, nullable=False),
        sa.Column("contact", ID, nullable=False),
        sa.Column("campaign", ID, nullable=True),
        sa.Column("step", sa.Integer(), nullable=True),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("sender", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("options", DATA, nullable=False),
        sa.Column("media", sa.String(), nullable=False),
        sa.Column("template", sa.String(), nullable=False),
        sa.Column("variables", DATA, nullable=False),
        sa.Column("expires", MOMENT, nullable=True),
        sa.Column("lease", MOMENT, nullable=True),
        sa.Column("attempt", MOMENT, nullable=True),
        sa.Column("sid", sa.String(), nullable=True),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("error", sa.String(), nullable=False),
        sa.Column("sent_at", MOMENT, nullable=True),
        sa.Column("delivered_at", MOMENT, nullable=True),
        sa.Column("read_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(
            ["business_id", "contact"],
            ["contact.business_id", "contact.id"],
            name=op.f("fk_outbox_business_id_contact"),
        ),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_outbox")),
        sa.UniqueConstraint("business_id", "id", name="uq_outbox_id"),
    )
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.create_index(
            "ix_outbox_dead",
            ["business_id", "seq"],
            unique=False,
            sqlite_where=sa.text("life IN ('dead', 'unknown')"),
            postgresql_where=sa.text("life IN ('dead', 'unknown')"),
        )
        batch_op.create_index(
            "ix_outbox_due",
            ["sender", "rank", "due", "seq"],
            unique=False,
            sqlite_where=sa.text("life = 'waiting'"),
            postgresql_where=sa.text("life = 'waiting'"),
        )
        batch_op.create_index(
            "ix_outbox_held",
            ["business_id", "contact"],
            unique=False,
            sqlite_where=sa.text("life = 'waiting' AND note = 'held'"),
            postgresql_where=sa.text("life = 'waiting' AND note = 'held'"),
        )
        batch_op.create_index(
            "ix_outbox_line",
            ["business_id", "contact", "seq"],
            unique=False,
            sqlite_where=sa.text("life IN ('waiting', 'claimed')"),
            postgresql_where=sa.text("life IN ('waiting', 'claimed')"),
        )
        batch_op.create_index(
            "ix_outbox_open",
            ["life", "due"],
            unique=False,
            sqlite_where=sa.text("life IN ('claimed', 'unknown')"),
            postgresql_where=sa.text("life IN ('claimed', 'unknown')"),
        )
        batch_op.create_index(
            "ix_outbox_sid",
            ["business_id", "sid"],
            unique=False,
            sqlite_where=sa.text("sid IS NOT NULL"),
            postgresql_where=sa.text("sid IS NOT NULL"),
        )
        batch_op.create_index(
            "ix_outbox_touch",
            ["business_id", "campaign", "contact"],
            unique=False,
            sqlite_where=sa.text("campaign IS NOT NULL"),
            postgresql_where=sa.text("campaign IS NOT NULL"),
        )

    op.create_table(
        "permission",
        sa.Column("business_id", ID, nullable=False),
        sa.Column("contact", ID, nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("granted", sa.Boolean(), nullable=False),
        sa.Column("own", sa.Boolean(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id", "contact"],
            ["contact.business_id", "contact.id"],
            name=op.f("fk_permission_business_id_contact"),
        ),
        sa.ForeignKeyConstraint(["business_id"], ["business.business_id"], name=op.f("fk_permission_business_id")),
        sa.PrimaryKeyConstraint("business_id", "contact", "purpose", "channel", name=op.f("pk_permission")),
    )
    op.create_table(
        "questionnaire_version",
        sa.Column("business_id", ID, nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("questions", DATA, nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id", "slug"],
            ["questionnaire.business_id", "questionnaire.slug"],
            name=op.f("fk_questionnaire_version_business_id_slug"),
        ),
        sa.ForeignKeyConstraint(
            ["business_id"], ["business.business_id"], name=op.f("fk_questionnaire_version_business_id")
        ),
        sa.PrimaryKeyConstraint("business_id", "slug", "version", name=op.f("pk_questionnaire_version")),
    )
    op.create_table(
        "service_place",
        sa.Column("business_id", ID, nullable=False),
        sa.Column("service", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id", "place"],
            ["place.business_id", "place.slug"],
            name=op.f("fk_service_place_business_id_place"),
        ),
        sa.ForeignKeyConstraint(
            ["business_id", "service"],
            ["service.business_id", "service.slug"],
            name=op.f("fk_service_place_business_id_service"),
        ),
        sa.ForeignKeyConstraint(["business_id"], ["business.business_id"], name=op.f("fk_service_place_business_id")),
        sa.PrimaryKeyConstraint("business_id", "service", "place", name=op.f("pk_service_place")),
    )
    op.create_table(
        "session_window",
        sa.Column("business_id", ID, nullable=False),
        sa.Column("contact", ID, nullable=False),
        sa.Column("sender", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("heard", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id", "contact"],
            ["contact.business_id", "contact.id"],
            name=op.f("fk_session_window_business_id_contact"),
        ),
        sa.ForeignKeyConstraint(["business_id"], ["business.business_id"], name=op.f("fk_session_window_business_id")),
        sa.PrimaryKeyConstraint("business_id", "contact", "sender", name=op.f("pk_session_window")),
    )
    op.create_table(
        "staff",
        sa.Column("business_id", ID, nullable=False),
        sa.Column("slug", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("contact", ID, nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id", "contact"], ["contact.business_id", "contact.id"], name=op.f("fk_staff_business_id_contact")
        ),
        sa.ForeignKeyConstraint(["business_id"], ["business.business_id"], name=op.f("fk_staff_business_id")),
        sa.PrimaryKeyConstraint("business_id", "slug", name=op.f("pk_staff")),
        sa.UniqueConstraint("business_id", "contact", name="uq_staff_contact"),
    )
    op.create_table(
        "tag",
        sa.Column("business_id", ID, nullable=False),
        sa.Column("tag", sa.String(), nullable=False),
        sa.Column("contact", ID, nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id", "contact"], ["contact.business_id", "contact.id"], name=op.f("fk_tag_business_id_contact")
        ),
        sa.ForeignKeyConstraint(["business_id"], ["business.business_id"], name=op.f("fk_tag_business_id")),
        sa.PrimaryKeyConstraint("business_id", "tag", "contact", name=op.f("pk_tag")),
    )
    with op.batch_alter_table("tag", schema=None) as batch_op:
        batch_op.create_index("ix_tag_contact", ["business_id", "contact"], unique=False)

    op.create_table(
        "touch",
        sa.Column("due", MOMENT, nullable=False),
        sa.Column("life", sa.String(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("business_id", ID, nullable=False),
        sa.Column("campaign", ID, nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("contact", ID, nullable=False),
        sa.Column("replied_at", MOMENT, nullable=True),
        sa.Column("answered_at", MOMENT, nullable=True),
        sa.Column("claimed_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(
            ["business_id", "campaign"],
            ["campaign.business_id", "campaign.number"],
            name=op.f("fk_touch_business_id_campaign"),
        ),
        sa.ForeignKeyConstraint(
            ["business_id", "contact"], ["contact.business_id", "contact.id"], name=op.f("fk_touch_business_id_contact")
        ),
        sa.ForeignKeyConstraint(["business_id"], ["business.business_id"], name=op.f("fk_touch_business_id")),
        sa.PrimaryKeyConstraint("business_id", "campaign", "step", "contact", name=op.f("pk_touch")),
    )
    with op.batch_alter_table("touch", schema=None) as batch_op:
        batch_op.create_index(
            "ix_touch_due",
            ["business_id", "campaign", "due"],
            unique=False,
            sqlite_where=sa.text("life = 'waiting'"),
            postgresql_where=sa.text("life = 'waiting'"),
        )
        batch_op.create_index(
            "ix_touch_waits",
            ["business_id", "contact"],
            unique=False,
            sqlite_where=sa.text("life = 'waiting'"),
            postgresql_where=sa.text("life = 'waiting'"),
        )

    op.create_table(
        "turn",
        sa.Column("seq", ID, nullable=False),
        sa.Column("business_id", ID, nullable=False),
        sa.Column("contact", ID, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("cause", sa.String(), nullable=False),
        sa.Column("side", sa.String(), nullable=False),
        sa.Column("before", sa.String(), nullable=False),
        sa.Column("after", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("wrote", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id", "contact"], ["contact.business_id", "contact.id"], name=op.f("fk_turn_business_id_contact")
        ),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_turn")),
    )
    with op.batch_alter_table("turn", schema=None) as batch_op:
        batch_op.create_index("ix_turn_contact_seq", ["business_id", "contact", "seq"], unique=False)

    op.create_table(
        "staff_place",
        sa.Column("business_id", ID, nullable=False),
        sa.Column("staff", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id", "place"], ["place.business_id", "place.slug"], name=op.f("fk_staff_place_business_id_place")
        ),
        sa.ForeignKeyConstraint(
            ["business_id", "staff"], ["staff.business_id", "staff.slug"], name=op.f("fk_staff_place_business_id_staff")
        ),
        sa.ForeignKeyConstraint(["business_id"], ["business.business_id"], name=op.f("fk_staff_place_business_id")),
        sa.PrimaryKeyConstraint("business_id", "staff", "place", name=op.f("pk_staff_place")),
    )
    op.create_table(
        "staff_service",
        sa.Column("business_id", ID, nullable=False),
        sa.Column("staff", sa.String(), nullable=False),
        sa.Column("service", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id", "service"],
            ["service.business_id", "service.slug"],
            name=op.f("fk_staff_service_business_id_service"),
        ),
        sa.ForeignKeyConstraint(
            ["business_id", "staff"],
            ["staff.business_id", "staff.slug"],
            name=op.f("fk_staff_service_business_id_staff"),
        ),
        sa.ForeignKeyConstraint(["business_id"], ["business.business_id"], name=op.f("fk_staff_service_business_id")),
        sa.PrimaryKeyConstraint("business_id", "staff", "service", name=op.f("pk_staff_service")),
    )
    op.create_table(
        "taken",
        sa.Column("business_id", ID, nullable=False),
        sa.Column("resource", sa.String(), nullable=False),
        sa.Column("cell", ID, nullable=False),
        sa.Column("seat", sa.Integer(), nullable=False),
        sa.Column("booking", ID, nullable=False),
        sa.ForeignKeyConstraint(
            ["business_id", "booking"], ["booking.business_id", "booking.id"], name=op.f("fk_taken_business_id_booking")
        ),
        sa.ForeignKeyConstraint(["business_id"], ["business.business_id"], name=op.f("fk_taken_business_id")),
        sa.PrimaryKeyConstraint("business_id", "resource", "cell", "seat", name=op.f("pk_taken")),
    )
    with op.batch_alter_table("taken", schema=None) as batch_op:
        batch_op.create_index("ix_taken_booking", ["business_id", "booking"], unique=False)
