"""The pages as they are read at a terminal: what they tell to type is typed, what they say is printed is printed."""

import pytest

pytest.register_assert_rewrite("tests.pages.acts", "tests.pages.terminal")
