"""How a message leaves: one class a channel."""
