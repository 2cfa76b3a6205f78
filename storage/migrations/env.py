"""What Alembic runs: the tables of `storage.all` against the connection that it was given."""

from alembic import context
from sqlmodel import SQLModel

import storage.all  # noqa: F401  (all tables are known)
from storage.migrations.types import differs, render

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    render_as_batch=True,
    render_item=render,
    compare_type=differs,
)
with context.begin_transaction():
    context.run_migrations()
