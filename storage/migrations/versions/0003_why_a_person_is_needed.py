"""Why somebody needs a person, and since when that is known."""

import sqlalchemy as sa
from alembic import op

from storage.columns import MOMENT

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """An older process that still runs writes neither column: so one has a default, and the other may be empty."""
    with op.batch_alter_table("callback", schema=None) as batch_op:
        batch_op.add_column(sa.Column("why", sa.String(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("raised", MOMENT, nullable=True))
