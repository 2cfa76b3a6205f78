"""Names in other languages."""

import sqlalchemy as sa
from alembic import op

from storage.columns import DATA

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("closed", schema=None) as batch_op:
        batch_op.add_column(sa.Column("translated", DATA, nullable=True))

    with op.batch_alter_table("place", schema=None) as batch_op:
        batch_op.add_column(sa.Column("translated", DATA, nullable=True))

    with op.batch_alter_table("promotion", schema=None) as batch_op:
        batch_op.add_column(sa.Column("translated", DATA, nullable=True))

    with op.batch_alter_table("service", schema=None) as batch_op:
        batch_op.add_column(sa.Column("translated", DATA, nullable=True))
